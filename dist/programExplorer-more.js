// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '4f0c16b91da82ff2',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, ke = Object.defineProperties, _e = Object.getOwnPropertyDescriptor, Pe = Object.getOwnPropertyDescriptors, Le = Object.getOwnPropertyNames, re = Object.getOwnPropertySymbols;
var ne = Object.prototype.hasOwnProperty, De = Object.prototype.propertyIsEnumerable;
var oe = (n, o, e) => o in n ? M(n, o, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[o] = e, ie = (n, o) => {
  for (var e in o || (o = {}))
    ne.call(o, e) && oe(n, e, o[e]);
  if (re)
    for (var e of re(o))
      De.call(o, e) && oe(n, e, o[e]);
  return n;
}, se = (n, o) => ke(n, Pe(o));
var Fe = (n, o) => {
  for (var e in o)
    M(n, e, { get: o[e], enumerable: !0 });
}, Oe = (n, o, e, i) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let r of Le(o))
      !ne.call(n, r) && r !== e && M(n, r, { get: () => o[r], enumerable: !(i = _e(o, r)) || i.enumerable });
  return n;
};
var Ae = (n) => Oe(M({}, "__esModule", { value: !0 }), n);
var le = (n, o, e) => new Promise((i, r) => {
  var l = (p) => {
    try {
      s(e.next(p));
    } catch (c) {
      r(c);
    }
  }, a = (p) => {
    try {
      s(e.throw(p));
    } catch (c) {
      r(c);
    }
  }, s = (p) => p.done ? i(p.value) : Promise.resolve(p.value).then(l, a);
  s((e = e.apply(n, o)).next());
});

// src/more.ts
var Ye = {}; // Ye = more_exports
Fe(Ye, {
  ActiveFilters: () => H,
  CopyLink: () => U,
  Details: () => xe,
  FilterDialog: () => $,
  Freshness: () => Se,
  NeedHelp: () => be,
  NoResults: () => Te,
  Reasons: () => he,
  TermSearch: () => W,
  keepFocus: () => ae,
  keepFragment: () => me,
  keepPlace: () => pe,
  keepPosition: () => ye,
  nameTab: () => ue
});
module.exports = Ae(Ye);

// src/app/keep-focus.ts
function ae(n, o) { // ae = keepFocus, n = root, o = history
  var s; // s = _a
  let e = (s = n.ownerDocument.defaultView) != null ? s : window, i = null, r, l = ({ target: p, relatedTarget: c }) => { // e = view, s = _a, n = root, i = lost, r = timer, l = onFocusOut, p = target, c = relatedTarget
    i = c ? null : p, e.clearTimeout(r), r = e.setTimeout(() => { // i = lost, c = relatedTarget, p = target, e = view, r = timer
      i = null;
    }, 0);
  }, a = ({ state: p }) => { // a = onPopState, p = state
    i && (p || o.read() !== null) && i.focus({ preventScroll: !0 });
  };
  return n.addEventListener("focusout", l), e.addEventListener("popstate", a, !0), () => { // n = root, l = onFocusOut, e = view, a = onPopState
    e.clearTimeout(r), n.removeEventListener("focusout", l), e.removeEventListener("popstate", a, !0);
  };
}

// src/app/keep-place.ts
function pe(n, o) { // pe = keepPlace, n = root, o = history
  var a; // a = _a
  let e = (a = n.ownerDocument.defaultView) != null ? a : window, i, r = () => { // e = view, a = _a, n = root, i = timer, r = keep
    e.clearTimeout(i), o.keepPlace(e.pageYOffset, n.querySelectorAll("article").length);
  }, l = () => { // l = onScroll
    e.clearTimeout(i), i = e.setTimeout(r, 400);
  };
  return e.addEventListener("scroll", l, { passive: !0 }), e.addEventListener("pagehide", r), e.pageYOffset && l(), () => { // e = view, l = onScroll, r = keep
    e.clearTimeout(i), e.removeEventListener("scroll", l), e.removeEventListener("pagehide", r);
  };
}

// runtime:src/app/url.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/language-links.ts
var Re = ".mw-pt-languages a, .interwiki-pagetranslation a", ce = ["mousedown", "focusin"]; // Re = LINKS, ce = EVENTS
function de({ target: n }) { // de = copyFragment, n = target
  let o = n instanceof Element ? n.closest(Re) : null; // o = link, n = target, Re = LINKS
  o && (o.hash = (0, h.x7)(location.hash) ? location.hash : "");
}
function me() { // me = keepFragment
  return ce.forEach((n) => document.addEventListener(n, de)), () => ce.forEach((n) => document.removeEventListener(n, de));
}

// runtime:src/programs/facets.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/describe-query.ts
function N({ msg: n, labels: o, facetOrder: e }, { chosen: i, text: r }) { // N = describeQuery, n = msg, o = labels, e = facetOrder, i = chosen, r = text
  let l = (s) => s.length ? s.reduce((p, c) => n("list", p, c)) : "", a = e.filter((s) => i.has(s)).map((s) => { // l = join, s = facet, p = all, c = one, n = msg, a = parts, e = facetOrder, i = chosen
    var c; // c = _a
    let p = l(((c = i.get(s)) != null ? c : []).map((f) => o.term(s, f).text)); // p = terms, l = join, c = _a, i = chosen, s = facet, f = term, o = labels
    return s === S.x40 || s === S.x41 ? p : `${n("chip-facet", o.facet(s).text)} ${p}`;
  });
  return l(r.trim() ? [...a, `\u201C${r.trim()}\u201D`] : a);
}

// src/app/tab-title.ts
function ue(n, o, e) { // ue = nameTab, n = store, o = context, e = document
  let i = "", r = (s) => { // i = prefix, r = write, s = next
    let p = e.title.startsWith(i) ? e.title.slice(i.length) : e.title; // p = rest, e = document, i = prefix
    e.title = s + p, i = s;
  }, l = () => { // l = update
    let { settled: { query: s } } = n.get(), { index: p, labels: c, preset: f } = o(), g = s.details[s.details.length - 1], k = p.programs.find(({ id: v }) => v === g), T = k ? c.pick(k.title).text : s === f ? "" : N(o(), s); // s = query, n = store, p = index, c = labels, f = preset, o = context, g = open, k = program, v = id, T = description, N = describeQuery
    r(T && `${T} \u2013 `);
  };
  l();
  let a = n.subscribe(({ settled: s }, p) => { // a = end, n = store, s = settled, p = before
    s !== p.settled && l();
  });
  return () => {
    a(), r("");
  };
}

// runtime:preact
var t = require("program-explorer-runtime"); // t = import_program_explorer_runtime

// runtime:src/explore/append.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// src/explore/relations.ts
var fe = (0, Q.x20)(({ programs: n }) => { // fe = relationsOf, n = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // o = byId, e = parts, i = before
  for (let r of n) // r = program, n = programs
    o.set(r.id, r), r.partOf !== null && (0, X.x12)(e, r.partOf, r.id), r.followedBy.forEach((l) => (0, X.x12)(i, l, r.id));
  return {
    program: (r) => o.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/views/details.tsx
function w({ label: n, content: o }) { // w = Row, n = label, o = content
  return o === null || Array.isArray(o) && o.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, n), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(o) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, o.map((i) => /* @__PURE__ */ (0, t.x3)("li", null, i))) : o));
}
function Ie(n) { // Ie = readableAddress, n = url
  let o = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // o = short, n = url
  try {
    return decodeURI(o);
  } catch (e) {
    return o;
  }
}
function Ve({ ctrlKey: n, metaKey: o, shiftKey: e, altKey: i }) { // Ve = opensElsewhere, n = ctrlKey, o = metaKey, e = shiftKey, i = altKey
  return n || o || e || i;
}
function xe({ context: n, actions: o, program: e, id: i }) { // xe = Details, n = context, o = actions, e = program, i = id
  let { msg: r, labels: l, format: a, language: s, list: p } = n, c = fe(p), f = (0, B.x50)(e.dates, Date.now()), { materials: g, minutes: k, owner: T, partOf: v, reviewed: I, sources: L } = e, x = p.facets.filter((u) => { // r = msg, l = labels, a = format, s = language, p = list, n = context, c = relations, fe = relationsOf, f = next, e = program, g = materials, k = minutes, T = owner, v = partOf, I = reviewed, L = sources, x = facets, u = facet
    var b; // b = _a
    return ((b = e.terms.get(u)) != null ? b : []).length > (0, F.x66)(n, e, u).length;
  }), _ = e.dates.slice(f ? e.dates.indexOf(f) : e.dates.length), C = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(y.x63, { text: l.pick(u), around: s }), V = (u) => u.map((b) => /* @__PURE__ */ (0, t.x3)("bdi", null, b)), J = (u, b) => /* @__PURE__ */ (0, t.x3)(q.x61, { context: n, target: u }, b), O = (u) => u.map((b) => { // _ = dates, e = program, f = next, C = text, u = ids, l = labels, s = language, V = names, b = other, J = link, n = context, O = related
    var D, ee; // D = _a, ee = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: n.urlOfProgram(b),
        onClick: (te) => { // te = event
          Ve(te) || (te.preventDefault(), o.goTo(b));
        }
      },
      C((ee = (D = c.program(b)) == null ? void 0 : D.title) != null ? ee : b)
    );
  }), A = v === null ? void 0 : p.series.get(v), Ce = v === null ? [] : c.parts(v).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, x.map((u) => { // i = id, x = facets, u = facet
    var b; // b = _a
    return /* @__PURE__ */ (0, t.x3)(
      w,
      {
        label: /* @__PURE__ */ (0, t.x3)(y.x63, { text: l.facet(u), around: s }),
        content: ((b = e.terms.get(u)) != null ? b : []).filter((D) => u !== "language" || !e.interpreted.includes(D)).map((D) => /* @__PURE__ */ (0, t.x3)(y.x63, { text: l.term(u, D), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-interpreted"), content: e.interpreted.map((u) => a.language(u)) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-duration"), content: k && C(e.duration) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-dates"), content: _.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? J(u.target, a.occurrence(u)) : a.occurrence(u), " ", C(u.label))) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-scale"), content: C(e.scale) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-team"), content: V(e.team) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-partners"), content: V(e.partners) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-materials"), content: (0, F.x65)(e) === "material" ? null : g.map(({ target: u, label: b }) => J(u, C(b))) }), /* @__PURE__ */ (0, t.x3)(
    w,
    {
      label: r("detail-part-of"),
      content: A ? A.target ? J(A.target, C(A.title)) : C(A.title) : O(v === null ? [] : [v])
    }
  ), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-siblings"), content: O(Ce) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-parts"), content: O(c.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-follows"), content: O(c.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-followed-by"), content: O(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-owner"), content: T && /* @__PURE__ */ (0, t.x3)("bdi", null, T) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-reviewed"), content: I && a.date(I) }), /* @__PURE__ */ (0, t.x3)(w, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)("a", { href: n.urlOfProgram(e.id) }, r("link-to-program")) })), L.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), L.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, L.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, J({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, Ie(u))))))));
}

// src/views/keep-position.ts
function ye(n, o) { // ye = keepPosition, n = root, o = draw
  var a; // a = _a
  let e = (a = n.ownerDocument.defaultView) != null ? a : window, i = (s) => { // e = view, a = _a, n = root, i = topOf, s = id
    var p; // p = _a
    return (p = n.ownerDocument.getElementById(s)) == null ? void 0 : p.getBoundingClientRect().top;
  }, l = Array.from(n.querySelectorAll("article"), (s) => { // l = before, n = root, s = article
    var p; // p = _a
    return (p = s.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((s) => { // s = id
    var p; // p = _a
    return [s, (p = i(s)) != null ? p : -1 / 0];
  }).filter(([, s]) => s > 80 && s < e.innerHeight);
  o();
  for (let [s, p] of l) { // s = id, p = top, l = before
    let c = i(s); // c = now, i = topOf, s = id
    if (c !== void 0) {
      e.scrollBy(0, c - p);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// src/explore/active-filters.ts
function ge(n, o) { // ge = activeFilters, n = index, o = query
  return Array.from(n.facets.values()).flatMap((e) => (0, P.x18)(e, o).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function Je({ view: { context: { msg: n, labels: o, language: e }, actions: i }, filter: { facet: r, term: l } }) { // Je = FilterChip, n = msg, o = labels, e = language, i = actions, r = facet, l = term
  let a = o.facet(r.id), s = o.term(r.id, l.id); // a = facetLabel, o = labels, r = facet, s = termLabel, l = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-filter", a.text, s.text),
      onClick: () => i.toggleTerm(r.id, l.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(y.x63, { text: a, around: e }, n("chip-facet", a.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(y.x63, { text: s, around: e })
  );
}
function Me({ view: { context: { msg: n }, state: { query: o }, actions: e } }) { // Me = SearchChip, n = msg, o = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-search", o.text),
      onClick: () => e.choose((0, E.x23)(o, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, n("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, o.text)
  );
}
var H = class extends t.x0 { // H = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, t.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(e, i, r) {
    var a; // a = _a
    let l = this.buttons(); // l = buttons
    r >= 0 && !l.includes(document.activeElement) && ((a = l[Math.min(r, l.length - 1)]) == null || a.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: i, msg: r }, state: { query: l }, actions: a } = e, s = ge(i, l), p = l.text.trim() !== ""; // i = index, r = msg, l = query, a = actions, e = view, s = filters, ge = activeFilters, p = hasText
    return !s.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, s.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(Je, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(Me, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var Ne = 4e3, U = class extends t.x0 { // Ne = SHOWN_FOR, U = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => le(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, l = (0, h.x11)(i, e.facetOrder) || "programs", a = (s) => { // e = context, i = query, r = attempt, l = fragment, a = show, s = isCopied
        window.clearTimeout(this.timer), r(() => this.setState({ isCopied: s })), this.timer = s === null ? void 0 : window.setTimeout(() => a(null), Ne);
      };
      try {
        yield navigator.clipboard.writeText(new URL(e.urlOfAll(l), location.href).href), a(!0);
      } catch (s) {
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
function be({ view: n }) { // be = NeedHelp, n = view
  var a; // a = _a
  let { context: { labels: o, language: e, list: i }, state: { query: r } } = n, l = (a = r.chosen.get(S.x40)) != null ? a : []; // o = labels, e = language, i = list, r = query, n = view, l = chosen, a = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: s, help: p }) => p && l.includes(s) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(y.x63, { text: o.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var z = "program-explorer-locked", we = `${z}--scrollbar`, $ = class extends t.x0 { // z = LOCK_CLASS, we = SCROLLBAR_CLASS, $ = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(z, we), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let i = this.box.current; // i = box
      if (i != null && i.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(i.querySelectorAll("button, input")).filter((p) => p.getClientRects().length > 0), l = document.activeElement, a = !i.contains(l) || l === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && l === i, s = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, i = box, p = element, l = here, a = isAtEnd, e = event, s = next
          a && s && (e.preventDefault(), s.focus());
        }
      }
    };
  }
  componentDidMount() {
    var r; // r = _a
    let { classList: e, clientWidth: i } = document.documentElement; // e = classList, i = clientWidth
    window.innerWidth > i && e.add(we), e.add(z), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
  }
  render({ view: e }) {
    let { context: { msg: i, idPrefix: r }, results: l, actions: a } = e; // i = msg, r = idPrefix, l = results, a = actions, e = view
    return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__backdrop", onClick: (s) => s.target === s.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, t.x3)(
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(K.x59, { view: e })),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: a.closeFilters
        },
        i("show-results", l.exploration.count)
      ))
    ));
  }
};

// src/explore/search/normalize.ts
var Xe = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Y = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((n) => [n.charAt(0), n.slice(1)])); // Xe = REMOVED, Y = REPLACEMENTS, n = pair
function ve(n, o, e) { // ve = replaceRange, n = from, o = to, e = length
  for (let i = 0; i < e; i++) // e = length
    Y.set(String.fromCharCode(n + i), String.fromCharCode(o + i));
}
ve(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((n) => ve(parseInt(n, 16), 48, 10));
var He = new RegExp(`[${Xe}${Array.from(Y.keys()).join("")}]`, "g"), Ue = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, $e = /^[\0-\x7f]*$/; // He = REMOVED_OR_REPLACED, Xe = REMOVED, Y = REPLACEMENTS, Ue = KANA_OR_NASAL, $e = ASCII
function j(n) { // j = normalize, n = text
  return $e.test(n) ? n.toLowerCase() : n.normalize("NFKD").toLowerCase().replace(He, (o) => Y.get(o) || "").replace(Ue, (o) => o > "\u3000" ? o.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var We = 100, W = class extends t.x0 { // We = MOST_FOUND, W = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, l = j(this.state.text.trim()); // e = labels, i = facet, r = terms, l = pattern, j = normalize
    return r.filter(({ term: a }) => [e.term(i, a.id).text, ...a.aliases].some((s) => j(s).includes(l))).slice(0, We);
  }
  render({ view: e, facet: i, children: r }, { text: l }) {
    let { context: { msg: a, labels: s }, attempt: p } = e, c = a("find-term", s.facet(i).text), f = l.trim() ? this.found() : null; // a = msg, s = labels, p = attempt, e = view, c = name, i = facet, f = found, l = text
    return /* @__PURE__ */ (0, t.x3)("div", null, /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, t.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": c,
        placeholder: c,
        autocomplete: "off",
        value: l,
        onInput: ({ currentTarget: { value: g } }) => p(() => this.setState({ text: g }))
      }
    )), f ? f.map((g) => /* @__PURE__ */ (0, t.x3)(G.x60, { key: g.term.id, view: e, facet: i, count: g })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && a("no-term")));
  }
};

// src/views/results/reasons.tsx
function he({ context: { msg: n, labels: o }, needs: e }) { // he = Reasons, n = msg, o = labels, e = needs
  let i = e.map((r) => (0, y.x64)(o.term(S.x40, r).text)); // i = names, e = needs, r = need, o = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("helps-with", i.reduce((r, l) => n("list", r, l))));
}

// runtime:src/programs/dates.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/views/results/freshness.tsx
function Se({ view: { context: { msg: n, list: { programs: o }, today: e } } }) { // Se = Freshness, n = msg, o = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = o.filter(({ reviewed: a }) => a), l = r.filter(({ reviewed: a }) => a && (0, R.x36)(a) >= i); // i = lastYear, e = today, r = checked, o = programs, a = reviewed, l = recently
  return r.length ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("reviewed-within-year", l.length, o.length)) : null;
}

// src/explore/suggestions.ts
function Qe({ terms: n }, { id: o, depth: e }) { // Qe = siblingsOf, n = terms, o = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let l of Array.from(n.values())) // l = each, n = terms
    if (l.depth < e) {
      if (r)
        break;
      i = [];
    } else l.id === o ? r = !0 : l.depth === e && i.push(l);
  return r ? i : [];
}
function Be(n) { // Be = best, n = suggestions
  return n.filter(({ count: o }) => o > 0).sort((o, e) => e.count - o.count).slice(0, 1);
}
function Ee(n, o, e, i) { // Ee = suggestQueries, n = index, o = query, e = find, i = byText
  let r = (c, f) => se(ie({}, c), { query: f, count: (0, P.x19)(n, f, e).count }), { text: l } = o, a = (i ? i.findNeeds(n, l) : []).map(({ facet: c, need: f }) => r({ kind: "need", need: f }, (0, E.x22)((0, E.x23)(o, ""), c.id, [f.id]))), s = (i ? i.severalWords(l) : []).map((c) => r({ kind: "word", word: c }, (0, E.x23)(o, c))); // r = counted, c = word, f = need, se = __spreadProps, ie = __spreadValues, n = index, e = find, l = text, o = query, a = needs, i = byText, s = others
  l.trim() && s.push(r({ kind: "text" }, (0, E.x23)(o, ""))), n.facets.forEach((c) => { // l = text, s = others, r = counted, o = query, n = index, c = facet
    let f = (0, P.x18)(c, o), [g, k] = f; // f = terms, c = facet, o = query, g = term, k = another
    g && s.push(r({ kind: "terms", facet: c, terms: f }, (0, E.x22)(o, c.id, []))), g && !k && s.push(...Be(Qe(c, g).map((T) => r({ kind: "swap", facet: c, term: g, other: T }, (0, E.x22)(o, c.id, [T.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...a.filter(p), ...s.filter(p).sort((c, f) => f.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// src/views/results/no-results.tsx
var qe = 6, Ke = "Template:Program explorer/missing"; // qe = MOST_SUGGESTIONS, Ke = NEW_SECTION
function ze({ context: n, state: { query: o } }) { // ze = reportUrl, n = context, o = query
  let { msg: e, list: i, facetOrder: r, urlOf: l, urlOfAll: a } = n; // e = msg, i = list, r = facetOrder, l = urlOf, a = urlOfAll, n = context
  if (i.talk === null)
    return null;
  let s = N(n, o), p = new URL(a((0, h.x11)(o, r)), location.href).href, c = new URL(l({ page: i.talk }), location.href); // s = description, N = describeQuery, n = context, o = query, p = view, a = urlOfAll, r = facetOrder, c = url, l = urlOf, i = list
  return c.search = new URLSearchParams({
    action: "edit",
    section: "new",
    preload: Ke,
    preloadtitle: e("missing-title", s),
    "preloadparams[]": `[${p} ${s.replace(/[[\]]/g, "")}]`
  }).toString(), c.href;
}
function Te({ view: n }) { // Te = NoResults, n = view
  let { context: o, state: { query: e }, actions: i, search: r } = n, { msg: l, labels: a, index: s, list: p, level: c } = o, f = Ee(s, e, o.find, r), g = f.filter(({ kind: x }) => x === "need"), k = f.filter(({ kind: x }) => x !== "need").slice(0, qe), T = ze(n), v = (x, _) => (0, y.x64)(a.term(x, _).text), I = (x) => { // o = context, e = query, i = actions, r = search, n = view, l = msg, a = labels, s = index, p = list, c = level, f = suggestions, Ee = suggestQueries, g = needs, x = suggestion, k = others, qe = MOST_SUGGESTIONS, T = url, ze = reportUrl, v = nameOf, _ = term, I = textOf
    let { count: _ } = x; // _ = count, x = suggestion
    switch (x.kind) {
      case "need":
        return l("shortcut", v(S.x40, x.need.id), _);
      case "word":
        return l("empty-word", (0, y.x64)(x.word), _);
      case "text":
        return l("empty-text", (0, y.x64)(e.text), _);
      case "swap":
        return l("empty-swap", v(x.facet.id, x.other.id), v(x.facet.id, x.term.id), _);
      default:
        return l(
          "empty-without",
          (0, y.x64)(a.facet(x.facet.id).text),
          x.terms.map(({ id: C }) => v(x.facet.id, C)).reduce((C, V) => l("list", C, V)),
          _
        );
    }
  }, L = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, I(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(Z.x62, { level: c, class: "program-explorer__group" }, l("empty-title")), g.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, l("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, g.map(L))), k.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, l("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, k.map(L))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, l("see-all", p.programs.length)), T !== null && /* @__PURE__ */ (0, t.x3)("a", { href: T }, l("report-missing"))));
}
}
};
// </nowiki>