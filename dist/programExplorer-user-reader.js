// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var en = Object.defineProperty, xa = Object.defineProperties;
  var ha = Object.getOwnPropertyDescriptors;
  var Xr = Object.getOwnPropertySymbols;
  var _a = Object.prototype.hasOwnProperty, ba = Object.prototype.propertyIsEnumerable;
  var Zr = (e, t, r) => t in e ? en(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      _a.call(t, r) && Zr(e, r, t[r]);
    if (Xr)
      for (var r of Xr(t))
        ba.call(t, r) && Zr(e, r, t[r]);
    return e;
  }, R = (e, t) => xa(e, ha(t));
  var va = (e, t) => {
    for (var r in t)
      en(e, r, { get: t[r], enumerable: !0 });
  };
  var L = (e, t, r) => new Promise((n, o) => {
    var a = (l) => {
      try {
        i(r.next(l));
      } catch (c) {
        o(c);
      }
    }, s = (l) => {
      try {
        i(r.throw(l));
      } catch (c) {
        o(c);
      }
    }, i = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(a, s);
    i((r = r.apply(e, t)).next());
  });

  // <define:BUILD_LANGUAGES>
  var f = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"];

  // <define:BUILD_USER_SCRIPT_MESSAGES>
  var y = { ar: { dismiss: "\u0625\u062E\u0641\u0627\u0621", "userscript-old": "\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2." }, de: { dismiss: "Ausblenden", "userscript-old": "Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2." }, en: { dismiss: "Dismiss", "userscript-old": "Your user script of the program explorer is version $1. There is a newer version: $2." }, es: { dismiss: "Descartar", "userscript-old": "El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2." }, fr: { dismiss: "Fermer", "userscript-old": "Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2." }, he: { dismiss: "\u05D4\u05E1\u05EA\u05E8\u05D4", "userscript-old": "\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2." }, hi: { dismiss: "\u091B\u093F\u092A\u093E\u090F\u0901", "userscript-old": "\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964" }, id: { dismiss: "Tutup", "userscript-old": "Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2." }, ja: { dismiss: "\u9589\u3058\u308B", "userscript-old": "\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002" }, pt: { dismiss: "Fechar", "userscript-old": "O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2." }, ru: { dismiss: "\u0421\u043A\u0440\u044B\u0442\u044C", "userscript-old": "\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2." }, sw: { dismiss: "Ficha", "userscript-old": "Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2." }, uk: { dismiss: "\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438", "userscript-old": "\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2." }, "zh-hans": { dismiss: "\u5173\u95ED", "userscript-old": "\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" }, "zh-hant": { dismiss: "\u95DC\u9589", "userscript-old": "\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" } };
  var tn = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function rn(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => L(null, null, function* () {
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
      validator: a("validator"),
      more: a("more"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }
  var Pe = ["relevance", "status", "newest", "title"], st = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var lt = ["q", "sort", "program", "view"];
  var Ta = /^#?programs$/, Ea = /^#?programs(\?|%3f|\.3f)/i, ka = 8e3, Pa = 200;
  function Le(e) {
    var r, n;
    let [t] = (n = (r = Ea.exec(e)) != null ? r : Ta.exec(e)) != null ? n : [];
    return t === void 0 ? null : e.slice(t.length, ka);
  }
  function ct(e) {
    return Le(e) !== null;
  }
  var Ra = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function it(e) {
    return e.replace(Ra, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Re(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function ut(e) {
    return e.slice(0, Pa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function qe(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !lt.includes(o) && r.push(`${it(o)}=${a.map(it).join(",")}`);
    });
    let n = ut(e.text);
    return n && r.push("q=" + it(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + it(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function dt(e, t) {
    let r = Le(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of r.split("&")) {
      let [l = "", ...c] = i.split("="), u = Re(l), m = c.join("="), p = Re(m);
      if (u === "q")
        o = ut(Re(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = Pe.find((d) => d === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!lt.includes(u)) {
        let d = m.split(",").map(Re).concat(p.split(",")).filter((h) => t.hasTerm(u, h));
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  function z(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var j = "qqx", nn = "search", Ke = "en";
  function fe(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Ke;
  }
  function ar(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function on(e, t) {
    let r = new Map(Object.entries(z(t)).filter((n) => typeof n[1] == "string"));
    return r.has(nn) ? { language: e, texts: r } : null;
  }
  function an({ language: e, texts: t }) {
    return e === j || t.has(nn);
  }
  function le(e, t, r) {
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
  function pt(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function sn(e, t) {
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var ln = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "Try without one of these:", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-need": "Need", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", find: "Find a program", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "helps-with": "Helps with: $1", "in-language": "In $1", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "more-needs": "More needs", needs: "Needs", "no-program-yet": "none yet", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "search-hint": "What does your community need?", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function mt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var Ma = ["zero", "one", "two", "few", "many", "other"];
  function cn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ma.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var Oa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Aa = /\$(\d)/g, Me = { language: "en", texts: new Map(Object.entries(ln)) };
  function Y({ language: e, texts: t } = Me, r = Me.texts) {
    if (e === j)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(mt(e)), o = cn(e);
    return (a, ...s) => {
      let i = (l) => {
        var c;
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Oa, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(Aa, (l, c) => {
        let u = i(c);
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }
  var gt = "json";
  var sr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function Oe(e) {
    return e.closest(sr);
  }
  function ir(e) {
    var t, r;
    return (r = (t = Oe(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
  }
  function un(e) {
    return Oe(e) !== null;
  }
  function ft(e) {
    let t = Oe(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function dn(e) {
    var t;
    return ((t = Oe(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function lr(e, t) {
    let r = Oe(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function cr(e, t) {
    if (!ft(e)) {
      t();
      return;
    }
    let r = () => {
      var a;
      let o = Oe(e);
      if (o != null && o.hasAttribute("hidden")) {
        let s = ir(e);
        ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
      }
      ft(e) || (n(), t());
    }, n = lr(e, r);
    r();
  }
  var Ia = "program-explorer-hidden";
  function Je({ root: e }) {
    return e.programExplorerState;
  }
  function pn(e) {
    return Je(e) ? !1 : (X(e, "loading"), !0);
  }
  function ur(e, t) {
    e == null || e.classList.toggle(Ia, t);
  }
  function yt({ root: e, after: t }, r) {
    if (t) {
      let n = r && !ft(e);
      ur(t.list, n), ur(t.heading, n && !(un(e) && dn(t.list)));
    }
  }
  function X(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => ur(n, r)), yt(e, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = e.root.programExplorerState = t;
  }
  var $a = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ca = ["arab", "hebr"], Na = ["latn", "cyrl"];
  function Ae(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Ca.includes(r) || !Na.includes(r) && $a.has(t) ? "rtl" : "ltr";
  }
  var dr = "program-explorer__notice";
  function Qe(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function mn(e, t, r) {
    let n = Qe("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Ie(e) {
    e.querySelectorAll(`.${dr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ne(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Ie(e);
    let s = Y(t), i = Qe(
      "div",
      `${dr} ${dr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Qe("span", "cdx-message__icon"),
      Qe(
        "div",
        "cdx-message__content",
        Qe("p", "", n),
        ...o,
        ...a ? [mn(s("retry"), "", a)] : [],
        mn(s("dismiss"), "cdx-button--weight-quiet", () => Ie(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ae(t.language), e.append(i);
  }
  var Da = ["busy", "timeout", "network", "server"];
  function xt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function gn(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function ht(e, t, r, n, o) {
    return L(this, null, function* () {
      let a = n ? n.messages : Me, s = Y(a);
      X(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Da.includes(r) ? () => {
          Ie(t.root), X(t, "loading"), o();
        } : null
      };
      ne(t.root, a, i), (r === "missing" || r === "json") && (yield gn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function fn(i, l, c, u, m) {
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== gt;
      d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || s) && (yield gn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var ce = "program-explorer", Fa = "data-has-heading", $e = "data-group";
  function pr(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  var Ha = /^(?!mw[\w-]{2,4}$)./;
  function mr(e, t, r) {
    let n = r.filter(({ id: o }) => Ha.test(o));
    return { text: e, language: pr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function gr(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function fr(e) {
    return e ? Math.min(gr(e) + 1, 5) : 3;
  }
  var yn = "h1, h2, h3, h4, h5, h6";
  function Ua(e) {
    var t, r;
    return e && mr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function Ba(e) {
    var t;
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function ja(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Va({ root: e, groups: t, headings: [r = null, n = null] }) {
    var _;
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = Ba(n), h = t.find((x) => !e.contains(x));
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: ja(u),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: (_ = c.match(/\S+/g)) != null ? _ : [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: d && h ? { heading: d, list: h } : null,
      groups: t,
      // The first heading stays above the explorer.
      current: null,
      past: Ua(n),
      level: fr(r)
    };
  }
  function _t(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${yn}, .${ce}[data-source], [${$e}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(yn) ? r = n : n.hasAttribute($e) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Fa) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(Va);
  }
  var xn = ["Community Development", "Community Development/What we do"], Wa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function hn(e) {
    return xn.includes(e) || xn.includes(e.replace(Wa, ""));
  }
  function bt({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function vt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = pr(r), [a] = e, s = a !== t;
    return !o || s && (a === Ke || fe(e) !== Ke) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function _n(e, t) {
    var o;
    let r = fe(e), n = r === Ke ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === j ? "" : n;
  }
  var qa = /[\u200E\u200F\u202A-\u202E]/g, Ka = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ja = [
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
  ], Qa = new RegExp("^(?:" + Ja.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), bn = 2e3, Ga = 255, za = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ya(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Xa(e) {
    if (e.length > bn || /\s/.test(e))
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
      return Xa(t);
    if (t.length > bn)
      return "bad-page";
    let r = t.replace(qa, "").replace(Ka, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Qa.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || za.test(r) || n.length > 85 && Ya(n) > Ga ? "bad-page" : { page: r };
  }
  function wt(e) {
    return typeof e != "string";
  }
  function St(e) {
    let t = Ce(e);
    return wt(t) ? t : null;
  }
  function Tt(e) {
    let t = St(e);
    return t !== null && "page" in t;
  }
  function vn(e) {
    let t = St(e);
    return t !== null && "url" in t;
  }
  var Za = 49;
  function yr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Za).map((r, n) => typeof r == "string" && Tt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function Et(e) {
    return e.includes('"include"') ? yr(z(e)).filter(Boolean) : [];
  }
  function xr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function kt(e) {
    return { today: xr(), language: e.contentLanguage };
  }
  function wn() {
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
  var Ge = ["status", "language", "period"], A = "need", U = "not-stated";
  var es = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function hr(e) {
    var t;
    return (t = es[e]) != null ? t : "text";
  }
  function ue(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : hr(Array.isArray(e) ? "array" : typeof e);
  }
  function Pt(e) {
    return ue(e) === "object";
  }
  var Sn = [], ze = 1 + Sn.length;
  function Tn(e, t = Sn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function ts(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Rt(e, t, r) {
    let n = ts(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = Tn(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ue(n), ue(s)]);
    }
    return a;
  }
  function Lt(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function En(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: c } of e)
      o.add(l), c && a.set(l, c);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Lt(a));
    return e.map((l) => {
      let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l;
      if (!u && !m.length)
        return l;
      let h = (x) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, x], _ = (x, b, v, E) => (E ? n.addAt(h(x), "loop", b) : v.has(b) || n.addAt(h(x), "unknown-program", b, v), !E && v.has(b));
      return n.program = c, R(S({}, l), {
        partOf: u && _("partOf", u, s, i.has(c)) ? u : null,
        followedBy: m.filter((x) => _("followedBy", x, o, x === c))
      });
    });
  }
  function Mt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ue(o)]), r.leave();
  }
  function _r({ pipe: e }) {
    return e ? [..._r(e[0]), ...e.slice(1)] : [];
  }
  function rs({ type: e, requirement: t }) {
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
  function ns(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ..._r(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: rs(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: c, message: u } of o)
        if (l)
          i = l(i, s);
        else if (!c(i)) {
          let m = typeof u == "string" ? u : u({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function os({ item: e }) {
    let t = Ye(e);
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
  function as(e) {
    let t = Ye(e.key), r = Ye(e.value), n = _r(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let c = t(l, a), u = c === void 0 ? void 0 : r(o[l], a);
        s.has(c) && a.add("duplicate-id", c), u !== void 0 && (l === c || !s.has(c)) && s.set(c, u), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function ss({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => {
      var i;
      return [a, Ye((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => {
      var m;
      let c = S({}, o);
      for (let p of Object.keys(a)) {
        let d = r.get(p);
        s.enter(p), d ? c[p] = (m = d(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let u = n.filter((p) => c[p] === null);
      for (let p of u)
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return u.length > 0 ? void 0 : c;
    };
  }
  function is(e) {
    switch (e.type) {
      case "array":
        return os(e);
      case "record":
        return as(e);
      case "object":
        return ss(e);
      default:
        return ns(e);
    }
  }
  var kn = /* @__PURE__ */ new Map();
  function Ye(e) {
    let t = kn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [hr(a.type), is(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let c = ue(a), u = n.get(c);
        if (!u) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return u(a, s, i, l);
      }, kn.set(e, t);
    }
    return t;
  }
  function ye(e, t, r, n, o) {
    return Ye(e)(t, r, n, o);
  }
  var ls = /^(?:als|fat|ike|knc)\b/i;
  function Ne(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !ls.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  var De = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, xe = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var vr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function Pn(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Fe(e) {
    if (!vr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Pn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function br(e, t) {
    return String(e).padStart(t, "0");
  }
  function Rn(e, t, r) {
    return `${br(e, 4)}-${br(t, 2)}-${br(r, 2)}`;
  }
  function Z(e) {
    var t, r;
    return Rn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function W(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return Rn(e.year, t, (n = e.day) != null ? n : Pn(e.year, t));
  }
  var ee = ["open", "upcoming", "ongoing", "paused", "past"];
  function He(e) {
    return ee.includes(e);
  }
  function Ln(e, t) {
    return e.approximate && Z(e) <= t && t <= W(e);
  }
  function Mn(e, t, r) {
    return t && W(t) < r ? "past" : e && Z(e) > r ? "upcoming" : e && t && !Ln(e, r) && !Ln(t, r) ? "ongoing" : null;
  }
  function On(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && Z(r) > n || t && Z(t) > n);
      case "upcoming":
        return !!(t && W(t) < n || r && W(r) < n);
      case "ongoing":
        return !!(t && Z(t) > n || r && W(r) < n);
      default:
        return !!(r && W(r) < n);
    }
  }
  function oe(e) {
    return e !== "past";
  }
  var cs = [];
  function q(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : cs;
  }
  function Ot(e, t, r, n) {
    var a;
    if (e === "language")
      return q(t).map(Ne).filter((s) => {
        let i = xe.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((s) => {
      let i = o ? o.has(s) : He(s);
      return i || n.add("unknown-term", s, o ? o.keys() : ee), i;
    });
  }
  function At(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var ae = (e, t = {}) => S({ kind: "schema", type: e }, t), he = (e) => (t, r) => ({ type: e, requirement: t, message: r }), _e = (() => ae("string")), wr = (() => ae("number")), Sr = (() => ae("boolean")), se = ((e) => ae("array", { item: e })), ie = ((e) => ae("object", { entries: e })), P = ((e) => ae("optional", { wrapped: e })), An = ((e, t) => ae("picklist", { options: e, message: t })), Ue = ((e, t) => ae("record", { key: e, value: t })), Be = ((e) => ae("union", { options: e })), H = ((...e) => R(S({}, e[0]), { pipe: e })), It = he("check"), Tr = he("guard"), In = he("length"), Er = he("max_value"), $n = he("min_entries"), kr = he("min_value"), be = he("regex"), ve = ((e) => ({ type: "transform", operation: e }));
  var ds = 10080, J = H(_e(), be(De, "bad-id")), Mr = H(_e(), be(/\S/, "empty")), Xe = H(Mr, ve(At)), ps = H(_e(), be(xe, "bad-language"), ve((e) => e.toLowerCase())), K = Be([Xe, H(Ue(ps, Xe), $n(1, "empty"))]), Pr = H(
    _e(),
    be(vr, "bad-date"),
    ve(Fe),
    It((e) => e !== null, "bad-date")
  ), Rr = H(Mr, It(Tt, "bad-page")), Dn = H(_e(), be(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Cn = H(Dn, It(vn, "bad-address")), ms = H(Dn, ve(Ce), Tr(wt, "bad-address")), Or = H(Mr, ve(Ce), Tr(wt, ({ input: e }) => e)), gs = H(wr(), kr(1, "bad-minutes"), Er(ds, "bad-minutes")), Fn = Be([J, se(J)]), Nn = H(_e(), be(xe, "bad-language"), ve(Ne)), fs = Be([Nn, se(Nn)]), Lr = Be([Xe, se(Xe)]), Ar = Fn, ys = ie({
    label: K,
    page: P(Or),
    url: P(ms)
  }), Ir = ie({
    id: J,
    title: K,
    summary: P(K),
    page: P(Or),
    status: P(An(ee, "bad-status")),
    start: P(Pr),
    end: P(Pr),
    language: P(fs),
    session: P(ie({
      minutes: P(H(se(gs), In(2)))
    })),
    duration: P(K),
    scale: P(K),
    team: P(Lr),
    partners: P(Lr),
    materials: P(se(ys)),
    partOf: P(J),
    followedBy: P(Fn),
    owner: P(Xe),
    reviewed: P(Pr),
    sources: P(Be([Cn, se(Cn)]))
  }), Hn = ie({
    id: J,
    label: K,
    help: P(K),
    terms: Ue(J, Ar)
  }), xs = ie({
    label: P(K),
    help: P(K),
    terms: P(Ue(J, ie({
      label: P(K),
      aliases: P(Lr),
      broader: P(J),
      matchesAll: P(Sr())
    })))
  }), hs = ie({
    title: K,
    page: P(Or)
  }), Un = ie({
    version: H(wr(), kr(ze), Er(ze)),
    enabled: P(Sr()),
    talk: P(Rr),
    bundle: P(Rr),
    facets: P(se(J)),
    vocabularies: P(Ue(J, xs)),
    series: P(Ue(J, hs)),
    include: P(se(Rr))
  });
  function _s(e, t, r) {
    let n = ye(Hn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = Ot(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Bn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Mt(e, "needs", r, (o) => {
      let a = _s(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var $r = Object.keys(Ir.entries);
  function bs(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function vs(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ws(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = ye(Ar, a, n), i = s === void 0 ? [] : Ot(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Ss({ start: e, end: t }, r, n) {
    return e && t && Z(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function jn(e, t, r, n) {
    var m;
    let o = Pt(e) ? e.id : null;
    n.program = typeof o == "string" && De.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = ye(Ir, e, n, ws(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(s.language);
    l.length && a.set("language", l);
    let [c, u] = Ss(s, e, n);
    return s.status && On(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Mn(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: bs(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: q(s.team),
      partners: q(s.partners),
      materials: vs(s.materials, n),
      partOf: s.partOf,
      followedBy: q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: q(s.sources),
      source: t
    };
  }
  function Vn(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, c) => {
      Mt(l, "programs", o, (u, m) => {
        let p = jn(u, { page: c, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => {
      o.enter(c);
      let u = r.find((p) => p.title === l), m = u && Rt(u.text, o, a);
      if (l && !u)
        o.add("missing-include", l);
      else if (m) {
        for (let p of Object.keys(m))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }
  function Ts(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === U ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== U ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of Lt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => {
      i !== U && n.set(i, { id: i, label: o || i, aliases: q(a), broader: r.get(i) || null, matchesAll: s === !0 });
    }), n;
  }
  function Wn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Ts(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var Es = [...$r, ...Ge, A].filter((e) => e !== "language");
  function ks(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ge]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Ps(e) {
    return e === "needs" || e === "programs";
  }
  function Rs(e, { today: t, language: r }, n, o, a) {
    var d, h;
    let s = ye(Un, e, o, Ps);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Wn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), Es, o);
    o.leave();
    let l = ks(s.facets, i, o), c = Bn(e, i, o), u = yr(e), m = Vn(e, u, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...$r, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(h = s.series) != null ? h : []].map(([_, { title: x, page: b }]) => [_, { title: x, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: c,
      programs: En(m, p, u, o)
    };
  }
  function $t(e, t, r, n, o = String) {
    let a = Rt(e, n, o);
    return a && Rs(a, t, r, n, o);
  }
  function Ct(e, t, r = []) {
    let n = wn();
    return { list: $t(e, t, r, n), problems: n.problems };
  }
  function Ls(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, S(S({}, i), a(i, s))]));
    return R(S({}, e), {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return R(S({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => R(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (l, c) => ({ label: t(l.label, `term.${i}.${c}.label`) }))
      })),
      needs: e.needs.map((o) => R(S({}, o), {
        label: t(o.label, `need.${o.id}.label`),
        help: r(o.help, `need.${o.id}.help`)
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function qn(e, { language: t, texts: r }, n) {
    return Ls(e, (o, a) => {
      let s = r.get(a) || "";
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), At(s)) : o;
    });
  }
  var Kn = "MediaWiki:Gadget-programExplorer-config.json";
  function Ze(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ms(e) {
    return e !== void 0 && z(e.text).enabled === !1;
  }
  function Os(e, t) {
    return e === j ? { language: e, texts: /* @__PURE__ */ new Map() } : t && on(e, t.text) || Me;
  }
  function As(e, t, r, n) {
    return L(this, null, function* () {
      let o = Et(r), a = o.filter((i) => !Ze(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = Ze(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Qn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Is(e, t, r, n) {
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Qn(t.bundle, r))).translations;
      return qn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Jn(e, t) {
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let s = n === j ? [] : [ar(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Kn] : []], { pages: l, translations: c } = yield e.readPages(i, o, Qn(a, t));
      if (Ms(Ze(e, Kn, l)))
        return { kind: "off" };
      let u = Os(n, Ze(e, ar(n), l)), m = Ze(e, r, l);
      if (!m)
        return { kind: "missing", messages: u };
      let p = yield As(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: h, problems: _ } = Ct(m.text, kt(e), p);
      return h ? h.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield Is(e, h, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
    });
  }
  function Gn(e, t) {
    return L(this, null, function* () {
      let r = yield Jn(e, t);
      return r.kind === "invalid" && t.revisions.length ? Jn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function $s(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = vt(e, t), l = i[0] === j ? j : fe(i), c = o.get(l), u = _n(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: a,
      revisions: e.isSwitchedOff === null ? [] : l === j ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${u}:`) ? s : ""
    };
  }
  function zn() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = $s(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Gn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function et(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var tt = "programExplorer", Nt = "programExplorerDialog", Yn = "programExplorerPlace";
  function Xn(e, t, r) {
    var h;
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let _ = e.history.state;
      return typeof _ == "object" && _ !== null ? _ : {};
    }, a = (_) => {
      let x = o()[_];
      return typeof x == "string" ? x : null;
    }, s = (_, x, b) => {
      try {
        e.history[`${_}State`](S(S({}, o()), x), "", b);
      } catch (v) {
      }
    }, i = () => a(Nt) === r, l = () => s("push", { [Nt]: r }), c = () => t && (t(n()) ? n() : a(tt)), u = (_) => {
      let x = o()[Yn];
      return t && Array.isArray(x) && Number(x[_]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = (h = c()) != null ? h : "", d = () => {
      t && c() === null && s("replace", { [tt]: p });
    };
    return d(), {
      isNewLink: () => {
        let _ = !!(t != null && t(n())) && a(tt) === null;
        return _ && s("replace", { [tt]: n() }), _;
      },
      read: c,
      write: (_, x, b = !1) => {
        if (!t)
          return;
        p = _;
        let v = n(), E = v !== "" && !t(v), k = x === "push";
        s(
          b ? "replace" : x,
          { [tt]: _, [Nt]: k ? null : a(Nt) },
          _ !== "" ? `#${_}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            E ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), k && b && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => u(1),
      firstPlace: m ? u(0) : 0,
      keepPlace: (..._) => {
        t && s("replace", { [Yn]: _ });
      },
      onMove: (_) => {
        let x = () => {
          var b;
          d(), p = (b = c()) != null ? b : "", _();
        };
        return e.addEventListener("popstate", x), () => e.removeEventListener("popstate", x);
      }
    };
  }
  function Zn(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(mt(e), S({ year: "numeric", timeZone: "UTC" }, i)), o = {
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => {
      let c = (i.day ? o.day : i.month ? o.month : o.year).format(Date.UTC(i.year, (i.month || 1) - 1, i.day || 1));
      return i.approximate ? t("date-about", c) : c;
    };
    return {
      date: s,
      span: (i, l, c) => {
        let u = i && s(i), m = l && s(l);
        return u ? m ? u === m ? u : t("date-range", u, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", u) : m && t("date-until", m);
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
  var I, ro, Cs, de, Cr, Ut, no, Ft, oo, Dr, Nr, Ns, nt = /* @__PURE__ */ Symbol.for("pv"), Bt = {}, jt = [], Ds = /^m(i|n|o|s|text|space)$/, Fr = Array.isArray, Hr = jt.slice, Se = Object.assign;
  function we(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Hr.call(arguments, 2) : r), rt(e, s, n, o, null);
  }
  function rt(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: nt, __v: o || ++ro, __i: -1, __u: 0 };
    return !o && I.vnode && I.vnode(a), a;
  }
  function Vt() {
    return { current: null };
  }
  function Q(e) {
    return e.children;
  }
  function te(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function pe(e, t) {
    if (t == null) return e.__ && pe(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : pe(e);
  }
  function Fs(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = Se({ constructor: nt }, r)).__v = r.__v + 1, I.vnode && I.vnode(t), Ur(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || pe(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, uo(o, t, a), r.__ = r.__e = null, t.__e != n && ao(t));
  }
  function ao(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ao(e);
  }
  function eo(e) {
    (8 & e.__g || (e.__g |= 8, de.push(e), Ut++)) && Cr == I.debounceRendering || ((Cr = I.debounceRendering) || queueMicrotask)(so);
  }
  function so() {
    try {
      for (var e, t = 1; de.length; ) de.length > t && de.sort(no), e = de.shift(), t = de.length, 8 & e.__g && Fs(e);
    } finally {
      (Ut = de.length) && (Cr || queueMicrotask)(so);
    }
  }
  function io(e, t, r, n, o, a, s, i, l, c, u) {
    var m, p, d, h, _, x, b = n.__k || jt, v = t.length;
    for (l = Hs(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Bt, d.__i = m, x = Ur(e, d, p, o, a, s, i, l, c, u), h = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Br(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || h, d)), _ = _ || h, 4 & d.__u ? (l = lo(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && x !== void 0 ? l = x : h && (l = h.nextSibling), d.__u &= -21);
    return r.__e = _, l;
  }
  function Hs(e, t, r, n, o) {
    var a, s, i, l, c, u, m, p, d, h = r.length, _ = h, x = 0, b = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = rt(null, s) : Fr(s) ? s = v[a] = rt(Q, { children: s }) : s.constructor === nt && s.__b ? s = v[a] = rt(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + x, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Us(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? x-- : c == l + 1 ? x++ : c != l && (c > l ? x-- : x++, b = 1)) : (~c || (o > h ? x-- : o < h && x++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (b) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (x = 0, p = u.length; x < p; ) u[d = x + p >> 1] < s.__i ? x = d + 1 : p = d;
        u[x] = s.__i, m[a] = x + 1;
      }
      for (x = u.length; a--; ) m[a] && (m[a] == x ? x-- : v[a].__u |= 4);
    }
    if (_) for (a = 0; a < h; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = pe(i)), jr(i, i));
    return n;
  }
  function lo(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = lo(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = pe(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Us(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function to(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Dt(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || to(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || to(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Nr[t] || (Nr[t] = Bs(t)), (e.__a || (e.__a = {}))[t] = Dr, a = t != (t = t.replace(oo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Bs(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Ft] == null) t[Ft] = Dr++;
        else if (t[Ft] < this.__a[e]) return;
        return r(I.event ? I.event(t) : t);
      }
    };
  }
  function Ur(e, t, r, n, o, a, s, i, l, c) {
    var u, m, p, d, h, _, x, b, v, E, k, F, $, T, w, C, M, N, O = t.type;
    if (t.constructor !== nt) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Ht(u, a) : a.push(u), i = a[0] || i), (u = I.__b) && u(t);
    e: if (typeof O == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (u = O.prototype) && u.render, E = (u = O.contextType) && n[u.__c], k = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new O(b, k) : (t.__c = d = new te(b, k), d.constructor = O, d.render = Vs), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), O.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Se({}, d.__s)), Se(d.__s, O.getDerivedStateFromProps(b, d.__s)))), h = d.props, _ = d.state, d.__v = t, r.__c) {
          if (b !== h && v && !O.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, k), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, k) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), jt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = pe(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, k), v && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(h, _, x);
          });
        } else v && !O.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = k, d.props = b, d.__P = e, d.__g &= -5, F = I.__r, $ = v ? 25 : 0;
        do
          d.__g &= -9, F && F(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++$ < 25);
        v && (jt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = Se({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (x = d.getSnapshotBeforeUpdate(h, _)), T = u && u.type === Q && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && jr(D, D);
        }), r.__k = null), i = r.__k ? pe(r, 0) : null), i = io(e, Fr(T) ? T : [T], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(we), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (D) {
        if (s.length = p, t.__v = null, l || a) if (D && D.then) {
          if (t.__u |= 128 | l, a) {
            for (~(M = a.indexOf(i || void 0)) || (M = a.length); (N = a[M - 1]) && N.nodeType == 8; ) M--;
            for (; M < a.length; M++) if (N = a[M]) if (a[M] = null, w) {
              if (N == C) break;
            } else {
              if (N.nodeType != 8) break;
              N.data.startsWith("$s") && (C = Ht(w = N));
            }
          }
          if (!w) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            w = i;
          }
          (u = Ht(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(we);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || co(t), I.__e(D, t, r);
      }
    } else i = t.__e = js(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = I.diffed) && u(t), i;
  }
  function Ht(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function co(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(co));
  }
  function uo(e, t, r) {
    for (var n = 0; n < r.length; ) Br(r[n++], r[n++], r[n++]);
    I.__c && I.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        I.__e(a, o.__v);
      }
    });
  }
  function js(e, t, r, n, o, a, s, i, l, c) {
    var u, m, p, d, h, _, x, b, v = r.props || Bt, E = t.props, k = t.type;
    if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((h = a[u]) && (k ? h.localName == k : h.nodeType == 3)) {
        e = h, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !k) return b.createTextNode(E);
      e = b.createElementNS(o, k, E.is ? E : c), i && (I.__m && I.__m(t, a), i = !1), a = null;
    }
    if (k) {
      if (c = k == "template" && e.content || e, a = k == "textarea" && E.defaultValue != null ? null : a && Hr.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(h = e.attributes[u]).name] = h.value;
      for (u in v) h = v[u], u == "dangerouslySetInnerHTML" ? p = h : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || Dt(e, u, null, h, o);
      for (u in E) h = E[u], u == "children" ? d = h : u == "dangerouslySetInnerHTML" ? m = h : u == "value" ? _ = h : u == "checked" ? x = h : i && typeof h != "function" || v[u] === h || Dt(e, u, h, v[u], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ds.test(k)) && (o = "http://www.w3.org/1999/xhtml"), io(c, Fr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && pe(r, 0), i, l), a && a.some(we)), i && k != "textarea" || (u = "value", k == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (k != "progress" || _) || Dt(e, u, _, v[u], o), u = "checked", x != null && x != e[u] && Dt(e, u, x, v[u], o));
    } else v === E || i && e.data == E || (e.data = E);
    return e;
  }
  function Br(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      I.__e(o, r);
    }
  }
  function jr(e, t, r) {
    var n, o, a, s;
    if (I.unmount && I.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Br(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        I.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && jr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ht(n, a = [])) && (n == e.__e && a.some(we), we(o), we(n)), r || we(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Vs(e, t, r) {
    return this.constructor(e, r);
  }
  function po(e, t) {
    var r, n, o, a;
    I.__ && I.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = rt(Q, { children: [e] }), o = [], a = [], Ur(t, t.__k, n || Bt, Bt, t.namespaceURI, n ? null : t.firstChild ? Hr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), uo(o, t.__k, a), t.__k.props.children = null;
  }
  I = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Ut = 0, e;
  } }, ro = 0, Cs = function(e) {
    return e != null && e.constructor === nt;
  }, te.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = Se({}, this.state)), typeof e == "function" && (e = e(Se({}, r), this.props)), e && (Se(r, e), this.__v && (t && this.__k.push(t), eo(this)));
  }, te.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), eo(this));
  }, te.prototype.render = Q, de = [], Ut = 0, no = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ft = /* @__PURE__ */ Symbol(), oo = /(PointerCapture)$|Capture$/i, Dr = 0, Nr = {}, Ns = 0;
  function Wt(e, t) {
    return R(S({}, e), { text: t });
  }
  function Vr(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function mo(e, t, r) {
    let n = e.chosen.get(t) || [];
    return Vr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function go(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function fo({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function je(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ve(e) {
    let t = je(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function qt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Te(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Wr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function re(e, t) {
    return t.reduce(Wr, je(e));
  }
  function Kt(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function yo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Ws(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function V(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Ws((e[o] | r[o]) & t[o]);
    return n;
  }
  function me(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function qs(e, t) {
    return re(e, t.map(({ programs: r }) => r));
  }
  function Ks(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = me(o, t);
      a.length && n.set(o.id, qs(e.programs.length, a));
    }), n;
  }
  function xo(e, t, r) {
    let n = Ve(e);
    return t.forEach((o, a) => {
      a !== r && Kt(n, o);
    }), n;
  }
  function Js(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: V(n.programs, r) }));
  }
  function Jt(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = Ks(e, t, o), s = xo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let c = a.has(l.id) ? xo(n, a, l.id) : s;
      return { facet: l, terms: Js(l, me(l, t), c) };
    });
    return { matches: s, count: V(s), facets: i, searchResult: o };
  }
  function Qt(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Qs = Qt(() => /* @__PURE__ */ new Map()), Gs = 1e9;
  function qr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function _o(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function zs(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ys({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => le(a, t, r).text), { compare: o } = zs([...t, r]);
    return qr(n.length, (a, s) => o(n[a], n[s]));
  }
  function ho(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Xs({ programs: e }, t) {
    let r = _o(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let c = a || s, u = s || a, m = a && !s && i && oe(i);
      n[l] = ho(c && Z(c)), o[l] = m ? Gs : ho(u && W(u));
    }), qr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Zs({ programs: e }, t) {
    let r = _o(t), n = ee.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ee.indexOf(a) : n);
    return qr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var ei = {
    title: Ys,
    newest: (e) => Xs(e, ot(e, "title")),
    status: (e) => Zs(e, ot(e, "newest")),
    relevance: (e) => ot(e, "status")
  };
  function ot(e, t) {
    var o;
    let r = Qs(e), n = (o = r.get(t)) != null ? o : ei[t](e);
    return r.set(t, n), n;
  }
  function ti(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  var ri = 1e3;
  function at(e, { programs: t }) {
    let r = e.sort || "relevance", n = t || (e.chosen.get(A) || []).length > 1;
    return r === "relevance" && !n ? "status" : r;
  }
  function ni(e, t, { scores: r }) {
    let n = e.facets.get(A), o = n ? me(n, t) : [];
    return o.length < 2 ? r : e.programs.map((a, s) => (r[s] || 0) + ri * o.filter(({ programs: i }) => Te(i, s)).length);
  }
  function bo(e, t, r, n) {
    let o = at(r, n), a = [];
    for (let s of ot(e, o))
      Te(t, s) && a.push(s);
    return o === "relevance" ? ti(a, ni(e, r, n)) : a;
  }
  function Kr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = Jt(e, n, t);
        a = { query: n, results: { exploration: i, order: bo(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function vo(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function Ee(e, t, r) {
    return r.program === null || vo(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function wo(e, t, r, n) {
    return vo(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, st), { sort: r.sort, program: n });
  }
  function So(e, t, r) {
    let n = () => {
      let { query: l, settled: c } = e.get();
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => Ee(t().index, t().derive, l), a = (l) => {
      n();
      let c = o(l);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Wt(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(mo(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(wo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(go(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      showTerms: (l, c) => {
        let { open: u } = e.get();
        e.set({ open: R(S({}, u), { facets: new Map(u.facets).set(l, c) }) });
      }
    };
  }
  function To(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Jr(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function Gt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function oi({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: a, broader: s }) => Gt(r, s, a));
    let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => {
      n.push(s), o(s);
    });
    return o(null), n;
  }
  function Eo(e, t, r, n) {
    if (e === "status")
      return ee;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...oi(r, n), ...o]) : o;
  }
  var ko = { label: null, help: null, aliases: [] };
  function ai({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && oe(r) ? n : o.year, s = [], { year: i } = o;
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function si(e, t, r) {
    return t === "period" ? ai(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function ii(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = je(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      si(s, e, n).forEach((l) => qt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      Jr(r, s).forEach((l) => Wr(a(l), i));
    }), o.delete(U), o;
  }
  function li(e, t, r) {
    return re(r, Array.from(e).flatMap(([n, o]) => {
      var a;
      return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
    }));
  }
  function zt(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = ii(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = new Map(Array.from(s, ([b, v]) => [b, V(v)])), l = [...Eo(e, Array.from(s.keys()), a, (b) => i.get(b) || 0), U], c = li(s, a, n), u = V(c) > 0, m = re(n, Array.from(s.values())), p = yo(Ve(n), m);
    s.set(U, p), i.set(U, V(p));
    let d = /* @__PURE__ */ new Map();
    for (let b of l) {
      let v = s.get(b), E = i.get(b);
      if (v && E) {
        let { label: k, aliases: F } = (a == null ? void 0 : a.terms.get(b)) || ko, $ = u && b !== U ? re(n, [v, c]) : v;
        d.set(b, { id: b, label: k, aliases: F, depth: Jr(a, b).length, own: v, programs: $, count: E });
      }
    }
    let { label: h, help: _ } = a || ko, x = Array.from(d.values()).filter(({ programs: b }) => V(b) < n);
    return { id: e, label: h, help: _, terms: d, useful: x.length > 1 };
  }
  function Po(e, t, r) {
    let n = e.programs.length, o = (s, i) => {
      var c;
      let l = (c = t.get(s)) != null ? c : zt(s, e, r);
      return re(n, i.flatMap((u) => {
        var m, p;
        return (p = (m = l == null ? void 0 : l.terms.get(u)) == null ? void 0 : m.programs) != null ? p : [];
      }));
    }, a = e.needs.map(({ id: s, label: i, help: l, terms: c }) => {
      let u = Ve(n);
      return c.forEach((m, p) => Kt(u, o(p, m))), [s, { id: s, label: i, aliases: l ? pt(l) : [], depth: 0, own: u, programs: u, count: V(u) }];
    });
    return a.length ? { id: A, label: null, help: null, terms: new Map(a), useful: !0 } : null;
  }
  function Ro(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let c of e.facets) {
      let u = o.includes(c) ? null : zt(c, e, a);
      u && s.set(c, u);
    }
    let i = Po(e, s, a);
    i && (s = new Map([[i.id, i], ...s]));
    let l = new Set(e.programs.map(({ id: c }) => c));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (c, u) => {
        var m;
        return !!((m = s.get(c)) != null && m.terms.has(u));
      },
      hasProgram: (c) => l.has(c),
      nameOf: n
    };
  }
  var Yt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var Lo = (e) => e.toLowerCase().replace(/-.*/, "");
  function Mo(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => le(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => {
      let d = e.vocabularies.get(p);
      if (d)
        return i(d.label);
      let h = [...Ge, A].find((_) => _ === p);
      return s(h ? t(`facet-${h}`) : p);
    }, m = (p, d) => {
      var _;
      if (d === U)
        return s(t("not-stated"));
      let h = p === A ? e.needs.find((x) => x.id === d) : (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(d);
      return h ? i(h.label) : s(He(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date(Fe(d)) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, d) => {
        let h = `${p} ${d}`, _ = c.get(h) || m(p, d);
        return c.set(h, _), _;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((d) => Lo(d) !== Lo(p))
    };
  }
  function Qr(e, t, r = () => Yt) {
    var h;
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Mo(e, n, o, s, i, a), u = Ro(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (_, x) => c.term(_, x).text,
      reservedIds: lt
    }), m = (h = dt(`programs?${t.preset}`, u)) != null ? h : st, p = [A, ...e.facets], d = qe(m, p);
    return R(S({}, t), {
      list: e,
      index: u,
      find: r,
      derive: Kr(u, r),
      labels: c,
      preset: m,
      fragmentOf: (_) => {
        let x = qe(_, p);
        return x === d ? "" : x || "programs";
      }
    });
  }
  function Oo(e, t) {
    return R(S({}, e), { find: t, derive: Kr(e.index, t) });
  }
  function Ao(e) {
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
  function Io(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function ge({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function ke(e) {
    return `\u2068${e}\u2069`;
  }
  function B({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ae(t) }, n);
  }
  function We({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Xt({ context: e, target: t, children: r }) {
    return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
  }
  var $o = "capacity";
  function ci({ text: e, patterns: t, around: r, more: n }) {
    return /* @__PURE__ */ g(B, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function ui({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Zt = class extends te {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, needs: i, level: l }) {
      var N;
      let { msg: c, labels: u, format: m, language: p, idPrefix: d, index: h, limit: _ } = t, x = (O) => /* @__PURE__ */ g(ci, { text: O, patterns: s, around: p, more: n }), b = (O) => {
        var D;
        return ((D = o.terms.get(O)) != null ? D : []).map((ya) => u.term(O, ya));
      }, v = u.pick(o.title), E = `${d}:program:${o.id}`, k = o.summary && u.pick(o.summary), F = b($o), $ = [...b("kind"), ...b("format")], T = u.status(o.status), w = m.span(o.start, o.end, o.status), C = [v, ...k ? [k] : [], ...F, ...$].map(({ text: O }) => O), M = _ || !n ? null : n.findSnippet(h, h.programs.indexOf(o), s, [...C, T, w != null ? w : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": E }, /* @__PURE__ */ g(ge, { level: l, class: "program-explorer__title", id: E }, o.target ? /* @__PURE__ */ g(Xt, { context: t, target: o.target }, x(v)) : x(v)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(N = o.status) != null ? N : "unknown"}` }, T), w !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, w), $.map((O) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, x(O)))), k && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, x(k), " ", u.isForeign(k.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", m.language(k.language)))), i.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("helps-with", i.map((O) => ke(u.term(A, O).text)).reduce((O, D) => c("list", O, D)))), M && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, c("matched-in", ui(t, M)), " ", x({ text: M.text, language: M.language || p })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, F.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet($o).text }, F.map((O) => /* @__PURE__ */ g("li", null, x(O)))), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": c("details-of", v.text),
          "aria-expanded": a,
          "aria-controls": a ? `${E}:details` : void 0,
          onClick: () => r.toggleDetails(o.id)
        },
        c("details"),
        /* @__PURE__ */ g(We, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${E}:details` }));
    }
  };
  var er = 60, di = 6, pi = 80;
  function mi({ context: e, state: t, results: { order: r } }, n) {
    var d;
    let { query: o, settled: a, cards: s } = t, i = a.query === o ? a.cause : "typing", l = i === "address", c = r.findIndex((h) => {
      var _;
      return ((_ = e.index.programs[h]) == null ? void 0 : _.id) === o.program;
    }), u = i === "data" || ((d = n.order) == null ? void 0 : d.length) === r.length && r.every((h, _) => {
      var x;
      return h === ((x = n.order) == null ? void 0 : x[_]);
    }), m = Math.max(e.limit || er, c + 1, u && n.limit || 0, l ? s : 0), p = r.length <= er || l;
    return { order: r, limit: m, drawn: p ? m : Math.max(di, c + 1, u && n.drawn || 0) };
  }
  function gi({ context: e, state: t, results: r }, n) {
    let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && at(t.query, r.exploration.searchResult) === "status", u = (m, p) => m != null ? m : { text: p, language: l, anchors: [] };
    return n.map((m, p) => {
      let d = n[p - 1], h = oe(m.status);
      return !c || d && oe(d.status) === h ? { program: m, group: null } : { program: m, group: h ? u(a, o("group-current")) : u(s, o("group-past")) };
    });
  }
  var tr = class extends te {
    constructor() {
      super(...arguments);
      this.list = Vt();
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
        this.setLength({ limit: r + er, drawn: r + er }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : mi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), pi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var F;
      let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: h } = s, _ = n.slice(0, Math.min(a, o)).map(($) => p.programs[$]), x = n.length - o, b = p.facets.get(A), v = b ? me(b, i.query) : [], E = gi(r, _), k = (F = E[0]) != null && F.group ? d + 1 : d;
      return /* @__PURE__ */ g(Q, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, E.map(({ program: $, group: T }) => /* @__PURE__ */ g("li", { key: $.id }, T && /* @__PURE__ */ g(ge, { level: d, class: "program-explorer__group", id: T.anchors[0] }, T.anchors.slice(1).map((w) => /* @__PURE__ */ g("span", { id: w })), /* @__PURE__ */ g(B, { text: T, around: s.language })), /* @__PURE__ */ g(
        Zt,
        {
          context: s,
          actions: c,
          more: u,
          program: $,
          open: i.query.program === $.id,
          patterns: l.exploration.searchResult.patterns,
          needs: v.filter(({ programs: w }) => Te(w, p.programs.indexOf($))).map(({ id: w }) => w),
          level: k
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(qe(i.query, h.facets) || "programs") }, m("see-all", n.length)), !s.limit && x > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", x)));
    }
  };
  function Co(e, t, r, n) {
    let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
  }
  var yi = 15;
  function Gr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) {
    let { msg: s, labels: i, language: l, idPrefix: c } = e, u = `${c}:${r}:${n.id}`, m = s("count-programs", a);
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
          id: u,
          "aria-describedby": `${u}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: u }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(B, { text: i.term(r, n.id), around: l })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${u}:count` }, m)
    );
  }
  function xi({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === U ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text;
    return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
  }
  function No({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", u = c ? xi(e, t.terms) : t.terms, m = Co(u, r, l.id === "period", (h) => c && h === o[0]), p = m.length < u.length ? u.find((h) => !m.includes(h)) : void 0, d = /* @__PURE__ */ g(Q, null, m.map((h) => /* @__PURE__ */ g(Gr, { key: h.term.id, view: e, facet: l.id, count: h })), p && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var h;
          s.showTerms(l.id, r + 1e3), (h = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || h.focus();
        }
      },
      n("show-all-terms", u.length)
    ));
    return u.length <= yi ? d : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: u }, d) : /* @__PURE__ */ g(Q, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), d);
  }
  var hi = 2;
  function _i({ view: e, counts: t, isOpenAtFirst: r }) {
    var _;
    let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: c, terms: u } = t, m = (_ = i.open.facets.get(c.id)) != null ? _ : r ? 8 : 0, p = `${s}:${c.id}`, d = u.filter((x) => x.chosen).map(({ term: x }) => o.term(c.id, x.id).text), h = c.help && o.pick(c.help);
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => l.showTerms(c.id, m ? 0 : 8)
      },
      /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(B, { text: o.facet(c.id), around: a })),
      /* @__PURE__ */ g(We, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, h && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(B, { text: h, around: a })), /* @__PURE__ */ g(No, { view: e, counts: t, most: m })) : d.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, d.reduce((x, b) => n("list", x, b))));
  }
  function rr({ view: e }) {
    let t = e.results.exploration.facets.filter(({ facet: r }) => r.id !== A);
    return /* @__PURE__ */ g(Q, null, t.map((r, n) => /* @__PURE__ */ g(_i, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < hi })));
  }
  var bi = 4;
  function Fo({ view: e }) {
    var h, _, x;
    let { context: { msg: t, labels: r, language: n, idPrefix: o, list: a }, state: s, results: i, actions: l } = e, c = (_ = (h = i.exploration.facets.find(({ facet: b }) => b.id === A)) == null ? void 0 : h.terms) != null ? _ : [];
    if (!c.length)
      return null;
    let u = (x = s.open.facets.get(A)) != null ? x : bi, m = c.filter(({ chosen: b }, v) => v < u || b), p = a.needs.filter(({ id: b }) => c.some(({ term: v, chosen: E }) => E && v.id === b)).flatMap(({ help: b }) => b ? [r.pick(b)] : []), d = c.find((b) => !m.includes(b));
    return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, m.map(({ term: b, chosen: v }) => /* @__PURE__ */ g(
      "button",
      {
        key: b.id,
        type: "button",
        class: `program-explorer__need${v ? " program-explorer__need--chosen" : ""} cdx-button`,
        id: `${o}:${A}:${b.id}`,
        "aria-pressed": v,
        onClick: () => l.toggleTerm(A, b.id)
      },
      /* @__PURE__ */ g(B, { text: r.term(A, b.id), around: n }),
      !b.count && " ",
      !b.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
    )), d && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var b;
          l.showTerms(A, c.length), (b = document.getElementById(`${o}:${A}:${d.term.id}`)) == null || b.focus();
        }
      },
      t("more-needs")
    ), p.map((b) => /* @__PURE__ */ g("p", { class: "program-explorer__note" }, /* @__PURE__ */ g(B, { text: b, around: n }))));
  }
  function Ho({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function vi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = at(r, n.exploration.searchResult), s = Pe.filter((i) => i !== "relevance" || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(We, { open: !1 })));
  }
  function Uo({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen).reduce((u, [m, p]) => m === A ? u : u + p.length, 0);
    return /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      c ? t("filters-active", c) : t("filters")
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, fo(o.settled.query) ? t("count", i, r.programs.length) : t("count-programs", i), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", ke(o.settled.query.text), ke(l.join(" "))))), !n && /* @__PURE__ */ g(vi, { view: e }));
  }
  function Bo({ view: e }) {
    let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, more: c } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(ge, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(Ho, { view: e }), /* @__PURE__ */ g(Fo, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(rr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Uo, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ g(tr, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e })), a && s.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
  }
  var jo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== "";
  function Vo(e, t, r) {
    let n = !1, o = !1, a = () => L(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (c) {
        !o && jo(e.get()) && t.onFailure(c, () => {
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => {
      !n && jo(l) && a();
    }), i = () => {
      o = !0, s();
    };
    return a(), i;
  }
  function Wo() {
    I.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function qo(e, t) {
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => {
      var c;
      return (c = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : c.closest("article");
    };
    return {
      focusCount: a,
      moveTo: (l) => {
        let c = i(l);
        c == null || c.scrollIntoView(), o(c == null ? void 0 : c.querySelector("a, button"));
      },
      holdFocus: (l) => {
        let c = s() && r.activeElement;
        return () => {
          c && !s() && (o(r.getElementById(c.id) || (l ? n(".program-explorer__open-filters") : null)), s() || a());
        };
      },
      scrollToLinked: (l) => {
        var c;
        return (c = l === null ? e : i(l)) == null ? void 0 : c.scrollIntoView();
      }
    };
  }
  function Ko(e, t) {
    var o;
    let r = (o = e.ownerDocument.defaultView) != null ? o : window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var wi = 640, Si = 500;
  function Ti(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  I.debounceRendering = (e) => e();
  Wo();
  function Jo(e, t, r, n, o, a) {
    var $;
    let s = ($ = e.ownerDocument.defaultView) != null ? $ : window, i = /* @__PURE__ */ new Set(), l = o.now, c = Qr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < wi, p = (T) => {
      var N, O;
      let w = n.read(), C = w === null && T ? T.query : (N = dt(w != null ? w : "", c.index)) != null ? N : c.preset, M = Ee(c.index, c.derive, C);
      return {
        query: M,
        settled: { query: M, cause: "address" },
        cards: n.cards(),
        open: { facets: (O = T == null ? void 0 : T.open.facets) != null ? O : /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
      };
    }, d = Ao(S({ narrow: m() }, p(null))), h = qo(e, r.idPrefix), _ = () => {
      u = !1;
      let T = Array.from(i);
      i.clear(), T.forEach((w) => w()), e.textContent = "";
    }, x = (T) => {
      if (u)
        try {
          T();
        } catch (w) {
          _(), a(w);
        }
    }, b = Ti(So(d, () => c, h), x), v = (T, w) => {
      x(() => {
        let C = h.holdFocus(w.open.filters), { derive: M } = c, N = M(T.query);
        po(/* @__PURE__ */ g(Bo, { view: { context: c, state: T, actions: b, attempt: x, cleanups: i, more: l, results: N, settledResults: M(T.settled.query) } }), e), C();
      });
    }, E = ({ checkLink: T, keepFocus: w, keepFragment: C, keepPlace: M, textIndexOf: N }) => {
      let O = s.setTimeout(() => x(() => N(c.index)), Si);
      i.add(C()).add(M(e, n)).add(w(e, n)).add(() => s.clearTimeout(O)), T(n, d, c);
    }, k = (T) => {
      var M;
      let { program: w } = d.get().query, C = !T || w !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((M = n.read()) != null ? M : "");
      n.isNewLink() && C && r.reveal(() => et(() => x(() => h.scrollToLinked(d.get().query.program))));
    }, F = () => {
      if (!e.isConnected) {
        _();
        return;
      }
      let T = m(), { open: w, narrow: C } = d.get();
      (T !== C || w.filters && !e.clientWidth) && d.set({ narrow: T, open: R(S({}, w), { filters: !1 }) });
    };
    return [
      d.subscribe(v),
      Ko(e, F),
      To(d, b.settle, s),
      Io(d, n, (T) => c.fragmentOf(T)),
      n.onMove(() => x(() => {
        d.set(p(d.get())), k(!1);
      }))
    ].forEach((T) => i.add(T)), v(d.get(), d.get()), u && (k(!0), n.firstPlace && et(() => x(() => s.scrollTo(0, n.firstPlace))), l ? E(l) : i.add(Vo(d, o, (T) => x(() => {
      l = T, c = Oo(c, l.fuzzySearch), E(l), d.set({});
    })))), {
      update: (T) => x(() => {
        b.settle(), c = Qr(T, r, l == null ? void 0 : l.fuzzySearch);
        let { query: w } = d.get(), C = Ee(c.index, c.derive, w), M = () => d.set({ query: C, settled: { query: C, cause: "data" } });
        l ? l.keepPosition(e, M) : M();
      }),
      unmount: _
    };
  }
  var Qo = "Special:MyLanguage/", Ei = /^(?:[a-z][\w-]*|Special):/;
  function Go(e, { root: t, staticElements: r, groups: n }, o) {
    let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => {
      var p;
      let c = l.replace(Qo, "");
      if (!s.length || Ei.test(c))
        return e.urlOf(l);
      if (t.lang !== o[0])
        return e.urlOf(Qo + c);
      let [u = "", m = ""] = c.split(/(?=#)/);
      return (p = s.map((d) => e.urlOf(`${u}/${d}${m}`)).find((d) => i.has(d))) != null ? p : e.urlOf(l);
    };
  }
  var ki = "program-explorer__app", Pi = 0;
  function Ri(e) {
    let t = Array.from(document.querySelectorAll(`.${ce}`)).filter((r) => (Je({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function Li({ root: e, past: t }) {
    var o, a, s;
    let n = [...Array.from((a = (o = ir(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`);
    n && cr(e, () => et(() => {
      var i;
      return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
    }));
  }
  function Mi(e) {
    let t = document.getElementById(e);
    return ct(e) && !(t && !t.closest(`.${ce}, [${$e}]`));
  }
  function zo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) {
    let { wiki: i } = e, { language: l } = n, c = Y(n), u = vt(i, t), m = Ri(t), p = `program-explorer-${++Pi}`, d = Go(i, t, u), h = t.all === null ? "" : d(t.all), _ = {
      now: a,
      load: () => bt(e),
      onFailure: (w, C) => {
        let M = xt(w) === "outdated";
        ne(t.root, n, { kind: "warning", text: c(`failed-${M ? "outdated" : "network"}`), retry: () => {
          M ? location.reload() : (Ie(t.root), C());
        } });
      }
    }, x = document.createElement("div");
    x.className = ki, x.lang = l, x.dir = Ae(l), t.root.append(x);
    let b = lr(t.root, () => yt(t, !0)), v = () => Li(t);
    window.addEventListener("hashchange", v);
    let E = () => {
      x.remove(), b(), window.removeEventListener("hashchange", v);
    }, k = Xn(window, m ? Mi : null, p);
    X(t, "ready");
    let { update: F, unmount: $ } = Jo(x, r, {
      msg: c,
      format: Zn(l, c, o),
      language: l,
      languages: u,
      pageLanguage: i.contentLanguage,
      today: xr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      reveal: (w) => cr(t.root, w),
      notify: (w) => ne(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : d(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : h}#programs?program=${w}`,
      urlOfAll: (w) => `${h}#${w}`
    }, k, _, (w) => {
      E(), s(w);
    });
    if (!x.isConnected)
      return null;
    let T = {
      update: F,
      unmount: () => {
        $(), E(), X(t, "static");
      }
    };
    try {
      v(), yt(t, !0), i.announceReady(t.root);
    } catch (w) {
      throw T.unmount(), w;
    }
    return T;
  }
  var Oi = "#programs?selftest";
  function Yo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Oi && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 4963e6c150b8b5f3"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var Ai = 20;
  function Ii(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function $i({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t;
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && sn(s.length ? s : [o], n.programs.map(({ title: u }) => le(u, [o.lang, ...c], e.contentLanguage).text));
  }
  function Ci({ preset: e, limit: t }) {
    return !!(Le(location.hash) || e && !t);
  }
  function Xo(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Xo(e, t, r, n);
      }, s = null;
      try {
        let i = Ci(r) ? bt(t).catch(() => null) : null, l = yield e(o, r);
        if (l.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: c } = l, [u, m] = l.kind === "missing" && (yield Ii(t, r)) || [r, l];
        if (m.kind !== "ready") {
          let _ = m.kind === "missing";
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : m.problems), yield ht(t, r, _ ? "missing" : "json", m, a);
          return;
        }
        if (!an(c))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let p = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield i;
        if (!r.root.isConnected)
          return;
        let h = $i(t, r, m);
        s = zo(t, u, { list: m.list, messages: c, languageNames: p, more: d }, (_) => {
          o.log("The explorer could not be drawn.", _), n.delete(r.root), ht(t, u, "unexpected", R(S({}, m), { messages: c }), a);
        }), s && (n.set(r.root, s), yield fn(t, r, m, c, h));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield ht(t, r, xt(i), null, a);
      }
    });
  }
  function Ni(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = _t(r);
      if (a.length || r.querySelector(`.${ce}`) || !hn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Zo(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Yo(n),
      e.onContent(() => {
        var l;
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = zn();
        Ni(n, s).then(
          (c) => c.forEach((u, m) => {
            m >= Ai ? X(u, "static") : pn(u) && Xo(i, n, u, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var zr = {};
  va(zr, {
    x0: () => te,
    x1: () => Vt,
    x10: () => Ne,
    x11: () => St,
    x12: () => Ce,
    x13: () => ze,
    x14: () => Ct,
    x15: () => kt,
    x16: () => De,
    x17: () => xe,
    x18: () => $t,
    x19: () => oe,
    x1a: () => He,
    x1b: () => pt,
    x1c: () => le,
    x1d: () => rr,
    x1e: () => Gr,
    x1f: () => Xt,
    x1g: () => ge,
    x1h: () => B,
    x1i: () => ke,
    x1j: () => nr,
    x2: () => g,
    x3: () => Ee,
    x4: () => Re,
    x5: () => ct,
    x6: () => ut,
    x7: () => Le,
    x8: () => Gt,
    x9: () => qt,
    xa: () => V,
    xb: () => Te,
    xc: () => je,
    xd: () => re,
    xe: () => me,
    xf: () => Jt,
    xg: () => Qt,
    xh: () => Pe,
    xi: () => Vr,
    xj: () => Wt,
    xk: () => Yt,
    xl: () => Y,
    xm: () => Je,
    xn: () => $e,
    xo: () => ce,
    xp: () => _t,
    xq: () => fr,
    xr: () => gr,
    xs: () => mr,
    xt: () => ne,
    xu: () => sr,
    xv: () => gt,
    xw: () => Fe,
    xx: () => Et,
    xy: () => z,
    xz: () => Pt
  });
  var G = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var ea = 1e4;
  function ta(e, t) {
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), ea);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new G("timeout", `${ea} ms, ${e}`) : new G("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function nr(e) {
    return L(this, null, function* () {
      let t = yield ta(e, "omit");
      if (t.status === 429 && (t = yield ta(e, "same-origin")), t.status === 429)
        throw new G("busy", e);
      if (t.status !== 200)
        throw new G("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new G("server", `no JSON, ${e}`);
      if (r.error)
        throw new G("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function Yr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function ra(e) {
    let t = Yr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function na(e, t) {
    let r = Yr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function oa(e) {
    let t = Yr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var or = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Di = "program-explorer__update", aa = "program-explorer-asked-for-version", Fi = 864e5;
  function sa(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Hi(e, t) {
    let [r, n] = [sa(e), sa(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Ui(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(aa));
      return n >= 0 && n < Fi ? !1 : (r.setItem(aa, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Bi({ languages: e }) {
    var r;
    let t = fe(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function ia(s, i, l, c, u) {
    return L(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (Ui(o, a))
        try {
          let { pages: [m] } = yield e.readPages([or], [], null), { version: p } = z(m ? m.text : "");
          if (typeof p != "string" || !Hi(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let d = Bi(e), h = Y(d), { title: _, url: x } = n != null ? n : { title: or, url: e.urlOf(or) }, b = Object.assign(document.createElement("a"), { href: x, textContent: _ }), v = Object.assign(document.createElement("div"), { className: Di });
          t.after(v), ne(v, d, { kind: "warning", text: h("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var ji = 86400, Vi = 300, Wi = 50;
  function qi(e) {
    var r, n;
    let t = [];
    for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main;
      i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
    }
    return t;
  }
  function Ki(e, t, r, n) {
    let o = String(e === "titles" || r ? Vi : ji), a = {
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
  function la(e, t, r, n) {
    return L(this, null, function* () {
      var l, c;
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let u = yield nr(`${e}?${Ki(t, r, n, s)}`);
        a = a.concat(qi(u));
        for (let { key: m, translation: p } of ((l = u.query) == null ? void 0 : l.messagecollection) || [])
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (c = u.continue) == null ? void 0 : c.mcoffset;
      } while (s && ++i < Wi);
      return { pages: a, translations: o };
    });
  }
  function ca(e, t, r, n) {
    return L(this, null, function* () {
      try {
        return yield la(e, t, r, n);
      } catch (o) {
        if (n && o instanceof G && o.failure === "server")
          return la(e, t, r, null);
        throw o;
      }
    });
  }
  function ua(e, t) {
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ca(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ca(e, "titles", a, s);
    });
  }
  function da(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Ji(e) {
    return L(this, null, function* () {
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
  function Qi() {
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
  function Gi() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function pa(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Gi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: da,
      readPages: ua(mw.util.wikiScript("api"), da),
      languageNames: Qi,
      mayEdit: Ji,
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
  var zi = "programExplorer";
  function ma(e, t) {
    return L(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[zi];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: ga } = document, fa = oa(ga instanceof HTMLScriptElement ? ga.src : ""), Yi = { version: "0.1.0", page: ra(fa) }, Xi = 2e3;
  mw.loader.using([...tn]).then(
    () => {
      let e = pa();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__finder{grid-column:1 / 3;min-width:0}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__needs{display:flex;flex-wrap:wrap;margin:.5em -.25em 0}.program-explorer .program-explorer__need,.program-explorer__needs>.cdx-button{margin:.25em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin:.25em}.program-explorer .program-explorer__need--chosen{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Zo(e, rn((t) => {
        var r;
        return ma((r = na(fa, t)) != null ? r : "", t);
      }, zr, "347743a23b4c3d1f")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          ia(e, t, Yi, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Xi);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>