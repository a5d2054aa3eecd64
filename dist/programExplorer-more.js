// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'aff3461788b0d50e',
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

var u = (e, t, r) => new Promise((l, n) => {
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
var c = {}; // c = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(c, {
  ActiveFilters: () => R,
  CopyLink: () => W,
  Details: () => S,
  FilterDialog: () => z,
  Freshness: () => ie,
  NeedHelp: () => M,
  NoResults: () => de,
  Reasons: () => ae,
  SortBy: () => J,
  TermSearch: () => ne,
  keepFocus: () => p,
  keepFragment: () => h,
  keepPlace: () => d,
  keepPosition: () => N,
  nameTab: () => y
});

module.exports = (t => ((t, l, a, i) => {
  if (l && typeof l == "object" || typeof l == "function") for (let a of n(l)) !o.call(t, a) && a !== void 0 && e(t, a, {
    get: () => l[a],
    enumerable: !(i = r(l, a)) || i.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(c);

// src/app/keep-focus.ts
function p(e, t) { // p = keepFocus, e = root, t = history
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
function d(e, t) { // d = keepPlace, e = root, t = history
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

var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// src/app/language-links.ts
var m = ".mw-pt-languages a, .interwiki-pagetranslation a", f = [ "mousedown", "focusin" ]; // m = LINKS, f = EVENTS

function g({target: e}) { // g = copyFragment, e = target
  let t = e instanceof Element ? e.closest(m) : null; // t = link, e = target, m = LINKS
  t && (t.hash = (0, x.x7)(location.hash) ? location.hash : "")
}

function h() { // h = keepFragment
  return f.forEach(e => document.addEventListener(e, g)), () => f.forEach(e => document.removeEventListener(e, g))
}

var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/app/describe-query.ts
function w({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) { // w = describeQuery, e = msg, t = labels, r = facetOrder, l = chosen, n = text
  let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
    var n; // n = _a
    let a = (0, v.x27)(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, v = import_program_explorer_runtime2, e = term, n = _a, l = chosen, r = facet, t = labels
    return r === b.x43 || r === b.x44 ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
  });
  return (0, v.x27)(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
}

// src/app/tab-title.ts
function y(e, t, r) { // y = nameTab, e = store, t = context, r = document
  let l = "", n = e => { // l = prefix, n = write, e = description
    let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
    l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
  }, a = () => { // a = update
    let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o} = t(), i = r.details[r.details.length - 1], s = l.programs.find(({id: e}) => e === i); // r = query, e = id, l = index, a = labels, o = fragmentOf, t = context, i = open, s = program
    n(s ? a.pick(s.title).text : o(r) && w(t(), r))
  };
  a();
  let o = e.subscribe(({settled: e}, t) => { // o = end, e = store, t = before
    e !== t.settled && a()
  });
  return () => {
    o(), n("")
  }
}

var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/explore/relations.ts
var O = (0, q.x21)(({programs: e}) => { // O = relationsOf, q = import_program_explorer_runtime6
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && (0, k.x13)(r, n.partOf, n.id),  // n = program, e = programs, t = byId, k = import_program_explorer_runtime5, r = parts
  n.followedBy.forEach(e => (0, k.x13)(l, e, n.id));
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function T({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // T = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/copy-address.ts
function $(e) { // $ = copyAddress, e = href
  return u(this, null, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(new URL(e, location.href).href), 
      !0
    } catch (e) {}
    return !1
  })
}

// src/views/parts/program-link.tsx
var L = class extends _.x0 { // L = ProgramLink, _ = import_program_explorer_runtime4
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !T(e) && (e.preventDefault(), $(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    }
  }
  render({context: e, program: t}, {answer: r}) {
    let l = e.urlOfProgram(t); // l = href, e = context, t = program
    return (0, _.x3)(_.x2, null, (0, _.x3)("a", {
      href: l,
      onClick: e => this.copy(e, l)
    }, e.msg("link-to-program")), " ", (0, _.x3)("span", {
      class: "program-explorer__note",
      role: "status"
    }, r))
  }
};

var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/views/details.tsx
function D({label: e, content: t, areNames: r = !1}) { // D = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : (0, _.x3)("div", {
    class: "program-explorer__row"
  }, (0, _.x3)("dt", null, e), (0, _.x3)("dd", null, Array.isArray(t) ? (0, _.x3)("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => (0, _.x3)("li", null, e))) : t))
}

function S({context: e, actions: t, program: r, id: l}) { // S = Details, e = context, t = actions, r = program, l = id
  let {msg: n, labels: a, format: o, language: i, list: s} = e, u = r.status === "past", c = O(s), p = (0,  // n = msg, a = labels, o = format, i = language, s = list, e = context, u = isPast, r = program, c = relations, O = relationsOf, p = next
  E.x53)(r.dates, Date.now()), {materials: d, minutes: x, owner: m, partOf: f, reviewed: g, sources: h} = r, v = s.facets.filter(t => { // E = import_program_explorer_runtime7, r = program, d = materials, x = minutes, m = owner, f = partOf, g = reviewed, h = sources, v = facets, s = list, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > (0, A.x70)(e, r, t).length
  }), b = r.dates.slice(p ? r.dates.indexOf(p) : r.dates.length), w = e => e === null ? null : (0, 
  _.x3)(P.x67, {
    text: a.pick(e),
    around: i
  }), y = e => e.map(e => (0, _.x3)("bdi", null, e)), k = (t, r) => (0, _.x3)(C.x65, {
    context: e,
    target: t
  }, r), q = r => r.map(r => { // r = other, q = related
    var l, n; // l = _a, n = _b
    return (0, _.x3)("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        T(e) || (e.preventDefault(), t.goTo(r))
      }
    }, w((n = (l = c.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), $ = f === null ? void 0 : s.series.get(f), S = f === null ? [] : c.parts(f).filter(e => e !== r.id);
  return (0, _.x3)("div", {
    class: "program-explorer__details",
    id: l
  }, (0, _.x3)("dl", null, v.map(e => { // _ = import_program_explorer_runtime4, v = facets, e = facet
    var t; // t = _a
    return (0, _.x3)(D, {
      areNames: !0,
      label: (0, _.x3)(P.x67, {
        text: a.facet(e),
        around: i
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => (0, 
      _.x3)(P.x67, {
        text: a.term(e, t),
        around: i
      }))
    })
  }), (0, _.x3)(D, {
    areNames: !0,
    label: n("detail-interpreted"),
    content: r.interpreted.map(e => o.language(e))
  }), (0, _.x3)(D, {
    label: n("detail-session"),
    content: u && x ? a.minutes(x) : null
  }), (0, _.x3)(D, {
    label: n("detail-duration"),
    content: u || x ? w(r.duration) : null
  }), (0, _.x3)(D, {
    label: n("detail-dates"),
    content: b.map(e => (0, _.x3)(_.x2, null, e.target ? k(e.target, o.occurrence(e)) : o.occurrence(e), " ", w(e.label)))
  }), (0, _.x3)(D, {
    label: n("detail-scale"),
    content: w(r.scale)
  }), (0, _.x3)(D, {
    areNames: !0,
    label: n("detail-team"),
    content: y(r.team)
  }), (0, _.x3)(D, {
    areNames: !0,
    label: n("detail-partners"),
    content: y(r.partners)
  }), (0, _.x3)(D, {
    label: n("detail-materials"),
    content: (0, A.x69)(r) === "material" ? null : d.map(({target: e, label: t}) => k(e, w(t)))
  }), (0, _.x3)(D, {
    label: n("detail-part-of"),
    content: $ ? $.target ? k($.target, w($.title)) : w($.title) : q(f === null ? [] : [ f ])
  }), (0, _.x3)(D, {
    label: n("detail-siblings"),
    content: q(S)
  }), (0, _.x3)(D, {
    label: n("detail-parts"),
    content: q(c.parts(r.id))
  }), (0, _.x3)(D, {
    label: n("detail-follows"),
    content: q(c.before(r.id))
  }), (0, _.x3)(D, {
    label: n("detail-followed-by"),
    content: q(r.followedBy)
  }), (0, _.x3)(D, {
    label: n("detail-owner"),
    content: m && (0, _.x3)("bdi", null, m)
  }), (0, _.x3)(D, {
    label: n("detail-reviewed"),
    content: g && o.date(g)
  }), (0, _.x3)(D, {
    label: n("detail-share"),
    content: (0, _.x3)(L, {
      context: e,
      program: r.id
    })
  })), h.length > 0 && (0, _.x3)("details", null, (0, _.x3)("summary", null, n("shortcut", n("detail-sources"), h.length)), (0, 
  _.x3)("ul", {
    role: "list"
  }, h.map(e => (0, _.x3)("li", null, k({
    url: e
  }, (0, _.x3)("bdi", {
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
function N(e, t) { // N = keepPosition, e = root, t = draw
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

var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/active-filters.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function F({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // F = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return (0, _.x3)("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, (0, _.x3)("span", {
    class: "program-explorer__chip-facet"
  }, (0, _.x3)(P.x67, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", (0, _.x3)(P.x67, {
    text: i,
    around: r
  }))
}

function K({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // K = SearchChip, e = msg, t = query, r = actions
  return (0, _.x3)("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose((0, j.x24)(t, ""))
  }, (0, _.x3)("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", (0, _.x3)("bdi", null, t.text))
}

var R = class extends _.x0 { // R = ActiveFilters, _ = import_program_explorer_runtime4
  constructor() {
    super(...arguments);
    this.list = (0, _.x1)()
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
      return Array.from(e.facets.values()).flatMap(e => (0, U.x19)(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : (0, _.x3)("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => (0, _.x3)("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, (0, _.x3)(F, {
      view: e,
      filter: t
    }))), o && (0, _.x3)("li", {
      key: "text"
    }, (0, _.x3)(K, {
      view: e
    })), (0, _.x3)("li", {
      key: "all"
    }, (0, _.x3)("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var W = class extends _.x0 { // W = CopyLink, _ = import_program_explorer_runtime4
  constructor() {
    super(...arguments);
    this.state = {
      isCopied: null
    };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), 
      this.timer = void 0
    };
    this.copy = () => u(this, null, function*() {
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = (0, x.x12)(t, e.facetOrder) || "programs", n = e => { // e = isCopied, t = query, r = attempt, l = fragment, x = import_program_explorer_runtime, n = show
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
    return (0, _.x3)(_.x2, null, (0, _.x3)("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), (0, _.x3)("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

// src/views/layout/need-help.tsx
function M({view: e}) { // M = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get(b.x43)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, b = import_program_explorer_runtime3
  return (0, _.x3)(_.x2, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && (0, 
  _.x3)("p", {
    class: "program-explorer__note"
  }, (0, _.x3)(P.x67, {
    text: r.pick(t),
    around: l
  }))))
}

var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var I = "program-explorer-locked", V = `${I}--scrollbar`, z = class extends _.x0 { // I = LOCK_CLASS, V = SCROLLBAR_CLASS, z = FilterDialog, _ = import_program_explorer_runtime4
  constructor() {
    super(...arguments);
    this.box = (0, _.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(I, V), 
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
    window.innerWidth > r && t.add(V), t.add(I), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return (0, _.x3)("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, (0, _.x3)("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, (0, _.x3)("div", {
      class: "program-explorer__dialog-head"
    }, (0, _.x3)("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), (0, _.x3)("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), (0, _.x3)("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), (0, _.x3)("div", {
      class: "program-explorer__dialog-body"
    }, (0, _.x3)(B.x62, {
      view: e
    })), (0, _.x3)("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, (0, _.x3)("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function J({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // J = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  let a = (0, Y.x26)(r, l.exploration.searchResult), o = H.x22.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, Y = import_program_explorer_runtime15, r = query, l = results, o = sorts, H = import_program_explorer_runtime14, e = each
  return (0, _.x3)("div", {
    class: "program-explorer__sort"
  }, (0, _.x3)("label", {
    for: `${t}-sort`
  }, e("sort")), " ", (0, _.x3)("span", {
    class: "program-explorer__select"
  }, (0, _.x3)("select", {
    class: "cdx-select",
    id: `${t}-sort`,
    value: a,
    onChange: e => n.sort(e.currentTarget.value)
  }, o.map(t => (0, _.x3)("option", {
    key: t,
    value: t,
    selected: t === a
  }, e(`sort-${t}`)))), (0, _.x3)(G.x64, {
    open: !1
  })))
}

// src/explore/search/normalize.ts
var Q = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // Q = REPLACEMENTS, e = pair

function X(e, t, r) { // X = replaceRange, e = from, t = to, r = length
  for (let l = 0; l < r; l++) Q.set(String.fromCharCode(e + l), String.fromCharCode(t + l)) // l = i, r = length, Q = REPLACEMENTS, e = from, t = to
}

X(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => X(parseInt(e, 16), 48, 10));

var Z = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(Q.keys()).join("")}]`, "g"), ee = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, te = /^[\0-\x7f]*$/; // Z = REMOVED_OR_REPLACED, Q = REPLACEMENTS, ee = KANA_OR_NASAL, te = ASCII

function re(e) { // re = normalize, e = text
  return te.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Z, e => Q.get(e) || "").replace(ee, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

var le = require("program-explorer-runtime"); // le = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var ne = class extends _.x0 { // ne = TermSearch, _ = import_program_explorer_runtime4
  constructor() {
    super(...arguments);
    this.state = {
      text: ""
    }
  }
  found() {
    let {view: {context: {labels: e}}, facet: t, terms: r} = this.props, l = re(this.state.text.trim()); // e = labels, t = facet, r = terms, l = pattern, re = normalize
    return r.filter(({term: r}) => [ e.term(t, r.id).text, ...r.aliases ].some(e => re(e).includes(l))).slice(0, 100)
  }
  render({view: e, facet: t, children: r}, {text: l}) {
    let {context: {msg: n, labels: a}, attempt: o} = e, i = n("find-term", a.facet(t).text), s = l.trim() ? this.found() : null; // n = msg, a = labels, o = attempt, e = view, i = name, t = facet, s = found, l = text
    return (0, _.x3)("div", null, (0, _.x3)("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, (0, _.x3)("input", {
      class: "cdx-text-input__input",
      type: "search",
      "aria-label": i,
      placeholder: i,
      autocomplete: "off",
      value: l,
      onInput: ({currentTarget: {value: e}}) => o(() => this.setState({
        text: e
      }))
    })), s ? s.map(r => (0, _.x3)(le.x63, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, (0, _.x3)("p", {
      role: "status",
      class: "program-explorer__note"
    }, s && !s.length && n("no-term")))
  }
};

// src/views/results/reasons.tsx
function ae({context: {msg: e, labels: t}, needs: r}) { // ae = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => (0, P.x68)(t.term(b.x43, e).text)); // l = names, r = needs, e = need, P = import_program_explorer_runtime9, t = labels, b = import_program_explorer_runtime3
  return (0, _.x3)("p", {
    class: "program-explorer__note"
  }, e("helps-with", (0, v.x27)(e, l)))
}

var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/views/results/freshness.tsx
function ie({view: {context: {msg: e, list: {programs: t}, today: r}}}) { // ie = Freshness, e = msg, t = programs, r = today
  let l = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, n = t.filter(({reviewed: e}) => e && (0,  // l = lastYear, r = today, n = recently, t = programs, e = reviewed
  oe.x39)(e) >= l);
  return t.some(({reviewed: e}) => e) ? (0, _.x3)("p", {
    class: "program-explorer__note"
  }, e("reviewed-within-year", n.length, t.length)) : null
}

// src/explore/suggestions.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/views/results/no-results.tsx
var ue = 6, ce = "Template:Program explorer/missing", pe = /[[\]{}<>|~]/g; // ue = MOST_SUGGESTIONS, ce = NEW_SECTION, pe = MARKUP

function de({view: e}) { // de = NoResults, e = view
  let {context: r, state: {query: n}, actions: u, search: c} = e, {msg: p, labels: d, index: m, list: f, level: g} = r, h = function(e, r, n, u) { // r = query, n = find, u = byText, c = search, e = index, p = msg, d = labels, m = index, f = list, g = level, h = suggestions
    let c = (r, u) => ((e, r) => t(e, l(r)))(((e, t) => { // c = counted, r = change, u = changed
      for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
      if (a) for (var r of a(t)) i.call(t, r) && s(e, r, t[r]);
      return e
    })({}, r), {
      query: u,
      count: (0, U.x20)(e, u, n).count
    }), {text: p} = r, d = (u ? u.findNeeds(e, p) : []).map(({facet: e, need: t}) => c({
      kind: "need",
      need: t
    }, (0, j.x23)((0, j.x24)(r, ""), e.id, [ t.id ]))), x = (u ? u.severalWords(p) : []).map(e => c({
      kind: "word",
      word: e
    }, (0, j.x24)(r, e)));
    p.trim() && x.push(c({
      kind: "text"
    }, (0, j.x24)(r, ""))), e.facets.forEach(e => { // j = import_program_explorer_runtime12, r = query, e = facet
      let t = (0, U.x19)(e, r), [l, n] = t; // t = terms, U = import_program_explorer_runtime11, e = facet, r = query, l = term, n = another
      l && x.push(c({
        kind: "terms",
        facet: e,
        terms: t
      }, (0, j.x23)(r, e.id, []))), l && !n && x.push(...function(e) {
        return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
      }(function({terms: e}, {id: t, depth: r}) {
        let l = [], n = !1; // l = group, n = isFound
        for (let a of Array.from(e.values())) if (a.depth < r) { // a = each, e = terms, r = depth
          if (n) break;
          l = []
        } else a.id === t ? n = !0 : a.depth === r && l.push(a);
        return n ? l : []
      }(e, l).map(t => c({
        kind: "swap",
        facet: e,
        term: l,
        other: t
      }, (0, j.x23)(r, e.id, [ t.id ])))))
    });
    let m = ({count: e}) => e > 0; // m = helps, e = count
    return [ ...d.filter(m), ...x.filter(m).sort((e, t) => t.count - e.count) ]
  }(m, n, r.find, c), y = h.filter(({kind: e}) => e === "need"), k = h.filter(({kind: e}) => e !== "need").slice(0, ue), q = function({context: e, state: {query: t}}) {
    let {msg: r, list: l, facetOrder: n, urlOf: a, urlOfAll: o} = e; // r = msg, l = list, n = facetOrder, a = urlOf, o = urlOfAll, e = context
    if (l.talk === null) return null;
    let i = w(e, t).replace(pe, ""), s = new URL(o((0, x.x12)(t, n)), location.href).href, u = new URL(a({ // i = description, w = describeQuery, e = context, t = query, pe = MARKUP, s = view, o = urlOfAll, x = import_program_explorer_runtime, n = facetOrder, u = url, a = urlOf
      page: l.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: ce,
      preloadtitle: r("missing-title", i)
    }).forEach(([e, t]) => u.searchParams.set(e, t)), [ r("missing-view", `[${s} ${i}]`), r("missing-need") ].forEach(e => u.searchParams.append("preloadparams[]", e)), 
    u.href
  }(e), O = (e, t) => (0, P.x68)(d.term(e, t).text), E = e => (0, _.x3)("li", null, (0, 
  _.x3)("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => u.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // t = count, e = suggestion
    switch (e.kind) {
     case "need":
      return p("shortcut", O(b.x43, e.need.id), t);

     case "word":
      return p("empty-word", (0, P.x68)(e.word), t);

     case "text":
      return p("empty-text", (0, P.x68)(n.text), t);

     case "swap":
      return p("empty-swap", O(e.facet.id, e.other.id), O(e.facet.id, e.term.id), t);

     default:
      return p("empty-without", (0, P.x68)(d.facet(e.facet.id).text), (0, v.x27)(p, e.terms.map(({id: t}) => O(e.facet.id, t))), t)
    }
  })(e)));
  return (0, _.x3)("div", {
    class: "program-explorer__empty"
  }, (0, _.x3)(se.x66, {
    level: g,
    class: "program-explorer__group"
  }, p("empty-title")), y.length > 0 && (0, _.x3)(_.x2, null, (0, _.x3)("p", null, p("empty-needs")), (0, 
  _.x3)("ul", {
    role: "list"
  }, y.map(E))), k.length > 0 && (0, _.x3)(_.x2, null, (0, _.x3)("p", null, p("empty-hint")), (0, 
  _.x3)("ul", {
    role: "list"
  }, k.map(E))), (0, _.x3)("p", null, (0, _.x3)("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: u.clear
  }, p("see-all", f.programs.length)), q !== null && (0, _.x3)("a", {
    href: q
  }, p("report-missing"))))
}
}
};
// </nowiki>