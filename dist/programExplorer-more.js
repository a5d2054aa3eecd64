// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'bcbff9a4bf64b41b',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, l = Object.getOwnPropertyDescriptors, n = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var s = (t, r, l) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : t[r] = l;

var c = (e, t, r) => new Promise((l, n) => {
  var a = e => {
    try {
      i(r.next(e))
    } catch (e) {
      n(e)
    }
  }, o = e => {
    try {
      i(r.throw(e))
    } catch (e) {
      n(e)
    }
  }, i = e => e.done ? l(e.value) : Promise.resolve(e.value).then(a, o);
  i((r = r.apply(e, t)).next())
});

// src/more.ts
var u = {}; // u = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(u, {
  ActiveFilters: () => Q,
  CopyLink: () => X,
  Details: () => B,
  FilterDialog: () => le,
  Freshness: () => be,
  NeedHelp: () => Z,
  NoResults: () => ke,
  Reasons: () => he,
  SortBy: () => ie,
  TermSearch: () => ge,
  keepFocus: () => d,
  keepFragment: () => w,
  keepPlace: () => p,
  keepPosition: () => I,
  nameTab: () => E
});

module.exports = (t => ((t, l, a, i) => {
  if (l && typeof l == "object" || typeof l == "function") for (let a of n(l)) !o.call(t, a) && a !== void 0 && e(t, a, {
    get: () => l[a],
    enumerable: !(i = r(l, a)) || i.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(u);

// src/app/keep-focus.ts
function d(e, t) { // d = keepFocus, e = root, t = history
  var r; // r = _a
  let l, n = (r = e.ownerDocument.defaultView) != null ? r : window, a = null, o = ({target: e, relatedTarget: t}) => { // l = timer, n = view, r = _a, e = root, a = lost, o = onFocusOut
    a = t ? null : e, n.clearTimeout(l), l = n.setTimeout(() => { // a = lost, t = relatedTarget, e = target, n = view, l = timer
      a = null
    }, 0)
  }, i = ({state: e}) => { // i = onPopState
    a && (e || t.read() !== null) && a.focus({
      preventScroll: !0
    })
  };
  return e.addEventListener("focusout", o), n.addEventListener("popstate", i, !0), 
  () => {
    n.clearTimeout(l), e.removeEventListener("focusout", o), n.removeEventListener("popstate", i, !0)
  }
}

// src/app/keep-place.ts
function p(e, t) { // p = keepPlace, e = root, t = history
  var r; // r = _a
  let l, n = (r = e.ownerDocument.defaultView) != null ? r : window, a = () => { // l = timer, n = view, r = _a, e = root, a = keep
    n.clearTimeout(l), t.keepPlace(n.pageYOffset, e.querySelectorAll("article").length)
  }, o = () => { // o = onScroll
    n.clearTimeout(l), l = n.setTimeout(a, 400)
  };
  return n.addEventListener("scroll", o, {
    passive: !0
  }), n.addEventListener("pagehide", a), n.pageYOffset && o(), () => { // n = view, a = keep, o = onScroll
    n.clearTimeout(l), n.removeEventListener("scroll", o), n.removeEventListener("pagehide", a)
  }
}

var m = require("program-explorer-runtime"), f = e => m[e]; // m = shared, f = at, e = place

var g = f(7); // g = isFragmentOurs, f = at

var h = f(12); // h = toFragment, f = at

// src/app/language-links.ts
var v = ".mw-pt-languages a, .interwiki-pagetranslation a", b = [ "mousedown", "focusin" ]; // v = LINKS, b = EVENTS

function x({target: e}) { // x = copyFragment, e = target
  let t = e instanceof Element ? e.closest(v) : null; // t = link, e = target, v = LINKS
  t && (t.hash = g(location.hash) ? location.hash : "")
}

function w() { // w = keepFragment
  return b.forEach(e => document.addEventListener(e, x)), () => b.forEach(e => document.removeEventListener(e, x))
}

var y = f(27); // y = joinList, f = at

var _ = f(43), k = f(44); // _ = NEED, f = at, k = OFFERS

// src/app/describe-query.ts
function O({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) { // O = describeQuery, e = msg, t = labels, r = facetOrder, l = chosen, n = text
  let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
    var n; // n = _a
    let a = y(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, y = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
    return r === _ || r === k ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
  });
  return y(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
}

// src/app/tab-title.ts
function E(e, t, r) { // E = nameTab, e = store, t = context, r = document
  let l = "", n = e => { // l = prefix, n = write, e = description
    let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
    l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
  }, a = () => { // a = update
    let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o} = t(), i = r.details[r.details.length - 1], s = l.programs.find(({id: e}) => e === i); // r = query, e = id, l = index, a = labels, o = fragmentOf, t = context, i = open, s = program
    n(s ? a.pick(s.title).text : o(r) && O(t(), r))
  };
  a();
  let o = e.subscribe(({settled: e}, t) => { // o = end, e = store, t = before
    e !== t.settled && a()
  });
  return () => {
    o(), n("")
  }
}

var C = f(0), T = f(1), $ = f(2), q = f(3); // C = Component, f = at, T = createRef, $ = Fragment, q = h

var L = f(13); // L = append, f = at

var P = f(21); // P = memoize, f = at

// src/explore/relations.ts
var A = P(({programs: e}) => { // A = relationsOf, P = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && L(r, n.partOf, n.id), n.followedBy.forEach(e => L(l, e, n.id)); // n = program, e = next, t = byId, L = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var D = f(53); // D = nextDate, f = at

var S = f(65); // S = DataLink, f = at

// src/views/parts/opens-elsewhere.ts
function N({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // N = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/copy-address.ts
function U(e) { // U = copyAddress, e = href
  return c(this, null, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(new URL(e, location.href).href), 
      !0
    } catch (e) {}
    return !1
  })
}

// src/views/parts/program-link.tsx
var j = class extends C { // j = ProgramLink, C = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !N(e) && (e.preventDefault(), U(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    }
  }
  render({context: e, program: t}, {answer: r}) {
    let l = e.urlOfProgram(t); // l = href, e = context, t = program
    return q($, null, q("a", {
      href: l,
      onClick: e => this.copy(e, l)
    }, e.msg("link-to-program")), " ", q("span", {
      class: "program-explorer__note",
      role: "status"
    }, r))
  }
};

var F = f(67), K = f(68); // F = DataText, f = at, K = isolated

var R = f(69), W = f(70); // R = actionOf, f = at, W = termsOnCard

// src/views/details.tsx
function M({label: e, content: t, areNames: r = !1}) { // M = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : q("div", {
    class: "program-explorer__row"
  }, q("dt", null, e), q("dd", null, Array.isArray(t) ? q("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => q("li", null, e))) : t))
}

function B({context: e, actions: t, program: r, id: l}) { // B = Details, e = context, t = actions, r = program, l = id
  let {msg: n, labels: a, format: o, language: i, list: s} = e, c = r.status === "past", u = A(s), d = D(r.dates, Date.now()), {materials: p, minutes: m, owner: f, partOf: g, reviewed: h, sources: v} = r, b = s.facets.filter(t => { // n = msg, a = labels, o = format, i = language, s = list, e = context, c = isPast, r = program, u = relations, A = relationsOf, d = next, D = nextDate, p = materials, m = minutes, f = owner, g = partOf, h = reviewed, v = sources, b = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > W(e, r, t).length
  }), x = r.dates.slice(d ? r.dates.indexOf(d) : r.dates.length), w = e => e === null ? null : q(F, {
    text: a.pick(e),
    around: i
  }), y = e => e.map(e => q("bdi", null, e)), _ = (t, r) => q(S, {
    context: e,
    target: t
  }, r), k = r => r.map(r => { // r = other, k = related
    var l, n; // l = _a, n = _b
    return q("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        N(e) || (e.preventDefault(), t.goTo(r))
      }
    }, w((n = (l = u.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), O = g === null ? void 0 : s.series.get(g), E = g === null ? [] : u.parts(g).filter(e => e !== r.id);
  return q("div", {
    class: "program-explorer__details",
    id: l
  }, q("dl", null, b.map(e => { // q = h, b = facets, e = facet
    var t; // t = _a
    return q(M, {
      areNames: !0,
      label: q(F, {
        text: a.facet(e),
        around: i
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => q(F, {
        text: a.term(e, t),
        around: i
      }))
    })
  }), q(M, {
    areNames: !0,
    label: n("detail-interpreted"),
    content: r.interpreted.map(e => o.language(e))
  }), q(M, {
    label: n("detail-session"),
    content: c && m ? a.minutes(m) : null
  }), q(M, {
    label: n("detail-duration"),
    content: c || m ? w(r.duration) : null
  }), q(M, {
    label: n("detail-dates"),
    content: x.map(e => q($, null, e.target ? _(e.target, o.occurrence(e)) : o.occurrence(e), " ", w(e.label)))
  }), q(M, {
    label: n("detail-scale"),
    content: w(r.scale)
  }), q(M, {
    areNames: !0,
    label: n("detail-team"),
    content: y(r.team)
  }), q(M, {
    areNames: !0,
    label: n("detail-partners"),
    content: y(r.partners)
  }), q(M, {
    label: n("detail-materials"),
    content: R(r) === "material" ? null : p.map(({target: e, label: t}) => _(e, w(t)))
  }), q(M, {
    label: n("detail-part-of"),
    content: O ? O.target ? _(O.target, w(O.title)) : w(O.title) : k(g === null ? [] : [ g ])
  }), q(M, {
    label: n("detail-siblings"),
    content: k(E)
  }), q(M, {
    label: n("detail-parts"),
    content: k(u.parts(r.id))
  }), q(M, {
    label: n("detail-follows"),
    content: k(u.before(r.id))
  }), q(M, {
    label: n("detail-followed-by"),
    content: k(r.followedBy)
  }), q(M, {
    label: n("detail-owner"),
    content: f && q("bdi", null, f)
  }), q(M, {
    label: n("detail-reviewed"),
    content: h && o.date(h)
  }), q(M, {
    label: n("detail-share"),
    content: q(j, {
      context: e,
      program: r.id
    })
  })), v.length > 0 && q("details", null, q("summary", null, n("shortcut", n("detail-sources"), v.length)), q("ul", {
    role: "list"
  }, v.map(e => q("li", null, _({
    url: e
  }, q("bdi", {
    title: e
  }, function(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t)
    } catch (e) {
      return t
    }
  }(e))))))))
}

// src/views/keep-position.ts
function I(e, t) { // I = keepPosition, e = root, t = draw
  var r; // r = _a
  let l = (r = e.ownerDocument.defaultView) != null ? r : window, n = t => { // l = view, r = _a, e = root, n = topOf, t = id
    var r; // r = _a
    return (r = e.ownerDocument.getElementById(t)) == null ? void 0 : r.getBoundingClientRect().top
  }, a = Array.from(e.querySelectorAll("article"), e => { // a = before, e = article
    var t; // t = _a
    return (t = e.getAttribute("aria-labelledby")) != null ? t : ""
  }).map(e => { // e = id
    var t; // t = _a
    return [ e, (t = n(e)) != null ? t : -1 / 0 ]
  }).filter(([, e]) => e > 80 && e < l.innerHeight);
  t();
  for (let [e, t] of a) { // e = id, t = top, a = before
    let r = n(e); // r = now, n = topOf, e = id
    if (r !== void 0) {
      l.scrollBy(0, r - t);
      return
    }
  }
}

var V = f(19), z = f(20); // V = chosenTerms, f = at, z = explore

// src/explore/active-filters.ts
var H = f(23), Y = f(24); // H = withTerms, f = at, Y = withText

// src/views/layout/active-filters.tsx
function G({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // G = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return q("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, q("span", {
    class: "program-explorer__chip-facet"
  }, q(F, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", q(F, {
    text: i,
    around: r
  }))
}

function J({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // J = SearchChip, e = msg, t = query, r = actions
  return q("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(Y(t, ""))
  }, q("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", q("bdi", null, t.text))
}

var Q = class extends C { // Q = ActiveFilters, C = Component
  constructor() {
    super(...arguments);
    this.list = T()
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement)
  }
  componentDidUpdate(e, t, r) {
    var l; // l = _a
    let n = this.buttons(); // n = buttons
    r >= 0 && !n.includes(document.activeElement) && ((l = n[Math.min(r, n.length - 1)]) == null || l.focus())
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : []
  }
  render({view: e}) {
    let {context: {index: t, msg: r}, state: {query: l}, actions: n} = e, a = function(e, t) { // t = query, r = msg, l = query, n = actions, e = index, a = filters
      return Array.from(e.facets.values()).flatMap(e => V(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : q("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => q("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, q(G, {
      view: e,
      filter: t
    }))), o && q("li", {
      key: "text"
    }, q(J, {
      view: e
    })), q("li", {
      key: "all"
    }, q("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var X = class extends C { // X = CopyLink, C = Component
  constructor() {
    super(...arguments);
    this.state = {
      isCopied: null
    };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), 
      this.timer = void 0
    };
    this.copy = () => c(this, null, function*() {
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = h(t, e.facetOrder) || "programs", n = e => { // e = isCopied, t = query, r = attempt, l = fragment, h = toFragment, n = show
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({
            isCopied: e
          }), this.timer = e === null ? void 0 : window.setTimeout(() => n(null), 4e3)
        })
      };
      n(yield U(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return q($, null, q("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), q("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

// src/views/layout/need-help.tsx
function Z({view: e}) { // Z = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get(_)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, _ = NEED
  return q($, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && q("p", {
    class: "program-explorer__note"
  }, q(F, {
    text: r.pick(t),
    around: l
  }))))
}

var ee = f(62); // ee = Filters, f = at

// src/views/layout/filter-dialog.tsx
var te = "program-explorer-locked", re = `${te}--scrollbar`, le = class extends C { // te = LOCK_CLASS, re = SCROLLBAR_CLASS, le = FilterDialog, C = Component
  constructor() {
    super(...arguments);
    this.box = T();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(te, re), 
      document.removeEventListener("keydown", this.onKeyDown, !0)
    };
    this.onKeyDown = e => { // e = event
      let t = this.box.current; // t = box
      if (t != null && t.isConnected) if (e.key === "Escape") e.stopPropagation(), this.props.view.actions.closeFilters(); else if (e.key === "Tab" || e.code === "Tab") {
        let r = Array.from(t.querySelectorAll("button, input")).filter(e => e.getClientRects().length > 0), l = document.activeElement, n = !t.contains(l) || l === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && l === t, a = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, t = box, e = event, l = here, n = isAtEnd, a = next
        n && a && (e.preventDefault(), a.focus())
      }
    }
  }
  componentDidMount() {
    var e; // e = _a
    let {classList: t, clientWidth: r} = document.documentElement; // t = classList, r = clientWidth
    window.innerWidth > r && t.add(re), t.add(te), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return q("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, q("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, q("div", {
      class: "program-explorer__dialog-head"
    }, q("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), q("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), q("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), q("div", {
      class: "program-explorer__dialog-body"
    }, q(ee, {
      view: e
    })), q("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, q("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var ne = f(22); // ne = SORTS, f = at

var ae = f(26); // ae = effectiveSort, f = at

var oe = f(64); // oe = Chevron, f = at

// src/views/layout/sort-by.tsx
function ie({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // ie = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  let a = ae(r, l.exploration.searchResult), o = ne.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, ae = effectiveSort, r = query, l = results, o = sorts, ne = SORTS, e = each
  return q("div", {
    class: "program-explorer__sort"
  }, q("label", {
    for: `${t}-sort`
  }, e("sort")), " ", q("span", {
    class: "program-explorer__select"
  }, q("select", {
    class: "cdx-select",
    id: `${t}-sort`,
    value: a,
    onChange: e => n.sort(e.currentTarget.value)
  }, o.map(t => q("option", {
    key: t,
    value: t,
    selected: t === a
  }, e(`sort-${t}`)))), q(oe, {
    open: !1
  })))
}

// src/explore/search/normalize.ts
var se = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // se = REPLACEMENTS, e = pair

function ce(e, t, r) { // ce = replaceRange, e = from, t = to, r = length
  for (let l = 0; l < r; l++) se.set(String.fromCharCode(e + l), String.fromCharCode(t + l)) // l = i, r = length, se = REPLACEMENTS, e = from, t = to
}

ce(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => ce(parseInt(e, 16), 48, 10));

var ue = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(se.keys()).join("")}]`, "g"), de = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, pe = /^[\0-\x7f]*$/; // ue = REMOVED_OR_REPLACED, se = REPLACEMENTS, de = KANA_OR_NASAL, pe = ASCII

function me(e) { // me = normalize, e = text
  return pe.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ue, e => se.get(e) || "").replace(de, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

var fe = f(63); // fe = TermBox, f = at

// src/views/layout/term-search.tsx
var ge = class extends C { // ge = TermSearch, C = Component
  constructor() {
    super(...arguments);
    this.state = {
      text: ""
    }
  }
  found() {
    let {view: {context: {labels: e}}, facet: t, terms: r} = this.props, l = me(this.state.text.trim()); // e = labels, t = facet, r = terms, l = pattern, me = normalize
    return r.filter(({term: r}) => [ e.term(t, r.id).text, ...r.aliases ].some(e => me(e).includes(l))).slice(0, 100)
  }
  render({view: e, facet: t, children: r}, {text: l}) {
    let {context: {msg: n, labels: a}, attempt: o} = e, i = n("find-term", a.facet(t).text), s = l.trim() ? this.found() : null; // n = msg, a = labels, o = attempt, e = view, i = name, t = facet, s = found, l = text
    return q("div", null, q("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, q("input", {
      class: "cdx-text-input__input",
      type: "search",
      "aria-label": i,
      placeholder: i,
      autocomplete: "off",
      value: l,
      onInput: ({currentTarget: {value: e}}) => o(() => this.setState({
        text: e
      }))
    })), s ? s.map(r => q(fe, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, q("p", {
      role: "status",
      class: "program-explorer__note"
    }, s && !s.length && n("no-term")))
  }
};

// src/views/results/reasons.tsx
function he({context: {msg: e, labels: t}, needs: r}) { // he = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => K(t.term(_, e).text)); // l = names, r = needs, e = need, K = isolated, t = labels, _ = NEED
  return q("p", {
    class: "program-explorer__note"
  }, e("helps-with", y(e, l)))
}

var ve = f(39); // ve = firstDay, f = at

// src/views/results/freshness.tsx
function be({view: {context: {msg: e, list: {programs: t}, today: r}}}) { // be = Freshness, e = msg, t = programs, r = today
  let l = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, n = t.filter(({reviewed: e}) => e && ve(e) >= l); // l = lastYear, r = today, n = recently, t = programs, e = reviewed, ve = firstDay
  return t.some(({reviewed: e}) => e) ? q("p", {
    class: "program-explorer__note"
  }, e("reviewed-within-year", n.length, t.length)) : null
}

// src/explore/suggestions.ts
var xe = f(66); // xe = Heading, f = at

// src/views/results/no-results.tsx
var we = 6, ye = "Template:Program explorer/missing", _e = /[[\]{}<>|~]/g; // we = MOST_SUGGESTIONS, ye = NEW_SECTION, _e = MARKUP

function ke({view: e}) { // ke = NoResults, e = view
  let {context: r, state: {query: n}, actions: c, search: u} = e, {msg: d, labels: p, index: m, list: f, level: g} = r, v = function(e, r, n, c) { // r = query, n = find, c = byText, u = search, e = index, d = msg, p = labels, m = index, f = list, g = level, v = suggestions
    let u = (r, c) => ((e, r) => t(e, l(r)))(((e, t) => { // u = counted, r = change, c = changed
      for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
      if (a) for (var r of a(t)) i.call(t, r) && s(e, r, t[r]);
      return e
    })({}, r), {
      query: c,
      count: z(e, c, n).count
    }), {text: d} = r, p = (c ? c.findNeeds(e, d) : []).map(({facet: e, need: t}) => u({
      kind: "need",
      need: t
    }, H(Y(r, ""), e.id, [ t.id ]))), m = (c ? c.severalWords(d) : []).map(e => u({
      kind: "word",
      word: e
    }, Y(r, e)));
    d.trim() && m.push(u({
      kind: "text"
    }, Y(r, ""))), e.facets.forEach(e => { // Y = withText, r = query, e = facet
      let t = V(e, r), [l, n] = t; // t = terms, V = chosenTerms, e = facet, r = query, l = term, n = another
      l && m.push(u({
        kind: "terms",
        facet: e,
        terms: t
      }, H(r, e.id, []))), l && !n && m.push(...function(e) {
        return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
      }(function({terms: e}, {id: t, depth: r}) {
        let l = [], n = !1; // l = group, n = isFound
        for (let a of Array.from(e.values())) if (a.depth < r) { // a = each, e = terms, r = depth
          if (n) break;
          l = []
        } else a.id === t ? n = !0 : a.depth === r && l.push(a);
        return n ? l : []
      }(e, l).map(t => u({
        kind: "swap",
        facet: e,
        term: l,
        other: t
      }, H(r, e.id, [ t.id ])))))
    });
    let f = ({count: e}) => e > 0; // f = helps, e = count
    return [ ...p.filter(f), ...m.filter(f).sort((e, t) => t.count - e.count) ]
  }(m, n, r.find, u), b = v.filter(({kind: e}) => e === "need"), x = v.filter(({kind: e}) => e !== "need").slice(0, we), w = function({context: e, state: {query: t}}) {
    let {msg: r, list: l, facetOrder: n, urlOf: a, urlOfAll: o} = e; // r = msg, l = list, n = facetOrder, a = urlOf, o = urlOfAll, e = context
    if (l.talk === null) return null;
    let i = O(e, t).replace(_e, ""), s = new URL(o(h(t, n)), location.href).href, c = new URL(a({ // i = description, O = describeQuery, e = context, t = query, _e = MARKUP, s = view, o = urlOfAll, h = toFragment, n = facetOrder, c = url, a = urlOf
      page: l.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: ye,
      preloadtitle: r("missing-title", i)
    }).forEach(([e, t]) => c.searchParams.set(e, t)), [ r("missing-view", `[${s} ${i}]`), r("missing-need") ].forEach(e => c.searchParams.append("preloadparams[]", e)), 
    c.href
  }(e), k = (e, t) => K(p.term(e, t).text), E = e => q("li", null, q("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => c.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // t = count, e = suggestion
    switch (e.kind) {
     case "need":
      return d("shortcut", k(_, e.need.id), t);

     case "word":
      return d("empty-word", K(e.word), t);

     case "text":
      return d("empty-text", K(n.text), t);

     case "swap":
      return d("empty-swap", k(e.facet.id, e.other.id), k(e.facet.id, e.term.id), t);

     default:
      return d("empty-without", K(p.facet(e.facet.id).text), y(d, e.terms.map(({id: t}) => k(e.facet.id, t))), t)
    }
  })(e)));
  return q("div", {
    class: "program-explorer__empty"
  }, q(xe, {
    level: g,
    class: "program-explorer__group"
  }, d("empty-title")), b.length > 0 && q($, null, q("p", null, d("empty-needs")), q("ul", {
    role: "list"
  }, b.map(E))), x.length > 0 && q($, null, q("p", null, d("empty-hint")), q("ul", {
    role: "list"
  }, x.map(E))), q("p", null, q("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: c.clear
  }, d("see-all", f.programs.length)), w !== null && q("a", {
    href: w
  }, d("report-missing"))))
}
}
};
// </nowiki>