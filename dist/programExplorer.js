// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Jr = Object.defineProperty, ha = Object.defineProperties;
  var _a = Object.getOwnPropertyDescriptors;
  var qr = Object.getOwnPropertySymbols;
  var ba = Object.prototype.hasOwnProperty, va = Object.prototype.propertyIsEnumerable;
  var Kr = (e, t, r) => t in e ? Jr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, v = (e, t) => {
    for (var r in t || (t = {}))
      ba.call(t, r) && Kr(e, r, t[r]);
    if (qr)
      for (var r of qr(t))
        va.call(t, r) && Kr(e, r, t[r]);
    return e;
  }, E = (e, t) => ha(e, _a(t));
  var wa = (e, t) => {
    for (var r in t)
      Jr(e, r, { get: t[r], enumerable: !0 });
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

  // src/page/module-loaders.ts
  function Qr(e, t, r) { // Qr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
  var U = "qqx", zr = "search", Sa = () => "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Gt = "en"; // U = KEYS_ONLY, zr = EXPLORER_KEY, Sa = languages, Gt = FALLBACK_LANGUAGE
  function tt(e) { // tt = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Sa().includes(t)) || Gt;
  }
  function Xt(e) { // Xt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Gr(e, t) { // Gr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(he(t)).filter((n) => typeof n[1] == "string")); // r = texts, he = parseJsonObject, t = text, n = field
    return r.has(zr) ? { language: e, texts: r } : null;
  }
  function Xr({ language: e, texts: t }) { // Xr = hasMessages, e = language, t = texts
    return e === U || t.has(zr);
  }

  // src/programs/texts.ts
  function J(e, t, r) { // J = pickText, e = text, t = chain, r = pageLanguage
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
  function rt(e) { // rt = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function Yr(e, t) { // Yr = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var Zr = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Zr = en_default

  // src/messages/plural.ts
  var Pa = ["zero", "one", "two", "few", "many", "other"]; // Pa = CATEGORIES
  function en(e) { // en = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Pa.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Pa = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var Ea = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, ka = /\$(\d)/g, _e = { language: "en", texts: new Map(Object.entries(Zr)) }; // Ea = PLURAL, ka = PARAMETER, _e = BUILT_IN, Zr = en_default
  function ae({ language: e, texts: t } = _e, r = _e.texts) { // ae = createMessages, e = language, t = texts, _e = BUILT_IN, r = fallback
    if (e === U)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = en(e); // n = digits, e = language, o = plural, en = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var c; // c = _a
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Ea, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(ka, (l, c) => { // t = texts, a = key, r = fallback, Ea = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, ka = PARAMETER
        let u = i(c); // u = value, i = parameter, c = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/data-model.ts
  var nt = "json"; // nt = DATA_MODEL

  // src/programs/parse-options.ts
  function Yt() { // Yt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function be(e) { // be = optionsFor, e = wiki
    return { today: Yt(), language: e.contentLanguage };
  }

  // src/page/host-state.ts
  var Ra = "program-explorer-hidden"; // Ra = HIDDEN_CLASS
  function Zt(e) { // Zt = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function tn(e) { // tn = claim, e = host
    return Zt(e) ? !1 : (Z(e, "loading"), !0);
  }
  function Z(e, t) { // Z = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(Ra, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var La = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Aa = ["arab", "hebr"], Ma = ["latn", "cyrl"]; // La = RTL_LANGUAGES, Aa = RTL_SCRIPTS, Ma = LTR_SCRIPTS
  function ve(e) { // ve = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return Aa.includes(r) || !Ma.includes(r) && La.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var er = "program-explorer__notice"; // er = CLASS
  function $e(e, t, ...r) { // $e = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function rn(e, t, r) { // rn = button, e = text, t = className, r = act
    let n = $e("button", `cdx-button ${t}`, e); // n = made, $e = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function ot(e) { // ot = removeNotice, e = root
    e.querySelectorAll(`.${er}`).forEach((t) => { // e = root, er = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function tr(e, t, { kind: r, text: n, content: o = [], retry: a }) { // tr = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    ot(e);
    let s = ae(t), i = $e( // s = msg, ae = createMessages, t = messages, i = box, $e = element
      "div",
      `${er} ${er}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      $e("span", "cdx-message__icon"),
      $e(
        "div",
        "cdx-message__content",
        $e("p", "", n),
        ...o,
        ...a ? [rn(s("retry"), "", a)] : [],
        rn(s("dismiss"), "cdx-button--weight-quiet", () => ot(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ve(t.language), e.append(i);
  }

  // src/page/failure.ts
  var Oa = ["busy", "timeout", "network", "server"]; // Oa = TEMPORARY
  function nn(e) { // nn = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function on(i, l, c, u) { // on = advise, i = _0, l = _1, c = _2, u = _3
    return L(this, arguments, function* ({ wiki: e, load: t }, r, n, { messages: o, origin: a, compared: s }) {
      var f; // f = _a
      try {
        if (!(yield e.mayEdit(r.source)))
          return;
        let { adviceOn: m, driftHints: d } = yield t.maintainer(), g = s ? d((yield t.importer()).importLists(r.container, e), s, e) : [], x = m(e, o, r.source, a, g, be(e)); // m = adviceOn, d = driftHints, t = load, g = drift, s = compared, r = host, e = wiki, x = advice, o = messages, a = origin, be = optionsFor
        x && r.root.isConnected && tr(r.root, o, E(v({}, n), { text: n.text || ((f = x.text) != null ? f : ""), content: x.content }));
      } catch (m) {
        e.log("There is no advice about the data page.", m);
      }
    });
  }
  function at(e, t, r, n, o) { // at = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return L(this, null, function* () {
      let a = n ? n.messages : _e, s = ae(a); // a = messages, n = result, _e = BUILT_IN, s = msg, ae = createMessages
      Z(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Oa.includes(r) ? () => { // Oa = TEMPORARY, r = failure
          ot(t.root), Z(t, "loading"), o();
        } : null
      };
      tr(t.root, a, i), (r === "missing" || r === "json") && (yield on(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function an(i, l, c, u, f) { // an = showProblems, i = _0, l = _1, c = _2, u = _3, f = _4
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: m } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== nt; // m = wiki, e = environment, d = hasProblems, r = origin, n = problems, nt = DATA_MODEL
      d && m.log(`Problems of the data page "${t.source}":`, ...n), m.isNamed && (d || s) && (yield on(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var ue = "program-explorer"; // ue = HOST_CLASS
  var un = "program-explorer-static", st = "data-group", cn = "data-program", dn = "data-status"; // un = STATIC_CLASS, st = GROUP_ATTRIBUTE, cn = PROGRAM_ATTRIBUTE, dn = STATUS_ATTRIBUTE
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
  function sn(e, t) { // sn = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${st}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function ln(e) { // ln = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${st}]`); // t = group, e = heading, st = GROUP_ATTRIBUTE
    return e && t ? nr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ia(e) { // Ia = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function Ca(e) { // Ca = readHost, e = root
    var f; // f = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = sn(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, c = bundleVersion, e = root, u = current, sn = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ia(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (f = s.match(/\S+/g)) != null ? f : [],
      staticElements: Array.from(e.children).filter((m) => m instanceof HTMLElement),
      current: ln(u),
      past: ln(sn(e, "past")),
      level: or(u)
    };
  }
  function it(e) { // it = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${ue}[data-source]`), Ca);
  }

  // src/page/known-pages.ts
  var pn = ["Community Development", "Community Development/What we do"], Da = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // pn = PAGES, Da = TRANSLATION
  function mn(e) { // mn = isKnownPage, e = title
    return pn.includes(e) || pn.includes(e.replace(Da, ""));
  }

  // src/explore/query.ts
  var lt = ["relevance", "status", "newest", "title"], ut = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // lt = SORTS, ut = EMPTY_QUERY

  // src/app/url.ts
  var pt = ["q", "sort", "program", "view"], Fa = "programs", fn = new RegExp(`^#?${Fa}(?:$|\\?|%3f)`, "i"); // pt = RESERVED_KEYS, Fa = FRAGMENT, fn = OURS
  function mt(e) { // mt = isFragmentOurs, e = hash
    return fn.test(e);
  }
  var Na = 8e3, Ha = 200, $a = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Na = MOST_CHARACTERS, Ha = MOST_LETTERS, $a = UNSAFE
  function ct(e) { // ct = encode, e = value
    return e.replace($a, (t) => { // e = value, $a = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function dt(e) { // dt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function gn(e) { // gn = normalText, e = text
    return e.slice(0, Ha).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ue(e, t = []) { // Ue = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !pt.includes(o) && r.push(`${ct(o)}=${a.map(ct).join(",")}`);
    });
    let n = gn(e.text); // n = text, gn = normalText, e = query
    return n && r.push("q=" + ct(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ct(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ft(e, t) { // ft = fromFragment, e = hash, t = known
    let r = fn.exec(e); // r = ours, fn = OURS, e = hash
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of e.slice(r[0].length, Na).split("&")) { // i = part, e = hash, r = ours, Na = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = dt(l), f = c.join("="), m = dt(f); // l = rawKey, c = rest, i = part, u = key, dt = decode, f = raw, m = value
      if (u === "q")
        o = gn(dt(f.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = lt.find((d) => d === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (!pt.includes(u)) {
        let d = f.split(",").map(dt).concat(m.split(",")).filter((g) => t.hasTerm(u, g)); // d = terms, f = raw, dt = decode, m = value, g = term, t = known, u = key
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/page/language-links.ts
  var Ua = ".mw-pt-languages a, .interwiki-pagetranslation a", yn = ["mousedown", "focusin"]; // Ua = LINKS, yn = EVENTS
  function xn({ target: e }) { // xn = copyFragment, e = target
    let t = e instanceof Element ? e.closest(Ua) : null; // t = link, e = target, Ua = LINKS
    t && (t.hash = mt(location.hash) ? location.hash : "");
  }
  function hn() { // hn = keepFragmentInLanguageLinks
    return yn.forEach((e) => document.addEventListener(e, xn)), () => yn.forEach((e) => document.removeEventListener(e, xn));
  }

  // src/page/languages.ts
  function gt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // gt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = rr(r); // o = around, rr = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function _n(e, t) { // _n = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = tt(e), n = r === Gt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, tt = chooseLanguage, e = languages, n = language, Gt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === U ? "" : n;
  }

  // src/programs/links.ts
  var Va = /[\u200E\u200F\u202A-\u202E]/g, Ba = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ja = [ // Va = DIRECTION_MARKS, Ba = TITLE_SPACES, ja = REFUSED_SCHEMES
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
  ], Wa = new RegExp("^(?:" + ja.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), qa = 2e3, Ka = 255, Ja = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Qa(e) { // Qa = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function za(e) { // za = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ve(e) { // Ve = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return za(t);
    if (t.length > qa)
      return "bad-page";
    let r = t.replace(Va, "").replace(Ba, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Va = DIRECTION_MARKS, Ba = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Wa.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Ja.test(r) || n.length > 85 && Qa(n) > Ka ? "bad-page" : { page: r };
  }
  function Be(e) { // Be = isTarget, e = found
    return typeof e != "string";
  }
  function yt(e) { // yt = parseLink, e = value
    let t = Ve(e); // t = found, Ve = readLink, e = value
    return Be(t) ? t : null;
  }
  function je(e) { // je = linkFault, e = value
    let t = Ve(e); // t = found, Ve = readLink, e = value
    return Be(t) ? null : t;
  }
  function xt(e) { // xt = isPage, e = value
    let t = yt(e); // t = link, yt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function bn(e) { // bn = isAddress, e = value
    let t = yt(e); // t = link, yt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ga = 49; // Ga = MOST_INCLUDES
  function ar(e) { // ar = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ga).map((r, n) => typeof r == "string" && xt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function ht(e) { // ht = includedTitles, e = text
    return e.includes('"include"') ? ar(he(e)).filter(Boolean) : [];
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
  var sr = ["status", "language", "period"], Q = "not-stated"; // sr = BUILT_IN, Q = NOT_STATED

  // src/programs/kinds.ts
  var Xa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Xa = KINDS
  function ir(e) { // ir = kindOfType, e = type
    var t; // t = _a
    return (t = Xa[e]) != null ? t : "text";
  }
  function We(e) { // We = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : ir(Array.isArray(e) ? "array" : typeof e);
  }
  function ce(e) { // ce = isObject, e = value
    return We(e) === "object";
  }

  // src/programs/migrate.ts
  var wn = [], qe = 1 + wn.length; // wn = MIGRATIONS, qe = VERSION
  function Sn(e, t = wn) { // Sn = migrate, e = page, t = migrations, wn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(v({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Ya(e, t, r) { // Ya = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function _t(e, t, r) { // _t = readJsonPage, e = text, t = report, r = describeFault
    let n = Ya(e, t, r); // n = data, Ya = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = ce(n) ? Sn(n) : null; // o = page, ce = isObject, n = data, Sn = migrate
    if (!o) {
      let a = ce(n) ? n.version : null; // a = version, ce = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function bt(e) { // bt = cycleClosers, e = parents
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
    let i = new Set(bt(s)); // i = closers, bt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: c, partOf: u, followedBy: f, source: { page: m, path: d } } = l; // c = id, u = partOf, f = followedBy, m = page, d = path, l = program
      if (u === null && !f.length)
        return l;
      let g = (y) => [...m === null ? [] : ["include", r.indexOf(m)], ...d, y], x = (y, b, _, T) => (T ? n.addAt(g(y), "loop", b) : _.has(b) || n.addAt(g(y), "unknown-program", b, _), !T && _.has(b)); // g = pathTo, y = field, m = page, r = includedTitles, d = path, x = isGood, b = other, _ = known, T = closesCycle, n = report
      return n.program = c, E(v({}, l), {
        partOf: u !== null && x("partOf", u, a, i.has(c)) ? u : null,
        followedBy: f.filter((y) => x("followedBy", y, o, y === c))
      });
    });
  }

  // src/programs/each-record.ts
  function vt(e, t, r, n) { // vt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", We(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function lr({ pipe: e }) { // lr = actionsOf, e = pipe
    return e ? [...lr(e[0]), ...e.slice(1)] : [];
  }
  function Za({ type: e, requirement: t }) { // Za = testOf, e = type, t = requirement
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
  function es(e) { // es = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...lr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, lr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: Za(a), message: (s = a.message) != null ? s : "" };
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
  function ts({ item: e }) { // ts = listReader, e = item
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
  function rs(e) { // rs = recordReader, e = node
    let t = Ke(e.key), r = Ke(e.value), n = lr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ke = readerOf, e = node, r = readValue, n = needsEntry, lr = actionsOf, o = type
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
  function ns({ entries: e = {} }) { // ns = objectReader, e = entries
    let t = Object.keys(e), r = new Set(t), n = Object.entries(e).map(([o, a]) => { // t = names, e = entries, r = known, n = fields, o = name, a = node
      var s; // s = _a
      return {
        name: o,
        isRequired: !a.wrapped,
        readField: Ke((s = a.wrapped) != null ? s : a)
      };
    });
    return (o, a, s, i = t) => { // o = value, a = report, s = onExtra, i = allNames, t = names
      let l = {}, c = !0; // l = found, c = isUsable
      for (let { name: u, isRequired: f, readField: m } of n) { // u = name, f = isRequired, m = readField, n = fields
        let d = Object.prototype.hasOwnProperty.call(o, u), g; // d = isThere, o = value, u = name, g = field
        d && (a.enter(u), g = m(o[u], a), a.leave()), l[u] = g != null ? g : null, g === void 0 && f && (c = !1, a.add(d ? "left-out" : "missing", u));
      }
      for (let u of Object.keys(o)) // u = name, o = value
        r.has(u) || (a.enter(u), s != null && s(u, o[u]) || a.add("unknown-field", u, i), a.leave());
      return c ? l : void 0;
    };
  }
  function os(e) { // os = createReader, e = node
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
  var Pn = /* @__PURE__ */ new Map(); // Pn = READERS
  function Ke(e) { // Ke = readerOf, e = node
    let t = Pn.get(e); // t = reader, Pn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [ir(a.type), os(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, ir = kindOfType, os = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let c = We(a), u = n.get(c); // c = kind, We = kindOf, a = value, u = read, n = readers
        if (!u) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return u(a, s, i, l);
      }, Pn.set(e, t);
    }
    return t;
  }
  function de(e, t, r, n, o) { // de = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ke(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var we = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Se = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // we = ID, Se = LANGUAGE

  // src/programs/dates.ts
  var cr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // cr = DATE_SHAPE
  function En(e, t) { // En = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function kn(e) { // kn = parseDate, e = text
    if (!cr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > En(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function ur(e, t) { // ur = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Rn(e, t, r) { // Rn = isoDay, e = year, t = month, r = day
    return `${ur(e, 4)}-${ur(t, 2)}-${ur(r, 2)}`;
  }
  function z(e) { // z = firstDay, e = date
    var t, r; // t = _a, r = _b
    return Rn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) { // j = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return Rn(e.year, t, (n = e.day) != null ? n : En(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Te(e) { // Te = isStatus, e = value
    return G.includes(e);
  }
  function Ln(e, t) { // Ln = isUncertainOn, e = date, t = day
    return e.approximate && z(e) <= t && t <= j(e);
  }
  function An(e, t, r) { // An = deriveStatus, e = start, t = end, r = today
    return t && j(t) < r ? "past" : e && z(e) > r ? "upcoming" : e && t && !Ln(e, r) && !Ln(t, r) ? "ongoing" : null;
  }
  function Mn(e, t, r, n) { // Mn = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && z(r) > n || t && z(t) > n);
      case "upcoming":
        return !!(t && j(t) < n || r && j(r) < n);
      case "ongoing":
        return !!(t && z(t) > n || r && j(r) < n);
      default:
        return !!(r && j(r) < n);
    }
  }
  function ee(e) { // ee = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/to-list.ts
  var as = []; // as = NONE
  function W(e) { // W = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : as;
  }

  // src/programs/read-terms.ts
  function wt(e, t, r, n) { // wt = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = toList, t = value, s = code
        let i = Se.test(s); // i = isCode, Se = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, W = toList, t = value, s = id
      let i = o ? o.has(s) : Te(s); // i = isKnown, o = terms, s = id, Te = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/schema-builder.ts
  var te = (e, t = {}) => v({ kind: "schema", type: e }, t), pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Pe = (() => te("string")), dr = (() => te("number")), On = (() => te("boolean")), re = ((e) => te("array", { item: e })), ne = ((e) => te("object", { entries: e })), P = ((e) => te("optional", { wrapped: e })), In = ((e, t) => te("picklist", { options: e, message: t })), Ee = ((e, t) => te("record", { key: e, value: t })), ke = ((e) => te("union", { options: e })), D = ((...e) => E(v({}, e[0]), { pipe: e })), St = pe("check"), pr = pe("guard"), Cn = pe("length"), mr = pe("max_value"), Dn = pe("min_entries"), fr = pe("min_value"), Re = pe("regex"), Je = ((e) => ({ type: "transform", operation: e })); // te = schema, e = operation, t = value, v = __spreadValues, pe = action, r = message, Pe = string, dr = number, On = boolean, re = array, ne = object, P = optional, In = picklist, Ee = record, ke = union, D = pipe, E = __spreadProps, St = check, pr = guard, Cn = length, mr = maxValue, Dn = minEntries, fr = minValue, Re = regex, Je = transform

  // src/programs/schema.ts
  var is = 10080, q = D(Pe(), Re(we, "bad-id")), me = D(Pe(), Re(/\S/, "empty")), xr = D(Pe(), Re(Se, "bad-language"), Je((e) => e.toLowerCase())), X = ke([me, D(Ee(xr, me), Dn(1, "empty"))]), gr = D( // is = MOST_MINUTES, q = id, D = pipe, Pe = string, Re = regex, we = ID, me = words, xr = languageCode, Se = LANGUAGE, Je = transform, e = code, X = text, ke = union, Ee = record, Dn = minEntries, gr = date
    Pe(),
    Re(cr, "bad-date"),
    Je(kn),
    St((e) => e !== null, "bad-date")
  ), yr = D(me, St(xt, ({ input: e }) => { // yr = page, D = pipe, me = words, St = check, xt = isPage, e = input
    var t; // t = _a
    return (t = je(e)) != null ? t : "bad-page";
  })), Nn = D(Pe(), Re(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // Nn = httpsText, D = pipe, Pe = string, Re = regex, e = input
    var t; // t = _a
    return (t = je(e)) != null ? t : "bad-address";
  })), Fn = D(Nn, St(bn, "bad-address")), ls = D(Nn, Je(Ve), pr(Be, "bad-address")), _r = D(me, Je(Ve), pr(Be, ({ input: e }) => e)), us = D(dr(), fr(1, "bad-minutes"), mr(is, "bad-minutes")), Hn = ke([q, re(q)]), cs = ke([xr, re(xr)]), hr = ke([me, re(me)]), br = Hn, ds = ne({
    label: X,
    page: P(_r),
    url: P(ls)
  }), vr = ne({
    id: q,
    title: X,
    summary: P(X),
    page: P(_r),
    status: P(In(G, "bad-status")),
    start: P(gr),
    end: P(gr),
    language: P(cs),
    session: P(ne({
      minutes: P(D(re(us), Cn(2)))
    })),
    duration: P(X),
    scale: P(X),
    team: P(hr),
    partners: P(hr),
    materials: P(re(ds)),
    partOf: P(q),
    followedBy: P(Hn),
    owner: P(me),
    reviewed: P(gr),
    sources: P(ke([Fn, re(Fn)]))
  }), $n = ne({
    id: q,
    label: X,
    terms: Ee(q, br)
  }), ps = ne({
    label: P(X),
    help: P(X),
    terms: P(Ee(q, ne({
      label: P(X),
      aliases: P(hr),
      broader: P(q)
    })))
  }), ms = ne({
    title: X,
    page: P(_r)
  }), Un = ne({
    version: D(dr(), fr(qe), mr(qe)),
    enabled: P(On()),
    talk: P(yr),
    bundle: P(yr),
    facets: P(re(q)),
    vocabularies: P(Ee(q, ps)),
    series: P(Ee(q, ms)),
    include: P(re(yr))
  });

  // src/programs/read-needs.ts
  function fs(e, t, r) { // fs = readNeed, e = raw, t = vocabularies, r = report
    let n = de($n, e, r); // n = record, de = read, $n = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = wt(s, a, t, r); // i = found, wt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Vn(e, t, r) { // Vn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return vt(e, "needs", r, (o) => { // vt = eachRecord, e = page, r = report, o = raw
      let a = fs(o, t, r); // a = need, fs = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var wr = Object.keys(vr.entries); // wr = PROGRAM_FIELDS, vr = programSchema
  function gs(e, t) { // gs = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function ys(e, t) { // ys = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function xs(e, { vocabularies: t, facets: r }, n) { // xs = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = de(br, a, n), i = s === void 0 ? [] : wt(o, s, t, n); // s = ids, de = read, br = termIds, a = value, n = report, i = found, wt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function hs({ start: e, end: t }, r, n) { // hs = readRange, e = start, t = end, r = raw, n = report
    return e && t && z(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Bn(e, t, r, n) { // Bn = readProgram, e = raw, t = source, r = context, n = report
    var f; // f = _a
    let o = ce(e) ? e.id : null; // o = rawId, ce = isObject, e = raw
    n.program = typeof o == "string" && we.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = de(vr, e, n, xs(a, r, n), r.fields); // a = terms, s = record, de = read, vr = programSchema, e = raw, n = report, xs = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = W(s.language); // l = languages, W = toList, s = record
    l.length && a.set("language", l);
    let [c, u] = hs(s, e, n); // c = start, u = end, hs = readRange, s = record, e = raw, n = report
    return s.status && Mn(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (f = s.status) != null ? f : An(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: gs(s.session, n),
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

  // src/programs/read-programs.ts
  function jn(e, t, r, n, o, a) { // jn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
      vt(l, "programs", o, (u, f) => { // vt = eachRecord, l = from, o = report, u = raw, f = index
        let m = Bn(u, { page: c, path: ["programs", f] }, n, o); // m = program, Bn = readProgram, u = raw, c = title, f = index, n = context, o = report
        m && s.has(m.id) ? o.add("duplicate-id", m.id) : m && s.set(m.id, m);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
      o.enter(c);
      let u = r.find((m) => m.title === l), f = u && _t(u.text, o, a); // u = found, r = included, m = other, l = title, f = more, _t = readJsonPage, o = report, a = describeFault
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
  function _s(e, t) { // _s = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === Q ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== Q ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of bt(r)) // o = id, bt = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== Q && n.set(s, { id: s, label: o != null ? o : s, aliases: W(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Wn(e, t, r) { // Wn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: _s(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var bs = [...wr, ...sr].filter((e) => e !== "language"); // bs = RESERVED_VOCABULARIES, wr = PROGRAM_FIELDS, sr = BUILT_IN, e = name
  function vs(e, t, r) { // vs = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...sr]); // n = known, t = vocabularies, sr = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ws(e) { // ws = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function Ss(e, { today: t, language: r }, n, o, a) { // Ss = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var d, g; // d = _a, g = _b
    let s = de(Un, e, o, ws); // s = head, de = read, Un = headSchema, e = page, o = report, ws = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Wn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), bs, o); // i = vocabularies, Wn = readVocabularies, d = _a, s = head, bs = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = vs(s.facets, i, o), c = Vn(e, i, o), u = ar(e), f = jn(e, u, n, { // l = facets, vs = readFacets, s = head, i = vocabularies, o = report, c = needs, Vn = readNeeds, e = page, u = titles, ar = includedTitlesIn, f = programs, jn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...wr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), m = new Map([...(g = s.series) != null ? g : []].map(([x, { title: y, page: b }]) => [x, { title: y, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: m,
      needs: c,
      programs: Tn(f, m, u, o)
    };
  }
  function Tt(e, t, r, n, o = String) { // Tt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = _t(e, n, o); // a = page, _t = readJsonPage, e = text, n = report, o = describeFault
    return a && Ss(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Pt(e, t, r = []) { // Pt = parseForReaders, e = text, t = options, r = included
    let n = vn(); // n = report, vn = createCodeReport
    return { list: Tt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function Ts(e, t) { // Ts = mapTexts, e = list, t = visit
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, v(v({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, v = __spreadValues
    return E(v({}, e), {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
        return E(v({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(v({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
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
  function qn(e, { language: t, texts: r }, n) { // qn = translate, e = list, t = language, r = texts, n = pageLanguage
    return Ts(e, (o, a) => { // Ts = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Kn = "MediaWiki:Gadget-programExplorer-config.json"; // Kn = CONFIGURATION
  function Qe(e, t, r) { // Qe = pageCalled, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function Ps(e) { // Ps = isSwitchedOff, e = configuration
    return e !== void 0 && he(e.text).enabled === !1;
  }
  function Es(e, t) { // Es = messagesFrom, e = language, t = page
    return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Gr(e, t.text) || _e;
  }
  function ks(e, t, r, n) { // ks = loadIncluded, e = wiki, t = source, r = text, n = pages
    return L(this, null, function* () {
      let o = ht(r), a = o.filter((i) => !Qe(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, ht = includedTitles, r = text, a = missing, i = title, Qe = pageCalled, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Qe(e, i, s); // l = page, Qe = pageCalled, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Qn(e, { translationLanguage: t, bundleVersion: r }) { // Qn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function Rs(e, t, r, n) { // Rs = loadTranslations, e = wiki, t = list, r = request, n = translations
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Qn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Qn = bundleRequest, r = request
      return qn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Jn(e, t) { // Jn = loadOnce, e = wiki, t = request
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === U ? [] : [Xt(n)], i = [r, ...s, ...o.length ? [] : [Kn]], { pages: l, translations: c } = yield e.readPages(i, o, Qn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, U = KEYS_ONLY, Xt = messagesPage, i = titles, Kn = CONFIGURATION, l = pages, c = translations, e = wiki, Qn = bundleRequest
      if (Ps(Qe(e, Kn, l)))
        return { kind: "off" };
      let u = Es(n, Qe(e, Xt(n), l)), f = Qe(e, r, l); // u = messages, Es = messagesFrom, n = language, Qe = pageCalled, e = wiki, Xt = messagesPage, l = pages, f = page, r = source
      if (!f)
        return { kind: "missing", messages: u };
      let m = yield ks(e, r, f.text, l), d = { kind: "pages", page: f, included: m }, { list: g, problems: x } = Pt(f.text, be(e), m); // m = included, ks = loadIncluded, e = wiki, r = source, f = page, l = pages, d = origin, g = list, x = problems, Pt = parseForReaders, be = optionsFor
      return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: x, list: yield Rs(e, g, t, c) } : { kind: "invalid", messages: u, origin: d, problems: x };
    });
  }
  function zn(e, t) { // zn = load, e = wiki, t = request
    return L(this, null, function* () {
      let r = yield Jn(e, t); // r = result, Jn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Jn(e, E(v({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function Ls(e, t) { // Ls = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = gt(e, t), l = i[0] === U ? U : tt(i), c = o.get(l), u = _n(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, gt = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, tt = chooseLanguage, c = revision, u = translated, _n = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: u,
      bundle: a,
      revisions: l === U ? n : c && n.length ? [...n, c] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${u}:`) ? s : ""
    };
  }
  function Gn() { // Gn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = Ls(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : zn(t, n); // n = request, Ls = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, zn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Et(e) { // Et = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Sr = "programExplorer", kt = "programExplorerDialog"; // Sr = FRAGMENT_KEY, kt = DIALOG_KEY
  function Xn(e, t, r) { // Xn = createHistory, e = view, t = isOurs, r = id
    var f; // f = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (m) => { // n = fragment, e = view, o = kept, m = key
      let d = e.history.state, g = typeof d == "object" && d !== null ? d[m] : null; // d = state, e = view, g = value, m = key
      return typeof g == "string" ? g : null;
    }, a = (m, d, g) => e.history[`${m}State`](v(v({}, e.history.state), d), "", g), s = () => o(kt) === r, i = () => a("push", { [kt]: r }), l = () => t && (t(n()) ? n() : o(Sr)), c = (f = l()) != null ? f : "", u = () => { // a = put, m = change, d = values, g = url, e = view, v = __spreadValues, s = isInDialog, o = kept, kt = DIALOG_KEY, r = id, i = enterDialog, l = read, t = isOurs, n = fragment, Sr = FRAGMENT_KEY, c = shown, f = _a, u = keepShown
      t && l() === null && a("replace", { [Sr]: c });
    };
    return u(), {
      read: l,
      write: (m, d, g = !1) => { // m = text, d = change, g = isUnderDialog
        if (!t)
          return;
        c = m;
        let x = n(), y = x !== "" && !t(x), b = d === "push"; // x = here, n = fragment, y = isForeign, t = isOurs, b = isChoice, d = change
        a(
          g ? "replace" : d,
          { [Sr]: m, [kt]: b ? null : o(kt) },
          m !== "" ? `#${m}` : y ? e.location.hash : e.location.pathname + e.location.search
        ), b && g && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (m) => { // m = listener
        let d = () => { // d = onPopState
          var g; // g = _a
          u(), c = (g = l()) != null ? g : "", m();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }

  // src/messages/format.ts
  function As(e, t) { // As = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Yn(e, t, r = null) { // Yn = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(e, v({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, e = language, v = __spreadValues, o = dateFormats
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
      span: (i, l, c) => i && l ? As(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
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
  var R, to, Ms, se, Tr, Mt, ro, Lt, no, Er, Pr, Os, Ge = /* @__PURE__ */ Symbol.for("pv"), Ot = {}, It = [], Is = /^m(i|n|o|s|text|space)$/, kr = Array.isArray, Rr = It.slice, ge = Object.assign; // R = options, to = vnodeId, Ms = isValidElement, se = rerenderQueue, Tr = prevDebounce, Mt = rerenderCount, ro = depthSort, Lt = EVENT_DISPATCHED, no = CAPTURE_REGEX, Er = eventClock, Pr = eventProxies, Os = i, Ge = VNODE_MARKER, Ot = EMPTY_OBJ, It = EMPTY_ARR, Is = MATHML_TOKEN_ELEMENTS, kr = isArray, Rr = slice, ge = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function oo(e, t, r) { // oo = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Rr.call(arguments, 2) : r), ze(e, s, n, o, null);
  }
  function ze(e, t, r, n, o) { // ze = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ge, __v: o || ++to, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ge = VNODE_MARKER, o = original, to = vnodeId
    return !o && R.vnode && R.vnode(a), a;
  }
  function Le() { // Le = createRef
    return { current: null };
  }
  function Y(e) { // Y = Fragment, e = props
    return e.children;
  }
  function V(e, t) { // V = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ie(e, t) { // ie = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ie(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ie(e);
  }
  function Cs(e) { // Cs = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ge({ constructor: Ge }, r)).__v = r.__v + 1, R.vnode && R.vnode(t), Lr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ie(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, co(o, t, a), r.__ = r.__e = null, t.__e != n && ao(t));
  }
  function ao(e) { // ao = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ao(e);
  }
  function Zn(e) { // Zn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, se.push(e), Mt++)) && Tr == R.debounceRendering || ((Tr = R.debounceRendering) || queueMicrotask)(so);
  }
  function so() { // so = process
    try {
      for (var e, t = 1; se.length; ) se.length > t && se.sort(ro), e = se.shift(), t = se.length, 8 & e.__g && Cs(e); // e = c, t = l, se = rerenderQueue, ro = depthSort, Cs = renderComponent
    } finally {
      (Mt = se.length) && (Tr || queueMicrotask)(so);
    }
  }
  function io(e, t, r, n, o, a, s, i, l, c, u) { // io = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var f, m, d, g, x, y, b = n.__k || It, _ = t.length; // f = i, m = oldVNode, d = childVNode, g = newDom, x = firstChildDom, y = result, b = oldChildren, n = oldParentVNode, It = EMPTY_ARR, _ = newChildrenLength, t = renderResult
    for (l = Ds(r, t, b, l, _), f = 0; f < _; f++) (d = r.__k[f]) != null && (m = ~d.__i && b[d.__i] || Ot, d.__i = f, y = Lr(e, d, m, o, a, s, i, l, c, u), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && Ar(m.ref, null, d, m), d.ref && u.push(d.ref, d.__c || g, d)), x = x || g, 4 & d.__u ? (l = lo(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && y !== void 0 ? l = y : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, Ds = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, _ = newChildrenLength, f = i, d = childVNode, m = oldVNode, Ot = EMPTY_OBJ, y = result, Lr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, g = newDom, Ar = applyRef, x = firstChildDom, lo = insert, void = type
    return r.__e = x, l;
  }
  function Ds(e, t, r, n, o) { // Ds = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, f, m, d, g = r.length, x = g, y = 0, b = 0, _ = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, f = lisLengths, m = hi, d = mid, g = oldChildrenLength, r = oldChildren, x = remainingOldChildren, y = skew, b = moved, _ = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = _[a] = ze(null, s) : kr(s) ? s = _[a] = ze(Y, { children: s }) : s.constructor === Ge && s.__b ? s = _[a] = ze(s.type, s.props, s.key, s.ref, s.__v) : _[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Fs(s, r, l, x)) && (x--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? y-- : c == l + 1 ? y++ : c != l && (c > l ? y-- : y++, b = 1)) : (~c || (o > g ? y-- : o < g && y++), typeof s.type != "function" && (s.__u |= 4))) : _[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, _ = newChildren, ze = createVNode, kr = isArray, Y = Fragment, Ge = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Fs = findMatchingIndex, r = oldChildren, x = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (u = [], f = [], a = 0; a < o; a++) if ((s = _[a]) && 16 & s.__u) { // u = tails, f = lisLengths, a = i, o = newChildrenLength, s = childVNode, _ = newChildren
        for (y = 0, m = u.length; y < m; ) u[d = y + m >> 1] < s.__i ? y = d + 1 : m = d; // y = skew, m = hi, u = tails, d = mid, s = childVNode
        u[y] = s.__i, f[a] = y + 1;
      }
      for (y = u.length; a--; ) f[a] && (f[a] == y ? y-- : _[a].__u |= 4); // y = skew, u = tails, a = i, f = lisLengths, _ = newChildren
    }
    if (x) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ie(i)), Mr(i, i));
    return n;
  }
  function lo(e, t, r, n) { // lo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = lo(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ie(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ie = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function Fs(e, t, r, n) { // Fs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
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
  function Rt(e, t, r, n, o) { // Rt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || eo(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || eo(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Pr[t] || (Pr[t] = Ns(t)), (e.__a || (e.__a = {}))[t] = Er, a = t != (t = t.replace(no, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Ns(e) { // Ns = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Lt] == null) t[Lt] = Er++;
        else if (t[Lt] < this.__a[e]) return;
        return r(R.event ? R.event(t) : t);
      }
    };
  }
  function Lr(e, t, r, n, o, a, s, i, l, c) { // Lr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, f, m, d, g, x, y, b, _, T, h, A, M, w, S, I, k, N, C = t.type; // u = tmp, f = resumed, m = oldCommitQueueLength, d = c, g = oldProps, x = oldState, y = snapshot, b = newProps, _ = isClassComponent, T = provider, h = componentContext, A = renderHook, M = count, w = renderResult, S = startMarker, I = end, k = i, N = child, C = newType, t = newVNode
    if (t.constructor !== Ge) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, f = a = [], u.nodeType == 8 ? i = At(u, a) : a.push(u), i = a[0] || i), (u = R.__b) && u(t);
    e: if (typeof C == "function") {
      m = s.length;
      try {
        if (b = t.props, _ = (u = C.prototype) && u.render, T = (u = C.contextType) && n[u.__c], h = u ? T ? T.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (_ ? t.__c = d = new C(b, h) : (t.__c = d = new V(b, h), d.constructor = C, d.render = $s), T && T.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), _ && (d.__s || (d.__s = d.state), C.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ge({}, d.__s)), ge(d.__s, C.getDerivedStateFromProps(b, d.__s)))), g = d.props, x = d.state, d.__v = t, r.__c) {
          if (b !== g && _ && !C.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, h), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, h) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
              H && (H.__ = t);
            }), It.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ie(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, h), _ && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, x, y);
          });
        } else _ && !C.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), _ && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = h, d.props = b, d.__P = e, d.__g &= -5, A = R.__r, M = _ ? 25 : 0;
        do
          d.__g &= -9, A && A(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++M < 25);
        _ && (It.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = ge({}, n, d.getChildContext())), _ && r.__c && d.getSnapshotBeforeUpdate && (y = d.getSnapshotBeforeUpdate(g, x)), w = u && u.type === Y && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
          H && Mr(H, H);
        }), r.__k = null), i = r.__k ? ie(r, 0) : null), i = io(e, kr(w) ? w : [w], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, f && f.some(fe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (H) {
        if (s.length = m, t.__v = null, l || a) if (H && H.then) {
          if (t.__u |= 128 | l, a) {
            for (~(k = a.indexOf(i || void 0)) || (k = a.length); (N = a[k - 1]) && N.nodeType == 8; ) k--; // k = i, a = excessDomChildren, i = oldDom, void = oldDom, N = child
            for (; k < a.length; k++) if (N = a[k]) if (a[k] = null, S) { // k = i, a = excessDomChildren, N = child, S = startMarker
              if (N == I) break;
            } else {
              if (N.nodeType != 8) break;
              N.data.startsWith("$s") && (I = At(S = N));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (u = At(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), H && H.then || uo(t), R.__e(H, t, r);
      }
    } else i = t.__e = Hs(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = R.diffed) && u(t), i;
  }
  function At(e, t) { // At = rangeEnd, e = start, t = nodes
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
    for (var n = 0; n < r.length; ) Ar(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Ar = applyRef
    R.__c && R.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        R.__e(a, o.__v);
      }
    });
  }
  function Hs(e, t, r, n, o, a, s, i, l, c) { // Hs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, f, m, d, g, x, y, b, _ = r.props || Ot, T = t.props, h = t.type; // u = i, f = newHtml, m = oldHtml, d = newChildren, g = value, x = inputValue, y = checked, b = doc, _ = oldProps, r = oldVNode, Ot = EMPTY_OBJ, T = newProps, t = newVNode, h = nodeType
    if (h == "svg" ? o = "http://www.w3.org/2000/svg" : h == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (h ? g.localName == h : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, h = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !h) return b.createTextNode(T);
      e = b.createElementNS(o, h, T.is ? T : c), i && (R.__m && R.__m(t, a), i = !1), a = null;
    }
    if (h) {
      if (c = h == "template" && e.content || e, a = h == "textarea" && T.defaultValue != null ? null : a && Rr.call(c.childNodes), !i && a) for (_ = {}, u = 0; u < e.attributes.length; u++) _[(g = e.attributes[u]).name] = g.value;
      for (u in _) g = _[u], u == "dangerouslySetInnerHTML" ? m = g : u == "children" || u in T || u == "value" && "defaultValue" in T || u == "checked" && "defaultChecked" in T || Rt(e, u, null, g, o); // u = i, _ = oldProps, g = value, m = oldHtml, T = newProps, Rt = setProperty, e = dom, o = namespace
      for (u in T) g = T[u], u == "children" ? d = g : u == "dangerouslySetInnerHTML" ? f = g : u == "value" ? x = g : u == "checked" ? y = g : i && typeof g != "function" || _[u] === g || Rt(e, u, g, _[u], o); // u = i, T = newProps, g = value, d = newChildren, f = newHtml, x = inputValue, y = checked, i = isHydrating, _ = oldProps, Rt = setProperty, e = dom, o = namespace
      f ? (i || m && (f.__html == m.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (m && (e.textContent = ""), (h == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Is.test(h)) && (o = "http://www.w3.org/1999/xhtml"), io(c, kr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ie(r, 0), i, l), a && a.some(fe)), i && h != "textarea" || (u = "value", h == "progress" && x == null ? e.removeAttribute(u) : x == null || x === e[u] && (h != "progress" || x) || Rt(e, u, x, _[u], o), u = "checked", y != null && y != e[u] && Rt(e, u, y, _[u], o));
    } else _ === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Ar(e, t, r, n) { // Ar = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      R.__e(o, r);
    }
  }
  function Mr(e, t, r) { // Mr = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (R.unmount && R.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Ar(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        R.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Mr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = At(n, a = [])) && (n == e.__e && a.some(fe), fe(o), fe(n)), r || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function $s(e, t, r) { // $s = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Or(e, t) { // Or = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    R.__ && R.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ze(Y, { children: [e] }), o = [], a = [], Lr(t, t.__k, n || Ot, Ot, t.namespaceURI, n ? null : t.firstChild ? Rr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), co(o, t.__k, a), t.__k.props.children = null;
  }
  R = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Mt = 0, e;
  } }, to = 0, Ms = function(e) {
    return e != null && e.constructor === Ge;
  }, V.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = ge({}, this.state)), typeof e == "function" && (e = e(ge({}, r), this.props)), e && (ge(r, e), this.__v && (t && this.__k.push(t), Zn(this)));
  }, V.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Zn(this));
  }, V.prototype.render = Y, se = [], Mt = 0, ro = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Lt = /* @__PURE__ */ Symbol(), no = /(PointerCapture)$|Capture$/i, Er = 0, Pr = {}, Os = 0;

  // src/explore/query-changes.ts
  function Ae(e, t) { // Ae = withText, e = query, t = text
    return E(v({}, e), { text: t });
  }
  function Ir(e, t, r) { // Ir = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(v({}, e), { chosen: n });
  }
  function po(e, t, r) { // po = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Ir(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function mo(e) { // mo = clearAll, e = query
    return E(v({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Me(e) { // Me = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ct(e) { // Ct = allBits, e = size
    let t = Me(e).fill(-1); // t = bits, Me = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Dt(e, t) { // Dt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ye(e, t) { // ye = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Cr(e, t) { // Cr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Oe(e, t) { // Oe = unionOf, e = size, t = sets
    return t.reduce(Cr, Me(e));
  }
  function fo(e, t) { // fo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function go(e, t) { // go = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function Us(e) { // Us = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function B(e, t = e, r = e) { // B = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += Us((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/search/normalize.ts
  var Vs = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Dr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // Vs = REMOVED, Dr = REPLACEMENTS, e = pair
  function yo(e, t, r) { // yo = replaceRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Dr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  yo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => yo(parseInt(e, 16), 48, 10));
  var Bs = new RegExp(`[${Vs}${Array.from(Dr.keys()).join("")}]`, "g"), js = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ws = /^[\0-\x7f]*$/; // Bs = REMOVED_OR_REPLACED, Vs = REMOVED, Dr = REPLACEMENTS, js = KANA_OR_NASAL, Ws = ASCII
  function oe(e) { // oe = normalize, e = text
    return Ws.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Bs, (t) => Dr.get(t) || "").replace(js, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }

  // src/explore/search/words.ts
  var Fr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", qs = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", xo = `[^${Fr}${qs}]+`, ho = new RegExp(`[${Fr}]+|${xo}(?:'(?=[\\u0400-\\u04ff])${xo})*`, "g"), Ks = new RegExp(`[${Fr}]`), Js = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Fr = UNSPACED, qs = BETWEEN, xo = SPACED_WORD, ho = WORD, Ks = UNSPACED_LETTER, Js = PREFIXABLE
  function Ft(e, t) { // Ft = eachWord, e = normalized, t = visit
    e.replace(ho, (r, n) => (t(r, n), ""));
  }
  function Xe(e) { // Xe = normalizeWords, e = text
    let t = oe(e).match(ho); // t = words, oe = normalize, e = text, ho = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Nt(e) { // Nt = isUnspaced, e = word
    return Ks.test(e);
  }
  function Ie(e) { // Ie = mayHavePrefix, e = word
    return Js.test(e);
  }

  // src/explore/search/highlight.ts
  var Qs = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Qs = CHARACTER
  function zs(e) { // zs = normalizeWithPositions, e = text
    let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
    for (let s of e.match(Qs) || []) { // s = character, e = text, Qs = CHARACTER
      let i = oe(s); // i = normalized, oe = normalize, s = character
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = normalized
        r.push(n);
      n += s.length;
    }
    r.push(n);
    let o = " ", a = [0]; // o = words, a = positions
    return Ft(oe(t), (s, i) => { // Ft = eachWord, oe = normalize, t = letters, s = word, i = start
      o += `${s} `;
      for (let l = i; l <= i + s.length; l++) // l = i, i = start, s = word
        a.push(r[l]);
    }), { normalized: o, positions: a };
  }
  function Gs(e, t) { // Gs = findHits, e = text, t = patterns
    let { normalized: r, positions: n } = zs(e), o = new Uint8Array(e.length); // r = normalized, n = positions, zs = normalizeWithPositions, e = text, o = hits
    for (let a of t) { // a = pattern, t = patterns
      let s = a.startsWith(" ") || Ie(a); // s = includesPrefix, a = pattern, Ie = mayHavePrefix
      for (let i = r.indexOf(a); i !== -1; i = r.indexOf(a, i + 1)) { // i = match, r = normalized, a = pattern
        let l = s ? r.lastIndexOf(" ", i) + 1 : i, c = i + a.length; // l = start, s = includesPrefix, r = normalized, i = match, c = end, a = pattern
        for (; n[c] === n[c - 1]; ) // n = positions, c = end
          c++;
        o.fill(1, n[l], n[c]);
      }
    }
    return o;
  }
  function Ce(e, t) { // Ce = highlight, e = text, t = patterns
    let r = t.length ? Gs(e, t) : new Uint8Array(e.length), n = [], o = 0; // r = hits, t = patterns, Gs = findHits, e = text, n = pieces, o = start
    for (let a = 1; a <= e.length; a++) // a = end, e = text
      (a === e.length || r[a] !== r[o]) && (n.push({ text: e.slice(o, a), hit: r[o] === 1 }), o = a);
    return n;
  }

  // src/programs/edit-distance.ts
  function Ht(e, t, r) { // Ht = editDistance, e = a, t = b, r = most
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
  var Xs = 200, Ys = 16, Zs = /\b\w'|'\w\b/g, ei = /["“”„«»\u300a-\u300f]/, ti = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Xs = MAX_LENGTH, Ys = MAX_WORDS, Zs = ELIDED, ei = QUOTATION_MARK, ti = ARTICLE
  function Nr(e) { // Nr = patternOf, e = word
    return Nt(e) ? e : Ie(e) ? e.replace(ti, "") : ` ${e}`;
  }
  function $t(e) { // $t = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return oe(e.slice(0, Xs)).split(ei).forEach((r, n) => { // oe = normalize, e = text, Xs = MAX_LENGTH, ei = QUOTATION_MARK, r = part, n = i
      let o = n % 2 === 1, a = []; // o = isQuoted, n = i, a = words
      Ft(o ? r : r.replace(Zs, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add(Nr(i)));
    }), Array.from(t).slice(0, Ys);
  }

  // src/explore/search/similar-word.ts
  var Ut = 4, ri = 8; // Ut = MIN_LETTERS, ri = LONG_WORD
  function _o({ counts: e }, t) { // _o = mostSimilar, e = counts, t = typed
    let r = t.length < ri ? 1 : 2, n = [], o = 1 / 0; // r = maxDistance, t = typed, ri = LONG_WORD, n = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = Nr(s), l = i.trim(), c = (u, f) => { // i = pattern, Nr = patternOf, s = word, l = candidate, c = compare, u = part, f = penalty
        if (Math.abs(u.length - t.length) > r)
          return;
        let m = Ht(t, u, r), d = m + f + 0.4 / a; // m = distance, Ht = editDistance, t = typed, u = part, r = maxDistance, d = cost, f = penalty, a = times
        m <= r && d < o && (n = [i], o = d);
      };
      if (c(l, 0), t.length > Ut && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++) // u = length, t = typed, l = candidate
          c(l.slice(0, u), 0.5);
    }), n;
  }

  // src/explore/memoize.ts
  function De(e) { // De = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/search/text-index.ts
  var ni = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // ni = FIELDS
  function Hr(e) { // Hr = textsOf, e = program
    let t = []; // t = indexed
    for (let r of ni) { // r = field, ni = FIELDS
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r]; // n = value, r = field, e = program, a = label
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function oi(e, t, { id: r, label: n, aliases: o }) { // oi = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function bo({ text: e }) { // bo = normalizeAll, e = text
    return rt(e).map(Xe).join(`
`);
  }
  function ai(e) { // ai = buildTextIndex, e = index
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => { // t = titleEnds, e = index, r = summaryEnds, n = normalized, a = program, s = i
      let i = Hr(a).map(bo), [l, c] = i; // i = texts, Hr = textsOf, a = program, bo = normalizeAll, l = title, c = summary
      return t[s] = l.length, r[s] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => { // e = index, a = facet, s = term
      let i = oi(e, a.id, s); // i = names, oi = namesOf, e = index, a = facet, s = term
      o.push({ names: i, normalized: i.map(bo).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var le = De(ai); // le = textIndexOf, De = memoize, ai = buildTextIndex

  // src/explore/search/snippet.ts
  var si = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ii = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // si = FAR_BEFORE, ii = FAR_AFTER
  function li(e, t, r) { // li = candidates, e = index, t = i, r = pattern
    let { normalized: n, terms: o } = le(e), a = n[t].includes(r) ? Hr(e.programs[t]) : [], s = o.filter((i) => ye(i.programs, t) && i.normalized.includes(r)); // n = normalized, o = terms, le = textIndexOf, e = index, a = fields, t = i, r = pattern, Hr = textsOf, s = matchingTerms, i = term, ye = has
    return [...a, ...s.flatMap(({ names: i }) => i)];
  }
  function ui(e, t, r) { // ui = wordings, e = text, t = chain, r = plainLanguage
    let n = [J(e, t, r)]; // n = all, J = pickText, e = text, t = chain, r = plainLanguage
    return typeof e != "string" && e.forEach((o, a) => n.push({ text: o, language: a })), n;
  }
  function ci(e, t) { // ci = shorten, e = text, t = pattern
    let [r] = Ce(e, [t]), n = r.hit ? 0 : r.text.length; // r = first, Ce = highlight, e = text, t = pattern, n = match
    return e.slice(0, n).replace(si, "\u2026") + e.slice(n).replace(ii, "$1\u2026");
  }
  function Vt(e, t, r, n) { // Vt = findSnippet, e = index, t = i, r = patterns, n = shown
    let o = r.length ? n.map(Xe).join(`
`) : "", a = r.find((l) => !o.includes(l));
    if (!a)
      return null;
    let { chain: s, page: i } = e.languages; // s = chain, i = page, e = index
    for (let { text: l, field: c, facet: u } of li(e, t, a)) { // l = text, c = field, u = facet, li = candidates, e = index, t = i, a = pattern
      let f = ui(l, s, u ? "" : i).find((m) => Xe(m.text).includes(a)); // f = match, ui = wordings, l = text, s = chain, u = facet, i = page, m = wording, Xe = normalizeWords, a = pattern
      if (f)
        return { field: c, facet: u, language: f.language, text: ci(f.text, a) };
    }
    return null;
  }

  // src/explore/search/split-unspaced.ts
  var di = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // di = CHARACTER
  function pi(e) { // pi = isLongEnough, e = piece
    return e.length >= (e > "\u3130" ? 2 : 3);
  }
  function vo({ words: e }, t) { // vo = splitUnspaced, e = words, t = run
    let r = t.normalize("NFC").match(di) || [], n = []; // r = characters, t = run, di = CHARACTER, n = pieces
    for (let o = 0, a; o < r.length; o = a) { // o = start, a = end, r = characters
      let s = "", i = e; // s = piece, i = wordsWithPiece, e = words
      for (a = o + 1; a < r.length; a++) { // a = end, o = start, r = characters
        let l = oe(r.slice(o, a + 1).join("")), c = i.filter((u) => u.includes(l)); // l = longer, oe = normalize, r = characters, o = start, a = end, c = wordsWithLonger, i = wordsWithPiece, u = word
        if (!c.length)
          break;
        s = l, i = c;
      }
      pi(s) ? n.push(s) : a = o + 1;
    }
    return n;
  }

  // src/explore/search/word-list.ts
  function mi({ normalized: e, terms: t }) { // mi = buildWordList, e = normalized, t = terms
    let r = /* @__PURE__ */ new Map(); // r = counts
    for (let o of [...t.map((a) => a.normalized), ...e]) // o = text, t = terms, a = term, e = normalized
      for (let a of o.split(" ")) // a = word, o = text
        r.set(a, (r.get(a) || 0) + 1);
    let n = Array.from(r.keys()); // n = words, r = counts
    return { counts: r, words: n, joined: ` ${n.join(" ")}` };
  }
  var wo = De(mi); // wo = wordListOf, De = memoize, mi = buildWordList

  // src/explore/search/fuzzy.ts
  var fi = /^ [^\d ]{1,3}$/, gi = /^( [^\d ]{5,})[^ ]{2}$/; // fi = SHORT_WORD, gi = WITH_ENDING
  function yi({ joined: e }, t) { // yi = occurringPattern, e = joined, t = pattern
    let r = t.trim(); // r = word, t = pattern
    return r.includes(" ") || e.includes(t) ? t : (Ie(r) ? [r, r.slice(1), r.slice(2)] : [r]).find((a) => a.length >= Ut && e.includes(a));
  }
  function xi(e, t) { // xi = similarPatterns, e = wordList, t = word
    return Nt(t) ? vo(e, t) : t.length < Ut || /\d/.test(t) ? [] : _o(e, t);
  }
  function hi(e, t) { // hi = spellingOf, e = index, t = pattern
    for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
      let n = Vt(e, r, [t], []), o = n && Ce(n.text, [t]).find((a) => a.hit); // n = snippet, Vt = findSnippet, e = index, r = i, t = pattern, o = hit, Ce = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function _i(e) { // _i = relax, e = patterns
    let t = e.filter((r) => !fi.test(r)).map((r) => r.replace(gi, "$1")); // t = relaxed, e = patterns, r = pattern, fi = SHORT_WORD, gi = WITH_ENDING
    return t.length ? { patterns: t, corrected: null } : null;
  }
  function So(e, t) { // So = findAlternative, e = index, t = patterns
    let r = wo(le(e)), n = [], o = !1; // r = wordList, wo = wordListOf, le = textIndexOf, e = index, n = found, o = isCorrected
    for (let a of t) { // a = pattern, t = patterns
      let s = yi(r, a), i = s ? [s] : xi(r, a.trim()); // s = occurring, yi = occurringPattern, r = wordList, a = pattern, i = replacements, xi = similarPatterns
      if (!i.length)
        return null;
      n.push(...i), o = o || !s;
    }
    return n.join() === t.join() ? _i(t) : { patterns: n, corrected: o ? n.map((a) => hi(e, a)) : null };
  }

  // src/explore/search/search.ts
  var bi = 24, vi = 12, wi = 6, Si = 2, Ti = 1.5, Pi = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, To = /* @__PURE__ */ new WeakMap(); // bi = TITLE_SCORE, vi = TERM_SCORE, wi = SUMMARY_SCORE, Si = OTHER_SCORE, Ti = WHOLE_WORD_FACTOR, Pi = NO_SEARCH, To = lastSearches
  function Ei({ terms: e, normalized: t }, r) { // Ei = withMatchingTerm, e = terms, t = normalized, r = pattern
    let n = e.filter((o) => o.normalized.includes(r)); // n = matching, e = terms, o = term, r = pattern
    return Oe(t.length, n.map(({ programs: o }) => o));
  }
  function ki({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) { // ki = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = pattern
    let a = e[n], s = a.indexOf(o); // a = text, e = normalized, n = i, s = position, o = pattern
    if (s === -1)
      return 0;
    let i = s < t[n] ? bi : s < r[n] ? wi : Si; // i = score, s = position, t = titleEnds, n = i, bi = TITLE_SCORE, r = summaryEnds, wi = SUMMARY_SCORE, Si = OTHER_SCORE
    return a[s + o.length] === " " ? i * Ti : i;
  }
  function Po(e, t, r, n) { // Po = findPrograms, e = textIndex, t = patterns, r = within, n = corrected
    let o = e.normalized.length, a = t.map((c) => Ei(e, c)), s = Me(o), i = new Uint16Array(o), l = (c) => { // o = size, e = textIndex, a = withTerm, t = patterns, c = i, Ei = withMatchingTerm, s = programs, Me = noBits, i = scores, l = scoreOf
      let u = 0; // u = score
      for (let f = 0; f < t.length; f++) { // f = n, t = patterns
        let m = ki(e, c, t[f]) + (ye(a[f], c) ? vi : 0); // m = patternScore, ki = textScore, e = textIndex, c = i, t = patterns, f = n, ye = has, a = withTerm, vi = TERM_SCORE
        if (!m)
          return 0;
        u += m;
      }
      return u;
    };
    for (let c = 0; c < o; c++) { // c = i, o = size
      let u = r && !ye(r, c) ? 0 : l(c); // u = score, r = within, ye = has, c = i, l = scoreOf
      u && (Dt(s, c), i[c] = u);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function Ri(e, t) { // Ri = narrows, e = patterns, t = last
    return t.patterns.every((r, n) => { // t = last, r = pattern, n = i
      var o; // o = _a
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function $r(e, t) { // $r = search, e = index, t = text
    let r = To.get(e); // r = last, To = lastSearches, e = index
    if (r && r.text === t)
      return r.result;
    let n = $t(t); // n = patterns, $t = patternsOf, t = text
    if (!n.length)
      return Pi;
    let o = le(e), a = Po(o, n, r && Ri(n, r.result) ? r.result.programs : null, null); // o = textIndex, le = textIndexOf, e = index, a = result, Po = findPrograms, n = patterns, r = last, Ri = narrows
    if (!B(a.programs)) {
      let s = So(e, n), i = s && Po(o, s.patterns, null, s.corrected); // s = alternative, So = findAlternative, e = index, n = patterns, i = other, Po = findPrograms, o = textIndex
      i && B(i.programs) && (a = i);
    }
    return To.set(e, { text: t, result: a }), a;
  }

  // src/explore/facets.ts
  function Fe(e, t) { // Fe = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function Eo(e, t) { // Eo = withAnyTerm, e = size, t = terms
    return Oe(e, t.map(({ programs: r }) => r));
  }
  function ko(e, t, { programs: r }) { // ko = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = Fe(o, t); // a = terms, Fe = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, Eo(e.programs.length, a));
    }), n;
  }
  function Ur(e, t, r) { // Ur = applyFilters, e = size, t = filters, r = except
    let n = Ct(e); // n = programs, Ct = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && fo(n, o);
    }), n;
  }
  function Vr(e, t) { // Vr = countMatches, e = index, t = query
    let r = ko(e, t, $r(e, t.text)); // r = filters, ko = filtersOf, e = index, t = query, $r = search
    return B(Ur(e.programs.length, r));
  }
  function Li(e, t, r, n, o) { // Li = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = B(a.programs, n), i = t.includes(a), l = s; // s = matchCount, B = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let c = t.filter((u) => u !== a); // c = remaining, t = chosen, u = other, a = term
        l = c.length ? B(Eo(o, c), n) : B(n);
      } else r && (l = B(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Ro(e, t) { // Ro = explore, e = index, t = query
    let r = e.programs.length, n = $r(e, t.text), o = ko(e, t, n), a = Ur(r, o), s = Array.from(e.facets.values()).filter(({ useful: i }) => i).map((i) => { // r = size, e = index, n = searchResult, $r = search, t = query, o = filters, ko = filtersOf, a = matches, Ur = applyFilters, s = facets, i = facet
      let l = o.get(i.id), c = l ? Ur(r, o, i.id) : a; // l = filter, o = filters, i = facet, c = others, Ur = applyFilters, r = size, a = matches
      return { facet: i, terms: Li(i, Fe(i, t), l, c, r) };
    });
    return { matches: a, count: B(a), facets: s, searchResult: n };
  }

  // src/explore/orders.ts
  var Ai = De(() => /* @__PURE__ */ new Map()), Mi = 1e9; // Ai = knownOrders, De = memoize, Mi = NEVER
  function Br(e, t) { // Br = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function Ao(e) { // Ao = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function Oi(e) { // Oi = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ii({ programs: e, languages: { chain: t, page: r } }) { // Ii = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => J(a, t, r).text), { compare: o } = Oi([...t, r]); // n = titles, e = programs, a = title, J = pickText, t = chain, r = page, o = compare, Oi = collatorFor
    return Br(n.length, (a, s) => o(n[a], n[s]));
  }
  function Lo(e) { // Lo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ci({ programs: e }, t) { // Ci = byDate, e = programs, t = titleOrder
    let r = Ao(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Ao = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, f = a && !s && i && ee(i); // c = first, a = start, s = end, u = last, f = isOpenEnded, i = status, ee = isCurrent
      n[l] = Lo(c && z(c)), o[l] = f ? Mi : Lo(u && j(u));
    }), Br(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Di({ programs: e }, t) { // Di = byStatus, e = programs, t = dateOrder
    let r = Ao(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, Ao = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return Br(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  function Bt(e, t) { // Bt = orderOf, e = index, t = sort
    let r = Ai(e), n = r.get(t); // r = orders, Ai = knownOrders, e = index, n = order, t = sort
    return n || (n = t === "title" ? Ii(e) : t === "newest" ? Ci(e, Bt(e, "title")) : Di(e, Bt(e, "newest")), r.set(t, n)), n;
  }

  // src/explore/sort.ts
  function Fi(e, t) { // Fi = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Ye(e) { // Ye = effectiveSort, e = query
    let t = e.sort || "relevance"; // t = sort, e = query
    return t === "relevance" && !$t(e.text).length ? "status" : t;
  }
  function Mo(e, t, r, n) { // Mo = sortMatches, e = index, t = matches, r = query, n = scores
    let o = Ye(r), a = []; // o = sort, Ye = effectiveSort, r = query, a = sorted
    for (let s of Bt(e, o)) // s = i, Bt = orderOf, e = index, o = sort
      ye(t, s) && a.push(s);
    return o === "relevance" ? Fi(a, n) : a;
  }

  // src/app/derive.ts
  function Oo(e) { // Oo = createDerive, e = index
    let t = []; // t = known
    return (r) => { // r = query
      let n = ({ text: a, chosen: s, sort: i }) => a === r.text && s === r.chosen && i === r.sort, o = t.find((a) => n(a.query)); // n = isSame, a = each, s = chosen, i = sort, r = query, o = entry, t = known
      if (!o) {
        let a = Ro(e, r); // a = exploration, Ro = explore, e = index, r = query
        o = { query: r, results: { exploration: a, order: Mo(e, a.matches, r, a.searchResult.scores) } }, t = [o, ...t.slice(0, 1)];
      }
      return o.results;
    };
  }
  function Io(e, t, r, n) { // Io = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function Ze(e, t, r) { // Ze = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || Io(e, t, r, r.program) ? r : E(v({}, r), { program: null });
  }
  function Co(e, t, r, n) { // Co = showing, e = index, t = derive, r = query, n = program
    return Io(e, t, r, n) ? E(v({}, r), { program: n }) : E(v({}, ut), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function Do(e, t, r) { // Do = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => Ze(t().index, t().derive, l), a = (l) => { // o = shown, l = asked, Ze = withoutHiddenDetails, t = context, a = choose
      n();
      let c = o(l); // c = query, o = shown, l = asked
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(v(v({}, e.get().query), l)), i = (l) => e.set({ open: E(v({}, e.get().open), { filters: l }) });
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
        a(Co(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(mo(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: c } = e.get(), u = new Set(c.collapsed); // c = open, e = store, u = collapsed
        u.delete(l) || u.add(l), e.set({ open: E(v({}, c), { collapsed: u }) });
      }
    };
  }

  // src/app/announcements.ts
  function Fo(e, t, r) { // Fo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function No(e, t) { // No = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function et(e, t, r) { // et = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function Ni({ terms: e }) { // Ni = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      et(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function Ho(e, t, r) { // Ho = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...Ni(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var $o = { label: null, help: null, aliases: [] }; // $o = UNLABELED
  function Hi({ start: e, end: t, status: r }, n) { // Hi = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && ee(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, ee = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function $i(e, t, r) { // $i = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? Hi(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Uo(e, t) { // Uo = ancestorsOf, e = term, t = vocabulary
    return t ? No(t, e) : [];
  }
  function Ui(e, t, r, n) { // Ui = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Me(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      $i(s, e, n).forEach((l) => Dt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Uo(s, r).forEach((l) => Cr(a(l), i));
    }), o.delete(Q), o;
  }
  function Vo(e, t, r) { // Vo = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Ui(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Ui = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...Ho(e, Array.from(s.keys()), a), Q], l = Oe(n, Array.from(s.values())); // i = order, Ho = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, Oe = unionOf, n = size
    s.set(Q, go(Ct(n), l));
    let c = /* @__PURE__ */ new Map(); // c = terms
    for (let d of i) { // d = term, i = order
      let g = s.get(d), x = g ? B(g) : 0; // g = programs, s = collected, d = term, x = total, B = count
      if (g && x) {
        let { label: y, aliases: b } = (a == null ? void 0 : a.terms.get(d)) || $o; // y = label, b = aliases, a = vocabulary, d = term, $o = UNLABELED
        c.set(d, { id: d, label: y, aliases: b, depth: Uo(d, a).length, programs: g, count: x });
      }
    }
    let { label: u, help: f } = a || $o, m = Array.from(c.values()).filter((d) => d.count < n); // u = label, f = help, a = vocabulary, $o = UNLABELED, m = missingInSome, c = terms, d = term, n = size
    return { id: e, label: u, help: f, terms: c, useful: m.length > 1 };
  }

  // src/explore/program-index.ts
  function Bo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Bo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let c = o.includes(l) ? null : Vo(l, e, a); // c = facet, o = reservedIds, l = id, Vo = indexFacet, e = list, a = thisYear
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
  function jo(e) { // jo = createRelations, e = programs
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // t = byId, r = parts, n = before
    for (let o of e) // o = program, e = programs
      t.set(o.id, o), o.partOf !== null && et(r, o.partOf, o.id), o.followedBy.forEach((a) => et(n, a, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }

  // src/app/labels.ts
  function Wo(e, t, r, n, o, a) { // Wo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => J(m, n, o), l = (m) => t(m ? `status-${m}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, J = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, f = (m, d) => { // f = term, m = facetId, d = id
      var x; // x = _a
      if (d === Q)
        return s(t("not-stated"));
      let g = (x = e.vocabularies.get(m)) == null ? void 0 : x.terms.get(d); // g = entry, x = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(Te(d) && m === "status" ? l(d) : m === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Cached: every term is asked for at every choice, and Intl takes long to name a language.
      term: (m, d) => { // m = facetId, d = id
        let g = `${m} ${d}`, x = c.get(g) || f(m, d); // g = key, m = facetId, d = id, x = label, c = known, f = term
        return c.set(g, x), x;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }

  // src/app/context.ts
  function jr(e, t) { // jr = createContext, e = list, t = settings
    var m; // m = _a
    let { msg: r, format: n, language: o, languages: a, pageLanguage: s, today: i } = t, l = Wo(e, r, n, a, s, o), c = Bo(e, { // r = msg, n = format, o = language, a = languages, s = pageLanguage, i = today, t = settings, l = labels, Wo = createLabels, e = list, c = index, Bo = buildIndex
      languages: { chain: a, page: s },
      today: i,
      nameOf: (d, g) => l.term(d, g).text,
      reservedIds: pt
    }), u = (m = ft(`programs?${t.preset}`, c)) != null ? m : ut, f = Ue(u, e.facets);
    return E(v({}, t), {
      list: e,
      index: c,
      derive: Oo(c),
      relations: jo(e.programs),
      labels: l,
      preset: u,
      fragmentOf: (d) => { // d = query
        let g = Ue(d, e.facets); // g = fragment, Ue = toFragment, d = query, e = list
        return g === f ? "" : g || "programs";
      }
    });
  }

  // src/app/store.ts
  function qo(e) { // qo = createStore, e = initial
    let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
    return {
      get: () => t,
      set: (n) => { // n = change
        let o = t; // o = before, t = state
        t = v(v({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
        r.delete(n);
      })
    };
  }

  // src/app/sync-history.ts
  function Ko(e, t, r) { // Ko = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isReaders, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/keep-position.ts
  function Jo(e, t) { // Jo = keepPosition, e = root, t = draw
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
  function Ne({ level: e, class: t, id: r, children: n }) { // Ne = Heading, e = level, t = className, r = id, n = children
    return oo(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Vi = /* @__PURE__ */ Symbol.for("pv"), Bi = 0; // Vi = VNODE_MARKER, Bi = vnodeId
  function p(e, t, r, n, o, a) { // p = createVNode, e = type, t = props, r = key, n = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: r, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Vi, __v: --Bi, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, r = key, s = ref, Vi = VNODE_MARKER, Bi = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), R.vnode && R.vnode(c), c;
  }

  // src/views/parts/text.tsx
  function xe(e) { // xe = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function F({ text: { text: e, language: t }, around: r, children: n = e }) { // F = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: n }) : /* @__PURE__ */ p("bdi", { lang: t, dir: ve(t), children: n });
  }

  // src/views/details.tsx
  var ji = ["status", "period"]; // ji = ON_CARD
  function O({ label: e, content: t }) { // O = Row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { role: "list", children: t.map((n) => /* @__PURE__ */ p("li", { children: n })) }) : t })
    ] });
  }
  function Wi(e) { // Wi = readableAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (r) {
      return t;
    }
  }
  function qi({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) { // qi = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, n = altKey
    return e || t || r || n;
  }
  function Qo({ context: e, actions: t, program: r, id: n }) { // Qo = Details, e = context, t = actions, r = program, n = id
    let { msg: o, labels: a, format: s, language: i, list: l, relations: c } = e, { minutes: u, owner: f, partOf: m, reviewed: d } = r, g = (h) => h === null ? null : /* @__PURE__ */ p(F, { text: a.pick(h), around: i }), x = (h) => h.map((A) => /* @__PURE__ */ p("bdi", { children: A })), y = (h, A) => /* @__PURE__ */ p("a", { href: e.urlOf(h), rel: "noopener", children: A }), b = (h) => h.map((A) => { // o = msg, a = labels, s = format, i = language, l = list, c = relations, e = context, u = minutes, f = owner, m = partOf, d = reviewed, r = program, g = text, h = ids, p = a, F = DataText, x = names, A = other, y = link, b = related
      var M, w; // M = _a, w = _b
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(A),
          onClick: (S) => { // S = event
            qi(S) || (S.preventDefault(), t.goTo(A));
          },
          children: g((w = (M = c.program(A)) == null ? void 0 : M.title) != null ? w : A)
        }
      );
    }), _ = m === null ? void 0 : l.series.get(m), T = m === null ? [] : c.parts(m).filter((h) => h !== r.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: n, children: [
      l.facets.filter((h) => !ji.includes(h)).map((h) => { // l = list, h = facet, ji = ON_CARD
        var A; // A = _a
        return /* @__PURE__ */ p(
          O,
          {
            label: /* @__PURE__ */ p(F, { text: a.facet(h), around: i }),
            content: ((A = r.terms.get(h)) != null ? A : []).map((M) => /* @__PURE__ */ p(F, { text: a.term(h, M), around: i }))
          }
        );
      }),
      /* @__PURE__ */ p(
        O,
        {
          label: o("detail-session"),
          content: u && (u[0] === u[1] ? o("detail-minutes", u[0]) : o("detail-minutes-range", ...u))
        }
      ),
      /* @__PURE__ */ p(O, { label: o("detail-duration"), content: g(r.duration) }),
      /* @__PURE__ */ p(O, { label: o("detail-scale"), content: g(r.scale) }),
      /* @__PURE__ */ p(O, { label: o("detail-team"), content: x(r.team) }),
      /* @__PURE__ */ p(O, { label: o("detail-partners"), content: x(r.partners) }),
      /* @__PURE__ */ p(O, { label: o("detail-materials"), content: r.materials.map(({ target: h, label: A }) => y(h, g(A))) }),
      /* @__PURE__ */ p(
        O,
        {
          label: o("detail-part-of"),
          content: _ ? _.target ? y(_.target, g(_.title)) : g(_.title) : b(m === null ? [] : [m])
        }
      ),
      /* @__PURE__ */ p(O, { label: o("detail-siblings"), content: b(T) }),
      /* @__PURE__ */ p(O, { label: o("detail-parts"), content: b(c.parts(r.id)) }),
      /* @__PURE__ */ p(O, { label: o("detail-follows"), content: b(c.before(r.id)) }),
      /* @__PURE__ */ p(O, { label: o("detail-followed-by"), content: b(r.followedBy) }),
      /* @__PURE__ */ p(O, { label: o("detail-owner"), content: f && /* @__PURE__ */ p("bdi", { children: f }) }),
      /* @__PURE__ */ p(O, { label: o("detail-reviewed"), content: d && s.date(d) }),
      /* @__PURE__ */ p(O, { label: o("detail-sources"), content: r.sources.map((h) => y({ url: h }, /* @__PURE__ */ p("bdi", { title: h, children: Wi(h) }))) }),
      /* @__PURE__ */ p(O, { label: o("detail-share"), content: /* @__PURE__ */ p("a", { href: e.urlOfProgram(r.id), children: o("link-to-program") }) })
    ] });
  }

  // src/views/parts/chevron.tsx
  function He({ open: e }) { // He = Chevron, e = open
    return /* @__PURE__ */ p("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var zo = "capacity"; // zo = TAG_FACET
  function Ki({ text: e, patterns: t, around: r }) { // Ki = MarkedText, e = text, t = patterns, r = around
    return /* @__PURE__ */ p(F, { text: e, around: r, children: t.length ? Ce(e.text, t).map((n) => n.hit ? /* @__PURE__ */ p("mark", { children: n.text }) : n.text) : e.text });
  }
  function Ji({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Ji = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var jt = class extends V { // jt = Card, V = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, program: n, open: o, patterns: a, level: s }) {
      var I; // I = _a
      let { msg: i, labels: l, format: c, language: u, idPrefix: f, index: m, limit: d } = t, g = (k) => /* @__PURE__ */ p(Ki, { text: k, patterns: a, around: u }), x = (k) => { // i = msg, l = labels, c = format, u = language, f = idPrefix, m = index, d = limit, t = context, g = marked, k = facet, p = a, Ki = MarkedText, a = patterns, x = termsOf
        var N; // N = _a
        return ((N = n.terms.get(k)) != null ? N : []).map((C) => l.term(k, C));
      }, y = l.pick(n.title), b = `${f}:program:${n.id}`, _ = n.summary && l.pick(n.summary), T = x(zo), h = [...x("kind"), ...x("format")], A = l.status(n.status), M = c.span(n.start, n.end, n.status), w = [y, ..._ ? [_] : [], ...T, ...h].map(({ text: k }) => k), S = d ? null : Vt(m, m.programs.indexOf(n), a, [...w, A, M != null ? M : ""]);
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": b, children: [
        /* @__PURE__ */ p(Ne, { level: s, class: "program-explorer__title", id: b, children: n.target ? /* @__PURE__ */ p("a", { href: t.urlOf(n.target), rel: "noopener", children: g(y) }) : g(y) }),
        /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${(I = n.status) != null ? I : "unknown"}`, children: A }),
          M !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: M }),
          h.map((k) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: g(k) }))
        ] }),
        _ && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          g(_),
          " ",
          _.language.toLowerCase() !== l.preferred && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", c.language(_.language)) })
        ] }),
        S && /* @__PURE__ */ p("p", { class: "program-explorer__matched", children: [
          i("matched-in", Ji(t, S)),
          " ",
          g({ text: S.text, language: S.language || u })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          T.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", role: "list", "aria-label": l.facet(zo).text, children: T.map((k) => /* @__PURE__ */ p("li", { children: g(k) })) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", y.text),
              "aria-expanded": o,
              "aria-controls": o ? `${b}:details` : void 0,
              onClick: () => r.toggleDetails(n.id),
              children: [
                i("details"),
                /* @__PURE__ */ p(He, { open: o })
              ]
            }
          )
        ] }),
        o && /* @__PURE__ */ p(Qo, { context: t, actions: r, program: n, id: `${b}:details` })
      ] });
    }
  };

  // src/views/results/card-list.tsx
  var Wt = 60, Qi = 6, zi = 80; // Wt = CARDS, Qi = CARDS_AT_ONCE, zi = FILL_AFTER
  function Gi({ context: e, state: t, results: { order: r } }, n) { // Gi = lengthFor, e = context, t = state, r = order, n = before
    var f; // f = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((m) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, m = number
      var d; // d = _a
      return ((d = e.index.programs[m]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((f = n.order) == null ? void 0 : f.length) === r.length && r.every((m, d) => { // l = isSame, s = cause, f = _a, n = before, r = order, m = number, d = i
      var g; // g = _a
      return m === ((g = n.order) == null ? void 0 : g[d]);
    }), c = Math.max(e.limit || Wt, i + 1, l && n.limit || 0), u = r.length <= Wt || s === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(Qi, i + 1, l && n.drawn || 0) };
  }
  function Xi({ context: e, state: t }, r) { // Xi = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && Ye(t.query) === "status", c = (u, f) => u != null ? u : { text: f, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, Ye = effectiveSort, t = state, c = headingOf, u = own, f = text
    return r.map((u, f) => { // r = programs, u = program, f = i
      let m = r[f - 1], d = ee(u.status); // m = before, r = programs, f = i, d = isNow, ee = isCurrent, u = program
      return !l || m && ee(m.status) === d ? { program: u, group: null } : { program: u, group: d ? c(o, n("group-current")) : c(a, n("group-past")) };
    });
  }
  var qt = class extends V { // qt = CardList, V = x
    constructor() {
      super(...arguments);
      this.list = Le();
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
        this.setState({ limit: r + Wt, drawn: r + Wt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : Gi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), zi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var _; // _ = _a
      let { context: s, state: i, results: l, actions: c } = r, { msg: u, index: f, level: m, list: d } = s, g = n.slice(0, Math.min(a, o)).map((T) => f.programs[T]), x = n.length - o, y = Xi(r, g), b = (_ = y[0]) != null && _.group ? m + 1 : m; // s = context, i = state, l = results, c = actions, r = view, u = msg, f = index, m = level, d = list, g = shown, n = order, a = drawn, o = limit, T = number, x = rest, y = entries, Xi = withHeadings, b = titleLevel, _ = _a
      return /* @__PURE__ */ p(Y, { children: [
        /* @__PURE__ */ p("ul", { class: "program-explorer__list", role: "list", "aria-label": u("programs"), ref: this.list, children: y.map(({ program: T, group: h }) => /* @__PURE__ */ p("li", { children: [
          h && /* @__PURE__ */ p(Ne, { level: m, class: "program-explorer__group", id: h.anchors[0], children: [
            h.anchors.slice(1).map((A) => /* @__PURE__ */ p("span", { id: A })),
            /* @__PURE__ */ p(F, { text: h, around: s.language })
          ] }),
          /* @__PURE__ */ p(
            jt,
            {
              context: s,
              actions: c,
              program: T,
              open: i.query.program === T.id,
              patterns: l.exploration.searchResult.patterns,
              level: b
            }
          )
        ] }, T.id)) }),
        s.limit > 0 && /* @__PURE__ */ p("a", { class: "program-explorer__all", href: s.urlOfAll(Ue(i.query, d.facets) || "programs"), children: u("see-all", n.length) }),
        !s.limit && x > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: u("more", x) })
      ] });
    }
  };

  // src/explore/suggestions.ts
  function Go(e, t) { // Go = suggestQueries, e = index, t = query
    let r = []; // r = suggestions
    if (t.text.trim()) {
      let n = Ae(t, ""); // n = shorter, Ae = withText, t = query
      r.push({ kind: "text", query: n, count: Vr(e, n) });
    }
    return e.facets.forEach((n) => { // e = index, n = facet
      let o = Fe(n, t); // o = terms, Fe = chosenTerms, n = facet, t = query
      if (o.length) {
        let a = Ir(t, n.id, []); // a = shorter, Ir = withTerms, t = query, n = facet
        r.push({ kind: "terms", facet: n, terms: o, query: a, count: Vr(e, a) });
      }
    }), r.filter(({ count: n }) => n > 0).sort((n, o) => o.count - n.count);
  }

  // src/views/results/no-results.tsx
  var Yi = 4; // Yi = MOST
  function Xo({ view: { context: e, state: { query: t }, actions: r } }) { // Xo = NoResults, e = context, t = query, r = actions
    let { msg: n, labels: o, index: a, list: s, level: i } = e, l = Go(a, t).slice(0, Yi), c = (u) => u.kind === "text" ? n("empty-text", xe(t.text), u.count) : n( // n = msg, o = labels, a = index, s = list, i = level, e = context, l = suggestions, Go = suggestQueries, t = query, Yi = MOST, c = textOf, u = suggestion, xe = isolated
      "empty-without",
      xe(o.facet(u.facet.id).text),
      u.terms.map((f) => xe(o.term(u.facet.id, f.id).text)).reduce((f, m) => n("list", f, m)),
      u.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      /* @__PURE__ */ p(Ne, { level: i, class: "program-explorer__group", children: n("empty-title") }),
      l.length > 0 && /* @__PURE__ */ p("p", { children: n("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((u) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => r.choose(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: r.clear, children: n("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/explore/active-filters.ts
  function Yo(e, t) { // Yo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => Fe(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function Zi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Zi = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ p(F, { text: s, around: r, children: e("chip-facet", s.text) }) }),
          " ",
          /* @__PURE__ */ p(F, { text: i, around: r })
        ]
      }
    );
  }
  function el({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // el = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ae(t, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ p("bdi", { children: t.text })
        ]
      }
    );
  }
  var Kt = class extends V { // Kt = ActiveFilters, V = x
    constructor() {
      super(...arguments);
      this.list = Le();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Yo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Yo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((c) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p(Zi, { view: r, filter: c }) }, `${c.facet.id} ${c.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p(el, { view: r }) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };

  // src/views/layout/filters.tsx
  function tl({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // tl = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ p(F, { text: l.term(r, n.id), around: c }) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: m, "aria-hidden": "true", children: i("number", a) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: m })
        ]
      }
    );
  }
  function rl({ view: e, counts: { facet: t, terms: r } }) { // rl = Facet, e = view, t = facet, r = terms
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
            /* @__PURE__ */ p("span", { id: `${c}::label`, children: /* @__PURE__ */ p(F, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ p(He, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: !l, children: r.map((u) => /* @__PURE__ */ p(tl, { view: e, facet: t.id, count: u }, u.term.id)) })
    ] });
  }
  function Jt({ view: e }) { // Jt = Filters, e = view
    return /* @__PURE__ */ p(Y, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ p(rl, { view: e, counts: t }, t.facet.id)) });
  }

  // src/views/layout/filter-dialog.tsx
  var Zo = "program-explorer-locked", Qt = class extends V { // Zo = LOCK_CLASS, Qt = FilterDialog, V = x
    constructor() {
      super(...arguments);
      this.box = Le();
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
      document.documentElement.classList.add(Zo), (r = this.box.current) == null || r.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Zo);
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
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ p(Jt, { view: r }) }),
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
  function ea({ view: { context: { msg: e }, state: t, actions: r } }) { // ea = SearchBox, e = msg, t = state, r = actions
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
  function nl({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // nl = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = Ye(r), a = lt.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, Ye = effectiveSort, r = query, a = sorts, lt = SORTS, s = each
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
        /* @__PURE__ */ p(He, { open: !1 })
      ] })
    ] });
  }
  function ta({ view: e }) { // ta = Toolbar, e = view
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
        l && i > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", xe(o.settled.query.text), xe(l.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ p(nl, { view: e })
    ] });
  }

  // src/views/layout/explorer.tsx
  function ra({ view: e }) { // ra = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, e = view
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ p(ea, { view: e }),
      !o && /* @__PURE__ */ p("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ p(Jt, { view: e }) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ p(ta, { view: e }),
        !(t && s === r) && /* @__PURE__ */ p(Kt, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ p(qt, { view: e }) : /* @__PURE__ */ p(Xo, { view: e })
      ] }),
      o && a.filters && /* @__PURE__ */ p(Qt, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var ol = 640, al = 500; // ol = LEAST_WIDTH, al = PREPARE_SEARCH_AFTER
  R.debounceRendering = (e) => e();
  function na(e, t, r, n, o) { // na = mountExplorer, e = root, t = list, r = settings, n = history, o = onCrash
    var M; // M = _a
    let { ownerDocument: a } = e, s = (M = a.defaultView) != null ? M : window, i = [], l = jr(t, r), c = !0, u = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < ol, f = (w) => { // a = ownerDocument, e = root, s = view, M = _a, i = cleanups, l = context, jr = createContext, t = list, r = settings, c = isMounted, u = isNarrow, ol = LEAST_WIDTH, f = addressed, w = before
      var N, C; // N = _a, C = _b
      let S = n.read(), I = S === null && w ? w.query : (N = ft(S != null ? S : "", l.index)) != null ? N : l.preset, k = Ze(l.index, l.derive, I); // S = fragment, n = history, I = asked, w = before, N = _a, ft = fromFragment, l = context, k = query, Ze = withoutHiddenDetails
      return {
        query: k,
        settled: { query: k, cause: "address" },
        open: { collapsed: (C = w == null ? void 0 : w.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: u() && n.isInDialog() }
      };
    }, m = qo(v({ narrow: u() }, f(null))), d = (w) => w == null ? void 0 : w.focus({ preventScroll: !0 }), g = (w) => { // m = store, qo = createStore, v = __spreadValues, u = isNarrow, f = addressed, d = focus, w = program, g = cardOf
      var S; // S = _a
      return (S = a.getElementById(`${l.idPrefix}:program:${w}`)) == null ? void 0 : S.closest("article");
    }, x = {
      focusCount: () => d(e.querySelector(".program-explorer__count")),
      moveTo: (w) => { // w = program
        let S = g(w); // S = card, g = cardOf, w = program
        S == null || S.scrollIntoView(), d(S == null ? void 0 : S.querySelector("a, button"));
      }
    }, y = Do(m, () => l, x), b = () => { // y = actions, Do = createActions, m = store, l = context, x = screen, b = unmount
      c = !1, i.splice(0).forEach((w) => w()), Or(null, e);
    }, _ = (w, S) => { // _ = draw, w = state, S = before
      if (!c)
        return;
      let I = e.contains(a.activeElement); // I = hadFocus, e = root, a = ownerDocument
      try {
        let { derive: k } = l; // k = derive, l = context
        Or(/* @__PURE__ */ p(ra, { view: { context: l, state: w, actions: y, results: k(w.query), settledResults: k(w.settled.query) } }), e);
      } catch (k) {
        b(), o(k);
        return;
      }
      I && !e.contains(a.activeElement) && (d(S.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(a.activeElement) || x.focusCount());
    }, T = (w, S) => { // T = listen, w = name, S = listener
      s.addEventListener(w, S), i.push(() => s.removeEventListener(w, S));
    }, h = () => { // h = onResize
      if (!e.isConnected) {
        b();
        return;
      }
      let w = u(), { open: S, narrow: I } = m.get(); // w = narrow, u = isNarrow, S = open, I = before, m = store
      w !== I && m.set({ narrow: w, open: E(v({}, S), { filters: !1 }) });
    };
    if ("ResizeObserver" in s) {
      let w = new ResizeObserver(h); // w = observer, h = onResize
      w.observe(e), i.push(() => w.disconnect());
    }
    T("resize", h);
    let A = s.setTimeout(() => le(l.index), al); // A = prepare, s = view, le = textIndexOf, l = context, al = PREPARE_SEARCH_AFTER
    return i.push(
      () => s.clearTimeout(A),
      m.subscribe(_),
      Fo(m, y.settle, s),
      Ko(m, n, (w) => l.fragmentOf(w)),
      n.onMove(() => m.set(f(m.get())))
    ), _(m.get(), m.get()), c && n.read() && (n.write(l.fragmentOf(m.get().query), "replace", m.get().open.filters), Et(() => { // _ = draw, m = store, c = isMounted, n = history, l = context, Et = afterPaint
      var S; // S = _a
      let { program: w } = m.get().query; // w = program, m = store
      c && (w !== null ? (S = g(w)) == null || S.scrollIntoView() : s.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (w) => { // w = newList
        if (c) {
          y.settle(), l = jr(w, r);
          let { query: S } = m.get(), I = Ze(l.index, l.derive, S), k = "data"; // S = asked, m = store, I = query, Ze = withoutHiddenDetails, l = context, k = cause
          Jo(e, () => m.set({ query: I, settled: { query: I, cause: k } }));
        }
      },
      unmount: () => {
        c && b();
      }
    };
  }

  // src/page/page-urls.ts
  var oa = "Special:MyLanguage/", sl = /^(?:[a-z][\w-]*|Special):/; // oa = MY_LANGUAGE, sl = WITHOUT_TRANSLATION
  function aa(e, { root: t, staticElements: r }, n) { // aa = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var f; // f = _a
      let l = i.replace(oa, ""); // l = plain, i = page, oa = MY_LANGUAGE
      if (!a.length || sl.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(oa + l);
      let [c = "", u = ""] = l.split(/(?=#)/); // c = title, u = fragment, l = plain
      return (f = a.map((m) => e.urlOf(`${c}/${m}${u}`)).find((m) => s.has(m))) != null ? f : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var il = "program-explorer__app", ll = 0; // il = APP_CLASS, ll = mountedSoFar
  function ul({ root: e }) { // ul = ownsAddress, e = root
    var r; // r = _a
    let t = `.${ue}[data-state]`; // t = hosts, ue = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function cl({ current: e, past: t }) { // cl = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Et(() => { // n = anchor, Et = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function sa({ wiki: e }, t, { list: r, messages: n, languageNames: o }, a) { // sa = mountHost, e = wiki, t = host, r = list, n = messages, o = languageNames, a = onCrash
    let { language: s } = n, i = ae(n), l = gt(e, t), c = ul(t), u = `program-explorer-${++ll}`, f = aa(e, t, l), m = t.all === null ? "" : f(t.all), d = document.createElement("div"); // s = language, n = messages, i = msg, ae = createMessages, l = languages, gt = readerLanguages, e = wiki, t = host, c = ownsIt, ul = ownsAddress, u = idPrefix, ll = mountedSoFar, f = pageUrl, aa = createPageUrls, m = urlOfAll, d = app
    d.className = il, d.lang = s, d.dir = ve(s), t.root.append(d), Z(t, "ready");
    let { update: g, unmount: x } = na(d, r, { // g = update, x = unmount, na = mountExplorer, d = app, r = list
      msg: i,
      format: Yn(s, i, o),
      language: s,
      languages: l,
      pageLanguage: e.contentLanguage,
      today: Yt(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: u,
      urlOf: (y) => "url" in y ? y.url : f(y.page),
      // A program that this explorer does not show is in another one, on this page or on that with all programs.
      urlOfProgram: (y) => `${c ? "" : m}#programs?program=${y}`,
      urlOfAll: (y) => `${m}#${y}`
    }, Xn(window, c ? mt : null, u), (y) => { // Xn = createHistory, c = ownsIt, mt = isFragmentOurs, u = idPrefix, y = error
      d.remove(), a(y);
    });
    return d.isConnected ? (cl(t), e.announceReady(t.root), {
      update: g,
      unmount: () => {
        x(), d.remove(), Z(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var dl = "#programs?selftest"; // dl = SELFTEST
  function ia(e) { // ia = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === dl && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 c1aeadfdfa87b748"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function pl(n, o) { // pl = importFrom, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function ml({ wiki: e }, t, { origin: r, list: n }) { // ml = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && Yr(o, n.programs.map(({ title: c }) => J(c, [o.lang, ...l], e.contentLanguage).text));
  }
  function la(e, t, r, n) { // la = run, e = load, t = environment, r = host, n = mounted
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        la(e, t, r, n);
      };
      try {
        let s = yield e(o, r); // s = result, e = load, o = wiki, r = host
        if (s.kind === "off") {
          Z(r, "static");
          return;
        }
        let { messages: i } = s, [l, c] = s.kind === "missing" && (yield pl(t, r)) || [r, s]; // i = messages, s = result, l = shown, c = programs, pl = importFrom, t = environment, r = host
        if (c.kind !== "ready") {
          let d = c.kind === "missing"; // d = isMissing, c = programs
          o.log(`The data page "${r.source}" ${d ? "is missing" : "cannot be read"}.`, ...d ? [] : c.problems), yield at(t, r, d ? "missing" : "json", c, a);
          return;
        }
        if (!Xr(i))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let u = "DisplayNames" in Intl ? null : yield o.languageNames(); // u = languageNames, o = wiki
        if (!r.root.isConnected)
          return;
        let f = ml(t, r, c), m = sa(t, l, { list: c.list, messages: i, languageNames: u }, (d) => { // f = mayDiffer, ml = mayListDiffer, t = environment, r = host, c = programs, m = explorer, sa = mountHost, l = shown, i = messages, u = languageNames, d = error
          o.log("The explorer could not be drawn.", d), n.delete(r.root), at(t, l, "unexpected", E(v({}, c), { messages: i }), a);
        });
        m && (n.set(r.root, m), yield an(t, r, c, i, f));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield at(t, r, nn(s), null, a);
      }
    });
  }
  function fl(n, o) { // fl = findOrInsertHosts, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = it(r); // a = printed, it = findHosts, r = content
      if (a.length || r.querySelector(`.${ue}`) || !mn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function ua(e, t) { // ua = start, e = wiki, t = load
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
      ia(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Gn(); // s = content, l = _a, i = sharedLoad, Gn = createSharedLoad
        fl(n, s).then(
          (c) => c.filter(tn).forEach((u) => { // c = hosts, tn = claim, u = host
            la(i, n, u, r);
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
  wa(Wr, {
    DATA_MODEL: () => nt,
    GROUP_ATTRIBUTE: () => st,
    HOST_CLASS: () => ue,
    ID: () => we,
    LANGUAGE: () => Se,
    PROGRAM_ATTRIBUTE: () => cn,
    STATIC_CLASS: () => un,
    STATUS_ATTRIBUTE: () => dn,
    VERSION: () => qe,
    allTexts: () => rt,
    createMessages: () => ae,
    editDistance: () => Ht,
    findHosts: () => it,
    hostStateOf: () => Zt,
    includedTitles: () => ht,
    isCurrent: () => ee,
    isObject: () => ce,
    isStatus: () => Te,
    levelOf: () => or,
    linkFault: () => je,
    optionsFor: () => be,
    parseForReaders: () => Pt,
    parseLink: () => yt,
    pickText: () => J,
    readAnswer: () => zt,
    readPage: () => Tt,
    staticHeading: () => nr
  });

  // src/wiki/wiki.ts
  var K = class extends Error { // K = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var ca = 1e4; // ca = TIMEOUT_MS
  function da(e, t) { // da = fetchInTime, e = url, t = credentials
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), ca); // r = controller, n = timer, ca = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${ca} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function zt(e) { // zt = readAnswer, e = url
    return L(this, null, function* () {
      let t = yield da(e, "omit"); // t = response, da = fetchInTime, e = url
      if (t.status === 429 && (t = yield da(e, "same-origin")), t.status === 429)
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
  var gl = 2592e3, yl = 300, xl = "fuzzy"; // gl = MONTH_S, yl = FIVE_MINUTES_S, xl = OUTDATED
  function hl(e) { // hl = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function _l(e, t, r, n) { // _l = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? yl : gl), a = { // o = age, e = kind, r = bundle, yl = FIVE_MINUTES_S, gl = MONTH_S, a = parameters
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
  function pa(e, t, r, n) { // pa = readAll, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield zt(`${e}?${_l(t, r, n, s)}`); // c = answer, zt = readAnswer, e = api, _l = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(hl(c));
        for (let { key: u, translation: f, tags: m } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, f = translation, m = tags, i = _a, c = answer
          f && m.indexOf(xl) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), f);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ma(e, t, r, n) { // ma = readSafely, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      try {
        return yield pa(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return pa(e, t, r, null);
        throw o;
      }
    });
  }
  function fa(e, t) { // fa = createPageReader, e = api, t = titleOf
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ma(e, "revids", n, s) : null; // a = wanted, r = titles, t = titleOf, s = bundle, o = asked, i = pinned, n = revisions, ma = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ma(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function ga(e) { // ga = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function bl(e) { // bl = mayEdit, e = title
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
  function vl() { // vl = languageNames
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
  function wl() { // wl = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ya(e) { // ya = fetchGadgetModule, e = name
    return L(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return (yield mw.loader.using(t))(t)[e];
    });
  }
  function xa() { // xa = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: wl(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ga,
      readPages: fa(mw.util.wikiScript("api"), ga),
      languageNames: vl,
      mayEdit: bl,
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
    ua(xa(), Qr(ya, Wr, "d3d1928bab6e00d3"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>