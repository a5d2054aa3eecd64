// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '0191c83113f40410',
create: function ( require, module ) {
"use strict";
var U = Object.defineProperty, Ue = Object.defineProperties, We = Object.getOwnPropertyDescriptor, Be = Object.getOwnPropertyDescriptors, Qe = Object.getOwnPropertyNames, ge = Object.getOwnPropertySymbols;
var ve = Object.prototype.hasOwnProperty, qe = Object.prototype.propertyIsEnumerable;
var we = (o, i, e) => i in o ? U(o, i, { enumerable: !0, configurable: !0, writable: !0, value: e }) : o[i] = e, F = (o, i) => {
  for (var e in i || (i = {}))
    ve.call(i, e) && we(o, e, i[e]);
  if (ge)
    for (var e of ge(i))
      qe.call(i, e) && we(o, e, i[e]);
  return o;
}, D = (o, i) => Ue(o, Be(i));
var je = (o, i) => {
  for (var e in i)
    U(o, e, { get: i[e], enumerable: !0 });
}, ze = (o, i, e, n) => {
  if (i && typeof i == "object" || typeof i == "function")
    for (let r of Qe(i))
      !ve.call(o, r) && r !== e && U(o, r, { get: () => i[r], enumerable: !(n = We(i, r)) || n.enumerable });
  return o;
};
var Ye = (o) => ze(U({}, "__esModule", { value: !0 }), o);
var I = (o, i, e) => new Promise((n, r) => {
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
  }, a = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(s, l);
  a((e = e.apply(o, i)).next());
});

// src/more.ts
var xt = {}; // xt = more_exports
je(xt, {
  ActiveFilters: () => Y,
  Details: () => Ve,
  FilterDialog: () => ee,
  Freshness: () => Xe,
  NeedHelp: () => De,
  NoResults: () => $e,
  OtherView: () => Ne,
  Reasons: () => Me,
  Share: () => Fe,
  SortBy: () => Re,
  TermSearch: () => re,
  ViewChoice: () => oe,
  keepFocus: () => be,
  keepFragment: () => Ce,
  keepPlace: () => Se,
  keepPosition: () => Ae,
  nameTab: () => Te
});
module.exports = Ye(xt);

// src/app/keep-focus.ts
function be(o, i) { // be = keepFocus, o = root, i = history
  var a; // a = _a
  let e = (a = o.ownerDocument.defaultView) != null ? a : window, n = null, r, s = ({ target: c, relatedTarget: p }) => { // e = view, a = _a, o = root, n = lost, r = timer, s = onFocusOut, c = target, p = relatedTarget
    n = p ? null : c, e.clearTimeout(r), r = e.setTimeout(() => { // n = lost, p = relatedTarget, c = target, e = view, r = timer
      n = null;
    }, 0);
  }, l = ({ state: c }) => { // l = onPopState, c = state
    n && (c || i.read() !== null) && n.focus({ preventScroll: !0 });
  };
  return o.addEventListener("focusout", s), e.addEventListener("popstate", l, !0), () => { // o = root, s = onFocusOut, e = view, l = onPopState
    e.clearTimeout(r), o.removeEventListener("focusout", s), e.removeEventListener("popstate", l, !0);
  };
}

// src/app/keep-place.ts
function Se(o, i) { // Se = keepPlace, o = root, i = history
  var l; // l = _a
  let e = (l = o.ownerDocument.defaultView) != null ? l : window, n, r = () => { // e = view, l = _a, o = root, n = timer, r = keep
    e.clearTimeout(n), i.keepPlace(e.pageYOffset, o.querySelectorAll("article").length);
  }, s = () => { // s = onScroll
    e.clearTimeout(n), n = e.setTimeout(r, 400);
  };
  return e.addEventListener("scroll", s, { passive: !0 }), e.addEventListener("pagehide", r), e.pageYOffset && s(), () => { // e = view, s = onScroll, r = keep
    e.clearTimeout(n), e.removeEventListener("scroll", s), e.removeEventListener("pagehide", r);
  };
}

// runtime:src/app/url.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/language-links.ts
var Ge = ".mw-pt-languages a, .interwiki-pagetranslation a", he = ["mousedown", "focusin"]; // Ge = LINKS, he = EVENTS
function Ee({ target: o }) { // Ee = copyFragment, o = target
  let i = o instanceof Element ? o.closest(Ge) : null; // i = link, o = target, Ge = LINKS
  i && (i.hash = (0, S.x8)(location.hash) ? location.hash : "");
}
function Ce() { // Ce = keepFragment
  return he.forEach((o) => document.addEventListener(o, Ee)), () => he.forEach((o) => document.removeEventListener(o, Ee));
}

// runtime:src/explore/query.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/describe-query.ts
function W({ msg: o, labels: i, facetOrder: e }, { chosen: n, text: r }) { // W = describeQuery, o = msg, i = labels, e = facetOrder, n = chosen, r = text
  let s = e.filter((l) => n.has(l)).map((l) => { // s = parts, e = facetOrder, l = facet, n = chosen
    var c; // c = _a
    let a = (0, T.x34)(o, ((c = n.get(l)) != null ? c : []).map((p) => i.term(l, p).text)); // a = terms, o = msg, c = _a, n = chosen, l = facet, p = term, i = labels
    return l === h.x50 || l === h.x52 ? a : `${o("chip-facet", i.facet(l).text)} ${a}`;
  });
  return (0, T.x34)(o, r.trim() ? [...s, `\u201C${r.trim()}\u201D`] : s);
}

// src/app/tab-title.ts
function Te(o, i, e) { // Te = nameTab, o = store, i = context, e = document
  let n = "", r = (a) => { // n = prefix, r = write, a = description
    let c = e.title.replace(n, "").trim(), p = a.replace(/\s+/g, " ").trim(); // c = rest, e = document, n = prefix, p = name, a = description
    n = p && `${p} \u2013`, e.title = `${n} ${c}`.trim();
  }, s = () => { // s = update
    let { settled: { query: a } } = o.get(), { index: c, labels: p, fragmentOf: u, msg: y } = i(), _ = a.details[a.details.length - 1], E = c.programs.find(({ id: k }) => k === _); // a = query, o = store, c = index, p = labels, u = fragmentOf, y = msg, i = context, _ = open, E = program, k = id
    r(E ? p.pick(E.title).text : u(a) && (0, T.x34)(y, [a.view === g.x26 ? "" : y(`view-${a.view}`), W(i(), a)].filter(Boolean)));
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
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// src/explore/relations.ts
var ke = (0, ie.x22)(({ programs: o }) => { // ke = relationsOf, o = programs
  let i = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // i = byId, e = parts, n = before
  for (let r of o) // r = program, o = programs
    i.set(r.id, r), r.partOf !== null && (0, B.x14)(e, r.partOf, r.id), r.followedBy.forEach((s) => (0, B.x14)(n, s, r.id));
  return {
    program: (r) => i.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => n.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/app/my-list.ts
var Pe = "program-explorer-my-list"; // Pe = STORAGE_KEY
function Q() { // Q = readMyList
  try {
    return (localStorage.getItem(Pe) || "").split(",").filter(Boolean);
  } catch (o) {
    return [];
  }
}
function Ze(o) { // Ze = writeMyList, o = ids
  try {
    return localStorage.setItem(Pe, o.join()), !0;
  } catch (i) {
    return !1;
  }
}
function _e(o) { // _e = toggleInMyList, o = id
  let i = Q(), e = i.filter((n) => n !== o); // i = kept, Q = readMyList, e = others, n = each, o = id
  return Ze(e.length < i.length ? e : [...i, o]);
}

// src/views/parts/copy-text.ts
function Le(o) { // Le = copyText, o = text
  return I(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(o), !0;
    } catch (i) {
    }
    return !1;
  });
}

// src/views/parts/copy-address.ts
function q(o) { // q = copyAddress, o = href
  return Le(new URL(o, location.href).href);
}

// src/views/parts/opens-elsewhere.ts
function j({ ctrlKey: o, metaKey: i, shiftKey: e, altKey: n }) { // j = opensElsewhere, o = ctrlKey, i = metaKey, e = shiftKey, n = altKey
  return o || i || e || n;
}

// src/views/parts/keep-and-share.tsx
var z = class extends t.x0 { // z = KeepAndShare
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
    /** A click on a link that leads to this page copies it, because the program is there already. */
    this.copy = (e, n) => { // e = event, n = href
      let { msg: r } = this.props.context; // r = msg
      n.startsWith("#") && !j(e) && (e.preventDefault(), q(n).then((s) => this.setState({ answer: r(s ? "link-copied" : "link-not-copied") })));
    };
    this.toggle = () => {
      let { context: { msg: e }, program: n } = this.props; // e = msg, n = program
      this.setState({ answer: _e(n) ? "" : e("my-list-refused") });
    };
  }
  render({ context: { msg: e, index: n, urlOfProgram: r }, program: s }, { answer: l }) {
    let a = r(s), c = Q().filter(n.hasProgram), p = () => r(Q().filter(n.hasProgram).join(",")).replace("#programs?", "#programs?view=compare&"); // a = href, r = urlOfProgram, s = program, c = kept, Q = readMyList, n = index, p = urlOfList
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("a", { href: a, onClick: (u) => this.copy(u, a) }, e("link-to-program")), " ", /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: this.toggle }, e(c.includes(s) ? "my-list-remove" : "my-list-add")), " ", c.length > 0 && /* @__PURE__ */ (0, t.x3)("a", { href: p(), onClick: (u) => { // a = href, u = event, e = msg, c = kept, s = program, p = urlOfList
      u.currentTarget.href = p();
    } }, e("my-list-compare")), /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__note", role: "status" }, l));
  }
};

// runtime:src/views/parts/text.tsx
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/views/details.tsx
function v({ label: o, content: i, areNames: e = !1 }) { // v = Row, o = label, i = content, e = areNames
  return i === null || Array.isArray(i) && i.length === 0 ? null : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, t.x3)("dt", null, o), /* @__PURE__ */ (0, t.x3)("dd", null, Array.isArray(i) ? /* @__PURE__ */ (0, t.x3)("ul", { role: "list", class: e ? "program-explorer__names" : void 0 }, i.map((r) => /* @__PURE__ */ (0, t.x3)("li", null, r))) : i));
}
function et(o) { // et = readableAddress, o = url
  let i = o.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // i = short, o = url
  try {
    return decodeURI(i);
  } catch (e) {
    return i;
  }
}
function Ve({ context: o, actions: i, program: e, id: n }) { // Ve = Details, o = context, i = actions, e = program, n = id
  let { msg: r, labels: s, format: l, language: a, list: c } = o, p = e.status === "past", u = ke(c), y = (0, se.x61)(e.dates, Date.now()), { materials: _, minutes: E, owner: k, partOf: L, reviewed: M, sources: x } = e, P = c.facets.filter((f) => { // r = msg, s = labels, l = format, a = language, c = list, o = context, p = isPast, e = program, u = relations, ke = relationsOf, y = next, _ = materials, E = minutes, k = owner, L = partOf, M = reviewed, x = sources, P = facets, f = facet
    var b; // b = _a
    return ((b = e.terms.get(f)) != null ? b : []).length > (0, R.x80)(o, e, f).length;
  }), ne = e.dates.slice(y ? e.dates.indexOf(y) : e.dates.length), A = (f) => f === null ? null : /* @__PURE__ */ (0, t.x3)(w.x76, { text: s.pick(f), around: a }), fe = (f) => f.map((b) => /* @__PURE__ */ (0, t.x3)("bdi", null, b)), K = (f, b) => /* @__PURE__ */ (0, t.x3)(ae.x74, { context: o, target: f }, b), X = (f) => f.map((b) => { // ne = dates, e = program, y = next, A = text, f = ids, s = labels, a = language, fe = names, b = other, K = link, o = context, X = related
    var O, xe; // O = _a, xe = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: o.urlOfProgram(b),
        onClick: (ye) => { // ye = event
          j(ye) || (ye.preventDefault(), i.goTo(b));
        }
      },
      A((xe = (O = u.program(b)) == null ? void 0 : O.title) != null ? xe : b)
    );
  }), N = L === null ? void 0 : c.series.get(L), Ke = L === null ? [] : u.parts(L).filter((f) => f !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: n }, /* @__PURE__ */ (0, t.x3)("dl", null, P.map((f) => { // n = id, P = facets, f = facet
    var b; // b = _a
    return /* @__PURE__ */ (0, t.x3)(
      v,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(w.x76, { text: s.facet(f), around: a }),
        content: ((b = e.terms.get(f)) != null ? b : []).filter((O) => f !== "language" || !e.interpreted.includes(O)).map((O) => /* @__PURE__ */ (0, t.x3)(w.x76, { text: s.term(f, O), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-interpreted"), content: e.interpreted.map((f) => l.language(f)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-session"), content: p && E ? s.minutes(E) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-duration"), content: p || E ? A(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-dates"), content: ne.map((f) => /* @__PURE__ */ (0, t.x3)(t.x2, null, f.target ? K(f.target, l.occurrence(f)) : l.occurrence(f), " ", A(f.label))) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-scale"), content: A(e.scale) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-team"), content: fe(e.team) }), /* @__PURE__ */ (0, t.x3)(v, { areNames: !0, label: r("detail-partners"), content: fe(e.partners) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-materials"), content: (0, R.x79)(e) === "material" ? null : _.map(({ target: f, label: b }) => K(f, A(b))) }), /* @__PURE__ */ (0, t.x3)(
    v,
    {
      label: r("detail-part-of"),
      content: N ? N.target ? K(N.target, A(N.title)) : A(N.title) : X(L === null ? [] : [L])
    }
  ), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-siblings"), content: X(Ke) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-parts"), content: X(u.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-follows"), content: X(u.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-followed-by"), content: X(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-owner"), content: k && /* @__PURE__ */ (0, t.x3)("bdi", null, k) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-reviewed"), content: M && l.date(M) }), /* @__PURE__ */ (0, t.x3)(v, { label: r("detail-share"), content: /* @__PURE__ */ (0, t.x3)(z, { context: o, program: e.id }) })), x.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, r("shortcut", r("detail-sources"), x.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, x.map((f) => /* @__PURE__ */ (0, t.x3)("li", null, K({ url: f }, /* @__PURE__ */ (0, t.x3)("bdi", { title: f }, et(f))))))));
}

// src/views/keep-position.ts
function Ae(o, i, e) { // Ae = keepPosition, o = root, i = draw, e = scrolled
  var a; // a = _a
  let n = (a = o.ownerDocument.defaultView) != null ? a : window, r = (c) => { // n = view, a = _a, o = root, r = topOf, c = id
    var p; // p = _a
    return (p = o.ownerDocument.getElementById(c)) == null ? void 0 : p.getBoundingClientRect().top;
  }, l = Array.from(o.querySelectorAll("article, tr"), (c) => { // l = before, o = root, c = article
    var p; // p = _a
    return (p = c.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((c) => { // c = id
    var p; // p = _a
    return [c, (p = r(c)) != null ? p : -1 / 0];
  }).filter(([, c]) => c > 80 && c < n.innerHeight);
  i();
  for (let [c, p] of l) { // c = id, p = top, l = before
    let u = r(c); // u = now, r = topOf, c = id
    if (u !== void 0) {
      (e != null ? e : n).scrollBy(0, u - p);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/explore/active-filters.ts
function Oe(o, i) { // Oe = activeFilters, o = index, i = query
  return Array.from(o.facets.values()).flatMap((e) => (0, V.x20)(e, i).map((n) => ({ facet: e, term: n })));
}

// runtime:src/explore/query-changes.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function tt({ view: { context: { msg: o, labels: i, language: e }, actions: n }, filter: { facet: r, term: s } }) { // tt = FilterChip, o = msg, i = labels, e = language, n = actions, r = facet, s = term
  let l = i.facet(r.id), a = i.term(r.id, s.id); // l = facetLabel, i = labels, r = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-filter", l.text, a.text),
      onClick: () => n.toggleTerm(r.id, s.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(w.x76, { text: l, around: e }, o("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(w.x76, { text: a, around: e })
  );
}
function rt({ view: { context: { msg: o }, state: { query: i }, actions: e } }) { // rt = SearchChip, o = msg, i = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-search", i.text),
      onClick: () => e.choose((0, C.x30)(i, ""))
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, o("search-chip")),
    " ",
    /* @__PURE__ */ (0, t.x3)("bdi", null, i.text)
  );
}
var Y = class extends t.x0 { // Y = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, t.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(e, n, r) {
    var l; // l = _a
    let s = this.buttons(); // s = buttons
    r >= 0 && !s.includes(document.activeElement) && ((l = s[Math.min(r, s.length - 1)]) == null || l.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: n, msg: r }, state: { query: s }, actions: l } = e, a = Oe(n, s), c = s.text.trim() !== ""; // n = index, r = msg, s = query, l = actions, e = view, a = filters, Oe = activeFilters, c = hasText
    return !a.length && !c ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((p) => /* @__PURE__ */ (0, t.x3)("li", { key: `${p.facet.id} ${p.term.id}` }, /* @__PURE__ */ (0, t.x3)(tt, { view: e, filter: p }))), c && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(rt, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var ot = 4e3, G = class extends t.x0 { // ot = SHOWN_FOR, G = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => I(this, null, function* () {
      let { view: { context: e, state: { query: n }, attempt: r } } = this.props, s = (0, S.x13)(n, e.facetOrder) || "programs", l = (a) => { // e = context, n = query, r = attempt, s = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), ot);
        });
      };
      l(yield q(e.urlOfAll(s)));
    });
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount);
  }
  render({ view: { context: { msg: e } } }, { isCopied: n }) {
    let r = n === null ? "" : e(n ? "link-copied" : "link-not-copied"); // r = answer, n = isCopied, e = msg
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "program-explorer__copy cdx-button cdx-button--weight-quiet", onClick: () => {
      this.copy();
    } }, r || e("copy-link")), /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__unseen", role: "status" }, r));
  }
};

// runtime:src/views/parts/chevron.tsx
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// src/views/layout/loaded-view.tsx
var J = class extends t.x0 { // J = LoadedView
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
  /** Does nothing if it, or the explorer, has been removed meanwhile. */
  change(e) {
    this.props.view.attempt(() => this.setState(e));
  }
  load() {
    return I(this, null, function* () {
      let { view: { loadView: e }, name: n } = this.props; // e = loadView, n = name
      try {
        let { View: r } = yield e(n); // r = View, e = loadView, n = name
        this.change({ Loaded: r });
      } catch (r) {
        this.change({ failure: r instanceof Error && "failure" in r && r.failure === "outdated" ? "outdated" : "network" });
      }
    });
  }
  render({ view: e, children: n }, { Loaded: r, failure: s }) {
    let { context: { msg: l } } = e; // l = msg, e = view
    return r ? /* @__PURE__ */ (0, t.x3)(r, { view: e }) : s ? /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty", role: "alert" }, /* @__PURE__ */ (0, t.x3)("p", null, l(`failed-${s}`)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: this.retry }, l("retry"))), n)) : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__loading program-explorer__note", role: "status", "aria-busy": "true" }, l("loading"));
  }
};

// src/views/layout/export.tsx
var Z = class extends t.x0 { // Z = Export
  constructor() {
    super(...arguments);
    this.state = { isOpen: !1 };
  }
  render({ view: e }, { isOpen: n }) {
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet", "aria-expanded": n, onClick: () => this.setState({ isOpen: !n }) }, e.context.msg("export"), /* @__PURE__ */ (0, t.x3)(H.x73, { open: n })), n && /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__take-away" }, /* @__PURE__ */ (0, t.x3)(J, { view: e, name: "take-away" })));
  }
};

// src/views/layout/share.tsx
function Fe({ view: o }) { // Fe = Share, o = view
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)(G, { view: o }), /* @__PURE__ */ (0, t.x3)(Z, { view: o }));
}

// src/views/layout/need-help.tsx
function De({ view: o }) { // De = NeedHelp, o = view
  var l; // l = _a
  let { context: { labels: i, language: e, list: n }, state: { query: r } } = o, s = (l = r.chosen.get(h.x50)) != null ? l : []; // i = labels, e = language, n = list, r = query, o = view, s = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, n.needs.map(({ id: a, help: c }) => c && s.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(w.x76, { text: i.pick(c), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var le = require("program-explorer-runtime"); // le = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var pe = "program-explorer-locked", Ie = `${pe}--scrollbar`, ee = class extends t.x0 { // pe = LOCK_CLASS, Ie = SCROLLBAR_CLASS, ee = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(pe, Ie), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let n = this.box.current; // n = box
      if (n != null && n.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(n.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), s = document.activeElement, l = !n.contains(s) || s === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && s === n, a = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, n = box, c = element, s = here, l = isAtEnd, e = event, a = next
          l && a && (e.preventDefault(), a.focus());
        }
      }
    };
  }
  componentDidMount() {
    var r; // r = _a
    let { classList: e, clientWidth: n } = document.documentElement; // e = classList, n = clientWidth
    window.innerWidth > n && e.add(Ie), e.add(pe), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
  }
  render({ view: e }) {
    let { context: { msg: n, idPrefix: r }, results: s, actions: l } = e; // n = msg, r = idPrefix, s = results, l = actions, e = view
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__dialog-title", id: `${r}-dialog-title` }, n("filters")), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: l.clear
        },
        n("clear-all")
      ), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": n("close"),
          onClick: l.closeFilters
        }
      )),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(le.x71, { view: e })),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: l.closeFilters
        },
        n("show-results", s.exploration.count)
      ))
    ));
  }
};

// runtime:src/explore/sort.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function Re({ view: { context: { msg: o, idPrefix: i }, state: { query: e }, results: n, actions: r } }) { // Re = SortBy, o = msg, i = idPrefix, e = query, n = results, r = actions
  if (e.view !== g.x26)
    return null;
  let s = (0, te.x32)(e, n.exploration.searchResult), l = g.x27.filter((a) => a !== "relevance" || a === s || e.text !== ""); // s = sort, e = query, n = results, l = sorts, a = each
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__sort" }, /* @__PURE__ */ (0, t.x3)("label", { for: `${i}-sort` }, o("sort")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)(
    "select",
    {
      class: "cdx-select",
      id: `${i}-sort`,
      value: s,
      onChange: (a) => r.sort(a.currentTarget.value)
    },
    l.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a, value: a, selected: a === s }, o(`sort-${a}`)))
  ), /* @__PURE__ */ (0, t.x3)(H.x73, { open: !1 })));
}

// src/explore/search/normalize.ts
var nt = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", ce = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((o) => [o.charAt(0), o.slice(1)])); // nt = REMOVED, ce = REPLACEMENTS, o = pair
function Je(o, i, e) { // Je = replaceRange, o = from, i = to, e = length
  for (let n = 0; n < e; n++) // n = i, e = length
    ce.set(String.fromCharCode(o + n), String.fromCharCode(i + n));
}
Je(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((o) => Je(parseInt(o, 16), 48, 10));
var it = new RegExp(`[${nt}${Array.from(ce.keys()).join("")}]`, "g"), st = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, at = /^[\0-\x7f]*$/; // it = REMOVED_OR_REPLACED, nt = REMOVED, ce = REPLACEMENTS, st = KANA_OR_NASAL, at = ASCII
function me(o) { // me = normalize, o = text
  return at.test(o) ? o.toLowerCase() : o.normalize("NFKD").toLowerCase().replace(it, (i) => ce.get(i) || "").replace(st, (i) => i > "\u3000" ? i.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var de = require("program-explorer-runtime"); // de = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var lt = 100, re = class extends t.x0 { // lt = MOST_FOUND, re = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: n, terms: r } = this.props, s = me(this.state.text.trim()); // e = labels, n = facet, r = terms, s = pattern, me = normalize
    return r.filter(({ term: l }) => [e.term(n, l.id).text, ...l.aliases].some((a) => me(a).includes(s))).slice(0, lt);
  }
  render({ view: e, facet: n, children: r }, { text: s }) {
    let { context: { msg: l, labels: a }, attempt: c } = e, p = l("find-term", a.facet(n).text), u = s.trim() ? this.found() : null; // l = msg, a = labels, c = attempt, e = view, p = name, n = facet, u = found, s = text
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
    )), u ? u.map((y) => /* @__PURE__ */ (0, t.x3)(de.x72, { key: y.term.id, view: e, facet: n, count: y })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, u && !u.length && l("no-term")));
  }
};

// src/views/layout/view-choice.tsx
var oe = class extends t.x0 { // oe = ViewChoice
  constructor() {
    super(...arguments);
    /** What the reader chose for each view before leaving it. */
    this.kept = /* @__PURE__ */ new Map();
  }
  choose(e) {
    var p; // p = _a
    let { state: { query: n }, actions: r } = this.props.view; // n = query, r = actions
    this.kept.set(n.view, n);
    let { rows: s = "", columns: l = [], sort: a = null } = (p = this.kept.get(e)) != null ? p : {}, c = n.sort !== null && (0, g.x25)(n.sort, g.x26); // s = rows, l = columns, a = sort, p = _a, e = view, c = isForAll, n = query
    r.choose(D(F({}, n), { view: e, rows: s, columns: l, sort: c ? n.sort : a !== null && !(0, g.x25)(a, g.x26) ? a : null }));
  }
  render({ view: { context: { msg: e, idPrefix: n }, state: { query: r } } }) {
    return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__view-choice", role: "radiogroup", "aria-label": e("view") }, g.x28.map((s) => /* @__PURE__ */ (0, t.x3)("label", { key: s, class: "program-explorer__view" }, /* @__PURE__ */ (0, t.x3)("input", { type: "radio", name: `${n}-view`, value: s, checked: s === r.view, onChange: () => this.choose(s) }), /* @__PURE__ */ (0, t.x3)("span", null, e(`view-${s}`)))));
  }
};

// src/views/results/reasons.tsx
function Me({ context: { msg: o, labels: i }, needs: e }) { // Me = Reasons, o = msg, i = labels, e = needs
  let n = e.map((r) => (0, w.x77)(i.term(h.x50, r).text)); // n = names, e = needs, r = need, i = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("helps-with", (0, T.x34)(o, n)));
}

// runtime:src/programs/dates.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/views/results/freshness.tsx
function Xe({ view: { context: { msg: o, list: { programs: i }, today: e } } }) { // Xe = Freshness, o = msg, i = programs, e = today
  let n = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = i.filter(({ reviewed: s }) => s && (0, $.x46)(s) >= n); // n = lastYear, e = today, r = recently, i = programs, s = reviewed
  return i.some(({ reviewed: s }) => s) ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("reviewed-within-year", r.length, i.length)) : null;
}

// src/views/layout/other-view.tsx
function Ne({ view: o }) { // Ne = OtherView, o = view
  let { context: { msg: i }, state: { query: e }, actions: n } = o; // i = msg, e = query, n = actions, o = view
  return /* @__PURE__ */ (0, t.x3)(J, { key: e.view, view: o, name: e.view }, /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => n.choose(D(F({}, e), { view: g.x26 })) }, i("show-list"))));
}

// src/explore/suggestions.ts
function pt({ terms: o }, { id: i, depth: e }) { // pt = siblingsOf, o = terms, i = id, e = depth
  let n = [], r = !1; // n = group, r = isFound
  for (let s of Array.from(o.values())) // s = each, o = terms
    if (s.depth < e) {
      if (r)
        break;
      n = [];
    } else s.id === i ? r = !0 : s.depth === e && n.push(s);
  return r ? n : [];
}
function ct(o) { // ct = best, o = suggestions
  return o.filter(({ count: i }) => i > 0).sort((i, e) => e.count - i.count).slice(0, 1);
}
function He(o, i, e, n) { // He = suggestQueries, o = index, i = query, e = find, n = byText
  let r = (p, u) => D(F({}, p), { query: u, count: (0, V.x21)(o, u, e).count }), { text: s } = i, l = (n ? n.findNeeds(o, s) : []).map(({ facet: p, need: u }) => r({ kind: "need", need: u }, (0, C.x29)((0, C.x30)(i, ""), p.id, [u.id]))), a = (n ? n.severalWords(s) : []).map((p) => r({ kind: "word", word: p }, (0, C.x30)(i, p))); // r = counted, p = word, u = need, D = __spreadProps, F = __spreadValues, o = index, e = find, s = text, i = query, l = needs, n = byText, a = others
  s.trim() && a.push(r({ kind: "text" }, (0, C.x30)(i, ""))), o.facets.forEach((p) => { // s = text, a = others, r = counted, i = query, o = index, p = facet
    let u = (0, V.x20)(p, i), [y, _] = u; // u = terms, p = facet, i = query, y = term, _ = another
    y && a.push(r({ kind: "terms", facet: p, terms: u }, (0, C.x29)(i, p.id, []))), y && !_ && a.push(...ct(pt(p, y).map((E) => r({ kind: "swap", facet: p, term: y, other: E }, (0, C.x29)(i, p.id, [E.id])))));
  });
  let c = ({ count: p }) => p > 0; // c = helps, p = count
  return [...l.filter(c), ...a.filter(c).sort((p, u) => u.count - p.count)];
}

// runtime:src/views/parts/heading.tsx
var ue = require("program-explorer-runtime"); // ue = import_program_explorer_runtime

// src/views/results/no-results.tsx
var mt = 6, dt = "Template:Program explorer/missing", ut = /[[\]{}<>|~]/g; // mt = MOST_SUGGESTIONS, dt = NEW_SECTION, ut = MARKUP
function ft({ context: o, state: { query: i } }) { // ft = reportUrl, o = context, i = query
  let { msg: e, list: n, facetOrder: r, urlOf: s, urlOfAll: l } = o; // e = msg, n = list, r = facetOrder, s = urlOf, l = urlOfAll, o = context
  if (n.talk === null)
    return null;
  let a = W(o, i).replace(ut, ""), c = new URL(l((0, S.x13)(i, r)), location.href).href, p = new URL(s({ page: n.talk }), location.href); // a = description, W = describeQuery, o = context, i = query, ut = MARKUP, c = view, l = urlOfAll, r = facetOrder, p = url, s = urlOf, n = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: dt,
    preloadtitle: e("missing-title", a)
  }).forEach(([u, y]) => p.searchParams.set(u, y)), [e("missing-view", `[${c} ${a}]`), e("missing-need")].forEach((u) => p.searchParams.append("preloadparams[]", u)), p.href;
}
function $e({ view: o }) { // $e = NoResults, o = view
  let { context: i, state: { query: e }, actions: n, search: r } = o, { msg: s, labels: l, index: a, list: c, level: p } = i, u = He(a, e, i.find, r), y = u.filter(({ kind: x }) => x === "need"), _ = u.filter(({ kind: x }) => x !== "need").slice(0, mt), E = ft(o), k = (x, P) => (0, w.x77)(l.term(x, P).text), L = (x) => { // i = context, e = query, n = actions, r = search, o = view, s = msg, l = labels, a = index, c = list, p = level, u = suggestions, He = suggestQueries, y = needs, x = suggestion, _ = others, mt = MOST_SUGGESTIONS, E = url, ft = reportUrl, k = nameOf, P = term, L = textOf
    let { count: P } = x; // P = count, x = suggestion
    switch (x.kind) {
      case "need":
        return s("shortcut", k(h.x50, x.need.id), P);
      case "word":
        return s("empty-word", (0, w.x77)(x.word), P);
      case "text":
        return s("empty-text", (0, w.x77)(e.text), P);
      case "swap":
        return s("empty-swap", k(x.facet.id, x.other.id), k(x.facet.id, x.term.id), P);
      default:
        return s(
          "empty-without",
          (0, w.x77)(l.facet(x.facet.id).text),
          (0, T.x34)(s, x.terms.map(({ id: ne }) => k(x.facet.id, ne))),
          P
        );
    }
  }, M = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => n.choose(x.query) }, L(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(ue.x75, { level: p, class: "program-explorer__group" }, s("empty-title")), y.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, y.map(M))), _.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, s("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, _.map(M))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear }, s("see-all", c.programs.length)), E !== null && /* @__PURE__ */ (0, t.x3)("a", { href: E }, s("report-missing"))));
}
}
};
// </nowiki>