// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Gr = Object.defineProperty, ua = Object.defineProperties;
  var ca = Object.getOwnPropertyDescriptors;
  var zr = Object.getOwnPropertySymbols;
  var pa = Object.prototype.hasOwnProperty, da = Object.prototype.propertyIsEnumerable;
  var Jr = (e, t, r) => t in e ? Gr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, T = (e, t) => {
    for (var r in t || (t = {}))
      pa.call(t, r) && Jr(e, r, t[r]);
    if (zr)
      for (var r of zr(t))
        da.call(t, r) && Jr(e, r, t[r]);
    return e;
  }, E = (e, t) => ua(e, ca(t));
  var ma = (e, t) => {
    for (var r in t)
      Gr(e, r, { get: t[r], enumerable: !0 });
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
  var g = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // g = define_BUILD_LANGUAGES_default

  // src/page/module-loaders.ts
  function Xr(e, t, r) { // Xr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => L(null, null, function* () { // n = modules, o = loadModule, s = name, L = __async
      let i = yield e(s); // i = file, e = fetchFile, s = name
      if ((i == null ? void 0 : i.runtime) !== r)
        throw new Error(`Reload the page: the module "${s}" is of another release.`);
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
  function _e(e) { // _e = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var N = "qqx", Yr = "search", Yt = "en"; // N = KEYS_ONLY, Yr = EXPLORER_KEY, Yt = FALLBACK_LANGUAGE
  function ot(e) { // ot = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => g.includes(t)) || Yt;
  }
  function Zt(e) { // Zt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Zr(e, t) { // Zr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(_e(t)).filter((n) => typeof n[1] == "string")); // r = texts, _e = parseJsonObject, t = text, n = field
    return r.has(Yr) ? { language: e, texts: r } : null;
  }
  function en({ language: e, texts: t }) { // en = hasMessages, e = language, t = texts
    return e === N || t.has(Yr);
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
  function at(e) { // at = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function tn(e, t) { // tn = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var rn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // rn = en_default

  // src/messages/plural.ts
  var ya = ["zero", "one", "two", "few", "many", "other"]; // ya = CATEGORIES
  function nn(e) { // nn = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ya.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ya = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var xa = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, ha = /\$(\d)/g, be = { language: "en", texts: new Map(Object.entries(rn)) }; // xa = PLURAL, ha = PARAMETER, be = BUILT_IN, rn = en_default
  function le({ language: e, texts: t } = be, r = be.texts) { // le = createMessages, e = language, t = texts, be = BUILT_IN, r = fallback
    if (e === N)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = nn(e); // n = digits, e = language, o = plural, nn = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var c; // c = _a
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(xa, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(ha, (l, c) => { // t = texts, a = key, r = fallback, xa = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, ha = PARAMETER
        let u = i(c); // u = value, i = parameter, c = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/data-model.ts
  var st = "json"; // st = DATA_MODEL

  // src/page/host-state.ts
  var _a = "program-explorer-hidden"; // _a = HIDDEN_CLASS
  function er(e) { // er = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function on(e) { // on = claim, e = host
    return er(e) ? !1 : (te(e, "loading"), !0);
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
  var ba = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), va = ["arab", "hebr"], wa = ["latn", "cyrl"]; // ba = RTL_LANGUAGES, va = RTL_SCRIPTS, wa = LTR_SCRIPTS
  function ve(e) { // ve = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return va.includes(r) || !wa.includes(r) && ba.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var tr = "program-explorer__notice"; // tr = CLASS
  function Be(e, t, ...r) { // Be = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function an(e, t, r) { // an = button, e = text, t = className, r = act
    let n = Be("button", `cdx-button ${t}`, e); // n = made, Be = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function we(e) { // we = removeNotice, e = root
    e.querySelectorAll(`.${tr}`).forEach((t) => { // e = root, tr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Se(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Se = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    we(e);
    let s = le(t), i = Be( // s = msg, le = createMessages, t = messages, i = box, Be = element
      "div",
      `${tr} ${tr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Be("span", "cdx-message__icon"),
      Be(
        "div",
        "cdx-message__content",
        Be("p", "", n),
        ...o,
        ...a ? [an(s("retry"), "", a)] : [],
        an(s("dismiss"), "cdx-button--weight-quiet", () => we(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ve(t.language), e.append(i);
  }

  // src/page/failure.ts
  var Sa = ["busy", "timeout", "network", "server"]; // Sa = TEMPORARY
  function sn(e) { // sn = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function ln(e, t, r, n) { // ln = advise, e = environment, t = host, r = notice, n = subject
    return L(this, null, function* () {
      let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function it(e, t, r, n, o) { // it = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return L(this, null, function* () {
      let a = n ? n.messages : be, s = le(a); // a = messages, n = result, be = BUILT_IN, s = msg, le = createMessages
      te(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Sa.includes(r) ? () => { // Sa = TEMPORARY, r = failure
          we(t.root), te(t, "loading"), o();
        } : null
      };
      Se(t.root, a, i), (r === "missing" || r === "json") && (yield ln(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function un(i, l, c, u, m) { // un = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: d } = e, p = r.kind === "import" || n.length > 0 || r.page.contentModel !== st; // d = wiki, e = environment, p = hasProblems, r = origin, n = problems, st = DATA_MODEL
      p && d.log(`Problems of the data page "${t.source}":`, ...n), d.isNamed && (p || s) && (yield ln(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var pe = "program-explorer", lt = "data-group"; // pe = HOST_CLASS, lt = GROUP_ATTRIBUTE
  function rr(e) { // rr = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function nr(e, t, r) { // nr = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: rr(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function or(e) { // or = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function cn(e, t) { // cn = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${lt}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function pn(e) { // pn = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${lt}]`); // t = group, e = heading, lt = GROUP_ATTRIBUTE
    return e && t ? nr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ta(e) { // Ta = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function Pa(e) { // Pa = readHost, e = root
    var m; // m = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = cn(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, c = bundleVersion, e = root, u = current, cn = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ta(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((d) => d instanceof HTMLElement),
      current: pn(u),
      past: pn(cn(e, "past")),
      level: or(u)
    };
  }
  function ut(e) { // ut = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${pe}[data-source]`), Pa);
  }

  // src/page/known-pages.ts
  var dn = ["Community Development", "Community Development/What we do"], ka = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // dn = PAGES, ka = TRANSLATION
  function mn(e) { // mn = isKnownPage, e = title
    return dn.includes(e) || dn.includes(e.replace(ka, ""));
  }

  // src/explore/query.ts
  var ct = ["relevance", "status", "newest", "title"], pt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ct = SORTS, pt = EMPTY_QUERY

  // src/app/url.ts
  var ft = ["q", "sort", "program", "view"], Ea = "programs", fn = new RegExp(`^#?${Ea}(?:$|\\?|%3f)`, "i"); // ft = RESERVED_KEYS, Ea = FRAGMENT, fn = OURS
  function gt(e) { // gt = isFragmentOurs, e = hash
    return fn.test(e);
  }
  var Ra = 8e3, Ma = 200, La = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ra = MOST_CHARACTERS, Ma = MOST_LETTERS, La = UNSAFE
  function dt(e) { // dt = encode, e = value
    return e.replace(La, (t) => { // e = value, La = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function mt(e) { // mt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function gn(e) { // gn = normalText, e = text
    return e.slice(0, Ma).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !ft.includes(o) && r.push(`${dt(o)}=${a.map(dt).join(",")}`);
    });
    let n = gn(e.text); // n = text, gn = normalText, e = query
    return n && r.push("q=" + dt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + dt(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function yt(e, t) { // yt = fromFragment, e = hash, t = known
    let r = fn.exec(e); // r = ours, fn = OURS, e = hash
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of e.slice(r[0].length, Ra).split("&")) { // i = part, e = hash, r = ours, Ra = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = mt(l), m = c.join("="), d = mt(m); // l = rawKey, c = rest, i = part, u = key, mt = decode, m = raw, d = value
      if (u === "q")
        o = gn(mt(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = ct.find((p) => p === d) || null;
      else if (u === "program")
        s = t.hasProgram(d) ? d : null;
      else if (!ft.includes(u)) {
        let p = m.split(",").map(mt).concat(d.split(",")).filter((x) => t.hasTerm(u, x)); // p = terms, m = raw, mt = decode, d = value, x = term, t = known, u = key
        p.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(p))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/page/language-links.ts
  var Oa = ".mw-pt-languages a, .interwiki-pagetranslation a", yn = ["mousedown", "focusin"]; // Oa = LINKS, yn = EVENTS
  function xn({ target: e }) { // xn = copyFragment, e = target
    let t = e instanceof Element ? e.closest(Oa) : null; // t = link, e = target, Oa = LINKS
    t && (t.hash = gt(location.hash) ? location.hash : "");
  }
  function hn() { // hn = keepFragmentInLanguageLinks
    return yn.forEach((e) => document.addEventListener(e, xn)), () => yn.forEach((e) => document.removeEventListener(e, xn));
  }

  // src/page/load-more.ts
  function xt({ wiki: e, load: t }) { // xt = loadMore, e = wiki, t = load
    return t.more().catch((r) => (e.log("Details, filters on phones and the whole search did not load.", r), null));
  }

  // src/page/languages.ts
  function ht({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // ht = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = rr(r); // o = around, rr = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function _n(e, t) { // _n = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = ot(e), n = r === Yt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, ot = chooseLanguage, e = languages, n = language, Yt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === N ? "" : n;
  }

  // src/programs/links.ts
  var Aa = /[\u200E\u200F\u202A-\u202E]/g, Ia = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ca = [ // Aa = DIRECTION_MARKS, Ia = TITLE_SPACES, Ca = REFUSED_SCHEMES
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
  ], Da = new RegExp("^(?:" + Ca.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Fa = 2e3, Na = 255, Ha = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function $a(e) { // $a = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ua(e) { // Ua = readAddress, e = value
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
      return Ua(t);
    if (t.length > Fa)
      return "bad-page";
    let r = t.replace(Aa, "").replace(Ia, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Aa = DIRECTION_MARKS, Ia = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Da.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Ha.test(r) || n.length > 85 && $a(n) > Na ? "bad-page" : { page: r };
  }
  function qe(e) { // qe = isTarget, e = found
    return typeof e != "string";
  }
  function _t(e) { // _t = parseLink, e = value
    let t = je(e); // t = found, je = readLink, e = value
    return qe(t) ? t : null;
  }
  function We(e) { // We = linkFault, e = value
    let t = je(e); // t = found, je = readLink, e = value
    return qe(t) ? null : t;
  }
  function bt(e) { // bt = isPage, e = value
    let t = _t(e); // t = link, _t = parseLink, e = value
    return t !== null && "page" in t;
  }
  function bn(e) { // bn = isAddress, e = value
    let t = _t(e); // t = link, _t = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ba = 49; // Ba = MOST_INCLUDES
  function ar(e) { // ar = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ba).map((r, n) => typeof r == "string" && bt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function vt(e) { // vt = includedTitles, e = text
    return e.includes('"include"') ? ar(_e(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function sr() { // sr = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function wt(e) { // wt = optionsFor, e = wiki
    return { today: sr(), language: e.contentLanguage };
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
  var ir = ["status", "language", "period"], J = "not-stated"; // ir = BUILT_IN, J = NOT_STATED

  // src/programs/kinds.ts
  var Va = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Va = KINDS
  function lr(e) { // lr = kindOfType, e = type
    var t; // t = _a
    return (t = Va[e]) != null ? t : "text";
  }
  function Ke(e) { // Ke = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : lr(Array.isArray(e) ? "array" : typeof e);
  }
  function de(e) { // de = isObject, e = value
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
  function ja(e, t, r) { // ja = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function St(e, t, r) { // St = readJsonPage, e = text, t = report, r = describeFault
    let n = ja(e, t, r); // n = data, ja = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = de(n) ? Sn(n) : null; // o = page, de = isObject, n = data, Sn = migrate
    if (!o) {
      let a = de(n) ? n.version : null; // a = version, de = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function Tt(e) { // Tt = cycleClosers, e = parents
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
    let i = new Set(Tt(s)); // i = closers, Tt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: c, partOf: u, followedBy: m, source: { page: d, path: p } } = l; // c = id, u = partOf, m = followedBy, d = page, p = path, l = program
      if (u === null && !m.length)
        return l;
      let x = (_) => [...d === null ? [] : ["include", r.indexOf(d)], ...p, _], h = (_, v, w, S) => (S ? n.addAt(x(_), "loop", v) : w.has(v) || n.addAt(x(_), "unknown-program", v, w), !S && w.has(v)); // x = pathTo, _ = field, d = page, r = includedTitles, p = path, h = isGood, v = other, w = known, S = closesCycle, n = report
      return n.program = c, E(T({}, l), {
        partOf: u !== null && h("partOf", u, a, i.has(c)) ? u : null,
        followedBy: m.filter((_) => h("followedBy", _, o, _ === c))
      });
    });
  }

  // src/programs/each-record.ts
  function Pt(e, t, r, n) { // Pt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", Ke(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function ur({ pipe: e }) { // ur = actionsOf, e = pipe
    return e ? [...ur(e[0]), ...e.slice(1)] : [];
  }
  function qa({ type: e, requirement: t }) { // qa = testOf, e = type, t = requirement
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
  function Wa(e) { // Wa = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...ur(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, ur = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: qa(a), message: (s = a.message) != null ? s : "" };
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
  function Ka({ item: e }) { // Ka = listReader, e = item
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
  function Qa(e) { // Qa = recordReader, e = node
    let t = ze(e.key), r = ze(e.value), n = ur(e).some(({ type: o }) => o === "min_entries"); // t = readKey, ze = readerOf, e = node, r = readValue, n = needsEntry, ur = actionsOf, o = type
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
  function za({ entries: e = {} }) { // za = objectReader, e = entries
    let t = Object.keys(e), r = new Set(t), n = Object.entries(e).map(([o, a]) => { // t = names, e = entries, r = known, n = fields, o = name, a = node
      var s; // s = _a
      return {
        name: o,
        isRequired: !a.wrapped,
        readField: ze((s = a.wrapped) != null ? s : a)
      };
    });
    return (o, a, s, i = t) => { // o = value, a = report, s = onExtra, i = allNames, t = names
      let l = {}, c = !0; // l = found, c = isUsable
      for (let { name: u, isRequired: m, readField: d } of n) { // u = name, m = isRequired, d = readField, n = fields
        let p = Object.prototype.hasOwnProperty.call(o, u), x; // p = isThere, o = value, u = name, x = field
        p && (a.enter(u), x = d(o[u], a), a.leave()), l[u] = x != null ? x : null, x === void 0 && m && (c = !1, a.add(p ? "left-out" : "missing", u));
      }
      for (let u of Object.keys(o)) // u = name, o = value
        r.has(u) || (a.enter(u), s != null && s(u, o[u]) || a.add("unknown-field", u, i), a.leave());
      return c ? l : void 0;
    };
  }
  function Ja(e) { // Ja = createReader, e = node
    switch (e.type) {
      case "array":
        return Ka(e);
      case "record":
        return Qa(e);
      case "object":
        return za(e);
      default:
        return Wa(e);
    }
  }
  var Pn = /* @__PURE__ */ new Map(); // Pn = READERS
  function ze(e) { // ze = readerOf, e = node
    let t = Pn.get(e); // t = reader, Pn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [lr(a.type), Ja(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, lr = kindOfType, Ja = createReader, o = expected
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
  function cr(e, t) { // cr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Rn(e, t, r) { // Rn = isoDay, e = year, t = month, r = day
    return `${cr(e, 4)}-${cr(t, 2)}-${cr(r, 2)}`;
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
  var Ga = []; // Ga = NONE
  function j(e) { // j = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ga;
  }

  // src/programs/read-terms.ts
  function kt(e, t, r, n) { // kt = readTermIds, e = facet, t = value, r = vocabularies, n = report
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
  var ne = (e, t = {}) => T({ kind: "schema", type: e }, t), fe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Ee = (() => ne("string")), dr = (() => ne("number")), An = (() => ne("boolean")), oe = ((e) => ne("array", { item: e })), ae = ((e) => ne("object", { entries: e })), k = ((e) => ne("optional", { wrapped: e })), In = ((e, t) => ne("picklist", { options: e, message: t })), Re = ((e, t) => ne("record", { key: e, value: t })), Me = ((e) => ne("union", { options: e })), F = ((...e) => E(T({}, e[0]), { pipe: e })), Et = fe("check"), mr = fe("guard"), Cn = fe("length"), fr = fe("max_value"), Dn = fe("min_entries"), gr = fe("min_value"), Le = fe("regex"), Je = ((e) => ({ type: "transform", operation: e })); // ne = schema, e = operation, t = value, T = __spreadValues, fe = action, r = message, Ee = string, dr = number, An = boolean, oe = array, ae = object, k = optional, In = picklist, Re = record, Me = union, F = pipe, E = __spreadProps, Et = check, mr = guard, Cn = length, fr = maxValue, Dn = minEntries, gr = minValue, Le = regex, Je = transform

  // src/programs/schema.ts
  var Ya = 10080, q = F(Ee(), Le(Te, "bad-id")), ge = F(Ee(), Le(/\S/, "empty")), hr = F(Ee(), Le(Pe, "bad-language"), Je((e) => e.toLowerCase())), Y = Me([ge, F(Re(hr, ge), Dn(1, "empty"))]), yr = F( // Ya = MOST_MINUTES, q = id, F = pipe, Ee = string, Le = regex, Te = ID, ge = words, hr = languageCode, Pe = LANGUAGE, Je = transform, e = code, Y = text, Me = union, Re = record, Dn = minEntries, yr = date
    Ee(),
    Le(pr, "bad-date"),
    Je(En),
    Et((e) => e !== null, "bad-date")
  ), xr = F(ge, Et(bt, ({ input: e }) => { // xr = page, F = pipe, ge = words, Et = check, bt = isPage, e = input
    var t; // t = _a
    return (t = We(e)) != null ? t : "bad-page";
  })), Nn = F(Ee(), Le(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // Nn = httpsText, F = pipe, Ee = string, Le = regex, e = input
    var t; // t = _a
    return (t = We(e)) != null ? t : "bad-address";
  })), Fn = F(Nn, Et(bn, "bad-address")), Za = F(Nn, Je(je), mr(qe, "bad-address")), br = F(ge, Je(je), mr(qe, ({ input: e }) => e)), es = F(dr(), gr(1, "bad-minutes"), fr(Ya, "bad-minutes")), Hn = Me([q, oe(q)]), ts = Me([hr, oe(hr)]), _r = Me([ge, oe(ge)]), vr = Hn, rs = ae({
    label: Y,
    page: k(br),
    url: k(Za)
  }), wr = ae({
    id: q,
    title: Y,
    summary: k(Y),
    page: k(br),
    status: k(In(X, "bad-status")),
    start: k(yr),
    end: k(yr),
    language: k(ts),
    session: k(ae({
      minutes: k(F(oe(es), Cn(2)))
    })),
    duration: k(Y),
    scale: k(Y),
    team: k(_r),
    partners: k(_r),
    materials: k(oe(rs)),
    partOf: k(q),
    followedBy: k(Hn),
    owner: k(ge),
    reviewed: k(yr),
    sources: k(Me([Fn, oe(Fn)]))
  }), $n = ae({
    id: q,
    label: Y,
    terms: Re(q, vr)
  }), ns = ae({
    label: k(Y),
    help: k(Y),
    terms: k(Re(q, ae({
      label: k(Y),
      aliases: k(_r),
      broader: k(q)
    })))
  }), os = ae({
    title: Y,
    page: k(br)
  }), Un = ae({
    version: F(dr(), gr(Qe), fr(Qe)),
    enabled: k(An()),
    talk: k(xr),
    bundle: k(xr),
    facets: k(oe(q)),
    vocabularies: k(Re(q, ns)),
    series: k(Re(q, os)),
    include: k(oe(xr))
  });

  // src/programs/read-needs.ts
  function as(e, t, r) { // as = readNeed, e = raw, t = vocabularies, r = report
    let n = me($n, e, r); // n = record, me = read, $n = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = kt(s, a, t, r); // i = found, kt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Bn(e, t, r) { // Bn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return Pt(e, "needs", r, (o) => { // Pt = eachRecord, e = page, r = report, o = raw
      let a = as(o, t, r); // a = need, as = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Sr = Object.keys(wr.entries); // Sr = PROGRAM_FIELDS, wr = programSchema
  function ss(e, t) { // ss = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function is(e, t) { // is = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ls(e, { vocabularies: t, facets: r }, n) { // ls = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = me(vr, a, n), i = s === void 0 ? [] : kt(o, s, t, n); // s = ids, me = read, vr = termIds, a = value, n = report, i = found, kt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function us({ start: e, end: t }, r, n) { // us = readRange, e = start, t = end, r = raw, n = report
    return e && t && G(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Vn(e, t, r, n) { // Vn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = de(e) ? e.id : null; // o = rawId, de = isObject, e = raw
    n.program = typeof o == "string" && Te.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = me(wr, e, n, ls(a, r, n), r.fields); // a = terms, s = record, me = read, wr = programSchema, e = raw, n = report, ls = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = j(s.language); // l = languages, j = toList, s = record
    l.length && a.set("language", l);
    let [c, u] = us(s, e, n); // c = start, u = end, us = readRange, s = record, e = raw, n = report
    return s.status && On(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Ln(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: ss(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: j(s.team),
      partners: j(s.partners),
      materials: is(s.materials, n),
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
      Pt(l, "programs", o, (u, m) => { // Pt = eachRecord, l = from, o = report, u = raw, m = index
        let d = Vn(u, { page: c, path: ["programs", m] }, n, o); // d = program, Vn = readProgram, u = raw, c = title, m = index, n = context, o = report
        d && s.has(d.id) ? o.add("duplicate-id", d.id) : d && s.set(d.id, d);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
      o.enter(c);
      let u = r.find((d) => d.title === l), m = u && St(u.text, o, a); // u = found, r = included, d = other, l = title, m = more, St = readJsonPage, o = report, a = describeFault
      if (l && !u)
        o.add("missing-include", l);
      else if (m) {
        for (let d of Object.keys(m)) // d = name, m = more
          d !== "version" && d !== "programs" && o.addAt(d, "not-included", d);
        i(m, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }

  // src/programs/read-vocabularies.ts
  function cs(e, t) { // cs = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === J ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== J ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of Tt(r)) // o = id, Tt = cycleClosers, r = parents
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
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: cs(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var ps = [...Sr, ...ir].filter((e) => e !== "language"); // ps = RESERVED_VOCABULARIES, Sr = PROGRAM_FIELDS, ir = BUILT_IN, e = name
  function ds(e, t, r) { // ds = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ir]); // n = known, t = vocabularies, ir = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ms(e) { // ms = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function fs(e, { today: t, language: r }, n, o, a) { // fs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var p, x; // p = _a, x = _b
    let s = me(Un, e, o, ms); // s = head, me = read, Un = headSchema, e = page, o = report, ms = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = qn((p = s.vocabularies) != null ? p : /* @__PURE__ */ new Map(), ps, o); // i = vocabularies, qn = readVocabularies, p = _a, s = head, ps = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = ds(s.facets, i, o), c = Bn(e, i, o), u = ar(e), m = jn(e, u, n, { // l = facets, ds = readFacets, s = head, i = vocabularies, o = report, c = needs, Bn = readNeeds, e = page, u = titles, ar = includedTitlesIn, m = programs, jn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Sr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), d = new Map([...(x = s.series) != null ? x : []].map(([h, { title: _, page: v }]) => [h, { title: _, target: v }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: d,
      needs: c,
      programs: Tn(m, d, u, o)
    };
  }
  function Rt(e, t, r, n, o = String) { // Rt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = St(e, n, o); // a = page, St = readJsonPage, e = text, n = report, o = describeFault
    return a && fs(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Mt(e, t, r = []) { // Mt = parseForReaders, e = text, t = options, r = included
    let n = vn(); // n = report, vn = createCodeReport
    return { list: Rt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function gs(e, t) { // gs = mapTexts, e = list, t = visit
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
    return gs(e, (o, a) => { // gs = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Kn = "MediaWiki:Gadget-programExplorer-config.json"; // Kn = CONFIGURATION
  function Ge(e, t, r) { // Ge = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ys(e) { // ys = isSwitchedOff, e = configuration
    return e !== void 0 && _e(e.text).enabled === !1;
  }
  function xs(e, t) { // xs = messagesFrom, e = language, t = page
    return e === N ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Zr(e, t.text) || be;
  }
  function hs(e, t, r, n) { // hs = loadIncluded, e = wiki, t = source, r = text, n = pages
    return L(this, null, function* () {
      let o = vt(r), a = o.filter((i) => !Ge(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, vt = includedTitles, r = text, a = missing, i = title, Ge = pageOf, e = wiki, n = pages, s = all, t = source
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
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], zn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, zn = bundleRequest, r = request
      return Wn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Qn(e, t) { // Qn = loadOnce, e = wiki, t = request
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === N ? [] : [Zt(n)], i = [r, ...s, ...o.length ? [] : [Kn]], { pages: l, translations: c } = yield e.readPages(i, o, zn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, N = KEYS_ONLY, Zt = messagesPage, i = titles, Kn = CONFIGURATION, l = pages, c = translations, e = wiki, zn = bundleRequest
      if (ys(Ge(e, Kn, l)))
        return { kind: "off" };
      let u = xs(n, Ge(e, Zt(n), l)), m = Ge(e, r, l); // u = messages, xs = messagesFrom, n = language, Ge = pageOf, e = wiki, Zt = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: u };
      let d = yield hs(e, r, m.text, l), p = { kind: "pages", page: m, included: d }, { list: x, problems: h } = Mt(m.text, wt(e), d); // d = included, hs = loadIncluded, e = wiki, r = source, m = page, l = pages, p = origin, x = list, h = problems, Mt = parseForReaders, wt = optionsFor
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: p, problems: h, list: yield _s(e, x, t, c) } : { kind: "invalid", messages: u, origin: p, problems: h };
    });
  }
  function Jn(e, t) { // Jn = load, e = wiki, t = request
    return L(this, null, function* () {
      let r = yield Qn(e, t); // r = result, Qn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Qn(e, E(T({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function bs(e, t) { // bs = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ht(e, t), l = i[0] === N ? N : ot(i), c = o.get(l), u = _n(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, ht = readerLanguages, e = wiki, l = language, N = KEYS_ONLY, ot = chooseLanguage, c = revision, u = translated, _n = translationLanguage
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
      let n = bs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Jn(t, n); // n = request, bs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Jn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Lt(e) { // Lt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Tr = "programExplorer", Ot = "programExplorerDialog"; // Tr = FRAGMENT_KEY, Ot = DIALOG_KEY
  function Xn(e, t, r) { // Xn = createHistory, e = view, t = isOurs, r = id
    var m; // m = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (d) => { // n = fragment, e = view, o = kept, d = key
      let p = e.history.state, x = typeof p == "object" && p !== null ? p[d] : null; // p = state, e = view, x = value, d = key
      return typeof x == "string" ? x : null;
    }, a = (d, p, x) => e.history[`${d}State`](T(T({}, e.history.state), p), "", x), s = () => o(Ot) === r, i = () => a("push", { [Ot]: r }), l = () => t && (t(n()) ? n() : o(Tr)), c = (m = l()) != null ? m : "", u = () => { // a = put, d = change, p = values, x = url, e = view, T = __spreadValues, s = isInDialog, o = kept, Ot = DIALOG_KEY, r = id, i = enterDialog, l = read, t = isOurs, n = fragment, Tr = FRAGMENT_KEY, c = shown, m = _a, u = keepShown
      t && l() === null && a("replace", { [Tr]: c });
    };
    return u(), {
      read: l,
      write: (d, p, x = !1) => { // d = text, p = change, x = isUnderDialog
        if (!t)
          return;
        c = d;
        let h = n(), _ = h !== "" && !t(h), v = p === "push"; // h = here, n = fragment, _ = isForeign, t = isOurs, v = isChoice, p = change
        a(
          x ? "replace" : p,
          { [Tr]: d, [Ot]: v ? null : o(Ot) },
          d !== "" ? `#${d}` : _ ? e.location.hash : e.location.pathname + e.location.search
        ), v && x && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (d) => { // d = listener
        let p = () => { // p = onPopState
          var x; // x = _a
          u(), c = (x = l()) != null ? x : "", d();
        };
        return e.addEventListener("popstate", p), () => e.removeEventListener("popstate", p);
      }
    };
  }

  // src/messages/format.ts
  function vs(e, t) { // vs = sameDate, e = a, t = b
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
      span: (i, l, c) => i && l ? vs(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
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
  var M, to, ws, ue, Pr, Dt, ro, It, no, Er, kr, Ss, Ye = /* @__PURE__ */ Symbol.for("pv"), Ft = {}, Nt = [], Ts = /^m(i|n|o|s|text|space)$/, Rr = Array.isArray, Mr = Nt.slice, xe = Object.assign; // M = options, to = vnodeId, ws = isValidElement, ue = rerenderQueue, Pr = prevDebounce, Dt = rerenderCount, ro = depthSort, It = EVENT_DISPATCHED, no = CAPTURE_REGEX, Er = eventClock, kr = eventProxies, Ss = i, Ye = VNODE_MARKER, Ft = EMPTY_OBJ, Nt = EMPTY_ARR, Ts = MATHML_TOKEN_ELEMENTS, Rr = isArray, Mr = slice, xe = assign
  function ye(e) { // ye = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function oo(e, t, r) { // oo = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Mr.call(arguments, 2) : r), Xe(e, s, n, o, null);
  }
  function Xe(e, t, r, n, o) { // Xe = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ye, __v: o || ++to, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ye = VNODE_MARKER, o = original, to = vnodeId
    return !o && M.vnode && M.vnode(a), a;
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
  function Ps(e) { // Ps = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = xe({ constructor: Ye }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Lr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, co(o, t, a), r.__ = r.__e = null, t.__e != n && ao(t));
  }
  function ao(e) { // ao = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ao(e);
  }
  function Zn(e) { // Zn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ue.push(e), Dt++)) && Pr == M.debounceRendering || ((Pr = M.debounceRendering) || queueMicrotask)(so);
  }
  function so() { // so = process
    try {
      for (var e, t = 1; ue.length; ) ue.length > t && ue.sort(ro), e = ue.shift(), t = ue.length, 8 & e.__g && Ps(e); // e = c, t = l, ue = rerenderQueue, ro = depthSort, Ps = renderComponent
    } finally {
      (Dt = ue.length) && (Pr || queueMicrotask)(so);
    }
  }
  function io(e, t, r, n, o, a, s, i, l, c, u) { // io = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var m, d, p, x, h, _, v = n.__k || Nt, w = t.length; // m = i, d = oldVNode, p = childVNode, x = newDom, h = firstChildDom, _ = result, v = oldChildren, n = oldParentVNode, Nt = EMPTY_ARR, w = newChildrenLength, t = renderResult
    for (l = ks(r, t, v, l, w), m = 0; m < w; m++) (p = r.__k[m]) != null && (d = ~p.__i && v[p.__i] || Ft, p.__i = m, _ = Lr(e, p, d, o, a, s, i, l, c, u), x = p.__e, (d.ref != p.ref || 8 & d.__u) && (d.ref && Or(d.ref, null, p, d), p.ref && u.push(p.ref, p.__c || x, p)), h = h || x, 4 & p.__u ? (l = lo(p, l, e, !d.__v), d.__e && (d.__e = null)) : typeof p.type == "function" && _ !== void 0 ? l = _ : x && (l = x.nextSibling), p.__u &= -21); // l = oldDom, ks = constructNewChildrenArray, r = newParentVNode, t = renderResult, v = oldChildren, w = newChildrenLength, m = i, p = childVNode, d = oldVNode, Ft = EMPTY_OBJ, _ = result, Lr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, x = newDom, Or = applyRef, h = firstChildDom, lo = insert, void = type
    return r.__e = h, l;
  }
  function ks(e, t, r, n, o) { // ks = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, m, d, p, x = r.length, h = x, _ = 0, v = 0, w = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, d = hi, p = mid, x = oldChildrenLength, r = oldChildren, h = remainingOldChildren, _ = skew, v = moved, w = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = w[a] = Xe(null, s) : Rr(s) ? s = w[a] = Xe(Z, { children: s }) : s.constructor === Ye && s.__b ? s = w[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : w[a] = s, l = a + _, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Es(s, r, l, h)) && (h--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, v = 1)) : (~c || (o > x ? _-- : o < x && _++), typeof s.type != "function" && (s.__u |= 4))) : w[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, w = newChildren, Xe = createVNode, Rr = isArray, Z = Fragment, Ye = VNODE_MARKER, l = skewedIndex, _ = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Es = findMatchingIndex, r = oldChildren, h = remainingOldChildren, v = moved, x = oldChildrenLength
    if (v) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = w[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, w = newChildren
        for (_ = 0, d = u.length; _ < d; ) u[p = _ + d >> 1] < s.__i ? _ = p + 1 : d = p; // _ = skew, d = hi, u = tails, p = mid, s = childVNode
        u[_] = s.__i, m[a] = _ + 1;
      }
      for (_ = u.length; a--; ) m[a] && (m[a] == _ ? _-- : w[a].__u |= 4); // _ = skew, u = tails, a = i, m = lisLengths, w = newChildren
    }
    if (h) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Ar(i, i));
    return n;
  }
  function lo(e, t, r, n) { // lo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = lo(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function Es(e, t, r, n) { // Es = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
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
  function At(e, t, r, n, o) { // At = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || eo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || eo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = kr[t] || (kr[t] = Rs(t)), (e.__a || (e.__a = {}))[t] = Er, a = t != (t = t.replace(no, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Rs(e) { // Rs = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[It] == null) t[It] = Er++;
        else if (t[It] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function Lr(e, t, r, n, o, a, s, i, l, c) { // Lr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, m, d, p, x, h, _, v, w, S, P, I, Q, C, B, ee, D, O, A = t.type; // u = tmp, m = resumed, d = oldCommitQueueLength, p = c, x = oldProps, h = oldState, _ = snapshot, v = newProps, w = isClassComponent, S = provider, P = componentContext, I = renderHook, Q = count, C = renderResult, B = startMarker, ee = end, D = i, O = child, A = newType, t = newVNode
    if (t.constructor !== Ye) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Ct(u, a) : a.push(u), i = a[0] || i), (u = M.__b) && u(t);
    e: if (typeof A == "function") {
      d = s.length;
      try {
        if (v = t.props, w = (u = A.prototype) && u.render, S = (u = A.contextType) && n[u.__c], P = u ? S ? S.props.value : u.__ : n, (p = r.__c) ? (t.__c = p, 2 & p.__g && (p.__g |= 1)) : (w ? t.__c = p = new A(v, P) : (t.__c = p = new H(v, P), p.constructor = A, p.render = Ls), S && S.sub(p), p.state || (p.state = {}), p.__n = n, p.__g |= 8, p.__h = [], p.__k = []), w && (p.__s || (p.__s = p.state), A.getDerivedStateFromProps && (p.__s == p.state && (p.__s = xe({}, p.__s)), xe(p.__s, A.getDerivedStateFromProps(v, p.__s)))), x = p.props, h = p.state, p.__v = t, r.__c) {
          if (v !== x && w && !A.getDerivedStateFromProps && p.componentWillReceiveProps && p.componentWillReceiveProps(v, P), t.__v == r.__v && !(8 & p.__g) || !(4 & p.__g) && p.shouldComponentUpdate && p.shouldComponentUpdate(v, p.__s, P) === !1) {
            t.__v != r.__v && (p.props = v, p.state = p.__s, p.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(b) {
              b && (b.__ = t);
            }), Nt.push.apply(p.__h, p.__k), p.__k = [], p.__h.length && s.push(p), i = ce(r);
            break e;
          }
          p.componentWillUpdate && p.componentWillUpdate(v, p.__s, P), w && p.componentDidUpdate && p.__h.push(function() {
            p.componentDidUpdate(x, h, _);
          });
        } else w && !A.getDerivedStateFromProps && p.componentWillMount && p.componentWillMount(), w && p.componentDidMount && p.__h.push(p.componentDidMount);
        p.context = P, p.props = v, p.__P = e, p.__g &= -5, I = M.__r, Q = w ? 25 : 0;
        do
          p.__g &= -9, I && I(t), u = p.render(p.props, p.state = p.__s, p.context);
        while (8 & p.__g && ++Q < 25);
        w && (Nt.push.apply(p.__h, p.__k), p.__k = []), p.state = p.__s, p.getChildContext && (n = xe({}, n, p.getChildContext())), w && r.__c && p.getSnapshotBeforeUpdate && (_ = p.getSnapshotBeforeUpdate(x, h)), C = u && u.type === Z && u.key == null ? u.props.children : u, v.__P && (u = i, o = (e = v.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(b) {
          b && Ar(b, b);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = io(e, Rr(C) ? C : [C], t, r, n, o, a, s, i, l, c), v.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ye), p.__h.length && s.push(p), 1 & p.__g && (p.__g &= -4);
      } catch (b) {
        if (s.length = d, t.__v = null, l || a) if (b && b.then) {
          if (t.__u |= 128 | l, a) {
            for (~(D = a.indexOf(i || void 0)) || (D = a.length); (O = a[D - 1]) && O.nodeType == 8; ) D--; // D = i, a = excessDomChildren, i = oldDom, void = oldDom, O = child
            for (; D < a.length; D++) if (O = a[D]) if (a[D] = null, B) { // D = i, a = excessDomChildren, O = child, B = startMarker
              if (O == ee) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (ee = Ct(B = O));
            }
          }
          if (!B) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            B = i;
          }
          (u = Ct(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ye);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), b && b.then || uo(t), M.__e(b, t, r);
      }
    } else i = t.__e = Ms(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = M.diffed) && u(t), i;
  }
  function Ct(e, t) { // Ct = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function uo(e) { // uo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(uo));
  }
  function co(e, t, r) { // co = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Or(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Or = applyRef
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
  function Ms(e, t, r, n, o, a, s, i, l, c) { // Ms = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, m, d, p, x, h, _, v, w = r.props || Ft, S = t.props, P = t.type; // u = i, m = newHtml, d = oldHtml, p = newChildren, x = value, h = inputValue, _ = checked, v = doc, w = oldProps, r = oldVNode, Ft = EMPTY_OBJ, S = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((x = a[u]) && (P ? x.localName == P : x.nodeType == 3)) { // u = i, a = excessDomChildren, x = value, P = nodeType
        e = x, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (v = c.ownerDocument || document, !P) return v.createTextNode(S);
      e = v.createElementNS(o, P, S.is ? S : c), i && (M.__m && M.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (c = P == "template" && e.content || e, a = P == "textarea" && S.defaultValue != null ? null : a && Mr.call(c.childNodes), !i && a) for (w = {}, u = 0; u < e.attributes.length; u++) w[(x = e.attributes[u]).name] = x.value;
      for (u in w) x = w[u], u == "dangerouslySetInnerHTML" ? d = x : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || At(e, u, null, x, o); // u = i, w = oldProps, x = value, d = oldHtml, S = newProps, At = setProperty, e = dom, o = namespace
      for (u in S) x = S[u], u == "children" ? p = x : u == "dangerouslySetInnerHTML" ? m = x : u == "value" ? h = x : u == "checked" ? _ = x : i && typeof x != "function" || w[u] === x || At(e, u, x, w[u], o); // u = i, S = newProps, x = value, p = newChildren, m = newHtml, h = inputValue, _ = checked, i = isHydrating, w = oldProps, At = setProperty, e = dom, o = namespace
      m ? (i || d && (m.__html == d.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (d && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ts.test(P)) && (o = "http://www.w3.org/1999/xhtml"), io(c, Rr(p) ? p : [p], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ye)), i && P != "textarea" || (u = "value", P == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (P != "progress" || h) || At(e, u, h, w[u], o), u = "checked", _ != null && _ != e[u] && At(e, u, _, w[u], o));
    } else w === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Or(e, t, r, n) { // Or = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      M.__e(o, r);
    }
  }
  function Ar(e, t, r) { // Ar = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (M.unmount && M.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Or(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        M.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Ar(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ct(n, a = [])) && (n == e.__e && a.some(ye), ye(o), ye(n)), r || ye(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ls(e, t, r) { // Ls = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Ir(e, t) { // Ir = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(Z, { children: [e] }), o = [], a = [], Lr(t, t.__k, n || Ft, Ft, t.namespaceURI, n ? null : t.firstChild ? Mr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), co(o, t.__k, a), t.__k.props.children = null;
  }
  M = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Dt = 0, e;
  } }, to = 0, ws = function(e) {
    return e != null && e.constructor === Ye;
  }, H.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = xe({}, this.state)), typeof e == "function" && (e = e(xe({}, r), this.props)), e && (xe(r, e), this.__v && (t && this.__k.push(t), Zn(this)));
  }, H.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Zn(this));
  }, H.prototype.render = Z, ue = [], Dt = 0, ro = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, It = /* @__PURE__ */ Symbol(), no = /(PointerCapture)$|Capture$/i, Er = 0, kr = {}, Ss = 0;

  // src/explore/query-changes.ts
  function Ae(e, t) { // Ae = withText, e = query, t = text
    return E(T({}, e), { text: t });
  }
  function Cr(e, t, r) { // Cr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(T({}, e), { chosen: n });
  }
  function po(e, t, r) { // po = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Cr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function mo(e) { // mo = clearAll, e = query
    return E(T({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Ie(e) { // Ie = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ht(e) { // Ht = allBits, e = size
    let t = Ie(e).fill(-1); // t = bits, Ie = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function $t(e, t) { // $t = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function he(e, t) { // he = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Dr(e, t) { // Dr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Ce(e, t) { // Ce = unionOf, e = size, t = sets
    return t.reduce(Dr, Ie(e));
  }
  function fo(e, t) { // fo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function go(e, t) { // go = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function Os(e) { // Os = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function W(e, t = e, r = e) { // W = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += Os((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/search/normalize.ts
  var As = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Fr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // As = REMOVED, Fr = REPLACEMENTS, e = pair
  function yo(e, t, r) { // yo = replaceRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Fr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  yo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => yo(parseInt(e, 16), 48, 10));
  var Is = new RegExp(`[${As}${Array.from(Fr.keys()).join("")}]`, "g"), Cs = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ds = /^[\0-\x7f]*$/; // Is = REMOVED_OR_REPLACED, As = REMOVED, Fr = REPLACEMENTS, Cs = KANA_OR_NASAL, Ds = ASCII
  function De(e) { // De = normalize, e = text
    return Ds.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Is, (t) => Fr.get(t) || "").replace(Cs, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }

  // src/explore/search/words.ts
  var Nr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Fs = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", xo = `[^${Nr}${Fs}]+`, ho = new RegExp(`[${Nr}]+|${xo}(?:'(?=[\\u0400-\\u04ff])${xo})*`, "g"), Ns = new RegExp(`[${Nr}]`), Hs = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Nr = UNSPACED, Fs = BETWEEN, xo = SPACED_WORD, ho = WORD, Ns = UNSPACED_LETTER, Hs = PREFIXABLE
  function Ut(e, t) { // Ut = eachWord, e = normalized, t = visit
    e.replace(ho, (r, n) => (t(r, n), ""));
  }
  function Bt(e) { // Bt = normalizeWords, e = text
    let t = De(e).match(ho); // t = words, De = normalize, e = text, ho = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Vt(e) { // Vt = isUnspaced, e = word
    return Ns.test(e);
  }
  function jt(e) { // jt = mayHavePrefix, e = word
    return Hs.test(e);
  }

  // src/explore/search/patterns.ts
  var $s = 200, Us = 16, Bs = /\b\w'|'\w\b/g, Vs = /["“”„«»\u300a-\u300f]/, js = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // $s = MAX_LENGTH, Us = MAX_WORDS, Bs = ELIDED, Vs = QUOTATION_MARK, js = ARTICLE
  function Hr(e) { // Hr = patternOf, e = word
    return Vt(e) ? e : jt(e) ? e.replace(js, "") : ` ${e}`;
  }
  function qt(e) { // qt = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return De(e.slice(0, $s)).split(Vs).forEach((r, n) => { // De = normalize, e = text, $s = MAX_LENGTH, Vs = QUOTATION_MARK, r = part, n = i
      let o = n % 2 === 1, a = []; // o = isQuoted, n = i, a = words
      Ut(o ? r : r.replace(Bs, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add(Hr(i)));
    }), Array.from(t).slice(0, Us);
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
  var qs = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // qs = FIELDS
  function $r(e) { // $r = textsOf, e = program
    let t = []; // t = indexed
    for (let r of qs) { // r = field, qs = FIELDS
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r]; // n = value, r = field, e = program, a = label
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function Ws(e, t, { id: r, label: n, aliases: o }) { // Ws = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function _o({ text: e }) { // _o = normalizeAll, e = text
    return at(e).map(Bt).join(`
`);
  }
  function Ks(e) { // Ks = buildTextIndex, e = index
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => { // t = titleEnds, e = index, r = summaryEnds, n = normalized, a = program, s = i
      let i = $r(a).map(_o), [l, c] = i; // i = texts, $r = textsOf, a = program, _o = normalizeAll, l = title, c = summary
      return t[s] = l.length, r[s] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => { // e = index, a = facet, s = term
      let i = Ws(e, a.id, s); // i = names, Ws = namesOf, e = index, a = facet, s = term
      o.push({ names: i, normalized: i.map(_o).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var Ne = Fe(Ks); // Ne = textIndexOf, Fe = memoize, Ks = buildTextIndex

  // src/explore/search/search.ts
  var Qs = 24, zs = 12, Js = 6, Gs = 2, Xs = 1.5, Ys = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, bo = /* @__PURE__ */ new WeakMap(); // Qs = TITLE_SCORE, zs = TERM_SCORE, Js = SUMMARY_SCORE, Gs = OTHER_SCORE, Xs = WHOLE_WORD_FACTOR, Ys = NO_SEARCH, bo = lastSearches
  function Zs({ terms: e, normalized: t }, r) { // Zs = withMatchingTerm, e = terms, t = normalized, r = pattern
    let n = e.filter((o) => o.normalized.includes(r)); // n = matching, e = terms, o = term, r = pattern
    return Ce(t.length, n.map(({ programs: o }) => o));
  }
  function ei({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) { // ei = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = pattern
    let a = e[n], s = a.indexOf(o); // a = text, e = normalized, n = i, s = position, o = pattern
    if (s === -1)
      return 0;
    let i = s < t[n] ? Qs : s < r[n] ? Js : Gs; // i = score, s = position, t = titleEnds, n = i, Qs = TITLE_SCORE, r = summaryEnds, Js = SUMMARY_SCORE, Gs = OTHER_SCORE
    return a[s + o.length] === " " ? i * Xs : i;
  }
  function Ur(e, t, r, n) { // Ur = findPrograms, e = textIndex, t = patterns, r = within, n = corrected
    let o = e.normalized.length, a = t.map((c) => Zs(e, c)), s = Ie(o), i = new Uint16Array(o), l = (c) => { // o = size, e = textIndex, a = withTerm, t = patterns, c = i, Zs = withMatchingTerm, s = programs, Ie = noBits, i = scores, l = scoreOf
      let u = 0; // u = score
      for (let m = 0; m < t.length; m++) { // m = n, t = patterns
        let d = ei(e, c, t[m]) + (he(a[m], c) ? zs : 0); // d = patternScore, ei = textScore, e = textIndex, c = i, t = patterns, m = n, he = has, a = withTerm, zs = TERM_SCORE
        if (!d)
          return 0;
        u += d;
      }
      return u;
    };
    for (let c = 0; c < o; c++) { // c = i, o = size
      let u = r && !he(r, c) ? 0 : l(c); // u = score, r = within, he = has, c = i, l = scoreOf
      u && ($t(s, c), i[c] = u);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function ti(e, t) { // ti = narrows, e = patterns, t = last
    return t.patterns.every((r, n) => { // t = last, r = pattern, n = i
      var o; // o = _a
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function Ze(e, t) { // Ze = search, e = index, t = text
    let r = bo.get(e); // r = last, bo = lastSearches, e = index
    if (r && r.text === t)
      return r.result;
    let n = qt(t); // n = patterns, qt = patternsOf, t = text
    if (!n.length)
      return Ys;
    let o = Ne(e), a = Ur(o, n, r && ti(n, r.result) ? r.result.programs : null, null); // o = textIndex, Ne = textIndexOf, e = index, a = result, Ur = findPrograms, n = patterns, r = last, ti = narrows
    return bo.set(e, { text: t, result: a }), a;
  }

  // src/explore/facets.ts
  function He(e, t) { // He = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function vo(e, t) { // vo = withAnyTerm, e = size, t = terms
    return Ce(e, t.map(({ programs: r }) => r));
  }
  function wo(e, t, { programs: r }) { // wo = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = He(o, t); // a = terms, He = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, vo(e.programs.length, a));
    }), n;
  }
  function Br(e, t, r) { // Br = applyFilters, e = size, t = filters, r = except
    let n = Ht(e); // n = programs, Ht = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && fo(n, o);
    }), n;
  }
  function So(e, t, r = Ze) { // So = countMatches, e = index, t = query, r = find, Ze = search
    let n = wo(e, t, r(e, t.text)); // n = filters, wo = filtersOf, e = index, t = query, r = find
    return W(Br(e.programs.length, n));
  }
  function ri(e, t, r, n, o) { // ri = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = W(a.programs, n), i = t.includes(a), l = s; // s = matchCount, W = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let c = t.filter((u) => u !== a); // c = remaining, t = chosen, u = other, a = term
        l = c.length ? W(vo(o, c), n) : W(n);
      } else r && (l = W(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function To(e, t, r = Ze) { // To = explore, e = index, t = query, r = find, Ze = search
    let n = e.programs.length, o = r(e, t.text), a = wo(e, t, o), s = Br(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, wo = filtersOf, s = matches, Br = applyFilters, i = facets, l = facet
      let c = a.get(l.id), u = c ? Br(n, a, l.id) : s; // c = filter, a = filters, l = facet, u = others, Br = applyFilters, n = size, s = matches
      return { facet: l, terms: ri(l, He(l, t), c, u, n) };
    });
    return { matches: s, count: W(s), facets: i, searchResult: o };
  }

  // src/explore/orders.ts
  var ni = Fe(() => /* @__PURE__ */ new Map()), oi = 1e9; // ni = knownOrders, Fe = memoize, oi = NEVER
  function Vr(e, t) { // Vr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function ko(e) { // ko = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function ai(e) { // ai = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function si({ programs: e, languages: { chain: t, page: r } }) { // si = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => ie(a, t, r).text), { compare: o } = ai([...t, r]); // n = titles, e = programs, a = title, ie = pickText, t = chain, r = page, o = compare, ai = collatorFor
    return Vr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Po(e) { // Po = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ii({ programs: e }, t) { // ii = byDate, e = programs, t = titleOrder
    let r = ko(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, ko = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, m = a && !s && i && re(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, re = isCurrent
      n[l] = Po(c && G(c)), o[l] = m ? oi : Po(u && V(u));
    }), Vr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function li({ programs: e }, t) { // li = byStatus, e = programs, t = dateOrder
    let r = ko(t), n = X.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? X.indexOf(a) : n); // r = datePositions, ko = positionsIn, t = dateOrder, n = unknown, X = STATUSES, o = ranks, e = programs, a = status
    return Vr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  function Wt(e, t) { // Wt = orderOf, e = index, t = sort
    let r = ni(e), n = r.get(t); // r = orders, ni = knownOrders, e = index, n = order, t = sort
    return n || (n = t === "title" ? si(e) : t === "newest" ? ii(e, Wt(e, "title")) : li(e, Wt(e, "newest")), r.set(t, n)), n;
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
  function et(e) { // et = effectiveSort, e = query
    let t = e.sort || "relevance"; // t = sort, e = query
    return t === "relevance" && !qt(e.text).length ? "status" : t;
  }
  function Eo(e, t, r, n) { // Eo = sortMatches, e = index, t = matches, r = query, n = scores
    let o = et(r), a = []; // o = sort, et = effectiveSort, r = query, a = sorted
    for (let s of Wt(e, o)) // s = i, Wt = orderOf, e = index, o = sort
      he(t, s) && a.push(s);
    return o === "relevance" ? ui(a, n) : a;
  }

  // src/app/derive.ts
  function jr(e, t) { // jr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: s, chosen: i, sort: l }) => s === n.text && i === n.chosen && l === n.sort, a = r.find((s) => o(s.query)); // o = isSame, s = each, i = chosen, l = sort, n = query, a = entry, r = known
      if (!a) {
        let s = To(e, n, t); // s = exploration, To = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: s, order: Eo(e, s.matches, n, s.searchResult.scores) } }, r = [a, ...r.slice(0, 1)];
      }
      return a.results;
    };
  }
  function Ro(e, t, r, n) { // Ro = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function tt(e, t, r) { // tt = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || Ro(e, t, r, r.program) ? r : E(T({}, r), { program: null });
  }
  function Mo(e, t, r, n) { // Mo = showing, e = index, t = derive, r = query, n = program
    return Ro(e, t, r, n) ? E(T({}, r), { program: n }) : E(T({}, pt), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function Lo(e, t, r) { // Lo = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => tt(t().index, t().derive, l), a = (l) => { // o = shown, l = next, tt = withoutHiddenDetails, t = context, a = choose
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
      toggleTerm: (l, c) => a(po(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(Mo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(mo(e.get().query)),
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
  function Oo(e, t, r) { // Oo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function Ao(e, t) { // Ao = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function rt(e, t, r) { // rt = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function ci({ terms: e }) { // ci = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      rt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function Io(e, t, r) { // Io = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return X;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...ci(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var Co = { label: null, help: null, aliases: [] }; // Co = UNLABELED
  function pi({ start: e, end: t, status: r }, n) { // pi = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && re(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, re = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function di(e, t, r) { // di = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? pi(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Do(e, t) { // Do = ancestorsOf, e = term, t = vocabulary
    return t ? Ao(t, e) : [];
  }
  function mi(e, t, r, n) { // mi = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Ie(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      di(s, e, n).forEach((l) => $t(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Do(s, r).forEach((l) => Dr(a(l), i));
    }), o.delete(J), o;
  }
  function Fo(e, t, r) { // Fo = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = mi(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, mi = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...Io(e, Array.from(s.keys()), a), J], l = Ce(n, Array.from(s.values())); // i = order, Io = orderTerms, e = id, s = collected, a = vocabulary, J = NOT_STATED, l = stated, Ce = unionOf, n = size
    s.set(J, go(Ht(n), l));
    let c = /* @__PURE__ */ new Map(); // c = terms
    for (let p of i) { // p = term, i = order
      let x = s.get(p), h = x ? W(x) : 0; // x = programs, s = collected, p = term, h = total, W = count
      if (x && h) {
        let { label: _, aliases: v } = (a == null ? void 0 : a.terms.get(p)) || Co; // _ = label, v = aliases, a = vocabulary, p = term, Co = UNLABELED
        c.set(p, { id: p, label: _, aliases: v, depth: Do(p, a).length, programs: x, count: h });
      }
    }
    let { label: u, help: m } = a || Co, d = Array.from(c.values()).filter((p) => p.count < n); // u = label, m = help, a = vocabulary, Co = UNLABELED, d = missingInSome, c = terms, p = term, n = size
    return { id: e, label: u, help: m, terms: c, useful: d.length > 1 };
  }

  // src/explore/program-index.ts
  function No(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // No = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let c = o.includes(l) ? null : Fo(l, e, a); // c = facet, o = reservedIds, l = id, Fo = indexFacet, e = list, a = thisYear
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
  function Ho(e) { // Ho = createRelations, e = programs
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // t = byId, r = parts, n = before
    for (let o of e) // o = program, e = programs
      t.set(o.id, o), o.partOf !== null && rt(r, o.partOf, o.id), o.followedBy.forEach((a) => rt(n, a, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }

  // src/app/labels.ts
  function $o(e, t, r, n, o, a) { // $o = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (d) => ({ text: d, language: a }), i = (d) => ie(d, n, o), l = (d) => t(d ? `status-${d}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (d) => { // s = ours, d = id, a = language, i = pick, ie = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let p = e.vocabularies.get(d); // p = vocabulary, e = list, d = id
      return p ? i(p.label) : s(d === "status" ? t("facet-status") : d === "period" ? t("facet-period") : d === "language" ? t("facet-language") : d);
    }, m = (d, p) => { // m = term, d = facetId, p = id
      var h; // h = _a
      if (p === J)
        return s(t("not-stated"));
      let x = (h = e.vocabularies.get(d)) == null ? void 0 : h.terms.get(p); // x = entry, h = _a, e = list, d = facetId, p = id
      return x ? i(x.label) : s(ke(p) && d === "status" ? l(p) : d === "language" ? r.language(p) : p);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (d, p) => { // d = facetId, p = id
        let x = `${d} ${p}`, h = c.get(x) || m(d, p); // x = key, d = facetId, p = id, h = label, c = known, m = term
        return c.set(x, h), h;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }

  // src/app/context.ts
  function qr(e, t, r) { // qr = createContext, e = list, t = settings, r = find
    var p; // p = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = $o(e, n, o, s, i, a), u = No(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, $o = createLabels, e = list, u = index, No = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, h) => c.term(x, h).text,
      reservedIds: ft
    }), m = (p = yt(`programs?${t.preset}`, u)) != null ? p : pt, d = Ve(m, e.facets);
    return E(T({}, t), {
      list: e,
      index: u,
      find: r,
      derive: jr(u, r),
      relations: Ho(e.programs),
      labels: c,
      preset: m,
      fragmentOf: (x) => { // x = query
        let h = Ve(x, e.facets); // h = fragment, Ve = toFragment, x = query, e = list
        return h === d ? "" : h || "programs";
      }
    });
  }
  function Uo(e, t) { // Uo = withSearch, e = context, t = find
    return E(T({}, e), { find: t, derive: jr(e.index, t) });
  }

  // src/app/store.ts
  function Bo(e) { // Bo = createStore, e = initial
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
  function Vo(e, t, r) { // Vo = syncHistory, e = store, t = history, r = fragmentOf
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
    return oo(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var fi = /* @__PURE__ */ Symbol.for("pv"), gi = 0; // fi = VNODE_MARKER, gi = vnodeId
  function f(e, t, r, n, o, a) { // f = createVNode, e = type, t = props, r = key, n = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: r, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: fi, __v: --gi, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, r = key, s = ref, fi = VNODE_MARKER, gi = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), M.vnode && M.vnode(c), c;
  }

  // src/views/parts/text.tsx
  function nt(e) { // nt = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function U({ text: { text: e, language: t }, around: r, children: n = e }) { // U = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: n }) : /* @__PURE__ */ f("bdi", { lang: t, dir: ve(t), children: n });
  }

  // src/views/parts/chevron.tsx
  function Ue({ open: e }) { // Ue = Chevron, e = open
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var jo = "capacity"; // jo = TAG_FACET
  function yi({ text: e, patterns: t, around: r, more: n }) { // yi = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ f(U, { text: e, around: r, children: n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ f("mark", { children: o.text }) : o.text) : e.text });
  }
  function xi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // xi = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Kt = class extends H { // Kt = Card, H = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var D; // D = _a
      let { msg: l, labels: c, format: u, language: m, idPrefix: d, index: p, limit: x } = t, h = (O) => /* @__PURE__ */ f(yi, { text: O, patterns: s, around: m, more: n }), _ = (O) => { // l = msg, c = labels, u = format, m = language, d = idPrefix, p = index, x = limit, t = context, h = marked, O = facet, f = a, yi = MarkedText, s = patterns, n = more, _ = termsOf
        var A; // A = _a
        return ((A = o.terms.get(O)) != null ? A : []).map((b) => c.term(O, b));
      }, v = c.pick(o.title), w = `${d}:program:${o.id}`, S = o.summary && c.pick(o.summary), P = _(jo), I = [..._("kind"), ..._("format")], Q = c.status(o.status), C = u.span(o.start, o.end, o.status), B = [v, ...S ? [S] : [], ...P, ...I].map(({ text: O }) => O), ee = x || !n ? null : n.findSnippet(p, p.programs.indexOf(o), s, [...B, Q, C != null ? C : ""]);
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": w, children: [
        /* @__PURE__ */ f($e, { level: i, class: "program-explorer__title", id: w, children: o.target ? /* @__PURE__ */ f("a", { href: t.urlOf(o.target), rel: "noopener", children: h(v) }) : h(v) }),
        /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${(D = o.status) != null ? D : "unknown"}`, children: Q }),
          C !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: C }),
          I.map((O) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: h(O) }))
        ] }),
        S && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          h(S),
          " ",
          S.language.toLowerCase() !== c.preferred && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", u.language(S.language)) })
        ] }),
        ee && /* @__PURE__ */ f("p", { class: "program-explorer__matched", children: [
          l("matched-in", xi(t, ee)),
          " ",
          h({ text: ee.text, language: ee.language || m })
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          P.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(jo).text, children: P.map((O) => /* @__PURE__ */ f("li", { children: h(O) })) }),
          /* @__PURE__ */ f(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", v.text),
              "aria-expanded": a,
              "aria-controls": a ? `${w}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                /* @__PURE__ */ f(Ue, { open: a })
              ]
            }
          )
        ] }),
        a && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: o, id: `${w}:details` })
      ] });
    }
  };

  // src/views/results/card-list.tsx
  var Qt = 60, hi = 6, _i = 80; // Qt = CARDS, hi = CARDS_AT_ONCE, _i = FILL_AFTER
  function bi({ context: e, state: t, results: { order: r } }, n) { // bi = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((d) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, d = number
      var p; // p = _a
      return ((p = e.index.programs[d]) == null ? void 0 : p.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((d, p) => { // l = isSame, s = cause, m = _a, n = before, r = order, d = number, p = i
      var x; // x = _a
      return d === ((x = n.order) == null ? void 0 : x[p]);
    }), c = Math.max(e.limit || Qt, i + 1, l && n.limit || 0), u = r.length <= Qt || s === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(hi, i + 1, l && n.drawn || 0) };
  }
  function vi({ context: e, state: t }, r) { // vi = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && et(t.query) === "status", c = (u, m) => u != null ? u : { text: m, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, et = effectiveSort, t = state, c = headingOf, u = own, m = text
    return r.map((u, m) => { // r = programs, u = program, m = i
      let d = r[m - 1], p = re(u.status); // d = before, r = programs, m = i, p = isNow, re = isCurrent, u = program
      return !l || d && re(d.status) === p ? { program: u, group: null } : { program: u, group: p ? c(o, n("group-current")) : c(a, n("group-past")) };
    });
  }
  var zt = class extends H { // zt = CardList, H = x
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
        this.setState({ limit: r + Qt, drawn: r + Qt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : bi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), _i));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var S; // S = _a
      let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: d, level: p, list: x } = s, h = n.slice(0, Math.min(a, o)).map((P) => d.programs[P]), _ = n.length - o, v = vi(r, h), w = (S = v[0]) != null && S.group ? p + 1 : p; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, d = index, p = level, x = list, h = shown, n = order, a = drawn, o = limit, P = number, _ = rest, v = entries, vi = withHeadings, w = titleLevel, S = _a
      return /* @__PURE__ */ f(Z, { children: [
        /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list, children: v.map(({ program: P, group: I }) => /* @__PURE__ */ f("li", { children: [
          I && /* @__PURE__ */ f($e, { level: p, class: "program-explorer__group", id: I.anchors[0], children: [
            I.anchors.slice(1).map((Q) => /* @__PURE__ */ f("span", { id: Q })),
            /* @__PURE__ */ f(U, { text: I, around: s.language })
          ] }),
          /* @__PURE__ */ f(
            Kt,
            {
              context: s,
              actions: c,
              more: u,
              program: P,
              open: i.query.program === P.id,
              patterns: l.exploration.searchResult.patterns,
              level: w
            }
          )
        ] }, P.id)) }),
        s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Ve(i.query, x.facets) || "programs"), children: m("see-all", n.length) }),
        !s.limit && _ > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: m("more", _) })
      ] });
    }
  };

  // src/explore/active-filters.ts
  function qo(e, t) { // qo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => He(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function wi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // wi = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ f(U, { text: s, around: r, children: e("chip-facet", s.text) }) }),
          " ",
          /* @__PURE__ */ f(U, { text: i, around: r })
        ]
      }
    );
  }
  function Si({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Si = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ae(t, "")),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ f("bdi", { children: t.text })
        ]
      }
    );
  }
  var Jt = class extends H { // Jt = ActiveFilters, H = x
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = qo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, qo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((c) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f(wi, { view: r, filter: c }) }, `${c.facet.id} ${c.term.id}`)),
        l && /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f(Si, { view: r }) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };

  // src/views/layout/filters.tsx
  function Ti({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Ti = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
    let { msg: i, labels: l, language: c, idPrefix: u } = e, m = `${u}:${r}:${n.id}`, d = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, c = language, u = idPrefix, e = context, m = id, r = facet, n = term, d = description, o = chosen, a = countAfterToggle
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`, // s = matchCount, o = chosen
        style: { "--program-explorer-depth": n.depth },
        children: [
          /* @__PURE__ */ f("div", { class: "cdx-checkbox", children: /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ f(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: m,
                "aria-describedby": `${m}:count`,
                checked: o,
                onChange: () => t.toggleTerm(r, n.id)
              }
            ),
            /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ f(U, { text: l.term(r, n.id), around: c }) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: i("number", a) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      }
    );
  }
  function Pi({ view: e, counts: { facet: t, terms: r } }) { // Pi = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), c = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, c = bodyId
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ f("legend", { children: /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": l,
          "aria-controls": c,
          onClick: () => i.toggleFacet(t.id),
          children: [
            /* @__PURE__ */ f("span", { id: `${c}::label`, children: /* @__PURE__ */ f(U, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ f(Ue, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: c, hidden: !l, children: r.map((u) => /* @__PURE__ */ f(Ti, { view: e, facet: t.id, count: u }, u.term.id)) })
    ] });
  }
  function Gt({ view: e }) { // Gt = Filters, e = view
    return /* @__PURE__ */ f(Z, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ f(Pi, { view: e, counts: t }, t.facet.id)) });
  }

  // src/views/layout/search-box.tsx
  function Wo({ view: { context: { msg: e }, state: t, actions: r } }) { // Wo = SearchBox, e = msg, t = state, r = actions
    return /* @__PURE__ */ f(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => { // n = event
          n.preventDefault(), r.submitSearch();
        },
        children: /* @__PURE__ */ f("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ f(
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
          /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }

  // src/views/layout/toolbar.tsx
  function ki({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // ki = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = et(r), a = ct.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, et = effectiveSort, r = query, a = sorts, ct = SORTS, s = each
    return /* @__PURE__ */ f("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ f("label", { for: `${t}-sort`, children: e("sort") }),
      " ",
      /* @__PURE__ */ f("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ f(
          "select",
          {
            class: "cdx-select",
            id: `${t}-sort`,
            value: o,
            onChange: (s) => n.sort(s.currentTarget.value),
            children: a.map((s) => /* @__PURE__ */ f("option", { value: s, selected: s === o, children: e(`sort-${s}`) }, s))
          }
        ),
        /* @__PURE__ */ f(Ue, { open: !1 })
      ] })
    ] });
  }
  function Ko({ view: e }) { // Ko = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((u, m) => u + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, u = sum, m = terms
    return /* @__PURE__ */ f("div", { class: "program-explorer__toolbar", children: [
      o.narrow && /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": o.open.filters,
          onClick: s.openFilters,
          children: c ? t("filters-active", c) : t("filters")
        }
      ),
      /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1, children: [
        t("count", i, r.programs.length),
        l && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: t("results-for", nt(o.settled.query.text), nt(l.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ f(ki, { view: e })
    ] });
  }

  // src/views/layout/explorer.tsx
  function Qo({ view: e }) { // Qo = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ f(Wo, { view: e }),
      !o && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ f(Gt, { view: e }) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ f(Ko, { view: e }),
        !(t && s === r) && /* @__PURE__ */ f(Jt, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ f(zt, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e })
      ] }),
      o && a.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var Ei = 640, Ri = 500; // Ei = MIN_WIDTH, Ri = PREPARE_SEARCH_AFTER
  M.debounceRendering = (e) => e();
  function zo(e, t, r, n, o, a) { // zo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var A; // A = _a
    let { ownerDocument: s } = e, i = (A = s.defaultView) != null ? A : window, l = [], c = o.now, u = !1, m = qr(t, r, c == null ? void 0 : c.fuzzySearch), d = !0, p = () => m.limit > 0 || (e.clientWidth || i.innerWidth) < Ei, x = (b) => { // s = ownerDocument, e = root, i = view, A = _a, l = cleanups, c = more, o = moreSource, u = isLoadingMore, m = context, qr = createContext, t = list, r = settings, d = isMounted, p = isNarrow, Ei = MIN_WIDTH, x = readAddress, b = before
      var Kr, Qr; // Kr = _a, Qr = _b
      let R = n.read(), se = R === null && b ? b.query : (Kr = yt(R != null ? R : "", m.index)) != null ? Kr : m.preset, z = tt(m.index, m.derive, se); // R = fragment, n = history, se = next, b = before, Kr = _a, yt = fromFragment, m = context, z = query, tt = withoutHiddenDetails
      return {
        query: z,
        settled: { query: z, cause: "address" },
        open: { collapsed: (Qr = b == null ? void 0 : b.open.collapsed) != null ? Qr : /* @__PURE__ */ new Set(), filters: p() && n.isInDialog() }
      };
    }, h = Bo(T({ narrow: p() }, x(null))), _ = (b) => b == null ? void 0 : b.focus({ preventScroll: !0 }), v = (b) => { // h = store, Bo = createStore, T = __spreadValues, p = isNarrow, x = readAddress, _ = focus, b = program, v = cardOf
      var R; // R = _a
      return (R = s.getElementById(`${m.idPrefix}:program:${b}`)) == null ? void 0 : R.closest("article");
    }, w = {
      focusCount: () => _(e.querySelector(".program-explorer__count")),
      moveTo: (b) => { // b = program
        let R = v(b); // R = card, v = cardOf, b = program
        R == null || R.scrollIntoView(), _(R == null ? void 0 : R.querySelector("a, button"));
      }
    }, S = Lo(h, () => m, w), P = () => { // S = actions, Lo = createActions, h = store, m = context, w = screen, P = unmount
      d = !1, l.splice(0).forEach((b) => b()), Ir(null, e);
    }, I = (b, R) => { // I = draw, b = state, R = before
      if (!d)
        return;
      let se = e.contains(s.activeElement); // se = hadFocus, e = root, s = ownerDocument
      try {
        let { derive: z } = m; // z = derive, m = context
        Ir(/* @__PURE__ */ f(Qo, { view: { context: m, state: b, actions: S, more: c, results: z(b.query), settledResults: z(b.settled.query) } }), e);
      } catch (z) {
        P(), a(z);
        return;
      }
      se && !e.contains(s.activeElement) && (_(R.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(s.activeElement) || w.focusCount());
    }, Q = ({ open: b, query: R }) => b.filters || R.program !== null || R.text !== "", C = () => L(null, null, function* () {
      u = !0;
      let b = yield o.load(); // b = loaded, o = moreSource
      u = !1, d && b ? (c = b, m = Uo(m, b.fuzzySearch), h.set({})) : d && Q(h.get()) && o.onMissing(() => { // u = isLoadingMore, d = isMounted, b = loaded, c = more, m = context, Uo = withSearch, h = store, Q = needsMore, o = moreSource
        C();
      });
    }), B = (b) => { // B = loadMoreIfNeeded, b = state
      !c && !u && Q(b) && C();
    }, ee = (b, R) => { // ee = listen, b = name, R = listener
      i.addEventListener(b, R), l.push(() => i.removeEventListener(b, R));
    }, D = () => { // D = onResize
      if (!e.isConnected) {
        P();
        return;
      }
      let b = p(), { open: R, narrow: se } = h.get(); // b = narrow, p = isNarrow, R = open, se = before, h = store
      b !== se && h.set({ narrow: b, open: E(T({}, R), { filters: !1 }) });
    };
    if ("ResizeObserver" in i) {
      let b = new ResizeObserver(D); // b = observer, D = onResize
      b.observe(e), l.push(() => b.disconnect());
    }
    ee("resize", D);
    let O = i.setTimeout(() => Ne(m.index), Ri); // O = prepare, i = view, Ne = textIndexOf, m = context, Ri = PREPARE_SEARCH_AFTER
    return l.push(
      () => i.clearTimeout(O),
      h.subscribe(I),
      h.subscribe(B),
      Oo(h, S.settle, i),
      Vo(h, n, (b) => m.fragmentOf(b)),
      n.onMove(() => h.set(x(h.get())))
    ), I(h.get(), h.get()), d && !c && C(), d && n.read() && (n.write(m.fragmentOf(h.get().query), "replace", h.get().open.filters), Lt(() => { // I = draw, h = store, d = isMounted, c = more, C = loadMore, n = history, m = context, Lt = afterPaint
      var R; // R = _a
      let { program: b } = h.get().query; // b = program, h = store
      d && (b !== null ? (R = v(b)) == null || R.scrollIntoView() : i.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (b) => { // b = newList
        if (d) {
          S.settle(), m = qr(b, r, c == null ? void 0 : c.fuzzySearch);
          let { query: R } = h.get(), se = tt(m.index, m.derive, R), z = () => h.set({ query: se, settled: { query: se, cause: "data" } }); // R = before, h = store, se = query, tt = withoutHiddenDetails, m = context, z = show
          c ? c.keepPosition(e, z) : z();
        }
      },
      unmount: P
    };
  }

  // src/page/page-urls.ts
  var Jo = "Special:MyLanguage/", Mi = /^(?:[a-z][\w-]*|Special):/; // Jo = MY_LANGUAGE, Mi = WITHOUT_TRANSLATION
  function Go(e, { root: t, staticElements: r }, n) { // Go = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Jo, ""); // l = plain, i = page, Jo = MY_LANGUAGE
      if (!a.length || Mi.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Jo + l);
      let [c = "", u = ""] = l.split(/(?=#)/); // c = title, u = fragment, l = plain
      return (m = a.map((d) => e.urlOf(`${c}/${d}${u}`)).find((d) => s.has(d))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Li = "program-explorer__app", Oi = 0; // Li = APP_CLASS, Oi = mountedSoFar
  function Ai({ root: e }) { // Ai = ownsAddress, e = root
    var r; // r = _a
    let t = `.${pe}[data-state]`; // t = hosts, pe = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Ii({ current: e, past: t }) { // Ii = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Lt(() => { // n = anchor, Lt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Xo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Xo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, c = le(n), u = ht(i, t), m = Ai(t), d = `program-explorer-${++Oi}`, p = Go(i, t, u), x = t.all === null ? "" : p(t.all), h = { // i = wiki, e = environment, l = language, n = messages, c = msg, le = createMessages, u = languages, ht = readerLanguages, t = host, m = ownsIt, Ai = ownsAddress, d = idPrefix, Oi = mountedSoFar, p = pageUrl, Go = createPageUrls, x = urlOfAll, h = moreSource
      now: a,
      load: () => xt(e),
      onMissing: (S) => Se(t.root, n, { kind: "warning", text: c("failed-network"), retry: () => { // S = retry, Se = showNotice, t = host, n = messages, c = msg
        we(t.root), S();
      } })
    }, _ = document.createElement("div");
    _.className = Li, _.lang = l, _.dir = ve(l), t.root.append(_), te(t, "ready");
    let { update: v, unmount: w } = zo(_, r, { // v = update, w = unmount, zo = mountExplorer, _ = app, r = list
      msg: c,
      format: Yn(l, c, o),
      language: l,
      languages: u,
      pageLanguage: i.contentLanguage,
      today: sr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: d,
      urlOf: (S) => "url" in S ? S.url : p(S.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (S) => `${m ? "" : x}#programs?program=${S}`,
      urlOfAll: (S) => `${x}#${S}`
    }, Xn(window, m ? gt : null, d), h, (S) => { // Xn = createHistory, m = ownsIt, gt = isFragmentOurs, d = idPrefix, h = moreSource, S = error
      _.remove(), s(S);
    });
    return _.isConnected ? (Ii(t), i.announceReady(t.root), {
      update: v,
      unmount: () => {
        w(), _.remove(), te(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var Ci = "#programs?selftest"; // Ci = SELFTEST
  function Yo(e) { // Yo = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Ci && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 ba9b1a3e9a8f7384"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Di(n, o) { // Di = importList, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Fi({ wiki: e }, t, { origin: r, list: n }) { // Fi = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && tn(o, n.programs.map(({ title: c }) => ie(c, [o.lang, ...l], e.contentLanguage).text));
  }
  function Ni(e) { // Ni = needsMore, e = hash
    return /^#programs\?(.*&)?(program|q)=/.test(e);
  }
  function Zo(e, t, r, n) { // Zo = run, e = load, t = environment, r = host, n = mounted
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Zo(e, t, r, n);
      };
      try {
        let s = Ni(location.hash) ? xt(t) : null, i = yield e(o, r); // s = loadingMore, Ni = needsMore, xt = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          te(r, "static");
          return;
        }
        let { messages: l } = i, [c, u] = i.kind === "missing" && (yield Di(t, r)) || [r, i]; // l = messages, i = result, c = shown, u = programs, Di = importList, t = environment, r = host
        if (u.kind !== "ready") {
          let h = u.kind === "missing"; // h = isMissing, u = programs
          o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : u.problems), yield it(t, r, h ? "missing" : "json", u, a);
          return;
        }
        if (!en(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield s; // m = languageNames, o = wiki, d = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let p = Fi(t, r, u), x = Xo(t, c, { list: u.list, messages: l, languageNames: m, more: d }, (h) => { // p = mayDiffer, Fi = mayListDiffer, t = environment, r = host, u = programs, x = explorer, Xo = mountHost, c = shown, l = messages, m = languageNames, d = more, h = error
          o.log("The explorer could not be drawn.", h), n.delete(r.root), it(t, c, "unexpected", E(T({}, u), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield un(t, r, u, l, p));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield it(t, r, sn(s), null, a);
      }
    });
  }
  function Hi(n, o) { // Hi = findOrInsertHosts, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = ut(r); // a = printed, ut = findHosts, r = content
      if (a.length || r.querySelector(`.${pe}`) || !mn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function ea(e, t) { // ea = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      hn(),
      Yo(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Gn(); // s = content, l = _a, i = sharedLoad, Gn = createSharedLoad
        Hi(n, s).then(
          (c) => c.filter(on).forEach((u) => { // c = hosts, on = claim, u = host
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

  // src/runtime.ts
  var Wr = {}; // Wr = runtime_exports
  ma(Wr, {
    Component: () => H,
    DATA_MODEL: () => st,
    DataText: () => U,
    Filters: () => Gt,
    GROUP_ATTRIBUTE: () => lt,
    HOST_CLASS: () => pe,
    Heading: () => $e,
    ID: () => Te,
    LANGUAGE: () => Pe,
    VERSION: () => Qe,
    allTexts: () => at,
    chosenTerms: () => He,
    count: () => W,
    countMatches: () => So,
    createMessages: () => le,
    createRef: () => Oe,
    eachWord: () => Ut,
    findHosts: () => ut,
    findPrograms: () => Ur,
    has: () => he,
    hostStateOf: () => er,
    includedTitles: () => vt,
    isCurrent: () => re,
    isObject: () => de,
    isStatus: () => ke,
    isUnspaced: () => Vt,
    isolated: () => nt,
    jsx: () => f,
    jsxs: () => f,
    levelOf: () => or,
    linkFault: () => We,
    mayHavePrefix: () => jt,
    memoize: () => Fe,
    normalize: () => De,
    normalizeWords: () => Bt,
    optionsFor: () => wt,
    parseForReaders: () => Mt,
    parseLink: () => _t,
    patternOf: () => Hr,
    pickText: () => ie,
    readAnswer: () => Xt,
    readPage: () => Rt,
    search: () => Ze,
    showNotice: () => Se,
    staticHeading: () => nr,
    textIndexOf: () => Ne,
    textsOf: () => $r,
    withTerms: () => Cr,
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
  var ta = 1e4; // ta = TIMEOUT_MS
  function ra(e, t) { // ra = fetchInTime, e = url, t = credentials
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), ta); // r = controller, n = timer, ta = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${ta} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Xt(e) { // Xt = readAnswer, e = url
    return L(this, null, function* () {
      let t = yield ra(e, "omit"); // t = response, ra = fetchInTime, e = url
      if (t.status === 429 && (t = yield ra(e, "same-origin")), t.status === 429)
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
  var $i = 2592e3, Ui = 300, Bi = "fuzzy"; // $i = MONTH_S, Ui = FIVE_MINUTES_S, Bi = OUTDATED
  function Vi(e) { // Vi = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ji(e, t, r, n) { // ji = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? Ui : $i), a = { // o = age, e = kind, r = bundle, Ui = FIVE_MINUTES_S, $i = MONTH_S, a = parameters
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
  function na(e, t, r, n) { // na = readAll, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield Xt(`${e}?${ji(t, r, n, s)}`); // c = answer, Xt = readAnswer, e = api, ji = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(Vi(c));
        for (let { key: u, translation: m, tags: d } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, m = translation, d = tags, i = _a, c = answer
          m && d.indexOf(Bi) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), m);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function oa(e, t, r, n) { // oa = readSafely, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      try {
        return yield na(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return na(e, t, r, null);
        throw o;
      }
    });
  }
  function aa(e, t) { // aa = createPageReader, e = api, t = titleOf
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield oa(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, oa = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : oa(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function sa(e) { // sa = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function qi(e) { // qi = mayEdit, e = title
    return L(this, null, function* () {
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
  function Wi() { // Wi = languageNames
    return L(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function Ki() { // Ki = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ia(e) { // ia = fetchGadgetModule, e = name
    return L(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return (yield mw.loader.using(t))(t)[e];
    });
  }
  function la() { // la = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Ki(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: sa,
      readPages: aa(mw.util.wikiScript("api"), sa),
      languageNames: Wi,
      mayEdit: qi,
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
    ea(la(), Xr(ia, Wr, "06bbd3648d336bac"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>