// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var ln = Object.defineProperty, Ua = Object.defineProperties;
  var Ba = Object.getOwnPropertyDescriptors;
  var an = Object.getOwnPropertySymbols;
  var Va = Object.prototype.hasOwnProperty, Wa = Object.prototype.propertyIsEnumerable;
  var sn = (e, t, r) => t in e ? ln(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      Va.call(t, r) && sn(e, r, t[r]);
    if (an)
      for (var r of an(t))
        Wa.call(t, r) && sn(e, r, t[r]);
    return e;
  }, R = (e, t) => Ua(e, Ba(t));
  var qa = (e, t) => {
    for (var r in t)
      ln(e, r, { get: t[r], enumerable: !0 });
  };
  var L = (e, t, r) => new Promise((n, o) => {
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

  // <define:BUILD_LANGUAGES>
  var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"];

  // <define:BUILD_USER_SCRIPT_MESSAGES>
  var x = { ar: { dismiss: "\u0625\u062E\u0641\u0627\u0621", "userscript-old": "\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2." }, de: { dismiss: "Ausblenden", "userscript-old": "Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2." }, en: { dismiss: "Dismiss", "userscript-old": "Your user script of the program explorer is version $1. There is a newer version: $2." }, es: { dismiss: "Descartar", "userscript-old": "El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2." }, fr: { dismiss: "Fermer", "userscript-old": "Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2." }, he: { dismiss: "\u05D4\u05E1\u05EA\u05E8\u05D4", "userscript-old": "\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2." }, hi: { dismiss: "\u091B\u093F\u092A\u093E\u090F\u0901", "userscript-old": "\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964" }, id: { dismiss: "Tutup", "userscript-old": "Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2." }, ja: { dismiss: "\u9589\u3058\u308B", "userscript-old": "\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002" }, pt: { dismiss: "Fechar", "userscript-old": "O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2." }, ru: { dismiss: "\u0421\u043A\u0440\u044B\u0442\u044C", "userscript-old": "\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2." }, sw: { dismiss: "Ficha", "userscript-old": "Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2." }, uk: { dismiss: "\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438", "userscript-old": "\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2." }, "zh-hans": { dismiss: "\u5173\u95ED", "userscript-old": "\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" }, "zh-hant": { dismiss: "\u95DC\u9589", "userscript-old": "\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" } };
  var cn = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function dn(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => L(null, null, function* () {
      let i = yield e(s);
      if ((i == null ? void 0 : i.runtime) !== r)
        throw Object.assign(new Error(`Reload the page: the module "${s}" is of another release.`), { failure: "outdated" });
      let l = { exports: {} };
      return i.create(() => t, l), l.exports;
    }), a = (s) => () => {
      let i = n.get(s) || o(s);
      return n.set(s, i), i.catch(() => n.delete(s)), i;
    };
    return {
      maintainer: a("maintainer"),
      validator: a("validator"),
      more: a("more"),
      search: a("search"),
      links: a("links"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }
  var Oe = ["relevance", "status", "newest", "title"], lt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] };
  var dt = ["q", "sort", "program", "view"];
  var Ga = /^#?programs$/, Qa = /^#?programs(\?|%3f|\.3f)/i, ut = "selftest", za = 8e3, Ya = 200;
  function ie(e) {
    let [t] = Qa.exec(e) || Ga.exec(e) || [];
    return t === void 0 ? null : e.slice(t.length, za);
  }
  function pt(e) {
    return ie(e) !== null;
  }
  var Xa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function ct(e) {
    return e.replace(Xa, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Z(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function mt(e) {
    return e.slice(0, Ya).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function xe(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !dt.includes(o) && r.push(`${ct(o)}=${a.map(ct).join(",")}`);
    });
    let n = mt(e.text);
    return n && r.push("q=" + ct(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(ct).join(",")), r.length ? `programs?${r.join("&")}` : "";
  }
  function un(e, t) {
    return Array.from(new Set(e.split(",").map(Z).concat(Z(e).split(",")))).filter(t);
  }
  function gt(e, t) {
    let r = ie(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = [];
    for (let i of r.split("&")) {
      let [l = "", ...d] = i.split("="), c = Z(l), m = d.join("="), p = Z(m);
      if (c === "q")
        o = mt(Z(m.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = Oe.find((u) => u === p) || null;
      else if (c === "program")
        s = un(m, t.hasProgram);
      else if (!dt.includes(c)) {
        let u = un(m, (f) => t.hasTerm(c, f));
        u.length && n.set(c, Array.from(/* @__PURE__ */ new Set([...n.get(c) || [], ...u])));
      }
    }
    return { text: o, chosen: n, sort: a, details: s };
  }
  function ee(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var K = "qqx", pn = "search", Ge = "en";
  function he(e) {
    return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ge;
  }
  function gr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function mn(e, t) {
    let r = new Map(Object.entries(ee(t)).filter((n) => typeof n[1] == "string"));
    return r.has(pn) ? { language: e, texts: r } : null;
  }
  function gn({ language: e, texts: t }) {
    return e === K || t.has(pn);
  }
  function pe(e, t, r) {
    if (typeof e == "string")
      return { text: e, language: r };
    for (let o of [...t, r]) {
      let a = e.get(o.toLowerCase());
      if (a !== void 0)
        return { text: a, language: o };
    }
    let [n = r] = [...e.keys()].sort();
    return { text: e.get(n) || "", language: n };
  }
  function ft(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function fn(e, t) {
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var yn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", "copy-link": "Copy link", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-dates": "Dates", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-interpreted": "Interpretation", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "Try one of these:", "empty-needs": "Is it one of these needs?", "empty-swap": "$1 in place of $2 ($3)", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "empty-word": "Search only for \u201C$1\u201D ($2)", "facet-language": "Language", "facet-need": "Need", "facet-offers": "Offers", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", find: "Find a program", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "group-paused": "Paused programs", "group-unknown": "Programs with unknown status", "helps-with": "Helps with: $1", "in-language": "In $1", join: "Join", "join-over": "Closed to new participants", "link-copied": "Link copied", "link-hidden": "The filters of the link hide the program that it leads to.", "link-not-copied": "Copy the link from the address bar", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", materials: "$1 {{PLURAL:$1|material|materials}}", "missing-title": "Missing: $1", more: "Show $1 more {{PLURAL:$1|program|programs}}", "more-languages": "+$1", "more-needs": "More needs", needs: "Needs", "next-date": "Next: $1", "no-program-yet": "none yet", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", "offers-all": "All", "offers-join": "Open now", "offers-materials": "Something to use", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "report-missing": "Tell the team this is missing", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", "reviewed-within-year": "Checked within the last year: $1 of $2", search: "Search programs", "search-chip": "Search:", "search-hint": "What does your community need?", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", shortcut: "$1 ($2)", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", "skip-to-programs": "Skip to the programs", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function yt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var es = ["zero", "one", "two", "few", "many", "other"];
  function xn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = es.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var ts = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, rs = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(yn)) };
  function te({ language: e, texts: t } = Ae, r = Ae.texts) {
    if (e === K)
      return (s, ...i) => `(${[`program-explorer-${s}`, ...i].join(", ")})`;
    let n, o, a = (s) => (n = n || new Intl.NumberFormat(yt(e)), n.format(s));
    return (s, ...i) => {
      let l = (d) => {
        var c;
        return (c = i[Number(d) - 1]) != null ? c : "";
      };
      return (t.get(s) || r.get(s) || `\u29FC${s}\u29FD`).replace(ts, (d, c, m) => (o = o || xn(e), o(m.split("|"), Number(l(c))))).replace(rs, (d, c) => {
        let m = l(c);
        return typeof m == "number" ? a(m) : m;
      });
    };
  }
  var xt = "json";
  var fr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function $e(e) {
    return e.closest(fr);
  }
  function yr(e) {
    var t;
    return ((t = $e(e)) == null ? void 0 : t.previousElementSibling) || null;
  }
  function hn(e) {
    return $e(e) !== null;
  }
  function ht(e) {
    let t = $e(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function _n(e) {
    return ($e(e) || e).textContent.trim() !== e.textContent.trim();
  }
  function xr(e, t) {
    let r = $e(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function hr(e, t) {
    if (!ht(e)) {
      t();
      return;
    }
    let r = () => {
      let o = $e(e);
      if (o != null && o.hasAttribute("hidden")) {
        let a = yr(e);
        ((a == null ? void 0 : a.querySelector("h2")) || a).click();
      }
      ht(e) || (n(), t());
    }, n = xr(e, r);
    r();
  }
  var ns = "program-explorer-hidden";
  function Qe({ root: e }) {
    return e.programExplorerState;
  }
  function bn(e) {
    return Qe(e) ? !1 : (re(e, "loading"), !0);
  }
  function _r(e, t) {
    e == null || e.classList.toggle(ns, t);
  }
  function _t({ root: e, after: t }, r) {
    if (t) {
      let n = r && !ht(e);
      _r(t.list, n), _r(t.heading, n && !(hn(e) && _n(t.list)));
    }
  }
  function re(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => _r(n, r)), _t(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => {
      a.id = r ? "" : n[s] || "";
    })), e.root.dataset.state = e.root.programExplorerState = t;
  }
  var os = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), as = ["arab", "hebr"], ss = ["latn", "cyrl"];
  function Ie(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return as.includes(r) || !ss.includes(r) && os.has(t) ? "rtl" : "ltr";
  }
  var br = "program-explorer__notice";
  function ze(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function vn(e, t, r) {
    let n = ze("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Ce(e) {
    e.querySelectorAll(`.${br}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function le(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Ce(e);
    let s = te(t), i = ze(
      "div",
      `${br} ${br}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      ze("span", "cdx-message__icon"),
      ze(
        "div",
        "cdx-message__content",
        ze("p", "", n),
        ...o,
        ...a ? [vn(s("retry"), "", a)] : [],
        vn(s("dismiss"), "cdx-button--weight-quiet", () => Ce(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ie(t.language), e.append(i);
  }
  var is = ["busy", "timeout", "network", "server"];
  function bt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function wn(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function vt(e, t, r, n, o) {
    return L(this, null, function* () {
      let a = n ? n.messages : Ae, s = te(a);
      re(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: is.includes(r) ? () => {
          Ce(t.root), re(t, "loading"), o();
        } : null
      };
      le(t.root, a, i), (r === "missing" || r === "json") && (yield wn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Sn(i, l, d, c, m) {
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== xt;
      u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield wn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var me = "program-explorer", ls = "data-has-heading", _e = "data-group";
  function vr(e) {
    var t;
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  var cs = /^(?!mw[\w-]{2,4}$)./;
  function wr(e, t, r) {
    let n = r.filter(({ id: o }) => cs.test(o));
    return { text: e, language: vr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function Sr(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Tr(e) {
    return e ? Math.min(Sr(e) + 1, 5) : 3;
  }
  var Tn = "h1, h2, h3, h4, h5, h6";
  function ds(e) {
    return wr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e.querySelector("[lang]") || e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function us(e) {
    return e && (e.closest(".mw-heading") || e);
  }
  function ps(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function ms({ root: e, before: t, groups: r, headings: n }) {
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = us(n.get("past") || null), f = r.find((b) => !e.contains(b)), _ = /* @__PURE__ */ new Map();
    return n.forEach((b, h) => {
      b !== t && _.set(h, ds(b));
    }), {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: ps(c),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: d.match(/\S+/g) || [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: u && f ? { heading: u, list: f } : null,
      groups: r,
      headings: _,
      level: Tr(n.size ? t : null)
    };
  }
  function wt(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${Tn}, .${me}[data-source], [${_e}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(Tn) ? r = n : n.hasAttribute(_e) ? o && (o.groups.push(n), r && n.hasAttribute(ls) && o.headings.set(n.getAttribute(_e), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
    }), t.map(ms);
  }
  var Pn = ["Community Development", "Community Development/What we do"], gs = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function En(e) {
    return Pn.includes(e) || Pn.includes(e.replace(gs, ""));
  }
  function kn(e, t, r) {
    return t.catch((n) => {
      throw e.log(r, n), n;
    });
  }
  function St({ wiki: e, load: t }) {
    return kn(e, t.more(), "Details and filters on phones did not load.");
  }
  function Tt({ wiki: e, load: t }) {
    return kn(e, t.search(), "The search did not load.");
  }
  function Pt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = vr(r), [a] = e, s = a !== t;
    return !o || s && (a === Ge || he(e) !== Ge) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function Rn(e, t) {
    let r = he(e), n = r === Ge ? (e[0] || "").toLowerCase() : r;
    return n === t || n === K ? "" : n;
  }
  var fs = /[\u200E\u200F\u202A-\u202E]/g, ys = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, xs = [
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
  ], hs = new RegExp("^(?:" + xs.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ln = 2e3, _s = 255, bs = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function vs(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function ws(e) {
    if (e.length > Ln || /\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ne(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return ws(t);
    if (t.length > Ln)
      return "bad-page";
    let r = t.replace(fs, "").replace(ys, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (hs.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || bs.test(r) || n.length > 85 && vs(n) > _s ? "bad-page" : { page: r };
  }
  function Et(e) {
    return typeof e != "string";
  }
  function kt(e) {
    let t = Ne(e);
    return Et(t) ? t : null;
  }
  function Rt(e) {
    let t = kt(e);
    return t !== null && "page" in t;
  }
  function Mn(e) {
    let t = kt(e);
    return t !== null && "url" in t;
  }
  var Ss = 49;
  function Pr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Ss).map((r, n) => typeof r == "string" && Rt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function Lt(e) {
    return e.includes('"include"') ? Pr(ee(e)).filter(Boolean) : [];
  }
  function Er() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Mt(e) {
    return { today: Er(), language: e.contentLanguage };
  }
  function On() {
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
  var Ye = ["status", "language", "period"], $ = "need", I = "offers", An = ["join", "materials"], D = "not-stated";
  var Ts = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function kr(e) {
    return Ts[e] || "text";
  }
  function ge(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : kr(Array.isArray(e) ? "array" : typeof e);
  }
  function Ot(e) {
    return ge(e) === "object";
  }
  var $n = [], Xe = 1 + $n.length;
  function In(e, t = $n) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Ps(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function At(e, t, r) {
    let n = Ps(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = In(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ge(n), ge(s)]);
    }
    return a;
  }
  function $t(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function Cn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: d } of e)
      o.add(l), d && a.set(l, d);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set($t(a));
    return e.map((l) => {
      let { id: d, partOf: c, followedBy: m, source: { page: p, path: u } } = l;
      if (!c && !m.length)
        return l;
      let f = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], _ = (b, h, v, E) => (E ? n.addAt(f(b), "loop", h) : v.has(h) || n.addAt(f(b), "unknown-program", h, v), !E && v.has(h));
      return n.program = d, R(S({}, l), {
        partOf: c && _("partOf", c, s, i.has(d)) ? c : null,
        followedBy: m.filter((b) => _("followedBy", b, o, b === d))
      });
    });
  }
  function It(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ge(o)]), r.leave();
  }
  function Rr({ pipe: e }) {
    return e ? [...Rr(e[0]), ...e.slice(1)] : [];
  }
  function Es({ type: e, requirement: t }) {
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
  function ks(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Rr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Es(a), message: a.message || "" }));
    return (a, s) => {
      let i = a;
      for (let { change: l, test: d, message: c } of o)
        if (l)
          i = l(i, s);
        else if (!d(i)) {
          let m = typeof c == "string" ? c : c({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Rs({ item: e }) {
    let t = Ze(e);
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
  function Ls(e) {
    let t = Ze(e.key), r = Ze(e.value), n = Rr(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let d = t(l, a), c = d === void 0 ? void 0 : r(o[l], a);
        s.has(d) && a.add("duplicate-id", d), c !== void 0 && (l === d || !s.has(d)) && s.set(d, c), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Ms({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => [a, Ze(s.wrapped || s)])), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => {
      var m;
      let d = S({}, o);
      for (let p of Object.keys(a)) {
        let u = r.get(p);
        s.enter(p), u ? d[p] = (m = u(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let c = n.filter((p) => d[p] === null);
      for (let p of c)
        s.add(a[p] === void 0 ? "missing" : "left-out", p);
      return c.length > 0 ? void 0 : d;
    };
  }
  function Os(e) {
    switch (e.type) {
      case "array":
        return Rs(e);
      case "record":
        return Ls(e);
      case "object":
        return Ms(e);
      default:
        return ks(e);
    }
  }
  var Nn = /* @__PURE__ */ new Map();
  function Ze(e) {
    let t = Nn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [kr(a.type), Os(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let d = ge(a), c = n.get(d);
        if (!c) {
          s.addWith("wrong-type", [o, d]);
          return;
        }
        return c(a, s, i, l);
      }, Nn.set(e, t);
    }
    return t;
  }
  function be(e, t, r, n, o) {
    return Ze(e)(t, r, n, o);
  }
  var As = /^(?:als|fat|ike|knc)\b/i, Dn = /* @__PURE__ */ new Map();
  function $s(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !As.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  function De(e) {
    let t = Dn.get(e) || $s(e);
    return Dn.set(e, t), t;
  }
  var Fe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ve = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var Lr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function Fn(e, t) {
    return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
  }
  function He(e) {
    if (!Lr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Fn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function Hn(e, t, r) {
    return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
  }
  function J(e) {
    return Hn(e.year, e.month || 1, e.day || 1);
  }
  function G(e) {
    let t = e.month || 12;
    return Hn(e.year, t, e.day || Fn(e.year, t));
  }
  var ne = ["open", "upcoming", "ongoing", "paused", "past"];
  function je(e) {
    return ne.includes(e);
  }
  function jn(e, t) {
    return e.approximate && J(e) <= t && t <= G(e);
  }
  function Un(e, t, r) {
    return t && G(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !jn(e, r) && !jn(t, r) ? "ongoing" : null;
  }
  function Bn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && J(r) > n || t && J(t) > n);
      case "upcoming":
        return !!(t && G(t) < n || r && G(r) < n);
      case "ongoing":
        return !!(t && J(t) > n || r && G(r) < n);
      case "open":
        return !!(r && G(r) < n);
      default:
        return !1;
    }
  }
  function Vn(e) {
    return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
  }
  var Is = [];
  function Q(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Is;
  }
  function Ct(e, t, r, n) {
    var a;
    if (e === "language")
      return Q(t).map(De).filter((s) => {
        let i = ve.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Q(t).filter((s) => {
      let i = o ? o.has(s) : je(s);
      return i || n.add("unknown-term", s, o ? o.keys() : ne), i;
    });
  }
  function Nt(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var ce = (e, t = {}) => S({ kind: "schema", type: e }, t), we = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Se = (() => ce("string")), Mr = (() => ce("number")), Or = (() => ce("boolean")), de = ((e) => ce("array", { item: e })), oe = ((e) => ce("object", { entries: e })), P = ((e) => ce("optional", { wrapped: e })), Wn = ((e, t) => ce("picklist", { options: e, message: t })), Ue = ((e, t) => ce("record", { key: e, value: t })), Be = ((e) => ce("union", { options: e })), F = ((...e) => R(S({}, e[0]), { pipe: e })), Dt = we("check"), Ar = we("guard"), qn = we("length"), $r = we("max_value"), Kn = we("min_entries"), Ir = we("min_value"), Te = we("regex"), Pe = ((e) => ({ type: "transform", operation: e }));
  var Ns = 10080, Y = F(Se(), Te(Fe, "bad-id")), Dr = F(Se(), Te(/\S/, "empty")), et = F(Dr, Pe(Nt)), Ds = F(Se(), Te(ve, "bad-language"), Pe((e) => e.toLowerCase())), W = Be([et, F(Ue(Ds, et), Kn(1, "empty"))]), Ft = F(
    Se(),
    Te(Lr, "bad-date"),
    Pe(He),
    Dt((e) => e !== null, "bad-date")
  ), Cr = F(Dr, Dt(Rt, "bad-page")), zn = F(Se(), Te(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Jn = F(zn, Dt(Mn, "bad-address")), Yn = F(zn, Pe(Ne), Ar(Et, "bad-address")), Ht = F(Dr, Pe(Ne), Ar(Et, ({ input: e }) => e)), Fs = F(Mr(), Ir(1, "bad-minutes"), $r(Ns, "bad-minutes")), Xn = Be([Y, de(Y)]), Gn = F(Se(), Te(ve, "bad-language"), Pe(De)), Qn = Be([Gn, de(Gn)]), Nr = Be([et, de(et)]), Fr = Xn, Hs = oe({
    label: W,
    page: P(Ht),
    url: P(Yn)
  }), js = oe({
    label: P(W),
    page: P(Ht),
    url: P(Yn),
    until: P(Ft)
  }), Hr = oe({
    id: Y,
    title: W,
    summary: P(W),
    notice: P(W),
    join: P(js),
    page: P(Ht),
    status: P(Wn(ne, "bad-status")),
    start: P(Ft),
    end: P(Ft),
    language: P(Qn),
    interpreted: P(Qn),
    session: P(oe({
      minutes: P(F(de(Fs), qn(2)))
    })),
    duration: P(W),
    scale: P(W),
    team: P(Nr),
    partners: P(Nr),
    materials: P(de(Hs)),
    partOf: P(Y),
    followedBy: P(Xn),
    owner: P(et),
    reviewed: P(Ft),
    sources: P(Be([Jn, de(Jn)]))
  }), Zn = oe({
    id: Y,
    label: W,
    help: P(W),
    terms: Ue(Y, Fr)
  }), Us = oe({
    label: P(W),
    help: P(W),
    terms: P(Ue(Y, oe({
      label: P(W),
      aliases: P(Nr),
      broader: P(Y),
      matchesAll: P(Or())
    })))
  }), Bs = oe({
    title: W,
    page: P(Ht)
  }), eo = oe({
    version: F(Mr(), Ir(Xe), $r(Xe)),
    enabled: P(Or()),
    talk: P(Cr),
    bundle: P(Cr),
    facets: P(de(Y)),
    vocabularies: P(Ue(Y, Us)),
    series: P(Ue(Y, Bs)),
    include: P(de(Cr))
  });
  function Vs(e, t, r) {
    let n = be(Zn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = Ct(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
  }
  function to(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return It(e, "needs", r, (o) => {
      let a = Vs(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var jr = Object.keys(Hr.entries);
  function Ws(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function qs(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e || []) {
      let s = o || a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Ks(e, t, r, n) {
    let o = e && (e.page || e.url);
    return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && G(e.until) < r) } : null;
  }
  function Js(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = be(Fr, a, n), i = s === void 0 ? [] : Ct(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Gs({ start: e, end: t }, r, n) {
    return e && t && J(e) > G(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function ro(e, t, r, n) {
    let o = Ot(e) ? e.id : null;
    n.program = typeof o == "string" && Fe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = be(Hr, e, n, Js(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = Q(s.interpreted), d = /* @__PURE__ */ new Set([...Q(s.language), ...l]);
    d.size && a.set("language", [...d]);
    let [c, m] = Gs(s, e, n);
    s.status && Bn(s.status, c, m, r.today) && n.addAt("status", "status-against-dates", s.status);
    let p = s.status || Un(c, m, r.today);
    return {
      id: s.id,
      title: i,
      summary: s.summary,
      notice: s.notice,
      join: Ks(s.join, p === "past", r.today, n),
      target: s.page,
      status: p,
      start: c,
      end: m,
      terms: a,
      interpreted: l,
      minutes: Ws(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: Q(s.team),
      partners: Q(s.partners),
      materials: qs(s.materials, n),
      partOf: s.partOf,
      followedBy: Q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: Q(s.sources),
      source: t
    };
  }
  function no(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, d) => {
      It(l, "programs", o, (c, m) => {
        let p = ro(c, { page: d, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, d) => {
      o.enter(d);
      let c = r.find((p) => p.title === l), m = c && At(c.text, o, a);
      if (l && !c)
        o.add("missing-include", l);
      else if (m) {
        for (let p of Object.keys(m))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }
  function Qs(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === D ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== D ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of $t(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => {
      i !== D && n.set(i, { id: i, label: o || i, aliases: Q(a), broader: r.get(i) || null, matchesAll: s === !0 });
    }), n;
  }
  function oo(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Qs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var zs = [...jr, ...Ye, $, I].filter((e) => e !== "language");
  function Ys(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ye]);
    return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Xs(e) {
    return e === "needs" || e === "programs";
  }
  function Zs(e, { today: t, language: r }, n, o, a) {
    let s = be(eo, e, o, Xs);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = oo(s.vocabularies || /* @__PURE__ */ new Map(), zs, o);
    o.leave();
    let l = Ys(s.facets, i, o), d = to(e, i, o), c = Pr(e), m = no(e, c, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...jr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...s.series || []].map(([u, { title: f, page: _ }]) => [u, { title: f, target: _ }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: d,
      programs: Cn(m, p, c, o)
    };
  }
  function jt(e, t, r, n, o = String) {
    let a = At(e, n, o);
    return a && Zs(a, t, r, n, o);
  }
  function Ut(e, t, r = []) {
    let n = On();
    return { list: jt(e, t, r, n), problems: n.problems };
  }
  function ei(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, S(S({}, i), a(i, s))]));
    return R(S({}, e), {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return R(S({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          notice: r(o.notice, `${a}notice`),
          join: o.join && R(S({}, o.join), { label: r(o.join.label, `${a}join`) }),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => R(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
      })),
      needs: e.needs.map((o) => R(S({}, o), {
        label: t(o.label, `need.${o.id}.label`),
        help: r(o.help, `need.${o.id}.help`)
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function ao(e, { language: t, texts: r }, n) {
    return ei(e, (o, a) => {
      let s = r.get(a) || "";
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Nt(s)) : o;
    });
  }
  var so = "MediaWiki:Gadget-programExplorer-config.json";
  function tt(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ti(e) {
    return e !== void 0 && ee(e.text).enabled === !1;
  }
  function ri(e, t) {
    return e === K ? { language: e, texts: /* @__PURE__ */ new Map() } : t && mn(e, t.text) || Ae;
  }
  function ni(e, t, r, n) {
    return L(this, null, function* () {
      let o = Lt(r), a = o.filter((i) => !tt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = tt(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function lo(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function oi(e, t, r, n) {
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], lo(t.bundle, r))).translations;
      return ao(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function io(e, t) {
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let s = n === K ? [] : [gr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [so] : []], { pages: l, translations: d } = yield e.readPages(i, o, lo(a, t));
      if (ti(tt(e, so, l)))
        return { kind: "off" };
      let c = ri(n, tt(e, gr(n), l)), m = tt(e, r, l);
      if (!m)
        return { kind: "missing", messages: c };
      let p = yield ni(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: f, problems: _ } = Ut(m.text, Mt(e), p);
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: _, list: yield oi(e, f, t, d) } : { kind: "invalid", messages: c, origin: u, problems: _ };
    });
  }
  function co(e, t) {
    return L(this, null, function* () {
      let r = yield io(e, t);
      return r.kind === "invalid" && t.revisions.length ? io(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function ai(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Pt(e, t), l = i[0] === K ? K : he(i), d = o.get(l), c = Rn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: c,
      bundle: a,
      revisions: e.isSwitchedOff === null ? [] : l === K ? n : d && n.length ? [...n, d] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${c}:`) ? s : ""
    };
  }
  function uo() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      let n = ai(t, r), o = JSON.stringify(n), a = e.get(o) || co(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function Ee(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var rt = "programExplorer", Bt = "programExplorerDialog", po = "programExplorerPlace";
  function mo(e, t, r) {
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let f = e.history.state;
      return typeof f == "object" && f !== null ? f : {};
    }, a = (f) => {
      let _ = o()[f];
      return typeof _ == "string" ? _ : null;
    }, s = (f, _, b) => {
      try {
        e.history[`${f}State`](S(S({}, o()), _), "", b);
      } catch (h) {
      }
    }, i = () => a(Bt) === r, l = () => s("push", { [Bt]: r }), d = () => t && (t(n()) ? n() : a(rt)), c = (f) => {
      let _ = o()[po];
      return t && Array.isArray(_) && Number(_[f]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => {
      t && d() === null && s("replace", { [rt]: p });
    };
    return u(), {
      isNewLink: () => {
        let f = t !== null && t(n()) && a(rt) === null;
        return f && s("replace", { [rt]: n() }), f;
      },
      read: d,
      write: (f, _, b = !1) => {
        if (!t)
          return;
        p = f;
        let h = n(), v = h !== "" && !t(h), E = _ === "push";
        s(
          b ? "replace" : _,
          { [rt]: f, [Bt]: E ? null : a(Bt) },
          f !== "" ? `#${f}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            v ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), E && b && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => c(1),
      firstPlace: m ? c(0) : 0,
      keepPlace: (...f) => {
        t && s("replace", { [po]: f });
      },
      onMove: (f) => {
        let _ = () => {
          u(), p = d() || "", f();
        };
        return e.addEventListener("popstate", _), () => e.removeEventListener("popstate", _);
      }
    };
  }
  function go(e, t, r = null) {
    let n = /* @__PURE__ */ new Map(), o = (l, d) => {
      let c = n.get(l) || new Intl.DateTimeFormat(yt(e), S({ year: "numeric", timeZone: "UTC" }, d));
      return n.set(l, c), c;
    }, a, s = (l) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(l)) : r == null ? void 0 : r.get(l), i = (l) => {
      let c = (l.day ? o("day", { month: "long", day: "numeric" }) : l.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(l.year, (l.month || 1) - 1, l.day || 1));
      return l.approximate ? t("date-about", c) : c;
    };
    return {
      date: i,
      span: (l, d, c) => {
        let m = l && i(l), p = d && i(d);
        return m ? p ? m === p ? m : t("date-range", m, p) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", m) : p && t("date-until", p);
      },
      language: (l) => {
        try {
          return s(l) || l;
        } catch (d) {
          return l;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var O, xo, si, fe, Ur, Kt, ho, Wt, _o, Vr, Br, ii, ot = /* @__PURE__ */ Symbol.for("pv"), Jt = {}, Gt = [], li = /^m(i|n|o|s|text|space)$/, Wr = Array.isArray, qr = Gt.slice, Re = Object.assign;
  function ke(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? qr.call(arguments, 2) : r), nt(e, s, n, o, null);
  }
  function nt(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ot, __v: o || ++xo, __i: -1, __u: 0 };
    return !o && O.vnode && O.vnode(a), a;
  }
  function Qt() {
    return { current: null };
  }
  function B(e) {
    return e.children;
  }
  function ae(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ye(e, t) {
    if (t == null) return e.__ && ye(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ye(e);
  }
  function ci(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = Re({ constructor: ot }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Kr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ye(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Po(o, t, a), r.__ = r.__e = null, t.__e != n && bo(t));
  }
  function bo(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), bo(e);
  }
  function fo(e) {
    (8 & e.__g || (e.__g |= 8, fe.push(e), Kt++)) && Ur == O.debounceRendering || ((Ur = O.debounceRendering) || queueMicrotask)(vo);
  }
  function vo() {
    try {
      for (var e, t = 1; fe.length; ) fe.length > t && fe.sort(ho), e = fe.shift(), t = fe.length, 8 & e.__g && ci(e);
    } finally {
      (Kt = fe.length) && (Ur || queueMicrotask)(vo);
    }
  }
  function wo(e, t, r, n, o, a, s, i, l, d, c) {
    var m, p, u, f, _, b, h = n.__k || Gt, v = t.length;
    for (l = di(r, t, h, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && h[u.__i] || Jt, u.__i = m, b = Kr(e, u, p, o, a, s, i, l, d, c), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Jr(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || f, u)), _ = _ || f, 4 & u.__u ? (l = So(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : f && (l = f.nextSibling), u.__u &= -21);
    return r.__e = _, l;
  }
  function di(e, t, r, n, o) {
    var a, s, i, l, d, c, m, p, u, f = r.length, _ = f, b = 0, h = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = nt(null, s) : Wr(s) ? s = v[a] = nt(B, { children: s }) : s.constructor === ot && s.__b ? s = v[a] = nt(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = ui(s, r, l, _)) && (_--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, h = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (h) {
      for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < s.__i ? b = u + 1 : p = u;
        c[b] = s.__i, m[a] = b + 1;
      }
      for (b = c.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4);
    }
    if (_) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ye(i)), Gr(i, i));
    return n;
  }
  function So(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = So(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ye(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function ui(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function yo(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Vt(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || yo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || yo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Br[t] || (Br[t] = pi(t)), (e.__a || (e.__a = {}))[t] = Vr, a = t != (t = t.replace(_o, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function pi(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Wt] == null) t[Wt] = Vr++;
        else if (t[Wt] < this.__a[e]) return;
        return r(O.event ? O.event(t) : t);
      }
    };
  }
  function Kr(e, t, r, n, o, a, s, i, l, d) {
    var c, m, p, u, f, _, b, h, v, E, k, C, U, V, j, T, w, M, A = t.type;
    if (t.constructor !== ot) return null;
    128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = qt(c, a) : a.push(c), i = a[0] || i), (c = O.__b) && c(t);
    e: if (typeof A == "function") {
      p = s.length;
      try {
        if (h = t.props, v = (c = A.prototype) && c.render, E = (c = A.contextType) && n[c.__c], k = c ? E ? E.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new A(h, k) : (t.__c = u = new ae(h, k), u.constructor = A, u.render = gi), E && E.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), A.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Re({}, u.__s)), Re(u.__s, A.getDerivedStateFromProps(h, u.__s)))), f = u.props, _ = u.state, u.__v = t, r.__c) {
          if (h !== f && v && !A.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(h, k), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(h, u.__s, k) === !1) {
            t.__v != r.__v && (u.props = h, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(N) {
              N && (N.__ = t);
            }), Gt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ye(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(h, u.__s, k), v && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(f, _, b);
          });
        } else v && !A.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = k, u.props = h, u.__P = e, u.__g &= -5, C = O.__r, U = v ? 25 : 0;
        do
          u.__g &= -9, C && C(t), c = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++U < 25);
        v && (Gt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Re({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, _)), V = c && c.type === B && c.key == null ? c.props.children : c, h.__P && (c = i, o = (e = h.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(N) {
          N && Gr(N, N);
        }), r.__k = null), i = r.__k ? ye(r, 0) : null), i = wo(e, Wr(V) ? V : [V], t, r, n, o, a, s, i, l, d), h.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(ke), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (N) {
        if (s.length = p, t.__v = null, l || a) if (N && N.then) {
          if (t.__u |= 128 | l, a) {
            for (~(w = a.indexOf(i || void 0)) || (w = a.length); (M = a[w - 1]) && M.nodeType == 8; ) w--;
            for (; w < a.length; w++) if (M = a[w]) if (a[w] = null, j) {
              if (M == T) break;
            } else {
              if (M.nodeType != 8) break;
              M.data.startsWith("$s") && (T = qt(j = M));
            }
          }
          if (!j) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            j = i;
          }
          (c = qt(j = t.__c.__z || (t.__c.__z = j))) ? (t.__e = j, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ke);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), N && N.then || To(t), O.__e(N, t, r);
      }
    } else i = t.__e = mi(r.__e, t, r, n, o, a, s, l, d, e);
    return (c = O.diffed) && c(t), i;
  }
  function qt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function To(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(To));
  }
  function Po(e, t, r) {
    for (var n = 0; n < r.length; ) Jr(r[n++], r[n++], r[n++]);
    O.__c && O.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        O.__e(a, o.__v);
      }
    });
  }
  function mi(e, t, r, n, o, a, s, i, l, d) {
    var c, m, p, u, f, _, b, h, v = r.props || Jt, E = t.props, k = t.type;
    if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((f = a[c]) && (k ? f.localName == k : f.nodeType == 3)) {
        e = f, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (h = d.ownerDocument || document, !k) return h.createTextNode(E);
      e = h.createElementNS(o, k, E.is ? E : d), i && (O.__m && O.__m(t, a), i = !1), a = null;
    }
    if (k) {
      if (d = k == "template" && e.content || e, a = k == "textarea" && E.defaultValue != null ? null : a && qr.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in E || c == "value" && "defaultValue" in E || c == "checked" && "defaultChecked" in E || Vt(e, c, null, f, o);
      for (c in E) f = E[c], c == "children" ? u = f : c == "dangerouslySetInnerHTML" ? m = f : c == "value" ? _ = f : c == "checked" ? b = f : i && typeof f != "function" || v[c] === f || Vt(e, c, f, v[c], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && li.test(k)) && (o = "http://www.w3.org/1999/xhtml"), wo(d, Wr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ye(r, 0), i, l), a && a.some(ke)), i && k != "textarea" || (c = "value", k == "progress" && _ == null ? e.removeAttribute(c) : _ == null || _ === e[c] && (k != "progress" || _) || Vt(e, c, _, v[c], o), c = "checked", b != null && b != e[c] && Vt(e, c, b, v[c], o));
    } else v === E || i && e.data == E || (e.data = E);
    return e;
  }
  function Jr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      O.__e(o, r);
    }
  }
  function Gr(e, t, r) {
    var n, o, a, s;
    if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Jr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        O.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Gr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = qt(n, a = [])) && (n == e.__e && a.some(ke), ke(o), ke(n)), r || ke(e.__e), e.__e = e.__c = e.__ = null;
  }
  function gi(e, t, r) {
    return this.constructor(e, r);
  }
  function Eo(e, t) {
    var r, n, o, a;
    O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = nt(B, { children: [e] }), o = [], a = [], Kr(t, t.__k, n || Jt, Jt, t.namespaceURI, n ? null : t.firstChild ? qr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Po(o, t.__k, a), t.__k.props.children = null;
  }
  O = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Kt = 0, e;
  } }, xo = 0, si = function(e) {
    return e != null && e.constructor === ot;
  }, ae.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = Re({}, this.state)), typeof e == "function" && (e = e(Re({}, r), this.props)), e && (Re(r, e), this.__v && (t && this.__k.push(t), fo(this)));
  }, ae.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), fo(this));
  }, ae.prototype.render = B, fe = [], Kt = 0, ho = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Wt = /* @__PURE__ */ Symbol(), _o = /(PointerCapture)$|Capture$/i, Vr = 0, Br = {}, ii = 0;
  function zt(e, t) {
    return R(S({}, e), { text: t });
  }
  function at(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function ko(e, t) {
    return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
  }
  function Ro(e, t) {
    return R(S({}, e), { details: ko(e.details, t) });
  }
  function Lo(e, t, r) {
    return at(e, t, ko(e.chosen.get(t) || [], r));
  }
  function Mo(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Oo({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function Ve(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function We(e) {
    let t = Ve(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Yt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Le(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Qr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function se(e, t) {
    return t.reduce(Qr, Ve(e));
  }
  function Xt(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function Ao(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function fi(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function q(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += fi((e[o] | r[o]) & t[o]);
    return n;
  }
  function qe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function yi(e, t) {
    return se(e, t.map(({ programs: r }) => r));
  }
  function xi(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = qe(o, t);
      a.length && n.set(o.id, yi(e.programs.length, a));
    }), n;
  }
  function $o(e, t, r) {
    let n = We(e);
    return t.forEach((o, a) => {
      a !== r && Xt(n, o);
    }), n;
  }
  function hi(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: q(n.programs, r) }));
  }
  function Zt(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = xi(e, t, o), s = $o(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let d = a.has(l.id) ? $o(n, a, l.id) : s;
      return { facet: l, count: q(d), terms: hi(l, qe(l, t), d) };
    });
    return { matches: s, count: q(s), facets: i, searchResult: o };
  }
  function zr(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function er(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function _i({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: a, broader: s }) => er(r, s, a));
    let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => {
      n.push(s), o(s);
    });
    return o(null), n;
  }
  function Io(e, t, r, n) {
    if (e === "status")
      return ne;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([..._i(r, n), ...o]) : o;
  }
  var Co = { label: null, help: null, aliases: [] };
  function bi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o;
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function vi(e, t, r) {
    return t === "period" ? bi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === I ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
  }
  function wi(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Ve(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      vi(s, e, n).forEach((l) => Yt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      zr(r, s).forEach((l) => Qr(a(l), i));
    }), o.delete(D), o;
  }
  function Si(e, t, r) {
    return se(r, Array.from(e).flatMap(([n, o]) => {
      var a;
      return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
    }));
  }
  function tr(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" || e === I ? void 0 : t.vocabularies.get(e), s = wi(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = new Map(Array.from(s, ([h, v]) => [h, q(v)])), l = [...Io(e, Array.from(s.keys()), a, (h) => i.get(h) || 0), D], d = Si(s, a, n), c = q(d) > 0, m = se(n, Array.from(s.values())), p = Ao(We(n), m);
    s.set(D, p), i.set(D, q(p));
    let u = /* @__PURE__ */ new Map();
    for (let h of l) {
      let v = s.get(h), E = i.get(h);
      if (v && E) {
        let { label: k, aliases: C } = (a == null ? void 0 : a.terms.get(h)) || Co, U = c && h !== D ? se(n, [v, d]) : v;
        u.set(h, { id: h, label: k, aliases: C, depth: zr(a, h).length, own: v, programs: U, count: E });
      }
    }
    let { label: f, help: _ } = a || Co, b = Array.from(u.values()).filter(({ programs: h }) => q(h) < n);
    return { id: e, label: f, help: _, terms: u, useful: b.length > 1 };
  }
  function rr(e, t) {
    let r = e.get($);
    return r ? qe(r, t) : [];
  }
  function No(e, t, r) {
    let n = e.programs.length, o = (s, i) => {
      let l = t.get(s) || tr(s, e, r);
      return se(n, i.flatMap((d) => {
        var c;
        return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
      }));
    }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => {
      let c = We(n);
      return d.forEach((m, p) => Xt(c, o(p, m))), [s, { id: s, label: i, aliases: l ? ft(l) : [], depth: 0, own: c, programs: c, count: q(c) }];
    });
    return a.length ? { id: $, label: null, help: null, terms: new Map(a), useful: !0 } : null;
  }
  function nr(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Ti = nr(() => /* @__PURE__ */ new Map()), Pi = 1e9;
  function Yr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Fo(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function Ei(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ki({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => pe(a, t, r).text), { compare: o } = Ei([...t, r]);
    return Yr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Do(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ri({ programs: e }, t) {
    let r = Fo(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let d = a || s, c = s || a, m = a && !s && i && i !== "past";
      n[l] = Do(d && J(d)), o[l] = m ? Pi : Do(c && G(c));
    }), Yr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Li({ programs: e }, t) {
    let r = Fo(t), n = ne.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ne.indexOf(a) : n);
    return Yr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Mi = {
    title: ki,
    newest: (e) => Ri(e, st(e, "title")),
    status: (e) => Li(e, st(e, "newest")),
    relevance: (e) => st(e, "status")
  };
  function st(e, t) {
    let r = Ti(e), n = r.get(t) || Mi[t](e);
    return r.set(t, n), n;
  }
  function Oi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  var Ai = 1e3;
  function it(e, { programs: t }) {
    let r = e.sort || "relevance", n = t || (e.chosen.get($) || []).length > 1;
    return r === "relevance" && !n ? "status" : r;
  }
  function $i(e, t, { scores: r }) {
    let n = rr(e.facets, t);
    return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Ai * n.filter(({ programs: s }) => Le(s, a)).length);
  }
  function Ho(e, t, r, n) {
    let o = it(r, n), a = [];
    for (let s of st(e, o))
      Le(t, s) && a.push(s);
    return o === "relevance" ? Oi(a, $i(e, r, n)) : a;
  }
  function Xr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = Zt(e, n, t);
        a = { query: n, results: { exploration: i, order: Ho(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function jo(e, t, r, n) {
    if (!n.length)
      return n;
    let o = new Set(t(r).order.map((a) => e.programs[a].id));
    return n.filter((a) => o.has(a));
  }
  function Me(e, t, r) {
    let n = jo(e, t, r, r.details);
    return n.length === r.details.length ? r : R(S({}, r), { details: n });
  }
  function Uo(e, t, r, n) {
    let o = [...r.details.filter((a) => a !== n), n];
    return jo(e, t, r, [n]).length ? R(S({}, r), { details: o }) : R(S({}, lt), { sort: r.sort, details: o });
  }
  function Bo(e, t, r) {
    let n = () => {
      let { query: i, settled: l } = e.get();
      l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
    }, o = (i) => Me(t().index, t().derive, i), a = (i) => {
      n();
      let l = o(i);
      e.set({ query: l, settled: { query: l, cause: "choice" } });
    }, s = (i) => e.set({ open: R(S({}, e.get().open), { filters: i }) });
    return {
      search: (i) => e.set({ query: o(zt(e.get().query, i)) }),
      settle: n,
      enterSearch: () => e.set({ mayType: !0 }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (i, l) => a(Lo(e.get().query, i, l)),
      choose: a,
      sort: (i) => a(R(S({}, e.get().query), { sort: i })),
      toggleDetails: (i) => a(Ro(e.get().query, i)),
      goTo: (i) => {
        a(Uo(t().index, t().derive, e.get().query, i)), r.moveTo(i);
      },
      clear: () => a(Mo(e.get().query)),
      openFilters: () => {
        n(), s(!0);
      },
      closeFilters: () => s(!1),
      showTerms: (i, l) => {
        let { open: d } = e.get();
        e.set({ open: R(S({}, d), { facets: new Map(d.facets).set(i, l) }) });
      }
    };
  }
  function Vo(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Wo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let d of [I, ...e.facets]) {
      let c = o.includes(d) ? null : tr(d, e, a);
      c && s.set(d, c);
    }
    let i = No(e, s, a);
    i && (s = new Map([[i.id, i], ...s]));
    let l = new Set(e.programs.map(({ id: d }) => d));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (d, c) => {
        var m;
        return !!((m = s.get(d)) != null && m.terms.has(c));
      },
      hasProgram: (d) => l.has(d),
      nameOf: n
    };
  }
  var or = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var qo = (e) => e.toLowerCase().replace(/-.*/, "");
  function Ko(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => pe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => {
      let u = e.vocabularies.get(p);
      if (u)
        return i(u.label);
      let f = [...Ye, $, I].find((_) => _ === p);
      return s(f ? t(`facet-${f}`) : p);
    }, m = (p, u) => {
      var b;
      if (u === D)
        return s(t("not-stated"));
      let f = p === $ ? e.needs.find((h) => h.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u);
      if (f)
        return i(f.label);
      let _ = p === I && An.find((h) => h === u);
      return s(_ ? t(`offers-${_}`) : je(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(He(u)) : u);
    };
    return {
      pick: i,
      facet: c,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => {
        let f = `${p} ${u}`, _ = d.get(f) || m(p, u);
        return d.set(f, _), _;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((u) => qo(u) !== qo(p))
    };
  }
  function Zr(e, t, r = () => or) {
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = Ko(e, n, o, s, i, a), c = Wo(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (f, _) => d.term(f, _).text,
      reservedIds: dt
    }), m = gt(`programs?${t.preset}`, c) || lt, p = [$, I, ...e.facets], u = xe(m, p);
    return R(S({}, t), {
      list: e,
      index: c,
      find: r,
      derive: Xr(c, r),
      labels: d,
      facetOrder: p,
      preset: m,
      fragmentOf: (f) => {
        let _ = xe(f, p);
        return _ === u ? "" : _ || "programs";
      }
    });
  }
  function Jo(e, t) {
    return R(S({}, e), { find: t, derive: Xr(e.index, t) });
  }
  function Go(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = S(S({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
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
    if (!e || Z(e) === Z(t))
      return !1;
    let r = ie(e);
    return r !== "" && r !== ut;
  }
  function ue({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function Yo(e) {
    return `\u2068${e}\u2069`;
  }
  function H({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ie(t) }, n);
  }
  function Ke({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Je({ context: e, target: t, class: r, children: n }) {
    return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
  }
  var Ii = { kind: 9, format: 9, language: 2, capacity: 3 };
  function ar({ languages: e }, t, r) {
    let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : [];
    return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Ii[r] || 0);
  }
  function sr({ join: e, materials: t }) {
    return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
  }
  var Zo = "program-explorer__action cdx-button", Xo = `${Zo} cdx-button--fake-button cdx-button--fake-button--enabled`;
  function ea({ context: e, actions: t, program: r, open: n, detailsId: o }) {
    let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = sr(r);
    if (c === "materials")
      return /* @__PURE__ */ g("button", { type: "button", class: Zo, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
    let m = c === "join" ? l : d[0];
    return m ? /* @__PURE__ */ g(Je, { context: e, target: m.target, class: c === "join" ? `${Xo} cdx-button--action-progressive cdx-button--weight-primary` : Xo }, m.label ? /* @__PURE__ */ g(H, { text: s.pick(m.label), around: i }) : a("join")) : null;
  }
  var ir = class extends ae {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
    }
    render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: l, level: d }) {
      let { msg: c, labels: m, format: p, language: u, idPrefix: f } = t, { duration: _, join: b, minutes: h, notice: v } = a, E = i.length ? o : null, k = (z) => E ? /* @__PURE__ */ g(E.MarkedText, { text: z, patterns: i, around: u }) : /* @__PURE__ */ g(H, { text: z, around: u }), C = (z) => ar(t, a, z).map((ja) => m.term(z, ja)), U = m.pick(a.title), V = `${f}:program:${a.id}`, j = `${V}:details`, T = a.summary && m.pick(a.summary), w = C("capacity"), M = C("language"), A = (a.terms.get("language") || []).length - M.length, N = [...C("kind"), ...C("format")], mr = h ? h[0] === h[1] ? c("detail-minutes", h[0]) : c("detail-minutes-range", ...h) : _ && k(m.pick(_)), Ha = m.status(a.status), on = p.span(a.start, a.end, a.status);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": V }, /* @__PURE__ */ g(ue, { level: d, class: "program-explorer__title", id: V }, a.target ? /* @__PURE__ */ g(Je, { context: t, target: a.target }, k(U)) : k(U)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Ha), on !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, on), N.map((z) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, k(z)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, k(T), " ", m.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", p.language(T.language)))), v && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(H, { text: m.pick(v), around: u })), b && b.isOver && a.status !== "past" && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("join-over")), n && l.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: l }), E && /* @__PURE__ */ g(E.Matched, { context: t, program: a, patterns: i, shown: [U, T, ...w, ...N, ...M] }), M.length + w.length > 0 || mr ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, M.map((z) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, k(z))), A > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, c("more-languages", A)), mr && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, mr), w.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, w.map((z) => /* @__PURE__ */ g("li", null, k(z))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(ea, { context: t, actions: r, program: a, open: s, detailsId: j }), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": c("details-of", U.text),
          "aria-expanded": s,
          "aria-controls": s ? j : void 0,
          onClick: () => r.toggleDetails(a.id)
        },
        c("details"),
        /* @__PURE__ */ g(Ke, { open: s })
      )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: j }));
    }
  };
  var lr = 60, ta = 6, Ci = 80, Ni = 12, Di = 10;
  function Fi({ context: e, state: t, results: { order: r } }, n) {
    let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((f) => r.findIndex((_) => e.index.programs[_].id === f)), -1), m = l === "data" || i.length === r.length && r.every((f, _) => f === i[_]), p = Math.max(e.limit || lr, c + 1, m && n.limit || 0, d ? s : 0), u = n.order || s || !e.isAtTop ? r.length <= lr || d : !1;
    return { order: r, limit: p, drawn: u ? p : Math.max(ta, c + 1, m && n.drawn || 0) };
  }
  function Hi({ context: { index: e, limit: t }, state: r, results: n }, o) {
    let a = !t && it(r.query, n.exploration.searchResult) === "status", s = [];
    for (let i of o) {
      let l = a ? Vn(e.programs[i].status) : null, d = s[s.length - 1];
      d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
    }
    return s;
  }
  function ji({ view: e, section: { group: t, numbers: r } }) {
    let { context: n, state: { query: o }, results: a, actions: s, more: i, search: l } = e, { msg: d, index: c, level: m, language: p } = n, u = t && (n.headings.get(t) || { text: d(`group-${t}`), language: p, anchors: [] }), f = rr(c.facets, o);
    return /* @__PURE__ */ g(B, null, u && /* @__PURE__ */ g(ue, { level: m, class: "program-explorer__group", id: u.anchors[0] }, u.anchors.slice(1).map((_) => /* @__PURE__ */ g("span", { id: _ })), /* @__PURE__ */ g(H, { text: u, around: p })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => {
      let b = c.programs[_];
      return /* @__PURE__ */ g("li", { key: b.id }, /* @__PURE__ */ g(
        ir,
        {
          context: n,
          actions: s,
          more: i,
          search: l,
          program: b,
          open: o.details.includes(b.id),
          patterns: a.exploration.searchResult.patterns,
          needs: f.filter(({ programs: h }) => Le(h, _)).map(({ id: h }) => h),
          level: u ? m + 1 : m
        }
      ));
    })));
  }
  var cr = class extends ae {
    constructor() {
      super(...arguments);
      this.lists = Qt();
      this.componentWillUnmount = () => {
        this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), window.clearTimeout(this.timer);
      };
      /** For printing: paper has no buttons. */
      this.showAll = () => {
        if (!this.props.view.context.limit) {
          let { length: r } = this.state.order;
          this.setLength({ limit: r, drawn: r });
        }
      };
      this.showMore = () => {
        var n, o, a;
        let { limit: r } = this.state;
        this.setLength({ limit: r + lr, drawn: r + lr }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && !r.state.query.details.length ? null : Fi(r, n);
    }
    componentDidMount() {
      window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
    }
    componentDidUpdate() {
      this.drawRest();
    }
    setLength(r) {
      this.props.view.attempt(() => this.setState(r));
    }
    drawRest() {
      let { drawn: r, limit: n, order: o } = this.state;
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Ni }), r > ta ? Di : Ci));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      let { context: s } = r, { msg: i, facetOrder: l } = s, d = n.length - o;
      return /* @__PURE__ */ g(B, null, /* @__PURE__ */ g("div", { ref: this.lists }, Hi(r, n.slice(0, Math.min(a, o))).map((c) => /* @__PURE__ */ g(ji, { key: c.group, view: r, section: c }))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(xe(r.state.query, l) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
    }
  };
  function ra(e, t, r, n) {
    let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
  }
  var Bi = 15;
  function en({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) {
    let { msg: s, labels: i, language: l, idPrefix: d } = e, c = `${d}:${r}:${n.id}`, m = s("count-programs", a);
    return /* @__PURE__ */ g(
      "div",
      {
        class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`,
        style: { "--program-explorer-depth": n.depth }
      },
      /* @__PURE__ */ g("div", { class: "cdx-checkbox" }, /* @__PURE__ */ g("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ g(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: c,
          "aria-describedby": `${c}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: c }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(H, { text: i.term(r, n.id), around: l })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${c}:count` }, m)
    );
  }
  function Vi({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === D ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text;
    return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
  }
  function na({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? Vi(e, t.terms) : t.terms, m = ra(c, r, l.id === "period", (f) => d && f === o[0]), p = m.length < c.length ? c.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(B, null, m.map((f) => /* @__PURE__ */ g(en, { key: f.term.id, view: e, facet: l.id, count: f })), p && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var f;
          s.showTerms(l.id, r + 1e3), (f = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || f.focus();
        }
      },
      n("show-all-terms", c.length)
    ));
    return c.length <= Bi ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ g(B, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
  }
  var Wi = 2;
  function qi({ view: e, counts: t, isOpenAtFirst: r }) {
    var _;
    let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: d, terms: c } = t, m = (_ = i.open.facets.get(d.id)) != null ? _ : r ? 8 : 0, p = `${s}:${d.id}`, u = c.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), f = d.help && o.pick(d.help);
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => l.showTerms(d.id, m ? 0 : 8)
      },
      /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(H, { text: o.facet(d.id), around: a })),
      /* @__PURE__ */ g(Ke, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(H, { text: f, around: a })), /* @__PURE__ */ g(na, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, u.reduce((b, h) => n("list", b, h))));
  }
  function dr({ view: e }) {
    let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== $ && r !== I);
    return /* @__PURE__ */ g(B, null, t.map((r, n) => /* @__PURE__ */ g(qi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Wi })));
  }
  var aa = 4;
  function sa({ view: e }) {
    var b, h;
    let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d, search: c } = e, m = ((b = i.exploration.facets.find(({ facet: v }) => v.id === $)) == null ? void 0 : b.terms) || [];
    if (!m.length)
      return null;
    let p = (h = s.open.facets.get($)) != null ? h : aa, u = c ? c.findNeeds(a, s.settled.query.text) : [], f = m.filter(({ chosen: v, term: E }, k) => v || (u.length && p === aa ? u.some(({ need: C }) => C === E) : k < p)), _ = m.find((v) => !f.includes(v));
    return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, f.map(({ term: v, chosen: E }) => /* @__PURE__ */ g(
      "button",
      {
        key: v.id,
        type: "button",
        class: "program-explorer__need cdx-button",
        id: `${o}:${$}:${v.id}`,
        "aria-pressed": E,
        onClick: () => l.toggleTerm($, v.id)
      },
      /* @__PURE__ */ g(H, { text: r.term($, v.id), around: n }),
      !v.count && " ",
      !v.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
    )), _ && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var v;
          l.showTerms($, m.length), (v = document.getElementById(`${o}:${$}:${_.term.id}`)) == null || v.focus();
        }
      },
      t("more-needs")
    ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
  }
  function ia({ view: { context: { msg: e }, state: t, actions: r } }) {
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
          placeholder: e("search-hint"),
          autocomplete: "off",
          value: t.query.text,
          onFocus: r.enterSearch,
          onInput: (n) => r.search(n.currentTarget.value)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
    );
  }
  function la({ view: e }) {
    let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === I);
    if (!s)
      return null;
    let i = (l, d, c, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(at(n, I, m)) }, t("shortcut", l, d));
    return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(I).text }, s.terms.filter(({ term: l }) => l.id !== D).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(I, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(I), []));
  }
  function Ki({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = it(r, n.exploration.searchResult), s = Oe.filter((i) => i !== "relevance" || i === a || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(Ke, { open: !1 })));
  }
  function ca({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: l } = e, { count: d, searchResult: { corrected: c } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, f]) => u === $ || u === I ? p : p + f.length, 0);
    return /* @__PURE__ */ g("div", { class: "program-explorer__bar" }, /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: s.goToSearch }, /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      m ? t("filters-active", m) : t("filters")
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Oo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), l && c && d > 0 && /* @__PURE__ */ g(l.Corrected, { view: e, words: c }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.CopyLink, { view: e }), /* @__PURE__ */ g(Ki, { view: e })));
  }
  function da({ view: e }) {
    let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(ue, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(ia, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(sa, { view: e }), /* @__PURE__ */ g(la, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(ue, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(dr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(ca, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ g(cr, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ g(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
  }
  var ua = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, pa = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 };
  function tn(e, t, { isNeeded: r, isEarly: n }, o, a) {
    let s = !1, i = !1, l = () => L(null, null, function* () {
      s = !0;
      let m = null;
      try {
        m = yield t.load();
      } catch (p) {
        !i && r(e.get()) && o(p, () => {
          l();
        });
      }
      s = !1, m && !i && (c(), a(m));
    }), d = e.subscribe((m) => {
      !s && r(m) && l();
    }), c = () => {
      i = !0, d();
    };
    return (n || r(e.get())) && l(), c;
  }
  function ma() {
    O.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function ga(e, t) {
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => {
      var d;
      return (d = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : d.closest("article");
    };
    return {
      focusCount: a,
      // The browser scrolls to it.
      focusSearch: () => {
        var l;
        return (l = n("[role=search] input")) == null ? void 0 : l.focus();
      },
      moveTo: (l) => {
        let d = i(l);
        d == null || d.scrollIntoView(), o(d == null ? void 0 : d.querySelector("a, button"));
      },
      holdFocus: (l) => {
        let d = s() && r.activeElement;
        return () => {
          d && !s() && (o(r.getElementById(d.id) || (l ? n(".program-explorer__open-filters") : null)), s() || a());
        };
      },
      scrollToLinked: (l) => {
        var d;
        return (d = l.length ? i(l[l.length - 1]) : e) == null ? void 0 : d.scrollIntoView();
      }
    };
  }
  function fa(e, t) {
    let r = e.ownerDocument.defaultView || window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var Ji = 640, Gi = 50;
  function Qi(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  O.debounceRendering = (e) => e();
  ma();
  function ya(e, t, r, n, o, a) {
    let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.more.now, d = o.search.now, c = Zr(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Ji, u = (T) => {
      let w = n.read(), M = w === null && T ? T.query : gt(w || "", c.index) || c.preset, A = Me(c.index, c.derive, M);
      return {
        query: A,
        settled: { query: A, cause: "address" },
        cards: n.cards(),
        open: { facets: (T == null ? void 0 : T.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
      };
    }, f = Go(S({ narrow: p(), mayType: !1 }, u(null))), _ = ga(e, r.idPrefix), b = () => {
      m = !1;
      let T = Array.from(i);
      i.clear(), T.forEach((w) => w()), e.textContent = "";
    }, h = (T) => {
      if (m)
        try {
          T();
        } catch (w) {
          b(), a(w);
        }
    }, v = Qi(Bo(f, () => c, _), h), E = (T, w) => {
      h(() => {
        let M = _.holdFocus(w.open.filters), { derive: A } = c, N = A(T.query);
        Eo(/* @__PURE__ */ g(da, { view: { context: c, state: T, actions: v, attempt: h, cleanups: i, more: l, search: d, results: N, settledResults: A(T.settled.query) } }), e), M();
      });
    }, k = ({ keepFocus: T, keepFragment: w, keepPlace: M, nameTab: A }) => {
      n.read() !== null && i.add(A(f, () => c, e.ownerDocument)), i.add(w()).add(M(e, n)).add(T(e, n));
    }, C = ({ textIndexOf: T }) => {
      let w = s.setTimeout(() => h(() => T(c.index)), Gi);
      i.add(() => s.clearTimeout(w));
    }, U = (T) => {
      let { details: w } = f.get().query, M = !T || w.length || s.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || "");
      n.isNewLink() && M && r.reveal(() => Ee(() => h(() => _.scrollToLinked(f.get().query.details))));
    }, V = () => {
      zo(n.read(), c.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: T }) => h(() => T(n, f, c, _.scrollToLinked)));
    }, j = () => {
      if (!e.isConnected) {
        b();
        return;
      }
      let T = p(), { open: w, narrow: M } = f.get();
      (T !== M || w.filters && !e.clientWidth) && f.set({ narrow: T, open: R(S({}, w), { filters: !1 }) });
    };
    return [
      f.subscribe(E),
      fa(e, j),
      Vo(f, v.settle, s),
      Qo(f, n, (T) => c.fragmentOf(T)),
      n.onMove(() => h(() => {
        f.set(u(f.get())), U(!1), V();
      }))
    ].forEach((T) => i.add(T)), E(f.get(), f.get()), m && (U(!0), V(), n.firstPlace && Ee(() => h(() => s.scrollTo(0, n.firstPlace))), l ? k(l) : i.add(tn(f, o.more, ua, o.onFailure, (T) => h(() => {
      l = T, k(l), f.set({});
    }))), d ? C(d) : i.add(tn(f, o.search, pa, o.onFailure, (T) => h(() => {
      d = T, c = Jo(c, d.fuzzySearch), C(d), f.set({});
    })))), {
      update: (T) => h(() => {
        v.settle(), c = Zr(T, r, c.find);
        let { query: w } = f.get(), M = Me(c.index, c.derive, w), A = () => f.set({ query: M, settled: { query: M, cause: "data" } });
        l ? l.keepPosition(e, A) : A();
      }),
      unmount: b
    };
  }
  var xa = "Special:MyLanguage/", zi = /^(?:[a-z][\w-]*|Special):/;
  function ha(e, { root: t, staticElements: r, groups: n }, o) {
    let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => {
      let d = l.replace(xa, "");
      if (!s.length || zi.test(d))
        return e.urlOf(l);
      if (t.lang !== o[0])
        return e.urlOf(xa + d);
      let [c = "", m = ""] = d.split(/(?=#)/);
      return s.map((p) => e.urlOf(`${c}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
    };
  }
  var Yi = "program-explorer__app", Xi = 0;
  function Zi(e) {
    let t = Array.from(document.querySelectorAll(`.${me}`)).filter((r) => (Qe({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function el({ root: e, headings: t }) {
    var a;
    let r = Array.from(((a = yr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1)));
    o && hr(e, () => Ee(() => {
      var s;
      return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
    }));
  }
  function tl(e) {
    let t = document.getElementById(e);
    return pt(e) && !(t && !t.closest(`.${me}, [${_e}]`));
  }
  function _a(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) {
    let { wiki: l, load: d } = e, { language: c } = n, m = te(n), p = Pt(l, t), u = Zi(t), f = `program-explorer-${++Xi}`, _ = ha(l, t, p), b = t.all === null ? "" : _(t.all), h = {
      more: { now: a, load: () => St(e) },
      search: { now: s, load: () => Tt(e) },
      onFailure: (w, M) => {
        let A = bt(w) === "outdated";
        le(t.root, n, { kind: "warning", text: m(`failed-${A ? "outdated" : "network"}`), retry: () => {
          A ? location.reload() : (Ce(t.root), M());
        } });
      },
      useLinks: (w) => {
        d.links().then(w, (M) => l.log("The link in the address cannot be corrected.", M));
      }
    }, v = document.createElement("div");
    v.className = Yi, v.lang = c, v.dir = Ie(c), t.root.append(v);
    let E = xr(t.root, () => _t(t, !0)), k = () => el(t);
    window.addEventListener("hashchange", k);
    let C = () => {
      v.remove(), E(), window.removeEventListener("hashchange", k);
    }, U = mo(window, u ? tl : null, f);
    re(t, "ready");
    let { update: V, unmount: j } = ya(v, r, {
      msg: m,
      format: go(c, m, o),
      language: c,
      languages: p,
      pageLanguage: l.contentLanguage,
      today: Er(),
      headings: t.headings,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      isAtTop: !location.hash && !window.pageYOffset,
      idPrefix: f,
      reveal: (w) => hr(t.root, w),
      notify: (w) => le(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : _(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${u ? "" : b}#programs?program=${w}`,
      urlOfAll: (w) => `${b}#${w}`
    }, U, h, (w) => {
      C(), i(w);
    });
    if (!v.isConnected)
      return null;
    let T = {
      update: V,
      unmount: () => {
        j(), C(), re(t, "static");
      }
    };
    try {
      k(), _t(t, !0), l.announceReady(t.root);
    } catch (w) {
      throw T.unmount(), w;
    }
    return T;
  }
  var rl = "#programs?selftest";
  function ba(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === rl && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 4beec53ac0ba5ded"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var nl = 20;
  function ol(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function al({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t;
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && fn(s.length ? s : [o], n.programs.map(({ title: c }) => pe(c, [o.lang, ...d], e.contentLanguage).text));
  }
  function sl({ preset: e, limit: t }) {
    return !!(ie(location.hash) || e && !t);
  }
  function il({ preset: e }) {
    return /(^|&)q=/.test(`${ie(location.hash) || ""}&${e}`);
  }
  function va(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => {
        va(e, t, r, n);
      }, s = null;
      try {
        let i = sl(r) ? St(t).catch(() => null) : null, l = il(r) ? Tt(t).catch(() => null) : null, d = yield e(o, r);
        if (d.kind === "off") {
          re(r, "static");
          return;
        }
        let { messages: c } = d, [m, p] = d.kind === "missing" && (yield ol(t, r)) || [r, d];
        if (p.kind !== "ready") {
          let h = p.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : p.problems), yield vt(t, r, h ? "missing" : "json", p, a);
          return;
        }
        if (!gn(c))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, _] = yield Promise.all([i, l]);
        if (!r.root.isConnected)
          return;
        let b = al(t, r, p);
        s = _a(t, m, { list: p.list, messages: c, languageNames: u, more: f, search: _ }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), vt(t, m, "unexpected", R(S({}, p), { messages: c }), a);
        }), s && (n.set(r.root, s), yield Sn(t, r, p, c, b));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield vt(t, r, bt(i), null, a);
      }
    });
  }
  function ll(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = wt(r);
      if (a.length || r.querySelector(`.${me}`) || !En(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function wa(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      ba(n),
      e.onContent(() => {
        o((l) => !l.isConnected);
        let s = document.getElementById("mw-content-text") || document.body, i = uo();
        ll(n, s).then(
          (l) => l.forEach((d, c) => {
            c >= nl ? re(d, "static") : bn(d) && va(i, n, d, r);
          }),
          (l) => e.log("The explorer could not find its host.", l)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var rn = {};
  qa(rn, {
    x0: () => ae,
    x1: () => Qt,
    x10: () => ut,
    x11: () => xe,
    x12: () => er,
    x13: () => Yt,
    x14: () => q,
    x15: () => Le,
    x16: () => Ve,
    x17: () => se,
    x18: () => qe,
    x19: () => Zt,
    x2: () => B,
    x20: () => nr,
    x21: () => Oe,
    x22: () => at,
    x23: () => zt,
    x24: () => or,
    x25: () => te,
    x26: () => Qe,
    x27: () => _e,
    x28: () => me,
    x29: () => wt,
    x3: () => g,
    x30: () => Tr,
    x31: () => Sr,
    x32: () => wr,
    x33: () => le,
    x34: () => fr,
    x35: () => xt,
    x36: () => J,
    x37: () => He,
    x38: () => $,
    x39: () => I,
    x4: () => Ee,
    x40: () => Lt,
    x41: () => ee,
    x42: () => Ot,
    x43: () => De,
    x44: () => kt,
    x45: () => Ne,
    x46: () => Xe,
    x47: () => Ut,
    x48: () => Mt,
    x49: () => Fe,
    x5: () => Me,
    x50: () => ve,
    x51: () => jt,
    x52: () => je,
    x53: () => ft,
    x54: () => pe,
    x55: () => dr,
    x56: () => en,
    x57: () => Je,
    x58: () => ue,
    x59: () => H,
    x6: () => Z,
    x60: () => Yo,
    x61: () => sr,
    x62: () => ar,
    x63: () => ur,
    x7: () => pt,
    x8: () => mt,
    x9: () => ie
  });
  var X = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Sa = 1e4;
  function Ta(e, t) {
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Sa);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new X("timeout", `${Sa} ms, ${e}`) : new X("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function ur(e) {
    return L(this, null, function* () {
      let t = yield Ta(e, "omit");
      if (t.status === 429 && (t = yield Ta(e, "same-origin")), t.status === 429)
        throw new X("busy", e);
      if (t.status !== 200)
        throw new X("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new X("server", `no JSON, ${e}`);
      if (r.error)
        throw new X("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function nn(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function Pa(e) {
    let t = nn(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function Ea(e, t) {
    let r = nn(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function ka(e) {
    let t = nn(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var pr = "MediaWiki:Gadget-programExplorer-manifest.json";
  var cl = "program-explorer__update", Ra = "program-explorer-asked-for-version", dl = 864e5;
  function La(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function ul(e, t) {
    let [r, n] = [La(e), La(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function pl(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Ra));
      return n >= 0 && n < dl ? !1 : (r.setItem(Ra, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function ml({ languages: e }) {
    var r;
    let t = he(e);
    return { language: t, texts: new Map(Object.entries((r = x[t]) != null ? r : {})) };
  }
  function Ma(s, i, l, d, c) {
    return L(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (pl(o, a))
        try {
          let { pages: [m] } = yield e.readPages([pr], [], null), { version: p } = ee(m ? m.text : "");
          if (typeof p != "string" || !ul(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let u = ml(e), f = te(u), { title: _, url: b } = n != null ? n : { title: pr, url: e.urlOf(pr) }, h = Object.assign(document.createElement("a"), { href: b, textContent: _ }), v = Object.assign(document.createElement("div"), { className: cl });
          t.after(v), le(v, u, { kind: "warning", text: f("userscript-old", r, p), content: [h, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var gl = 86400, fl = 300, yl = 50;
  function xl({ query: { pages: e = [] } = {} }) {
    var r;
    let t = [];
    for (let { title: n, lastrevid: o, revisions: a = [] } of e) {
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main;
      s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function hl(e, t, r, n) {
    let o = String(e === "titles" || r ? fl : gl), a = {
      action: "query",
      format: "json",
      formatversion: "2",
      // One cached answer for all languages.
      uselang: "content",
      maxage: o,
      smaxage: o
    };
    return Object.assign(a, n ? { mcoffset: n } : {
      prop: "revisions|info",
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
  function Oa(e, t, r, n) {
    return L(this, null, function* () {
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let l = yield ur(`${e}?${hl(t, r, n, s)}`);
        a = a.concat(xl(l));
        let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l;
        for (let { key: m, translation: p } of d)
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = c;
      } while (s && ++i < yl);
      return { pages: a, translations: o };
    });
  }
  function Aa(e, t, r, n) {
    return L(this, null, function* () {
      try {
        return yield Oa(e, t, r, n);
      } catch (o) {
        if (n && o instanceof X && o.failure === "server")
          return Oa(e, t, r, null);
        throw o;
      }
    });
  }
  function $a(e, t) {
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Aa(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Aa(e, "titles", a, s);
    });
  }
  function Ia(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function _l(e) {
    return L(this, null, function* () {
      try {
        return (yield new mw.Api().get({
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        })).query.pages[0].actions.edit === !0;
      } catch (t) {
        return !1;
      }
    });
  }
  function bl() {
    return L(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames");
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function vl() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Ca(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: vl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ia,
      readPages: $a(mw.util.wikiScript("api"), Ia),
      languageNames: bl,
      mayEdit: _l,
      urlOf: (t, r) => mw.util.getUrl(t, r),
      onContent: (t) => {
        let r = mw.hook("wikipage.content"), n = () => t();
        return r.add(n), () => {
          r.remove(n);
        };
      },
      announceReady: (t) => {
        mw.hook("programExplorer.ready").fire(t);
      },
      addStyles: (t) => {
        mw.util.addCSS(t);
      },
      log: (t, ...r) => {
        mw.log.warn(`[programExplorer] ${t}`, ...r);
      }
    };
  }
  var wl = "programExplorer";
  function Na(e, t) {
    return L(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[wl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Da } = document, Fa = ka(Da instanceof HTMLScriptElement ? Da.src : ""), Sl = { version: "0.1.0", page: Pa(Fa) }, Tl = 2e3;
  mw.loader.using([...cn]).then(
    () => {
      let e = Ca();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options,.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}.program-explorer__frame--narrow .program-explorer__bar{display:contents}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}.program-explorer__skip:not(:focus){position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(max(24em,40%),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em 0 .375em;border-width:1px 0 0;background:none}.program-explorer__list--paused .program-explorer__status,.program-explorer__list--unknown .program-explorer__status,.program-explorer__list--past .program-explorer__status{display:none}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__list--past .program-explorer__details-button{margin-inline-end:0;padding-inline-end:0}.program-explorer__list--past .program-explorer__action{padding-inline-start:0;border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .75em .375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding:.5em 0 .25em}.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer__frame--narrow .program-explorer__card-foot{flex-wrap:nowrap;margin-top:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{min-width:0;margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), wa(e, dn((t) => {
        var r;
        return Na((r = Ea(Fa, t)) != null ? r : "", t);
      }, rn, "fe8bd54b43fc04bf")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          Ma(e, t, Sl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Tl);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>