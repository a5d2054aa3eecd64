// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var on = Object.defineProperty, Ns = Object.defineProperties;
  var Fs = Object.getOwnPropertyDescriptors;
  var rn = Object.getOwnPropertySymbols;
  var Hs = Object.prototype.hasOwnProperty, js = Object.prototype.propertyIsEnumerable;
  var nn = (e, t, r) => t in e ? on(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Hs.call(t, r) && nn(e, r, t[r]);
    if (rn)
      for (var r of rn(t))
        js.call(t, r) && nn(e, r, t[r]);
    return e;
  }, R = (e, t) => Ns(e, Fs(t));
  var Us = (e, t) => {
    for (var r in t)
      on(e, r, { get: t[r], enumerable: !0 });
  };
  var M = (e, t, r) => new Promise((n, o) => {
    var s = (l) => {
      try {
        i(r.next(l));
      } catch (d) {
        o(d);
      }
    }, a = (l) => {
      try {
        i(r.throw(l));
      } catch (d) {
        o(d);
      }
    }, i = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(s, a);
    i((r = r.apply(e, t)).next());
  });

  // <define:BUILD_LANGUAGES>
  var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"];

  // <define:BUILD_USER_SCRIPT_MESSAGES>
  var x = { ar: { dismiss: "\u0625\u062E\u0641\u0627\u0621", "userscript-old": "\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2." }, de: { dismiss: "Ausblenden", "userscript-old": "Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2." }, en: { dismiss: "Dismiss", "userscript-old": "Your user script of the program explorer is version $1. There is a newer version: $2." }, es: { dismiss: "Descartar", "userscript-old": "El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2." }, fr: { dismiss: "Fermer", "userscript-old": "Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2." }, he: { dismiss: "\u05D4\u05E1\u05EA\u05E8\u05D4", "userscript-old": "\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2." }, hi: { dismiss: "\u091B\u093F\u092A\u093E\u090F\u0901", "userscript-old": "\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964" }, id: { dismiss: "Tutup", "userscript-old": "Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2." }, ja: { dismiss: "\u9589\u3058\u308B", "userscript-old": "\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002" }, pt: { dismiss: "Fechar", "userscript-old": "O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2." }, ru: { dismiss: "\u0421\u043A\u0440\u044B\u0442\u044C", "userscript-old": "\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2." }, sw: { dismiss: "Ficha", "userscript-old": "Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2." }, uk: { dismiss: "\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438", "userscript-old": "\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2." }, "zh-hans": { dismiss: "\u5173\u95ED", "userscript-old": "\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" }, "zh-hant": { dismiss: "\u95DC\u9589", "userscript-old": "\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" } };
  var sn = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function an(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (a) => M(null, null, function* () {
      let i = yield e(a);
      if ((i == null ? void 0 : i.runtime) !== r)
        throw Object.assign(new Error(`Reload the page: the module "${a}" is of another release.`), { failure: "outdated" });
      let l = { exports: {} };
      return i.create(() => t, l), l.exports;
    }), s = (a) => () => {
      let i = n.get(a) || o(a);
      return n.set(a, i), i.catch(() => n.delete(a)), i;
    };
    return {
      maintainer: s("maintainer"),
      validator: s("validator"),
      more: s("more"),
      links: s("links"),
      importer: s("importer"),
      selftest: s("selftest")
    };
  }
  var Oe = ["relevance", "status", "newest", "title"], lt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] };
  var dt = ["q", "sort", "program", "view"];
  var Ws = /^#?programs$/, qs = /^#?programs(\?|%3f|\.3f)/i, ut = "selftest", Ks = 8e3, Js = 200;
  function ue(e) {
    let [t] = qs.exec(e) || Ws.exec(e) || [];
    return t === void 0 ? null : e.slice(t.length, Ks);
  }
  function pt(e) {
    return ue(e) !== null;
  }
  var Gs = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function ct(e) {
    return e.replace(Gs, (t) => {
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
    return e.slice(0, Js).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function xe(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let s = e.chosen.get(o) || [];
      s.length && !dt.includes(o) && r.push(`${ct(o)}=${s.map(ct).join(",")}`);
    });
    let n = mt(e.text);
    return n && r.push("q=" + ct(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(ct).join(",")), r.length ? `programs?${r.join("&")}` : "";
  }
  function ln(e, t) {
    return Array.from(new Set(e.split(",").map(Z).concat(Z(e).split(",")))).filter(t);
  }
  function gt(e, t) {
    let r = ue(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", s = null, a = [];
    for (let i of r.split("&")) {
      let [l = "", ...d] = i.split("="), c = Z(l), m = d.join("="), p = Z(m);
      if (c === "q")
        o = mt(Z(m.replace(/[_+]/g, " ")));
      else if (c === "sort")
        s = Oe.find((u) => u === p) || null;
      else if (c === "program")
        a = ln(m, t.hasProgram);
      else if (!dt.includes(c)) {
        let u = ln(m, (f) => t.hasTerm(c, f));
        u.length && n.set(c, Array.from(/* @__PURE__ */ new Set([...n.get(c) || [], ...u])));
      }
    }
    return { text: o, chosen: n, sort: s, details: a };
  }
  function ee(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var K = "qqx", cn = "search", Ge = "en";
  function he(e) {
    return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ge;
  }
  function pr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function dn(e, t) {
    let r = new Map(Object.entries(ee(t)).filter((n) => typeof n[1] == "string"));
    return r.has(cn) ? { language: e, texts: r } : null;
  }
  function un({ language: e, texts: t }) {
    return e === K || t.has(cn);
  }
  function pe(e, t, r) {
    if (typeof e == "string")
      return { text: e, language: r };
    for (let o of [...t, r]) {
      let s = e.get(o.toLowerCase());
      if (s !== void 0)
        return { text: s, language: o };
    }
    let [n = r] = [...e.keys()].sort();
    return { text: e.get(n) || "", language: n };
  }
  function ft(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function pn(e, t) {
    let r = (o) => e.flatMap((s) => Array.from(s.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var mn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", "copy-link": "Copy link", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-dates": "Dates", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-interpreted": "Interpretation", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "Try one of these:", "empty-needs": "Is it one of these needs?", "empty-swap": "$1 in place of $2 ($3)", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "empty-word": "Search only for \u201C$1\u201D ($2)", "facet-language": "Language", "facet-need": "Need", "facet-offers": "Offers", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", find: "Find a program", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "group-paused": "Paused programs", "group-unknown": "Programs with unknown status", "helps-with": "Helps with: $1", "in-language": "In $1", join: "Join", "join-over": "Closed to new participants", "link-copied": "Link copied", "link-hidden": "The filters of the link hide the program that it leads to.", "link-not-copied": "Copy the link from the address bar", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", materials: "$1 {{PLURAL:$1|material|materials}}", "missing-title": "Missing: $1", more: "Show $1 more {{PLURAL:$1|program|programs}}", "more-languages": "+$1", "more-needs": "More needs", needs: "Needs", "next-date": "Next: $1", "no-program-yet": "none yet", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", "offers-all": "All", "offers-join": "Open now", "offers-materials": "Something to use", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "report-missing": "Tell the team this is missing", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", "reviewed-within-year": "Checked within the last year: $1 of $2", search: "Search programs", "search-chip": "Search:", "search-hint": "What does your community need?", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", shortcut: "$1 ($2)", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", "skip-to-programs": "Skip to the programs", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function yt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var zs = ["zero", "one", "two", "few", "many", "other"];
  function gn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = zs.filter((o) => r.includes(o));
    return (o, s) => {
      let a = o.length - 1, i = t ? n.indexOf(t.select(s)) : s === 1 ? 0 : a;
      return o[Math.min(i, a)];
    };
  }
  var Ys = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Xs = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(mn)) };
  function te({ language: e, texts: t } = Ae, r = Ae.texts) {
    if (e === K)
      return (a, ...i) => `(${[`program-explorer-${a}`, ...i].join(", ")})`;
    let n, o, s = (a) => (n = n || new Intl.NumberFormat(yt(e)), n.format(a));
    return (a, ...i) => {
      let l = (d) => {
        var c;
        return (c = i[Number(d) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Ys, (d, c, m) => (o = o || gn(e), o(m.split("|"), Number(l(c))))).replace(Xs, (d, c) => {
        let m = l(c);
        return typeof m == "number" ? s(m) : m;
      });
    };
  }
  var xt = "json";
  var mr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function Ie(e) {
    return e.closest(mr);
  }
  function gr(e) {
    var t;
    return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
  }
  function fn(e) {
    return Ie(e) !== null;
  }
  function ht(e) {
    let t = Ie(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function yn(e) {
    return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
  }
  function fr(e, t) {
    let r = Ie(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function yr(e, t) {
    if (!ht(e)) {
      t();
      return;
    }
    let r = () => {
      let o = Ie(e);
      if (o != null && o.hasAttribute("hidden")) {
        let s = gr(e);
        ((s == null ? void 0 : s.querySelector("h2")) || s).click();
      }
      ht(e) || (n(), t());
    }, n = fr(e, r);
    r();
  }
  var Zs = "program-explorer-hidden";
  function Qe({ root: e }) {
    return e.programExplorerState;
  }
  function xn(e) {
    return Qe(e) ? !1 : (re(e, "loading"), !0);
  }
  function xr(e, t) {
    e == null || e.classList.toggle(Zs, t);
  }
  function _t({ root: e, after: t }, r) {
    if (t) {
      let n = r && !ht(e);
      xr(t.list, n), xr(t.heading, n && !(fn(e) && yn(t.list)));
    }
  }
  function re(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => xr(n, r)), _t(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((s, a) => {
      s.id = r ? "" : n[a] || "";
    })), e.root.dataset.state = e.root.programExplorerState = t;
  }
  var ea = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ta = ["arab", "hebr"], ra = ["latn", "cyrl"];
  function $e(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return ta.includes(r) || !ra.includes(r) && ea.has(t) ? "rtl" : "ltr";
  }
  var hr = "program-explorer__notice";
  function ze(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function hn(e, t, r) {
    let n = ze("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Ce(e) {
    e.querySelectorAll(`.${hr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ie(e, t, { kind: r, text: n, content: o = [], retry: s }) {
    Ce(e);
    let a = te(t), i = ze(
      "div",
      `${hr} ${hr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      ze("span", "cdx-message__icon"),
      ze(
        "div",
        "cdx-message__content",
        ze("p", "", n),
        ...o,
        ...s ? [hn(a("retry"), "", s)] : [],
        hn(a("dismiss"), "cdx-button--weight-quiet", () => Ce(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = $e(t.language), e.append(i);
  }
  var na = ["busy", "timeout", "network", "server"];
  function bt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function _n(e, t, r, n) {
    return M(this, null, function* () {
      let { wiki: o, load: s } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield s.maintainer()).advise(e, t, r, n));
      } catch (a) {
        o.log("There is no advice about the data page.", a);
      }
    });
  }
  function vt(e, t, r, n, o) {
    return M(this, null, function* () {
      let s = n ? n.messages : Ae, a = te(s);
      re(t, "failed");
      let i = {
        kind: "failure",
        text: a("two-sentences", a("failed"), a(`failed-${r}`)),
        retry: na.includes(r) ? () => {
          Ce(t.root), re(t, "loading"), o();
        } : null
      };
      ie(t.root, s, i), (r === "missing" || r === "json") && (yield _n(e, t, i, { messages: s, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function bn(i, l, d, c, m) {
    return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, s, a) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== xt;
      u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || a) && (yield _n(e, t, { kind: "warning", text: "", retry: null }, { messages: s, origin: r, compared: a ? o : null }));
    });
  }
  var me = "program-explorer", oa = "data-has-heading", _e = "data-group";
  function _r(e) {
    var t;
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  var sa = /^(?!mw[\w-]{2,4}$)./;
  function br(e, t, r) {
    let n = r.filter(({ id: o }) => sa.test(o));
    return { text: e, language: _r(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function vr(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function wr(e) {
    return e ? Math.min(vr(e) + 1, 5) : 3;
  }
  var vn = "h1, h2, h3, h4, h5, h6";
  function aa(e) {
    return br(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e.querySelector("[lang]") || e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function ia(e) {
    return e && (e.closest(".mw-heading") || e);
  }
  function la(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function ca({ root: e, before: t, groups: r, headings: n }) {
    let { source: o = "", revision: s = "", preset: a = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ia(n.get("past") || null), f = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map();
    return n.forEach((b, _) => {
      b !== t && h.set(_, aa(b));
    }), {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(s) ? s.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: la(c),
      bundle: m,
      bundleVersion: p,
      preset: a,
      limit: Number(i) || 0,
      all: l,
      fallbacks: d.match(/\S+/g) || [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: u && f ? { heading: u, list: f } : null,
      groups: r,
      headings: h,
      level: wr(n.size ? t : null)
    };
  }
  function wt(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${vn}, .${me}[data-source], [${_e}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(vn) ? r = n : n.hasAttribute(_e) ? o && (o.groups.push(n), r && n.hasAttribute(oa) && o.headings.set(n.getAttribute(_e), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
    }), t.map(ca);
  }
  var wn = ["Community Development", "Community Development/What we do"], da = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function Sn(e) {
    return wn.includes(e) || wn.includes(e.replace(da, ""));
  }
  function St({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function Tt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = _r(r), [s] = e, a = s !== t;
    return !o || a && (s === Ge || he(e) !== Ge) ? e : (
      // The last of several languages is English.
      [...a ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function Tn(e, t) {
    let r = he(e), n = r === Ge ? (e[0] || "").toLowerCase() : r;
    return n === t || n === K ? "" : n;
  }
  var ua = /[\u200E\u200F\u202A-\u202E]/g, pa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ma = [
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
  ], ga = new RegExp("^(?:" + ma.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), En = 2e3, fa = 255, ya = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function xa(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function ha(e) {
    if (e.length > En || /\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function De(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return ha(t);
    if (t.length > En)
      return "bad-page";
    let r = t.replace(ua, "").replace(pa, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (ga.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || ya.test(r) || n.length > 85 && xa(n) > fa ? "bad-page" : { page: r };
  }
  function Et(e) {
    return typeof e != "string";
  }
  function kt(e) {
    let t = De(e);
    return Et(t) ? t : null;
  }
  function Pt(e) {
    let t = kt(e);
    return t !== null && "page" in t;
  }
  function kn(e) {
    let t = kt(e);
    return t !== null && "url" in t;
  }
  var _a = 49;
  function Sr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, _a).map((r, n) => typeof r == "string" && Pt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function Rt(e) {
    return e.includes('"include"') ? Sr(ee(e)).filter(Boolean) : [];
  }
  function Tr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Lt(e) {
    return { today: Tr(), language: e.contentLanguage };
  }
  function Pn() {
    let e = [], t = (o, s) => {
      e.length < 99 && e.push([o, ...s].join(" "));
    }, r = (o, s = "") => t(o, [s]), n = () => {
    };
    return {
      program: null,
      problems: e,
      enter: n,
      leave: n,
      add: r,
      addAt: (o, s, a) => r(s, a),
      addWith: t
    };
  }
  var Ye = ["status", "language", "period"], I = "need", $ = "offers", Rn = ["join", "materials"], N = "not-stated";
  var ba = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function Er(e) {
    return ba[e] || "text";
  }
  function ge(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : Er(Array.isArray(e) ? "array" : typeof e);
  }
  function Mt(e) {
    return ge(e) === "object";
  }
  var Ln = [], Xe = 1 + Ln.length;
  function Mn(e, t = Ln) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, s) => R(w({}, o(n)), { version: r + s + 1 }),
      e
    );
  }
  function va(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Ot(e, t, r) {
    let n = va(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), s = Mn(o);
    if (!s) {
      let { version: a } = o;
      t.addWith("unknown-version", [typeof a == "number" || typeof a == "string" ? String(a) : "", ge(n), ge(a)]);
    }
    return s;
  }
  function At(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function On(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: d } of e)
      o.add(l), d && s.set(l, d);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(At(s));
    return e.map((l) => {
      let { id: d, partOf: c, followedBy: m, source: { page: p, path: u } } = l;
      if (!c && !m.length)
        return l;
      let f = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], h = (b, _, v, S) => (S ? n.addAt(f(b), "loop", _) : v.has(_) || n.addAt(f(b), "unknown-program", _, v), !S && v.has(_));
      return n.program = d, R(w({}, l), {
        partOf: c && h("partOf", c, a, i.has(d)) ? c : null,
        followedBy: m.filter((b) => h("followedBy", b, o, b === d))
      });
    });
  }
  function It(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((s, a) => {
      r.enter(a), n(s, a), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ge(o)]), r.leave();
  }
  function kr({ pipe: e }) {
    return e ? [...kr(e[0]), ...e.slice(1)] : [];
  }
  function wa({ type: e, requirement: t }) {
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
  function Sa(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (s) => (t || []).includes(s), message: r }, ...kr(e)].filter((s) => s.message || s.operation).map((s) => ({ change: s.operation, test: wa(s), message: s.message || "" }));
    return (s, a) => {
      let i = s;
      for (let { change: l, test: d, message: c } of o)
        if (l)
          i = l(i, a);
        else if (!d(i)) {
          let m = typeof c == "string" ? c : c({ input: i });
          a.add(m, String(s), t);
          return;
        }
      return i;
    };
  }
  function Ta({ item: e }) {
    let t = Ze(e);
    return (r, n) => {
      let o = [], s = 0;
      for (let a of r) {
        n.enter(s++);
        let i = t(a, n);
        n.leave(), i !== void 0 && o.push(i);
      }
      return o;
    };
  }
  function Ea(e) {
    let t = Ze(e.key), r = Ze(e.value), n = kr(e).some(({ type: o }) => o === "min_entries");
    return (o, s) => {
      let a = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        s.enter(l);
        let d = t(l, s), c = d === void 0 ? void 0 : r(o[l], s);
        a.has(d) && s.add("duplicate-id", d), c !== void 0 && (l === d || !a.has(d)) && a.set(d, c), s.leave();
      }
      if (a.size || !n)
        return a;
      i.length || s.add("empty");
    };
  }
  function ka({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([s, a]) => [s, Ze(a.wrapped || a)])), n = t.filter((s) => {
      var a;
      return !((a = e[s]) != null && a.wrapped);
    }), o = Object.fromEntries(t.map((s) => [s, null]));
    return (s, a, i, l = t) => {
      var m;
      let d = w({}, o);
      for (let p of Object.keys(s)) {
        let u = r.get(p);
        a.enter(p), u ? d[p] = (m = u(s[p], a)) != null ? m : null : i != null && i(p, s[p]) || a.add("unknown-field", p, l), a.leave();
      }
      let c = n.filter((p) => d[p] === null);
      for (let p of c)
        a.add(s[p] === void 0 ? "missing" : "left-out", p);
      return c.length > 0 ? void 0 : d;
    };
  }
  function Pa(e) {
    switch (e.type) {
      case "array":
        return Ta(e);
      case "record":
        return Ea(e);
      case "object":
        return ka(e);
      default:
        return Sa(e);
    }
  }
  var An = /* @__PURE__ */ new Map();
  function Ze(e) {
    let t = An.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((s) => [Er(s.type), Pa(s)])), o = [...n.keys()].join(" or ");
      t = (s, a, i, l) => {
        let d = ge(s), c = n.get(d);
        if (!c) {
          a.addWith("wrong-type", [o, d]);
          return;
        }
        return c(s, a, i, l);
      }, An.set(e, t);
    }
    return t;
  }
  function be(e, t, r, n, o) {
    return Ze(e)(t, r, n, o);
  }
  var Ra = /^(?:als|fat|ike|knc)\b/i, In = /* @__PURE__ */ new Map();
  function La(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !Ra.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  function Ne(e) {
    let t = In.get(e) || La(e);
    return In.set(e, t), t;
  }
  var Fe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ve = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var Pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function $n(e, t) {
    return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
  }
  function He(e) {
    if (!Pr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > $n(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function Cn(e, t, r) {
    return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
  }
  function J(e) {
    return Cn(e.year, e.month || 1, e.day || 1);
  }
  function G(e) {
    let t = e.month || 12;
    return Cn(e.year, t, e.day || $n(e.year, t));
  }
  var ne = ["open", "upcoming", "ongoing", "paused", "past"];
  function je(e) {
    return ne.includes(e);
  }
  function Dn(e, t) {
    return e.approximate && J(e) <= t && t <= G(e);
  }
  function Nn(e, t, r) {
    return t && G(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !Dn(e, r) && !Dn(t, r) ? "ongoing" : null;
  }
  function Fn(e, t, r, n) {
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
  function Hn(e) {
    return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
  }
  var Ma = [];
  function Q(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ma;
  }
  function $t(e, t, r, n) {
    var s;
    if (e === "language")
      return Q(t).map(Ne).filter((a) => {
        let i = ve.test(a);
        return i || n.add("bad-language", a), i;
      });
    let o = (s = r.get(e)) == null ? void 0 : s.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Q(t).filter((a) => {
      let i = o ? o.has(a) : je(a);
      return i || n.add("unknown-term", a, o ? o.keys() : ne), i;
    });
  }
  function Ct(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var le = (e, t = {}) => w({ kind: "schema", type: e }, t), we = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Se = (() => le("string")), Rr = (() => le("number")), Lr = (() => le("boolean")), ce = ((e) => le("array", { item: e })), oe = ((e) => le("object", { entries: e })), T = ((e) => le("optional", { wrapped: e })), jn = ((e, t) => le("picklist", { options: e, message: t })), Ue = ((e, t) => le("record", { key: e, value: t })), Be = ((e) => le("union", { options: e })), F = ((...e) => R(w({}, e[0]), { pipe: e })), Dt = we("check"), Mr = we("guard"), Un = we("length"), Or = we("max_value"), Bn = we("min_entries"), Ar = we("min_value"), Te = we("regex"), Ee = ((e) => ({ type: "transform", operation: e }));
  var Aa = 10080, Y = F(Se(), Te(Fe, "bad-id")), Cr = F(Se(), Te(/\S/, "empty")), et = F(Cr, Ee(Ct)), Ia = F(Se(), Te(ve, "bad-language"), Ee((e) => e.toLowerCase())), V = Be([et, F(Ue(Ia, et), Bn(1, "empty"))]), Nt = F(
    Se(),
    Te(Pr, "bad-date"),
    Ee(He),
    Dt((e) => e !== null, "bad-date")
  ), Ir = F(Cr, Dt(Pt, "bad-page")), Kn = F(Se(), Te(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Vn = F(Kn, Dt(kn, "bad-address")), Jn = F(Kn, Ee(De), Mr(Et, "bad-address")), Ft = F(Cr, Ee(De), Mr(Et, ({ input: e }) => e)), $a = F(Rr(), Ar(1, "bad-minutes"), Or(Aa, "bad-minutes")), Gn = Be([Y, ce(Y)]), Wn = F(Se(), Te(ve, "bad-language"), Ee(Ne)), qn = Be([Wn, ce(Wn)]), $r = Be([et, ce(et)]), Dr = Gn, Ca = oe({
    label: V,
    page: T(Ft),
    url: T(Jn)
  }), Da = oe({
    label: T(V),
    page: T(Ft),
    url: T(Jn),
    until: T(Nt)
  }), Nr = oe({
    id: Y,
    title: V,
    summary: T(V),
    notice: T(V),
    join: T(Da),
    page: T(Ft),
    status: T(jn(ne, "bad-status")),
    start: T(Nt),
    end: T(Nt),
    language: T(qn),
    interpreted: T(qn),
    session: T(oe({
      minutes: T(F(ce($a), Un(2)))
    })),
    duration: T(V),
    scale: T(V),
    team: T($r),
    partners: T($r),
    materials: T(ce(Ca)),
    partOf: T(Y),
    followedBy: T(Gn),
    owner: T(et),
    reviewed: T(Nt),
    sources: T(Be([Vn, ce(Vn)]))
  }), Qn = oe({
    id: Y,
    label: V,
    help: T(V),
    terms: Ue(Y, Dr)
  }), Na = oe({
    label: T(V),
    help: T(V),
    terms: T(Ue(Y, oe({
      label: T(V),
      aliases: T($r),
      broader: T(Y),
      matchesAll: T(Lr())
    })))
  }), Fa = oe({
    title: V,
    page: T(Ft)
  }), zn = oe({
    version: F(Rr(), Ar(Xe), Or(Xe)),
    enabled: T(Lr()),
    talk: T(Ir),
    bundle: T(Ir),
    facets: T(ce(Y)),
    vocabularies: T(Ue(Y, Na)),
    series: T(Ue(Y, Fa)),
    include: T(ce(Ir))
  });
  function Ha(e, t, r) {
    let n = be(Qn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((s, a) => {
      r.enter(a);
      let i = $t(a, s, t, r);
      r.leave(), i.length && o.set(a, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Yn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return It(e, "needs", r, (o) => {
      let s = Ha(o, t, r);
      s && n.has(s.id) ? r.add("duplicate-id", s.id) : s && n.set(s.id, s);
    }), [...n.values()];
  }
  var Fr = Object.keys(Nr.entries);
  function ja(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Ua(e, t) {
    let r = [];
    for (let { label: n, page: o, url: s } of e || []) {
      let a = o || s;
      a ? r.push({ label: n, target: a }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Ba(e, t, r, n) {
    let o = e && (e.page || e.url);
    return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && G(e.until) < r) } : null;
  }
  function Va(e, { vocabularies: t, facets: r }, n) {
    return (o, s) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let a = be(Dr, s, n), i = a === void 0 ? [] : $t(o, a, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Wa({ start: e, end: t }, r, n) {
    return e && t && J(e) > G(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Xn(e, t, r, n) {
    let o = Mt(e) ? e.id : null;
    n.program = typeof o == "string" && Fe.test(o) ? o : null;
    let s = /* @__PURE__ */ new Map(), a = be(Nr, e, n, Va(s, r, n), r.fields);
    if (!a)
      return null;
    let { title: i } = a;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = Q(a.interpreted), d = /* @__PURE__ */ new Set([...Q(a.language), ...l]);
    d.size && s.set("language", [...d]);
    let [c, m] = Wa(a, e, n);
    a.status && Fn(a.status, c, m, r.today) && n.addAt("status", "status-against-dates", a.status);
    let p = a.status || Nn(c, m, r.today);
    return {
      id: a.id,
      title: i,
      summary: a.summary,
      notice: a.notice,
      join: Ba(a.join, p === "past", r.today, n),
      target: a.page,
      status: p,
      start: c,
      end: m,
      terms: s,
      interpreted: l,
      minutes: ja(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: Q(a.team),
      partners: Q(a.partners),
      materials: Ua(a.materials, n),
      partOf: a.partOf,
      followedBy: Q(a.followedBy),
      owner: a.owner,
      reviewed: a.reviewed,
      sources: Q(a.sources),
      source: t
    };
  }
  function Zn(e, t, r, n, o, s) {
    let a = /* @__PURE__ */ new Map(), i = (l, d) => {
      It(l, "programs", o, (c, m) => {
        let p = Xn(c, { page: d, path: ["programs", m] }, n, o);
        p && a.has(p.id) ? o.add("duplicate-id", p.id) : p && a.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, d) => {
      o.enter(d);
      let c = r.find((p) => p.title === l), m = c && Ot(c.text, o, s);
      if (l && !c)
        o.add("missing-include", l);
      else if (m) {
        for (let p of Object.keys(m))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...a.values()];
  }
  function qa(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: s }, a) => {
      t.enter(a), a === N ? t.add("reserved-id", a) : o || t.add("missing-label", a), s && e.has(s) && s !== N ? r.set(a, s) : s && t.addAt("broader", "unknown-term", s, e.keys()), t.leave();
    });
    for (let o of At(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: s, matchesAll: a }, i) => {
      i !== N && n.set(i, { id: i, label: o || i, aliases: Q(s), broader: r.get(i) || null, matchesAll: a === !0 });
    }), n;
  }
  function eo(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: s, terms: a }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: s, terms: qa(a || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var Ka = [...Fr, ...Ye, I, $].filter((e) => e !== "language");
  function Ja(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ye]);
    return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Ga(e) {
    return e === "needs" || e === "programs";
  }
  function Qa(e, { today: t, language: r }, n, o, s) {
    let a = be(zn, e, o, Ga);
    if (!a)
      return null;
    o.enter("vocabularies");
    let i = eo(a.vocabularies || /* @__PURE__ */ new Map(), Ka, o);
    o.leave();
    let l = Ja(a.facets, i, o), d = Yn(e, i, o), c = Sr(e), m = Zn(e, c, n, {
      vocabularies: i,
      facets: new Set(a.facets),
      fields: /* @__PURE__ */ new Set([...Fr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, s), p = new Map([...a.series || []].map(([u, { title: f, page: h }]) => [u, { title: f, target: h }]));
    return {
      enabled: a.enabled,
      talk: a.talk,
      bundle: a.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: d,
      programs: On(m, p, c, o)
    };
  }
  function Ht(e, t, r, n, o = String) {
    let s = Ot(e, n, o);
    return s && Qa(s, t, r, n, o);
  }
  function jt(e, t, r = []) {
    let n = Pn();
    return { list: Ht(e, t, r, n), problems: n.problems };
  }
  function za(e, t) {
    let r = (o, s) => o && t(o, s), n = (o, s) => new Map([...o].map(([a, i]) => [a, w(w({}, i), s(i, a))]));
    return R(w({}, e), {
      programs: e.programs.map((o) => {
        let s = `program.${o.id}.`;
        return R(w({}, o), {
          title: t(o.title, `${s}title`),
          summary: r(o.summary, `${s}summary`),
          notice: r(o.notice, `${s}notice`),
          join: o.join && R(w({}, o.join), { label: r(o.join.label, `${s}join`) }),
          duration: r(o.duration, `${s}duration`),
          scale: r(o.scale, `${s}scale`),
          materials: o.materials.map((a, i) => R(w({}, a), { label: t(a.label, `${s}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: s, terms: a }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(s, `vocabulary.${i}.help`),
        terms: n(a, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
      })),
      needs: e.needs.map((o) => R(w({}, o), {
        label: t(o.label, `need.${o.id}.label`),
        help: r(o.help, `need.${o.id}.help`)
      })),
      series: n(e.series, ({ title: o }, s) => ({ title: t(o, `series.${s}.title`) }))
    });
  }
  function to(e, { language: t, texts: r }, n) {
    return za(e, (o, s) => {
      let a = r.get(s) || "";
      return /\S/.test(a) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ct(a)) : o;
    });
  }
  var ro = "MediaWiki:Gadget-programExplorer-config.json";
  function tt(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ya(e) {
    return e !== void 0 && ee(e.text).enabled === !1;
  }
  function Xa(e, t) {
    return e === K ? { language: e, texts: /* @__PURE__ */ new Map() } : t && dn(e, t.text) || Ae;
  }
  function Za(e, t, r, n) {
    return M(this, null, function* () {
      let o = Rt(r), s = o.filter((i) => !tt(e, i, n)), a = s.length ? [...n, ...(yield e.readPages([t, ...s], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = tt(e, i, a);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function oo(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function ei(e, t, r, n) {
    return M(this, null, function* () {
      let { source: o, bundle: s, translationLanguage: a } = r;
      if (!a || !t.bundle)
        return t;
      let i = t.bundle === s ? n : (yield e.readPages([o], [], oo(t.bundle, r))).translations;
      return to(t, { language: a, texts: i }, e.contentLanguage);
    });
  }
  function no(e, t) {
    return M(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: s } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let a = n === K ? [] : [pr(n)], i = [r, ...a, ...e.isSwitchedOff === null ? [ro] : []], { pages: l, translations: d } = yield e.readPages(i, o, oo(s, t));
      if (Ya(tt(e, ro, l)))
        return { kind: "off" };
      let c = Xa(n, tt(e, pr(n), l)), m = tt(e, r, l);
      if (!m)
        return { kind: "missing", messages: c };
      let p = yield Za(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: f, problems: h } = jt(m.text, Lt(e), p);
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: h, list: yield ei(e, f, t, d) } : { kind: "invalid", messages: c, origin: u, problems: h };
    });
  }
  function so(e, t) {
    return M(this, null, function* () {
      let r = yield no(e, t);
      return r.kind === "invalid" && t.revisions.length ? no(e, R(w({}, t), { revisions: [] })) : r;
    });
  }
  function ti(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: s, bundleVersion: a } = t, i = Tt(e, t), l = i[0] === K ? K : he(i), d = o.get(l), c = Tn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: c,
      bundle: s,
      revisions: e.isSwitchedOff === null ? [] : l === K ? n : d && n.length ? [...n, d] : [],
      // A version begins with its language.
      bundleVersion: a.startsWith(`${c}:`) ? a : ""
    };
  }
  function ao() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      let n = ti(t, r), o = JSON.stringify(n), s = e.get(o) || so(t, n);
      return e.set(o, s), s.catch(() => e.delete(o)), s;
    };
  }
  function ke(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var rt = "programExplorer", Ut = "programExplorerDialog", io = "programExplorerPlace";
  function lo(e, t, r) {
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let f = e.history.state;
      return typeof f == "object" && f !== null ? f : {};
    }, s = (f) => {
      let h = o()[f];
      return typeof h == "string" ? h : null;
    }, a = (f, h, b) => {
      try {
        e.history[`${f}State`](w(w({}, o()), h), "", b);
      } catch (_) {
      }
    }, i = () => s(Ut) === r, l = () => a("push", { [Ut]: r }), d = () => t && (t(n()) ? n() : s(rt)), c = (f) => {
      let h = o()[io];
      return t && Array.isArray(h) && Number(h[f]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => {
      t && d() === null && a("replace", { [rt]: p });
    };
    return u(), {
      isNewLink: () => {
        let f = t !== null && t(n()) && s(rt) === null;
        return f && a("replace", { [rt]: n() }), f;
      },
      read: d,
      write: (f, h, b = !1) => {
        if (!t)
          return;
        p = f;
        let _ = n(), v = _ !== "" && !t(_), S = h === "push";
        a(
          b ? "replace" : h,
          { [rt]: f, [Ut]: S ? null : s(Ut) },
          f !== "" ? `#${f}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            v ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), S && b && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => c(1),
      firstPlace: m ? c(0) : 0,
      keepPlace: (...f) => {
        t && a("replace", { [io]: f });
      },
      onMove: (f) => {
        let h = () => {
          u(), p = d() || "", f();
        };
        return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
      }
    };
  }
  function co(e, t, r = null) {
    let n = /* @__PURE__ */ new Map(), o = (l, d) => {
      let c = n.get(l) || new Intl.DateTimeFormat(yt(e), w({ year: "numeric", timeZone: "UTC" }, d));
      return n.set(l, c), c;
    }, s, a = (l) => "DisplayNames" in Intl ? (s = s || new Intl.DisplayNames([e], { type: "language" }), s.of(l)) : r == null ? void 0 : r.get(l), i = (l) => {
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
          return a(l) || l;
        } catch (d) {
          return l;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var A, mo, ri, fe, Hr, qt, go, Vt, fo, Ur, jr, ni, ot = /* @__PURE__ */ Symbol.for("pv"), Kt = {}, Jt = [], oi = /^m(i|n|o|s|text|space)$/, Br = Array.isArray, Vr = Jt.slice, Re = Object.assign;
  function Pe(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, s, a = {}, i = arguments.length;
    for (s in t) s == "key" ? n = t[s] : s == "ref" && typeof e != "function" ? o = t[s] : a[s] = t[s];
    return i > 2 && (a.children = i > 3 ? Vr.call(arguments, 2) : r), nt(e, a, n, o, null);
  }
  function nt(e, t, r, n, o) {
    var s = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ot, __v: o || ++mo, __i: -1, __u: 0 };
    return !o && A.vnode && A.vnode(s), s;
  }
  function Gt() {
    return { current: null };
  }
  function B(e) {
    return e.children;
  }
  function se(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ye(e, t) {
    if (t == null) return e.__ && ye(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ye(e);
  }
  function si(e) {
    var t, r = e.__v, n = r.__e, o = [], s = [], a = e.__P;
    a && ((t = Re({ constructor: ot }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), Wr(a, t, r, e.__n, a.namespaceURI, 32 & r.__u ? [n] : null, o, n || ye(r), 32 & r.__u, s), t.__v = r.__v, t.__.__k[t.__i] = t, vo(o, t, s), r.__ = r.__e = null, t.__e != n && yo(t));
  }
  function yo(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), yo(e);
  }
  function uo(e) {
    (8 & e.__g || (e.__g |= 8, fe.push(e), qt++)) && Hr == A.debounceRendering || ((Hr = A.debounceRendering) || queueMicrotask)(xo);
  }
  function xo() {
    try {
      for (var e, t = 1; fe.length; ) fe.length > t && fe.sort(go), e = fe.shift(), t = fe.length, 8 & e.__g && si(e);
    } finally {
      (qt = fe.length) && (Hr || queueMicrotask)(xo);
    }
  }
  function ho(e, t, r, n, o, s, a, i, l, d, c) {
    var m, p, u, f, h, b, _ = n.__k || Jt, v = t.length;
    for (l = ai(r, t, _, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || Kt, u.__i = m, b = Wr(e, u, p, o, s, a, i, l, d, c), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && qr(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (l = _o(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : f && (l = f.nextSibling), u.__u &= -21);
    return r.__e = h, l;
  }
  function ai(e, t, r, n, o) {
    var s, a, i, l, d, c, m, p, u, f = r.length, h = f, b = 0, _ = 0, v = e.__k = Array(o);
    for (s = 0; s < o; s++) (a = t[s]) != null && typeof a != "boolean" && typeof a != "function" ? (typeof a != "object" || a.constructor === String ? a = v[s] = nt(null, a) : Br(a) ? a = v[s] = nt(B, { children: a }) : a.constructor === ot && a.__b ? a = v[s] = nt(a.type, a.props, a.key, a.ref, a.__v) : v[s] = a, l = s + b, a.__ = e, a.__b = e.__b + 1, i = null, ~(d = a.__i = ii(a, r, l, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (a.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, _ = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof a.type != "function" && (a.__u |= 4))) : v[s] = null;
    if (_) {
      for (c = [], m = [], s = 0; s < o; s++) if ((a = v[s]) && 16 & a.__u) {
        for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < a.__i ? b = u + 1 : p = u;
        c[b] = a.__i, m[s] = b + 1;
      }
      for (b = c.length; s--; ) m[s] && (m[s] == b ? b-- : v[s].__u |= 4);
    }
    if (h) for (s = 0; s < f; s++) !(i = r[s]) || 2 & i.__u || (i.__e == n && (n = ye(i)), Kr(i, i));
    return n;
  }
  function _o(e, t, r, n) {
    var o, s, a, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (s = 0; s < o.length; s++) o[s] && (o[s].__ = e, t = _o(o[s], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ye(e)) && !t.parentNode && (t = null), a = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (a != i && (!n && r.moveBefore && a.parentNode ? r.moveBefore(a, t) : r.insertBefore(a, t || null)), t = a; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function ii(e, t, r, n) {
    var o, s = e.key, a = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && s == null || l && s == i.key && a == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && s == i.key && a == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && s == i.key && a == i.type) return o;
    }
    return -1;
  }
  function po(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Bt(e, t, r, n, o) {
    var s, a;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || po(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || po(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (a = jr[t] || (jr[t] = li(t)), (e.__a || (e.__a = {}))[t] = Ur, s = t != (t = t.replace(fo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, a, s) : e.removeEventListener(t, a, s));
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
  function li(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Vt] == null) t[Vt] = Ur++;
        else if (t[Vt] < this.__a[e]) return;
        return r(A.event ? A.event(t) : t);
      }
    };
  }
  function Wr(e, t, r, n, o, s, a, i, l, d) {
    var c, m, p, u, f, h, b, _, v, S, P, j, q, E, L, k, O, C, U = t.type;
    if (t.constructor !== ot) return null;
    128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = s = [], c.nodeType == 8 ? i = Wt(c, s) : s.push(c), i = s[0] || i), (c = A.__b) && c(t);
    e: if (typeof U == "function") {
      p = a.length;
      try {
        if (_ = t.props, v = (c = U.prototype) && c.render, S = (c = U.contextType) && n[c.__c], P = c ? S ? S.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new U(_, P) : (t.__c = u = new se(_, P), u.constructor = U, u.render = di), S && S.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), U.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Re({}, u.__s)), Re(u.__s, U.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
          if (_ !== f && v && !U.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, P) === !1) {
            t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), Jt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && a.push(u), i = ye(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(_, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(f, h, b);
          });
        } else v && !U.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = P, u.props = _, u.__P = e, u.__g &= -5, j = A.__r, q = v ? 25 : 0;
        do
          u.__g &= -9, j && j(t), c = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++q < 25);
        v && (Jt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Re({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, h)), E = c && c.type === B && c.key == null ? c.props.children : c, _.__P && (c = i, o = (e = _.__P).namespaceURI, l = s = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && Kr(D, D);
        }), r.__k = null), i = r.__k ? ye(r, 0) : null), i = ho(e, Br(E) ? E : [E], t, r, n, o, s, a, i, l, d), _.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(Pe), u.__h.length && a.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (D) {
        if (a.length = p, t.__v = null, l || s) if (D && D.then) {
          if (t.__u |= 128 | l, s) {
            for (~(O = s.indexOf(i || void 0)) || (O = s.length); (C = s[O - 1]) && C.nodeType == 8; ) O--;
            for (; O < s.length; O++) if (C = s[O]) if (s[O] = null, L) {
              if (C == k) break;
            } else {
              if (C.nodeType != 8) break;
              C.data.startsWith("$s") && (k = Wt(L = C));
            }
          }
          if (!L) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            L = i;
          }
          (c = Wt(L = t.__c.__z || (t.__c.__z = L))) ? (t.__e = L, i = c) : t.__e = i, i = i && i.nextSibling;
        } else s && s.some(Pe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || bo(t), A.__e(D, t, r);
      }
    } else i = t.__e = ci(r.__e, t, r, n, o, s, a, l, d, e);
    return (c = A.diffed) && c(t), i;
  }
  function Wt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function bo(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(bo));
  }
  function vo(e, t, r) {
    for (var n = 0; n < r.length; ) qr(r[n++], r[n++], r[n++]);
    A.__c && A.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(s) {
          s.call(o);
        });
      } catch (s) {
        A.__e(s, o.__v);
      }
    });
  }
  function ci(e, t, r, n, o, s, a, i, l, d) {
    var c, m, p, u, f, h, b, _, v = r.props || Kt, S = t.props, P = t.type;
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), s) {
      for (c = 0; c < s.length; c++) if ((f = s[c]) && (P ? f.localName == P : f.nodeType == 3)) {
        e = f, s[c] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !P) return _.createTextNode(S);
      e = _.createElementNS(o, P, S.is ? S : d), i && (A.__m && A.__m(t, s), i = !1), s = null;
    }
    if (P) {
      if (d = P == "template" && e.content || e, s = P == "textarea" && S.defaultValue != null ? null : s && Vr.call(d.childNodes), !i && s) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in S || c == "value" && "defaultValue" in S || c == "checked" && "defaultChecked" in S || Bt(e, c, null, f, o);
      for (c in S) f = S[c], c == "children" ? u = f : c == "dangerouslySetInnerHTML" ? m = f : c == "value" ? h = f : c == "checked" ? b = f : i && typeof f != "function" || v[c] === f || Bt(e, c, f, v[c], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && oi.test(P)) && (o = "http://www.w3.org/1999/xhtml"), ho(d, Br(u) ? u : [u], t, r, n, o, s, a, s ? s[0] : r.__k && ye(r, 0), i, l), s && s.some(Pe)), i && P != "textarea" || (c = "value", P == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (P != "progress" || h) || Bt(e, c, h, v[c], o), c = "checked", b != null && b != e[c] && Bt(e, c, b, v[c], o));
    } else v === S || i && e.data == S || (e.data = S);
    return e;
  }
  function qr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      A.__e(o, r);
    }
  }
  function Kr(e, t, r) {
    var n, o, s, a;
    if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || qr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        A.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (a = 0; a < n.length; a++) n[a] && Kr(n[a], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Wt(n, s = [])) && (n == e.__e && s.some(Pe), Pe(o), Pe(n)), r || Pe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function di(e, t, r) {
    return this.constructor(e, r);
  }
  function wo(e, t) {
    var r, n, o, s;
    A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = nt(B, { children: [e] }), o = [], s = [], Wr(t, t.__k, n || Kt, Kt, t.namespaceURI, n ? null : t.firstChild ? Vr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, s), vo(o, t.__k, s), t.__k.props.children = null;
  }
  A = { __e: function(e, t, r, n) {
    for (var o, s, a; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((a = (s = o.constructor) && s.getDerivedStateFromError) && o.setState(s.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), a = 1), a && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw qt = 0, e;
  } }, mo = 0, ri = function(e) {
    return e != null && e.constructor === ot;
  }, se.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = Re({}, this.state)), typeof e == "function" && (e = e(Re({}, r), this.props)), e && (Re(r, e), this.__v && (t && this.__k.push(t), uo(this)));
  }, se.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), uo(this));
  }, se.prototype.render = B, fe = [], qt = 0, go = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Vt = /* @__PURE__ */ Symbol(), fo = /(PointerCapture)$|Capture$/i, Ur = 0, jr = {}, ni = 0;
  function Qt(e, t) {
    return R(w({}, e), { text: t });
  }
  function st(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(w({}, e), { chosen: n });
  }
  function So(e, t) {
    return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
  }
  function To(e, t) {
    return R(w({}, e), { details: So(e.details, t) });
  }
  function Eo(e, t, r) {
    return st(e, t, So(e.chosen.get(t) || [], r));
  }
  function ko(e) {
    return R(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Po({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function Ve(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function We(e) {
    let t = Ve(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function zt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Le(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Jr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function ae(e, t) {
    return t.reduce(Jr, Ve(e));
  }
  function Yt(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function Ro(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function ui(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function W(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += ui((e[o] | r[o]) & t[o]);
    return n;
  }
  function qe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function pi(e, t) {
    return ae(e, t.map(({ programs: r }) => r));
  }
  function mi(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let s = qe(o, t);
      s.length && n.set(o.id, pi(e.programs.length, s));
    }), n;
  }
  function Lo(e, t, r) {
    let n = We(e);
    return t.forEach((o, s) => {
      s !== r && Yt(n, o);
    }), n;
  }
  function gi(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: W(n.programs, r) }));
  }
  function Xt(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), s = mi(e, t, o), a = Lo(n, s), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let d = s.has(l.id) ? Lo(n, s, l.id) : a;
      return { facet: l, count: W(d), terms: gi(l, qe(l, t), d) };
    });
    return { matches: a, count: W(a), facets: i, searchResult: o };
  }
  function Gr(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function Zt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function fi({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: s, broader: a }) => Zt(r, a, s));
    let n = [], o = (s) => (r.get(s) || []).sort((a, i) => t(i) - t(a)).forEach((a) => {
      n.push(a), o(a);
    });
    return o(null), n;
  }
  function Mo(e, t, r, n) {
    if (e === "status")
      return ne;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...fi(r, n), ...o]) : o;
  }
  var Oo = { label: null, help: null, aliases: [] };
  function yi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let s = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, a = [], { year: i } = o;
    do
      a.push(String(i));
    while (++i <= s);
    return a;
  }
  function xi(e, t, r) {
    return t === "period" ? yi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === $ ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
  }
  function hi(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), s = (a) => {
      let i = o.get(a);
      return i || (i = Ve(t.length), o.set(a, i)), i;
    };
    return t.forEach((a, i) => {
      xi(a, e, n).forEach((l) => zt(s(l), i));
    }), Array.from(o).forEach(([a, i]) => {
      Gr(r, a).forEach((l) => Jr(s(l), i));
    }), o.delete(N), o;
  }
  function _i(e, t, r) {
    return ae(r, Array.from(e).flatMap(([n, o]) => {
      var s;
      return (s = t == null ? void 0 : t.terms.get(n)) != null && s.matchesAll ? [o] : [];
    }));
  }
  function er(e, t, r) {
    let n = t.programs.length, s = e === "status" || e === "period" || e === $ ? void 0 : t.vocabularies.get(e), a = hi(e, t.programs, s, r);
    if (!a.size)
      return null;
    let i = new Map(Array.from(a, ([_, v]) => [_, W(v)])), l = [...Mo(e, Array.from(a.keys()), s, (_) => i.get(_) || 0), N], d = _i(a, s, n), c = W(d) > 0, m = ae(n, Array.from(a.values())), p = Ro(We(n), m);
    a.set(N, p), i.set(N, W(p));
    let u = /* @__PURE__ */ new Map();
    for (let _ of l) {
      let v = a.get(_), S = i.get(_);
      if (v && S) {
        let { label: P, aliases: j } = (s == null ? void 0 : s.terms.get(_)) || Oo, q = c && _ !== N ? ae(n, [v, d]) : v;
        u.set(_, { id: _, label: P, aliases: j, depth: Gr(s, _).length, own: v, programs: q, count: S });
      }
    }
    let { label: f, help: h } = s || Oo, b = Array.from(u.values()).filter(({ programs: _ }) => W(_) < n);
    return { id: e, label: f, help: h, terms: u, useful: b.length > 1 };
  }
  function tr(e, t) {
    let r = e.get(I);
    return r ? qe(r, t) : [];
  }
  function Ao(e, t, r) {
    let n = e.programs.length, o = (a, i) => {
      let l = t.get(a) || er(a, e, r);
      return ae(n, i.flatMap((d) => {
        var c;
        return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
      }));
    }, s = e.needs.map(({ id: a, label: i, help: l, terms: d }) => {
      let c = We(n);
      return d.forEach((m, p) => Yt(c, o(p, m))), [a, { id: a, label: i, aliases: l ? ft(l) : [], depth: 0, own: c, programs: c, count: W(c) }];
    });
    return s.length ? { id: I, label: null, help: null, terms: new Map(s), useful: !0 } : null;
  }
  function rr(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var bi = rr(() => /* @__PURE__ */ new Map()), vi = 1e9;
  function Qr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function $o(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function wi(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Si({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: s }) => pe(s, t, r).text), { compare: o } = wi([...t, r]);
    return Qr(n.length, (s, a) => o(n[s], n[a]));
  }
  function Io(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ti({ programs: e }, t) {
    let r = $o(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: s, end: a, status: i }, l) => {
      let d = s || a, c = a || s, m = s && !a && i && i !== "past";
      n[l] = Io(d && J(d)), o[l] = m ? vi : Io(c && G(c));
    }), Qr(e.length, (s, a) => n[a] - n[s] || o[a] - o[s] || r[s] - r[a]);
  }
  function Ei({ programs: e }, t) {
    let r = $o(t), n = ne.indexOf("past") - 0.5, o = e.map(({ status: s }) => s ? ne.indexOf(s) : n);
    return Qr(e.length, (s, a) => o[s] - o[a] || r[s] - r[a]);
  }
  var ki = {
    title: Si,
    newest: (e) => Ti(e, at(e, "title")),
    status: (e) => Ei(e, at(e, "newest")),
    relevance: (e) => at(e, "status")
  };
  function at(e, t) {
    let r = bi(e), n = r.get(t) || ki[t](e);
    return r.set(t, n), n;
  }
  function Pi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  var Ri = 1e3;
  function it(e, { programs: t }) {
    let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1;
    return r === "relevance" && !n ? "status" : r;
  }
  function Li(e, t, { scores: r }) {
    let n = tr(e.facets, t);
    return n.length < 2 ? r : e.programs.map((o, s) => (r[s] || 0) + Ri * n.filter(({ programs: a }) => Le(a, s)).length);
  }
  function Co(e, t, r, n) {
    let o = it(r, n), s = [];
    for (let a of at(e, o))
      Le(t, a) && s.push(a);
    return o === "relevance" ? Pi(s, Li(e, r, n)) : s;
  }
  function zr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, s = r.find((i) => o(i.query));
      if (!s) {
        let i = Xt(e, n, t);
        s = { query: n, results: { exploration: i, order: Co(e, i.matches, n, i.searchResult) } };
      }
      let [a] = r.filter((i) => i !== s);
      return r = a ? [s, a] : [s], s.results;
    };
  }
  function Do(e, t, r, n) {
    if (!n.length)
      return n;
    let o = new Set(t(r).order.map((s) => e.programs[s].id));
    return n.filter((s) => o.has(s));
  }
  function Me(e, t, r) {
    let n = Do(e, t, r, r.details);
    return n.length === r.details.length ? r : R(w({}, r), { details: n });
  }
  function No(e, t, r, n) {
    let o = [...r.details.filter((s) => s !== n), n];
    return Do(e, t, r, [n]).length ? R(w({}, r), { details: o }) : R(w({}, lt), { sort: r.sort, details: o });
  }
  function Fo(e, t, r) {
    let n = () => {
      let { query: i, settled: l } = e.get();
      l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
    }, o = (i) => Me(t().index, t().derive, i), s = (i) => {
      n();
      let l = o(i);
      e.set({ query: l, settled: { query: l, cause: "choice" } });
    }, a = (i) => e.set({ open: R(w({}, e.get().open), { filters: i }) });
    return {
      search: (i) => e.set({ query: o(Qt(e.get().query, i)) }),
      settle: n,
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (i, l) => s(Eo(e.get().query, i, l)),
      choose: s,
      sort: (i) => s(R(w({}, e.get().query), { sort: i })),
      toggleDetails: (i) => s(To(e.get().query, i)),
      goTo: (i) => {
        s(No(t().index, t().derive, e.get().query, i)), r.moveTo(i);
      },
      clear: () => s(ko(e.get().query)),
      openFilters: () => {
        n(), a(!0);
      },
      closeFilters: () => a(!1),
      showTerms: (i, l) => {
        let { open: d } = e.get();
        e.set({ open: R(w({}, d), { facets: new Map(d.facets).set(i, l) }) });
      }
    };
  }
  function Ho(e, t, r) {
    let n, o = e.subscribe(({ query: s, settled: a }, i) => {
      (s !== i.query || a !== i.settled) && (r.clearTimeout(n), n = s === a.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function jo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let s = Number(r.slice(0, 4)), a = /* @__PURE__ */ new Map();
    for (let d of [$, ...e.facets]) {
      let c = o.includes(d) ? null : er(d, e, s);
      c && a.set(d, c);
    }
    let i = Ao(e, a, s);
    i && (a = new Map([[i.id, i], ...a]));
    let l = new Set(e.programs.map(({ id: d }) => d));
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (d, c) => {
        var m;
        return !!((m = a.get(d)) != null && m.terms.has(c));
      },
      hasProgram: (d) => l.has(d),
      nameOf: n
    };
  }
  var nr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var Uo = (e) => e.toLowerCase().replace(/-.*/, "");
  function Bo(e, t, r, n, o, s) {
    let a = (p) => ({ text: p, language: s }), i = (p) => pe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => {
      let u = e.vocabularies.get(p);
      if (u)
        return i(u.label);
      let f = [...Ye, I, $].find((h) => h === p);
      return a(f ? t(`facet-${f}`) : p);
    }, m = (p, u) => {
      var b;
      if (u === N)
        return a(t("not-stated"));
      let f = p === I ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u);
      if (f)
        return i(f.label);
      let h = p === $ && Rn.find((_) => _ === u);
      return a(h ? t(`offers-${h}`) : je(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(He(u)) : u);
    };
    return {
      pick: i,
      facet: c,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => {
        let f = `${p} ${u}`, h = d.get(f) || m(p, u);
        return d.set(f, h), h;
      },
      status: l,
      isForeign: (p) => [s, n[0] || o].every((u) => Uo(u) !== Uo(p))
    };
  }
  function Yr(e, t, r = () => nr) {
    let { msg: n, format: o, language: s, languages: a, pageLanguage: i, today: l } = t, d = Bo(e, n, o, a, i, s), c = jo(e, {
      languages: { chain: a, page: i },
      today: l,
      nameOf: (f, h) => d.term(f, h).text,
      reservedIds: dt
    }), m = gt(`programs?${t.preset}`, c) || lt, p = [I, $, ...e.facets], u = xe(m, p);
    return R(w({}, t), {
      list: e,
      index: c,
      find: r,
      derive: zr(c, r),
      labels: d,
      facetOrder: p,
      preset: m,
      fragmentOf: (f) => {
        let h = xe(f, p);
        return h === u ? "" : h || "programs";
      }
    });
  }
  function Vo(e, t) {
    return R(w({}, e), { find: t, derive: zr(e.index, t) });
  }
  function Wo(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = w(w({}, o), n), Array.from(r).forEach((s) => r.has(s) && s(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function qo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: s }, a) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== a.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", s.filters), s.filters && !a.open.filters && !t.isInDialog() ? t.enterDialog() : !s.filters && a.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function Ko(e, t) {
    if (!e || Z(e) === Z(t))
      return !1;
    let r = ue(e);
    return r !== "" && r !== ut;
  }
  function de({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function Jo(e) {
    return `\u2068${e}\u2069`;
  }
  function H({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: $e(t) }, n);
  }
  function Ke({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Je({ context: e, target: t, class: r, children: n }) {
    return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
  }
  var Mi = { kind: 9, format: 9, language: 2, capacity: 3 };
  function or({ languages: e }, t, r) {
    let n = t.terms.get(r) || [], o = r === "language" ? e.filter((s) => n.includes(s)) : [];
    return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Mi[r] || 0);
  }
  function sr({ join: e, materials: t }) {
    return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
  }
  var Qo = "program-explorer__action cdx-button", Go = `${Qo} cdx-button--fake-button cdx-button--fake-button--enabled`;
  function zo({ context: e, actions: t, program: r, open: n, detailsId: o }) {
    let { msg: s, labels: a, language: i } = e, { join: l, materials: d } = r, c = sr(r);
    if (c === "materials")
      return /* @__PURE__ */ g("button", { type: "button", class: Qo, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, s("materials", d.length));
    let m = c === "join" ? l : d[0];
    return m ? /* @__PURE__ */ g(Je, { context: e, target: m.target, class: c === "join" ? `${Go} cdx-button--action-progressive cdx-button--weight-primary` : Go }, m.label ? /* @__PURE__ */ g(H, { text: a.pick(m.label), around: i }) : s("join")) : null;
  }
  var ar = class extends se {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
    }
    render({ context: t, actions: r, more: n, program: o, open: s, patterns: a, needs: i, level: l }) {
      let { msg: d, labels: c, format: m, language: p, idPrefix: u } = t, { duration: f, join: h, minutes: b, notice: _ } = o, v = a.length ? n : null, S = (z) => v ? /* @__PURE__ */ g(v.MarkedText, { text: z, patterns: a, around: p }) : /* @__PURE__ */ g(H, { text: z, around: p }), P = (z) => or(t, o, z).map((Ds) => c.term(z, Ds)), j = c.pick(o.title), q = `${u}:program:${o.id}`, E = `${q}:details`, L = o.summary && c.pick(o.summary), k = P("capacity"), O = P("language"), C = (o.terms.get("language") || []).length - O.length, U = [...P("kind"), ...P("format")], D = b ? b[0] === b[1] ? d("detail-minutes", b[0]) : d("detail-minutes-range", ...b) : f && S(c.pick(f)), Cs = c.status(o.status), tn = m.span(o.start, o.end, o.status);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": q }, /* @__PURE__ */ g(de, { level: l, class: "program-explorer__title", id: q }, o.target ? /* @__PURE__ */ g(Je, { context: t, target: o.target }, S(j)) : S(j)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${o.status || "unknown"}` }, Cs), tn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, tn), U.map((z) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, S(z)))), L && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, S(L), " ", c.isForeign(L.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, d("in-language", m.language(L.language)))), _ && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(H, { text: c.pick(_), around: p })), h && h.isOver && o.status !== "past" && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, d("join-over")), n && i.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: i }), v && /* @__PURE__ */ g(v.Matched, { context: t, program: o, patterns: a, shown: [j, L, ...k, ...U, ...O] }), O.length + k.length > 0 || D ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, O.map((z) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, S(z))), C > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, d("more-languages", C)), D && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, D), k.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet("capacity").text }, k.map((z) => /* @__PURE__ */ g("li", null, S(z))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(zo, { context: t, actions: r, program: o, open: s, detailsId: E }), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": d("details-of", j.text),
          "aria-expanded": s,
          "aria-controls": s ? E : void 0,
          onClick: () => r.toggleDetails(o.id)
        },
        d("details"),
        /* @__PURE__ */ g(Ke, { open: s })
      )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: E }));
    }
  };
  var ir = 60, Yo = 6, Oi = 80, Ai = 12, Ii = 10;
  function $i({ context: e, state: t, results: { order: r } }, n) {
    let { query: o, settled: s, cards: a } = t, { order: i = [] } = n, l = s.query === o ? s.cause : "typing", d = l === "address", c = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), m = l === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || ir, c + 1, m && n.limit || 0, d ? a : 0), u = n.order || a || !e.isAtTop ? r.length <= ir || d : !1;
    return { order: r, limit: p, drawn: u ? p : Math.max(Yo, c + 1, m && n.drawn || 0) };
  }
  function Ci({ context: { index: e, limit: t }, state: r, results: n }, o) {
    let s = !t && it(r.query, n.exploration.searchResult) === "status", a = [];
    for (let i of o) {
      let l = s ? Hn(e.programs[i].status) : null, d = a[a.length - 1];
      d && d.group === l ? d.numbers.push(i) : a.push({ group: l, numbers: [i] });
    }
    return a;
  }
  function Di({ view: e, section: { group: t, numbers: r } }) {
    let { context: n, state: { query: o }, results: s, actions: a, more: i } = e, { msg: l, index: d, level: c, language: m } = n, p = t && (n.headings.get(t) || { text: l(`group-${t}`), language: m, anchors: [] }), u = tr(d.facets, o);
    return /* @__PURE__ */ g(B, null, p && /* @__PURE__ */ g(de, { level: c, class: "program-explorer__group", id: p.anchors[0] }, p.anchors.slice(1).map((f) => /* @__PURE__ */ g("span", { id: f })), /* @__PURE__ */ g(H, { text: p, around: m })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": l("programs") }, r.map((f) => {
      let h = d.programs[f];
      return /* @__PURE__ */ g("li", { key: h.id }, /* @__PURE__ */ g(
        ar,
        {
          context: n,
          actions: a,
          more: i,
          program: h,
          open: o.details.includes(h.id),
          patterns: s.exploration.searchResult.patterns,
          needs: u.filter(({ programs: b }) => Le(b, f)).map(({ id: b }) => b),
          level: p ? c + 1 : c
        }
      ));
    })));
  }
  var lr = class extends se {
    constructor() {
      super(...arguments);
      this.lists = Gt();
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
        var n, o, s;
        let { limit: r } = this.state;
        this.setLength({ limit: r + ir, drawn: r + ir }), (s = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || s.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && !r.state.query.details.length ? null : $i(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Ai }), r > Yo ? Ii : Oi));
    }
    render({ view: r }, { order: n, limit: o, drawn: s }) {
      let { context: a } = r, { msg: i, facetOrder: l } = a, d = n.length - o;
      return /* @__PURE__ */ g(B, null, /* @__PURE__ */ g("div", { ref: this.lists }, Ci(r, n.slice(0, Math.min(s, o))).map((c) => /* @__PURE__ */ g(Di, { key: c.group, view: r, section: c }))), a.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: a.urlOfAll(xe(r.state.query, l) || "programs") }, i("see-all", n.length)), !a.limit && d > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
    }
  };
  function Xo(e, t, r, n) {
    let o = r ? e : [...e].sort((a, i) => i.term.count - a.term.count), s = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((a) => s.has(a) || a.chosen || n(a.term.id));
  }
  var Fi = 15;
  function Xr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: s } }) {
    let { msg: a, labels: i, language: l, idPrefix: d } = e, c = `${d}:${r}:${n.id}`, m = a("count-programs", s);
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
          id: c,
          "aria-describedby": `${c}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: c }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(H, { text: i.term(r, n.id), around: l })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, a("number", s)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${c}:count` }, m)
    );
  }
  function Hi({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: s }) => s.id === t[0] ? 0 : s.id === N ? 2 : 1, o = ({ term: s }) => e.term("language", s.id).text;
    return [...r].sort((s, a) => n(s) - n(a) || o(s).localeCompare(o(a)));
  }
  function Zo({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: s }, actions: a, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? Hi(e, t.terms) : t.terms, m = Xo(c, r, l.id === "period", (f) => d && f === o[0]), p = m.length < c.length ? c.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(B, null, m.map((f) => /* @__PURE__ */ g(Xr, { key: f.term.id, view: e, facet: l.id, count: f })), p && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var f;
          a.showTerms(l.id, r + 1e3), (f = document.getElementById(`${s}:${l.id}:${p.term.id}`)) == null || f.focus();
        }
      },
      n("show-all-terms", c.length)
    ));
    return c.length <= Fi ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ g(B, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
  }
  var ji = 2;
  function Ui({ view: e, counts: t, isOpenAtFirst: r }) {
    var h;
    let { context: { msg: n, labels: o, language: s, idPrefix: a }, state: i, actions: l } = e, { facet: d, terms: c } = t, m = (h = i.open.facets.get(d.id)) != null ? h : r ? 8 : 0, p = `${a}:${d.id}`, u = c.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), f = d.help && o.pick(d.help);
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => l.showTerms(d.id, m ? 0 : 8)
      },
      /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(H, { text: o.facet(d.id), around: s })),
      /* @__PURE__ */ g(Ke, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(H, { text: f, around: s })), /* @__PURE__ */ g(Zo, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, u.reduce((b, _) => n("list", b, _))));
  }
  function cr({ view: e }) {
    let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== $);
    return /* @__PURE__ */ g(B, null, t.map((r, n) => /* @__PURE__ */ g(Ui, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < ji })));
  }
  var ts = 4;
  function rs({ view: e }) {
    var h, b;
    let { context: { msg: t, labels: r, language: n, idPrefix: o, index: s }, state: a, results: i, actions: l, more: d } = e, c = ((h = i.exploration.facets.find(({ facet: _ }) => _.id === I)) == null ? void 0 : h.terms) || [];
    if (!c.length)
      return null;
    let m = (b = a.open.facets.get(I)) != null ? b : ts, p = d ? d.findNeeds(s, a.settled.query.text) : [], u = c.filter(({ chosen: _, term: v }, S) => _ || (p.length && m === ts ? p.some(({ need: P }) => P === v) : S < m)), f = c.find((_) => !u.includes(_));
    return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, u.map(({ term: _, chosen: v }) => /* @__PURE__ */ g(
      "button",
      {
        key: _.id,
        type: "button",
        class: "program-explorer__need cdx-button",
        id: `${o}:${I}:${_.id}`,
        "aria-pressed": v,
        onClick: () => l.toggleTerm(I, _.id)
      },
      /* @__PURE__ */ g(H, { text: r.term(I, _.id), around: n }),
      !_.count && " ",
      !_.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
    )), f && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var _;
          l.showTerms(I, c.length), (_ = document.getElementById(`${o}:${I}:${f.term.id}`)) == null || _.focus();
        }
      },
      t("more-needs")
    ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
  }
  function ns({ view: { context: { msg: e }, state: t, actions: r } }) {
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
          onInput: (n) => r.search(n.currentTarget.value)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
    );
  }
  function os({ view: e }) {
    let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: s } = e, a = o.exploration.facets.find(({ facet: l }) => l.id === $);
    if (!a)
      return null;
    let i = (l, d, c, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => s.choose(st(n, $, m)) }, t("shortcut", l, d));
    return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet($).text }, a.terms.filter(({ term: l }) => l.id !== N).map(({ term: l, chosen: d, matchCount: c }) => i(r.term($, l.id).text, c, d, [l.id])), i(t("offers-all"), a.count, !n.chosen.has($), []));
  }
  function Bi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let s = it(r, n.exploration.searchResult), a = Oe.filter((i) => i !== "relevance" || i === s || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: s,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      a.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === s }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(Ke, { open: !1 })));
  }
  function ss({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: s, actions: a, more: i } = e, { count: l, searchResult: { corrected: d } } = s.exploration, c = Array.from(o.query.chosen).reduce((m, [p, u]) => p === I || p === $ ? m : m + u.length, 0);
    return /* @__PURE__ */ g("div", { class: "program-explorer__bar" }, /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: a.goToSearch }, /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: a.openFilters
      },
      c ? t("filters-active", c) : t("filters")
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Po(o.settled.query) ? t("count", l, r.programs.length) : t("count-programs", l), i && d && l > 0 && /* @__PURE__ */ g(i.Corrected, { view: e, words: d }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, /* @__PURE__ */ g(Bi, { view: e }), i && /* @__PURE__ */ g(i.CopyLink, { view: e })));
  }
  function as({ view: e }) {
    let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: s, open: a, query: i }, results: l, actions: d, more: c } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${s ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(ns, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(rs, { view: e }), /* @__PURE__ */ g(os, { view: e })), !s && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(cr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(ss, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ g(lr, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ g(c.Freshness, { view: e })), s && a.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
  }
  var is = ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "";
  function ls(e, t, r) {
    let n = !1, o = !1, s = () => M(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (d) {
        !o && is(e.get()) && t.onFailure(d, () => {
          s();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), a = e.subscribe((l) => {
      !n && is(l) && s();
    }), i = () => {
      o = !0, a();
    };
    return s(), i;
  }
  function cs() {
    A.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function ds(e, t) {
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), s = () => o(n(".program-explorer__count")), a = () => e.contains(r.activeElement), i = (l) => {
      var d;
      return (d = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : d.closest("article");
    };
    return {
      focusCount: s,
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
        let d = a() && r.activeElement;
        return () => {
          d && !a() && (o(r.getElementById(d.id) || (l ? n(".program-explorer__open-filters") : null)), a() || s());
        };
      },
      scrollToLinked: (l) => {
        var d;
        return (d = l.length ? i(l[l.length - 1]) : e) == null ? void 0 : d.scrollIntoView();
      }
    };
  }
  function us(e, t) {
    let r = e.ownerDocument.defaultView || window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var Vi = 640, Wi = 500;
  function qi(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  A.debounceRendering = (e) => e();
  cs();
  function ps(e, t, r, n, o, s) {
    let a = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.now, d = Yr(t, r, l == null ? void 0 : l.fuzzySearch), c = !0, m = () => d.limit > 0 || (e.clientWidth || a.innerWidth) < Vi, p = (E) => {
      let L = n.read(), k = L === null && E ? E.query : gt(L || "", d.index) || d.preset, O = Me(d.index, d.derive, k);
      return {
        query: O,
        settled: { query: O, cause: "address" },
        cards: n.cards(),
        open: { facets: (E == null ? void 0 : E.open.facets) || /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
      };
    }, u = Wo(w({ narrow: m() }, p(null))), f = ds(e, r.idPrefix), h = () => {
      c = !1;
      let E = Array.from(i);
      i.clear(), E.forEach((L) => L()), e.textContent = "";
    }, b = (E) => {
      if (c)
        try {
          E();
        } catch (L) {
          h(), s(L);
        }
    }, _ = qi(Fo(u, () => d, f), b), v = (E, L) => {
      b(() => {
        let k = f.holdFocus(L.open.filters), { derive: O } = d, C = O(E.query);
        wo(/* @__PURE__ */ g(as, { view: { context: d, state: E, actions: _, attempt: b, cleanups: i, more: l, results: C, settledResults: O(E.settled.query) } }), e), k();
      });
    }, S = ({ keepFocus: E, keepFragment: L, keepPlace: k, nameTab: O, textIndexOf: C }) => {
      let U = a.setTimeout(() => b(() => C(d.index)), Wi);
      n.read() !== null && i.add(O(u, () => d, e.ownerDocument)), i.add(L()).add(k(e, n)).add(E(e, n)).add(() => a.clearTimeout(U));
    }, P = (E) => {
      let { details: L } = u.get().query, k = !E || L.length || a.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || "");
      n.isNewLink() && k && r.reveal(() => ke(() => b(() => f.scrollToLinked(u.get().query.details))));
    }, j = () => {
      Ko(n.read(), d.fragmentOf(u.get().query)) && o.useLinks(({ checkLink: E }) => b(() => E(n, u, d, f.scrollToLinked)));
    }, q = () => {
      if (!e.isConnected) {
        h();
        return;
      }
      let E = m(), { open: L, narrow: k } = u.get();
      (E !== k || L.filters && !e.clientWidth) && u.set({ narrow: E, open: R(w({}, L), { filters: !1 }) });
    };
    return [
      u.subscribe(v),
      us(e, q),
      Ho(u, _.settle, a),
      qo(u, n, (E) => d.fragmentOf(E)),
      n.onMove(() => b(() => {
        u.set(p(u.get())), P(!1), j();
      }))
    ].forEach((E) => i.add(E)), v(u.get(), u.get()), c && (P(!0), j(), n.firstPlace && ke(() => b(() => a.scrollTo(0, n.firstPlace))), l ? S(l) : i.add(ls(u, o, (E) => b(() => {
      l = E, d = Vo(d, l.fuzzySearch), S(l), u.set({});
    })))), {
      update: (E) => b(() => {
        _.settle(), d = Yr(E, r, d.find);
        let { query: L } = u.get(), k = Me(d.index, d.derive, L), O = () => u.set({ query: k, settled: { query: k, cause: "data" } });
        l ? l.keepPosition(e, O) : O();
      }),
      unmount: h
    };
  }
  var ms = "Special:MyLanguage/", Ki = /^(?:[a-z][\w-]*|Special):/;
  function gs(e, { root: t, staticElements: r, groups: n }, o) {
    let s = o.indexOf(e.contentLanguage), a = s < 0 ? o : o.slice(0, s), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => {
      let d = l.replace(ms, "");
      if (!a.length || Ki.test(d))
        return e.urlOf(l);
      if (t.lang !== o[0])
        return e.urlOf(ms + d);
      let [c = "", m = ""] = d.split(/(?=#)/);
      return a.map((p) => e.urlOf(`${c}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
    };
  }
  var Ji = "program-explorer__app", Gi = 0;
  function Qi(e) {
    let t = Array.from(document.querySelectorAll(`.${me}`)).filter((r) => (Qe({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function zi({ root: e, headings: t }) {
    var s;
    let r = Array.from(((s = gr(e)) == null ? void 0 : s.querySelectorAll("[id]")) || [], ({ id: a }) => a), n = Array.from(t.values(), ({ anchors: a }) => a), o = r.concat(...n).find((a) => [a, encodeURI(a)].includes(location.hash.slice(1)));
    o && yr(e, () => ke(() => {
      var a;
      return (a = document.getElementById(o)) == null ? void 0 : a.scrollIntoView();
    }));
  }
  function Yi(e) {
    let t = document.getElementById(e);
    return pt(e) && !(t && !t.closest(`.${me}, [${_e}]`));
  }
  function fs(e, t, { list: r, messages: n, languageNames: o, more: s }, a) {
    let { wiki: i, load: l } = e, { language: d } = n, c = te(n), m = Tt(i, t), p = Qi(t), u = `program-explorer-${++Gi}`, f = gs(i, t, m), h = t.all === null ? "" : f(t.all), b = {
      now: s,
      load: () => St(e),
      onFailure: (k, O) => {
        let C = bt(k) === "outdated";
        ie(t.root, n, { kind: "warning", text: c(`failed-${C ? "outdated" : "network"}`), retry: () => {
          C ? location.reload() : (Ce(t.root), O());
        } });
      },
      useLinks: (k) => {
        l.links().then(k, (O) => i.log("The link in the address cannot be corrected.", O));
      }
    }, _ = document.createElement("div");
    _.className = Ji, _.lang = d, _.dir = $e(d), t.root.append(_);
    let v = fr(t.root, () => _t(t, !0)), S = () => zi(t);
    window.addEventListener("hashchange", S);
    let P = () => {
      _.remove(), v(), window.removeEventListener("hashchange", S);
    }, j = lo(window, p ? Yi : null, u);
    re(t, "ready");
    let { update: q, unmount: E } = ps(_, r, {
      msg: c,
      format: co(d, c, o),
      language: d,
      languages: m,
      pageLanguage: i.contentLanguage,
      today: Tr(),
      headings: t.headings,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      isAtTop: !location.hash && !window.pageYOffset,
      idPrefix: u,
      reveal: (k) => yr(t.root, k),
      notify: (k) => ie(t.root, n, { kind: "failure", text: k, retry: null }),
      urlOf: (k) => "url" in k ? k.url : f(k.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (k) => `${p ? "" : h}#programs?program=${k}`,
      urlOfAll: (k) => `${h}#${k}`
    }, j, b, (k) => {
      P(), a(k);
    });
    if (!_.isConnected)
      return null;
    let L = {
      update: q,
      unmount: () => {
        E(), P(), re(t, "static");
      }
    };
    try {
      S(), _t(t, !0), i.announceReady(t.root);
    } catch (k) {
      throw L.unmount(), k;
    }
    return L;
  }
  var Xi = "#programs?selftest";
  function ys(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Xi && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 0792264c25c06038"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var Zi = 20;
  function el(n, o) {
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (s) {
        return e.log("The static list cannot be imported.", s), null;
      }
    });
  }
  function tl({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: s, groups: a, preset: i, limit: l, fallbacks: d } = t;
    return e.isNamed && r.kind === "pages" && s === o && !i && !l && pn(a.length ? a : [o], n.programs.map(({ title: c }) => pe(c, [o.lang, ...d], e.contentLanguage).text));
  }
  function rl({ preset: e, limit: t }) {
    return !!(ue(location.hash) || e && !t);
  }
  function xs(e, t, r, n) {
    return M(this, null, function* () {
      let { wiki: o } = t, s = () => {
        xs(e, t, r, n);
      }, a = null;
      try {
        let i = rl(r) ? St(t).catch(() => null) : null, l = yield e(o, r);
        if (l.kind === "off") {
          re(r, "static");
          return;
        }
        let { messages: d } = l, [c, m] = l.kind === "missing" && (yield el(t, r)) || [r, l];
        if (m.kind !== "ready") {
          let h = m.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : m.problems), yield vt(t, r, h ? "missing" : "json", m, s);
          return;
        }
        if (!un(d))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let p = "DisplayNames" in Intl ? null : yield o.languageNames(), u = yield i;
        if (!r.root.isConnected)
          return;
        let f = tl(t, r, m);
        a = fs(t, c, { list: m.list, messages: d, languageNames: p, more: u }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), vt(t, c, "unexpected", R(w({}, m), { messages: d }), s);
        }), a && (n.set(r.root, a), yield bn(t, r, m, d, f));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), a && (n.delete(r.root), a.unmount()), yield vt(t, r, bt(i), null, s);
      }
    });
  }
  function nl(n, o) {
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      let s = wt(r);
      if (s.length || r.querySelector(`.${me}`) || !Sn(e.pageTitle))
        return s;
      let a = (yield t.importer()).insertHost(r);
      return a ? [a] : [];
    });
  }
  function hs(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (a) => {
      Array.from(r).forEach(([i, l]) => {
        a(i) && (r.delete(i), l.unmount());
      });
    }, s = [
      ys(n),
      e.onContent(() => {
        o((l) => !l.isConnected);
        let a = document.getElementById("mw-content-text") || document.body, i = ao();
        nl(n, a).then(
          (l) => l.forEach((d, c) => {
            c >= Zi ? re(d, "static") : xn(d) && xs(i, n, d, r);
          }),
          (l) => e.log("The explorer could not find its host.", l)
        );
      })
    ];
    return () => {
      s.forEach((a) => a()), o(() => !0);
    };
  }
  var Zr = {};
  Us(Zr, {
    x0: () => se,
    x1: () => Gt,
    x10: () => ut,
    x11: () => xe,
    x12: () => Zt,
    x13: () => zt,
    x14: () => W,
    x15: () => Le,
    x16: () => Ve,
    x17: () => ae,
    x18: () => qe,
    x19: () => Xt,
    x2: () => B,
    x20: () => rr,
    x21: () => Oe,
    x22: () => st,
    x23: () => Qt,
    x24: () => nr,
    x25: () => te,
    x26: () => Qe,
    x27: () => _e,
    x28: () => me,
    x29: () => wt,
    x3: () => g,
    x30: () => wr,
    x31: () => vr,
    x32: () => br,
    x33: () => ie,
    x34: () => mr,
    x35: () => xt,
    x36: () => J,
    x37: () => He,
    x38: () => I,
    x39: () => $,
    x4: () => ke,
    x40: () => Rt,
    x41: () => ee,
    x42: () => Mt,
    x43: () => Ne,
    x44: () => kt,
    x45: () => De,
    x46: () => Xe,
    x47: () => jt,
    x48: () => Lt,
    x49: () => Fe,
    x5: () => Me,
    x50: () => ve,
    x51: () => Ht,
    x52: () => je,
    x53: () => ft,
    x54: () => pe,
    x55: () => cr,
    x56: () => Xr,
    x57: () => Je,
    x58: () => de,
    x59: () => H,
    x6: () => Z,
    x60: () => Jo,
    x61: () => sr,
    x62: () => or,
    x63: () => dr,
    x7: () => pt,
    x8: () => mt,
    x9: () => ue
  });
  var X = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var _s = 1e4;
  function bs(e, t) {
    return M(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), _s);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new X("timeout", `${_s} ms, ${e}`) : new X("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function dr(e) {
    return M(this, null, function* () {
      let t = yield bs(e, "omit");
      if (t.status === 429 && (t = yield bs(e, "same-origin")), t.status === 429)
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
  function en(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function vs(e) {
    let t = en(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function ws(e, t) {
    let r = en(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function Ss(e) {
    let t = en(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var ur = "MediaWiki:Gadget-programExplorer-manifest.json";
  var ol = "program-explorer__update", Ts = "program-explorer-asked-for-version", sl = 864e5;
  function Es(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function al(e, t) {
    let [r, n] = [Es(e), Es(t)], o = r.findIndex((s, a) => s !== n[a]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function il(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Ts));
      return n >= 0 && n < sl ? !1 : (r.setItem(Ts, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function ll({ languages: e }) {
    var r;
    let t = he(e);
    return { language: t, texts: new Map(Object.entries((r = x[t]) != null ? r : {})) };
  }
  function ks(a, i, l, d, c) {
    return M(this, arguments, function* (e, t, { version: r, page: n }, o, s) {
      if (il(o, s))
        try {
          let { pages: [m] } = yield e.readPages([ur], [], null), { version: p } = ee(m ? m.text : "");
          if (typeof p != "string" || !al(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let u = ll(e), f = te(u), { title: h, url: b } = n != null ? n : { title: ur, url: e.urlOf(ur) }, _ = Object.assign(document.createElement("a"), { href: b, textContent: h }), v = Object.assign(document.createElement("div"), { className: ol });
          t.after(v), ie(v, u, { kind: "warning", text: f("userscript-old", r, p), content: [_, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var cl = 86400, dl = 300, ul = 50;
  function pl({ query: { pages: e = [] } = {} }) {
    var r;
    let t = [];
    for (let { title: n, lastrevid: o, revisions: s = [] } of e) {
      let [a] = s, i = (r = a == null ? void 0 : a.slots) == null ? void 0 : r.main;
      a && (i == null ? void 0 : i.content) !== void 0 && (o || a.revid) === a.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: a.revid });
    }
    return t;
  }
  function ml(e, t, r, n) {
    let o = String(e === "titles" || r ? dl : cl), s = {
      action: "query",
      format: "json",
      formatversion: "2",
      // One cached answer for all languages.
      uselang: "content",
      maxage: o,
      smaxage: o
    };
    return Object.assign(s, n ? { mcoffset: n } : {
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
    }), new URLSearchParams(s).toString();
  }
  function Ps(e, t, r, n) {
    return M(this, null, function* () {
      let o = /* @__PURE__ */ new Map(), s = [], a = "", i = 0;
      do {
        let l = yield dr(`${e}?${ml(t, r, n, a)}`);
        s = s.concat(pl(l));
        let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l;
        for (let { key: m, translation: p } of d)
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        a = c;
      } while (a && ++i < ul);
      return { pages: s, translations: o };
    });
  }
  function Rs(e, t, r, n) {
    return M(this, null, function* () {
      try {
        return yield Ps(e, t, r, n);
      } catch (o) {
        if (n && o instanceof X && o.failure === "server")
          return Ps(e, t, r, null);
        throw o;
      }
    });
  }
  function Ls(e, t) {
    return (r, n, o) => M(null, null, function* () {
      let s = r.map(t), a = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Rs(e, "revids", n, a) : null;
      return i && s.every((l) => i.pages.some((d) => d.title === l)) ? i : Rs(e, "titles", s, a);
    });
  }
  function Ms(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function gl(e) {
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
  function fl() {
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
  function yl() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Os(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: yl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ms,
      readPages: Ls(mw.util.wikiScript("api"), Ms),
      languageNames: fl,
      mayEdit: gl,
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
  var xl = "programExplorer";
  function As(e, t) {
    return M(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[xl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Is } = document, $s = Ss(Is instanceof HTMLScriptElement ? Is.src : ""), hl = { version: "0.1.0", page: vs($s) }, _l = 2e3;
  mw.loader.using([...sn]).then(
    () => {
      let e = Os();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options,.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__copy{order:-1}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}.program-explorer__frame--narrow .program-explorer__bar{display:contents}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__frame--narrow .program-explorer__options{justify-content:space-between;flex-direction:row-reverse}.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}.program-explorer__skip:not(:focus){position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(max(24em,40%),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em 0 .375em;border-width:1px 0 0;background:none}.program-explorer__list--paused .program-explorer__status,.program-explorer__list--unknown .program-explorer__status,.program-explorer__list--past .program-explorer__status{display:none}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{padding-inline-start:0;border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .75em .375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding:.5em 0 .25em}.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer__frame--narrow .program-explorer__card-foot{flex-wrap:nowrap;margin-top:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), hs(e, an((t) => {
        var r;
        return As((r = ws($s, t)) != null ? r : "", t);
      }, Zr, "fe8bd54b43fc04bf")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          ks(e, t, hl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, _l);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>