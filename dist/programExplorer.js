// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var zr = Object.defineProperty, ba = Object.defineProperties;
  var va = Object.getOwnPropertyDescriptors;
  var Jr = Object.getOwnPropertySymbols;
  var wa = Object.prototype.hasOwnProperty, Sa = Object.prototype.propertyIsEnumerable;
  var Qr = (e, t, r) => t in e ? zr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      wa.call(t, r) && Qr(e, r, t[r]);
    if (Jr)
      for (var r of Jr(t))
        Sa.call(t, r) && Qr(e, r, t[r]);
    return e;
  }, R = (e, t) => ba(e, va(t));
  var Ta = (e, t) => {
    for (var r in t)
      zr(e, r, { get: t[r], enumerable: !0 });
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
  function Gr(e, t, r) { // Gr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => M(null, null, function* () { // n = modules, o = loadModule, s = name, M = __async
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
      importer: a("importer"),
      selftest: a("selftest")
    };
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
  var V = "qqx", Xr = "search", Yt = "en"; // V = KEYS_ONLY, Xr = EXPLORER_KEY, Yt = FALLBACK_LANGUAGE
  function nt(e) { // nt = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => g.includes(t)) || Yt;
  }
  function Zt(e) { // Zt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Yr(e, t) { // Yr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(be(t)).filter((n) => typeof n[1] == "string")); // r = texts, be = parseJsonObject, t = text, n = field
    return r.has(Xr) ? { language: e, texts: r } : null;
  }
  function Zr({ language: e, texts: t }) { // Zr = hasMessages, e = language, t = texts
    return e === V || t.has(Xr);
  }

  // src/programs/texts.ts
  function z(e, t, r) { // z = pickText, e = text, t = chain, r = pageLanguage
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
  function ot(e) { // ot = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function en(e, t) { // en = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var tn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // tn = en_default

  // src/messages/plural.ts
  var ka = ["zero", "one", "two", "few", "many", "other"]; // ka = CATEGORIES
  function rn(e) { // rn = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ka.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ka = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var Ra = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, La = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(tn)) }; // Ra = PLURAL, La = PARAMETER, ve = BUILT_IN, tn = en_default
  function ie({ language: e, texts: t } = ve, r = ve.texts) { // ie = createMessages, e = language, t = texts, ve = BUILT_IN, r = fallback
    if (e === V)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = rn(e); // n = digits, e = language, o = plural, rn = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var c; // c = _a
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Ra, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(La, (l, c) => { // t = texts, a = key, r = fallback, Ra = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, La = PARAMETER
        let u = i(c); // u = value, i = parameter, c = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/data-model.ts
  var at = "json"; // at = DATA_MODEL

  // src/programs/parse-options.ts
  function er() { // er = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function we(e) { // we = optionsFor, e = wiki
    return { today: er(), language: e.contentLanguage };
  }

  // src/page/host-state.ts
  var Aa = "program-explorer-hidden"; // Aa = HIDDEN_CLASS
  function tr(e) { // tr = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function nn(e) { // nn = claim, e = host
    return tr(e) ? !1 : (te(e, "loading"), !0);
  }
  function te(e, t) { // te = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(Aa, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var Ma = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Oa = ["arab", "hebr"], Ia = ["latn", "cyrl"]; // Ma = RTL_LANGUAGES, Oa = RTL_SCRIPTS, Ia = LTR_SCRIPTS
  function Se(e) { // Se = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return Oa.includes(r) || !Ia.includes(r) && Ma.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var rr = "program-explorer__notice"; // rr = CLASS
  function Be(e, t, ...r) { // Be = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function on(e, t, r) { // on = button, e = text, t = className, r = act
    let n = Be("button", `cdx-button ${t}`, e); // n = made, Be = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function st(e) { // st = removeNotice, e = root
    e.querySelectorAll(`.${rr}`).forEach((t) => { // e = root, rr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function nr(e, t, { kind: r, text: n, content: o = [], retry: a }) { // nr = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    st(e);
    let s = ie(t), i = Be( // s = msg, ie = createMessages, t = messages, i = box, Be = element
      "div",
      `${rr} ${rr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Be("span", "cdx-message__icon"),
      Be(
        "div",
        "cdx-message__content",
        Be("p", "", n),
        ...o,
        ...a ? [on(s("retry"), "", a)] : [],
        on(s("dismiss"), "cdx-button--weight-quiet", () => st(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Se(t.language), e.append(i);
  }

  // src/page/failure.ts
  var Ca = ["busy", "timeout", "network", "server"]; // Ca = TEMPORARY
  function an(e) { // an = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function sn(i, l, c, u) { // sn = advise, i = _0, l = _1, c = _2, u = _3
    return M(this, arguments, function* ({ wiki: e, load: t }, r, n, { messages: o, origin: a, compared: s }) {
      var f; // f = _a
      try {
        if (!(yield e.mayEdit(r.source)))
          return;
        let { adviceOn: m, driftHints: d } = yield t.maintainer(), x = s ? d((yield t.importer()).importLists(r.container, e), s, e) : [], _ = m(e, o, r.source, a, x, we(e)); // m = adviceOn, d = driftHints, t = load, x = drift, s = compared, r = host, e = wiki, _ = advice, o = messages, a = origin, we = optionsFor
        _ && r.root.isConnected && nr(r.root, o, R(S({}, n), { text: n.text || ((f = _.text) != null ? f : ""), content: _.content }));
      } catch (m) {
        e.log("There is no advice about the data page.", m);
      }
    });
  }
  function it(e, t, r, n, o) { // it = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return M(this, null, function* () {
      let a = n ? n.messages : ve, s = ie(a); // a = messages, n = result, ve = BUILT_IN, s = msg, ie = createMessages
      te(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Ca.includes(r) ? () => { // Ca = TEMPORARY, r = failure
          st(t.root), te(t, "loading"), o();
        } : null
      };
      nr(t.root, a, i), (r === "missing" || r === "json") && (yield sn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function ln(i, l, c, u, f) { // ln = showProblems, i = _0, l = _1, c = _2, u = _3, f = _4
    return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: m } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== at; // m = wiki, e = environment, d = hasProblems, r = origin, n = problems, at = DATA_MODEL
      d && m.log(`Problems of the data page "${t.source}":`, ...n), m.isNamed && (d || s) && (yield sn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var de = "program-explorer"; // de = HOST_CLASS
  var dn = "program-explorer-static", lt = "data-group", pn = "data-program", mn = "data-status"; // dn = STATIC_CLASS, lt = GROUP_ATTRIBUTE, pn = PROGRAM_ATTRIBUTE, mn = STATUS_ATTRIBUTE
  function or(e) { // or = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function ar(e, t, r) { // ar = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: or(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function sr(e) { // sr = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function un(e, t) { // un = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${lt}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function cn(e) { // cn = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${lt}]`); // t = group, e = heading, lt = GROUP_ATTRIBUTE
    return e && t ? ar(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Da(e) { // Da = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function Fa(e) { // Fa = readHost, e = root
    var f; // f = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = un(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, c = bundleVersion, e = root, u = current, un = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Da(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (f = s.match(/\S+/g)) != null ? f : [],
      staticElements: Array.from(e.children).filter((m) => m instanceof HTMLElement),
      current: cn(u),
      past: cn(un(e, "past")),
      level: sr(u)
    };
  }
  function ut(e) { // ut = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${de}[data-source]`), Fa);
  }

  // src/page/known-pages.ts
  var fn = ["Community Development", "Community Development/What we do"], Na = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // fn = PAGES, Na = TRANSLATION
  function gn(e) { // gn = isKnownPage, e = title
    return fn.includes(e) || fn.includes(e.replace(Na, ""));
  }

  // src/explore/query.ts
  var ct = ["relevance", "status", "newest", "title"], dt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ct = SORTS, dt = EMPTY_QUERY

  // src/app/url.ts
  var ft = ["q", "sort", "program", "view"], Ha = "programs", yn = new RegExp(`^#?${Ha}(?:$|\\?|%3f)`, "i"); // ft = RESERVED_KEYS, Ha = FRAGMENT, yn = OURS
  function gt(e) { // gt = isFragmentOurs, e = hash
    return yn.test(e);
  }
  var $a = 8e3, Ua = 200, Ba = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // $a = MOST_CHARACTERS, Ua = MOST_LETTERS, Ba = UNSAFE
  function pt(e) { // pt = encode, e = value
    return e.replace(Ba, (t) => { // e = value, Ba = UNSAFE, t = unit
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
  function xn(e) { // xn = normalText, e = text
    return e.slice(0, Ua).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !ft.includes(o) && r.push(`${pt(o)}=${a.map(pt).join(",")}`);
    });
    let n = xn(e.text); // n = text, xn = normalText, e = query
    return n && r.push("q=" + pt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + pt(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function yt(e, t) { // yt = fromFragment, e = hash, t = known
    let r = yn.exec(e); // r = ours, yn = OURS, e = hash
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of e.slice(r[0].length, $a).split("&")) { // i = part, e = hash, r = ours, $a = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = mt(l), f = c.join("="), m = mt(f); // l = rawKey, c = rest, i = part, u = key, mt = decode, f = raw, m = value
      if (u === "q")
        o = xn(mt(f.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = ct.find((d) => d === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (!ft.includes(u)) {
        let d = f.split(",").map(mt).concat(m.split(",")).filter((x) => t.hasTerm(u, x)); // d = terms, f = raw, mt = decode, m = value, x = term, t = known, u = key
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/page/language-links.ts
  var Va = ".mw-pt-languages a, .interwiki-pagetranslation a", hn = ["mousedown", "focusin"]; // Va = LINKS, hn = EVENTS
  function _n({ target: e }) { // _n = copyFragment, e = target
    let t = e instanceof Element ? e.closest(Va) : null; // t = link, e = target, Va = LINKS
    t && (t.hash = gt(location.hash) ? location.hash : "");
  }
  function bn() { // bn = keepFragmentInLanguageLinks
    return hn.forEach((e) => document.addEventListener(e, _n)), () => hn.forEach((e) => document.removeEventListener(e, _n));
  }

  // src/page/languages.ts
  function xt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // xt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = or(r); // o = around, or = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function vn(e, t) { // vn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = nt(e), n = r === Yt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, nt = chooseLanguage, e = languages, n = language, Yt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === V ? "" : n;
  }

  // src/programs/links.ts
  var ja = /[\u200E\u200F\u202A-\u202E]/g, Wa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, qa = [ // ja = DIRECTION_MARKS, Wa = TITLE_SPACES, qa = REFUSED_SCHEMES
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
  ], Ka = new RegExp("^(?:" + qa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ja = 2e3, Qa = 255, za = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ga(e) { // Ga = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Xa(e) { // Xa = readAddress, e = value
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
      return Xa(t);
    if (t.length > Ja)
      return "bad-page";
    let r = t.replace(ja, "").replace(Wa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, ja = DIRECTION_MARKS, Wa = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ka.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || za.test(r) || n.length > 85 && Ga(n) > Qa ? "bad-page" : { page: r };
  }
  function We(e) { // We = isTarget, e = found
    return typeof e != "string";
  }
  function ht(e) { // ht = parseLink, e = value
    let t = je(e); // t = found, je = readLink, e = value
    return We(t) ? t : null;
  }
  function qe(e) { // qe = linkFault, e = value
    let t = je(e); // t = found, je = readLink, e = value
    return We(t) ? null : t;
  }
  function _t(e) { // _t = isPage, e = value
    let t = ht(e); // t = link, ht = parseLink, e = value
    return t !== null && "page" in t;
  }
  function wn(e) { // wn = isAddress, e = value
    let t = ht(e); // t = link, ht = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ya = 49; // Ya = MOST_INCLUDES
  function ir(e) { // ir = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ya).map((r, n) => typeof r == "string" && _t(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function bt(e) { // bt = includedTitles, e = text
    return e.includes('"include"') ? ir(be(e)).filter(Boolean) : [];
  }

  // src/programs/code-report.ts
  function Sn() { // Sn = createCodeReport
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
  var lr = ["status", "language", "period"], G = "not-stated"; // lr = BUILT_IN, G = NOT_STATED

  // src/programs/kinds.ts
  var Za = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Za = KINDS
  function ur(e) { // ur = kindOfType, e = type
    var t; // t = _a
    return (t = Za[e]) != null ? t : "text";
  }
  function Ke(e) { // Ke = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : ur(Array.isArray(e) ? "array" : typeof e);
  }
  function pe(e) { // pe = isObject, e = value
    return Ke(e) === "object";
  }

  // src/programs/migrate.ts
  var Tn = [], Je = 1 + Tn.length; // Tn = MIGRATIONS, Je = VERSION
  function Pn(e, t = Tn) { // Pn = migrate, e = page, t = migrations, Tn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function es(e, t, r) { // es = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function vt(e, t, r) { // vt = readJsonPage, e = text, t = report, r = describeFault
    let n = es(e, t, r); // n = data, es = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = pe(n) ? Pn(n) : null; // o = page, pe = isObject, n = data, Pn = migrate
    if (!o) {
      let a = pe(n) ? n.version : null; // a = version, pe = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function wt(e) { // wt = cycleClosers, e = parents
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
  function En(e, t, r, n) { // En = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(); // o = programIds
    for (let { id: l } of e) // l = id, e = all
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map(); // a = wholes, o = programIds, t = series, s = parents
    for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
      c !== null && o.has(c) && s.set(l, c);
    let i = new Set(wt(s)); // i = closers, wt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: c, partOf: u, followedBy: f, source: { page: m, path: d } } = l; // c = id, u = partOf, f = followedBy, m = page, d = path, l = program
      if (u === null && !f.length)
        return l;
      let x = (h) => [...m === null ? [] : ["include", r.indexOf(m)], ...d, h], _ = (h, w, v, E) => (E ? n.addAt(x(h), "loop", w) : v.has(w) || n.addAt(x(h), "unknown-program", w, v), !E && v.has(w)); // x = pathTo, h = field, m = page, r = includedTitles, d = path, _ = isGood, w = other, v = known, E = closesCycle, n = report
      return n.program = c, R(S({}, l), {
        partOf: u !== null && _("partOf", u, a, i.has(c)) ? u : null,
        followedBy: f.filter((h) => _("followedBy", h, o, h === c))
      });
    });
  }

  // src/programs/each-record.ts
  function St(e, t, r, n) { // St = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", Ke(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function cr({ pipe: e }) { // cr = actionsOf, e = pipe
    return e ? [...cr(e[0]), ...e.slice(1)] : [];
  }
  function ts({ type: e, requirement: t }) { // ts = testOf, e = type, t = requirement
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
  function rs(e) { // rs = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...cr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, cr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: ts(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => { // a = value, s = report
      let i = a; // i = found, a = value
      for (let { change: l, test: c, message: u } of o) // l = change, c = test, u = message, o = steps
        if (l)
          i = l(i);
        else if (!c(i)) {
          let f = typeof u == "string" ? u : u({ input: i }); // f = code, u = message, i = found
          s.add(f, String(a), t);
          return;
        }
      return i;
    };
  }
  function ns({ item: e }) { // ns = listReader, e = item
    let t = Qe(e); // t = readItem, Qe = readerOf, e = item
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
  function os(e) { // os = recordReader, e = node
    let t = Qe(e.key), r = Qe(e.value), n = cr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Qe = readerOf, e = node, r = readValue, n = needsEntry, cr = actionsOf, o = type
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
  function as({ entries: e = {} }) { // as = objectReader, e = entries
    let t = Object.keys(e), r = new Set(t), n = Object.entries(e).map(([o, a]) => { // t = names, e = entries, r = known, n = fields, o = name, a = node
      var s; // s = _a
      return {
        name: o,
        isRequired: !a.wrapped,
        readField: Qe((s = a.wrapped) != null ? s : a)
      };
    });
    return (o, a, s, i = t) => { // o = value, a = report, s = onExtra, i = allNames, t = names
      let l = {}, c = !0; // l = found, c = isUsable
      for (let { name: u, isRequired: f, readField: m } of n) { // u = name, f = isRequired, m = readField, n = fields
        let d = Object.prototype.hasOwnProperty.call(o, u), x; // d = isThere, o = value, u = name, x = field
        d && (a.enter(u), x = m(o[u], a), a.leave()), l[u] = x != null ? x : null, x === void 0 && f && (c = !1, a.add(d ? "left-out" : "missing", u));
      }
      for (let u of Object.keys(o)) // u = name, o = value
        r.has(u) || (a.enter(u), s != null && s(u, o[u]) || a.add("unknown-field", u, i), a.leave());
      return c ? l : void 0;
    };
  }
  function ss(e) { // ss = createReader, e = node
    switch (e.type) {
      case "array":
        return ns(e);
      case "record":
        return os(e);
      case "object":
        return as(e);
      default:
        return rs(e);
    }
  }
  var kn = /* @__PURE__ */ new Map(); // kn = READERS
  function Qe(e) { // Qe = readerOf, e = node
    let t = kn.get(e); // t = reader, kn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [ur(a.type), ss(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, ur = kindOfType, ss = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let c = Ke(a), u = n.get(c); // c = kind, Ke = kindOf, a = value, u = read, n = readers
        if (!u) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return u(a, s, i, l);
      }, kn.set(e, t);
    }
    return t;
  }
  function me(e, t, r, n, o) { // me = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Qe(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Te = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // Te = ID, Pe = LANGUAGE

  // src/programs/dates.ts
  var pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // pr = DATE_SHAPE
  function Rn(e, t) { // Rn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ln(e) { // Ln = parseDate, e = text
    if (!pr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Rn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function dr(e, t) { // dr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function An(e, t, r) { // An = isoDay, e = year, t = month, r = day
    return `${dr(e, 4)}-${dr(t, 2)}-${dr(r, 2)}`;
  }
  function X(e) { // X = firstDay, e = date
    var t, r; // t = _a, r = _b
    return An(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function q(e) { // q = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return An(e.year, t, (n = e.day) != null ? n : Rn(e.year, t));
  }

  // src/programs/status.ts
  var Y = ["open", "upcoming", "ongoing", "paused", "past"]; // Y = STATUSES
  function Ee(e) { // Ee = isStatus, e = value
    return Y.includes(e);
  }
  function Mn(e, t) { // Mn = isUncertainOn, e = date, t = day
    return e.approximate && X(e) <= t && t <= q(e);
  }
  function On(e, t, r) { // On = deriveStatus, e = start, t = end, r = today
    return t && q(t) < r ? "past" : e && X(e) > r ? "upcoming" : e && t && !Mn(e, r) && !Mn(t, r) ? "ongoing" : null;
  }
  function In(e, t, r, n) { // In = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && X(r) > n || t && X(t) > n);
      case "upcoming":
        return !!(t && q(t) < n || r && q(r) < n);
      case "ongoing":
        return !!(t && X(t) > n || r && q(r) < n);
      default:
        return !!(r && q(r) < n);
    }
  }
  function re(e) { // re = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/to-list.ts
  var is = []; // is = NONE
  function K(e) { // K = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : is;
  }

  // src/programs/read-terms.ts
  function Tt(e, t, r, n) { // Tt = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return K(t).map((s) => s.toLowerCase()).filter((s) => { // K = toList, t = value, s = code
        let i = Pe.test(s); // i = isCode, Pe = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : K(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, K = toList, t = value, s = id
      let i = o ? o.has(s) : Ee(s); // i = isKnown, o = terms, s = id, Ee = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : Y), i;
    });
  }

  // src/programs/schema-builder.ts
  var ne = (e, t = {}) => S({ kind: "schema", type: e }, t), fe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ke = (() => ne("string")), mr = (() => ne("number")), Cn = (() => ne("boolean")), oe = ((e) => ne("array", { item: e })), ae = ((e) => ne("object", { entries: e })), k = ((e) => ne("optional", { wrapped: e })), Dn = ((e, t) => ne("picklist", { options: e, message: t })), Re = ((e, t) => ne("record", { key: e, value: t })), Le = ((e) => ne("union", { options: e })), N = ((...e) => R(S({}, e[0]), { pipe: e })), Pt = fe("check"), fr = fe("guard"), Fn = fe("length"), gr = fe("max_value"), Nn = fe("min_entries"), yr = fe("min_value"), Ae = fe("regex"), ze = ((e) => ({ type: "transform", operation: e })); // ne = schema, e = operation, t = value, S = __spreadValues, fe = action, r = message, ke = string, mr = number, Cn = boolean, oe = array, ae = object, k = optional, Dn = picklist, Re = record, Le = union, N = pipe, R = __spreadProps, Pt = check, fr = guard, Fn = length, gr = maxValue, Nn = minEntries, yr = minValue, Ae = regex, ze = transform

  // src/programs/schema.ts
  var us = 10080, J = N(ke(), Ae(Te, "bad-id")), ge = N(ke(), Ae(/\S/, "empty")), _r = N(ke(), Ae(Pe, "bad-language"), ze((e) => e.toLowerCase())), Z = Le([ge, N(Re(_r, ge), Nn(1, "empty"))]), xr = N( // us = MOST_MINUTES, J = id, N = pipe, ke = string, Ae = regex, Te = ID, ge = words, _r = languageCode, Pe = LANGUAGE, ze = transform, e = code, Z = text, Le = union, Re = record, Nn = minEntries, xr = date
    ke(),
    Ae(pr, "bad-date"),
    ze(Ln),
    Pt((e) => e !== null, "bad-date")
  ), hr = N(ge, Pt(_t, ({ input: e }) => { // hr = page, N = pipe, ge = words, Pt = check, _t = isPage, e = input
    var t; // t = _a
    return (t = qe(e)) != null ? t : "bad-page";
  })), $n = N(ke(), Ae(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // $n = httpsText, N = pipe, ke = string, Ae = regex, e = input
    var t; // t = _a
    return (t = qe(e)) != null ? t : "bad-address";
  })), Hn = N($n, Pt(wn, "bad-address")), cs = N($n, ze(je), fr(We, "bad-address")), vr = N(ge, ze(je), fr(We, ({ input: e }) => e)), ds = N(mr(), yr(1, "bad-minutes"), gr(us, "bad-minutes")), Un = Le([J, oe(J)]), ps = Le([_r, oe(_r)]), br = Le([ge, oe(ge)]), wr = Un, ms = ae({
    label: Z,
    page: k(vr),
    url: k(cs)
  }), Sr = ae({
    id: J,
    title: Z,
    summary: k(Z),
    page: k(vr),
    status: k(Dn(Y, "bad-status")),
    start: k(xr),
    end: k(xr),
    language: k(ps),
    session: k(ae({
      minutes: k(N(oe(ds), Fn(2)))
    })),
    duration: k(Z),
    scale: k(Z),
    team: k(br),
    partners: k(br),
    materials: k(oe(ms)),
    partOf: k(J),
    followedBy: k(Un),
    owner: k(ge),
    reviewed: k(xr),
    sources: k(Le([Hn, oe(Hn)]))
  }), Bn = ae({
    id: J,
    label: Z,
    terms: Re(J, wr)
  }), fs = ae({
    label: k(Z),
    help: k(Z),
    terms: k(Re(J, ae({
      label: k(Z),
      aliases: k(br),
      broader: k(J)
    })))
  }), gs = ae({
    title: Z,
    page: k(vr)
  }), Vn = ae({
    version: N(mr(), yr(Je), gr(Je)),
    enabled: k(Cn()),
    talk: k(hr),
    bundle: k(hr),
    facets: k(oe(J)),
    vocabularies: k(Re(J, fs)),
    series: k(Re(J, gs)),
    include: k(oe(hr))
  });

  // src/programs/read-needs.ts
  function ys(e, t, r) { // ys = readNeed, e = raw, t = vocabularies, r = report
    let n = me(Bn, e, r); // n = record, me = read, Bn = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Tt(s, a, t, r); // i = found, Tt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function jn(e, t, r) { // jn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return St(e, "needs", r, (o) => { // St = eachRecord, e = page, r = report, o = raw
      let a = ys(o, t, r); // a = need, ys = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Tr = Object.keys(Sr.entries); // Tr = PROGRAM_FIELDS, Sr = programSchema
  function xs(e, t) { // xs = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function hs(e, t) { // hs = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function _s(e, { vocabularies: t, facets: r }, n) { // _s = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = me(wr, a, n), i = s === void 0 ? [] : Tt(o, s, t, n); // s = ids, me = read, wr = termIds, a = value, n = report, i = found, Tt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function bs({ start: e, end: t }, r, n) { // bs = readRange, e = start, t = end, r = raw, n = report
    return e && t && X(e) > q(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Wn(e, t, r, n) { // Wn = readProgram, e = raw, t = source, r = context, n = report
    var f; // f = _a
    let o = pe(e) ? e.id : null; // o = rawId, pe = isObject, e = raw
    n.program = typeof o == "string" && Te.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = me(Sr, e, n, _s(a, r, n), r.fields); // a = terms, s = record, me = read, Sr = programSchema, e = raw, n = report, _s = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = K(s.language); // l = languages, K = toList, s = record
    l.length && a.set("language", l);
    let [c, u] = bs(s, e, n); // c = start, u = end, bs = readRange, s = record, e = raw, n = report
    return s.status && In(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (f = s.status) != null ? f : On(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: xs(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: K(s.team),
      partners: K(s.partners),
      materials: hs(s.materials, n),
      partOf: s.partOf,
      followedBy: K(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: K(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function qn(e, t, r, n, o, a) { // qn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
      St(l, "programs", o, (u, f) => { // St = eachRecord, l = from, o = report, u = raw, f = index
        let m = Wn(u, { page: c, path: ["programs", f] }, n, o); // m = program, Wn = readProgram, u = raw, c = title, f = index, n = context, o = report
        m && s.has(m.id) ? o.add("duplicate-id", m.id) : m && s.set(m.id, m);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
      o.enter(c);
      let u = r.find((m) => m.title === l), f = u && vt(u.text, o, a); // u = found, r = included, m = other, l = title, f = more, vt = readJsonPage, o = report, a = describeFault
      if (l && !u)
        o.add("missing-include", l);
      else if (f) {
        for (let m of Object.keys(f)) // m = name, f = more
          m !== "version" && m !== "programs" && o.addAt(m, "not-included", m);
        i(f, l);
      }
      o.leave();
    }), o.leave(), [...s.values()];
  }

  // src/programs/read-vocabularies.ts
  function vs(e, t) { // vs = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === G ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== G ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of wt(r)) // o = id, wt = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== G && n.set(s, { id: s, label: o != null ? o : s, aliases: K(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Kn(e, t, r) { // Kn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: vs(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var ws = [...Tr, ...lr].filter((e) => e !== "language"); // ws = RESERVED_VOCABULARIES, Tr = PROGRAM_FIELDS, lr = BUILT_IN, e = name
  function Ss(e, t, r) { // Ss = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...lr]); // n = known, t = vocabularies, lr = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Ts(e) { // Ts = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function Ps(e, { today: t, language: r }, n, o, a) { // Ps = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var d, x; // d = _a, x = _b
    let s = me(Vn, e, o, Ts); // s = head, me = read, Vn = headSchema, e = page, o = report, Ts = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Kn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), ws, o); // i = vocabularies, Kn = readVocabularies, d = _a, s = head, ws = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = Ss(s.facets, i, o), c = jn(e, i, o), u = ir(e), f = qn(e, u, n, { // l = facets, Ss = readFacets, s = head, i = vocabularies, o = report, c = needs, jn = readNeeds, e = page, u = titles, ir = includedTitlesIn, f = programs, qn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Tr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), m = new Map([...(x = s.series) != null ? x : []].map(([_, { title: h, page: w }]) => [_, { title: h, target: w }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: m,
      needs: c,
      programs: En(f, m, u, o)
    };
  }
  function Et(e, t, r, n, o = String) { // Et = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = vt(e, n, o); // a = page, vt = readJsonPage, e = text, n = report, o = describeFault
    return a && Ps(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function kt(e, t, r = []) { // kt = parseForReaders, e = text, t = options, r = included
    let n = Sn(); // n = report, Sn = createCodeReport
    return { list: Et(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function Es(e, t) { // Es = mapTexts, e = list, t = visit
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
  function Jn(e, { language: t, texts: r }, n) { // Jn = translate, e = list, t = language, r = texts, n = pageLanguage
    return Es(e, (o, a) => { // Es = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Qn = "MediaWiki:Gadget-programExplorer-config.json"; // Qn = CONFIGURATION
  function Ge(e, t, r) { // Ge = pageCalled, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ks(e) { // ks = isSwitchedOff, e = configuration
    return e !== void 0 && be(e.text).enabled === !1;
  }
  function Rs(e, t) { // Rs = messagesFrom, e = language, t = page
    return e === V ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || ve;
  }
  function Ls(e, t, r, n) { // Ls = loadIncluded, e = wiki, t = source, r = text, n = pages
    return M(this, null, function* () {
      let o = bt(r), a = o.filter((i) => !Ge(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, bt = includedTitles, r = text, a = missing, i = title, Ge = pageCalled, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Ge(e, i, s); // l = page, Ge = pageCalled, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Gn(e, { translationLanguage: t, bundleVersion: r }) { // Gn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function As(e, t, r, n) { // As = loadTranslations, e = wiki, t = list, r = request, n = translations
    return M(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Gn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Gn = bundleRequest, r = request
      return Jn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function zn(e, t) { // zn = loadOnce, e = wiki, t = request
    return M(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === V ? [] : [Zt(n)], i = [r, ...s, ...o.length ? [] : [Qn]], { pages: l, translations: c } = yield e.readPages(i, o, Gn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, V = KEYS_ONLY, Zt = messagesPage, i = titles, Qn = CONFIGURATION, l = pages, c = translations, e = wiki, Gn = bundleRequest
      if (ks(Ge(e, Qn, l)))
        return { kind: "off" };
      let u = Rs(n, Ge(e, Zt(n), l)), f = Ge(e, r, l); // u = messages, Rs = messagesFrom, n = language, Ge = pageCalled, e = wiki, Zt = messagesPage, l = pages, f = page, r = source
      if (!f)
        return { kind: "missing", messages: u };
      let m = yield Ls(e, r, f.text, l), d = { kind: "pages", page: f, included: m }, { list: x, problems: _ } = kt(f.text, we(e), m); // m = included, Ls = loadIncluded, e = wiki, r = source, f = page, l = pages, d = origin, x = list, _ = problems, kt = parseForReaders, we = optionsFor
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield As(e, x, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
    });
  }
  function Xn(e, t) { // Xn = load, e = wiki, t = request
    return M(this, null, function* () {
      let r = yield zn(e, t); // r = result, zn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? zn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function Ms(e, t) { // Ms = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = xt(e, t), l = i[0] === V ? V : nt(i), c = o.get(l), u = vn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, xt = readerLanguages, e = wiki, l = language, V = KEYS_ONLY, nt = chooseLanguage, c = revision, u = translated, vn = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: a,
      revisions: l === V ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${u}:`) ? s : ""
    };
  }
  function Yn() { // Yn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = Ms(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Xn(t, n); // n = request, Ms = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Xn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Rt(e) { // Rt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Pr = "programExplorer", Lt = "programExplorerDialog"; // Pr = FRAGMENT_KEY, Lt = DIALOG_KEY
  function Zn(e, t, r) { // Zn = createHistory, e = view, t = isOurs, r = id
    var f; // f = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (m) => { // n = fragment, e = view, o = kept, m = key
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[m] : null; // d = state, e = view, x = value, m = key
      return typeof x == "string" ? x : null;
    }, a = (m, d, x) => e.history[`${m}State`](S(S({}, e.history.state), d), "", x), s = () => o(Lt) === r, i = () => a("push", { [Lt]: r }), l = () => t && (t(n()) ? n() : o(Pr)), c = (f = l()) != null ? f : "", u = () => { // a = put, m = change, d = values, x = url, e = view, S = __spreadValues, s = isInDialog, o = kept, Lt = DIALOG_KEY, r = id, i = enterDialog, l = read, t = isOurs, n = fragment, Pr = FRAGMENT_KEY, c = shown, f = _a, u = keepShown
      t && l() === null && a("replace", { [Pr]: c });
    };
    return u(), {
      read: l,
      write: (m, d, x = !1) => { // m = text, d = change, x = isUnderDialog
        if (!t)
          return;
        c = m;
        let _ = n(), h = _ !== "" && !t(_), w = d === "push"; // _ = here, n = fragment, h = isForeign, t = isOurs, w = isChoice, d = change
        a(
          x ? "replace" : d,
          { [Pr]: m, [Lt]: w ? null : o(Lt) },
          m !== "" ? `#${m}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), w && x && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (m) => { // m = listener
        let d = () => { // d = onPopState
          var x; // x = _a
          u(), c = (x = l()) != null ? x : "", m();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }

  // src/messages/format.ts
  function Os(e, t) { // Os = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function eo(e, t, r = null) { // eo = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(e, S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, e = language, S = __spreadValues, o = dateFormats
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
      span: (i, l, c) => i && l ? Os(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
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
  var A, no, Is, le, Er, It, oo, Mt, ao, Rr, kr, Cs, Ye = /* @__PURE__ */ Symbol.for("pv"), Ct = {}, Dt = [], Ds = /^m(i|n|o|s|text|space)$/, Lr = Array.isArray, Ar = Dt.slice, xe = Object.assign; // A = options, no = vnodeId, Is = isValidElement, le = rerenderQueue, Er = prevDebounce, It = rerenderCount, oo = depthSort, Mt = EVENT_DISPATCHED, ao = CAPTURE_REGEX, Rr = eventClock, kr = eventProxies, Cs = i, Ye = VNODE_MARKER, Ct = EMPTY_OBJ, Dt = EMPTY_ARR, Ds = MATHML_TOKEN_ELEMENTS, Lr = isArray, Ar = slice, xe = assign
  function ye(e) { // ye = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function so(e, t, r) { // so = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Ar.call(arguments, 2) : r), Xe(e, s, n, o, null);
  }
  function Xe(e, t, r, n, o) { // Xe = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ye, __v: o || ++no, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ye = VNODE_MARKER, o = original, no = vnodeId
    return !o && A.vnode && A.vnode(a), a;
  }
  function Me() { // Me = createRef
    return { current: null };
  }
  function ee(e) { // ee = Fragment, e = props
    return e.children;
  }
  function j(e, t) { // j = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ue(e, t) { // ue = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ue(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ue(e);
  }
  function Fs(e) { // Fs = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = xe({ constructor: Ye }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), Mr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ue(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, mo(o, t, a), r.__ = r.__e = null, t.__e != n && io(t));
  }
  function io(e) { // io = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), io(e);
  }
  function to(e) { // to = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, le.push(e), It++)) && Er == A.debounceRendering || ((Er = A.debounceRendering) || queueMicrotask)(lo);
  }
  function lo() { // lo = process
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(oo), e = le.shift(), t = le.length, 8 & e.__g && Fs(e); // e = c, t = l, le = rerenderQueue, oo = depthSort, Fs = renderComponent
    } finally {
      (It = le.length) && (Er || queueMicrotask)(lo);
    }
  }
  function uo(e, t, r, n, o, a, s, i, l, c, u) { // uo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var f, m, d, x, _, h, w = n.__k || Dt, v = t.length; // f = i, m = oldVNode, d = childVNode, x = newDom, _ = firstChildDom, h = result, w = oldChildren, n = oldParentVNode, Dt = EMPTY_ARR, v = newChildrenLength, t = renderResult
    for (l = Ns(r, t, w, l, v), f = 0; f < v; f++) (d = r.__k[f]) != null && (m = ~d.__i && w[d.__i] || Ct, d.__i = f, h = Mr(e, d, m, o, a, s, i, l, c, u), x = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && Or(m.ref, null, d, m), d.ref && u.push(d.ref, d.__c || x, d)), _ = _ || x, 4 & d.__u ? (l = co(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : x && (l = x.nextSibling), d.__u &= -21); // l = oldDom, Ns = constructNewChildrenArray, r = newParentVNode, t = renderResult, w = oldChildren, v = newChildrenLength, f = i, d = childVNode, m = oldVNode, Ct = EMPTY_OBJ, h = result, Mr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, x = newDom, Or = applyRef, _ = firstChildDom, co = insert, void = type
    return r.__e = _, l;
  }
  function Ns(e, t, r, n, o) { // Ns = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, f, m, d, x = r.length, _ = x, h = 0, w = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, f = lisLengths, m = hi, d = mid, x = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, w = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Xe(null, s) : Lr(s) ? s = v[a] = Xe(ee, { children: s }) : s.constructor === Ye && s.__b ? s = v[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Hs(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, w = 1)) : (~c || (o > x ? h-- : o < x && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, Xe = createVNode, Lr = isArray, ee = Fragment, Ye = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Hs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, w = moved, x = oldChildrenLength
    if (w) {
      for (u = [], f = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // u = tails, f = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
        for (h = 0, m = u.length; h < m; ) u[d = h + m >> 1] < s.__i ? h = d + 1 : m = d; // h = skew, m = hi, u = tails, d = mid, s = childVNode
        u[h] = s.__i, f[a] = h + 1;
      }
      for (h = u.length; a--; ) f[a] && (f[a] == h ? h-- : v[a].__u |= 4); // h = skew, u = tails, a = i, f = lisLengths, v = newChildren
    }
    if (_) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ue(i)), Ir(i, i));
    return n;
  }
  function co(e, t, r, n) { // co = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = co(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ue(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ue = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function Hs(e, t, r, n) { // Hs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function ro(e, t, r) { // ro = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function At(e, t, r, n, o) { // At = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || ro(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || ro(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = kr[t] || (kr[t] = $s(t)), (e.__a || (e.__a = {}))[t] = Rr, a = t != (t = t.replace(ao, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function $s(e) { // $s = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Mt] == null) t[Mt] = Rr++;
        else if (t[Mt] < this.__a[e]) return;
        return r(A.event ? A.event(t) : t);
      }
    };
  }
  function Mr(e, t, r, n, o, a, s, i, l, c) { // Mr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, f, m, d, x, _, h, w, v, E, b, O, I, T, P, D, L, U, F = t.type; // u = tmp, f = resumed, m = oldCommitQueueLength, d = c, x = oldProps, _ = oldState, h = snapshot, w = newProps, v = isClassComponent, E = provider, b = componentContext, O = renderHook, I = count, T = renderResult, P = startMarker, D = end, L = i, U = child, F = newType, t = newVNode
    if (t.constructor !== Ye) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, f = a = [], u.nodeType == 8 ? i = Ot(u, a) : a.push(u), i = a[0] || i), (u = A.__b) && u(t);
    e: if (typeof F == "function") {
      m = s.length;
      try {
        if (w = t.props, v = (u = F.prototype) && u.render, E = (u = F.contextType) && n[u.__c], b = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new F(w, b) : (t.__c = d = new j(w, b), d.constructor = F, d.render = Bs), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), F.getDerivedStateFromProps && (d.__s == d.state && (d.__s = xe({}, d.__s)), xe(d.__s, F.getDerivedStateFromProps(w, d.__s)))), x = d.props, _ = d.state, d.__v = t, r.__c) {
          if (w !== x && v && !F.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(w, b), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(w, d.__s, b) === !1) {
            t.__v != r.__v && (d.props = w, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(B) {
              B && (B.__ = t);
            }), Dt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ue(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(w, d.__s, b), v && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, _, h);
          });
        } else v && !F.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = b, d.props = w, d.__P = e, d.__g &= -5, O = A.__r, I = v ? 25 : 0;
        do
          d.__g &= -9, O && O(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++I < 25);
        v && (Dt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = xe({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(x, _)), T = u && u.type === ee && u.key == null ? u.props.children : u, w.__P && (u = i, o = (e = w.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(B) {
          B && Ir(B, B);
        }), r.__k = null), i = r.__k ? ue(r, 0) : null), i = uo(e, Lr(T) ? T : [T], t, r, n, o, a, s, i, l, c), w.__P && (t.__e = null, i = u), t.__u &= -161, f && f.some(ye), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (B) {
        if (s.length = m, t.__v = null, l || a) if (B && B.then) {
          if (t.__u |= 128 | l, a) {
            for (~(L = a.indexOf(i || void 0)) || (L = a.length); (U = a[L - 1]) && U.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, U = child
            for (; L < a.length; L++) if (U = a[L]) if (a[L] = null, P) { // L = i, a = excessDomChildren, U = child, P = startMarker
              if (U == D) break;
            } else {
              if (U.nodeType != 8) break;
              U.data.startsWith("$s") && (D = Ot(P = U));
            }
          }
          if (!P) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            P = i;
          }
          (u = Ot(P = t.__c.__z || (t.__c.__z = P))) ? (t.__e = P, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ye);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), B && B.then || po(t), A.__e(B, t, r);
      }
    } else i = t.__e = Us(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = A.diffed) && u(t), i;
  }
  function Ot(e, t) { // Ot = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function po(e) { // po = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(po));
  }
  function mo(e, t, r) { // mo = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Or(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Or = applyRef
    A.__c && A.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        A.__e(a, o.__v);
      }
    });
  }
  function Us(e, t, r, n, o, a, s, i, l, c) { // Us = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, f, m, d, x, _, h, w, v = r.props || Ct, E = t.props, b = t.type; // u = i, f = newHtml, m = oldHtml, d = newChildren, x = value, _ = inputValue, h = checked, w = doc, v = oldProps, r = oldVNode, Ct = EMPTY_OBJ, E = newProps, t = newVNode, b = nodeType
    if (b == "svg" ? o = "http://www.w3.org/2000/svg" : b == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((x = a[u]) && (b ? x.localName == b : x.nodeType == 3)) { // u = i, a = excessDomChildren, x = value, b = nodeType
        e = x, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (w = c.ownerDocument || document, !b) return w.createTextNode(E);
      e = w.createElementNS(o, b, E.is ? E : c), i && (A.__m && A.__m(t, a), i = !1), a = null;
    }
    if (b) {
      if (c = b == "template" && e.content || e, a = b == "textarea" && E.defaultValue != null ? null : a && Ar.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(x = e.attributes[u]).name] = x.value;
      for (u in v) x = v[u], u == "dangerouslySetInnerHTML" ? m = x : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || At(e, u, null, x, o); // u = i, v = oldProps, x = value, m = oldHtml, E = newProps, At = setProperty, e = dom, o = namespace
      for (u in E) x = E[u], u == "children" ? d = x : u == "dangerouslySetInnerHTML" ? f = x : u == "value" ? _ = x : u == "checked" ? h = x : i && typeof x != "function" || v[u] === x || At(e, u, x, v[u], o); // u = i, E = newProps, x = value, d = newChildren, f = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, At = setProperty, e = dom, o = namespace
      f ? (i || m && (f.__html == m.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (m && (e.textContent = ""), (b == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ds.test(b)) && (o = "http://www.w3.org/1999/xhtml"), uo(c, Lr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ue(r, 0), i, l), a && a.some(ye)), i && b != "textarea" || (u = "value", b == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (b != "progress" || _) || At(e, u, _, v[u], o), u = "checked", h != null && h != e[u] && At(e, u, h, v[u], o));
    } else v === E || i && e.data == E || (e.data = E);
    return e;
  }
  function Or(e, t, r, n) { // Or = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      A.__e(o, r);
    }
  }
  function Ir(e, t, r) { // Ir = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Or(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        A.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Ir(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ot(n, a = [])) && (n == e.__e && a.some(ye), ye(o), ye(n)), r || ye(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Bs(e, t, r) { // Bs = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Cr(e, t) { // Cr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(ee, { children: [e] }), o = [], a = [], Mr(t, t.__k, n || Ct, Ct, t.namespaceURI, n ? null : t.firstChild ? Ar.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), mo(o, t.__k, a), t.__k.props.children = null;
  }
  A = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw It = 0, e;
  } }, no = 0, Is = function(e) {
    return e != null && e.constructor === Ye;
  }, j.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = xe({}, this.state)), typeof e == "function" && (e = e(xe({}, r), this.props)), e && (xe(r, e), this.__v && (t && this.__k.push(t), to(this)));
  }, j.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), to(this));
  }, j.prototype.render = ee, le = [], It = 0, oo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Mt = /* @__PURE__ */ Symbol(), ao = /(PointerCapture)$|Capture$/i, Rr = 0, kr = {}, Cs = 0;

  // src/explore/query-changes.ts
  function Oe(e, t) { // Oe = withText, e = query, t = text
    return R(S({}, e), { text: t });
  }
  function Dr(e, t, r) { // Dr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function fo(e, t, r) { // fo = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Dr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function go(e) { // go = clearAll, e = query
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Ie(e) { // Ie = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ft(e) { // Ft = allBits, e = size
    let t = Ie(e).fill(-1); // t = bits, Ie = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Nt(e, t) { // Nt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function he(e, t) { // he = has, e = bits, t = i
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
  function yo(e, t) { // yo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function xo(e, t) { // xo = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function Vs(e) { // Vs = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function W(e, t = e, r = e) { // W = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += Vs((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/search/normalize.ts
  var js = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Nr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // js = REMOVED, Nr = REPLACEMENTS, e = pair
  function ho(e, t, r) { // ho = replaceRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Nr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  ho(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => ho(parseInt(e, 16), 48, 10));
  var Ws = new RegExp(`[${js}${Array.from(Nr.keys()).join("")}]`, "g"), qs = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ks = /^[\0-\x7f]*$/; // Ws = REMOVED_OR_REPLACED, js = REMOVED, Nr = REPLACEMENTS, qs = KANA_OR_NASAL, Ks = ASCII
  function se(e) { // se = normalize, e = text
    return Ks.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Ws, (t) => Nr.get(t) || "").replace(qs, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }

  // src/explore/search/words.ts
  var Hr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Js = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", _o = `[^${Hr}${Js}]+`, bo = new RegExp(`[${Hr}]+|${_o}(?:'(?=[\\u0400-\\u04ff])${_o})*`, "g"), Qs = new RegExp(`[${Hr}]`), zs = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Hr = UNSPACED, Js = BETWEEN, _o = SPACED_WORD, bo = WORD, Qs = UNSPACED_LETTER, zs = PREFIXABLE
  function Ht(e, t) { // Ht = eachWord, e = normalized, t = visit
    e.replace(bo, (r, n) => (t(r, n), ""));
  }
  function Ze(e) { // Ze = normalizeWords, e = text
    let t = se(e).match(bo); // t = words, se = normalize, e = text, bo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function $t(e) { // $t = isUnspaced, e = word
    return Qs.test(e);
  }
  function De(e) { // De = mayHavePrefix, e = word
    return zs.test(e);
  }

  // src/explore/search/highlight.ts
  var Gs = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Gs = CHARACTER
  function Xs(e) { // Xs = normalizeWithPositions, e = text
    let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
    for (let s of e.match(Gs) || []) { // s = character, e = text, Gs = CHARACTER
      let i = se(s); // i = normalized, se = normalize, s = character
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = normalized
        r.push(n);
      n += s.length;
    }
    r.push(n);
    let o = " ", a = [0]; // o = words, a = positions
    return Ht(se(t), (s, i) => { // Ht = eachWord, se = normalize, t = letters, s = word, i = start
      o += `${s} `;
      for (let l = i; l <= i + s.length; l++) // l = i, i = start, s = word
        a.push(r[l]);
    }), { normalized: o, positions: a };
  }
  function Ys(e, t) { // Ys = findHits, e = text, t = patterns
    let { normalized: r, positions: n } = Xs(e), o = new Uint8Array(e.length); // r = normalized, n = positions, Xs = normalizeWithPositions, e = text, o = hits
    for (let a of t) { // a = pattern, t = patterns
      let s = a.startsWith(" ") || De(a); // s = includesPrefix, a = pattern, De = mayHavePrefix
      for (let i = r.indexOf(a); i !== -1; i = r.indexOf(a, i + 1)) { // i = match, r = normalized, a = pattern
        let l = s ? r.lastIndexOf(" ", i) + 1 : i, c = i + a.length; // l = start, s = includesPrefix, r = normalized, i = match, c = end, a = pattern
        for (; n[c] === n[c - 1]; ) // n = positions, c = end
          c++;
        o.fill(1, n[l], n[c]);
      }
    }
    return o;
  }
  function Fe(e, t) { // Fe = highlight, e = text, t = patterns
    let r = t.length ? Ys(e, t) : new Uint8Array(e.length), n = [], o = 0; // r = hits, t = patterns, Ys = findHits, e = text, n = pieces, o = start
    for (let a = 1; a <= e.length; a++) // a = end, e = text
      (a === e.length || r[a] !== r[o]) && (n.push({ text: e.slice(o, a), hit: r[o] === 1 }), o = a);
    return n;
  }

  // src/programs/edit-distance.ts
  function Ut(e, t, r) { // Ut = editDistance, e = a, t = b, r = most
    let n = r + 1, o = [], a = Array.from({ length: t.length + 1 }, (s, i) => i); // n = tooMany, r = most, o = beforeLast, a = last, t = b, s = _, i = j
    for (let s = 1; s <= e.length; s++) { // s = i, e = a
      let i = a.map(() => n); // i = row, a = last, n = tooMany
      i[0] = s;
      let l = s; // l = least, s = i
      for (let c = Math.max(1, s - r); c <= Math.min(t.length, s + r); c++) { // c = j, s = i, r = most, t = b
        let u = e[s - 1] === t[c - 1], f = Math.min( // u = isSame, e = a, s = i, t = b, c = j, f = cost
          a[c - 1] + (u ? 0 : 1),
          a[c] + 1,
          i[c - 1] + 1
        );
        c > 1 && s > 1 && e[s - 1] === t[c - 2] && e[s - 2] === t[c - 1] && (f = Math.min(f, o[c - 2] + 1)), i[c] = f, l = Math.min(l, f);
      }
      if (l > r)
        return n;
      o = a, a = i;
    }
    return Math.min(a[t.length], n);
  }

  // src/explore/search/patterns.ts
  var Zs = 200, ei = 16, ti = /\b\w'|'\w\b/g, ri = /["“”„«»\u300a-\u300f]/, ni = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Zs = MAX_LENGTH, ei = MAX_WORDS, ti = ELIDED, ri = QUOTATION_MARK, ni = ARTICLE
  function $r(e) { // $r = patternOf, e = word
    return $t(e) ? e : De(e) ? e.replace(ni, "") : ` ${e}`;
  }
  function Bt(e) { // Bt = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return se(e.slice(0, Zs)).split(ri).forEach((r, n) => { // se = normalize, e = text, Zs = MAX_LENGTH, ri = QUOTATION_MARK, r = part, n = i
      let o = n % 2 === 1, a = []; // o = isQuoted, n = i, a = words
      Ht(o ? r : r.replace(ti, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add($r(i)));
    }), Array.from(t).slice(0, ei);
  }

  // src/explore/search/similar-word.ts
  var Vt = 4, oi = 8; // Vt = MIN_LETTERS, oi = LONG_WORD
  function vo({ counts: e }, t) { // vo = mostSimilar, e = counts, t = typed
    let r = t.length < oi ? 1 : 2, n = [], o = 1 / 0; // r = maxDistance, t = typed, oi = LONG_WORD, n = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = $r(s), l = i.trim(), c = (u, f) => { // i = pattern, $r = patternOf, s = word, l = candidate, c = compare, u = part, f = penalty
        if (Math.abs(u.length - t.length) > r)
          return;
        let m = Ut(t, u, r), d = m + f + 0.4 / a; // m = distance, Ut = editDistance, t = typed, u = part, r = maxDistance, d = cost, f = penalty, a = times
        m <= r && d < o && (n = [i], o = d);
      };
      if (c(l, 0), t.length > Vt && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++) // u = length, t = typed, l = candidate
          c(l.slice(0, u), 0.5);
    }), n;
  }

  // src/explore/memoize.ts
  function Ne(e) { // Ne = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/search/text-index.ts
  var ai = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // ai = FIELDS
  function Ur(e) { // Ur = textsOf, e = program
    let t = []; // t = indexed
    for (let r of ai) { // r = field, ai = FIELDS
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r]; // n = value, r = field, e = program, a = label
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function si(e, t, { id: r, label: n, aliases: o }) { // si = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function wo({ text: e }) { // wo = normalizeAll, e = text
    return ot(e).map(Ze).join(`
`);
  }
  function ii(e) { // ii = buildTextIndex, e = index
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => { // t = titleEnds, e = index, r = summaryEnds, n = normalized, a = program, s = i
      let i = Ur(a).map(wo), [l, c] = i; // i = texts, Ur = textsOf, a = program, wo = normalizeAll, l = title, c = summary
      return t[s] = l.length, r[s] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => { // e = index, a = facet, s = term
      let i = si(e, a.id, s); // i = names, si = namesOf, e = index, a = facet, s = term
      o.push({ names: i, normalized: i.map(wo).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var ce = Ne(ii); // ce = textIndexOf, Ne = memoize, ii = buildTextIndex

  // src/explore/search/snippet.ts
  var li = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ui = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // li = FAR_BEFORE, ui = FAR_AFTER
  function ci(e, t, r) { // ci = candidates, e = index, t = i, r = pattern
    let { normalized: n, terms: o } = ce(e), a = n[t].includes(r) ? Ur(e.programs[t]) : [], s = o.filter((i) => he(i.programs, t) && i.normalized.includes(r)); // n = normalized, o = terms, ce = textIndexOf, e = index, a = fields, t = i, r = pattern, Ur = textsOf, s = matchingTerms, i = term, he = has
    return [...a, ...s.flatMap(({ names: i }) => i)];
  }
  function di(e, t, r) { // di = wordings, e = text, t = chain, r = plainLanguage
    let n = [z(e, t, r)]; // n = all, z = pickText, e = text, t = chain, r = plainLanguage
    return typeof e != "string" && e.forEach((o, a) => n.push({ text: o, language: a })), n;
  }
  function pi(e, t) { // pi = shorten, e = text, t = pattern
    let [r] = Fe(e, [t]), n = r.hit ? 0 : r.text.length; // r = first, Fe = highlight, e = text, t = pattern, n = match
    return e.slice(0, n).replace(li, "\u2026") + e.slice(n).replace(ui, "$1\u2026");
  }
  function jt(e, t, r, n) { // jt = findSnippet, e = index, t = i, r = patterns, n = shown
    let o = r.length ? n.map(Ze).join(`
`) : "", a = r.find((l) => !o.includes(l));
    if (!a)
      return null;
    let { chain: s, page: i } = e.languages; // s = chain, i = page, e = index
    for (let { text: l, field: c, facet: u } of ci(e, t, a)) { // l = text, c = field, u = facet, ci = candidates, e = index, t = i, a = pattern
      let f = di(l, s, u ? "" : i).find((m) => Ze(m.text).includes(a)); // f = match, di = wordings, l = text, s = chain, u = facet, i = page, m = wording, Ze = normalizeWords, a = pattern
      if (f)
        return { field: c, facet: u, language: f.language, text: pi(f.text, a) };
    }
    return null;
  }

  // src/explore/search/split-unspaced.ts
  var mi = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // mi = CHARACTER
  function fi(e) { // fi = isLongEnough, e = piece
    return e.length >= (e > "\u3130" ? 2 : 3);
  }
  function So({ words: e }, t) { // So = splitUnspaced, e = words, t = run
    let r = t.normalize("NFC").match(mi) || [], n = []; // r = characters, t = run, mi = CHARACTER, n = pieces
    for (let o = 0, a; o < r.length; o = a) { // o = start, a = end, r = characters
      let s = "", i = e; // s = piece, i = wordsWithPiece, e = words
      for (a = o + 1; a < r.length; a++) { // a = end, o = start, r = characters
        let l = se(r.slice(o, a + 1).join("")), c = i.filter((u) => u.includes(l)); // l = longer, se = normalize, r = characters, o = start, a = end, c = wordsWithLonger, i = wordsWithPiece, u = word
        if (!c.length)
          break;
        s = l, i = c;
      }
      fi(s) ? n.push(s) : a = o + 1;
    }
    return n;
  }

  // src/explore/search/word-list.ts
  function gi({ normalized: e, terms: t }) { // gi = buildWordList, e = normalized, t = terms
    let r = /* @__PURE__ */ new Map(); // r = counts
    for (let o of [...t.map((a) => a.normalized), ...e]) // o = text, t = terms, a = term, e = normalized
      for (let a of o.split(" ")) // a = word, o = text
        r.set(a, (r.get(a) || 0) + 1);
    let n = Array.from(r.keys()); // n = words, r = counts
    return { counts: r, words: n, joined: ` ${n.join(" ")}` };
  }
  var To = Ne(gi); // To = wordListOf, Ne = memoize, gi = buildWordList

  // src/explore/search/fuzzy.ts
  var yi = /^ [^\d ]{1,3}$/, xi = /^( [^\d ]{5,})[^ ]{2}$/; // yi = SHORT_WORD, xi = WITH_ENDING
  function hi({ joined: e }, t) { // hi = occurringPattern, e = joined, t = pattern
    let r = t.trim(); // r = word, t = pattern
    return r.includes(" ") || e.includes(t) ? t : (De(r) ? [r, r.slice(1), r.slice(2)] : [r]).find((a) => a.length >= Vt && e.includes(a));
  }
  function _i(e, t) { // _i = similarPatterns, e = wordList, t = word
    return $t(t) ? So(e, t) : t.length < Vt || /\d/.test(t) ? [] : vo(e, t);
  }
  function bi(e, t) { // bi = spellingOf, e = index, t = pattern
    for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
      let n = jt(e, r, [t], []), o = n && Fe(n.text, [t]).find((a) => a.hit); // n = snippet, jt = findSnippet, e = index, r = i, t = pattern, o = hit, Fe = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function vi(e) { // vi = relax, e = patterns
    let t = e.filter((r) => !yi.test(r)).map((r) => r.replace(xi, "$1")); // t = relaxed, e = patterns, r = pattern, yi = SHORT_WORD, xi = WITH_ENDING
    return t.length ? { patterns: t, corrected: null } : null;
  }
  function Po(e, t) { // Po = findAlternative, e = index, t = patterns
    let r = To(ce(e)), n = [], o = !1; // r = wordList, To = wordListOf, ce = textIndexOf, e = index, n = found, o = isCorrected
    for (let a of t) { // a = pattern, t = patterns
      let s = hi(r, a), i = s ? [s] : _i(r, a.trim()); // s = occurring, hi = occurringPattern, r = wordList, a = pattern, i = replacements, _i = similarPatterns
      if (!i.length)
        return null;
      n.push(...i), o = o || !s;
    }
    return n.join() === t.join() ? vi(t) : { patterns: n, corrected: o ? n.map((a) => bi(e, a)) : null };
  }

  // src/explore/search/search.ts
  var wi = 24, Si = 12, Ti = 6, Pi = 2, Ei = 1.5, ki = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, Eo = /* @__PURE__ */ new WeakMap(); // wi = TITLE_SCORE, Si = TERM_SCORE, Ti = SUMMARY_SCORE, Pi = OTHER_SCORE, Ei = WHOLE_WORD_FACTOR, ki = NO_SEARCH, Eo = lastSearches
  function Ri({ terms: e, normalized: t }, r) { // Ri = withMatchingTerm, e = terms, t = normalized, r = pattern
    let n = e.filter((o) => o.normalized.includes(r)); // n = matching, e = terms, o = term, r = pattern
    return Ce(t.length, n.map(({ programs: o }) => o));
  }
  function Li({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) { // Li = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = pattern
    let a = e[n], s = a.indexOf(o); // a = text, e = normalized, n = i, s = position, o = pattern
    if (s === -1)
      return 0;
    let i = s < t[n] ? wi : s < r[n] ? Ti : Pi; // i = score, s = position, t = titleEnds, n = i, wi = TITLE_SCORE, r = summaryEnds, Ti = SUMMARY_SCORE, Pi = OTHER_SCORE
    return a[s + o.length] === " " ? i * Ei : i;
  }
  function ko(e, t, r, n) { // ko = findPrograms, e = textIndex, t = patterns, r = within, n = corrected
    let o = e.normalized.length, a = t.map((c) => Ri(e, c)), s = Ie(o), i = new Uint16Array(o), l = (c) => { // o = size, e = textIndex, a = withTerm, t = patterns, c = i, Ri = withMatchingTerm, s = programs, Ie = noBits, i = scores, l = scoreOf
      let u = 0; // u = score
      for (let f = 0; f < t.length; f++) { // f = n, t = patterns
        let m = Li(e, c, t[f]) + (he(a[f], c) ? Si : 0); // m = patternScore, Li = textScore, e = textIndex, c = i, t = patterns, f = n, he = has, a = withTerm, Si = TERM_SCORE
        if (!m)
          return 0;
        u += m;
      }
      return u;
    };
    for (let c = 0; c < o; c++) { // c = i, o = size
      let u = r && !he(r, c) ? 0 : l(c); // u = score, r = within, he = has, c = i, l = scoreOf
      u && (Nt(s, c), i[c] = u);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function Ai(e, t) { // Ai = narrows, e = patterns, t = last
    return t.patterns.every((r, n) => { // t = last, r = pattern, n = i
      var o; // o = _a
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function Br(e, t) { // Br = search, e = index, t = text
    let r = Eo.get(e); // r = last, Eo = lastSearches, e = index
    if (r && r.text === t)
      return r.result;
    let n = Bt(t); // n = patterns, Bt = patternsOf, t = text
    if (!n.length)
      return ki;
    let o = ce(e), a = ko(o, n, r && Ai(n, r.result) ? r.result.programs : null, null); // o = textIndex, ce = textIndexOf, e = index, a = result, ko = findPrograms, n = patterns, r = last, Ai = narrows
    if (!W(a.programs)) {
      let s = Po(e, n), i = s && ko(o, s.patterns, null, s.corrected); // s = alternative, Po = findAlternative, e = index, n = patterns, i = other, ko = findPrograms, o = textIndex
      i && W(i.programs) && (a = i);
    }
    return Eo.set(e, { text: t, result: a }), a;
  }

  // src/explore/facets.ts
  function He(e, t) { // He = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Ro(e, t) { // Ro = withAnyTerm, e = size, t = terms
    return Ce(e, t.map(({ programs: r }) => r));
  }
  function Lo(e, t, { programs: r }) { // Lo = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = He(o, t); // a = terms, He = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, Ro(e.programs.length, a));
    }), n;
  }
  function Vr(e, t, r) { // Vr = applyFilters, e = size, t = filters, r = except
    let n = Ft(e); // n = programs, Ft = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && yo(n, o);
    }), n;
  }
  function jr(e, t) { // jr = countMatches, e = index, t = query
    let r = Lo(e, t, Br(e, t.text)); // r = filters, Lo = filtersOf, e = index, t = query, Br = search
    return W(Vr(e.programs.length, r));
  }
  function Mi(e, t, r, n, o) { // Mi = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = W(a.programs, n), i = t.includes(a), l = s; // s = matchCount, W = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let c = t.filter((u) => u !== a); // c = remaining, t = chosen, u = other, a = term
        l = c.length ? W(Ro(o, c), n) : W(n);
      } else r && (l = W(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Ao(e, t) { // Ao = explore, e = index, t = query
    let r = e.programs.length, n = Br(e, t.text), o = Lo(e, t, n), a = Vr(r, o), s = Array.from(e.facets.values()).filter(({ useful: i }) => i).map((i) => { // r = size, e = index, n = searchResult, Br = search, t = query, o = filters, Lo = filtersOf, a = matches, Vr = applyFilters, s = facets, i = facet
      let l = o.get(i.id), c = l ? Vr(r, o, i.id) : a; // l = filter, o = filters, i = facet, c = others, Vr = applyFilters, r = size, a = matches
      return { facet: i, terms: Mi(i, He(i, t), l, c, r) };
    });
    return { matches: a, count: W(a), facets: s, searchResult: n };
  }

  // src/explore/orders.ts
  var Oi = Ne(() => /* @__PURE__ */ new Map()), Ii = 1e9; // Oi = knownOrders, Ne = memoize, Ii = NEVER
  function Wr(e, t) { // Wr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Oo(e) { // Oo = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function Ci(e) { // Ci = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Di({ programs: e, languages: { chain: t, page: r } }) { // Di = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => z(a, t, r).text), { compare: o } = Ci([...t, r]); // n = titles, e = programs, a = title, z = pickText, t = chain, r = page, o = compare, Ci = collatorFor
    return Wr(n.length, (a, s) => o(n[a], n[s]));
  }
  function Mo(e) { // Mo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Fi({ programs: e }, t) { // Fi = byDate, e = programs, t = titleOrder
    let r = Oo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Oo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, f = a && !s && i && re(i); // c = first, a = start, s = end, u = last, f = isOpenEnded, i = status, re = isCurrent
      n[l] = Mo(c && X(c)), o[l] = f ? Ii : Mo(u && q(u));
    }), Wr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Ni({ programs: e }, t) { // Ni = byStatus, e = programs, t = dateOrder
    let r = Oo(t), n = Y.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Y.indexOf(a) : n); // r = datePositions, Oo = positionsIn, t = dateOrder, n = unknown, Y = STATUSES, o = ranks, e = programs, a = status
    return Wr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  function Wt(e, t) { // Wt = orderOf, e = index, t = sort
    let r = Oi(e), n = r.get(t); // r = orders, Oi = knownOrders, e = index, n = order, t = sort
    return n || (n = t === "title" ? Di(e) : t === "newest" ? Fi(e, Wt(e, "title")) : Ni(e, Wt(e, "newest")), r.set(t, n)), n;
  }

  // src/explore/sort.ts
  function Hi(e, t) { // Hi = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function et(e) { // et = effectiveSort, e = query
    let t = e.sort || "relevance"; // t = sort, e = query
    return t === "relevance" && !Bt(e.text).length ? "status" : t;
  }
  function Io(e, t, r, n) { // Io = sortMatches, e = index, t = matches, r = query, n = scores
    let o = et(r), a = []; // o = sort, et = effectiveSort, r = query, a = sorted
    for (let s of Wt(e, o)) // s = i, Wt = orderOf, e = index, o = sort
      he(t, s) && a.push(s);
    return o === "relevance" ? Hi(a, n) : a;
  }

  // src/app/derive.ts
  function Co(e) { // Co = createDerive, e = index
    let t = []; // t = known
    return (r) => { // r = query
      let n = ({ text: a, chosen: s, sort: i }) => a === r.text && s === r.chosen && i === r.sort, o = t.find((a) => n(a.query)); // n = isSame, a = each, s = chosen, i = sort, r = query, o = entry, t = known
      if (!o) {
        let a = Ao(e, r); // a = exploration, Ao = explore, e = index, r = query
        o = { query: r, results: { exploration: a, order: Io(e, a.matches, r, a.searchResult.scores) } }, t = [o, ...t.slice(0, 1)];
      }
      return o.results;
    };
  }
  function Do(e, t, r, n) { // Do = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function tt(e, t, r) { // tt = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || Do(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function Fo(e, t, r, n) { // Fo = showing, e = index, t = derive, r = query, n = program
    return Do(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, dt), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function No(e, t, r) { // No = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => tt(t().index, t().derive, l), a = (l) => { // o = shown, l = asked, tt = withoutHiddenDetails, t = context, a = choose
      n();
      let c = o(l); // c = query, o = shown, l = asked
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Oe(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(fo(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(Fo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(go(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: c } = e.get(), u = new Set(c.collapsed); // c = open, e = store, u = collapsed
        u.delete(l) || u.add(l), e.set({ open: R(S({}, c), { collapsed: u }) });
      }
    };
  }

  // src/app/announcements.ts
  function Ho(e, t, r) { // Ho = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function $o(e, t) { // $o = ancestors, e = vocabulary, t = termId
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
  function $i({ terms: e }) { // $i = inTreeOrder, e = terms
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
  function Uo(e, t, r) { // Uo = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return Y;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...$i(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var Bo = { label: null, help: null, aliases: [] }; // Bo = UNLABELED
  function Ui({ start: e, end: t, status: r }, n) { // Ui = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && re(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, re = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Bi(e, t, r) { // Bi = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? Ui(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Vo(e, t) { // Vo = ancestorsOf, e = term, t = vocabulary
    return t ? $o(t, e) : [];
  }
  function Vi(e, t, r, n) { // Vi = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Ie(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      Bi(s, e, n).forEach((l) => Nt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Vo(s, r).forEach((l) => Fr(a(l), i));
    }), o.delete(G), o;
  }
  function jo(e, t, r) { // jo = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Vi(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Vi = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...Uo(e, Array.from(s.keys()), a), G], l = Ce(n, Array.from(s.values())); // i = order, Uo = orderTerms, e = id, s = collected, a = vocabulary, G = NOT_STATED, l = stated, Ce = unionOf, n = size
    s.set(G, xo(Ft(n), l));
    let c = /* @__PURE__ */ new Map(); // c = terms
    for (let d of i) { // d = term, i = order
      let x = s.get(d), _ = x ? W(x) : 0; // x = programs, s = collected, d = term, _ = total, W = count
      if (x && _) {
        let { label: h, aliases: w } = (a == null ? void 0 : a.terms.get(d)) || Bo; // h = label, w = aliases, a = vocabulary, d = term, Bo = UNLABELED
        c.set(d, { id: d, label: h, aliases: w, depth: Vo(d, a).length, programs: x, count: _ });
      }
    }
    let { label: u, help: f } = a || Bo, m = Array.from(c.values()).filter((d) => d.count < n); // u = label, f = help, a = vocabulary, Bo = UNLABELED, m = missingInSome, c = terms, d = term, n = size
    return { id: e, label: u, help: f, terms: c, useful: m.length > 1 };
  }

  // src/explore/program-index.ts
  function Wo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Wo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let c = o.includes(l) ? null : jo(l, e, a); // c = facet, o = reservedIds, l = id, jo = indexFacet, e = list, a = thisYear
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
  function qo(e) { // qo = createRelations, e = programs
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
  function Ko(e, t, r, n, o, a) { // Ko = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => z(m, n, o), l = (m) => t(m ? `status-${m}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, z = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, f = (m, d) => { // f = term, m = facetId, d = id
      var _; // _ = _a
      if (d === G)
        return s(t("not-stated"));
      let x = (_ = e.vocabularies.get(m)) == null ? void 0 : _.terms.get(d); // x = entry, _ = _a, e = list, m = facetId, d = id
      return x ? i(x.label) : s(Ee(d) && m === "status" ? l(d) : m === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every term is asked for at every choice, and Intl takes long to name a language.
      term: (m, d) => { // m = facetId, d = id
        let x = `${m} ${d}`, _ = c.get(x) || f(m, d); // x = key, m = facetId, d = id, _ = label, c = known, f = term
        return c.set(x, _), _;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }

  // src/app/context.ts
  function qr(e, t) { // qr = createContext, e = list, t = settings
    var m; // m = _a
    let { msg: r, format: n, language: o, languages: a, pageLanguage: s, today: i } = t, l = Ko(e, r, n, a, s, o), c = Wo(e, { // r = msg, n = format, o = language, a = languages, s = pageLanguage, i = today, t = settings, l = labels, Ko = createLabels, e = list, c = index, Wo = buildIndex
      languages: { chain: a, page: s },
      today: i,
      nameOf: (d, x) => l.term(d, x).text,
      reservedIds: ft
    }), u = (m = yt(`programs?${t.preset}`, c)) != null ? m : dt, f = Ve(u, e.facets);
    return R(S({}, t), {
      list: e,
      index: c,
      derive: Co(c),
      relations: qo(e.programs),
      labels: l,
      preset: u,
      fragmentOf: (d) => { // d = query
        let x = Ve(d, e.facets); // x = fragment, Ve = toFragment, d = query, e = list
        return x === f ? "" : x || "programs";
      }
    });
  }

  // src/app/store.ts
  function Jo(e) { // Jo = createStore, e = initial
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
  function Qo(e, t, r) { // Qo = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isReaders, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/keep-position.ts
  function zo(e, t) { // zo = keepPosition, e = root, t = draw
    var s; // s = _a
    let r = (s = e.ownerDocument.defaultView) != null ? s : window, n = (i) => { // r = view, s = _a, e = root, n = topOf, i = id
      var l; // l = _a
      return (l = e.ownerDocument.getElementById(i)) == null ? void 0 : l.getBoundingClientRect().top;
    }, a = Array.from(e.querySelectorAll("article"), (i) => { // a = before, e = root, i = article
      var l; // l = _a
      return (l = i.getAttribute("aria-labelledby")) != null ? l : "";
    }).map((i) => { // i = id
      var l; // l = _a
      return [i, (l = n(i)) != null ? l : -1 / 0];
    }).filter(([, i]) => i > 80 && i < r.innerHeight);
    t();
    for (let [i, l] of a) { // i = id, l = top, a = before
      let c = n(i); // c = now, n = topOf, i = id
      if (c !== void 0) {
        r.scrollBy(0, c - l);
        return;
      }
    }
  }

  // src/views/parts/heading.tsx
  function $e({ level: e, class: t, id: r, children: n }) { // $e = Heading, e = level, t = className, r = id, n = children
    return so(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var ji = /* @__PURE__ */ Symbol.for("pv"), Wi = 0; // ji = VNODE_MARKER, Wi = vnodeId
  function p(e, t, r, n, o, a) { // p = createVNode, e = type, t = props, r = key, n = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: r, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ji, __v: --Wi, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, r = key, s = ref, ji = VNODE_MARKER, Wi = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), A.vnode && A.vnode(c), c;
  }

  // src/views/parts/text.tsx
  function _e(e) { // _e = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function H({ text: { text: e, language: t }, around: r, children: n = e }) { // H = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: n }) : /* @__PURE__ */ p("bdi", { lang: t, dir: Se(t), children: n });
  }

  // src/views/details.tsx
  var qi = ["status", "period"]; // qi = ON_CARD
  function C({ label: e, content: t }) { // C = Row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { role: "list", children: t.map((n) => /* @__PURE__ */ p("li", { children: n })) }) : t })
    ] });
  }
  function Ki(e) { // Ki = readableAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (r) {
      return t;
    }
  }
  function Ji({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) { // Ji = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, n = altKey
    return e || t || r || n;
  }
  function Go({ context: e, actions: t, program: r, id: n }) { // Go = Details, e = context, t = actions, r = program, n = id
    let { msg: o, labels: a, format: s, language: i, list: l, relations: c } = e, { minutes: u, owner: f, partOf: m, reviewed: d } = r, x = (b) => b === null ? null : /* @__PURE__ */ p(H, { text: a.pick(b), around: i }), _ = (b) => b.map((O) => /* @__PURE__ */ p("bdi", { children: O })), h = (b, O) => /* @__PURE__ */ p("a", { href: e.urlOf(b), rel: "noopener", children: O }), w = (b) => b.map((O) => { // o = msg, a = labels, s = format, i = language, l = list, c = relations, e = context, u = minutes, f = owner, m = partOf, d = reviewed, r = program, x = text, b = ids, p = a, H = DataText, _ = names, O = other, h = link, w = related
      var I, T; // I = _a, T = _b
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(O),
          onClick: (P) => { // P = event
            Ji(P) || (P.preventDefault(), t.goTo(O));
          },
          children: x((T = (I = c.program(O)) == null ? void 0 : I.title) != null ? T : O)
        }
      );
    }), v = m === null ? void 0 : l.series.get(m), E = m === null ? [] : c.parts(m).filter((b) => b !== r.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: n, children: [
      l.facets.filter((b) => !qi.includes(b)).map((b) => { // l = list, b = facet, qi = ON_CARD
        var O; // O = _a
        return /* @__PURE__ */ p(
          C,
          {
            label: /* @__PURE__ */ p(H, { text: a.facet(b), around: i }),
            content: ((O = r.terms.get(b)) != null ? O : []).map((I) => /* @__PURE__ */ p(H, { text: a.term(b, I), around: i }))
          }
        );
      }),
      /* @__PURE__ */ p(
        C,
        {
          label: o("detail-session"),
          content: u && (u[0] === u[1] ? o("detail-minutes", u[0]) : o("detail-minutes-range", ...u))
        }
      ),
      /* @__PURE__ */ p(C, { label: o("detail-duration"), content: x(r.duration) }),
      /* @__PURE__ */ p(C, { label: o("detail-scale"), content: x(r.scale) }),
      /* @__PURE__ */ p(C, { label: o("detail-team"), content: _(r.team) }),
      /* @__PURE__ */ p(C, { label: o("detail-partners"), content: _(r.partners) }),
      /* @__PURE__ */ p(C, { label: o("detail-materials"), content: r.materials.map(({ target: b, label: O }) => h(b, x(O))) }),
      /* @__PURE__ */ p(
        C,
        {
          label: o("detail-part-of"),
          content: v ? v.target ? h(v.target, x(v.title)) : x(v.title) : w(m === null ? [] : [m])
        }
      ),
      /* @__PURE__ */ p(C, { label: o("detail-siblings"), content: w(E) }),
      /* @__PURE__ */ p(C, { label: o("detail-parts"), content: w(c.parts(r.id)) }),
      /* @__PURE__ */ p(C, { label: o("detail-follows"), content: w(c.before(r.id)) }),
      /* @__PURE__ */ p(C, { label: o("detail-followed-by"), content: w(r.followedBy) }),
      /* @__PURE__ */ p(C, { label: o("detail-owner"), content: f && /* @__PURE__ */ p("bdi", { children: f }) }),
      /* @__PURE__ */ p(C, { label: o("detail-reviewed"), content: d && s.date(d) }),
      /* @__PURE__ */ p(C, { label: o("detail-sources"), content: r.sources.map((b) => h({ url: b }, /* @__PURE__ */ p("bdi", { title: b, children: Ki(b) }))) }),
      /* @__PURE__ */ p(C, { label: o("detail-share"), content: /* @__PURE__ */ p("a", { href: e.urlOfProgram(r.id), children: o("link-to-program") }) })
    ] });
  }

  // src/views/parts/chevron.tsx
  function Ue({ open: e }) { // Ue = Chevron, e = open
    return /* @__PURE__ */ p("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var Xo = "capacity"; // Xo = TAG_FACET
  function Qi({ text: e, patterns: t, around: r }) { // Qi = MarkedText, e = text, t = patterns, r = around
    return /* @__PURE__ */ p(H, { text: e, around: r, children: t.length ? Fe(e.text, t).map((n) => n.hit ? /* @__PURE__ */ p("mark", { children: n.text }) : n.text) : e.text });
  }
  function zi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // zi = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var qt = class extends j { // qt = Card, j = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, program: n, open: o, patterns: a, level: s }) {
      var D; // D = _a
      let { msg: i, labels: l, format: c, language: u, idPrefix: f, index: m, limit: d } = t, x = (L) => /* @__PURE__ */ p(Qi, { text: L, patterns: a, around: u }), _ = (L) => { // i = msg, l = labels, c = format, u = language, f = idPrefix, m = index, d = limit, t = context, x = marked, L = facet, p = a, Qi = MarkedText, a = patterns, _ = termsOf
        var U; // U = _a
        return ((U = n.terms.get(L)) != null ? U : []).map((F) => l.term(L, F));
      }, h = l.pick(n.title), w = `${f}:program:${n.id}`, v = n.summary && l.pick(n.summary), E = _(Xo), b = [..._("kind"), ..._("format")], O = l.status(n.status), I = c.span(n.start, n.end, n.status), T = [h, ...v ? [v] : [], ...E, ...b].map(({ text: L }) => L), P = d ? null : jt(m, m.programs.indexOf(n), a, [...T, O, I != null ? I : ""]);
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": w, children: [
        /* @__PURE__ */ p($e, { level: s, class: "program-explorer__title", id: w, children: n.target ? /* @__PURE__ */ p("a", { href: t.urlOf(n.target), rel: "noopener", children: x(h) }) : x(h) }),
        /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${(D = n.status) != null ? D : "unknown"}`, children: O }),
          I !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: I }),
          b.map((L) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: x(L) }))
        ] }),
        v && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          x(v),
          " ",
          v.language.toLowerCase() !== l.preferred && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", c.language(v.language)) })
        ] }),
        P && /* @__PURE__ */ p("p", { class: "program-explorer__matched", children: [
          i("matched-in", zi(t, P)),
          " ",
          x({ text: P.text, language: P.language || u })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          E.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", role: "list", "aria-label": l.facet(Xo).text, children: E.map((L) => /* @__PURE__ */ p("li", { children: x(L) })) }),
          /* @__PURE__ */ p(
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
                /* @__PURE__ */ p(Ue, { open: o })
              ]
            }
          )
        ] }),
        o && /* @__PURE__ */ p(Go, { context: t, actions: r, program: n, id: `${w}:details` })
      ] });
    }
  };

  // src/views/results/card-list.tsx
  var Kt = 60, Gi = 6, Xi = 80; // Kt = CARDS, Gi = CARDS_AT_ONCE, Xi = FILL_AFTER
  function Yi({ context: e, state: t, results: { order: r } }, n) { // Yi = lengthFor, e = context, t = state, r = order, n = before
    var f; // f = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((m) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, m = number
      var d; // d = _a
      return ((d = e.index.programs[m]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((f = n.order) == null ? void 0 : f.length) === r.length && r.every((m, d) => { // l = isSame, s = cause, f = _a, n = before, r = order, m = number, d = i
      var x; // x = _a
      return m === ((x = n.order) == null ? void 0 : x[d]);
    }), c = Math.max(e.limit || Kt, i + 1, l && n.limit || 0), u = r.length <= Kt || s === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(Gi, i + 1, l && n.drawn || 0) };
  }
  function Zi({ context: e, state: t }, r) { // Zi = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && et(t.query) === "status", c = (u, f) => u != null ? u : { text: f, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, et = effectiveSort, t = state, c = headingOf, u = own, f = text
    return r.map((u, f) => { // r = programs, u = program, f = i
      let m = r[f - 1], d = re(u.status); // m = before, r = programs, f = i, d = isNow, re = isCurrent, u = program
      return !l || m && re(m.status) === d ? { program: u, group: null } : { program: u, group: d ? c(o, n("group-current")) : c(a, n("group-past")) };
    });
  }
  var Jt = class extends j { // Jt = CardList, j = x
    constructor() {
      super(...arguments);
      this.list = Me();
      /** Paper has no button for more. */
      this.showAll = () => {
        if (!this.props.view.context.limit) {
          let { length: r } = this.state.order; // r = length
          this.setState({ limit: r, drawn: r });
        }
      };
      this.showMore = () => {
        var n, o, a; // n = _a, o = _b, a = _c
        let { limit: r } = this.state; // r = limit
        this.setState({ limit: r + Kt, drawn: r + Kt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Yi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Xi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var v; // v = _a
      let { context: s, state: i, results: l, actions: c } = r, { msg: u, index: f, level: m, list: d } = s, x = n.slice(0, Math.min(a, o)).map((E) => f.programs[E]), _ = n.length - o, h = Zi(r, x), w = (v = h[0]) != null && v.group ? m + 1 : m; // s = context, i = state, l = results, c = actions, r = view, u = msg, f = index, m = level, d = list, x = shown, n = order, a = drawn, o = limit, E = number, _ = rest, h = entries, Zi = withHeadings, w = titleLevel, v = _a
      return /* @__PURE__ */ p(ee, { children: [
        /* @__PURE__ */ p("ul", { class: "program-explorer__list", role: "list", "aria-label": u("programs"), ref: this.list, children: h.map(({ program: E, group: b }) => /* @__PURE__ */ p("li", { children: [
          b && /* @__PURE__ */ p($e, { level: m, class: "program-explorer__group", id: b.anchors[0], children: [
            b.anchors.slice(1).map((O) => /* @__PURE__ */ p("span", { id: O })),
            /* @__PURE__ */ p(H, { text: b, around: s.language })
          ] }),
          /* @__PURE__ */ p(
            qt,
            {
              context: s,
              actions: c,
              program: E,
              open: i.query.program === E.id,
              patterns: l.exploration.searchResult.patterns,
              level: w
            }
          )
        ] }, E.id)) }),
        s.limit > 0 && /* @__PURE__ */ p("a", { class: "program-explorer__all", href: s.urlOfAll(Ve(i.query, d.facets) || "programs"), children: u("see-all", n.length) }),
        !s.limit && _ > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: u("more", _) })
      ] });
    }
  };

  // src/explore/suggestions.ts
  function Yo(e, t) { // Yo = suggestQueries, e = index, t = query
    let r = []; // r = suggestions
    if (t.text.trim()) {
      let n = Oe(t, ""); // n = shorter, Oe = withText, t = query
      r.push({ kind: "text", query: n, count: jr(e, n) });
    }
    return e.facets.forEach((n) => { // e = index, n = facet
      let o = He(n, t); // o = terms, He = chosenTerms, n = facet, t = query
      if (o.length) {
        let a = Dr(t, n.id, []); // a = shorter, Dr = withTerms, t = query, n = facet
        r.push({ kind: "terms", facet: n, terms: o, query: a, count: jr(e, a) });
      }
    }), r.filter(({ count: n }) => n > 0).sort((n, o) => o.count - n.count);
  }

  // src/views/results/no-results.tsx
  var el = 4; // el = MOST
  function Zo({ view: { context: e, state: { query: t }, actions: r } }) { // Zo = NoResults, e = context, t = query, r = actions
    let { msg: n, labels: o, index: a, list: s, level: i } = e, l = Yo(a, t).slice(0, el), c = (u) => u.kind === "text" ? n("empty-text", _e(t.text), u.count) : n( // n = msg, o = labels, a = index, s = list, i = level, e = context, l = suggestions, Yo = suggestQueries, t = query, el = MOST, c = textOf, u = suggestion, _e = isolated
      "empty-without",
      _e(o.facet(u.facet.id).text),
      u.terms.map((f) => _e(o.term(u.facet.id, f.id).text)).reduce((f, m) => n("list", f, m)),
      u.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      /* @__PURE__ */ p($e, { level: i, class: "program-explorer__group", children: n("empty-title") }),
      l.length > 0 && /* @__PURE__ */ p("p", { children: n("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((u) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => r.choose(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: r.clear, children: n("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/explore/active-filters.ts
  function ea(e, t) { // ea = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => He(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function tl({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // tl = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ p(H, { text: s, around: r, children: e("chip-facet", s.text) }) }),
          " ",
          /* @__PURE__ */ p(H, { text: i, around: r })
        ]
      }
    );
  }
  function rl({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // rl = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Oe(t, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ p("bdi", { children: t.text })
        ]
      }
    );
  }
  var Qt = class extends j { // Qt = ActiveFilters, j = x
    constructor() {
      super(...arguments);
      this.list = Me();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = ea(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, ea = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((c) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p(tl, { view: r, filter: c }) }, `${c.facet.id} ${c.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p(rl, { view: r }) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };

  // src/views/layout/filters.tsx
  function nl({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // nl = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
    let { msg: i, labels: l, language: c, idPrefix: u } = e, f = `${u}:${r}:${n.id}`, m = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, c = language, u = idPrefix, e = context, f = id, r = facet, n = term, m = description, o = chosen, a = countAfterToggle
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`, // s = matchCount, o = chosen
        style: { "--program-explorer-depth": n.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: f,
                "aria-describedby": `${f}:count`,
                checked: o,
                onChange: () => t.toggleTerm(r, n.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ p(H, { text: l.term(r, n.id), around: c }) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: m, "aria-hidden": "true", children: i("number", a) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: m })
        ]
      }
    );
  }
  function ol({ view: e, counts: { facet: t, terms: r } }) { // ol = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), c = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, c = bodyId
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": l,
          "aria-controls": c,
          onClick: () => i.toggleFacet(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${c}::label`, children: /* @__PURE__ */ p(H, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ p(Ue, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: !l, children: r.map((u) => /* @__PURE__ */ p(nl, { view: e, facet: t.id, count: u }, u.term.id)) })
    ] });
  }
  function zt({ view: e }) { // zt = Filters, e = view
    return /* @__PURE__ */ p(ee, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ p(ol, { view: e, counts: t }, t.facet.id)) });
  }

  // src/views/layout/filter-dialog.tsx
  var ta = "program-explorer-locked", Gt = class extends j { // ta = LOCK_CLASS, Gt = FilterDialog, j = x
    constructor() {
      super(...arguments);
      this.box = Me();
      this.onKeyDown = (r) => { // r = event
        let n = this.box.current; // n = box
        if (r.key === "Escape")
          r.stopPropagation(), this.props.view.actions.closeFilters();
        else if (r.key === "Tab" && n) {
          let o = Array.from(n.querySelectorAll("button, input")).filter((l) => l.getClientRects().length > 0), a = r.target, s = a === o[r.shiftKey ? 0 : o.length - 1] || r.shiftKey && a === n, i = o[r.shiftKey ? o.length - 1 : 0]; // o = stops, n = box, l = element, a = here, r = event, s = isAtEnd, i = next
          s && i && (r.preventDefault(), i.focus());
        }
      };
    }
    componentDidMount() {
      var r; // r = _a
      document.documentElement.classList.add(ta), (r = this.box.current) == null || r.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(ta);
    }
    render({ view: r }) {
      let { context: { msg: n, idPrefix: o }, results: a, actions: s } = r; // n = msg, o = idPrefix, a = results, s = actions, r = view
      return /* @__PURE__ */ p("div", { class: "program-explorer__backdrop", onClick: (i) => i.target === i.currentTarget && s.closeFilters(), children: /* @__PURE__ */ p(
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
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ p("span", { class: "program-explorer__dialog-title", id: `${o}-dialog-title`, children: n("filters") }),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: s.clear,
                  children: n("clear-all")
                }
              ),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": n("close"),
                  onClick: s.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ p(zt, { view: r }) }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ p(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
                onClick: s.closeFilters,
                children: n("show-results", a.exploration.count)
              }
            ) })
          ]
        }
      ) });
    }
  };

  // src/views/layout/search-box.tsx
  function ra({ view: { context: { msg: e }, state: t, actions: r } }) { // ra = SearchBox, e = msg, t = state, r = actions
    return /* @__PURE__ */ p(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": e("search"),
        onSubmit: (n) => { // n = event
          n.preventDefault(), r.submitSearch();
        },
        children: /* @__PURE__ */ p("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ p(
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
          /* @__PURE__ */ p("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }

  // src/views/layout/toolbar.tsx
  function al({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // al = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = et(r), a = ct.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, et = effectiveSort, r = query, a = sorts, ct = SORTS, s = each
    return /* @__PURE__ */ p("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ p("label", { for: `${t}-sort`, children: e("sort") }),
      " ",
      /* @__PURE__ */ p("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ p(
          "select",
          {
            class: "cdx-select",
            id: `${t}-sort`,
            value: o,
            onChange: (s) => n.sort(s.currentTarget.value),
            children: a.map((s) => /* @__PURE__ */ p("option", { value: s, selected: s === o, children: e(`sort-${s}`) }, s))
          }
        ),
        /* @__PURE__ */ p(Ue, { open: !1 })
      ] })
    ] });
  }
  function na({ view: e }) { // na = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((u, f) => u + f.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, u = sum, f = terms
    return /* @__PURE__ */ p("div", { class: "program-explorer__toolbar", children: [
      o.narrow && /* @__PURE__ */ p(
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
      /* @__PURE__ */ p("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1, children: [
        t("count", i, r.programs.length),
        l && i > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", _e(o.settled.query.text), _e(l.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ p(al, { view: e })
    ] });
  }

  // src/views/layout/explorer.tsx
  function oa({ view: e }) { // oa = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, e = view
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ p(ra, { view: e }),
      !o && /* @__PURE__ */ p("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ p(zt, { view: e }) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ p(na, { view: e }),
        !(t && s === r) && /* @__PURE__ */ p(Qt, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ p(Jt, { view: e }) : /* @__PURE__ */ p(Zo, { view: e })
      ] }),
      o && a.filters && /* @__PURE__ */ p(Gt, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var sl = 640, il = 500; // sl = LEAST_WIDTH, il = PREPARE_SEARCH_AFTER
  A.debounceRendering = (e) => e();
  function aa(e, t, r, n, o) { // aa = mountExplorer, e = root, t = list, r = settings, n = history, o = onCrash
    var I; // I = _a
    let { ownerDocument: a } = e, s = (I = a.defaultView) != null ? I : window, i = [], l = qr(t, r), c = !0, u = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < sl, f = (T) => { // a = ownerDocument, e = root, s = view, I = _a, i = cleanups, l = context, qr = createContext, t = list, r = settings, c = isMounted, u = isNarrow, sl = LEAST_WIDTH, f = addressed, T = before
      var U, F; // U = _a, F = _b
      let P = n.read(), D = P === null && T ? T.query : (U = yt(P != null ? P : "", l.index)) != null ? U : l.preset, L = tt(l.index, l.derive, D); // P = fragment, n = history, D = asked, T = before, U = _a, yt = fromFragment, l = context, L = query, tt = withoutHiddenDetails
      return {
        query: L,
        settled: { query: L, cause: "address" },
        open: { collapsed: (F = T == null ? void 0 : T.open.collapsed) != null ? F : /* @__PURE__ */ new Set(), filters: u() && n.isInDialog() }
      };
    }, m = Jo(S({ narrow: u() }, f(null))), d = (T) => T == null ? void 0 : T.focus({ preventScroll: !0 }), x = (T) => { // m = store, Jo = createStore, S = __spreadValues, u = isNarrow, f = addressed, d = focus, T = program, x = cardOf
      var P; // P = _a
      return (P = a.getElementById(`${l.idPrefix}:program:${T}`)) == null ? void 0 : P.closest("article");
    }, _ = {
      focusCount: () => d(e.querySelector(".program-explorer__count")),
      moveTo: (T) => { // T = program
        let P = x(T); // P = card, x = cardOf, T = program
        P == null || P.scrollIntoView(), d(P == null ? void 0 : P.querySelector("a, button"));
      }
    }, h = No(m, () => l, _), w = () => { // h = actions, No = createActions, m = store, l = context, _ = screen, w = unmount
      c = !1, i.splice(0).forEach((T) => T()), Cr(null, e);
    }, v = (T, P) => { // v = draw, T = state, P = before
      if (!c)
        return;
      let D = e.contains(a.activeElement); // D = hadFocus, e = root, a = ownerDocument
      try {
        let { derive: L } = l; // L = derive, l = context
        Cr(/* @__PURE__ */ p(oa, { view: { context: l, state: T, actions: h, results: L(T.query), settledResults: L(T.settled.query) } }), e);
      } catch (L) {
        w(), o(L);
        return;
      }
      D && !e.contains(a.activeElement) && (d(P.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(a.activeElement) || _.focusCount());
    }, E = (T, P) => { // E = listen, T = name, P = listener
      s.addEventListener(T, P), i.push(() => s.removeEventListener(T, P));
    }, b = () => { // b = onResize
      if (!e.isConnected) {
        w();
        return;
      }
      let T = u(), { open: P, narrow: D } = m.get(); // T = narrow, u = isNarrow, P = open, D = before, m = store
      T !== D && m.set({ narrow: T, open: R(S({}, P), { filters: !1 }) });
    };
    if ("ResizeObserver" in s) {
      let T = new ResizeObserver(b); // T = observer, b = onResize
      T.observe(e), i.push(() => T.disconnect());
    }
    E("resize", b);
    let O = s.setTimeout(() => ce(l.index), il); // O = prepare, s = view, ce = textIndexOf, l = context, il = PREPARE_SEARCH_AFTER
    return i.push(
      () => s.clearTimeout(O),
      m.subscribe(v),
      Ho(m, h.settle, s),
      Qo(m, n, (T) => l.fragmentOf(T)),
      n.onMove(() => m.set(f(m.get())))
    ), v(m.get(), m.get()), c && n.read() && (n.write(l.fragmentOf(m.get().query), "replace", m.get().open.filters), Rt(() => { // v = draw, m = store, c = isMounted, n = history, l = context, Rt = afterPaint
      var P; // P = _a
      let { program: T } = m.get().query; // T = program, m = store
      c && (T !== null ? (P = x(T)) == null || P.scrollIntoView() : s.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (T) => { // T = newList
        if (c) {
          h.settle(), l = qr(T, r);
          let { query: P } = m.get(), D = tt(l.index, l.derive, P), L = "data"; // P = asked, m = store, D = query, tt = withoutHiddenDetails, l = context, L = cause
          zo(e, () => m.set({ query: D, settled: { query: D, cause: L } }));
        }
      },
      unmount: () => {
        c && w();
      }
    };
  }

  // src/page/page-urls.ts
  var sa = "Special:MyLanguage/", ll = /^(?:[a-z][\w-]*|Special):/; // sa = MY_LANGUAGE, ll = WITHOUT_TRANSLATION
  function ia(e, { root: t, staticElements: r }, n) { // ia = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var f; // f = _a
      let l = i.replace(sa, ""); // l = plain, i = page, sa = MY_LANGUAGE
      if (!a.length || ll.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(sa + l);
      let [c = "", u = ""] = l.split(/(?=#)/); // c = title, u = fragment, l = plain
      return (f = a.map((m) => e.urlOf(`${c}/${m}${u}`)).find((m) => s.has(m))) != null ? f : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var ul = "program-explorer__app", cl = 0; // ul = APP_CLASS, cl = mountedSoFar
  function dl({ root: e }) { // dl = ownsAddress, e = root
    var r; // r = _a
    let t = `.${de}[data-state]`; // t = hosts, de = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function pl({ current: e, past: t }) { // pl = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Rt(() => { // n = anchor, Rt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function la({ wiki: e }, t, { list: r, messages: n, languageNames: o }, a) { // la = mountHost, e = wiki, t = host, r = list, n = messages, o = languageNames, a = onCrash
    let { language: s } = n, i = ie(n), l = xt(e, t), c = dl(t), u = `program-explorer-${++cl}`, f = ia(e, t, l), m = t.all === null ? "" : f(t.all), d = document.createElement("div"); // s = language, n = messages, i = msg, ie = createMessages, l = languages, xt = readerLanguages, e = wiki, t = host, c = ownsIt, dl = ownsAddress, u = idPrefix, cl = mountedSoFar, f = pageUrl, ia = createPageUrls, m = urlOfAll, d = app
    d.className = ul, d.lang = s, d.dir = Se(s), t.root.append(d), te(t, "ready");
    let { update: x, unmount: _ } = aa(d, r, { // x = update, _ = unmount, aa = mountExplorer, d = app, r = list
      msg: i,
      format: eo(s, i, o),
      language: s,
      languages: l,
      pageLanguage: e.contentLanguage,
      today: er(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: u,
      urlOf: (h) => "url" in h ? h.url : f(h.page),
      // A program that this explorer does not show is in another one, on this page or on that with all programs.
      urlOfProgram: (h) => `${c ? "" : m}#programs?program=${h}`,
      urlOfAll: (h) => `${m}#${h}`
    }, Zn(window, c ? gt : null, u), (h) => { // Zn = createHistory, c = ownsIt, gt = isFragmentOurs, u = idPrefix, h = error
      d.remove(), a(h);
    });
    return d.isConnected ? (pl(t), e.announceReady(t.root), {
      update: x,
      unmount: () => {
        _(), d.remove(), te(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var ml = "#programs?selftest"; // ml = SELFTEST
  function ua(e) { // ua = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === ml && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 b00a89947b98ca00"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function fl(n, o) { // fl = importFrom, n = _0, o = _1
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function gl({ wiki: e }, t, { origin: r, list: n }) { // gl = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && en(o, n.programs.map(({ title: c }) => z(c, [o.lang, ...l], e.contentLanguage).text));
  }
  function ca(e, t, r, n) { // ca = run, e = load, t = environment, r = host, n = mounted
    return M(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        ca(e, t, r, n);
      };
      try {
        let s = yield e(o, r); // s = result, e = load, o = wiki, r = host
        if (s.kind === "off") {
          te(r, "static");
          return;
        }
        let { messages: i } = s, [l, c] = s.kind === "missing" && (yield fl(t, r)) || [r, s]; // i = messages, s = result, l = shown, c = programs, fl = importFrom, t = environment, r = host
        if (c.kind !== "ready") {
          let d = c.kind === "missing"; // d = isMissing, c = programs
          o.log(`The data page "${r.source}" ${d ? "is missing" : "cannot be read"}.`, ...d ? [] : c.problems), yield it(t, r, d ? "missing" : "json", c, a);
          return;
        }
        if (!Zr(i))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames(); // u = languageNames, o = wiki
        if (!r.root.isConnected)
          return;
        let f = gl(t, r, c), m = la(t, l, { list: c.list, messages: i, languageNames: u }, (d) => { // f = mayDiffer, gl = mayListDiffer, t = environment, r = host, c = programs, m = explorer, la = mountHost, l = shown, i = messages, u = languageNames, d = error
          o.log("The explorer could not be drawn.", d), n.delete(r.root), it(t, l, "unexpected", R(S({}, c), { messages: i }), a);
        });
        m && (n.set(r.root, m), yield ln(t, r, c, i, f));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield it(t, r, an(s), null, a);
      }
    });
  }
  function yl(n, o) { // yl = findOrInsertHosts, n = _0, o = _1
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = ut(r); // a = printed, ut = findHosts, r = content
      if (a.length || r.querySelector(`.${de}`) || !gn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function da(e, t) { // da = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      bn(),
      ua(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Yn(); // s = content, l = _a, i = sharedLoad, Yn = createSharedLoad
        yl(n, s).then(
          (c) => c.filter(nn).forEach((u) => { // c = hosts, nn = claim, u = host
            ca(i, n, u, r);
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
  Ta(Kr, {
    DATA_MODEL: () => at,
    GROUP_ATTRIBUTE: () => lt,
    HOST_CLASS: () => de,
    ID: () => Te,
    LANGUAGE: () => Pe,
    PROGRAM_ATTRIBUTE: () => pn,
    STATIC_CLASS: () => dn,
    STATUS_ATTRIBUTE: () => mn,
    VERSION: () => Je,
    allTexts: () => ot,
    createMessages: () => ie,
    editDistance: () => Ut,
    findHosts: () => ut,
    hostStateOf: () => tr,
    includedTitles: () => bt,
    isCurrent: () => re,
    isObject: () => pe,
    isStatus: () => Ee,
    levelOf: () => sr,
    linkFault: () => qe,
    optionsFor: () => we,
    parseForReaders: () => kt,
    parseLink: () => ht,
    pickText: () => z,
    readAnswer: () => Xt,
    readPage: () => Et,
    staticHeading: () => ar
  });

  // src/wiki/wiki.ts
  var Q = class extends Error { // Q = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var pa = 1e4; // pa = TIMEOUT_MS
  function ma(e, t) { // ma = fetchInTime, e = url, t = credentials
    return M(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), pa); // r = controller, n = timer, pa = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new Q("timeout", `${pa} ms, ${e}`) : new Q("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Xt(e) { // Xt = readAnswer, e = url
    return M(this, null, function* () {
      let t = yield ma(e, "omit"); // t = response, ma = fetchInTime, e = url
      if (t.status === 429 && (t = yield ma(e, "same-origin")), t.status === 429)
        throw new Q("busy", e);
      if (t.status !== 200)
        throw new Q("server", `${t.status}, ${e}`);
      let r = null; // r = answer
      try {
        r = JSON.parse(t.body);
      } catch (n) {
      }
      if (!r)
        throw new Q("server", `no JSON, ${e}`);
      if (r.error)
        throw new Q("server", `${r.error.code}: ${r.error.info}, ${e}`);
      return r;
    });
  }

  // src/wiki/page-reader.ts
  var xl = 2592e3, hl = 300, _l = "fuzzy"; // xl = MONTH_S, hl = FIVE_MINUTES_S, _l = OUTDATED
  function bl(e) { // bl = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function vl(e, t, r, n) { // vl = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? hl : xl), a = { // o = age, e = kind, r = bundle, hl = FIVE_MINUTES_S, xl = MONTH_S, a = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      // The interface language must not split the cache.
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
      // Nothing is transferred for what has no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Makes another state another address.
      requestid: r.version
    }), new URLSearchParams(a).toString();
  }
  function fa(e, t, r, n) { // fa = readAll, e = api, t = kind, r = values, n = bundle
    return M(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield Xt(`${e}?${vl(t, r, n, s)}`); // c = answer, Xt = readAnswer, e = api, vl = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(bl(c));
        for (let { key: u, translation: f, tags: m } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, f = translation, m = tags, i = _a, c = answer
          f && m.indexOf(_l) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), f);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ga(e, t, r, n) { // ga = readSafely, e = api, t = kind, r = values, n = bundle
    return M(this, null, function* () {
      try {
        return yield fa(e, t, r, n);
      } catch (o) {
        if (n && o instanceof Q && o.failure === "server")
          return fa(e, t, r, null);
        throw o;
      }
    });
  }
  function ya(e, t) { // ya = createPageReader, e = api, t = titleOf
    return (r, n, o) => M(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ga(e, "revids", n, s) : null; // a = wanted, r = titles, t = titleOf, s = bundle, o = asked, i = pinned, n = revisions, ga = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ga(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function xa(e) { // xa = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function wl(e) { // wl = mayEdit, e = title
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
  function Sl() { // Sl = languageNames
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
  function Tl() { // Tl = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ha(e) { // ha = fetchGadgetModule, e = name
    return M(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return (yield mw.loader.using(t))(t)[e];
    });
  }
  function _a() { // _a = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Tl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: xa,
      readPages: ya(mw.util.wikiScript("api"), xa),
      languageNames: Sl,
      mayEdit: wl,
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
    da(_a(), Gr(ha, Kr, "86baea9467b200fb"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>