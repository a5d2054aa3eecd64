// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var vn = Object.defineProperty, Ya = Object.defineProperties;
  var Xa = Object.getOwnPropertyDescriptors;
  var _n = Object.getOwnPropertySymbols;
  var Za = Object.prototype.hasOwnProperty, es = Object.prototype.propertyIsEnumerable;
  var bn = (e, t, r) => t in e ? vn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      Za.call(t, r) && bn(e, r, t[r]);
    if (_n)
      for (var r of _n(t))
        es.call(t, r) && bn(e, r, t[r]);
    return e;
  }, R = (e, t) => Ya(e, Xa(t));
  var ts = (e, t) => {
    for (var r in t)
      vn(e, r, { get: t[r], enumerable: !0 });
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
  var wn = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Sn(e, t, r) {
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
      editor: a("editor"),
      links: a("links"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }
  var $e = ["relevance", "status", "newest", "title"], mt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] };
  var ft = ["q", "sort", "program", "view"];
  var os = /^#?programs$/, as = /^#?programs(\?|%3f|\.3f)/i, yt = "selftest", ve = "edit=", ss = 8e3, is = 200;
  function re(e) {
    let [t] = as.exec(e) || os.exec(e) || [];
    return t === void 0 ? null : e.slice(t.length, ss);
  }
  function xt(e) {
    return re(e) !== null;
  }
  var ls = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function gt(e) {
    return e.replace(ls, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function J(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function ht(e) {
    return e.slice(0, is).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function we(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !ft.includes(o) && r.push(`${gt(o)}=${a.map(gt).join(",")}`);
    });
    let n = ht(e.text);
    return n && r.push("q=" + gt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(gt).join(",")), r.length ? `programs?${r.join("&")}` : "";
  }
  function Tn(e, t) {
    return Array.from(new Set(e.split(",").map(J).concat(J(e).split(",")))).filter(t);
  }
  function _t(e, t) {
    let r = re(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = [];
    for (let i of r.split("&")) {
      let [c = "", ...d] = i.split("="), l = J(c), m = d.join("="), p = J(m);
      if (l === "q")
        o = ht(J(m.replace(/[_+]/g, " ")));
      else if (l === "sort")
        a = $e.find((u) => u === p) || null;
      else if (l === "program")
        s = Tn(m, t.hasProgram);
      else if (!ft.includes(l)) {
        let u = Tn(m, (f) => t.hasTerm(l, f));
        u.length && n.set(l, Array.from(/* @__PURE__ */ new Set([...n.get(l) || [], ...u])));
      }
    }
    return { text: o, chosen: n, sort: a, details: s };
  }
  function se(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var G = "qqx", En = "search", Xe = "en";
  function Se(e) {
    return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Xe;
  }
  function Sr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Pn(e, t) {
    let r = new Map(Object.entries(se(t)).filter((n) => typeof n[1] == "string"));
    return r.has(En) ? { language: e, texts: r } : null;
  }
  function kn({ language: e, texts: t }) {
    return e === G || t.has(En);
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
  function bt(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function Rn(e, t) {
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var Ln = { "active-filters": "Active filters", "add-program": "Add a program", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", "copy-link": "Copy link", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-dates": "Dates", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-interpreted": "Interpretation", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", edit: "Edit", "empty-hint": "Try one of these:", "empty-needs": "Is it one of these needs?", "empty-swap": "$1 in place of $2 ($3)", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "empty-word": "Search only for \u201C$1\u201D ($2)", "facet-language": "Language", "facet-need": "Need", "facet-offers": "Offers", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", find: "Find a program", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "group-paused": "Paused programs", "group-unknown": "Programs with unknown status", "helps-with": "Helps with: $1", "in-language": "In $1", join: "Join", "join-over": "Closed to new participants", "link-copied": "Link copied", "link-hidden": "The filters of the link hide the program that it leads to.", "link-not-copied": "Copy the link from the address bar", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", materials: "$1 {{PLURAL:$1|material|materials}}", "missing-title": "Missing: $1", more: "Show $1 more {{PLURAL:$1|program|programs}}", "more-languages": "+$1", "more-needs": "More needs", needs: "Needs", "next-date": "Next: $1", "no-program-yet": "none yet", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", "offers-all": "All", "offers-join": "Open now", "offers-materials": "Something to use", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "report-missing": "Tell the team this is missing", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", "reviewed-within-year": "Checked within the last year: $1 of $2", search: "Search programs", "search-chip": "Search:", "search-hint": "What does your community need?", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", shortcut: "$1 ($2)", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", "skip-to-programs": "Skip to the programs", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function vt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var ds = ["zero", "one", "two", "few", "many", "other"];
  function Mn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ds.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var us = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ps = /\$(\d)/g, De = { language: "en", texts: new Map(Object.entries(Ln)) };
  function Q({ language: e, texts: t } = De, r = De.texts) {
    if (e === G)
      return (i, ...c) => `(${[`program-explorer-${i}`, ...c].join(", ")})`;
    let n, o, a = vt(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i));
    return (i, ...c) => {
      let d = (l) => {
        var m;
        return (m = c[Number(l) - 1]) != null ? m : "";
      };
      return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(us, (l, m, p) => (o = o || Mn(e), o(p.split("|"), Number(d(m))))).replace(ps, (l, m) => {
        let p = d(m);
        return typeof p == "number" ? s(p) : p;
      });
    };
  }
  var wt = "json";
  var Tr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function Ne(e) {
    return e.closest(Tr);
  }
  function Er(e) {
    var t;
    return ((t = Ne(e)) == null ? void 0 : t.previousElementSibling) || null;
  }
  function On(e) {
    return Ne(e) !== null;
  }
  function St(e) {
    let t = Ne(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function An(e) {
    return (Ne(e) || e).textContent.trim() !== e.textContent.trim();
  }
  function Pr(e, t) {
    let r = Ne(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function kr(e, t) {
    if (!St(e)) {
      t();
      return;
    }
    let r = () => {
      let o = Ne(e);
      if (o != null && o.hasAttribute("hidden")) {
        let a = Er(e);
        ((a == null ? void 0 : a.querySelector("h2")) || a).click();
      }
      St(e) || (n(), t());
    }, n = Pr(e, r);
    r();
  }
  var ms = "program-explorer-hidden";
  function Ze({ root: e }) {
    return e.programExplorerState;
  }
  function In(e) {
    return Ze(e) ? !1 : (ie(e, "loading"), !0);
  }
  function Rr(e, t) {
    e == null || e.classList.toggle(ms, t);
  }
  function Tt({ root: e, after: t }, r) {
    if (t) {
      let n = r && !St(e);
      Rr(t.list, n), Rr(t.heading, n && !(On(e) && An(t.list)));
    }
  }
  function ie(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => Rr(n, r)), Tt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => {
      a.id = r ? "" : n[s] || "";
    })), e.root.dataset.state = e.root.programExplorerState = t;
  }
  var gs = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), fs = ["arab", "hebr"], ys = ["latn", "cyrl"];
  function Ce(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return fs.includes(r) || !ys.includes(r) && gs.has(t) ? "rtl" : "ltr";
  }
  var Lr = "program-explorer__notice";
  function et(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function $n(e, t, r) {
    let n = et("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Fe(e) {
    e.querySelectorAll(`.${Lr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ne(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Fe(e);
    let s = Q(t), i = et(
      "div",
      `${Lr} ${Lr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      et("span", "cdx-message__icon"),
      et(
        "div",
        "cdx-message__content",
        et("p", "", n),
        ...o,
        ...a ? [$n(s("retry"), "", a)] : [],
        $n(s("dismiss"), "cdx-button--weight-quiet", () => Fe(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
  }
  var xs = ["busy", "timeout", "network", "server"];
  function He(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Dn(e, t, r, n) {
    return M(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function Et(e, t, r, n, o) {
    return M(this, null, function* () {
      let a = n ? n.messages : De, s = Q(a);
      ie(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: xs.includes(r) ? () => {
          Fe(t.root), ie(t, "loading"), o();
        } : null
      };
      ne(t.root, a, i), (r === "missing" || r === "json") && (yield Dn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Nn(i, c, d, l, m) {
    return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== wt;
      u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield Dn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var ge = "program-explorer", hs = "data-has-heading", Te = "data-group";
  function Mr(e) {
    var t;
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  var _s = /^(?!mw[\w-]{2,4}$)./;
  function Or(e, t, r) {
    let n = r.filter(({ id: o }) => _s.test(o));
    return { text: e, language: Mr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function Ar(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Ir(e) {
    return e ? Math.min(Ar(e) + 1, 5) : 3;
  }
  var Cn = "h1, h2, h3, h4, h5, h6";
  function bs(e) {
    return Or(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e.querySelector("[lang]") || e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function vs(e) {
    return e && (e.closest(".mw-heading") || e);
  }
  function ws(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Ss({ root: e, before: t, groups: r, headings: n }) {
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: c = null, languages: d = "", messages: l = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = vs(n.get("past") || null), f = r.find((v) => !e.contains(v)), h = /* @__PURE__ */ new Map();
    return n.forEach((v, _) => {
      v !== t && h.set(_, bs(v));
    }), {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: ws(l),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: c,
      fallbacks: d.match(/\S+/g) || [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: u && f ? { heading: u, list: f } : null,
      groups: r,
      headings: h,
      level: Ir(n.size ? t : null)
    };
  }
  function Pt(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${Cn}, .${ge}[data-source], [${Te}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(Cn) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), r && n.hasAttribute(hs) && o.headings.set(n.getAttribute(Te), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
    }), t.map(Ss);
  }
  var Fn = ["Community Development", "Community Development/What we do"], Ts = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function Hn(e) {
    return Fn.includes(e) || Fn.includes(e.replace(Ts, ""));
  }
  function Un(e, t, r) {
    return t.catch((n) => {
      throw e.log(r, n), n;
    });
  }
  function kt({ wiki: e, load: t }) {
    return Un(e, t.more(), "Details and filters on phones did not load.");
  }
  function Rt({ wiki: e, load: t }) {
    return Un(e, t.search(), "The search did not load.");
  }
  function Lt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = Mr(r), [a] = e, s = a !== t;
    return !o || s && (a === Xe || Se(e) !== Xe) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function jn(e, t) {
    let r = Se(e), n = r === Xe ? (e[0] || "").toLowerCase() : r;
    return n === t || n === G ? "" : n;
  }
  var Es = /[\u200E\u200F\u202A-\u202E]/g, Ps = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ks = [
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
  ], Rs = new RegExp("^(?:" + ks.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Bn = 2e3, Ls = 255, Ms = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Os(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function As(e) {
    if (e.length > Bn || /\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ue(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return As(t);
    if (t.length > Bn)
      return "bad-page";
    let r = t.replace(Es, "").replace(Ps, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Rs.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || Ms.test(r) || n.length > 85 && Os(n) > Ls ? "bad-page" : { page: r };
  }
  function Mt(e) {
    return typeof e != "string";
  }
  function Ot(e) {
    let t = Ue(e);
    return Mt(t) ? t : null;
  }
  function At(e) {
    let t = Ot(e);
    return t !== null && "page" in t;
  }
  function Vn(e) {
    let t = Ot(e);
    return t !== null && "url" in t;
  }
  var Is = 49;
  function $r(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Is).map((r, n) => typeof r == "string" && At(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function It(e) {
    return e.includes('"include"') ? $r(se(e)).filter(Boolean) : [];
  }
  function Dr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function $t(e) {
    return { today: Dr(), language: e.contentLanguage };
  }
  function Wn() {
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
  var tt = ["status", "language", "period"], I = "need", $ = "offers", qn = ["join", "materials"], H = "not-stated";
  var $s = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function Nr(e) {
    return $s[e] || "text";
  }
  function fe(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : Nr(Array.isArray(e) ? "array" : typeof e);
  }
  function Dt(e) {
    return fe(e) === "object";
  }
  var Kn = [], rt = 1 + Kn.length;
  function Jn(e, t = Kn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Ds(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Nt(e, t, r) {
    let n = Ds(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = Jn(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", fe(n), fe(s)]);
    }
    return a;
  }
  function Ct(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function Gn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map();
    for (let { id: c, partOf: d } of e)
      o.add(c), d && a.set(c, d);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Ct(a));
    return e.map((c) => {
      let { id: d, partOf: l, followedBy: m, source: { page: p, path: u } } = c;
      if (!l && !m.length)
        return c;
      let f = (v) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, v], h = (v, _, b, w) => (w ? n.addAt(f(v), "loop", _) : b.has(_) || n.addAt(f(v), "unknown-program", _, b), !w && b.has(_));
      return n.program = d, R(S({}, c), {
        partOf: l && h("partOf", l, s, i.has(d)) ? l : null,
        followedBy: m.filter((v) => h("followedBy", v, o, v === d))
      });
    });
  }
  function Ft(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", fe(o)]), r.leave();
  }
  function Cr({ pipe: e }) {
    return e ? [...Cr(e[0]), ...e.slice(1)] : [];
  }
  function Ns({ type: e, requirement: t }) {
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
  function Cs(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Cr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Ns(a), message: a.message || "" }));
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
  function Fs({ item: e }) {
    return (t, r) => {
      let n = nt(e), o = [], a = 0;
      for (let s of t) {
        r.enter(a++);
        let i = n(s, r);
        r.leave(), i !== void 0 && o.push(i);
      }
      return o;
    };
  }
  function Hs(e) {
    let t = nt(e.key), r = nt(e.value), n = Cr(e).some(({ type: o }) => o === "min_entries");
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
  function Us({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, c = t) => {
      var m;
      let d = S({}, o);
      for (let p of Object.keys(a)) {
        let u = r.get(p);
        s.enter(p), u ? d[p] = (m = nt(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, c), s.leave();
      }
      let l = n.filter((p) => d[p] === null);
      for (let p of l)
        s.add(a[p] === void 0 ? "missing" : "left-out", p);
      return l.length > 0 ? void 0 : d;
    };
  }
  function js(e) {
    switch (e.type) {
      case "array":
        return Fs(e);
      case "record":
        return Hs(e);
      case "object":
        return Us(e);
      default:
        return Cs(e);
    }
  }
  var Qn = /* @__PURE__ */ new Map();
  function nt(e) {
    let t = Qn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Nr(a.type), js(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, c) => {
        let d = fe(a), l = n.get(d);
        if (!l) {
          s.addWith("wrong-type", [o, d]);
          return;
        }
        return l(a, s, i, c);
      }, Qn.set(e, t);
    }
    return t;
  }
  function Ee(e, t, r, n, o) {
    return nt(e)(t, r, n, o);
  }
  var Bs = /^(?:als|fat|ike|knc)\b/i, zn = /* @__PURE__ */ new Map();
  function Vs(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !Bs.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  function je(e) {
    let t = zn.get(e) || Vs(e);
    return zn.set(e, t), t;
  }
  var Be = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var Fr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function Yn(e, t) {
    return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
  }
  function le(e) {
    if (!Fr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Yn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function Xn(e, t, r) {
    return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
  }
  function z(e) {
    return Xn(e.year, e.month || 1, e.day || 1);
  }
  function V(e) {
    let t = e.month || 12;
    return Xn(e.year, t, e.day || Yn(e.year, t));
  }
  var Y = ["open", "upcoming", "ongoing", "paused", "past"];
  function Ve(e) {
    return Y.includes(e);
  }
  function Zn(e, t) {
    return e.approximate && z(e) <= t && t <= V(e);
  }
  function eo(e, t, r) {
    return t && V(t) < r ? "past" : e && z(e) > r ? "upcoming" : e && t && !Zn(e, r) && !Zn(t, r) ? "ongoing" : null;
  }
  function to(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && z(r) > n || t && z(t) > n);
      case "upcoming":
        return !!(t && V(t) < n || r && V(r) < n);
      case "ongoing":
        return !!(t && z(t) > n || r && V(r) < n);
      case "open":
        return !!(r && V(r) < n);
      default:
        return !1;
    }
  }
  function ro(e) {
    return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
  }
  var Ws = [];
  function X(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ws;
  }
  function Ht(e, t, r, n) {
    var a;
    if (e === "language")
      return X(t).map(je).filter((s) => {
        let i = Pe.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : X(t).filter((s) => {
      let i = o ? o.has(s) : Ve(s);
      return i || n.add("unknown-term", s, o ? o.keys() : Y), i;
    });
  }
  function Ut(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var Hr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;
  function jt(e) {
    return !Hr.test(e) || !le(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
  }
  var ue = (e, t = {}) => S({ kind: "schema", type: e }, t), ke = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => ue("string")), Ur = (() => ue("number")), jr = (() => ue("boolean")), Z = ((e) => ue("array", { item: e })), ee = ((e) => ue("object", { entries: e })), T = ((e) => ue("optional", { wrapped: e })), no = ((e, t) => ue("picklist", { options: e, message: t })), We = ((e, t) => ue("record", { key: e, value: t })), qe = ((e) => ue("union", { options: e })), C = ((...e) => R(S({}, e[0]), { pipe: e })), Bt = ke("check"), Vt = ke("guard"), oo = ke("length"), Br = ke("max_value"), ao = ke("min_entries"), Vr = ke("min_value"), xe = ke("regex"), he = ((e) => ({ type: "transform", operation: e }));
  var Ks = 10080;
  function Js(e) {
    return e !== null;
  }
  var oe = C(ye(), xe(Be, "bad-id")), Kr = C(ye(), xe(/\S/, "empty")), ot = C(Kr, he(Ut)), Gs = C(ye(), xe(Pe, "bad-language"), he((e) => e.toLowerCase())), W = qe([ot, C(We(Gs, ot), ao(1, "empty"))]), Wt = C(
    ye(),
    xe(Fr, "bad-date"),
    he(le),
    Bt((e) => e !== null, "bad-date")
  ), so = C(ye(), xe(Hr, "bad-time"), he(jt), Vt(Js, "bad-time")), Wr = C(Kr, Bt(At, "bad-page")), uo = C(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), io = C(uo, Bt(Vn, "bad-address")), Jr = C(uo, he(Ue), Vt(Mt, "bad-address")), at = C(Kr, he(Ue), Vt(Mt, ({ input: e }) => e)), Qs = C(Ur(), Vr(1, "bad-minutes"), Br(Ks, "bad-minutes")), po = qe([oe, Z(oe)]), lo = C(ye(), xe(Pe, "bad-language"), he(je)), co = qe([lo, Z(lo)]), qr = qe([ot, Z(ot)]), Gr = po, zs = ee({
    label: W,
    page: T(at),
    url: T(Jr)
  }), Ys = ee({
    label: T(W),
    page: T(at),
    url: T(Jr),
    until: T(Wt)
  }), Xs = ee({
    start: so,
    end: T(so),
    label: T(W),
    page: T(at),
    url: T(Jr)
  }), Ke = ee({
    id: oe,
    title: W,
    summary: T(W),
    notice: T(W),
    join: T(Ys),
    page: T(at),
    status: T(no(Y, "bad-status")),
    start: T(Wt),
    end: T(Wt),
    dates: T(Z(Xs)),
    language: T(co),
    interpreted: T(co),
    session: T(ee({
      minutes: T(C(Z(Qs), oo(2)))
    })),
    duration: T(W),
    scale: T(W),
    team: T(qr),
    partners: T(qr),
    materials: T(Z(zs)),
    partOf: T(oe),
    followedBy: T(po),
    owner: T(ot),
    reviewed: T(Wt),
    sources: T(qe([io, Z(io)]))
  }), Qr = ee({
    id: oe,
    label: W,
    help: T(W),
    terms: We(oe, Gr)
  }), Zs = ee({
    label: T(W),
    help: T(W),
    terms: T(We(oe, ee({
      label: T(W),
      aliases: T(qr),
      broader: T(oe),
      matchesAll: T(jr())
    })))
  }), ei = ee({
    title: W,
    page: T(at)
  }), zr = ee({
    version: C(Ur(), Vr(rt), Br(rt)),
    enabled: T(jr()),
    talk: T(Wr),
    bundle: T(Wr),
    facets: T(Z(oe)),
    vocabularies: T(We(oe, Zs)),
    series: T(We(oe, ei)),
    include: T(Z(Wr))
  }), mo = ee(R(S({}, zr.entries), {
    needs: T(Z(Qr)),
    programs: T(Z(Ke))
  }));
  function ti(e, t, r) {
    let n = Ee(Qr, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = Ht(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
  }
  function go(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Ft(e, "needs", r, (o) => {
      let a = ti(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var fo = 200;
  function yo(e) {
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
  var Yr = Object.keys(Ke.entries);
  function ri(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ni(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e || []) {
      let s = o || a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function oi(e, t, r, n) {
    let o = e && (e.page || e.url);
    return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && V(e.until) < r) } : null;
  }
  function ai(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = Ee(Gr, a, n), i = s === void 0 ? [] : Ht(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function si({ start: e, end: t }, r, n) {
    return e && t && z(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function xo(e, t, r, n) {
    let o = Dt(e) ? e.id : null;
    n.program = typeof o == "string" && Be.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = Ee(Ke, e, n, ai(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let c = X(s.interpreted), d = /* @__PURE__ */ new Set([...X(s.language), ...c]);
    d.size && a.set("language", [...d]);
    let [l, m] = si(s, e, n);
    s.status && to(s.status, l, m, r.today) && n.addAt("status", "status-against-dates", s.status);
    let p = s.status || eo(l, m, r.today);
    return {
      id: s.id,
      title: i,
      summary: s.summary,
      notice: s.notice,
      join: oi(s.join, p === "past", r.today, n),
      target: s.page,
      status: p,
      start: l,
      end: m,
      dates: s.dates ? yo(s.dates) : [],
      terms: a,
      interpreted: c,
      minutes: ri(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: X(s.team),
      partners: X(s.partners),
      materials: ni(s.materials, n),
      partOf: s.partOf,
      followedBy: X(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: X(s.sources),
      source: t
    };
  }
  function ho(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (c, d) => {
      Ft(c, "programs", o, (l, m) => {
        let p = xo(l, { page: d, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((c, d) => {
      o.enter(d);
      let l = r.find((p) => p.title === c), m = l && Nt(l.text, o, a);
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
  function ii(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === H ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== H ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of Ct(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => {
      i !== H && n.set(i, { id: i, label: o || i, aliases: X(a), broader: r.get(i) || null, matchesAll: s === !0 });
    }), n;
  }
  function _o(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: ii(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var li = [...Yr, ...tt, I, $].filter((e) => e !== "language");
  function ci(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...tt]);
    return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function di(e) {
    return e === "needs" || e === "programs";
  }
  function ui(e, { today: t, language: r }, n, o, a) {
    let s = Ee(zr, e, o, di);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = _o(s.vocabularies || /* @__PURE__ */ new Map(), li, o);
    o.leave();
    let c = ci(s.facets, i, o), d = go(e, i, o), l = $r(e), m = ho(e, l, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Yr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...s.series || []].map(([u, { title: f, page: h }]) => [u, { title: f, target: h }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: c,
      vocabularies: i,
      series: p,
      needs: d,
      programs: Gn(m, p, l, o)
    };
  }
  function qt(e, t, r, n, o = String) {
    let a = Nt(e, n, o);
    return a && ui(a, t, r, n, o);
  }
  function Kt(e, t, r = []) {
    let n = Wn();
    return { list: qt(e, t, r, n), problems: n.problems };
  }
  function pi(e, t) {
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
          dates: o.dates.map((s) => R(S({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
          materials: o.materials.map((s, i) => R(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (c, d) => ({ label: t(c.label, `term.${i}.${d}.label`) }))
      })),
      needs: e.needs.map((o) => R(S({}, o), {
        label: t(o.label, `need.${o.id}.label`),
        help: r(o.help, `need.${o.id}.help`)
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function bo(e, { language: t, texts: r }, n) {
    return pi(e, (o, a) => {
      let s = r.get(a) || "";
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ut(s)) : o;
    });
  }
  var vo = "MediaWiki:Gadget-programExplorer-config.json";
  function st(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function mi(e) {
    return e !== void 0 && se(e.text).enabled === !1;
  }
  function gi(e, t) {
    return e === G ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Pn(e, t.text) || De;
  }
  function fi(e, t, r, n) {
    return M(this, null, function* () {
      let o = It(r), a = o.filter((i) => !st(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let c = st(e, i, s);
        return c ? [{ title: i, text: c.text }] : [];
      });
    });
  }
  function So(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function yi(e, t, r, n) {
    return M(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], So(t.bundle, r))).translations;
      return bo(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function wo(e, t) {
    return M(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let s = n === G ? [] : [Sr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [vo] : []], { pages: c, translations: d } = yield e.readPages(i, o, So(a, t));
      if (mi(st(e, vo, c)))
        return { kind: "off" };
      let l = gi(n, st(e, Sr(n), c)), m = st(e, r, c);
      if (!m)
        return { kind: "missing", messages: l };
      let p = yield fi(e, r, m.text, c), u = { kind: "pages", page: m, included: p }, { list: f, problems: h } = Kt(m.text, $t(e), p);
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: l, origin: u, problems: h, list: yield yi(e, f, t, d) } : { kind: "invalid", messages: l, origin: u, problems: h };
    });
  }
  function To(e, t) {
    return M(this, null, function* () {
      let r = yield wo(e, t);
      return r.kind === "invalid" && t.revisions.length ? wo(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function xi(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Lt(e, t), c = i[0] === G ? G : Se(i), d = o.get(c), l = jn(i, e.contentLanguage);
    return {
      source: r,
      language: c,
      translationLanguage: l,
      bundle: a,
      revisions: e.isSwitchedOff === null ? [] : c === G ? n : d && n.length ? [...n, d] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${l}:`) ? s : ""
    };
  }
  function Eo() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      let n = xi(t, r), o = JSON.stringify(n), a = e.get(o) || To(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function Re(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var it = "programExplorer", Jt = "programExplorerDialog", Po = "programExplorerPlace";
  function ko(e, t, r) {
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let f = e.history.state;
      return typeof f == "object" && f !== null ? f : {};
    }, a = (f) => {
      let h = o()[f];
      return typeof h == "string" ? h : null;
    }, s = (f, h, v) => {
      try {
        e.history[`${f}State`](S(S({}, o()), h), "", v);
      } catch (_) {
      }
    }, i = () => a(Jt) === r, c = () => s("push", { [Jt]: r }), d = () => t && (t(n()) ? n() : a(it)), l = (f) => {
      let h = o()[Po];
      return t && Array.isArray(h) && Number(h[f]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => {
      t && d() === null && s("replace", { [it]: p });
    };
    return u(), {
      isNewLink: () => {
        let f = t !== null && t(n()) && a(it) === null;
        return f && s("replace", { [it]: n() }), f;
      },
      read: d,
      write: (f, h, v = !1) => {
        if (!t)
          return;
        p = f;
        let _ = n(), b = _ !== "" && !t(_), w = h === "push";
        s(
          v ? "replace" : h,
          { [it]: f, [Jt]: w ? null : a(Jt) },
          f !== "" ? `#${f}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            b ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), w && v && c();
      },
      enterDialog: c,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => l(1),
      firstPlace: m ? l(0) : 0,
      keepPlace: (...f) => {
        t && s("replace", { [Po]: f });
      },
      onMove: (f) => {
        let h = () => {
          u(), p = d() || "", f();
        };
        return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
      }
    };
  }
  var hi = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" };
  function Gt(e, t, r = null) {
    let n = /* @__PURE__ */ new Map(), o = (m, p) => {
      let u = n.get(m) || new Intl.DateTimeFormat(vt(e), S({ year: "numeric", timeZone: "UTC" }, p));
      return n.set(m, u), u;
    }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => {
      let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1));
      return m.approximate ? t("date-about", u) : u;
    }, c = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(le(m)), l = (m) => o("minute", hi).format(Date.parse(m));
    return {
      date: i,
      occurrence: ({ start: m, end: p, isExact: u }) => c(u ? l(m) : d(m), u ? l(p || m) : d(p || m)),
      span: (m, p, u) => {
        let f = m && i(m), h = p && i(p);
        return f ? h ? c(f, h) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", f) : h && t("date-until", h);
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
  var A, Mo, _i, _e, Xr, Xt, Oo, zt, Ao, en, Zr, bi, ct = /* @__PURE__ */ Symbol.for("pv"), Zt = {}, er = [], vi = /^m(i|n|o|s|text|space)$/, tn = Array.isArray, rn = er.slice, Me = Object.assign;
  function Le(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? rn.call(arguments, 2) : r), lt(e, s, n, o, null);
  }
  function lt(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ct, __v: o || ++Mo, __i: -1, __u: 0 };
    return !o && A.vnode && A.vnode(a), a;
  }
  function tr() {
    return { current: null };
  }
  function q(e) {
    return e.children;
  }
  function ce(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function be(e, t) {
    if (t == null) return e.__ && be(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : be(e);
  }
  function wi(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = Me({ constructor: ct }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), nn(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || be(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Fo(o, t, a), r.__ = r.__e = null, t.__e != n && Io(t));
  }
  function Io(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Io(e);
  }
  function Ro(e) {
    (8 & e.__g || (e.__g |= 8, _e.push(e), Xt++)) && Xr == A.debounceRendering || ((Xr = A.debounceRendering) || queueMicrotask)($o);
  }
  function $o() {
    try {
      for (var e, t = 1; _e.length; ) _e.length > t && _e.sort(Oo), e = _e.shift(), t = _e.length, 8 & e.__g && wi(e);
    } finally {
      (Xt = _e.length) && (Xr || queueMicrotask)($o);
    }
  }
  function Do(e, t, r, n, o, a, s, i, c, d, l) {
    var m, p, u, f, h, v, _ = n.__k || er, b = t.length;
    for (c = Si(r, t, _, c, b), m = 0; m < b; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || Zt, u.__i = m, v = nn(e, u, p, o, a, s, i, c, d, l), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && on(p.ref, null, u, p), u.ref && l.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (c = No(u, c, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && v !== void 0 ? c = v : f && (c = f.nextSibling), u.__u &= -21);
    return r.__e = h, c;
  }
  function Si(e, t, r, n, o) {
    var a, s, i, c, d, l, m, p, u, f = r.length, h = f, v = 0, _ = 0, b = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = lt(null, s) : tn(s) ? s = b[a] = lt(q, { children: s }) : s.constructor === ct && s.__b ? s = b[a] = lt(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, c = a + v, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Ti(s, r, c, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == c - 1 ? v-- : d == c + 1 ? v++ : d != c && (d > c ? v-- : v++, _ = 1)) : (~d || (o > f ? v-- : o < f && v++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null;
    if (_) {
      for (l = [], m = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) {
        for (v = 0, p = l.length; v < p; ) l[u = v + p >> 1] < s.__i ? v = u + 1 : p = u;
        l[v] = s.__i, m[a] = v + 1;
      }
      for (v = l.length; a--; ) m[a] && (m[a] == v ? v-- : b[a].__u |= 4);
    }
    if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = be(i)), an(i, i));
    return n;
  }
  function No(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = No(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = be(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Ti(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], c = i && !(2 & i.__u);
    if (i === null && a == null || c && a == i.key && s == i.type) return r;
    if (n > (c ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Lo(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Qt(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Lo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Lo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Zr[t] || (Zr[t] = Ei(t)), (e.__a || (e.__a = {}))[t] = en, a = t != (t = t.replace(Ao, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Ei(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[zt] == null) t[zt] = en++;
        else if (t[zt] < this.__a[e]) return;
        return r(A.event ? A.event(t) : t);
      }
    };
  }
  function nn(e, t, r, n, o, a, s, i, c, d) {
    var l, m, p, u, f, h, v, _, b, w, P, N, F, B, j, k, L, O, E = t.type;
    if (t.constructor !== ct) return null;
    128 & r.__u && (c = 32 & r.__u, l = r.__c.__z) && (t.__u |= c, m = a = [], l.nodeType == 8 ? i = Yt(l, a) : a.push(l), i = a[0] || i), (l = A.__b) && l(t);
    e: if (typeof E == "function") {
      p = s.length;
      try {
        if (_ = t.props, b = (l = E.prototype) && l.render, w = (l = E.contextType) && n[l.__c], P = l ? w ? w.props.value : l.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (b ? t.__c = u = new E(_, P) : (t.__c = u = new ce(_, P), u.constructor = E, u.render = ki), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), b && (u.__s || (u.__s = u.state), E.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Me({}, u.__s)), Me(u.__s, E.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
          if (_ !== f && b && !E.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, P) === !1) {
            t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), er.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = be(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(_, u.__s, P), b && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(f, h, v);
          });
        } else b && !E.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), b && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = P, u.props = _, u.__P = e, u.__g &= -5, N = A.__r, F = b ? 25 : 0;
        do
          u.__g &= -9, N && N(t), l = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++F < 25);
        b && (er.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Me({}, n, u.getChildContext())), b && r.__c && u.getSnapshotBeforeUpdate && (v = u.getSnapshotBeforeUpdate(f, h)), B = l && l.type === q && l.key == null ? l.props.children : l, _.__P && (l = i, o = (e = _.__P).namespaceURI, c = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && an(D, D);
        }), r.__k = null), i = r.__k ? be(r, 0) : null), i = Do(e, tn(B) ? B : [B], t, r, n, o, a, s, i, c, d), _.__P && (t.__e = null, i = l), t.__u &= -161, m && m.some(Le), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (D) {
        if (s.length = p, t.__v = null, c || a) if (D && D.then) {
          if (t.__u |= 128 | c, a) {
            for (~(L = a.indexOf(i || void 0)) || (L = a.length); (O = a[L - 1]) && O.nodeType == 8; ) L--;
            for (; L < a.length; L++) if (O = a[L]) if (a[L] = null, j) {
              if (O == k) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (k = Yt(j = O));
            }
          }
          if (!j) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            j = i;
          }
          (l = Yt(j = t.__c.__z || (t.__c.__z = j))) ? (t.__e = j, i = l) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(Le);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || Co(t), A.__e(D, t, r);
      }
    } else i = t.__e = Pi(r.__e, t, r, n, o, a, s, c, d, e);
    return (l = A.diffed) && l(t), i;
  }
  function Yt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function Co(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Co));
  }
  function Fo(e, t, r) {
    for (var n = 0; n < r.length; ) on(r[n++], r[n++], r[n++]);
    A.__c && A.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        A.__e(a, o.__v);
      }
    });
  }
  function Pi(e, t, r, n, o, a, s, i, c, d) {
    var l, m, p, u, f, h, v, _, b = r.props || Zt, w = t.props, P = t.type;
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (l = 0; l < a.length; l++) if ((f = a[l]) && (P ? f.localName == P : f.nodeType == 3)) {
        e = f, a[l] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !P) return _.createTextNode(w);
      e = _.createElementNS(o, P, w.is ? w : d), i && (A.__m && A.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (d = P == "template" && e.content || e, a = P == "textarea" && w.defaultValue != null ? null : a && rn.call(d.childNodes), !i && a) for (b = {}, l = 0; l < e.attributes.length; l++) b[(f = e.attributes[l]).name] = f.value;
      for (l in b) f = b[l], l == "dangerouslySetInnerHTML" ? p = f : l == "children" || l in w || l == "value" && "defaultValue" in w || l == "checked" && "defaultChecked" in w || Qt(e, l, null, f, o);
      for (l in w) f = w[l], l == "children" ? u = f : l == "dangerouslySetInnerHTML" ? m = f : l == "value" ? h = f : l == "checked" ? v = f : i && typeof f != "function" || b[l] === f || Qt(e, l, f, b[l], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && vi.test(P)) && (o = "http://www.w3.org/1999/xhtml"), Do(d, tn(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && be(r, 0), i, c), a && a.some(Le)), i && P != "textarea" || (l = "value", P == "progress" && h == null ? e.removeAttribute(l) : h == null || h === e[l] && (P != "progress" || h) || Qt(e, l, h, b[l], o), l = "checked", v != null && v != e[l] && Qt(e, l, v, b[l], o));
    } else b === w || i && e.data == w || (e.data = w);
    return e;
  }
  function on(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      A.__e(o, r);
    }
  }
  function an(e, t, r) {
    var n, o, a, s;
    if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || on(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        A.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && an(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Yt(n, a = [])) && (n == e.__e && a.some(Le), Le(o), Le(n)), r || Le(e.__e), e.__e = e.__c = e.__ = null;
  }
  function ki(e, t, r) {
    return this.constructor(e, r);
  }
  function rr(e, t) {
    var r, n, o, a;
    A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = lt(q, { children: [e] }), o = [], a = [], nn(t, t.__k, n || Zt, Zt, t.namespaceURI, n ? null : t.firstChild ? rn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Fo(o, t.__k, a), t.__k.props.children = null;
  }
  A = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Xt = 0, e;
  } }, Mo = 0, _i = function(e) {
    return e != null && e.constructor === ct;
  }, ce.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = Me({}, this.state)), typeof e == "function" && (e = e(Me({}, r), this.props)), e && (Me(r, e), this.__v && (t && this.__k.push(t), Ro(this)));
  }, ce.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Ro(this));
  }, ce.prototype.render = q, _e = [], Xt = 0, Oo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, zt = /* @__PURE__ */ Symbol(), Ao = /(PointerCapture)$|Capture$/i, en = 0, Zr = {}, bi = 0;
  function nr(e, t) {
    return R(S({}, e), { text: t });
  }
  function dt(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function Ho(e, t) {
    return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
  }
  function Uo(e, t) {
    return R(S({}, e), { details: Ho(e.details, t) });
  }
  function jo(e, t, r) {
    return dt(e, t, Ho(e.chosen.get(t) || [], r));
  }
  function Bo(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Vo({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function Je(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ge(e) {
    let t = Je(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function or(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Oe(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function sn(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function de(e, t) {
    return t.reduce(sn, Je(e));
  }
  function ar(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function Wo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Ri(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function K(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Ri((e[o] | r[o]) & t[o]);
    return n;
  }
  function Qe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Li(e, t) {
    return de(e, t.map(({ programs: r }) => r));
  }
  function Mi(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = Qe(o, t);
      a.length && n.set(o.id, Li(e.programs.length, a));
    }), n;
  }
  function qo(e, t, r) {
    let n = Ge(e);
    return t.forEach((o, a) => {
      a !== r && ar(n, o);
    }), n;
  }
  function Oi(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: K(n.programs, r) }));
  }
  function sr(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = Mi(e, t, o), s = qo(n, a), i = Array.from(e.facets.values()).filter(({ useful: c }) => c).map((c) => {
      let d = a.has(c.id) ? qo(n, a, c.id) : s;
      return { facet: c, count: K(d), terms: Oi(c, Qe(c, t), d) };
    });
    return { matches: s, count: K(s), facets: i, searchResult: o };
  }
  function ln(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function ir(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Ai({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: a, broader: s }) => ir(r, s, a));
    let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => {
      n.push(s), o(s);
    });
    return o(null), n;
  }
  function Ko(e, t, r, n) {
    if (e === "status")
      return Y;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Ai(r, n), ...o]) : o;
  }
  var Jo = { label: null, help: null, aliases: [] };
  function Ii({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o;
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function $i(e, t, r) {
    return t === "period" ? Ii(e, r) : t === "status" ? e.status ? [e.status] : [] : t === $ ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
  }
  function Di(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Je(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      $i(s, e, n).forEach((c) => or(a(c), i));
    }), Array.from(o).forEach(([s, i]) => {
      ln(r, s).forEach((c) => sn(a(c), i));
    }), o.delete(H), o;
  }
  function Ni(e, t, r) {
    return de(r, Array.from(e).flatMap(([n, o]) => {
      var a;
      return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
    }));
  }
  function lr(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" || e === $ ? void 0 : t.vocabularies.get(e), s = Di(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = new Map(Array.from(s, ([_, b]) => [_, K(b)])), c = [...Ko(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), H], d = Ni(s, a, n), l = K(d) > 0, m = de(n, Array.from(s.values())), p = Wo(Ge(n), m);
    s.set(H, p), i.set(H, K(p));
    let u = /* @__PURE__ */ new Map();
    for (let _ of c) {
      let b = s.get(_), w = i.get(_);
      if (b && w) {
        let { label: P, aliases: N } = (a == null ? void 0 : a.terms.get(_)) || Jo, F = l && _ !== H ? de(n, [b, d]) : b;
        u.set(_, { id: _, label: P, aliases: N, depth: ln(a, _).length, own: b, programs: F, count: w });
      }
    }
    let { label: f, help: h } = a || Jo, v = Array.from(u.values()).filter(({ programs: _ }) => K(_) < n);
    return { id: e, label: f, help: h, terms: u, useful: v.length > 1 };
  }
  function cr(e, t) {
    let r = e.get(I);
    return r ? Qe(r, t) : [];
  }
  function Go(e, t, r) {
    let n = e.programs.length, o = (s, i) => {
      let c = t.get(s) || lr(s, e, r);
      return de(n, i.flatMap((d) => {
        var l;
        return ((l = c == null ? void 0 : c.terms.get(d)) == null ? void 0 : l.programs) || [];
      }));
    }, a = e.needs.map(({ id: s, label: i, help: c, terms: d }) => {
      let l = Ge(n);
      return d.forEach((m, p) => ar(l, o(p, m))), [s, { id: s, label: i, aliases: c ? bt(c) : [], depth: 0, own: l, programs: l, count: K(l) }];
    });
    return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
  }
  function ut(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Ci = ut(() => /* @__PURE__ */ new Map()), Fi = 1e9;
  function cn(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Hi(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  var zo = ut(({ programs: e, languages: { chain: t, page: r } }) => {
    let n = [], { compare: o } = Hi([...t, r]), a = (s) => n[s] = n[s] || me(e[s].title, t, r).text;
    return (s, i) => o(a(s), a(i));
  });
  function Ui(e) {
    return cn(e.programs.length, zo(e));
  }
  function Qo(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ji(e) {
    let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length);
    return t.forEach(({ start: o, end: a, status: s }, i) => {
      let c = o || a, d = a || o, l = o && !a && s && s !== "past";
      r[i] = Qo(c && z(c)), n[i] = l ? Fi : Qo(d && V(d));
    }), cn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || zo(e)(o, a));
  }
  function Bi({ programs: e }, t) {
    let r = new Uint32Array(e.length);
    t.forEach((a, s) => {
      r[a] = s;
    });
    let n = Y.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Y.indexOf(a) : n);
    return cn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Vi = {
    title: Ui,
    newest: ji,
    status: (e) => Bi(e, dr(e, "newest")),
    relevance: (e) => dr(e, "status")
  };
  function dr(e, t) {
    let r = Ci(e), n = r.get(t) || Vi[t](e);
    return r.set(t, n), n;
  }
  function Wi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  var qi = 1e3;
  function pt(e, { programs: t }) {
    let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1;
    return r === "relevance" && !n ? "status" : r;
  }
  function Ki(e, t, { scores: r }) {
    let n = cr(e.facets, t);
    return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + qi * n.filter(({ programs: s }) => Oe(s, a)).length);
  }
  function Yo(e, t, r, n) {
    let o = pt(r, n), a = [];
    for (let s of dr(e, o))
      Oe(t, s) && a.push(s);
    return o === "relevance" ? Wi(a, Ki(e, r, n)) : a;
  }
  function dn(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: c, sort: d }) => i === n.text && c === n.chosen && d === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = sr(e, n, t);
        a = { query: n, results: { exploration: i, order: Yo(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function Xo(e, t, r, n) {
    if (!n.length)
      return n;
    let o = new Set(t(r).order.map((a) => e.programs[a].id));
    return n.filter((a) => o.has(a));
  }
  function Ae(e, t, r) {
    let n = Xo(e, t, r, r.details);
    return n.length === r.details.length ? r : R(S({}, r), { details: n });
  }
  function Zo(e, t, r, n) {
    let o = [...r.details.filter((a) => a !== n), n];
    return Xo(e, t, r, [n]).length ? R(S({}, r), { details: o }) : R(S({}, mt), { sort: r.sort, details: o });
  }
  function ea(e, t, r) {
    let n = () => {
      let { query: i, settled: c } = e.get();
      c.query !== i && e.set({ settled: { query: i, cause: "typing" } });
    }, o = (i) => Ae(t().index, t().derive, i), a = (i) => {
      n();
      let c = o(i);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (i) => e.set({ open: R(S({}, e.get().open), { filters: i }) });
    return {
      search: (i) => e.set({ query: o(nr(e.get().query, i)) }),
      settle: n,
      enterSearch: () => e.set({ mayType: !0 }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (i, c) => a(jo(e.get().query, i, c)),
      choose: a,
      sort: (i) => a(R(S({}, e.get().query), { sort: i })),
      toggleDetails: (i) => a(Uo(e.get().query, i)),
      goTo: (i) => {
        a(Zo(t().index, t().derive, e.get().query, i)), r.moveTo(i);
      },
      clear: () => a(Bo(e.get().query)),
      openFilters: () => {
        n(), s(!0);
      },
      closeFilters: () => s(!1),
      showTerms: (i, c) => {
        let { open: d } = e.get();
        e.set({ open: R(S({}, d), { facets: new Map(d.facets).set(i, c) }) });
      }
    };
  }
  function ta(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function ra(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let d of [$, ...e.facets]) {
      let l = o.includes(d) ? null : lr(d, e, a);
      l && s.set(d, l);
    }
    let i = Go(e, s, a);
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
  var ur = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var na = (e) => e.toLowerCase().replace(/-.*/, "");
  function pr(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => me(p, n, o), c = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), l = (p) => {
      let u = e.vocabularies.get(p);
      if (u)
        return i(u.label);
      let f = [...tt, I, $].find((h) => h === p);
      return s(f ? t(`facet-${f}`) : p);
    }, m = (p, u) => {
      var v;
      if (u === H)
        return s(t("not-stated"));
      let f = p === I ? e.needs.find((_) => _.id === u) : (v = e.vocabularies.get(p)) == null ? void 0 : v.terms.get(u);
      if (f)
        return i(f.label);
      let h = p === $ && qn.find((_) => _ === u);
      return s(h ? t(`offers-${h}`) : Ve(u) && p === "status" ? c(u) : p === "language" ? r.language(u) : p === "period" ? r.date(le(u)) : u);
    };
    return {
      pick: i,
      facet: l,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => {
        let f = `${p} ${u}`, h = d.get(f) || m(p, u);
        return d.set(f, h), h;
      },
      status: c,
      minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
      isForeign: (p) => [a, n[0] || o].every((u) => na(u) !== na(p))
    };
  }
  function un(e, t, r = () => ur) {
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: c } = t, d = pr(e, n, o, s, i, a), l = ra(e, {
      languages: { chain: s, page: i },
      today: c,
      nameOf: (f, h) => d.term(f, h).text,
      reservedIds: ft
    }), m = _t(`programs?${t.preset}`, l) || mt, p = [I, $, ...e.facets], u = we(m, p);
    return R(S({}, t), {
      list: e,
      index: l,
      find: r,
      derive: dn(l, r),
      labels: d,
      facetOrder: p,
      preset: m,
      fragmentOf: (f) => {
        let h = we(f, p);
        return h === u ? "" : h || "programs";
      }
    });
  }
  function oa(e, t) {
    return R(S({}, e), { find: t, derive: dn(e.index, t) });
  }
  function mr(e) {
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
  function aa(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function sa(e, t) {
    if (!e || J(e) === J(t))
      return !1;
    let r = re(e);
    return r !== "" && r !== yt && !(r != null && r.startsWith(ve));
  }
  function pe({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function ia(e) {
    return `\u2068${e}\u2069`;
  }
  function U({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ce(t) }, n);
  }
  function Ji({ start: e, end: t, isExact: r }) {
    let n = Date.parse(t || e);
    return r ? t ? n : n + 72e5 : n + 24 * 36e5;
  }
  function gr(e, t) {
    return e.find((r) => Ji(r) > t) || null;
  }
  function ze({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Ye({ context: e, target: t, class: r, children: n }) {
    return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
  }
  var Gi = { kind: 9, format: 9, language: 2, capacity: 3 };
  function fr({ languages: e }, t, r) {
    let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : [];
    return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Gi[r] || 0);
  }
  function yr({ join: e, materials: t }) {
    return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
  }
  var ca = "program-explorer__action cdx-button", la = `${ca} cdx-button--fake-button cdx-button--fake-button--enabled`;
  function da({ context: e, actions: t, program: r, open: n, detailsId: o }) {
    let { msg: a, labels: s, language: i } = e, { join: c, materials: d } = r, l = yr(r);
    if (l === "materials")
      return /* @__PURE__ */ g("button", { type: "button", class: ca, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
    let m = l === "join" ? c : d[0];
    return m ? /* @__PURE__ */ g(Ye, { context: e, target: m.target, class: l === "join" ? `${la} cdx-button--action-progressive cdx-button--weight-primary` : la }, m.label ? /* @__PURE__ */ g(U, { text: s.pick(m.label), around: i }) : a("join")) : null;
  }
  var xr = class extends ce {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
    }
    render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: c, level: d }) {
      let { msg: l, labels: m, format: p, language: u, idPrefix: f } = t, { duration: h, join: v, minutes: _, notice: b } = a, w = i.length ? o : null, P = (te) => w ? /* @__PURE__ */ g(w.MarkedText, { text: te, patterns: i, around: u }) : /* @__PURE__ */ g(U, { text: te, around: u }), N = (te) => fr(t, a, te).map((za) => m.term(te, za)), F = m.pick(a.title), B = `${f}:program:${a.id}`, j = `${B}:details`, k = a.summary && m.pick(a.summary), L = N("capacity"), O = N("language"), E = (a.terms.get("language") || []).length - O.length, D = [...N("kind"), ...N("format")], Ie = a.status === "past" ? null : _ ? m.minutes(_) : h && P(m.pick(h)), Qa = m.status(a.status), xn = gr(a.dates, Date.now()), hn = p.span(a.start, a.end, a.status);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": B }, /* @__PURE__ */ g(pe, { level: d, class: "program-explorer__title", id: B }, a.target ? /* @__PURE__ */ g(Ye, { context: t, target: a.target }, P(F)) : P(F)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Qa), hn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, hn), xn && /* @__PURE__ */ g("span", { class: "program-explorer__fact program-explorer__next" }, l("next-date", p.occurrence(xn))), D.map((te) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, P(te)))), k && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, P(k), " ", m.isForeign(k.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", p.language(k.language)))), b && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(U, { text: m.pick(b), around: u })), v && v.isOver && a.status !== "past" && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, l("join-over")), n && c.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: c }), w && /* @__PURE__ */ g(w.Matched, { context: t, program: a, patterns: i, shown: [F, k, ...L, ...D, ...O] }), O.length + L.length > 0 || Ie ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, O.map((te) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, P(te))), E > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, l("more-languages", E)), Ie && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Ie), L.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, L.map((te) => /* @__PURE__ */ g("li", null, P(te))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(da, { context: t, actions: r, program: a, open: s, detailsId: j }), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": l("details-of", F.text),
          "aria-expanded": s,
          "aria-controls": s ? j : void 0,
          onClick: () => r.toggleDetails(a.id)
        },
        l("details"),
        /* @__PURE__ */ g(ze, { open: s })
      )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: j }));
    }
  };
  var hr = 60, ua = 6, Qi = 80, zi = 12, Yi = 10;
  function Xi({ context: e, state: t, results: { order: r } }, n) {
    let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, c = a.query === o ? a.cause : "typing", d = c === "address", l = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), m = c === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || hr, l + 1, m && n.limit || 0, d ? s : 0), u = n.order || s || e.startsAt !== "top" ? r.length <= hr || d : !1;
    return { order: r, limit: p, drawn: u ? p : Math.max(ua, l + 1, m && n.drawn || 0) };
  }
  function Zi({ context: { index: e, limit: t }, state: r, results: n }, o) {
    let a = !t && pt(r.query, n.exploration.searchResult) === "status", s = [];
    for (let i of o) {
      let c = a ? ro(e.programs[i].status) : null, d = s[s.length - 1];
      d && d.group === c ? d.numbers.push(i) : s.push({ group: c, numbers: [i] });
    }
    return s;
  }
  function el({ view: e, section: { group: t, numbers: r } }) {
    let { context: n, state: { query: o }, results: a, actions: s, more: i, search: c } = e, { msg: d, index: l, level: m, language: p } = n, u = t && n.headings.get(t), h = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, v = cr(l.facets, o);
    return /* @__PURE__ */ g(q, null, h && /* @__PURE__ */ g(pe, { level: m, class: "program-explorer__group", id: h.anchors[0] }, h.anchors.slice(1).map((_) => /* @__PURE__ */ g("span", { id: _ })), /* @__PURE__ */ g(U, { text: h, around: p })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => {
      let b = l.programs[_];
      return /* @__PURE__ */ g("li", { key: b.id }, /* @__PURE__ */ g(
        xr,
        {
          context: n,
          actions: s,
          more: i,
          search: c,
          program: b,
          open: o.details.includes(b.id),
          patterns: a.exploration.searchResult.patterns,
          needs: v.filter(({ programs: w }) => Oe(w, _)).map(({ id: w }) => w),
          level: h ? m + 1 : m
        }
      ));
    })));
  }
  var _r = class extends ce {
    constructor() {
      super(...arguments);
      this.lists = tr();
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
        this.setLength({ limit: r + hr, drawn: r + hr }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && !r.state.query.details.length ? null : Xi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + zi }), r > ua ? Yi : Qi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      let { context: s } = r, { msg: i, facetOrder: c } = s, d = n.length - o;
      return /* @__PURE__ */ g(q, null, /* @__PURE__ */ g("div", { ref: this.lists }, Zi(r, n.slice(0, Math.min(a, o))).map((l) => /* @__PURE__ */ g(el, { key: l.group, view: r, section: l }))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(we(r.state.query, c) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
    }
  };
  function pa(e, t, r, n) {
    let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
  }
  var rl = 15;
  function pn({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) {
    let { msg: s, labels: i, language: c, idPrefix: d } = e, l = `${d}:${r}:${n.id}`, m = s("count-programs", a);
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
          id: l,
          "aria-describedby": `${l}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: l }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(U, { text: i.term(r, n.id), around: c })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${l}:count` }, m)
    );
  }
  function nl({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === H ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text;
    return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
  }
  function ma({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: c } = t, d = c.id === "language", l = d ? nl(e, t.terms) : t.terms, m = pa(l, r, c.id === "period", (f) => d && f === o[0]), p = m.length < l.length ? l.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(q, null, m.map((f) => /* @__PURE__ */ g(pn, { key: f.term.id, view: e, facet: c.id, count: f })), p && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var f;
          s.showTerms(c.id, r + 1e3), (f = document.getElementById(`${a}:${c.id}:${p.term.id}`)) == null || f.focus();
        }
      },
      n("show-all-terms", l.length)
    ));
    return l.length <= rl ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: c.id, terms: l }, u) : /* @__PURE__ */ g(q, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
  }
  var ol = 2;
  function al({ view: e, counts: t, isOpenAtFirst: r }) {
    var h;
    let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: c } = e, { facet: d, terms: l } = t, m = (h = i.open.facets.get(d.id)) != null ? h : r ? 8 : 0, p = `${s}:${d.id}`, u = l.filter((v) => v.chosen).map(({ term: v }) => o.term(d.id, v.id).text), f = d.help && o.pick(d.help);
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => c.showTerms(d.id, m ? 0 : 8)
      },
      /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(U, { text: o.facet(d.id), around: a })),
      /* @__PURE__ */ g(ze, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(U, { text: f, around: a })), /* @__PURE__ */ g(ma, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, u.reduce((v, _) => n("list", v, _))));
  }
  function br({ view: e }) {
    let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== $);
    return /* @__PURE__ */ g(q, null, t.map((r, n) => /* @__PURE__ */ g(al, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < ol })));
  }
  var fa = 4;
  function ya({ view: e }) {
    var v, _;
    let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: c, more: d, search: l } = e, m = ((v = i.exploration.facets.find(({ facet: b }) => b.id === I)) == null ? void 0 : v.terms) || [];
    if (!m.length)
      return null;
    let p = (_ = s.open.facets.get(I)) != null ? _ : fa, u = l ? l.findNeeds(a, s.settled.query.text) : [], f = m.filter(({ chosen: b, term: w }, P) => b || (u.length && p === fa ? u.some(({ need: N }) => N === w) : P < p)), h = m.find((b) => !f.includes(b));
    return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, f.map(({ term: b, chosen: w }) => /* @__PURE__ */ g(
      "button",
      {
        key: b.id,
        type: "button",
        class: "program-explorer__need cdx-button",
        id: `${o}:${I}:${b.id}`,
        "aria-pressed": w,
        onClick: () => c.toggleTerm(I, b.id)
      },
      /* @__PURE__ */ g(U, { text: r.term(I, b.id), around: n }),
      !b.count && " ",
      !b.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
    )), h && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var b;
          c.showTerms(I, m.length), (b = document.getElementById(`${o}:${I}:${h.term.id}`)) == null || b.focus();
        }
      },
      t("more-needs")
    ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
  }
  function xa({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function ha({ view: e }) {
    let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: c }) => c.id === $);
    if (!s)
      return null;
    let i = (c, d, l, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": l, onClick: () => a.choose(dt(n, $, m)) }, t("shortcut", c, d));
    return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet($).text }, s.terms.filter(({ term: c }) => c.id !== H).map(({ term: c, chosen: d, matchCount: l }) => i(r.term($, c.id).text, l, d, [c.id])), i(t("offers-all"), s.count, !n.chosen.has($), []));
  }
  function sl({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = pt(r, n.exploration.searchResult), s = $e.filter((i) => i !== "relevance" || i === a || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(ze, { open: !1 })));
  }
  function _a({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: c } = e, { count: d, searchResult: { corrected: l } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, f]) => u === I || u === $ ? p : p + f.length, 0);
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Vo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), c && l && d > 0 && /* @__PURE__ */ g(c.Corrected, { view: e, words: l }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.CopyLink, { view: e }), /* @__PURE__ */ g(sl, { view: e })));
  }
  function ba({ view: e }) {
    let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: c, actions: d, more: l } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(pe, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(xa, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(ya, { view: e }), /* @__PURE__ */ g(ha, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(pe, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(br, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(_a, { view: e }), l && !(t && i === n) && /* @__PURE__ */ g(l.ActiveFilters, { view: e }), c.exploration.count > 0 ? /* @__PURE__ */ g(_r, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e }), !t && l && /* @__PURE__ */ g(l.Freshness, { view: e }), !t && l && /* @__PURE__ */ g(l.EditButton, { context: e.context, id: null })), a && s.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }
  var va = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, wa = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 };
  function mn(e, t, { isNeeded: r, isEarly: n }, o, a) {
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
  function Sa() {
    A.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function Ta(e, t) {
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
  function Ea(e, t) {
    let r = e.ownerDocument.defaultView || window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var il = 640, ll = 50;
  function cl(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  A.debounceRendering = (e) => e();
  Sa();
  function Pa(e, t, r, n, o, a) {
    let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), c = o.more.now, d = o.search.now, l = un(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < il, u = (k) => {
      let L = n.read(), O = L === null && k ? k.query : _t(L || "", l.index) || l.preset, E = Ae(l.index, l.derive, O);
      return {
        query: E,
        settled: { query: E, cause: "address" },
        cards: n.cards(),
        open: { facets: (k == null ? void 0 : k.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
      };
    }, f = mr(S({ narrow: p(), mayType: !1 }, u(null))), h = Ta(e, r.idPrefix), v = () => {
      m = !1;
      let k = Array.from(i);
      i.clear(), k.forEach((L) => L()), e.textContent = "";
    }, _ = (k) => {
      if (m)
        try {
          k();
        } catch (L) {
          v(), a(L);
        }
    }, b = cl(ea(f, () => l, h), _), w = (k, L) => {
      _(() => {
        let O = h.holdFocus(L.open.filters), { derive: E } = l, D = E(k.query);
        rr(/* @__PURE__ */ g(ba, { view: { context: l, state: k, actions: b, attempt: _, cleanups: i, more: c, search: d, results: D, settledResults: E(k.settled.query) } }), e), O();
      });
    }, P = ({ keepFocus: k, keepFragment: L, keepPlace: O, nameTab: E }) => {
      n.read() !== null && i.add(E(f, () => l, e.ownerDocument)), i.add(L()).add(O(e, n)).add(k(e, n));
    }, N = ({ textIndexOf: k }) => {
      let L = s.setTimeout(() => _(() => k(l.index)), ll);
      i.add(() => s.clearTimeout(L));
    }, F = (k) => {
      let { details: L } = f.get().query, O = !k || L.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || "");
      n.isNewLink() && O && r.reveal(() => Re(() => _(() => h.scrollToLinked(f.get().query.details))));
    }, B = () => {
      sa(n.read(), l.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: k }) => _(() => k(n, f, l, h.scrollToLinked)));
    }, j = () => {
      if (!e.isConnected) {
        v();
        return;
      }
      let k = p(), { open: L, narrow: O } = f.get();
      (k !== O || L.filters && !e.clientWidth) && f.set({ narrow: k, open: R(S({}, L), { filters: !1 }) });
    };
    return [
      f.subscribe(w),
      Ea(e, j),
      ta(f, b.settle, s),
      aa(f, n, (k) => l.fragmentOf(k)),
      n.onMove(() => _(() => {
        f.set(u(f.get())), F(!1), B();
      }))
    ].forEach((k) => i.add(k)), w(f.get(), f.get()), m && (F(!0), B(), n.firstPlace && Re(() => _(() => s.scrollTo(0, n.firstPlace))), c ? P(c) : i.add(mn(f, o.more, va, o.onFailure, (k) => _(() => {
      c = k, P(c), f.set({});
    }))), d ? N(d) : i.add(mn(f, o.search, wa, o.onFailure, (k) => _(() => {
      d = k, l = oa(l, d.fuzzySearch), N(d), f.set({});
    })))), {
      update: (k) => _(() => {
        b.settle(), l = un(k, r, l.find);
        let { query: L } = f.get(), O = Ae(l.index, l.derive, L), E = () => f.set({ query: O, settled: { query: O, cause: "data" } });
        c ? c.keepPosition(e, E) : E();
      }),
      unmount: v
    };
  }
  var ka = "Special:MyLanguage/", dl = /^(?:[a-z][\w-]*|Special):/;
  function Ra(e, { root: t, staticElements: r, groups: n }, o) {
    let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((c) => c.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (c) => {
      let d = c.replace(ka, "");
      if (!s.length || dl.test(d))
        return e.urlOf(c);
      if (t.lang !== o[0])
        return e.urlOf(ka + d);
      let [l = "", m = ""] = d.split(/(?=#)/);
      return s.map((p) => e.urlOf(`${l}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(c);
    };
  }
  var ul = "program-explorer__app", pl = 0;
  function ml(e) {
    let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (Ze({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function gl({ root: e, headings: t }) {
    var a;
    let r = Array.from(((a = Er(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1)));
    o && kr(e, () => Re(() => {
      var s;
      return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
    }));
  }
  function fl(e) {
    let t = document.getElementById(e);
    return xt(e) && !(t && !t.closest(`.${ge}, [${Te}]`));
  }
  function yl(e) {
    let t = re(e) || "";
    return t.startsWith(ve) ? J(t.slice(ve.length)) : "";
  }
  function La(e, t, { list: r, messages: n, languageNames: o, more: a, search: s, edit: i }, c) {
    let d = window.pageYOffset > 0, { wiki: l, load: m } = e, { language: p } = n, u = Q(n), f = Lt(l, t), h = ml(t), v = `program-explorer-${++pl}`, _ = Ra(l, t, f), b = t.all === null ? "" : _(t.all), w = {
      more: { now: a, load: () => kt(e) },
      search: { now: s, load: () => Rt(e) },
      onFailure: (E, D) => {
        let Ie = He(E) === "outdated";
        ne(t.root, n, { kind: "warning", text: u(`failed-${Ie ? "outdated" : "network"}`), retry: () => {
          Ie ? location.reload() : (Fe(t.root), D());
        } });
      },
      useLinks: (E) => {
        m.links().then(E, (D) => l.log("The link in the address cannot be corrected.", D));
      }
    }, P = document.createElement("div");
    P.className = ul, P.lang = p, P.dir = Ce(p), t.root.append(P);
    let N = Pr(t.root, () => Tt(t, !0)), F = () => {
      gl(t);
      let E = yl(location.hash);
      i && h && E && i(E === "new" ? null : E);
    };
    window.addEventListener("hashchange", F);
    let B = () => {
      P.remove(), N(), window.removeEventListener("hashchange", F);
    }, j = ko(window, h ? fl : null, v);
    ie(t, "ready");
    let { update: k, unmount: L } = Pa(P, r, {
      msg: u,
      format: Gt(p, u, o),
      language: p,
      languages: f,
      pageLanguage: l.contentLanguage,
      today: Dr(),
      headings: t.headings,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      startsAt: d ? "scrolled" : location.hash ? "link" : "top",
      idPrefix: v,
      reveal: (E) => kr(t.root, E),
      notify: (E) => ne(t.root, n, { kind: "failure", text: E, retry: null }),
      editing: i && l.isNamed ? { isAllowed: () => l.mayEdit(t.source), open: i } : null,
      urlOf: (E) => "url" in E ? E.url : _(E.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (E) => `${h ? "" : b}#programs?program=${E}`,
      urlOfAll: (E) => `${b}#${E}`
    }, j, w, (E) => {
      B(), c(E);
    });
    if (!P.isConnected)
      return null;
    let O = {
      update: k,
      unmount: () => {
        L(), B(), ie(t, "static");
      }
    };
    try {
      F(), Tt(t, !0), l.announceReady(t.root);
    } catch (E) {
      throw O.unmount(), E;
    }
    return O;
  }
  function gn(e, t, r, n, o) {
    e.load.editor().then(({ edit: a }) => {
      let s = n();
      s && a(s, o);
    }).catch((a) => {
      e.wiki.log("The editor did not load.", a);
      let s = He(a) === "outdated" ? "outdated" : "network";
      ne(t.root, r, {
        kind: "failure",
        text: Q(r)(`failed-${s}`),
        retry: () => gn(e, t, r, n, o)
      });
    });
  }
  var xl = "#programs?selftest";
  function Ma(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === xl && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 c7f219bf93b1b40e"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var hl = 20;
  function _l(n, o) {
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function bl({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, groups: s, preset: i, limit: c, fallbacks: d } = t;
    return e.isNamed && r.kind === "pages" && a === o && !i && !c && Rn(s.length ? s : [o], n.programs.map(({ title: l }) => me(l, [o.lang, ...d], e.contentLanguage).text));
  }
  function vl({ preset: e, limit: t }) {
    return !!(re(location.hash) || e && !t);
  }
  function wl({ preset: e }) {
    return /(^|&)q=/.test(`${re(location.hash) || ""}&${e}`);
  }
  function Oa(e, t, r, n) {
    return M(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Oa(e, t, r, n);
      }, s = null;
      try {
        let i = vl(r) ? kt(t).catch(() => null) : null, c = wl(r) ? Rt(t).catch(() => null) : null, d = yield e(o, r);
        if (d.kind === "off") {
          ie(r, "static");
          return;
        }
        let { messages: l } = d, [m, p] = d.kind === "missing" && (yield _l(t, r)) || [r, d];
        if (p.kind !== "ready") {
          let w = p.kind === "missing";
          o.log(`The data page "${r.source}" ${w ? "is missing" : "cannot be read"}.`, ...w ? [] : p.problems), yield Et(t, r, w ? "missing" : "json", p, a);
          return;
        }
        if (!kn(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, h] = yield Promise.all([i, c]);
        if (!r.root.isConnected)
          return;
        let { origin: v } = p, _ = (w) => {
          gn(t, r, l, () => s && v.kind === "pages" ? { environment: t, host: r, messages: l, source: r.source, included: v.included, list: p.list, explorer: s } : null, w);
        }, b = bl(t, r, p);
        s = La(t, m, {
          list: p.list,
          messages: l,
          languageNames: u,
          more: f,
          search: h,
          edit: p.origin.kind === "pages" ? (w) => _(w) : null
        }, (w) => {
          o.log("The explorer could not be drawn.", w), n.delete(r.root), Et(t, m, "unexpected", R(S({}, p), { messages: l }), a);
        }), s && (n.set(r.root, s), yield Nn(t, r, p, l, b));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Et(t, r, He(i), null, a);
      }
    });
  }
  function Sl(n, o) {
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = Pt(r);
      if (a.length || r.querySelector(`.${ge}`) || !Hn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Aa(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, c]) => {
        s(i) && (r.delete(i), c.unmount());
      });
    }, a = [
      Ma(n),
      e.onContent(() => {
        o((c) => !c.isConnected);
        let s = document.getElementById("mw-content-text") || document.body, i = Eo();
        Sl(n, s).then(
          (c) => c.forEach((d, l) => {
            l >= hl ? ie(d, "static") : In(d) && Oa(i, n, d, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var fn = {};
  ts(fn, {
    x0: () => ce,
    x1: () => tr,
    x10: () => ve,
    x11: () => xt,
    x12: () => ht,
    x13: () => re,
    x14: () => yt,
    x15: () => we,
    x16: () => ir,
    x17: () => or,
    x18: () => K,
    x19: () => Oe,
    x2: () => q,
    x20: () => Je,
    x21: () => de,
    x22: () => Qe,
    x23: () => sr,
    x24: () => ut,
    x25: () => $e,
    x26: () => dt,
    x27: () => nr,
    x28: () => ur,
    x29: () => Gt,
    x3: () => g,
    x30: () => Q,
    x31: () => Ze,
    x32: () => Te,
    x33: () => ge,
    x34: () => Pt,
    x35: () => Ir,
    x36: () => Ar,
    x37: () => Or,
    x38: () => ne,
    x39: () => Tr,
    x4: () => rr,
    x40: () => wt,
    x41: () => z,
    x42: () => V,
    x43: () => le,
    x44: () => jt,
    x45: () => I,
    x46: () => $,
    x47: () => It,
    x48: () => se,
    x49: () => Dt,
    x5: () => Re,
    x50: () => je,
    x51: () => Ot,
    x52: () => Ue,
    x53: () => rt,
    x54: () => Kt,
    x55: () => gr,
    x56: () => $t,
    x57: () => Be,
    x58: () => Pe,
    x59: () => fo,
    x6: () => Ae,
    x60: () => qt,
    x61: () => mo,
    x62: () => Ke,
    x63: () => Ve,
    x64: () => Y,
    x65: () => bt,
    x66: () => me,
    x67: () => br,
    x68: () => pn,
    x69: () => Ye,
    x7: () => pr,
    x70: () => pe,
    x71: () => U,
    x72: () => ia,
    x73: () => yr,
    x74: () => fr,
    x75: () => vr,
    x8: () => mr,
    x9: () => J
  });
  var ae = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Ia = 1e4;
  function $a(e, t) {
    return M(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Ia);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new ae("timeout", `${Ia} ms, ${e}`) : new ae("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function vr(e) {
    return M(this, null, function* () {
      let t = yield $a(e, "omit");
      if (t.status === 429 && (t = yield $a(e, "same-origin")), t.status === 429)
        throw new ae("busy", e);
      if (t.status !== 200)
        throw new ae("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new ae("server", `no JSON, ${e}`);
      if (r.error)
        throw new ae("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function yn(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function Da(e) {
    let t = yn(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function Na(e, t) {
    let r = yn(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function Ca(e) {
    let t = yn(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var wr = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Tl = "program-explorer__update", Fa = "program-explorer-asked-for-version", El = 864e5;
  function Ha(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Pl(e, t) {
    let [r, n] = [Ha(e), Ha(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function kl(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Fa));
      return n >= 0 && n < El ? !1 : (r.setItem(Fa, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Rl({ languages: e }) {
    var r;
    let t = Se(e);
    return { language: t, texts: new Map(Object.entries((r = x[t]) != null ? r : {})) };
  }
  function Ua(s, i, c, d, l) {
    return M(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (kl(o, a))
        try {
          let { pages: [m] } = yield e.readPages([wr], [], null), { version: p } = se(m ? m.text : "");
          if (typeof p != "string" || !Pl(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let u = Rl(e), f = Q(u), { title: h, url: v } = n != null ? n : { title: wr, url: e.urlOf(wr) }, _ = Object.assign(document.createElement("a"), { href: v, textContent: h }), b = Object.assign(document.createElement("div"), { className: Tl });
          t.after(b), ne(b, u, { kind: "warning", text: f("userscript-old", r, p), content: [_, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var Ll = 86400, Ml = 300, Ol = 50;
  function Al({ query: { pages: e = [] } = {} }) {
    var r;
    let t = [];
    for (let { title: n, lastrevid: o, revisions: a = [] } of e) {
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main;
      s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Il(e, t, r, n) {
    let o = String(e === "titles" || r ? Ml : Ll), a = {
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
  function ja(e, t, r, n) {
    return M(this, null, function* () {
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let c = yield vr(`${e}?${Il(t, r, n, s)}`);
        a = a.concat(Al(c));
        let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: l } = {} } = c;
        for (let { key: m, translation: p } of d)
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = l;
      } while (s && ++i < Ol);
      return { pages: a, translations: o };
    });
  }
  function Ba(e, t, r, n) {
    return M(this, null, function* () {
      try {
        return yield ja(e, t, r, n);
      } catch (o) {
        if (n && o instanceof ae && o.failure === "server")
          return ja(e, t, r, null);
        throw o;
      }
    });
  }
  function Va(e, t) {
    return (r, n, o) => M(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ba(e, "revids", n, s) : null;
      return i && a.every((c) => i.pages.some((d) => d.title === c)) ? i : Ba(e, "titles", a, s);
    });
  }
  function Wa(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function $l(e) {
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
  function Dl() {
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
  function Nl() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function qa(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Nl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Wa,
      readPages: Va(mw.util.wikiScript("api"), Wa),
      languageNames: Dl,
      mayEdit: $l,
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
  var Cl = "programExplorer";
  function Ka(e, t) {
    return M(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[Cl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Ja } = document, Ga = Ca(Ja instanceof HTMLScriptElement ? Ja.src : ""), Fl = { version: "0.1.0", page: Da(Ga) }, Hl = 2e3;
  mw.loader.using([...wn]).then(
    () => {
      let e = qa();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options,.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}.program-explorer__frame--narrow .program-explorer__bar{display:contents}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}.program-explorer__skip:not(:focus){position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(max(24em,40%),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em 0 .375em;border-width:1px 0 0;background:none}.program-explorer__list--paused .program-explorer__status,.program-explorer__list--unknown .program-explorer__status,.program-explorer__list--past .program-explorer__status{display:none}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__list--past .program-explorer__details-button{margin-inline-end:0;padding-inline-end:0}.program-explorer__list--past .program-explorer__action{padding-inline-start:0;border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .75em .375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding:.5em 0 .25em}.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer__frame--narrow .program-explorer__card-foot{flex-wrap:nowrap;margin-top:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{min-width:0;margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Aa(e, Sn((t) => {
        var r;
        return Ka((r = Na(Ga, t)) != null ? r : "", t);
      }, fn, "aded14fff1739343")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          Ua(e, t, Fl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Hl);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>