// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'dc5867f25a8c98b6',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, l = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, n = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var s = (t, r, l) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : t[r] = l, c = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
  if (n) for (var r of n(t)) i.call(t, r) && s(e, r, t[r]);
  return e
}, u = (e, r) => t(e, l(r));

var p = (e, t, r) => new Promise((l, a) => {
  var n = e => {
    try {
      i(r.next(e))
    } catch (e) {
      a(e)
    }
  }, o = e => {
    try {
      i(r.throw(e))
    } catch (e) {
      a(e)
    }
  }, i = e => e.done ? l(e.value) : Promise.resolve(e.value).then(n, o);
  i((r = r.apply(e, t)).next())
});

// src/more.ts
var d = {}; // d = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(d, {
  ActiveFilters: () => te,
  CopyLink: () => re,
  Details: () => G,
  FilterDialog: () => ie,
  Freshness: () => ve,
  NeedHelp: () => le,
  Reasons: () => ge,
  SortBy: () => pe,
  TermSearch: () => me,
  createPageUrls: () => T,
  keepFocus: () => m,
  keepFragment: () => _,
  keepPlace: () => g,
  keepPosition: () => J,
  nameTab: () => E,
  translate: () => P
});

module.exports = (t => ((t, l, n, i) => {
  if (l && typeof l == "object" || typeof l == "function") for (let n of a(l)) !o.call(t, n) && n !== void 0 && e(t, n, {
    get: () => l[n],
    enumerable: !(i = r(l, n)) || i.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(d);

// src/app/keep-focus.ts
function m(e, t) { // m = keepFocus, e = root, t = history
  var r; // r = _a
  let l, a = (r = e.ownerDocument.defaultView) != null ? r : window, n = null, o = ({target: e, relatedTarget: t}) => { // l = timer, a = view, r = _a, e = root, n = lost, o = onFocusOut
    n = t ? null : e, a.clearTimeout(l), l = a.setTimeout(() => { // n = lost, t = relatedTarget, e = target, a = view, l = timer
      n = null
    }, 0)
  }, i = ({state: e}) => { // i = onPopState
    n && (e || t.read() !== null) && n.focus({
      preventScroll: !0
    })
  };
  return e.addEventListener("focusout", o), a.addEventListener("popstate", i, !0), 
  () => {
    a.clearTimeout(l), e.removeEventListener("focusout", o), a.removeEventListener("popstate", i, !0)
  }
}

// src/app/keep-place.ts
function g(e, t) { // g = keepPlace, e = root, t = history
  var r; // r = _a
  let l, a = (r = e.ownerDocument.defaultView) != null ? r : window, n = () => { // l = timer, a = view, r = _a, e = root, n = keep
    a.clearTimeout(l), t.keepPlace(a.pageYOffset, e.querySelectorAll("article").length)
  }, o = () => { // o = onScroll
    a.clearTimeout(l), l = a.setTimeout(n, 400)
  };
  return a.addEventListener("scroll", o, {
    passive: !0
  }), a.addEventListener("pagehide", n), a.pageYOffset && o(), () => { // a = view, n = keep, o = onScroll
    a.clearTimeout(l), a.removeEventListener("scroll", o), a.removeEventListener("pagehide", n)
  }
}

var f = require("program-explorer-runtime"), v = e => f[e]; // f = shared, v = at, e = place

var h = v(7); // h = isFragmentOurs, v = at

var b = v(12); // b = toFragment, v = at

// src/app/language-links.ts
var x = ".mw-pt-languages a, .interwiki-pagetranslation a", w = [ "mousedown", "focusin" ]; // x = LINKS, w = EVENTS

function y({target: e}) { // y = copyFragment, e = target
  let t = e instanceof Element ? e.closest(x) : null; // t = link, e = target, x = LINKS
  t && (t.hash = h(location.hash) ? location.hash : "")
}

function _() { // _ = keepFragment
  return w.forEach(e => document.addEventListener(e, y)), () => w.forEach(e => document.removeEventListener(e, y))
}

var $ = v(27); // $ = joinList, v = at

var k = v(44), O = v(45); // k = NEED, v = at, O = OFFERS

// src/app/describe-query.ts
// src/app/tab-title.ts
function E(e, t, r) { // E = nameTab, e = store, t = context, r = document
  let l = "", a = e => { // l = prefix, a = write, e = description
    let t = r.title.replace(l, "").trim(), a = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, a = name, e = description
    l = a && `${a} \u2013`, r.title = `${l} ${t}`.trim()
  }, n = () => { // n = update
    let {settled: {query: r}} = e.get(), {index: l, labels: n, fragmentOf: o} = t(), i = r.details[r.details.length - 1], s = l.programs.find(({id: e}) => e === i); // r = query, e = id, l = index, n = labels, o = fragmentOf, t = context, i = open, s = program
    a(s ? n.pick(s.title).text : o(r) && function({msg: e, labels: t, facetOrder: r}, {chosen: l, text: a}) {
      let n = r.filter(e => l.has(e)).map(r => { // n = parts, r = facet, e = facet, l = chosen
        var a; // a = _a
        let n = $(e, ((a = l.get(r)) != null ? a : []).map(e => t.term(r, e).text)); // n = terms, $ = joinList, e = term, a = _a, l = chosen, r = facet, t = labels
        return r === k || r === O ? n : `${e("chip-facet", t.facet(r).text)} ${n}`
      });
      return $(e, a.trim() ? [ ...n, `\u201c${a.trim()}\u201d` ] : n)
    }(t(), r))
  };
  n();
  let o = e.subscribe(({settled: e}, t) => { // o = end, e = store, t = before
    e !== t.settled && n()
  });
  return () => {
    o(), a("")
  }
}

// src/page/page-urls.ts
var C = "Special:MyLanguage/", L = /^(?:[a-z][\w-]*|Special):/; // C = MY_LANGUAGE, L = WITHOUT_TRANSLATION

function T(e, {root: t, staticElements: r, groups: l}, a) { // T = createPageUrls, e = wiki, t = root, r = staticElements, l = groups, a = languages
  let n = a.indexOf(e.contentLanguage), o = n < 0 ? a : a.slice(0, n), i = new Set; // n = last, a = languages, e = wiki, o = codes, i = linked
  return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => i.add(e.getAttribute("href")))), 
  r => { // r = page
    let l = r.replace(C, ""); // l = plain, r = page, C = MY_LANGUAGE
    if (!o.length || L.test(l)) return e.urlOf(r);
    if (t.lang !== a[0]) return e.urlOf(C + l);
    let [n = "", s = ""] = l.split(/(?=#)/); // n = title, s = fragment, l = plain
    return o.map(t => e.urlOf(`${n}/${t}${s}`)).find(e => i.has(e)) || e.urlOf(r)
  }
}

var D = v(38); // D = cutText, v = at

// src/programs/translations.ts
function P(e, {language: t, texts: r}, l) { // P = translate, e = list, t = language, r = texts, l = pageLanguage
  return function(e, t) {
    let r = (e, r) => e && t(e, r), l = (e, t) => new Map([ ...e ].map(([e, r]) => [ e, c(c({}, r), t(r, e)) ])); // r = one, e = id, t = change, l = mapEach, c = __spreadValues
    return u(c({}, e), {
      programs: e.programs.map(e => { // e = program
        let l = `program.${e.id}.`; // l = key, e = program
        return u(c({}, e), {
          title: t(e.title, `${l}title`),
          summary: r(e.summary, `${l}summary`),
          notice: r(e.notice, `${l}notice`),
          join: e.join && u(c({}, e.join), {
            label: r(e.join.label, `${l}join`)
          }),
          duration: r(e.duration, `${l}duration`),
          scale: r(e.scale, `${l}scale`),
          dates: e.dates.map(e => u(c({}, e), {
            label: r(e.label, `${l}date.${e.id}`)
          })),
          materials: e.materials.map((e, r) => u(c({}, e), {
            label: t(e.label, `${l}material.${r + 1}`)
          }))
        })
      }),
      vocabularies: l(e.vocabularies, ({label: e, help: a, terms: n}, o) => ({
        label: t(e, `vocabulary.${o}.label`),
        help: r(a, `vocabulary.${o}.help`),
        terms: l(n, (e, r) => ({
          label: t(e.label, `term.${o}.${r}.label`)
        }))
      })),
      needs: e.needs.map(e => u(c({}, e), {
        label: t(e.label, `need.${e.id}.label`),
        help: r(e.help, `need.${e.id}.help`)
      })),
      series: l(e.series, ({title: e}, r) => ({
        title: t(e, `series.${r}.title`)
      }))
    })
  }(e, (e, a) => { // e = text, a = key
    let n = r.get(a) || ""; // n = translation, r = texts, a = key
    return /\S/.test(n) ? new Map(typeof e == "string" ? [ [ l.toLowerCase(), e ] ] : e).set(t.toLowerCase(), D(n)) : e
  })
}

var S = v(0), A = v(1), q = v(2), j = v(3); // S = Component, v = at, A = createRef, q = Fragment, j = h

var M = v(13); // M = append, v = at

var U = v(21); // U = memoize, v = at

// src/explore/relations.ts
var F = U(({programs: e}) => { // F = relationsOf, U = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let a of e) t.set(a.id, a), a.partOf !== null && M(r, a.partOf, a.id), a.followedBy.forEach(e => M(l, e, a.id)); // a = program, e = next, t = byId, M = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var K = v(54); // K = nextDate, v = at

var W = v(66); // W = DataLink, v = at

// src/views/parts/opens-elsewhere.ts
function N({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // N = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/copy-address.ts
function B(e) { // B = copyAddress, e = href
  return p(this, null, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(new URL(e, location.href).href), 
      !0
    } catch (e) {}
    return !1
  })
}

// src/views/parts/program-link.tsx
var R = class extends S { // R = ProgramLink, S = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !N(e) && (e.preventDefault(), B(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    }
  }
  render({context: e, program: t}, {answer: r}) {
    let l = e.urlOfProgram(t); // l = href, e = context, t = program
    return j(q, null, j("a", {
      href: l,
      onClick: e => this.copy(e, l)
    }, e.msg("link-to-program")), " ", j("span", {
      class: "program-explorer__note",
      role: "status"
    }, r))
  }
};

var I = v(68), V = v(69); // I = DataText, v = at, V = isolated

var z = v(70), H = v(71); // z = actionOf, v = at, H = termsOnCard

// src/views/details.tsx
function Y({label: e, content: t, areNames: r = !1}) { // Y = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : j("div", {
    class: "program-explorer__row"
  }, j("dt", null, e), j("dd", null, Array.isArray(t) ? j("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => j("li", null, e))) : t))
}

function G({context: e, actions: t, program: r, id: l}) { // G = Details, e = context, t = actions, r = program, l = id
  let {msg: a, labels: n, format: o, language: i, list: s} = e, c = r.status === "past", u = F(s), p = K(r.dates, Date.now()), {materials: d, minutes: m, owner: g, partOf: f, reviewed: v, sources: h} = r, b = s.facets.filter(t => { // a = msg, n = labels, o = format, i = language, s = list, e = context, c = isPast, r = program, u = relations, F = relationsOf, p = next, K = nextDate, d = materials, m = minutes, g = owner, f = partOf, v = reviewed, h = sources, b = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > H(e, r, t).length
  }), x = r.dates.slice(p ? r.dates.indexOf(p) : r.dates.length), w = e => e === null ? null : j(I, {
    text: n.pick(e),
    around: i
  }), y = e => e.map(e => j("bdi", null, e)), _ = (t, r) => j(W, {
    context: e,
    target: t
  }, r), $ = r => r.map(r => { // r = other, $ = related
    var l, a; // l = _a, a = _b
    return j("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        N(e) || (e.preventDefault(), t.goTo(r))
      }
    }, w((a = (l = u.program(r)) == null ? void 0 : l.title) != null ? a : r))
  }), k = f === null ? void 0 : s.series.get(f), O = f === null ? [] : u.parts(f).filter(e => e !== r.id);
  return j("div", {
    class: "program-explorer__details",
    id: l
  }, j("dl", null, b.map(e => { // j = h, b = facets, e = facet
    var t; // t = _a
    return j(Y, {
      areNames: !0,
      label: j(I, {
        text: n.facet(e),
        around: i
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => j(I, {
        text: n.term(e, t),
        around: i
      }))
    })
  }), j(Y, {
    areNames: !0,
    label: a("detail-interpreted"),
    content: r.interpreted.map(e => o.language(e))
  }), j(Y, {
    label: a("detail-session"),
    content: c && m ? n.minutes(m) : null
  }), j(Y, {
    label: a("detail-duration"),
    content: c || m ? w(r.duration) : null
  }), j(Y, {
    label: a("detail-dates"),
    content: x.map(e => j(q, null, e.target ? _(e.target, o.occurrence(e)) : o.occurrence(e), " ", w(e.label)))
  }), j(Y, {
    label: a("detail-scale"),
    content: w(r.scale)
  }), j(Y, {
    areNames: !0,
    label: a("detail-team"),
    content: y(r.team)
  }), j(Y, {
    areNames: !0,
    label: a("detail-partners"),
    content: y(r.partners)
  }), j(Y, {
    label: a("detail-materials"),
    content: z(r) === "material" ? null : d.map(({target: e, label: t}) => _(e, w(t)))
  }), j(Y, {
    label: a("detail-part-of"),
    content: k ? k.target ? _(k.target, w(k.title)) : w(k.title) : $(f === null ? [] : [ f ])
  }), j(Y, {
    label: a("detail-siblings"),
    content: $(O)
  }), j(Y, {
    label: a("detail-parts"),
    content: $(u.parts(r.id))
  }), j(Y, {
    label: a("detail-follows"),
    content: $(u.before(r.id))
  }), j(Y, {
    label: a("detail-followed-by"),
    content: $(r.followedBy)
  }), j(Y, {
    label: a("detail-owner"),
    content: g && j("bdi", null, g)
  }), j(Y, {
    label: a("detail-reviewed"),
    content: v && o.date(v)
  }), j(Y, {
    label: a("detail-share"),
    content: j(R, {
      context: e,
      program: r.id
    })
  })), h.length > 0 && j("details", null, j("summary", null, a("shortcut", a("detail-sources"), h.length)), j("ul", {
    role: "list"
  }, h.map(e => j("li", null, _({
    url: e
  }, j("bdi", {
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
function J(e, t) { // J = keepPosition, e = root, t = draw
  var r; // r = _a
  let l = (r = e.ownerDocument.defaultView) != null ? r : window, a = t => { // l = view, r = _a, e = root, a = topOf, t = id
    var r; // r = _a
    return (r = e.ownerDocument.getElementById(t)) == null ? void 0 : r.getBoundingClientRect().top
  }, n = Array.from(e.querySelectorAll("article"), e => { // n = before, e = article
    var t; // t = _a
    return (t = e.getAttribute("aria-labelledby")) != null ? t : ""
  }).map(e => { // e = id
    var t; // t = _a
    return [ e, (t = a(e)) != null ? t : -1 / 0 ]
  }).filter(([, e]) => e > 80 && e < l.innerHeight);
  t();
  for (let [e, t] of n) { // e = id, t = top, n = before
    let r = a(e); // r = now, a = topOf, e = id
    if (r !== void 0) {
      l.scrollBy(0, r - t);
      return
    }
  }
}

var Q = v(19); // Q = chosenTerms, v = at

// src/explore/active-filters.ts
var X = v(24); // X = withText, v = at

// src/views/layout/active-filters.tsx
function Z({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: a, term: n}}) { // Z = FilterChip, e = msg, t = labels, r = language, l = actions, a = facet, n = term
  let o = t.facet(a.id), i = t.term(a.id, n.id); // o = facetLabel, t = labels, a = facet, i = termLabel, n = term
  return j("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(a.id, n.id)
  }, j("span", {
    class: "program-explorer__chip-facet"
  }, j(I, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", j(I, {
    text: i,
    around: r
  }))
}

function ee({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // ee = SearchChip, e = msg, t = query, r = actions
  return j("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(X(t, ""))
  }, j("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", j("bdi", null, t.text))
}

var te = class extends S { // te = ActiveFilters, S = Component
  constructor() {
    super(...arguments);
    this.list = A()
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement)
  }
  componentDidUpdate(e, t, r) {
    var l; // l = _a
    let a = this.buttons(); // a = buttons
    r >= 0 && !a.includes(document.activeElement) && ((l = a[Math.min(r, a.length - 1)]) == null || l.focus())
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : []
  }
  render({view: e}) {
    let {context: {index: t, msg: r}, state: {query: l}, actions: a} = e, n = function(e, t) { // t = query, r = msg, l = query, a = actions, e = index, n = filters
      return Array.from(e.facets.values()).flatMap(e => Q(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !n.length && !o ? null : j("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, n.map(t => j("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, j(Z, {
      view: e,
      filter: t
    }))), o && j("li", {
      key: "text"
    }, j(ee, {
      view: e
    })), j("li", {
      key: "all"
    }, j("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: a.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var re = class extends S { // re = CopyLink, S = Component
  constructor() {
    super(...arguments);
    this.state = {
      isCopied: null
    };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), 
      this.timer = void 0
    };
    this.copy = () => p(this, null, function*() {
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = b(t, e.facetOrder) || "programs", a = e => { // e = isCopied, t = query, r = attempt, l = fragment, b = toFragment, a = show
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({
            isCopied: e
          }), this.timer = e === null ? void 0 : window.setTimeout(() => a(null), 4e3)
        })
      };
      a(yield B(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return j(q, null, j("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), j("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

// src/views/layout/need-help.tsx
function le({view: e}) { // le = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: a}, state: {query: n}} = e, o = (t = n.chosen.get(k)) != null ? t : []; // r = labels, l = language, a = list, n = query, e = view, o = chosen, t = _a, k = NEED
  return j(q, null, a.needs.map(({id: e, help: t}) => t && o.includes(e) && j("p", {
    class: "program-explorer__note"
  }, j(I, {
    text: r.pick(t),
    around: l
  }))))
}

var ae = v(63); // ae = Filters, v = at

// src/views/layout/filter-dialog.tsx
var ne = "program-explorer-locked", oe = `${ne}--scrollbar`, ie = class extends S { // ne = LOCK_CLASS, oe = SCROLLBAR_CLASS, ie = FilterDialog, S = Component
  constructor() {
    super(...arguments);
    this.box = A();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ne, oe), 
      document.removeEventListener("keydown", this.onKeyDown, !0)
    };
    this.onKeyDown = e => { // e = event
      let t = this.box.current; // t = box
      if (t != null && t.isConnected) if (e.key === "Escape") e.stopPropagation(), this.props.view.actions.closeFilters(); else if (e.key === "Tab" || e.code === "Tab") {
        let r = Array.from(t.querySelectorAll("button, input")).filter(e => e.getClientRects().length > 0), l = document.activeElement, a = !t.contains(l) || l === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && l === t, n = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, t = box, e = event, l = here, a = isAtEnd, n = next
        a && n && (e.preventDefault(), n.focus())
      }
    }
  }
  componentDidMount() {
    var e; // e = _a
    let {classList: t, clientWidth: r} = document.documentElement; // t = classList, r = clientWidth
    window.innerWidth > r && t.add(oe), t.add(ne), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: a} = e; // t = msg, r = idPrefix, l = results, a = actions, e = view
    return j("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && a.closeFilters()
    }, j("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, j("div", {
      class: "program-explorer__dialog-head"
    }, j("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), j("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: a.clear
    }, t("clear-all")), j("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: a.closeFilters
    })), j("div", {
      class: "program-explorer__dialog-body"
    }, j(ae, {
      view: e
    })), j("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, j("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: a.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var se = v(22); // se = SORTS, v = at

var ce = v(26); // ce = effectiveSort, v = at

var ue = v(65); // ue = Chevron, v = at

// src/views/layout/sort-by.tsx
function pe({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: a}}) { // pe = SortBy, e = msg, t = idPrefix, r = query, l = results, a = actions
  let n = ce(r, l.exploration.searchResult), o = se.filter(e => e !== "relevance" || e === n || r.text !== ""); // n = sort, ce = effectiveSort, r = query, l = results, o = sorts, se = SORTS, e = each
  return j("div", {
    class: "program-explorer__sort"
  }, j("label", {
    for: `${t}-sort`
  }, e("sort")), " ", j("span", {
    class: "program-explorer__select"
  }, j("select", {
    class: "cdx-select",
    id: `${t}-sort`,
    value: n,
    onChange: e => a.sort(e.currentTarget.value)
  }, o.map(t => j("option", {
    key: t,
    value: t,
    selected: t === n
  }, e(`sort-${t}`)))), j(ue, {
    open: !1
  })))
}

var de = v(64); // de = TermBox, v = at

// src/views/layout/term-search.tsx
var me = class extends S { // me = TermSearch, S = Component
  constructor() {
    super(...arguments);
    this.state = {
      text: ""
    }
  }
  found() {
    let {view: {context: {labels: e}, search: t}, facet: r, terms: l} = this.props, a = t ? t.normalize : e => e.toLowerCase(), n = a(this.state.text.trim()); // e = name, t = search, r = facet, l = terms, a = simplify, n = pattern
    return l.filter(({term: t}) => [ e.term(r, t.id).text, ...t.aliases ].some(e => a(e).includes(n))).slice(0, 100)
  }
  render({view: e, facet: t, children: r}, {text: l}) {
    let {context: {msg: a, labels: n}, actions: o, attempt: i} = e, s = a("find-term", n.facet(t).text), c = l.trim() ? this.found() : null; // a = msg, n = labels, o = actions, i = attempt, e = view, s = name, t = facet, c = found, l = text
    return j("div", null, j("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, j("input", {
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
    })), c ? c.map(r => j(de, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, j("p", {
      role: "status",
      class: "program-explorer__note"
    }, c && !c.length && a("no-term")))
  }
};

// src/views/results/reasons.tsx
function ge({context: {msg: e, labels: t}, needs: r}) { // ge = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => V(t.term(k, e).text)); // l = names, r = needs, e = need, V = isolated, t = labels, k = NEED
  return j("p", {
    class: "program-explorer__note"
  }, e("helps-with", $(e, l)))
}

var fe = v(40); // fe = firstDay, v = at

// src/views/results/freshness.tsx
function ve({view: {context: {msg: e, list: {programs: t}, today: r}}}) { // ve = Freshness, e = msg, t = programs, r = today
  let l = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, a = t.filter(({reviewed: e}) => e && fe(e) >= l); // l = lastYear, r = today, a = recently, t = programs, e = reviewed, fe = firstDay
  return t.some(({reviewed: e}) => e) ? j("p", {
    class: "program-explorer__note"
  }, e("reviewed-within-year", a.length, t.length)) : null
}
}
};
// </nowiki>