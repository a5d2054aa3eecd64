// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var fn = Object.defineProperty, Qa = Object.defineProperties;
  var za = Object.getOwnPropertyDescriptors;
  var mn = Object.getOwnPropertySymbols;
  var Ya = Object.prototype.hasOwnProperty, Xa = Object.prototype.propertyIsEnumerable;
  var gn = (e, t, r) => t in e ? fn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Ya.call(t, r) && gn(e, r, t[r]);
    if (mn)
      for (var r of mn(t))
        Xa.call(t, r) && gn(e, r, t[r]);
    return e;
  }, L = (e, t) => Qa(e, za(t));
  var Za = (e, t) => {
    for (var r in t)
      fn(e, r, { get: t[r], enumerable: !0 });
  };
  var M = (e, t, r) => new Promise((n, o) => {
    var a = (c) => {
      try {
        i(r.next(c));
      } catch (d) {
        o(d);
      }
    }, s = (c) => {
      try {
        i(r.throw(c));
      } catch (d) {
        o(d);
      }
    }, i = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(a, s);
    i((r = r.apply(e, t)).next());
  });

  // <define:BUILD_LANGUAGES>
  var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"];

  // <define:BUILD_USER_SCRIPT_MESSAGES>
  var x = { ar: { dismiss: "\u0625\u062E\u0641\u0627\u0621", "userscript-old": "\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2." }, de: { dismiss: "Ausblenden", "userscript-old": "Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2." }, en: { dismiss: "Dismiss", "userscript-old": "Your user script of the program explorer is version $1. There is a newer version: $2." }, es: { dismiss: "Descartar", "userscript-old": "El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2." }, fr: { dismiss: "Fermer", "userscript-old": "Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2." }, he: { dismiss: "\u05D4\u05E1\u05EA\u05E8\u05D4", "userscript-old": "\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2." }, hi: { dismiss: "\u091B\u093F\u092A\u093E\u090F\u0901", "userscript-old": "\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964" }, id: { dismiss: "Tutup", "userscript-old": "Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2." }, ja: { dismiss: "\u9589\u3058\u308B", "userscript-old": "\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002" }, pt: { dismiss: "Fechar", "userscript-old": "O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2." }, ru: { dismiss: "\u0421\u043A\u0440\u044B\u0442\u044C", "userscript-old": "\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2." }, sw: { dismiss: "Ficha", "userscript-old": "Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2." }, uk: { dismiss: "\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438", "userscript-old": "\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2." }, "zh-hans": { dismiss: "\u5173\u95ED", "userscript-old": "\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" }, "zh-hant": { dismiss: "\u95DC\u9589", "userscript-old": "\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" } };
  var yn = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function xn(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => M(null, null, function* () {
      let i = yield e(s);
      if ((i == null ? void 0 : i.runtime) !== r)
        throw Object.assign(new Error(`Reload the page: the module "${s}" is of another release.`), { failure: "outdated" });
      let c = { exports: {} };
      return i.create(() => t, c), c.exports;
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
  var Ae = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] };
  var ut = ["q", "sort", "program", "view"];
  var rs = /^#?programs$/, ns = /^#?programs(\?|%3f|\.3f)/i, pt = "selftest", os = 8e3, as = 200;
  function ce(e) {
    let [t] = ns.exec(e) || rs.exec(e) || [];
    return t === void 0 ? null : e.slice(t.length, os);
  }
  function mt(e) {
    return ce(e) !== null;
  }
  var ss = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function dt(e) {
    return e.replace(ss, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function ee(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function gt(e) {
    return e.slice(0, as).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function ve(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !ut.includes(o) && r.push(`${dt(o)}=${a.map(dt).join(",")}`);
    });
    let n = gt(e.text);
    return n && r.push("q=" + dt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(dt).join(",")), r.length ? `programs?${r.join("&")}` : "";
  }
  function hn(e, t) {
    return Array.from(new Set(e.split(",").map(ee).concat(ee(e).split(",")))).filter(t);
  }
  function ft(e, t) {
    let r = ce(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = [];
    for (let i of r.split("&")) {
      let [c = "", ...d] = i.split("="), l = ee(c), m = d.join("="), p = ee(m);
      if (l === "q")
        o = gt(ee(m.replace(/[_+]/g, " ")));
      else if (l === "sort")
        a = Ae.find((u) => u === p) || null;
      else if (l === "program")
        s = hn(m, t.hasProgram);
      else if (!ut.includes(l)) {
        let u = hn(m, (g) => t.hasTerm(l, g));
        u.length && n.set(l, Array.from(/* @__PURE__ */ new Set([...n.get(l) || [], ...u])));
      }
    }
    return { text: o, chosen: n, sort: a, details: s };
  }
  function te(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var J = "qqx", _n = "search", Ge = "en";
  function we(e) {
    return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ge;
  }
  function _r(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function bn(e, t) {
    let r = new Map(Object.entries(te(t)).filter((n) => typeof n[1] == "string"));
    return r.has(_n) ? { language: e, texts: r } : null;
  }
  function vn({ language: e, texts: t }) {
    return e === J || t.has(_n);
  }
  function me(e, t, r) {
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
  function yt(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function wn(e, t) {
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var Sn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", "copy-link": "Copy link", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-dates": "Dates", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-interpreted": "Interpretation", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "Try one of these:", "empty-needs": "Is it one of these needs?", "empty-swap": "$1 in place of $2 ($3)", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "empty-word": "Search only for \u201C$1\u201D ($2)", "facet-language": "Language", "facet-need": "Need", "facet-offers": "Offers", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", find: "Find a program", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "group-paused": "Paused programs", "group-unknown": "Programs with unknown status", "helps-with": "Helps with: $1", "in-language": "In $1", join: "Join", "join-over": "Closed to new participants", "link-copied": "Link copied", "link-hidden": "The filters of the link hide the program that it leads to.", "link-not-copied": "Copy the link from the address bar", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", materials: "$1 {{PLURAL:$1|material|materials}}", "missing-title": "Missing: $1", more: "Show $1 more {{PLURAL:$1|program|programs}}", "more-languages": "+$1", "more-needs": "More needs", needs: "Needs", "next-date": "Next: $1", "no-program-yet": "none yet", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", "offers-all": "All", "offers-join": "Open now", "offers-materials": "Something to use", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "report-missing": "Tell the team this is missing", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", "reviewed-within-year": "Checked within the last year: $1 of $2", search: "Search programs", "search-chip": "Search:", "search-hint": "What does your community need?", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", shortcut: "$1 ($2)", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", "skip-to-programs": "Skip to the programs", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function xt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var ls = ["zero", "one", "two", "few", "many", "other"];
  function Tn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ls.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var cs = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ds = /\$(\d)/g, Ie = { language: "en", texts: new Map(Object.entries(Sn)) };
  function re({ language: e, texts: t } = Ie, r = Ie.texts) {
    if (e === J)
      return (i, ...c) => `(${[`program-explorer-${i}`, ...c].join(", ")})`;
    let n, o, a = xt(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i));
    return (i, ...c) => {
      let d = (l) => {
        var m;
        return (m = c[Number(l) - 1]) != null ? m : "";
      };
      return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(cs, (l, m, p) => (o = o || Tn(e), o(p.split("|"), Number(d(m))))).replace(ds, (l, m) => {
        let p = d(m);
        return typeof p == "number" ? s(p) : p;
      });
    };
  }
  var ht = "json";
  var br = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function $e(e) {
    return e.closest(br);
  }
  function vr(e) {
    var t;
    return ((t = $e(e)) == null ? void 0 : t.previousElementSibling) || null;
  }
  function En(e) {
    return $e(e) !== null;
  }
  function _t(e) {
    let t = $e(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function Pn(e) {
    return ($e(e) || e).textContent.trim() !== e.textContent.trim();
  }
  function wr(e, t) {
    let r = $e(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function Sr(e, t) {
    if (!_t(e)) {
      t();
      return;
    }
    let r = () => {
      let o = $e(e);
      if (o != null && o.hasAttribute("hidden")) {
        let a = vr(e);
        ((a == null ? void 0 : a.querySelector("h2")) || a).click();
      }
      _t(e) || (n(), t());
    }, n = wr(e, r);
    r();
  }
  var us = "program-explorer-hidden";
  function Qe({ root: e }) {
    return e.programExplorerState;
  }
  function kn(e) {
    return Qe(e) ? !1 : (ne(e, "loading"), !0);
  }
  function Tr(e, t) {
    e == null || e.classList.toggle(us, t);
  }
  function bt({ root: e, after: t }, r) {
    if (t) {
      let n = r && !_t(e);
      Tr(t.list, n), Tr(t.heading, n && !(En(e) && Pn(t.list)));
    }
  }
  function ne(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => Tr(n, r)), bt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => {
      a.id = r ? "" : n[s] || "";
    })), e.root.dataset.state = e.root.programExplorerState = t;
  }
  var ps = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ms = ["arab", "hebr"], gs = ["latn", "cyrl"];
  function De(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return ms.includes(r) || !gs.includes(r) && ps.has(t) ? "rtl" : "ltr";
  }
  var Er = "program-explorer__notice";
  function ze(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function Rn(e, t, r) {
    let n = ze("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Ne(e) {
    e.querySelectorAll(`.${Er}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function de(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Ne(e);
    let s = re(t), i = ze(
      "div",
      `${Er} ${Er}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      ze("span", "cdx-message__icon"),
      ze(
        "div",
        "cdx-message__content",
        ze("p", "", n),
        ...o,
        ...a ? [Rn(s("retry"), "", a)] : [],
        Rn(s("dismiss"), "cdx-button--weight-quiet", () => Ne(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = De(t.language), e.append(i);
  }
  var fs = ["busy", "timeout", "network", "server"];
  function vt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ln(e, t, r, n) {
    return M(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function wt(e, t, r, n, o) {
    return M(this, null, function* () {
      let a = n ? n.messages : Ie, s = re(a);
      ne(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: fs.includes(r) ? () => {
          Ne(t.root), ne(t, "loading"), o();
        } : null
      };
      de(t.root, a, i), (r === "missing" || r === "json") && (yield Ln(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Mn(i, c, d, l, m) {
    return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== ht;
      u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield Ln(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var ge = "program-explorer", ys = "data-has-heading", Se = "data-group";
  function Pr(e) {
    var t;
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  var xs = /^(?!mw[\w-]{2,4}$)./;
  function kr(e, t, r) {
    let n = r.filter(({ id: o }) => xs.test(o));
    return { text: e, language: Pr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function Rr(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Lr(e) {
    return e ? Math.min(Rr(e) + 1, 5) : 3;
  }
  var On = "h1, h2, h3, h4, h5, h6";
  function hs(e) {
    return kr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e.querySelector("[lang]") || e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function _s(e) {
    return e && (e.closest(".mw-heading") || e);
  }
  function bs(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function vs({ root: e, before: t, groups: r, headings: n }) {
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: c = null, languages: d = "", messages: l = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = _s(n.get("past") || null), g = r.find((b) => !e.contains(b)), _ = /* @__PURE__ */ new Map();
    return n.forEach((b, h) => {
      b !== t && _.set(h, hs(b));
    }), {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: bs(l),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: c,
      fallbacks: d.match(/\S+/g) || [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: u && g ? { heading: u, list: g } : null,
      groups: r,
      headings: _,
      level: Lr(n.size ? t : null)
    };
  }
  function St(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${On}, .${ge}[data-source], [${Se}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(On) ? r = n : n.hasAttribute(Se) ? o && (o.groups.push(n), r && n.hasAttribute(ys) && o.headings.set(n.getAttribute(Se), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
    }), t.map(vs);
  }
  var An = ["Community Development", "Community Development/What we do"], ws = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function In(e) {
    return An.includes(e) || An.includes(e.replace(ws, ""));
  }
  function $n(e, t, r) {
    return t.catch((n) => {
      throw e.log(r, n), n;
    });
  }
  function Tt({ wiki: e, load: t }) {
    return $n(e, t.more(), "Details and filters on phones did not load.");
  }
  function Et({ wiki: e, load: t }) {
    return $n(e, t.search(), "The search did not load.");
  }
  function Pt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = Pr(r), [a] = e, s = a !== t;
    return !o || s && (a === Ge || we(e) !== Ge) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function Dn(e, t) {
    let r = we(e), n = r === Ge ? (e[0] || "").toLowerCase() : r;
    return n === t || n === J ? "" : n;
  }
  var Ss = /[\u200E\u200F\u202A-\u202E]/g, Ts = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Es = [
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
  ], Ps = new RegExp("^(?:" + Es.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Nn = 2e3, ks = 255, Rs = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ls(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ms(e) {
    if (e.length > Nn || /\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ce(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return Ms(t);
    if (t.length > Nn)
      return "bad-page";
    let r = t.replace(Ss, "").replace(Ts, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ps.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || Rs.test(r) || n.length > 85 && Ls(n) > ks ? "bad-page" : { page: r };
  }
  function kt(e) {
    return typeof e != "string";
  }
  function Rt(e) {
    let t = Ce(e);
    return kt(t) ? t : null;
  }
  function Lt(e) {
    let t = Rt(e);
    return t !== null && "page" in t;
  }
  function Cn(e) {
    let t = Rt(e);
    return t !== null && "url" in t;
  }
  var Os = 49;
  function Mr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Os).map((r, n) => typeof r == "string" && Lt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function Mt(e) {
    return e.includes('"include"') ? Mr(te(e)).filter(Boolean) : [];
  }
  function Or() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Ot(e) {
    return { today: Or(), language: e.contentLanguage };
  }
  function Fn() {
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
  var Ye = ["status", "language", "period"], I = "need", $ = "offers", Hn = ["join", "materials"], F = "not-stated";
  var As = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function Ar(e) {
    return As[e] || "text";
  }
  function fe(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : Ar(Array.isArray(e) ? "array" : typeof e);
  }
  function At(e) {
    return fe(e) === "object";
  }
  var Un = [], Xe = 1 + Un.length;
  function jn(e, t = Un) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => L(w({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Is(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function It(e, t, r) {
    let n = Is(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = jn(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", fe(n), fe(s)]);
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
  function Bn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map();
    for (let { id: c, partOf: d } of e)
      o.add(c), d && a.set(c, d);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set($t(a));
    return e.map((c) => {
      let { id: d, partOf: l, followedBy: m, source: { page: p, path: u } } = c;
      if (!l && !m.length)
        return c;
      let g = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], _ = (b, h, v, S) => (S ? n.addAt(g(b), "loop", h) : v.has(h) || n.addAt(g(b), "unknown-program", h, v), !S && v.has(h));
      return n.program = d, L(w({}, c), {
        partOf: l && _("partOf", l, s, i.has(d)) ? l : null,
        followedBy: m.filter((b) => _("followedBy", b, o, b === d))
      });
    });
  }
  function Dt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", fe(o)]), r.leave();
  }
  function Ir({ pipe: e }) {
    return e ? [...Ir(e[0]), ...e.slice(1)] : [];
  }
  function $s({ type: e, requirement: t }) {
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
  function Ds(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Ir(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: $s(a), message: a.message || "" }));
    return (a, s) => {
      let i = a;
      for (let { change: c, test: d, message: l } of o)
        if (c)
          i = c(i, s);
        else if (!d(i)) {
          let m = typeof l == "string" ? l : l({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Ns({ item: e }) {
    return (t, r) => {
      let n = Ze(e), o = [], a = 0;
      for (let s of t) {
        r.enter(a++);
        let i = n(s, r);
        r.leave(), i !== void 0 && o.push(i);
      }
      return o;
    };
  }
  function Cs(e) {
    let t = Ze(e.key), r = Ze(e.value), n = Ir(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let c of i) {
        a.enter(c);
        let d = t(c, a), l = d === void 0 ? void 0 : r(o[c], a);
        s.has(d) && a.add("duplicate-id", d), l !== void 0 && (c === d || !s.has(d)) && s.set(d, l), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Fs({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, c = t) => {
      var m;
      let d = w({}, o);
      for (let p of Object.keys(a)) {
        let u = r.get(p);
        s.enter(p), u ? d[p] = (m = Ze(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, c), s.leave();
      }
      let l = n.filter((p) => d[p] === null);
      for (let p of l)
        s.add(a[p] === void 0 ? "missing" : "left-out", p);
      return l.length > 0 ? void 0 : d;
    };
  }
  function Hs(e) {
    switch (e.type) {
      case "array":
        return Ns(e);
      case "record":
        return Cs(e);
      case "object":
        return Fs(e);
      default:
        return Ds(e);
    }
  }
  var Vn = /* @__PURE__ */ new Map();
  function Ze(e) {
    let t = Vn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Ar(a.type), Hs(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, c) => {
        let d = fe(a), l = n.get(d);
        if (!l) {
          s.addWith("wrong-type", [o, d]);
          return;
        }
        return l(a, s, i, c);
      }, Vn.set(e, t);
    }
    return t;
  }
  function Te(e, t, r, n, o) {
    return Ze(e)(t, r, n, o);
  }
  var Us = /^(?:als|fat|ike|knc)\b/i, Wn = /* @__PURE__ */ new Map();
  function js(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !Us.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  function Fe(e) {
    let t = Wn.get(e) || js(e);
    return Wn.set(e, t), t;
  }
  var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var $r = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function qn(e, t) {
    return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
  }
  function oe(e) {
    if (!$r.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > qn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function Kn(e, t, r) {
    return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
  }
  function G(e) {
    return Kn(e.year, e.month || 1, e.day || 1);
  }
  function B(e) {
    let t = e.month || 12;
    return Kn(e.year, t, e.day || qn(e.year, t));
  }
  var ae = ["open", "upcoming", "ongoing", "paused", "past"];
  function Ue(e) {
    return ae.includes(e);
  }
  function Jn(e, t) {
    return e.approximate && G(e) <= t && t <= B(e);
  }
  function Gn(e, t, r) {
    return t && B(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !Jn(e, r) && !Jn(t, r) ? "ongoing" : null;
  }
  function Qn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && G(r) > n || t && G(t) > n);
      case "upcoming":
        return !!(t && B(t) < n || r && B(r) < n);
      case "ongoing":
        return !!(t && G(t) > n || r && B(r) < n);
      case "open":
        return !!(r && B(r) < n);
      default:
        return !1;
    }
  }
  function zn(e) {
    return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
  }
  var Bs = [];
  function Q(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Bs;
  }
  function Nt(e, t, r, n) {
    var a;
    if (e === "language")
      return Q(t).map(Fe).filter((s) => {
        let i = Ee.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Q(t).filter((s) => {
      let i = o ? o.has(s) : Ue(s);
      return i || n.add("unknown-term", s, o ? o.keys() : ae), i;
    });
  }
  function Ct(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var Dr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;
  function Ft(e) {
    return !Dr.test(e) || !oe(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
  }
  var ue = (e, t = {}) => w({ kind: "schema", type: e }, t), Pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => ue("string")), Nr = (() => ue("number")), Cr = (() => ue("boolean")), se = ((e) => ue("array", { item: e })), Y = ((e) => ue("object", { entries: e })), T = ((e) => ue("optional", { wrapped: e })), Yn = ((e, t) => ue("picklist", { options: e, message: t })), je = ((e, t) => ue("record", { key: e, value: t })), Be = ((e) => ue("union", { options: e })), C = ((...e) => L(w({}, e[0]), { pipe: e })), Ht = Pe("check"), Ut = Pe("guard"), Xn = Pe("length"), Fr = Pe("max_value"), Zn = Pe("min_entries"), Hr = Pe("min_value"), xe = Pe("regex"), he = ((e) => ({ type: "transform", operation: e }));
  var Ws = 10080;
  function qs(e) {
    return e !== null;
  }
  var X = C(ye(), xe(He, "bad-id")), Br = C(ye(), xe(/\S/, "empty")), et = C(Br, he(Ct)), Ks = C(ye(), xe(Ee, "bad-language"), he((e) => e.toLowerCase())), V = Be([et, C(je(Ks, et), Zn(1, "empty"))]), jt = C(
    ye(),
    xe($r, "bad-date"),
    he(oe),
    Ht((e) => e !== null, "bad-date")
  ), eo = C(ye(), xe(Dr, "bad-time"), he(Ft), Ut(qs, "bad-time")), Ur = C(Br, Ht(Lt, "bad-page")), oo = C(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), to = C(oo, Ht(Cn, "bad-address")), Vr = C(oo, he(Ce), Ut(kt, "bad-address")), tt = C(Br, he(Ce), Ut(kt, ({ input: e }) => e)), Js = C(Nr(), Hr(1, "bad-minutes"), Fr(Ws, "bad-minutes")), ao = Be([X, se(X)]), ro = C(ye(), xe(Ee, "bad-language"), he(Fe)), no = Be([ro, se(ro)]), jr = Be([et, se(et)]), Wr = ao, Gs = Y({
    label: V,
    page: T(tt),
    url: T(Vr)
  }), Qs = Y({
    label: T(V),
    page: T(tt),
    url: T(Vr),
    until: T(jt)
  }), zs = Y({
    start: eo,
    end: T(eo),
    label: T(V),
    page: T(tt),
    url: T(Vr)
  }), qr = Y({
    id: X,
    title: V,
    summary: T(V),
    notice: T(V),
    join: T(Qs),
    page: T(tt),
    status: T(Yn(ae, "bad-status")),
    start: T(jt),
    end: T(jt),
    dates: T(se(zs)),
    language: T(no),
    interpreted: T(no),
    session: T(Y({
      minutes: T(C(se(Js), Xn(2)))
    })),
    duration: T(V),
    scale: T(V),
    team: T(jr),
    partners: T(jr),
    materials: T(se(Gs)),
    partOf: T(X),
    followedBy: T(ao),
    owner: T(et),
    reviewed: T(jt),
    sources: T(Be([to, se(to)]))
  }), so = Y({
    id: X,
    label: V,
    help: T(V),
    terms: je(X, Wr)
  }), Ys = Y({
    label: T(V),
    help: T(V),
    terms: T(je(X, Y({
      label: T(V),
      aliases: T(jr),
      broader: T(X),
      matchesAll: T(Cr())
    })))
  }), Xs = Y({
    title: V,
    page: T(tt)
  }), io = Y({
    version: C(Nr(), Hr(Xe), Fr(Xe)),
    enabled: T(Cr()),
    talk: T(Ur),
    bundle: T(Ur),
    facets: T(se(X)),
    vocabularies: T(je(X, Ys)),
    series: T(je(X, Xs)),
    include: T(se(Ur))
  });
  function Zs(e, t, r) {
    let n = Te(so, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = Nt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
  }
  function lo(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Dt(e, "needs", r, (o) => {
      let a = Zs(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var co = 200;
  function uo(e) {
    let t = /* @__PURE__ */ new Map(), r = [];
    for (let { start: n, end: o, label: a, page: s, url: i } of e) {
      let c = o && o.length === n.length ? o : null;
      if (!c || c >= n) {
        let d = n.replace(":", ""), l = (t.get(d) || 0) + 1;
        t.set(d, l), r.push({ id: l > 1 ? `${d}.${l}` : d, start: n, end: c, isExact: n.length > 10, label: a, target: s || i });
      }
    }
    return r.sort((n, o) => n.id < o.id ? -1 : 1).slice(-200);
  }
  var Kr = Object.keys(qr.entries);
  function ei(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ti(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e || []) {
      let s = o || a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ri(e, t, r, n) {
    let o = e && (e.page || e.url);
    return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && B(e.until) < r) } : null;
  }
  function ni(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = Te(Wr, a, n), i = s === void 0 ? [] : Nt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function oi({ start: e, end: t }, r, n) {
    return e && t && G(e) > B(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function po(e, t, r, n) {
    let o = At(e) ? e.id : null;
    n.program = typeof o == "string" && He.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = Te(qr, e, n, ni(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let c = Q(s.interpreted), d = /* @__PURE__ */ new Set([...Q(s.language), ...c]);
    d.size && a.set("language", [...d]);
    let [l, m] = oi(s, e, n);
    s.status && Qn(s.status, l, m, r.today) && n.addAt("status", "status-against-dates", s.status);
    let p = s.status || Gn(l, m, r.today);
    return {
      id: s.id,
      title: i,
      summary: s.summary,
      notice: s.notice,
      join: ri(s.join, p === "past", r.today, n),
      target: s.page,
      status: p,
      start: l,
      end: m,
      dates: s.dates ? uo(s.dates) : [],
      terms: a,
      interpreted: c,
      minutes: ei(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: Q(s.team),
      partners: Q(s.partners),
      materials: ti(s.materials, n),
      partOf: s.partOf,
      followedBy: Q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: Q(s.sources),
      source: t
    };
  }
  function mo(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (c, d) => {
      Dt(c, "programs", o, (l, m) => {
        let p = po(l, { page: d, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((c, d) => {
      o.enter(d);
      let l = r.find((p) => p.title === c), m = l && It(l.text, o, a);
      if (c && !l)
        o.add("missing-include", c);
      else if (m) {
        for (let p of Object.keys(m))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, c);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }
  function ai(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === F ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== F ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of $t(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => {
      i !== F && n.set(i, { id: i, label: o || i, aliases: Q(a), broader: r.get(i) || null, matchesAll: s === !0 });
    }), n;
  }
  function go(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: ai(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var si = [...Kr, ...Ye, I, $].filter((e) => e !== "language");
  function ii(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ye]);
    return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function li(e) {
    return e === "needs" || e === "programs";
  }
  function ci(e, { today: t, language: r }, n, o, a) {
    let s = Te(io, e, o, li);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = go(s.vocabularies || /* @__PURE__ */ new Map(), si, o);
    o.leave();
    let c = ii(s.facets, i, o), d = lo(e, i, o), l = Mr(e), m = mo(e, l, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Kr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...s.series || []].map(([u, { title: g, page: _ }]) => [u, { title: g, target: _ }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: c,
      vocabularies: i,
      series: p,
      needs: d,
      programs: Bn(m, p, l, o)
    };
  }
  function Bt(e, t, r, n, o = String) {
    let a = It(e, n, o);
    return a && ci(a, t, r, n, o);
  }
  function Vt(e, t, r = []) {
    let n = Fn();
    return { list: Bt(e, t, r, n), problems: n.problems };
  }
  function di(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, w(w({}, i), a(i, s))]));
    return L(w({}, e), {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return L(w({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          notice: r(o.notice, `${a}notice`),
          join: o.join && L(w({}, o.join), { label: r(o.join.label, `${a}join`) }),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          dates: o.dates.map((s) => L(w({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
          materials: o.materials.map((s, i) => L(w({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (c, d) => ({ label: t(c.label, `term.${i}.${d}.label`) }))
      })),
      needs: e.needs.map((o) => L(w({}, o), {
        label: t(o.label, `need.${o.id}.label`),
        help: r(o.help, `need.${o.id}.help`)
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function fo(e, { language: t, texts: r }, n) {
    return di(e, (o, a) => {
      let s = r.get(a) || "";
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ct(s)) : o;
    });
  }
  var yo = "MediaWiki:Gadget-programExplorer-config.json";
  function rt(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ui(e) {
    return e !== void 0 && te(e.text).enabled === !1;
  }
  function pi(e, t) {
    return e === J ? { language: e, texts: /* @__PURE__ */ new Map() } : t && bn(e, t.text) || Ie;
  }
  function mi(e, t, r, n) {
    return M(this, null, function* () {
      let o = Mt(r), a = o.filter((i) => !rt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let c = rt(e, i, s);
        return c ? [{ title: i, text: c.text }] : [];
      });
    });
  }
  function ho(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function gi(e, t, r, n) {
    return M(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], ho(t.bundle, r))).translations;
      return fo(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function xo(e, t) {
    return M(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let s = n === J ? [] : [_r(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [yo] : []], { pages: c, translations: d } = yield e.readPages(i, o, ho(a, t));
      if (ui(rt(e, yo, c)))
        return { kind: "off" };
      let l = pi(n, rt(e, _r(n), c)), m = rt(e, r, c);
      if (!m)
        return { kind: "missing", messages: l };
      let p = yield mi(e, r, m.text, c), u = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = Vt(m.text, Ot(e), p);
      return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: l, origin: u, problems: _, list: yield gi(e, g, t, d) } : { kind: "invalid", messages: l, origin: u, problems: _ };
    });
  }
  function _o(e, t) {
    return M(this, null, function* () {
      let r = yield xo(e, t);
      return r.kind === "invalid" && t.revisions.length ? xo(e, L(w({}, t), { revisions: [] })) : r;
    });
  }
  function fi(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Pt(e, t), c = i[0] === J ? J : we(i), d = o.get(c), l = Dn(i, e.contentLanguage);
    return {
      source: r,
      language: c,
      translationLanguage: l,
      bundle: a,
      revisions: e.isSwitchedOff === null ? [] : c === J ? n : d && n.length ? [...n, d] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${l}:`) ? s : ""
    };
  }
  function bo() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      let n = fi(t, r), o = JSON.stringify(n), a = e.get(o) || _o(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function ke(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var nt = "programExplorer", Wt = "programExplorerDialog", vo = "programExplorerPlace";
  function wo(e, t, r) {
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let g = e.history.state;
      return typeof g == "object" && g !== null ? g : {};
    }, a = (g) => {
      let _ = o()[g];
      return typeof _ == "string" ? _ : null;
    }, s = (g, _, b) => {
      try {
        e.history[`${g}State`](w(w({}, o()), _), "", b);
      } catch (h) {
      }
    }, i = () => a(Wt) === r, c = () => s("push", { [Wt]: r }), d = () => t && (t(n()) ? n() : a(nt)), l = (g) => {
      let _ = o()[vo];
      return t && Array.isArray(_) && Number(_[g]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => {
      t && d() === null && s("replace", { [nt]: p });
    };
    return u(), {
      isNewLink: () => {
        let g = t !== null && t(n()) && a(nt) === null;
        return g && s("replace", { [nt]: n() }), g;
      },
      read: d,
      write: (g, _, b = !1) => {
        if (!t)
          return;
        p = g;
        let h = n(), v = h !== "" && !t(h), S = _ === "push";
        s(
          b ? "replace" : _,
          { [nt]: g, [Wt]: S ? null : a(Wt) },
          g !== "" ? `#${g}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            v ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), S && b && c();
      },
      enterDialog: c,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => l(1),
      firstPlace: m ? l(0) : 0,
      keepPlace: (...g) => {
        t && s("replace", { [vo]: g });
      },
      onMove: (g) => {
        let _ = () => {
          u(), p = d() || "", g();
        };
        return e.addEventListener("popstate", _), () => e.removeEventListener("popstate", _);
      }
    };
  }
  var yi = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" };
  function So(e, t, r = null) {
    let n = /* @__PURE__ */ new Map(), o = (m, p) => {
      let u = n.get(m) || new Intl.DateTimeFormat(xt(e), w({ year: "numeric", timeZone: "UTC" }, p));
      return n.set(m, u), u;
    }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => {
      let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1));
      return m.approximate ? t("date-about", u) : u;
    }, c = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(oe(m)), l = (m) => o("minute", yi).format(Date.parse(m));
    return {
      date: i,
      occurrence: ({ start: m, end: p, isExact: u }) => c(u ? l(m) : d(m), u ? l(p || m) : d(p || m)),
      span: (m, p, u) => {
        let g = m && i(m), _ = p && i(p);
        return g ? _ ? c(g, _) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", g) : _ && t("date-until", _);
      },
      language: (m) => {
        try {
          return s(m) || m;
        } catch (p) {
          return m;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var O, Po, xi, _e, Jr, Gt, ko, Kt, Ro, Qr, Gr, hi, at = /* @__PURE__ */ Symbol.for("pv"), Qt = {}, zt = [], _i = /^m(i|n|o|s|text|space)$/, zr = Array.isArray, Yr = zt.slice, Le = Object.assign;
  function Re(e) {
    e && e.parentNode && e.remove();
  }
  function f(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Yr.call(arguments, 2) : r), ot(e, s, n, o, null);
  }
  function ot(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: at, __v: o || ++Po, __i: -1, __u: 0 };
    return !o && O.vnode && O.vnode(a), a;
  }
  function Yt() {
    return { current: null };
  }
  function W(e) {
    return e.children;
  }
  function ie(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function be(e, t) {
    if (t == null) return e.__ && be(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : be(e);
  }
  function bi(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = Le({ constructor: at }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Xr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || be(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, $o(o, t, a), r.__ = r.__e = null, t.__e != n && Lo(t));
  }
  function Lo(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Lo(e);
  }
  function To(e) {
    (8 & e.__g || (e.__g |= 8, _e.push(e), Gt++)) && Jr == O.debounceRendering || ((Jr = O.debounceRendering) || queueMicrotask)(Mo);
  }
  function Mo() {
    try {
      for (var e, t = 1; _e.length; ) _e.length > t && _e.sort(ko), e = _e.shift(), t = _e.length, 8 & e.__g && bi(e);
    } finally {
      (Gt = _e.length) && (Jr || queueMicrotask)(Mo);
    }
  }
  function Oo(e, t, r, n, o, a, s, i, c, d, l) {
    var m, p, u, g, _, b, h = n.__k || zt, v = t.length;
    for (c = vi(r, t, h, c, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && h[u.__i] || Qt, u.__i = m, b = Xr(e, u, p, o, a, s, i, c, d, l), g = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Zr(p.ref, null, u, p), u.ref && l.push(u.ref, u.__c || g, u)), _ = _ || g, 4 & u.__u ? (c = Ao(u, c, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? c = b : g && (c = g.nextSibling), u.__u &= -21);
    return r.__e = _, c;
  }
  function vi(e, t, r, n, o) {
    var a, s, i, c, d, l, m, p, u, g = r.length, _ = g, b = 0, h = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ot(null, s) : zr(s) ? s = v[a] = ot(W, { children: s }) : s.constructor === at && s.__b ? s = v[a] = ot(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, c = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = wi(s, r, c, _)) && (_--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == c - 1 ? b-- : d == c + 1 ? b++ : d != c && (d > c ? b-- : b++, h = 1)) : (~d || (o > g ? b-- : o < g && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (h) {
      for (l = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (b = 0, p = l.length; b < p; ) l[u = b + p >> 1] < s.__i ? b = u + 1 : p = u;
        l[b] = s.__i, m[a] = b + 1;
      }
      for (b = l.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4);
    }
    if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = be(i)), en(i, i));
    return n;
  }
  function Ao(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Ao(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = be(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function wi(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], c = i && !(2 & i.__u);
    if (i === null && a == null || c && a == i.key && s == i.type) return r;
    if (n > (c ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Eo(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function qt(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Eo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Eo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Gr[t] || (Gr[t] = Si(t)), (e.__a || (e.__a = {}))[t] = Qr, a = t != (t = t.replace(Ro, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Si(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Kt] == null) t[Kt] = Qr++;
        else if (t[Kt] < this.__a[e]) return;
        return r(O.event ? O.event(t) : t);
      }
    };
  }
  function Xr(e, t, r, n, o, a, s, i, c, d) {
    var l, m, p, u, g, _, b, h, v, S, k, N, U, q, j, E, R, P, A = t.type;
    if (t.constructor !== at) return null;
    128 & r.__u && (c = 32 & r.__u, l = r.__c.__z) && (t.__u |= c, m = a = [], l.nodeType == 8 ? i = Jt(l, a) : a.push(l), i = a[0] || i), (l = O.__b) && l(t);
    e: if (typeof A == "function") {
      p = s.length;
      try {
        if (h = t.props, v = (l = A.prototype) && l.render, S = (l = A.contextType) && n[l.__c], k = l ? S ? S.props.value : l.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new A(h, k) : (t.__c = u = new ie(h, k), u.constructor = A, u.render = Ei), S && S.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), A.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Le({}, u.__s)), Le(u.__s, A.getDerivedStateFromProps(h, u.__s)))), g = u.props, _ = u.state, u.__v = t, r.__c) {
          if (h !== g && v && !A.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(h, k), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(h, u.__s, k) === !1) {
            t.__v != r.__v && (u.props = h, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), zt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = be(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(h, u.__s, k), v && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(g, _, b);
          });
        } else v && !A.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = k, u.props = h, u.__P = e, u.__g &= -5, N = O.__r, U = v ? 25 : 0;
        do
          u.__g &= -9, N && N(t), l = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++U < 25);
        v && (zt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Le({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(g, _)), q = l && l.type === W && l.key == null ? l.props.children : l, h.__P && (l = i, o = (e = h.__P).namespaceURI, c = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && en(D, D);
        }), r.__k = null), i = r.__k ? be(r, 0) : null), i = Oo(e, zr(q) ? q : [q], t, r, n, o, a, s, i, c, d), h.__P && (t.__e = null, i = l), t.__u &= -161, m && m.some(Re), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (D) {
        if (s.length = p, t.__v = null, c || a) if (D && D.then) {
          if (t.__u |= 128 | c, a) {
            for (~(R = a.indexOf(i || void 0)) || (R = a.length); (P = a[R - 1]) && P.nodeType == 8; ) R--;
            for (; R < a.length; R++) if (P = a[R]) if (a[R] = null, j) {
              if (P == E) break;
            } else {
              if (P.nodeType != 8) break;
              P.data.startsWith("$s") && (E = Jt(j = P));
            }
          }
          if (!j) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            j = i;
          }
          (l = Jt(j = t.__c.__z || (t.__c.__z = j))) ? (t.__e = j, i = l) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(Re);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || Io(t), O.__e(D, t, r);
      }
    } else i = t.__e = Ti(r.__e, t, r, n, o, a, s, c, d, e);
    return (l = O.diffed) && l(t), i;
  }
  function Jt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function Io(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Io));
  }
  function $o(e, t, r) {
    for (var n = 0; n < r.length; ) Zr(r[n++], r[n++], r[n++]);
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
  function Ti(e, t, r, n, o, a, s, i, c, d) {
    var l, m, p, u, g, _, b, h, v = r.props || Qt, S = t.props, k = t.type;
    if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (l = 0; l < a.length; l++) if ((g = a[l]) && (k ? g.localName == k : g.nodeType == 3)) {
        e = g, a[l] = null;
        break;
      }
    }
    if (!e) {
      if (h = d.ownerDocument || document, !k) return h.createTextNode(S);
      e = h.createElementNS(o, k, S.is ? S : d), i && (O.__m && O.__m(t, a), i = !1), a = null;
    }
    if (k) {
      if (d = k == "template" && e.content || e, a = k == "textarea" && S.defaultValue != null ? null : a && Yr.call(d.childNodes), !i && a) for (v = {}, l = 0; l < e.attributes.length; l++) v[(g = e.attributes[l]).name] = g.value;
      for (l in v) g = v[l], l == "dangerouslySetInnerHTML" ? p = g : l == "children" || l in S || l == "value" && "defaultValue" in S || l == "checked" && "defaultChecked" in S || qt(e, l, null, g, o);
      for (l in S) g = S[l], l == "children" ? u = g : l == "dangerouslySetInnerHTML" ? m = g : l == "value" ? _ = g : l == "checked" ? b = g : i && typeof g != "function" || v[l] === g || qt(e, l, g, v[l], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && _i.test(k)) && (o = "http://www.w3.org/1999/xhtml"), Oo(d, zr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && be(r, 0), i, c), a && a.some(Re)), i && k != "textarea" || (l = "value", k == "progress" && _ == null ? e.removeAttribute(l) : _ == null || _ === e[l] && (k != "progress" || _) || qt(e, l, _, v[l], o), l = "checked", b != null && b != e[l] && qt(e, l, b, v[l], o));
    } else v === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Zr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      O.__e(o, r);
    }
  }
  function en(e, t, r) {
    var n, o, a, s;
    if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Zr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        O.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && en(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Jt(n, a = [])) && (n == e.__e && a.some(Re), Re(o), Re(n)), r || Re(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ei(e, t, r) {
    return this.constructor(e, r);
  }
  function Do(e, t) {
    var r, n, o, a;
    O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ot(W, { children: [e] }), o = [], a = [], Xr(t, t.__k, n || Qt, Qt, t.namespaceURI, n ? null : t.firstChild ? Yr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), $o(o, t.__k, a), t.__k.props.children = null;
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
    throw Gt = 0, e;
  } }, Po = 0, xi = function(e) {
    return e != null && e.constructor === at;
  }, ie.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, r), this.props)), e && (Le(r, e), this.__v && (t && this.__k.push(t), To(this)));
  }, ie.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), To(this));
  }, ie.prototype.render = W, _e = [], Gt = 0, ko = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Kt = /* @__PURE__ */ Symbol(), Ro = /(PointerCapture)$|Capture$/i, Qr = 0, Gr = {}, hi = 0;
  function Xt(e, t) {
    return L(w({}, e), { text: t });
  }
  function st(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), L(w({}, e), { chosen: n });
  }
  function No(e, t) {
    return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
  }
  function Co(e, t) {
    return L(w({}, e), { details: No(e.details, t) });
  }
  function Fo(e, t, r) {
    return st(e, t, No(e.chosen.get(t) || [], r));
  }
  function Ho(e) {
    return L(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Uo({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function Ve(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function We(e) {
    let t = Ve(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Zt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Me(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function tn(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function le(e, t) {
    return t.reduce(tn, Ve(e));
  }
  function er(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function jo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Pi(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function K(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Pi((e[o] | r[o]) & t[o]);
    return n;
  }
  function qe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function ki(e, t) {
    return le(e, t.map(({ programs: r }) => r));
  }
  function Ri(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = qe(o, t);
      a.length && n.set(o.id, ki(e.programs.length, a));
    }), n;
  }
  function Bo(e, t, r) {
    let n = We(e);
    return t.forEach((o, a) => {
      a !== r && er(n, o);
    }), n;
  }
  function Li(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: K(n.programs, r) }));
  }
  function tr(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = Ri(e, t, o), s = Bo(n, a), i = Array.from(e.facets.values()).filter(({ useful: c }) => c).map((c) => {
      let d = a.has(c.id) ? Bo(n, a, c.id) : s;
      return { facet: c, count: K(d), terms: Li(c, qe(c, t), d) };
    });
    return { matches: s, count: K(s), facets: i, searchResult: o };
  }
  function rn(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function rr(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Mi({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: a, broader: s }) => rr(r, s, a));
    let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => {
      n.push(s), o(s);
    });
    return o(null), n;
  }
  function Vo(e, t, r, n) {
    if (e === "status")
      return ae;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Mi(r, n), ...o]) : o;
  }
  var Wo = { label: null, help: null, aliases: [] };
  function Oi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o;
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function Ai(e, t, r) {
    return t === "period" ? Oi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === $ ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
  }
  function Ii(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Ve(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      Ai(s, e, n).forEach((c) => Zt(a(c), i));
    }), Array.from(o).forEach(([s, i]) => {
      rn(r, s).forEach((c) => tn(a(c), i));
    }), o.delete(F), o;
  }
  function $i(e, t, r) {
    return le(r, Array.from(e).flatMap(([n, o]) => {
      var a;
      return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
    }));
  }
  function nr(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" || e === $ ? void 0 : t.vocabularies.get(e), s = Ii(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = new Map(Array.from(s, ([h, v]) => [h, K(v)])), c = [...Vo(e, Array.from(s.keys()), a, (h) => i.get(h) || 0), F], d = $i(s, a, n), l = K(d) > 0, m = le(n, Array.from(s.values())), p = jo(We(n), m);
    s.set(F, p), i.set(F, K(p));
    let u = /* @__PURE__ */ new Map();
    for (let h of c) {
      let v = s.get(h), S = i.get(h);
      if (v && S) {
        let { label: k, aliases: N } = (a == null ? void 0 : a.terms.get(h)) || Wo, U = l && h !== F ? le(n, [v, d]) : v;
        u.set(h, { id: h, label: k, aliases: N, depth: rn(a, h).length, own: v, programs: U, count: S });
      }
    }
    let { label: g, help: _ } = a || Wo, b = Array.from(u.values()).filter(({ programs: h }) => K(h) < n);
    return { id: e, label: g, help: _, terms: u, useful: b.length > 1 };
  }
  function or(e, t) {
    let r = e.get(I);
    return r ? qe(r, t) : [];
  }
  function qo(e, t, r) {
    let n = e.programs.length, o = (s, i) => {
      let c = t.get(s) || nr(s, e, r);
      return le(n, i.flatMap((d) => {
        var l;
        return ((l = c == null ? void 0 : c.terms.get(d)) == null ? void 0 : l.programs) || [];
      }));
    }, a = e.needs.map(({ id: s, label: i, help: c, terms: d }) => {
      let l = We(n);
      return d.forEach((m, p) => er(l, o(p, m))), [s, { id: s, label: i, aliases: c ? yt(c) : [], depth: 0, own: l, programs: l, count: K(l) }];
    });
    return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
  }
  function it(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Di = it(() => /* @__PURE__ */ new Map()), Ni = 1e9;
  function nn(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Ci(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  var Jo = it(({ programs: e, languages: { chain: t, page: r } }) => {
    let n = [], { compare: o } = Ci([...t, r]), a = (s) => n[s] = n[s] || me(e[s].title, t, r).text;
    return (s, i) => o(a(s), a(i));
  });
  function Fi(e) {
    return nn(e.programs.length, Jo(e));
  }
  function Ko(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Hi(e) {
    let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length);
    return t.forEach(({ start: o, end: a, status: s }, i) => {
      let c = o || a, d = a || o, l = o && !a && s && s !== "past";
      r[i] = Ko(c && G(c)), n[i] = l ? Ni : Ko(d && B(d));
    }), nn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || Jo(e)(o, a));
  }
  function Ui({ programs: e }, t) {
    let r = new Uint32Array(e.length);
    t.forEach((a, s) => {
      r[a] = s;
    });
    let n = ae.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ae.indexOf(a) : n);
    return nn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var ji = {
    title: Fi,
    newest: Hi,
    status: (e) => Ui(e, ar(e, "newest")),
    relevance: (e) => ar(e, "status")
  };
  function ar(e, t) {
    let r = Di(e), n = r.get(t) || ji[t](e);
    return r.set(t, n), n;
  }
  function Bi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  var Vi = 1e3;
  function lt(e, { programs: t }) {
    let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1;
    return r === "relevance" && !n ? "status" : r;
  }
  function Wi(e, t, { scores: r }) {
    let n = or(e.facets, t);
    return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Vi * n.filter(({ programs: s }) => Me(s, a)).length);
  }
  function Go(e, t, r, n) {
    let o = lt(r, n), a = [];
    for (let s of ar(e, o))
      Me(t, s) && a.push(s);
    return o === "relevance" ? Bi(a, Wi(e, r, n)) : a;
  }
  function on(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: c, sort: d }) => i === n.text && c === n.chosen && d === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = tr(e, n, t);
        a = { query: n, results: { exploration: i, order: Go(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function Qo(e, t, r, n) {
    if (!n.length)
      return n;
    let o = new Set(t(r).order.map((a) => e.programs[a].id));
    return n.filter((a) => o.has(a));
  }
  function Oe(e, t, r) {
    let n = Qo(e, t, r, r.details);
    return n.length === r.details.length ? r : L(w({}, r), { details: n });
  }
  function zo(e, t, r, n) {
    let o = [...r.details.filter((a) => a !== n), n];
    return Qo(e, t, r, [n]).length ? L(w({}, r), { details: o }) : L(w({}, ct), { sort: r.sort, details: o });
  }
  function Yo(e, t, r) {
    let n = () => {
      let { query: i, settled: c } = e.get();
      c.query !== i && e.set({ settled: { query: i, cause: "typing" } });
    }, o = (i) => Oe(t().index, t().derive, i), a = (i) => {
      n();
      let c = o(i);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (i) => e.set({ open: L(w({}, e.get().open), { filters: i }) });
    return {
      search: (i) => e.set({ query: o(Xt(e.get().query, i)) }),
      settle: n,
      enterSearch: () => e.set({ mayType: !0 }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (i, c) => a(Fo(e.get().query, i, c)),
      choose: a,
      sort: (i) => a(L(w({}, e.get().query), { sort: i })),
      toggleDetails: (i) => a(Co(e.get().query, i)),
      goTo: (i) => {
        a(zo(t().index, t().derive, e.get().query, i)), r.moveTo(i);
      },
      clear: () => a(Ho(e.get().query)),
      openFilters: () => {
        n(), s(!0);
      },
      closeFilters: () => s(!1),
      showTerms: (i, c) => {
        let { open: d } = e.get();
        e.set({ open: L(w({}, d), { facets: new Map(d.facets).set(i, c) }) });
      }
    };
  }
  function Xo(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Zo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let d of [$, ...e.facets]) {
      let l = o.includes(d) ? null : nr(d, e, a);
      l && s.set(d, l);
    }
    let i = qo(e, s, a);
    i && (s = new Map([[i.id, i], ...s]));
    let c = new Set(e.programs.map(({ id: d }) => d));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (d, l) => {
        var m;
        return !!((m = s.get(d)) != null && m.terms.has(l));
      },
      hasProgram: (d) => c.has(d),
      nameOf: n
    };
  }
  var sr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var ea = (e) => e.toLowerCase().replace(/-.*/, "");
  function ta(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => me(p, n, o), c = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), l = (p) => {
      let u = e.vocabularies.get(p);
      if (u)
        return i(u.label);
      let g = [...Ye, I, $].find((_) => _ === p);
      return s(g ? t(`facet-${g}`) : p);
    }, m = (p, u) => {
      var b;
      if (u === F)
        return s(t("not-stated"));
      let g = p === I ? e.needs.find((h) => h.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u);
      if (g)
        return i(g.label);
      let _ = p === $ && Hn.find((h) => h === u);
      return s(_ ? t(`offers-${_}`) : Ue(u) && p === "status" ? c(u) : p === "language" ? r.language(u) : p === "period" ? r.date(oe(u)) : u);
    };
    return {
      pick: i,
      facet: l,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => {
        let g = `${p} ${u}`, _ = d.get(g) || m(p, u);
        return d.set(g, _), _;
      },
      status: c,
      minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
      isForeign: (p) => [a, n[0] || o].every((u) => ea(u) !== ea(p))
    };
  }
  function an(e, t, r = () => sr) {
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: c } = t, d = ta(e, n, o, s, i, a), l = Zo(e, {
      languages: { chain: s, page: i },
      today: c,
      nameOf: (g, _) => d.term(g, _).text,
      reservedIds: ut
    }), m = ft(`programs?${t.preset}`, l) || ct, p = [I, $, ...e.facets], u = ve(m, p);
    return L(w({}, t), {
      list: e,
      index: l,
      find: r,
      derive: on(l, r),
      labels: d,
      facetOrder: p,
      preset: m,
      fragmentOf: (g) => {
        let _ = ve(g, p);
        return _ === u ? "" : _ || "programs";
      }
    });
  }
  function ra(e, t) {
    return L(w({}, e), { find: t, derive: on(e.index, t) });
  }
  function na(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = w(w({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function oa(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function aa(e, t) {
    if (!e || ee(e) === ee(t))
      return !1;
    let r = ce(e);
    return r !== "" && r !== pt;
  }
  function pe({ level: e, class: t, id: r, children: n }) {
    return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function sa(e) {
    return `\u2068${e}\u2069`;
  }
  function H({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: De(t) }, n);
  }
  function qi({ start: e, end: t, isExact: r }) {
    let n = Date.parse(t || e);
    return r ? t ? n : n + 72e5 : n + 24 * 36e5;
  }
  function ir(e, t) {
    return e.find((r) => qi(r) > t) || null;
  }
  function Ke({ open: e }) {
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Je({ context: e, target: t, class: r, children: n }) {
    return /* @__PURE__ */ f("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
  }
  var Ki = { kind: 9, format: 9, language: 2, capacity: 3 };
  function lr({ languages: e }, t, r) {
    let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : [];
    return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Ki[r] || 0);
  }
  function cr({ join: e, materials: t }) {
    return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
  }
  var la = "program-explorer__action cdx-button", ia = `${la} cdx-button--fake-button cdx-button--fake-button--enabled`;
  function ca({ context: e, actions: t, program: r, open: n, detailsId: o }) {
    let { msg: a, labels: s, language: i } = e, { join: c, materials: d } = r, l = cr(r);
    if (l === "materials")
      return /* @__PURE__ */ f("button", { type: "button", class: la, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
    let m = l === "join" ? c : d[0];
    return m ? /* @__PURE__ */ f(Je, { context: e, target: m.target, class: l === "join" ? `${ia} cdx-button--action-progressive cdx-button--weight-primary` : ia }, m.label ? /* @__PURE__ */ f(H, { text: s.pick(m.label), around: i }) : a("join")) : null;
  }
  var dr = class extends ie {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
    }
    render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: c, level: d }) {
      let { msg: l, labels: m, format: p, language: u, idPrefix: g } = t, { duration: _, join: b, minutes: h, notice: v } = a, S = i.length ? o : null, k = (z) => S ? /* @__PURE__ */ f(S.MarkedText, { text: z, patterns: i, around: u }) : /* @__PURE__ */ f(H, { text: z, around: u }), N = (z) => lr(t, a, z).map((Ga) => m.term(z, Ga)), U = m.pick(a.title), q = `${g}:program:${a.id}`, j = `${q}:details`, E = a.summary && m.pick(a.summary), R = N("capacity"), P = N("language"), A = (a.terms.get("language") || []).length - P.length, D = [...N("kind"), ...N("format")], yr = a.status === "past", xr = _ && !yr && !h ? m.pick(_) : null, hr = h && !yr ? m.minutes(h) : xr && k(xr), Ja = m.status(a.status), un = ir(a.dates, Date.now()), pn = p.span(a.start, a.end, a.status);
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": q }, /* @__PURE__ */ f(pe, { level: d, class: "program-explorer__title", id: q }, a.target ? /* @__PURE__ */ f(Je, { context: t, target: a.target }, k(U)) : k(U)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Ja), pn !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, pn), un && /* @__PURE__ */ f("span", { class: "program-explorer__fact program-explorer__next" }, l("next-date", p.occurrence(un))), D.map((z) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(z)))), E && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, k(E), " ", m.isForeign(E.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, l("in-language", p.language(E.language)))), v && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(H, { text: m.pick(v), around: u })), b && b.isOver && !yr && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, l("join-over")), n && c.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: c }), S && /* @__PURE__ */ f(S.Matched, { context: t, program: a, patterns: i, shown: [U, E, ...R, ...D, ...P, xr] }), P.length + R.length > 0 || hr ? /* @__PURE__ */ f("div", { class: "program-explorer__meta program-explorer__needed" }, P.map((z) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(z))), A > 0 && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, l("more-languages", A)), hr && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, hr), R.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, R.map((z) => /* @__PURE__ */ f("li", null, k(z))))) : null, /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ f(ca, { context: t, actions: r, program: a, open: s, detailsId: j }), /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": l("details-of", U.text),
          "aria-expanded": s,
          "aria-controls": s ? j : void 0,
          onClick: () => r.toggleDetails(a.id)
        },
        l("details"),
        /* @__PURE__ */ f(Ke, { open: s })
      )), s && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: a, id: j }));
    }
  };
  var ur = 60, da = 6, Ji = 80, Gi = 12, Qi = 10;
  function zi({ context: e, state: t, results: { order: r } }, n) {
    let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, c = a.query === o ? a.cause : "typing", d = c === "address", l = Math.max(...o.details.map((g) => r.findIndex((_) => e.index.programs[_].id === g)), -1), m = c === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || ur, l + 1, m && n.limit || 0, d ? s : 0), u = n.order || s || e.startsAt !== "top" ? r.length <= ur || d : !1;
    return { order: r, limit: p, drawn: u ? p : Math.max(da, l + 1, m && n.drawn || 0) };
  }
  function Yi({ context: { index: e, limit: t }, state: r, results: n }, o) {
    let a = !t && lt(r.query, n.exploration.searchResult) === "status", s = [];
    for (let i of o) {
      let c = a ? zn(e.programs[i].status) : null, d = s[s.length - 1];
      d && d.group === c ? d.numbers.push(i) : s.push({ group: c, numbers: [i] });
    }
    return s;
  }
  function Xi({ view: e, section: { group: t, numbers: r } }) {
    let { context: n, state: { query: o }, results: a, actions: s, more: i, search: c } = e, { msg: d, index: l, level: m, language: p } = n, u = t && n.headings.get(t), _ = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = or(l.facets, o);
    return /* @__PURE__ */ f(W, null, _ && /* @__PURE__ */ f(pe, { level: m, class: "program-explorer__group", id: _.anchors[0] }, _.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })), /* @__PURE__ */ f(H, { text: _, around: p })), /* @__PURE__ */ f("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((h) => {
      let v = l.programs[h];
      return /* @__PURE__ */ f("li", { key: v.id }, /* @__PURE__ */ f(
        dr,
        {
          context: n,
          actions: s,
          more: i,
          search: c,
          program: v,
          open: o.details.includes(v.id),
          patterns: a.exploration.searchResult.patterns,
          needs: b.filter(({ programs: S }) => Me(S, h)).map(({ id: S }) => S),
          level: _ ? m + 1 : m
        }
      ));
    })));
  }
  var pr = class extends ie {
    constructor() {
      super(...arguments);
      this.lists = Yt();
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
        this.setLength({ limit: r + ur, drawn: r + ur }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && !r.state.query.details.length ? null : zi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Gi }), r > da ? Qi : Ji));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      let { context: s } = r, { msg: i, facetOrder: c } = s, d = n.length - o;
      return /* @__PURE__ */ f(W, null, /* @__PURE__ */ f("div", { ref: this.lists }, Yi(r, n.slice(0, Math.min(a, o))).map((l) => /* @__PURE__ */ f(Xi, { key: l.group, view: r, section: l }))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(ve(r.state.query, c) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
    }
  };
  function ua(e, t, r, n) {
    let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
  }
  var el = 15;
  function sn({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) {
    let { msg: s, labels: i, language: c, idPrefix: d } = e, l = `${d}:${r}:${n.id}`, m = s("count-programs", a);
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`,
        style: { "--program-explorer-depth": n.depth }
      },
      /* @__PURE__ */ f("div", { class: "cdx-checkbox" }, /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ f(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: l,
          "aria-describedby": `${l}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: l }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(H, { text: i.term(r, n.id), around: c })))))),
      /* @__PURE__ */ f("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
      /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${l}:count` }, m)
    );
  }
  function tl({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === F ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text;
    return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
  }
  function pa({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: c } = t, d = c.id === "language", l = d ? tl(e, t.terms) : t.terms, m = ua(l, r, c.id === "period", (g) => d && g === o[0]), p = m.length < l.length ? l.find((g) => !m.includes(g)) : void 0, u = /* @__PURE__ */ f(W, null, m.map((g) => /* @__PURE__ */ f(sn, { key: g.term.id, view: e, facet: c.id, count: g })), p && /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var g;
          s.showTerms(c.id, r + 1e3), (g = document.getElementById(`${a}:${c.id}:${p.term.id}`)) == null || g.focus();
        }
      },
      n("show-all-terms", l.length)
    ));
    return l.length <= el ? u : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: c.id, terms: l }, u) : /* @__PURE__ */ f(W, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), u);
  }
  var rl = 2;
  function nl({ view: e, counts: t, isOpenAtFirst: r }) {
    var _;
    let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: c } = e, { facet: d, terms: l } = t, m = (_ = i.open.facets.get(d.id)) != null ? _ : r ? 8 : 0, p = `${s}:${d.id}`, u = l.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), g = d.help && o.pick(d.help);
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => c.showTerms(d.id, m ? 0 : 8)
      },
      /* @__PURE__ */ f("span", { id: `${p}::label` }, /* @__PURE__ */ f(H, { text: o.facet(d.id), around: a })),
      /* @__PURE__ */ f(Ke, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(H, { text: g, around: a })), /* @__PURE__ */ f(pa, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, u.reduce((b, h) => n("list", b, h))));
  }
  function mr({ view: e }) {
    let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== $);
    return /* @__PURE__ */ f(W, null, t.map((r, n) => /* @__PURE__ */ f(nl, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < rl })));
  }
  var ol = 4;
  function ga({ view: e }) {
    var b;
    let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: c, more: d, search: l } = e, m = ((b = i.exploration.facets.find(({ facet: h }) => h.id === I)) == null ? void 0 : b.terms) || [];
    if (!m.length)
      return null;
    let p = l ? l.findNeeds(a, s.settled.query.text) : [], u = s.open.facets.has(I), g = m.filter(({ chosen: h, term: v }, S) => u || h || (p.length ? p.some(({ need: k }) => k === v) : S < ol)), _ = m.find((h) => !g.includes(h));
    return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, g.map(({ term: h, chosen: v }) => /* @__PURE__ */ f(
      "button",
      {
        key: h.id,
        type: "button",
        class: "program-explorer__need cdx-button",
        id: `${o}:${I}:${h.id}`,
        "aria-pressed": v,
        onClick: () => c.toggleTerm(I, h.id)
      },
      /* @__PURE__ */ f(H, { text: r.term(I, h.id), around: n }),
      !h.count && " ",
      !h.count && /* @__PURE__ */ f("span", { class: "program-explorer__note" }, t("no-program-yet"))
    )), _ && /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var h;
          c.showTerms(I, m.length), (h = document.getElementById(`${o}:${I}:${_.term.id}`)) == null || h.focus();
        }
      },
      t("more-needs")
    ), d && /* @__PURE__ */ f(d.NeedHelp, { view: e }));
  }
  function fa({ view: { context: { msg: e }, state: t, actions: r } }) {
    return /* @__PURE__ */ f(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => {
          n.preventDefault(), r.submitSearch();
        }
      },
      /* @__PURE__ */ f("div", { class: "cdx-text-input cdx-text-input--has-start-icon" }, /* @__PURE__ */ f(
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
      ), /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
    );
  }
  function ya({ view: e }) {
    let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: c }) => c.id === $);
    if (!s)
      return null;
    let i = (c, d, l, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": l, onClick: () => a.choose(st(n, $, m)) }, t("shortcut", c, d));
    return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet($).text }, s.terms.filter(({ term: c }) => c.id !== F).map(({ term: c, chosen: d, matchCount: l }) => i(r.term($, c.id).text, l, d, [c.id])), i(t("offers-all"), s.count, !n.chosen.has($), []));
  }
  function al({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = lt(r, n.exploration.searchResult), s = Ae.filter((i) => i !== "relevance" || i === a || r.text !== "");
    return /* @__PURE__ */ f("div", { class: "program-explorer__sort" }, /* @__PURE__ */ f("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ f("span", { class: "program-explorer__select" }, /* @__PURE__ */ f(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ f("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ f(Ke, { open: !1 })));
  }
  function xa({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: c } = e, { count: d, searchResult: { corrected: l } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, g]) => u === I || u === $ ? p : p + g.length, 0);
    return /* @__PURE__ */ f("div", { class: "program-explorer__bar" }, /* @__PURE__ */ f("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: s.goToSearch }, /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      m ? t("filters-active", m) : t("filters")
    ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Uo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), c && l && d > 0 && /* @__PURE__ */ f(c.Corrected, { view: e, words: l }))), !n && /* @__PURE__ */ f("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ f(i.CopyLink, { view: e }), /* @__PURE__ */ f(al, { view: e })));
  }
  function ha({ view: e }) {
    let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: c, actions: d, more: l } = e;
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(pe, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(fa, { view: e }), /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ f(ga, { view: e }), /* @__PURE__ */ f(ya, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(pe, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ f(mr, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(xa, { view: e }), l && !(t && i === n) && /* @__PURE__ */ f(l.ActiveFilters, { view: e }), c.exploration.count > 0 ? /* @__PURE__ */ f(pr, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e }), !t && l && /* @__PURE__ */ f(l.Freshness, { view: e })), a && s.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e }));
  }
  var _a = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, ba = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 };
  function ln(e, t, { isNeeded: r, isEarly: n }, o, a) {
    let s = !1, i = !1, c = () => M(null, null, function* () {
      s = !0;
      let m = null;
      try {
        m = yield t.load();
      } catch (p) {
        !i && r(e.get()) && o(p, () => {
          c();
        });
      }
      s = !1, m && !i && (l(), a(m));
    }), d = e.subscribe((m) => {
      !s && r(m) && c();
    }), l = () => {
      i = !0, d();
    };
    return (n || r(e.get())) && c(), l;
  }
  function va() {
    O.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function wa(e, t) {
    let { ownerDocument: r } = e, n = (c) => e.querySelector(c), o = (c) => c == null ? void 0 : c.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (c) => {
      var d;
      return (d = r.getElementById(`${t}:program:${c}`)) == null ? void 0 : d.closest("article");
    };
    return {
      focusCount: a,
      // The browser scrolls to it.
      focusSearch: () => {
        var c;
        return (c = n("[role=search] input")) == null ? void 0 : c.focus();
      },
      moveTo: (c) => {
        let d = i(c);
        d == null || d.scrollIntoView(), o(d == null ? void 0 : d.querySelector("a, button"));
      },
      holdFocus: (c) => {
        let d = s() && r.activeElement;
        return () => {
          d && !s() && (o(r.getElementById(d.id) || (c ? n(".program-explorer__open-filters") : null)), s() || a());
        };
      },
      scrollToLinked: (c) => {
        var d;
        return (d = c.length ? i(c[c.length - 1]) : e) == null ? void 0 : d.scrollIntoView();
      }
    };
  }
  function Sa(e, t) {
    let r = e.ownerDocument.defaultView || window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var sl = 640, il = 50;
  function ll(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  O.debounceRendering = (e) => e();
  va();
  function Ta(e, t, r, n, o, a) {
    let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), c = o.more.now, d = o.search.now, l = an(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < sl, u = (E) => {
      let R = n.read(), P = R === null && E ? E.query : ft(R || "", l.index) || l.preset, A = Oe(l.index, l.derive, P);
      return {
        query: A,
        settled: { query: A, cause: "address" },
        cards: n.cards(),
        open: { facets: (E == null ? void 0 : E.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
      };
    }, g = na(w({ narrow: p(), mayType: !1 }, u(null))), _ = wa(e, r.idPrefix), b = () => {
      m = !1;
      let E = Array.from(i);
      i.clear(), E.forEach((R) => R()), e.textContent = "";
    }, h = (E) => {
      if (m)
        try {
          E();
        } catch (R) {
          b(), a(R);
        }
    }, v = ll(Yo(g, () => l, _), h), S = (E, R) => {
      h(() => {
        let P = _.holdFocus(R.open.filters), { derive: A } = l, D = A(E.query);
        Do(/* @__PURE__ */ f(ha, { view: { context: l, state: E, actions: v, attempt: h, cleanups: i, more: c, search: d, results: D, settledResults: A(E.settled.query) } }), e), P();
      });
    }, k = ({ keepFocus: E, keepFragment: R, keepPlace: P, nameTab: A }) => {
      n.read() !== null && i.add(A(g, () => l, e.ownerDocument)), i.add(R()).add(P(e, n)).add(E(e, n));
    }, N = ({ textIndexOf: E }) => {
      let R = s.setTimeout(() => h(() => E(l.index)), il);
      i.add(() => s.clearTimeout(R));
    }, U = (E) => {
      let { details: R } = g.get().query, P = !E || R.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || "");
      n.isNewLink() && P && r.reveal(() => ke(() => h(() => _.scrollToLinked(g.get().query.details))));
    }, q = () => {
      aa(n.read(), l.fragmentOf(g.get().query)) && o.useLinks(({ checkLink: E }) => h(() => E(n, g, l, _.scrollToLinked)));
    }, j = () => {
      if (!e.isConnected) {
        b();
        return;
      }
      let E = p(), { open: R, narrow: P } = g.get();
      (E !== P || R.filters && !e.clientWidth) && g.set({ narrow: E, open: L(w({}, R), { filters: !1 }) });
    };
    return [
      g.subscribe(S),
      Sa(e, j),
      Xo(g, v.settle, s),
      oa(g, n, (E) => l.fragmentOf(E)),
      n.onMove(() => h(() => {
        g.set(u(g.get())), U(!1), q();
      }))
    ].forEach((E) => i.add(E)), S(g.get(), g.get()), m && (U(!0), q(), n.firstPlace && ke(() => h(() => s.scrollTo(0, n.firstPlace))), c ? k(c) : i.add(ln(g, o.more, _a, o.onFailure, (E) => h(() => {
      c = E, k(c), g.set({});
    }))), d ? N(d) : i.add(ln(g, o.search, ba, o.onFailure, (E) => h(() => {
      d = E, l = ra(l, d.fuzzySearch), N(d), g.set({});
    })))), {
      update: (E) => h(() => {
        v.settle(), l = an(E, r, l.find);
        let { query: R } = g.get(), P = Oe(l.index, l.derive, R), A = () => g.set({ query: P, settled: { query: P, cause: "data" } });
        c ? c.keepPosition(e, A) : A();
      }),
      unmount: b
    };
  }
  var Ea = "Special:MyLanguage/", cl = /^(?:[a-z][\w-]*|Special):/;
  function Pa(e, { root: t, staticElements: r, groups: n }, o) {
    let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((c) => c.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (c) => {
      let d = c.replace(Ea, "");
      if (!s.length || cl.test(d))
        return e.urlOf(c);
      if (t.lang !== o[0])
        return e.urlOf(Ea + d);
      let [l = "", m = ""] = d.split(/(?=#)/);
      return s.map((p) => e.urlOf(`${l}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(c);
    };
  }
  var dl = "program-explorer__app", ul = 0;
  function pl(e) {
    let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (Qe({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function ml({ root: e, headings: t }) {
    var a;
    let r = Array.from(((a = vr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1)));
    o && Sr(e, () => ke(() => {
      var s;
      return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
    }));
  }
  function gl(e) {
    let t = document.getElementById(e);
    return mt(e) && !(t && !t.closest(`.${ge}, [${Se}]`));
  }
  function ka(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) {
    let c = window.pageYOffset > 0, { wiki: d, load: l } = e, { language: m } = n, p = re(n), u = Pt(d, t), g = pl(t), _ = `program-explorer-${++ul}`, b = Pa(d, t, u), h = t.all === null ? "" : b(t.all), v = {
      more: { now: a, load: () => Tt(e) },
      search: { now: s, load: () => Et(e) },
      onFailure: (P, A) => {
        let D = vt(P) === "outdated";
        de(t.root, n, { kind: "warning", text: p(`failed-${D ? "outdated" : "network"}`), retry: () => {
          D ? location.reload() : (Ne(t.root), A());
        } });
      },
      useLinks: (P) => {
        l.links().then(P, (A) => d.log("The link in the address cannot be corrected.", A));
      }
    }, S = document.createElement("div");
    S.className = dl, S.lang = m, S.dir = De(m), t.root.append(S);
    let k = wr(t.root, () => bt(t, !0)), N = () => ml(t);
    window.addEventListener("hashchange", N);
    let U = () => {
      S.remove(), k(), window.removeEventListener("hashchange", N);
    }, q = wo(window, g ? gl : null, _);
    ne(t, "ready");
    let { update: j, unmount: E } = Ta(S, r, {
      msg: p,
      format: So(m, p, o),
      language: m,
      languages: u,
      pageLanguage: d.contentLanguage,
      today: Or(),
      headings: t.headings,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      startsAt: c ? "scrolled" : location.hash ? "link" : "top",
      idPrefix: _,
      reveal: (P) => Sr(t.root, P),
      notify: (P) => de(t.root, n, { kind: "failure", text: P, retry: null }),
      urlOf: (P) => "url" in P ? P.url : b(P.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (P) => `${g ? "" : h}#programs?program=${P}`,
      urlOfAll: (P) => `${h}#${P}`
    }, q, v, (P) => {
      U(), i(P);
    });
    if (!S.isConnected)
      return null;
    let R = {
      update: j,
      unmount: () => {
        E(), U(), ne(t, "static");
      }
    };
    try {
      N(), bt(t, !0), d.announceReady(t.root);
    } catch (P) {
      throw R.unmount(), P;
    }
    return R;
  }
  var fl = "#programs?selftest";
  function Ra(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === fl && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 7a430865ed6571a5"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var yl = 20;
  function xl(n, o) {
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function hl({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, groups: s, preset: i, limit: c, fallbacks: d } = t;
    return e.isNamed && r.kind === "pages" && a === o && !i && !c && wn(s.length ? s : [o], n.programs.map(({ title: l }) => me(l, [o.lang, ...d], e.contentLanguage).text));
  }
  function _l({ preset: e, limit: t }) {
    return !!(ce(location.hash) || e && !t);
  }
  function bl({ preset: e }) {
    return /(^|&)q=/.test(`${ce(location.hash) || ""}&${e}`);
  }
  function La(e, t, r, n) {
    return M(this, null, function* () {
      let { wiki: o } = t, a = () => {
        La(e, t, r, n);
      }, s = null;
      try {
        let i = _l(r) ? Tt(t).catch(() => null) : null, c = bl(r) ? Et(t).catch(() => null) : null, d = yield e(o, r);
        if (d.kind === "off") {
          ne(r, "static");
          return;
        }
        let { messages: l } = d, [m, p] = d.kind === "missing" && (yield xl(t, r)) || [r, d];
        if (p.kind !== "ready") {
          let h = p.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : p.problems), yield wt(t, r, h ? "missing" : "json", p, a);
          return;
        }
        if (!vn(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [g, _] = yield Promise.all([i, c]);
        if (!r.root.isConnected)
          return;
        let b = hl(t, r, p);
        s = ka(t, m, { list: p.list, messages: l, languageNames: u, more: g, search: _ }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), wt(t, m, "unexpected", L(w({}, p), { messages: l }), a);
        }), s && (n.set(r.root, s), yield Mn(t, r, p, l, b));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield wt(t, r, vt(i), null, a);
      }
    });
  }
  function vl(n, o) {
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = St(r);
      if (a.length || r.querySelector(`.${ge}`) || !In(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Ma(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, c]) => {
        s(i) && (r.delete(i), c.unmount());
      });
    }, a = [
      Ra(n),
      e.onContent(() => {
        o((c) => !c.isConnected);
        let s = document.getElementById("mw-content-text") || document.body, i = bo();
        vl(n, s).then(
          (c) => c.forEach((d, l) => {
            l >= yl ? ne(d, "static") : kn(d) && La(i, n, d, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var cn = {};
  Za(cn, {
    x0: () => ie,
    x1: () => Yt,
    x10: () => pt,
    x11: () => ve,
    x12: () => rr,
    x13: () => Zt,
    x14: () => K,
    x15: () => Me,
    x16: () => Ve,
    x17: () => le,
    x18: () => qe,
    x19: () => tr,
    x2: () => W,
    x20: () => it,
    x21: () => Ae,
    x22: () => st,
    x23: () => Xt,
    x24: () => sr,
    x25: () => re,
    x26: () => Qe,
    x27: () => Se,
    x28: () => ge,
    x29: () => St,
    x3: () => f,
    x30: () => Lr,
    x31: () => Rr,
    x32: () => kr,
    x33: () => de,
    x34: () => br,
    x35: () => ht,
    x36: () => G,
    x37: () => B,
    x38: () => oe,
    x39: () => Ft,
    x4: () => ke,
    x40: () => I,
    x41: () => $,
    x42: () => Mt,
    x43: () => te,
    x44: () => At,
    x45: () => Fe,
    x46: () => Rt,
    x47: () => Ce,
    x48: () => Xe,
    x49: () => Vt,
    x5: () => Oe,
    x50: () => ir,
    x51: () => Ot,
    x52: () => He,
    x53: () => Ee,
    x54: () => co,
    x55: () => Bt,
    x56: () => Ue,
    x57: () => yt,
    x58: () => me,
    x59: () => mr,
    x6: () => ee,
    x60: () => sn,
    x61: () => Je,
    x62: () => pe,
    x63: () => H,
    x64: () => sa,
    x65: () => cr,
    x66: () => lr,
    x67: () => gr,
    x7: () => mt,
    x8: () => gt,
    x9: () => ce
  });
  var Z = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Oa = 1e4;
  function Aa(e, t) {
    return M(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Oa);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new Z("timeout", `${Oa} ms, ${e}`) : new Z("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function gr(e) {
    return M(this, null, function* () {
      let t = yield Aa(e, "omit");
      if (t.status === 429 && (t = yield Aa(e, "same-origin")), t.status === 429)
        throw new Z("busy", e);
      if (t.status !== 200)
        throw new Z("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new Z("server", `no JSON, ${e}`);
      if (r.error)
        throw new Z("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function dn(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function Ia(e) {
    let t = dn(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function $a(e, t) {
    let r = dn(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function Da(e) {
    let t = dn(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var fr = "MediaWiki:Gadget-programExplorer-manifest.json";
  var wl = "program-explorer__update", Na = "program-explorer-asked-for-version", Sl = 864e5;
  function Ca(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Tl(e, t) {
    let [r, n] = [Ca(e), Ca(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function El(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Na));
      return n >= 0 && n < Sl ? !1 : (r.setItem(Na, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Pl({ languages: e }) {
    var r;
    let t = we(e);
    return { language: t, texts: new Map(Object.entries((r = x[t]) != null ? r : {})) };
  }
  function Fa(s, i, c, d, l) {
    return M(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (El(o, a))
        try {
          let { pages: [m] } = yield e.readPages([fr], [], null), { version: p } = te(m ? m.text : "");
          if (typeof p != "string" || !Tl(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let u = Pl(e), g = re(u), { title: _, url: b } = n != null ? n : { title: fr, url: e.urlOf(fr) }, h = Object.assign(document.createElement("a"), { href: b, textContent: _ }), v = Object.assign(document.createElement("div"), { className: wl });
          t.after(v), de(v, u, { kind: "warning", text: g("userscript-old", r, p), content: [h, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var kl = 86400, Rl = 300, Ll = 50;
  function Ml({ query: { pages: e = [] } = {} }) {
    var r;
    let t = [];
    for (let { title: n, lastrevid: o, revisions: a = [] } of e) {
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main;
      s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Ol(e, t, r, n) {
    let o = String(e === "titles" || r ? Rl : kl), a = {
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
  function Ha(e, t, r, n) {
    return M(this, null, function* () {
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let c = yield gr(`${e}?${Ol(t, r, n, s)}`);
        a = a.concat(Ml(c));
        let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: l } = {} } = c;
        for (let { key: m, translation: p } of d)
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = l;
      } while (s && ++i < Ll);
      return { pages: a, translations: o };
    });
  }
  function Ua(e, t, r, n) {
    return M(this, null, function* () {
      try {
        return yield Ha(e, t, r, n);
      } catch (o) {
        if (n && o instanceof Z && o.failure === "server")
          return Ha(e, t, r, null);
        throw o;
      }
    });
  }
  function ja(e, t) {
    return (r, n, o) => M(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ua(e, "revids", n, s) : null;
      return i && a.every((c) => i.pages.some((d) => d.title === c)) ? i : Ua(e, "titles", a, s);
    });
  }
  function Ba(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Al(e) {
    return M(this, null, function* () {
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
  function Il() {
    return M(this, null, function* () {
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
  function Va(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: $l(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ba,
      readPages: ja(mw.util.wikiScript("api"), Ba),
      languageNames: Il,
      mayEdit: Al,
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
  var Dl = "programExplorer";
  function Wa(e, t) {
    return M(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[Dl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: qa } = document, Ka = Da(qa instanceof HTMLScriptElement ? qa.src : ""), Nl = { version: "0.1.0", page: Ia(Ka) }, Cl = 2e3;
  mw.loader.using([...yn]).then(
    () => {
      let e = Va();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options,.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}.program-explorer__frame--narrow .program-explorer__bar{display:contents}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}.program-explorer__skip:not(:focus){position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(max(24em,40%),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em 0 .375em;border-width:1px 0 0;background:none}.program-explorer__list--paused .program-explorer__status,.program-explorer__list--unknown .program-explorer__status,.program-explorer__list--past .program-explorer__status{display:none}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__list--past .program-explorer__details-button{margin-inline-end:0;padding-inline-end:0}.program-explorer__list--past .program-explorer__action{padding-inline-start:0;border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .75em .375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding:.5em 0 .25em}.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer__frame--narrow .program-explorer__card-foot{flex-wrap:nowrap;margin-top:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{min-width:0;margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Ma(e, xn((t) => {
        var r;
        return Wa((r = $a(Ka, t)) != null ? r : "", t);
      }, cn, "2e4c494d9d8c2ac4")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          Fa(e, t, Nl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Cl);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>