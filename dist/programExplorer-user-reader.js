// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Jr = Object.defineProperty, ga = Object.defineProperties;
  var fa = Object.getOwnPropertyDescriptors;
  var zr = Object.getOwnPropertySymbols;
  var ya = Object.prototype.hasOwnProperty, xa = Object.prototype.propertyIsEnumerable;
  var Qr = (e, t, r) => t in e ? Jr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      ya.call(t, r) && Qr(e, r, t[r]);
    if (zr)
      for (var r of zr(t))
        xa.call(t, r) && Qr(e, r, t[r]);
    return e;
  }, E = (e, t) => ga(e, fa(t));
  var ha = (e, t) => {
    for (var r in t)
      Jr(e, r, { get: t[r], enumerable: !0 });
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
  var Gr = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Yr(e, t, r) {
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
  var he = ["relevance", "status", "newest", "title"], at = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var it = ["q", "sort", "program", "view"];
  var va = /^#?programs$/, wa = /^#?programs(\?|%3f|\.3f)/i, Sa = 8e3, Ta = 200;
  function be(e) {
    var r, n;
    let [t] = (n = (r = wa.exec(e)) != null ? r : va.exec(e)) != null ? n : [];
    return t === void 0 ? null : e.slice(t.length, Sa);
  }
  function lt(e) {
    return be(e) !== null;
  }
  var Pa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function st(e) {
    return e.replace(Pa, (t) => {
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
  function ut(e) {
    return e.slice(0, Ta).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Be(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !it.includes(o) && r.push(`${st(o)}=${a.map(st).join(",")}`);
    });
    let n = ut(e.text);
    return n && r.push("q=" + st(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + st(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ct(e, t) {
    let r = be(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of r.split("&")) {
      let [l = "", ...u] = i.split("="), c = _e(l), m = u.join("="), p = _e(m);
      if (c === "q")
        o = ut(_e(m.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = he.find((d) => d === p) || null;
      else if (c === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!it.includes(c)) {
        let d = m.split(",").map(_e).concat(p.split(",")).filter((x) => t.hasTerm(c, x));
        d.length && n.set(c, Array.from(new Set((n.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  function oe(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var H = "qqx", Xr = "search", Zt = "en";
  function ve(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Zt;
  }
  function er(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Zr(e, t) {
    let r = new Map(Object.entries(oe(t)).filter((n) => typeof n[1] == "string"));
    return r.has(Xr) ? { language: e, texts: r } : null;
  }
  function en({ language: e, texts: t }) {
    return e === H || t.has(Xr);
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
  function dt(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function tn(e, t) {
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim()));
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }
  var rn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  var Ea = ["zero", "one", "two", "few", "many", "other"];
  function nn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ea.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var Ra = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, La = /\$(\d)/g, we = { language: "en", texts: new Map(Object.entries(rn)) };
  function z({ language: e, texts: t } = we, r = we.texts) {
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = nn(e);
    return (a, ...s) => {
      let i = (l) => {
        var u;
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Ra, (l, u, c) => o(c.split("|"), Number(i(u)))).replace(La, (l, u) => {
        let c = i(u);
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }
  var pt = "json";
  var Ma = "program-explorer-hidden";
  function tr(e) {
    return e.root.dataset.state;
  }
  function on(e) {
    return tr(e) ? !1 : (X(e, "loading"), !0);
  }
  function X(e, t) {
    let r = t === "ready";
    for (let n of e.staticElements)
      n.classList.toggle(Ma, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }
  var Oa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Aa = ["arab", "hebr"], Ia = ["latn", "cyrl"];
  function Se(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Aa.includes(r) || !Ia.includes(r) && Oa.has(t) ? "rtl" : "ltr";
  }
  var rr = "program-explorer__notice";
  function Ve(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function an(e, t, r) {
    let n = Ve("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Te(e) {
    e.querySelectorAll(`.${rr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Z(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Te(e);
    let s = z(t), i = Ve(
      "div",
      `${rr} ${rr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Ve("span", "cdx-message__icon"),
      Ve(
        "div",
        "cdx-message__content",
        Ve("p", "", n),
        ...o,
        ...a ? [an(s("retry"), "", a)] : [],
        an(s("dismiss"), "cdx-button--weight-quiet", () => Te(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Se(t.language), e.append(i);
  }
  var $a = ["busy", "timeout", "network", "server"];
  function mt(e) {
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
  function gt(e, t, r, n, o) {
    return R(this, null, function* () {
      let a = n ? n.messages : we, s = z(a);
      X(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: $a.includes(r) ? () => {
          Te(t.root), X(t, "loading"), o();
        } : null
      };
      Z(t.root, a, i), (r === "missing" || r === "json") && (yield sn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function ln(i, l, u, c, m) {
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== pt;
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || s) && (yield sn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var se = "program-explorer", ft = "data-group";
  function nr(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function or(e, t, r) {
    return { text: e, language: nr(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function ar(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function un(e, t) {
    var r, n;
    return (n = (r = e.querySelector(`[${ft}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function cn(e) {
    var r;
    let t = e == null ? void 0 : e.closest(`[${ft}]`);
    return e && t ? or(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ca(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Fa(e) {
    var m;
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: u = "" } = e.dataset, c = un(e, "current");
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ca(i),
      bundle: l,
      bundleVersion: u,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: cn(c),
      past: cn(un(e, "past")),
      level: ar(c)
    };
  }
  function yt(e) {
    return Array.from(e.querySelectorAll(`.${se}[data-source]`), Fa);
  }
  var dn = ["Community Development", "Community Development/What we do"], Da = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function pn(e) {
    return dn.includes(e) || dn.includes(e.replace(Da, ""));
  }
  function xt({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function ht({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = nr(r);
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function mn(e, t) {
    var o;
    let r = ve(e), n = r === Zt ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === H ? "" : n;
  }
  var Na = /[\u200E\u200F\u202A-\u202E]/g, Ha = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ua = [
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
  ], ja = new RegExp("^(?:" + Ua.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ba = 2e3, Va = 255, Wa = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function qa(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ka(e) {
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function We(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return Ka(t);
    if (t.length > Ba)
      return "bad-page";
    let r = t.replace(Na, "").replace(Ha, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (ja.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || Wa.test(r) || n.length > 85 && qa(n) > Va ? "bad-page" : { page: r };
  }
  function qe(e) {
    return typeof e != "string";
  }
  function _t(e) {
    let t = We(e);
    return qe(t) ? t : null;
  }
  function Ke(e) {
    let t = We(e);
    return qe(t) ? null : t;
  }
  function bt(e) {
    let t = _t(e);
    return t !== null && "page" in t;
  }
  function gn(e) {
    let t = _t(e);
    return t !== null && "url" in t;
  }
  var za = 49;
  function sr(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, za).map((r, n) => typeof r == "string" && bt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function vt(e) {
    return e.includes('"include"') ? sr(oe(e)).filter(Boolean) : [];
  }
  function ir() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function wt(e) {
    return { today: ir(), language: e.contentLanguage };
  }
  function fn() {
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
  var ze = ["status", "language", "period"], Q = "not-stated";
  var Qa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function lr(e) {
    var t;
    return (t = Qa[e]) != null ? t : "text";
  }
  function Qe(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : lr(Array.isArray(e) ? "array" : typeof e);
  }
  function ce(e) {
    return Qe(e) === "object";
  }
  var yn = [], Je = 1 + yn.length;
  function xn(e, t = yn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Ja(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function St(e, t, r) {
    let n = Ja(e, t, r);
    if (n === void 0)
      return null;
    let o = ce(n) ? xn(n) : null;
    if (!o) {
      let a = ce(n) ? n.version : null;
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Tt(e) {
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
  function hn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set();
    for (let { id: l } of e)
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: u } of e)
      u !== null && o.has(u) && s.set(l, u);
    let i = new Set(Tt(s));
    return e.map((l) => {
      let { id: u, partOf: c, followedBy: m, source: { page: p, path: d } } = l;
      if (c === null && !m.length)
        return l;
      let x = (_) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, _], h = (_, b, v, w) => (w ? n.addAt(x(_), "loop", b) : v.has(b) || n.addAt(x(_), "unknown-program", b, v), !w && v.has(b));
      return n.program = u, E(S({}, l), {
        partOf: c !== null && h("partOf", c, a, i.has(u)) ? c : null,
        followedBy: m.filter((_) => h("followedBy", _, o, _ === u))
      });
    });
  }
  function Pt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", Qe(o)]), r.leave();
  }
  function ur({ pipe: e }) {
    return e ? [...ur(e[0]), ...e.slice(1)] : [];
  }
  function Ga({ type: e, requirement: t }) {
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
  function Ya(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...ur(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: Ga(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: u, message: c } of o)
        if (l)
          i = l(i);
        else if (!u(i)) {
          let m = typeof c == "string" ? c : c({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Xa({ item: e }) {
    let t = Ge(e);
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
  function Za(e) {
    let t = Ge(e.key), r = Ge(e.value), n = ur(e).some(({ type: o }) => o === "min_entries");
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
  function es({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => {
      var i;
      return [a, Ge((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => {
      var s;
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => {
      var m;
      let u = S({}, o);
      for (let p of Object.keys(a)) {
        let d = r.get(p);
        s.enter(p), d ? u[p] = (m = d(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let c = n.filter((p) => u[p] === null);
      for (let p of c)
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return c.length > 0 ? void 0 : u;
    };
  }
  function ts(e) {
    switch (e.type) {
      case "array":
        return Xa(e);
      case "record":
        return Za(e);
      case "object":
        return es(e);
      default:
        return Ya(e);
    }
  }
  var _n = /* @__PURE__ */ new Map();
  function Ge(e) {
    let t = _n.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [lr(a.type), ts(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let u = Qe(a), c = n.get(u);
        if (!c) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return c(a, s, i, l);
      }, _n.set(e, t);
    }
    return t;
  }
  function de(e, t, r, n, o) {
    return Ge(e)(t, r, n, o);
  }
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
  var dr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function bn(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function vn(e) {
    if (!dr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > bn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function cr(e, t) {
    return String(e).padStart(t, "0");
  }
  function wn(e, t, r) {
    return `${cr(e, 4)}-${cr(t, 2)}-${cr(r, 2)}`;
  }
  function J(e) {
    var t, r;
    return wn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function B(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return wn(e.year, t, (n = e.day) != null ? n : bn(e.year, t));
  }
  var G = ["open", "upcoming", "ongoing", "paused", "past"];
  function Ee(e) {
    return G.includes(e);
  }
  function Sn(e, t) {
    return e.approximate && J(e) <= t && t <= B(e);
  }
  function Tn(e, t, r) {
    return t && B(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !Sn(e, r) && !Sn(t, r) ? "ongoing" : null;
  }
  function Pn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && J(r) > n || t && J(t) > n);
      case "upcoming":
        return !!(t && B(t) < n || r && B(r) < n);
      case "ongoing":
        return !!(t && J(t) > n || r && B(r) < n);
      default:
        return !!(r && B(r) < n);
    }
  }
  function ee(e) {
    return e !== "past";
  }
  var rs = [];
  function V(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : rs;
  }
  function kt(e, t, r, n) {
    var a;
    if (e === "language")
      return V(t).map((s) => s.toLowerCase()).filter((s) => {
        let i = ke.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : V(t).filter((s) => {
      let i = o ? o.has(s) : Ee(s);
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }
  var te = (e, t = {}) => S({ kind: "schema", type: e }, t), pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Re = (() => te("string")), pr = (() => te("number")), kn = (() => te("boolean")), re = ((e) => te("array", { item: e })), ne = ((e) => te("object", { entries: e })), P = ((e) => te("optional", { wrapped: e })), En = ((e, t) => te("picklist", { options: e, message: t })), Le = ((e, t) => te("record", { key: e, value: t })), Me = ((e) => te("union", { options: e })), D = ((...e) => E(S({}, e[0]), { pipe: e })), Et = pe("check"), mr = pe("guard"), Rn = pe("length"), gr = pe("max_value"), Ln = pe("min_entries"), fr = pe("min_value"), Oe = pe("regex"), Ye = ((e) => ({ type: "transform", operation: e }));
  var os = 10080, W = D(Re(), Oe(Pe, "bad-id")), me = D(Re(), Oe(/\S/, "empty")), hr = D(Re(), Oe(ke, "bad-language"), Ye((e) => e.toLowerCase())), Y = Me([me, D(Le(hr, me), Ln(1, "empty"))]), yr = D(
    Re(),
    Oe(dr, "bad-date"),
    Ye(vn),
    Et((e) => e !== null, "bad-date")
  ), xr = D(me, Et(bt, ({ input: e }) => {
    var t;
    return (t = Ke(e)) != null ? t : "bad-page";
  })), On = D(Re(), Oe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => {
    var t;
    return (t = Ke(e)) != null ? t : "bad-address";
  })), Mn = D(On, Et(gn, "bad-address")), as = D(On, Ye(We), mr(qe, "bad-address")), br = D(me, Ye(We), mr(qe, ({ input: e }) => e)), ss = D(pr(), fr(1, "bad-minutes"), gr(os, "bad-minutes")), An = Me([W, re(W)]), is = Me([hr, re(hr)]), _r = Me([me, re(me)]), vr = An, ls = ne({
    label: Y,
    page: P(br),
    url: P(as)
  }), wr = ne({
    id: W,
    title: Y,
    summary: P(Y),
    page: P(br),
    status: P(En(G, "bad-status")),
    start: P(yr),
    end: P(yr),
    language: P(is),
    session: P(ne({
      minutes: P(D(re(ss), Rn(2)))
    })),
    duration: P(Y),
    scale: P(Y),
    team: P(_r),
    partners: P(_r),
    materials: P(re(ls)),
    partOf: P(W),
    followedBy: P(An),
    owner: P(me),
    reviewed: P(yr),
    sources: P(Me([Mn, re(Mn)]))
  }), In = ne({
    id: W,
    label: Y,
    terms: Le(W, vr)
  }), us = ne({
    label: P(Y),
    help: P(Y),
    terms: P(Le(W, ne({
      label: P(Y),
      aliases: P(_r),
      broader: P(W)
    })))
  }), cs = ne({
    title: Y,
    page: P(br)
  }), $n = ne({
    version: D(pr(), fr(Je), gr(Je)),
    enabled: P(kn()),
    talk: P(xr),
    bundle: P(xr),
    facets: P(re(W)),
    vocabularies: P(Le(W, us)),
    series: P(Le(W, cs)),
    include: P(re(xr))
  });
  function ds(e, t, r) {
    let n = de(In, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = kt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Cn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Pt(e, "needs", r, (o) => {
      let a = ds(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var Sr = Object.keys(wr.entries);
  function ps(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ms(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function gs(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = de(vr, a, n), i = s === void 0 ? [] : kt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function fs({ start: e, end: t }, r, n) {
    return e && t && J(e) > B(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Fn(e, t, r, n) {
    var m;
    let o = ce(e) ? e.id : null;
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = de(wr, e, n, gs(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = V(s.language);
    l.length && a.set("language", l);
    let [u, c] = fs(s, e, n);
    return s.status && Pn(s.status, u, c, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Tn(u, c, r.today),
      start: u,
      end: c,
      terms: a,
      minutes: ps(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: V(s.team),
      partners: V(s.partners),
      materials: ms(s.materials, n),
      partOf: s.partOf,
      followedBy: V(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: V(s.sources),
      source: t
    };
  }
  function Dn(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, u) => {
      Pt(l, "programs", o, (c, m) => {
        let p = Fn(c, { page: u, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => {
      o.enter(u);
      let c = r.find((p) => p.title === l), m = c && St(c.text, o, a);
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
  function ys(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === Q ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== Q ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of Tt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a }, s) => {
      var i;
      s !== Q && n.set(s, { id: s, label: o != null ? o : s, aliases: V(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Nn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: ys(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var xs = [...Sr, ...ze].filter((e) => e !== "language");
  function hs(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ze]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function _s(e) {
    return e === "needs" || e === "programs";
  }
  function bs(e, { today: t, language: r }, n, o, a) {
    var d, x;
    let s = de($n, e, o, _s);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Nn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), xs, o);
    o.leave();
    let l = hs(s.facets, i, o), u = Cn(e, i, o), c = sr(e), m = Dn(e, c, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Sr, ...i.keys()]),
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
      programs: hn(m, p, c, o)
    };
  }
  function Rt(e, t, r, n, o = String) {
    let a = St(e, n, o);
    return a && bs(a, t, r, n, o);
  }
  function Lt(e, t, r = []) {
    let n = fn();
    return { list: Rt(e, t, r, n), problems: n.problems };
  }
  function vs(e, t) {
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, S(S({}, i), a(i, s))]));
    return E(S({}, e), {
      programs: e.programs.map((o) => {
        let a = `program.${o.id}.`;
        return E(S({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
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
  function Hn(e, { language: t, texts: r }, n) {
    return vs(e, (o, a) => {
      let s = r.get(a);
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }
  var Un = "MediaWiki:Gadget-programExplorer-config.json";
  function Xe(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ws(e) {
    return e !== void 0 && oe(e.text).enabled === !1;
  }
  function Ss(e, t) {
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Zr(e, t.text) || we;
  }
  function Ts(e, t, r, n) {
    return R(this, null, function* () {
      let o = vt(r), a = o.filter((i) => !Xe(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = Xe(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Bn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ps(e, t, r, n) {
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Bn(t.bundle, r))).translations;
      return Hn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function jn(e, t) {
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [er(n)], i = [r, ...s, ...o.length ? [] : [Un]], { pages: l, translations: u } = yield e.readPages(i, o, Bn(a, t));
      if (ws(Xe(e, Un, l)))
        return { kind: "off" };
      let c = Ss(n, Xe(e, er(n), l)), m = Xe(e, r, l);
      if (!m)
        return { kind: "missing", messages: c };
      let p = yield Ts(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: x, problems: h } = Lt(m.text, wt(e), p);
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: d, problems: h, list: yield Ps(e, x, t, u) } : { kind: "invalid", messages: c, origin: d, problems: h };
    });
  }
  function Vn(e, t) {
    return R(this, null, function* () {
      let r = yield jn(e, t);
      return r.kind === "invalid" && t.revisions.length ? jn(e, E(S({}, t), { revisions: [] })) : r;
    });
  }
  function ks(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ht(e, t), l = i[0] === H ? H : ve(i), u = o.get(l), c = mn(i, e.contentLanguage);
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
  function Wn() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = ks(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Vn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function Mt(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var Tr = "programExplorer", Ot = "programExplorerDialog";
  function qn(e, t, r) {
    var m;
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => {
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[p] : null;
      return typeof x == "string" ? x : null;
    }, a = (p, d, x) => {
      try {
        e.history[`${p}State`](S(S({}, e.history.state), d), "", x);
      } catch (h) {
      }
    }, s = () => o(Ot) === r, i = () => a("push", { [Ot]: r }), l = () => t && (t(n()) ? n() : o(Tr)), u = (m = l()) != null ? m : "", c = () => {
      t && l() === null && a("replace", { [Tr]: u });
    };
    return c(), {
      read: l,
      write: (p, d, x = !1) => {
        if (!t)
          return;
        u = p;
        let h = n(), _ = h !== "" && !t(h), b = d === "push";
        a(
          x ? "replace" : d,
          { [Tr]: p, [Ot]: b ? null : o(Ot) },
          p !== "" ? `#${p}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            _ ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), b && x && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p) => {
        let d = () => {
          var x;
          c(), u = (x = l()) != null ? x : "", p();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }
  function Kn(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(`${e === "en" ? "en-GB" : e}-u-ca-gregory`, S({ year: "numeric", timeZone: "UTC" }, i)), o = {
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
        let c = i && s(i), m = l && s(l);
        return c ? c === m ? c : m ? t("date-range", c, m) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", c) : m && t("date-until", m);
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
  var L, Jn, Es, ie, Pr, Ct, Gn, It, Yn, Er, kr, Rs, et = /* @__PURE__ */ Symbol.for("pv"), Ft = {}, Dt = [], Ls = /^m(i|n|o|s|text|space)$/, Rr = Array.isArray, Lr = Dt.slice, fe = Object.assign;
  function ge(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Lr.call(arguments, 2) : r), Ze(e, s, n, o, null);
  }
  function Ze(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: et, __v: o || ++Jn, __i: -1, __u: 0 };
    return !o && L.vnode && L.vnode(a), a;
  }
  function Ae() {
    return { current: null };
  }
  function ue(e) {
    return e.children;
  }
  function U(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function le(e, t) {
    if (t == null) return e.__ && le(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : le(e);
  }
  function Ms(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = fe({ constructor: et }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Mr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || le(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, no(o, t, a), r.__ = r.__e = null, t.__e != n && Xn(t));
  }
  function Xn(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Xn(e);
  }
  function zn(e) {
    (8 & e.__g || (e.__g |= 8, ie.push(e), Ct++)) && Pr == L.debounceRendering || ((Pr = L.debounceRendering) || queueMicrotask)(Zn);
  }
  function Zn() {
    try {
      for (var e, t = 1; ie.length; ) ie.length > t && ie.sort(Gn), e = ie.shift(), t = ie.length, 8 & e.__g && Ms(e);
    } finally {
      (Ct = ie.length) && (Pr || queueMicrotask)(Zn);
    }
  }
  function eo(e, t, r, n, o, a, s, i, l, u, c) {
    var m, p, d, x, h, _, b = n.__k || Dt, v = t.length;
    for (l = Os(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Ft, d.__i = m, _ = Mr(e, d, p, o, a, s, i, l, u, c), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Or(p.ref, null, d, p), d.ref && c.push(d.ref, d.__c || x, d)), h = h || x, 4 & d.__u ? (l = to(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && _ !== void 0 ? l = _ : x && (l = x.nextSibling), d.__u &= -21);
    return r.__e = h, l;
  }
  function Os(e, t, r, n, o) {
    var a, s, i, l, u, c, m, p, d, x = r.length, h = x, _ = 0, b = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ze(null, s) : Rr(s) ? s = v[a] = Ze(ue, { children: s }) : s.constructor === et && s.__b ? s = v[a] = Ze(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + _, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = As(s, r, l, h)) && (h--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? _-- : u == l + 1 ? _++ : u != l && (u > l ? _-- : _++, b = 1)) : (~u || (o > x ? _-- : o < x && _++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (b) {
      for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (_ = 0, p = c.length; _ < p; ) c[d = _ + p >> 1] < s.__i ? _ = d + 1 : p = d;
        c[_] = s.__i, m[a] = _ + 1;
      }
      for (_ = c.length; a--; ) m[a] && (m[a] == _ ? _-- : v[a].__u |= 4);
    }
    if (h) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = le(i)), Ar(i, i));
    return n;
  }
  function to(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = to(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = le(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function As(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Qn(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function At(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Qn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Qn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = kr[t] || (kr[t] = Is(t)), (e.__a || (e.__a = {}))[t] = Er, a = t != (t = t.replace(Yn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Is(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[It] == null) t[It] = Er++;
        else if (t[It] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Mr(e, t, r, n, o, a, s, i, l, u) {
    var c, m, p, d, x, h, _, b, v, w, T, $, k, M, A, I, C, O, N = t.type;
    if (t.constructor !== et) return null;
    128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = $t(c, a) : a.push(c), i = a[0] || i), (c = L.__b) && c(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (c = N.prototype) && c.render, w = (c = N.contextType) && n[c.__c], T = c ? w ? w.props.value : c.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new N(b, T) : (t.__c = d = new U(b, T), d.constructor = N, d.render = Cs), w && w.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), N.getDerivedStateFromProps && (d.__s == d.state && (d.__s = fe({}, d.__s)), fe(d.__s, N.getDerivedStateFromProps(b, d.__s)))), x = d.props, h = d.state, d.__v = t, r.__c) {
          if (b !== x && v && !N.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, T), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, T) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
              F && (F.__ = t);
            }), Dt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = le(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, T), v && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, h, _);
          });
        } else v && !N.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = T, d.props = b, d.__P = e, d.__g &= -5, $ = L.__r, k = v ? 25 : 0;
        do
          d.__g &= -9, $ && $(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++k < 25);
        v && (Dt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = fe({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (_ = d.getSnapshotBeforeUpdate(x, h)), M = c && c.type === ue && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
          F && Ar(F, F);
        }), r.__k = null), i = r.__k ? le(r, 0) : null), i = eo(e, Rr(M) ? M : [M], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(ge), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (F) {
        if (s.length = p, t.__v = null, l || a) if (F && F.then) {
          if (t.__u |= 128 | l, a) {
            for (~(C = a.indexOf(i || void 0)) || (C = a.length); (O = a[C - 1]) && O.nodeType == 8; ) C--;
            for (; C < a.length; C++) if (O = a[C]) if (a[C] = null, A) {
              if (O == I) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (I = $t(A = O));
            }
          }
          if (!A) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            A = i;
          }
          (c = $t(A = t.__c.__z || (t.__c.__z = A))) ? (t.__e = A, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), F && F.then || ro(t), L.__e(F, t, r);
      }
    } else i = t.__e = $s(r.__e, t, r, n, o, a, s, l, u, e);
    return (c = L.diffed) && c(t), i;
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
  function ro(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(ro));
  }
  function no(e, t, r) {
    for (var n = 0; n < r.length; ) Or(r[n++], r[n++], r[n++]);
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
  function $s(e, t, r, n, o, a, s, i, l, u) {
    var c, m, p, d, x, h, _, b, v = r.props || Ft, w = t.props, T = t.type;
    if (T == "svg" ? o = "http://www.w3.org/2000/svg" : T == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((x = a[c]) && (T ? x.localName == T : x.nodeType == 3)) {
        e = x, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !T) return b.createTextNode(w);
      e = b.createElementNS(o, T, w.is ? w : u), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (T) {
      if (u = T == "template" && e.content || e, a = T == "textarea" && w.defaultValue != null ? null : a && Lr.call(u.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(x = e.attributes[c]).name] = x.value;
      for (c in v) x = v[c], c == "dangerouslySetInnerHTML" ? p = x : c == "children" || c in w || c == "value" && "defaultValue" in w || c == "checked" && "defaultChecked" in w || At(e, c, null, x, o);
      for (c in w) x = w[c], c == "children" ? d = x : c == "dangerouslySetInnerHTML" ? m = x : c == "value" ? h = x : c == "checked" ? _ = x : i && typeof x != "function" || v[c] === x || At(e, c, x, v[c], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (T == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ls.test(T)) && (o = "http://www.w3.org/1999/xhtml"), eo(u, Rr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && le(r, 0), i, l), a && a.some(ge)), i && T != "textarea" || (c = "value", T == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (T != "progress" || h) || At(e, c, h, v[c], o), c = "checked", _ != null && _ != e[c] && At(e, c, _, v[c], o));
    } else v === w || i && e.data == w || (e.data = w);
    return e;
  }
  function Or(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Ar(e, t, r) {
    var n, o, a, s;
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Or(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Ar(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = $t(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Cs(e, t, r) {
    return this.constructor(e, r);
  }
  function Ir(e, t) {
    var r, n, o, a;
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ze(ue, { children: [e] }), o = [], a = [], Mr(t, t.__k, n || Ft, Ft, t.namespaceURI, n ? null : t.firstChild ? Lr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), no(o, t.__k, a), t.__k.props.children = null;
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
    throw Ct = 0, e;
  } }, Jn = 0, Es = function(e) {
    return e != null && e.constructor === et;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), zn(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), zn(this));
  }, U.prototype.render = ue, ie = [], Ct = 0, Gn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, It = /* @__PURE__ */ Symbol(), Yn = /(PointerCapture)$|Capture$/i, Er = 0, kr = {}, Rs = 0;
  function Ie(e, t) {
    return E(S({}, e), { text: t });
  }
  function $r(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), E(S({}, e), { chosen: n });
  }
  function oo(e, t, r) {
    let n = e.chosen.get(t) || [];
    return $r(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function ao(e) {
    return E(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function $e(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Nt(e) {
    let t = $e(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ht(e, t) {
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
  function Ce(e, t) {
    return t.reduce(Cr, $e(e));
  }
  function so(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function io(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Fs(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function q(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Fs((e[o] | r[o]) & t[o]);
    return n;
  }
  var Ds = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Fr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)]));
  function lo(e, t, r) {
    for (let n = 0; n < r; n++)
      Fr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  lo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => lo(parseInt(e, 16), 48, 10));
  var Ns = new RegExp(`[${Ds}${Array.from(Fr.keys()).join("")}]`, "g"), Hs = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Us = /^[\0-\x7f]*$/;
  function Fe(e) {
    return Us.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Ns, (t) => Fr.get(t) || "").replace(Hs, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  var Dr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", js = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", uo = `[^${Dr}${js}]+`, co = new RegExp(`[${Dr}]+|${uo}(?:'(?=[\\u0400-\\u04ff])${uo})*`, "g"), Bs = new RegExp(`[${Dr}]`), Vs = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Ut(e, t) {
    e.replace(co, (r, n) => (t(r, n), ""));
  }
  function jt(e) {
    let t = Fe(e).match(co);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Bt(e) {
    return Bs.test(e);
  }
  function Vt(e) {
    return Vs.test(e);
  }
  var Ws = 200, qs = 16, Ks = /\b\w'|'\w\b/g, zs = /["“”„«»\u300a-\u300f]/, Qs = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;
  function Nr(e) {
    return Bt(e) ? e : Vt(e) ? e.replace(Qs, "") : ` ${e}`;
  }
  function Wt(e) {
    let t = /* @__PURE__ */ new Set();
    return Fe(e.slice(0, Ws)).split(zs).forEach((r, n) => {
      let o = n % 2 === 1, a = [];
      Ut(o ? r : r.replace(Ks, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add(Nr(i)));
    }), Array.from(t).slice(0, qs);
  }
  function De(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Js = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"];
  function Hr(e) {
    let t = [];
    for (let r of Js) {
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r];
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function Gs(e, t, { id: r, label: n, aliases: o }) {
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function po({ text: e }) {
    return dt(e).map(jt).join(`
`);
  }
  function Ys(e) {
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => {
      let i = Hr(a).map(po), [l, u] = i;
      return t[s] = l.length, r[s] = l.length + 1 + u.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => {
      let i = Gs(e, a.id, s);
      o.push({ names: i, normalized: i.map(po).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var Ne = De(Ys);
  var Xs = 24, Zs = 12, ei = 6, ti = 2, ri = 1.5, ni = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, mo = /* @__PURE__ */ new WeakMap();
  function oi({ terms: e, normalized: t }, r) {
    let n = e.filter((o) => o.normalized.includes(r));
    return Ce(t.length, n.map(({ programs: o }) => o));
  }
  function ai({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) {
    let a = e[n], s = a.indexOf(o);
    if (s === -1)
      return 0;
    let i = s < t[n] ? Xs : s < r[n] ? ei : ti;
    return a[s + o.length] === " " ? i * ri : i;
  }
  function Ur(e, t, r, n) {
    let o = e.normalized.length, a = t.map((u) => oi(e, u)), s = $e(o), i = new Uint16Array(o), l = (u) => {
      let c = 0;
      for (let m = 0; m < t.length; m++) {
        let p = ai(e, u, t[m]) + (ye(a[m], u) ? Zs : 0);
        if (!p)
          return 0;
        c += p;
      }
      return c;
    };
    for (let u = 0; u < o; u++) {
      let c = r && !ye(r, u) ? 0 : l(u);
      c && (Ht(s, u), i[u] = c);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function si(e, t) {
    return t.patterns.every((r, n) => {
      var o;
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function tt(e, t) {
    let r = mo.get(e);
    if (r && r.text === t)
      return r.result;
    let n = Wt(t);
    if (!n.length)
      return ni;
    let o = Ne(e), a = Ur(o, n, r && si(n, r.result) ? r.result.programs : null, null);
    return mo.set(e, { text: t, result: a }), a;
  }
  function He(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function go(e, t) {
    return Ce(e, t.map(({ programs: r }) => r));
  }
  function fo(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = He(o, t);
      a.length && n.set(o.id, go(e.programs.length, a));
    }), n;
  }
  function jr(e, t, r) {
    let n = Nt(e);
    return t.forEach((o, a) => {
      a !== r && so(n, o);
    }), n;
  }
  function yo(e, t, r = tt) {
    let n = fo(e, t, r(e, t.text));
    return q(jr(e.programs.length, n));
  }
  function ii(e, t, r, n, o) {
    return Array.from(e.terms.values(), (a) => {
      let s = q(a.programs, n), i = t.includes(a), l = s;
      if (i) {
        let u = t.filter((c) => c !== a);
        l = u.length ? q(go(o, u), n) : q(n);
      } else r && (l = q(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function xo(e, t, r = tt) {
    let n = e.programs.length, o = r(e, t.text), a = fo(e, t, o), s = jr(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let u = a.get(l.id), c = u ? jr(n, a, l.id) : s;
      return { facet: l, terms: ii(l, He(l, t), u, c, n) };
    });
    return { matches: s, count: q(s), facets: i, searchResult: o };
  }
  var li = De(() => /* @__PURE__ */ new Map()), ui = 1e9;
  function Br(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function _o(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function ci(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function di({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => ae(a, t, r).text), { compare: o } = ci([...t, r]);
    return Br(n.length, (a, s) => o(n[a], n[s]));
  }
  function ho(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function pi({ programs: e }, t) {
    let r = _o(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let u = a || s, c = s || a, m = a && !s && i && ee(i);
      n[l] = ho(u && J(u)), o[l] = m ? ui : ho(c && B(c));
    }), Br(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function mi({ programs: e }, t) {
    let r = _o(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n);
    return Br(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var gi = {
    title: di,
    newest: (e) => pi(e, rt(e, "title")),
    status: (e) => mi(e, rt(e, "newest")),
    relevance: (e) => rt(e, "status")
  };
  function rt(e, t) {
    var o;
    let r = li(e), n = (o = r.get(t)) != null ? o : gi[t](e);
    return r.set(t, n), n;
  }
  function fi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function nt(e) {
    let t = e.sort || "relevance";
    return t === "relevance" && !Wt(e.text).length ? "status" : t;
  }
  function bo(e, t, r, n) {
    let o = nt(r), a = [];
    for (let s of rt(e, o))
      ye(t, s) && a.push(s);
    return o === "relevance" ? fi(a, n) : a;
  }
  function Vr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = xo(e, n, t);
        a = { query: n, results: { exploration: i, order: bo(e, i.matches, n, i.searchResult.scores) } };
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
  function xe(e, t, r) {
    return r.program === null || vo(e, t, r, r.program) ? r : E(S({}, r), { program: null });
  }
  function wo(e, t, r, n) {
    return vo(e, t, r, n) ? E(S({}, r), { program: n }) : E(S({}, at), { sort: r.sort, program: n });
  }
  function So(e, t, r) {
    let n = () => {
      let { query: l, settled: u } = e.get();
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => xe(t().index, t().derive, l), a = (l) => {
      n();
      let u = o(l);
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: E(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ie(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(oo(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(wo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(ao(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => {
        let { open: u } = e.get(), c = new Set(u.collapsed);
        c.delete(l) || c.add(l), e.set({ open: E(S({}, u), { collapsed: c }) });
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
  function Po(e, t) {
    var o, a, s, i;
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null;
    for (; n !== null && r.length < e.terms.size; )
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }
  function qt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function yi({ terms: e }) {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { id: a, broader: s } of e.values()) {
      let i = s !== null && e.has(s) ? s : null;
      qt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => {
      var s;
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function ko(e, t, r) {
    if (e === "status")
      return G;
    let n = [...t].sort();
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...yi(r), ...n]) : n;
  }
  var Eo = { label: null, help: null, aliases: [] };
  function xi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && ee(r) ? n : o.year, s = [String(o.year)];
    for (let i = o.year + 1; i <= a; i++)
      s.push(String(i));
    return s;
  }
  function hi(e, t, r) {
    return t === "period" ? xi(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Ro(e, t) {
    return t ? Po(t, e) : [];
  }
  function _i(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = $e(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      hi(s, e, n).forEach((l) => Ht(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      Ro(s, r).forEach((l) => Cr(a(l), i));
    }), o.delete(Q), o;
  }
  function Lo(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = _i(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = [...ko(e, Array.from(s.keys()), a), Q], l = Ce(n, Array.from(s.values()));
    s.set(Q, io(Nt(n), l));
    let u = /* @__PURE__ */ new Map();
    for (let d of i) {
      let x = s.get(d), h = x ? q(x) : 0;
      if (x && h) {
        let { label: _, aliases: b } = (a == null ? void 0 : a.terms.get(d)) || Eo;
        u.set(d, { id: d, label: _, aliases: b, depth: Ro(d, a).length, programs: x, count: h });
      }
    }
    let { label: c, help: m } = a || Eo, p = Array.from(u.values()).filter((d) => d.count < n);
    return { id: e, label: c, help: m, terms: u, useful: p.length > 1 };
  }
  function Mo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let u = o.includes(l) ? null : Lo(l, e, a);
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
  var Oo = (e) => e.toLowerCase().replace(/-.*/, "");
  function Ao(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => ae(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (p) => {
      let d = e.vocabularies.get(p);
      if (d)
        return i(d.label);
      let x = ze.find((h) => h === p);
      return s(x ? t(`facet-${x}`) : p);
    }, m = (p, d) => {
      var h;
      if (d === Q)
        return s(t("not-stated"));
      let x = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(d);
      return x ? i(x.label) : s(Ee(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: c,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, d) => {
        let x = `${p} ${d}`, h = u.get(x) || m(p, d);
        return u.set(x, h), h;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((d) => Oo(d) !== Oo(p))
    };
  }
  function Wr(e, t, r) {
    var d;
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = Ao(e, n, o, s, i, a), c = Mo(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, h) => u.term(x, h).text,
      reservedIds: it
    }), m = (d = ct(`programs?${t.preset}`, c)) != null ? d : at, p = Be(m, e.facets);
    return E(S({}, t), {
      list: e,
      index: c,
      find: r,
      derive: Vr(c, r),
      labels: u,
      preset: m,
      fragmentOf: (x) => {
        let h = Be(x, e.facets);
        return h === p ? "" : h || "programs";
      }
    });
  }
  function Io(e, t) {
    return E(S({}, e), { find: t, derive: Vr(e.index, t) });
  }
  function $o(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = S(S({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function Co(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function Ue({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function ot(e) {
    return `\u2068${e}\u2069`;
  }
  function j({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Se(t) }, n);
  }
  function je({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var Fo = "capacity";
  function bi({ text: e, patterns: t, around: r, more: n }) {
    return /* @__PURE__ */ g(j, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function vi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Kt = class extends U {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var C;
      let { msg: l, labels: u, format: c, language: m, idPrefix: p, index: d, limit: x } = t, h = (O) => /* @__PURE__ */ g(bi, { text: O, patterns: s, around: m, more: n }), _ = (O) => {
        var N;
        return ((N = o.terms.get(O)) != null ? N : []).map((F) => u.term(O, F));
      }, b = u.pick(o.title), v = `${p}:program:${o.id}`, w = o.summary && u.pick(o.summary), T = _(Fo), $ = [..._("kind"), ..._("format")], k = u.status(o.status), M = c.span(o.start, o.end, o.status), A = [b, ...w ? [w] : [], ...T, ...$].map(({ text: O }) => O), I = x || !n ? null : n.findSnippet(d, d.programs.indexOf(o), s, [...A, k, M != null ? M : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(Ue, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, h(b)) : h(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(C = o.status) != null ? C : "unknown"}` }, k), M !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, M), $.map((O) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, h(O)))), w && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, h(w), " ", u.isForeign(w.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", c.language(w.language)))), I && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", vi(t, I)), " ", h({ text: I.text, language: I.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, T.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Fo).text }, T.map((O) => /* @__PURE__ */ g("li", null, h(O)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g(je, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };
  var zt = 60, wi = 6, Si = 80;
  function Ti({ context: e, state: t, results: { order: r } }, n) {
    var m;
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => {
      var d;
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, d) => {
      var x;
      return p === ((x = n.order) == null ? void 0 : x[d]);
    }), u = Math.max(e.limit || zt, i + 1, l && n.limit || 0), c = r.length <= zt || s === "address";
    return { order: r, limit: u, drawn: c ? u : Math.max(wi, i + 1, l && n.drawn || 0) };
  }
  function Pi({ context: e, state: t }, r) {
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && nt(t.query) === "status", u = (c, m) => c != null ? c : { text: m, language: i, anchors: [] };
    return r.map((c, m) => {
      let p = r[m - 1], d = ee(c.status);
      return !l || p && ee(p.status) === d ? { program: c, group: null } : { program: c, group: d ? u(o, n("group-current")) : u(a, n("group-past")) };
    });
  }
  var Qt = class extends U {
    constructor() {
      super(...arguments);
      this.list = Ae();
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
        this.setState({ limit: r + zt, drawn: r + zt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Si));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var w;
      let { context: s, state: i, results: l, actions: u, more: c } = r, { msg: m, index: p, level: d, list: x } = s, h = n.slice(0, Math.min(a, o)).map((T) => p.programs[T]), _ = n.length - o, b = Pi(r, h), v = (w = b[0]) != null && w.group ? d + 1 : d;
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: T, group: $ }) => /* @__PURE__ */ g("li", { key: T.id }, $ && /* @__PURE__ */ g(Ue, { level: d, class: "program-explorer__group", id: $.anchors[0] }, $.anchors.slice(1).map((k) => /* @__PURE__ */ g("span", { id: k })), /* @__PURE__ */ g(j, { text: $, around: s.language })), /* @__PURE__ */ g(
        Kt,
        {
          context: s,
          actions: u,
          more: c,
          program: T,
          open: i.query.program === T.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Be(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && _ > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", _)));
    }
  };
  function Do(e, t) {
    return Array.from(e.facets.values()).flatMap((r) => He(r, t).map((n) => ({ facet: r, term: n })));
  }
  function ki({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) {
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
  function Ei({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ie(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var Jt = class extends U {
    constructor() {
      super(...arguments);
      this.list = Ae();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Do(n, a), l = a.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(ki, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Ei, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };
  function Ri({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) {
    let { msg: i, labels: l, language: u, idPrefix: c } = e, m = `${c}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a);
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
  function Li({ view: e, counts: { facet: t, terms: r } }) {
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
      /* @__PURE__ */ g(je, { open: l })
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((c) => /* @__PURE__ */ g(Ri, { key: c.term.id, view: e, facet: t.id, count: c }))));
  }
  function Gt({ view: e }) {
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Li, { key: t.facet.id, view: e, counts: t })));
  }
  function No({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function Mi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) {
    let o = nt(r), a = he.filter((s) => s !== "relevance" || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: o,
        onChange: (s) => n.sort(s.currentTarget.value)
      },
      a.map((s) => /* @__PURE__ */ g("option", { key: s, value: s, selected: s === o }, e(`sort-${s}`)))
    ), /* @__PURE__ */ g(je, { open: !1 })));
  }
  function Ho({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, u = Array.from(o.query.chosen.values()).reduce((c, m) => c + m.length, 0);
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", ot(o.settled.query.text), ot(l.join(" "))))), !n && /* @__PURE__ */ g(Mi, { view: e }));
  }
  function Uo({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(No, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Gt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ho, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Jt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Qt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }
  var jo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== "";
  function Bo(e, t, r) {
    let n = !1, o = !1, a = () => R(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (u) {
        !o && jo(e.get()) && t.onFailure(u, () => {
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
  function Vo(e, t) {
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
  function Wo(e, t) {
    var o;
    let r = (o = e.ownerDocument.defaultView) != null ? o : window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var Oi = 640, Ai = 500;
  L.debounceRendering = (e) => e();
  function qo(e, t, r, n, o, a) {
    var $;
    let s = ($ = e.ownerDocument.defaultView) != null ? $ : window, i = [], l = o.now, u = Wr(t, r, l == null ? void 0 : l.fuzzySearch), c = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < Oi, p = (k) => {
      var C, O;
      let M = n.read(), A = M === null && k ? k.query : (C = ct(M != null ? M : "", u.index)) != null ? C : u.preset, I = xe(u.index, u.derive, A);
      return {
        query: I,
        settled: { query: I, cause: "address" },
        open: { collapsed: (O = k == null ? void 0 : k.open.collapsed) != null ? O : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, d = $o(S({ narrow: m() }, p(null))), x = Vo(e, r.idPrefix), h = So(d, () => u, x), _ = () => {
      c = !1, i.splice(0).forEach((k) => k()), Ir(null, e);
    }, b = (k, M) => {
      if (!c)
        return;
      let A = x.holdFocus(M.open.filters);
      try {
        let { derive: I } = u;
        Ir(/* @__PURE__ */ g(Uo, { view: { context: u, state: k, actions: h, more: l, results: I(k.query), settledResults: I(k.settled.query) } }), e);
      } catch (I) {
        _(), a(I);
        return;
      }
      A();
    }, v = ({ checkLink: k, keepFragment: M }) => {
      k(n, d, u), i.push(M());
    }, w = () => {
      if (!e.isConnected) {
        _();
        return;
      }
      let k = m(), { open: M, narrow: A } = d.get();
      k !== A && d.set({ narrow: k, open: E(S({}, M), { filters: !1 }) });
    }, T = s.setTimeout(() => Ne(u.index), Ai);
    return i.push(
      () => s.clearTimeout(T),
      d.subscribe(b),
      Wo(e, w),
      To(d, h.settle, s),
      Co(d, n, (k) => u.fragmentOf(k)),
      n.onMove(() => d.set(p(d.get())))
    ), b(d.get(), d.get()), c && (l ? v(l) : i.push(Bo(d, o, (k) => {
      l = k, u = Io(u, l.fuzzySearch), d.set({}), v(l);
    })), n.read() && Mt(() => {
      let { program: k } = d.get().query;
      c && (k !== null || s.pageYOffset === 0) && x.scrollToLinked(k);
    })), {
      update: (k) => {
        if (c) {
          h.settle(), u = Wr(k, r, l == null ? void 0 : l.fuzzySearch);
          let { query: M } = d.get(), A = xe(u.index, u.derive, M), I = () => d.set({ query: A, settled: { query: A, cause: "data" } });
          l ? l.keepPosition(e, I) : I();
        }
      },
      unmount: _
    };
  }
  var Ko = "Special:MyLanguage/", Ii = /^(?:[a-z][\w-]*|Special):/;
  function zo(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => {
      var m;
      let l = i.replace(Ko, "");
      if (!a.length || Ii.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Ko + l);
      let [u = "", c = ""] = l.split(/(?=#)/);
      return (m = a.map((p) => e.urlOf(`${u}/${p}${c}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }
  var $i = "program-explorer__app", Ci = 0;
  function Fi({ root: e }) {
    var r;
    let t = `.${se}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Di({ current: e, past: t }) {
    for (let r of [e, t]) {
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`);
      n && Mt(() => {
        var o;
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Ni(e) {
    let t = document.getElementById(e);
    return lt(e) && !(t && !t.closest(`.${se}`));
  }
  function Qo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) {
    let { wiki: i } = e, { language: l } = n, u = z(n), c = ht(i, t), m = Fi(t), p = `program-explorer-${++Ci}`, d = zo(i, t, c), x = t.all === null ? "" : d(t.all), h = {
      now: a,
      load: () => xt(e),
      onFailure: (w, T) => {
        let $ = mt(w) === "outdated";
        Z(t.root, n, { kind: "warning", text: u(`failed-${$ ? "outdated" : "network"}`), retry: () => {
          $ ? location.reload() : (Te(t.root), T());
        } });
      }
    }, _ = document.createElement("div");
    _.className = $i, _.lang = l, _.dir = Se(l), t.root.append(_), X(t, "ready");
    let { update: b, unmount: v } = qo(_, r, {
      msg: u,
      format: Kn(l, u, o),
      language: l,
      languages: c,
      pageLanguage: i.contentLanguage,
      today: ir(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      notify: (w) => Z(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : d(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : x}#programs?program=${w}`,
      urlOfAll: (w) => `${x}#${w}`
    }, qn(window, m ? Ni : null, p), h, (w) => {
      _.remove(), s(w);
    });
    return _.isConnected ? (Di(t), i.announceReady(t.root), {
      update: b,
      unmount: () => {
        v(), _.remove(), X(t, "static");
      }
    }) : null;
  }
  var Hi = "#programs?selftest";
  function Jo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Hi && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 28d7ea4a5c7f550d"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function Ui(n, o) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function ji({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t;
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && tn(o, n.programs.map(({ title: u }) => ae(u, [o.lang, ...l], e.contentLanguage).text));
  }
  var Bi = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/;
  function Vi(e) {
    return !!be(e) && !Bi.test(e);
  }
  function Go(e, t, r, n) {
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Go(e, t, r, n);
      };
      try {
        let s = Vi(location.hash) ? xt(t).catch(() => null) : null, i = yield e(o, r);
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, c] = i.kind === "missing" && (yield Ui(t, r)) || [r, i];
        if (c.kind !== "ready") {
          let h = c.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : c.problems), yield gt(t, r, h ? "missing" : "json", c, a);
          return;
        }
        if (!en(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s;
        if (!r.root.isConnected)
          return;
        let d = ji(t, r, c), x = Qo(t, u, { list: c.list, messages: l, languageNames: m, more: p }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), gt(t, u, "unexpected", E(S({}, c), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield ln(t, r, c, l, d));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield gt(t, r, mt(s), null, a);
      }
    });
  }
  function Wi(n, o) {
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = yt(r);
      if (a.length || r.querySelector(`.${se}`) || !pn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Yo(e, t) {
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
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Wn();
        Wi(n, s).then(
          (u) => u.filter(on).forEach((c) => {
            Go(i, n, c, r);
          }),
          (u) => e.log("The explorer could not find its host.", u)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var qr = {};
  ha(qr, {
    Component: () => U,
    DATA_MODEL: () => pt,
    DataText: () => j,
    Filters: () => Gt,
    GROUP_ATTRIBUTE: () => ft,
    HOST_CLASS: () => se,
    Heading: () => Ue,
    ID: () => Pe,
    LANGUAGE: () => ke,
    SORTS: () => he,
    VERSION: () => Je,
    allTexts: () => dt,
    append: () => qt,
    chosenTerms: () => He,
    count: () => q,
    countMatches: () => yo,
    createMessages: () => z,
    createRef: () => Ae,
    decode: () => _e,
    eachWord: () => Ut,
    findHosts: () => yt,
    findPrograms: () => Ur,
    h: () => g,
    has: () => ye,
    hostStateOf: () => tr,
    includedTitles: () => vt,
    isCurrent: () => ee,
    isFragmentOurs: () => lt,
    isObject: () => ce,
    isStatus: () => Ee,
    isUnspaced: () => Bt,
    isolated: () => ot,
    levelOf: () => ar,
    linkFault: () => Ke,
    mayHavePrefix: () => Vt,
    memoize: () => De,
    normalText: () => ut,
    normalize: () => Fe,
    normalizeWords: () => jt,
    optionsFor: () => wt,
    parseForReaders: () => Lt,
    parseLink: () => _t,
    patternOf: () => Nr,
    pickText: () => ae,
    readAnswer: () => Yt,
    readPage: () => Rt,
    restOf: () => be,
    search: () => tt,
    showNotice: () => Z,
    staticHeading: () => or,
    textIndexOf: () => Ne,
    textsOf: () => Hr,
    withTerms: () => $r,
    withText: () => Ie,
    withoutHiddenDetails: () => xe
  });
  var K = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Xo = 1e4;
  function Zo(e, t) {
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Xo);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${Xo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Yt(e) {
    return R(this, null, function* () {
      let t = yield Zo(e, "omit");
      if (t.status === 429 && (t = yield Zo(e, "same-origin")), t.status === 429)
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
  function Kr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function ea(e) {
    let t = Kr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function ta(e, t) {
    let r = Kr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function ra(e) {
    let t = Kr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var Xt = "MediaWiki:Gadget-programExplorer-manifest.json";
  var qi = "program-explorer__update", na = "program-explorer-asked-for-version", Ki = 864e5;
  function oa(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function zi(e, t) {
    let [r, n] = [oa(e), oa(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Qi(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(na));
      return n >= 0 && n < Ki ? !1 : (r.setItem(na, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Ji({ languages: e }) {
    var r;
    let t = ve(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function aa(s, i, l, u, c) {
    return R(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (Qi(o, a))
        try {
          let { pages: [m] } = yield e.readPages([Xt], [], null), { version: p } = oe(m ? m.text : "");
          if (typeof p != "string" || !zi(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let d = Ji(e), x = z(d), { title: h, url: _ } = n != null ? n : { title: Xt, url: e.urlOf(Xt) }, b = Object.assign(document.createElement("a"), { href: _, textContent: h }), v = Object.assign(document.createElement("div"), { className: qi });
          t.after(v), Z(v, d, { kind: "warning", text: x("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var Gi = 2592e3, Yi = 300, Xi = 50, Zi = "fuzzy";
  function el(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main;
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function tl(e, t, r, n) {
    let o = String(e === "titles" || r && !r.version ? Yi : Gi), a = {
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
      mcprop: "translation|tags",
      // Without texts that have no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Another version gets another address.
      requestid: r.version
    }), new URLSearchParams(a).toString();
  }
  function sa(e, t, r, n) {
    return R(this, null, function* () {
      var l, u;
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let c = yield Yt(`${e}?${tl(t, r, n, s)}`);
        a = a.concat(el(c));
        for (let { key: m, translation: p, tags: d } of ((l = c.query) == null ? void 0 : l.messagecollection) || [])
          p && d.indexOf(Zi) === -1 && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = c.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < Xi);
      return { pages: a, translations: o };
    });
  }
  function ia(e, t, r, n) {
    return R(this, null, function* () {
      try {
        return yield sa(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return sa(e, t, r, null);
        throw o;
      }
    });
  }
  function la(e, t) {
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ia(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : ia(e, "titles", a, s);
    });
  }
  function ua(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function rl(e) {
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
  function nl() {
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
  function ol() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ca() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ol(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ua,
      readPages: la(mw.util.wikiScript("api"), ua),
      languageNames: nl,
      mayEdit: rl,
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
  var al = "programExplorer";
  function da(e, t) {
    return R(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[al];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: pa } = document, ma = ra(pa instanceof HTMLScriptElement ? pa.src : ""), sl = { version: "0.1.0", page: ea(ma) }, il = 2e3;
  mw.loader.using([...Gr]).then(
    () => {
      let e = ca();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Yo(e, Yr((t) => {
        var r;
        return da((r = ta(ma, t)) != null ? r : "", t);
      }, qr, "9b4041b9ff065ad8")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          aa(e, t, sl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, il);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>