// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).table = {
runtime: '4bd6f1e4f07b4968',
create: function ( require, module ) {
"use strict";
var Q = Object.defineProperty, Re = Object.defineProperties, Ee = Object.getOwnPropertyDescriptor, Oe = Object.getOwnPropertyDescriptors, Te = Object.getOwnPropertyNames, ue = Object.getOwnPropertySymbols;
var ge = Object.prototype.hasOwnProperty, Ce = Object.prototype.propertyIsEnumerable;
var fe = (r, t, e) => t in r ? Q(r, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : r[t] = e, D = (r, t) => {
  for (var e in t || (t = {}))
    ge.call(t, e) && fe(r, e, t[e]);
  if (ue)
    for (var e of ue(t))
      Ce.call(t, e) && fe(r, e, t[e]);
  return r;
}, N = (r, t) => Re(r, Oe(t));
var De = (r, t) => {
  for (var e in t)
    Q(r, e, { get: t[e], enumerable: !0 });
}, Ne = (r, t, e, s) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let n of Te(t))
      !ge.call(r, n) && n !== e && Q(r, n, { get: () => t[n], enumerable: !(s = Ee(t, n)) || s.enumerable });
  return r;
};
var Ie = (r) => Ne(Q({}, "__esModule", { value: !0 }), r);

// src/table.ts
var ze = {}; // ze = table_exports
De(ze, {
  View: () => oe
});
module.exports = Ie(ze);

// runtime:preact
var o = require("program-explorer-runtime"); // o = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// src/overview/columns.ts
var T = "title", _ = "period", Le = new Map(Object.entries({ // T = TITLE, _ = PERIOD, Le = FIELDS
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
})), Me = ["status", _, "dates", "language", "session", x.x52, x.x50], Fe = ["status", _, "language", x.x52];
function Ge(r) { // Ge = hasContent, r = value
  return Array.isArray(r) ? r.length > 0 : r !== null;
}
function xe({ facets: r, programs: t }) { // xe = offeredColumns, r = facets, t = programs
  let e = Array.from(Le).filter(([n, a]) => (n === _ || !r.has(n)) && t.some((l) => Ge(a(l)))).map(([n]) => n), s = /* @__PURE__ */ new Set([...r.keys(), ...e]); // e = fields, Le = FIELDS, n = id, a = valueOf, _ = PERIOD, r = facets, t = programs, l = program, Ge = hasContent, s = offered
  return Array.from(/* @__PURE__ */ new Set([...Me, ...s])).filter((n) => s.has(n));
}
function we(r) { // we = defaultsOf, r = offered
  return Fe.filter((t) => r.includes(t));
}
function ye(r, t) { // ye = shownColumns, r = chosen, t = offered
  let e = r.filter((s) => s === T || t.includes(s)); // e = known, r = chosen, s = id, T = TITLE, t = offered
  return e.length ? e.filter((s) => s !== T) : we(t);
}
function be(r, t, e) { // be = toggleColumn, r = shown, t = id, e = offered
  let s = r.includes(t) ? r.filter((n) => n !== t) : [...r, t]; // s = columns, r = shown, t = id, n = each
  return s.join() === we(e).join() ? [] : s.length ? s : [T];
}

// runtime:src/explore/bitset.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/orders.ts
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// runtime:src/explore/sort.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/overview/titles.ts
var Y = (0, $.x22)(({ programs: r, series: t }) => new Map([ // Y = titlesOf, r = programs, t = series
  ...r.map(({ id: e, title: s }) => [e, s]),
  ...Array.from(t, ([e, { title: s }]) => [e, s])
]));

// src/overview/row-order.ts
var he = /* @__PURE__ */ new Map([[T, "title"], ["status", "status"], [_, "newest"]]), B = "-"; // he = LIST_SORTS, T = TITLE, _ = PERIOD, B = OPPOSITE
function se(r) { // se = sortOf, r = column
  var t; // t = _a
  return (t = he.get(r)) != null ? t : r;
}
function ve(r, { searchResult: t }, e) { // ve = rowSort, r = query, t = searchResult, e = offered
  let { sort: s } = r, n = s == null ? void 0 : s.replace(B, ""); // s = sort, r = query, n = name, B = OPPOSITE
  return s && [T, ...e].some((a) => se(a) === n) ? s : (0, M.x32)(r, t);
}
function Pe(r, t) { // Pe = directionOf, r = sort, t = column
  let e = se(t); // e = name, se = sortOf, t = column
  return r !== e && r !== B + e ? null : r === e == (t !== _) ? "ascending" : "descending";
}
function ke(r, t) { // ke = nextSort, r = sort, t = column
  let e = se(t); // e = name, se = sortOf, t = column
  return r === e ? B + e : r === B + e ? null : e;
}
function He(r, t, e, s) { // He = keysOf, r = list, t = index, e = column, s = now
  let { languages: { chain: n, page: a } } = t, l = (i) => i ? (0, K.x70)(i, n, a).text : null, p = (i) => i.length ? i.join(", ") : null, d = (i) => { // n = chain, a = page, t = index, l = text, i = id, p = joined, d = titleOf
    var u; // u = _a
    return (u = l(Y(r).get(i))) != null ? u : i;
  }, m = t.facets.get(e);
  switch (e) {
    case x.x52:
      return (i, u) => { // i = _, u = number
        let g = x.x51.findIndex((f) => { // g = first, f = term
          var c, w; // c = _a, w = _b
          return (0, E.x17)((w = (c = m == null ? void 0 : m.terms.get(f)) == null ? void 0 : c.own) != null ? w : new Uint32Array(0), u);
        });
        return g < 0 ? null : g;
      };
    case x.x50:
      return (i, u) => { // i = _, u = number
        var g; // g = _a
        return p(Array.from((g = m == null ? void 0 : m.terms.values()) != null ? g : []).filter(({ programs: f }) => (0, E.x17)(f, u)).map(({ id: f }) => t.nameOf(x.x50, f)));
      };
    case "dates":
      return ({ dates: i }) => { // i = dates
        let u = (0, U.x61)(i, s); // u = next, i = dates, s = now
        return u && Date.parse(u.start);
      };
    case "session":
      return ({ minutes: i }) => i && i[0];
    case "scale":
      return ({ scale: i }) => l(i);
    case "team":
    case "partners":
      return (i) => p(i[e]);
    case "interpreted":
      return ({ interpreted: i }) => p(i.map((u) => t.nameOf("language", u)));
    case "materials":
      return ({ materials: i }) => i.length || null;
    case "partOf":
      return ({ partOf: i }) => i && d(i);
    case "followedBy":
      return ({ followedBy: i }) => p(i.map(d));
    case "owner":
      return ({ owner: i }) => i;
    case "reviewed":
      return ({ reviewed: i }) => i && Date.parse((0, j.x46)(i));
    default:
      return ({ terms: i }) => { // i = terms
        var u; // u = _a
        return p(((u = i.get(e)) != null ? u : []).map((g) => t.nameOf(e, g)));
      };
  }
}
function _e(r, t, e, { matches: s, searchResult: n }, a, l, p) { // _e = sortRows, r = list, t = index, e = order, s = matches, n = searchResult, a = query, l = sort, p = now
  let d = l.replace(B, ""), m = (c) => t.programs[c]; // d = name, l = sort, B = OPPOSITE, m = programOf, c = number, t = index
  if (l === (0, M.x32)(a, n))
    return e;
  if (Array.from(he.values()).includes(d)) {
    let c = (0, M.x33)(t, s, N(D({}, a), { sort: d }), n).reverse(), w = (h) => d === "newest" && !m(h).start && !m(h).end; // c = sorted, t = index, s = matches, N = __spreadProps, D = __spreadValues, a = query, d = name, n = searchResult, w = hasNone, h = number, m = programOf
    return [...c.filter((h) => !w(h)), ...c.filter(w)];
  }
  let i = He(r, t, d, p), { compare: u } = (0, ne.x24)([...t.languages.chain, t.languages.page]), g = l === d ? 1 : -1, f = e.map((c, w) => ({ number: c, position: w, key: i(m(c), c) })); // i = keyOf, He = keysOf, r = list, t = index, d = name, p = now, u = compare, g = direction, l = sort, f = rows, e = order, c = number, w = position, m = programOf
  return f.sort((c, w) => c.key === null || w.key === null ? +(c.key === null) - +(w.key === null) || c.position - w.position : (typeof c.key == "number" && typeof w.key == "number" ? c.key - w.key : u(String(c.key), String(w.key))) * g || c.position - w.position), f.map(({ number: c }) => c);
}

// runtime:src/views/parts/text.tsx
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/views/table/column-name.ts
function F({ msg: r, labels: t, index: e, language: s }, n) { // F = columnName, r = msg, t = labels, e = index, s = language, n = column
  let a = (l) => ({ text: l, language: s }); // a = ours, l = text, s = language
  if (n === _)
    return a(r("column-when"));
  if (e.facets.has(n))
    return t.facet(n);
  switch (n) {
    case "dates":
      return a(r("column-next"));
    case "session":
      return a(r("column-time"));
    case "partOf":
      return a(r("detail-part-of"));
    case "followedBy":
      return a(r("detail-followed-by"));
    default:
      return a(r(`detail-${n}`));
  }
}

// src/views/table/column-choice.tsx
var Z = class extends o.x0 { // Z = ColumnChoice
  constructor() {
    super(...arguments);
    this.state = { isOpen: !1 };
  }
  render({ view: e, offered: s, shown: n }, { isOpen: a }) {
    let { context: l, state: { query: p }, actions: d, attempt: m } = e, { msg: i, idPrefix: u, language: g } = l, f = `${u}-columns`; // l = context, p = query, d = actions, m = attempt, e = view, i = msg, u = idPrefix, g = language, f = id
    return /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__columns" }, /* @__PURE__ */ (0, o.x3)(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet",
        "aria-expanded": a,
        "aria-controls": a ? f : void 0,
        onClick: () => m(() => this.setState({ isOpen: !a }))
      },
      i("columns"),
      /* @__PURE__ */ (0, o.x3)(q.x73, { open: a })
    ), a && /* @__PURE__ */ (0, o.x3)("div", { id: f, role: "group", "aria-label": i("columns"), class: "program-explorer__column-boxes" }, s.map((c) => /* @__PURE__ */ (0, o.x3)("div", { key: c, class: "program-explorer__term program-explorer__column-box" }, /* @__PURE__ */ (0, o.x3)("div", { class: "cdx-checkbox" }, /* @__PURE__ */ (0, o.x3)("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ (0, o.x3)(
      "input",
      {
        class: "cdx-checkbox__input",
        type: "checkbox",
        id: `${f}:${c}`,
        checked: n.includes(c),
        onChange: () => d.choose(N(D({}, p), { columns: be(n, c, s) }))
      }
    ), /* @__PURE__ */ (0, o.x3)("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ (0, o.x3)("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ (0, o.x3)("label", { class: "cdx-label__label", for: `${f}:${c}` }, /* @__PURE__ */ (0, o.x3)(S.x76, { text: F(l, c), around: g })))))))));
  }
};

// runtime:src/explore/need-facet.ts
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/views/results/card-action.tsx
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// src/views/table/cell.tsx
function z(r, t = !0) { // z = lines, r = values, t = areNames
  return r.length > 1 ? /* @__PURE__ */ (0, o.x3)("ul", { role: "list", class: t ? "program-explorer__names" : void 0 }, r.map((e) => /* @__PURE__ */ (0, o.x3)("li", null, e))) : r.length ? /* @__PURE__ */ (0, o.x3)(o.x2, null, r[0]) : null;
}
function Se(r, t) { // Se = related, r = context, t = id
  var d; // d = _a
  let { labels: e, language: s, list: n, urlOfProgram: a } = r, l = n.series.get(t), p = /* @__PURE__ */ (0, o.x3)(S.x76, { text: e.pick((d = Y(n).get(t)) != null ? d : t), around: s }); // e = labels, s = language, n = list, a = urlOfProgram, r = context, l = series, t = id, p = text, d = _a, Y = titlesOf
  return l ? l.target ? /* @__PURE__ */ (0, o.x3)(J.x74, { context: r, target: l.target }, p) : p : /* @__PURE__ */ (0, o.x3)("a", { href: a(t) }, p);
}
function le({ view: r, program: t, number: e, open: s, marked: n, column: a, detailsId: l }) { // le = cellContent, r = view, t = program, e = number, s = open, n = marked, a = column, l = detailsId
  var me, ce, de; // me = _a, ce = _b, de = _c
  let { context: p, actions: d } = r, { labels: m, format: i, index: u, language: g } = p, f = (P) => /* @__PURE__ */ (0, o.x3)(S.x76, { text: P, around: g }), c = (P) => z(P.map((W) => /* @__PURE__ */ (0, o.x3)("bdi", null, W))), w = (P, W) => /* @__PURE__ */ (0, o.x3)(J.x74, { context: p, target: P }, f(W)), { status: h, start: O, end: C, dates: v, minutes: k, duration: A, scale: I, terms: G, partOf: H, owner: R, reviewed: V } = t, L = a === "dates" ? (0, U.x61)(v, Date.now()) : null; // p = context, d = actions, r = view, m = labels, i = format, u = index, g = language, f = text, P = target, c = names, z = lines, W = given, w = link, h = status, O = start, C = end, v = dates, k = minutes, A = duration, I = scale, G = terms, H = partOf, R = owner, V = reviewed, t = program, L = next, a = column
  switch (a) {
    case "status":
      return /* @__PURE__ */ (0, o.x3)("span", { class: `program-explorer__status program-explorer__status--${h != null ? h : "unknown"}` }, m.status(h));
    case _:
      return i.span(O, C, h);
    case "dates":
      return L && (L.target ? w(L.target, { text: i.occurrence(L), language: g }) : i.occurrence(L));
    case "session":
      return k ? m.minutes(k) : A && f(m.pick(A));
    case "scale":
      return I && f(m.pick(I));
    case x.x52:
      return /* @__PURE__ */ (0, o.x3)(ie.x78, { context: p, actions: d, program: t, open: s, detailsId: l });
    case x.x50:
      return z(Array.from((ce = (me = u.facets.get(x.x50)) == null ? void 0 : me.terms.values()) != null ? ce : []).filter(({ programs: P }) => (0, E.x17)(P, e)).map(({ id: P }) => f(m.term(x.x50, P))), !1);
    case "team":
    case "partners":
      return c(t[a]);
    case "interpreted":
      return c(t.interpreted.map((P) => i.language(P)));
    case "materials":
      return z(t.materials.map(({ target: P, label: W }) => w(P, m.pick(W))), !1);
    case "partOf":
      return H === null ? null : Se(p, H);
    case "followedBy":
      return z(t.followedBy.map((P) => Se(p, P)), !1);
    case "owner":
      return R && /* @__PURE__ */ (0, o.x3)("bdi", null, R);
    case "reviewed":
      return V && i.date(V);
    default:
      return z(((de = G.get(a)) != null ? de : []).map((P) => n(m.term(a, P))));
  }
}

// src/views/table/row.tsx
function Je({ context: r }, t, e) { // Je = missingColumns, r = context, t = program, e = columns
  let s = (0, X.x80)(t), n = ["status", _, ...t.status === "past" ? [] : ["session"], ...s === "join" || s === "material" ? [x.x52] : []], a = r.list.facets.filter((l) => { // s = action, t = program, n = fields, _ = PERIOD, a = facets, r = context, l = facet
    var p; // p = _a
    return (0, X.x81)(r, t, l).length === ((p = t.terms.get(l)) != null ? p : []).length;
  });
  return Array.from(/* @__PURE__ */ new Set([...n, ...a])).filter((l) => !e.includes(l));
}
var ee = class extends o.x0 { // ee = Row
  shouldComponentUpdate(t) {
    let e = this.props; // e = now
    return t.program !== e.program || t.view.context !== e.view.context || t.view.more !== e.view.more || t.view.search !== e.view.search || t.open !== e.open || t.place !== e.place || t.columns.join() !== e.columns.join() || t.needs.join() !== e.needs.join() || t.marked !== e.marked;
  }
  /** The summary, and what the table has no column for. */
  renderSummary(t) {
    let { view: e, program: s, columns: n } = this.props, { context: a } = e, { labels: l, language: p, format: d, msg: m } = a, { summary: i } = s, u = i && l.pick(i), g = Je(e, s, n).map((f) => [f, le(N(D({}, this.props), { column: f, detailsId: `${t}:details` }))]).filter(([, f]) => f); // e = view, s = program, n = columns, a = context, l = labels, p = language, d = format, m = msg, i = summary, u = picked, g = rows, Je = missingColumns, f = content, le = cellContent, N = __spreadProps, D = __spreadValues, t = titleId
    return /* @__PURE__ */ (0, o.x3)(o.x2, null, u && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__summary" }, this.props.marked(u), " ", l.isForeign(u.language) && /* @__PURE__ */ (0, o.x3)("span", { class: "program-explorer__in-language" }, m("in-language", d.language(u.language)))), g.length > 0 && /* @__PURE__ */ (0, o.x3)("dl", null, g.map(([f, c]) => /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, o.x3)("dt", null, /* @__PURE__ */ (0, o.x3)(S.x76, { text: F(a, f), around: p })), /* @__PURE__ */ (0, o.x3)("dd", null, c)))));
  }
  render({ view: t, program: e, place: s, open: n, columns: a, needs: l, marked: p }) {
    let { context: d, actions: m, more: i, search: u, results: g } = t, { msg: f, labels: c, language: w, idPrefix: h } = d, { notice: O, join: C, status: v, target: k } = e, { patterns: A } = g.exploration.searchResult, I = c.pick(e.title), G = `${h}:program:${e.id}`, H = `${G}:details`; // d = context, m = actions, i = more, u = search, g = results, t = view, f = msg, c = labels, w = language, h = idPrefix, O = notice, C = join, v = status, k = target, e = program, A = patterns, I = title, G = titleId, H = detailsId
    return /* @__PURE__ */ (0, o.x3)(o.x2, null, /* @__PURE__ */ (0, o.x3)("tr", { role: "row", "aria-rowindex": s + 1, "aria-labelledby": G, class: n ? "program-explorer__tr program-explorer__tr--open" : "program-explorer__tr" }, /* @__PURE__ */ (0, o.x3)("th", { role: "rowheader", scope: "row", class: "program-explorer__cell program-explorer__cell--title" }, /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__table-title" }, /* @__PURE__ */ (0, o.x3)("span", { id: G }, k ? /* @__PURE__ */ (0, o.x3)(J.x74, { context: d, target: k }, p(I)) : p(I)), /* @__PURE__ */ (0, o.x3)(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--icon-only",
        "aria-label": f("details-of", I.text),
        "aria-expanded": n,
        "aria-controls": n ? H : void 0,
        onClick: () => m.toggleDetails(e.id)
      },
      /* @__PURE__ */ (0, o.x3)(q.x73, { open: n })
    )), O && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__alert" }, /* @__PURE__ */ (0, o.x3)(S.x76, { text: c.pick(O), around: w })), C && C.isOver && v !== "past" && /* @__PURE__ */ (0, o.x3)("p", { class: "program-explorer__note" }, f("join-over")), i && l.length > 0 && /* @__PURE__ */ (0, o.x3)(i.Reasons, { context: d, needs: l }), u && A.length > 0 && /* @__PURE__ */ (0, o.x3)(u.Matched, { context: d, program: e, patterns: A, shown: [I, ...l.map((R) => c.term(x.x50, R)), ...a.flatMap((R) => { // O = notice, c = labels, w = language, C = join, v = status, f = msg, i = more, l = needs, d = context, u = search, A = patterns, e = program, I = title, R = column, a = columns
      var V; // V = _a
      return ((V = e.terms.get(R)) != null ? V : []).map((L) => c.term(R, L));
    })] })), a.map((R) => /* @__PURE__ */ (0, o.x3)("td", { key: R, role: "cell", class: `program-explorer__cell program-explorer__cell--${R === "status" ? "status" : "other"}`, "data-label": F(d, R).text }, le(N(D({}, this.props), { column: R, detailsId: H }))))), n && i && /* @__PURE__ */ (0, o.x3)("tr", { role: "row", class: "program-explorer__tr-details" }, /* @__PURE__ */ (0, o.x3)("td", { role: "cell", class: "program-explorer__cell", colSpan: a.length + 1 }, /* @__PURE__ */ (0, o.x3)("div", { class: "program-explorer__table-details" }, this.renderSummary(G), /* @__PURE__ */ (0, o.x3)(i.Details, { context: d, actions: m, program: e, id: H })))));
  }
};

// src/views/table/row-group.tsx
var re = class extends o.x0 { // re = RowGroup
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
    let { view: { context: a }, numbers: l, columns: p, rowHeight: d, whenNear: m } = this.props; // a = context, l = numbers, p = columns, d = rowHeight, m = whenNear
    return this.isDrawn(this.props, this.state.isNear) || this.isDrawn(e, s) || n !== this.state.height || m !== e.whenNear || a !== e.view.context || l !== e.numbers || p.length !== e.columns.length || d !== e.rowHeight;
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
    var a; // a = _a
    let { view: e, whenNear: s } = this.props, { current: n } = this.body; // e = view, s = whenNear, n = current
    (a = this.stop) == null || a.call(this), this.stop = s && n ? s(n, (l) => { // a = _a, s = whenNear, n = current, l = isNear
      l !== this.state.isNear && e.attempt(() => this.setState(l ? { isNear: l } : { isNear: l, height: n.offsetHeight }));
    }) : null;
  }
  isDrawn({ view: e, numbers: s, isWhole: n }, a) {
    var d; // d = _a
    let { context: { index: l }, state: { query: p } } = e; // l = index, p = query, e = view
    return n || a || ((d = this.body.current) == null ? void 0 : d.contains(document.activeElement)) || p.details.length > 0 && s.some((m) => p.details.includes(l.programs[m].id));
  }
  render(e, { isNear: s, height: n }) {
    let { view: a, numbers: l, place: p, columns: d, marked: m, rowHeight: i } = e, { context: { index: u, labels: g }, state: { query: f } } = a, c = l.map((h) => u.programs[h]); // a = view, l = numbers, p = place, d = columns, m = marked, i = rowHeight, e = props, u = index, g = labels, f = query, c = programs, h = number
    if (!this.isDrawn(e, s))
      return /* @__PURE__ */ (0, o.x3)("tbody", { role: "rowgroup", ref: this.body, "aria-hidden": "true" }, /* @__PURE__ */ (0, o.x3)("tr", { class: "program-explorer__tr-undrawn" }, /* @__PURE__ */ (0, o.x3)("td", { colSpan: d.length + 1, style: { height: `${n != null ? n : i * l.length}px` } }, /* @__PURE__ */ (0, o.x3)("div", { hidden: "until-found" }, c.map(({ title: h }) => g.pick(h).text).join(`
`)))));
    let w = (0, ae.x23)(u.facets, f); // w = needs, u = index, f = query
    return /* @__PURE__ */ (0, o.x3)("tbody", { role: "rowgroup", ref: this.body }, c.map((h, O) => { // c = programs, h = program, O = i
      let C = l[O]; // C = number, l = numbers, O = i
      return /* @__PURE__ */ (0, o.x3)(
        ee,
        {
          key: h.id,
          view: a,
          program: h,
          number: C,
          place: p + O,
          open: f.details.includes(h.id),
          columns: d,
          needs: w.filter(({ programs: v }) => (0, E.x17)(v, C)).map(({ id: v }) => v),
          marked: m
        }
      );
    }));
  }
};

// src/views/table/table.tsx
var te = 20, Xe = 200, Ae = 30, Ve = "800px", We = 46, $e = 170, je = { [T]: 11, status: 6.5, [_]: 7.5, language: 7, session: 6.5 }, Ue = 8, Be = (0, $.x22)(xe), pe = "IntersectionObserver" in window; // te = ROWS_IN_GROUP, Xe = MOST_WHOLE, Ae = GROUP_PAUSE, Ve = NEAR, We = ROW_HEIGHT, $e = CARD_HEIGHT, je = WIDTHS, T = TITLE, _ = PERIOD, Ue = OTHER_WIDTH, Be = columnsOf, xe = offeredColumns, pe = CAN_OBSERVE
function qe(r, t) { // qe = observeRows, r = box, t = keepPosition
  let e = /* @__PURE__ */ new Map(), s = new IntersectionObserver((n) => { // e = listeners, s = observer, n = entries
    t(() => n.forEach(({ target: a, isIntersecting: l }) => { // t = keepPosition, n = entries, a = target, l = isIntersecting
      var p; // p = _a
      return (p = e.get(a)) == null ? void 0 : p(l);
    }));
  }, { root: r, rootMargin: `${Ve} 0px` });
  return {
    whenNear: (n, a) => (e.set(n, a), s.observe(n), () => { // n = element, a = onChange, e = listeners, s = observer
      e.delete(n), s.unobserve(n);
    }),
    end: () => s.disconnect()
  };
}
var oe = class extends o.x0 { // oe = Table
  constructor() {
    super(...arguments);
    this.state = { isPrinting: !1, drawn: 1, whenNear: null };
    this.box = (0, o.x1)();
    this.endObserver = null;
    this.rows = null;
    /** The rows of the drawing before. */
    this.rowsBefore = null;
    /** Shows a text with the words of these patterns marked. */
    this.marked = null;
    this.componentWillUnmount = () => {
      var e; // e = _a
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.onPrint), window.removeEventListener("afterprint", this.onPrint), window.clearTimeout(this.timer), (e = this.endObserver) == null || e.call(this);
    };
    /** On paper, all rows are there. */
    this.onPrint = ({ type: e }) => this.props.view.attempt(() => this.setState({ isPrinting: e === "beforeprint" }));
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.onPrint), window.addEventListener("afterprint", this.onPrint), this.props.view.cleanups.add(this.componentWillUnmount), this.rowsBefore = this.rows, this.startObserver(), this.drawRest();
  }
  componentDidUpdate({ view: e }) {
    e.state.narrow !== this.props.view.state.narrow && this.startObserver(), this.rows !== this.rowsBefore && this.box.current && this.props.view.state.settled.cause !== "data" && (this.box.current.scrollTop = 0), this.rowsBefore = this.rows, this.drawRest();
  }
  isPartlyDrawn({ order: e, groups: s }) {
    return pe && e.length <= Xe && this.state.drawn < s.length;
  }
  drawRest() {
    if (window.clearTimeout(this.timer), this.rows && this.isPartlyDrawn(this.rows)) {
      let { view: e } = this.props; // e = view
      this.timer = window.setTimeout(() => e.attempt(() => this.setState(({ drawn: s }) => ({ drawn: s + 1 }))), Ae);
    }
  }
  /** The rows scroll in the box of the table, or, where they are cards, with the page. */
  startObserver() {
    var s; // s = _a
    let { view: e } = this.props; // e = view
    if ((s = this.endObserver) == null || s.call(this), pe) {
      let n = this.box.current, a = e.state.narrow ? void 0 : n, { whenNear: l, end: p } = qe(a != null ? a : null, (d) => { // n = box, a = scrolled, e = view, l = whenNear, p = end, qe = observeRows, d = draw
        var m; // m = _a
        return (m = e.more) == null ? void 0 : m.keepPosition(n, d, a);
      });
      this.endObserver = p, this.setState({ whenNear: l });
    }
  }
  /** Sorts the rows, if that has not been done for the same results. */
  rowsOf({ context: { list: e, index: s }, state: { query: n }, results: { order: a, exploration: l } }, p) {
    var m; // m = _a
    let d = ve(n, l, p); // d = sort, ve = rowSort, n = query, l = exploration, p = offered
    if (((m = this.rows) == null ? void 0 : m.order) !== a || this.rows.sort !== d) {
      let i = _e(e, s, a, l, n, d, Date.now()), u = Array.from({ length: Math.ceil(i.length / te) }, (g, f) => i.slice(f * te, (f + 1) * te)); // i = sorted, _e = sortRows, e = list, s = index, a = order, l = exploration, n = query, d = sort, u = groups, te = ROWS_IN_GROUP, g = _, f = i
      this.rows = { order: a, sort: d, groups: u };
    }
    return this.rows;
  }
  markedOf({ context: { language: e }, results: s, search: n }) {
    var p; // p = _a
    let { patterns: a } = s.exploration.searchResult, l = a.join(" "); // a = patterns, s = results, l = key
    if (((p = this.marked) == null ? void 0 : p.patterns) !== l || this.marked.search !== n) {
      let d = (m) => n && a.length ? /* @__PURE__ */ (0, o.x3)(n.MarkedText, { text: m, patterns: a, around: e }) : /* @__PURE__ */ (0, o.x3)(S.x76, { text: m, around: e }); // d = mark, m = text, n = search, a = patterns, e = language
      this.marked = { patterns: l, search: n, mark: d };
    }
    return this.marked.mark;
  }
  renderHead(e, s) {
    var p; // p = _a
    let { view: { context: n, state: { query: a }, actions: l } } = this.props; // n = context, a = query, l = actions
    return /* @__PURE__ */ (0, o.x3)("th", { key: e, role: "columnheader", scope: "col", class: e === T ? "program-explorer__cell program-explorer__cell--title" : "program-explorer__cell", "aria-sort": (p = Pe(s, e)) != null ? p : void 0 }, /* @__PURE__ */ (0, o.x3)("button", { type: "button", class: "program-explorer__sort-column", onClick: () => l.choose(N(D({}, a), { sort: ke(s, e) })) }, /* @__PURE__ */ (0, o.x3)(S.x76, { text: e === T ? { text: n.msg("column-title"), language: n.language } : F(n, e), around: n.language })));
  }
  render({ view: e }, { isPrinting: s, drawn: n, whenNear: a }) {
    let { context: { index: l, msg: p }, state: { query: d, narrow: m } } = e, i = Be(l), u = ye(d.columns, i), g = this.rowsOf(e, i), { groups: f, sort: c, order: w } = g, h = this.markedOf(e), O = [T, ...u], C = O.map((v) => { // l = index, p = msg, d = query, m = narrow, e = view, i = offered, Be = columnsOf, u = columns, ye = shownColumns, g = rows, f = groups, c = sort, w = order, h = marked, O = all, T = TITLE, C = widths, v = column
      var k; // k = _a
      return (k = je[v]) != null ? k : Ue;
    });
    return /* @__PURE__ */ (0, o.x3)("div", null, /* @__PURE__ */ (0, o.x3)(Z, { view: e, offered: i, shown: u }), /* @__PURE__ */ (0, o.x3)("div", { ref: this.box, class: "program-explorer__table-box", role: "region", "aria-label": p("view-table"), tabIndex: m ? void 0 : 0, "aria-busy": this.isPartlyDrawn(g) || void 0 }, /* @__PURE__ */ (0, o.x3)("table", { role: "table", class: "program-explorer__table", "aria-label": p("programs"), "aria-rowcount": w.length + 1, style: m ? void 0 : { minWidth: `${C.reduce((v, k) => v + k)}em` } }, /* @__PURE__ */ (0, o.x3)("colgroup", null, O.map((v, k) => /* @__PURE__ */ (0, o.x3)("col", { key: v, style: { width: `${C[k]}em` } }))), /* @__PURE__ */ (0, o.x3)("thead", { role: "rowgroup" }, /* @__PURE__ */ (0, o.x3)("tr", { role: "row", class: "program-explorer__tr-head", "aria-rowindex": 1 }, O.map((v) => this.renderHead(v, c)))), f.map((v, k) => /* @__PURE__ */ (0, o.x3)(
      re,
      {
        key: k,
        view: e,
        numbers: v,
        place: k * te + 1,
        columns: u,
        marked: h,
        isWhole: s || k < n || !pe,
        whenNear: a,
        rowHeight: m ? $e : We
      }
    )))));
  }
};
}
};
// </nowiki>