// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  var Kr = Object.defineProperty, Go = Object.defineProperties;
  var zo = Object.getOwnPropertyDescriptors;
  var qr = Object.getOwnPropertySymbols;
  var Yo = Object.prototype.hasOwnProperty, Xo = Object.prototype.propertyIsEnumerable;
  var Wr = (e, t, r) => t in e ? Kr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
    for (var r in t || (t = {}))
      Yo.call(t, r) && Wr(e, r, t[r]);
    if (qr)
      for (var r of qr(t))
        Xo.call(t, r) && Wr(e, r, t[r]);
    return e;
  }, E = (e, t) => Go(e, zo(t));
  var Zo = (e, t) => {
    for (var r in t)
      Kr(e, r, { get: t[r], enumerable: !0 });
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
  function Qr(e, t, r) { // Qr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
      more: a("more"),
      importer: a("importer"),
      selftest: a("selftest")
    };
  }

  // src/explore/query.ts
  var xe = ["relevance", "status", "newest", "title"], nt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // xe = SORTS, nt = EMPTY_QUERY

  // src/app/url.ts
  var at = ["q", "sort", "program", "view"]; // at = RESERVED_KEYS
  var ta = /^#?programs$/, ra = /^#?programs(\?|%3f|\.3f)/i, na = 8e3, oa = 200; // ta = ALONE, ra = WITH_QUERY, na = MOST_CHARACTERS, oa = MOST_LETTERS
  function he(e) { // he = restOf, e = hash
    var r, n; // r = _a, n = _b
    let [t] = (n = (r = ra.exec(e)) != null ? r : ta.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, ra = WITH_QUERY, e = hash, ta = ALONE
    return t === void 0 ? null : e.slice(t.length, na);
  }
  function st(e) { // st = isFragmentOurs, e = hash
    return he(e) !== null;
  }
  var aa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // aa = UNSAFE
  function ot(e) { // ot = encode, e = value
    return e.replace(aa, (t) => { // e = value, aa = UNSAFE, t = unit
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
    return e.slice(0, oa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ue(e, t = []) { // Ue = toFragment, e = query, t = facets
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
  var B = "qqx", Jr = "search", Ve = "en"; // B = KEYS_ONLY, Jr = EXPLORER_KEY, Ve = FALLBACK_LANGUAGE
  function je(e) { // je = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Ve;
  }
  function Zt(e) { // Zt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Gr(e, t) { // Gr = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string")); // r = texts, ne = parseJsonObject, t = text, n = field
    return r.has(Jr) ? { language: e, texts: r } : null;
  }
  function zr({ language: e, texts: t }) { // zr = hasMessages, e = language, t = texts
    return e === B || t.has(Jr);
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
  function ct(e) { // ct = localeOf, e = language
    return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
  }

  // src/messages/plural.ts
  var ia = ["zero", "one", "two", "few", "many", "other"]; // ia = CATEGORIES
  function en(e) { // en = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ia.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ia = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
      return o[Math.min(i, s)];
    };
  }

  // src/messages/messages.ts
  var la = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ca = /\$(\d)/g, be = { language: "en", texts: new Map(Object.entries(Zr)) }; // la = PLURAL, ca = PARAMETER, be = BUILT_IN, Zr = en_default
  function ae({ language: e, texts: t } = be, r = be.texts) { // ae = createMessages, e = language, t = texts, be = BUILT_IN, r = fallback
    if (e === B)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(ct(e)), o = en(e); // n = digits, ct = localeOf, e = language, o = plural, en = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = parameter, l = position
        var u; // u = _a
        return (u = s[Number(l) - 1]) != null ? u : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(la, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(ca, (l, u) => { // t = texts, a = key, r = fallback, la = PLURAL, l = _, u = position, d = forms, o = plural, i = parameter, ca = PARAMETER
        let d = i(u); // d = value, i = parameter, u = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/data-model.ts
  var ut = "json"; // ut = DATA_MODEL

  // src/page/sections.ts
  var ua = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // ua = SECTION
  function qe(e) { // qe = sectionOf, e = element
    return e.closest(ua);
  }
  function tn(e) { // tn = isInSection, e = element
    return qe(e) !== null;
  }
  function dt(e) { // dt = isFolded, e = element
    let t = qe(e); // t = section, qe = sectionOf, e = element
    return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
  }
  function rn(e) { // rn = hasOtherText, e = element
    var t; // t = _a
    return ((t = qe(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
  }
  function er(e, t) { // er = watchFolding, e = element, t = onChange
    let r = qe(e), n = new MutationObserver(t); // r = section, qe = sectionOf, e = element, n = observer, t = onChange
    return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
  }
  function tr(e, t) { // tr = unfold, e = element, t = then
    if (!dt(e)) {
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
      dt(e) || (n(), t());
    }, n = er(e, r);
    r();
  }

  // src/page/host-state.ts
  var da = "program-explorer-hidden"; // da = HIDDEN_CLASS
  function nr(e) { // nr = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function nn(e) { // nn = claim, e = host
    return nr(e) ? !1 : (X(e, "loading"), !0);
  }
  function rr(e, t) { // rr = hide, e = element, t = isHidden
    e == null || e.classList.toggle(da, t);
  }
  function pt({ root: e, after: t }, r) { // pt = hideRest, e = root, t = after, r = isHidden
    if (t) {
      let n = r && !dt(e); // n = isAfterHidden, r = isHidden, dt = isFolded, e = root
      rr(t.list, n), rr(t.heading, n && !(tn(e) && rn(t.list)));
    }
  }
  function X(e, t) { // X = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    e.staticElements.forEach((n) => rr(n, r)), pt(e, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var pa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ma = ["arab", "hebr"], ga = ["latn", "cyrl"]; // pa = RTL_LANGUAGES, ma = RTL_SCRIPTS, ga = LTR_SCRIPTS
  function ve(e) { // ve = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return ma.includes(r) || !ga.includes(r) && pa.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var or = "program-explorer__notice"; // or = CLASS
  function We(e, t, ...r) { // We = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function on(e, t, r) { // on = button, e = text, t = className, r = act
    let n = We("button", `cdx-button ${t}`, e); // n = made, We = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function we(e) { // we = removeNotice, e = root
    e.querySelectorAll(`.${or}`).forEach((t) => { // e = root, or = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    we(e);
    let s = ae(t), i = We( // s = msg, ae = createMessages, t = messages, i = box, We = element
      "div",
      `${or} ${or}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      We("span", "cdx-message__icon"),
      We(
        "div",
        "cdx-message__content",
        We("p", "", n),
        ...o,
        ...a ? [on(s("retry"), "", a)] : [],
        on(s("dismiss"), "cdx-button--weight-quiet", () => we(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ve(t.language), e.append(i);
  }

  // src/page/failure.ts
  var fa = ["busy", "timeout", "network", "server"]; // fa = TEMPORARY
  function mt(e) { // mt = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function an(e, t, r, n) { // an = advise, e = environment, t = host, r = notice, n = subject
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
        retry: fa.includes(r) ? () => { // fa = TEMPORARY, r = failure
          we(t.root), X(t, "loading"), o();
        } : null
      };
      de(t.root, a, i), (r === "missing" || r === "json") && (yield an(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function sn(i, l, u, d, m) { // sn = showProblems, i = _0, l = _1, u = _2, d = _3, m = _4
    return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== ut; // p = wiki, e = environment, c = hasProblems, r = origin, n = problems, ut = DATA_MODEL
      c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield an(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var se = "program-explorer", ya = "data-has-heading", Se = "data-group"; // se = HOST_CLASS, ya = HEADING_ATTRIBUTE, Se = GROUP_ATTRIBUTE
  function ar(e) { // ar = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function sr(e, t, r) { // sr = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: ar(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function ir(e) { // ir = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function lr(e) { // lr = levelBelow, e = heading
    return e ? Math.min(ir(e) + 1, 5) : 3;
  }
  var ln = "h1, h2, h3, h4, h5, h6"; // ln = HEADINGS
  function xa(e) { // xa = printedHeading, e = heading
    var t, r; // t = _a, r = _b
    return e && sr(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
      (r = e.querySelector("[lang]")) != null ? r : e,
      [e, ...e.querySelectorAll("[id]")].filter(({ id: n }) => n)
    );
  }
  function _a(e) { // _a = blockOf, e = heading
    var t; // t = _a
    return e && ((t = e.closest(".mw-heading")) != null ? t : e);
  }
  function ha(e) { // ha = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function ba({ root: e, groups: t, headings: [r = null, n = null] }) { // ba = readHost, e = root, t = groups, r = first, n = second
    var _; // _ = _a
    let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: u = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, c = _a(n), y = t.find((h) => !e.contains(h)); // o = source, a = revision, s = preset, i = limit, l = all, u = languages, d = messages, m = bundle, p = bundleVersion, e = root, c = heading, _a = blockOf, n = second, y = list, t = groups, h = group
    return {
      root: e,
      container: e,
      source: o,
      revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: ha(d),
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
      past: xa(n),
      level: lr(r)
    };
  }
  function ft(e) { // ft = findHosts, e = content
    let t = [], r = null; // t = printed, r = heading
    return e.querySelectorAll(`${ln}, .${se}[data-source], [${Se}]`).forEach((n) => { // e = content, ln = HEADINGS, se = HOST_CLASS, Se = GROUP_ATTRIBUTE, n = element
      let o = t[t.length - 1]; // o = last, t = printed
      n.matches(ln) ? r = n : n.hasAttribute(Se) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(ya) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
    }), t.map(ba);
  }

  // src/page/known-pages.ts
  var cn = ["Community Development", "Community Development/What we do"], va = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // cn = PAGES, va = TRANSLATION
  function un(e) { // un = isKnownPage, e = title
    return cn.includes(e) || cn.includes(e.replace(va, ""));
  }

  // src/page/load-more.ts
  function yt({ wiki: e, load: t }) { // yt = loadMore, e = wiki, t = load
    return t.more().catch((r) => { // t = load, r = error
      throw e.log("Details, filters on phones and the whole search did not load.", r), r;
    });
  }

  // src/page/languages.ts
  function xt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // xt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = ar(r), [a] = e, s = a !== t; // o = around, ar = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
    return !o || s && (a === Ve || je(e) !== Ve) ? e : (
      // The last of several languages is English.
      [...s ? e.slice(0, -1) : [], o, ...n, ...e]
    );
  }
  function dn(e, t) { // dn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = je(e), n = r === Ve ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, je = chooseLanguage, e = languages, n = language, Ve = FALLBACK_LANGUAGE, o = _a
    return n === t || n === B ? "" : n;
  }

  // src/programs/links.ts
  var wa = /[\u200E\u200F\u202A-\u202E]/g, Sa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ta = [ // wa = DIRECTION_MARKS, Sa = TITLE_SPACES, Ta = REFUSED_SCHEMES
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
  ], Pa = new RegExp("^(?:" + Ta.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), pn = 2e3, ka = 255, Ea = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ra(e) { // Ra = bytesOf, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ma(e) { // Ma = readAddress, e = value
    if (e.length > pn || /\s/.test(e))
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
      return Ma(t);
    if (t.length > pn)
      return "bad-page";
    let r = t.replace(wa, "").replace(Sa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, wa = DIRECTION_MARKS, Sa = TITLE_SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Pa.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.startsWith(":") || Ea.test(r) || n.length > 85 && Ra(n) > ka ? "bad-page" : { page: r };
  }
  function _t(e) { // _t = isTarget, e = found
    return typeof e != "string";
  }
  function ht(e) { // ht = parseLink, e = value
    let t = Te(e); // t = found, Te = readLink, e = value
    return _t(t) ? t : null;
  }
  function bt(e) { // bt = isPage, e = value
    let t = ht(e); // t = link, ht = parseLink, e = value
    return t !== null && "page" in t;
  }
  function mn(e) { // mn = isAddress, e = value
    let t = ht(e); // t = link, ht = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var La = 49; // La = MOST_INCLUDES
  function cr(e) { // cr = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, La).map((r, n) => typeof r == "string" && bt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function vt(e) { // vt = includedTitles, e = text
    return e.includes('"include"') ? cr(ne(e)).filter(Boolean) : [];
  }

  // src/programs/parse-options.ts
  function ur() { // ur = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function wt(e) { // wt = optionsFor, e = wiki
    return { today: ur(), language: e.contentLanguage };
  }

  // src/programs/code-report.ts
  function gn() { // gn = createCodeReport
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
  var Oa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Oa = KINDS
  function dr(e) { // dr = kindOfType, e = type
    var t; // t = _a
    return (t = Oa[e]) != null ? t : "text";
  }
  function ie(e) { // ie = kindOf, e = value
    return typeof e == "string" ? "text" : e == null ? "nothing" : dr(Array.isArray(e) ? "array" : typeof e);
  }
  function St(e) { // St = isObject, e = value
    return ie(e) === "object";
  }

  // src/programs/migrate.ts
  var fn = [], Qe = 1 + fn.length; // fn = MIGRATIONS, Qe = VERSION
  function yn(e, t = fn) { // yn = migrate, e = page, t = migrations, fn = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => E(w({}, o(n)), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/json-page.ts
  function Aa(e, t, r) { // Aa = readJson, e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function Tt(e, t, r) { // Tt = readJsonPage, e = text, t = report, r = describeFault
    let n = Aa(e, t, r); // n = data, Aa = readJson, e = text, t = report, r = describeFault
    if (n === void 0)
      return null;
    let o = Object(n), a = yn(o); // o = raw, n = data, a = page, yn = migrate
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
  function xn(e, t, r, n) { // xn = checkLineage, e = all, t = series, r = includedTitles, n = report
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
  function pr({ pipe: e }) { // pr = actionsOf, e = pipe
    return e ? [...pr(e[0]), ...e.slice(1)] : [];
  }
  function Ia({ type: e, requirement: t }) { // Ia = testOf, e = type, t = requirement
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
  function Ca(e) { // Ca = leafReader, e = node
    let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...pr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, pr = actionsOf
      var s; // s = _a
      return (s = a.message) != null ? s : a.operation;
    }).map((a) => { // a = action
      var s; // s = _a
      return { change: a.operation, test: Ia(a), message: (s = a.message) != null ? s : "" };
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
  function Fa({ item: e }) { // Fa = listReader, e = item
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
  function Da(e) { // Da = recordReader, e = node
    let t = Je(e.key), r = Je(e.value), n = pr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Je = readerOf, e = node, r = readValue, n = needsEntry, pr = actionsOf, o = type
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
  function Ha(e) { // Ha = createReader, e = node
    switch (e.type) {
      case "array":
        return Fa(e);
      case "record":
        return Da(e);
      case "object":
        return Na(e);
      default:
        return Ca(e);
    }
  }
  var _n = /* @__PURE__ */ new Map(); // _n = READERS
  function Je(e) { // Je = readerOf, e = node
    let t = _n.get(e); // t = reader, _n = READERS, e = node
    if (!t) {
      let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [dr(a.type), Ha(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, dr = kindOfType, Ha = createReader, o = expected
      t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
        let u = ie(a), d = n.get(u); // u = kind, ie = kindOf, a = value, d = read, n = readers
        if (!d) {
          s.addWith("wrong-type", [o, u]);
          return;
        }
        return d(a, s, i, l);
      }, _n.set(e, t);
    }
    return t;
  }
  function pe(e, t, r, n, o) { // pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Je(e)(t, r, n, o);
  }

  // src/programs/patterns.ts
  var Pe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Pe = ID, ke = LANGUAGE

  // src/programs/dates.ts
  var gr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // gr = DATE_SHAPE
  function hn(e, t) { // hn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ee(e) { // Ee = parseDate, e = text
    if (!gr.test(e))
      return null;
    let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
    return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > hn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
  }
  function mr(e, t) { // mr = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function bn(e, t, r) { // bn = isoDay, e = year, t = month, r = day
    return `${mr(e, 4)}-${mr(t, 2)}-${mr(r, 2)}`;
  }
  function J(e) { // J = firstDay, e = date
    var t, r; // t = _a, r = _b
    return bn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
  }
  function j(e) { // j = lastDay, e = date
    var r, n; // r = _a, n = _b
    let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
    return bn(e.year, t, (n = e.day) != null ? n : hn(e.year, t));
  }

  // src/programs/status.ts
  var G = ["open", "upcoming", "ongoing", "paused", "past"]; // G = STATUSES
  function Re(e) { // Re = isStatus, e = value
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
  var $a = []; // $a = NONE
  function q(e) { // q = toList, e = value
    return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : $a;
  }

  // src/programs/read-terms.ts
  function Et(e, t, r, n) { // Et = readTermIds, e = facet, t = value, r = vocabularies, n = report
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
  function Rt(e, t) { // Rt = cutText, e = text, t = report
    return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
  }

  // src/programs/schema-builder.ts
  var ee = (e, t = {}) => w({ kind: "schema", type: e }, t), me = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Me = (() => ee("string")), fr = (() => ee("number")), Tn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), P = ((e) => ee("optional", { wrapped: e })), Pn = ((e, t) => ee("picklist", { options: e, message: t })), Le = ((e, t) => ee("record", { key: e, value: t })), Oe = ((e) => ee("union", { options: e })), F = ((...e) => E(w({}, e[0]), { pipe: e })), Mt = me("check"), yr = me("guard"), kn = me("length"), xr = me("max_value"), En = me("min_entries"), _r = me("min_value"), Ae = me("regex"), Ie = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, w = __spreadValues, me = action, r = message, Me = string, fr = number, Tn = boolean, te = array, re = object, P = optional, Pn = picklist, Le = record, Oe = union, F = pipe, E = __spreadProps, Mt = check, yr = guard, kn = length, xr = maxValue, En = minEntries, _r = minValue, Ae = regex, Ie = transform

  // src/programs/schema.ts
  var Ua = 10080, W = F(Me(), Ae(Pe, "bad-id")), Sr = F(Me(), Ae(/\S/, "empty")), Ge = F(Sr, Ie(Rt)), vr = F(Me(), Ae(ke, "bad-language"), Ie((e) => e.toLowerCase())), z = Oe([Ge, F(Le(vr, Ge), En(1, "empty"))]), hr = F( // Ua = MOST_MINUTES, W = id, F = pipe, Me = string, Ae = regex, Pe = ID, Sr = words, Ge = shownText, Ie = transform, Rt = cutText, vr = languageCode, ke = LANGUAGE, e = code, z = text, Oe = union, Le = record, En = minEntries, hr = date
    Me(),
    Ae(gr, "bad-date"),
    Ie(Ee),
    Mt((e) => e !== null, "bad-date")
  ), br = F(Sr, Mt(bt, "bad-page")), Mn = F(Me(), Ae(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Rn = F(Mn, Mt(mn, "bad-address")), Va = F(Mn, Ie(Te), yr(_t, "bad-address")), Tr = F(Sr, Ie(Te), yr(_t, ({ input: e }) => e)), ja = F(fr(), _r(1, "bad-minutes"), xr(Ua, "bad-minutes")), Ln = Oe([W, te(W)]), qa = Oe([vr, te(vr)]), wr = Oe([Ge, te(Ge)]), Pr = Ln, Wa = re({
    label: z,
    page: P(Tr),
    url: P(Va)
  }), kr = re({
    id: W,
    title: z,
    summary: P(z),
    page: P(Tr),
    status: P(Pn(G, "bad-status")),
    start: P(hr),
    end: P(hr),
    language: P(qa),
    session: P(re({
      minutes: P(F(te(ja), kn(2)))
    })),
    duration: P(z),
    scale: P(z),
    team: P(wr),
    partners: P(wr),
    materials: P(te(Wa)),
    partOf: P(W),
    followedBy: P(Ln),
    owner: P(Ge),
    reviewed: P(hr),
    sources: P(Oe([Rn, te(Rn)]))
  }), On = re({
    id: W,
    label: z,
    terms: Le(W, Pr)
  }), Ka = re({
    label: P(z),
    help: P(z),
    terms: P(Le(W, re({
      label: P(z),
      aliases: P(wr),
      broader: P(W)
    })))
  }), Qa = re({
    title: z,
    page: P(Tr)
  }), An = re({
    version: F(fr(), _r(Qe), xr(Qe)),
    enabled: P(Tn()),
    talk: P(br),
    bundle: P(br),
    facets: P(te(W)),
    vocabularies: P(Le(W, Ka)),
    series: P(Le(W, Qa)),
    include: P(te(br))
  });

  // src/programs/read-needs.ts
  function Ja(e, t, r) { // Ja = readNeed, e = raw, t = vocabularies, r = report
    let n = pe(On, e, r); // n = record, pe = read, On = needSchema, e = raw, r = report
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
      let a = Ja(o, t, r); // a = need, Ja = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), [...n.values()];
  }

  // src/programs/read-program.ts
  var Er = Object.keys(kr.entries); // Er = PROGRAM_FIELDS, kr = programSchema
  function Ga(e, t) { // Ga = readMinutes, e = session, t = report
    if (!(e != null && e.minutes))
      return null;
    let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
  }
  function za(e, t) { // za = readMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
      let s = o != null ? o : a; // s = target, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function Ya(e, { vocabularies: t, facets: r }, n) { // Ya = facetReader, e = terms, t = vocabularies, r = facets, n = report
    return (o, a) => { // o = name, a = value
      if (!t.has(o) && !r.has(o))
        return !1;
      let s = pe(Pr, a, n), i = s === void 0 ? [] : Et(o, s, t, n); // s = ids, pe = read, Pr = termIds, a = value, n = report, i = found, Et = readTermIds, o = name, t = vocabularies
      return i.length && e.set(o, i), !0;
    };
  }
  function Xa({ start: e, end: t }, r, n) { // Xa = readRange, e = start, t = end, r = raw, n = report
    return e && t && J(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
  }
  function Cn(e, t, r, n) { // Cn = readProgram, e = raw, t = source, r = context, n = report
    var m; // m = _a
    let o = St(e) ? e.id : null; // o = rawId, St = isObject, e = raw
    n.program = typeof o == "string" && Pe.test(o) ? o : null;
    let a = /* @__PURE__ */ new Map(), s = pe(kr, e, n, Ya(a, r, n), r.fields); // a = terms, s = record, pe = read, kr = programSchema, e = raw, n = report, Ya = facetReader, r = context
    if (!s)
      return null;
    let { title: i } = s; // i = title, s = record
    typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
    let l = q(s.language); // l = languages, q = toList, s = record
    l.length && a.set("language", l);
    let [u, d] = Xa(s, e, n); // u = start, d = end, Xa = readRange, s = record, e = raw, n = report
    return s.status && Sn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
      id: s.id,
      title: i,
      summary: s.summary,
      target: s.page,
      status: (m = s.status) != null ? m : wn(u, d, r.today),
      start: u,
      end: d,
      terms: a,
      minutes: Ga(s.session, n),
      duration: s.duration,
      scale: s.scale,
      team: q(s.team),
      partners: q(s.partners),
      materials: za(s.materials, n),
      partOf: s.partOf,
      followedBy: q(s.followedBy),
      owner: s.owner,
      reviewed: s.reviewed,
      sources: q(s.sources),
      source: t
    };
  }

  // src/programs/read-programs.ts
  function Fn(e, t, r, n, o, a) { // Fn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
    let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
      kt(l, "programs", o, (d, m) => { // kt = eachRecord, l = from, o = report, d = raw, m = index
        let p = Cn(d, { page: u, path: ["programs", m] }, n, o); // p = program, Cn = readProgram, d = raw, u = title, m = index, n = context, o = report
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
  function Za(e, t) { // Za = readTerms, e = raw, t = report
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
  function Dn(e, t, r) { // Dn = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
      r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Za(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
    }), n;
  }

  // src/programs/read-page.ts
  var es = [...Er, ...Ke].filter((e) => e !== "language"); // es = RESERVED_VOCABULARIES, Er = PROGRAM_FIELDS, Ke = BUILT_IN, e = name
  function ts(e, t, r) { // ts = readFacets, e = listed, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ke]); // n = known, t = vocabularies, Ke = BUILT_IN
    return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
  }
  function rs(e) { // rs = isRecordList, e = name
    return e === "needs" || e === "programs";
  }
  function ns(e, { today: t, language: r }, n, o, a) { // ns = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
    var c, y; // c = _a, y = _b
    let s = pe(An, e, o, rs); // s = head, pe = read, An = headSchema, e = page, o = report, rs = isRecordList
    if (!s)
      return null;
    o.enter("vocabularies");
    let i = Dn((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), es, o); // i = vocabularies, Dn = readVocabularies, c = _a, s = head, es = RESERVED_VOCABULARIES, o = report
    o.leave();
    let l = ts(s.facets, i, o), u = In(e, i, o), d = cr(e), m = Fn(e, d, n, { // l = facets, ts = readFacets, s = head, i = vocabularies, o = report, u = needs, In = readNeeds, e = page, d = titles, cr = includedTitlesIn, m = programs, Fn = readPrograms, n = included
      vocabularies: i,
      facets: new Set(s.facets),
      fields: /* @__PURE__ */ new Set([...Er, ...i.keys()]),
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
      programs: xn(m, p, d, o)
    };
  }
  function Lt(e, t, r, n, o = String) { // Lt = readPage, e = text, t = options, r = included, n = report, o = describeFault
    let a = Tt(e, n, o); // a = page, Tt = readJsonPage, e = text, n = report, o = describeFault
    return a && ns(a, t, r, n, o);
  }

  // src/programs/parse-for-readers.ts
  function Ot(e, t, r = []) { // Ot = parseForReaders, e = text, t = options, r = included
    let n = gn(); // n = report, gn = createCodeReport
    return { list: Lt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function os(e, t) { // os = mapTexts, e = list, t = visit
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
    return os(e, (o, a) => { // os = mapTexts, e = list, o = text, a = key
      let s = r.get(a) || ""; // s = translation, r = texts, a = key
      return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Rt(s)) : o;
    });
  }

  // src/page/load.ts
  var Hn = "MediaWiki:Gadget-programExplorer-config.json"; // Hn = CONFIGURATION
  function ze(e, t, r) { // ze = pageOf, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function as(e) { // as = isSwitchedOff, e = configuration
    return e !== void 0 && ne(e.text).enabled === !1;
  }
  function ss(e, t) { // ss = messagesFrom, e = language, t = page
    return e === B ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Gr(e, t.text) || be;
  }
  function is(e, t, r, n) { // is = loadIncluded, e = wiki, t = source, r = text, n = pages
    return L(this, null, function* () {
      let o = vt(r), a = o.filter((i) => !ze(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, vt = includedTitles, r = text, a = missing, i = title, ze = pageOf, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = ze(e, i, s); // l = page, ze = pageOf, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Bn(e, { translationLanguage: t, bundleVersion: r }) { // Bn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function ls(e, t, r, n) { // ls = loadTranslations, e = wiki, t = list, r = request, n = translations
    return L(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Bn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Bn = bundleRequest, r = request
      return Nn(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function $n(e, t) { // $n = loadOnce, e = wiki, t = request
    return L(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === B ? [] : [Zt(n)], i = [r, ...s, ...o.length ? [] : [Hn]], { pages: l, translations: u } = yield e.readPages(i, o, Bn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, B = KEYS_ONLY, Zt = messagesPage, i = titles, Hn = CONFIGURATION, l = pages, u = translations, e = wiki, Bn = bundleRequest
      if (as(ze(e, Hn, l)))
        return { kind: "off" };
      let d = ss(n, ze(e, Zt(n), l)), m = ze(e, r, l); // d = messages, ss = messagesFrom, n = language, ze = pageOf, e = wiki, Zt = messagesPage, l = pages, m = page, r = source
      if (!m)
        return { kind: "missing", messages: d };
      let p = yield is(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = Ot(m.text, wt(e), p); // p = included, is = loadIncluded, e = wiki, r = source, m = page, l = pages, c = origin, y = list, _ = problems, Ot = parseForReaders, wt = optionsFor
      return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: _, list: yield ls(e, y, t, u) } : { kind: "invalid", messages: d, origin: c, problems: _ };
    });
  }
  function Un(e, t) { // Un = load, e = wiki, t = request
    return L(this, null, function* () {
      let r = yield $n(e, t); // r = result, $n = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? $n(e, E(w({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function cs(e, t) { // cs = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = xt(e, t), l = i[0] === B ? B : je(i), u = o.get(l), d = dn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, xt = readerLanguages, e = wiki, l = language, B = KEYS_ONLY, je = chooseLanguage, u = revision, d = translated, dn = translationLanguage
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
  function Vn() { // Vn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = cs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Un(t, n); // n = request, cs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Un = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function At(e) { // At = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var Ye = "programExplorer", It = "programExplorerDialog"; // Ye = FRAGMENT_KEY, It = DIALOG_KEY
  function jn(e, t, r) { // jn = createHistory, e = view, t = isOurs, r = id
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
  function qn(e, t, r = null) { // qn = createFormat, e = language, t = msg, r = fallbackNames
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
  var O, Qn, us, le, Rr, Nt, Jn, Ft, Gn, Lr, Mr, ds, Ze = /* @__PURE__ */ Symbol.for("pv"), Ht = {}, $t = [], ps = /^m(i|n|o|s|text|space)$/, Or = Array.isArray, Ar = $t.slice, fe = Object.assign; // O = options, Qn = vnodeId, us = isValidElement, le = rerenderQueue, Rr = prevDebounce, Nt = rerenderCount, Jn = depthSort, Ft = EVENT_DISPATCHED, Gn = CAPTURE_REGEX, Lr = eventClock, Mr = eventProxies, ds = i, Ze = VNODE_MARKER, Ht = EMPTY_OBJ, $t = EMPTY_ARR, ps = MATHML_TOKEN_ELEMENTS, Or = isArray, Ar = slice, fe = assign
  function ge(e) { // ge = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function g(e, t, r) { // g = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Ar.call(arguments, 2) : r), Xe(e, s, n, o, null);
  }
  function Xe(e, t, r, n, o) { // Xe = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ze, __v: o || ++Qn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ze = VNODE_MARKER, o = original, Qn = vnodeId
    return !o && O.vnode && O.vnode(a), a;
  }
  function Ce() { // Ce = createRef
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
  function ms(e) { // ms = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = fe({ constructor: Ze }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Ir(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, to(o, t, a), r.__ = r.__e = null, t.__e != n && zn(t));
  }
  function zn(e) { // zn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), zn(e);
  }
  function Wn(e) { // Wn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, le.push(e), Nt++)) && Rr == O.debounceRendering || ((Rr = O.debounceRendering) || queueMicrotask)(Yn);
  }
  function Yn() { // Yn = process
    try {
      for (var e, t = 1; le.length; ) le.length > t && le.sort(Jn), e = le.shift(), t = le.length, 8 & e.__g && ms(e); // e = c, t = l, le = rerenderQueue, Jn = depthSort, ms = renderComponent
    } finally {
      (Nt = le.length) && (Rr || queueMicrotask)(Yn);
    }
  }
  function Xn(e, t, r, n, o, a, s, i, l, u, d) { // Xn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, d = refQueue
    var m, p, c, y, _, h, v = n.__k || $t, b = t.length; // m = i, p = oldVNode, c = childVNode, y = newDom, _ = firstChildDom, h = result, v = oldChildren, n = oldParentVNode, $t = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = gs(r, t, v, l, b), m = 0; m < b; m++) (c = r.__k[m]) != null && (p = ~c.__i && v[c.__i] || Ht, c.__i = m, h = Ir(e, c, p, o, a, s, i, l, u, d), y = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Cr(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || y, c)), _ = _ || y, 4 & c.__u ? (l = Zn(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, gs = constructNewChildrenArray, r = newParentVNode, t = renderResult, v = oldChildren, b = newChildrenLength, m = i, c = childVNode, p = oldVNode, Ht = EMPTY_OBJ, h = result, Ir = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, d = refQueue, y = newDom, Cr = applyRef, _ = firstChildDom, Zn = insert, void = type
    return r.__e = _, l;
  }
  function gs(e, t, r, n, o) { // gs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, u, d, m, p, c, y = r.length, _ = y, h = 0, v = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, p = hi, c = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, v = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Xe(null, s) : Or(s) ? s = b[a] = Xe(ue, { children: s }) : s.constructor === Ze && s.__b ? s = b[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = fs(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, v = 1)) : (~u || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Xe = createVNode, Or = isArray, ue = Fragment, Ze = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, fs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, v = moved, y = oldChildrenLength
    if (v) {
      for (d = [], m = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (h = 0, p = d.length; h < p; ) d[c = h + p >> 1] < s.__i ? h = c + 1 : p = c; // h = skew, p = hi, d = tails, c = mid, s = childVNode
        d[h] = s.__i, m[a] = h + 1;
      }
      for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : b[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, b = newChildren
    }
    if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Fr(i, i));
    return n;
  }
  function Zn(e, t, r, n) { // Zn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Zn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
    return t;
  }
  function fs(e, t, r, n) { // fs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
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
  function Ct(e, t, r, n, o) { // Ct = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Kn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Kn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Mr[t] || (Mr[t] = ys(t)), (e.__a || (e.__a = {}))[t] = Lr, a = t != (t = t.replace(Gn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ys(e) { // ys = createEventProxy, e = name
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Ft] == null) t[Ft] = Lr++;
        else if (t[Ft] < this.__a[e]) return;
        return r(O.event ? O.event(t) : t);
      }
    };
  }
  function Ir(e, t, r, n, o, a, s, i, l, u) { // Ir = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var d, m, p, c, y, _, h, v, b, T, S, R, k, M, I, A, D, C, H = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, y = oldProps, _ = oldState, h = snapshot, v = newProps, b = isClassComponent, T = provider, S = componentContext, R = renderHook, k = count, M = renderResult, I = startMarker, A = end, D = i, C = child, H = newType, t = newVNode
    if (t.constructor !== Ze) return null;
    128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Dt(d, a) : a.push(d), i = a[0] || i), (d = O.__b) && d(t);
    e: if (typeof H == "function") {
      p = s.length;
      try {
        if (v = t.props, b = (d = H.prototype) && d.render, T = (d = H.contextType) && n[d.__c], S = d ? T ? T.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new H(v, S) : (t.__c = c = new U(v, S), c.constructor = H, c.render = _s), T && T.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), H.getDerivedStateFromProps && (c.__s == c.state && (c.__s = fe({}, c.__s)), fe(c.__s, H.getDerivedStateFromProps(v, c.__s)))), y = c.props, _ = c.state, c.__v = t, r.__c) {
          if (v !== y && b && !H.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(v, S), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(v, c.__s, S) === !1) {
            t.__v != r.__v && (c.props = v, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(N) {
              N && (N.__ = t);
            }), $t.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = ce(r);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(v, c.__s, S), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(y, _, h);
          });
        } else b && !H.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = S, c.props = v, c.__P = e, c.__g &= -5, R = O.__r, k = b ? 25 : 0;
        do
          c.__g &= -9, R && R(t), d = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++k < 25);
        b && ($t.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = fe({}, n, c.getChildContext())), b && r.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(y, _)), M = d && d.type === ue && d.key == null ? d.props.children : d, v.__P && (d = i, o = (e = v.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(N) {
          N && Fr(N, N);
        }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = Xn(e, Or(M) ? M : [M], t, r, n, o, a, s, i, l, u), v.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(ge), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (N) {
        if (s.length = p, t.__v = null, l || a) if (N && N.then) {
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
        t.__k || (t.__k = r.__k || []), N && N.then || eo(t), O.__e(N, t, r);
      }
    } else i = t.__e = xs(r.__e, t, r, n, o, a, s, l, u, e);
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
  function eo(e) { // eo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(eo));
  }
  function to(e, t, r) { // to = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) Cr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Cr = applyRef
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
  function xs(e, t, r, n, o, a, s, i, l, u) { // xs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var d, m, p, c, y, _, h, v, b = r.props || Ht, T = t.props, S = t.type; // d = i, m = newHtml, p = oldHtml, c = newChildren, y = value, _ = inputValue, h = checked, v = doc, b = oldProps, r = oldVNode, Ht = EMPTY_OBJ, T = newProps, t = newVNode, S = nodeType
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
      if (u = S == "template" && e.content || e, a = S == "textarea" && T.defaultValue != null ? null : a && Ar.call(u.childNodes), !i && a) for (b = {}, d = 0; d < e.attributes.length; d++) b[(y = e.attributes[d]).name] = y.value;
      for (d in b) y = b[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || Ct(e, d, null, y, o); // d = i, b = oldProps, y = value, p = oldHtml, T = newProps, Ct = setProperty, e = dom, o = namespace
      for (d in T) y = T[d], d == "children" ? c = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || b[d] === y || Ct(e, d, y, b[d], o); // d = i, T = newProps, y = value, c = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, b = oldProps, Ct = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (S == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ps.test(S)) && (o = "http://www.w3.org/1999/xhtml"), Xn(u, Or(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ge)), i && S != "textarea" || (d = "value", S == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (S != "progress" || _) || Ct(e, d, _, b[d], o), d = "checked", h != null && h != e[d] && Ct(e, d, h, b[d], o));
    } else b === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Cr(e, t, r, n) { // Cr = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      O.__e(o, r);
    }
  }
  function Fr(e, t, r) { // Fr = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Cr(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        O.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Fr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = Dt(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function _s(e, t, r) { // _s = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function Dr(e, t) { // Dr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(ue, { children: [e] }), o = [], a = [], Ir(t, t.__k, n || Ht, Ht, t.namespaceURI, n ? null : t.firstChild ? Ar.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), to(o, t.__k, a), t.__k.props.children = null;
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
    throw Nt = 0, e;
  } }, Qn = 0, us = function(e) {
    return e != null && e.constructor === Ze;
  }, U.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), Wn(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Wn(this));
  }, U.prototype.render = ue, le = [], Nt = 0, Jn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ft = /* @__PURE__ */ Symbol(), Gn = /(PointerCapture)$|Capture$/i, Lr = 0, Mr = {}, ds = 0;

  // src/explore/query-changes.ts
  function Fe(e, t) { // Fe = withText, e = query, t = text
    return E(w({}, e), { text: t });
  }
  function Nr(e, t, r) { // Nr = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), E(w({}, e), { chosen: n });
  }
  function ro(e, t, r) { // ro = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    return Nr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
  }
  function no(e) { // no = clearAll, e = query
    return E(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
  }

  // src/explore/bitset.ts
  function De(e) { // De = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Bt(e) { // Bt = allBits, e = size
    let t = De(e).fill(-1); // t = bits, De = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ut(e, t) { // Ut = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Vt(e, t) { // Vt = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Hr(e, t) { // Hr = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] |= t[r];
    return e;
  }
  function Ne(e, t) { // Ne = unionOf, e = size, t = sets
    return t.reduce(Hr, De(e));
  }
  function oo(e, t) { // oo = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = n, e = target
      e[r] &= t[r];
    return e;
  }
  function ao(e, t) { // ao = difference, e = bits, t = other
    return e.map((r, n) => r & ~t[n]);
  }
  function hs(e) { // hs = countOnes, e = bits
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Y(e, t = e, r = e) { // Y = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = n, e = bits
      n += hs((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/facets.ts
  function He(e, t) { // He = chosenTerms, e = facet, t = query
    let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
    return Array.from(r).flatMap((n) => e.terms.get(n) || []);
  }
  function io(e, t) { // io = withAnyTerm, e = size, t = terms
    return Ne(e, t.map(({ programs: r }) => r));
  }
  function bs(e, t, { programs: r }) { // bs = filtersOf, e = index, t = query, r = programs
    let n = /* @__PURE__ */ new Map(); // n = filters
    return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
      let a = He(o, t); // a = terms, He = chosenTerms, o = facet, t = query
      a.length && n.set(o.id, io(e.programs.length, a));
    }), n;
  }
  function so(e, t, r) { // so = applyFilters, e = size, t = filters, r = except
    let n = Bt(e); // n = programs, Bt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && oo(n, o);
    }), n;
  }
  function vs(e, t, r, n, o) { // vs = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
    return Array.from(e.terms.values(), (a) => { // e = facet, a = term
      let s = Y(a.programs, n), i = t.includes(a), l = s; // s = matchCount, Y = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
      if (i) {
        let u = t.filter((d) => d !== a); // u = remaining, t = chosen, d = other, a = term
        l = u.length ? Y(io(o, u), n) : Y(n);
      } else r && (l = Y(r, n, a.programs));
      return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
    });
  }
  function jt(e, t, r) { // jt = explore, e = index, t = query, r = find
    let n = e.programs.length, o = r(e, t.text), a = bs(e, t, o), s = so(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, bs = filtersOf, s = matches, so = applyFilters, i = facets, l = facet
      let u = a.get(l.id), d = u ? so(n, a, l.id) : s; // u = filter, a = filters, l = facet, d = others, so = applyFilters, n = size, s = matches
      return { facet: l, terms: vs(l, He(l, t), u, d, n) };
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
  var ws = qt(() => /* @__PURE__ */ new Map()), Ss = 1e9; // ws = knownOrders, qt = memoize, Ss = NEVER
  function $r(e, t) { // $r = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function co(e) { // co = positionsIn, e = order
    let t = new Uint32Array(e.length); // t = positions, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = position
      t[r] = n;
    }), t;
  }
  function Ts(e) { // Ts = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ps({ programs: e, languages: { chain: t, page: r } }) { // Ps = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = Ts([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, Ts = collatorFor
    return $r(n.length, (a, s) => o(n[a], n[s]));
  }
  function lo(e) { // lo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ks({ programs: e }, t) { // ks = byDate, e = programs, t = titleOrder
    let r = co(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, co = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, d = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
      n[l] = lo(u && J(u)), o[l] = m ? Ss : lo(d && j(d));
    }), $r(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function Es({ programs: e }, t) { // Es = byStatus, e = programs, t = dateOrder
    let r = co(t), n = G.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? G.indexOf(a) : n); // r = datePositions, co = positionsIn, t = dateOrder, n = unknown, G = STATUSES, o = ranks, e = programs, a = status
    return $r(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
  }
  var Rs = { // Rs = MAKERS
    title: Ps,
    newest: (e) => ks(e, et(e, "title")),
    status: (e) => Es(e, et(e, "newest")),
    relevance: (e) => et(e, "status")
  };
  function et(e, t) { // et = orderOf, e = index, t = sort
    var o; // o = _a
    let r = ws(e), n = (o = r.get(t)) != null ? o : Rs[t](e); // r = orders, ws = knownOrders, e = index, n = order, o = _a, t = sort, Rs = MAKERS
    return r.set(t, n), n;
  }

  // src/explore/sort.ts
  function Ms(e, t) { // Ms = byScore, e = order, t = scores
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
  function uo(e, t, r, n) { // uo = sortMatches, e = index, t = matches, r = query, n = searchResult
    let o = tt(r, n), a = []; // o = sort, tt = effectiveSort, r = query, n = searchResult, a = sorted
    for (let s of et(e, o)) // s = i, et = orderOf, e = index, o = sort
      Vt(t, s) && a.push(s);
    return o === "relevance" ? Ms(a, n.scores) : a;
  }

  // src/app/derive.ts
  function Br(e, t) { // Br = createDerive, e = index, t = find
    let r = []; // r = known
    return (n) => { // n = query
      let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
      if (!a) {
        let i = jt(e, n, t); // i = exploration, jt = explore, e = index, n = query, t = find
        a = { query: n, results: { exploration: i, order: uo(e, i.matches, n, i.searchResult) } };
      }
      let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
      return r = s ? [a, s] : [a], a.results;
    };
  }
  function po(e, t, r, n) { // po = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function ye(e, t, r) { // ye = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || po(e, t, r, r.program) ? r : E(w({}, r), { program: null });
  }
  function mo(e, t, r, n) { // mo = showing, e = index, t = derive, r = query, n = program
    return po(e, t, r, n) ? E(w({}, r), { program: n }) : E(w({}, nt), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function go(e, t, r) { // go = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: u } = e.get(); // l = query, u = settled, e = store
      u.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => ye(t().index, t().derive, l), a = (l) => { // o = shown, l = next, ye = withoutHiddenDetails, t = context, a = choose
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
      toggleTerm: (l, u) => a(ro(e.get().query, l, u)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(mo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(no(e.get().query)),
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
  function fo(e, t, r) { // fo = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/programs/vocabulary.ts
  function Ur(e, t) { // Ur = ancestors, e = vocabulary, t = termId
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
  function Ls({ terms: e }) { // Ls = inTreeOrder, e = terms
    let t = /* @__PURE__ */ new Map(); // t = children
    e.forEach(({ id: o, broader: a }) => Wt(t, a, o));
    let r = [], n = (o) => (t.get(o) || []).forEach((a) => { // r = ordered, n = visit, o = id, t = children, a = child
      r.push(a), n(a);
    });
    return n(null), r;
  }
  function yo(e, t, r) { // yo = orderTerms, e = facet, t = ids, r = vocabulary
    if (e === "status")
      return G;
    let n = [...t].sort(); // n = sorted, t = ids
    return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Ls(r), ...n]) : n;
  }

  // src/explore/facet-index.ts
  var xo = { label: null, help: null, aliases: [] }; // xo = UNLABELED
  function Os({ start: e, end: t, status: r }, n) { // Os = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years, i = year
    do
      s.push(String(i));
    while (++i <= a);
    return s;
  }
  function As(e, t, r) { // As = termsOf, e = program, t = facet, r = thisYear
    return t === "period" ? Os(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
  }
  function Is(e, t, r, n) { // Is = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
    let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
      let i = o.get(s); // i = bits, o = collected, s = term
      return i || (i = De(t.length), o.set(s, i)), i;
    };
    return t.forEach((s, i) => { // t = programs, s = program
      As(s, e, n).forEach((l) => Ut(a(l), i));
    }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
      Ur(r, s).forEach((l) => Hr(a(l), i));
    }), o.delete(Q), o;
  }
  function _o(e, t, r) { // _o = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Is(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Is = collectPrograms, r = thisYear
    if (!s.size)
      return null;
    let i = [...yo(e, Array.from(s.keys()), a), Q], l = Ne(n, Array.from(s.values())); // i = order, yo = orderTerms, e = id, s = collected, a = vocabulary, Q = NOT_STATED, l = stated, Ne = unionOf, n = size
    s.set(Q, ao(Bt(n), l));
    let u = /* @__PURE__ */ new Map(); // u = terms
    for (let c of i) { // c = term, i = order
      let y = s.get(c), _ = y ? Y(y) : 0; // y = programs, s = collected, c = term, _ = total, Y = count
      if (y && _) {
        let { label: h, aliases: v } = (a == null ? void 0 : a.terms.get(c)) || xo; // h = label, v = aliases, a = vocabulary, c = term, xo = UNLABELED
        u.set(c, { id: c, label: h, aliases: v, depth: Ur(a, c).length, programs: y, count: _ });
      }
    }
    let { label: d, help: m } = a || xo, p = Array.from(u.values()).filter((c) => c.count < n); // d = label, m = help, a = vocabulary, xo = UNLABELED, p = missingInSome, u = terms, c = term, n = size
    return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
  }

  // src/explore/program-index.ts
  function ho(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // ho = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
    let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
    for (let l of e.facets) { // l = id, e = list
      let u = o.includes(l) ? null : _o(l, e, a); // u = facet, o = reservedIds, l = id, _o = indexFacet, e = list, a = thisYear
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
  var bo = (e) => e.toLowerCase().replace(/-.*/, ""); // bo = baseOf, e = language
  function vo(e, t, r, n, o, a) { // vo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
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
      isForeign: (p) => [a, n[0] || o].every((c) => bo(c) !== bo(p))
    };
  }

  // src/app/context.ts
  function Vr(e, t, r = () => Kt) { // Vr = createContext, e = list, t = settings, r = find, Kt = NO_SEARCH
    var c; // c = _a
    let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = vo(e, n, o, s, i, a), d = ho(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, vo = createLabels, e = list, d = index, ho = buildIndex
      languages: { chain: s, page: i },
      today: l,
      nameOf: (y, _) => u.term(y, _).text,
      reservedIds: at
    }), m = (c = lt(`programs?${t.preset}`, d)) != null ? c : nt, p = Ue(m, e.facets);
    return E(w({}, t), {
      list: e,
      index: d,
      find: r,
      derive: Br(d, r),
      labels: u,
      preset: m,
      fragmentOf: (y) => { // y = query
        let _ = Ue(y, e.facets); // _ = fragment, Ue = toFragment, y = query, e = list
        return _ === p ? "" : _ || "programs";
      }
    });
  }
  function wo(e, t) { // wo = withSearch, e = context, t = find
    return E(w({}, e), { find: t, derive: Br(e.index, t) });
  }

  // src/app/store.ts
  function So(e) { // So = createStore, e = initial
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
  function To(e, t, r) { // To = syncHistory, e = store, t = history, r = fragmentOf
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
  function rt(e) { // rt = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: ve(t) }, n);
  }

  // src/views/parts/chevron.tsx
  function Be({ open: e }) { // Be = Chevron, e = open
    return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var Po = "capacity"; // Po = TAG_FACET
  function Cs({ text: e, patterns: t, around: r, more: n }) { // Cs = MarkedText, e = text, t = patterns, r = around, n = more
    return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
  }
  function Fs({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Fs = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Qt = class extends U { // Qt = Card, U = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
      var D; // D = _a
      let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: y } = t, _ = (C) => /* @__PURE__ */ g(Cs, { text: C, patterns: s, around: m, more: n }), h = (C) => { // l = msg, u = labels, d = format, m = language, p = idPrefix, c = index, y = limit, t = context, _ = marked, C = facet, g = k, Cs = MarkedText, s = patterns, n = more, h = termsOf
        var H; // H = _a
        return ((H = o.terms.get(C)) != null ? H : []).map((N) => u.term(C, N));
      }, v = u.pick(o.title), b = `${p}:program:${o.id}`, T = o.summary && u.pick(o.summary), S = h(Po), R = [...h("kind"), ...h("format")], k = u.status(o.status), M = d.span(o.start, o.end, o.status), I = [v, ...T ? [T] : [], ...S, ...R].map(({ text: C }) => C), A = y || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...I, k, M != null ? M : ""]);
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": b }, /* @__PURE__ */ g($e, { level: i, class: "program-explorer__title", id: b }, o.target ? /* @__PURE__ */ g("a", { href: t.urlOf(o.target), rel: "noopener" }, _(v)) : _(v)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(D = o.status) != null ? D : "unknown"}` }, k), M !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, M), R.map((C) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(C)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(T), " ", u.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), A && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Fs(t, A)), " ", _({ text: A.text, language: A.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, S.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Po).text }, S.map((C) => /* @__PURE__ */ g("li", null, _(C)))), /* @__PURE__ */ g(
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
        /* @__PURE__ */ g(Be, { open: a })
      )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${b}:details` }));
    }
  };

  // src/views/results/card-list.tsx
  var Jt = 60, Ds = 6, Ns = 80; // Jt = CARDS, Ds = CARDS_AT_ONCE, Ns = FILL_AFTER
  function Hs({ context: e, state: t, results: { order: r } }, n) { // Hs = lengthFor, e = context, t = state, r = order, n = before
    var m; // m = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
      var c; // c = _a
      return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
    }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, c = i
      var y; // y = _a
      return p === ((y = n.order) == null ? void 0 : y[c]);
    }), u = Math.max(e.limit || Jt, i + 1, l && n.limit || 0), d = r.length <= Jt || s === "address";
    return { order: r, limit: u, drawn: d ? u : Math.max(Ds, i + 1, l && n.drawn || 0) };
  }
  function $s({ context: e, state: t, results: r }, n) { // $s = withHeadings, e = context, t = state, r = results, n = programs
    let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && tt(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, u = hasGroups, tt = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
    return n.map((m, p) => { // n = programs, m = program, p = i
      let c = n[p - 1], y = Z(m.status); // c = before, n = programs, p = i, y = isNow, Z = isCurrent, m = program
      return !u || c && Z(c.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
    });
  }
  var Gt = class extends U { // Gt = CardList, U = x
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
        this.setState({ limit: r + Jt, drawn: r + Jt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Ns));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var T; // T = _a
      let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((S) => p.programs[S]), h = n.length - o, v = $s(r, _), b = (T = v[0]) != null && T.group ? c + 1 : c; // s = context, i = state, l = results, u = actions, d = more, r = view, m = msg, p = index, c = level, y = list, _ = shown, n = order, a = drawn, o = limit, S = number, h = rest, v = entries, $s = withHeadings, b = titleLevel, T = _a
      return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: S, group: R }) => /* @__PURE__ */ g("li", { key: S.id }, R && /* @__PURE__ */ g($e, { level: c, class: "program-explorer__group", id: R.anchors[0] }, R.anchors.slice(1).map((k) => /* @__PURE__ */ g("span", { id: k })), /* @__PURE__ */ g(V, { text: R, around: s.language })), /* @__PURE__ */ g(
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
      )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Ue(i.query, y.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
    }
  };

  // src/explore/active-filters.ts
  function ko(e, t) { // ko = activeFilters, e = index, t = query
    return Array.from(e.facets.values()).flatMap((r) => He(r, t).map((n) => ({ facet: r, term: n })));
  }

  // src/views/layout/active-filters.tsx
  function Bs({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Bs = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
  var zt = class extends U { // zt = ActiveFilters, U = x
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
      let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = ko(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, ko = activeFilters, l = hasText
      return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(Bs, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Us, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
    }
  };

  // src/views/layout/filters.tsx
  function Vs({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Vs = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
  function js({ view: e, counts: { facet: t, terms: r } }) { // js = Facet, e = view, t = facet, r = terms
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
      /* @__PURE__ */ g(Be, { open: l })
    )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Vs, { key: d.term.id, view: e, facet: t.id, count: d }))));
  }
  function Yt({ view: e }) { // Yt = Filters, e = view
    return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(js, { key: t.facet.id, view: e, counts: t })));
  }

  // src/views/layout/search-box.tsx
  function Eo({ view: { context: { msg: e }, state: t, actions: r } }) { // Eo = SearchBox, e = msg, t = state, r = actions
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
  function qs({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // qs = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
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
    ), /* @__PURE__ */ g(Be, { open: !1 })));
  }
  function Ro({ view: e }) { // Ro = Toolbar, e = view
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
    ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", rt(o.settled.query.text), rt(l.join(" "))))), !n && /* @__PURE__ */ g(qs, { view: e }));
  }

  // src/views/layout/explorer.tsx
  function Mo({ view: e }) { // Mo = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Eo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Yt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ro, { view: e }), !(t && s === r) && /* @__PURE__ */ g(zt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Gt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
  }

  // src/views/load-when-needed.ts
  var Lo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Lo = isNeeded, e = open, t = query
  function Oo(e, t, r) { // Oo = loadWhenNeeded, e = store, t = source, r = use
    let n = !1, o = !1, a = () => L(null, null, function* () { // n = isLoading, o = isOver, a = load, L = __async
      n = !0;
      let l = null; // l = more
      try {
        l = yield t.load();
      } catch (u) {
        !o && Lo(e.get()) && t.onFailure(u, () => { // o = isOver, Lo = isNeeded, e = store, t = source, u = error
          a();
        });
      }
      n = !1, l && !o && (i(), r(l));
    }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
      !n && Lo(l) && a();
    }), i = () => { // i = end
      o = !0, s();
    };
    return a(), i;
  }

  // src/views/screen.ts
  function Ao(e, t) { // Ao = createScreen, e = root, t = idPrefix
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
  function Io(e, t) { // Io = watchWidth, e = element, t = onChange
    var o; // o = _a
    let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
    r.addEventListener("resize", t);
    let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
    return n == null || n.observe(e), () => { // n = observer, e = element
      r.removeEventListener("resize", t), n == null || n.disconnect();
    };
  }

  // src/views/mount.tsx
  var Ws = 640, Ks = 500; // Ws = MIN_WIDTH, Ks = PREPARE_SEARCH_AFTER
  O.debounceRendering = (e) => e();
  function Co(e, t, r, n, o, a) { // Co = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
    var R; // R = _a
    let s = (R = e.ownerDocument.defaultView) != null ? R : window, i = [], l = o.now, u = Vr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < Ws, p = (k) => { // s = view, R = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, Vr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, Ws = MIN_WIDTH, p = readAddress, k = before
      var D, C; // D = _a, C = _b
      let M = n.read(), I = M === null && k ? k.query : (D = lt(M != null ? M : "", u.index)) != null ? D : u.preset, A = ye(u.index, u.derive, I); // M = fragment, n = history, I = next, k = before, D = _a, lt = fromFragment, u = context, A = query, ye = withoutHiddenDetails
      return {
        query: A,
        settled: { query: A, cause: "address" },
        open: { collapsed: (C = k == null ? void 0 : k.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
      };
    }, c = So(w({ narrow: m() }, p(null))), y = Ao(e, r.idPrefix), _ = go(c, () => u, y), h = () => { // c = store, So = createStore, w = __spreadValues, m = isNarrow, p = readAddress, y = screen, Ao = createScreen, e = root, r = settings, _ = actions, go = createActions, u = context, h = unmount
      d = !1, i.splice(0).forEach((k) => k()), Dr(null, e);
    }, v = (k, M) => { // v = draw, k = state, M = before
      if (!d)
        return;
      let I = y.holdFocus(M.open.filters); // I = restoreFocus, y = screen, M = before
      try {
        let { derive: A } = u; // A = derive, u = context
        Dr(/* @__PURE__ */ g(Mo, { view: { context: u, state: k, actions: _, more: l, results: A(k.query), settledResults: A(k.settled.query) } }), e);
      } catch (A) {
        h(), a(A);
        return;
      }
      I();
    }, b = ({ checkLink: k, keepFragment: M, textIndexOf: I }) => { // b = useMore, k = checkLink, M = keepFragment, I = textIndexOf
      k(n, c, u);
      let A = s.setTimeout(() => I(u.index), Ks); // A = prepare, s = view, I = textIndexOf, u = context, Ks = PREPARE_SEARCH_AFTER
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
      k !== I && c.set({ narrow: k, open: E(w({}, M), { filters: !1 }) });
    };
    return i.push(
      c.subscribe(v),
      Io(e, S),
      fo(c, _.settle, s),
      To(c, n, (k) => u.fragmentOf(k)),
      n.onMove(() => { // n = history
        c.set(p(c.get())), T(!1);
      })
    ), v(c.get(), c.get()), d && (T(!0), l ? b(l) : i.push(Oo(c, o, (k) => { // v = draw, c = store, d = isMounted, T = showLinked, l = more, b = useMore, i = cleanups, Oo = loadWhenNeeded, o = moreSource, k = loaded
      l = k, u = wo(u, l.fuzzySearch), c.set({}), b(l);
    }))), {
      update: (k) => { // k = newList
        if (d) {
          _.settle(), u = Vr(k, r, l == null ? void 0 : l.fuzzySearch);
          let { query: M } = c.get(), I = ye(u.index, u.derive, M), A = () => c.set({ query: I, settled: { query: I, cause: "data" } }); // M = before, c = store, I = query, ye = withoutHiddenDetails, u = context, A = show
          l ? l.keepPosition(e, A) : A();
        }
      },
      unmount: h
    };
  }

  // src/page/page-urls.ts
  var Fo = "Special:MyLanguage/", Qs = /^(?:[a-z][\w-]*|Special):/; // Fo = MY_LANGUAGE, Qs = WITHOUT_TRANSLATION
  function Do(e, { root: t, staticElements: r }, n) { // Do = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var m; // m = _a
      let l = i.replace(Fo, ""); // l = plain, i = page, Fo = MY_LANGUAGE
      if (!a.length || Qs.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(Fo + l);
      let [u = "", d = ""] = l.split(/(?=#)/); // u = title, d = fragment, l = plain
      return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Js = "program-explorer__app", Gs = 0; // Js = APP_CLASS, Gs = mountedSoFar
  function zs({ root: e }) { // zs = ownsAddress, e = root
    var r; // r = _a
    let t = `.${se}[data-state]`; // t = hosts, se = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Ys({ root: e, current: t, past: r }) { // Ys = scrollToLinkedHeading, e = root, t = current, r = past
    for (let n of [t, r]) { // n = heading, t = current, r = past
      let o = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // o = anchor, n = heading, a = each
      o && tr(e, () => At(() => { // o = anchor, tr = unfold, e = root, At = afterPaint
        var a; // a = _a
        return (a = document.getElementById(o)) == null ? void 0 : a.scrollIntoView();
      }));
    }
  }
  function Xs(e) { // Xs = isOurs, e = fragment
    let t = document.getElementById(e); // t = anchor, e = fragment
    return st(e) && !(t && !t.closest(`.${se}, [${Se}]`));
  }
  function No(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // No = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
    let { wiki: i } = e, { language: l } = n, u = ae(n), d = xt(i, t), m = zs(t), p = `program-explorer-${++Gs}`, c = Do(i, t, d), y = t.all === null ? "" : c(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, u = msg, ae = createMessages, d = languages, xt = readerLanguages, t = host, m = ownsIt, zs = ownsAddress, p = idPrefix, Gs = mountedSoFar, c = pageUrl, Do = createPageUrls, y = urlOfAll, _ = moreSource
      now: a,
      load: () => yt(e),
      onFailure: (R, k) => { // R = error, k = retry
        let M = mt(R) === "outdated"; // M = isOutdated, mt = failureOf, R = error
        de(t.root, n, { kind: "warning", text: u(`failed-${M ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, u = msg, M = isOutdated
          M ? location.reload() : (we(t.root), k());
        } });
      }
    }, h = document.createElement("div");
    h.className = Js, h.lang = l, h.dir = ve(l), t.root.append(h), X(t, "ready");
    let { update: v, unmount: b } = Co(h, r, { // v = update, b = unmount, Co = mountExplorer, h = app, r = list
      msg: u,
      format: qn(l, u, o),
      language: l,
      languages: d,
      pageLanguage: i.contentLanguage,
      today: ur(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: p,
      reveal: (R) => tr(t.root, R),
      notify: (R) => de(t.root, n, { kind: "failure", text: R, retry: null }),
      urlOf: (R) => "url" in R ? R.url : c(R.page),
      // Other programs are in another explorer, on this page or on that with all programs.
      urlOfProgram: (R) => `${m ? "" : y}#programs?program=${R}`,
      urlOfAll: (R) => `${y}#${R}`
    }, jn(window, m ? Xs : null, p), _, (R) => { // jn = createHistory, m = ownsIt, Xs = isOurs, p = idPrefix, _ = moreSource, R = error
      h.remove(), s(R);
    });
    if (!h.isConnected)
      return null;
    let T = er(t.root, () => pt(t, !0)), S = () => Ys(t); // T = stopWatching, er = watchFolding, t = host, pt = hideRest, S = onHashChange, Ys = scrollToLinkedHeading
    return window.addEventListener("hashchange", S), S(), pt(t, !0), i.announceReady(t.root), {
      update: v,
      unmount: () => {
        b(), h.remove(), T(), window.removeEventListener("hashchange", S), X(t, "static");
      }
    };
  }

  // src/page/offer-selftest.ts
  var Zs = "#programs?selftest"; // Zs = SELFTEST
  function Ho(e) { // Ho = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Zs && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 c9c188cb4041e235"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function ei(n, o) { // ei = importList, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
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
    return !!he(e) && !ri.test(e);
  }
  function $o(e, t, r, n) { // $o = run, e = load, t = environment, r = host, n = mounted
    return L(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        $o(e, t, r, n);
      };
      try {
        let s = ni(location.hash) ? yt(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, ni = needsMore, yt = loadMore, t = environment, i = result, e = load, o = wiki, r = host
        if (i.kind === "off") {
          X(r, "static");
          return;
        }
        let { messages: l } = i, [u, d] = i.kind === "missing" && (yield ei(t, r)) || [r, i]; // l = messages, i = result, u = shown, d = programs, ei = importList, t = environment, r = host
        if (d.kind !== "ready") {
          let _ = d.kind === "missing"; // _ = isMissing, d = programs
          o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield gt(t, r, _ ? "missing" : "json", d, a);
          return;
        }
        if (!zr(l))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
        if (!r.root.isConnected)
          return;
        let c = ti(t, r, d), y = No(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // c = mayDiffer, ti = mayListDiffer, t = environment, r = host, d = programs, y = explorer, No = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
          o.log("The explorer could not be drawn.", _), n.delete(r.root), gt(t, u, "unexpected", E(w({}, d), { messages: l }), a);
        });
        y && (n.set(r.root, y), yield sn(t, r, d, l, c));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield gt(t, r, mt(s), null, a);
      }
    });
  }
  function oi(n, o) { // oi = findOrInsertHosts, n = _0, o = _1
    return L(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = ft(r); // a = printed, ft = findHosts, r = content
      if (a.length || r.querySelector(`.${se}`) || !un(e.pageTitle))
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
      Ho(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((u) => !u.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Vn(); // s = content, l = _a, i = sharedLoad, Vn = createSharedLoad
        oi(n, s).then(
          (u) => u.filter(nn).forEach((d) => { // u = hosts, nn = claim, d = host
            $o(i, n, d, r);
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
  Zo(jr, {
    Component: () => U,
    DATA_MODEL: () => ut,
    DataText: () => V,
    Filters: () => Yt,
    GROUP_ATTRIBUTE: () => Se,
    HOST_CLASS: () => se,
    Heading: () => $e,
    ID: () => Pe,
    LANGUAGE: () => ke,
    NO_SEARCH: () => Kt,
    SORTS: () => xe,
    VERSION: () => Qe,
    add: () => Ut,
    allTexts: () => Yr,
    append: () => Wt,
    chosenTerms: () => He,
    count: () => Y,
    createMessages: () => ae,
    createRef: () => Ce,
    decode: () => _e,
    explore: () => jt,
    findHosts: () => ft,
    h: () => g,
    has: () => Vt,
    hostStateOf: () => nr,
    includedTitles: () => vt,
    isCurrent: () => Z,
    isFragmentOurs: () => st,
    isObject: () => St,
    isStatus: () => Re,
    isolated: () => rt,
    levelBelow: () => lr,
    levelOf: () => ir,
    memoize: () => qt,
    noBits: () => De,
    normalText: () => it,
    optionsFor: () => wt,
    parseDate: () => Ee,
    parseForReaders: () => Ot,
    parseJsonObject: () => ne,
    parseLink: () => ht,
    pickText: () => oe,
    readAnswer: () => Xt,
    readLink: () => Te,
    readPage: () => Lt,
    restOf: () => he,
    showNotice: () => de,
    staticHeading: () => sr,
    unionOf: () => Ne,
    withTerms: () => Nr,
    withText: () => Fe,
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
  var Uo = 1e4; // Uo = TIMEOUT_MS
  function Vo(e, t) { // Vo = fetchInTime, e = url, t = credentials
    return L(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Uo); // r = controller, n = timer, Uo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new K("timeout", `${Uo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Xt(e) { // Xt = readAnswer, e = url
    return L(this, null, function* () {
      let t = yield Vo(e, "omit"); // t = response, Vo = fetchInTime, e = url
      if (t.status === 429 && (t = yield Vo(e, "same-origin")), t.status === 429)
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
  function jo(e, t, r, n) { // jo = readAll, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      var l, u; // l = _a, u = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
      do {
        let d = yield Xt(`${e}?${ci(t, r, n, s)}`); // d = answer, Xt = readAnswer, e = api, ci = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(li(d));
        for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, d = answer
          p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
        s = (u = d.continue) == null ? void 0 : u.mcoffset;
      } while (s && ++i < ii);
      return { pages: a, translations: o };
    });
  }
  function qo(e, t, r, n) { // qo = readSafely, e = api, t = kind, r = values, n = bundle
    return L(this, null, function* () {
      try {
        return yield jo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof K && o.failure === "server")
          return jo(e, t, r, null);
        throw o;
      }
    });
  }
  function Wo(e, t) { // Wo = createPageReader, e = api, t = titleOf
    return (r, n, o) => L(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield qo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, qo = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : qo(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Ko(e) { // Ko = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ui(e) { // ui = mayEdit, e = title
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
  function di() { // di = languageNames
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
  function pi() { // pi = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Qo(e) { // Qo = fetchGadgetModule, e = name
    return L(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
    });
  }
  function Jo() { // Jo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: pi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ko,
      readPages: Wo(mw.util.wikiScript("api"), Ko),
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
    Bo(Jo(), Qr(Qo, jr, "e0bf842d0e23f87c"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>