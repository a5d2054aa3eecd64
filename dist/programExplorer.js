// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var tn = Object.defineProperty, ia = Object.defineProperties;
  var la = Object.getOwnPropertyDescriptors;
  var Zr = Object.getOwnPropertySymbols;
  var ua = Object.prototype.hasOwnProperty, ca = Object.prototype.propertyIsEnumerable;
  var en = (e, t, r) => t in e ? tn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      ua.call(t, r) && en(e, r, t[r]);
    if (Zr)
      for (var r of Zr(t))
        ca.call(t, r) && en(e, r, t[r]);
    return e;
  }, R = (e, t) => ia(e, la(t));
  var da = (e, t) => {
    for (var r in t)
      tn(e, r, { get: t[r], enumerable: !0 });
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
  function rn(e, t, r) { // rn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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

  // src/explore/query.ts
  var we = ["relevance", "status", "newest", "title"], ut = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // we = SORTS, ut = EMPTY_QUERY

  // src/app/url.ts
  var dt = ["q", "sort", "program", "view"]; // dt = RESERVED_KEYS
  var ma = /^#?programs$/, fa = /^#?programs(\?|%3f|\.3f)/i, ga = 8e3, ya = 200; // ma = ALONE, fa = WITH_QUERY, ga = MOST_CHARACTERS, ya = MOST_LETTERS
  function Te(e) { // Te = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = fa.exec(e)) != null ? r : ma.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, fa = WITH_QUERY, e = hash, ma = ALONE
    return t === void 0 ? null : e.slice(t.length, ga);
  }
  function pt(e) { // pt = isFragmentOurs, e = hash
    return Te(e) !== null;
  }
  var xa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // xa = UNSAFE
  function ct(e) { // ct = encode, e = value
    return e.replace(xa, (t) => { // e = value, xa = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Se(e) { // Se = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function mt(e) { // mt = normalText, e = text
    return e.slice(0, ya).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ke(e, t = []) { // Ke = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !dt.includes(o) && r.push(`${ct(o)}=${a.map(ct).join(",")}`);
    });
    let n = mt(e.text); // n = text, mt = normalText, e = query
    return n && r.push("q=" + ct(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ct(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ft(e, t) { // ft = fromFragment, e = hash, t = known
    let r = Te(e); // r = rest, Te = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...c] = i.split("="), u = Se(l), m = c.join("="), p = Se(m); // l = rawKey, c = values, i = part, u = key, Se = decode, m = raw, p = value
      if (u === "q")
        o = mt(Se(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = we.find((d) => d === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!dt.includes(u)) {
        let d = m.split(",").map(Se).concat(p.split(",")).filter((x) => t.hasTerm(u, x)); // d = terms, m = raw, Se = decode, p = value, x = term, t = known, u = key
        d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/programs/json-object.ts
  function Pe(e) { // Pe = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var U = "qqx", nn = "search", rr = "en"; // U = KEYS_ONLY, nn = EXPLORER_KEY, rr = FALLBACK_LANGUAGE
  function gt(e) { // gt = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => g.includes(t)) || rr;
  }
  function nr(e) { // nr = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function on(e, t) { // on = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(Pe(t)).filter((n) => typeof n[1] == "string")); // r = texts, Pe = parseJsonObject, t = text, n = field
    return r.has(nn) ? { language: e, texts: r } : null;
  }
  function an({ language: e, texts: t }) { // an = hasMessages, e = language, t = texts
    return e === U || t.has(nn);
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
  function yt(e) { // yt = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function sn(e, t) { // sn = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var ln = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // ln = en_default

  // src/messages/plural.ts
  var ha = ["zero", "one", "two", "few", "many", "other"]; // ha = CATEGORIES
  function un(e) { // un = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ha.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ha = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var ba = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, va = /\$(\d)/g, ke = { language: "en", texts: new Map(Object.entries(ln)) }; // ba = PLURAL, va = PARAMETER, ke = BUILT_IN, ln = en_default
  function le({ language: e, texts: t } = ke, r = ke.texts) { // le = createMessages, e = language, t = texts, ke = BUILT_IN, r = fallback
    if (e === U)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = un(e); // n = digits, e = language, o = plural, un = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var c; // c = _a
        return (c = s[Number(l) - 1]) != null ? c : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ba, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(va, (l, c) => { // t = texts, a = key, r = fallback, ba = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, va = PARAMETER
        let u = i(c); // u = value, i = parameter, c = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/data-model.ts
  var xt = "json"; // xt = DATA_MODEL

  // src/page/host-state.ts
  var wa = "program-explorer-hidden"; // wa = HIDDEN_CLASS
  function or(e) { // or = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function cn(e) { // cn = claim, e = host
    return or(e) ? !1 : (te(e, "loading"), !0);
  }
  function te(e, t) { // te = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(wa, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var Sa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ta = ["arab", "hebr"], Pa = ["latn", "cyrl"]; // Sa = RTL_LANGUAGES, Ta = RTL_SCRIPTS, Pa = LTR_SCRIPTS
  function Ee(e) { // Ee = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return Ta.includes(r) || !Pa.includes(r) && Sa.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var ar = "program-explorer__notice"; // ar = CLASS
  function Qe(e, t, ...r) { // Qe = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function dn(e, t, r) { // dn = button, e = text, t = className, r = act
    let n = Qe("button", `cdx-button ${t}`, e); // n = made, Qe = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Re(e) { // Re = removeNotice, e = root
    e.querySelectorAll(`.${ar}`).forEach((t) => { // e = root, ar = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function me(e, t, { kind: r, text: n, content: o = [], retry: a }) { // me = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Re(e);
    let s = le(t), i = Qe( // s = msg, le = createMessages, t = messages, i = box, Qe = element
      "div",
      `${ar} ${ar}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Qe("span", "cdx-message__icon"),
      Qe(
        "div",
        "cdx-message__content",
        Qe("p", "", n),
        ...o,
        ...a ? [dn(s("retry"), "", a)] : [],
        dn(s("dismiss"), "cdx-button--weight-quiet", () => Re(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ee(t.language), e.append(i);
  }

  // src/page/failure.ts
  var ka = ["busy", "timeout", "network", "server"]; // ka = TEMPORARY
  function _t(e) { // _t = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function pn(e, t, r, n) { // pn = advise, e = environment, t = host, r = notice, n = subject
    return M(this, null, function* () {
      let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function ht(e, t, r, n, o) { // ht = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return M(this, null, function* () {
      let a = n ? n.messages : ke, s = le(a); // a = messages, n = result, ke = BUILT_IN, s = msg, le = createMessages
      te(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: ka.includes(r) ? () => { // ka = TEMPORARY, r = failure
          Re(t.root), te(t, "loading"), o();
        } : null
      };
      me(t.root, a, i), (r === "missing" || r === "json") && (yield pn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function mn(i, l, c, u, m) { // mn = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
    return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== xt; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, xt = DATA_MODEL
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || s) && (yield pn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var ue = "program-explorer", bt = "data-group"; // ue = HOST_CLASS, bt = GROUP_ATTRIBUTE
  function sr(e) { // sr = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function ir(e, t, r) { // ir = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: sr(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function lr(e) { // lr = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function fn(e, t) { // fn = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${bt}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function gn(e) { // gn = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${bt}]`); // t = group, e = heading, bt = GROUP_ATTRIBUTE
    return e && t ? ir(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function Ea(e) { // Ea = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function Ra(e) { // Ra = readHost, e = root
    var m; // m = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: c = "" } = e.dataset, u = fn(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, c = bundleVersion, e = root, u = current, fn = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ea(i),
      bundle: l,
      bundleVersion: c,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: gn(u),
      past: gn(fn(e, "past")),
      level: lr(u)
    };
  }
  function vt(e) { // vt = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${ue}[data-source]`), Ra);
  }

  // src/page/known-pages.ts
  var yn = ["Community Development", "Community Development/What we do"], Ma = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // yn = PAGES, Ma = TRANSLATION
  function xn(e) { // xn = isKnownPage, e = title
    return yn.includes(e) || yn.includes(e.replace(Ma, ""));
  }

  // src/page/load-more.ts
  function wt({ wiki: e, load: t }) { // wt = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function St({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // St = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = sr(r); // o = around, sr = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function _n(e, t) { // _n = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = gt(e), n = r === rr ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, gt = chooseLanguage, e = languages, n = language, rr = FALLBACK_LANGUAGE, o = _a
    return n === t || n === U ? "" : n;
  }

  // src/programs/links.ts
  var La = /[\u200E\u200F\u202A-\u202E]/g, Oa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Aa = [ // La = DIRECTION_MARKS, Oa = TITLE_SPACES, Aa = REFUSED_SCHEMES
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
  ], Ia = new RegExp("^(?:" + Aa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ca = 2e3, Da = 255, Fa = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Na(e) { // Na = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ha(e) { // Ha = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function ze(e) { // ze = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Ha(t);
    if (t.length > Ca)
      return "bad-page";
    let r = t.replace(La, "").replace(Oa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, La = DIRECTION_MARKS, Oa = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ia.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Fa.test(r) || n.length > 85 && Na(n) > Da ? "bad-page" : { page: r };
  }
  function Je(e) { // Je = isTarget, e = found
    return typeof e != "string";
  }
  function Tt(e) { // Tt = parseLink, e = value
    let t = ze(e); // t = found, ze = readLink, e = value
    return Je(t) ? t : null;
  }
  function Ge(e) { // Ge = linkFault, e = value
    let t = ze(e); // t = found, ze = readLink, e = value
    return Je(t) ? null : t;
  }
  function Pt(e) { // Pt = isPage, e = value
    let t = Tt(e); // t = link, Tt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function hn(e) { // hn = isAddress, e = value
    let t = Tt(e); // t = link, Tt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var $a = 49; // $a = MOST_INCLUDES
  function ur(e) { // ur = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, $a).map((r, n) => typeof r == "string" && Pt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function kt(e) { // kt = includedTitles, e = text
    return e.includes('"include"') ? ur(Pe(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function cr() { // cr = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Et(e) { // Et = optionsFor, e = wiki
    return { today: cr(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function bn() { // bn = createCodeReport
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
  var dr = ["status", "language", "period"], G = "not-stated"; // dr = BUILT_IN, G = NOT_STATED

  // src/programs/kinds.ts
  var Ua = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ua = KINDS
  function pr(e) { // pr = kindOfType, e = type
    var t; // t = _a
    return (t = Ua[e]) != null ? t : "text";
  }
  function Ye(e) { // Ye = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : pr(Array.isArray(e) ? "array" : typeof e);
  }
  function fe(e) { // fe = isObject, e = value
    return Ye(e) === "object";
  }

  // src/programs/migrate.ts
  var vn = [], Xe = 1 + vn.length; // vn = MIGRATIONS, Xe = VERSION
  function wn(e, t = vn) { // wn = migrate, e = page, t = migrations, vn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Ba(e, t, r) { // Ba = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Rt(e, t, r) { // Rt = readJsonPage, e = text, t = report, r = describeFault
    let n = Ba(e, t, r); // n = data, Ba = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = fe(n) ? wn(n) : null; // o = page, fe = isObject, n = data, wn = migrate
    if (!o) {
      let a = fe(n) ? n.version : null; // a = version, fe = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function Mt(e) { // Mt = cycleClosers, e = parents
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
  function Sn(e, t, r, n) { // Sn = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(); // o = programIds
    for (let { id: l } of e) // l = id, e = all
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map(); // a = wholes, o = programIds, t = series, s = parents
    for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
      c !== null && o.has(c) && s.set(l, c);
    let i = new Set(Mt(s)); // i = closers, Mt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l; // c = id, u = partOf, m = followedBy, p = page, d = path, l = program
      if (u === null && !m.length)
        return l;
      let x = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], _ = (h, v, w, b) => (b ? n.addAt(x(h), "loop", v) : w.has(v) || n.addAt(x(h), "unknown-program", v, w), !b && w.has(v)); // x = pathTo, h = field, p = page, r = includedTitles, d = path, _ = isGood, v = other, w = known, b = closesCycle, n = report
      return n.program = c, R(S({}, l), {
        partOf: u !== null && _("partOf", u, a, i.has(c)) ? u : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === c))
      });
    });
  }

  // src/programs/each-record.ts
  function Lt(e, t, r, n) { // Lt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", Ye(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function mr({ pipe: e }) { // mr = actionsOf, e = pipe
    return e ? [...mr(e[0]), ...e.slice(1)] : [];
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
  function Va(e) { // Va = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...mr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, mr = actionsOf
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
    let t = Ze(e); // t = readItem, Ze = readerOf, e = item
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
  function qa(e) { // qa = recordReader, e = node
    let t = Ze(e.key), r = Ze(e.value), n = mr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ze = readerOf, e = node, r = readValue, n = needsEntry, mr = actionsOf, o = type
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
  function Ka({ entries: e = {} }) { // Ka = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, Ze((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => { // n = required, t = names, a = name
      var s; // s = _a
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
      var m; // m = _a
      let c = S({}, o); // c = found, S = __spreadValues, o = empty
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
  function Qa(e) { // Qa = createReader, e = node
    switch (e.type) {
      case "array":
        return Wa(e);
      case "record":
        return qa(e);
      case "object":
        return Ka(e);
      default:
        return Va(e);
    }
  }
  var Tn = /* @__PURE__ */ new Map(); // Tn = READERS
  function Ze(e) { // Ze = readerOf, e = node
    let t = Tn.get(e); // t = reader, Tn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [pr(a.type), Qa(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, pr = kindOfType, Qa = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let c = Ye(a), u = n.get(c); // c = kind, Ye = kindOf, a = value, u = read, n = readers
        if (!u) {
          s.addWith("wrong-type", [o, c]);
          return;
        }
        return u(a, s, i, l);
      }, Tn.set(e, t);
    }
    return t;
  }
  function ge(e, t, r, n, o) { // ge = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ze(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Me = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Le = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // Me = ID, Le = LANGUAGE

  // src/programs/dates.ts
  var gr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // gr = DATE_SHAPE
  function Pn(e, t) { // Pn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function kn(e) { // kn = parseDate, e = text
    if (!gr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Pn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function fr(e, t) { // fr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function En(e, t, r) { // En = isoDay, e = year, t = month, r = day
    return `${fr(e, 4)}-${fr(t, 2)}-${fr(r, 2)}`;
  }
  function Y(e) { // Y = firstDay, e = date
    var t, r; // t = _a, r = _b
    return En(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function W(e) { // W = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return En(e.year, t, (n = e.day) != null ? n : Pn(e.year, t));
  }

  // src/programs/status.ts
  var X = ["open", "upcoming", "ongoing", "paused", "past"]; // X = STATUSES
  function Oe(e) { // Oe = isStatus, e = value
    return X.includes(e);
  }
  function Rn(e, t) { // Rn = isUncertainOn, e = date, t = day
    return e.approximate && Y(e) <= t && t <= W(e);
  }
  function Mn(e, t, r) { // Mn = deriveStatus, e = start, t = end, r = today
    return t && W(t) < r ? "past" : e && Y(e) > r ? "upcoming" : e && t && !Rn(e, r) && !Rn(t, r) ? "ongoing" : null;
  }
  function Ln(e, t, r, n) { // Ln = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && Y(r) > n || t && Y(t) > n);
      case "upcoming":
        return !!(t && W(t) < n || r && W(r) < n);
      case "ongoing":
        return !!(t && Y(t) > n || r && W(r) < n);
      default:
        return !!(r && W(r) < n);
    }
  }
  function re(e) { // re = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/to-list.ts
  var za = []; // za = NONE
  function q(e) { // q = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : za;
  }

  // src/programs/read-terms.ts
  function Ot(e, t, r, n) { // Ot = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return q(t).map((s) => s.toLowerCase()).filter((s) => { // q = toList, t = value, s = code
        let i = Le.test(s); // i = isCode, Le = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, q = toList, t = value, s = id
      let i = o ? o.has(s) : Oe(s); // i = isKnown, o = terms, s = id, Oe = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : X), i;
    });
  }

  // src/programs/schema-builder.ts
  var ne = (e, t = {}) => S({ kind: "schema", type: e }, t), ye = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Ae = (() => ne("string")), yr = (() => ne("number")), On = (() => ne("boolean")), oe = ((e) => ne("array", { item: e })), ae = ((e) => ne("object", { entries: e })), k = ((e) => ne("optional", { wrapped: e })), An = ((e, t) => ne("picklist", { options: e, message: t })), Ie = ((e, t) => ne("record", { key: e, value: t })), Ce = ((e) => ne("union", { options: e })), D = ((...e) => R(S({}, e[0]), { pipe: e })), At = ye("check"), xr = ye("guard"), In = ye("length"), _r = ye("max_value"), Cn = ye("min_entries"), hr = ye("min_value"), De = ye("regex"), et = ((e) => ({ type: "transform", operation: e })); // ne = schema, e = operation, t = value, S = __spreadValues, ye = action, r = message, Ae = string, yr = number, On = boolean, oe = array, ae = object, k = optional, An = picklist, Ie = record, Ce = union, D = pipe, R = __spreadProps, At = check, xr = guard, In = length, _r = maxValue, Cn = minEntries, hr = minValue, De = regex, et = transform

  // src/programs/schema.ts
  var Ga = 10080, K = D(Ae(), De(Me, "bad-id")), xe = D(Ae(), De(/\S/, "empty")), wr = D(Ae(), De(Le, "bad-language"), et((e) => e.toLowerCase())), Z = Ce([xe, D(Ie(wr, xe), Cn(1, "empty"))]), br = D( // Ga = MOST_MINUTES, K = id, D = pipe, Ae = string, De = regex, Me = ID, xe = words, wr = languageCode, Le = LANGUAGE, et = transform, e = code, Z = text, Ce = union, Ie = record, Cn = minEntries, br = date
    Ae(),
    De(gr, "bad-date"),
    et(kn),
    At((e) => e !== null, "bad-date")
  ), vr = D(xe, At(Pt, ({ input: e }) => { // vr = page, D = pipe, xe = words, At = check, Pt = isPage, e = input
    var t; // t = _a
    return (t = Ge(e)) != null ? t : "bad-page";
  })), Fn = D(Ae(), De(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // Fn = httpsText, D = pipe, Ae = string, De = regex, e = input
    var t; // t = _a
    return (t = Ge(e)) != null ? t : "bad-address";
  })), Dn = D(Fn, At(hn, "bad-address")), Ya = D(Fn, et(ze), xr(Je, "bad-address")), Tr = D(xe, et(ze), xr(Je, ({ input: e }) => e)), Xa = D(yr(), hr(1, "bad-minutes"), _r(Ga, "bad-minutes")), Nn = Ce([K, oe(K)]), Za = Ce([wr, oe(wr)]), Sr = Ce([xe, oe(xe)]), Pr = Nn, es = ae({
    label: Z,
    page: k(Tr),
    url: k(Ya)
  }), kr = ae({
    id: K,
    title: Z,
    summary: k(Z),
    page: k(Tr),
    status: k(An(X, "bad-status")),
    start: k(br),
    end: k(br),
    language: k(Za),
    session: k(ae({
      minutes: k(D(oe(Xa), In(2)))
    })),
    duration: k(Z),
    scale: k(Z),
    team: k(Sr),
    partners: k(Sr),
    materials: k(oe(es)),
    partOf: k(K),
    followedBy: k(Nn),
    owner: k(xe),
    reviewed: k(br),
    sources: k(Ce([Dn, oe(Dn)]))
  }), Hn = ae({
    id: K,
    label: Z,
    terms: Ie(K, Pr)
  }), ts = ae({
    label: k(Z),
    help: k(Z),
    terms: k(Ie(K, ae({
      label: k(Z),
      aliases: k(Sr),
      broader: k(K)
    })))
  }), rs = ae({
    title: Z,
    page: k(Tr)
  }), $n = ae({
    version: D(yr(), hr(Xe), _r(Xe)),
    enabled: k(On()),
    talk: k(vr),
    bundle: k(vr),
    facets: k(oe(K)),
    vocabularies: k(Ie(K, ts)),
    series: k(Ie(K, rs)),
    include: k(oe(vr))
  });

  // src/programs/read-needs.ts
  function ns(e, t, r) { // ns = readNeed, e = raw, t = vocabularies, r = report
    let n = ge(Hn, e, r); // n = record, ge = read, Hn = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Ot(s, a, t, r); // i = found, Ot = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Un(e, t, r) { // Un = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return Lt(e, "needs", r, (o) => { // Lt = eachRecord, e = page, r = report, o = raw
      let a = ns(o, t, r); // a = need, ns = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Er = Object.keys(kr.entries); // Er = PROGRAM_FIELDS, kr = programSchema
  function os(e, t) { // os = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function as(e, t) { // as = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ss(e, { vocabularies: t, facets: r }, n) { // ss = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = ge(Pr, a, n), i = s === void 0 ? [] : Ot(o, s, t, n); // s = ids, ge = read, Pr = termIds, a = value, n = report, i = found, Ot = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function is({ start: e, end: t }, r, n) { // is = readRange, e = start, t = end, r = raw, n = report
    return e && t && Y(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Bn(e, t, r, n) { // Bn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = fe(e) ? e.id : null; // o = rawId, fe = isObject, e = raw
    n.program = typeof o == "string" && Me.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = ge(kr, e, n, ss(a, r, n), r.fields); // a = terms, s = record, ge = read, kr = programSchema, e = raw, n = report, ss = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(s.language); // l = languages, q = toList, s = record
    l.length && a.set("language", l);
    let [c, u] = is(s, e, n); // c = start, u = end, is = readRange, s = record, e = raw, n = report
    return s.status && Ln(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Mn(c, u, r.today),
      start: c,
      end: u,
      terms: a,
      minutes: os(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: q(s.team),
      partners: q(s.partners),
      materials: as(s.materials, n),
      partOf: s.partOf,
      followedBy: q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: q(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function jn(e, t, r, n, o, a) { // jn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
      Lt(l, "programs", o, (u, m) => { // Lt = eachRecord, l = from, o = report, u = raw, m = index
        let p = Bn(u, { page: c, path: ["programs", m] }, n, o); // p = program, Bn = readProgram, u = raw, c = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
      o.enter(c);
      let u = r.find((p) => p.title === l), m = u && Rt(u.text, o, a); // u = found, r = included, p = other, l = title, m = more, Rt = readJsonPage, o = report, a = describeFault
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
  function ls(e, t) { // ls = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === G ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== G ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of Mt(r)) // o = id, Mt = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== G && n.set(s, { id: s, label: o != null ? o : s, aliases: q(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Vn(e, t, r) { // Vn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: ls(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var us = [...Er, ...dr].filter((e) => e !== "language"); // us = RESERVED_VOCABULARIES, Er = PROGRAM_FIELDS, dr = BUILT_IN, e = name
  function cs(e, t, r) { // cs = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...dr]); // n = known, t = vocabularies, dr = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ds(e) { // ds = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function ps(e, { today: t, language: r }, n, o, a) { // ps = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var d, x; // d = _a, x = _b
    let s = ge($n, e, o, ds); // s = head, ge = read, $n = headSchema, e = page, o = report, ds = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Vn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), us, o); // i = vocabularies, Vn = readVocabularies, d = _a, s = head, us = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = cs(s.facets, i, o), c = Un(e, i, o), u = ur(e), m = jn(e, u, n, { // l = facets, cs = readFacets, s = head, i = vocabularies, o = report, c = needs, Un = readNeeds, e = page, u = titles, ur = includedTitlesIn, m = programs, jn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Er, ...i.keys()]),
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
      programs: Sn(m, p, u, o)
    };
  }
  function It(e, t, r, n, o = String) { // It = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = Rt(e, n, o); // a = page, Rt = readJsonPage, e = text, n = report, o = describeFault
    return a && ps(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Ct(e, t, r = []) { // Ct = parseForReaders, e = text, t = options, r = included
    let n = bn(); // n = report, bn = createCodeReport
    return { list: It(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function ms(e, t) { // ms = mapTexts, e = list, t = visit
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
  function Wn(e, { language: t, texts: r }, n) { // Wn = translate, e = list, t = language, r = texts, n = pageLanguage
    return ms(e, (o, a) => { // ms = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var qn = "MediaWiki:Gadget-programExplorer-config.json"; // qn = CONFIGURATION
  function tt(e, t, r) { // tt = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function fs(e) { // fs = isSwitchedOff, e = configuration
    return e !== void 0 && Pe(e.text).enabled === !1;
  }
  function gs(e, t) { // gs = messagesFrom, e = language, t = page
    return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && on(e, t.text) || ke;
  }
  function ys(e, t, r, n) { // ys = loadIncluded, e = wiki, t = source, r = text, n = pages
    return M(this, null, function* () {
      let o = kt(r), a = o.filter((i) => !tt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, kt = includedTitles, r = text, a = missing, i = title, tt = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = tt(e, i, s); // l = page, tt = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Qn(e, { translationLanguage: t, bundleVersion: r }) { // Qn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function xs(e, t, r, n) { // xs = loadTranslations, e = wiki, t = list, r = request, n = translations
    return M(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Qn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Qn = bundleRequest, r = request
      return Wn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Kn(e, t) { // Kn = loadOnce, e = wiki, t = request
    return M(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === U ? [] : [nr(n)], i = [r, ...s, ...o.length ? [] : [qn]], { pages: l, translations: c } = yield e.readPages(i, o, Qn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, U = KEYS_ONLY, nr = messagesPage, i = titles, qn = CONFIGURATION, l = pages, c = translations, e = wiki, Qn = bundleRequest
      if (fs(tt(e, qn, l)))
        return { kind: "off" };
      let u = gs(n, tt(e, nr(n), l)), m = tt(e, r, l); // u = messages, gs = messagesFrom, n = language, tt = pageOf, e = wiki, nr = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: u };
      let p = yield ys(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: x, problems: _ } = Ct(m.text, Et(e), p); // p = included, ys = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, x = list, _ = problems, Ct = parseForReaders, Et = optionsFor
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield xs(e, x, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
    });
  }
  function zn(e, t) { // zn = load, e = wiki, t = request
    return M(this, null, function* () {
      let r = yield Kn(e, t); // r = result, Kn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Kn(e, R(S({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function _s(e, t) { // _s = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = St(e, t), l = i[0] === U ? U : gt(i), c = o.get(l), u = _n(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, St = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, gt = chooseLanguage, c = revision, u = translated, _n = translationLanguage
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
  function Jn() { // Jn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = _s(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : zn(t, n); // n = request, _s = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, zn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Dt(e) { // Dt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Rr = "programExplorer", Ft = "programExplorerDialog"; // Rr = FRAGMENT_KEY, Ft = DIALOG_KEY
  function Gn(e, t, r) { // Gn = createHistory, e = view, t = isOurs, r = id
    var m; // m = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => { // n = fragment, e = view, o = kept, p = key
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[p] : null; // d = state, e = view, x = value, p = key
      return typeof x == "string" ? x : null;
    }, a = (p, d, x) => { // a = put, p = change, d = values, x = url
      try {
        e.history[`${p}State`](S(S({}, e.history.state), d), "", x);
      } catch (_) {
      }
    }, s = () => o(Ft) === r, i = () => a("push", { [Ft]: r }), l = () => t && (t(n()) ? n() : o(Rr)), c = (m = l()) != null ? m : "", u = () => { // s = isInDialog, o = kept, Ft = DIALOG_KEY, r = id, i = enterDialog, a = put, l = read, t = isOurs, n = fragment, Rr = FRAGMENT_KEY, c = shown, m = _a, u = keepShown
      t && l() === null && a("replace", { [Rr]: c });
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
          { [Rr]: p, [Ft]: v ? null : o(Ft) },
          p !== "" ? `#${p}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            h ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
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
  function hs(e, t) { // hs = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Yn(e, t, r = null) { // Yn = createFormat, e = language, t = msg, r = fallbackNames
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
      span: (i, l, c) => i && l ? hs(i, l) ? s(i) : t("date-range", s(i), s(l)) : i ? t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", s(i)) : l ? t("date-until", s(l)) : null,
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
  var L, eo, bs, ce, Mr, Ut, to, Ht, ro, Or, Lr, vs, nt = /* @__PURE__ */ Symbol.for("pv"), Bt = {}, jt = [], ws = /^m(i|n|o|s|text|space)$/, Ar = Array.isArray, Ir = jt.slice, he = Object.assign; // L = options, eo = vnodeId, bs = isValidElement, ce = rerenderQueue, Mr = prevDebounce, Ut = rerenderCount, to = depthSort, Ht = EVENT_DISPATCHED, ro = CAPTURE_REGEX, Or = eventClock, Lr = eventProxies, vs = i, nt = VNODE_MARKER, Bt = EMPTY_OBJ, jt = EMPTY_ARR, ws = MATHML_TOKEN_ELEMENTS, Ar = isArray, Ir = slice, he = assign
  function _e(e) { // _e = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function f(e, t, r) { // f = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Ir.call(arguments, 2) : r), rt(e, s, n, o, null);
  }
  function rt(e, t, r, n, o) { // rt = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: nt, __v: o || ++eo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, nt = VNODE_MARKER, o = original, eo = vnodeId
    return !o && L.vnode && L.vnode(a), a;
  }
  function Fe() { // Fe = createRef
    return { current: null };
  }
  function pe(e) { // pe = Fragment, e = props
    return e.children;
  }
  function B(e, t) { // B = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function de(e, t) { // de = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && de(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : de(e);
  }
  function Ss(e) { // Ss = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = he({ constructor: nt }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Cr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || de(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, lo(o, t, a), r.__ = r.__e = null, t.__e != n && no(t));
  }
  function no(e) { // no = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), no(e);
  }
  function Xn(e) { // Xn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ce.push(e), Ut++)) && Mr == L.debounceRendering || ((Mr = L.debounceRendering) || queueMicrotask)(oo);
  }
  function oo() { // oo = process
    try {
      for (var e, t = 1; ce.length; ) ce.length > t && ce.sort(to), e = ce.shift(), t = ce.length, 8 & e.__g && Ss(e); // e = c, t = l, ce = rerenderQueue, to = depthSort, Ss = renderComponent
    } finally {
      (Ut = ce.length) && (Mr || queueMicrotask)(oo);
    }
  }
  function ao(e, t, r, n, o, a, s, i, l, c, u) { // ao = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var m, p, d, x, _, h, v = n.__k || jt, w = t.length; // m = i, p = oldVNode, d = childVNode, x = newDom, _ = firstChildDom, h = result, v = oldChildren, n = oldParentVNode, jt = EMPTY_ARR, w = newChildrenLength, t = renderResult
    for (l = Ts(r, t, v, l, w), m = 0; m < w; m++) (d = r.__k[m]) != null && (p = ~d.__i && v[d.__i] || Bt, d.__i = m, h = Cr(e, d, p, o, a, s, i, l, c, u), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Dr(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || x, d)), _ = _ || x, 4 & d.__u ? (l = so(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : x && (l = x.nextSibling), d.__u &= -21); // l = oldDom, Ts = constructNewChildrenArray, r = newParentVNode, t = renderResult, v = oldChildren, w = newChildrenLength, m = i, d = childVNode, p = oldVNode, Bt = EMPTY_OBJ, h = result, Cr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, x = newDom, Dr = applyRef, _ = firstChildDom, so = insert, void = type
    return r.__e = _, l;
  }
  function Ts(e, t, r, n, o) { // Ts = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, m, p, d, x = r.length, _ = x, h = 0, v = 0, w = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, x = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, v = moved, w = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = w[a] = rt(null, s) : Ar(s) ? s = w[a] = rt(pe, { children: s }) : s.constructor === nt && s.__b ? s = w[a] = rt(s.type, s.props, s.key, s.ref, s.__v) : w[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ps(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, v = 1)) : (~c || (o > x ? h-- : o < x && h++), typeof s.type != "function" && (s.__u |= 4))) : w[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, w = newChildren, rt = createVNode, Ar = isArray, pe = Fragment, nt = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Ps = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, v = moved, x = oldChildrenLength
    if (v) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = w[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, w = newChildren
        for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, u = tails, d = mid, s = childVNode
        u[h] = s.__i, m[a] = h + 1;
      }
      for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : w[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, w = newChildren
    }
    if (_) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = de(i)), Fr(i, i));
    return n;
  }
  function so(e, t, r, n) { // so = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = so(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = de(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, de = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function Ps(e, t, r, n) { // Ps = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Zn(e, t, r) { // Zn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Nt(e, t, r, n, o) { // Nt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Zn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Zn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Lr[t] || (Lr[t] = ks(t)), (e.__a || (e.__a = {}))[t] = Or, a = t != (t = t.replace(ro, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ks(e) { // ks = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Ht] == null) t[Ht] = Or++;
        else if (t[Ht] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Cr(e, t, r, n, o, a, s, i, l, c) { // Cr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, m, p, d, x, _, h, v, w, b, P, A, ee, F, H, V, N, O, C = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, x = oldProps, _ = oldState, h = snapshot, v = newProps, w = isClassComponent, b = provider, P = componentContext, A = renderHook, ee = count, F = renderResult, H = startMarker, V = end, N = i, O = child, C = newType, t = newVNode
    if (t.constructor !== nt) return null;
    128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = $t(u, a) : a.push(u), i = a[0] || i), (u = L.__b) && u(t);
    e: if (typeof C == "function") {
      p = s.length;
      try {
        if (v = t.props, w = (u = C.prototype) && u.render, b = (u = C.contextType) && n[u.__c], P = u ? b ? b.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (w ? t.__c = d = new C(v, P) : (t.__c = d = new B(v, P), d.constructor = C, d.render = Rs), b && b.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), w && (d.__s || (d.__s = d.state), C.getDerivedStateFromProps && (d.__s == d.state && (d.__s = he({}, d.__s)), he(d.__s, C.getDerivedStateFromProps(v, d.__s)))), x = d.props, _ = d.state, d.__v = t, r.__c) {
          if (v !== x && w && !C.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(v, P), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(v, d.__s, P) === !1) {
            t.__v != r.__v && (d.props = v, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(I) {
              I && (I.__ = t);
            }), jt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = de(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(v, d.__s, P), w && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, _, h);
          });
        } else w && !C.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), w && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = P, d.props = v, d.__P = e, d.__g &= -5, A = L.__r, ee = w ? 25 : 0;
        do
          d.__g &= -9, A && A(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++ee < 25);
        w && (jt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = he({}, n, d.getChildContext())), w && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(x, _)), F = u && u.type === pe && u.key == null ? u.props.children : u, v.__P && (u = i, o = (e = v.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(I) {
          I && Fr(I, I);
        }), r.__k = null), i = r.__k ? de(r, 0) : null), i = ao(e, Ar(F) ? F : [F], t, r, n, o, a, s, i, l, c), v.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(_e), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (I) {
        if (s.length = p, t.__v = null, l || a) if (I && I.then) {
          if (t.__u |= 128 | l, a) {
            for (~(N = a.indexOf(i || void 0)) || (N = a.length); (O = a[N - 1]) && O.nodeType == 8; ) N--; // N = i, a = excessDomChildren, i = oldDom, void = oldDom, O = child
            for (; N < a.length; N++) if (O = a[N]) if (a[N] = null, H) { // N = i, a = excessDomChildren, O = child, H = startMarker
              if (O == V) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (V = $t(H = O));
            }
          }
          if (!H) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            H = i;
          }
          (u = $t(H = t.__c.__z || (t.__c.__z = H))) ? (t.__e = H, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(_e);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), I && I.then || io(t), L.__e(I, t, r);
      }
    } else i = t.__e = Es(r.__e, t, r, n, o, a, s, l, c, e);
    return (u = L.diffed) && u(t), i;
  }
  function $t(e, t) { // $t = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function io(e) { // io = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(io));
  }
  function lo(e, t, r) { // lo = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Dr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Dr = applyRef
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
  function Es(e, t, r, n, o, a, s, i, l, c) { // Es = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, m, p, d, x, _, h, v, w = r.props || Bt, b = t.props, P = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, x = value, _ = inputValue, h = checked, v = doc, w = oldProps, r = oldVNode, Bt = EMPTY_OBJ, b = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((x = a[u]) && (P ? x.localName == P : x.nodeType == 3)) { // u = i, a = excessDomChildren, x = value, P = nodeType
        e = x, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (v = c.ownerDocument || document, !P) return v.createTextNode(b);
      e = v.createElementNS(o, P, b.is ? b : c), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (c = P == "template" && e.content || e, a = P == "textarea" && b.defaultValue != null ? null : a && Ir.call(c.childNodes), !i && a) for (w = {}, u = 0; u < e.attributes.length; u++) w[(x = e.attributes[u]).name] = x.value;
      for (u in w) x = w[u], u == "dangerouslySetInnerHTML" ? p = x : u == "children" || u in b || u == "value" && "defaultValue" in b || u == "checked" && "defaultChecked" in b || Nt(e, u, null, x, o); // u = i, w = oldProps, x = value, p = oldHtml, b = newProps, Nt = setProperty, e = dom, o = namespace
      for (u in b) x = b[u], u == "children" ? d = x : u == "dangerouslySetInnerHTML" ? m = x : u == "value" ? _ = x : u == "checked" ? h = x : i && typeof x != "function" || w[u] === x || Nt(e, u, x, w[u], o); // u = i, b = newProps, x = value, d = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, w = oldProps, Nt = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ws.test(P)) && (o = "http://www.w3.org/1999/xhtml"), ao(c, Ar(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && de(r, 0), i, l), a && a.some(_e)), i && P != "textarea" || (u = "value", P == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (P != "progress" || _) || Nt(e, u, _, w[u], o), u = "checked", h != null && h != e[u] && Nt(e, u, h, w[u], o));
    } else w === b || i && e.data == b || (e.data = b);
    return e;
  }
  function Dr(e, t, r, n) { // Dr = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Fr(e, t, r) { // Fr = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Dr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Fr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = $t(n, a = [])) && (n == e.__e && a.some(_e), _e(o), _e(n)), r || _e(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Rs(e, t, r) { // Rs = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Nr(e, t) { // Nr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = rt(pe, { children: [e] }), o = [], a = [], Cr(t, t.__k, n || Bt, Bt, t.namespaceURI, n ? null : t.firstChild ? Ir.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), lo(o, t.__k, a), t.__k.props.children = null;
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
    throw Ut = 0, e;
  } }, eo = 0, bs = function(e) {
    return e != null && e.constructor === nt;
  }, B.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = he({}, this.state)), typeof e == "function" && (e = e(he({}, r), this.props)), e && (he(r, e), this.__v && (t && this.__k.push(t), Xn(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Xn(this));
  }, B.prototype.render = pe, ce = [], Ut = 0, to = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ht = /* @__PURE__ */ Symbol(), ro = /(PointerCapture)$|Capture$/i, Or = 0, Lr = {}, vs = 0;

  // src/explore/query-changes.ts
  function Ne(e, t) { // Ne = withText, e = query, t = text
    return R(S({}, e), { text: t });
  }
  function Hr(e, t, r) { // Hr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
  }
  function uo(e, t, r) { // uo = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Hr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function co(e) { // co = clearAll, e = query
    return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function He(e) { // He = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Vt(e) { // Vt = allBits, e = size
    let t = He(e).fill(-1); // t = bits, He = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Wt(e, t) { // Wt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function be(e, t) { // be = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function $r(e, t) { // $r = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function $e(e, t) { // $e = unionOf, e = size, t = sets
    return t.reduce($r, He(e));
  }
  function po(e, t) { // po = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function mo(e, t) { // mo = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function Ms(e) { // Ms = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Q(e, t = e, r = e) { // Q = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += Ms((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/search/normalize.ts
  var Ls = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Ur = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // Ls = REMOVED, Ur = REPLACEMENTS, e = pair
  function fo(e, t, r) { // fo = replaceRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Ur.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  fo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => fo(parseInt(e, 16), 48, 10));
  var Os = new RegExp(`[${Ls}${Array.from(Ur.keys()).join("")}]`, "g"), As = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Is = /^[\0-\x7f]*$/; // Os = REMOVED_OR_REPLACED, Ls = REMOVED, Ur = REPLACEMENTS, As = KANA_OR_NASAL, Is = ASCII
  function Ue(e) { // Ue = normalize, e = text
    return Is.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Os, (t) => Ur.get(t) || "").replace(As, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }

  // src/explore/search/words.ts
  var Br = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Cs = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", go = `[^${Br}${Cs}]+`, yo = new RegExp(`[${Br}]+|${go}(?:'(?=[\\u0400-\\u04ff])${go})*`, "g"), Ds = new RegExp(`[${Br}]`), Fs = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Br = UNSPACED, Cs = BETWEEN, go = SPACED_WORD, yo = WORD, Ds = UNSPACED_LETTER, Fs = PREFIXABLE
  function qt(e, t) { // qt = eachWord, e = normalized, t = visit
    e.replace(yo, (r, n) => (t(r, n), ""));
  }
  function Kt(e) { // Kt = normalizeWords, e = text
    let t = Ue(e).match(yo); // t = words, Ue = normalize, e = text, yo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Qt(e) { // Qt = isUnspaced, e = word
    return Ds.test(e);
  }
  function zt(e) { // zt = mayHavePrefix, e = word
    return Fs.test(e);
  }

  // src/explore/search/patterns.ts
  var Ns = 200, Hs = 16, $s = /\b\w'|'\w\b/g, Us = /["“”„«»\u300a-\u300f]/, Bs = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Ns = MAX_LENGTH, Hs = MAX_WORDS, $s = ELIDED, Us = QUOTATION_MARK, Bs = ARTICLE
  function jr(e) { // jr = patternOf, e = word
    return Qt(e) ? e : zt(e) ? e.replace(Bs, "") : ` ${e}`;
  }
  function Jt(e) { // Jt = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return Ue(e.slice(0, Ns)).split(Us).forEach((r, n) => { // Ue = normalize, e = text, Ns = MAX_LENGTH, Us = QUOTATION_MARK, r = part, n = i
      let o = n % 2 === 1, a = []; // o = isQuoted, n = i, a = words
      qt(o ? r : r.replace($s, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add(jr(i)));
    }), Array.from(t).slice(0, Hs);
  }

  // src/explore/memoize.ts
  function Be(e) { // Be = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/search/text-index.ts
  var js = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // js = FIELDS
  function Vr(e) { // Vr = textsOf, e = program
    let t = []; // t = indexed
    for (let r of js) { // r = field, js = FIELDS
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r]; // n = value, r = field, e = program, a = label
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function Vs(e, t, { id: r, label: n, aliases: o }) { // Vs = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function xo({ text: e }) { // xo = normalizeAll, e = text
    return yt(e).map(Kt).join(`
`);
  }
  function Ws(e) { // Ws = buildTextIndex, e = index
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => { // t = titleEnds, e = index, r = summaryEnds, n = normalized, a = program, s = i
      let i = Vr(a).map(xo), [l, c] = i; // i = texts, Vr = textsOf, a = program, xo = normalizeAll, l = title, c = summary
      return t[s] = l.length, r[s] = l.length + 1 + c.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => { // e = index, a = facet, s = term
      let i = Vs(e, a.id, s); // i = names, Vs = namesOf, e = index, a = facet, s = term
      o.push({ names: i, normalized: i.map(xo).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var je = Be(Ws); // je = textIndexOf, Be = memoize, Ws = buildTextIndex

  // src/explore/search/search.ts
  var qs = 24, Ks = 12, Qs = 6, zs = 2, Js = 1.5, Gs = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, _o = /* @__PURE__ */ new WeakMap(); // qs = TITLE_SCORE, Ks = TERM_SCORE, Qs = SUMMARY_SCORE, zs = OTHER_SCORE, Js = WHOLE_WORD_FACTOR, Gs = NO_SEARCH, _o = lastSearches
  function Ys({ terms: e, normalized: t }, r) { // Ys = withMatchingTerm, e = terms, t = normalized, r = pattern
    let n = e.filter((o) => o.normalized.includes(r)); // n = matching, e = terms, o = term, r = pattern
    return $e(t.length, n.map(({ programs: o }) => o));
  }
  function Xs({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) { // Xs = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = pattern
    let a = e[n], s = a.indexOf(o); // a = text, e = normalized, n = i, s = position, o = pattern
    if (s === -1)
      return 0;
    let i = s < t[n] ? qs : s < r[n] ? Qs : zs; // i = score, s = position, t = titleEnds, n = i, qs = TITLE_SCORE, r = summaryEnds, Qs = SUMMARY_SCORE, zs = OTHER_SCORE
    return a[s + o.length] === " " ? i * Js : i;
  }
  function Wr(e, t, r, n) { // Wr = findPrograms, e = textIndex, t = patterns, r = within, n = corrected
    let o = e.normalized.length, a = t.map((c) => Ys(e, c)), s = He(o), i = new Uint16Array(o), l = (c) => { // o = size, e = textIndex, a = withTerm, t = patterns, c = i, Ys = withMatchingTerm, s = programs, He = noBits, i = scores, l = scoreOf
      let u = 0; // u = score
      for (let m = 0; m < t.length; m++) { // m = n, t = patterns
        let p = Xs(e, c, t[m]) + (be(a[m], c) ? Ks : 0); // p = patternScore, Xs = textScore, e = textIndex, c = i, t = patterns, m = n, be = has, a = withTerm, Ks = TERM_SCORE
        if (!p)
          return 0;
        u += p;
      }
      return u;
    };
    for (let c = 0; c < o; c++) { // c = i, o = size
      let u = r && !be(r, c) ? 0 : l(c); // u = score, r = within, be = has, c = i, l = scoreOf
      u && (Wt(s, c), i[c] = u);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function Zs(e, t) { // Zs = narrows, e = patterns, t = last
    return t.patterns.every((r, n) => { // t = last, r = pattern, n = i
      var o; // o = _a
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function ot(e, t) { // ot = search, e = index, t = text
    let r = _o.get(e); // r = last, _o = lastSearches, e = index
    if (r && r.text === t)
      return r.result;
    let n = Jt(t); // n = patterns, Jt = patternsOf, t = text
    if (!n.length)
      return Gs;
    let o = je(e), a = Wr(o, n, r && Zs(n, r.result) ? r.result.programs : null, null); // o = textIndex, je = textIndexOf, e = index, a = result, Wr = findPrograms, n = patterns, r = last, Zs = narrows
    return _o.set(e, { text: t, result: a }), a;
  }

  // src/explore/facets.ts
  function Ve(e, t) { // Ve = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function ho(e, t) { // ho = withAnyTerm, e = size, t = terms
    return $e(e, t.map(({ programs: r }) => r));
  }
  function bo(e, t, { programs: r }) { // bo = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = Ve(o, t); // a = terms, Ve = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, ho(e.programs.length, a));
    }), n;
  }
  function qr(e, t, r) { // qr = applyFilters, e = size, t = filters, r = except
    let n = Vt(e); // n = programs, Vt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && po(n, o);
    }), n;
  }
  function vo(e, t, r = ot) { // vo = countMatches, e = index, t = query, r = find, ot = search
    let n = bo(e, t, r(e, t.text)); // n = filters, bo = filtersOf, e = index, t = query, r = find
    return Q(qr(e.programs.length, n));
  }
  function ei(e, t, r, n, o) { // ei = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Q(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Q = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let c = t.filter((u) => u !== a); // c = remaining, t = chosen, u = other, a = term
        l = c.length ? Q(ho(o, c), n) : Q(n);
      } else r && (l = Q(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function wo(e, t, r = ot) { // wo = explore, e = index, t = query, r = find, ot = search
    let n = e.programs.length, o = r(e, t.text), a = bo(e, t, o), s = qr(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, bo = filtersOf, s = matches, qr = applyFilters, i = facets, l = facet
      let c = a.get(l.id), u = c ? qr(n, a, l.id) : s; // c = filter, a = filters, l = facet, u = others, qr = applyFilters, n = size, s = matches
      return { facet: l, terms: ei(l, Ve(l, t), c, u, n) };
    });
    return { matches: s, count: Q(s), facets: i, searchResult: o };
  }

  // src/explore/orders.ts
  var ti = Be(() => /* @__PURE__ */ new Map()), ri = 1e9; // ti = knownOrders, Be = memoize, ri = NEVER
  function Kr(e, t) { // Kr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function To(e) { // To = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function ni(e) { // ni = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function oi({ programs: e, languages: { chain: t, page: r } }) { // oi = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => ie(a, t, r).text), { compare: o } = ni([...t, r]); // n = titles, e = programs, a = title, ie = pickText, t = chain, r = page, o = compare, ni = collatorFor
    return Kr(n.length, (a, s) => o(n[a], n[s]));
  }
  function So(e) { // So = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ai({ programs: e }, t) { // ai = byDate, e = programs, t = titleOrder
    let r = To(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, To = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, m = a && !s && i && re(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, re = isCurrent
      n[l] = So(c && Y(c)), o[l] = m ? ri : So(u && W(u));
    }), Kr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function si({ programs: e }, t) { // si = byStatus, e = programs, t = dateOrder
    let r = To(t), n = X.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? X.indexOf(a) : n); // r = datePositions, To = positionsIn, t = dateOrder, n = unknown, X = STATUSES, o = ranks, e = programs, a = status
    return Kr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var ii = { // ii = MAKERS
    title: oi,
    newest: (e) => ai(e, at(e, "title")),
    status: (e) => si(e, at(e, "newest")),
    relevance: (e) => at(e, "status")
  };
  function at(e, t) { // at = orderOf, e = index, t = sort
    var o; // o = _a
    let r = ti(e), n = (o = r.get(t)) != null ? o : ii[t](e); // r = orders, ti = knownOrders, e = index, n = order, o = _a, t = sort, ii = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function li(e, t) { // li = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function st(e) { // st = effectiveSort, e = query
    let t = e.sort || "relevance"; // t = sort, e = query
    return t === "relevance" && !Jt(e.text).length ? "status" : t;
  }
  function Po(e, t, r, n) { // Po = sortMatches, e = index, t = matches, r = query, n = scores
    let o = st(r), a = []; // o = sort, st = effectiveSort, r = query, a = sorted
    for (let s of at(e, o)) // s = i, at = orderOf, e = index, o = sort
      be(t, s) && a.push(s);
    return o === "relevance" ? li(a, n) : a;
  }

  // src/app/derive.ts
  function Qr(e, t) { // Qr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
      if (!a) {
        let i = wo(e, n, t); // i = exploration, wo = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: Po(e, i.matches, n, i.searchResult.scores) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function ko(e, t, r, n) { // ko = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ve(e, t, r) { // ve = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || ko(e, t, r, r.program) ? r : R(S({}, r), { program: null });
  }
  function Eo(e, t, r, n) { // Eo = showing, e = index, t = derive, r = query, n = program
    return ko(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, ut), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function Ro(e, t, r) { // Ro = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
      c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ve(t().index, t().derive, l), a = (l) => { // o = shown, l = next, ve = withoutHiddenDetails, t = context, a = choose
      n();
      let c = o(l); // c = query, o = shown, l = next
      e.set({ query: c, settled: { query: c, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ne(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, c) => a(uo(e.get().query, l, c)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(Eo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(co(e.get().query)),
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
  function Mo(e, t, r) { // Mo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function Lo(e, t) { // Lo = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function it(e, t, r) { // it = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function ui({ terms: e }) { // ui = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      it(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function Oo(e, t, r) { // Oo = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return X;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...ui(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var Ao = { label: null, help: null, aliases: [] }; // Ao = UNLABELED
  function ci({ start: e, end: t, status: r }, n) { // ci = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && re(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, re = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function di(e, t, r) { // di = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? ci(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Io(e, t) { // Io = ancestorsOf, e = term, t = vocabulary
    return t ? Lo(t, e) : [];
  }
  function pi(e, t, r, n) { // pi = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = He(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      di(s, e, n).forEach((l) => Wt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Io(s, r).forEach((l) => $r(a(l), i));
    }), o.delete(G), o;
  }
  function Co(e, t, r) { // Co = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = pi(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, pi = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...Oo(e, Array.from(s.keys()), a), G], l = $e(n, Array.from(s.values())); // i = order, Oo = orderTerms, e = id, s = collected, a = vocabulary, G = NOT_STATED, l = stated, $e = unionOf, n = size
    s.set(G, mo(Vt(n), l));
    let c = /* @__PURE__ */ new Map(); // c = terms
    for (let d of i) { // d = term, i = order
      let x = s.get(d), _ = x ? Q(x) : 0; // x = programs, s = collected, d = term, _ = total, Q = count
      if (x && _) {
        let { label: h, aliases: v } = (a == null ? void 0 : a.terms.get(d)) || Ao; // h = label, v = aliases, a = vocabulary, d = term, Ao = UNLABELED
        c.set(d, { id: d, label: h, aliases: v, depth: Io(d, a).length, programs: x, count: _ });
      }
    }
    let { label: u, help: m } = a || Ao, p = Array.from(c.values()).filter((d) => d.count < n); // u = label, m = help, a = vocabulary, Ao = UNLABELED, p = missingInSome, c = terms, d = term, n = size
    return { id: e, label: u, help: m, terms: c, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function Do(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Do = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let c = o.includes(l) ? null : Co(l, e, a); // c = facet, o = reservedIds, l = id, Co = indexFacet, e = list, a = thisYear
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
  function Fo(e) { // Fo = createRelations, e = programs
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // t = byId, r = parts, n = before
    for (let o of e) // o = program, e = programs
      t.set(o.id, o), o.partOf !== null && it(r, o.partOf, o.id), o.followedBy.forEach((a) => it(n, a, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => r.get(o) || [],
      before: (o) => n.get(o) || []
    };
  }

  // src/app/labels.ts
  function No(e, t, r, n, o, a) { // No = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => ie(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, ie = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
      return d ? i(d.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, m = (p, d) => { // m = term, p = facetId, d = id
      var _; // _ = _a
      if (d === G)
        return s(t("not-stated"));
      let x = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(d); // x = entry, _ = _a, e = list, p = facetId, d = id
      return x ? i(x.label) : s(Oe(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
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
  function zr(e, t, r) { // zr = createContext, e = list, t = settings, r = find
    var d; // d = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = No(e, n, o, s, i, a), u = Do(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, No = createLabels, e = list, u = index, Do = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, _) => c.term(x, _).text,
      reservedIds: dt
    }), m = (d = ft(`programs?${t.preset}`, u)) != null ? d : ut, p = Ke(m, e.facets);
    return R(S({}, t), {
      list: e,
      index: u,
      find: r,
      derive: Qr(u, r),
      relations: Fo(e.programs),
      labels: c,
      preset: m,
      fragmentOf: (x) => { // x = query
        let _ = Ke(x, e.facets); // _ = fragment, Ke = toFragment, x = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function Ho(e, t) { // Ho = withSearch, e = context, t = find
    return R(S({}, e), { find: t, derive: Qr(e.index, t) });
  }

  // src/app/store.ts
  function $o(e) { // $o = createStore, e = initial
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
  function Uo(e, t, r) { // Uo = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/parts/heading.tsx
  function We({ level: e, class: t, id: r, children: n }) { // We = Heading, e = level, t = className, r = id, n = children
    return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function lt(e) { // lt = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function j({ text: { text: e, language: t }, around: r, children: n = e }) { // j = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Ee(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function qe({ open: e }) { // qe = Chevron, e = open
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var Bo = "capacity"; // Bo = TAG_FACET
  function mi({ text: e, patterns: t, around: r, more: n }) { // mi = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ f(j, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ f("mark", null, o.text) : o.text) : e.text);
  }
  function fi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // fi = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Gt = class extends B { // Gt = Card, B = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var N; // N = _a
      let { msg: l, labels: c, format: u, language: m, idPrefix: p, index: d, limit: x } = t, _ = (O) => /* @__PURE__ */ f(mi, { text: O, patterns: s, around: m, more: n }), h = (O) => { // l = msg, c = labels, u = format, m = language, p = idPrefix, d = index, x = limit, t = context, _ = marked, O = facet, f = k, mi = MarkedText, s = patterns, n = more, h = termsOf
        var C; // C = _a
        return ((C = o.terms.get(O)) != null ? C : []).map((I) => c.term(O, I));
      }, v = c.pick(o.title), w = `${p}:program:${o.id}`, b = o.summary && c.pick(o.summary), P = h(Bo), A = [...h("kind"), ...h("format")], ee = c.status(o.status), F = u.span(o.start, o.end, o.status), H = [v, ...b ? [b] : [], ...P, ...A].map(({ text: O }) => O), V = x || !n ? null : n.findSnippet(d, d.programs.indexOf(o), s, [...H, ee, F != null ? F : ""]);
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": w }, /* @__PURE__ */ f(We, { level: i, class: "program-explorer__title", id: w }, o.target ? /* @__PURE__ */ f("a", { href: t.urlOf(o.target), rel: "noopener" }, _(v)) : _(v)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${(N = o.status) != null ? N : "unknown"}` }, ee), F !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, F), A.map((O) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, _(O)))), b && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, _(b), " ", b.language.toLowerCase() !== c.preferred && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, l("in-language", u.language(b.language)))), V && /* @__PURE__ */ f("p", { class: "program-explorer__matched" }, l("matched-in", fi(t, V)), " ", _({ text: V.text, language: V.language || m })), /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Bo).text }, P.map((O) => /* @__PURE__ */ f("li", null, _(O)))), /* @__PURE__ */ f(
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
        /* @__PURE__ */ f(qe, { open: a })
      )), a && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: o, id: `${w}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var Yt = 60, gi = 6, yi = 80; // Yt = CARDS, gi = CARDS_AT_ONCE, yi = FILL_AFTER
  function xi({ context: e, state: t, results: { order: r } }, n) { // xi = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var d; // d = _a
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, d) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, d = i
      var x; // x = _a
      return p === ((x = n.order) == null ? void 0 : x[d]);
    }), c = Math.max(e.limit || Yt, i + 1, l && n.limit || 0), u = r.length <= Yt || s === "address";
    return { order: r, limit: c, drawn: u ? c : Math.max(gi, i + 1, l && n.drawn || 0) };
  }
  function _i({ context: e, state: t }, r) { // _i = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && st(t.query) === "status", c = (u, m) => u != null ? u : { text: m, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, st = effectiveSort, t = state, c = headingOf, u = own, m = text
    return r.map((u, m) => { // r = programs, u = program, m = i
      let p = r[m - 1], d = re(u.status); // p = before, r = programs, m = i, d = isNow, re = isCurrent, u = program
      return !l || p && re(p.status) === d ? { program: u, group: null } : { program: u, group: d ? c(o, n("group-current")) : c(a, n("group-past")) };
    });
  }
  var Xt = class extends B { // Xt = CardList, B = x
    constructor() {
      super(...arguments);
      this.list = Fe();
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
        this.setState({ limit: r + Yt, drawn: r + Yt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : xi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), yi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var b; // b = _a
      let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: x } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, v = _i(r, _), w = (b = v[0]) != null && b.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, x = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, v = entries, _i = withHeadings, w = titleLevel, b = _a
      return /* @__PURE__ */ f(pe, null, /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: P, group: A }) => /* @__PURE__ */ f("li", { key: P.id }, A && /* @__PURE__ */ f(We, { level: d, class: "program-explorer__group", id: A.anchors[0] }, A.anchors.slice(1).map((ee) => /* @__PURE__ */ f("span", { id: ee })), /* @__PURE__ */ f(j, { text: A, around: s.language })), /* @__PURE__ */ f(
        Gt,
        {
          context: s,
          actions: c,
          more: u,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: w
        }
      )))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Ke(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function jo(e, t) { // jo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => Ve(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function hi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // hi = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ f(j, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ f(j, { text: i, around: r })
    );
  }
  function bi({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // bi = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ne(t, ""))
      },
      /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ f("bdi", null, t.text)
    );
  }
  var Zt = class extends B { // Zt = ActiveFilters, B = x
    constructor() {
      super(...arguments);
      this.list = Fe();
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
      return !i.length && !l ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ f("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ f(hi, { view: r, filter: c }))), l && /* @__PURE__ */ f("li", { key: "text" }, /* @__PURE__ */ f(bi, { view: r })), /* @__PURE__ */ f("li", { key: "all" }, /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function vi({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // vi = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
      ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(j, { text: l.term(r, n.id), around: c })))))),
      /* @__PURE__ */ f("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function wi({ view: e, counts: { facet: t, terms: r } }) { // wi = Facet, e = view, t = facet, r = terms
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
      /* @__PURE__ */ f("span", { id: `${c}::label` }, /* @__PURE__ */ f(j, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ f(qe, { open: l })
    )), /* @__PURE__ */ f("div", { id: c, hidden: !l }, r.map((u) => /* @__PURE__ */ f(vi, { key: u.term.id, view: e, facet: t.id, count: u }))));
  }
  function er({ view: e }) { // er = Filters, e = view
    return /* @__PURE__ */ f(pe, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ f(wi, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function Vo({ view: { context: { msg: e }, state: t, actions: r } }) { // Vo = SearchBox, e = msg, t = state, r = actions
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
  function Si({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // Si = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = st(r), a = we.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, st = effectiveSort, r = query, a = sorts, we = SORTS, s = each
    return /* @__PURE__ */ f("div", { class: "program-explorer__sort" }, /* @__PURE__ */ f("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ f("span", { class: "program-explorer__select" }, /* @__PURE__ */ f(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: o,
        onChange: (s) => n.sort(s.currentTarget.value)
      },
      a.map((s) => /* @__PURE__ */ f("option", { key: s, value: s, selected: s === o }, e(`sort-${s}`)))
    ), /* @__PURE__ */ f(qe, { open: !1 })));
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
    ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected" }, t("results-for", lt(o.settled.query.text), lt(l.join(" "))))), !n && /* @__PURE__ */ f(Si, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function qo({ view: e }) { // qo = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f(Vo, { view: e }), !o && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ f(er, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(Wo, { view: e }), !(t && s === r) && /* @__PURE__ */ f(Zt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ f(Xt, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e }));
  }

  // src/views/mount.tsx
  var Ti = 640, Pi = 500; // Ti = MIN_WIDTH, Pi = PREPARE_SEARCH_AFTER
  L.debounceRendering = (e) => e();
  function Ko(e, t, r, n, o, a) { // Ko = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var Gr; // Gr = _a
    let { ownerDocument: s } = e, i = (Gr = s.defaultView) != null ? Gr : window, l = [], c = o.now, u = !1, m = zr(t, r, c == null ? void 0 : c.fuzzySearch), p = !0, d = () => m.limit > 0 || (e.clientWidth || i.innerWidth) < Ti, x = (T) => { // s = ownerDocument, e = root, i = view, Gr = _a, l = cleanups, c = more, o = moreSource, u = isLoadingMore, m = context, zr = createContext, t = list, r = settings, p = isMounted, d = isNarrow, Ti = MIN_WIDTH, x = readAddress, T = before
      var Yr, Xr; // Yr = _a, Xr = _b
      let E = n.read(), se = E === null && T ? T.query : (Yr = ft(E != null ? E : "", m.index)) != null ? Yr : m.preset, J = ve(m.index, m.derive, se); // E = fragment, n = history, se = next, T = before, Yr = _a, ft = fromFragment, m = context, J = query, ve = withoutHiddenDetails
      return {
        query: J,
        settled: { query: J, cause: "address" },
        open: { collapsed: (Xr = T == null ? void 0 : T.open.collapsed) != null ? Xr : /* @__PURE__ */ new Set(), filters: d() && n.isInDialog() }
      };
    }, _ = $o(S({ narrow: d() }, x(null))), h = (T) => T == null ? void 0 : T.focus({ preventScroll: !0 }), v = (T) => { // _ = store, $o = createStore, S = __spreadValues, d = isNarrow, x = readAddress, h = focus, T = program, v = cardOf
      var E; // E = _a
      return (E = s.getElementById(`${m.idPrefix}:program:${T}`)) == null ? void 0 : E.closest("article");
    }, w = {
      focusCount: () => h(e.querySelector(".program-explorer__count")),
      moveTo: (T) => { // T = program
        let E = v(T); // E = card, v = cardOf, T = program
        E == null || E.scrollIntoView(), h(E == null ? void 0 : E.querySelector("a, button"));
      }
    }, b = Ro(_, () => m, w), P = () => { // b = actions, Ro = createActions, _ = store, m = context, w = screen, P = unmount
      p = !1, l.splice(0).forEach((T) => T()), Nr(null, e);
    }, A = (T, E) => { // A = draw, T = state, E = before
      if (!p)
        return;
      let se = e.contains(s.activeElement); // se = hadFocus, e = root, s = ownerDocument
      try {
        let { derive: J } = m; // J = derive, m = context
        Nr(/* @__PURE__ */ f(qo, { view: { context: m, state: T, actions: b, more: c, results: J(T.query), settledResults: J(T.settled.query) } }), e);
      } catch (J) {
        P(), a(J);
        return;
      }
      se && !e.contains(s.activeElement) && (h(E.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(s.activeElement) || w.focusCount());
    }, ee = () => { // ee = scrollToLinked
      var E; // E = _a
      let { program: T } = _.get().query; // T = program, _ = store
      p && (T !== null || i.pageYOffset === 0) && ((E = T === null ? e : v(T)) == null || E.scrollIntoView());
    }, F = ({ checkLink: T, keepFragment: E }) => { // F = useMore, T = checkLink, E = keepFragment
      T(n, _, m), l.push(E());
    }, H = ({ open: T, query: E }) => T.filters || E.program !== null || E.text !== "", V = () => M(null, null, function* () {
      u = !0;
      try {
        c = yield o.load();
      } catch (T) {
        p && H(_.get()) && o.onFailure(T, () => { // p = isMounted, H = needsMore, _ = store, o = moreSource, T = error
          V();
        });
      }
      u = !1, p && c && (m = Ho(m, c.fuzzySearch), _.set({}), F(c));
    }), N = (T) => { // N = loadMoreIfNeeded, T = state
      !c && !u && H(T) && V();
    }, O = (T, E) => { // O = listen, T = name, E = listener
      i.addEventListener(T, E), l.push(() => i.removeEventListener(T, E));
    }, C = () => { // C = onResize
      if (!e.isConnected) {
        P();
        return;
      }
      let T = d(), { open: E, narrow: se } = _.get(); // T = narrow, d = isNarrow, E = open, se = before, _ = store
      T !== se && _.set({ narrow: T, open: R(S({}, E), { filters: !1 }) });
    };
    if ("ResizeObserver" in i) {
      let T = new ResizeObserver(C); // T = observer, C = onResize
      T.observe(e), l.push(() => T.disconnect());
    }
    O("resize", C);
    let I = i.setTimeout(() => je(m.index), Pi); // I = prepare, i = view, je = textIndexOf, m = context, Pi = PREPARE_SEARCH_AFTER
    return l.push(
      () => i.clearTimeout(I),
      _.subscribe(A),
      _.subscribe(N),
      Mo(_, b.settle, i),
      Uo(_, n, (T) => m.fragmentOf(T)),
      n.onMove(() => _.set(x(_.get())))
    ), A(_.get(), _.get()), p && (c ? F(c) : V(), n.read() && Dt(ee)), {
      update: (T) => { // T = newList
        if (p) {
          b.settle(), m = zr(T, r, c == null ? void 0 : c.fuzzySearch);
          let { query: E } = _.get(), se = ve(m.index, m.derive, E), J = () => _.set({ query: se, settled: { query: se, cause: "data" } }); // E = before, _ = store, se = query, ve = withoutHiddenDetails, m = context, J = show
          c ? c.keepPosition(e, J) : J();
        }
      },
      unmount: P
    };
  }

  // src/page/page-urls.ts
  var Qo = "Special:MyLanguage/", ki = /^(?:[a-z][\w-]*|Special):/; // Qo = MY_LANGUAGE, ki = WITHOUT_TRANSLATION
  function zo(e, { root: t, staticElements: r }, n) { // zo = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Qo, ""); // l = plain, i = page, Qo = MY_LANGUAGE
      if (!a.length || ki.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Qo + l);
      let [c = "", u = ""] = l.split(/(?=#)/); // c = title, u = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${c}/${p}${u}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Ei = "program-explorer__app", Ri = 0; // Ei = APP_CLASS, Ri = mountedSoFar
  function Mi({ root: e }) { // Mi = ownsAddress, e = root
    var r; // r = _a
    let t = `.${ue}[data-state]`; // t = hosts, ue = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Li({ current: e, past: t }) { // Li = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Dt(() => { // n = anchor, Dt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Oi(e) { // Oi = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return pt(e) && !(t && !t.closest(`.${ue}`));
  }
  function Jo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Jo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, c = le(n), u = St(i, t), m = Mi(t), p = `program-explorer-${++Ri}`, d = zo(i, t, u), x = t.all === null ? "" : d(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, c = msg, le = createMessages, u = languages, St = readerLanguages, t = host, m = ownsIt, Mi = ownsAddress, p = idPrefix, Ri = mountedSoFar, d = pageUrl, zo = createPageUrls, x = urlOfAll, _ = moreSource
      now: a,
      load: () => wt(e),
      onFailure: (b, P) => { // b = error, P = retry
        let A = _t(b) === "outdated"; // A = isOutdated, _t = failureOf, b = error
        me(t.root, n, { kind: "warning", text: c(`failed-${A ? "outdated" : "network"}`), retry: () => { // me = showNotice, t = host, n = messages, c = msg, A = isOutdated
          A ? location.reload() : (Re(t.root), P());
        } });
      }
    }, h = document.createElement("div");
    h.className = Ei, h.lang = l, h.dir = Ee(l), t.root.append(h), te(t, "ready");
    let { update: v, unmount: w } = Ko(h, r, { // v = update, w = unmount, Ko = mountExplorer, h = app, r = list
      msg: c,
      format: Yn(l, c, o),
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
      notify: (b) => me(t.root, n, { kind: "failure", text: b, retry: null }),
      urlOf: (b) => "url" in b ? b.url : d(b.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (b) => `${m ? "" : x}#programs?program=${b}`,
      urlOfAll: (b) => `${x}#${b}`
    }, Gn(window, m ? Oi : null, p), _, (b) => { // Gn = createHistory, m = ownsIt, Oi = isOurs, p = idPrefix, _ = moreSource, b = error
      h.remove(), s(b);
    });
    return h.isConnected ? (Li(t), i.announceReady(t.root), {
      update: v,
      unmount: () => {
        w(), h.remove(), te(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var Ai = "#programs?selftest"; // Ai = SELFTEST
  function Go(e) { // Go = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Ai && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 77d2de0e5e99804b"),
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
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && sn(o, n.programs.map(({ title: c }) => ie(c, [o.lang, ...l], e.contentLanguage).text));
  }
  var Di = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // Di = FILTERS_ONLY
  function Fi(e) { // Fi = needsMore, e = hash
    return !!Te(e) && !Di.test(e);
  }
  function Yo(e, t, r, n) { // Yo = run, e = load, t = environment, r = host, n = mounted
    return M(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Yo(e, t, r, n);
      };
      try {
        let s = Fi(location.hash) ? wt(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, Fi = needsMore, wt = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          te(r, "static");
          return;
        }
        let { messages: l } = i, [c, u] = i.kind === "missing" && (yield Ii(t, r)) || [r, i]; // l = messages, i = result, c = shown, u = programs, Ii = importList, t = environment, r = host
        if (u.kind !== "ready") {
          let _ = u.kind === "missing"; // _ = isMissing, u = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : u.problems), yield ht(t, r, _ ? "missing" : "json", u, a);
          return;
        }
        if (!an(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let d = Ci(t, r, u), x = Jo(t, c, { list: u.list, messages: l, languageNames: m, more: p }, (_) => { // d = mayDiffer, Ci = mayListDiffer, t = environment, r = host, u = programs, x = explorer, Jo = mountHost, c = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), ht(t, c, "unexpected", R(S({}, u), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield mn(t, r, u, l, d));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield ht(t, r, _t(s), null, a);
      }
    });
  }
  function Ni(n, o) { // Ni = findOrInsertHosts, n = _0, o = _1
    return M(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = vt(r); // a = printed, vt = findHosts, r = content
      if (a.length || r.querySelector(`.${ue}`) || !xn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Xo(e, t) { // Xo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Go(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((c) => !c.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Jn(); // s = content, l = _a, i = sharedLoad, Jn = createSharedLoad
        Ni(n, s).then(
          (c) => c.filter(cn).forEach((u) => { // c = hosts, cn = claim, u = host
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
  var Jr = {}; // Jr = runtime_exports
  da(Jr, {
    Component: () => B,
    DATA_MODEL: () => xt,
    DataText: () => j,
    Filters: () => er,
    GROUP_ATTRIBUTE: () => bt,
    HOST_CLASS: () => ue,
    Heading: () => We,
    ID: () => Me,
    LANGUAGE: () => Le,
    SORTS: () => we,
    VERSION: () => Xe,
    allTexts: () => yt,
    chosenTerms: () => Ve,
    count: () => Q,
    countMatches: () => vo,
    createMessages: () => le,
    createRef: () => Fe,
    decode: () => Se,
    eachWord: () => qt,
    findHosts: () => vt,
    findPrograms: () => Wr,
    h: () => f,
    has: () => be,
    hostStateOf: () => or,
    includedTitles: () => kt,
    isCurrent: () => re,
    isFragmentOurs: () => pt,
    isObject: () => fe,
    isStatus: () => Oe,
    isUnspaced: () => Qt,
    isolated: () => lt,
    levelOf: () => lr,
    linkFault: () => Ge,
    mayHavePrefix: () => zt,
    memoize: () => Be,
    normalText: () => mt,
    normalize: () => Ue,
    normalizeWords: () => Kt,
    optionsFor: () => Et,
    parseForReaders: () => Ct,
    parseLink: () => Tt,
    patternOf: () => jr,
    pickText: () => ie,
    readAnswer: () => tr,
    readPage: () => It,
    restOf: () => Te,
    search: () => ot,
    showNotice: () => me,
    staticHeading: () => ir,
    textIndexOf: () => je,
    textsOf: () => Vr,
    withTerms: () => Hr,
    withText: () => Ne,
    withoutHiddenDetails: () => ve
  });

  // src/wiki/wiki.ts
  var z = class extends Error { // z = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var Zo = 1e4; // Zo = TIMEOUT_MS
  function ea(e, t) { // ea = fetchInTime, e = url, t = credentials
    return M(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Zo); // r = controller, n = timer, Zo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new z("timeout", `${Zo} ms, ${e}`) : new z("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function tr(e) { // tr = readAnswer, e = url
    return M(this, null, function* () {
      let t = yield ea(e, "omit"); // t = response, ea = fetchInTime, e = url
      if (t.status === 429 && (t = yield ea(e, "same-origin")), t.status === 429)
        throw new z("busy", e);
      if (t.status !== 200)
        throw new z("server", `${t.status}, ${e}`);
      let r = null; // r = answer
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

  // src/wiki/page-reader.ts
  var Hi = 2592e3, $i = 300, Ui = "fuzzy"; // Hi = MONTH_S, $i = FIVE_MINUTES_S, Ui = OUTDATED
  function Bi(e) { // Bi = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ji(e, t, r, n) { // ji = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? $i : Hi), a = { // o = age, e = kind, r = bundle, $i = FIVE_MINUTES_S, Hi = MONTH_S, a = parameters
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
  function ta(e, t, r, n) { // ta = readAll, e = api, t = kind, r = values, n = bundle
    return M(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield tr(`${e}?${ji(t, r, n, s)}`); // c = answer, tr = readAnswer, e = api, ji = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(Bi(c));
        for (let { key: u, translation: m, tags: p } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, m = translation, p = tags, i = _a, c = answer
          m && p.indexOf(Ui) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), m);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ra(e, t, r, n) { // ra = readSafely, e = api, t = kind, r = values, n = bundle
    return M(this, null, function* () {
      try {
        return yield ta(e, t, r, n);
      } catch (o) {
        if (n && o instanceof z && o.failure === "server")
          return ta(e, t, r, null);
        throw o;
      }
    });
  }
  function na(e, t) { // na = createPageReader, e = api, t = titleOf
    return (r, n, o) => M(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ra(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, ra = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ra(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function oa(e) { // oa = titleOf, e = title
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
  function Wi() { // Wi = languageNames
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
  function aa(e) { // aa = fetchGadgetModule, e = name
    return M(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function sa() { // sa = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: qi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: oa,
      readPages: na(mw.util.wikiScript("api"), oa),
      languageNames: Wi,
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
    Xo(sa(), rn(aa, Jr, "38e618c94af5fbde"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>