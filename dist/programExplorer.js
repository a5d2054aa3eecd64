// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Fr = Object.defineProperty, Ho = Object.defineProperties;
  var $o = Object.getOwnPropertyDescriptors;
  var Ir = Object.getOwnPropertySymbols;
  var Uo = Object.prototype.hasOwnProperty, Bo = Object.prototype.propertyIsEnumerable;
  var Cr = (e, t, r) => t in e ? Fr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      Uo.call(t, r) && Cr(e, r, t[r]);
    if (Ir)
      for (var r of Ir(t))
        Bo.call(t, r) && Cr(e, r, t[r]);
    return e;
  }, R = (e, t) => Ho(e, $o(t));
  var Vo = (e, t) => {
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
  var f = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // f = define_BUILD_LANGUAGES_default

  // src/page/module-loaders.ts
  function Dr(e, t, r) { // Dr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => E(null, null, function* () { // n = modules, o = loadModule, s = name, E = __async
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

  // src/explore/query.ts
  var _e = ["relevance", "status", "newest", "title"], Ye = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // _e = SORTS, Ye = EMPTY_QUERY

  // src/app/url.ts
  var Ze = ["q", "sort", "program", "view"]; // Ze = RESERVED_KEYS
  var qo = /^#?programs$/, Wo = /^#?programs(\?|%3f|\.3f)/i, Ko = 8e3, Qo = 200; // qo = ALONE, Wo = WITH_QUERY, Ko = MOST_CHARACTERS, Qo = MOST_LETTERS
  function be(e) { // be = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = Wo.exec(e)) != null ? r : qo.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, Wo = WITH_QUERY, e = hash, qo = ALONE
    return t === void 0 ? null : e.slice(t.length, Ko);
  }
  function et(e) { // et = isFragmentOurs, e = hash
    return be(e) !== null;
  }
  var Jo = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Jo = UNSAFE
  function Xe(e) { // Xe = encode, e = value
    return e.replace(Jo, (t) => { // e = value, Jo = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function he(e) { // he = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function tt(e) { // tt = normalText, e = text
    return e.slice(0, Qo).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function $e(e, t = []) { // $e = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !Ze.includes(o) && r.push(`${Xe(o)}=${a.map(Xe).join(",")}`);
    });
    let n = tt(e.text); // n = text, tt = normalText, e = query
    return n && r.push("q=" + Xe(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + Xe(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function rt(e, t) { // rt = fromFragment, e = hash, t = known
    let r = be(e); // r = rest, be = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...c] = i.split("="), d = he(l), m = c.join("="), p = he(m); // l = rawKey, c = values, i = part, d = key, he = decode, m = raw, p = value
      if (d === "q")
        o = tt(he(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = _e.find((u) => u === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!Ze.includes(d)) {
        let u = m.split(",").map(he).concat(p.split(",")).filter((y) => t.hasTerm(d, y)); // u = terms, m = raw, he = decode, p = value, y = term, t = known, d = key
        u.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(u))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/programs/json-object.ts
  function ne(e) { // ne = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var H = "qqx", Nr = "search", Kt = "en"; // H = KEYS_ONLY, Nr = EXPLORER_KEY, Kt = FALLBACK_LANGUAGE
  function nt(e) { // nt = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Kt;
  }
  function Qt(e) { // Qt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Hr(e, t) { // Hr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string")); // r = texts, ne = parseJsonObject, t = text, n = field
    return r.has(Nr) ? { language: e, texts: r } : null;
  }
  function $r({ language: e, texts: t }) { // $r = hasMessages, e = language, t = texts
    return e === H || t.has(Nr);
  }

  // src/programs/texts.ts
  function oe(e, t, r) { // oe = pickText, e = text, t = chain, r = pageLanguage
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
  function Ur(e) { // Ur = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function Br(e, t) { // Br = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var Vr = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Vr = en_default

  // src/messages/plural.ts
  var zo = ["zero", "one", "two", "few", "many", "other"]; // zo = CATEGORIES
  function jr(e) { // jr = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = zo.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, zo = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var Yo = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Xo = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(Vr)) }; // Yo = PLURAL, Xo = PARAMETER, ve = BUILT_IN, Vr = en_default
  function ae({ language: e, texts: t } = ve, r = ve.texts) { // ae = createMessages, e = language, t = texts, ve = BUILT_IN, r = fallback
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = jr(e); // n = digits, e = language, o = plural, jr = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var c; // c = _a
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Yo, (l, c, d) => o(d.split("|"), Number(i(c)))).replace(Xo, (l, c) => { // t = texts, a = key, r = fallback, Yo = PLURAL, l = _, c = position, d = forms, o = plural, i = parameter, Xo = PARAMETER
        let d = i(c); // d = value, i = parameter, c = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/data-model.ts
  var ot = "json"; // ot = DATA_MODEL

  // src/page/host-state.ts
  var Zo = "program-explorer-hidden"; // Zo = HIDDEN_CLASS
  function Jt(e) { // Jt = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function qr(e) { // qr = claim, e = host
    return Jt(e) ? !1 : (X(e, "loading"), !0);
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(Zo, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var ea = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ta = ["arab", "hebr"], ra = ["latn", "cyrl"]; // ea = RTL_LANGUAGES, ta = RTL_SCRIPTS, ra = LTR_SCRIPTS
  function we(e) { // we = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return ta.includes(r) || !ra.includes(r) && ea.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var Gt = "program-explorer__notice"; // Gt = CLASS
  function Ue(e, t, ...r) { // Ue = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function Wr(e, t, r) { // Wr = button, e = text, t = className, r = act
    let n = Ue("button", `cdx-button ${t}`, e); // n = made, Ue = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Se(e) { // Se = removeNotice, e = root
    e.querySelectorAll(`.${Gt}`).forEach((t) => { // e = root, Gt = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Se(e);
    let s = ae(t), i = Ue( // s = msg, ae = createMessages, t = messages, i = box, Ue = element
      "div",
      `${Gt} ${Gt}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Ue("span", "cdx-message__icon"),
      Ue(
        "div",
        "cdx-message__content",
        Ue("p", "", n),
        ...o,
        ...a ? [Wr(s("retry"), "", a)] : [],
        Wr(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }

  // src/page/failure.ts
  var na = ["busy", "timeout", "network", "server"]; // na = TEMPORARY
  function at(e) { // at = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Kr(e, t, r, n) { // Kr = advise, e = environment, t = host, r = notice, n = subject
    return E(this, null, function* () {
      let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function st(e, t, r, n, o) { // st = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return E(this, null, function* () {
      let a = n ? n.messages : ve, s = ae(a); // a = messages, n = result, ve = BUILT_IN, s = msg, ae = createMessages
      X(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: na.includes(r) ? () => { // na = TEMPORARY, r = failure
          Se(t.root), X(t, "loading"), o();
        } : null
      };
      de(t.root, a, i), (r === "missing" || r === "json") && (yield Kr(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Qr(i, l, c, d, m) { // Qr = showProblems, i = _0, l = _1, c = _2, d = _3, m = _4
    return E(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== ot; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, ot = DATA_MODEL
      u && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (u || s) && (yield Kr(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var se = "program-explorer", it = "data-group"; // se = HOST_CLASS, it = GROUP_ATTRIBUTE
  function zt(e) { // zt = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function Yt(e, t, r) { // Yt = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: zt(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function Xt(e) { // Xt = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Jr(e, t) { // Jr = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${it}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function Gr(e) { // Gr = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${it}]`); // t = group, e = heading, it = GROUP_ATTRIBUTE
    return e && t ? Yt(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function oa(e) { // oa = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function aa(e) { // aa = readHost, e = root
    var m; // m = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, d = Jr(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, c = bundleVersion, e = root, d = current, Jr = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: oa(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: Gr(d),
      past: Gr(Jr(e, "past")),
      level: Xt(d)
    };
  }
  function lt(e) { // lt = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${se}[data-source]`), aa);
  }

  // src/page/known-pages.ts
  var zr = ["Community Development", "Community Development/What we do"], sa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // zr = PAGES, sa = TRANSLATION
  function Yr(e) { // Yr = isKnownPage, e = title
    return zr.includes(e) || zr.includes(e.replace(sa, ""));
  }

  // src/page/load-more.ts
  function ct({ wiki: e, load: t }) { // ct = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function ut({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // ut = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = zt(r); // o = around, zt = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function Xr(e, t) { // Xr = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = nt(e), n = r === Kt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, nt = chooseLanguage, e = languages, n = language, Kt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === H ? "" : n;
  }

  // src/programs/links.ts
  var ia = /[\u200E\u200F\u202A-\u202E]/g, la = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ca = [ // ia = DIRECTION_MARKS, la = TITLE_SPACES, ca = REFUSED_SCHEMES
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
  ], ua = new RegExp("^(?:" + ca.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), da = 2e3, pa = 255, ma = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function ga(e) { // ga = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function fa(e) { // fa = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Te(e) { // Te = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return fa(t);
    if (t.length > da)
      return "bad-page";
    let r = t.replace(ia, "").replace(la, " ").trim().replace(/^: ?/, ""); // r = page, t = text, ia = DIRECTION_MARKS, la = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (ua.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || ma.test(r) || n.length > 85 && ga(n) > pa ? "bad-page" : { page: r };
  }
  function dt(e) { // dt = isTarget, e = found
    return typeof e != "string";
  }
  function pt(e) { // pt = parseLink, e = value
    let t = Te(e); // t = found, Te = readLink, e = value
    return dt(t) ? t : null;
  }
  function mt(e) { // mt = isPage, e = value
    let t = pt(e); // t = link, pt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Zr(e) { // Zr = isAddress, e = value
    let t = pt(e); // t = link, pt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var ya = 49; // ya = MOST_INCLUDES
  function Zt(e) { // Zt = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, ya).map((r, n) => typeof r == "string" && mt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function gt(e) { // gt = includedTitles, e = text
    return e.includes('"include"') ? Zt(ne(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function er() { // er = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function ft(e) { // ft = optionsFor, e = wiki
    return { today: er(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function en() { // en = createCodeReport
    let e = [], t = (o, a) => { // e = problems, t = addWith, o = code, a = params
      e.length < 99 && e.push([o, ...a].join(" "));
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
  var Be = ["status", "language", "period"], Q = "not-stated"; // Be = BUILT_IN, Q = NOT_STATED

  // src/programs/kinds.ts
  var xa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // xa = KINDS
  function tr(e) { // tr = kindOfType, e = type
    var t; // t = _a
    return (t = xa[e]) != null ? t : "text";
  }
  function ie(e) { // ie = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : tr(Array.isArray(e) ? "array" : typeof e);
  }
  function yt(e) { // yt = isObject, e = value
    return ie(e) === "object";
  }

  // src/programs/migrate.ts
  var tn = [], Ve = 1 + tn.length; // tn = MIGRATIONS, Ve = VERSION
  function rn(e, t = tn) { // rn = migrate, e = page, t = migrations, tn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function _a(e, t, r) { // _a = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function xt(e, t, r) { // xt = readJsonPage, e = text, t = report, r = describeFault
    let n = _a(e, t, r); // n = data, _a = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = Object(n), a = rn(o); // o = raw, n = data, a = page, rn = migrate
    if (!a) {
      let { version: s } = o; // s = version, o = raw
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
    }
    return a;
  }

  // src/programs/cycles.ts
  function _t(e) { // _t = cycleClosers, e = parents
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
  function nn(e, t, r, n) { // nn = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(); // o = programIds
    for (let { id: l } of e) // l = id, e = all
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map(); // a = wholes, o = programIds, t = series, s = parents
    for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
      c !== null && o.has(c) && s.set(l, c);
    let i = new Set(_t(s)); // i = closers, _t = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: c, partOf: d, followedBy: m, source: { page: p, path: u } } = l; // c = id, d = partOf, m = followedBy, p = page, u = path, l = program
      if (d === null && !m.length)
        return l;
      let y = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, h], _ = (h, b, v, w) => (w ? n.addAt(y(h), "loop", b) : v.has(b) || n.addAt(y(h), "unknown-program", b, v), !w && v.has(b)); // y = pathTo, h = field, p = page, r = includedTitles, u = path, _ = isGood, b = other, v = known, w = closesCycle, n = report
      return n.program = c, R(S({}, l), {
        partOf: d !== null && _("partOf", d, a, i.has(c)) ? d : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === c))
      });
    });
  }

  // src/programs/each-record.ts
  function ht(e, t, r, n) { // ht = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function rr({ pipe: e }) { // rr = actionsOf, e = pipe
    return e ? [...rr(e[0]), ...e.slice(1)] : [];
  }
  function ha({ type: e, requirement: t }) { // ha = testOf, e = type, t = requirement
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
  function ba(e) { // ba = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...rr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, rr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: ha(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => { // a = value, s = report
      let i = a; // i = found, a = value
      for (let { change: l, test: c, message: d } of o) // l = change, c = test, d = message, o = steps
        if (l)
          i = l(i);
        else if (!c(i)) {
          let m = typeof d == "string" ? d : d({ input: i }); // m = code, d = message, i = found
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function va({ item: e }) { // va = listReader, e = item
    let t = je(e); // t = readItem, je = readerOf, e = item
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
  function wa(e) { // wa = recordReader, e = node
    let t = je(e.key), r = je(e.value), n = rr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, je = readerOf, e = node, r = readValue, n = needsEntry, rr = actionsOf, o = type
    return (o, a) => { // o = value, a = report
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
      for (let l of i) { // l = key, i = keys
        a.enter(l);
        let c = t(l, a), d = c === void 0 ? void 0 : r(o[l], a); // c = name, t = readKey, l = key, a = report, d = found, r = readValue, o = value
        s.has(c) ? a.add("duplicate-id", c) : d !== void 0 && s.set(c, d), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Sa({ entries: e = {} }) { // Sa = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, je((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => { // n = required, t = names, a = name
      var s; // s = _a
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
      var m; // m = _a
      let c = S({}, o); // c = found, S = __spreadValues, o = empty
      for (let p of Object.keys(a)) { // p = name, a = value
        let u = r.get(p); // u = readField, r = fields, p = name
        s.enter(p), u ? c[p] = (m = u(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let d = n.filter((p) => c[p] === null); // d = missing, n = required, p = name, c = found
      for (let p of d) // p = name, d = missing
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return d.length > 0 ? void 0 : c;
    };
  }
  function Ta(e) { // Ta = createReader, e = node
    switch (e.type) {
      case "array":
        return va(e);
      case "record":
        return wa(e);
      case "object":
        return Sa(e);
      default:
        return ba(e);
    }
  }
  var on = /* @__PURE__ */ new Map(); // on = READERS
  function je(e) { // je = readerOf, e = node
    let t = on.get(e); // t = reader, on = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [tr(a.type), Ta(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, tr = kindOfType, Ta = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let c = ie(a), d = n.get(c); // c = kind, ie = kindOf, a = value, d = read, n = readers
        if (!d) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return d(a, s, i, l);
      }, on.set(e, t);
    }
    return t;
  }
  function pe(e, t, r, n, o) { // pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return je(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Pe = ID, ke = LANGUAGE

  // src/programs/dates.ts
  var or = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // or = DATE_SHAPE
  function an(e, t) { // an = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function bt(e) { // bt = parseDate, e = text
    if (!or.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > an(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function nr(e, t) { // nr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function sn(e, t, r) { // sn = isoDay, e = year, t = month, r = day
    return `${nr(e, 4)}-${nr(t, 2)}-${nr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return sn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function V(e) { // V = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return sn(e.year, t, (n = e.day) != null ? n : an(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Re(e) { // Re = isStatus, e = value
    return G.includes(e);
  }
  function ln(e, t) { // ln = isUncertainOn, e = date, t = day
    return e.approximate && J(e) <= t && t <= V(e);
  }
  function cn(e, t, r) { // cn = deriveStatus, e = start, t = end, r = today
    return t && V(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !ln(e, r) && !ln(t, r) ? "ongoing" : null;
  }
  function un(e, t, r, n) { // un = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && J(r) > n || t && J(t) > n);
      case "upcoming":
        return !!(t && V(t) < n || r && V(r) < n);
      case "ongoing":
        return !!(t && J(t) > n || r && V(r) < n);
      default:
        return !!(r && V(r) < n);
    }
  }
  function Z(e) { // Z = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/to-list.ts
  var Pa = []; // Pa = NONE
  function j(e) { // j = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Pa;
  }

  // src/programs/read-terms.ts
  function vt(e, t, r, n) { // vt = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = toList, t = value, s = code
        let i = ke.test(s); // i = isCode, ke = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, j = toList, t = value, s = id
      let i = o ? o.has(s) : Re(s); // i = isKnown, o = terms, s = id, Re = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => S({ kind: "schema", type: e }, t), me = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Ee = (() => ee("string")), ar = (() => ee("number")), dn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), k = ((e) => ee("optional", { wrapped: e })), pn = ((e, t) => ee("picklist", { options: e, message: t })), Me = ((e, t) => ee("record", { key: e, value: t })), Le = ((e) => ee("union", { options: e })), D = ((...e) => R(S({}, e[0]), { pipe: e })), wt = me("check"), sr = me("guard"), mn = me("length"), ir = me("max_value"), gn = me("min_entries"), lr = me("min_value"), Oe = me("regex"), qe = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, S = __spreadValues, me = action, r = message, Ee = string, ar = number, dn = boolean, te = array, re = object, k = optional, pn = picklist, Me = record, Le = union, D = pipe, R = __spreadProps, wt = check, sr = guard, mn = length, ir = maxValue, gn = minEntries, lr = minValue, Oe = regex, qe = transform

  // src/programs/schema.ts
  var Ra = 10080, q = D(Ee(), Oe(Pe, "bad-id")), ge = D(Ee(), Oe(/\S/, "empty")), dr = D(Ee(), Oe(ke, "bad-language"), qe((e) => e.toLowerCase())), z = Le([ge, D(Me(dr, ge), gn(1, "empty"))]), cr = D( // Ra = MOST_MINUTES, q = id, D = pipe, Ee = string, Oe = regex, Pe = ID, ge = words, dr = languageCode, ke = LANGUAGE, qe = transform, e = code, z = text, Le = union, Me = record, gn = minEntries, cr = date
    Ee(),
    Oe(or, "bad-date"),
    qe(bt),
    wt((e) => e !== null, "bad-date")
  ), ur = D(ge, wt(mt, "bad-page")), yn = D(Ee(), Oe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), fn = D(yn, wt(Zr, "bad-address")), Ea = D(yn, qe(Te), sr(dt, "bad-address")), mr = D(ge, qe(Te), sr(dt, ({ input: e }) => e)), Ma = D(ar(), lr(1, "bad-minutes"), ir(Ra, "bad-minutes")), xn = Le([q, te(q)]), La = Le([dr, te(dr)]), pr = Le([ge, te(ge)]), gr = xn, Oa = re({
    label: z,
    page: k(mr),
    url: k(Ea)
  }), fr = re({
    id: q,
    title: z,
    summary: k(z),
    page: k(mr),
    status: k(pn(G, "bad-status")),
    start: k(cr),
    end: k(cr),
    language: k(La),
    session: k(re({
      minutes: k(D(te(Ma), mn(2)))
    })),
    duration: k(z),
    scale: k(z),
    team: k(pr),
    partners: k(pr),
    materials: k(te(Oa)),
    partOf: k(q),
    followedBy: k(xn),
    owner: k(ge),
    reviewed: k(cr),
    sources: k(Le([fn, te(fn)]))
  }), _n = re({
    id: q,
    label: z,
    terms: Me(q, gr)
  }), Aa = re({
    label: k(z),
    help: k(z),
    terms: k(Me(q, re({
      label: k(z),
      aliases: k(pr),
      broader: k(q)
    })))
  }), Ia = re({
    title: z,
    page: k(mr)
  }), hn = re({
    version: D(ar(), lr(Ve), ir(Ve)),
    enabled: k(dn()),
    talk: k(ur),
    bundle: k(ur),
    facets: k(te(q)),
    vocabularies: k(Me(q, Aa)),
    series: k(Me(q, Ia)),
    include: k(te(ur))
  });

  // src/programs/read-needs.ts
  function Ca(e, t, r) { // Ca = readNeed, e = raw, t = vocabularies, r = report
    let n = pe(_n, e, r); // n = record, pe = read, _n = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = vt(s, a, t, r); // i = found, vt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function bn(e, t, r) { // bn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return ht(e, "needs", r, (o) => { // ht = eachRecord, e = page, r = report, o = raw
      let a = Ca(o, t, r); // a = need, Ca = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var yr = Object.keys(fr.entries); // yr = PROGRAM_FIELDS, fr = programSchema
  function Fa(e, t) { // Fa = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Da(e, t) { // Da = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Na(e, { vocabularies: t, facets: r }, n) { // Na = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = pe(gr, a, n), i = s === void 0 ? [] : vt(o, s, t, n); // s = ids, pe = read, gr = termIds, a = value, n = report, i = found, vt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function Ha({ start: e, end: t }, r, n) { // Ha = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function vn(e, t, r, n) { // vn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = yt(e) ? e.id : null; // o = rawId, yt = isObject, e = raw
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = pe(fr, e, n, Na(a, r, n), r.fields); // a = terms, s = record, pe = read, fr = programSchema, e = raw, n = report, Na = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = j(s.language); // l = languages, j = toList, s = record
    l.length && a.set("language", l);
    let [c, d] = Ha(s, e, n); // c = start, d = end, Ha = readRange, s = record, e = raw, n = report
    return s.status && un(s.status, c, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : cn(c, d, r.today),
      start: c,
      end: d,
      terms: a,
      minutes: Fa(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: j(s.team),
      partners: j(s.partners),
      materials: Da(s.materials, n),
      partOf: s.partOf,
      followedBy: j(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: j(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function wn(e, t, r, n, o, a) { // wn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
      ht(l, "programs", o, (d, m) => { // ht = eachRecord, l = from, o = report, d = raw, m = index
        let p = vn(d, { page: c, path: ["programs", m] }, n, o); // p = program, vn = readProgram, d = raw, c = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
      o.enter(c);
      let d = r.find((p) => p.title === l), m = d && xt(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, xt = readJsonPage, o = report, a = describeFault
      if (l && !d)
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
  function $a(e, t) { // $a = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === Q ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== Q ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of _t(r)) // o = id, _t = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== Q && n.set(s, { id: s, label: o != null ? o : s, aliases: j(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Sn(e, t, r) { // Sn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: $a(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var Ua = [...yr, ...Be].filter((e) => e !== "language"); // Ua = RESERVED_VOCABULARIES, yr = PROGRAM_FIELDS, Be = BUILT_IN, e = name
  function Ba(e, t, r) { // Ba = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Be]); // n = known, t = vocabularies, Be = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Va(e) { // Va = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function ja(e, { today: t, language: r }, n, o, a) { // ja = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var u, y; // u = _a, y = _b
    let s = pe(hn, e, o, Va); // s = head, pe = read, hn = headSchema, e = page, o = report, Va = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Sn((u = s.vocabularies) != null ? u : /* @__PURE__ */ new Map(), Ua, o); // i = vocabularies, Sn = readVocabularies, u = _a, s = head, Ua = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = Ba(s.facets, i, o), c = bn(e, i, o), d = Zt(e), m = wn(e, d, n, { // l = facets, Ba = readFacets, s = head, i = vocabularies, o = report, c = needs, bn = readNeeds, e = page, d = titles, Zt = includedTitlesIn, m = programs, wn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...yr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(y = s.series) != null ? y : []].map(([_, { title: h, page: b }]) => [_, { title: h, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: c,
      programs: nn(m, p, d, o)
    };
  }
  function St(e, t, r, n, o = String) { // St = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = xt(e, n, o); // a = page, xt = readJsonPage, e = text, n = report, o = describeFault
    return a && ja(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Tt(e, t, r = []) { // Tt = parseForReaders, e = text, t = options, r = included
    let n = en(); // n = report, en = createCodeReport
    return { list: St(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function qa(e, t) { // qa = mapTexts, e = list, t = visit
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, S(S({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, S = __spreadValues
    return R(S({}, e), {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
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
  function Tn(e, { language: t, texts: r }, n) { // Tn = translate, e = list, t = language, r = texts, n = pageLanguage
    return qa(e, (o, a) => { // qa = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Pn = "MediaWiki:Gadget-programExplorer-config.json"; // Pn = CONFIGURATION
  function We(e, t, r) { // We = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Wa(e) { // Wa = isSwitchedOff, e = configuration
    return e !== void 0 && ne(e.text).enabled === !1;
  }
  function Ka(e, t) { // Ka = messagesFrom, e = language, t = page
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Hr(e, t.text) || ve;
  }
  function Qa(e, t, r, n) { // Qa = loadIncluded, e = wiki, t = source, r = text, n = pages
    return E(this, null, function* () {
      let o = gt(r), a = o.filter((i) => !We(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, gt = includedTitles, r = text, a = missing, i = title, We = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = We(e, i, s); // l = page, We = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Rn(e, { translationLanguage: t, bundleVersion: r }) { // Rn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ja(e, t, r, n) { // Ja = loadTranslations, e = wiki, t = list, r = request, n = translations
    return E(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Rn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Rn = bundleRequest, r = request
      return Tn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function kn(e, t) { // kn = loadOnce, e = wiki, t = request
    return E(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [Qt(n)], i = [r, ...s, ...o.length ? [] : [Pn]], { pages: l, translations: c } = yield e.readPages(i, o, Rn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, H = KEYS_ONLY, Qt = messagesPage, i = titles, Pn = CONFIGURATION, l = pages, c = translations, e = wiki, Rn = bundleRequest
      if (Wa(We(e, Pn, l)))
        return { kind: "off" };
      let d = Ka(n, We(e, Qt(n), l)), m = We(e, r, l); // d = messages, Ka = messagesFrom, n = language, We = pageOf, e = wiki, Qt = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield Qa(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = Tt(m.text, ft(e), p); // p = included, Qa = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, y = list, _ = problems, Tt = parseForReaders, ft = optionsFor
      return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: u, problems: _, list: yield Ja(e, y, t, c) } : { kind: "invalid", messages: d, origin: u, problems: _ };
    });
  }
  function En(e, t) { // En = load, e = wiki, t = request
    return E(this, null, function* () {
      let r = yield kn(e, t); // r = result, kn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? kn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function Ga(e, t) { // Ga = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ut(e, t), l = i[0] === H ? H : nt(i), c = o.get(l), d = Xr(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, ut = readerLanguages, e = wiki, l = language, H = KEYS_ONLY, nt = chooseLanguage, c = revision, d = translated, Xr = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: l === H ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function Mn() { // Mn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = Ga(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : En(t, n); // n = request, Ga = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, En = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Pt(e) { // Pt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var xr = "programExplorer", kt = "programExplorerDialog"; // xr = FRAGMENT_KEY, kt = DIALOG_KEY
  function Ln(e, t, r) { // Ln = createHistory, e = view, t = isOurs, r = id
    var m; // m = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => { // n = fragment, e = view, o = kept, p = key
      let u = e.history.state, y = typeof u == "object" && u !== null ? u[p] : null; // u = state, e = view, y = value, p = key
      return typeof y == "string" ? y : null;
    }, a = (p, u, y) => { // a = put, p = change, u = values, y = url
      try {
        e.history[`${p}State`](S(S({}, e.history.state), u), "", y);
      } catch (_) {
      }
    }, s = () => o(kt) === r, i = () => a("push", { [kt]: r }), l = () => t && (t(n()) ? n() : o(xr)), c = (m = l()) != null ? m : "", d = () => { // s = isInDialog, o = kept, kt = DIALOG_KEY, r = id, i = enterDialog, a = put, l = read, t = isOurs, n = fragment, xr = FRAGMENT_KEY, c = shown, m = _a, d = keepShown
      t && l() === null && a("replace", { [xr]: c });
    };
    return d(), {
      read: l,
      write: (p, u, y = !1) => { // p = text, u = change, y = isUnderDialog
        if (!t)
          return;
        c = p;
        let _ = n(), h = _ !== "" && !t(_), b = u === "push"; // _ = here, n = fragment, h = isForeign, t = isOurs, b = isChoice, u = change
        a(
          y ? "replace" : u,
          { [xr]: p, [kt]: b ? null : o(kt) },
          p !== "" ? `#${p}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            h ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), b && y && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p) => { // p = listener
        let u = () => { // u = onPopState
          var y; // y = _a
          d(), c = (y = l()) != null ? y : "", p();
        };
        return e.addEventListener("popstate", u), () => e.removeEventListener("popstate", u);
      }
    };
  }

  // src/messages/format.ts
  function On(e, t, r = null) { // On = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(`${e === "en" ? "en-GB" : e}-u-ca-gregory`, S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, e = language, S = __spreadValues, o = dateFormats
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => { // a = names, e = language, s = date, i = value
      let c = (i.day ? o.day : i.month ? o.month : o.year).format(Date.UTC(i.year, (i.month || 1) - 1, i.day || 1)); // c = text, i = value, o = dateFormats
      return i.approximate ? t("date-about", c) : c;
    };
    return {
      date: s,
      span: (i, l, c) => { // i = start, l = end, c = status
        let d = i && s(i), m = l && s(l); // d = first, i = start, s = date, m = last, l = end
        return d ? m ? d === m ? d : t("date-range", d, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
      },
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
  var M, Cn, za, le, _r, Lt, Fn, Et, Dn, br, hr, Ya, Qe = /* @__PURE__ */ Symbol.for("pv"), Ot = {}, At = [], Xa = /^m(i|n|o|s|text|space)$/, vr = Array.isArray, wr = At.slice, ye = Object.assign; // M = options, Cn = vnodeId, za = isValidElement, le = rerenderQueue, _r = prevDebounce, Lt = rerenderCount, Fn = depthSort, Et = EVENT_DISPATCHED, Dn = CAPTURE_REGEX, br = eventClock, hr = eventProxies, Ya = i, Qe = VNODE_MARKER, Ot = EMPTY_OBJ, At = EMPTY_ARR, Xa = MATHML_TOKEN_ELEMENTS, vr = isArray, wr = slice, ye = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) { // g = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? wr.call(arguments, 2) : r), Ke(e, s, n, o, null);
  }
  function Ke(e, t, r, n, o) { // Ke = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Qe, __v: o || ++Cn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Qe = VNODE_MARKER, o = original, Cn = vnodeId
    return !o && M.vnode && M.vnode(a), a;
  }
  function Ae() { // Ae = createRef
    return { current: null };
  }
  function ue(e) { // ue = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ce(e, t) { // ce = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ce(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ce(e);
  }
  function Za(e) { // Za = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ye({ constructor: Qe }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Sr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Vn(o, t, a), r.__ = r.__e = null, t.__e != n && Nn(t));
  }
  function Nn(e) { // Nn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Nn(e);
  }
  function An(e) { // An = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, le.push(e), Lt++)) && _r == M.debounceRendering || ((_r = M.debounceRendering) || queueMicrotask)(Hn);
  }
  function Hn() { // Hn = process
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(Fn), e = le.shift(), t = le.length, 8 & e.__g && Za(e); // e = c, t = l, le = rerenderQueue, Fn = depthSort, Za = renderComponent
    } finally {
      (Lt = le.length) && (_r || queueMicrotask)(Hn);
    }
  }
  function $n(e, t, r, n, o, a, s, i, l, c, d) { // $n = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, d = refQueue
    var m, p, u, y, _, h, b = n.__k || At, v = t.length; // m = i, p = oldVNode, u = childVNode, y = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, At = EMPTY_ARR, v = newChildrenLength, t = renderResult
    for (l = es(r, t, b, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && b[u.__i] || Ot, u.__i = m, h = Sr(e, u, p, o, a, s, i, l, c, d), y = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Tr(p.ref, null, u, p), u.ref && d.push(u.ref, u.__c || y, u)), _ = _ || y, 4 & u.__u ? (l = Un(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), u.__u &= -21); // l = oldDom, es = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, Ot = EMPTY_OBJ, h = result, Sr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, d = refQueue, y = newDom, Tr = applyRef, _ = firstChildDom, Un = insert, void = type
    return r.__e = _, l;
  }
  function es(e, t, r, n, o) { // es = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, c, d, m, p, u, y = r.length, _ = y, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, d = tails, m = lisLengths, p = hi, u = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ke(null, s) : vr(s) ? s = v[a] = Ke(ue, { children: s }) : s.constructor === Qe && s.__b ? s = v[a] = Ke(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = ts(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, Ke = createVNode, vr = isArray, ue = Fragment, Qe = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, ts = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, y = oldChildrenLength
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
        for (h = 0, p = d.length; h < p; ) d[u = h + p >> 1] < s.__i ? h = u + 1 : p = u; // h = skew, p = hi, d = tails, u = mid, s = childVNode
        d[h] = s.__i, m[a] = h + 1;
      }
      for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, v = newChildren
    }
    if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Pr(i, i));
    return n;
  }
  function Un(e, t, r, n) { // Un = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Un(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function ts(e, t, r, n) { // ts = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function In(e, t, r) { // In = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Rt(e, t, r, n, o) { // Rt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || In(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || In(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = hr[t] || (hr[t] = rs(t)), (e.__a || (e.__a = {}))[t] = br, a = t != (t = t.replace(Dn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function rs(e) { // rs = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Et] == null) t[Et] = br++;
        else if (t[Et] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function Sr(e, t, r, n, o, a, s, i, l, c) { // Sr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var d, m, p, u, y, _, h, b, v, w, P, T, A, O, L, K, C, I, N = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, u = c, y = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, w = provider, P = componentContext, T = renderHook, A = count, O = renderResult, L = startMarker, K = end, C = i, I = child, N = newType, t = newVNode
    if (t.constructor !== Qe) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Mt(d, a) : a.push(d), i = a[0] || i), (d = M.__b) && d(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = N.prototype) && d.render, w = (d = N.contextType) && n[d.__c], P = d ? w ? w.props.value : d.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new N(b, P) : (t.__c = u = new U(b, P), u.constructor = N, u.render = os), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), N.getDerivedStateFromProps && (u.__s == u.state && (u.__s = ye({}, u.__s)), ye(u.__s, N.getDerivedStateFromProps(b, u.__s)))), y = u.props, _ = u.state, u.__v = t, r.__c) {
          if (b !== y && v && !N.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, P) === !1) {
            t.__v != r.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
              F && (F.__ = t);
            }), At.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ce(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(y, _, h);
          });
        } else v && !N.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = P, u.props = b, u.__P = e, u.__g &= -5, T = M.__r, A = v ? 25 : 0;
        do
          u.__g &= -9, T && T(t), d = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++A < 25);
        v && (At.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = ye({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (h = u.getSnapshotBeforeUpdate(y, _)), O = d && d.type === ue && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
          F && Pr(F, F);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = $n(e, vr(O) ? O : [O], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(fe), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (F) {
        if (s.length = p, t.__v = null, l || a) if (F && F.then) {
          if (t.__u |= 128 | l, a) {
            for (~(C = a.indexOf(i || void 0)) || (C = a.length); (I = a[C - 1]) && I.nodeType == 8; ) C--; // C = i, a = excessDomChildren, i = oldDom, void = oldDom, I = child
            for (; C < a.length; C++) if (I = a[C]) if (a[C] = null, L) { // C = i, a = excessDomChildren, I = child, L = startMarker
              if (I == K) break;
            } else {
              if (I.nodeType != 8) break;
              I.data.startsWith("$s") && (K = Mt(L = I));
            }
          }
          if (!L) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            L = i;
          }
          (d = Mt(L = t.__c.__z || (t.__c.__z = L))) ? (t.__e = L, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), F && F.then || Bn(t), M.__e(F, t, r);
      }
    } else i = t.__e = ns(r.__e, t, r, n, o, a, s, l, c, e);
    return (d = M.diffed) && d(t), i;
  }
  function Mt(e, t) { // Mt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function Bn(e) { // Bn = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Bn));
  }
  function Vn(e, t, r) { // Vn = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Tr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Tr = applyRef
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
  function ns(e, t, r, n, o, a, s, i, l, c) { // ns = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var d, m, p, u, y, _, h, b, v = r.props || Ot, w = t.props, P = t.type; // d = i, m = newHtml, p = oldHtml, u = newChildren, y = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Ot = EMPTY_OBJ, w = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((y = a[d]) && (P ? y.localName == P : y.nodeType == 3)) { // d = i, a = excessDomChildren, y = value, P = nodeType
        e = y, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !P) return b.createTextNode(w);
      e = b.createElementNS(o, P, w.is ? w : c), i && (M.__m && M.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (c = P == "template" && e.content || e, a = P == "textarea" && w.defaultValue != null ? null : a && wr.call(c.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(y = e.attributes[d]).name] = y.value;
      for (d in v) y = v[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in w || d == "value" && "defaultValue" in w || d == "checked" && "defaultChecked" in w || Rt(e, d, null, y, o); // d = i, v = oldProps, y = value, p = oldHtml, w = newProps, Rt = setProperty, e = dom, o = namespace
      for (d in w) y = w[d], d == "children" ? u = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || v[d] === y || Rt(e, d, y, v[d], o); // d = i, w = newProps, y = value, u = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, Rt = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Xa.test(P)) && (o = "http://www.w3.org/1999/xhtml"), $n(c, vr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(fe)), i && P != "textarea" || (d = "value", P == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (P != "progress" || _) || Rt(e, d, _, v[d], o), d = "checked", h != null && h != e[d] && Rt(e, d, h, v[d], o));
    } else v === w || i && e.data == w || (e.data = w);
    return e;
  }
  function Tr(e, t, r, n) { // Tr = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      M.__e(o, r);
    }
  }
  function Pr(e, t, r) { // Pr = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (M.unmount && M.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Tr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        M.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Pr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Mt(n, a = [])) && (n == e.__e && a.some(fe), fe(o), fe(n)), r || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function os(e, t, r) { // os = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function kr(e, t) { // kr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ke(ue, { children: [e] }), o = [], a = [], Sr(t, t.__k, n || Ot, Ot, t.namespaceURI, n ? null : t.firstChild ? wr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Vn(o, t.__k, a), t.__k.props.children = null;
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
    throw Lt = 0, e;
  } }, Cn = 0, za = function(e) {
    return e != null && e.constructor === Qe;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = ye({}, this.state)), typeof e == "function" && (e = e(ye({}, r), this.props)), e && (ye(r, e), this.__v && (t && this.__k.push(t), An(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), An(this));
  }, U.prototype.render = ue, le = [], Lt = 0, Fn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Et = /* @__PURE__ */ Symbol(), Dn = /(PointerCapture)$|Capture$/i, br = 0, hr = {}, Ya = 0;

  // src/explore/query-changes.ts
  function Ie(e, t) { // Ie = withText, e = query, t = text
    return R(S({}, e), { text: t });
  }
  function Rr(e, t, r) { // Rr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function jn(e, t, r) { // jn = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Rr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function qn(e) { // qn = clearAll, e = query
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Ce(e) { // Ce = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function It(e) { // It = allBits, e = size
    let t = Ce(e).fill(-1); // t = bits, Ce = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ct(e, t) { // Ct = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Ft(e, t) { // Ft = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Er(e, t) { // Er = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Fe(e, t) { // Fe = unionOf, e = size, t = sets
    return t.reduce(Er, Ce(e));
  }
  function Wn(e, t) { // Wn = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function Kn(e, t) { // Kn = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function as(e) { // as = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Y(e, t = e, r = e) { // Y = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += as((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/facets.ts
  function De(e, t) { // De = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Jn(e, t) { // Jn = withAnyTerm, e = size, t = terms
    return Fe(e, t.map(({ programs: r }) => r));
  }
  function ss(e, t, { programs: r }) { // ss = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = De(o, t); // a = terms, De = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, Jn(e.programs.length, a));
    }), n;
  }
  function Qn(e, t, r) { // Qn = applyFilters, e = size, t = filters, r = except
    let n = It(e); // n = programs, It = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && Wn(n, o);
    }), n;
  }
  function is(e, t, r, n, o) { // is = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Y(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Y = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let c = t.filter((d) => d !== a); // c = remaining, t = chosen, d = other, a = term
        l = c.length ? Y(Jn(o, c), n) : Y(n);
      } else r && (l = Y(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Dt(e, t, r) { // Dt = explore, e = index, t = query, r = find
    let n = e.programs.length, o = r(e, t.text), a = ss(e, t, o), s = Qn(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, ss = filtersOf, s = matches, Qn = applyFilters, i = facets, l = facet
      let c = a.get(l.id), d = c ? Qn(n, a, l.id) : s; // c = filter, a = filters, l = facet, d = others, Qn = applyFilters, n = size, s = matches
      return { facet: l, terms: is(l, De(l, t), c, d, n) };
    });
    return { matches: s, count: Y(s), facets: i, searchResult: o };
  }

  // src/explore/memoize.ts
  function Nt(e) { // Nt = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/orders.ts
  var ls = Nt(() => /* @__PURE__ */ new Map()), cs = 1e9; // ls = knownOrders, Nt = memoize, cs = NEVER
  function Mr(e, t) { // Mr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function zn(e) { // zn = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function us(e) { // us = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ds({ programs: e, languages: { chain: t, page: r } }) { // ds = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = us([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, us = collatorFor
    return Mr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Gn(e) { // Gn = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ps({ programs: e }, t) { // ps = byDate, e = programs, t = titleOrder
    let r = zn(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, zn = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, d = s || a, m = a && !s && i && Z(i); // c = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = Gn(c && J(c)), o[l] = m ? cs : Gn(d && V(d));
    }), Mr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function ms({ programs: e }, t) { // ms = byStatus, e = programs, t = dateOrder
    let r = zn(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, zn = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return Mr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var gs = { // gs = MAKERS
    title: ds,
    newest: (e) => ps(e, Je(e, "title")),
    status: (e) => ms(e, Je(e, "newest")),
    relevance: (e) => Je(e, "status")
  };
  function Je(e, t) { // Je = orderOf, e = index, t = sort
    var o; // o = _a
    let r = ls(e), n = (o = r.get(t)) != null ? o : gs[t](e); // r = orders, ls = knownOrders, e = index, n = order, o = _a, t = sort, gs = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function fs(e, t) { // fs = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Ge(e, { programs: t }) { // Ge = effectiveSort, e = query, t = programs
    let r = e.sort || "relevance"; // r = sort, e = query
    return r === "relevance" && !t ? "status" : r;
  }
  function Yn(e, t, r, n) { // Yn = sortMatches, e = index, t = matches, r = query, n = searchResult
    let o = Ge(r, n), a = []; // o = sort, Ge = effectiveSort, r = query, n = searchResult, a = sorted
    for (let s of Je(e, o)) // s = i, Je = orderOf, e = index, o = sort
      Ft(t, s) && a.push(s);
    return o === "relevance" ? fs(a, n.scores) : a;
  }

  // src/app/derive.ts
  function Lr(e, t) { // Lr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
      if (!a) {
        let i = Dt(e, n, t); // i = exploration, Dt = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: Yn(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function Xn(e, t, r, n) { // Xn = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function xe(e, t, r) { // xe = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || Xn(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function Zn(e, t, r, n) { // Zn = showing, e = index, t = derive, r = query, n = program
    return Xn(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, Ye), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function eo(e, t, r) { // eo = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => xe(t().index, t().derive, l), a = (l) => { // o = shown, l = next, xe = withoutHiddenDetails, t = context, a = choose
      n();
      let c = o(l); // c = query, o = shown, l = next
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ie(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(jn(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(Zn(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(qn(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: c } = e.get(), d = new Set(c.collapsed); // c = open, e = store, d = collapsed
        d.delete(l) || d.add(l), e.set({ open: R(S({}, c), { collapsed: d }) });
      }
    };
  }

  // src/app/announcements.ts
  function to(e, t, r) { // to = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function ro(e, t) { // ro = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function Ht(e, t, r) { // Ht = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function ys({ terms: e }) { // ys = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      Ht(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function no(e, t, r) { // no = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...ys(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var oo = { label: null, help: null, aliases: [] }; // oo = UNLABELED
  function xs({ start: e, end: t, status: r }, n) { // xs = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function _s(e, t, r) { // _s = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? xs(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function ao(e, t) { // ao = ancestorsOf, e = term, t = vocabulary
    return t ? ro(t, e) : [];
  }
  function hs(e, t, r, n) { // hs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Ce(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      _s(s, e, n).forEach((l) => Ct(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      ao(s, r).forEach((l) => Er(a(l), i));
    }), o.delete(Q), o;
  }
  function so(e, t, r) { // so = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = hs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, hs = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...no(e, Array.from(s.keys()), a), Q], l = Fe(n, Array.from(s.values())); // i = order, no = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, Fe = unionOf, n = size
    s.set(Q, Kn(It(n), l));
    let c = /* @__PURE__ */ new Map(); // c = terms
    for (let u of i) { // u = term, i = order
      let y = s.get(u), _ = y ? Y(y) : 0; // y = programs, s = collected, u = term, _ = total, Y = count
      if (y && _) {
        let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(u)) || oo; // h = label, b = aliases, a = vocabulary, u = term, oo = UNLABELED
        c.set(u, { id: u, label: h, aliases: b, depth: ao(u, a).length, programs: y, count: _ });
      }
    }
    let { label: d, help: m } = a || oo, p = Array.from(c.values()).filter((u) => u.count < n); // d = label, m = help, a = vocabulary, oo = UNLABELED, p = missingInSome, c = terms, u = term, n = size
    return { id: e, label: d, help: m, terms: c, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function io(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // io = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let c = o.includes(l) ? null : so(l, e, a); // c = facet, o = reservedIds, l = id, so = indexFacet, e = list, a = thisYear
      c && s.set(l, c);
    }
    let i = new Set(e.programs.map(({ id: l }) => l)); // i = ids, e = list, l = id
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, c) => { // l = facet, c = term
        var d; // d = _a
        return !!((d = s.get(l)) != null && d.terms.has(c));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }

  // src/explore/search/search-result.ts
  var $t = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // $t = NO_SEARCH

  // src/app/labels.ts
  var lo = (e) => e.toLowerCase().replace(/-.*/, ""); // lo = baseOf, e = language
  function co(e, t, r, n, o, a) { // co = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => oe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, oe = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, d = facet
      let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
      if (u)
        return i(u.label);
      let y = Be.find((_) => _ === p); // y = builtIn, Be = BUILT_IN, _ = each, p = id
      return s(y ? t(`facet-${y}`) : p);
    }, m = (p, u) => { // m = term, p = facetId, u = id
      var _; // _ = _a
      if (u === Q)
        return s(t("not-stated"));
      let y = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(u); // y = entry, _ = _a, e = list, p = facetId, u = id
      return y ? i(y.label) : s(Re(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : u);
    };
    return {
      pick: i,
      facet: d,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, u) => { // p = facetId, u = id
        let y = `${p} ${u}`, _ = c.get(y) || m(p, u); // y = key, p = facetId, u = id, _ = label, c = known, m = term
        return c.set(y, _), _;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((u) => lo(u) !== lo(p))
    };
  }

  // src/app/context.ts
  function Or(e, t, r = () => $t) { // Or = createContext, e = list, t = settings, r = find, $t = NO_SEARCH
    var u; // u = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = co(e, n, o, s, i, a), d = io(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, co = createLabels, e = list, d = index, io = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (y, _) => c.term(y, _).text,
      reservedIds: Ze
    }), m = (u = rt(`programs?${t.preset}`, d)) != null ? u : Ye, p = $e(m, e.facets);
    return R(S({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Lr(d, r),
      labels: c,
      preset: m,
      fragmentOf: (y) => { // y = query
        let _ = $e(y, e.facets); // _ = fragment, $e = toFragment, y = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function uo(e, t) { // uo = withSearch, e = context, t = find
    return R(S({}, e), { find: t, derive: Lr(e.index, t) });
  }

  // src/app/store.ts
  function po(e) { // po = createStore, e = initial
    let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
    return {
      get: () => t,
      set: (n) => { // n = change
        let o = t; // o = before, t = state
        t = S(S({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
        r.delete(n);
      })
    };
  }

  // src/app/sync-history.ts
  function mo(e, t, r) { // mo = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/parts/heading.tsx
  function Ne({ level: e, class: t, id: r, children: n }) { // Ne = Heading, e = level, t = className, r = id, n = children
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function ze(e) { // ze = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function B({ text: { text: e, language: t }, around: r, children: n = e }) { // B = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: we(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function He({ open: e }) { // He = Chevron, e = open
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var go = "capacity"; // go = TAG_FACET
  function bs({ text: e, patterns: t, around: r, more: n }) { // bs = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ g(B, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function vs({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // vs = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Ut = class extends U { // Ut = Card, U = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var C; // C = _a
      let { msg: l, labels: c, format: d, language: m, idPrefix: p, index: u, limit: y } = t, _ = (I) => /* @__PURE__ */ g(bs, { text: I, patterns: s, around: m, more: n }), h = (I) => { // l = msg, c = labels, d = format, m = language, p = idPrefix, u = index, y = limit, t = context, _ = marked, I = facet, g = k, bs = MarkedText, s = patterns, n = more, h = termsOf
        var N; // N = _a
        return ((N = o.terms.get(I)) != null ? N : []).map((F) => c.term(I, F));
      }, b = c.pick(o.title), v = `${p}:program:${o.id}`, w = o.summary && c.pick(o.summary), P = h(go), T = [...h("kind"), ...h("format")], A = c.status(o.status), O = d.span(o.start, o.end, o.status), L = [b, ...w ? [w] : [], ...P, ...T].map(({ text: I }) => I), K = y || !n ? null : n.findSnippet(u, u.programs.indexOf(o), s, [...L, A, O != null ? O : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(Ne, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, _(b)) : _(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(C = o.status) != null ? C : "unknown"}` }, A), O !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, O), T.map((I) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(I)))), w && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(w), " ", c.isForeign(w.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(w.language)))), K && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", vs(t, K)), " ", _({ text: K.text, language: K.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(go).text }, P.map((I) => /* @__PURE__ */ g("li", null, _(I)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g(He, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var Bt = 60, ws = 6, Ss = 80; // Bt = CARDS, ws = CARDS_AT_ONCE, Ss = FILL_AFTER
  function Ts({ context: e, state: t, results: { order: r } }, n) { // Ts = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var u; // u = _a
      return ((u = e.index.programs[p]) == null ? void 0 : u.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, u) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, u = i
      var y; // y = _a
      return p === ((y = n.order) == null ? void 0 : y[u]);
    }), c = Math.max(e.limit || Bt, i + 1, l && n.limit || 0), d = r.length <= Bt || s === "address";
    return { order: r, limit: c, drawn: d ? c : Math.max(ws, i + 1, l && n.drawn || 0) };
  }
  function Ps({ context: e, state: t, results: r }, n) { // Ps = withHeadings, e = context, t = state, r = results, n = programs
    let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && Ge(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, Ge = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
    return n.map((m, p) => { // n = programs, m = program, p = i
      let u = n[p - 1], y = Z(m.status); // u = before, n = programs, p = i, y = isNow, Z = isCurrent, m = program
      return !c || u && Z(u.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Vt = class extends U { // Vt = CardList, U = x
    constructor() {
      super(...arguments);
      this.list = Ae();
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
        this.setState({ limit: r + Bt, drawn: r + Bt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Ts(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Ss));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var w; // w = _a
      let { context: s, state: i, results: l, actions: c, more: d } = r, { msg: m, index: p, level: u, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, b = Ps(r, _), v = (w = b[0]) != null && w.group ? u + 1 : u; // s = context, i = state, l = results, c = actions, d = more, r = view, m = msg, p = index, u = level, y = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, b = entries, Ps = withHeadings, v = titleLevel, w = _a
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: T }) => /* @__PURE__ */ g("li", { key: P.id }, T && /* @__PURE__ */ g(Ne, { level: u, class: "program-explorer__group", id: T.anchors[0] }, T.anchors.slice(1).map((A) => /* @__PURE__ */ g("span", { id: A })), /* @__PURE__ */ g(B, { text: T, around: s.language })), /* @__PURE__ */ g(
        Ut,
        {
          context: s,
          actions: c,
          more: d,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll($e(i.query, y.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function fo(e, t) { // fo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => De(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function ks({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // ks = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ g(B, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ g(B, { text: i, around: r })
    );
  }
  function Rs({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Rs = SearchChip, e = msg, t = query, r = actions
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
  var jt = class extends U { // jt = ActiveFilters, U = x
    constructor() {
      super(...arguments);
      this.list = Ae();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = fo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, fo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ g("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ g(ks, { view: r, filter: c }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Rs, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function Es({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Es = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
    let { msg: i, labels: l, language: c, idPrefix: d } = e, m = `${d}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, c = language, d = idPrefix, e = context, m = id, r = facet, n = term, p = description, o = chosen, a = countAfterToggle
    return /* @__PURE__ */ g(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`, // s = matchCount, o = chosen
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(B, { text: l.term(r, n.id), around: c })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Ms({ view: e, counts: { facet: t, terms: r } }) { // Ms = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), c = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, c = bodyId
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": l,
        "aria-controls": c,
        onClick: () => i.toggleFacet(t.id)
      },
      /* @__PURE__ */ g("span", { id: `${c}::label` }, /* @__PURE__ */ g(B, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ g(He, { open: l })
    )), /* @__PURE__ */ g("div", { id: c, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Es, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function qt({ view: e }) { // qt = Filters, e = view
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Ms, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function yo({ view: { context: { msg: e }, state: t, actions: r } }) { // yo = SearchBox, e = msg, t = state, r = actions
    return /* @__PURE__ */ g(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => { // n = event
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

  // src/views/layout/toolbar.tsx
  function Ls({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Ls = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
    let a = Ge(r, n.exploration.searchResult), s = _e.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, Ge = effectiveSort, r = query, n = results, s = sorts, _e = SORTS, i = each
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(He, { open: !1 })));
  }
  function xo({ view: e }) { // xo = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, d = sum, m = terms
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", ze(o.settled.query.text), ze(l.join(" "))))), !n && /* @__PURE__ */ g(Ls, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function _o({ view: e }) { // _o = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(yo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(qt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(xo, { view: e }), !(t && s === r) && /* @__PURE__ */ g(jt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Vt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var ho = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // ho = isNeeded, e = open, t = query
  function bo(e, t, r) { // bo = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => E(null, null, function* () { // n = isLoading, o = isOver, a = load, E = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (c) {
        !o && ho(e.get()) && t.onFailure(c, () => { // o = isOver, ho = isNeeded, e = store, t = source, c = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && ho(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function vo(e, t) { // vo = createScreen, e = root, t = idPrefix
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => { // r = ownerDocument, e = root, n = find, l = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
      var c; // c = _a
      return (c = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : c.closest("article");
    };
    return {
      focusCount: a,
      moveTo: (l) => { // l = program
        let c = i(l); // c = card, i = cardOf, l = program
        c == null || c.scrollIntoView(), o(c == null ? void 0 : c.querySelector("a, button"));
      },
      holdFocus: (l) => { // l = isInDialog
        let c = s(); // c = hadFocus, s = hasFocus
        return () => {
          c && !s() && (o(l ? n(".program-explorer__open-filters") : null), s() || a());
        };
      },
      scrollToLinked: (l) => { // l = program
        var c; // c = _a
        return (c = l === null ? e : i(l)) == null ? void 0 : c.scrollIntoView();
      }
    };
  }

  // src/views/watch-width.ts
  function wo(e, t) { // wo = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var Os = 640, As = 500; // Os = MIN_WIDTH, As = PREPARE_SEARCH_AFTER
  M.debounceRendering = (e) => e();
  function So(e, t, r, n, o, a) { // So = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var P; // P = _a
    let s = (P = e.ownerDocument.defaultView) != null ? P : window, i = [], l = o.now, c = Or(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Os, p = (T) => { // s = view, P = _a, e = root, i = cleanups, l = more, o = moreSource, c = context, Or = createContext, t = list, r = settings, d = isMounted, m = isNarrow, Os = MIN_WIDTH, p = readAddress, T = before
      var K, C; // K = _a, C = _b
      let A = n.read(), O = A === null && T ? T.query : (K = rt(A != null ? A : "", c.index)) != null ? K : c.preset, L = xe(c.index, c.derive, O); // A = fragment, n = history, O = next, T = before, K = _a, rt = fromFragment, c = context, L = query, xe = withoutHiddenDetails
      return {
        query: L,
        settled: { query: L, cause: "address" },
        open: { collapsed: (C = T == null ? void 0 : T.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, u = po(S({ narrow: m() }, p(null))), y = vo(e, r.idPrefix), _ = eo(u, () => c, y), h = () => { // u = store, po = createStore, S = __spreadValues, m = isNarrow, p = readAddress, y = screen, vo = createScreen, e = root, r = settings, _ = actions, eo = createActions, c = context, h = unmount
      d = !1, i.splice(0).forEach((T) => T()), kr(null, e);
    }, b = (T, A) => { // b = draw, T = state, A = before
      if (!d)
        return;
      let O = y.holdFocus(A.open.filters); // O = restoreFocus, y = screen, A = before
      try {
        let { derive: L } = c; // L = derive, c = context
        kr(/* @__PURE__ */ g(_o, { view: { context: c, state: T, actions: _, more: l, results: L(T.query), settledResults: L(T.settled.query) } }), e);
      } catch (L) {
        h(), a(L);
        return;
      }
      O();
    }, v = ({ checkLink: T, keepFragment: A, textIndexOf: O }) => { // v = useMore, T = checkLink, A = keepFragment, O = textIndexOf
      T(n, u, c);
      let L = s.setTimeout(() => O(c.index), As); // L = prepare, s = view, O = textIndexOf, c = context, As = PREPARE_SEARCH_AFTER
      i.push(A(), () => s.clearTimeout(L));
    }, w = () => { // w = onResize
      if (!e.isConnected) {
        h();
        return;
      }
      let T = m(), { open: A, narrow: O } = u.get(); // T = narrow, m = isNarrow, A = open, O = before, u = store
      T !== O && u.set({ narrow: T, open: R(S({}, A), { filters: !1 }) });
    };
    return i.push(
      u.subscribe(b),
      wo(e, w),
      to(u, _.settle, s),
      mo(u, n, (T) => c.fragmentOf(T)),
      n.onMove(() => u.set(p(u.get())))
    ), b(u.get(), u.get()), d && (l ? v(l) : i.push(bo(u, o, (T) => { // b = draw, u = store, d = isMounted, l = more, v = useMore, i = cleanups, bo = loadWhenNeeded, o = moreSource, T = loaded
      l = T, c = uo(c, l.fuzzySearch), u.set({}), v(l);
    })), n.read() && Pt(() => { // n = history, Pt = afterPaint
      let { program: T } = u.get().query; // T = program, u = store
      d && (T !== null || s.pageYOffset === 0) && y.scrollToLinked(T);
    })), {
      update: (T) => { // T = newList
        if (d) {
          _.settle(), c = Or(T, r, l == null ? void 0 : l.fuzzySearch);
          let { query: A } = u.get(), O = xe(c.index, c.derive, A), L = () => u.set({ query: O, settled: { query: O, cause: "data" } }); // A = before, u = store, O = query, xe = withoutHiddenDetails, c = context, L = show
          l ? l.keepPosition(e, L) : L();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var To = "Special:MyLanguage/", Is = /^(?:[a-z][\w-]*|Special):/; // To = MY_LANGUAGE, Is = WITHOUT_TRANSLATION
  function Po(e, { root: t, staticElements: r }, n) { // Po = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(To, ""); // l = plain, i = page, To = MY_LANGUAGE
      if (!a.length || Is.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(To + l);
      let [c = "", d = ""] = l.split(/(?=#)/); // c = title, d = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${c}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Cs = "program-explorer__app", Fs = 0; // Cs = APP_CLASS, Fs = mountedSoFar
  function Ds({ root: e }) { // Ds = ownsAddress, e = root
    var r; // r = _a
    let t = `.${se}[data-state]`; // t = hosts, se = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Ns({ current: e, past: t }) { // Ns = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Pt(() => { // n = anchor, Pt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Hs(e) { // Hs = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return et(e) && !(t && !t.closest(`.${se}`));
  }
  function ko(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // ko = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, c = ae(n), d = ut(i, t), m = Ds(t), p = `program-explorer-${++Fs}`, u = Po(i, t, d), y = t.all === null ? "" : u(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, c = msg, ae = createMessages, d = languages, ut = readerLanguages, t = host, m = ownsIt, Ds = ownsAddress, p = idPrefix, Fs = mountedSoFar, u = pageUrl, Po = createPageUrls, y = urlOfAll, _ = moreSource
      now: a,
      load: () => ct(e),
      onFailure: (w, P) => { // w = error, P = retry
        let T = at(w) === "outdated"; // T = isOutdated, at = failureOf, w = error
        de(t.root, n, { kind: "warning", text: c(`failed-${T ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, c = msg, T = isOutdated
          T ? location.reload() : (Se(t.root), P());
        } });
      }
    }, h = document.createElement("div");
    h.className = Cs, h.lang = l, h.dir = we(l), t.root.append(h), X(t, "ready");
    let { update: b, unmount: v } = So(h, r, { // b = update, v = unmount, So = mountExplorer, h = app, r = list
      msg: c,
      format: On(l, c, o),
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
      notify: (w) => de(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : u(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : y}#programs?program=${w}`,
      urlOfAll: (w) => `${y}#${w}`
    }, Ln(window, m ? Hs : null, p), _, (w) => { // Ln = createHistory, m = ownsIt, Hs = isOurs, p = idPrefix, _ = moreSource, w = error
      h.remove(), s(w);
    });
    return h.isConnected ? (Ns(t), i.announceReady(t.root), {
      update: b,
      unmount: () => {
        v(), h.remove(), X(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var $s = "#programs?selftest"; // $s = SELFTEST
  function Ro(e) { // Ro = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === $s && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 dc9b9e2979dbad9e"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Us(n, o) { // Us = importList, n = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Bs({ wiki: e }, t, { origin: r, list: n }) { // Bs = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && Br(o, n.programs.map(({ title: c }) => oe(c, [o.lang, ...l], e.contentLanguage).text));
  }
  var Vs = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // Vs = FILTERS_ONLY
  function js(e) { // js = needsMore, e = hash
    return !!be(e) && !Vs.test(e);
  }
  function Eo(e, t, r, n) { // Eo = run, e = load, t = environment, r = host, n = mounted
    return E(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Eo(e, t, r, n);
      };
      try {
        let s = js(location.hash) ? ct(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, js = needsMore, ct = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [c, d] = i.kind === "missing" && (yield Us(t, r)) || [r, i]; // l = messages, i = result, c = shown, d = programs, Us = importList, t = environment, r = host
        if (d.kind !== "ready") {
          let _ = d.kind === "missing"; // _ = isMissing, d = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield st(t, r, _ ? "missing" : "json", d, a);
          return;
        }
        if (!$r(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let u = Bs(t, r, d), y = ko(t, c, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // u = mayDiffer, Bs = mayListDiffer, t = environment, r = host, d = programs, y = explorer, ko = mountHost, c = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), st(t, c, "unexpected", R(S({}, d), { messages: l }), a);
        });
        y && (n.set(r.root, y), yield Qr(t, r, d, l, u));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield st(t, r, at(s), null, a);
      }
    });
  }
  function qs(n, o) { // qs = findOrInsertHosts, n = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = lt(r); // a = printed, lt = findHosts, r = content
      if (a.length || r.querySelector(`.${se}`) || !Yr(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Mo(e, t) { // Mo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Ro(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Mn(); // s = content, l = _a, i = sharedLoad, Mn = createSharedLoad
        qs(n, s).then(
          (c) => c.filter(qr).forEach((d) => { // c = hosts, qr = claim, d = host
            Eo(i, n, d, r);
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
  var Ar = {}; // Ar = runtime_exports
  Vo(Ar, {
    Component: () => U,
    DATA_MODEL: () => ot,
    DataText: () => B,
    Filters: () => qt,
    GROUP_ATTRIBUTE: () => it,
    HOST_CLASS: () => se,
    Heading: () => Ne,
    ID: () => Pe,
    LANGUAGE: () => ke,
    NO_SEARCH: () => $t,
    SORTS: () => _e,
    VERSION: () => Ve,
    add: () => Ct,
    allTexts: () => Ur,
    append: () => Ht,
    chosenTerms: () => De,
    count: () => Y,
    createMessages: () => ae,
    createRef: () => Ae,
    decode: () => he,
    explore: () => Dt,
    findHosts: () => lt,
    h: () => g,
    has: () => Ft,
    hostStateOf: () => Jt,
    includedTitles: () => gt,
    isCurrent: () => Z,
    isFragmentOurs: () => et,
    isObject: () => yt,
    isStatus: () => Re,
    isolated: () => ze,
    levelOf: () => Xt,
    memoize: () => Nt,
    noBits: () => Ce,
    normalText: () => tt,
    optionsFor: () => ft,
    parseDate: () => bt,
    parseForReaders: () => Tt,
    parseJsonObject: () => ne,
    parseLink: () => pt,
    pickText: () => oe,
    readAnswer: () => Wt,
    readLink: () => Te,
    readPage: () => St,
    restOf: () => be,
    showNotice: () => de,
    staticHeading: () => Yt,
    unionOf: () => Fe,
    withTerms: () => Rr,
    withText: () => Ie,
    withoutHiddenDetails: () => xe
  });

  // src/wiki/wiki.ts
  var W = class extends Error { // W = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var Lo = 1e4; // Lo = TIMEOUT_MS
  function Oo(e, t) { // Oo = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Lo); // r = controller, n = timer, Lo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new W("timeout", `${Lo} ms, ${e}`) : new W("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Wt(e) { // Wt = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield Oo(e, "omit"); // t = response, Oo = fetchInTime, e = url
      if (t.status === 429 && (t = yield Oo(e, "same-origin")), t.status === 429)
        throw new W("busy", e);
      if (t.status !== 200)
        throw new W("server", `${t.status}, ${e}`);
      let r = null; // r = answer
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new W("server", `no JSON, ${e}`);
      if (r.error)
        throw new W("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }

  // src/wiki/page-reader.ts
  var Ws = 2592e3, Ks = 300, Qs = 50, Js = "fuzzy"; // Ws = MONTH_S, Ks = FIVE_MINUTES_S, Qs = MOST_REQUESTS, Js = OUTDATED
  function Gs(e) { // Gs = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function zs(e, t, r, n) { // zs = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? Ks : Ws), a = { // o = age, e = kind, r = bundle, Ks = FIVE_MINUTES_S, Ws = MONTH_S, a = parameters
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
  function Ao(e, t, r, n) { // Ao = readAll, e = api, t = kind, r = values, n = bundle
    return E(this, null, function* () {
      var l, c; // l = _a, c = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let d = yield Wt(`${e}?${zs(t, r, n, s)}`); // d = answer, Wt = readAnswer, e = api, zs = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(Gs(d));
        for (let { key: m, translation: p, tags: u } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, u = tags, l = _a, d = answer
          p && u.indexOf(Js) === -1 && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (c = d.continue) == null ? void 0 : c.mcoffset;
      } while (s && ++i < Qs);
      return { pages: a, translations: o };
    });
  }
  function Io(e, t, r, n) { // Io = readSafely, e = api, t = kind, r = values, n = bundle
    return E(this, null, function* () {
      try {
        return yield Ao(e, t, r, n);
      } catch (o) {
        if (n && o instanceof W && o.failure === "server")
          return Ao(e, t, r, null);
        throw o;
      }
    });
  }
  function Co(e, t) { // Co = createPageReader, e = api, t = titleOf
    return (r, n, o) => E(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Io(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Io = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : Io(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Fo(e) { // Fo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Ys(e) { // Ys = mayEdit, e = title
    return E(this, null, function* () {
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
  function Xs() { // Xs = languageNames
    return E(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function Zs() { // Zs = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Do(e) { // Do = fetchGadgetModule, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function No() { // No = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Zs(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Fo,
      readPages: Co(mw.util.wikiScript("api"), Fo),
      languageNames: Xs,
      mayEdit: Ys,
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
    Mo(No(), Dr(Do, Ar, "5b32be4df7a76d1a"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>