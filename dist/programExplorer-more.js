// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '140bec32b171f263',
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
  ActiveFilters: () => ke,
  AddProgram: () => se,
  CopyLink: () => $e,
  Details: () => ve,
  FilterDialog: () => Le,
  Freshness: () => We,
  NeedHelp: () => Ee,
  Reasons: () => Me,
  SortBy: () => Te,
  TermSearch: () => je,
  createHistory: () => h,
  createPageUrls: () => F,
  isDamaged: () => E,
  keepFocus: () => O,
  keepFragment: () => S,
  keepPlace: () => A,
  keepPosition: () => be,
  nameTab: () => M,
  scrollToLinkedHeading: () => V,
  syncHistory: () => P,
  translate: () => z,
  unfold: () => R
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

// src/app/history.ts
var m = "programExplorer", g = "programExplorerDialog", f = "programExplorerPlace"; // m = FRAGMENT_KEY, g = DIALOG_KEY, f = PLACE_KEY

function h(e, t, r) { // h = createHistory, e = view, t = isOurs, r = id
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
  }), u = () => t && (t(l()) ? l() : a(m)), d = e => { // u = read, t = isOurs, l = fragment, a = kept, m = FRAGMENT_KEY, d = place, e = index
    let r = n()[f]; // r = values, n = entryState, f = PLACE_KEY
    return t && Array.isArray(r) && Number(r[e]) || 0
  }, p = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, h = u() || "", v = () => { // p = mayReturn, e = view, h = shown, u = read, v = keepShown
    t && u() === null && o("replace", {
      [m]: h
    })
  };
  return v(), {
    isNewLink: () => {
      let e = t !== null && t(l()) && a(m) === null; // e = isNew, t = isOurs, l = fragment, a = kept, m = FRAGMENT_KEY
      return e && o("replace", {
        [m]: l()
      }), e
    },
    read: u,
    write: (r, n, i = !1) => { // r = text, n = change, i = isUnderDialog
      if (!t) return;
      h = r;
      let c = l(), u = c !== "" && !t(c), d = n === "push"; // c = here, l = fragment, u = isForeign, t = isOurs, d = isChoice, n = change
      o(i ? "replace" : n, {
        [m]: r,
        [g]: d ? null : a(g)
      }, r !== "" ? `#${r}` : u ? e.location.hash : e.location.href.replace(/#.*/, "")), 
      d && i && s()
    },
    enterDialog: s,
    leaveDialog: () => {
      i() && e.history.back()
    },
    isInDialog: i,
    cards: () => d(1),
    firstPlace: p ? d(0) : 0,
    keepPlace: (...e) => { // e = values
      t && o("replace", {
        [f]: e
      })
    },
    onMove: t => { // t = listener
      let r = () => { // r = onPopState
        v(), h = u() || "", t()
      };
      return e.addEventListener("popstate", r), () => e.removeEventListener("popstate", r)
    }
  }
}

var v = require("program-explorer-runtime"), b = e => v[e]; // v = shared, b = at, e = place

var x = b(9), w = b(10), y = b(11); // x = decode, b = at, w = EDIT, y = isFragmentOurs

var _ = b(13), k = b(14); // _ = restOf, b = at, k = SELFTEST

var $ = b(16); // $ = toFragment, b = at

// src/app/is-damaged.ts
function E(e, t) { // E = isDamaged, e = link, t = written
  if (!e || x(e) === x(t)) return !1;
  let r = _(e); // r = rest, _ = restOf, e = link
  return r !== "" && r !== k && !(r != null && r.startsWith(w))
}

// src/app/keep-focus.ts
function O(e, t) { // O = keepFocus, e = root, t = history
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
var D = ".mw-pt-languages a, .interwiki-pagetranslation a", L = [ "mousedown", "focusin" ]; // D = LINKS, L = EVENTS

function C({target: e}) { // C = copyFragment, e = target
  let t = e instanceof Element ? e.closest(D) : null; // t = link, e = target, D = LINKS
  t && (t.hash = y(location.hash) ? location.hash : "")
}

function S() { // S = keepFragment
  return L.forEach(e => document.addEventListener(e, C)), () => L.forEach(e => document.removeEventListener(e, C))
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

var T = b(35); // T = joinList, b = at

var q = b(55), j = b(56); // q = NEED, b = at, j = OFFERS

// src/app/describe-query.ts
// src/app/tab-title.ts
function M(e, t, r) { // M = nameTab, e = store, t = context, r = document
  let l = "", n = e => { // l = prefix, n = write, e = description
    let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
    l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
  }, a = () => { // a = update
    let {settled: {query: r}} = e.get(), {index: l, labels: a, fragmentOf: o} = t(), i = r.details[r.details.length - 1], s = l.programs.find(({id: e}) => e === i); // r = query, e = id, l = index, a = labels, o = fragmentOf, t = context, i = open, s = program
    n(s ? a.pick(s.title).text : o(r) && function({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) {
      let a = r.filter(e => l.has(e)).map(r => { // a = parts, r = facet, e = facet, l = chosen
        var n; // n = _a
        let a = T(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // a = terms, T = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
        return r === q || r === j ? a : `${e("chip-facet", t.facet(r).text)} ${a}`
      });
      return T(e, n.trim() ? [ ...a, `\u201c${n.trim()}\u201d` ] : a)
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
var U = "Special:MyLanguage/", W = /^(?:[a-z][\w-]*|Special):/; // U = MY_LANGUAGE, W = WITHOUT_TRANSLATION

function F(e, {root: t, staticElements: r, groups: l}, n) { // F = createPageUrls, e = wiki, t = root, r = staticElements, l = groups, n = languages
  let a = n.indexOf(e.contentLanguage), o = a < 0 ? n : n.slice(0, a), i = new Set; // a = last, n = languages, e = wiki, o = codes, i = linked
  return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => i.add(e.getAttribute("href")))), 
  r => { // r = page
    let l = r.replace(U, ""); // l = plain, r = page, U = MY_LANGUAGE
    if (!o.length || W.test(l)) return e.urlOf(r);
    if (t.lang !== n[0]) return e.urlOf(U + l);
    let [a = "", s = ""] = l.split(/(?=#)/); // a = title, s = fragment, l = plain
    return o.map(t => e.urlOf(`${a}/${t}${s}`)).find(e => i.has(e)) || e.urlOf(r)
  }
}

var I = b(5); // I = afterPaint, b = at

var K = b(45); // K = isFolded, b = at

var N = b(47), B = b(48); // N = sectionOf, b = at, B = watchFolding

// src/page/unfold.ts
function H(e) { // H = sectionHeading, e = element
  var t; // t = _a
  return ((t = N(e)) == null ? void 0 : t.previousElementSibling) || null
}

function R(e, t) { // R = unfold, e = element, t = then
  if (!K(e)) {
    t();
    return
  }
  let r = () => { // r = open
    let r = N(e); // r = section, N = sectionOf, e = element
    if (r != null && r.hasAttribute("hidden")) {
      let t = H(e); // t = heading, H = sectionHeading, e = element
      ((t == null ? void 0 : t.querySelector("h2")) || t).click()
    }
    K(e) || (l(), t())
  }, l = B(e, r);
  r()
}

function V({root: e, headings: t}) { // V = scrollToLinkedHeading, e = root, t = headings
  var r; // r = _a
  let l = Array.from(((r = H(e)) == null ? void 0 : r.querySelectorAll("[id]")) || [], ({id: e}) => e), n = Array.from(t.values(), ({anchors: e}) => e), a = l.concat(...n).find(e => [ e, encodeURI(e) ].includes(location.hash.slice(1))); // l = ofSection, r = _a, H = sectionHeading, e = each, n = ofGroups, t = headings, a = anchor
  a && R(e, () => I(() => { // a = anchor, R = unfold, e = root, I = afterPaint
    var e; // e = _a
    return (e = document.getElementById(a)) == null ? void 0 : e.scrollIntoView()
  }))
}

var Y = b(49); // Y = cutText, b = at

// src/programs/translations.ts
function z(e, {language: t, texts: r}, l) { // z = translate, e = list, t = language, r = texts, l = pageLanguage
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
    return /\S/.test(a) ? new Map(typeof e == "string" ? [ [ l.toLowerCase(), e ] ] : e).set(t.toLowerCase(), Y(a)) : e
  })
}

var G = b(0), J = b(1), Q = b(2), X = b(3); // G = Component, b = at, J = createRef, Q = Fragment, X = h

var Z = b(17); // Z = append, b = at

var ee = b(25); // ee = memoize, b = at

// src/explore/relations.ts
var te = ee(({programs: e}) => { // te = relationsOf, ee = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && Z(r, n.partOf, n.id), n.followedBy.forEach(e => Z(l, e, n.id)); // n = program, e = next, t = byId, Z = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var re = b(65); // re = nextDate, b = at

var le = b(80); // le = DataLink, b = at

// src/views/parts/editing.tsx
var ne = new WeakMap; // ne = permissions

function ae(e) { // ae = permissionOf, e = editing
  let t = ne.get(e) || { // t = permission, ne = permissions, e = editing
    asked: null,
    isAllowed: !1,
    listeners: new Set
  };
  return ne.set(e, t), t
}

function oe({editing: e, notify: t, msg: r}, l, n) { // oe = open, e = editing, t = notify, r = msg, l = tool, n = id
  e && e.open(l, n).catch(e => { // e = error, l = tool, n = id
    let l = typeof e == "object" && e !== null && "failure" in e && e.failure === "outdated"; // l = isOutdated, e = error
    t(r("failed-" + (l ? "outdated" : "network")))
  })
}

var ie = class extends G { // ie = EditButton, G = Component
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate()
  }
  componentDidMount() {
    let {context: {editing: e}, id: t} = this.props; // e = editing, t = id
    if (!e) return;
    let r = ae(e); // r = permission, ae = permissionOf, e = editing
    r.listeners.add(this.redraw), t !== null && (r.asked = r.asked || e.isAllowed(), 
    r.asked.then(e => { // r = permission, e = isAllowed
      r.isAllowed = e, r.listeners.forEach(e => e())
    }))
  }
  componentWillUnmount() {
    let {editing: e} = this.props.context; // e = editing
    e && ae(e).listeners.delete(this.redraw)
  }
  render({context: e, id: t}) {
    let {editing: r, msg: l} = e; // r = editing, l = msg, e = context
    return r && ae(r).isAllowed ? X("div", {
      class: "program-explorer__edit"
    }, X("button", {
      type: "button",
      class: "cdx-button",
      onClick: () => oe(e, "editor", t)
    }, l(t === null ? "add-program" : "edit")), " ", X("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: () => oe(e, t === null ? "worklist" : "history", t)
    }, l(t === null ? "worklist" : "history"))) : null
  }
}, se = class extends G {
  componentDidMount() {
    let {view: {cleanups: e}} = this.props, t = () => { // e = cleanups, t = onHash
      var e; // e = _a
      let {context: t} = this.props.view, r = _(location.hash) || ""; // t = context, r = rest, _ = restOf
      if ((e = t.editing) != null && e.ownsAddress && r.startsWith(w)) {
        let e = x(r.slice(w.length)); // e = id, x = decode, r = rest, w = EDIT
        oe(t, "editor", e === "new" ? null : e)
      }
    };
    addEventListener("hashchange", t), e.add(() => removeEventListener("hashchange", t)), 
    t()
  }
  render({view: {context: e}}) {
    return X(ie, {
      context: e,
      id: null
    })
  }
};

// src/views/parts/opens-elsewhere.ts
function ce({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // ce = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/copy-address.ts
function ue(e) { // ue = copyAddress, e = href
  return d(this, null, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(new URL(e, location.href).href), 
      !0
    } catch (e) {}
    return !1
  })
}

// src/views/parts/program-link.tsx
var de = class extends G { // de = ProgramLink, G = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !ce(e) && (e.preventDefault(), ue(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    }
  }
  render({context: e, program: t}, {answer: r}) {
    let l = e.urlOfProgram(t); // l = href, e = context, t = program
    return X(Q, null, X("a", {
      href: l,
      onClick: e => this.copy(e, l)
    }, e.msg("link-to-program")), " ", X("span", {
      class: "program-explorer__note",
      role: "status"
    }, r))
  }
};

var pe = b(82), me = b(83); // pe = DataText, b = at, me = isolated

var ge = b(84), fe = b(85); // ge = actionOf, b = at, fe = termsOnCard

// src/views/details.tsx
function he({label: e, content: t, areNames: r = !1}) { // he = Row, e = label, t = content, r = areNames
  return t === null || Array.isArray(t) && t.length === 0 ? null : X("div", {
    class: "program-explorer__row"
  }, X("dt", null, e), X("dd", null, Array.isArray(t) ? X("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, t.map(e => X("li", null, e))) : t))
}

function ve({context: e, actions: t, program: r, id: l}) { // ve = Details, e = context, t = actions, r = program, l = id
  let {msg: n, labels: a, format: o, language: i, list: s} = e, c = r.status === "past", u = te(s), d = re(r.dates, Date.now()), {materials: p, minutes: m, owner: g, partOf: f, reviewed: h, sources: v} = r, b = s.facets.filter(t => { // n = msg, a = labels, o = format, i = language, s = list, e = context, c = isPast, r = program, u = relations, te = relationsOf, d = next, re = nextDate, p = materials, m = minutes, g = owner, f = partOf, h = reviewed, v = sources, b = facets, t = facet
    var l; // l = _a
    return ((l = r.terms.get(t)) != null ? l : []).length > fe(e, r, t).length
  }), x = r.dates.slice(d ? r.dates.indexOf(d) : r.dates.length), w = e => e === null ? null : X(pe, {
    text: a.pick(e),
    around: i
  }), y = e => e.map(e => X("bdi", null, e)), _ = (t, r) => X(le, {
    context: e,
    target: t
  }, r), k = r => r.map(r => { // r = other, k = related
    var l, n; // l = _a, n = _b
    return X("a", {
      href: e.urlOfProgram(r),
      onClick: e => { // e = event
        ce(e) || (e.preventDefault(), t.goTo(r))
      }
    }, w((n = (l = u.program(r)) == null ? void 0 : l.title) != null ? n : r))
  }), $ = f === null ? void 0 : s.series.get(f), E = f === null ? [] : u.parts(f).filter(e => e !== r.id);
  return X("div", {
    class: "program-explorer__details",
    id: l
  }, X("dl", null, b.map(e => { // X = h, b = facets, e = facet
    var t; // t = _a
    return X(he, {
      areNames: !0,
      label: X(pe, {
        text: a.facet(e),
        around: i
      }),
      content: ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => X(pe, {
        text: a.term(e, t),
        around: i
      }))
    })
  }), X(he, {
    areNames: !0,
    label: n("detail-interpreted"),
    content: r.interpreted.map(e => o.language(e))
  }), X(he, {
    label: n("detail-session"),
    content: c && m ? a.minutes(m) : null
  }), X(he, {
    label: n("detail-duration"),
    content: c || m ? w(r.duration) : null
  }), X(he, {
    label: n("detail-dates"),
    content: x.map(e => X(Q, null, e.target ? _(e.target, o.occurrence(e)) : o.occurrence(e), " ", w(e.label)))
  }), X(he, {
    label: n("detail-scale"),
    content: w(r.scale)
  }), X(he, {
    areNames: !0,
    label: n("detail-team"),
    content: y(r.team)
  }), X(he, {
    areNames: !0,
    label: n("detail-partners"),
    content: y(r.partners)
  }), X(he, {
    label: n("detail-materials"),
    content: ge(r) === "material" ? null : p.map(({target: e, label: t}) => _(e, w(t)))
  }), X(he, {
    label: n("detail-part-of"),
    content: $ ? $.target ? _($.target, w($.title)) : w($.title) : k(f === null ? [] : [ f ])
  }), X(he, {
    label: n("detail-siblings"),
    content: k(E)
  }), X(he, {
    label: n("detail-parts"),
    content: k(u.parts(r.id))
  }), X(he, {
    label: n("detail-follows"),
    content: k(u.before(r.id))
  }), X(he, {
    label: n("detail-followed-by"),
    content: k(r.followedBy)
  }), X(he, {
    label: n("detail-owner"),
    content: g && X("bdi", null, g)
  }), X(he, {
    label: n("detail-reviewed"),
    content: h && o.date(h)
  }), X(he, {
    label: n("detail-share"),
    content: X(de, {
      context: e,
      program: r.id
    })
  })), v.length > 0 && X("details", null, X("summary", null, n("shortcut", n("detail-sources"), v.length)), X("ul", {
    role: "list"
  }, v.map(e => X("li", null, _({
    url: e
  }, X("bdi", {
    title: e
  }, function(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t)
    } catch (e) {
      return t
    }
  }(e))))))), X(ie, {
    context: e,
    id: r.id
  }))
}

// src/views/keep-position.ts
function be(e, t) { // be = keepPosition, e = root, t = draw
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

var xe = b(23); // xe = chosenTerms, b = at

// src/explore/active-filters.ts
var we = b(28); // we = withText, b = at

// src/views/layout/active-filters.tsx
function ye({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: a}}) { // ye = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, a = term
  let o = t.facet(n.id), i = t.term(n.id, a.id); // o = facetLabel, t = labels, n = facet, i = termLabel, a = term
  return X("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", o.text, i.text),
    onClick: () => l.toggleTerm(n.id, a.id)
  }, X("span", {
    class: "program-explorer__chip-facet"
  }, X(pe, {
    text: o,
    around: r
  }, e("chip-facet", o.text))), " ", X(pe, {
    text: i,
    around: r
  }))
}

function _e({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // _e = SearchChip, e = msg, t = query, r = actions
  return X("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(we(t, ""))
  }, X("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", X("bdi", null, t.text))
}

var ke = class extends G { // ke = ActiveFilters, G = Component
  constructor() {
    super(...arguments);
    this.list = J()
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
      return Array.from(e.facets.values()).flatMap(e => xe(e, t).map(t => ({
        facet: e,
        term: t
      })))
    }(t, l), o = l.text.trim() !== "";
    return !a.length && !o ? null : X("ul", {
      class: "program-explorer__chips",
      role: "list",
      "aria-label": r("active-filters"),
      ref: this.list
    }, a.map(t => X("li", {
      key: `${t.facet.id} ${t.term.id}`
    }, X(ye, {
      view: e,
      filter: t
    }))), o && X("li", {
      key: "text"
    }, X(_e, {
      view: e
    })), X("li", {
      key: "all"
    }, X("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: n.clear
    }, r("clear-all"))))
  }
};

// src/views/layout/copy-link.tsx
var $e = class extends G { // $e = CopyLink, G = Component
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
      n(yield ue(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return X(Q, null, X("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), X("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

// src/views/layout/need-help.tsx
function Ee({view: e}) { // Ee = NeedHelp, e = view
  var t; // t = _a
  let {context: {labels: r, language: l, list: n}, state: {query: a}} = e, o = (t = a.chosen.get(q)) != null ? t : []; // r = labels, l = language, n = list, a = query, e = view, o = chosen, t = _a, q = NEED
  return X(Q, null, n.needs.map(({id: e, help: t}) => t && o.includes(e) && X("p", {
    class: "program-explorer__note"
  }, X(pe, {
    text: r.pick(t),
    around: l
  }))))
}

var Oe = b(77); // Oe = Filters, b = at

// src/views/layout/filter-dialog.tsx
var Ae = "program-explorer-locked", De = `${Ae}--scrollbar`, Le = class extends G { // Ae = LOCK_CLASS, De = SCROLLBAR_CLASS, Le = FilterDialog, G = Component
  constructor() {
    super(...arguments);
    this.box = J();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(Ae, De), 
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
    window.innerWidth > r && t.add(De), t.add(Ae), document.addEventListener("keydown", this.onKeyDown, !0), 
    this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
  }
  render({view: e}) {
    let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
    return X("div", {
      class: "program-explorer__backdrop",
      onClick: e => e.target === e.currentTarget && n.closeFilters()
    }, X("div", {
      class: "program-explorer__dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${r}-dialog-title`,
      tabIndex: -1,
      ref: this.box
    }, X("div", {
      class: "program-explorer__dialog-head"
    }, X("span", {
      class: "program-explorer__dialog-title",
      id: `${r}-dialog-title`
    }, t("filters")), X("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      onClick: n.clear
    }, t("clear-all")), X("button", {
      type: "button",
      class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
      "aria-label": t("close"),
      onClick: n.closeFilters
    })), X("div", {
      class: "program-explorer__dialog-body"
    }, X(Oe, {
      view: e
    })), X("div", {
      class: "program-explorer__dialog-foot",
      role: "status"
    }, X("button", {
      type: "button",
      class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
      onClick: n.closeFilters
    }, t("show-results", l.exploration.count)))))
  }
};

var Ce = b(26); // Ce = SORTS, b = at

var Se = b(30); // Se = effectiveSort, b = at

var Pe = b(79); // Pe = Chevron, b = at

// src/views/layout/sort-by.tsx
function Te({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) { // Te = SortBy, e = msg, t = idPrefix, r = query, l = results, n = actions
  let a = Se(r, l.exploration.searchResult), o = Ce.filter(e => e !== "relevance" || e === a || r.text !== ""); // a = sort, Se = effectiveSort, r = query, l = results, o = sorts, Ce = SORTS, e = each
  return X("div", {
    class: "program-explorer__sort"
  }, X("label", {
    for: `${t}-sort`
  }, e("sort")), " ", X("span", {
    class: "program-explorer__select"
  }, X("select", {
    class: "cdx-select",
    id: `${t}-sort`,
    value: a,
    onChange: e => n.sort(e.currentTarget.value)
  }, o.map(t => X("option", {
    key: t,
    value: t,
    selected: t === a
  }, e(`sort-${t}`)))), X(Pe, {
    open: !1
  })))
}

var qe = b(78); // qe = TermBox, b = at

// src/views/layout/term-search.tsx
var je = class extends G { // je = TermSearch, G = Component
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
    return X("div", null, X("div", {
      class: "program-explorer__term-search cdx-text-input"
    }, X("input", {
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
    })), c ? c.map(r => X(qe, {
      key: r.term.id,
      view: e,
      facet: t,
      count: r
    })) : r, X("p", {
      role: "status",
      class: "program-explorer__note"
    }, c && !c.length && n("no-term")))
  }
};

// src/views/results/reasons.tsx
function Me({context: {msg: e, labels: t}, needs: r}) { // Me = Reasons, e = msg, t = labels, r = needs
  let l = r.map(e => me(t.term(q, e).text)); // l = names, r = needs, e = need, me = isolated, t = labels, q = NEED
  return X("p", {
    class: "program-explorer__note"
  }, e("helps-with", T(e, l)))
}

var Ue = b(51); // Ue = firstDay, b = at

// src/views/results/freshness.tsx
function We({view: {context: {msg: e, list: {programs: t}, today: r}}}) { // We = Freshness, e = msg, t = programs, r = today
  let l = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, n = t.filter(({reviewed: e}) => e && Ue(e) >= l); // l = lastYear, r = today, n = recently, t = programs, e = reviewed, Ue = firstDay
  return t.some(({reviewed: e}) => e) ? X("p", {
    class: "program-explorer__note"
  }, e("reviewed-within-year", n.length, t.length)) : null
}
}
};
// </nowiki>