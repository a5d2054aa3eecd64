// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '4d985588b0bce1ed',
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

var p = (e, t, r) => new Promise((l, n) => {
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
var d = {}; // d = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(d, {
  ActiveFilters: () => Te,
  AddProgram: () => he,
  Details: () => Ce,
  FilterDialog: () => Ve,
  Freshness: () => Ze,
  NeedHelp: () => Ne,
  OtherView: () => et,
  Reasons: () => Qe,
  Share: () => We,
  SortBy: () => Ye,
  TermSearch: () => Ge,
  ViewChoice: () => Je,
  createHistory: () => v,
  createPageUrls: () => V,
  isDamaged: () => O,
  keepFocus: () => E,
  keepFragment: () => L,
  keepPlace: () => A,
  keepPosition: () => De,
  nameTab: () => B,
  scrollToLinkedHeading: () => Q,
  syncHistory: () => P,
  translate: () => Z,
  unfold: () => J
});

module.exports = (t => ((t, l, a, i) => {
  if (l && typeof l == "object" || typeof l == "function") for (let a of n(l)) !o.call(t, a) && a !== void 0 && e(t, a, {
    get: () => l[a],
    enumerable: !(i = r(l, a)) || i.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(d);

// src/app/history.ts
var m = "programExplorer", g = "programExplorerDialog", h = "programExplorerPlace"; // m = FRAGMENT_KEY, g = DIALOG_KEY, h = PLACE_KEY

function v(e, t, r) { // v = createHistory, e = view, t = isOurs, r = id
  let l = () => e.location.hash.replace(/^#/, ""), n = () => { // l = fragment, e = view, n = entryState
    let t = e.history.state; // t = state, e = view
    return typeof t == "object" && t !== null ? t : {}
  }, a = e => { // a = kept, e = key
    let t = n()[e]; // t = value, n = entryState, e = key
    return typeof t == "string" ? t : null
  }, o = (t, r, l) => { // o = put, t = change, r = values, l = url
    try {
      e.history[`${t}State`](c(c({}, n()), r), "", l)
    } catch (e) {}
  }, i = () => a(g) === r, s = () => o("push", {
    [g]: r
  }), u = () => t && (t(l()) ? l() : a(m)), p = e => { // u = read, t = isOurs, l = fragment, a = kept, m = FRAGMENT_KEY, p = place, e = index
    let r = n()[h]; // r = values, n = entryState, h = PLACE_KEY
    return t && Array.isArray(r) && Number(r[e]) || 0
  }, d = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, v = u() || "", f = () => { // d = mayReturn, e = view, v = shown, u = read, f = keepShown
    t && u() === null && o("replace", {
      [m]: v
    })
  };
  return f(), {
    isNewLink: () => {
      let e = t !== null && t(l()) && a(m) === null; // e = isNew, t = isOurs, l = fragment, a = kept, m = FRAGMENT_KEY
      return e && o("replace", {
        [m]: l()
      }), e
    },
    read: u,
    write: (r, n, i = !1) => { // r = text, n = change, i = isUnderDialog
      if (!t) return;
      v = r;
      let c = l(), u = c !== "" && !t(c), p = n === "push"; // c = here, l = fragment, u = isForeign, t = isOurs, p = isChoice, n = change
      o(i ? "replace" : n, {
        [m]: r,
        [g]: p ? null : a(g)
      }, r !== "" ? `#${r}` : u ? e.location.hash : e.location.href.replace(/#.*/, "")), 
      p && i && s()
    },
    enterDialog: s,
    leaveDialog: () => {
      i() && e.history.back()
    },
    isInDialog: i,
    cards: () => p(1),
    firstPlace: d ? p(0) : 0,
    keepPlace: (...e) => { // e = values
      t && o("replace", {
        [h]: e
      })
    },
    onMove: t => { // t = listener
      let r = () => { // r = onPopState
        f(), v = u() || "", t()
      };
      return e.addEventListener("popstate", r), () => e.removeEventListener("popstate", r)
    }
  }
}

var f = require("program-explorer-runtime"), w = e => f[e]; // f = shared, w = at, e = place

var b = w(10), x = w(11); // b = decode, w = at, x = EDIT

var y = w(13); // y = isFragmentOurs, w = at

var _ = w(15), k = w(16); // _ = restOf, w = at, k = SELFTEST

var $ = w(18); // $ = toFragment, w = at

// src/app/is-damaged.ts
function O(e, t) { // O = isDamaged, e = link, t = written
  if (!e || b(e) === b(t)) return !1;
  let r = _(e); // r = rest, _ = restOf, e = link
  return r !== "" && r !== k && !(r != null && r.startsWith(x))
}

// src/app/keep-focus.ts
function E(e, t) { // E = keepFocus, e = root, t = history
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
function A(e, t) { // A = keepPlace, e = root, t = history
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

// src/app/language-links.ts
var C = ".mw-pt-languages a, .interwiki-pagetranslation a", D = [ "mousedown", "focusin" ]; // C = LINKS, D = EVENTS

function S({target: e}) { // S = copyFragment, e = target
  let t = e instanceof Element ? e.closest(C) : null; // t = link, e = target, C = LINKS
  t && (t.hash = y(location.hash) ? location.hash : "")
}

function L() { // L = keepFragment
  return D.forEach(e => document.addEventListener(e, S)), () => D.forEach(e => document.removeEventListener(e, S))
}

// src/app/sync-history.ts
function P(e, t, r) { // P = syncHistory, e = store, t = history, r = fragmentOf
  let l = e.subscribe(({settled: e, open: l}, n) => { // l = end, e = store, n = before
    let a = e.cause === "typing" || e.cause === "choice"; // a = isByReader, e = settled
    e !== n.settled && a && t.write(r(e.query), e.cause === "choice" ? "push" : "replace", l.filters), 
    l.filters && !n.open.filters && !t.isInDialog() ? t.enterDialog() : !l.filters && n.open.filters && t.leaveDialog()
  });
  return () => {
    l(), e.get().open.filters && t.leaveDialog()
  }
}

var q = w(30), T = w(31), j = w(32), M = w(33); // q = isSort, w = at, T = LIST, j = SORTS, M = VIEWS

var U = w(43); // U = joinList, w = at

var I = w(64); // I = NEED, w = at

var W = w(67); // W = OFFERS, w = at

// src/app/describe-query.ts
function N({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) { // N = describeQuery, e = msg, t = labels, r = facetOrder, l = chosen, n = text
  let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
    var n; // n = _a
    let a = U(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, U = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
    return r === I || r === W ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
  });
  return U(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
}

// src/app/tab-title.ts
function B(e, t, r) { // B = nameTab, e = store, t = context, r = document
  let l = "", n = e => { // l = prefix, n = write, e = description
    let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
    l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
  }, a = () => { // a = update
    let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o, msg: i} = t(), s = r.details[r.details.length - 1], c = l.programs.find(({id: e}) => e === s); // r = query, e = id, l = index, a = labels, o = fragmentOf, i = msg, t = context, s = open, c = program
    n(c ? a.pick(c.title).text : o(r) && U(i, [ r.view === T ? "" : i(`view-${r.view}`), N(t(), r) ].filter(Boolean)))
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
var F = "Special:MyLanguage/", K = /^(?:[a-z][\w-]*|Special):/; // F = MY_LANGUAGE, K = WITHOUT_TRANSLATION

function V(e, {root: t, staticElements: r, groups: l}, n) { // V = createPageUrls, e = wiki, t = root, r = staticElements, l = groups, n = languages
  let a = n.indexOf(e.contentLanguage), o = a < 0 ? n : n.slice(0, a), i = new Set; // a = last, n = languages, e = wiki, o = codes, i = linked
  return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => i.add(e.getAttribute("href")))), 
  r => { // r = page
    let l = r.replace(F, ""); // l = plain, r = page, F = MY_LANGUAGE
    if (!o.length || K.test(l)) return e.urlOf(r);
    if (t.lang !== n[0]) return e.urlOf(F + l);
    let [a = "", s = ""] = l.split(/(?=#)/); // a = title, s = fragment, l = plain
    return o.map(t => e.urlOf(`${a}/${t}${s}`)).find(e => i.has(e)) || e.urlOf(r)
  }
}

var H = w(5); // H = afterPaint, w = at

var R = w(54); // R = isFolded, w = at

var Y = w(56), z = w(57); // Y = sectionOf, w = at, z = watchFolding

// src/page/unfold.ts
function G(e) { // G = sectionHeading, e = element
  var t; // t = _a
  return ((t = Y(e)) == null ? void 0 : t.previousElementSibling) || null
}

function J(e, t) { // J = unfold, e = element, t = then
  if (!R(e)) {
    t();
    return
  }
  let r = () => { // r = open
    let r = Y(e); // r = section, Y = sectionOf, e = element
    if (r != null && r.hasAttribute("hidden")) {
      let t = G(e); // t = heading, G = sectionHeading, e = element
      ((t == null ? void 0 : t.querySelector("h2")) || t).click()
    }
    R(e) || (l(), t())
  }, l = z(e, r);
  r()
}

function Q({root: e, headings: t}) { // Q = scrollToLinkedHeading, e = root, t = headings
  var r; // r = _a
  let l = Array.from(((r = G(e)) == null ? void 0 : r.querySelectorAll("[id]")) || [], ({id: e}) => e), n = Array.from(t.values(), ({anchors: e}) => e), a = l.concat(...n).find(e => [ e, encodeURI(e) ].includes(location.hash.slice(1))); // l = ofSection, r = _a, G = sectionHeading, e = each, n = ofGroups, t = headings, a = anchor
  a && J(e, () => H(() => { // a = anchor, J = unfold, e = root, H = afterPaint
    var e; // e = _a
    return (e = document.getElementById(a)) == null ? void 0 : e.scrollIntoView()
  }))
}

var X = w(58); // X = cutText, w = at

// src/programs/translations.ts
function Z(e, {language: t, texts: r}, l) { // Z = translate, e = list, t = language, r = texts, l = pageLanguage
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
    return /\S/.test(a) ? new Map(typeof e == "string" ? [ [ l.toLowerCase(), e ] ] : e).set(t.toLowerCase(), X(a)) : e
  })
}

var ee = w(0), te = w(1), re = w(2), le = w(3); // ee = Component, w = at, te = createRef, re = Fragment, le = h

var ne = w(19); // ne = append, w = at

var ae = w(27); // ae = memoize, w = at

// src/explore/relations.ts
var oe = ae(({programs: e}) => { // oe = relationsOf, ae = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && ne(r, n.partOf, n.id), n.followedBy.forEach(e => ne(l, e, n.id)); // n = program, e = next, t = byId, ne = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var ie = w(76); // ie = nextDate, w = at

var se = w(93); // se = DataLink, w = at

var ce = w(8); // ce = loadFailureOf, w = at

var ue = w(69); // ue = parseJsonObject, w = at

// src/programs/proposal-marker.ts
// src/views/parts/editing.tsx
var pe = new WeakMap; // pe = permissions

function de(e) { // de = permissionOf, e = editing
  let t = pe.get(e) || { // t = permission, pe = permissions, e = editing
    isAsked: !1,
    isAllowed: null,
    waiting: 0,
    listeners: new Set
  };
  return pe.set(e, t), t
}

function me({editing: e, notify: t, msg: r}, l, n) { // me = open, e = editing, t = notify, r = msg, l = tool, n = id
  e && e.open(l, n).catch(e => t(r(`failed-${ce(e)}`)))
}

var ge = class extends ee { // ge = EditButton, ee = Component
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate()
  }
  componentDidMount() {
    let {context: {editing: e, list: t}, id: r} = this.props; // e = editing, t = list, r = id
    if (e) {
      let l = de(e); // l = permission, de = permissionOf, e = editing
      l.listeners.add(this.redraw), r !== null && !l.isAsked && function({wiki: e, source: t}, r, l) {
        let n = e => { // n = answer, e = change
          Object.assign(r, e).listeners.forEach(e => e())
        };
        r.isAsked = !0, e.mayEdit(t).then(t => (n({
          isAllowed: t
        }), t && l ? e.readPages([ l ], [], null) : null)).then(e => n({
          waiting: (e ? e.pages : []).flatMap(({text: e}) => e.split('<pre class="program-explorer-proposal" data-state="open">').slice(1)).filter(e => ue(e.split("<")[0]).page === t).length
        }), () => {})
      }(e, l, t.talk)
    }
  }
  componentWillUnmount() {
    let {editing: e} = this.props.context; // e = editing
    e && de(e).listeners.delete(this.redraw)
  }
  render({context: e, id: t}) {
    let {editing: r, msg: l, list: n} = e; // r = editing, l = msg, n = list, e = context
    if (!r) return null;
    let {isAllowed: a, waiting: o} = de(r), i = a === null ? r.wiki.isNamed : a, s = (r, l, n = t) => le("button", { // a = isAllowed, o = waiting, de = permissionOf, r = text, i = isLikely, s = button, l = tool, n = opened, t = id, le = h
      type: "button",
      class: "cdx-button" + (l === "editor" ? "" : " cdx-button--weight-quiet"), // l = tool
      onClick: () => me(e, l, n)
    }, r);
    return le("div", {
      class: "program-explorer__edit"
    }, (i || n.talk) && s(l(t === null ? i ? "add-program" : "suggest-program" : i ? "edit" : "suggest"), "editor"), a && (t === null ? s(l("worklist"), "worklist") : s(l("history"), "history")), t === null && o > 0 && s(l("suggestions-waiting", o), "editor", ""))
  }
}, he = class extends ee {
  componentDidMount() {
    let {view: {cleanups: e}} = this.props, t = () => { // e = cleanups, t = onHash
      var e; // e = _a
      let {context: t} = this.props.view, r = _(location.hash) || ""; // t = context, r = rest, _ = restOf
      if ((e = t.editing) != null && e.ownsAddress && r.startsWith(x)) {
        let e = b(r.slice(x.length)); // e = id, b = decode, r = rest, x = EDIT
        me(t, "editor", e === "new" ? null : e)
      }
    };
    addEventListener("hashchange", t), e.add(() => removeEventListener("hashchange", t)), 
    t()
  }
  render({view: {context: e}}) {
    return le(ge, {
      context: e,
      id: null
    })
  }
};

// src/app/my-list.ts
var ve = "program-explorer-my-list"; // ve = STORAGE_KEY

function fe() { // fe = readMyList
  try {
    return (localStorage.getItem(ve) || "").split(",").filter(Boolean)
  } catch (e) {
    return []
  }
}

function we(e) { // we = toggleInMyList, e = id
  let t = fe(), r = t.filter(t => t !== e); // t = each, fe = readMyList, r = others, e = id
  return function(e) {
    try {
      return localStorage.setItem(ve, e.join()), !0
    } catch (e) {
      return !1
    }
  }(r.length < t.length ? r : [ ...t, e ])
}

// src/views/parts/copy-text.ts
// src/views/parts/copy-address.ts
function be(e) { // be = copyAddress, e = href
  return function(e) {
    return p(this, null, function*() {
      try {
        if ("clipboard" in navigator) return yield navigator.clipboard.writeText(e), !0
      } catch (e) {}
      return !1
    })
  }(new URL(e, location.href).href)
}

// src/views/parts/opens-elsewhere.ts
function xe({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // xe = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/keep-and-share.tsx
var ye = class extends ee { // ye = KeepAndShare, ee = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !xe(e) && (e.preventDefault(), be(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    };
    this.toggle = () => {
      let {context: {msg: e}, program: t} = this.props; // e = msg, t = program
      this.setState({
        answer: we(t) ? "" : e("my-list-refused")
      })
    }
  }
  render({context: {msg: e, index: t, urlOfProgram: r}, program: l}, {answer: n}) {
    let a = r(l), o = fe().filter(t.hasProgram), i = () => r(fe().filter(t.hasProgram).join(",")).replace("#programs?", "#programs?view=compare&"); // a = href, r = urlOfProgram, l = program, o = kept, fe = readMyList, t = index, i = urlOfList
    return le(re, null, le("a", {
      href: a,
      onClick: e => this.copy(e, a)
    }, e("link-to-program")), " ", le("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.toggle
    }, e(o.includes(l) ? "my-list-remove" : "my-list-add")), " ", o.length > 0 && le("a", {
      href: i(),
      onClick: e => { // e = event
        e.currentTarget.href = i()
      }
    }, e("my-list-compare")), le("span", {
      class: "program-explorer__note",
      role: "status"
    }, n))
  }
};

var _e = w(96), ke = w(97); // _e = DataText, w = at, ke = isolated

var $e = w(98); // $e = CardAction, w = at

var Oe = w(100), Ee = w(101); // Oe = actionOf, w = at, Ee = termsOnCard

// src/views/details.tsx
function Ae({label: e, content: t, areNames: r = !1}) { // Ae = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : le("div", {
    class: "program-explorer__row"
  }, le("dt", null, e), le("dd", null, Array.isArray(t) ? le("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => le("li", null, e))) : t))
}

function Ce({context: e, actions: t, program: r, id: l, isAlone: n = !1}) { // Ce = Details, e = context, t = actions, r = program, l = id, n = isAlone
  let {msg: a, labels: o, format: i, language: s, list: c} = e, u = r.status === "past", p = u || n, d = oe(c), m = ie(r.dates, Date.now()), {join: g, materials: h, minutes: v, notice: f, owner: w, partOf: b, reviewed: x, sources: y, summary: _} = r, k = c.facets.filter(t => { // a = msg, o = labels, i = format, s = language, c = list, e = context, u = isPast, r = program, p = hasTime, n = isAlone, d = relations, oe = relationsOf, m = next, ie = nextDate, g = join, h = materials, v = minutes, f = notice, w = owner, b = partOf, x = reviewed, y = sources, _ = summary, k = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > (n ? 0 : Ee(e, r, t).length)
  }), $ = r.dates.slice(m ? r.dates.indexOf(m) : r.dates.length), O = e => e === null ? null : le(_e, {
    text: o.pick(e),
    around: s
  }), E = e => e.map(e => le("bdi", null, e)), A = (t, r) => le(se, {
    context: e,
    target: t
  }, r), C = r => r.map(r => { // r = other, C = related
    var l, n; // l = _a, n = _b
    return le("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        xe(e) || (e.preventDefault(), t.goTo(r))
      }
    }, O((n = (l = d.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), D = b === null ? void 0 : c.series.get(b), S = b === null ? [] : d.parts(b).filter(e => e !== r.id);
  return le("div", {
    class: "program-explorer__details",
    id: l
  }, n && f && le("p", {
    class: "program-explorer__alert"
  }, O(f)), n && _ && le("p", null, O(_)), n && g && g.isOver && !u && le("p", {
    class: "program-explorer__note"
  }, a("join-over")), n && Oe(r) === "join" && le($e, {
    context: e,
    actions: t,
    program: r,
    open: !0,
    detailsId: l
  }), le("dl", null, k.map(e => { // le = h, k = facets, e = facet
    var t; // t = _a
    return le(Ae, {
      areNames: !0,
      label: le(_e, {
        text: o.facet(e),
        around: s
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => le(_e, {
        text: o.term(e, t),
        around: s
      }))
    })
  }), le(Ae, {
    areNames: !0,
    label: a("detail-interpreted"),
    content: r.interpreted.map(e => i.language(e))
  }), le(Ae, {
    label: a("detail-session"),
    content: p && v ? o.minutes(v) : null
  }), le(Ae, {
    label: a("detail-duration"),
    content: p || v ? O(r.duration) : null
  }), le(Ae, {
    label: a("detail-dates"),
    content: $.map(e => le(re, null, e.target ? A(e.target, i.occurrence(e)) : i.occurrence(e), " ", O(e.label)))
  }), le(Ae, {
    label: a("detail-scale"),
    content: O(r.scale)
  }), le(Ae, {
    areNames: !0,
    label: a("detail-team"),
    content: E(r.team)
  }), le(Ae, {
    areNames: !0,
    label: a("detail-partners"),
    content: E(r.partners)
  }), le(Ae, {
    label: a("detail-materials"),
    content: Oe(r) === "material" && !n ? null : h.map(({target: e, label: t}) => A(e, O(t)))
  }), le(Ae, {
    label: a("detail-part-of"),
    content: D ? D.target ? A(D.target, O(D.title)) : O(D.title) : C(b === null ? [] : [ b ])
  }), le(Ae, {
    label: a("detail-siblings"),
    content: C(S)
  }), le(Ae, {
    label: a("detail-parts"),
    content: C(d.parts(r.id))
  }), le(Ae, {
    label: a("detail-follows"),
    content: C(d.before(r.id))
  }), le(Ae, {
    label: a("detail-followed-by"),
    content: C(r.followedBy)
  }), le(Ae, {
    label: a("detail-owner"),
    content: w && le("bdi", null, w)
  }), le(Ae, {
    label: a("detail-reviewed"),
    content: x && i.date(x)
  }), le(Ae, {
    label: a("detail-share"),
    content: le(ye, {
      context: e,
      program: r.id
    })
  })), y.length > 0 && le("details", null, le("summary", null, a("shortcut", a("detail-sources"), y.length)), le("ul", {
    role: "list"
  }, y.map(e => le("li", null, A({
    url: e
  }, le("bdi", {
    title: e
  }, function(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t)
    } catch (e) {
      return t
    }
  }(e))))))), le(ge, {
    context: e,
    id: r.id
  }))
}

// src/views/keep-position.ts
function De(e, t, r) { // De = keepPosition, e = root, t = draw, r = scrolled
  var l; // l = _a
  let n = (l = e.ownerDocument.defaultView) != null ? l : window, a = t => { // n = view, l = _a, e = root, a = topOf, t = id
    var r; // r = _a
    return (r = e.ownerDocument.getElementById(t)) == null ? void 0 : r.getBoundingClientRect().top
  }, o = Array.from(e.querySelectorAll("article, tr"), e => { // o = before, e = article
    var t; // t = _a
    return (t = e.getAttribute("aria-labelledby")) != null ? t : ""
  }).map(e => { // e = id
    var t; // t = _a
    return [ e, (t = a(e)) != null ? t : -1 / 0 ]
  }).filter(([, e]) => e > 80 && e < n.innerHeight);
  t();
  for (let [e, t] of o) { // e = id, t = top, o = before
    let l = a(e); // l = now, a = topOf, e = id
    if (l !== void 0) {
      (r != null ? r : n).scrollBy(0, l - t);
      return
    }
  }
}

var Se = w(25); // Se = chosenTerms, w = at

// src/explore/active-filters.ts
var Le = w(35); // Le = withText, w = at

// src/views/layout/active-filters.tsx
function Pe({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // Pe = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return le("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, le("span", {
    class: "program-explorer__chip-facet"
  }, le(_e, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", le(_e, {
    text: i,
    around: r
  }))
}

function qe({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // qe = SearchChip, e = msg, t = query, r = actions
  return le("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(Le(t, ""))
  }, le("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", le("bdi", null, t.text))
}

var Te = class extends ee { // Te = ActiveFilters, ee = Component
  constructor() {
    super(...arguments);
    this.list = te()
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
      return Array.from(e.facets.values()).flatMap(e => Se(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : le("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => le("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, le(Pe, {
      view: e,
      filter: t
    }))), o && le("li", {
      key: "text"
    }, le(qe, {
      view: e
    })), le("li", {
      key: "all"
    }, le("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var je = class extends ee { // je = CopyLink, ee = Component
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
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = $(t, e.facetOrder) || "programs", n = e => { // e = isCopied, t = query, r = attempt, l = fragment, $ = toFragment, n = show
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({
            isCopied: e
          }), this.timer = e === null ? void 0 : window.setTimeout(() => n(null), 4e3)
        })
      };
      n(yield be(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return le(re, null, le("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), le("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

var Me = w(92); // Me = Chevron, w = at

// src/views/layout/loaded-view.tsx
var Ue = class extends ee { // Ue = LoadedView, ee = Component
  constructor() {
    super(...arguments);
    this.state = {
      Loaded: null,
      failure: null
    };
    this.retry = () => {
      let {failure: e} = this.state; // e = failure
      if (e === "outdated") {
        location.reload();
        return
      }
      this.props.view.actions.submitSearch(), this.change({
        failure: null
      }), this.load()
    }
  }
  componentDidMount() {
    this.load()
  }
  change(e) {
    this.props.view.attempt(() => this.setState(e))
  }
  load() {
    return p(this, null, function*() {
      let {view: {loadView: e}, name: t} = this.props; // e = loadView, t = name
      try {
        let {View: r} = yield e(t); // r = View, e = loadView, t = name
        this.change({
          Loaded: r
        })
      } catch (e) {
        this.change({
          failure: ce(e)
        })
      }
    })
  }
  render({view: e, children: t}, {Loaded: r, failure: l}) {
    let {context: {msg: n}} = e; // n = msg, e = view
    return r ? le(r, {
      view: e
    }) : l ? le("div", {
      class: "program-explorer__empty",
      role: "alert"
    }, le("p", null, n(`failed-${l}`)), le("ul", {
      role: "list"
    }, le("li", null, le("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.retry
    }, n("retry"))), t)) : le("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, n("loading"))
  }
};

// src/views/layout/export.tsx
var Ie = class extends ee { // Ie = Export, ee = Component
  constructor() {
    super(...arguments);
    this.state = {
      isOpen: !1
    }
  }
  render({view: e}, {isOpen: t}) {
    return le(re, null, le("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-expanded": t,
      onClick: () => this.setState({
        isOpen: !t
      })
    }, e.context.msg("export"), le(Me, {
      open: t
    })), t && le("div", {
      class: "program-explorer__take-away"
    }, le(Ue, {
      view: e,
      name: "take-away"
    })))
  }
};

// src/views/layout/share.tsx
function We({view: e}) { // We = Share, e = view
  return le(re, null, le(je, {
    view: e
  }), le(Ie, {
    view: e
  }))
}

// src/views/layout/need-help.tsx
function Ne({view: e}) { // Ne = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get(I)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, I = NEED
  return le(re, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && le("p", {
    class: "program-explorer__note"
  }, le(_e, {
    text: r.pick(t),
    around: l
  }))))
}

var Be = w(90); // Be = Filters, w = at

// src/views/layout/filter-dialog.tsx
var Fe = "program-explorer-locked", Ke = `${Fe}--scrollbar`, Ve = class extends ee { // Fe = LOCK_CLASS, Ke = SCROLLBAR_CLASS, Ve = FilterDialog, ee = Component
  constructor() {
    super(...arguments);
    this.box = te();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(Fe, Ke), 
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
    window.innerWidth > r && t.add(Ke), t.add(Fe), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return le("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, le("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, le("div", {
      class: "program-explorer__dialog-head"
    }, le("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), le("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), le("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), le("div", {
      class: "program-explorer__dialog-body"
    }, le(Be, {
      view: e
    })), le("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, le("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var He = w(37); // He = effectiveSort, w = at

// src/views/parts/select.tsx
function Re({id: e, label: t, value: r, options: l, onChange: n}) { // Re = Select, e = id, t = label, r = value, l = options, n = onChange
  return le(re, null, le("label", {
    for: e
  }, t), " ", le("span", {
    class: "program-explorer__select"
  }, le("select", {
    class: "cdx-select",
    id: e,
    value: r,
    onChange: e => n(e.currentTarget.value)
  }, l.map(e => le("option", {
    key: e.value,
    value: e.value,
    selected: e.value === r
  }, e.text))), le(Me, {
    open: !1
  })))
}

// src/views/layout/sort-by.tsx
function Ye({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // Ye = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  if (r.view !== T) return null;
  let a = He(r, l.exploration.searchResult), o = j.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, He = effectiveSort, r = query, l = results, o = sorts, j = SORTS, e = each
  return le("div", {
    class: "program-explorer__sort"
  }, le(Re, {
    id: `${t}-sort`,
    label: e("sort"),
    value: a,
    options: o.map(t => ({
      value: t,
      text: e(`sort-${t}`)
    })),
    onChange: e => n.sort(e)
  }))
}

var ze = w(91); // ze = TermBox, w = at

// src/views/layout/term-search.tsx
var Ge = class extends ee { // Ge = TermSearch, ee = Component
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
    return le("div", null, le("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, le("input", {
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
    })), c ? c.map(r => le(ze, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, le("p", {
      role: "status",
      class: "program-explorer__note"
    }, c && !c.length && n("no-term")))
  }
};

// src/views/layout/view-choice.tsx
var Je = class extends ee { // Je = ViewChoice, ee = Component
  constructor() {
    super(...arguments);
    this.kept = new Map
  }
  choose(e) {
    var t; // t = _a
    let {state: {query: r}, actions: l} = this.props.view; // r = query, l = actions
    this.kept.set(r.view, r);
    let {rows: n = "", columns: a = [], sort: o = null} = (t = this.kept.get(e)) != null ? t : {}, i = r.sort !== null && q(r.sort, T); // n = rows, a = columns, o = sort, t = _a, e = view, i = isForAll, r = query, q = isSort, T = LIST
    l.choose(u(c({}, r), {
      view: e,
      rows: n,
      columns: a,
      sort: i ? r.sort : o !== null && !q(o, T) ? o : null
    }))
  }
  render({view: {context: {msg: e, idPrefix: t}, state: {query: r}}}) {
    return le("div", {
      class: "program-explorer__view-choice",
      role: "radiogroup",
      "aria-label": e("view")
    }, M.map(l => le("label", {
      key: l,
      class: "program-explorer__view"
    }, le("input", {
      type: "radio",
      name: `${t}-view`,
      value: l,
      checked: l === r.view,
      onChange: () => this.choose(l)
    }), le("span", null, e(`view-${l}`)))))
  }
};

// src/views/results/reasons.tsx
function Qe({context: {msg: e, labels: t}, needs: r}) { // Qe = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => ke(t.term(I, e).text)); // l = names, r = needs, e = need, ke = isolated, t = labels, I = NEED
  return le("p", {
    class: "program-explorer__note"
  }, e("helps-with", U(e, l)))
}

var Xe = w(60); // Xe = firstDay, w = at

// src/programs/reviewed.ts
// src/views/results/freshness.tsx
function Ze({view: {context: {editing: e, msg: t, list: {programs: r}, today: l}}}) { // Ze = Freshness, e = editing, t = msg, r = programs, l = today
  let n = r.filter(e => function({reviewed: e}, t) { // n = recently, r = programs, e = reviewed, t = today
    let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
    return e !== null && Xe(e) >= r
  }(e, l)), a = r.some(({reviewed: e}) => e);
  return a || e ? le("p", {
    class: "program-explorer__note"
  }, a && [ t("reviewed-within-year", n.length, r.length), " " ], e && le("a", {
    href: e.wiki.urlOf(e.source)
  }, t("data-page"))) : null
}

// src/views/layout/other-view.tsx
function et({view: e}) { // et = OtherView, e = view
  let {context: {msg: t}, state: {query: r}, actions: l} = e; // t = msg, r = query, l = actions, e = view
  return le(Ue, {
    key: r.view,
    view: e,
    name: r.view
  }, le("li", null, le("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => l.choose(u(c({}, r), {
      view: T
    }))
  }, t("show-list"))))
}
}
};
// </nowiki>