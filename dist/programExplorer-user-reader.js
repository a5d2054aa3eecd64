// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var zr = Object.defineProperty, ma = Object.defineProperties;
  var ga = Object.getOwnPropertyDescriptors;
  var Jr = Object.getOwnPropertySymbols;
  var fa = Object.prototype.hasOwnProperty, ya = Object.prototype.propertyIsEnumerable;
  var Gr = (e, t, r) => t in e ? zr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      fa.call(t, r) && Gr(e, r, t[r]);
    if (Jr)
      for (var r of Jr(t))
        ya.call(t, r) && Gr(e, r, t[r]);
    return e;
  }, R = (e, t) => ma(e, ga(t));
  var xa = (e, t) => {
    for (var r in t)
      zr(e, r, { get: t[r], enumerable: !0 });
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
  var Yr = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Xr(e, t, r) {
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
  var we = ["relevance", "status", "newest", "title"], rt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var ot = ["q", "sort", "program", "view"];
  var ba = /^#?programs$/, va = /^#?programs(\?|%3f|\.3f)/i, wa = 8e3, Sa = 200;
  function Te(e) {
    var r, n;
    let [t] = (n = (r = va.exec(e)) != null ? r : ba.exec(e)) != null ? n : [];
    return t === void 0 ? null : e.slice(t.length, wa);
  }
  function at(e) {
    return Te(e) !== null;
  }
  var Ta = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function nt(e) {
    return e.replace(Ta, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Se(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function st(e) {
    return e.slice(0, Sa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ue(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !ot.includes(o) && r.push(`${nt(o)}=${a.map(nt).join(",")}`);
    });
    let n = st(e.text);
    return n && r.push("q=" + nt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + nt(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function it(e, t) {
    let r = Te(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of r.split("&")) {
      let [l = "", ...c] = i.split("="), d = Se(l), m = c.join("="), p = Se(m);
      if (d === "q")
        o = st(Se(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = we.find((u) => u === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!ot.includes(d)) {
        let u = m.split(",").map(Se).concat(p.split(",")).filter((h) => t.hasTerm(d, h));
        u.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(u))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  function Q(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var U = "qqx", Zr = "search", Be = "en";
  function pe(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Be;
  }
  function tr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function en(e, t) {
    let r = new Map(Object.entries(Q(t)).filter((n) => typeof n[1] == "string"));
    return r.has(Zr) ? { language: e, texts: r } : null;
  }
  function tn({ language: e, texts: t }) {
    return e === U || t.has(Zr);
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
  function rn(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function nn(e, t) {
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim()));
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }
  var on = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-programs": "$1 {{PLURAL:$1|program|programs}}", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Record kept by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Size", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "Try without one of these:", "empty-text": "Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "find-term": "Search in $1", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-deleted": "This page was deleted before. Read why in the deletion log before you create it again.", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "no-term": "Nothing found", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-all-terms": "Show all $1", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Current first", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  function lt(e) {
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }
  var ka = ["zero", "one", "two", "few", "many", "other"];
  function an(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ka.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var Ea = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Ra = /\$(\d)/g, Pe = { language: "en", texts: new Map(Object.entries(on)) };
  function J({ language: e, texts: t } = Pe, r = Pe.texts) {
    if (e === U)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(lt(e)), o = an(e);
    return (a, ...s) => {
      let i = (l) => {
        var c;
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Ea, (l, c, d) => o(d.split("|"), Number(i(c)))).replace(Ra, (l, c) => {
        let d = i(c);
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }
  var ct = "json";
  var rr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";
  function ke(e) {
    return e.closest(rr);
  }
  function nr(e) {
    var t, r;
    return (r = (t = ke(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
  }
  function sn(e) {
    return ke(e) !== null;
  }
  function ut(e) {
    let t = ke(e);
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function ln(e) {
    var t;
    return ((t = ke(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function or(e, t) {
    let r = ke(e), n = new MutationObserver(t);
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function ar(e, t) {
    if (!ut(e)) {
      t();
      return;
    }
    let r = () => {
      var a;
      let o = ke(e);
      if (o != null && o.hasAttribute("hidden")) {
        let s = nr(e);
        ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
      }
      ut(e) || (n(), t());
    }, n = or(e, r);
    r();
  }
  var La = "program-explorer-hidden";
  function je({ root: e }) {
    return e.programExplorerState;
  }
  function cn(e) {
    return je(e) ? !1 : (G(e, "loading"), !0);
  }
  function sr(e, t) {
    e == null || e.classList.toggle(La, t);
  }
  function dt({ root: e, after: t }, r) {
    if (t) {
      let n = r && !ut(e);
      sr(t.list, n), sr(t.heading, n && !(sn(e) && ln(t.list)));
    }
  }
  function G(e, t) {
    let r = t === "ready";
    e.staticElements.forEach((n) => sr(n, r)), dt(e, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = e.root.programExplorerState = t;
  }
  var Ma = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Oa = ["arab", "hebr"], Aa = ["latn", "cyrl"];
  function Ee(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Oa.includes(r) || !Aa.includes(r) && Ma.has(t) ? "rtl" : "ltr";
  }
  var ir = "program-explorer__notice";
  function Ve(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function un(e, t, r) {
    let n = Ve("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Re(e) {
    e.querySelectorAll(`.${ir}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ee(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Re(e);
    let s = J(t), i = Ve(
      "div",
      `${ir} ${ir}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Ve("span", "cdx-message__icon"),
      Ve(
        "div",
        "cdx-message__content",
        Ve("p", "", n),
        ...o,
        ...a ? [un(s("retry"), "", a)] : [],
        un(s("dismiss"), "cdx-button--weight-quiet", () => Re(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ee(t.language), e.append(i);
  }
  var Ia = ["busy", "timeout", "network", "server"];
  function pt(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function dn(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function mt(e, t, r, n, o) {
    return L(this, null, function* () {
      let a = n ? n.messages : Pe, s = J(a);
      G(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Ia.includes(r) ? () => {
          Re(t.root), G(t, "loading"), o();
        } : null
      };
      ee(t.root, a, i), (r === "missing" || r === "json") && (yield dn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function pn(i, l, c, d, m) {
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== ct;
      u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield dn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var se = "program-explorer", $a = "data-has-heading", Le = "data-group";
  function lr(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  var Ca = /^(?!mw[\w-]{2,4}$)./;
  function cr(e, t, r) {
    let n = r.filter(({ id: o }) => Ca.test(o));
    return { text: e, language: lr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
  }
  function ur(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function dr(e) {
    return e ? Math.min(ur(e) + 1, 5) : 3;
  }
  var mn = "h1, h2, h3, h4, h5, h6";
  function Da(e) {
    var t, r;
    return e && cr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")]
    );
  }
  function Na(e) {
    var t;
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function Fa(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Ha({ root: e, groups: t, headings: [r = null, n = null] }) {
    var g;
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = Na(n), h = t.find((_) => !e.contains(_));
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Fa(d),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: (g = c.match(/\S+/g)) != null ? g : [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: u && h ? { heading: u, list: h } : null,
      groups: t,
      // The first heading stays above the explorer.
      current: null,
      past: Da(n),
      level: dr(r)
    };
  }
  function gt(e) {
    let t = [], r = null;
    return e.querySelectorAll(`${mn}, .${se}[data-source], [${Le}]`).forEach((n) => {
      let o = t[t.length - 1];
      n.matches(mn) ? r = n : n.hasAttribute(Le) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute($a) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(Ha);
  }
  var gn = ["Community Development", "Community Development/What we do"], Ua = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function fn(e) {
    return gn.includes(e) || gn.includes(e.replace(Ua, ""));
  }
  function ft({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function yt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = lr(r), [a] = e, s = a !== t;
    return !o || s && (a === Be || pe(e) !== Be) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function yn(e, t) {
    var o;
    let r = pe(e), n = r === Be ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === U ? "" : n;
  }
  var Ba = /[\u200E\u200F\u202A-\u202E]/g, ja = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Va = [
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
  ], Wa = new RegExp("^(?:" + Va.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), xn = 2e3, qa = 255, Ka = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Qa(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ja(e) {
    if (e.length > xn || /\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Me(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return Ja(t);
    if (t.length > xn)
      return "bad-page";
    let r = t.replace(Ba, "").replace(ja, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Wa.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || Ka.test(r) || n.length > 85 && Qa(n) > qa ? "bad-page" : { page: r };
  }
  function xt(e) {
    return typeof e != "string";
  }
  function ht(e) {
    let t = Me(e);
    return xt(t) ? t : null;
  }
  function _t(e) {
    let t = ht(e);
    return t !== null && "page" in t;
  }
  function hn(e) {
    let t = ht(e);
    return t !== null && "url" in t;
  }
  var Ga = 49;
  function pr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Ga).map((r, n) => typeof r == "string" && _t(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function bt(e) {
    return e.includes('"include"') ? pr(Q(e)).filter(Boolean) : [];
  }
  function mr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function vt(e) {
    return { today: mr(), language: e.contentLanguage };
  }
  function _n() {
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
  var We = ["status", "language", "period"], F = "not-stated";
  var za = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function gr(e) {
    var t;
    return (t = za[e]) != null ? t : "text";
  }
  function ie(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : gr(Array.isArray(e) ? "array" : typeof e);
  }
  function wt(e) {
    return ie(e) === "object";
  }
  var bn = [], qe = 1 + bn.length;
  function vn(e, t = bn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Ya(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function St(e, t, r) {
    let n = Ya(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = vn(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
    }
    return a;
  }
  function Tt(e) {
    return Array.from(e.keys()).filter((t) => {
      let r = t;
      for (let n = 0; r && n <= 25; n++)
        r = e.get(r);
      return r;
    });
  }
  function wn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: c } of e)
      o.add(l), c && a.set(l, c);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Tt(a));
    return e.map((l) => {
      let { id: c, partOf: d, followedBy: m, source: { page: p, path: u } } = l;
      if (!d && !m.length)
        return l;
      let h = (_) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, _], g = (_, b, v, k) => (k ? n.addAt(h(_), "loop", b) : v.has(b) || n.addAt(h(_), "unknown-program", b, v), !k && v.has(b));
      return n.program = c, R(S({}, l), {
        partOf: d && g("partOf", d, s, i.has(c)) ? d : null,
        followedBy: m.filter((_) => g("followedBy", _, o, _ === c))
      });
    });
  }
  function Pt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
  }
  function fr({ pipe: e }) {
    return e ? [...fr(e[0]), ...e.slice(1)] : [];
  }
  function Xa({ type: e, requirement: t }) {
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
  function Za(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...fr(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: Xa(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: c, message: d } of o)
        if (l)
          i = l(i, s);
        else if (!c(i)) {
          let m = typeof d == "string" ? d : d({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function es({ item: e }) {
    let t = Ke(e);
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
  function ts(e) {
    let t = Ke(e.key), r = Ke(e.value), n = fr(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let c = t(l, a), d = c === void 0 ? void 0 : r(o[l], a);
        s.has(c) && a.add("duplicate-id", c), d !== void 0 && (l === c || !s.has(c)) && s.set(c, d), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function rs({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => {
      var i;
      return [a, Ke((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => {
      var m;
      let c = S({}, o);
      for (let p of Object.keys(a)) {
        let u = r.get(p);
        s.enter(p), u ? c[p] = (m = u(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let d = n.filter((p) => c[p] === null);
      for (let p of d)
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return d.length > 0 ? void 0 : c;
    };
  }
  function ns(e) {
    switch (e.type) {
      case "array":
        return es(e);
      case "record":
        return ts(e);
      case "object":
        return rs(e);
      default:
        return Za(e);
    }
  }
  var Sn = /* @__PURE__ */ new Map();
  function Ke(e) {
    let t = Sn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [gr(a.type), ns(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let c = ie(a), d = n.get(c);
        if (!d) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return d(a, s, i, l);
      }, Sn.set(e, t);
    }
    return t;
  }
  function me(e, t, r, n, o) {
    return Ke(e)(t, r, n, o);
  }
  var os = /^(?:als|fat|ike|knc)\b/i;
  function Oe(e) {
    let t = e;
    try {
      let [r = e] = Intl.getCanonicalLocales(e);
      (r.length < e.length || e.length === 2 && r.length === 2) && !os.test(e) && (t = r);
    } catch (r) {
    }
    return t.toLowerCase();
  }
  var Ae = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ge = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var xr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function Tn(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ie(e) {
    if (!xr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Tn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function yr(e, t) {
    return String(e).padStart(t, "0");
  }
  function Pn(e, t, r) {
    return `${yr(e, 4)}-${yr(t, 2)}-${yr(r, 2)}`;
  }
  function z(e) {
    var t, r;
    return Pn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function B(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return Pn(e.year, t, (n = e.day) != null ? n : Tn(e.year, t));
  }
  var Y = ["open", "upcoming", "ongoing", "paused", "past"];
  function $e(e) {
    return Y.includes(e);
  }
  function kn(e, t) {
    return e.approximate && z(e) <= t && t <= B(e);
  }
  function En(e, t, r) {
    return t && B(t) < r ? "past" : e && z(e) > r ? "upcoming" : e && t && !kn(e, r) && !kn(t, r) ? "ongoing" : null;
  }
  function Rn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && z(r) > n || t && z(t) > n);
      case "upcoming":
        return !!(t && B(t) < n || r && B(r) < n);
      case "ongoing":
        return !!(t && z(t) > n || r && B(r) < n);
      default:
        return !!(r && B(r) < n);
    }
  }
  function te(e) {
    return e !== "past";
  }
  var as = [];
  function j(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : as;
  }
  function kt(e, t, r, n) {
    var a;
    if (e === "language")
      return j(t).map(Oe).filter((s) => {
        let i = ge.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : j(t).filter((s) => {
      let i = o ? o.has(s) : $e(s);
      return i || n.add("unknown-term", s, o ? o.keys() : Y), i;
    });
  }
  function Et(e, t) {
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }
  var re = (e, t = {}) => S({ kind: "schema", type: e }, t), fe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => re("string")), hr = (() => re("number")), _r = (() => re("boolean")), ne = ((e) => re("array", { item: e })), oe = ((e) => re("object", { entries: e })), E = ((e) => re("optional", { wrapped: e })), Ln = ((e, t) => re("picklist", { options: e, message: t })), Ce = ((e, t) => re("record", { key: e, value: t })), De = ((e) => re("union", { options: e })), C = ((...e) => R(S({}, e[0]), { pipe: e })), Rt = fe("check"), br = fe("guard"), Mn = fe("length"), vr = fe("max_value"), On = fe("min_entries"), wr = fe("min_value"), xe = fe("regex"), he = ((e) => ({ type: "transform", operation: e }));
  var is = 10080, V = C(ye(), xe(Ae, "bad-id")), kr = C(ye(), xe(/\S/, "empty")), Qe = C(kr, he(Et)), ls = C(ye(), xe(ge, "bad-language"), he((e) => e.toLowerCase())), X = De([Qe, C(Ce(ls, Qe), On(1, "empty"))]), Sr = C(
    ye(),
    xe(xr, "bad-date"),
    he(Ie),
    Rt((e) => e !== null, "bad-date")
  ), Tr = C(kr, Rt(_t, "bad-page")), $n = C(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), An = C($n, Rt(hn, "bad-address")), cs = C($n, he(Me), br(xt, "bad-address")), Er = C(kr, he(Me), br(xt, ({ input: e }) => e)), us = C(hr(), wr(1, "bad-minutes"), vr(is, "bad-minutes")), Cn = De([V, ne(V)]), In = C(ye(), xe(ge, "bad-language"), he(Oe)), ds = De([In, ne(In)]), Pr = De([Qe, ne(Qe)]), Rr = Cn, ps = oe({
    label: X,
    page: E(Er),
    url: E(cs)
  }), Lr = oe({
    id: V,
    title: X,
    summary: E(X),
    page: E(Er),
    status: E(Ln(Y, "bad-status")),
    start: E(Sr),
    end: E(Sr),
    language: E(ds),
    session: E(oe({
      minutes: E(C(ne(us), Mn(2)))
    })),
    duration: E(X),
    scale: E(X),
    team: E(Pr),
    partners: E(Pr),
    materials: E(ne(ps)),
    partOf: E(V),
    followedBy: E(Cn),
    owner: E(Qe),
    reviewed: E(Sr),
    sources: E(De([An, ne(An)]))
  }), Dn = oe({
    id: V,
    label: X,
    terms: Ce(V, Rr)
  }), ms = oe({
    label: E(X),
    help: E(X),
    terms: E(Ce(V, oe({
      label: E(X),
      aliases: E(Pr),
      broader: E(V),
      matchesAll: E(_r())
    })))
  }), gs = oe({
    title: X,
    page: E(Er)
  }), Nn = oe({
    version: C(hr(), wr(qe), vr(qe)),
    enabled: E(_r()),
    talk: E(Tr),
    bundle: E(Tr),
    facets: E(ne(V)),
    vocabularies: E(Ce(V, ms)),
    series: E(Ce(V, gs)),
    include: E(ne(Tr))
  });
  function fs(e, t, r) {
    let n = me(Dn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = kt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Fn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Pt(e, "needs", r, (o) => {
      let a = fs(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var Mr = Object.keys(Lr.entries);
  function ys(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function xs(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function hs(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = me(Rr, a, n), i = s === void 0 ? [] : kt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function _s({ start: e, end: t }, r, n) {
    return e && t && z(e) > B(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Hn(e, t, r, n) {
    var m;
    let o = wt(e) ? e.id : null;
    n.program = typeof o == "string" && Ae.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = me(Lr, e, n, hs(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = j(s.language);
    l.length && a.set("language", l);
    let [c, d] = _s(s, e, n);
    return s.status && Rn(s.status, c, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : En(c, d, r.today),
      start: c,
      end: d,
      terms: a,
      minutes: ys(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: j(s.team),
      partners: j(s.partners),
      materials: xs(s.materials, n),
      partOf: s.partOf,
      followedBy: j(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: j(s.sources),
      source: t
    };
  }
  function Un(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, c) => {
      Pt(l, "programs", o, (d, m) => {
        let p = Hn(d, { page: c, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => {
      o.enter(c);
      let d = r.find((p) => p.title === l), m = d && St(d.text, o, a);
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
  function bs(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === F ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== F ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of Tt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => {
      i !== F && n.set(i, { id: i, label: o || i, aliases: j(a), broader: r.get(i) || null, matchesAll: s === !0 });
    }), n;
  }
  function Bn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: bs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var vs = [...Mr, ...We].filter((e) => e !== "language");
  function ws(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...We]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Ss(e) {
    return e === "needs" || e === "programs";
  }
  function Ts(e, { today: t, language: r }, n, o, a) {
    var u, h;
    let s = me(Nn, e, o, Ss);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Bn((u = s.vocabularies) != null ? u : /* @__PURE__ */ new Map(), vs, o);
    o.leave();
    let l = ws(s.facets, i, o), c = Fn(e, i, o), d = pr(e), m = Un(e, d, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Mr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(h = s.series) != null ? h : []].map(([g, { title: _, page: b }]) => [g, { title: _, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: c,
      programs: wn(m, p, d, o)
    };
  }
  function Lt(e, t, r, n, o = String) {
    let a = St(e, n, o);
    return a && Ts(a, t, r, n, o);
  }
  function Mt(e, t, r = []) {
    let n = _n();
    return { list: Lt(e, t, r, n), problems: n.problems };
  }
  function Ps(e, t) {
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
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function jn(e, { language: t, texts: r }, n) {
    return Ps(e, (o, a) => {
      let s = r.get(a) || "";
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Et(s)) : o;
    });
  }
  var Vn = "MediaWiki:Gadget-programExplorer-config.json";
  function Je(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ks(e) {
    return e !== void 0 && Q(e.text).enabled === !1;
  }
  function Es(e, t) {
    return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && en(e, t.text) || Pe;
  }
  function Rs(e, t, r, n) {
    return L(this, null, function* () {
      let o = bt(r), a = o.filter((i) => !Je(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = Je(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function qn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ls(e, t, r, n) {
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], qn(t.bundle, r))).translations;
      return jn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Wn(e, t) {
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t;
      if (e.isSwitchedOff)
        return { kind: "off" };
      let s = n === U ? [] : [tr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Vn] : []], { pages: l, translations: c } = yield e.readPages(i, o, qn(a, t));
      if (ks(Je(e, Vn, l)))
        return { kind: "off" };
      let d = Es(n, Je(e, tr(n), l)), m = Je(e, r, l);
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield Rs(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: h, problems: g } = Mt(m.text, vt(e), p);
      return h ? h.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: u, problems: g, list: yield Ls(e, h, t, c) } : { kind: "invalid", messages: d, origin: u, problems: g };
    });
  }
  function Kn(e, t) {
    return L(this, null, function* () {
      let r = yield Wn(e, t);
      return r.kind === "invalid" && t.revisions.length ? Wn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function Ms(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = yt(e, t), l = i[0] === U ? U : pe(i), c = o.get(l), d = yn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: e.isSwitchedOff === null ? [] : l === U ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function Qn() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = Ms(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Kn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function Ge(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var ze = "programExplorer", Ot = "programExplorerDialog", Jn = "programExplorerPlace";
  function Gn(e, t, r) {
    var h;
    let n = () => e.location.hash.replace(/^#/, ""), o = () => {
      let g = e.history.state;
      return typeof g == "object" && g !== null ? g : {};
    }, a = (g) => {
      let _ = o()[g];
      return typeof _ == "string" ? _ : null;
    }, s = (g, _, b) => {
      try {
        e.history[`${g}State`](S(S({}, o()), _), "", b);
      } catch (v) {
      }
    }, i = () => a(Ot) === r, l = () => s("push", { [Ot]: r }), c = () => t && (t(n()) ? n() : a(ze)), d = (g) => {
      let _ = o()[Jn];
      return t && Array.isArray(_) && Number(_[g]) || 0;
    }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = (h = c()) != null ? h : "", u = () => {
      t && c() === null && s("replace", { [ze]: p });
    };
    return u(), {
      isNewLink: () => {
        let g = !!(t != null && t(n())) && a(ze) === null;
        return g && s("replace", { [ze]: n() }), g;
      },
      read: c,
      write: (g, _, b = !1) => {
        if (!t)
          return;
        p = g;
        let v = n(), k = v !== "" && !t(v), T = _ === "push";
        s(
          b ? "replace" : _,
          { [ze]: g, [Ot]: T ? null : a(Ot) },
          g !== "" ? `#${g}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            k ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), T && b && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      cards: () => d(1),
      firstPlace: m ? d(0) : 0,
      keepPlace: (...g) => {
        t && s("replace", { [Jn]: g });
      },
      onMove: (g) => {
        let _ = () => {
          var b;
          u(), p = (b = c()) != null ? b : "", g();
        };
        return e.addEventListener("popstate", _), () => e.removeEventListener("popstate", _);
      }
    };
  }
  function zn(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(lt(e), S({ year: "numeric", timeZone: "UTC" }, i)), o = {
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
        let d = i && s(i), m = l && s(l);
        return d ? m ? d === m ? d : t("date-range", d, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
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
  var O, Zn, Os, le, Or, Ct, eo, It, to, Ir, Ar, As, Xe = /* @__PURE__ */ Symbol.for("pv"), Dt = {}, Nt = [], Is = /^m(i|n|o|s|text|space)$/, $r = Array.isArray, Cr = Nt.slice, be = Object.assign;
  function _e(e) {
    e && e.parentNode && e.remove();
  }
  function x(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Cr.call(arguments, 2) : r), Ye(e, s, n, o, null);
  }
  function Ye(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Xe, __v: o || ++Zn, __i: -1, __u: 0 };
    return !o && O.vnode && O.vnode(a), a;
  }
  function Ft() {
    return { current: null };
  }
  function W(e) {
    return e.children;
  }
  function Z(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ce(e, t) {
    if (t == null) return e.__ && ce(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ce(e);
  }
  function $s(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = be({ constructor: Xe }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Dr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, io(o, t, a), r.__ = r.__e = null, t.__e != n && ro(t));
  }
  function ro(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ro(e);
  }
  function Yn(e) {
    (8 & e.__g || (e.__g |= 8, le.push(e), Ct++)) && Or == O.debounceRendering || ((Or = O.debounceRendering) || queueMicrotask)(no);
  }
  function no() {
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(eo), e = le.shift(), t = le.length, 8 & e.__g && $s(e);
    } finally {
      (Ct = le.length) && (Or || queueMicrotask)(no);
    }
  }
  function oo(e, t, r, n, o, a, s, i, l, c, d) {
    var m, p, u, h, g, _, b = n.__k || Nt, v = t.length;
    for (l = Cs(r, t, b, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && b[u.__i] || Dt, u.__i = m, _ = Dr(e, u, p, o, a, s, i, l, c, d), h = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Nr(p.ref, null, u, p), u.ref && d.push(u.ref, u.__c || h, u)), g = g || h, 4 & u.__u ? (l = ao(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && _ !== void 0 ? l = _ : h && (l = h.nextSibling), u.__u &= -21);
    return r.__e = g, l;
  }
  function Cs(e, t, r, n, o) {
    var a, s, i, l, c, d, m, p, u, h = r.length, g = h, _ = 0, b = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ye(null, s) : $r(s) ? s = v[a] = Ye(W, { children: s }) : s.constructor === Xe && s.__b ? s = v[a] = Ye(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + _, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ds(s, r, l, g)) && (g--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, b = 1)) : (~c || (o > h ? _-- : o < h && _++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (_ = 0, p = d.length; _ < p; ) d[u = _ + p >> 1] < s.__i ? _ = u + 1 : p = u;
        d[_] = s.__i, m[a] = _ + 1;
      }
      for (_ = d.length; a--; ) m[a] && (m[a] == _ ? _-- : v[a].__u |= 4);
    }
    if (g) for (a = 0; a < h; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Fr(i, i));
    return n;
  }
  function ao(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = ao(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Ds(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Xn(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function At(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Xn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Xn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Ar[t] || (Ar[t] = Ns(t)), (e.__a || (e.__a = {}))[t] = Ir, a = t != (t = t.replace(to, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Ns(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[It] == null) t[It] = Ir++;
        else if (t[It] < this.__a[e]) return;
        return r(O.event ? O.event(t) : t);
      }
    };
  }
  function Dr(e, t, r, n, o, a, s, i, l, c) {
    var d, m, p, u, h, g, _, b, v, k, T, D, H, P, w, I, M, A, $ = t.type;
    if (t.constructor !== Xe) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = $t(d, a) : a.push(d), i = a[0] || i), (d = O.__b) && d(t);
    e: if (typeof $ == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = $.prototype) && d.render, k = (d = $.contextType) && n[d.__c], T = d ? k ? k.props.value : d.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new $(b, T) : (t.__c = u = new Z(b, T), u.constructor = $, u.render = Hs), k && k.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), $.getDerivedStateFromProps && (u.__s == u.state && (u.__s = be({}, u.__s)), be(u.__s, $.getDerivedStateFromProps(b, u.__s)))), h = u.props, g = u.state, u.__v = t, r.__c) {
          if (b !== h && v && !$.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, T), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, T) === !1) {
            t.__v != r.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(N) {
              N && (N.__ = t);
            }), Nt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ce(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, T), v && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(h, g, _);
          });
        } else v && !$.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = T, u.props = b, u.__P = e, u.__g &= -5, D = O.__r, H = v ? 25 : 0;
        do
          u.__g &= -9, D && D(t), d = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++H < 25);
        v && (Nt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = be({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (_ = u.getSnapshotBeforeUpdate(h, g)), P = d && d.type === W && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(N) {
          N && Fr(N, N);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = oo(e, $r(P) ? P : [P], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(_e), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (N) {
        if (s.length = p, t.__v = null, l || a) if (N && N.then) {
          if (t.__u |= 128 | l, a) {
            for (~(M = a.indexOf(i || void 0)) || (M = a.length); (A = a[M - 1]) && A.nodeType == 8; ) M--;
            for (; M < a.length; M++) if (A = a[M]) if (a[M] = null, w) {
              if (A == I) break;
            } else {
              if (A.nodeType != 8) break;
              A.data.startsWith("$s") && (I = $t(w = A));
            }
          }
          if (!w) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            w = i;
          }
          (d = $t(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(_e);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), N && N.then || so(t), O.__e(N, t, r);
      }
    } else i = t.__e = Fs(r.__e, t, r, n, o, a, s, l, c, e);
    return (d = O.diffed) && d(t), i;
  }
  function $t(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function so(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(so));
  }
  function io(e, t, r) {
    for (var n = 0; n < r.length; ) Nr(r[n++], r[n++], r[n++]);
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
  function Fs(e, t, r, n, o, a, s, i, l, c) {
    var d, m, p, u, h, g, _, b, v = r.props || Dt, k = t.props, T = t.type;
    if (T == "svg" ? o = "http://www.w3.org/2000/svg" : T == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((h = a[d]) && (T ? h.localName == T : h.nodeType == 3)) {
        e = h, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !T) return b.createTextNode(k);
      e = b.createElementNS(o, T, k.is ? k : c), i && (O.__m && O.__m(t, a), i = !1), a = null;
    }
    if (T) {
      if (c = T == "template" && e.content || e, a = T == "textarea" && k.defaultValue != null ? null : a && Cr.call(c.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(h = e.attributes[d]).name] = h.value;
      for (d in v) h = v[d], d == "dangerouslySetInnerHTML" ? p = h : d == "children" || d in k || d == "value" && "defaultValue" in k || d == "checked" && "defaultChecked" in k || At(e, d, null, h, o);
      for (d in k) h = k[d], d == "children" ? u = h : d == "dangerouslySetInnerHTML" ? m = h : d == "value" ? g = h : d == "checked" ? _ = h : i && typeof h != "function" || v[d] === h || At(e, d, h, v[d], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (T == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Is.test(T)) && (o = "http://www.w3.org/1999/xhtml"), oo(c, $r(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(_e)), i && T != "textarea" || (d = "value", T == "progress" && g == null ? e.removeAttribute(d) : g == null || g === e[d] && (T != "progress" || g) || At(e, d, g, v[d], o), d = "checked", _ != null && _ != e[d] && At(e, d, _, v[d], o));
    } else v === k || i && e.data == k || (e.data = k);
    return e;
  }
  function Nr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      O.__e(o, r);
    }
  }
  function Fr(e, t, r) {
    var n, o, a, s;
    if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Nr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        O.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Fr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = $t(n, a = [])) && (n == e.__e && a.some(_e), _e(o), _e(n)), r || _e(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Hs(e, t, r) {
    return this.constructor(e, r);
  }
  function lo(e, t) {
    var r, n, o, a;
    O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ye(W, { children: [e] }), o = [], a = [], Dr(t, t.__k, n || Dt, Dt, t.namespaceURI, n ? null : t.firstChild ? Cr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), io(o, t.__k, a), t.__k.props.children = null;
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
    throw Ct = 0, e;
  } }, Zn = 0, Os = function(e) {
    return e != null && e.constructor === Xe;
  }, Z.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = be({}, this.state)), typeof e == "function" && (e = e(be({}, r), this.props)), e && (be(r, e), this.__v && (t && this.__k.push(t), Yn(this)));
  }, Z.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Yn(this));
  }, Z.prototype.render = W, le = [], Ct = 0, eo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, It = /* @__PURE__ */ Symbol(), to = /(PointerCapture)$|Capture$/i, Ir = 0, Ar = {}, As = 0;
  function Ht(e, t) {
    return R(S({}, e), { text: t });
  }
  function Hr(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function co(e, t, r) {
    let n = e.chosen.get(t) || [];
    return Hr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function uo(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function po({ text: e, chosen: t }) {
    return e.trim() !== "" || t.size > 0;
  }
  function Ne(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ut(e) {
    let t = Ne(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Bt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function jt(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Ur(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function ue(e, t) {
    return t.reduce(Ur, Ne(e));
  }
  function mo(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function go(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Us(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function de(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Us((e[o] | r[o]) & t[o]);
    return n;
  }
  function Vt(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Bs(e, t) {
    return ue(e, t.map(({ programs: r }) => r));
  }
  function js(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = Vt(o, t);
      a.length && n.set(o.id, Bs(e.programs.length, a));
    }), n;
  }
  function fo(e, t, r) {
    let n = Ut(e);
    return t.forEach((o, a) => {
      a !== r && mo(n, o);
    }), n;
  }
  function Vs(e, t, r) {
    return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: de(n.programs, r) }));
  }
  function Wt(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = js(e, t, o), s = fo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let c = a.has(l.id) ? fo(n, a, l.id) : s;
      return { facet: l, terms: Vs(l, Vt(l, t), c) };
    });
    return { matches: s, count: de(s), facets: i, searchResult: o };
  }
  function qt(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Ws = qt(() => /* @__PURE__ */ new Map()), qs = 1e9;
  function Br(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function xo(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function Ks(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Qs({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => ae(a, t, r).text), { compare: o } = Ks([...t, r]);
    return Br(n.length, (a, s) => o(n[a], n[s]));
  }
  function yo(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Js({ programs: e }, t) {
    let r = xo(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let c = a || s, d = s || a, m = a && !s && i && te(i);
      n[l] = yo(c && z(c)), o[l] = m ? qs : yo(d && B(d));
    }), Br(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Gs({ programs: e }, t) {
    let r = xo(t), n = Y.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Y.indexOf(a) : n);
    return Br(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var zs = {
    title: Qs,
    newest: (e) => Js(e, Ze(e, "title")),
    status: (e) => Gs(e, Ze(e, "newest")),
    relevance: (e) => Ze(e, "status")
  };
  function Ze(e, t) {
    var o;
    let r = Ws(e), n = (o = r.get(t)) != null ? o : zs[t](e);
    return r.set(t, n), n;
  }
  function Ys(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function et(e, { programs: t }) {
    let r = e.sort || "relevance";
    return r === "relevance" && !t ? "status" : r;
  }
  function ho(e, t, r, n) {
    let o = et(r, n), a = [];
    for (let s of Ze(e, o))
      jt(t, s) && a.push(s);
    return o === "relevance" ? Ys(a, n.scores) : a;
  }
  function jr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = Wt(e, n, t);
        a = { query: n, results: { exploration: i, order: ho(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function _o(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ve(e, t, r) {
    return r.program === null || _o(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function bo(e, t, r, n) {
    return _o(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, rt), { sort: r.sort, program: n });
  }
  function vo(e, t, r) {
    let n = () => {
      let { query: l, settled: c } = e.get();
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ve(t().index, t().derive, l), a = (l) => {
      n();
      let c = o(l);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ht(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(co(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(bo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(uo(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      showTerms: (l, c) => {
        let { open: d } = e.get();
        e.set({ open: R(S({}, d), { facets: new Map(d.facets).set(l, c) }) });
      }
    };
  }
  function wo(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Vr(e, t) {
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = [];
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader))
      n.push(o.broader);
    return n;
  }
  function Kt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Xs({ terms: e }, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ id: a, broader: s }) => Kt(r, s, a));
    let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => {
      n.push(s), o(s);
    });
    return o(null), n;
  }
  function So(e, t, r, n) {
    if (e === "status")
      return Y;
    let o = [...t].sort();
    return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Xs(r, n), ...o]) : o;
  }
  var To = { label: null, help: null, aliases: [] };
  function Zs({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && te(r) ? n : o.year, s = [], { year: i } = o;
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function ei(e, t, r) {
    return t === "period" ? Zs(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function ti(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Ne(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      ei(s, e, n).forEach((l) => Bt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      Vr(r, s).forEach((l) => Ur(a(l), i));
    }), o.delete(F), o;
  }
  function ri(e, t, r) {
    return ue(r, Array.from(e).flatMap(([n, o]) => {
      var a;
      return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
    }));
  }
  function Po(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = ti(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = (g) => {
      let _ = s.get(g);
      return _ ? de(_) : 0;
    }, l = [...So(e, Array.from(s.keys()), a, i), F], c = ri(s, a, n), d = ue(n, Array.from(s.values()));
    s.set(F, go(Ut(n), d));
    let m = /* @__PURE__ */ new Map();
    for (let g of l) {
      let _ = s.get(g), b = i(g);
      if (_ && b) {
        let { label: v, aliases: k } = (a == null ? void 0 : a.terms.get(g)) || To, T = g === F ? _ : ue(n, [_, c]);
        m.set(g, { id: g, label: v, aliases: k, depth: Vr(a, g).length, own: _, programs: T, count: b });
      }
    }
    let { label: p, help: u } = a || To, h = Array.from(m.values()).filter(({ programs: g }) => de(g) < n);
    return { id: e, label: p, help: u, terms: m, useful: h.length > 1 };
  }
  function ko(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let c = o.includes(l) ? null : Po(l, e, a);
      c && s.set(l, c);
    }
    let i = new Set(e.programs.map(({ id: l }) => l));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, c) => {
        var d;
        return !!((d = s.get(l)) != null && d.terms.has(c));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }
  var Qt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var Eo = (e) => e.toLowerCase().replace(/-.*/, "");
  function Ro(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => ae(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), d = (p) => {
      let u = e.vocabularies.get(p);
      if (u)
        return i(u.label);
      let h = We.find((g) => g === p);
      return s(h ? t(`facet-${h}`) : p);
    }, m = (p, u) => {
      var g;
      if (u === F)
        return s(t("not-stated"));
      let h = (g = e.vocabularies.get(p)) == null ? void 0 : g.terms.get(u);
      return h ? i(h.label) : s($e(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(Ie(u)) : u);
    };
    return {
      pick: i,
      facet: d,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => {
        let h = `${p} ${u}`, g = c.get(h) || m(p, u);
        return c.set(h, g), g;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((u) => Eo(u) !== Eo(p))
    };
  }
  function Wr(e, t, r = () => Qt) {
    var u;
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Ro(e, n, o, s, i, a), d = ko(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (h, g) => c.term(h, g).text,
      reservedIds: ot
    }), m = (u = it(`programs?${t.preset}`, d)) != null ? u : rt, p = Ue(m, e.facets);
    return R(S({}, t), {
      list: e,
      index: d,
      find: r,
      derive: jr(d, r),
      labels: c,
      preset: m,
      fragmentOf: (h) => {
        let g = Ue(h, e.facets);
        return g === p ? "" : g || "programs";
      }
    });
  }
  function Lo(e, t) {
    return R(S({}, e), { find: t, derive: jr(e.index, t) });
  }
  function Mo(e) {
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
  function Oo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function Fe({ level: e, class: t, id: r, children: n }) {
    return x(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function tt(e) {
    return `\u2068${e}\u2069`;
  }
  function q({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ x("bdi", null, n) : /* @__PURE__ */ x("bdi", { lang: t, dir: Ee(t) }, n);
  }
  function He({ open: e }) {
    return /* @__PURE__ */ x("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  function Jt({ context: e, target: t, children: r }) {
    return /* @__PURE__ */ x("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
  }
  var Ao = "capacity";
  function ni({ text: e, patterns: t, around: r, more: n }) {
    return /* @__PURE__ */ x(q, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ x("mark", null, o.text) : o.text) : e.text);
  }
  function oi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Gt = class extends Z {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var M;
      let { msg: l, labels: c, format: d, language: m, idPrefix: p, index: u, limit: h } = t, g = (A) => /* @__PURE__ */ x(ni, { text: A, patterns: s, around: m, more: n }), _ = (A) => {
        var $;
        return (($ = o.terms.get(A)) != null ? $ : []).map((N) => c.term(A, N));
      }, b = c.pick(o.title), v = `${p}:program:${o.id}`, k = o.summary && c.pick(o.summary), T = _(Ao), D = [..._("kind"), ..._("format")], H = c.status(o.status), P = d.span(o.start, o.end, o.status), w = [b, ...k ? [k] : [], ...T, ...D].map(({ text: A }) => A), I = h || !n ? null : n.findSnippet(u, u.programs.indexOf(o), s, [...w, H, P != null ? P : ""]);
      return /* @__PURE__ */ x("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ x(Fe, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ x(Jt, { context: t, target: o.target }, g(b)) : g(b)), /* @__PURE__ */ x("p", { class: "program-explorer__meta" }, /* @__PURE__ */ x("span", { class: `program-explorer__status program-explorer__status--${(M = o.status) != null ? M : "unknown"}` }, H), P !== null && /* @__PURE__ */ x("span", { class: "program-explorer__fact" }, P), D.map((A) => /* @__PURE__ */ x("span", { class: "program-explorer__fact" }, g(A)))), k && /* @__PURE__ */ x("p", { class: "program-explorer__summary" }, g(k), " ", c.isForeign(k.language) && /* @__PURE__ */ x("span", { class: "program-explorer__in-language" }, l("in-language", d.language(k.language)))), I && /* @__PURE__ */ x("p", { class: "program-explorer__matched" }, l("matched-in", oi(t, I)), " ", g({ text: I.text, language: I.language || m })), /* @__PURE__ */ x("div", { class: "program-explorer__card-foot" }, T.length > 0 && /* @__PURE__ */ x("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Ao).text }, T.map((A) => /* @__PURE__ */ x("li", null, g(A)))), /* @__PURE__ */ x(
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
        /* @__PURE__ */ x(He, { open: a })
      )), a && n && /* @__PURE__ */ x(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };
  var zt = 60, ai = 6, si = 80;
  function ii({ context: e, state: t, results: { order: r } }, n) {
    var u;
    let { query: o, settled: a, cards: s } = t, i = a.query === o ? a.cause : "typing", l = i === "address", c = r.findIndex((h) => {
      var g;
      return ((g = e.index.programs[h]) == null ? void 0 : g.id) === o.program;
    }), d = i === "data" || ((u = n.order) == null ? void 0 : u.length) === r.length && r.every((h, g) => {
      var _;
      return h === ((_ = n.order) == null ? void 0 : _[g]);
    }), m = Math.max(e.limit || zt, c + 1, d && n.limit || 0, l ? s : 0), p = r.length <= zt || l;
    return { order: r, limit: m, drawn: p ? m : Math.max(ai, c + 1, d && n.drawn || 0) };
  }
  function li({ context: e, state: t, results: r }, n) {
    let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && et(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] };
    return n.map((m, p) => {
      let u = n[p - 1], h = te(m.status);
      return !c || u && te(u.status) === h ? { program: m, group: null } : { program: m, group: h ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Yt = class extends Z {
    constructor() {
      super(...arguments);
      this.list = Ft();
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
        this.setLength({ limit: r + zt, drawn: r + zt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : ii(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), si));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var k;
      let { context: s, state: i, results: l, actions: c, more: d } = r, { msg: m, index: p, level: u, list: h } = s, g = n.slice(0, Math.min(a, o)).map((T) => p.programs[T]), _ = n.length - o, b = li(r, g), v = (k = b[0]) != null && k.group ? u + 1 : u;
      return /* @__PURE__ */ x(W, null, /* @__PURE__ */ x("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: T, group: D }) => /* @__PURE__ */ x("li", { key: T.id }, D && /* @__PURE__ */ x(Fe, { level: u, class: "program-explorer__group", id: D.anchors[0] }, D.anchors.slice(1).map((H) => /* @__PURE__ */ x("span", { id: H })), /* @__PURE__ */ x(q, { text: D, around: s.language })), /* @__PURE__ */ x(
        Gt,
        {
          context: s,
          actions: c,
          more: d,
          program: T,
          open: i.query.program === T.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ x("a", { class: "program-explorer__all", href: s.urlOfAll(Ue(i.query, h.facets) || "programs") }, m("see-all", n.length)), !s.limit && _ > 0 && /* @__PURE__ */ x("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", _)));
    }
  };
  function Io(e, t, r, n) {
    let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t));
    return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
  }
  var ui = 15;
  function qr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) {
    let { msg: s, labels: i, language: l, idPrefix: c } = e, d = `${c}:${r}:${n.id}`, m = s("count-programs", a);
    return /* @__PURE__ */ x(
      "div",
      {
        class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`,
        style: { "--program-explorer-depth": n.depth }
      },
      /* @__PURE__ */ x("div", { class: "cdx-checkbox" }, /* @__PURE__ */ x("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ x(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: d,
          "aria-describedby": `${d}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ x("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ x("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ x("label", { class: "cdx-label__label", for: d }, /* @__PURE__ */ x("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ x(q, { text: i.term(r, n.id), around: l })))))),
      /* @__PURE__ */ x("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
      /* @__PURE__ */ x("span", { class: "program-explorer__unseen", id: `${d}:count` }, m)
    );
  }
  function di({ context: { labels: e, languages: t } }, r) {
    let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === F ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text;
    return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
  }
  function $o({ view: e, counts: t, most: r }) {
    let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", d = c ? di(e, t.terms) : t.terms, m = Io(d, r, l.id === "period", (h) => c && h === o[0]), p = d.find((h) => !m.includes(h)), u = /* @__PURE__ */ x(W, null, m.map((h) => /* @__PURE__ */ x(qr, { key: h.term.id, view: e, facet: l.id, count: h })), p && /* @__PURE__ */ x(
      "button",
      {
        type: "button",
        class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        onClick: () => {
          var h;
          s.showTerms(l.id, r + 1e3), (h = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || h.focus();
        }
      },
      n("show-all-terms", d.length)
    ));
    return d.length <= ui ? u : i ? /* @__PURE__ */ x(i.TermSearch, { view: e, facet: l.id, terms: d }, u) : /* @__PURE__ */ x(W, null, /* @__PURE__ */ x("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ x("input", { class: "cdx-text-input__input", disabled: !0 })), u);
  }
  var pi = 2;
  function mi({ view: e, counts: t, isOpenAtFirst: r }) {
    var g;
    let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: c, terms: d } = t, m = (g = i.open.facets.get(c.id)) != null ? g : r ? 8 : 0, p = `${s}:${c.id}`, u = d.filter((_) => _.chosen).map(({ term: _ }) => o.term(c.id, _.id).text), h = c.help && o.pick(c.help);
    return /* @__PURE__ */ x("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ x("legend", null, /* @__PURE__ */ x(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": m > 0,
        "aria-controls": m ? p : void 0,
        onClick: () => l.showTerms(c.id, m ? 0 : 8)
      },
      /* @__PURE__ */ x("span", { id: `${p}::label` }, /* @__PURE__ */ x(q, { text: o.facet(c.id), around: a })),
      /* @__PURE__ */ x(He, { open: m > 0 })
    )), m > 0 ? /* @__PURE__ */ x("div", { id: p }, h && /* @__PURE__ */ x("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ x(q, { text: h, around: a })), /* @__PURE__ */ x($o, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ x("p", { class: "program-explorer__note" }, u.reduce((_, b) => n("list", _, b))));
  }
  function Xt({ view: e }) {
    return /* @__PURE__ */ x(W, null, e.results.exploration.facets.map((t, r) => /* @__PURE__ */ x(mi, { key: t.facet.id, view: e, counts: t, isOpenAtFirst: !e.state.narrow && r < pi })));
  }
  function Do({ view: { context: { msg: e }, state: t, actions: r } }) {
    return /* @__PURE__ */ x(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => {
          n.preventDefault(), r.submitSearch();
        }
      },
      /* @__PURE__ */ x("div", { class: "cdx-text-input cdx-text-input--has-start-icon" }, /* @__PURE__ */ x(
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
      ), /* @__PURE__ */ x("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
    );
  }
  function gi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = et(r, n.exploration.searchResult), s = we.filter((i) => i !== "relevance" || r.text !== "");
    return /* @__PURE__ */ x("div", { class: "program-explorer__sort" }, /* @__PURE__ */ x("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ x("span", { class: "program-explorer__select" }, /* @__PURE__ */ x(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ x("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ x(He, { open: !1 })));
  }
  function No({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0);
    return /* @__PURE__ */ x("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ x(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      c ? t("filters-active", c) : t("filters")
    ), /* @__PURE__ */ x("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, po(o.settled.query) ? t("count", i, r.programs.length) : t("count-programs", i), l && i > 0 && /* @__PURE__ */ x("p", { class: "program-explorer__corrected" }, t("results-for", tt(o.settled.query.text), tt(l.join(" "))))), !n && /* @__PURE__ */ x(gi, { view: e }));
  }
  function Fo({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e;
    return /* @__PURE__ */ x("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ x(Do, { view: e }), !o && /* @__PURE__ */ x("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ x(Xt, { view: e })), /* @__PURE__ */ x("div", { class: "program-explorer__main" }, /* @__PURE__ */ x(No, { view: e }), l && !(t && s === r) && /* @__PURE__ */ x(l.ActiveFilters, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ x(Yt, { view: e }) : l && /* @__PURE__ */ x(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ x(l.FilterDialog, { view: e }));
  }
  var Ho = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== "";
  function Uo(e, t, r) {
    let n = !1, o = !1, a = () => L(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (c) {
        !o && Ho(e.get()) && t.onFailure(c, () => {
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => {
      !n && Ho(l) && a();
    }), i = () => {
      o = !0, s();
    };
    return a(), i;
  }
  function Bo() {
    O.vnode = (e) => {
      let { type: t, props: r } = e;
      t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
    };
  }
  function jo(e, t) {
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
  function Vo(e, t) {
    var o;
    let r = (o = e.ownerDocument.defaultView) != null ? o : window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var fi = 640, yi = 500;
  function xi(e, t) {
    let r = {};
    return Object.keys(e).forEach((n) => {
      r[n] = (...o) => t(() => e[n](...o));
    }), r;
  }
  O.debounceRendering = (e) => e();
  Bo();
  function Wo(e, t, r, n, o, a) {
    var H;
    let s = (H = e.ownerDocument.defaultView) != null ? H : window, i = /* @__PURE__ */ new Set(), l = o.now, c = Wr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < fi, p = (P) => {
      var A, $;
      let w = n.read(), I = w === null && P ? P.query : (A = it(w != null ? w : "", c.index)) != null ? A : c.preset, M = ve(c.index, c.derive, I);
      return {
        query: M,
        settled: { query: M, cause: "address" },
        cards: n.cards(),
        open: { facets: ($ = P == null ? void 0 : P.open.facets) != null ? $ : /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
      };
    }, u = Mo(S({ narrow: m() }, p(null))), h = jo(e, r.idPrefix), g = () => {
      d = !1;
      let P = Array.from(i);
      i.clear(), P.forEach((w) => w()), e.textContent = "";
    }, _ = (P) => {
      if (d)
        try {
          P();
        } catch (w) {
          g(), a(w);
        }
    }, b = xi(vo(u, () => c, h), _), v = (P, w) => {
      _(() => {
        let I = h.holdFocus(w.open.filters), { derive: M } = c, A = M(P.query);
        lo(/* @__PURE__ */ x(Fo, { view: { context: c, state: P, actions: b, attempt: _, cleanups: i, more: l, results: A, settledResults: M(P.settled.query) } }), e), I();
      });
    }, k = ({ checkLink: P, keepFocus: w, keepFragment: I, keepPlace: M, textIndexOf: A }) => {
      let $ = s.setTimeout(() => _(() => A(c.index)), yi);
      i.add(I()).add(M(e, n)).add(w(e, n)).add(() => s.clearTimeout($)), P(n, u, c);
    }, T = (P) => {
      var M;
      let { program: w } = u.get().query, I = !P || w !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((M = n.read()) != null ? M : "");
      n.isNewLink() && I && r.reveal(() => Ge(() => _(() => h.scrollToLinked(u.get().query.program))));
    }, D = () => {
      if (!e.isConnected) {
        g();
        return;
      }
      let P = m(), { open: w, narrow: I } = u.get();
      (P !== I || w.filters && !e.clientWidth) && u.set({ narrow: P, open: R(S({}, w), { filters: !1 }) });
    };
    return [
      u.subscribe(v),
      Vo(e, D),
      wo(u, b.settle, s),
      Oo(u, n, (P) => c.fragmentOf(P)),
      n.onMove(() => _(() => {
        u.set(p(u.get())), T(!1);
      }))
    ].forEach((P) => i.add(P)), v(u.get(), u.get()), d && (T(!0), n.firstPlace && Ge(() => _(() => s.scrollTo(0, n.firstPlace))), l ? k(l) : i.add(Uo(u, o, (P) => _(() => {
      l = P, c = Lo(c, l.fuzzySearch), k(l), u.set({});
    })))), {
      update: (P) => _(() => {
        b.settle(), c = Wr(P, r, l == null ? void 0 : l.fuzzySearch);
        let { query: w } = u.get(), I = ve(c.index, c.derive, w), M = () => u.set({ query: I, settled: { query: I, cause: "data" } });
        l ? l.keepPosition(e, M) : M();
      }),
      unmount: g
    };
  }
  var qo = "Special:MyLanguage/", hi = /^(?:[a-z][\w-]*|Special):/;
  function Ko(e, { root: t, staticElements: r, groups: n }, o) {
    let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set();
    return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => {
      var p;
      let c = l.replace(qo, "");
      if (!s.length || hi.test(c))
        return e.urlOf(l);
      if (t.lang !== o[0])
        return e.urlOf(qo + c);
      let [d = "", m = ""] = c.split(/(?=#)/);
      return (p = s.map((u) => e.urlOf(`${d}/${u}${m}`)).find((u) => i.has(u))) != null ? p : e.urlOf(l);
    };
  }
  var _i = "program-explorer__app", bi = 0;
  function vi(e) {
    let t = Array.from(document.querySelectorAll(`.${se}`)).filter((r) => (je({ root: r }) || "static") !== "static");
    return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
  }
  function wi({ root: e, past: t }) {
    var o, a, s;
    let n = [...Array.from((a = (o = nr(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`);
    n && ar(e, () => Ge(() => {
      var i;
      return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
    }));
  }
  function Si(e) {
    let t = document.getElementById(e);
    return at(e) && !(t && !t.closest(`.${se}, [${Le}]`));
  }
  function Qo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) {
    let { wiki: i } = e, { language: l } = n, c = J(n), d = yt(i, t), m = vi(t), p = `program-explorer-${++bi}`, u = Ko(i, t, d), h = t.all === null ? "" : u(t.all), g = {
      now: a,
      load: () => ft(e),
      onFailure: (w, I) => {
        let M = pt(w) === "outdated";
        ee(t.root, n, { kind: "warning", text: c(`failed-${M ? "outdated" : "network"}`), retry: () => {
          M ? location.reload() : (Re(t.root), I());
        } });
      }
    }, _ = document.createElement("div");
    _.className = _i, _.lang = l, _.dir = Ee(l), t.root.append(_);
    let b = or(t.root, () => dt(t, !0)), v = () => wi(t);
    window.addEventListener("hashchange", v);
    let k = () => {
      _.remove(), b(), window.removeEventListener("hashchange", v);
    }, T = Gn(window, m ? Si : null, p);
    G(t, "ready");
    let { update: D, unmount: H } = Wo(_, r, {
      msg: c,
      format: zn(l, c, o),
      language: l,
      languages: d,
      pageLanguage: i.contentLanguage,
      today: mr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      reveal: (w) => ar(t.root, w),
      notify: (w) => ee(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : u(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : h}#programs?program=${w}`,
      urlOfAll: (w) => `${h}#${w}`
    }, T, g, (w) => {
      k(), s(w);
    });
    if (!_.isConnected)
      return null;
    let P = {
      update: D,
      unmount: () => {
        H(), k(), G(t, "static");
      }
    };
    try {
      v(), dt(t, !0), i.announceReady(t.root);
    } catch (w) {
      throw P.unmount(), w;
    }
    return P;
  }
  var Ti = "#programs?selftest";
  function Jo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Ti && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 37a1a9a21bf056e3"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  var Pi = 20;
  function ki(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Ei({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t;
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && nn(s.length ? s : [o], n.programs.map(({ title: d }) => ae(d, [o.lang, ...c], e.contentLanguage).text));
  }
  function Ri({ preset: e, limit: t }) {
    return !!(Te(location.hash) || e && !t);
  }
  function Go(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Go(e, t, r, n);
      }, s = null;
      try {
        let i = Ri(r) ? ft(t).catch(() => null) : null, l = yield e(o, r);
        if (l.kind === "off") {
          G(r, "static");
          return;
        }
        let { messages: c } = l, [d, m] = l.kind === "missing" && (yield ki(t, r)) || [r, l];
        if (m.kind !== "ready") {
          let g = m.kind === "missing";
          o.log(`The data page "${r.source}" ${g ? "is missing" : "cannot be read"}.`, ...g ? [] : m.problems), yield mt(t, r, g ? "missing" : "json", m, a);
          return;
        }
        if (!tn(c))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let p = "DisplayNames" in Intl ? null : yield o.languageNames(), u = yield i;
        if (!r.root.isConnected)
          return;
        let h = Ei(t, r, m);
        s = Qo(t, d, { list: m.list, messages: c, languageNames: p, more: u }, (g) => {
          o.log("The explorer could not be drawn.", g), n.delete(r.root), mt(t, d, "unexpected", R(S({}, m), { messages: c }), a);
        }), s && (n.set(r.root, s), yield pn(t, r, m, c, h));
      } catch (i) {
        o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield mt(t, r, pt(i), null, a);
      }
    });
  }
  function Li(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = gt(r);
      if (a.length || r.querySelector(`.${se}`) || !fn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function zo(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Jo(n),
      e.onContent(() => {
        var l;
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Qn();
        Li(n, s).then(
          (c) => c.forEach((d, m) => {
            m >= Pi ? G(d, "static") : cn(d) && Go(i, n, d, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var Kr = {};
  xa(Kr, {
    Component: () => Z,
    DATA_MODEL: () => ct,
    DataLink: () => Jt,
    DataText: () => q,
    Filters: () => Xt,
    GROUP_ATTRIBUTE: () => Le,
    HOST_CLASS: () => se,
    Heading: () => Fe,
    ID: () => Ae,
    LANGUAGE: () => ge,
    NO_SEARCH: () => Qt,
    SECTION: () => rr,
    SORTS: () => we,
    TermBox: () => qr,
    VERSION: () => qe,
    add: () => Bt,
    allTexts: () => rn,
    append: () => Kt,
    chosenTerms: () => Vt,
    count: () => de,
    createMessages: () => J,
    createRef: () => Ft,
    decode: () => Se,
    explore: () => Wt,
    findHosts: () => gt,
    h: () => x,
    has: () => jt,
    hostStateOf: () => je,
    includedTitles: () => bt,
    isCurrent: () => te,
    isFragmentOurs: () => at,
    isObject: () => wt,
    isStatus: () => $e,
    isolated: () => tt,
    levelBelow: () => dr,
    levelOf: () => ur,
    memoize: () => qt,
    noBits: () => Ne,
    normalText: () => st,
    optionsFor: () => vt,
    parseDate: () => Ie,
    parseForReaders: () => Mt,
    parseJsonObject: () => Q,
    parseLink: () => ht,
    pickText: () => ae,
    readAnswer: () => Zt,
    readLink: () => Me,
    readPage: () => Lt,
    restOf: () => Te,
    shortestCode: () => Oe,
    showNotice: () => ee,
    staticHeading: () => cr,
    unionOf: () => ue,
    withTerms: () => Hr,
    withText: () => Ht,
    withoutHiddenDetails: () => ve
  });
  var K = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Yo = 1e4;
  function Xo(e, t) {
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Yo);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${Yo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Zt(e) {
    return L(this, null, function* () {
      let t = yield Xo(e, "omit");
      if (t.status === 429 && (t = yield Xo(e, "same-origin")), t.status === 429)
        throw new K("busy", e);
      if (t.status !== 200)
        throw new K("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new K("server", `no JSON, ${e}`);
      if (r.error)
        throw new K("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function Qr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function Zo(e) {
    let t = Qr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function ea(e, t) {
    let r = Qr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function ta(e) {
    let t = Qr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var er = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Mi = "program-explorer__update", ra = "program-explorer-asked-for-version", Oi = 864e5;
  function na(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Ai(e, t) {
    let [r, n] = [na(e), na(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Ii(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(ra));
      return n >= 0 && n < Oi ? !1 : (r.setItem(ra, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function $i({ languages: e }) {
    var r;
    let t = pe(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function oa(s, i, l, c, d) {
    return L(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (Ii(o, a))
        try {
          let { pages: [m] } = yield e.readPages([er], [], null), { version: p } = Q(m ? m.text : "");
          if (typeof p != "string" || !Ai(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let u = $i(e), h = J(u), { title: g, url: _ } = n != null ? n : { title: er, url: e.urlOf(er) }, b = Object.assign(document.createElement("a"), { href: _, textContent: g }), v = Object.assign(document.createElement("div"), { className: Mi });
          t.after(v), ee(v, u, { kind: "warning", text: h("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var Ci = 86400, Di = 300, Ni = 50;
  function Fi(e) {
    var r, n;
    let t = [];
    for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main;
      i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
    }
    return t;
  }
  function Hi(e, t, r, n) {
    let o = String(e === "titles" || r ? Di : Ci), a = {
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
  function aa(e, t, r, n) {
    return L(this, null, function* () {
      var l, c;
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let d = yield Zt(`${e}?${Hi(t, r, n, s)}`);
        a = a.concat(Fi(d));
        for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || [])
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (c = d.continue) == null ? void 0 : c.mcoffset;
      } while (s && ++i < Ni);
      return { pages: a, translations: o };
    });
  }
  function sa(e, t, r, n) {
    return L(this, null, function* () {
      try {
        return yield aa(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return aa(e, t, r, null);
        throw o;
      }
    });
  }
  function ia(e, t) {
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield sa(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : sa(e, "titles", a, s);
    });
  }
  function la(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Ui(e) {
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
  function Bi() {
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
  function ji() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ca(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ji(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: la,
      readPages: ia(mw.util.wikiScript("api"), la),
      languageNames: Bi,
      mayEdit: Ui,
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
  var Vi = "programExplorer";
  function ua(e, t) {
    return L(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[Vi];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: da } = document, pa = ta(da instanceof HTMLScriptElement ? da.src : ""), Wi = { version: "0.1.0", page: Zo(pa) }, qi = 2e3;
  mw.loader.using([...Yr]).then(
    () => {
      let e = ca();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input,.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), zo(e, Xr((t) => {
        var r;
        return ua((r = ea(pa, t)) != null ? r : "", t);
      }, Kr, "3cfd82811f207851")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          oa(e, t, Wi, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, qi);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>