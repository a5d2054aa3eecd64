// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: 'a784b3230da5bc4e',
create: function ( require, module ) {
"use strict";
var T = Object.defineProperty, et = Object.defineProperties, rt = Object.getOwnPropertyDescriptor, nt = Object.getOwnPropertyDescriptors, ot = Object.getOwnPropertyNames, E = Object.getOwnPropertySymbols;
var R = Object.prototype.hasOwnProperty, it = Object.prototype.propertyIsEnumerable;
var K = (t, e, r) => e in t ? T(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, H = (t, e) => {
  for (var r in e || (e = {}))
    R.call(e, r) && K(t, r, e[r]);
  if (E)
    for (var r of E(e))
      it.call(e, r) && K(t, r, e[r]);
  return t;
}, C = (t, e) => et(t, nt(e));
var at = (t, e) => {
  for (var r in e)
    T(t, r, { get: e[r], enumerable: !0 });
}, st = (t, e, r, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let o of ot(e))
      !R.call(t, o) && o !== r && T(t, o, { get: () => e[o], enumerable: !(n = rt(e, o)) || n.enumerable });
  return t;
};
var lt = (t) => st(T({}, "__esModule", { value: !0 }), t);
var x = (t, e, r) => new Promise((n, o) => {
  var a = (i) => {
    try {
      s(r.next(i));
    } catch (m) {
      o(m);
    }
  }, l = (i) => {
    try {
      s(r.throw(i));
    } catch (m) {
      o(m);
    }
  }, s = (i) => i.done ? n(i.value) : Promise.resolve(i.value).then(a, l);
  s((r = r.apply(t, e)).next());
});

// src/maintainer.ts
var xt = {}; // xt = maintainer_exports
at(xt, {
  advise: () => bt,
  driftHints: () => $
});
module.exports = lt(xt);

// runtime:src/page/notice.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/messages/messages.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var j = { "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // j = en_default

// src/maintain/english.ts
var F = new Map(Object.entries(j)); // F = ENGLISH, j = en_default

// runtime:src/programs/data-model.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/programs/problems.ts
function _(t) { // _ = countProblems, t = problems
  return t.reduce((e, { code: r, params: n, alike: o }) => e + (r === "more-problems" ? Number(n[0]) : 1 + (o ? o.count : 0)), 0);
}
function L(t, e) { // L = describePath, t = path, e = program
  return t.map((r, n) => { // t = path, r = step, n = depth
    let o = typeof r == "number" ? `#${r + 1}` : r; // o = name, r = step
    return e !== void 0 && typeof r == "number" && t[n - 1] === "programs" ? `${o} ("${e}")` : o;
  }).join(" \u2192 ");
}

// src/maintain/fix.ts
var P = 5; // P = MOST_HINTS
function pt(t, { path: e, program: r, reason: n, fix: o, alike: a }) { // pt = problemHint, t = msg, e = path, r = program, n = reason, o = fix, a = alike
  let l = e.length ? t("maintain-place", L(e, r), n, o) : `${n} ${o}`; // l = hint, e = path, t = msg, L = describePath, r = program, n = reason, o = fix
  return a ? t("maintain-alike", l, a.count, a.first.map((s) => L(s.path, s.program)).join("; ")) : l;
}
function W(t, e, r, n, o, a) { // W = fixFor, t = wiki, e = msg, r = source, n = origin, o = problems, a = drift
  if ((n == null ? void 0 : n.kind) === "pages") {
    let { page: s } = n, i = s.contentModel === M.x46 ? [] : [e("maintain-model", s.contentModel)], m = _(o) + i.length; // s = page, n = origin, i = wrongModel, e = msg, m = count, _ = countProblems, o = problems
    return {
      text: m ? e("maintain-problems", m) : a.length ? e("maintain-drift") : null,
      hints: [...i, ...o.slice(0, P - i.length).map((p) => pt(e, p)), ...a.slice(0, P)],
      url: t.urlOf(r, { action: "edit" }),
      label: e("maintain-edit"),
      draft: null
    };
  }
  let l = (s) => t.urlOf(r, { action: s, contentmodel: M.x46 }); // l = createUrl, s = action, t = wiki, r = source
  return n ? {
    text: e("maintain-from-list"),
    hints: n.skipped.slice(0, P).map(({ position: s, reason: i, fix: m }) => e("maintain-place", s, i, m)),
    url: l("submit"),
    label: e("maintain-create-from-list"),
    draft: n.draft
  } : { text: null, hints: [], url: l("edit"), label: e("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function c(t, e, ...r) { // c = element, t = tag, e = properties, r = content
  let n = Object.assign(document.createElement(t), e); // n = made, t = tag, e = properties
  return n.append(...r), n;
}
function ut(t, { url: e, label: r }, n) { // ut = editorWith, t = draft, e = url, r = label, n = now
  let o = (a, l) => c("input", { type: "hidden", name: a, value: l }); // o = hidden, a = name, l = value, c = element
  return c(
    "form",
    { method: "post", action: e },
    o("wpTextbox1", t),
    o("model", "json"),
    o("format", "application/json"),
    o("wpStarttime", n),
    // Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
    o("wpPreview", "1"),
    o("wpUltimateParam", "1"),
    c("button", { className: "cdx-button", type: "submit" }, r)
  );
}
function dt(t, e, r) { // dt = contentOf, t = fix, e = log, r = now
  return [
    ...t.hints.length ? [c("ul", {}, ...t.hints.map((o) => c("li", {}, o)))] : [],
    ...e ? [c("p", {}, e)] : [],
    t.draft === null ? c("a", { href: t.url }, t.label) : ut(t.draft, t, r)
  ];
}
function U(t, e, r, n, o, a, l) { // U = adviceOn, t = wiki, e = messages, r = source, n = origin, o = problems, a = drift, l = deletion
  let s = (0, I.x36)(e, F), i = W(t, s, r, n, o, a), m = l != null && l.wasDeleted ? c("a", { href: t.urlOf("Special:Log", { type: "delete", page: r }) }, s("maintain-deleted")) : null; // s = msg, e = messages, F = ENGLISH, i = fix, W = fixFor, t = wiki, r = source, n = origin, o = problems, a = drift, m = log, l = deletion, c = element
  return (n == null ? void 0 : n.kind) === "pages" && !i.hints.length ? null : { text: i.text, content: dt(i, m, (l == null ? void 0 : l.now) || "") };
}

// runtime:src/programs/texts.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/maintain/drift.ts
function N(t) { // N = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim();
}
function q(t) { // q = titleKey, t = text
  return N(t).toLowerCase();
}
function O(t) { // O = isUrl, t = link
  return /^https:/i.test(t);
}
function f(t) { // f = linkKey, t = link
  return t === null || O(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (e) => e.toLowerCase());
}
function z(t, e) { // z = isAddressOf, t = url, e = page
  try {
    return O(t) && !O(e) && f(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === f(`:${e}`);
  } catch (r) {
    return !1;
  }
}
var gt = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // gt = TRANSLATION
function ct(t, e) { // ct = isSameLink, t = inData, e = inList
  return f(t) === f(e) || t !== null && e !== null && (z(t, e) || z(e, t) || !O(e) && f(t) === f(e.replace(gt, "")));
}
function X(t) { // X = linkOf, t = target
  return t && ("url" in t ? t.url : t.page);
}
function B(t, e) { // B = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : (0, h.x71)(t).map(N).indexOf(N(e)) !== -1;
}
function ft(t, e) { // ft = pair, t = imported, e = programs
  let r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), o = (a, l, s) => { // r = pairs, n = taken, o = pairBy, a = keysOf, l = keyOf, s = isEnough
    let i = /* @__PURE__ */ new Map(); // i = byKey
    for (let m of e.filter((p) => !n.has(p))) // m = program, e = programs, p = each, n = taken
      for (let p of a(m)) // p = key, a = keysOf, m = program
        i.set(p, (i.get(p) || []).concat(m));
    for (let m of t.filter((p) => !r.has(p))) { // m = item, t = imported, p = each, r = pairs
      let p = l(m), g = p === null ? [] : i.get(p) || [], b = g.filter((S) => !n.has(S)), [y] = b; // p = key, l = keyOf, m = item, g = all, i = byKey, b = free, S = program, n = taken, y = found
      y && (s || g.length === 1) && (r.set(m, y), n.add(y));
    }
  };
  return o(({ id: a }) => [a], ({ id: a, isRendered: l }) => l ? a : null, !0), o(({ title: a }) => (0, h.x71)(a).map(q), ({ title: a, isRendered: l }) => l ? null : q(a), !0), o(({ target: a }) => [f(X(a))].filter((l) => l !== null), ({ link: a, isRendered: l }) => l ? null : f(a), !1), r;
}
function G(t) { // G = groupOf, t = program
  return t.status === "past" ? "past" : "current";
}
function V(t, e, r) { // V = drift, t = imported, e = list, r = options
  let n = [], o = ft(t, e.programs), a = (s) => (0, h.x72)(s, r.languages, r.contentLanguage).text; // n = found, o = pairs, ft = pair, t = imported, e = list, a = pick, s = text, r = options
  for (let s of t) { // s = item, t = imported
    let i = o.get(s), m = (g, b, y) => { // i = program, o = pairs, s = item, m = differs, g = kind, b = inList, y = inData
      n.push({ kind: g, program: i ? i.id : null, title: i ? a(i.title) : s.title, inList: b, inData: y });
    };
    if (!i) {
      m("not-in-data", s.title, null);
      continue;
    }
    let p = X(i.target); // p = link, X = linkOf, i = program
    B(i.title, s.title) || m("title", s.title, a(i.title)), ct(p, s.link) || m("link", s.link, p), s.isRendered && s.status !== i.status ? m("status", s.status, i.status) : s.group !== G(i) && m("group", s.group, G(i)), B(i.summary, s.summary) || m("summary", s.summary, i.summary && a(i.summary));
  }
  let l = new Set(Array.from(o.values())); // l = paired, o = pairs
  for (let s of r.isPartial ? [] : e.programs.filter((i) => !l.has(i))) // s = program, r = options, e = list, i = each, l = paired
    n.push({ kind: "not-in-list", program: s.id, title: a(s.title), inList: null, inData: a(s.title) });
  return n;
}

// src/maintain/drift-texts.ts
var yt = { // yt = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, k = 60;
function J(t) { // J = quoted, t = value
  return t === null ? "missing" : `"${t.length > k ? `${t.slice(0, k - 1)}\u2026` : t}"`;
}
function Q(t, e) { // Q = withoutCommonStart, t = one, e = other
  let r = 0; // r = same
  for (; r < t.length && t.charAt(r) === e.charAt(r); ) // r = same, t = one, e = other
    r++;
  let n = r > k / 2 ? t.lastIndexOf(" ", r - k / 4) + 1 : 0; // n = from, r = same, k = MOST_CHARACTERS, t = one
  return n ? `\u2026${t.slice(n)}` : t;
}
function Y({ kind: t, program: e, title: r, inList: n, inData: o }) { // Y = describeDrift, t = kind, e = program, r = title, n = inList, o = inData
  let a = [ // a = values
    t === "group" ? n || "" : J(n && Q(n, o || "")),
    t === "group" ? o || "" : J(o && Q(o, n || ""))
  ];
  return `${e === null ? `"${r}"` : `"${r}" (${e})`}: ${yt[t].replace(/\$(\d)/g, (s, i) => a[Number(i) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function $(t, e, { languages: r, contentLanguage: n }) { // $ = driftHints, t = imported, e = list, r = languages, n = contentLanguage
  return t.programs.length ? V(t.programs, e, { languages: r, contentLanguage: n, isPartial: t.isPartial }).map(Y) : [];
}

// src/maintain/maintainer-notice.ts
function ht(n, o) { // ht = problemsOf, n = _0, o = _1
  return x(this, arguments, function* ({ wiki: t, load: e }, r) {
    return (r == null ? void 0 : r.kind) === "pages" ? (yield e.validator()).parsePrograms(r.page.text, (0, w.x62)(t), r.included, P).problems : [];
  });
}
function Z(t) { // Z = createAdvise, t = readDeletion
  return (s, i, m, p) => x(null, [s, i, m, p], function* (e, r, n, { messages: o, origin: a, compared: l }) {
    var A; // A = _a
    let { wiki: g, load: b } = e, y = l ? $((yield b.importer()).importLists(r.container, g, r.groups), l, g) : [], S = (a == null ? void 0 : a.kind) === "pages" ? null : yield t(r.source).catch(() => null), D = U(g, o, r.source, a, yield ht(e, a), y, S); // g = wiki, b = load, e = environment, y = drift, l = compared, $ = driftHints, r = host, S = deletion, a = origin, t = readDeletion, D = advice, U = adviceOn, o = messages, ht = problemsOf
    D && r.root.isConnected && (0, v.x44)(r.root, o, C(H({}, n), { text: n.text || ((A = D.text) != null ? A : ""), content: D.content }));
  });
}

// src/wiki/mediawiki-deletion.ts
function tt(t) { // tt = readDeletion, t = title
  return x(this, null, function* () {
    let { curtimestamp: e, query: r } = yield new mw.Api().get({ // e = curtimestamp, r = query
      action: "query",
      formatversion: "2",
      curtimestamp: !0,
      list: "logevents",
      letype: "delete",
      letitle: t,
      lelimit: 1
    });
    return { wasDeleted: r.logevents.length > 0, now: e.replace(/\D/g, "") };
  });
}

// src/maintainer.ts
var bt = Z(tt); // bt = advise, Z = createAdvise, tt = readDeletion
}
};
// </nowiki>