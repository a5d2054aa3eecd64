// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var Hr = Object.defineProperty, ua = Object.defineProperties;
  var da = Object.getOwnPropertyDescriptors;
  var Fr = Object.getOwnPropertySymbols;
  var pa = Object.prototype.hasOwnProperty, ma = Object.prototype.propertyIsEnumerable;
  var Dr = (e, t, r) => t in e ? Hr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, R = (e, t) => {
    for (var r in t || (t = {}))
      pa.call(t, r) && Dr(e, r, t[r]);
    if (Fr)
      for (var r of Fr(t))
        ma.call(t, r) && Dr(e, r, t[r]);
    return e;
  }, M = (e, t) => ua(e, da(t));
  var ga = (e, t) => {
    for (var r in t)
      Hr(e, r, { get: t[r], enumerable: !0 });
  };
  var E = (e, t, r) => new Promise((n, o) => {
    var a = (l) => {
      try {
        i(r.next(l));
      } catch (d) {
        o(d);
      }
    }, s = (l) => {
      try {
        i(r.throw(l));
      } catch (d) {
        o(d);
      }
    }, i = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(a, s);
    i((r = r.apply(e, t)).next());
  });
  var Ur = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function jr(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => E(null, null, function* () {
      let i = yield e(s);
      if ((i == null ? void 0 : i.runtime) !== r)
        throw new Error(`Reload the page: the module "${s}" is of another release.`);
      let l = { exports: {} };
      return i.create(() => t, l), l.exports;
    }), a = (s) => () => {
      var l;
      let i = (l = n.get(s)) != null ? l : o(s);
      return n.set(s, i), i.catch(() => n.delete(s)), i;
    };
    return {
      maintainer: a("maintainer"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }
  function ne(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var D = "qqx", Br = "search", fa = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Ft = "en";
  function he(e) {
    return e.map((t) => t.toLowerCase()).find((t) => fa.includes(t)) || Ft;
  }
  function Dt(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Vr(e, t) {
    let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string"));
    return r.has(Br) ? { language: e, texts: r } : null;
  }
  function Wr({ language: e, texts: t }) {
    return e === D || t.has(Br);
  }
  function W(e, t, r) {
    if (typeof e == "string")
      return { text: e, language: r };
    for (let o of [...t, r]) {
      let a = e.get(o.toLowerCase());
      if (a !== void 0)
        return { text: a, language: o };
    }
    let [n = r] = Array.from(e.keys()).sort();
    return { text: e.get(n) || "", language: n };
  }
  function ze(e) {
    return typeof e == "string" ? [e] : Array.from(e.values());
  }
  function qr(e, t) {
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim()));
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }
  var Kr = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  var ha = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, xa = /\$(\d)/g, ba = ["zero", "one", "two", "few", "many", "other"], xe = { language: "en", texts: new Map(Object.entries(Kr)) };
  function _a(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ba.filter((o) => r.includes(o));
    return (o, a) => {
      let s = t ? n.indexOf(t.select(a)) : +(a !== 1) * o.length;
      return o[Math.min(s, o.length - 1)];
    };
  }
  function q({ language: e, texts: t } = xe, r = xe.texts) {
    if (e === D)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = _a(e);
    return (a, ...s) => {
      let i = (l) => {
        var d;
        return (d = s[Number(l) - 1]) != null ? d : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ha, (l, d, u) => o(u.split("|"), Number(i(d))) || "").replace(xa, (l, d) => {
        let u = i(d);
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }
  function Ht() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function be(e) {
    return { today: Ht(), language: e.contentLanguage };
  }
  var wa = "program-explorer-hidden";
  function Ut(e) {
    return e.root.dataset.state;
  }
  function Qr(e) {
    return Ut(e) ? !1 : (Y(e, "loading"), !0);
  }
  function Y(e, t) {
    let r = t === "ready";
    for (let n of e.staticElements)
      n.classList.toggle(wa, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }
  var va = /* @__PURE__ */ new Set([
    "ar",
    "arc",
    "ary",
    "arz",
    "azb",
    "ckb",
    "dv",
    "fa",
    "glk",
    "he",
    "lrc",
    "mzn",
    "nqo",
    "pnb",
    "ps",
    "sd",
    "skr",
    "ug",
    "ur",
    "yi"
  ]);
  function _e(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return r === "arab" || r === "hebr" || r !== "latn" && r !== "cyrl" && va.has(t) ? "rtl" : "ltr";
  }
  var jt = "program-explorer__notice";
  function $e(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function Jr(e, t, r) {
    let n = $e("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Xe(e) {
    e.querySelectorAll(`.${jt}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Ne(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Xe(e);
    let s = q(t), i = $e(
      "div",
      `${jt} ${jt}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      $e("span", "cdx-message__icon"),
      $e(
        "div",
        "cdx-message__content",
        $e("p", "", n),
        ...o,
        ...a ? [Jr(s("retry"), "", a)] : [],
        Jr(s("dismiss"), "cdx-button--weight-quiet", () => Xe(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = _e(t.language), e.append(i);
  }
  var Sa = "json", Pa = ["busy", "timeout", "network", "server"];
  function Gr(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function zr(i, l, d, u) {
    return E(this, arguments, function* ({ wiki: e, load: t }, r, n, { messages: o, origin: a, compared: s }) {
      var g;
      try {
        if (!(yield e.mayEdit(r.source)))
          return;
        let { adviceOn: p, driftHints: c } = yield t.maintainer(), f = s ? c((yield t.importer()).importLists(r.container, e), s, e) : [], h = p(e, o, r.source, a, f, be(e));
        h && r.root.isConnected && Ne(r.root, o, M(R({}, n), { text: n.text || ((g = h.text) != null ? g : ""), content: h.content }));
      } catch (p) {
        e.log("There is no advice about the data page.", p);
      }
    });
  }
  function Ye(e, t, r, n, o) {
    return E(this, null, function* () {
      let a = n ? n.messages : xe, s = q(a);
      Y(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Pa.includes(r) ? () => {
          Xe(t.root), Y(t, "loading"), o();
        } : null
      };
      Ne(t.root, a, i), (r === "missing" || r === "json") && (yield zr(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Xr(i, l, d, u, g) {
    return E(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== Sa;
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield zr(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var ce = "program-explorer";
  function Bt(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function Vt(e, t, r) {
    return { text: e, language: Bt(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function Wt(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Yr(e, t) {
    var r, n;
    return (n = (r = e.querySelector(`[data-group="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function Zr(e) {
    var r;
    let t = e == null ? void 0 : e.closest("[data-group]");
    return e && t ? Vt(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ta(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function ka(e) {
    var g;
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: d = "" } = e.dataset, u = Yr(e, "current");
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ta(i),
      bundle: l,
      bundleVersion: d,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (g = s.match(/\S+/g)) != null ? g : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: Zr(u),
      past: Zr(Yr(e, "past")),
      level: Wt(u)
    };
  }
  function Ze(e) {
    return Array.from(e.querySelectorAll(`.${ce}[data-source]`), ka);
  }
  var en = ["Community Development", "Community Development/What we do"], Ea = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function tn(e) {
    return en.includes(e) || en.includes(e.replace(Ea, ""));
  }
  var Kt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function rn(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function et(e) {
    if (!Kt.test(e))
      return null;
    let t = e.slice(-1) === "~", r = e.replace("~", "").split("-").map(Number), [n = 0, o = null, a = null] = r;
    return n < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > rn(n, o)) ? null : { year: n, month: o, day: a, approximate: t };
  }
  function qt(e, t) {
    return String(e).padStart(t, "0");
  }
  function nn(e, t, r) {
    return `${qt(e, 4)}-${qt(t, 2)}-${qt(r, 2)}`;
  }
  function K(e) {
    return nn(e.year, e.month || 1, e.day || 1);
  }
  function U(e) {
    let t = e.month || 12;
    return nn(e.year, t, e.day || rn(e.year, t));
  }
  var Q = ["open", "upcoming", "ongoing", "paused", "past"];
  function we(e) {
    return Q.indexOf(e) !== -1;
  }
  function on(e, t) {
    return e.approximate && K(e) <= t && t <= U(e);
  }
  function an(e, t, r) {
    return t && U(t) < r ? "past" : e && K(e) > r ? "upcoming" : e && t && !on(e, r) && !on(t, r) ? "ongoing" : null;
  }
  function sn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && K(r) > n || t && K(t) > n);
      case "upcoming":
        return !!(t && U(t) < n || r && U(r) < n);
      case "ongoing":
        return !!(t && K(t) > n || r && U(r) < n);
      default:
        return !!(r && U(r) < n);
    }
  }
  function Z(e) {
    return e !== "past";
  }
  function tt(e) {
    let t = [], r = /* @__PURE__ */ new Map();
    return e.forEach((n, o) => {
      let a = o;
      for (; !r.has(a); ) {
        r.set(a, o);
        let s = e.get(a);
        if (s === void 0)
          return;
        if (r.get(s) === o) {
          t.push(a);
          return;
        }
        a = s;
      }
    }), t;
  }
  var Qt = "not-stated";
  function La(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach((o, a) => t.within(a, () => {
      a === Qt ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Qt ? r.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), tt(r).forEach((o) => {
      t.within(o, () => t.addAt("broader", "loop", r.get(o))), r.delete(o);
    });
    let n = /* @__PURE__ */ new Map();
    return e.forEach((o, a) => {
      a !== Qt && n.set(a, {
        id: a,
        label: o.label || a,
        aliases: J(o.aliases),
        broader: r.get(a) || null
      });
    }), n;
  }
  function J(e) {
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function ln(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => r.within(i, () => {
      if (t.indexOf(i) !== -1) {
        r.add("reserved-id", i);
        return;
      }
      o === null && r.add("missing-label", i), n.set(i, {
        id: i,
        label: o || i,
        help: a,
        terms: r.within("terms", () => La(s || /* @__PURE__ */ new Map(), r))
      });
    })), n;
  }
  function cn(e, t) {
    var o, a;
    let r = [], n = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null;
    for (; n !== null && r.length < e.terms.size; )
      r.push(n), n = ((a = e.terms.get(n)) == null ? void 0 : a.broader) || null;
    return r;
  }
  function G(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function rt(e) {
    let t = G(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function nt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ue(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function ve(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function un(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function Ra(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function oe(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Ra((e[o] | r[o]) & t[o]);
    return n;
  }
  var ot = ["relevance", "status", "newest", "title"], Fe = "not-stated", at = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var st = ["q", "sort", "program", "view"];
  function Ma({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [String(o.year)];
    for (let i = o.year + 1; i <= a; i++)
      s.push(String(i));
    return s;
  }
  function Aa(e) {
    let t = /* @__PURE__ */ new Map([[null, []]]);
    for (let { id: o, broader: a } of e.terms.values()) {
      let s = a !== null && e.terms.has(a) ? a : null;
      t.set(s, [...t.get(s) || [], o]);
    }
    let r = /* @__PURE__ */ new Set(), n = (o) => {
      r.has(o) || (r.add(o), (t.get(o) || []).forEach(n));
    };
    return (t.get(null) || []).forEach(n), e.terms.forEach(({ id: o }) => n(o)), Array.from(r);
  }
  function Oa(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => {
      let _ = s.get(h);
      _ || (_ = G(n), s.set(h, _), i.set(h, a ? cn(a, h) : [])), nt(_, y);
    };
    if (t.programs.forEach((h, y) => {
      var x;
      let _ = e === "period" ? Ma(h, r) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : [];
      for (let w of _)
        w !== Fe && (l(w, y), (x = i.get(w)) == null || x.forEach((b) => l(b, y)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? Q : e === "period" ? d.sort((h, y) => Number(y) - Number(h)) : a ? Aa(a).concat(d) : d, g = G(n), p = /* @__PURE__ */ new Map(), c = 0, f = (h, y) => {
      let _ = oe(y);
      if (_ && !p.has(h)) {
        let x = a && a.terms.get(h);
        p.set(h, {
          id: h,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: _
        }), ve(g, y), c += +(_ < n);
      }
    };
    return u.forEach((h) => f(h, s.get(h) || G(0))), f(Fe, rt(n).map((h, y) => h & ~g[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: p,
      useful: c > 1
    };
  }
  function dn(e, t, r, n = () => null) {
    let o = /* @__PURE__ */ new Map();
    for (let s of e.facets) {
      let i = st.indexOf(s) === -1 && Oa(s, e, Number(r.slice(0, 4)));
      i && o.set(s, i);
    }
    let a = new Set(e.programs.map(({ id: s }) => s));
    return {
      programs: e.programs,
      languages: t,
      facets: o,
      hasTerm: (s, i) => {
        var l;
        return !!((l = o.get(s)) != null && l.terms.has(i));
      },
      hasProgram: (s) => a.has(s),
      nameOf: n
    };
  }
  var pn = /^#?programs(?:$|\?|%3f)/i;
  function ct(e) {
    return pn.test(e);
  }
  var Ia = 8e3, Ca = 200, $a = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function it(e) {
    return e.replace($a, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function lt(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function mn(e) {
    return e.slice(0, Ca).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function De(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && st.indexOf(o) === -1 && r.push(`${it(o)}=${a.map(it).join(",")}`);
    });
    let n = mn(e.text);
    return n && r.push("q=" + it(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + it(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ut(e, t) {
    let r = pn.exec(e);
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of e.slice(r[0].length, Ia).split("&")) {
      let [l = "", ...d] = i.split("="), u = lt(l), g = d.join("="), p = lt(g);
      if (u === "q")
        o = mn(lt(g.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = ot.find((c) => c === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (st.indexOf(u) === -1) {
        let c = g.split(",").map(lt).concat(p.split(",")).filter((f) => t.hasTerm(u, f));
        c.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  var Na = ".mw-pt-languages a, .interwiki-pagetranslation a", gn = ["mousedown", "focusin"];
  function fn({ target: e }) {
    let t = e instanceof Element ? e.closest(Na) : null;
    t && (t.hash = ct(location.hash) ? location.hash : "");
  }
  function yn() {
    return gn.forEach((e) => document.addEventListener(e, fn)), () => gn.forEach((e) => document.removeEventListener(e, fn));
  }
  function dt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = Bt(r);
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function hn(e, t) {
    var o;
    let r = he(e), n = r === Ft ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === D ? "" : n;
  }
  var Fa = /[\u200E\u200F\u202A-\u202E]/g, Da = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ha = new RegExp("^(?:" + [
    "about",
    "blob",
    "data",
    "filesystem",
    "ftp",
    "https",
    "intent",
    "jar",
    "javascript",
    "mailto",
    "sms",
    "tel",
    "vbscript",
    "view-source",
    "wss?"
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ua = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function ja(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ba(e) {
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function xn(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return Ba(t);
    if (t.length > 2e3)
      return "bad-page";
    let r = t.replace(Fa, "").replace(Da, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ha.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.charAt(0) === ":" || Ua.test(r) || ja(n) > 255 ? "bad-page" : { page: r };
  }
  function ee(e) {
    let t = xn(e);
    return typeof t == "string" ? null : t;
  }
  function de(e) {
    let t = xn(e);
    return typeof t == "string" ? t : null;
  }
  function pt(e) {
    let t = ee(e);
    return t !== null && "page" in t;
  }
  function bn(e) {
    let t = ee(e);
    return t !== null && "url" in t;
  }
  var Va = 49;
  function Jt(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Va).map((r, n) => typeof r == "string" && pt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function mt(e) {
    return e.indexOf('"include"') === -1 ? [] : Jt(ne(e)).filter(Boolean);
  }
  function _n() {
    let e = [], t = (n, o) => {
      e.push([n, ...o].join(" "));
    }, r = (n, o = "") => t(n, [o]);
    return {
      program: null,
      problems: e,
      add: r,
      addAt: (n, o, a) => r(o, a),
      addWith: t,
      within: (n, o) => o()
    };
  }
  var wn = [], He = 1 + wn.length;
  function vn(e, t = wn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => Object.assign({}, o(n), { version: r + a + 1 }),
      e
    );
  }
  function Sn(e, t, r) {
    let n = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...n, ...t.keys()]), a = /* @__PURE__ */ new Map();
    for (let [, i] of e)
      i.partOf !== null && n.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(tt(a));
    return e.map(([i, l]) => r.within(i, () => {
      let { id: d, partOf: u, followedBy: g } = l;
      if (u === null && !g.length)
        return l;
      let p = (c, f, h, y) => (y ? r.addAt(c, "loop", f) : h.has(f) || r.addAt(c, "unknown-program", f, h), !y && h.has(f));
      return r.program = d, Object.assign({}, l, {
        partOf: u !== null && p("partOf", u, o, s.has(d)) ? u : null,
        followedBy: g.filter((c) => p("followedBy", c, n, c === d))
      });
    }));
  }
  var Gt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), Se = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, r) => ({ type: e, requirement: t, message: r }), Pe = Gt("string"), zt = Gt("number"), Pn = Gt("boolean"), te = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), re = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Tn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), Te = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ke = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), j = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Ue = Se("check"), kn = Se("length"), Xt = Se("max_value"), Yt = Se("min_value"), Ee = Se("regex"), lc = Se("description");
  var nr = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, or = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, qa = 10080, B = j(Pe(), Ee(nr, "bad-id")), pe = j(Pe(), Ee(/\S/, "empty")), je = j(Pe(), Ee(or, "bad-language")), z = ke([pe, Te(je, pe)]), Zt = j(
    Pe(),
    Ee(Kt, "bad-date"),
    Ue((e) => et(e) !== null, "bad-date")
  ), er = j(pe, Ue(pt, (e) => de(e.input) || "bad-page")), tr = j(
    Pe(),
    Ee(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => de(e.input) || "bad-address"),
    Ue(bn, "bad-address")
  ), ar = j(
    pe,
    Ue((e) => de(e) === null, (e) => de(e.input) || "bad-page")
  ), Ka = j(zt(), Yt(1, "bad-minutes"), Xt(qa, "bad-minutes")), En = ke([B, te(B)]), Qa = ke([je, te(je)]), rr = ke([pe, te(pe)]), sr = En, Ja = re({
    label: z,
    page: P(ar),
    url: P(tr)
  }), ir = re({
    id: B,
    title: z,
    summary: P(z),
    page: P(ar),
    status: P(Tn(Q, "bad-status")),
    start: P(Zt),
    end: P(Zt),
    language: P(Qa),
    session: P(re({
      minutes: P(j(te(Ka), kn(2)))
    })),
    duration: P(z),
    scale: P(z),
    team: P(rr),
    partners: P(rr),
    materials: P(te(Ja)),
    partOf: P(B),
    followedBy: P(En),
    owner: P(pe),
    reviewed: P(Zt),
    sources: P(ke([tr, te(tr)]))
  }), Ln = re({
    id: B,
    label: z,
    terms: Te(B, sr)
  }), Ga = re({
    label: P(z),
    help: P(z),
    terms: P(Te(B, re({
      label: P(z),
      aliases: P(rr),
      broader: P(B)
    })))
  }), za = re({
    title: z,
    page: P(ar)
  }), Rn = re({
    version: j(zt(), Yt(He), Xt(He)),
    enabled: P(Pn()),
    talk: P(er),
    bundle: P(er),
    facets: P(te(B)),
    vocabularies: P(Te(B, Ga)),
    series: P(Te(B, za)),
    include: P(te(er))
  });
  var Xa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function gt(e) {
    return e == null ? "nothing" : lr({ type: Array.isArray(e) ? "array" : typeof e });
  }
  function lr({ type: e }) {
    return Xa[e] || "text";
  }
  function me(e) {
    return gt(e) === "object";
  }
  function Ya({ type: e, requirement: t }, r) {
    switch (e) {
      case "regex":
        return t.test(String(r));
      case "check":
        return t(r);
      case "min_value":
        return Number(r) >= Number(t);
      case "max_value":
        return Number(r) <= Number(t);
      default:
        return !0;
    }
  }
  function Mn({ pipe: e }) {
    return e ? [...Mn(e[0]), ...e.slice(1)] : [];
  }
  function Za(e, t) {
    let r = Mn(e).filter((o) => !Ya(o, t))[0];
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (r == null ? void 0 : r.message) == "function" ? r.message({ input: t }) : r == null ? void 0 : r.message) || null;
  }
  function es(e, t, r) {
    let n = Za(e, t);
    if (n !== null) {
      r.add(n, String(t), e.options);
      return;
    }
    return An(e) ? String(t).toLowerCase() : t;
  }
  function An(e) {
    return e === je;
  }
  function ts(e, t, r) {
    let n = [];
    return t.forEach((o, a) => {
      let s = e.item && r.within(a, () => Be(e.item, o, r));
      s !== void 0 && n.push(s);
    }), n;
  }
  function rs(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    if (Object.keys(t).forEach((o) => r.within(o, () => {
      let a = Be(e.key, o, r);
      if (typeof a != "string")
        return;
      let s = Be(e.value, t[o], r);
      n.has(a) ? r.add("duplicate-id", a) : s !== void 0 && n.set(a, s);
    })), An(e.key) && !n.size) {
      Object.keys(t).length || r.add("empty");
      return;
    }
    return n;
  }
  function ns(e, t, r, n, o) {
    let a = {}, s = Object.keys(e), i = null;
    for (let l of s) {
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), g = u ? r.within(l, () => Be(d.wrapped || d, t[l], r)) : void 0;
      a[l] = g === void 0 ? null : g, g === void 0 && !d.wrapped && (i = i || l, r.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t))
      s.indexOf(l) === -1 && r.within(l, () => {
        n != null && n(l, t[l]) || r.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Be(e, t, r, n, o) {
    let a = gt(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => lr(l) === a)[0];
    if (!i) {
      r.addWith("wrong-type", [s.map(lr).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return ts(i, t, r);
      case "record":
        return rs(i, t, r);
      case "object":
        return ns(
          i.entries || {},
          t,
          r,
          n,
          o
        );
      default:
        return es(i, t, r);
    }
  }
  function Le(e, t, r, n, o) {
    return Be(e, t, r, n, o);
  }
  var cr = ["status", "language", "period"];
  function ft(e, t, r, n) {
    var a;
    if (e === "language")
      return J(t).map((s) => s.toLowerCase()).filter((s) => {
        let i = or.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : J(t).filter((s) => {
      let i = o ? o.has(s) : we(s);
      return i || n.add("unknown-term", s, o ? o.keys() : Q), i;
    });
  }
  var dr = Object.keys(ir.entries);
  function ur(e) {
    return e === null ? null : et(e);
  }
  function os(e, t) {
    let [r, n, ...o] = (e == null ? void 0 : e.minutes) || [];
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function as(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e || []) {
      let s = ee(o || a || "");
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ss(e, t, r) {
    return (n, o) => {
      if (!t.vocabularies.has(n) && !t.facets.has(n))
        return !1;
      let a = Le(sr, o, r), s = a === void 0 ? [] : ft(n, a, t.vocabularies, r);
      return s.length && e.set(n, s), !0;
    };
  }
  function is(e, t) {
    let r = ur(e.start), n = ur(e.end);
    return r && n && K(r) > U(n) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [r, n];
  }
  function On(e, t, r) {
    let n = me(e) ? e.id : null;
    r.program = typeof n == "string" && nr.test(n) ? n : null;
    let o = /* @__PURE__ */ new Map(), a = Le(
      ir,
      e,
      r,
      ss(o, t, r),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a;
    if (typeof s != "string" && !s.has(t.language) && r.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = J(a.language);
      d.length && o.set("language", d);
    }
    let [i, l] = is(a, r);
    return a.status && sn(a.status, i, l, t.today) && r.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : ee(a.page),
      status: a.status || an(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: os(a.session, r),
      duration: a.duration,
      scale: a.scale,
      team: J(a.team),
      partners: J(a.partners),
      materials: as(a.materials, r),
      partOf: a.partOf,
      followedBy: J(a.followedBy),
      owner: a.owner,
      reviewed: ur(a.reviewed),
      sources: J(a.sources)
    };
  }
  function ls(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function In(e, t, r, n) {
    let o = e[t];
    r.within(t, () => {
      Array.isArray(o) ? o.forEach((a, s) => r.within(s, () => n(a, s))) : o !== void 0 && r.addWith("wrong-type", ["list", gt(o)]);
    });
  }
  function cs(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...cr]);
    return e ? Array.from(new Set(e)).filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o))) : Array.from(n);
  }
  function us(e, t, r) {
    let n = Le(Ln, e, r);
    if (!n)
      return;
    let o = /* @__PURE__ */ new Map();
    if (r.within("terms", () => n.terms.forEach((a, s) => r.within(s, () => {
      let i = ft(s, a, t, r);
      i.length && o.set(s, i);
    }))), !o.size) {
      r.add("left-out", "terms");
      return;
    }
    return { id: n.id, label: n.label, terms: o };
  }
  function ds(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return In(e, "needs", r, (o) => {
      let a = us(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), Array.from(n.values());
  }
  function ps(e) {
    return e === "needs" || e === "programs";
  }
  function ms(e, t, r, n, o) {
    var h;
    let a = Le(Rn, e, r, ps);
    if (!a)
      return null;
    let s = [...dr, ...cr].filter((y) => y !== "language"), i = r.within("vocabularies", () => ln(
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      r
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...dr, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = cs(a.facets, i, r), u = ds(e, i, r), g = /* @__PURE__ */ new Map(), p = (y, _) => In(y, "programs", r, (x, w) => {
      let b = On(x, l, r);
      b && g.has(b.id) ? r.add("duplicate-id", b.id) : b && g.set(b.id, [[..._, "programs", w], b]);
    });
    p(e, []), Jt(e).forEach((y, _) => {
      let x = ["include", _], w = o.find((b) => b.title === y);
      r.within(x, () => {
        let b = w && Cn(w.text, r, n);
        y && !w ? r.add("missing-include", y) : b && (Object.keys(b).filter((T) => T !== "version" && T !== "programs").forEach((T) => r.addAt(T, "not-included", T)), p(b, x));
      });
    });
    let c = /* @__PURE__ */ new Map();
    (h = a.series) == null || h.forEach(({ title: y, page: _ }, x) => c.set(x, { title: y, target: _ === null ? null : ee(_) }));
    let f = Sn(Array.from(g.values()), c, r);
    return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: f };
  }
  function Cn(e, t, r) {
    let n = ls(e, t, r);
    if (n === void 0)
      return null;
    let o = me(n) ? vn(n) : null;
    if (!o) {
      let a = me(n) ? n.version : null;
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function yt(e, t, r, n, o = String) {
    let a = Cn(e, n, o);
    return a && ms(a, t, n, o, r);
  }
  function ht(e, t, r = []) {
    let n = _n();
    return { list: yt(e, t, r, n), problems: n.problems };
  }
  function gs(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => {
      let s = /* @__PURE__ */ new Map();
      return o.forEach((i, l) => s.set(l, Object.assign({}, i, a(i, l)))), s;
    };
    return Object.assign({}, e, {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return Object.assign({}, o, {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => Object.assign({}, s, { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function $n(e, { language: t, texts: r }, n) {
    return gs(e, (o, a) => {
      let s = r.get(a);
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }
  var Nn = "MediaWiki:Gadget-programExplorer-config.json";
  function Ve(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function fs(e) {
    return e !== void 0 && ne(e.text).enabled === !1;
  }
  function ys(e, t) {
    return e === D ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Vr(e, t.text) || xe;
  }
  function hs(e, t, r, n) {
    return E(this, null, function* () {
      let o = mt(r), a = o.filter((i) => !Ve(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = Ve(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Dn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function xs(e, t, r, n) {
    return E(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Dn(t.bundle, r))).translations;
      return $n(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Fn(e, t) {
    return E(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === D ? [] : [Dt(n)], i = [r, ...s, ...o.length ? [] : [Nn]], { pages: l, translations: d } = yield e.readPages(i, o, Dn(a, t));
      if (fs(Ve(e, Nn, l)))
        return { kind: "off" };
      let u = ys(n, Ve(e, Dt(n), l)), g = Ve(e, r, l);
      if (!g)
        return { kind: "missing", messages: u };
      let p = yield hs(e, r, g.text, l), c = { kind: "pages", page: g, included: p }, { list: f, problems: h } = ht(g.text, be(e), p);
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: c, problems: h, list: yield xs(e, f, t, d) } : { kind: "invalid", messages: u, origin: c, problems: h };
    });
  }
  function Hn(e, t) {
    return E(this, null, function* () {
      let r = yield Fn(e, t);
      return r.kind === "invalid" && t.revisions.length ? Fn(e, M(R({}, t), { revisions: [] })) : r;
    });
  }
  function bs(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = dt(e, t), l = i[0] === D ? D : he(i), d = o.get(l), u = hn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: a,
      revisions: l === D ? n : d && n.length ? [...n, d] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${u}:`) ? s : ""
    };
  }
  function Un() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = bs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Hn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function xt(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var pr = "programExplorer", bt = "programExplorerDialog";
  function jn(e, t, r) {
    var g;
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => {
      let c = e.history.state, f = typeof c == "object" && c !== null ? c[p] : null;
      return typeof f == "string" ? f : null;
    }, a = (p, c, f) => e.history[`${p}State`](R(R({}, e.history.state), c), "", f), s = () => o(bt) === r, i = () => a("push", { [bt]: r }), l = () => t && (t(n()) ? n() : o(pr)), d = (g = l()) != null ? g : "", u = () => {
      t && l() === null && a("replace", { [pr]: d });
    };
    return u(), {
      read: l,
      write: (p, c, f = !1) => {
        if (!t)
          return;
        d = p;
        let h = n(), y = h !== "" && !t(h), _ = c === "push";
        a(
          f ? "replace" : c,
          { [pr]: p, [bt]: _ ? null : o(bt) },
          p !== "" ? `#${p}` : y ? e.location.hash : e.location.pathname + e.location.search
        ), _ && f && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p) => {
        let c = () => {
          var f;
          u(), d = (f = l()) != null ? f : "", p();
        };
        return e.addEventListener("popstate", c), () => e.removeEventListener("popstate", c);
      }
    };
  }
  function _s(e, t) {
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Bn(e, t, r = null) {
    let n = {
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => {
      let i = s.day !== null ? n.day : s.month !== null ? n.month : n.year, l = /* @__PURE__ */ new Date(0);
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let d = i.format(l);
      return s.approximate ? t("date-about", d) : d;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? _s(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
      language: (s) => {
        try {
          return (o ? o.of(s) : r == null ? void 0 : r.get(s)) || s;
        } catch (i) {
          return s;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var L, qn, ws, ae, mr, St, Kn, wt, Qn, fr, gr, vs, qe = /* @__PURE__ */ Symbol.for("pv"), Pt = {}, Tt = [], Ss = /^m(i|n|o|s|text|space)$/, yr = Array.isArray, hr = Tt.slice, fe = Object.assign;
  function ge(e) {
    e && e.parentNode && e.remove();
  }
  function Jn(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? hr.call(arguments, 2) : r), We(e, s, n, o, null);
  }
  function We(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: qe, __v: o || ++qn, __i: -1, __u: 0 };
    return !o && L.vnode && L.vnode(a), a;
  }
  function Re() {
    return { current: null };
  }
  function X(e) {
    return e.children;
  }
  function H(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function se(e, t) {
    if (t == null) return e.__ && se(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : se(e);
  }
  function Ps(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = fe({ constructor: qe }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), xr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || se(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, eo(o, t, a), r.__ = r.__e = null, t.__e != n && Gn(t));
  }
  function Gn(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Gn(e);
  }
  function Vn(e) {
    (8 & e.__g || (e.__g |= 8, ae.push(e), St++)) && mr == L.debounceRendering || ((mr = L.debounceRendering) || queueMicrotask)(zn);
  }
  function zn() {
    try {
      for (var e, t = 1; ae.length; ) ae.length > t && ae.sort(Kn), e = ae.shift(), t = ae.length, 8 & e.__g && Ps(e);
    } finally {
      (St = ae.length) && (mr || queueMicrotask)(zn);
    }
  }
  function Xn(e, t, r, n, o, a, s, i, l, d, u) {
    var g, p, c, f, h, y, _ = n.__k || Tt, x = t.length;
    for (l = Ts(r, t, _, l, x), g = 0; g < x; g++) (c = r.__k[g]) != null && (p = ~c.__i && _[c.__i] || Pt, c.__i = g, y = xr(e, c, p, o, a, s, i, l, d, u), f = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && br(p.ref, null, c, p), c.ref && u.push(c.ref, c.__c || f, c)), h = h || f, 4 & c.__u ? (l = Yn(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && y !== void 0 ? l = y : f && (l = f.nextSibling), c.__u &= -21);
    return r.__e = h, l;
  }
  function Ts(e, t, r, n, o) {
    var a, s, i, l, d, u, g, p, c, f = r.length, h = f, y = 0, _ = 0, x = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = We(null, s) : yr(s) ? s = x[a] = We(X, { children: s }) : s.constructor === qe && s.__b ? s = x[a] = We(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = ks(s, r, l, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, _ = 1)) : (~d || (o > f ? y-- : o < f && y++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null;
    if (_) {
      for (u = [], g = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) {
        for (y = 0, p = u.length; y < p; ) u[c = y + p >> 1] < s.__i ? y = c + 1 : p = c;
        u[y] = s.__i, g[a] = y + 1;
      }
      for (y = u.length; a--; ) g[a] && (g[a] == y ? y-- : x[a].__u |= 4);
    }
    if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = se(i)), _r(i, i));
    return n;
  }
  function Yn(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Yn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = se(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function ks(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Wn(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function _t(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Wn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Wn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = gr[t] || (gr[t] = Es(t)), (e.__a || (e.__a = {}))[t] = fr, a = t != (t = t.replace(Qn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
    else {
      if (o == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
        return void (e[t] = r == null ? "" : r);
      } catch (i) {
      }
      if (typeof r == "function") return;
      r == null || r === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && r == 1 ? "" : r);
    }
  }
  function Es(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[wt] == null) t[wt] = fr++;
        else if (t[wt] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function xr(e, t, r, n, o, a, s, i, l, d) {
    var u, g, p, c, f, h, y, _, x, w, b, T, A, v, S, I, k, N, C = t.type;
    if (t.constructor !== qe) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, g = a = [], u.nodeType == 8 ? i = vt(u, a) : a.push(u), i = a[0] || i), (u = L.__b) && u(t);
    e: if (typeof C == "function") {
      p = s.length;
      try {
        if (_ = t.props, x = (u = C.prototype) && u.render, w = (u = C.contextType) && n[u.__c], b = u ? w ? w.props.value : u.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (x ? t.__c = c = new C(_, b) : (t.__c = c = new H(_, b), c.constructor = C, c.render = Rs), w && w.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), x && (c.__s || (c.__s = c.state), C.getDerivedStateFromProps && (c.__s == c.state && (c.__s = fe({}, c.__s)), fe(c.__s, C.getDerivedStateFromProps(_, c.__s)))), f = c.props, h = c.state, c.__v = t, r.__c) {
          if (_ !== f && x && !C.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, b), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, b) === !1) {
            t.__v != r.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
              F && (F.__ = t);
            }), Tt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = se(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, b), x && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(f, h, y);
          });
        } else x && !C.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), x && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = b, c.props = _, c.__P = e, c.__g &= -5, T = L.__r, A = x ? 25 : 0;
        do
          c.__g &= -9, T && T(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++A < 25);
        x && (Tt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = fe({}, n, c.getChildContext())), x && r.__c && c.getSnapshotBeforeUpdate && (y = c.getSnapshotBeforeUpdate(f, h)), v = u && u.type === X && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
          F && _r(F, F);
        }), r.__k = null), i = r.__k ? se(r, 0) : null), i = Xn(e, yr(v) ? v : [v], t, r, n, o, a, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, g && g.some(ge), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (F) {
        if (s.length = p, t.__v = null, l || a) if (F && F.then) {
          if (t.__u |= 128 | l, a) {
            for (~(k = a.indexOf(i || void 0)) || (k = a.length); (N = a[k - 1]) && N.nodeType == 8; ) k--;
            for (; k < a.length; k++) if (N = a[k]) if (a[k] = null, S) {
              if (N == I) break;
            } else {
              if (N.nodeType != 8) break;
              N.data.startsWith("$s") && (I = vt(S = N));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            S = i;
          }
          (u = vt(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), F && F.then || Zn(t), L.__e(F, t, r);
      }
    } else i = t.__e = Ls(r.__e, t, r, n, o, a, s, l, d, e);
    return (u = L.diffed) && u(t), i;
  }
  function vt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function Zn(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Zn));
  }
  function eo(e, t, r) {
    for (var n = 0; n < r.length; ) br(r[n++], r[n++], r[n++]);
    L.__c && L.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        L.__e(a, o.__v);
      }
    });
  }
  function Ls(e, t, r, n, o, a, s, i, l, d) {
    var u, g, p, c, f, h, y, _, x = r.props || Pt, w = t.props, b = t.type;
    if (b == "svg" ? o = "http://www.w3.org/2000/svg" : b == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((f = a[u]) && (b ? f.localName == b : f.nodeType == 3)) {
        e = f, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !b) return _.createTextNode(w);
      e = _.createElementNS(o, b, w.is ? w : d), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (b) {
      if (d = b == "template" && e.content || e, a = b == "textarea" && w.defaultValue != null ? null : a && hr.call(d.childNodes), !i && a) for (x = {}, u = 0; u < e.attributes.length; u++) x[(f = e.attributes[u]).name] = f.value;
      for (u in x) f = x[u], u == "dangerouslySetInnerHTML" ? p = f : u == "children" || u in w || u == "value" && "defaultValue" in w || u == "checked" && "defaultChecked" in w || _t(e, u, null, f, o);
      for (u in w) f = w[u], u == "children" ? c = f : u == "dangerouslySetInnerHTML" ? g = f : u == "value" ? h = f : u == "checked" ? y = f : i && typeof f != "function" || x[u] === f || _t(e, u, f, x[u], o);
      g ? (i || p && (g.__html == p.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (p && (e.textContent = ""), (b == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ss.test(b)) && (o = "http://www.w3.org/1999/xhtml"), Xn(d, yr(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && se(r, 0), i, l), a && a.some(ge)), i && b != "textarea" || (u = "value", b == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (b != "progress" || h) || _t(e, u, h, x[u], o), u = "checked", y != null && y != e[u] && _t(e, u, y, x[u], o));
    } else x === w || i && e.data == w || (e.data = w);
    return e;
  }
  function br(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function _r(e, t, r) {
    var n, o, a, s;
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || br(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && _r(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = vt(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Rs(e, t, r) {
    return this.constructor(e, r);
  }
  function wr(e, t) {
    var r, n, o, a;
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = We(X, { children: [e] }), o = [], a = [], xr(t, t.__k, n || Pt, Pt, t.namespaceURI, n ? null : t.firstChild ? hr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), eo(o, t.__k, a), t.__k.props.children = null;
  }
  L = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw St = 0, e;
  } }, qn = 0, ws = function(e) {
    return e != null && e.constructor === qe;
  }, H.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), Vn(this)));
  }, H.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Vn(this));
  }, H.prototype.render = X, ae = [], St = 0, Kn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, wt = /* @__PURE__ */ Symbol(), Qn = /(PointerCapture)$|Capture$/i, fr = 0, gr = {}, vs = 0;
  var vr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ms = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", As = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Sr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)]));
  function ro(e, t, r) {
    for (let n = 0; n < r; n++)
      Sr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  ro(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => ro(parseInt(e, 16), 48, 10));
  var Os = new RegExp(`[${As}${Array.from(Sr.keys()).join("")}]`, "g"), Is = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Cs = /^[\0-\x7f]*$/, to = `[^${vr}${Ms}]+`, no = new RegExp(`[${vr}]+|${to}(?:'(?=[\\u0400-\\u04ff])${to})*`, "g"), $s = new RegExp(`[${vr}]`), Ns = /[\u0590-\u07ff\u0860-\u08ff].{2}/, Fs = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;
  function ie(e) {
    return Cs.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Os, (t) => Sr.get(t) || "").replace(Is, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function kt(e, t) {
    e.replace(no, (r, n) => (t(r, n), ""));
  }
  function Ke(e) {
    let t = ie(e).match(no);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Pr(e) {
    return $s.test(e);
  }
  function Qe(e) {
    return Ns.test(e);
  }
  function Et(e) {
    return Pr(e) ? e : Qe(e) ? e.replace(Fs, "") : " " + e;
  }
  var Ds = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"];
  function Tr(e) {
    let t = [];
    return Ds.forEach((r) => [].concat(e[r]).forEach((n) => {
      t.push([n && n.label || n || "", r, ""]);
    })), t;
  }
  function Hs(e, t, { id: r, label: n, aliases: o }) {
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => [a, null, t]);
  }
  function oo([e]) {
    return ze(e).map(Ke).join(`
`);
  }
  var ao = /* @__PURE__ */ new WeakMap();
  function Us(e) {
    let t = new Uint32Array(e.programs.length * 2), r = e.programs.map((o, a) => {
      let s = Tr(o).map(oo);
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), n = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => {
      let s = Hs(e, o.id, a);
      n.push({ names: s, line: s.map(oo).join(`
`), programs: a.programs });
    })), { lines: r, ends: t, terms: n };
  }
  function le(e) {
    let t = ao.get(e) || Us(e);
    return ao.set(e, t), t;
  }
  var js = /[^][\u3099\u309a\uff9e\uff9f]?/gu;
  function Bs(e) {
    let t = "", r = [], n = 0;
    for (let s of e.match(js) || []) {
      let i = ie(s);
      t += i;
      for (let l = 0; l < i.length; l++)
        r.push(n);
      n += s.length;
    }
    r.push(n);
    let o = " ", a = [0];
    return kt(ie(t), (s, i) => {
      o += s + " ";
      for (let l = i; l <= i + s.length; l++)
        a.push(r[l]);
    }), { line: o, places: a };
  }
  function Me(e, t) {
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: r, places: n } = Bs(e), o = new Uint8Array(e.length);
    for (let s of t)
      for (let i = r.indexOf(s); i !== -1; i = r.indexOf(s, i + 1)) {
        let l = s.charAt(0) === " " || Qe(s) ? r.lastIndexOf(" ", i) + 1 : i, d = i + s.length;
        for (; n[d] === n[d - 1]; )
          d++;
        o.fill(1, n[l], n[d]);
      }
    let a = [];
    for (let s = 0, i = 1; i <= e.length; i++)
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }
  function so(e, t, r) {
    let n = [], o = Array.from({ length: t.length + 1 }, (a, s) => s);
    for (let a = 1; a <= e.length; a++) {
      let s = [a], i = a;
      for (let l = 1; l <= t.length; l++) {
        let d = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), u = Math.min(
          o[l - 1] + (d ? 0 : 1),
          o[l] + 1,
          s[l - 1] + 1
        );
        l > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(l - 2) && e.charCodeAt(a - 2) === t.charCodeAt(l - 1) && (u = Math.min(u, n[l - 2] + 1)), s.push(u), i = Math.min(i, u);
      }
      if (i > r)
        return r + 1;
      n = o, o = s;
    }
    return Math.min(o[t.length], r + 1);
  }
  var Vs = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Ws = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/;
  function Lt(e, t, r, n) {
    let { chain: o, page: a } = e.languages, s = r.find((g) => n.every((p) => Ke(p).indexOf(g) === -1));
    if (!s)
      return null;
    let { lines: i, terms: l } = le(e), d = (g) => g.indexOf(s) !== -1, u = l.reduce(
      (g, p) => ue(p.programs, t) && d(p.line) ? g.concat(p.names) : g,
      d(i[t]) ? Tr(e.programs[t]) : []
    );
    for (let [g, p, c] of u) {
      let f = [W(g, o, c ? "" : a)];
      typeof g != "string" && g.forEach((y, _) => f.push({ text: y, language: _ }));
      let h = f.find(({ text: y }) => d(Ke(y)));
      if (h) {
        let { text: y, language: _ } = h, [x] = Me(y, [s]), w = x.hit ? 0 : x.text.length;
        return { field: p, facet: c, language: _, text: y.slice(0, w).replace(Vs, "\u2026") + y.slice(w).replace(Ws, "$1\u2026") };
      }
    }
    return null;
  }
  var kr = 4, qs = 8, Ks = /^ [^\d ]{1,3}$/, Qs = /^( [^\d ]{5,})[^ ]{2}$/, io = /* @__PURE__ */ new WeakMap();
  function Js(e) {
    let t = io.get(e);
    if (t)
      return t;
    let r = /* @__PURE__ */ new Map();
    for (let a of e.terms.map((s) => s.line).concat(e.lines))
      for (let s of a.split(" "))
        r.set(s, (r.get(s) || 0) + 1);
    let n = Array.from(r.keys()), o = { counts: r, list: n, line: ` ${n.join(" ")}` };
    return io.set(e, o), o;
  }
  function Gs({ counts: e }, t) {
    let r = t.length < qs ? 1 : 2, n = null, o = 1 / 0;
    return e.forEach((a, s) => {
      let i = Et(s), l = i.trim(), d = (u, g) => {
        if (Math.abs(u.length - t.length) > r)
          return;
        let p = so(t, u, r), c = p + g + 0.4 / a;
        p <= r && c < o && (n = [i], o = c);
      };
      if (d(l, 0), t.length > kr && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++)
          d(l.slice(0, u), 0.5);
    }), n;
  }
  function zs({ list: e }, t) {
    let r = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], n = [];
    for (let o = 0, a; o < r.length; o = a) {
      let s = "", i = e;
      for (a = o + 1; a < r.length; a++) {
        let l = ie(r.slice(o, a + 1).join("")), d = i.filter((u) => u.indexOf(l) !== -1);
        if (!d.length)
          break;
        s = l, i = d;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : n.push(s);
    }
    return n.length ? n : null;
  }
  function Xs(e, t) {
    return Pr(t) ? zs(e, t) : t.length < kr || /\d/.test(t) ? null : Gs(e, t);
  }
  function Ys(e, t) {
    for (let r = 0; r < e.programs.length; r++) {
      let n = Lt(e, r, [t], []), o = n && Me(n.text, [t]).find((a) => a.hit);
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function lo(e, t) {
    let r = Js(le(e)), n = [], o = !1, a = (i) => r.line.indexOf(i) !== -1;
    for (let i of t) {
      let l = i.trim(), d = Qe(l) ? [l, l.slice(1), l.slice(2)] : [l], u = l.indexOf(" ") !== -1 || a(i) ? i : d.find((p) => p.length >= kr && a(p)), g = u ? [u] : Xs(r, l);
      if (!g)
        return null;
      n.push(...g), o = o || !u;
    }
    let s = n.join() !== t.join() ? n : t.filter((i) => !Ks.test(i)).map((i) => i.replace(Qs, "$1"));
    return s.length ? { patterns: s, corrected: o ? n.map((i) => Ys(e, i)) : null } : null;
  }
  var Zs = 200, ei = 16, ti = /\b\w'|'\w\b/g, ri = /["“”„«»\u300a-\u300f]/, ni = 24, oi = 12, ai = 6, si = 2, ii = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, co = /* @__PURE__ */ new WeakMap();
  function Er(e) {
    let t = /* @__PURE__ */ new Set();
    return ie(e.slice(0, Zs)).split(ri).forEach((r, n) => {
      let o = [];
      kt(n % 2 ? r : r.replace(ti, " "), (a) => o.push(a)), (n % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(Et(a)));
    }), Array.from(t).slice(0, ei);
  }
  function li({ terms: e, lines: t }, r) {
    let n = e.filter(({ line: o }) => o.indexOf(r) !== -1);
    return n.length ? n.reduce((o, { programs: a }) => ve(o, a), G(t.length)) : null;
  }
  function uo(e, t, r) {
    let { lines: n, ends: o } = e, a = t.map((l) => li(e, l)), s = G(n.length), i = new Uint16Array(n.length);
    return n.forEach((l, d) => {
      if (r && !ue(r, d))
        return;
      let u = 0;
      for (let g = 0; g < t.length; g++) {
        let p = t[g], c = a[g], f = l.indexOf(p), h = c && ue(c, d);
        if (h && (u += oi), f !== -1) {
          let y = f < o[2 * d] ? ni : f < o[2 * d + 1] ? ai : si;
          u += l.charCodeAt(f + p.length) === 32 ? y * 1.5 : y;
        } else if (!h)
          return;
      }
      nt(s, d), i[d] = u;
    }), { programs: s, scores: i, patterns: t, corrected: null };
  }
  function po({ programs: e }) {
    return !e || e.every((t) => t === 0);
  }
  function ci(e, t) {
    return e.patterns.every((r, n) => (t[n] || "").indexOf(r) === 0);
  }
  function Lr(e, t) {
    let r = co.get(e);
    if (r && r.text === t)
      return r.found;
    let n = Er(t);
    if (!n.length)
      return ii;
    let o = le(e), a = uo(o, n, r && ci(r.found, n) ? r.found.programs : null);
    if (po(a)) {
      let s = lo(e, n), i = s && uo(o, s.patterns, null);
      s && i && !po(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return co.set(e, { text: t, found: a }), a;
  }
  function Ae(e, t) {
    let r = /* @__PURE__ */ new Set();
    for (let n of t.chosen.get(e.id) || []) {
      let o = e.terms.get(n);
      o && r.add(o);
    }
    return Array.from(r);
  }
  function mo(e, t) {
    return t.length ? t.reduce((r, { programs: n }) => ve(r, n), G(e)) : null;
  }
  function go(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    r && n.set(null, r);
    for (let o of e.facets.values()) {
      let a = mo(e.programs.length, Ae(o, t));
      a && n.set(o.id, a);
    }
    return n;
  }
  function Rr(e, t, r) {
    let n = rt(e);
    return t.forEach((o, a) => {
      a !== r && un(n, o);
    }), n;
  }
  function Mr(e, t) {
    let r = go(e, t, Lr(e, t.text).programs);
    return oe(Rr(e.programs.length, r));
  }
  function fo(e, t) {
    let r = e.programs.length, n = Lr(e, t.text), o = go(e, t, n.programs), a = Rr(r, o), s = [];
    for (let i of e.facets.values()) {
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? Rr(r, o, i.id) : a, u = Ae(i, t), g = Array.from(i.terms.values(), (p) => {
        let c = oe(p.programs, d), f = u.indexOf(p) !== -1, h = f ? oe(mo(r, u.filter((y) => y !== p)) || d, d) : l ? oe(l, d, p.programs) : c;
        return { term: p, chosen: f, after: h, own: c };
      });
      s.push({ facet: i, terms: g });
    }
    return { matches: a, count: oe(a), facets: s, found: n };
  }
  function Oe(e, t) {
    return Object.assign({}, e, { text: t });
  }
  function Ar(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), Object.assign({}, e, { chosen: n });
  }
  function yo(e, t, r) {
    let n = e.chosen.get(t) || [], o = n.filter((a) => a !== r);
    return Ar(e, t, o.length < n.length ? o : n.concat(r));
  }
  function ho(e) {
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function xo(e, t) {
    let r = [];
    return e.facets.forEach((n) => {
      Ae(n, t).forEach((o) => r.push({ facet: n, term: o }));
    }), r;
  }
  var bo = /* @__PURE__ */ new WeakMap(), ui = 1e9;
  function Ir(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function wo(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function di(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function pi({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => W(a, t, r).text), { compare: o } = di(t.concat(r));
    return Ir(n.length, (a, s) => o(n[a], n[s]));
  }
  function _o(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function mi({ programs: e }, t) {
    let r = wo(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let d = a || s, u = s || a, g = a && !s && i && Z(i);
      n[l] = _o(d && K(d)), o[l] = g ? ui : _o(u && U(u));
    }), Ir(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function gi({ programs: e }, t) {
    let r = wo(t), n = new Uint8Array(e.length);
    return e.forEach(({ status: o }, a) => {
      n[a] = o ? 2 * Q.indexOf(o) : 2 * Q.indexOf("past") - 1;
    }), Ir(e.length, (o, a) => n[o] - n[a] || r[o] - r[a]);
  }
  function Or(e, t) {
    let r = bo.get(e);
    r || (r = /* @__PURE__ */ new Map(), bo.set(e, r));
    let n = r.get(t);
    return n || (n = t === "title" ? pi(e) : t === "newest" ? mi(e, Or(e, "title")) : gi(e, Or(e, "newest")), r.set(t, n)), n;
  }
  function fi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Je(e) {
    let t = Er(e.text).length > 0, r = e.sort || "relevance";
    return r === "relevance" && !t ? "status" : r;
  }
  function vo(e, t, r, n) {
    let o = Je(r), a = [];
    for (let s of Or(e, o))
      ue(t, s) && a.push(s);
    return o === "relevance" ? fi(a, n) : a;
  }
  function So(e) {
    let t = [];
    return (r) => {
      let n = ({ text: a, chosen: s, sort: i }) => a === r.text && s === r.chosen && i === r.sort, o = t.find((a) => n(a.query));
      if (!o) {
        let a = fo(e, r);
        o = { query: r, results: { exploration: a, order: vo(e, a.matches, r, a.found.scores) } }, t = [o, ...t.slice(0, 1)];
      }
      return o.results;
    };
  }
  function Po(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function Ge(e, t, r) {
    return r.program === null || Po(e, t, r, r.program) ? r : M(R({}, r), { program: null });
  }
  function To(e, t, r, n) {
    return Po(e, t, r, n) ? M(R({}, r), { program: n }) : M(R({}, at), { sort: r.sort, program: n });
  }
  function ko(e, t, r) {
    let n = () => {
      let { query: l, settled: d } = e.get();
      d.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => Ge(t().index, t().derive, l), a = (l) => {
      n();
      let d = o(l);
      e.set({ query: d, settled: { query: d, cause: "choice" } });
    }, s = (l) => a(R(R({}, e.get().query), l)), i = (l) => e.set({ open: M(R({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Oe(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, d) => a(yo(e.get().query, l, d)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(To(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(ho(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => {
        let { open: d } = e.get(), u = new Set(d.collapsed);
        u.delete(l) || u.add(l), e.set({ open: M(R({}, d), { collapsed: u }) });
      }
    };
  }
  function Eo(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Lo(e) {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a, s, i) => {
      let l = a.get(s);
      l ? l.push(i) : a.set(s, [i]);
    };
    for (let a of e)
      t.set(a.id, a), a.partOf !== null && o(r, a.partOf, a.id), a.followedBy.forEach((s) => o(n, s, a.id));
    return {
      program: (a) => t.get(a) || null,
      parts: (a) => r.get(a) || [],
      before: (a) => n.get(a) || []
    };
  }
  function Ro(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => W(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (p) => {
      let c = e.vocabularies.get(p);
      return c ? i(c.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, g = (p, c) => {
      var h;
      if (c === Fe)
        return s(t("not-stated"));
      let f = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(c);
      return f ? i(f.label) : s(we(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every term is asked for at every choice, and Intl takes long to name a language.
      term: (p, c) => {
        let f = `${p} ${c}`, h = d.get(f) || g(p, c);
        return d.set(f, h), h;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }
  function Cr(e, t) {
    var p;
    let { msg: r, format: n, language: o, languages: a, pageLanguage: s, today: i } = t, l = Ro(e, r, n, a, s, o), d = dn(e, { chain: a, page: s }, i, (c, f) => l.term(c, f).text), u = (p = ut(`programs?${t.preset}`, d)) != null ? p : at, g = De(u, e.facets);
    return M(R({}, t), {
      list: e,
      index: d,
      derive: So(d),
      relations: Lo(e.programs),
      labels: l,
      preset: u,
      fragmentOf: (c) => {
        let f = De(c, e.facets);
        return f === g ? "" : f || "programs";
      }
    });
  }
  function Mo(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = R(R({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function Ao(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function Oo(e, t) {
    var s;
    let r = (s = e.ownerDocument.defaultView) != null ? s : window, n = (i) => {
      var l;
      return (l = e.ownerDocument.getElementById(i)) == null ? void 0 : l.getBoundingClientRect().top;
    }, a = Array.from(e.querySelectorAll("article"), (i) => {
      var l;
      return (l = i.getAttribute("aria-labelledby")) != null ? l : "";
    }).map((i) => {
      var l;
      return [i, (l = n(i)) != null ? l : -1 / 0];
    }).filter(([, i]) => i > 80 && i < r.innerHeight);
    t();
    for (let [i, l] of a) {
      let d = n(i);
      if (d !== void 0) {
        r.scrollBy(0, d - l);
        return;
      }
    }
  }
  function Ie({ level: e, class: t, id: r, children: n }) {
    return Jn(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var yi = /* @__PURE__ */ Symbol.for("pv"), hi = 0;
  function m(e, t, r, n, o, a) {
    t || (t = {});
    var s, i, l = t;
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: r, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: yi, __v: --hi, __i: -1, __u: 0 };
    return (o || a) && (d.__source = o, d.__self = a), L.vnode && L.vnode(d), d;
  }
  function ye(e) {
    return `\u2068${e}\u2069`;
  }
  function $({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ m("bdi", { children: n }) : /* @__PURE__ */ m("bdi", { lang: t, dir: _e(t), children: n });
  }
  var xi = ["status", "period"];
  function O({ label: e, content: t }) {
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ m("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ m("dt", { children: e }),
      /* @__PURE__ */ m("dd", { children: Array.isArray(t) ? /* @__PURE__ */ m("ul", { role: "list", children: t.map((n) => /* @__PURE__ */ m("li", { children: n })) }) : t })
    ] });
  }
  function bi(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " ");
    try {
      return decodeURI(t);
    } catch (r) {
      return t;
    }
  }
  function _i({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) {
    return e || t || r || n;
  }
  function Io({ context: e, actions: t, program: r, id: n }) {
    let { msg: o, labels: a, format: s, language: i, list: l, relations: d } = e, { minutes: u, owner: g, partOf: p, reviewed: c } = r, f = (b) => b === null ? null : /* @__PURE__ */ m($, { text: a.pick(b), around: i }), h = (b) => b.map((T) => /* @__PURE__ */ m("bdi", { children: T })), y = (b, T) => /* @__PURE__ */ m("a", { href: e.urlOf(b), rel: "noopener", children: T }), _ = (b) => b.map((T) => {
      var A, v;
      return /* @__PURE__ */ m(
        "a",
        {
          href: e.urlOfProgram(T),
          onClick: (S) => {
            _i(S) || (S.preventDefault(), t.goTo(T));
          },
          children: f((v = (A = d.program(T)) == null ? void 0 : A.title) != null ? v : T)
        }
      );
    }), x = p === null ? void 0 : l.series.get(p), w = p === null ? [] : d.parts(p).filter((b) => b !== r.id);
    return /* @__PURE__ */ m("dl", { class: "program-explorer__details", id: n, children: [
      l.facets.filter((b) => !xi.includes(b)).map((b) => {
        var T;
        return /* @__PURE__ */ m(
          O,
          {
            label: /* @__PURE__ */ m($, { text: a.facet(b), around: i }),
            content: ((T = r.terms.get(b)) != null ? T : []).map((A) => /* @__PURE__ */ m($, { text: a.term(b, A), around: i }))
          }
        );
      }),
      /* @__PURE__ */ m(
        O,
        {
          label: o("detail-session"),
          content: u && (u[0] === u[1] ? o("detail-minutes", u[0]) : o("detail-minutes-range", ...u))
        }
      ),
      /* @__PURE__ */ m(O, { label: o("detail-duration"), content: f(r.duration) }),
      /* @__PURE__ */ m(O, { label: o("detail-scale"), content: f(r.scale) }),
      /* @__PURE__ */ m(O, { label: o("detail-team"), content: h(r.team) }),
      /* @__PURE__ */ m(O, { label: o("detail-partners"), content: h(r.partners) }),
      /* @__PURE__ */ m(O, { label: o("detail-materials"), content: r.materials.map(({ target: b, label: T }) => y(b, f(T))) }),
      /* @__PURE__ */ m(
        O,
        {
          label: o("detail-part-of"),
          content: x ? x.target ? y(x.target, f(x.title)) : f(x.title) : _(p === null ? [] : [p])
        }
      ),
      /* @__PURE__ */ m(O, { label: o("detail-siblings"), content: _(w) }),
      /* @__PURE__ */ m(O, { label: o("detail-parts"), content: _(d.parts(r.id)) }),
      /* @__PURE__ */ m(O, { label: o("detail-follows"), content: _(d.before(r.id)) }),
      /* @__PURE__ */ m(O, { label: o("detail-followed-by"), content: _(r.followedBy) }),
      /* @__PURE__ */ m(O, { label: o("detail-owner"), content: g && /* @__PURE__ */ m("bdi", { children: g }) }),
      /* @__PURE__ */ m(O, { label: o("detail-reviewed"), content: c && s.date(c) }),
      /* @__PURE__ */ m(O, { label: o("detail-sources"), content: r.sources.map((b) => y({ url: b }, /* @__PURE__ */ m("bdi", { title: b, children: bi(b) }))) }),
      /* @__PURE__ */ m(O, { label: o("detail-share"), content: /* @__PURE__ */ m("a", { href: e.urlOfProgram(r.id), children: o("link-to-program") }) })
    ] });
  }
  function Ce({ open: e }) {
    return /* @__PURE__ */ m("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var Co = "capacity";
  function wi({ text: e, patterns: t, around: r }) {
    return /* @__PURE__ */ m($, { text: e, around: r, children: t.length ? Me(e.text, t).map((n) => n.hit ? /* @__PURE__ */ m("mark", { children: n.text }) : n.text) : e.text });
  }
  function vi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Rt = class extends H {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, program: n, open: o, patterns: a, level: s }) {
      var I;
      let { msg: i, labels: l, format: d, language: u, idPrefix: g, index: p, limit: c } = t, f = (k) => /* @__PURE__ */ m(wi, { text: k, patterns: a, around: u }), h = (k) => {
        var N;
        return ((N = n.terms.get(k)) != null ? N : []).map((C) => l.term(k, C));
      }, y = l.pick(n.title), _ = `${g}:program:${n.id}`, x = n.summary && l.pick(n.summary), w = h(Co), b = [...h("kind"), ...h("format")], T = l.status(n.status), A = d.span(n.start, n.end, n.status), v = [y, ...x ? [x] : [], ...w, ...b].map(({ text: k }) => k), S = c ? null : Lt(p, p.programs.indexOf(n), a, [...v, T, A != null ? A : ""]);
      return /* @__PURE__ */ m("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": _, children: [
        /* @__PURE__ */ m(Ie, { level: s, class: "program-explorer__title", id: _, children: n.target ? /* @__PURE__ */ m("a", { href: t.urlOf(n.target), rel: "noopener", children: f(y) }) : f(y) }),
        /* @__PURE__ */ m("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ m("span", { class: `program-explorer__status program-explorer__status--${(I = n.status) != null ? I : "unknown"}`, children: T }),
          A !== null && /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: A }),
          b.map((k) => /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: f(k) }))
        ] }),
        x && /* @__PURE__ */ m("p", { class: "program-explorer__summary", children: [
          f(x),
          " ",
          x.language.toLowerCase() !== l.preferred && /* @__PURE__ */ m("span", { class: "program-explorer__in-language", children: i("in-language", d.language(x.language)) })
        ] }),
        S && /* @__PURE__ */ m("p", { class: "program-explorer__matched", children: [
          i("matched-in", vi(t, S)),
          " ",
          f({ text: S.text, language: S.language || u })
        ] }),
        /* @__PURE__ */ m("div", { class: "program-explorer__card-foot", children: [
          w.length > 0 && /* @__PURE__ */ m("ul", { class: "program-explorer__tags", role: "list", "aria-label": l.facet(Co).text, children: w.map((k) => /* @__PURE__ */ m("li", { children: f(k) })) }),
          /* @__PURE__ */ m(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", y.text),
              "aria-expanded": o,
              "aria-controls": o ? `${_}:details` : void 0,
              onClick: () => r.toggleDetails(n.id),
              children: [
                i("details"),
                /* @__PURE__ */ m(Ce, { open: o })
              ]
            }
          )
        ] }),
        o && /* @__PURE__ */ m(Io, { context: t, actions: r, program: n, id: `${_}:details` })
      ] });
    }
  };
  var Mt = 60, Si = 6, Pi = 80;
  function Ti({ context: e, state: t, results: { order: r } }, n) {
    var g;
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => {
      var c;
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((g = n.order) == null ? void 0 : g.length) === r.length && r.every((p, c) => {
      var f;
      return p === ((f = n.order) == null ? void 0 : f[c]);
    }), d = Math.max(e.limit || Mt, i + 1, l && n.limit || 0), u = r.length <= Mt || s === "address";
    return { order: r, limit: d, drawn: u ? d : Math.max(Si, i + 1, l && n.drawn || 0) };
  }
  function ki({ context: e, state: t }, r) {
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && Je(t.query) === "status", d = (u, g) => u != null ? u : { text: g, language: i, anchors: [] };
    return r.map((u, g) => {
      let p = r[g - 1], c = Z(u.status);
      return !l || p && Z(p.status) === c ? { program: u, group: null } : { program: u, group: c ? d(o, n("group-current")) : d(a, n("group-past")) };
    });
  }
  var At = class extends H {
    constructor() {
      super(...arguments);
      this.list = Re();
      /** Paper has no button for more. */
      this.showAll = () => {
        if (!this.props.view.context.limit) {
          let { length: r } = this.state.order;
          this.setState({ limit: r, drawn: r });
        }
      };
      this.showMore = () => {
        var n, o, a;
        let { limit: r } = this.state;
        this.setState({ limit: r + Mt, drawn: r + Mt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Ti(r, n);
    }
    componentDidMount() {
      window.addEventListener("beforeprint", this.showAll), this.drawRest();
    }
    componentDidUpdate() {
      this.drawRest();
    }
    componentWillUnmount() {
      window.removeEventListener("beforeprint", this.showAll), window.clearTimeout(this.timer);
    }
    drawRest() {
      let { drawn: r, limit: n, order: o } = this.state;
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Pi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var x;
      let { context: s, state: i, results: l, actions: d } = r, { msg: u, index: g, level: p, list: c } = s, f = n.slice(0, Math.min(a, o)).map((w) => g.programs[w]), h = n.length - o, y = ki(r, f), _ = (x = y[0]) != null && x.group ? p + 1 : p;
      return /* @__PURE__ */ m(X, { children: [
        /* @__PURE__ */ m("ul", { class: "program-explorer__list", role: "list", "aria-label": u("programs"), ref: this.list, children: y.map(({ program: w, group: b }) => /* @__PURE__ */ m("li", { children: [
          b && /* @__PURE__ */ m(Ie, { level: p, class: "program-explorer__group", id: b.anchors[0], children: [
            b.anchors.slice(1).map((T) => /* @__PURE__ */ m("span", { id: T })),
            /* @__PURE__ */ m($, { text: b, around: s.language })
          ] }),
          /* @__PURE__ */ m(
            Rt,
            {
              context: s,
              actions: d,
              program: w,
              open: i.query.program === w.id,
              patterns: l.exploration.found.patterns,
              level: _
            }
          )
        ] }, w.id)) }),
        s.limit > 0 && /* @__PURE__ */ m("a", { class: "program-explorer__all", href: s.urlOfAll(De(i.query, c.facets) || "programs"), children: u("see-all", n.length) }),
        !s.limit && h > 0 && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: u("more", h) })
      ] });
    }
  };
  function $o(e, t) {
    let r = [];
    if (t.text.trim()) {
      let n = Oe(t, "");
      r.push({ kind: "text", query: n, count: Mr(e, n) });
    }
    return e.facets.forEach((n) => {
      let o = Ae(n, t);
      if (o.length) {
        let a = Ar(t, n.id, []);
        r.push({ kind: "terms", facet: n, terms: o, query: a, count: Mr(e, a) });
      }
    }), r.filter(({ count: n }) => n > 0).sort((n, o) => o.count - n.count);
  }
  var Ei = 4;
  function No({ view: { context: e, state: { query: t }, actions: r } }) {
    let { msg: n, labels: o, index: a, list: s, level: i } = e, l = $o(a, t).slice(0, Ei), d = (u) => u.kind === "text" ? n("empty-text", ye(t.text), u.count) : n(
      "empty-without",
      ye(o.facet(u.facet.id).text),
      u.terms.map((g) => ye(o.term(u.facet.id, g.id).text)).reduce((g, p) => n("list", g, p)),
      u.count
    );
    return /* @__PURE__ */ m("div", { class: "program-explorer__empty", children: [
      /* @__PURE__ */ m(Ie, { level: i, class: "program-explorer__group", children: n("empty-title") }),
      l.length > 0 && /* @__PURE__ */ m("p", { children: n("empty-hint") }),
      /* @__PURE__ */ m("ul", { children: [
        l.map((u) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button", onClick: () => r.choose(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: r.clear, children: n("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }
  function Li({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) {
    let s = t.facet(o.id), i = t.term(o.id, a.id);
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ m($, { text: s, around: r, children: e("chip-facet", s.text) }) }),
          " ",
          /* @__PURE__ */ m($, { text: i, around: r })
        ]
      }
    );
  }
  function Ri({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Oe(t, "")),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ m("bdi", { children: t.text })
        ]
      }
    );
  }
  var Ot = class extends H {
    constructor() {
      super(...arguments);
      this.list = Re();
    }
    getSnapshotBeforeUpdate() {
      return this.buttons().indexOf(document.activeElement);
    }
    componentDidUpdate(r, n, o) {
      var s;
      let a = this.buttons();
      o >= 0 && !a.includes(document.activeElement) && ((s = a[Math.min(o, a.length - 1)]) == null || s.focus());
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: r }) {
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = xo(n, a), l = a.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ m("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((d) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m(Li, { view: r, filter: d }) }, `${d.facet.id} ${d.term.id}`)),
        l && /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m(Ri, { view: r }) }, "text"),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };
  function Mi({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, after: a, own: s } }) {
    let { msg: i, labels: l, language: d, idPrefix: u } = e, g = `${u}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a);
    return /* @__PURE__ */ m(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`,
        style: { "--program-explorer-depth": n.depth },
        children: [
          /* @__PURE__ */ m("div", { class: "cdx-checkbox", children: /* @__PURE__ */ m("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ m(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: g,
                "aria-describedby": `${g}:count`,
                checked: o,
                onChange: () => t.toggleTerm(r, n.id)
              }
            ),
            /* @__PURE__ */ m("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ m("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ m("label", { class: "cdx-label__label", for: g, children: /* @__PURE__ */ m("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ m($, { text: l.term(r, n.id), around: d }) }) }) })
          ] }) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__number", title: p, "aria-hidden": "true", children: i("number", a) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__unseen", id: `${g}:count`, children: p })
        ]
      }
    );
  }
  function Ai({ view: e, counts: { facet: t, terms: r } }) {
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), d = `${a}:${t.id}`;
    return /* @__PURE__ */ m("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${d}::label`, children: [
      /* @__PURE__ */ m("legend", { children: /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": l,
          "aria-controls": d,
          onClick: () => i.toggleFacet(t.id),
          children: [
            /* @__PURE__ */ m("span", { id: `${d}::label`, children: /* @__PURE__ */ m($, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ m(Ce, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ m("div", { id: d, hidden: !l, children: r.map((u) => /* @__PURE__ */ m(Mi, { view: e, facet: t.id, count: u }, u.term.id)) })
    ] });
  }
  function It({ view: e }) {
    return /* @__PURE__ */ m(X, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ m(Ai, { view: e, counts: t }, t.facet.id)) });
  }
  var Fo = "program-explorer-locked", Ct = class extends H {
    constructor() {
      super(...arguments);
      this.box = Re();
      this.onKeyDown = (r) => {
        let n = this.box.current;
        if (r.key === "Escape")
          r.stopPropagation(), this.props.view.actions.closeFilters();
        else if (r.key === "Tab" && n) {
          let o = Array.from(n.querySelectorAll("button, input")).filter((l) => l.getClientRects().length > 0), a = r.target, s = a === o[r.shiftKey ? 0 : o.length - 1] || r.shiftKey && a === n, i = o[r.shiftKey ? o.length - 1 : 0];
          s && i && (r.preventDefault(), i.focus());
        }
      };
    }
    componentDidMount() {
      var r;
      document.documentElement.classList.add(Fo), (r = this.box.current) == null || r.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Fo);
    }
    render({ view: r }) {
      let { context: { msg: n, idPrefix: o }, results: a, actions: s } = r;
      return /* @__PURE__ */ m("div", { class: "program-explorer__backdrop", onClick: (i) => i.target === i.currentTarget && s.closeFilters(), children: /* @__PURE__ */ m(
        "div",
        {
          class: "program-explorer__dialog",
          role: "dialog",
          "aria-modal": "true",
          "aria-labelledby": `${o}-dialog-title`,
          tabIndex: -1,
          ref: this.box,
          onKeyDown: this.onKeyDown,
          children: [
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ m("span", { class: "program-explorer__dialog-title", id: `${o}-dialog-title`, children: n("filters") }),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: s.clear,
                  children: n("clear-all")
                }
              ),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": n("close"),
                  onClick: s.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ m(It, { view: r }) }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ m(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
                onClick: s.closeFilters,
                children: n("show-results", a.exploration.count)
              }
            ) })
          ]
        }
      ) });
    }
  };
  function Do({ view: { context: { msg: e }, state: t, actions: r } }) {
    return /* @__PURE__ */ m(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => {
          n.preventDefault(), r.submitSearch();
        },
        children: /* @__PURE__ */ m("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ m(
            "input",
            {
              class: "cdx-text-input__input",
              type: "search",
              "aria-label": e("search"),
              placeholder: e("search"),
              autocomplete: "off",
              value: t.query.text,
              onInput: (n) => r.search(n.currentTarget.value)
            }
          ),
          /* @__PURE__ */ m("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }
  function Oi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) {
    let o = Je(r), a = ot.filter((s) => s !== "relevance" || r.text !== "");
    return /* @__PURE__ */ m("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ m("label", { for: `${t}-sort`, children: e("sort") }),
      " ",
      /* @__PURE__ */ m("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ m(
          "select",
          {
            class: "cdx-select",
            id: `${t}-sort`,
            value: o,
            onChange: (s) => n.sort(s.currentTarget.value),
            children: a.map((s) => /* @__PURE__ */ m("option", { value: s, selected: s === o, children: e(`sort-${s}`) }, s))
          }
        ),
        /* @__PURE__ */ m(Ce, { open: !1 })
      ] })
    ] });
  }
  function Ho({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, found: l } = a.exploration, d = Array.from(o.query.chosen.values()).reduce((u, g) => u + g.length, 0);
    return /* @__PURE__ */ m("div", { class: "program-explorer__toolbar", children: [
      o.narrow && /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": o.open.filters,
          onClick: s.openFilters,
          children: d ? t("filters-active", d) : t("filters")
        }
      ),
      /* @__PURE__ */ m("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1, children: [
        t("count", i, r.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ m("p", { class: "program-explorer__corrected", children: t("results-for", ye(o.settled.query.text), ye(l.corrected.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ m(Oi, { view: e })
    ] });
  }
  function Uo({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i } = e;
    return /* @__PURE__ */ m("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ m(Do, { view: e }),
      !o && /* @__PURE__ */ m("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ m(It, { view: e }) }),
      /* @__PURE__ */ m("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ m(Ho, { view: e }),
        !(t && s === r) && /* @__PURE__ */ m(Ot, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ m(At, { view: e }) : /* @__PURE__ */ m(No, { view: e })
      ] }),
      o && a.filters && /* @__PURE__ */ m(Ct, { view: e })
    ] });
  }
  var Ii = 640, Ci = 500;
  L.debounceRendering = (e) => e();
  function jo(e, t, r, n, o) {
    var A;
    let { ownerDocument: a } = e, s = (A = a.defaultView) != null ? A : window, i = [], l = Cr(t, r), d = !0, u = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < Ii, g = (v) => {
      var N, C;
      let S = n.read(), I = S === null && v ? v.query : (N = ut(S != null ? S : "", l.index)) != null ? N : l.preset, k = Ge(l.index, l.derive, I);
      return {
        query: k,
        settled: { query: k, cause: "address" },
        open: { collapsed: (C = v == null ? void 0 : v.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: u() && n.isInDialog() }
      };
    }, p = Mo(R({ narrow: u() }, g(null))), c = (v) => v == null ? void 0 : v.focus({ preventScroll: !0 }), f = (v) => {
      var S;
      return (S = a.getElementById(`${l.idPrefix}:program:${v}`)) == null ? void 0 : S.closest("article");
    }, h = {
      focusCount: () => c(e.querySelector(".program-explorer__count")),
      moveTo: (v) => {
        let S = f(v);
        S == null || S.scrollIntoView(), c(S == null ? void 0 : S.querySelector("a, button"));
      }
    }, y = ko(p, () => l, h), _ = () => {
      d = !1, i.splice(0).forEach((v) => v()), wr(null, e);
    }, x = (v, S) => {
      if (!d)
        return;
      let I = e.contains(a.activeElement);
      try {
        let { derive: k } = l;
        wr(/* @__PURE__ */ m(Uo, { view: { context: l, state: v, actions: y, results: k(v.query), settledResults: k(v.settled.query) } }), e);
      } catch (k) {
        _(), o(k);
        return;
      }
      I && !e.contains(a.activeElement) && (c(S.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(a.activeElement) || h.focusCount());
    }, w = (v, S) => {
      s.addEventListener(v, S), i.push(() => s.removeEventListener(v, S));
    }, b = () => {
      let v = u(), { open: S, narrow: I } = p.get();
      v !== I && p.set({ narrow: v, open: M(R({}, S), { filters: !1 }) });
    };
    if ("ResizeObserver" in s) {
      let v = new ResizeObserver(b);
      v.observe(e), i.push(() => v.disconnect());
    }
    w("resize", b);
    let T = s.setTimeout(() => le(l.index), Ci);
    return i.push(
      () => s.clearTimeout(T),
      p.subscribe(x),
      Eo(p, y.settle, s),
      Ao(p, n, (v) => l.fragmentOf(v)),
      n.onMove(() => p.set(g(p.get())))
    ), x(p.get(), p.get()), d && n.read() && (n.write(l.fragmentOf(p.get().query), "replace", p.get().open.filters), xt(() => {
      var S;
      let { program: v } = p.get().query;
      d && (v !== null ? (S = f(v)) == null || S.scrollIntoView() : s.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (v) => {
        if (d) {
          y.settle(), l = Cr(v, r);
          let { query: S } = p.get(), I = Ge(l.index, l.derive, S), k = "data";
          Oo(e, () => p.set({ query: I, settled: { query: I, cause: k } }));
        }
      },
      unmount: () => {
        d && _();
      }
    };
  }
  var Bo = "Special:MyLanguage/", $i = /^(?:[a-z][\w-]*|Special):/;
  function Vo(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => {
      var g;
      let l = i.replace(Bo, "");
      if (!a.length || $i.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Bo + l);
      let [d = "", u = ""] = l.split(/(?=#)/);
      return (g = a.map((p) => e.urlOf(`${d}/${p}${u}`)).find((p) => s.has(p))) != null ? g : e.urlOf(i);
    };
  }
  var Ni = "program-explorer__app", Fi = 0;
  function Di({ root: e }) {
    var r;
    let t = `.${ce}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Hi({ current: e, past: t }) {
    for (let r of [e, t]) {
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`);
      n && xt(() => {
        var o;
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Wo({ wiki: e }, t, { list: r, messages: n, languageNames: o }, a) {
    let { language: s } = n, i = q(n), l = dt(e, t), d = Di(t), u = `program-explorer-${++Fi}`, g = Vo(e, t, l), p = t.all === null ? "" : g(t.all), c = document.createElement("div");
    c.className = Ni, c.lang = s, c.dir = _e(s), t.root.append(c), Y(t, "ready");
    let { update: f, unmount: h } = jo(c, r, {
      msg: i,
      format: Bn(s, i, o),
      language: s,
      languages: l,
      pageLanguage: e.contentLanguage,
      today: Ht(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: u,
      urlOf: (y) => "url" in y ? y.url : g(y.page),
      // A program that this explorer does not show is in another one, on this page or on that with all programs.
      urlOfProgram: (y) => `${d ? "" : p}#programs?program=${y}`,
      urlOfAll: (y) => `${p}#${y}`
    }, jn(window, d ? ct : null, u), (y) => {
      c.remove(), a(y);
    });
    return c.isConnected ? (Hi(t), e.announceReady(t.root), {
      update: f,
      unmount: () => {
        h(), c.remove(), Y(t, "static");
      }
    }) : null;
  }
  var Ui = "#programs?selftest";
  function qo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Ui && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 57ff8b4da4899e8b"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function ji(n, o) {
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Bi({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t;
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && qr(o, n.programs.map(({ title: d }) => W(d, [o.lang, ...l], e.contentLanguage).text));
  }
  function Ko(e, t, r, n) {
    return E(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Ko(e, t, r, n);
      };
      try {
        let s = yield e(o, r);
        if (s.kind === "off") {
          Y(r, "static");
          return;
        }
        let { messages: i } = s, [l, d] = s.kind === "missing" && (yield ji(t, r)) || [r, s];
        if (d.kind !== "ready") {
          let c = d.kind === "missing";
          o.log(`The data page "${r.source}" ${c ? "is missing" : "cannot be read"}.`, ...c ? [] : d.problems), yield Ye(t, r, c ? "missing" : "json", d, a);
          return;
        }
        if (!Wr(i))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames();
        if (!r.root.isConnected)
          return;
        let g = Bi(t, r, d), p = Wo(t, l, { list: d.list, messages: i, languageNames: u }, (c) => {
          o.log("The explorer could not be drawn.", c), n.delete(r.root), Ye(t, l, "unexpected", M(R({}, d), { messages: i }), a);
        });
        p && (n.set(r.root, p), yield Xr(t, r, d, i, g));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield Ye(t, r, Gr(s), null, a);
      }
    });
  }
  function Vi(n, o) {
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = Ze(r);
      if (a.length || r.querySelector(`.${ce}`) || !tn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Qo(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      yn(),
      qo(n),
      e.onContent(() => {
        var l;
        o((d) => !d.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Un();
        Vi(n, s).then(
          (d) => d.filter(Qr).forEach((u) => {
            Ko(i, n, u, r);
          }),
          (d) => e.log("The explorer could not find its host.", d)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var $r = {};
  ga($r, {
    HOST_CLASS: () => ce,
    VERSION: () => He,
    allTexts: () => ze,
    createMessages: () => q,
    findHosts: () => Ze,
    hostStateOf: () => Ut,
    includedTitles: () => mt,
    isCurrent: () => Z,
    isObject: () => me,
    isStatus: () => we,
    levelOf: () => Wt,
    linkFault: () => de,
    optionsFor: () => be,
    parseForReaders: () => ht,
    parseLink: () => ee,
    pickText: () => W,
    readAnswer: () => $t,
    readPage: () => yt,
    staticHeading: () => Vt
  });
  var V = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Jo = 1e4;
  function Go(e, t) {
    return E(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Jo);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new V("timeout", `${Jo} ms, ${e}`) : new V("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function $t(e) {
    return E(this, null, function* () {
      let t = yield Go(e, "omit");
      if (t.status === 429 && (t = yield Go(e, "same-origin")), t.status === 429)
        throw new V("busy", e);
      if (t.status !== 200)
        throw new V("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new V("server", `no JSON, ${e}`);
      if (r.error)
        throw new V("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function Nr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function zo(e) {
    let t = Nr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function Xo(e, t) {
    let r = Nr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function Yo(e) {
    let t = Nr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var Nt = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Wi = "program-explorer__update", Zo = "program-explorer-asked-for-version", qi = 864e5;
  function ea(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Ki(e, t) {
    let [r, n] = [ea(e), ea(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Qi(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Zo));
      return n >= 0 && n < qi ? !1 : (r.setItem(Zo, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Ji({ languages: e }) {
    var n;
    let t = he(e), r = JSON.parse('{"ar":{"dismiss":"\u0625\u062E\u0641\u0627\u0621","userscript-old":"\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2."},"de":{"dismiss":"Ausblenden","userscript-old":"Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2."},"en":{"dismiss":"Dismiss","userscript-old":"Your user script of the program explorer is version $1. There is a newer version: $2."},"es":{"dismiss":"Descartar","userscript-old":"El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2."},"fr":{"dismiss":"Fermer","userscript-old":"Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2."},"he":{"dismiss":"\u05D4\u05E1\u05EA\u05E8\u05D4","userscript-old":"\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2."},"hi":{"dismiss":"\u091B\u093F\u092A\u093E\u090F\u0901","userscript-old":"\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964"},"id":{"dismiss":"Tutup","userscript-old":"Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2."},"ja":{"dismiss":"\u9589\u3058\u308B","userscript-old":"\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002"},"pt":{"dismiss":"Fechar","userscript-old":"O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2."},"ru":{"dismiss":"\u0421\u043A\u0440\u044B\u0442\u044C","userscript-old":"\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2."},"sw":{"dismiss":"Ficha","userscript-old":"Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2."},"uk":{"dismiss":"\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438","userscript-old":"\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2."},"zh-hans":{"dismiss":"\u5173\u95ED","userscript-old":"\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"},"zh-hant":{"dismiss":"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}}');
    return { language: t, texts: new Map(Object.entries((n = r[t]) != null ? n : {})) };
  }
  function ta(s, i, l, d, u) {
    return E(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (Qi(o, a))
        try {
          let { pages: [g] } = yield e.readPages([Nt], [], null), { version: p } = ne(g ? g.text : "");
          if (typeof p != "string" || !Ki(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let c = Ji(e), f = q(c), { title: h, url: y } = n != null ? n : { title: Nt, url: e.urlOf(Nt) }, _ = Object.assign(document.createElement("a"), { href: y, textContent: h }), x = Object.assign(document.createElement("div"), { className: Wi });
          t.after(x), Ne(x, c, { kind: "warning", text: f("userscript-old", r, p), content: [_, document.createTextNode(" ")], retry: null });
        } catch (g) {
        }
    });
  }
  var Gi = 2592e3, zi = 300, Xi = "fuzzy";
  function Yi(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main;
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Zi(e, t, r, n) {
    let o = String(e === "titles" || r && !r.version ? zi : Gi), a = {
      action: "query",
      format: "json",
      formatversion: "2",
      // The interface language must not split the cache.
      uselang: "content",
      maxage: o,
      smaxage: o
    };
    return Object.assign(a, n ? { mcoffset: n } : {
      prop: "revisions",
      rvprop: "ids|content|contentmodel",
      rvslots: "main",
      [e]: t.join("|")
    }, r && {
      list: "messagecollection",
      mcgroup: `messagebundle-${r.title}`,
      mclanguage: r.language,
      mcprop: "translation|tags",
      // Nothing is transferred for what has no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Makes another state another address.
      requestid: r.version
    }), new URLSearchParams(a).toString();
  }
  function ra(e, t, r, n) {
    return E(this, null, function* () {
      var i, l;
      let o = /* @__PURE__ */ new Map(), a = [], s = "";
      do {
        let d = yield $t(`${e}?${Zi(t, r, n, s)}`);
        a = a.concat(Yi(d));
        for (let { key: u, translation: g, tags: p } of ((i = d.query) == null ? void 0 : i.messagecollection) || [])
          g && p.indexOf(Xi) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), g);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function na(e, t, r, n) {
    return E(this, null, function* () {
      try {
        return yield ra(e, t, r, n);
      } catch (o) {
        if (n && o instanceof V && o.failure === "server")
          return ra(e, t, r, null);
        throw o;
      }
    });
  }
  function oa(e, t) {
    return (r, n, o) => E(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield na(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : na(e, "titles", a, s);
    });
  }
  function aa(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function el(e) {
    return E(this, null, function* () {
      var t, r, n, o;
      try {
        return ((o = (n = (r = (t = (yield new mw.Api().get({
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        })).query) == null ? void 0 : t.pages) == null ? void 0 : r[0]) == null ? void 0 : n.actions) == null ? void 0 : o.edit) === !0;
      } catch (a) {
        return !1;
      }
    });
  }
  function tl() {
    return E(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames");
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function rl() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function sa() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: rl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: aa,
      readPages: oa(mw.util.wikiScript("api"), aa),
      languageNames: tl,
      mayEdit: el,
      urlOf: (e, t) => mw.util.getUrl(e, t),
      onContent: (e) => {
        let t = mw.hook("wikipage.content"), r = () => e();
        return t.add(r), () => {
          t.remove(r);
        };
      },
      announceReady: (e) => {
        mw.hook("programExplorer.ready").fire(e);
      },
      addStyles: (e) => {
        mw.util.addCSS(e);
      },
      log: (e, ...t) => {
        mw.log.warn(`[programExplorer] ${e}`, ...t);
      }
    };
  }
  var nl = "programExplorer";
  function ia(e, t) {
    return E(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[nl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: la } = document, ca = Yo(la instanceof HTMLScriptElement ? la.src : ""), ol = { version: "0.1.0", page: zo(ca) }, al = 2e3;
  mw.loader.using([...Ur]).then(
    () => {
      let e = sa();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Qo(e, jr((t) => {
        var r;
        return ia((r = Xo(ca, t)) != null ? r : "", t);
      }, $r, "c40b40f74f1fcc6a")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          ta(e, t, ol, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, al);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>