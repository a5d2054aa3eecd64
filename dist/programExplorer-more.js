// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '6e1da09dfff1ed60',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, l = Object.getOwnPropertyDescriptors, n = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var s = (t, r, l) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : t[r] = l, c = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
  if (a) for (var r of a(t)) i.call(t, r) && s(e, r, t[r]);
  return e
}, u = (e, r) => t(e, l(r));

var d = (e, t, r) => new Promise((l, n) => {
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
var p = {}; // p = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(p, {
  ActiveFilters: () => se,
  CopyLink: () => ce,
  Details: () => re,
  FilterDialog: () => ge,
  Freshness: () => ke,
  NeedHelp: () => ue,
  Reasons: () => we,
  SortBy: () => be,
  TermSearch: () => ye,
  createPageUrls: () => A,
  keepFocus: () => m,
  keepFragment: () => _,
  keepPlace: () => g,
  keepPosition: () => le,
  nameTab: () => E,
  scrollToLinkedHeading: () => U,
  translate: () => F,
  unfold: () => j
});

module.exports = (t => ((t, l, a, i) => {
  if (l && typeof l == "object" || typeof l == "function") for (let a of n(l)) !o.call(t, a) && a !== void 0 && e(t, a, {
    get: () => l[a],
    enumerable: !(i = r(l, a)) || i.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(p);

// src/app/keep-focus.ts
function m(e, t) { // m = keepFocus, e = root, t = history
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
function g(e, t) { // g = keepPlace, e = root, t = history
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

var f = require("program-explorer-runtime"), v = e => f[e]; // f = shared, v = at, e = place

var h = v(7); // h = isFragmentOurs, v = at

var b = v(12); // b = toFragment, v = at

// src/app/language-links.ts
var x = ".mw-pt-languages a, .interwiki-pagetranslation a", y = [ "mousedown", "focusin" ]; // x = LINKS, y = EVENTS

function w({target: e}) { // w = copyFragment, e = target
  let t = e instanceof Element ? e.closest(x) : null; // t = link, e = target, x = LINKS
  t && (t.hash = h(location.hash) ? location.hash : "")
}

function _() { // _ = keepFragment
  return y.forEach(e => document.addEventListener(e, w)), () => y.forEach(e => document.removeEventListener(e, w))
}

var k = v(27); // k = joinList, v = at

var $ = v(47), O = v(48); // $ = NEED, v = at, O = OFFERS

// src/app/describe-query.ts
// src/app/tab-title.ts
function E(e, t, r) { // E = nameTab, e = store, t = context, r = document
  let l = "", n = e => { // l = prefix, n = write, e = description
    let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
    l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
  }, a = () => { // a = update
    let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o} = t(), i = r.details[r.details.length - 1], s = l.programs.find(({id: e}) => e === i); // r = query, e = id, l = index, a = labels, o = fragmentOf, t = context, i = open, s = program
    n(s ? a.pick(s.title).text : o(r) && function({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) {
      let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
        var n; // n = _a
        let a = k(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, k = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
        return r === $ || r === O ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
      });
      return k(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
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

// src/page/page-urls.ts
var L = "Special:MyLanguage/", T = /^(?:[a-z][\w-]*|Special):/; // L = MY_LANGUAGE, T = WITHOUT_TRANSLATION

function A(e, {root: t, staticElements: r, groups: l}, n) { // A = createPageUrls, e = wiki, t = root, r = staticElements, l = groups, n = languages
  let a = n.indexOf(e.contentLanguage), o = a < 0 ? n : n.slice(0, a), i = new Set; // a = last, n = languages, e = wiki, o = codes, i = linked
  return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => i.add(e.getAttribute("href")))), 
  r => { // r = page
    let l = r.replace(L, ""); // l = plain, r = page, L = MY_LANGUAGE
    if (!o.length || T.test(l)) return e.urlOf(r);
    if (t.lang !== n[0]) return e.urlOf(L + l);
    let [a = "", s = ""] = l.split(/(?=#)/); // a = title, s = fragment, l = plain
    return o.map(t => e.urlOf(`${a}/${t}${s}`)).find(e => i.has(e)) || e.urlOf(r)
  }
}

var C = v(4); // C = afterPaint, v = at

var S = v(37); // S = isFolded, v = at

var q = v(39), D = v(40); // q = sectionOf, v = at, D = watchFolding

// src/page/unfold.ts
function P(e) { // P = sectionHeading, e = element
  var t; // t = _a
  return ((t = q(e)) == null ? void 0 : t.previousElementSibling) || null
}

function j(e, t) { // j = unfold, e = element, t = then
  if (!S(e)) {
    t();
    return
  }
  let r = () => { // r = open
    let r = q(e); // r = section, q = sectionOf, e = element
    if (r != null && r.hasAttribute("hidden")) {
      let t = P(e); // t = heading, P = sectionHeading, e = element
      ((t == null ? void 0 : t.querySelector("h2")) || t).click()
    }
    S(e) || (l(), t())
  }, l = D(e, r);
  r()
}

function U({root: e, headings: t}) { // U = scrollToLinkedHeading, e = root, t = headings
  var r; // r = _a
  let l = Array.from(((r = P(e)) == null ? void 0 : r.querySelectorAll("[id]")) || [], ({id: e}) => e), n = Array.from(t.values(), ({anchors: e}) => e), a = l.concat(...n).find(e => [ e, encodeURI(e) ].includes(location.hash.slice(1))); // l = ofSection, r = _a, P = sectionHeading, e = each, n = ofGroups, t = headings, a = anchor
  a && j(e, () => C(() => { // a = anchor, j = unfold, e = root, C = afterPaint
    var e; // e = _a
    return (e = document.getElementById(a)) == null ? void 0 : e.scrollIntoView()
  }))
}

var M = v(41); // M = cutText, v = at

// src/programs/translations.ts
function F(e, {language: t, texts: r}, l) { // F = translate, e = list, t = language, r = texts, l = pageLanguage
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
      vocabularies: l(e.vocabularies, ({label: e, help: n, terms: a}, o) => ({
        label: t(e, `vocabulary.${o}.label`),
        help: r(n, `vocabulary.${o}.help`),
        terms: l(a, (e, r) => ({
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
  }(e, (e, n) => { // e = text, n = key
    let a = r.get(n) || ""; // a = translation, r = texts, n = key
    return /\S/.test(a) ? new Map(typeof e == "string" ? [ [ l.toLowerCase(), e ] ] : e).set(t.toLowerCase(), M(a)) : e
  })
}

var K = v(0), W = v(1), B = v(2), I = v(3); // K = Component, v = at, W = createRef, B = Fragment, I = h

var N = v(13); // N = append, v = at

var R = v(21); // R = memoize, v = at

// src/explore/relations.ts
var V = R(({programs: e}) => { // V = relationsOf, R = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && N(r, n.partOf, n.id), n.followedBy.forEach(e => N(l, e, n.id)); // n = program, e = next, t = byId, N = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var H = v(57); // H = nextDate, v = at

var z = v(69); // z = DataLink, v = at

// src/views/parts/opens-elsewhere.ts
function Y({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // Y = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/copy-address.ts
function G(e) { // G = copyAddress, e = href
  return d(this, null, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(new URL(e, location.href).href), 
      !0
    } catch (e) {}
    return !1
  })
}

// src/views/parts/program-link.tsx
var J = class extends K { // J = ProgramLink, K = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !Y(e) && (e.preventDefault(), G(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    }
  }
  render({context: e, program: t}, {answer: r}) {
    let l = e.urlOfProgram(t); // l = href, e = context, t = program
    return I(B, null, I("a", {
      href: l,
      onClick: e => this.copy(e, l)
    }, e.msg("link-to-program")), " ", I("span", {
      class: "program-explorer__note",
      role: "status"
    }, r))
  }
};

var Q = v(71), X = v(72); // Q = DataText, v = at, X = isolated

var Z = v(73), ee = v(74); // Z = actionOf, v = at, ee = termsOnCard

// src/views/details.tsx
function te({label: e, content: t, areNames: r = !1}) { // te = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : I("div", {
    class: "program-explorer__row"
  }, I("dt", null, e), I("dd", null, Array.isArray(t) ? I("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => I("li", null, e))) : t))
}

function re({context: e, actions: t, program: r, id: l}) { // re = Details, e = context, t = actions, r = program, l = id
  let {msg: n, labels: a, format: o, language: i, list: s} = e, c = r.status === "past", u = V(s), d = H(r.dates, Date.now()), {materials: p, minutes: m, owner: g, partOf: f, reviewed: v, sources: h} = r, b = s.facets.filter(t => { // n = msg, a = labels, o = format, i = language, s = list, e = context, c = isPast, r = program, u = relations, V = relationsOf, d = next, H = nextDate, p = materials, m = minutes, g = owner, f = partOf, v = reviewed, h = sources, b = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > ee(e, r, t).length
  }), x = r.dates.slice(d ? r.dates.indexOf(d) : r.dates.length), y = e => e === null ? null : I(Q, {
    text: a.pick(e),
    around: i
  }), w = e => e.map(e => I("bdi", null, e)), _ = (t, r) => I(z, {
    context: e,
    target: t
  }, r), k = r => r.map(r => { // r = other, k = related
    var l, n; // l = _a, n = _b
    return I("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        Y(e) || (e.preventDefault(), t.goTo(r))
      }
    }, y((n = (l = u.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), $ = f === null ? void 0 : s.series.get(f), O = f === null ? [] : u.parts(f).filter(e => e !== r.id);
  return I("div", {
    class: "program-explorer__details",
    id: l
  }, I("dl", null, b.map(e => { // I = h, b = facets, e = facet
    var t; // t = _a
    return I(te, {
      areNames: !0,
      label: I(Q, {
        text: a.facet(e),
        around: i
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => I(Q, {
        text: a.term(e, t),
        around: i
      }))
    })
  }), I(te, {
    areNames: !0,
    label: n("detail-interpreted"),
    content: r.interpreted.map(e => o.language(e))
  }), I(te, {
    label: n("detail-session"),
    content: c && m ? a.minutes(m) : null
  }), I(te, {
    label: n("detail-duration"),
    content: c || m ? y(r.duration) : null
  }), I(te, {
    label: n("detail-dates"),
    content: x.map(e => I(B, null, e.target ? _(e.target, o.occurrence(e)) : o.occurrence(e), " ", y(e.label)))
  }), I(te, {
    label: n("detail-scale"),
    content: y(r.scale)
  }), I(te, {
    areNames: !0,
    label: n("detail-team"),
    content: w(r.team)
  }), I(te, {
    areNames: !0,
    label: n("detail-partners"),
    content: w(r.partners)
  }), I(te, {
    label: n("detail-materials"),
    content: Z(r) === "material" ? null : p.map(({target: e, label: t}) => _(e, y(t)))
  }), I(te, {
    label: n("detail-part-of"),
    content: $ ? $.target ? _($.target, y($.title)) : y($.title) : k(f === null ? [] : [ f ])
  }), I(te, {
    label: n("detail-siblings"),
    content: k(O)
  }), I(te, {
    label: n("detail-parts"),
    content: k(u.parts(r.id))
  }), I(te, {
    label: n("detail-follows"),
    content: k(u.before(r.id))
  }), I(te, {
    label: n("detail-followed-by"),
    content: k(r.followedBy)
  }), I(te, {
    label: n("detail-owner"),
    content: g && I("bdi", null, g)
  }), I(te, {
    label: n("detail-reviewed"),
    content: v && o.date(v)
  }), I(te, {
    label: n("detail-share"),
    content: I(J, {
      context: e,
      program: r.id
    })
  })), h.length > 0 && I("details", null, I("summary", null, n("shortcut", n("detail-sources"), h.length)), I("ul", {
    role: "list"
  }, h.map(e => I("li", null, _({
    url: e
  }, I("bdi", {
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
function le(e, t) { // le = keepPosition, e = root, t = draw
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

var ne = v(19); // ne = chosenTerms, v = at

// src/explore/active-filters.ts
var ae = v(24); // ae = withText, v = at

// src/views/layout/active-filters.tsx
function oe({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // oe = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return I("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, I("span", {
    class: "program-explorer__chip-facet"
  }, I(Q, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", I(Q, {
    text: i,
    around: r
  }))
}

function ie({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // ie = SearchChip, e = msg, t = query, r = actions
  return I("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(ae(t, ""))
  }, I("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", I("bdi", null, t.text))
}

var se = class extends K { // se = ActiveFilters, K = Component
  constructor() {
    super(...arguments);
    this.list = W()
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
      return Array.from(e.facets.values()).flatMap(e => ne(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : I("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => I("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, I(oe, {
      view: e,
      filter: t
    }))), o && I("li", {
      key: "text"
    }, I(ie, {
      view: e
    })), I("li", {
      key: "all"
    }, I("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var ce = class extends K { // ce = CopyLink, K = Component
  constructor() {
    super(...arguments);
    this.state = {
      isCopied: null
    };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), 
      this.timer = void 0
    };
    this.copy = () => d(this, null, function*() {
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = b(t, e.facetOrder) || "programs", n = e => { // e = isCopied, t = query, r = attempt, l = fragment, b = toFragment, n = show
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({
            isCopied: e
          }), this.timer = e === null ? void 0 : window.setTimeout(() => n(null), 4e3)
        })
      };
      n(yield G(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return I(B, null, I("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), I("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

// src/views/layout/need-help.tsx
function ue({view: e}) { // ue = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get($)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, $ = NEED
  return I(B, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && I("p", {
    class: "program-explorer__note"
  }, I(Q, {
    text: r.pick(t),
    around: l
  }))))
}

var de = v(66); // de = Filters, v = at

// src/views/layout/filter-dialog.tsx
var pe = "program-explorer-locked", me = `${pe}--scrollbar`, ge = class extends K { // pe = LOCK_CLASS, me = SCROLLBAR_CLASS, ge = FilterDialog, K = Component
  constructor() {
    super(...arguments);
    this.box = W();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(pe, me), 
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
    window.innerWidth > r && t.add(me), t.add(pe), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return I("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, I("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, I("div", {
      class: "program-explorer__dialog-head"
    }, I("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), I("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), I("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), I("div", {
      class: "program-explorer__dialog-body"
    }, I(de, {
      view: e
    })), I("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, I("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var fe = v(22); // fe = SORTS, v = at

var ve = v(26); // ve = effectiveSort, v = at

var he = v(68); // he = Chevron, v = at

// src/views/layout/sort-by.tsx
function be({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // be = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  let a = ve(r, l.exploration.searchResult), o = fe.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, ve = effectiveSort, r = query, l = results, o = sorts, fe = SORTS, e = each
  return I("div", {
    class: "program-explorer__sort"
  }, I("label", {
    for: `${t}-sort`
  }, e("sort")), " ", I("span", {
    class: "program-explorer__select"
  }, I("select", {
    class: "cdx-select",
    id: `${t}-sort`,
    value: a,
    onChange: e => n.sort(e.currentTarget.value)
  }, o.map(t => I("option", {
    key: t,
    value: t,
    selected: t === a
  }, e(`sort-${t}`)))), I(he, {
    open: !1
  })))
}

var xe = v(67); // xe = TermBox, v = at

// src/views/layout/term-search.tsx
var ye = class extends K { // ye = TermSearch, K = Component
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
    return I("div", null, I("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, I("input", {
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
    })), c ? c.map(r => I(xe, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, I("p", {
      role: "status",
      class: "program-explorer__note"
    }, c && !c.length && n("no-term")))
  }
};

// src/views/results/reasons.tsx
function we({context: {msg: e, labels: t}, needs: r}) { // we = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => X(t.term($, e).text)); // l = names, r = needs, e = need, X = isolated, t = labels, $ = NEED
  return I("p", {
    class: "program-explorer__note"
  }, e("helps-with", k(e, l)))
}

var _e = v(43); // _e = firstDay, v = at

// src/views/results/freshness.tsx
function ke({view: {context: {msg: e, list: {programs: t}, today: r}}}) { // ke = Freshness, e = msg, t = programs, r = today
  let l = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, n = t.filter(({reviewed: e}) => e && _e(e) >= l); // l = lastYear, r = today, n = recently, t = programs, e = reviewed, _e = firstDay
  return t.some(({reviewed: e}) => e) ? I("p", {
    class: "program-explorer__note"
  }, e("reviewed-within-year", n.length, t.length)) : null
}
}
};
// </nowiki>