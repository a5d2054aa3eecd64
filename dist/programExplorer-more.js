// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'bcbff9a4bf64b41b',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var r = Object.getOwnPropertyNames;

var l = Object.prototype.hasOwnProperty;

var n = (e, t, r) => new Promise((l, n) => {
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
var a = {}; // a = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(a, {
  ActiveFilters: () => j,
  CopyLink: () => I,
  Details: () => U,
  FilterDialog: () => G,
  Freshness: () => ne,
  NeedHelp: () => V,
  Reasons: () => re,
  SortBy: () => Z,
  TermSearch: () => te,
  keepFocus: () => o,
  keepFragment: () => v,
  keepPlace: () => i,
  keepPosition: () => W,
  nameTab: () => b
});

module.exports = (n => ((n, a, o, i) => {
  if (a && typeof a == "object" || typeof a == "function") for (let o of r(a)) !l.call(n, o) && o !== void 0 && e(n, o, {
    get: () => a[o],
    enumerable: !(i = t(a, o)) || i.enumerable
  });
  return n
})(e({}, "__esModule", {
  value: !0
}), n))(a);

// src/app/keep-focus.ts
function o(e, t) { // o = keepFocus, e = root, t = history
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
function i(e, t) { // i = keepPlace, e = root, t = history
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

var s = require("program-explorer-runtime"), c = e => s[e]; // s = shared, c = at, e = place

var u = c(7); // u = isFragmentOurs, c = at

var p = c(12); // p = toFragment, c = at

// src/app/language-links.ts
var d = ".mw-pt-languages a, .interwiki-pagetranslation a", m = [ "mousedown", "focusin" ]; // d = LINKS, m = EVENTS

function g({target: e}) { // g = copyFragment, e = target
  let t = e instanceof Element ? e.closest(d) : null; // t = link, e = target, d = LINKS
  t && (t.hash = u(location.hash) ? location.hash : "")
}

function v() { // v = keepFragment
  return m.forEach(e => document.addEventListener(e, g)), () => m.forEach(e => document.removeEventListener(e, g))
}

var f = c(27); // f = joinList, c = at

var h = c(43), x = c(44); // h = NEED, c = at, x = OFFERS

// src/app/describe-query.ts
// src/app/tab-title.ts
function b(e, t, r) { // b = nameTab, e = store, t = context, r = document
  let l = "", n = e => { // l = prefix, n = write, e = description
    let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
    l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
  }, a = () => { // a = update
    let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o} = t(), i = r.details[r.details.length - 1], s = l.programs.find(({id: e}) => e === i); // r = query, e = id, l = index, a = labels, o = fragmentOf, t = context, i = open, s = program
    n(s ? a.pick(s.title).text : o(r) && function({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) {
      let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
        var n; // n = _a
        let a = f(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, f = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
        return r === h || r === x ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
      });
      return f(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
    }(t(), r))
  };
  a();
  let o = e.subscribe(({settled: e}, t) => { // o = end, e = store, t = before
    e !== t.settled && a()
  });
  return () => {
    o(), n("")
  }
}

var w = c(0), y = c(1), _ = c(2), k = c(3); // w = Component, c = at, y = createRef, _ = Fragment, k = h

var E = c(13); // E = append, c = at

var T = c(21); // T = memoize, c = at

// src/explore/relations.ts
var O = T(({programs: e}) => { // O = relationsOf, T = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && E(r, n.partOf, n.id), n.followedBy.forEach(e => E(l, e, n.id)); // n = program, e = next, t = byId, E = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var C = c(53); // C = nextDate, c = at

var D = c(65); // D = DataLink, c = at

// src/views/parts/opens-elsewhere.ts
function L({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // L = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/copy-address.ts
function $(e) { // $ = copyAddress, e = href
  return n(this, null, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(new URL(e, location.href).href), 
      !0
    } catch (e) {}
    return !1
  })
}

// src/views/parts/program-link.tsx
var q = class extends w { // q = ProgramLink, w = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !L(e) && (e.preventDefault(), $(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    }
  }
  render({context: e, program: t}, {answer: r}) {
    let l = e.urlOfProgram(t); // l = href, e = context, t = program
    return k(_, null, k("a", {
      href: l,
      onClick: e => this.copy(e, l)
    }, e.msg("link-to-program")), " ", k("span", {
      class: "program-explorer__note",
      role: "status"
    }, r))
  }
};

var A = c(67), P = c(68); // A = DataText, c = at, P = isolated

var S = c(69), F = c(70); // S = actionOf, c = at, F = termsOnCard

// src/views/details.tsx
function K({label: e, content: t, areNames: r = !1}) { // K = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : k("div", {
    class: "program-explorer__row"
  }, k("dt", null, e), k("dd", null, Array.isArray(t) ? k("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => k("li", null, e))) : t))
}

function U({context: e, actions: t, program: r, id: l}) { // U = Details, e = context, t = actions, r = program, l = id
  let {msg: n, labels: a, format: o, language: i, list: s} = e, c = r.status === "past", u = O(s), p = C(r.dates, Date.now()), {materials: d, minutes: m, owner: g, partOf: v, reviewed: f, sources: h} = r, x = s.facets.filter(t => { // n = msg, a = labels, o = format, i = language, s = list, e = context, c = isPast, r = program, u = relations, O = relationsOf, p = next, C = nextDate, d = materials, m = minutes, g = owner, v = partOf, f = reviewed, h = sources, x = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > F(e, r, t).length
  }), b = r.dates.slice(p ? r.dates.indexOf(p) : r.dates.length), w = e => e === null ? null : k(A, {
    text: a.pick(e),
    around: i
  }), y = e => e.map(e => k("bdi", null, e)), E = (t, r) => k(D, {
    context: e,
    target: t
  }, r), T = r => r.map(r => { // r = other, T = related
    var l, n; // l = _a, n = _b
    return k("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        L(e) || (e.preventDefault(), t.goTo(r))
      }
    }, w((n = (l = u.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), $ = v === null ? void 0 : s.series.get(v), P = v === null ? [] : u.parts(v).filter(e => e !== r.id);
  return k("div", {
    class: "program-explorer__details",
    id: l
  }, k("dl", null, x.map(e => { // k = h, x = facets, e = facet
    var t; // t = _a
    return k(K, {
      areNames: !0,
      label: k(A, {
        text: a.facet(e),
        around: i
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => k(A, {
        text: a.term(e, t),
        around: i
      }))
    })
  }), k(K, {
    areNames: !0,
    label: n("detail-interpreted"),
    content: r.interpreted.map(e => o.language(e))
  }), k(K, {
    label: n("detail-session"),
    content: c && m ? a.minutes(m) : null
  }), k(K, {
    label: n("detail-duration"),
    content: c || m ? w(r.duration) : null
  }), k(K, {
    label: n("detail-dates"),
    content: b.map(e => k(_, null, e.target ? E(e.target, o.occurrence(e)) : o.occurrence(e), " ", w(e.label)))
  }), k(K, {
    label: n("detail-scale"),
    content: w(r.scale)
  }), k(K, {
    areNames: !0,
    label: n("detail-team"),
    content: y(r.team)
  }), k(K, {
    areNames: !0,
    label: n("detail-partners"),
    content: y(r.partners)
  }), k(K, {
    label: n("detail-materials"),
    content: S(r) === "material" ? null : d.map(({target: e, label: t}) => E(e, w(t)))
  }), k(K, {
    label: n("detail-part-of"),
    content: $ ? $.target ? E($.target, w($.title)) : w($.title) : T(v === null ? [] : [ v ])
  }), k(K, {
    label: n("detail-siblings"),
    content: T(P)
  }), k(K, {
    label: n("detail-parts"),
    content: T(u.parts(r.id))
  }), k(K, {
    label: n("detail-follows"),
    content: T(u.before(r.id))
  }), k(K, {
    label: n("detail-followed-by"),
    content: T(r.followedBy)
  }), k(K, {
    label: n("detail-owner"),
    content: g && k("bdi", null, g)
  }), k(K, {
    label: n("detail-reviewed"),
    content: f && o.date(f)
  }), k(K, {
    label: n("detail-share"),
    content: k(q, {
      context: e,
      program: r.id
    })
  })), h.length > 0 && k("details", null, k("summary", null, n("shortcut", n("detail-sources"), h.length)), k("ul", {
    role: "list"
  }, h.map(e => k("li", null, E({
    url: e
  }, k("bdi", {
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
function W(e, t) { // W = keepPosition, e = root, t = draw
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

var M = c(19); // M = chosenTerms, c = at

// src/explore/active-filters.ts
var N = c(24); // N = withText, c = at

// src/views/layout/active-filters.tsx
function B({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // B = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return k("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, k("span", {
    class: "program-explorer__chip-facet"
  }, k(A, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", k(A, {
    text: i,
    around: r
  }))
}

function R({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // R = SearchChip, e = msg, t = query, r = actions
  return k("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(N(t, ""))
  }, k("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", k("bdi", null, t.text))
}

var j = class extends w { // j = ActiveFilters, w = Component
  constructor() {
    super(...arguments);
    this.list = y()
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
      return Array.from(e.facets.values()).flatMap(e => M(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : k("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => k("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, k(B, {
      view: e,
      filter: t
    }))), o && k("li", {
      key: "text"
    }, k(R, {
      view: e
    })), k("li", {
      key: "all"
    }, k("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var I = class extends w { // I = CopyLink, w = Component
  constructor() {
    super(...arguments);
    this.state = {
      isCopied: null
    };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), 
      this.timer = void 0
    };
    this.copy = () => n(this, null, function*() {
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = p(t, e.facetOrder) || "programs", n = e => { // e = isCopied, t = query, r = attempt, l = fragment, p = toFragment, n = show
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({
            isCopied: e
          }), this.timer = e === null ? void 0 : window.setTimeout(() => n(null), 4e3)
        })
      };
      n(yield $(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return k(_, null, k("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), k("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

// src/views/layout/need-help.tsx
function V({view: e}) { // V = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get(h)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, h = NEED
  return k(_, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && k("p", {
    class: "program-explorer__note"
  }, k(A, {
    text: r.pick(t),
    around: l
  }))))
}

var H = c(62); // H = Filters, c = at

// src/views/layout/filter-dialog.tsx
var Y = "program-explorer-locked", z = `${Y}--scrollbar`, G = class extends w { // Y = LOCK_CLASS, z = SCROLLBAR_CLASS, G = FilterDialog, w = Component
  constructor() {
    super(...arguments);
    this.box = y();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(Y, z), 
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
    window.innerWidth > r && t.add(z), t.add(Y), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return k("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, k("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, k("div", {
      class: "program-explorer__dialog-head"
    }, k("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), k("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), k("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), k("div", {
      class: "program-explorer__dialog-body"
    }, k(H, {
      view: e
    })), k("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, k("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var J = c(22); // J = SORTS, c = at

var Q = c(26); // Q = effectiveSort, c = at

var X = c(64); // X = Chevron, c = at

// src/views/layout/sort-by.tsx
function Z({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // Z = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  let a = Q(r, l.exploration.searchResult), o = J.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, Q = effectiveSort, r = query, l = results, o = sorts, J = SORTS, e = each
  return k("div", {
    class: "program-explorer__sort"
  }, k("label", {
    for: `${t}-sort`
  }, e("sort")), " ", k("span", {
    class: "program-explorer__select"
  }, k("select", {
    class: "cdx-select",
    id: `${t}-sort`,
    value: a,
    onChange: e => n.sort(e.currentTarget.value)
  }, o.map(t => k("option", {
    key: t,
    value: t,
    selected: t === a
  }, e(`sort-${t}`)))), k(X, {
    open: !1
  })))
}

var ee = c(63); // ee = TermBox, c = at

// src/views/layout/term-search.tsx
var te = class extends w { // te = TermSearch, w = Component
  constructor() {
    super(...arguments);
    this.state = {
      text: ""
    }
  }
  found() {
    let {view: {context: {labels: e}, search: t}, facet: r, terms: l} = this.props, n = t ? t.normalize : e => e.toLowerCase(), a = n(this.state.text.trim()); // e = name, t = search, r = facet, l = terms, n = simplify, a = pattern
    return l.filter(({term: t}) => [ e.term(r, t.id).text, ...t.aliases ].some(e => n(e).includes(a))).slice(0, 100)
  }
  render({view: e, facet: t, children: r}, {text: l}) {
    let {context: {msg: n, labels: a}, actions: o, attempt: i} = e, s = n("find-term", a.facet(t).text), c = l.trim() ? this.found() : null; // n = msg, a = labels, o = actions, i = attempt, e = view, s = name, t = facet, c = found, l = text
    return k("div", null, k("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, k("input", {
      class: "cdx-text-input__input",
      type: "search",
      "aria-label": s,
      placeholder: s,
      autocomplete: "off",
      value: l,
      onFocus: o.enterSearch,
      onInput: ({currentTarget: {value: e}}) => i(() => this.setState({
        text: e
      }))
    })), c ? c.map(r => k(ee, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, k("p", {
      role: "status",
      class: "program-explorer__note"
    }, c && !c.length && n("no-term")))
  }
};

// src/views/results/reasons.tsx
function re({context: {msg: e, labels: t}, needs: r}) { // re = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => P(t.term(h, e).text)); // l = names, r = needs, e = need, P = isolated, t = labels, h = NEED
  return k("p", {
    class: "program-explorer__note"
  }, e("helps-with", f(e, l)))
}

var le = c(39); // le = firstDay, c = at

// src/views/results/freshness.tsx
function ne({view: {context: {msg: e, list: {programs: t}, today: r}}}) { // ne = Freshness, e = msg, t = programs, r = today
  let l = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, n = t.filter(({reviewed: e}) => e && le(e) >= l); // l = lastYear, r = today, n = recently, t = programs, e = reviewed, le = firstDay
  return t.some(({reviewed: e}) => e) ? k("p", {
    class: "program-explorer__note"
  }, e("reviewed-within-year", n.length, t.length)) : null
}
}
};
// </nowiki>