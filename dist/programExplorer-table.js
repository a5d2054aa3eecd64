// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).table = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, r = Object.defineProperties;

var t = Object.getOwnPropertyDescriptors;

var n = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var l = (r, t, n) => t in r ? e(r, t, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : r[t] = n, o = (e, r) => {
  for (var t in r || (r = {})) a.call(r, t) && l(e, t, r[t]);
  if (n) for (var t of n(r)) s.call(r, t) && l(e, t, r[t]);
  return e
}, i = (e, n) => r(e, t(n));

var u = runtime(0), c = runtime(1), p = runtime(2), d = runtime(3); // u = Component, c = createRef, p = Fragment, d = h

var m = runtime(29); // m = memoize

var h = runtime(67); // h = NEED

var g = runtime(69), w = runtime(70); // g = OFFER_TERMS, w = OFFERS

// src/overview/columns.ts
var v = "title", f = "period", x = new Map(Object.entries({ // v = TITLE, f = PERIOD, x = FIELDS
  [f]: ({start: e, end: r}) => e != null ? e : r,
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
})), b = [ "status", f, "dates", "language", "session", w, h ], y = [ "status", f, "language", w ];

function _(e) { // _ = defaultsOf, e = offered
  return y.filter(r => e.includes(r))
}

function k(e, r, t) { // k = toggleColumn, e = shown, r = id, t = offered
  let n = e.includes(r) ? e.filter(e => e !== r) : [ ...e, r ]; // n = columns, e = shown, r = id
  return n.join() === _(t).join() ? [] : n.length ? n : [ v ]
}

var O = runtime(24); // O = has

var P = runtime(31); // P = collatorFor

var j = runtime(39), D = runtime(40); // j = effectiveSort, D = sortMatches

var N = runtime(63); // N = firstDay

var S = runtime(79); // S = nextDate

var $ = runtime(93); // $ = pickText

// src/overview/titles.ts
var A = m(({programs: e, series: r}) => new Map([ ...e.map(({id: e, title: r}) => [ e, r ]), ...Array.from(r, ([e, {title: r}]) => [ e, r ]) ])); // A = titlesOf, m = memoize, e = id, r = title

// src/overview/row-order.ts
var B = new Map([ [ v, "title" ], [ "status", "status" ], [ f, "newest" ] ]), M = "-"; // B = LIST_SORTS, v = TITLE, f = PERIOD, M = OPPOSITE

function I(e) { // I = sortOf, e = column
  var r; // r = _a
  return (r = B.get(e)) != null ? r : e
}

function U(e, r) { // U = directionOf, e = sort, r = column
  let t = I(r); // t = name, I = sortOf, r = column
  return e !== t && e !== M + t ? null : e === t == (r !== f) ? "ascending" : "descending"
}

function q(e, r) { // q = nextSort, e = sort, r = column
  let t = I(r); // t = name, I = sortOf, r = column
  return e === t ? M + t : e === M + t ? null : t
}

var R = runtime(100); // R = DataText

var E = runtime(96); // E = Chevron

// src/views/table/column-name.ts
function H({msg: e, labels: r, index: t, language: n}, a) { // H = columnName, e = msg, r = labels, t = index, n = language, a = column
  let s = e => ({ // s = ours, e = text
    text: e,
    language: n
  });
  if (a === f) return s(e("column-when"));
  if (t.facets.has(a)) return r.facet(a);
  switch (a) {
   case "dates":
    return s(e("column-next"));

   case "session":
    return s(e("column-time"));

   case "partOf":
    return s(e("detail-part-of"));

   case "followedBy":
    return s(e("detail-followed-by"));

   default:
    return s(e(`detail-${a}`))
  }
}

// src/views/table/column-choice.tsx
var W = class extends u { // W = ColumnChoice, u = Component
  constructor() {
    super(...arguments);
    this.state = {
      isOpen: !1
    }
  }
  render({view: e, offered: r, shown: t}, {isOpen: n}) {
    let {context: a, state: {query: s}, actions: l, attempt: u} = e, {msg: c, idPrefix: p, language: m} = a, h = `${p}-columns`; // a = context, s = query, l = actions, u = attempt, e = view, c = msg, p = idPrefix, m = language, h = id
    return d("div", {
      class: "program-explorer__columns"
    }, d("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-expanded": n,
      "aria-controls": n ? h : void 0,
      onClick: () => u(() => this.setState({
        isOpen: !n
      }))
    }, c("columns"), d(E, {
      open: n
    })), n && d("div", {
      id: h,
      role: "group",
      "aria-label": c("columns"),
      class: "program-explorer__column-boxes"
    }, r.map(e => d("div", {
      key: e,
      class: "program-explorer__term program-explorer__column-box"
    }, d("div", {
      class: "cdx-checkbox"
    }, d("div", {
      class: "cdx-checkbox__wrapper"
    }, d("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: `${h}:${e}`,
      checked: t.includes(e),
      onChange: () => l.choose(i(o({}, s), {
        columns: k(t, e, r)
      }))
    }), d("span", {
      class: "cdx-checkbox__icon"
    }), d("div", {
      class: "cdx-checkbox__label cdx-label"
    }, d("label", {
      class: "cdx-label__label",
      for: `${h}:${e}`
    }, d(R, {
      text: H(a, e),
      around: m
    })))))))))
  }
};

var C = runtime(30); // C = chosenNeeds

var T = runtime(97); // T = DataLink

var L = runtime(104), F = runtime(105); // L = actionOf, F = termsOnCard

var V = runtime(102); // V = CardAction

// src/views/table/cell.tsx
function z(e, r = !0) { // z = lines, e = values, r = areNames
  return e.length > 1 ? d("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, e.map(e => d("li", null, e))) : e.length ? d(p, null, e[0]) : null
}

function G(e, r) { // G = related, e = context, r = id
  var t; // t = _a
  let {labels: n, language: a, list: s, urlOfProgram: l} = e, o = s.series.get(r), i = d(R, { // n = labels, a = language, s = list, l = urlOfProgram, e = context, o = series, r = id, i = text, d = h, R = DataText
    text: n.pick((t = A(s).get(r)) != null ? t : r),
    around: a
  });
  return o ? o.target ? d(T, {
    context: e,
    target: o.target
  }, i) : i : d("a", {
    href: l(r)
  }, i)
}

function J({view: e, program: r, number: t, open: n, marked: a, column: s, detailsId: l}) { // J = cellContent, e = view, r = program, t = number, n = open, a = marked, s = column, l = detailsId
  var o, i, u; // o = _a, i = _b, u = _c
  let {context: c, actions: p} = e, {labels: m, format: g, index: v, language: x} = c, b = e => d(R, { // c = context, p = actions, e = given, m = labels, g = format, v = index, x = language, b = text, d = h, R = DataText
    text: e,
    around: x
  }), y = e => z(e.map(e => d("bdi", null, e))), _ = (e, r) => d(T, {
    context: c,
    target: e
  }, b(r)), {status: k, start: P, end: j, dates: D, minutes: N, duration: $, scale: A, terms: B, partOf: M, owner: I, reviewed: U} = r, q = s === "dates" ? S(D, Date.now()) : null;
  switch (s) {
   case "status":
    return d("span", {
      class: `program-explorer__status program-explorer__status--${k != null ? k : "unknown"}` // k = status
    }, m.status(k));

   case f:
    return g.span(P, j, k);

   case "dates":
    return q && (q.target ? _(q.target, {
      text: g.occurrence(q),
      language: x
    }) : g.occurrence(q));

   case "session":
    return N ? m.minutes(N) : $ && b(m.pick($));

   case "scale":
    return A && b(m.pick(A));

   case w:
    return d(V, {
      context: c,
      actions: p,
      program: r,
      open: n,
      detailsId: l
    });

   case h:
    return z(Array.from((i = (o = v.facets.get(h)) == null ? void 0 : o.terms.values()) != null ? i : []).filter(({programs: e}) => O(e, t)).map(({id: e}) => b(m.term(h, e))), !1);

   case "team":
   case "partners":
    return y(r[s]);

   case "interpreted":
    return y(r.interpreted.map(e => g.language(e)));

   case "materials":
    return z(r.materials.map(({target: e, label: r}) => _(e, m.pick(r))), !1);

   case "partOf":
    return M === null ? null : G(c, M);

   case "followedBy":
    return z(r.followedBy.map(e => G(c, e)), !1);

   case "owner":
    return I && d("bdi", null, I);

   case "reviewed":
    return U && g.date(U);

   default:
    return z(((u = B.get(s)) != null ? u : []).map(e => a(m.term(s, e))))
  }
}

// src/views/table/row.tsx
var K = class extends u { // K = Row, u = Component
  shouldComponentUpdate(e) {
    let r = this.props; // r = now
    return e.program !== r.program || e.view.context !== r.view.context || e.view.more !== r.view.more || e.view.search !== r.view.search || e.open !== r.open || e.place !== r.place || e.columns.join() !== r.columns.join() || e.needs.join() !== r.needs.join() || e.marked !== r.marked
  }
  renderSummary(e) {
    let {view: r, program: t, columns: n} = this.props, {context: a} = r, {labels: s, language: l, format: u, msg: c} = a, {summary: m} = t, h = m && s.pick(m), g = function({context: e}, r, t) { // r = program, t = columns, n = columns, a = context, s = labels, l = language, u = format, c = msg, m = summary, h = picked, g = rows, e = context
      let n = L(r), a = [ "status", f, ...r.status === "past" ? [] : [ "session" ], ...n === "join" || n === "material" ? [ w ] : [] ], s = e.list.facets.filter(t => { // n = action, L = actionOf, r = program, a = fields, f = PERIOD, w = OFFERS, s = facets, e = context, t = facet
        var n; // n = _a
        return F(e, r, t).length === ((n = r.terms.get(t)) != null ? n : []).length
      });
      return Array.from(new Set([ ...a, ...s ])).filter(e => !t.includes(e))
    }(r, t, n).map(r => [ r, J(i(o({}, this.props), {
      column: r,
      detailsId: `${e}:details`
    })) ]).filter(([, e]) => e);
    return d(p, null, h && d("p", {
      class: "program-explorer__summary"
    }, this.props.marked(h), " ", s.isForeign(h.language) && d("span", {
      class: "program-explorer__in-language"
    }, c("in-language", u.language(h.language)))), g.length > 0 && d("dl", null, g.map(([e, r]) => d("div", {
      class: "program-explorer__row"
    }, d("dt", null, d(R, {
      text: H(a, e),
      around: l
    })), d("dd", null, r)))))
  }
  render({view: e, program: r, place: t, open: n, columns: a, needs: s, marked: l}) {
    let {context: u, actions: c, more: m, search: g, results: w} = e, {msg: v, labels: f, language: x, idPrefix: b} = u, {notice: y, join: _, status: k, target: O} = r, {patterns: P} = w.exploration.searchResult, j = f.pick(r.title), D = `${b}:program:${r.id}`, N = `${D}:details`; // u = context, c = actions, m = more, g = search, w = results, e = view, v = msg, f = labels, x = language, b = idPrefix, y = notice, _ = join, k = status, O = target, r = program, P = patterns, j = title, D = titleId, N = detailsId
    return d(p, null, d("tr", {
      role: "row",
      "aria-rowindex": t + 1,
      "aria-labelledby": D,
      class: n ? "program-explorer__tr program-explorer__tr--open" : "program-explorer__tr" // n = open
    }, d("th", {
      role: "rowheader",
      scope: "row",
      class: "program-explorer__cell program-explorer__cell--title"
    }, d("div", {
      class: "program-explorer__table-title"
    }, d("span", {
      id: D
    }, O ? d(T, {
      context: u,
      target: O
    }, l(j)) : l(j)), d("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": v("details-of", j.text),
      "aria-expanded": n,
      "aria-controls": n ? N : void 0,
      onClick: () => c.toggleDetails(r.id)
    }, d(E, {
      open: n
    }))), y && d("p", {
      class: "program-explorer__alert"
    }, d(R, {
      text: f.pick(y),
      around: x
    })), _ && _.isOver && k !== "past" && d("p", {
      class: "program-explorer__note"
    }, v("join-over")), m && s.length > 0 && d(m.Reasons, {
      context: u,
      needs: s
    }), g && P.length > 0 && d(g.Matched, {
      context: u,
      program: r,
      patterns: P,
      shown: [ j, ...s.map(e => f.term(h, e)), ...a.flatMap(e => { // j = title, s = needs, e = column, f = labels, h = NEED, a = columns
        var t; // t = _a
        return ((t = r.terms.get(e)) != null ? t : []).map(r => f.term(e, r))
      }) ]
    })), a.map(e => d("td", {
      key: e,
      role: "cell",
      class: "program-explorer__cell program-explorer__cell--" + (e === "status" ? "status" : "other"), // e = column
      "data-label": H(u, e).text
    }, J(i(o({}, this.props), {
      column: e,
      detailsId: N
    }))))), n && m && d("tr", {
      role: "row",
      class: "program-explorer__tr-details"
    }, d("td", {
      role: "cell",
      class: "program-explorer__cell",
      colSpan: a.length + 1
    }, d("div", {
      class: "program-explorer__table-details"
    }, this.renderSummary(D), d(m.Details, {
      context: u,
      actions: c,
      program: r,
      id: N
    })))))
  }
};

// src/views/table/row-group.tsx
var Q = class extends u { // Q = RowGroup, u = Component
  constructor() {
    super(...arguments);
    this.state = {
      isNear: !1,
      height: null
    };
    this.body = c();
    this.stop = null
  }
  static getDerivedStateFromProps({numbers: e}, r) {
    return r.numbers === e ? null : {
      numbers: e,
      height: null
    }
  }
  shouldComponentUpdate(e, {isNear: r, height: t}) {
    let {view: {context: n}, numbers: a, columns: s, rowHeight: l, whenNear: o} = this.props; // n = context, a = numbers, s = columns, l = rowHeight, o = whenNear
    return this.isDrawn(this.props, this.state.isNear) || this.isDrawn(e, r) || t !== this.state.height || o !== e.whenNear || n !== e.view.context || a !== e.numbers || s.length !== e.columns.length || l !== e.rowHeight
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
    let {view: r, whenNear: t} = this.props, {current: n} = this.body; // r = view, t = whenNear, n = current
    (e = this.stop) == null || e.call(this), this.stop = t && n ? t(n, e => { // e = isNear, t = whenNear, n = current
      e !== this.state.isNear && r.attempt(() => this.setState(e ? {
        isNear: e
      } : {
        isNear: e,
        height: n.offsetHeight
      }))
    }) : null
  }
  isDrawn({view: e, numbers: r, isWhole: t}, n) {
    var a; // a = _a
    let {context: {index: s}, state: {query: l}} = e; // s = index, l = query, e = view
    return t || n || ((a = this.body.current) == null ? void 0 : a.contains(document.activeElement)) || l.details.length > 0 && r.some(e => l.details.includes(s.programs[e].id))
  }
  render(e, {isNear: r, height: t}) {
    let {view: n, numbers: a, place: s, columns: l, marked: o, rowHeight: i} = e, {context: {index: u, labels: c}, state: {query: p}} = n, m = a.map(e => u.programs[e]); // n = view, a = numbers, s = place, l = columns, o = marked, i = rowHeight, e = number, u = index, c = labels, p = query, m = programs
    if (!this.isDrawn(e, r)) return d("tbody", {
      role: "rowgroup",
      ref: this.body,
      "aria-hidden": "true"
    }, d("tr", {
      class: "program-explorer__tr-undrawn"
    }, d("td", {
      colSpan: l.length + 1,
      style: {
        height: `${t != null ? t : i * a.length}px`
      }
    }, d("div", {
      hidden: "until-found"
    }, m.map(({title: e}) => c.pick(e).text).join("\n")))));
    let h = C(u.facets, p); // h = needs, C = chosenNeeds, u = index, p = query
    return d("tbody", {
      role: "rowgroup",
      ref: this.body
    }, m.map((e, r) => { // m = programs, e = program, r = i
      let t = a[r]; // t = number, a = numbers, r = i
      return d(K, {
        key: e.id,
        view: n,
        program: e,
        number: t,
        place: s + r,
        open: p.details.includes(e.id),
        columns: l,
        needs: h.filter(({programs: e}) => O(e, t)).map(({id: e}) => e),
        marked: o
      })
    }))
  }
};

// src/views/table/table.tsx
var X = { // X = WIDTHS
  [v]: 11,
  status: 6.5,
  [f]: 7.5,
  language: 7,
  session: 6.5
}, Y = m(function({facets: e, programs: r}) {
  let t = Array.from(x).filter(([t, n]) => (t === f || !e.has(t)) && r.some(e => function(e) { // t = id, x = FIELDS, n = valueOf, f = PERIOD, e = value, r = programs
    return Array.isArray(e) ? e.length > 0 : e !== null
  }(n(e)))).map(([e]) => e), n = new Set([ ...e.keys(), ...t ]);
  return Array.from(new Set([ ...b, ...n ])).filter(e => n.has(e))
}), Z = "IntersectionObserver" in window;

return {
  View: class extends u {
    constructor() {
      super(...arguments);
      this.state = {
        isPrinting: !1,
        drawn: 1,
        whenNear: null
      };
      this.box = c();
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
      return Z && e.length <= 200 && this.state.drawn < r.length
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
      if ((e = this.endObserver) == null || e.call(this), Z) {
        let e = this.box.current, t = r.state.narrow ? void 0 : e, {whenNear: n, end: a} = function(e, r) { // e = box, t = scrolled, r = keepPosition, n = whenNear, a = end
          let t = new Map, n = new IntersectionObserver(e => { // t = listeners, n = observer, e = entries
            r(() => e.forEach(({target: e, isIntersecting: r}) => { // r = keepPosition, e = entries
              var n; // n = _a
              return (n = t.get(e)) == null ? void 0 : n(r)
            }))
          }, {
            root: e,
            rootMargin: "800px 0px"
          });
          return {
            whenNear: (e, r) => (t.set(e, r), n.observe(e), () => { // e = element, r = onChange, t = listeners, n = observer
              t.delete(e), n.unobserve(e)
            }),
            end: () => n.disconnect()
          }
        }(t != null ? t : null, n => { // t = scrolled, n = draw
          var a; // a = _a
          return (a = r.more) == null ? void 0 : a.keepPosition(e, n, t)
        });
        this.endObserver = a, this.setState({
          whenNear: n
        })
      }
    }
    rowsOf({context: {list: e, index: r}, state: {query: t}, results: {order: n, exploration: a}}, s) {
      var l; // l = _a
      let u = function(e, {searchResult: r}, t) { // u = sort, e = query, r = searchResult, t = offered
        let {sort: n} = e, a = n == null ? void 0 : n.replace(M, ""); // n = sort, e = query, a = name, M = OPPOSITE
        return n && [ v, ...t ].some(e => I(e) === a) ? n : j(e, r)
      }(t, a, s);
      if (((l = this.rows) == null ? void 0 : l.order) !== n || this.rows.sort !== u) {
        let s = function(e, r, t, {matches: n, searchResult: a}, s, l, u) { // s = query, e = list, r = index, t = order, n = matches, a = searchResult, l = sort, u = now
          let c = l.replace(M, ""), p = e => r.programs[e]; // c = name, l = sort, M = OPPOSITE, p = programOf, e = number, r = index
          if (l === j(s, a)) return t;
          if (Array.from(B.values()).includes(c)) {
            let e = D(r, n, i(o({}, s), { // e = sorted, D = sortMatches, r = index, n = matches, i = __spreadProps, o = __spreadValues, s = query
              sort: c
            }), a).reverse(), t = e => c === "newest" && !p(e).start && !p(e).end;
            return [ ...e.filter(e => !t(e)), ...e.filter(t) ]
          }
          let d = function(e, r, t, n) { // d = keyOf, e = list, r = index, t = column, n = now
            let {languages: {chain: a, page: s}} = r, l = e => e ? $(e, a, s).text : null, o = e => e.length ? e.join(", ") : null, i = r => { // a = chain, s = page, r = id, l = text, e = texts, $ = pickText, o = joined, i = titleOf
              var t; // t = _a
              return (t = l(A(e).get(r))) != null ? t : r
            }, u = r.facets.get(t);
            switch (t) {
             case w:
              return (e, r) => { // e = _, r = number
                let t = g.findIndex(e => { // t = first, g = OFFER_TERMS, e = term
                  var t, n; // t = _a, n = _b
                  return O((n = (t = u == null ? void 0 : u.terms.get(e)) == null ? void 0 : t.own) != null ? n : new Uint32Array(0), r)
                });
                return t < 0 ? null : t
              };

             case h:
              return (e, t) => { // e = _, t = number
                var n; // n = _a
                return o(Array.from((n = u == null ? void 0 : u.terms.values()) != null ? n : []).filter(({programs: e}) => O(e, t)).map(({id: e}) => r.nameOf(h, e)))
              };

             case "dates":
              return ({dates: e}) => {
                let r = S(e, n); // r = next, S = nextDate, e = dates, n = now
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
              return ({reviewed: e}) => e && Date.parse(N(e));

             default:
              return ({terms: e}) => {
                var n; // n = _a
                return o(((n = e.get(t)) != null ? n : []).map(e => r.nameOf(t, e)))
              }
            }
          }(e, r, c, u), {compare: m} = P([ ...r.languages.chain, r.languages.page ]), v = l === c ? 1 : -1, f = t.map((e, r) => ({
            number: e,
            position: r,
            key: d(p(e), e)
          }));
          return f.sort((e, r) => e.key === null || r.key === null ? +(e.key === null) - +(r.key === null) || e.position - r.position : (typeof e.key == "number" && typeof r.key == "number" ? e.key - r.key : m(String(e.key), String(r.key))) * v || e.position - r.position), 
          f.map(({number: e}) => e)
        }(e, r, n, a, t, u, Date.now()), l = Array.from({
          length: Math.ceil(s.length / 20)
        }, (e, r) => s.slice(r * 20, (r + 1) * 20));
        this.rows = {
          order: n,
          sort: u,
          groups: l
        }
      }
      return this.rows
    }
    markedOf({context: {language: e}, results: r, search: t}) {
      var n; // n = _a
      let {patterns: a} = r.exploration.searchResult, s = a.join(" "); // a = patterns, r = results, s = key
      if (((n = this.marked) == null ? void 0 : n.patterns) !== s || this.marked.search !== t) {
        let r = r => t && a.length ? d(t.MarkedText, { // r = text, t = search, a = patterns, d = h
          text: r,
          patterns: a,
          around: e
        }) : d(R, {
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
      let {view: {context: n, state: {query: a}, actions: s}} = this.props; // n = context, a = query, s = actions
      return d("th", {
        key: e,
        role: "columnheader",
        scope: "col",
        class: e === v ? "program-explorer__cell program-explorer__cell--title" : "program-explorer__cell", // e = column, v = TITLE
        "aria-sort": (t = U(r, e)) != null ? t : void 0
      }, d("button", {
        type: "button",
        class: "program-explorer__sort-column",
        onClick: () => s.choose(i(o({}, a), {
          sort: q(r, e)
        }))
      }, d(R, {
        text: e === v ? {
          text: n.msg("column-title"),
          language: n.language
        } : H(n, e),
        around: n.language
      })))
    }
    render({view: e}, {isPrinting: r, drawn: t, whenNear: n}) {
      let {context: {index: a, msg: s}, state: {query: l, narrow: o}} = e, i = Y(a), u = function(e, r) { // a = index, s = msg, l = query, o = narrow, e = chosen, i = offered, Y = columnsOf, u = columns, r = offered
        let t = e.filter(e => e === v || r.includes(e)); // t = known, e = id, v = TITLE, r = offered
        return t.length ? t.filter(e => e !== v) : _(r)
      }(l.columns, i), c = this.rowsOf(e, i), {groups: p, sort: m, order: h} = c, g = this.markedOf(e), w = [ v, ...u ], f = w.map(e => { // l = query, i = offered, c = rows, e = column, p = groups, m = sort, h = order, g = marked, w = all, v = TITLE, u = columns, f = widths
        var r; // r = _a
        return (r = X[e]) != null ? r : 8
      });
      return d("div", null, d(W, {
        view: e,
        offered: i,
        shown: u
      }), d("div", {
        ref: this.box,
        class: "program-explorer__table-box",
        role: "region",
        "aria-label": s("view-table"),
        tabIndex: o ? void 0 : 0,
        "aria-busy": this.isPartlyDrawn(c) || void 0
      }, d("table", {
        role: "table",
        class: "program-explorer__table",
        "aria-label": s("programs"),
        "aria-rowcount": h.length + 1,
        style: o ? void 0 : {
          minWidth: `${f.reduce((e, r) => e + r)}em`
        }
      }, d("colgroup", null, w.map((e, r) => d("col", {
        key: e,
        style: {
          width: `${f[r]}em`
        }
      }))), d("thead", {
        role: "rowgroup"
      }, d("tr", {
        role: "row",
        class: "program-explorer__tr-head",
        "aria-rowindex": 1
      }, w.map(e => this.renderHead(e, m)))), p.map((a, s) => d(Q, {
        key: s,
        view: e,
        numbers: a,
        place: s * 20 + 1,
        columns: u,
        marked: g,
        isWhole: r || s < t || !Z,
        whenNear: n,
        rowHeight: o ? 170 : 46
      })))))
    }
  }
};
}
};
// </nowiki>