// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var t = Object.defineProperty, e = Object.defineProperties, n = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var u = (e, n, i) => n in e ? t(e, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : e[n] = i;

var s = (t, e, n) => new Promise((i, r) => {
  var a = t => {
    try {
      o(n.next(t))
    } catch (t) {
      r(t)
    }
  }, l = t => {
    try {
      o(n.throw(t))
    } catch (t) {
      r(t)
    }
  }, o = t => t.done ? i(t.value) : Promise.resolve(t.value).then(a, l);
  o((n = n.apply(t, e)).next())
});

// src/maintainer.ts
var p = {}; // p = maintainer_exports

((e, n) => {
  for (var i in n) t(e, i, {
    get: n[i],
    enumerable: !0
  })
})(p, {
  advise: () => B,
  driftHints: () => H
});

module.exports = (e => ((e, i, a, o) => {
  if (i && typeof i == "object" || typeof i == "function") for (let a of r(i)) !l.call(e, a) && a !== void 0 && t(e, a, {
    get: () => i[a],
    enumerable: !(o = n(i, a)) || o.enumerable
  });
  return e
})(t({}, "__esModule", {
  value: !0
}), e))(p);

var m = require("program-explorer-runtime"), c = t => m[t]; // m = shared, c = at, t = place

var d = c(56); // d = showNotice, c = at

var f = c(80); // f = optionsFor, c = at

var g = c(47); // g = createMessages, c = at

// src/maintain/english.ts
var h = new Map(Object.entries({ // h = ENGLISH
  "maintain-alike": "$1 There are more like this: $2. The first ones: $3",
  "maintain-create": "Create the data page",
  "maintain-create-from-list": "Create the data page from this list",
  "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.",
  "maintain-drift": "The plain list on this page and the data page differ.",
  "maintain-edit": "Edit the data page",
  "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.",
  "maintain-model": "The page has the content model \u201c$1\u201d. Change it to \u201cjson\u201d, so that mistakes are caught when saving.",
  "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else."
}));

var b = c(62); // b = DATA_MODEL, c = at

// src/programs/problems.ts
function v(t, e) { // v = describePath, t = path, e = program
  return t.map((n, i) => { // t = path, n = step, i = depth
    let r = typeof n == "number" ? `#${n + 1}` : n; // r = name, n = step
    return e !== void 0 && typeof n == "number" && t[i - 1] === "programs" ? `${r} ("${e}")` : r
  }).join(" \u2192 ")
}

// src/maintain/hint.ts
function y(t) { // y = inEnglish, t = english
  return [ {
    english: t
  } ]
}

function $(t, {reason: e, fix: n}) { // $ = problemText, t = place, e = reason, n = fix
  return `${t ? `${t}: ` : ""}${e} ${n}`
}

function w(t, e, n, i, r, a) { // w = fixFor, t = wiki, e = msg, n = source, i = origin, r = problems, a = drift
  if ((i == null ? void 0 : i.kind) === "pages") {
    let {page: l} = i, o = l.contentModel === b ? [] : [ [ e("maintain-model", l.contentModel) ] ], u = function(t) { // l = page, i = origin, o = wrongModel, b = DATA_MODEL, e = msg, u = count, t = problems
      return t.reduce((t, {code: e, params: n, alike: i}) => t + (e === "more-problems" ? Number(n[0]) : 1 + (i ? i.count : 0)), 0)
    }(r) + o.length;
    return {
      text: u ? e("maintain-problems", u) : a.length ? e("maintain-drift") : null,
      hints: [ ...o, ...r.slice(0, 5 - o.length).map(t => function(t, e) {
        let {path: n, program: i, alike: r} = e, a = $(n.length ? v(n, i) : "", e); // n = path, i = program, r = alike, e = problem, a = text, $ = problemText, v = describePath
        return r ? function(t, ...e) {
          return t(...e.map((t, e) => "\0" + String(e) + "\0")).split("\0").map((t, n) => { // t = part, e = index, n = position
            var i; // i = _a
            return n % 2 ? {
              english: (i = e[Number(t)]) != null ? i : ""
            } : t
          })
        }
        // src/maintain/fix.ts
        ((e = "", n = "") => t("maintain-alike", e, r.count, n), a, r.first.map(t => v(t.path, t.program)).join("; ")) : y(a)
      }(e, t)), ...a.slice(0, 5).map(y) ],
      url: t.urlOf(n, {
        action: "edit"
      }),
      label: e("maintain-edit"),
      draft: null
    }
  }
  let l = e => t.urlOf(n, { // l = createUrl, e = action, t = wiki, n = source
    action: e,
    contentmodel: b
  });
  return i ? {
    text: e("maintain-from-list"),
    hints: i.skipped.slice(0, 5).map(t => y($(t.position, t))),
    url: l("submit"),
    label: e("maintain-create-from-list"),
    draft: i.draft
  } : {
    text: null,
    hints: [],
    url: l("edit"),
    label: e("maintain-create"),
    draft: null
  }
}

// src/maintain/advice.ts
function k(t, e, ...n) { // k = element, t = tag, e = properties, n = content
  let i = Object.assign(document.createElement(t), e); // i = made, t = tag, e = properties
  return i.append(...n), i
}

function x(t, {url: e, label: n}, i, r) { // x = editorWith, t = draft, e = url, n = label, i = now, r = create
  let a = (t, e) => k("input", { // a = hidden, t = name, e = value, k = element
    type: "hidden",
    name: t,
    value: e
  }), l = k("form", {
    method: "post",
    action: e
  }, a("wpTextbox1", t), a("model", "json"), a("format", "application/json"), a("wpStarttime", i), a("wpPreview", "1"), a("wpUltimateParam", "1"), k("button", {
    className: "cdx-button",
    type: "submit"
  }, n));
  return l.addEventListener("submit", e => { // l = form, e = event
    e.preventDefault(), r(t).catch(() => l.submit())
  }), l
}

function O(t, e, n, i) { // O = contentOf, t = fix, e = log, n = now, i = create
  return [ ...t.hints.length ? [ k("ul", {}, ...t.hints.map(t => k("li", {}, ...t.map(t => typeof t == "string" ? t : k("span", {
    lang: "en",
    dir: "ltr"
  }, t.english))))) ] : [], ...e ? [ k("p", {}, e) ] : [], t.draft === null ? k("a", {
    href: t.url
  }, t.label) : x(t.draft, t, n, i) ]
}

var P = c(92), j = c(93); // P = allTexts, c = at, j = pickText

// src/maintain/drift.ts
function L(t) { // L = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim()
}

function T(t) { // T = titleKey, t = text
  return L(t).toLowerCase()
}

function D(t) { // D = isUrl, t = link
  return /^https:/i.test(t)
}

function R(t) { // R = linkKey, t = link
  return t === null || D(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, t => t.toLowerCase())
}

function M(t, e) { // M = isAddressOf, t = url, e = page
  try {
    return D(t) && !D(e) && R(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === R(`:${e}`)
  } catch (t) {
    return !1
  }
}

var S = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // S = TRANSLATION

function C(t, e) { // C = isSameLink, t = inData, e = inList
  return R(t) === R(e) || t !== null && e !== null && (M(t, e) || M(e, t) || !D(e) && R(t) === R(e.replace(S, "")))
}

function I(t) { // I = linkOf, t = target
  return t && ("url" in t ? t.url : t.page)
}

function A(t, e) { // A = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : P(t).map(L).indexOf(L(e)) !== -1
}

function N(t) { // N = groupOf, t = program
  return t.status === "past" ? "past" : "current"
}

// src/maintain/drift-texts.ts
var E = { // E = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, q = 60;

function z(t) { // z = quoted, t = value
  return t === null ? "missing" : `"${t.length > q ? `${t.slice(0, q - 1)}\u2026` : t}"`
}

function U(t, e) { // U = withoutCommonStart, t = one, e = other
  let n = 0; // n = same
  for (;n < t.length && t.charAt(n) === e.charAt(n); ) n++; // n = same, t = one, e = other
  let i = n > q / 2 ? t.lastIndexOf(" ", n - q / 4) + 1 : 0; // i = from, n = same, q = MOST_CHARACTERS, t = one
  return i ? `\u2026${t.slice(i)}` : t
}

function _({kind: t, program: e, title: n, inList: i, inData: r}) { // _ = describeDrift, t = kind, e = program, n = title, i = inList, r = inData
  let a = [ t === "group" ? i || "" : z(i && U(i, r || "")), t === "group" ? r || "" : z(r && U(r, i || "")) ]; // a = values, t = kind, i = inList, z = quoted, U = withoutCommonStart, r = inData
  return `${e === null ? `"${n}"` : `"${n}" (${e})`}: ${E[t].replace(/\$(\d)/g, (t, e) => a[Number(e) - 1] || "")}`
}

// src/maintain/drift-hints.ts
function H(t, e, {languages: n, contentLanguage: i}) { // H = driftHints, t = imported, e = list, n = languages, i = contentLanguage
  return t.programs.length ? function(t, e, n) {
    let i = [], r = function(t, e) { // i = found, r = pairs, t = imported, e = programs
      let n = new Map, i = new Set, r = (r, a, l) => { // n = pairs, i = taken, r = keysOf, a = keyOf, l = isEnough
        let o = new Map; // o = byKey
        for (let t of e.filter(t => !i.has(t))) for (let e of r(t)) o.set(e, (o.get(e) || []).concat(t)); // t = program, e = key, i = taken, r = keysOf, o = byKey
        for (let e of t.filter(t => !n.has(t))) { // e = item, t = each, n = pairs
          let t = a(e), r = t === null ? [] : o.get(t) || [], u = r.filter(t => !i.has(t)), [s] = u; // t = program, a = keyOf, e = item, r = all, o = byKey, u = free, i = taken, s = found
          s && (l || r.length === 1) && (n.set(e, s), i.add(s))
        }
      };
      return r(({id: t}) => [ t ], ({id: t, isRendered: e}) => e ? t : null, !0), r(({title: t}) => P(t).map(T), ({title: t, isRendered: e}) => e ? null : T(t), !0), 
      r(({target: t}) => [ R(I(t)) ].filter(t => t !== null), ({link: t, isRendered: e}) => e ? null : R(t), !1), 
      n
    }(t, e.programs), a = t => j(t, n.languages, n.contentLanguage).text;
    for (let e of t) { // e = item, t = imported
      let t = r.get(e), n = (n, r, l) => { // t = program, r = inList, e = item, n = kind, l = inData
        i.push({
          kind: n,
          program: t ? t.id : null,
          title: t ? a(t.title) : e.title,
          inList: r,
          inData: l
        })
      };
      if (!t) {
        n("not-in-data", e.title, null);
        continue
      }
      let l = I(t.target); // l = link, I = linkOf, t = program
      A(t.title, e.title) || n("title", e.title, a(t.title)), C(l, e.link) || n("link", e.link, l), 
      e.isRendered && e.status !== t.status ? n("status", e.status, t.status) : e.group !== N(t) && n("group", e.group, N(t)), 
      A(t.summary, e.summary) || n("summary", e.summary, t.summary && a(t.summary))
    }
    let l = new Set(Array.from(r.values())); // l = paired, r = pairs
    for (let t of n.isPartial ? [] : e.programs.filter(t => !l.has(t))) i.push({ // t = each, n = options, e = list, l = paired, i = found
      kind: "not-in-list",
      program: t.id,
      title: a(t.title),
      inList: null,
      inData: a(t.title)
    });
    return i
  }(t.programs, e, {
    languages: n,
    contentLanguage: i,
    isPartial: t.isPartial
  }).map(_) : []
}

// src/maintain/maintainer-notice.ts
// src/maintainer.ts
var B = function() { // B = advise
  return (t, n, r, p) => s(null, [ t, n, r, p ], function*(t, n, r, {messages: p, origin: m, compared: c}) {
    var b; // b = _a
    let {wiki: v, load: y} = t, $ = c ? H((yield y("importer")).importLists(n.container, v, n.groups), c, v) : [], x = (m == null ? void 0 : m.kind) === "pages" ? null :  // v = wiki, y = load, t = environment, $ = drift, c = compared, H = driftHints, n = host, x = deletion, m = origin
    // src/wiki/mediawiki-deletion.ts
    yield function(t) {
      return s(this, null, function*() {
        let {curtimestamp: e, query: n} = yield (new mw.Api).get({ // e = curtimestamp, n = query
          action: "query",
          formatversion: "2",
          curtimestamp: !0,
          list: "logevents",
          letype: "delete",
          letitle: t,
          lelimit: 1
        });
        return {
          wasDeleted: n.logevents.length > 0,
          now: e.replace(/\D/g, "")
        }
      })
    }(n.source).catch(() => null), P = function(t, e, n, i, r, a, l, o) {
      let u = g(e, h), s = w(t, u, n, i, r, a), p = l != null && l.wasDeleted ? k("a", { // u = msg, g = createMessages, e = messages, h = ENGLISH, s = fix, w = fixFor, t = wiki, n = source, i = origin, r = problems, a = drift, p = log, l = deletion, k = element
        href: t.urlOf("Special:Log", {
          type: "delete",
          page: n
        })
      }, u("maintain-deleted")) : null;
      return (i == null ? void 0 : i.kind) === "pages" && !s.hints.length ? null : {
        text: s.text,
        content: O(s, p, (l == null ? void 0 : l.now) || "", o)
      }
    }(v, p, n.source, m, yield function(t, e) {
      return s(this, arguments, function*({wiki: t, load: e}, n) {
        if ((n == null ? void 0 : n.kind) !== "pages") return [];
        let [{validatePage: i}, r] = yield Promise.all([ e("validator"), e("checks") ]); // i = validatePage, r = checks, e = load
        return i(n.page.text, f(t), n.included, r, 5).problems
      })
    }(t, m), $, x, e => s(null, null, function*() {
      (yield y("editor")).create({
        environment: t,
        host: n,
        messages: p,
        source: n.source
      }, e)
    }));
    P && n.root.isConnected && d(n.root, p, ((t, n) => e(t, i(n)))(((t, e) => { // P = advice, n = host, d = showNotice, p = messages
      for (var n in e || (e = {})) l.call(e, n) && u(t, n, e[n]);
      if (a) for (var n of a(e)) o.call(e, n) && u(t, n, e[n]);
      return t
    })({}, r), {
      text: r.text || ((b = P.text) != null ? b : ""),
      content: P.content
    }))
  })
}();
}
};
// </nowiki>