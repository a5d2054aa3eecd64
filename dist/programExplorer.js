// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Jr = Object.defineProperty, Yo = Object.defineProperties;
  var Xo = Object.getOwnPropertyDescriptors;
  var Kr = Object.getOwnPropertySymbols;
  var Zo = Object.prototype.hasOwnProperty, ea = Object.prototype.propertyIsEnumerable;
  var Qr = (e, t, r) => t in e ? Jr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Zo.call(t, r) && Qr(e, r, t[r]);
    if (Kr)
      for (var r of Kr(t))
        ea.call(t, r) && Qr(e, r, t[r]);
    return e;
  }, E = (e, t) => Yo(e, Xo(t));
  var ta = (e, t) => {
    for (var r in t)
      Jr(e, r, { get: t[r], enumerable: !0 });
  };
  var L = (e, t, r) => new Promise((n, o) => {
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
  function Gr(e, t, r) { // Gr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => L(null, null, function* () { // n = modules, o = loadModule, s = name, L = __async
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
      validator: a("validator"),
      more: a("more"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }

  // src/explore/query.ts
  var xe = ["relevance", "status", "newest", "title"], nt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // xe = SORTS, nt = EMPTY_QUERY

  // src/app/url.ts
  var at = ["q", "sort", "program", "view"]; // at = RESERVED_KEYS
  var na = /^#?programs$/, oa = /^#?programs(\?|%3f|\.3f)/i, aa = 8e3, sa = 200; // na = ALONE, oa = WITH_QUERY, aa = MOST_CHARACTERS, sa = MOST_LETTERS
  function he(e) { // he = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = oa.exec(e)) != null ? r : na.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, oa = WITH_QUERY, e = hash, na = ALONE
    return t === void 0 ? null : e.slice(t.length, aa);
  }
  function st(e) { // st = isFragmentOurs, e = hash
    return he(e) !== null;
  }
  var ia = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ia = UNSAFE
  function ot(e) { // ot = encode, e = value
    return e.replace(ia, (t) => { // e = value, ia = UNSAFE, t = unit
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
  function it(e) { // it = normalText, e = text
    return e.slice(0, sa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && !at.includes(o) && r.push(`${ot(o)}=${a.map(ot).join(",")}`);
    });
    let n = it(e.text); // n = text, it = normalText, e = query
    return n && r.push("q=" + ot(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ot(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function lt(e, t) { // lt = fromFragment, e = hash, t = known
    let r = he(e); // r = rest, he = restOf, e = hash
    if (r === null)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of r.split("&")) { // i = part, r = rest
      let [l = "", ...u] = i.split("="), d = _e(l), m = u.join("="), p = _e(m); // l = rawKey, u = values, i = part, d = key, _e = decode, m = raw, p = value
      if (d === "q")
        o = it(_e(m.replace(/[_+]/g, " ")));
      else if (d === "sort")
        a = xe.find((c) => c === p) || null;
      else if (d === "program")
        s = t.hasProgram(p) ? p : null;
      else if (!at.includes(d)) {
        let c = m.split(",").map(_e).concat(p.split(",")).filter((y) => t.hasTerm(d, y)); // c = terms, m = raw, _e = decode, p = value, y = term, t = known, d = key
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
  var B = "qqx", zr = "search", je = "en"; // B = KEYS_ONLY, zr = EXPLORER_KEY, je = FALLBACK_LANGUAGE
  function qe(e) { // qe = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || je;
  }
  function Zt(e) { // Zt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Yr(e, t) { // Yr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string")); // r = texts, ne = parseJsonObject, t = text, n = field
    return r.has(zr) ? { language: e, texts: r } : null;
  }
  function Xr({ language: e, texts: t }) { // Xr = hasMessages, e = language, t = texts
    return e === B || t.has(zr);
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
  function Zr(e) { // Zr = allTexts, e = text
    return typeof e == "string" ? [e] : [...e.values()];
  }

  // src/page/drift.ts
  function en(e, t) { // en = mayHaveDrifted, e = parts, t = titles
    let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
    return r("li").length !== t.length || !t.every((o) => n.has(o));
  }

  // src/messages/i18n/en.json
  var tn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // tn = en_default

  // src/messages/locale.ts
  function ct(e) { // ct = localeOf, e = language
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }

  // src/messages/plural.ts
  var ca = ["zero", "one", "two", "few", "many", "other"]; // ca = CATEGORIES
  function rn(e) { // rn = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ca.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ca = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var ua = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, da = /\$(\d)/g, be = { language: "en", texts: new Map(Object.entries(tn)) }; // ua = PLURAL, da = PARAMETER, be = BUILT_IN, tn = en_default
  function ae({ language: e, texts: t } = be, r = be.texts) { // ae = createMessages, e = language, t = texts, be = BUILT_IN, r = fallback
    if (e === B)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(ct(e)), o = rn(e); // n = digits, ct = localeOf, e = language, o = plural, rn = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var u; // u = _a
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ua, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(da, (l, u) => { // t = texts, a = key, r = fallback, ua = PLURAL, l = _, u = position, d = forms, o = plural, i = parameter, da = PARAMETER
        let d = i(u); // d = value, i = parameter, u = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/data-model.ts
  var ut = "json"; // ut = DATA_MODEL

  // src/page/sections.ts
  var er = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // er = SECTION
  function ve(e) { // ve = sectionOf, e = element
    return e.closest(er);
  }
  function tr(e) { // tr = sectionHeading, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = ve(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
  }
  function nn(e) { // nn = isInSection, e = element
    return ve(e) !== null;
  }
  function dt(e) { // dt = isFolded, e = element
    let t = ve(e); // t = section, ve = sectionOf, e = element
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function on(e) { // on = hasOtherText, e = element
    var t; // t = _a
    return ((t = ve(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function rr(e, t) { // rr = watchFolding, e = element, t = onChange
    let r = ve(e), n = new MutationObserver(t); // r = section, ve = sectionOf, e = element, n = observer, t = onChange
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function nr(e, t) { // nr = unfold, e = element, t = then
    if (!dt(e)) {
      t();
      return;
    }
    let r = () => { // r = open
      var a; // a = _a
      let o = ve(e); // o = section, ve = sectionOf, e = element
      if (o != null && o.hasAttribute("hidden")) {
        let s = tr(e); // s = heading, tr = sectionHeading, e = element
        ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
      }
      dt(e) || (n(), t());
    }, n = rr(e, r);
    r();
  }

  // src/page/host-state.ts
  var pa = "program-explorer-hidden"; // pa = HIDDEN_CLASS
  function ar(e) { // ar = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function an(e) { // an = claim, e = host
    return ar(e) ? !1 : (X(e, "loading"), !0);
  }
  function or(e, t) { // or = hide, e = element, t = isHidden
    e == null || e.classList.toggle(pa, t);
  }
  function pt({ root: e, after: t }, r) { // pt = hideRest, e = root, t = after, r = isHidden
    if (t) {
      let n = r && !dt(e); // n = isAfterHidden, r = isHidden, dt = isFolded, e = root
      or(t.list, n), or(t.heading, n && !(nn(e) && on(t.list)));
    }
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    e.staticElements.forEach((n) => or(n, r)), pt(e, r);
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
  var sr = "program-explorer__notice"; // sr = CLASS
  function We(e, t, ...r) { // We = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function sn(e, t, r) { // sn = button, e = text, t = className, r = act
    let n = We("button", `cdx-button ${t}`, e); // n = made, We = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Se(e) { // Se = removeNotice, e = root
    e.querySelectorAll(`.${sr}`).forEach((t) => { // e = root, sr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Se(e);
    let s = ae(t), i = We( // s = msg, ae = createMessages, t = messages, i = box, We = element
      "div",
      `${sr} ${sr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      We("span", "cdx-message__icon"),
      We(
        "div",
        "cdx-message__content",
        We("p", "", n),
        ...o,
        ...a ? [sn(s("retry"), "", a)] : [],
        sn(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }

  // src/page/failure.ts
  var ya = ["busy", "timeout", "network", "server"]; // ya = TEMPORARY
  function mt(e) { // mt = failureOf, e = error
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
  function gt(e, t, r, n, o) { // gt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return L(this, null, function* () {
      let a = n ? n.messages : be, s = ae(a); // a = messages, n = result, be = BUILT_IN, s = msg, ae = createMessages
      X(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: ya.includes(r) ? () => { // ya = TEMPORARY, r = failure
          Se(t.root), X(t, "loading"), o();
        } : null
      };
      de(t.root, a, i), (r === "missing" || r === "json") && (yield ln(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function cn(i, l, u, d, m) { // cn = showProblems, i = _0, l = _1, u = _2, d = _3, m = _4
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== ut; // p = wiki, e = environment, c = hasProblems, r = origin, n = problems, ut = DATA_MODEL
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield ln(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var se = "program-explorer", xa = "data-has-heading", Te = "data-group"; // se = HOST_CLASS, xa = HEADING_ATTRIBUTE, Te = GROUP_ATTRIBUTE
  function ir(e) { // ir = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function lr(e, t, r) { // lr = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: ir(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function cr(e) { // cr = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function ur(e) { // ur = levelBelow, e = heading
    return e ? Math.min(cr(e) + 1, 5) : 3;
  }
  var un = "h1, h2, h3, h4, h5, h6"; // un = HEADINGS
  function _a(e) { // _a = printedHeading, e = heading
    var t, r; // t = _a, r = _b
    return e && lr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")].filter(({ id: n }) => n)
    );
  }
  function ha(e) { // ha = blockOf, e = heading
    var t; // t = _a
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function ba(e) { // ba = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function va({ root: e, groups: t, headings: [r = null, n = null] }) { // va = readHost, e = root, t = groups, r = first, n = second
    var _; // _ = _a
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: u = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, c = ha(n), y = t.find((h) => !e.contains(h)); // o = source, a = revision, s = preset, i = limit, l = all, u = languages, d = messages, m = bundle, p = bundleVersion, e = root, c = heading, ha = blockOf, n = second, y = list, t = groups, h = group
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: ba(d),
      bundle: m,
      bundleVersion: p,
      preset: s,
      limit: Number(i) || 0,
      all: l,
      fallbacks: (_ = u.match(/\S+/g)) != null ? _ : [],
      staticElements: Array.from(e.querySelectorAll(":scope > *")),
      after: c && y ? { heading: c, list: y } : null,
      groups: t,
      // The first heading stays above the explorer.
      current: null,
      past: _a(n),
      level: ur(r)
    };
  }
  function ft(e) { // ft = findHosts, e = content
    let t = [], r = null; // t = printed, r = heading
    return e.querySelectorAll(`${un}, .${se}[data-source], [${Te}]`).forEach((n) => { // e = content, un = HEADINGS, se = HOST_CLASS, Te = GROUP_ATTRIBUTE, n = element
      let o = t[t.length - 1]; // o = last, t = printed
      n.matches(un) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(xa) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(va);
  }

  // src/page/known-pages.ts
  var dn = ["Community Development", "Community Development/What we do"], wa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // dn = PAGES, wa = TRANSLATION
  function pn(e) { // pn = isKnownPage, e = title
    return dn.includes(e) || dn.includes(e.replace(wa, ""));
  }

  // src/page/load-more.ts
  function yt({ wiki: e, load: t }) { // yt = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function xt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // xt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = ir(r), [a] = e, s = a !== t; // o = around, ir = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
    return !o || s && (a === je || qe(e) !== je) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function mn(e, t) { // mn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = qe(e), n = r === je ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, qe = chooseLanguage, e = languages, n = language, je = FALLBACK_LANGUAGE, o = _a
    return n === t || n === B ? "" : n;
  }

  // src/programs/links.ts
  var Sa = /[\u200E\u200F\u202A-\u202E]/g, Ta = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Pa = [ // Sa = DIRECTION_MARKS, Ta = TITLE_SPACES, Pa = REFUSED_SCHEMES
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
  ], ka = new RegExp("^(?:" + Pa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), gn = 2e3, Ea = 255, Ra = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ma(e) { // Ma = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function La(e) { // La = readAddress, e = value
    if (e.length > gn || /\s/.test(e))
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
      return La(t);
    if (t.length > gn)
      return "bad-page";
    let r = t.replace(Sa, "").replace(Ta, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Sa = DIRECTION_MARKS, Ta = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (ka.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Ra.test(r) || n.length > 85 && Ma(n) > Ea ? "bad-page" : { page: r };
  }
  function _t(e) { // _t = isTarget, e = found
    return typeof e != "string";
  }
  function ht(e) { // ht = parseLink, e = value
    let t = Pe(e); // t = found, Pe = readLink, e = value
    return _t(t) ? t : null;
  }
  function bt(e) { // bt = isPage, e = value
    let t = ht(e); // t = link, ht = parseLink, e = value
    return t !== null && "page" in t;
  }
  function fn(e) { // fn = isAddress, e = value
    let t = ht(e); // t = link, ht = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Oa = 49; // Oa = MOST_INCLUDES
  function dr(e) { // dr = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Oa).map((r, n) => typeof r == "string" && bt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function vt(e) { // vt = includedTitles, e = text
    return e.includes('"include"') ? dr(ne(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function pr() { // pr = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function wt(e) { // wt = optionsFor, e = wiki
    return { today: pr(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function yn() { // yn = createCodeReport
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
  var Ke = ["status", "language", "period"], Q = "not-stated"; // Ke = BUILT_IN, Q = NOT_STATED

  // src/programs/kinds.ts
  var Aa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Aa = KINDS
  function mr(e) { // mr = kindOfType, e = type
    var t; // t = _a
    return (t = Aa[e]) != null ? t : "text";
  }
  function ie(e) { // ie = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : mr(Array.isArray(e) ? "array" : typeof e);
  }
  function St(e) { // St = isObject, e = value
    return ie(e) === "object";
  }

  // src/programs/migrate.ts
  var xn = [], Qe = 1 + xn.length; // xn = MIGRATIONS, Qe = VERSION
  function _n(e, t = xn) { // _n = migrate, e = page, t = migrations, xn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(w({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Ia(e, t, r) { // Ia = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Tt(e, t, r) { // Tt = readJsonPage, e = text, t = report, r = describeFault
    let n = Ia(e, t, r); // n = data, Ia = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = Object(n), a = _n(o); // o = raw, n = data, a = page, _n = migrate
    if (!a) {
      let { version: s } = o; // s = version, o = raw
      t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
    }
    return a;
  }

  // src/programs/levels.ts
  function Pt(e) { // Pt = tooDeep, e = parents
    return Array.from(e.keys()).filter((t) => { // e = parents, t = id
      let r = t; // r = above, t = id
      for (let n = 0; r && n <= 25; n++) // n = level, r = above
        r = e.get(r);
      return r;
    });
  }

  // src/programs/lineage.ts
  function hn(e, t, r, n) { // hn = checkLineage, e = all, t = series, r = includedTitles, n = report
    let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
    for (let { id: l, partOf: u } of e) // l = id, u = partOf, e = all
      o.add(l), u && a.set(l, u);
    let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Pt(a)); // s = wholes, o = programIds, t = series, i = deep, Pt = tooDeep, a = parents
    return e.map((l) => { // e = all, l = program
      let { id: u, partOf: d, followedBy: m, source: { page: p, path: c } } = l; // u = id, d = partOf, m = followedBy, p = page, c = path, l = program
      if (!d && !m.length)
        return l;
      let y = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...c, h], _ = (h, v, b, T) => (T ? n.addAt(y(h), "loop", v) : b.has(v) || n.addAt(y(h), "unknown-program", v, b), !T && b.has(v)); // y = pathTo, h = field, p = page, r = includedTitles, c = path, _ = isGood, v = other, b = known, T = isLoop, n = report
      return n.program = u, E(w({}, l), {
        partOf: d && _("partOf", d, s, i.has(u)) ? d : null,
        followedBy: m.filter((h) => _("followedBy", h, o, h === u))
      });
    });
  }

  // src/programs/each-record.ts
  function kt(e, t, r, n) { // kt = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
      r.enter(s), n(a, s), r.leave();
    }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
  }

  // src/programs/read-schema.ts
  function gr({ pipe: e }) { // gr = actionsOf, e = pipe
    return e ? [...gr(e[0]), ...e.slice(1)] : [];
  }
  function Ca({ type: e, requirement: t }) { // Ca = testOf, e = type, t = requirement
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
  function Fa(e) { // Fa = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...gr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, gr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: Ca(a), message: (s = a.message) != null ? s : "" };
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
  function Da({ item: e }) { // Da = listReader, e = item
    let t = Je(e); // t = readItem, Je = readerOf, e = item
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
  function Ha(e) { // Ha = recordReader, e = node
    let t = Je(e.key), r = Je(e.value), n = gr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Je = readerOf, e = node, r = readValue, n = needsEntry, gr = actionsOf, o = type
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
  function Na({ entries: e = {} }) { // Na = objectReader, e = entries
    let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
      var i; // i = _a
      return [a, Je((i = s.wrapped) != null ? i : s)];
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
  function $a(e) { // $a = createReader, e = node
    switch (e.type) {
      case "array":
        return Da(e);
      case "record":
        return Ha(e);
      case "object":
        return Na(e);
      default:
        return Fa(e);
    }
  }
  var bn = /* @__PURE__ */ new Map(); // bn = READERS
  function Je(e) { // Je = readerOf, e = node
    let t = bn.get(e); // t = reader, bn = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [mr(a.type), $a(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, mr = kindOfType, $a = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let u = ie(a), d = n.get(u); // u = kind, ie = kindOf, a = value, d = read, n = readers
        if (!d) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return d(a, s, i, l);
      }, bn.set(e, t);
    }
    return t;
  }
  function pe(e, t, r, n, o) { // pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Je(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var ke = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // ke = ID, Ee = LANGUAGE

  // src/programs/dates.ts
  var yr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // yr = DATE_SHAPE
  function vn(e, t) { // vn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Re(e) { // Re = parseDate, e = text
    if (!yr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > vn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function fr(e, t) { // fr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function wn(e, t, r) { // wn = isoDay, e = year, t = month, r = day
    return `${fr(e, 4)}-${fr(t, 2)}-${fr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return wn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) { // j = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return wn(e.year, t, (n = e.day) != null ? n : vn(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Me(e) { // Me = isStatus, e = value
    return G.includes(e);
  }
  function Sn(e, t) { // Sn = isUncertainOn, e = date, t = day
    return e.approximate && J(e) <= t && t <= j(e);
  }
  function Tn(e, t, r) { // Tn = deriveStatus, e = start, t = end, r = today
    return t && j(t) < r ? "past" : e && J(e) > r ? "upcoming" : e && t && !Sn(e, r) && !Sn(t, r) ? "ongoing" : null;
  }
  function Pn(e, t, r, n) { // Pn = contradictsDates, e = status, t = start, r = end, n = today
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
  var Ba = []; // Ba = NONE
  function q(e) { // q = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ba;
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
      let i = o ? o.has(s) : Me(s); // i = isKnown, o = terms, s = id, Me = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : G), i;
    });
  }

  // src/programs/cut-text.ts
  function Rt(e, t) { // Rt = cutText, e = text, t = report
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => w({ kind: "schema", type: e }, t), me = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Le = (() => ee("string")), xr = (() => ee("number")), kn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), P = ((e) => ee("optional", { wrapped: e })), En = ((e, t) => ee("picklist", { options: e, message: t })), Oe = ((e, t) => ee("record", { key: e, value: t })), Ae = ((e) => ee("union", { options: e })), F = ((...e) => E(w({}, e[0]), { pipe: e })), Mt = me("check"), _r = me("guard"), Rn = me("length"), hr = me("max_value"), Mn = me("min_entries"), br = me("min_value"), Ie = me("regex"), Ce = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, w = __spreadValues, me = action, r = message, Le = string, xr = number, kn = boolean, te = array, re = object, P = optional, En = picklist, Oe = record, Ae = union, F = pipe, E = __spreadProps, Mt = check, _r = guard, Rn = length, hr = maxValue, Mn = minEntries, br = minValue, Ie = regex, Ce = transform

  // src/programs/schema.ts
  var Va = 10080, W = F(Le(), Ie(ke, "bad-id")), Pr = F(Le(), Ie(/\S/, "empty")), Ge = F(Pr, Ce(Rt)), Sr = F(Le(), Ie(Ee, "bad-language"), Ce((e) => e.toLowerCase())), z = Ae([Ge, F(Oe(Sr, Ge), Mn(1, "empty"))]), vr = F( // Va = MOST_MINUTES, W = id, F = pipe, Le = string, Ie = regex, ke = ID, Pr = words, Ge = shownText, Ce = transform, Rt = cutText, Sr = languageCode, Ee = LANGUAGE, e = code, z = text, Ae = union, Oe = record, Mn = minEntries, vr = date
    Le(),
    Ie(yr, "bad-date"),
    Ce(Re),
    Mt((e) => e !== null, "bad-date")
  ), wr = F(Pr, Mt(bt, "bad-page")), On = F(Le(), Ie(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Ln = F(On, Mt(fn, "bad-address")), ja = F(On, Ce(Pe), _r(_t, "bad-address")), kr = F(Pr, Ce(Pe), _r(_t, ({ input: e }) => e)), qa = F(xr(), br(1, "bad-minutes"), hr(Va, "bad-minutes")), An = Ae([W, te(W)]), Wa = Ae([Sr, te(Sr)]), Tr = Ae([Ge, te(Ge)]), Er = An, Ka = re({
    label: z,
    page: P(kr),
    url: P(ja)
  }), Rr = re({
    id: W,
    title: z,
    summary: P(z),
    page: P(kr),
    status: P(En(G, "bad-status")),
    start: P(vr),
    end: P(vr),
    language: P(Wa),
    session: P(re({
      minutes: P(F(te(qa), Rn(2)))
    })),
    duration: P(z),
    scale: P(z),
    team: P(Tr),
    partners: P(Tr),
    materials: P(te(Ka)),
    partOf: P(W),
    followedBy: P(An),
    owner: P(Ge),
    reviewed: P(vr),
    sources: P(Ae([Ln, te(Ln)]))
  }), In = re({
    id: W,
    label: z,
    terms: Oe(W, Er)
  }), Qa = re({
    label: P(z),
    help: P(z),
    terms: P(Oe(W, re({
      label: P(z),
      aliases: P(Tr),
      broader: P(W)
    })))
  }), Ja = re({
    title: z,
    page: P(kr)
  }), Cn = re({
    version: F(xr(), br(Qe), hr(Qe)),
    enabled: P(kn()),
    talk: P(wr),
    bundle: P(wr),
    facets: P(te(W)),
    vocabularies: P(Oe(W, Qa)),
    series: P(Oe(W, Ja)),
    include: P(te(wr))
  });

  // src/programs/read-needs.ts
  function Ga(e, t, r) { // Ga = readNeed, e = raw, t = vocabularies, r = report
    let n = pe(In, e, r); // n = record, pe = read, In = needSchema, e = raw, r = report
    if (!n)
      return null;
    let o = /* @__PURE__ */ new Map(); // o = terms
    return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
      r.enter(s);
      let i = Et(s, a, t, r); // i = found, Et = readTermIds, s = facet, a = value, t = vocabularies, r = report
      r.leave(), i.length && o.set(s, i);
    }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
  }
  function Fn(e, t, r) { // Fn = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return kt(e, "needs", r, (o) => { // kt = eachRecord, e = page, r = report, o = raw
      let a = Ga(o, t, r); // a = need, Ga = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Mr = Object.keys(Rr.entries); // Mr = PROGRAM_FIELDS, Rr = programSchema
  function za(e, t) { // za = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function Ya(e, t) { // Ya = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Xa(e, { vocabularies: t, facets: r }, n) { // Xa = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = pe(Er, a, n), i = s === void 0 ? [] : Et(o, s, t, n); // s = ids, pe = read, Er = termIds, a = value, n = report, i = found, Et = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function Za({ start: e, end: t }, r, n) { // Za = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Dn(e, t, r, n) { // Dn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = St(e) ? e.id : null; // o = rawId, St = isObject, e = raw
    n.program = typeof o == "string" && ke.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = pe(Rr, e, n, Xa(a, r, n), r.fields); // a = terms, s = record, pe = read, Rr = programSchema, e = raw, n = report, Xa = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(s.language); // l = languages, q = toList, s = record
    l.length && a.set("language", l);
    let [u, d] = Za(s, e, n); // u = start, d = end, Za = readRange, s = record, e = raw, n = report
    return s.status && Pn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : Tn(u, d, r.today),
      start: u,
      end: d,
      terms: a,
      minutes: za(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: q(s.team),
      partners: q(s.partners),
      materials: Ya(s.materials, n),
      partOf: s.partOf,
      followedBy: q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: q(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function Hn(e, t, r, n, o, a) { // Hn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
      kt(l, "programs", o, (d, m) => { // kt = eachRecord, l = from, o = report, d = raw, m = index
        let p = Dn(d, { page: u, path: ["programs", m] }, n, o); // p = program, Dn = readProgram, d = raw, u = title, m = index, n = context, o = report
        p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
      }), o.program = null;
    };
    return i(e, null), o.enter("include"), t.forEach((l, u) => { // i = readFrom, e = page, o = report, t = titles, l = title, u = index
      o.enter(u);
      let d = r.find((p) => p.title === l), m = d && Tt(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, Tt = readJsonPage, o = report, a = describeFault
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
  function es(e, t) { // es = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
      t.enter(s), s === Q ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== Q ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
    });
    for (let o of Pt(r)) // o = id, Pt = tooDeep, r = parents
      t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
      s !== Q && n.set(s, { id: s, label: o || s, aliases: q(a), broader: r.get(s) || null });
    }), n;
  }
  function Nn(e, t, r) { // Nn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: es(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var ts = [...Mr, ...Ke].filter((e) => e !== "language"); // ts = RESERVED_VOCABULARIES, Mr = PROGRAM_FIELDS, Ke = BUILT_IN, e = name
  function rs(e, t, r) { // rs = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ke]); // n = known, t = vocabularies, Ke = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function ns(e) { // ns = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function os(e, { today: t, language: r }, n, o, a) { // os = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var c, y; // c = _a, y = _b
    let s = pe(Cn, e, o, ns); // s = head, pe = read, Cn = headSchema, e = page, o = report, ns = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Nn((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), ts, o); // i = vocabularies, Nn = readVocabularies, c = _a, s = head, ts = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = rs(s.facets, i, o), u = Fn(e, i, o), d = dr(e), m = Hn(e, d, n, { // l = facets, rs = readFacets, s = head, i = vocabularies, o = report, u = needs, Fn = readNeeds, e = page, d = titles, dr = includedTitlesIn, m = programs, Hn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Mr, ...i.keys()]),
      today: t,
      language: r.toLowerCase()
    }, o, a), p = new Map([...(y = s.series) != null ? y : []].map(([_, { title: h, page: v }]) => [_, { title: h, target: v }]));
    return {
      enabled: s.enabled,
      talk: s.talk,
      bundle: s.bundle,
      facets: l,
      vocabularies: i,
      series: p,
      needs: u,
      programs: hn(m, p, d, o)
    };
  }
  function Lt(e, t, r, n, o = String) { // Lt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = Tt(e, n, o); // a = page, Tt = readJsonPage, e = text, n = report, o = describeFault
    return a && os(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Ot(e, t, r = []) { // Ot = parseForReaders, e = text, t = options, r = included
    let n = yn(); // n = report, yn = createCodeReport
    return { list: Lt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function as(e, t) { // as = mapTexts, e = list, t = visit
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
  function $n(e, { language: t, texts: r }, n) { // $n = translate, e = list, t = language, r = texts, n = pageLanguage
    return as(e, (o, a) => { // as = mapTexts, e = list, o = text, a = key
      let s = r.get(a) || ""; // s = translation, r = texts, a = key
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Rt(s)) : o;
    });
  }

  // src/page/load.ts
  var Bn = "MediaWiki:Gadget-programExplorer-config.json"; // Bn = CONFIGURATION
  function ze(e, t, r) { // ze = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function ss(e) { // ss = isSwitchedOff, e = configuration
    return e !== void 0 && ne(e.text).enabled === !1;
  }
  function is(e, t) { // is = messagesFrom, e = language, t = page
    return e === B ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || be;
  }
  function ls(e, t, r, n) { // ls = loadIncluded, e = wiki, t = source, r = text, n = pages
    return L(this, null, function* () {
      let o = vt(r), a = o.filter((i) => !ze(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, vt = includedTitles, r = text, a = missing, i = title, ze = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = ze(e, i, s); // l = page, ze = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Vn(e, { translationLanguage: t, bundleVersion: r }) { // Vn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function cs(e, t, r, n) { // cs = loadTranslations, e = wiki, t = list, r = request, n = translations
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Vn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Vn = bundleRequest, r = request
      return $n(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Un(e, t) { // Un = loadOnce, e = wiki, t = request
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === B ? [] : [Zt(n)], i = [r, ...s, ...o.length ? [] : [Bn]], { pages: l, translations: u } = yield e.readPages(i, o, Vn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, B = KEYS_ONLY, Zt = messagesPage, i = titles, Bn = CONFIGURATION, l = pages, u = translations, e = wiki, Vn = bundleRequest
      if (ss(ze(e, Bn, l)))
        return { kind: "off" };
      let d = is(n, ze(e, Zt(n), l)), m = ze(e, r, l); // d = messages, is = messagesFrom, n = language, ze = pageOf, e = wiki, Zt = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield ls(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = Ot(m.text, wt(e), p); // p = included, ls = loadIncluded, e = wiki, r = source, m = page, l = pages, c = origin, y = list, _ = problems, Ot = parseForReaders, wt = optionsFor
      return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: _, list: yield cs(e, y, t, u) } : { kind: "invalid", messages: d, origin: c, problems: _ };
    });
  }
  function jn(e, t) { // jn = load, e = wiki, t = request
    return L(this, null, function* () {
      let r = yield Un(e, t); // r = result, Un = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Un(e, E(w({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function us(e, t) { // us = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = xt(e, t), l = i[0] === B ? B : qe(i), u = o.get(l), d = mn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, xt = readerLanguages, e = wiki, l = language, B = KEYS_ONLY, qe = chooseLanguage, u = revision, d = translated, mn = translationLanguage
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
  function qn() { // qn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = us(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : jn(t, n); // n = request, us = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, jn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function At(e) { // At = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Ye = "programExplorer", It = "programExplorerDialog"; // Ye = FRAGMENT_KEY, It = DIALOG_KEY
  function Wn(e, t, r) { // Wn = createHistory, e = view, t = isOurs, r = id
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
    }, i = () => a(It) === r, l = () => s("push", { [It]: r }), u = () => t && (t(n()) ? n() : a(Ye)), d = (p = u()) != null ? p : "", m = () => { // i = isInDialog, a = kept, It = DIALOG_KEY, r = id, l = enterDialog, s = put, u = read, t = isOurs, n = fragment, Ye = FRAGMENT_KEY, d = shown, p = _a, m = keepShown
      t && u() === null && s("replace", { [Ye]: d });
    };
    return m(), {
      isNewLink: () => {
        let c = !!(t != null && t(n())) && a(Ye) === null; // c = isNew, t = isOurs, n = fragment, a = kept, Ye = FRAGMENT_KEY
        return c && s("replace", { [Ye]: n() }), c;
      },
      read: u,
      write: (c, y, _ = !1) => { // c = text, y = change, _ = isUnderDialog
        if (!t)
          return;
        d = c;
        let h = n(), v = h !== "" && !t(h), b = y === "push"; // h = here, n = fragment, v = isForeign, t = isOurs, b = isChoice, y = change
        s(
          _ ? "replace" : y,
          { [Ye]: c, [It]: b ? null : a(It) },
          c !== "" ? `#${c}` : (
            // Not the path alone: //wiki/Page would be an address of another host.
            v ? e.location.hash : e.location.href.replace(/#.*/, "")
          )
        ), b && _ && l();
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
  function Kn(e, t, r = null) { // Kn = createFormat, e = language, t = msg, r = fallbackNames
    let n = (i) => new Intl.DateTimeFormat(ct(e), w({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, ct = localeOf, e = language, w = __spreadValues, o = dateFormats
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
  var O, Gn, ds, le, Lr, Ht, zn, Ft, Yn, Ar, Or, ps, Ze = /* @__PURE__ */ Symbol.for("pv"), Nt = {}, $t = [], ms = /^m(i|n|o|s|text|space)$/, Ir = Array.isArray, Cr = $t.slice, fe = Object.assign; // O = options, Gn = vnodeId, ds = isValidElement, le = rerenderQueue, Lr = prevDebounce, Ht = rerenderCount, zn = depthSort, Ft = EVENT_DISPATCHED, Yn = CAPTURE_REGEX, Ar = eventClock, Or = eventProxies, ps = i, Ze = VNODE_MARKER, Nt = EMPTY_OBJ, $t = EMPTY_ARR, ms = MATHML_TOKEN_ELEMENTS, Ir = isArray, Cr = slice, fe = assign
  function ge(e) { // ge = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) { // g = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Cr.call(arguments, 2) : r), Xe(e, s, n, o, null);
  }
  function Xe(e, t, r, n, o) { // Xe = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ze, __v: o || ++Gn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ze = VNODE_MARKER, o = original, Gn = vnodeId
    return !o && O.vnode && O.vnode(a), a;
  }
  function Fe() { // Fe = createRef
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
  function gs(e) { // gs = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = fe({ constructor: Ze }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Fr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, no(o, t, a), r.__ = r.__e = null, t.__e != n && Xn(t));
  }
  function Xn(e) { // Xn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Xn(e);
  }
  function Qn(e) { // Qn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, le.push(e), Ht++)) && Lr == O.debounceRendering || ((Lr = O.debounceRendering) || queueMicrotask)(Zn);
  }
  function Zn() { // Zn = process
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(zn), e = le.shift(), t = le.length, 8 & e.__g && gs(e); // e = c, t = l, le = rerenderQueue, zn = depthSort, gs = renderComponent
    } finally {
      (Ht = le.length) && (Lr || queueMicrotask)(Zn);
    }
  }
  function eo(e, t, r, n, o, a, s, i, l, u, d) { // eo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, d = refQueue
    var m, p, c, y, _, h, v = n.__k || $t, b = t.length; // m = i, p = oldVNode, c = childVNode, y = newDom, _ = firstChildDom, h = result, v = oldChildren, n = oldParentVNode, $t = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = fs(r, t, v, l, b), m = 0; m < b; m++) (c = r.__k[m]) != null && (p = ~c.__i && v[c.__i] || Nt, c.__i = m, h = Fr(e, c, p, o, a, s, i, l, u, d), y = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Dr(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || y, c)), _ = _ || y, 4 & c.__u ? (l = to(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, fs = constructNewChildrenArray, r = newParentVNode, t = renderResult, v = oldChildren, b = newChildrenLength, m = i, c = childVNode, p = oldVNode, Nt = EMPTY_OBJ, h = result, Fr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, d = refQueue, y = newDom, Dr = applyRef, _ = firstChildDom, to = insert, void = type
    return r.__e = _, l;
  }
  function fs(e, t, r, n, o) { // fs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, u, d, m, p, c, y = r.length, _ = y, h = 0, v = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, p = hi, c = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, v = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Xe(null, s) : Ir(s) ? s = b[a] = Xe(ue, { children: s }) : s.constructor === Ze && s.__b ? s = b[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = ys(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, v = 1)) : (~u || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Xe = createVNode, Ir = isArray, ue = Fragment, Ze = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, ys = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, v = moved, y = oldChildrenLength
    if (v) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (h = 0, p = d.length; h < p; ) d[c = h + p >> 1] < s.__i ? h = c + 1 : p = c; // h = skew, p = hi, d = tails, c = mid, s = childVNode
        d[h] = s.__i, m[a] = h + 1;
      }
      for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : b[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, b = newChildren
    }
    if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Hr(i, i));
    return n;
  }
  function to(e, t, r, n) { // to = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = to(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function ys(e, t, r, n) { // ys = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return r;
    if (n > (l ? 1 : 0)) {
      for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Jn(e, t, r) { // Jn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function Ct(e, t, r, n, o) { // Ct = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Jn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Jn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Or[t] || (Or[t] = xs(t)), (e.__a || (e.__a = {}))[t] = Ar, a = t != (t = t.replace(Yn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function xs(e) { // xs = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Ft] == null) t[Ft] = Ar++;
        else if (t[Ft] < this.__a[e]) return;
        return r(O.event ? O.event(t) : t);
      }
    };
  }
  function Fr(e, t, r, n, o, a, s, i, l, u) { // Fr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var d, m, p, c, y, _, h, v, b, T, S, R, k, M, I, A, D, C, N = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, y = oldProps, _ = oldState, h = snapshot, v = newProps, b = isClassComponent, T = provider, S = componentContext, R = renderHook, k = count, M = renderResult, I = startMarker, A = end, D = i, C = child, N = newType, t = newVNode
    if (t.constructor !== Ze) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Dt(d, a) : a.push(d), i = a[0] || i), (d = O.__b) && d(t);
    e: if (typeof N == "function") {
      p = s.length;
      try {
        if (v = t.props, b = (d = N.prototype) && d.render, T = (d = N.contextType) && n[d.__c], S = d ? T ? T.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new N(v, S) : (t.__c = c = new U(v, S), c.constructor = N, c.render = hs), T && T.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), N.getDerivedStateFromProps && (c.__s == c.state && (c.__s = fe({}, c.__s)), fe(c.__s, N.getDerivedStateFromProps(v, c.__s)))), y = c.props, _ = c.state, c.__v = t, r.__c) {
          if (v !== y && b && !N.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(v, S), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(v, c.__s, S) === !1) {
            t.__v != r.__v && (c.props = v, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
              H && (H.__ = t);
            }), $t.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = ce(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(v, c.__s, S), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(y, _, h);
          });
        } else b && !N.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = S, c.props = v, c.__P = e, c.__g &= -5, R = O.__r, k = b ? 25 : 0;
        do
          c.__g &= -9, R && R(t), d = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++k < 25);
        b && ($t.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = fe({}, n, c.getChildContext())), b && r.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(y, _)), M = d && d.type === ue && d.key == null ? d.props.children : d, v.__P && (d = i, o = (e = v.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
          H && Hr(H, H);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = eo(e, Ir(M) ? M : [M], t, r, n, o, a, s, i, l, u), v.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(ge), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (H) {
        if (s.length = p, t.__v = null, l || a) if (H && H.then) {
          if (t.__u |= 128 | l, a) {
            for (~(D = a.indexOf(i || void 0)) || (D = a.length); (C = a[D - 1]) && C.nodeType == 8; ) D--; // D = i, a = excessDomChildren, i = oldDom, void = oldDom, C = child
            for (; D < a.length; D++) if (C = a[D]) if (a[D] = null, I) { // D = i, a = excessDomChildren, C = child, I = startMarker
              if (C == A) break;
            } else {
              if (C.nodeType != 8) break;
              C.data.startsWith("$s") && (A = Dt(I = C));
            }
          }
          if (!I) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            I = i;
          }
          (d = Dt(I = t.__c.__z || (t.__c.__z = I))) ? (t.__e = I, i = d) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), H && H.then || ro(t), O.__e(H, t, r);
      }
    } else i = t.__e = _s(r.__e, t, r, n, o, a, s, l, u, e);
    return (d = O.diffed) && d(t), i;
  }
  function Dt(e, t) { // Dt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function ro(e) { // ro = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(ro));
  }
  function no(e, t, r) { // no = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Dr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Dr = applyRef
    O.__c && O.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        O.__e(a, o.__v);
      }
    });
  }
  function _s(e, t, r, n, o, a, s, i, l, u) { // _s = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var d, m, p, c, y, _, h, v, b = r.props || Nt, T = t.props, S = t.type; // d = i, m = newHtml, p = oldHtml, c = newChildren, y = value, _ = inputValue, h = checked, v = doc, b = oldProps, r = oldVNode, Nt = EMPTY_OBJ, T = newProps, t = newVNode, S = nodeType
    if (S == "svg" ? o = "http://www.w3.org/2000/svg" : S == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (d = 0; d < a.length; d++) if ((y = a[d]) && (S ? y.localName == S : y.nodeType == 3)) { // d = i, a = excessDomChildren, y = value, S = nodeType
        e = y, a[d] = null;
        break;
      }
    }
    if (!e) {
      if (v = u.ownerDocument || document, !S) return v.createTextNode(T);
      e = v.createElementNS(o, S, T.is ? T : u), i && (O.__m && O.__m(t, a), i = !1), a = null;
    }
    if (S) {
      if (u = S == "template" && e.content || e, a = S == "textarea" && T.defaultValue != null ? null : a && Cr.call(u.childNodes), !i && a) for (b = {}, d = 0; d < e.attributes.length; d++) b[(y = e.attributes[d]).name] = y.value;
      for (d in b) y = b[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || Ct(e, d, null, y, o); // d = i, b = oldProps, y = value, p = oldHtml, T = newProps, Ct = setProperty, e = dom, o = namespace
      for (d in T) y = T[d], d == "children" ? c = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || b[d] === y || Ct(e, d, y, b[d], o); // d = i, T = newProps, y = value, c = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, b = oldProps, Ct = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (S == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ms.test(S)) && (o = "http://www.w3.org/1999/xhtml"), eo(u, Ir(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ge)), i && S != "textarea" || (d = "value", S == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (S != "progress" || _) || Ct(e, d, _, b[d], o), d = "checked", h != null && h != e[d] && Ct(e, d, h, b[d], o));
    } else b === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Dr(e, t, r, n) { // Dr = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      O.__e(o, r);
    }
  }
  function Hr(e, t, r) { // Hr = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Dr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        O.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Hr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Dt(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function hs(e, t, r) { // hs = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Nr(e, t) { // Nr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(ue, { children: [e] }), o = [], a = [], Fr(t, t.__k, n || Nt, Nt, t.namespaceURI, n ? null : t.firstChild ? Cr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), no(o, t.__k, a), t.__k.props.children = null;
  }
  O = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Ht = 0, e;
  } }, Gn = 0, ds = function(e) {
    return e != null && e.constructor === Ze;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), Qn(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Qn(this));
  }, U.prototype.render = ue, le = [], Ht = 0, zn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ft = /* @__PURE__ */ Symbol(), Yn = /(PointerCapture)$|Capture$/i, Ar = 0, Or = {}, ps = 0;

  // src/explore/query-changes.ts
  function De(e, t) { // De = withText, e = query, t = text
    return E(w({}, e), { text: t });
  }
  function $r(e, t, r) { // $r = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(w({}, e), { chosen: n });
  }
  function oo(e, t, r) { // oo = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return $r(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function ao(e) { // ao = clearAll, e = query
    return E(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function He(e) { // He = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Bt(e) { // Bt = allBits, e = size
    let t = He(e).fill(-1); // t = bits, He = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ut(e, t) { // Ut = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Vt(e, t) { // Vt = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Br(e, t) { // Br = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Ne(e, t) { // Ne = unionOf, e = size, t = sets
    return t.reduce(Br, He(e));
  }
  function so(e, t) { // so = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function io(e, t) { // io = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function bs(e) { // bs = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Y(e, t = e, r = e) { // Y = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += bs((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/facets.ts
  function $e(e, t) { // $e = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function co(e, t) { // co = withAnyTerm, e = size, t = terms
    return Ne(e, t.map(({ programs: r }) => r));
  }
  function vs(e, t, { programs: r }) { // vs = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = $e(o, t); // a = terms, $e = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, co(e.programs.length, a));
    }), n;
  }
  function lo(e, t, r) { // lo = applyFilters, e = size, t = filters, r = except
    let n = Bt(e); // n = programs, Bt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && so(n, o);
    }), n;
  }
  function ws(e, t, r, n, o) { // ws = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Y(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Y = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let u = t.filter((d) => d !== a); // u = remaining, t = chosen, d = other, a = term
        l = u.length ? Y(co(o, u), n) : Y(n);
      } else r && (l = Y(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function jt(e, t, r) { // jt = explore, e = index, t = query, r = find
    let n = e.programs.length, o = r(e, t.text), a = vs(e, t, o), s = lo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, vs = filtersOf, s = matches, lo = applyFilters, i = facets, l = facet
      let u = a.get(l.id), d = u ? lo(n, a, l.id) : s; // u = filter, a = filters, l = facet, d = others, lo = applyFilters, n = size, s = matches
      return { facet: l, terms: ws(l, $e(l, t), u, d, n) };
    });
    return { matches: s, count: Y(s), facets: i, searchResult: o };
  }

  // src/explore/memoize.ts
  function qt(e) { // qt = memoize, e = build
    let t = /* @__PURE__ */ new WeakMap(); // t = values
    return (r) => { // r = key
      let n = t.get(r); // n = value, t = values, r = key
      return n || (n = e(r), t.set(r, n)), n;
    };
  }

  // src/explore/orders.ts
  var Ss = qt(() => /* @__PURE__ */ new Map()), Ts = 1e9; // Ss = knownOrders, qt = memoize, Ts = NEVER
  function Ur(e, t) { // Ur = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function po(e) { // po = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function Ps(e) { // Ps = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ks({ programs: e, languages: { chain: t, page: r } }) { // ks = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = Ps([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, Ps = collatorFor
    return Ur(n.length, (a, s) => o(n[a], n[s]));
  }
  function uo(e) { // uo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Es({ programs: e }, t) { // Es = byDate, e = programs, t = titleOrder
    let r = po(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, po = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, d = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = uo(u && J(u)), o[l] = m ? Ts : uo(d && j(d));
    }), Ur(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Rs({ programs: e }, t) { // Rs = byStatus, e = programs, t = dateOrder
    let r = po(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, po = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return Ur(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Ms = { // Ms = MAKERS
    title: ks,
    newest: (e) => Es(e, et(e, "title")),
    status: (e) => Rs(e, et(e, "newest")),
    relevance: (e) => et(e, "status")
  };
  function et(e, t) { // et = orderOf, e = index, t = sort
    var o; // o = _a
    let r = Ss(e), n = (o = r.get(t)) != null ? o : Ms[t](e); // r = orders, Ss = knownOrders, e = index, n = order, o = _a, t = sort, Ms = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function Ls(e, t) { // Ls = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function tt(e, { programs: t }) { // tt = effectiveSort, e = query, t = programs
    let r = e.sort || "relevance"; // r = sort, e = query
    return r === "relevance" && !t ? "status" : r;
  }
  function mo(e, t, r, n) { // mo = sortMatches, e = index, t = matches, r = query, n = searchResult
    let o = tt(r, n), a = []; // o = sort, tt = effectiveSort, r = query, n = searchResult, a = sorted
    for (let s of et(e, o)) // s = i, et = orderOf, e = index, o = sort
      Vt(t, s) && a.push(s);
    return o === "relevance" ? Ls(a, n.scores) : a;
  }

  // src/app/derive.ts
  function Vr(e, t) { // Vr = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
      if (!a) {
        let i = jt(e, n, t); // i = exploration, jt = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: mo(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function go(e, t, r, n) { // go = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ye(e, t, r) { // ye = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || go(e, t, r, r.program) ? r : E(w({}, r), { program: null });
  }
  function fo(e, t, r, n) { // fo = showing, e = index, t = derive, r = query, n = program
    return go(e, t, r, n) ? E(w({}, r), { program: n }) : E(w({}, nt), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function yo(e, t, r) { // yo = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: u } = e.get(); // l = query, u = settled, e = store
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ye(t().index, t().derive, l), a = (l) => { // o = shown, l = next, ye = withoutHiddenDetails, t = context, a = choose
      n();
      let u = o(l); // u = query, o = shown, l = next
      e.set({ query: u, settled: { query: u, cause: "choice" } });
    }, s = (l) => a(w(w({}, e.get().query), l)), i = (l) => e.set({ open: E(w({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(De(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, u) => a(oo(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(fo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(ao(e.get().query)),
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
  function xo(e, t, r) { // xo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function jr(e, t) { // jr = ancestors, e = vocabulary, t = termId
    let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
    for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
      n.push(o.broader);
    return n;
  }

  // src/explore/append.ts
  function Wt(e, t, r) { // Wt = append, e = lists, t = key, r = value
    let n = e.get(t); // n = list, e = lists, t = key
    n ? n.push(r) : e.set(t, [r]);
  }

  // src/explore/term-order.ts
  function Os({ terms: e }) { // Os = inTreeOrder, e = terms
    let t = /* @__PURE__ */ new Map(); // t = children
    e.forEach(({ id: o, broader: a }) => Wt(t, a, o));
    let r = [], n = (o) => (t.get(o) || []).forEach((a) => { // r = ordered, n = visit, o = id, t = children, a = child
      r.push(a), n(a);
    });
    return n(null), r;
  }
  function _o(e, t, r) { // _o = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Os(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var ho = { label: null, help: null, aliases: [] }; // ho = UNLABELED
  function As({ start: e, end: t, status: r }, n) { // As = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years, i = year
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function Is(e, t, r) { // Is = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? As(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Cs(e, t, r, n) { // Cs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = He(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      Is(s, e, n).forEach((l) => Ut(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      jr(r, s).forEach((l) => Br(a(l), i));
    }), o.delete(Q), o;
  }
  function bo(e, t, r) { // bo = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Cs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Cs = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [..._o(e, Array.from(s.keys()), a), Q], l = Ne(n, Array.from(s.values())); // i = order, _o = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, Ne = unionOf, n = size
    s.set(Q, io(Bt(n), l));
    let u = /* @__PURE__ */ new Map(); // u = terms
    for (let c of i) { // c = term, i = order
      let y = s.get(c), _ = y ? Y(y) : 0; // y = programs, s = collected, c = term, _ = total, Y = count
      if (y && _) {
        let { label: h, aliases: v } = (a == null ? void 0 : a.terms.get(c)) || ho; // h = label, v = aliases, a = vocabulary, c = term, ho = UNLABELED
        u.set(c, { id: c, label: h, aliases: v, depth: jr(a, c).length, programs: y, count: _ });
      }
    }
    let { label: d, help: m } = a || ho, p = Array.from(u.values()).filter((c) => c.count < n); // d = label, m = help, a = vocabulary, ho = UNLABELED, p = missingInSome, u = terms, c = term, n = size
    return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function vo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // vo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let u = o.includes(l) ? null : bo(l, e, a); // u = facet, o = reservedIds, l = id, bo = indexFacet, e = list, a = thisYear
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
  var Kt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Kt = NO_SEARCH

  // src/app/labels.ts
  var wo = (e) => e.toLowerCase().replace(/-.*/, ""); // wo = baseOf, e = language
  function So(e, t, r, n, o, a) { // So = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => oe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, oe = pickText, n = chain, o = pageLanguage, l = status, t = msg, u = known, d = facet
      let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
      if (c)
        return i(c.label);
      let y = Ke.find((_) => _ === p); // y = builtIn, Ke = BUILT_IN, _ = each, p = id
      return s(y ? t(`facet-${y}`) : p);
    }, m = (p, c) => { // m = term, p = facetId, c = id
      var _; // _ = _a
      if (c === Q)
        return s(t("not-stated"));
      let y = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(c); // y = entry, _ = _a, e = list, p = facetId, c = id
      return y ? i(y.label) : s(Me(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : p === "period" ? r.date(Re(c)) : c);
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
      isForeign: (p) => [a, n[0] || o].every((c) => wo(c) !== wo(p))
    };
  }

  // src/app/context.ts
  function qr(e, t, r = () => Kt) { // qr = createContext, e = list, t = settings, r = find, Kt = NO_SEARCH
    var c; // c = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = So(e, n, o, s, i, a), d = vo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, So = createLabels, e = list, d = index, vo = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (y, _) => u.term(y, _).text,
      reservedIds: at
    }), m = (c = lt(`programs?${t.preset}`, d)) != null ? c : nt, p = Ve(m, e.facets);
    return E(w({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Vr(d, r),
      labels: u,
      preset: m,
      fragmentOf: (y) => { // y = query
        let _ = Ve(y, e.facets); // _ = fragment, Ve = toFragment, y = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function To(e, t) { // To = withSearch, e = context, t = find
    return E(w({}, e), { find: t, derive: Vr(e.index, t) });
  }

  // src/app/store.ts
  function Po(e) { // Po = createStore, e = initial
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
  function ko(e, t, r) { // ko = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/parts/heading.tsx
  function Be({ level: e, class: t, id: r, children: n }) { // Be = Heading, e = level, t = className, r = id, n = children
    return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // src/views/parts/text.tsx
  function rt(e) { // rt = isolated, e = text
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
  var Eo = "capacity"; // Eo = TAG_FACET
  function Fs({ text: e, patterns: t, around: r, more: n }) { // Fs = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function Ds({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Ds = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Qt = class extends U { // Qt = Card, U = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var D; // D = _a
      let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: y } = t, _ = (C) => /* @__PURE__ */ g(Fs, { text: C, patterns: s, around: m, more: n }), h = (C) => { // l = msg, u = labels, d = format, m = language, p = idPrefix, c = index, y = limit, t = context, _ = marked, C = facet, g = k, Fs = MarkedText, s = patterns, n = more, h = termsOf
        var N; // N = _a
        return ((N = o.terms.get(C)) != null ? N : []).map((H) => u.term(C, H));
      }, v = u.pick(o.title), b = `${p}:program:${o.id}`, T = o.summary && u.pick(o.summary), S = h(Eo), R = [...h("kind"), ...h("format")], k = u.status(o.status), M = d.span(o.start, o.end, o.status), I = [v, ...T ? [T] : [], ...S, ...R].map(({ text: C }) => C), A = y || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...I, k, M != null ? M : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": b }, /* @__PURE__ */ g(Be, { level: i, class: "program-explorer__title", id: b }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, _(v)) : _(v)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(D = o.status) != null ? D : "unknown"}` }, k), M !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, M), R.map((C) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(C)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(T), " ", u.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), A && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Ds(t, A)), " ", _({ text: A.text, language: A.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, S.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Eo).text }, S.map((C) => /* @__PURE__ */ g("li", null, _(C)))), /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
          "aria-label": l("details-of", v.text),
          "aria-expanded": a,
          "aria-controls": a ? `${b}:details` : void 0,
          onClick: () => r.toggleDetails(o.id)
        },
        l("details"),
        /* @__PURE__ */ g(Ue, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${b}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var Jt = 60, Hs = 6, Ns = 80; // Jt = CARDS, Hs = CARDS_AT_ONCE, Ns = FILL_AFTER
  function $s({ context: e, state: t, results: { order: r } }, n) { // $s = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var c; // c = _a
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, c = i
      var y; // y = _a
      return p === ((y = n.order) == null ? void 0 : y[c]);
    }), u = Math.max(e.limit || Jt, i + 1, l && n.limit || 0), d = r.length <= Jt || s === "address";
    return { order: r, limit: u, drawn: d ? u : Math.max(Hs, i + 1, l && n.drawn || 0) };
  }
  function Bs({ context: e, state: t, results: r }, n) { // Bs = withHeadings, e = context, t = state, r = results, n = programs
    let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && tt(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, u = hasGroups, tt = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
    return n.map((m, p) => { // n = programs, m = program, p = i
      let c = n[p - 1], y = Z(m.status); // c = before, n = programs, p = i, y = isNow, Z = isCurrent, m = program
      return !u || c && Z(c.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Gt = class extends U { // Gt = CardList, U = x
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
        this.setState({ limit: r + Jt, drawn: r + Jt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : $s(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Ns));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var T; // T = _a
      let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((S) => p.programs[S]), h = n.length - o, v = Bs(r, _), b = (T = v[0]) != null && T.group ? c + 1 : c; // s = context, i = state, l = results, u = actions, d = more, r = view, m = msg, p = index, c = level, y = list, _ = shown, n = order, a = drawn, o = limit, S = number, h = rest, v = entries, Bs = withHeadings, b = titleLevel, T = _a
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: S, group: R }) => /* @__PURE__ */ g("li", { key: S.id }, R && /* @__PURE__ */ g(Be, { level: c, class: "program-explorer__group", id: R.anchors[0] }, R.anchors.slice(1).map((k) => /* @__PURE__ */ g("span", { id: k })), /* @__PURE__ */ g(V, { text: R, around: s.language })), /* @__PURE__ */ g(
        Qt,
        {
          context: s,
          actions: u,
          more: d,
          program: S,
          open: i.query.program === S.id,
          patterns: l.exploration.searchResult.patterns,
          level: b
        }
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Ve(i.query, y.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function Ro(e, t) { // Ro = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => $e(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function Us({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Us = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
  function Vs({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Vs = SearchChip, e = msg, t = query, r = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.text),
        onClick: () => r.choose(De(t, ""))
      },
      /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
      " ",
      /* @__PURE__ */ g("bdi", null, t.text)
    );
  }
  var zt = class extends U { // zt = ActiveFilters, U = x
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Ro(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Ro = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(Us, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Vs, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function js({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // js = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
  function qs({ view: e, counts: { facet: t, terms: r } }) { // qs = Facet, e = view, t = facet, r = terms
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
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g(js, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function Yt({ view: e }) { // Yt = Filters, e = view
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(qs, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function Mo({ view: { context: { msg: e }, state: t, actions: r } }) { // Mo = SearchBox, e = msg, t = state, r = actions
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
  function Ws({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Ws = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
    let a = tt(r, n.exploration.searchResult), s = xe.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, tt = effectiveSort, r = query, n = results, s = sorts, xe = SORTS, i = each
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
  function Lo({ view: e }) { // Lo = Toolbar, e = view
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", rt(o.settled.query.text), rt(l.join(" "))))), !n && /* @__PURE__ */ g(Ws, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function Oo({ view: e }) { // Oo = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Mo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Yt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Lo, { view: e }), !(t && s === r) && /* @__PURE__ */ g(zt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Gt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var Ao = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Ao = isNeeded, e = open, t = query
  function Io(e, t, r) { // Io = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => L(null, null, function* () { // n = isLoading, o = isOver, a = load, L = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (u) {
        !o && Ao(e.get()) && t.onFailure(u, () => { // o = isOver, Ao = isNeeded, e = store, t = source, u = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && Ao(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function Co(e, t) { // Co = createScreen, e = root, t = idPrefix
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
  function Fo(e, t) { // Fo = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var Ks = 640, Qs = 500; // Ks = MIN_WIDTH, Qs = PREPARE_SEARCH_AFTER
  O.debounceRendering = (e) => e();
  function Do(e, t, r, n, o, a) { // Do = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var R; // R = _a
    let s = (R = e.ownerDocument.defaultView) != null ? R : window, i = [], l = o.now, u = qr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < Ks, p = (k) => { // s = view, R = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, qr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, Ks = MIN_WIDTH, p = readAddress, k = before
      var D, C; // D = _a, C = _b
      let M = n.read(), I = M === null && k ? k.query : (D = lt(M != null ? M : "", u.index)) != null ? D : u.preset, A = ye(u.index, u.derive, I); // M = fragment, n = history, I = next, k = before, D = _a, lt = fromFragment, u = context, A = query, ye = withoutHiddenDetails
      return {
        query: A,
        settled: { query: A, cause: "address" },
        open: { collapsed: (C = k == null ? void 0 : k.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, c = Po(w({ narrow: m() }, p(null))), y = Co(e, r.idPrefix), _ = yo(c, () => u, y), h = () => { // c = store, Po = createStore, w = __spreadValues, m = isNarrow, p = readAddress, y = screen, Co = createScreen, e = root, r = settings, _ = actions, yo = createActions, u = context, h = unmount
      d = !1, i.splice(0).forEach((k) => k()), Nr(null, e);
    }, v = (k, M) => { // v = draw, k = state, M = before
      if (!d)
        return;
      let I = y.holdFocus(M.open.filters); // I = restoreFocus, y = screen, M = before
      try {
        let { derive: A } = u; // A = derive, u = context
        Nr(/* @__PURE__ */ g(Oo, { view: { context: u, state: k, actions: _, more: l, results: A(k.query), settledResults: A(k.settled.query) } }), e);
      } catch (A) {
        h(), a(A);
        return;
      }
      I();
    }, b = ({ checkLink: k, keepFragment: M, textIndexOf: I }) => { // b = useMore, k = checkLink, M = keepFragment, I = textIndexOf
      k(n, c, u);
      let A = s.setTimeout(() => I(u.index), Qs); // A = prepare, s = view, I = textIndexOf, u = context, Qs = PREPARE_SEARCH_AFTER
      i.push(M(), () => s.clearTimeout(A));
    }, T = (k) => { // T = showLinked, k = isFirst
      var A; // A = _a
      let { program: M } = c.get().query, I = !k || M !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((A = n.read()) != null ? A : ""); // M = program, c = store, I = mayScroll, k = isFirst, s = view, e = root, A = _a, n = history
      n.isNewLink() && I && r.reveal(() => At(() => { // n = history, I = mayScroll, r = settings, At = afterPaint
        d && y.scrollToLinked(c.get().query.program);
      }));
    }, S = () => { // S = onResize
      if (!e.isConnected) {
        h();
        return;
      }
      let k = m(), { open: M, narrow: I } = c.get(); // k = narrow, m = isNarrow, M = open, I = before, c = store
      (k !== I || M.filters && !e.clientWidth) && c.set({ narrow: k, open: E(w({}, M), { filters: !1 }) });
    };
    return i.push(
      c.subscribe(v),
      Fo(e, S),
      xo(c, _.settle, s),
      ko(c, n, (k) => u.fragmentOf(k)),
      n.onMove(() => { // n = history
        c.set(p(c.get())), T(!1);
      })
    ), v(c.get(), c.get()), d && (T(!0), l ? b(l) : i.push(Io(c, o, (k) => { // v = draw, c = store, d = isMounted, T = showLinked, l = more, b = useMore, i = cleanups, Io = loadWhenNeeded, o = moreSource, k = loaded
      l = k, u = To(u, l.fuzzySearch), c.set({}), b(l);
    }))), {
      update: (k) => { // k = newList
        if (d) {
          _.settle(), u = qr(k, r, l == null ? void 0 : l.fuzzySearch);
          let { query: M } = c.get(), I = ye(u.index, u.derive, M), A = () => c.set({ query: I, settled: { query: I, cause: "data" } }); // M = before, c = store, I = query, ye = withoutHiddenDetails, u = context, A = show
          l ? l.keepPosition(e, A) : A();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var Ho = "Special:MyLanguage/", Js = /^(?:[a-z][\w-]*|Special):/; // Ho = MY_LANGUAGE, Js = WITHOUT_TRANSLATION
  function No(e, { root: t, staticElements: r }, n) { // No = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Ho, ""); // l = plain, i = page, Ho = MY_LANGUAGE
      if (!a.length || Js.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Ho + l);
      let [u = "", d = ""] = l.split(/(?=#)/); // u = title, d = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Gs = "program-explorer__app", zs = 0; // Gs = APP_CLASS, zs = mountedSoFar
  function Ys({ root: e }) { // Ys = ownsAddress, e = root
    var r; // r = _a
    let t = `.${se}[data-state]`; // t = hosts, se = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Xs({ root: e, past: t }) { // Xs = scrollToLinkedHeading, e = root, t = past
    var o, a, s; // o = _a, a = _b, s = _c
    let n = [...Array.from((a = (o = tr(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`); // n = anchor, a = _b, o = _a, tr = sectionHeading, e = root, i = each, s = _c, t = past
    n && nr(e, () => At(() => { // n = anchor, nr = unfold, e = root, At = afterPaint
      var i; // i = _a
      return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
    }));
  }
  function Zs(e) { // Zs = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return st(e) && !(t && !t.closest(`.${se}, [${Te}]`));
  }
  function $o(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // $o = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, u = ae(n), d = xt(i, t), m = Ys(t), p = `program-explorer-${++zs}`, c = No(i, t, d), y = t.all === null ? "" : c(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, u = msg, ae = createMessages, d = languages, xt = readerLanguages, t = host, m = ownsIt, Ys = ownsAddress, p = idPrefix, zs = mountedSoFar, c = pageUrl, No = createPageUrls, y = urlOfAll, _ = moreSource
      now: a,
      load: () => yt(e),
      onFailure: (R, k) => { // R = error, k = retry
        let M = mt(R) === "outdated"; // M = isOutdated, mt = failureOf, R = error
        de(t.root, n, { kind: "warning", text: u(`failed-${M ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, u = msg, M = isOutdated
          M ? location.reload() : (Se(t.root), k());
        } });
      }
    }, h = document.createElement("div");
    h.className = Gs, h.lang = l, h.dir = we(l), t.root.append(h), X(t, "ready");
    let { update: v, unmount: b } = Do(h, r, { // v = update, b = unmount, Do = mountExplorer, h = app, r = list
      msg: u,
      format: Kn(l, u, o),
      language: l,
      languages: d,
      pageLanguage: i.contentLanguage,
      today: pr(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      reveal: (R) => nr(t.root, R),
      notify: (R) => de(t.root, n, { kind: "failure", text: R, retry: null }),
      urlOf: (R) => "url" in R ? R.url : c(R.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (R) => `${m ? "" : y}#programs?program=${R}`,
      urlOfAll: (R) => `${y}#${R}`
    }, Wn(window, m ? Zs : null, p), _, (R) => { // Wn = createHistory, m = ownsIt, Zs = isOurs, p = idPrefix, _ = moreSource, R = error
      h.remove(), s(R);
    });
    if (!h.isConnected)
      return null;
    let T = rr(t.root, () => pt(t, !0)), S = () => Xs(t); // T = stopWatching, rr = watchFolding, t = host, pt = hideRest, S = onHashChange, Xs = scrollToLinkedHeading
    return window.addEventListener("hashchange", S), S(), pt(t, !0), i.announceReady(t.root), {
      update: v,
      unmount: () => {
        b(), h.remove(), T(), window.removeEventListener("hashchange", S), X(t, "static");
      }
    };
  }

  // src/page/offer-selftest.ts
  var ei = "#programs?selftest"; // ei = SELFTEST
  function Bo(e) { // Bo = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === ei && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 617c18a4193ca49b"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function ti(n, o) { // ti = importList, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function ri({ wiki: e }, t, { origin: r, list: n }) { // ri = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: u } = t; // o = root, a = container, s = groups, i = preset, l = limit, u = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !i && !l && en(s.length ? s : [o], n.programs.map(({ title: d }) => oe(d, [o.lang, ...u], e.contentLanguage).text));
  }
  var ni = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // ni = FILTERS_ONLY
  function oi(e) { // oi = needsMore, e = hash
    return !!he(e) && !ni.test(e);
  }
  function Uo(e, t, r, n) { // Uo = run, e = load, t = environment, r = host, n = mounted
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Uo(e, t, r, n);
      };
      try {
        let s = oi(location.hash) ? yt(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, oi = needsMore, yt = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, d] = i.kind === "missing" && (yield ti(t, r)) || [r, i]; // l = messages, i = result, u = shown, d = programs, ti = importList, t = environment, r = host
        if (d.kind !== "ready") {
          let _ = d.kind === "missing"; // _ = isMissing, d = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield gt(t, r, _ ? "missing" : "json", d, a);
          return;
        }
        if (!Xr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let c = ri(t, r, d), y = $o(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // c = mayDiffer, ri = mayListDiffer, t = environment, r = host, d = programs, y = explorer, $o = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), gt(t, u, "unexpected", E(w({}, d), { messages: l }), a);
        });
        y && (n.set(r.root, y), yield cn(t, r, d, l, c));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield gt(t, r, mt(s), null, a);
      }
    });
  }
  function ai(n, o) { // ai = findOrInsertHosts, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = ft(r); // a = printed, ft = findHosts, r = content
      if (a.length || r.querySelector(`.${se}`) || !pn(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function Vo(e, t) { // Vo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      Bo(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = qn(); // s = content, l = _a, i = sharedLoad, qn = createSharedLoad
        ai(n, s).then(
          (u) => u.filter(an).forEach((d) => { // u = hosts, an = claim, d = host
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
  var Wr = {}; // Wr = runtime_exports
  ta(Wr, {
    Component: () => U,
    DATA_MODEL: () => ut,
    DataText: () => V,
    Filters: () => Yt,
    GROUP_ATTRIBUTE: () => Te,
    HOST_CLASS: () => se,
    Heading: () => Be,
    ID: () => ke,
    LANGUAGE: () => Ee,
    NO_SEARCH: () => Kt,
    SECTION: () => er,
    SORTS: () => xe,
    VERSION: () => Qe,
    add: () => Ut,
    allTexts: () => Zr,
    append: () => Wt,
    chosenTerms: () => $e,
    count: () => Y,
    createMessages: () => ae,
    createRef: () => Fe,
    decode: () => _e,
    explore: () => jt,
    findHosts: () => ft,
    h: () => g,
    has: () => Vt,
    hostStateOf: () => ar,
    includedTitles: () => vt,
    isCurrent: () => Z,
    isFragmentOurs: () => st,
    isObject: () => St,
    isStatus: () => Me,
    isolated: () => rt,
    levelBelow: () => ur,
    levelOf: () => cr,
    memoize: () => qt,
    noBits: () => He,
    normalText: () => it,
    optionsFor: () => wt,
    parseDate: () => Re,
    parseForReaders: () => Ot,
    parseJsonObject: () => ne,
    parseLink: () => ht,
    pickText: () => oe,
    readAnswer: () => Xt,
    readLink: () => Pe,
    readPage: () => Lt,
    restOf: () => he,
    showNotice: () => de,
    staticHeading: () => lr,
    unionOf: () => Ne,
    withTerms: () => $r,
    withText: () => De,
    withoutHiddenDetails: () => ye
  });

  // src/wiki/wiki.ts
  var K = class extends Error { // K = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var jo = 1e4; // jo = TIMEOUT_MS
  function qo(e, t) { // qo = fetchInTime, e = url, t = credentials
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), jo); // r = controller, n = timer, jo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${jo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Xt(e) { // Xt = readAnswer, e = url
    return L(this, null, function* () {
      let t = yield qo(e, "omit"); // t = response, qo = fetchInTime, e = url
      if (t.status === 429 && (t = yield qo(e, "same-origin")), t.status === 429)
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
  var si = 2592e3, ii = 300, li = 50; // si = MONTH_S, ii = FIVE_MINUTES_S, li = MOST_REQUESTS
  function ci(e) { // ci = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ui(e, t, r, n) { // ui = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r ? ii : si), a = { // o = age, e = kind, r = bundle, ii = FIVE_MINUTES_S, si = MONTH_S, a = parameters
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
  function Wo(e, t, r, n) { // Wo = readAll, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      var l, u; // l = _a, u = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let d = yield Xt(`${e}?${ui(t, r, n, s)}`); // d = answer, Xt = readAnswer, e = api, ui = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(ci(d));
        for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, d = answer
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = d.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < li);
      return { pages: a, translations: o };
    });
  }
  function Ko(e, t, r, n) { // Ko = readSafely, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      try {
        return yield Wo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return Wo(e, t, r, null);
        throw o;
      }
    });
  }
  function Qo(e, t) { // Qo = createPageReader, e = api, t = titleOf
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ko(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Ko = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Ko(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Jo(e) { // Jo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function di(e) { // di = mayEdit, e = title
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
  function pi() { // pi = languageNames
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
  function mi() { // mi = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Go(e) { // Go = fetchGadgetModule, e = name
    return L(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function zo() { // zo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: mi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Jo,
      readPages: Qo(mw.util.wikiScript("api"), Jo),
      languageNames: pi,
      mayEdit: di,
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
    Vo(zo(), Gr(Go, Wr, "216f6d1a573b5d98"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>