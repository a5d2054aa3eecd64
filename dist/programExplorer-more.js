// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var r = Object.getOwnPropertyDescriptors;

var l = Object.getOwnPropertySymbols;

var n = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var a = (t, r, l) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: l
}) : t[r] = l, o = (e, t) => {
  for (var r in t || (t = {})) n.call(t, r) && a(e, r, t[r]);
  if (l) for (var r of l(t)) i.call(t, r) && a(e, r, t[r]);
  return e
}, s = (e, l) => t(e, r(l));

var u = (e, t, r) => new Promise((l, n) => {
  var i = e => {
    try {
      o(r.next(e))
    } catch (e) {
      n(e)
    }
  }, a = e => {
    try {
      o(r.throw(e))
    } catch (e) {
      n(e)
    }
  }, o = e => e.done ? l(e.value) : Promise.resolve(e.value).then(i, a);
  o((r = r.apply(e, t)).next())
});

// src/app/history.ts
var c = "programExplorer", d = "programExplorerDialog", p = "programExplorerPlace"; // c = FRAGMENT_KEY, d = DIALOG_KEY, p = PLACE_KEY

var m = runtime(12), g = runtime(13); // m = decode, g = EDIT

var h = runtime(15); // h = isFragmentOurs

var v = runtime(17), f = runtime(18); // v = restOf, f = SELFTEST

var w = runtime(20); // w = toFragment

// src/app/is-damaged.ts
// src/page/page-urls.ts
var x = "Special:MyLanguage/", b = /^(?:[a-z][\w-]*|Special):/; // x = MY_LANGUAGE, b = WITHOUT_TRANSLATION

var y = runtime(5); // y = afterPaint

var _ = runtime(57); // _ = isFolded

var k = runtime(59), $ = runtime(60); // k = sectionOf, $ = watchFolding

// src/page/unfold.ts
function E(e) { // E = sectionHeading, e = element
  var t; // t = _a
  return ((t = k(e)) == null ? void 0 : t.previousElementSibling) || null
}

function O(e, t) { // O = unfold, e = element, t = then
  if (!_(e)) {
    t();
    return
  }
  let r = () => { // r = open
    let r = k(e); // r = section, k = sectionOf, e = element
    if (r != null && r.hasAttribute("hidden")) {
      let t = E(e); // t = heading, E = sectionHeading, e = element
      ((t == null ? void 0 : t.querySelector("h2")) || t).click()
    }
    _(e) || (l(), t())
  }, l = $(e, r);
  r()
}

var S = runtime(61); // S = cutText

// src/programs/translations.ts
// src/app/language-links.ts
var C = [ "mousedown", "focusin" ]; // C = EVENTS

function D({target: e}) { // D = copyFragment, e = target
  let t = e instanceof Element ? e.closest(".mw-pt-languages a, .interwiki-pagetranslation a") : null; // t = link, e = target
  t && (t.hash = h(location.hash) ? location.hash : "")
}

var A = runtime(10); // A = loadFailureOf

// src/app/sync-history.ts
var L = runtime(32), q = runtime(33), P = runtime(34), T = runtime(35); // L = isSort, q = LIST, P = SORTS, T = VIEWS

var j = runtime(46); // j = joinList

var M = runtime(67); // M = NEED

var I = runtime(70); // I = OFFERS

// src/app/describe-query.ts
function U({msg: e, labels: t, facetOrder: r}, {chosen: l, text: n}) { // U = describeQuery, e = msg, t = labels, r = facetOrder, l = chosen, n = text
  let i = r.filter(e => l.has(e)).map(r => { // i = parts, r = facet, e = facet, l = chosen
    var n; // n = _a
    let i = j(e, ((n = l.get(r)) != null ? n : []).map(e => t.term(r, e).text)); // i = terms, j = joinList, e = term, n = _a, l = chosen, r = facet, t = labels
    return r === M || r === I ? i : `${e("chip-facet", t.facet(r).text)} ${i}`
  });
  return j(e, n.trim() ? [ ...i, `\u201c${n.trim()}\u201d` ] : i)
}

// src/app/tab-title.ts
// src/app/visits.ts
var W = "program-explorer-visit:"; // W = KEY

var F = runtime(0), B = runtime(1), K = runtime(2), V = runtime(3); // F = Component, B = createRef, K = Fragment, V = h

var N = runtime(41); // N = directionOf

var R = runtime(72); // R = parseJsonObject

// src/programs/proposal-marker.ts
// src/views/parts/editing.tsx
var H = new WeakMap; // H = permissions

function Y(e) { // Y = permissionOf, e = editing
  let t = H.get(e) || { // t = permission, H = permissions, e = editing
    isAsked: !1,
    isAllowed: null,
    waiting: 0,
    listeners: new Set
  };
  return H.set(e, t), t
}

function z({editing: e, notify: t, msg: r}, l, n) { // z = openTool, e = editing, t = notify, r = msg, l = tool, n = id
  e && e.open(l, n).catch(e => t(r(`failed-${A(e)}`)))
}

var G = class extends F { // G = EditButtons, F = Component
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate()
  }
  componentDidMount() {
    let {context: {editing: e, list: t}, id: r} = this.props; // e = editing, t = list, r = id
    if (e) {
      let l = Y(e); // l = permission, Y = permissionOf, e = editing
      l.listeners.add(this.redraw), r && !l.isAsked && function({wiki: e, source: t}, r, l) {
        let n = e => { // n = answer, e = change
          Object.assign(r, e).listeners.forEach(e => e())
        };
        r.isAsked = !0, e.mayEdit(t).then(t => (n({
          isAllowed: t
        }), t && l ? e.readPages([ l ], [], null) : null)).then(e => n({
          waiting: (e ? e.pages : []).flatMap(({text: e}) => e.split('<pre class="program-explorer-proposal" data-state="open">').slice(1)).filter(e => R(e.split("<")[0]).page === t).length
        }), () => {})
      }(e, l, t.talk)
    }
  }
  componentWillUnmount() {
    let {editing: e} = this.props.context; // e = editing
    e && Y(e).listeners.delete(this.redraw)
  }
  render({context: e, id: t, isFirst: r}) {
    let {editing: l, msg: n, list: i, language: a} = e; // l = editing, n = msg, i = list, a = language, e = context
    if (!l || r === !l.wiki.isNamed) return null;
    let {isAllowed: o, waiting: s} = Y(l), u = o === null ? l.wiki.isNamed : o, c = (r, l, n = t || null) => V("button", { // o = isAllowed, s = waiting, Y = permissionOf, l = tool, u = isLikely, c = button, r = text, n = opened, t = id, V = h
      type: "button",
      class: "cdx-button" + (l === "editor" ? "" : " cdx-button--weight-quiet"), // l = tool
      onClick: () => z(e, l, n)
    }, r);
    return t === void 0 ? V("div", {
      style: "float:" + (N(a) === "rtl" ? "left" : "right")
    }, u && c(n("worklist"), "worklist")) : V("div", {
      class: "program-explorer__edit"
    }, (u || i.talk) && c(n(t ? u ? "edit" : "suggest" : u ? "add-program" : "suggest-program"), "editor"), t && o && c(n("history"), "history"), t === null && s > 0 && c(n("suggestions-waiting", s), "editor", ""))
  }
};

// src/views/open-by-link.ts
var J = runtime(21); // J = append

var Q = runtime(29); // Q = memoize

// src/explore/relations.ts
var X = Q(({programs: e}) => { // X = relationsOf, Q = memoize
  let t = new Map, r = new Map, l = new Map; // t = byId, r = parts, l = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && J(r, n.partOf, n.id), n.followedBy.forEach(e => J(l, e, n.id)); // n = program, e = next, t = byId, J = append, r = parts, l = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => l.get(e) || []
  }
});

var Z = runtime(79); // Z = nextDate

var ee = runtime(97); // ee = DataLink

// src/app/my-list.ts
var te = "program-explorer-my-list"; // te = STORAGE_KEY

function re() { // re = readMyList
  try {
    return (localStorage.getItem(te) || "").split(",").filter(Boolean)
  } catch (e) {
    return []
  }
}

function le(e) { // le = toggleInMyList, e = id
  let t = re(), r = t.filter(t => t !== e); // t = each, re = readMyList, r = others, e = id
  return function(e) {
    try {
      return localStorage.setItem(te, e.join()), !0
    } catch (e) {
      return !1
    }
  }(r.length < t.length ? r : [ ...t, e ])
}

// src/views/parts/copy-text.ts
// src/views/parts/copy-address.ts
function ne(e) { // ne = copyAddress, e = href
  return function(e) {
    return u(this, null, function*() {
      try {
        if ("clipboard" in navigator) return yield navigator.clipboard.writeText(e), !0
      } catch (e) {}
      return !1
    })
  }(new URL(e, location.href).href)
}

// src/views/parts/opens-elsewhere.ts
function ie({ctrlKey: e, metaKey: t, shiftKey: r, altKey: l}) { // ie = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, l = altKey
  return e || t || r || l
}

// src/views/parts/keep-and-share.tsx
var ae = class extends F { // ae = KeepAndShare, F = Component
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    };
    this.copy = (e, t) => { // e = event, t = href
      let {msg: r} = this.props.context; // r = msg
      t.startsWith("#") && !ie(e) && (e.preventDefault(), ne(t).then(e => this.setState({
        answer: r(e ? "link-copied" : "link-not-copied")
      })))
    };
    this.toggle = () => {
      let {context: {msg: e}, program: t} = this.props; // e = msg, t = program
      this.setState({
        answer: le(t) ? "" : e("my-list-refused")
      })
    }
  }
  render({context: {msg: e, index: t, urlOfProgram: r}, program: l}, {answer: n}) {
    let i = r(l), a = re().filter(t.hasProgram), o = () => r(re().filter(t.hasProgram).join(",")).replace("#programs?", "#programs?view=compare&"); // i = href, r = urlOfProgram, l = program, a = kept, re = readMyList, t = index, o = urlOfList
    return V(K, null, V("a", {
      href: i,
      onClick: e => this.copy(e, i)
    }, e("link-to-program")), " ", V("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.toggle
    }, e(a.includes(l) ? "my-list-remove" : "my-list-add")), " ", a.length > 0 && V("a", {
      href: o(),
      onClick: e => { // e = event
        e.currentTarget.href = o()
      }
    }, e("my-list-compare")), V("span", {
      class: "program-explorer__note",
      role: "status"
    }, n))
  }
};

var oe = runtime(100), se = runtime(101); // oe = DataText, se = isolated

var ue = runtime(102); // ue = CardAction

var ce = runtime(104), de = runtime(105); // ce = actionOf, de = termsOnCard

// src/views/details.tsx
function pe(e, t, r = !1) { // pe = row, e = label, t = content, r = areNames
  let l = Array.isArray(t) && t; // l = items, t = content
  return t === null || l && !l.length ? null : V("div", {
    class: "program-explorer__row"
  }, V("dt", null, e), V("dd", null, l ? V("ul", {
    role: "list",
    class: r ? "program-explorer__names" : void 0 // r = areNames
  }, l.map(e => V("li", null, e))) : t))
}

var me = runtime(27); // me = chosenTerms

// src/explore/active-filters.ts
var ge = runtime(37); // ge = withText

// src/views/layout/active-filters.tsx
function he({view: {context: {msg: e, labels: t, language: r}, actions: l}, filter: {facet: n, term: i}}) { // he = FilterChip, e = msg, t = labels, r = language, l = actions, n = facet, i = term
  let a = t.facet(n.id), o = t.term(n.id, i.id); // a = facetLabel, t = labels, n = facet, o = termLabel, i = term
  return V("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-filter", a.text, o.text),
    onClick: () => l.toggleTerm(n.id, i.id)
  }, V("span", {
    class: "program-explorer__chip-facet"
  }, V(oe, {
    text: a,
    around: r
  }, e("chip-facet", a.text))), " ", V(oe, {
    text: o,
    around: r
  }))
}

function ve({view: {context: {msg: e}, state: {query: t}, actions: r}}) { // ve = SearchChip, e = msg, t = query, r = actions
  return V("button", {
    type: "button",
    class: "program-explorer__chip",
    "aria-label": e("remove-search", t.text),
    onClick: () => r.choose(ge(t, ""))
  }, V("span", {
    class: "program-explorer__chip-facet"
  }, e("search-chip")), " ", V("bdi", null, t.text))
}

// src/views/layout/copy-link.tsx
var fe = class extends F { // fe = CopyLink, F = Component
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
      let {view: {context: e, state: {query: t}, attempt: r}} = this.props, l = w(t, e.facetOrder) || "programs", n = e => { // e = isCopied, t = query, r = attempt, l = fragment, w = toFragment, n = show
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({
            isCopied: e
          }), this.timer = e === null ? void 0 : window.setTimeout(() => n(null), 4e3)
        })
      };
      n(yield ne(e.urlOfAll(l)))
    })
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount)
  }
  render({view: {context: {msg: e}}}, {isCopied: t}) {
    let r = t === null ? "" : e(t ? "link-copied" : "link-not-copied"); // r = answer, t = isCopied, e = msg
    return V(K, null, V("button", {
      type: "button",
      class: "program-explorer__copy cdx-button cdx-button--weight-quiet",
      onClick: () => {
        this.copy()
      }
    }, r || e("copy-link")), V("span", {
      class: "program-explorer__unseen",
      role: "status"
    }, r))
  }
};

var we = runtime(96); // we = Chevron

// src/views/layout/loaded-view.tsx
var xe = class extends F { // xe = LoadedView, F = Component
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
    return u(this, null, function*() {
      let {view: {loadView: e}, name: t} = this.props; // e = loadView, t = name
      try {
        let {View: r} = yield e(t); // r = View, e = loadView, t = name
        this.change({
          Loaded: r
        })
      } catch (e) {
        this.change({
          failure: A(e)
        })
      }
    })
  }
  render({view: e, children: t}, {Loaded: r, failure: l}) {
    let {context: {msg: n}} = e; // n = msg, e = view
    return r ? V(r, {
      view: e
    }) : l ? V("div", {
      class: "program-explorer__empty",
      role: "alert"
    }, V("p", null, n(`failed-${l}`)), V("ul", {
      role: "list"
    }, V("li", null, V("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.retry
    }, n("retry"))), t)) : V("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, n("loading"))
  }
};

// src/views/layout/export.tsx
var be = class extends F { // be = Export, F = Component
  constructor() {
    super(...arguments);
    this.state = {
      isOpen: !1
    }
  }
  render({view: e}, {isOpen: t}) {
    return V(K, null, V("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-expanded": t,
      onClick: () => this.setState({
        isOpen: !t
      })
    }, e.context.msg("export"), V(we, {
      open: t
    })), t && V("div", {
      class: "program-explorer__take-away"
    }, V(xe, {
      view: e,
      name: "take-away"
    })))
  }
};

// src/views/layout/share.tsx
var ye = runtime(94); // ye = Filters

// src/views/layout/filter-dialog.tsx
var _e = "program-explorer-locked", ke = `${_e}--scrollbar`; // _e = LOCK_CLASS, ke = SCROLLBAR_CLASS

var $e = runtime(39); // $e = effectiveSort

// src/views/parts/select.tsx
function Ee({id: e, label: t, value: r, options: l, onChange: n}) { // Ee = Select, e = id, t = label, r = value, l = options, n = onChange
  return V(K, null, V("label", {
    for: e
  }, t), " ", V("span", {
    class: "program-explorer__select"
  }, V("select", {
    class: "cdx-select",
    id: e,
    value: r,
    onChange: e => n(e.currentTarget.value)
  }, l.map(e => V("option", {
    key: e.value,
    value: e.value,
    selected: e.value === r
  }, e.text))), V(we, {
    open: !1
  })))
}

// src/views/layout/sort-by.tsx
var Oe = runtime(95); // Oe = TermBox

// src/views/layout/term-search.tsx
var Se = runtime(63); // Se = firstDay

// src/programs/reviewed.ts
return {
  ActiveFilters: class extends F {
    constructor() {
      super(...arguments);
      this.list = B()
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
      let {context: {index: t, msg: r}, state: {query: l}, actions: n} = e, i = function(e, t) { // t = query, r = msg, l = query, n = actions, e = index, i = filters
        return Array.from(e.facets.values()).flatMap(e => me(e, t).map(t => ({
          facet: e,
          term: t
        })))
      }(t, l), a = l.text.trim() !== "";
      return !i.length && !a ? null : V("ul", {
        class: "program-explorer__chips",
        role: "list",
        "aria-label": r("active-filters"),
        ref: this.list
      }, i.map(t => V("li", {
        key: `${t.facet.id} ${t.term.id}`
      }, V(he, {
        view: e,
        filter: t
      }))), a && V("li", {
        key: "text"
      }, V(ve, {
        view: e
      })), V("li", {
        key: "all"
      }, V("button", {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: n.clear
      }, r("clear-all"))))
    }
  },
  Details: function({context: e, actions: t, program: r, id: l, isAlone: n = !1}) {
    let {msg: i, labels: a, format: o, language: s, list: u} = e, c = r.status === "past", d = c || n, p = X(u), m = Z(r.dates, Date.now()), {join: g, materials: h, minutes: v, notice: f, owner: w, partOf: x, reviewed: b, sources: y, summary: _} = r, k = u.facets.filter(t => { // i = msg, a = labels, o = format, s = language, u = list, e = context, c = isPast, r = program, d = hasTime, n = isAlone, p = relations, X = relationsOf, m = next, Z = nextDate, g = join, h = materials, v = minutes, f = notice, w = owner, x = partOf, b = reviewed, y = sources, _ = summary, k = facets, t = facet
      var l; // l = _a
      return ((l = r.terms.get(t)) != null ? l : []).length > (n ? 0 : de(e, r, t).length)
    }), $ = r.dates.slice(m ? r.dates.indexOf(m) : r.dates.length), E = e => e === null ? null : V(oe, {
      text: a.pick(e),
      around: s
    }), O = e => e.map(e => V("bdi", null, e)), S = (t, r) => V(ee, {
      context: e,
      target: t
    }, r), C = r => r.map(r => { // r = other, C = related
      var l, n; // l = _a, n = _b
      return V("a", {
        href: e.urlOfProgram(r),
        onClick: e => { // e = event
          ie(e) || (e.preventDefault(), t.goTo(r))
        }
      }, E((n = (l = p.program(r)) == null ? void 0 : l.title) != null ? n : r))
    }), D = x === null ? void 0 : u.series.get(x), A = x === null ? [] : p.parts(x).filter(e => e !== r.id);
    return V("div", {
      class: "program-explorer__details",
      id: l
    }, V(G, {
      context: e,
      id: r.id,
      isFirst: !0
    }), n && f && V("p", {
      class: "program-explorer__alert"
    }, E(f)), n && _ && V("p", null, E(_)), n && g && g.isOver && !c && V("p", {
      class: "program-explorer__note"
    }, i("join-over")), n && ce(r) === "join" && V(ue, {
      context: e,
      actions: t,
      program: r,
      open: !0,
      detailsId: l
    }), V("dl", null, k.map(e => { // V = h, k = facets, e = facet
      var t; // t = _a
      return pe(V(oe, {
        text: a.facet(e),
        around: s
      }), ((t = r.terms.get(e)) != null ? t : []).filter(t => e !== "language" || !r.interpreted.includes(t)).map(t => V(oe, {
        text: a.term(e, t),
        around: s
      })), !0)
    }), pe(i("detail-interpreted"), r.interpreted.map(e => o.language(e)), !0), pe(i("detail-session"), d && v ? a.minutes(v) : null), pe(i("detail-duration"), d || v ? E(r.duration) : null), pe(i("detail-dates"), $.map(e => V(K, null, e.target ? S(e.target, o.occurrence(e)) : o.occurrence(e), " ", E(e.label)))), pe(i("detail-scale"), E(r.scale)), pe(i("detail-team"), O(r.team), !0), pe(i("detail-partners"), O(r.partners), !0), pe(i("detail-materials"), ce(r) === "material" && !n ? null : h.map(({target: e, label: t}) => S(e, E(t)))), pe(i("detail-part-of"), D ? D.target ? S(D.target, E(D.title)) : E(D.title) : C(x === null ? [] : [ x ])), pe(i("detail-siblings"), C(A)), pe(i("detail-parts"), C(p.parts(r.id))), pe(i("detail-follows"), C(p.before(r.id))), pe(i("detail-followed-by"), C(r.followedBy)), pe(i("detail-owner"), w && V("bdi", null, w)), pe(i("detail-reviewed"), b && o.date(b)), pe(i("detail-share"), V(ae, {
      context: e,
      program: r.id
    }))), y.length > 0 && V("details", null, V("summary", null, i("shortcut", i("detail-sources"), y.length)), V("ul", {
      role: "list"
    }, y.map(e => V("li", null, S({
      url: e
    }, V("bdi", {
      title: e
    }, function(e) {
      let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
      try {
        return decodeURI(t)
      } catch (e) {
        return t
      }
    }(e))))))), V(G, {
      context: e,
      id: r.id,
      isFirst: !1
    }))
  }
  // src/views/keep-position.ts
  ,
  EditButtons: G,
  FilterDialog: class extends F {
    constructor() {
      super(...arguments);
      this.box = B();
      this.componentWillUnmount = () => {
        this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(_e, ke), 
        document.removeEventListener("keydown", this.onKeyDown, !0)
      };
      this.onKeyDown = e => { // e = event
        let t = this.box.current; // t = box
        if (t != null && t.isConnected) if (e.key === "Escape") e.stopPropagation(), this.props.view.actions.closeFilters(); else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(t.querySelectorAll("button, input")).filter(e => e.getClientRects().length > 0), l = document.activeElement, n = !t.contains(l) || l === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && l === t, i = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, t = box, e = event, l = here, n = isAtEnd, i = next
          n && i && (e.preventDefault(), i.focus())
        }
      }
    }
    componentDidMount() {
      var e; // e = _a
      let {classList: t, clientWidth: r} = document.documentElement; // t = classList, r = clientWidth
      window.innerWidth > r && t.add(ke), t.add(_e), document.addEventListener("keydown", this.onKeyDown, !0), 
      this.props.view.cleanups.add(this.componentWillUnmount), (e = this.box.current) == null || e.focus()
    }
    render({view: e}) {
      let {context: {msg: t, idPrefix: r}, results: l, actions: n} = e; // t = msg, r = idPrefix, l = results, n = actions, e = view
      return V("div", {
        class: "program-explorer__backdrop",
        onClick: e => e.target === e.currentTarget && n.closeFilters()
      }, V("div", {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${r}-dialog-title`,
        tabIndex: -1,
        ref: this.box
      }, V("div", {
        class: "program-explorer__dialog-head"
      }, V("span", {
        class: "program-explorer__dialog-title",
        id: `${r}-dialog-title`
      }, t("filters")), V("button", {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet",
        onClick: n.clear
      }, t("clear-all")), V("button", {
        type: "button",
        class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
        "aria-label": t("close"),
        onClick: n.closeFilters
      })), V("div", {
        class: "program-explorer__dialog-body"
      }, V(ye, {
        view: e
      })), V("div", {
        class: "program-explorer__dialog-foot",
        role: "status"
      }, V("button", {
        type: "button",
        class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
        onClick: n.closeFilters
      }, t("show-results", l.exploration.count)))))
    }
  },
  Freshness: 
  // src/views/results/freshness.tsx
  function({view: {context: {editing: e, msg: t, list: {programs: r}, today: l}}}) { // e = editing, t = msg, r = programs, l = today
    let n = r.filter(e => function({reviewed: e}, t) { // n = recently, r = programs, e = reviewed, t = today
      let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
      return e !== null && Se(e) >= r
    }(e, l)), i = r.some(({reviewed: e}) => e);
    return i || e ? V("p", {
      class: "program-explorer__note"
    }, i && [ t("reviewed-within-year", n.length, r.length), " " ], e && V("a", {
      href: e.wiki.urlOf(e.source)
    }, t("data-page"))) : null
  }
  // src/views/layout/other-view.tsx
  ,
  NeedHelp: 
  // src/views/layout/need-help.tsx
  function({view: e}) { // e = view
    var t; // t = _a
    let {context: {labels: r, language: l, list: n}, state: {query: i}} = e, a = (t = i.chosen.get(M)) != null ? t : []; // r = labels, l = language, n = list, i = query, e = view, a = chosen, t = _a, M = NEED
    return V(K, null, n.needs.map(({id: e, help: t}) => t && a.includes(e) && V("p", {
      class: "program-explorer__note"
    }, V(oe, {
      text: r.pick(t),
      around: l
    }))))
  },
  OtherView: function({view: e}) {
    let {context: {msg: t}, state: {query: r}, actions: l} = e; // t = msg, r = query, l = actions, e = view
    return V(xe, {
      key: r.view,
      view: e,
      name: r.view
    }, V("li", null, V("button", {
      type: "button",
      class: "cdx-button",
      onClick: () => l.choose(s(o({}, r), {
        view: q
      }))
    }, t("show-list"))))
  },
  Reasons: 
  // src/views/results/reasons.tsx
  function({context: {msg: e, labels: t}, needs: r}) { // e = msg, t = labels, r = needs
    let l = r.map(e => se(t.term(M, e).text)); // l = names, r = needs, e = need, se = isolated, t = labels, M = NEED
    return V("p", {
      class: "program-explorer__note"
    }, e("helps-with", j(e, l)))
  },
  Share: function({view: e}) {
    return V(K, null, V(fe, {
      view: e
    }), V(be, {
      view: e
    }))
  },
  SortBy: function({view: {context: {msg: e, idPrefix: t}, state: {query: r}, results: l, actions: n}}) {
    if (r.view !== q) return null;
    let i = $e(r, l.exploration.searchResult), a = P.filter(e => e !== "relevance" || e === i || r.text !== ""); // i = sort, $e = effectiveSort, r = query, l = results, a = sorts, P = SORTS, e = each
    return V("div", {
      class: "program-explorer__sort"
    }, V(Ee, {
      id: `${t}-sort`,
      label: e("sort"),
      value: i,
      options: a.map(t => ({
        value: t,
        text: e(`sort-${t}`)
      })),
      onChange: e => n.sort(e)
    }))
  },
  TermSearch: class extends F {
    constructor() {
      super(...arguments);
      this.state = {
        text: ""
      }
    }
    found() {
      let {view: {context: {labels: e}, search: t}, facet: r, terms: l} = this.props, n = t ? t.normalize : e => e.toLowerCase(), i = n(this.state.text.trim()); // e = name, t = search, r = facet, l = terms, n = simplify, i = pattern
      return l.filter(({term: t}) => [ e.term(r, t.id).text, ...t.aliases ].some(e => n(e).includes(i))).slice(0, 100)
    }
    render({view: e, facet: t, children: r}, {text: l}) {
      let {context: {msg: n, labels: i}, actions: a, attempt: o} = e, s = n("find-term", i.facet(t).text), u = l.trim() ? this.found() : null; // n = msg, i = labels, a = actions, o = attempt, e = view, s = name, t = facet, u = found, l = text
      return V("div", null, V("div", {
        class: "program-explorer__term-search cdx-text-input"
      }, V("input", {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": s,
        placeholder: s,
        autocomplete: "off",
        value: l,
        onFocus: a.enterSearch,
        onInput: ({currentTarget: {value: e}}) => o(() => this.setState({
          text: e
        }))
      })), u ? u.map(r => V(Oe, {
        key: r.term.id,
        view: e,
        facet: t,
        count: r
      })) : r, V("p", {
        role: "status",
        class: "program-explorer__note"
      }, u && !u.length && n("no-term")))
    }
  },
  ViewChoice: class extends F {
    constructor() {
      super(...arguments);
      this.kept = new Map
    }
    choose(e) {
      var t; // t = _a
      let {state: {query: r}, actions: l} = this.props.view; // r = query, l = actions
      this.kept.set(r.view, r);
      let {rows: n = "", columns: i = [], since: a = "", sort: u = null} = (t = this.kept.get(e)) != null ? t : {}, c = r.sort !== null && L(r.sort, q); // n = rows, i = columns, a = since, u = sort, t = _a, e = view, c = isForAll, r = query, L = isSort, q = LIST
      l.choose(s(o({}, r), {
        view: e,
        rows: n,
        columns: i,
        since: a,
        sort: c ? r.sort : u !== null && !L(u, q) ? u : null
      }))
    }
    render({view: {context: {msg: e, idPrefix: t}, state: {query: r}}}) {
      return V("div", {
        class: "program-explorer__view-choice",
        role: "radiogroup",
        "aria-label": e("view")
      }, T.map(l => V("label", {
        key: l,
        class: "program-explorer__view"
      }, V("input", {
        type: "radio",
        name: `${t}-view`,
        value: l,
        checked: l === r.view,
        onChange: () => this.choose(l)
      }), V("span", null, e(`view-${l}`)))))
    }
  },
  connectExplorer: function(e) {
    let {store: t, history: r, root: l, cleanups: n, attempt: i, context: a, follow: o} = e; // t = store, r = history, l = root, n = cleanups, i = attempt, a = context, o = follow, e = explorer
    n.add(function(e, t) {
      let r = e.subscribe(({settled: e, open: r}, l) => { // r = end, e = store, l = before
        let n = e.cause === "typing" || e.cause === "choice"; // n = isByReader, e = settled
        e !== l.settled && n && t.write((e => a().fragmentOf(e))(e.query), e.cause === "choice" ? "push" : "replace", r.filters), 
        r.filters && !l.open.filters && !t.isInDialog() ? t.enterDialog() : !r.filters && l.open.filters && t.leaveDialog()
      });
      return () => {
        r(), e.get().open.filters && t.leaveDialog()
      }
    }(t, r)).add(r.onMove(() => i(o))), r.read() !== null && n.add(function(e, t, r) {
      let l = "", n = e => { // l = prefix, n = write, e = description
        let t = r.title.replace(l, "").trim(), n = e.replace(/\s+/g, " ").trim(); // t = rest, r = document, l = prefix, n = name, e = description
        l = n && `${n} \u2013`, r.title = `${l} ${t}`.trim()
      }, i = () => { // i = update
        let {settled: {query: r}} = e.get(), {index: l, labels: i, fragmentOf: a, msg: o} = t(), s = r.details[r.details.length - 1], u = l.programs.find(({id: e}) => e === s); // r = query, e = id, l = index, i = labels, a = fragmentOf, o = msg, t = context, s = open, u = program
        n(u ? i.pick(u.title).text : a(r) && j(o, [ r.view === q ? "" : o(`view-${r.view}`), U(t(), r) ].filter(Boolean)))
      };
      i();
      let a = e.subscribe(({settled: e}, t) => { // a = end, e = store, t = before
        e !== t.settled && i()
      });
      return () => {
        a(), n("")
      }
    }(t, a, l.ownerDocument)), n.add(function() {
      return C.forEach(e => document.addEventListener(e, D)), () => C.forEach(e => document.removeEventListener(e, D))
    }()).add(
    // src/app/keep-place.ts
    function(e, t) { // e = root, t = history
      var r; // r = _a
      let l, n = (r = e.ownerDocument.defaultView) != null ? r : window, i = () => { // l = timer, n = view, r = _a, e = root, i = keep
        n.clearTimeout(l), t.keepPlace(n.pageYOffset, e.querySelectorAll("article").length)
      }, a = () => { // a = onScroll
        n.clearTimeout(l), l = n.setTimeout(i, 400)
      };
      return n.addEventListener("scroll", a, {
        passive: !0
      }), n.addEventListener("pagehide", i), n.pageYOffset && a(), () => { // n = view, i = keep, a = onScroll
        n.clearTimeout(l), n.removeEventListener("scroll", a), n.removeEventListener("pagehide", i)
      }
    }(l, r)).add(
    // src/app/keep-focus.ts
    function(e, t) { // e = root, t = history
      var r; // r = _a
      let l, n = (r = e.ownerDocument.defaultView) != null ? r : window, i = null, a = ({target: e, relatedTarget: t}) => { // l = timer, n = view, r = _a, e = root, i = lost, a = onFocusOut
        i = t ? null : e, n.clearTimeout(l), l = n.setTimeout(() => { // i = lost, t = relatedTarget, e = target, n = view, l = timer
          i = null
        }, 0)
      }, o = ({state: e}) => { // o = onPopState
        i && (e || t.read() !== null) && i.focus({
          preventScroll: !0
        })
      };
      return e.addEventListener("focusout", a), n.addEventListener("popstate", o, !0), 
      () => {
        n.clearTimeout(l), e.removeEventListener("focusout", a), n.removeEventListener("popstate", o, !0)
      }
    }(l, r)).add(
    // src/views/connect-explorer.ts
    function(e) { // e = explorer
      let {store: t, context: r, loadView: l, attempt: n} = e, i = "", a = () => { // t = store, r = context, l = loadView, n = attempt, e = explorer, i = shown, a = show
        let {query: {revision: a}} = t.get().settled; // a = revision, t = store
        a !== i && (i = a, l("changes").then(({showRevision: t}) => n(() => { // a = revision, i = shown, l = loadView, n = attempt
          t == null || t(e, a)
        }), e => n(() => r().notify(r().msg(`failed-${A(e)}`)))))
      };
      return a(), t.subscribe(a)
    }(e));
    let {editing: s, limit: u, revision: c} = a(); // s = editing, u = limit, c = revision, a = context
    s && !u && (function(e, t, r) {
      try {
        let [l, n, i, a = NaN] = function(e) { // l = endRevision, n = endTime, i = lastRevision, a = lastTime, e = source
          return (localStorage.getItem(W + e) || "").split(" ").map(parseFloat)
        }(e);
        localStorage.setItem(W + e, [ ...r - a > 432e5 ? [ i, a ] : [ l, n ], t, r ].join(" "))
      } catch (e) {}
    }(s.source, c, Date.now()), n.add(function(e) {
      let t = () => { // t = onHash
        var t; // t = _a
        let r = v(location.hash) || ""; // r = rest, v = restOf
        if ((t = e().editing) != null && t.ownsAddress && r.startsWith(g)) {
          let t = m(r.slice(g.length)); // t = id, m = decode, r = rest, g = EDIT
          z(e(), "editor", t === "new" ? null : t)
        }
      };
      return addEventListener("hashchange", t), t(), () => removeEventListener("hashchange", t)
    }(a)))
  },
  createHistory: function(e, t, r) {
    let l = () => e.location.hash.replace(/^#/, ""), n = () => { // l = fragment, e = view, n = entryState
      let t = e.history.state; // t = state, e = view
      return typeof t == "object" && t !== null ? t : {}
    }, i = e => { // i = kept, e = key
      let t = n()[e]; // t = value, n = entryState, e = key
      return typeof t == "string" ? t : null
    }, a = (t, r, l) => { // a = put, t = change, r = values, l = url
      try {
        e.history[`${t}State`](o(o({}, n()), r), "", l)
      } catch (e) {}
    }, s = () => i(d) === r, u = () => a("push", {
      [d]: r
    }), m = () => t && (t(l()) ? l() : i(c)), g = e => { // m = read, t = isOurs, l = fragment, i = kept, c = FRAGMENT_KEY, g = place, e = index
      let r = n()[p]; // r = values, n = entryState, p = PLACE_KEY
      return t && Array.isArray(r) && Number(r[e]) || 0
    }, h = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, v = m() || "", f = () => { // h = mayReturn, e = view, v = shown, m = read, f = keepShown
      t && m() === null && a("replace", {
        [c]: e.location.href.includes("#") ? v : ""
      })
    };
    return f(), {
      isNewLink: () => {
        let e = t !== null && t(l()) && i(c) === null; // e = isNew, t = isOurs, l = fragment, i = kept, c = FRAGMENT_KEY
        return e && a("replace", {
          [c]: l()
        }), e
      },
      read: m,
      write: (r, n, o = !1) => { // r = text, n = change, o = isUnderDialog
        if (!t) return;
        v = r;
        let s = l(), p = s !== "" && !t(s), m = n === "push"; // s = here, l = fragment, p = isForeign, t = isOurs, m = isChoice, n = change
        a(o ? "replace" : n, {
          [c]: r,
          [d]: m ? null : i(d)
        }, r !== "" ? `#${r}` : p ? e.location.hash : e.location.href.replace(/#.*/, "")), 
        m && o && u()
      },
      enterDialog: u,
      leaveDialog: () => {
        s() && e.history.back()
      },
      isInDialog: s,
      cards: () => g(1),
      firstPlace: h ? g(0) : 0,
      keepPlace: (...e) => { // e = values
        t && a("replace", {
          [p]: e
        })
      },
      onMove: t => { // t = listener
        let r = () => { // r = onPopState
          f(), v = m() || "", t()
        };
        return e.addEventListener("popstate", r), () => e.removeEventListener("popstate", r)
      }
    }
  },
  createPageUrls: function(e, {root: t, staticElements: r, groups: l}, n) {
    let i = n.indexOf(e.contentLanguage), a = i < 0 ? n : n.slice(0, i), o = new Set; // i = last, n = languages, e = wiki, a = codes, o = linked
    return [ ...r, ...l ].forEach(e => e.querySelectorAll("a").forEach(e => o.add(e.getAttribute("href")))), 
    r => { // r = page
      let l = r.replace(x, ""); // l = plain, r = page, x = MY_LANGUAGE
      if (!a.length || b.test(l)) return e.urlOf(r);
      if (t.lang !== n[0]) return e.urlOf(x + l);
      let [i = "", s = ""] = l.split(/(?=#)/); // i = title, s = fragment, l = plain
      return a.map(t => e.urlOf(`${i}/${t}${s}`)).find(e => o.has(e)) || e.urlOf(r)
    }
  },
  isDamaged: function(e, t) {
    if (!e || m(e) === m(t)) return !1;
    let r = v(e); // r = rest, v = restOf, e = link
    return r !== "" && !/(^|&)revision=/.test(r != null ? r : "") && r !== f && !(r != null && r.startsWith(g))
  },
  keepPosition: function(e, t, r) {
    var l; // l = _a
    let n = (l = e.ownerDocument.defaultView) != null ? l : window, i = t => { // n = view, l = _a, e = root, i = topOf, t = id
      var r; // r = _a
      return (r = e.ownerDocument.getElementById(t)) == null ? void 0 : r.getBoundingClientRect().top
    }, a = Array.from(e.querySelectorAll("article, tr"), e => { // a = before, e = article
      var t; // t = _a
      return (t = e.getAttribute("aria-labelledby")) != null ? t : ""
    }).map(e => { // e = id
      var t; // t = _a
      return [ e, (t = i(e)) != null ? t : -1 / 0 ]
    }).filter(([, e]) => e > 80 && e < n.innerHeight);
    t();
    for (let [e, t] of a) { // e = id, t = top, a = before
      let l = i(e); // l = now, i = topOf, e = id
      if (l !== void 0) {
        (r != null ? r : n).scrollBy(0, l - t);
        return
      }
    }
  },
  scrollToLinkedHeading: function({root: e, headings: t}) {
    var r; // r = _a
    let l = Array.from(((r = E(e)) == null ? void 0 : r.querySelectorAll("[id]")) || [], ({id: e}) => e), n = Array.from(t.values(), ({anchors: e}) => e), i = l.concat(...n).find(e => [ e, encodeURI(e) ].includes(location.hash.slice(1))); // l = ofSection, r = _a, E = sectionHeading, e = each, n = ofGroups, t = headings, i = anchor
    i && O(e, () => y(() => { // i = anchor, O = unfold, e = root, y = afterPaint
      var e; // e = _a
      return (e = document.getElementById(i)) == null ? void 0 : e.scrollIntoView()
    }))
  },
  translate: function(e, {language: t, texts: r}, l) {
    return function(e, t) {
      let r = (e, r) => e && t(e, r), l = (e, t) => new Map([ ...e ].map(([e, r]) => [ e, o(o({}, r), t(r, e)) ])); // r = one, e = id, t = change, l = mapEach, o = __spreadValues
      return s(o({}, e), {
        programs: e.programs.map(e => { // e = program
          let l = `program.${e.id}.`; // l = key, e = program
          return s(o({}, e), {
            title: t(e.title, `${l}title`),
            summary: r(e.summary, `${l}summary`),
            notice: r(e.notice, `${l}notice`),
            join: e.join && s(o({}, e.join), {
              label: r(e.join.label, `${l}join`)
            }),
            duration: r(e.duration, `${l}duration`),
            scale: r(e.scale, `${l}scale`),
            dates: e.dates.map(e => s(o({}, e), {
              label: r(e.label, `${l}date.${e.id}`)
            })),
            materials: e.materials.map((e, r) => s(o({}, e), {
              label: t(e.label, `${l}material.${r + 1}`)
            }))
          })
        }),
        vocabularies: l(e.vocabularies, ({label: e, help: n, terms: i}, a) => ({
          label: t(e, `vocabulary.${a}.label`),
          help: r(n, `vocabulary.${a}.help`),
          terms: l(i, (e, r) => ({
            label: t(e.label, `term.${a}.${r}.label`)
          }))
        })),
        needs: e.needs.map(e => s(o({}, e), {
          label: t(e.label, `need.${e.id}.label`),
          help: r(e.help, `need.${e.id}.help`)
        })),
        series: l(e.series, ({title: e}, r) => ({
          title: t(e, `series.${r}.title`)
        }))
      })
    }(e, (e, n) => { // e = text, n = key
      let i = r.get(n) || ""; // i = translation, r = texts, n = key
      return /\S/.test(i) ? new Map(typeof e == "string" ? [ [ l.toLowerCase(), e ] ] : e).set(t.toLowerCase(), S(i)) : e
    })
  },
  unfold: O
};
}
};
// </nowiki>