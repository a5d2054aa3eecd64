// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Xr = Object.defineProperty, la = Object.defineProperties;
  var ua = Object.getOwnPropertyDescriptors;
  var Jr = Object.getOwnPropertySymbols;
  var ca = Object.prototype.hasOwnProperty, da = Object.prototype.propertyIsEnumerable;
  var Gr = (e, t, r) => t in e ? Xr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, T = (e, t) => {
    for (var r in t || (t = {}))
      ca.call(t, r) && Gr(e, r, t[r]);
    if (Jr)
      for (var r of Jr(t))
        da.call(t, r) && Gr(e, r, t[r]);
    return e;
  }, E = (e, t) => la(e, ua(t));
  var pa = (e, t) => {
    for (var r in t)
      Xr(e, r, { get: t[r], enumerable: !0 });
  };
  var M = (e, t, r) => new Promise((n, o) => {
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
  var g = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // g = define_BUILD_LANGUAGES_default

  // src/page/module-loaders.ts
  function Yr(e, t, r) { // Yr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => M(null, null, function* () { // n = modules, o = loadModule, s = name, M = __async
      let i = yield e(s); // i = file, e = fetchFile, s = name
      if ((i == null ? void 0 : i.runtime) !== r)
        throw Object.assign(new Error(`Reload the page: the module "${s}" is of another release.`), { failure: "outdated" });
      let l = { exports: {} }; // l = module
      return i.create(() => t, l), l.exports;
    }), a = (s) => () => { // a = loaderOf, s = name
      var l; // l = _a
      let i = (l = n.get(s)) != null ? l : o(s); // i = module, l = _a, n = modules, s = name, o = loadModule
      return n.set(s, i), i.catch(() => n.delete(s)), i;
    };
    return {
      maintainer: a("maintainer"),
      more: a("more"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }

  // src/programs/json-object.ts
  function he(e) { // he = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var N = "qqx", Zr = "search", Zt = "en"; // N = KEYS_ONLY, Zr = EXPLORER_KEY, Zt = FALLBACK_LANGUAGE
  function at(e) { // at = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => g.includes(t)) || Zt;
  }
  function er(e) { // er = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function en(e, t) { // en = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(he(t)).filter((n) => typeof n[1] == "string")); // r = texts, he = parseJsonObject, t = text, n = field
    return r.has(Zr) ? { language: e, texts: r } : null;
  }
  function tn({ language: e, texts: t }) { // tn = hasMessages, e = language, t = texts
    return e === N || t.has(Zr);
  }

  // src/programs/texts.ts
  function ie(e, t, r) { // ie = pickText, e = text, t = chain, r = pageLanguage
    var o; // o = _a
    if (typeof e == "string")
      return { text: e, language: r };
    for (let a of [...t, r]) { // a = language, t = chain, r = pageLanguage
      let s = e.get(a.toLowerCase()); // s = found, e = text, a = language
      if (s !== void 0)
        return { text: s, language: a };
    }
    let [n = r] = [...e.keys()].sort(); // n = language, r = pageLanguage, e = text
    return { text: (o = e.get(n)) != null ? o : "", language: n };
  }
  function st(e) { // st = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function rn(e, t) { // rn = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var nn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-outdated": "There is a new version. Reload the page.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // nn = en_default

  // src/messages/plural.ts
  var ga = ["zero", "one", "two", "few", "many", "other"]; // ga = CATEGORIES
  function on(e) { // on = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ga.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ga = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var ya = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, xa = /\$(\d)/g, be = { language: "en", texts: new Map(Object.entries(nn)) }; // ya = PLURAL, xa = PARAMETER, be = BUILT_IN, nn = en_default
  function le({ language: e, texts: t } = be, r = be.texts) { // le = createMessages, e = language, t = texts, be = BUILT_IN, r = fallback
    if (e === N)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = on(e); // n = digits, e = language, o = plural, on = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var c; // c = _a
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ya, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(xa, (l, c) => { // t = texts, a = key, r = fallback, ya = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, xa = PARAMETER
        let u = i(c); // u = value, i = parameter, c = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/data-model.ts
  var it = "json"; // it = DATA_MODEL

  // src/page/host-state.ts
  var _a = "program-explorer-hidden"; // _a = HIDDEN_CLASS
  function tr(e) { // tr = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function an(e) { // an = claim, e = host
    return tr(e) ? !1 : (te(e, "loading"), !0);
  }
  function te(e, t) { // te = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(_a, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var ha = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ba = ["arab", "hebr"], va = ["latn", "cyrl"]; // ha = RTL_LANGUAGES, ba = RTL_SCRIPTS, va = LTR_SCRIPTS
  function ve(e) { // ve = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return ba.includes(r) || !va.includes(r) && ha.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var rr = "program-explorer__notice"; // rr = CLASS
  function Be(e, t, ...r) { // Be = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function sn(e, t, r) { // sn = button, e = text, t = className, r = act
    let n = Be("button", `cdx-button ${t}`, e); // n = made, Be = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function we(e) { // we = removeNotice, e = root
    e.querySelectorAll(`.${rr}`).forEach((t) => { // e = root, rr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Se(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Se = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    we(e);
    let s = le(t), i = Be( // s = msg, le = createMessages, t = messages, i = box, Be = element
      "div",
      `${rr} ${rr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Be("span", "cdx-message__icon"),
      Be(
        "div",
        "cdx-message__content",
        Be("p", "", n),
        ...o,
        ...a ? [sn(s("retry"), "", a)] : [],
        sn(s("dismiss"), "cdx-button--weight-quiet", () => we(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ve(t.language), e.append(i);
  }

  // src/page/failure.ts
  var wa = ["busy", "timeout", "network", "server"]; // wa = TEMPORARY
  function lt(e) { // lt = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function ln(e, t, r, n) { // ln = advise, e = environment, t = host, r = notice, n = subject
    return M(this, null, function* () {
      let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function ut(e, t, r, n, o) { // ut = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return M(this, null, function* () {
      let a = n ? n.messages : be, s = le(a); // a = messages, n = result, be = BUILT_IN, s = msg, le = createMessages
      te(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: wa.includes(r) ? () => { // wa = TEMPORARY, r = failure
          we(t.root), te(t, "loading"), o();
        } : null
      };
      Se(t.root, a, i), (r === "missing" || r === "json") && (yield ln(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function un(i, l, c, u, m) { // un = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
    return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== it; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, it = DATA_MODEL
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || s) && (yield ln(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var de = "program-explorer", ct = "data-group"; // de = HOST_CLASS, ct = GROUP_ATTRIBUTE
  function nr(e) { // nr = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function or(e, t, r) { // or = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: nr(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function ar(e) { // ar = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function cn(e, t) { // cn = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${ct}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function dn(e) { // dn = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${ct}]`); // t = group, e = heading, ct = GROUP_ATTRIBUTE
    return e && t ? or(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Sa(e) { // Sa = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function Ta(e) { // Ta = readHost, e = root
    var m; // m = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = cn(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, c = bundleVersion, e = root, u = current, cn = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Sa(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: dn(u),
      past: dn(cn(e, "past")),
      level: ar(u)
    };
  }
  function dt(e) { // dt = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${de}[data-source]`), Ta);
  }

  // src/page/known-pages.ts
  var pn = ["Community Development", "Community Development/What we do"], Pa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // pn = PAGES, Pa = TRANSLATION
  function mn(e) { // mn = isKnownPage, e = title
    return pn.includes(e) || pn.includes(e.replace(Pa, ""));
  }

  // src/explore/query.ts
  var pt = ["relevance", "status", "newest", "title"], mt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // pt = SORTS, mt = EMPTY_QUERY

  // src/app/url.ts
  var yt = ["q", "sort", "program", "view"], ka = "programs", fn = new RegExp(`^#?${ka}(?:$|\\?|%3f)`, "i"); // yt = RESERVED_KEYS, ka = FRAGMENT, fn = OURS
  function xt(e) { // xt = isFragmentOurs, e = hash
    return fn.test(e);
  }
  var Ea = 8e3, Ra = 200, Ma = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ea = MOST_CHARACTERS, Ra = MOST_LETTERS, Ma = UNSAFE
  function ft(e) { // ft = encode, e = value
    return e.replace(Ma, (t) => { // e = value, Ma = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function gt(e) { // gt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function gn(e) { // gn = normalText, e = text
    return e.slice(0, Ra).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !yt.includes(o) && r.push(`${ft(o)}=${a.map(ft).join(",")}`);
    });
    let n = gn(e.text); // n = text, gn = normalText, e = query
    return n && r.push("q=" + ft(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ft(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function _t(e, t) { // _t = fromFragment, e = hash, t = known
    let r = fn.exec(e); // r = ours, fn = OURS, e = hash
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of e.slice(r[0].length, Ea).split("&")) { // i = part, e = hash, r = ours, Ea = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = gt(l), m = c.join("="), p = gt(m); // l = rawKey, c = rest, i = part, u = key, gt = decode, m = raw, p = value
      if (u === "q")
        o = gn(gt(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = pt.find((d) => d === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!yt.includes(u)) {
        let d = m.split(",").map(gt).concat(p.split(",")).filter((x) => t.hasTerm(u, x)); // d = terms, m = raw, gt = decode, p = value, x = term, t = known, u = key
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/page/language-links.ts
  var La = ".mw-pt-languages a, .interwiki-pagetranslation a", yn = ["mousedown", "focusin"]; // La = LINKS, yn = EVENTS
  function xn({ target: e }) { // xn = copyFragment, e = target
    let t = e instanceof Element ? e.closest(La) : null; // t = link, e = target, La = LINKS
    t && (t.hash = xt(location.hash) ? location.hash : "");
  }
  function _n() { // _n = keepFragmentInLanguageLinks
    return yn.forEach((e) => document.addEventListener(e, xn)), () => yn.forEach((e) => document.removeEventListener(e, xn));
  }

  // src/page/load-more.ts
  function ht({ wiki: e, load: t }) { // ht = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function bt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // bt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = nr(r); // o = around, nr = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function hn(e, t) { // hn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = at(e), n = r === Zt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, at = chooseLanguage, e = languages, n = language, Zt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === N ? "" : n;
  }

  // src/programs/links.ts
  var Oa = /[\u200E\u200F\u202A-\u202E]/g, Aa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ia = [ // Oa = DIRECTION_MARKS, Aa = TITLE_SPACES, Ia = REFUSED_SCHEMES
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
  ], Ca = new RegExp("^(?:" + Ia.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Da = 2e3, Fa = 255, Na = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ha(e) { // Ha = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function $a(e) { // $a = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function je(e) { // je = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return $a(t);
    if (t.length > Da)
      return "bad-page";
    let r = t.replace(Oa, "").replace(Aa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Oa = DIRECTION_MARKS, Aa = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ca.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Na.test(r) || n.length > 85 && Ha(n) > Fa ? "bad-page" : { page: r };
  }
  function qe(e) { // qe = isTarget, e = found
    return typeof e != "string";
  }
  function vt(e) { // vt = parseLink, e = value
    let t = je(e); // t = found, je = readLink, e = value
    return qe(t) ? t : null;
  }
  function We(e) { // We = linkFault, e = value
    let t = je(e); // t = found, je = readLink, e = value
    return qe(t) ? null : t;
  }
  function wt(e) { // wt = isPage, e = value
    let t = vt(e); // t = link, vt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function bn(e) { // bn = isAddress, e = value
    let t = vt(e); // t = link, vt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ua = 49; // Ua = MOST_INCLUDES
  function sr(e) { // sr = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ua).map((r, n) => typeof r == "string" && wt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function St(e) { // St = includedTitles, e = text
    return e.includes('"include"') ? sr(he(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function ir() { // ir = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Tt(e) { // Tt = optionsFor, e = wiki
    return { today: ir(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function vn() { // vn = createCodeReport
    let e = [], t = (o, a) => { // e = problems, t = addWith, o = code, a = params
      e.push([o, ...a].join(" "));
    }, r = (o, a = "") => t(o, [a]), n = () => { // r = add, o = code, a = value, t = addWith, n = nothing
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

  // src/programs/facets.ts
  var lr = ["status", "language", "period"], J = "not-stated"; // lr = BUILT_IN, J = NOT_STATED

  // src/programs/kinds.ts
  var Ba = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ba = KINDS
  function ur(e) { // ur = kindOfType, e = type
    var t; // t = _a
    return (t = Ba[e]) != null ? t : "text";
  }
  function Ke(e) { // Ke = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : ur(Array.isArray(e) ? "array" : typeof e);
  }
  function pe(e) { // pe = isObject, e = value
    return Ke(e) === "object";
  }

  // src/programs/migrate.ts
  var wn = [], Qe = 1 + wn.length; // wn = MIGRATIONS, Qe = VERSION
  function Sn(e, t = wn) { // Sn = migrate, e = page, t = migrations, wn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(T({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Va(e, t, r) { // Va = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Pt(e, t, r) { // Pt = readJsonPage, e = text, t = report, r = describeFault
    let n = Va(e, t, r); // n = data, Va = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = pe(n) ? Sn(n) : null; // o = page, pe = isObject, n = data, Sn = migrate
    if (!o) {
      let a = pe(n) ? n.version : null; // a = version, pe = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function kt(e) { // kt = cycleClosers, e = parents
    let t = [], r = /* @__PURE__ */ new Map(); // t = closers, r = seen
    return e.forEach((n, o) => { // e = parents, n = _parent, o = start
      let a = o; // a = at, o = start
      for (; !r.has(a); ) { // r = seen, a = at
        r.set(a, o);
        let s = e.get(a); // s = parent, e = parents, a = at
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

  // src/programs/lineage.ts
  function Tn(e, t, r, n) { // Tn = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(); // o = programIds
    for (let { id: l } of e) // l = id, e = all
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map(); // a = wholes, o = programIds, t = series, s = parents
    for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
      c !== null && o.has(c) && s.set(l, c);
    let i = new Set(kt(s)); // i = closers, kt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l; // c = id, u = partOf, m = followedBy, p = page, d = path, l = program
      if (u === null && !m.length)
        return l;
      let x = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], _ = (h, v, w, S) => (S ? n.addAt(x(h), "loop", v) : w.has(v) || n.addAt(x(h), "unknown-program", v, w), !S && w.has(v)); // x = pathTo, h = field, p = page, r = includedTitles, d = path, _ = isGood, v = other, w = known, S = closesCycle, n = report
      return n.program = c, E(T({}, l), {
        partOf: u !== null && _("partOf", u, a, i.has(c)) ? u : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === c))
      });
    });
  }

  // src/programs/each-record.ts
  function Et(e, t, r, n) { // Et = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", Ke(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function cr({ pipe: e }) { // cr = actionsOf, e = pipe
    return e ? [...cr(e[0]), ...e.slice(1)] : [];
  }
  function ja({ type: e, requirement: t }) { // ja = testOf, e = type, t = requirement
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
  function qa(e) { // qa = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...cr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, cr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: ja(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => { // a = value, s = report
      let i = a; // i = found, a = value
      for (let { change: l, test: c, message: u } of o) // l = change, c = test, u = message, o = steps
        if (l)
          i = l(i);
        else if (!c(i)) {
          let m = typeof u == "string" ? u : u({ input: i }); // m = code, u = message, i = found
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Wa({ item: e }) { // Wa = listReader, e = item
    let t = ze(e); // t = readItem, ze = readerOf, e = item
    return (r, n) => { // r = value, n = report
      let o = [], a = 0; // o = list, a = index
      for (let s of r) { // s = one, r = value
        n.enter(a++);
        let i = t(s, n); // i = found, t = readItem, s = one, n = report
        n.leave(), i !== void 0 && o.push(i);
      }
      return o;
    };
  }
  function Ka(e) { // Ka = recordReader, e = node
    let t = ze(e.key), r = ze(e.value), n = cr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, ze = readerOf, e = node, r = readValue, n = needsEntry, cr = actionsOf, o = type
    return (o, a) => { // o = value, a = report
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
      for (let l of i) { // l = key, i = keys
        a.enter(l);
        let c = t(l, a), u = c === void 0 ? void 0 : r(o[l], a); // c = name, t = readKey, l = key, a = report, u = found, r = readValue, o = value
        s.has(c) ? a.add("duplicate-id", c) : u !== void 0 && s.set(c, u), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Qa({ entries: e = {} }) { // Qa = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, ze((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => { // n = required, t = names, a = name
      var s; // s = _a
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
      var m; // m = _a
      let c = T({}, o); // c = found, T = __spreadValues, o = empty
      for (let p of Object.keys(a)) { // p = name, a = value
        let d = r.get(p); // d = readField, r = fields, p = name
        s.enter(p), d ? c[p] = (m = d(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let u = n.filter((p) => c[p] === null); // u = missing, n = required, p = name, c = found
      for (let p of u) // p = name, u = missing
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return u.length > 0 ? void 0 : c;
    };
  }
  function za(e) { // za = createReader, e = node
    switch (e.type) {
      case "array":
        return Wa(e);
      case "record":
        return Ka(e);
      case "object":
        return Qa(e);
      default:
        return qa(e);
    }
  }
  var Pn = /* @__PURE__ */ new Map(); // Pn = READERS
  function ze(e) { // ze = readerOf, e = node
    let t = Pn.get(e); // t = reader, Pn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [ur(a.type), za(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, ur = kindOfType, za = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let c = Ke(a), u = n.get(c); // c = kind, Ke = kindOf, a = value, u = read, n = readers
        if (!u) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return u(a, s, i, l);
      }, Pn.set(e, t);
    }
    return t;
  }
  function me(e, t, r, n, o) { // me = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return ze(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Te = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // Te = ID, Pe = LANGUAGE

  // src/programs/dates.ts
  var pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // pr = DATE_SHAPE
  function kn(e, t) { // kn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function En(e) { // En = parseDate, e = text
    if (!pr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > kn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function dr(e, t) { // dr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Rn(e, t, r) { // Rn = isoDay, e = year, t = month, r = day
    return `${dr(e, 4)}-${dr(t, 2)}-${dr(r, 2)}`;
  }
  function G(e) { // G = firstDay, e = date
    var t, r; // t = _a, r = _b
    return Rn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function V(e) { // V = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return Rn(e.year, t, (n = e.day) != null ? n : kn(e.year, t));
  }

  // src/programs/status.ts
  var X = ["open", "upcoming", "ongoing", "paused", "past"]; // X = STATUSES
  function ke(e) { // ke = isStatus, e = value
    return X.includes(e);
  }
  function Mn(e, t) { // Mn = isUncertainOn, e = date, t = day
    return e.approximate && G(e) <= t && t <= V(e);
  }
  function Ln(e, t, r) { // Ln = deriveStatus, e = start, t = end, r = today
    return t && V(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !Mn(e, r) && !Mn(t, r) ? "ongoing" : null;
  }
  function On(e, t, r, n) { // On = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && G(r) > n || t && G(t) > n);
      case "upcoming":
        return !!(t && V(t) < n || r && V(r) < n);
      case "ongoing":
        return !!(t && G(t) > n || r && V(r) < n);
      default:
        return !!(r && V(r) < n);
    }
  }
  function re(e) { // re = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/to-list.ts
  var Ja = []; // Ja = NONE
  function j(e) { // j = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ja;
  }

  // src/programs/read-terms.ts
  function Rt(e, t, r, n) { // Rt = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = toList, t = value, s = code
        let i = Pe.test(s); // i = isCode, Pe = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, j = toList, t = value, s = id
      let i = o ? o.has(s) : ke(s); // i = isKnown, o = terms, s = id, ke = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : X), i;
    });
  }

  // src/programs/schema-builder.ts
  var ne = (e, t = {}) => T({ kind: "schema", type: e }, t), fe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Ee = (() => ne("string")), mr = (() => ne("number")), An = (() => ne("boolean")), oe = ((e) => ne("array", { item: e })), ae = ((e) => ne("object", { entries: e })), k = ((e) => ne("optional", { wrapped: e })), In = ((e, t) => ne("picklist", { options: e, message: t })), Re = ((e, t) => ne("record", { key: e, value: t })), Me = ((e) => ne("union", { options: e })), F = ((...e) => E(T({}, e[0]), { pipe: e })), Mt = fe("check"), fr = fe("guard"), Cn = fe("length"), gr = fe("max_value"), Dn = fe("min_entries"), yr = fe("min_value"), Le = fe("regex"), Je = ((e) => ({ type: "transform", operation: e })); // ne = schema, e = operation, t = value, T = __spreadValues, fe = action, r = message, Ee = string, mr = number, An = boolean, oe = array, ae = object, k = optional, In = picklist, Re = record, Me = union, F = pipe, E = __spreadProps, Mt = check, fr = guard, Cn = length, gr = maxValue, Dn = minEntries, yr = minValue, Le = regex, Je = transform

  // src/programs/schema.ts
  var Xa = 10080, q = F(Ee(), Le(Te, "bad-id")), ge = F(Ee(), Le(/\S/, "empty")), hr = F(Ee(), Le(Pe, "bad-language"), Je((e) => e.toLowerCase())), Y = Me([ge, F(Re(hr, ge), Dn(1, "empty"))]), xr = F( // Xa = MOST_MINUTES, q = id, F = pipe, Ee = string, Le = regex, Te = ID, ge = words, hr = languageCode, Pe = LANGUAGE, Je = transform, e = code, Y = text, Me = union, Re = record, Dn = minEntries, xr = date
    Ee(),
    Le(pr, "bad-date"),
    Je(En),
    Mt((e) => e !== null, "bad-date")
  ), _r = F(ge, Mt(wt, ({ input: e }) => { // _r = page, F = pipe, ge = words, Mt = check, wt = isPage, e = input
    var t; // t = _a
    return (t = We(e)) != null ? t : "bad-page";
  })), Nn = F(Ee(), Le(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // Nn = httpsText, F = pipe, Ee = string, Le = regex, e = input
    var t; // t = _a
    return (t = We(e)) != null ? t : "bad-address";
  })), Fn = F(Nn, Mt(bn, "bad-address")), Ya = F(Nn, Je(je), fr(qe, "bad-address")), vr = F(ge, Je(je), fr(qe, ({ input: e }) => e)), Za = F(mr(), yr(1, "bad-minutes"), gr(Xa, "bad-minutes")), Hn = Me([q, oe(q)]), es = Me([hr, oe(hr)]), br = Me([ge, oe(ge)]), wr = Hn, ts = ae({
    label: Y,
    page: k(vr),
    url: k(Ya)
  }), Sr = ae({
    id: q,
    title: Y,
    summary: k(Y),
    page: k(vr),
    status: k(In(X, "bad-status")),
    start: k(xr),
    end: k(xr),
    language: k(es),
    session: k(ae({
      minutes: k(F(oe(Za), Cn(2)))
    })),
    duration: k(Y),
    scale: k(Y),
    team: k(br),
    partners: k(br),
    materials: k(oe(ts)),
    partOf: k(q),
    followedBy: k(Hn),
    owner: k(ge),
    reviewed: k(xr),
    sources: k(Me([Fn, oe(Fn)]))
  }), $n = ae({
    id: q,
    label: Y,
    terms: Re(q, wr)
  }), rs = ae({
    label: k(Y),
    help: k(Y),
    terms: k(Re(q, ae({
      label: k(Y),
      aliases: k(br),
      broader: k(q)
    })))
  }), ns = ae({
    title: Y,
    page: k(vr)
  }), Un = ae({
    version: F(mr(), yr(Qe), gr(Qe)),
    enabled: k(An()),
    talk: k(_r),
    bundle: k(_r),
    facets: k(oe(q)),
    vocabularies: k(Re(q, rs)),
    series: k(Re(q, ns)),
    include: k(oe(_r))
  });

  // src/programs/read-needs.ts
  function os(e, t, r) { // os = readNeed, e = raw, t = vocabularies, r = report
    let n = me($n, e, r); // n = record, me = read, $n = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Rt(s, a, t, r); // i = found, Rt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Bn(e, t, r) { // Bn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return Et(e, "needs", r, (o) => { // Et = eachRecord, e = page, r = report, o = raw
      let a = os(o, t, r); // a = need, os = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Tr = Object.keys(Sr.entries); // Tr = PROGRAM_FIELDS, Sr = programSchema
  function as(e, t) { // as = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ss(e, t) { // ss = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function is(e, { vocabularies: t, facets: r }, n) { // is = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = me(wr, a, n), i = s === void 0 ? [] : Rt(o, s, t, n); // s = ids, me = read, wr = termIds, a = value, n = report, i = found, Rt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function ls({ start: e, end: t }, r, n) { // ls = readRange, e = start, t = end, r = raw, n = report
    return e && t && G(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Vn(e, t, r, n) { // Vn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = pe(e) ? e.id : null; // o = rawId, pe = isObject, e = raw
    n.program = typeof o == "string" && Te.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = me(Sr, e, n, is(a, r, n), r.fields); // a = terms, s = record, me = read, Sr = programSchema, e = raw, n = report, is = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = j(s.language); // l = languages, j = toList, s = record
    l.length && a.set("language", l);
    let [c, u] = ls(s, e, n); // c = start, u = end, ls = readRange, s = record, e = raw, n = report
    return s.status && On(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Ln(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: as(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: j(s.team),
      partners: j(s.partners),
      materials: ss(s.materials, n),
      partOf: s.partOf,
      followedBy: j(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: j(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function jn(e, t, r, n, o, a) { // jn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
      Et(l, "programs", o, (u, m) => { // Et = eachRecord, l = from, o = report, u = raw, m = index
        let p = Vn(u, { page: c, path: ["programs", m] }, n, o); // p = program, Vn = readProgram, u = raw, c = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
      o.enter(c);
      let u = r.find((p) => p.title === l), m = u && Pt(u.text, o, a); // u = found, r = included, p = other, l = title, m = more, Pt = readJsonPage, o = report, a = describeFault
      if (l && !u)
        o.add("missing-include", l);
      else if (m) {
        for (let p of Object.keys(m)) // p = name, m = more
          p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }

  // src/programs/read-vocabularies.ts
  function us(e, t) { // us = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === J ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== J ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of kt(r)) // o = id, kt = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== J && n.set(s, { id: s, label: o != null ? o : s, aliases: j(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function qn(e, t, r) { // qn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: us(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var cs = [...Tr, ...lr].filter((e) => e !== "language"); // cs = RESERVED_VOCABULARIES, Tr = PROGRAM_FIELDS, lr = BUILT_IN, e = name
  function ds(e, t, r) { // ds = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...lr]); // n = known, t = vocabularies, lr = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ps(e) { // ps = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function ms(e, { today: t, language: r }, n, o, a) { // ms = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var d, x; // d = _a, x = _b
    let s = me(Un, e, o, ps); // s = head, me = read, Un = headSchema, e = page, o = report, ps = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = qn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), cs, o); // i = vocabularies, qn = readVocabularies, d = _a, s = head, cs = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = ds(s.facets, i, o), c = Bn(e, i, o), u = sr(e), m = jn(e, u, n, { // l = facets, ds = readFacets, s = head, i = vocabularies, o = report, c = needs, Bn = readNeeds, e = page, u = titles, sr = includedTitlesIn, m = programs, jn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Tr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(x = s.series) != null ? x : []].map(([_, { title: h, page: v }]) => [_, { title: h, target: v }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: c,
      programs: Tn(m, p, u, o)
    };
  }
  function Lt(e, t, r, n, o = String) { // Lt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = Pt(e, n, o); // a = page, Pt = readJsonPage, e = text, n = report, o = describeFault
    return a && ms(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Ot(e, t, r = []) { // Ot = parseForReaders, e = text, t = options, r = included
    let n = vn(); // n = report, vn = createCodeReport
    return { list: Lt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function fs(e, t) { // fs = mapTexts, e = list, t = visit
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, T(T({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, T = __spreadValues
    return E(T({}, e), {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
        return E(T({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(T({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
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
  function Wn(e, { language: t, texts: r }, n) { // Wn = translate, e = list, t = language, r = texts, n = pageLanguage
    return fs(e, (o, a) => { // fs = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Kn = "MediaWiki:Gadget-programExplorer-config.json"; // Kn = CONFIGURATION
  function Ge(e, t, r) { // Ge = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function gs(e) { // gs = isSwitchedOff, e = configuration
    return e !== void 0 && he(e.text).enabled === !1;
  }
  function ys(e, t) { // ys = messagesFrom, e = language, t = page
    return e === N ? { language: e, texts: /* @__PURE__ */ new Map() } : t && en(e, t.text) || be;
  }
  function xs(e, t, r, n) { // xs = loadIncluded, e = wiki, t = source, r = text, n = pages
    return M(this, null, function* () {
      let o = St(r), a = o.filter((i) => !Ge(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, St = includedTitles, r = text, a = missing, i = title, Ge = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Ge(e, i, s); // l = page, Ge = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function zn(e, { translationLanguage: t, bundleVersion: r }) { // zn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function _s(e, t, r, n) { // _s = loadTranslations, e = wiki, t = list, r = request, n = translations
    return M(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], zn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, zn = bundleRequest, r = request
      return Wn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Qn(e, t) { // Qn = loadOnce, e = wiki, t = request
    return M(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === N ? [] : [er(n)], i = [r, ...s, ...o.length ? [] : [Kn]], { pages: l, translations: c } = yield e.readPages(i, o, zn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, N = KEYS_ONLY, er = messagesPage, i = titles, Kn = CONFIGURATION, l = pages, c = translations, e = wiki, zn = bundleRequest
      if (gs(Ge(e, Kn, l)))
        return { kind: "off" };
      let u = ys(n, Ge(e, er(n), l)), m = Ge(e, r, l); // u = messages, ys = messagesFrom, n = language, Ge = pageOf, e = wiki, er = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: u };
      let p = yield xs(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: x, problems: _ } = Ot(m.text, Tt(e), p); // p = included, xs = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, x = list, _ = problems, Ot = parseForReaders, Tt = optionsFor
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield _s(e, x, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
    });
  }
  function Jn(e, t) { // Jn = load, e = wiki, t = request
    return M(this, null, function* () {
      let r = yield Qn(e, t); // r = result, Qn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Qn(e, E(T({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function hs(e, t) { // hs = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = bt(e, t), l = i[0] === N ? N : at(i), c = o.get(l), u = hn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, bt = readerLanguages, e = wiki, l = language, N = KEYS_ONLY, at = chooseLanguage, c = revision, u = translated, hn = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: a,
      revisions: l === N ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${u}:`) ? s : ""
    };
  }
  function Gn() { // Gn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = hs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Jn(t, n); // n = request, hs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Jn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function At(e) { // At = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Pr = "programExplorer", It = "programExplorerDialog"; // Pr = FRAGMENT_KEY, It = DIALOG_KEY
  function Xn(e, t, r) { // Xn = createHistory, e = view, t = isOurs, r = id
    var m; // m = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => { // n = fragment, e = view, o = kept, p = key
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[p] : null; // d = state, e = view, x = value, p = key
      return typeof x == "string" ? x : null;
    }, a = (p, d, x) => e.history[`${p}State`](T(T({}, e.history.state), d), "", x), s = () => o(It) === r, i = () => a("push", { [It]: r }), l = () => t && (t(n()) ? n() : o(Pr)), c = (m = l()) != null ? m : "", u = () => { // a = put, p = change, d = values, x = url, e = view, T = __spreadValues, s = isInDialog, o = kept, It = DIALOG_KEY, r = id, i = enterDialog, l = read, t = isOurs, n = fragment, Pr = FRAGMENT_KEY, c = shown, m = _a, u = keepShown
      t && l() === null && a("replace", { [Pr]: c });
    };
    return u(), {
      read: l,
      write: (p, d, x = !1) => { // p = text, d = change, x = isUnderDialog
        if (!t)
          return;
        c = p;
        let _ = n(), h = _ !== "" && !t(_), v = d === "push"; // _ = here, n = fragment, h = isForeign, t = isOurs, v = isChoice, d = change
        a(
          x ? "replace" : d,
          { [Pr]: p, [It]: v ? null : o(It) },
          p !== "" ? `#${p}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), v && x && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p) => { // p = listener
        let d = () => { // d = onPopState
          var x; // x = _a
          u(), c = (x = l()) != null ? x : "", p();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }

  // src/messages/format.ts
  function bs(e, t) { // bs = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Yn(e, t, r = null) { // Yn = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(e, T({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, e = language, T = __spreadValues, o = dateFormats
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => { // a = names, e = language, s = date, i = value
      let l = i.day !== null ? o.day : i.month !== null ? o.month : o.year, c = /* @__PURE__ */ new Date(0); // l = dateFormat, i = value, o = dateFormats, c = instant
      c.setUTCFullYear(i.year, (i.month || 1) - 1, i.day || 1);
      let u = l.format(c); // u = text, l = dateFormat, c = instant
      return i.approximate ? t("date-about", u) : u;
    };
    return {
      date: s,
      span: (i, l, c) => i && l ? bs(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
      language: (i) => { // i = code
        try {
          return (a ? a.of(i) : r == null ? void 0 : r.get(i)) || i;
        } catch (l) {
          return i;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var L, to, vs, ue, kr, Nt, ro, Dt, no, Rr, Er, ws, Ye = /* @__PURE__ */ Symbol.for("pv"), Ht = {}, $t = [], Ss = /^m(i|n|o|s|text|space)$/, Mr = Array.isArray, Lr = $t.slice, xe = Object.assign; // L = options, to = vnodeId, vs = isValidElement, ue = rerenderQueue, kr = prevDebounce, Nt = rerenderCount, ro = depthSort, Dt = EVENT_DISPATCHED, no = CAPTURE_REGEX, Rr = eventClock, Er = eventProxies, ws = i, Ye = VNODE_MARKER, Ht = EMPTY_OBJ, $t = EMPTY_ARR, Ss = MATHML_TOKEN_ELEMENTS, Mr = isArray, Lr = slice, xe = assign
  function ye(e) { // ye = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function f(e, t, r) { // f = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Lr.call(arguments, 2) : r), Xe(e, s, n, o, null);
  }
  function Xe(e, t, r, n, o) { // Xe = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ye, __v: o || ++to, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ye = VNODE_MARKER, o = original, to = vnodeId
    return !o && L.vnode && L.vnode(a), a;
  }
  function Oe() { // Oe = createRef
    return { current: null };
  }
  function Z(e) { // Z = Fragment, e = props
    return e.children;
  }
  function H(e, t) { // H = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ce(e, t) { // ce = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ce(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ce(e);
  }
  function Ts(e) { // Ts = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = xe({ constructor: Ye }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Or(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, uo(o, t, a), r.__ = r.__e = null, t.__e != n && oo(t));
  }
  function oo(e) { // oo = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), oo(e);
  }
  function Zn(e) { // Zn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ue.push(e), Nt++)) && kr == L.debounceRendering || ((kr = L.debounceRendering) || queueMicrotask)(ao);
  }
  function ao() { // ao = process
    try {
      for (var e, t = 1; ue.length; ) ue.length > t && ue.sort(ro), e = ue.shift(), t = ue.length, 8 & e.__g && Ts(e); // e = c, t = l, ue = rerenderQueue, ro = depthSort, Ts = renderComponent
    } finally {
      (Nt = ue.length) && (kr || queueMicrotask)(ao);
    }
  }
  function so(e, t, r, n, o, a, s, i, l, c, u) { // so = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var m, p, d, x, _, h, v = n.__k || $t, w = t.length; // m = i, p = oldVNode, d = childVNode, x = newDom, _ = firstChildDom, h = result, v = oldChildren, n = oldParentVNode, $t = EMPTY_ARR, w = newChildrenLength, t = renderResult
    for (l = Ps(r, t, v, l, w), m = 0; m < w; m++) (d = r.__k[m]) != null && (p = ~d.__i && v[d.__i] || Ht, d.__i = m, h = Or(e, d, p, o, a, s, i, l, c, u), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Ar(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || x, d)), _ = _ || x, 4 & d.__u ? (l = io(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : x && (l = x.nextSibling), d.__u &= -21); // l = oldDom, Ps = constructNewChildrenArray, r = newParentVNode, t = renderResult, v = oldChildren, w = newChildrenLength, m = i, d = childVNode, p = oldVNode, Ht = EMPTY_OBJ, h = result, Or = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, x = newDom, Ar = applyRef, _ = firstChildDom, io = insert, void = type
    return r.__e = _, l;
  }
  function Ps(e, t, r, n, o) { // Ps = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, m, p, d, x = r.length, _ = x, h = 0, v = 0, w = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, x = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, v = moved, w = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = w[a] = Xe(null, s) : Mr(s) ? s = w[a] = Xe(Z, { children: s }) : s.constructor === Ye && s.__b ? s = w[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : w[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = ks(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, v = 1)) : (~c || (o > x ? h-- : o < x && h++), typeof s.type != "function" && (s.__u |= 4))) : w[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, w = newChildren, Xe = createVNode, Mr = isArray, Z = Fragment, Ye = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, ks = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, v = moved, x = oldChildrenLength
    if (v) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = w[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, w = newChildren
        for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, u = tails, d = mid, s = childVNode
        u[h] = s.__i, m[a] = h + 1;
      }
      for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : w[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, w = newChildren
    }
    if (_) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Ir(i, i));
    return n;
  }
  function io(e, t, r, n) { // io = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = io(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function ks(e, t, r, n) { // ks = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function eo(e, t, r) { // eo = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Ct(e, t, r, n, o) { // Ct = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || eo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || eo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Er[t] || (Er[t] = Es(t)), (e.__a || (e.__a = {}))[t] = Rr, a = t != (t = t.replace(no, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Es(e) { // Es = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Dt] == null) t[Dt] = Rr++;
        else if (t[Dt] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Or(e, t, r, n, o, a, s, i, l, c) { // Or = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, m, p, d, x, _, h, v, w, S, P, A, Q, C, B, ee, D, O, I = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, x = oldProps, _ = oldState, h = snapshot, v = newProps, w = isClassComponent, S = provider, P = componentContext, A = renderHook, Q = count, C = renderResult, B = startMarker, ee = end, D = i, O = child, I = newType, t = newVNode
    if (t.constructor !== Ye) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Ft(u, a) : a.push(u), i = a[0] || i), (u = L.__b) && u(t);
    e: if (typeof I == "function") {
      p = s.length;
      try {
        if (v = t.props, w = (u = I.prototype) && u.render, S = (u = I.contextType) && n[u.__c], P = u ? S ? S.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (w ? t.__c = d = new I(v, P) : (t.__c = d = new H(v, P), d.constructor = I, d.render = Ms), S && S.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), w && (d.__s || (d.__s = d.state), I.getDerivedStateFromProps && (d.__s == d.state && (d.__s = xe({}, d.__s)), xe(d.__s, I.getDerivedStateFromProps(v, d.__s)))), x = d.props, _ = d.state, d.__v = t, r.__c) {
          if (v !== x && w && !I.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(v, P), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(v, d.__s, P) === !1) {
            t.__v != r.__v && (d.props = v, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(b) {
              b && (b.__ = t);
            }), $t.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ce(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(v, d.__s, P), w && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, _, h);
          });
        } else w && !I.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), w && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = P, d.props = v, d.__P = e, d.__g &= -5, A = L.__r, Q = w ? 25 : 0;
        do
          d.__g &= -9, A && A(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++Q < 25);
        w && ($t.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = xe({}, n, d.getChildContext())), w && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(x, _)), C = u && u.type === Z && u.key == null ? u.props.children : u, v.__P && (u = i, o = (e = v.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(b) {
          b && Ir(b, b);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = so(e, Mr(C) ? C : [C], t, r, n, o, a, s, i, l, c), v.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ye), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (b) {
        if (s.length = p, t.__v = null, l || a) if (b && b.then) {
          if (t.__u |= 128 | l, a) {
            for (~(D = a.indexOf(i || void 0)) || (D = a.length); (O = a[D - 1]) && O.nodeType == 8; ) D--; // D = i, a = excessDomChildren, i = oldDom, void = oldDom, O = child
            for (; D < a.length; D++) if (O = a[D]) if (a[D] = null, B) { // D = i, a = excessDomChildren, O = child, B = startMarker
              if (O == ee) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (ee = Ft(B = O));
            }
          }
          if (!B) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            B = i;
          }
          (u = Ft(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ye);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), b && b.then || lo(t), L.__e(b, t, r);
      }
    } else i = t.__e = Rs(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = L.diffed) && u(t), i;
  }
  function Ft(e, t) { // Ft = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function lo(e) { // lo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(lo));
  }
  function uo(e, t, r) { // uo = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Ar(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Ar = applyRef
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
  function Rs(e, t, r, n, o, a, s, i, l, c) { // Rs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, m, p, d, x, _, h, v, w = r.props || Ht, S = t.props, P = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, x = value, _ = inputValue, h = checked, v = doc, w = oldProps, r = oldVNode, Ht = EMPTY_OBJ, S = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((x = a[u]) && (P ? x.localName == P : x.nodeType == 3)) { // u = i, a = excessDomChildren, x = value, P = nodeType
        e = x, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (v = c.ownerDocument || document, !P) return v.createTextNode(S);
      e = v.createElementNS(o, P, S.is ? S : c), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (c = P == "template" && e.content || e, a = P == "textarea" && S.defaultValue != null ? null : a && Lr.call(c.childNodes), !i && a) for (w = {}, u = 0; u < e.attributes.length; u++) w[(x = e.attributes[u]).name] = x.value;
      for (u in w) x = w[u], u == "dangerouslySetInnerHTML" ? p = x : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || Ct(e, u, null, x, o); // u = i, w = oldProps, x = value, p = oldHtml, S = newProps, Ct = setProperty, e = dom, o = namespace
      for (u in S) x = S[u], u == "children" ? d = x : u == "dangerouslySetInnerHTML" ? m = x : u == "value" ? _ = x : u == "checked" ? h = x : i && typeof x != "function" || w[u] === x || Ct(e, u, x, w[u], o); // u = i, S = newProps, x = value, d = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, w = oldProps, Ct = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ss.test(P)) && (o = "http://www.w3.org/1999/xhtml"), so(c, Mr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ye)), i && P != "textarea" || (u = "value", P == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (P != "progress" || _) || Ct(e, u, _, w[u], o), u = "checked", h != null && h != e[u] && Ct(e, u, h, w[u], o));
    } else w === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Ar(e, t, r, n) { // Ar = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Ir(e, t, r) { // Ir = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Ar(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Ir(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ft(n, a = [])) && (n == e.__e && a.some(ye), ye(o), ye(n)), r || ye(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ms(e, t, r) { // Ms = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Cr(e, t) { // Cr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(Z, { children: [e] }), o = [], a = [], Or(t, t.__k, n || Ht, Ht, t.namespaceURI, n ? null : t.firstChild ? Lr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), uo(o, t.__k, a), t.__k.props.children = null;
  }
  L = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Nt = 0, e;
  } }, to = 0, vs = function(e) {
    return e != null && e.constructor === Ye;
  }, H.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = xe({}, this.state)), typeof e == "function" && (e = e(xe({}, r), this.props)), e && (xe(r, e), this.__v && (t && this.__k.push(t), Zn(this)));
  }, H.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Zn(this));
  }, H.prototype.render = Z, ue = [], Nt = 0, ro = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Dt = /* @__PURE__ */ Symbol(), no = /(PointerCapture)$|Capture$/i, Rr = 0, Er = {}, ws = 0;

  // src/explore/query-changes.ts
  function Ae(e, t) { // Ae = withText, e = query, t = text
    return E(T({}, e), { text: t });
  }
  function Dr(e, t, r) { // Dr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(T({}, e), { chosen: n });
  }
  function co(e, t, r) { // co = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Dr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function po(e) { // po = clearAll, e = query
    return E(T({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Ie(e) { // Ie = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ut(e) { // Ut = allBits, e = size
    let t = Ie(e).fill(-1); // t = bits, Ie = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Bt(e, t) { // Bt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function _e(e, t) { // _e = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Fr(e, t) { // Fr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Ce(e, t) { // Ce = unionOf, e = size, t = sets
    return t.reduce(Fr, Ie(e));
  }
  function mo(e, t) { // mo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function fo(e, t) { // fo = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function Ls(e) { // Ls = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function W(e, t = e, r = e) { // W = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += Ls((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/search/normalize.ts
  var Os = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Nr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // Os = REMOVED, Nr = REPLACEMENTS, e = pair
  function go(e, t, r) { // go = replaceRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Nr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  go(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => go(parseInt(e, 16), 48, 10));
  var As = new RegExp(`[${Os}${Array.from(Nr.keys()).join("")}]`, "g"), Is = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Cs = /^[\0-\x7f]*$/; // As = REMOVED_OR_REPLACED, Os = REMOVED, Nr = REPLACEMENTS, Is = KANA_OR_NASAL, Cs = ASCII
  function De(e) { // De = normalize, e = text
    return Cs.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(As, (t) => Nr.get(t) || "").replace(Is, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }

  // src/explore/search/words.ts
  var Hr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ds = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", yo = `[^${Hr}${Ds}]+`, xo = new RegExp(`[${Hr}]+|${yo}(?:'(?=[\\u0400-\\u04ff])${yo})*`, "g"), Fs = new RegExp(`[${Hr}]`), Ns = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Hr = UNSPACED, Ds = BETWEEN, yo = SPACED_WORD, xo = WORD, Fs = UNSPACED_LETTER, Ns = PREFIXABLE
  function Vt(e, t) { // Vt = eachWord, e = normalized, t = visit
    e.replace(xo, (r, n) => (t(r, n), ""));
  }
  function jt(e) { // jt = normalizeWords, e = text
    let t = De(e).match(xo); // t = words, De = normalize, e = text, xo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function qt(e) { // qt = isUnspaced, e = word
    return Fs.test(e);
  }
  function Wt(e) { // Wt = mayHavePrefix, e = word
    return Ns.test(e);
  }

  // src/explore/search/patterns.ts
  var Hs = 200, $s = 16, Us = /\b\w'|'\w\b/g, Bs = /["“”„«»\u300a-\u300f]/, Vs = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Hs = MAX_LENGTH, $s = MAX_WORDS, Us = ELIDED, Bs = QUOTATION_MARK, Vs = ARTICLE
  function $r(e) { // $r = patternOf, e = word
    return qt(e) ? e : Wt(e) ? e.replace(Vs, "") : ` ${e}`;
  }
  function Kt(e) { // Kt = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return De(e.slice(0, Hs)).split(Bs).forEach((r, n) => { // De = normalize, e = text, Hs = MAX_LENGTH, Bs = QUOTATION_MARK, r = part, n = i
      let o = n % 2 === 1, a = []; // o = isQuoted, n = i, a = words
      Vt(o ? r : r.replace(Us, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add($r(i)));
    }), Array.from(t).slice(0, $s);
  }

  // src/explore/memoize.ts
  function Fe(e) { // Fe = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/search/text-index.ts
  var js = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // js = FIELDS
  function Ur(e) { // Ur = textsOf, e = program
    let t = []; // t = indexed
    for (let r of js) { // r = field, js = FIELDS
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r]; // n = value, r = field, e = program, a = label
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function qs(e, t, { id: r, label: n, aliases: o }) { // qs = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function _o({ text: e }) { // _o = normalizeAll, e = text
    return st(e).map(jt).join(`
`);
  }
  function Ws(e) { // Ws = buildTextIndex, e = index
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => { // t = titleEnds, e = index, r = summaryEnds, n = normalized, a = program, s = i
      let i = Ur(a).map(_o), [l, c] = i; // i = texts, Ur = textsOf, a = program, _o = normalizeAll, l = title, c = summary
      return t[s] = l.length, r[s] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => { // e = index, a = facet, s = term
      let i = qs(e, a.id, s); // i = names, qs = namesOf, e = index, a = facet, s = term
      o.push({ names: i, normalized: i.map(_o).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var Ne = Fe(Ws); // Ne = textIndexOf, Fe = memoize, Ws = buildTextIndex

  // src/explore/search/search.ts
  var Ks = 24, Qs = 12, zs = 6, Js = 2, Gs = 1.5, Xs = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, ho = /* @__PURE__ */ new WeakMap(); // Ks = TITLE_SCORE, Qs = TERM_SCORE, zs = SUMMARY_SCORE, Js = OTHER_SCORE, Gs = WHOLE_WORD_FACTOR, Xs = NO_SEARCH, ho = lastSearches
  function Ys({ terms: e, normalized: t }, r) { // Ys = withMatchingTerm, e = terms, t = normalized, r = pattern
    let n = e.filter((o) => o.normalized.includes(r)); // n = matching, e = terms, o = term, r = pattern
    return Ce(t.length, n.map(({ programs: o }) => o));
  }
  function Zs({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) { // Zs = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = pattern
    let a = e[n], s = a.indexOf(o); // a = text, e = normalized, n = i, s = position, o = pattern
    if (s === -1)
      return 0;
    let i = s < t[n] ? Ks : s < r[n] ? zs : Js; // i = score, s = position, t = titleEnds, n = i, Ks = TITLE_SCORE, r = summaryEnds, zs = SUMMARY_SCORE, Js = OTHER_SCORE
    return a[s + o.length] === " " ? i * Gs : i;
  }
  function Br(e, t, r, n) { // Br = findPrograms, e = textIndex, t = patterns, r = within, n = corrected
    let o = e.normalized.length, a = t.map((c) => Ys(e, c)), s = Ie(o), i = new Uint16Array(o), l = (c) => { // o = size, e = textIndex, a = withTerm, t = patterns, c = i, Ys = withMatchingTerm, s = programs, Ie = noBits, i = scores, l = scoreOf
      let u = 0; // u = score
      for (let m = 0; m < t.length; m++) { // m = n, t = patterns
        let p = Zs(e, c, t[m]) + (_e(a[m], c) ? Qs : 0); // p = patternScore, Zs = textScore, e = textIndex, c = i, t = patterns, m = n, _e = has, a = withTerm, Qs = TERM_SCORE
        if (!p)
          return 0;
        u += p;
      }
      return u;
    };
    for (let c = 0; c < o; c++) { // c = i, o = size
      let u = r && !_e(r, c) ? 0 : l(c); // u = score, r = within, _e = has, c = i, l = scoreOf
      u && (Bt(s, c), i[c] = u);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function ei(e, t) { // ei = narrows, e = patterns, t = last
    return t.patterns.every((r, n) => { // t = last, r = pattern, n = i
      var o; // o = _a
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function Ze(e, t) { // Ze = search, e = index, t = text
    let r = ho.get(e); // r = last, ho = lastSearches, e = index
    if (r && r.text === t)
      return r.result;
    let n = Kt(t); // n = patterns, Kt = patternsOf, t = text
    if (!n.length)
      return Xs;
    let o = Ne(e), a = Br(o, n, r && ei(n, r.result) ? r.result.programs : null, null); // o = textIndex, Ne = textIndexOf, e = index, a = result, Br = findPrograms, n = patterns, r = last, ei = narrows
    return ho.set(e, { text: t, result: a }), a;
  }

  // src/explore/facets.ts
  function He(e, t) { // He = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function bo(e, t) { // bo = withAnyTerm, e = size, t = terms
    return Ce(e, t.map(({ programs: r }) => r));
  }
  function vo(e, t, { programs: r }) { // vo = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = He(o, t); // a = terms, He = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, bo(e.programs.length, a));
    }), n;
  }
  function Vr(e, t, r) { // Vr = applyFilters, e = size, t = filters, r = except
    let n = Ut(e); // n = programs, Ut = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && mo(n, o);
    }), n;
  }
  function wo(e, t, r = Ze) { // wo = countMatches, e = index, t = query, r = find, Ze = search
    let n = vo(e, t, r(e, t.text)); // n = filters, vo = filtersOf, e = index, t = query, r = find
    return W(Vr(e.programs.length, n));
  }
  function ti(e, t, r, n, o) { // ti = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = W(a.programs, n), i = t.includes(a), l = s; // s = matchCount, W = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let c = t.filter((u) => u !== a); // c = remaining, t = chosen, u = other, a = term
        l = c.length ? W(bo(o, c), n) : W(n);
      } else r && (l = W(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function So(e, t, r = Ze) { // So = explore, e = index, t = query, r = find, Ze = search
    let n = e.programs.length, o = r(e, t.text), a = vo(e, t, o), s = Vr(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, vo = filtersOf, s = matches, Vr = applyFilters, i = facets, l = facet
      let c = a.get(l.id), u = c ? Vr(n, a, l.id) : s; // c = filter, a = filters, l = facet, u = others, Vr = applyFilters, n = size, s = matches
      return { facet: l, terms: ti(l, He(l, t), c, u, n) };
    });
    return { matches: s, count: W(s), facets: i, searchResult: o };
  }

  // src/explore/orders.ts
  var ri = Fe(() => /* @__PURE__ */ new Map()), ni = 1e9; // ri = knownOrders, Fe = memoize, ni = NEVER
  function jr(e, t) { // jr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Po(e) { // Po = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function oi(e) { // oi = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ai({ programs: e, languages: { chain: t, page: r } }) { // ai = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => ie(a, t, r).text), { compare: o } = oi([...t, r]); // n = titles, e = programs, a = title, ie = pickText, t = chain, r = page, o = compare, oi = collatorFor
    return jr(n.length, (a, s) => o(n[a], n[s]));
  }
  function To(e) { // To = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function si({ programs: e }, t) { // si = byDate, e = programs, t = titleOrder
    let r = Po(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Po = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, m = a && !s && i && re(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, re = isCurrent
      n[l] = To(c && G(c)), o[l] = m ? ni : To(u && V(u));
    }), jr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function ii({ programs: e }, t) { // ii = byStatus, e = programs, t = dateOrder
    let r = Po(t), n = X.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? X.indexOf(a) : n); // r = datePositions, Po = positionsIn, t = dateOrder, n = unknown, X = STATUSES, o = ranks, e = programs, a = status
    return jr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var li = { // li = MAKERS
    title: ai,
    newest: (e) => si(e, et(e, "title")),
    status: (e) => ii(e, et(e, "newest")),
    relevance: (e) => et(e, "status")
  };
  function et(e, t) { // et = orderOf, e = index, t = sort
    var o; // o = _a
    let r = ri(e), n = (o = r.get(t)) != null ? o : li[t](e); // r = orders, ri = knownOrders, e = index, n = order, o = _a, t = sort, li = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function ui(e, t) { // ui = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function tt(e) { // tt = effectiveSort, e = query
    let t = e.sort || "relevance"; // t = sort, e = query
    return t === "relevance" && !Kt(e.text).length ? "status" : t;
  }
  function ko(e, t, r, n) { // ko = sortMatches, e = index, t = matches, r = query, n = scores
    let o = tt(r), a = []; // o = sort, tt = effectiveSort, r = query, a = sorted
    for (let s of et(e, o)) // s = i, et = orderOf, e = index, o = sort
      _e(t, s) && a.push(s);
    return o === "relevance" ? ui(a, n) : a;
  }

  // src/app/derive.ts
  function qr(e, t) { // qr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
      if (!a) {
        let i = So(e, n, t); // i = exploration, So = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: ko(e, i.matches, n, i.searchResult.scores) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function Eo(e, t, r, n) { // Eo = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function rt(e, t, r) { // rt = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || Eo(e, t, r, r.program) ? r : E(T({}, r), { program: null });
  }
  function Ro(e, t, r, n) { // Ro = showing, e = index, t = derive, r = query, n = program
    return Eo(e, t, r, n) ? E(T({}, r), { program: n }) : E(T({}, mt), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function Mo(e, t, r) { // Mo = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => rt(t().index, t().derive, l), a = (l) => { // o = shown, l = next, rt = withoutHiddenDetails, t = context, a = choose
      n();
      let c = o(l); // c = query, o = shown, l = next
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(T(T({}, e.get().query), l)), i = (l) => e.set({ open: E(T({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ae(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(co(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(Ro(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(po(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: c } = e.get(), u = new Set(c.collapsed); // c = open, e = store, u = collapsed
        u.delete(l) || u.add(l), e.set({ open: E(T({}, c), { collapsed: u }) });
      }
    };
  }

  // src/app/announcements.ts
  function Lo(e, t, r) { // Lo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function Oo(e, t) { // Oo = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function nt(e, t, r) { // nt = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function ci({ terms: e }) { // ci = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      nt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function Ao(e, t, r) { // Ao = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return X;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...ci(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var Io = { label: null, help: null, aliases: [] }; // Io = UNLABELED
  function di({ start: e, end: t, status: r }, n) { // di = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && re(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, re = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function pi(e, t, r) { // pi = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? di(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Co(e, t) { // Co = ancestorsOf, e = term, t = vocabulary
    return t ? Oo(t, e) : [];
  }
  function mi(e, t, r, n) { // mi = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Ie(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      pi(s, e, n).forEach((l) => Bt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Co(s, r).forEach((l) => Fr(a(l), i));
    }), o.delete(J), o;
  }
  function Do(e, t, r) { // Do = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = mi(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, mi = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...Ao(e, Array.from(s.keys()), a), J], l = Ce(n, Array.from(s.values())); // i = order, Ao = orderTerms, e = id, s = collected, a = vocabulary, J = NOT_STATED, l = stated, Ce = unionOf, n = size
    s.set(J, fo(Ut(n), l));
    let c = /* @__PURE__ */ new Map(); // c = terms
    for (let d of i) { // d = term, i = order
      let x = s.get(d), _ = x ? W(x) : 0; // x = programs, s = collected, d = term, _ = total, W = count
      if (x && _) {
        let { label: h, aliases: v } = (a == null ? void 0 : a.terms.get(d)) || Io; // h = label, v = aliases, a = vocabulary, d = term, Io = UNLABELED
        c.set(d, { id: d, label: h, aliases: v, depth: Co(d, a).length, programs: x, count: _ });
      }
    }
    let { label: u, help: m } = a || Io, p = Array.from(c.values()).filter((d) => d.count < n); // u = label, m = help, a = vocabulary, Io = UNLABELED, p = missingInSome, c = terms, d = term, n = size
    return { id: e, label: u, help: m, terms: c, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function Fo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Fo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let c = o.includes(l) ? null : Do(l, e, a); // c = facet, o = reservedIds, l = id, Do = indexFacet, e = list, a = thisYear
      c && s.set(l, c);
    }
    let i = new Set(e.programs.map(({ id: l }) => l)); // i = ids, e = list, l = id
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, c) => { // l = facet, c = term
        var u; // u = _a
        return !!((u = s.get(l)) != null && u.terms.has(c));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }

  // src/explore/relations.ts
  function No(e) { // No = createRelations, e = programs
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // t = byId, r = parts, n = before
    for (let o of e) // o = program, e = programs
      t.set(o.id, o), o.partOf !== null && nt(r, o.partOf, o.id), o.followedBy.forEach((a) => nt(n, a, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }

  // src/app/labels.ts
  function Ho(e, t, r, n, o, a) { // Ho = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => ie(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, ie = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
      return d ? i(d.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, m = (p, d) => { // m = term, p = facetId, d = id
      var _; // _ = _a
      if (d === J)
        return s(t("not-stated"));
      let x = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(d); // x = entry, _ = _a, e = list, p = facetId, d = id
      return x ? i(x.label) : s(ke(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, d) => { // p = facetId, d = id
        let x = `${p} ${d}`, _ = c.get(x) || m(p, d); // x = key, p = facetId, d = id, _ = label, c = known, m = term
        return c.set(x, _), _;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }

  // src/app/context.ts
  function Wr(e, t, r) { // Wr = createContext, e = list, t = settings, r = find
    var d; // d = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Ho(e, n, o, s, i, a), u = Fo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, Ho = createLabels, e = list, u = index, Fo = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, _) => c.term(x, _).text,
      reservedIds: yt
    }), m = (d = _t(`programs?${t.preset}`, u)) != null ? d : mt, p = Ve(m, e.facets);
    return E(T({}, t), {
      list: e,
      index: u,
      find: r,
      derive: qr(u, r),
      relations: No(e.programs),
      labels: c,
      preset: m,
      fragmentOf: (x) => { // x = query
        let _ = Ve(x, e.facets); // _ = fragment, Ve = toFragment, x = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function $o(e, t) { // $o = withSearch, e = context, t = find
    return E(T({}, e), { find: t, derive: qr(e.index, t) });
  }

  // src/app/store.ts
  function Uo(e) { // Uo = createStore, e = initial
    let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
    return {
      get: () => t,
      set: (n) => { // n = change
        let o = t; // o = before, t = state
        t = T(T({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
        r.delete(n);
      })
    };
  }

  // src/app/sync-history.ts
  function Bo(e, t, r) { // Bo = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/parts/heading.tsx
  function $e({ level: e, class: t, id: r, children: n }) { // $e = Heading, e = level, t = className, r = id, n = children
    return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function ot(e) { // ot = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function U({ text: { text: e, language: t }, around: r, children: n = e }) { // U = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: ve(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function Ue({ open: e }) { // Ue = Chevron, e = open
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var Vo = "capacity"; // Vo = TAG_FACET
  function fi({ text: e, patterns: t, around: r, more: n }) { // fi = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ f(U, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ f("mark", null, o.text) : o.text) : e.text);
  }
  function gi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // gi = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Qt = class extends H { // Qt = Card, H = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var D; // D = _a
      let { msg: l, labels: c, format: u, language: m, idPrefix: p, index: d, limit: x } = t, _ = (O) => /* @__PURE__ */ f(fi, { text: O, patterns: s, around: m, more: n }), h = (O) => { // l = msg, c = labels, u = format, m = language, p = idPrefix, d = index, x = limit, t = context, _ = marked, O = facet, f = k, fi = MarkedText, s = patterns, n = more, h = termsOf
        var I; // I = _a
        return ((I = o.terms.get(O)) != null ? I : []).map((b) => c.term(O, b));
      }, v = c.pick(o.title), w = `${p}:program:${o.id}`, S = o.summary && c.pick(o.summary), P = h(Vo), A = [...h("kind"), ...h("format")], Q = c.status(o.status), C = u.span(o.start, o.end, o.status), B = [v, ...S ? [S] : [], ...P, ...A].map(({ text: O }) => O), ee = x || !n ? null : n.findSnippet(d, d.programs.indexOf(o), s, [...B, Q, C != null ? C : ""]);
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": w }, /* @__PURE__ */ f($e, { level: i, class: "program-explorer__title", id: w }, o.target ? /* @__PURE__ */ f("a", { href: t.urlOf(o.target), rel: "noopener" }, _(v)) : _(v)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${(D = o.status) != null ? D : "unknown"}` }, Q), C !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, C), A.map((O) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, _(O)))), S && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, _(S), " ", S.language.toLowerCase() !== c.preferred && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, l("in-language", u.language(S.language)))), ee && /* @__PURE__ */ f("p", { class: "program-explorer__matched" }, l("matched-in", gi(t, ee)), " ", _({ text: ee.text, language: ee.language || m })), /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Vo).text }, P.map((O) => /* @__PURE__ */ f("li", null, _(O)))), /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": l("details-of", v.text),
          "aria-expanded": a,
          "aria-controls": a ? `${w}:details` : void 0,
          onClick: () => r.toggleDetails(o.id)
        },
        l("details"),
        /* @__PURE__ */ f(Ue, { open: a })
      )), a && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: o, id: `${w}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var zt = 60, yi = 6, xi = 80; // zt = CARDS, yi = CARDS_AT_ONCE, xi = FILL_AFTER
  function _i({ context: e, state: t, results: { order: r } }, n) { // _i = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var d; // d = _a
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, d) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, d = i
      var x; // x = _a
      return p === ((x = n.order) == null ? void 0 : x[d]);
    }), c = Math.max(e.limit || zt, i + 1, l && n.limit || 0), u = r.length <= zt || s === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(yi, i + 1, l && n.drawn || 0) };
  }
  function hi({ context: e, state: t }, r) { // hi = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && tt(t.query) === "status", c = (u, m) => u != null ? u : { text: m, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, tt = effectiveSort, t = state, c = headingOf, u = own, m = text
    return r.map((u, m) => { // r = programs, u = program, m = i
      let p = r[m - 1], d = re(u.status); // p = before, r = programs, m = i, d = isNow, re = isCurrent, u = program
      return !l || p && re(p.status) === d ? { program: u, group: null } : { program: u, group: d ? c(o, n("group-current")) : c(a, n("group-past")) };
    });
  }
  var Jt = class extends H { // Jt = CardList, H = x
    constructor() {
      super(...arguments);
      this.list = Oe();
      /** For printing: paper has no buttons. */
      this.showAll = () => {
        if (!this.props.view.context.limit) {
          let { length: r } = this.state.order; // r = length
          this.setState({ limit: r, drawn: r });
        }
      };
      this.showMore = () => {
        var n, o, a; // n = _a, o = _b, a = _c
        let { limit: r } = this.state; // r = limit
        this.setState({ limit: r + zt, drawn: r + zt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : _i(r, n);
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
      let { drawn: r, limit: n, order: o } = this.state; // r = drawn, n = limit, o = order
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), xi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var S; // S = _a
      let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: x } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, v = hi(r, _), w = (S = v[0]) != null && S.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, x = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, v = entries, hi = withHeadings, w = titleLevel, S = _a
      return /* @__PURE__ */ f(Z, null, /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: P, group: A }) => /* @__PURE__ */ f("li", { key: P.id }, A && /* @__PURE__ */ f($e, { level: d, class: "program-explorer__group", id: A.anchors[0] }, A.anchors.slice(1).map((Q) => /* @__PURE__ */ f("span", { id: Q })), /* @__PURE__ */ f(U, { text: A, around: s.language })), /* @__PURE__ */ f(
        Qt,
        {
          context: s,
          actions: c,
          more: u,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: w
        }
      )))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Ve(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function jo(e, t) { // jo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => He(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function bi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // bi = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ f(U, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ f(U, { text: i, around: r })
    );
  }
  function vi({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // vi = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ae(t, ""))
      },
      /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ f("bdi", null, t.text)
    );
  }
  var Gt = class extends H { // Gt = ActiveFilters, H = x
    constructor() {
      super(...arguments);
      this.list = Oe();
    }
    getSnapshotBeforeUpdate() {
      return this.buttons().indexOf(document.activeElement);
    }
    componentDidUpdate(r, n, o) {
      var s; // s = _a
      let a = this.buttons(); // a = buttons
      o >= 0 && !a.includes(document.activeElement) && ((s = a[Math.min(o, a.length - 1)]) == null || s.focus());
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: r }) {
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = jo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, jo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ f("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ f(bi, { view: r, filter: c }))), l && /* @__PURE__ */ f("li", { key: "text" }, /* @__PURE__ */ f(vi, { view: r })), /* @__PURE__ */ f("li", { key: "all" }, /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function wi({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // wi = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
    let { msg: i, labels: l, language: c, idPrefix: u } = e, m = `${u}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, c = language, u = idPrefix, e = context, m = id, r = facet, n = term, p = description, o = chosen, a = countAfterToggle
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`, // s = matchCount, o = chosen
        style: { "--program-explorer-depth": n.depth }
      },
      /* @__PURE__ */ f("div", { class: "cdx-checkbox" }, /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ f(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: m,
          "aria-describedby": `${m}:count`,
          checked: o,
          onChange: () => t.toggleTerm(r, n.id)
        }
      ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(U, { text: l.term(r, n.id), around: c })))))),
      /* @__PURE__ */ f("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Si({ view: e, counts: { facet: t, terms: r } }) { // Si = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), c = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, c = bodyId
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": l,
        "aria-controls": c,
        onClick: () => i.toggleFacet(t.id)
      },
      /* @__PURE__ */ f("span", { id: `${c}::label` }, /* @__PURE__ */ f(U, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ f(Ue, { open: l })
    )), /* @__PURE__ */ f("div", { id: c, hidden: !l }, r.map((u) => /* @__PURE__ */ f(wi, { key: u.term.id, view: e, facet: t.id, count: u }))));
  }
  function Xt({ view: e }) { // Xt = Filters, e = view
    return /* @__PURE__ */ f(Z, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ f(Si, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function qo({ view: { context: { msg: e }, state: t, actions: r } }) { // qo = SearchBox, e = msg, t = state, r = actions
    return /* @__PURE__ */ f(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => { // n = event
          n.preventDefault(), r.submitSearch();
        }
      },
      /* @__PURE__ */ f("div", { class: "cdx-text-input cdx-text-input--has-start-icon" }, /* @__PURE__ */ f(
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
      ), /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
    );
  }

  // src/views/layout/toolbar.tsx
  function Ti({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // Ti = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = tt(r), a = pt.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, tt = effectiveSort, r = query, a = sorts, pt = SORTS, s = each
    return /* @__PURE__ */ f("div", { class: "program-explorer__sort" }, /* @__PURE__ */ f("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ f("span", { class: "program-explorer__select" }, /* @__PURE__ */ f(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: o,
        onChange: (s) => n.sort(s.currentTarget.value)
      },
      a.map((s) => /* @__PURE__ */ f("option", { key: s, value: s, selected: s === o }, e(`sort-${s}`)))
    ), /* @__PURE__ */ f(Ue, { open: !1 })));
  }
  function Wo({ view: e }) { // Wo = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((u, m) => u + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, u = sum, m = terms
    return /* @__PURE__ */ f("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      c ? t("filters-active", c) : t("filters")
    ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected" }, t("results-for", ot(o.settled.query.text), ot(l.join(" "))))), !n && /* @__PURE__ */ f(Ti, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function Ko({ view: e }) { // Ko = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f(qo, { view: e }), !o && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ f(Xt, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(Wo, { view: e }), !(t && s === r) && /* @__PURE__ */ f(Gt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ f(Jt, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e }));
  }

  // src/views/mount.tsx
  var Pi = 640, ki = 500; // Pi = MIN_WIDTH, ki = PREPARE_SEARCH_AFTER
  L.debounceRendering = (e) => e();
  function Qo(e, t, r, n, o, a) { // Qo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var I; // I = _a
    let { ownerDocument: s } = e, i = (I = s.defaultView) != null ? I : window, l = [], c = o.now, u = !1, m = Wr(t, r, c == null ? void 0 : c.fuzzySearch), p = !0, d = () => m.limit > 0 || (e.clientWidth || i.innerWidth) < Pi, x = (b) => { // s = ownerDocument, e = root, i = view, I = _a, l = cleanups, c = more, o = moreSource, u = isLoadingMore, m = context, Wr = createContext, t = list, r = settings, p = isMounted, d = isNarrow, Pi = MIN_WIDTH, x = readAddress, b = before
      var Qr, zr; // Qr = _a, zr = _b
      let R = n.read(), se = R === null && b ? b.query : (Qr = _t(R != null ? R : "", m.index)) != null ? Qr : m.preset, z = rt(m.index, m.derive, se); // R = fragment, n = history, se = next, b = before, Qr = _a, _t = fromFragment, m = context, z = query, rt = withoutHiddenDetails
      return {
        query: z,
        settled: { query: z, cause: "address" },
        open: { collapsed: (zr = b == null ? void 0 : b.open.collapsed) != null ? zr : /* @__PURE__ */ new Set(), filters: d() && n.isInDialog() }
      };
    }, _ = Uo(T({ narrow: d() }, x(null))), h = (b) => b == null ? void 0 : b.focus({ preventScroll: !0 }), v = (b) => { // _ = store, Uo = createStore, T = __spreadValues, d = isNarrow, x = readAddress, h = focus, b = program, v = cardOf
      var R; // R = _a
      return (R = s.getElementById(`${m.idPrefix}:program:${b}`)) == null ? void 0 : R.closest("article");
    }, w = {
      focusCount: () => h(e.querySelector(".program-explorer__count")),
      moveTo: (b) => { // b = program
        let R = v(b); // R = card, v = cardOf, b = program
        R == null || R.scrollIntoView(), h(R == null ? void 0 : R.querySelector("a, button"));
      }
    }, S = Mo(_, () => m, w), P = () => { // S = actions, Mo = createActions, _ = store, m = context, w = screen, P = unmount
      p = !1, l.splice(0).forEach((b) => b()), Cr(null, e);
    }, A = (b, R) => { // A = draw, b = state, R = before
      if (!p)
        return;
      let se = e.contains(s.activeElement); // se = hadFocus, e = root, s = ownerDocument
      try {
        let { derive: z } = m; // z = derive, m = context
        Cr(/* @__PURE__ */ f(Ko, { view: { context: m, state: b, actions: S, more: c, results: z(b.query), settledResults: z(b.settled.query) } }), e);
      } catch (z) {
        P(), a(z);
        return;
      }
      se && !e.contains(s.activeElement) && (h(R.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(s.activeElement) || w.focusCount());
    }, Q = ({ open: b, query: R }) => b.filters || R.program !== null || R.text !== "", C = () => M(null, null, function* () {
      u = !0;
      try {
        c = yield o.load();
      } catch (b) {
        p && Q(_.get()) && o.onFailure(b, () => { // p = isMounted, Q = needsMore, _ = store, o = moreSource, b = error
          C();
        });
      }
      u = !1, p && c && (m = $o(m, c.fuzzySearch), _.set({}));
    }), B = (b) => { // B = loadMoreIfNeeded, b = state
      !c && !u && Q(b) && C();
    }, ee = (b, R) => { // ee = listen, b = name, R = listener
      i.addEventListener(b, R), l.push(() => i.removeEventListener(b, R));
    }, D = () => { // D = onResize
      if (!e.isConnected) {
        P();
        return;
      }
      let b = d(), { open: R, narrow: se } = _.get(); // b = narrow, d = isNarrow, R = open, se = before, _ = store
      b !== se && _.set({ narrow: b, open: E(T({}, R), { filters: !1 }) });
    };
    if ("ResizeObserver" in i) {
      let b = new ResizeObserver(D); // b = observer, D = onResize
      b.observe(e), l.push(() => b.disconnect());
    }
    ee("resize", D);
    let O = i.setTimeout(() => Ne(m.index), ki); // O = prepare, i = view, Ne = textIndexOf, m = context, ki = PREPARE_SEARCH_AFTER
    return l.push(
      () => i.clearTimeout(O),
      _.subscribe(A),
      _.subscribe(B),
      Lo(_, S.settle, i),
      Bo(_, n, (b) => m.fragmentOf(b)),
      n.onMove(() => _.set(x(_.get())))
    ), A(_.get(), _.get()), p && !c && C(), p && n.read() && (n.write(m.fragmentOf(_.get().query), "replace", _.get().open.filters), At(() => { // A = draw, _ = store, p = isMounted, c = more, C = loadMore, n = history, m = context, At = afterPaint
      var R; // R = _a
      let { program: b } = _.get().query; // b = program, _ = store
      p && (b !== null ? (R = v(b)) == null || R.scrollIntoView() : i.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (b) => { // b = newList
        if (p) {
          S.settle(), m = Wr(b, r, c == null ? void 0 : c.fuzzySearch);
          let { query: R } = _.get(), se = rt(m.index, m.derive, R), z = () => _.set({ query: se, settled: { query: se, cause: "data" } }); // R = before, _ = store, se = query, rt = withoutHiddenDetails, m = context, z = show
          c ? c.keepPosition(e, z) : z();
        }
      },
      unmount: P
    };
  }

  // src/page/page-urls.ts
  var zo = "Special:MyLanguage/", Ei = /^(?:[a-z][\w-]*|Special):/; // zo = MY_LANGUAGE, Ei = WITHOUT_TRANSLATION
  function Jo(e, { root: t, staticElements: r }, n) { // Jo = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(zo, ""); // l = plain, i = page, zo = MY_LANGUAGE
      if (!a.length || Ei.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(zo + l);
      let [c = "", u = ""] = l.split(/(?=#)/); // c = title, u = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${c}/${p}${u}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Ri = "program-explorer__app", Mi = 0; // Ri = APP_CLASS, Mi = mountedSoFar
  function Li({ root: e }) { // Li = ownsAddress, e = root
    var r; // r = _a
    let t = `.${de}[data-state]`; // t = hosts, de = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Oi({ current: e, past: t }) { // Oi = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && At(() => { // n = anchor, At = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Go(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Go = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, c = le(n), u = bt(i, t), m = Li(t), p = `program-explorer-${++Mi}`, d = Jo(i, t, u), x = t.all === null ? "" : d(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, c = msg, le = createMessages, u = languages, bt = readerLanguages, t = host, m = ownsIt, Li = ownsAddress, p = idPrefix, Mi = mountedSoFar, d = pageUrl, Jo = createPageUrls, x = urlOfAll, _ = moreSource
      now: a,
      load: () => ht(e),
      onFailure: (S, P) => { // S = error, P = retry
        let A = lt(S) === "outdated"; // A = isOutdated, lt = failureOf, S = error
        Se(t.root, n, { kind: "warning", text: c(A ? "failed-outdated" : "failed-network"), retry: () => { // Se = showNotice, t = host, n = messages, c = msg, A = isOutdated
          A ? location.reload() : (we(t.root), P());
        } });
      }
    }, h = document.createElement("div");
    h.className = Ri, h.lang = l, h.dir = ve(l), t.root.append(h), te(t, "ready");
    let { update: v, unmount: w } = Qo(h, r, { // v = update, w = unmount, Qo = mountExplorer, h = app, r = list
      msg: c,
      format: Yn(l, c, o),
      language: l,
      languages: u,
      pageLanguage: i.contentLanguage,
      today: ir(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      urlOf: (S) => "url" in S ? S.url : d(S.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (S) => `${m ? "" : x}#programs?program=${S}`,
      urlOfAll: (S) => `${x}#${S}`
    }, Xn(window, m ? xt : null, p), _, (S) => { // Xn = createHistory, m = ownsIt, xt = isFragmentOurs, p = idPrefix, _ = moreSource, S = error
      h.remove(), s(S);
    });
    return h.isConnected ? (Oi(t), i.announceReady(t.root), {
      update: v,
      unmount: () => {
        w(), h.remove(), te(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var Ai = "#programs?selftest"; // Ai = SELFTEST
  function Xo(e) { // Xo = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Ai && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 887e5641ce8fafcc"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Ii(n, o) { // Ii = importList, n = _0, o = _1
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Ci({ wiki: e }, t, { origin: r, list: n }) { // Ci = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && rn(o, n.programs.map(({ title: c }) => ie(c, [o.lang, ...l], e.contentLanguage).text));
  }
  function Di(e) { // Di = needsMore, e = hash
    return /^#programs\?(.*&)?(program|q)=/.test(e);
  }
  function Yo(e, t, r, n) { // Yo = run, e = load, t = environment, r = host, n = mounted
    return M(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Yo(e, t, r, n);
      };
      try {
        let s = Di(location.hash) ? ht(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, Di = needsMore, ht = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          te(r, "static");
          return;
        }
        let { messages: l } = i, [c, u] = i.kind === "missing" && (yield Ii(t, r)) || [r, i]; // l = messages, i = result, c = shown, u = programs, Ii = importList, t = environment, r = host
        if (u.kind !== "ready") {
          let _ = u.kind === "missing"; // _ = isMissing, u = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : u.problems), yield ut(t, r, _ ? "missing" : "json", u, a);
          return;
        }
        if (!tn(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let d = Ci(t, r, u), x = Go(t, c, { list: u.list, messages: l, languageNames: m, more: p }, (_) => { // d = mayDiffer, Ci = mayListDiffer, t = environment, r = host, u = programs, x = explorer, Go = mountHost, c = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), ut(t, c, "unexpected", E(T({}, u), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield un(t, r, u, l, d));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield ut(t, r, lt(s), null, a);
      }
    });
  }
  function Fi(n, o) { // Fi = findOrInsertHosts, n = _0, o = _1
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = dt(r); // a = printed, dt = findHosts, r = content
      if (a.length || r.querySelector(`.${de}`) || !mn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Zo(e, t) { // Zo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      _n(),
      Xo(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Gn(); // s = content, l = _a, i = sharedLoad, Gn = createSharedLoad
        Fi(n, s).then(
          (c) => c.filter(an).forEach((u) => { // c = hosts, an = claim, u = host
            Yo(i, n, u, r);
          }),
          (c) => e.log("The explorer could not find its host.", c)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }

  // src/runtime.ts
  var Kr = {}; // Kr = runtime_exports
  pa(Kr, {
    Component: () => H,
    DATA_MODEL: () => it,
    DataText: () => U,
    Filters: () => Xt,
    Fragment: () => Z,
    GROUP_ATTRIBUTE: () => ct,
    HOST_CLASS: () => de,
    Heading: () => $e,
    ID: () => Te,
    LANGUAGE: () => Pe,
    VERSION: () => Qe,
    allTexts: () => st,
    chosenTerms: () => He,
    count: () => W,
    countMatches: () => wo,
    createMessages: () => le,
    createRef: () => Oe,
    eachWord: () => Vt,
    findHosts: () => dt,
    findPrograms: () => Br,
    h: () => f,
    has: () => _e,
    hostStateOf: () => tr,
    includedTitles: () => St,
    isCurrent: () => re,
    isObject: () => pe,
    isStatus: () => ke,
    isUnspaced: () => qt,
    isolated: () => ot,
    levelOf: () => ar,
    linkFault: () => We,
    mayHavePrefix: () => Wt,
    memoize: () => Fe,
    normalize: () => De,
    normalizeWords: () => jt,
    optionsFor: () => Tt,
    parseForReaders: () => Ot,
    parseLink: () => vt,
    patternOf: () => $r,
    pickText: () => ie,
    readAnswer: () => Yt,
    readPage: () => Lt,
    search: () => Ze,
    showNotice: () => Se,
    staticHeading: () => or,
    textIndexOf: () => Ne,
    textsOf: () => Ur,
    withTerms: () => Dr,
    withText: () => Ae
  });

  // src/wiki/wiki.ts
  var K = class extends Error { // K = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var ea = 1e4; // ea = TIMEOUT_MS
  function ta(e, t) { // ta = fetchInTime, e = url, t = credentials
    return M(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), ea); // r = controller, n = timer, ea = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${ea} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Yt(e) { // Yt = readAnswer, e = url
    return M(this, null, function* () {
      let t = yield ta(e, "omit"); // t = response, ta = fetchInTime, e = url
      if (t.status === 429 && (t = yield ta(e, "same-origin")), t.status === 429)
        throw new K("busy", e);
      if (t.status !== 200)
        throw new K("server", `${t.status}, ${e}`);
      let r = null; // r = answer
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

  // src/wiki/page-reader.ts
  var Ni = 2592e3, Hi = 300, $i = "fuzzy"; // Ni = MONTH_S, Hi = FIVE_MINUTES_S, $i = OUTDATED
  function Ui(e) { // Ui = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Bi(e, t, r, n) { // Bi = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? Hi : Ni), a = { // o = age, e = kind, r = bundle, Hi = FIVE_MINUTES_S, Ni = MONTH_S, a = parameters
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
  function ra(e, t, r, n) { // ra = readAll, e = api, t = kind, r = values, n = bundle
    return M(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield Yt(`${e}?${Bi(t, r, n, s)}`); // c = answer, Yt = readAnswer, e = api, Bi = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(Ui(c));
        for (let { key: u, translation: m, tags: p } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, m = translation, p = tags, i = _a, c = answer
          m && p.indexOf($i) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), m);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function na(e, t, r, n) { // na = readSafely, e = api, t = kind, r = values, n = bundle
    return M(this, null, function* () {
      try {
        return yield ra(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return ra(e, t, r, null);
        throw o;
      }
    });
  }
  function oa(e, t) { // oa = createPageReader, e = api, t = titleOf
    return (r, n, o) => M(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield na(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, na = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : na(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function aa(e) { // aa = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Vi(e) { // Vi = mayEdit, e = title
    return M(this, null, function* () {
      var t, r, n, o; // t = _a, r = _b, n = _c, o = _d
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
  function ji() { // ji = languageNames
    return M(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function qi() { // qi = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function sa(e) { // sa = fetchGadgetModule, e = name
    return M(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function ia() { // ia = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: qi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: aa,
      readPages: oa(mw.util.wikiScript("api"), aa),
      languageNames: ji,
      mayEdit: Vi,
      urlOf: (e, t) => mw.util.getUrl(e, t),
      onContent: (e) => { // e = listener
        let t = mw.hook("wikipage.content"), r = () => e(); // t = hook, r = onContent, e = listener
        return t.add(r), () => { // t = hook, r = onContent
          t.remove(r);
        };
      },
      announceReady: (e) => { // e = root
        mw.hook("programExplorer.ready").fire(e);
      },
      addStyles: (e) => { // e = css
        mw.util.addCSS(e);
      },
      log: (e, ...t) => { // e = message, t = details
        mw.log.warn(`[programExplorer] ${e}`, ...t);
      }
    };
  }

  // src/gadget.ts
  try {
    Zo(ia(), Yr(sa, Kr, "fa6c64eb031b2162"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>