// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var zr = Object.defineProperty, oa = Object.defineProperties;
  var aa = Object.getOwnPropertyDescriptors;
  var Kr = Object.getOwnPropertySymbols;
  var sa = Object.prototype.hasOwnProperty, ia = Object.prototype.propertyIsEnumerable;
  var Qr = (e, t, r) => t in e ? zr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
    for (var r in t || (t = {}))
      sa.call(t, r) && Qr(e, r, t[r]);
    if (Kr)
      for (var r of Kr(t))
        ia.call(t, r) && Qr(e, r, t[r]);
    return e;
  }, E = (e, t) => oa(e, aa(t));
  var la = (e, t) => {
    for (var r in t)
      zr(e, r, { get: t[r], enumerable: !0 });
  };
  var R = (e, t, r) => new Promise((n, o) => {
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
  var g = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // g = define_BUILD_LANGUAGES_default

  // src/page/module-loaders.ts
  function Jr(e, t, r) { // Jr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => R(null, null, function* () { // n = modules, o = loadModule, s = name, R = __async
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
  var _e = ["relevance", "status", "newest", "title"], at = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // _e = SORTS, at = EMPTY_QUERY

  // src/app/url.ts
  var it = ["q", "sort", "program", "view"]; // it = RESERVED_KEYS
  var ca = /^#?programs$/, da = /^#?programs(\?|%3f|\.3f)/i, pa = 8e3, ma = 200; // ca = ALONE, da = WITH_QUERY, pa = MOST_CHARACTERS, ma = MOST_LETTERS
  function be(e) { // be = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = da.exec(e)) != null ? r : ca.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, da = WITH_QUERY, e = hash, ca = ALONE
    return t === void 0 ? null : e.slice(t.length, pa);
  }
  function lt(e) { // lt = isFragmentOurs, e = hash
    return be(e) !== null;
  }
  var fa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // fa = UNSAFE
  function st(e) { // st = encode, e = value
    return e.replace(fa, (t) => { // e = value, fa = UNSAFE, t = unit
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
  function ut(e) { // ut = normalText, e = text
    return e.slice(0, ma).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !it.includes(o) && r.push(`${st(o)}=${a.map(st).join(",")}`);
    });
    let n = ut(e.text); // n = text, ut = normalText, e = query
    return n && r.push("q=" + st(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + st(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ct(e, t) { // ct = fromFragment, e = hash, t = known
    let r = be(e); // r = rest, be = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...u] = i.split("="), c = he(l), m = u.join("="), p = he(m); // l = rawKey, u = values, i = part, c = key, he = decode, m = raw, p = value
      if (c === "q")
        o = ut(he(m.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = _e.find((d) => d === p) || null;
      else if (c === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!it.includes(c)) {
        let d = m.split(",").map(he).concat(p.split(",")).filter((x) => t.hasTerm(c, x)); // d = terms, m = raw, he = decode, p = value, x = term, t = known, c = key
        d.length && n.set(c, Array.from(new Set((n.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/programs/json-object.ts
  function ve(e) { // ve = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var U = "qqx", Gr = "search", Zt = "en"; // U = KEYS_ONLY, Gr = EXPLORER_KEY, Zt = FALLBACK_LANGUAGE
  function dt(e) { // dt = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => g.includes(t)) || Zt;
  }
  function er(e) { // er = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Yr(e, t) { // Yr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(ve(t)).filter((n) => typeof n[1] == "string")); // r = texts, ve = parseJsonObject, t = text, n = field
    return r.has(Gr) ? { language: e, texts: r } : null;
  }
  function Xr({ language: e, texts: t }) { // Xr = hasMessages, e = language, t = texts
    return e === U || t.has(Gr);
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
  function pt(e) { // pt = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function Zr(e, t) { // Zr = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var en = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // en = en_default

  // src/messages/plural.ts
  var ya = ["zero", "one", "two", "few", "many", "other"]; // ya = CATEGORIES
  function tn(e) { // tn = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ya.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ya = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var xa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, _a = /\$(\d)/g, we = { language: "en", texts: new Map(Object.entries(en)) }; // xa = PLURAL, _a = PARAMETER, we = BUILT_IN, en = en_default
  function oe({ language: e, texts: t } = we, r = we.texts) { // oe = createMessages, e = language, t = texts, we = BUILT_IN, r = fallback
    if (e === U)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = tn(e); // n = digits, e = language, o = plural, tn = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var u; // u = _a
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(xa, (l, u, c) => o(c.split("|"), Number(i(u)))).replace(_a, (l, u) => { // t = texts, a = key, r = fallback, xa = PLURAL, l = _, u = position, c = forms, o = plural, i = parameter, _a = PARAMETER
        let c = i(u); // c = value, i = parameter, u = position
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }

  // src/programs/data-model.ts
  var mt = "json"; // mt = DATA_MODEL

  // src/page/host-state.ts
  var ha = "program-explorer-hidden"; // ha = HIDDEN_CLASS
  function tr(e) { // tr = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function rn(e) { // rn = claim, e = host
    return tr(e) ? !1 : (X(e, "loading"), !0);
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(ha, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var ba = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), va = ["arab", "hebr"], wa = ["latn", "cyrl"]; // ba = RTL_LANGUAGES, va = RTL_SCRIPTS, wa = LTR_SCRIPTS
  function Se(e) { // Se = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return va.includes(r) || !wa.includes(r) && ba.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var rr = "program-explorer__notice"; // rr = CLASS
  function je(e, t, ...r) { // je = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function nn(e, t, r) { // nn = button, e = text, t = className, r = act
    let n = je("button", `cdx-button ${t}`, e); // n = made, je = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Te(e) { // Te = removeNotice, e = root
    e.querySelectorAll(`.${rr}`).forEach((t) => { // e = root, rr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ue(e, t, { kind: r, text: n, content: o = [], retry: a }) { // ue = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Te(e);
    let s = oe(t), i = je( // s = msg, oe = createMessages, t = messages, i = box, je = element
      "div",
      `${rr} ${rr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      je("span", "cdx-message__icon"),
      je(
        "div",
        "cdx-message__content",
        je("p", "", n),
        ...o,
        ...a ? [nn(s("retry"), "", a)] : [],
        nn(s("dismiss"), "cdx-button--weight-quiet", () => Te(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Se(t.language), e.append(i);
  }

  // src/page/failure.ts
  var Sa = ["busy", "timeout", "network", "server"]; // Sa = TEMPORARY
  function ft(e) { // ft = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function on(e, t, r, n) { // on = advise, e = environment, t = host, r = notice, n = subject
    return R(this, null, function* () {
      let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function gt(e, t, r, n, o) { // gt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return R(this, null, function* () {
      let a = n ? n.messages : we, s = oe(a); // a = messages, n = result, we = BUILT_IN, s = msg, oe = createMessages
      X(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: Sa.includes(r) ? () => { // Sa = TEMPORARY, r = failure
          Te(t.root), X(t, "loading"), o();
        } : null
      };
      ue(t.root, a, i), (r === "missing" || r === "json") && (yield on(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function an(i, l, u, c, m) { // an = showProblems, i = _0, l = _1, u = _2, c = _3, m = _4
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== mt; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, mt = DATA_MODEL
      d && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (d || s) && (yield on(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var ae = "program-explorer", yt = "data-group"; // ae = HOST_CLASS, yt = GROUP_ATTRIBUTE
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
  function sn(e, t) { // sn = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[${yt}="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function ln(e) { // ln = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest(`[${yt}]`); // t = group, e = heading, yt = GROUP_ATTRIBUTE
    return e && t ? or(
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
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: u = "" } = e.dataset, c = sn(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, u = bundleVersion, e = root, c = current, sn = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: Ta(i),
      bundle: l,
      bundleVersion: u,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (m = s.match(/\S+/g)) != null ? m : [],
      staticElements: Array.from(e.children).filter((p) => p instanceof HTMLElement),
      current: ln(c),
      past: ln(sn(e, "past")),
      level: ar(c)
    };
  }
  function xt(e) { // xt = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${ae}[data-source]`), Pa);
  }

  // src/page/known-pages.ts
  var un = ["Community Development", "Community Development/What we do"], ka = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // un = PAGES, ka = TRANSLATION
  function cn(e) { // cn = isKnownPage, e = title
    return un.includes(e) || un.includes(e.replace(ka, ""));
  }

  // src/page/load-more.ts
  function _t({ wiki: e, load: t }) { // _t = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function ht({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // ht = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = nr(r); // o = around, nr = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function dn(e, t) { // dn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = dt(e), n = r === Zt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, dt = chooseLanguage, e = languages, n = language, Zt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === U ? "" : n;
  }

  // src/programs/links.ts
  var Ea = /[\u200E\u200F\u202A-\u202E]/g, Ra = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ma = [ // Ea = DIRECTION_MARKS, Ra = TITLE_SPACES, Ma = REFUSED_SCHEMES
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
  ], La = new RegExp("^(?:" + Ma.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Oa = 2e3, Aa = 255, Ia = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ca(e) { // Ca = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Fa(e) { // Fa = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function We(e) { // We = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Fa(t);
    if (t.length > Oa)
      return "bad-page";
    let r = t.replace(Ea, "").replace(Ra, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ea = DIRECTION_MARKS, Ra = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (La.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Ia.test(r) || n.length > 85 && Ca(n) > Aa ? "bad-page" : { page: r };
  }
  function qe(e) { // qe = isTarget, e = found
    return typeof e != "string";
  }
  function bt(e) { // bt = parseLink, e = value
    let t = We(e); // t = found, We = readLink, e = value
    return qe(t) ? t : null;
  }
  function Ke(e) { // Ke = linkFault, e = value
    let t = We(e); // t = found, We = readLink, e = value
    return qe(t) ? null : t;
  }
  function vt(e) { // vt = isPage, e = value
    let t = bt(e); // t = link, bt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function pn(e) { // pn = isAddress, e = value
    let t = bt(e); // t = link, bt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Da = 49; // Da = MOST_INCLUDES
  function sr(e) { // sr = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Da).map((r, n) => typeof r == "string" && vt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function wt(e) { // wt = includedTitles, e = text
    return e.includes('"include"') ? sr(ve(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function ir() { // ir = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function St(e) { // St = optionsFor, e = wiki
    return { today: ir(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function mn() { // mn = createCodeReport
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
  var Qe = ["status", "language", "period"], z = "not-stated"; // Qe = BUILT_IN, z = NOT_STATED

  // src/programs/kinds.ts
  var Na = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Na = KINDS
  function lr(e) { // lr = kindOfType, e = type
    var t; // t = _a
    return (t = Na[e]) != null ? t : "text";
  }
  function ze(e) { // ze = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : lr(Array.isArray(e) ? "array" : typeof e);
  }
  function ce(e) { // ce = isObject, e = value
    return ze(e) === "object";
  }

  // src/programs/migrate.ts
  var fn = [], Je = 1 + fn.length; // fn = MIGRATIONS, Je = VERSION
  function gn(e, t = fn) { // gn = migrate, e = page, t = migrations, fn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(S({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Ha(e, t, r) { // Ha = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Tt(e, t, r) { // Tt = readJsonPage, e = text, t = report, r = describeFault
    let n = Ha(e, t, r); // n = data, Ha = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = ce(n) ? gn(n) : null; // o = page, ce = isObject, n = data, gn = migrate
    if (!o) {
      let a = ce(n) ? n.version : null; // a = version, ce = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }

  // src/programs/cycles.ts
  function Pt(e) { // Pt = cycleClosers, e = parents
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
  function yn(e, t, r, n) { // yn = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(); // o = programIds
    for (let { id: l } of e) // l = id, e = all
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map(); // a = wholes, o = programIds, t = series, s = parents
    for (let { id: l, partOf: u } of e) // l = id, u = partOf, e = all
      u !== null && o.has(u) && s.set(l, u);
    let i = new Set(Pt(s)); // i = closers, Pt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: u, partOf: c, followedBy: m, source: { page: p, path: d } } = l; // u = id, c = partOf, m = followedBy, p = page, d = path, l = program
      if (c === null && !m.length)
        return l;
      let x = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], _ = (h, b, v, w) => (w ? n.addAt(x(h), "loop", b) : v.has(b) || n.addAt(x(h), "unknown-program", b, v), !w && v.has(b)); // x = pathTo, h = field, p = page, r = includedTitles, d = path, _ = isGood, b = other, v = known, w = closesCycle, n = report
      return n.program = u, E(S({}, l), {
        partOf: c !== null && _("partOf", c, a, i.has(u)) ? c : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === u))
      });
    });
  }

  // src/programs/each-record.ts
  function kt(e, t, r, n) { // kt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ze(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function ur({ pipe: e }) { // ur = actionsOf, e = pipe
    return e ? [...ur(e[0]), ...e.slice(1)] : [];
  }
  function $a({ type: e, requirement: t }) { // $a = testOf, e = type, t = requirement
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
  function Ua(e) { // Ua = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...ur(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, ur = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: $a(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => { // a = value, s = report
      let i = a; // i = found, a = value
      for (let { change: l, test: u, message: c } of o) // l = change, u = test, c = message, o = steps
        if (l)
          i = l(i);
        else if (!u(i)) {
          let m = typeof c == "string" ? c : c({ input: i }); // m = code, c = message, i = found
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Ba({ item: e }) { // Ba = listReader, e = item
    let t = Ge(e); // t = readItem, Ge = readerOf, e = item
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
  function Va(e) { // Va = recordReader, e = node
    let t = Ge(e.key), r = Ge(e.value), n = ur(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ge = readerOf, e = node, r = readValue, n = needsEntry, ur = actionsOf, o = type
    return (o, a) => { // o = value, a = report
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
      for (let l of i) { // l = key, i = keys
        a.enter(l);
        let u = t(l, a), c = u === void 0 ? void 0 : r(o[l], a); // u = name, t = readKey, l = key, a = report, c = found, r = readValue, o = value
        s.has(u) ? a.add("duplicate-id", u) : c !== void 0 && s.set(u, c), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function ja({ entries: e = {} }) { // ja = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, Ge((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => { // n = required, t = names, a = name
      var s; // s = _a
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
      var m; // m = _a
      let u = S({}, o); // u = found, S = __spreadValues, o = empty
      for (let p of Object.keys(a)) { // p = name, a = value
        let d = r.get(p); // d = readField, r = fields, p = name
        s.enter(p), d ? u[p] = (m = d(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
      }
      let c = n.filter((p) => u[p] === null); // c = missing, n = required, p = name, u = found
      for (let p of c) // p = name, c = missing
        s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
      return c.length > 0 ? void 0 : u;
    };
  }
  function Wa(e) { // Wa = createReader, e = node
    switch (e.type) {
      case "array":
        return Ba(e);
      case "record":
        return Va(e);
      case "object":
        return ja(e);
      default:
        return Ua(e);
    }
  }
  var xn = /* @__PURE__ */ new Map(); // xn = READERS
  function Ge(e) { // Ge = readerOf, e = node
    let t = xn.get(e); // t = reader, xn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [lr(a.type), Wa(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, lr = kindOfType, Wa = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let u = ze(a), c = n.get(u); // u = kind, ze = kindOf, a = value, c = read, n = readers
        if (!c) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return c(a, s, i, l);
      }, xn.set(e, t);
    }
    return t;
  }
  function de(e, t, r, n, o) { // de = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ge(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // Pe = ID, ke = LANGUAGE

  // src/programs/dates.ts
  var dr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // dr = DATE_SHAPE
  function _n(e, t) { // _n = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function hn(e) { // hn = parseDate, e = text
    if (!dr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > _n(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function cr(e, t) { // cr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function bn(e, t, r) { // bn = isoDay, e = year, t = month, r = day
    return `${cr(e, 4)}-${cr(t, 2)}-${cr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return bn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) { // j = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return bn(e.year, t, (n = e.day) != null ? n : _n(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Ee(e) { // Ee = isStatus, e = value
    return G.includes(e);
  }
  function vn(e, t) { // vn = isUncertainOn, e = date, t = day
    return e.approximate && J(e) <= t && t <= j(e);
  }
  function wn(e, t, r) { // wn = deriveStatus, e = start, t = end, r = today
    return t && j(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !vn(e, r) && !vn(t, r) ? "ongoing" : null;
  }
  function Sn(e, t, r, n) { // Sn = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && J(r) > n || t && J(t) > n);
      case "upcoming":
        return !!(t && j(t) < n || r && j(r) < n);
      case "ongoing":
        return !!(t && J(t) > n || r && j(r) < n);
      default:
        return !!(r && j(r) < n);
    }
  }
  function Z(e) { // Z = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/to-list.ts
  var qa = []; // qa = NONE
  function W(e) { // W = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : qa;
  }

  // src/programs/read-terms.ts
  function Et(e, t, r, n) { // Et = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = toList, t = value, s = code
        let i = ke.test(s); // i = isCode, ke = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, W = toList, t = value, s = id
      let i = o ? o.has(s) : Ee(s); // i = isKnown, o = terms, s = id, Ee = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => S({ kind: "schema", type: e }, t), pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Re = (() => ee("string")), pr = (() => ee("number")), Tn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), P = ((e) => ee("optional", { wrapped: e })), Pn = ((e, t) => ee("picklist", { options: e, message: t })), Me = ((e, t) => ee("record", { key: e, value: t })), Le = ((e) => ee("union", { options: e })), N = ((...e) => E(S({}, e[0]), { pipe: e })), Rt = pe("check"), mr = pe("guard"), kn = pe("length"), fr = pe("max_value"), En = pe("min_entries"), gr = pe("min_value"), Oe = pe("regex"), Ye = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, S = __spreadValues, pe = action, r = message, Re = string, pr = number, Tn = boolean, te = array, re = object, P = optional, Pn = picklist, Me = record, Le = union, N = pipe, E = __spreadProps, Rt = check, mr = guard, kn = length, fr = maxValue, En = minEntries, gr = minValue, Oe = regex, Ye = transform

  // src/programs/schema.ts
  var Qa = 10080, q = N(Re(), Oe(Pe, "bad-id")), me = N(Re(), Oe(/\S/, "empty")), _r = N(Re(), Oe(ke, "bad-language"), Ye((e) => e.toLowerCase())), Y = Le([me, N(Me(_r, me), En(1, "empty"))]), yr = N( // Qa = MOST_MINUTES, q = id, N = pipe, Re = string, Oe = regex, Pe = ID, me = words, _r = languageCode, ke = LANGUAGE, Ye = transform, e = code, Y = text, Le = union, Me = record, En = minEntries, yr = date
    Re(),
    Oe(dr, "bad-date"),
    Ye(hn),
    Rt((e) => e !== null, "bad-date")
  ), xr = N(me, Rt(vt, ({ input: e }) => { // xr = page, N = pipe, me = words, Rt = check, vt = isPage, e = input
    var t; // t = _a
    return (t = Ke(e)) != null ? t : "bad-page";
  })), Mn = N(Re(), Oe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, ({ input: e }) => { // Mn = httpsText, N = pipe, Re = string, Oe = regex, e = input
    var t; // t = _a
    return (t = Ke(e)) != null ? t : "bad-address";
  })), Rn = N(Mn, Rt(pn, "bad-address")), za = N(Mn, Ye(We), mr(qe, "bad-address")), br = N(me, Ye(We), mr(qe, ({ input: e }) => e)), Ja = N(pr(), gr(1, "bad-minutes"), fr(Qa, "bad-minutes")), Ln = Le([q, te(q)]), Ga = Le([_r, te(_r)]), hr = Le([me, te(me)]), vr = Ln, Ya = re({
    label: Y,
    page: P(br),
    url: P(za)
  }), wr = re({
    id: q,
    title: Y,
    summary: P(Y),
    page: P(br),
    status: P(Pn(G, "bad-status")),
    start: P(yr),
    end: P(yr),
    language: P(Ga),
    session: P(re({
      minutes: P(N(te(Ja), kn(2)))
    })),
    duration: P(Y),
    scale: P(Y),
    team: P(hr),
    partners: P(hr),
    materials: P(te(Ya)),
    partOf: P(q),
    followedBy: P(Ln),
    owner: P(me),
    reviewed: P(yr),
    sources: P(Le([Rn, te(Rn)]))
  }), On = re({
    id: q,
    label: Y,
    terms: Me(q, vr)
  }), Xa = re({
    label: P(Y),
    help: P(Y),
    terms: P(Me(q, re({
      label: P(Y),
      aliases: P(hr),
      broader: P(q)
    })))
  }), Za = re({
    title: Y,
    page: P(br)
  }), An = re({
    version: N(pr(), gr(Je), fr(Je)),
    enabled: P(Tn()),
    talk: P(xr),
    bundle: P(xr),
    facets: P(te(q)),
    vocabularies: P(Me(q, Xa)),
    series: P(Me(q, Za)),
    include: P(te(xr))
  });

  // src/programs/read-needs.ts
  function es(e, t, r) { // es = readNeed, e = raw, t = vocabularies, r = report
    let n = de(On, e, r); // n = record, de = read, On = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Et(s, a, t, r); // i = found, Et = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function In(e, t, r) { // In = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return kt(e, "needs", r, (o) => { // kt = eachRecord, e = page, r = report, o = raw
      let a = es(o, t, r); // a = need, es = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Sr = Object.keys(wr.entries); // Sr = PROGRAM_FIELDS, wr = programSchema
  function ts(e, t) { // ts = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function rs(e, t) { // rs = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function ns(e, { vocabularies: t, facets: r }, n) { // ns = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = de(vr, a, n), i = s === void 0 ? [] : Et(o, s, t, n); // s = ids, de = read, vr = termIds, a = value, n = report, i = found, Et = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function os({ start: e, end: t }, r, n) { // os = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Cn(e, t, r, n) { // Cn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = ce(e) ? e.id : null; // o = rawId, ce = isObject, e = raw
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = de(wr, e, n, ns(a, r, n), r.fields); // a = terms, s = record, de = read, wr = programSchema, e = raw, n = report, ns = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = W(s.language); // l = languages, W = toList, s = record
    l.length && a.set("language", l);
    let [u, c] = os(s, e, n); // u = start, c = end, os = readRange, s = record, e = raw, n = report
    return s.status && Sn(s.status, u, c, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : wn(u, c, r.today),
      start: u,
      end: c,
      terms: a,
      minutes: ts(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: W(s.team),
      partners: W(s.partners),
      materials: rs(s.materials, n),
      partOf: s.partOf,
      followedBy: W(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: W(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function Fn(e, t, r, n, o, a) { // Fn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
      kt(l, "programs", o, (c, m) => { // kt = eachRecord, l = from, o = report, c = raw, m = index
        let p = Cn(c, { page: u, path: ["programs", m] }, n, o); // p = program, Cn = readProgram, c = raw, u = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => { // i = readFrom, e = page, o = report, t = titles, l = title, u = index
      o.enter(u);
      let c = r.find((p) => p.title === l), m = c && Tt(c.text, o, a); // c = found, r = included, p = other, l = title, m = more, Tt = readJsonPage, o = report, a = describeFault
      if (l && !c)
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
  function as(e, t) { // as = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === z ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== z ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of Pt(r)) // o = id, Pt = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== z && n.set(s, { id: s, label: o != null ? o : s, aliases: W(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function Dn(e, t, r) { // Dn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: as(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var ss = [...Sr, ...Qe].filter((e) => e !== "language"); // ss = RESERVED_VOCABULARIES, Sr = PROGRAM_FIELDS, Qe = BUILT_IN, e = name
  function is(e, t, r) { // is = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Qe]); // n = known, t = vocabularies, Qe = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ls(e) { // ls = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function us(e, { today: t, language: r }, n, o, a) { // us = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var d, x; // d = _a, x = _b
    let s = de(An, e, o, ls); // s = head, de = read, An = headSchema, e = page, o = report, ls = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Dn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), ss, o); // i = vocabularies, Dn = readVocabularies, d = _a, s = head, ss = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = is(s.facets, i, o), u = In(e, i, o), c = sr(e), m = Fn(e, c, n, { // l = facets, is = readFacets, s = head, i = vocabularies, o = report, u = needs, In = readNeeds, e = page, c = titles, sr = includedTitlesIn, m = programs, Fn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Sr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(x = s.series) != null ? x : []].map(([_, { title: h, page: b }]) => [_, { title: h, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: u,
      programs: yn(m, p, c, o)
    };
  }
  function Mt(e, t, r, n, o = String) { // Mt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = Tt(e, n, o); // a = page, Tt = readJsonPage, e = text, n = report, o = describeFault
    return a && us(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Lt(e, t, r = []) { // Lt = parseForReaders, e = text, t = options, r = included
    let n = mn(); // n = report, mn = createCodeReport
    return { list: Mt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function cs(e, t) { // cs = mapTexts, e = list, t = visit
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, S(S({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, S = __spreadValues
    return E(S({}, e), {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
        return E(S({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
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
  function Nn(e, { language: t, texts: r }, n) { // Nn = translate, e = list, t = language, r = texts, n = pageLanguage
    return cs(e, (o, a) => { // cs = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Hn = "MediaWiki:Gadget-programExplorer-config.json"; // Hn = CONFIGURATION
  function Xe(e, t, r) { // Xe = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ds(e) { // ds = isSwitchedOff, e = configuration
    return e !== void 0 && ve(e.text).enabled === !1;
  }
  function ps(e, t) { // ps = messagesFrom, e = language, t = page
    return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || we;
  }
  function ms(e, t, r, n) { // ms = loadIncluded, e = wiki, t = source, r = text, n = pages
    return R(this, null, function* () {
      let o = wt(r), a = o.filter((i) => !Xe(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, wt = includedTitles, r = text, a = missing, i = title, Xe = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Xe(e, i, s); // l = page, Xe = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Un(e, { translationLanguage: t, bundleVersion: r }) { // Un = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function fs(e, t, r, n) { // fs = loadTranslations, e = wiki, t = list, r = request, n = translations
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Un(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Un = bundleRequest, r = request
      return Nn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function $n(e, t) { // $n = loadOnce, e = wiki, t = request
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === U ? [] : [er(n)], i = [r, ...s, ...o.length ? [] : [Hn]], { pages: l, translations: u } = yield e.readPages(i, o, Un(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, U = KEYS_ONLY, er = messagesPage, i = titles, Hn = CONFIGURATION, l = pages, u = translations, e = wiki, Un = bundleRequest
      if (ds(Xe(e, Hn, l)))
        return { kind: "off" };
      let c = ps(n, Xe(e, er(n), l)), m = Xe(e, r, l); // c = messages, ps = messagesFrom, n = language, Xe = pageOf, e = wiki, er = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: c };
      let p = yield ms(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: x, problems: _ } = Lt(m.text, St(e), p); // p = included, ms = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, x = list, _ = problems, Lt = parseForReaders, St = optionsFor
      return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: d, problems: _, list: yield fs(e, x, t, u) } : { kind: "invalid", messages: c, origin: d, problems: _ };
    });
  }
  function Bn(e, t) { // Bn = load, e = wiki, t = request
    return R(this, null, function* () {
      let r = yield $n(e, t); // r = result, $n = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? $n(e, E(S({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function gs(e, t) { // gs = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ht(e, t), l = i[0] === U ? U : dt(i), u = o.get(l), c = dn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, ht = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, dt = chooseLanguage, u = revision, c = translated, dn = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: c,
      bundle: a,
      revisions: l === U ? n : u && n.length ? [...n, u] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${c}:`) ? s : ""
    };
  }
  function Vn() { // Vn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = gs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Bn(t, n); // n = request, gs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Bn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Ot(e) { // Ot = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Tr = "programExplorer", At = "programExplorerDialog"; // Tr = FRAGMENT_KEY, At = DIALOG_KEY
  function jn(e, t, r) { // jn = createHistory, e = view, t = isOurs, r = id
    var m; // m = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (p) => { // n = fragment, e = view, o = kept, p = key
      let d = e.history.state, x = typeof d == "object" && d !== null ? d[p] : null; // d = state, e = view, x = value, p = key
      return typeof x == "string" ? x : null;
    }, a = (p, d, x) => { // a = put, p = change, d = values, x = url
      try {
        e.history[`${p}State`](S(S({}, e.history.state), d), "", x);
      } catch (_) {
      }
    }, s = () => o(At) === r, i = () => a("push", { [At]: r }), l = () => t && (t(n()) ? n() : o(Tr)), u = (m = l()) != null ? m : "", c = () => { // s = isInDialog, o = kept, At = DIALOG_KEY, r = id, i = enterDialog, a = put, l = read, t = isOurs, n = fragment, Tr = FRAGMENT_KEY, u = shown, m = _a, c = keepShown
      t && l() === null && a("replace", { [Tr]: u });
    };
    return c(), {
      read: l,
      write: (p, d, x = !1) => { // p = text, d = change, x = isUnderDialog
        if (!t)
          return;
        u = p;
        let _ = n(), h = _ !== "" && !t(_), b = d === "push"; // _ = here, n = fragment, h = isForeign, t = isOurs, b = isChoice, d = change
        a(
          x ? "replace" : d,
          { [Tr]: p, [At]: b ? null : o(At) },
          p !== "" ? `#${p}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            h ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), b && x && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p) => { // p = listener
        let d = () => { // d = onPopState
          var x; // x = _a
          c(), u = (x = l()) != null ? x : "", p();
        };
        return e.addEventListener("popstate", d), () => e.removeEventListener("popstate", d);
      }
    };
  }

  // src/messages/format.ts
  function Wn(e, t, r = null) { // Wn = createFormat, e = language, t = msg, r = fallbackNames
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
        let c = i && s(i), m = l && s(l); // c = first, i = start, s = date, m = last, l = end
        return c ? c === m ? c : m ? t("date-range", c, m) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", c) : m && t("date-until", m);
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
  var M, Qn, ys, se, Pr, Dt, zn, Ct, Jn, Er, kr, xs, et = /* @__PURE__ */ Symbol.for("pv"), Nt = {}, Ht = [], _s = /^m(i|n|o|s|text|space)$/, Rr = Array.isArray, Mr = Ht.slice, ge = Object.assign; // M = options, Qn = vnodeId, ys = isValidElement, se = rerenderQueue, Pr = prevDebounce, Dt = rerenderCount, zn = depthSort, Ct = EVENT_DISPATCHED, Jn = CAPTURE_REGEX, Er = eventClock, kr = eventProxies, xs = i, et = VNODE_MARKER, Nt = EMPTY_OBJ, Ht = EMPTY_ARR, _s = MATHML_TOKEN_ELEMENTS, Rr = isArray, Mr = slice, ge = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function f(e, t, r) { // f = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Mr.call(arguments, 2) : r), Ze(e, s, n, o, null);
  }
  function Ze(e, t, r, n, o) { // Ze = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: et, __v: o || ++Qn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, et = VNODE_MARKER, o = original, Qn = vnodeId
    return !o && M.vnode && M.vnode(a), a;
  }
  function Ae() { // Ae = createRef
    return { current: null };
  }
  function le(e) { // le = Fragment, e = props
    return e.children;
  }
  function B(e, t) { // B = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ie(e, t) { // ie = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ie(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ie(e);
  }
  function hs(e) { // hs = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ge({ constructor: et }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Lr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ie(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, to(o, t, a), r.__ = r.__e = null, t.__e != n && Gn(t));
  }
  function Gn(e) { // Gn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Gn(e);
  }
  function qn(e) { // qn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, se.push(e), Dt++)) && Pr == M.debounceRendering || ((Pr = M.debounceRendering) || queueMicrotask)(Yn);
  }
  function Yn() { // Yn = process
    try {
      for (var e, t = 1; se.length; ) se.length > t && se.sort(zn), e = se.shift(), t = se.length, 8 & e.__g && hs(e); // e = c, t = l, se = rerenderQueue, zn = depthSort, hs = renderComponent
    } finally {
      (Dt = se.length) && (Pr || queueMicrotask)(Yn);
    }
  }
  function Xn(e, t, r, n, o, a, s, i, l, u, c) { // Xn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, c = refQueue
    var m, p, d, x, _, h, b = n.__k || Ht, v = t.length; // m = i, p = oldVNode, d = childVNode, x = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Ht = EMPTY_ARR, v = newChildrenLength, t = renderResult
    for (l = bs(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Nt, d.__i = m, h = Lr(e, d, p, o, a, s, i, l, u, c), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Or(p.ref, null, d, p), d.ref && c.push(d.ref, d.__c || x, d)), _ = _ || x, 4 & d.__u ? (l = Zn(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : x && (l = x.nextSibling), d.__u &= -21); // l = oldDom, bs = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, d = childVNode, p = oldVNode, Nt = EMPTY_OBJ, h = result, Lr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, c = refQueue, x = newDom, Or = applyRef, _ = firstChildDom, Zn = insert, void = type
    return r.__e = _, l;
  }
  function bs(e, t, r, n, o) { // bs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, u, c, m, p, d, x = r.length, _ = x, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, c = tails, m = lisLengths, p = hi, d = mid, x = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ze(null, s) : Rr(s) ? s = v[a] = Ze(le, { children: s }) : s.constructor === et && s.__b ? s = v[a] = Ze(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = vs(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, b = 1)) : (~u || (o > x ? h-- : o < x && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, Ze = createVNode, Rr = isArray, le = Fragment, et = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, vs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, x = oldChildrenLength
    if (b) {
      for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
        for (h = 0, p = c.length; h < p; ) c[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, c = tails, d = mid, s = childVNode
        c[h] = s.__i, m[a] = h + 1;
      }
      for (h = c.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, c = tails, a = i, m = lisLengths, v = newChildren
    }
    if (_) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ie(i)), Ar(i, i));
    return n;
  }
  function Zn(e, t, r, n) { // Zn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Zn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ie(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ie = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function vs(e, t, r, n) { // vs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Kn(e, t, r) { // Kn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function It(e, t, r, n, o) { // It = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Kn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Kn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = kr[t] || (kr[t] = ws(t)), (e.__a || (e.__a = {}))[t] = Er, a = t != (t = t.replace(Jn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ws(e) { // ws = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Ct] == null) t[Ct] = Er++;
        else if (t[Ct] < this.__a[e]) return;
        return r(M.event ? M.event(t) : t);
      }
    };
  }
  function Lr(e, t, r, n, o, a, s, i, l, u) { // Lr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var c, m, p, d, x, _, h, b, v, w, T, C, k, L, A, I, F, O, H = t.type; // c = tmp, m = resumed, p = oldCommitQueueLength, d = c, x = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, w = provider, T = componentContext, C = renderHook, k = count, L = renderResult, A = startMarker, I = end, F = i, O = child, H = newType, t = newVNode
    if (t.constructor !== et) return null;
    128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = Ft(c, a) : a.push(c), i = a[0] || i), (c = M.__b) && c(t);
    e: if (typeof H == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (c = H.prototype) && c.render, w = (c = H.contextType) && n[c.__c], T = c ? w ? w.props.value : c.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new H(b, T) : (t.__c = d = new B(b, T), d.constructor = H, d.render = Ts), w && w.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), H.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ge({}, d.__s)), ge(d.__s, H.getDerivedStateFromProps(b, d.__s)))), x = d.props, _ = d.state, d.__v = t, r.__c) {
          if (b !== x && v && !H.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, T), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, T) === !1) {
            t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), Ht.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ie(r);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, T), v && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(x, _, h);
          });
        } else v && !H.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = T, d.props = b, d.__P = e, d.__g &= -5, C = M.__r, k = v ? 25 : 0;
        do
          d.__g &= -9, C && C(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++k < 25);
        v && (Ht.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = ge({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(x, _)), L = c && c.type === le && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && Ar(D, D);
        }), r.__k = null), i = r.__k ? ie(r, 0) : null), i = Xn(e, Rr(L) ? L : [L], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(fe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (D) {
        if (s.length = p, t.__v = null, l || a) if (D && D.then) {
          if (t.__u |= 128 | l, a) {
            for (~(F = a.indexOf(i || void 0)) || (F = a.length); (O = a[F - 1]) && O.nodeType == 8; ) F--; // F = i, a = excessDomChildren, i = oldDom, void = oldDom, O = child
            for (; F < a.length; F++) if (O = a[F]) if (a[F] = null, A) { // F = i, a = excessDomChildren, O = child, A = startMarker
              if (O == I) break;
            } else {
              if (O.nodeType != 8) break;
              O.data.startsWith("$s") && (I = Ft(A = O));
            }
          }
          if (!A) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            A = i;
          }
          (c = Ft(A = t.__c.__z || (t.__c.__z = A))) ? (t.__e = A, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || eo(t), M.__e(D, t, r);
      }
    } else i = t.__e = Ss(r.__e, t, r, n, o, a, s, l, u, e);
    return (c = M.diffed) && c(t), i;
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
  function eo(e) { // eo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(eo));
  }
  function to(e, t, r) { // to = commitRoot, e = commitQueue, t = root, r = refQueue
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
  function Ss(e, t, r, n, o, a, s, i, l, u) { // Ss = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var c, m, p, d, x, _, h, b, v = r.props || Nt, w = t.props, T = t.type; // c = i, m = newHtml, p = oldHtml, d = newChildren, x = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Nt = EMPTY_OBJ, w = newProps, t = newVNode, T = nodeType
    if (T == "svg" ? o = "http://www.w3.org/2000/svg" : T == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((x = a[c]) && (T ? x.localName == T : x.nodeType == 3)) { // c = i, a = excessDomChildren, x = value, T = nodeType
        e = x, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !T) return b.createTextNode(w);
      e = b.createElementNS(o, T, w.is ? w : u), i && (M.__m && M.__m(t, a), i = !1), a = null;
    }
    if (T) {
      if (u = T == "template" && e.content || e, a = T == "textarea" && w.defaultValue != null ? null : a && Mr.call(u.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(x = e.attributes[c]).name] = x.value;
      for (c in v) x = v[c], c == "dangerouslySetInnerHTML" ? p = x : c == "children" || c in w || c == "value" && "defaultValue" in w || c == "checked" && "defaultChecked" in w || It(e, c, null, x, o); // c = i, v = oldProps, x = value, p = oldHtml, w = newProps, It = setProperty, e = dom, o = namespace
      for (c in w) x = w[c], c == "children" ? d = x : c == "dangerouslySetInnerHTML" ? m = x : c == "value" ? _ = x : c == "checked" ? h = x : i && typeof x != "function" || v[c] === x || It(e, c, x, v[c], o); // c = i, w = newProps, x = value, d = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, It = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (T == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && _s.test(T)) && (o = "http://www.w3.org/1999/xhtml"), Xn(u, Rr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ie(r, 0), i, l), a && a.some(fe)), i && T != "textarea" || (c = "value", T == "progress" && _ == null ? e.removeAttribute(c) : _ == null || _ === e[c] && (T != "progress" || _) || It(e, c, _, v[c], o), c = "checked", h != null && h != e[c] && It(e, c, h, v[c], o));
    } else v === w || i && e.data == w || (e.data = w);
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
    !r && (n = e.__c) && (n = n.__z) && (o = Ft(n, a = [])) && (n == e.__e && a.some(fe), fe(o), fe(n)), r || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ts(e, t, r) { // Ts = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Ir(e, t) { // Ir = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ze(le, { children: [e] }), o = [], a = [], Lr(t, t.__k, n || Nt, Nt, t.namespaceURI, n ? null : t.firstChild ? Mr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), to(o, t.__k, a), t.__k.props.children = null;
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
  } }, Qn = 0, ys = function(e) {
    return e != null && e.constructor === et;
  }, B.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = ge({}, this.state)), typeof e == "function" && (e = e(ge({}, r), this.props)), e && (ge(r, e), this.__v && (t && this.__k.push(t), qn(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), qn(this));
  }, B.prototype.render = le, se = [], Dt = 0, zn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ct = /* @__PURE__ */ Symbol(), Jn = /(PointerCapture)$|Capture$/i, Er = 0, kr = {}, xs = 0;

  // src/explore/query-changes.ts
  function Ie(e, t) { // Ie = withText, e = query, t = text
    return E(S({}, e), { text: t });
  }
  function Cr(e, t, r) { // Cr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(S({}, e), { chosen: n });
  }
  function ro(e, t, r) { // ro = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Cr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function no(e) { // no = clearAll, e = query
    return E(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Ce(e) { // Ce = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function $t(e) { // $t = allBits, e = size
    let t = Ce(e).fill(-1); // t = bits, Ce = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ut(e, t) { // Ut = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ye(e, t) { // ye = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Fr(e, t) { // Fr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Fe(e, t) { // Fe = unionOf, e = size, t = sets
    return t.reduce(Fr, Ce(e));
  }
  function oo(e, t) { // oo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function ao(e, t) { // ao = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function Ps(e) { // Ps = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function K(e, t = e, r = e) { // K = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += Ps((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/search/normalize.ts
  var ks = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Dr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // ks = REMOVED, Dr = REPLACEMENTS, e = pair
  function so(e, t, r) { // so = replaceRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Dr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  so(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => so(parseInt(e, 16), 48, 10));
  var Es = new RegExp(`[${ks}${Array.from(Dr.keys()).join("")}]`, "g"), Rs = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ms = /^[\0-\x7f]*$/; // Es = REMOVED_OR_REPLACED, ks = REMOVED, Dr = REPLACEMENTS, Rs = KANA_OR_NASAL, Ms = ASCII
  function De(e) { // De = normalize, e = text
    return Ms.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Es, (t) => Dr.get(t) || "").replace(Rs, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }

  // src/explore/search/words.ts
  var Nr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ls = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", io = `[^${Nr}${Ls}]+`, lo = new RegExp(`[${Nr}]+|${io}(?:'(?=[\\u0400-\\u04ff])${io})*`, "g"), Os = new RegExp(`[${Nr}]`), As = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Nr = UNSPACED, Ls = BETWEEN, io = SPACED_WORD, lo = WORD, Os = UNSPACED_LETTER, As = PREFIXABLE
  function Bt(e, t) { // Bt = eachWord, e = normalized, t = visit
    e.replace(lo, (r, n) => (t(r, n), ""));
  }
  function Vt(e) { // Vt = normalizeWords, e = text
    let t = De(e).match(lo); // t = words, De = normalize, e = text, lo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function jt(e) { // jt = isUnspaced, e = word
    return Os.test(e);
  }
  function Wt(e) { // Wt = mayHavePrefix, e = word
    return As.test(e);
  }

  // src/explore/search/patterns.ts
  var Is = 200, Cs = 16, Fs = /\b\w'|'\w\b/g, Ds = /["“”„«»\u300a-\u300f]/, Ns = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Is = MAX_LENGTH, Cs = MAX_WORDS, Fs = ELIDED, Ds = QUOTATION_MARK, Ns = ARTICLE
  function Hr(e) { // Hr = patternOf, e = word
    return jt(e) ? e : Wt(e) ? e.replace(Ns, "") : ` ${e}`;
  }
  function qt(e) { // qt = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return De(e.slice(0, Is)).split(Ds).forEach((r, n) => { // De = normalize, e = text, Is = MAX_LENGTH, Ds = QUOTATION_MARK, r = part, n = i
      let o = n % 2 === 1, a = []; // o = isQuoted, n = i, a = words
      Bt(o ? r : r.replace(Fs, " "), (i) => a.push(i)), (o && a.length ? [a.join(" ")] : a).forEach((i) => t.add(Hr(i)));
    }), Array.from(t).slice(0, Cs);
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
  var Hs = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Hs = FIELDS
  function $r(e) { // $r = textsOf, e = program
    let t = []; // t = indexed
    for (let r of Hs) { // r = field, Hs = FIELDS
      let n = r === "materials" ? e.materials.map(({ label: a }) => a) : e[r]; // n = value, r = field, e = program, a = label
      [].concat(n).forEach((a) => t.push({ text: a || "", field: r, facet: "" }));
    }
    return t;
  }
  function $s(e, t, { id: r, label: n, aliases: o }) { // $s = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => ({ text: a, field: null, facet: t }));
  }
  function uo({ text: e }) { // uo = normalizeAll, e = text
    return pt(e).map(Vt).join(`
`);
  }
  function Us(e) { // Us = buildTextIndex, e = index
    let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = e.programs.map((a, s) => { // t = titleEnds, e = index, r = summaryEnds, n = normalized, a = program, s = i
      let i = $r(a).map(uo), [l, u] = i; // i = texts, $r = textsOf, a = program, uo = normalizeAll, l = title, u = summary
      return t[s] = l.length, r[s] = l.length + 1 + u.length, i.join(`
`);
    }), o = [];
    return e.facets.forEach((a) => a.terms.forEach((s) => { // e = index, a = facet, s = term
      let i = $s(e, a.id, s); // i = names, $s = namesOf, e = index, a = facet, s = term
      o.push({ names: i, normalized: i.map(uo).join(`
`), programs: s.programs });
    })), { normalized: n, titleEnds: t, summaryEnds: r, terms: o };
  }
  var He = Ne(Us); // He = textIndexOf, Ne = memoize, Us = buildTextIndex

  // src/explore/search/search.ts
  var Bs = 24, Vs = 12, js = 6, Ws = 2, qs = 1.5, Ks = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, co = /* @__PURE__ */ new WeakMap(); // Bs = TITLE_SCORE, Vs = TERM_SCORE, js = SUMMARY_SCORE, Ws = OTHER_SCORE, qs = WHOLE_WORD_FACTOR, Ks = NO_SEARCH, co = lastSearches
  function Qs({ terms: e, normalized: t }, r) { // Qs = withMatchingTerm, e = terms, t = normalized, r = pattern
    let n = e.filter((o) => o.normalized.includes(r)); // n = matching, e = terms, o = term, r = pattern
    return Fe(t.length, n.map(({ programs: o }) => o));
  }
  function zs({ normalized: e, titleEnds: t, summaryEnds: r }, n, o) { // zs = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = pattern
    let a = e[n], s = a.indexOf(o); // a = text, e = normalized, n = i, s = position, o = pattern
    if (s === -1)
      return 0;
    let i = s < t[n] ? Bs : s < r[n] ? js : Ws; // i = score, s = position, t = titleEnds, n = i, Bs = TITLE_SCORE, r = summaryEnds, js = SUMMARY_SCORE, Ws = OTHER_SCORE
    return a[s + o.length] === " " ? i * qs : i;
  }
  function Ur(e, t, r, n) { // Ur = findPrograms, e = textIndex, t = patterns, r = within, n = corrected
    let o = e.normalized.length, a = t.map((u) => Qs(e, u)), s = Ce(o), i = new Uint16Array(o), l = (u) => { // o = size, e = textIndex, a = withTerm, t = patterns, u = i, Qs = withMatchingTerm, s = programs, Ce = noBits, i = scores, l = scoreOf
      let c = 0; // c = score
      for (let m = 0; m < t.length; m++) { // m = n, t = patterns
        let p = zs(e, u, t[m]) + (ye(a[m], u) ? Vs : 0); // p = patternScore, zs = textScore, e = textIndex, u = i, t = patterns, m = n, ye = has, a = withTerm, Vs = TERM_SCORE
        if (!p)
          return 0;
        c += p;
      }
      return c;
    };
    for (let u = 0; u < o; u++) { // u = i, o = size
      let c = r && !ye(r, u) ? 0 : l(u); // c = score, r = within, ye = has, u = i, l = scoreOf
      c && (Ut(s, u), i[u] = c);
    }
    return { programs: s, scores: i, patterns: t, corrected: n };
  }
  function Js(e, t) { // Js = narrows, e = patterns, t = last
    return t.patterns.every((r, n) => { // t = last, r = pattern, n = i
      var o; // o = _a
      return (o = e[n]) == null ? void 0 : o.startsWith(r);
    });
  }
  function tt(e, t) { // tt = search, e = index, t = text
    let r = co.get(e); // r = last, co = lastSearches, e = index
    if (r && r.text === t)
      return r.result;
    let n = qt(t); // n = patterns, qt = patternsOf, t = text
    if (!n.length)
      return Ks;
    let o = He(e), a = Ur(o, n, r && Js(n, r.result) ? r.result.programs : null, null); // o = textIndex, He = textIndexOf, e = index, a = result, Ur = findPrograms, n = patterns, r = last, Js = narrows
    return co.set(e, { text: t, result: a }), a;
  }

  // src/explore/facets.ts
  function $e(e, t) { // $e = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function po(e, t) { // po = withAnyTerm, e = size, t = terms
    return Fe(e, t.map(({ programs: r }) => r));
  }
  function mo(e, t, { programs: r }) { // mo = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = $e(o, t); // a = terms, $e = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, po(e.programs.length, a));
    }), n;
  }
  function Br(e, t, r) { // Br = applyFilters, e = size, t = filters, r = except
    let n = $t(e); // n = programs, $t = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && oo(n, o);
    }), n;
  }
  function fo(e, t, r = tt) { // fo = countMatches, e = index, t = query, r = find, tt = search
    let n = mo(e, t, r(e, t.text)); // n = filters, mo = filtersOf, e = index, t = query, r = find
    return K(Br(e.programs.length, n));
  }
  function Gs(e, t, r, n, o) { // Gs = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = K(a.programs, n), i = t.includes(a), l = s; // s = matchCount, K = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let u = t.filter((c) => c !== a); // u = remaining, t = chosen, c = other, a = term
        l = u.length ? K(po(o, u), n) : K(n);
      } else r && (l = K(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function go(e, t, r = tt) { // go = explore, e = index, t = query, r = find, tt = search
    let n = e.programs.length, o = r(e, t.text), a = mo(e, t, o), s = Br(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, mo = filtersOf, s = matches, Br = applyFilters, i = facets, l = facet
      let u = a.get(l.id), c = u ? Br(n, a, l.id) : s; // u = filter, a = filters, l = facet, c = others, Br = applyFilters, n = size, s = matches
      return { facet: l, terms: Gs(l, $e(l, t), u, c, n) };
    });
    return { matches: s, count: K(s), facets: i, searchResult: o };
  }

  // src/explore/orders.ts
  var Ys = Ne(() => /* @__PURE__ */ new Map()), Xs = 1e9; // Ys = knownOrders, Ne = memoize, Xs = NEVER
  function Vr(e, t) { // Vr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function xo(e) { // xo = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function Zs(e) { // Zs = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ei({ programs: e, languages: { chain: t, page: r } }) { // ei = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => ne(a, t, r).text), { compare: o } = Zs([...t, r]); // n = titles, e = programs, a = title, ne = pickText, t = chain, r = page, o = compare, Zs = collatorFor
    return Vr(n.length, (a, s) => o(n[a], n[s]));
  }
  function yo(e) { // yo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ti({ programs: e }, t) { // ti = byDate, e = programs, t = titleOrder
    let r = xo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, xo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, c = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, c = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = yo(u && J(u)), o[l] = m ? Xs : yo(c && j(c));
    }), Vr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function ri({ programs: e }, t) { // ri = byStatus, e = programs, t = dateOrder
    let r = xo(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, xo = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return Vr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var ni = { // ni = MAKERS
    title: ei,
    newest: (e) => ti(e, rt(e, "title")),
    status: (e) => ri(e, rt(e, "newest")),
    relevance: (e) => rt(e, "status")
  };
  function rt(e, t) { // rt = orderOf, e = index, t = sort
    var o; // o = _a
    let r = Ys(e), n = (o = r.get(t)) != null ? o : ni[t](e); // r = orders, Ys = knownOrders, e = index, n = order, o = _a, t = sort, ni = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function oi(e, t) { // oi = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function nt(e) { // nt = effectiveSort, e = query
    let t = e.sort || "relevance"; // t = sort, e = query
    return t === "relevance" && !qt(e.text).length ? "status" : t;
  }
  function _o(e, t, r, n) { // _o = sortMatches, e = index, t = matches, r = query, n = scores
    let o = nt(r), a = []; // o = sort, nt = effectiveSort, r = query, a = sorted
    for (let s of rt(e, o)) // s = i, rt = orderOf, e = index, o = sort
      ye(t, s) && a.push(s);
    return o === "relevance" ? oi(a, n) : a;
  }

  // src/app/derive.ts
  function jr(e, t) { // jr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
      if (!a) {
        let i = go(e, n, t); // i = exploration, go = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: _o(e, i.matches, n, i.searchResult.scores) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function ho(e, t, r, n) { // ho = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function xe(e, t, r) { // xe = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || ho(e, t, r, r.program) ? r : E(S({}, r), { program: null });
  }
  function bo(e, t, r, n) { // bo = showing, e = index, t = derive, r = query, n = program
    return ho(e, t, r, n) ? E(S({}, r), { program: n }) : E(S({}, at), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function vo(e, t, r) { // vo = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: u } = e.get(); // l = query, u = settled, e = store
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => xe(t().index, t().derive, l), a = (l) => { // o = shown, l = next, xe = withoutHiddenDetails, t = context, a = choose
      n();
      let u = o(l); // u = query, o = shown, l = next
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: E(S({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ie(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(ro(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(bo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(no(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: u } = e.get(), c = new Set(u.collapsed); // u = open, e = store, c = collapsed
        c.delete(l) || c.add(l), e.set({ open: E(S({}, u), { collapsed: c }) });
      }
    };
  }

  // src/app/announcements.ts
  function wo(e, t, r) { // wo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function So(e, t) { // So = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function Kt(e, t, r) { // Kt = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function ai({ terms: e }) { // ai = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      Kt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function To(e, t, r) { // To = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...ai(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var Po = { label: null, help: null, aliases: [] }; // Po = UNLABELED
  function si({ start: e, end: t, status: r }, n) { // si = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function ii(e, t, r) { // ii = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? si(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function ko(e, t) { // ko = ancestorsOf, e = term, t = vocabulary
    return t ? So(t, e) : [];
  }
  function li(e, t, r, n) { // li = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Ce(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      ii(s, e, n).forEach((l) => Ut(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      ko(s, r).forEach((l) => Fr(a(l), i));
    }), o.delete(z), o;
  }
  function Eo(e, t, r) { // Eo = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = li(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, li = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...To(e, Array.from(s.keys()), a), z], l = Fe(n, Array.from(s.values())); // i = order, To = orderTerms, e = id, s = collected, a = vocabulary, z = NOT_STATED, l = stated, Fe = unionOf, n = size
    s.set(z, ao($t(n), l));
    let u = /* @__PURE__ */ new Map(); // u = terms
    for (let d of i) { // d = term, i = order
      let x = s.get(d), _ = x ? K(x) : 0; // x = programs, s = collected, d = term, _ = total, K = count
      if (x && _) {
        let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(d)) || Po; // h = label, b = aliases, a = vocabulary, d = term, Po = UNLABELED
        u.set(d, { id: d, label: h, aliases: b, depth: ko(d, a).length, programs: x, count: _ });
      }
    }
    let { label: c, help: m } = a || Po, p = Array.from(u.values()).filter((d) => d.count < n); // c = label, m = help, a = vocabulary, Po = UNLABELED, p = missingInSome, u = terms, d = term, n = size
    return { id: e, label: c, help: m, terms: u, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function Ro(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Ro = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let u = o.includes(l) ? null : Eo(l, e, a); // u = facet, o = reservedIds, l = id, Eo = indexFacet, e = list, a = thisYear
      u && s.set(l, u);
    }
    let i = new Set(e.programs.map(({ id: l }) => l)); // i = ids, e = list, l = id
    return {
      programs: e.programs,
      languages: t,
      facets: s,
      hasTerm: (l, u) => { // l = facet, u = term
        var c; // c = _a
        return !!((c = s.get(l)) != null && c.terms.has(u));
      },
      hasProgram: (l) => i.has(l),
      nameOf: n
    };
  }

  // src/app/labels.ts
  var Mo = (e) => e.toLowerCase().replace(/-.*/, ""); // Mo = baseOf, e = language
  function Lo(e, t, r, n, o, a) { // Lo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => ne(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (p) => { // s = ours, p = id, a = language, i = pick, ne = pickText, n = chain, o = pageLanguage, l = status, t = msg, u = known, c = facet
      let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
      if (d)
        return i(d.label);
      let x = Qe.find((_) => _ === p); // x = builtIn, Qe = BUILT_IN, _ = each, p = id
      return s(x ? t(`facet-${x}`) : p);
    }, m = (p, d) => { // m = term, p = facetId, d = id
      var _; // _ = _a
      if (d === z)
        return s(t("not-stated"));
      let x = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(d); // x = entry, _ = _a, e = list, p = facetId, d = id
      return x ? i(x.label) : s(Ee(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : d);
    };
    return {
      pick: i,
      facet: c,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, d) => { // p = facetId, d = id
        let x = `${p} ${d}`, _ = u.get(x) || m(p, d); // x = key, p = facetId, d = id, _ = label, u = known, m = term
        return u.set(x, _), _;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((d) => Mo(d) !== Mo(p))
    };
  }

  // src/app/context.ts
  function Wr(e, t, r) { // Wr = createContext, e = list, t = settings, r = find
    var d; // d = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = Lo(e, n, o, s, i, a), c = Ro(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, Lo = createLabels, e = list, c = index, Ro = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (x, _) => u.term(x, _).text,
      reservedIds: it
    }), m = (d = ct(`programs?${t.preset}`, c)) != null ? d : at, p = Ve(m, e.facets);
    return E(S({}, t), {
      list: e,
      index: c,
      find: r,
      derive: jr(c, r),
      labels: u,
      preset: m,
      fragmentOf: (x) => { // x = query
        let _ = Ve(x, e.facets); // _ = fragment, Ve = toFragment, x = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function Oo(e, t) { // Oo = withSearch, e = context, t = find
    return E(S({}, e), { find: t, derive: jr(e.index, t) });
  }

  // src/app/store.ts
  function Ao(e) { // Ao = createStore, e = initial
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
  function Io(e, t, r) { // Io = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/parts/heading.tsx
  function Ue({ level: e, class: t, id: r, children: n }) { // Ue = Heading, e = level, t = className, r = id, n = children
    return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function ot(e) { // ot = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Se(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function Be({ open: e }) { // Be = Chevron, e = open
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var Co = "capacity"; // Co = TAG_FACET
  function ui({ text: e, patterns: t, around: r, more: n }) { // ui = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ f(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ f("mark", null, o.text) : o.text) : e.text);
  }
  function ci({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // ci = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Qt = class extends B { // Qt = Card, B = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var F; // F = _a
      let { msg: l, labels: u, format: c, language: m, idPrefix: p, index: d, limit: x } = t, _ = (O) => /* @__PURE__ */ f(ui, { text: O, patterns: s, around: m, more: n }), h = (O) => { // l = msg, u = labels, c = format, m = language, p = idPrefix, d = index, x = limit, t = context, _ = marked, O = facet, f = k, ui = MarkedText, s = patterns, n = more, h = termsOf
        var H; // H = _a
        return ((H = o.terms.get(O)) != null ? H : []).map((D) => u.term(O, D));
      }, b = u.pick(o.title), v = `${p}:program:${o.id}`, w = o.summary && u.pick(o.summary), T = h(Co), C = [...h("kind"), ...h("format")], k = u.status(o.status), L = c.span(o.start, o.end, o.status), A = [b, ...w ? [w] : [], ...T, ...C].map(({ text: O }) => O), I = x || !n ? null : n.findSnippet(d, d.programs.indexOf(o), s, [...A, k, L != null ? L : ""]);
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ f(Ue, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ f("a", { href: t.urlOf(o.target), rel: "noopener" }, _(b)) : _(b)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${(F = o.status) != null ? F : "unknown"}` }, k), L !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, L), C.map((O) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, _(O)))), w && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, _(w), " ", u.isForeign(w.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, l("in-language", c.language(w.language)))), I && /* @__PURE__ */ f("p", { class: "program-explorer__matched" }, l("matched-in", ci(t, I)), " ", _({ text: I.text, language: I.language || m })), /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, T.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Co).text }, T.map((O) => /* @__PURE__ */ f("li", null, _(O)))), /* @__PURE__ */ f(
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
        /* @__PURE__ */ f(Be, { open: a })
      )), a && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var zt = 60, di = 6, pi = 80; // zt = CARDS, di = CARDS_AT_ONCE, pi = FILL_AFTER
  function mi({ context: e, state: t, results: { order: r } }, n) { // mi = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var d; // d = _a
      return ((d = e.index.programs[p]) == null ? void 0 : d.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, d) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, d = i
      var x; // x = _a
      return p === ((x = n.order) == null ? void 0 : x[d]);
    }), u = Math.max(e.limit || zt, i + 1, l && n.limit || 0), c = r.length <= zt || s === "address";
    return { order: r, limit: u, drawn: c ? u : Math.max(di, i + 1, l && n.drawn || 0) };
  }
  function fi({ context: e, state: t }, r) { // fi = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && nt(t.query) === "status", u = (c, m) => c != null ? c : { text: m, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, nt = effectiveSort, t = state, u = headingOf, c = own, m = text
    return r.map((c, m) => { // r = programs, c = program, m = i
      let p = r[m - 1], d = Z(c.status); // p = before, r = programs, m = i, d = isNow, Z = isCurrent, c = program
      return !l || p && Z(p.status) === d ? { program: c, group: null } : { program: c, group: d ? u(o, n("group-current")) : u(a, n("group-past")) };
    });
  }
  var Jt = class extends B { // Jt = CardList, B = x
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
        this.setState({ limit: r + zt, drawn: r + zt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : mi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), pi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var w; // w = _a
      let { context: s, state: i, results: l, actions: u, more: c } = r, { msg: m, index: p, level: d, list: x } = s, _ = n.slice(0, Math.min(a, o)).map((T) => p.programs[T]), h = n.length - o, b = fi(r, _), v = (w = b[0]) != null && w.group ? d + 1 : d; // s = context, i = state, l = results, u = actions, c = more, r = view, m = msg, p = index, d = level, x = list, _ = shown, n = order, a = drawn, o = limit, T = number, h = rest, b = entries, fi = withHeadings, v = titleLevel, w = _a
      return /* @__PURE__ */ f(le, null, /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: T, group: C }) => /* @__PURE__ */ f("li", { key: T.id }, C && /* @__PURE__ */ f(Ue, { level: d, class: "program-explorer__group", id: C.anchors[0] }, C.anchors.slice(1).map((k) => /* @__PURE__ */ f("span", { id: k })), /* @__PURE__ */ f(V, { text: C, around: s.language })), /* @__PURE__ */ f(
        Qt,
        {
          context: s,
          actions: u,
          more: c,
          program: T,
          open: i.query.program === T.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Ve(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function Fo(e, t) { // Fo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => $e(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function gi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // gi = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ f(V, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ f(V, { text: i, around: r })
    );
  }
  function yi({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // yi = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ie(t, ""))
      },
      /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ f("bdi", null, t.text)
    );
  }
  var Gt = class extends B { // Gt = ActiveFilters, B = x
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Fo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Fo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ f("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ f(gi, { view: r, filter: u }))), l && /* @__PURE__ */ f("li", { key: "text" }, /* @__PURE__ */ f(yi, { view: r })), /* @__PURE__ */ f("li", { key: "all" }, /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function xi({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // xi = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
    let { msg: i, labels: l, language: u, idPrefix: c } = e, m = `${c}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, u = language, c = idPrefix, e = context, m = id, r = facet, n = term, p = description, o = chosen, a = countAfterToggle
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
      ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(V, { text: l.term(r, n.id), around: u })))))),
      /* @__PURE__ */ f("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function _i({ view: e, counts: { facet: t, terms: r } }) { // _i = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), u = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, u = bodyId
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__fold",
        "aria-expanded": l,
        "aria-controls": u,
        onClick: () => i.toggleFacet(t.id)
      },
      /* @__PURE__ */ f("span", { id: `${u}::label` }, /* @__PURE__ */ f(V, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ f(Be, { open: l })
    )), /* @__PURE__ */ f("div", { id: u, hidden: !l }, r.map((c) => /* @__PURE__ */ f(xi, { key: c.term.id, view: e, facet: t.id, count: c }))));
  }
  function Yt({ view: e }) { // Yt = Filters, e = view
    return /* @__PURE__ */ f(le, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ f(_i, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function Do({ view: { context: { msg: e }, state: t, actions: r } }) { // Do = SearchBox, e = msg, t = state, r = actions
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
  function hi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // hi = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = nt(r), a = _e.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, nt = effectiveSort, r = query, a = sorts, _e = SORTS, s = each
    return /* @__PURE__ */ f("div", { class: "program-explorer__sort" }, /* @__PURE__ */ f("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ f("span", { class: "program-explorer__select" }, /* @__PURE__ */ f(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: o,
        onChange: (s) => n.sort(s.currentTarget.value)
      },
      a.map((s) => /* @__PURE__ */ f("option", { key: s, value: s, selected: s === o }, e(`sort-${s}`)))
    ), /* @__PURE__ */ f(Be, { open: !1 })));
  }
  function No({ view: e }) { // No = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, u = Array.from(o.query.chosen.values()).reduce((c, m) => c + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, u = chosen, c = sum, m = terms
    return /* @__PURE__ */ f("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__open-filters cdx-button",
        "aria-haspopup": "dialog",
        "aria-expanded": o.open.filters,
        onClick: s.openFilters
      },
      u ? t("filters-active", u) : t("filters")
    ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected" }, t("results-for", ot(o.settled.query.text), ot(l.join(" "))))), !n && /* @__PURE__ */ f(hi, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function Ho({ view: e }) { // Ho = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f(Do, { view: e }), !o && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ f(Yt, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(No, { view: e }), !(t && s === r) && /* @__PURE__ */ f(Gt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ f(Jt, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var $o = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // $o = isNeeded, e = open, t = query
  function Uo(e, t, r) { // Uo = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => R(null, null, function* () { // n = isLoading, o = isOver, a = load, R = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (u) {
        !o && $o(e.get()) && t.onFailure(u, () => { // o = isOver, $o = isNeeded, e = store, t = source, u = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && $o(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function Bo(e, t) { // Bo = createScreen, e = root, t = idPrefix
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
  function Vo(e, t) { // Vo = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var bi = 640, vi = 500; // bi = MIN_WIDTH, vi = PREPARE_SEARCH_AFTER
  M.debounceRendering = (e) => e();
  function jo(e, t, r, n, o, a) { // jo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var C; // C = _a
    let s = (C = e.ownerDocument.defaultView) != null ? C : window, i = [], l = o.now, u = Wr(t, r, l == null ? void 0 : l.fuzzySearch), c = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < bi, p = (k) => { // s = view, C = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, Wr = createContext, t = list, r = settings, c = isMounted, m = isNarrow, bi = MIN_WIDTH, p = readAddress, k = before
      var F, O; // F = _a, O = _b
      let L = n.read(), A = L === null && k ? k.query : (F = ct(L != null ? L : "", u.index)) != null ? F : u.preset, I = xe(u.index, u.derive, A); // L = fragment, n = history, A = next, k = before, F = _a, ct = fromFragment, u = context, I = query, xe = withoutHiddenDetails
      return {
        query: I,
        settled: { query: I, cause: "address" },
        open: { collapsed: (O = k == null ? void 0 : k.open.collapsed) != null ? O : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, d = Ao(S({ narrow: m() }, p(null))), x = Bo(e, r.idPrefix), _ = vo(d, () => u, x), h = () => { // d = store, Ao = createStore, S = __spreadValues, m = isNarrow, p = readAddress, x = screen, Bo = createScreen, e = root, r = settings, _ = actions, vo = createActions, u = context, h = unmount
      c = !1, i.splice(0).forEach((k) => k()), Ir(null, e);
    }, b = (k, L) => { // b = draw, k = state, L = before
      if (!c)
        return;
      let A = x.holdFocus(L.open.filters); // A = restoreFocus, x = screen, L = before
      try {
        let { derive: I } = u; // I = derive, u = context
        Ir(/* @__PURE__ */ f(Ho, { view: { context: u, state: k, actions: _, more: l, results: I(k.query), settledResults: I(k.settled.query) } }), e);
      } catch (I) {
        h(), a(I);
        return;
      }
      A();
    }, v = ({ checkLink: k, keepFragment: L }) => { // v = useMore, k = checkLink, L = keepFragment
      k(n, d, u), i.push(L());
    }, w = () => { // w = onResize
      if (!e.isConnected) {
        h();
        return;
      }
      let k = m(), { open: L, narrow: A } = d.get(); // k = narrow, m = isNarrow, L = open, A = before, d = store
      k !== A && d.set({ narrow: k, open: E(S({}, L), { filters: !1 }) });
    }, T = s.setTimeout(() => He(u.index), vi);
    return i.push(
      () => s.clearTimeout(T),
      d.subscribe(b),
      Vo(e, w),
      wo(d, _.settle, s),
      Io(d, n, (k) => u.fragmentOf(k)),
      n.onMove(() => d.set(p(d.get())))
    ), b(d.get(), d.get()), c && (l ? v(l) : i.push(Uo(d, o, (k) => { // b = draw, d = store, c = isMounted, l = more, v = useMore, i = cleanups, Uo = loadWhenNeeded, o = moreSource, k = loaded
      l = k, u = Oo(u, l.fuzzySearch), d.set({}), v(l);
    })), n.read() && Ot(() => { // n = history, Ot = afterPaint
      let { program: k } = d.get().query; // k = program, d = store
      c && (k !== null || s.pageYOffset === 0) && x.scrollToLinked(k);
    })), {
      update: (k) => { // k = newList
        if (c) {
          _.settle(), u = Wr(k, r, l == null ? void 0 : l.fuzzySearch);
          let { query: L } = d.get(), A = xe(u.index, u.derive, L), I = () => d.set({ query: A, settled: { query: A, cause: "data" } }); // L = before, d = store, A = query, xe = withoutHiddenDetails, u = context, I = show
          l ? l.keepPosition(e, I) : I();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var Wo = "Special:MyLanguage/", wi = /^(?:[a-z][\w-]*|Special):/; // Wo = MY_LANGUAGE, wi = WITHOUT_TRANSLATION
  function qo(e, { root: t, staticElements: r }, n) { // qo = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Wo, ""); // l = plain, i = page, Wo = MY_LANGUAGE
      if (!a.length || wi.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Wo + l);
      let [u = "", c = ""] = l.split(/(?=#)/); // u = title, c = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${u}/${p}${c}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Si = "program-explorer__app", Ti = 0; // Si = APP_CLASS, Ti = mountedSoFar
  function Pi({ root: e }) { // Pi = ownsAddress, e = root
    var r; // r = _a
    let t = `.${ae}[data-state]`; // t = hosts, ae = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function ki({ current: e, past: t }) { // ki = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && Ot(() => { // n = anchor, Ot = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Ei(e) { // Ei = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return lt(e) && !(t && !t.closest(`.${ae}`));
  }
  function Ko(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Ko = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, u = oe(n), c = ht(i, t), m = Pi(t), p = `program-explorer-${++Ti}`, d = qo(i, t, c), x = t.all === null ? "" : d(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, u = msg, oe = createMessages, c = languages, ht = readerLanguages, t = host, m = ownsIt, Pi = ownsAddress, p = idPrefix, Ti = mountedSoFar, d = pageUrl, qo = createPageUrls, x = urlOfAll, _ = moreSource
      now: a,
      load: () => _t(e),
      onFailure: (w, T) => { // w = error, T = retry
        let C = ft(w) === "outdated"; // C = isOutdated, ft = failureOf, w = error
        ue(t.root, n, { kind: "warning", text: u(`failed-${C ? "outdated" : "network"}`), retry: () => { // ue = showNotice, t = host, n = messages, u = msg, C = isOutdated
          C ? location.reload() : (Te(t.root), T());
        } });
      }
    }, h = document.createElement("div");
    h.className = Si, h.lang = l, h.dir = Se(l), t.root.append(h), X(t, "ready");
    let { update: b, unmount: v } = jo(h, r, { // b = update, v = unmount, jo = mountExplorer, h = app, r = list
      msg: u,
      format: Wn(l, u, o),
      language: l,
      languages: c,
      pageLanguage: i.contentLanguage,
      today: ir(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      notify: (w) => ue(t.root, n, { kind: "failure", text: w, retry: null }),
      urlOf: (w) => "url" in w ? w.url : d(w.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (w) => `${m ? "" : x}#programs?program=${w}`,
      urlOfAll: (w) => `${x}#${w}`
    }, jn(window, m ? Ei : null, p), _, (w) => { // jn = createHistory, m = ownsIt, Ei = isOurs, p = idPrefix, _ = moreSource, w = error
      h.remove(), s(w);
    });
    return h.isConnected ? (ki(t), i.announceReady(t.root), {
      update: b,
      unmount: () => {
        v(), h.remove(), X(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var Ri = "#programs?selftest"; // Ri = SELFTEST
  function Qo(e) { // Qo = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Ri && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 28d7ea4a5c7f550d"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Mi(n, o) { // Mi = importList, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Li({ wiki: e }, t, { origin: r, list: n }) { // Li = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && Zr(o, n.programs.map(({ title: u }) => ne(u, [o.lang, ...l], e.contentLanguage).text));
  }
  var Oi = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // Oi = FILTERS_ONLY
  function Ai(e) { // Ai = needsMore, e = hash
    return !!be(e) && !Oi.test(e);
  }
  function zo(e, t, r, n) { // zo = run, e = load, t = environment, r = host, n = mounted
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        zo(e, t, r, n);
      };
      try {
        let s = Ai(location.hash) ? _t(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, Ai = needsMore, _t = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, c] = i.kind === "missing" && (yield Mi(t, r)) || [r, i]; // l = messages, i = result, u = shown, c = programs, Mi = importList, t = environment, r = host
        if (c.kind !== "ready") {
          let _ = c.kind === "missing"; // _ = isMissing, c = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : c.problems), yield gt(t, r, _ ? "missing" : "json", c, a);
          return;
        }
        if (!Xr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let d = Li(t, r, c), x = Ko(t, u, { list: c.list, messages: l, languageNames: m, more: p }, (_) => { // d = mayDiffer, Li = mayListDiffer, t = environment, r = host, c = programs, x = explorer, Ko = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), gt(t, u, "unexpected", E(S({}, c), { messages: l }), a);
        });
        x && (n.set(r.root, x), yield an(t, r, c, l, d));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield gt(t, r, ft(s), null, a);
      }
    });
  }
  function Ii(n, o) { // Ii = findOrInsertHosts, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = xt(r); // a = printed, xt = findHosts, r = content
      if (a.length || r.querySelector(`.${ae}`) || !cn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Jo(e, t) { // Jo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Qo(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Vn(); // s = content, l = _a, i = sharedLoad, Vn = createSharedLoad
        Ii(n, s).then(
          (u) => u.filter(rn).forEach((c) => { // u = hosts, rn = claim, c = host
            zo(i, n, c, r);
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
  var qr = {}; // qr = runtime_exports
  la(qr, {
    Component: () => B,
    DATA_MODEL: () => mt,
    DataText: () => V,
    Filters: () => Yt,
    GROUP_ATTRIBUTE: () => yt,
    HOST_CLASS: () => ae,
    Heading: () => Ue,
    ID: () => Pe,
    LANGUAGE: () => ke,
    SORTS: () => _e,
    VERSION: () => Je,
    allTexts: () => pt,
    append: () => Kt,
    chosenTerms: () => $e,
    count: () => K,
    countMatches: () => fo,
    createMessages: () => oe,
    createRef: () => Ae,
    decode: () => he,
    eachWord: () => Bt,
    findHosts: () => xt,
    findPrograms: () => Ur,
    h: () => f,
    has: () => ye,
    hostStateOf: () => tr,
    includedTitles: () => wt,
    isCurrent: () => Z,
    isFragmentOurs: () => lt,
    isObject: () => ce,
    isStatus: () => Ee,
    isUnspaced: () => jt,
    isolated: () => ot,
    levelOf: () => ar,
    linkFault: () => Ke,
    mayHavePrefix: () => Wt,
    memoize: () => Ne,
    normalText: () => ut,
    normalize: () => De,
    normalizeWords: () => Vt,
    optionsFor: () => St,
    parseForReaders: () => Lt,
    parseLink: () => bt,
    patternOf: () => Hr,
    pickText: () => ne,
    readAnswer: () => Xt,
    readPage: () => Mt,
    restOf: () => be,
    search: () => tt,
    showNotice: () => ue,
    staticHeading: () => or,
    textIndexOf: () => He,
    textsOf: () => $r,
    withTerms: () => Cr,
    withText: () => Ie,
    withoutHiddenDetails: () => xe
  });

  // src/wiki/wiki.ts
  var Q = class extends Error { // Q = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var Go = 1e4; // Go = TIMEOUT_MS
  function Yo(e, t) { // Yo = fetchInTime, e = url, t = credentials
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Go); // r = controller, n = timer, Go = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new Q("timeout", `${Go} ms, ${e}`) : new Q("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Xt(e) { // Xt = readAnswer, e = url
    return R(this, null, function* () {
      let t = yield Yo(e, "omit"); // t = response, Yo = fetchInTime, e = url
      if (t.status === 429 && (t = yield Yo(e, "same-origin")), t.status === 429)
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
  var Ci = 2592e3, Fi = 300, Di = 50, Ni = "fuzzy"; // Ci = MONTH_S, Fi = FIVE_MINUTES_S, Di = MOST_REQUESTS, Ni = OUTDATED
  function Hi(e) { // Hi = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function $i(e, t, r, n) { // $i = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? Fi : Ci), a = { // o = age, e = kind, r = bundle, Fi = FIVE_MINUTES_S, Ci = MONTH_S, a = parameters
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
  function Xo(e, t, r, n) { // Xo = readAll, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      var l, u; // l = _a, u = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let c = yield Xt(`${e}?${$i(t, r, n, s)}`); // c = answer, Xt = readAnswer, e = api, $i = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(Hi(c));
        for (let { key: m, translation: p, tags: d } of ((l = c.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, d = tags, l = _a, c = answer
          p && d.indexOf(Ni) === -1 && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = c.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < Di);
      return { pages: a, translations: o };
    });
  }
  function Zo(e, t, r, n) { // Zo = readSafely, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      try {
        return yield Xo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof Q && o.failure === "server")
          return Xo(e, t, r, null);
        throw o;
      }
    });
  }
  function ea(e, t) { // ea = createPageReader, e = api, t = titleOf
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Zo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Zo = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Zo(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function ta(e) { // ta = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Ui(e) { // Ui = mayEdit, e = title
    return R(this, null, function* () {
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
  function Bi() { // Bi = languageNames
    return R(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function Vi() { // Vi = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ra(e) { // ra = fetchGadgetModule, e = name
    return R(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function na() { // na = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Vi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ta,
      readPages: ea(mw.util.wikiScript("api"), ta),
      languageNames: Bi,
      mayEdit: Ui,
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
    Jo(na(), Jr(ra, qr, "9b4041b9ff065ad8"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>