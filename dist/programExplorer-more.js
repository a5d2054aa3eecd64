// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '273e5aba8d83ec24',
create: function ( require, module ) {
"use strict";
var J = Object.defineProperty, Ie = Object.defineProperties, Ve = Object.getOwnPropertyDescriptor, Ne = Object.getOwnPropertyDescriptors, Je = Object.getOwnPropertyNames, me = Object.getOwnPropertySymbols;
var ue = Object.prototype.hasOwnProperty, Xe = Object.prototype.propertyIsEnumerable;
var de = (n, o, e) => o in n ? J(n, o, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[o] = e, fe = (n, o) => {
  for (var e in o || (o = {}))
    ue.call(o, e) && de(n, e, o[e]);
  if (me)
    for (var e of me(o))
      Xe.call(o, e) && de(n, e, o[e]);
  return n;
}, xe = (n, o) => Ie(n, Ne(o));
var Me = (n, o) => {
  for (var e in o)
    J(n, e, { get: o[e], enumerable: !0 });
}, He = (n, o, e, i) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let r of Je(o))
      !ue.call(n, r) && r !== e && J(n, r, { get: () => o[r], enumerable: !(i = Ve(o, r)) || i.enumerable });
  return n;
};
var $e = (n) => He(J({}, "__esModule", { value: !0 }), n);
var X = (n, o, e) => new Promise((i, r) => {
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
var it = {}; // it = more_exports
Me(it, {
  ActiveFilters: () => B,
  CopyLink: () => Q,
  Details: () => he,
  FilterDialog: () => K,
  Freshness: () => De,
  NeedHelp: () => ke,
  NoResults: () => Fe,
  Reasons: () => Oe,
  SortBy: () => _e,
  TermSearch: () => q,
  keepFocus: () => ye,
  keepFragment: () => we,
  keepPlace: () => ge,
  keepPosition: () => Te,
  nameTab: () => Se
});
module.exports = $e(it);

// src/app/keep-focus.ts
function ye(n, o) { // ye = keepFocus, n = root, o = history
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
function ge(n, o) { // ge = keepPlace, n = root, o = history
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
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/app/language-links.ts
var Ue = ".mw-pt-languages a, .interwiki-pagetranslation a", be = ["mousedown", "focusin"]; // Ue = LINKS, be = EVENTS
function ve({ target: n }) { // ve = copyFragment, n = target
  let o = n instanceof Element ? n.closest(Ue) : null; // o = link, n = target, Ue = LINKS
  o && (o.hash = (0, w.x7)(location.hash) ? location.hash : "");
}
function we() { // we = keepFragment
  return be.forEach((n) => document.addEventListener(n, ve)), () => be.forEach((n) => document.removeEventListener(n, ve));
}

// runtime:src/messages/join-list.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/describe-query.ts
function M({ msg: n, labels: o, facetOrder: e }, { chosen: i, text: r }) { // M = describeQuery, n = msg, o = labels, e = facetOrder, i = chosen, r = text
  let s = e.filter((l) => i.has(l)).map((l) => { // s = parts, e = facetOrder, l = facet, i = chosen
    var p; // p = _a
    let a = (0, P.x27)(n, ((p = i.get(l)) != null ? p : []).map((c) => o.term(l, c).text)); // a = terms, n = msg, p = _a, i = chosen, l = facet, c = term, o = labels
    return l === S.x43 || l === S.x44 ? a : `${n("chip-facet", o.facet(l).text)} ${a}`;
  });
  return (0, P.x27)(n, r.trim() ? [...s, `\u201C${r.trim()}\u201D`] : s);
}

// src/app/tab-title.ts
function Se(n, o, e) { // Se = nameTab, n = store, o = context, e = document
  let i = "", r = (a) => { // i = prefix, r = write, a = description
    let p = e.title.replace(i, "").trim(), c = a.replace(/\s+/g, " ").trim(); // p = rest, e = document, i = prefix, c = name, a = description
    i = c && `${c} \u2013`, e.title = `${i} ${p}`.trim();
  }, s = () => { // s = update
    let { settled: { query: a } } = n.get(), { index: p, labels: c, fragmentOf: f } = o(), y = a.details[a.details.length - 1], T = p.programs.find(({ id: h }) => h === y); // a = query, n = store, p = index, c = labels, f = fragmentOf, o = context, y = open, T = program, h = id
    r(T ? c.pick(T.title).text : f(a) && M(o(), a));
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
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// src/explore/relations.ts
var Ee = (0, z.x21)(({ programs: n }) => { // Ee = relationsOf, n = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // o = byId, e = parts, i = before
  for (let r of n) // r = program, n = programs
    o.set(r.id, r), r.partOf !== null && (0, H.x13)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, H.x13)(i, s, r.id));
  return {
    program: (r) => o.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function $({ ctrlKey: n, metaKey: o, shiftKey: e, altKey: i }) { // $ = opensElsewhere, n = ctrlKey, o = metaKey, e = shiftKey, i = altKey
  return n || o || e || i;
}

// src/views/parts/copy-address.ts
function U(n) { // U = copyAddress, n = href
  return X(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(new URL(n, location.href).href), !0;
    } catch (o) {
    }
    return !1;
  });
}

// src/views/parts/program-link.tsx
var W = class extends t.x0 { // W = ProgramLink
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
    this.copy = (e, i) => { // e = event, i = href
      let { msg: r } = this.props.context; // r = msg
      i.startsWith("#") && !$(e) && (e.preventDefault(), U(i).then((s) => this.setState({ answer: r(s ? "link-copied" : "link-not-copied") })));
    };
  }
  render({ context: e, program: i }, { answer: r }) {
    let s = e.urlOfProgram(i); // s = href, e = context, i = program
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("a", { href: s, onClick: (l) => this.copy(l, s) }, e.msg("link-to-program")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__note", role: "status" }, r));
  }
};

// runtime:src/views/parts/text.tsx
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/views/details.tsx
function b({ label: n, content: o, areNames: e = !1 }) { // b = Row, n = label, o = content, e = areNames
  return o === null || Array.isArray(o) && o.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, n), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(o) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list", class: e ? "program-explorer__names" : void 0 }, o.map((r) => /* @__PURE__ */ (0, t.x3)("li", null, r))) : o));
}
function We(n) { // We = readableAddress, n = url
  let o = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // o = short, n = url
  try {
    return decodeURI(o);
  } catch (e) {
    return o;
  }
}
function he({ context: n, actions: o, program: e, id: i }) { // he = Details, n = context, o = actions, e = program, i = id
  let { msg: r, labels: s, format: l, language: a, list: p } = n, c = e.status === "past", f = Ee(p), y = (0, Y.x53)(e.dates, Date.now()), { materials: T, minutes: h, owner: L, partOf: k, reviewed: F, sources: x } = e, C = p.facets.filter((u) => { // r = msg, s = labels, l = format, a = language, p = list, n = context, c = isPast, e = program, f = relations, Ee = relationsOf, y = next, T = materials, h = minutes, L = owner, k = partOf, F = reviewed, x = sources, C = facets, u = facet
    var v; // v = _a
    return ((v = e.terms.get(u)) != null ? v : []).length > (0, A.x70)(n, e, u).length;
  }), j = e.dates.slice(y ? e.dates.indexOf(y) : e.dates.length), O = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(g.x67, { text: s.pick(u), around: a }), le = (u) => u.map((v) => /* @__PURE__ */ (0, t.x3)("bdi", null, v)), N = (u, v) => /* @__PURE__ */ (0, t.x3)(G.x65, { context: n, target: u }, v), R = (u) => u.map((v) => { // j = dates, e = program, y = next, O = text, u = ids, s = labels, a = language, le = names, v = other, N = link, n = context, R = related
    var D, pe; // D = _a, pe = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: n.urlOfProgram(v),
        onClick: (ce) => { // ce = event
          $(ce) || (ce.preventDefault(), o.goTo(v));
        }
      },
      O((pe = (D = f.program(v)) == null ? void 0 : D.title) != null ? pe : v)
    );
  }), I = k === null ? void 0 : p.series.get(k), Re = k === null ? [] : f.parts(k).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, C.map((u) => { // i = id, C = facets, u = facet
    var v; // v = _a
    return /* @__PURE__ */ (0, t.x3)(
      b,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(g.x67, { text: s.facet(u), around: a }),
        content: ((v = e.terms.get(u)) != null ? v : []).filter((D) => u !== "language" || !e.interpreted.includes(D)).map((D) => /* @__PURE__ */ (0, t.x3)(g.x67, { text: s.term(u, D), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(b, { areNames: !0, label: r("detail-interpreted"), content: e.interpreted.map((u) => l.language(u)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-session"), content: c && h ? s.minutes(h) : null }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-duration"), content: c || h ? O(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-dates"), content: j.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? N(u.target, l.occurrence(u)) : l.occurrence(u), " ", O(u.label))) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-scale"), content: O(e.scale) }), /* @__PURE__ */ (0, t.x3)(b, { areNames: !0, label: r("detail-team"), content: le(e.team) }), /* @__PURE__ */ (0, t.x3)(b, { areNames: !0, label: r("detail-partners"), content: le(e.partners) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-materials"), content: (0, A.x69)(e) === "material" ? null : T.map(({ target: u, label: v }) => N(u, O(v))) }), /* @__PURE__ */ (0, t.x3)(
    b,
    {
      label: r("detail-part-of"),
      content: I ? I.target ? N(I.target, O(I.title)) : O(I.title) : R(k === null ? [] : [k])
    }
  ), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-siblings"), content: R(Re) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-parts"), content: R(f.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-follows"), content: R(f.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-followed-by"), content: R(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-owner"), content: L && /* @__PURE__ */ (0, t.x3)("bdi", null, L) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-reviewed"), content: F && l.date(F) }), /* @__PURE__ */ (0, t.x3)(b, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)(W, { context: n, program: e.id }) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, N({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, We(u))))))));
}

// src/views/keep-position.ts
function Te(n, o) { // Te = keepPosition, n = root, o = draw
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
function Ce(n, o) { // Ce = activeFilters, n = index, o = query
  return Array.from(n.facets.values()).flatMap((e) => (0, _.x19)(e, o).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function Be({ view: { context: { msg: n, labels: o, language: e }, actions: i }, filter: { facet: r, term: s } }) { // Be = FilterChip, n = msg, o = labels, e = language, i = actions, r = facet, s = term
  let l = o.facet(r.id), a = o.term(r.id, s.id); // l = facetLabel, o = labels, r = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-filter", l.text, a.text),
      onClick: () => i.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(g.x67, { text: l, around: e }, n("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(g.x67, { text: a, around: e })
  );
}
function Qe({ view: { context: { msg: n }, state: { query: o }, actions: e } }) { // Qe = SearchChip, n = msg, o = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-search", o.text),
      onClick: () => e.choose((0, E.x24)(o, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, n("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, o.text)
  );
}
var B = class extends t.x0 { // B = ActiveFilters
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
    let { context: { index: i, msg: r }, state: { query: s }, actions: l } = e, a = Ce(i, s), p = s.text.trim() !== ""; // i = index, r = msg, s = query, l = actions, e = view, a = filters, Ce = activeFilters, p = hasText
    return !a.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(Be, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(Qe, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var Ke = 4e3, Q = class extends t.x0 { // Ke = SHOWN_FOR, Q = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => X(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, s = (0, w.x12)(i, e.facetOrder) || "programs", l = (a) => { // e = context, i = query, r = attempt, s = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), Ke);
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
function ke({ view: n }) { // ke = NeedHelp, n = view
  var l; // l = _a
  let { context: { labels: o, language: e, list: i }, state: { query: r } } = n, s = (l = r.chosen.get(S.x43)) != null ? l : []; // o = labels, e = language, i = list, r = query, n = view, s = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: a, help: p }) => p && s.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(g.x67, { text: o.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var ee = "program-explorer-locked", Pe = `${ee}--scrollbar`, K = class extends t.x0 { // ee = LOCK_CLASS, Pe = SCROLLBAR_CLASS, K = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ee, Pe), document.removeEventListener("keydown", this.onKeyDown, !0);
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
    window.innerWidth > i && e.add(Pe), e.add(ee), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(Z.x62, { view: e })),
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

// runtime:src/explore/query.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// runtime:src/explore/sort.ts
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function _e({ view: { context: { msg: n, idPrefix: o }, state: { query: e }, results: i, actions: r } }) { // _e = SortBy, n = msg, o = idPrefix, e = query, i = results, r = actions
  let s = (0, re.x26)(e, i.exploration.searchResult), l = te.x22.filter((a) => a !== "relevance" || a === s || e.text !== ""); // s = sort, e = query, i = results, l = sorts, a = each
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__sort" }, /* @__PURE__ */ (0, t.x3)("label", { for: `${o}-sort` }, n("sort")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)(
    "select",
    {
      class: "cdx-select",
      id: `${o}-sort`,
      value: s,
      onChange: (a) => r.sort(a.currentTarget.value)
    },
    l.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a, value: a, selected: a === s }, n(`sort-${a}`)))
  ), /* @__PURE__ */ (0, t.x3)(oe.x64, { open: !1 })));
}

// src/explore/search/normalize.ts
var qe = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", ne = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((n) => [n.charAt(0), n.slice(1)])); // qe = REMOVED, ne = REPLACEMENTS, n = pair
function Le(n, o, e) { // Le = replaceRange, n = from, o = to, e = length
  for (let i = 0; i < e; i++) // e = length
    ne.set(String.fromCharCode(n + i), String.fromCharCode(o + i));
}
Le(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((n) => Le(parseInt(n, 16), 48, 10));
var je = new RegExp(`[${qe}${Array.from(ne.keys()).join("")}]`, "g"), ze = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ye = /^[\0-\x7f]*$/; // je = REMOVED_OR_REPLACED, qe = REMOVED, ne = REPLACEMENTS, ze = KANA_OR_NASAL, Ye = ASCII
function ie(n) { // ie = normalize, n = text
  return Ye.test(n) ? n.toLowerCase() : n.normalize("NFKD").toLowerCase().replace(je, (o) => ne.get(o) || "").replace(ze, (o) => o > "\u3000" ? o.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var Ge = 100, q = class extends t.x0 { // Ge = MOST_FOUND, q = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, s = ie(this.state.text.trim()); // e = labels, i = facet, r = terms, s = pattern, ie = normalize
    return r.filter(({ term: l }) => [e.term(i, l.id).text, ...l.aliases].some((a) => ie(a).includes(s))).slice(0, Ge);
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
    )), f ? f.map((y) => /* @__PURE__ */ (0, t.x3)(se.x63, { key: y.term.id, view: e, facet: i, count: y })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && l("no-term")));
  }
};

// src/views/results/reasons.tsx
function Oe({ context: { msg: n, labels: o }, needs: e }) { // Oe = Reasons, n = msg, o = labels, e = needs
  let i = e.map((r) => (0, g.x68)(o.term(S.x43, r).text)); // i = names, e = needs, r = need, o = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("helps-with", (0, P.x27)(n, i)));
}

// runtime:src/programs/dates.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/views/results/freshness.tsx
function De({ view: { context: { msg: n, list: { programs: o }, today: e } } }) { // De = Freshness, n = msg, o = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = o.filter(({ reviewed: s }) => s && (0, V.x39)(s) >= i); // i = lastYear, e = today, r = recently, o = programs, s = reviewed
  return o.some(({ reviewed: s }) => s) ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("reviewed-within-year", r.length, o.length)) : null;
}

// src/explore/suggestions.ts
function Ze({ terms: n }, { id: o, depth: e }) { // Ze = siblingsOf, n = terms, o = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let s of Array.from(n.values())) // s = each, n = terms
    if (s.depth < e) {
      if (r)
        break;
      i = [];
    } else s.id === o ? r = !0 : s.depth === e && i.push(s);
  return r ? i : [];
}
function et(n) { // et = best, n = suggestions
  return n.filter(({ count: o }) => o > 0).sort((o, e) => e.count - o.count).slice(0, 1);
}
function Ae(n, o, e, i) { // Ae = suggestQueries, n = index, o = query, e = find, i = byText
  let r = (c, f) => xe(fe({}, c), { query: f, count: (0, _.x20)(n, f, e).count }), { text: s } = o, l = (i ? i.findNeeds(n, s) : []).map(({ facet: c, need: f }) => r({ kind: "need", need: f }, (0, E.x23)((0, E.x24)(o, ""), c.id, [f.id]))), a = (i ? i.severalWords(s) : []).map((c) => r({ kind: "word", word: c }, (0, E.x24)(o, c))); // r = counted, c = word, f = need, xe = __spreadProps, fe = __spreadValues, n = index, e = find, s = text, o = query, l = needs, i = byText, a = others
  s.trim() && a.push(r({ kind: "text" }, (0, E.x24)(o, ""))), n.facets.forEach((c) => { // s = text, a = others, r = counted, o = query, n = index, c = facet
    let f = (0, _.x19)(c, o), [y, T] = f; // f = terms, c = facet, o = query, y = term, T = another
    y && a.push(r({ kind: "terms", facet: c, terms: f }, (0, E.x23)(o, c.id, []))), y && !T && a.push(...et(Ze(c, y).map((h) => r({ kind: "swap", facet: c, term: y, other: h }, (0, E.x23)(o, c.id, [h.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...l.filter(p), ...a.filter(p).sort((c, f) => f.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/views/results/no-results.tsx
var tt = 6, rt = "Template:Program explorer/missing", ot = /[[\]{}<>|~]/g; // tt = MOST_SUGGESTIONS, rt = NEW_SECTION, ot = MARKUP
function nt({ context: n, state: { query: o } }) { // nt = reportUrl, n = context, o = query
  let { msg: e, list: i, facetOrder: r, urlOf: s, urlOfAll: l } = n; // e = msg, i = list, r = facetOrder, s = urlOf, l = urlOfAll, n = context
  if (i.talk === null)
    return null;
  let a = M(n, o).replace(ot, ""), p = new URL(l((0, w.x12)(o, r)), location.href).href, c = new URL(s({ page: i.talk }), location.href); // a = description, M = describeQuery, n = context, o = query, ot = MARKUP, p = view, l = urlOfAll, r = facetOrder, c = url, s = urlOf, i = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: rt,
    preloadtitle: e("missing-title", a)
  }).forEach(([f, y]) => c.searchParams.set(f, y)), [e("missing-view", `[${p} ${a}]`), e("missing-need")].forEach((f) => c.searchParams.append("preloadparams[]", f)), c.href;
}
function Fe({ view: n }) { // Fe = NoResults, n = view
  let { context: o, state: { query: e }, actions: i, search: r } = n, { msg: s, labels: l, index: a, list: p, level: c } = o, f = Ae(a, e, o.find, r), y = f.filter(({ kind: x }) => x === "need"), T = f.filter(({ kind: x }) => x !== "need").slice(0, tt), h = nt(n), L = (x, C) => (0, g.x68)(l.term(x, C).text), k = (x) => { // o = context, e = query, i = actions, r = search, n = view, s = msg, l = labels, a = index, p = list, c = level, f = suggestions, Ae = suggestQueries, y = needs, x = suggestion, T = others, tt = MOST_SUGGESTIONS, h = url, nt = reportUrl, L = nameOf, C = term, k = textOf
    let { count: C } = x; // C = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", L(S.x43, x.need.id), C);
      case "word":
        return s("empty-word", (0, g.x68)(x.word), C);
      case "text":
        return s("empty-text", (0, g.x68)(e.text), C);
      case "swap":
        return s("empty-swap", L(x.facet.id, x.other.id), L(x.facet.id, x.term.id), C);
      default:
        return s(
          "empty-without",
          (0, g.x68)(l.facet(x.facet.id).text),
          (0, P.x27)(s, x.terms.map(({ id: j }) => L(x.facet.id, j))),
          C
        );
    }
  }, F = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, k(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(ae.x66, { level: c, class: "program-explorer__group" }, s("empty-title")), y.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, y.map(F))), T.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, T.map(F))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, s("see-all", p.programs.length)), h !== null && /* @__PURE__ */ (0, t.x3)("a", { href: h }, s("report-missing"))));
}
}
};
// </nowiki>