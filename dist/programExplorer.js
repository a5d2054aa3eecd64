// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Kr = Object.defineProperty, zo = Object.defineProperties;
  var Yo = Object.getOwnPropertyDescriptors;
  var qr = Object.getOwnPropertySymbols;
  var Xo = Object.prototype.hasOwnProperty, Zo = Object.prototype.propertyIsEnumerable;
  var Wr = (e, t, r) => t in e ? Kr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Xo.call(t, r) && Wr(e, r, t[r]);
    if (qr)
      for (var r of qr(t))
        Zo.call(t, r) && Wr(e, r, t[r]);
    return e;
  }, E = (e, t) => zo(e, Yo(t));
  var ea = (e, t) => {
    for (var r in t)
      Kr(e, r, { get: t[r], enumerable: !0 });
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
  var f = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // f = define_BUILD_LANGUAGES_default

  // src/page/module-loaders.ts
  function Qr(e, t, r) { // Qr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
  var _e = ["relevance", "status", "newest", "title"], ot = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // _e = SORTS, ot = EMPTY_QUERY

  // src/app/url.ts
  var st = ["q", "sort", "program", "view"]; // st = RESERVED_KEYS
  var ra = /^#?programs$/, na = /^#?programs(\?|%3f|\.3f)/i, oa = 8e3, aa = 200; // ra = ALONE, na = WITH_QUERY, oa = MOST_CHARACTERS, aa = MOST_LETTERS
  function be(e) { // be = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = na.exec(e)) != null ? r : ra.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, na = WITH_QUERY, e = hash, ra = ALONE
    return t === void 0 ? null : e.slice(t.length, oa);
  }
  function it(e) { // it = isFragmentOurs, e = hash
    return be(e) !== null;
  }
  var sa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // sa = UNSAFE
  function at(e) { // at = encode, e = value
    return e.replace(sa, (t) => { // e = value, sa = UNSAFE, t = unit
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
  function lt(e) { // lt = normalText, e = text
    return e.slice(0, aa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Be(e, t = []) { // Be = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !st.includes(o) && r.push(`${at(o)}=${a.map(at).join(",")}`);
    });
    let n = lt(e.text); // n = text, lt = normalText, e = query
    return n && r.push("q=" + at(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + at(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ct(e, t) { // ct = fromFragment, e = hash, t = known
    let r = be(e); // r = rest, be = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...u] = i.split("="), d = he(l), m = u.join("="), p = he(m); // l = rawKey, u = values, i = part, d = key, he = decode, m = raw, p = value
      if (d === "q")
        o = lt(he(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = _e.find((c) => c === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!st.includes(d)) {
        let c = m.split(",").map(he).concat(p.split(",")).filter((y) => t.hasTerm(d, y)); // c = terms, m = raw, he = decode, p = value, y = term, t = known, d = key
        c.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(c))));
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
  var U = "qqx", Jr = "search", Ve = "en"; // U = KEYS_ONLY, Jr = EXPLORER_KEY, Ve = FALLBACK_LANGUAGE
  function je(e) { // je = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Ve;
  }
  function tr(e) { // tr = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Gr(e, t) { // Gr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string")); // r = texts, ne = parseJsonObject, t = text, n = field
    return r.has(Jr) ? { language: e, texts: r } : null;
  }
  function zr({ language: e, texts: t }) { // zr = hasMessages, e = language, t = texts
    return e === U || t.has(Jr);
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
  function Yr(e) { // Yr = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function Xr(e, t) { // Xr = mayHaveDrifted, e = parts, t = titles
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }

  // src/messages/i18n/en.json
  var Zr = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Zr = en_default

  // src/messages/locale.ts
  function ut(e) { // ut = localeOf, e = language
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }

  // src/messages/plural.ts
  var la = ["zero", "one", "two", "few", "many", "other"]; // la = CATEGORIES
  function en(e) { // en = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = la.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, la = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var ca = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ua = /\$(\d)/g, ve = { language: "en", texts: new Map(Object.entries(Zr)) }; // ca = PLURAL, ua = PARAMETER, ve = BUILT_IN, Zr = en_default
  function ae({ language: e, texts: t } = ve, r = ve.texts) { // ae = createMessages, e = language, t = texts, ve = BUILT_IN, r = fallback
    if (e === U)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(ut(e)), o = en(e); // n = digits, ut = localeOf, e = language, o = plural, en = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var u; // u = _a
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ca, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(ua, (l, u) => { // t = texts, a = key, r = fallback, ca = PLURAL, l = _, u = position, d = forms, o = plural, i = parameter, ua = PARAMETER
        let d = i(u); // d = value, i = parameter, u = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/data-model.ts
  var dt = "json"; // dt = DATA_MODEL

  // src/page/sections.ts
  var da = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // da = SECTION
  function qe(e) { // qe = sectionOf, e = element
    return e.closest(da);
  }
  function We(e) { // We = isInSection, e = element
    return qe(e) !== null;
  }
  function pt(e) { // pt = isFolded, e = element
    let t = qe(e); // t = section, qe = sectionOf, e = element
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function tn(e) { // tn = hasOtherText, e = element
    var t; // t = _a
    return ((t = qe(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function rr(e, t) { // rr = watchFolding, e = element, t = onChange
    let r = qe(e), n = new MutationObserver(t); // r = section, qe = sectionOf, e = element, n = observer, t = onChange
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function nr(e, t) { // nr = unfold, e = element, t = then
    if (!pt(e)) {
      t();
      return;
    }
    let r = () => { // r = open
      var a; // a = _a
      let o = qe(e); // o = section, qe = sectionOf, e = element
      if (o != null && o.hasAttribute("hidden")) {
        let s = o.previousElementSibling; // s = heading, o = section
        ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
      }
      pt(e) || (n(), t());
    }, n = rr(e, r);
    r();
  }

  // src/page/host-state.ts
  var pa = "program-explorer-hidden"; // pa = HIDDEN_CLASS
  function or(e) { // or = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function rn(e) { // rn = claim, e = host
    return or(e) ? !1 : (X(e, "loading"), !0);
  }
  function mt(e, t) { // mt = hide, e = element, t = isHidden
    e == null || e.classList.toggle(pa, t);
  }
  function gt({ root: e, sectionHeading: t, after: r }, n) { // gt = hideRest, e = root, t = sectionHeading, r = after, n = isHidden
    if (mt(t, n && !We(e)), r) {
      let o = n && !pt(e); // o = isAfterHidden, n = isHidden, pt = isFolded, e = root
      mt(r.list, o), mt(r.heading, o && !(We(e) && tn(r.list)));
    }
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    e.staticElements.forEach((n) => mt(n, r)), gt(e, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var ma = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ga = ["arab", "hebr"], fa = ["latn", "cyrl"]; // ma = RTL_LANGUAGES, ga = RTL_SCRIPTS, fa = LTR_SCRIPTS
  function we(e) { // we = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return ga.includes(r) || !fa.includes(r) && ma.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var ar = "program-explorer__notice"; // ar = CLASS
  function Ke(e, t, ...r) { // Ke = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function nn(e, t, r) { // nn = button, e = text, t = className, r = act
    let n = Ke("button", `cdx-button ${t}`, e); // n = made, Ke = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Se(e) { // Se = removeNotice, e = root
    e.querySelectorAll(`.${ar}`).forEach((t) => { // e = root, ar = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Se(e);
    let s = ae(t), i = Ke( // s = msg, ae = createMessages, t = messages, i = box, Ke = element
      "div",
      `${ar} ${ar}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Ke("span", "cdx-message__icon"),
      Ke(
        "div",
        "cdx-message__content",
        Ke("p", "", n),
        ...o,
        ...a ? [nn(s("retry"), "", a)] : [],
        nn(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }

  // src/page/failure.ts
  var ya = ["busy", "timeout", "network", "server"]; // ya = TEMPORARY
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
  function yt(e, t, r, n, o) { // yt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return R(this, null, function* () {
      let a = n ? n.messages : ve, s = ae(a); // a = messages, n = result, ve = BUILT_IN, s = msg, ae = createMessages
      X(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: ya.includes(r) ? () => { // ya = TEMPORARY, r = failure
          Se(t.root), X(t, "loading"), o();
        } : null
      };
      de(t.root, a, i), (r === "missing" || r === "json") && (yield on(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function an(i, l, u, d, m) { // an = showProblems, i = _0, l = _1, u = _2, d = _3, m = _4
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== dt; // p = wiki, e = environment, c = hasProblems, r = origin, n = problems, dt = DATA_MODEL
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield on(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var se = "program-explorer", xa = "data-has-heading", pe = "data-group"; // se = HOST_CLASS, xa = HEADING_ATTRIBUTE, pe = GROUP_ATTRIBUTE
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
  var sn = "h1, h2, h3, h4, h5, h6"; // sn = HEADINGS
  function ln(e) { // ln = printedHeading, e = heading
    var t, r; // t = _a, r = _b
    return e && ir(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")].filter(({ id: n }) => n)
    );
  }
  function cn(e) { // cn = blockOf, e = heading
    var t; // t = _a
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function _a(e) { // _a = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function ha({ root: e, groups: t, headings: [r = null, n = null] }) { // ha = readHost, e = root, t = groups, r = first, n = second
    var h, b; // h = _a, b = _b
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: u = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, c = ((h = t[0]) == null ? void 0 : h.getAttribute(pe)) === "past", y = cn(n), _ = t.find((v) => !e.contains(v)); // o = source, a = revision, s = preset, i = limit, l = all, u = languages, d = messages, m = bundle, p = bundleVersion, e = root, c = isFirstPast, h = _a, t = groups, pe = GROUP_ATTRIBUTE, y = heading, cn = blockOf, n = second, _ = list, v = group
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: _a(d),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: (b = u.match(/\S+/g)) != null ? b : [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      sectionHeading: cn(r),
      after: y && _ ? { heading: y, list: _ } : null,
      groups: t,
      current: c ? null : ln(r),
      past: ln(c ? r : n),
      level: lr(r)
    };
  }
  function xt(e) { // xt = findHosts, e = content
    let t = [], r = null; // t = printed, r = heading
    return e.querySelectorAll(`${sn}, .${se}[data-source], [${pe}]`).forEach((n) => { // e = content, sn = HEADINGS, se = HOST_CLASS, pe = GROUP_ATTRIBUTE, n = element
      let o = t[t.length - 1]; // o = last, t = printed
      n.matches(sn) ? r = n : n.hasAttribute(pe) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(xa) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(ha);
  }

  // src/page/known-pages.ts
  var un = ["Community Development", "Community Development/What we do"], ba = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // un = PAGES, ba = TRANSLATION
  function dn(e) { // dn = isKnownPage, e = title
    return un.includes(e) || un.includes(e.replace(ba, ""));
  }

  // src/page/load-more.ts
  function _t({ wiki: e, load: t }) { // _t = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function ht({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // ht = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = sr(r), [a] = e, s = a !== t; // o = around, sr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
    return !o || s && (a === Ve || je(e) !== Ve) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function pn(e, t) { // pn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = je(e), n = r === Ve ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, je = chooseLanguage, e = languages, n = language, Ve = FALLBACK_LANGUAGE, o = _a
    return n === t || n === U ? "" : n;
  }

  // src/programs/links.ts
  var va = /[\u200E\u200F\u202A-\u202E]/g, wa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Sa = [ // va = DIRECTION_MARKS, wa = TITLE_SPACES, Sa = REFUSED_SCHEMES
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
  ], Ta = new RegExp("^(?:" + Sa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), mn = 2e3, Pa = 255, ka = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ea(e) { // Ea = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ra(e) { // Ra = readAddress, e = value
    if (e.length > mn || /\s/.test(e))
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
      return Ra(t);
    if (t.length > mn)
      return "bad-page";
    let r = t.replace(va, "").replace(wa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, va = DIRECTION_MARKS, wa = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ta.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || ka.test(r) || n.length > 85 && Ea(n) > Pa ? "bad-page" : { page: r };
  }
  function bt(e) { // bt = isTarget, e = found
    return typeof e != "string";
  }
  function vt(e) { // vt = parseLink, e = value
    let t = Te(e); // t = found, Te = readLink, e = value
    return bt(t) ? t : null;
  }
  function wt(e) { // wt = isPage, e = value
    let t = vt(e); // t = link, vt = parseLink, e = value
    return t !== null && "page" in t;
  }
  function gn(e) { // gn = isAddress, e = value
    let t = vt(e); // t = link, vt = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ma = 49; // Ma = MOST_INCLUDES
  function cr(e) { // cr = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ma).map((r, n) => typeof r == "string" && wt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function St(e) { // St = includedTitles, e = text
    return e.includes('"include"') ? cr(ne(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function ur() { // ur = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Tt(e) { // Tt = optionsFor, e = wiki
    return { today: ur(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function fn() { // fn = createCodeReport
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
  var Qe = ["status", "language", "period"], Q = "not-stated"; // Qe = BUILT_IN, Q = NOT_STATED

  // src/programs/kinds.ts
  var La = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // La = KINDS
  function dr(e) { // dr = kindOfType, e = type
    var t; // t = _a
    return (t = La[e]) != null ? t : "text";
  }
  function ie(e) { // ie = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : dr(Array.isArray(e) ? "array" : typeof e);
  }
  function Pt(e) { // Pt = isObject, e = value
    return ie(e) === "object";
  }

  // src/programs/migrate.ts
  var yn = [], Je = 1 + yn.length; // yn = MIGRATIONS, Je = VERSION
  function xn(e, t = yn) { // xn = migrate, e = page, t = migrations, yn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(w({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Oa(e, t, r) { // Oa = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function kt(e, t, r) { // kt = readJsonPage, e = text, t = report, r = describeFault
    let n = Oa(e, t, r); // n = data, Oa = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = Object(n), a = xn(o); // o = raw, n = data, a = page, xn = migrate
    if (!a) {
      let { version: s } = o; // s = version, o = raw
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
    }
    return a;
  }

  // src/programs/levels.ts
  function Et(e) { // Et = tooDeep, e = parents
    return Array.from(e.keys()).filter((t) => { // e = parents, t = id
      let r = t; // r = above, t = id
      for (let n = 0; r && n <= 25; n++) // n = level, r = above
        r = e.get(r);
      return r;
    });
  }

  // src/programs/lineage.ts
  function _n(e, t, r, n) { // _n = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
    for (let { id: l, partOf: u } of e) // l = id, u = partOf, e = all
      o.add(l), u && a.set(l, u);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Et(a)); // s = wholes, o = programIds, t = series, i = deep, Et = tooDeep, a = parents
    return e.map((l) => { // e = all, l = program
      let { id: u, partOf: d, followedBy: m, source: { page: p, path: c } } = l; // u = id, d = partOf, m = followedBy, p = page, c = path, l = program
      if (!d && !m.length)
        return l;
      let y = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...c, h], _ = (h, b, v, T) => (T ? n.addAt(y(h), "loop", b) : v.has(b) || n.addAt(y(h), "unknown-program", b, v), !T && v.has(b)); // y = pathTo, h = field, p = page, r = includedTitles, c = path, _ = isGood, b = other, v = known, T = isLoop, n = report
      return n.program = u, E(w({}, l), {
        partOf: d && _("partOf", d, s, i.has(u)) ? d : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === u))
      });
    });
  }

  // src/programs/each-record.ts
  function Rt(e, t, r, n) { // Rt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function pr({ pipe: e }) { // pr = actionsOf, e = pipe
    return e ? [...pr(e[0]), ...e.slice(1)] : [];
  }
  function Aa({ type: e, requirement: t }) { // Aa = testOf, e = type, t = requirement
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
  function Ia(e) { // Ia = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...pr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, pr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: Aa(a), message: (s = a.message) != null ? s : "" };
    });
    return (a, s) => { // a = value, s = report
      let i = a; // i = found, a = value
      for (let { change: l, test: u, message: d } of o) // l = change, u = test, d = message, o = steps
        if (l)
          i = l(i, s);
        else if (!u(i)) {
          let m = typeof d == "string" ? d : d({ input: i }); // m = code, d = message, i = found
          s.add(m, String(a), t);
          return;
        }
      return i;
    };
  }
  function Ca({ item: e }) { // Ca = listReader, e = item
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
  function Fa(e) { // Fa = recordReader, e = node
    let t = Ge(e.key), r = Ge(e.value), n = pr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ge = readerOf, e = node, r = readValue, n = needsEntry, pr = actionsOf, o = type
    return (o, a) => { // o = value, a = report
      let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
      for (let l of i) { // l = key, i = keys
        a.enter(l);
        let u = t(l, a), d = u === void 0 ? void 0 : r(o[l], a); // u = name, t = readKey, l = key, a = report, d = found, r = readValue, o = value
        s.has(u) && a.add("duplicate-id", u), d !== void 0 && (l === u || !s.has(u)) && s.set(u, d), a.leave();
      }
      if (s.size || !n)
        return s;
      i.length || a.add("empty");
    };
  }
  function Da({ entries: e = {} }) { // Da = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, Ge((i = s.wrapped) != null ? i : s)];
    })), n = t.filter((a) => { // n = required, t = names, a = name
      var s; // s = _a
      return !((s = e[a]) != null && s.wrapped);
    }), o = Object.fromEntries(t.map((a) => [a, null]));
    return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
      var m; // m = _a
      let u = w({}, o); // u = found, w = __spreadValues, o = empty
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
  function Ha(e) { // Ha = createReader, e = node
    switch (e.type) {
      case "array":
        return Ca(e);
      case "record":
        return Fa(e);
      case "object":
        return Da(e);
      default:
        return Ia(e);
    }
  }
  var hn = /* @__PURE__ */ new Map(); // hn = READERS
  function Ge(e) { // Ge = readerOf, e = node
    let t = hn.get(e); // t = reader, hn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [dr(a.type), Ha(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, dr = kindOfType, Ha = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let u = ie(a), d = n.get(u); // u = kind, ie = kindOf, a = value, d = read, n = readers
        if (!d) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return d(a, s, i, l);
      }, hn.set(e, t);
    }
    return t;
  }
  function me(e, t, r, n, o) { // me = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ge(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Pe = ID, ke = LANGUAGE

  // src/programs/dates.ts
  var gr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // gr = DATE_SHAPE
  function bn(e, t) { // bn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ee(e) { // Ee = parseDate, e = text
    if (!gr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > bn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function mr(e, t) { // mr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function vn(e, t, r) { // vn = isoDay, e = year, t = month, r = day
    return `${mr(e, 4)}-${mr(t, 2)}-${mr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return vn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) { // j = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return vn(e.year, t, (n = e.day) != null ? n : bn(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Re(e) { // Re = isStatus, e = value
    return G.includes(e);
  }
  function wn(e, t) { // wn = isUncertainOn, e = date, t = day
    return e.approximate && J(e) <= t && t <= j(e);
  }
  function Sn(e, t, r) { // Sn = deriveStatus, e = start, t = end, r = today
    return t && j(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !wn(e, r) && !wn(t, r) ? "ongoing" : null;
  }
  function Tn(e, t, r, n) { // Tn = contradictsDates, e = status, t = start, r = end, n = today
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
  var Na = []; // Na = NONE
  function q(e) { // q = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Na;
  }

  // src/programs/read-terms.ts
  function Mt(e, t, r, n) { // Mt = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return q(t).map((s) => s.toLowerCase()).filter((s) => { // q = toList, t = value, s = code
        let i = ke.test(s); // i = isCode, ke = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, q = toList, t = value, s = id
      let i = o ? o.has(s) : Re(s); // i = isKnown, o = terms, s = id, Re = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/cut-text.ts
  function Lt(e, t) { // Lt = cutText, e = text, t = report
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => w({ kind: "schema", type: e }, t), ge = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Me = (() => ee("string")), fr = (() => ee("number")), Pn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), k = ((e) => ee("optional", { wrapped: e })), kn = ((e, t) => ee("picklist", { options: e, message: t })), Le = ((e, t) => ee("record", { key: e, value: t })), Oe = ((e) => ee("union", { options: e })), F = ((...e) => E(w({}, e[0]), { pipe: e })), Ot = ge("check"), yr = ge("guard"), En = ge("length"), xr = ge("max_value"), Rn = ge("min_entries"), _r = ge("min_value"), Ae = ge("regex"), Ie = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, w = __spreadValues, ge = action, r = message, Me = string, fr = number, Pn = boolean, te = array, re = object, k = optional, kn = picklist, Le = record, Oe = union, F = pipe, E = __spreadProps, Ot = check, yr = guard, En = length, xr = maxValue, Rn = minEntries, _r = minValue, Ae = regex, Ie = transform

  // src/programs/schema.ts
  var Ua = 10080, W = F(Me(), Ae(Pe, "bad-id")), Sr = F(Me(), Ae(/\S/, "empty")), ze = F(Sr, Ie(Lt)), vr = F(Me(), Ae(ke, "bad-language"), Ie((e) => e.toLowerCase())), z = Oe([ze, F(Le(vr, ze), Rn(1, "empty"))]), hr = F( // Ua = MOST_MINUTES, W = id, F = pipe, Me = string, Ae = regex, Pe = ID, Sr = words, ze = shownText, Ie = transform, Lt = cutText, vr = languageCode, ke = LANGUAGE, e = code, z = text, Oe = union, Le = record, Rn = minEntries, hr = date
    Me(),
    Ae(gr, "bad-date"),
    Ie(Ee),
    Ot((e) => e !== null, "bad-date")
  ), br = F(Sr, Ot(wt, "bad-page")), Ln = F(Me(), Ae(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Mn = F(Ln, Ot(gn, "bad-address")), Ba = F(Ln, Ie(Te), yr(bt, "bad-address")), Tr = F(Sr, Ie(Te), yr(bt, ({ input: e }) => e)), Va = F(fr(), _r(1, "bad-minutes"), xr(Ua, "bad-minutes")), On = Oe([W, te(W)]), ja = Oe([vr, te(vr)]), wr = Oe([ze, te(ze)]), Pr = On, qa = re({
    label: z,
    page: k(Tr),
    url: k(Ba)
  }), kr = re({
    id: W,
    title: z,
    summary: k(z),
    page: k(Tr),
    status: k(kn(G, "bad-status")),
    start: k(hr),
    end: k(hr),
    language: k(ja),
    session: k(re({
      minutes: k(F(te(Va), En(2)))
    })),
    duration: k(z),
    scale: k(z),
    team: k(wr),
    partners: k(wr),
    materials: k(te(qa)),
    partOf: k(W),
    followedBy: k(On),
    owner: k(ze),
    reviewed: k(hr),
    sources: k(Oe([Mn, te(Mn)]))
  }), An = re({
    id: W,
    label: z,
    terms: Le(W, Pr)
  }), Wa = re({
    label: k(z),
    help: k(z),
    terms: k(Le(W, re({
      label: k(z),
      aliases: k(wr),
      broader: k(W)
    })))
  }), Ka = re({
    title: z,
    page: k(Tr)
  }), In = re({
    version: F(fr(), _r(Je), xr(Je)),
    enabled: k(Pn()),
    talk: k(br),
    bundle: k(br),
    facets: k(te(W)),
    vocabularies: k(Le(W, Wa)),
    series: k(Le(W, Ka)),
    include: k(te(br))
  });

  // src/programs/read-needs.ts
  function Qa(e, t, r) { // Qa = readNeed, e = raw, t = vocabularies, r = report
    let n = me(An, e, r); // n = record, me = read, An = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Mt(s, a, t, r); // i = found, Mt = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Cn(e, t, r) { // Cn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return Rt(e, "needs", r, (o) => { // Rt = eachRecord, e = page, r = report, o = raw
      let a = Qa(o, t, r); // a = need, Qa = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Er = Object.keys(kr.entries); // Er = PROGRAM_FIELDS, kr = programSchema
  function Ja(e, t) { // Ja = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Ga(e, t) { // Ga = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function za(e, { vocabularies: t, facets: r }, n) { // za = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = me(Pr, a, n), i = s === void 0 ? [] : Mt(o, s, t, n); // s = ids, me = read, Pr = termIds, a = value, n = report, i = found, Mt = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function Ya({ start: e, end: t }, r, n) { // Ya = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Fn(e, t, r, n) { // Fn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = Pt(e) ? e.id : null; // o = rawId, Pt = isObject, e = raw
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = me(kr, e, n, za(a, r, n), r.fields); // a = terms, s = record, me = read, kr = programSchema, e = raw, n = report, za = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(s.language); // l = languages, q = toList, s = record
    l.length && a.set("language", l);
    let [u, d] = Ya(s, e, n); // u = start, d = end, Ya = readRange, s = record, e = raw, n = report
    return s.status && Tn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Sn(u, d, r.today),
      start: u,
      end: d,
      terms: a,
      minutes: Ja(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: q(s.team),
      partners: q(s.partners),
      materials: Ga(s.materials, n),
      partOf: s.partOf,
      followedBy: q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: q(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function Dn(e, t, r, n, o, a) { // Dn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
      Rt(l, "programs", o, (d, m) => { // Rt = eachRecord, l = from, o = report, d = raw, m = index
        let p = Fn(d, { page: u, path: ["programs", m] }, n, o); // p = program, Fn = readProgram, d = raw, u = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => { // i = readFrom, e = page, o = report, t = titles, l = title, u = index
      o.enter(u);
      let d = r.find((p) => p.title === l), m = d && kt(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, kt = readJsonPage, o = report, a = describeFault
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
  function Xa(e, t) { // Xa = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === Q ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== Q ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of Et(r)) // o = id, Et = tooDeep, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      s !== Q && n.set(s, { id: s, label: o || s, aliases: q(a), broader: r.get(s) || null });
    }), n;
  }
  function Hn(e, t, r) { // Hn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Xa(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var Za = [...Er, ...Qe].filter((e) => e !== "language"); // Za = RESERVED_VOCABULARIES, Er = PROGRAM_FIELDS, Qe = BUILT_IN, e = name
  function es(e, t, r) { // es = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Qe]); // n = known, t = vocabularies, Qe = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ts(e) { // ts = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function rs(e, { today: t, language: r }, n, o, a) { // rs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var c, y; // c = _a, y = _b
    let s = me(In, e, o, ts); // s = head, me = read, In = headSchema, e = page, o = report, ts = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Hn((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), Za, o); // i = vocabularies, Hn = readVocabularies, c = _a, s = head, Za = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = es(s.facets, i, o), u = Cn(e, i, o), d = cr(e), m = Dn(e, d, n, { // l = facets, es = readFacets, s = head, i = vocabularies, o = report, u = needs, Cn = readNeeds, e = page, d = titles, cr = includedTitlesIn, m = programs, Dn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Er, ...i.keys()]),
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
      programs: _n(m, p, d, o)
    };
  }
  function At(e, t, r, n, o = String) { // At = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = kt(e, n, o); // a = page, kt = readJsonPage, e = text, n = report, o = describeFault
    return a && rs(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function It(e, t, r = []) { // It = parseForReaders, e = text, t = options, r = included
    let n = fn(); // n = report, fn = createCodeReport
    return { list: At(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function ns(e, t) { // ns = mapTexts, e = list, t = visit
    let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, w(w({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, w = __spreadValues
    return E(w({}, e), {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
        return E(w({}, o), {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => E(w({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
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
    return ns(e, (o, a) => { // ns = mapTexts, e = list, o = text, a = key
      let s = r.get(a) || ""; // s = translation, r = texts, a = key
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Lt(s)) : o;
    });
  }

  // src/page/load.ts
  var $n = "MediaWiki:Gadget-programExplorer-config.json"; // $n = CONFIGURATION
  function Ye(e, t, r) { // Ye = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function os(e) { // os = isSwitchedOff, e = configuration
    return e !== void 0 && ne(e.text).enabled === !1;
  }
  function as(e, t) { // as = messagesFrom, e = language, t = page
    return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Gr(e, t.text) || ve;
  }
  function ss(e, t, r, n) { // ss = loadIncluded, e = wiki, t = source, r = text, n = pages
    return R(this, null, function* () {
      let o = St(r), a = o.filter((i) => !Ye(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, St = includedTitles, r = text, a = missing, i = title, Ye = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Ye(e, i, s); // l = page, Ye = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Bn(e, { translationLanguage: t, bundleVersion: r }) { // Bn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function is(e, t, r, n) { // is = loadTranslations, e = wiki, t = list, r = request, n = translations
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Bn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Bn = bundleRequest, r = request
      return Nn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Un(e, t) { // Un = loadOnce, e = wiki, t = request
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === U ? [] : [tr(n)], i = [r, ...s, ...o.length ? [] : [$n]], { pages: l, translations: u } = yield e.readPages(i, o, Bn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, U = KEYS_ONLY, tr = messagesPage, i = titles, $n = CONFIGURATION, l = pages, u = translations, e = wiki, Bn = bundleRequest
      if (os(Ye(e, $n, l)))
        return { kind: "off" };
      let d = as(n, Ye(e, tr(n), l)), m = Ye(e, r, l); // d = messages, as = messagesFrom, n = language, Ye = pageOf, e = wiki, tr = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield ss(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = It(m.text, Tt(e), p); // p = included, ss = loadIncluded, e = wiki, r = source, m = page, l = pages, c = origin, y = list, _ = problems, It = parseForReaders, Tt = optionsFor
      return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: _, list: yield is(e, y, t, u) } : { kind: "invalid", messages: d, origin: c, problems: _ };
    });
  }
  function Vn(e, t) { // Vn = load, e = wiki, t = request
    return R(this, null, function* () {
      let r = yield Un(e, t); // r = result, Un = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Un(e, E(w({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function ls(e, t) { // ls = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ht(e, t), l = i[0] === U ? U : je(i), u = o.get(l), d = pn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, ht = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, je = chooseLanguage, u = revision, d = translated, pn = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: l === U ? n : u && n.length ? [...n, u] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function jn() { // jn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = ls(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Vn(t, n); // n = request, ls = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Vn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Ct(e) { // Ct = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Xe = "programExplorer", Ft = "programExplorerDialog"; // Xe = FRAGMENT_KEY, Ft = DIALOG_KEY
  function qn(e, t, r) { // qn = createHistory, e = view, t = isOurs, r = id
    var p; // p = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
      let c = e.history.state; // c = state, e = view
      return typeof c == "object" && c !== null ? c : {};
    }, a = (c) => { // a = kept, c = key
      let y = o()[c]; // y = value, o = entryState, c = key
      return typeof y == "string" ? y : null;
    }, s = (c, y, _) => { // s = put, c = change, y = values, _ = url
      try {
        e.history[`${c}State`](w(w({}, o()), y), "", _);
      } catch (h) {
      }
    }, i = () => a(Ft) === r, l = () => s("push", { [Ft]: r }), u = () => t && (t(n()) ? n() : a(Xe)), d = (p = u()) != null ? p : "", m = () => { // i = isInDialog, a = kept, Ft = DIALOG_KEY, r = id, l = enterDialog, s = put, u = read, t = isOurs, n = fragment, Xe = FRAGMENT_KEY, d = shown, p = _a, m = keepShown
      t && u() === null && s("replace", { [Xe]: d });
    };
    return m(), {
      isNewLink: () => {
        let c = !!(t != null && t(n())) && a(Xe) === null; // c = isNew, t = isOurs, n = fragment, a = kept, Xe = FRAGMENT_KEY
        return c && s("replace", { [Xe]: n() }), c;
      },
      read: u,
      write: (c, y, _ = !1) => { // c = text, y = change, _ = isUnderDialog
        if (!t)
          return;
        d = c;
        let h = n(), b = h !== "" && !t(h), v = y === "push"; // h = here, n = fragment, b = isForeign, t = isOurs, v = isChoice, y = change
        s(
          _ ? "replace" : y,
          { [Xe]: c, [Ft]: v ? null : a(Ft) },
          c !== "" ? `#${c}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            b ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), v && _ && l();
      },
      enterDialog: l,
      leaveDialog: () => {
        i() && e.history.back();
      },
      isInDialog: i,
      onMove: (c) => { // c = listener
        let y = () => { // y = onPopState
          var _; // _ = _a
          m(), d = (_ = u()) != null ? _ : "", c();
        };
        return e.addEventListener("popstate", y), () => e.removeEventListener("popstate", y);
      }
    };
  }

  // src/messages/format.ts
  function Wn(e, t, r = null) { // Wn = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(ut(e), w({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, ut = localeOf, e = language, w = __spreadValues, o = dateFormats
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
        return d ? m ? d === m ? d : t("date-range", d, m) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
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
  var L, Jn, cs, le, Rr, $t, Gn, Ht, zn, Lr, Mr, us, et = /* @__PURE__ */ Symbol.for("pv"), Ut = {}, Bt = [], ds = /^m(i|n|o|s|text|space)$/, Or = Array.isArray, Ar = Bt.slice, ye = Object.assign; // L = options, Jn = vnodeId, cs = isValidElement, le = rerenderQueue, Rr = prevDebounce, $t = rerenderCount, Gn = depthSort, Ht = EVENT_DISPATCHED, zn = CAPTURE_REGEX, Lr = eventClock, Mr = eventProxies, us = i, et = VNODE_MARKER, Ut = EMPTY_OBJ, Bt = EMPTY_ARR, ds = MATHML_TOKEN_ELEMENTS, Or = isArray, Ar = slice, ye = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) { // g = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Ar.call(arguments, 2) : r), Ze(e, s, n, o, null);
  }
  function Ze(e, t, r, n, o) { // Ze = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: et, __v: o || ++Jn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, et = VNODE_MARKER, o = original, Jn = vnodeId
    return !o && L.vnode && L.vnode(a), a;
  }
  function Ce() { // Ce = createRef
    return { current: null };
  }
  function ue(e) { // ue = Fragment, e = props
    return e.children;
  }
  function B(e, t) { // B = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ce(e, t) { // ce = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ce(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ce(e);
  }
  function ps(e) { // ps = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ye({ constructor: et }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Ir(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, ro(o, t, a), r.__ = r.__e = null, t.__e != n && Yn(t));
  }
  function Yn(e) { // Yn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Yn(e);
  }
  function Kn(e) { // Kn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, le.push(e), $t++)) && Rr == L.debounceRendering || ((Rr = L.debounceRendering) || queueMicrotask)(Xn);
  }
  function Xn() { // Xn = process
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(Gn), e = le.shift(), t = le.length, 8 & e.__g && ps(e); // e = c, t = l, le = rerenderQueue, Gn = depthSort, ps = renderComponent
    } finally {
      ($t = le.length) && (Rr || queueMicrotask)(Xn);
    }
  }
  function Zn(e, t, r, n, o, a, s, i, l, u, d) { // Zn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, d = refQueue
    var m, p, c, y, _, h, b = n.__k || Bt, v = t.length; // m = i, p = oldVNode, c = childVNode, y = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Bt = EMPTY_ARR, v = newChildrenLength, t = renderResult
    for (l = ms(r, t, b, l, v), m = 0; m < v; m++) (c = r.__k[m]) != null && (p = ~c.__i && b[c.__i] || Ut, c.__i = m, h = Ir(e, c, p, o, a, s, i, l, u, d), y = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Cr(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || y, c)), _ = _ || y, 4 & c.__u ? (l = eo(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, ms = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, c = childVNode, p = oldVNode, Ut = EMPTY_OBJ, h = result, Ir = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, d = refQueue, y = newDom, Cr = applyRef, _ = firstChildDom, eo = insert, void = type
    return r.__e = _, l;
  }
  function ms(e, t, r, n, o) { // ms = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, u, d, m, p, c, y = r.length, _ = y, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, p = hi, c = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Ze(null, s) : Or(s) ? s = v[a] = Ze(ue, { children: s }) : s.constructor === et && s.__b ? s = v[a] = Ze(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = gs(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, b = 1)) : (~u || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, Ze = createVNode, Or = isArray, ue = Fragment, et = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, gs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, y = oldChildrenLength
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
        for (h = 0, p = d.length; h < p; ) d[c = h + p >> 1] < s.__i ? h = c + 1 : p = c; // h = skew, p = hi, d = tails, c = mid, s = childVNode
        d[h] = s.__i, m[a] = h + 1;
      }
      for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, v = newChildren
    }
    if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Fr(i, i));
    return n;
  }
  function eo(e, t, r, n) { // eo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = eo(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function gs(e, t, r, n) { // gs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Qn(e, t, r) { // Qn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Dt(e, t, r, n, o) { // Dt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Qn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Qn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Mr[t] || (Mr[t] = fs(t)), (e.__a || (e.__a = {}))[t] = Lr, a = t != (t = t.replace(zn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function fs(e) { // fs = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Ht] == null) t[Ht] = Lr++;
        else if (t[Ht] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Ir(e, t, r, n, o, a, s, i, l, u) { // Ir = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var d, m, p, c, y, _, h, b, v, T, P, C, S, M, O, A, D, I, N = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, y = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, T = provider, P = componentContext, C = renderHook, S = count, M = renderResult, O = startMarker, A = end, D = i, I = child, N = newType, t = newVNode
    if (t.constructor !== et) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Nt(d, a) : a.push(d), i = a[0] || i), (d = L.__b) && d(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = N.prototype) && d.render, T = (d = N.contextType) && n[d.__c], P = d ? T ? T.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (v ? t.__c = c = new N(b, P) : (t.__c = c = new B(b, P), c.constructor = N, c.render = xs), T && T.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), v && (c.__s || (c.__s = c.state), N.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ye({}, c.__s)), ye(c.__s, N.getDerivedStateFromProps(b, c.__s)))), y = c.props, _ = c.state, c.__v = t, r.__c) {
          if (b !== y && v && !N.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(b, c.__s, P) === !1) {
            t.__v != r.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
              H && (H.__ = t);
            }), Bt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = ce(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, P), v && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(y, _, h);
          });
        } else v && !N.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), v && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = P, c.props = b, c.__P = e, c.__g &= -5, C = L.__r, S = v ? 25 : 0;
        do
          c.__g &= -9, C && C(t), d = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++S < 25);
        v && (Bt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = ye({}, n, c.getChildContext())), v && r.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(y, _)), M = d && d.type === ue && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
          H && Fr(H, H);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = Zn(e, Or(M) ? M : [M], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(fe), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (H) {
        if (s.length = p, t.__v = null, l || a) if (H && H.then) {
          if (t.__u |= 128 | l, a) {
            for (~(D = a.indexOf(i || void 0)) || (D = a.length); (I = a[D - 1]) && I.nodeType == 8; ) D--; // D = i, a = excessDomChildren, i = oldDom, void = oldDom, I = child
            for (; D < a.length; D++) if (I = a[D]) if (a[D] = null, O) { // D = i, a = excessDomChildren, I = child, O = startMarker
              if (I == A) break;
            } else {
              if (I.nodeType != 8) break;
              I.data.startsWith("$s") && (A = Nt(O = I));
            }
          }
          if (!O) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            O = i;
          }
          (d = Nt(O = t.__c.__z || (t.__c.__z = O))) ? (t.__e = O, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), H && H.then || to(t), L.__e(H, t, r);
      }
    } else i = t.__e = ys(r.__e, t, r, n, o, a, s, l, u, e);
    return (d = L.diffed) && d(t), i;
  }
  function Nt(e, t) { // Nt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function to(e) { // to = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(to));
  }
  function ro(e, t, r) { // ro = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Cr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Cr = applyRef
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
  function ys(e, t, r, n, o, a, s, i, l, u) { // ys = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var d, m, p, c, y, _, h, b, v = r.props || Ut, T = t.props, P = t.type; // d = i, m = newHtml, p = oldHtml, c = newChildren, y = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Ut = EMPTY_OBJ, T = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((y = a[d]) && (P ? y.localName == P : y.nodeType == 3)) { // d = i, a = excessDomChildren, y = value, P = nodeType
        e = y, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !P) return b.createTextNode(T);
      e = b.createElementNS(o, P, T.is ? T : u), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (u = P == "template" && e.content || e, a = P == "textarea" && T.defaultValue != null ? null : a && Ar.call(u.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(y = e.attributes[d]).name] = y.value;
      for (d in v) y = v[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || Dt(e, d, null, y, o); // d = i, v = oldProps, y = value, p = oldHtml, T = newProps, Dt = setProperty, e = dom, o = namespace
      for (d in T) y = T[d], d == "children" ? c = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || v[d] === y || Dt(e, d, y, v[d], o); // d = i, T = newProps, y = value, c = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, Dt = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ds.test(P)) && (o = "http://www.w3.org/1999/xhtml"), Zn(u, Or(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(fe)), i && P != "textarea" || (d = "value", P == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (P != "progress" || _) || Dt(e, d, _, v[d], o), d = "checked", h != null && h != e[d] && Dt(e, d, h, v[d], o));
    } else v === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Cr(e, t, r, n) { // Cr = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Fr(e, t, r) { // Fr = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Cr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Fr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Nt(n, a = [])) && (n == e.__e && a.some(fe), fe(o), fe(n)), r || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function xs(e, t, r) { // xs = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Dr(e, t) { // Dr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ze(ue, { children: [e] }), o = [], a = [], Ir(t, t.__k, n || Ut, Ut, t.namespaceURI, n ? null : t.firstChild ? Ar.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), ro(o, t.__k, a), t.__k.props.children = null;
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
    throw $t = 0, e;
  } }, Jn = 0, cs = function(e) {
    return e != null && e.constructor === et;
  }, B.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = ye({}, this.state)), typeof e == "function" && (e = e(ye({}, r), this.props)), e && (ye(r, e), this.__v && (t && this.__k.push(t), Kn(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Kn(this));
  }, B.prototype.render = ue, le = [], $t = 0, Gn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ht = /* @__PURE__ */ Symbol(), zn = /(PointerCapture)$|Capture$/i, Lr = 0, Mr = {}, us = 0;

  // src/explore/query-changes.ts
  function Fe(e, t) { // Fe = withText, e = query, t = text
    return E(w({}, e), { text: t });
  }
  function Hr(e, t, r) { // Hr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(w({}, e), { chosen: n });
  }
  function no(e, t, r) { // no = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Hr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function oo(e) { // oo = clearAll, e = query
    return E(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function De(e) { // De = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Vt(e) { // Vt = allBits, e = size
    let t = De(e).fill(-1); // t = bits, De = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function jt(e, t) { // jt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function qt(e, t) { // qt = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Nr(e, t) { // Nr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function He(e, t) { // He = unionOf, e = size, t = sets
    return t.reduce(Nr, De(e));
  }
  function ao(e, t) { // ao = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function so(e, t) { // so = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function _s(e) { // _s = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Y(e, t = e, r = e) { // Y = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += _s((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/facets.ts
  function Ne(e, t) { // Ne = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function lo(e, t) { // lo = withAnyTerm, e = size, t = terms
    return He(e, t.map(({ programs: r }) => r));
  }
  function hs(e, t, { programs: r }) { // hs = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = Ne(o, t); // a = terms, Ne = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, lo(e.programs.length, a));
    }), n;
  }
  function io(e, t, r) { // io = applyFilters, e = size, t = filters, r = except
    let n = Vt(e); // n = programs, Vt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && ao(n, o);
    }), n;
  }
  function bs(e, t, r, n, o) { // bs = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Y(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Y = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let u = t.filter((d) => d !== a); // u = remaining, t = chosen, d = other, a = term
        l = u.length ? Y(lo(o, u), n) : Y(n);
      } else r && (l = Y(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Wt(e, t, r) { // Wt = explore, e = index, t = query, r = find
    let n = e.programs.length, o = r(e, t.text), a = hs(e, t, o), s = io(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, hs = filtersOf, s = matches, io = applyFilters, i = facets, l = facet
      let u = a.get(l.id), d = u ? io(n, a, l.id) : s; // u = filter, a = filters, l = facet, d = others, io = applyFilters, n = size, s = matches
      return { facet: l, terms: bs(l, Ne(l, t), u, d, n) };
    });
    return { matches: s, count: Y(s), facets: i, searchResult: o };
  }

  // src/explore/memoize.ts
  function Kt(e) { // Kt = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/orders.ts
  var vs = Kt(() => /* @__PURE__ */ new Map()), ws = 1e9; // vs = knownOrders, Kt = memoize, ws = NEVER
  function $r(e, t) { // $r = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function uo(e) { // uo = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function Ss(e) { // Ss = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ts({ programs: e, languages: { chain: t, page: r } }) { // Ts = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = Ss([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, Ss = collatorFor
    return $r(n.length, (a, s) => o(n[a], n[s]));
  }
  function co(e) { // co = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ps({ programs: e }, t) { // Ps = byDate, e = programs, t = titleOrder
    let r = uo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, uo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, d = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = co(u && J(u)), o[l] = m ? ws : co(d && j(d));
    }), $r(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function ks({ programs: e }, t) { // ks = byStatus, e = programs, t = dateOrder
    let r = uo(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, uo = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return $r(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Es = { // Es = MAKERS
    title: Ts,
    newest: (e) => Ps(e, tt(e, "title")),
    status: (e) => ks(e, tt(e, "newest")),
    relevance: (e) => tt(e, "status")
  };
  function tt(e, t) { // tt = orderOf, e = index, t = sort
    var o; // o = _a
    let r = vs(e), n = (o = r.get(t)) != null ? o : Es[t](e); // r = orders, vs = knownOrders, e = index, n = order, o = _a, t = sort, Es = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function Rs(e, t) { // Rs = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function rt(e, { programs: t }) { // rt = effectiveSort, e = query, t = programs
    let r = e.sort || "relevance"; // r = sort, e = query
    return r === "relevance" && !t ? "status" : r;
  }
  function po(e, t, r, n) { // po = sortMatches, e = index, t = matches, r = query, n = searchResult
    let o = rt(r, n), a = []; // o = sort, rt = effectiveSort, r = query, n = searchResult, a = sorted
    for (let s of tt(e, o)) // s = i, tt = orderOf, e = index, o = sort
      qt(t, s) && a.push(s);
    return o === "relevance" ? Rs(a, n.scores) : a;
  }

  // src/app/derive.ts
  function Ur(e, t) { // Ur = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
      if (!a) {
        let i = Wt(e, n, t); // i = exploration, Wt = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: po(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function mo(e, t, r, n) { // mo = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function xe(e, t, r) { // xe = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || mo(e, t, r, r.program) ? r : E(w({}, r), { program: null });
  }
  function go(e, t, r, n) { // go = showing, e = index, t = derive, r = query, n = program
    return mo(e, t, r, n) ? E(w({}, r), { program: n }) : E(w({}, ot), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function fo(e, t, r) { // fo = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: u } = e.get(); // l = query, u = settled, e = store
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => xe(t().index, t().derive, l), a = (l) => { // o = shown, l = next, xe = withoutHiddenDetails, t = context, a = choose
      n();
      let u = o(l); // u = query, o = shown, l = next
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(w(w({}, e.get().query), l)), i = (l) => e.set({ open: E(w({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Fe(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(no(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(go(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(oo(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: u } = e.get(), d = new Set(u.collapsed); // u = open, e = store, d = collapsed
        d.delete(l) || d.add(l), e.set({ open: E(w({}, u), { collapsed: d }) });
      }
    };
  }

  // src/app/announcements.ts
  function yo(e, t, r) { // yo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function Br(e, t) { // Br = ancestors, e = vocabulary, t = termId
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
      n.push(o.broader);
    return n;
  }

  // src/explore/append.ts
  function Qt(e, t, r) { // Qt = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function Ms({ terms: e }) { // Ms = inTreeOrder, e = terms
    let t = /* @__PURE__ */ new Map(); // t = children
    e.forEach(({ id: o, broader: a }) => Qt(t, a, o));
    let r = [], n = (o) => (t.get(o) || []).forEach((a) => { // r = ordered, n = visit, o = id, t = children, a = child
      r.push(a), n(a);
    });
    return n(null), r;
  }
  function xo(e, t, r) { // xo = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Ms(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var _o = { label: null, help: null, aliases: [] }; // _o = UNLABELED
  function Ls({ start: e, end: t, status: r }, n) { // Ls = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years, i = year
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function Os(e, t, r) { // Os = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? Ls(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function As(e, t, r, n) { // As = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = De(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      Os(s, e, n).forEach((l) => jt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Br(r, s).forEach((l) => Nr(a(l), i));
    }), o.delete(Q), o;
  }
  function ho(e, t, r) { // ho = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = As(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, As = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...xo(e, Array.from(s.keys()), a), Q], l = He(n, Array.from(s.values())); // i = order, xo = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, He = unionOf, n = size
    s.set(Q, so(Vt(n), l));
    let u = /* @__PURE__ */ new Map(); // u = terms
    for (let c of i) { // c = term, i = order
      let y = s.get(c), _ = y ? Y(y) : 0; // y = programs, s = collected, c = term, _ = total, Y = count
      if (y && _) {
        let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(c)) || _o; // h = label, b = aliases, a = vocabulary, c = term, _o = UNLABELED
        u.set(c, { id: c, label: h, aliases: b, depth: Br(a, c).length, programs: y, count: _ });
      }
    }
    let { label: d, help: m } = a || _o, p = Array.from(u.values()).filter((c) => c.count < n); // d = label, m = help, a = vocabulary, _o = UNLABELED, p = missingInSome, u = terms, c = term, n = size
    return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function bo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // bo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let u = o.includes(l) ? null : ho(l, e, a); // u = facet, o = reservedIds, l = id, ho = indexFacet, e = list, a = thisYear
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
  var Jt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Jt = NO_SEARCH

  // src/app/labels.ts
  var vo = (e) => e.toLowerCase().replace(/-.*/, ""); // vo = baseOf, e = language
  function wo(e, t, r, n, o, a) { // wo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => oe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, oe = pickText, n = chain, o = pageLanguage, l = status, t = msg, u = known, d = facet
      let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
      if (c)
        return i(c.label);
      let y = Qe.find((_) => _ === p); // y = builtIn, Qe = BUILT_IN, _ = each, p = id
      return s(y ? t(`facet-${y}`) : p);
    }, m = (p, c) => { // m = term, p = facetId, c = id
      var _; // _ = _a
      if (c === Q)
        return s(t("not-stated"));
      let y = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(c); // y = entry, _ = _a, e = list, p = facetId, c = id
      return y ? i(y.label) : s(Re(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : p === "period" ? r.date(Ee(c)) : c);
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
      isForeign: (p) => [a, n[0] || o].every((c) => vo(c) !== vo(p))
    };
  }

  // src/app/context.ts
  function Vr(e, t, r = () => Jt) { // Vr = createContext, e = list, t = settings, r = find, Jt = NO_SEARCH
    var c; // c = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = wo(e, n, o, s, i, a), d = bo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, wo = createLabels, e = list, d = index, bo = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (y, _) => u.term(y, _).text,
      reservedIds: st
    }), m = (c = ct(`programs?${t.preset}`, d)) != null ? c : ot, p = Be(m, e.facets);
    return E(w({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Ur(d, r),
      labels: u,
      preset: m,
      fragmentOf: (y) => { // y = query
        let _ = Be(y, e.facets); // _ = fragment, Be = toFragment, y = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function So(e, t) { // So = withSearch, e = context, t = find
    return E(w({}, e), { find: t, derive: Ur(e.index, t) });
  }

  // src/app/store.ts
  function To(e) { // To = createStore, e = initial
    let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
    return {
      get: () => t,
      set: (n) => { // n = change
        let o = t; // o = before, t = state
        t = w(w({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
        r.delete(n);
      })
    };
  }

  // src/app/sync-history.ts
  function Po(e, t, r) { // Po = syncHistory, e = store, t = history, r = fragmentOf
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
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function nt(e) { // nt = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: we(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function Ue({ open: e }) { // Ue = Chevron, e = open
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var ko = "capacity"; // ko = TAG_FACET
  function Is({ text: e, patterns: t, around: r, more: n }) { // Is = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function Cs({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Cs = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Gt = class extends B { // Gt = Card, B = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var D; // D = _a
      let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: y } = t, _ = (I) => /* @__PURE__ */ g(Is, { text: I, patterns: s, around: m, more: n }), h = (I) => { // l = msg, u = labels, d = format, m = language, p = idPrefix, c = index, y = limit, t = context, _ = marked, I = facet, g = k, Is = MarkedText, s = patterns, n = more, h = termsOf
        var N; // N = _a
        return ((N = o.terms.get(I)) != null ? N : []).map((H) => u.term(I, H));
      }, b = u.pick(o.title), v = `${p}:program:${o.id}`, T = o.summary && u.pick(o.summary), P = h(ko), C = [...h("kind"), ...h("format")], S = u.status(o.status), M = d.span(o.start, o.end, o.status), O = [b, ...T ? [T] : [], ...P, ...C].map(({ text: I }) => I), A = y || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...O, S, M != null ? M : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g($e, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, _(b)) : _(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(D = o.status) != null ? D : "unknown"}` }, S), M !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, M), C.map((I) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(I)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(T), " ", u.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), A && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Cs(t, A)), " ", _({ text: A.text, language: A.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(ko).text }, P.map((I) => /* @__PURE__ */ g("li", null, _(I)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g(Ue, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var zt = 60, Fs = 6, Ds = 80; // zt = CARDS, Fs = CARDS_AT_ONCE, Ds = FILL_AFTER
  function Hs({ context: e, state: t, results: { order: r } }, n) { // Hs = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var c; // c = _a
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, c = i
      var y; // y = _a
      return p === ((y = n.order) == null ? void 0 : y[c]);
    }), u = Math.max(e.limit || zt, i + 1, l && n.limit || 0), d = r.length <= zt || s === "address";
    return { order: r, limit: u, drawn: d ? u : Math.max(Fs, i + 1, l && n.drawn || 0) };
  }
  function Ns({ context: e, state: t, results: r }, n) { // Ns = withHeadings, e = context, t = state, r = results, n = programs
    let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && rt(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, u = hasGroups, rt = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
    return n.map((m, p) => { // n = programs, m = program, p = i
      let c = n[p - 1], y = Z(m.status); // c = before, n = programs, p = i, y = isNow, Z = isCurrent, m = program
      return !u || c && Z(c.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Yt = class extends B { // Yt = CardList, B = x
    constructor() {
      super(...arguments);
      this.list = Ce();
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
      return n.order === r.results.order && r.state.query.program === null ? null : Hs(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Ds));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var T; // T = _a
      let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, b = Ns(r, _), v = (T = b[0]) != null && T.group ? c + 1 : c; // s = context, i = state, l = results, u = actions, d = more, r = view, m = msg, p = index, c = level, y = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, b = entries, Ns = withHeadings, v = titleLevel, T = _a
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: C }) => /* @__PURE__ */ g("li", { key: P.id }, C && /* @__PURE__ */ g($e, { level: c, class: "program-explorer__group", id: C.anchors[0] }, C.anchors.slice(1).map((S) => /* @__PURE__ */ g("span", { id: S })), /* @__PURE__ */ g(V, { text: C, around: s.language })), /* @__PURE__ */ g(
        Gt,
        {
          context: s,
          actions: u,
          more: d,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Be(i.query, y.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function Eo(e, t) { // Eo = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => Ne(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function $s({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // $s = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id)
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ g(V, { text: s, around: r }, e("chip-facet", s.text))),
      " ",
      /* @__PURE__ */ g(V, { text: i, around: r })
    );
  }
  function Us({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Us = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Fe(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var Xt = class extends B { // Xt = ActiveFilters, B = x
    constructor() {
      super(...arguments);
      this.list = Ce();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Eo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Eo = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g($s, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Us, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function Bs({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Bs = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(V, { text: l.term(r, n.id), around: u })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
  function Vs({ view: e, counts: { facet: t, terms: r } }) { // Vs = Facet, e = view, t = facet, r = terms
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
      /* @__PURE__ */ g("span", { id: `${u}::label` }, /* @__PURE__ */ g(V, { text: n.facet(t.id), around: o })),
      /* @__PURE__ */ g(Ue, { open: l })
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Bs, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function Zt({ view: e }) { // Zt = Filters, e = view
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Vs, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function Ro({ view: { context: { msg: e }, state: t, actions: r } }) { // Ro = SearchBox, e = msg, t = state, r = actions
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
  function js({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // js = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
    let a = rt(r, n.exploration.searchResult), s = _e.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, rt = effectiveSort, r = query, n = results, s = sorts, _e = SORTS, i = each
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g(Ue, { open: !1 })));
  }
  function Mo({ view: e }) { // Mo = Toolbar, e = view
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", nt(o.settled.query.text), nt(l.join(" "))))), !n && /* @__PURE__ */ g(js, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function Lo({ view: e }) { // Lo = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Ro, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Zt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Mo, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Xt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Yt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var Oo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Oo = isNeeded, e = open, t = query
  function Ao(e, t, r) { // Ao = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => R(null, null, function* () { // n = isLoading, o = isOver, a = load, R = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (u) {
        !o && Oo(e.get()) && t.onFailure(u, () => { // o = isOver, Oo = isNeeded, e = store, t = source, u = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && Oo(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function Io(e, t) { // Io = createScreen, e = root, t = idPrefix
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
  function Co(e, t) { // Co = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var qs = 640, Ws = 500; // qs = MIN_WIDTH, Ws = PREPARE_SEARCH_AFTER
  L.debounceRendering = (e) => e();
  function Fo(e, t, r, n, o, a) { // Fo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var C; // C = _a
    let s = (C = e.ownerDocument.defaultView) != null ? C : window, i = [], l = o.now, u = Vr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < qs, p = (S) => { // s = view, C = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, Vr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, qs = MIN_WIDTH, p = readAddress, S = before
      var D, I; // D = _a, I = _b
      let M = n.read(), O = M === null && S ? S.query : (D = ct(M != null ? M : "", u.index)) != null ? D : u.preset, A = xe(u.index, u.derive, O); // M = fragment, n = history, O = next, S = before, D = _a, ct = fromFragment, u = context, A = query, xe = withoutHiddenDetails
      return {
        query: A,
        settled: { query: A, cause: "address" },
        open: { collapsed: (I = S == null ? void 0 : S.open.collapsed) != null ? I : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, c = To(w({ narrow: m() }, p(null))), y = Io(e, r.idPrefix), _ = fo(c, () => u, y), h = () => { // c = store, To = createStore, w = __spreadValues, m = isNarrow, p = readAddress, y = screen, Io = createScreen, e = root, r = settings, _ = actions, fo = createActions, u = context, h = unmount
      d = !1, i.splice(0).forEach((S) => S()), Dr(null, e);
    }, b = (S, M) => { // b = draw, S = state, M = before
      if (!d)
        return;
      let O = y.holdFocus(M.open.filters); // O = restoreFocus, y = screen, M = before
      try {
        let { derive: A } = u; // A = derive, u = context
        Dr(/* @__PURE__ */ g(Lo, { view: { context: u, state: S, actions: _, more: l, results: A(S.query), settledResults: A(S.settled.query) } }), e);
      } catch (A) {
        h(), a(A);
        return;
      }
      O();
    }, v = ({ checkLink: S, keepFragment: M, textIndexOf: O }) => { // v = useMore, S = checkLink, M = keepFragment, O = textIndexOf
      S(n, c, u);
      let A = s.setTimeout(() => O(u.index), Ws); // A = prepare, s = view, O = textIndexOf, u = context, Ws = PREPARE_SEARCH_AFTER
      i.push(M(), () => s.clearTimeout(A));
    }, T = (S) => { // T = showLinked, S = isFirst
      var A; // A = _a
      let { program: M } = c.get().query, O = !S || M !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((A = n.read()) != null ? A : ""); // M = program, c = store, O = mayScroll, S = isFirst, s = view, e = root, A = _a, n = history
      n.isNewLink() && O && r.reveal(() => Ct(() => { // n = history, O = mayScroll, r = settings, Ct = afterPaint
        d && y.scrollToLinked(c.get().query.program);
      }));
    }, P = () => { // P = onResize
      if (!e.isConnected) {
        h();
        return;
      }
      let S = m(), { open: M, narrow: O } = c.get(); // S = narrow, m = isNarrow, M = open, O = before, c = store
      S !== O && c.set({ narrow: S, open: E(w({}, M), { filters: !1 }) });
    };
    return i.push(
      c.subscribe(b),
      Co(e, P),
      yo(c, _.settle, s),
      Po(c, n, (S) => u.fragmentOf(S)),
      n.onMove(() => { // n = history
        c.set(p(c.get())), T(!1);
      })
    ), b(c.get(), c.get()), d && (T(!0), l ? v(l) : i.push(Ao(c, o, (S) => { // b = draw, c = store, d = isMounted, T = showLinked, l = more, v = useMore, i = cleanups, Ao = loadWhenNeeded, o = moreSource, S = loaded
      l = S, u = So(u, l.fuzzySearch), c.set({}), v(l);
    }))), {
      update: (S) => { // S = newList
        if (d) {
          _.settle(), u = Vr(S, r, l == null ? void 0 : l.fuzzySearch);
          let { query: M } = c.get(), O = xe(u.index, u.derive, M), A = () => c.set({ query: O, settled: { query: O, cause: "data" } }); // M = before, c = store, O = query, xe = withoutHiddenDetails, u = context, A = show
          l ? l.keepPosition(e, A) : A();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var Do = "Special:MyLanguage/", Ks = /^(?:[a-z][\w-]*|Special):/; // Do = MY_LANGUAGE, Ks = WITHOUT_TRANSLATION
  function Ho(e, { root: t, staticElements: r }, n) { // Ho = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Do, ""); // l = plain, i = page, Do = MY_LANGUAGE
      if (!a.length || Ks.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Do + l);
      let [u = "", d = ""] = l.split(/(?=#)/); // u = title, d = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Qs = "program-explorer__app", Js = 0; // Qs = APP_CLASS, Js = mountedSoFar
  function Gs({ root: e }) { // Gs = ownsAddress, e = root
    var r; // r = _a
    let t = `.${se}[data-state]`; // t = hosts, se = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function zs({ root: e, current: t, past: r }) { // zs = scrollToLinkedHeading, e = root, t = current, r = past
    for (let n of [t, r]) { // n = heading, t = current, r = past
      let o = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // o = anchor, n = heading, a = each
      o && nr(e, () => Ct(() => { // o = anchor, nr = unfold, e = root, Ct = afterPaint
        var a; // a = _a
        return (a = document.getElementById(o)) == null ? void 0 : a.scrollIntoView();
      }));
    }
  }
  function Ys(e) { // Ys = inSection, e = host
    return We(e.root) && e.sectionHeading ? E(w({}, e), { current: null, level: Math.min(e.level + 1, 5) }) : e;
  }
  function Xs(e) { // Xs = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return it(e) && !(t && !t.closest(`.${se}, [${pe}]`));
  }
  function No(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // No = mountHost, e = environment, t = given, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let i = Ys(t), { wiki: l } = e, { language: u } = n, d = ae(n), m = ht(l, i), p = Gs(i), c = `program-explorer-${++Js}`, y = Ho(l, i, m), _ = i.all === null ? "" : y(i.all), h = { // i = host, Ys = inSection, t = given, l = wiki, e = environment, u = language, n = messages, d = msg, ae = createMessages, m = languages, ht = readerLanguages, p = ownsIt, Gs = ownsAddress, c = idPrefix, Js = mountedSoFar, y = pageUrl, Ho = createPageUrls, _ = urlOfAll, h = moreSource
      now: a,
      load: () => _t(e),
      onFailure: (S, M) => { // S = error, M = retry
        let O = ft(S) === "outdated"; // O = isOutdated, ft = failureOf, S = error
        de(i.root, n, { kind: "warning", text: d(`failed-${O ? "outdated" : "network"}`), retry: () => { // de = showNotice, i = host, n = messages, d = msg, O = isOutdated
          O ? location.reload() : (Se(i.root), M());
        } });
      }
    }, b = document.createElement("div");
    b.className = Qs, b.lang = u, b.dir = we(u), i.root.append(b), X(i, "ready");
    let { update: v, unmount: T } = Fo(b, r, { // v = update, T = unmount, Fo = mountExplorer, b = app, r = list
      msg: d,
      format: Wn(u, d, o),
      language: u,
      languages: m,
      pageLanguage: l.contentLanguage,
      today: ur(),
      current: i.current,
      past: i.past,
      level: i.level,
      preset: i.preset,
      limit: i.limit,
      idPrefix: c,
      reveal: (S) => nr(i.root, S),
      notify: (S) => de(i.root, n, { kind: "failure", text: S, retry: null }),
      urlOf: (S) => "url" in S ? S.url : y(S.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (S) => `${p ? "" : _}#programs?program=${S}`,
      urlOfAll: (S) => `${_}#${S}`
    }, qn(window, p ? Xs : null, c), h, (S) => { // qn = createHistory, p = ownsIt, Xs = isOurs, c = idPrefix, h = moreSource, S = error
      b.remove(), s(S);
    });
    if (!b.isConnected)
      return null;
    let P = rr(i.root, () => gt(i, !0)), C = () => zs(t); // P = stopWatching, rr = watchFolding, i = host, gt = hideRest, C = onHashChange, zs = scrollToLinkedHeading, t = given
    return window.addEventListener("hashchange", C), C(), gt(i, !0), l.announceReady(i.root), {
      update: v,
      unmount: () => {
        T(), b.remove(), P(), window.removeEventListener("hashchange", C), X(i, "static");
      }
    };
  }

  // src/page/offer-selftest.ts
  var Zs = "#programs?selftest"; // Zs = SELFTEST
  function $o(e) { // $o = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Zs && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 f7ec1d9e79fd9bc7"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function ei(n, o) { // ei = importList, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function ti({ wiki: e }, t, { origin: r, list: n }) { // ti = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: u } = t; // o = root, a = container, s = groups, i = preset, l = limit, u = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && Xr(s.length ? s : [o], n.programs.map(({ title: d }) => oe(d, [o.lang, ...u], e.contentLanguage).text));
  }
  var ri = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // ri = FILTERS_ONLY
  function ni(e) { // ni = needsMore, e = hash
    return !!be(e) && !ri.test(e);
  }
  function Uo(e, t, r, n) { // Uo = run, e = load, t = environment, r = host, n = mounted
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Uo(e, t, r, n);
      };
      try {
        let s = ni(location.hash) ? _t(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, ni = needsMore, _t = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, d] = i.kind === "missing" && (yield ei(t, r)) || [r, i]; // l = messages, i = result, u = shown, d = programs, ei = importList, t = environment, r = host
        if (d.kind !== "ready") {
          let _ = d.kind === "missing"; // _ = isMissing, d = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield yt(t, r, _ ? "missing" : "json", d, a);
          return;
        }
        if (!zr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let c = ti(t, r, d), y = No(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // c = mayDiffer, ti = mayListDiffer, t = environment, r = host, d = programs, y = explorer, No = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), yt(t, u, "unexpected", E(w({}, d), { messages: l }), a);
        });
        y && (n.set(r.root, y), yield an(t, r, d, l, c));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield yt(t, r, ft(s), null, a);
      }
    });
  }
  function oi(n, o) { // oi = findOrInsertHosts, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = xt(r); // a = printed, xt = findHosts, r = content
      if (a.length || r.querySelector(`.${se}`) || !dn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Bo(e, t) { // Bo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      $o(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = jn(); // s = content, l = _a, i = sharedLoad, jn = createSharedLoad
        oi(n, s).then(
          (u) => u.filter(rn).forEach((d) => { // u = hosts, rn = claim, d = host
            Uo(i, n, d, r);
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
  var jr = {}; // jr = runtime_exports
  ea(jr, {
    Component: () => B,
    DATA_MODEL: () => dt,
    DataText: () => V,
    Filters: () => Zt,
    GROUP_ATTRIBUTE: () => pe,
    HOST_CLASS: () => se,
    Heading: () => $e,
    ID: () => Pe,
    LANGUAGE: () => ke,
    NO_SEARCH: () => Jt,
    SORTS: () => _e,
    VERSION: () => Je,
    add: () => jt,
    allTexts: () => Yr,
    append: () => Qt,
    chosenTerms: () => Ne,
    count: () => Y,
    createMessages: () => ae,
    createRef: () => Ce,
    decode: () => he,
    explore: () => Wt,
    findHosts: () => xt,
    h: () => g,
    has: () => qt,
    hostStateOf: () => or,
    includedTitles: () => St,
    isCurrent: () => Z,
    isFragmentOurs: () => it,
    isObject: () => Pt,
    isStatus: () => Re,
    isolated: () => nt,
    levelOf: () => lr,
    memoize: () => Kt,
    noBits: () => De,
    normalText: () => lt,
    optionsFor: () => Tt,
    parseDate: () => Ee,
    parseForReaders: () => It,
    parseJsonObject: () => ne,
    parseLink: () => vt,
    pickText: () => oe,
    readAnswer: () => er,
    readLink: () => Te,
    readPage: () => At,
    restOf: () => be,
    showNotice: () => de,
    staticHeading: () => ir,
    unionOf: () => He,
    withTerms: () => Hr,
    withText: () => Fe,
    withoutHiddenDetails: () => xe
  });

  // src/wiki/wiki.ts
  var K = class extends Error { // K = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var Vo = 1e4; // Vo = TIMEOUT_MS
  function jo(e, t) { // jo = fetchInTime, e = url, t = credentials
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Vo); // r = controller, n = timer, Vo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${Vo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function er(e) { // er = readAnswer, e = url
    return R(this, null, function* () {
      let t = yield jo(e, "omit"); // t = response, jo = fetchInTime, e = url
      if (t.status === 429 && (t = yield jo(e, "same-origin")), t.status === 429)
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
  var ai = 2592e3, si = 300, ii = 50; // ai = MONTH_S, si = FIVE_MINUTES_S, ii = MOST_REQUESTS
  function li(e) { // li = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ci(e, t, r, n) { // ci = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r ? si : ai), a = { // o = age, e = kind, r = bundle, si = FIVE_MINUTES_S, ai = MONTH_S, a = parameters
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
      // Outdated translations too, as on translated pages and in the server's list.
      mcprop: "translation",
      // Without texts that have no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Another version gets another address.
      requestid: r.version
    }), new URLSearchParams(a).toString();
  }
  function qo(e, t, r, n) { // qo = readAll, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      var l, u; // l = _a, u = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let d = yield er(`${e}?${ci(t, r, n, s)}`); // d = answer, er = readAnswer, e = api, ci = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(li(d));
        for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, d = answer
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = d.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < ii);
      return { pages: a, translations: o };
    });
  }
  function Wo(e, t, r, n) { // Wo = readSafely, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      try {
        return yield qo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return qo(e, t, r, null);
        throw o;
      }
    });
  }
  function Ko(e, t) { // Ko = createPageReader, e = api, t = titleOf
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Wo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Wo = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Wo(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Qo(e) { // Qo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ui(e) { // ui = mayEdit, e = title
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
  function di() { // di = languageNames
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
  function pi() { // pi = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Jo(e) { // Jo = fetchGadgetModule, e = name
    return R(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function Go() { // Go = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: pi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Qo,
      readPages: Ko(mw.util.wikiScript("api"), Qo),
      languageNames: di,
      mayEdit: ui,
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
    Bo(Go(), Qr(Jo, jr, "3463ba2846641eb4"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>