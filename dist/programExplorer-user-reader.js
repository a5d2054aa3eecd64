// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Gr = Object.defineProperty, As = Object.defineProperties;
  var Ms = Object.getOwnPropertyDescriptors;
  var Jr = Object.getOwnPropertySymbols;
  var Os = Object.prototype.hasOwnProperty, Is = Object.prototype.propertyIsEnumerable;
  var Qr = (e, t, r) => t in e ? Gr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      Os.call(t, r) && Qr(e, r, t[r]);
    if (Jr)
      for (var r of Jr(t))
        Is.call(t, r) && Qr(e, r, t[r]);
    return e;
  }, R = (e, t) => As(e, Ms(t));
  var Cs = (e, t) => {
    for (var r in t)
      Gr(e, r, { get: t[r], enumerable: !0 });
  };
  var A = (e, t, r) => new Promise((n, o) => {
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
  var f = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"];

  // <define:BUILD_USER_SCRIPT_MESSAGES>
  var y = { ar: { dismiss: "\u0625\u062E\u0641\u0627\u0621", "userscript-old": "\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2." }, de: { dismiss: "Ausblenden", "userscript-old": "Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2." }, en: { dismiss: "Dismiss", "userscript-old": "Your user script of the program explorer is version $1. There is a newer version: $2." }, es: { dismiss: "Descartar", "userscript-old": "El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2." }, fr: { dismiss: "Fermer", "userscript-old": "Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2." }, he: { dismiss: "\u05D4\u05E1\u05EA\u05E8\u05D4", "userscript-old": "\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2." }, hi: { dismiss: "\u091B\u093F\u092A\u093E\u090F\u0901", "userscript-old": "\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964" }, id: { dismiss: "Tutup", "userscript-old": "Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2." }, ja: { dismiss: "\u9589\u3058\u308B", "userscript-old": "\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002" }, pt: { dismiss: "Fechar", "userscript-old": "O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2." }, ru: { dismiss: "\u0421\u043A\u0440\u044B\u0442\u044C", "userscript-old": "\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2." }, sw: { dismiss: "Ficha", "userscript-old": "Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2." }, uk: { dismiss: "\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438", "userscript-old": "\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2." }, "zh-hans": { dismiss: "\u5173\u95ED", "userscript-old": "\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" }, "zh-hant": { dismiss: "\u95DC\u9589", "userscript-old": "\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002" } };
  var Xr = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Yr(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (a) => A(null, null, function* () {
      let i = yield e(a);
      if ((i == null ? void 0 : i.runtime) !== r)
        throw new Error(`Reload the page: the module "${a}" is of another release.`);
      let l = { exports: {} };
      return i.create(() => t, l), l.exports;
    }), s = (a) => () => {
      var l;
      let i = (l = n.get(a)) != null ? l : o(a);
      return n.set(a, i), i.catch(() => n.delete(a)), i;
    };
    return {
      maintainer: s("maintainer"),
      importer: s("importer"),
      selftest: s("selftest")
    };
  }
  function ie(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var B = "qqx", Zr = "search", Zt = "en";
  function be(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Zt;
  }
  function er(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function en(e, t) {
    let r = new Map(Object.entries(ie(t)).filter((n) => typeof n[1] == "string"));
    return r.has(Zr) ? { language: e, texts: r } : null;
  }
  function tn({ language: e, texts: t }) {
    return e === B || t.has(Zr);
  }
  function J(e, t, r) {
    var o;
    if (typeof e == "string")
      return { text: e, language: r };
    for (let s of [...t, r]) {
      let a = e.get(s.toLowerCase());
      if (a !== void 0)
        return { text: a, language: s };
    }
    let [n = r] = [...e.keys()].sort();
    return { text: (o = e.get(n)) != null ? o : "", language: n };
  }
  function ot(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function rn(e, t) {
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim()));
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }
  var nn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  var Ns = ["zero", "one", "two", "few", "many", "other"];
  function on(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ns.filter((o) => r.includes(o));
    return (o, s) => {
      let a = o.length - 1, i = t ? n.indexOf(t.select(s)) : s === 1 ? 0 : a;
      return o[Math.min(i, a)];
    };
  }
  var Hs = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Us = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(nn)) };
  function Q({ language: e, texts: t } = ve, r = ve.texts) {
    if (e === B)
      return (s, ...a) => `(${[`program-explorer-${s}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = on(e);
    return (s, ...a) => {
      let i = (l) => {
        var c;
        return (c = a[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(s) || r.get(s) || `\u29FC${s}\u29FD`).replace(Hs, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(Us, (l, c) => {
        let u = i(c);
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }
  var st = "json";
  function tr() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function we(e) {
    return { today: tr(), language: e.contentLanguage };
  }
  var Bs = "program-explorer-hidden";
  function rr(e) {
    return e.root.dataset.state;
  }
  function sn(e) {
    return rr(e) ? !1 : (te(e, "loading"), !0);
  }
  function te(e, t) {
    let r = t === "ready";
    for (let n of e.staticElements)
      n.classList.toggle(Bs, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, s) => {
        var a;
        o.id = r ? "" : (a = n.anchors[s]) != null ? a : "";
      });
    e.root.dataset.state = t;
  }
  var js = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Vs = ["arab", "hebr"], Ws = ["latn", "cyrl"];
  function Se(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return Vs.includes(r) || !Ws.includes(r) && js.has(t) ? "rtl" : "ltr";
  }
  var nr = "program-explorer__notice";
  function Be(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function an(e, t, r) {
    let n = Be("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function at(e) {
    e.querySelectorAll(`.${nr}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function je(e, t, { kind: r, text: n, content: o = [], retry: s }) {
    at(e);
    let a = Q(t), i = Be(
      "div",
      `${nr} ${nr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Be("span", "cdx-message__icon"),
      Be(
        "div",
        "cdx-message__content",
        Be("p", "", n),
        ...o,
        ...s ? [an(a("retry"), "", s)] : [],
        an(a("dismiss"), "cdx-button--weight-quiet", () => at(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Se(t.language), e.append(i);
  }
  var qs = ["busy", "timeout", "network", "server"];
  function ln(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function un(i, l, c, u) {
    return A(this, arguments, function* ({ wiki: e, load: t }, r, n, { messages: o, origin: s, compared: a }) {
      var g;
      try {
        if (!(yield e.mayEdit(r.source)))
          return;
        let { adviceOn: p, driftHints: d } = yield t.maintainer(), x = a ? d((yield t.importer()).importLists(r.container, e), a, e) : [], _ = p(e, o, r.source, s, x, we(e));
        _ && r.root.isConnected && je(r.root, o, R(S({}, n), { text: n.text || ((g = _.text) != null ? g : ""), content: _.content }));
      } catch (p) {
        e.log("There is no advice about the data page.", p);
      }
    });
  }
  function it(e, t, r, n, o) {
    return A(this, null, function* () {
      let s = n ? n.messages : ve, a = Q(s);
      te(t, "failed");
      let i = {
        kind: "failure",
        text: a("two-sentences", a("failed"), a(`failed-${r}`)),
        retry: qs.includes(r) ? () => {
          at(t.root), te(t, "loading"), o();
        } : null
      };
      je(t.root, s, i), (r === "missing" || r === "json") && (yield un(e, t, i, { messages: s, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function cn(i, l, c, u, g) {
    return A(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, s, a) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== st;
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || a) && (yield un(e, t, { kind: "warning", text: "", retry: null }, { messages: s, origin: r, compared: a ? o : null }));
    });
  }
  var de = "program-explorer";
  var mn = "program-explorer-static", lt = "data-group", gn = "data-program", fn = "data-status";
  function or(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function sr(e, t, r) {
    return { text: e, language: or(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function ar(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function dn(e, t) {
    var r, n;
    return (n = (r = e.querySelector(`[${lt}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function pn(e) {
    var r;
    let t = e == null ? void 0 : e.closest(`[${lt}]`);
    return e && t ? sr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ks(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function zs(e) {
    var g;
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: s = null, languages: a = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = dn(e, "current");
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ks(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: s,
      fallbacks: (g = a.match(/\S+/g)) != null ? g : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: pn(u),
      past: pn(dn(e, "past")),
      level: ar(u)
    };
  }
  function ut(e) {
    return Array.from(e.querySelectorAll(`.${de}[data-source]`), zs);
  }
  var yn = ["Community Development", "Community Development/What we do"], Js = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function xn(e) {
    return yn.includes(e) || yn.includes(e.replace(Js, ""));
  }
  var ct = ["relevance", "status", "newest", "title"], dt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var gt = ["q", "sort", "program", "view"], Qs = "programs", hn = new RegExp(`^#?${Qs}(?:$|\\?|%3f)`, "i");
  function ft(e) {
    return hn.test(e);
  }
  var Gs = 8e3, Xs = 200, Ys = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function pt(e) {
    return e.replace(Ys, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function mt(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function _n(e) {
    return e.slice(0, Xs).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let s = e.chosen.get(o) || [];
      s.length && !gt.includes(o) && r.push(`${pt(o)}=${s.map(pt).join(",")}`);
    });
    let n = _n(e.text);
    return n && r.push("q=" + pt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + pt(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function yt(e, t) {
    let r = hn.exec(e);
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", s = null, a = null;
    for (let i of e.slice(r[0].length, Gs).split("&")) {
      let [l = "", ...c] = i.split("="), u = mt(l), g = c.join("="), p = mt(g);
      if (u === "q")
        o = _n(mt(g.replace(/[_+]/g, " ")));
      else if (u === "sort")
        s = ct.find((d) => d === p) || null;
      else if (u === "program")
        a = t.hasProgram(p) ? p : null;
      else if (!gt.includes(u)) {
        let d = g.split(",").map(mt).concat(p.split(",")).filter((x) => t.hasTerm(u, x));
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: s, program: a };
  }
  var Zs = ".mw-pt-languages a, .interwiki-pagetranslation a", bn = ["mousedown", "focusin"];
  function vn({ target: e }) {
    let t = e instanceof Element ? e.closest(Zs) : null;
    t && (t.hash = ft(location.hash) ? location.hash : "");
  }
  function wn() {
    return bn.forEach((e) => document.addEventListener(e, vn)), () => bn.forEach((e) => document.removeEventListener(e, vn));
  }
  function xt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = or(r);
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function Sn(e, t) {
    var o;
    let r = be(e), n = r === Zt ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === B ? "" : n;
  }
  var ea = /[\u200E\u200F\u202A-\u202E]/g, ta = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ra = [
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
  ], na = new RegExp("^(?:" + ra.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), oa = 2e3, sa = 255, aa = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function ia(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function la(e) {
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
      return la(t);
    if (t.length > oa)
      return "bad-page";
    let r = t.replace(ea, "").replace(ta, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (na.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || aa.test(r) || n.length > 85 && ia(n) > sa ? "bad-page" : { page: r };
  }
  function qe(e) {
    return typeof e != "string";
  }
  function ht(e) {
    let t = We(e);
    return qe(t) ? t : null;
  }
  function Ke(e) {
    let t = We(e);
    return qe(t) ? null : t;
  }
  function _t(e) {
    let t = ht(e);
    return t !== null && "page" in t;
  }
  function Tn(e) {
    let t = ht(e);
    return t !== null && "url" in t;
  }
  var ua = 49;
  function ir(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, ua).map((r, n) => typeof r == "string" && _t(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function bt(e) {
    return e.includes('"include"') ? ir(ie(e)).filter(Boolean) : [];
  }
  function Pn() {
    let e = [], t = (o, s) => {
      e.push([o, ...s].join(" "));
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
  var lr = ["status", "language", "period"], G = "not-stated";
  var ca = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function ur(e) {
    var t;
    return (t = ca[e]) != null ? t : "text";
  }
  function ze(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : ur(Array.isArray(e) ? "array" : typeof e);
  }
  function pe(e) {
    return ze(e) === "object";
  }
  var En = [], Je = 1 + En.length;
  function kn(e, t = En) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, s) => R(S({}, o(n)), { version: r + s + 1 }),
      e
    );
  }
  function da(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function vt(e, t, r) {
    let n = da(e, t, r);
    if (n === void 0)
      return null;
    let o = pe(n) ? kn(n) : null;
    if (!o) {
      let s = pe(n) ? n.version : null;
      t.add("unknown-version", typeof s == "number" || typeof s == "string" ? String(s) : "");
    }
    return o;
  }
  function wt(e) {
    let t = [], r = /* @__PURE__ */ new Map();
    return e.forEach((n, o) => {
      let s = o;
      for (; !r.has(s); ) {
        r.set(s, o);
        let a = e.get(s);
        if (a === void 0)
          return;
        if (r.get(a) === o) {
          t.push(s);
          return;
        }
        s = a;
      }
    }), t;
  }
  function Rn(e, t, r, n) {
    let o = /* @__PURE__ */ new Set();
    for (let { id: l } of e)
      o.add(l);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), a = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: c } of e)
      c !== null && o.has(c) && a.set(l, c);
    let i = new Set(wt(a));
    return e.map((l) => {
      let { id: c, partOf: u, followedBy: g, source: { page: p, path: d } } = l;
      if (u === null && !g.length)
        return l;
      let x = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], _ = (h, w, b, E) => (E ? n.addAt(x(h), "loop", w) : b.has(w) || n.addAt(x(h), "unknown-program", w, b), !E && b.has(w));
      return n.program = c, R(S({}, l), {
        partOf: u !== null && _("partOf", u, s, i.has(c)) ? u : null,
        followedBy: g.filter((h) => _("followedBy", h, o, h === c))
      });
    });
  }
  function St(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((s, a) => {
      r.enter(a), n(s, a), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ze(o)]), r.leave();
  }
  function cr({ pipe: e }) {
    return e ? [...cr(e[0]), ...e.slice(1)] : [];
  }
  function pa({ type: e, requirement: t }) {
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
  function ma(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (s) => (t != null ? t : []).includes(s), message: r }, ...cr(e)].filter((s) => {
      var a;
      return (a = s.message) != null ? a : s.operation;
    }).map((s) => {
      var a;
      return { change: s.operation, test: pa(s), message: (a = s.message) != null ? a : "" };
    });
    return (s, a) => {
      let i = s;
      for (let { change: l, test: c, message: u } of o)
        if (l)
          i = l(i);
        else if (!c(i)) {
          let g = typeof u == "string" ? u : u({ input: i });
          a.add(g, String(s), t);
          return;
        }
      return i;
    };
  }
  function ga({ item: e }) {
    let t = Qe(e);
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
  function fa(e) {
    let t = Qe(e.key), r = Qe(e.value), n = cr(e).some(({ type: o }) => o === "min_entries");
    return (o, s) => {
      let a = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        s.enter(l);
        let c = t(l, s), u = c === void 0 ? void 0 : r(o[l], s);
        a.has(c) ? s.add("duplicate-id", c) : u !== void 0 && a.set(c, u), s.leave();
      }
      if (a.size || !n)
        return a;
      i.length || s.add("empty");
    };
  }
  function ya({ entries: e = {} }) {
    let t = Object.keys(e), r = new Set(t), n = Object.entries(e).map(([o, s]) => {
      var a;
      return {
        name: o,
        isRequired: !s.wrapped,
        readField: Qe((a = s.wrapped) != null ? a : s)
      };
    });
    return (o, s, a, i = t) => {
      let l = {}, c = !0;
      for (let { name: u, isRequired: g, readField: p } of n) {
        let d = Object.prototype.hasOwnProperty.call(o, u), x;
        d && (s.enter(u), x = p(o[u], s), s.leave()), l[u] = x != null ? x : null, x === void 0 && g && (c = !1, s.add(d ? "left-out" : "missing", u));
      }
      for (let u of Object.keys(o))
        r.has(u) || (s.enter(u), a != null && a(u, o[u]) || s.add("unknown-field", u, i), s.leave());
      return c ? l : void 0;
    };
  }
  function xa(e) {
    switch (e.type) {
      case "array":
        return ga(e);
      case "record":
        return fa(e);
      case "object":
        return ya(e);
      default:
        return ma(e);
    }
  }
  var Ln = /* @__PURE__ */ new Map();
  function Qe(e) {
    let t = Ln.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((s) => [ur(s.type), xa(s)])), o = [...n.keys()].join(" or ");
      t = (s, a, i, l) => {
        let c = ze(s), u = n.get(c);
        if (!u) {
          a.addWith("wrong-type", [o, c]);
          return;
        }
        return u(s, a, i, l);
      }, Ln.set(e, t);
    }
    return t;
  }
  function me(e, t, r, n, o) {
    return Qe(e)(t, r, n, o);
  }
  var Te = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
  var pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function An(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Mn(e) {
    if (!pr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > An(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function dr(e, t) {
    return String(e).padStart(t, "0");
  }
  function On(e, t, r) {
    return `${dr(e, 4)}-${dr(t, 2)}-${dr(r, 2)}`;
  }
  function X(e) {
    var t, r;
    return On(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function W(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return On(e.year, t, (n = e.day) != null ? n : An(e.year, t));
  }
  var Y = ["open", "upcoming", "ongoing", "paused", "past"];
  function Ee(e) {
    return Y.includes(e);
  }
  function In(e, t) {
    return e.approximate && X(e) <= t && t <= W(e);
  }
  function Cn(e, t, r) {
    return t && W(t) < r ? "past" : e && X(e) > r ? "upcoming" : e && t && !In(e, r) && !In(t, r) ? "ongoing" : null;
  }
  function $n(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && X(r) > n || t && X(t) > n);
      case "upcoming":
        return !!(t && W(t) < n || r && W(r) < n);
      case "ongoing":
        return !!(t && X(t) > n || r && W(r) < n);
      default:
        return !!(r && W(r) < n);
    }
  }
  function re(e) {
    return e !== "past";
  }
  var ha = [];
  function q(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : ha;
  }
  function Tt(e, t, r, n) {
    var s;
    if (e === "language")
      return q(t).map((a) => a.toLowerCase()).filter((a) => {
        let i = Pe.test(a);
        return i || n.add("bad-language", a), i;
      });
    let o = (s = r.get(e)) == null ? void 0 : s.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((a) => {
      let i = o ? o.has(a) : Ee(a);
      return i || n.add("unknown-term", a, o ? o.keys() : Y), i;
    });
  }
  var ne = (e, t = {}) => S({ kind: "schema", type: e }, t), ge = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ke = (() => ne("string")), mr = (() => ne("number")), Dn = (() => ne("boolean")), oe = ((e) => ne("array", { item: e })), se = ((e) => ne("object", { entries: e })), k = ((e) => ne("optional", { wrapped: e })), Fn = ((e, t) => ne("picklist", { options: e, message: t })), Re = ((e, t) => ne("record", { key: e, value: t })), Le = ((e) => ne("union", { options: e })), F = ((...e) => R(S({}, e[0]), { pipe: e })), Pt = ge("check"), gr = ge("guard"), Nn = ge("length"), fr = ge("max_value"), Hn = ge("min_entries"), yr = ge("min_value"), Ae = ge("regex"), Ge = ((e) => ({ type: "transform", operation: e }));
  var ba = 10080, K = F(ke(), Ae(Te, "bad-id")), fe = F(ke(), Ae(/\S/, "empty")), _r = F(ke(), Ae(Pe, "bad-language"), Ge((e) => e.toLowerCase())), Z = Le([fe, F(Re(_r, fe), Hn(1, "empty"))]), xr = F(
    ke(),
    Ae(pr, "bad-date"),
    Ge(Mn),
    Pt((e) => e !== null, "bad-date")
  ), hr = F(fe, Pt(_t, ({ input: e }) => {
    var t;
    return (t = Ke(e)) != null ? t : "bad-page";
  })), Bn = F(ke(), Ae(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => {
    var t;
    return (t = Ke(e)) != null ? t : "bad-address";
  })), Un = F(Bn, Pt(Tn, "bad-address")), va = F(Bn, Ge(We), gr(qe, "bad-address")), vr = F(fe, Ge(We), gr(qe, ({ input: e }) => e)), wa = F(mr(), yr(1, "bad-minutes"), fr(ba, "bad-minutes")), jn = Le([K, oe(K)]), Sa = Le([_r, oe(_r)]), br = Le([fe, oe(fe)]), wr = jn, Ta = se({
    label: Z,
    page: k(vr),
    url: k(va)
  }), Sr = se({
    id: K,
    title: Z,
    summary: k(Z),
    page: k(vr),
    status: k(Fn(Y, "bad-status")),
    start: k(xr),
    end: k(xr),
    language: k(Sa),
    session: k(se({
      minutes: k(F(oe(wa), Nn(2)))
    })),
    duration: k(Z),
    scale: k(Z),
    team: k(br),
    partners: k(br),
    materials: k(oe(Ta)),
    partOf: k(K),
    followedBy: k(jn),
    owner: k(fe),
    reviewed: k(xr),
    sources: k(Le([Un, oe(Un)]))
  }), Vn = se({
    id: K,
    label: Z,
    terms: Re(K, wr)
  }), Pa = se({
    label: k(Z),
    help: k(Z),
    terms: k(Re(K, se({
      label: k(Z),
      aliases: k(br),
      broader: k(K)
    })))
  }), Ea = se({
    title: Z,
    page: k(vr)
  }), Wn = se({
    version: F(mr(), yr(Je), fr(Je)),
    enabled: k(Dn()),
    talk: k(hr),
    bundle: k(hr),
    facets: k(oe(K)),
    vocabularies: k(Re(K, Pa)),
    series: k(Re(K, Ea)),
    include: k(oe(hr))
  });
  function ka(e, t, r) {
    let n = me(Vn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((s, a) => {
      r.enter(a);
      let i = Tt(a, s, t, r);
      r.leave(), i.length && o.set(a, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function qn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return St(e, "needs", r, (o) => {
      let s = ka(o, t, r);
      s && n.has(s.id) ? r.add("duplicate-id", s.id) : s && n.set(s.id, s);
    }), [...n.values()];
  }
  var Tr = Object.keys(Sr.entries);
  function Ra(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function La(e, t) {
    let r = [];
    for (let { label: n, page: o, url: s } of e != null ? e : []) {
      let a = o != null ? o : s;
      a ? r.push({ label: n, target: a }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Aa(e, { vocabularies: t, facets: r }, n) {
    return (o, s) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let a = me(wr, s, n), i = a === void 0 ? [] : Tt(o, a, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Ma({ start: e, end: t }, r, n) {
    return e && t && X(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Kn(e, t, r, n) {
    var g;
    let o = pe(e) ? e.id : null;
    n.program = typeof o == "string" && Te.test(o) ? o : null;
    let s = /* @__PURE__ */ new Map(), a = me(Sr, e, n, Aa(s, r, n), r.fields);
    if (!a)
      return null;
    let { title: i } = a;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(a.language);
    l.length && s.set("language", l);
    let [c, u] = Ma(a, e, n);
    return a.status && $n(a.status, c, u, r.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: i,
      summary: a.summary,
      target: a.page,
      status: (g = a.status) != null ? g : Cn(c, u, r.today),
      start: c,
      end: u,
      terms: s,
      minutes: Ra(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: q(a.team),
      partners: q(a.partners),
      materials: La(a.materials, n),
      partOf: a.partOf,
      followedBy: q(a.followedBy),
      owner: a.owner,
      reviewed: a.reviewed,
      sources: q(a.sources),
      source: t
    };
  }
  function zn(e, t, r, n, o, s) {
    let a = /* @__PURE__ */ new Map(), i = (l, c) => {
      St(l, "programs", o, (u, g) => {
        let p = Kn(u, { page: c, path: ["programs", g] }, n, o);
        p && a.has(p.id) ? o.add("duplicate-id", p.id) : p && a.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => {
      o.enter(c);
      let u = r.find((p) => p.title === l), g = u && vt(u.text, o, s);
      if (l && !u)
        o.add("missing-include", l);
      else if (g) {
        for (let p of Object.keys(g))
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(g, l);
      }
      o.leave();
    }), o.leave(), [...a.values()];
  }
  function Oa(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: s }, a) => {
      t.enter(a), a === G ? t.add("reserved-id", a) : o === null && t.add("missing-label", a), s !== null && (e.has(s) && s !== G ? r.set(a, s) : t.addAt("broader", "unknown-term", s, e.keys())), t.leave();
    });
    for (let o of wt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: s }, a) => {
      var i;
      a !== G && n.set(a, { id: a, label: o != null ? o : a, aliases: q(s), broader: (i = r.get(a)) != null ? i : null });
    }), n;
  }
  function Jn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: s, terms: a }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: s, terms: Oa(a != null ? a : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var Ia = [...Tr, ...lr].filter((e) => e !== "language");
  function Ca(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...lr]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function $a(e) {
    return e === "needs" || e === "programs";
  }
  function Da(e, { today: t, language: r }, n, o, s) {
    var d, x;
    let a = me(Wn, e, o, $a);
    if (!a)
      return null;
    o.enter("vocabularies");
    let i = Jn((d = a.vocabularies) != null ? d : /* @__PURE__ */ new Map(), Ia, o);
    o.leave();
    let l = Ca(a.facets, i, o), c = qn(e, i, o), u = ir(e), g = zn(e, u, n, {
      vocabularies: i,
      facets: new Set(a.facets),
      fields: /* @__PURE__ */ new Set([...Tr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, s), p = new Map([...(x = a.series) != null ? x : []].map(([_, { title: h, page: w }]) => [_, { title: h, target: w }]));
    return {
      enabled: a.enabled,
      talk: a.talk,
      bundle: a.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: c,
      programs: Rn(g, p, u, o)
    };
  }
  function Et(e, t, r, n, o = String) {
    let s = vt(e, n, o);
    return s && Da(s, t, r, n, o);
  }
  function kt(e, t, r = []) {
    let n = Pn();
    return { list: Et(e, t, r, n), problems: n.problems };
  }
  function Fa(e, t) {
    let r = (o, s) => o && t(o, s), n = (o, s) => new Map([...o].map(([a, i]) => [a, S(S({}, i), s(i, a))]));
    return R(S({}, e), {
      programs: e.programs.map((o) => {
        let s = `program.${o.id}.`;
        return R(S({}, o), {
          title: t(o.title, `${s}title`),
          summary: r(o.summary, `${s}summary`),
          duration: r(o.duration, `${s}duration`),
          scale: r(o.scale, `${s}scale`),
          materials: o.materials.map((a, i) => R(S({}, a), { label: t(a.label, `${s}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: s, terms: a }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(s, `vocabulary.${i}.help`),
        terms: n(a, (l, c) => ({ label: t(l.label, `term.${i}.${c}.label`) }))
      })),
      series: n(e.series, ({ title: o }, s) => ({ title: t(o, `series.${s}.title`) }))
    });
  }
  function Qn(e, { language: t, texts: r }, n) {
    return Fa(e, (o, s) => {
      let a = r.get(s);
      return a && /\S/.test(a) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), a) : o;
    });
  }
  var Gn = "MediaWiki:Gadget-programExplorer-config.json";
  function Xe(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Na(e) {
    return e !== void 0 && ie(e.text).enabled === !1;
  }
  function Ha(e, t) {
    return e === B ? { language: e, texts: /* @__PURE__ */ new Map() } : t && en(e, t.text) || ve;
  }
  function Ua(e, t, r, n) {
    return A(this, null, function* () {
      let o = bt(r), s = o.filter((i) => !Xe(e, i, n)), a = s.length ? [...n, ...(yield e.readPages([t, ...s], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = Xe(e, i, a);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Yn(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ba(e, t, r, n) {
    return A(this, null, function* () {
      let { source: o, bundle: s, translationLanguage: a } = r;
      if (!a || !t.bundle)
        return t;
      let i = t.bundle === s ? n : (yield e.readPages([o], [], Yn(t.bundle, r))).translations;
      return Qn(t, { language: a, texts: i }, e.contentLanguage);
    });
  }
  function Xn(e, t) {
    return A(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: s } = t, a = n === B ? [] : [er(n)], i = [r, ...a, ...o.length ? [] : [Gn]], { pages: l, translations: c } = yield e.readPages(i, o, Yn(s, t));
      if (Na(Xe(e, Gn, l)))
        return { kind: "off" };
      let u = Ha(n, Xe(e, er(n), l)), g = Xe(e, r, l);
      if (!g)
        return { kind: "missing", messages: u };
      let p = yield Ua(e, r, g.text, l), d = { kind: "pages", page: g, included: p }, { list: x, problems: _ } = kt(g.text, we(e), p);
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield Ba(e, x, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
    });
  }
  function Zn(e, t) {
    return A(this, null, function* () {
      let r = yield Xn(e, t);
      return r.kind === "invalid" && t.revisions.length ? Xn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function ja(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: s, bundleVersion: a } = t, i = xt(e, t), l = i[0] === B ? B : be(i), c = o.get(l), u = Sn(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: s,
      revisions: l === B ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: a.startsWith(`${u}:`) ? a : ""
    };
  }
  function eo() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var a;
      let n = ja(t, r), o = JSON.stringify(n), s = (a = e.get(o)) != null ? a : Zn(t, n);
      return e.set(o, s), s.catch(() => e.delete(o)), s;
    };
  }
  function Rt(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var Pr = "programExplorer", Lt = "programExplorerDialog";
  function to(e, t, r) {
    var g;
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => {
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[p] : null;
      return typeof x == "string" ? x : null;
    }, s = (p, d, x) => e.history[`${p}State`](S(S({}, e.history.state), d), "", x), a = () => o(Lt) === r, i = () => s("push", { [Lt]: r }), l = () => t && (t(n()) ? n() : o(Pr)), c = (g = l()) != null ? g : "", u = () => {
      t && l() === null && s("replace", { [Pr]: c });
    };
    return u(), {
      read: l,
      write: (p, d, x = !1) => {
        if (!t)
          return;
        c = p;
        let _ = n(), h = _ !== "" && !t(_), w = d === "push";
        s(
          x ? "replace" : d,
          { [Pr]: p, [Lt]: w ? null : o(Lt) },
          p !== "" ? `#${p}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), w && x && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        a() && e.history.back();
      },
      isInDialog: a,
      onMove: (p) => {
        let d = () => {
          var x;
          u(), c = (x = l()) != null ? x : "", p();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }
  function Va(e, t) {
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function ro(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(e, S({ year: "numeric", timeZone: "UTC" }, i)), o = {
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, s = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (i) => {
      let l = i.day !== null ? o.day : i.month !== null ? o.month : o.year, c = /* @__PURE__ */ new Date(0);
      c.setUTCFullYear(i.year, (i.month || 1) - 1, i.day || 1);
      let u = l.format(c);
      return i.approximate ? t("date-about", u) : u;
    };
    return {
      date: a,
      span: (i, l, c) => i && l ? Va(i, l) ? a(i) : t("date-range", a(i), a(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", a(i)) : l ? t("date-until", a(l)) : null,
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
  var M, so, Wa, le, Er, It, ao, Mt, io, Rr, kr, qa, Ze = /* @__PURE__ */ Symbol.for("pv"), Ct = {}, $t = [], Ka = /^m(i|n|o|s|text|space)$/, Lr = Array.isArray, Ar = $t.slice, xe = Object.assign;
  function ye(e) {
    e && e.parentNode && e.remove();
  }
  function lo(e, t, r) {
    var n, o, s, a = {}, i = arguments.length;
    for (s in t) s == "key" ? n = t[s] : s == "ref" && typeof e != "function" ? o = t[s] : a[s] = t[s];
    return i > 2 && (a.children = i > 3 ? Ar.call(arguments, 2) : r), Ye(e, a, n, o, null);
  }
  function Ye(e, t, r, n, o) {
    var s = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ze, __v: o || ++so, __i: -1, __u: 0 };
    return !o && M.vnode && M.vnode(s), s;
  }
  function Me() {
    return { current: null };
  }
  function ee(e) {
    return e.children;
  }
  function j(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ue(e, t) {
    if (t == null) return e.__ && ue(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ue(e);
  }
  function za(e) {
    var t, r = e.__v, n = r.__e, o = [], s = [], a = e.__P;
    a && ((t = xe({ constructor: Ze }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Mr(a, t, r, e.__n, a.namespaceURI, 32 & r.__u ? [n] : null, o, n || ue(r), 32 & r.__u, s), t.__v = r.__v, t.__.__k[t.__i] = t, fo(o, t, s), r.__ = r.__e = null, t.__e != n && uo(t));
  }
  function uo(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), uo(e);
  }
  function no(e) {
    (8 & e.__g || (e.__g |= 8, le.push(e), It++)) && Er == M.debounceRendering || ((Er = M.debounceRendering) || queueMicrotask)(co);
  }
  function co() {
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(ao), e = le.shift(), t = le.length, 8 & e.__g && za(e);
    } finally {
      (It = le.length) && (Er || queueMicrotask)(co);
    }
  }
  function po(e, t, r, n, o, s, a, i, l, c, u) {
    var g, p, d, x, _, h, w = n.__k || $t, b = t.length;
    for (l = Ja(r, t, w, l, b), g = 0; g < b; g++) (d = r.__k[g]) != null && (p = ~d.__i && w[d.__i] || Ct, d.__i = g, h = Mr(e, d, p, o, s, a, i, l, c, u), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Or(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || x, d)), _ = _ || x, 4 & d.__u ? (l = mo(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : x && (l = x.nextSibling), d.__u &= -21);
    return r.__e = _, l;
  }
  function Ja(e, t, r, n, o) {
    var s, a, i, l, c, u, g, p, d, x = r.length, _ = x, h = 0, w = 0, b = e.__k = Array(o);
    for (s = 0; s < o; s++) (a = t[s]) != null && typeof a != "boolean" && typeof a != "function" ? (typeof a != "object" || a.constructor === String ? a = b[s] = Ye(null, a) : Lr(a) ? a = b[s] = Ye(ee, { children: a }) : a.constructor === Ze && a.__b ? a = b[s] = Ye(a.type, a.props, a.key, a.ref, a.__v) : b[s] = a, l = s + h, a.__ = e, a.__b = e.__b + 1, i = null, ~(c = a.__i = Qa(a, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (a.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, w = 1)) : (~c || (o > x ? h-- : o < x && h++), typeof a.type != "function" && (a.__u |= 4))) : b[s] = null;
    if (w) {
      for (u = [], g = [], s = 0; s < o; s++) if ((a = b[s]) && 16 & a.__u) {
        for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < a.__i ? h = d + 1 : p = d;
        u[h] = a.__i, g[s] = h + 1;
      }
      for (h = u.length; s--; ) g[s] && (g[s] == h ? h-- : b[s].__u |= 4);
    }
    if (_) for (s = 0; s < x; s++) !(i = r[s]) || 2 & i.__u || (i.__e == n && (n = ue(i)), Ir(i, i));
    return n;
  }
  function mo(e, t, r, n) {
    var o, s, a, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (s = 0; s < o.length; s++) o[s] && (o[s].__ = e, t = mo(o[s], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ue(e)) && !t.parentNode && (t = null), a = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (a != i && (!n && r.moveBefore && a.parentNode ? r.moveBefore(a, t) : r.insertBefore(a, t || null)), t = a; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Qa(e, t, r, n) {
    var o, s = e.key, a = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && s == null || l && s == i.key && a == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && s == i.key && a == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && s == i.key && a == i.type) return o;
    }
    return -1;
  }
  function oo(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function At(e, t, r, n, o) {
    var s, a;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || oo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || oo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (a = kr[t] || (kr[t] = Ga(t)), (e.__a || (e.__a = {}))[t] = Rr, s = t != (t = t.replace(io, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, a, s) : e.removeEventListener(t, a, s));
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
  function Ga(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Mt] == null) t[Mt] = Rr++;
        else if (t[Mt] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function Mr(e, t, r, n, o, s, a, i, l, c) {
    var u, g, p, d, x, _, h, w, b, E, v, O, I, T, P, $, L, H, D = t.type;
    if (t.constructor !== Ze) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, g = s = [], u.nodeType == 8 ? i = Ot(u, s) : s.push(u), i = s[0] || i), (u = M.__b) && u(t);
    e: if (typeof D == "function") {
      p = a.length;
      try {
        if (w = t.props, b = (u = D.prototype) && u.render, E = (u = D.contextType) && n[u.__c], v = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (b ? t.__c = d = new D(w, v) : (t.__c = d = new j(w, v), d.constructor = D, d.render = Ya), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), b && (d.__s || (d.__s = d.state), D.getDerivedStateFromProps && (d.__s == d.state && (d.__s = xe({}, d.__s)), xe(d.__s, D.getDerivedStateFromProps(w, d.__s)))), x = d.props, _ = d.state, d.__v = t, r.__c) {
          if (w !== x && b && !D.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(w, v), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(w, d.__s, v) === !1) {
            t.__v != r.__v && (d.props = w, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(U) {
              U && (U.__ = t);
            }), $t.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && a.push(d), i = ue(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(w, d.__s, v), b && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, _, h);
          });
        } else b && !D.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), b && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = v, d.props = w, d.__P = e, d.__g &= -5, O = M.__r, I = b ? 25 : 0;
        do
          d.__g &= -9, O && O(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++I < 25);
        b && ($t.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = xe({}, n, d.getChildContext())), b && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(x, _)), T = u && u.type === ee && u.key == null ? u.props.children : u, w.__P && (u = i, o = (e = w.__P).namespaceURI, l = s = null, r.props && r.props.__P != e && (r.__k.some(function(U) {
          U && Ir(U, U);
        }), r.__k = null), i = r.__k ? ue(r, 0) : null), i = po(e, Lr(T) ? T : [T], t, r, n, o, s, a, i, l, c), w.__P && (t.__e = null, i = u), t.__u &= -161, g && g.some(ye), d.__h.length && a.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (U) {
        if (a.length = p, t.__v = null, l || s) if (U && U.then) {
          if (t.__u |= 128 | l, s) {
            for (~(L = s.indexOf(i || void 0)) || (L = s.length); (H = s[L - 1]) && H.nodeType == 8; ) L--;
            for (; L < s.length; L++) if (H = s[L]) if (s[L] = null, P) {
              if (H == $) break;
            } else {
              if (H.nodeType != 8) break;
              H.data.startsWith("$s") && ($ = Ot(P = H));
            }
          }
          if (!P) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            P = i;
          }
          (u = Ot(P = t.__c.__z || (t.__c.__z = P))) ? (t.__e = P, i = u) : t.__e = i, i = i && i.nextSibling;
        } else s && s.some(ye);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), U && U.then || go(t), M.__e(U, t, r);
      }
    } else i = t.__e = Xa(r.__e, t, r, n, o, s, a, l, c, e);
    return (u = M.diffed) && u(t), i;
  }
  function Ot(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function go(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(go));
  }
  function fo(e, t, r) {
    for (var n = 0; n < r.length; ) Or(r[n++], r[n++], r[n++]);
    M.__c && M.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(s) {
          s.call(o);
        });
      } catch (s) {
        M.__e(s, o.__v);
      }
    });
  }
  function Xa(e, t, r, n, o, s, a, i, l, c) {
    var u, g, p, d, x, _, h, w, b = r.props || Ct, E = t.props, v = t.type;
    if (v == "svg" ? o = "http://www.w3.org/2000/svg" : v == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), s) {
      for (u = 0; u < s.length; u++) if ((x = s[u]) && (v ? x.localName == v : x.nodeType == 3)) {
        e = x, s[u] = null;
        break;
      }
    }
    if (!e) {
      if (w = c.ownerDocument || document, !v) return w.createTextNode(E);
      e = w.createElementNS(o, v, E.is ? E : c), i && (M.__m && M.__m(t, s), i = !1), s = null;
    }
    if (v) {
      if (c = v == "template" && e.content || e, s = v == "textarea" && E.defaultValue != null ? null : s && Ar.call(c.childNodes), !i && s) for (b = {}, u = 0; u < e.attributes.length; u++) b[(x = e.attributes[u]).name] = x.value;
      for (u in b) x = b[u], u == "dangerouslySetInnerHTML" ? p = x : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || At(e, u, null, x, o);
      for (u in E) x = E[u], u == "children" ? d = x : u == "dangerouslySetInnerHTML" ? g = x : u == "value" ? _ = x : u == "checked" ? h = x : i && typeof x != "function" || b[u] === x || At(e, u, x, b[u], o);
      g ? (i || p && (g.__html == p.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (p && (e.textContent = ""), (v == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ka.test(v)) && (o = "http://www.w3.org/1999/xhtml"), po(c, Lr(d) ? d : [d], t, r, n, o, s, a, s ? s[0] : r.__k && ue(r, 0), i, l), s && s.some(ye)), i && v != "textarea" || (u = "value", v == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (v != "progress" || _) || At(e, u, _, b[u], o), u = "checked", h != null && h != e[u] && At(e, u, h, b[u], o));
    } else b === E || i && e.data == E || (e.data = E);
    return e;
  }
  function Or(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      M.__e(o, r);
    }
  }
  function Ir(e, t, r) {
    var n, o, s, a;
    if (M.unmount && M.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Or(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        M.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (a = 0; a < n.length; a++) n[a] && Ir(n[a], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ot(n, s = [])) && (n == e.__e && s.some(ye), ye(o), ye(n)), r || ye(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ya(e, t, r) {
    return this.constructor(e, r);
  }
  function Cr(e, t) {
    var r, n, o, s;
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ye(ee, { children: [e] }), o = [], s = [], Mr(t, t.__k, n || Ct, Ct, t.namespaceURI, n ? null : t.firstChild ? Ar.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, s), fo(o, t.__k, s), t.__k.props.children = null;
  }
  M = { __e: function(e, t, r, n) {
    for (var o, s, a; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) {
      o.__g |= 4;
      try {
        if ((a = (s = o.constructor) && s.getDerivedStateFromError) && o.setState(s.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), a = 1), a && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw It = 0, e;
  } }, so = 0, Wa = function(e) {
    return e != null && e.constructor === Ze;
  }, j.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = xe({}, this.state)), typeof e == "function" && (e = e(xe({}, r), this.props)), e && (xe(r, e), this.__v && (t && this.__k.push(t), no(this)));
  }, j.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), no(this));
  }, j.prototype.render = ee, le = [], It = 0, ao = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Mt = /* @__PURE__ */ Symbol(), io = /(PointerCapture)$|Capture$/i, Rr = 0, kr = {}, qa = 0;
  function Oe(e, t) {
    return R(S({}, e), { text: t });
  }
  function $r(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function yo(e, t, r) {
    let n = e.chosen.get(t) || [];
    return $r(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function xo(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Ie(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Dt(e) {
    let t = Ie(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ft(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function he(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Dr(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function Ce(e, t) {
    return t.reduce(Dr, Ie(e));
  }
  function ho(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function _o(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function Za(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function V(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += Za((e[o] | r[o]) & t[o]);
    return n;
  }
  var ei = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Fr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)]));
  function bo(e, t, r) {
    for (let n = 0; n < r; n++)
      Fr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  bo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => bo(parseInt(e, 16), 48, 10));
  var ti = new RegExp(`[${ei}${Array.from(Fr.keys()).join("")}]`, "g"), ri = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, ni = /^[\0-\x7f]*$/;
  function ae(e) {
    return ni.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ti, (t) => Fr.get(t) || "").replace(ri, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  var Nr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", oi = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", vo = `[^${Nr}${oi}]+`, wo = new RegExp(`[${Nr}]+|${vo}(?:'(?=[\\u0400-\\u04ff])${vo})*`, "g"), si = new RegExp(`[${Nr}]`), ai = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Nt(e, t) {
    e.replace(wo, (r, n) => (t(r, n), ""));
  }
  function et(e) {
    let t = ae(e).match(wo);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Ht(e) {
    return si.test(e);
  }
  function $e(e) {
    return ai.test(e);
  }
  var ii = /[^][\u3099\u309a\uff9e\uff9f]?/gu;
  function li(e) {
    let t = "", r = [], n = 0;
    for (let a of e.match(ii) || []) {
      let i = ae(a);
      t += i;
      for (let l = 0; l < i.length; l++)
        r.push(n);
      n += a.length;
    }
    r.push(n);
    let o = " ", s = [0];
    return Nt(ae(t), (a, i) => {
      o += `${a} `;
      for (let l = i; l <= i + a.length; l++)
        s.push(r[l]);
    }), { normalized: o, positions: s };
  }
  function ui(e, t) {
    let { normalized: r, positions: n } = li(e), o = new Uint8Array(e.length);
    for (let s of t) {
      let a = s.startsWith(" ") || $e(s);
      for (let i = r.indexOf(s); i !== -1; i = r.indexOf(s, i + 1)) {
        let l = a ? r.lastIndexOf(" ", i) + 1 : i, c = i + s.length;
        for (; n[c] === n[c - 1]; )
          c++;
        o.fill(1, n[l], n[c]);
      }
    }
    return o;
  }
  function De(e, t) {
    let r = t.length ? ui(e, t) : new Uint8Array(e.length), n = [], o = 0;
    for (let s = 1; s <= e.length; s++)
      (s === e.length || r[s] !== r[o]) && (n.push({ text: e.slice(o, s), hit: r[o] === 1 }), o = s);
    return n;
  }
  function Ut(e, t, r) {
    let n = r + 1, o = [], s = Array.from({ length: t.length + 1 }, (a, i) => i);
    for (let a = 1; a <= e.length; a++) {
      let i = s.map(() => n);
      i[0] = a;
      let l = a;
      for (let c = Math.max(1, a - r); c <= Math.min(t.length, a + r); c++) {
        let u = e[a - 1] === t[c - 1], g = Math.min(
          s[c - 1] + (u ? 0 : 1),
          s[c] + 1,
          i[c - 1] + 1
        );
        c > 1 && a > 1 && e[a - 1] === t[c - 2] && e[a - 2] === t[c - 1] && (g = Math.min(g, o[c - 2] + 1)), i[c] = g, l = Math.min(l, g);
      }
      if (l > r)
        return n;
      o = s, s = i;
    }
    return Math.min(s[t.length], n);
  }
  var ci = 200, di = 16, pi = /\b\w'|'\w\b/g, mi = /["“”„«»\u300a-\u300f]/, gi = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;
  function Hr(e) {
    return Ht(e) ? e : $e(e) ? e.replace(gi, "") : ` ${e}`;
  }
  function Bt(e) {
    let t = /* @__PURE__ */ new Set();
    return ae(e.slice(0, ci)).split(mi).forEach((r, n) => {
      let o = n % 2 === 1, s = [];
      Nt(o ? r : r.replace(pi, " "), (i) => s.push(i)), (o && s.length ? [s.join(" ")] : s).forEach((i) => t.add(Hr(i)));
    }), Array.from(t).slice(0, di);
  }
  var jt = 4, fi = 8;
  function So({ counts: e }, t) {
    let r = t.length < fi ? 1 : 2, n = [], o = 1 / 0;
    return e.forEach((s, a) => {
      let i = Hr(a), l = i.trim(), c = (u, g) => {
        if (Math.abs(u.length - t.length) > r)
          return;
        let p = Ut(t, u, r), d = p + g + 0.4 / s;
        p <= r && d < o && (n = [i], o = d);
      };
      if (c(l, 0), t.length > jt && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++)
          c(l.slice(0, u), 0.5);
    }), n;
  }
  function Fe(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var yi = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"];
  function Ur(e) {
    let t = [];
    for (let r of yi) {
      let n = r === "materials" ? e.materials.map(({ label: s }) => s) : e[r];
      [].concat(n).forEach((s) => t.push({ text: s || "", field: r, facet: "" }));
    }
    return t;
  }
  function xi(e, t, { id: r, label: n, aliases: o }) {
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((s) => ({ text: s, field: null, facet: t }));
  }
  function To({ text: e }) {
    return ot(e).map(et).join(`
`);
  }
  function hi(e) {
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((s, a) => {
      let i = Ur(s).map(To), [l, c] = i;
      return t[a] = l.length, r[a] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((s) => s.terms.forEach((a) => {
      let i = xi(e, s.id, a);
      o.push({ names: i, normalized: i.map(To).join(`
`), programs: a.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var ce = Fe(hi);
  var _i = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, bi = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/;
  function vi(e, t, r) {
    let { normalized: n, terms: o } = ce(e), s = n[t].includes(r) ? Ur(e.programs[t]) : [], a = o.filter((i) => he(i.programs, t) && i.normalized.includes(r));
    return [...s, ...a.flatMap(({ names: i }) => i)];
  }
  function wi(e, t, r) {
    let n = [J(e, t, r)];
    return typeof e != "string" && e.forEach((o, s) => n.push({ text: o, language: s })), n;
  }
  function Si(e, t) {
    let [r] = De(e, [t]), n = r.hit ? 0 : r.text.length;
    return e.slice(0, n).replace(_i, "\u2026") + e.slice(n).replace(bi, "$1\u2026");
  }
  function Vt(e, t, r, n) {
    let o = r.length ? n.map(et).join(`
`) : "", s = r.find((l) => !o.includes(l));
    if (!s)
      return null;
    let { chain: a, page: i } = e.languages;
    for (let { text: l, field: c, facet: u } of vi(e, t, s)) {
      let g = wi(l, a, u ? "" : i).find((p) => et(p.text).includes(s));
      if (g)
        return { field: c, facet: u, language: g.language, text: Si(g.text, s) };
    }
    return null;
  }
  var Ti = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu;
  function Pi(e) {
    return e.length >= (e > "\u3130" ? 2 : 3);
  }
  function Po({ words: e }, t) {
    let r = t.normalize("NFC").match(Ti) || [], n = [];
    for (let o = 0, s; o < r.length; o = s) {
      let a = "", i = e;
      for (s = o + 1; s < r.length; s++) {
        let l = ae(r.slice(o, s + 1).join("")), c = i.filter((u) => u.includes(l));
        if (!c.length)
          break;
        a = l, i = c;
      }
      Pi(a) ? n.push(a) : s = o + 1;
    }
    return n;
  }
  function Ei({ normalized: e, terms: t }) {
    let r = /* @__PURE__ */ new Map();
    for (let o of [...t.map((s) => s.normalized), ...e])
      for (let s of o.split(" "))
        r.set(s, (r.get(s) || 0) + 1);
    let n = Array.from(r.keys());
    return { counts: r, words: n, joined: ` ${n.join(" ")}` };
  }
  var Eo = Fe(Ei);
  var ki = /^ [^\d ]{1,3}$/, Ri = /^( [^\d ]{5,})[^ ]{2}$/;
  function Li({ joined: e }, t) {
    let r = t.trim();
    return r.includes(" ") || e.includes(t) ? t : ($e(r) ? [r, r.slice(1), r.slice(2)] : [r]).find((s) => s.length >= jt && e.includes(s));
  }
  function Ai(e, t) {
    return Ht(t) ? Po(e, t) : t.length < jt || /\d/.test(t) ? [] : So(e, t);
  }
  function Mi(e, t) {
    for (let r = 0; r < e.programs.length; r++) {
      let n = Vt(e, r, [t], []), o = n && De(n.text, [t]).find((s) => s.hit);
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function Oi(e) {
    let t = e.filter((r) => !ki.test(r)).map((r) => r.replace(Ri, "$1"));
    return t.length ? { patterns: t, corrected: null } : null;
  }
  function ko(e, t) {
    let r = Eo(ce(e)), n = [], o = !1;
    for (let s of t) {
      let a = Li(r, s), i = a ? [a] : Ai(r, s.trim());
      if (!i.length)
        return null;
      n.push(...i), o = o || !a;
    }
    return n.join() === t.join() ? Oi(t) : { patterns: n, corrected: o ? n.map((s) => Mi(e, s)) : null };
  }
  var Ii = 24, Ci = 12, $i = 6, Di = 2, Fi = 1.5, Ni = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, Ro = /* @__PURE__ */ new WeakMap();
  function Hi({ terms: e, normalized: t }, r) {
    let n = e.filter((o) => o.normalized.includes(r));
    return Ce(t.length, n.map(({ programs: o }) => o));
  }
  function Ui({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) {
    let s = e[n], a = s.indexOf(o);
    if (a === -1)
      return 0;
    let i = a < t[n] ? Ii : a < r[n] ? $i : Di;
    return s[a + o.length] === " " ? i * Fi : i;
  }
  function Lo(e, t, r, n) {
    let o = e.normalized.length, s = t.map((c) => Hi(e, c)), a = Ie(o), i = new Uint16Array(o), l = (c) => {
      let u = 0;
      for (let g = 0; g < t.length; g++) {
        let p = Ui(e, c, t[g]) + (he(s[g], c) ? Ci : 0);
        if (!p)
          return 0;
        u += p;
      }
      return u;
    };
    for (let c = 0; c < o; c++) {
      let u = r && !he(r, c) ? 0 : l(c);
      u && (Ft(a, c), i[c] = u);
    }
    return { programs: a, scores: i, patterns: t, corrected: n };
  }
  function Bi(e, t) {
    return t.patterns.every((r, n) => {
      var o;
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function Br(e, t) {
    let r = Ro.get(e);
    if (r && r.text === t)
      return r.result;
    let n = Bt(t);
    if (!n.length)
      return Ni;
    let o = ce(e), s = Lo(o, n, r && Bi(n, r.result) ? r.result.programs : null, null);
    if (!V(s.programs)) {
      let a = ko(e, n), i = a && Lo(o, a.patterns, null, a.corrected);
      i && V(i.programs) && (s = i);
    }
    return Ro.set(e, { text: t, result: s }), s;
  }
  function Ne(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Ao(e, t) {
    return Ce(e, t.map(({ programs: r }) => r));
  }
  function Mo(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let s = Ne(o, t);
      s.length && n.set(o.id, Ao(e.programs.length, s));
    }), n;
  }
  function jr(e, t, r) {
    let n = Dt(e);
    return t.forEach((o, s) => {
      s !== r && ho(n, o);
    }), n;
  }
  function Vr(e, t) {
    let r = Mo(e, t, Br(e, t.text));
    return V(jr(e.programs.length, r));
  }
  function ji(e, t, r, n, o) {
    return Array.from(e.terms.values(), (s) => {
      let a = V(s.programs, n), i = t.includes(s), l = a;
      if (i) {
        let c = t.filter((u) => u !== s);
        l = c.length ? V(Ao(o, c), n) : V(n);
      } else r && (l = V(r, n, s.programs));
      return { term: s, chosen: i, countAfterToggle: l, matchCount: a };
    });
  }
  function Oo(e, t) {
    let r = e.programs.length, n = Br(e, t.text), o = Mo(e, t, n), s = jr(r, o), a = Array.from(e.facets.values()).filter(({ useful: i }) => i).map((i) => {
      let l = o.get(i.id), c = l ? jr(r, o, i.id) : s;
      return { facet: i, terms: ji(i, Ne(i, t), l, c, r) };
    });
    return { matches: s, count: V(s), facets: a, searchResult: n };
  }
  var Vi = Fe(() => /* @__PURE__ */ new Map()), Wi = 1e9;
  function Wr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Co(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function qi(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ki({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: s }) => J(s, t, r).text), { compare: o } = qi([...t, r]);
    return Wr(n.length, (s, a) => o(n[s], n[a]));
  }
  function Io(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function zi({ programs: e }, t) {
    let r = Co(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: s, end: a, status: i }, l) => {
      let c = s || a, u = a || s, g = s && !a && i && re(i);
      n[l] = Io(c && X(c)), o[l] = g ? Wi : Io(u && W(u));
    }), Wr(e.length, (s, a) => n[a] - n[s] || o[a] - o[s] || r[s] - r[a]);
  }
  function Ji({ programs: e }, t) {
    let r = Co(t), n = Y.indexOf("past") - 0.5, o = e.map(({ status: s }) => s ? Y.indexOf(s) : n);
    return Wr(e.length, (s, a) => o[s] - o[a] || r[s] - r[a]);
  }
  function Wt(e, t) {
    let r = Vi(e), n = r.get(t);
    return n || (n = t === "title" ? Ki(e) : t === "newest" ? zi(e, Wt(e, "title")) : Ji(e, Wt(e, "newest")), r.set(t, n)), n;
  }
  function Qi(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function tt(e) {
    let t = e.sort || "relevance";
    return t === "relevance" && !Bt(e.text).length ? "status" : t;
  }
  function $o(e, t, r, n) {
    let o = tt(r), s = [];
    for (let a of Wt(e, o))
      he(t, a) && s.push(a);
    return o === "relevance" ? Qi(s, n) : s;
  }
  function Do(e) {
    let t = [];
    return (r) => {
      let n = ({ text: s, chosen: a, sort: i }) => s === r.text && a === r.chosen && i === r.sort, o = t.find((s) => n(s.query));
      if (!o) {
        let s = Oo(e, r);
        o = { query: r, results: { exploration: s, order: $o(e, s.matches, r, s.searchResult.scores) } }, t = [o, ...t.slice(0, 1)];
      }
      return o.results;
    };
  }
  function Fo(e, t, r, n) {
    return t(r).order.some((o) => {
      var s;
      return ((s = e.programs[o]) == null ? void 0 : s.id) === n;
    });
  }
  function rt(e, t, r) {
    return r.program === null || Fo(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function No(e, t, r, n) {
    return Fo(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, dt), { sort: r.sort, program: n });
  }
  function Ho(e, t, r) {
    let n = () => {
      let { query: l, settled: c } = e.get();
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => rt(t().index, t().derive, l), s = (l) => {
      n();
      let c = o(l);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, a = (l) => s(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Oe(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => s(yo(e.get().query, l, c)),
      choose: s,
      sort: (l) => a({ sort: l }),
      toggleDetails: (l) => a({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        s(No(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => s(xo(e.get().query)),
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
  function Uo(e, t, r) {
    let n, o = e.subscribe(({ query: s, settled: a }, i) => {
      (s !== i.query || a !== i.settled) && (r.clearTimeout(n), n = s === a.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function Bo(e, t) {
    var o, s, a, i;
    let r = [], n = (s = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? s : null;
    for (; n !== null && r.length < e.terms.size; )
      r.push(n), n = (i = (a = e.terms.get(n)) == null ? void 0 : a.broader) != null ? i : null;
    return r;
  }
  function nt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Gi({ terms: e }) {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { id: s, broader: a } of e.values()) {
      let i = a !== null && e.has(a) ? a : null;
      nt(t, i, s);
    }
    let r = /* @__PURE__ */ new Set(), n = (s) => {
      var a;
      r.has(s) || (r.add(s), (a = t.get(s)) == null || a.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: s }) => n(s)), Array.from(r);
  }
  function jo(e, t, r) {
    if (e === "status")
      return Y;
    let n = [...t].sort();
    return e === "period" ? n.sort((o, s) => Number(s) - Number(o)) : r ? /* @__PURE__ */ new Set([...Gi(r), ...n]) : n;
  }
  var Vo = { label: null, help: null, aliases: [] };
  function Xi({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let s = t ? t.year : r && re(r) ? n : o.year, a = [String(o.year)];
    for (let i = o.year + 1; i <= s; i++)
      a.push(String(i));
    return a;
  }
  function Yi(e, t, r) {
    return t === "period" ? Xi(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Wo(e, t) {
    return t ? Bo(t, e) : [];
  }
  function Zi(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), s = (a) => {
      let i = o.get(a);
      return i || (i = Ie(t.length), o.set(a, i)), i;
    };
    return t.forEach((a, i) => {
      Yi(a, e, n).forEach((l) => Ft(s(l), i));
    }), Array.from(o).forEach(([a, i]) => {
      Wo(a, r).forEach((l) => Dr(s(l), i));
    }), o.delete(G), o;
  }
  function qo(e, t, r) {
    let n = t.programs.length, s = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), a = Zi(e, t.programs, s, r);
    if (!a.size)
      return null;
    let i = [...jo(e, Array.from(a.keys()), s), G], l = Ce(n, Array.from(a.values()));
    a.set(G, _o(Dt(n), l));
    let c = /* @__PURE__ */ new Map();
    for (let d of i) {
      let x = a.get(d), _ = x ? V(x) : 0;
      if (x && _) {
        let { label: h, aliases: w } = (s == null ? void 0 : s.terms.get(d)) || Vo;
        c.set(d, { id: d, label: h, aliases: w, depth: Wo(d, s).length, programs: x, count: _ });
      }
    }
    let { label: u, help: g } = s || Vo, p = Array.from(c.values()).filter((d) => d.count < n);
    return { id: e, label: u, help: g, terms: c, useful: p.length > 1 };
  }
  function Ko(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let s = Number(r.slice(0, 4)), a = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let c = o.includes(l) ? null : qo(l, e, s);
      c && a.set(l, c);
    }
    let i = new Set(e.programs.map(({ id: l }) => l));
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (l, c) => {
        var u;
        return !!((u = a.get(l)) != null && u.terms.has(c));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }
  function zo(e) {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map();
    for (let o of e)
      t.set(o.id, o), o.partOf !== null && nt(r, o.partOf, o.id), o.followedBy.forEach((s) => nt(n, s, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }
  function Jo(e, t, r, n, o, s) {
    let a = (p) => ({ text: p, language: s }), i = (p) => J(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => {
      let d = e.vocabularies.get(p);
      return d ? i(d.label) : a(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, g = (p, d) => {
      var _;
      if (d === G)
        return a(t("not-stated"));
      let x = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(d);
      return x ? i(x.label) : a(Ee(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every term is asked for at every choice, and Intl takes long to name a language.
      term: (p, d) => {
        let x = `${p} ${d}`, _ = c.get(x) || g(p, d);
        return c.set(x, _), _;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }
  function qr(e, t) {
    var p;
    let { msg: r, format: n, language: o, languages: s, pageLanguage: a, today: i } = t, l = Jo(e, r, n, s, a, o), c = Ko(e, {
      languages: { chain: s, page: a },
      today: i,
      nameOf: (d, x) => l.term(d, x).text,
      reservedIds: gt
    }), u = (p = yt(`programs?${t.preset}`, c)) != null ? p : dt, g = Ve(u, e.facets);
    return R(S({}, t), {
      list: e,
      index: c,
      derive: Do(c),
      relations: zo(e.programs),
      labels: l,
      preset: u,
      fragmentOf: (d) => {
        let x = Ve(d, e.facets);
        return x === g ? "" : x || "programs";
      }
    });
  }
  function Qo(e) {
    let t = e, r = /* @__PURE__ */ new Set();
    return {
      get: () => t,
      set: (n) => {
        let o = t;
        t = S(S({}, o), n), Array.from(r).forEach((s) => s(t, o));
      },
      subscribe: (n) => (r.add(n), () => {
        r.delete(n);
      })
    };
  }
  function Go(e, t, r) {
    let n = e.subscribe(({ settled: o, open: s }, a) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== a.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", s.filters), s.filters && !a.open.filters && !t.isInDialog() ? t.enterDialog() : !s.filters && a.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function Xo(e, t) {
    var a;
    let r = (a = e.ownerDocument.defaultView) != null ? a : window, n = (i) => {
      var l;
      return (l = e.ownerDocument.getElementById(i)) == null ? void 0 : l.getBoundingClientRect().top;
    }, s = Array.from(e.querySelectorAll("article"), (i) => {
      var l;
      return (l = i.getAttribute("aria-labelledby")) != null ? l : "";
    }).map((i) => {
      var l;
      return [i, (l = n(i)) != null ? l : -1 / 0];
    }).filter(([, i]) => i > 80 && i < r.innerHeight);
    t();
    for (let [i, l] of s) {
      let c = n(i);
      if (c !== void 0) {
        r.scrollBy(0, c - l);
        return;
      }
    }
  }
  function He({ level: e, class: t, id: r, children: n }) {
    return lo(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var el = /* @__PURE__ */ Symbol.for("pv"), tl = 0;
  function m(e, t, r, n, o, s) {
    t || (t = {});
    var a, i, l = t;
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? a = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: r, ref: a, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: el, __v: --tl, __i: -1, __u: 0 };
    return (o || s) && (c.__source = o, c.__self = s), M.vnode && M.vnode(c), c;
  }
  function _e(e) {
    return `\u2068${e}\u2069`;
  }
  function N({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ m("bdi", { children: n }) : /* @__PURE__ */ m("bdi", { lang: t, dir: Se(t), children: n });
  }
  var rl = ["status", "period"];
  function C({ label: e, content: t }) {
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ m("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ m("dt", { children: e }),
      /* @__PURE__ */ m("dd", { children: Array.isArray(t) ? /* @__PURE__ */ m("ul", { role: "list", children: t.map((n) => /* @__PURE__ */ m("li", { children: n })) }) : t })
    ] });
  }
  function nl(e) {
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " ");
    try {
      return decodeURI(t);
    } catch (r) {
      return t;
    }
  }
  function ol({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) {
    return e || t || r || n;
  }
  function Yo({ context: e, actions: t, program: r, id: n }) {
    let { msg: o, labels: s, format: a, language: i, list: l, relations: c } = e, { minutes: u, owner: g, partOf: p, reviewed: d } = r, x = (v) => v === null ? null : /* @__PURE__ */ m(N, { text: s.pick(v), around: i }), _ = (v) => v.map((O) => /* @__PURE__ */ m("bdi", { children: O })), h = (v, O) => /* @__PURE__ */ m("a", { href: e.urlOf(v), rel: "noopener", children: O }), w = (v) => v.map((O) => {
      var I, T;
      return /* @__PURE__ */ m(
        "a",
        {
          href: e.urlOfProgram(O),
          onClick: (P) => {
            ol(P) || (P.preventDefault(), t.goTo(O));
          },
          children: x((T = (I = c.program(O)) == null ? void 0 : I.title) != null ? T : O)
        }
      );
    }), b = p === null ? void 0 : l.series.get(p), E = p === null ? [] : c.parts(p).filter((v) => v !== r.id);
    return /* @__PURE__ */ m("dl", { class: "program-explorer__details", id: n, children: [
      l.facets.filter((v) => !rl.includes(v)).map((v) => {
        var O;
        return /* @__PURE__ */ m(
          C,
          {
            label: /* @__PURE__ */ m(N, { text: s.facet(v), around: i }),
            content: ((O = r.terms.get(v)) != null ? O : []).map((I) => /* @__PURE__ */ m(N, { text: s.term(v, I), around: i }))
          }
        );
      }),
      /* @__PURE__ */ m(
        C,
        {
          label: o("detail-session"),
          content: u && (u[0] === u[1] ? o("detail-minutes", u[0]) : o("detail-minutes-range", ...u))
        }
      ),
      /* @__PURE__ */ m(C, { label: o("detail-duration"), content: x(r.duration) }),
      /* @__PURE__ */ m(C, { label: o("detail-scale"), content: x(r.scale) }),
      /* @__PURE__ */ m(C, { label: o("detail-team"), content: _(r.team) }),
      /* @__PURE__ */ m(C, { label: o("detail-partners"), content: _(r.partners) }),
      /* @__PURE__ */ m(C, { label: o("detail-materials"), content: r.materials.map(({ target: v, label: O }) => h(v, x(O))) }),
      /* @__PURE__ */ m(
        C,
        {
          label: o("detail-part-of"),
          content: b ? b.target ? h(b.target, x(b.title)) : x(b.title) : w(p === null ? [] : [p])
        }
      ),
      /* @__PURE__ */ m(C, { label: o("detail-siblings"), content: w(E) }),
      /* @__PURE__ */ m(C, { label: o("detail-parts"), content: w(c.parts(r.id)) }),
      /* @__PURE__ */ m(C, { label: o("detail-follows"), content: w(c.before(r.id)) }),
      /* @__PURE__ */ m(C, { label: o("detail-followed-by"), content: w(r.followedBy) }),
      /* @__PURE__ */ m(C, { label: o("detail-owner"), content: g && /* @__PURE__ */ m("bdi", { children: g }) }),
      /* @__PURE__ */ m(C, { label: o("detail-reviewed"), content: d && a.date(d) }),
      /* @__PURE__ */ m(C, { label: o("detail-sources"), content: r.sources.map((v) => h({ url: v }, /* @__PURE__ */ m("bdi", { title: v, children: nl(v) }))) }),
      /* @__PURE__ */ m(C, { label: o("detail-share"), content: /* @__PURE__ */ m("a", { href: e.urlOfProgram(r.id), children: o("link-to-program") }) })
    ] });
  }
  function Ue({ open: e }) {
    return /* @__PURE__ */ m("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var Zo = "capacity";
  function sl({ text: e, patterns: t, around: r }) {
    return /* @__PURE__ */ m(N, { text: e, around: r, children: t.length ? De(e.text, t).map((n) => n.hit ? /* @__PURE__ */ m("mark", { children: n.text }) : n.text) : e.text });
  }
  function al({ msg: e, labels: t, format: r }, { field: n, facet: o, language: s }) {
    return n ? n === "title" || n === "summary" ? r.language(s) : e(`detail-${n}`) : t.facet(o).text;
  }
  var qt = class extends j {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, program: n, open: o, patterns: s, level: a }) {
      var $;
      let { msg: i, labels: l, format: c, language: u, idPrefix: g, index: p, limit: d } = t, x = (L) => /* @__PURE__ */ m(sl, { text: L, patterns: s, around: u }), _ = (L) => {
        var H;
        return ((H = n.terms.get(L)) != null ? H : []).map((D) => l.term(L, D));
      }, h = l.pick(n.title), w = `${g}:program:${n.id}`, b = n.summary && l.pick(n.summary), E = _(Zo), v = [..._("kind"), ..._("format")], O = l.status(n.status), I = c.span(n.start, n.end, n.status), T = [h, ...b ? [b] : [], ...E, ...v].map(({ text: L }) => L), P = d ? null : Vt(p, p.programs.indexOf(n), s, [...T, O, I != null ? I : ""]);
      return /* @__PURE__ */ m("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": w, children: [
        /* @__PURE__ */ m(He, { level: a, class: "program-explorer__title", id: w, children: n.target ? /* @__PURE__ */ m("a", { href: t.urlOf(n.target), rel: "noopener", children: x(h) }) : x(h) }),
        /* @__PURE__ */ m("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ m("span", { class: `program-explorer__status program-explorer__status--${($ = n.status) != null ? $ : "unknown"}`, children: O }),
          I !== null && /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: I }),
          v.map((L) => /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: x(L) }))
        ] }),
        b && /* @__PURE__ */ m("p", { class: "program-explorer__summary", children: [
          x(b),
          " ",
          b.language.toLowerCase() !== l.preferred && /* @__PURE__ */ m("span", { class: "program-explorer__in-language", children: i("in-language", c.language(b.language)) })
        ] }),
        P && /* @__PURE__ */ m("p", { class: "program-explorer__matched", children: [
          i("matched-in", al(t, P)),
          " ",
          x({ text: P.text, language: P.language || u })
        ] }),
        /* @__PURE__ */ m("div", { class: "program-explorer__card-foot", children: [
          E.length > 0 && /* @__PURE__ */ m("ul", { class: "program-explorer__tags", role: "list", "aria-label": l.facet(Zo).text, children: E.map((L) => /* @__PURE__ */ m("li", { children: x(L) })) }),
          /* @__PURE__ */ m(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", h.text),
              "aria-expanded": o,
              "aria-controls": o ? `${w}:details` : void 0,
              onClick: () => r.toggleDetails(n.id),
              children: [
                i("details"),
                /* @__PURE__ */ m(Ue, { open: o })
              ]
            }
          )
        ] }),
        o && /* @__PURE__ */ m(Yo, { context: t, actions: r, program: n, id: `${w}:details` })
      ] });
    }
  };
  var Kt = 60, il = 6, ll = 80;
  function ul({ context: e, state: t, results: { order: r } }, n) {
    var g;
    let { query: o, settled: s } = t, a = s.query === o ? s.cause : "typing", i = r.findIndex((p) => {
      var d;
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = a === "data" || ((g = n.order) == null ? void 0 : g.length) === r.length && r.every((p, d) => {
      var x;
      return p === ((x = n.order) == null ? void 0 : x[d]);
    }), c = Math.max(e.limit || Kt, i + 1, l && n.limit || 0), u = r.length <= Kt || a === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(il, i + 1, l && n.drawn || 0) };
  }
  function cl({ context: e, state: t }, r) {
    let { msg: n, current: o, past: s, limit: a, language: i } = e, l = !a && tt(t.query) === "status", c = (u, g) => u != null ? u : { text: g, language: i, anchors: [] };
    return r.map((u, g) => {
      let p = r[g - 1], d = re(u.status);
      return !l || p && re(p.status) === d ? { program: u, group: null } : { program: u, group: d ? c(o, n("group-current")) : c(s, n("group-past")) };
    });
  }
  var zt = class extends j {
    constructor() {
      super(...arguments);
      this.list = Me();
      /** Paper has no button for more. */
      this.showAll = () => {
        if (!this.props.view.context.limit) {
          let { length: r } = this.state.order;
          this.setState({ limit: r, drawn: r });
        }
      };
      this.showMore = () => {
        var n, o, s;
        let { limit: r } = this.state;
        this.setState({ limit: r + Kt, drawn: r + Kt }), (s = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || s.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : ul(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), ll));
    }
    render({ view: r }, { order: n, limit: o, drawn: s }) {
      var b;
      let { context: a, state: i, results: l, actions: c } = r, { msg: u, index: g, level: p, list: d } = a, x = n.slice(0, Math.min(s, o)).map((E) => g.programs[E]), _ = n.length - o, h = cl(r, x), w = (b = h[0]) != null && b.group ? p + 1 : p;
      return /* @__PURE__ */ m(ee, { children: [
        /* @__PURE__ */ m("ul", { class: "program-explorer__list", role: "list", "aria-label": u("programs"), ref: this.list, children: h.map(({ program: E, group: v }) => /* @__PURE__ */ m("li", { children: [
          v && /* @__PURE__ */ m(He, { level: p, class: "program-explorer__group", id: v.anchors[0], children: [
            v.anchors.slice(1).map((O) => /* @__PURE__ */ m("span", { id: O })),
            /* @__PURE__ */ m(N, { text: v, around: a.language })
          ] }),
          /* @__PURE__ */ m(
            qt,
            {
              context: a,
              actions: c,
              program: E,
              open: i.query.program === E.id,
              patterns: l.exploration.searchResult.patterns,
              level: w
            }
          )
        ] }, E.id)) }),
        a.limit > 0 && /* @__PURE__ */ m("a", { class: "program-explorer__all", href: a.urlOfAll(Ve(i.query, d.facets) || "programs"), children: u("see-all", n.length) }),
        !a.limit && _ > 0 && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: u("more", _) })
      ] });
    }
  };
  function es(e, t) {
    let r = [];
    if (t.text.trim()) {
      let n = Oe(t, "");
      r.push({ kind: "text", query: n, count: Vr(e, n) });
    }
    return e.facets.forEach((n) => {
      let o = Ne(n, t);
      if (o.length) {
        let s = $r(t, n.id, []);
        r.push({ kind: "terms", facet: n, terms: o, query: s, count: Vr(e, s) });
      }
    }), r.filter(({ count: n }) => n > 0).sort((n, o) => o.count - n.count);
  }
  var dl = 4;
  function ts({ view: { context: e, state: { query: t }, actions: r } }) {
    let { msg: n, labels: o, index: s, list: a, level: i } = e, l = es(s, t).slice(0, dl), c = (u) => u.kind === "text" ? n("empty-text", _e(t.text), u.count) : n(
      "empty-without",
      _e(o.facet(u.facet.id).text),
      u.terms.map((g) => _e(o.term(u.facet.id, g.id).text)).reduce((g, p) => n("list", g, p)),
      u.count
    );
    return /* @__PURE__ */ m("div", { class: "program-explorer__empty", children: [
      /* @__PURE__ */ m(He, { level: i, class: "program-explorer__group", children: n("empty-title") }),
      l.length > 0 && /* @__PURE__ */ m("p", { children: n("empty-hint") }),
      /* @__PURE__ */ m("ul", { children: [
        l.map((u) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button", onClick: () => r.choose(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: r.clear, children: n("see-all", a.programs.length) }) }, "all")
      ] })
    ] });
  }
  function rs(e, t) {
    return Array.from(e.facets.values()).flatMap((r) => Ne(r, t).map((n) => ({ facet: r, term: n })));
  }
  function pl({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: s } }) {
    let a = t.facet(o.id), i = t.term(o.id, s.id);
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", a.text, i.text),
        onClick: () => n.toggleTerm(o.id, s.id),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ m(N, { text: a, around: r, children: e("chip-facet", a.text) }) }),
          " ",
          /* @__PURE__ */ m(N, { text: i, around: r })
        ]
      }
    );
  }
  function ml({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Oe(t, "")),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ m("bdi", { children: t.text })
        ]
      }
    );
  }
  var Jt = class extends j {
    constructor() {
      super(...arguments);
      this.list = Me();
    }
    getSnapshotBeforeUpdate() {
      return this.buttons().indexOf(document.activeElement);
    }
    componentDidUpdate(r, n, o) {
      var a;
      let s = this.buttons();
      o >= 0 && !s.includes(document.activeElement) && ((a = s[Math.min(o, s.length - 1)]) == null || a.focus());
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: r }) {
      let { context: { index: n, msg: o }, state: { query: s }, actions: a } = r, i = rs(n, s), l = s.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ m("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((c) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m(pl, { view: r, filter: c }) }, `${c.facet.id} ${c.term.id}`)),
        l && /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m(ml, { view: r }) }, "text"),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };
  function gl({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: s, matchCount: a } }) {
    let { msg: i, labels: l, language: c, idPrefix: u } = e, g = `${u}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", s);
    return /* @__PURE__ */ m(
      "div",
      {
        class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`,
        style: { "--program-explorer-depth": n.depth },
        children: [
          /* @__PURE__ */ m("div", { class: "cdx-checkbox", children: /* @__PURE__ */ m("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ m(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: g,
                "aria-describedby": `${g}:count`,
                checked: o,
                onChange: () => t.toggleTerm(r, n.id)
              }
            ),
            /* @__PURE__ */ m("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ m("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ m("label", { class: "cdx-label__label", for: g, children: /* @__PURE__ */ m("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ m(N, { text: l.term(r, n.id), around: c }) }) }) })
          ] }) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__number", title: p, "aria-hidden": "true", children: i("number", s) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__unseen", id: `${g}:count`, children: p })
        ]
      }
    );
  }
  function fl({ view: e, counts: { facet: t, terms: r } }) {
    let { context: { labels: n, language: o, idPrefix: s }, state: a, actions: i } = e, l = !a.open.collapsed.has(t.id), c = `${s}:${t.id}`;
    return /* @__PURE__ */ m("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ m("legend", { children: /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": l,
          "aria-controls": c,
          onClick: () => i.toggleFacet(t.id),
          children: [
            /* @__PURE__ */ m("span", { id: `${c}::label`, children: /* @__PURE__ */ m(N, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ m(Ue, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ m("div", { id: c, hidden: !l, children: r.map((u) => /* @__PURE__ */ m(gl, { view: e, facet: t.id, count: u }, u.term.id)) })
    ] });
  }
  function Qt({ view: e }) {
    return /* @__PURE__ */ m(ee, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ m(fl, { view: e, counts: t }, t.facet.id)) });
  }
  var ns = "program-explorer-locked", Gt = class extends j {
    constructor() {
      super(...arguments);
      this.box = Me();
      this.onKeyDown = (r) => {
        let n = this.box.current;
        if (r.key === "Escape")
          r.stopPropagation(), this.props.view.actions.closeFilters();
        else if (r.key === "Tab" && n) {
          let o = Array.from(n.querySelectorAll("button, input")).filter((l) => l.getClientRects().length > 0), s = r.target, a = s === o[r.shiftKey ? 0 : o.length - 1] || r.shiftKey && s === n, i = o[r.shiftKey ? o.length - 1 : 0];
          a && i && (r.preventDefault(), i.focus());
        }
      };
    }
    componentDidMount() {
      var r;
      document.documentElement.classList.add(ns), (r = this.box.current) == null || r.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(ns);
    }
    render({ view: r }) {
      let { context: { msg: n, idPrefix: o }, results: s, actions: a } = r;
      return /* @__PURE__ */ m("div", { class: "program-explorer__backdrop", onClick: (i) => i.target === i.currentTarget && a.closeFilters(), children: /* @__PURE__ */ m(
        "div",
        {
          class: "program-explorer__dialog",
          role: "dialog",
          "aria-modal": "true",
          "aria-labelledby": `${o}-dialog-title`,
          tabIndex: -1,
          ref: this.box,
          onKeyDown: this.onKeyDown,
          children: [
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ m("span", { class: "program-explorer__dialog-title", id: `${o}-dialog-title`, children: n("filters") }),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: n("clear-all")
                }
              ),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": n("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ m(Qt, { view: r }) }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ m(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
                onClick: a.closeFilters,
                children: n("show-results", s.exploration.count)
              }
            ) })
          ]
        }
      ) });
    }
  };
  function os({ view: { context: { msg: e }, state: t, actions: r } }) {
    return /* @__PURE__ */ m(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => {
          n.preventDefault(), r.submitSearch();
        },
        children: /* @__PURE__ */ m("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ m(
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
          ),
          /* @__PURE__ */ m("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }
  function yl({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) {
    let o = tt(r), s = ct.filter((a) => a !== "relevance" || r.text !== "");
    return /* @__PURE__ */ m("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ m("label", { for: `${t}-sort`, children: e("sort") }),
      " ",
      /* @__PURE__ */ m("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ m(
          "select",
          {
            class: "cdx-select",
            id: `${t}-sort`,
            value: o,
            onChange: (a) => n.sort(a.currentTarget.value),
            children: s.map((a) => /* @__PURE__ */ m("option", { value: a, selected: a === o, children: e(`sort-${a}`) }, a))
          }
        ),
        /* @__PURE__ */ m(Ue, { open: !1 })
      ] })
    ] });
  }
  function ss({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: s, actions: a } = e, { count: i, searchResult: { corrected: l } } = s.exploration, c = Array.from(o.query.chosen.values()).reduce((u, g) => u + g.length, 0);
    return /* @__PURE__ */ m("div", { class: "program-explorer__toolbar", children: [
      o.narrow && /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": o.open.filters,
          onClick: a.openFilters,
          children: c ? t("filters-active", c) : t("filters")
        }
      ),
      /* @__PURE__ */ m("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1, children: [
        t("count", i, r.programs.length),
        l && i > 0 && /* @__PURE__ */ m("p", { class: "program-explorer__corrected", children: t("results-for", _e(o.settled.query.text), _e(l.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ m(yl, { view: e })
    ] });
  }
  function as({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: s, query: a }, results: i } = e;
    return /* @__PURE__ */ m("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ m(os, { view: e }),
      !o && /* @__PURE__ */ m("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ m(Qt, { view: e }) }),
      /* @__PURE__ */ m("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ m(ss, { view: e }),
        !(t && a === r) && /* @__PURE__ */ m(Jt, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ m(zt, { view: e }) : /* @__PURE__ */ m(ts, { view: e })
      ] }),
      o && s.filters && /* @__PURE__ */ m(Gt, { view: e })
    ] });
  }
  var xl = 640, hl = 500;
  M.debounceRendering = (e) => e();
  function is(e, t, r, n, o) {
    var I;
    let { ownerDocument: s } = e, a = (I = s.defaultView) != null ? I : window, i = [], l = qr(t, r), c = !0, u = () => l.limit > 0 || (e.clientWidth || a.innerWidth) < xl, g = (T) => {
      var H, D;
      let P = n.read(), $ = P === null && T ? T.query : (H = yt(P != null ? P : "", l.index)) != null ? H : l.preset, L = rt(l.index, l.derive, $);
      return {
        query: L,
        settled: { query: L, cause: "address" },
        open: { collapsed: (D = T == null ? void 0 : T.open.collapsed) != null ? D : /* @__PURE__ */ new Set(), filters: u() && n.isInDialog() }
      };
    }, p = Qo(S({ narrow: u() }, g(null))), d = (T) => T == null ? void 0 : T.focus({ preventScroll: !0 }), x = (T) => {
      var P;
      return (P = s.getElementById(`${l.idPrefix}:program:${T}`)) == null ? void 0 : P.closest("article");
    }, _ = {
      focusCount: () => d(e.querySelector(".program-explorer__count")),
      moveTo: (T) => {
        let P = x(T);
        P == null || P.scrollIntoView(), d(P == null ? void 0 : P.querySelector("a, button"));
      }
    }, h = Ho(p, () => l, _), w = () => {
      c = !1, i.splice(0).forEach((T) => T()), Cr(null, e);
    }, b = (T, P) => {
      if (!c)
        return;
      let $ = e.contains(s.activeElement);
      try {
        let { derive: L } = l;
        Cr(/* @__PURE__ */ m(as, { view: { context: l, state: T, actions: h, results: L(T.query), settledResults: L(T.settled.query) } }), e);
      } catch (L) {
        w(), o(L);
        return;
      }
      $ && !e.contains(s.activeElement) && (d(P.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(s.activeElement) || _.focusCount());
    }, E = (T, P) => {
      a.addEventListener(T, P), i.push(() => a.removeEventListener(T, P));
    }, v = () => {
      if (!e.isConnected) {
        w();
        return;
      }
      let T = u(), { open: P, narrow: $ } = p.get();
      T !== $ && p.set({ narrow: T, open: R(S({}, P), { filters: !1 }) });
    };
    if ("ResizeObserver" in a) {
      let T = new ResizeObserver(v);
      T.observe(e), i.push(() => T.disconnect());
    }
    E("resize", v);
    let O = a.setTimeout(() => ce(l.index), hl);
    return i.push(
      () => a.clearTimeout(O),
      p.subscribe(b),
      Uo(p, h.settle, a),
      Go(p, n, (T) => l.fragmentOf(T)),
      n.onMove(() => p.set(g(p.get())))
    ), b(p.get(), p.get()), c && n.read() && (n.write(l.fragmentOf(p.get().query), "replace", p.get().open.filters), Rt(() => {
      var P;
      let { program: T } = p.get().query;
      c && (T !== null ? (P = x(T)) == null || P.scrollIntoView() : a.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (T) => {
        if (c) {
          h.settle(), l = qr(T, r);
          let { query: P } = p.get(), $ = rt(l.index, l.derive, P), L = "data";
          Xo(e, () => p.set({ query: $, settled: { query: $, cause: L } }));
        }
      },
      unmount: () => {
        c && w();
      }
    };
  }
  var ls = "Special:MyLanguage/", _l = /^(?:[a-z][\w-]*|Special):/;
  function us(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), s = o < 0 ? n : n.slice(0, o), a = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => a.add(l.getAttribute("href")))), (i) => {
      var g;
      let l = i.replace(ls, "");
      if (!s.length || _l.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(ls + l);
      let [c = "", u = ""] = l.split(/(?=#)/);
      return (g = s.map((p) => e.urlOf(`${c}/${p}${u}`)).find((p) => a.has(p))) != null ? g : e.urlOf(i);
    };
  }
  var bl = "program-explorer__app", vl = 0;
  function wl({ root: e }) {
    var r;
    let t = `.${de}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Sl({ current: e, past: t }) {
    for (let r of [e, t]) {
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`);
      n && Rt(() => {
        var o;
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function cs({ wiki: e }, t, { list: r, messages: n, languageNames: o }, s) {
    let { language: a } = n, i = Q(n), l = xt(e, t), c = wl(t), u = `program-explorer-${++vl}`, g = us(e, t, l), p = t.all === null ? "" : g(t.all), d = document.createElement("div");
    d.className = bl, d.lang = a, d.dir = Se(a), t.root.append(d), te(t, "ready");
    let { update: x, unmount: _ } = is(d, r, {
      msg: i,
      format: ro(a, i, o),
      language: a,
      languages: l,
      pageLanguage: e.contentLanguage,
      today: tr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: u,
      urlOf: (h) => "url" in h ? h.url : g(h.page),
      // A program that this explorer does not show is in another one, on this page or on that with all programs.
      urlOfProgram: (h) => `${c ? "" : p}#programs?program=${h}`,
      urlOfAll: (h) => `${p}#${h}`
    }, to(window, c ? ft : null, u), (h) => {
      d.remove(), s(h);
    });
    return d.isConnected ? (Sl(t), e.announceReady(t.root), {
      update: x,
      unmount: () => {
        _(), d.remove(), te(t, "static");
      }
    }) : null;
  }
  var Tl = "#programs?selftest";
  function ds(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === Tl && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 b00a89947b98ca00"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function Pl(n, o) {
    return A(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (s) {
        return e.log("The static list cannot be imported.", s), null;
      }
    });
  }
  function El({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: s, preset: a, limit: i, fallbacks: l } = t;
    return e.isNamed && r.kind === "pages" && s === o && !a && !i && rn(o, n.programs.map(({ title: c }) => J(c, [o.lang, ...l], e.contentLanguage).text));
  }
  function ps(e, t, r, n) {
    return A(this, null, function* () {
      let { wiki: o } = t, s = () => {
        ps(e, t, r, n);
      };
      try {
        let a = yield e(o, r);
        if (a.kind === "off") {
          te(r, "static");
          return;
        }
        let { messages: i } = a, [l, c] = a.kind === "missing" && (yield Pl(t, r)) || [r, a];
        if (c.kind !== "ready") {
          let d = c.kind === "missing";
          o.log(`The data page "${r.source}" ${d ? "is missing" : "cannot be read"}.`, ...d ? [] : c.problems), yield it(t, r, d ? "missing" : "json", c, s);
          return;
        }
        if (!tn(i))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames();
        if (!r.root.isConnected)
          return;
        let g = El(t, r, c), p = cs(t, l, { list: c.list, messages: i, languageNames: u }, (d) => {
          o.log("The explorer could not be drawn.", d), n.delete(r.root), it(t, l, "unexpected", R(S({}, c), { messages: i }), s);
        });
        p && (n.set(r.root, p), yield cn(t, r, c, i, g));
      } catch (a) {
        o.log(`The explorer could not start from "${r.source}".`, a), yield it(t, r, ln(a), null, s);
      }
    });
  }
  function kl(n, o) {
    return A(this, arguments, function* ({ wiki: e, load: t }, r) {
      let s = ut(r);
      if (s.length || r.querySelector(`.${de}`) || !xn(e.pageTitle))
        return s;
      let a = (yield t.importer()).insertHost(r);
      return a ? [a] : [];
    });
  }
  function ms(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (a) => {
      Array.from(r).forEach(([i, l]) => {
        a(i) && (r.delete(i), l.unmount());
      });
    }, s = [
      wn(),
      ds(n),
      e.onContent(() => {
        var l;
        o((c) => !c.isConnected);
        let a = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = eo();
        kl(n, a).then(
          (c) => c.filter(sn).forEach((u) => {
            ps(i, n, u, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      s.forEach((a) => a()), o(() => !0);
    };
  }
  var Kr = {};
  Cs(Kr, {
    DATA_MODEL: () => st,
    GROUP_ATTRIBUTE: () => lt,
    HOST_CLASS: () => de,
    ID: () => Te,
    LANGUAGE: () => Pe,
    PROGRAM_ATTRIBUTE: () => gn,
    STATIC_CLASS: () => mn,
    STATUS_ATTRIBUTE: () => fn,
    VERSION: () => Je,
    allTexts: () => ot,
    createMessages: () => Q,
    editDistance: () => Ut,
    findHosts: () => ut,
    hostStateOf: () => rr,
    includedTitles: () => bt,
    isCurrent: () => re,
    isObject: () => pe,
    isStatus: () => Ee,
    levelOf: () => ar,
    linkFault: () => Ke,
    optionsFor: () => we,
    parseForReaders: () => kt,
    parseLink: () => ht,
    pickText: () => J,
    readAnswer: () => Xt,
    readPage: () => Et,
    staticHeading: () => sr
  });
  var z = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var gs = 1e4;
  function fs(e, t) {
    return A(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), gs);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new z("timeout", `${gs} ms, ${e}`) : new z("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Xt(e) {
    return A(this, null, function* () {
      let t = yield fs(e, "omit");
      if (t.status === 429 && (t = yield fs(e, "same-origin")), t.status === 429)
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
  function zr(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function ys(e) {
    let t = zr(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function xs(e, t) {
    let r = zr(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function hs(e) {
    let t = zr(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var Yt = "MediaWiki:Gadget-programExplorer-manifest.json";
  var Rl = "program-explorer__update", _s = "program-explorer-asked-for-version", Ll = 864e5;
  function bs(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function Al(e, t) {
    let [r, n] = [bs(e), bs(t)], o = r.findIndex((s, a) => s !== n[a]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function Ml(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(_s));
      return n >= 0 && n < Ll ? !1 : (r.setItem(_s, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function Ol({ languages: e }) {
    var r;
    let t = be(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function vs(a, i, l, c, u) {
    return A(this, arguments, function* (e, t, { version: r, page: n }, o, s) {
      if (Ml(o, s))
        try {
          let { pages: [g] } = yield e.readPages([Yt], [], null), { version: p } = ie(g ? g.text : "");
          if (typeof p != "string" || !Al(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let d = Ol(e), x = Q(d), { title: _, url: h } = n != null ? n : { title: Yt, url: e.urlOf(Yt) }, w = Object.assign(document.createElement("a"), { href: h, textContent: _ }), b = Object.assign(document.createElement("div"), { className: Rl });
          t.after(b), je(b, d, { kind: "warning", text: x("userscript-old", r, p), content: [w, document.createTextNode(" ")], retry: null });
        } catch (g) {
        }
    });
  }
  var Il = 2592e3, Cl = 300, $l = "fuzzy";
  function Dl(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [a] = s, i = (n = a == null ? void 0 : a.slots) == null ? void 0 : n.main;
      a && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: a.revid });
    }
    return t;
  }
  function Fl(e, t, r, n) {
    let o = String(e === "titles" || r && !r.version ? Cl : Il), s = {
      action: "query",
      format: "json",
      formatversion: "2",
      // The interface language must not split the cache.
      uselang: "content",
      maxage: o,
      smaxage: o
    };
    return Object.assign(s, n ? { mcoffset: n } : {
      prop: "revisions",
      rvprop: "ids|content|contentmodel",
      rvslots: "main",
      [e]: t.join("|")
    }, r && {
      list: "messagecollection",
      mcgroup: `messagebundle-${r.title}`,
      mclanguage: r.language,
      mcprop: "translation|tags",
      // Nothing is transferred for what has no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Makes another state another address.
      requestid: r.version
    }), new URLSearchParams(s).toString();
  }
  function ws(e, t, r, n) {
    return A(this, null, function* () {
      var i, l;
      let o = /* @__PURE__ */ new Map(), s = [], a = "";
      do {
        let c = yield Xt(`${e}?${Fl(t, r, n, a)}`);
        s = s.concat(Dl(c));
        for (let { key: u, translation: g, tags: p } of ((i = c.query) == null ? void 0 : i.messagecollection) || [])
          g && p.indexOf($l) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), g);
        a = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (a);
      return { pages: s, translations: o };
    });
  }
  function Ss(e, t, r, n) {
    return A(this, null, function* () {
      try {
        return yield ws(e, t, r, n);
      } catch (o) {
        if (n && o instanceof z && o.failure === "server")
          return ws(e, t, r, null);
        throw o;
      }
    });
  }
  function Ts(e, t) {
    return (r, n, o) => A(null, null, function* () {
      let s = r.map(t), a = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ss(e, "revids", n, a) : null;
      return i && s.every((l) => i.pages.some((c) => c.title === l)) ? i : Ss(e, "titles", s, a);
    });
  }
  function Ps(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Nl(e) {
    return A(this, null, function* () {
      var t, r, n, o;
      try {
        return ((o = (n = (r = (t = (yield new mw.Api().get({
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        })).query) == null ? void 0 : t.pages) == null ? void 0 : r[0]) == null ? void 0 : n.actions) == null ? void 0 : o.edit) === !0;
      } catch (s) {
        return !1;
      }
    });
  }
  function Hl() {
    return A(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames");
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function Ul() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Es() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Ul(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ps,
      readPages: Ts(mw.util.wikiScript("api"), Ps),
      languageNames: Hl,
      mayEdit: Nl,
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
  var Bl = "programExplorer";
  function ks(e, t) {
    return A(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[Bl];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Rs } = document, Ls = hs(Rs instanceof HTMLScriptElement ? Rs.src : ""), jl = { version: "0.1.0", page: ys(Ls) }, Vl = 2e3;
  mw.loader.using([...Xr]).then(
    () => {
      let e = Es();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), ms(e, Yr((t) => {
        var r;
        return ks((r = xs(Ls, t)) != null ? r : "", t);
      }, Kr, "86baea9467b200fb")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          vs(e, t, jl, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, Vl);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>