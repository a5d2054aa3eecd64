// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '216f6d1a573b5d98',
create: function ( require, module ) {
"use strict";
var T = Object.defineProperty, Z = Object.defineProperties, tt = Object.getOwnPropertyDescriptor, et = Object.getOwnPropertyDescriptors, rt = Object.getOwnPropertyNames, D = Object.getOwnPropertySymbols;
var A = Object.prototype.hasOwnProperty, nt = Object.prototype.propertyIsEnumerable;
var K = (t, e, r) => e in t ? T(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, H = (t, e) => {
  for (var r in e || (e = {}))
    A.call(e, r) && K(t, r, e[r]);
  if (D)
    for (var r of D(e))
      nt.call(e, r) && K(t, r, e[r]);
  return t;
}, C = (t, e) => Z(t, et(e));
var ot = (t, e) => {
  for (var r in e)
    T(t, r, { get: e[r], enumerable: !0 });
}, it = (t, e, r, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let o of rt(e))
      !A.call(t, o) && o !== r && T(t, o, { get: () => e[o], enumerable: !(n = tt(e, o)) || n.enumerable });
  return t;
};
var at = (t) => it(T({}, "__esModule", { value: !0 }), t);
var S = (t, e, r) => new Promise((n, o) => {
  var a = (s) => {
    try {
      i(r.next(s));
    } catch (m) {
      o(m);
    }
  }, l = (s) => {
    try {
      i(r.throw(s));
    } catch (m) {
      o(m);
    }
  }, i = (s) => s.done ? n(s.value) : Promise.resolve(s.value).then(a, l);
  i((r = r.apply(t, e)).next());
});

// src/maintainer.ts
var yt = {}; // yt = maintainer_exports
ot(yt, {
  advise: () => Y,
  driftHints: () => w
});
module.exports = at(yt);

// runtime:src/page/notice.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// runtime:src/messages/messages.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var R = { "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // R = en_default

// src/maintain/english.ts
var j = new Map(Object.entries(R)); // j = ENGLISH, R = en_default

// runtime:src/programs/data-model.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/programs/problems.ts
function F(t) { // F = countProblems, t = problems
  return t.reduce((e, { code: r, params: n, alike: o }) => e + (r === "more-problems" ? Number(n[0]) : 1 + (o ? o.count : 0)), 0);
}
function L(t, e) { // L = describePath, t = path, e = program
  return t.map((r, n) => { // t = path, r = step, n = depth
    let o = typeof r == "number" ? `#${r + 1}` : r; // o = name, r = step
    return e !== void 0 && typeof r == "number" && t[n - 1] === "programs" ? `${o} ("${e}")` : o;
  }).join(" \u2192 ");
}

// src/maintain/fix.ts
var x = 5; // x = MOST_HINTS
function lt(t, { path: e, program: r, reason: n, fix: o, alike: a }) { // lt = problemHint, t = msg, e = path, r = program, n = reason, o = fix, a = alike
  let l = e.length ? t("maintain-place", L(e, r), n, o) : `${n} ${o}`; // l = hint, e = path, t = msg, L = describePath, r = program, n = reason, o = fix
  return a ? t("maintain-alike", l, a.count, a.first.map((i) => L(i.path, i.program)).join("; ")) : l;
}
function _(t, e, r, n, o, a) { // _ = fixFor, t = wiki, e = msg, r = source, n = origin, o = problems, a = drift
  if ((n == null ? void 0 : n.kind) === "pages") {
    let { page: i } = n, s = i.contentModel === M.DATA_MODEL ? [] : [e("maintain-model", i.contentModel)], m = F(o) + s.length; // i = page, n = origin, s = wrongModel, e = msg, m = count, F = countProblems, o = problems
    return {
      text: m ? e("maintain-problems", m) : a.length ? e("maintain-drift") : null,
      hints: [...s, ...o.slice(0, x - s.length).map((p) => lt(e, p)), ...a.slice(0, x)],
      url: t.urlOf(r, { action: "edit" }),
      label: e("maintain-edit"),
      draft: null
    };
  }
  let l = (i) => t.urlOf(r, { action: i, contentmodel: M.DATA_MODEL }); // l = createUrl, i = action, t = wiki, r = source
  return n ? {
    text: e("maintain-from-list"),
    hints: n.skipped.slice(0, x).map(({ position: i, reason: s, fix: m }) => e("maintain-place", i, s, m)),
    url: l("submit"),
    label: e("maintain-create-from-list"),
    draft: n.draft
  } : { text: null, hints: [], url: l("edit"), label: e("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function h(t, e, ...r) { // h = element, t = tag, e = properties, r = content
  let n = Object.assign(document.createElement(t), e); // n = made, t = tag, e = properties
  return n.append(...r), n;
}
function mt(t, { url: e, label: r }) { // mt = editorWith, t = draft, e = url, r = label
  let n = (o, a) => h("input", { type: "hidden", name: o, value: a }); // n = hidden, o = name, a = value, h = element
  return h(
    "form",
    { method: "post", action: e },
    n("wpTextbox1", t),
    n("model", "json"),
    n("format", "application/json"),
    // Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
    n("wpPreview", "1"),
    n("wpUltimateParam", "1"),
    h("button", { className: "cdx-button", type: "submit" }, r)
  );
}
function pt(t) { // pt = contentOf, t = fix
  return [...t.hints.length ? [h("ul", {}, ...t.hints.map((r) => h("li", {}, r)))] : [], t.draft === null ? h("a", { href: t.url }, t.label) : mt(t.draft, t)];
}
function W(t, e, r, n, o, a) { // W = adviceOn, t = wiki, e = messages, r = source, n = origin, o = problems, a = drift
  let l = _(t, (0, N.createMessages)(e, j), r, n, o, a); // l = fix, _ = fixFor, t = wiki, e = messages, j = ENGLISH, r = source, n = origin, o = problems, a = drift
  return (n == null ? void 0 : n.kind) === "pages" && !l.hints.length ? null : { text: l.text, content: pt(l) };
}

// runtime:src/programs/status.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

// src/maintain/drift.ts
function E(t) { // E = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim();
}
function U(t) { // U = titleKey, t = text
  return E(t).toLowerCase();
}
function k(t) { // k = isUrl, t = link
  return /^https:/i.test(t);
}
function f(t) { // f = linkKey, t = link
  return t === null || k(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (e) => e.toLowerCase());
}
function z(t, e) { // z = isAddressOf, t = url, e = page
  try {
    return k(t) && !k(e) && f(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === f(`:${e}`);
  } catch (r) {
    return !1;
  }
}
var ut = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // ut = TRANSLATION
function dt(t, e) { // dt = isSameLink, t = inData, e = inList
  return f(t) === f(e) || t !== null && e !== null && (z(t, e) || z(e, t) || !k(e) && f(t) === f(e.replace(ut, "")));
}
function X(t) { // X = linkOf, t = target
  return t && ("url" in t ? t.url : t.page);
}
function B(t, e) { // B = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : (0, c.allTexts)(t).map(E).indexOf(E(e)) !== -1;
}
function gt(t, e) { // gt = pair, t = imported, e = programs
  let r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), o = (a, l, i) => { // r = pairs, n = taken, o = pairBy, a = keysOf, l = keyOf, i = isEnough
    let s = /* @__PURE__ */ new Map(); // s = byKey
    for (let m of e.filter((p) => !n.has(p))) // m = program, e = programs, p = each, n = taken
      for (let p of a(m)) // p = key, a = keysOf, m = program
        s.set(p, (s.get(p) || []).concat(m));
    for (let m of t.filter((p) => !r.has(p))) { // m = item, t = imported, p = each, r = pairs
      let p = l(m), y = p === null ? [] : s.get(p) || [], b = y.filter((P) => !n.has(P)), [g] = b; // p = key, l = keyOf, m = item, y = all, s = byKey, b = free, P = program, n = taken, g = found
      g && (i || y.length === 1) && (r.set(m, g), n.add(g));
    }
  };
  return o(({ id: a }) => [a], ({ id: a, isRendered: l }) => l ? a : null, !0), o(({ title: a }) => (0, c.allTexts)(a).map(U), ({ title: a, isRendered: l }) => l ? null : U(a), !0), o(({ target: a }) => [f(X(a))].filter((l) => l !== null), ({ link: a, isRendered: l }) => l ? null : f(a), !1), r;
}
function G(t) { // G = groupOf, t = program
  return (0, O.isCurrent)(t.status) ? "current" : "past";
}
function q(t, e, r) { // q = drift, t = imported, e = list, r = options
  let n = [], o = gt(t, e.programs), a = (i) => (0, c.pickText)(i, r.languages, r.contentLanguage).text; // n = found, o = pairs, gt = pair, t = imported, e = list, a = pick, i = text, r = options
  for (let i of t) { // i = item, t = imported
    let s = o.get(i), m = (y, b, g) => { // s = program, o = pairs, i = item, m = differs, y = kind, b = inList, g = inData
      n.push({ kind: y, program: s ? s.id : null, title: s ? a(s.title) : i.title, inList: b, inData: g });
    };
    if (!s) {
      m("not-in-data", i.title, null);
      continue;
    }
    let p = X(s.target); // p = link, X = linkOf, s = program
    B(s.title, i.title) || m("title", i.title, a(s.title)), dt(p, i.link) || m("link", i.link, p), i.isRendered && i.status !== s.status ? m("status", i.status, s.status) : i.group !== G(s) && m("group", i.group, G(s)), B(s.summary, i.summary) || m("summary", i.summary, s.summary && a(s.summary));
  }
  let l = new Set(Array.from(o.values())); // l = paired, o = pairs
  for (let i of r.isPartial ? [] : e.programs.filter((s) => !l.has(s))) // i = program, r = options, e = list, s = each, l = paired
    n.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
  return n;
}

// src/maintain/drift-texts.ts
var ft = { // ft = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, $ = 60;
function V(t) { // V = quoted, t = value
  return t === null ? "missing" : `"${t.length > $ ? `${t.slice(0, $ - 1)}\u2026` : t}"`;
}
function J(t, e) { // J = withoutCommonStart, t = one, e = other
  let r = 0; // r = same
  for (; r < t.length && t.charAt(r) === e.charAt(r); ) // r = same, t = one, e = other
    r++;
  let n = r > $ / 2 ? t.lastIndexOf(" ", r - $ / 4) + 1 : 0; // n = from, r = same, $ = MOST_CHARACTERS, t = one
  return n ? `\u2026${t.slice(n)}` : t;
}
function Q({ kind: t, program: e, title: r, inList: n, inData: o }) { // Q = describeDrift, t = kind, e = program, r = title, n = inList, o = inData
  let a = [ // a = values
    t === "group" ? n || "" : V(n && J(n, o || "")),
    t === "group" ? o || "" : V(o && J(o, n || ""))
  ];
  return `${e === null ? `"${r}"` : `"${r}" (${e})`}: ${ft[t].replace(/\$(\d)/g, (i, s) => a[Number(s) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function w(t, e, { languages: r, contentLanguage: n }) { // w = driftHints, t = imported, e = list, r = languages, n = contentLanguage
  return t.programs.length ? q(t.programs, e, { languages: r, contentLanguage: n, isPartial: t.isPartial }).map(Q) : [];
}

// src/maintain/maintainer-notice.ts
function ct(n, o) { // ct = problemsOf, n = _0, o = _1
  return S(this, arguments, function* ({ wiki: t, load: e }, r) {
    return (r == null ? void 0 : r.kind) === "pages" ? (yield e.validator()).parsePrograms(r.page.text, (0, v.optionsFor)(t), r.included, x).problems : [];
  });
}
function Y(l, i, s, m) { // Y = advise, l = _0, i = _1, s = _2, m = _3
  return S(this, arguments, function* (t, e, r, { messages: n, origin: o, compared: a }) {
    var P; // P = _a
    let { wiki: p, load: y } = t, b = a ? w((yield y.importer()).importLists(e.container, p, e.groups), a, p) : [], g = W(p, n, e.source, o, yield ct(t, o), b); // p = wiki, y = load, t = environment, b = drift, a = compared, w = driftHints, e = host, g = advice, W = adviceOn, n = messages, o = origin, ct = problemsOf
    g && e.root.isConnected && (0, I.showNotice)(e.root, n, C(H({}, r), { text: r.text || ((P = g.text) != null ? P : ""), content: g.content }));
  });
}
}
};
// </nowiki>