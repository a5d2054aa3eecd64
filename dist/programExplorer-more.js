// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'aded14fff1739343',
create: function ( require, module ) {
"use strict";
var X = Object.defineProperty, De = Object.defineProperties, Ae = Object.getOwnPropertyDescriptor, Oe = Object.getOwnPropertyDescriptors, Fe = Object.getOwnPropertyNames, ie = Object.getOwnPropertySymbols;
var le = Object.prototype.hasOwnProperty, Re = Object.prototype.propertyIsEnumerable;
var se = (n, o, e) => o in n ? X(n, o, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[o] = e, ae = (n, o) => {
  for (var e in o || (o = {}))
    le.call(o, e) && se(n, e, o[e]);
  if (ie)
    for (var e of ie(o))
      Re.call(o, e) && se(n, e, o[e]);
  return n;
}, pe = (n, o) => De(n, Oe(o));
var Ie = (n, o) => {
  for (var e in o)
    X(n, e, { get: o[e], enumerable: !0 });
}, Ve = (n, o, e, i) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let r of Fe(o))
      !le.call(n, r) && r !== e && X(n, r, { get: () => o[r], enumerable: !(i = Ae(o, r)) || i.enumerable });
  return n;
};
var Je = (n) => Ve(X({}, "__esModule", { value: !0 }), n);
var ce = (n, o, e) => new Promise((i, r) => {
  var s = (p) => {
    try {
      l(e.next(p));
    } catch (c) {
      r(c);
    }
  }, a = (p) => {
    try {
      l(e.throw(p));
    } catch (c) {
      r(c);
    }
  }, l = (p) => p.done ? i(p.value) : Promise.resolve(p.value).then(s, a);
  l((e = e.apply(n, o)).next());
});

// src/more.ts
var et = {}; // et = more_exports
Ie(et, {
  ActiveFilters: () => U,
  CopyLink: () => W,
  Details: () => we,
  EditButton: () => A,
  FilterDialog: () => $,
  Freshness: () => ke,
  NeedHelp: () => Ee,
  NoResults: () => _e,
  Reasons: () => Ce,
  TermSearch: () => B,
  keepFocus: () => de,
  keepFragment: () => xe,
  keepPlace: () => me,
  keepPosition: () => ve,
  nameTab: () => ye
});
module.exports = Je(et);

// src/app/keep-focus.ts
function de(n, o) { // de = keepFocus, n = root, o = history
  var l; // l = _a
  let e = (l = n.ownerDocument.defaultView) != null ? l : window, i = null, r, s = ({ target: p, relatedTarget: c }) => { // e = view, l = _a, n = root, i = lost, r = timer, s = onFocusOut, p = target, c = relatedTarget
    i = c ? null : p, e.clearTimeout(r), r = e.setTimeout(() => { // i = lost, c = relatedTarget, p = target, e = view, r = timer
      i = null;
    }, 0);
  }, a = ({ state: p }) => { // a = onPopState, p = state
    i && (p || o.read() !== null) && i.focus({ preventScroll: !0 });
  };
  return n.addEventListener("focusout", s), e.addEventListener("popstate", a, !0), () => { // n = root, s = onFocusOut, e = view, a = onPopState
    e.clearTimeout(r), n.removeEventListener("focusout", s), e.removeEventListener("popstate", a, !0);
  };
}

// src/app/keep-place.ts
function me(n, o) { // me = keepPlace, n = root, o = history
  var a; // a = _a
  let e = (a = n.ownerDocument.defaultView) != null ? a : window, i, r = () => { // e = view, a = _a, n = root, i = timer, r = keep
    e.clearTimeout(i), o.keepPlace(e.pageYOffset, n.querySelectorAll("article").length);
  }, s = () => { // s = onScroll
    e.clearTimeout(i), i = e.setTimeout(r, 400);
  };
  return e.addEventListener("scroll", s, { passive: !0 }), e.addEventListener("pagehide", r), e.pageYOffset && s(), () => { // e = view, s = onScroll, r = keep
    e.clearTimeout(i), e.removeEventListener("scroll", s), e.removeEventListener("pagehide", r);
  };
}

// runtime:src/app/url.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// src/app/language-links.ts
var Me = ".mw-pt-languages a, .interwiki-pagetranslation a", ue = ["mousedown", "focusin"]; // Me = LINKS, ue = EVENTS
function fe({ target: n }) { // fe = copyFragment, n = target
  let o = n instanceof Element ? n.closest(Me) : null; // o = link, n = target, Me = LINKS
  o && (o.hash = (0, v.x11)(location.hash) ? location.hash : "");
}
function xe() { // xe = keepFragment
  return ue.forEach((n) => document.addEventListener(n, fe)), () => ue.forEach((n) => document.removeEventListener(n, fe));
}

// runtime:src/programs/facets.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/app/describe-query.ts
function N({ msg: n, labels: o, facetOrder: e }, { chosen: i, text: r }) { // N = describeQuery, n = msg, o = labels, e = facetOrder, i = chosen, r = text
  let s = (l) => l.length ? l.reduce((p, c) => n("list", p, c)) : "", a = e.filter((l) => i.has(l)).map((l) => { // s = join, l = facet, p = all, c = one, n = msg, a = parts, e = facetOrder, i = chosen
    var c; // c = _a
    let p = s(((c = i.get(l)) != null ? c : []).map((f) => o.term(l, f).text)); // p = terms, s = join, c = _a, i = chosen, l = facet, f = term, o = labels
    return l === E.x45 || l === E.x46 ? p : `${n("chip-facet", o.facet(l).text)} ${p}`;
  });
  return s(r.trim() ? [...a, `\u201C${r.trim()}\u201D`] : a);
}

// src/app/tab-title.ts
function ye(n, o, e) { // ye = nameTab, n = store, o = context, e = document
  let i = "", r = (l) => { // i = prefix, r = write, l = next
    let p = e.title.startsWith(i) ? e.title.slice(i.length) : e.title; // p = rest, e = document, i = prefix
    e.title = l + p, i = l;
  }, s = () => { // s = update
    let { settled: { query: l } } = n.get(), { index: p, labels: c, preset: f } = o(), g = l.details[l.details.length - 1], T = p.programs.find(({ id: C }) => C === g), h = T ? c.pick(T.title).text : l === f ? "" : N(o(), l); // l = query, n = store, p = index, c = labels, f = preset, o = context, g = open, T = program, C = id, h = description, N = describeQuery
    r(h && `${h} \u2013 `);
  };
  s();
  let a = n.subscribe(({ settled: l }, p) => { // a = end, n = store, l = settled, p = before
    l !== p.settled && s();
  });
  return () => {
    a(), r("");
  };
}

// runtime:preact
var t = require("program-explorer-runtime"); // t = import_program_explorer_runtime

// runtime:src/explore/append.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// src/explore/relations.ts
var ge = (0, Q.x24)(({ programs: n }) => { // ge = relationsOf, n = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // o = byId, e = parts, i = before
  for (let r of n) // r = program, n = programs
    o.set(r.id, r), r.partOf !== null && (0, H.x16)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, H.x16)(i, s, r.id));
  return {
    program: (r) => o.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/views/parts/editing.tsx
var be = /* @__PURE__ */ new WeakMap(); // be = permissions
function z(n) { // z = permissionOf, n = editing
  let o = be.get(n) || { asked: null, isAllowed: !1, listeners: /* @__PURE__ */ new Set() }; // o = permission, be = permissions, n = editing
  return be.set(n, o), o;
}
var A = class extends t.x0 { // A = EditButton
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate();
  }
  componentDidMount() {
    let { context: { editing: e }, id: i } = this.props; // e = editing, i = id
    if (!e)
      return;
    let r = z(e); // r = permission, z = permissionOf, e = editing
    r.listeners.add(this.redraw), i !== null && (r.asked = r.asked || e.isAllowed(), r.asked.then((s) => { // r = permission, i = id, e = editing, s = isAllowed
      r.isAllowed = s, r.listeners.forEach((a) => a());
    }));
  }
  componentWillUnmount() {
    let { editing: e } = this.props.context; // e = editing
    e && z(e).listeners.delete(this.redraw);
  }
  render({ context: { editing: e, msg: i }, id: r }) {
    return e && z(e).isAllowed ? /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button program-explorer__edit", onClick: () => e.open(r) }, i(r === null ? "add-program" : "edit")) : null;
  }
};

// runtime:src/views/results/on-card.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/views/details.tsx
function b({ label: n, content: o }) { // b = Row, n = label, o = content
  return o === null || Array.isArray(o) && o.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, n), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(o) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, o.map((i) => /* @__PURE__ */ (0, t.x3)("li", null, i))) : o));
}
function Xe(n) { // Xe = readableAddress, n = url
  let o = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // o = short, n = url
  try {
    return decodeURI(o);
  } catch (e) {
    return o;
  }
}
function Ne({ ctrlKey: n, metaKey: o, shiftKey: e, altKey: i }) { // Ne = opensElsewhere, n = ctrlKey, o = metaKey, e = shiftKey, i = altKey
  return n || o || e || i;
}
function we({ context: n, actions: o, program: e, id: i }) { // we = Details, n = context, o = actions, e = program, i = id
  let { msg: r, labels: s, format: a, language: l, list: p } = n, c = e.status === "past", f = ge(p), g = (0, q.x55)(e.dates, Date.now()), { materials: T, minutes: h, owner: C, partOf: _, reviewed: F, sources: x } = e, k = p.facets.filter((u) => { // r = msg, s = labels, a = format, l = language, p = list, n = context, c = isPast, e = program, f = relations, ge = relationsOf, g = next, T = materials, h = minutes, C = owner, _ = partOf, F = reviewed, x = sources, k = facets, u = facet
    var w; // w = _a
    return ((w = e.terms.get(u)) != null ? w : []).length > (0, O.x74)(n, e, u).length;
  }), R = e.dates.slice(g ? e.dates.indexOf(g) : e.dates.length), P = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(y.x71, { text: s.pick(u), around: l }), re = (u) => u.map((w) => /* @__PURE__ */ (0, t.x3)("bdi", null, w)), M = (u, w) => /* @__PURE__ */ (0, t.x3)(K.x69, { context: n, target: u }, w), I = (u) => u.map((w) => { // R = dates, e = program, g = next, P = text, u = ids, s = labels, l = language, re = names, w = other, M = link, n = context, I = related
    var D, oe; // D = _a, oe = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: n.urlOfProgram(w),
        onClick: (ne) => { // ne = event
          Ne(ne) || (ne.preventDefault(), o.goTo(w));
        }
      },
      P((oe = (D = f.program(w)) == null ? void 0 : D.title) != null ? oe : w)
    );
  }), V = _ === null ? void 0 : p.series.get(_), Le = _ === null ? [] : f.parts(_).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, k.map((u) => { // i = id, k = facets, u = facet
    var w; // w = _a
    return /* @__PURE__ */ (0, t.x3)(
      b,
      {
        label: /* @__PURE__ */ (0, t.x3)(y.x71, { text: s.facet(u), around: l }),
        content: ((w = e.terms.get(u)) != null ? w : []).filter((D) => u !== "language" || !e.interpreted.includes(D)).map((D) => /* @__PURE__ */ (0, t.x3)(y.x71, { text: s.term(u, D), around: l }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-interpreted"), content: e.interpreted.map((u) => a.language(u)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-session"), content: c && h ? s.minutes(h) : null }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-duration"), content: c || h ? P(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-dates"), content: R.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? M(u.target, a.occurrence(u)) : a.occurrence(u), " ", P(u.label))) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-scale"), content: P(e.scale) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-team"), content: re(e.team) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-partners"), content: re(e.partners) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-materials"), content: (0, O.x73)(e) === "material" ? null : T.map(({ target: u, label: w }) => M(u, P(w))) }), /* @__PURE__ */ (0, t.x3)(
    b,
    {
      label: r("detail-part-of"),
      content: V ? V.target ? M(V.target, P(V.title)) : P(V.title) : I(_ === null ? [] : [_])
    }
  ), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-siblings"), content: I(Le) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-parts"), content: I(f.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-follows"), content: I(f.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-followed-by"), content: I(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-owner"), content: C && /* @__PURE__ */ (0, t.x3)("bdi", null, C) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-reviewed"), content: F && a.date(F) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)("a", { href: n.urlOfProgram(e.id) }, r("link-to-program")) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, M({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, Xe(u))))))), /* @__PURE__ */ (0, t.x3)(A, { context: n, id: e.id }));
}

// src/views/keep-position.ts
function ve(n, o) { // ve = keepPosition, n = root, o = draw
  var a; // a = _a
  let e = (a = n.ownerDocument.defaultView) != null ? a : window, i = (l) => { // e = view, a = _a, n = root, i = topOf, l = id
    var p; // p = _a
    return (p = n.ownerDocument.getElementById(l)) == null ? void 0 : p.getBoundingClientRect().top;
  }, s = Array.from(n.querySelectorAll("article"), (l) => { // s = before, n = root, l = article
    var p; // p = _a
    return (p = l.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((l) => { // l = id
    var p; // p = _a
    return [l, (p = i(l)) != null ? p : -1 / 0];
  }).filter(([, l]) => l > 80 && l < e.innerHeight);
  o();
  for (let [l, p] of s) { // l = id, p = top, s = before
    let c = i(l); // c = now, i = topOf, l = id
    if (c !== void 0) {
      e.scrollBy(0, c - p);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/explore/active-filters.ts
function he(n, o) { // he = activeFilters, n = index, o = query
  return Array.from(n.facets.values()).flatMap((e) => (0, L.x22)(e, o).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function He({ view: { context: { msg: n, labels: o, language: e }, actions: i }, filter: { facet: r, term: s } }) { // He = FilterChip, n = msg, o = labels, e = language, i = actions, r = facet, s = term
  let a = o.facet(r.id), l = o.term(r.id, s.id); // a = facetLabel, o = labels, r = facet, l = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-filter", a.text, l.text),
      onClick: () => i.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(y.x71, { text: a, around: e }, n("chip-facet", a.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(y.x71, { text: l, around: e })
  );
}
function Ue({ view: { context: { msg: n }, state: { query: o }, actions: e } }) { // Ue = SearchChip, n = msg, o = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-search", o.text),
      onClick: () => e.choose((0, S.x27)(o, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, n("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, o.text)
  );
}
var U = class extends t.x0 { // U = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, t.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(e, i, r) {
    var a; // a = _a
    let s = this.buttons(); // s = buttons
    r >= 0 && !s.includes(document.activeElement) && ((a = s[Math.min(r, s.length - 1)]) == null || a.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: i, msg: r }, state: { query: s }, actions: a } = e, l = he(i, s), p = s.text.trim() !== ""; // i = index, r = msg, s = query, a = actions, e = view, l = filters, he = activeFilters, p = hasText
    return !l.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, l.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(He, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(Ue, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var We = 4e3, W = class extends t.x0 { // We = SHOWN_FOR, W = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => ce(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, s = (0, v.x15)(i, e.facetOrder) || "programs", a = (l) => { // e = context, i = query, r = attempt, s = fragment, a = show, l = isCopied
        window.clearTimeout(this.timer), r(() => this.setState({ isCopied: l })), this.timer = l === null ? void 0 : window.setTimeout(() => a(null), We);
      };
      try {
        yield navigator.clipboard.writeText(new URL(e.urlOfAll(s), location.href).href), a(!0);
      } catch (l) {
        a(!1);
      }
    });
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount);
  }
  render({ view: { context: { msg: e } } }, { isCopied: i }) {
    let r = i === null ? "" : e(i ? "link-copied" : "link-not-copied"); // r = answer, i = isCopied, e = msg
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "program-explorer__copy cdx-button cdx-button--weight-quiet", onClick: () => {
      this.copy();
    } }, r || e("copy-link")), /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__unseen", role: "status" }, r));
  }
};

// src/views/layout/need-help.tsx
function Ee({ view: n }) { // Ee = NeedHelp, n = view
  var a; // a = _a
  let { context: { labels: o, language: e, list: i }, state: { query: r } } = n, s = (a = r.chosen.get(E.x45)) != null ? a : []; // o = labels, e = language, i = list, r = query, n = view, s = chosen, a = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: l, help: p }) => p && s.includes(l) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(y.x71, { text: o.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var j = "program-explorer-locked", Se = `${j}--scrollbar`, $ = class extends t.x0 { // j = LOCK_CLASS, Se = SCROLLBAR_CLASS, $ = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(j, Se), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let i = this.box.current; // i = box
      if (i != null && i.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(i.querySelectorAll("button, input")).filter((p) => p.getClientRects().length > 0), s = document.activeElement, a = !i.contains(s) || s === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && s === i, l = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, i = box, p = element, s = here, a = isAtEnd, e = event, l = next
          a && l && (e.preventDefault(), l.focus());
        }
      }
    };
  }
  componentDidMount() {
    var r; // r = _a
    let { classList: e, clientWidth: i } = document.documentElement; // e = classList, i = clientWidth
    window.innerWidth > i && e.add(Se), e.add(j), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
  }
  render({ view: e }) {
    let { context: { msg: i, idPrefix: r }, results: s, actions: a } = e; // i = msg, r = idPrefix, s = results, a = actions, e = view
    return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, t.x3)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${r}-dialog-title`,
        tabIndex: -1,
        ref: this.box
      },
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__dialog-title", id: `${r}-dialog-title` }, i("filters")), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: a.clear
        },
        i("clear-all")
      ), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": i("close"),
          onClick: a.closeFilters
        }
      )),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(Y.x67, { view: e })),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: a.closeFilters
        },
        i("show-results", s.exploration.count)
      ))
    ));
  }
};

// src/explore/search/normalize.ts
var $e = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", G = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((n) => [n.charAt(0), n.slice(1)])); // $e = REMOVED, G = REPLACEMENTS, n = pair
function Te(n, o, e) { // Te = replaceRange, n = from, o = to, e = length
  for (let i = 0; i < e; i++) // e = length
    G.set(String.fromCharCode(n + i), String.fromCharCode(o + i));
}
Te(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((n) => Te(parseInt(n, 16), 48, 10));
var Be = new RegExp(`[${$e}${Array.from(G.keys()).join("")}]`, "g"), Qe = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, qe = /^[\0-\x7f]*$/; // Be = REMOVED_OR_REPLACED, $e = REMOVED, G = REPLACEMENTS, Qe = KANA_OR_NASAL, qe = ASCII
function Z(n) { // Z = normalize, n = text
  return qe.test(n) ? n.toLowerCase() : n.normalize("NFKD").toLowerCase().replace(Be, (o) => G.get(o) || "").replace(Qe, (o) => o > "\u3000" ? o.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var Ke = 100, B = class extends t.x0 { // Ke = MOST_FOUND, B = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, s = Z(this.state.text.trim()); // e = labels, i = facet, r = terms, s = pattern, Z = normalize
    return r.filter(({ term: a }) => [e.term(i, a.id).text, ...a.aliases].some((l) => Z(l).includes(s))).slice(0, Ke);
  }
  render({ view: e, facet: i, children: r }, { text: s }) {
    let { context: { msg: a, labels: l }, attempt: p } = e, c = a("find-term", l.facet(i).text), f = s.trim() ? this.found() : null; // a = msg, l = labels, p = attempt, e = view, c = name, i = facet, f = found, s = text
    return /* @__PURE__ */ (0, t.x3)("div", null, /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, t.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": c,
        placeholder: c,
        autocomplete: "off",
        value: s,
        onInput: ({ currentTarget: { value: g } }) => p(() => this.setState({ text: g }))
      }
    )), f ? f.map((g) => /* @__PURE__ */ (0, t.x3)(ee.x68, { key: g.term.id, view: e, facet: i, count: g })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && a("no-term")));
  }
};

// src/views/results/reasons.tsx
function Ce({ context: { msg: n, labels: o }, needs: e }) { // Ce = Reasons, n = msg, o = labels, e = needs
  let i = e.map((r) => (0, y.x72)(o.term(E.x45, r).text)); // i = names, e = needs, r = need, o = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("helps-with", i.reduce((r, s) => n("list", r, s))));
}

// runtime:src/programs/dates.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/views/results/freshness.tsx
function ke({ view: { context: { msg: n, list: { programs: o }, today: e } } }) { // ke = Freshness, n = msg, o = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = o.filter(({ reviewed: a }) => a), s = r.filter(({ reviewed: a }) => a && (0, J.x41)(a) >= i); // i = lastYear, e = today, r = checked, o = programs, a = reviewed, s = recently
  return r.length ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("reviewed-within-year", s.length, o.length)) : null;
}

// src/explore/suggestions.ts
function ze({ terms: n }, { id: o, depth: e }) { // ze = siblingsOf, n = terms, o = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let s of Array.from(n.values())) // s = each, n = terms
    if (s.depth < e) {
      if (r)
        break;
      i = [];
    } else s.id === o ? r = !0 : s.depth === e && i.push(s);
  return r ? i : [];
}
function Ye(n) { // Ye = best, n = suggestions
  return n.filter(({ count: o }) => o > 0).sort((o, e) => e.count - o.count).slice(0, 1);
}
function Pe(n, o, e, i) { // Pe = suggestQueries, n = index, o = query, e = find, i = byText
  let r = (c, f) => pe(ae({}, c), { query: f, count: (0, L.x23)(n, f, e).count }), { text: s } = o, a = (i ? i.findNeeds(n, s) : []).map(({ facet: c, need: f }) => r({ kind: "need", need: f }, (0, S.x26)((0, S.x27)(o, ""), c.id, [f.id]))), l = (i ? i.severalWords(s) : []).map((c) => r({ kind: "word", word: c }, (0, S.x27)(o, c))); // r = counted, c = word, f = need, pe = __spreadProps, ae = __spreadValues, n = index, e = find, s = text, o = query, a = needs, i = byText, l = others
  s.trim() && l.push(r({ kind: "text" }, (0, S.x27)(o, ""))), n.facets.forEach((c) => { // s = text, l = others, r = counted, o = query, n = index, c = facet
    let f = (0, L.x22)(c, o), [g, T] = f; // f = terms, c = facet, o = query, g = term, T = another
    g && l.push(r({ kind: "terms", facet: c, terms: f }, (0, S.x26)(o, c.id, []))), g && !T && l.push(...Ye(ze(c, g).map((h) => r({ kind: "swap", facet: c, term: g, other: h }, (0, S.x26)(o, c.id, [h.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...a.filter(p), ...l.filter(p).sort((c, f) => f.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/views/results/no-results.tsx
var je = 6, Ge = "Template:Program explorer/missing"; // je = MOST_SUGGESTIONS, Ge = NEW_SECTION
function Ze({ context: n, state: { query: o } }) { // Ze = reportUrl, n = context, o = query
  let { msg: e, list: i, facetOrder: r, urlOf: s, urlOfAll: a } = n; // e = msg, i = list, r = facetOrder, s = urlOf, a = urlOfAll, n = context
  if (i.talk === null)
    return null;
  let l = N(n, o), p = new URL(a((0, v.x15)(o, r)), location.href).href, c = new URL(s({ page: i.talk }), location.href); // l = description, N = describeQuery, n = context, o = query, p = view, a = urlOfAll, r = facetOrder, c = url, s = urlOf, i = list
  return c.search = new URLSearchParams({
    action: "edit",
    section: "new",
    preload: Ge,
    preloadtitle: e("missing-title", l),
    "preloadparams[]": `[${p} ${l.replace(/[[\]]/g, "")}]`
  }).toString(), c.href;
}
function _e({ view: n }) { // _e = NoResults, n = view
  let { context: o, state: { query: e }, actions: i, search: r } = n, { msg: s, labels: a, index: l, list: p, level: c } = o, f = Pe(l, e, o.find, r), g = f.filter(({ kind: x }) => x === "need"), T = f.filter(({ kind: x }) => x !== "need").slice(0, je), h = Ze(n), C = (x, k) => (0, y.x72)(a.term(x, k).text), _ = (x) => { // o = context, e = query, i = actions, r = search, n = view, s = msg, a = labels, l = index, p = list, c = level, f = suggestions, Pe = suggestQueries, g = needs, x = suggestion, T = others, je = MOST_SUGGESTIONS, h = url, Ze = reportUrl, C = nameOf, k = term, _ = textOf
    let { count: k } = x; // k = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", C(E.x45, x.need.id), k);
      case "word":
        return s("empty-word", (0, y.x72)(x.word), k);
      case "text":
        return s("empty-text", (0, y.x72)(e.text), k);
      case "swap":
        return s("empty-swap", C(x.facet.id, x.other.id), C(x.facet.id, x.term.id), k);
      default:
        return s(
          "empty-without",
          (0, y.x72)(a.facet(x.facet.id).text),
          x.terms.map(({ id: R }) => C(x.facet.id, R)).reduce((R, P) => s("list", R, P)),
          k
        );
    }
  }, F = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, _(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(te.x70, { level: c, class: "program-explorer__group" }, s("empty-title")), g.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, g.map(F))), T.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, T.map(F))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, s("see-all", p.programs.length)), h !== null && /* @__PURE__ */ (0, t.x3)("a", { href: h }, s("report-missing"))));
}
}
};
// </nowiki>