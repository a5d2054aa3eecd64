// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).compare = {
runtime: '04f2642de80432e4',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, ee = Object.defineProperties, te = Object.getOwnPropertyDescriptor, re = Object.getOwnPropertyDescriptors, oe = Object.getOwnPropertyNames, A = Object.getOwnPropertySymbols;
var $ = Object.prototype.hasOwnProperty, ae = Object.prototype.propertyIsEnumerable;
var W = (t, r, e) => r in t ? M(t, r, { enumerable: !0, configurable: !0, writable: !0, value: e }) : t[r] = e, U = (t, r) => {
  for (var e in r || (r = {}))
    $.call(r, e) && W(t, e, r[e]);
  if (A)
    for (var e of A(r))
      ae.call(r, e) && W(t, e, r[e]);
  return t;
}, F = (t, r) => ee(t, re(r));
var le = (t, r) => {
  for (var e in r)
    M(t, e, { get: r[e], enumerable: !0 });
}, ne = (t, r, e, n) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let l of oe(r))
      !$.call(t, l) && l !== e && M(t, l, { get: () => r[l], enumerable: !(n = te(r, l)) || n.enumerable });
  return t;
};
var ie = (t) => ne(M({}, "__esModule", { value: !0 }), t);

// src/compare.ts
var ue = {}; // ue = compare_exports
le(ue, {
  View: () => I
});
module.exports = ie(ue);

// runtime:preact
var a = require("program-explorer-runtime"); // a = import_program_explorer_runtime

// src/app/my-list.ts
var z = "program-explorer-my-list"; // z = STORAGE_KEY
function B() { // B = readMyList
  try {
    return (localStorage.getItem(z) || "").split(",").filter(Boolean);
  } catch (t) {
    return [];
  }
}
function N(t) { // N = writeMyList, t = ids
  try {
    return localStorage.setItem(z, t.join()), !0;
  } catch (r) {
    return !1;
  }
}

// runtime:src/explore/query.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:src/explore/append.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/explore/relations.ts
var q = (0, j.x22)(({ programs: t }) => { // q = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // r = byId, e = parts, n = before
  for (let l of t) // l = program, t = programs
    r.set(l.id, l), l.partOf !== null && (0, V.x14)(e, l.partOf, l.id), l.followedBy.forEach((m) => (0, V.x14)(n, m, l.id));
  return {
    program: (l) => r.get(l) || null,
    parts: (l) => e.get(l) || [],
    before: (l) => n.get(l) || []
  };
});

// src/programs/dates-as-text.ts
function K(t, r) { // K = digits, t = value, r = length
  return String(t).padStart(r, "0");
}
function G({ year: t, month: r, day: e, approximate: n }) { // G = writeDate, t = year, r = month, e = day, n = approximate
  return [K(t, 4), ...[r, e].flatMap((l) => l === null ? [] : [K(l, 2)])].join("-") + (n ? "~" : "");
}

// src/take-away/taken.ts
function L({ context: t }, r) { // L = wordingOf, t = context, r = text
  return r === null ? "" : t.labels.pick(r).text;
}

// src/take-away/columns.ts
var v = (t) => t.map((r) => ({ text: r })); // v = plain, t = texts, r = text
function _(t, r) { // _ = ifKnown, t = field, r = write
  return v(t === null ? [] : [r(t)]);
}
var se = ["status", "period", "team"]; // se = OWN_COLUMN
function pe({ context: { list: t, labels: r } }) { // pe = facetColumns, t = list, r = labels
  return t.facets.filter((e) => !se.includes(e)).map((e) => ({
    id: e,
    label: r.facet(e).text,
    valuesOf: ({ terms: n, interpreted: l }) => v((n.get(e) || []).filter((m) => e !== "language" || !l.includes(m)).map((m) => r.term(e, m).text))
  }));
}
function Y({ context: { msg: t, format: r } }) { // Y = timesInWords, t = msg, r = format
  return [{ id: "dates", label: t("detail-dates"), valuesOf: ({ start: e, end: n, status: l }) => _(r.span(e, n, l), String) }];
}
function H(t, r) { // H = allColumns, t = taken, r = times
  let { context: { msg: e, labels: n, format: l, list: m } } = t, d = q(m), g = (o) => _(o, (p) => L(t, p)), u = (o) => o.flatMap((p) => { // e = msg, n = labels, l = format, m = list, t = taken, d = relations, q = relationsOf, g = wording, o = ids, _ = ifKnown, p = id, L = wordingOf, u = titles
    var b, x; // b = _a, x = _b
    return g((x = (b = d.program(p) || m.series.get(p)) == null ? void 0 : b.title) != null ? x : p);
  });
  return [
    { id: "id", label: e("export-id"), valuesOf: ({ id: o }) => v([o]) },
    { id: "title", label: e("export-title"), valuesOf: ({ title: o, target: p }) => [{ text: L(t, o), target: p }] },
    { id: "summary", label: e("export-summary"), valuesOf: ({ summary: o }) => g(o) },
    { id: "notice", label: e("export-notice"), valuesOf: ({ notice: o }) => g(o) },
    { id: "status", label: e("facet-status"), valuesOf: ({ status: o }) => v([n.status(o)]) },
    ...r,
    { id: "join", label: e("join"), valuesOf: ({ join: o }) => o && !o.isOver ? [{ text: L(t, o.label) || e("join"), target: o.target }] : [] },
    ...pe(t),
    { id: "interpreted", label: e("detail-interpreted"), valuesOf: ({ interpreted: o }) => v(o.map((p) => l.language(p))) },
    { id: "session", label: e("detail-session"), valuesOf: ({ minutes: o }) => _(o, n.minutes) },
    { id: "duration", label: e("detail-duration"), valuesOf: ({ duration: o }) => g(o) },
    { id: "scale", label: e("detail-scale"), valuesOf: ({ scale: o }) => g(o) },
    { id: "team", label: e("detail-team"), valuesOf: ({ team: o }) => v(o) },
    { id: "partners", label: e("detail-partners"), valuesOf: ({ partners: o }) => v(o) },
    { id: "materials", label: e("detail-materials"), valuesOf: ({ materials: o }) => o.map(({ label: p, target: b }) => ({ text: L(t, p), target: b })) },
    { id: "partOf", label: e("detail-part-of"), valuesOf: ({ partOf: o }) => u(o === null ? [] : [o]) },
    { id: "parts", label: e("detail-parts"), valuesOf: ({ id: o }) => u(d.parts(o)) },
    { id: "follows", label: e("detail-follows"), valuesOf: ({ id: o }) => u(d.before(o)) },
    { id: "followedBy", label: e("detail-followed-by"), valuesOf: ({ followedBy: o }) => u(o) },
    { id: "owner", label: e("detail-owner"), valuesOf: ({ owner: o }) => _(o, String) },
    { id: "reviewed", label: e("detail-reviewed"), valuesOf: ({ reviewed: o }) => _(o, G) },
    { id: "sources", label: e("detail-sources"), valuesOf: ({ sources: o }) => v(o) }
  ];
}
function Q(t, r) { // Q = usedColumns, t = columns, r = programs
  return t.filter(({ valuesOf: e }) => r.some((n) => e(n).length > 0));
}

// src/take-away/compare.ts
var D = 4; // D = MOST_COMPARED
function me(t) { // me = keyOf, t = values
  return JSON.stringify(t.map(({ text: r, target: e }) => [r, e]));
}
function Z(t, r) { // Z = compare, t = programs, r = columns
  return Q(r, t).map((e) => { // Q = usedColumns, r = columns, t = programs, e = column
    let n = t.map(e.valuesOf); // n = cells, t = programs, e = column
    return { column: e, cells: n, isDifferent: new Set(n.map(me)).size > 1 };
  });
}

// runtime:src/views/parts/text.tsx
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/views/compare/comparison.tsx
var de = ["id", "title", "sources"], E = class extends a.x0 { // de = LEFT_OUT, E = Comparison
  constructor() {
    super(...arguments);
    this.state = { onlyDifferences: !1 };
  }
  render({ view: { context: e }, programs: n, onRemove: l }, { onlyDifferences: m }) {
    let { msg: d, labels: g, language: u, idPrefix: o } = e, p = { context: e, programs: n, pageUrl: location.href, now: Date.now() }, b = Z(n, H(p, Y(p)).filter(({ id: i }) => !de.includes(i))).filter(({ isDifferent: i }) => i || !m), x = ({ title: i }) => /* @__PURE__ */ (0, a.x3)(T.x72, { text: g.pick(i), around: u }), w = ({ text: i, target: y }) => y ? /* @__PURE__ */ (0, a.x3)(R.x70, { context: e, target: y }, /* @__PURE__ */ (0, a.x3)("bdi", null, i)) : /* @__PURE__ */ (0, a.x3)("bdi", null, i); // d = msg, g = labels, u = language, o = idPrefix, e = context, p = taken, n = programs, b = rows, Z = compare, H = allColumns, Y = timesInWords, i = text, de = LEFT_OUT, m = onlyDifferences, x = titleOf, w = value, y = target
    return /* @__PURE__ */ (0, a.x3)(a.x2, null, n.length > 1 && /* @__PURE__ */ (0, a.x3)("label", { class: "program-explorer__differences" }, /* @__PURE__ */ (0, a.x3)("input", { type: "checkbox", checked: m, onChange: () => this.setState({ onlyDifferences: !m }) }), " ", d("compare-differences")), /* @__PURE__ */ (0, a.x3)("table", { class: "program-explorer__comparison", role: "table", "aria-label": d("view-compare") }, /* @__PURE__ */ (0, a.x3)("thead", { role: "rowgroup" }, /* @__PURE__ */ (0, a.x3)("tr", { role: "row" }, /* @__PURE__ */ (0, a.x3)("td", { role: "cell" }), n.map((i) => /* @__PURE__ */ (0, a.x3)("th", { key: i.id, scope: "col", role: "columnheader", id: `${o}:program:${i.id}` }, i.target ? /* @__PURE__ */ (0, a.x3)(R.x70, { context: e, target: i.target }, x(i)) : x(i), " ", /* @__PURE__ */ (0, a.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet", "aria-label": d("compare-remove", g.pick(i.title).text), onClick: () => l(i.id) }, "\xD7"))))), /* @__PURE__ */ (0, a.x3)("tbody", { role: "rowgroup" }, b.map(({ column: { id: i, label: y }, cells: C }) => /* @__PURE__ */ (0, a.x3)("tr", { key: i, role: "row" }, /* @__PURE__ */ (0, a.x3)("th", { scope: "row", role: "rowheader" }, /* @__PURE__ */ (0, a.x3)("bdi", null, y)), C.map((O, k) => /* @__PURE__ */ (0, a.x3)("td", { role: "cell" }, n.length > 1 && /* @__PURE__ */ (0, a.x3)("span", { class: "program-explorer__of", "aria-hidden": "true" }, x(n[k])), O.length > 1 ? /* @__PURE__ */ (0, a.x3)("ul", { role: "list" }, O.map((S) => /* @__PURE__ */ (0, a.x3)("li", null, w(S)))) : O.map(w), !O.length && /* @__PURE__ */ (0, a.x3)("span", { class: "program-explorer__note" }, d("not-stated")))))))), !b.length && /* @__PURE__ */ (0, a.x3)("p", null, d("compare-same")));
  }
};

// src/views/compare/compare.tsx
var I = class extends a.x0 { // I = Compare
  constructor() {
    super(...arguments);
    this.state = { chosen: null, answer: "" };
  }
  /** Keeps programs in place of the ones that were kept. */
  keep(e, n) {
    this.setState({ answer: this.props.view.context.msg(N(e) ? n : "my-list-refused") });
  }
  render({ view: e }, { chosen: n, answer: l }) {
    let { context: m, state: { query: d }, actions: g } = e, { msg: u, index: o, labels: p, language: b } = m, x = B(), w = !d.details.length, i = new Map(o.programs.map((s) => [s.id, s])), y = (w ? x : d.details).flatMap((s) => i.get(s) || []), C = y.map(({ id: s }) => s), O = n || C.slice(0, D), k = y.filter(({ id: s }) => O.includes(s)), S = (s, h) => /* @__PURE__ */ (0, a.x3)("li", null, /* @__PURE__ */ (0, a.x3)("button", { type: "button", class: "cdx-button", onClick: h }, s)); // m = context, d = query, g = actions, e = view, u = msg, o = index, p = labels, b = language, x = kept, B = readMyList, w = isOwn, i = byId, s = text, y = programs, C = ids, O = comparedIds, n = chosen, D = MOST_COMPARED, k = compared, S = button, h = act
    return /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__compare" }, y.length ? w && /* @__PURE__ */ (0, a.x3)("p", { class: "program-explorer__note" }, u("compare-own")) : /* @__PURE__ */ (0, a.x3)("p", null, u("compare-empty")), y.length > D && /* @__PURE__ */ (0, a.x3)("fieldset", null, /* @__PURE__ */ (0, a.x3)("legend", null, u("compare-which", D)), y.map(({ id: s, title: h }) => { // y = programs, w = isOwn, u = msg, D = MOST_COMPARED, s = id, h = title
      let J = k.some((X) => X.id === s); // J = isChecked, k = compared, X = program, s = id
      return /* @__PURE__ */ (0, a.x3)("label", { key: s }, /* @__PURE__ */ (0, a.x3)(
        "input",
        {
          type: "checkbox",
          checked: J,
          disabled: !J && k.length === D,
          onChange: () => this.setState({ chosen: J ? O.filter((X) => X !== s) : [...O, s] })
        }
      ), " ", /* @__PURE__ */ (0, a.x3)(T.x72, { text: p.pick(h), around: b }));
    })), k.length > 0 && /* @__PURE__ */ (0, a.x3)(E, { view: e, programs: k, onRemove: (s) => { // k = compared, E = Comparison, e = view, s = id
      w ? this.keep(x.filter((h) => h !== s), "my-list-kept") : g.toggleDetails(s);
    } }), /* @__PURE__ */ (0, a.x3)("ul", { role: "list", class: "program-explorer__compare-actions" }, !y.length && S(u("show-list"), () => g.choose(F(U({}, d), { view: P.x24 }))), !w && C.join() !== x.join() && S(u("my-list-keep"), () => this.keep(C, "my-list-kept")), w && y.length > 0 && S(u("my-list-link"), () => g.choose(F(U({}, d), { text: "", chosen: /* @__PURE__ */ new Map(), details: C }))), x.length > 0 && S(u("my-list-empty"), () => this.keep([], "my-list-emptied"))), /* @__PURE__ */ (0, a.x3)("p", { class: "program-explorer__note", role: "status" }, l));
  }
};
}
};
// </nowiki>