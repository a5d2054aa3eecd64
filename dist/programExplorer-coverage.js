// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).coverage = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, r = Object.defineProperties;

var t = Object.getOwnPropertyDescriptors;

var l = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var n = (r, t, l) => t in r ? e(r, t, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : r[t] = l, s = (e, r) => {
  for (var t in r || (r = {})) a.call(r, t) && n(e, t, r[t]);
  if (l) for (var t of l(r)) o.call(r, t) && n(e, t, r[t]);
  return e
}, i = (e, l) => r(e, t(l));

var c = runtime(0); // c = Component

var u = runtime(2), p = runtime(3); // u = Fragment, p = h

var m = runtime(46); // m = joinList

var g = runtime(23); // g = count

var d = runtime(25); // d = noBits

var v = runtime(32), f = runtime(33); // v = isSort, f = LIST

var h = runtime(36); // h = withTerms

var w = runtime(27); // w = chosenTerms

var x = runtime(67), b = runtime(68), y = runtime(69), _ = runtime(70); // x = NEED, b = NOT_STATED, y = OFFER_TERMS, _ = OFFERS

var O = runtime(91); // O = STATUSES

// src/overview/axis.ts
function k({vocabularies: e}, {programs: {length: r}}, t, l, a) { // k = axisOf, e = vocabularies, r = size, t = query, l = facet, a = most
  var o, n; // o = _a, n = _b
  let {terms: s} = l, i = ((o = e.get(l.id)) == null ? void 0 : o.terms) || new Map, c = new Set(w(l, t).map(({id: e}) => e)), u = e => !c.size || c.has(e), p = function(e, {terms: r}, t) { // s = indexed, l = facet, i = vocabulary, o = _a, e = terms, c = chosen, w = chosenTerms, t = chosen, u = isShown, p = all, r = indexed
    let l = ({id: e, matchesAll: t}) => { // l = rank
      var l; // l = _a
      return (((l = r.get(e)) == null ? void 0 : l.count) || 0) + (t ? 1e9 : 0)
    }, a = new Map;
    e.forEach(e => a.set(e.broader, [ ...a.get(e.broader) || [], e ]));
    let o = [], n = (e, r, s) => { // o = tree, n = visit, e = parent, r = depth, s = isInside
      (a.get(e) || []).sort((e, r) => l(r) - l(e) || (e.id < r.id ? -1 : 1)).forEach(({id: e}) => { // a = children, e = a, r = b, l = rank
        let l = s || t.has(e); // l = isShown, s = isInside, t = chosen, e = id
        l && o.push({
          id: e,
          depth: r
        }), n(e, l ? r + 1 : r, l)
      })
    };
    return n(null, 0, !t.size), o
  }(i, l, c);
  Array.from(i.size ? s.keys() : function(e) {
    return e.id === "period" ? function({terms: e}) {
      let r = Array.from(e.keys()).filter(e => e !== b).map(Number), t = []; // r = known, e = id, b = NOT_STATED, t = years
      for (let e = Math.max(...r); e >= Math.min(...r); e--) t.push(String(e)); // e = year, r = known, t = years
      return t
    }(e) : e.id === "status" ? O : e.id === _ ? y : e.terms.keys()
  }(l)).forEach(e => { // l = facet, e = id
    !i.has(e) && e !== b && u(e) && p.push({
      id: e,
      depth: 0
    })
  });
  let m = p.slice(0, a); // m = shown, p = all, a = most
  s.has(b) && u(b) && m.push({
    id: b,
    depth: 0
  });
  let g = e => { // g = matchesAll, e = id
    var r; // r = _a
    return !!((r = i.get(e)) != null && r.matchesAll)
  }, v = s.get((n = Array.from(s.keys()).filter(g).sort()[0]) != null ? n : ""), f = d(r);
  return {
    facet: l.id,
    terms: m.map(({id: e, depth: r}) => { // m = shown
      var t, l, a; // t = _a, l = _b, a = _c
      let o = s.get(e); // o = term, s = indexed, e = id
      return {
        id: e,
        depth: r,
        matchesAll: g(e),
        own: (o == null ? void 0 : o.own) || f,
        programs: ((t = o || v) == null ? void 0 : t.programs) || f,
        choice: (a = (l = o || v) == null ? void 0 : l.id) != null ? a : null
      }
    }),
    more: Math.max(0, p.length - a)
  }
}

// src/overview/coverage.ts
var A = { // A = MOST
  rows: 100,
  columns: 40
}, P = [ "capacity", "region" ];

function $(e, r) { // $ = both, e = one, r = other
  return e.map((e, t) => e & r[t])
}

var M = runtime(96); // M = Chevron

// src/views/parts/select.tsx
function C({id: e, label: r, value: t, options: l, onChange: a}) { // C = Select, e = id, r = label, t = value, l = options, a = onChange
  return p(u, null, p("label", {
    for: e
  }, r), " ", p("span", {
    class: "program-explorer__select"
  }, p("select", {
    class: "cdx-select",
    id: e,
    value: t,
    onChange: e => a(e.currentTarget.value)
  }, l.map(e => p("option", {
    key: e.value,
    value: e.value,
    selected: e.value === t
  }, e.text))), p(M, {
    open: !1
  })))
}

// src/views/coverage/axis-choice.tsx
function j({view: {context: {msg: e, labels: r, index: t, idPrefix: l}, state: {query: a}, actions: o}, facets: {rows: n, columns: c}}) { // j = AxisChoice, e = msg, r = labels, t = index, l = idPrefix, a = query, o = actions, n = rows, c = columns
  let m = Array.from(t.facets.keys()).map(e => ({ // m = options, t = index, e = value
    value: e,
    text: r.facet(e).text
  })), g = (e, r) => o.choose(i(s({}, a), {
    rows: e,
    columns: r === null ? [] : [ r ]
  }));
  return p("div", {
    class: "program-explorer__axes"
  }, p("div", {
    class: "program-explorer__axis"
  }, p(C, {
    id: `${l}-rows`,
    label: e("coverage-rows"),
    value: n,
    options: m,
    onChange: e => g(e, e === c ? n : c)
  })), c !== null && p(u, null, p("button", {
    type: "button",
    class: "program-explorer__swap cdx-button",
    "aria-label": e("coverage-swap"),
    title: e("coverage-swap"),
    onClick: () => g(c, n)
  }, "\u21c4"), p("div", {
    class: "program-explorer__axis"
  }, p(C, {
    id: `${l}-columns`,
    label: e("coverage-columns"),
    value: c,
    options: m,
    onChange: e => g(e === n ? c : n, e)
  }))))
}

var E = runtime(100); // E = DataText

var q = runtime(20); // q = toFragment

// src/views/parts/opens-elsewhere.ts
// src/views/report-url.ts
var S = /[[\]{}<>|~]/g; // S = MARKUP

// src/views/coverage/cell-content.tsx
function T({view: {context: e, state: {query: r}, actions: t}, cell: l, withTerms: a}) { // T = CellContent, e = context, r = query, t = actions, l = cell
  let {msg: o, facetOrder: n, urlOfAll: s} = e, {count: i, own: c, query: u} = l; // o = msg, n = facetOrder, s = urlOfAll, e = context, c = own, u = target, l = cell
  if (!u) {
    let t = function(e, r, t) { // t = shown, e = context, r = missing
      let {msg: l, list: a, facetOrder: o, urlOf: n, urlOfAll: s} = e; // l = msg, a = list, o = facetOrder, n = urlOf, s = urlOfAll, e = context
      if (a.talk === null) return null;
      let i =  // i = description
      // src/app/describe-query.ts
      function({msg: e, labels: r, facetOrder: t}, {chosen: l, text: a}) { // e = msg, r = labels, t = facetOrder, l = chosen, a = text
        let o = t.filter(e => l.has(e)).map(t => { // o = parts, t = facet, e = facet, l = chosen
          var a; // a = _a
          let o = m(e, ((a = l.get(t)) != null ? a : []).map(e => r.term(t, e).text)); // o = terms, m = joinList, e = term, a = _a, l = chosen, t = facet, r = labels
          return t === x || t === _ ? o : `${e("chip-facet", r.facet(t).text)} ${o}`
        });
        return m(e, a.trim() ? [ ...o, `\u201c${a.trim()}\u201d` ] : o)
      }(e, r).replace(S, ""), c = new URL(s(q(t, o)), location.href).href, u = new URL(n({
        page: a.talk
      }), location.href);
      return Object.entries({
        action: "edit",
        section: "new",
        preload: "Template:Program explorer/missing",
        preloadtitle: l("missing-title", i)
      }).forEach(([e, r]) => u.searchParams.set(e, r)), [ l("missing-view", `[${c} ${i}]`), l("missing-need") ].forEach(e => u.searchParams.append("preloadparams[]", e)), 
      u.href
    }(e, a(), r);
    return t === null ? p("span", {
      class: "program-explorer__cell"
    }, o("coverage-none")) : p("a", {
      class: "program-explorer__cell",
      href: t,
      title: o("report-missing")
    }, o("coverage-none"))
  }
  return p("a", {
    class: "program-explorer__cell",
    href: s(q(u, n) || "programs"),
    title: o("count-programs", i),
    onClick: e => { // e = event
      if (!function({ctrlKey: e, metaKey: r, shiftKey: t, altKey: l}) {
        return e || r || t || l
      }(e)) {
        e.preventDefault();
        let r = e.currentTarget.closest(".program-explorer__main"); // r = results, e = event
        t.choose(u), t.submitSearch(), r && r.getBoundingClientRect().top < 0 && r.scrollIntoView()
      }
    }
  }, i ? c === i ? o("number", i) : o("coverage-plus", c ? o("number", c) : o("coverage-none"), i - c) : o("coverage-none"))
}

// src/views/coverage/coverage-table.tsx
function K({view: e, coverage: {rows: r, columns: t, cellsOf: l}, caption: a}) { // K = CoverageTable, e = view, r = rows, t = columns, l = cellsOf, a = caption
  let {context: {msg: o, labels: n, language: s, idPrefix: i}, state: {query: c}} = e, u = t ? t.terms : [], m = `${i}-coverage`, g = Math.max(1, ...r.terms.flatMap(e => l(e).slice(1).map(({own: e}) => e))), d = ({facet: e}, {id: r}) => p(E, { // o = msg, n = labels, s = language, i = idPrefix, c = query, e = own, u = columnTerms, t = columns, m = captionId, g = most, r = rows, l = cellsOf, d = nameOf, p = h, E = DataText
    text: n.term(e, r),
    around: s
  }), v = (e, r, t) => r && t ? h(e, r.facet, [ t.id ]) : e, f = (a, n) => p("tr", {
    key: a ? a.id : "",
    class: a != null && a.depth ? "program-explorer__below" : void 0 // a = row
  }, p("th", {
    scope: n ? "rowgroup" : "row",
    style: a ? {
      "--program-explorer-depth": a.depth
    } : void 0
  }, a ? d(r, a) : o("coverage-all")), l(a).map((l, o) => { // a = row, d = nameOf, r = rows, o = at, l = cell
    let n = o ? u[o - 1] : null; // n = column, o = at, u = columnTerms
    return p("td", {
      key: n ? n.id : "",
      class: l.own ? void 0 : "program-explorer__gap", // l = cell
      style: a && n ? {
        "--program-explorer-share": `${Math.round(100 * l.own / g)}%`
      } : void 0
    }, p(T, {
      view: e,
      cell: l,
      withTerms: () => v(v(c, r, a), t, n)
    }))
  }));
  return p("div", {
    class: "program-explorer__coverage-box",
    role: "region",
    "aria-labelledby": m,
    tabIndex: 0
  }, p("table", {
    class: "program-explorer__coverage"
  }, p("caption", {
    id: m,
    class: "program-explorer__unseen"
  }, a), p("thead", null, p("tr", null, p("td", null), p("th", {
    scope: "col"
  }, o("coverage-all")), t && u.map(e => p("th", {
    key: e.id,
    scope: "col",
    class: e.depth ? "program-explorer__below" : void 0 // e = term
  }, d(t, e))))), p("tbody", null, f(null, !1)), function(e) {
    let r = []; // r = groups
    return e.forEach(e => { // e = term
      let t = r[r.length - 1]; // t = last, r = groups
      t && e.depth ? t.push(e) : r.push([ e ])
    }), r
  }(r.terms).map(e => { // r = rows, e = group
    var r; // r = _a
    return p("tbody", {
      key: (r = e[0]) == null ? void 0 : r.id
    }, e.map((r, t) => f(r, !t && e.length > 1)))
  })))
}

// src/views/coverage/coverage.tsx
return {
  View: class extends c {
    constructor() {
      super(...arguments);
      this.state = A
    }
    render({view: e}, r) {
      let {context: {msg: t, labels: l, list: a, index: o}, state: {query: n}, results: c} = e, d = function({vocabularies: e}, {facets: r}, {rows: t, columns: l}) { // t = rows, l = columns, a = list, o = index, n = query, c = results, e = vocabularies, d = facets, r = facets
        var a; // a = _a
        let o = Array.from(r.keys()), n = [ ...P, ...o.filter(r => e.has(r)), ...o ].filter(e => r.has(e)), s = l.find(e => r.has(e) && e !== t), i = r.has(t) ? t : n.find(e => e !== s); // o = known, r = facets, n = order, P = DEFAULT_FACETS, e = id, s = chosen, l = columns, t = rows, i = first
        return i === void 0 ? null : {
          rows: i,
          columns: (a = s != null ? s : n.find(e => e !== i)) != null ? a : null
        }
      }(a, o, n);
      if (!d) return p("p", {
        class: "program-explorer__note"
      }, t("coverage-empty"));
      let w = function(e, r, t, l, a, o) { // w = coverage, e = list, r = index, t = query, l = matches, a = facets, o = most
        var n; // n = _a
        let c = (l, a) => { // c = axis, l = id, a = limit
          let o = l === null ? void 0 : r.facets.get(l); // o = facet, l = id, r = index
          return o ? k(e, r, t, o, a) : null
        }, u = (n = c(a.rows, o.rows)) != null ? n : {
          facet: a.rows,
          terms: [],
          more: 0
        }, p = c(a.columns, o.columns), m = i(s({}, t), {
          sort: t.sort !== null && v(t.sort, f) ? t.sort : null,
          details: [],
          view: f,
          rows: "",
          columns: [],
          since: ""
        }), d = (e, {facet: r}, t) => t ? e && t.choice !== null ? h(e, r, [ t.choice ]) : null : e;
        return {
          rows: u,
          columns: p,
          cellsOf: e => { // e = row
            let r = e ? $(l, e.programs) : l, t = e ? $(l, e.own) : l, a = d(m, u, e); // r = inRow, e = row, $ = both, l = matches, t = ownInRow, a = ofRow, d = narrowed, m = shown, u = rows
            return [ null, ...p ? p.terms : [] ].map(e => ({
              count: g(r, e == null ? void 0 : e.programs),
              own: g(t, e == null ? void 0 : e.own),
              query: p ? d(a, p, e) : a
            }))
          }
        }
      }(a, o, n, c.exploration.matches, d, r), {rows: x, columns: b} = w, y = e => l.facet(e).text, _ = [ x, ...b ? [ b ] : [] ].flatMap(({facet: e, terms: r}) => r.filter(({matchesAll: e}) => e).map(({id: r}) => l.term(e, r).text)), O = (e, l) => l > 0 && p("button", {
        type: "button",
        class: "program-explorer__more cdx-button",
        onClick: () => this.setState(i(s({}, r), {
          [e]: r[e] + A[e]
        }))
      }, t(`coverage-more-${e}`, l));
      return p(u, null, p(j, {
        view: e,
        facets: d
      }), a.talk !== null && p("p", {
        class: "program-explorer__choose-none program-explorer__note"
      }, t("coverage-missing", t("coverage-none"))), _.length > 0 && p("p", {
        class: "program-explorer__note"
      }, t("coverage-fits-all", m(t, _))), p(K, {
        view: e,
        coverage: w,
        caption: b ? t("coverage-caption", y(x.facet), y(b.facet)) : y(x.facet)
      }), p("p", {
        class: "program-explorer__note"
      }, t("coverage-sums")), O("rows", x.more), b && O("columns", b.more))
    }
  }
};
}
};
// </nowiki>