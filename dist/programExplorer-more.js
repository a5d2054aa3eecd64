// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var X = Object.defineProperty, $e = Object.defineProperties, Ue = Object.getOwnPropertyDescriptor, We = Object.getOwnPropertyDescriptors, Be = Object.getOwnPropertyNames, xe = Object.getOwnPropertySymbols;
var ye = Object.prototype.hasOwnProperty, Ke = Object.prototype.propertyIsEnumerable;
var ge = (o, n, e) => n in o ? X(o, n, { enumerable: !0, configurable: !0, writable: !0, value: e }) : o[n] = e, be = (o, n) => {
  for (var e in n || (n = {}))
    ye.call(n, e) && ge(o, e, n[e]);
  if (xe)
    for (var e of xe(n))
      Ke.call(n, e) && ge(o, e, n[e]);
  return o;
}, ve = (o, n) => $e(o, We(n));
var Qe = (o, n) => {
  for (var e in n)
    X(o, e, { get: n[e], enumerable: !0 });
}, je = (o, n, e, i) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let r of Be(n))
      !ye.call(o, r) && r !== e && X(o, r, { get: () => n[r], enumerable: !(i = Ue(n, r)) || i.enumerable });
  return o;
};
var qe = (o) => je(X({}, "__esModule", { value: !0 }), o);
var M = (o, n, e) => new Promise((i, r) => {
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
  a((e = e.apply(o, n)).next());
});

// src/more.ts
var ft = {}; // ft = more_exports
Qe(ft, {
  ActiveFilters: () => Q,
  AddProgram: () => U,
  CopyLink: () => j,
  Details: () => Oe,
  FilterDialog: () => q,
  Freshness: () => Ne,
  NeedHelp: () => Re,
  NoResults: () => Me,
  Reasons: () => Ie,
  SortBy: () => Je,
  TermSearch: () => z,
  keepFocus: () => we,
  keepFragment: () => Pe,
  keepPlace: () => Ee,
  keepPosition: () => Ae,
  nameTab: () => ke
});
module.exports = qe(ft);

// src/app/keep-focus.ts
function we(o, n) { // we = keepFocus, o = root, n = history
  var a; // a = _a
  let e = (a = o.ownerDocument.defaultView) != null ? a : window, i = null, r, s = ({ target: p, relatedTarget: c }) => { // e = view, a = _a, o = root, i = lost, r = timer, s = onFocusOut, p = target, c = relatedTarget
    i = c ? null : p, e.clearTimeout(r), r = e.setTimeout(() => { // i = lost, c = relatedTarget, p = target, e = view, r = timer
      i = null;
    }, 0);
  }, l = ({ state: p }) => { // l = onPopState, p = state
    i && (p || n.read() !== null) && i.focus({ preventScroll: !0 });
  };
  return o.addEventListener("focusout", s), e.addEventListener("popstate", l, !0), () => { // o = root, s = onFocusOut, e = view, l = onPopState
    e.clearTimeout(r), o.removeEventListener("focusout", s), e.removeEventListener("popstate", l, !0);
  };
}

// src/app/keep-place.ts
function Ee(o, n) { // Ee = keepPlace, o = root, n = history
  var l; // l = _a
  let e = (l = o.ownerDocument.defaultView) != null ? l : window, i, r = () => { // e = view, l = _a, o = root, i = timer, r = keep
    e.clearTimeout(i), n.keepPlace(e.pageYOffset, o.querySelectorAll("article").length);
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
var ze = ".mw-pt-languages a, .interwiki-pagetranslation a", Se = ["mousedown", "focusin"]; // ze = LINKS, Se = EVENTS
function he({ target: o }) { // he = copyFragment, o = target
  let n = o instanceof Element ? o.closest(ze) : null; // n = link, o = target, ze = LINKS
  n && (n.hash = (0, y.x11)(location.hash) ? location.hash : "");
}
function Pe() { // Pe = keepFragment
  return Se.forEach((o) => document.addEventListener(o, he)), () => Se.forEach((o) => document.removeEventListener(o, he));
}

// runtime:src/messages/join-list.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/app/describe-query.ts
function H({ msg: o, labels: n, facetOrder: e }, { chosen: i, text: r }) { // H = describeQuery, o = msg, n = labels, e = facetOrder, i = chosen, r = text
  let s = e.filter((l) => i.has(l)).map((l) => { // s = parts, e = facetOrder, l = facet, i = chosen
    var p; // p = _a
    let a = (0, C.x35)(o, ((p = i.get(l)) != null ? p : []).map((c) => n.term(l, c).text)); // a = terms, o = msg, p = _a, i = chosen, l = facet, c = term, n = labels
    return l === E.x51 || l === E.x52 ? a : `${o("chip-facet", n.facet(l).text)} ${a}`;
  });
  return (0, C.x35)(o, r.trim() ? [...s, `\u201C${r.trim()}\u201D`] : s);
}

// src/app/tab-title.ts
function ke(o, n, e) { // ke = nameTab, o = store, n = context, e = document
  let i = "", r = (a) => { // i = prefix, r = write, a = description
    let p = e.title.replace(i, "").trim(), c = a.replace(/\s+/g, " ").trim(); // p = rest, e = document, i = prefix, c = name, a = description
    i = c && `${c} \u2013`, e.title = `${i} ${p}`.trim();
  }, s = () => { // s = update
    let { settled: { query: a } } = o.get(), { index: p, labels: c, fragmentOf: f } = n(), g = a.details[a.details.length - 1], P = p.programs.find(({ id: h }) => h === g); // a = query, o = store, p = index, c = labels, f = fragmentOf, n = context, g = open, P = program, h = id
    r(P ? c.pick(P.title).text : f(a) && H(n(), a));
  };
  s();
  let l = o.subscribe(({ settled: a }, p) => { // l = end, o = store, a = settled, p = before
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
var Te = (0, G.x25)(({ programs: o }) => { // Te = relationsOf, o = programs
  let n = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // n = byId, e = parts, i = before
  for (let r of o) // r = program, o = programs
    n.set(r.id, r), r.partOf !== null && (0, $.x17)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, $.x17)(i, s, r.id));
  return {
    program: (r) => n.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/programs/proposal-marker.ts
var Ye = "program-explorer-proposal", Ce = `<pre class="${Ye}" data-state="open">`; // Ye = MARKER, Ce = OPEN_PROPOSAL

// src/views/parts/editing.tsx
var _e = /* @__PURE__ */ new WeakMap(); // _e = permissions
function re(o) { // re = permissionOf, o = editing
  let n = _e.get(o) || { isAsked: !1, isAllowed: o.wiki.isNamed, waiting: 0, listeners: /* @__PURE__ */ new Set() }; // n = permission, _e = permissions, o = editing
  return _e.set(o, n), n;
}
function Ge({ wiki: o, source: n }, e, i) { // Ge = ask, o = wiki, n = source, e = permission, i = talk
  let r = (s) => { // r = answer, s = change
    Object.assign(e, s).listeners.forEach((l) => l());
  };
  e.isAsked = !0, o.mayEdit(n).then((s) => (r({ isAllowed: s }), s && i ? o.readPages([i], [], null) : null)).then((s) => r({
    waiting: (s ? s.pages : []).flatMap(({ text: l }) => l.split(Ce).slice(1)).filter((l) => (0, te.x54)(l.split("<")[0]).page === n).length
  }), () => {
  });
}
function Le({ editing: o, notify: n, msg: e }, i) { // Le = open, o = editing, n = notify, e = msg, i = id
  o && o.open(i).catch((r) => { // o = editing, i = id, r = error
    let s = typeof r == "object" && r !== null && "failure" in r && r.failure === "outdated"; // s = isOutdated, r = error
    n(e(`failed-${s ? "outdated" : "network"}`));
  });
}
var V = class extends t.x0 { // V = EditButton
  constructor() {
    super(...arguments);
    this.redraw = () => this.forceUpdate();
  }
  componentDidMount() {
    let { context: { editing: e, list: i }, id: r } = this.props; // e = editing, i = list, r = id
    if (e) {
      let s = re(e); // s = permission, re = permissionOf, e = editing
      s.listeners.add(this.redraw), r !== null && !s.isAsked && Ge(e, s, i.talk);
    }
  }
  componentWillUnmount() {
    let { editing: e } = this.props.context; // e = editing
    e && re(e).listeners.delete(this.redraw);
  }
  render({ context: e, id: i }) {
    let { editing: r, msg: s, list: l } = e; // r = editing, s = msg, l = list, e = context
    if (!r)
      return null;
    let { isAllowed: a, waiting: p } = re(r), c = (f, g) => /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button program-explorer__edit", onClick: () => Le(e, g) }, f); // a = isAllowed, p = waiting, re = permissionOf, r = editing, c = button, f = text, g = opened, Le = open, e = context
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, (a || l.talk) && c(s(i === null ? a ? "add-program" : "suggest-program" : a ? "edit" : "suggest"), i), " ", i === null && p > 0 && c(s("suggestions-waiting", p), ""));
  }
}, U = class extends t.x0 {
  componentDidMount() {
    let { view: { cleanups: n } } = this.props, e = () => { // n = cleanups, e = onHash
      var s; // s = _a
      let { context: i } = this.props.view, r = (0, y.x13)(location.hash) || ""; // i = context, r = rest
      if ((s = i.editing) != null && s.ownsAddress && r.startsWith(y.x10)) {
        let l = (0, y.x9)(r.slice(y.x10.length)); // l = id, r = rest
        Le(i, l === "new" ? null : l);
      }
    };
    addEventListener("hashchange", e), n.add(() => removeEventListener("hashchange", e)), e();
  }
  render({ view: { context: n } }) {
    return /* @__PURE__ */ (0, t.x3)(V, { context: n, id: null });
  }
};

// src/views/parts/opens-elsewhere.ts
function W({ ctrlKey: o, metaKey: n, shiftKey: e, altKey: i }) { // W = opensElsewhere, o = ctrlKey, n = metaKey, e = shiftKey, i = altKey
  return o || n || e || i;
}

// src/views/parts/copy-address.ts
function B(o) { // B = copyAddress, o = href
  return M(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(new URL(o, location.href).href), !0;
    } catch (n) {
    }
    return !1;
  });
}

// src/views/parts/program-link.tsx
var K = class extends t.x0 { // K = ProgramLink
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
function v({ label: o, content: n, areNames: e = !1 }) { // v = Row, o = label, n = content, e = areNames
  return n === null || Array.isArray(n) && n.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, o), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(n) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list", class: e ? "program-explorer__names" : void 0 }, n.map((r) => /* @__PURE__ */ (0, t.x3)("li", null, r))) : n));
}
function Ze(o) { // Ze = readableAddress, o = url
  let n = o.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // n = short, o = url
  try {
    return decodeURI(n);
  } catch (e) {
    return n;
  }
}
function Oe({ context: o, actions: n, program: e, id: i }) { // Oe = Details, o = context, n = actions, e = program, i = id
  let { msg: r, labels: s, format: l, language: a, list: p } = o, c = e.status === "past", f = Te(p), g = (0, Z.x61)(e.dates, Date.now()), { materials: P, minutes: h, owner: L, partOf: T, reviewed: R, sources: x } = e, k = p.facets.filter((u) => { // r = msg, s = labels, l = format, a = language, p = list, o = context, c = isPast, e = program, f = relations, Te = relationsOf, g = next, P = materials, h = minutes, L = owner, T = partOf, R = reviewed, x = sources, k = facets, u = facet
    var w; // w = _a
    return ((w = e.terms.get(u)) != null ? w : []).length > (0, D.x81)(o, e, u).length;
  }), Y = e.dates.slice(g ? e.dates.indexOf(g) : e.dates.length), O = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(b.x78, { text: s.pick(u), around: a }), me = (u) => u.map((w) => /* @__PURE__ */ (0, t.x3)("bdi", null, w)), N = (u, w) => /* @__PURE__ */ (0, t.x3)(ee.x76, { context: o, target: u }, w), F = (u) => u.map((w) => { // Y = dates, e = program, g = next, O = text, u = ids, s = labels, a = language, me = names, w = other, N = link, o = context, F = related
    var A, ue; // A = _a, ue = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: o.urlOfProgram(w),
        onClick: (fe) => { // fe = event
          W(fe) || (fe.preventDefault(), n.goTo(w));
        }
      },
      O((ue = (A = f.program(w)) == null ? void 0 : A.title) != null ? ue : w)
    );
  }), J = T === null ? void 0 : p.series.get(T), He = T === null ? [] : f.parts(T).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, k.map((u) => { // i = id, k = facets, u = facet
    var w; // w = _a
    return /* @__PURE__ */ (0, t.x3)(
      v,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(b.x78, { text: s.facet(u), around: a }),
        content: ((w = e.terms.get(u)) != null ? w : []).filter((A) => u !== "language" || !e.interpreted.includes(A)).map((A) => /* @__PURE__ */ (0, t.x3)(b.x78, { text: s.term(u, A), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-interpreted"), content: e.interpreted.map((u) => l.language(u)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-session"), content: c && h ? s.minutes(h) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-duration"), content: c || h ? O(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-dates"), content: Y.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? N(u.target, l.occurrence(u)) : l.occurrence(u), " ", O(u.label))) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-scale"), content: O(e.scale) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-team"), content: me(e.team) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-partners"), content: me(e.partners) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-materials"), content: (0, D.x80)(e) === "material" ? null : P.map(({ target: u, label: w }) => N(u, O(w))) }), /* @__PURE__ */ (0, t.x3)(
    v,
    {
      label: r("detail-part-of"),
      content: J ? J.target ? N(J.target, O(J.title)) : O(J.title) : F(T === null ? [] : [T])
    }
  ), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-siblings"), content: F(He) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-parts"), content: F(f.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-follows"), content: F(f.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-followed-by"), content: F(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-owner"), content: L && /* @__PURE__ */ (0, t.x3)("bdi", null, L) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-reviewed"), content: R && l.date(R) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)(K, { context: o, program: e.id }) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, N({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, Ze(u))))))), /* @__PURE__ */ (0, t.x3)(V, { context: o, id: e.id }));
}

// src/views/keep-position.ts
function Ae(o, n) { // Ae = keepPosition, o = root, n = draw
  var l; // l = _a
  let e = (l = o.ownerDocument.defaultView) != null ? l : window, i = (a) => { // e = view, l = _a, o = root, i = topOf, a = id
    var p; // p = _a
    return (p = o.ownerDocument.getElementById(a)) == null ? void 0 : p.getBoundingClientRect().top;
  }, s = Array.from(o.querySelectorAll("article"), (a) => { // s = before, o = root, a = article
    var p; // p = _a
    return (p = a.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((a) => { // a = id
    var p; // p = _a
    return [a, (p = i(a)) != null ? p : -1 / 0];
  }).filter(([, a]) => a > 80 && a < e.innerHeight);
  n();
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
function De(o, n) { // De = activeFilters, o = index, n = query
  return Array.from(o.facets.values()).flatMap((e) => (0, _.x23)(e, n).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function et({ view: { context: { msg: o, labels: n, language: e }, actions: i }, filter: { facet: r, term: s } }) { // et = FilterChip, o = msg, n = labels, e = language, i = actions, r = facet, s = term
  let l = n.facet(r.id), a = n.term(r.id, s.id); // l = facetLabel, n = labels, r = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-filter", l.text, a.text),
      onClick: () => i.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(b.x78, { text: l, around: e }, o("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(b.x78, { text: a, around: e })
  );
}
function tt({ view: { context: { msg: o }, state: { query: n }, actions: e } }) { // tt = SearchChip, o = msg, n = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-search", n.text),
      onClick: () => e.choose((0, S.x28)(n, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, o("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, n.text)
  );
}
var Q = class extends t.x0 { // Q = ActiveFilters
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
    let { context: { index: i, msg: r }, state: { query: s }, actions: l } = e, a = De(i, s), p = s.text.trim() !== ""; // i = index, r = msg, s = query, l = actions, e = view, a = filters, De = activeFilters, p = hasText
    return !a.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(et, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(tt, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var rt = 4e3, j = class extends t.x0 { // rt = SHOWN_FOR, j = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => M(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, s = (0, y.x16)(i, e.facetOrder) || "programs", l = (a) => { // e = context, i = query, r = attempt, s = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), rt);
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
function Re({ view: o }) { // Re = NeedHelp, o = view
  var l; // l = _a
  let { context: { labels: n, language: e, list: i }, state: { query: r } } = o, s = (l = r.chosen.get(E.x51)) != null ? l : []; // n = labels, e = language, i = list, r = query, o = view, s = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: a, help: p }) => p && s.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(b.x78, { text: n.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var ne = "program-explorer-locked", Fe = `${ne}--scrollbar`, q = class extends t.x0 { // ne = LOCK_CLASS, Fe = SCROLLBAR_CLASS, q = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ne, Fe), document.removeEventListener("keydown", this.onKeyDown, !0);
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
    window.innerWidth > i && e.add(Fe), e.add(ne), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(oe.x73, { view: e })),
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
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/explore/sort.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function Je({ view: { context: { msg: o, idPrefix: n }, state: { query: e }, results: i, actions: r } }) { // Je = SortBy, o = msg, n = idPrefix, e = query, i = results, r = actions
  let s = (0, se.x30)(e, i.exploration.searchResult), l = ie.x26.filter((a) => a !== "relevance" || a === s || e.text !== ""); // s = sort, e = query, i = results, l = sorts, a = each
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__sort" }, /* @__PURE__ */ (0, t.x3)("label", { for: `${n}-sort` }, o("sort")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)(
    "select",
    {
      class: "cdx-select",
      id: `${n}-sort`,
      value: s,
      onChange: (a) => r.sort(a.currentTarget.value)
    },
    l.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a, value: a, selected: a === s }, o(`sort-${a}`)))
  ), /* @__PURE__ */ (0, t.x3)(ae.x75, { open: !1 })));
}

// src/explore/search/normalize.ts
var ot = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", le = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((o) => [o.charAt(0), o.slice(1)])); // ot = REMOVED, le = REPLACEMENTS, o = pair
function Ve(o, n, e) { // Ve = replaceRange, o = from, n = to, e = length
  for (let i = 0; i < e; i++) // e = length
    le.set(String.fromCharCode(o + i), String.fromCharCode(n + i));
}
Ve(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((o) => Ve(parseInt(o, 16), 48, 10));
var nt = new RegExp(`[${ot}${Array.from(le.keys()).join("")}]`, "g"), it = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, st = /^[\0-\x7f]*$/; // nt = REMOVED_OR_REPLACED, ot = REMOVED, le = REPLACEMENTS, it = KANA_OR_NASAL, st = ASCII
function pe(o) { // pe = normalize, o = text
  return st.test(o) ? o.toLowerCase() : o.normalize("NFKD").toLowerCase().replace(nt, (n) => le.get(n) || "").replace(it, (n) => n > "\u3000" ? n.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var ce = require("program-explorer-runtime"); // ce = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var at = 100, z = class extends t.x0 { // at = MOST_FOUND, z = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, s = pe(this.state.text.trim()); // e = labels, i = facet, r = terms, s = pattern, pe = normalize
    return r.filter(({ term: l }) => [e.term(i, l.id).text, ...l.aliases].some((a) => pe(a).includes(s))).slice(0, at);
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
    )), f ? f.map((g) => /* @__PURE__ */ (0, t.x3)(ce.x74, { key: g.term.id, view: e, facet: i, count: g })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && l("no-term")));
  }
};

// src/views/results/reasons.tsx
function Ie({ context: { msg: o, labels: n }, needs: e }) { // Ie = Reasons, o = msg, n = labels, e = needs
  let i = e.map((r) => (0, b.x79)(n.term(E.x51, r).text)); // i = names, e = needs, r = need, n = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("helps-with", (0, C.x35)(o, i)));
}

// runtime:src/programs/dates.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/views/results/freshness.tsx
function Ne({ view: { context: { editing: o, msg: n, list: { programs: e }, today: i } } }) { // Ne = Freshness, o = editing, n = msg, e = programs, i = today
  let r = `${Number(i.slice(0, 4)) - 1}${i.slice(4)}`, s = e.filter(({ reviewed: a }) => a && (0, I.x47)(a) >= r), l = e.some(({ reviewed: a }) => a); // r = lastYear, i = today, s = recently, e = programs, a = reviewed, l = isReviewed
  return l || o ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, l && [n("reviewed-within-year", s.length, e.length), " "], o && /* @__PURE__ */ (0, t.x3)("a", { href: o.wiki.urlOf(o.source) }, n("data-page"))) : null;
}

// src/explore/suggestions.ts
function lt({ terms: o }, { id: n, depth: e }) { // lt = siblingsOf, o = terms, n = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let s of Array.from(o.values())) // s = each, o = terms
    if (s.depth < e) {
      if (r)
        break;
      i = [];
    } else s.id === n ? r = !0 : s.depth === e && i.push(s);
  return r ? i : [];
}
function pt(o) { // pt = best, o = suggestions
  return o.filter(({ count: n }) => n > 0).sort((n, e) => e.count - n.count).slice(0, 1);
}
function Xe(o, n, e, i) { // Xe = suggestQueries, o = index, n = query, e = find, i = byText
  let r = (c, f) => ve(be({}, c), { query: f, count: (0, _.x24)(o, f, e).count }), { text: s } = n, l = (i ? i.findNeeds(o, s) : []).map(({ facet: c, need: f }) => r({ kind: "need", need: f }, (0, S.x27)((0, S.x28)(n, ""), c.id, [f.id]))), a = (i ? i.severalWords(s) : []).map((c) => r({ kind: "word", word: c }, (0, S.x28)(n, c))); // r = counted, c = word, f = need, ve = __spreadProps, be = __spreadValues, o = index, e = find, s = text, n = query, l = needs, i = byText, a = others
  s.trim() && a.push(r({ kind: "text" }, (0, S.x28)(n, ""))), o.facets.forEach((c) => { // s = text, a = others, r = counted, n = query, o = index, c = facet
    let f = (0, _.x23)(c, n), [g, P] = f; // f = terms, c = facet, n = query, g = term, P = another
    g && a.push(r({ kind: "terms", facet: c, terms: f }, (0, S.x27)(n, c.id, []))), g && !P && a.push(...pt(lt(c, g).map((h) => r({ kind: "swap", facet: c, term: g, other: h }, (0, S.x27)(n, c.id, [h.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...l.filter(p), ...a.filter(p).sort((c, f) => f.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var de = require("program-explorer-runtime"); // de = import_program_explorer_runtime

// src/views/results/no-results.tsx
var ct = 6, dt = "Template:Program explorer/missing", mt = /[[\]{}<>|~]/g; // ct = MOST_SUGGESTIONS, dt = NEW_SECTION, mt = MARKUP
function ut({ context: o, state: { query: n } }) { // ut = reportUrl, o = context, n = query
  let { msg: e, list: i, facetOrder: r, urlOf: s, urlOfAll: l } = o; // e = msg, i = list, r = facetOrder, s = urlOf, l = urlOfAll, o = context
  if (i.talk === null)
    return null;
  let a = H(o, n).replace(mt, ""), p = new URL(l((0, y.x16)(n, r)), location.href).href, c = new URL(s({ page: i.talk }), location.href); // a = description, H = describeQuery, o = context, n = query, mt = MARKUP, p = view, l = urlOfAll, r = facetOrder, c = url, s = urlOf, i = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: dt,
    preloadtitle: e("missing-title", a)
  }).forEach(([f, g]) => c.searchParams.set(f, g)), [e("missing-view", `[${p} ${a}]`), e("missing-need")].forEach((f) => c.searchParams.append("preloadparams[]", f)), c.href;
}
function Me({ view: o }) { // Me = NoResults, o = view
  let { context: n, state: { query: e }, actions: i, search: r } = o, { msg: s, labels: l, index: a, list: p, level: c } = n, f = Xe(a, e, n.find, r), g = f.filter(({ kind: x }) => x === "need"), P = f.filter(({ kind: x }) => x !== "need").slice(0, ct), h = ut(o), L = (x, k) => (0, b.x79)(l.term(x, k).text), T = (x) => { // n = context, e = query, i = actions, r = search, o = view, s = msg, l = labels, a = index, p = list, c = level, f = suggestions, Xe = suggestQueries, g = needs, x = suggestion, P = others, ct = MOST_SUGGESTIONS, h = url, ut = reportUrl, L = nameOf, k = term, T = textOf
    let { count: k } = x; // k = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", L(E.x51, x.need.id), k);
      case "word":
        return s("empty-word", (0, b.x79)(x.word), k);
      case "text":
        return s("empty-text", (0, b.x79)(e.text), k);
      case "swap":
        return s("empty-swap", L(x.facet.id, x.other.id), L(x.facet.id, x.term.id), k);
      default:
        return s(
          "empty-without",
          (0, b.x79)(l.facet(x.facet.id).text),
          (0, C.x35)(s, x.terms.map(({ id: Y }) => L(x.facet.id, Y))),
          k
        );
    }
  }, R = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, T(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(de.x77, { level: c, class: "program-explorer__group" }, s("empty-title")), g.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, g.map(R))), P.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, P.map(R))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, s("see-all", p.programs.length)), h !== null && /* @__PURE__ */ (0, t.x3)("a", { href: h }, s("report-missing"))));
}
}
};
// </nowiki>