// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'a784b3230da5bc4e',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, Ne = Object.defineProperties, He = Object.getOwnPropertyDescriptor, $e = Object.getOwnPropertyDescriptors, Ue = Object.getOwnPropertyNames, fe = Object.getOwnPropertySymbols;
var ye = Object.prototype.hasOwnProperty, We = Object.prototype.propertyIsEnumerable;
var xe = (n, o, e) => o in n ? M(n, o, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[o] = e, ge = (n, o) => {
  for (var e in o || (o = {}))
    ye.call(o, e) && xe(n, e, o[e]);
  if (fe)
    for (var e of fe(o))
      We.call(o, e) && xe(n, e, o[e]);
  return n;
}, be = (n, o) => Ne(n, $e(o));
var Be = (n, o) => {
  for (var e in o)
    M(n, e, { get: o[e], enumerable: !0 });
}, Qe = (n, o, e, i) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let r of Ue(o))
      !ye.call(n, r) && r !== e && M(n, r, { get: () => o[r], enumerable: !(i = He(o, r)) || i.enumerable });
  return n;
};
var Ke = (n) => Qe(M({}, "__esModule", { value: !0 }), n);
var N = (n, o, e) => new Promise((i, r) => {
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
var ct = {}; // ct = more_exports
Be(ct, {
  ActiveFilters: () => K,
  AddProgram: () => U,
  CopyLink: () => q,
  Details: () => _e,
  FilterDialog: () => j,
  Freshness: () => Ie,
  NeedHelp: () => Ae,
  NoResults: () => Xe,
  Reasons: () => Ve,
  SortBy: () => Fe,
  TermSearch: () => z,
  keepFocus: () => ve,
  keepFragment: () => Ee,
  keepPlace: () => we,
  keepPosition: () => Le,
  nameTab: () => ke
});
module.exports = Ke(ct);

// src/app/keep-focus.ts
function ve(n, o) { // ve = keepFocus, n = root, o = history
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
function we(n, o) { // we = keepPlace, n = root, o = history
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
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/app/language-links.ts
var qe = ".mw-pt-languages a, .interwiki-pagetranslation a", Se = ["mousedown", "focusin"]; // qe = LINKS, Se = EVENTS
function he({ target: n }) { // he = copyFragment, n = target
  let o = n instanceof Element ? n.closest(qe) : null; // o = link, n = target, qe = LINKS
  o && (o.hash = (0, y.x11)(location.hash) ? location.hash : "");
}
function Ee() { // Ee = keepFragment
  return Se.forEach((n) => document.addEventListener(n, he)), () => Se.forEach((n) => document.removeEventListener(n, he));
}

// runtime:src/messages/join-list.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/describe-query.ts
function H({ msg: n, labels: o, facetOrder: e }, { chosen: i, text: r }) { // H = describeQuery, n = msg, o = labels, e = facetOrder, i = chosen, r = text
  let s = e.filter((l) => i.has(l)).map((l) => { // s = parts, e = facetOrder, l = facet, i = chosen
    var p; // p = _a
    let a = (0, P.x35)(n, ((p = i.get(l)) != null ? p : []).map((c) => o.term(l, c).text)); // a = terms, n = msg, p = _a, i = chosen, l = facet, c = term, o = labels
    return l === S.x51 || l === S.x52 ? a : `${n("chip-facet", o.facet(l).text)} ${a}`;
  });
  return (0, P.x35)(n, r.trim() ? [...s, `\u201C${r.trim()}\u201D`] : s);
}

// src/app/tab-title.ts
function ke(n, o, e) { // ke = nameTab, n = store, o = context, e = document
  let i = "", r = (a) => { // i = prefix, r = write, a = description
    let p = e.title.replace(i, "").trim(), c = a.replace(/\s+/g, " ").trim(); // p = rest, e = document, i = prefix, c = name, a = description
    i = c && `${c} \u2013`, e.title = `${i} ${p}`.trim();
  }, s = () => { // s = update
    let { settled: { query: a } } = n.get(), { index: p, labels: c, fragmentOf: f } = o(), g = a.details[a.details.length - 1], k = p.programs.find(({ id: E }) => E === g); // a = query, n = store, p = index, c = labels, f = fragmentOf, o = context, g = open, k = program, E = id
    r(k ? c.pick(k.title).text : f(a) && H(o(), a));
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
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// src/explore/relations.ts
var Te = (0, G.x25)(({ programs: n }) => { // Te = relationsOf, n = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // o = byId, e = parts, i = before
  for (let r of n) // r = program, n = programs
    o.set(r.id, r), r.partOf !== null && (0, $.x17)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, $.x17)(i, s, r.id));
  return {
    program: (r) => o.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// src/views/parts/editing.tsx
var Ce = /* @__PURE__ */ new WeakMap(); // Ce = permissions
function te(n) { // te = permissionOf, n = editing
  let o = Ce.get(n) || { asked: null, isAllowed: !1, listeners: /* @__PURE__ */ new Set() }; // o = permission, Ce = permissions, n = editing
  return Ce.set(n, o), o;
}
function Pe({ editing: n, notify: o, msg: e }, i) { // Pe = open, n = editing, o = notify, e = msg, i = id
  n && n.open(i).catch((r) => { // n = editing, i = id, r = error
    let s = typeof r == "object" && r !== null && "failure" in r && r.failure === "outdated"; // s = isOutdated, r = error
    o(e(`failed-${s ? "outdated" : "network"}`));
  });
}
var I = class extends t.x0 { // I = EditButton
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate();
  }
  componentDidMount() {
    let { context: { editing: e }, id: i } = this.props; // e = editing, i = id
    if (!e)
      return;
    let r = te(e); // r = permission, te = permissionOf, e = editing
    r.listeners.add(this.redraw), i !== null && (r.asked = r.asked || e.isAllowed(), r.asked.then((s) => { // r = permission, i = id, e = editing, s = isAllowed
      r.isAllowed = s, r.listeners.forEach((l) => l());
    }));
  }
  componentWillUnmount() {
    let { editing: e } = this.props.context; // e = editing
    e && te(e).listeners.delete(this.redraw);
  }
  render({ context: e, id: i }) {
    let { editing: r, msg: s } = e; // r = editing, s = msg, e = context
    return r && te(r).isAllowed ? /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button program-explorer__edit", onClick: () => Pe(e, i) }, s(i === null ? "add-program" : "edit")) : null;
  }
}, U = class extends t.x0 {
  componentDidMount() {
    let { view: { cleanups: o } } = this.props, e = () => { // o = cleanups, e = onHash
      var s; // s = _a
      let { context: i } = this.props.view, r = (0, y.x13)(location.hash) || ""; // i = context, r = rest
      if ((s = i.editing) != null && s.ownsAddress && r.startsWith(y.x10)) {
        let l = (0, y.x9)(r.slice(y.x10.length)); // l = id, r = rest
        Pe(i, l === "new" ? null : l);
      }
    };
    addEventListener("hashchange", e), o.add(() => removeEventListener("hashchange", e)), e();
  }
  render({ view: { context: o } }) {
    return /* @__PURE__ */ (0, t.x3)(I, { context: o, id: null });
  }
};

// src/views/parts/opens-elsewhere.ts
function W({ ctrlKey: n, metaKey: o, shiftKey: e, altKey: i }) { // W = opensElsewhere, n = ctrlKey, o = metaKey, e = shiftKey, i = altKey
  return n || o || e || i;
}

// src/views/parts/copy-address.ts
function B(n) { // B = copyAddress, n = href
  return N(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(new URL(n, location.href).href), !0;
    } catch (o) {
    }
    return !1;
  });
}

// src/views/parts/program-link.tsx
var Q = class extends t.x0 { // Q = ProgramLink
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
    this.copy = (e, i) => { // e = event, i = href
      let { msg: r } = this.props.context; // r = msg
      i.startsWith("#") && !W(e) && (e.preventDefault(), B(i).then((s) => this.setState({ answer: r(s ? "link-copied" : "link-not-copied") })));
    };
  }
  render({ context: e, program: i }, { answer: r }) {
    let s = e.urlOfProgram(i); // s = href, e = context, i = program
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("a", { href: s, onClick: (l) => this.copy(l, s) }, e.msg("link-to-program")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__note", role: "status" }, r));
  }
};

// runtime:src/views/parts/text.tsx
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// src/views/details.tsx
function v({ label: n, content: o, areNames: e = !1 }) { // v = Row, n = label, o = content, e = areNames
  return o === null || Array.isArray(o) && o.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, n), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(o) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list", class: e ? "program-explorer__names" : void 0 }, o.map((r) => /* @__PURE__ */ (0, t.x3)("li", null, r))) : o));
}
function je(n) { // je = readableAddress, n = url
  let o = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // o = short, n = url
  try {
    return decodeURI(o);
  } catch (e) {
    return o;
  }
}
function _e({ context: n, actions: o, program: e, id: i }) { // _e = Details, n = context, o = actions, e = program, i = id
  let { msg: r, labels: s, format: l, language: a, list: p } = n, c = e.status === "past", f = Te(p), g = (0, Z.x61)(e.dates, Date.now()), { materials: k, minutes: E, owner: L, partOf: C, reviewed: F, sources: x } = e, T = p.facets.filter((u) => { // r = msg, s = labels, l = format, a = language, p = list, n = context, c = isPast, e = program, f = relations, Te = relationsOf, g = next, k = materials, E = minutes, L = owner, C = partOf, F = reviewed, x = sources, T = facets, u = facet
    var w; // w = _a
    return ((w = e.terms.get(u)) != null ? w : []).length > (0, D.x81)(n, e, u).length;
  }), Y = e.dates.slice(g ? e.dates.indexOf(g) : e.dates.length), O = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(b.x78, { text: s.pick(u), around: a }), de = (u) => u.map((w) => /* @__PURE__ */ (0, t.x3)("bdi", null, w)), X = (u, w) => /* @__PURE__ */ (0, t.x3)(ee.x76, { context: n, target: u }, w), R = (u) => u.map((w) => { // Y = dates, e = program, g = next, O = text, u = ids, s = labels, a = language, de = names, w = other, X = link, n = context, R = related
    var A, me; // A = _a, me = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: n.urlOfProgram(w),
        onClick: (ue) => { // ue = event
          W(ue) || (ue.preventDefault(), o.goTo(w));
        }
      },
      O((me = (A = f.program(w)) == null ? void 0 : A.title) != null ? me : w)
    );
  }), V = C === null ? void 0 : p.series.get(C), Me = C === null ? [] : f.parts(C).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, T.map((u) => { // i = id, T = facets, u = facet
    var w; // w = _a
    return /* @__PURE__ */ (0, t.x3)(
      v,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(b.x78, { text: s.facet(u), around: a }),
        content: ((w = e.terms.get(u)) != null ? w : []).filter((A) => u !== "language" || !e.interpreted.includes(A)).map((A) => /* @__PURE__ */ (0, t.x3)(b.x78, { text: s.term(u, A), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-interpreted"), content: e.interpreted.map((u) => l.language(u)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-session"), content: c && E ? s.minutes(E) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-duration"), content: c || E ? O(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-dates"), content: Y.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? X(u.target, l.occurrence(u)) : l.occurrence(u), " ", O(u.label))) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-scale"), content: O(e.scale) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-team"), content: de(e.team) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-partners"), content: de(e.partners) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-materials"), content: (0, D.x80)(e) === "material" ? null : k.map(({ target: u, label: w }) => X(u, O(w))) }), /* @__PURE__ */ (0, t.x3)(
    v,
    {
      label: r("detail-part-of"),
      content: V ? V.target ? X(V.target, O(V.title)) : O(V.title) : R(C === null ? [] : [C])
    }
  ), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-siblings"), content: R(Me) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-parts"), content: R(f.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-follows"), content: R(f.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-followed-by"), content: R(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-owner"), content: L && /* @__PURE__ */ (0, t.x3)("bdi", null, L) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-reviewed"), content: F && l.date(F) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)(Q, { context: n, program: e.id }) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, X({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, je(u))))))), /* @__PURE__ */ (0, t.x3)(I, { context: n, id: e.id }));
}

// src/views/keep-position.ts
function Le(n, o) { // Le = keepPosition, n = root, o = draw
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
function Oe(n, o) { // Oe = activeFilters, n = index, o = query
  return Array.from(n.facets.values()).flatMap((e) => (0, _.x23)(e, o).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function ze({ view: { context: { msg: n, labels: o, language: e }, actions: i }, filter: { facet: r, term: s } }) { // ze = FilterChip, n = msg, o = labels, e = language, i = actions, r = facet, s = term
  let l = o.facet(r.id), a = o.term(r.id, s.id); // l = facetLabel, o = labels, r = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-filter", l.text, a.text),
      onClick: () => i.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(b.x78, { text: l, around: e }, n("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(b.x78, { text: a, around: e })
  );
}
function Ye({ view: { context: { msg: n }, state: { query: o }, actions: e } }) { // Ye = SearchChip, n = msg, o = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-search", o.text),
      onClick: () => e.choose((0, h.x28)(o, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, n("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, o.text)
  );
}
var K = class extends t.x0 { // K = ActiveFilters
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
    let { context: { index: i, msg: r }, state: { query: s }, actions: l } = e, a = Oe(i, s), p = s.text.trim() !== ""; // i = index, r = msg, s = query, l = actions, e = view, a = filters, Oe = activeFilters, p = hasText
    return !a.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(ze, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(Ye, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var Ge = 4e3, q = class extends t.x0 { // Ge = SHOWN_FOR, q = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => N(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, s = (0, y.x16)(i, e.facetOrder) || "programs", l = (a) => { // e = context, i = query, r = attempt, s = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), Ge);
        });
      };
      l(yield B(e.urlOfAll(s)));
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
function Ae({ view: n }) { // Ae = NeedHelp, n = view
  var l; // l = _a
  let { context: { labels: o, language: e, list: i }, state: { query: r } } = n, s = (l = r.chosen.get(S.x51)) != null ? l : []; // o = labels, e = language, i = list, r = query, n = view, s = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: a, help: p }) => p && s.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(b.x78, { text: o.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var oe = "program-explorer-locked", De = `${oe}--scrollbar`, j = class extends t.x0 { // oe = LOCK_CLASS, De = SCROLLBAR_CLASS, j = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(oe, De), document.removeEventListener("keydown", this.onKeyDown, !0);
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
    window.innerWidth > i && e.add(De), e.add(oe), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(re.x73, { view: e })),
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
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// runtime:src/explore/sort.ts
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function Fe({ view: { context: { msg: n, idPrefix: o }, state: { query: e }, results: i, actions: r } }) { // Fe = SortBy, n = msg, o = idPrefix, e = query, i = results, r = actions
  let s = (0, ie.x30)(e, i.exploration.searchResult), l = ne.x26.filter((a) => a !== "relevance" || a === s || e.text !== ""); // s = sort, e = query, i = results, l = sorts, a = each
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__sort" }, /* @__PURE__ */ (0, t.x3)("label", { for: `${o}-sort` }, n("sort")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)(
    "select",
    {
      class: "cdx-select",
      id: `${o}-sort`,
      value: s,
      onChange: (a) => r.sort(a.currentTarget.value)
    },
    l.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a, value: a, selected: a === s }, n(`sort-${a}`)))
  ), /* @__PURE__ */ (0, t.x3)(se.x75, { open: !1 })));
}

// src/explore/search/normalize.ts
var Ze = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", ae = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((n) => [n.charAt(0), n.slice(1)])); // Ze = REMOVED, ae = REPLACEMENTS, n = pair
function Re(n, o, e) { // Re = replaceRange, n = from, o = to, e = length
  for (let i = 0; i < e; i++) // e = length
    ae.set(String.fromCharCode(n + i), String.fromCharCode(o + i));
}
Re(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((n) => Re(parseInt(n, 16), 48, 10));
var et = new RegExp(`[${Ze}${Array.from(ae.keys()).join("")}]`, "g"), tt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, rt = /^[\0-\x7f]*$/; // et = REMOVED_OR_REPLACED, Ze = REMOVED, ae = REPLACEMENTS, tt = KANA_OR_NASAL, rt = ASCII
function le(n) { // le = normalize, n = text
  return rt.test(n) ? n.toLowerCase() : n.normalize("NFKD").toLowerCase().replace(et, (o) => ae.get(o) || "").replace(tt, (o) => o > "\u3000" ? o.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var pe = require("program-explorer-runtime"); // pe = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var ot = 100, z = class extends t.x0 { // ot = MOST_FOUND, z = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, s = le(this.state.text.trim()); // e = labels, i = facet, r = terms, s = pattern, le = normalize
    return r.filter(({ term: l }) => [e.term(i, l.id).text, ...l.aliases].some((a) => le(a).includes(s))).slice(0, ot);
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
        onInput: ({ currentTarget: { value: g } }) => p(() => this.setState({ text: g }))
      }
    )), f ? f.map((g) => /* @__PURE__ */ (0, t.x3)(pe.x74, { key: g.term.id, view: e, facet: i, count: g })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && l("no-term")));
  }
};

// src/views/results/reasons.tsx
function Ve({ context: { msg: n, labels: o }, needs: e }) { // Ve = Reasons, n = msg, o = labels, e = needs
  let i = e.map((r) => (0, b.x79)(o.term(S.x51, r).text)); // i = names, e = needs, r = need, o = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("helps-with", (0, P.x35)(n, i)));
}

// runtime:src/programs/dates.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/views/results/freshness.tsx
function Ie({ view: { context: { msg: n, list: { programs: o }, today: e } } }) { // Ie = Freshness, n = msg, o = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = o.filter(({ reviewed: s }) => s && (0, J.x47)(s) >= i); // i = lastYear, e = today, r = recently, o = programs, s = reviewed
  return o.some(({ reviewed: s }) => s) ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("reviewed-within-year", r.length, o.length)) : null;
}

// src/explore/suggestions.ts
function nt({ terms: n }, { id: o, depth: e }) { // nt = siblingsOf, n = terms, o = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let s of Array.from(n.values())) // s = each, n = terms
    if (s.depth < e) {
      if (r)
        break;
      i = [];
    } else s.id === o ? r = !0 : s.depth === e && i.push(s);
  return r ? i : [];
}
function it(n) { // it = best, n = suggestions
  return n.filter(({ count: o }) => o > 0).sort((o, e) => e.count - o.count).slice(0, 1);
}
function Je(n, o, e, i) { // Je = suggestQueries, n = index, o = query, e = find, i = byText
  let r = (c, f) => be(ge({}, c), { query: f, count: (0, _.x24)(n, f, e).count }), { text: s } = o, l = (i ? i.findNeeds(n, s) : []).map(({ facet: c, need: f }) => r({ kind: "need", need: f }, (0, h.x27)((0, h.x28)(o, ""), c.id, [f.id]))), a = (i ? i.severalWords(s) : []).map((c) => r({ kind: "word", word: c }, (0, h.x28)(o, c))); // r = counted, c = word, f = need, be = __spreadProps, ge = __spreadValues, n = index, e = find, s = text, o = query, l = needs, i = byText, a = others
  s.trim() && a.push(r({ kind: "text" }, (0, h.x28)(o, ""))), n.facets.forEach((c) => { // s = text, a = others, r = counted, o = query, n = index, c = facet
    let f = (0, _.x23)(c, o), [g, k] = f; // f = terms, c = facet, o = query, g = term, k = another
    g && a.push(r({ kind: "terms", facet: c, terms: f }, (0, h.x27)(o, c.id, []))), g && !k && a.push(...it(nt(c, g).map((E) => r({ kind: "swap", facet: c, term: g, other: E }, (0, h.x27)(o, c.id, [E.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...l.filter(p), ...a.filter(p).sort((c, f) => f.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var ce = require("program-explorer-runtime"); // ce = import_program_explorer_runtime

// src/views/results/no-results.tsx
var st = 6, at = "Template:Program explorer/missing", lt = /[[\]{}<>|~]/g; // st = MOST_SUGGESTIONS, at = NEW_SECTION, lt = MARKUP
function pt({ context: n, state: { query: o } }) { // pt = reportUrl, n = context, o = query
  let { msg: e, list: i, facetOrder: r, urlOf: s, urlOfAll: l } = n; // e = msg, i = list, r = facetOrder, s = urlOf, l = urlOfAll, n = context
  if (i.talk === null)
    return null;
  let a = H(n, o).replace(lt, ""), p = new URL(l((0, y.x16)(o, r)), location.href).href, c = new URL(s({ page: i.talk }), location.href); // a = description, H = describeQuery, n = context, o = query, lt = MARKUP, p = view, l = urlOfAll, r = facetOrder, c = url, s = urlOf, i = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: at,
    preloadtitle: e("missing-title", a)
  }).forEach(([f, g]) => c.searchParams.set(f, g)), [e("missing-view", `[${p} ${a}]`), e("missing-need")].forEach((f) => c.searchParams.append("preloadparams[]", f)), c.href;
}
function Xe({ view: n }) { // Xe = NoResults, n = view
  let { context: o, state: { query: e }, actions: i, search: r } = n, { msg: s, labels: l, index: a, list: p, level: c } = o, f = Je(a, e, o.find, r), g = f.filter(({ kind: x }) => x === "need"), k = f.filter(({ kind: x }) => x !== "need").slice(0, st), E = pt(n), L = (x, T) => (0, b.x79)(l.term(x, T).text), C = (x) => { // o = context, e = query, i = actions, r = search, n = view, s = msg, l = labels, a = index, p = list, c = level, f = suggestions, Je = suggestQueries, g = needs, x = suggestion, k = others, st = MOST_SUGGESTIONS, E = url, pt = reportUrl, L = nameOf, T = term, C = textOf
    let { count: T } = x; // T = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", L(S.x51, x.need.id), T);
      case "word":
        return s("empty-word", (0, b.x79)(x.word), T);
      case "text":
        return s("empty-text", (0, b.x79)(e.text), T);
      case "swap":
        return s("empty-swap", L(x.facet.id, x.other.id), L(x.facet.id, x.term.id), T);
      default:
        return s(
          "empty-without",
          (0, b.x79)(l.facet(x.facet.id).text),
          (0, P.x35)(s, x.terms.map(({ id: Y }) => L(x.facet.id, Y))),
          T
        );
    }
  }, F = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, C(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(ce.x77, { level: c, class: "program-explorer__group" }, s("empty-title")), g.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, g.map(F))), k.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, k.map(F))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, s("see-all", p.programs.length)), E !== null && /* @__PURE__ */ (0, t.x3)("a", { href: E }, s("report-missing"))));
}
}
};
// </nowiki>