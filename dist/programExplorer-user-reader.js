// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Qr = Object.defineProperty, sa = Object.defineProperties;
  var ia = Object.getOwnPropertyDescriptors;
  var Wr = Object.getOwnPropertySymbols;
  var la = Object.prototype.hasOwnProperty, ca = Object.prototype.propertyIsEnumerable;
  var Kr = (e, t, r) => t in e ? Qr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      la.call(t, r) && Kr(e, r, t[r]);
    if (Wr)
      for (var r of Wr(t))
        ca.call(t, r) && Kr(e, r, t[r]);
    return e;
  }, E = (e, t) => sa(e, ia(t));
  var ua = (e, t) => {
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

  // <define:BUILD_LANGUAGES>
  var f = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"];

  // <define:BUILD_USER_SCRIPT_MESSAGES>
  var y = { ar: { dismiss: "\u0625\u062E\u0641\u0627\u0621", "userscript-old": "\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2." }, de: { dismiss: "Ausblenden", "userscript-old": "Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2." }, en: { dismiss: "Dismiss", "userscript-old": "Your user script of the program explorer is version $1. There is a newer version: $2." }, es: { dismiss: "Descartar", "userscript-old": "El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2." }, fr: { dismiss: "Fermer", "userscript-old": "Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2." }, he: { dismiss: "\u05D4\u05E1\u05EA\u05E8\u05D4", "userscript-old": "\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2." }, hi: { dismiss: "\u091B\u093F\u092A\u093E\u090F\u0901", "userscript-old": "\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964" }, id: { dismiss: "Tutup", "userscript-old": "Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2." }, ja: { dismiss: "\u9589\u3058\u308B", "userscript-old": "\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002" }, pt: { dismiss: "Fechar", "userscript-old": "O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2." }, ru: { dismiss: "\u0421\u043A\u0440\u044B\u0442\u044C", "userscript-old": "\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2." }, sw: { dismiss: "Ficha", "userscript-old": "Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2." }, uk: { dismiss: "\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438", "userscript-old": "\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2." }, "zh-hans": { dismiss: "\u5173\u95ED", "userscript-old": "\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" }, "zh-hant": { dismiss: "\u95DC\u9589", "userscript-old": "\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" } };
  var Jr = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Gr(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => R(null, null, function* () {
      let i = yield e(s);
      if ((i == null ? void 0 : i.runtime) !== r)
        throw Object.assign(new Error(`Reload the page: the module "${s}" is of another release.`), { failure: "outdated" });
      let l = { exports: {} };
      return i.create(() => t, l), l.exports;
    }), a = (s) => () => {
      var l;
      let i = (l = n.get(s)) != null ? l : o(s);
      return n.set(s, i), i.catch(() => n.delete(s)), i;
    };
    return {
      maintainer: a("maintainer"),
      more: a("more"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }
  var he = ["relevance", "status", "newest", "title"], nt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var at = ["q", "sort", "program", "view"];
  var ma = /^#?programs$/, ga = /^#?programs(\?|%3f|\.3f)/i, fa = 8e3, ya = 200;
  function be(e) {
    var r, n;
    let [t] = (n = (r = ga.exec(e)) != null ? r : ma.exec(e)) != null ? n : [];
    return t === void 0 ? null : e.slice(t.length, fa);
  }
  function st(e) {
    return be(e) !== null;
  }
  var xa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function ot(e) {
    return e.replace(xa, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function _e(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function it(e) {
    return e.slice(0, ya).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function je(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !at.includes(o) && r.push(`${ot(o)}=${a.map(ot).join(",")}`);
    });
    let n = it(e.text);
    return n && r.push("q=" + ot(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ot(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function lt(e, t) {
    let r = be(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of r.split("&")) {
      let [l = "", ...u] = i.split("="), d = _e(l), m = u.join("="), p = _e(m);
      if (d === "q")
        o = it(_e(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = he.find((c) => c === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!at.includes(d)) {
        let c = m.split(",").map(_e).concat(p.split(",")).filter((x) => t.hasTerm(d, x));
        c.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(c))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  function K(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var H = "qqx", zr = "search", Be = "en";
  function de(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Be;
  }
  function tr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Yr(e, t) {
    let r = new Map(Object.entries(K(t)).filter((n) => typeof n[1] == "string"));
    return r.has(zr) ? { language: e, texts: r } : null;
  }
  function Xr({ language: e, texts: t }) {
    return e === H || t.has(zr);
  }
  function ae(e, t, r) {
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
  function Zr(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function en(e, t) {
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var tn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function ct(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var _a = ["zero", "one", "two", "few", "many", "other"];
  function rn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = _a.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var ba = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, va = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(tn)) };
  function Q({ language: e, texts: t } = ve, r = ve.texts) {
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(ct(e)), o = rn(e);
    return (a, ...s) => {
      let i = (l) => {
        var u;
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ba, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(va, (l, u) => {
        let d = i(u);
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }
  var ut = "json";
  var wa = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function Ve(e) {
    return e.closest(wa);
  }
  function qe(e) {
    return Ve(e) !== null;
  }
  function dt(e) {
    let t = Ve(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function nn(e) {
    var t;
    return ((t = Ve(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function rr(e, t) {
    let r = Ve(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function nr(e, t) {
    if (!dt(e)) {
      t();
      return;
    }
    let r = () => {
      var a;
      let o = Ve(e);
      if (o != null && o.hasAttribute("hidden")) {
        let s = o.previousElementSibling;
        ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
      }
      dt(e) || (n(), t());
    }, n = rr(e, r);
    r();
  }
  var Sa = "program-explorer-hidden";
  function or(e) {
    return e.root.dataset.state;
  }
  function on(e) {
    return or(e) ? !1 : (Z(e, "loading"), !0);
  }
  function pt(e, t) {
    e == null || e.classList.toggle(Sa, t);
  }
  function mt({ root: e, sectionHeading: t, after: r }, n) {
    if (pt(t, n && !qe(e)), r) {
      let o = n && !dt(e);
      pt(r.list, o), pt(r.heading, o && !(qe(e) && nn(r.list)));
    }
  }
  function Z(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => pt(n, r)), mt(e, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }
  var Ta = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Pa = ["arab", "hebr"], ka = ["latn", "cyrl"];
  function we(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Pa.includes(r) || !ka.includes(r) && Ta.has(t) ? "rtl" : "ltr";
  }
  var ar = "program-explorer__notice";
  function We(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function an(e, t, r) {
    let n = We("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Se(e) {
    e.querySelectorAll(`.${ar}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ee(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Se(e);
    let s = Q(t), i = We(
      "div",
      `${ar} ${ar}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      We("span", "cdx-message__icon"),
      We(
        "div",
        "cdx-message__content",
        We("p", "", n),
        ...o,
        ...a ? [an(s("retry"), "", a)] : [],
        an(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }
  var Ea = ["busy", "timeout", "network", "server"];
  function gt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function sn(e, t, r, n) {
    return R(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function ft(e, t, r, n, o) {
    return R(this, null, function* () {
      let a = n ? n.messages : ve, s = Q(a);
      Z(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Ea.includes(r) ? () => {
          Se(t.root), Z(t, "loading"), o();
        } : null
      };
      ee(t.root, a, i), (r === "missing" || r === "json") && (yield sn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function ln(i, l, u, d, m) {
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== ut;
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield sn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var se = "program-explorer", Ra = "data-has-heading", pe = "data-group";
  function sr(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function ir(e, t, r) {
    return { text: e, language: sr(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function lr(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  var cn = "h1, h2, h3, h4, h5, h6";
  function un(e) {
    var t, r;
    return e && ir(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")].filter(({ id: n }) => n)
    );
  }
  function dn(e) {
    var t;
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function La(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Ma({ root: e, groups: t, headings: [r = null, n = null] }) {
    var _, b;
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: u = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, c = ((_ = t[0]) == null ? void 0 : _.getAttribute(pe)) === "past", x = dn(n), h = t.find((v) => !e.contains(v));
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: La(d),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: (b = u.match(/\S+/g)) != null ? b : [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      sectionHeading: dn(r),
      after: x && h ? { heading: x, list: h } : null,
      groups: t,
      current: c ? null : un(r),
      past: un(c ? r : n),
      level: lr(r)
    };
  }
  function yt(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${cn}, .${se}[data-source], [${pe}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(cn) ? r = n : n.hasAttribute(pe) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Ra) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(Ma);
  }
  var pn = ["Community Development", "Community Development/What we do"], Oa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function mn(e) {
    return pn.includes(e) || pn.includes(e.replace(Oa, ""));
  }
  function xt({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function ht({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = sr(r), [a] = e, s = a !== t;
    return !o || s && (a === Be || de(e) !== Be) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function gn(e, t) {
    var o;
    let r = de(e), n = r === Be ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === H ? "" : n;
  }
  var Aa = /[\u200E\u200F\u202A-\u202E]/g, Ia = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, $a = [
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
  ], Ca = new RegExp("^(?:" + $a.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), fn = 2e3, Fa = 255, Da = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Na(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ha(e) {
    if (e.length > fn || /\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Te(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return Ha(t);
    if (t.length > fn)
      return "bad-page";
    let r = t.replace(Aa, "").replace(Ia, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ca.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || Da.test(r) || n.length > 85 && Na(n) > Fa ? "bad-page" : { page: r };
  }
  function _t(e) {
    return typeof e != "string";
  }
  function bt(e) {
    let t = Te(e);
    return _t(t) ? t : null;
  }
  function vt(e) {
    let t = bt(e);
    return t !== null && "page" in t;
  }
  function yn(e) {
    let t = bt(e);
    return t !== null && "url" in t;
  }
  var Ua = 49;
  function cr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Ua).map((r, n) => typeof r == "string" && vt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function wt(e) {
    return e.includes('"include"') ? cr(K(e)).filter(Boolean) : [];
  }
  function ur() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function St(e) {
    return { today: ur(), language: e.contentLanguage };
  }
  function xn() {
    let e = [], t = (o, a) => {
      e.length < 99 && e.push([o, ...a].join(" "));
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
  var Ke = ["status", "language", "period"], J = "not-stated";
  var ja = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function dr(e) {
    var t;
    return (t = ja[e]) != null ? t : "text";
  }
  function ie(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : dr(Array.isArray(e) ? "array" : typeof e);
  }
  function Tt(e) {
    return ie(e) === "object";
  }
  var hn = [], Qe = 1 + hn.length;
  function _n(e, t = hn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(w({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Ba(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Pt(e, t, r) {
    let n = Ba(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = _n(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
    }
    return a;
  }
  function kt(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function bn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: u } of e)
      o.add(l), u && a.set(l, u);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(kt(a));
    return e.map((l) => {
      let { id: u, partOf: d, followedBy: m, source: { page: p, path: c } } = l;
      if (!d && !m.length)
        return l;
      let x = (_) => [...p === null ? [] : ["include", r.indexOf(p)], ...c, _], h = (_, b, v, T) => (T ? n.addAt(x(_), "loop", b) : v.has(b) || n.addAt(x(_), "unknown-program", b, v), !T && v.has(b));
      return n.program = u, E(w({}, l), {
        partOf: d && h("partOf", d, s, i.has(u)) ? d : null,
        followedBy: m.filter((_) => h("followedBy", _, o, _ === u))
      });
    });
  }
  function Et(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
  }
  function pr({ pipe: e }) {
    return e ? [...pr(e[0]), ...e.slice(1)] : [];
  }
  function Va({ type: e, requirement: t }) {
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
  function qa(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...pr(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: Va(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: u, message: d } of o)
        if (l)
          i = l(i, s);
        else if (!u(i)) {
          let m = typeof d == "string" ? d : d({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Wa({ item: e }) {
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
  function Ka(e) {
    let t = Je(e.key), r = Je(e.value), n = pr(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let u = t(l, a), d = u === void 0 ? void 0 : r(o[l], a);
        s.has(u) && a.add("duplicate-id", u), d !== void 0 && (l === u || !s.has(u)) && s.set(u, d), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Qa({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => {
      var i;
      return [a, Je((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => {
      var m;
      let u = w({}, o);
      for (let p of Object.keys(a)) {
        let c = r.get(p);
        s.enter(p), c ? u[p] = (m = c(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let d = n.filter((p) => u[p] === null);
      for (let p of d)
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return d.length > 0 ? void 0 : u;
    };
  }
  function Ja(e) {
    switch (e.type) {
      case "array":
        return Wa(e);
      case "record":
        return Ka(e);
      case "object":
        return Qa(e);
      default:
        return qa(e);
    }
  }
  var vn = /* @__PURE__ */ new Map();
  function Je(e) {
    let t = vn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [dr(a.type), Ja(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let u = ie(a), d = n.get(u);
        if (!d) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return d(a, s, i, l);
      }, vn.set(e, t);
    }
    return t;
  }
  function me(e, t, r, n, o) {
    return Je(e)(t, r, n, o);
  }
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var gr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function wn(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ee(e) {
    if (!gr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > wn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function mr(e, t) {
    return String(e).padStart(t, "0");
  }
  function Sn(e, t, r) {
    return `${mr(e, 4)}-${mr(t, 2)}-${mr(r, 2)}`;
  }
  function G(e) {
    var t, r;
    return Sn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function B(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return Sn(e.year, t, (n = e.day) != null ? n : wn(e.year, t));
  }
  var z = ["open", "upcoming", "ongoing", "paused", "past"];
  function Re(e) {
    return z.includes(e);
  }
  function Tn(e, t) {
    return e.approximate && G(e) <= t && t <= B(e);
  }
  function Pn(e, t, r) {
    return t && B(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !Tn(e, r) && !Tn(t, r) ? "ongoing" : null;
  }
  function kn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && G(r) > n || t && G(t) > n);
      case "upcoming":
        return !!(t && B(t) < n || r && B(r) < n);
      case "ongoing":
        return !!(t && G(t) > n || r && B(r) < n);
      default:
        return !!(r && B(r) < n);
    }
  }
  function te(e) {
    return e !== "past";
  }
  var Ga = [];
  function V(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ga;
  }
  function Rt(e, t, r, n) {
    var a;
    if (e === "language")
      return V(t).map((s) => s.toLowerCase()).filter((s) => {
        let i = ke.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : V(t).filter((s) => {
      let i = o ? o.has(s) : Re(s);
      return i || n.add("unknown-term", s, o ? o.keys() : z), i;
    });
  }
  function Lt(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var re = (e, t = {}) => w({ kind: "schema", type: e }, t), ge = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Le = (() => re("string")), fr = (() => re("number")), En = (() => re("boolean")), ne = ((e) => re("array", { item: e })), oe = ((e) => re("object", { entries: e })), k = ((e) => re("optional", { wrapped: e })), Rn = ((e, t) => re("picklist", { options: e, message: t })), Me = ((e, t) => re("record", { key: e, value: t })), Oe = ((e) => re("union", { options: e })), C = ((...e) => E(w({}, e[0]), { pipe: e })), Mt = ge("check"), yr = ge("guard"), Ln = ge("length"), xr = ge("max_value"), Mn = ge("min_entries"), hr = ge("min_value"), Ae = ge("regex"), Ie = ((e) => ({ type: "transform", operation: e }));
  var Ya = 10080, q = C(Le(), Ae(Pe, "bad-id")), Sr = C(Le(), Ae(/\S/, "empty")), Ge = C(Sr, Ie(Lt)), vr = C(Le(), Ae(ke, "bad-language"), Ie((e) => e.toLowerCase())), Y = Oe([Ge, C(Me(vr, Ge), Mn(1, "empty"))]), _r = C(
    Le(),
    Ae(gr, "bad-date"),
    Ie(Ee),
    Mt((e) => e !== null, "bad-date")
  ), br = C(Sr, Mt(vt, "bad-page")), An = C(Le(), Ae(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), On = C(An, Mt(yn, "bad-address")), Xa = C(An, Ie(Te), yr(_t, "bad-address")), Tr = C(Sr, Ie(Te), yr(_t, ({ input: e }) => e)), Za = C(fr(), hr(1, "bad-minutes"), xr(Ya, "bad-minutes")), In = Oe([q, ne(q)]), es = Oe([vr, ne(vr)]), wr = Oe([Ge, ne(Ge)]), Pr = In, ts = oe({
    label: Y,
    page: k(Tr),
    url: k(Xa)
  }), kr = oe({
    id: q,
    title: Y,
    summary: k(Y),
    page: k(Tr),
    status: k(Rn(z, "bad-status")),
    start: k(_r),
    end: k(_r),
    language: k(es),
    session: k(oe({
      minutes: k(C(ne(Za), Ln(2)))
    })),
    duration: k(Y),
    scale: k(Y),
    team: k(wr),
    partners: k(wr),
    materials: k(ne(ts)),
    partOf: k(q),
    followedBy: k(In),
    owner: k(Ge),
    reviewed: k(_r),
    sources: k(Oe([On, ne(On)]))
  }), $n = oe({
    id: q,
    label: Y,
    terms: Me(q, Pr)
  }), rs = oe({
    label: k(Y),
    help: k(Y),
    terms: k(Me(q, oe({
      label: k(Y),
      aliases: k(wr),
      broader: k(q)
    })))
  }), ns = oe({
    title: Y,
    page: k(Tr)
  }), Cn = oe({
    version: C(fr(), hr(Qe), xr(Qe)),
    enabled: k(En()),
    talk: k(br),
    bundle: k(br),
    facets: k(ne(q)),
    vocabularies: k(Me(q, rs)),
    series: k(Me(q, ns)),
    include: k(ne(br))
  });
  function os(e, t, r) {
    let n = me($n, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = Rt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Fn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Et(e, "needs", r, (o) => {
      let a = os(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var Er = Object.keys(kr.entries);
  function as(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ss(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function is(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = me(Pr, a, n), i = s === void 0 ? [] : Rt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function ls({ start: e, end: t }, r, n) {
    return e && t && G(e) > B(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Dn(e, t, r, n) {
    var m;
    let o = Tt(e) ? e.id : null;
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = me(kr, e, n, is(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = V(s.language);
    l.length && a.set("language", l);
    let [u, d] = ls(s, e, n);
    return s.status && kn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Pn(u, d, r.today),
      start: u,
      end: d,
      terms: a,
      minutes: as(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: V(s.team),
      partners: V(s.partners),
      materials: ss(s.materials, n),
      partOf: s.partOf,
      followedBy: V(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: V(s.sources),
      source: t
    };
  }
  function Nn(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, u) => {
      Et(l, "programs", o, (d, m) => {
        let p = Dn(d, { page: u, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => {
      o.enter(u);
      let d = r.find((p) => p.title === l), m = d && Pt(d.text, o, a);
      if (l && !d)
        o.add("missing-include", l);
      else if (m) {
        for (let p of Object.keys(m))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }
  function cs(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === J ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== J ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of kt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a }, s) => {
      s !== J && n.set(s, { id: s, label: o || s, aliases: V(a), broader: r.get(s) || null });
    }), n;
  }
  function Hn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: cs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var us = [...Er, ...Ke].filter((e) => e !== "language");
  function ds(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ke]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ps(e) {
    return e === "needs" || e === "programs";
  }
  function ms(e, { today: t, language: r }, n, o, a) {
    var c, x;
    let s = me(Cn, e, o, ps);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Hn((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), us, o);
    o.leave();
    let l = ds(s.facets, i, o), u = Fn(e, i, o), d = cr(e), m = Nn(e, d, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Er, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(x = s.series) != null ? x : []].map(([h, { title: _, page: b }]) => [h, { title: _, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: u,
      programs: bn(m, p, d, o)
    };
  }
  function Ot(e, t, r, n, o = String) {
    let a = Pt(e, n, o);
    return a && ms(a, t, r, n, o);
  }
  function At(e, t, r = []) {
    let n = xn();
    return { list: Ot(e, t, r, n), problems: n.problems };
  }
  function gs(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, w(w({}, i), a(i, s))]));
    return E(w({}, e), {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return E(w({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(w({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
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
  function Un(e, { language: t, texts: r }, n) {
    return gs(e, (o, a) => {
      let s = r.get(a) || "";
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Lt(s)) : o;
    });
  }
  var jn = "MediaWiki:Gadget-programExplorer-config.json";
  function ze(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function fs(e) {
    return e !== void 0 && K(e.text).enabled === !1;
  }
  function ys(e, t) {
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || ve;
  }
  function xs(e, t, r, n) {
    return R(this, null, function* () {
      let o = wt(r), a = o.filter((i) => !ze(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = ze(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Vn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function hs(e, t, r, n) {
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Vn(t.bundle, r))).translations;
      return Un(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Bn(e, t) {
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [tr(n)], i = [r, ...s, ...o.length ? [] : [jn]], { pages: l, translations: u } = yield e.readPages(i, o, Vn(a, t));
      if (fs(ze(e, jn, l)))
        return { kind: "off" };
      let d = ys(n, ze(e, tr(n), l)), m = ze(e, r, l);
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield xs(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: x, problems: h } = At(m.text, St(e), p);
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: h, list: yield hs(e, x, t, u) } : { kind: "invalid", messages: d, origin: c, problems: h };
    });
  }
  function qn(e, t) {
    return R(this, null, function* () {
      let r = yield Bn(e, t);
      return r.kind === "invalid" && t.revisions.length ? Bn(e, E(w({}, t), { revisions: [] })) : r;
    });
  }
  function _s(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ht(e, t), l = i[0] === H ? H : de(i), u = o.get(l), d = gn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: l === H ? n : u && n.length ? [...n, u] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function Wn() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = _s(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : qn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function It(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var Ye = "programExplorer", $t = "programExplorerDialog";
  function Kn(e, t, r) {
    var p;
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let c = e.history.state;
      return typeof c == "object" && c !== null ? c : {};
    }, a = (c) => {
      let x = o()[c];
      return typeof x == "string" ? x : null;
    }, s = (c, x, h) => {
      try {
        e.history[`${c}State`](w(w({}, o()), x), "", h);
      } catch (_) {
      }
    }, i = () => a($t) === r, l = () => s("push", { [$t]: r }), u = () => t && (t(n()) ? n() : a(Ye)), d = (p = u()) != null ? p : "", m = () => {
      t && u() === null && s("replace", { [Ye]: d });
    };
    return m(), {
      isNewLink: () => {
        let c = !!(t != null && t(n())) && a(Ye) === null;
        return c && s("replace", { [Ye]: n() }), c;
      },
      read: u,
      write: (c, x, h = !1) => {
        if (!t)
          return;
        d = c;
        let _ = n(), b = _ !== "" && !t(_), v = x === "push";
        s(
          h ? "replace" : x,
          { [Ye]: c, [$t]: v ? null : a($t) },
          c !== "" ? `#${c}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            b ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), v && h && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      onMove: (c) => {
        let x = () => {
          var h;
          m(), d = (h = u()) != null ? h : "", c();
        };
        return e.addEventListener("popstate", x), () => e.removeEventListener("popstate", x);
      }
    };
  }
  function Qn(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(ct(e), w({ year: "numeric", timeZone: "UTC" }, i)), o = {
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => {
      let u = (i.day ? o.day : i.month ? o.month : o.year).format(Date.UTC(i.year, (i.month || 1) - 1, i.day || 1));
      return i.approximate ? t("date-about", u) : u;
    };
    return {
      date: s,
      span: (i, l, u) => {
        let d = i && s(i), m = l && s(l);
        return d ? m ? d === m ? d : t("date-range", d, m) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
      },
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
  var M, zn, bs, le, Rr, Nt, Yn, Ft, Xn, Mr, Lr, vs, Ze = /* @__PURE__ */ Symbol.for("pv"), Ht = {}, Ut = [], ws = /^m(i|n|o|s|text|space)$/, Or = Array.isArray, Ar = Ut.slice, ye = Object.assign;
  function fe(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Ar.call(arguments, 2) : r), Xe(e, s, n, o, null);
  }
  function Xe(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ze, __v: o || ++zn, __i: -1, __u: 0 };
    return !o && M.vnode && M.vnode(a), a;
  }
  function $e() {
    return { current: null };
  }
  function ue(e) {
    return e.children;
  }
  function U(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ce(e, t) {
    if (t == null) return e.__ && ce(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ce(e);
  }
  function Ss(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = ye({ constructor: Ze }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Ir(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, oo(o, t, a), r.__ = r.__e = null, t.__e != n && Zn(t));
  }
  function Zn(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Zn(e);
  }
  function Jn(e) {
    (8 & e.__g || (e.__g |= 8, le.push(e), Nt++)) && Rr == M.debounceRendering || ((Rr = M.debounceRendering) || queueMicrotask)(eo);
  }
  function eo() {
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(Yn), e = le.shift(), t = le.length, 8 & e.__g && Ss(e);
    } finally {
      (Nt = le.length) && (Rr || queueMicrotask)(eo);
    }
  }
  function to(e, t, r, n, o, a, s, i, l, u, d) {
    var m, p, c, x, h, _, b = n.__k || Ut, v = t.length;
    for (l = Ts(r, t, b, l, v), m = 0; m < v; m++) (c = r.__k[m]) != null && (p = ~c.__i && b[c.__i] || Ht, c.__i = m, _ = Ir(e, c, p, o, a, s, i, l, u, d), x = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && $r(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || x, c)), h = h || x, 4 & c.__u ? (l = ro(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && _ !== void 0 ? l = _ : x && (l = x.nextSibling), c.__u &= -21);
    return r.__e = h, l;
  }
  function Ts(e, t, r, n, o) {
    var a, s, i, l, u, d, m, p, c, x = r.length, h = x, _ = 0, b = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Xe(null, s) : Or(s) ? s = v[a] = Xe(ue, { children: s }) : s.constructor === Ze && s.__b ? s = v[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + _, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = Ps(s, r, l, h)) && (h--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? _-- : u == l + 1 ? _++ : u != l && (u > l ? _-- : _++, b = 1)) : (~u || (o > x ? _-- : o < x && _++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (_ = 0, p = d.length; _ < p; ) d[c = _ + p >> 1] < s.__i ? _ = c + 1 : p = c;
        d[_] = s.__i, m[a] = _ + 1;
      }
      for (_ = d.length; a--; ) m[a] && (m[a] == _ ? _-- : v[a].__u |= 4);
    }
    if (h) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Cr(i, i));
    return n;
  }
  function ro(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = ro(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Ps(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Gn(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Ct(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Gn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Gn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Lr[t] || (Lr[t] = ks(t)), (e.__a || (e.__a = {}))[t] = Mr, a = t != (t = t.replace(Xn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ks(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Ft] == null) t[Ft] = Mr++;
        else if (t[Ft] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function Ir(e, t, r, n, o, a, s, i, l, u) {
    var d, m, p, c, x, h, _, b, v, T, P, $, S, L, O, A, F, I, N = t.type;
    if (t.constructor !== Ze) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Dt(d, a) : a.push(d), i = a[0] || i), (d = M.__b) && d(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = N.prototype) && d.render, T = (d = N.contextType) && n[d.__c], P = d ? T ? T.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (v ? t.__c = c = new N(b, P) : (t.__c = c = new U(b, P), c.constructor = N, c.render = Rs), T && T.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), v && (c.__s || (c.__s = c.state), N.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ye({}, c.__s)), ye(c.__s, N.getDerivedStateFromProps(b, c.__s)))), x = c.props, h = c.state, c.__v = t, r.__c) {
          if (b !== x && v && !N.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(b, c.__s, P) === !1) {
            t.__v != r.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), Ut.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = ce(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, P), v && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(x, h, _);
          });
        } else v && !N.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), v && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = P, c.props = b, c.__P = e, c.__g &= -5, $ = M.__r, S = v ? 25 : 0;
        do
          c.__g &= -9, $ && $(t), d = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++S < 25);
        v && (Ut.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = ye({}, n, c.getChildContext())), v && r.__c && c.getSnapshotBeforeUpdate && (_ = c.getSnapshotBeforeUpdate(x, h)), L = d && d.type === ue && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && Cr(D, D);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = to(e, Or(L) ? L : [L], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(fe), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (D) {
        if (s.length = p, t.__v = null, l || a) if (D && D.then) {
          if (t.__u |= 128 | l, a) {
            for (~(F = a.indexOf(i || void 0)) || (F = a.length); (I = a[F - 1]) && I.nodeType == 8; ) F--;
            for (; F < a.length; F++) if (I = a[F]) if (a[F] = null, O) {
              if (I == A) break;
            } else {
              if (I.nodeType != 8) break;
              I.data.startsWith("$s") && (A = Dt(O = I));
            }
          }
          if (!O) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            O = i;
          }
          (d = Dt(O = t.__c.__z || (t.__c.__z = O))) ? (t.__e = O, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || no(t), M.__e(D, t, r);
      }
    } else i = t.__e = Es(r.__e, t, r, n, o, a, s, l, u, e);
    return (d = M.diffed) && d(t), i;
  }
  function Dt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function no(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(no));
  }
  function oo(e, t, r) {
    for (var n = 0; n < r.length; ) $r(r[n++], r[n++], r[n++]);
    M.__c && M.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        M.__e(a, o.__v);
      }
    });
  }
  function Es(e, t, r, n, o, a, s, i, l, u) {
    var d, m, p, c, x, h, _, b, v = r.props || Ht, T = t.props, P = t.type;
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((x = a[d]) && (P ? x.localName == P : x.nodeType == 3)) {
        e = x, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !P) return b.createTextNode(T);
      e = b.createElementNS(o, P, T.is ? T : u), i && (M.__m && M.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (u = P == "template" && e.content || e, a = P == "textarea" && T.defaultValue != null ? null : a && Ar.call(u.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(x = e.attributes[d]).name] = x.value;
      for (d in v) x = v[d], d == "dangerouslySetInnerHTML" ? p = x : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || Ct(e, d, null, x, o);
      for (d in T) x = T[d], d == "children" ? c = x : d == "dangerouslySetInnerHTML" ? m = x : d == "value" ? h = x : d == "checked" ? _ = x : i && typeof x != "function" || v[d] === x || Ct(e, d, x, v[d], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ws.test(P)) && (o = "http://www.w3.org/1999/xhtml"), to(u, Or(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(fe)), i && P != "textarea" || (d = "value", P == "progress" && h == null ? e.removeAttribute(d) : h == null || h === e[d] && (P != "progress" || h) || Ct(e, d, h, v[d], o), d = "checked", _ != null && _ != e[d] && Ct(e, d, _, v[d], o));
    } else v === T || i && e.data == T || (e.data = T);
    return e;
  }
  function $r(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      M.__e(o, r);
    }
  }
  function Cr(e, t, r) {
    var n, o, a, s;
    if (M.unmount && M.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || $r(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        M.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Cr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Dt(n, a = [])) && (n == e.__e && a.some(fe), fe(o), fe(n)), r || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Rs(e, t, r) {
    return this.constructor(e, r);
  }
  function Fr(e, t) {
    var r, n, o, a;
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(ue, { children: [e] }), o = [], a = [], Ir(t, t.__k, n || Ht, Ht, t.namespaceURI, n ? null : t.firstChild ? Ar.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), oo(o, t.__k, a), t.__k.props.children = null;
  }
  M = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Nt = 0, e;
  } }, zn = 0, bs = function(e) {
    return e != null && e.constructor === Ze;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = ye({}, this.state)), typeof e == "function" && (e = e(ye({}, r), this.props)), e && (ye(r, e), this.__v && (t && this.__k.push(t), Jn(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Jn(this));
  }, U.prototype.render = ue, le = [], Nt = 0, Yn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ft = /* @__PURE__ */ Symbol(), Xn = /(PointerCapture)$|Capture$/i, Mr = 0, Lr = {}, vs = 0;
  function Ce(e, t) {
    return E(w({}, e), { text: t });
  }
  function Dr(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), E(w({}, e), { chosen: n });
  }
  function ao(e, t, r) {
    let n = e.chosen.get(t) || [];
    return Dr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function so(e) {
    return E(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Fe(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function jt(e) {
    let t = Fe(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Bt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Vt(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Nr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function De(e, t) {
    return t.reduce(Nr, Fe(e));
  }
  function io(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function lo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Ls(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function X(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Ls((e[o] | r[o]) & t[o]);
    return n;
  }
  function Ne(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function uo(e, t) {
    return De(e, t.map(({ programs: r }) => r));
  }
  function Ms(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = Ne(o, t);
      a.length && n.set(o.id, uo(e.programs.length, a));
    }), n;
  }
  function co(e, t, r) {
    let n = jt(e);
    return t.forEach((o, a) => {
      a !== r && io(n, o);
    }), n;
  }
  function Os(e, t, r, n, o) {
    return Array.from(e.terms.values(), (a) => {
      let s = X(a.programs, n), i = t.includes(a), l = s;
      if (i) {
        let u = t.filter((d) => d !== a);
        l = u.length ? X(uo(o, u), n) : X(n);
      } else r && (l = X(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function qt(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = Ms(e, t, o), s = co(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let u = a.get(l.id), d = u ? co(n, a, l.id) : s;
      return { facet: l, terms: Os(l, Ne(l, t), u, d, n) };
    });
    return { matches: s, count: X(s), facets: i, searchResult: o };
  }
  function Wt(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var As = Wt(() => /* @__PURE__ */ new Map()), Is = 1e9;
  function Hr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function mo(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function $s(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Cs({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => ae(a, t, r).text), { compare: o } = $s([...t, r]);
    return Hr(n.length, (a, s) => o(n[a], n[s]));
  }
  function po(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Fs({ programs: e }, t) {
    let r = mo(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let u = a || s, d = s || a, m = a && !s && i && te(i);
      n[l] = po(u && G(u)), o[l] = m ? Is : po(d && B(d));
    }), Hr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Ds({ programs: e }, t) {
    let r = mo(t), n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n);
    return Hr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Ns = {
    title: Cs,
    newest: (e) => Fs(e, et(e, "title")),
    status: (e) => Ds(e, et(e, "newest")),
    relevance: (e) => et(e, "status")
  };
  function et(e, t) {
    var o;
    let r = As(e), n = (o = r.get(t)) != null ? o : Ns[t](e);
    return r.set(t, n), n;
  }
  function Hs(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function tt(e, { programs: t }) {
    let r = e.sort || "relevance";
    return r === "relevance" && !t ? "status" : r;
  }
  function go(e, t, r, n) {
    let o = tt(r, n), a = [];
    for (let s of et(e, o))
      Vt(t, s) && a.push(s);
    return o === "relevance" ? Hs(a, n.scores) : a;
  }
  function Ur(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = qt(e, n, t);
        a = { query: n, results: { exploration: i, order: go(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function fo(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function xe(e, t, r) {
    return r.program === null || fo(e, t, r, r.program) ? r : E(w({}, r), { program: null });
  }
  function yo(e, t, r, n) {
    return fo(e, t, r, n) ? E(w({}, r), { program: n }) : E(w({}, nt), { sort: r.sort, program: n });
  }
  function xo(e, t, r) {
    let n = () => {
      let { query: l, settled: u } = e.get();
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => xe(t().index, t().derive, l), a = (l) => {
      n();
      let u = o(l);
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(w(w({}, e.get().query), l)), i = (l) => e.set({ open: E(w({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ce(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(ao(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(yo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(so(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => {
        let { open: u } = e.get(), d = new Set(u.collapsed);
        d.delete(l) || d.add(l), e.set({ open: E(w({}, u), { collapsed: d }) });
      }
    };
  }
  function ho(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function jr(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function Kt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Us({ terms: e }) {
    let t = /* @__PURE__ */ new Map();
    e.forEach(({ id: o, broader: a }) => Kt(t, a, o));
    let r = [], n = (o) => (t.get(o) || []).forEach((a) => {
      r.push(a), n(a);
    });
    return n(null), r;
  }
  function _o(e, t, r) {
    if (e === "status")
      return z;
    let n = [...t].sort();
    return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Us(r), ...n]) : n;
  }
  var bo = { label: null, help: null, aliases: [] };
  function js({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && te(r) ? n : o.year, s = [], { year: i } = o;
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function Bs(e, t, r) {
    return t === "period" ? js(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Vs(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Fe(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      Bs(s, e, n).forEach((l) => Bt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      jr(r, s).forEach((l) => Nr(a(l), i));
    }), o.delete(J), o;
  }
  function vo(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Vs(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = [..._o(e, Array.from(s.keys()), a), J], l = De(n, Array.from(s.values()));
    s.set(J, lo(jt(n), l));
    let u = /* @__PURE__ */ new Map();
    for (let c of i) {
      let x = s.get(c), h = x ? X(x) : 0;
      if (x && h) {
        let { label: _, aliases: b } = (a == null ? void 0 : a.terms.get(c)) || bo;
        u.set(c, { id: c, label: _, aliases: b, depth: jr(a, c).length, programs: x, count: h });
      }
    }
    let { label: d, help: m } = a || bo, p = Array.from(u.values()).filter((c) => c.count < n);
    return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
  }
  function wo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let u = o.includes(l) ? null : vo(l, e, a);
      u && s.set(l, u);
    }
    let i = new Set(e.programs.map(({ id: l }) => l));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, u) => {
        var d;
        return !!((d = s.get(l)) != null && d.terms.has(u));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }
  var Qt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var So = (e) => e.toLowerCase().replace(/-.*/, "");
  function To(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => ae(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), d = (p) => {
      let c = e.vocabularies.get(p);
      if (c)
        return i(c.label);
      let x = Ke.find((h) => h === p);
      return s(x ? t(`facet-${x}`) : p);
    }, m = (p, c) => {
      var h;
      if (c === J)
        return s(t("not-stated"));
      let x = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(c);
      return x ? i(x.label) : s(Re(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : p === "period" ? r.date(Ee(c)) : c);
    };
    return {
      pick: i,
      facet: d,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, c) => {
        let x = `${p} ${c}`, h = u.get(x) || m(p, c);
        return u.set(x, h), h;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((c) => So(c) !== So(p))
    };
  }
  function Br(e, t, r = () => Qt) {
    var c;
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = To(e, n, o, s, i, a), d = wo(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, h) => u.term(x, h).text,
      reservedIds: at
    }), m = (c = lt(`programs?${t.preset}`, d)) != null ? c : nt, p = je(m, e.facets);
    return E(w({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Ur(d, r),
      labels: u,
      preset: m,
      fragmentOf: (x) => {
        let h = je(x, e.facets);
        return h === p ? "" : h || "programs";
      }
    });
  }
  function Po(e, t) {
    return E(w({}, e), { find: t, derive: Ur(e.index, t) });
  }
  function ko(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = w(w({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function Eo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function He({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function rt(e) {
    return `\u2068${e}\u2069`;
  }
  function j({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: we(t) }, n);
  }
  function Ue({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var Ro = "capacity";
  function qs({ text: e, patterns: t, around: r, more: n }) {
    return /* @__PURE__ */ g(j, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function Ws({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Jt = class extends U {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var F;
      let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: x } = t, h = (I) => /* @__PURE__ */ g(qs, { text: I, patterns: s, around: m, more: n }), _ = (I) => {
        var N;
        return ((N = o.terms.get(I)) != null ? N : []).map((D) => u.term(I, D));
      }, b = u.pick(o.title), v = `${p}:program:${o.id}`, T = o.summary && u.pick(o.summary), P = _(Ro), $ = [..._("kind"), ..._("format")], S = u.status(o.status), L = d.span(o.start, o.end, o.status), O = [b, ...T ? [T] : [], ...P, ...$].map(({ text: I }) => I), A = x || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...O, S, L != null ? L : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(He, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, h(b)) : h(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(F = o.status) != null ? F : "unknown"}` }, S), L !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, L), $.map((I) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, h(I)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, h(T), " ", u.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), A && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Ws(t, A)), " ", h({ text: A.text, language: A.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Ro).text }, P.map((I) => /* @__PURE__ */ g("li", null, h(I)))), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": l("details-of", b.text),
          "aria-expanded": a,
          "aria-controls": a ? `${v}:details` : void 0,
          onClick: () => r.toggleDetails(o.id)
        },
        l("details"),
        /* @__PURE__ */ g(Ue, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };
  var Gt = 60, Ks = 6, Qs = 80;
  function Js({ context: e, state: t, results: { order: r } }, n) {
    var m;
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => {
      var c;
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => {
      var x;
      return p === ((x = n.order) == null ? void 0 : x[c]);
    }), u = Math.max(e.limit || Gt, i + 1, l && n.limit || 0), d = r.length <= Gt || s === "address";
    return { order: r, limit: u, drawn: d ? u : Math.max(Ks, i + 1, l && n.drawn || 0) };
  }
  function Gs({ context: e, state: t, results: r }, n) {
    let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && tt(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] };
    return n.map((m, p) => {
      let c = n[p - 1], x = te(m.status);
      return !u || c && te(c.status) === x ? { program: m, group: null } : { program: m, group: x ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var zt = class extends U {
    constructor() {
      super(...arguments);
      this.list = $e();
      /** For printing: paper has no buttons. */
      this.showAll = () => {
        if (!this.props.view.context.limit) {
          let { length: r } = this.state.order;
          this.setState({ limit: r, drawn: r });
        }
      };
      this.showMore = () => {
        var n, o, a;
        let { limit: r } = this.state;
        this.setState({ limit: r + Gt, drawn: r + Gt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Js(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Qs));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var T;
      let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: x } = s, h = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), _ = n.length - o, b = Gs(r, h), v = (T = b[0]) != null && T.group ? c + 1 : c;
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: $ }) => /* @__PURE__ */ g("li", { key: P.id }, $ && /* @__PURE__ */ g(He, { level: c, class: "program-explorer__group", id: $.anchors[0] }, $.anchors.slice(1).map((S) => /* @__PURE__ */ g("span", { id: S })), /* @__PURE__ */ g(j, { text: $, around: s.language })), /* @__PURE__ */ g(
        Jt,
        {
          context: s,
          actions: u,
          more: d,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(je(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && _ > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", _)));
    }
  };
  function Lo(e, t) {
    return Array.from(e.facets.values()).flatMap((r) => Ne(r, t).map((n) => ({ facet: r, term: n })));
  }
  function zs({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) {
    let s = t.facet(o.id), i = t.term(o.id, a.id);
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ g(j, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ g(j, { text: i, around: r })
    );
  }
  function Ys({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ce(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var Yt = class extends U {
    constructor() {
      super(...arguments);
      this.list = $e();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Lo(n, a), l = a.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(zs, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Ys, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };
  function Xs({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) {
    let { msg: i, labels: l, language: u, idPrefix: d } = e, m = `${d}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a);
    return /* @__PURE__ */ g(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`,
        style: { "--program-explorer-depth": n.depth }
      },
      /* @__PURE__ */ g("div", { class: "cdx-checkbox" }, /* @__PURE__ */ g("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ g(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: m,
          "aria-describedby": `${m}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(j, { text: l.term(r, n.id), around: u })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Zs({ view: e, counts: { facet: t, terms: r } }) {
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), u = `${a}:${t.id}`;
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": l,
        "aria-controls": u,
        onClick: () => i.toggleFacet(t.id)
      },
      /* @__PURE__ */ g("span", { id: `${u}::label` }, /* @__PURE__ */ g(j, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ g(Ue, { open: l })
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Xs, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function Xt({ view: e }) {
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Zs, { key: t.facet.id, view: e, counts: t })));
  }
  function Mo({ view: { context: { msg: e }, state: t, actions: r } }) {
    return /* @__PURE__ */ g(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => {
          n.preventDefault(), r.submitSearch();
        }
      },
      /* @__PURE__ */ g("div", { class: "cdx-text-input cdx-text-input--has-start-icon" }, /* @__PURE__ */ g(
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
      ), /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
    );
  }
  function ei({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = tt(r, n.exploration.searchResult), s = he.filter((i) => i !== "relevance" || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(Ue, { open: !1 })));
  }
  function Oo({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, u = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0);
    return /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      u ? t("filters-active", u) : t("filters")
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", rt(o.settled.query.text), rt(l.join(" "))))), !n && /* @__PURE__ */ g(ei, { view: e }));
  }
  function Ao({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Mo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Xt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Oo, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Yt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(zt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }
  var Io = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== "";
  function $o(e, t, r) {
    let n = !1, o = !1, a = () => R(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (u) {
        !o && Io(e.get()) && t.onFailure(u, () => {
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => {
      !n && Io(l) && a();
    }), i = () => {
      o = !0, s();
    };
    return a(), i;
  }
  function Co(e, t) {
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => {
      var u;
      return (u = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : u.closest("article");
    };
    return {
      focusCount: a,
      moveTo: (l) => {
        let u = i(l);
        u == null || u.scrollIntoView(), o(u == null ? void 0 : u.querySelector("a, button"));
      },
      holdFocus: (l) => {
        let u = s();
        return () => {
          u && !s() && (o(l ? n(".program-explorer__open-filters") : null), s() || a());
        };
      },
      scrollToLinked: (l) => {
        var u;
        return (u = l === null ? e : i(l)) == null ? void 0 : u.scrollIntoView();
      }
    };
  }
  function Fo(e, t) {
    var o;
    let r = (o = e.ownerDocument.defaultView) != null ? o : window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var ti = 640, ri = 500;
  M.debounceRendering = (e) => e();
  function Do(e, t, r, n, o, a) {
    var $;
    let s = ($ = e.ownerDocument.defaultView) != null ? $ : window, i = [], l = o.now, u = Br(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < ti, p = (S) => {
      var F, I;
      let L = n.read(), O = L === null && S ? S.query : (F = lt(L != null ? L : "", u.index)) != null ? F : u.preset, A = xe(u.index, u.derive, O);
      return {
        query: A,
        settled: { query: A, cause: "address" },
        open: { collapsed: (I = S == null ? void 0 : S.open.collapsed) != null ? I : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, c = ko(w({ narrow: m() }, p(null))), x = Co(e, r.idPrefix), h = xo(c, () => u, x), _ = () => {
      d = !1, i.splice(0).forEach((S) => S()), Fr(null, e);
    }, b = (S, L) => {
      if (!d)
        return;
      let O = x.holdFocus(L.open.filters);
      try {
        let { derive: A } = u;
        Fr(/* @__PURE__ */ g(Ao, { view: { context: u, state: S, actions: h, more: l, results: A(S.query), settledResults: A(S.settled.query) } }), e);
      } catch (A) {
        _(), a(A);
        return;
      }
      O();
    }, v = ({ checkLink: S, keepFragment: L, textIndexOf: O }) => {
      S(n, c, u);
      let A = s.setTimeout(() => O(u.index), ri);
      i.push(L(), () => s.clearTimeout(A));
    }, T = (S) => {
      var A;
      let { program: L } = c.get().query, O = !S || L !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((A = n.read()) != null ? A : "");
      n.isNewLink() && O && r.reveal(() => It(() => {
        d && x.scrollToLinked(c.get().query.program);
      }));
    }, P = () => {
      if (!e.isConnected) {
        _();
        return;
      }
      let S = m(), { open: L, narrow: O } = c.get();
      S !== O && c.set({ narrow: S, open: E(w({}, L), { filters: !1 }) });
    };
    return i.push(
      c.subscribe(b),
      Fo(e, P),
      ho(c, h.settle, s),
      Eo(c, n, (S) => u.fragmentOf(S)),
      n.onMove(() => {
        c.set(p(c.get())), T(!1);
      })
    ), b(c.get(), c.get()), d && (T(!0), l ? v(l) : i.push($o(c, o, (S) => {
      l = S, u = Po(u, l.fuzzySearch), c.set({}), v(l);
    }))), {
      update: (S) => {
        if (d) {
          h.settle(), u = Br(S, r, l == null ? void 0 : l.fuzzySearch);
          let { query: L } = c.get(), O = xe(u.index, u.derive, L), A = () => c.set({ query: O, settled: { query: O, cause: "data" } });
          l ? l.keepPosition(e, A) : A();
        }
      },
      unmount: _
    };
  }
  var No = "Special:MyLanguage/", ni = /^(?:[a-z][\w-]*|Special):/;
  function Ho(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => {
      var m;
      let l = i.replace(No, "");
      if (!a.length || ni.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(No + l);
      let [u = "", d = ""] = l.split(/(?=#)/);
      return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }
  var oi = "program-explorer__app", ai = 0;
  function si({ root: e }) {
    var r;
    let t = `.${se}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function ii({ root: e, current: t, past: r }) {
    for (let n of [t, r]) {
      let o = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`);
      o && nr(e, () => It(() => {
        var a;
        return (a = document.getElementById(o)) == null ? void 0 : a.scrollIntoView();
      }));
    }
  }
  function li(e) {
    return qe(e.root) && e.sectionHeading ? E(w({}, e), { current: null, level: Math.min(e.level + 1, 5) }) : e;
  }
  function ci(e) {
    let t = document.getElementById(e);
    return st(e) && !(t && !t.closest(`.${se}, [${pe}]`));
  }
  function Uo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) {
    let i = li(t), { wiki: l } = e, { language: u } = n, d = Q(n), m = ht(l, i), p = si(i), c = `program-explorer-${++ai}`, x = Ho(l, i, m), h = i.all === null ? "" : x(i.all), _ = {
      now: a,
      load: () => xt(e),
      onFailure: (S, L) => {
        let O = gt(S) === "outdated";
        ee(i.root, n, { kind: "warning", text: d(`failed-${O ? "outdated" : "network"}`), retry: () => {
          O ? location.reload() : (Se(i.root), L());
        } });
      }
    }, b = document.createElement("div");
    b.className = oi, b.lang = u, b.dir = we(u), i.root.append(b), Z(i, "ready");
    let { update: v, unmount: T } = Do(b, r, {
      msg: d,
      format: Qn(u, d, o),
      language: u,
      languages: m,
      pageLanguage: l.contentLanguage,
      today: ur(),
      current: i.current,
      past: i.past,
      level: i.level,
      preset: i.preset,
      limit: i.limit,
      idPrefix: c,
      reveal: (S) => nr(i.root, S),
      notify: (S) => ee(i.root, n, { kind: "failure", text: S, retry: null }),
      urlOf: (S) => "url" in S ? S.url : x(S.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (S) => `${p ? "" : h}#programs?program=${S}`,
      urlOfAll: (S) => `${h}#${S}`
    }, Kn(window, p ? ci : null, c), _, (S) => {
      b.remove(), s(S);
    });
    if (!b.isConnected)
      return null;
    let P = rr(i.root, () => mt(i, !0)), $ = () => ii(t);
    return window.addEventListener("hashchange", $), $(), mt(i, !0), l.announceReady(i.root), {
      update: v,
      unmount: () => {
        T(), b.remove(), P(), window.removeEventListener("hashchange", $), Z(i, "static");
      }
    };
  }
  var ui = "#programs?selftest";
  function jo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === ui && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 f7ec1d9e79fd9bc7"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function di(n, o) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function pi({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: u } = t;
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && en(s.length ? s : [o], n.programs.map(({ title: d }) => ae(d, [o.lang, ...u], e.contentLanguage).text));
  }
  var mi = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/;
  function gi(e) {
    return !!be(e) && !mi.test(e);
  }
  function Bo(e, t, r, n) {
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Bo(e, t, r, n);
      };
      try {
        let s = gi(location.hash) ? xt(t).catch(() => null) : null, i = yield e(o, r);
        if (i.kind === "off") {
          Z(r, "static");
          return;
        }
        let { messages: l } = i, [u, d] = i.kind === "missing" && (yield di(t, r)) || [r, i];
        if (d.kind !== "ready") {
          let h = d.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : d.problems), yield ft(t, r, h ? "missing" : "json", d, a);
          return;
        }
        if (!Xr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s;
        if (!r.root.isConnected)
          return;
        let c = pi(t, r, d), x = Uo(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), ft(t, u, "unexpected", E(w({}, d), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield ln(t, r, d, l, c));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield ft(t, r, gt(s), null, a);
      }
    });
  }
  function fi(n, o) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = yt(r);
      if (a.length || r.querySelector(`.${se}`) || !mn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Vo(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      jo(n),
      e.onContent(() => {
        var l;
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Wn();
        fi(n, s).then(
          (u) => u.filter(on).forEach((d) => {
            Bo(i, n, d, r);
          }),
          (u) => e.log("The explorer could not find its host.", u)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var Vr = {};
  ua(Vr, {
    Component: () => U,
    DATA_MODEL: () => ut,
    DataText: () => j,
    Filters: () => Xt,
    GROUP_ATTRIBUTE: () => pe,
    HOST_CLASS: () => se,
    Heading: () => He,
    ID: () => Pe,
    LANGUAGE: () => ke,
    NO_SEARCH: () => Qt,
    SORTS: () => he,
    VERSION: () => Qe,
    add: () => Bt,
    allTexts: () => Zr,
    append: () => Kt,
    chosenTerms: () => Ne,
    count: () => X,
    createMessages: () => Q,
    createRef: () => $e,
    decode: () => _e,
    explore: () => qt,
    findHosts: () => yt,
    h: () => g,
    has: () => Vt,
    hostStateOf: () => or,
    includedTitles: () => wt,
    isCurrent: () => te,
    isFragmentOurs: () => st,
    isObject: () => Tt,
    isStatus: () => Re,
    isolated: () => rt,
    levelOf: () => lr,
    memoize: () => Wt,
    noBits: () => Fe,
    normalText: () => it,
    optionsFor: () => St,
    parseDate: () => Ee,
    parseForReaders: () => At,
    parseJsonObject: () => K,
    parseLink: () => bt,
    pickText: () => ae,
    readAnswer: () => Zt,
    readLink: () => Te,
    readPage: () => Ot,
    restOf: () => be,
    showNotice: () => ee,
    staticHeading: () => ir,
    unionOf: () => De,
    withTerms: () => Dr,
    withText: () => Ce,
    withoutHiddenDetails: () => xe
  });
  var W = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var qo = 1e4;
  function Wo(e, t) {
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), qo);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new W("timeout", `${qo} ms, ${e}`) : new W("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Zt(e) {
    return R(this, null, function* () {
      let t = yield Wo(e, "omit");
      if (t.status === 429 && (t = yield Wo(e, "same-origin")), t.status === 429)
        throw new W("busy", e);
      if (t.status !== 200)
        throw new W("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new W("server", `no JSON, ${e}`);
      if (r.error)
        throw new W("server", `${r.error.code}: ${r.error.info}, ${e}`);
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
  function Ko(e) {
    let t = qr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function Qo(e, t) {
    let r = qr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function Jo(e) {
    let t = qr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var er = "MediaWiki:Gadget-programExplorer-manifest.json";
  var yi = "program-explorer__update", Go = "program-explorer-asked-for-version", xi = 864e5;
  function zo(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function hi(e, t) {
    let [r, n] = [zo(e), zo(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function _i(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Go));
      return n >= 0 && n < xi ? !1 : (r.setItem(Go, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function bi({ languages: e }) {
    var r;
    let t = de(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function Yo(s, i, l, u, d) {
    return R(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (_i(o, a))
        try {
          let { pages: [m] } = yield e.readPages([er], [], null), { version: p } = K(m ? m.text : "");
          if (typeof p != "string" || !hi(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let c = bi(e), x = Q(c), { title: h, url: _ } = n != null ? n : { title: er, url: e.urlOf(er) }, b = Object.assign(document.createElement("a"), { href: _, textContent: h }), v = Object.assign(document.createElement("div"), { className: yi });
          t.after(v), ee(v, c, { kind: "warning", text: x("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var vi = 2592e3, wi = 300, Si = 50;
  function Ti(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main;
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Pi(e, t, r, n) {
    let o = String(e === "titles" || r ? wi : vi), a = {
      action: "query",
      format: "json",
      formatversion: "2",
      // One cached answer for all languages.
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
      // Outdated translations too, as on translated pages and in the server's list.
      mcprop: "translation",
      // Without texts that have no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Another version gets another address.
      requestid: r.version
    }), new URLSearchParams(a).toString();
  }
  function Xo(e, t, r, n) {
    return R(this, null, function* () {
      var l, u;
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let d = yield Zt(`${e}?${Pi(t, r, n, s)}`);
        a = a.concat(Ti(d));
        for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || [])
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = d.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < Si);
      return { pages: a, translations: o };
    });
  }
  function Zo(e, t, r, n) {
    return R(this, null, function* () {
      try {
        return yield Xo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof W && o.failure === "server")
          return Xo(e, t, r, null);
        throw o;
      }
    });
  }
  function ea(e, t) {
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Zo(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Zo(e, "titles", a, s);
    });
  }
  function ta(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ki(e) {
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
  function Ei() {
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
  function Ri() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ra() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Ri(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ta,
      readPages: ea(mw.util.wikiScript("api"), ta),
      languageNames: Ei,
      mayEdit: ki,
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
  var Li = "programExplorer";
  function na(e, t) {
    return R(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[Li];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: oa } = document, aa = Jo(oa instanceof HTMLScriptElement ? oa.src : ""), Mi = { version: "0.1.0", page: Ko(aa) }, Oi = 2e3;
  mw.loader.using([...Jr]).then(
    () => {
      let e = ra();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Vo(e, Gr((t) => {
        var r;
        return na((r = Qo(aa, t)) != null ? r : "", t);
      }, Vr, "3463ba2846641eb4")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          Yo(e, t, Mi, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Oi);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>