// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).table = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, r = Object.defineProperties, t = Object.getOwnPropertyDescriptor, a = Object.getOwnPropertyDescriptors, n = Object.getOwnPropertyNames, s = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var i = (r, t, a) => t in r ? e(r, t, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: a
}) : r[t] = a, u = (e, r) => {
  for (var t in r || (r = {})) l.call(r, t) && i(e, t, r[t]);
  if (s) for (var t of s(r)) o.call(r, t) && i(e, t, r[t]);
  return e
}, c = (e, t) => r(e, a(t));

// src/table.ts
var p = {}; // p = table_exports

((r, t) => {
  for (var a in t) e(r, a, {
    get: t[a],
    enumerable: !0
  })
})(p, {
  View: () => se
});

module.exports = (r => ((r, a, s, o) => {
  if (a && typeof a == "object" || typeof a == "function") for (let s of n(a)) !l.call(r, s) && s !== void 0 && e(r, s, {
    get: () => a[s],
    enumerable: !(o = t(a, s)) || o.enumerable
  });
  return r
})(e({}, "__esModule", {
  value: !0
}), r))(p);

var d = require("program-explorer-runtime"), m = e => d[e]; // d = shared, m = at, e = place

var h = m(0), g = m(1), w = m(2), v = m(3); // h = Component, m = at, g = createRef, w = Fragment, v = h

var f = m(29); // f = memoize, m = at

var x = m(67); // x = NEED, m = at

var b = m(69), y = m(70); // b = OFFER_TERMS, m = at, y = OFFERS

// src/overview/columns.ts
var _ = "title", k = "period", O = new Map(Object.entries({ // _ = TITLE, k = PERIOD, O = FIELDS
  [k]: ({start: e, end: r}) => e != null ? e : r,
  dates: ({dates: e}) => e,
  session: ({minutes: e, duration: r}) => e != null ? e : r,
  scale: ({scale: e}) => e,
  team: ({team: e}) => e,
  partners: ({partners: e}) => e,
  interpreted: ({interpreted: e}) => e,
  materials: ({materials: e}) => e,
  partOf: ({partOf: e}) => e,
  followedBy: ({followedBy: e}) => e,
  owner: ({owner: e}) => e,
  reviewed: ({reviewed: e}) => e
})), P = [ "status", k, "dates", "language", "session", y, x ], j = [ "status", k, "language", y ];

function D(e) { // D = defaultsOf, e = offered
  return j.filter(r => e.includes(r))
}

function N(e, r, t) { // N = toggleColumn, e = shown, r = id, t = offered
  let a = e.includes(r) ? e.filter(e => e !== r) : [ ...e, r ]; // a = columns, e = shown, r = id
  return a.join() === D(t).join() ? [] : a.length ? a : [ _ ]
}

var S = m(24); // S = has, m = at

var $ = m(31); // $ = collatorFor, m = at

var M = m(39), A = m(40); // M = effectiveSort, m = at, A = sortMatches

var B = m(63); // B = firstDay, m = at

var I = m(79); // I = nextDate, m = at

var q = m(93); // q = pickText, m = at

// src/overview/titles.ts
var U = f(({programs: e, series: r}) => new Map([ ...e.map(({id: e, title: r}) => [ e, r ]), ...Array.from(r, ([e, {title: r}]) => [ e, r ]) ])); // U = titlesOf, f = memoize, e = id, r = title

// src/overview/row-order.ts
var R = new Map([ [ _, "title" ], [ "status", "status" ], [ k, "newest" ] ]), E = "-"; // R = LIST_SORTS, _ = TITLE, k = PERIOD, E = OPPOSITE

function H(e) { // H = sortOf, e = column
  var r; // r = _a
  return (r = R.get(e)) != null ? r : e
}

function W(e, r) { // W = directionOf, e = sort, r = column
  let t = H(r); // t = name, H = sortOf, r = column
  return e !== t && e !== E + t ? null : e === t == (r !== k) ? "ascending" : "descending"
}

function C(e, r) { // C = nextSort, e = sort, r = column
  let t = H(r); // t = name, H = sortOf, r = column
  return e === t ? E + t : e === E + t ? null : t
}

var T = m(100); // T = DataText, m = at

var L = m(96); // L = Chevron, m = at

// src/views/table/column-name.ts
function F({msg: e, labels: r, index: t, language: a}, n) { // F = columnName, e = msg, r = labels, t = index, a = language, n = column
  let s = e => ({ // s = ours, e = text
    text: e,
    language: a
  });
  if (n === k) return s(e("column-when"));
  if (t.facets.has(n)) return r.facet(n);
  switch (n) {
   case "dates":
    return s(e("column-next"));

   case "session":
    return s(e("column-time"));

   case "partOf":
    return s(e("detail-part-of"));

   case "followedBy":
    return s(e("detail-followed-by"));

   default:
    return s(e(`detail-${n}`))
  }
}

// src/views/table/column-choice.tsx
var V = class extends h { // V = ColumnChoice, h = Component
  constructor() {
    super(...arguments);
    this.state = {
      isOpen: !1
    }
  }
  render({view: e, offered: r, shown: t}, {isOpen: a}) {
    let {context: n, state: {query: s}, actions: l, attempt: o} = e, {msg: i, idPrefix: p, language: d} = n, m = `${p}-columns`; // n = context, s = query, l = actions, o = attempt, e = view, i = msg, p = idPrefix, d = language, m = id
    return v("div", {
      class: "program-explorer__columns"
    }, v("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-expanded": a,
      "aria-controls": a ? m : void 0,
      onClick: () => o(() => this.setState({
        isOpen: !a
      }))
    }, i("columns"), v(L, {
      open: a
    })), a && v("div", {
      id: m,
      role: "group",
      "aria-label": i("columns"),
      class: "program-explorer__column-boxes"
    }, r.map(e => v("div", {
      key: e,
      class: "program-explorer__term program-explorer__column-box"
    }, v("div", {
      class: "cdx-checkbox"
    }, v("div", {
      class: "cdx-checkbox__wrapper"
    }, v("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: `${m}:${e}`,
      checked: t.includes(e),
      onChange: () => l.choose(c(u({}, s), {
        columns: N(t, e, r)
      }))
    }), v("span", {
      class: "cdx-checkbox__icon"
    }), v("div", {
      class: "cdx-checkbox__label cdx-label"
    }, v("label", {
      class: "cdx-label__label",
      for: `${m}:${e}`
    }, v(T, {
      text: F(n, e),
      around: d
    })))))))))
  }
};

var z = m(30); // z = chosenNeeds, m = at

var G = m(97); // G = DataLink, m = at

var J = m(104), K = m(105); // J = actionOf, m = at, K = termsOnCard

var Q = m(102); // Q = CardAction, m = at

// src/views/table/cell.tsx
function X(e, r = !0) { // X = lines, e = values, r = areNames
  return e.length > 1 ? v("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, e.map(e => v("li", null, e))) : e.length ? v(w, null, e[0]) : null
}

function Y(e, r) { // Y = related, e = context, r = id
  var t; // t = _a
  let {labels: a, language: n, list: s, urlOfProgram: l} = e, o = s.series.get(r), i = v(T, { // a = labels, n = language, s = list, l = urlOfProgram, e = context, o = series, r = id, i = text, v = h, T = DataText
    text: a.pick((t = U(s).get(r)) != null ? t : r),
    around: n
  });
  return o ? o.target ? v(G, {
    context: e,
    target: o.target
  }, i) : i : v("a", {
    href: l(r)
  }, i)
}

function Z({view: e, program: r, number: t, open: a, marked: n, column: s, detailsId: l}) { // Z = cellContent, e = view, r = program, t = number, a = open, n = marked, s = column, l = detailsId
  var o, i, u; // o = _a, i = _b, u = _c
  let {context: c, actions: p} = e, {labels: d, format: m, index: h, language: g} = c, w = e => v(T, { // c = context, p = actions, e = given, d = labels, m = format, h = index, g = language, w = text, v = h, T = DataText
    text: e,
    around: g
  }), f = e => X(e.map(e => v("bdi", null, e))), b = (e, r) => v(G, {
    context: c,
    target: e
  }, w(r)), {status: _, start: O, end: P, dates: j, minutes: D, duration: N, scale: $, terms: M, partOf: A, owner: B, reviewed: q} = r, U = s === "dates" ? I(j, Date.now()) : null;
  switch (s) {
   case "status":
    return v("span", {
      class: `program-explorer__status program-explorer__status--${_ != null ? _ : "unknown"}` // _ = status
    }, d.status(_));

   case k:
    return m.span(O, P, _);

   case "dates":
    return U && (U.target ? b(U.target, {
      text: m.occurrence(U),
      language: g
    }) : m.occurrence(U));

   case "session":
    return D ? d.minutes(D) : N && w(d.pick(N));

   case "scale":
    return $ && w(d.pick($));

   case y:
    return v(Q, {
      context: c,
      actions: p,
      program: r,
      open: a,
      detailsId: l
    });

   case x:
    return X(Array.from((i = (o = h.facets.get(x)) == null ? void 0 : o.terms.values()) != null ? i : []).filter(({programs: e}) => S(e, t)).map(({id: e}) => w(d.term(x, e))), !1);

   case "team":
   case "partners":
    return f(r[s]);

   case "interpreted":
    return f(r.interpreted.map(e => m.language(e)));

   case "materials":
    return X(r.materials.map(({target: e, label: r}) => b(e, d.pick(r))), !1);

   case "partOf":
    return A === null ? null : Y(c, A);

   case "followedBy":
    return X(r.followedBy.map(e => Y(c, e)), !1);

   case "owner":
    return B && v("bdi", null, B);

   case "reviewed":
    return q && m.date(q);

   default:
    return X(((u = M.get(s)) != null ? u : []).map(e => n(d.term(s, e))))
  }
}

// src/views/table/row.tsx
var ee = class extends h { // ee = Row, h = Component
  shouldComponentUpdate(e) {
    let r = this.props; // r = now
    return e.program !== r.program || e.view.context !== r.view.context || e.view.more !== r.view.more || e.view.search !== r.view.search || e.open !== r.open || e.place !== r.place || e.columns.join() !== r.columns.join() || e.needs.join() !== r.needs.join() || e.marked !== r.marked
  }
  renderSummary(e) {
    let {view: r, program: t, columns: a} = this.props, {context: n} = r, {labels: s, language: l, format: o, msg: i} = n, {summary: p} = t, d = p && s.pick(p), m = function({context: e}, r, t) { // r = program, t = columns, a = columns, n = context, s = labels, l = language, o = format, i = msg, p = summary, d = picked, m = rows, e = context
      let a = J(r), n = [ "status", k, ...r.status === "past" ? [] : [ "session" ], ...a === "join" || a === "material" ? [ y ] : [] ], s = e.list.facets.filter(t => { // a = action, J = actionOf, r = program, n = fields, k = PERIOD, y = OFFERS, s = facets, e = context, t = facet
        var a; // a = _a
        return K(e, r, t).length === ((a = r.terms.get(t)) != null ? a : []).length
      });
      return Array.from(new Set([ ...n, ...s ])).filter(e => !t.includes(e))
    }(r, t, a).map(r => [ r, Z(c(u({}, this.props), {
      column: r,
      detailsId: `${e}:details`
    })) ]).filter(([, e]) => e);
    return v(w, null, d && v("p", {
      class: "program-explorer__summary"
    }, this.props.marked(d), " ", s.isForeign(d.language) && v("span", {
      class: "program-explorer__in-language"
    }, i("in-language", o.language(d.language)))), m.length > 0 && v("dl", null, m.map(([e, r]) => v("div", {
      class: "program-explorer__row"
    }, v("dt", null, v(T, {
      text: F(n, e),
      around: l
    })), v("dd", null, r)))))
  }
  render({view: e, program: r, place: t, open: a, columns: n, needs: s, marked: l}) {
    let {context: o, actions: i, more: p, search: d, results: m} = e, {msg: h, labels: g, language: f, idPrefix: b} = o, {notice: y, join: _, status: k, target: O} = r, {patterns: P} = m.exploration.searchResult, j = g.pick(r.title), D = `${b}:program:${r.id}`, N = `${D}:details`; // o = context, i = actions, p = more, d = search, m = results, e = view, h = msg, g = labels, f = language, b = idPrefix, y = notice, _ = join, k = status, O = target, r = program, P = patterns, j = title, D = titleId, N = detailsId
    return v(w, null, v("tr", {
      role: "row",
      "aria-rowindex": t + 1,
      "aria-labelledby": D,
      class: a ? "program-explorer__tr program-explorer__tr--open" : "program-explorer__tr" // a = open
    }, v("th", {
      role: "rowheader",
      scope: "row",
      class: "program-explorer__cell program-explorer__cell--title"
    }, v("div", {
      class: "program-explorer__table-title"
    }, v("span", {
      id: D
    }, O ? v(G, {
      context: o,
      target: O
    }, l(j)) : l(j)), v("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": h("details-of", j.text),
      "aria-expanded": a,
      "aria-controls": a ? N : void 0,
      onClick: () => i.toggleDetails(r.id)
    }, v(L, {
      open: a
    }))), y && v("p", {
      class: "program-explorer__alert"
    }, v(T, {
      text: g.pick(y),
      around: f
    })), _ && _.isOver && k !== "past" && v("p", {
      class: "program-explorer__note"
    }, h("join-over")), p && s.length > 0 && v(p.Reasons, {
      context: o,
      needs: s
    }), d && P.length > 0 && v(d.Matched, {
      context: o,
      program: r,
      patterns: P,
      shown: [ j, ...s.map(e => g.term(x, e)), ...n.flatMap(e => { // j = title, s = needs, e = column, g = labels, x = NEED, n = columns
        var t; // t = _a
        return ((t = r.terms.get(e)) != null ? t : []).map(r => g.term(e, r))
      }) ]
    })), n.map(e => v("td", {
      key: e,
      role: "cell",
      class: "program-explorer__cell program-explorer__cell--" + (e === "status" ? "status" : "other"), // e = column
      "data-label": F(o, e).text
    }, Z(c(u({}, this.props), {
      column: e,
      detailsId: N
    }))))), a && p && v("tr", {
      role: "row",
      class: "program-explorer__tr-details"
    }, v("td", {
      role: "cell",
      class: "program-explorer__cell",
      colSpan: n.length + 1
    }, v("div", {
      class: "program-explorer__table-details"
    }, this.renderSummary(D), v(p.Details, {
      context: o,
      actions: i,
      program: r,
      id: N
    })))))
  }
};

// src/views/table/row-group.tsx
var re = class extends h { // re = RowGroup, h = Component
  constructor() {
    super(...arguments);
    this.state = {
      isNear: !1,
      height: null
    };
    this.body = g();
    this.stop = null
  }
  static getDerivedStateFromProps({numbers: e}, r) {
    return r.numbers === e ? null : {
      numbers: e,
      height: null
    }
  }
  shouldComponentUpdate(e, {isNear: r, height: t}) {
    let {view: {context: a}, numbers: n, columns: s, rowHeight: l, whenNear: o} = this.props; // a = context, n = numbers, s = columns, l = rowHeight, o = whenNear
    return this.isDrawn(this.props, this.state.isNear) || this.isDrawn(e, r) || t !== this.state.height || o !== e.whenNear || a !== e.view.context || n !== e.numbers || s.length !== e.columns.length || l !== e.rowHeight
  }
  componentDidMount() {
    this.observe()
  }
  componentDidUpdate({whenNear: e}) {
    e !== this.props.whenNear && this.observe()
  }
  componentWillUnmount() {
    var e; // e = _a
    (e = this.stop) == null || e.call(this)
  }
  observe() {
    var e; // e = _a
    let {view: r, whenNear: t} = this.props, {current: a} = this.body; // r = view, t = whenNear, a = current
    (e = this.stop) == null || e.call(this), this.stop = t && a ? t(a, e => { // e = isNear, t = whenNear, a = current
      e !== this.state.isNear && r.attempt(() => this.setState(e ? {
        isNear: e
      } : {
        isNear: e,
        height: a.offsetHeight
      }))
    }) : null
  }
  isDrawn({view: e, numbers: r, isWhole: t}, a) {
    var n; // n = _a
    let {context: {index: s}, state: {query: l}} = e; // s = index, l = query, e = view
    return t || a || ((n = this.body.current) == null ? void 0 : n.contains(document.activeElement)) || l.details.length > 0 && r.some(e => l.details.includes(s.programs[e].id))
  }
  render(e, {isNear: r, height: t}) {
    let {view: a, numbers: n, place: s, columns: l, marked: o, rowHeight: i} = e, {context: {index: u, labels: c}, state: {query: p}} = a, d = n.map(e => u.programs[e]); // a = view, n = numbers, s = place, l = columns, o = marked, i = rowHeight, e = number, u = index, c = labels, p = query, d = programs
    if (!this.isDrawn(e, r)) return v("tbody", {
      role: "rowgroup",
      ref: this.body,
      "aria-hidden": "true"
    }, v("tr", {
      class: "program-explorer__tr-undrawn"
    }, v("td", {
      colSpan: l.length + 1,
      style: {
        height: `${t != null ? t : i * n.length}px`
      }
    }, v("div", {
      hidden: "until-found"
    }, d.map(({title: e}) => c.pick(e).text).join("\n")))));
    let m = z(u.facets, p); // m = needs, z = chosenNeeds, u = index, p = query
    return v("tbody", {
      role: "rowgroup",
      ref: this.body
    }, d.map((e, r) => { // d = programs, e = program, r = i
      let t = n[r]; // t = number, n = numbers, r = i
      return v(ee, {
        key: e.id,
        view: a,
        program: e,
        number: t,
        place: s + r,
        open: p.details.includes(e.id),
        columns: l,
        needs: m.filter(({programs: e}) => S(e, t)).map(({id: e}) => e),
        marked: o
      })
    }))
  }
};

// src/views/table/table.tsx
var te = { // te = WIDTHS
  [_]: 11,
  status: 6.5,
  [k]: 7.5,
  language: 7,
  session: 6.5
}, ae = f(function({facets: e, programs: r}) {
  let t = Array.from(O).filter(([t, a]) => (t === k || !e.has(t)) && r.some(e => function(e) { // t = id, O = FIELDS, a = valueOf, k = PERIOD, e = value, r = programs
    return Array.isArray(e) ? e.length > 0 : e !== null
  }(a(e)))).map(([e]) => e), a = new Set([ ...e.keys(), ...t ]);
  return Array.from(new Set([ ...P, ...a ])).filter(e => a.has(e))
}), ne = "IntersectionObserver" in window;

var se = class extends h { // se = Table, h = Component
  constructor() {
    super(...arguments);
    this.state = {
      isPrinting: !1,
      drawn: 1,
      whenNear: null
    };
    this.box = g();
    this.endObserver = null;
    this.rows = null;
    this.rowsBefore = null;
    this.marked = null;
    this.componentWillUnmount = () => {
      var e; // e = _a
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.onPrint), 
      window.removeEventListener("afterprint", this.onPrint), window.clearTimeout(this.timer), 
      (e = this.endObserver) == null || e.call(this)
    };
    this.onPrint = ({type: e}) => this.props.view.attempt(() => this.setState({
      isPrinting: e === "beforeprint"
    }))
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.onPrint), window.addEventListener("afterprint", this.onPrint), 
    this.props.view.cleanups.add(this.componentWillUnmount), this.rowsBefore = this.rows, 
    this.startObserver(), this.drawRest()
  }
  componentDidUpdate({view: e}) {
    e.state.narrow !== this.props.view.state.narrow && this.startObserver(), this.rows !== this.rowsBefore && this.box.current && this.props.view.state.settled.cause !== "data" && (this.box.current.scrollTop = 0), 
    this.rowsBefore = this.rows, this.drawRest()
  }
  isPartlyDrawn({order: e, groups: r}) {
    return ne && e.length <= 200 && this.state.drawn < r.length
  }
  drawRest() {
    if (window.clearTimeout(this.timer), this.rows && this.isPartlyDrawn(this.rows)) {
      let {view: e} = this.props; // e = view
      this.timer = window.setTimeout(() => e.attempt(() => this.setState(({drawn: e}) => ({
        drawn: e + 1
      }))), 30)
    }
  }
  startObserver() {
    var e; // e = _a
    let {view: r} = this.props; // r = view
    if ((e = this.endObserver) == null || e.call(this), ne) {
      let e = this.box.current, t = r.state.narrow ? void 0 : e, {whenNear: a, end: n} = function(e, r) { // e = box, t = scrolled, r = keepPosition, a = whenNear, n = end
        let t = new Map, a = new IntersectionObserver(e => { // t = listeners, a = observer, e = entries
          r(() => e.forEach(({target: e, isIntersecting: r}) => { // r = keepPosition, e = entries
            var a; // a = _a
            return (a = t.get(e)) == null ? void 0 : a(r)
          }))
        }, {
          root: e,
          rootMargin: "800px 0px"
        });
        return {
          whenNear: (e, r) => (t.set(e, r), a.observe(e), () => { // e = element, r = onChange, t = listeners, a = observer
            t.delete(e), a.unobserve(e)
          }),
          end: () => a.disconnect()
        }
      }(t != null ? t : null, a => { // t = scrolled, a = draw
        var n; // n = _a
        return (n = r.more) == null ? void 0 : n.keepPosition(e, a, t)
      });
      this.endObserver = n, this.setState({
        whenNear: a
      })
    }
  }
  rowsOf({context: {list: e, index: r}, state: {query: t}, results: {order: a, exploration: n}}, s) {
    var l; // l = _a
    let o = function(e, {searchResult: r}, t) { // o = sort, e = query, r = searchResult, t = offered
      let {sort: a} = e, n = a == null ? void 0 : a.replace(E, ""); // a = sort, e = query, n = name, E = OPPOSITE
      return a && [ _, ...t ].some(e => H(e) === n) ? a : M(e, r)
    }(t, n, s);
    if (((l = this.rows) == null ? void 0 : l.order) !== a || this.rows.sort !== o) {
      let s = function(e, r, t, {matches: a, searchResult: n}, s, l, o) { // s = query, e = list, r = index, t = order, a = matches, n = searchResult, l = sort, o = now
        let i = l.replace(E, ""), p = e => r.programs[e]; // i = name, l = sort, E = OPPOSITE, p = programOf, e = number, r = index
        if (l === M(s, n)) return t;
        if (Array.from(R.values()).includes(i)) {
          let e = A(r, a, c(u({}, s), { // e = sorted, A = sortMatches, r = index, a = matches, c = __spreadProps, u = __spreadValues, s = query
            sort: i
          }), n).reverse(), t = e => i === "newest" && !p(e).start && !p(e).end;
          return [ ...e.filter(e => !t(e)), ...e.filter(t) ]
        }
        let d = function(e, r, t, a) { // d = keyOf, e = list, r = index, t = column, a = now
          let {languages: {chain: n, page: s}} = r, l = e => e ? q(e, n, s).text : null, o = e => e.length ? e.join(", ") : null, i = r => { // n = chain, s = page, r = id, l = text, e = texts, q = pickText, o = joined, i = titleOf
            var t; // t = _a
            return (t = l(U(e).get(r))) != null ? t : r
          }, u = r.facets.get(t);
          switch (t) {
           case y:
            return (e, r) => { // e = _, r = number
              let t = b.findIndex(e => { // t = first, b = OFFER_TERMS, e = term
                var t, a; // t = _a, a = _b
                return S((a = (t = u == null ? void 0 : u.terms.get(e)) == null ? void 0 : t.own) != null ? a : new Uint32Array(0), r)
              });
              return t < 0 ? null : t
            };

           case x:
            return (e, t) => { // e = _, t = number
              var a; // a = _a
              return o(Array.from((a = u == null ? void 0 : u.terms.values()) != null ? a : []).filter(({programs: e}) => S(e, t)).map(({id: e}) => r.nameOf(x, e)))
            };

           case "dates":
            return ({dates: e}) => {
              let r = I(e, a); // r = next, I = nextDate, e = dates, a = now
              return r && Date.parse(r.start)
            };

           case "session":
            return ({minutes: e}) => e && e[0];

           case "scale":
            return ({scale: e}) => l(e);

           case "team":
           case "partners":
            return e => o(e[t]);

           case "interpreted":
            return ({interpreted: e}) => o(e.map(e => r.nameOf("language", e)));

           case "materials":
            return ({materials: e}) => e.length || null;

           case "partOf":
            return ({partOf: e}) => e && i(e);

           case "followedBy":
            return ({followedBy: e}) => o(e.map(i));

           case "owner":
            return ({owner: e}) => e;

           case "reviewed":
            return ({reviewed: e}) => e && Date.parse(B(e));

           default:
            return ({terms: e}) => {
              var a; // a = _a
              return o(((a = e.get(t)) != null ? a : []).map(e => r.nameOf(t, e)))
            }
          }
        }(e, r, i, o), {compare: m} = $([ ...r.languages.chain, r.languages.page ]), h = l === i ? 1 : -1, g = t.map((e, r) => ({
          number: e,
          position: r,
          key: d(p(e), e)
        }));
        return g.sort((e, r) => e.key === null || r.key === null ? +(e.key === null) - +(r.key === null) || e.position - r.position : (typeof e.key == "number" && typeof r.key == "number" ? e.key - r.key : m(String(e.key), String(r.key))) * h || e.position - r.position), 
        g.map(({number: e}) => e)
      }(e, r, a, n, t, o, Date.now()), l = Array.from({
        length: Math.ceil(s.length / 20)
      }, (e, r) => s.slice(r * 20, (r + 1) * 20));
      this.rows = {
        order: a,
        sort: o,
        groups: l
      }
    }
    return this.rows
  }
  markedOf({context: {language: e}, results: r, search: t}) {
    var a; // a = _a
    let {patterns: n} = r.exploration.searchResult, s = n.join(" "); // n = patterns, r = results, s = key
    if (((a = this.marked) == null ? void 0 : a.patterns) !== s || this.marked.search !== t) {
      let r = r => t && n.length ? v(t.MarkedText, { // r = text, t = search, n = patterns, v = h
        text: r,
        patterns: n,
        around: e
      }) : v(T, {
        text: r,
        around: e
      });
      this.marked = {
        patterns: s,
        search: t,
        mark: r
      }
    }
    return this.marked.mark
  }
  renderHead(e, r) {
    var t; // t = _a
    let {view: {context: a, state: {query: n}, actions: s}} = this.props; // a = context, n = query, s = actions
    return v("th", {
      key: e,
      role: "columnheader",
      scope: "col",
      class: e === _ ? "program-explorer__cell program-explorer__cell--title" : "program-explorer__cell", // e = column, _ = TITLE
      "aria-sort": (t = W(r, e)) != null ? t : void 0
    }, v("button", {
      type: "button",
      class: "program-explorer__sort-column",
      onClick: () => s.choose(c(u({}, n), {
        sort: C(r, e)
      }))
    }, v(T, {
      text: e === _ ? {
        text: a.msg("column-title"),
        language: a.language
      } : F(a, e),
      around: a.language
    })))
  }
  render({view: e}, {isPrinting: r, drawn: t, whenNear: a}) {
    let {context: {index: n, msg: s}, state: {query: l, narrow: o}} = e, i = ae(n), u = function(e, r) { // n = index, s = msg, l = query, o = narrow, e = chosen, i = offered, ae = columnsOf, u = columns, r = offered
      let t = e.filter(e => e === _ || r.includes(e)); // t = known, e = id, _ = TITLE, r = offered
      return t.length ? t.filter(e => e !== _) : D(r)
    }(l.columns, i), c = this.rowsOf(e, i), {groups: p, sort: d, order: m} = c, h = this.markedOf(e), g = [ _, ...u ], w = g.map(e => { // l = query, i = offered, c = rows, e = column, p = groups, d = sort, m = order, h = marked, g = all, _ = TITLE, u = columns, w = widths
      var r; // r = _a
      return (r = te[e]) != null ? r : 8
    });
    return v("div", null, v(V, {
      view: e,
      offered: i,
      shown: u
    }), v("div", {
      ref: this.box,
      class: "program-explorer__table-box",
      role: "region",
      "aria-label": s("view-table"),
      tabIndex: o ? void 0 : 0,
      "aria-busy": this.isPartlyDrawn(c) || void 0
    }, v("table", {
      role: "table",
      class: "program-explorer__table",
      "aria-label": s("programs"),
      "aria-rowcount": m.length + 1,
      style: o ? void 0 : {
        minWidth: `${w.reduce((e, r) => e + r)}em`
      }
    }, v("colgroup", null, g.map((e, r) => v("col", {
      key: e,
      style: {
        width: `${w[r]}em`
      }
    }))), v("thead", {
      role: "rowgroup"
    }, v("tr", {
      role: "row",
      class: "program-explorer__tr-head",
      "aria-rowindex": 1
    }, g.map(e => this.renderHead(e, d)))), p.map((n, s) => v(re, {
      key: s,
      view: e,
      numbers: n,
      place: s * 20 + 1,
      columns: u,
      marked: h,
      isWhole: r || s < t || !ne,
      whenNear: a,
      rowHeight: o ? 170 : 46
    })))))
  }
};
}
};
// </nowiki>