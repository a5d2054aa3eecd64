// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: 'aff3461788b0d50e',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var u = (t, n, r) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[n] = r;

var s = (e, t, n) => new Promise((r, i) => {
  var a = e => {
    try {
      o(n.next(e))
    } catch (e) {
      i(e)
    }
  }, l = e => {
    try {
      o(n.throw(e))
    } catch (e) {
      i(e)
    }
  }, o = e => e.done ? r(e.value) : Promise.resolve(e.value).then(a, l);
  o((n = n.apply(e, t)).next())
});

// src/maintainer.ts
var p = {}; // p = maintainer_exports

((t, n) => {
  for (var r in n) e(t, r, {
    get: n[r],
    enumerable: !0
  })
})(p, {
  advise: () => N,
  driftHints: () => A
});

module.exports = (t => ((t, r, a, o) => {
  if (r && typeof r == "object" || typeof r == "function") for (let a of i(r)) !l.call(t, a) && a !== void 0 && e(t, a, {
    get: () => r[a],
    enumerable: !(o = n(r, a)) || o.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(p);

var m = require("program-explorer-runtime"); // m = import_program_explorer_runtime

var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// src/maintain/english.ts
var g = new Map(Object.entries({ // g = ENGLISH
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

var f = require("program-explorer-runtime"); // f = import_program_explorer_runtime

// src/programs/problems.ts
function h(e, t) { // h = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let i = typeof n == "number" ? `#${n + 1}` : n; // i = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${i} ("${t}")` : i
  }).join(" \u2192 ")
}

// src/maintain/fix.ts
// src/maintain/advice.ts
function b(e, t, ...n) { // b = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r
}

function y(e, {url: t, label: n}, r) { // y = editorWith, e = draft, t = url, n = label, r = now
  let i = (e, t) => b("input", { // i = hidden, e = name, t = value, b = element
    type: "hidden",
    name: e,
    value: t
  });
  return b("form", {
    method: "post",
    action: t
  }, i("wpTextbox1", e), i("model", "json"), i("format", "application/json"), i("wpStarttime", r), i("wpPreview", "1"), i("wpUltimateParam", "1"), b("button", {
    className: "cdx-button",
    type: "submit"
  }, n))
}

function v(e, t, n) { // v = contentOf, e = fix, t = log, n = now
  return [ ...e.hints.length ? [ b("ul", {}, ...e.hints.map(e => b("li", {}, e))) ] : [], ...t ? [ b("p", {}, t) ] : [], e.draft === null ? b("a", {
    href: e.url
  }, e.label) : y(e.draft, e, n) ]
}

var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/maintain/drift.ts
function x(e) { // x = plain, e = text
  return e.normalize().replace(/\s+/g, " ").trim()
}

function w(e) { // w = titleKey, e = text
  return x(e).toLowerCase()
}

function k(e) { // k = isUrl, e = link
  return /^https:/i.test(e)
}

function O(e) { // O = linkKey, e = link
  return e === null || k(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, e => e.toLowerCase())
}

function j(e, t) { // j = isAddressOf, e = url, t = page
  try {
    return k(e) && !k(t) && O(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === O(`:${t}`)
  } catch (e) {
    return !1
  }
}

var P = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // P = TRANSLATION

function L(e, t) { // L = isSameLink, e = inData, t = inList
  return O(e) === O(t) || e !== null && t !== null && (j(e, t) || j(t, e) || !k(t) && O(e) === O(t.replace(P, "")))
}

function T(e) { // T = linkOf, e = target
  return e && ("url" in e ? e.url : e.page)
}

function D(e, t) { // D = hasValue, e = text, t = shown
  return e === null || t === null ? e === t : (0, $.x60)(e).map(x).indexOf(x(t)) !== -1
}

function R(e) { // R = groupOf, e = program
  return e.status === "past" ? "past" : "current"
}

// src/maintain/drift-texts.ts
var q = { // q = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, M = 60;

function C(e) { // C = quoted, e = value
  return e === null ? "missing" : `"${e.length > M ? `${e.slice(0, M - 1)}\u2026` : e}"`
}

function I(e, t) { // I = withoutCommonStart, e = one, t = other
  let n = 0; // n = same
  for (;n < e.length && e.charAt(n) === t.charAt(n); ) n++; // n = same, e = one, t = other
  let r = n > M / 2 ? e.lastIndexOf(" ", n - M / 4) + 1 : 0; // r = from, n = same, M = MOST_CHARACTERS, e = one
  return r ? `\u2026${e.slice(r)}` : e
}

function S({kind: e, program: t, title: n, inList: r, inData: i}) { // S = describeDrift, e = kind, t = program, n = title, r = inList, i = inData
  let a = [ e === "group" ? r || "" : C(r && I(r, i || "")), e === "group" ? i || "" : C(i && I(i, r || "")) ]; // a = values, e = kind, r = inList, C = quoted, I = withoutCommonStart, i = inData
  return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${q[e].replace(/\$(\d)/g, (e, t) => a[Number(t) - 1] || "")}`
}

// src/maintain/drift-hints.ts
function A(e, t, {languages: n, contentLanguage: r}) { // A = driftHints, e = imported, t = list, n = languages, r = contentLanguage
  return e.programs.length ? function(e, t, n) {
    let r = [], i = function(e, t) { // r = found, i = pairs, e = imported, t = programs
      let n = new Map, r = new Set, i = (i, a, l) => { // n = pairs, r = taken, i = keysOf, a = keyOf, l = isEnough
        let o = new Map; // o = byKey
        for (let e of t.filter(e => !r.has(e))) for (let t of i(e)) o.set(t, (o.get(t) || []).concat(e)); // e = program, t = key, r = taken, i = keysOf, o = byKey
        for (let t of e.filter(e => !n.has(e))) { // t = item, e = each, n = pairs
          let e = a(t), i = e === null ? [] : o.get(e) || [], u = i.filter(e => !r.has(e)), [s] = u; // e = program, a = keyOf, t = item, i = all, o = byKey, u = free, r = taken, s = found
          s && (l || i.length === 1) && (n.set(t, s), r.add(s))
        }
      };
      return i(({id: e}) => [ e ], ({id: e, isRendered: t}) => t ? e : null, !0), i(({title: e}) => (0, 
      $.x60)(e).map(w), ({title: e, isRendered: t}) => t ? null : w(e), !0), i(({target: e}) => [ O(T(e)) ].filter(e => e !== null), ({link: e, isRendered: t}) => t ? null : O(e), !1), 
      n
    }(e, t.programs), a = e => (0, $.x61)(e, n.languages, n.contentLanguage).text;
    for (let t of e) { // t = item, e = imported
      let e = i.get(t), n = (n, i, l) => { // e = program, i = inList, t = item, n = kind, l = inData
        r.push({
          kind: n,
          program: e ? e.id : null,
          title: e ? a(e.title) : t.title,
          inList: i,
          inData: l
        })
      };
      if (!e) {
        n("not-in-data", t.title, null);
        continue
      }
      let l = T(e.target); // l = link, T = linkOf, e = program
      D(e.title, t.title) || n("title", t.title, a(e.title)), L(l, t.link) || n("link", t.link, l), 
      t.isRendered && t.status !== e.status ? n("status", t.status, e.status) : t.group !== R(e) && n("group", t.group, R(e)), 
      D(e.summary, t.summary) || n("summary", t.summary, e.summary && a(e.summary))
    }
    let l = new Set(Array.from(i.values())); // l = paired, i = pairs
    for (let e of n.isPartial ? [] : t.programs.filter(e => !l.has(e))) r.push({ // e = each, n = options, t = list, l = paired, r = found
      kind: "not-in-list",
      program: e.id,
      title: a(e.title),
      inList: null,
      inData: a(e.title)
    });
    return r
  }(e.programs, t, {
    languages: n,
    contentLanguage: r,
    isPartial: e.isPartial
  }).map(S) : []
}

// src/maintain/maintainer-notice.ts
// src/maintainer.ts
var N = function() { // N = advise
  return (e, n, i, p) => s(null, [ e, n, i, p ], function*(e, n, i, {messages: p, origin: y, compared: $}) {
    var x; // x = _a
    let {wiki: w, load: k} = e, O = $ ? A((yield k.importer()).importLists(n.container, w, n.groups), $, w) : [], j = (y == null ? void 0 : y.kind) === "pages" ? null :  // w = wiki, k = load, e = environment, O = drift, $ = compared, A = driftHints, n = host, j = deletion, y = origin
    // src/wiki/mediawiki-deletion.ts
    yield function(e) {
      return s(this, null, function*() {
        let {curtimestamp: t, query: n} = yield (new mw.Api).get({ // t = curtimestamp, n = query
          action: "query",
          formatversion: "2",
          curtimestamp: !0,
          list: "logevents",
          letype: "delete",
          letitle: e,
          lelimit: 1
        });
        return {
          wasDeleted: n.logevents.length > 0,
          now: t.replace(/\D/g, "")
        }
      })
    }(n.source).catch(() => null), P = function(e, t, n, r, i, a, l) {
      let o = (0, d.x28)(t, g), u = function(e, t, n, r, i, a) { // o = msg, d = import_program_explorer_runtime3, t = msg, g = ENGLISH, u = fix, e = wiki, n = source, r = origin, i = problems, a = drift
        if ((r == null ? void 0 : r.kind) === "pages") {
          let {page: l} = r, o = l.contentModel === f.x38 ? [] : [ t("maintain-model", l.contentModel) ], u = function(e) { // l = page, r = origin, o = wrongModel, f = import_program_explorer_runtime4, t = msg, u = count, e = problems
            return e.reduce((e, {code: t, params: n, alike: r}) => e + (t === "more-problems" ? Number(n[0]) : 1 + (r ? r.count : 0)), 0)
          }(i) + o.length;
          return {
            text: u ? t("maintain-problems", u) : a.length ? t("maintain-drift") : null,
            hints: [ ...o, ...i.slice(0, 5 - o.length).map(e => function(e, {path: t, program: n, reason: r, fix: i, alike: a}) {
              let l = t.length ? e("maintain-place", h(t, n), r, i) : `${r} ${i}`; // l = hint, t = path, e = msg, h = describePath, n = program, r = reason, i = fix
              return a ? e("maintain-alike", l, a.count, a.first.map(e => h(e.path, e.program)).join("; ")) : l
            }(t, e)), ...a.slice(0, 5) ],
            url: e.urlOf(n, {
              action: "edit"
            }),
            label: t("maintain-edit"),
            draft: null
          }
        }
        let l = t => e.urlOf(n, { // l = createUrl, t = action, e = wiki, n = source
          action: t,
          contentmodel: f.x38
        });
        return r ? {
          text: t("maintain-from-list"),
          hints: r.skipped.slice(0, 5).map(({position: e, reason: n, fix: r}) => t("maintain-place", e, n, r)),
          url: l("submit"),
          label: t("maintain-create-from-list"),
          draft: r.draft
        } : {
          text: null,
          hints: [],
          url: l("edit"),
          label: t("maintain-create"),
          draft: null
        }
      }(e, o, n, r, i, a), s = l != null && l.wasDeleted ? b("a", {
        href: e.urlOf("Special:Log", {
          type: "delete",
          page: n
        })
      }, o("maintain-deleted")) : null;
      return (r == null ? void 0 : r.kind) === "pages" && !u.hints.length ? null : {
        text: u.text,
        content: v(u, s, (l == null ? void 0 : l.now) || "")
      }
    }(w, p, n.source, y, yield function(e, t) {
      return s(this, arguments, function*({wiki: e, load: t}, n) {
        return (n == null ? void 0 : n.kind) === "pages" ? (yield t.validator()).parsePrograms(n.page.text, (0, 
        c.x54)(e), n.included, 5).problems : []
      })
    }(e, y), O, j);
    P && n.root.isConnected && (0, m.x36)(n.root, p, ((e, n) => t(e, r(n)))(((e, t) => { // P = advice, n = host, m = import_program_explorer_runtime, p = messages
      for (var n in t || (t = {})) l.call(t, n) && u(e, n, t[n]);
      if (a) for (var n of a(t)) o.call(t, n) && u(e, n, t[n]);
      return e
    })({}, i), {
      text: i.text || ((x = P.text) != null ? x : ""),
      content: P.content
    }))
  })
}();
}
};
// </nowiki>