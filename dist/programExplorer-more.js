// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'cd2ea09d3eaedea3',
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
  ActiveFilters: () => Le,
  AddProgram: () => de,
  Details: () => Oe,
  FilterDialog: () => Be,
  Freshness: () => Je,
  NeedHelp: () => Ie,
  OtherView: () => Qe,
  Reasons: () => ze,
  Share: () => Me,
  SortBy: () => Ve,
  TermSearch: () => He,
  ViewChoice: () => Ye,
  connectExplorer: () => Q,
  createHistory: () => v,
  createPageUrls: () => D,
  isDamaged: () => O,
  keepPosition: () => Ee,
  scrollToLinkedHeading: () => T,
  translate: () => I,
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

var b = w(12), x = w(13); // b = decode, w = at, x = EDIT

var y = w(15); // y = isFragmentOurs, w = at

var _ = w(17), k = w(18); // _ = restOf, w = at, k = SELFTEST

var $ = w(20); // $ = toFragment, w = at

// src/app/is-damaged.ts
function O(e, t) { // O = isDamaged, e = link, t = written
  if (!e || b(e) === b(t)) return !1;
  let r = _(e); // r = rest, _ = restOf, e = link
  return r !== "" && !/(^|&)revision=/.test(r != null ? r : "") && r !== k && !(r != null && r.startsWith(x))
}

// src/page/page-urls.ts
var E = "Special:MyLanguage/", A = /^(?:[a-z][\w-]*|Special):/; // E = MY_LANGUAGE, A = WITHOUT_TRANSLATION

function D(e, {root: t, staticElements: r, groups: l}, n) { // D = createPageUrls, e = wiki, t = root, r = staticElements, l = groups, n = languages
  let a = n.indexOf(e.contentLanguage), o = a < 0 ? n : n.slice(0, a), i = new Set; // a = last, n = languages, e = wiki, o = codes, i = linked
  return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => i.add(e.getAttribute("href")))), 
  r => { // r = page
    let l = r.replace(E, ""); // l = plain, r = page, E = MY_LANGUAGE
    if (!o.length || A.test(l)) return e.urlOf(r);
    if (t.lang !== n[0]) return e.urlOf(E + l);
    let [a = "", s = ""] = l.split(/(?=#)/); // a = title, s = fragment, l = plain
    return o.map(t => e.urlOf(`${a}/${t}${s}`)).find(e => i.has(e)) || e.urlOf(r)
  }
}

var S = w(5); // S = afterPaint, w = at

var C = w(57); // C = isFolded, w = at

var L = w(59), q = w(60); // L = sectionOf, w = at, q = watchFolding

// src/page/unfold.ts
function P(e) { // P = sectionHeading, e = element
  var t; // t = _a
  return ((t = L(e)) == null ? void 0 : t.previousElementSibling) || null
}

function j(e, t) { // j = unfold, e = element, t = then
  if (!C(e)) {
    t();
    return
  }
  let r = () => { // r = open
    let r = L(e); // r = section, L = sectionOf, e = element
    if (r != null && r.hasAttribute("hidden")) {
      let t = P(e); // t = heading, P = sectionHeading, e = element
      ((t == null ? void 0 : t.querySelector("h2")) || t).click()
    }
    C(e) || (l(), t())
  }, l = q(e, r);
  r()
}

function T({root: e, headings: t}) { // T = scrollToLinkedHeading, e = root, t = headings
  var r; // r = _a
  let l = Array.from(((r = P(e)) == null ? void 0 : r.querySelectorAll("[id]")) || [], ({id: e}) => e), n = Array.from(t.values(), ({anchors: e}) => e), a = l.concat(...n).find(e => [ e, encodeURI(e) ].includes(location.hash.slice(1))); // l = ofSection, r = _a, P = sectionHeading, e = each, n = ofGroups, t = headings, a = anchor
  a && j(e, () => S(() => { // a = anchor, j = unfold, e = root, S = afterPaint
    var e; // e = _a
    return (e = document.getElementById(a)) == null ? void 0 : e.scrollIntoView()
  }))
}

var M = w(61); // M = cutText, w = at

// src/programs/translations.ts
function I(e, {language: t, texts: r}, l) { // I = translate, e = list, t = language, r = texts, l = pageLanguage
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

// src/app/keep-focus.ts
// src/app/language-links.ts
var U = ".mw-pt-languages a, .interwiki-pagetranslation a", N = [ "mousedown", "focusin" ]; // U = LINKS, N = EVENTS

function W({target: e}) { // W = copyFragment, e = target
  let t = e instanceof Element ? e.closest(U) : null; // t = link, e = target, U = LINKS
  t && (t.hash = y(location.hash) ? location.hash : "")
}

var B = w(10); // B = loadFailureOf, w = at

// src/app/sync-history.ts
var K = w(32), F = w(33), V = w(34), R = w(35); // K = isSort, w = at, F = LIST, V = SORTS, R = VIEWS

var H = w(46); // H = joinList, w = at

var Y = w(67); // Y = NEED, w = at

var z = w(70); // z = OFFERS, w = at

// src/app/describe-query.ts
function G({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) { // G = describeQuery, e = msg, t = labels, r = facetOrder, l = chosen, n = text
  let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
    var n; // n = _a
    let a = H(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, H = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
    return r === Y || r === z ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
  });
  return H(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
}

// src/app/tab-title.ts
// src/app/visits.ts
var J = "program-explorer-visit:"; // J = KEY

function Q(e) { // Q = connectExplorer, e = explorer
  let {store: t, history: r, root: l, cleanups: n, attempt: a, context: o, follow: i} = e; // t = store, r = history, l = root, n = cleanups, a = attempt, o = context, i = follow, e = explorer
  n.add(function(e, t) {
    let r = e.subscribe(({settled: e, open: r}, l) => { // r = end, e = store, l = before
      let n = e.cause === "typing" || e.cause === "choice"; // n = isByReader, e = settled
      e !== l.settled && n && t.write((e => o().fragmentOf(e))(e.query), e.cause === "choice" ? "push" : "replace", r.filters), 
      r.filters && !l.open.filters && !t.isInDialog() ? t.enterDialog() : !r.filters && l.open.filters && t.leaveDialog()
    });
    return () => {
      r(), e.get().open.filters && t.leaveDialog()
    }
  }(t, r)).add(r.onMove(() => a(i))), r.read() !== null && n.add(function(e, t, r) {
    let l = "", n = e => { // l = prefix, n = write, e = description
      let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
      l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
    }, a = () => { // a = update
      let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o, msg: i} = t(), s = r.details[r.details.length - 1], c = l.programs.find(({id: e}) => e === s); // r = query, e = id, l = index, a = labels, o = fragmentOf, i = msg, t = context, s = open, c = program
      n(c ? a.pick(c.title).text : o(r) && H(i, [ r.view === F ? "" : i(`view-${r.view}`), G(t(), r) ].filter(Boolean)))
    };
    a();
    let o = e.subscribe(({settled: e}, t) => { // o = end, e = store, t = before
      e !== t.settled && a()
    });
    return () => {
      o(), n("")
    }
  }(t, o, l.ownerDocument)), n.add(function() {
    return N.forEach(e => document.addEventListener(e, W)), () => N.forEach(e => document.removeEventListener(e, W))
  }()).add(
  // src/app/keep-place.ts
  function(e, t) { // e = root, t = history
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
  }(l, r)).add(function(e, t) {
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
  }(l, r)).add(
  // src/views/connect-explorer.ts
  function(e) { // e = explorer
    let {store: t, context: r, loadView: l, attempt: n} = e, a = "", o = () => { // t = store, r = context, l = loadView, n = attempt, e = explorer, a = shown, o = show
      let {query: {revision: o}} = t.get().settled; // o = revision, t = store
      o !== a && (a = o, l("changes").then(({showRevision: t}) => n(() => { // o = revision, a = shown, l = loadView, n = attempt
        t == null || t(e, o)
      }), e => n(() => r().notify(r().msg(`failed-${B(e)}`)))))
    };
    return o(), t.subscribe(o)
  }(e));
  let {editing: s, limit: c, revision: u} = o(); // s = editing, c = limit, u = revision, o = context
  s && !c && function(e, t, r) {
    try {
      let [l, n, a, o = NaN] = function(e) { // l = endRevision, n = endTime, a = lastRevision, o = lastTime, e = source
        return (localStorage.getItem(J + e) || "").split(" ").map(parseFloat)
      }(e);
      localStorage.setItem(J + e, [ ...r - o > 432e5 ? [ a, o ] : [ l, n ], t, r ].join(" "))
    } catch (e) {}
  }(s.source, u, Date.now())
}

var X = w(0), Z = w(1), ee = w(2), te = w(3); // X = Component, w = at, Z = createRef, ee = Fragment, te = h

var re = w(21); // re = append, w = at

var le = w(29); // le = memoize, w = at

// src/explore/relations.ts
var ne = le(({programs: e}) => { // ne = relationsOf, le = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && re(r, n.partOf, n.id), n.followedBy.forEach(e => re(l, e, n.id)); // n = program, e = next, t = byId, re = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var ae = w(79); // ae = nextDate, w = at

var oe = w(97); // oe = DataLink, w = at

var ie = w(72); // ie = parseJsonObject, w = at

// src/programs/proposal-marker.ts
// src/views/parts/editing.tsx
var se = new WeakMap; // se = permissions

function ce(e) { // ce = permissionOf, e = editing
  let t = se.get(e) || { // t = permission, se = permissions, e = editing
    isAsked: !1,
    isAllowed: null,
    waiting: 0,
    listeners: new Set
  };
  return se.set(e, t), t
}

function ue({editing: e, notify: t, msg: r}, l, n) { // ue = open, e = editing, t = notify, r = msg, l = tool, n = id
  e && e.open(l, n).catch(e => t(r(`failed-${B(e)}`)))
}

var pe = class extends X { // pe = EditButton, X = Component
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate()
  }
  componentDidMount() {
    let {context: {editing: e, list: t}, id: r} = this.props; // e = editing, t = list, r = id
    if (e) {
      let l = ce(e); // l = permission, ce = permissionOf, e = editing
      l.listeners.add(this.redraw), r !== null && !l.isAsked && function({wiki: e, source: t}, r, l) {
        let n = e => { // n = answer, e = change
          Object.assign(r, e).listeners.forEach(e => e())
        };
        r.isAsked = !0, e.mayEdit(t).then(t => (n({
          isAllowed: t
        }), t && l ? e.readPages([ l ], [], null) : null)).then(e => n({
          waiting: (e ? e.pages : []).flatMap(({text: e}) => e.split('<pre class="program-explorer-proposal" data-state="open">').slice(1)).filter(e => ie(e.split("<")[0]).page === t).length
        }), () => {})
      }(e, l, t.talk)
    }
  }
  componentWillUnmount() {
    let {editing: e} = this.props.context; // e = editing
    e && ce(e).listeners.delete(this.redraw)
  }
  render({context: e, id: t}) {
    let {editing: r, msg: l, list: n} = e; // r = editing, l = msg, n = list, e = context
    if (!r) return null;
    let {isAllowed: a, waiting: o} = ce(r), i = a === null ? r.wiki.isNamed : a, s = (r, l, n = t) => te("button", { // a = isAllowed, o = waiting, ce = permissionOf, r = text, i = isLikely, s = button, l = tool, n = opened, t = id, te = h
      type: "button",
      class: "cdx-button" + (l === "editor" ? "" : " cdx-button--weight-quiet"), // l = tool
      onClick: () => ue(e, l, n)
    }, r);
    return te("div", {
      class: "program-explorer__edit"
    }, (i || n.talk) && s(l(t === null ? i ? "add-program" : "suggest-program" : i ? "edit" : "suggest"), "editor"), t === null ? i && s(l("worklist"), "worklist") : a && s(l("history"), "history"), t === null && o > 0 && s(l("suggestions-waiting", o), "editor", ""))
  }
}, de = class extends X {
  componentDidMount() {
    let {view: {cleanups: e}} = this.props, t = () => { // e = cleanups, t = onHash
      var e; // e = _a
      let {context: t} = this.props.view, r = _(location.hash) || ""; // t = context, r = rest, _ = restOf
      if ((e = t.editing) != null && e.ownsAddress && r.startsWith(x)) {
        let e = b(r.slice(x.length)); // e = id, b = decode, r = rest, x = EDIT
        ue(t, "editor", e === "new" ? null : e)
      }
    };
    addEventListener("hashchange", t), e.add(() => removeEventListener("hashchange", t)), 
    t()
  }
  render({view: {context: e}}) {
    return te(pe, {
      context: e,
      id: null
    })
  }
};

// src/app/my-list.ts
var me = "program-explorer-my-list"; // me = STORAGE_KEY

function ge() { // ge = readMyList
  try {
    return (localStorage.getItem(me) || "").split(",").filter(Boolean)
  } catch (e) {
    return []
  }
}

function he(e) { // he = toggleInMyList, e = id
  let t = ge(), r = t.filter(t => t !== e); // t = each, ge = readMyList, r = others, e = id
  return function(e) {
    try {
      return localStorage.setItem(me, e.join()), !0
    } catch (e) {
      return !1
    }
  }(r.length < t.length ? r : [ ...t, e ])
}

// src/views/parts/copy-text.ts
// src/views/parts/copy-address.ts
function ve(e) { // ve = copyAddress, e = href
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
function fe({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // fe = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/keep-and-share.tsx
var we = class extends X { // we = KeepAndShare, X = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !fe(e) && (e.preventDefault(), ve(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    };
    this.toggle = () => {
      let {context: {msg: e}, program: t} = this.props; // e = msg, t = program
      this.setState({
        answer: he(t) ? "" : e("my-list-refused")
      })
    }
  }
  render({context: {msg: e, index: t, urlOfProgram: r}, program: l}, {answer: n}) {
    let a = r(l), o = ge().filter(t.hasProgram), i = () => r(ge().filter(t.hasProgram).join(",")).replace("#programs?", "#programs?view=compare&"); // a = href, r = urlOfProgram, l = program, o = kept, ge = readMyList, t = index, i = urlOfList
    return te(ee, null, te("a", {
      href: a,
      onClick: e => this.copy(e, a)
    }, e("link-to-program")), " ", te("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.toggle
    }, e(o.includes(l) ? "my-list-remove" : "my-list-add")), " ", o.length > 0 && te("a", {
      href: i(),
      onClick: e => { // e = event
        e.currentTarget.href = i()
      }
    }, e("my-list-compare")), te("span", {
      class: "program-explorer__note",
      role: "status"
    }, n))
  }
};

var be = w(100), xe = w(101); // be = DataText, w = at, xe = isolated

var ye = w(102); // ye = CardAction, w = at

var _e = w(104), ke = w(105); // _e = actionOf, w = at, ke = termsOnCard

// src/views/details.tsx
function $e({label: e, content: t, areNames: r = !1}) { // $e = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : te("div", {
    class: "program-explorer__row"
  }, te("dt", null, e), te("dd", null, Array.isArray(t) ? te("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => te("li", null, e))) : t))
}

function Oe({context: e, actions: t, program: r, id: l, isAlone: n = !1}) { // Oe = Details, e = context, t = actions, r = program, l = id, n = isAlone
  let {msg: a, labels: o, format: i, language: s, list: c} = e, u = r.status === "past", p = u || n, d = ne(c), m = ae(r.dates, Date.now()), {join: g, materials: h, minutes: v, notice: f, owner: w, partOf: b, reviewed: x, sources: y, summary: _} = r, k = c.facets.filter(t => { // a = msg, o = labels, i = format, s = language, c = list, e = context, u = isPast, r = program, p = hasTime, n = isAlone, d = relations, ne = relationsOf, m = next, ae = nextDate, g = join, h = materials, v = minutes, f = notice, w = owner, b = partOf, x = reviewed, y = sources, _ = summary, k = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > (n ? 0 : ke(e, r, t).length)
  }), $ = r.dates.slice(m ? r.dates.indexOf(m) : r.dates.length), O = e => e === null ? null : te(be, {
    text: o.pick(e),
    around: s
  }), E = e => e.map(e => te("bdi", null, e)), A = (t, r) => te(oe, {
    context: e,
    target: t
  }, r), D = r => r.map(r => { // r = other, D = related
    var l, n; // l = _a, n = _b
    return te("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        fe(e) || (e.preventDefault(), t.goTo(r))
      }
    }, O((n = (l = d.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), S = b === null ? void 0 : c.series.get(b), C = b === null ? [] : d.parts(b).filter(e => e !== r.id);
  return te("div", {
    class: "program-explorer__details",
    id: l
  }, n && f && te("p", {
    class: "program-explorer__alert"
  }, O(f)), n && _ && te("p", null, O(_)), n && g && g.isOver && !u && te("p", {
    class: "program-explorer__note"
  }, a("join-over")), n && _e(r) === "join" && te(ye, {
    context: e,
    actions: t,
    program: r,
    open: !0,
    detailsId: l
  }), te("dl", null, k.map(e => { // te = h, k = facets, e = facet
    var t; // t = _a
    return te($e, {
      areNames: !0,
      label: te(be, {
        text: o.facet(e),
        around: s
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => te(be, {
        text: o.term(e, t),
        around: s
      }))
    })
  }), te($e, {
    areNames: !0,
    label: a("detail-interpreted"),
    content: r.interpreted.map(e => i.language(e))
  }), te($e, {
    label: a("detail-session"),
    content: p && v ? o.minutes(v) : null
  }), te($e, {
    label: a("detail-duration"),
    content: p || v ? O(r.duration) : null
  }), te($e, {
    label: a("detail-dates"),
    content: $.map(e => te(ee, null, e.target ? A(e.target, i.occurrence(e)) : i.occurrence(e), " ", O(e.label)))
  }), te($e, {
    label: a("detail-scale"),
    content: O(r.scale)
  }), te($e, {
    areNames: !0,
    label: a("detail-team"),
    content: E(r.team)
  }), te($e, {
    areNames: !0,
    label: a("detail-partners"),
    content: E(r.partners)
  }), te($e, {
    label: a("detail-materials"),
    content: _e(r) === "material" && !n ? null : h.map(({target: e, label: t}) => A(e, O(t)))
  }), te($e, {
    label: a("detail-part-of"),
    content: S ? S.target ? A(S.target, O(S.title)) : O(S.title) : D(b === null ? [] : [ b ])
  }), te($e, {
    label: a("detail-siblings"),
    content: D(C)
  }), te($e, {
    label: a("detail-parts"),
    content: D(d.parts(r.id))
  }), te($e, {
    label: a("detail-follows"),
    content: D(d.before(r.id))
  }), te($e, {
    label: a("detail-followed-by"),
    content: D(r.followedBy)
  }), te($e, {
    label: a("detail-owner"),
    content: w && te("bdi", null, w)
  }), te($e, {
    label: a("detail-reviewed"),
    content: x && i.date(x)
  }), te($e, {
    label: a("detail-share"),
    content: te(we, {
      context: e,
      program: r.id
    })
  })), y.length > 0 && te("details", null, te("summary", null, a("shortcut", a("detail-sources"), y.length)), te("ul", {
    role: "list"
  }, y.map(e => te("li", null, A({
    url: e
  }, te("bdi", {
    title: e
  }, function(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t)
    } catch (e) {
      return t
    }
  }(e))))))), te(pe, {
    context: e,
    id: r.id
  }))
}

// src/views/keep-position.ts
function Ee(e, t, r) { // Ee = keepPosition, e = root, t = draw, r = scrolled
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

var Ae = w(27); // Ae = chosenTerms, w = at

// src/explore/active-filters.ts
var De = w(37); // De = withText, w = at

// src/views/layout/active-filters.tsx
function Se({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // Se = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return te("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, te("span", {
    class: "program-explorer__chip-facet"
  }, te(be, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", te(be, {
    text: i,
    around: r
  }))
}

function Ce({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // Ce = SearchChip, e = msg, t = query, r = actions
  return te("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(De(t, ""))
  }, te("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", te("bdi", null, t.text))
}

var Le = class extends X { // Le = ActiveFilters, X = Component
  constructor() {
    super(...arguments);
    this.list = Z()
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
      return Array.from(e.facets.values()).flatMap(e => Ae(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : te("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => te("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, te(Se, {
      view: e,
      filter: t
    }))), o && te("li", {
      key: "text"
    }, te(Ce, {
      view: e
    })), te("li", {
      key: "all"
    }, te("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var qe = class extends X { // qe = CopyLink, X = Component
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
      n(yield ve(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return te(ee, null, te("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), te("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

var Pe = w(96); // Pe = Chevron, w = at

// src/views/layout/loaded-view.tsx
var je = class extends X { // je = LoadedView, X = Component
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
          failure: B(e)
        })
      }
    })
  }
  render({view: e, children: t}, {Loaded: r, failure: l}) {
    let {context: {msg: n}} = e; // n = msg, e = view
    return r ? te(r, {
      view: e
    }) : l ? te("div", {
      class: "program-explorer__empty",
      role: "alert"
    }, te("p", null, n(`failed-${l}`)), te("ul", {
      role: "list"
    }, te("li", null, te("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.retry
    }, n("retry"))), t)) : te("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, n("loading"))
  }
};

// src/views/layout/export.tsx
var Te = class extends X { // Te = Export, X = Component
  constructor() {
    super(...arguments);
    this.state = {
      isOpen: !1
    }
  }
  render({view: e}, {isOpen: t}) {
    return te(ee, null, te("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-expanded": t,
      onClick: () => this.setState({
        isOpen: !t
      })
    }, e.context.msg("export"), te(Pe, {
      open: t
    })), t && te("div", {
      class: "program-explorer__take-away"
    }, te(je, {
      view: e,
      name: "take-away"
    })))
  }
};

// src/views/layout/share.tsx
function Me({view: e}) { // Me = Share, e = view
  return te(ee, null, te(qe, {
    view: e
  }), te(Te, {
    view: e
  }))
}

// src/views/layout/need-help.tsx
function Ie({view: e}) { // Ie = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get(Y)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, Y = NEED
  return te(ee, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && te("p", {
    class: "program-explorer__note"
  }, te(be, {
    text: r.pick(t),
    around: l
  }))))
}

var Ue = w(94); // Ue = Filters, w = at

// src/views/layout/filter-dialog.tsx
var Ne = "program-explorer-locked", We = `${Ne}--scrollbar`, Be = class extends X { // Ne = LOCK_CLASS, We = SCROLLBAR_CLASS, Be = FilterDialog, X = Component
  constructor() {
    super(...arguments);
    this.box = Z();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(Ne, We), 
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
    window.innerWidth > r && t.add(We), t.add(Ne), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return te("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, te("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, te("div", {
      class: "program-explorer__dialog-head"
    }, te("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), te("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), te("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), te("div", {
      class: "program-explorer__dialog-body"
    }, te(Ue, {
      view: e
    })), te("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, te("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var Ke = w(39); // Ke = effectiveSort, w = at

// src/views/parts/select.tsx
function Fe({id: e, label: t, value: r, options: l, onChange: n}) { // Fe = Select, e = id, t = label, r = value, l = options, n = onChange
  return te(ee, null, te("label", {
    for: e
  }, t), " ", te("span", {
    class: "program-explorer__select"
  }, te("select", {
    class: "cdx-select",
    id: e,
    value: r,
    onChange: e => n(e.currentTarget.value)
  }, l.map(e => te("option", {
    key: e.value,
    value: e.value,
    selected: e.value === r
  }, e.text))), te(Pe, {
    open: !1
  })))
}

// src/views/layout/sort-by.tsx
function Ve({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // Ve = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  if (r.view !== F) return null;
  let a = Ke(r, l.exploration.searchResult), o = V.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, Ke = effectiveSort, r = query, l = results, o = sorts, V = SORTS, e = each
  return te("div", {
    class: "program-explorer__sort"
  }, te(Fe, {
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

var Re = w(95); // Re = TermBox, w = at

// src/views/layout/term-search.tsx
var He = class extends X { // He = TermSearch, X = Component
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
    return te("div", null, te("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, te("input", {
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
    })), c ? c.map(r => te(Re, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, te("p", {
      role: "status",
      class: "program-explorer__note"
    }, c && !c.length && n("no-term")))
  }
};

// src/views/layout/view-choice.tsx
var Ye = class extends X { // Ye = ViewChoice, X = Component
  constructor() {
    super(...arguments);
    this.kept = new Map
  }
  choose(e) {
    var t; // t = _a
    let {state: {query: r}, actions: l} = this.props.view; // r = query, l = actions
    this.kept.set(r.view, r);
    let {rows: n = "", columns: a = [], since: o = "", sort: i = null} = (t = this.kept.get(e)) != null ? t : {}, s = r.sort !== null && K(r.sort, F); // n = rows, a = columns, o = since, i = sort, t = _a, e = view, s = isForAll, r = query, K = isSort, F = LIST
    l.choose(u(c({}, r), {
      view: e,
      rows: n,
      columns: a,
      since: o,
      sort: s ? r.sort : i !== null && !K(i, F) ? i : null
    }))
  }
  render({view: {context: {msg: e, idPrefix: t}, state: {query: r}}}) {
    return te("div", {
      class: "program-explorer__view-choice",
      role: "radiogroup",
      "aria-label": e("view")
    }, R.map(l => te("label", {
      key: l,
      class: "program-explorer__view"
    }, te("input", {
      type: "radio",
      name: `${t}-view`,
      value: l,
      checked: l === r.view,
      onChange: () => this.choose(l)
    }), te("span", null, e(`view-${l}`)))))
  }
};

// src/views/results/reasons.tsx
function ze({context: {msg: e, labels: t}, needs: r}) { // ze = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => xe(t.term(Y, e).text)); // l = names, r = needs, e = need, xe = isolated, t = labels, Y = NEED
  return te("p", {
    class: "program-explorer__note"
  }, e("helps-with", H(e, l)))
}

var Ge = w(63); // Ge = firstDay, w = at

// src/programs/reviewed.ts
// src/views/results/freshness.tsx
function Je({view: {context: {editing: e, msg: t, list: {programs: r}, today: l}}}) { // Je = Freshness, e = editing, t = msg, r = programs, l = today
  let n = r.filter(e => function({reviewed: e}, t) { // n = recently, r = programs, e = reviewed, t = today
    let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
    return e !== null && Ge(e) >= r
  }(e, l)), a = r.some(({reviewed: e}) => e);
  return a || e ? te("p", {
    class: "program-explorer__note"
  }, a && [ t("reviewed-within-year", n.length, r.length), " " ], e && te("a", {
    href: e.wiki.urlOf(e.source)
  }, t("data-page"))) : null
}

// src/views/layout/other-view.tsx
function Qe({view: e}) { // Qe = OtherView, e = view
  let {context: {msg: t}, state: {query: r}, actions: l} = e; // t = msg, r = query, l = actions, e = view
  return te(je, {
    key: r.view,
    view: e,
    name: r.view
  }, te("li", null, te("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => l.choose(u(c({}, r), {
      view: F
    }))
  }, t("show-list"))))
}
}
};
// </nowiki>