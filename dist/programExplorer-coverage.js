// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).coverage = {
runtime: '0975550c48197517',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, ee = Object.defineProperties, re = Object.getOwnPropertyDescriptor, oe = Object.getOwnPropertyDescriptors, te = Object.getOwnPropertyNames, $ = Object.getOwnPropertySymbols;
var U = Object.prototype.hasOwnProperty, ne = Object.prototype.propertyIsEnumerable;
var D = (o, e, r) => e in o ? M(o, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : o[e] = r, P = (o, e) => {
  for (var r in e || (e = {}))
    U.call(e, r) && D(o, r, e[r]);
  if ($)
    for (var r of $(e))
      ne.call(e, r) && D(o, r, e[r]);
  return o;
}, O = (o, e) => ee(o, oe(e));
var se = (o, e) => {
  for (var r in e)
    M(o, r, { get: e[r], enumerable: !0 });
}, ae = (o, e, r, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let l of te(e))
      !U.call(o, l) && l !== r && M(o, l, { get: () => e[l], enumerable: !(n = re(e, l)) || n.enumerable });
  return o;
};
var le = (o) => ae(M({}, "__esModule", { value: !0 }), o);

// src/coverage.ts
var ge = {}; // ge = coverage_exports
se(ge, {
  View: () => L
});
module.exports = le(ge);

// runtime:preact
var t = require("program-explorer-runtime"); // t = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// runtime:src/explore/query.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// runtime:src/explore/facets.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/programs/status.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// src/overview/axis.ts
var ie = 1e9; // ie = FIRST
function pe(o, { terms: e }, r) { // pe = treeOf, o = terms, e = indexed, r = chosen
  let n = ({ id: c, matchesAll: u }) => { // n = rank, c = id, u = matchesAll
    var p; // p = _a
    return (((p = e.get(c)) == null ? void 0 : p.count) || 0) + (u ? ie : 0);
  }, l = /* @__PURE__ */ new Map();
  o.forEach((c) => l.set(c.broader, [...l.get(c.broader) || [], c]));
  let a = [], i = (c, u, p) => { // a = places, i = visit, c = parent, u = depth, p = isInside
    (l.get(c) || []).sort((m, d) => n(d) - n(m) || (m.id < d.id ? -1 : 1)).forEach(({ id: m }) => { // l = children, c = parent, m = id, d = b, n = rank
      let d = p || r.has(m); // d = isShown, p = isInside, r = chosen, m = id
      d && a.push({ id: m, depth: u }), i(m, d ? u + 1 : u, d);
    });
  };
  return i(null, 0, !r.size), a;
}
function me({ terms: o }) { // me = yearsOf, o = terms
  let e = Array.from(o.keys()).filter((n) => n !== w.x51).map(Number), r = []; // e = known, o = terms, n = id, r = years
  for (let n = Math.max(...e); n >= Math.min(...e); n--) // n = year, e = known
    r.push(String(n));
  return r;
}
function ce(o) { // ce = plainTerms, o = facet
  return o.id === "period" ? me(o) : o.id === "status" ? Q.x69 : o.id === w.x53 ? w.x52 : o.terms.keys();
}
function N({ vocabularies: o }, { programs: { length: e } }, r, n, l) { // N = axisOf, o = vocabularies, e = size, r = query, n = facet, l = most
  var b, S; // b = _a, S = _b
  let { terms: a } = n, i = ((b = o.get(n.id)) == null ? void 0 : b.terms) || /* @__PURE__ */ new Map(), c = new Set((0, I.x20)(n, r).map(({ id: s }) => s)), u = (s) => !c.size || c.has(s), p = pe(i, n, c); // a = indexed, n = facet, i = vocabulary, b = _a, o = vocabularies, c = chosen, r = query, s = id, u = isShown, p = places, pe = treeOf
  Array.from(i.size ? a.keys() : ce(n)).forEach((s) => { // i = vocabulary, a = indexed, ce = plainTerms, n = facet, s = id
    !i.has(s) && s !== w.x51 && u(s) && p.push({ id: s, depth: 0 });
  });
  let m = p.slice(0, l); // m = shown, p = places, l = most
  a.has(w.x51) && u(w.x51) && m.push({ id: w.x51, depth: 0 });
  let d = (s) => { // d = matchesAll, s = id
    var f; // f = _a
    return !!((f = i.get(s)) != null && f.matchesAll);
  }, x = a.get((S = Array.from(a.keys()).filter(d).sort()[0]) != null ? S : ""), g = (0, A.x18)(e);
  return {
    facet: n.id,
    terms: m.map(({ id: s, depth: f }) => { // m = shown, s = id, f = depth
      var _, E, V; // _ = _a, E = _b, V = _c
      let T = a.get(s); // T = term, a = indexed, s = id
      return {
        id: s,
        depth: f,
        matchesAll: d(s),
        own: (T == null ? void 0 : T.own) || g,
        // A choice of a term that no program has is ignored, but a choice of "Anyone" shows the same programs.
        programs: ((_ = T || x) == null ? void 0 : _.programs) || g,
        choice: (V = (E = T || x) == null ? void 0 : E.id) != null ? V : null
      };
    }),
    more: Math.max(0, p.length - l)
  };
}

// src/overview/coverage.ts
var J = { rows: 100, columns: 40 }, ue = ["capacity", "region"]; // J = MOST, ue = DEFAULT_FACETS
function j({ vocabularies: o }, { facets: e }, { rows: r, columns: n }) { // j = facetsFor, o = vocabularies, e = facets, r = rows, n = columns
  var u; // u = _a
  let l = Array.from(e.keys()), a = [...ue, ...l.filter((p) => o.has(p)), ...l].filter((p) => e.has(p)), i = n.find((p) => e.has(p) && p !== r), c = e.has(r) ? r : a.find((p) => p !== i); // l = known, e = facets, a = order, ue = DEFAULT_FACETS, p = id, o = vocabularies, i = chosen, n = columns, r = rows, c = first
  return c === void 0 ? null : { rows: c, columns: (u = i != null ? i : a.find((p) => p !== c)) != null ? u : null };
}
function q(o, e) { // q = both, o = one, e = other
  return o.map((r, n) => r & e[n]);
}
function z(o, e, r, n, l, a) { // z = coverageOf, o = list, e = index, r = query, n = matches, l = facets, a = most
  var d; // d = _a
  let i = (x, g) => { // i = axis, x = id, g = limit
    let b = x === null ? void 0 : e.facets.get(x); // b = facet, x = id, e = index
    return b ? N(o, e, r, b, g) : null;
  }, c = (d = i(l.rows, a.rows)) != null ? d : { facet: l.rows, terms: [], more: 0 }, u = i(l.columns, a.columns), p = O(P({}, r), { sort: r.sort !== null && (0, C.x25)(r.sort, C.x26) ? r.sort : null, details: [], view: C.x26, rows: "", columns: [] }), m = (x, { facet: g }, b) => b ? x && b.choice !== null ? (0, k.x29)(x, g, [b.choice]) : null : x;
  return {
    rows: c,
    columns: u,
    cellsOf: (x) => { // x = row
      let g = x ? q(n, x.programs) : n, b = x ? q(n, x.own) : n, S = m(p, c, x); // g = inRow, x = row, q = both, n = matches, b = ownInRow, S = ofRow, m = narrowed, p = shown, c = rows
      return [null, ...u ? u.terms : []].map((s) => ({
        count: (0, A.x16)(g, s == null ? void 0 : s.programs),
        own: (0, A.x16)(b, s == null ? void 0 : s.own),
        query: u ? m(S, u, s) : S
      }));
    }
  };
}

// runtime:src/views/parts/chevron.tsx
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/views/parts/select.tsx
function B({ id: o, label: e, value: r, options: n, onChange: l }) { // B = Select, o = id, e = label, r = value, n = options, l = onChange
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("label", { for: o }, e), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)("select", { class: "cdx-select", id: o, value: r, onChange: (a) => l(a.currentTarget.value) }, n.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a.value, value: a.value, selected: a.value === r }, a.text))), /* @__PURE__ */ (0, t.x3)(X.x74, { open: !1 })));
}

// src/views/coverage/axis-choice.tsx
function W({ view: { context: { msg: o, labels: e, index: r, idPrefix: n }, state: { query: l }, actions: a }, facets: { rows: i, columns: c } }) { // W = AxisChoice, o = msg, e = labels, r = index, n = idPrefix, l = query, a = actions, i = rows, c = columns
  let u = Array.from(r.facets.keys()).map((m) => ({ value: m, text: e.facet(m).text })), p = (m, d) => a.choose(O(P({}, l), { rows: m, columns: d === null ? [] : [d] })); // u = options, r = index, m = newRows, e = labels, p = choose, d = newColumns, a = actions, O = __spreadProps, P = __spreadValues, l = query
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__axes" }, /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__axis" }, /* @__PURE__ */ (0, t.x3)(
    B,
    {
      id: `${n}-rows`,
      label: o("coverage-rows"),
      value: i,
      options: u,
      onChange: (m) => p(m, m === c ? i : c)
    }
  )), c !== null && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "program-explorer__swap cdx-button", "aria-label": o("coverage-swap"), title: o("coverage-swap"), onClick: () => p(c, i) }, "\u21C4"), /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__axis" }, /* @__PURE__ */ (0, t.x3)(
    B,
    {
      id: `${n}-columns`,
      label: o("coverage-columns"),
      value: c,
      options: u,
      onChange: (m) => p(m === i ? c : i, m)
    }
  ))));
}

// runtime:src/views/parts/text.tsx
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// runtime:src/app/url.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function H({ ctrlKey: o, metaKey: e, shiftKey: r, altKey: n }) { // H = opensElsewhere, o = ctrlKey, e = metaKey, r = shiftKey, n = altKey
  return o || e || r || n;
}

// src/app/describe-query.ts
function K({ msg: o, labels: e, facetOrder: r }, { chosen: n, text: l }) { // K = describeQuery, o = msg, e = labels, r = facetOrder, n = chosen, l = text
  let a = r.filter((i) => n.has(i)).map((i) => { // a = parts, r = facetOrder, i = facet, n = chosen
    var u; // u = _a
    let c = (0, F.x34)(o, ((u = n.get(i)) != null ? u : []).map((p) => e.term(i, p).text)); // c = terms, o = msg, u = _a, n = chosen, i = facet, p = term, e = labels
    return i === w.x50 || i === w.x53 ? c : `${o("chip-facet", e.facet(i).text)} ${c}`;
  });
  return (0, F.x34)(o, l.trim() ? [...a, `\u201C${l.trim()}\u201D`] : a);
}

// src/views/report-url.ts
var xe = "Template:Program explorer/missing", de = /[[\]{}<>|~]/g; // xe = NEW_SECTION, de = MARKUP
function G(o, e, r) { // G = reportUrl, o = context, e = missing, r = shown
  let { msg: n, list: l, facetOrder: a, urlOf: i, urlOfAll: c } = o; // n = msg, l = list, a = facetOrder, i = urlOf, c = urlOfAll, o = context
  if (l.talk === null)
    return null;
  let u = K(o, e).replace(de, ""), p = new URL(c((0, h.x13)(r, a)), location.href).href, m = new URL(i({ page: l.talk }), location.href); // u = description, K = describeQuery, o = context, e = missing, de = MARKUP, p = view, c = urlOfAll, r = shown, a = facetOrder, m = url, i = urlOf, l = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: xe,
    preloadtitle: n("missing-title", u)
  }).forEach(([d, x]) => m.searchParams.set(d, x)), [n("missing-view", `[${p} ${u}]`), n("missing-need")].forEach((d) => m.searchParams.append("preloadparams[]", d)), m.href;
}

// src/views/coverage/cell-content.tsx
function Y({ view: { context: o, state: { query: e }, actions: r }, cell: n, wanted: l }) { // Y = CellContent, o = context, e = query, r = actions, n = cell, l = wanted
  let { msg: a, facetOrder: i, urlOfAll: c } = o, { count: u, own: p, query: m } = n; // a = msg, i = facetOrder, c = urlOfAll, o = context, u = count, p = own, m = target, n = cell
  if (!m) {
    let x = G(o, l(), e); // x = url, G = reportUrl, o = context, l = wanted, e = query
    return x === null ? /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__cell" }, a("coverage-none")) : /* @__PURE__ */ (0, t.x3)("a", { class: "program-explorer__cell", href: x, title: a("report-missing") }, a("coverage-none"));
  }
  let d = (x) => { // d = show, x = event
    if (!H(x)) {
      x.preventDefault();
      let g = x.currentTarget.closest(".program-explorer__main"); // g = results, x = event
      r.choose(m), r.submitSearch(), g && g.getBoundingClientRect().top < 0 && g.scrollIntoView();
    }
  };
  return /* @__PURE__ */ (0, t.x3)("a", { class: "program-explorer__cell", href: c((0, h.x13)(m, i) || "programs"), title: a("count-programs", u), onClick: d }, u ? p === u ? a("number", u) : a("coverage-plus", p ? a("number", p) : a("coverage-none"), u - p) : a("coverage-none"));
}

// src/views/coverage/coverage-table.tsx
function fe(o) { // fe = groupsOf, o = terms
  let e = []; // e = groups
  return o.forEach((r) => { // o = terms, r = term
    let n = e[e.length - 1]; // n = last, e = groups
    n && r.depth ? n.push(r) : e.push([r]);
  }), e;
}
function Z({ view: o, coverage: { rows: e, columns: r, cellsOf: n }, caption: l }) { // Z = CoverageTable, o = view, e = rows, r = columns, n = cellsOf, l = caption
  let { context: { msg: a, labels: i, language: c, idPrefix: u }, state: { query: p } } = o, m = r ? r.terms : [], d = `${u}-coverage`, x = Math.max(1, ...e.terms.flatMap((s) => n(s).slice(1).map(({ own: f }) => f))), g = ({ facet: s }, { id: f }) => /* @__PURE__ */ (0, t.x3)(R.x77, { text: i.term(s, f), around: c }), b = (s, f, T) => f && T ? (0, k.x29)(s, f.facet, [T.id]) : s, S = (s, f) => /* @__PURE__ */ (0, t.x3)("tr", { key: s ? s.id : "", class: s != null && s.depth ? "program-explorer__below" : void 0 }, /* @__PURE__ */ (0, t.x3)("th", { scope: f ? "rowgroup" : "row", style: s ? { "--program-explorer-depth": s.depth } : void 0 }, s ? g(e, s) : a("coverage-all")), n(s).map((T, _) => { // a = msg, i = labels, c = language, u = idPrefix, p = query, o = view, m = columnTerms, r = columns, d = captionId, x = most, e = rows, s = row, n = cellsOf, f = isGroup, g = nameOf, b = wanted, T = cell, S = line, _ = at
    let E = _ ? m[_ - 1] : null; // E = column, _ = at, m = columnTerms
    return /* @__PURE__ */ (0, t.x3)(
      "td",
      {
        key: E ? E.id : "",
        class: T.own ? void 0 : "program-explorer__gap", // T = cell
        style: s && E ? { "--program-explorer-share": `${Math.round(100 * T.own / x)}%` } : void 0
      },
      /* @__PURE__ */ (0, t.x3)(Y, { view: o, cell: T, wanted: () => b(b(p, e, s), r, E) })
    );
  }));
  return (
    // It can be scrolled with the keyboard.
    /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__coverage-box", role: "region", "aria-labelledby": d, tabIndex: 0 }, /* @__PURE__ */ (0, t.x3)("table", { class: "program-explorer__coverage" }, /* @__PURE__ */ (0, t.x3)("caption", { id: d, class: "program-explorer__unseen" }, l), /* @__PURE__ */ (0, t.x3)("thead", null, /* @__PURE__ */ (0, t.x3)("tr", null, /* @__PURE__ */ (0, t.x3)("td", null), /* @__PURE__ */ (0, t.x3)("th", { scope: "col" }, a("coverage-all")), r && m.map((s) => /* @__PURE__ */ (0, t.x3)("th", { key: s.id, scope: "col", class: s.depth ? "program-explorer__below" : void 0 }, g(r, s))))), /* @__PURE__ */ (0, t.x3)("tbody", null, S(null, !1)), fe(e.terms).map((s) => { // d = captionId, l = caption, a = msg, r = columns, m = columnTerms, s = group, g = nameOf, S = line, fe = groupsOf, e = rows
      var f; // f = _a
      return /* @__PURE__ */ (0, t.x3)("tbody", { key: (f = s[0]) == null ? void 0 : f.id }, s.map((T, _) => S(T, !_ && s.length > 1)));
    })))
  );
}

// src/views/coverage/coverage.tsx
var L = class extends t.x0 { // L = Coverage
  constructor() {
    super(...arguments);
    this.state = J;
  }
  render({ view: r }, n) {
    let { context: { msg: l, labels: a, list: i, index: c }, state: { query: u }, results: p } = r, m = j(i, c, u); // l = msg, a = labels, i = list, c = index, u = query, p = results, r = view, m = facets, j = facetsFor
    if (!m)
      return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, l("coverage-empty"));
    let d = z(i, c, u, p.exploration.matches, m, n), { rows: x, columns: g } = d, b = (f) => a.facet(f).text, S = [x, ...g ? [g] : []].flatMap(({ facet: f, terms: T }) => T.filter(({ matchesAll: _ }) => _).map(({ id: _ }) => a.term(f, _).text)), s = (f, T) => T > 0 && /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "program-explorer__more cdx-button", onClick: () => this.setState(O(P({}, n), { [f]: n[f] + J[f] })) }, l(`coverage-more-${f}`, T)); // d = coverage, z = coverageOf, i = list, c = index, u = query, p = results, m = facets, n = most, x = rows, g = columns, b = nameOf, f = axis, a = labels, S = forAll, T = count, _ = id, s = more, O = __spreadProps, P = __spreadValues, J = MOST, l = msg
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)(W, { view: r, facets: m }), i.talk !== null && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__choose-none program-explorer__note" }, l("coverage-missing", l("coverage-none"))), S.length > 0 && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, l("coverage-fits-all", (0, F.x34)(l, S))), /* @__PURE__ */ (0, t.x3)(Z, { view: r, coverage: d, caption: g ? l("coverage-caption", b(x.facet), b(g.facet)) : b(x.facet) }), /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, l("coverage-sums")), s("rows", x.more), g && s("columns", g.more));
  }
};
}
};
// </nowiki>