// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Vr = Object.defineProperty, Qo = Object.defineProperties;
  var Jo = Object.getOwnPropertyDescriptors;
  var Br = Object.getOwnPropertySymbols;
  var Go = Object.prototype.hasOwnProperty, zo = Object.prototype.propertyIsEnumerable;
  var Ur = (e, t, r) => t in e ? Vr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Go.call(t, r) && Ur(e, r, t[r]);
    if (Br)
      for (var r of Br(t))
        zo.call(t, r) && Ur(e, r, t[r]);
    return e;
  }, E = (e, t) => Qo(e, Jo(t));
  var Yo = (e, t) => {
    for (var r in t)
      Vr(e, r, { get: t[r], enumerable: !0 });
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
  var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // y = define_BUILD_LANGUAGES_default

  // src/page/module-loaders.ts
  function jr(e, t, r) { // jr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
  var _e = ["relevance", "status", "newest", "title"], tt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // _e = SORTS, tt = EMPTY_QUERY

  // src/app/url.ts
  var nt = ["q", "sort", "program", "view"]; // nt = RESERVED_KEYS
  var Zo = /^#?programs$/, ea = /^#?programs(\?|%3f|\.3f)/i, ta = 8e3, ra = 200; // Zo = ALONE, ea = WITH_QUERY, ta = MOST_CHARACTERS, ra = MOST_LETTERS
  function be(e) { // be = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = ea.exec(e)) != null ? r : Zo.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, ea = WITH_QUERY, e = hash, Zo = ALONE
    return t === void 0 ? null : e.slice(t.length, ta);
  }
  function ot(e) { // ot = isFragmentOurs, e = hash
    return be(e) !== null;
  }
  var na = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // na = UNSAFE
  function rt(e) { // rt = encode, e = value
    return e.replace(na, (t) => { // e = value, na = UNSAFE, t = unit
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
  function at(e) { // at = normalText, e = text
    return e.slice(0, ra).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Be(e, t = []) { // Be = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !nt.includes(o) && r.push(`${rt(o)}=${a.map(rt).join(",")}`);
    });
    let n = at(e.text); // n = text, at = normalText, e = query
    return n && r.push("q=" + rt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + rt(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function st(e, t) { // st = fromFragment, e = hash, t = known
    let r = be(e); // r = rest, be = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...u] = i.split("="), d = he(l), m = u.join("="), p = he(m); // l = rawKey, u = values, i = part, d = key, he = decode, m = raw, p = value
      if (d === "q")
        o = at(he(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = _e.find((c) => c === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!nt.includes(d)) {
        let c = m.split(",").map(he).concat(p.split(",")).filter((f) => t.hasTerm(d, f)); // c = terms, m = raw, he = decode, p = value, f = term, t = known, d = key
        c.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(c))));
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
  var B = "qqx", qr = "search", Xt = "en"; // B = KEYS_ONLY, qr = EXPLORER_KEY, Xt = FALLBACK_LANGUAGE
  function it(e) { // it = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Xt;
  }
  function Zt(e) { // Zt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Wr(e, t) { // Wr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(ve(t)).filter((n) => typeof n[1] == "string")); // r = texts, ve = parseJsonObject, t = text, n = field
    return r.has(qr) ? { language: e, texts: r } : null;
  }
  function Kr({ language: e, texts: t }) { // Kr = hasMessages, e = language, t = texts
    return e === B || t.has(qr);
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
  function Qr(e) { // Qr = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function Jr(e, t) { // Jr = mayHaveDrifted, e = parts, t = titles
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }

  // src/messages/i18n/en.json
  var Gr = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Gr = en_default

  // src/messages/plural.ts
  var aa = ["zero", "one", "two", "few", "many", "other"]; // aa = CATEGORIES
  function zr(e) { // zr = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = aa.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, aa = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var sa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ia = /\$(\d)/g, we = { language: "en", texts: new Map(Object.entries(Gr)) }; // sa = PLURAL, ia = PARAMETER, we = BUILT_IN, Gr = en_default
  function oe({ language: e, texts: t } = we, r = we.texts) { // oe = createMessages, e = language, t = texts, we = BUILT_IN, r = fallback
    if (e === B)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = zr(e); // n = digits, e = language, o = plural, zr = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var u; // u = _a
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(sa, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(ia, (l, u) => { // t = texts, a = key, r = fallback, sa = PLURAL, l = _, u = position, d = forms, o = plural, i = parameter, ia = PARAMETER
        let d = i(u); // d = value, i = parameter, u = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/data-model.ts
  var lt = "json"; // lt = DATA_MODEL

  // src/page/sections.ts
  var la = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // la = SECTION
  function Ue(e) { // Ue = sectionOf, e = element
    return e.closest(la);
  }
  function Ve(e) { // Ve = isInSection, e = element
    return Ue(e) !== null;
  }
  function ct(e) { // ct = isFolded, e = element
    let t = Ue(e); // t = section, Ue = sectionOf, e = element
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function Yr(e) { // Yr = hasOtherText, e = element
    var t; // t = _a
    return ((t = Ue(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function er(e, t) { // er = watchFolding, e = element, t = onChange
    let r = Ue(e), n = new MutationObserver(t); // r = section, Ue = sectionOf, e = element, n = observer, t = onChange
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function tr(e, t) { // tr = unfold, e = element, t = then
    if (!ct(e)) {
      t();
      return;
    }
    let r = () => { // r = open
      var a; // a = _a
      let o = Ue(e); // o = section, Ue = sectionOf, e = element
      if (o != null && o.hasAttribute("hidden")) {
        let s = o.previousElementSibling; // s = heading, o = section
        ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
      }
      ct(e) || (n(), t());
    }, n = er(e, r);
    r();
  }

  // src/page/host-state.ts
  var ca = "program-explorer-hidden"; // ca = HIDDEN_CLASS
  function rr(e) { // rr = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function Xr(e) { // Xr = claim, e = host
    return rr(e) ? !1 : (X(e, "loading"), !0);
  }
  function ut(e, t) { // ut = hide, e = element, t = isHidden
    e == null || e.classList.toggle(ca, t);
  }
  function dt({ root: e, sectionHeading: t, after: r }, n) { // dt = hideRest, e = root, t = sectionHeading, r = after, n = isHidden
    if (ut(t, n && !Ve(e)), r) {
      let o = n && !ct(e); // o = isAfterHidden, n = isHidden, ct = isFolded, e = root
      ut(r.list, o), ut(r.heading, o && !(Ve(e) && Yr(r.list)));
    }
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    e.staticElements.forEach((n) => ut(n, r)), dt(e, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var ua = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), da = ["arab", "hebr"], pa = ["latn", "cyrl"]; // ua = RTL_LANGUAGES, da = RTL_SCRIPTS, pa = LTR_SCRIPTS
  function Se(e) { // Se = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return da.includes(r) || !pa.includes(r) && ua.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var nr = "program-explorer__notice"; // nr = CLASS
  function je(e, t, ...r) { // je = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function Zr(e, t, r) { // Zr = button, e = text, t = className, r = act
    let n = je("button", `cdx-button ${t}`, e); // n = made, je = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Te(e) { // Te = removeNotice, e = root
    e.querySelectorAll(`.${nr}`).forEach((t) => { // e = root, nr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ue(e, t, { kind: r, text: n, content: o = [], retry: a }) { // ue = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Te(e);
    let s = oe(t), i = je( // s = msg, oe = createMessages, t = messages, i = box, je = element
      "div",
      `${nr} ${nr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      je("span", "cdx-message__icon"),
      je(
        "div",
        "cdx-message__content",
        je("p", "", n),
        ...o,
        ...a ? [Zr(s("retry"), "", a)] : [],
        Zr(s("dismiss"), "cdx-button--weight-quiet", () => Te(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Se(t.language), e.append(i);
  }

  // src/page/failure.ts
  var ma = ["busy", "timeout", "network", "server"]; // ma = TEMPORARY
  function pt(e) { // pt = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function en(e, t, r, n) { // en = advise, e = environment, t = host, r = notice, n = subject
    return R(this, null, function* () {
      let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
      try {
        (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
      } catch (s) {
        o.log("There is no advice about the data page.", s);
      }
    });
  }
  function mt(e, t, r, n, o) { // mt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return R(this, null, function* () {
      let a = n ? n.messages : we, s = oe(a); // a = messages, n = result, we = BUILT_IN, s = msg, oe = createMessages
      X(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: ma.includes(r) ? () => { // ma = TEMPORARY, r = failure
          Te(t.root), X(t, "loading"), o();
        } : null
      };
      ue(t.root, a, i), (r === "missing" || r === "json") && (yield en(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function tn(i, l, u, d, m) { // tn = showProblems, i = _0, l = _1, u = _2, d = _3, m = _4
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== lt; // p = wiki, e = environment, c = hasProblems, r = origin, n = problems, lt = DATA_MODEL
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield en(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var ae = "program-explorer", ga = "data-has-heading", de = "data-group"; // ae = HOST_CLASS, ga = HEADING_ATTRIBUTE, de = GROUP_ATTRIBUTE
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
  var rn = "h1, h2, h3, h4, h5, h6"; // rn = HEADINGS
  function nn(e) { // nn = printedHeading, e = heading
    var t, r; // t = _a, r = _b
    return e && ar(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")].filter(({ id: n }) => n)
    );
  }
  function on(e) { // on = blockOf, e = heading
    var t; // t = _a
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function fa(e) { // fa = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function ya({ root: e, groups: t, headings: [r = null, n = null] }) { // ya = readHost, e = root, t = groups, r = first, n = second
    var h, b; // h = _a, b = _b
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: u = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, c = ((h = t[0]) == null ? void 0 : h.getAttribute(de)) === "past", f = on(n), _ = t.find((v) => !e.contains(v)); // o = source, a = revision, s = preset, i = limit, l = all, u = languages, d = messages, m = bundle, p = bundleVersion, e = root, c = isFirstPast, h = _a, t = groups, de = GROUP_ATTRIBUTE, f = heading, on = blockOf, n = second, _ = list, v = group
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: fa(d),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: (b = u.match(/\S+/g)) != null ? b : [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      sectionHeading: on(r),
      after: f && _ ? { heading: f, list: _ } : null,
      groups: t,
      current: c ? null : nn(r),
      past: nn(c ? r : n),
      level: sr(r)
    };
  }
  function gt(e) { // gt = findHosts, e = content
    let t = [], r = null; // t = printed, r = heading
    return e.querySelectorAll(`${rn}, .${ae}[data-source], [${de}]`).forEach((n) => { // e = content, rn = HEADINGS, ae = HOST_CLASS, de = GROUP_ATTRIBUTE, n = element
      let o = t[t.length - 1]; // o = last, t = printed
      n.matches(rn) ? r = n : n.hasAttribute(de) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(ga) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(ya);
  }

  // src/page/known-pages.ts
  var an = ["Community Development", "Community Development/What we do"], xa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // an = PAGES, xa = TRANSLATION
  function sn(e) { // sn = isKnownPage, e = title
    return an.includes(e) || an.includes(e.replace(xa, ""));
  }

  // src/page/load-more.ts
  function ft({ wiki: e, load: t }) { // ft = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function yt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // yt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = or(r); // o = around, or = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function ln(e, t) { // ln = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = it(e), n = r === Xt ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, it = chooseLanguage, e = languages, n = language, Xt = FALLBACK_LANGUAGE, o = _a
    return n === t || n === B ? "" : n;
  }

  // src/programs/links.ts
  var _a = /[\u200E\u200F\u202A-\u202E]/g, ha = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ba = [ // _a = DIRECTION_MARKS, ha = TITLE_SPACES, ba = REFUSED_SCHEMES
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
  function Pa(e) { // Pa = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function ka(e) { // ka = readAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Pe(e) { // Pe = readLink, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return ka(t);
    if (t.length > wa)
      return "bad-page";
    let r = t.replace(_a, "").replace(ha, " ").trim().replace(/^: ?/, ""); // r = page, t = text, _a = DIRECTION_MARKS, ha = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (va.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Ta.test(r) || n.length > 85 && Pa(n) > Sa ? "bad-page" : { page: r };
  }
  function xt(e) { // xt = isTarget, e = found
    return typeof e != "string";
  }
  function _t(e) { // _t = parseLink, e = value
    let t = Pe(e); // t = found, Pe = readLink, e = value
    return xt(t) ? t : null;
  }
  function ht(e) { // ht = isPage, e = value
    let t = _t(e); // t = link, _t = parseLink, e = value
    return t !== null && "page" in t;
  }
  function cn(e) { // cn = isAddress, e = value
    let t = _t(e); // t = link, _t = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ea = 49; // Ea = MOST_INCLUDES
  function ir(e) { // ir = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ea).map((r, n) => typeof r == "string" && ht(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function bt(e) { // bt = includedTitles, e = text
    return e.includes('"include"') ? ir(ve(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function lr() { // lr = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function vt(e) { // vt = optionsFor, e = wiki
    return { today: lr(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function un() { // un = createCodeReport
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
  var qe = ["status", "language", "period"], Q = "not-stated"; // qe = BUILT_IN, Q = NOT_STATED

  // src/programs/kinds.ts
  var Ra = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ra = KINDS
  function cr(e) { // cr = kindOfType, e = type
    var t; // t = _a
    return (t = Ra[e]) != null ? t : "text";
  }
  function se(e) { // se = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : cr(Array.isArray(e) ? "array" : typeof e);
  }
  function wt(e) { // wt = isObject, e = value
    return se(e) === "object";
  }

  // src/programs/migrate.ts
  var dn = [], We = 1 + dn.length; // dn = MIGRATIONS, We = VERSION
  function pn(e, t = dn) { // pn = migrate, e = page, t = migrations, dn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(w({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Ma(e, t, r) { // Ma = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function St(e, t, r) { // St = readJsonPage, e = text, t = report, r = describeFault
    let n = Ma(e, t, r); // n = data, Ma = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = Object(n), a = pn(o); // o = raw, n = data, a = page, pn = migrate
    if (!a) {
      let { version: s } = o; // s = version, o = raw
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", se(n), se(s)]);
    }
    return a;
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
  function mn(e, t, r, n) { // mn = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(); // o = programIds
    for (let { id: l } of e) // l = id, e = all
      o.add(l);
    let a = /* @__PURE__ */ new Set([...o, ...t.keys()]), s = /* @__PURE__ */ new Map(); // a = wholes, o = programIds, t = series, s = parents
    for (let { id: l, partOf: u } of e) // l = id, u = partOf, e = all
      u !== null && o.has(u) && s.set(l, u);
    let i = new Set(Tt(s)); // i = closers, Tt = cycleClosers, s = parents
    return e.map((l) => { // e = all, l = program
      let { id: u, partOf: d, followedBy: m, source: { page: p, path: c } } = l; // u = id, d = partOf, m = followedBy, p = page, c = path, l = program
      if (d === null && !m.length)
        return l;
      let f = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...c, h], _ = (h, b, v, T) => (T ? n.addAt(f(h), "loop", b) : v.has(b) || n.addAt(f(h), "unknown-program", b, v), !T && v.has(b)); // f = pathTo, h = field, p = page, r = includedTitles, c = path, _ = isGood, b = other, v = known, T = closesCycle, n = report
      return n.program = u, E(w({}, l), {
        partOf: d !== null && _("partOf", d, a, i.has(u)) ? d : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === u))
      });
    });
  }

  // src/programs/each-record.ts
  function Pt(e, t, r, n) { // Pt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", se(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function ur({ pipe: e }) { // ur = actionsOf, e = pipe
    return e ? [...ur(e[0]), ...e.slice(1)] : [];
  }
  function La({ type: e, requirement: t }) { // La = testOf, e = type, t = requirement
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
  function Oa(e) { // Oa = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...ur(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, ur = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: La(a), message: (s = a.message) != null ? s : "" };
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
  function Aa({ item: e }) { // Aa = listReader, e = item
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
  function Ia(e) { // Ia = recordReader, e = node
    let t = Ke(e.key), r = Ke(e.value), n = ur(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ke = readerOf, e = node, r = readValue, n = needsEntry, ur = actionsOf, o = type
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
  function Ca({ entries: e = {} }) { // Ca = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, Ke((i = s.wrapped) != null ? i : s)];
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
  function Fa(e) { // Fa = createReader, e = node
    switch (e.type) {
      case "array":
        return Aa(e);
      case "record":
        return Ia(e);
      case "object":
        return Ca(e);
      default:
        return Oa(e);
    }
  }
  var gn = /* @__PURE__ */ new Map(); // gn = READERS
  function Ke(e) { // Ke = readerOf, e = node
    let t = gn.get(e); // t = reader, gn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [cr(a.type), Fa(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, cr = kindOfType, Fa = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let u = se(a), d = n.get(u); // u = kind, se = kindOf, a = value, d = read, n = readers
        if (!d) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return d(a, s, i, l);
      }, gn.set(e, t);
    }
    return t;
  }
  function pe(e, t, r, n, o) { // pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ke(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var ke = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // ke = ID, Ee = LANGUAGE

  // src/programs/dates.ts
  var pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // pr = DATE_SHAPE
  function fn(e, t) { // fn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function kt(e) { // kt = parseDate, e = text
    if (!pr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > fn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function dr(e, t) { // dr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function yn(e, t, r) { // yn = isoDay, e = year, t = month, r = day
    return `${dr(e, 4)}-${dr(t, 2)}-${dr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return yn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) { // j = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return yn(e.year, t, (n = e.day) != null ? n : fn(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Re(e) { // Re = isStatus, e = value
    return G.includes(e);
  }
  function xn(e, t) { // xn = isUncertainOn, e = date, t = day
    return e.approximate && J(e) <= t && t <= j(e);
  }
  function _n(e, t, r) { // _n = deriveStatus, e = start, t = end, r = today
    return t && j(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !xn(e, r) && !xn(t, r) ? "ongoing" : null;
  }
  function hn(e, t, r, n) { // hn = contradictsDates, e = status, t = start, r = end, n = today
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
  var Ha = []; // Ha = NONE
  function q(e) { // q = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ha;
  }

  // src/programs/read-terms.ts
  function Et(e, t, r, n) { // Et = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return q(t).map((s) => s.toLowerCase()).filter((s) => { // q = toList, t = value, s = code
        let i = Ee.test(s); // i = isCode, Ee = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, q = toList, t = value, s = id
      let i = o ? o.has(s) : Re(s); // i = isKnown, o = terms, s = id, Re = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => w({ kind: "schema", type: e }, t), me = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Me = (() => ee("string")), mr = (() => ee("number")), bn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), k = ((e) => ee("optional", { wrapped: e })), vn = ((e, t) => ee("picklist", { options: e, message: t })), Le = ((e, t) => ee("record", { key: e, value: t })), Oe = ((e) => ee("union", { options: e })), D = ((...e) => E(w({}, e[0]), { pipe: e })), Rt = me("check"), gr = me("guard"), wn = me("length"), fr = me("max_value"), Sn = me("min_entries"), yr = me("min_value"), Ae = me("regex"), Qe = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, w = __spreadValues, me = action, r = message, Me = string, mr = number, bn = boolean, te = array, re = object, k = optional, vn = picklist, Le = record, Oe = union, D = pipe, E = __spreadProps, Rt = check, gr = guard, wn = length, fr = maxValue, Sn = minEntries, yr = minValue, Ae = regex, Qe = transform

  // src/programs/schema.ts
  var Na = 10080, W = D(Me(), Ae(ke, "bad-id")), ge = D(Me(), Ae(/\S/, "empty")), hr = D(Me(), Ae(Ee, "bad-language"), Qe((e) => e.toLowerCase())), z = Oe([ge, D(Le(hr, ge), Sn(1, "empty"))]), xr = D( // Na = MOST_MINUTES, W = id, D = pipe, Me = string, Ae = regex, ke = ID, ge = words, hr = languageCode, Ee = LANGUAGE, Qe = transform, e = code, z = text, Oe = union, Le = record, Sn = minEntries, xr = date
    Me(),
    Ae(pr, "bad-date"),
    Qe(kt),
    Rt((e) => e !== null, "bad-date")
  ), _r = D(ge, Rt(ht, "bad-page")), Pn = D(Me(), Ae(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Tn = D(Pn, Rt(cn, "bad-address")), $a = D(Pn, Qe(Pe), gr(xt, "bad-address")), vr = D(ge, Qe(Pe), gr(xt, ({ input: e }) => e)), Ba = D(mr(), yr(1, "bad-minutes"), fr(Na, "bad-minutes")), kn = Oe([W, te(W)]), Ua = Oe([hr, te(hr)]), br = Oe([ge, te(ge)]), wr = kn, Va = re({
    label: z,
    page: k(vr),
    url: k($a)
  }), Sr = re({
    id: W,
    title: z,
    summary: k(z),
    page: k(vr),
    status: k(vn(G, "bad-status")),
    start: k(xr),
    end: k(xr),
    language: k(Ua),
    session: k(re({
      minutes: k(D(te(Ba), wn(2)))
    })),
    duration: k(z),
    scale: k(z),
    team: k(br),
    partners: k(br),
    materials: k(te(Va)),
    partOf: k(W),
    followedBy: k(kn),
    owner: k(ge),
    reviewed: k(xr),
    sources: k(Oe([Tn, te(Tn)]))
  }), En = re({
    id: W,
    label: z,
    terms: Le(W, wr)
  }), ja = re({
    label: k(z),
    help: k(z),
    terms: k(Le(W, re({
      label: k(z),
      aliases: k(br),
      broader: k(W)
    })))
  }), qa = re({
    title: z,
    page: k(vr)
  }), Rn = re({
    version: D(mr(), yr(We), fr(We)),
    enabled: k(bn()),
    talk: k(_r),
    bundle: k(_r),
    facets: k(te(W)),
    vocabularies: k(Le(W, ja)),
    series: k(Le(W, qa)),
    include: k(te(_r))
  });

  // src/programs/read-needs.ts
  function Wa(e, t, r) { // Wa = readNeed, e = raw, t = vocabularies, r = report
    let n = pe(En, e, r); // n = record, pe = read, En = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Et(s, a, t, r); // i = found, Et = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Mn(e, t, r) { // Mn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return Pt(e, "needs", r, (o) => { // Pt = eachRecord, e = page, r = report, o = raw
      let a = Wa(o, t, r); // a = need, Wa = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Tr = Object.keys(Sr.entries); // Tr = PROGRAM_FIELDS, Sr = programSchema
  function Ka(e, t) { // Ka = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Qa(e, t) { // Qa = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Ja(e, { vocabularies: t, facets: r }, n) { // Ja = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = pe(wr, a, n), i = s === void 0 ? [] : Et(o, s, t, n); // s = ids, pe = read, wr = termIds, a = value, n = report, i = found, Et = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function Ga({ start: e, end: t }, r, n) { // Ga = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Ln(e, t, r, n) { // Ln = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = wt(e) ? e.id : null; // o = rawId, wt = isObject, e = raw
    n.program = typeof o == "string" && ke.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = pe(Sr, e, n, Ja(a, r, n), r.fields); // a = terms, s = record, pe = read, Sr = programSchema, e = raw, n = report, Ja = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(s.language); // l = languages, q = toList, s = record
    l.length && a.set("language", l);
    let [u, d] = Ga(s, e, n); // u = start, d = end, Ga = readRange, s = record, e = raw, n = report
    return s.status && hn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : _n(u, d, r.today),
      start: u,
      end: d,
      terms: a,
      minutes: Ka(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: q(s.team),
      partners: q(s.partners),
      materials: Qa(s.materials, n),
      partOf: s.partOf,
      followedBy: q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: q(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function On(e, t, r, n, o, a) { // On = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
      Pt(l, "programs", o, (d, m) => { // Pt = eachRecord, l = from, o = report, d = raw, m = index
        let p = Ln(d, { page: u, path: ["programs", m] }, n, o); // p = program, Ln = readProgram, d = raw, u = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => { // i = readFrom, e = page, o = report, t = titles, l = title, u = index
      o.enter(u);
      let d = r.find((p) => p.title === l), m = d && St(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, St = readJsonPage, o = report, a = describeFault
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
  function za(e, t) { // za = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === Q ? t.add("reserved-id", s) : o === null && t.add("missing-label", s), a !== null && (e.has(a) && a !== Q ? r.set(s, a) : t.addAt("broader", "unknown-term", a, e.keys())), t.leave();
    });
    for (let o of Tt(r)) // o = id, Tt = cycleClosers, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      var i; // i = _a
      s !== Q && n.set(s, { id: s, label: o != null ? o : s, aliases: q(a), broader: (i = r.get(s)) != null ? i : null });
    }), n;
  }
  function An(e, t, r) { // An = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o === null && r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o != null ? o : i, help: a, terms: za(s != null ? s : /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var Ya = [...Tr, ...qe].filter((e) => e !== "language"); // Ya = RESERVED_VOCABULARIES, Tr = PROGRAM_FIELDS, qe = BUILT_IN, e = name
  function Xa(e, t, r) { // Xa = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...qe]); // n = known, t = vocabularies, qe = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function Za(e) { // Za = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function es(e, { today: t, language: r }, n, o, a) { // es = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var c, f; // c = _a, f = _b
    let s = pe(Rn, e, o, Za); // s = head, pe = read, Rn = headSchema, e = page, o = report, Za = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = An((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), Ya, o); // i = vocabularies, An = readVocabularies, c = _a, s = head, Ya = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = Xa(s.facets, i, o), u = Mn(e, i, o), d = ir(e), m = On(e, d, n, { // l = facets, Xa = readFacets, s = head, i = vocabularies, o = report, u = needs, Mn = readNeeds, e = page, d = titles, ir = includedTitlesIn, m = programs, On = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Tr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(f = s.series) != null ? f : []].map(([_, { title: h, page: b }]) => [_, { title: h, target: b }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: u,
      programs: mn(m, p, d, o)
    };
  }
  function Mt(e, t, r, n, o = String) { // Mt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = St(e, n, o); // a = page, St = readJsonPage, e = text, n = report, o = describeFault
    return a && es(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Lt(e, t, r = []) { // Lt = parseForReaders, e = text, t = options, r = included
    let n = un(); // n = report, un = createCodeReport
    return { list: Mt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function ts(e, t) { // ts = mapTexts, e = list, t = visit
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
  function In(e, { language: t, texts: r }, n) { // In = translate, e = list, t = language, r = texts, n = pageLanguage
    return ts(e, (o, a) => { // ts = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Cn = "MediaWiki:Gadget-programExplorer-config.json"; // Cn = CONFIGURATION
  function Je(e, t, r) { // Je = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function rs(e) { // rs = isSwitchedOff, e = configuration
    return e !== void 0 && ve(e.text).enabled === !1;
  }
  function ns(e, t) { // ns = messagesFrom, e = language, t = page
    return e === B ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Wr(e, t.text) || we;
  }
  function os(e, t, r, n) { // os = loadIncluded, e = wiki, t = source, r = text, n = pages
    return R(this, null, function* () {
      let o = bt(r), a = o.filter((i) => !Je(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, bt = includedTitles, r = text, a = missing, i = title, Je = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Je(e, i, s); // l = page, Je = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Hn(e, { translationLanguage: t, bundleVersion: r }) { // Hn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function as(e, t, r, n) { // as = loadTranslations, e = wiki, t = list, r = request, n = translations
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Hn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Hn = bundleRequest, r = request
      return In(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Fn(e, t) { // Fn = loadOnce, e = wiki, t = request
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === B ? [] : [Zt(n)], i = [r, ...s, ...o.length ? [] : [Cn]], { pages: l, translations: u } = yield e.readPages(i, o, Hn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, B = KEYS_ONLY, Zt = messagesPage, i = titles, Cn = CONFIGURATION, l = pages, u = translations, e = wiki, Hn = bundleRequest
      if (rs(Je(e, Cn, l)))
        return { kind: "off" };
      let d = ns(n, Je(e, Zt(n), l)), m = Je(e, r, l); // d = messages, ns = messagesFrom, n = language, Je = pageOf, e = wiki, Zt = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield os(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: f, problems: _ } = Lt(m.text, vt(e), p); // p = included, os = loadIncluded, e = wiki, r = source, m = page, l = pages, c = origin, f = list, _ = problems, Lt = parseForReaders, vt = optionsFor
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: _, list: yield as(e, f, t, u) } : { kind: "invalid", messages: d, origin: c, problems: _ };
    });
  }
  function Dn(e, t) { // Dn = load, e = wiki, t = request
    return R(this, null, function* () {
      let r = yield Fn(e, t); // r = result, Fn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Fn(e, E(w({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function ss(e, t) { // ss = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = yt(e, t), l = i[0] === B ? B : it(i), u = o.get(l), d = ln(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, yt = readerLanguages, e = wiki, l = language, B = KEYS_ONLY, it = chooseLanguage, u = revision, d = translated, ln = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: d,
      bundle: a,
      revisions: l === B ? n : u && n.length ? [...n, u] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${d}:`) ? s : ""
    };
  }
  function Nn() { // Nn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = ss(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Dn(t, n); // n = request, ss = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Dn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function Ot(e) { // Ot = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Ge = "programExplorer", At = "programExplorerDialog"; // Ge = FRAGMENT_KEY, At = DIALOG_KEY
  function $n(e, t, r) { // $n = createHistory, e = view, t = isOurs, r = id
    var p; // p = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
      let c = e.history.state; // c = state, e = view
      return typeof c == "object" && c !== null ? c : {};
    }, a = (c) => { // a = kept, c = key
      let f = o()[c]; // f = value, o = entryState, c = key
      return typeof f == "string" ? f : null;
    }, s = (c, f, _) => { // s = put, c = change, f = values, _ = url
      try {
        e.history[`${c}State`](w(w({}, o()), f), "", _);
      } catch (h) {
      }
    }, i = () => a(At) === r, l = () => s("push", { [At]: r }), u = () => t && (t(n()) ? n() : a(Ge)), d = (p = u()) != null ? p : "", m = () => { // i = isInDialog, a = kept, At = DIALOG_KEY, r = id, l = enterDialog, s = put, u = read, t = isOurs, n = fragment, Ge = FRAGMENT_KEY, d = shown, p = _a, m = keepShown
      t && u() === null && s("replace", { [Ge]: d });
    };
    return m(), {
      isNewLink: () => {
        let c = !!(t != null && t(n())) && a(Ge) === null; // c = isNew, t = isOurs, n = fragment, a = kept, Ge = FRAGMENT_KEY
        return c && s("replace", { [Ge]: n() }), c;
      },
      read: u,
      write: (c, f, _ = !1) => { // c = text, f = change, _ = isUnderDialog
        if (!t)
          return;
        d = c;
        let h = n(), b = h !== "" && !t(h), v = f === "push"; // h = here, n = fragment, b = isForeign, t = isOurs, v = isChoice, f = change
        s(
          _ ? "replace" : f,
          { [Ge]: c, [At]: v ? null : a(At) },
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
        let f = () => { // f = onPopState
          var _; // _ = _a
          m(), d = (_ = u()) != null ? _ : "", c();
        };
        return e.addEventListener("popstate", f), () => e.removeEventListener("popstate", f);
      }
    };
  }

  // src/messages/format.ts
  function Bn(e, t, r = null) { // Bn = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(`${e === "en" ? "en-GB" : e}-u-ca-gregory`, w({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, e = language, w = __spreadValues, o = dateFormats
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
  var L, jn, is, ie, Pr, Ht, qn, Ct, Wn, Er, kr, ls, Ye = /* @__PURE__ */ Symbol.for("pv"), Dt = {}, Nt = [], cs = /^m(i|n|o|s|text|space)$/, Rr = Array.isArray, Mr = Nt.slice, ye = Object.assign; // L = options, jn = vnodeId, is = isValidElement, ie = rerenderQueue, Pr = prevDebounce, Ht = rerenderCount, qn = depthSort, Ct = EVENT_DISPATCHED, Wn = CAPTURE_REGEX, Er = eventClock, kr = eventProxies, ls = i, Ye = VNODE_MARKER, Dt = EMPTY_OBJ, Nt = EMPTY_ARR, cs = MATHML_TOKEN_ELEMENTS, Rr = isArray, Mr = slice, ye = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) { // g = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Mr.call(arguments, 2) : r), ze(e, s, n, o, null);
  }
  function ze(e, t, r, n, o) { // ze = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ye, __v: o || ++jn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ye = VNODE_MARKER, o = original, jn = vnodeId
    return !o && L.vnode && L.vnode(a), a;
  }
  function Ie() { // Ie = createRef
    return { current: null };
  }
  function ce(e) { // ce = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function le(e, t) { // le = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && le(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : le(e);
  }
  function us(e) { // us = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ye({ constructor: Ye }, r)).__v = r.__v + 1, L.vnode && L.vnode(t), Lr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || le(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Yn(o, t, a), r.__ = r.__e = null, t.__e != n && Kn(t));
  }
  function Kn(e) { // Kn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Kn(e);
  }
  function Un(e) { // Un = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ie.push(e), Ht++)) && Pr == L.debounceRendering || ((Pr = L.debounceRendering) || queueMicrotask)(Qn);
  }
  function Qn() { // Qn = process
    try {
      for (var e, t = 1; ie.length; ) ie.length > t && ie.sort(qn), e = ie.shift(), t = ie.length, 8 & e.__g && us(e); // e = c, t = l, ie = rerenderQueue, qn = depthSort, us = renderComponent
    } finally {
      (Ht = ie.length) && (Pr || queueMicrotask)(Qn);
    }
  }
  function Jn(e, t, r, n, o, a, s, i, l, u, d) { // Jn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, d = refQueue
    var m, p, c, f, _, h, b = n.__k || Nt, v = t.length; // m = i, p = oldVNode, c = childVNode, f = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Nt = EMPTY_ARR, v = newChildrenLength, t = renderResult
    for (l = ds(r, t, b, l, v), m = 0; m < v; m++) (c = r.__k[m]) != null && (p = ~c.__i && b[c.__i] || Dt, c.__i = m, h = Lr(e, c, p, o, a, s, i, l, u, d), f = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Or(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || f, c)), _ = _ || f, 4 & c.__u ? (l = Gn(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : f && (l = f.nextSibling), c.__u &= -21); // l = oldDom, ds = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, c = childVNode, p = oldVNode, Dt = EMPTY_OBJ, h = result, Lr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, d = refQueue, f = newDom, Or = applyRef, _ = firstChildDom, Gn = insert, void = type
    return r.__e = _, l;
  }
  function ds(e, t, r, n, o) { // ds = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, u, d, m, p, c, f = r.length, _ = f, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, p = hi, c = mid, f = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ze(null, s) : Rr(s) ? s = v[a] = ze(ce, { children: s }) : s.constructor === Ye && s.__b ? s = v[a] = ze(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = ps(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, b = 1)) : (~u || (o > f ? h-- : o < f && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ze = createVNode, Rr = isArray, ce = Fragment, Ye = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, ps = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, f = oldChildrenLength
    if (b) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
        for (h = 0, p = d.length; h < p; ) d[c = h + p >> 1] < s.__i ? h = c + 1 : p = c; // h = skew, p = hi, d = tails, c = mid, s = childVNode
        d[h] = s.__i, m[a] = h + 1;
      }
      for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, v = newChildren
    }
    if (_) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = le(i)), Ar(i, i));
    return n;
  }
  function Gn(e, t, r, n) { // Gn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Gn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = le(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, le = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function ps(e, t, r, n) { // ps = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Vn(e, t, r) { // Vn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function It(e, t, r, n, o) { // It = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Vn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Vn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = kr[t] || (kr[t] = ms(t)), (e.__a || (e.__a = {}))[t] = Er, a = t != (t = t.replace(Wn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ms(e) { // ms = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Ct] == null) t[Ct] = Er++;
        else if (t[Ct] < this.__a[e]) return;
        return r(L.event ? L.event(t) : t);
      }
    };
  }
  function Lr(e, t, r, n, o, a, s, i, l, u) { // Lr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var d, m, p, c, f, _, h, b, v, T, P, C, S, M, O, A, F, I, N = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, f = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, T = provider, P = componentContext, C = renderHook, S = count, M = renderResult, O = startMarker, A = end, F = i, I = child, N = newType, t = newVNode
    if (t.constructor !== Ye) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Ft(d, a) : a.push(d), i = a[0] || i), (d = L.__b) && d(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (b = t.props, v = (d = N.prototype) && d.render, T = (d = N.contextType) && n[d.__c], P = d ? T ? T.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (v ? t.__c = c = new N(b, P) : (t.__c = c = new U(b, P), c.constructor = N, c.render = fs), T && T.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), v && (c.__s || (c.__s = c.state), N.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ye({}, c.__s)), ye(c.__s, N.getDerivedStateFromProps(b, c.__s)))), f = c.props, _ = c.state, c.__v = t, r.__c) {
          if (b !== f && v && !N.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(b, c.__s, P) === !1) {
            t.__v != r.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
              H && (H.__ = t);
            }), Nt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = le(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, P), v && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(f, _, h);
          });
        } else v && !N.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), v && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = P, c.props = b, c.__P = e, c.__g &= -5, C = L.__r, S = v ? 25 : 0;
        do
          c.__g &= -9, C && C(t), d = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++S < 25);
        v && (Nt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = ye({}, n, c.getChildContext())), v && r.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(f, _)), M = d && d.type === ce && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
          H && Ar(H, H);
        }), r.__k = null), i = r.__k ? le(r, 0) : null), i = Jn(e, Rr(M) ? M : [M], t, r, n, o, a, s, i, l, u), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(fe), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (H) {
        if (s.length = p, t.__v = null, l || a) if (H && H.then) {
          if (t.__u |= 128 | l, a) {
            for (~(F = a.indexOf(i || void 0)) || (F = a.length); (I = a[F - 1]) && I.nodeType == 8; ) F--; // F = i, a = excessDomChildren, i = oldDom, void = oldDom, I = child
            for (; F < a.length; F++) if (I = a[F]) if (a[F] = null, O) { // F = i, a = excessDomChildren, I = child, O = startMarker
              if (I == A) break;
            } else {
              if (I.nodeType != 8) break;
              I.data.startsWith("$s") && (A = Ft(O = I));
            }
          }
          if (!O) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            O = i;
          }
          (d = Ft(O = t.__c.__z || (t.__c.__z = O))) ? (t.__e = O, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), H && H.then || zn(t), L.__e(H, t, r);
      }
    } else i = t.__e = gs(r.__e, t, r, n, o, a, s, l, u, e);
    return (d = L.diffed) && d(t), i;
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
  function zn(e) { // zn = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(zn));
  }
  function Yn(e, t, r) { // Yn = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Or(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Or = applyRef
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
  function gs(e, t, r, n, o, a, s, i, l, u) { // gs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var d, m, p, c, f, _, h, b, v = r.props || Dt, T = t.props, P = t.type; // d = i, m = newHtml, p = oldHtml, c = newChildren, f = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Dt = EMPTY_OBJ, T = newProps, t = newVNode, P = nodeType
    if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((f = a[d]) && (P ? f.localName == P : f.nodeType == 3)) { // d = i, a = excessDomChildren, f = value, P = nodeType
        e = f, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !P) return b.createTextNode(T);
      e = b.createElementNS(o, P, T.is ? T : u), i && (L.__m && L.__m(t, a), i = !1), a = null;
    }
    if (P) {
      if (u = P == "template" && e.content || e, a = P == "textarea" && T.defaultValue != null ? null : a && Mr.call(u.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(f = e.attributes[d]).name] = f.value;
      for (d in v) f = v[d], d == "dangerouslySetInnerHTML" ? p = f : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || It(e, d, null, f, o); // d = i, v = oldProps, f = value, p = oldHtml, T = newProps, It = setProperty, e = dom, o = namespace
      for (d in T) f = T[d], d == "children" ? c = f : d == "dangerouslySetInnerHTML" ? m = f : d == "value" ? _ = f : d == "checked" ? h = f : i && typeof f != "function" || v[d] === f || It(e, d, f, v[d], o); // d = i, T = newProps, f = value, c = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, It = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && cs.test(P)) && (o = "http://www.w3.org/1999/xhtml"), Jn(u, Rr(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && le(r, 0), i, l), a && a.some(fe)), i && P != "textarea" || (d = "value", P == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (P != "progress" || _) || It(e, d, _, v[d], o), d = "checked", h != null && h != e[d] && It(e, d, h, v[d], o));
    } else v === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Or(e, t, r, n) { // Or = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, r);
    }
  }
  function Ar(e, t, r) { // Ar = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (L.unmount && L.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Or(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        L.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Ar(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Ft(n, a = [])) && (n == e.__e && a.some(fe), fe(o), fe(n)), r || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function fs(e, t, r) { // fs = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Ir(e, t) { // Ir = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ze(ce, { children: [e] }), o = [], a = [], Lr(t, t.__k, n || Dt, Dt, t.namespaceURI, n ? null : t.firstChild ? Mr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Yn(o, t.__k, a), t.__k.props.children = null;
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
    throw Ht = 0, e;
  } }, jn = 0, is = function(e) {
    return e != null && e.constructor === Ye;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = ye({}, this.state)), typeof e == "function" && (e = e(ye({}, r), this.props)), e && (ye(r, e), this.__v && (t && this.__k.push(t), Un(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Un(this));
  }, U.prototype.render = ce, ie = [], Ht = 0, qn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ct = /* @__PURE__ */ Symbol(), Wn = /(PointerCapture)$|Capture$/i, Er = 0, kr = {}, ls = 0;

  // src/explore/query-changes.ts
  function Ce(e, t) { // Ce = withText, e = query, t = text
    return E(w({}, e), { text: t });
  }
  function Cr(e, t, r) { // Cr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(w({}, e), { chosen: n });
  }
  function Xn(e, t, r) { // Xn = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Cr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function Zn(e) { // Zn = clearAll, e = query
    return E(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function Fe(e) { // Fe = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function $t(e) { // $t = allBits, e = size
    let t = Fe(e).fill(-1); // t = bits, Fe = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Bt(e, t) { // Bt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Ut(e, t) { // Ut = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Fr(e, t) { // Fr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function He(e, t) { // He = unionOf, e = size, t = sets
    return t.reduce(Fr, Fe(e));
  }
  function eo(e, t) { // eo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function to(e, t) { // to = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function ys(e) { // ys = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Y(e, t = e, r = e) { // Y = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += ys((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/facets.ts
  function De(e, t) { // De = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function no(e, t) { // no = withAnyTerm, e = size, t = terms
    return He(e, t.map(({ programs: r }) => r));
  }
  function xs(e, t, { programs: r }) { // xs = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = De(o, t); // a = terms, De = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, no(e.programs.length, a));
    }), n;
  }
  function ro(e, t, r) { // ro = applyFilters, e = size, t = filters, r = except
    let n = $t(e); // n = programs, $t = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && eo(n, o);
    }), n;
  }
  function _s(e, t, r, n, o) { // _s = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Y(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Y = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let u = t.filter((d) => d !== a); // u = remaining, t = chosen, d = other, a = term
        l = u.length ? Y(no(o, u), n) : Y(n);
      } else r && (l = Y(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function Vt(e, t, r) { // Vt = explore, e = index, t = query, r = find
    let n = e.programs.length, o = r(e, t.text), a = xs(e, t, o), s = ro(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, xs = filtersOf, s = matches, ro = applyFilters, i = facets, l = facet
      let u = a.get(l.id), d = u ? ro(n, a, l.id) : s; // u = filter, a = filters, l = facet, d = others, ro = applyFilters, n = size, s = matches
      return { facet: l, terms: _s(l, De(l, t), u, d, n) };
    });
    return { matches: s, count: Y(s), facets: i, searchResult: o };
  }

  // src/explore/memoize.ts
  function jt(e) { // jt = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/orders.ts
  var hs = jt(() => /* @__PURE__ */ new Map()), bs = 1e9; // hs = knownOrders, jt = memoize, bs = NEVER
  function Hr(e, t) { // Hr = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function ao(e) { // ao = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function vs(e) { // vs = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ws({ programs: e, languages: { chain: t, page: r } }) { // ws = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => ne(a, t, r).text), { compare: o } = vs([...t, r]); // n = titles, e = programs, a = title, ne = pickText, t = chain, r = page, o = compare, vs = collatorFor
    return Hr(n.length, (a, s) => o(n[a], n[s]));
  }
  function oo(e) { // oo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ss({ programs: e }, t) { // Ss = byDate, e = programs, t = titleOrder
    let r = ao(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, ao = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, d = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = oo(u && J(u)), o[l] = m ? bs : oo(d && j(d));
    }), Hr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Ts({ programs: e }, t) { // Ts = byStatus, e = programs, t = dateOrder
    let r = ao(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, ao = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return Hr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Ps = { // Ps = MAKERS
    title: ws,
    newest: (e) => Ss(e, Xe(e, "title")),
    status: (e) => Ts(e, Xe(e, "newest")),
    relevance: (e) => Xe(e, "status")
  };
  function Xe(e, t) { // Xe = orderOf, e = index, t = sort
    var o; // o = _a
    let r = hs(e), n = (o = r.get(t)) != null ? o : Ps[t](e); // r = orders, hs = knownOrders, e = index, n = order, o = _a, t = sort, Ps = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function ks(e, t) { // ks = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Ze(e, { programs: t }) { // Ze = effectiveSort, e = query, t = programs
    let r = e.sort || "relevance"; // r = sort, e = query
    return r === "relevance" && !t ? "status" : r;
  }
  function so(e, t, r, n) { // so = sortMatches, e = index, t = matches, r = query, n = searchResult
    let o = Ze(r, n), a = []; // o = sort, Ze = effectiveSort, r = query, n = searchResult, a = sorted
    for (let s of Xe(e, o)) // s = i, Xe = orderOf, e = index, o = sort
      Ut(t, s) && a.push(s);
    return o === "relevance" ? ks(a, n.scores) : a;
  }

  // src/app/derive.ts
  function Dr(e, t) { // Dr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
      if (!a) {
        let i = Vt(e, n, t); // i = exploration, Vt = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: so(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function io(e, t, r, n) { // io = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function xe(e, t, r) { // xe = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || io(e, t, r, r.program) ? r : E(w({}, r), { program: null });
  }
  function lo(e, t, r, n) { // lo = showing, e = index, t = derive, r = query, n = program
    return io(e, t, r, n) ? E(w({}, r), { program: n }) : E(w({}, tt), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function co(e, t, r) { // co = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: u } = e.get(); // l = query, u = settled, e = store
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => xe(t().index, t().derive, l), a = (l) => { // o = shown, l = next, xe = withoutHiddenDetails, t = context, a = choose
      n();
      let u = o(l); // u = query, o = shown, l = next
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(w(w({}, e.get().query), l)), i = (l) => e.set({ open: E(w({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ce(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(Xn(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(lo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(Zn(e.get().query)),
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
  function uo(e, t, r) { // uo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function po(e, t) { // po = ancestors, e = vocabulary, t = termId
    var o, a, s, i; // o = _a, a = _b, s = _c, i = _d
    let r = [], n = (a = (o = e.terms.get(t)) == null ? void 0 : o.broader) != null ? a : null; // r = found, n = wider, a = _b, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = (i = (s = e.terms.get(n)) == null ? void 0 : s.broader) != null ? i : null;
    return r;
  }

  // src/explore/append.ts
  function qt(e, t, r) { // qt = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function Es({ terms: e }) { // Es = inTreeOrder, e = terms
    var o; // o = _a
    let t = /* @__PURE__ */ new Map(); // t = children
    for (let { id: a, broader: s } of e.values()) { // a = id, s = broader, e = terms
      let i = s !== null && e.has(s) ? s : null; // i = parent, s = broader, e = terms
      qt(t, i, a);
    }
    let r = /* @__PURE__ */ new Set(), n = (a) => { // r = ordered, n = visit, a = id
      var s; // s = _a
      r.has(a) || (r.add(a), (s = t.get(a)) == null || s.forEach(n));
    };
    return (o = t.get(null)) == null || o.forEach(n), e.forEach(({ id: a }) => n(a)), Array.from(r);
  }
  function mo(e, t, r) { // mo = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.sort((o, a) => Number(a) - Number(o)) : r ? /* @__PURE__ */ new Set([...Es(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var go = { label: null, help: null, aliases: [] }; // go = UNLABELED
  function Rs({ start: e, end: t, status: r }, n) { // Rs = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Ms(e, t, r) { // Ms = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? Rs(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function fo(e, t) { // fo = ancestorsOf, e = term, t = vocabulary
    return t ? po(t, e) : [];
  }
  function Ls(e, t, r, n) { // Ls = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = Fe(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      Ms(s, e, n).forEach((l) => Bt(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      fo(s, r).forEach((l) => Fr(a(l), i));
    }), o.delete(Q), o;
  }
  function yo(e, t, r) { // yo = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Ls(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Ls = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...mo(e, Array.from(s.keys()), a), Q], l = He(n, Array.from(s.values())); // i = order, mo = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, He = unionOf, n = size
    s.set(Q, to($t(n), l));
    let u = /* @__PURE__ */ new Map(); // u = terms
    for (let c of i) { // c = term, i = order
      let f = s.get(c), _ = f ? Y(f) : 0; // f = programs, s = collected, c = term, _ = total, Y = count
      if (f && _) {
        let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(c)) || go; // h = label, b = aliases, a = vocabulary, c = term, go = UNLABELED
        u.set(c, { id: c, label: h, aliases: b, depth: fo(c, a).length, programs: f, count: _ });
      }
    }
    let { label: d, help: m } = a || go, p = Array.from(u.values()).filter((c) => c.count < n); // d = label, m = help, a = vocabulary, go = UNLABELED, p = missingInSome, u = terms, c = term, n = size
    return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function xo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // xo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let u = o.includes(l) ? null : yo(l, e, a); // u = facet, o = reservedIds, l = id, yo = indexFacet, e = list, a = thisYear
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
  var Wt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Wt = NO_SEARCH

  // src/app/labels.ts
  var _o = (e) => e.toLowerCase().replace(/-.*/, ""); // _o = baseOf, e = language
  function ho(e, t, r, n, o, a) { // ho = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => ne(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, ne = pickText, n = chain, o = pageLanguage, l = status, t = msg, u = known, d = facet
      let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
      if (c)
        return i(c.label);
      let f = qe.find((_) => _ === p); // f = builtIn, qe = BUILT_IN, _ = each, p = id
      return s(f ? t(`facet-${f}`) : p);
    }, m = (p, c) => { // m = term, p = facetId, c = id
      var _; // _ = _a
      if (c === Q)
        return s(t("not-stated"));
      let f = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(c); // f = entry, _ = _a, e = list, p = facetId, c = id
      return f ? i(f.label) : s(Re(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : c);
    };
    return {
      pick: i,
      facet: d,
      // Cached: every choice needs all labels, and Intl takes long to name a language.
      term: (p, c) => { // p = facetId, c = id
        let f = `${p} ${c}`, _ = u.get(f) || m(p, c); // f = key, p = facetId, c = id, _ = label, u = known, m = term
        return u.set(f, _), _;
      },
      status: l,
      isForeign: (p) => [a, n[0] || o].every((c) => _o(c) !== _o(p))
    };
  }

  // src/app/context.ts
  function Nr(e, t, r = () => Wt) { // Nr = createContext, e = list, t = settings, r = find, Wt = NO_SEARCH
    var c; // c = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = ho(e, n, o, s, i, a), d = xo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, ho = createLabels, e = list, d = index, xo = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (f, _) => u.term(f, _).text,
      reservedIds: nt
    }), m = (c = st(`programs?${t.preset}`, d)) != null ? c : tt, p = Be(m, e.facets);
    return E(w({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Dr(d, r),
      labels: u,
      preset: m,
      fragmentOf: (f) => { // f = query
        let _ = Be(f, e.facets); // _ = fragment, Be = toFragment, f = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function bo(e, t) { // bo = withSearch, e = context, t = find
    return E(w({}, e), { find: t, derive: Dr(e.index, t) });
  }

  // src/app/store.ts
  function vo(e) { // vo = createStore, e = initial
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
  function wo(e, t, r) { // wo = syncHistory, e = store, t = history, r = fragmentOf
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
  function et(e) { // et = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Se(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function $e({ open: e }) { // $e = Chevron, e = open
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var So = "capacity"; // So = TAG_FACET
  function Os({ text: e, patterns: t, around: r, more: n }) { // Os = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function As({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // As = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Kt = class extends U { // Kt = Card, U = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var F; // F = _a
      let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: f } = t, _ = (I) => /* @__PURE__ */ g(Os, { text: I, patterns: s, around: m, more: n }), h = (I) => { // l = msg, u = labels, d = format, m = language, p = idPrefix, c = index, f = limit, t = context, _ = marked, I = facet, g = k, Os = MarkedText, s = patterns, n = more, h = termsOf
        var N; // N = _a
        return ((N = o.terms.get(I)) != null ? N : []).map((H) => u.term(I, H));
      }, b = u.pick(o.title), v = `${p}:program:${o.id}`, T = o.summary && u.pick(o.summary), P = h(So), C = [...h("kind"), ...h("format")], S = u.status(o.status), M = d.span(o.start, o.end, o.status), O = [b, ...T ? [T] : [], ...P, ...C].map(({ text: I }) => I), A = f || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...O, S, M != null ? M : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(Ne, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, _(b)) : _(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(F = o.status) != null ? F : "unknown"}` }, S), M !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, M), C.map((I) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(I)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(T), " ", u.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), A && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", As(t, A)), " ", _({ text: A.text, language: A.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(So).text }, P.map((I) => /* @__PURE__ */ g("li", null, _(I)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g($e, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var Qt = 60, Is = 6, Cs = 80; // Qt = CARDS, Is = CARDS_AT_ONCE, Cs = FILL_AFTER
  function Fs({ context: e, state: t, results: { order: r } }, n) { // Fs = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var c; // c = _a
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, c = i
      var f; // f = _a
      return p === ((f = n.order) == null ? void 0 : f[c]);
    }), u = Math.max(e.limit || Qt, i + 1, l && n.limit || 0), d = r.length <= Qt || s === "address";
    return { order: r, limit: u, drawn: d ? u : Math.max(Is, i + 1, l && n.drawn || 0) };
  }
  function Hs({ context: e, state: t, results: r }, n) { // Hs = withHeadings, e = context, t = state, r = results, n = programs
    let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && Ze(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, u = hasGroups, Ze = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
    return n.map((m, p) => { // n = programs, m = program, p = i
      let c = n[p - 1], f = Z(m.status); // c = before, n = programs, p = i, f = isNow, Z = isCurrent, m = program
      return !u || c && Z(c.status) === f ? { program: m, group: null } : { program: m, group: f ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Jt = class extends U { // Jt = CardList, U = x
    constructor() {
      super(...arguments);
      this.list = Ie();
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
      return n.order === r.results.order && r.state.query.program === null ? null : Fs(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Cs));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var T; // T = _a
      let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: f } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, b = Hs(r, _), v = (T = b[0]) != null && T.group ? c + 1 : c; // s = context, i = state, l = results, u = actions, d = more, r = view, m = msg, p = index, c = level, f = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, b = entries, Hs = withHeadings, v = titleLevel, T = _a
      return /* @__PURE__ */ g(ce, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: C }) => /* @__PURE__ */ g("li", { key: P.id }, C && /* @__PURE__ */ g(Ne, { level: c, class: "program-explorer__group", id: C.anchors[0] }, C.anchors.slice(1).map((S) => /* @__PURE__ */ g("span", { id: S })), /* @__PURE__ */ g(V, { text: C, around: s.language })), /* @__PURE__ */ g(
        Kt,
        {
          context: s,
          actions: u,
          more: d,
          program: P,
          open: i.query.program === P.id,
          patterns: l.exploration.searchResult.patterns,
          level: v
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Be(i.query, f.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function To(e, t) { // To = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => De(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function Ds({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Ds = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
  function Ns({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Ns = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(Ce(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var Gt = class extends U { // Gt = ActiveFilters, U = x
    constructor() {
      super(...arguments);
      this.list = Ie();
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = To(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, To = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(Ds, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Ns, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function $s({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // $s = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
  function Bs({ view: e, counts: { facet: t, terms: r } }) { // Bs = Facet, e = view, t = facet, r = terms
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
      /* @__PURE__ */ g($e, { open: l })
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g($s, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function zt({ view: e }) { // zt = Filters, e = view
    return /* @__PURE__ */ g(ce, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Bs, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function Po({ view: { context: { msg: e }, state: t, actions: r } }) { // Po = SearchBox, e = msg, t = state, r = actions
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
  function Us({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Us = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
    let a = Ze(r, n.exploration.searchResult), s = _e.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, Ze = effectiveSort, r = query, n = results, s = sorts, _e = SORTS, i = each
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
      "select",
      {
        class: "cdx-select",
        id: `${t}-sort`,
        value: a,
        onChange: (i) => o.sort(i.currentTarget.value)
      },
      s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
    ), /* @__PURE__ */ g($e, { open: !1 })));
  }
  function ko({ view: e }) { // ko = Toolbar, e = view
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", et(o.settled.query.text), et(l.join(" "))))), !n && /* @__PURE__ */ g(Us, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function Eo({ view: e }) { // Eo = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Po, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(zt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(ko, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Gt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Jt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var Ro = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Ro = isNeeded, e = open, t = query
  function Mo(e, t, r) { // Mo = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => R(null, null, function* () { // n = isLoading, o = isOver, a = load, R = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (u) {
        !o && Ro(e.get()) && t.onFailure(u, () => { // o = isOver, Ro = isNeeded, e = store, t = source, u = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && Ro(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function Lo(e, t) { // Lo = createScreen, e = root, t = idPrefix
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
  function Oo(e, t) { // Oo = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var Vs = 640, js = 500; // Vs = MIN_WIDTH, js = PREPARE_SEARCH_AFTER
  L.debounceRendering = (e) => e();
  function Ao(e, t, r, n, o, a) { // Ao = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var C; // C = _a
    let s = (C = e.ownerDocument.defaultView) != null ? C : window, i = [], l = o.now, u = Nr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < Vs, p = (S) => { // s = view, C = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, Nr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, Vs = MIN_WIDTH, p = readAddress, S = before
      var F, I; // F = _a, I = _b
      let M = n.read(), O = M === null && S ? S.query : (F = st(M != null ? M : "", u.index)) != null ? F : u.preset, A = xe(u.index, u.derive, O); // M = fragment, n = history, O = next, S = before, F = _a, st = fromFragment, u = context, A = query, xe = withoutHiddenDetails
      return {
        query: A,
        settled: { query: A, cause: "address" },
        open: { collapsed: (I = S == null ? void 0 : S.open.collapsed) != null ? I : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, c = vo(w({ narrow: m() }, p(null))), f = Lo(e, r.idPrefix), _ = co(c, () => u, f), h = () => { // c = store, vo = createStore, w = __spreadValues, m = isNarrow, p = readAddress, f = screen, Lo = createScreen, e = root, r = settings, _ = actions, co = createActions, u = context, h = unmount
      d = !1, i.splice(0).forEach((S) => S()), Ir(null, e);
    }, b = (S, M) => { // b = draw, S = state, M = before
      if (!d)
        return;
      let O = f.holdFocus(M.open.filters); // O = restoreFocus, f = screen, M = before
      try {
        let { derive: A } = u; // A = derive, u = context
        Ir(/* @__PURE__ */ g(Eo, { view: { context: u, state: S, actions: _, more: l, results: A(S.query), settledResults: A(S.settled.query) } }), e);
      } catch (A) {
        h(), a(A);
        return;
      }
      O();
    }, v = ({ checkLink: S, keepFragment: M, textIndexOf: O }) => { // v = useMore, S = checkLink, M = keepFragment, O = textIndexOf
      S(n, c, u);
      let A = s.setTimeout(() => O(u.index), js); // A = prepare, s = view, O = textIndexOf, u = context, js = PREPARE_SEARCH_AFTER
      i.push(M(), () => s.clearTimeout(A));
    }, T = (S) => { // T = showLinked, S = isFirst
      var A; // A = _a
      let { program: M } = c.get().query, O = !S || M !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((A = n.read()) != null ? A : ""); // M = program, c = store, O = mayScroll, S = isFirst, s = view, e = root, A = _a, n = history
      n.isNewLink() && O && r.reveal(() => Ot(() => { // n = history, O = mayScroll, r = settings, Ot = afterPaint
        d && f.scrollToLinked(c.get().query.program);
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
      Oo(e, P),
      uo(c, _.settle, s),
      wo(c, n, (S) => u.fragmentOf(S)),
      n.onMove(() => { // n = history
        c.set(p(c.get())), T(!1);
      })
    ), b(c.get(), c.get()), d && (T(!0), l ? v(l) : i.push(Mo(c, o, (S) => { // b = draw, c = store, d = isMounted, T = showLinked, l = more, v = useMore, i = cleanups, Mo = loadWhenNeeded, o = moreSource, S = loaded
      l = S, u = bo(u, l.fuzzySearch), c.set({}), v(l);
    }))), {
      update: (S) => { // S = newList
        if (d) {
          _.settle(), u = Nr(S, r, l == null ? void 0 : l.fuzzySearch);
          let { query: M } = c.get(), O = xe(u.index, u.derive, M), A = () => c.set({ query: O, settled: { query: O, cause: "data" } }); // M = before, c = store, O = query, xe = withoutHiddenDetails, u = context, A = show
          l ? l.keepPosition(e, A) : A();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var Io = "Special:MyLanguage/", qs = /^(?:[a-z][\w-]*|Special):/; // Io = MY_LANGUAGE, qs = WITHOUT_TRANSLATION
  function Co(e, { root: t, staticElements: r }, n) { // Co = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Io, ""); // l = plain, i = page, Io = MY_LANGUAGE
      if (!a.length || qs.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Io + l);
      let [u = "", d = ""] = l.split(/(?=#)/); // u = title, d = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Ws = "program-explorer__app", Ks = 0; // Ws = APP_CLASS, Ks = mountedSoFar
  function Qs({ root: e }) { // Qs = ownsAddress, e = root
    var r; // r = _a
    let t = `.${ae}[data-state]`; // t = hosts, ae = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Js({ root: e, current: t, past: r }) { // Js = scrollToLinkedHeading, e = root, t = current, r = past
    for (let n of [t, r]) { // n = heading, t = current, r = past
      let o = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // o = anchor, n = heading, a = each
      o && tr(e, () => Ot(() => { // o = anchor, tr = unfold, e = root, Ot = afterPaint
        var a; // a = _a
        return (a = document.getElementById(o)) == null ? void 0 : a.scrollIntoView();
      }));
    }
  }
  function Gs(e) { // Gs = inSection, e = host
    return Ve(e.root) && e.sectionHeading ? E(w({}, e), { current: null, level: Math.min(e.level + 1, 5) }) : e;
  }
  function zs(e) { // zs = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return ot(e) && !(t && !t.closest(`.${ae}, [${de}]`));
  }
  function Fo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Fo = mountHost, e = environment, t = given, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let i = Gs(t), { wiki: l } = e, { language: u } = n, d = oe(n), m = yt(l, i), p = Qs(i), c = `program-explorer-${++Ks}`, f = Co(l, i, m), _ = i.all === null ? "" : f(i.all), h = { // i = host, Gs = inSection, t = given, l = wiki, e = environment, u = language, n = messages, d = msg, oe = createMessages, m = languages, yt = readerLanguages, p = ownsIt, Qs = ownsAddress, c = idPrefix, Ks = mountedSoFar, f = pageUrl, Co = createPageUrls, _ = urlOfAll, h = moreSource
      now: a,
      load: () => ft(e),
      onFailure: (S, M) => { // S = error, M = retry
        let O = pt(S) === "outdated"; // O = isOutdated, pt = failureOf, S = error
        ue(i.root, n, { kind: "warning", text: d(`failed-${O ? "outdated" : "network"}`), retry: () => { // ue = showNotice, i = host, n = messages, d = msg, O = isOutdated
          O ? location.reload() : (Te(i.root), M());
        } });
      }
    }, b = document.createElement("div");
    b.className = Ws, b.lang = u, b.dir = Se(u), i.root.append(b), X(i, "ready");
    let { update: v, unmount: T } = Ao(b, r, { // v = update, T = unmount, Ao = mountExplorer, b = app, r = list
      msg: d,
      format: Bn(u, d, o),
      language: u,
      languages: m,
      pageLanguage: l.contentLanguage,
      today: lr(),
      current: i.current,
      past: i.past,
      level: i.level,
      preset: i.preset,
      limit: i.limit,
      idPrefix: c,
      reveal: (S) => tr(i.root, S),
      notify: (S) => ue(i.root, n, { kind: "failure", text: S, retry: null }),
      urlOf: (S) => "url" in S ? S.url : f(S.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (S) => `${p ? "" : _}#programs?program=${S}`,
      urlOfAll: (S) => `${_}#${S}`
    }, $n(window, p ? zs : null, c), h, (S) => { // $n = createHistory, p = ownsIt, zs = isOurs, c = idPrefix, h = moreSource, S = error
      b.remove(), s(S);
    });
    if (!b.isConnected)
      return null;
    let P = er(i.root, () => dt(i, !0)), C = () => Js(t); // P = stopWatching, er = watchFolding, i = host, dt = hideRest, C = onHashChange, Js = scrollToLinkedHeading, t = given
    return window.addEventListener("hashchange", C), C(), dt(i, !0), l.announceReady(i.root), {
      update: v,
      unmount: () => {
        T(), b.remove(), P(), window.removeEventListener("hashchange", C), X(i, "static");
      }
    };
  }

  // src/page/offer-selftest.ts
  var Ys = "#programs?selftest"; // Ys = SELFTEST
  function Ho(e) { // Ho = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Ys && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 7b0bfa1e97cbbb1e"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Xs(n, o) { // Xs = importList, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Zs({ wiki: e }, t, { origin: r, list: n }) { // Zs = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: u } = t; // o = root, a = container, s = groups, i = preset, l = limit, u = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && Jr(s.length ? s : [o], n.programs.map(({ title: d }) => ne(d, [o.lang, ...u], e.contentLanguage).text));
  }
  var ei = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // ei = FILTERS_ONLY
  function ti(e) { // ti = needsMore, e = hash
    return !!be(e) && !ei.test(e);
  }
  function Do(e, t, r, n) { // Do = run, e = load, t = environment, r = host, n = mounted
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Do(e, t, r, n);
      };
      try {
        let s = ti(location.hash) ? ft(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, ti = needsMore, ft = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, d] = i.kind === "missing" && (yield Xs(t, r)) || [r, i]; // l = messages, i = result, u = shown, d = programs, Xs = importList, t = environment, r = host
        if (d.kind !== "ready") {
          let _ = d.kind === "missing"; // _ = isMissing, d = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield mt(t, r, _ ? "missing" : "json", d, a);
          return;
        }
        if (!Kr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let c = Zs(t, r, d), f = Fo(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // c = mayDiffer, Zs = mayListDiffer, t = environment, r = host, d = programs, f = explorer, Fo = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), mt(t, u, "unexpected", E(w({}, d), { messages: l }), a);
        });
        f && (n.set(r.root, f), yield tn(t, r, d, l, c));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield mt(t, r, pt(s), null, a);
      }
    });
  }
  function ri(n, o) { // ri = findOrInsertHosts, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = gt(r); // a = printed, gt = findHosts, r = content
      if (a.length || r.querySelector(`.${ae}`) || !sn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function No(e, t) { // No = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Ho(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Nn(); // s = content, l = _a, i = sharedLoad, Nn = createSharedLoad
        ri(n, s).then(
          (u) => u.filter(Xr).forEach((d) => { // u = hosts, Xr = claim, d = host
            Do(i, n, d, r);
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
  var $r = {}; // $r = runtime_exports
  Yo($r, {
    Component: () => U,
    DATA_MODEL: () => lt,
    DataText: () => V,
    Filters: () => zt,
    GROUP_ATTRIBUTE: () => de,
    HOST_CLASS: () => ae,
    Heading: () => Ne,
    ID: () => ke,
    LANGUAGE: () => Ee,
    NO_SEARCH: () => Wt,
    SORTS: () => _e,
    VERSION: () => We,
    add: () => Bt,
    allTexts: () => Qr,
    append: () => qt,
    chosenTerms: () => De,
    count: () => Y,
    createMessages: () => oe,
    createRef: () => Ie,
    decode: () => he,
    explore: () => Vt,
    findHosts: () => gt,
    h: () => g,
    has: () => Ut,
    hostStateOf: () => rr,
    includedTitles: () => bt,
    isCurrent: () => Z,
    isFragmentOurs: () => ot,
    isObject: () => wt,
    isStatus: () => Re,
    isolated: () => et,
    levelOf: () => sr,
    memoize: () => jt,
    noBits: () => Fe,
    normalText: () => at,
    optionsFor: () => vt,
    parseDate: () => kt,
    parseForReaders: () => Lt,
    parseLink: () => _t,
    pickText: () => ne,
    readAnswer: () => Yt,
    readLink: () => Pe,
    readPage: () => Mt,
    restOf: () => be,
    showNotice: () => ue,
    staticHeading: () => ar,
    unionOf: () => He,
    withTerms: () => Cr,
    withText: () => Ce,
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
  var $o = 1e4; // $o = TIMEOUT_MS
  function Bo(e, t) { // Bo = fetchInTime, e = url, t = credentials
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), $o); // r = controller, n = timer, $o = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${$o} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Yt(e) { // Yt = readAnswer, e = url
    return R(this, null, function* () {
      let t = yield Bo(e, "omit"); // t = response, Bo = fetchInTime, e = url
      if (t.status === 429 && (t = yield Bo(e, "same-origin")), t.status === 429)
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
  var ni = 2592e3, oi = 300, ai = 50, si = "fuzzy"; // ni = MONTH_S, oi = FIVE_MINUTES_S, ai = MOST_REQUESTS, si = OUTDATED
  function ii(e) { // ii = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function li(e, t, r, n) { // li = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? oi : ni), a = { // o = age, e = kind, r = bundle, oi = FIVE_MINUTES_S, ni = MONTH_S, a = parameters
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
  function Uo(e, t, r, n) { // Uo = readAll, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      var l, u; // l = _a, u = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let d = yield Yt(`${e}?${li(t, r, n, s)}`); // d = answer, Yt = readAnswer, e = api, li = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(ii(d));
        for (let { key: m, translation: p, tags: c } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, c = tags, l = _a, d = answer
          p && c.indexOf(si) === -1 && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = d.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < ai);
      return { pages: a, translations: o };
    });
  }
  function Vo(e, t, r, n) { // Vo = readSafely, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      try {
        return yield Uo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return Uo(e, t, r, null);
        throw o;
      }
    });
  }
  function jo(e, t) { // jo = createPageReader, e = api, t = titleOf
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Vo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Vo = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Vo(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function qo(e) { // qo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ci(e) { // ci = mayEdit, e = title
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
  function ui() { // ui = languageNames
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
  function di() { // di = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Wo(e) { // Wo = fetchGadgetModule, e = name
    return R(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function Ko() { // Ko = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: di(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: qo,
      readPages: jo(mw.util.wikiScript("api"), qo),
      languageNames: ui,
      mayEdit: ci,
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
    No(Ko(), jr(Wo, $r, "ce7d14b1c721497c"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>