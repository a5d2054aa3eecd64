// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: 'd5e2d3a75142adf0',
create: function ( require, module ) {
"use strict";

var t = Object.defineProperty, e = Object.defineProperties, n = Object.getOwnPropertyDescriptor, a = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, r = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var s = (e, n, a) => n in e ? t(e, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: a
}) : e[n] = a;

var u = (t, e, n) => new Promise((a, i) => {
  var r = t => {
    try {
      o(n.next(t))
    } catch (t) {
      i(t)
    }
  }, l = t => {
    try {
      o(n.throw(t))
    } catch (t) {
      i(t)
    }
  }, o = t => t.done ? a(t.value) : Promise.resolve(t.value).then(r, l);
  o((n = n.apply(t, e)).next())
});

// src/maintainer.ts
var p = {}; // p = maintainer_exports

((e, n) => {
  for (var a in n) t(e, a, {
    get: n[a],
    enumerable: !0
  })
})(p, {
  advise: () => U,
  driftHints: () => z
});

module.exports = (e => ((e, a, r, o) => {
  if (a && typeof a == "object" || typeof a == "function") for (let r of i(a)) !l.call(e, r) && r !== void 0 && t(e, r, {
    get: () => a[r],
    enumerable: !(o = n(a, r)) || o.enumerable
  });
  return e
})(t({}, "__esModule", {
  value: !0
}), e))(p);

var c = require("program-explorer-runtime"), m = t => c[t]; // c = shared, m = at, t = place

var d = m(54); // d = showNotice, m = at

var f = m(78); // f = optionsFor, m = at

var g = m(45); // g = createMessages, m = at

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
  "maintain-place": "$1: $2 $3",
  "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else."
}));

var b = m(60); // b = DATA_MODEL, m = at

// src/programs/problems.ts
function v(t, e) { // v = describePath, t = path, e = program
  return t.map((n, a) => { // t = path, n = step, a = depth
    let i = typeof n == "number" ? `#${n + 1}` : n; // i = name, n = step
    return e !== void 0 && typeof n == "number" && t[a - 1] === "programs" ? `${i} ("${e}")` : i
  }).join(" \u2192 ")
}

// src/maintain/fix.ts
// src/maintain/advice.ts
function y(t, e, ...n) { // y = element, t = tag, e = properties, n = content
  let a = Object.assign(document.createElement(t), e); // a = made, t = tag, e = properties
  return a.append(...n), a
}

function $(t, {url: e, label: n}, a, i) { // $ = editorWith, t = draft, e = url, n = label, a = now, i = create
  let r = (t, e) => y("input", { // r = hidden, t = name, e = value, y = element
    type: "hidden",
    name: t,
    value: e
  }), l = y("form", {
    method: "post",
    action: e
  }, r("wpTextbox1", t), r("model", "json"), r("format", "application/json"), r("wpStarttime", a), r("wpPreview", "1"), r("wpUltimateParam", "1"), y("button", {
    className: "cdx-button",
    type: "submit"
  }, n));
  return l.addEventListener("submit", e => { // l = form, e = event
    e.preventDefault(), i(t).catch(() => l.submit())
  }), l
}

function w(t, e, n, a) { // w = contentOf, t = fix, e = log, n = now, a = create
  return [ ...t.hints.length ? [ y("ul", {}, ...t.hints.map(t => y("li", {}, t))) ] : [], ...e ? [ y("p", {}, e) ] : [], t.draft === null ? y("a", {
    href: t.url
  }, t.label) : $(t.draft, t, n, a) ]
}

var k = m(90), x = m(91); // k = allTexts, m = at, x = pickText

// src/maintain/drift.ts
function O(t) { // O = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim()
}

function P(t) { // P = titleKey, t = text
  return O(t).toLowerCase()
}

function j(t) { // j = isUrl, t = link
  return /^https:/i.test(t)
}

function L(t) { // L = linkKey, t = link
  return t === null || j(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, t => t.toLowerCase())
}

function T(t, e) { // T = isAddressOf, t = url, e = page
  try {
    return j(t) && !j(e) && L(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === L(`:${e}`)
  } catch (t) {
    return !1
  }
}

var D = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // D = TRANSLATION

function R(t, e) { // R = isSameLink, t = inData, e = inList
  return L(t) === L(e) || t !== null && e !== null && (T(t, e) || T(e, t) || !j(e) && L(t) === L(e.replace(D, "")))
}

function M(t) { // M = linkOf, t = target
  return t && ("url" in t ? t.url : t.page)
}

function C(t, e) { // C = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : k(t).map(O).indexOf(O(e)) !== -1
}

function I(t) { // I = groupOf, t = program
  return t.status === "past" ? "past" : "current"
}

// src/maintain/drift-texts.ts
var S = { // S = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, A = 60;

function E(t) { // E = quoted, t = value
  return t === null ? "missing" : `"${t.length > A ? `${t.slice(0, A - 1)}\u2026` : t}"`
}

function N(t, e) { // N = withoutCommonStart, t = one, e = other
  let n = 0; // n = same
  for (;n < t.length && t.charAt(n) === e.charAt(n); ) n++; // n = same, t = one, e = other
  let a = n > A / 2 ? t.lastIndexOf(" ", n - A / 4) + 1 : 0; // a = from, n = same, A = MOST_CHARACTERS, t = one
  return a ? `\u2026${t.slice(a)}` : t
}

function q({kind: t, program: e, title: n, inList: a, inData: i}) { // q = describeDrift, t = kind, e = program, n = title, a = inList, i = inData
  let r = [ t === "group" ? a || "" : E(a && N(a, i || "")), t === "group" ? i || "" : E(i && N(i, a || "")) ]; // r = values, t = kind, a = inList, E = quoted, N = withoutCommonStart, i = inData
  return `${e === null ? `"${n}"` : `"${n}" (${e})`}: ${S[t].replace(/\$(\d)/g, (t, e) => r[Number(e) - 1] || "")}`
}

// src/maintain/drift-hints.ts
function z(t, e, {languages: n, contentLanguage: a}) { // z = driftHints, t = imported, e = list, n = languages, a = contentLanguage
  return t.programs.length ? function(t, e, n) {
    let a = [], i = function(t, e) { // a = found, i = pairs, t = imported, e = programs
      let n = new Map, a = new Set, i = (i, r, l) => { // n = pairs, a = taken, i = keysOf, r = keyOf, l = isEnough
        let o = new Map; // o = byKey
        for (let t of e.filter(t => !a.has(t))) for (let e of i(t)) o.set(e, (o.get(e) || []).concat(t)); // t = program, e = key, a = taken, i = keysOf, o = byKey
        for (let e of t.filter(t => !n.has(t))) { // e = item, t = each, n = pairs
          let t = r(e), i = t === null ? [] : o.get(t) || [], s = i.filter(t => !a.has(t)), [u] = s; // t = program, r = keyOf, e = item, i = all, o = byKey, s = free, a = taken, u = found
          u && (l || i.length === 1) && (n.set(e, u), a.add(u))
        }
      };
      return i(({id: t}) => [ t ], ({id: t, isRendered: e}) => e ? t : null, !0), i(({title: t}) => k(t).map(P), ({title: t, isRendered: e}) => e ? null : P(t), !0), 
      i(({target: t}) => [ L(M(t)) ].filter(t => t !== null), ({link: t, isRendered: e}) => e ? null : L(t), !1), 
      n
    }(t, e.programs), r = t => x(t, n.languages, n.contentLanguage).text;
    for (let e of t) { // e = item, t = imported
      let t = i.get(e), n = (n, i, l) => { // t = program, i = inList, e = item, n = kind, l = inData
        a.push({
          kind: n,
          program: t ? t.id : null,
          title: t ? r(t.title) : e.title,
          inList: i,
          inData: l
        })
      };
      if (!t) {
        n("not-in-data", e.title, null);
        continue
      }
      let l = M(t.target); // l = link, M = linkOf, t = program
      C(t.title, e.title) || n("title", e.title, r(t.title)), R(l, e.link) || n("link", e.link, l), 
      e.isRendered && e.status !== t.status ? n("status", e.status, t.status) : e.group !== I(t) && n("group", e.group, I(t)), 
      C(t.summary, e.summary) || n("summary", e.summary, t.summary && r(t.summary))
    }
    let l = new Set(Array.from(i.values())); // l = paired, i = pairs
    for (let t of n.isPartial ? [] : e.programs.filter(t => !l.has(t))) a.push({ // t = each, n = options, e = list, l = paired, a = found
      kind: "not-in-list",
      program: t.id,
      title: r(t.title),
      inList: null,
      inData: r(t.title)
    });
    return a
  }(t.programs, e, {
    languages: n,
    contentLanguage: a,
    isPartial: t.isPartial
  }).map(q) : []
}

// src/maintain/maintainer-notice.ts
// src/maintainer.ts
var U = function() { // U = advise
  return (t, n, i, p) => u(null, [ t, n, i, p ], function*(t, n, i, {messages: p, origin: c, compared: m}) {
    var $; // $ = _a
    let {wiki: k, load: x} = t, O = m ? z((yield x("importer")).importLists(n.container, k, n.groups), m, k) : [], P = (c == null ? void 0 : c.kind) === "pages" ? null :  // k = wiki, x = load, t = environment, O = drift, m = compared, z = driftHints, n = host, P = deletion, c = origin
    // src/wiki/mediawiki-deletion.ts
    yield function(t) {
      return u(this, null, function*() {
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
    }(n.source).catch(() => null), j = function(t, e, n, a, i, r, l, o) {
      let s = g(e, h), u = function(t, e, n, a, i, r) { // s = msg, g = createMessages, e = msg, h = ENGLISH, u = fix, t = wiki, n = source, a = origin, i = problems, r = drift
        if ((a == null ? void 0 : a.kind) === "pages") {
          let {page: l} = a, o = l.contentModel === b ? [] : [ e("maintain-model", l.contentModel) ], s = function(t) { // l = page, a = origin, o = wrongModel, b = DATA_MODEL, e = msg, s = count, t = problems
            return t.reduce((t, {code: e, params: n, alike: a}) => t + (e === "more-problems" ? Number(n[0]) : 1 + (a ? a.count : 0)), 0)
          }(i) + o.length;
          return {
            text: s ? e("maintain-problems", s) : r.length ? e("maintain-drift") : null,
            hints: [ ...o, ...i.slice(0, 5 - o.length).map(t => function(t, {path: e, program: n, reason: a, fix: i, alike: r}) {
              let l = e.length ? t("maintain-place", v(e, n), a, i) : `${a} ${i}`; // l = hint, e = path, t = msg, v = describePath, n = program, a = reason, i = fix
              return r ? t("maintain-alike", l, r.count, r.first.map(t => v(t.path, t.program)).join("; ")) : l
            }(e, t)), ...r.slice(0, 5) ],
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
        return a ? {
          text: e("maintain-from-list"),
          hints: a.skipped.slice(0, 5).map(({position: t, reason: n, fix: a}) => e("maintain-place", t, n, a)),
          url: l("submit"),
          label: e("maintain-create-from-list"),
          draft: a.draft
        } : {
          text: null,
          hints: [],
          url: l("edit"),
          label: e("maintain-create"),
          draft: null
        }
      }(t, s, n, a, i, r), p = l != null && l.wasDeleted ? y("a", {
        href: t.urlOf("Special:Log", {
          type: "delete",
          page: n
        })
      }, s("maintain-deleted")) : null;
      return (a == null ? void 0 : a.kind) === "pages" && !u.hints.length ? null : {
        text: u.text,
        content: w(u, p, (l == null ? void 0 : l.now) || "", o)
      }
    }(k, p, n.source, c, yield function(t, e) {
      return u(this, arguments, function*({wiki: t, load: e}, n) {
        if ((n == null ? void 0 : n.kind) !== "pages") return [];
        let [{validatePage: a}, i] = yield Promise.all([ e("validator"), e("checks") ]); // a = validatePage, i = checks, e = load
        return a(n.page.text, f(t), n.included, i, 5).problems
      })
    }(t, c), O, P, e => u(null, null, function*() {
      (yield x("editor")).create({
        environment: t,
        host: n,
        messages: p,
        source: n.source
      }, e)
    }));
    j && n.root.isConnected && d(n.root, p, ((t, n) => e(t, a(n)))(((t, e) => { // j = advice, n = host, d = showNotice, p = messages
      for (var n in e || (e = {})) l.call(e, n) && s(t, n, e[n]);
      if (r) for (var n of r(e)) o.call(e, n) && s(t, n, e[n]);
      return t
    })({}, i), {
      text: i.text || (($ = j.text) != null ? $ : ""),
      content: j.content
    }))
  })
}();
}
};
// </nowiki>