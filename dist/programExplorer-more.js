// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'f03cde7502d208d5',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, Oe = Object.defineProperties, De = Object.getOwnPropertyDescriptor, Ae = Object.getOwnPropertyDescriptors, Fe = Object.getOwnPropertyNames, se = Object.getOwnPropertySymbols;
var le = Object.prototype.hasOwnProperty, Re = Object.prototype.propertyIsEnumerable;
var ae = (n, o, e) => o in n ? M(n, o, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[o] = e, pe = (n, o) => {
  for (var e in o || (o = {}))
    le.call(o, e) && ae(n, e, o[e]);
  if (se)
    for (var e of se(o))
      Re.call(o, e) && ae(n, e, o[e]);
  return n;
}, ce = (n, o) => Oe(n, Ae(o));
var Ie = (n, o) => {
  for (var e in o)
    M(n, e, { get: o[e], enumerable: !0 });
}, Ne = (n, o, e, i) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let r of Fe(o))
      !le.call(n, r) && r !== e && M(n, r, { get: () => o[r], enumerable: !(i = De(o, r)) || i.enumerable });
  return n;
};
var Ve = (n) => Ne(M({}, "__esModule", { value: !0 }), n);
var J = (n, o, e) => new Promise((i, r) => {
  var s = (p) => {
    try {
      a(e.next(p));
    } catch (c) {
      r(c);
    }
  }, l = (p) => {
    try {
      a(e.throw(p));
    } catch (c) {
      r(c);
    }
  }, a = (p) => p.done ? i(p.value) : Promise.resolve(p.value).then(s, l);
  a((e = e.apply(n, o)).next());
});

// src/more.ts
var et = {}; // et = more_exports
Ie(et, {
  ActiveFilters: () => $,
  CopyLink: () => W,
  Details: () => we,
  FilterDialog: () => Q,
  Freshness: () => Ce,
  NeedHelp: () => Se,
  NoResults: () => _e,
  Reasons: () => ke,
  TermSearch: () => B,
  keepFocus: () => de,
  keepFragment: () => xe,
  keepPlace: () => me,
  keepPosition: () => ve,
  nameTab: () => ye
});
module.exports = Ve(et);

// src/app/keep-focus.ts
function de(n, o) { // de = keepFocus, n = root, o = history
  var a; // a = _a
  let e = (a = n.ownerDocument.defaultView) != null ? a : window, i = null, r, s = ({ target: p, relatedTarget: c }) => { // e = view, a = _a, n = root, i = lost, r = timer, s = onFocusOut, p = target, c = relatedTarget
    i = c ? null : p, e.clearTimeout(r), r = e.setTimeout(() => { // i = lost, c = relatedTarget, p = target, e = view, r = timer
      i = null;
    }, 0);
  }, l = ({ state: p }) => { // l = onPopState, p = state
    i && (p || o.read() !== null) && i.focus({ preventScroll: !0 });
  };
  return n.addEventListener("focusout", s), e.addEventListener("popstate", l, !0), () => { // n = root, s = onFocusOut, e = view, l = onPopState
    e.clearTimeout(r), n.removeEventListener("focusout", s), e.removeEventListener("popstate", l, !0);
  };
}

// src/app/keep-place.ts
function me(n, o) { // me = keepPlace, n = root, o = history
  var l; // l = _a
  let e = (l = n.ownerDocument.defaultView) != null ? l : window, i, r = () => { // e = view, l = _a, n = root, i = timer, r = keep
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
  o && (o.hash = (0, v.x7)(location.hash) ? location.hash : "");
}
function xe() { // xe = keepFragment
  return ue.forEach((n) => document.addEventListener(n, fe)), () => ue.forEach((n) => document.removeEventListener(n, fe));
}

// runtime:src/programs/facets.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/describe-query.ts
function X({ msg: n, labels: o, facetOrder: e }, { chosen: i, text: r }) { // X = describeQuery, n = msg, o = labels, e = facetOrder, i = chosen, r = text
  let s = (a) => a.length ? a.reduce((p, c) => n("list", p, c)) : "", l = e.filter((a) => i.has(a)).map((a) => { // s = join, a = facet, p = all, c = one, n = msg, l = parts, e = facetOrder, i = chosen
    var c; // c = _a
    let p = s(((c = i.get(a)) != null ? c : []).map((f) => o.term(a, f).text)); // p = terms, s = join, c = _a, i = chosen, a = facet, f = term, o = labels
    return a === h.x40 || a === h.x41 ? p : `${n("chip-facet", o.facet(a).text)} ${p}`;
  });
  return s(r.trim() ? [...l, `\u201C${r.trim()}\u201D`] : l);
}

// src/app/tab-title.ts
function ye(n, o, e) { // ye = nameTab, n = store, o = context, e = document
  let i = "", r = (a) => { // i = prefix, r = write, a = description
    let p = e.title.replace(i, "").trim(), c = a.replace(/\s+/g, " ").trim(); // p = rest, e = document, i = prefix, c = name, a = description
    i = c && `${c} \u2013`, e.title = `${i} ${p}`.trim();
  }, s = () => { // s = update
    let { settled: { query: a } } = n.get(), { index: p, labels: c, fragmentOf: f } = o(), y = a.details[a.details.length - 1], T = p.programs.find(({ id: E }) => E === y); // a = query, n = store, p = index, c = labels, f = fragmentOf, o = context, y = open, T = program, E = id
    r(T ? c.pick(T.title).text : f(a) && X(o(), a));
  };
  s();
  let l = n.subscribe(({ settled: a }, p) => { // l = end, n = store, a = settled, p = before
    a !== p.settled && s();
  });
  return () => {
    l(), r("");
  };
}

// runtime:preact
var t = require("program-explorer-runtime"); // t = import_program_explorer_runtime

// runtime:src/explore/append.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/explore/relations.ts
var ge = (0, K.x20)(({ programs: n }) => { // ge = relationsOf, n = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // o = byId, e = parts, i = before
  for (let r of n) // r = program, n = programs
    o.set(r.id, r), r.partOf !== null && (0, H.x12)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, H.x12)(i, s, r.id));
  return {
    program: (r) => o.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/views/parts/copy-address.ts
function U(n) { // U = copyAddress, n = href
  return J(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(new URL(n, location.href).href), !0;
    } catch (o) {
    }
    return !1;
  });
}

// runtime:src/views/parts/data-link.tsx
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// src/views/details.tsx
function b({ label: n, content: o, areNames: e = !1 }) { // b = Row, n = label, o = content, e = areNames
  return o === null || Array.isArray(o) && o.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, n), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(o) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list", class: e ? "program-explorer__names" : void 0 }, o.map((r) => /* @__PURE__ */ (0, t.x3)("li", null, r))) : o));
}
function Je(n) { // Je = readableAddress, n = url
  let o = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // o = short, n = url
  try {
    return decodeURI(o);
  } catch (e) {
    return o;
  }
}
function be({ ctrlKey: n, metaKey: o, shiftKey: e, altKey: i }) { // be = opensElsewhere, n = ctrlKey, o = metaKey, e = shiftKey, i = altKey
  return n || o || e || i;
}
var j = class extends t.x0 { // j = ProgramLink
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
    this.copy = (e, i) => { // e = event, i = href
      let { msg: r } = this.props.context; // r = msg
      i.startsWith("#") && !be(e) && (e.preventDefault(), U(i).then((s) => this.setState({ answer: r(s ? "link-copied" : "link-not-copied") })));
    };
  }
  render({ context: e, program: i }, { answer: r }) {
    let s = e.urlOfProgram(i); // s = href, e = context, i = program
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("a", { href: s, onClick: (l) => this.copy(l, s) }, e.msg("link-to-program")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__note", role: "status" }, r));
  }
};
function we({ context: n, actions: o, program: e, id: i }) { // we = Details, n = context, o = actions, e = program, i = id
  let { msg: r, labels: s, format: l, language: a, list: p } = n, c = e.status === "past", f = ge(p), y = (0, q.x50)(e.dates, Date.now()), { materials: T, minutes: E, owner: L, partOf: P, reviewed: A, sources: x } = e, k = p.facets.filter((u) => { // r = msg, s = labels, l = format, a = language, p = list, n = context, c = isPast, e = program, f = relations, ge = relationsOf, y = next, T = materials, E = minutes, L = owner, P = partOf, A = reviewed, x = sources, k = facets, u = facet
    var w; // w = _a
    return ((w = e.terms.get(u)) != null ? w : []).length > (0, D.x66)(n, e, u).length;
  }), F = e.dates.slice(y ? e.dates.indexOf(y) : e.dates.length), C = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(g.x63, { text: s.pick(u), around: a }), oe = (u) => u.map((w) => /* @__PURE__ */ (0, t.x3)("bdi", null, w)), V = (u, w) => /* @__PURE__ */ (0, t.x3)(z.x61, { context: n, target: u }, w), R = (u) => u.map((w) => { // F = dates, e = program, y = next, C = text, u = ids, s = labels, a = language, oe = names, w = other, V = link, n = context, R = related
    var O, ne; // O = _a, ne = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: n.urlOfProgram(w),
        onClick: (ie) => { // ie = event
          be(ie) || (ie.preventDefault(), o.goTo(w));
        }
      },
      C((ne = (O = f.program(w)) == null ? void 0 : O.title) != null ? ne : w)
    );
  }), I = P === null ? void 0 : p.series.get(P), Le = P === null ? [] : f.parts(P).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, k.map((u) => { // i = id, k = facets, u = facet
    var w; // w = _a
    return /* @__PURE__ */ (0, t.x3)(
      b,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(g.x63, { text: s.facet(u), around: a }),
        content: ((w = e.terms.get(u)) != null ? w : []).filter((O) => u !== "language" || !e.interpreted.includes(O)).map((O) => /* @__PURE__ */ (0, t.x3)(g.x63, { text: s.term(u, O), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(b, { areNames: !0, label: r("detail-interpreted"), content: e.interpreted.map((u) => l.language(u)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-session"), content: c && E ? s.minutes(E) : null }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-duration"), content: c || E ? C(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-dates"), content: F.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? V(u.target, l.occurrence(u)) : l.occurrence(u), " ", C(u.label))) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-scale"), content: C(e.scale) }), /* @__PURE__ */ (0, t.x3)(b, { areNames: !0, label: r("detail-team"), content: oe(e.team) }), /* @__PURE__ */ (0, t.x3)(b, { areNames: !0, label: r("detail-partners"), content: oe(e.partners) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-materials"), content: (0, D.x65)(e) === "material" ? null : T.map(({ target: u, label: w }) => V(u, C(w))) }), /* @__PURE__ */ (0, t.x3)(
    b,
    {
      label: r("detail-part-of"),
      content: I ? I.target ? V(I.target, C(I.title)) : C(I.title) : R(P === null ? [] : [P])
    }
  ), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-siblings"), content: R(Le) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-parts"), content: R(f.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-follows"), content: R(f.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-followed-by"), content: R(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-owner"), content: L && /* @__PURE__ */ (0, t.x3)("bdi", null, L) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-reviewed"), content: A && l.date(A) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)(j, { context: n, program: e.id }) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, V({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, Je(u))))))));
}

// src/views/keep-position.ts
function ve(n, o) { // ve = keepPosition, n = root, o = draw
  var l; // l = _a
  let e = (l = n.ownerDocument.defaultView) != null ? l : window, i = (a) => { // e = view, l = _a, n = root, i = topOf, a = id
    var p; // p = _a
    return (p = n.ownerDocument.getElementById(a)) == null ? void 0 : p.getBoundingClientRect().top;
  }, s = Array.from(n.querySelectorAll("article"), (a) => { // s = before, n = root, a = article
    var p; // p = _a
    return (p = a.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((a) => { // a = id
    var p; // p = _a
    return [a, (p = i(a)) != null ? p : -1 / 0];
  }).filter(([, a]) => a > 80 && a < e.innerHeight);
  o();
  for (let [a, p] of s) { // a = id, p = top, s = before
    let c = i(a); // c = now, i = topOf, a = id
    if (c !== void 0) {
      e.scrollBy(0, c - p);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/explore/active-filters.ts
function he(n, o) { // he = activeFilters, n = index, o = query
  return Array.from(n.facets.values()).flatMap((e) => (0, _.x18)(e, o).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function Xe({ view: { context: { msg: n, labels: o, language: e }, actions: i }, filter: { facet: r, term: s } }) { // Xe = FilterChip, n = msg, o = labels, e = language, i = actions, r = facet, s = term
  let l = o.facet(r.id), a = o.term(r.id, s.id); // l = facetLabel, o = labels, r = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-filter", l.text, a.text),
      onClick: () => i.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(g.x63, { text: l, around: e }, n("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(g.x63, { text: a, around: e })
  );
}
function He({ view: { context: { msg: n }, state: { query: o }, actions: e } }) { // He = SearchChip, n = msg, o = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-search", o.text),
      onClick: () => e.choose((0, S.x23)(o, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, n("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, o.text)
  );
}
var $ = class extends t.x0 { // $ = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, t.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(e, i, r) {
    var l; // l = _a
    let s = this.buttons(); // s = buttons
    r >= 0 && !s.includes(document.activeElement) && ((l = s[Math.min(r, s.length - 1)]) == null || l.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: i, msg: r }, state: { query: s }, actions: l } = e, a = he(i, s), p = s.text.trim() !== ""; // i = index, r = msg, s = query, l = actions, e = view, a = filters, he = activeFilters, p = hasText
    return !a.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(Xe, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(He, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var Ue = 4e3, W = class extends t.x0 { // Ue = SHOWN_FOR, W = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => J(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, s = (0, v.x11)(i, e.facetOrder) || "programs", l = (a) => { // e = context, i = query, r = attempt, s = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), Ue);
        });
      };
      l(yield U(e.urlOfAll(s)));
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
function Se({ view: n }) { // Se = NeedHelp, n = view
  var l; // l = _a
  let { context: { labels: o, language: e, list: i }, state: { query: r } } = n, s = (l = r.chosen.get(h.x40)) != null ? l : []; // o = labels, e = language, i = list, r = query, n = view, s = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: a, help: p }) => p && s.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(g.x63, { text: o.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var G = "program-explorer-locked", Ee = `${G}--scrollbar`, Q = class extends t.x0 { // G = LOCK_CLASS, Ee = SCROLLBAR_CLASS, Q = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(G, Ee), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let i = this.box.current; // i = box
      if (i != null && i.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(i.querySelectorAll("button, input")).filter((p) => p.getClientRects().length > 0), s = document.activeElement, l = !i.contains(s) || s === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && s === i, a = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, i = box, p = element, s = here, l = isAtEnd, e = event, a = next
          l && a && (e.preventDefault(), a.focus());
        }
      }
    };
  }
  componentDidMount() {
    var r; // r = _a
    let { classList: e, clientWidth: i } = document.documentElement; // e = classList, i = clientWidth
    window.innerWidth > i && e.add(Ee), e.add(G), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
  }
  render({ view: e }) {
    let { context: { msg: i, idPrefix: r }, results: s, actions: l } = e; // i = msg, r = idPrefix, s = results, l = actions, e = view
    return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__backdrop", onClick: (a) => a.target === a.currentTarget && l.closeFilters() }, /* @__PURE__ */ (0, t.x3)(
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
          onClick: l.clear
        },
        i("clear-all")
      ), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": i("close"),
          onClick: l.closeFilters
        }
      )),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(Y.x59, { view: e })),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: l.closeFilters
        },
        i("show-results", s.exploration.count)
      ))
    ));
  }
};

// src/explore/search/normalize.ts
var $e = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Z = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((n) => [n.charAt(0), n.slice(1)])); // $e = REMOVED, Z = REPLACEMENTS, n = pair
function Te(n, o, e) { // Te = replaceRange, n = from, o = to, e = length
  for (let i = 0; i < e; i++) // e = length
    Z.set(String.fromCharCode(n + i), String.fromCharCode(o + i));
}
Te(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((n) => Te(parseInt(n, 16), 48, 10));
var We = new RegExp(`[${$e}${Array.from(Z.keys()).join("")}]`, "g"), Qe = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Be = /^[\0-\x7f]*$/; // We = REMOVED_OR_REPLACED, $e = REMOVED, Z = REPLACEMENTS, Qe = KANA_OR_NASAL, Be = ASCII
function ee(n) { // ee = normalize, n = text
  return Be.test(n) ? n.toLowerCase() : n.normalize("NFKD").toLowerCase().replace(We, (o) => Z.get(o) || "").replace(Qe, (o) => o > "\u3000" ? o.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var Ke = 100, B = class extends t.x0 { // Ke = MOST_FOUND, B = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, s = ee(this.state.text.trim()); // e = labels, i = facet, r = terms, s = pattern, ee = normalize
    return r.filter(({ term: l }) => [e.term(i, l.id).text, ...l.aliases].some((a) => ee(a).includes(s))).slice(0, Ke);
  }
  render({ view: e, facet: i, children: r }, { text: s }) {
    let { context: { msg: l, labels: a }, attempt: p } = e, c = l("find-term", a.facet(i).text), f = s.trim() ? this.found() : null; // l = msg, a = labels, p = attempt, e = view, c = name, i = facet, f = found, s = text
    return /* @__PURE__ */ (0, t.x3)("div", null, /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, t.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": c,
        placeholder: c,
        autocomplete: "off",
        value: s,
        onInput: ({ currentTarget: { value: y } }) => p(() => this.setState({ text: y }))
      }
    )), f ? f.map((y) => /* @__PURE__ */ (0, t.x3)(te.x60, { key: y.term.id, view: e, facet: i, count: y })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && l("no-term")));
  }
};

// src/views/results/reasons.tsx
function ke({ context: { msg: n, labels: o }, needs: e }) { // ke = Reasons, n = msg, o = labels, e = needs
  let i = e.map((r) => (0, g.x64)(o.term(h.x40, r).text)); // i = names, e = needs, r = need, o = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("helps-with", i.reduce((r, s) => n("list", r, s))));
}

// runtime:src/programs/dates.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/views/results/freshness.tsx
function Ce({ view: { context: { msg: n, list: { programs: o }, today: e } } }) { // Ce = Freshness, n = msg, o = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = o.filter(({ reviewed: l }) => l), s = r.filter(({ reviewed: l }) => l && (0, N.x36)(l) >= i); // i = lastYear, e = today, r = checked, o = programs, l = reviewed, s = recently
  return r.length ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("reviewed-within-year", s.length, o.length)) : null;
}

// src/explore/suggestions.ts
function qe({ terms: n }, { id: o, depth: e }) { // qe = siblingsOf, n = terms, o = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let s of Array.from(n.values())) // s = each, n = terms
    if (s.depth < e) {
      if (r)
        break;
      i = [];
    } else s.id === o ? r = !0 : s.depth === e && i.push(s);
  return r ? i : [];
}
function ze(n) { // ze = best, n = suggestions
  return n.filter(({ count: o }) => o > 0).sort((o, e) => e.count - o.count).slice(0, 1);
}
function Pe(n, o, e, i) { // Pe = suggestQueries, n = index, o = query, e = find, i = byText
  let r = (c, f) => ce(pe({}, c), { query: f, count: (0, _.x19)(n, f, e).count }), { text: s } = o, l = (i ? i.findNeeds(n, s) : []).map(({ facet: c, need: f }) => r({ kind: "need", need: f }, (0, S.x22)((0, S.x23)(o, ""), c.id, [f.id]))), a = (i ? i.severalWords(s) : []).map((c) => r({ kind: "word", word: c }, (0, S.x23)(o, c))); // r = counted, c = word, f = need, ce = __spreadProps, pe = __spreadValues, n = index, e = find, s = text, o = query, l = needs, i = byText, a = others
  s.trim() && a.push(r({ kind: "text" }, (0, S.x23)(o, ""))), n.facets.forEach((c) => { // s = text, a = others, r = counted, o = query, n = index, c = facet
    let f = (0, _.x18)(c, o), [y, T] = f; // f = terms, c = facet, o = query, y = term, T = another
    y && a.push(r({ kind: "terms", facet: c, terms: f }, (0, S.x22)(o, c.id, []))), y && !T && a.push(...ze(qe(c, y).map((E) => r({ kind: "swap", facet: c, term: y, other: E }, (0, S.x22)(o, c.id, [E.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...l.filter(p), ...a.filter(p).sort((c, f) => f.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// src/views/results/no-results.tsx
var je = 6, Ye = "Template:Program explorer/missing", Ge = /[[\]{}<>|~]/g; // je = MOST_SUGGESTIONS, Ye = NEW_SECTION, Ge = MARKUP
function Ze({ context: n, state: { query: o } }) { // Ze = reportUrl, n = context, o = query
  let { msg: e, list: i, facetOrder: r, urlOf: s, urlOfAll: l } = n; // e = msg, i = list, r = facetOrder, s = urlOf, l = urlOfAll, n = context
  if (i.talk === null)
    return null;
  let a = X(n, o).replace(Ge, ""), p = new URL(l((0, v.x11)(o, r)), location.href).href, c = new URL(s({ page: i.talk }), location.href); // a = description, X = describeQuery, n = context, o = query, Ge = MARKUP, p = view, l = urlOfAll, r = facetOrder, c = url, s = urlOf, i = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: Ye,
    preloadtitle: e("missing-title", a)
  }).forEach(([f, y]) => c.searchParams.set(f, y)), [e("missing-view", `[${p} ${a}]`), e("missing-need")].forEach((f) => c.searchParams.append("preloadparams[]", f)), c.href;
}
function _e({ view: n }) { // _e = NoResults, n = view
  let { context: o, state: { query: e }, actions: i, search: r } = n, { msg: s, labels: l, index: a, list: p, level: c } = o, f = Pe(a, e, o.find, r), y = f.filter(({ kind: x }) => x === "need"), T = f.filter(({ kind: x }) => x !== "need").slice(0, je), E = Ze(n), L = (x, k) => (0, g.x64)(l.term(x, k).text), P = (x) => { // o = context, e = query, i = actions, r = search, n = view, s = msg, l = labels, a = index, p = list, c = level, f = suggestions, Pe = suggestQueries, y = needs, x = suggestion, T = others, je = MOST_SUGGESTIONS, E = url, Ze = reportUrl, L = nameOf, k = term, P = textOf
    let { count: k } = x; // k = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", L(h.x40, x.need.id), k);
      case "word":
        return s("empty-word", (0, g.x64)(x.word), k);
      case "text":
        return s("empty-text", (0, g.x64)(e.text), k);
      case "swap":
        return s("empty-swap", L(x.facet.id, x.other.id), L(x.facet.id, x.term.id), k);
      default:
        return s(
          "empty-without",
          (0, g.x64)(l.facet(x.facet.id).text),
          x.terms.map(({ id: F }) => L(x.facet.id, F)).reduce((F, C) => s("list", F, C)),
          k
        );
    }
  }, A = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, P(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(re.x62, { level: c, class: "program-explorer__group" }, s("empty-title")), y.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, y.map(A))), T.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, T.map(A))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, s("see-all", p.programs.length)), E !== null && /* @__PURE__ */ (0, t.x3)("a", { href: E }, s("report-missing"))));
}
}
};
// </nowiki>