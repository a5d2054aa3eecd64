// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var on = Object.defineProperty, Os = Object.defineProperties;
  var As = Object.getOwnPropertyDescriptors;
  var rn = Object.getOwnPropertySymbols;
  var Is = Object.prototype.hasOwnProperty, Ds = Object.prototype.propertyIsEnumerable;
  var nn = (e, t, r) => t in e ? on(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Is.call(t, r) && nn(e, r, t[r]);
    if (rn)
      for (var r of rn(t))
        Ds.call(t, r) && nn(e, r, t[r]);
    return e;
  }, L = (e, t) => Os(e, As(t));
  var $s = (e, t) => {
    for (var r in t)
      on(e, r, { get: t[r], enumerable: !0 });
  };
  var O = (e, t, r) => new Promise((n, o) => {
    var s = (l) => {
      try {
        i(r.next(l));
      } catch (c) {
        o(c);
      }
    }, a = (l) => {
      try {
        i(r.throw(l));
      } catch (c) {
        o(c);
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
    let n = /* @__PURE__ */ new Map(), o = (a) => O(null, null, function* () {
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
  var Oe = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var dt = ["q", "sort", "program", "view"];
  var Fs = /^#?programs$/, Hs = /^#?programs(\?|%3f|\.3f)/i, pt = "selftest", Us = 8e3, js = 200;
  function ue(e) {
    let [t] = Hs.exec(e) || Fs.exec(e) || [];
    return t === void 0 ? null : e.slice(t.length, Us);
  }
  function mt(e) {
    return ue(e) !== null;
  }
  var Bs = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function ut(e) {
    return e.replace(Bs, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function ae(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function gt(e) {
    return e.slice(0, js).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Je(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let s = e.chosen.get(o) || [];
      s.length && !dt.includes(o) && r.push(`${ut(o)}=${s.map(ut).join(",")}`);
    });
    let n = gt(e.text);
    return n && r.push("q=" + ut(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ut(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ft(e, t) {
    let r = ue(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", s = null, a = null;
    for (let i of r.split("&")) {
      let [l = "", ...c] = i.split("="), u = ae(l), m = c.join("="), p = ae(m);
      if (u === "q")
        o = gt(ae(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        s = Oe.find((d) => d === p) || null;
      else if (u === "program")
        a = t.hasProgram(p) ? p : null;
      else if (!dt.includes(u)) {
        let d = m.split(",").map(ae).concat(p.split(",")).filter((f) => t.hasTerm(u, f));
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: s, program: a };
  }
  function X(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var K = "qqx", ln = "search", Qe = "en";
  function ve(e) {
    return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Qe;
  }
  function pr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function cn(e, t) {
    let r = new Map(Object.entries(X(t)).filter((n) => typeof n[1] == "string"));
    return r.has(ln) ? { language: e, texts: r } : null;
  }
  function un({ language: e, texts: t }) {
    return e === K || t.has(ln);
  }
  function de(e, t, r) {
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
  function yt(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function dn(e, t) {
    let r = (o) => e.flatMap((s) => Array.from(s.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var pn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-interpreted": "Interpretation", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "Try without one of these:", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-need": "Need", "facet-offers": "Offers", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", find: "Find a program", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "helps-with": "Helps with: $1", "in-language": "In $1", join: "Join", "join-over": "Closed to new participants", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", materials: "$1 {{PLURAL:$1|material|materials}}", more: "Show $1 more {{PLURAL:$1|program|programs}}", "more-needs": "More needs", needs: "Needs", "no-program-yet": "none yet", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", "offers-all": "All", "offers-join": "Open now", "offers-materials": "Something to use", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "search-hint": "What does your community need?", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", shortcut: "$1 ($2)", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function xt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var Ws = ["zero", "one", "two", "few", "many", "other"];
  function mn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ws.filter((o) => r.includes(o));
    return (o, s) => {
      let a = o.length - 1, i = t ? n.indexOf(t.select(s)) : s === 1 ? 0 : a;
      return o[Math.min(i, a)];
    };
  }
  var qs = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Ks = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(pn)) };
  function Z({ language: e, texts: t } = Ae, r = Ae.texts) {
    if (e === K)
      return (s, ...a) => `(${[`program-explorer-${s}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(xt(e)), o = mn(e);
    return (s, ...a) => {
      let i = (l) => {
        var c;
        return (c = a[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(s) || r.get(s) || `\u29FC${s}\u29FD`).replace(qs, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(Ks, (l, c) => {
        let u = i(c);
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }
  var ht = "json";
  var mr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function Ie(e) {
    return e.closest(mr);
  }
  function gr(e) {
    var t;
    return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
  }
  function gn(e) {
    return Ie(e) !== null;
  }
  function _t(e) {
    let t = Ie(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function fn(e) {
    return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
  }
  function fr(e, t) {
    let r = Ie(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function yr(e, t) {
    if (!_t(e)) {
      t();
      return;
    }
    let r = () => {
      let o = Ie(e);
      if (o != null && o.hasAttribute("hidden")) {
        let s = gr(e);
        ((s == null ? void 0 : s.querySelector("h2")) || s).click();
      }
      _t(e) || (n(), t());
    }, n = fr(e, r);
    r();
  }
  var Js = "program-explorer-hidden";
  function Ge({ root: e }) {
    return e.programExplorerState;
  }
  function yn(e) {
    return Ge(e) ? !1 : (ee(e, "loading"), !0);
  }
  function xr(e, t) {
    e == null || e.classList.toggle(Js, t);
  }
  function bt({ root: e, after: t }, r) {
    if (t) {
      let n = r && !_t(e);
      xr(t.list, n), xr(t.heading, n && !(gn(e) && fn(t.list)));
    }
  }
  function ee(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => xr(n, r)), bt(e, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, s) => {
        o.id = r ? "" : n.anchors[s] || "";
      });
    e.root.dataset.state = e.root.programExplorerState = t;
  }
  var Qs = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Gs = ["arab", "hebr"], zs = ["latn", "cyrl"];
  function De(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Gs.includes(r) || !zs.includes(r) && Qs.has(t) ? "rtl" : "ltr";
  }
  var hr = "program-explorer__notice";
  function ze(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function xn(e, t, r) {
    let n = ze("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function $e(e) {
    e.querySelectorAll(`.${hr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ie(e, t, { kind: r, text: n, content: o = [], retry: s }) {
    $e(e);
    let a = Z(t), i = ze(
      "div",
      `${hr} ${hr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      ze("span", "cdx-message__icon"),
      ze(
        "div",
        "cdx-message__content",
        ze("p", "", n),
        ...o,
        ...s ? [xn(a("retry"), "", s)] : [],
        xn(a("dismiss"), "cdx-button--weight-quiet", () => $e(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = De(t.language), e.append(i);
  }
  var Ys = ["busy", "timeout", "network", "server"];
  function vt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function hn(e, t, r, n) {
    return O(this, null, function* () {
      let { wiki: o, load: s } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield s.maintainer()).advise(e, t, r, n));
      } catch (a) {
        o.log("There is no advice about the data page.", a);
      }
    });
  }
  function wt(e, t, r, n, o) {
    return O(this, null, function* () {
      let s = n ? n.messages : Ae, a = Z(s);
      ee(t, "failed");
      let i = {
        kind: "failure",
        text: a("two-sentences", a("failed"), a(`failed-${r}`)),
        retry: Ys.includes(r) ? () => {
          $e(t.root), ee(t, "loading"), o();
        } : null
      };
      ie(t.root, s, i), (r === "missing" || r === "json") && (yield hn(e, t, i, { messages: s, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function _n(i, l, c, u, m) {
    return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, s, a) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== ht;
      d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || a) && (yield hn(e, t, { kind: "warning", text: "", retry: null }, { messages: s, origin: r, compared: a ? o : null }));
    });
  }
  var pe = "program-explorer", Xs = "data-has-heading", Ce = "data-group";
  function _r(e) {
    var t;
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  var Zs = /^(?!mw[\w-]{2,4}$)./;
  function br(e, t, r) {
    let n = r.filter(({ id: o }) => Zs.test(o));
    return { text: e, language: _r(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function vr(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function wr(e) {
    return e ? Math.min(vr(e) + 1, 5) : 3;
  }
  var bn = "h1, h2, h3, h4, h5, h6";
  function ea(e) {
    return e && br(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e.querySelector("[lang]") || e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function ta(e) {
    return e && (e.closest(".mw-heading") || e);
  }
  function ra(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function na({ root: e, groups: t, headings: [r = null, n = null] }) {
    let { source: o = "", revision: s = "", preset: a = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = ta(n), f = t.find((h) => !e.contains(h));
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(s) ? s.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: ra(u),
      bundle: m,
      bundleVersion: p,
      preset: a,
      limit: Number(i) || 0,
      all: l,
      fallbacks: c.match(/\S+/g) || [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: d && f ? { heading: d, list: f } : null,
      groups: t,
      // The first heading stays above the explorer.
      current: null,
      past: ea(n),
      level: wr(r)
    };
  }
  function St(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${bn}, .${pe}[data-source], [${Ce}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(bn) ? r = n : n.hasAttribute(Ce) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Xs) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(na);
  }
  var vn = ["Community Development", "Community Development/What we do"], oa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function wn(e) {
    return vn.includes(e) || vn.includes(e.replace(oa, ""));
  }
  function Tt({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function Et({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = _r(r), [s] = e, a = s !== t;
    return !o || a && (s === Qe || ve(e) !== Qe) ? e : (
      // The last of several languages is English.
      [...a ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function Sn(e, t) {
    let r = ve(e), n = r === Qe ? (e[0] || "").toLowerCase() : r;
    return n === t || n === K ? "" : n;
  }
  var sa = /[\u200E\u200F\u202A-\u202E]/g, aa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ia = [
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
  ], la = new RegExp("^(?:" + ia.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Tn = 2e3, ca = 255, ua = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function da(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function pa(e) {
    if (e.length > Tn || /\s/.test(e))
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
      return pa(t);
    if (t.length > Tn)
      return "bad-page";
    let r = t.replace(sa, "").replace(aa, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (la.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || ua.test(r) || n.length > 85 && da(n) > ca ? "bad-page" : { page: r };
  }
  function kt(e) {
    return typeof e != "string";
  }
  function Pt(e) {
    let t = Ne(e);
    return kt(t) ? t : null;
  }
  function Rt(e) {
    let t = Pt(e);
    return t !== null && "page" in t;
  }
  function En(e) {
    let t = Pt(e);
    return t !== null && "url" in t;
  }
  var ma = 49;
  function Sr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, ma).map((r, n) => typeof r == "string" && Rt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function Lt(e) {
    return e.includes('"include"') ? Sr(X(e)).filter(Boolean) : [];
  }
  function Tr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Mt(e) {
    return { today: Tr(), language: e.contentLanguage };
  }
  function kn() {
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
  var Ye = ["status", "language", "period"], I = "need", $ = "offers", Pn = ["join", "materials"], U = "not-stated";
  var ga = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function Er(e) {
    return ga[e] || "text";
  }
  function me(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : Er(Array.isArray(e) ? "array" : typeof e);
  }
  function Ot(e) {
    return me(e) === "object";
  }
  var Rn = [], Xe = 1 + Rn.length;
  function Ln(e, t = Rn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, s) => L(w({}, o(n)), { version: r + s + 1 }),
      e
    );
  }
  function fa(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function At(e, t, r) {
    let n = fa(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), s = Ln(o);
    if (!s) {
      let { version: a } = o;
      t.addWith("unknown-version", [typeof a == "number" || typeof a == "string" ? String(a) : "", me(n), me(a)]);
    }
    return s;
  }
  function It(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function Mn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: c } of e)
      o.add(l), c && s.set(l, c);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(It(s));
    return e.map((l) => {
      let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l;
      if (!u && !m.length)
        return l;
      let f = (_) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, _], h = (_, b, v, E) => (E ? n.addAt(f(_), "loop", b) : v.has(b) || n.addAt(f(_), "unknown-program", b, v), !E && v.has(b));
      return n.program = c, L(w({}, l), {
        partOf: u && h("partOf", u, a, i.has(c)) ? u : null,
        followedBy: m.filter((_) => h("followedBy", _, o, _ === c))
      });
    });
  }
  function Dt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((s, a) => {
      r.enter(a), n(s, a), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", me(o)]), r.leave();
  }
  function kr({ pipe: e }) {
    return e ? [...kr(e[0]), ...e.slice(1)] : [];
  }
  function ya({ type: e, requirement: t }) {
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
  function xa(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (s) => (t || []).includes(s), message: r }, ...kr(e)].filter((s) => s.message || s.operation).map((s) => ({ change: s.operation, test: ya(s), message: s.message || "" }));
    return (s, a) => {
      let i = s;
      for (let { change: l, test: c, message: u } of o)
        if (l)
          i = l(i, a);
        else if (!c(i)) {
          let m = typeof u == "string" ? u : u({ input: i });
          a.add(m, String(s), t);
          return;
        }
      return i;
    };
  }
  function ha({ item: e }) {
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
  function _a(e) {
    let t = Ze(e.key), r = Ze(e.value), n = kr(e).some(({ type: o }) => o === "min_entries");
    return (o, s) => {
      let a = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        s.enter(l);
        let c = t(l, s), u = c === void 0 ? void 0 : r(o[l], s);
        a.has(c) && s.add("duplicate-id", c), u !== void 0 && (l === c || !a.has(c)) && a.set(c, u), s.leave();
      }
      if (a.size || !n)
        return a;
      i.length || s.add("empty");
    };
  }
  function ba({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([s, a]) => [s, Ze(a.wrapped || a)])), n = t.filter((s) => {
      var a;
      return !((a = e[s]) != null && a.wrapped);
    }), o = Object.fromEntries(t.map((s) => [s, null]));
    return (s, a, i, l = t) => {
      var m;
      let c = w({}, o);
      for (let p of Object.keys(s)) {
        let d = r.get(p);
        a.enter(p), d ? c[p] = (m = d(s[p], a)) != null ? m : null : i != null && i(p, s[p]) || a.add("unknown-field", p, l), a.leave();
      }
      let u = n.filter((p) => c[p] === null);
      for (let p of u)
        a.add(s[p] === void 0 ? "missing" : "left-out", p);
      return u.length > 0 ? void 0 : c;
    };
  }
  function va(e) {
    switch (e.type) {
      case "array":
        return ha(e);
      case "record":
        return _a(e);
      case "object":
        return ba(e);
      default:
        return xa(e);
    }
  }
  var On = /* @__PURE__ */ new Map();
  function Ze(e) {
    let t = On.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((s) => [Er(s.type), va(s)])), o = [...n.keys()].join(" or ");
      t = (s, a, i, l) => {
        let c = me(s), u = n.get(c);
        if (!u) {
          a.addWith("wrong-type", [o, c]);
          return;
        }
        return u(s, a, i, l);
      }, On.set(e, t);
    }
    return t;
  }
  function we(e, t, r, n, o) {
    return Ze(e)(t, r, n, o);
  }
  var wa = /^(?:als|fat|ike|knc)\b/i;
  function Fe(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !wa.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Se = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var Pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function An(e, t) {
    return new Date(Date.UTC(e, t, 0)).getUTCDate();
  }
  function ge(e) {
    if (!Pr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > An(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function In(e, t, r) {
    return new Date(Date.UTC(e, t - 1, r)).toISOString().slice(0, 10);
  }
  function J(e) {
    return In(e.year, e.month || 1, e.day || 1);
  }
  function j(e) {
    let t = e.month || 12;
    return In(e.year, t, e.day || An(e.year, t));
  }
  var te = ["open", "upcoming", "ongoing", "paused", "past"];
  function Ue(e) {
    return te.includes(e);
  }
  function Dn(e, t) {
    return e.approximate && J(e) <= t && t <= j(e);
  }
  function $n(e, t, r) {
    return t && j(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !Dn(e, r) && !Dn(t, r) ? "ongoing" : null;
  }
  function Cn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && J(r) > n || t && J(t) > n);
      case "upcoming":
        return !!(t && j(t) < n || r && j(r) < n);
      case "ongoing":
        return !!(t && J(t) > n || r && j(r) < n);
      default:
        return !!(r && j(r) < n);
    }
  }
  function le(e) {
    return e !== "past";
  }
  var Sa = [];
  function Q(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Sa;
  }
  function $t(e, t, r, n) {
    var s;
    if (e === "language")
      return Q(t).map(Fe).filter((a) => {
        let i = Se.test(a);
        return i || n.add("bad-language", a), i;
      });
    let o = (s = r.get(e)) == null ? void 0 : s.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Q(t).filter((a) => {
      let i = o ? o.has(a) : Ue(a);
      return i || n.add("unknown-term", a, o ? o.keys() : te), i;
    });
  }
  function Ct(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var Rr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;
  function Nt(e) {
    return !Rr.test(e) || !ge(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
  }
  var ce = (e, t = {}) => w({ kind: "schema", type: e }, t), Te = (e) => (t, r) => ({ type: e, requirement: t, message: r }), fe = (() => ce("string")), Lr = (() => ce("number")), Mr = (() => ce("boolean")), re = ((e) => ce("array", { item: e })), G = ((e) => ce("object", { entries: e })), S = ((e) => ce("optional", { wrapped: e })), Nn = ((e, t) => ce("picklist", { options: e, message: t })), je = ((e, t) => ce("record", { key: e, value: t })), Be = ((e) => ce("union", { options: e })), N = ((...e) => L(w({}, e[0]), { pipe: e })), Ft = Te("check"), Ht = Te("guard"), Fn = Te("length"), Or = Te("max_value"), Hn = Te("min_entries"), Ar = Te("min_value"), ye = Te("regex"), xe = ((e) => ({ type: "transform", operation: e }));
  var Ea = 10080;
  function ka(e) {
    return e !== null;
  }
  var z = N(fe(), ye(He, "bad-id")), $r = N(fe(), ye(/\S/, "empty")), et = N($r, xe(Ct)), Pa = N(fe(), ye(Se, "bad-language"), xe((e) => e.toLowerCase())), B = Be([et, N(je(Pa, et), Hn(1, "empty"))]), Ut = N(
    fe(),
    ye(Pr, "bad-date"),
    xe(ge),
    Ft((e) => e !== null, "bad-date")
  ), Un = N(fe(), ye(Rr, "bad-time"), xe(Nt), Ht(ka, "bad-time")), Ir = N($r, Ft(Rt, "bad-page")), Wn = N(fe(), ye(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), jn = N(Wn, Ft(En, "bad-address")), Cr = N(Wn, xe(Ne), Ht(kt, "bad-address")), tt = N($r, xe(Ne), Ht(kt, ({ input: e }) => e)), Ra = N(Lr(), Ar(1, "bad-minutes"), Or(Ea, "bad-minutes")), qn = Be([z, re(z)]), Bn = N(fe(), ye(Se, "bad-language"), xe(Fe)), Vn = Be([Bn, re(Bn)]), Dr = Be([et, re(et)]), Nr = qn, La = G({
    label: B,
    page: S(tt),
    url: S(Cr)
  }), Ma = G({
    label: S(B),
    page: S(tt),
    url: S(Cr),
    until: S(Ut)
  }), Oa = G({
    start: Un,
    end: S(Un),
    label: S(B),
    page: S(tt),
    url: S(Cr)
  }), Fr = G({
    id: z,
    title: B,
    summary: S(B),
    notice: S(B),
    join: S(Ma),
    page: S(tt),
    status: S(Nn(te, "bad-status")),
    start: S(Ut),
    end: S(Ut),
    dates: S(re(Oa)),
    language: S(Vn),
    interpreted: S(Vn),
    session: S(G({
      minutes: S(N(re(Ra), Fn(2)))
    })),
    duration: S(B),
    scale: S(B),
    team: S(Dr),
    partners: S(Dr),
    materials: S(re(La)),
    partOf: S(z),
    followedBy: S(qn),
    owner: S(et),
    reviewed: S(Ut),
    sources: S(Be([jn, re(jn)]))
  }), Kn = G({
    id: z,
    label: B,
    help: S(B),
    terms: je(z, Nr)
  }), Aa = G({
    label: S(B),
    help: S(B),
    terms: S(je(z, G({
      label: S(B),
      aliases: S(Dr),
      broader: S(z),
      matchesAll: S(Mr())
    })))
  }), Ia = G({
    title: B,
    page: S(tt)
  }), Jn = G({
    version: N(Lr(), Ar(Xe), Or(Xe)),
    enabled: S(Mr()),
    talk: S(Ir),
    bundle: S(Ir),
    facets: S(re(z)),
    vocabularies: S(je(z, Aa)),
    series: S(je(z, Ia)),
    include: S(re(Ir))
  });
  function Da(e, t, r) {
    let n = we(Kn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((s, a) => {
      r.enter(a);
      let i = $t(a, s, t, r);
      r.leave(), i.length && o.set(a, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Qn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Dt(e, "needs", r, (o) => {
      let s = Da(o, t, r);
      s && n.has(s.id) ? r.add("duplicate-id", s.id) : s && n.set(s.id, s);
    }), [...n.values()];
  }
  var Gn = 200;
  function zn(e) {
    let t = /* @__PURE__ */ new Map(), r = [];
    for (let { start: n, end: o, label: s, page: a, url: i } of e) {
      let l = o && o.length === n.length ? o : null;
      if (!l || l >= n) {
        let c = n.replace(":", ""), u = (t.get(c) || 0) + 1;
        t.set(c, u), r.push({ id: u > 1 ? `${c}.${u}` : c, start: n, end: l, isExact: n.length > 10, label: s, target: a || i });
      }
    }
    return r.sort((n, o) => n.id < o.id ? -1 : 1).slice(-200);
  }
  var Hr = Object.keys(Fr.entries);
  function $a(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Ca(e, t) {
    let r = [];
    for (let { label: n, page: o, url: s } of e || []) {
      let a = o || s;
      a ? r.push({ label: n, target: a }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Na(e, t, r, n) {
    let o = e && (e.page || e.url);
    return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && j(e.until) < r) } : null;
  }
  function Fa(e, { vocabularies: t, facets: r }, n) {
    return (o, s) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let a = we(Nr, s, n), i = a === void 0 ? [] : $t(o, a, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Ha({ start: e, end: t }, r, n) {
    return e && t && J(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Yn(e, t, r, n) {
    let o = Ot(e) ? e.id : null;
    n.program = typeof o == "string" && He.test(o) ? o : null;
    let s = /* @__PURE__ */ new Map(), a = we(Fr, e, n, Fa(s, r, n), r.fields);
    if (!a)
      return null;
    let { title: i } = a;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = Q(a.interpreted), c = /* @__PURE__ */ new Set([...Q(a.language), ...l]);
    c.size && s.set("language", [...c]);
    let [u, m] = Ha(a, e, n);
    a.status && Cn(a.status, u, m, r.today) && n.addAt("status", "status-against-dates", a.status);
    let p = a.status || $n(u, m, r.today);
    return {
      id: a.id,
      title: i,
      summary: a.summary,
      notice: a.notice,
      join: Na(a.join, p === "past", r.today, n),
      target: a.page,
      status: p,
      start: u,
      end: m,
      dates: a.dates ? zn(a.dates) : [],
      terms: s,
      interpreted: l,
      minutes: $a(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: Q(a.team),
      partners: Q(a.partners),
      materials: Ca(a.materials, n),
      partOf: a.partOf,
      followedBy: Q(a.followedBy),
      owner: a.owner,
      reviewed: a.reviewed,
      sources: Q(a.sources),
      source: t
    };
  }
  function Xn(e, t, r, n, o, s) {
    let a = /* @__PURE__ */ new Map(), i = (l, c) => {
      Dt(l, "programs", o, (u, m) => {
        let p = Yn(u, { page: c, path: ["programs", m] }, n, o);
        p && a.has(p.id) ? o.add("duplicate-id", p.id) : p && a.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => {
      o.enter(c);
      let u = r.find((p) => p.title === l), m = u && At(u.text, o, s);
      if (l && !u)
        o.add("missing-include", l);
      else if (m) {
        for (let p of Object.keys(m))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...a.values()];
  }
  function Ua(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: s }, a) => {
      t.enter(a), a === U ? t.add("reserved-id", a) : o || t.add("missing-label", a), s && e.has(s) && s !== U ? r.set(a, s) : s && t.addAt("broader", "unknown-term", s, e.keys()), t.leave();
    });
    for (let o of It(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: s, matchesAll: a }, i) => {
      i !== U && n.set(i, { id: i, label: o || i, aliases: Q(s), broader: r.get(i) || null, matchesAll: a === !0 });
    }), n;
  }
  function Zn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: s, terms: a }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: s, terms: Ua(a || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var ja = [...Hr, ...Ye, I, $].filter((e) => e !== "language");
  function Ba(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ye]);
    return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Va(e) {
    return e === "needs" || e === "programs";
  }
  function Wa(e, { today: t, language: r }, n, o, s) {
    let a = we(Jn, e, o, Va);
    if (!a)
      return null;
    o.enter("vocabularies");
    let i = Zn(a.vocabularies || /* @__PURE__ */ new Map(), ja, o);
    o.leave();
    let l = Ba(a.facets, i, o), c = Qn(e, i, o), u = Sr(e), m = Xn(e, u, n, {
      vocabularies: i,
      facets: new Set(a.facets),
      fields: /* @__PURE__ */ new Set([...Hr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, s), p = new Map([...a.series || []].map(([d, { title: f, page: h }]) => [d, { title: f, target: h }]));
    return {
      enabled: a.enabled,
      talk: a.talk,
      bundle: a.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: c,
      programs: Mn(m, p, u, o)
    };
  }
  function jt(e, t, r, n, o = String) {
    let s = At(e, n, o);
    return s && Wa(s, t, r, n, o);
  }
  function Bt(e, t, r = []) {
    let n = kn();
    return { list: jt(e, t, r, n), problems: n.problems };
  }
  function qa(e, t) {
    let r = (o, s) => o && t(o, s), n = (o, s) => new Map([...o].map(([a, i]) => [a, w(w({}, i), s(i, a))]));
    return L(w({}, e), {
      programs: e.programs.map((o) => {
        let s = `program.${o.id}.`;
        return L(w({}, o), {
          title: t(o.title, `${s}title`),
          summary: r(o.summary, `${s}summary`),
          notice: r(o.notice, `${s}notice`),
          join: o.join && L(w({}, o.join), { label: r(o.join.label, `${s}join`) }),
          duration: r(o.duration, `${s}duration`),
          scale: r(o.scale, `${s}scale`),
          dates: o.dates.map((a) => L(w({}, a), { label: r(a.label, `${s}date.${a.id}`) })),
          materials: o.materials.map((a, i) => L(w({}, a), { label: t(a.label, `${s}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: s, terms: a }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(s, `vocabulary.${i}.help`),
        terms: n(a, (l, c) => ({ label: t(l.label, `term.${i}.${c}.label`) }))
      })),
      needs: e.needs.map((o) => L(w({}, o), {
        label: t(o.label, `need.${o.id}.label`),
        help: r(o.help, `need.${o.id}.help`)
      })),
      series: n(e.series, ({ title: o }, s) => ({ title: t(o, `series.${s}.title`) }))
    });
  }
  function eo(e, { language: t, texts: r }, n) {
    return qa(e, (o, s) => {
      let a = r.get(s) || "";
      return /\S/.test(a) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ct(a)) : o;
    });
  }
  var to = "MediaWiki:Gadget-programExplorer-config.json";
  function rt(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ka(e) {
    return e !== void 0 && X(e.text).enabled === !1;
  }
  function Ja(e, t) {
    return e === K ? { language: e, texts: /* @__PURE__ */ new Map() } : t && cn(e, t.text) || Ae;
  }
  function Qa(e, t, r, n) {
    return O(this, null, function* () {
      let o = Lt(r), s = o.filter((i) => !rt(e, i, n)), a = s.length ? [...n, ...(yield e.readPages([t, ...s], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = rt(e, i, a);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function no(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ga(e, t, r, n) {
    return O(this, null, function* () {
      let { source: o, bundle: s, translationLanguage: a } = r;
      if (!a || !t.bundle)
        return t;
      let i = t.bundle === s ? n : (yield e.readPages([o], [], no(t.bundle, r))).translations;
      return eo(t, { language: a, texts: i }, e.contentLanguage);
    });
  }
  function ro(e, t) {
    return O(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: s } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let a = n === K ? [] : [pr(n)], i = [r, ...a, ...e.isSwitchedOff === null ? [to] : []], { pages: l, translations: c } = yield e.readPages(i, o, no(s, t));
      if (Ka(rt(e, to, l)))
        return { kind: "off" };
      let u = Ja(n, rt(e, pr(n), l)), m = rt(e, r, l);
      if (!m)
        return { kind: "missing", messages: u };
      let p = yield Qa(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: f, problems: h } = Bt(m.text, Mt(e), p);
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: h, list: yield Ga(e, f, t, c) } : { kind: "invalid", messages: u, origin: d, problems: h };
    });
  }
  function oo(e, t) {
    return O(this, null, function* () {
      let r = yield ro(e, t);
      return r.kind === "invalid" && t.revisions.length ? ro(e, L(w({}, t), { revisions: [] })) : r;
    });
  }
  function za(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: s, bundleVersion: a } = t, i = Et(e, t), l = i[0] === K ? K : ve(i), c = o.get(l), u = Sn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: s,
      revisions: e.isSwitchedOff === null ? [] : l === K ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: a.startsWith(`${u}:`) ? a : ""
    };
  }
  function so() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      let n = za(t, r), o = JSON.stringify(n), s = e.get(o) || oo(t, n);
      return e.set(o, s), s.catch(() => e.delete(o)), s;
    };
  }
  function Ee(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var nt = "programExplorer", Vt = "programExplorerDialog", ao = "programExplorerPlace";
  function io(e, t, r) {
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let f = e.history.state;
      return typeof f == "object" && f !== null ? f : {};
    }, s = (f) => {
      let h = o()[f];
      return typeof h == "string" ? h : null;
    }, a = (f, h, _) => {
      try {
        e.history[`${f}State`](w(w({}, o()), h), "", _);
      } catch (b) {
      }
    }, i = () => s(Vt) === r, l = () => a("push", { [Vt]: r }), c = () => t && (t(n()) ? n() : s(nt)), u = (f) => {
      let h = o()[ao];
      return t && Array.isArray(h) && Number(h[f]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = c() || "", d = () => {
      t && c() === null && a("replace", { [nt]: p });
    };
    return d(), {
      isNewLink: () => {
        let f = t !== null && t(n()) && s(nt) === null;
        return f && a("replace", { [nt]: n() }), f;
      },
      read: c,
      write: (f, h, _ = !1) => {
        if (!t)
          return;
        p = f;
        let b = n(), v = b !== "" && !t(b), E = h === "push";
        a(
          _ ? "replace" : h,
          { [nt]: f, [Vt]: E ? null : s(Vt) },
          f !== "" ? `#${f}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            v ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), E && _ && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => u(1),
      firstPlace: m ? u(0) : 0,
      keepPlace: (...f) => {
        t && a("replace", { [ao]: f });
      },
      onMove: (f) => {
        let h = () => {
          d(), p = c() || "", f();
        };
        return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
      }
    };
  }
  function lo(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(xt(e), w({ year: "numeric", timeZone: "UTC" }, i)), o = {
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, s = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (i) => {
      let c = (i.day ? o.day : i.month ? o.month : o.year).format(Date.UTC(i.year, (i.month || 1) - 1, i.day || 1));
      return i.approximate ? t("date-about", c) : c;
    };
    return {
      date: a,
      span: (i, l, c) => {
        let u = i && a(i), m = l && a(l);
        return u ? m ? u === m ? u : t("date-range", u, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", u) : m && t("date-until", m);
      },
      language: (i) => {
        try {
          return (s ? s.of(i) : r == null ? void 0 : r.get(i)) || i;
        } catch (l) {
          return i;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var A, po, Ya, he, Ur, Jt, mo, qt, go, Br, jr, Xa, st = /* @__PURE__ */ Symbol.for("pv"), Qt = {}, Gt = [], Za = /^m(i|n|o|s|text|space)$/, Vr = Array.isArray, Wr = Gt.slice, Pe = Object.assign;
  function ke(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, s, a = {}, i = arguments.length;
    for (s in t) s == "key" ? n = t[s] : s == "ref" && typeof e != "function" ? o = t[s] : a[s] = t[s];
    return i > 2 && (a.children = i > 3 ? Wr.call(arguments, 2) : r), ot(e, a, n, o, null);
  }
  function ot(e, t, r, n, o) {
    var s = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: st, __v: o || ++po, __i: -1, __u: 0 };
    return !o && A.vnode && A.vnode(s), s;
  }
  function zt() {
    return { current: null };
  }
  function V(e) {
    return e.children;
  }
  function ne(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function _e(e, t) {
    if (t == null) return e.__ && _e(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : _e(e);
  }
  function ei(e) {
    var t, r = e.__v, n = r.__e, o = [], s = [], a = e.__P;
    a && ((t = Pe({ constructor: st }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), qr(a, t, r, e.__n, a.namespaceURI, 32 & r.__u ? [n] : null, o, n || _e(r), 32 & r.__u, s), t.__v = r.__v, t.__.__k[t.__i] = t, bo(o, t, s), r.__ = r.__e = null, t.__e != n && fo(t));
  }
  function fo(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), fo(e);
  }
  function co(e) {
    (8 & e.__g || (e.__g |= 8, he.push(e), Jt++)) && Ur == A.debounceRendering || ((Ur = A.debounceRendering) || queueMicrotask)(yo);
  }
  function yo() {
    try {
      for (var e, t = 1; he.length; ) he.length > t && he.sort(mo), e = he.shift(), t = he.length, 8 & e.__g && ei(e);
    } finally {
      (Jt = he.length) && (Ur || queueMicrotask)(yo);
    }
  }
  function xo(e, t, r, n, o, s, a, i, l, c, u) {
    var m, p, d, f, h, _, b = n.__k || Gt, v = t.length;
    for (l = ti(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Qt, d.__i = m, _ = qr(e, d, p, o, s, a, i, l, c, u), f = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Kr(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || f, d)), h = h || f, 4 & d.__u ? (l = ho(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && _ !== void 0 ? l = _ : f && (l = f.nextSibling), d.__u &= -21);
    return r.__e = h, l;
  }
  function ti(e, t, r, n, o) {
    var s, a, i, l, c, u, m, p, d, f = r.length, h = f, _ = 0, b = 0, v = e.__k = Array(o);
    for (s = 0; s < o; s++) (a = t[s]) != null && typeof a != "boolean" && typeof a != "function" ? (typeof a != "object" || a.constructor === String ? a = v[s] = ot(null, a) : Vr(a) ? a = v[s] = ot(V, { children: a }) : a.constructor === st && a.__b ? a = v[s] = ot(a.type, a.props, a.key, a.ref, a.__v) : v[s] = a, l = s + _, a.__ = e, a.__b = e.__b + 1, i = null, ~(c = a.__i = ri(a, r, l, h)) && (h--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (a.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, b = 1)) : (~c || (o > f ? _-- : o < f && _++), typeof a.type != "function" && (a.__u |= 4))) : v[s] = null;
    if (b) {
      for (u = [], m = [], s = 0; s < o; s++) if ((a = v[s]) && 16 & a.__u) {
        for (_ = 0, p = u.length; _ < p; ) u[d = _ + p >> 1] < a.__i ? _ = d + 1 : p = d;
        u[_] = a.__i, m[s] = _ + 1;
      }
      for (_ = u.length; s--; ) m[s] && (m[s] == _ ? _-- : v[s].__u |= 4);
    }
    if (h) for (s = 0; s < f; s++) !(i = r[s]) || 2 & i.__u || (i.__e == n && (n = _e(i)), Jr(i, i));
    return n;
  }
  function ho(e, t, r, n) {
    var o, s, a, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (s = 0; s < o.length; s++) o[s] && (o[s].__ = e, t = ho(o[s], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = _e(e)) && !t.parentNode && (t = null), a = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (a != i && (!n && r.moveBefore && a.parentNode ? r.moveBefore(a, t) : r.insertBefore(a, t || null)), t = a; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function ri(e, t, r, n) {
    var o, s = e.key, a = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && s == null || l && s == i.key && a == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && s == i.key && a == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && s == i.key && a == i.type) return o;
    }
    return -1;
  }
  function uo(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Wt(e, t, r, n, o) {
    var s, a;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || uo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || uo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (a = jr[t] || (jr[t] = ni(t)), (e.__a || (e.__a = {}))[t] = Br, s = t != (t = t.replace(go, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, a, s) : e.removeEventListener(t, a, s));
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
  function ni(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[qt] == null) t[qt] = Br++;
        else if (t[qt] < this.__a[e]) return;
        return r(A.event ? A.event(t) : t);
      }
    };
  }
  function qr(e, t, r, n, o, s, a, i, l, c) {
    var u, m, p, d, f, h, _, b, v, E, k, D, C, T, R, P, M, H, se = t.type;
    if (t.constructor !== st) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = s = [], u.nodeType == 8 ? i = Kt(u, s) : s.push(u), i = s[0] || i), (u = A.__b) && u(t);
    e: if (typeof se == "function") {
      p = a.length;
      try {
        if (b = t.props, v = (u = se.prototype) && u.render, E = (u = se.contextType) && n[u.__c], k = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new se(b, k) : (t.__c = d = new ne(b, k), d.constructor = se, d.render = si), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), se.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Pe({}, d.__s)), Pe(d.__s, se.getDerivedStateFromProps(b, d.__s)))), f = d.props, h = d.state, d.__v = t, r.__c) {
          if (b !== f && v && !se.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, k), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, k) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(q) {
              q && (q.__ = t);
            }), Gt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && a.push(d), i = _e(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, k), v && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(f, h, _);
          });
        } else v && !se.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = k, d.props = b, d.__P = e, d.__g &= -5, D = A.__r, C = v ? 25 : 0;
        do
          d.__g &= -9, D && D(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++C < 25);
        v && (Gt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = Pe({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (_ = d.getSnapshotBeforeUpdate(f, h)), T = u && u.type === V && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = s = null, r.props && r.props.__P != e && (r.__k.some(function(q) {
          q && Jr(q, q);
        }), r.__k = null), i = r.__k ? _e(r, 0) : null), i = xo(e, Vr(T) ? T : [T], t, r, n, o, s, a, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ke), d.__h.length && a.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (q) {
        if (a.length = p, t.__v = null, l || s) if (q && q.then) {
          if (t.__u |= 128 | l, s) {
            for (~(M = s.indexOf(i || void 0)) || (M = s.length); (H = s[M - 1]) && H.nodeType == 8; ) M--;
            for (; M < s.length; M++) if (H = s[M]) if (s[M] = null, R) {
              if (H == P) break;
            } else {
              if (H.nodeType != 8) break;
              H.data.startsWith("$s") && (P = Kt(R = H));
            }
          }
          if (!R) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            R = i;
          }
          (u = Kt(R = t.__c.__z || (t.__c.__z = R))) ? (t.__e = R, i = u) : t.__e = i, i = i && i.nextSibling;
        } else s && s.some(ke);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), q && q.then || _o(t), A.__e(q, t, r);
      }
    } else i = t.__e = oi(r.__e, t, r, n, o, s, a, l, c, e);
    return (u = A.diffed) && u(t), i;
  }
  function Kt(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function _o(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(_o));
  }
  function bo(e, t, r) {
    for (var n = 0; n < r.length; ) Kr(r[n++], r[n++], r[n++]);
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
  function oi(e, t, r, n, o, s, a, i, l, c) {
    var u, m, p, d, f, h, _, b, v = r.props || Qt, E = t.props, k = t.type;
    if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), s) {
      for (u = 0; u < s.length; u++) if ((f = s[u]) && (k ? f.localName == k : f.nodeType == 3)) {
        e = f, s[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !k) return b.createTextNode(E);
      e = b.createElementNS(o, k, E.is ? E : c), i && (A.__m && A.__m(t, s), i = !1), s = null;
    }
    if (k) {
      if (c = k == "template" && e.content || e, s = k == "textarea" && E.defaultValue != null ? null : s && Wr.call(c.childNodes), !i && s) for (v = {}, u = 0; u < e.attributes.length; u++) v[(f = e.attributes[u]).name] = f.value;
      for (u in v) f = v[u], u == "dangerouslySetInnerHTML" ? p = f : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || Wt(e, u, null, f, o);
      for (u in E) f = E[u], u == "children" ? d = f : u == "dangerouslySetInnerHTML" ? m = f : u == "value" ? h = f : u == "checked" ? _ = f : i && typeof f != "function" || v[u] === f || Wt(e, u, f, v[u], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Za.test(k)) && (o = "http://www.w3.org/1999/xhtml"), xo(c, Vr(d) ? d : [d], t, r, n, o, s, a, s ? s[0] : r.__k && _e(r, 0), i, l), s && s.some(ke)), i && k != "textarea" || (u = "value", k == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (k != "progress" || h) || Wt(e, u, h, v[u], o), u = "checked", _ != null && _ != e[u] && Wt(e, u, _, v[u], o));
    } else v === E || i && e.data == E || (e.data = E);
    return e;
  }
  function Kr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      A.__e(o, r);
    }
  }
  function Jr(e, t, r) {
    var n, o, s, a;
    if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Kr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        A.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (a = 0; a < n.length; a++) n[a] && Jr(n[a], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Kt(n, s = [])) && (n == e.__e && s.some(ke), ke(o), ke(n)), r || ke(e.__e), e.__e = e.__c = e.__ = null;
  }
  function si(e, t, r) {
    return this.constructor(e, r);
  }
  function vo(e, t) {
    var r, n, o, s;
    A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ot(V, { children: [e] }), o = [], s = [], qr(t, t.__k, n || Qt, Qt, t.namespaceURI, n ? null : t.firstChild ? Wr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, s), bo(o, t.__k, s), t.__k.props.children = null;
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
    throw Jt = 0, e;
  } }, po = 0, Ya = function(e) {
    return e != null && e.constructor === st;
  }, ne.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = Pe({}, this.state)), typeof e == "function" && (e = e(Pe({}, r), this.props)), e && (Pe(r, e), this.__v && (t && this.__k.push(t), co(this)));
  }, ne.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), co(this));
  }, ne.prototype.render = V, he = [], Jt = 0, mo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, qt = /* @__PURE__ */ Symbol(), go = /(PointerCapture)$|Capture$/i, Br = 0, jr = {}, Xa = 0;
  function Yt(e, t) {
    return L(w({}, e), { text: t });
  }
  function at(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), L(w({}, e), { chosen: n });
  }
  function wo(e, t, r) {
    let n = e.chosen.get(t) || [];
    return at(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function So(e) {
    return L(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function To({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function Ve(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function We(e) {
    let t = Ve(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Xt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Re(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Qr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function oe(e, t) {
    return t.reduce(Qr, Ve(e));
  }
  function Zt(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function Eo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function ai(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function W(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += ai((e[o] | r[o]) & t[o]);
    return n;
  }
  function qe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function ii(e, t) {
    return oe(e, t.map(({ programs: r }) => r));
  }
  function li(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let s = qe(o, t);
      s.length && n.set(o.id, ii(e.programs.length, s));
    }), n;
  }
  function ko(e, t, r) {
    let n = We(e);
    return t.forEach((o, s) => {
      s !== r && Zt(n, o);
    }), n;
  }
  function ci(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: W(n.programs, r) }));
  }
  function er(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), s = li(e, t, o), a = ko(n, s), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let c = s.has(l.id) ? ko(n, s, l.id) : a;
      return { facet: l, count: W(c), terms: ci(l, qe(l, t), c) };
    });
    return { matches: a, count: W(a), facets: i, searchResult: o };
  }
  function Gr(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function tr(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function ui({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: s, broader: a }) => tr(r, a, s));
    let n = [], o = (s) => (r.get(s) || []).sort((a, i) => t(i) - t(a)).forEach((a) => {
      n.push(a), o(a);
    });
    return o(null), n;
  }
  function Po(e, t, r, n) {
    if (e === "status")
      return te;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...ui(r, n), ...o]) : o;
  }
  var Ro = { label: null, help: null, aliases: [] };
  function di({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let s = t ? t.year : r && le(r) ? n : o.year, a = [], { year: i } = o;
    do
      a.push(String(i));
    while (++i <= s);
    return a;
  }
  function pi(e, t, r) {
    return t === "period" ? di(e, r) : t === "status" ? e.status ? [e.status] : [] : t === $ ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
  }
  function mi(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), s = (a) => {
      let i = o.get(a);
      return i || (i = Ve(t.length), o.set(a, i)), i;
    };
    return t.forEach((a, i) => {
      pi(a, e, n).forEach((l) => Xt(s(l), i));
    }), Array.from(o).forEach(([a, i]) => {
      Gr(r, a).forEach((l) => Qr(s(l), i));
    }), o.delete(U), o;
  }
  function gi(e, t, r) {
    return oe(r, Array.from(e).flatMap(([n, o]) => {
      var s;
      return (s = t == null ? void 0 : t.terms.get(n)) != null && s.matchesAll ? [o] : [];
    }));
  }
  function rr(e, t, r) {
    let n = t.programs.length, s = e === "status" || e === "period" || e === $ ? void 0 : t.vocabularies.get(e), a = mi(e, t.programs, s, r);
    if (!a.size)
      return null;
    let i = new Map(Array.from(a, ([b, v]) => [b, W(v)])), l = [...Po(e, Array.from(a.keys()), s, (b) => i.get(b) || 0), U], c = gi(a, s, n), u = W(c) > 0, m = oe(n, Array.from(a.values())), p = Eo(We(n), m);
    a.set(U, p), i.set(U, W(p));
    let d = /* @__PURE__ */ new Map();
    for (let b of l) {
      let v = a.get(b), E = i.get(b);
      if (v && E) {
        let { label: k, aliases: D } = (s == null ? void 0 : s.terms.get(b)) || Ro, C = u && b !== U ? oe(n, [v, c]) : v;
        d.set(b, { id: b, label: k, aliases: D, depth: Gr(s, b).length, own: v, programs: C, count: E });
      }
    }
    let { label: f, help: h } = s || Ro, _ = Array.from(d.values()).filter(({ programs: b }) => W(b) < n);
    return { id: e, label: f, help: h, terms: d, useful: _.length > 1 };
  }
  function nr(e, t) {
    let r = e.get(I);
    return r ? qe(r, t) : [];
  }
  function Lo(e, t, r) {
    let n = e.programs.length, o = (a, i) => {
      let l = t.get(a) || rr(a, e, r);
      return oe(n, i.flatMap((c) => {
        var u;
        return ((u = l == null ? void 0 : l.terms.get(c)) == null ? void 0 : u.programs) || [];
      }));
    }, s = e.needs.map(({ id: a, label: i, help: l, terms: c }) => {
      let u = We(n);
      return c.forEach((m, p) => Zt(u, o(p, m))), [a, { id: a, label: i, aliases: l ? yt(l) : [], depth: 0, own: u, programs: u, count: W(u) }];
    });
    return s.length ? { id: I, label: null, help: null, terms: new Map(s), useful: !0 } : null;
  }
  function or(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var fi = or(() => /* @__PURE__ */ new Map()), yi = 1e9;
  function zr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Oo(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function xi(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function hi({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: s }) => de(s, t, r).text), { compare: o } = xi([...t, r]);
    return zr(n.length, (s, a) => o(n[s], n[a]));
  }
  function Mo(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function _i({ programs: e }, t) {
    let r = Oo(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: s, end: a, status: i }, l) => {
      let c = s || a, u = a || s, m = s && !a && i && le(i);
      n[l] = Mo(c && J(c)), o[l] = m ? yi : Mo(u && j(u));
    }), zr(e.length, (s, a) => n[a] - n[s] || o[a] - o[s] || r[s] - r[a]);
  }
  function bi({ programs: e }, t) {
    let r = Oo(t), n = te.indexOf("past") - 0.5, o = e.map(({ status: s }) => s ? te.indexOf(s) : n);
    return zr(e.length, (s, a) => o[s] - o[a] || r[s] - r[a]);
  }
  var vi = {
    title: hi,
    newest: (e) => _i(e, it(e, "title")),
    status: (e) => bi(e, it(e, "newest")),
    relevance: (e) => it(e, "status")
  };
  function it(e, t) {
    let r = fi(e), n = r.get(t) || vi[t](e);
    return r.set(t, n), n;
  }
  function wi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  var Si = 1e3;
  function lt(e, { programs: t }) {
    let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1;
    return r === "relevance" && !n ? "status" : r;
  }
  function Ti(e, t, { scores: r }) {
    let n = nr(e.facets, t);
    return n.length < 2 ? r : e.programs.map((o, s) => (r[s] || 0) + Si * n.filter(({ programs: a }) => Re(a, s)).length);
  }
  function Ao(e, t, r, n) {
    let o = lt(r, n), s = [];
    for (let a of it(e, o))
      Re(t, a) && s.push(a);
    return o === "relevance" ? wi(s, Ti(e, r, n)) : s;
  }
  function Yr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, s = r.find((i) => o(i.query));
      if (!s) {
        let i = er(e, n, t);
        s = { query: n, results: { exploration: i, order: Ao(e, i.matches, n, i.searchResult) } };
      }
      let [a] = r.filter((i) => i !== s);
      return r = a ? [s, a] : [s], s.results;
    };
  }
  function Io(e, t, r, n) {
    return t(r).order.some((o) => e.programs[o].id === n);
  }
  function Le(e, t, r) {
    return r.program === null || Io(e, t, r, r.program) ? r : L(w({}, r), { program: null });
  }
  function Do(e, t, r, n) {
    return Io(e, t, r, n) ? L(w({}, r), { program: n }) : L(w({}, ct), { sort: r.sort, program: n });
  }
  function $o(e, t, r) {
    let n = () => {
      let { query: l, settled: c } = e.get();
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => Le(t().index, t().derive, l), s = (l) => {
      n();
      let c = o(l);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, a = (l) => s(w(w({}, e.get().query), l)), i = (l) => e.set({ open: L(w({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Yt(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => s(wo(e.get().query, l, c)),
      choose: s,
      sort: (l) => a({ sort: l }),
      toggleDetails: (l) => a({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        s(Do(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => s(So(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      showTerms: (l, c) => {
        let { open: u } = e.get();
        e.set({ open: L(w({}, u), { facets: new Map(u.facets).set(l, c) }) });
      }
    };
  }
  function Co(e, t, r) {
    let n, o = e.subscribe(({ query: s, settled: a }, i) => {
      (s !== i.query || a !== i.settled) && (r.clearTimeout(n), n = s === a.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function No(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let s = Number(r.slice(0, 4)), a = /* @__PURE__ */ new Map();
    for (let c of [$, ...e.facets]) {
      let u = o.includes(c) ? null : rr(c, e, s);
      u && a.set(c, u);
    }
    let i = Lo(e, a, s);
    i && (a = new Map([[i.id, i], ...a]));
    let l = new Set(e.programs.map(({ id: c }) => c));
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (c, u) => {
        var m;
        return !!((m = a.get(c)) != null && m.terms.has(u));
      },
      hasProgram: (c) => l.has(c),
      nameOf: n
    };
  }
  var sr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var Fo = (e) => e.toLowerCase().replace(/-.*/, "");
  function Ho(e, t, r, n, o, s) {
    let a = (p) => ({ text: p, language: s }), i = (p) => de(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => {
      let d = e.vocabularies.get(p);
      if (d)
        return i(d.label);
      let f = [...Ye, I, $].find((h) => h === p);
      return a(f ? t(`facet-${f}`) : p);
    }, m = (p, d) => {
      var _;
      if (d === U)
        return a(t("not-stated"));
      let f = p === I ? e.needs.find((b) => b.id === d) : (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(d);
      if (f)
        return i(f.label);
      let h = p === $ && Pn.find((b) => b === d);
      return a(h ? t(`offers-${h}`) : Ue(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date(ge(d)) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, d) => {
        let f = `${p} ${d}`, h = c.get(f) || m(p, d);
        return c.set(f, h), h;
      },
      status: l,
      isForeign: (p) => [s, n[0] || o].every((d) => Fo(d) !== Fo(p))
    };
  }
  function Xr(e, t, r = () => sr) {
    let { msg: n, format: o, language: s, languages: a, pageLanguage: i, today: l } = t, c = Ho(e, n, o, a, i, s), u = No(e, {
      languages: { chain: a, page: i },
      today: l,
      nameOf: (f, h) => c.term(f, h).text,
      reservedIds: dt
    }), m = ft(`programs?${t.preset}`, u) || ct, p = [I, $, ...e.facets], d = Je(m, p);
    return L(w({}, t), {
      list: e,
      index: u,
      find: r,
      derive: Yr(u, r),
      labels: c,
      preset: m,
      fragmentOf: (f) => {
        let h = Je(f, p);
        return h === d ? "" : h || "programs";
      }
    });
  }
  function Uo(e, t) {
    return L(w({}, e), { find: t, derive: Yr(e.index, t) });
  }
  function jo(e) {
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
  function Bo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: s }, a) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== a.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", s.filters), s.filters && !a.open.filters && !t.isInDialog() ? t.enterDialog() : !s.filters && a.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function Vo(e, t) {
    if (!e || ae(e) === ae(t))
      return !1;
    let r = ue(e);
    return r !== "" && r !== pt;
  }
  function be({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function Wo(e) {
    return `\u2068${e}\u2069`;
  }
  function F({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: De(t) }, n);
  }
  function Ke({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Me({ context: e, target: t, class: r, children: n }) {
    return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
  }
  var Ko = "program-explorer__action cdx-button", qo = `${Ko} cdx-button--fake-button cdx-button--fake-button--enabled`;
  function Jo({ context: e, actions: t, program: r }) {
    let { msg: n, labels: o, language: s } = e, { join: a, materials: [i, ...l] } = r;
    return a && !a.isOver ? /* @__PURE__ */ g(Me, { context: e, target: a.target, class: `${qo} cdx-button--action-progressive cdx-button--weight-primary` }, a.label ? /* @__PURE__ */ g(F, { text: o.pick(a.label), around: s }) : n("join")) : l.length ? /* @__PURE__ */ g("button", { type: "button", class: Ko, onClick: () => t.toggleDetails(r.id) }, n("materials", l.length + 1)) : i ? /* @__PURE__ */ g(Me, { context: e, target: i.target, class: qo }, /* @__PURE__ */ g(F, { text: o.pick(i.label), around: s })) : null;
  }
  var Qo = "capacity", ar = class extends ne {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
    }
    render({ context: t, actions: r, more: n, program: o, open: s, patterns: a, needs: i, level: l }) {
      let { msg: c, labels: u, format: m, language: p, idPrefix: d } = t, { join: f, notice: h } = o, _ = a.length ? n : null, b = (M) => _ ? /* @__PURE__ */ g(_.MarkedText, { text: M, patterns: a, around: p }) : /* @__PURE__ */ g(F, { text: M, around: p }), v = (M) => (o.terms.get(M) || []).map((H) => u.term(M, H)), E = u.pick(o.title), k = `${d}:program:${o.id}`, D = o.summary && u.pick(o.summary), C = v(Qo), T = [...v("kind"), ...v("format")], R = u.status(o.status), P = m.span(o.start, o.end, o.status);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": k }, /* @__PURE__ */ g(be, { level: l, class: "program-explorer__title", id: k }, o.target ? /* @__PURE__ */ g(Me, { context: t, target: o.target }, b(E)) : b(E)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${o.status || "unknown"}` }, R), P !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, P), T.map((M) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, b(M)))), D && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, b(D), " ", u.isForeign(D.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", m.language(D.language)))), h && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(F, { text: u.pick(h), around: p })), f && f.isOver && o.status !== "past" && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("join-over")), n && i.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: i }), _ && /* @__PURE__ */ g(_.Matched, { context: t, program: o, patterns: a, shown: [E, D, ...C, ...T] }), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, C.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Qo).text }, C.map((M) => /* @__PURE__ */ g("li", null, b(M)))), /* @__PURE__ */ g(Jo, { context: t, actions: r, program: o }), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": c("details-of", E.text),
          "aria-expanded": s,
          "aria-controls": s ? `${k}:details` : void 0,
          onClick: () => r.toggleDetails(o.id)
        },
        c("details"),
        /* @__PURE__ */ g(Ke, { open: s })
      )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${k}:details` }));
    }
  };
  var ir = 60, Ei = 6, ki = 80;
  function Pi({ context: e, state: t, results: { order: r } }, n) {
    let { query: o, settled: s, cards: a } = t, { order: i = [] } = n, l = s.query === o ? s.cause : "typing", c = l === "address", u = r.findIndex((f) => e.index.programs[f].id === o.program), m = l === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || ir, u + 1, m && n.limit || 0, c ? a : 0), d = r.length <= ir || c;
    return { order: r, limit: p, drawn: d ? p : Math.max(Ei, u + 1, m && n.drawn || 0) };
  }
  function Ri({ context: e, state: t, results: r }, n) {
    let { msg: o, current: s, past: a, limit: i, language: l } = e, c = !i && lt(t.query, r.exploration.searchResult) === "status", u = (m, p) => m || { text: p, language: l, anchors: [] };
    return n.map((m, p) => {
      let d = n[p - 1], f = le(m.status);
      return !c || d && le(d.status) === f ? { program: m, group: null } : { program: m, group: f ? u(s, o("group-current")) : u(a, o("group-past")) };
    });
  }
  var lr = class extends ne {
    constructor() {
      super(...arguments);
      this.list = zt();
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
        this.setLength({ limit: r + ir, drawn: r + ir }), (s = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || s.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Pi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), ki));
    }
    render({ view: r }, { order: n, limit: o, drawn: s }) {
      var k;
      let { context: a, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: f } = a, h = n.slice(0, Math.min(s, o)).map((D) => p.programs[D]), _ = n.length - o, b = nr(p.facets, i.query), v = Ri(r, h), E = (k = v[0]) != null && k.group ? d + 1 : d;
      return /* @__PURE__ */ g(V, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: D, group: C }, T) => /* @__PURE__ */ g("li", { key: D.id }, C && /* @__PURE__ */ g(be, { level: d, class: "program-explorer__group", id: C.anchors[0] }, C.anchors.slice(1).map((R) => /* @__PURE__ */ g("span", { id: R })), /* @__PURE__ */ g(F, { text: C, around: a.language })), /* @__PURE__ */ g(
        ar,
        {
          context: a,
          actions: c,
          more: u,
          program: D,
          open: i.query.program === D.id,
          patterns: l.exploration.searchResult.patterns,
          needs: b.filter(({ programs: R }) => Re(R, n[T])).map(({ id: R }) => R),
          level: E
        }
      )))), a.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: a.urlOfAll(Je(i.query, f.facets) || "programs") }, m("see-all", n.length)), !a.limit && _ > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", _)));
    }
  };
  function Go(e, t, r, n) {
    let o = r ? e : [...e].sort((a, i) => i.term.count - a.term.count), s = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((a) => s.has(a) || a.chosen || n(a.term.id));
  }
  var Mi = 15;
  function Zr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: s } }) {
    let { msg: a, labels: i, language: l, idPrefix: c } = e, u = `${c}:${r}:${n.id}`, m = a("count-programs", s);
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
          id: u,
          "aria-describedby": `${u}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: u }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(F, { text: i.term(r, n.id), around: l })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, a("number", s)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${u}:count` }, m)
    );
  }
  function Oi({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: s }) => s.id === t[0] ? 0 : s.id === U ? 2 : 1, o = ({ term: s }) => e.term("language", s.id).text;
    return [...r].sort((s, a) => n(s) - n(a) || o(s).localeCompare(o(a)));
  }
  function zo({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: s }, actions: a, more: i } = e, { facet: l } = t, c = l.id === "language", u = c ? Oi(e, t.terms) : t.terms, m = Go(u, r, l.id === "period", (f) => c && f === o[0]), p = m.length < u.length ? u.find((f) => !m.includes(f)) : void 0, d = /* @__PURE__ */ g(V, null, m.map((f) => /* @__PURE__ */ g(Zr, { key: f.term.id, view: e, facet: l.id, count: f })), p && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var f;
          a.showTerms(l.id, r + 1e3), (f = document.getElementById(`${s}:${l.id}:${p.term.id}`)) == null || f.focus();
        }
      },
      n("show-all-terms", u.length)
    ));
    return u.length <= Mi ? d : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: u }, d) : /* @__PURE__ */ g(V, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), d);
  }
  var Ai = 2;
  function Ii({ view: e, counts: t, isOpenAtFirst: r }) {
    var h;
    let { context: { msg: n, labels: o, language: s, idPrefix: a }, state: i, actions: l } = e, { facet: c, terms: u } = t, m = (h = i.open.facets.get(c.id)) != null ? h : r ? 8 : 0, p = `${a}:${c.id}`, d = u.filter((_) => _.chosen).map(({ term: _ }) => o.term(c.id, _.id).text), f = c.help && o.pick(c.help);
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => l.showTerms(c.id, m ? 0 : 8)
      },
      /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(F, { text: o.facet(c.id), around: s })),
      /* @__PURE__ */ g(Ke, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(F, { text: f, around: s })), /* @__PURE__ */ g(zo, { view: e, counts: t, most: m })) : d.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, d.reduce((_, b) => n("list", _, b))));
  }
  function cr({ view: e }) {
    let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== $);
    return /* @__PURE__ */ g(V, null, t.map((r, n) => /* @__PURE__ */ g(Ii, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Ai })));
  }
  var Di = 4;
  function Xo({ view: e }) {
    var d, f;
    let { context: { msg: t, labels: r, language: n, idPrefix: o }, state: s, results: a, actions: i, more: l } = e, c = ((d = a.exploration.facets.find(({ facet: h }) => h.id === I)) == null ? void 0 : d.terms) || [];
    if (!c.length)
      return null;
    let u = (f = s.open.facets.get(I)) != null ? f : Di, m = c.filter(({ chosen: h }, _) => _ < u || h), p = c.find((h) => !m.includes(h));
    return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, m.map(({ term: h, chosen: _ }) => /* @__PURE__ */ g(
      "button",
      {
        key: h.id,
        type: "button",
        class: "program-explorer__need cdx-button",
        id: `${o}:${I}:${h.id}`,
        "aria-pressed": _,
        onClick: () => i.toggleTerm(I, h.id)
      },
      /* @__PURE__ */ g(F, { text: r.term(I, h.id), around: n }),
      !h.count && " ",
      !h.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
    )), p && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var h;
          i.showTerms(I, c.length), (h = document.getElementById(`${o}:${I}:${p.term.id}`)) == null || h.focus();
        }
      },
      t("more-needs")
    ), l && /* @__PURE__ */ g(l.NeedHelp, { view: e }));
  }
  function Zo({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function es({ view: e }) {
    let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: s } = e, a = o.exploration.facets.find(({ facet: l }) => l.id === $);
    if (!a)
      return null;
    let i = (l, c, u, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": u, onClick: () => s.choose(at(n, $, m)) }, t("shortcut", l, c));
    return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet($).text }, a.terms.filter(({ term: l }) => l.id !== U).map(({ term: l, chosen: c, matchCount: u }) => i(r.term($, l.id).text, u, c, [l.id])), i(t("offers-all"), a.count, !n.chosen.has($), []));
  }
  function $i({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let s = lt(r, n.exploration.searchResult), a = Oe.filter((i) => i !== "relevance" || i === s || r.text !== "");
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
  function ts({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: s, actions: a, more: i } = e, { count: l, searchResult: { corrected: c } } = s.exploration, u = Array.from(o.query.chosen).reduce((m, [p, d]) => p === I || p === $ ? m : m + d.length, 0);
    return /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: a.openFilters
      },
      u ? t("filters-active", u) : t("filters")
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, To(o.settled.query) ? t("count", l, r.programs.length) : t("count-programs", l), i && c && l > 0 && /* @__PURE__ */ g(i.Corrected, { view: e, words: c })), !n && /* @__PURE__ */ g($i, { view: e }));
  }
  function rs({ view: e }) {
    let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: s, open: a, query: i }, results: l, more: c } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${s ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(be, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(Zo, { view: e }), /* @__PURE__ */ g(Xo, { view: e }), /* @__PURE__ */ g(es, { view: e })), !s && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(cr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(ts, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ g(lr, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e })), s && a.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
  }
  var ns = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== "";
  function os(e, t, r) {
    let n = !1, o = !1, s = () => O(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (c) {
        !o && ns(e.get()) && t.onFailure(c, () => {
          s();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), a = e.subscribe((l) => {
      !n && ns(l) && s();
    }), i = () => {
      o = !0, a();
    };
    return s(), i;
  }
  function ss() {
    A.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function as(e, t) {
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), s = () => o(n(".program-explorer__count")), a = () => e.contains(r.activeElement), i = (l) => {
      var c;
      return (c = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : c.closest("article");
    };
    return {
      focusCount: s,
      moveTo: (l) => {
        let c = i(l);
        c == null || c.scrollIntoView(), o(c == null ? void 0 : c.querySelector("a, button"));
      },
      holdFocus: (l) => {
        let c = a() && r.activeElement;
        return () => {
          c && !a() && (o(r.getElementById(c.id) || (l ? n(".program-explorer__open-filters") : null)), a() || s());
        };
      },
      scrollToLinked: (l) => {
        var c;
        return (c = l === null ? e : i(l)) == null ? void 0 : c.scrollIntoView();
      }
    };
  }
  function is(e, t) {
    let r = e.ownerDocument.defaultView || window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var Ci = 640, Ni = 500;
  function Fi(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  A.debounceRendering = (e) => e();
  ss();
  function ls(e, t, r, n, o, s) {
    let a = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.now, c = Xr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || a.innerWidth) < Ci, p = (T) => {
      let R = n.read(), P = R === null && T ? T.query : ft(R || "", c.index) || c.preset, M = Le(c.index, c.derive, P);
      return {
        query: M,
        settled: { query: M, cause: "address" },
        cards: n.cards(),
        open: { facets: (T == null ? void 0 : T.open.facets) || /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
      };
    }, d = jo(w({ narrow: m() }, p(null))), f = as(e, r.idPrefix), h = () => {
      u = !1;
      let T = Array.from(i);
      i.clear(), T.forEach((R) => R()), e.textContent = "";
    }, _ = (T) => {
      if (u)
        try {
          T();
        } catch (R) {
          h(), s(R);
        }
    }, b = Fi($o(d, () => c, f), _), v = (T, R) => {
      _(() => {
        let P = f.holdFocus(R.open.filters), { derive: M } = c, H = M(T.query);
        vo(/* @__PURE__ */ g(rs, { view: { context: c, state: T, actions: b, attempt: _, cleanups: i, more: l, results: H, settledResults: M(T.settled.query) } }), e), P();
      });
    }, E = ({ keepFocus: T, keepFragment: R, keepPlace: P, textIndexOf: M }) => {
      let H = a.setTimeout(() => _(() => M(c.index)), Ni);
      i.add(R()).add(P(e, n)).add(T(e, n)).add(() => a.clearTimeout(H));
    }, k = (T) => {
      let { program: R } = d.get().query, P = !T || R !== null || a.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || "");
      n.isNewLink() && P && r.reveal(() => Ee(() => _(() => f.scrollToLinked(d.get().query.program))));
    }, D = () => {
      Vo(n.read(), c.fragmentOf(d.get().query)) && o.useLinks(({ checkLink: T }) => _(() => T(n, d, c, f.scrollToLinked)));
    }, C = () => {
      if (!e.isConnected) {
        h();
        return;
      }
      let T = m(), { open: R, narrow: P } = d.get();
      (T !== P || R.filters && !e.clientWidth) && d.set({ narrow: T, open: L(w({}, R), { filters: !1 }) });
    };
    return [
      d.subscribe(v),
      is(e, C),
      Co(d, b.settle, a),
      Bo(d, n, (T) => c.fragmentOf(T)),
      n.onMove(() => _(() => {
        d.set(p(d.get())), k(!1), D();
      }))
    ].forEach((T) => i.add(T)), v(d.get(), d.get()), u && (k(!0), D(), n.firstPlace && Ee(() => _(() => a.scrollTo(0, n.firstPlace))), l ? E(l) : i.add(os(d, o, (T) => _(() => {
      l = T, c = Uo(c, l.fuzzySearch), E(l), d.set({});
    })))), {
      update: (T) => _(() => {
        b.settle(), c = Xr(T, r, c.find);
        let { query: R } = d.get(), P = Le(c.index, c.derive, R), M = () => d.set({ query: P, settled: { query: P, cause: "data" } });
        l ? l.keepPosition(e, M) : M();
      }),
      unmount: h
    };
  }
  var cs = "Special:MyLanguage/", Hi = /^(?:[a-z][\w-]*|Special):/;
  function us(e, { root: t, staticElements: r, groups: n }, o) {
    let s = o.indexOf(e.contentLanguage), a = s < 0 ? o : o.slice(0, s), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => {
      let c = l.replace(cs, "");
      if (!a.length || Hi.test(c))
        return e.urlOf(l);
      if (t.lang !== o[0])
        return e.urlOf(cs + c);
      let [u = "", m = ""] = c.split(/(?=#)/);
      return a.map((p) => e.urlOf(`${u}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
    };
  }
  var Ui = "program-explorer__app", ji = 0;
  function Bi(e) {
    let t = Array.from(document.querySelectorAll(`.${pe}`)).filter((r) => (Ge({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function Vi({ root: e, past: t }) {
    var o;
    let n = [...Array.from(((o = gr(e)) == null ? void 0 : o.querySelectorAll("[id]")) || [], ({ id: s }) => s), ...(t == null ? void 0 : t.anchors) || []].find((s) => [s, encodeURI(s)].includes(location.hash.slice(1)));
    n && yr(e, () => Ee(() => {
      var s;
      return (s = document.getElementById(n)) == null ? void 0 : s.scrollIntoView();
    }));
  }
  function Wi(e) {
    let t = document.getElementById(e);
    return mt(e) && !(t && !t.closest(`.${pe}, [${Ce}]`));
  }
  function ds(e, t, { list: r, messages: n, languageNames: o, more: s }, a) {
    let { wiki: i, load: l } = e, { language: c } = n, u = Z(n), m = Et(i, t), p = Bi(t), d = `program-explorer-${++ji}`, f = us(i, t, m), h = t.all === null ? "" : f(t.all), _ = {
      now: s,
      load: () => Tt(e),
      onFailure: (P, M) => {
        let H = vt(P) === "outdated";
        ie(t.root, n, { kind: "warning", text: u(`failed-${H ? "outdated" : "network"}`), retry: () => {
          H ? location.reload() : ($e(t.root), M());
        } });
      },
      useLinks: (P) => {
        l.links().then(P, (M) => i.log("The link in the address cannot be corrected.", M));
      }
    }, b = document.createElement("div");
    b.className = Ui, b.lang = c, b.dir = De(c), t.root.append(b);
    let v = fr(t.root, () => bt(t, !0)), E = () => Vi(t);
    window.addEventListener("hashchange", E);
    let k = () => {
      b.remove(), v(), window.removeEventListener("hashchange", E);
    }, D = io(window, p ? Wi : null, d);
    ee(t, "ready");
    let { update: C, unmount: T } = ls(b, r, {
      msg: u,
      format: lo(c, u, o),
      language: c,
      languages: m,
      pageLanguage: i.contentLanguage,
      today: Tr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: d,
      reveal: (P) => yr(t.root, P),
      notify: (P) => ie(t.root, n, { kind: "failure", text: P, retry: null }),
      urlOf: (P) => "url" in P ? P.url : f(P.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (P) => `${p ? "" : h}#programs?program=${P}`,
      urlOfAll: (P) => `${h}#${P}`
    }, D, _, (P) => {
      k(), a(P);
    });
    if (!b.isConnected)
      return null;
    let R = {
      update: C,
      unmount: () => {
        T(), k(), ee(t, "static");
      }
    };
    try {
      E(), bt(t, !0), i.announceReady(t.root);
    } catch (P) {
      throw R.unmount(), P;
    }
    return R;
  }
  var qi = "#programs?selftest";
  function ps(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === qi && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 a144df46e2ebf9c0"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var Ki = 20;
  function Ji(n, o) {
    return O(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (s) {
        return e.log("The static list cannot be imported.", s), null;
      }
    });
  }
  function Qi({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: s, groups: a, preset: i, limit: l, fallbacks: c } = t;
    return e.isNamed && r.kind === "pages" && s === o && !i && !l && dn(a.length ? a : [o], n.programs.map(({ title: u }) => de(u, [o.lang, ...c], e.contentLanguage).text));
  }
  function Gi({ preset: e, limit: t }) {
    return !!(ue(location.hash) || e && !t);
  }
  function ms(e, t, r, n) {
    return O(this, null, function* () {
      let { wiki: o } = t, s = () => {
        ms(e, t, r, n);
      }, a = null;
      try {
        let i = Gi(r) ? Tt(t).catch(() => null) : null, l = yield e(o, r);
        if (l.kind === "off") {
          ee(r, "static");
          return;
        }
        let { messages: c } = l, [u, m] = l.kind === "missing" && (yield Ji(t, r)) || [r, l];
        if (m.kind !== "ready") {
          let h = m.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : m.problems), yield wt(t, r, h ? "missing" : "json", m, s);
          return;
        }
        if (!un(c))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let p = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield i;
        if (!r.root.isConnected)
          return;
        let f = Qi(t, r, m);
        a = ds(t, u, { list: m.list, messages: c, languageNames: p, more: d }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), wt(t, u, "unexpected", L(w({}, m), { messages: c }), s);
        }), a && (n.set(r.root, a), yield _n(t, r, m, c, f));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), a && (n.delete(r.root), a.unmount()), yield wt(t, r, vt(i), null, s);
      }
    });
  }
  function zi(n, o) {
    return O(this, arguments, function* ({ wiki: e, load: t }, r) {
      let s = St(r);
      if (s.length || r.querySelector(`.${pe}`) || !wn(e.pageTitle))
        return s;
      let a = (yield t.importer()).insertHost(r);
      return a ? [a] : [];
    });
  }
  function gs(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (a) => {
      Array.from(r).forEach(([i, l]) => {
        a(i) && (r.delete(i), l.unmount());
      });
    }, s = [
      ps(n),
      e.onContent(() => {
        o((l) => !l.isConnected);
        let a = document.getElementById("mw-content-text") || document.body, i = so();
        zi(n, a).then(
          (l) => l.forEach((c, u) => {
            u >= Ki ? ee(c, "static") : yn(c) && ms(i, n, c, r);
          }),
          (l) => e.log("The explorer could not find its host.", l)
        );
      })
    ];
    return () => {
      s.forEach((a) => a()), o(() => !0);
    };
  }
  var en = {};
  $s(en, {
    x0: () => ne,
    x1: () => zt,
    x10: () => pt,
    x11: () => tr,
    x12: () => Xt,
    x13: () => W,
    x14: () => Re,
    x15: () => Ve,
    x16: () => oe,
    x17: () => qe,
    x18: () => er,
    x19: () => or,
    x2: () => V,
    x20: () => Oe,
    x21: () => at,
    x22: () => Yt,
    x23: () => sr,
    x24: () => Z,
    x25: () => Ge,
    x26: () => Ce,
    x27: () => pe,
    x28: () => St,
    x29: () => wr,
    x3: () => g,
    x30: () => vr,
    x31: () => br,
    x32: () => ie,
    x33: () => mr,
    x34: () => ht,
    x35: () => J,
    x36: () => j,
    x37: () => ge,
    x38: () => Nt,
    x39: () => I,
    x4: () => Ee,
    x40: () => Lt,
    x41: () => X,
    x42: () => Ot,
    x43: () => Fe,
    x44: () => Pt,
    x45: () => Ne,
    x46: () => Xe,
    x47: () => Bt,
    x48: () => Mt,
    x49: () => He,
    x5: () => Le,
    x50: () => Se,
    x51: () => Gn,
    x52: () => jt,
    x53: () => le,
    x54: () => Ue,
    x55: () => yt,
    x56: () => de,
    x57: () => cr,
    x58: () => Zr,
    x59: () => Me,
    x6: () => ae,
    x60: () => be,
    x61: () => F,
    x62: () => Wo,
    x63: () => ur,
    x7: () => mt,
    x8: () => gt,
    x9: () => ue
  });
  var Y = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var fs = 1e4;
  function ys(e, t) {
    return O(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), fs);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new Y("timeout", `${fs} ms, ${e}`) : new Y("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function ur(e) {
    return O(this, null, function* () {
      let t = yield ys(e, "omit");
      if (t.status === 429 && (t = yield ys(e, "same-origin")), t.status === 429)
        throw new Y("busy", e);
      if (t.status !== 200)
        throw new Y("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new Y("server", `no JSON, ${e}`);
      if (r.error)
        throw new Y("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function tn(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function xs(e) {
    let t = tn(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function hs(e, t) {
    let r = tn(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function _s(e) {
    let t = tn(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var dr = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Yi = "program-explorer__update", bs = "program-explorer-asked-for-version", Xi = 864e5;
  function vs(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Zi(e, t) {
    let [r, n] = [vs(e), vs(t)], o = r.findIndex((s, a) => s !== n[a]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function el(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(bs));
      return n >= 0 && n < Xi ? !1 : (r.setItem(bs, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function tl({ languages: e }) {
    var r;
    let t = ve(e);
    return { language: t, texts: new Map(Object.entries((r = x[t]) != null ? r : {})) };
  }
  function ws(a, i, l, c, u) {
    return O(this, arguments, function* (e, t, { version: r, page: n }, o, s) {
      if (el(o, s))
        try {
          let { pages: [m] } = yield e.readPages([dr], [], null), { version: p } = X(m ? m.text : "");
          if (typeof p != "string" || !Zi(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let d = tl(e), f = Z(d), { title: h, url: _ } = n != null ? n : { title: dr, url: e.urlOf(dr) }, b = Object.assign(document.createElement("a"), { href: _, textContent: h }), v = Object.assign(document.createElement("div"), { className: Yi });
          t.after(v), ie(v, d, { kind: "warning", text: f("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var rl = 86400, nl = 300, ol = 50;
  function sl({ query: { pages: e = [] } = {} }) {
    var r;
    let t = [];
    for (let { title: n, lastrevid: o, revisions: s = [] } of e) {
      let [a] = s, i = (r = a == null ? void 0 : a.slots) == null ? void 0 : r.main;
      a && (i == null ? void 0 : i.content) !== void 0 && (o || a.revid) === a.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: a.revid });
    }
    return t;
  }
  function al(e, t, r, n) {
    let o = String(e === "titles" || r ? nl : rl), s = {
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
  function Ss(e, t, r, n) {
    return O(this, null, function* () {
      let o = /* @__PURE__ */ new Map(), s = [], a = "", i = 0;
      do {
        let l = yield ur(`${e}?${al(t, r, n, a)}`);
        s = s.concat(sl(l));
        let { query: { messagecollection: c = [] } = {}, continue: { mcoffset: u } = {} } = l;
        for (let { key: m, translation: p } of c)
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        a = u;
      } while (a && ++i < ol);
      return { pages: s, translations: o };
    });
  }
  function Ts(e, t, r, n) {
    return O(this, null, function* () {
      try {
        return yield Ss(e, t, r, n);
      } catch (o) {
        if (n && o instanceof Y && o.failure === "server")
          return Ss(e, t, r, null);
        throw o;
      }
    });
  }
  function Es(e, t) {
    return (r, n, o) => O(null, null, function* () {
      let s = r.map(t), a = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ts(e, "revids", n, a) : null;
      return i && s.every((l) => i.pages.some((c) => c.title === l)) ? i : Ts(e, "titles", s, a);
    });
  }
  function ks(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function il(e) {
    return O(this, null, function* () {
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
  function ll() {
    return O(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames");
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function cl() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Ps(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: cl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ks,
      readPages: Es(mw.util.wikiScript("api"), ks),
      languageNames: ll,
      mayEdit: il,
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
  var ul = "programExplorer";
  function Rs(e, t) {
    return O(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[ul];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Ls } = document, Ms = _s(Ls instanceof HTMLScriptElement ? Ls.src : ""), dl = { version: "0.1.0", page: xs(Ms) }, pl = 2e3;
  mw.loader.using([...sn]).then(
    () => {
      let e = Ps();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), gs(e, an((t) => {
        var r;
        return Rs((r = hs(Ms, t)) != null ? r : "", t);
      }, en, "af0f8e29a6a4adfb")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          ws(e, t, dl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, pl);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>