// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var T = Object.defineProperty, nt = Object.defineProperties, ot = Object.getOwnPropertyDescriptor, at = Object.getOwnPropertyDescriptors, it = Object.getOwnPropertyNames, E = Object.getOwnPropertySymbols;
var K = Object.prototype.hasOwnProperty, st = Object.prototype.propertyIsEnumerable;
var C = (t, e, r) => e in t ? T(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, R = (t, e) => {
  for (var r in e || (e = {}))
    K.call(e, r) && C(t, r, e[r]);
  if (E)
    for (var r of E(e))
      st.call(e, r) && C(t, r, e[r]);
  return t;
}, H = (t, e) => nt(t, at(e));
var lt = (t, e) => {
  for (var r in e)
    T(t, r, { get: e[r], enumerable: !0 });
}, mt = (t, e, r, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let s of it(e))
      !K.call(t, s) && s !== r && T(t, s, { get: () => e[s], enumerable: !(n = ot(e, s)) || n.enumerable });
  return t;
};
var pt = (t) => mt(T({}, "__esModule", { value: !0 }), t);
var x = (t, e, r) => new Promise((n, s) => {
  var o = (i) => {
    try {
      a(r.next(i));
    } catch (m) {
      s(m);
    }
  }, l = (i) => {
    try {
      a(r.throw(i));
    } catch (m) {
      s(m);
    }
  }, a = (i) => i.done ? n(i.value) : Promise.resolve(i.value).then(o, l);
  a((r = r.apply(t, e)).next());
});

// src/maintainer.ts
var Tt = {}; // Tt = maintainer_exports
lt(Tt, {
  advise: () => Pt,
  driftHints: () => $
});
module.exports = pt(Tt);

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
  return t.reduce((e, { code: r, params: n, alike: s }) => e + (r === "more-problems" ? Number(n[0]) : 1 + (s ? s.count : 0)), 0);
}
function L(t, e) { // L = describePath, t = path, e = program
  return t.map((r, n) => { // t = path, r = step, n = depth
    let s = typeof r == "number" ? `#${r + 1}` : r; // s = name, r = step
    return e !== void 0 && typeof r == "number" && t[n - 1] === "programs" ? `${s} ("${e}")` : s;
  }).join(" \u2192 ");
}

// src/maintain/fix.ts
var P = 5; // P = MOST_HINTS
function dt(t, { path: e, program: r, reason: n, fix: s, alike: o }) { // dt = problemHint, t = msg, e = path, r = program, n = reason, s = fix, o = alike
  let l = e.length ? t("maintain-place", L(e, r), n, s) : `${n} ${s}`; // l = hint, e = path, t = msg, L = describePath, r = program, n = reason, s = fix
  return o ? t("maintain-alike", l, o.count, o.first.map((a) => L(a.path, a.program)).join("; ")) : l;
}
function W(t, e, r, n, s, o) { // W = fixFor, t = wiki, e = msg, r = source, n = origin, s = problems, o = drift
  if ((n == null ? void 0 : n.kind) === "pages") {
    let { page: a } = n, i = a.contentModel === M.x46 ? [] : [e("maintain-model", a.contentModel)], m = _(s) + i.length; // a = page, n = origin, i = wrongModel, e = msg, m = count, _ = countProblems, s = problems
    return {
      text: m ? e("maintain-problems", m) : o.length ? e("maintain-drift") : null,
      hints: [...i, ...s.slice(0, P - i.length).map((p) => dt(e, p)), ...o.slice(0, P)],
      url: t.urlOf(r, { action: "edit" }),
      label: e("maintain-edit"),
      draft: null
    };
  }
  let l = (a) => t.urlOf(r, { action: a, contentmodel: M.x46 }); // l = createUrl, a = action, t = wiki, r = source
  return n ? {
    text: e("maintain-from-list"),
    hints: n.skipped.slice(0, P).map(({ position: a, reason: i, fix: m }) => e("maintain-place", a, i, m)),
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
function gt(t, { url: e, label: r }, n, s) { // gt = editorWith, t = draft, e = url, r = label, n = now, s = create
  let o = (a, i) => c("input", { type: "hidden", name: a, value: i }), l = c( // o = hidden, a = name, i = value, c = element, l = form
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
  return l.addEventListener("submit", (a) => { // l = form, a = event
    a.preventDefault(), s(t).catch(() => l.submit());
  }), l;
}
function ct(t, e, r, n) { // ct = contentOf, t = fix, e = log, r = now, n = create
  return [
    ...t.hints.length ? [c("ul", {}, ...t.hints.map((o) => c("li", {}, o)))] : [],
    ...e ? [c("p", {}, e)] : [],
    t.draft === null ? c("a", { href: t.url }, t.label) : gt(t.draft, t, r, n)
  ];
}
function U(t, e, r, n, s, o, l, a) { // U = adviceOn, t = wiki, e = messages, r = source, n = origin, s = problems, o = drift, l = deletion, a = create
  let i = (0, I.x36)(e, F), m = W(t, i, r, n, s, o), p = l != null && l.wasDeleted ? c("a", { href: t.urlOf("Special:Log", { type: "delete", page: r }) }, i("maintain-deleted")) : null; // i = msg, e = messages, F = ENGLISH, m = fix, W = fixFor, t = wiki, r = source, n = origin, s = problems, o = drift, p = log, l = deletion, c = element
  return (n == null ? void 0 : n.kind) === "pages" && !m.hints.length ? null : { text: m.text, content: ct(m, p, (l == null ? void 0 : l.now) || "", a) };
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
var ft = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // ft = TRANSLATION
function yt(t, e) { // yt = isSameLink, t = inData, e = inList
  return f(t) === f(e) || t !== null && e !== null && (z(t, e) || z(e, t) || !O(e) && f(t) === f(e.replace(ft, "")));
}
function X(t) { // X = linkOf, t = target
  return t && ("url" in t ? t.url : t.page);
}
function B(t, e) { // B = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : (0, h.x71)(t).map(N).indexOf(N(e)) !== -1;
}
function ht(t, e) { // ht = pair, t = imported, e = programs
  let r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), s = (o, l, a) => { // r = pairs, n = taken, s = pairBy, o = keysOf, l = keyOf, a = isEnough
    let i = /* @__PURE__ */ new Map(); // i = byKey
    for (let m of e.filter((p) => !n.has(p))) // m = program, e = programs, p = each, n = taken
      for (let p of o(m)) // p = key, o = keysOf, m = program
        i.set(p, (i.get(p) || []).concat(m));
    for (let m of t.filter((p) => !r.has(p))) { // m = item, t = imported, p = each, r = pairs
      let p = l(m), g = p === null ? [] : i.get(p) || [], b = g.filter((S) => !n.has(S)), [y] = b; // p = key, l = keyOf, m = item, g = all, i = byKey, b = free, S = program, n = taken, y = found
      y && (a || g.length === 1) && (r.set(m, y), n.add(y));
    }
  };
  return s(({ id: o }) => [o], ({ id: o, isRendered: l }) => l ? o : null, !0), s(({ title: o }) => (0, h.x71)(o).map(q), ({ title: o, isRendered: l }) => l ? null : q(o), !0), s(({ target: o }) => [f(X(o))].filter((l) => l !== null), ({ link: o, isRendered: l }) => l ? null : f(o), !1), r;
}
function G(t) { // G = groupOf, t = program
  return t.status === "past" ? "past" : "current";
}
function V(t, e, r) { // V = drift, t = imported, e = list, r = options
  let n = [], s = ht(t, e.programs), o = (a) => (0, h.x72)(a, r.languages, r.contentLanguage).text; // n = found, s = pairs, ht = pair, t = imported, e = list, o = pick, a = text, r = options
  for (let a of t) { // a = item, t = imported
    let i = s.get(a), m = (g, b, y) => { // i = program, s = pairs, a = item, m = differs, g = kind, b = inList, y = inData
      n.push({ kind: g, program: i ? i.id : null, title: i ? o(i.title) : a.title, inList: b, inData: y });
    };
    if (!i) {
      m("not-in-data", a.title, null);
      continue;
    }
    let p = X(i.target); // p = link, X = linkOf, i = program
    B(i.title, a.title) || m("title", a.title, o(i.title)), yt(p, a.link) || m("link", a.link, p), a.isRendered && a.status !== i.status ? m("status", a.status, i.status) : a.group !== G(i) && m("group", a.group, G(i)), B(i.summary, a.summary) || m("summary", a.summary, i.summary && o(i.summary));
  }
  let l = new Set(Array.from(s.values())); // l = paired, s = pairs
  for (let a of r.isPartial ? [] : e.programs.filter((i) => !l.has(i))) // a = program, r = options, e = list, i = each, l = paired
    n.push({ kind: "not-in-list", program: a.id, title: o(a.title), inList: null, inData: o(a.title) });
  return n;
}

// src/maintain/drift-texts.ts
var bt = { // bt = TEXTS
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
function Y({ kind: t, program: e, title: r, inList: n, inData: s }) { // Y = describeDrift, t = kind, e = program, r = title, n = inList, s = inData
  let o = [ // o = values
    t === "group" ? n || "" : J(n && Q(n, s || "")),
    t === "group" ? s || "" : J(s && Q(s, n || ""))
  ];
  return `${e === null ? `"${r}"` : `"${r}" (${e})`}: ${bt[t].replace(/\$(\d)/g, (a, i) => o[Number(i) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function $(t, e, { languages: r, contentLanguage: n }) { // $ = driftHints, t = imported, e = list, r = languages, n = contentLanguage
  return t.programs.length ? V(t.programs, e, { languages: r, contentLanguage: n, isPartial: t.isPartial }).map(Y) : [];
}

// src/maintain/maintainer-notice.ts
function xt(n, s) { // xt = problemsOf, n = _0, s = _1
  return x(this, arguments, function* ({ wiki: t, load: e }, r) {
    return (r == null ? void 0 : r.kind) === "pages" ? (yield e.validator()).parsePrograms(r.page.text, (0, w.x62)(t), r.included, P).problems : [];
  });
}
function Z(t) { // Z = createAdvise, t = readDeletion
  return (a, i, m, p) => x(null, [a, i, m, p], function* (e, r, n, { messages: s, origin: o, compared: l }) {
    var A; // A = _a
    let { wiki: g, load: b } = e, y = l ? $((yield b.importer()).importLists(r.container, g, r.groups), l, g) : [], S = (o == null ? void 0 : o.kind) === "pages" ? null : yield t(r.source).catch(() => null), et = (rt) => x(null, null, function* () { // g = wiki, b = load, e = environment, y = drift, l = compared, $ = driftHints, r = host, S = deletion, o = origin, t = readDeletion, et = create, rt = draft, x = __async
      (yield b.editor()).create({ environment: e, host: r, messages: s, source: r.source }, rt);
    }), D = U(g, s, r.source, o, yield xt(e, o), y, S, et);
    D && r.root.isConnected && (0, v.x44)(r.root, s, H(R({}, n), { text: n.text || ((A = D.text) != null ? A : ""), content: D.content }));
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
var Pt = Z(tt); // Pt = advise, Z = createAdvise, tt = readDeletion
}
};
// </nowiki>