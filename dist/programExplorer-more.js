// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '4bd6f1e4f07b4968',
create: function ( require, module ) {
"use strict";
var $ = Object.defineProperty, We = Object.defineProperties, Be = Object.getOwnPropertyDescriptor, Qe = Object.getOwnPropertyDescriptors, qe = Object.getOwnPropertyNames, we = Object.getOwnPropertySymbols;
var Se = Object.prototype.hasOwnProperty, Ke = Object.prototype.propertyIsEnumerable;
var be = (o, n, e) => n in o ? $(o, n, { enumerable: !0, configurable: !0, writable: !0, value: e }) : o[n] = e, R = (o, n) => {
  for (var e in n || (n = {}))
    Se.call(n, e) && be(o, e, n[e]);
  if (we)
    for (var e of we(n))
      Ke.call(n, e) && be(o, e, n[e]);
  return o;
}, I = (o, n) => We(o, Qe(n));
var je = (o, n) => {
  for (var e in n)
    $(o, e, { get: n[e], enumerable: !0 });
}, ze = (o, n, e, s) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let r of qe(n))
      !Se.call(o, r) && r !== e && $(o, r, { get: () => n[r], enumerable: !(s = Be(n, r)) || s.enumerable });
  return o;
};
var Ye = (o) => ze($({}, "__esModule", { value: !0 }), o);
var J = (o, n, e) => new Promise((s, r) => {
  var i = (c) => {
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
  }, a = (c) => c.done ? s(c.value) : Promise.resolve(c.value).then(i, l);
  a((e = e.apply(o, n)).next());
});

// src/more.ts
var ft = {}; // ft = more_exports
je(ft, {
  ActiveFilters: () => K,
  CopyLink: () => j,
  Details: () => Le,
  FilterDialog: () => z,
  Freshness: () => Je,
  NeedHelp: () => Fe,
  NoResults: () => Me,
  OtherView: () => Xe,
  Reasons: () => Ie,
  SortBy: () => Ae,
  TermSearch: () => G,
  ViewChoice: () => Z,
  keepFocus: () => he,
  keepFragment: () => ke,
  keepPlace: () => Ee,
  keepPosition: () => Ve,
  nameTab: () => _e
});
module.exports = Ye(ft);

// src/app/keep-focus.ts
function he(o, n) { // he = keepFocus, o = root, n = history
  var a; // a = _a
  let e = (a = o.ownerDocument.defaultView) != null ? a : window, s = null, r, i = ({ target: c, relatedTarget: p }) => { // e = view, a = _a, o = root, s = lost, r = timer, i = onFocusOut, c = target, p = relatedTarget
    s = p ? null : c, e.clearTimeout(r), r = e.setTimeout(() => { // s = lost, p = relatedTarget, c = target, e = view, r = timer
      s = null;
    }, 0);
  }, l = ({ state: c }) => { // l = onPopState, c = state
    s && (c || n.read() !== null) && s.focus({ preventScroll: !0 });
  };
  return o.addEventListener("focusout", i), e.addEventListener("popstate", l, !0), () => { // o = root, i = onFocusOut, e = view, l = onPopState
    e.clearTimeout(r), o.removeEventListener("focusout", i), e.removeEventListener("popstate", l, !0);
  };
}

// src/app/keep-place.ts
function Ee(o, n) { // Ee = keepPlace, o = root, n = history
  var l; // l = _a
  let e = (l = o.ownerDocument.defaultView) != null ? l : window, s, r = () => { // e = view, l = _a, o = root, s = timer, r = keep
    e.clearTimeout(s), n.keepPlace(e.pageYOffset, o.querySelectorAll("article").length);
  }, i = () => { // i = onScroll
    e.clearTimeout(s), s = e.setTimeout(r, 400);
  };
  return e.addEventListener("scroll", i, { passive: !0 }), e.addEventListener("pagehide", r), e.pageYOffset && i(), () => { // e = view, i = onScroll, r = keep
    e.clearTimeout(s), e.removeEventListener("scroll", i), e.removeEventListener("pagehide", r);
  };
}

// runtime:src/app/url.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/app/language-links.ts
var Ge = ".mw-pt-languages a, .interwiki-pagetranslation a", Te = ["mousedown", "focusin"]; // Ge = LINKS, Te = EVENTS
function Ce({ target: o }) { // Ce = copyFragment, o = target
  let n = o instanceof Element ? o.closest(Ge) : null; // n = link, o = target, Ge = LINKS
  n && (n.hash = (0, S.x8)(location.hash) ? location.hash : "");
}
function ke() { // ke = keepFragment
  return Te.forEach((o) => document.addEventListener(o, Ce)), () => Te.forEach((o) => document.removeEventListener(o, Ce));
}

// runtime:src/explore/query.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// runtime:src/programs/facets.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/describe-query.ts
function U({ msg: o, labels: n, facetOrder: e }, { chosen: s, text: r }) { // U = describeQuery, o = msg, n = labels, e = facetOrder, s = chosen, r = text
  let i = e.filter((l) => s.has(l)).map((l) => { // i = parts, e = facetOrder, l = facet, s = chosen
    var c; // c = _a
    let a = (0, _.x34)(o, ((c = s.get(l)) != null ? c : []).map((p) => n.term(l, p).text)); // a = terms, o = msg, c = _a, s = chosen, l = facet, p = term, n = labels
    return l === h.x50 || l === h.x52 ? a : `${o("chip-facet", n.facet(l).text)} ${a}`;
  });
  return (0, _.x34)(o, r.trim() ? [...i, `\u201C${r.trim()}\u201D`] : i);
}

// src/app/tab-title.ts
function _e(o, n, e) { // _e = nameTab, o = store, n = context, e = document
  let s = "", r = (a) => { // s = prefix, r = write, a = description
    let c = e.title.replace(s, "").trim(), p = a.replace(/\s+/g, " ").trim(); // c = rest, e = document, s = prefix, p = name, a = description
    s = p && `${p} \u2013`, e.title = `${s} ${c}`.trim();
  }, i = () => { // i = update
    let { settled: { query: a } } = o.get(), { index: c, labels: p, fragmentOf: f, msg: y } = n(), T = a.details[a.details.length - 1], C = c.programs.find(({ id: P }) => P === T); // a = query, o = store, c = index, p = labels, f = fragmentOf, y = msg, n = context, T = open, C = program, P = id
    r(C ? p.pick(C.title).text : f(a) && (0, _.x34)(y, [a.view === g.x26 ? "" : y(`view-${a.view}`), U(n(), a)].filter(Boolean)));
  };
  i();
  let l = o.subscribe(({ settled: a }, c) => { // l = end, o = store, a = settled, c = before
    a !== c.settled && i();
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
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// src/explore/relations.ts
var Pe = (0, re.x22)(({ programs: o }) => { // Pe = relationsOf, o = programs
  let n = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(); // n = byId, e = parts, s = before
  for (let r of o) // r = program, o = programs
    n.set(r.id, r), r.partOf !== null && (0, W.x14)(e, r.partOf, r.id), r.followedBy.forEach((i) => (0, W.x14)(s, i, r.id));
  return {
    program: (r) => n.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => s.get(r) || []
  };
});

// runtime:src/programs/next-date.ts
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function B({ ctrlKey: o, metaKey: n, shiftKey: e, altKey: s }) { // B = opensElsewhere, o = ctrlKey, n = metaKey, e = shiftKey, s = altKey
  return o || n || e || s;
}

// src/views/parts/copy-address.ts
function Q(o) { // Q = copyAddress, o = href
  return J(this, null, function* () {
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
    this.copy = (e, s) => { // e = event, s = href
      let { msg: r } = this.props.context; // r = msg
      s.startsWith("#") && !B(e) && (e.preventDefault(), Q(s).then((i) => this.setState({ answer: r(i ? "link-copied" : "link-not-copied") })));
    };
  }
  render({ context: e, program: s }, { answer: r }) {
    let i = e.urlOfProgram(s); // i = href, e = context, s = program
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("a", { href: i, onClick: (l) => this.copy(l, i) }, e.msg("link-to-program")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__note", role: "status" }, r));
  }
};

// runtime:src/views/parts/text.tsx
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// runtime:src/views/results/card-action.tsx
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// src/views/details.tsx
function w({ label: o, content: n, areNames: e = !1 }) { // w = Row, o = label, n = content, e = areNames
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
function Le({ context: o, actions: n, program: e, id: s, isAlone: r = !1 }) { // Le = Details, o = context, n = actions, e = program, s = id, r = isAlone
  let { msg: i, labels: l, format: a, language: c, list: p } = o, f = e.status === "past", y = f || r, T = Pe(p), C = (0, oe.x61)(e.dates, Date.now()), { join: P, materials: ee, minutes: D, notice: x, owner: k, partOf: V, reviewed: fe, sources: te, summary: xe } = e, He = p.facets.filter((u) => { // i = msg, l = labels, a = format, c = language, p = list, o = context, f = isPast, e = program, y = hasTime, r = isAlone, T = relations, Pe = relationsOf, C = next, P = join, ee = materials, D = minutes, x = notice, k = owner, V = partOf, fe = reviewed, te = sources, xe = summary, He = facets, u = facet
    var b; // b = _a
    return ((b = e.terms.get(u)) != null ? b : []).length > (r ? 0 : (0, F.x81)(o, e, u).length);
  }), $e = e.dates.slice(C ? e.dates.indexOf(C) : e.dates.length), L = (u) => u === null ? null : /* @__PURE__ */ (0, t.x3)(v.x76, { text: l.pick(u), around: c }), ye = (u) => u.map((b) => /* @__PURE__ */ (0, t.x3)("bdi", null, b)), H = (u, b) => /* @__PURE__ */ (0, t.x3)(ne.x74, { context: o, target: u }, b), X = (u) => u.map((b) => { // $e = dates, e = program, C = next, L = text, u = ids, l = labels, c = language, ye = names, b = other, H = link, o = context, X = related
    var A, ge; // A = _a, ge = _b
    return /* @__PURE__ */ (0, t.x3)(
      "a",
      {
        href: o.urlOfProgram(b),
        onClick: (ve) => { // ve = event
          B(ve) || (ve.preventDefault(), n.goTo(b));
        }
      },
      L((ge = (A = T.program(b)) == null ? void 0 : A.title) != null ? ge : b)
    );
  }), N = V === null ? void 0 : p.series.get(V), Ue = V === null ? [] : T.parts(V).filter((u) => u !== e.id);
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__details", id: s }, r && x && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__alert" }, L(x)), r && xe && /* @__PURE__ */ (0, t.x3)("p", null, L(xe)), r && P && P.isOver && !f && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, i("join-over")), r && (0, F.x80)(e) === "join" && /* @__PURE__ */ (0, t.x3)(ie.x78, { context: o, actions: n, program: e, open: !0, detailsId: s }), /* @__PURE__ */ (0, t.x3)("dl", null, He.map((u) => { // s = id, r = isAlone, x = notice, L = text, xe = summary, P = join, f = isPast, i = msg, e = program, o = context, n = actions, He = facets, u = facet
    var b; // b = _a
    return /* @__PURE__ */ (0, t.x3)(
      w,
      {
        areNames: !0,
        label: /* @__PURE__ */ (0, t.x3)(v.x76, { text: l.facet(u), around: c }),
        content: ((b = e.terms.get(u)) != null ? b : []).filter((A) => u !== "language" || !e.interpreted.includes(A)).map((A) => /* @__PURE__ */ (0, t.x3)(v.x76, { text: l.term(u, A), around: c }))
      }
    );
  }), /* @__PURE__ */ (0, t.x3)(w, { areNames: !0, label: i("detail-interpreted"), content: e.interpreted.map((u) => a.language(u)) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-session"), content: y && D ? l.minutes(D) : null }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-duration"), content: y || D ? L(e.duration) : null }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-dates"), content: $e.map((u) => /* @__PURE__ */ (0, t.x3)(t.x2, null, u.target ? H(u.target, a.occurrence(u)) : a.occurrence(u), " ", L(u.label))) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-scale"), content: L(e.scale) }), /* @__PURE__ */ (0, t.x3)(w, { areNames: !0, label: i("detail-team"), content: ye(e.team) }), /* @__PURE__ */ (0, t.x3)(w, { areNames: !0, label: i("detail-partners"), content: ye(e.partners) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-materials"), content: (0, F.x80)(e) === "material" && !r ? null : ee.map(({ target: u, label: b }) => H(u, L(b))) }), /* @__PURE__ */ (0, t.x3)(
    w,
    {
      label: i("detail-part-of"),
      content: N ? N.target ? H(N.target, L(N.title)) : L(N.title) : X(V === null ? [] : [V])
    }
  ), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-siblings"), content: X(Ue) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-parts"), content: X(T.parts(e.id)) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-follows"), content: X(T.before(e.id)) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-followed-by"), content: X(e.followedBy) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-owner"), content: k && /* @__PURE__ */ (0, t.x3)("bdi", null, k) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-reviewed"), content: fe && a.date(fe) }), /* @__PURE__ */ (0, t.x3)(w, { label: i("detail-share"), content: /* @__PURE__ */ (0, t.x3)(q, { context: o, program: e.id }) })), te.length > 0 && /* @__PURE__ */ (0, t.x3)("details", null, /* @__PURE__ */ (0, t.x3)("summary", null, i("shortcut", i("detail-sources"), te.length)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, te.map((u) => /* @__PURE__ */ (0, t.x3)("li", null, H({ url: u }, /* @__PURE__ */ (0, t.x3)("bdi", { title: u }, Ze(u))))))));
}

// src/views/keep-position.ts
function Ve(o, n, e) { // Ve = keepPosition, o = root, n = draw, e = scrolled
  var a; // a = _a
  let s = (a = o.ownerDocument.defaultView) != null ? a : window, r = (c) => { // s = view, a = _a, o = root, r = topOf, c = id
    var p; // p = _a
    return (p = o.ownerDocument.getElementById(c)) == null ? void 0 : p.getBoundingClientRect().top;
  }, l = Array.from(o.querySelectorAll("article, tr"), (c) => { // l = before, o = root, c = article
    var p; // p = _a
    return (p = c.getAttribute("aria-labelledby")) != null ? p : "";
  }).map((c) => { // c = id
    var p; // p = _a
    return [c, (p = r(c)) != null ? p : -1 / 0];
  }).filter(([, c]) => c > 80 && c < s.innerHeight);
  n();
  for (let [c, p] of l) { // c = id, p = top, l = before
    let f = r(c); // f = now, r = topOf, c = id
    if (f !== void 0) {
      (e != null ? e : s).scrollBy(0, f - p);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/explore/active-filters.ts
function Oe(o, n) { // Oe = activeFilters, o = index, n = query
  return Array.from(o.facets.values()).flatMap((e) => (0, O.x20)(e, n).map((s) => ({ facet: e, term: s })));
}

// runtime:src/explore/query-changes.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function et({ view: { context: { msg: o, labels: n, language: e }, actions: s }, filter: { facet: r, term: i } }) { // et = FilterChip, o = msg, n = labels, e = language, s = actions, r = facet, i = term
  let l = n.facet(r.id), a = n.term(r.id, i.id); // l = facetLabel, n = labels, r = facet, a = termLabel, i = term
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-filter", l.text, a.text),
      onClick: () => s.toggleTerm(r.id, i.id)
    },
    /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, t.x3)(v.x76, { text: l, around: e }, o("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, t.x3)(v.x76, { text: a, around: e })
  );
}
function tt({ view: { context: { msg: o }, state: { query: n }, actions: e } }) { // tt = SearchChip, o = msg, n = query, e = actions
  return /* @__PURE__ */ (0, t.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": o("remove-search", n.text),
      onClick: () => e.choose((0, E.x30)(n, ""))
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
  componentDidUpdate(e, s, r) {
    var l; // l = _a
    let i = this.buttons(); // i = buttons
    r >= 0 && !i.includes(document.activeElement) && ((l = i[Math.min(r, i.length - 1)]) == null || l.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: s, msg: r }, state: { query: i }, actions: l } = e, a = Oe(s, i), c = i.text.trim() !== ""; // s = index, r = msg, i = query, l = actions, e = view, a = filters, Oe = activeFilters, c = hasText
    return !a.length && !c ? null : /* @__PURE__ */ (0, t.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": r("active-filters"), ref: this.list }, a.map((p) => /* @__PURE__ */ (0, t.x3)("li", { key: `${p.facet.id} ${p.term.id}` }, /* @__PURE__ */ (0, t.x3)(et, { view: e, filter: p }))), c && /* @__PURE__ */ (0, t.x3)("li", { key: "text" }, /* @__PURE__ */ (0, t.x3)(tt, { view: e })), /* @__PURE__ */ (0, t.x3)("li", { key: "all" }, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, r("clear-all"))));
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
    this.copy = () => J(this, null, function* () {
      let { view: { context: e, state: { query: s }, attempt: r } } = this.props, i = (0, S.x13)(s, e.facetOrder) || "programs", l = (a) => { // e = context, s = query, r = attempt, i = fragment, l = show, a = isCopied
        window.clearTimeout(this.timer), r(() => { // r = attempt
          this.setState({ isCopied: a }), this.timer = a === null ? void 0 : window.setTimeout(() => l(null), rt);
        });
      };
      l(yield Q(e.urlOfAll(i)));
    });
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount);
  }
  render({ view: { context: { msg: e } } }, { isCopied: s }) {
    let r = s === null ? "" : e(s ? "link-copied" : "link-not-copied"); // r = answer, s = isCopied, e = msg
    return /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "program-explorer__copy cdx-button cdx-button--weight-quiet", onClick: () => {
      this.copy();
    } }, r || e("copy-link")), /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__unseen", role: "status" }, r));
  }
};

// src/views/layout/need-help.tsx
function Fe({ view: o }) { // Fe = NeedHelp, o = view
  var l; // l = _a
  let { context: { labels: n, language: e, list: s }, state: { query: r } } = o, i = (l = r.chosen.get(h.x50)) != null ? l : []; // n = labels, e = language, s = list, r = query, o = view, i = chosen, l = _a
  return /* @__PURE__ */ (0, t.x3)(t.x2, null, s.needs.map(({ id: a, help: c }) => c && i.includes(a) && /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, t.x3)(v.x76, { text: n.pick(c), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var ae = "program-explorer-locked", De = `${ae}--scrollbar`, z = class extends t.x0 { // ae = LOCK_CLASS, De = SCROLLBAR_CLASS, z = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, t.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ae, De), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let s = this.box.current; // s = box
      if (s != null && s.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let r = Array.from(s.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = document.activeElement, l = !s.contains(i) || i === r[e.shiftKey ? 0 : r.length - 1] || e.shiftKey && i === s, a = r[e.shiftKey ? r.length - 1 : 0]; // r = stops, s = box, c = element, i = here, l = isAtEnd, e = event, a = next
          l && a && (e.preventDefault(), a.focus());
        }
      }
    };
  }
  componentDidMount() {
    var r; // r = _a
    let { classList: e, clientWidth: s } = document.documentElement; // e = classList, s = clientWidth
    window.innerWidth > s && e.add(De), e.add(ae), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (r = this.box.current) == null || r.focus();
  }
  render({ view: e }) {
    let { context: { msg: s, idPrefix: r }, results: i, actions: l } = e; // s = msg, r = idPrefix, i = results, l = actions, e = view
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
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__dialog-title", id: `${r}-dialog-title` }, s("filters")), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: l.clear
        },
        s("clear-all")
      ), /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": s("close"),
          onClick: l.closeFilters
        }
      )),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, t.x3)(se.x71, { view: e })),
      /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, t.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: l.closeFilters
        },
        s("show-results", i.exploration.count)
      ))
    ));
  }
};

// runtime:src/explore/sort.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// runtime:src/views/parts/chevron.tsx
var le = require("program-explorer-runtime"); // le = import_program_explorer_runtime

// src/views/layout/sort-by.tsx
function Ae({ view: { context: { msg: o, idPrefix: n }, state: { query: e }, results: s, actions: r } }) { // Ae = SortBy, o = msg, n = idPrefix, e = query, s = results, r = actions
  if (e.view !== g.x26)
    return null;
  let i = (0, Y.x32)(e, s.exploration.searchResult), l = g.x27.filter((a) => a !== "relevance" || a === i || e.text !== ""); // i = sort, e = query, s = results, l = sorts, a = each
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__sort" }, /* @__PURE__ */ (0, t.x3)("label", { for: `${n}-sort` }, o("sort")), " ", /* @__PURE__ */ (0, t.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, t.x3)(
    "select",
    {
      class: "cdx-select",
      id: `${n}-sort`,
      value: i,
      onChange: (a) => r.sort(a.currentTarget.value)
    },
    l.map((a) => /* @__PURE__ */ (0, t.x3)("option", { key: a, value: a, selected: a === i }, o(`sort-${a}`)))
  ), /* @__PURE__ */ (0, t.x3)(le.x73, { open: !1 })));
}

// src/explore/search/normalize.ts
var ot = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", pe = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((o) => [o.charAt(0), o.slice(1)])); // ot = REMOVED, pe = REPLACEMENTS, o = pair
function Re(o, n, e) { // Re = replaceRange, o = from, n = to, e = length
  for (let s = 0; s < e; s++) // s = i, e = length
    pe.set(String.fromCharCode(o + s), String.fromCharCode(n + s));
}
Re(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((o) => Re(parseInt(o, 16), 48, 10));
var nt = new RegExp(`[${ot}${Array.from(pe.keys()).join("")}]`, "g"), it = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, st = /^[\0-\x7f]*$/; // nt = REMOVED_OR_REPLACED, ot = REMOVED, pe = REPLACEMENTS, it = KANA_OR_NASAL, st = ASCII
function ce(o) { // ce = normalize, o = text
  return st.test(o) ? o.toLowerCase() : o.normalize("NFKD").toLowerCase().replace(nt, (n) => pe.get(n) || "").replace(it, (n) => n > "\u3000" ? n.normalize("NFC") : "\u0928");
}

// runtime:src/views/layout/term-list.tsx
var me = require("program-explorer-runtime"); // me = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var at = 100, G = class extends t.x0 { // at = MOST_FOUND, G = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: s, terms: r } = this.props, i = ce(this.state.text.trim()); // e = labels, s = facet, r = terms, i = pattern, ce = normalize
    return r.filter(({ term: l }) => [e.term(s, l.id).text, ...l.aliases].some((a) => ce(a).includes(i))).slice(0, at);
  }
  render({ view: e, facet: s, children: r }, { text: i }) {
    let { context: { msg: l, labels: a }, attempt: c } = e, p = l("find-term", a.facet(s).text), f = i.trim() ? this.found() : null; // l = msg, a = labels, c = attempt, e = view, p = name, s = facet, f = found, i = text
    return /* @__PURE__ */ (0, t.x3)("div", null, /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, t.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": p,
        placeholder: p,
        autocomplete: "off",
        value: i,
        onInput: ({ currentTarget: { value: y } }) => c(() => this.setState({ text: y }))
      }
    )), f ? f.map((y) => /* @__PURE__ */ (0, t.x3)(me.x72, { key: y.term.id, view: e, facet: s, count: y })) : r, /* @__PURE__ */ (0, t.x3)("p", { role: "status", class: "program-explorer__note" }, f && !f.length && l("no-term")));
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
    let { state: { query: s }, actions: r } = this.props.view; // s = query, r = actions
    this.kept.set(s.view, s);
    let { rows: i = "", columns: l = [], sort: a = null } = (p = this.kept.get(e)) != null ? p : {}, c = s.sort !== null && (0, g.x25)(s.sort, g.x26); // i = rows, l = columns, a = sort, p = _a, e = view, c = isForAll, s = query
    r.choose(I(R({}, s), { view: e, rows: i, columns: l, sort: c ? s.sort : a !== null && !(0, g.x25)(a, g.x26) ? a : null }));
  }
  render({ view: { context: { msg: e, idPrefix: s }, state: { query: r } } }) {
    return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__view-choice", role: "radiogroup", "aria-label": e("view") }, g.x28.map((i) => /* @__PURE__ */ (0, t.x3)("label", { key: i, class: "program-explorer__view" }, /* @__PURE__ */ (0, t.x3)("input", { type: "radio", name: `${s}-view`, value: i, checked: i === r.view, onChange: () => this.choose(i) }), /* @__PURE__ */ (0, t.x3)("span", null, e(`view-${i}`)))));
  }
};

// src/views/results/reasons.tsx
function Ie({ context: { msg: o, labels: n }, needs: e }) { // Ie = Reasons, o = msg, n = labels, e = needs
  let s = e.map((r) => (0, v.x77)(n.term(h.x50, r).text)); // s = names, e = needs, r = need, n = labels
  return /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("helps-with", (0, _.x34)(o, s)));
}

// runtime:src/programs/dates.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/views/results/freshness.tsx
function Je({ view: { context: { msg: o, list: { programs: n }, today: e } } }) { // Je = Freshness, o = msg, n = programs, e = today
  let s = `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`, r = n.filter(({ reviewed: i }) => i && (0, M.x46)(i) >= s); // s = lastYear, e = today, r = recently, n = programs, i = reviewed
  return n.some(({ reviewed: i }) => i) ? /* @__PURE__ */ (0, t.x3)("p", { class: "program-explorer__note" }, o("reviewed-within-year", r.length, n.length)) : null;
}

// src/views/layout/other-view.tsx
var de = class extends t.x0 { // de = LoadedView
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
    return J(this, null, function* () {
      let { loadView: e, state: { query: s } } = this.props.view; // e = loadView, s = query
      try {
        let { View: r } = yield e(s.view); // r = View, e = loadView, s = query
        this.change({ Loaded: r });
      } catch (r) {
        this.change({ failure: r instanceof Error && "failure" in r && r.failure === "outdated" ? "outdated" : "network" });
      }
    });
  }
  render({ view: e }, { Loaded: s, failure: r }) {
    let { context: { msg: i }, state: { query: l }, actions: a } = e; // i = msg, l = query, a = actions, e = view
    return s ? /* @__PURE__ */ (0, t.x3)(s, { view: e }) : r ? /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty", role: "alert" }, /* @__PURE__ */ (0, t.x3)("p", null, i(`failed-${r}`)), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: this.retry }, i("retry"))), /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => a.choose(I(R({}, l), { view: g.x26 })) }, i("show-list"))))) : /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__loading program-explorer__note", role: "status", "aria-busy": "true" }, i("loading"));
  }
};
function Xe({ view: o }) { // Xe = OtherView, o = view
  return /* @__PURE__ */ (0, t.x3)(de, { key: o.state.query.view, view: o });
}

// src/explore/suggestions.ts
function lt({ terms: o }, { id: n, depth: e }) { // lt = siblingsOf, o = terms, n = id, e = depth
  let s = [], r = !1; // s = group, r = isFound
  for (let i of Array.from(o.values())) // i = each, o = terms
    if (i.depth < e) {
      if (r)
        break;
      s = [];
    } else i.id === n ? r = !0 : i.depth === e && s.push(i);
  return r ? s : [];
}
function pt(o) { // pt = best, o = suggestions
  return o.filter(({ count: n }) => n > 0).sort((n, e) => e.count - n.count).slice(0, 1);
}
function Ne(o, n, e, s) { // Ne = suggestQueries, o = index, n = query, e = find, s = byText
  let r = (p, f) => I(R({}, p), { query: f, count: (0, O.x21)(o, f, e).count }), { text: i } = n, l = (s ? s.findNeeds(o, i) : []).map(({ facet: p, need: f }) => r({ kind: "need", need: f }, (0, E.x29)((0, E.x30)(n, ""), p.id, [f.id]))), a = (s ? s.severalWords(i) : []).map((p) => r({ kind: "word", word: p }, (0, E.x30)(n, p))); // r = counted, p = word, f = need, I = __spreadProps, R = __spreadValues, o = index, e = find, i = text, n = query, l = needs, s = byText, a = others
  i.trim() && a.push(r({ kind: "text" }, (0, E.x30)(n, ""))), o.facets.forEach((p) => { // i = text, a = others, r = counted, n = query, o = index, p = facet
    let f = (0, O.x20)(p, n), [y, T] = f; // f = terms, p = facet, n = query, y = term, T = another
    y && a.push(r({ kind: "terms", facet: p, terms: f }, (0, E.x29)(n, p.id, []))), y && !T && a.push(...pt(lt(p, y).map((C) => r({ kind: "swap", facet: p, term: y, other: C }, (0, E.x29)(n, p.id, [C.id])))));
  });
  let c = ({ count: p }) => p > 0; // c = helps, p = count
  return [...l.filter(c), ...a.filter(c).sort((p, f) => f.count - p.count)];
}

// runtime:src/views/parts/heading.tsx
var ue = require("program-explorer-runtime"); // ue = import_program_explorer_runtime

// src/views/results/no-results.tsx
var ct = 6, mt = "Template:Program explorer/missing", dt = /[[\]{}<>|~]/g; // ct = MOST_SUGGESTIONS, mt = NEW_SECTION, dt = MARKUP
function ut({ context: o, state: { query: n } }) { // ut = reportUrl, o = context, n = query
  let { msg: e, list: s, facetOrder: r, urlOf: i, urlOfAll: l } = o; // e = msg, s = list, r = facetOrder, i = urlOf, l = urlOfAll, o = context
  if (s.talk === null)
    return null;
  let a = U(o, n).replace(dt, ""), c = new URL(l((0, S.x13)(n, r)), location.href).href, p = new URL(i({ page: s.talk }), location.href); // a = description, U = describeQuery, o = context, n = query, dt = MARKUP, c = view, l = urlOfAll, r = facetOrder, p = url, i = urlOf, s = list
  return Object.entries({
    action: "edit",
    section: "new",
    preload: mt,
    preloadtitle: e("missing-title", a)
  }).forEach(([f, y]) => p.searchParams.set(f, y)), [e("missing-view", `[${c} ${a}]`), e("missing-need")].forEach((f) => p.searchParams.append("preloadparams[]", f)), p.href;
}
function Me({ view: o }) { // Me = NoResults, o = view
  let { context: n, state: { query: e }, actions: s, search: r } = o, { msg: i, labels: l, index: a, list: c, level: p } = n, f = Ne(a, e, n.find, r), y = f.filter(({ kind: x }) => x === "need"), T = f.filter(({ kind: x }) => x !== "need").slice(0, ct), C = ut(o), P = (x, k) => (0, v.x77)(l.term(x, k).text), ee = (x) => { // n = context, e = query, s = actions, r = search, o = view, i = msg, l = labels, a = index, c = list, p = level, f = suggestions, Ne = suggestQueries, y = needs, x = suggestion, T = others, ct = MOST_SUGGESTIONS, C = url, ut = reportUrl, P = nameOf, k = term, ee = textOf
    let { count: k } = x; // k = count, x = suggestion
    switch (x.kind) {
      case "need":
        return i("shortcut", P(h.x50, x.need.id), k);
      case "word":
        return i("empty-word", (0, v.x77)(x.word), k);
      case "text":
        return i("empty-text", (0, v.x77)(e.text), k);
      case "swap":
        return i("empty-swap", P(x.facet.id, x.other.id), P(x.facet.id, x.term.id), k);
      default:
        return i(
          "empty-without",
          (0, v.x77)(l.facet(x.facet.id).text),
          (0, _.x34)(i, x.terms.map(({ id: V }) => P(x.facet.id, V))),
          k
        );
    }
  }, D = (x) => /* @__PURE__ */ (0, t.x3)("li", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button", onClick: () => s.choose(x.query) }, ee(x)));
  return /* @__PURE__ */ (0, t.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, t.x3)(ue.x75, { level: p, class: "program-explorer__group" }, i("empty-title")), y.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, i("empty-needs")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, y.map(D))), T.length > 0 && /* @__PURE__ */ (0, t.x3)(t.x2, null, /* @__PURE__ */ (0, t.x3)("p", null, i("empty-hint")), /* @__PURE__ */ (0, t.x3)("ul", { role: "list" }, T.map(D))), /* @__PURE__ */ (0, t.x3)("p", null, /* @__PURE__ */ (0, t.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, i("see-all", c.programs.length)), C !== null && /* @__PURE__ */ (0, t.x3)("a", { href: C }, i("report-missing"))));
}
}
};
// </nowiki>