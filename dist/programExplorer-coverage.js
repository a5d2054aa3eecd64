// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).coverage = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, r = Object.defineProperties, t = Object.getOwnPropertyDescriptor, l = Object.getOwnPropertyDescriptors, o = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var n = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var c = (r, t, l) => t in r ? e(r, t, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : r[t] = l, i = (e, r) => {
  for (var t in r || (r = {})) n.call(r, t) && c(e, t, r[t]);
  if (a) for (var t of a(r)) s.call(r, t) && c(e, t, r[t]);
  return e
}, u = (e, t) => r(e, l(t));

// src/coverage.ts
var p = {}; // p = coverage_exports

((r, t) => {
  for (var l in t) e(r, l, {
    get: t[l],
    enumerable: !0
  })
})(p, {
  View: () => N
});

module.exports = (r => ((r, l, a, s) => {
  if (l && typeof l == "object" || typeof l == "function") for (let a of o(l)) !n.call(r, a) && a !== void 0 && e(r, a, {
    get: () => l[a],
    enumerable: !(s = t(l, a)) || s.enumerable
  });
  return r
})(e({}, "__esModule", {
  value: !0
}), r))(p);

var m = require("program-explorer-runtime"), g = e => m[e]; // m = shared, g = at, e = place

var v = g(0); // v = Component, g = at

var d = g(2), f = g(3); // d = Fragment, g = at, f = h

var h = g(46); // h = joinList, g = at

var w = g(23); // w = count, g = at

var x = g(25); // x = noBits, g = at

var b = g(32), y = g(33); // b = isSort, g = at, y = LIST

var _ = g(36); // _ = withTerms, g = at

var O = g(27); // O = chosenTerms, g = at

var k = g(67), P = g(68), A = g(69), j = g(70); // k = NEED, g = at, P = NOT_STATED, A = OFFER_TERMS, j = OFFERS

var M = g(91); // M = STATUSES, g = at

// src/overview/axis.ts
function $({vocabularies: e}, {programs: {length: r}}, t, l, o) { // $ = axisOf, e = vocabularies, r = size, t = query, l = facet, o = most
  var a, n; // a = _a, n = _b
  let {terms: s} = l, c = ((a = e.get(l.id)) == null ? void 0 : a.terms) || new Map, i = new Set(O(l, t).map(({id: e}) => e)), u = e => !i.size || i.has(e), p = function(e, {terms: r}, t) { // s = indexed, l = facet, c = vocabulary, a = _a, e = terms, i = chosen, O = chosenTerms, t = chosen, u = isShown, p = all, r = indexed
    let l = ({id: e, matchesAll: t}) => { // l = rank
      var l; // l = _a
      return (((l = r.get(e)) == null ? void 0 : l.count) || 0) + (t ? 1e9 : 0)
    }, o = new Map;
    e.forEach(e => o.set(e.broader, [ ...o.get(e.broader) || [], e ]));
    let a = [], n = (e, r, s) => { // a = tree, n = visit, e = parent, r = depth, s = isInside
      (o.get(e) || []).sort((e, r) => l(r) - l(e) || (e.id < r.id ? -1 : 1)).forEach(({id: e}) => { // o = children, e = a, r = b, l = rank
        let l = s || t.has(e); // l = isShown, s = isInside, t = chosen, e = id
        l && a.push({
          id: e,
          depth: r
        }), n(e, l ? r + 1 : r, l)
      })
    };
    return n(null, 0, !t.size), a
  }(c, l, i);
  Array.from(c.size ? s.keys() : function(e) {
    return e.id === "period" ? function({terms: e}) {
      let r = Array.from(e.keys()).filter(e => e !== P).map(Number), t = []; // r = known, e = id, P = NOT_STATED, t = years
      for (let e = Math.max(...r); e >= Math.min(...r); e--) t.push(String(e)); // e = year, r = known, t = years
      return t
    }(e) : e.id === "status" ? M : e.id === j ? A : e.terms.keys()
  }(l)).forEach(e => { // l = facet, e = id
    !c.has(e) && e !== P && u(e) && p.push({
      id: e,
      depth: 0
    })
  });
  let m = p.slice(0, o); // m = shown, p = all, o = most
  s.has(P) && u(P) && m.push({
    id: P,
    depth: 0
  });
  let g = e => { // g = matchesAll, e = id
    var r; // r = _a
    return !!((r = c.get(e)) != null && r.matchesAll)
  }, v = s.get((n = Array.from(s.keys()).filter(g).sort()[0]) != null ? n : ""), d = x(r);
  return {
    facet: l.id,
    terms: m.map(({id: e, depth: r}) => { // m = shown
      var t, l, o; // t = _a, l = _b, o = _c
      let a = s.get(e); // a = term, s = indexed, e = id
      return {
        id: e,
        depth: r,
        matchesAll: g(e),
        own: (a == null ? void 0 : a.own) || d,
        programs: ((t = a || v) == null ? void 0 : t.programs) || d,
        choice: (o = (l = a || v) == null ? void 0 : l.id) != null ? o : null
      }
    }),
    more: Math.max(0, p.length - o)
  }
}

// src/overview/coverage.ts
var C = { // C = MOST
  rows: 100,
  columns: 40
}, q = [ "capacity", "region" ];

function E(e, r) { // E = both, e = one, r = other
  return e.map((e, t) => e & r[t])
}

var S = g(96); // S = Chevron, g = at

// src/views/parts/select.tsx
function T({id: e, label: r, value: t, options: l, onChange: o}) { // T = Select, e = id, r = label, t = value, l = options, o = onChange
  return f(d, null, f("label", {
    for: e
  }, r), " ", f("span", {
    class: "program-explorer__select"
  }, f("select", {
    class: "cdx-select",
    id: e,
    value: t,
    onChange: e => o(e.currentTarget.value)
  }, l.map(e => f("option", {
    key: e.value,
    value: e.value,
    selected: e.value === t
  }, e.text))), f(S, {
    open: !1
  })))
}

// src/views/coverage/axis-choice.tsx
function K({view: {context: {msg: e, labels: r, index: t, idPrefix: l}, state: {query: o}, actions: a}, facets: {rows: n, columns: s}}) { // K = AxisChoice, e = msg, r = labels, t = index, l = idPrefix, o = query, a = actions, n = rows, s = columns
  let c = Array.from(t.facets.keys()).map(e => ({ // c = options, t = index, e = value
    value: e,
    text: r.facet(e).text
  })), p = (e, r) => a.choose(u(i({}, o), {
    rows: e,
    columns: r === null ? [] : [ r ]
  }));
  return f("div", {
    class: "program-explorer__axes"
  }, f("div", {
    class: "program-explorer__axis"
  }, f(T, {
    id: `${l}-rows`,
    label: e("coverage-rows"),
    value: n,
    options: c,
    onChange: e => p(e, e === s ? n : s)
  })), s !== null && f(d, null, f("button", {
    type: "button",
    class: "program-explorer__swap cdx-button",
    "aria-label": e("coverage-swap"),
    title: e("coverage-swap"),
    onClick: () => p(s, n)
  }, "\u21c4"), f("div", {
    class: "program-explorer__axis"
  }, f(T, {
    id: `${l}-columns`,
    label: e("coverage-columns"),
    value: s,
    options: c,
    onChange: e => p(e === n ? s : n, e)
  }))))
}

var z = g(100); // z = DataText, g = at

var D = g(20); // D = toFragment, g = at

// src/views/parts/opens-elsewhere.ts
// src/views/report-url.ts
var I = /[[\]{}<>|~]/g; // I = MARKUP

// src/views/coverage/cell-content.tsx
function R({view: {context: e, state: {query: r}, actions: t}, cell: l, withTerms: o}) { // R = CellContent, e = context, r = query, t = actions, l = cell
  let {msg: a, facetOrder: n, urlOfAll: s} = e, {count: c, own: i, query: u} = l; // a = msg, n = facetOrder, s = urlOfAll, e = context, i = own, u = target, l = cell
  if (!u) {
    let t = function(e, r, t) { // t = shown, e = context, r = missing
      let {msg: l, list: o, facetOrder: a, urlOf: n, urlOfAll: s} = e; // l = msg, o = list, a = facetOrder, n = urlOf, s = urlOfAll, e = context
      if (o.talk === null) return null;
      let c =  // c = description
      // src/app/describe-query.ts
      function({msg: e, labels: r, facetOrder: t}, {chosen: l, text: o}) { // e = msg, r = labels, t = facetOrder, l = chosen, o = text
        let a = t.filter(e => l.has(e)).map(t => { // a = parts, t = facet, e = facet, l = chosen
          var o; // o = _a
          let a = h(e, ((o = l.get(t)) != null ? o : []).map(e => r.term(t, e).text)); // a = terms, h = joinList, e = term, o = _a, l = chosen, t = facet, r = labels
          return t === k || t === j ? a : `${e("chip-facet", r.facet(t).text)} ${a}`
        });
        return h(e, o.trim() ? [ ...a, `\u201c${o.trim()}\u201d` ] : a)
      }(e, r).replace(I, ""), i = new URL(s(D(t, a)), location.href).href, u = new URL(n({
        page: o.talk
      }), location.href);
      return Object.entries({
        action: "edit",
        section: "new",
        preload: "Template:Program explorer/missing",
        preloadtitle: l("missing-title", c)
      }).forEach(([e, r]) => u.searchParams.set(e, r)), [ l("missing-view", `[${i} ${c}]`), l("missing-need") ].forEach(e => u.searchParams.append("preloadparams[]", e)), 
      u.href
    }(e, o(), r);
    return t === null ? f("span", {
      class: "program-explorer__cell"
    }, a("coverage-none")) : f("a", {
      class: "program-explorer__cell",
      href: t,
      title: a("report-missing")
    }, a("coverage-none"))
  }
  return f("a", {
    class: "program-explorer__cell",
    href: s(D(u, n) || "programs"),
    title: a("count-programs", c),
    onClick: e => { // e = event
      if (!function({ctrlKey: e, metaKey: r, shiftKey: t, altKey: l}) {
        return e || r || t || l
      }(e)) {
        e.preventDefault();
        let r = e.currentTarget.closest(".program-explorer__main"); // r = results, e = event
        t.choose(u), t.submitSearch(), r && r.getBoundingClientRect().top < 0 && r.scrollIntoView()
      }
    }
  }, c ? i === c ? a("number", c) : a("coverage-plus", i ? a("number", i) : a("coverage-none"), c - i) : a("coverage-none"))
}

// src/views/coverage/coverage-table.tsx
function L({view: e, coverage: {rows: r, columns: t, cellsOf: l}, caption: o}) { // L = CoverageTable, e = view, r = rows, t = columns, l = cellsOf, o = caption
  let {context: {msg: a, labels: n, language: s, idPrefix: c}, state: {query: i}} = e, u = t ? t.terms : [], p = `${c}-coverage`, m = Math.max(1, ...r.terms.flatMap(e => l(e).slice(1).map(({own: e}) => e))), g = ({facet: e}, {id: r}) => f(z, { // a = msg, n = labels, s = language, c = idPrefix, i = query, e = own, u = columnTerms, t = columns, p = captionId, m = most, r = rows, l = cellsOf, g = nameOf, f = h, z = DataText
    text: n.term(e, r),
    around: s
  }), v = (e, r, t) => r && t ? _(e, r.facet, [ t.id ]) : e, d = (o, n) => f("tr", {
    key: o ? o.id : "",
    class: o != null && o.depth ? "program-explorer__below" : void 0 // o = row
  }, f("th", {
    scope: n ? "rowgroup" : "row",
    style: o ? {
      "--program-explorer-depth": o.depth
    } : void 0
  }, o ? g(r, o) : a("coverage-all")), l(o).map((l, a) => { // o = row, g = nameOf, r = rows, a = at, l = cell
    let n = a ? u[a - 1] : null; // n = column, a = at, u = columnTerms
    return f("td", {
      key: n ? n.id : "",
      class: l.own ? void 0 : "program-explorer__gap", // l = cell
      style: o && n ? {
        "--program-explorer-share": `${Math.round(100 * l.own / m)}%`
      } : void 0
    }, f(R, {
      view: e,
      cell: l,
      withTerms: () => v(v(i, r, o), t, n)
    }))
  }));
  return f("div", {
    class: "program-explorer__coverage-box",
    role: "region",
    "aria-labelledby": p,
    tabIndex: 0
  }, f("table", {
    class: "program-explorer__coverage"
  }, f("caption", {
    id: p,
    class: "program-explorer__unseen"
  }, o), f("thead", null, f("tr", null, f("td", null), f("th", {
    scope: "col"
  }, a("coverage-all")), t && u.map(e => f("th", {
    key: e.id,
    scope: "col",
    class: e.depth ? "program-explorer__below" : void 0 // e = term
  }, g(t, e))))), f("tbody", null, d(null, !1)), function(e) {
    let r = []; // r = groups
    return e.forEach(e => { // e = term
      let t = r[r.length - 1]; // t = last, r = groups
      t && e.depth ? t.push(e) : r.push([ e ])
    }), r
  }(r.terms).map(e => { // r = rows, e = group
    var r; // r = _a
    return f("tbody", {
      key: (r = e[0]) == null ? void 0 : r.id
    }, e.map((r, t) => d(r, !t && e.length > 1)))
  })))
}

// src/views/coverage/coverage.tsx
var N = class extends v { // N = Coverage, v = Component
  constructor() {
    super(...arguments);
    this.state = C
  }
  render({view: e}, r) {
    let {context: {msg: t, labels: l, list: o, index: a}, state: {query: n}, results: s} = e, c = function({vocabularies: e}, {facets: r}, {rows: t, columns: l}) { // t = rows, l = columns, o = list, a = index, n = query, s = results, e = vocabularies, c = facets, r = facets
      var o; // o = _a
      let a = Array.from(r.keys()), n = [ ...q, ...a.filter(r => e.has(r)), ...a ].filter(e => r.has(e)), s = l.find(e => r.has(e) && e !== t), c = r.has(t) ? t : n.find(e => e !== s); // a = known, r = facets, n = order, q = DEFAULT_FACETS, e = id, s = chosen, l = columns, t = rows, c = first
      return c === void 0 ? null : {
        rows: c,
        columns: (o = s != null ? s : n.find(e => e !== c)) != null ? o : null
      }
    }(o, a, n);
    if (!c) return f("p", {
      class: "program-explorer__note"
    }, t("coverage-empty"));
    let p = function(e, r, t, l, o, a) { // p = coverage, e = list, r = index, t = query, l = matches, o = facets, a = most
      var n; // n = _a
      let s = (l, o) => { // s = axis, l = id, o = limit
        let a = l === null ? void 0 : r.facets.get(l); // a = facet, l = id, r = index
        return a ? $(e, r, t, a, o) : null
      }, c = (n = s(o.rows, a.rows)) != null ? n : {
        facet: o.rows,
        terms: [],
        more: 0
      }, p = s(o.columns, a.columns), m = u(i({}, t), {
        sort: t.sort !== null && b(t.sort, y) ? t.sort : null,
        details: [],
        view: y,
        rows: "",
        columns: [],
        since: ""
      }), g = (e, {facet: r}, t) => t ? e && t.choice !== null ? _(e, r, [ t.choice ]) : null : e;
      return {
        rows: c,
        columns: p,
        cellsOf: e => { // e = row
          let r = e ? E(l, e.programs) : l, t = e ? E(l, e.own) : l, o = g(m, c, e); // r = inRow, e = row, E = both, l = matches, t = ownInRow, o = ofRow, g = narrowed, m = shown, c = rows
          return [ null, ...p ? p.terms : [] ].map(e => ({
            count: w(r, e == null ? void 0 : e.programs),
            own: w(t, e == null ? void 0 : e.own),
            query: p ? g(o, p, e) : o
          }))
        }
      }
    }(o, a, n, s.exploration.matches, c, r), {rows: m, columns: g} = p, v = e => l.facet(e).text, x = [ m, ...g ? [ g ] : [] ].flatMap(({facet: e, terms: r}) => r.filter(({matchesAll: e}) => e).map(({id: r}) => l.term(e, r).text)), O = (e, l) => l > 0 && f("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: () => this.setState(u(i({}, r), {
        [e]: r[e] + C[e]
      }))
    }, t(`coverage-more-${e}`, l));
    return f(d, null, f(K, {
      view: e,
      facets: c
    }), o.talk !== null && f("p", {
      class: "program-explorer__choose-none program-explorer__note"
    }, t("coverage-missing", t("coverage-none"))), x.length > 0 && f("p", {
      class: "program-explorer__note"
    }, t("coverage-fits-all", h(t, x))), f(L, {
      view: e,
      coverage: p,
      caption: g ? t("coverage-caption", v(m.facet), v(g.facet)) : v(m.facet)
    }), f("p", {
      class: "program-explorer__note"
    }, t("coverage-sums")), O("rows", m.more), g && O("columns", g.more))
  }
};
}
};
// </nowiki>