// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var rn = Object.defineProperty, xa = Object.defineProperties;
  var ha = Object.getOwnPropertyDescriptors;
  var en = Object.getOwnPropertySymbols;
  var _a = Object.prototype.hasOwnProperty, ba = Object.prototype.propertyIsEnumerable;
  var tn = (e, t, r) => t in e ? rn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      _a.call(t, r) && tn(e, r, t[r]);
    if (en)
      for (var r of en(t))
        ba.call(t, r) && tn(e, r, t[r]);
    return e;
  }, R = (e, t) => xa(e, ha(t));
  var va = (e, t) => {
    for (var r in t)
      rn(e, r, { get: t[r], enumerable: !0 });
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
  var nn = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function on(e, t, r) {
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
      more: a("more"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }
  var we = ["relevance", "status", "newest", "title"], ut = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var dt = ["q", "sort", "program", "view"];
  var Ta = /^#?programs$/, Pa = /^#?programs(\?|%3f|\.3f)/i, ka = 8e3, Ea = 200;
  function Te(e) {
    var r, n;
    let [t] = (n = (r = Pa.exec(e)) != null ? r : Ta.exec(e)) != null ? n : [];
    return t === void 0 ? null : e.slice(t.length, ka);
  }
  function pt(e) {
    return Te(e) !== null;
  }
  var Ra = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function ct(e) {
    return e.replace(Ra, (t) => {
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
  function mt(e) {
    return e.slice(0, Ea).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ke(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !dt.includes(o) && r.push(`${ct(o)}=${a.map(ct).join(",")}`);
    });
    let n = mt(e.text);
    return n && r.push("q=" + ct(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ct(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function gt(e, t) {
    let r = Te(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of r.split("&")) {
      let [l = "", ...c] = i.split("="), u = Se(l), m = c.join("="), p = Se(m);
      if (u === "q")
        o = mt(Se(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = we.find((d) => d === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!dt.includes(u)) {
        let d = m.split(",").map(Se).concat(p.split(",")).filter((x) => t.hasTerm(u, x));
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  function le(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var H = "qqx", an = "search", rr = "en";
  function Pe(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || rr;
  }
  function nr(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function sn(e, t) {
    let r = new Map(Object.entries(le(t)).filter((n) => typeof n[1] == "string"));
    return r.has(an) ? { language: e, texts: r } : null;
  }
  function ln({ language: e, texts: t }) {
    return e === H || t.has(an);
  }
  function ue(e, t, r) {
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
  function ft(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function un(e, t) {
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim()));
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }
  var cn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  var Ma = ["zero", "one", "two", "few", "many", "other"];
  function dn(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ma.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var Oa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Aa = /\$(\d)/g, ke = { language: "en", texts: new Map(Object.entries(cn)) };
  function J({ language: e, texts: t } = ke, r = ke.texts) {
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = dn(e);
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
  var yt = "json";
  var Ia = "program-explorer-hidden";
  function or(e) {
    return e.root.dataset.state;
  }
  function pn(e) {
    return or(e) ? !1 : (te(e, "loading"), !0);
  }
  function te(e, t) {
    let r = t === "ready";
    for (let n of e.staticElements)
      n.classList.toggle(Ia, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }
  var $a = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ca = ["arab", "hebr"], Da = ["latn", "cyrl"];
  function Ee(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Ca.includes(r) || !Da.includes(r) && $a.has(t) ? "rtl" : "ltr";
  }
  var ar = "program-explorer__notice";
  function ze(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function mn(e, t, r) {
    let n = ze("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Re(e) {
    e.querySelectorAll(`.${ar}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function re(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Re(e);
    let s = J(t), i = ze(
      "div",
      `${ar} ${ar}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      ze("span", "cdx-message__icon"),
      ze(
        "div",
        "cdx-message__content",
        ze("p", "", n),
        ...o,
        ...a ? [mn(s("retry"), "", a)] : [],
        mn(s("dismiss"), "cdx-button--weight-quiet", () => Re(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ee(t.language), e.append(i);
  }
  var Na = ["busy", "timeout", "network", "server"];
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
      let a = n ? n.messages : ke, s = J(a);
      te(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Na.includes(r) ? () => {
          Re(t.root), te(t, "loading"), o();
        } : null
      };
      re(t.root, a, i), (r === "missing" || r === "json") && (yield gn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function fn(i, l, c, u, m) {
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== yt;
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || s) && (yield gn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var ce = "program-explorer", _t = "data-group";
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
  function yn(e, t) {
    var r, n;
    return (n = (r = e.querySelector(`[${_t}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function xn(e) {
    var r;
    let t = e == null ? void 0 : e.closest(`[${_t}]`);
    return e && t ? ir(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Fa(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function Ha(e) {
    var m;
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = yn(e, "current");
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Fa(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: xn(u),
      past: xn(yn(e, "past")),
      level: lr(u)
    };
  }
  function bt(e) {
    return Array.from(e.querySelectorAll(`.${ce}[data-source]`), Ha);
  }
  var hn = ["Community Development", "Community Development/What we do"], Ua = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function _n(e) {
    return hn.includes(e) || hn.includes(e.replace(Ua, ""));
  }
  function vt({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function wt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = sr(r);
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function bn(e, t) {
    var o;
    let r = Pe(e), n = r === rr ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === H ? "" : n;
  }
  var ja = /[\u200E\u200F\u202A-\u202E]/g, Ba = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Va = [
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
  ], Wa = new RegExp("^(?:" + Va.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), qa = 2e3, Ka = 255, za = new RegExp([
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
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Qe(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return Ja(t);
    if (t.length > qa)
      return "bad-page";
    let r = t.replace(ja, "").replace(Ba, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Wa.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || za.test(r) || n.length > 85 && Qa(n) > Ka ? "bad-page" : { page: r };
  }
  function Je(e) {
    return typeof e != "string";
  }
  function St(e) {
    let t = Qe(e);
    return Je(t) ? t : null;
  }
  function Ge(e) {
    let t = Qe(e);
    return Je(t) ? null : t;
  }
  function Tt(e) {
    let t = St(e);
    return t !== null && "page" in t;
  }
  function vn(e) {
    let t = St(e);
    return t !== null && "url" in t;
  }
  var Ga = 49;
  function ur(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Ga).map((r, n) => typeof r == "string" && Tt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function Pt(e) {
    return e.includes('"include"') ? ur(le(e)).filter(Boolean) : [];
  }
  function cr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function kt(e) {
    return { today: cr(), language: e.contentLanguage };
  }
  function wn() {
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
  var dr = ["status", "language", "period"], G = "not-stated";
  var Ya = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function pr(e) {
    var t;
    return (t = Ya[e]) != null ? t : "text";
  }
  function Ye(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : pr(Array.isArray(e) ? "array" : typeof e);
  }
  function ge(e) {
    return Ye(e) === "object";
  }
  var Sn = [], Xe = 1 + Sn.length;
  function Tn(e, t = Sn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function Xa(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Et(e, t, r) {
    let n = Xa(e, t, r);
    if (n === void 0)
      return null;
    let o = ge(n) ? Tn(n) : null;
    if (!o) {
      let a = ge(n) ? n.version : null;
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Rt(e) {
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
  function Pn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set();
    for (let { id: l } of e)
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: c } of e)
      c !== null && o.has(c) && s.set(l, c);
    let i = new Set(Rt(s));
    return e.map((l) => {
      let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l;
      if (u === null && !m.length)
        return l;
      let x = (_) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, _], h = (_, b, v, w) => (w ? n.addAt(x(_), "loop", b) : v.has(b) || n.addAt(x(_), "unknown-program", b, v), !w && v.has(b));
      return n.program = c, R(S({}, l), {
        partOf: u !== null && h("partOf", u, a, i.has(c)) ? u : null,
        followedBy: m.filter((_) => h("followedBy", _, o, _ === c))
      });
    });
  }
  function Lt(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", Ye(o)]), r.leave();
  }
  function mr({ pipe: e }) {
    return e ? [...mr(e[0]), ...e.slice(1)] : [];
  }
  function Za({ type: e, requirement: t }) {
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
  function es(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...mr(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: Za(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: c, message: u } of o)
        if (l)
          i = l(i);
        else if (!c(i)) {
          let m = typeof u == "string" ? u : u({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function ts({ item: e }) {
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
  function rs(e) {
    let t = Ze(e.key), r = Ze(e.value), n = mr(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let c = t(l, a), u = c === void 0 ? void 0 : r(o[l], a);
        s.has(c) ? a.add("duplicate-id", c) : u !== void 0 && s.set(c, u), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function ns({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => {
      var i;
      return [a, Ze((i = s.wrapped) != null ? i : s)];
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
  function os(e) {
    switch (e.type) {
      case "array":
        return ts(e);
      case "record":
        return rs(e);
      case "object":
        return ns(e);
      default:
        return es(e);
    }
  }
  var kn = /* @__PURE__ */ new Map();
  function Ze(e) {
    let t = kn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [pr(a.type), os(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let c = Ye(a), u = n.get(c);
        if (!u) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return u(a, s, i, l);
      }, kn.set(e, t);
    }
    return t;
  }
  function fe(e, t, r, n, o) {
    return Ze(e)(t, r, n, o);
  }
  var Le = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Me = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
  var fr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function En(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Rn(e) {
    if (!fr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > En(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function gr(e, t) {
    return String(e).padStart(t, "0");
  }
  function Ln(e, t, r) {
    return `${gr(e, 4)}-${gr(t, 2)}-${gr(r, 2)}`;
  }
  function Y(e) {
    var t, r;
    return Ln(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function V(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return Ln(e.year, t, (n = e.day) != null ? n : En(e.year, t));
  }
  var X = ["open", "upcoming", "ongoing", "paused", "past"];
  function Oe(e) {
    return X.includes(e);
  }
  function Mn(e, t) {
    return e.approximate && Y(e) <= t && t <= V(e);
  }
  function On(e, t, r) {
    return t && V(t) < r ? "past" : e && Y(e) > r ? "upcoming" : e && t && !Mn(e, r) && !Mn(t, r) ? "ongoing" : null;
  }
  function An(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && Y(r) > n || t && Y(t) > n);
      case "upcoming":
        return !!(t && V(t) < n || r && V(r) < n);
      case "ongoing":
        return !!(t && Y(t) > n || r && V(r) < n);
      default:
        return !!(r && V(r) < n);
    }
  }
  function ne(e) {
    return e !== "past";
  }
  var as = [];
  function W(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : as;
  }
  function Mt(e, t, r, n) {
    var a;
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => {
        let i = Me.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : W(t).filter((s) => {
      let i = o ? o.has(s) : Oe(s);
      return i || n.add("unknown-term", s, o ? o.keys() : X), i;
    });
  }
  var oe = (e, t = {}) => S({ kind: "schema", type: e }, t), ye = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Ae = (() => oe("string")), yr = (() => oe("number")), In = (() => oe("boolean")), ae = ((e) => oe("array", { item: e })), se = ((e) => oe("object", { entries: e })), k = ((e) => oe("optional", { wrapped: e })), $n = ((e, t) => oe("picklist", { options: e, message: t })), Ie = ((e, t) => oe("record", { key: e, value: t })), $e = ((e) => oe("union", { options: e })), C = ((...e) => R(S({}, e[0]), { pipe: e })), Ot = ye("check"), xr = ye("guard"), Cn = ye("length"), hr = ye("max_value"), Dn = ye("min_entries"), _r = ye("min_value"), Ce = ye("regex"), et = ((e) => ({ type: "transform", operation: e }));
  var is = 10080, q = C(Ae(), Ce(Le, "bad-id")), xe = C(Ae(), Ce(/\S/, "empty")), wr = C(Ae(), Ce(Me, "bad-language"), et((e) => e.toLowerCase())), Z = $e([xe, C(Ie(wr, xe), Dn(1, "empty"))]), br = C(
    Ae(),
    Ce(fr, "bad-date"),
    et(Rn),
    Ot((e) => e !== null, "bad-date")
  ), vr = C(xe, Ot(Tt, ({ input: e }) => {
    var t;
    return (t = Ge(e)) != null ? t : "bad-page";
  })), Fn = C(Ae(), Ce(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => {
    var t;
    return (t = Ge(e)) != null ? t : "bad-address";
  })), Nn = C(Fn, Ot(vn, "bad-address")), ls = C(Fn, et(Qe), xr(Je, "bad-address")), Tr = C(xe, et(Qe), xr(Je, ({ input: e }) => e)), us = C(yr(), _r(1, "bad-minutes"), hr(is, "bad-minutes")), Hn = $e([q, ae(q)]), cs = $e([wr, ae(wr)]), Sr = $e([xe, ae(xe)]), Pr = Hn, ds = se({
    label: Z,
    page: k(Tr),
    url: k(ls)
  }), kr = se({
    id: q,
    title: Z,
    summary: k(Z),
    page: k(Tr),
    status: k($n(X, "bad-status")),
    start: k(br),
    end: k(br),
    language: k(cs),
    session: k(se({
      minutes: k(C(ae(us), Cn(2)))
    })),
    duration: k(Z),
    scale: k(Z),
    team: k(Sr),
    partners: k(Sr),
    materials: k(ae(ds)),
    partOf: k(q),
    followedBy: k(Hn),
    owner: k(xe),
    reviewed: k(br),
    sources: k($e([Nn, ae(Nn)]))
  }), Un = se({
    id: q,
    label: Z,
    terms: Ie(q, Pr)
  }), ps = se({
    label: k(Z),
    help: k(Z),
    terms: k(Ie(q, se({
      label: k(Z),
      aliases: k(Sr),
      broader: k(q)
    })))
  }), ms = se({
    title: Z,
    page: k(Tr)
  }), jn = se({
    version: C(yr(), _r(Xe), hr(Xe)),
    enabled: k(In()),
    talk: k(vr),
    bundle: k(vr),
    facets: k(ae(q)),
    vocabularies: k(Ie(q, ps)),
    series: k(Ie(q, ms)),
    include: k(ae(vr))
  });
  function gs(e, t, r) {
    let n = fe(Un, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = Mt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Bn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return Lt(e, "needs", r, (o) => {
      let a = gs(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var Er = Object.keys(kr.entries);
  function fs(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ys(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function xs(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = fe(Pr, a, n), i = s === void 0 ? [] : Mt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function hs({ start: e, end: t }, r, n) {
    return e && t && Y(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Vn(e, t, r, n) {
    var m;
    let o = ge(e) ? e.id : null;
    n.program = typeof o == "string" && Le.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = fe(kr, e, n, xs(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = W(s.language);
    l.length && a.set("language", l);
    let [c, u] = hs(s, e, n);
    return s.status && An(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : On(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: fs(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: W(s.team),
      partners: W(s.partners),
      materials: ys(s.materials, n),
      partOf: s.partOf,
      followedBy: W(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: W(s.sources),
      source: t
    };
  }
  function Wn(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, c) => {
      Lt(l, "programs", o, (u, m) => {
        let p = Vn(u, { page: c, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => {
      o.enter(c);
      let u = r.find((p) => p.title === l), m = u && Et(u.text, o, a);
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
  function _s(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === G ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== G ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of Rt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a }, s) => {
      var i;
      s !== G && n.set(s, { id: s, label: o != null ? o : s, aliases: W(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function qn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: _s(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var bs = [...Er, ...dr].filter((e) => e !== "language");
  function vs(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...dr]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ws(e) {
    return e === "needs" || e === "programs";
  }
  function Ss(e, { today: t, language: r }, n, o, a) {
    var d, x;
    let s = fe(jn, e, o, ws);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = qn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), bs, o);
    o.leave();
    let l = vs(s.facets, i, o), c = Bn(e, i, o), u = ur(e), m = Wn(e, u, n, {
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
      needs: c,
      programs: Pn(m, p, u, o)
    };
  }
  function At(e, t, r, n, o = String) {
    let a = Et(e, n, o);
    return a && Ss(a, t, r, n, o);
  }
  function It(e, t, r = []) {
    let n = wn();
    return { list: At(e, t, r, n), problems: n.problems };
  }
  function Ts(e, t) {
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
  function Kn(e, { language: t, texts: r }, n) {
    return Ts(e, (o, a) => {
      let s = r.get(a);
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }
  var zn = "MediaWiki:Gadget-programExplorer-config.json";
  function tt(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ps(e) {
    return e !== void 0 && le(e.text).enabled === !1;
  }
  function ks(e, t) {
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && sn(e, t.text) || ke;
  }
  function Es(e, t, r, n) {
    return L(this, null, function* () {
      let o = Pt(r), a = o.filter((i) => !tt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = tt(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Jn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Rs(e, t, r, n) {
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Jn(t.bundle, r))).translations;
      return Kn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Qn(e, t) {
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [nr(n)], i = [r, ...s, ...o.length ? [] : [zn]], { pages: l, translations: c } = yield e.readPages(i, o, Jn(a, t));
      if (Ps(tt(e, zn, l)))
        return { kind: "off" };
      let u = ks(n, tt(e, nr(n), l)), m = tt(e, r, l);
      if (!m)
        return { kind: "missing", messages: u };
      let p = yield Es(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: x, problems: h } = It(m.text, kt(e), p);
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: h, list: yield Rs(e, x, t, c) } : { kind: "invalid", messages: u, origin: d, problems: h };
    });
  }
  function Gn(e, t) {
    return L(this, null, function* () {
      let r = yield Qn(e, t);
      return r.kind === "invalid" && t.revisions.length ? Qn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function Ls(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = wt(e, t), l = i[0] === H ? H : Pe(i), c = o.get(l), u = bn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: a,
      revisions: l === H ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${u}:`) ? s : ""
    };
  }
  function Yn() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = Ls(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Gn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function $t(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var Rr = "programExplorer", Ct = "programExplorerDialog";
  function Xn(e, t, r) {
    var m;
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => {
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[p] : null;
      return typeof x == "string" ? x : null;
    }, a = (p, d, x) => {
      try {
        e.history[`${p}State`](S(S({}, e.history.state), d), "", x);
      } catch (h) {
      }
    }, s = () => o(Ct) === r, i = () => a("push", { [Ct]: r }), l = () => t && (t(n()) ? n() : o(Rr)), c = (m = l()) != null ? m : "", u = () => {
      t && l() === null && a("replace", { [Rr]: c });
    };
    return u(), {
      read: l,
      write: (p, d, x = !1) => {
        if (!t)
          return;
        c = p;
        let h = n(), _ = h !== "" && !t(h), b = d === "push";
        a(
          x ? "replace" : d,
          { [Rr]: p, [Ct]: b ? null : o(Ct) },
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
          u(), c = (x = l()) != null ? x : "", p();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }
  function Ms(e, t) {
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Zn(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(e, S({ year: "numeric", timeZone: "UTC" }, i)), o = {
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => {
      let l = i.day !== null ? o.day : i.month !== null ? o.month : o.year, c = /* @__PURE__ */ new Date(0);
      c.setUTCFullYear(i.year, (i.month || 1) - 1, i.day || 1);
      let u = l.format(c);
      return i.approximate ? t("date-about", u) : u;
    };
    return {
      date: s,
      span: (i, l, c) => i && l ? Ms(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
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
  var M, ro, Os, de, Lr, Ht, no, Nt, oo, Or, Mr, As, nt = /* @__PURE__ */ Symbol.for("pv"), Ut = {}, jt = [], Is = /^m(i|n|o|s|text|space)$/, Ar = Array.isArray, Ir = jt.slice, _e = Object.assign;
  function he(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? Ir.call(arguments, 2) : r), rt(e, s, n, o, null);
  }
  function rt(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: nt, __v: o || ++ro, __i: -1, __u: 0 };
    return !o && M.vnode && M.vnode(a), a;
  }
  function De() {
    return { current: null };
  }
  function me(e) {
    return e.children;
  }
  function U(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function pe(e, t) {
    if (t == null) return e.__ && pe(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : pe(e);
  }
  function $s(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = _e({ constructor: nt }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), $r(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || pe(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, co(o, t, a), r.__ = r.__e = null, t.__e != n && ao(t));
  }
  function ao(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ao(e);
  }
  function eo(e) {
    (8 & e.__g || (e.__g |= 8, de.push(e), Ht++)) && Lr == M.debounceRendering || ((Lr = M.debounceRendering) || queueMicrotask)(so);
  }
  function so() {
    try {
      for (var e, t = 1; de.length; ) de.length > t && de.sort(no), e = de.shift(), t = de.length, 8 & e.__g && $s(e);
    } finally {
      (Ht = de.length) && (Lr || queueMicrotask)(so);
    }
  }
  function io(e, t, r, n, o, a, s, i, l, c, u) {
    var m, p, d, x, h, _, b = n.__k || jt, v = t.length;
    for (l = Cs(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Ut, d.__i = m, _ = $r(e, d, p, o, a, s, i, l, c, u), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Cr(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || x, d)), h = h || x, 4 & d.__u ? (l = lo(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && _ !== void 0 ? l = _ : x && (l = x.nextSibling), d.__u &= -21);
    return r.__e = h, l;
  }
  function Cs(e, t, r, n, o) {
    var a, s, i, l, c, u, m, p, d, x = r.length, h = x, _ = 0, b = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = rt(null, s) : Ar(s) ? s = v[a] = rt(me, { children: s }) : s.constructor === nt && s.__b ? s = v[a] = rt(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + _, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ds(s, r, l, h)) && (h--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, b = 1)) : (~c || (o > x ? _-- : o < x && _++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (b) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (_ = 0, p = u.length; _ < p; ) u[d = _ + p >> 1] < s.__i ? _ = d + 1 : p = d;
        u[_] = s.__i, m[a] = _ + 1;
      }
      for (_ = u.length; a--; ) m[a] && (m[a] == _ ? _-- : v[a].__u |= 4);
    }
    if (h) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = pe(i)), Dr(i, i));
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
  function Ds(e, t, r, n) {
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
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Mr[t] || (Mr[t] = Ns(t)), (e.__a || (e.__a = {}))[t] = Or, a = t != (t = t.replace(oo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
        if (r = r[e], t[Nt] == null) t[Nt] = Or++;
        else if (t[Nt] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function $r(e, t, r, n, o, a, s, i, l, c) {
    var u, m, p, d, x, h, _, b, v, w, P, A, ee, D, F, B, N, O, $ = t.type;
    if (t.constructor !== nt) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Ft(u, a) : a.push(u), i = a[0] || i), (u = M.__b) && u(t);
    e: if (typeof $ == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (u = $.prototype) && u.render, w = (u = $.contextType) && n[u.__c], P = u ? w ? w.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new $(b, P) : (t.__c = d = new U(b, P), d.constructor = $, d.render = Hs), w && w.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), $.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _e({}, d.__s)), _e(d.__s, $.getDerivedStateFromProps(b, d.__s)))), x = d.props, h = d.state, d.__v = t, r.__c) {
          if (b !== x && v && !$.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, P) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(I) {
              I && (I.__ = t);
            }), jt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = pe(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, P), v && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, h, _);
          });
        } else v && !$.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = P, d.props = b, d.__P = e, d.__g &= -5, A = M.__r, ee = v ? 25 : 0;
        do
          d.__g &= -9, A && A(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++ee < 25);
        v && (jt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = _e({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (_ = d.getSnapshotBeforeUpdate(x, h)), D = u && u.type === me && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(I) {
          I && Dr(I, I);
        }), r.__k = null), i = r.__k ? pe(r, 0) : null), i = io(e, Ar(D) ? D : [D], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(he), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (I) {
        if (s.length = p, t.__v = null, l || a) if (I && I.then) {
          if (t.__u |= 128 | l, a) {
            for (~(N = a.indexOf(i || void 0)) || (N = a.length); (O = a[N - 1]) && O.nodeType == 8; ) N--;
            for (; N < a.length; N++) if (O = a[N]) if (a[N] = null, F) {
              if (O == B) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (B = Ft(F = O));
            }
          }
          if (!F) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            F = i;
          }
          (u = Ft(F = t.__c.__z || (t.__c.__z = F))) ? (t.__e = F, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(he);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), I && I.then || uo(t), M.__e(I, t, r);
      }
    } else i = t.__e = Fs(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = M.diffed) && u(t), i;
  }
  function Ft(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function uo(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(uo));
  }
  function co(e, t, r) {
    for (var n = 0; n < r.length; ) Cr(r[n++], r[n++], r[n++]);
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
  function Fs(e, t, r, n, o, a, s, i, l, c) {
    var u, m, p, d, x, h, _, b, v = r.props || Ut, w = t.props, P = t.type;
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((x = a[u]) && (P ? x.localName == P : x.nodeType == 3)) {
        e = x, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !P) return b.createTextNode(w);
      e = b.createElementNS(o, P, w.is ? w : c), i && (M.__m && M.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (c = P == "template" && e.content || e, a = P == "textarea" && w.defaultValue != null ? null : a && Ir.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(x = e.attributes[u]).name] = x.value;
      for (u in v) x = v[u], u == "dangerouslySetInnerHTML" ? p = x : u == "children" || u in w || u == "value" && "defaultValue" in w || u == "checked" && "defaultChecked" in w || Dt(e, u, null, x, o);
      for (u in w) x = w[u], u == "children" ? d = x : u == "dangerouslySetInnerHTML" ? m = x : u == "value" ? h = x : u == "checked" ? _ = x : i && typeof x != "function" || v[u] === x || Dt(e, u, x, v[u], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Is.test(P)) && (o = "http://www.w3.org/1999/xhtml"), io(c, Ar(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && pe(r, 0), i, l), a && a.some(he)), i && P != "textarea" || (u = "value", P == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (P != "progress" || h) || Dt(e, u, h, v[u], o), u = "checked", _ != null && _ != e[u] && Dt(e, u, _, v[u], o));
    } else v === w || i && e.data == w || (e.data = w);
    return e;
  }
  function Cr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      M.__e(o, r);
    }
  }
  function Dr(e, t, r) {
    var n, o, a, s;
    if (M.unmount && M.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Cr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        M.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Dr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ft(n, a = [])) && (n == e.__e && a.some(he), he(o), he(n)), r || he(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Hs(e, t, r) {
    return this.constructor(e, r);
  }
  function Nr(e, t) {
    var r, n, o, a;
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = rt(me, { children: [e] }), o = [], a = [], $r(t, t.__k, n || Ut, Ut, t.namespaceURI, n ? null : t.firstChild ? Ir.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), co(o, t.__k, a), t.__k.props.children = null;
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
    throw Ht = 0, e;
  } }, ro = 0, Os = function(e) {
    return e != null && e.constructor === nt;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = _e({}, this.state)), typeof e == "function" && (e = e(_e({}, r), this.props)), e && (_e(r, e), this.__v && (t && this.__k.push(t), eo(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), eo(this));
  }, U.prototype.render = me, de = [], Ht = 0, no = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Nt = /* @__PURE__ */ Symbol(), oo = /(PointerCapture)$|Capture$/i, Or = 0, Mr = {}, As = 0;
  function Ne(e, t) {
    return R(S({}, e), { text: t });
  }
  function Fr(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function po(e, t, r) {
    let n = e.chosen.get(t) || [];
    return Fr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function mo(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Fe(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Bt(e) {
    let t = Fe(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Vt(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function be(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Hr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function He(e, t) {
    return t.reduce(Hr, Fe(e));
  }
  function go(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function fo(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Us(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function K(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Us((e[o] | r[o]) & t[o]);
    return n;
  }
  var js = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Ur = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)]));
  function yo(e, t, r) {
    for (let n = 0; n < r; n++)
      Ur.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  yo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => yo(parseInt(e, 16), 48, 10));
  var Bs = new RegExp(`[${js}${Array.from(Ur.keys()).join("")}]`, "g"), Vs = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ws = /^[\0-\x7f]*$/;
  function Ue(e) {
    return Ws.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Bs, (t) => Ur.get(t) || "").replace(Vs, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  var jr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", qs = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", xo = `[^${jr}${qs}]+`, ho = new RegExp(`[${jr}]+|${xo}(?:'(?=[\\u0400-\\u04ff])${xo})*`, "g"), Ks = new RegExp(`[${jr}]`), zs = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Wt(e, t) {
    e.replace(ho, (r, n) => (t(r, n), ""));
  }
  function qt(e) {
    let t = Ue(e).match(ho);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Kt(e) {
    return Ks.test(e);
  }
  function zt(e) {
    return zs.test(e);
  }
  var Qs = 200, Js = 16, Gs = /\b\w'|'\w\b/g, Ys = /["“”„«»\u300a-\u300f]/, Xs = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;
  function Br(e) {
    return Kt(e) ? e : zt(e) ? e.replace(Xs, "") : ` ${e}`;
  }
  function Qt(e) {
    let t = /* @__PURE__ */ new Set();
    return Ue(e.slice(0, Qs)).split(Ys).forEach((r, n) => {
      let o = n % 2 === 1, a = [];
      Wt(o ? r : r.replace(Gs, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add(Br(i)));
    }), Array.from(t).slice(0, Js);
  }
  function je(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var Zs = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"];
  function Vr(e) {
    let t = [];
    for (let r of Zs) {
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r];
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function ei(e, t, { id: r, label: n, aliases: o }) {
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function _o({ text: e }) {
    return ft(e).map(qt).join(`
`);
  }
  function ti(e) {
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => {
      let i = Vr(a).map(_o), [l, c] = i;
      return t[s] = l.length, r[s] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => {
      let i = ei(e, a.id, s);
      o.push({ names: i, normalized: i.map(_o).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var Be = je(ti);
  var ri = 24, ni = 12, oi = 6, ai = 2, si = 1.5, ii = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, bo = /* @__PURE__ */ new WeakMap();
  function li({ terms: e, normalized: t }, r) {
    let n = e.filter((o) => o.normalized.includes(r));
    return He(t.length, n.map(({ programs: o }) => o));
  }
  function ui({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) {
    let a = e[n], s = a.indexOf(o);
    if (s === -1)
      return 0;
    let i = s < t[n] ? ri : s < r[n] ? oi : ai;
    return a[s + o.length] === " " ? i * si : i;
  }
  function Wr(e, t, r, n) {
    let o = e.normalized.length, a = t.map((c) => li(e, c)), s = Fe(o), i = new Uint16Array(o), l = (c) => {
      let u = 0;
      for (let m = 0; m < t.length; m++) {
        let p = ui(e, c, t[m]) + (be(a[m], c) ? ni : 0);
        if (!p)
          return 0;
        u += p;
      }
      return u;
    };
    for (let c = 0; c < o; c++) {
      let u = r && !be(r, c) ? 0 : l(c);
      u && (Vt(s, c), i[c] = u);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function ci(e, t) {
    return t.patterns.every((r, n) => {
      var o;
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function ot(e, t) {
    let r = bo.get(e);
    if (r && r.text === t)
      return r.result;
    let n = Qt(t);
    if (!n.length)
      return ii;
    let o = Be(e), a = Wr(o, n, r && ci(n, r.result) ? r.result.programs : null, null);
    return bo.set(e, { text: t, result: a }), a;
  }
  function Ve(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function vo(e, t) {
    return He(e, t.map(({ programs: r }) => r));
  }
  function wo(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = Ve(o, t);
      a.length && n.set(o.id, vo(e.programs.length, a));
    }), n;
  }
  function qr(e, t, r) {
    let n = Bt(e);
    return t.forEach((o, a) => {
      a !== r && go(n, o);
    }), n;
  }
  function So(e, t, r = ot) {
    let n = wo(e, t, r(e, t.text));
    return K(qr(e.programs.length, n));
  }
  function di(e, t, r, n, o) {
    return Array.from(e.terms.values(), (a) => {
      let s = K(a.programs, n), i = t.includes(a), l = s;
      if (i) {
        let c = t.filter((u) => u !== a);
        l = c.length ? K(vo(o, c), n) : K(n);
      } else r && (l = K(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function To(e, t, r = ot) {
    let n = e.programs.length, o = r(e, t.text), a = wo(e, t, o), s = qr(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let c = a.get(l.id), u = c ? qr(n, a, l.id) : s;
      return { facet: l, terms: di(l, Ve(l, t), c, u, n) };
    });
    return { matches: s, count: K(s), facets: i, searchResult: o };
  }
  var pi = je(() => /* @__PURE__ */ new Map()), mi = 1e9;
  function Kr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function ko(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function gi(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function fi({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => ue(a, t, r).text), { compare: o } = gi([...t, r]);
    return Kr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Po(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function yi({ programs: e }, t) {
    let r = ko(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let c = a || s, u = s || a, m = a && !s && i && ne(i);
      n[l] = Po(c && Y(c)), o[l] = m ? mi : Po(u && V(u));
    }), Kr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function xi({ programs: e }, t) {
    let r = ko(t), n = X.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? X.indexOf(a) : n);
    return Kr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var hi = {
    title: fi,
    newest: (e) => yi(e, at(e, "title")),
    status: (e) => xi(e, at(e, "newest")),
    relevance: (e) => at(e, "status")
  };
  function at(e, t) {
    var o;
    let r = pi(e), n = (o = r.get(t)) != null ? o : hi[t](e);
    return r.set(t, n), n;
  }
  function _i(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function st(e) {
    let t = e.sort || "relevance";
    return t === "relevance" && !Qt(e.text).length ? "status" : t;
  }
  function Eo(e, t, r, n) {
    let o = st(r), a = [];
    for (let s of at(e, o))
      be(t, s) && a.push(s);
    return o === "relevance" ? _i(a, n) : a;
  }
  function zr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = To(e, n, t);
        a = { query: n, results: { exploration: i, order: Eo(e, i.matches, n, i.searchResult.scores) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function Ro(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ve(e, t, r) {
    return r.program === null || Ro(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function Lo(e, t, r, n) {
    return Ro(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, ut), { sort: r.sort, program: n });
  }
  function Mo(e, t, r) {
    let n = () => {
      let { query: l, settled: c } = e.get();
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ve(t().index, t().derive, l), a = (l) => {
      n();
      let c = o(l);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ne(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(po(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(Lo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(mo(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => {
        let { open: c } = e.get(), u = new Set(c.collapsed);
        u.delete(l) || u.add(l), e.set({ open: R(S({}, c), { collapsed: u }) });
      }
    };
  }
  function Oo(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Ao(e, t) {
    var o, a, s, i;
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null;
    for (; n !== null && r.length < e.terms.size; )
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }
  function it(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function bi({ terms: e }) {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { id: a, broader: s } of e.values()) {
      let i = s !== null && e.has(s) ? s : null;
      it(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => {
      var s;
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function Io(e, t, r) {
    if (e === "status")
      return X;
    let n = [...t].sort();
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...bi(r), ...n]) : n;
  }
  var $o = { label: null, help: null, aliases: [] };
  function vi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && ne(r) ? n : o.year, s = [String(o.year)];
    for (let i = o.year + 1; i <= a; i++)
      s.push(String(i));
    return s;
  }
  function wi(e, t, r) {
    return t === "period" ? vi(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Co(e, t) {
    return t ? Ao(t, e) : [];
  }
  function Si(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = Fe(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      wi(s, e, n).forEach((l) => Vt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      Co(s, r).forEach((l) => Hr(a(l), i));
    }), o.delete(G), o;
  }
  function Do(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Si(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = [...Io(e, Array.from(s.keys()), a), G], l = He(n, Array.from(s.values()));
    s.set(G, fo(Bt(n), l));
    let c = /* @__PURE__ */ new Map();
    for (let d of i) {
      let x = s.get(d), h = x ? K(x) : 0;
      if (x && h) {
        let { label: _, aliases: b } = (a == null ? void 0 : a.terms.get(d)) || $o;
        c.set(d, { id: d, label: _, aliases: b, depth: Co(d, a).length, programs: x, count: h });
      }
    }
    let { label: u, help: m } = a || $o, p = Array.from(c.values()).filter((d) => d.count < n);
    return { id: e, label: u, help: m, terms: c, useful: p.length > 1 };
  }
  function No(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let c = o.includes(l) ? null : Do(l, e, a);
      c && s.set(l, c);
    }
    let i = new Set(e.programs.map(({ id: l }) => l));
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, c) => {
        var u;
        return !!((u = s.get(l)) != null && u.terms.has(c));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }
  function Fo(e) {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map();
    for (let o of e)
      t.set(o.id, o), o.partOf !== null && it(r, o.partOf, o.id), o.followedBy.forEach((a) => it(n, a, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }
  function Ho(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => ue(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => {
      let d = e.vocabularies.get(p);
      return d ? i(d.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, m = (p, d) => {
      var h;
      if (d === G)
        return s(t("not-stated"));
      let x = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(d);
      return x ? i(x.label) : s(Oe(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, d) => {
        let x = `${p} ${d}`, h = c.get(x) || m(p, d);
        return c.set(x, h), h;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }
  function Qr(e, t, r) {
    var d;
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Ho(e, n, o, s, i, a), u = No(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, h) => c.term(x, h).text,
      reservedIds: dt
    }), m = (d = gt(`programs?${t.preset}`, u)) != null ? d : ut, p = Ke(m, e.facets);
    return R(S({}, t), {
      list: e,
      index: u,
      find: r,
      derive: zr(u, r),
      relations: Fo(e.programs),
      labels: c,
      preset: m,
      fragmentOf: (x) => {
        let h = Ke(x, e.facets);
        return h === p ? "" : h || "programs";
      }
    });
  }
  function Uo(e, t) {
    return R(S({}, e), { find: t, derive: zr(e.index, t) });
  }
  function jo(e) {
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
  function Bo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function We({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function lt(e) {
    return `\u2068${e}\u2069`;
  }
  function j({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ee(t) }, n);
  }
  function qe({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var Vo = "capacity";
  function Ti({ text: e, patterns: t, around: r, more: n }) {
    return /* @__PURE__ */ g(j, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function Pi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Jt = class extends U {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var N;
      let { msg: l, labels: c, format: u, language: m, idPrefix: p, index: d, limit: x } = t, h = (O) => /* @__PURE__ */ g(Ti, { text: O, patterns: s, around: m, more: n }), _ = (O) => {
        var $;
        return (($ = o.terms.get(O)) != null ? $ : []).map((I) => c.term(O, I));
      }, b = c.pick(o.title), v = `${p}:program:${o.id}`, w = o.summary && c.pick(o.summary), P = _(Vo), A = [..._("kind"), ..._("format")], ee = c.status(o.status), D = u.span(o.start, o.end, o.status), F = [b, ...w ? [w] : [], ...P, ...A].map(({ text: O }) => O), B = x || !n ? null : n.findSnippet(d, d.programs.indexOf(o), s, [...F, ee, D != null ? D : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(We, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, h(b)) : h(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(N = o.status) != null ? N : "unknown"}` }, ee), D !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, D), A.map((O) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, h(O)))), w && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, h(w), " ", w.language.toLowerCase() !== c.preferred && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", u.language(w.language)))), B && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Pi(t, B)), " ", h({ text: B.text, language: B.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Vo).text }, P.map((O) => /* @__PURE__ */ g("li", null, h(O)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g(qe, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };
  var Gt = 60, ki = 6, Ei = 80;
  function Ri({ context: e, state: t, results: { order: r } }, n) {
    var m;
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => {
      var d;
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, d) => {
      var x;
      return p === ((x = n.order) == null ? void 0 : x[d]);
    }), c = Math.max(e.limit || Gt, i + 1, l && n.limit || 0), u = r.length <= Gt || s === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(ki, i + 1, l && n.drawn || 0) };
  }
  function Li({ context: e, state: t }, r) {
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && st(t.query) === "status", c = (u, m) => u != null ? u : { text: m, language: i, anchors: [] };
    return r.map((u, m) => {
      let p = r[m - 1], d = ne(u.status);
      return !l || p && ne(p.status) === d ? { program: u, group: null } : { program: u, group: d ? c(o, n("group-current")) : c(a, n("group-past")) };
    });
  }
  var Yt = class extends U {
    constructor() {
      super(...arguments);
      this.list = De();
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
      return n.order === r.results.order && r.state.query.program === null ? null : Ri(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Ei));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var w;
      let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: x } = s, h = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), _ = n.length - o, b = Li(r, h), v = (w = b[0]) != null && w.group ? d + 1 : d;
      return /* @__PURE__ */ g(me, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: A }) => /* @__PURE__ */ g("li", { key: P.id }, A && /* @__PURE__ */ g(We, { level: d, class: "program-explorer__group", id: A.anchors[0] }, A.anchors.slice(1).map((ee) => /* @__PURE__ */ g("span", { id: ee })), /* @__PURE__ */ g(j, { text: A, around: s.language })), /* @__PURE__ */ g(
        Jt,
        {
          context: s,
          actions: c,
          more: u,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Ke(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && _ > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", _)));
    }
  };
  function Wo(e, t) {
    return Array.from(e.facets.values()).flatMap((r) => Ve(r, t).map((n) => ({ facet: r, term: n })));
  }
  function Mi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) {
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
  function Oi({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ne(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var Xt = class extends U {
    constructor() {
      super(...arguments);
      this.list = De();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Wo(n, a), l = a.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ g("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ g(Mi, { view: r, filter: c }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Oi, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };
  function Ai({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) {
    let { msg: i, labels: l, language: c, idPrefix: u } = e, m = `${u}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a);
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(j, { text: l.term(r, n.id), around: c })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Ii({ view: e, counts: { facet: t, terms: r } }) {
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), c = `${a}:${t.id}`;
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": l,
        "aria-controls": c,
        onClick: () => i.toggleFacet(t.id)
      },
      /* @__PURE__ */ g("span", { id: `${c}::label` }, /* @__PURE__ */ g(j, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ g(qe, { open: l })
    )), /* @__PURE__ */ g("div", { id: c, hidden: !l }, r.map((u) => /* @__PURE__ */ g(Ai, { key: u.term.id, view: e, facet: t.id, count: u }))));
  }
  function Zt({ view: e }) {
    return /* @__PURE__ */ g(me, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Ii, { key: t.facet.id, view: e, counts: t })));
  }
  function qo({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function $i({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) {
    let o = st(r), a = we.filter((s) => s !== "relevance" || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: o,
        onChange: (s) => n.sort(s.currentTarget.value)
      },
      a.map((s) => /* @__PURE__ */ g("option", { key: s, value: s, selected: s === o }, e(`sort-${s}`)))
    ), /* @__PURE__ */ g(qe, { open: !1 })));
  }
  function Ko({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((u, m) => u + m.length, 0);
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", lt(o.settled.query.text), lt(l.join(" "))))), !n && /* @__PURE__ */ g($i, { view: e }));
  }
  function zo({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(qo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Zt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ko, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Xt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Yt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }
  var Ci = 640, Di = 500;
  M.debounceRendering = (e) => e();
  function Qo(e, t, r, n, o, a) {
    var Yr;
    let { ownerDocument: s } = e, i = (Yr = s.defaultView) != null ? Yr : window, l = [], c = o.now, u = !1, m = Qr(t, r, c == null ? void 0 : c.fuzzySearch), p = !0, d = () => m.limit > 0 || (e.clientWidth || i.innerWidth) < Ci, x = (T) => {
      var Xr, Zr;
      let E = n.read(), ie = E === null && T ? T.query : (Xr = gt(E != null ? E : "", m.index)) != null ? Xr : m.preset, Q = ve(m.index, m.derive, ie);
      return {
        query: Q,
        settled: { query: Q, cause: "address" },
        open: { collapsed: (Zr = T == null ? void 0 : T.open.collapsed) != null ? Zr : /* @__PURE__ */ new Set(), filters: d() && n.isInDialog() }
      };
    }, h = jo(S({ narrow: d() }, x(null))), _ = (T) => T == null ? void 0 : T.focus({ preventScroll: !0 }), b = (T) => {
      var E;
      return (E = s.getElementById(`${m.idPrefix}:program:${T}`)) == null ? void 0 : E.closest("article");
    }, v = {
      focusCount: () => _(e.querySelector(".program-explorer__count")),
      moveTo: (T) => {
        let E = b(T);
        E == null || E.scrollIntoView(), _(E == null ? void 0 : E.querySelector("a, button"));
      }
    }, w = Mo(h, () => m, v), P = () => {
      p = !1, l.splice(0).forEach((T) => T()), Nr(null, e);
    }, A = (T, E) => {
      if (!p)
        return;
      let ie = e.contains(s.activeElement);
      try {
        let { derive: Q } = m;
        Nr(/* @__PURE__ */ g(zo, { view: { context: m, state: T, actions: w, more: c, results: Q(T.query), settledResults: Q(T.settled.query) } }), e);
      } catch (Q) {
        P(), a(Q);
        return;
      }
      ie && !e.contains(s.activeElement) && (_(E.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(s.activeElement) || v.focusCount());
    }, ee = () => {
      var E;
      let { program: T } = h.get().query;
      p && (T !== null || i.pageYOffset === 0) && ((E = T === null ? e : b(T)) == null || E.scrollIntoView());
    }, D = ({ checkLink: T, keepFragment: E }) => {
      T(n, h, m), l.push(E());
    }, F = ({ open: T, query: E }) => T.filters || E.program !== null || E.text !== "", B = () => L(null, null, function* () {
      u = !0;
      try {
        c = yield o.load();
      } catch (T) {
        p && F(h.get()) && o.onFailure(T, () => {
          B();
        });
      }
      u = !1, p && c && (m = Uo(m, c.fuzzySearch), h.set({}), D(c));
    }), N = (T) => {
      !c && !u && F(T) && B();
    }, O = (T, E) => {
      i.addEventListener(T, E), l.push(() => i.removeEventListener(T, E));
    }, $ = () => {
      if (!e.isConnected) {
        P();
        return;
      }
      let T = d(), { open: E, narrow: ie } = h.get();
      T !== ie && h.set({ narrow: T, open: R(S({}, E), { filters: !1 }) });
    };
    if ("ResizeObserver" in i) {
      let T = new ResizeObserver($);
      T.observe(e), l.push(() => T.disconnect());
    }
    O("resize", $);
    let I = i.setTimeout(() => Be(m.index), Di);
    return l.push(
      () => i.clearTimeout(I),
      h.subscribe(A),
      h.subscribe(N),
      Oo(h, w.settle, i),
      Bo(h, n, (T) => m.fragmentOf(T)),
      n.onMove(() => h.set(x(h.get())))
    ), A(h.get(), h.get()), p && (c ? D(c) : B(), n.read() && $t(ee)), {
      update: (T) => {
        if (p) {
          w.settle(), m = Qr(T, r, c == null ? void 0 : c.fuzzySearch);
          let { query: E } = h.get(), ie = ve(m.index, m.derive, E), Q = () => h.set({ query: ie, settled: { query: ie, cause: "data" } });
          c ? c.keepPosition(e, Q) : Q();
        }
      },
      unmount: P
    };
  }
  var Jo = "Special:MyLanguage/", Ni = /^(?:[a-z][\w-]*|Special):/;
  function Go(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => {
      var m;
      let l = i.replace(Jo, "");
      if (!a.length || Ni.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Jo + l);
      let [c = "", u = ""] = l.split(/(?=#)/);
      return (m = a.map((p) => e.urlOf(`${c}/${p}${u}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }
  var Fi = "program-explorer__app", Hi = 0;
  function Ui({ root: e }) {
    var r;
    let t = `.${ce}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function ji({ current: e, past: t }) {
    for (let r of [e, t]) {
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`);
      n && $t(() => {
        var o;
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Bi(e) {
    let t = document.getElementById(e);
    return pt(e) && !(t && !t.closest(`.${ce}`));
  }
  function Yo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) {
    let { wiki: i } = e, { language: l } = n, c = J(n), u = wt(i, t), m = Ui(t), p = `program-explorer-${++Hi}`, d = Go(i, t, u), x = t.all === null ? "" : d(t.all), h = {
      now: a,
      load: () => vt(e),
      onFailure: (w, P) => {
        let A = xt(w) === "outdated";
        re(t.root, n, { kind: "warning", text: c(`failed-${A ? "outdated" : "network"}`), retry: () => {
          A ? location.reload() : (Re(t.root), P());
        } });
      }
    }, _ = document.createElement("div");
    _.className = Fi, _.lang = l, _.dir = Ee(l), t.root.append(_), te(t, "ready");
    let { update: b, unmount: v } = Qo(_, r, {
      msg: c,
      format: Zn(l, c, o),
      language: l,
      languages: u,
      pageLanguage: i.contentLanguage,
      today: cr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      notify: (w) => re(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : d(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : x}#programs?program=${w}`,
      urlOfAll: (w) => `${x}#${w}`
    }, Xn(window, m ? Bi : null, p), h, (w) => {
      _.remove(), s(w);
    });
    return _.isConnected ? (ji(t), i.announceReady(t.root), {
      update: b,
      unmount: () => {
        v(), _.remove(), te(t, "static");
      }
    }) : null;
  }
  var Vi = "#programs?selftest";
  function Xo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Vi && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 77d2de0e5e99804b"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function Wi(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function qi({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t;
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && un(o, n.programs.map(({ title: c }) => ue(c, [o.lang, ...l], e.contentLanguage).text));
  }
  var Ki = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/;
  function zi(e) {
    return !!Te(e) && !Ki.test(e);
  }
  function Zo(e, t, r, n) {
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Zo(e, t, r, n);
      };
      try {
        let s = zi(location.hash) ? vt(t).catch(() => null) : null, i = yield e(o, r);
        if (i.kind === "off") {
          te(r, "static");
          return;
        }
        let { messages: l } = i, [c, u] = i.kind === "missing" && (yield Wi(t, r)) || [r, i];
        if (u.kind !== "ready") {
          let h = u.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : u.problems), yield ht(t, r, h ? "missing" : "json", u, a);
          return;
        }
        if (!ln(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s;
        if (!r.root.isConnected)
          return;
        let d = qi(t, r, u), x = Yo(t, c, { list: u.list, messages: l, languageNames: m, more: p }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), ht(t, c, "unexpected", R(S({}, u), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield fn(t, r, u, l, d));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield ht(t, r, xt(s), null, a);
      }
    });
  }
  function Qi(n, o) {
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = bt(r);
      if (a.length || r.querySelector(`.${ce}`) || !_n(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function ea(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Xo(n),
      e.onContent(() => {
        var l;
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Yn();
        Qi(n, s).then(
          (c) => c.filter(pn).forEach((u) => {
            Zo(i, n, u, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var Jr = {};
  va(Jr, {
    Component: () => U,
    DATA_MODEL: () => yt,
    DataText: () => j,
    Filters: () => Zt,
    GROUP_ATTRIBUTE: () => _t,
    HOST_CLASS: () => ce,
    Heading: () => We,
    ID: () => Le,
    LANGUAGE: () => Me,
    SORTS: () => we,
    VERSION: () => Xe,
    allTexts: () => ft,
    chosenTerms: () => Ve,
    count: () => K,
    countMatches: () => So,
    createMessages: () => J,
    createRef: () => De,
    decode: () => Se,
    eachWord: () => Wt,
    findHosts: () => bt,
    findPrograms: () => Wr,
    h: () => g,
    has: () => be,
    hostStateOf: () => or,
    includedTitles: () => Pt,
    isCurrent: () => ne,
    isFragmentOurs: () => pt,
    isObject: () => ge,
    isStatus: () => Oe,
    isUnspaced: () => Kt,
    isolated: () => lt,
    levelOf: () => lr,
    linkFault: () => Ge,
    mayHavePrefix: () => zt,
    memoize: () => je,
    normalText: () => mt,
    normalize: () => Ue,
    normalizeWords: () => qt,
    optionsFor: () => kt,
    parseForReaders: () => It,
    parseLink: () => St,
    patternOf: () => Br,
    pickText: () => ue,
    readAnswer: () => er,
    readPage: () => At,
    restOf: () => Te,
    search: () => ot,
    showNotice: () => re,
    staticHeading: () => ir,
    textIndexOf: () => Be,
    textsOf: () => Vr,
    withTerms: () => Fr,
    withText: () => Ne,
    withoutHiddenDetails: () => ve
  });
  var z = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var ta = 1e4;
  function ra(e, t) {
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), ta);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new z("timeout", `${ta} ms, ${e}`) : new z("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function er(e) {
    return L(this, null, function* () {
      let t = yield ra(e, "omit");
      if (t.status === 429 && (t = yield ra(e, "same-origin")), t.status === 429)
        throw new z("busy", e);
      if (t.status !== 200)
        throw new z("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new z("server", `no JSON, ${e}`);
      if (r.error)
        throw new z("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function Gr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function na(e) {
    let t = Gr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function oa(e, t) {
    let r = Gr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function aa(e) {
    let t = Gr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var tr = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Ji = "program-explorer__update", sa = "program-explorer-asked-for-version", Gi = 864e5;
  function ia(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Yi(e, t) {
    let [r, n] = [ia(e), ia(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Xi(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(sa));
      return n >= 0 && n < Gi ? !1 : (r.setItem(sa, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Zi({ languages: e }) {
    var r;
    let t = Pe(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function la(s, i, l, c, u) {
    return L(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (Xi(o, a))
        try {
          let { pages: [m] } = yield e.readPages([tr], [], null), { version: p } = le(m ? m.text : "");
          if (typeof p != "string" || !Yi(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let d = Zi(e), x = J(d), { title: h, url: _ } = n != null ? n : { title: tr, url: e.urlOf(tr) }, b = Object.assign(document.createElement("a"), { href: _, textContent: h }), v = Object.assign(document.createElement("div"), { className: Ji });
          t.after(v), re(v, d, { kind: "warning", text: x("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var el = 2592e3, tl = 300, rl = "fuzzy";
  function nl(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main;
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ol(e, t, r, n) {
    let o = String(e === "titles" || r && !r.version ? tl : el), a = {
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
  function ua(e, t, r, n) {
    return L(this, null, function* () {
      var i, l;
      let o = /* @__PURE__ */ new Map(), a = [], s = "";
      do {
        let c = yield er(`${e}?${ol(t, r, n, s)}`);
        a = a.concat(nl(c));
        for (let { key: u, translation: m, tags: p } of ((i = c.query) == null ? void 0 : i.messagecollection) || [])
          m && p.indexOf(rl) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), m);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ca(e, t, r, n) {
    return L(this, null, function* () {
      try {
        return yield ua(e, t, r, n);
      } catch (o) {
        if (n && o instanceof z && o.failure === "server")
          return ua(e, t, r, null);
        throw o;
      }
    });
  }
  function da(e, t) {
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ca(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ca(e, "titles", a, s);
    });
  }
  function pa(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function al(e) {
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
  function sl() {
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
  function il() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ma() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: il(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: pa,
      readPages: da(mw.util.wikiScript("api"), pa),
      languageNames: sl,
      mayEdit: al,
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
  var ll = "programExplorer";
  function ga(e, t) {
    return L(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[ll];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: fa } = document, ya = aa(fa instanceof HTMLScriptElement ? fa.src : ""), ul = { version: "0.1.0", page: na(ya) }, cl = 2e3;
  mw.loader.using([...nn]).then(
    () => {
      let e = ma();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), ea(e, on((t) => {
        var r;
        return ga((r = oa(ya, t)) != null ? r : "", t);
      }, Jr, "38e618c94af5fbde")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          la(e, t, ul, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, cl);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>