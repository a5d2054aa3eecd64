// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'bf7574474e786315',
create: function ( require, module ) {
"use strict";
var $ = Object.defineProperty, Xe = Object.defineProperties, Ne = Object.getOwnPropertyDescriptor, Me = Object.getOwnPropertyDescriptors, He = Object.getOwnPropertyNames, xe = Object.getOwnPropertySymbols;
var ge = Object.prototype.hasOwnProperty, $e = Object.prototype.propertyIsEnumerable;
var ye = (o, n, e) => n in o ? $(o, n, { enumerable: !0, configurable: !0, writable: !0, value: e }) : o[n] = e, D = (o, n) => {
  for (var e in n || (n = {}))
    ge.call(n, e) && ye(o, e, n[e]);
  if (xe)
    for (var e of xe(n))
      $e.call(n, e) && ye(o, e, n[e]);
  return o;
}, A = (o, n) => Xe(o, Me(n));
var Ue = (o, n) => {
  for (var e in n)
    $(o, e, { get: n[e], enumerable: !0 });
}, We = (o, n, e, i) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let r of He(n))
      !ge.call(o, r) && r !== e && $(o, r, { get: () => n[r], enumerable: !(i = Ne(n, r)) || i.enumerable });
  return o;
};
var Be = (o) => We($({}, "__esModule", { value: !0 }), o);
var R = (o, n, e) => new Promise((i, r) => {
  var s = (c) => {
    try {
      a(e.next(c));
    } catch (p) {
      r(p);
    }
  }, l = (c) => {
    try {
      a(e.throw(c));
    } catch (p) {
      r(p);
    }
  }, a = (c) => c.done ? i(c.value) : Promise.resolve(c.value).then(s, l);
  a((e = e.apply(o, n)).next());
});

// src/more.ts
var lt = {}; // lt = more_exports
Ue(lt, {
  ActiveFilters: () => K,
  CopyLink: () => j,
  Details: () => ke,
  FilterDialog: () => z,
  Freshness: () => De,
  NeedHelp: () => _e,
  NoResults: () => Ie,
  OtherView: () => Ae,
  Reasons: () => Fe,
  SortBy: () => Ve,
  TermSearch: () => G,
  ViewChoice: () => Z,
  keepFocus: () => we,
  keepFragment: () => he,
  keepPlace: () => ve,
  keepPosition: () => Ce,
  nameTab: () => Ee
});
module.exports = Be(lt);

// src/app/keep-focus.ts
function we(o, n) { // we = keepFocus, o = root, n = history
  var a; // a = _a
  let e = (a = o.ownerDocument.defaultView) != null ? a : window, i = null, r, s = ({ target: c, relatedTarget: p }) => { // e = view, a = _a, o = root, i = lost, r = timer, s = onFocusOut, c = target, p = relatedTarget
    i = p ? null : c, e.clearTimeout(r), r = e.setTimeout(() => { // i = lost, p = relatedTarget, c = target, e = view, r = timer
      i = null;
    }, 0);
  }, l = ({ state: c }) => { // l = onPopState, c = state
    i && (c || n.read() !== null) && i.focus({ preventScroll: !0 });
  };
  return o.addEventListener("focusout", s), e.addEventListener("popstate", l, !0), () => { // o = root, s = onFocusOut, e = view, l = onPopState
    e.clearTimeout(r), o.removeEventListener("focusout", s), e.removeEventListener("popstate", l, !0);
  };
}

// src/app/keep-place.ts
function ve(o, n) { // ve = keepPlace, o = root, n = history
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
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/language-links.ts
var Qe = ".mw-pt-languages a, .interwiki-pagetranslation a", be = ["mousedown", "focusin"]; // Qe = LINKS, be = EVENTS
function Se({ target: o }) { // Se = copyFragment, o = target
  let n = o instanceof Element ? o.closest(Qe) : null; // n = link, o = target, Qe = LINKS
  n && (n.hash = (0, S.x8)(location.hash) ? location.hash : "");
}
function he() { // he = keepFragment
  return be.forEach((o) => document.addEventListener(o, Se)), () => be.forEach((o) => document.removeEventListener(o, Se));
}

// runtime:src/explore/query.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/describe-query.ts
function U({ msg: o, labels: n, facetOrder: e }, { chosen: i, text: r }) { // U = describeQuery, o = msg, n = labels, e = facetOrder, i = chosen, r = text
  let s = e.filter((l) => i.has(l)).map((l) => { // s = parts, e = facetOrder, l = facet, i = chosen
    var c; // c = _a
    let a = (0, k.x34)(o, ((c = i.get(l)) != null ? c : []).map((p) => n.term(l, p).text)); // a = terms, o = msg, c = _a, i = chosen, l = facet, p = term, n = labels
    return l === h.x50 || l === h.x52 ? a : `${o("chip-facet", n.facet(l).text)} ${a}`;
  });
  return (0, k.x34)(o, r.trim() ? [...s, `\u201C${r.trim()}\u201D`] : s);
}

// src/app/tab-title.ts
function Ee(o, n, e) { // Ee = nameTab, o = store, n = context, e = document
  let i = "", r = (a) => { // i = prefix, r = write, a = description
    let c = e.title.replace(i, "").trim(), p = a.replace(/\s+/g, " ").trim(); // c = rest, e = document, i = prefix, p = name, a = description
    i = p && `${p} \u2013`, e.title = `${i} ${c}`.trim();
  }, s = () => { // s = update
    let { settled: { query: a } } = o.get(), { index: c, labels: p, fragmentOf: u, msg: y } = n(), _ = a.details[a.details.length - 1], E = c.programs.find(({ id: C }) => C === _); // a = query, o = store, c = index, p = labels, u = fragmentOf, y = msg, n = context, _ = open, E = program, C = id
    r(E ? p.pick(E.title).text : u(a) && (0, k.x34)(y, [a.view === g.x26 ? "" : y(`view-${a.view}`), U(n(), a)].filter(Boolean)));
  };
  s();
  let l = o.subscribe(({ settled: a }, c) => { // l = end, o = store, a = settled, c = before
    a !== c.settled && s();
  });
  return () => {
    l(), r("");
  };
}

// runtime:preact
var t = require("program-explorer-runtime"); // t = import_program_explorer_runtime

// runtime:src/explore/append.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/explore/relations.ts
var Te = (0, te.x22)(({ programs: o }) => { // Te = relationsOf, o = programs
  let n = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // n = byId, e = parts, i = before
  for (let r of o) // r = program, o = programs
    n.set(r.id, r), r.partOf !== null && (0, W.x14)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, W.x14)(i, s, r.id));
  return {
    program: (r) => n.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function B({ ctrlKey: o, metaKey: n, shiftKey: e, altKey: i }) { // B = opensElsewhere, o = ctrlKey, n = metaKey, e = shiftKey, i = altKey
  return o || n || e || i;
}

// src/views/parts/copy-address.ts
function Q(o) { // Q = copyAddress, o = href
  return R(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(new URL(o, location.href).href), !0;
    } catch (n) {
    }
    return !1;
  });
}

// src/views/parts/program-link.tsx
var q = class extends t.x0 { // q = ProgramLink
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
    this.copy = (e, i) => { // e = event, i = href
      let { msg: r } = this.props.context; // r = msg
      i.startsWith("#") && !B(e) && (e.preventDefault(), Q(i).then((s) => this.setState({ answer: r(s ? "link-copied" : "link-not-copied") })));
    };
  }
  render({ context: e, program: i }, { answer: r }) {
    let s = e.urlOfProgram(i); // s = href, e = context, i = program
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("a", { href: s, onClick: (l) => this.copy(l, s) }, e.msg("link-to-program")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__note", role: "status" }, r));
  }
};

// runtime:src/views/parts/text.tsx
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/views/details.tsx
function v({ label: o, content: n, areNames: e = !1 }) { // v = Row, o = label, n = content, e = areNames
  return n === null || Array.isArray(n) && n.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, o), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(n) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list", class: e ? "program-explorer__names" : void 0 }, n.map((r) => /* @__PURE__ */ (0, t.x3)("li", null, r))) : n));
}
function qe(o) { // qe = readableAddress, o = url
  let n = o.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // n = short, o = url
  try {
    return decodeURI(n);
  } catch (e) {
    return n;
  }
}
function ke({ context: o, actions: n, program: e, id: i }) { // ke = Details, o = context, n = actions, e = program, i = id
  let { msg: r, labels: s, format: l, language: a, list: c } = o, p = e.status === "past", u = Te(c), y = (0, re.x61)(e.dates, Date.now()), { materials: _, minutes: E, owner: C, partOf: L, reviewed: J, sources: x } = e, P = c.facets.filter((f) => { // r = msg, s = labels, l = format, a = language, c = list, o = context, p = isPast, e = program, u = relations, Te = relationsOf, y = next, _ = materials, E = minutes, C = owner, L = partOf, J = reviewed, x = sources, P = facets, f = facet
    var b; // b = _a
    return ((b = e.terms.get(f)) != null ? b : []).length > (0, I.x79)(o, e, f).length;
  }), ee = e.dates.slice(y ? e.dates.indexOf(y) : e.dates.length), O = (f) => f === null ? null : /* @__PURE__ */ (0, t.x3)(w.x75, { text: s.pick(f), around: a }), de = (f) => f.map((b) => /* @__PURE__ */ (0, t.x3)("bdi", null, b)), H = (f, b) => /* @__PURE__ */ (0, t.x3)(oe.x73, { context: o, target: f }, b), X = (f) => f.map((b) => { // ee = dates, e = program, y = next, O = text, f = ids, s = labels, a = language, de = names, b = other, H = link, o = context, X = related
    var F, ue; // F = _a, ue = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: o.urlOfProgram(b),
        onClick: (fe) => { // fe = event
          B(fe) || (fe.preventDefault(), n.goTo(b));
        }
      },
      O((ue = (F = u.program(b)) == null ? void 0 : F.title) != null ? ue : b)
    );
  }), N = L === null ? void 0 : c.series.get(L), Je = L === null ? [] : u.parts(L).filter((f) => f !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, P.map((f) => { // i = id, P = facets, f = facet
    var b; // b = _a
    return /* @__PURE__ */ (0, t.x3)(
      v,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(w.x75, { text: s.facet(f), around: a }),
        content: ((b = e.terms.get(f)) != null ? b : []).filter((F) => f !== "language" || !e.interpreted.includes(F)).map((F) => /* @__PURE__ */ (0, t.x3)(w.x75, { text: s.term(f, F), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-interpreted"), content: e.interpreted.map((f) => l.language(f)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-session"), content: p && E ? s.minutes(E) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-duration"), content: p || E ? O(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-dates"), content: ee.map((f) => /* @__PURE__ */ (0, t.x3)(t.x2, null, f.target ? H(f.target, l.occurrence(f)) : l.occurrence(f), " ", O(f.label))) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-scale"), content: O(e.scale) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-team"), content: de(e.team) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-partners"), content: de(e.partners) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-materials"), content: (0, I.x78)(e) === "material" ? null : _.map(({ target: f, label: b }) => H(f, O(b))) }), /* @__PURE__ */ (0, t.x3)(
    v,
    {
      label: r("detail-part-of"),
      content: N ? N.target ? H(N.target, O(N.title)) : O(N.title) : X(L === null ? [] : [L])
    }
  ), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-siblings"), content: X(Je) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-parts"), content: X(u.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-follows"), content: X(u.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-followed-by"), content: X(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-owner"), content: C && /* @__PURE__ */ (0, t.x3)("bdi", null, C) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-reviewed"), content: J && l.date(J) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)(q, { context: o, program: e.id }) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((f) => /* @__PURE__ */ (0, t.x3)("li", null, H({ url: f }, /* @__PURE__ */ (0, t.x3)("bdi", { title: f }, qe(f))))))));
}

// src/views/keep-position.ts
function Ce(o, n, e) { // Ce = keepPosition, o = root, n = draw, e = scrolled
  var a; // a = _a
  let i = (a = o.ownerDocument.defaultView) != null ? a : window, r = (c) => { // i = view, a = _a, o = root, r = topOf, c = id
    var p; // p = _a
    return (p = o.ownerDocument.getElementById(c)) == null ? void 0 : p.getBoundingClientRect().top;
  }, l = Array.from(o.querySelectorAll("article, tr"), (c) => { // l = before, o = root, c = article
    var p; // p = _a
    return (p = c.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((c) => { // c = id
    var p; // p = _a
    return [c, (p = r(c)) != null ? p : -1 / 0];
  }).filter(([, c]) => c > 80 && c < i.innerHeight);
  n();
  for (let [c, p] of l) { // c = id, p = top, l = before
    let u = r(c); // u = now, r = topOf, c = id
    if (u !== void 0) {
      (e != null ? e : i).scrollBy(0, u - p);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/explore/active-filters.ts
function Pe(o, n) { // Pe = activeFilters, o = index, n = query
  return Array.from(o.facets.values()).flatMap((e) => (0, V.x20)(e, n).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function Ke({ view: { context: { msg: o, labels: n, language: e }, actions: i }, filter: { facet: r, term: s } }) { // Ke = FilterChip, o = msg, n = labels, e = language, i = actions, r = facet, s = term
  let l = n.facet(r.id), a = n.term(r.id, s.id); // l = facetLabel, n = labels, r = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-filter", l.text, a.text),
      onClick: () => i.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(w.x75, { text: l, around: e }, o("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(w.x75, { text: a, around: e })
  );
}
function je({ view: { context: { msg: o }, state: { query: n }, actions: e } }) { // je = SearchChip, o = msg, n = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-search", n.text),
      onClick: () => e.choose((0, T.x30)(n, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, o("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, n.text)
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
    let { context: { index: i, msg: r }, state: { query: s }, actions: l } = e, a = Pe(i, s), c = s.text.trim() !== ""; // i = index, r = msg, s = query, l = actions, e = view, a = filters, Pe = activeFilters, c = hasText
    return !a.length && !c ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((p) => /* @__PURE__ */ (0, t.x3)("li", { key: `${p.facet.id} ${p.term.id}` }, /* @__PURE__ */ (0, t.x3)(Ke, { view: e, filter: p }))), c && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(je, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var ze = 4e3, j = class extends t.x0 { // ze = SHOWN_FOR, j = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => R(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, s = (0, S.x13)(i, e.facetOrder) || "programs", l = (a) => { // e = context, i = query, r = attempt, s = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), ze);
        });
      };
      l(yield Q(e.urlOfAll(s)));
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
function _e({ view: o }) { // _e = NeedHelp, o = view
  var l; // l = _a
  let { context: { labels: n, language: e, list: i }, state: { query: r } } = o, s = (l = r.chosen.get(h.x50)) != null ? l : []; // n = labels, e = language, i = list, r = query, o = view, s = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: a, help: c }) => c && s.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(w.x75, { text: n.pick(c), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var ie = "program-explorer-locked", Le = `${ie}--scrollbar`, z = class extends t.x0 { // ie = LOCK_CLASS, Le = SCROLLBAR_CLASS, z = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ie, Le), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let i = this.box.current; // i = box
      if (i != null && i.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(i.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), s = document.activeElement, l = !i.contains(s) || s === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && s === i, a = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, i = box, c = element, s = here, l = isAtEnd, e = event, a = next
          l && a && (e.preventDefault(), a.focus());
        }
      }
    };
  }
  componentDidMount() {
    var r; // r = _a
    let { classList: e, clientWidth: i } = document.documentElement; // e = classList, i = clientWidth
    window.innerWidth > i && e.add(Le), e.add(ie), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(ne.x70, { view: e })),
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

// runtime:src/explore/sort.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function Ve({ view: { context: { msg: o, idPrefix: n }, state: { query: e }, results: i, actions: r } }) { // Ve = SortBy, o = msg, n = idPrefix, e = query, i = results, r = actions
  if (e.view !== g.x26)
    return null;
  let s = (0, Y.x32)(e, i.exploration.searchResult), l = g.x27.filter((a) => a !== "relevance" || a === s || e.text !== ""); // s = sort, e = query, i = results, l = sorts, a = each
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__sort" }, /* @__PURE__ */ (0, t.x3)("label", { for: `${n}-sort` }, o("sort")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)(
    "select",
    {
      class: "cdx-select",
      id: `${n}-sort`,
      value: s,
      onChange: (a) => r.sort(a.currentTarget.value)
    },
    l.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a, value: a, selected: a === s }, o(`sort-${a}`)))
  ), /* @__PURE__ */ (0, t.x3)(se.x72, { open: !1 })));
}

// src/explore/search/normalize.ts
var Ye = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", ae = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((o) => [o.charAt(0), o.slice(1)])); // Ye = REMOVED, ae = REPLACEMENTS, o = pair
function Oe(o, n, e) { // Oe = replaceRange, o = from, n = to, e = length
  for (let i = 0; i < e; i++) // e = length
    ae.set(String.fromCharCode(o + i), String.fromCharCode(n + i));
}
Oe(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((o) => Oe(parseInt(o, 16), 48, 10));
var Ge = new RegExp(`[${Ye}${Array.from(ae.keys()).join("")}]`, "g"), Ze = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, et = /^[\0-\x7f]*$/; // Ge = REMOVED_OR_REPLACED, Ye = REMOVED, ae = REPLACEMENTS, Ze = KANA_OR_NASAL, et = ASCII
function le(o) { // le = normalize, o = text
  return et.test(o) ? o.toLowerCase() : o.normalize("NFKD").toLowerCase().replace(Ge, (n) => ae.get(n) || "").replace(Ze, (n) => n > "\u3000" ? n.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var pe = require("program-explorer-runtime"); // pe = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var tt = 100, G = class extends t.x0 { // tt = MOST_FOUND, G = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, s = le(this.state.text.trim()); // e = labels, i = facet, r = terms, s = pattern, le = normalize
    return r.filter(({ term: l }) => [e.term(i, l.id).text, ...l.aliases].some((a) => le(a).includes(s))).slice(0, tt);
  }
  render({ view: e, facet: i, children: r }, { text: s }) {
    let { context: { msg: l, labels: a }, attempt: c } = e, p = l("find-term", a.facet(i).text), u = s.trim() ? this.found() : null; // l = msg, a = labels, c = attempt, e = view, p = name, i = facet, u = found, s = text
    return /* @__PURE__ */ (0, t.x3)("div", null, /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, t.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": p,
        placeholder: p,
        autocomplete: "off",
        value: s,
        onInput: ({ currentTarget: { value: y } }) => c(() => this.setState({ text: y }))
      }
    )), u ? u.map((y) => /* @__PURE__ */ (0, t.x3)(pe.x71, { key: y.term.id, view: e, facet: i, count: y })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, u && !u.length && l("no-term")));
  }
};

// src/views/layout/view-choice.tsx
var Z = class extends t.x0 { // Z = ViewChoice
  constructor() {
    super(...arguments);
    /** What the reader chose for each view before leaving it. */
    this.kept = /* @__PURE__ */ new Map();
  }
  choose(e) {
    var p; // p = _a
    let { state: { query: i }, actions: r } = this.props.view; // i = query, r = actions
    this.kept.set(i.view, i);
    let { rows: s = "", columns: l = [], sort: a = null } = (p = this.kept.get(e)) != null ? p : {}, c = i.sort !== null && (0, g.x25)(i.sort, g.x26); // s = rows, l = columns, a = sort, p = _a, e = view, c = isForAll, i = query
    r.choose(A(D({}, i), { view: e, rows: s, columns: l, sort: c ? i.sort : a !== null && !(0, g.x25)(a, g.x26) ? a : null }));
  }
  render({ view: { context: { msg: e, idPrefix: i }, state: { query: r } } }) {
    return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__view-choice", role: "radiogroup", "aria-label": e("view") }, g.x28.map((s) => /* @__PURE__ */ (0, t.x3)("label", { key: s, class: "program-explorer__view" }, /* @__PURE__ */ (0, t.x3)("input", { type: "radio", name: `${i}-view`, value: s, checked: s === r.view, onChange: () => this.choose(s) }), /* @__PURE__ */ (0, t.x3)("span", null, e(`view-${s}`)))));
  }
};

// src/views/results/reasons.tsx
function Fe({ context: { msg: o, labels: n }, needs: e }) { // Fe = Reasons, o = msg, n = labels, e = needs
  let i = e.map((r) => (0, w.x76)(n.term(h.x50, r).text)); // i = names, e = needs, r = need, n = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("helps-with", (0, k.x34)(o, i)));
}

// runtime:src/programs/dates.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/views/results/freshness.tsx
function De({ view: { context: { msg: o, list: { programs: n }, today: e } } }) { // De = Freshness, o = msg, n = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = n.filter(({ reviewed: s }) => s && (0, M.x46)(s) >= i); // i = lastYear, e = today, r = recently, n = programs, s = reviewed
  return n.some(({ reviewed: s }) => s) ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("reviewed-within-year", r.length, n.length)) : null;
}

// src/views/layout/other-view.tsx
var ce = class extends t.x0 { // ce = LoadedView
  constructor() {
    super(...arguments);
    this.state = { Loaded: null, failure: null };
    this.retry = () => {
      let { failure: e } = this.state; // e = failure
      if (e === "outdated") {
        location.reload();
        return;
      }
      this.props.view.actions.submitSearch(), this.change({ failure: null }), this.load();
    };
  }
  componentDidMount() {
    this.load();
  }
  /** Does nothing if another view or no explorer is there meanwhile. */
  change(e) {
    this.props.view.attempt(() => this.setState(e));
  }
  load() {
    return R(this, null, function* () {
      let { loadView: e, state: { query: i } } = this.props.view; // e = loadView, i = query
      try {
        let { View: r } = yield e(i.view); // r = View, e = loadView, i = query
        this.change({ Loaded: r });
      } catch (r) {
        this.change({ failure: r instanceof Error && "failure" in r && r.failure === "outdated" ? "outdated" : "network" });
      }
    });
  }
  render({ view: e }, { Loaded: i, failure: r }) {
    let { context: { msg: s }, state: { query: l }, actions: a } = e; // s = msg, l = query, a = actions, e = view
    return i ? /* @__PURE__ */ (0, t.x3)(i, { view: e }) : r ? /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty", role: "alert" }, /* @__PURE__ */ (0, t.x3)("p", null, s(`failed-${r}`)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: this.retry }, s("retry"))), /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => a.choose(A(D({}, l), { view: g.x26 })) }, s("show-list"))))) : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__loading program-explorer__note", role: "status", "aria-busy": "true" }, s("loading"));
  }
};
function Ae({ view: o }) { // Ae = OtherView, o = view
  return /* @__PURE__ */ (0, t.x3)(ce, { key: o.state.query.view, view: o });
}

// src/explore/suggestions.ts
function rt({ terms: o }, { id: n, depth: e }) { // rt = siblingsOf, o = terms, n = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let s of Array.from(o.values())) // s = each, o = terms
    if (s.depth < e) {
      if (r)
        break;
      i = [];
    } else s.id === n ? r = !0 : s.depth === e && i.push(s);
  return r ? i : [];
}
function ot(o) { // ot = best, o = suggestions
  return o.filter(({ count: n }) => n > 0).sort((n, e) => e.count - n.count).slice(0, 1);
}
function Re(o, n, e, i) { // Re = suggestQueries, o = index, n = query, e = find, i = byText
  let r = (p, u) => A(D({}, p), { query: u, count: (0, V.x21)(o, u, e).count }), { text: s } = n, l = (i ? i.findNeeds(o, s) : []).map(({ facet: p, need: u }) => r({ kind: "need", need: u }, (0, T.x29)((0, T.x30)(n, ""), p.id, [u.id]))), a = (i ? i.severalWords(s) : []).map((p) => r({ kind: "word", word: p }, (0, T.x30)(n, p))); // r = counted, p = word, u = need, A = __spreadProps, D = __spreadValues, o = index, e = find, s = text, n = query, l = needs, i = byText, a = others
  s.trim() && a.push(r({ kind: "text" }, (0, T.x30)(n, ""))), o.facets.forEach((p) => { // s = text, a = others, r = counted, n = query, o = index, p = facet
    let u = (0, V.x20)(p, n), [y, _] = u; // u = terms, p = facet, n = query, y = term, _ = another
    y && a.push(r({ kind: "terms", facet: p, terms: u }, (0, T.x29)(n, p.id, []))), y && !_ && a.push(...ot(rt(p, y).map((E) => r({ kind: "swap", facet: p, term: y, other: E }, (0, T.x29)(n, p.id, [E.id])))));
  });
  let c = ({ count: p }) => p > 0; // c = helps, p = count
  return [...l.filter(c), ...a.filter(c).sort((p, u) => u.count - p.count)];
}

// runtime:src/views/parts/heading.tsx
var me = require("program-explorer-runtime"); // me = import_program_explorer_runtime

// src/views/results/no-results.tsx
var nt = 6, it = "Template:Program explorer/missing", st = /[[\]{}<>|~]/g; // nt = MOST_SUGGESTIONS, it = NEW_SECTION, st = MARKUP
function at({ context: o, state: { query: n } }) { // at = reportUrl, o = context, n = query
  let { msg: e, list: i, facetOrder: r, urlOf: s, urlOfAll: l } = o; // e = msg, i = list, r = facetOrder, s = urlOf, l = urlOfAll, o = context
  if (i.talk === null)
    return null;
  let a = U(o, n).replace(st, ""), c = new URL(l((0, S.x13)(n, r)), location.href).href, p = new URL(s({ page: i.talk }), location.href); // a = description, U = describeQuery, o = context, n = query, st = MARKUP, c = view, l = urlOfAll, r = facetOrder, p = url, s = urlOf, i = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: it,
    preloadtitle: e("missing-title", a)
  }).forEach(([u, y]) => p.searchParams.set(u, y)), [e("missing-view", `[${c} ${a}]`), e("missing-need")].forEach((u) => p.searchParams.append("preloadparams[]", u)), p.href;
}
function Ie({ view: o }) { // Ie = NoResults, o = view
  let { context: n, state: { query: e }, actions: i, search: r } = o, { msg: s, labels: l, index: a, list: c, level: p } = n, u = Re(a, e, n.find, r), y = u.filter(({ kind: x }) => x === "need"), _ = u.filter(({ kind: x }) => x !== "need").slice(0, nt), E = at(o), C = (x, P) => (0, w.x76)(l.term(x, P).text), L = (x) => { // n = context, e = query, i = actions, r = search, o = view, s = msg, l = labels, a = index, c = list, p = level, u = suggestions, Re = suggestQueries, y = needs, x = suggestion, _ = others, nt = MOST_SUGGESTIONS, E = url, at = reportUrl, C = nameOf, P = term, L = textOf
    let { count: P } = x; // P = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", C(h.x50, x.need.id), P);
      case "word":
        return s("empty-word", (0, w.x76)(x.word), P);
      case "text":
        return s("empty-text", (0, w.x76)(e.text), P);
      case "swap":
        return s("empty-swap", C(x.facet.id, x.other.id), C(x.facet.id, x.term.id), P);
      default:
        return s(
          "empty-without",
          (0, w.x76)(l.facet(x.facet.id).text),
          (0, k.x34)(s, x.terms.map(({ id: ee }) => C(x.facet.id, ee))),
          P
        );
    }
  }, J = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(x.query) }, L(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(me.x74, { level: p, class: "program-explorer__group" }, s("empty-title")), y.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, y.map(J))), _.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, _.map(J))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, s("see-all", c.programs.length)), E !== null && /* @__PURE__ */ (0, t.x3)("a", { href: E }, s("report-missing"))));
}
}
};
// </nowiki>