// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Qr = Object.defineProperty, Ra = Object.defineProperties;
  var La = Object.getOwnPropertyDescriptors;
  var Kr = Object.getOwnPropertySymbols;
  var Aa = Object.prototype.hasOwnProperty, Ma = Object.prototype.propertyIsEnumerable;
  var Jr = (e, t, r) => t in e ? Qr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, v = (e, t) => {
    for (var r in t || (t = {}))
      Aa.call(t, r) && Jr(e, r, t[r]);
    if (Kr)
      for (var r of Kr(t))
        Ma.call(t, r) && Jr(e, r, t[r]);
    return e;
  }, E = (e, t) => Ra(e, La(t));
  var Oa = (e, t) => {
    for (var r in t)
      Qr(e, r, { get: t[r], enumerable: !0 });
  };
  var R = (e, t, r) => new Promise((n, o) => {
    var a = (l) => {
      try {
        i(r.next(l));
      } catch (u) {
        o(u);
      }
    }, s = (l) => {
      try {
        i(r.throw(l));
      } catch (u) {
        o(u);
      }
    }, i = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(a, s);
    i((r = r.apply(e, t)).next());
  });
  var zr = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Gr(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => R(null, null, function* () {
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
  function ae(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var H = "qqx", Xr = "search", Ia = () => "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Xt = "en";
  function he(e) {
    return e.map((t) => t.toLowerCase()).find((t) => Ia().includes(t)) || Xt;
  }
  function Yt(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Yr(e, t) {
    let r = new Map(Object.entries(ae(t)).filter((n) => typeof n[1] == "string"));
    return r.has(Xr) ? { language: e, texts: r } : null;
  }
  function Zr({ language: e, texts: t }) {
    return e === H || t.has(Xr);
  }
  function K(e, t, r) {
    var o;
    if (typeof e == "string")
      return { text: e, language: r };
    for (let a of [...t, r]) {
      let s = e.get(a.toLowerCase());
      if (s !== void 0)
        return { text: s, language: a };
    }
    let [n = r] = [...e.keys()].sort();
    return { text: (o = e.get(n)) != null ? o : "", language: n };
  }
  function rt(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function en(e, t) {
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim()));
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }
  var tn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  var Da = ["zero", "one", "two", "few", "many", "other"];
  function rn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Da.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var Fa = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, $a = /\$(\d)/g, _e = { language: "en", texts: new Map(Object.entries(tn)) };
  function J({ language: e, texts: t } = _e, r = _e.texts) {
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = rn(e);
    return (a, ...s) => {
      let i = (l) => {
        var u;
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Fa, (l, u, c) => o(c.split("|"), Number(i(u)))).replace($a, (l, u) => {
        let c = i(u);
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }
  var nt = "json";
  function Zt() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function be(e) {
    return { today: Zt(), language: e.contentLanguage };
  }
  var Na = "program-explorer-hidden";
  function er(e) {
    return e.root.dataset.state;
  }
  function nn(e) {
    return er(e) ? !1 : (Z(e, "loading"), !0);
  }
  function Z(e, t) {
    let r = t === "ready";
    for (let n of e.staticElements)
      n.classList.toggle(Na, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }
  var Ha = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ua = ["arab", "hebr"], ja = ["latn", "cyrl"];
  function ve(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Ua.includes(r) || !ja.includes(r) && Ha.has(t) ? "rtl" : "ltr";
  }
  var tr = "program-explorer__notice";
  function He(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function on(e, t, r) {
    let n = He("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function ot(e) {
    e.querySelectorAll(`.${tr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Ue(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    ot(e);
    let s = J(t), i = He(
      "div",
      `${tr} ${tr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      He("span", "cdx-message__icon"),
      He(
        "div",
        "cdx-message__content",
        He("p", "", n),
        ...o,
        ...a ? [on(s("retry"), "", a)] : [],
        on(s("dismiss"), "cdx-button--weight-quiet", () => ot(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ve(t.language), e.append(i);
  }
  var Va = ["busy", "timeout", "network", "server"];
  function an(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function sn(i, l, u, c) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r, n, { messages: o, origin: a, compared: s }) {
      var g;
      try {
        if (!(yield e.mayEdit(r.source)))
          return;
        let { adviceOn: p, driftHints: d } = yield t.maintainer(), f = s ? d((yield t.importer()).importLists(r.container, e), s, e) : [], x = p(e, o, r.source, a, f, be(e));
        x && r.root.isConnected && Ue(r.root, o, E(v({}, n), { text: n.text || ((g = x.text) != null ? g : ""), content: x.content }));
      } catch (p) {
        e.log("There is no advice about the data page.", p);
      }
    });
  }
  function at(e, t, r, n, o) {
    return R(this, null, function* () {
      let a = n ? n.messages : _e, s = J(a);
      Z(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Va.includes(r) ? () => {
          ot(t.root), Z(t, "loading"), o();
        } : null
      };
      Ue(t.root, a, i), (r === "missing" || r === "json") && (yield sn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function ln(i, l, u, c, g) {
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== nt;
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || s) && (yield sn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var ce = "program-explorer";
  var dn = "program-explorer-static", st = "data-group", pn = "data-program", mn = "data-status";
  function rr(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function nr(e, t, r) {
    return { text: e, language: rr(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function or(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function cn(e, t) {
    var r, n;
    return (n = (r = e.querySelector(`[${st}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function un(e) {
    var r;
    let t = e == null ? void 0 : e.closest(`[${st}]`);
    return e && t ? nr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ba(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Wa(e) {
    var g;
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: u = "" } = e.dataset, c = cn(e, "current");
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ba(i),
      bundle: l,
      bundleVersion: u,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (g = s.match(/\S+/g)) != null ? g : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: un(c),
      past: un(cn(e, "past")),
      level: or(c)
    };
  }
  function it(e) {
    return Array.from(e.querySelectorAll(`.${ce}[data-source]`), Wa);
  }
  var gn = ["Community Development", "Community Development/What we do"], qa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function fn(e) {
    return gn.includes(e) || gn.includes(e.replace(qa, ""));
  }
  var lt = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var pt = ["q", "sort", "program", "view"], Ka = "programs", yn = new RegExp(`^#?${Ka}(?:$|\\?|%3f)`, "i");
  function mt(e) {
    return yn.test(e);
  }
  var Ja = 8e3, Qa = 200, za = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function ut(e) {
    return e.replace(za, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function dt(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function xn(e) {
    return e.slice(0, Qa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function je(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !pt.includes(o) && r.push(`${ut(o)}=${a.map(ut).join(",")}`);
    });
    let n = xn(e.text);
    return n && r.push("q=" + ut(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ut(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function gt(e, t) {
    let r = yn.exec(e);
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of e.slice(r[0].length, Ja).split("&")) {
      let [l = "", ...u] = i.split("="), c = dt(l), g = u.join("="), p = dt(g);
      if (c === "q")
        o = xn(dt(g.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = lt.find((d) => d === p) || null;
      else if (c === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!pt.includes(c)) {
        let d = g.split(",").map(dt).concat(p.split(",")).filter((f) => t.hasTerm(c, f));
        d.length && n.set(c, Array.from(new Set((n.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  var Ga = ".mw-pt-languages a, .interwiki-pagetranslation a", hn = ["mousedown", "focusin"];
  function _n({ target: e }) {
    let t = e instanceof Element ? e.closest(Ga) : null;
    t && (t.hash = mt(location.hash) ? location.hash : "");
  }
  function bn() {
    return hn.forEach((e) => document.addEventListener(e, _n)), () => hn.forEach((e) => document.removeEventListener(e, _n));
  }
  function ft({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = rr(r);
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function vn(e, t) {
    var o;
    let r = he(e), n = r === Xt ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === H ? "" : n;
  }
  var Xa = /[\u200E\u200F\u202A-\u202E]/g, Ya = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Za = [
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
    "ws",
    "wss"
  ], es = new RegExp("^(?:" + Za.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ts = 2e3, rs = 255, ns = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function os(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function as(e) {
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ve(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return as(t);
    if (t.length > ts)
      return "bad-page";
    let r = t.replace(Xa, "").replace(Ya, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (es.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || ns.test(r) || n.length > 85 && os(n) > rs ? "bad-page" : { page: r };
  }
  function Be(e) {
    return typeof e != "string";
  }
  function yt(e) {
    let t = Ve(e);
    return Be(t) ? t : null;
  }
  function We(e) {
    let t = Ve(e);
    return Be(t) ? null : t;
  }
  function xt(e) {
    let t = yt(e);
    return t !== null && "page" in t;
  }
  function wn(e) {
    let t = yt(e);
    return t !== null && "url" in t;
  }
  var ss = 49;
  function ar(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, ss).map((r, n) => typeof r == "string" && xt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function ht(e) {
    return e.includes('"include"') ? ar(ae(e)).filter(Boolean) : [];
  }
  function Sn() {
    let e = [], t = (o, a) => {
      e.push([o, ...a].join(" "));
    }, r = (o, a = "") => t(o, [a]), n = () => {
    };
    return {
      program: null,
      problems: e,
      enter: n,
      leave: n,
      add: r,
      addAt: (o, a, s) => r(a, s),
      addWith: t
    };
  }
  var sr = ["status", "language", "period"], Q = "not-stated";
  var is = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function ir(e) {
    var t;
    return (t = is[e]) != null ? t : "text";
  }
  function qe(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : ir(Array.isArray(e) ? "array" : typeof e);
  }
  function ue(e) {
    return qe(e) === "object";
  }
  var Tn = [], Ke = 1 + Tn.length;
  function Pn(e, t = Tn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(v({}, o(n)), { version: r + a + 1 }),
      e
    );
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
  function _t(e, t, r) {
    let n = ls(e, t, r);
    if (n === void 0)
      return null;
    let o = ue(n) ? Pn(n) : null;
    if (!o) {
      let a = ue(n) ? n.version : null;
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function bt(e) {
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
  function En(e, t, r, n) {
    let o = /* @__PURE__ */ new Set();
    for (let { id: l } of e)
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: u } of e)
      u !== null && o.has(u) && s.set(l, u);
    let i = new Set(bt(s));
    return e.map((l) => {
      let { id: u, partOf: c, followedBy: g, source: { page: p, path: d } } = l;
      if (c === null && !g.length)
        return l;
      let f = (y) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, y], x = (y, b, h, T) => (T ? n.addAt(f(y), "loop", b) : h.has(b) || n.addAt(f(y), "unknown-program", b, h), !T && h.has(b));
      return n.program = u, E(v({}, l), {
        partOf: c !== null && x("partOf", c, a, i.has(u)) ? c : null,
        followedBy: g.filter((y) => x("followedBy", y, o, y === u))
      });
    });
  }
  function vt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", qe(o)]), r.leave();
  }
  function lr({ pipe: e }) {
    return e ? [...lr(e[0]), ...e.slice(1)] : [];
  }
  function cs({ type: e, requirement: t }) {
    switch (e) {
      case "regex":
        return (r) => t.test(r);
      case "min_value":
        return (r) => r >= t;
      case "max_value":
        return (r) => r <= t;
      default:
        return t;
    }
  }
  function us(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...lr(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: cs(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: u, message: c } of o)
        if (l)
          i = l(i);
        else if (!u(i)) {
          let g = typeof c == "string" ? c : c({ input: i });
          s.add(g, String(a), t);
          return;
        }
      return i;
    };
  }
  function ds({ item: e }) {
    let t = Je(e);
    return (r, n) => {
      let o = [], a = 0;
      for (let s of r) {
        n.enter(a++);
        let i = t(s, n);
        n.leave(), i !== void 0 && o.push(i);
      }
      return o;
    };
  }
  function ps(e) {
    let t = Je(e.key), r = Je(e.value), n = lr(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let u = t(l, a), c = u === void 0 ? void 0 : r(o[l], a);
        s.has(u) ? a.add("duplicate-id", u) : c !== void 0 && s.set(u, c), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function ms({ entries: e = {} }) {
    let t = Object.keys(e), r = new Set(t), n = Object.entries(e).map(([o, a]) => {
      var s;
      return {
        name: o,
        isRequired: !a.wrapped,
        readField: Je((s = a.wrapped) != null ? s : a)
      };
    });
    return (o, a, s, i = t) => {
      let l = {}, u = !0;
      for (let { name: c, isRequired: g, readField: p } of n) {
        let d = Object.prototype.hasOwnProperty.call(o, c), f;
        d && (a.enter(c), f = p(o[c], a), a.leave()), l[c] = f != null ? f : null, f === void 0 && g && (u = !1, a.add(d ? "left-out" : "missing", c));
      }
      for (let c of Object.keys(o))
        r.has(c) || (a.enter(c), s != null && s(c, o[c]) || a.add("unknown-field", c, i), a.leave());
      return u ? l : void 0;
    };
  }
  function gs(e) {
    switch (e.type) {
      case "array":
        return ds(e);
      case "record":
        return ps(e);
      case "object":
        return ms(e);
      default:
        return us(e);
    }
  }
  var kn = /* @__PURE__ */ new Map();
  function Je(e) {
    let t = kn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [ir(a.type), gs(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let u = qe(a), c = n.get(u);
        if (!c) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return c(a, s, i, l);
      }, kn.set(e, t);
    }
    return t;
  }
  function de(e, t, r, n, o) {
    return Je(e)(t, r, n, o);
  }
  var we = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Se = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
  var ur = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function Rn(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ln(e) {
    if (!ur.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Rn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function cr(e, t) {
    return String(e).padStart(t, "0");
  }
  function An(e, t, r) {
    return `${cr(e, 4)}-${cr(t, 2)}-${cr(r, 2)}`;
  }
  function z(e) {
    var t, r;
    return An(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function V(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return An(e.year, t, (n = e.day) != null ? n : Rn(e.year, t));
  }
  var G = ["open", "upcoming", "ongoing", "paused", "past"];
  function Te(e) {
    return G.includes(e);
  }
  function Mn(e, t) {
    return e.approximate && z(e) <= t && t <= V(e);
  }
  function On(e, t, r) {
    return t && V(t) < r ? "past" : e && z(e) > r ? "upcoming" : e && t && !Mn(e, r) && !Mn(t, r) ? "ongoing" : null;
  }
  function In(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && z(r) > n || t && z(t) > n);
      case "upcoming":
        return !!(t && V(t) < n || r && V(r) < n);
      case "ongoing":
        return !!(t && z(t) > n || r && V(r) < n);
      default:
        return !!(r && V(r) < n);
    }
  }
  function ee(e) {
    return e !== "past";
  }
  var fs = [];
  function B(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : fs;
  }
  function wt(e, t, r, n) {
    var a;
    if (e === "language")
      return B(t).map((s) => s.toLowerCase()).filter((s) => {
        let i = Se.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : B(t).filter((s) => {
      let i = o ? o.has(s) : Te(s);
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }
  var te = (e, t = {}) => v({ kind: "schema", type: e }, t), pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Pe = (() => te("string")), dr = (() => te("number")), Cn = (() => te("boolean")), re = ((e) => te("array", { item: e })), ne = ((e) => te("object", { entries: e })), P = ((e) => te("optional", { wrapped: e })), Dn = ((e, t) => te("picklist", { options: e, message: t })), Ee = ((e, t) => te("record", { key: e, value: t })), ke = ((e) => te("union", { options: e })), D = ((...e) => E(v({}, e[0]), { pipe: e })), St = pe("check"), pr = pe("guard"), Fn = pe("length"), mr = pe("max_value"), $n = pe("min_entries"), gr = pe("min_value"), Re = pe("regex"), Qe = ((e) => ({ type: "transform", operation: e }));
  var xs = 10080, W = D(Pe(), Re(we, "bad-id")), me = D(Pe(), Re(/\S/, "empty")), xr = D(Pe(), Re(Se, "bad-language"), Qe((e) => e.toLowerCase())), X = ke([me, D(Ee(xr, me), $n(1, "empty"))]), fr = D(
    Pe(),
    Re(ur, "bad-date"),
    Qe(Ln),
    St((e) => e !== null, "bad-date")
  ), yr = D(me, St(xt, ({ input: e }) => {
    var t;
    return (t = We(e)) != null ? t : "bad-page";
  })), Hn = D(Pe(), Re(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => {
    var t;
    return (t = We(e)) != null ? t : "bad-address";
  })), Nn = D(Hn, St(wn, "bad-address")), hs = D(Hn, Qe(Ve), pr(Be, "bad-address")), _r = D(me, Qe(Ve), pr(Be, ({ input: e }) => e)), _s = D(dr(), gr(1, "bad-minutes"), mr(xs, "bad-minutes")), Un = ke([W, re(W)]), bs = ke([xr, re(xr)]), hr = ke([me, re(me)]), br = Un, vs = ne({
    label: X,
    page: P(_r),
    url: P(hs)
  }), vr = ne({
    id: W,
    title: X,
    summary: P(X),
    page: P(_r),
    status: P(Dn(G, "bad-status")),
    start: P(fr),
    end: P(fr),
    language: P(bs),
    session: P(ne({
      minutes: P(D(re(_s), Fn(2)))
    })),
    duration: P(X),
    scale: P(X),
    team: P(hr),
    partners: P(hr),
    materials: P(re(vs)),
    partOf: P(W),
    followedBy: P(Un),
    owner: P(me),
    reviewed: P(fr),
    sources: P(ke([Nn, re(Nn)]))
  }), jn = ne({
    id: W,
    label: X,
    terms: Ee(W, br)
  }), ws = ne({
    label: P(X),
    help: P(X),
    terms: P(Ee(W, ne({
      label: P(X),
      aliases: P(hr),
      broader: P(W)
    })))
  }), Ss = ne({
    title: X,
    page: P(_r)
  }), Vn = ne({
    version: D(dr(), gr(Ke), mr(Ke)),
    enabled: P(Cn()),
    talk: P(yr),
    bundle: P(yr),
    facets: P(re(W)),
    vocabularies: P(Ee(W, ws)),
    series: P(Ee(W, Ss)),
    include: P(re(yr))
  });
  function Ts(e, t, r) {
    let n = de(jn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = wt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Bn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return vt(e, "needs", r, (o) => {
      let a = Ts(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var wr = Object.keys(vr.entries);
  function Ps(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Es(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ks(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = de(br, a, n), i = s === void 0 ? [] : wt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Rs({ start: e, end: t }, r, n) {
    return e && t && z(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Wn(e, t, r, n) {
    var g;
    let o = ue(e) ? e.id : null;
    n.program = typeof o == "string" && we.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = de(vr, e, n, ks(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = B(s.language);
    l.length && a.set("language", l);
    let [u, c] = Rs(s, e, n);
    return s.status && In(s.status, u, c, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (g = s.status) != null ? g : On(u, c, r.today),
      start: u,
      end: c,
      terms: a,
      minutes: Ps(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: B(s.team),
      partners: B(s.partners),
      materials: Es(s.materials, n),
      partOf: s.partOf,
      followedBy: B(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: B(s.sources),
      source: t
    };
  }
  function qn(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, u) => {
      vt(l, "programs", o, (c, g) => {
        let p = Wn(c, { page: u, path: ["programs", g] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => {
      o.enter(u);
      let c = r.find((p) => p.title === l), g = c && _t(c.text, o, a);
      if (l && !c)
        o.add("missing-include", l);
      else if (g) {
        for (let p of Object.keys(g))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(g, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }
  function Ls(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === Q ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== Q ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of bt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a }, s) => {
      var i;
      s !== Q && n.set(s, { id: s, label: o != null ? o : s, aliases: B(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Kn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: Ls(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var As = [...wr, ...sr].filter((e) => e !== "language");
  function Ms(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...sr]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Os(e) {
    return e === "needs" || e === "programs";
  }
  function Is(e, { today: t, language: r }, n, o, a) {
    var d, f;
    let s = de(Vn, e, o, Os);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Kn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), As, o);
    o.leave();
    let l = Ms(s.facets, i, o), u = Bn(e, i, o), c = ar(e), g = qn(e, c, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...wr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(f = s.series) != null ? f : []].map(([x, { title: y, page: b }]) => [x, { title: y, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: u,
      programs: En(g, p, c, o)
    };
  }
  function Tt(e, t, r, n, o = String) {
    let a = _t(e, n, o);
    return a && Is(a, t, r, n, o);
  }
  function Pt(e, t, r = []) {
    let n = Sn();
    return { list: Tt(e, t, r, n), problems: n.problems };
  }
  function Cs(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, v(v({}, i), a(i, s))]));
    return E(v({}, e), {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return E(v({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(v({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (l, u) => ({ label: t(l.label, `term.${i}.${u}.label`) }))
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function Jn(e, { language: t, texts: r }, n) {
    return Cs(e, (o, a) => {
      let s = r.get(a);
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }
  var Qn = "MediaWiki:Gadget-programExplorer-config.json";
  function ze(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ds(e) {
    return e !== void 0 && ae(e.text).enabled === !1;
  }
  function Fs(e, t) {
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || _e;
  }
  function $s(e, t, r, n) {
    return R(this, null, function* () {
      let o = ht(r), a = o.filter((i) => !ze(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = ze(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Gn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ns(e, t, r, n) {
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Gn(t.bundle, r))).translations;
      return Jn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function zn(e, t) {
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [Yt(n)], i = [r, ...s, ...o.length ? [] : [Qn]], { pages: l, translations: u } = yield e.readPages(i, o, Gn(a, t));
      if (Ds(ze(e, Qn, l)))
        return { kind: "off" };
      let c = Fs(n, ze(e, Yt(n), l)), g = ze(e, r, l);
      if (!g)
        return { kind: "missing", messages: c };
      let p = yield $s(e, r, g.text, l), d = { kind: "pages", page: g, included: p }, { list: f, problems: x } = Pt(g.text, be(e), p);
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: d, problems: x, list: yield Ns(e, f, t, u) } : { kind: "invalid", messages: c, origin: d, problems: x };
    });
  }
  function Xn(e, t) {
    return R(this, null, function* () {
      let r = yield zn(e, t);
      return r.kind === "invalid" && t.revisions.length ? zn(e, E(v({}, t), { revisions: [] })) : r;
    });
  }
  function Hs(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ft(e, t), l = i[0] === H ? H : he(i), u = o.get(l), c = vn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: c,
      bundle: a,
      revisions: l === H ? n : u && n.length ? [...n, u] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${c}:`) ? s : ""
    };
  }
  function Yn() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = Hs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Xn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function Et(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var Sr = "programExplorer", kt = "programExplorerDialog";
  function Zn(e, t, r) {
    var g;
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => {
      let d = e.history.state, f = typeof d == "object" && d !== null ? d[p] : null;
      return typeof f == "string" ? f : null;
    }, a = (p, d, f) => e.history[`${p}State`](v(v({}, e.history.state), d), "", f), s = () => o(kt) === r, i = () => a("push", { [kt]: r }), l = () => t && (t(n()) ? n() : o(Sr)), u = (g = l()) != null ? g : "", c = () => {
      t && l() === null && a("replace", { [Sr]: u });
    };
    return c(), {
      read: l,
      write: (p, d, f = !1) => {
        if (!t)
          return;
        u = p;
        let x = n(), y = x !== "" && !t(x), b = d === "push";
        a(
          f ? "replace" : d,
          { [Sr]: p, [kt]: b ? null : o(kt) },
          p !== "" ? `#${p}` : y ? e.location.hash : e.location.pathname + e.location.search
        ), b && f && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p) => {
        let d = () => {
          var f;
          c(), u = (f = l()) != null ? f : "", p();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }
  function Us(e, t) {
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function eo(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(e, v({ year: "numeric", timeZone: "UTC" }, i)), o = {
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => {
      let l = i.day !== null ? o.day : i.month !== null ? o.month : o.year, u = /* @__PURE__ */ new Date(0);
      u.setUTCFullYear(i.year, (i.month || 1) - 1, i.day || 1);
      let c = l.format(u);
      return i.approximate ? t("date-about", c) : c;
    };
    return {
      date: s,
      span: (i, l, u) => i && l ? Us(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
      language: (i) => {
        try {
          return (a ? a.of(i) : r == null ? void 0 : r.get(i)) || i;
        } catch (l) {
          return i;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var L, no, js, se, Tr, Mt, oo, Lt, ao, Er, Pr, Vs, Xe = /* @__PURE__ */ Symbol.for("pv"), Ot = {}, It = [], Bs = /^m(i|n|o|s|text|space)$/, kr = Array.isArray, Rr = It.slice, fe = Object.assign;
  function ge(e) {
    e && e.parentNode && e.remove();
  }
  function so(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Rr.call(arguments, 2) : r), Ge(e, s, n, o, null);
  }
  function Ge(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Xe, __v: o || ++no, __i: -1, __u: 0 };
    return !o && L.vnode && L.vnode(a), a;
  }
  function Le() {
    return { current: null };
  }
  function Y(e) {
    return e.children;
  }
  function U(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ie(e, t) {
    if (t == null) return e.__ && ie(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ie(e);
  }
  function Ws(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = fe({ constructor: Xe }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Lr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ie(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, mo(o, t, a), r.__ = r.__e = null, t.__e != n && io(t));
  }
  function io(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), io(e);
  }
  function to(e) {
    (8 & e.__g || (e.__g |= 8, se.push(e), Mt++)) && Tr == L.debounceRendering || ((Tr = L.debounceRendering) || queueMicrotask)(lo);
  }
  function lo() {
    try {
      for (var e, t = 1; se.length; ) se.length > t && se.sort(oo), e = se.shift(), t = se.length, 8 & e.__g && Ws(e);
    } finally {
      (Mt = se.length) && (Tr || queueMicrotask)(lo);
    }
  }
  function co(e, t, r, n, o, a, s, i, l, u, c) {
    var g, p, d, f, x, y, b = n.__k || It, h = t.length;
    for (l = qs(r, t, b, l, h), g = 0; g < h; g++) (d = r.__k[g]) != null && (p = ~d.__i && b[d.__i] || Ot, d.__i = g, y = Lr(e, d, p, o, a, s, i, l, u, c), f = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Ar(p.ref, null, d, p), d.ref && c.push(d.ref, d.__c || f, d)), x = x || f, 4 & d.__u ? (l = uo(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && y !== void 0 ? l = y : f && (l = f.nextSibling), d.__u &= -21);
    return r.__e = x, l;
  }
  function qs(e, t, r, n, o) {
    var a, s, i, l, u, c, g, p, d, f = r.length, x = f, y = 0, b = 0, h = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = h[a] = Ge(null, s) : kr(s) ? s = h[a] = Ge(Y, { children: s }) : s.constructor === Xe && s.__b ? s = h[a] = Ge(s.type, s.props, s.key, s.ref, s.__v) : h[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = Ks(s, r, l, x)) && (x--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? y-- : u == l + 1 ? y++ : u != l && (u > l ? y-- : y++, b = 1)) : (~u || (o > f ? y-- : o < f && y++), typeof s.type != "function" && (s.__u |= 4))) : h[a] = null;
    if (b) {
      for (c = [], g = [], a = 0; a < o; a++) if ((s = h[a]) && 16 & s.__u) {
        for (y = 0, p = c.length; y < p; ) c[d = y + p >> 1] < s.__i ? y = d + 1 : p = d;
        c[y] = s.__i, g[a] = y + 1;
      }
      for (y = c.length; a--; ) g[a] && (g[a] == y ? y-- : h[a].__u |= 4);
    }
    if (x) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ie(i)), Mr(i, i));
    return n;
  }
  function uo(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = uo(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ie(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Ks(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function ro(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Rt(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || ro(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || ro(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Pr[t] || (Pr[t] = Js(t)), (e.__a || (e.__a = {}))[t] = Er, a = t != (t = t.replace(ao, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Js(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Lt] == null) t[Lt] = Er++;
        else if (t[Lt] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Lr(e, t, r, n, o, a, s, i, l, u) {
    var c, g, p, d, f, x, y, b, h, T, _, A, M, w, S, I, k, $, C = t.type;
    if (t.constructor !== Xe) return null;
    128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, g = a = [], c.nodeType == 8 ? i = At(c, a) : a.push(c), i = a[0] || i), (c = L.__b) && c(t);
    e: if (typeof C == "function") {
      p = s.length;
      try {
        if (b = t.props, h = (c = C.prototype) && c.render, T = (c = C.contextType) && n[c.__c], _ = c ? T ? T.props.value : c.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (h ? t.__c = d = new C(b, _) : (t.__c = d = new U(b, _), d.constructor = C, d.render = zs), T && T.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), h && (d.__s || (d.__s = d.state), C.getDerivedStateFromProps && (d.__s == d.state && (d.__s = fe({}, d.__s)), fe(d.__s, C.getDerivedStateFromProps(b, d.__s)))), f = d.props, x = d.state, d.__v = t, r.__c) {
          if (b !== f && h && !C.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, _), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, _) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(N) {
              N && (N.__ = t);
            }), It.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ie(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, _), h && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(f, x, y);
          });
        } else h && !C.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), h && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = _, d.props = b, d.__P = e, d.__g &= -5, A = L.__r, M = h ? 25 : 0;
        do
          d.__g &= -9, A && A(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++M < 25);
        h && (It.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = fe({}, n, d.getChildContext())), h && r.__c && d.getSnapshotBeforeUpdate && (y = d.getSnapshotBeforeUpdate(f, x)), w = c && c.type === Y && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(N) {
          N && Mr(N, N);
        }), r.__k = null), i = r.__k ? ie(r, 0) : null), i = co(e, kr(w) ? w : [w], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = c), t.__u &= -161, g && g.some(ge), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (N) {
        if (s.length = p, t.__v = null, l || a) if (N && N.then) {
          if (t.__u |= 128 | l, a) {
            for (~(k = a.indexOf(i || void 0)) || (k = a.length); ($ = a[k - 1]) && $.nodeType == 8; ) k--;
            for (; k < a.length; k++) if ($ = a[k]) if (a[k] = null, S) {
              if ($ == I) break;
            } else {
              if ($.nodeType != 8) break;
              $.data.startsWith("$s") && (I = At(S = $));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            S = i;
          }
          (c = At(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), N && N.then || po(t), L.__e(N, t, r);
      }
    } else i = t.__e = Qs(r.__e, t, r, n, o, a, s, l, u, e);
    return (c = L.diffed) && c(t), i;
  }
  function At(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function po(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(po));
  }
  function mo(e, t, r) {
    for (var n = 0; n < r.length; ) Ar(r[n++], r[n++], r[n++]);
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
  function Qs(e, t, r, n, o, a, s, i, l, u) {
    var c, g, p, d, f, x, y, b, h = r.props || Ot, T = t.props, _ = t.type;
    if (_ == "svg" ? o = "http://www.w3.org/2000/svg" : _ == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((f = a[c]) && (_ ? f.localName == _ : f.nodeType == 3)) {
        e = f, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !_) return b.createTextNode(T);
      e = b.createElementNS(o, _, T.is ? T : u), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (_) {
      if (u = _ == "template" && e.content || e, a = _ == "textarea" && T.defaultValue != null ? null : a && Rr.call(u.childNodes), !i && a) for (h = {}, c = 0; c < e.attributes.length; c++) h[(f = e.attributes[c]).name] = f.value;
      for (c in h) f = h[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in T || c == "value" && "defaultValue" in T || c == "checked" && "defaultChecked" in T || Rt(e, c, null, f, o);
      for (c in T) f = T[c], c == "children" ? d = f : c == "dangerouslySetInnerHTML" ? g = f : c == "value" ? x = f : c == "checked" ? y = f : i && typeof f != "function" || h[c] === f || Rt(e, c, f, h[c], o);
      g ? (i || p && (g.__html == p.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (p && (e.textContent = ""), (_ == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Bs.test(_)) && (o = "http://www.w3.org/1999/xhtml"), co(u, kr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ie(r, 0), i, l), a && a.some(ge)), i && _ != "textarea" || (c = "value", _ == "progress" && x == null ? e.removeAttribute(c) : x == null || x === e[c] && (_ != "progress" || x) || Rt(e, c, x, h[c], o), c = "checked", y != null && y != e[c] && Rt(e, c, y, h[c], o));
    } else h === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Ar(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Mr(e, t, r) {
    var n, o, a, s;
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Ar(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Mr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = At(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function zs(e, t, r) {
    return this.constructor(e, r);
  }
  function Or(e, t) {
    var r, n, o, a;
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ge(Y, { children: [e] }), o = [], a = [], Lr(t, t.__k, n || Ot, Ot, t.namespaceURI, n ? null : t.firstChild ? Rr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), mo(o, t.__k, a), t.__k.props.children = null;
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
    throw Mt = 0, e;
  } }, no = 0, js = function(e) {
    return e != null && e.constructor === Xe;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), to(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), to(this));
  }, U.prototype.render = Y, se = [], Mt = 0, oo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Lt = /* @__PURE__ */ Symbol(), ao = /(PointerCapture)$|Capture$/i, Er = 0, Pr = {}, Vs = 0;
  function Ae(e, t) {
    return E(v({}, e), { text: t });
  }
  function Ir(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), E(v({}, e), { chosen: n });
  }
  function go(e, t, r) {
    let n = e.chosen.get(t) || [];
    return Ir(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function fo(e) {
    return E(v({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Me(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ct(e) {
    let t = Me(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Dt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ye(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Cr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function Oe(e, t) {
    return t.reduce(Cr, Me(e));
  }
  function yo(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function xo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Gs(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function j(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Gs((e[o] | r[o]) & t[o]);
    return n;
  }
  var Xs = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Dr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)]));
  function ho(e, t, r) {
    for (let n = 0; n < r; n++)
      Dr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  ho(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => ho(parseInt(e, 16), 48, 10));
  var Ys = new RegExp(`[${Xs}${Array.from(Dr.keys()).join("")}]`, "g"), Zs = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, ei = /^[\0-\x7f]*$/;
  function oe(e) {
    return ei.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Ys, (t) => Dr.get(t) || "").replace(Zs, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  var Fr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", ti = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", _o = `[^${Fr}${ti}]+`, bo = new RegExp(`[${Fr}]+|${_o}(?:'(?=[\\u0400-\\u04ff])${_o})*`, "g"), ri = new RegExp(`[${Fr}]`), ni = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Ft(e, t) {
    e.replace(bo, (r, n) => (t(r, n), ""));
  }
  function Ye(e) {
    let t = oe(e).match(bo);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function $t(e) {
    return ri.test(e);
  }
  function Ie(e) {
    return ni.test(e);
  }
  var oi = /[^][\u3099\u309a\uff9e\uff9f]?/gu;
  function ai(e) {
    let t = "", r = [], n = 0;
    for (let s of e.match(oi) || []) {
      let i = oe(s);
      t += i;
      for (let l = 0; l < i.length; l++)
        r.push(n);
      n += s.length;
    }
    r.push(n);
    let o = " ", a = [0];
    return Ft(oe(t), (s, i) => {
      o += `${s} `;
      for (let l = i; l <= i + s.length; l++)
        a.push(r[l]);
    }), { normalized: o, positions: a };
  }
  function si(e, t) {
    let { normalized: r, positions: n } = ai(e), o = new Uint8Array(e.length);
    for (let a of t) {
      let s = a.startsWith(" ") || Ie(a);
      for (let i = r.indexOf(a); i !== -1; i = r.indexOf(a, i + 1)) {
        let l = s ? r.lastIndexOf(" ", i) + 1 : i, u = i + a.length;
        for (; n[u] === n[u - 1]; )
          u++;
        o.fill(1, n[l], n[u]);
      }
    }
    return o;
  }
  function Ce(e, t) {
    let r = t.length ? si(e, t) : new Uint8Array(e.length), n = [], o = 0;
    for (let a = 1; a <= e.length; a++)
      (a === e.length || r[a] !== r[o]) && (n.push({ text: e.slice(o, a), hit: r[o] === 1 }), o = a);
    return n;
  }
  function Nt(e, t, r) {
    let n = r + 1, o = [], a = Array.from({ length: t.length + 1 }, (s, i) => i);
    for (let s = 1; s <= e.length; s++) {
      let i = a.map(() => n);
      i[0] = s;
      let l = s;
      for (let u = Math.max(1, s - r); u <= Math.min(t.length, s + r); u++) {
        let c = e[s - 1] === t[u - 1], g = Math.min(
          a[u - 1] + (c ? 0 : 1),
          a[u] + 1,
          i[u - 1] + 1
        );
        u > 1 && s > 1 && e[s - 1] === t[u - 2] && e[s - 2] === t[u - 1] && (g = Math.min(g, o[u - 2] + 1)), i[u] = g, l = Math.min(l, g);
      }
      if (l > r)
        return n;
      o = a, a = i;
    }
    return Math.min(a[t.length], n);
  }
  var ii = 200, li = 16, ci = /\b\w'|'\w\b/g, ui = /["“”„«»\u300a-\u300f]/, di = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;
  function $r(e) {
    return $t(e) ? e : Ie(e) ? e.replace(di, "") : ` ${e}`;
  }
  function Ht(e) {
    let t = /* @__PURE__ */ new Set();
    return oe(e.slice(0, ii)).split(ui).forEach((r, n) => {
      let o = n % 2 === 1, a = [];
      Ft(o ? r : r.replace(ci, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add($r(i)));
    }), Array.from(t).slice(0, li);
  }
  var Ut = 4, pi = 8;
  function vo({ counts: e }, t) {
    let r = t.length < pi ? 1 : 2, n = [], o = 1 / 0;
    return e.forEach((a, s) => {
      let i = $r(s), l = i.trim(), u = (c, g) => {
        if (Math.abs(c.length - t.length) > r)
          return;
        let p = Nt(t, c, r), d = p + g + 0.4 / a;
        p <= r && d < o && (n = [i], o = d);
      };
      if (u(l, 0), t.length > Ut && l.charCodeAt(0) === t.charCodeAt(0))
        for (let c = t.length - 1; c <= t.length + 1 && c < l.length; c++)
          u(l.slice(0, c), 0.5);
    }), n;
  }
  function De(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var mi = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"];
  function Nr(e) {
    let t = [];
    for (let r of mi) {
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r];
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function gi(e, t, { id: r, label: n, aliases: o }) {
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function wo({ text: e }) {
    return rt(e).map(Ye).join(`
`);
  }
  function fi(e) {
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => {
      let i = Nr(a).map(wo), [l, u] = i;
      return t[s] = l.length, r[s] = l.length + 1 + u.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => {
      let i = gi(e, a.id, s);
      o.push({ names: i, normalized: i.map(wo).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var le = De(fi);
  var yi = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, xi = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/;
  function hi(e, t, r) {
    let { normalized: n, terms: o } = le(e), a = n[t].includes(r) ? Nr(e.programs[t]) : [], s = o.filter((i) => ye(i.programs, t) && i.normalized.includes(r));
    return [...a, ...s.flatMap(({ names: i }) => i)];
  }
  function _i(e, t, r) {
    let n = [K(e, t, r)];
    return typeof e != "string" && e.forEach((o, a) => n.push({ text: o, language: a })), n;
  }
  function bi(e, t) {
    let [r] = Ce(e, [t]), n = r.hit ? 0 : r.text.length;
    return e.slice(0, n).replace(yi, "\u2026") + e.slice(n).replace(xi, "$1\u2026");
  }
  function jt(e, t, r, n) {
    let o = r.length ? n.map(Ye).join(`
`) : "", a = r.find((l) => !o.includes(l));
    if (!a)
      return null;
    let { chain: s, page: i } = e.languages;
    for (let { text: l, field: u, facet: c } of hi(e, t, a)) {
      let g = _i(l, s, c ? "" : i).find((p) => Ye(p.text).includes(a));
      if (g)
        return { field: u, facet: c, language: g.language, text: bi(g.text, a) };
    }
    return null;
  }
  var vi = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu;
  function wi(e) {
    return e.length >= (e > "\u3130" ? 2 : 3);
  }
  function So({ words: e }, t) {
    let r = t.normalize("NFC").match(vi) || [], n = [];
    for (let o = 0, a; o < r.length; o = a) {
      let s = "", i = e;
      for (a = o + 1; a < r.length; a++) {
        let l = oe(r.slice(o, a + 1).join("")), u = i.filter((c) => c.includes(l));
        if (!u.length)
          break;
        s = l, i = u;
      }
      wi(s) ? n.push(s) : a = o + 1;
    }
    return n;
  }
  function Si({ normalized: e, terms: t }) {
    let r = /* @__PURE__ */ new Map();
    for (let o of [...t.map((a) => a.normalized), ...e])
      for (let a of o.split(" "))
        r.set(a, (r.get(a) || 0) + 1);
    let n = Array.from(r.keys());
    return { counts: r, words: n, joined: ` ${n.join(" ")}` };
  }
  var To = De(Si);
  var Ti = /^ [^\d ]{1,3}$/, Pi = /^( [^\d ]{5,})[^ ]{2}$/;
  function Ei({ joined: e }, t) {
    let r = t.trim();
    return r.includes(" ") || e.includes(t) ? t : (Ie(r) ? [r, r.slice(1), r.slice(2)] : [r]).find((a) => a.length >= Ut && e.includes(a));
  }
  function ki(e, t) {
    return $t(t) ? So(e, t) : t.length < Ut || /\d/.test(t) ? [] : vo(e, t);
  }
  function Ri(e, t) {
    for (let r = 0; r < e.programs.length; r++) {
      let n = jt(e, r, [t], []), o = n && Ce(n.text, [t]).find((a) => a.hit);
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function Li(e) {
    let t = e.filter((r) => !Ti.test(r)).map((r) => r.replace(Pi, "$1"));
    return t.length ? { patterns: t, corrected: null } : null;
  }
  function Po(e, t) {
    let r = To(le(e)), n = [], o = !1;
    for (let a of t) {
      let s = Ei(r, a), i = s ? [s] : ki(r, a.trim());
      if (!i.length)
        return null;
      n.push(...i), o = o || !s;
    }
    return n.join() === t.join() ? Li(t) : { patterns: n, corrected: o ? n.map((a) => Ri(e, a)) : null };
  }
  var Ai = 24, Mi = 12, Oi = 6, Ii = 2, Ci = 1.5, Di = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, Eo = /* @__PURE__ */ new WeakMap();
  function Fi({ terms: e, normalized: t }, r) {
    let n = e.filter((o) => o.normalized.includes(r));
    return Oe(t.length, n.map(({ programs: o }) => o));
  }
  function $i({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) {
    let a = e[n], s = a.indexOf(o);
    if (s === -1)
      return 0;
    let i = s < t[n] ? Ai : s < r[n] ? Oi : Ii;
    return a[s + o.length] === " " ? i * Ci : i;
  }
  function ko(e, t, r, n) {
    let o = e.normalized.length, a = t.map((u) => Fi(e, u)), s = Me(o), i = new Uint16Array(o), l = (u) => {
      let c = 0;
      for (let g = 0; g < t.length; g++) {
        let p = $i(e, u, t[g]) + (ye(a[g], u) ? Mi : 0);
        if (!p)
          return 0;
        c += p;
      }
      return c;
    };
    for (let u = 0; u < o; u++) {
      let c = r && !ye(r, u) ? 0 : l(u);
      c && (Dt(s, u), i[u] = c);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function Ni(e, t) {
    return t.patterns.every((r, n) => {
      var o;
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function Hr(e, t) {
    let r = Eo.get(e);
    if (r && r.text === t)
      return r.result;
    let n = Ht(t);
    if (!n.length)
      return Di;
    let o = le(e), a = ko(o, n, r && Ni(n, r.result) ? r.result.programs : null, null);
    if (!j(a.programs)) {
      let s = Po(e, n), i = s && ko(o, s.patterns, null, s.corrected);
      i && j(i.programs) && (a = i);
    }
    return Eo.set(e, { text: t, result: a }), a;
  }
  function Fe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Ro(e, t) {
    return Oe(e, t.map(({ programs: r }) => r));
  }
  function Lo(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = Fe(o, t);
      a.length && n.set(o.id, Ro(e.programs.length, a));
    }), n;
  }
  function Ur(e, t, r) {
    let n = Ct(e);
    return t.forEach((o, a) => {
      a !== r && yo(n, o);
    }), n;
  }
  function jr(e, t) {
    let r = Lo(e, t, Hr(e, t.text));
    return j(Ur(e.programs.length, r));
  }
  function Hi(e, t, r, n, o) {
    return Array.from(e.terms.values(), (a) => {
      let s = j(a.programs, n), i = t.includes(a), l = s;
      if (i) {
        let u = t.filter((c) => c !== a);
        l = u.length ? j(Ro(o, u), n) : j(n);
      } else r && (l = j(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Ao(e, t) {
    let r = e.programs.length, n = Hr(e, t.text), o = Lo(e, t, n), a = Ur(r, o), s = Array.from(e.facets.values()).filter(({ useful: i }) => i).map((i) => {
      let l = o.get(i.id), u = l ? Ur(r, o, i.id) : a;
      return { facet: i, terms: Hi(i, Fe(i, t), l, u, r) };
    });
    return { matches: a, count: j(a), facets: s, searchResult: n };
  }
  var Ui = De(() => /* @__PURE__ */ new Map()), ji = 1e9;
  function Vr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Oo(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function Vi(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Bi({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => K(a, t, r).text), { compare: o } = Vi([...t, r]);
    return Vr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Mo(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Wi({ programs: e }, t) {
    let r = Oo(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let u = a || s, c = s || a, g = a && !s && i && ee(i);
      n[l] = Mo(u && z(u)), o[l] = g ? ji : Mo(c && V(c));
    }), Vr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function qi({ programs: e }, t) {
    let r = Oo(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n);
    return Vr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  function Vt(e, t) {
    let r = Ui(e), n = r.get(t);
    return n || (n = t === "title" ? Bi(e) : t === "newest" ? Wi(e, Vt(e, "title")) : qi(e, Vt(e, "newest")), r.set(t, n)), n;
  }
  function Ki(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Ze(e) {
    let t = e.sort || "relevance";
    return t === "relevance" && !Ht(e.text).length ? "status" : t;
  }
  function Io(e, t, r, n) {
    let o = Ze(r), a = [];
    for (let s of Vt(e, o))
      ye(t, s) && a.push(s);
    return o === "relevance" ? Ki(a, n) : a;
  }
  function Co(e) {
    let t = [];
    return (r) => {
      let n = ({ text: a, chosen: s, sort: i }) => a === r.text && s === r.chosen && i === r.sort, o = t.find((a) => n(a.query));
      if (!o) {
        let a = Ao(e, r);
        o = { query: r, results: { exploration: a, order: Io(e, a.matches, r, a.searchResult.scores) } }, t = [o, ...t.slice(0, 1)];
      }
      return o.results;
    };
  }
  function Do(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function et(e, t, r) {
    return r.program === null || Do(e, t, r, r.program) ? r : E(v({}, r), { program: null });
  }
  function Fo(e, t, r, n) {
    return Do(e, t, r, n) ? E(v({}, r), { program: n }) : E(v({}, ct), { sort: r.sort, program: n });
  }
  function $o(e, t, r) {
    let n = () => {
      let { query: l, settled: u } = e.get();
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => et(t().index, t().derive, l), a = (l) => {
      n();
      let u = o(l);
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(v(v({}, e.get().query), l)), i = (l) => e.set({ open: E(v({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ae(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(go(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(Fo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(fo(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => {
        let { open: u } = e.get(), c = new Set(u.collapsed);
        c.delete(l) || c.add(l), e.set({ open: E(v({}, u), { collapsed: c }) });
      }
    };
  }
  function No(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Ho(e, t) {
    var o, a, s, i;
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null;
    for (; n !== null && r.length < e.terms.size; )
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }
  function tt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Ji({ terms: e }) {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { id: a, broader: s } of e.values()) {
      let i = s !== null && e.has(s) ? s : null;
      tt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => {
      var s;
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function Uo(e, t, r) {
    if (e === "status")
      return G;
    let n = [...t].sort();
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...Ji(r), ...n]) : n;
  }
  var jo = { label: null, help: null, aliases: [] };
  function Qi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && ee(r) ? n : o.year, s = [String(o.year)];
    for (let i = o.year + 1; i <= a; i++)
      s.push(String(i));
    return s;
  }
  function zi(e, t, r) {
    return t === "period" ? Qi(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Vo(e, t) {
    return t ? Ho(t, e) : [];
  }
  function Gi(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Me(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      zi(s, e, n).forEach((l) => Dt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      Vo(s, r).forEach((l) => Cr(a(l), i));
    }), o.delete(Q), o;
  }
  function Bo(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Gi(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = [...Uo(e, Array.from(s.keys()), a), Q], l = Oe(n, Array.from(s.values()));
    s.set(Q, xo(Ct(n), l));
    let u = /* @__PURE__ */ new Map();
    for (let d of i) {
      let f = s.get(d), x = f ? j(f) : 0;
      if (f && x) {
        let { label: y, aliases: b } = (a == null ? void 0 : a.terms.get(d)) || jo;
        u.set(d, { id: d, label: y, aliases: b, depth: Vo(d, a).length, programs: f, count: x });
      }
    }
    let { label: c, help: g } = a || jo, p = Array.from(u.values()).filter((d) => d.count < n);
    return { id: e, label: c, help: g, terms: u, useful: p.length > 1 };
  }
  function Wo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let u = o.includes(l) ? null : Bo(l, e, a);
      u && s.set(l, u);
    }
    let i = new Set(e.programs.map(({ id: l }) => l));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, u) => {
        var c;
        return !!((c = s.get(l)) != null && c.terms.has(u));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }
  function qo(e) {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map();
    for (let o of e)
      t.set(o.id, o), o.partOf !== null && tt(r, o.partOf, o.id), o.followedBy.forEach((a) => tt(n, a, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }
  function Ko(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => K(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (p) => {
      let d = e.vocabularies.get(p);
      return d ? i(d.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, g = (p, d) => {
      var x;
      if (d === Q)
        return s(t("not-stated"));
      let f = (x = e.vocabularies.get(p)) == null ? void 0 : x.terms.get(d);
      return f ? i(f.label) : s(Te(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: c,
      // Cached: every term is asked for at every choice, and Intl takes long to name a language.
      term: (p, d) => {
        let f = `${p} ${d}`, x = u.get(f) || g(p, d);
        return u.set(f, x), x;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }
  function Br(e, t) {
    var p;
    let { msg: r, format: n, language: o, languages: a, pageLanguage: s, today: i } = t, l = Ko(e, r, n, a, s, o), u = Wo(e, {
      languages: { chain: a, page: s },
      today: i,
      nameOf: (d, f) => l.term(d, f).text,
      reservedIds: pt
    }), c = (p = gt(`programs?${t.preset}`, u)) != null ? p : ct, g = je(c, e.facets);
    return E(v({}, t), {
      list: e,
      index: u,
      derive: Co(u),
      relations: qo(e.programs),
      labels: l,
      preset: c,
      fragmentOf: (d) => {
        let f = je(d, e.facets);
        return f === g ? "" : f || "programs";
      }
    });
  }
  function Jo(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = v(v({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function Qo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function zo(e, t) {
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
      let u = n(i);
      if (u !== void 0) {
        r.scrollBy(0, u - l);
        return;
      }
    }
  }
  function $e({ level: e, class: t, id: r, children: n }) {
    return so(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Xi = /* @__PURE__ */ Symbol.for("pv"), Yi = 0;
  function m(e, t, r, n, o, a) {
    t || (t = {});
    var s, i, l = t;
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var u = { type: e, props: l, key: r, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Xi, __v: --Yi, __i: -1, __u: 0 };
    return (o || a) && (u.__source = o, u.__self = a), L.vnode && L.vnode(u), u;
  }
  function xe(e) {
    return `\u2068${e}\u2069`;
  }
  function F({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ m("bdi", { children: n }) : /* @__PURE__ */ m("bdi", { lang: t, dir: ve(t), children: n });
  }
  var Zi = ["status", "period"];
  function O({ label: e, content: t }) {
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ m("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ m("dt", { children: e }),
      /* @__PURE__ */ m("dd", { children: Array.isArray(t) ? /* @__PURE__ */ m("ul", { role: "list", children: t.map((n) => /* @__PURE__ */ m("li", { children: n })) }) : t })
    ] });
  }
  function el(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " ");
    try {
      return decodeURI(t);
    } catch (r) {
      return t;
    }
  }
  function tl({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) {
    return e || t || r || n;
  }
  function Go({ context: e, actions: t, program: r, id: n }) {
    let { msg: o, labels: a, format: s, language: i, list: l, relations: u } = e, { minutes: c, owner: g, partOf: p, reviewed: d } = r, f = (_) => _ === null ? null : /* @__PURE__ */ m(F, { text: a.pick(_), around: i }), x = (_) => _.map((A) => /* @__PURE__ */ m("bdi", { children: A })), y = (_, A) => /* @__PURE__ */ m("a", { href: e.urlOf(_), rel: "noopener", children: A }), b = (_) => _.map((A) => {
      var M, w;
      return /* @__PURE__ */ m(
        "a",
        {
          href: e.urlOfProgram(A),
          onClick: (S) => {
            tl(S) || (S.preventDefault(), t.goTo(A));
          },
          children: f((w = (M = u.program(A)) == null ? void 0 : M.title) != null ? w : A)
        }
      );
    }), h = p === null ? void 0 : l.series.get(p), T = p === null ? [] : u.parts(p).filter((_) => _ !== r.id);
    return /* @__PURE__ */ m("dl", { class: "program-explorer__details", id: n, children: [
      l.facets.filter((_) => !Zi.includes(_)).map((_) => {
        var A;
        return /* @__PURE__ */ m(
          O,
          {
            label: /* @__PURE__ */ m(F, { text: a.facet(_), around: i }),
            content: ((A = r.terms.get(_)) != null ? A : []).map((M) => /* @__PURE__ */ m(F, { text: a.term(_, M), around: i }))
          }
        );
      }),
      /* @__PURE__ */ m(
        O,
        {
          label: o("detail-session"),
          content: c && (c[0] === c[1] ? o("detail-minutes", c[0]) : o("detail-minutes-range", ...c))
        }
      ),
      /* @__PURE__ */ m(O, { label: o("detail-duration"), content: f(r.duration) }),
      /* @__PURE__ */ m(O, { label: o("detail-scale"), content: f(r.scale) }),
      /* @__PURE__ */ m(O, { label: o("detail-team"), content: x(r.team) }),
      /* @__PURE__ */ m(O, { label: o("detail-partners"), content: x(r.partners) }),
      /* @__PURE__ */ m(O, { label: o("detail-materials"), content: r.materials.map(({ target: _, label: A }) => y(_, f(A))) }),
      /* @__PURE__ */ m(
        O,
        {
          label: o("detail-part-of"),
          content: h ? h.target ? y(h.target, f(h.title)) : f(h.title) : b(p === null ? [] : [p])
        }
      ),
      /* @__PURE__ */ m(O, { label: o("detail-siblings"), content: b(T) }),
      /* @__PURE__ */ m(O, { label: o("detail-parts"), content: b(u.parts(r.id)) }),
      /* @__PURE__ */ m(O, { label: o("detail-follows"), content: b(u.before(r.id)) }),
      /* @__PURE__ */ m(O, { label: o("detail-followed-by"), content: b(r.followedBy) }),
      /* @__PURE__ */ m(O, { label: o("detail-owner"), content: g && /* @__PURE__ */ m("bdi", { children: g }) }),
      /* @__PURE__ */ m(O, { label: o("detail-reviewed"), content: d && s.date(d) }),
      /* @__PURE__ */ m(O, { label: o("detail-sources"), content: r.sources.map((_) => y({ url: _ }, /* @__PURE__ */ m("bdi", { title: _, children: el(_) }))) }),
      /* @__PURE__ */ m(O, { label: o("detail-share"), content: /* @__PURE__ */ m("a", { href: e.urlOfProgram(r.id), children: o("link-to-program") }) })
    ] });
  }
  function Ne({ open: e }) {
    return /* @__PURE__ */ m("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var Xo = "capacity";
  function rl({ text: e, patterns: t, around: r }) {
    return /* @__PURE__ */ m(F, { text: e, around: r, children: t.length ? Ce(e.text, t).map((n) => n.hit ? /* @__PURE__ */ m("mark", { children: n.text }) : n.text) : e.text });
  }
  function nl({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Bt = class extends U {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, program: n, open: o, patterns: a, level: s }) {
      var I;
      let { msg: i, labels: l, format: u, language: c, idPrefix: g, index: p, limit: d } = t, f = (k) => /* @__PURE__ */ m(rl, { text: k, patterns: a, around: c }), x = (k) => {
        var $;
        return (($ = n.terms.get(k)) != null ? $ : []).map((C) => l.term(k, C));
      }, y = l.pick(n.title), b = `${g}:program:${n.id}`, h = n.summary && l.pick(n.summary), T = x(Xo), _ = [...x("kind"), ...x("format")], A = l.status(n.status), M = u.span(n.start, n.end, n.status), w = [y, ...h ? [h] : [], ...T, ..._].map(({ text: k }) => k), S = d ? null : jt(p, p.programs.indexOf(n), a, [...w, A, M != null ? M : ""]);
      return /* @__PURE__ */ m("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": b, children: [
        /* @__PURE__ */ m($e, { level: s, class: "program-explorer__title", id: b, children: n.target ? /* @__PURE__ */ m("a", { href: t.urlOf(n.target), rel: "noopener", children: f(y) }) : f(y) }),
        /* @__PURE__ */ m("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ m("span", { class: `program-explorer__status program-explorer__status--${(I = n.status) != null ? I : "unknown"}`, children: A }),
          M !== null && /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: M }),
          _.map((k) => /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: f(k) }))
        ] }),
        h && /* @__PURE__ */ m("p", { class: "program-explorer__summary", children: [
          f(h),
          " ",
          h.language.toLowerCase() !== l.preferred && /* @__PURE__ */ m("span", { class: "program-explorer__in-language", children: i("in-language", u.language(h.language)) })
        ] }),
        S && /* @__PURE__ */ m("p", { class: "program-explorer__matched", children: [
          i("matched-in", nl(t, S)),
          " ",
          f({ text: S.text, language: S.language || c })
        ] }),
        /* @__PURE__ */ m("div", { class: "program-explorer__card-foot", children: [
          T.length > 0 && /* @__PURE__ */ m("ul", { class: "program-explorer__tags", role: "list", "aria-label": l.facet(Xo).text, children: T.map((k) => /* @__PURE__ */ m("li", { children: f(k) })) }),
          /* @__PURE__ */ m(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", y.text),
              "aria-expanded": o,
              "aria-controls": o ? `${b}:details` : void 0,
              onClick: () => r.toggleDetails(n.id),
              children: [
                i("details"),
                /* @__PURE__ */ m(Ne, { open: o })
              ]
            }
          )
        ] }),
        o && /* @__PURE__ */ m(Go, { context: t, actions: r, program: n, id: `${b}:details` })
      ] });
    }
  };
  var Wt = 60, ol = 6, al = 80;
  function sl({ context: e, state: t, results: { order: r } }, n) {
    var g;
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => {
      var d;
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((g = n.order) == null ? void 0 : g.length) === r.length && r.every((p, d) => {
      var f;
      return p === ((f = n.order) == null ? void 0 : f[d]);
    }), u = Math.max(e.limit || Wt, i + 1, l && n.limit || 0), c = r.length <= Wt || s === "address";
    return { order: r, limit: u, drawn: c ? u : Math.max(ol, i + 1, l && n.drawn || 0) };
  }
  function il({ context: e, state: t }, r) {
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && Ze(t.query) === "status", u = (c, g) => c != null ? c : { text: g, language: i, anchors: [] };
    return r.map((c, g) => {
      let p = r[g - 1], d = ee(c.status);
      return !l || p && ee(p.status) === d ? { program: c, group: null } : { program: c, group: d ? u(o, n("group-current")) : u(a, n("group-past")) };
    });
  }
  var qt = class extends U {
    constructor() {
      super(...arguments);
      this.list = Le();
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
        this.setState({ limit: r + Wt, drawn: r + Wt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : sl(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), al));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var h;
      let { context: s, state: i, results: l, actions: u } = r, { msg: c, index: g, level: p, list: d } = s, f = n.slice(0, Math.min(a, o)).map((T) => g.programs[T]), x = n.length - o, y = il(r, f), b = (h = y[0]) != null && h.group ? p + 1 : p;
      return /* @__PURE__ */ m(Y, { children: [
        /* @__PURE__ */ m("ul", { class: "program-explorer__list", role: "list", "aria-label": c("programs"), ref: this.list, children: y.map(({ program: T, group: _ }) => /* @__PURE__ */ m("li", { children: [
          _ && /* @__PURE__ */ m($e, { level: p, class: "program-explorer__group", id: _.anchors[0], children: [
            _.anchors.slice(1).map((A) => /* @__PURE__ */ m("span", { id: A })),
            /* @__PURE__ */ m(F, { text: _, around: s.language })
          ] }),
          /* @__PURE__ */ m(
            Bt,
            {
              context: s,
              actions: u,
              program: T,
              open: i.query.program === T.id,
              patterns: l.exploration.searchResult.patterns,
              level: b
            }
          )
        ] }, T.id)) }),
        s.limit > 0 && /* @__PURE__ */ m("a", { class: "program-explorer__all", href: s.urlOfAll(je(i.query, d.facets) || "programs"), children: c("see-all", n.length) }),
        !s.limit && x > 0 && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: c("more", x) })
      ] });
    }
  };
  function Yo(e, t) {
    let r = [];
    if (t.text.trim()) {
      let n = Ae(t, "");
      r.push({ kind: "text", query: n, count: jr(e, n) });
    }
    return e.facets.forEach((n) => {
      let o = Fe(n, t);
      if (o.length) {
        let a = Ir(t, n.id, []);
        r.push({ kind: "terms", facet: n, terms: o, query: a, count: jr(e, a) });
      }
    }), r.filter(({ count: n }) => n > 0).sort((n, o) => o.count - n.count);
  }
  var ll = 4;
  function Zo({ view: { context: e, state: { query: t }, actions: r } }) {
    let { msg: n, labels: o, index: a, list: s, level: i } = e, l = Yo(a, t).slice(0, ll), u = (c) => c.kind === "text" ? n("empty-text", xe(t.text), c.count) : n(
      "empty-without",
      xe(o.facet(c.facet.id).text),
      c.terms.map((g) => xe(o.term(c.facet.id, g.id).text)).reduce((g, p) => n("list", g, p)),
      c.count
    );
    return /* @__PURE__ */ m("div", { class: "program-explorer__empty", children: [
      /* @__PURE__ */ m($e, { level: i, class: "program-explorer__group", children: n("empty-title") }),
      l.length > 0 && /* @__PURE__ */ m("p", { children: n("empty-hint") }),
      /* @__PURE__ */ m("ul", { children: [
        l.map((c) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button", onClick: () => r.choose(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: r.clear, children: n("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }
  function ea(e, t) {
    return Array.from(e.facets.values()).flatMap((r) => Fe(r, t).map((n) => ({ facet: r, term: n })));
  }
  function cl({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) {
    let s = t.facet(o.id), i = t.term(o.id, a.id);
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ m(F, { text: s, around: r, children: e("chip-facet", s.text) }) }),
          " ",
          /* @__PURE__ */ m(F, { text: i, around: r })
        ]
      }
    );
  }
  function ul({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ae(t, "")),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ m("bdi", { children: t.text })
        ]
      }
    );
  }
  var Kt = class extends U {
    constructor() {
      super(...arguments);
      this.list = Le();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = ea(n, a), l = a.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ m("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((u) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m(cl, { view: r, filter: u }) }, `${u.facet.id} ${u.term.id}`)),
        l && /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m(ul, { view: r }) }, "text"),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };
  function dl({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) {
    let { msg: i, labels: l, language: u, idPrefix: c } = e, g = `${c}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a);
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
            /* @__PURE__ */ m("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ m("label", { class: "cdx-label__label", for: g, children: /* @__PURE__ */ m("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ m(F, { text: l.term(r, n.id), around: u }) }) }) })
          ] }) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__number", title: p, "aria-hidden": "true", children: i("number", a) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__unseen", id: `${g}:count`, children: p })
        ]
      }
    );
  }
  function pl({ view: e, counts: { facet: t, terms: r } }) {
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), u = `${a}:${t.id}`;
    return /* @__PURE__ */ m("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ m("legend", { children: /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": l,
          "aria-controls": u,
          onClick: () => i.toggleFacet(t.id),
          children: [
            /* @__PURE__ */ m("span", { id: `${u}::label`, children: /* @__PURE__ */ m(F, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ m(Ne, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ m("div", { id: u, hidden: !l, children: r.map((c) => /* @__PURE__ */ m(dl, { view: e, facet: t.id, count: c }, c.term.id)) })
    ] });
  }
  function Jt({ view: e }) {
    return /* @__PURE__ */ m(Y, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ m(pl, { view: e, counts: t }, t.facet.id)) });
  }
  var ta = "program-explorer-locked", Qt = class extends U {
    constructor() {
      super(...arguments);
      this.box = Le();
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
      document.documentElement.classList.add(ta), (r = this.box.current) == null || r.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(ta);
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
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ m(Jt, { view: r }) }),
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
  function ra({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function ml({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) {
    let o = Ze(r), a = lt.filter((s) => s !== "relevance" || r.text !== "");
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
        /* @__PURE__ */ m(Ne, { open: !1 })
      ] })
    ] });
  }
  function na({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, u = Array.from(o.query.chosen.values()).reduce((c, g) => c + g.length, 0);
    return /* @__PURE__ */ m("div", { class: "program-explorer__toolbar", children: [
      o.narrow && /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": o.open.filters,
          onClick: s.openFilters,
          children: u ? t("filters-active", u) : t("filters")
        }
      ),
      /* @__PURE__ */ m("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1, children: [
        t("count", i, r.programs.length),
        l && i > 0 && /* @__PURE__ */ m("p", { class: "program-explorer__corrected", children: t("results-for", xe(o.settled.query.text), xe(l.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ m(ml, { view: e })
    ] });
  }
  function oa({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i } = e;
    return /* @__PURE__ */ m("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ m(ra, { view: e }),
      !o && /* @__PURE__ */ m("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ m(Jt, { view: e }) }),
      /* @__PURE__ */ m("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ m(na, { view: e }),
        !(t && s === r) && /* @__PURE__ */ m(Kt, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ m(qt, { view: e }) : /* @__PURE__ */ m(Zo, { view: e })
      ] }),
      o && a.filters && /* @__PURE__ */ m(Qt, { view: e })
    ] });
  }
  var gl = 640, fl = 500;
  L.debounceRendering = (e) => e();
  function aa(e, t, r, n, o) {
    var M;
    let { ownerDocument: a } = e, s = (M = a.defaultView) != null ? M : window, i = [], l = Br(t, r), u = !0, c = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < gl, g = (w) => {
      var $, C;
      let S = n.read(), I = S === null && w ? w.query : ($ = gt(S != null ? S : "", l.index)) != null ? $ : l.preset, k = et(l.index, l.derive, I);
      return {
        query: k,
        settled: { query: k, cause: "address" },
        open: { collapsed: (C = w == null ? void 0 : w.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: c() && n.isInDialog() }
      };
    }, p = Jo(v({ narrow: c() }, g(null))), d = (w) => w == null ? void 0 : w.focus({ preventScroll: !0 }), f = (w) => {
      var S;
      return (S = a.getElementById(`${l.idPrefix}:program:${w}`)) == null ? void 0 : S.closest("article");
    }, x = {
      focusCount: () => d(e.querySelector(".program-explorer__count")),
      moveTo: (w) => {
        let S = f(w);
        S == null || S.scrollIntoView(), d(S == null ? void 0 : S.querySelector("a, button"));
      }
    }, y = $o(p, () => l, x), b = () => {
      u = !1, i.splice(0).forEach((w) => w()), Or(null, e);
    }, h = (w, S) => {
      if (!u)
        return;
      let I = e.contains(a.activeElement);
      try {
        let { derive: k } = l;
        Or(/* @__PURE__ */ m(oa, { view: { context: l, state: w, actions: y, results: k(w.query), settledResults: k(w.settled.query) } }), e);
      } catch (k) {
        b(), o(k);
        return;
      }
      I && !e.contains(a.activeElement) && (d(S.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(a.activeElement) || x.focusCount());
    }, T = (w, S) => {
      s.addEventListener(w, S), i.push(() => s.removeEventListener(w, S));
    }, _ = () => {
      if (!e.isConnected) {
        b();
        return;
      }
      let w = c(), { open: S, narrow: I } = p.get();
      w !== I && p.set({ narrow: w, open: E(v({}, S), { filters: !1 }) });
    };
    if ("ResizeObserver" in s) {
      let w = new ResizeObserver(_);
      w.observe(e), i.push(() => w.disconnect());
    }
    T("resize", _);
    let A = s.setTimeout(() => le(l.index), fl);
    return i.push(
      () => s.clearTimeout(A),
      p.subscribe(h),
      No(p, y.settle, s),
      Qo(p, n, (w) => l.fragmentOf(w)),
      n.onMove(() => p.set(g(p.get())))
    ), h(p.get(), p.get()), u && n.read() && (n.write(l.fragmentOf(p.get().query), "replace", p.get().open.filters), Et(() => {
      var S;
      let { program: w } = p.get().query;
      u && (w !== null ? (S = f(w)) == null || S.scrollIntoView() : s.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (w) => {
        if (u) {
          y.settle(), l = Br(w, r);
          let { query: S } = p.get(), I = et(l.index, l.derive, S), k = "data";
          zo(e, () => p.set({ query: I, settled: { query: I, cause: k } }));
        }
      },
      unmount: () => {
        u && b();
      }
    };
  }
  var sa = "Special:MyLanguage/", yl = /^(?:[a-z][\w-]*|Special):/;
  function ia(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => {
      var g;
      let l = i.replace(sa, "");
      if (!a.length || yl.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(sa + l);
      let [u = "", c = ""] = l.split(/(?=#)/);
      return (g = a.map((p) => e.urlOf(`${u}/${p}${c}`)).find((p) => s.has(p))) != null ? g : e.urlOf(i);
    };
  }
  var xl = "program-explorer__app", hl = 0;
  function _l({ root: e }) {
    var r;
    let t = `.${ce}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function bl({ current: e, past: t }) {
    for (let r of [e, t]) {
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`);
      n && Et(() => {
        var o;
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function la({ wiki: e }, t, { list: r, messages: n, languageNames: o }, a) {
    let { language: s } = n, i = J(n), l = ft(e, t), u = _l(t), c = `program-explorer-${++hl}`, g = ia(e, t, l), p = t.all === null ? "" : g(t.all), d = document.createElement("div");
    d.className = xl, d.lang = s, d.dir = ve(s), t.root.append(d), Z(t, "ready");
    let { update: f, unmount: x } = aa(d, r, {
      msg: i,
      format: eo(s, i, o),
      language: s,
      languages: l,
      pageLanguage: e.contentLanguage,
      today: Zt(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: c,
      urlOf: (y) => "url" in y ? y.url : g(y.page),
      // A program that this explorer does not show is in another one, on this page or on that with all programs.
      urlOfProgram: (y) => `${u ? "" : p}#programs?program=${y}`,
      urlOfAll: (y) => `${p}#${y}`
    }, Zn(window, u ? mt : null, c), (y) => {
      d.remove(), a(y);
    });
    return d.isConnected ? (bl(t), e.announceReady(t.root), {
      update: f,
      unmount: () => {
        x(), d.remove(), Z(t, "static");
      }
    }) : null;
  }
  var vl = "#programs?selftest";
  function ca(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === vl && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 c1aeadfdfa87b748"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function wl(n, o) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Sl({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t;
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && en(o, n.programs.map(({ title: u }) => K(u, [o.lang, ...l], e.contentLanguage).text));
  }
  function ua(e, t, r, n) {
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => {
        ua(e, t, r, n);
      };
      try {
        let s = yield e(o, r);
        if (s.kind === "off") {
          Z(r, "static");
          return;
        }
        let { messages: i } = s, [l, u] = s.kind === "missing" && (yield wl(t, r)) || [r, s];
        if (u.kind !== "ready") {
          let d = u.kind === "missing";
          o.log(`The data page "${r.source}" ${d ? "is missing" : "cannot be read"}.`, ...d ? [] : u.problems), yield at(t, r, d ? "missing" : "json", u, a);
          return;
        }
        if (!Zr(i))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let c = "DisplayNames" in Intl ? null : yield o.languageNames();
        if (!r.root.isConnected)
          return;
        let g = Sl(t, r, u), p = la(t, l, { list: u.list, messages: i, languageNames: c }, (d) => {
          o.log("The explorer could not be drawn.", d), n.delete(r.root), at(t, l, "unexpected", E(v({}, u), { messages: i }), a);
        });
        p && (n.set(r.root, p), yield ln(t, r, u, i, g));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield at(t, r, an(s), null, a);
      }
    });
  }
  function Tl(n, o) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = it(r);
      if (a.length || r.querySelector(`.${ce}`) || !fn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function da(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      bn(),
      ca(n),
      e.onContent(() => {
        var l;
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Yn();
        Tl(n, s).then(
          (u) => u.filter(nn).forEach((c) => {
            ua(i, n, c, r);
          }),
          (u) => e.log("The explorer could not find its host.", u)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var Wr = {};
  Oa(Wr, {
    DATA_MODEL: () => nt,
    GROUP_ATTRIBUTE: () => st,
    HOST_CLASS: () => ce,
    ID: () => we,
    LANGUAGE: () => Se,
    PROGRAM_ATTRIBUTE: () => pn,
    STATIC_CLASS: () => dn,
    STATUS_ATTRIBUTE: () => mn,
    VERSION: () => Ke,
    allTexts: () => rt,
    createMessages: () => J,
    editDistance: () => Nt,
    findHosts: () => it,
    hostStateOf: () => er,
    includedTitles: () => ht,
    isCurrent: () => ee,
    isObject: () => ue,
    isStatus: () => Te,
    levelOf: () => or,
    linkFault: () => We,
    optionsFor: () => be,
    parseForReaders: () => Pt,
    parseLink: () => yt,
    pickText: () => K,
    readAnswer: () => zt,
    readPage: () => Tt,
    staticHeading: () => nr
  });
  var q = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var pa = 1e4;
  function ma(e, t) {
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), pa);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new q("timeout", `${pa} ms, ${e}`) : new q("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function zt(e) {
    return R(this, null, function* () {
      let t = yield ma(e, "omit");
      if (t.status === 429 && (t = yield ma(e, "same-origin")), t.status === 429)
        throw new q("busy", e);
      if (t.status !== 200)
        throw new q("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new q("server", `no JSON, ${e}`);
      if (r.error)
        throw new q("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function qr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function ga(e) {
    let t = qr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function fa(e, t) {
    let r = qr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function ya(e) {
    let t = qr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var Gt = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Pl = "program-explorer__update", xa = "program-explorer-asked-for-version", El = 864e5;
  function ha(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function kl(e, t) {
    let [r, n] = [ha(e), ha(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Rl(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(xa));
      return n >= 0 && n < El ? !1 : (r.setItem(xa, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Ll({ languages: e }) {
    var n;
    let t = he(e), r = JSON.parse('{"ar":{"dismiss":"\u0625\u062E\u0641\u0627\u0621","userscript-old":"\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2."},"de":{"dismiss":"Ausblenden","userscript-old":"Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2."},"en":{"dismiss":"Dismiss","userscript-old":"Your user script of the program explorer is version $1. There is a newer version: $2."},"es":{"dismiss":"Descartar","userscript-old":"El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2."},"fr":{"dismiss":"Fermer","userscript-old":"Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2."},"he":{"dismiss":"\u05D4\u05E1\u05EA\u05E8\u05D4","userscript-old":"\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2."},"hi":{"dismiss":"\u091B\u093F\u092A\u093E\u090F\u0901","userscript-old":"\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964"},"id":{"dismiss":"Tutup","userscript-old":"Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2."},"ja":{"dismiss":"\u9589\u3058\u308B","userscript-old":"\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002"},"pt":{"dismiss":"Fechar","userscript-old":"O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2."},"ru":{"dismiss":"\u0421\u043A\u0440\u044B\u0442\u044C","userscript-old":"\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2."},"sw":{"dismiss":"Ficha","userscript-old":"Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2."},"uk":{"dismiss":"\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438","userscript-old":"\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2."},"zh-hans":{"dismiss":"\u5173\u95ED","userscript-old":"\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"},"zh-hant":{"dismiss":"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}}');
    return { language: t, texts: new Map(Object.entries((n = r[t]) != null ? n : {})) };
  }
  function _a(s, i, l, u, c) {
    return R(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (Rl(o, a))
        try {
          let { pages: [g] } = yield e.readPages([Gt], [], null), { version: p } = ae(g ? g.text : "");
          if (typeof p != "string" || !kl(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let d = Ll(e), f = J(d), { title: x, url: y } = n != null ? n : { title: Gt, url: e.urlOf(Gt) }, b = Object.assign(document.createElement("a"), { href: y, textContent: x }), h = Object.assign(document.createElement("div"), { className: Pl });
          t.after(h), Ue(h, d, { kind: "warning", text: f("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (g) {
        }
    });
  }
  var Al = 2592e3, Ml = 300, Ol = "fuzzy";
  function Il(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main;
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Cl(e, t, r, n) {
    let o = String(e === "titles" || r && !r.version ? Ml : Al), a = {
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
  function ba(e, t, r, n) {
    return R(this, null, function* () {
      var i, l;
      let o = /* @__PURE__ */ new Map(), a = [], s = "";
      do {
        let u = yield zt(`${e}?${Cl(t, r, n, s)}`);
        a = a.concat(Il(u));
        for (let { key: c, translation: g, tags: p } of ((i = u.query) == null ? void 0 : i.messagecollection) || [])
          g && p.indexOf(Ol) === -1 && o.set(c.slice(c.lastIndexOf("/") + 1), g);
        s = (l = u.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function va(e, t, r, n) {
    return R(this, null, function* () {
      try {
        return yield ba(e, t, r, n);
      } catch (o) {
        if (n && o instanceof q && o.failure === "server")
          return ba(e, t, r, null);
        throw o;
      }
    });
  }
  function wa(e, t) {
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield va(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : va(e, "titles", a, s);
    });
  }
  function Sa(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Dl(e) {
    return R(this, null, function* () {
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
  function Fl() {
    return R(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames");
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function $l() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Ta() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: $l(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Sa,
      readPages: wa(mw.util.wikiScript("api"), Sa),
      languageNames: Fl,
      mayEdit: Dl,
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
  var Nl = "programExplorer";
  function Pa(e, t) {
    return R(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[Nl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Ea } = document, ka = ya(Ea instanceof HTMLScriptElement ? Ea.src : ""), Hl = { version: "0.1.0", page: ga(ka) }, Ul = 2e3;
  mw.loader.using([...zr]).then(
    () => {
      let e = Ta();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), da(e, Gr((t) => {
        var r;
        return Pa((r = fa(ka, t)) != null ? r : "", t);
      }, Wr, "d3d1928bab6e00d3")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          _a(e, t, Hl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Ul);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>