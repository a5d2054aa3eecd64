// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Cr = Object.defineProperty, $o = Object.defineProperties;
  var Uo = Object.getOwnPropertyDescriptors;
  var Ir = Object.getOwnPropertySymbols;
  var Bo = Object.prototype.hasOwnProperty, Vo = Object.prototype.propertyIsEnumerable;
  var Fr = (e, t, r) => t in e ? Cr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      Bo.call(t, r) && Fr(e, r, t[r]);
    if (Ir)
      for (var r of Ir(t))
        Vo.call(t, r) && Fr(e, r, t[r]);
    return e;
  }, R = (e, t) => $o(e, Uo(t));
  var jo = (e, t) => {
    for (var r in t)
      Cr(e, r, { get: t[r], enumerable: !0 });
  };
  var E = (e, t, r) => new Promise((n, o) => {
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
  var xe = ["relevance", "status", "newest", "title"], et = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // xe = SORTS, et = EMPTY_QUERY

  // src/app/url.ts
  var rt = ["q", "sort", "program", "view"]; // rt = RESERVED_KEYS
  var Wo = /^#?programs$/, Ko = /^#?programs(\?|%3f|\.3f)/i, Qo = 8e3, Jo = 200; // Wo = ALONE, Ko = WITH_QUERY, Qo = MOST_CHARACTERS, Jo = MOST_LETTERS
  function he(e) { // he = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = Ko.exec(e)) != null ? r : Wo.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, Ko = WITH_QUERY, e = hash, Wo = ALONE
    return t === void 0 ? null : e.slice(t.length, Qo);
  }
  function nt(e) { // nt = isFragmentOurs, e = hash
    return he(e) !== null;
  }
  var Go = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Go = UNSAFE
  function tt(e) { // tt = encode, e = value
    return e.replace(Go, (t) => { // e = value, Go = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function _e(e) { // _e = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function ot(e) { // ot = normalText, e = text
    return e.slice(0, Jo).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function He(e, t = []) { // He = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !rt.includes(o) && r.push(`${tt(o)}=${a.map(tt).join(",")}`);
    });
    let n = ot(e.text); // n = text, ot = normalText, e = query
    return n && r.push("q=" + tt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + tt(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function at(e, t) { // at = fromFragment, e = hash, t = known
    let r = he(e); // r = rest, he = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...u] = i.split("="), d = _e(l), m = u.join("="), p = _e(m); // l = rawKey, u = values, i = part, d = key, _e = decode, m = raw, p = value
      if (d === "q")
        o = ot(_e(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = xe.find((c) => c === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!rt.includes(d)) {
        let c = m.split(",").map(_e).concat(p.split(",")).filter((y) => t.hasTerm(d, y)); // c = terms, m = raw, _e = decode, p = value, y = term, t = known, d = key
        c.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(c))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/programs/json-object.ts
  function be(e) { // be = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var H = "qqx", Nr = "search", Kt = "en"; // H = KEYS_ONLY, Nr = EXPLORER_KEY, Kt = FALLBACK_LANGUAGE
  function st(e) { // st = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Kt;
  }
  function Qt(e) { // Qt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Hr(e, t) { // Hr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(be(t)).filter((n) => typeof n[1] == "string")); // r = texts, be = parseJsonObject, t = text, n = field
    return r.has(Nr) ? { language: e, texts: r } : null;
  }
  function $r({ language: e, texts: t }) { // $r = hasMessages, e = language, t = texts
    return e === H || t.has(Nr);
  }

  // src/programs/texts.ts
  function ne(e, t, r) { // ne = pickText, e = text, t = chain, r = pageLanguage
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
  var Yo = ["zero", "one", "two", "few", "many", "other"]; // Yo = CATEGORIES
  function jr(e) { // jr = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Yo.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Yo = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var Xo = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Zo = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(Vr)) }; // Xo = PLURAL, Zo = PARAMETER, ve = BUILT_IN, Vr = en_default
  function oe({ language: e, texts: t } = ve, r = ve.texts) { // oe = createMessages, e = language, t = texts, ve = BUILT_IN, r = fallback
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = jr(e); // n = digits, e = language, o = plural, jr = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var u; // u = _a
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Xo, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(Zo, (l, u) => { // t = texts, a = key, r = fallback, Xo = PLURAL, l = _, u = position, d = forms, o = plural, i = parameter, Zo = PARAMETER
        let d = i(u); // d = value, i = parameter, u = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/data-model.ts
  var it = "json"; // it = DATA_MODEL

  // src/page/host-state.ts
  var ea = "program-explorer-hidden"; // ea = HIDDEN_CLASS
  function Jt(e) { // Jt = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function qr(e) { // qr = claim, e = host
    return Jt(e) ? !1 : (X(e, "loading"), !0);
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(ea, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var ta = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ra = ["arab", "hebr"], na = ["latn", "cyrl"]; // ta = RTL_LANGUAGES, ra = RTL_SCRIPTS, na = LTR_SCRIPTS
  function we(e) { // we = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return ra.includes(r) || !na.includes(r) && ta.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var Gt = "program-explorer__notice"; // Gt = CLASS
  function $e(e, t, ...r) { // $e = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function Wr(e, t, r) { // Wr = button, e = text, t = className, r = act
    let n = $e("button", `cdx-button ${t}`, e); // n = made, $e = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Se(e) { // Se = removeNotice, e = root
    e.querySelectorAll(`.${Gt}`).forEach((t) => { // e = root, Gt = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ue(e, t, { kind: r, text: n, content: o = [], retry: a }) { // ue = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Se(e);
    let s = oe(t), i = $e( // s = msg, oe = createMessages, t = messages, i = box, $e = element
      "div",
      `${Gt} ${Gt}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      $e("span", "cdx-message__icon"),
      $e(
        "div",
        "cdx-message__content",
        $e("p", "", n),
        ...o,
        ...a ? [Wr(s("retry"), "", a)] : [],
        Wr(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }

  // src/page/failure.ts
  var oa = ["busy", "timeout", "network", "server"]; // oa = TEMPORARY
  function lt(e) { // lt = failureOf, e = error
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
  function ut(e, t, r, n, o) { // ut = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return E(this, null, function* () {
      let a = n ? n.messages : ve, s = oe(a); // a = messages, n = result, ve = BUILT_IN, s = msg, oe = createMessages
      X(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: oa.includes(r) ? () => { // oa = TEMPORARY, r = failure
          Se(t.root), X(t, "loading"), o();
        } : null
      };
      ue(t.root, a, i), (r === "missing" || r === "json") && (yield Kr(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Qr(i, l, u, d, m) { // Qr = showProblems, i = _0, l = _1, u = _2, d = _3, m = _4
    return E(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== it; // p = wiki, e = environment, c = hasProblems, r = origin, n = problems, it = DATA_MODEL
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield Kr(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var ae = "program-explorer", ct = "data-group"; // ae = HOST_CLASS, ct = GROUP_ATTRIBUTE
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
    return (n = (r = e.querySelector(`[${ct}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function Gr(e) { // Gr = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${ct}]`); // t = group, e = heading, ct = GROUP_ATTRIBUTE
    return e && t ? Yt(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function aa(e) { // aa = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function sa(e) { // sa = readHost, e = root
    var m; // m = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: u = "" } = e.dataset, d = Jr(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, u = bundleVersion, e = root, d = current, Jr = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: aa(i),
      bundle: l,
      bundleVersion: u,
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
  function dt(e) { // dt = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${ae}[data-source]`), sa);
  }

  // src/page/known-pages.ts
  var zr = ["Community Development", "Community Development/What we do"], ia = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // zr = PAGES, ia = TRANSLATION
  function Yr(e) { // Yr = isKnownPage, e = title
    return zr.includes(e) || zr.includes(e.replace(ia, ""));
  }

  // src/page/load-more.ts
  function pt({ wiki: e, load: t }) { // pt = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function mt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // mt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = zt(r); // o = around, zt = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function Xr(e, t) { // Xr = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = st(e), n = r === Kt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, st = chooseLanguage, e = languages, n = language, Kt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === H ? "" : n;
  }

  // src/programs/links.ts
  var la = /[\u200E\u200F\u202A-\u202E]/g, ua = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ca = [ // la = DIRECTION_MARKS, ua = TITLE_SPACES, ca = REFUSED_SCHEMES
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
  ], da = new RegExp("^(?:" + ca.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), pa = 2e3, ma = 255, ga = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function fa(e) { // fa = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function ya(e) { // ya = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ue(e) { // Ue = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return ya(t);
    if (t.length > pa)
      return "bad-page";
    let r = t.replace(la, "").replace(ua, " ").trim().replace(/^: ?/, ""); // r = page, t = text, la = DIRECTION_MARKS, ua = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (da.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || ga.test(r) || n.length > 85 && fa(n) > ma ? "bad-page" : { page: r };
  }
  function Be(e) { // Be = isTarget, e = found
    return typeof e != "string";
  }
  function gt(e) { // gt = parseLink, e = value
    let t = Ue(e); // t = found, Ue = readLink, e = value
    return Be(t) ? t : null;
  }
  function Ve(e) { // Ve = linkFault, e = value
    let t = Ue(e); // t = found, Ue = readLink, e = value
    return Be(t) ? null : t;
  }
  function ft(e) { // ft = isPage, e = value
    let t = gt(e); // t = link, gt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Zr(e) { // Zr = isAddress, e = value
    let t = gt(e); // t = link, gt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var xa = 49; // xa = MOST_INCLUDES
  function Zt(e) { // Zt = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, xa).map((r, n) => typeof r == "string" && ft(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function yt(e) { // yt = includedTitles, e = text
    return e.includes('"include"') ? Zt(be(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function er() { // er = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function xt(e) { // xt = optionsFor, e = wiki
    return { today: er(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function en() { // en = createCodeReport
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
  var je = ["status", "language", "period"], Q = "not-stated"; // je = BUILT_IN, Q = NOT_STATED

  // src/programs/kinds.ts
  var _a = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // _a = KINDS
  function tr(e) { // tr = kindOfType, e = type
    var t; // t = _a
    return (t = _a[e]) != null ? t : "text";
  }
  function qe(e) { // qe = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : tr(Array.isArray(e) ? "array" : typeof e);
  }
  function ce(e) { // ce = isObject, e = value
    return qe(e) === "object";
  }

  // src/programs/migrate.ts
  var tn = [], We = 1 + tn.length; // tn = MIGRATIONS, We = VERSION
  function rn(e, t = tn) { // rn = migrate, e = page, t = migrations, tn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function ha(e, t, r) { // ha = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function _t(e, t, r) { // _t = readJsonPage, e = text, t = report, r = describeFault
    let n = ha(e, t, r); // n = data, ha = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = ce(n) ? rn(n) : null; // o = page, ce = isObject, n = data, rn = migrate
    if (!o) {
      let a = ce(n) ? n.version : null; // a = version, ce = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function ht(e) { // ht = cycleClosers, e = parents
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
    for (let { id: l, partOf: u } of e) // l = id, u = partOf, e = all
      u !== null && o.has(u) && s.set(l, u);
    let i = new Set(ht(s)); // i = closers, ht = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: u, partOf: d, followedBy: m, source: { page: p, path: c } } = l; // u = id, d = partOf, m = followedBy, p = page, c = path, l = program
      if (d === null && !m.length)
        return l;
      let y = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...c, h], _ = (h, b, v, w) => (w ? n.addAt(y(h), "loop", b) : v.has(b) || n.addAt(y(h), "unknown-program", b, v), !w && v.has(b)); // y = pathTo, h = field, p = page, r = includedTitles, c = path, _ = isGood, b = other, v = known, w = closesCycle, n = report
      return n.program = u, R(S({}, l), {
        partOf: d !== null && _("partOf", d, a, i.has(u)) ? d : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === u))
      });
    });
  }

  // src/programs/each-record.ts
  function bt(e, t, r, n) { // bt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", qe(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function rr({ pipe: e }) { // rr = actionsOf, e = pipe
    return e ? [...rr(e[0]), ...e.slice(1)] : [];
  }
  function ba({ type: e, requirement: t }) { // ba = testOf, e = type, t = requirement
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
  function va(e) { // va = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...rr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, rr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: ba(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => { // a = value, s = report
      let i = a; // i = found, a = value
      for (let { change: l, test: u, message: d } of o) // l = change, u = test, d = message, o = steps
        if (l)
          i = l(i);
        else if (!u(i)) {
          let m = typeof d == "string" ? d : d({ input: i }); // m = code, d = message, i = found
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function wa({ item: e }) { // wa = listReader, e = item
    let t = Ke(e); // t = readItem, Ke = readerOf, e = item
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
  function Sa(e) { // Sa = recordReader, e = node
    let t = Ke(e.key), r = Ke(e.value), n = rr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ke = readerOf, e = node, r = readValue, n = needsEntry, rr = actionsOf, o = type
    return (o, a) => { // o = value, a = report
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
      for (let l of i) { // l = key, i = keys
        a.enter(l);
        let u = t(l, a), d = u === void 0 ? void 0 : r(o[l], a); // u = name, t = readKey, l = key, a = report, d = found, r = readValue, o = value
        s.has(u) ? a.add("duplicate-id", u) : d !== void 0 && s.set(u, d), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Ta({ entries: e = {} }) { // Ta = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, Ke((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => { // n = required, t = names, a = name
      var s; // s = _a
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
      var m; // m = _a
      let u = S({}, o); // u = found, S = __spreadValues, o = empty
      for (let p of Object.keys(a)) { // p = name, a = value
        let c = r.get(p); // c = readField, r = fields, p = name
        s.enter(p), c ? u[p] = (m = c(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let d = n.filter((p) => u[p] === null); // d = missing, n = required, p = name, u = found
      for (let p of d) // p = name, d = missing
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return d.length > 0 ? void 0 : u;
    };
  }
  function Pa(e) { // Pa = createReader, e = node
    switch (e.type) {
      case "array":
        return wa(e);
      case "record":
        return Sa(e);
      case "object":
        return Ta(e);
      default:
        return va(e);
    }
  }
  var on = /* @__PURE__ */ new Map(); // on = READERS
  function Ke(e) { // Ke = readerOf, e = node
    let t = on.get(e); // t = reader, on = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [tr(a.type), Pa(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, tr = kindOfType, Pa = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let u = qe(a), d = n.get(u); // u = kind, qe = kindOf, a = value, d = read, n = readers
        if (!d) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return d(a, s, i, l);
      }, on.set(e, t);
    }
    return t;
  }
  function de(e, t, r, n, o) { // de = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ke(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Te = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // Te = ID, Pe = LANGUAGE

  // src/programs/dates.ts
  var or = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // or = DATE_SHAPE
  function an(e, t) { // an = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function sn(e) { // sn = parseDate, e = text
    if (!or.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > an(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function nr(e, t) { // nr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function ln(e, t, r) { // ln = isoDay, e = year, t = month, r = day
    return `${nr(e, 4)}-${nr(t, 2)}-${nr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return ln(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function V(e) { // V = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return ln(e.year, t, (n = e.day) != null ? n : an(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function ke(e) { // ke = isStatus, e = value
    return G.includes(e);
  }
  function un(e, t) { // un = isUncertainOn, e = date, t = day
    return e.approximate && J(e) <= t && t <= V(e);
  }
  function cn(e, t, r) { // cn = deriveStatus, e = start, t = end, r = today
    return t && V(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !un(e, r) && !un(t, r) ? "ongoing" : null;
  }
  function dn(e, t, r, n) { // dn = contradictsDates, e = status, t = start, r = end, n = today
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
  var ka = []; // ka = NONE
  function j(e) { // j = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : ka;
  }

  // src/programs/read-terms.ts
  function vt(e, t, r, n) { // vt = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = toList, t = value, s = code
        let i = Pe.test(s); // i = isCode, Pe = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, j = toList, t = value, s = id
      let i = o ? o.has(s) : ke(s); // i = isKnown, o = terms, s = id, ke = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => S({ kind: "schema", type: e }, t), pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Re = (() => ee("string")), ar = (() => ee("number")), pn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), k = ((e) => ee("optional", { wrapped: e })), mn = ((e, t) => ee("picklist", { options: e, message: t })), Ee = ((e, t) => ee("record", { key: e, value: t })), Me = ((e) => ee("union", { options: e })), D = ((...e) => R(S({}, e[0]), { pipe: e })), wt = pe("check"), sr = pe("guard"), gn = pe("length"), ir = pe("max_value"), fn = pe("min_entries"), lr = pe("min_value"), Le = pe("regex"), Qe = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, S = __spreadValues, pe = action, r = message, Re = string, ar = number, pn = boolean, te = array, re = object, k = optional, mn = picklist, Ee = record, Me = union, D = pipe, R = __spreadProps, wt = check, sr = guard, gn = length, ir = maxValue, fn = minEntries, lr = minValue, Le = regex, Qe = transform

  // src/programs/schema.ts
  var Ea = 10080, q = D(Re(), Le(Te, "bad-id")), me = D(Re(), Le(/\S/, "empty")), dr = D(Re(), Le(Pe, "bad-language"), Qe((e) => e.toLowerCase())), z = Me([me, D(Ee(dr, me), fn(1, "empty"))]), ur = D( // Ea = MOST_MINUTES, q = id, D = pipe, Re = string, Le = regex, Te = ID, me = words, dr = languageCode, Pe = LANGUAGE, Qe = transform, e = code, z = text, Me = union, Ee = record, fn = minEntries, ur = date
    Re(),
    Le(or, "bad-date"),
    Qe(sn),
    wt((e) => e !== null, "bad-date")
  ), cr = D(me, wt(ft, ({ input: e }) => { // cr = page, D = pipe, me = words, wt = check, ft = isPage, e = input
    var t; // t = _a
    return (t = Ve(e)) != null ? t : "bad-page";
  })), xn = D(Re(), Le(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // xn = httpsText, D = pipe, Re = string, Le = regex, e = input
    var t; // t = _a
    return (t = Ve(e)) != null ? t : "bad-address";
  })), yn = D(xn, wt(Zr, "bad-address")), Ma = D(xn, Qe(Ue), sr(Be, "bad-address")), mr = D(me, Qe(Ue), sr(Be, ({ input: e }) => e)), La = D(ar(), lr(1, "bad-minutes"), ir(Ea, "bad-minutes")), _n = Me([q, te(q)]), Oa = Me([dr, te(dr)]), pr = Me([me, te(me)]), gr = _n, Aa = re({
    label: z,
    page: k(mr),
    url: k(Ma)
  }), fr = re({
    id: q,
    title: z,
    summary: k(z),
    page: k(mr),
    status: k(mn(G, "bad-status")),
    start: k(ur),
    end: k(ur),
    language: k(Oa),
    session: k(re({
      minutes: k(D(te(La), gn(2)))
    })),
    duration: k(z),
    scale: k(z),
    team: k(pr),
    partners: k(pr),
    materials: k(te(Aa)),
    partOf: k(q),
    followedBy: k(_n),
    owner: k(me),
    reviewed: k(ur),
    sources: k(Me([yn, te(yn)]))
  }), hn = re({
    id: q,
    label: z,
    terms: Ee(q, gr)
  }), Ia = re({
    label: k(z),
    help: k(z),
    terms: k(Ee(q, re({
      label: k(z),
      aliases: k(pr),
      broader: k(q)
    })))
  }), Fa = re({
    title: z,
    page: k(mr)
  }), bn = re({
    version: D(ar(), lr(We), ir(We)),
    enabled: k(pn()),
    talk: k(cr),
    bundle: k(cr),
    facets: k(te(q)),
    vocabularies: k(Ee(q, Ia)),
    series: k(Ee(q, Fa)),
    include: k(te(cr))
  });

  // src/programs/read-needs.ts
  function Ca(e, t, r) { // Ca = readNeed, e = raw, t = vocabularies, r = report
    let n = de(hn, e, r); // n = record, de = read, hn = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = vt(s, a, t, r); // i = found, vt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function vn(e, t, r) { // vn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return bt(e, "needs", r, (o) => { // bt = eachRecord, e = page, r = report, o = raw
      let a = Ca(o, t, r); // a = need, Ca = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var yr = Object.keys(fr.entries); // yr = PROGRAM_FIELDS, fr = programSchema
  function Da(e, t) { // Da = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Na(e, t) { // Na = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Ha(e, { vocabularies: t, facets: r }, n) { // Ha = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = de(gr, a, n), i = s === void 0 ? [] : vt(o, s, t, n); // s = ids, de = read, gr = termIds, a = value, n = report, i = found, vt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function $a({ start: e, end: t }, r, n) { // $a = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function wn(e, t, r, n) { // wn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = ce(e) ? e.id : null; // o = rawId, ce = isObject, e = raw
    n.program = typeof o == "string" && Te.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = de(fr, e, n, Ha(a, r, n), r.fields); // a = terms, s = record, de = read, fr = programSchema, e = raw, n = report, Ha = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = j(s.language); // l = languages, j = toList, s = record
    l.length && a.set("language", l);
    let [u, d] = $a(s, e, n); // u = start, d = end, $a = readRange, s = record, e = raw, n = report
    return s.status && dn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : cn(u, d, r.today),
      start: u,
      end: d,
      terms: a,
      minutes: Da(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: j(s.team),
      partners: j(s.partners),
      materials: Na(s.materials, n),
      partOf: s.partOf,
      followedBy: j(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: j(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function Sn(e, t, r, n, o, a) { // Sn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
      bt(l, "programs", o, (d, m) => { // bt = eachRecord, l = from, o = report, d = raw, m = index
        let p = wn(d, { page: u, path: ["programs", m] }, n, o); // p = program, wn = readProgram, d = raw, u = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => { // i = readFrom, e = page, o = report, t = titles, l = title, u = index
      o.enter(u);
      let d = r.find((p) => p.title === l), m = d && _t(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, _t = readJsonPage, o = report, a = describeFault
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
  function Ua(e, t) { // Ua = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === Q ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== Q ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of ht(r)) // o = id, ht = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== Q && n.set(s, { id: s, label: o != null ? o : s, aliases: j(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Tn(e, t, r) { // Tn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: Ua(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var Ba = [...yr, ...je].filter((e) => e !== "language"); // Ba = RESERVED_VOCABULARIES, yr = PROGRAM_FIELDS, je = BUILT_IN, e = name
  function Va(e, t, r) { // Va = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...je]); // n = known, t = vocabularies, je = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ja(e) { // ja = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function qa(e, { today: t, language: r }, n, o, a) { // qa = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var c, y; // c = _a, y = _b
    let s = de(bn, e, o, ja); // s = head, de = read, bn = headSchema, e = page, o = report, ja = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Tn((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), Ba, o); // i = vocabularies, Tn = readVocabularies, c = _a, s = head, Ba = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = Va(s.facets, i, o), u = vn(e, i, o), d = Zt(e), m = Sn(e, d, n, { // l = facets, Va = readFacets, s = head, i = vocabularies, o = report, u = needs, vn = readNeeds, e = page, d = titles, Zt = includedTitlesIn, m = programs, Sn = readPrograms, n = included
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
      needs: u,
      programs: nn(m, p, d, o)
    };
  }
  function St(e, t, r, n, o = String) { // St = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = _t(e, n, o); // a = page, _t = readJsonPage, e = text, n = report, o = describeFault
    return a && qa(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Tt(e, t, r = []) { // Tt = parseForReaders, e = text, t = options, r = included
    let n = en(); // n = report, en = createCodeReport
    return { list: St(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function Wa(e, t) { // Wa = mapTexts, e = list, t = visit
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
        terms: n(s, (l, u) => ({ label: t(l.label, `term.${i}.${u}.label`) }))
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function Pn(e, { language: t, texts: r }, n) { // Pn = translate, e = list, t = language, r = texts, n = pageLanguage
    return Wa(e, (o, a) => { // Wa = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var kn = "MediaWiki:Gadget-programExplorer-config.json"; // kn = CONFIGURATION
  function Je(e, t, r) { // Je = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ka(e) { // Ka = isSwitchedOff, e = configuration
    return e !== void 0 && be(e.text).enabled === !1;
  }
  function Qa(e, t) { // Qa = messagesFrom, e = language, t = page
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Hr(e, t.text) || ve;
  }
  function Ja(e, t, r, n) { // Ja = loadIncluded, e = wiki, t = source, r = text, n = pages
    return E(this, null, function* () {
      let o = yt(r), a = o.filter((i) => !Je(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, yt = includedTitles, r = text, a = missing, i = title, Je = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Je(e, i, s); // l = page, Je = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function En(e, { translationLanguage: t, bundleVersion: r }) { // En = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Ga(e, t, r, n) { // Ga = loadTranslations, e = wiki, t = list, r = request, n = translations
    return E(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], En(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, En = bundleRequest, r = request
      return Pn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Rn(e, t) { // Rn = loadOnce, e = wiki, t = request
    return E(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [Qt(n)], i = [r, ...s, ...o.length ? [] : [kn]], { pages: l, translations: u } = yield e.readPages(i, o, En(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, H = KEYS_ONLY, Qt = messagesPage, i = titles, kn = CONFIGURATION, l = pages, u = translations, e = wiki, En = bundleRequest
      if (Ka(Je(e, kn, l)))
        return { kind: "off" };
      let d = Qa(n, Je(e, Qt(n), l)), m = Je(e, r, l); // d = messages, Qa = messagesFrom, n = language, Je = pageOf, e = wiki, Qt = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield Ja(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = Tt(m.text, xt(e), p); // p = included, Ja = loadIncluded, e = wiki, r = source, m = page, l = pages, c = origin, y = list, _ = problems, Tt = parseForReaders, xt = optionsFor
      return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: _, list: yield Ga(e, y, t, u) } : { kind: "invalid", messages: d, origin: c, problems: _ };
    });
  }
  function Mn(e, t) { // Mn = load, e = wiki, t = request
    return E(this, null, function* () {
      let r = yield Rn(e, t); // r = result, Rn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Rn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function za(e, t) { // za = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = mt(e, t), l = i[0] === H ? H : st(i), u = o.get(l), d = Xr(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, mt = readerLanguages, e = wiki, l = language, H = KEYS_ONLY, st = chooseLanguage, u = revision, d = translated, Xr = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: l === H ? n : u && n.length ? [...n, u] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function Ln() { // Ln = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = za(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Mn(t, n); // n = request, za = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Mn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Pt(e) { // Pt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var xr = "programExplorer", kt = "programExplorerDialog"; // xr = FRAGMENT_KEY, kt = DIALOG_KEY
  function On(e, t, r) { // On = createHistory, e = view, t = isOurs, r = id
    var m; // m = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => { // n = fragment, e = view, o = kept, p = key
      let c = e.history.state, y = typeof c == "object" && c !== null ? c[p] : null; // c = state, e = view, y = value, p = key
      return typeof y == "string" ? y : null;
    }, a = (p, c, y) => { // a = put, p = change, c = values, y = url
      try {
        e.history[`${p}State`](S(S({}, e.history.state), c), "", y);
      } catch (_) {
      }
    }, s = () => o(kt) === r, i = () => a("push", { [kt]: r }), l = () => t && (t(n()) ? n() : o(xr)), u = (m = l()) != null ? m : "", d = () => { // s = isInDialog, o = kept, kt = DIALOG_KEY, r = id, i = enterDialog, a = put, l = read, t = isOurs, n = fragment, xr = FRAGMENT_KEY, u = shown, m = _a, d = keepShown
      t && l() === null && a("replace", { [xr]: u });
    };
    return d(), {
      read: l,
      write: (p, c, y = !1) => { // p = text, c = change, y = isUnderDialog
        if (!t)
          return;
        u = p;
        let _ = n(), h = _ !== "" && !t(_), b = c === "push"; // _ = here, n = fragment, h = isForeign, t = isOurs, b = isChoice, c = change
        a(
          y ? "replace" : c,
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
        let c = () => { // c = onPopState
          var y; // y = _a
          d(), u = (y = l()) != null ? y : "", p();
        };
        return e.addEventListener("popstate", c), () => e.removeEventListener("popstate", c);
      }
    };
  }

  // src/messages/format.ts
  function An(e, t, r = null) { // An = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(`${e === "en" ? "en-GB" : e}-u-ca-gregory`, S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, e = language, S = __spreadValues, o = dateFormats
      year: n({}),
      month: n({ month: "long" }),
      day: n({ month: "long", day: "numeric" })
    }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => { // a = names, e = language, s = date, i = value
      let u = (i.day ? o.day : i.month ? o.month : o.year).format(Date.UTC(i.year, (i.month || 1) - 1, i.day || 1)); // u = text, i = value, o = dateFormats
      return i.approximate ? t("date-about", u) : u;
    };
    return {
      date: s,
      span: (i, l, u) => { // i = start, l = end, u = status
        let d = i && s(i), m = l && s(l); // d = first, i = start, s = date, m = last, l = end
        return d ? d === m ? d : m ? t("date-range", d, m) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
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
  var M, Cn, Ya, se, _r, Lt, Dn, Et, Nn, br, hr, Xa, ze = /* @__PURE__ */ Symbol.for("pv"), Ot = {}, At = [], Za = /^m(i|n|o|s|text|space)$/, vr = Array.isArray, wr = At.slice, fe = Object.assign; // M = options, Cn = vnodeId, Ya = isValidElement, se = rerenderQueue, _r = prevDebounce, Lt = rerenderCount, Dn = depthSort, Et = EVENT_DISPATCHED, Nn = CAPTURE_REGEX, br = eventClock, hr = eventProxies, Xa = i, ze = VNODE_MARKER, Ot = EMPTY_OBJ, At = EMPTY_ARR, Za = MATHML_TOKEN_ELEMENTS, vr = isArray, wr = slice, fe = assign
  function ge(e) { // ge = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) { // g = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? wr.call(arguments, 2) : r), Ge(e, s, n, o, null);
  }
  function Ge(e, t, r, n, o) { // Ge = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ze, __v: o || ++Cn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, ze = VNODE_MARKER, o = original, Cn = vnodeId
    return !o && M.vnode && M.vnode(a), a;
  }
  function Oe() { // Oe = createRef
    return { current: null };
  }
  function le(e) { // le = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ie(e, t) { // ie = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ie(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ie(e);
  }
  function es(e) { // es = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = fe({ constructor: ze }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Sr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ie(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, jn(o, t, a), r.__ = r.__e = null, t.__e != n && Hn(t));
  }
  function Hn(e) { // Hn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Hn(e);
  }
  function In(e) { // In = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, se.push(e), Lt++)) && _r == M.debounceRendering || ((_r = M.debounceRendering) || queueMicrotask)($n);
  }
  function $n() { // $n = process
    try {
      for (var e, t = 1; se.length; ) se.length > t && se.sort(Dn), e = se.shift(), t = se.length, 8 & e.__g && es(e); // e = c, t = l, se = rerenderQueue, Dn = depthSort, es = renderComponent
    } finally {
      (Lt = se.length) && (_r || queueMicrotask)($n);
    }
  }
  function Un(e, t, r, n, o, a, s, i, l, u, d) { // Un = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, d = refQueue
    var m, p, c, y, _, h, b = n.__k || At, v = t.length; // m = i, p = oldVNode, c = childVNode, y = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, At = EMPTY_ARR, v = newChildrenLength, t = renderResult
    for (l = ts(r, t, b, l, v), m = 0; m < v; m++) (c = r.__k[m]) != null && (p = ~c.__i && b[c.__i] || Ot, c.__i = m, h = Sr(e, c, p, o, a, s, i, l, u, d), y = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Tr(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || y, c)), _ = _ || y, 4 & c.__u ? (l = Bn(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, ts = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, c = childVNode, p = oldVNode, Ot = EMPTY_OBJ, h = result, Sr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, d = refQueue, y = newDom, Tr = applyRef, _ = firstChildDom, Bn = insert, void = type
    return r.__e = _, l;
  }
  function ts(e, t, r, n, o) { // ts = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, u, d, m, p, c, y = r.length, _ = y, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, p = hi, c = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ge(null, s) : vr(s) ? s = v[a] = Ge(le, { children: s }) : s.constructor === ze && s.__b ? s = v[a] = Ge(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = rs(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, b = 1)) : (~u || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, Ge = createVNode, vr = isArray, le = Fragment, ze = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, rs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, y = oldChildrenLength
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
        for (h = 0, p = d.length; h < p; ) d[c = h + p >> 1] < s.__i ? h = c + 1 : p = c; // h = skew, p = hi, d = tails, c = mid, s = childVNode
        d[h] = s.__i, m[a] = h + 1;
      }
      for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, v = newChildren
    }
    if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ie(i)), Pr(i, i));
    return n;
  }
  function Bn(e, t, r, n) { // Bn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Bn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ie(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ie = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function rs(e, t, r, n) { // rs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Fn(e, t, r) { // Fn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Rt(e, t, r, n, o) { // Rt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Fn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Fn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = hr[t] || (hr[t] = ns(t)), (e.__a || (e.__a = {}))[t] = br, a = t != (t = t.replace(Nn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ns(e) { // ns = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Et] == null) t[Et] = br++;
        else if (t[Et] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function Sr(e, t, r, n, o, a, s, i, l, u) { // Sr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var d, m, p, c, y, _, h, b, v, w, P, T, A, O, L, K, F, I, N = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, y = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, w = provider, P = componentContext, T = renderHook, A = count, O = renderResult, L = startMarker, K = end, F = i, I = child, N = newType, t = newVNode
    if (t.constructor !== ze) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Mt(d, a) : a.push(d), i = a[0] || i), (d = M.__b) && d(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = N.prototype) && d.render, w = (d = N.contextType) && n[d.__c], P = d ? w ? w.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (v ? t.__c = c = new N(b, P) : (t.__c = c = new U(b, P), c.constructor = N, c.render = as), w && w.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), v && (c.__s || (c.__s = c.state), N.getDerivedStateFromProps && (c.__s == c.state && (c.__s = fe({}, c.__s)), fe(c.__s, N.getDerivedStateFromProps(b, c.__s)))), y = c.props, _ = c.state, c.__v = t, r.__c) {
          if (b !== y && v && !N.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(b, c.__s, P) === !1) {
            t.__v != r.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), At.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = ie(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, P), v && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(y, _, h);
          });
        } else v && !N.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), v && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = P, c.props = b, c.__P = e, c.__g &= -5, T = M.__r, A = v ? 25 : 0;
        do
          c.__g &= -9, T && T(t), d = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++A < 25);
        v && (At.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = fe({}, n, c.getChildContext())), v && r.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(y, _)), O = d && d.type === le && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(C) {
          C && Pr(C, C);
        }), r.__k = null), i = r.__k ? ie(r, 0) : null), i = Un(e, vr(O) ? O : [O], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(ge), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (C) {
        if (s.length = p, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~(F = a.indexOf(i || void 0)) || (F = a.length); (I = a[F - 1]) && I.nodeType == 8; ) F--; // F = i, a = excessDomChildren, i = oldDom, void = oldDom, I = child
            for (; F < a.length; F++) if (I = a[F]) if (a[F] = null, L) { // F = i, a = excessDomChildren, I = child, L = startMarker
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
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), C && C.then || Vn(t), M.__e(C, t, r);
      }
    } else i = t.__e = os(r.__e, t, r, n, o, a, s, l, u, e);
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
  function Vn(e) { // Vn = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Vn));
  }
  function jn(e, t, r) { // jn = commitRoot, e = commitQueue, t = root, r = refQueue
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
  function os(e, t, r, n, o, a, s, i, l, u) { // os = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var d, m, p, c, y, _, h, b, v = r.props || Ot, w = t.props, P = t.type; // d = i, m = newHtml, p = oldHtml, c = newChildren, y = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Ot = EMPTY_OBJ, w = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((y = a[d]) && (P ? y.localName == P : y.nodeType == 3)) { // d = i, a = excessDomChildren, y = value, P = nodeType
        e = y, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !P) return b.createTextNode(w);
      e = b.createElementNS(o, P, w.is ? w : u), i && (M.__m && M.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (u = P == "template" && e.content || e, a = P == "textarea" && w.defaultValue != null ? null : a && wr.call(u.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(y = e.attributes[d]).name] = y.value;
      for (d in v) y = v[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in w || d == "value" && "defaultValue" in w || d == "checked" && "defaultChecked" in w || Rt(e, d, null, y, o); // d = i, v = oldProps, y = value, p = oldHtml, w = newProps, Rt = setProperty, e = dom, o = namespace
      for (d in w) y = w[d], d == "children" ? c = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || v[d] === y || Rt(e, d, y, v[d], o); // d = i, w = newProps, y = value, c = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, Rt = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Za.test(P)) && (o = "http://www.w3.org/1999/xhtml"), Un(u, vr(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && ie(r, 0), i, l), a && a.some(ge)), i && P != "textarea" || (d = "value", P == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (P != "progress" || _) || Rt(e, d, _, v[d], o), d = "checked", h != null && h != e[d] && Rt(e, d, h, v[d], o));
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
    !r && (n = e.__c) && (n = n.__z) && (o = Mt(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function as(e, t, r) { // as = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function kr(e, t) { // kr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ge(le, { children: [e] }), o = [], a = [], Sr(t, t.__k, n || Ot, Ot, t.namespaceURI, n ? null : t.firstChild ? wr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), jn(o, t.__k, a), t.__k.props.children = null;
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
  } }, Cn = 0, Ya = function(e) {
    return e != null && e.constructor === ze;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), In(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), In(this));
  }, U.prototype.render = le, se = [], Lt = 0, Dn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Et = /* @__PURE__ */ Symbol(), Nn = /(PointerCapture)$|Capture$/i, br = 0, hr = {}, Xa = 0;

  // src/explore/query-changes.ts
  function Ae(e, t) { // Ae = withText, e = query, t = text
    return R(S({}, e), { text: t });
  }
  function Rr(e, t, r) { // Rr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function qn(e, t, r) { // qn = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Rr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function Wn(e) { // Wn = clearAll, e = query
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Ie(e) { // Ie = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function It(e) { // It = allBits, e = size
    let t = Ie(e).fill(-1); // t = bits, Ie = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ft(e, t) { // Ft = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Ct(e, t) { // Ct = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Er(e, t) { // Er = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Fe(e, t) { // Fe = unionOf, e = size, t = sets
    return t.reduce(Er, Ie(e));
  }
  function Kn(e, t) { // Kn = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function Qn(e, t) { // Qn = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function ss(e) { // ss = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Y(e, t = e, r = e) { // Y = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += ss((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/facets.ts
  function Ce(e, t) { // Ce = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Gn(e, t) { // Gn = withAnyTerm, e = size, t = terms
    return Fe(e, t.map(({ programs: r }) => r));
  }
  function is(e, t, { programs: r }) { // is = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = Ce(o, t); // a = terms, Ce = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, Gn(e.programs.length, a));
    }), n;
  }
  function Jn(e, t, r) { // Jn = applyFilters, e = size, t = filters, r = except
    let n = It(e); // n = programs, It = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && Kn(n, o);
    }), n;
  }
  function ls(e, t, r, n, o) { // ls = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Y(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Y = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let u = t.filter((d) => d !== a); // u = remaining, t = chosen, d = other, a = term
        l = u.length ? Y(Gn(o, u), n) : Y(n);
      } else r && (l = Y(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Dt(e, t, r) { // Dt = explore, e = index, t = query, r = find
    let n = e.programs.length, o = r(e, t.text), a = is(e, t, o), s = Jn(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, is = filtersOf, s = matches, Jn = applyFilters, i = facets, l = facet
      let u = a.get(l.id), d = u ? Jn(n, a, l.id) : s; // u = filter, a = filters, l = facet, d = others, Jn = applyFilters, n = size, s = matches
      return { facet: l, terms: ls(l, Ce(l, t), u, d, n) };
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
  var us = Nt(() => /* @__PURE__ */ new Map()), cs = 1e9; // us = knownOrders, Nt = memoize, cs = NEVER
  function Mr(e, t) { // Mr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Yn(e) { // Yn = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function ds(e) { // ds = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ps({ programs: e, languages: { chain: t, page: r } }) { // ps = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => ne(a, t, r).text), { compare: o } = ds([...t, r]); // n = titles, e = programs, a = title, ne = pickText, t = chain, r = page, o = compare, ds = collatorFor
    return Mr(n.length, (a, s) => o(n[a], n[s]));
  }
  function zn(e) { // zn = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ms({ programs: e }, t) { // ms = byDate, e = programs, t = titleOrder
    let r = Yn(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Yn = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, d = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = zn(u && J(u)), o[l] = m ? cs : zn(d && V(d));
    }), Mr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function gs({ programs: e }, t) { // gs = byStatus, e = programs, t = dateOrder
    let r = Yn(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, Yn = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return Mr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var fs = { // fs = MAKERS
    title: ps,
    newest: (e) => ms(e, Ye(e, "title")),
    status: (e) => gs(e, Ye(e, "newest")),
    relevance: (e) => Ye(e, "status")
  };
  function Ye(e, t) { // Ye = orderOf, e = index, t = sort
    var o; // o = _a
    let r = us(e), n = (o = r.get(t)) != null ? o : fs[t](e); // r = orders, us = knownOrders, e = index, n = order, o = _a, t = sort, fs = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function ys(e, t) { // ys = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Xe(e, { programs: t }) { // Xe = effectiveSort, e = query, t = programs
    let r = e.sort || "relevance"; // r = sort, e = query
    return r === "relevance" && !t ? "status" : r;
  }
  function Xn(e, t, r, n) { // Xn = sortMatches, e = index, t = matches, r = query, n = searchResult
    let o = Xe(r, n), a = []; // o = sort, Xe = effectiveSort, r = query, n = searchResult, a = sorted
    for (let s of Ye(e, o)) // s = i, Ye = orderOf, e = index, o = sort
      Ct(t, s) && a.push(s);
    return o === "relevance" ? ys(a, n.scores) : a;
  }

  // src/app/derive.ts
  function Lr(e, t) { // Lr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
      if (!a) {
        let i = Dt(e, n, t); // i = exploration, Dt = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: Xn(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function Zn(e, t, r, n) { // Zn = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ye(e, t, r) { // ye = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || Zn(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function eo(e, t, r, n) { // eo = showing, e = index, t = derive, r = query, n = program
    return Zn(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, et), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function to(e, t, r) { // to = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: u } = e.get(); // l = query, u = settled, e = store
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ye(t().index, t().derive, l), a = (l) => { // o = shown, l = next, ye = withoutHiddenDetails, t = context, a = choose
      n();
      let u = o(l); // u = query, o = shown, l = next
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ae(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(qn(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(eo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(Wn(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: u } = e.get(), d = new Set(u.collapsed); // u = open, e = store, d = collapsed
        d.delete(l) || d.add(l), e.set({ open: R(S({}, u), { collapsed: d }) });
      }
    };
  }

  // src/app/announcements.ts
  function ro(e, t, r) { // ro = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function no(e, t) { // no = ancestors, e = vocabulary, t = termId
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
  function xs({ terms: e }) { // xs = inTreeOrder, e = terms
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
  function oo(e, t, r) { // oo = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...xs(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var ao = { label: null, help: null, aliases: [] }; // ao = UNLABELED
  function _s({ start: e, end: t, status: r }, n) { // _s = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function hs(e, t, r) { // hs = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? _s(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function so(e, t) { // so = ancestorsOf, e = term, t = vocabulary
    return t ? no(t, e) : [];
  }
  function bs(e, t, r, n) { // bs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Ie(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      hs(s, e, n).forEach((l) => Ft(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      so(s, r).forEach((l) => Er(a(l), i));
    }), o.delete(Q), o;
  }
  function io(e, t, r) { // io = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = bs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, bs = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...oo(e, Array.from(s.keys()), a), Q], l = Fe(n, Array.from(s.values())); // i = order, oo = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, Fe = unionOf, n = size
    s.set(Q, Qn(It(n), l));
    let u = /* @__PURE__ */ new Map(); // u = terms
    for (let c of i) { // c = term, i = order
      let y = s.get(c), _ = y ? Y(y) : 0; // y = programs, s = collected, c = term, _ = total, Y = count
      if (y && _) {
        let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(c)) || ao; // h = label, b = aliases, a = vocabulary, c = term, ao = UNLABELED
        u.set(c, { id: c, label: h, aliases: b, depth: so(c, a).length, programs: y, count: _ });
      }
    }
    let { label: d, help: m } = a || ao, p = Array.from(u.values()).filter((c) => c.count < n); // d = label, m = help, a = vocabulary, ao = UNLABELED, p = missingInSome, u = terms, c = term, n = size
    return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function lo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // lo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let u = o.includes(l) ? null : io(l, e, a); // u = facet, o = reservedIds, l = id, io = indexFacet, e = list, a = thisYear
      u && s.set(l, u);
    }
    let i = new Set(e.programs.map(({ id: l }) => l)); // i = ids, e = list, l = id
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, u) => { // l = facet, u = term
        var d; // d = _a
        return !!((d = s.get(l)) != null && d.terms.has(u));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }

  // src/explore/search/search-result.ts
  var $t = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // $t = NO_SEARCH

  // src/app/labels.ts
  var uo = (e) => e.toLowerCase().replace(/-.*/, ""); // uo = baseOf, e = language
  function co(e, t, r, n, o, a) { // co = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => ne(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, ne = pickText, n = chain, o = pageLanguage, l = status, t = msg, u = known, d = facet
      let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
      if (c)
        return i(c.label);
      let y = je.find((_) => _ === p); // y = builtIn, je = BUILT_IN, _ = each, p = id
      return s(y ? t(`facet-${y}`) : p);
    }, m = (p, c) => { // m = term, p = facetId, c = id
      var _; // _ = _a
      if (c === Q)
        return s(t("not-stated"));
      let y = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(c); // y = entry, _ = _a, e = list, p = facetId, c = id
      return y ? i(y.label) : s(ke(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : c);
    };
    return {
      pick: i,
      facet: d,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, c) => { // p = facetId, c = id
        let y = `${p} ${c}`, _ = u.get(y) || m(p, c); // y = key, p = facetId, c = id, _ = label, u = known, m = term
        return u.set(y, _), _;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((c) => uo(c) !== uo(p))
    };
  }

  // src/app/context.ts
  function Or(e, t, r = () => $t) { // Or = createContext, e = list, t = settings, r = find, $t = NO_SEARCH
    var c; // c = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = co(e, n, o, s, i, a), d = lo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, co = createLabels, e = list, d = index, lo = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (y, _) => u.term(y, _).text,
      reservedIds: rt
    }), m = (c = at(`programs?${t.preset}`, d)) != null ? c : et, p = He(m, e.facets);
    return R(S({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Lr(d, r),
      labels: u,
      preset: m,
      fragmentOf: (y) => { // y = query
        let _ = He(y, e.facets); // _ = fragment, He = toFragment, y = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function po(e, t) { // po = withSearch, e = context, t = find
    return R(S({}, e), { find: t, derive: Lr(e.index, t) });
  }

  // src/app/store.ts
  function mo(e) { // mo = createStore, e = initial
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
  function go(e, t, r) { // go = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/parts/heading.tsx
  function De({ level: e, class: t, id: r, children: n }) { // De = Heading, e = level, t = className, r = id, n = children
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function Ze(e) { // Ze = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function B({ text: { text: e, language: t }, around: r, children: n = e }) { // B = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: we(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function Ne({ open: e }) { // Ne = Chevron, e = open
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var fo = "capacity"; // fo = TAG_FACET
  function vs({ text: e, patterns: t, around: r, more: n }) { // vs = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ g(B, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function ws({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // ws = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Ut = class extends U { // Ut = Card, U = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var F; // F = _a
      let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: y } = t, _ = (I) => /* @__PURE__ */ g(vs, { text: I, patterns: s, around: m, more: n }), h = (I) => { // l = msg, u = labels, d = format, m = language, p = idPrefix, c = index, y = limit, t = context, _ = marked, I = facet, g = k, vs = MarkedText, s = patterns, n = more, h = termsOf
        var N; // N = _a
        return ((N = o.terms.get(I)) != null ? N : []).map((C) => u.term(I, C));
      }, b = u.pick(o.title), v = `${p}:program:${o.id}`, w = o.summary && u.pick(o.summary), P = h(fo), T = [...h("kind"), ...h("format")], A = u.status(o.status), O = d.span(o.start, o.end, o.status), L = [b, ...w ? [w] : [], ...P, ...T].map(({ text: I }) => I), K = y || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...L, A, O != null ? O : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(De, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, _(b)) : _(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(F = o.status) != null ? F : "unknown"}` }, A), O !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, O), T.map((I) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(I)))), w && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(w), " ", u.isForeign(w.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(w.language)))), K && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", ws(t, K)), " ", _({ text: K.text, language: K.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(fo).text }, P.map((I) => /* @__PURE__ */ g("li", null, _(I)))), /* @__PURE__ */ g(
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

  // src/views/results/card-list.tsx
  var Bt = 60, Ss = 6, Ts = 80; // Bt = CARDS, Ss = CARDS_AT_ONCE, Ts = FILL_AFTER
  function Ps({ context: e, state: t, results: { order: r } }, n) { // Ps = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var c; // c = _a
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, c = i
      var y; // y = _a
      return p === ((y = n.order) == null ? void 0 : y[c]);
    }), u = Math.max(e.limit || Bt, i + 1, l && n.limit || 0), d = r.length <= Bt || s === "address";
    return { order: r, limit: u, drawn: d ? u : Math.max(Ss, i + 1, l && n.drawn || 0) };
  }
  function ks({ context: e, state: t, results: r }, n) { // ks = withHeadings, e = context, t = state, r = results, n = programs
    let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && Xe(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, u = hasGroups, Xe = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
    return n.map((m, p) => { // n = programs, m = program, p = i
      let c = n[p - 1], y = Z(m.status); // c = before, n = programs, p = i, y = isNow, Z = isCurrent, m = program
      return !u || c && Z(c.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Vt = class extends U { // Vt = CardList, U = x
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
        this.setState({ limit: r + Bt, drawn: r + Bt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Ps(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Ts));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var w; // w = _a
      let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, b = ks(r, _), v = (w = b[0]) != null && w.group ? c + 1 : c; // s = context, i = state, l = results, u = actions, d = more, r = view, m = msg, p = index, c = level, y = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, b = entries, ks = withHeadings, v = titleLevel, w = _a
      return /* @__PURE__ */ g(le, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: T }) => /* @__PURE__ */ g("li", { key: P.id }, T && /* @__PURE__ */ g(De, { level: c, class: "program-explorer__group", id: T.anchors[0] }, T.anchors.slice(1).map((A) => /* @__PURE__ */ g("span", { id: A })), /* @__PURE__ */ g(B, { text: T, around: s.language })), /* @__PURE__ */ g(
        Ut,
        {
          context: s,
          actions: u,
          more: d,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(He(i.query, y.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function yo(e, t) { // yo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => Ce(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function Rs({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Rs = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
  function Es({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Es = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ae(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var jt = class extends U { // jt = ActiveFilters, U = x
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = yo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, yo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(Rs, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Es, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function Ms({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Ms = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
    let { msg: i, labels: l, language: u, idPrefix: d } = e, m = `${d}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, u = language, d = idPrefix, e = context, m = id, r = facet, n = term, p = description, o = chosen, a = countAfterToggle
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(B, { text: l.term(r, n.id), around: u })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Ls({ view: e, counts: { facet: t, terms: r } }) { // Ls = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), u = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, u = bodyId
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": l,
        "aria-controls": u,
        onClick: () => i.toggleFacet(t.id)
      },
      /* @__PURE__ */ g("span", { id: `${u}::label` }, /* @__PURE__ */ g(B, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ g(Ne, { open: l })
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Ms, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function qt({ view: e }) { // qt = Filters, e = view
    return /* @__PURE__ */ g(le, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Ls, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function xo({ view: { context: { msg: e }, state: t, actions: r } }) { // xo = SearchBox, e = msg, t = state, r = actions
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
  function Os({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Os = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
    let a = Xe(r, n.exploration.searchResult), s = xe.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, Xe = effectiveSort, r = query, n = results, s = sorts, xe = SORTS, i = each
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
  function _o({ view: e }) { // _o = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, u = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, u = chosen, d = sum, m = terms
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", Ze(o.settled.query.text), Ze(l.join(" "))))), !n && /* @__PURE__ */ g(Os, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function ho({ view: e }) { // ho = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(xo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(qt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(_o, { view: e }), !(t && s === r) && /* @__PURE__ */ g(jt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Vt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var bo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // bo = isNeeded, e = open, t = query
  function vo(e, t, r) { // vo = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => E(null, null, function* () { // n = isLoading, o = isOver, a = load, E = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (u) {
        !o && bo(e.get()) && t.onFailure(u, () => { // o = isOver, bo = isNeeded, e = store, t = source, u = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && bo(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function wo(e, t) { // wo = createScreen, e = root, t = idPrefix
    let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => { // r = ownerDocument, e = root, n = find, l = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
      var u; // u = _a
      return (u = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : u.closest("article");
    };
    return {
      focusCount: a,
      moveTo: (l) => { // l = program
        let u = i(l); // u = card, i = cardOf, l = program
        u == null || u.scrollIntoView(), o(u == null ? void 0 : u.querySelector("a, button"));
      },
      holdFocus: (l) => { // l = isInDialog
        let u = s(); // u = hadFocus, s = hasFocus
        return () => {
          u && !s() && (o(l ? n(".program-explorer__open-filters") : null), s() || a());
        };
      },
      scrollToLinked: (l) => { // l = program
        var u; // u = _a
        return (u = l === null ? e : i(l)) == null ? void 0 : u.scrollIntoView();
      }
    };
  }

  // src/views/watch-width.ts
  function So(e, t) { // So = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var As = 640, Is = 500; // As = MIN_WIDTH, Is = PREPARE_SEARCH_AFTER
  M.debounceRendering = (e) => e();
  function To(e, t, r, n, o, a) { // To = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var P; // P = _a
    let s = (P = e.ownerDocument.defaultView) != null ? P : window, i = [], l = o.now, u = Or(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < As, p = (T) => { // s = view, P = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, Or = createContext, t = list, r = settings, d = isMounted, m = isNarrow, As = MIN_WIDTH, p = readAddress, T = before
      var K, F; // K = _a, F = _b
      let A = n.read(), O = A === null && T ? T.query : (K = at(A != null ? A : "", u.index)) != null ? K : u.preset, L = ye(u.index, u.derive, O); // A = fragment, n = history, O = next, T = before, K = _a, at = fromFragment, u = context, L = query, ye = withoutHiddenDetails
      return {
        query: L,
        settled: { query: L, cause: "address" },
        open: { collapsed: (F = T == null ? void 0 : T.open.collapsed) != null ? F : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, c = mo(S({ narrow: m() }, p(null))), y = wo(e, r.idPrefix), _ = to(c, () => u, y), h = () => { // c = store, mo = createStore, S = __spreadValues, m = isNarrow, p = readAddress, y = screen, wo = createScreen, e = root, r = settings, _ = actions, to = createActions, u = context, h = unmount
      d = !1, i.splice(0).forEach((T) => T()), kr(null, e);
    }, b = (T, A) => { // b = draw, T = state, A = before
      if (!d)
        return;
      let O = y.holdFocus(A.open.filters); // O = restoreFocus, y = screen, A = before
      try {
        let { derive: L } = u; // L = derive, u = context
        kr(/* @__PURE__ */ g(ho, { view: { context: u, state: T, actions: _, more: l, results: L(T.query), settledResults: L(T.settled.query) } }), e);
      } catch (L) {
        h(), a(L);
        return;
      }
      O();
    }, v = ({ checkLink: T, keepFragment: A, textIndexOf: O }) => { // v = useMore, T = checkLink, A = keepFragment, O = textIndexOf
      T(n, c, u);
      let L = s.setTimeout(() => O(u.index), Is); // L = prepare, s = view, O = textIndexOf, u = context, Is = PREPARE_SEARCH_AFTER
      i.push(A(), () => s.clearTimeout(L));
    }, w = () => { // w = onResize
      if (!e.isConnected) {
        h();
        return;
      }
      let T = m(), { open: A, narrow: O } = c.get(); // T = narrow, m = isNarrow, A = open, O = before, c = store
      T !== O && c.set({ narrow: T, open: R(S({}, A), { filters: !1 }) });
    };
    return i.push(
      c.subscribe(b),
      So(e, w),
      ro(c, _.settle, s),
      go(c, n, (T) => u.fragmentOf(T)),
      n.onMove(() => c.set(p(c.get())))
    ), b(c.get(), c.get()), d && (l ? v(l) : i.push(vo(c, o, (T) => { // b = draw, c = store, d = isMounted, l = more, v = useMore, i = cleanups, vo = loadWhenNeeded, o = moreSource, T = loaded
      l = T, u = po(u, l.fuzzySearch), c.set({}), v(l);
    })), n.read() && Pt(() => { // n = history, Pt = afterPaint
      let { program: T } = c.get().query; // T = program, c = store
      d && (T !== null || s.pageYOffset === 0) && y.scrollToLinked(T);
    })), {
      update: (T) => { // T = newList
        if (d) {
          _.settle(), u = Or(T, r, l == null ? void 0 : l.fuzzySearch);
          let { query: A } = c.get(), O = ye(u.index, u.derive, A), L = () => c.set({ query: O, settled: { query: O, cause: "data" } }); // A = before, c = store, O = query, ye = withoutHiddenDetails, u = context, L = show
          l ? l.keepPosition(e, L) : L();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var Po = "Special:MyLanguage/", Fs = /^(?:[a-z][\w-]*|Special):/; // Po = MY_LANGUAGE, Fs = WITHOUT_TRANSLATION
  function ko(e, { root: t, staticElements: r }, n) { // ko = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Po, ""); // l = plain, i = page, Po = MY_LANGUAGE
      if (!a.length || Fs.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Po + l);
      let [u = "", d = ""] = l.split(/(?=#)/); // u = title, d = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Cs = "program-explorer__app", Ds = 0; // Cs = APP_CLASS, Ds = mountedSoFar
  function Ns({ root: e }) { // Ns = ownsAddress, e = root
    var r; // r = _a
    let t = `.${ae}[data-state]`; // t = hosts, ae = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Hs({ current: e, past: t }) { // Hs = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Pt(() => { // n = anchor, Pt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function $s(e) { // $s = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return nt(e) && !(t && !t.closest(`.${ae}`));
  }
  function Ro(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Ro = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, u = oe(n), d = mt(i, t), m = Ns(t), p = `program-explorer-${++Ds}`, c = ko(i, t, d), y = t.all === null ? "" : c(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, u = msg, oe = createMessages, d = languages, mt = readerLanguages, t = host, m = ownsIt, Ns = ownsAddress, p = idPrefix, Ds = mountedSoFar, c = pageUrl, ko = createPageUrls, y = urlOfAll, _ = moreSource
      now: a,
      load: () => pt(e),
      onFailure: (w, P) => { // w = error, P = retry
        let T = lt(w) === "outdated"; // T = isOutdated, lt = failureOf, w = error
        ue(t.root, n, { kind: "warning", text: u(`failed-${T ? "outdated" : "network"}`), retry: () => { // ue = showNotice, t = host, n = messages, u = msg, T = isOutdated
          T ? location.reload() : (Se(t.root), P());
        } });
      }
    }, h = document.createElement("div");
    h.className = Cs, h.lang = l, h.dir = we(l), t.root.append(h), X(t, "ready");
    let { update: b, unmount: v } = To(h, r, { // b = update, v = unmount, To = mountExplorer, h = app, r = list
      msg: u,
      format: An(l, u, o),
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
      notify: (w) => ue(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : c(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : y}#programs?program=${w}`,
      urlOfAll: (w) => `${y}#${w}`
    }, On(window, m ? $s : null, p), _, (w) => { // On = createHistory, m = ownsIt, $s = isOurs, p = idPrefix, _ = moreSource, w = error
      h.remove(), s(w);
    });
    return h.isConnected ? (Hs(t), i.announceReady(t.root), {
      update: b,
      unmount: () => {
        v(), h.remove(), X(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var Us = "#programs?selftest"; // Us = SELFTEST
  function Eo(e) { // Eo = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Us && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 ad8e1b44e20dd42f"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Bs(n, o) { // Bs = importList, n = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Vs({ wiki: e }, t, { origin: r, list: n }) { // Vs = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && Br(o, n.programs.map(({ title: u }) => ne(u, [o.lang, ...l], e.contentLanguage).text));
  }
  var js = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // js = FILTERS_ONLY
  function qs(e) { // qs = needsMore, e = hash
    return !!he(e) && !js.test(e);
  }
  function Mo(e, t, r, n) { // Mo = run, e = load, t = environment, r = host, n = mounted
    return E(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Mo(e, t, r, n);
      };
      try {
        let s = qs(location.hash) ? pt(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, qs = needsMore, pt = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, d] = i.kind === "missing" && (yield Bs(t, r)) || [r, i]; // l = messages, i = result, u = shown, d = programs, Bs = importList, t = environment, r = host
        if (d.kind !== "ready") {
          let _ = d.kind === "missing"; // _ = isMissing, d = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield ut(t, r, _ ? "missing" : "json", d, a);
          return;
        }
        if (!$r(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let c = Vs(t, r, d), y = Ro(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // c = mayDiffer, Vs = mayListDiffer, t = environment, r = host, d = programs, y = explorer, Ro = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), ut(t, u, "unexpected", R(S({}, d), { messages: l }), a);
        });
        y && (n.set(r.root, y), yield Qr(t, r, d, l, c));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield ut(t, r, lt(s), null, a);
      }
    });
  }
  function Ws(n, o) { // Ws = findOrInsertHosts, n = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = dt(r); // a = printed, dt = findHosts, r = content
      if (a.length || r.querySelector(`.${ae}`) || !Yr(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Lo(e, t) { // Lo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Eo(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Ln(); // s = content, l = _a, i = sharedLoad, Ln = createSharedLoad
        Ws(n, s).then(
          (u) => u.filter(qr).forEach((d) => { // u = hosts, qr = claim, d = host
            Mo(i, n, d, r);
          }),
          (u) => e.log("The explorer could not find its host.", u)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }

  // src/runtime.ts
  var Ar = {}; // Ar = runtime_exports
  jo(Ar, {
    Component: () => U,
    DATA_MODEL: () => it,
    DataText: () => B,
    Filters: () => qt,
    GROUP_ATTRIBUTE: () => ct,
    HOST_CLASS: () => ae,
    Heading: () => De,
    ID: () => Te,
    LANGUAGE: () => Pe,
    NO_SEARCH: () => $t,
    SORTS: () => xe,
    VERSION: () => We,
    add: () => Ft,
    allTexts: () => Ur,
    append: () => Ht,
    chosenTerms: () => Ce,
    count: () => Y,
    createMessages: () => oe,
    createRef: () => Oe,
    decode: () => _e,
    explore: () => Dt,
    findHosts: () => dt,
    h: () => g,
    has: () => Ct,
    hostStateOf: () => Jt,
    includedTitles: () => yt,
    isCurrent: () => Z,
    isFragmentOurs: () => nt,
    isObject: () => ce,
    isStatus: () => ke,
    isolated: () => Ze,
    levelOf: () => Xt,
    linkFault: () => Ve,
    memoize: () => Nt,
    noBits: () => Ie,
    normalText: () => ot,
    optionsFor: () => xt,
    parseForReaders: () => Tt,
    parseLink: () => gt,
    pickText: () => ne,
    readAnswer: () => Wt,
    readPage: () => St,
    restOf: () => he,
    showNotice: () => ue,
    staticHeading: () => Yt,
    unionOf: () => Fe,
    withTerms: () => Rr,
    withText: () => Ae,
    withoutHiddenDetails: () => ye
  });

  // src/wiki/wiki.ts
  var W = class extends Error { // W = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var Oo = 1e4; // Oo = TIMEOUT_MS
  function Ao(e, t) { // Ao = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Oo); // r = controller, n = timer, Oo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new W("timeout", `${Oo} ms, ${e}`) : new W("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Wt(e) { // Wt = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield Ao(e, "omit"); // t = response, Ao = fetchInTime, e = url
      if (t.status === 429 && (t = yield Ao(e, "same-origin")), t.status === 429)
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
  var Ks = 2592e3, Qs = 300, Js = 50, Gs = "fuzzy"; // Ks = MONTH_S, Qs = FIVE_MINUTES_S, Js = MOST_REQUESTS, Gs = OUTDATED
  function zs(e) { // zs = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Ys(e, t, r, n) { // Ys = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? Qs : Ks), a = { // o = age, e = kind, r = bundle, Qs = FIVE_MINUTES_S, Ks = MONTH_S, a = parameters
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
  function Io(e, t, r, n) { // Io = readAll, e = api, t = kind, r = values, n = bundle
    return E(this, null, function* () {
      var l, u; // l = _a, u = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let d = yield Wt(`${e}?${Ys(t, r, n, s)}`); // d = answer, Wt = readAnswer, e = api, Ys = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(zs(d));
        for (let { key: m, translation: p, tags: c } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, c = tags, l = _a, d = answer
          p && c.indexOf(Gs) === -1 && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = d.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < Js);
      return { pages: a, translations: o };
    });
  }
  function Fo(e, t, r, n) { // Fo = readSafely, e = api, t = kind, r = values, n = bundle
    return E(this, null, function* () {
      try {
        return yield Io(e, t, r, n);
      } catch (o) {
        if (n && o instanceof W && o.failure === "server")
          return Io(e, t, r, null);
        throw o;
      }
    });
  }
  function Co(e, t) { // Co = createPageReader, e = api, t = titleOf
    return (r, n, o) => E(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Fo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Fo = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Fo(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Do(e) { // Do = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Xs(e) { // Xs = mayEdit, e = title
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
  function Zs() { // Zs = languageNames
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
  function ei() { // ei = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function No(e) { // No = fetchGadgetModule, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function Ho() { // Ho = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ei(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Do,
      readPages: Co(mw.util.wikiScript("api"), Do),
      languageNames: Zs,
      mayEdit: Xs,
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
    Lo(Ho(), Dr(No, Ar, "5f6041bcbe485e3c"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>