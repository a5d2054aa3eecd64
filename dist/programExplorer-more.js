// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'fe8bd54b43fc04bf',
create: function ( require, module ) {
"use strict";
var I = Object.defineProperty, Ee = Object.defineProperties, Te = Object.getOwnPropertyDescriptor, Ce = Object.getOwnPropertyDescriptors, ke = Object.getOwnPropertyNames, Z = Object.getOwnPropertySymbols;
var te = Object.prototype.hasOwnProperty, _e = Object.prototype.propertyIsEnumerable;
var ee = (n, o, e) => o in n ? I(n, o, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[o] = e, re = (n, o) => {
  for (var e in o || (o = {}))
    te.call(o, e) && ee(n, e, o[e]);
  if (Z)
    for (var e of Z(o))
      _e.call(o, e) && ee(n, e, o[e]);
  return n;
}, oe = (n, o) => Ee(n, Ce(o));
var Pe = (n, o) => {
  for (var e in o)
    I(n, e, { get: o[e], enumerable: !0 });
}, Le = (n, o, e, i) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let r of ke(o))
      !te.call(n, r) && r !== e && I(n, r, { get: () => o[r], enumerable: !(i = Te(o, r)) || i.enumerable });
  return n;
};
var Fe = (n) => Le(I({}, "__esModule", { value: !0 }), n);
var ne = (n, o, e) => new Promise((i, r) => {
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
var qe = {}; // qe = more_exports
Pe(qe, {
  ActiveFilters: () => M,
  CopyLink: () => N,
  Details: () => me,
  FilterDialog: () => X,
  Freshness: () => we,
  NeedHelp: () => xe,
  NoResults: () => he,
  Reasons: () => be,
  TermSearch: () => H,
  keepFocus: () => ie,
  keepFragment: () => pe,
  keepPlace: () => se,
  keepPosition: () => ue,
  nameTab: () => ce
});
module.exports = Fe(qe);

// src/app/keep-focus.ts
function ie(n, o) { // ie = keepFocus, n = root, o = history
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
function se(n, o) { // se = keepPlace, n = root, o = history
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
var Oe = ".mw-pt-languages a, .interwiki-pagetranslation a", le = ["mousedown", "focusin"]; // Oe = LINKS, le = EVENTS
function ae({ target: n }) { // ae = copyFragment, n = target
  let o = n instanceof Element ? n.closest(Oe) : null; // o = link, n = target, Oe = LINKS
  o && (o.hash = (0, h.x7)(location.hash) ? location.hash : "");
}
function pe() { // pe = keepFragment
  return le.forEach((n) => document.addEventListener(n, ae)), () => le.forEach((n) => document.removeEventListener(n, ae));
}

// runtime:src/programs/facets.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/describe-query.ts
function V({ msg: n, labels: o, facetOrder: e }, { chosen: i, text: r }) { // V = describeQuery, n = msg, o = labels, e = facetOrder, i = chosen, r = text
  let l = (s) => s.length ? s.reduce((p, c) => n("list", p, c)) : "", a = e.filter((s) => i.has(s)).map((s) => { // l = join, s = facet, p = all, c = one, n = msg, a = parts, e = facetOrder, i = chosen
    var c; // c = _a
    let p = l(((c = i.get(s)) != null ? c : []).map((x) => o.term(s, x).text)); // p = terms, l = join, c = _a, i = chosen, s = facet, x = term, o = labels
    return s === S.x38 || s === S.x39 ? p : `${n("chip-facet", o.facet(s).text)} ${p}`;
  });
  return l(r.trim() ? [...a, `\u201C${r.trim()}\u201D`] : a);
}

// src/app/tab-title.ts
function ce(n, o, e) { // ce = nameTab, n = store, o = context, e = document
  let i = "", r = (s) => { // i = prefix, r = write, s = next
    let p = e.title.startsWith(i) ? e.title.slice(i.length) : e.title; // p = rest, e = document, i = prefix
    e.title = s + p, i = s;
  }, l = () => { // l = update
    let { settled: { query: s } } = n.get(), { index: p, labels: c, preset: x } = o(), g = s.details[s.details.length - 1], T = p.programs.find(({ id: k }) => k === g), w = T ? c.pick(T.title).text : s === x ? "" : V(o(), s); // s = query, n = store, p = index, c = labels, x = preset, o = context, g = open, T = program, k = id, w = description, V = describeQuery
    r(w && `${w} \u2013 `);
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
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/explore/relations.ts
var de = (0, $.x20)(({ programs: n }) => { // de = relationsOf, n = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(); // o = byId, e = parts, i = before
  for (let r of n) // r = program, n = programs
    o.set(r.id, r), r.partOf !== null && (0, J.x12)(e, r.partOf, r.id), r.followedBy.forEach((l) => (0, J.x12)(i, l, r.id));
  return {
    program: (r) => o.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => i.get(r) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/views/details.tsx
function v({ label: n, content: o }) { // v = Row, n = label, o = content
  return o === null || Array.isArray(o) && o.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, n), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(o) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, o.map((i) => /* @__PURE__ */ (0, t.x3)("li", null, i))) : o));
}
function Ae(n) { // Ae = readableAddress, n = url
  let o = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // o = short, n = url
  try {
    return decodeURI(o);
  } catch (e) {
    return o;
  }
}
function De({ ctrlKey: n, metaKey: o, shiftKey: e, altKey: i }) { // De = opensElsewhere, n = ctrlKey, o = metaKey, e = shiftKey, i = altKey
  return n || o || e || i;
}
function me({ context: n, actions: o, program: e, id: i }) { // me = Details, n = context, o = actions, e = program, i = id
  let { msg: r, labels: l, format: a, language: s, list: p } = n, c = de(p), { materials: x, minutes: g, owner: T, partOf: w, reviewed: k, sources: A } = e, R = p.facets.filter((f) => { // r = msg, l = labels, a = format, s = language, p = list, n = context, c = relations, de = relationsOf, x = materials, g = minutes, T = owner, w = partOf, k = reviewed, A = sources, e = program, R = facets, f = facet
    var b; // b = _a
    return ((b = e.terms.get(f)) != null ? b : []).length > (0, O.x62)(n, e, f).length;
  }), u = (f) => f === null ? null : /* @__PURE__ */ (0, t.x3)(y.x59, { text: l.pick(f), around: s }), C = (f) => f.map((b) => /* @__PURE__ */ (0, t.x3)("bdi", null, b)), P = (f, b) => /* @__PURE__ */ (0, t.x3)(W.x57, { context: n, target: f }, b), L = (f) => f.map((b) => { // u = text, f = ids, l = labels, s = language, C = names, b = other, P = link, n = context, L = related
    var F, j; // F = _a, j = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: n.urlOfProgram(b),
        onClick: (G) => { // G = event
          De(G) || (G.preventDefault(), o.goTo(b));
        }
      },
      u((j = (F = c.program(b)) == null ? void 0 : F.title) != null ? j : b)
    );
  }), D = w === null ? void 0 : p.series.get(w), Se = w === null ? [] : c.parts(w).filter((f) => f !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: i }, /* @__PURE__ */ (0, t.x3)("dl", null, R.map((f) => { // i = id, R = facets, f = facet
    var b; // b = _a
    return /* @__PURE__ */ (0, t.x3)(
      v,
      {
        label: /* @__PURE__ */ (0, t.x3)(y.x59, { text: l.facet(f), around: s }),
        content: ((b = e.terms.get(f)) != null ? b : []).filter((F) => f !== "language" || !e.interpreted.includes(F)).map((F) => /* @__PURE__ */ (0, t.x3)(y.x59, { text: l.term(f, F), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-interpreted"), content: e.interpreted.map((f) => a.language(f)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-duration"), content: g && u(e.duration) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-scale"), content: u(e.scale) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-team"), content: C(e.team) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-partners"), content: C(e.partners) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-materials"), content: (0, O.x61)(e) === "material" ? null : x.map(({ target: f, label: b }) => P(f, u(b))) }), /* @__PURE__ */ (0, t.x3)(
    v,
    {
      label: r("detail-part-of"),
      content: D ? D.target ? P(D.target, u(D.title)) : u(D.title) : L(w === null ? [] : [w])
    }
  ), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-siblings"), content: L(Se) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-parts"), content: L(c.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-follows"), content: L(c.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-followed-by"), content: L(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-owner"), content: T && /* @__PURE__ */ (0, t.x3)("bdi", null, T) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-reviewed"), content: k && a.date(k) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)("a", { href: n.urlOfProgram(e.id) }, r("link-to-program")) })), A.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), A.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, A.map((f) => /* @__PURE__ */ (0, t.x3)("li", null, P({ url: f }, /* @__PURE__ */ (0, t.x3)("bdi", { title: f }, Ae(f))))))));
}

// src/views/keep-position.ts
function ue(n, o) { // ue = keepPosition, n = root, o = draw
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
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/explore/active-filters.ts
function fe(n, o) { // fe = activeFilters, n = index, o = query
  return Array.from(n.facets.values()).flatMap((e) => (0, _.x18)(e, o).map((i) => ({ facet: e, term: i })));
}

// runtime:src/explore/query-changes.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function Re({ view: { context: { msg: n, labels: o, language: e }, actions: i }, filter: { facet: r, term: l } }) { // Re = FilterChip, n = msg, o = labels, e = language, i = actions, r = facet, l = term
  let a = o.facet(r.id), s = o.term(r.id, l.id); // a = facetLabel, o = labels, r = facet, s = termLabel, l = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": n("remove-filter", a.text, s.text),
      onClick: () => i.toggleTerm(r.id, l.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(y.x59, { text: a, around: e }, n("chip-facet", a.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(y.x59, { text: s, around: e })
  );
}
function Ie({ view: { context: { msg: n }, state: { query: o }, actions: e } }) { // Ie = SearchChip, n = msg, o = query, e = actions
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
var M = class extends t.x0 { // M = ActiveFilters
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
    let { context: { index: i, msg: r }, state: { query: l }, actions: a } = e, s = fe(i, l), p = l.text.trim() !== ""; // i = index, r = msg, l = query, a = actions, e = view, s = filters, fe = activeFilters, p = hasText
    return !s.length && !p ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, s.map((c) => /* @__PURE__ */ (0, t.x3)("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ (0, t.x3)(Re, { view: e, filter: c }))), p && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(Ie, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var Ve = 4e3, N = class extends t.x0 { // Ve = SHOWN_FOR, N = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => ne(this, null, function* () {
      let { view: { context: e, state: { query: i }, attempt: r } } = this.props, l = (0, h.x11)(i, e.facetOrder) || "programs", a = (s) => { // e = context, i = query, r = attempt, l = fragment, a = show, s = isCopied
        window.clearTimeout(this.timer), r(() => this.setState({ isCopied: s })), this.timer = s === null ? void 0 : window.setTimeout(() => a(null), Ve);
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
function xe({ view: n }) { // xe = NeedHelp, n = view
  var a; // a = _a
  let { context: { labels: o, language: e, list: i }, state: { query: r } } = n, l = (a = r.chosen.get(S.x38)) != null ? a : []; // o = labels, e = language, i = list, r = query, n = view, l = chosen, a = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, i.needs.map(({ id: s, help: p }) => p && l.includes(s) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(y.x59, { text: o.pick(p), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var B = "program-explorer-locked", ye = `${B}--scrollbar`, X = class extends t.x0 { // B = LOCK_CLASS, ye = SCROLLBAR_CLASS, X = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(B, ye), document.removeEventListener("keydown", this.onKeyDown, !0);
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
    window.innerWidth > i && e.add(ye), e.add(B), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(Q.x55, { view: e })),
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
var Je = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", q = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((n) => [n.charAt(0), n.slice(1)])); // Je = REMOVED, q = REPLACEMENTS, n = pair
function ge(n, o, e) { // ge = replaceRange, n = from, o = to, e = length
  for (let i = 0; i < e; i++) // e = length
    q.set(String.fromCharCode(n + i), String.fromCharCode(o + i));
}
ge(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((n) => ge(parseInt(n, 16), 48, 10));
var Me = new RegExp(`[${Je}${Array.from(q.keys()).join("")}]`, "g"), Ne = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Xe = /^[\0-\x7f]*$/; // Me = REMOVED_OR_REPLACED, Je = REMOVED, q = REPLACEMENTS, Ne = KANA_OR_NASAL, Xe = ASCII
function K(n) { // K = normalize, n = text
  return Xe.test(n) ? n.toLowerCase() : n.normalize("NFKD").toLowerCase().replace(Me, (o) => q.get(o) || "").replace(Ne, (o) => o > "\u3000" ? o.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var He = 100, H = class extends t.x0 { // He = MOST_FOUND, H = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: i, terms: r } = this.props, l = K(this.state.text.trim()); // e = labels, i = facet, r = terms, l = pattern, K = normalize
    return r.filter(({ term: a }) => [e.term(i, a.id).text, ...a.aliases].some((s) => K(s).includes(l))).slice(0, He);
  }
  render({ view: e, facet: i, children: r }, { text: l }) {
    let { context: { msg: a, labels: s }, attempt: p } = e, c = a("find-term", s.facet(i).text), x = l.trim() ? this.found() : null; // a = msg, s = labels, p = attempt, e = view, c = name, i = facet, x = found, l = text
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
    )), x ? x.map((g) => /* @__PURE__ */ (0, t.x3)(z.x56, { key: g.term.id, view: e, facet: i, count: g })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, x && !x.length && a("no-term")));
  }
};

// src/views/results/reasons.tsx
function be({ context: { msg: n, labels: o }, needs: e }) { // be = Reasons, n = msg, o = labels, e = needs
  let i = e.map((r) => (0, y.x60)(o.term(S.x38, r).text)); // i = names, e = needs, r = need, o = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("helps-with", i.reduce((r, l) => n("list", r, l))));
}

// runtime:src/programs/dates.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/views/results/freshness.tsx
function we({ view: { context: { msg: n, list: { programs: o }, today: e } } }) { // we = Freshness, n = msg, o = programs, e = today
  let i = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = o.filter(({ reviewed: a }) => a), l = r.filter(({ reviewed: a }) => a && (0, U.x36)(a) >= i); // i = lastYear, e = today, r = checked, o = programs, a = reviewed, l = recently
  return r.length ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, n("reviewed-within-year", l.length, o.length)) : null;
}

// src/explore/suggestions.ts
function Ue({ terms: n }, { id: o, depth: e }) { // Ue = siblingsOf, n = terms, o = id, e = depth
  let i = [], r = !1; // i = group, r = isFound
  for (let l of Array.from(n.values())) // l = each, n = terms
    if (l.depth < e) {
      if (r)
        break;
      i = [];
    } else l.id === o ? r = !0 : l.depth === e && i.push(l);
  return r ? i : [];
}
function $e(n) { // $e = best, n = suggestions
  return n.filter(({ count: o }) => o > 0).sort((o, e) => e.count - o.count).slice(0, 1);
}
function ve(n, o, e, i) { // ve = suggestQueries, n = index, o = query, e = find, i = byText
  let r = (c, x) => oe(re({}, c), { query: x, count: (0, _.x19)(n, x, e).count }), { text: l } = o, a = (i ? i.findNeeds(n, l) : []).map(({ facet: c, need: x }) => r({ kind: "need", need: x }, (0, E.x22)((0, E.x23)(o, ""), c.id, [x.id]))), s = (i ? i.severalWords(l) : []).map((c) => r({ kind: "word", word: c }, (0, E.x23)(o, c))); // r = counted, c = word, x = need, oe = __spreadProps, re = __spreadValues, n = index, e = find, l = text, o = query, a = needs, i = byText, s = others
  l.trim() && s.push(r({ kind: "text" }, (0, E.x23)(o, ""))), n.facets.forEach((c) => { // l = text, s = others, r = counted, o = query, n = index, c = facet
    let x = (0, _.x18)(c, o), [g, T] = x; // x = terms, c = facet, o = query, g = term, T = another
    g && s.push(r({ kind: "terms", facet: c, terms: x }, (0, E.x22)(o, c.id, []))), g && !T && s.push(...$e(Ue(c, g).map((w) => r({ kind: "swap", facet: c, term: g, other: w }, (0, E.x22)(o, c.id, [w.id])))));
  });
  let p = ({ count: c }) => c > 0; // p = helps, c = count
  return [...a.filter(p), ...s.filter(p).sort((c, x) => x.count - c.count)];
}

// runtime:src/views/parts/heading.tsx
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/views/results/no-results.tsx
var We = 6, Qe = "Template:Program explorer/missing"; // We = MOST_SUGGESTIONS, Qe = NEW_SECTION
function Be({ context: n, state: { query: o } }) { // Be = reportUrl, n = context, o = query
  let { msg: e, list: i, facetOrder: r, urlOf: l, urlOfAll: a } = n; // e = msg, i = list, r = facetOrder, l = urlOf, a = urlOfAll, n = context
  if (i.talk === null)
    return null;
  let s = V(n, o), p = new URL(a((0, h.x11)(o, r)), location.href).href, c = new URL(l({ page: i.talk }), location.href); // s = description, V = describeQuery, n = context, o = query, p = view, a = urlOfAll, r = facetOrder, c = url, l = urlOf, i = list
  return c.search = new URLSearchParams({
    action: "edit",
    section: "new",
    preload: Qe,
    preloadtitle: e("missing-title", s),
    "preloadparams[]": `[${p} ${s.replace(/[[\]]/g, "")}]`
  }).toString(), c.href;
}
function he({ view: n }) { // he = NoResults, n = view
  let { context: o, state: { query: e }, actions: i, search: r } = n, { msg: l, labels: a, index: s, list: p, level: c } = o, x = ve(s, e, o.find, r), g = x.filter(({ kind: u }) => u === "need"), T = x.filter(({ kind: u }) => u !== "need").slice(0, We), w = Be(n), k = (u, C) => (0, y.x60)(a.term(u, C).text), A = (u) => { // o = context, e = query, i = actions, r = search, n = view, l = msg, a = labels, s = index, p = list, c = level, x = suggestions, ve = suggestQueries, g = needs, u = suggestion, T = others, We = MOST_SUGGESTIONS, w = url, Be = reportUrl, k = nameOf, C = term, A = textOf
    let { count: C } = u; // C = count, u = suggestion
    switch (u.kind) {
      case "need":
        return l("shortcut", k(S.x38, u.need.id), C);
      case "word":
        return l("empty-word", (0, y.x60)(u.word), C);
      case "text":
        return l("empty-text", (0, y.x60)(e.text), C);
      case "swap":
        return l("empty-swap", k(u.facet.id, u.other.id), k(u.facet.id, u.term.id), C);
      default:
        return l(
          "empty-without",
          (0, y.x60)(a.facet(u.facet.id).text),
          u.terms.map(({ id: P }) => k(u.facet.id, P)).reduce((P, L) => l("list", P, L)),
          C
        );
    }
  }, R = (u) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => i.choose(u.query) }, A(u)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(Y.x58, { level: c, class: "program-explorer__group" }, l("empty-title")), g.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, l("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, g.map(R))), T.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, l("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, T.map(R))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, l("see-all", p.programs.length)), w !== null && /* @__PURE__ */ (0, t.x3)("a", { href: w }, l("report-missing"))));
}
}
};
// </nowiki>