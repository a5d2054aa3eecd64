// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).compare = {
runtime: '0191c83113f40410',
create: function ( require, module ) {
"use strict";
var V = Object.defineProperty, Z = Object.defineProperties, ee = Object.getOwnPropertyDescriptor, te = Object.getOwnPropertyDescriptors, re = Object.getOwnPropertyNames, W = Object.getOwnPropertySymbols;
var z = Object.prototype.hasOwnProperty, oe = Object.prototype.propertyIsEnumerable;
var $ = (a, r, e) => r in a ? V(a, r, { enumerable: !0, configurable: !0, writable: !0, value: e }) : a[r] = e, C = (a, r) => {
  for (var e in r || (r = {}))
    z.call(r, e) && $(a, e, r[e]);
  if (W)
    for (var e of W(r))
      oe.call(r, e) && $(a, e, r[e]);
  return a;
}, S = (a, r) => Z(a, te(r));
var ae = (a, r) => {
  for (var e in r)
    V(a, e, { get: r[e], enumerable: !0 });
}, le = (a, r, e, l) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of re(r))
      !z.call(a, n) && n !== e && V(a, n, { get: () => r[n], enumerable: !(l = ee(r, n)) || l.enumerable });
  return a;
};
var ne = (a) => le(V({}, "__esModule", { value: !0 }), a);

// src/compare.ts
var de = {}; // de = compare_exports
ae(de, {
  View: () => J
});
module.exports = ne(de);

// runtime:preact
var o = require("program-explorer-runtime"); // o = import_program_explorer_runtime

// src/app/my-list.ts
var A = "program-explorer-my-list"; // A = STORAGE_KEY
function B() { // B = readMyList
  try {
    return (localStorage.getItem(A) || "").split(",").filter(Boolean);
  } catch (a) {
    return [];
  }
}
function N(a) { // N = writeMyList, a = ids
  try {
    return localStorage.setItem(A, a.join()), !0;
  } catch (r) {
    return !1;
  }
}

// runtime:src/explore/query.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// runtime:src/explore/append.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/explore/relations.ts
var U = (0, j.x22)(({ programs: a }) => { // U = relationsOf, a = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(); // r = byId, e = parts, l = before
  for (let n of a) // n = program, a = programs
    r.set(n.id, n), n.partOf !== null && (0, L.x14)(e, n.partOf, n.id), n.followedBy.forEach((m) => (0, L.x14)(l, m, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => l.get(n) || []
  };
});

// src/programs/dates-as-text.ts
function q(a, r) { // q = digits, a = value, r = length
  return String(a).padStart(r, "0");
}
function K({ year: a, month: r, day: e, approximate: l }) { // K = writeDate, a = year, r = month, e = day, l = approximate
  return [q(a, 4), ...[r, e].flatMap((n) => n === null ? [] : [q(n, 2)])].join("-") + (l ? "~" : "");
}

// src/take-away/columns.ts
var k = (a) => a.map((r) => ({ text: r })); // k = plain, a = texts, r = text
function E(a, r) { // E = ifKnown, a = field, r = write
  return k(a === null ? [] : [r(a)]);
}
var ie = ["status", "period", "team"]; // ie = OWN_COLUMN
function se({ context: { list: a, labels: r } }) { // se = facetColumns, a = list, r = labels
  return a.facets.filter((e) => !ie.includes(e)).map((e) => ({
    id: e,
    label: r.facet(e).text,
    valuesOf: ({ terms: l, interpreted: n }) => (l.get(e) || []).filter((m) => e !== "language" || !n.includes(m)).map((m) => r.term(e, m))
  }));
}
function G({ context: { msg: a, format: r } }) { // G = timesInWords, a = msg, r = format
  return [{ id: "dates", label: a("detail-dates"), valuesOf: ({ start: e, end: l, status: n }) => E(r.span(e, l, n), String) }];
}
function Y(a, r) { // Y = allColumns, a = taken, r = times
  let { context: { msg: e, labels: l, format: n, list: m } } = a, d = U(m), g = (t) => t === null ? [] : [l.pick(t)], s = (t) => t.flatMap((u) => { // e = msg, l = labels, n = format, m = list, a = taken, d = relations, U = relationsOf, g = wording, t = ids, s = titles, u = id
    var w, y; // w = _a, y = _b
    return g((y = (w = d.program(u) || m.series.get(u)) == null ? void 0 : w.title) != null ? y : u);
  });
  return [
    { id: "id", label: e("export-id"), valuesOf: ({ id: t }) => k([t]) },
    { id: "title", label: e("column-title"), valuesOf: ({ title: t, target: u }) => [S(C({}, l.pick(t)), { target: u })] },
    { id: "summary", label: e("export-summary"), valuesOf: ({ summary: t }) => g(t) },
    { id: "notice", label: e("export-notice"), valuesOf: ({ notice: t }) => g(t) },
    { id: "status", label: e("facet-status"), valuesOf: ({ status: t }) => k([l.status(t)]) },
    ...r,
    { id: "join", label: e("join"), valuesOf: ({ join: t }) => t ? t.isOver ? k([e("join-over")]) : [S(C({}, t.label ? l.pick(t.label) : { text: e("join") }), { target: t.target })] : [] },
    ...se(a),
    { id: "interpreted", label: e("detail-interpreted"), valuesOf: ({ interpreted: t }) => k(t.map((u) => n.language(u))) },
    { id: "session", label: e("detail-session"), valuesOf: ({ minutes: t }) => E(t, l.minutes) },
    { id: "duration", label: e("detail-duration"), valuesOf: ({ duration: t }) => g(t) },
    { id: "scale", label: e("detail-scale"), valuesOf: ({ scale: t }) => g(t) },
    { id: "team", label: e("detail-team"), valuesOf: ({ team: t }) => k(t) },
    { id: "partners", label: e("detail-partners"), valuesOf: ({ partners: t }) => k(t) },
    { id: "materials", label: e("detail-materials"), valuesOf: ({ materials: t }) => t.map(({ label: u, target: w }) => S(C({}, l.pick(u)), { target: w })) },
    { id: "partOf", label: e("detail-part-of"), valuesOf: ({ partOf: t }) => s(t === null ? [] : [t]) },
    { id: "parts", label: e("detail-parts"), valuesOf: ({ id: t }) => s(d.parts(t)) },
    { id: "follows", label: e("detail-follows"), valuesOf: ({ id: t }) => s(d.before(t)) },
    { id: "followedBy", label: e("detail-followed-by"), valuesOf: ({ followedBy: t }) => s(t) },
    { id: "owner", label: e("detail-owner"), valuesOf: ({ owner: t }) => E(t, String) },
    { id: "reviewed", label: e("detail-reviewed"), valuesOf: ({ reviewed: t }) => E(t, K) },
    { id: "sources", label: e("detail-sources"), valuesOf: ({ sources: t }) => k(t) }
  ];
}
function H(a, r) { // H = usedColumns, a = columns, r = programs
  return a.filter(({ valuesOf: e }) => r.some((l) => e(l).length > 0));
}

// src/take-away/compare.ts
var M = 4; // M = MOST_COMPARED
function pe(a) { // pe = keyOf, a = values
  return JSON.stringify(a.map(({ text: r, target: e }) => [r, e]));
}
function Q(a, r) { // Q = compare, a = programs, r = columns
  return H(r, a).map((e) => { // H = usedColumns, r = columns, a = programs, e = column
    let l = a.map(e.valuesOf); // l = cells, a = programs, e = column
    return { column: e, cells: l, isDifferent: new Set(l.map(pe)).size > 1 };
  });
}

// runtime:src/views/parts/text.tsx
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/views/compare/comparison.tsx
var me = ["id", "title", "sources"], R = class extends o.x0 { // me = LEFT_OUT, R = Comparison
  constructor() {
    super(...arguments);
    this.state = { onlyDifferences: !1 };
  }
  render({ view: { context: e }, programs: l, onRemove: n }, { onlyDifferences: m }) {
    let { msg: d, labels: g, language: s, idPrefix: t } = e, u = { context: e, programs: l, pageUrl: location.href, now: Date.now() }, w = Q(l, Y(u, G(u)).filter(({ id: i }) => !me.includes(i))).filter(({ isDifferent: i }) => i || !m), y = ({ title: i }) => /* @__PURE__ */ (0, o.x3)(P.x76, { text: g.pick(i), around: s }), O = ({ text: i, language: x = s, target: v }) => { // d = msg, g = labels, s = language, t = idPrefix, e = context, u = taken, l = programs, w = rows, Q = compare, Y = allColumns, G = timesInWords, i = text, me = LEFT_OUT, m = onlyDifferences, y = titleOf, O = value, x = its, v = target
      let b = /* @__PURE__ */ (0, o.x3)(P.x76, { text: { text: i, language: x }, around: s }); // b = shown, i = text, x = its, s = language
      return v ? /* @__PURE__ */ (0, o.x3)(I.x74, { context: e, target: v }, b) : b;
    };
    return /* @__PURE__ */ (0, o.x3)(o.x2, null, l.length > 1 && /* @__PURE__ */ (0, o.x3)("label", { class: "program-explorer__differences" }, /* @__PURE__ */ (0, o.x3)("input", { type: "checkbox", checked: m, onChange: () => this.setState({ onlyDifferences: !m }) }), " ", d("compare-differences")), /* @__PURE__ */ (0, o.x3)("table", { class: "program-explorer__comparison", role: "table", "aria-label": d("view-compare") }, /* @__PURE__ */ (0, o.x3)("thead", { role: "rowgroup" }, /* @__PURE__ */ (0, o.x3)("tr", { role: "row" }, /* @__PURE__ */ (0, o.x3)("td", { role: "cell" }), l.map((i) => /* @__PURE__ */ (0, o.x3)("th", { key: i.id, scope: "col", role: "columnheader", id: `${t}:program:${i.id}` }, i.target ? /* @__PURE__ */ (0, o.x3)(I.x74, { context: e, target: i.target }, y(i)) : y(i), " ", /* @__PURE__ */ (0, o.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet", "aria-label": d("compare-remove", g.pick(i.title).text), onClick: () => n(i.id) }, "\xD7"))))), /* @__PURE__ */ (0, o.x3)("tbody", { role: "rowgroup" }, w.map(({ column: { id: i, label: x }, cells: v }) => /* @__PURE__ */ (0, o.x3)("tr", { key: i, role: "row" }, /* @__PURE__ */ (0, o.x3)("th", { scope: "row", role: "rowheader" }, /* @__PURE__ */ (0, o.x3)("bdi", null, x)), v.map((b, h) => /* @__PURE__ */ (0, o.x3)("td", { role: "cell" }, l.length > 1 && /* @__PURE__ */ (0, o.x3)("span", { class: "program-explorer__of", "aria-hidden": "true" }, y(l[h])), b.length > 1 ? /* @__PURE__ */ (0, o.x3)("ul", { role: "list" }, b.map((T) => /* @__PURE__ */ (0, o.x3)("li", null, O(T)))) : b.map(O), !b.length && /* @__PURE__ */ (0, o.x3)("span", { class: "program-explorer__note" }, d("not-stated")))))))), !w.length && /* @__PURE__ */ (0, o.x3)("p", null, d("compare-same")));
  }
};

// src/views/compare/compare.tsx
var J = class extends o.x0 { // J = Compare
  constructor() {
    super(...arguments);
    this.state = { chosen: null, answer: "" };
  }
  /** Keeps programs in place of the ones that were kept. */
  keep(e, l) {
    this.setState({ answer: N(e) ? l : this.props.view.context.msg("my-list-refused") });
  }
  render({ view: e }, { chosen: l, answer: n }) {
    let { context: m, state: { query: d }, actions: g } = e, { msg: s, index: t, labels: u, language: w } = m, y = B(), O = !d.details.length, i = new Map(t.programs.map((p) => [p.id, p])), x = (O ? y : d.details).flatMap((p) => i.get(p) || []), v = x.map(({ id: p }) => p), b = l || v.slice(0, M), h = x.filter(({ id: p }) => b.includes(p)), T = (p, D) => /* @__PURE__ */ (0, o.x3)("li", null, /* @__PURE__ */ (0, o.x3)("button", { type: "button", class: "cdx-button", onClick: D }, p)); // m = context, d = query, g = actions, e = view, s = msg, t = index, u = labels, w = language, y = kept, B = readMyList, O = isOwn, i = byId, p = text, x = programs, v = ids, b = comparedIds, l = chosen, M = MOST_COMPARED, h = compared, T = button, D = act
    return /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__compare" }, x.length ? O && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__note" }, s("compare-own")) : /* @__PURE__ */ (0, o.x3)("p", null, s("compare-empty")), x.length > M && /* @__PURE__ */ (0, o.x3)("fieldset", null, /* @__PURE__ */ (0, o.x3)("legend", null, s("compare-which", M)), x.map(({ id: p, title: D }) => { // x = programs, O = isOwn, s = msg, M = MOST_COMPARED, p = id, D = title
      let X = h.some((F) => F.id === p); // X = isChecked, h = compared, F = program, p = id
      return /* @__PURE__ */ (0, o.x3)("label", { key: p }, /* @__PURE__ */ (0, o.x3)(
        "input",
        {
          type: "checkbox",
          checked: X,
          disabled: !X && h.length === M,
          onChange: () => this.setState({ chosen: X ? b.filter((F) => F !== p) : [...b, p] })
        }
      ), " ", /* @__PURE__ */ (0, o.x3)(P.x76, { text: u.pick(D), around: w }));
    })), h.length > 0 && /* @__PURE__ */ (0, o.x3)(R, { view: e, programs: h, onRemove: (p) => { // h = compared, R = Comparison, e = view, p = id
      O ? this.keep(y.filter((D) => D !== p), s("my-list-kept")) : g.toggleDetails(p);
    } }), /* @__PURE__ */ (0, o.x3)("ul", { role: "list", class: "program-explorer__compare-actions" }, !x.length && T(s("show-list"), () => g.choose(S(C({}, d), { view: _.x26 }))), !O && v.join() !== y.join() && T(s("my-list-keep"), () => this.keep(v, s("my-list-kept"))), O && x.length > 0 && T(s("my-list-link"), () => g.choose(S(C({}, d), { text: "", chosen: /* @__PURE__ */ new Map(), details: v }))), y.length > 0 && T(s("my-list-empty"), () => this.keep([], s("my-list-emptied")))), /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__note", role: "status" }, n));
  }
};
}
};
// </nowiki>