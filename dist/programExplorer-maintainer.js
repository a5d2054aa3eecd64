// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var t = Object.defineProperty, e = Object.defineProperties;

var n = Object.getOwnPropertyDescriptors;

var i = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, r = Object.prototype.propertyIsEnumerable;

var l = (e, n, i) => n in e ? t(e, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : e[n] = i;

var o = (t, e, n) => new Promise((i, a) => {
  var r = t => {
    try {
      o(n.next(t))
    } catch (t) {
      a(t)
    }
  }, l = t => {
    try {
      o(n.throw(t))
    } catch (t) {
      a(t)
    }
  }, o = t => t.done ? i(t.value) : Promise.resolve(t.value).then(r, l);
  o((n = n.apply(t, e)).next())
});

var u = runtime(56); // u = showNotice

var s = runtime(80); // s = optionsFor

var m = runtime(47); // m = createMessages

// src/maintain/english.ts
var p = new Map(Object.entries({ // p = ENGLISH
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

var c = runtime(62); // c = DATA_MODEL

// src/programs/problems.ts
function d(t, e) { // d = describePath, t = path, e = program
  return t.map((n, i) => { // t = path, n = step, i = depth
    let a = typeof n == "number" ? `#${n + 1}` : n; // a = name, n = step
    return e !== void 0 && typeof n == "number" && t[i - 1] === "programs" ? `${a} ("${e}")` : a
  }).join(" \u2192 ")
}

// src/maintain/hint.ts
function g(t) { // g = inEnglish, t = english
  return [ {
    english: t
  } ]
}

function f(t, {reason: e, fix: n}) { // f = problemText, t = place, e = reason, n = fix
  return `${t ? `${t}: ` : ""}${e} ${n}`
}

function h(t, e, n, i, a, r) { // h = fixFor, t = wiki, e = msg, n = source, i = origin, a = problems, r = drift
  if ((i == null ? void 0 : i.kind) === "pages") {
    let {page: l} = i, o = l.contentModel === c ? [] : [ [ e("maintain-model", l.contentModel) ] ], u = function(t) { // l = page, i = origin, o = wrongModel, c = DATA_MODEL, e = msg, u = count, t = problems
      return t.reduce((t, {code: e, params: n, alike: i}) => t + (e === "more-problems" ? Number(n[0]) : 1 + (i ? i.count : 0)), 0)
    }(a) + o.length;
    return {
      text: u ? e("maintain-problems", u) : r.length ? e("maintain-drift") : null,
      hints: [ ...o, ...a.slice(0, 5 - o.length).map(t => function(t, e) {
        let {path: n, program: i, alike: a} = e, r = f(n.length ? d(n, i) : "", e); // n = path, i = program, a = alike, e = problem, r = text, f = problemText, d = describePath
        return a ? function(t, ...e) {
          return t(...e.map((t, e) => "\0" + String(e) + "\0")).split("\0").map((t, n) => { // t = part, e = index, n = position
            var i; // i = _a
            return n % 2 ? {
              english: (i = e[Number(t)]) != null ? i : ""
            } : t
          })
        }
        // src/maintain/fix.ts
        ((e = "", n = "") => t("maintain-alike", e, a.count, n), r, a.first.map(t => d(t.path, t.program)).join("; ")) : g(r)
      }(e, t)), ...r.slice(0, 5).map(g) ],
      url: t.urlOf(n, {
        action: "edit"
      }),
      label: e("maintain-edit"),
      draft: null
    }
  }
  let l = e => t.urlOf(n, { // l = createUrl, e = action, t = wiki, n = source
    action: e,
    contentmodel: c
  });
  return i ? {
    text: e("maintain-from-list"),
    hints: i.skipped.slice(0, 5).map(t => g(f(t.position, t))),
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
function v(t, e, ...n) { // v = element, t = tag, e = properties, n = content
  let i = Object.assign(document.createElement(t), e); // i = made, t = tag, e = properties
  return i.append(...n), i
}

function b(t, {url: e, label: n}, i, a) { // b = editorWith, t = draft, e = url, n = label, i = now, a = create
  let r = (t, e) => v("input", { // r = hidden, t = name, e = value, v = element
    type: "hidden",
    name: t,
    value: e
  }), l = v("form", {
    method: "post",
    action: e
  }, r("wpTextbox1", t), r("model", "json"), r("format", "application/json"), r("wpStarttime", i), r("wpPreview", "1"), r("wpUltimateParam", "1"), v("button", {
    className: "cdx-button",
    type: "submit"
  }, n));
  return l.addEventListener("submit", e => { // l = form, e = event
    e.preventDefault(), a(t).catch(() => l.submit())
  }), l
}

function y(t, e, n, i) { // y = contentOf, t = fix, e = log, n = now, i = create
  return [ ...t.hints.length ? [ v("ul", {}, ...t.hints.map(t => v("li", {}, ...t.map(t => typeof t == "string" ? t : v("span", {
    lang: "en",
    dir: "ltr"
  }, t.english))))) ] : [], ...e ? [ v("p", {}, e) ] : [], t.draft === null ? v("a", {
    href: t.url
  }, t.label) : b(t.draft, t, n, i) ]
}

var $ = runtime(92), w = runtime(93); // $ = allTexts, w = pickText

// src/maintain/drift.ts
function k(t) { // k = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim()
}

function x(t) { // x = titleKey, t = text
  return k(t).toLowerCase()
}

function O(t) { // O = isUrl, t = link
  return /^https:/i.test(t)
}

function P(t) { // P = linkKey, t = link
  return t === null || O(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, t => t.toLowerCase())
}

function L(t, e) { // L = isAddressOf, t = url, e = page
  try {
    return O(t) && !O(e) && P(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === P(`:${e}`)
  } catch (t) {
    return !1
  }
}

var j = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // j = TRANSLATION

function T(t, e) { // T = isSameLink, t = inData, e = inList
  return P(t) === P(e) || t !== null && e !== null && (L(t, e) || L(e, t) || !O(e) && P(t) === P(e.replace(j, "")))
}

function D(t) { // D = linkOf, t = target
  return t && ("url" in t ? t.url : t.page)
}

function R(t, e) { // R = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : $(t).map(k).indexOf(k(e)) !== -1
}

function S(t) { // S = groupOf, t = program
  return t.status === "past" ? "past" : "current"
}

// src/maintain/drift-texts.ts
var C = { // C = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
};

function I(t) { // I = quoted, t = value
  return t === null ? "missing" : `"${t.length > 60 ? `${t.slice(0, 59)}\u2026` : t}"`
}

function M(t, e) { // M = withoutCommonStart, t = one, e = other
  let n = 0; // n = same
  for (;n < t.length && t.charAt(n) === e.charAt(n); ) n++; // n = same, t = one, e = other
  let i = n > 30 ? t.lastIndexOf(" ", n - 15) + 1 : 0; // i = from, n = same, 30 = MOST_CHARACTERS, t = one, 15 = MOST_CHARACTERS
  return i ? `\u2026${t.slice(i)}` : t
}

function A({kind: t, program: e, title: n, inList: i, inData: a}) { // A = describeDrift, t = kind, e = program, n = title, i = inList, a = inData
  let r = [ t === "group" ? i || "" : I(i && M(i, a || "")), t === "group" ? a || "" : I(a && M(a, i || "")) ]; // r = values, t = kind, i = inList, I = quoted, M = withoutCommonStart, a = inData
  return `${e === null ? `"${n}"` : `"${n}" (${e})`}: ${C[t].replace(/\$(\d)/g, (t, e) => r[Number(e) - 1] || "")}`
}

// src/maintain/drift-hints.ts
function E(t, e, {languages: n, contentLanguage: i}) { // E = driftHints, t = imported, e = list, n = languages, i = contentLanguage
  return t.programs.length ? function(t, e, n) {
    let i = [], a = function(t, e) { // i = found, a = pairs, t = imported, e = programs
      let n = new Map, i = new Set, a = (a, r, l) => { // n = pairs, i = taken, a = keysOf, r = keyOf, l = isEnough
        let o = new Map; // o = byKey
        for (let t of e.filter(t => !i.has(t))) for (let e of a(t)) o.set(e, (o.get(e) || []).concat(t)); // t = program, e = key, i = taken, a = keysOf, o = byKey
        for (let e of t.filter(t => !n.has(t))) { // e = item, t = each, n = pairs
          let t = r(e), a = t === null ? [] : o.get(t) || [], u = a.filter(t => !i.has(t)), [s] = u; // t = program, r = keyOf, e = item, a = all, o = byKey, u = free, i = taken, s = found
          s && (l || a.length === 1) && (n.set(e, s), i.add(s))
        }
      };
      return a(({id: t}) => [ t ], ({id: t, isRendered: e}) => e ? t : null, !0), a(({title: t}) => $(t).map(x), ({title: t, isRendered: e}) => e ? null : x(t), !0), 
      a(({target: t}) => [ P(D(t)) ].filter(t => t !== null), ({link: t, isRendered: e}) => e ? null : P(t), !1), 
      n
    }(t, e.programs), r = t => w(t, n.languages, n.contentLanguage).text;
    for (let e of t) { // e = item, t = imported
      let t = a.get(e), n = (n, a, l) => { // t = program, a = inList, e = item, n = kind, l = inData
        i.push({
          kind: n,
          program: t ? t.id : null,
          title: t ? r(t.title) : e.title,
          inList: a,
          inData: l
        })
      };
      if (!t) {
        n("not-in-data", e.title, null);
        continue
      }
      let l = D(t.target); // l = link, D = linkOf, t = program
      R(t.title, e.title) || n("title", e.title, r(t.title)), T(l, e.link) || n("link", e.link, l), 
      e.isRendered && e.status !== t.status ? n("status", e.status, t.status) : e.group !== S(t) && n("group", e.group, S(t)), 
      R(t.summary, e.summary) || n("summary", e.summary, t.summary && r(t.summary))
    }
    let l = new Set(Array.from(a.values())); // l = paired, a = pairs
    for (let t of n.isPartial ? [] : e.programs.filter(t => !l.has(t))) i.push({ // t = each, n = options, e = list, l = paired, i = found
      kind: "not-in-list",
      program: t.id,
      title: r(t.title),
      inList: null,
      inData: r(t.title)
    });
    return i
  }(t.programs, e, {
    languages: n,
    contentLanguage: i,
    isPartial: t.isPartial
  }).map(A) : []
}

// src/maintain/maintainer-notice.ts
// src/maintainer.ts
var N = function() { // N = advise
  return (t, c, d, g) => o(null, [ t, c, d, g ], function*(t, c, d, {messages: g, origin: f, compared: b}) {
    var $; // $ = _a
    let {wiki: w, load: k} = t, x = b ? E((yield k("importer")).importLists(c.container, w, c.groups), b, w) : [], O = (f == null ? void 0 : f.kind) === "pages" ? null :  // w = wiki, k = load, t = environment, x = drift, b = compared, E = driftHints, c = host, O = deletion, f = origin
    // src/wiki/mediawiki-deletion.ts
    yield function(t) {
      return o(this, null, function*() {
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
    }(c.source).catch(() => null), P = function(t, e, n, i, a, r, l, o) {
      let u = m(e, p), s = h(t, u, n, i, a, r), c = l != null && l.wasDeleted ? v("a", { // u = msg, m = createMessages, e = messages, p = ENGLISH, s = fix, h = fixFor, t = wiki, n = source, i = origin, a = problems, r = drift, c = log, l = deletion, v = element
        href: t.urlOf("Special:Log", {
          type: "delete",
          page: n
        })
      }, u("maintain-deleted")) : null;
      return (i == null ? void 0 : i.kind) === "pages" && !s.hints.length ? null : {
        text: s.text,
        content: y(s, c, (l == null ? void 0 : l.now) || "", o)
      }
    }(w, g, c.source, f, yield function(t, e) {
      return o(this, arguments, function*({wiki: t, load: e}, n) {
        if ((n == null ? void 0 : n.kind) !== "pages") return [];
        let [{validatePage: i}, a] = yield Promise.all([ e("validator"), e("checks") ]); // i = validatePage, a = checks, e = load
        return i(n.page.text, s(t), n.included, a, 5).problems
      })
    }(t, f), x, O, e => o(null, null, function*() {
      (yield k("editor")).create({
        environment: t,
        host: c,
        messages: g,
        source: c.source
      }, e)
    }));
    P && c.root.isConnected && u(c.root, g, ((t, i) => e(t, n(i)))(((t, e) => { // P = advice, c = host, u = showNotice, g = messages
      for (var n in e || (e = {})) a.call(e, n) && l(t, n, e[n]);
      if (i) for (var n of i(e)) r.call(e, n) && l(t, n, e[n]);
      return t
    })({}, d), {
      text: d.text || (($ = P.text) != null ? $ : ""),
      content: P.content
    }))
  })
}();

return {
  advise: N,
  driftHints: E
};
}
};
// </nowiki>