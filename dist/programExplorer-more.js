// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, l = Object.getOwnPropertyDescriptors, n = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var i = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var s = (t, r, l) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : t[r] = l, u = (e, t) => {
  for (var r in t || (t = {})) i.call(t, r) && s(e, r, t[r]);
  if (a) for (var r of a(t)) o.call(t, r) && s(e, r, t[r]);
  return e
}, c = (e, r) => t(e, l(r));

var d = (e, t, r) => new Promise((l, n) => {
  var a = e => {
    try {
      o(r.next(e))
    } catch (e) {
      n(e)
    }
  }, i = e => {
    try {
      o(r.throw(e))
    } catch (e) {
      n(e)
    }
  }, o = e => e.done ? l(e.value) : Promise.resolve(e.value).then(a, i);
  o((r = r.apply(e, t)).next())
});

// src/more.ts
var p = {}; // p = more_exports

((t, r) => {
  for (var l in r) e(t, l, {
    get: r[l],
    enumerable: !0
  })
})(p, {
  ActiveFilters: () => Le,
  Details: () => Ee,
  EditButtons: () => ie,
  FilterDialog: () => Be,
  Freshness: () => Je,
  NeedHelp: () => Ie,
  OtherView: () => Qe,
  Reasons: () => ze,
  Share: () => Me,
  SortBy: () => Ve,
  TermSearch: () => He,
  ViewChoice: () => Ye,
  connectExplorer: () => oe,
  createHistory: () => v,
  createPageUrls: () => D,
  isDamaged: () => E,
  keepPosition: () => Oe,
  scrollToLinkedHeading: () => T,
  translate: () => I,
  unfold: () => j
});

module.exports = (t => ((t, l, a, o) => {
  if (l && typeof l == "object" || typeof l == "function") for (let a of n(l)) !i.call(t, a) && a !== void 0 && e(t, a, {
    get: () => l[a],
    enumerable: !(o = r(l, a)) || o.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(p);

// src/app/history.ts
var m = "programExplorer", g = "programExplorerDialog", h = "programExplorerPlace"; // m = FRAGMENT_KEY, g = DIALOG_KEY, h = PLACE_KEY

function v(e, t, r) { // v = createHistory, e = view, t = isOurs, r = id
  let l = () => e.location.hash.replace(/^#/, ""), n = () => { // l = fragment, e = view, n = entryState
    let t = e.history.state; // t = state, e = view
    return typeof t == "object" && t !== null ? t : {}
  }, a = e => { // a = kept, e = key
    let t = n()[e]; // t = value, n = entryState, e = key
    return typeof t == "string" ? t : null
  }, i = (t, r, l) => { // i = put, t = change, r = values, l = url
    try {
      e.history[`${t}State`](u(u({}, n()), r), "", l)
    } catch (e) {}
  }, o = () => a(g) === r, s = () => i("push", {
    [g]: r
  }), c = () => t && (t(l()) ? l() : a(m)), d = e => { // c = read, t = isOurs, l = fragment, a = kept, m = FRAGMENT_KEY, d = place, e = index
    let r = n()[h]; // r = values, n = entryState, h = PLACE_KEY
    return t && Array.isArray(r) && Number(r[e]) || 0
  }, p = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, v = c() || "", f = () => { // p = mayReturn, e = view, v = shown, c = read, f = keepShown
    t && c() === null && i("replace", {
      [m]: v
    })
  };
  return f(), {
    isNewLink: () => {
      let e = t !== null && t(l()) && a(m) === null; // e = isNew, t = isOurs, l = fragment, a = kept, m = FRAGMENT_KEY
      return e && i("replace", {
        [m]: l()
      }), e
    },
    read: c,
    write: (r, n, o = !1) => { // r = text, n = change, o = isUnderDialog
      if (!t) return;
      v = r;
      let u = l(), c = u !== "" && !t(u), d = n === "push"; // u = here, l = fragment, c = isForeign, t = isOurs, d = isChoice, n = change
      i(o ? "replace" : n, {
        [m]: r,
        [g]: d ? null : a(g)
      }, r !== "" ? `#${r}` : c ? e.location.hash : e.location.href.replace(/#.*/, "")), 
      d && o && s()
    },
    enterDialog: s,
    leaveDialog: () => {
      o() && e.history.back()
    },
    isInDialog: o,
    cards: () => d(1),
    firstPlace: p ? d(0) : 0,
    keepPlace: (...e) => { // e = values
      t && i("replace", {
        [h]: e
      })
    },
    onMove: t => { // t = listener
      let r = () => { // r = onPopState
        f(), v = c() || "", t()
      };
      return e.addEventListener("popstate", r), () => e.removeEventListener("popstate", r)
    }
  }
}

var f = require("program-explorer-runtime"), w = e => f[e]; // f = shared, w = at, e = place

var x = w(12), b = w(13); // x = decode, w = at, b = EDIT

var y = w(15); // y = isFragmentOurs, w = at

var _ = w(17), k = w(18); // _ = restOf, w = at, k = SELFTEST

var $ = w(20); // $ = toFragment, w = at

// src/app/is-damaged.ts
function E(e, t) { // E = isDamaged, e = link, t = written
  if (!e || x(e) === x(t)) return !1;
  let r = _(e); // r = rest, _ = restOf, e = link
  return r !== "" && !/(^|&)revision=/.test(r != null ? r : "") && r !== k && !(r != null && r.startsWith(b))
}

// src/page/page-urls.ts
var O = "Special:MyLanguage/", S = /^(?:[a-z][\w-]*|Special):/; // O = MY_LANGUAGE, S = WITHOUT_TRANSLATION

function D(e, {root: t, staticElements: r, groups: l}, n) { // D = createPageUrls, e = wiki, t = root, r = staticElements, l = groups, n = languages
  let a = n.indexOf(e.contentLanguage), i = a < 0 ? n : n.slice(0, a), o = new Set; // a = last, n = languages, e = wiki, i = codes, o = linked
  return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => o.add(e.getAttribute("href")))), 
  r => { // r = page
    let l = r.replace(O, ""); // l = plain, r = page, O = MY_LANGUAGE
    if (!i.length || S.test(l)) return e.urlOf(r);
    if (t.lang !== n[0]) return e.urlOf(O + l);
    let [a = "", s = ""] = l.split(/(?=#)/); // a = title, s = fragment, l = plain
    return i.map(t => e.urlOf(`${a}/${t}${s}`)).find(e => o.has(e)) || e.urlOf(r)
  }
}

var C = w(5); // C = afterPaint, w = at

var A = w(57); // A = isFolded, w = at

var L = w(59), q = w(60); // L = sectionOf, w = at, q = watchFolding

// src/page/unfold.ts
function P(e) { // P = sectionHeading, e = element
  var t; // t = _a
  return ((t = L(e)) == null ? void 0 : t.previousElementSibling) || null
}

function j(e, t) { // j = unfold, e = element, t = then
  if (!A(e)) {
    t();
    return
  }
  let r = () => { // r = open
    let r = L(e); // r = section, L = sectionOf, e = element
    if (r != null && r.hasAttribute("hidden")) {
      let t = P(e); // t = heading, P = sectionHeading, e = element
      ((t == null ? void 0 : t.querySelector("h2")) || t).click()
    }
    A(e) || (l(), t())
  }, l = q(e, r);
  r()
}

function T({root: e, headings: t}) { // T = scrollToLinkedHeading, e = root, t = headings
  var r; // r = _a
  let l = Array.from(((r = P(e)) == null ? void 0 : r.querySelectorAll("[id]")) || [], ({id: e}) => e), n = Array.from(t.values(), ({anchors: e}) => e), a = l.concat(...n).find(e => [ e, encodeURI(e) ].includes(location.hash.slice(1))); // l = ofSection, r = _a, P = sectionHeading, e = each, n = ofGroups, t = headings, a = anchor
  a && j(e, () => C(() => { // a = anchor, j = unfold, e = root, C = afterPaint
    var e; // e = _a
    return (e = document.getElementById(a)) == null ? void 0 : e.scrollIntoView()
  }))
}

var M = w(61); // M = cutText, w = at

// src/programs/translations.ts
function I(e, {language: t, texts: r}, l) { // I = translate, e = list, t = language, r = texts, l = pageLanguage
  return function(e, t) {
    let r = (e, r) => e && t(e, r), l = (e, t) => new Map([ ...e ].map(([e, r]) => [ e, u(u({}, r), t(r, e)) ])); // r = one, e = id, t = change, l = mapEach, u = __spreadValues
    return c(u({}, e), {
      programs: e.programs.map(e => { // e = program
        let l = `program.${e.id}.`; // l = key, e = program
        return c(u({}, e), {
          title: t(e.title, `${l}title`),
          summary: r(e.summary, `${l}summary`),
          notice: r(e.notice, `${l}notice`),
          join: e.join && c(u({}, e.join), {
            label: r(e.join.label, `${l}join`)
          }),
          duration: r(e.duration, `${l}duration`),
          scale: r(e.scale, `${l}scale`),
          dates: e.dates.map(e => c(u({}, e), {
            label: r(e.label, `${l}date.${e.id}`)
          })),
          materials: e.materials.map((e, r) => c(u({}, e), {
            label: t(e.label, `${l}material.${r + 1}`)
          }))
        })
      }),
      vocabularies: l(e.vocabularies, ({label: e, help: n, terms: a}, i) => ({
        label: t(e, `vocabulary.${i}.label`),
        help: r(n, `vocabulary.${i}.help`),
        terms: l(a, (e, r) => ({
          label: t(e.label, `term.${i}.${r}.label`)
        }))
      })),
      needs: e.needs.map(e => c(u({}, e), {
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
var U = ".mw-pt-languages a, .interwiki-pagetranslation a", W = [ "mousedown", "focusin" ]; // U = LINKS, W = EVENTS

function F({target: e}) { // F = copyFragment, e = target
  let t = e instanceof Element ? e.closest(U) : null; // t = link, e = target, U = LINKS
  t && (t.hash = y(location.hash) ? location.hash : "")
}

var B = w(10); // B = loadFailureOf, w = at

// src/app/sync-history.ts
var K = w(32), N = w(33), V = w(34), R = w(35); // K = isSort, w = at, N = LIST, V = SORTS, R = VIEWS

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

var Q = w(0), X = w(1), Z = w(2), ee = w(3); // Q = Component, w = at, X = createRef, Z = Fragment, ee = h

var te = w(41); // te = directionOf, w = at

var re = w(72); // re = parseJsonObject, w = at

// src/programs/proposal-marker.ts
// src/views/parts/editing.tsx
var le = new WeakMap; // le = permissions

function ne(e) { // ne = permissionOf, e = editing
  let t = le.get(e) || { // t = permission, le = permissions, e = editing
    isAsked: !1,
    isAllowed: null,
    waiting: 0,
    listeners: new Set
  };
  return le.set(e, t), t
}

function ae({editing: e, notify: t, msg: r}, l, n) { // ae = openTool, e = editing, t = notify, r = msg, l = tool, n = id
  e && e.open(l, n).catch(e => t(r(`failed-${B(e)}`)))
}

var ie = class extends Q { // ie = EditButtons, Q = Component
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate()
  }
  componentDidMount() {
    let {context: {editing: e, list: t}, id: r} = this.props; // e = editing, t = list, r = id
    if (e) {
      let l = ne(e); // l = permission, ne = permissionOf, e = editing
      l.listeners.add(this.redraw), r && !l.isAsked && function({wiki: e, source: t}, r, l) {
        let n = e => { // n = answer, e = change
          Object.assign(r, e).listeners.forEach(e => e())
        };
        r.isAsked = !0, e.mayEdit(t).then(t => (n({
          isAllowed: t
        }), t && l ? e.readPages([ l ], [], null) : null)).then(e => n({
          waiting: (e ? e.pages : []).flatMap(({text: e}) => e.split('<pre class="program-explorer-proposal" data-state="open">').slice(1)).filter(e => re(e.split("<")[0]).page === t).length
        }), () => {})
      }(e, l, t.talk)
    }
  }
  componentWillUnmount() {
    let {editing: e} = this.props.context; // e = editing
    e && ne(e).listeners.delete(this.redraw)
  }
  render({context: e, id: t, isFirst: r}) {
    let {editing: l, msg: n, list: a, language: i} = e; // l = editing, n = msg, a = list, i = language, e = context
    if (!l || r === !l.wiki.isNamed) return null;
    let {isAllowed: o, waiting: s} = ne(l), u = o === null ? l.wiki.isNamed : o, c = (r, l, n = t || null) => ee("button", { // o = isAllowed, s = waiting, ne = permissionOf, l = tool, u = isLikely, c = button, r = text, n = opened, t = id, ee = h
      type: "button",
      class: "cdx-button" + (l === "editor" ? "" : " cdx-button--weight-quiet"), // l = tool
      onClick: () => ae(e, l, n)
    }, r);
    return t === void 0 ? ee("div", {
      style: "float:" + (te(i) === "rtl" ? "left" : "right")
    }, u && c(n("worklist"), "worklist")) : ee("div", {
      class: "program-explorer__edit"
    }, (u || a.talk) && c(n(t ? u ? "edit" : "suggest" : u ? "add-program" : "suggest-program"), "editor"), t && o && c(n("history"), "history"), t === null && s > 0 && c(n("suggestions-waiting", s), "editor", ""))
  }
};

// src/views/open-by-link.ts
function oe(e) { // oe = connectExplorer, e = explorer
  let {store: t, history: r, root: l, cleanups: n, attempt: a, context: i, follow: o} = e; // t = store, r = history, l = root, n = cleanups, a = attempt, i = context, o = follow, e = explorer
  n.add(function(e, t) {
    let r = e.subscribe(({settled: e, open: r}, l) => { // r = end, e = store, l = before
      let n = e.cause === "typing" || e.cause === "choice"; // n = isByReader, e = settled
      e !== l.settled && n && t.write((e => i().fragmentOf(e))(e.query), e.cause === "choice" ? "push" : "replace", r.filters), 
      r.filters && !l.open.filters && !t.isInDialog() ? t.enterDialog() : !r.filters && l.open.filters && t.leaveDialog()
    });
    return () => {
      r(), e.get().open.filters && t.leaveDialog()
    }
  }(t, r)).add(r.onMove(() => a(o))), r.read() !== null && n.add(function(e, t, r) {
    let l = "", n = e => { // l = prefix, n = write, e = description
      let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
      l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
    }, a = () => { // a = update
      let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: i, msg: o} = t(), s = r.details[r.details.length - 1], u = l.programs.find(({id: e}) => e === s); // r = query, e = id, l = index, a = labels, i = fragmentOf, o = msg, t = context, s = open, u = program
      n(u ? a.pick(u.title).text : i(r) && H(o, [ r.view === N ? "" : o(`view-${r.view}`), G(t(), r) ].filter(Boolean)))
    };
    a();
    let i = e.subscribe(({settled: e}, t) => { // i = end, e = store, t = before
      e !== t.settled && a()
    });
    return () => {
      i(), n("")
    }
  }(t, i, l.ownerDocument)), n.add(function() {
    return W.forEach(e => document.addEventListener(e, F)), () => W.forEach(e => document.removeEventListener(e, F))
  }()).add(
  // src/app/keep-place.ts
  function(e, t) { // e = root, t = history
    var r; // r = _a
    let l, n = (r = e.ownerDocument.defaultView) != null ? r : window, a = () => { // l = timer, n = view, r = _a, e = root, a = keep
      n.clearTimeout(l), t.keepPlace(n.pageYOffset, e.querySelectorAll("article").length)
    }, i = () => { // i = onScroll
      n.clearTimeout(l), l = n.setTimeout(a, 400)
    };
    return n.addEventListener("scroll", i, {
      passive: !0
    }), n.addEventListener("pagehide", a), n.pageYOffset && i(), () => { // n = view, a = keep, i = onScroll
      n.clearTimeout(l), n.removeEventListener("scroll", i), n.removeEventListener("pagehide", a)
    }
  }(l, r)).add(function(e, t) {
    var r; // r = _a
    let l, n = (r = e.ownerDocument.defaultView) != null ? r : window, a = null, i = ({target: e, relatedTarget: t}) => { // l = timer, n = view, r = _a, e = root, a = lost, i = onFocusOut
      a = t ? null : e, n.clearTimeout(l), l = n.setTimeout(() => { // a = lost, t = relatedTarget, e = target, n = view, l = timer
        a = null
      }, 0)
    }, o = ({state: e}) => { // o = onPopState
      a && (e || t.read() !== null) && a.focus({
        preventScroll: !0
      })
    };
    return e.addEventListener("focusout", i), n.addEventListener("popstate", o, !0), 
    () => {
      n.clearTimeout(l), e.removeEventListener("focusout", i), n.removeEventListener("popstate", o, !0)
    }
  }(l, r)).add(
  // src/views/connect-explorer.ts
  function(e) { // e = explorer
    let {store: t, context: r, loadView: l, attempt: n} = e, a = "", i = () => { // t = store, r = context, l = loadView, n = attempt, e = explorer, a = shown, i = show
      let {query: {revision: i}} = t.get().settled; // i = revision, t = store
      i !== a && (a = i, l("changes").then(({showRevision: t}) => n(() => { // i = revision, a = shown, l = loadView, n = attempt
        t == null || t(e, i)
      }), e => n(() => r().notify(r().msg(`failed-${B(e)}`)))))
    };
    return i(), t.subscribe(i)
  }(e));
  let {editing: s, limit: u, revision: c} = i(); // s = editing, u = limit, c = revision, i = context
  s && !u && (function(e, t, r) {
    try {
      let [l, n, a, i = NaN] = function(e) { // l = endRevision, n = endTime, a = lastRevision, i = lastTime, e = source
        return (localStorage.getItem(J + e) || "").split(" ").map(parseFloat)
      }(e);
      localStorage.setItem(J + e, [ ...r - i > 432e5 ? [ a, i ] : [ l, n ], t, r ].join(" "))
    } catch (e) {}
  }(s.source, c, Date.now()), n.add(function(e) {
    let t = () => { // t = onHash
      var t; // t = _a
      let r = _(location.hash) || ""; // r = rest, _ = restOf
      if ((t = e().editing) != null && t.ownsAddress && r.startsWith(b)) {
        let t = x(r.slice(b.length)); // t = id, x = decode, r = rest, b = EDIT
        ae(e(), "editor", t === "new" ? null : t)
      }
    };
    return addEventListener("hashchange", t), t(), () => removeEventListener("hashchange", t)
  }(i)))
}

var se = w(21); // se = append, w = at

var ue = w(29); // ue = memoize, w = at

// src/explore/relations.ts
var ce = ue(({programs: e}) => { // ce = relationsOf, ue = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && se(r, n.partOf, n.id), n.followedBy.forEach(e => se(l, e, n.id)); // n = program, e = next, t = byId, se = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var de = w(79); // de = nextDate, w = at

var pe = w(97); // pe = DataLink, w = at

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
    return d(this, null, function*() {
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
var we = class extends Q { // we = KeepAndShare, Q = Component
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
    let a = r(l), i = ge().filter(t.hasProgram), o = () => r(ge().filter(t.hasProgram).join(",")).replace("#programs?", "#programs?view=compare&"); // a = href, r = urlOfProgram, l = program, i = kept, ge = readMyList, t = index, o = urlOfList
    return ee(Z, null, ee("a", {
      href: a,
      onClick: e => this.copy(e, a)
    }, e("link-to-program")), " ", ee("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.toggle
    }, e(i.includes(l) ? "my-list-remove" : "my-list-add")), " ", i.length > 0 && ee("a", {
      href: o(),
      onClick: e => { // e = event
        e.currentTarget.href = o()
      }
    }, e("my-list-compare")), ee("span", {
      class: "program-explorer__note",
      role: "status"
    }, n))
  }
};

var xe = w(100), be = w(101); // xe = DataText, w = at, be = isolated

var ye = w(102); // ye = CardAction, w = at

var _e = w(104), ke = w(105); // _e = actionOf, w = at, ke = termsOnCard

// src/views/details.tsx
function $e(e, t, r = !1) { // $e = row, e = label, t = content, r = areNames
  let l = Array.isArray(t) && t; // l = items, t = content
  return t === null || l && !l.length ? null : ee("div", {
    class: "program-explorer__row"
  }, ee("dt", null, e), ee("dd", null, l ? ee("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, l.map(e => ee("li", null, e))) : t))
}

function Ee({context: e, actions: t, program: r, id: l, isAlone: n = !1}) { // Ee = Details, e = context, t = actions, r = program, l = id, n = isAlone
  let {msg: a, labels: i, format: o, language: s, list: u} = e, c = r.status === "past", d = c || n, p = ce(u), m = de(r.dates, Date.now()), {join: g, materials: h, minutes: v, notice: f, owner: w, partOf: x, reviewed: b, sources: y, summary: _} = r, k = u.facets.filter(t => { // a = msg, i = labels, o = format, s = language, u = list, e = context, c = isPast, r = program, d = hasTime, n = isAlone, p = relations, ce = relationsOf, m = next, de = nextDate, g = join, h = materials, v = minutes, f = notice, w = owner, x = partOf, b = reviewed, y = sources, _ = summary, k = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > (n ? 0 : ke(e, r, t).length)
  }), $ = r.dates.slice(m ? r.dates.indexOf(m) : r.dates.length), E = e => e === null ? null : ee(xe, {
    text: i.pick(e),
    around: s
  }), O = e => e.map(e => ee("bdi", null, e)), S = (t, r) => ee(pe, {
    context: e,
    target: t
  }, r), D = r => r.map(r => { // r = other, D = related
    var l, n; // l = _a, n = _b
    return ee("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        fe(e) || (e.preventDefault(), t.goTo(r))
      }
    }, E((n = (l = p.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), C = x === null ? void 0 : u.series.get(x), A = x === null ? [] : p.parts(x).filter(e => e !== r.id);
  return ee("div", {
    class: "program-explorer__details",
    id: l
  }, ee(ie, {
    context: e,
    id: r.id,
    isFirst: !0
  }), n && f && ee("p", {
    class: "program-explorer__alert"
  }, E(f)), n && _ && ee("p", null, E(_)), n && g && g.isOver && !c && ee("p", {
    class: "program-explorer__note"
  }, a("join-over")), n && _e(r) === "join" && ee(ye, {
    context: e,
    actions: t,
    program: r,
    open: !0,
    detailsId: l
  }), ee("dl", null, k.map(e => { // ee = h, k = facets, e = facet
    var t; // t = _a
    return $e(ee(xe, {
      text: i.facet(e),
      around: s
    }), ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => ee(xe, {
      text: i.term(e, t),
      around: s
    })), !0)
  }), $e(a("detail-interpreted"), r.interpreted.map(e => o.language(e)), !0), $e(a("detail-session"), d && v ? i.minutes(v) : null), $e(a("detail-duration"), d || v ? E(r.duration) : null), $e(a("detail-dates"), $.map(e => ee(Z, null, e.target ? S(e.target, o.occurrence(e)) : o.occurrence(e), " ", E(e.label)))), $e(a("detail-scale"), E(r.scale)), $e(a("detail-team"), O(r.team), !0), $e(a("detail-partners"), O(r.partners), !0), $e(a("detail-materials"), _e(r) === "material" && !n ? null : h.map(({target: e, label: t}) => S(e, E(t)))), $e(a("detail-part-of"), C ? C.target ? S(C.target, E(C.title)) : E(C.title) : D(x === null ? [] : [ x ])), $e(a("detail-siblings"), D(A)), $e(a("detail-parts"), D(p.parts(r.id))), $e(a("detail-follows"), D(p.before(r.id))), $e(a("detail-followed-by"), D(r.followedBy)), $e(a("detail-owner"), w && ee("bdi", null, w)), $e(a("detail-reviewed"), b && o.date(b)), $e(a("detail-share"), ee(we, {
    context: e,
    program: r.id
  }))), y.length > 0 && ee("details", null, ee("summary", null, a("shortcut", a("detail-sources"), y.length)), ee("ul", {
    role: "list"
  }, y.map(e => ee("li", null, S({
    url: e
  }, ee("bdi", {
    title: e
  }, function(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t)
    } catch (e) {
      return t
    }
  }(e))))))), ee(ie, {
    context: e,
    id: r.id,
    isFirst: !1
  }))
}

// src/views/keep-position.ts
function Oe(e, t, r) { // Oe = keepPosition, e = root, t = draw, r = scrolled
  var l; // l = _a
  let n = (l = e.ownerDocument.defaultView) != null ? l : window, a = t => { // n = view, l = _a, e = root, a = topOf, t = id
    var r; // r = _a
    return (r = e.ownerDocument.getElementById(t)) == null ? void 0 : r.getBoundingClientRect().top
  }, i = Array.from(e.querySelectorAll("article, tr"), e => { // i = before, e = article
    var t; // t = _a
    return (t = e.getAttribute("aria-labelledby")) != null ? t : ""
  }).map(e => { // e = id
    var t; // t = _a
    return [ e, (t = a(e)) != null ? t : -1 / 0 ]
  }).filter(([, e]) => e > 80 && e < n.innerHeight);
  t();
  for (let [e, t] of i) { // e = id, t = top, i = before
    let l = a(e); // l = now, a = topOf, e = id
    if (l !== void 0) {
      (r != null ? r : n).scrollBy(0, l - t);
      return
    }
  }
}

var Se = w(27); // Se = chosenTerms, w = at

// src/explore/active-filters.ts
var De = w(37); // De = withText, w = at

// src/views/layout/active-filters.tsx
function Ce({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // Ce = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let i = t.facet(n.id), o = t.term(n.id, a.id); // i = facetLabel, t = labels, n = facet, o = termLabel, a = term
  return ee("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", i.text, o.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, ee("span", {
    class: "program-explorer__chip-facet"
  }, ee(xe, {
    text: i,
    around: r
  }, e("chip-facet", i.text))), " ", ee(xe, {
    text: o,
    around: r
  }))
}

function Ae({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // Ae = SearchChip, e = msg, t = query, r = actions
  return ee("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(De(t, ""))
  }, ee("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", ee("bdi", null, t.text))
}

var Le = class extends Q { // Le = ActiveFilters, Q = Component
  constructor() {
    super(...arguments);
    this.list = X()
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
    }(t, l), i = l.text.trim() !== "";
    return !a.length && !i ? null : ee("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => ee("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, ee(Ce, {
      view: e,
      filter: t
    }))), i && ee("li", {
      key: "text"
    }, ee(Ae, {
      view: e
    })), ee("li", {
      key: "all"
    }, ee("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var qe = class extends Q { // qe = CopyLink, Q = Component
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
    return ee(Z, null, ee("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), ee("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

var Pe = w(96); // Pe = Chevron, w = at

// src/views/layout/loaded-view.tsx
var je = class extends Q { // je = LoadedView, Q = Component
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
    return d(this, null, function*() {
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
    return r ? ee(r, {
      view: e
    }) : l ? ee("div", {
      class: "program-explorer__empty",
      role: "alert"
    }, ee("p", null, n(`failed-${l}`)), ee("ul", {
      role: "list"
    }, ee("li", null, ee("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.retry
    }, n("retry"))), t)) : ee("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, n("loading"))
  }
};

// src/views/layout/export.tsx
var Te = class extends Q { // Te = Export, Q = Component
  constructor() {
    super(...arguments);
    this.state = {
      isOpen: !1
    }
  }
  render({view: e}, {isOpen: t}) {
    return ee(Z, null, ee("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-expanded": t,
      onClick: () => this.setState({
        isOpen: !t
      })
    }, e.context.msg("export"), ee(Pe, {
      open: t
    })), t && ee("div", {
      class: "program-explorer__take-away"
    }, ee(je, {
      view: e,
      name: "take-away"
    })))
  }
};

// src/views/layout/share.tsx
function Me({view: e}) { // Me = Share, e = view
  return ee(Z, null, ee(qe, {
    view: e
  }), ee(Te, {
    view: e
  }))
}

// src/views/layout/need-help.tsx
function Ie({view: e}) { // Ie = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, i = (t = a.chosen.get(Y)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, i = chosen, t = _a, Y = NEED
  return ee(Z, null, n.needs.map(({id: e, help: t}) => t && i.includes(e) && ee("p", {
    class: "program-explorer__note"
  }, ee(xe, {
    text: r.pick(t),
    around: l
  }))))
}

var Ue = w(94); // Ue = Filters, w = at

// src/views/layout/filter-dialog.tsx
var We = "program-explorer-locked", Fe = `${We}--scrollbar`, Be = class extends Q { // We = LOCK_CLASS, Fe = SCROLLBAR_CLASS, Be = FilterDialog, Q = Component
  constructor() {
    super(...arguments);
    this.box = X();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(We, Fe), 
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
    window.innerWidth > r && t.add(Fe), t.add(We), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return ee("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, ee("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, ee("div", {
      class: "program-explorer__dialog-head"
    }, ee("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), ee("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), ee("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), ee("div", {
      class: "program-explorer__dialog-body"
    }, ee(Ue, {
      view: e
    })), ee("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, ee("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var Ke = w(39); // Ke = effectiveSort, w = at

// src/views/parts/select.tsx
function Ne({id: e, label: t, value: r, options: l, onChange: n}) { // Ne = Select, e = id, t = label, r = value, l = options, n = onChange
  return ee(Z, null, ee("label", {
    for: e
  }, t), " ", ee("span", {
    class: "program-explorer__select"
  }, ee("select", {
    class: "cdx-select",
    id: e,
    value: r,
    onChange: e => n(e.currentTarget.value)
  }, l.map(e => ee("option", {
    key: e.value,
    value: e.value,
    selected: e.value === r
  }, e.text))), ee(Pe, {
    open: !1
  })))
}

// src/views/layout/sort-by.tsx
function Ve({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // Ve = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  if (r.view !== N) return null;
  let a = Ke(r, l.exploration.searchResult), i = V.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, Ke = effectiveSort, r = query, l = results, i = sorts, V = SORTS, e = each
  return ee("div", {
    class: "program-explorer__sort"
  }, ee(Ne, {
    id: `${t}-sort`,
    label: e("sort"),
    value: a,
    options: i.map(t => ({
      value: t,
      text: e(`sort-${t}`)
    })),
    onChange: e => n.sort(e)
  }))
}

var Re = w(95); // Re = TermBox, w = at

// src/views/layout/term-search.tsx
var He = class extends Q { // He = TermSearch, Q = Component
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
    let {context: {msg: n, labels: a}, actions: i, attempt: o} = e, s = n("find-term", a.facet(t).text), u = l.trim() ? this.found() : null; // n = msg, a = labels, i = actions, o = attempt, e = view, s = name, t = facet, u = found, l = text
    return ee("div", null, ee("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, ee("input", {
      class: "cdx-text-input__input",
      type: "search",
      "aria-label": s,
      placeholder: s,
      autocomplete: "off",
      value: l,
      onFocus: i.enterSearch,
      onInput: ({currentTarget: {value: e}}) => o(() => this.setState({
        text: e
      }))
    })), u ? u.map(r => ee(Re, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, ee("p", {
      role: "status",
      class: "program-explorer__note"
    }, u && !u.length && n("no-term")))
  }
};

// src/views/layout/view-choice.tsx
var Ye = class extends Q { // Ye = ViewChoice, Q = Component
  constructor() {
    super(...arguments);
    this.kept = new Map
  }
  choose(e) {
    var t; // t = _a
    let {state: {query: r}, actions: l} = this.props.view; // r = query, l = actions
    this.kept.set(r.view, r);
    let {rows: n = "", columns: a = [], since: i = "", sort: o = null} = (t = this.kept.get(e)) != null ? t : {}, s = r.sort !== null && K(r.sort, N); // n = rows, a = columns, i = since, o = sort, t = _a, e = view, s = isForAll, r = query, K = isSort, N = LIST
    l.choose(c(u({}, r), {
      view: e,
      rows: n,
      columns: a,
      since: i,
      sort: s ? r.sort : o !== null && !K(o, N) ? o : null
    }))
  }
  render({view: {context: {msg: e, idPrefix: t}, state: {query: r}}}) {
    return ee("div", {
      class: "program-explorer__view-choice",
      role: "radiogroup",
      "aria-label": e("view")
    }, R.map(l => ee("label", {
      key: l,
      class: "program-explorer__view"
    }, ee("input", {
      type: "radio",
      name: `${t}-view`,
      value: l,
      checked: l === r.view,
      onChange: () => this.choose(l)
    }), ee("span", null, e(`view-${l}`)))))
  }
};

// src/views/results/reasons.tsx
function ze({context: {msg: e, labels: t}, needs: r}) { // ze = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => be(t.term(Y, e).text)); // l = names, r = needs, e = need, be = isolated, t = labels, Y = NEED
  return ee("p", {
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
  return a || e ? ee("p", {
    class: "program-explorer__note"
  }, a && [ t("reviewed-within-year", n.length, r.length), " " ], e && ee("a", {
    href: e.wiki.urlOf(e.source)
  }, t("data-page"))) : null
}

// src/views/layout/other-view.tsx
function Qe({view: e}) { // Qe = OtherView, e = view
  let {context: {msg: t}, state: {query: r}, actions: l} = e; // t = msg, r = query, l = actions, e = view
  return ee(je, {
    key: r.view,
    view: e,
    name: r.view
  }, ee("li", null, ee("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => l.choose(c(u({}, r), {
      view: N
    }))
  }, t("show-list"))))
}
}
};
// </nowiki>