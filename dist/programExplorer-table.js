// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).table = {
runtime: '0191c83113f40410',
create: function ( require, module ) {
"use strict";
var Q = Object.defineProperty, Re = Object.defineProperties, Oe = Object.getOwnPropertyDescriptor, Ce = Object.getOwnPropertyDescriptors, De = Object.getOwnPropertyNames, ue = Object.getOwnPropertySymbols;
var fe = Object.prototype.hasOwnProperty, Te = Object.prototype.propertyIsEnumerable;
var ge = (r, t, e) => t in r ? Q(r, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : r[t] = e, C = (r, t) => {
  for (var e in t || (t = {}))
    fe.call(t, e) && ge(r, e, t[e]);
  if (ue)
    for (var e of ue(t))
      Te.call(t, e) && ge(r, e, t[e]);
  return r;
}, D = (r, t) => Re(r, Ce(t));
var Ne = (r, t) => {
  for (var e in t)
    Q(r, e, { get: t[e], enumerable: !0 });
}, Ie = (r, t, e, s) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let n of De(t))
      !fe.call(r, n) && n !== e && Q(r, n, { get: () => t[n], enumerable: !(s = Oe(t, n)) || s.enumerable });
  return r;
};
var Le = (r) => Ie(Q({}, "__esModule", { value: !0 }), r);

// src/table.ts
var qe = {}; // qe = table_exports
Ne(qe, {
  View: () => ne
});
module.exports = Le(qe);

// runtime:preact
var o = require("program-explorer-runtime"); // o = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/overview/columns.ts
var O = "title", _ = "period", Fe = new Map(Object.entries({ // O = TITLE, _ = PERIOD, Fe = FIELDS
  [_]: ({ start: r, end: t }) => r != null ? r : t,
  dates: ({ dates: r }) => r,
  session: ({ minutes: r, duration: t }) => r != null ? r : t,
  scale: ({ scale: r }) => r,
  team: ({ team: r }) => r,
  partners: ({ partners: r }) => r,
  interpreted: ({ interpreted: r }) => r,
  materials: ({ materials: r }) => r,
  partOf: ({ partOf: r }) => r,
  followedBy: ({ followedBy: r }) => r,
  owner: ({ owner: r }) => r,
  reviewed: ({ reviewed: r }) => r
})), Me = ["status", _, "dates", "language", "session", b.x52, b.x50], Ge = ["status", _, "language", b.x52];
function Je(r) { // Je = hasContent, r = value
  return Array.isArray(r) ? r.length > 0 : r !== null;
}
function xe({ facets: r, programs: t }) { // xe = offeredColumns, r = facets, t = programs
  let e = Array.from(Fe).filter(([n, i]) => (n === _ || !r.has(n)) && t.some((l) => Je(i(l)))).map(([n]) => n), s = /* @__PURE__ */ new Set([...r.keys(), ...e]); // e = fields, Fe = FIELDS, n = id, i = valueOf, _ = PERIOD, r = facets, t = programs, l = program, Je = hasContent, s = offered
  return Array.from(/* @__PURE__ */ new Set([...Me, ...s])).filter((n) => s.has(n));
}
function ye(r) { // ye = defaultsOf, r = offered
  return Ge.filter((t) => r.includes(t));
}
function we(r, t) { // we = shownColumns, r = chosen, t = offered
  let e = r.filter((s) => s === O || t.includes(s)); // e = known, r = chosen, s = id, O = TITLE, t = offered
  return e.length ? e.filter((s) => s !== O) : ye(t);
}
function be(r, t, e) { // be = toggleColumn, r = shown, t = id, e = offered
  let s = r.includes(t) ? r.filter((n) => n !== t) : [...r, t]; // s = columns, r = shown, t = id, n = each
  return s.join() === ye(e).join() ? [] : s.length ? s : [O];
}

// runtime:src/explore/bitset.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// runtime:src/explore/orders.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// runtime:src/explore/append.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/explore/relations.ts
var Y = (0, $.x22)(({ programs: r }) => { // Y = relationsOf, r = programs
  let t = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(); // t = byId, e = parts, s = before
  for (let n of r) // n = program, r = programs
    t.set(n.id, n), n.partOf !== null && (0, K.x14)(e, n.partOf, n.id), n.followedBy.forEach((i) => (0, K.x14)(s, i, n.id));
  return {
    program: (n) => t.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => s.get(n) || []
  };
});

// runtime:src/explore/sort.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// src/overview/row-order.ts
var ve = /* @__PURE__ */ new Map([[O, "title"], ["status", "status"], [_, "newest"]]), B = "-"; // ve = LIST_SORTS, O = TITLE, _ = PERIOD, B = OPPOSITE
function ae(r) { // ae = sortOf, r = column
  var t; // t = _a
  return (t = ve.get(r)) != null ? t : r;
}
function he(r, { searchResult: t }, e) { // he = rowSort, r = query, t = searchResult, e = offered
  let { sort: s } = r, n = s == null ? void 0 : s.replace(B, ""); // s = sort, r = query, n = name, B = OPPOSITE
  return s && [O, ...e].some((i) => ae(i) === n) ? s : (0, L.x32)(r, t);
}
function Pe(r, t) { // Pe = directionOf, r = sort, t = column
  let e = ae(t); // e = name, ae = sortOf, t = column
  return r !== e && r !== B + e ? null : r === e == (t !== _) ? "ascending" : "descending";
}
function ke(r, t) { // ke = nextSort, r = sort, t = column
  let e = ae(t); // e = name, ae = sortOf, t = column
  return r === e ? B + e : r === B + e ? null : e;
}
function Xe(r, t, e, s) { // Xe = keysOf, r = list, t = index, e = column, s = now
  let { languages: { chain: n, page: i } } = t, l = (a) => a ? (0, Z.x70)(a, n, i).text : null, m = (a) => a.length ? a.join(", ") : null, d = (a) => { // n = chain, i = page, t = index, l = text, a = id, m = joined, d = titleOf
    var g, f, u, p; // g = _a, f = _b, u = _c, p = _d
    return (p = l((u = (g = r.series.get(a)) == null ? void 0 : g.title) != null ? u : (f = Y(r).program(a)) == null ? void 0 : f.title)) != null ? p : a;
  }, c = t.facets.get(e);
  switch (e) {
    case b.x52:
      return (a, g) => { // a = _, g = number
        let f = b.x51.findIndex((u) => { // f = first, u = term
          var p, x; // p = _a, x = _b
          return (0, R.x17)((x = (p = c == null ? void 0 : c.terms.get(u)) == null ? void 0 : p.own) != null ? x : new Uint32Array(0), g);
        });
        return f < 0 ? null : f;
      };
    case b.x50:
      return (a, g) => { // a = _, g = number
        var f; // f = _a
        return m(Array.from((f = c == null ? void 0 : c.terms.values()) != null ? f : []).filter(({ programs: u }) => (0, R.x17)(u, g)).map(({ id: u }) => t.nameOf(b.x50, u)));
      };
    case "dates":
      return ({ dates: a }) => { // a = dates
        let g = (0, U.x61)(a, s); // g = next, a = dates, s = now
        return g && Date.parse(g.start);
      };
    case "session":
      return ({ minutes: a }) => a && a[0];
    case "scale":
      return ({ scale: a }) => l(a);
    case "team":
      return ({ team: a }) => m(a);
    case "partners":
      return ({ partners: a }) => m(a);
    case "interpreted":
      return ({ interpreted: a }) => m(a.map((g) => t.nameOf("language", g)));
    case "materials":
      return ({ materials: a }) => a.length || null;
    case "partOf":
      return ({ partOf: a }) => a && d(a);
    case "followedBy":
      return ({ followedBy: a }) => m(a.map(d));
    case "owner":
      return ({ owner: a }) => a;
    case "reviewed":
      return ({ reviewed: a }) => a && Date.parse((0, j.x46)(a));
    default:
      return ({ terms: a }) => { // a = terms
        var g; // g = _a
        return m(((g = a.get(e)) != null ? g : []).map((f) => t.nameOf(e, f)));
      };
  }
}
function _e(r, t, e, { matches: s, searchResult: n }, i, l, m) { // _e = sortRows, r = list, t = index, e = order, s = matches, n = searchResult, i = query, l = sort, m = now
  let d = l.replace(B, ""), c = (p) => t.programs[p]; // d = name, l = sort, B = OPPOSITE, c = programOf, p = number, t = index
  if (l === (0, L.x32)(i, n))
    return e;
  if (Array.from(ve.values()).includes(d)) {
    let p = (0, L.x33)(t, s, D(C({}, i), { sort: d }), n).reverse(), x = (v) => d === "newest" && !c(v).start && !c(v).end; // p = sorted, t = index, s = matches, D = __spreadProps, C = __spreadValues, i = query, d = name, n = searchResult, x = hasNone, v = number, c = programOf
    return [...p.filter((v) => !x(v)), ...p.filter(x)];
  }
  let a = Xe(r, t, d, m), { compare: g } = (0, se.x24)([...t.languages.chain, t.languages.page]), f = l === d ? 1 : -1, u = e.map((p, x) => ({ number: p, position: x, key: a(c(p), p) })); // a = keyOf, Xe = keysOf, r = list, t = index, d = name, m = now, g = compare, f = direction, l = sort, u = rows, e = order, p = number, x = position, c = programOf
  return u.sort((p, x) => p.key === null || x.key === null ? +(p.key === null) - +(x.key === null) || p.position - x.position : (typeof p.key == "number" && typeof x.key == "number" ? p.key - x.key : g(String(p.key), String(x.key))) * f || p.position - x.position), u.map(({ number: p }) => p);
}

// runtime:src/views/parts/text.tsx
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/views/table/column-name.ts
function F({ msg: r, labels: t, index: e, language: s }, n) { // F = columnName, r = msg, t = labels, e = index, s = language, n = column
  let i = (l) => ({ text: l, language: s }); // i = ours, l = text, s = language
  if (n === _)
    return i(r("column-when"));
  if (e.facets.has(n))
    return t.facet(n);
  switch (n) {
    case "dates":
      return i(r("column-next"));
    case "session":
      return i(r("column-time"));
    case "partOf":
      return i(r("detail-part-of"));
    case "followedBy":
      return i(r("detail-followed-by"));
    default:
      return i(r(`detail-${n}`));
  }
}

// src/views/table/column-choice.tsx
var ee = class extends o.x0 { // ee = ColumnChoice
  constructor() {
    super(...arguments);
    this.state = { isOpen: !1 };
  }
  render({ view: e, offered: s, shown: n }, { isOpen: i }) {
    let { context: l, state: { query: m }, actions: d, attempt: c } = e, { msg: a, idPrefix: g, language: f } = l, u = `${g}-columns`; // l = context, m = query, d = actions, c = attempt, e = view, a = msg, g = idPrefix, f = language, u = id
    return /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__columns" }, /* @__PURE__ */ (0, o.x3)(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet",
        "aria-expanded": i,
        "aria-controls": i ? u : void 0,
        onClick: () => c(() => this.setState({ isOpen: !i }))
      },
      a("columns"),
      /* @__PURE__ */ (0, o.x3)(q.x73, { open: i })
    ), i && /* @__PURE__ */ (0, o.x3)("div", { id: u, role: "group", "aria-label": a("columns"), class: "program-explorer__column-boxes" }, s.map((p) => /* @__PURE__ */ (0, o.x3)("div", { key: p, class: "program-explorer__term program-explorer__column-box" }, /* @__PURE__ */ (0, o.x3)("div", { class: "cdx-checkbox" }, /* @__PURE__ */ (0, o.x3)("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ (0, o.x3)(
      "input",
      {
        class: "cdx-checkbox__input",
        type: "checkbox",
        id: `${u}:${p}`,
        checked: n.includes(p),
        onChange: () => d.choose(D(C({}, m), { columns: be(n, p, s) }))
      }
    ), /* @__PURE__ */ (0, o.x3)("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ (0, o.x3)("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ (0, o.x3)("label", { class: "cdx-label__label", for: `${u}:${p}` }, /* @__PURE__ */ (0, o.x3)(S.x76, { text: F(l, p), around: f })))))))));
  }
};

// runtime:src/explore/need-facet.ts
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/views/results/card-action.tsx
var le = require("program-explorer-runtime"); // le = import_program_explorer_runtime

// src/views/table/cell.tsx
function z(r, t = !0) { // z = lines, r = values, t = areNames
  return r.length > 1 ? /* @__PURE__ */ (0, o.x3)("ul", { role: "list", class: t ? "program-explorer__names" : void 0 }, r.map((e) => /* @__PURE__ */ (0, o.x3)("li", null, e))) : r.length ? /* @__PURE__ */ (0, o.x3)(o.x2, null, r[0]) : null;
}
function Se(r, t) { // Se = related, r = context, t = id
  var d, c, a; // d = _a, c = _b, a = _c
  let { labels: e, language: s, list: n, urlOfProgram: i } = r, l = n.series.get(t), m = /* @__PURE__ */ (0, o.x3)(S.x76, { text: e.pick((a = (c = l == null ? void 0 : l.title) != null ? c : (d = Y(n).program(t)) == null ? void 0 : d.title) != null ? a : t), around: s }); // e = labels, s = language, n = list, i = urlOfProgram, r = context, l = series, t = id, m = text, a = _c, c = _b, d = _a, Y = relationsOf
  return l ? l.target ? /* @__PURE__ */ (0, o.x3)(J.x74, { context: r, target: l.target }, m) : m : /* @__PURE__ */ (0, o.x3)("a", { href: i(t) }, m);
}
function pe({ view: r, program: t, number: e, open: s, marked: n, column: i, detailsId: l }) { // pe = cellContent, r = view, t = program, e = number, s = open, n = marked, i = column, l = detailsId
  var me, ce, de; // me = _a, ce = _b, de = _c
  let { context: m, actions: d } = r, { labels: c, format: a, index: g, language: f } = m, u = (k) => /* @__PURE__ */ (0, o.x3)(S.x76, { text: k, around: f }), p = (k) => z(k.map((W) => /* @__PURE__ */ (0, o.x3)("bdi", null, W))), x = (k, W) => /* @__PURE__ */ (0, o.x3)(J.x74, { context: m, target: k }, u(W)), { status: v, start: P, end: h, dates: T, minutes: H, duration: V, scale: N, terms: M, partOf: G, owner: E, reviewed: A } = t, I = i === "dates" ? (0, U.x61)(T, Date.now()) : null; // m = context, d = actions, r = view, c = labels, a = format, g = index, f = language, u = text, k = target, p = names, z = lines, W = given, x = link, v = status, P = start, h = end, T = dates, H = minutes, V = duration, N = scale, M = terms, G = partOf, E = owner, A = reviewed, t = program, I = next, i = column
  switch (i) {
    case "status":
      return /* @__PURE__ */ (0, o.x3)("span", { class: `program-explorer__status program-explorer__status--${v != null ? v : "unknown"}` }, c.status(v));
    case _:
      return a.span(P, h, v);
    case "dates":
      return I && (I.target ? x(I.target, { text: a.occurrence(I), language: f }) : a.occurrence(I));
    case "session":
      return H ? c.minutes(H) : V && u(c.pick(V));
    case "scale":
      return N && u(c.pick(N));
    case b.x52:
      return /* @__PURE__ */ (0, o.x3)(le.x78, { context: m, actions: d, program: t, open: s, detailsId: l });
    case b.x50:
      return z(Array.from((ce = (me = g.facets.get(b.x50)) == null ? void 0 : me.terms.values()) != null ? ce : []).filter(({ programs: k }) => (0, R.x17)(k, e)).map(({ id: k }) => u(c.term(b.x50, k))), !1);
    case "team":
      return p(t.team);
    case "partners":
      return p(t.partners);
    case "interpreted":
      return p(t.interpreted.map((k) => a.language(k)));
    case "materials":
      return z(t.materials.map(({ target: k, label: W }) => x(k, c.pick(W))), !1);
    case "partOf":
      return G === null ? null : Se(m, G);
    case "followedBy":
      return z(t.followedBy.map((k) => Se(m, k)), !1);
    case "owner":
      return E && /* @__PURE__ */ (0, o.x3)("bdi", null, E);
    case "reviewed":
      return A && a.date(A);
    default:
      return z(((de = M.get(i)) != null ? de : []).map((k) => n(c.term(i, k))));
  }
}

// src/views/table/row.tsx
function He({ context: r }, t, e) { // He = missingColumns, r = context, t = program, e = columns
  let s = (0, X.x79)(t), n = ["status", _, ...t.status === "past" ? [] : ["session"], ...s === "join" || s === "material" ? [b.x52] : []], i = r.list.facets.filter((l) => { // s = action, t = program, n = fields, _ = PERIOD, i = facets, r = context, l = facet
    var m; // m = _a
    return (0, X.x80)(r, t, l).length === ((m = t.terms.get(l)) != null ? m : []).length;
  });
  return Array.from(/* @__PURE__ */ new Set([...n, ...i])).filter((l) => !e.includes(l));
}
var re = class extends o.x0 { // re = Row
  shouldComponentUpdate(t) {
    let e = this.props; // e = now
    return t.program !== e.program || t.view.context !== e.view.context || t.view.more !== e.view.more || t.view.search !== e.view.search || t.open !== e.open || t.place !== e.place || t.columns.join() !== e.columns.join() || t.needs.join() !== e.needs.join() || t.marked !== e.marked;
  }
  /** The summary, and what the table has no column for. */
  renderSummary(t) {
    let { view: e, program: s, columns: n } = this.props, { context: i } = e, { labels: l, language: m, format: d, msg: c } = i, { summary: a } = s, g = a && l.pick(a), f = He(e, s, n).map((u) => [u, pe(D(C({}, this.props), { column: u, detailsId: `${t}:details` }))]).filter(([, u]) => u); // e = view, s = program, n = columns, i = context, l = labels, m = language, d = format, c = msg, a = summary, g = picked, f = rows, He = missingColumns, u = content, pe = cellContent, D = __spreadProps, C = __spreadValues, t = titleId
    return /* @__PURE__ */ (0, o.x3)(o.x2, null, g && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__summary" }, this.props.marked(g), " ", l.isForeign(g.language) && /* @__PURE__ */ (0, o.x3)("span", { class: "program-explorer__in-language" }, c("in-language", d.language(g.language)))), f.length > 0 && /* @__PURE__ */ (0, o.x3)("dl", null, f.map(([u, p]) => /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, o.x3)("dt", null, /* @__PURE__ */ (0, o.x3)(S.x76, { text: F(i, u), around: m })), /* @__PURE__ */ (0, o.x3)("dd", null, p)))));
  }
  render({ view: t, program: e, place: s, open: n, columns: i, needs: l, marked: m }) {
    let { context: d, actions: c, more: a, search: g, results: f } = t, { msg: u, labels: p, language: x, idPrefix: v } = d, { notice: P, join: h, status: T, target: H } = e, { patterns: V } = f.exploration.searchResult, N = p.pick(e.title), M = `${v}:program:${e.id}`, G = `${M}:details`; // d = context, c = actions, a = more, g = search, f = results, t = view, u = msg, p = labels, x = language, v = idPrefix, P = notice, h = join, T = status, H = target, e = program, V = patterns, N = title, M = titleId, G = detailsId
    return /* @__PURE__ */ (0, o.x3)(o.x2, null, /* @__PURE__ */ (0, o.x3)("tr", { role: "row", "aria-rowindex": s + 1, "aria-labelledby": M, class: n ? "program-explorer__tr program-explorer__tr--open" : "program-explorer__tr" }, /* @__PURE__ */ (0, o.x3)("th", { role: "rowheader", scope: "row", class: "program-explorer__cell program-explorer__cell--title" }, /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__table-title" }, /* @__PURE__ */ (0, o.x3)("span", { id: M }, H ? /* @__PURE__ */ (0, o.x3)(J.x74, { context: d, target: H }, m(N)) : m(N)), /* @__PURE__ */ (0, o.x3)(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--icon-only",
        "aria-label": u("details-of", N.text),
        "aria-expanded": n,
        "aria-controls": n ? G : void 0,
        onClick: () => c.toggleDetails(e.id)
      },
      /* @__PURE__ */ (0, o.x3)(q.x73, { open: n })
    )), P && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__alert" }, /* @__PURE__ */ (0, o.x3)(S.x76, { text: p.pick(P), around: x })), h && h.isOver && T !== "past" && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__note" }, u("join-over")), a && l.length > 0 && /* @__PURE__ */ (0, o.x3)(a.Reasons, { context: d, needs: l }), g && V.length > 0 && /* @__PURE__ */ (0, o.x3)(g.Matched, { context: d, program: e, patterns: V, shown: [N, ...l.map((E) => p.term(b.x50, E)), ...i.flatMap((E) => { // P = notice, p = labels, x = language, h = join, T = status, u = msg, a = more, l = needs, d = context, g = search, V = patterns, e = program, N = title, E = column, i = columns
      var A; // A = _a
      return ((A = e.terms.get(E)) != null ? A : []).map((I) => p.term(E, I));
    })] })), i.map((E) => /* @__PURE__ */ (0, o.x3)("td", { key: E, role: "cell", class: `program-explorer__cell program-explorer__cell--${E === "status" ? "status" : "other"}`, "data-label": F(d, E).text }, pe(D(C({}, this.props), { column: E, detailsId: G }))))), n && a && /* @__PURE__ */ (0, o.x3)("tr", { role: "row", class: "program-explorer__tr-details" }, /* @__PURE__ */ (0, o.x3)("td", { role: "cell", class: "program-explorer__cell", colSpan: i.length + 1 }, /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__table-details" }, this.renderSummary(M), /* @__PURE__ */ (0, o.x3)(a.Details, { context: d, actions: c, program: e, id: G })))));
  }
};

// src/views/table/row-group.tsx
var te = class extends o.x0 { // te = RowGroup
  constructor() {
    super(...arguments);
    this.state = { isNear: !1, height: null };
    this.body = (0, o.x1)();
    this.stop = null;
  }
  static getDerivedStateFromProps({ numbers: e }, s) {
    return s.numbers === e ? null : { numbers: e, height: null };
  }
  /** Rows that are not drawn, before and after, need no comparison. */
  shouldComponentUpdate(e, { isNear: s, height: n }) {
    let { view: { context: i }, numbers: l, columns: m, rowHeight: d, whenNear: c } = this.props; // i = context, l = numbers, m = columns, d = rowHeight, c = whenNear
    return this.isDrawn(this.props, this.state.isNear) || this.isDrawn(e, s) || n !== this.state.height || c !== e.whenNear || i !== e.view.context || l !== e.numbers || m.length !== e.columns.length || d !== e.rowHeight;
  }
  componentDidMount() {
    this.observe();
  }
  componentDidUpdate({ whenNear: e }) {
    e !== this.props.whenNear && this.observe();
  }
  componentWillUnmount() {
    var e; // e = _a
    (e = this.stop) == null || e.call(this);
  }
  observe() {
    var i; // i = _a
    let { view: e, whenNear: s } = this.props, { current: n } = this.body; // e = view, s = whenNear, n = current
    (i = this.stop) == null || i.call(this), this.stop = s && n ? s(n, (l) => { // i = _a, s = whenNear, n = current, l = isNear
      l !== this.state.isNear && e.attempt(() => this.setState(l ? { isNear: l } : { isNear: l, height: n.offsetHeight }));
    }) : null;
  }
  isDrawn({ view: e, numbers: s, isWhole: n }, i) {
    var d; // d = _a
    let { context: { index: l }, state: { query: m } } = e; // l = index, m = query, e = view
    return n || i || ((d = this.body.current) == null ? void 0 : d.contains(document.activeElement)) || m.details.length > 0 && s.some((c) => m.details.includes(l.programs[c].id));
  }
  render(e, { isNear: s, height: n }) {
    let { view: i, numbers: l, place: m, columns: d, marked: c, rowHeight: a } = e, { context: { index: g, labels: f }, state: { query: u } } = i, p = l.map((v) => g.programs[v]); // i = view, l = numbers, m = place, d = columns, c = marked, a = rowHeight, e = props, g = index, f = labels, u = query, p = programs, v = number
    if (!this.isDrawn(e, s))
      return /* @__PURE__ */ (0, o.x3)("tbody", { role: "rowgroup", ref: this.body, "aria-hidden": "true" }, /* @__PURE__ */ (0, o.x3)("tr", { class: "program-explorer__tr-undrawn" }, /* @__PURE__ */ (0, o.x3)("td", { colSpan: d.length + 1, style: { height: `${n != null ? n : a * l.length}px` } }, /* @__PURE__ */ (0, o.x3)("div", { hidden: "until-found" }, p.map(({ title: v }) => f.pick(v).text).join(`
`)))));
    let x = (0, ie.x23)(g.facets, u); // x = needs, g = index, u = query
    return /* @__PURE__ */ (0, o.x3)("tbody", { role: "rowgroup", ref: this.body }, p.map((v, P) => { // p = programs, v = program, P = i
      let h = l[P]; // h = number, l = numbers, P = i
      return /* @__PURE__ */ (0, o.x3)(
        re,
        {
          key: v.id,
          view: i,
          program: v,
          number: h,
          place: m + P,
          open: u.details.includes(v.id),
          columns: d,
          needs: x.filter(({ programs: T }) => (0, R.x17)(T, h)).map(({ id: T }) => T),
          marked: c
        }
      );
    }));
  }
};

// src/views/table/table.tsx
var oe = 20, Ve = "800px", Ae = 46, We = 170, $e = { [O]: 11, status: 6.5, [_]: 7.5, language: 7, session: 6.5 }, je = 8, Ue = (0, $.x22)(xe), Ee = "IntersectionObserver" in window; // oe = ROWS_IN_GROUP, Ve = NEAR, Ae = ROW_HEIGHT, We = CARD_HEIGHT, $e = WIDTHS, O = TITLE, _ = PERIOD, je = OTHER_WIDTH, Ue = columnsOf, xe = offeredColumns, Ee = CAN_OBSERVE
function Be(r) { // Be = observeRows, r = box
  let t = /* @__PURE__ */ new Map(), e = new IntersectionObserver((s) => { // t = listeners, e = observer, s = entries
    s.forEach(({ target: n, isIntersecting: i }) => { // s = entries, n = target, i = isIntersecting
      var l; // l = _a
      return (l = t.get(n)) == null ? void 0 : l(i);
    });
  }, { root: r, rootMargin: `${Ve} 0px` });
  return {
    whenNear: (s, n) => (t.set(s, n), e.observe(s), () => { // s = element, n = onChange, t = listeners, e = observer
      t.delete(s), e.unobserve(s);
    }),
    end: () => e.disconnect()
  };
}
var ne = class extends o.x0 { // ne = Table
  constructor() {
    super(...arguments);
    this.state = { isPrinting: !1, whenNear: null };
    this.box = (0, o.x1)();
    this.endObserver = null;
    this.rows = null;
    /** Shows a text with the words of these patterns marked. */
    this.marked = null;
    this.componentWillUnmount = () => {
      var e; // e = _a
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.onPrint), window.removeEventListener("afterprint", this.onPrint), (e = this.endObserver) == null || e.call(this);
    };
    /** On paper, all rows are there. */
    this.onPrint = ({ type: e }) => this.props.view.attempt(() => this.setState({ isPrinting: e === "beforeprint" }));
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.onPrint), window.addEventListener("afterprint", this.onPrint), this.props.view.cleanups.add(this.componentWillUnmount), this.startObserver();
  }
  componentDidUpdate({ view: e }) {
    e.state.narrow !== this.props.view.state.narrow && this.startObserver();
  }
  /** The rows scroll in the box of the table, or, where they are cards, with the page. */
  startObserver() {
    var s; // s = _a
    let { view: e } = this.props; // e = view
    if ((s = this.endObserver) == null || s.call(this), Ee) {
      let { whenNear: n, end: i } = Be(e.state.narrow ? null : this.box.current); // n = whenNear, i = end, Be = observeRows, e = view
      this.endObserver = i, this.setState({ whenNear: n });
    }
  }
  /** Sorts the rows, if that has not been done for the same results. */
  rowsOf({ context: { list: e, index: s }, state: { query: n }, results: { order: i, exploration: l } }, m) {
    var c; // c = _a
    let d = he(n, l, m); // d = sort, he = rowSort, n = query, l = exploration, m = offered
    if (((c = this.rows) == null ? void 0 : c.order) !== i || this.rows.sort !== d) {
      let a = _e(e, s, i, l, n, d, Date.now()), g = Array.from({ length: Math.ceil(a.length / oe) }, (f, u) => a.slice(u * oe, (u + 1) * oe)); // a = sorted, _e = sortRows, e = list, s = index, i = order, l = exploration, n = query, d = sort, g = groups, oe = ROWS_IN_GROUP, f = _, u = i
      this.rows = { order: i, sort: d, groups: g };
    }
    return this.rows;
  }
  markedOf({ context: { language: e }, results: s, search: n }) {
    var m; // m = _a
    let { patterns: i } = s.exploration.searchResult, l = i.join(" "); // i = patterns, s = results, l = key
    if (((m = this.marked) == null ? void 0 : m.patterns) !== l || this.marked.search !== n) {
      let d = (c) => n && i.length ? /* @__PURE__ */ (0, o.x3)(n.MarkedText, { text: c, patterns: i, around: e }) : /* @__PURE__ */ (0, o.x3)(S.x76, { text: c, around: e }); // d = mark, c = text, n = search, i = patterns, e = language
      this.marked = { patterns: l, search: n, mark: d };
    }
    return this.marked.mark;
  }
  renderHead(e, s) {
    var m; // m = _a
    let { view: { context: n, state: { query: i }, actions: l } } = this.props; // n = context, i = query, l = actions
    return /* @__PURE__ */ (0, o.x3)("th", { key: e, role: "columnheader", scope: "col", class: e === O ? "program-explorer__cell program-explorer__cell--title" : "program-explorer__cell", "aria-sort": (m = Pe(s, e)) != null ? m : void 0 }, /* @__PURE__ */ (0, o.x3)("button", { type: "button", class: "program-explorer__sort-column", onClick: () => l.choose(D(C({}, i), { sort: ke(s, e) })) }, /* @__PURE__ */ (0, o.x3)(S.x76, { text: e === O ? { text: n.msg("column-title"), language: n.language } : F(n, e), around: n.language })));
  }
  render({ view: e }, { isPrinting: s, whenNear: n }) {
    let { context: { index: i, msg: l }, state: { query: m, narrow: d } } = e, c = Ue(i), a = we(m.columns, c), { groups: g, sort: f, order: u } = this.rowsOf(e, c), p = this.markedOf(e), x = [O, ...a], v = x.map((P) => { // i = index, l = msg, m = query, d = narrow, e = view, c = offered, Ue = columnsOf, a = columns, we = shownColumns, g = groups, f = sort, u = order, p = marked, x = all, O = TITLE, v = widths, P = column
      var h; // h = _a
      return (h = $e[P]) != null ? h : je;
    });
    return /* @__PURE__ */ (0, o.x3)("div", null, /* @__PURE__ */ (0, o.x3)(ee, { view: e, offered: c, shown: a }), /* @__PURE__ */ (0, o.x3)("div", { ref: this.box, class: "program-explorer__table-box", role: "region", "aria-label": l("view-table"), tabIndex: d ? void 0 : 0 }, /* @__PURE__ */ (0, o.x3)("table", { role: "table", class: "program-explorer__table", "aria-label": l("programs"), "aria-rowcount": u.length + 1, style: d ? void 0 : { minWidth: `${v.reduce((P, h) => P + h)}em` } }, /* @__PURE__ */ (0, o.x3)("colgroup", null, x.map((P, h) => /* @__PURE__ */ (0, o.x3)("col", { key: P, style: { width: `${v[h]}em` } }))), /* @__PURE__ */ (0, o.x3)("thead", { role: "rowgroup" }, /* @__PURE__ */ (0, o.x3)("tr", { role: "row", class: "program-explorer__tr-head", "aria-rowindex": 1 }, x.map((P) => this.renderHead(P, f)))), g.map((P, h) => /* @__PURE__ */ (0, o.x3)(
      te,
      {
        key: h,
        view: e,
        numbers: P,
        place: h * oe + 1,
        columns: a,
        marked: p,
        isWhole: s || h === 0 || !Ee,
        whenNear: n,
        rowHeight: d ? We : Ae
      }
    )))));
  }
};
}
};
// </nowiki>