// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Fr = Object.defineProperty, Jo = Object.defineProperties;
  var Go = Object.getOwnPropertyDescriptors;
  var $r = Object.getOwnPropertySymbols;
  var zo = Object.prototype.hasOwnProperty, Yo = Object.prototype.propertyIsEnumerable;
  var Cr = (e, t, r) => t in e ? Fr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      zo.call(t, r) && Cr(e, r, t[r]);
    if ($r)
      for (var r of $r(t))
        Yo.call(t, r) && Cr(e, r, t[r]);
    return e;
  }, R = (e, t) => Jo(e, Go(t));
  var Xo = (e, t) => {
    for (var r in t)
      Fr(e, r, { get: t[r], enumerable: !0 });
  };
  var E = (e, t, r) => new Promise((n, o) => {
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
  var Dr = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"];
  function Nr(e, t, r) {
    let n = /* @__PURE__ */ new Map(), o = (s) => E(null, null, function* () {
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
  var xe = ["relevance", "status", "newest", "title"], Ye = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };
  var Ze = ["q", "sort", "program", "view"];
  var ta = /^#?programs$/, ra = /^#?programs(\?|%3f|\.3f)/i, na = 8e3, oa = 200;
  function _e(e) {
    var r, n;
    let [t] = (n = (r = ra.exec(e)) != null ? r : ta.exec(e)) != null ? n : [];
    return t === void 0 ? null : e.slice(t.length, na);
  }
  function et(e) {
    return _e(e) !== null;
  }
  var aa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function Xe(e) {
    return e.replace(aa, (t) => {
      let r = t.charCodeAt(0);
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function he(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function tt(e) {
    return e.slice(0, oa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function He(e, t = []) {
    let r = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => {
      let a = e.chosen.get(o) || [];
      a.length && !Ze.includes(o) && r.push(`${Xe(o)}=${a.map(Xe).join(",")}`);
    });
    let n = tt(e.text);
    return n && r.push("q=" + Xe(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + Xe(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function rt(e, t) {
    let r = _e(e);
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null;
    for (let i of r.split("&")) {
      let [l = "", ...c] = i.split("="), d = he(l), m = c.join("="), p = he(m);
      if (d === "q")
        o = tt(he(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = xe.find((u) => u === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!Ze.includes(d)) {
        let u = m.split(",").map(he).concat(p.split(",")).filter((x) => t.hasTerm(d, x));
        u.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(u))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }
  function K(e) {
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }
  var N = "qqx", Hr = "search", Kt = "en";
  function be(e) {
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Kt;
  }
  function Qt(e) {
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Ur(e, t) {
    let r = new Map(Object.entries(K(t)).filter((n) => typeof n[1] == "string"));
    return r.has(Hr) ? { language: e, texts: r } : null;
  }
  function jr({ language: e, texts: t }) {
    return e === N || t.has(Hr);
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
  function Br(e) {
    return typeof e == "string" ? [e] : [...e.values()];
  }
  function Vr(e, t) {
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim()));
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }
  var qr = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-hidden": "The filters of the link hide the program that it leads to.", "link-to-program": "Link to this program", "link-unknown": "A part of the link is unknown: $1", list: "$1, $2", "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" };
  var ia = ["zero", "one", "two", "few", "many", "other"];
  function Wr(e) {
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ia.filter((o) => r.includes(o));
    return (o, a) => {
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s;
      return o[Math.min(i, s)];
    };
  }
  var la = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ca = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(qr)) };
  function Q({ language: e, texts: t } = ve, r = ve.texts) {
    if (e === N)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = Wr(e);
    return (a, ...s) => {
      let i = (l) => {
        var c;
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(la, (l, c, d) => o(d.split("|"), Number(i(c)))).replace(ca, (l, c) => {
        let d = i(c);
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }
  var nt = "json";
  var ua = "program-explorer-hidden";
  function Jt(e) {
    return e.root.dataset.state;
  }
  function Kr(e) {
    return Jt(e) ? !1 : (Z(e, "loading"), !0);
  }
  function Z(e, t) {
    let r = t === "ready";
    for (let n of e.staticElements)
      n.classList.toggle(ua, r);
    for (let n of [e.current, e.past])
      n == null || n.anchorElements.forEach((o, a) => {
        var s;
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }
  var da = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), pa = ["arab", "hebr"], ma = ["latn", "cyrl"];
  function we(e) {
    let [t = "", r = ""] = e.toLowerCase().split("-");
    return pa.includes(r) || !ma.includes(r) && da.has(t) ? "rtl" : "ltr";
  }
  var Gt = "program-explorer__notice";
  function Ue(e, t, ...r) {
    let n = document.createElement(e);
    return n.className = t, n.append(...r), n;
  }
  function Qr(e, t, r) {
    let n = Ue("button", `cdx-button ${t}`, e);
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Se(e) {
    e.querySelectorAll(`.${Gt}`).forEach((t) => {
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ee(e, t, { kind: r, text: n, content: o = [], retry: a }) {
    Se(e);
    let s = Q(t), i = Ue(
      "div",
      `${Gt} ${Gt}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Ue("span", "cdx-message__icon"),
      Ue(
        "div",
        "cdx-message__content",
        Ue("p", "", n),
        ...o,
        ...a ? [Qr(s("retry"), "", a)] : [],
        Qr(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }
  var ga = ["busy", "timeout", "network", "server"];
  function ot(e) {
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Jr(e, t, r, n) {
    return E(this, null, function* () {
      let { wiki: o, load: a } = e;
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function at(e, t, r, n, o) {
    return E(this, null, function* () {
      let a = n ? n.messages : ve, s = Q(a);
      Z(t, "failed");
      let i = {
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: ga.includes(r) ? () => {
          Se(t.root), Z(t, "loading"), o();
        } : null
      };
      ee(t.root, a, i), (r === "missing" || r === "json") && (yield Jr(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Gr(i, l, c, d, m) {
    return E(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== nt;
      u && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (u || s) && (yield Jr(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }
  var se = "program-explorer", st = "data-group";
  function zt(e) {
    var t, r;
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function Yt(e, t, r) {
    return { text: e, language: zt(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function Xt(e) {
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function zr(e, t) {
    var r, n;
    return (n = (r = e.querySelector(`[${st}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function Yr(e) {
    var r;
    let t = e == null ? void 0 : e.closest(`[${st}]`);
    return e && t ? Yt(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function fa(e) {
    return new Map(e.split(" ").map((t) => {
      let [r = "", n] = t.split(":");
      return [r, Number(n)];
    }));
  }
  function ya(e) {
    var m;
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, d = zr(e, "current");
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: fa(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: Yr(d),
      past: Yr(zr(e, "past")),
      level: Xt(d)
    };
  }
  function it(e) {
    return Array.from(e.querySelectorAll(`.${se}[data-source]`), ya);
  }
  var Xr = ["Community Development", "Community Development/What we do"], xa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function Zr(e) {
    return Xr.includes(e) || Xr.includes(e.replace(xa, ""));
  }
  function lt({ wiki: e, load: t }) {
    return t.more().catch((r) => {
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }
  function ct({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) {
    let o = zt(r);
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function en(e, t) {
    var o;
    let r = be(e), n = r === Kt ? ((o = e[0]) != null ? o : "").toLowerCase() : r;
    return n === t || n === N ? "" : n;
  }
  var ha = /[\u200E\u200F\u202A-\u202E]/g, _a = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ba = [
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
  ], va = new RegExp("^(?:" + ba.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), wa = 2e3, Sa = 255, Ta = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Pa(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function ka(e) {
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Te(e) {
    let t = e.trim();
    if (/^https:\/\//i.test(t))
      return ka(t);
    if (t.length > wa)
      return "bad-page";
    let r = t.replace(ha, "").replace(_a, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(r))
      return "insecure-link";
    if (va.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, "");
    return n === "" || n.startsWith(":") || Ta.test(r) || n.length > 85 && Pa(n) > Sa ? "bad-page" : { page: r };
  }
  function ut(e) {
    return typeof e != "string";
  }
  function dt(e) {
    let t = Te(e);
    return ut(t) ? t : null;
  }
  function pt(e) {
    let t = dt(e);
    return t !== null && "page" in t;
  }
  function tn(e) {
    let t = dt(e);
    return t !== null && "url" in t;
  }
  var Ra = 49;
  function Zt(e) {
    let { include: t } = e;
    return Array.isArray(t) ? t.slice(0, Ra).map((r, n) => typeof r == "string" && pt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function mt(e) {
    return e.includes('"include"') ? Zt(K(e)).filter(Boolean) : [];
  }
  function er() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function gt(e) {
    return { today: er(), language: e.contentLanguage };
  }
  function rn() {
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
  var je = ["status", "language", "period"], J = "not-stated";
  var Ea = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" };
  function tr(e) {
    var t;
    return (t = Ea[e]) != null ? t : "text";
  }
  function ie(e) {
    return typeof e == "string" ? "text" : e == null ? "nothing" : tr(Array.isArray(e) ? "array" : typeof e);
  }
  function ft(e) {
    return ie(e) === "object";
  }
  var nn = [], Be = 1 + nn.length;
  function on(e, t = nn) {
    let { version: r } = e;
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }
  function La(e, t, r) {
    let n = "";
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function yt(e, t, r) {
    let n = La(e, t, r);
    if (n === void 0)
      return null;
    let o = Object(n), a = on(o);
    if (!a) {
      let { version: s } = o;
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
    }
    return a;
  }
  function xt(e) {
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
  function an(e, t, r, n) {
    let o = /* @__PURE__ */ new Set();
    for (let { id: l } of e)
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map();
    for (let { id: l, partOf: c } of e)
      c !== null && o.has(c) && s.set(l, c);
    let i = new Set(xt(s));
    return e.map((l) => {
      let { id: c, partOf: d, followedBy: m, source: { page: p, path: u } } = l;
      if (d === null && !m.length)
        return l;
      let x = (_) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, _], h = (_, b, v, w) => (w ? n.addAt(x(_), "loop", b) : v.has(b) || n.addAt(x(_), "unknown-program", b, v), !w && v.has(b));
      return n.program = c, R(S({}, l), {
        partOf: d !== null && h("partOf", d, a, i.has(c)) ? d : null,
        followedBy: m.filter((_) => h("followedBy", _, o, _ === c))
      });
    });
  }
  function ht(e, t, r, n) {
    let o = e[t];
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => {
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
  }
  function rr({ pipe: e }) {
    return e ? [...rr(e[0]), ...e.slice(1)] : [];
  }
  function Ma({ type: e, requirement: t }) {
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
  function Oa(e) {
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...rr(e)].filter((a) => {
      var s;
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => {
      var s;
      return { change: a.operation, test: Ma(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => {
      let i = a;
      for (let { change: l, test: c, message: d } of o)
        if (l)
          i = l(i);
        else if (!c(i)) {
          let m = typeof d == "string" ? d : d({ input: i });
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Aa({ item: e }) {
    let t = Ve(e);
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
  function Ia(e) {
    let t = Ve(e.key), r = Ve(e.value), n = rr(e).some(({ type: o }) => o === "min_entries");
    return (o, a) => {
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o);
      for (let l of i) {
        a.enter(l);
        let c = t(l, a), d = c === void 0 ? void 0 : r(o[l], a);
        s.has(c) ? a.add("duplicate-id", c) : d !== void 0 && s.set(c, d), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function $a({ entries: e = {} }) {
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => {
      var i;
      return [a, Ve((i = s.wrapped) != null ? i : s)];
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
  function Ca(e) {
    switch (e.type) {
      case "array":
        return Aa(e);
      case "record":
        return Ia(e);
      case "object":
        return $a(e);
      default:
        return Oa(e);
    }
  }
  var sn = /* @__PURE__ */ new Map();
  function Ve(e) {
    let t = sn.get(e);
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [tr(a.type), Ca(a)])), o = [...n.keys()].join(" or ");
      t = (a, s, i, l) => {
        let c = ie(a), d = n.get(c);
        if (!d) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return d(a, s, i, l);
      }, sn.set(e, t);
    }
    return t;
  }
  function de(e, t, r, n, o) {
    return Ve(e)(t, r, n, o);
  }
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
  var or = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function ln(e, t) {
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function _t(e) {
    if (!or.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null;
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > ln(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function nr(e, t) {
    return String(e).padStart(t, "0");
  }
  function cn(e, t, r) {
    return `${nr(e, 4)}-${nr(t, 2)}-${nr(r, 2)}`;
  }
  function G(e) {
    var t, r;
    return cn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) {
    var r, n;
    let t = (r = e.month) != null ? r : 12;
    return cn(e.year, t, (n = e.day) != null ? n : ln(e.year, t));
  }
  var z = ["open", "upcoming", "ongoing", "paused", "past"];
  function Re(e) {
    return z.includes(e);
  }
  function un(e, t) {
    return e.approximate && G(e) <= t && t <= j(e);
  }
  function dn(e, t, r) {
    return t && j(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !un(e, r) && !un(t, r) ? "ongoing" : null;
  }
  function pn(e, t, r, n) {
    switch (e) {
      case "past":
        return !!(r && G(r) > n || t && G(t) > n);
      case "upcoming":
        return !!(t && j(t) < n || r && j(r) < n);
      case "ongoing":
        return !!(t && G(t) > n || r && j(r) < n);
      default:
        return !!(r && j(r) < n);
    }
  }
  function te(e) {
    return e !== "past";
  }
  var Fa = [];
  function B(e) {
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Fa;
  }
  function bt(e, t, r, n) {
    var a;
    if (e === "language")
      return B(t).map((s) => s.toLowerCase()).filter((s) => {
        let i = ke.test(s);
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms;
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : B(t).filter((s) => {
      let i = o ? o.has(s) : Re(s);
      return i || n.add("unknown-term", s, o ? o.keys() : z), i;
    });
  }
  var re = (e, t = {}) => S({ kind: "schema", type: e }, t), pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Ee = (() => re("string")), ar = (() => re("number")), mn = (() => re("boolean")), ne = ((e) => re("array", { item: e })), oe = ((e) => re("object", { entries: e })), k = ((e) => re("optional", { wrapped: e })), gn = ((e, t) => re("picklist", { options: e, message: t })), Le = ((e, t) => re("record", { key: e, value: t })), Me = ((e) => re("union", { options: e })), F = ((...e) => R(S({}, e[0]), { pipe: e })), vt = pe("check"), sr = pe("guard"), fn = pe("length"), ir = pe("max_value"), yn = pe("min_entries"), lr = pe("min_value"), Oe = pe("regex"), qe = ((e) => ({ type: "transform", operation: e }));
  var Na = 10080, V = F(Ee(), Oe(Pe, "bad-id")), me = F(Ee(), Oe(/\S/, "empty")), dr = F(Ee(), Oe(ke, "bad-language"), qe((e) => e.toLowerCase())), Y = Me([me, F(Le(dr, me), yn(1, "empty"))]), cr = F(
    Ee(),
    Oe(or, "bad-date"),
    qe(_t),
    vt((e) => e !== null, "bad-date")
  ), ur = F(me, vt(pt, "bad-page")), hn = F(Ee(), Oe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), xn = F(hn, vt(tn, "bad-address")), Ha = F(hn, qe(Te), sr(ut, "bad-address")), mr = F(me, qe(Te), sr(ut, ({ input: e }) => e)), Ua = F(ar(), lr(1, "bad-minutes"), ir(Na, "bad-minutes")), _n = Me([V, ne(V)]), ja = Me([dr, ne(dr)]), pr = Me([me, ne(me)]), gr = _n, Ba = oe({
    label: Y,
    page: k(mr),
    url: k(Ha)
  }), fr = oe({
    id: V,
    title: Y,
    summary: k(Y),
    page: k(mr),
    status: k(gn(z, "bad-status")),
    start: k(cr),
    end: k(cr),
    language: k(ja),
    session: k(oe({
      minutes: k(F(ne(Ua), fn(2)))
    })),
    duration: k(Y),
    scale: k(Y),
    team: k(pr),
    partners: k(pr),
    materials: k(ne(Ba)),
    partOf: k(V),
    followedBy: k(_n),
    owner: k(me),
    reviewed: k(cr),
    sources: k(Me([xn, ne(xn)]))
  }), bn = oe({
    id: V,
    label: Y,
    terms: Le(V, gr)
  }), Va = oe({
    label: k(Y),
    help: k(Y),
    terms: k(Le(V, oe({
      label: k(Y),
      aliases: k(pr),
      broader: k(V)
    })))
  }), qa = oe({
    title: Y,
    page: k(mr)
  }), vn = oe({
    version: F(ar(), lr(Be), ir(Be)),
    enabled: k(mn()),
    talk: k(ur),
    bundle: k(ur),
    facets: k(ne(V)),
    vocabularies: k(Le(V, Va)),
    series: k(Le(V, qa)),
    include: k(ne(ur))
  });
  function Wa(e, t, r) {
    let n = de(bn, e, r);
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map();
    return r.enter("terms"), n.terms.forEach((a, s) => {
      r.enter(s);
      let i = bt(s, a, t, r);
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function wn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return ht(e, "needs", r, (o) => {
      let a = Wa(o, t, r);
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }
  var yr = Object.keys(fr.entries);
  function Ka(e, t) {
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes;
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Qa(e, t) {
    let r = [];
    for (let { label: n, page: o, url: a } of e != null ? e : []) {
      let s = o != null ? o : a;
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Ja(e, { vocabularies: t, facets: r }, n) {
    return (o, a) => {
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = de(gr, a, n), i = s === void 0 ? [] : bt(o, s, t, n);
      return i.length && e.set(o, i), !0;
    };
  }
  function Ga({ start: e, end: t }, r, n) {
    return e && t && G(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Sn(e, t, r, n) {
    var m;
    let o = ft(e) ? e.id : null;
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = de(fr, e, n, Ja(a, r, n), r.fields);
    if (!s)
      return null;
    let { title: i } = s;
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = B(s.language);
    l.length && a.set("language", l);
    let [c, d] = Ga(s, e, n);
    return s.status && pn(s.status, c, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : dn(c, d, r.today),
      start: c,
      end: d,
      terms: a,
      minutes: Ka(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: B(s.team),
      partners: B(s.partners),
      materials: Qa(s.materials, n),
      partOf: s.partOf,
      followedBy: B(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: B(s.sources),
      source: t
    };
  }
  function Tn(e, t, r, n, o, a) {
    let s = /* @__PURE__ */ new Map(), i = (l, c) => {
      ht(l, "programs", o, (d, m) => {
        let p = Sn(d, { page: c, path: ["programs", m] }, n, o);
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => {
      o.enter(c);
      let d = r.find((p) => p.title === l), m = d && yt(d.text, o, a);
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
  function za(e, t) {
    let r = /* @__PURE__ */ new Map();
    e.forEach(({ label: o, broader: a }, s) => {
      t.enter(s), s === J ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== J ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of xt(r))
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, aliases: a }, s) => {
      var i;
      s !== J && n.set(s, { id: s, label: o != null ? o : s, aliases: B(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Pn(e, t, r) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach(({ label: o, help: a, terms: s }, i) => {
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: za(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }
  var Ya = [...yr, ...je].filter((e) => e !== "language");
  function Xa(e, t, r) {
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...je]);
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Za(e) {
    return e === "needs" || e === "programs";
  }
  function es(e, { today: t, language: r }, n, o, a) {
    var u, x;
    let s = de(vn, e, o, Za);
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Pn((u = s.vocabularies) != null ? u : /* @__PURE__ */ new Map(), Ya, o);
    o.leave();
    let l = Xa(s.facets, i, o), c = wn(e, i, o), d = Zt(e), m = Tn(e, d, n, {
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...yr, ...i.keys()]),
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
      programs: an(m, p, d, o)
    };
  }
  function wt(e, t, r, n, o = String) {
    let a = yt(e, n, o);
    return a && es(a, t, r, n, o);
  }
  function St(e, t, r = []) {
    let n = rn();
    return { list: wt(e, t, r, n), problems: n.problems };
  }
  function ts(e, t) {
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
  function kn(e, { language: t, texts: r }, n) {
    return ts(e, (o, a) => {
      let s = r.get(a);
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }
  var Rn = "MediaWiki:Gadget-programExplorer-config.json";
  function We(e, t, r) {
    return r.find((n) => n.title === e.titleOf(t));
  }
  function rs(e) {
    return e !== void 0 && K(e.text).enabled === !1;
  }
  function ns(e, t) {
    return e === N ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Ur(e, t.text) || ve;
  }
  function os(e, t, r, n) {
    return E(this, null, function* () {
      let o = mt(r), a = o.filter((i) => !We(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n;
      return o.flatMap((i) => {
        let l = We(e, i, s);
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Ln(e, { translationLanguage: t, bundleVersion: r }) {
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function as(e, t, r, n) {
    return E(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r;
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Ln(t.bundle, r))).translations;
      return kn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function En(e, t) {
    return E(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === N ? [] : [Qt(n)], i = [r, ...s, ...o.length ? [] : [Rn]], { pages: l, translations: c } = yield e.readPages(i, o, Ln(a, t));
      if (rs(We(e, Rn, l)))
        return { kind: "off" };
      let d = ns(n, We(e, Qt(n), l)), m = We(e, r, l);
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield os(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: x, problems: h } = St(m.text, gt(e), p);
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: u, problems: h, list: yield as(e, x, t, c) } : { kind: "invalid", messages: d, origin: u, problems: h };
    });
  }
  function Mn(e, t) {
    return E(this, null, function* () {
      let r = yield En(e, t);
      return r.kind === "invalid" && t.revisions.length ? En(e, R(S({}, t), { revisions: [] })) : r;
    });
  }
  function ss(e, t) {
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ct(e, t), l = i[0] === N ? N : be(i), c = o.get(l), d = en(i, e.contentLanguage);
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: l === N ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function On() {
    let e = /* @__PURE__ */ new Map();
    return (t, r) => {
      var s;
      let n = ss(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Mn(t, n);
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }
  function Tt(e) {
    requestAnimationFrame(() => requestAnimationFrame(e));
  }
  var xr = "programExplorer", Pt = "programExplorerDialog";
  function An(e, t, r) {
    var m;
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => {
      let u = e.history.state, x = typeof u == "object" && u !== null ? u[p] : null;
      return typeof x == "string" ? x : null;
    }, a = (p, u, x) => {
      try {
        e.history[`${p}State`](S(S({}, e.history.state), u), "", x);
      } catch (h) {
      }
    }, s = () => o(Pt) === r, i = () => a("push", { [Pt]: r }), l = () => t && (t(n()) ? n() : o(xr)), c = (m = l()) != null ? m : "", d = () => {
      t && l() === null && a("replace", { [xr]: c });
    };
    return d(), {
      read: l,
      write: (p, u, x = !1) => {
        if (!t)
          return;
        c = p;
        let h = n(), _ = h !== "" && !t(h), b = u === "push";
        a(
          x ? "replace" : u,
          { [xr]: p, [Pt]: b ? null : o(Pt) },
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
        let u = () => {
          var x;
          d(), c = (x = l()) != null ? x : "", p();
        };
        return e.addEventListener("popstate", u), () => e.removeEventListener("popstate", u);
      }
    };
  }
  function In(e, t, r = null) {
    let n = (i) => new Intl.DateTimeFormat(`${e === "en" ? "en-GB" : e}-u-ca-gregory`, S({ year: "numeric", timeZone: "UTC" }, i)), o = {
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
  var L, Fn, is, le, hr, Lt, Dn, Rt, Nn, br, _r, ls, Qe = /* @__PURE__ */ Symbol.for("pv"), Mt = {}, Ot = [], cs = /^m(i|n|o|s|text|space)$/, vr = Array.isArray, wr = Ot.slice, fe = Object.assign;
  function ge(e) {
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) {
    var n, o, a, s = {}, i = arguments.length;
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a];
    return i > 2 && (s.children = i > 3 ? wr.call(arguments, 2) : r), Ke(e, s, n, o, null);
  }
  function Ke(e, t, r, n, o) {
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Qe, __v: o || ++Fn, __i: -1, __u: 0 };
    return !o && L.vnode && L.vnode(a), a;
  }
  function Ae() {
    return { current: null };
  }
  function ue(e) {
    return e.children;
  }
  function H(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function ce(e, t) {
    if (t == null) return e.__ && ce(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e;
    return typeof e.type != "function" || e.props.__P ? null : ce(e);
  }
  function us(e) {
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P;
    s && ((t = fe({ constructor: Qe }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Sr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, qn(o, t, a), r.__ = r.__e = null, t.__e != n && Hn(t));
  }
  function Hn(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Hn(e);
  }
  function $n(e) {
    (8 & e.__g || (e.__g |= 8, le.push(e), Lt++)) && hr == L.debounceRendering || ((hr = L.debounceRendering) || queueMicrotask)(Un);
  }
  function Un() {
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(Dn), e = le.shift(), t = le.length, 8 & e.__g && us(e);
    } finally {
      (Lt = le.length) && (hr || queueMicrotask)(Un);
    }
  }
  function jn(e, t, r, n, o, a, s, i, l, c, d) {
    var m, p, u, x, h, _, b = n.__k || Ot, v = t.length;
    for (l = ds(r, t, b, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && b[u.__i] || Mt, u.__i = m, _ = Sr(e, u, p, o, a, s, i, l, c, d), x = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Tr(p.ref, null, u, p), u.ref && d.push(u.ref, u.__c || x, u)), h = h || x, 4 & u.__u ? (l = Bn(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && _ !== void 0 ? l = _ : x && (l = x.nextSibling), u.__u &= -21);
    return r.__e = h, l;
  }
  function ds(e, t, r, n, o) {
    var a, s, i, l, c, d, m, p, u, x = r.length, h = x, _ = 0, b = 0, v = e.__k = Array(o);
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ke(null, s) : vr(s) ? s = v[a] = Ke(ue, { children: s }) : s.constructor === Qe && s.__b ? s = v[a] = Ke(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + _, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = ps(s, r, l, h)) && (h--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, b = 1)) : (~c || (o > x ? _-- : o < x && _++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null;
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) {
        for (_ = 0, p = d.length; _ < p; ) d[u = _ + p >> 1] < s.__i ? _ = u + 1 : p = u;
        d[_] = s.__i, m[a] = _ + 1;
      }
      for (_ = d.length; a--; ) m[a] && (m[a] == _ ? _-- : v[a].__u |= 4);
    }
    if (h) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Pr(i, i));
    return n;
  }
  function Bn(e, t, r, n) {
    var o, a, s, i;
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Bn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling;
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function ps(e, t, r, n) {
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u);
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o;
    }
    return -1;
  }
  function Cn(e, t, r) {
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function kt(e, t, r, n, o) {
    var a, s;
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Cn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Cn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = _r[t] || (_r[t] = ms(t)), (e.__a || (e.__a = {}))[t] = br, a = t != (t = t.replace(Nn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ms(e) {
    return function(t) {
      var r = this.__e;
      if (r) {
        if (r = r[e], t[Rt] == null) t[Rt] = br++;
        else if (t[Rt] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Sr(e, t, r, n, o, a, s, i, l, c) {
    var d, m, p, u, x, h, _, b, v, w, P, T, A, O, M, W, $, I, D = t.type;
    if (t.constructor !== Qe) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Et(d, a) : a.push(d), i = a[0] || i), (d = L.__b) && d(t);
    e: if (typeof D == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = D.prototype) && d.render, w = (d = D.contextType) && n[d.__c], P = d ? w ? w.props.value : d.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new D(b, P) : (t.__c = u = new H(b, P), u.constructor = D, u.render = fs), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), D.getDerivedStateFromProps && (u.__s == u.state && (u.__s = fe({}, u.__s)), fe(u.__s, D.getDerivedStateFromProps(b, u.__s)))), x = u.props, h = u.state, u.__v = t, r.__c) {
          if (b !== x && v && !D.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, P) === !1) {
            t.__v != r.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), Ot.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ce(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(x, h, _);
          });
        } else v && !D.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = P, u.props = b, u.__P = e, u.__g &= -5, T = L.__r, A = v ? 25 : 0;
        do
          u.__g &= -9, T && T(t), d = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++A < 25);
        v && (Ot.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = fe({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (_ = u.getSnapshotBeforeUpdate(x, h)), O = d && d.type === ue && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(C) {
          C && Pr(C, C);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = jn(e, vr(O) ? O : [O], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(ge), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (C) {
        if (s.length = p, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~($ = a.indexOf(i || void 0)) || ($ = a.length); (I = a[$ - 1]) && I.nodeType == 8; ) $--;
            for (; $ < a.length; $++) if (I = a[$]) if (a[$] = null, M) {
              if (I == W) break;
            } else {
              if (I.nodeType != 8) break;
              I.data.startsWith("$s") && (W = Et(M = I));
            }
          }
          if (!M) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling;
            M = i;
          }
          (d = Et(M = t.__c.__z || (t.__c.__z = M))) ? (t.__e = M, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), C && C.then || Vn(t), L.__e(C, t, r);
      }
    } else i = t.__e = gs(r.__e, t, r, n, o, a, s, l, c, e);
    return (d = L.diffed) && d(t), i;
  }
  function Et(e, t) {
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function Vn(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Vn));
  }
  function qn(e, t, r) {
    for (var n = 0; n < r.length; ) Tr(r[n++], r[n++], r[n++]);
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
  function gs(e, t, r, n, o, a, s, i, l, c) {
    var d, m, p, u, x, h, _, b, v = r.props || Mt, w = t.props, P = t.type;
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((x = a[d]) && (P ? x.localName == P : x.nodeType == 3)) {
        e = x, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !P) return b.createTextNode(w);
      e = b.createElementNS(o, P, w.is ? w : c), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (c = P == "template" && e.content || e, a = P == "textarea" && w.defaultValue != null ? null : a && wr.call(c.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(x = e.attributes[d]).name] = x.value;
      for (d in v) x = v[d], d == "dangerouslySetInnerHTML" ? p = x : d == "children" || d in w || d == "value" && "defaultValue" in w || d == "checked" && "defaultChecked" in w || kt(e, d, null, x, o);
      for (d in w) x = w[d], d == "children" ? u = x : d == "dangerouslySetInnerHTML" ? m = x : d == "value" ? h = x : d == "checked" ? _ = x : i && typeof x != "function" || v[d] === x || kt(e, d, x, v[d], o);
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && cs.test(P)) && (o = "http://www.w3.org/1999/xhtml"), jn(c, vr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ge)), i && P != "textarea" || (d = "value", P == "progress" && h == null ? e.removeAttribute(d) : h == null || h === e[d] && (P != "progress" || h) || kt(e, d, h, v[d], o), d = "checked", _ != null && _ != e[d] && kt(e, d, _, v[d], o));
    } else v === w || i && e.data == w || (e.data = w);
    return e;
  }
  function Tr(e, t, r, n) {
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Pr(e, t, r) {
    var n, o, a, s;
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Tr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Pr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Et(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function fs(e, t, r) {
    return this.constructor(e, r);
  }
  function kr(e, t) {
    var r, n, o, a;
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ke(ue, { children: [e] }), o = [], a = [], Sr(t, t.__k, n || Mt, Mt, t.namespaceURI, n ? null : t.firstChild ? wr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), qn(o, t.__k, a), t.__k.props.children = null;
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
    throw Lt = 0, e;
  } }, Fn = 0, is = function(e) {
    return e != null && e.constructor === Qe;
  }, H.prototype.setState = function(e, t) {
    var r = this.__s;
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), $n(this)));
  }, H.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), $n(this));
  }, H.prototype.render = ue, le = [], Lt = 0, Dn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Rt = /* @__PURE__ */ Symbol(), Nn = /(PointerCapture)$|Capture$/i, br = 0, _r = {}, ls = 0;
  function Ie(e, t) {
    return R(S({}, e), { text: t });
  }
  function Rr(e, t, r) {
    let n = new Map(e.chosen);
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function Wn(e, t, r) {
    let n = e.chosen.get(t) || [];
    return Rr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function Kn(e) {
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function $e(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function At(e) {
    let t = $e(e).fill(-1);
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function It(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function $t(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Er(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] |= t[r];
    return e;
  }
  function Ce(e, t) {
    return t.reduce(Er, $e(e));
  }
  function Qn(e, t) {
    for (let r = 0; r < e.length; r++)
      e[r] &= t[r];
    return e;
  }
  function Jn(e, t) {
    return e.map((r, n) => r & ~t[n]);
  }
  function ys(e) {
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function X(e, t = e, r = e) {
    let n = 0;
    for (let o = 0; o < e.length; o++)
      n += ys((e[o] | r[o]) & t[o]);
    return n;
  }
  function Fe(e, t) {
    let r = new Set(t.chosen.get(e.id));
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function zn(e, t) {
    return Ce(e, t.map(({ programs: r }) => r));
  }
  function xs(e, t, { programs: r }) {
    let n = /* @__PURE__ */ new Map();
    return r && n.set(null, r), e.facets.forEach((o) => {
      let a = Fe(o, t);
      a.length && n.set(o.id, zn(e.programs.length, a));
    }), n;
  }
  function Gn(e, t, r) {
    let n = At(e);
    return t.forEach((o, a) => {
      a !== r && Qn(n, o);
    }), n;
  }
  function hs(e, t, r, n, o) {
    return Array.from(e.terms.values(), (a) => {
      let s = X(a.programs, n), i = t.includes(a), l = s;
      if (i) {
        let c = t.filter((d) => d !== a);
        l = c.length ? X(zn(o, c), n) : X(n);
      } else r && (l = X(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Ct(e, t, r) {
    let n = e.programs.length, o = r(e, t.text), a = xs(e, t, o), s = Gn(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => {
      let c = a.get(l.id), d = c ? Gn(n, a, l.id) : s;
      return { facet: l, terms: hs(l, Fe(l, t), c, d, n) };
    });
    return { matches: s, count: X(s), facets: i, searchResult: o };
  }
  function Ft(e) {
    let t = /* @__PURE__ */ new WeakMap();
    return (r) => {
      let n = t.get(r);
      return n || (n = e(r), t.set(r, n)), n;
    };
  }
  var _s = Ft(() => /* @__PURE__ */ new Map()), bs = 1e9;
  function Lr(e, t) {
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Xn(e) {
    let t = new Uint32Array(e.length);
    return e.forEach((r, n) => {
      t[r] = n;
    }), t;
  }
  function vs(e) {
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ws({ programs: e, languages: { chain: t, page: r } }) {
    let n = e.map(({ title: a }) => ae(a, t, r).text), { compare: o } = vs([...t, r]);
    return Lr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Yn(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ss({ programs: e }, t) {
    let r = Xn(t), n = new Float64Array(e.length), o = new Float64Array(e.length);
    return e.forEach(({ start: a, end: s, status: i }, l) => {
      let c = a || s, d = s || a, m = a && !s && i && te(i);
      n[l] = Yn(c && G(c)), o[l] = m ? bs : Yn(d && j(d));
    }), Lr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Ts({ programs: e }, t) {
    let r = Xn(t), n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n);
    return Lr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Ps = {
    title: ws,
    newest: (e) => Ss(e, Je(e, "title")),
    status: (e) => Ts(e, Je(e, "newest")),
    relevance: (e) => Je(e, "status")
  };
  function Je(e, t) {
    var o;
    let r = _s(e), n = (o = r.get(t)) != null ? o : Ps[t](e);
    return r.set(t, n), n;
  }
  function ks(e, t) {
    let r = [];
    for (let n of e) {
      let o = t[n] || 0;
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Ge(e, { programs: t }) {
    let r = e.sort || "relevance";
    return r === "relevance" && !t ? "status" : r;
  }
  function Zn(e, t, r, n) {
    let o = Ge(r, n), a = [];
    for (let s of Je(e, o))
      $t(t, s) && a.push(s);
    return o === "relevance" ? ks(a, n.scores) : a;
  }
  function Mr(e, t) {
    let r = [];
    return (n) => {
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query));
      if (!a) {
        let i = Ct(e, n, t);
        a = { query: n, results: { exploration: i, order: Zn(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a);
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function eo(e, t, r, n) {
    return t(r).order.some((o) => {
      var a;
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ye(e, t, r) {
    return r.program === null || eo(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function to(e, t, r, n) {
    return eo(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, Ye), { sort: r.sort, program: n });
  }
  function ro(e, t, r) {
    let n = () => {
      let { query: l, settled: c } = e.get();
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ye(t().index, t().derive, l), a = (l) => {
      n();
      let c = o(l);
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ie(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(Wn(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => {
        a(to(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(Kn(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => {
        let { open: c } = e.get(), d = new Set(c.collapsed);
        d.delete(l) || d.add(l), e.set({ open: R(S({}, c), { collapsed: d }) });
      }
    };
  }
  function no(e, t, r) {
    let n, o = e.subscribe(({ query: a, settled: s }, i) => {
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }
  function oo(e, t) {
    var o, a, s, i;
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null;
    for (; n !== null && r.length < e.terms.size; )
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }
  function Dt(e, t, r) {
    let n = e.get(t);
    n ? n.push(r) : e.set(t, [r]);
  }
  function Rs({ terms: e }) {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { id: a, broader: s } of e.values()) {
      let i = s !== null && e.has(s) ? s : null;
      Dt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => {
      var s;
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function ao(e, t, r) {
    if (e === "status")
      return z;
    let n = [...t].sort();
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...Rs(r), ...n]) : n;
  }
  var so = { label: null, help: null, aliases: [] };
  function Es({ start: e, end: t, status: r }, n) {
    let o = e || t;
    if (!o)
      return [];
    let a = t ? t.year : r && te(r) ? n : o.year, s = [String(o.year)];
    for (let i = o.year + 1; i <= a; i++)
      s.push(String(i));
    return s;
  }
  function Ls(e, t, r) {
    return t === "period" ? Es(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function io(e, t) {
    return t ? oo(t, e) : [];
  }
  function Ms(e, t, r, n) {
    let o = /* @__PURE__ */ new Map(), a = (s) => {
      let i = o.get(s);
      return i || (i = $e(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => {
      Ls(s, e, n).forEach((l) => It(a(l), i));
    }), Array.from(o).forEach(([s, i]) => {
      io(s, r).forEach((l) => Er(a(l), i));
    }), o.delete(J), o;
  }
  function lo(e, t, r) {
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Ms(e, t.programs, a, r);
    if (!s.size)
      return null;
    let i = [...ao(e, Array.from(s.keys()), a), J], l = Ce(n, Array.from(s.values()));
    s.set(J, Jn(At(n), l));
    let c = /* @__PURE__ */ new Map();
    for (let u of i) {
      let x = s.get(u), h = x ? X(x) : 0;
      if (x && h) {
        let { label: _, aliases: b } = (a == null ? void 0 : a.terms.get(u)) || so;
        c.set(u, { id: u, label: _, aliases: b, depth: io(u, a).length, programs: x, count: h });
      }
    }
    let { label: d, help: m } = a || so, p = Array.from(c.values()).filter((u) => u.count < n);
    return { id: e, label: d, help: m, terms: c, useful: p.length > 1 };
  }
  function co(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) {
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map();
    for (let l of e.facets) {
      let c = o.includes(l) ? null : lo(l, e, a);
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
  var Nt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null };
  var uo = (e) => e.toLowerCase().replace(/-.*/, "");
  function po(e, t, r, n, o, a) {
    let s = (p) => ({ text: p, language: a }), i = (p) => ae(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), d = (p) => {
      let u = e.vocabularies.get(p);
      if (u)
        return i(u.label);
      let x = je.find((h) => h === p);
      return s(x ? t(`facet-${x}`) : p);
    }, m = (p, u) => {
      var h;
      if (u === J)
        return s(t("not-stated"));
      let x = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(u);
      return x ? i(x.label) : s(Re(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : u);
    };
    return {
      pick: i,
      facet: d,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => {
        let x = `${p} ${u}`, h = c.get(x) || m(p, u);
        return c.set(x, h), h;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((u) => uo(u) !== uo(p))
    };
  }
  function Or(e, t, r = () => Nt) {
    var u;
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = po(e, n, o, s, i, a), d = co(e, {
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, h) => c.term(x, h).text,
      reservedIds: Ze
    }), m = (u = rt(`programs?${t.preset}`, d)) != null ? u : Ye, p = He(m, e.facets);
    return R(S({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Mr(d, r),
      labels: c,
      preset: m,
      fragmentOf: (x) => {
        let h = He(x, e.facets);
        return h === p ? "" : h || "programs";
      }
    });
  }
  function mo(e, t) {
    return R(S({}, e), { find: t, derive: Mr(e.index, t) });
  }
  function go(e) {
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
  function fo(e, t, r) {
    let n = e.subscribe(({ settled: o, open: a }, s) => {
      let i = o.cause === "typing" || o.cause === "choice";
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }
  function De({ level: e, class: t, id: r, children: n }) {
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }
  function ze(e) {
    return `\u2068${e}\u2069`;
  }
  function U({ text: { text: e, language: t }, around: r, children: n = e }) {
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: we(t) }, n);
  }
  function Ne({ open: e }) {
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }
  var yo = "capacity";
  function Os({ text: e, patterns: t, around: r, more: n }) {
    return /* @__PURE__ */ g(U, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function As({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Ht = class extends H {
    shouldComponentUpdate(t) {
      let r = this.props;
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var $;
      let { msg: l, labels: c, format: d, language: m, idPrefix: p, index: u, limit: x } = t, h = (I) => /* @__PURE__ */ g(Os, { text: I, patterns: s, around: m, more: n }), _ = (I) => {
        var D;
        return ((D = o.terms.get(I)) != null ? D : []).map((C) => c.term(I, C));
      }, b = c.pick(o.title), v = `${p}:program:${o.id}`, w = o.summary && c.pick(o.summary), P = _(yo), T = [..._("kind"), ..._("format")], A = c.status(o.status), O = d.span(o.start, o.end, o.status), M = [b, ...w ? [w] : [], ...P, ...T].map(({ text: I }) => I), W = x || !n ? null : n.findSnippet(u, u.programs.indexOf(o), s, [...M, A, O != null ? O : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(De, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, h(b)) : h(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${($ = o.status) != null ? $ : "unknown"}` }, A), O !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, O), T.map((I) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, h(I)))), w && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, h(w), " ", c.isForeign(w.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(w.language)))), W && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", As(t, W)), " ", h({ text: W.text, language: W.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(yo).text }, P.map((I) => /* @__PURE__ */ g("li", null, h(I)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g(Ne, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };
  var Ut = 60, Is = 6, $s = 80;
  function Cs({ context: e, state: t, results: { order: r } }, n) {
    var m;
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => {
      var u;
      return ((u = e.index.programs[p]) == null ? void 0 : u.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, u) => {
      var x;
      return p === ((x = n.order) == null ? void 0 : x[u]);
    }), c = Math.max(e.limit || Ut, i + 1, l && n.limit || 0), d = r.length <= Ut || s === "address";
    return { order: r, limit: c, drawn: d ? c : Math.max(Is, i + 1, l && n.drawn || 0) };
  }
  function Fs({ context: e, state: t, results: r }, n) {
    let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && Ge(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] };
    return n.map((m, p) => {
      let u = n[p - 1], x = te(m.status);
      return !c || u && te(u.status) === x ? { program: m, group: null } : { program: m, group: x ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var jt = class extends H {
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
        this.setState({ limit: r + Ut, drawn: r + Ut }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Cs(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), $s));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var w;
      let { context: s, state: i, results: l, actions: c, more: d } = r, { msg: m, index: p, level: u, list: x } = s, h = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), _ = n.length - o, b = Fs(r, h), v = (w = b[0]) != null && w.group ? u + 1 : u;
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: T }) => /* @__PURE__ */ g("li", { key: P.id }, T && /* @__PURE__ */ g(De, { level: u, class: "program-explorer__group", id: T.anchors[0] }, T.anchors.slice(1).map((A) => /* @__PURE__ */ g("span", { id: A })), /* @__PURE__ */ g(U, { text: T, around: s.language })), /* @__PURE__ */ g(
        Ht,
        {
          context: s,
          actions: c,
          more: d,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(He(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && _ > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", _)));
    }
  };
  function xo(e, t) {
    return Array.from(e.facets.values()).flatMap((r) => Fe(r, t).map((n) => ({ facet: r, term: n })));
  }
  function Ds({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) {
    let s = t.facet(o.id), i = t.term(o.id, a.id);
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ g(U, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ g(U, { text: i, around: r })
    );
  }
  function Ns({ view: { context: { msg: e }, state: { query: t }, actions: r } }) {
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
  var Bt = class extends H {
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = xo(n, a), l = a.text.trim() !== "";
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ g("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ g(Ds, { view: r, filter: c }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Ns, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };
  function Hs({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) {
    let { msg: i, labels: l, language: c, idPrefix: d } = e, m = `${d}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a);
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(U, { text: l.term(r, n.id), around: c })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Us({ view: e, counts: { facet: t, terms: r } }) {
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
      /* @__PURE__ */ g("span", { id: `${c}::label` }, /* @__PURE__ */ g(U, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ g(Ne, { open: l })
    )), /* @__PURE__ */ g("div", { id: c, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Hs, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function Vt({ view: e }) {
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Us, { key: t.facet.id, view: e, counts: t })));
  }
  function ho({ view: { context: { msg: e }, state: t, actions: r } }) {
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
  function js({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) {
    let a = Ge(r, n.exploration.searchResult), s = xe.filter((i) => i !== "relevance" || r.text !== "");
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(Ne, { open: !1 })));
  }
  function _o({ view: e }) {
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0);
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", ze(o.settled.query.text), ze(l.join(" "))))), !n && /* @__PURE__ */ g(js, { view: e }));
  }
  function bo({ view: e }) {
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e;
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(ho, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Vt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(_o, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Bt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(jt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }
  var vo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== "";
  function wo(e, t, r) {
    let n = !1, o = !1, a = () => E(null, null, function* () {
      n = !0;
      let l = null;
      try {
        l = yield t.load();
      } catch (c) {
        !o && vo(e.get()) && t.onFailure(c, () => {
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => {
      !n && vo(l) && a();
    }), i = () => {
      o = !0, s();
    };
    return a(), i;
  }
  function So(e, t) {
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
        let c = s();
        return () => {
          c && !s() && (o(l ? n(".program-explorer__open-filters") : null), s() || a());
        };
      },
      scrollToLinked: (l) => {
        var c;
        return (c = l === null ? e : i(l)) == null ? void 0 : c.scrollIntoView();
      }
    };
  }
  function To(e, t) {
    var o;
    let r = (o = e.ownerDocument.defaultView) != null ? o : window;
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null;
    return n == null || n.observe(e), () => {
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }
  var Bs = 640, Vs = 500;
  L.debounceRendering = (e) => e();
  function Po(e, t, r, n, o, a) {
    var P;
    let s = (P = e.ownerDocument.defaultView) != null ? P : window, i = [], l = o.now, c = Or(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Bs, p = (T) => {
      var W, $;
      let A = n.read(), O = A === null && T ? T.query : (W = rt(A != null ? A : "", c.index)) != null ? W : c.preset, M = ye(c.index, c.derive, O);
      return {
        query: M,
        settled: { query: M, cause: "address" },
        open: { collapsed: ($ = T == null ? void 0 : T.open.collapsed) != null ? $ : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, u = go(S({ narrow: m() }, p(null))), x = So(e, r.idPrefix), h = ro(u, () => c, x), _ = () => {
      d = !1, i.splice(0).forEach((T) => T()), kr(null, e);
    }, b = (T, A) => {
      if (!d)
        return;
      let O = x.holdFocus(A.open.filters);
      try {
        let { derive: M } = c;
        kr(/* @__PURE__ */ g(bo, { view: { context: c, state: T, actions: h, more: l, results: M(T.query), settledResults: M(T.settled.query) } }), e);
      } catch (M) {
        _(), a(M);
        return;
      }
      O();
    }, v = ({ checkLink: T, keepFragment: A, textIndexOf: O }) => {
      T(n, u, c);
      let M = s.setTimeout(() => O(c.index), Vs);
      i.push(A(), () => s.clearTimeout(M));
    }, w = () => {
      if (!e.isConnected) {
        _();
        return;
      }
      let T = m(), { open: A, narrow: O } = u.get();
      T !== O && u.set({ narrow: T, open: R(S({}, A), { filters: !1 }) });
    };
    return i.push(
      u.subscribe(b),
      To(e, w),
      no(u, h.settle, s),
      fo(u, n, (T) => c.fragmentOf(T)),
      n.onMove(() => u.set(p(u.get())))
    ), b(u.get(), u.get()), d && (l ? v(l) : i.push(wo(u, o, (T) => {
      l = T, c = mo(c, l.fuzzySearch), u.set({}), v(l);
    })), n.read() && Tt(() => {
      let { program: T } = u.get().query;
      d && (T !== null || s.pageYOffset === 0) && x.scrollToLinked(T);
    })), {
      update: (T) => {
        if (d) {
          h.settle(), c = Or(T, r, l == null ? void 0 : l.fuzzySearch);
          let { query: A } = u.get(), O = ye(c.index, c.derive, A), M = () => u.set({ query: O, settled: { query: O, cause: "data" } });
          l ? l.keepPosition(e, M) : M();
        }
      },
      unmount: _
    };
  }
  var ko = "Special:MyLanguage/", qs = /^(?:[a-z][\w-]*|Special):/;
  function Ro(e, { root: t, staticElements: r }, n) {
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set();
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => {
      var m;
      let l = i.replace(ko, "");
      if (!a.length || qs.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(ko + l);
      let [c = "", d = ""] = l.split(/(?=#)/);
      return (m = a.map((p) => e.urlOf(`${c}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }
  var Ws = "program-explorer__app", Ks = 0;
  function Qs({ root: e }) {
    var r;
    let t = `.${se}[data-state]`;
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Js({ current: e, past: t }) {
    for (let r of [e, t]) {
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`);
      n && Tt(() => {
        var o;
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Gs(e) {
    let t = document.getElementById(e);
    return et(e) && !(t && !t.closest(`.${se}`));
  }
  function Eo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) {
    let { wiki: i } = e, { language: l } = n, c = Q(n), d = ct(i, t), m = Qs(t), p = `program-explorer-${++Ks}`, u = Ro(i, t, d), x = t.all === null ? "" : u(t.all), h = {
      now: a,
      load: () => lt(e),
      onFailure: (w, P) => {
        let T = ot(w) === "outdated";
        ee(t.root, n, { kind: "warning", text: c(`failed-${T ? "outdated" : "network"}`), retry: () => {
          T ? location.reload() : (Se(t.root), P());
        } });
      }
    }, _ = document.createElement("div");
    _.className = Ws, _.lang = l, _.dir = we(l), t.root.append(_), Z(t, "ready");
    let { update: b, unmount: v } = Po(_, r, {
      msg: c,
      format: In(l, c, o),
      language: l,
      languages: d,
      pageLanguage: i.contentLanguage,
      today: er(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      notify: (w) => ee(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : u(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : x}#programs?program=${w}`,
      urlOfAll: (w) => `${x}#${w}`
    }, An(window, m ? Gs : null, p), h, (w) => {
      _.remove(), s(w);
    });
    return _.isConnected ? (Js(t), i.announceReady(t.root), {
      update: b,
      unmount: () => {
        v(), _.remove(), Z(t, "static");
      }
    }) : null;
  }
  var zs = "#programs?selftest";
  function Lo(e) {
    let { wiki: t, load: r } = e, n = () => {
      location.hash === zs && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 dc9b9e2979dbad9e"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }
  function Ys(n, o) {
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Xs({ wiki: e }, t, { origin: r, list: n }) {
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t;
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && Vr(o, n.programs.map(({ title: c }) => ae(c, [o.lang, ...l], e.contentLanguage).text));
  }
  var Zs = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/;
  function ei(e) {
    return !!_e(e) && !Zs.test(e);
  }
  function Mo(e, t, r, n) {
    return E(this, null, function* () {
      let { wiki: o } = t, a = () => {
        Mo(e, t, r, n);
      };
      try {
        let s = ei(location.hash) ? lt(t).catch(() => null) : null, i = yield e(o, r);
        if (i.kind === "off") {
          Z(r, "static");
          return;
        }
        let { messages: l } = i, [c, d] = i.kind === "missing" && (yield Ys(t, r)) || [r, i];
        if (d.kind !== "ready") {
          let h = d.kind === "missing";
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : d.problems), yield at(t, r, h ? "missing" : "json", d, a);
          return;
        }
        if (!jr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s;
        if (!r.root.isConnected)
          return;
        let u = Xs(t, r, d), x = Eo(t, c, { list: d.list, messages: l, languageNames: m, more: p }, (h) => {
          o.log("The explorer could not be drawn.", h), n.delete(r.root), at(t, c, "unexpected", R(S({}, d), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield Gr(t, r, d, l, u));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield at(t, r, ot(s), null, a);
      }
    });
  }
  function ti(n, o) {
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = it(r);
      if (a.length || r.querySelector(`.${se}`) || !Zr(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r);
      return s ? [s] : [];
    });
  }
  function Oo(e, t) {
    let r = /* @__PURE__ */ new Map();
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => {
      Array.from(r).forEach(([i, l]) => {
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Lo(n),
      e.onContent(() => {
        var l;
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = On();
        ti(n, s).then(
          (c) => c.filter(Kr).forEach((d) => {
            Mo(i, n, d, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }
  var Ar = {};
  Xo(Ar, {
    Component: () => H,
    DATA_MODEL: () => nt,
    DataText: () => U,
    Filters: () => Vt,
    GROUP_ATTRIBUTE: () => st,
    HOST_CLASS: () => se,
    Heading: () => De,
    ID: () => Pe,
    LANGUAGE: () => ke,
    NO_SEARCH: () => Nt,
    SORTS: () => xe,
    VERSION: () => Be,
    add: () => It,
    allTexts: () => Br,
    append: () => Dt,
    chosenTerms: () => Fe,
    count: () => X,
    createMessages: () => Q,
    createRef: () => Ae,
    decode: () => he,
    explore: () => Ct,
    findHosts: () => it,
    h: () => g,
    has: () => $t,
    hostStateOf: () => Jt,
    includedTitles: () => mt,
    isCurrent: () => te,
    isFragmentOurs: () => et,
    isObject: () => ft,
    isStatus: () => Re,
    isolated: () => ze,
    levelOf: () => Xt,
    memoize: () => Ft,
    noBits: () => $e,
    normalText: () => tt,
    optionsFor: () => gt,
    parseDate: () => _t,
    parseForReaders: () => St,
    parseJsonObject: () => K,
    parseLink: () => dt,
    pickText: () => ae,
    readAnswer: () => qt,
    readLink: () => Te,
    readPage: () => wt,
    restOf: () => _e,
    showNotice: () => ee,
    staticHeading: () => Yt,
    unionOf: () => Ce,
    withTerms: () => Rr,
    withText: () => Ie,
    withoutHiddenDetails: () => ye
  });
  var q = class extends Error {
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };
  var Ao = 1e4;
  function Io(e, t) {
    return E(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Ao);
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal });
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new q("timeout", `${Ao} ms, ${e}`) : new q("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function qt(e) {
    return E(this, null, function* () {
      let t = yield Io(e, "omit");
      if (t.status === 429 && (t = yield Io(e, "same-origin")), t.status === 429)
        throw new q("busy", e);
      if (t.status !== 200)
        throw new q("server", `${t.status}, ${e}`);
      let r = null;
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new q("server", `no JSON, ${e}`);
      if (r.error)
        throw new q("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }
  function Ir(e) {
    try {
      let { searchParams: t } = new URL(e);
      return t.get("action") === "raw" ? t.get("title") : null;
    } catch (t) {
      return null;
    }
  }
  function $o(e) {
    let t = Ir(e);
    if (!t)
      return null;
    let { origin: r, pathname: n } = new URL(e);
    return { title: t, url: `${r}${n}?title=${encodeURIComponent(t)}` };
  }
  function Co(e, t) {
    let r = Ir(e);
    if (!r)
      return null;
    let n = new URL(e);
    return n.searchParams.set("title", `${r.replace(/\.js$/, "")}/${t}.js`), n.href;
  }
  function Fo(e) {
    let t = Ir(e);
    if (!t)
      return "";
    let r = new URL(e);
    return r.searchParams.set("title", t.replace(/\/[^/]*\.js$/, ".js")), r.href;
  }
  var Wt = "MediaWiki:Gadget-programExplorer-manifest.json";
  var ri = "program-explorer__update", Do = "program-explorer-asked-for-version", ni = 864e5;
  function No(e) {
    var t;
    return ((t = /^(\d+)\.(\d+)\.(\d+)/.exec(String(e))) != null ? t : []).slice(1).map(Number);
  }
  function oi(e, t) {
    let [r, n] = [No(e), No(t)], o = r.findIndex((a, s) => a !== n[s]);
    return n.length > 0 && o !== -1 && Number(r[o]) > Number(n[o]);
  }
  function ai(e, t) {
    try {
      let r = e(), n = t - Number(r.getItem(Do));
      return n >= 0 && n < ni ? !1 : (r.setItem(Do, String(t)), !0);
    } catch (r) {
      return !1;
    }
  }
  function si({ languages: e }) {
    var r;
    let t = be(e);
    return { language: t, texts: new Map(Object.entries((r = y[t]) != null ? r : {})) };
  }
  function Ho(s, i, l, c, d) {
    return E(this, arguments, function* (e, t, { version: r, page: n }, o, a) {
      if (ai(o, a))
        try {
          let { pages: [m] } = yield e.readPages([Wt], [], null), { version: p } = K(m ? m.text : "");
          if (typeof p != "string" || !oi(p, r))
            return;
          e.log(`The user script is version ${r}; version ${p} is on this wiki.`);
          let u = si(e), x = Q(u), { title: h, url: _ } = n != null ? n : { title: Wt, url: e.urlOf(Wt) }, b = Object.assign(document.createElement("a"), { href: _, textContent: h }), v = Object.assign(document.createElement("div"), { className: ri });
          t.after(v), ee(v, u, { kind: "warning", text: x("userscript-old", r, p), content: [b, document.createTextNode(" ")], retry: null });
        } catch (m) {
        }
    });
  }
  var ii = 2592e3, li = 300, ci = 50, ui = "fuzzy";
  function di(e) {
    var r, n;
    let t = [];
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) {
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main;
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function pi(e, t, r, n) {
    let o = String(e === "titles" || r && !r.version ? li : ii), a = {
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
  function Uo(e, t, r, n) {
    return E(this, null, function* () {
      var l, c;
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0;
      do {
        let d = yield qt(`${e}?${pi(t, r, n, s)}`);
        a = a.concat(di(d));
        for (let { key: m, translation: p, tags: u } of ((l = d.query) == null ? void 0 : l.messagecollection) || [])
          p && u.indexOf(ui) === -1 && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (c = d.continue) == null ? void 0 : c.mcoffset;
      } while (s && ++i < ci);
      return { pages: a, translations: o };
    });
  }
  function jo(e, t, r, n) {
    return E(this, null, function* () {
      try {
        return yield Uo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof q && o.failure === "server")
          return Uo(e, t, r, null);
        throw o;
      }
    });
  }
  function Bo(e, t) {
    return (r, n, o) => E(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield jo(e, "revids", n, s) : null;
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : jo(e, "titles", a, s);
    });
  }
  function Vo(e) {
    var t;
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function mi(e) {
    return E(this, null, function* () {
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
  function gi() {
    return E(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames");
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function fi() {
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function qo() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: fi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Vo,
      readPages: Bo(mw.util.wikiScript("api"), Vo),
      languageNames: gi,
      mayEdit: mi,
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
  var yi = "programExplorer";
  function Wo(e, t) {
    return E(this, null, function* () {
      yield mw.loader.getScript(e);
      let r = mw.libs[yi];
      return r == null ? void 0 : r[t];
    });
  }
  var { currentScript: Ko } = document, Qo = Fo(Ko instanceof HTMLScriptElement ? Ko.src : ""), xi = { version: "0.1.0", page: $o(Qo) }, hi = 2e3;
  mw.loader.using([...Dr]).then(
    () => {
      let e = qo();
      e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), Oo(e, Nr((t) => {
        var r;
        return Wo((r = Co(Qo, t)) != null ? r : "", t);
      }, Ar, "5b32be4df7a76d1a")), mw.hook("programExplorer.ready").add((t) => {
        let r = () => {
          Ho(e, t, xi, () => localStorage, Date.now());
        };
        "requestIdleCallback" in window ? requestIdleCallback(r) : setTimeout(r, hi);
      });
    },
    (e) => {
      mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
    }
  );
})();
// </nowiki>