// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var Hr = Object.defineProperty, ea = Object.defineProperties;
  var ta = Object.getOwnPropertyDescriptors;
  var Fr = Object.getOwnPropertySymbols;
  var ra = Object.prototype.hasOwnProperty, na = Object.prototype.propertyIsEnumerable;
  var Dr = (e, t, r) => t in e ? Hr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, L = (e, t) => {
    for (var r in t || (t = {}))
      ra.call(t, r) && Dr(e, r, t[r]);
    if (Fr)
      for (var r of Fr(t))
        na.call(t, r) && Dr(e, r, t[r]);
    return e;
  }, M = (e, t) => ea(e, ta(t));
  var oa = (e, t) => {
    for (var r in t)
      Hr(e, r, { get: t[r], enumerable: !0 });
  };
  var R = (e, t, r) => new Promise((n, o) => {
    var a = (l) => {
      try {
        i(r.next(l));
      } catch (d) {
        o(d);
      }
    }, s = (l) => {
      try {
        i(r.throw(l));
      } catch (d) {
        o(d);
      }
    }, i = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(a, s);
    i((r = r.apply(e, t)).next());
  });

  // src/page/module-loaders.ts
  function $r(e, t, r) { // $r = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
    let n = /* @__PURE__ */ new Map(), o = (s) => R(null, null, function* () { // n = modules, o = loadModule, s = name, R = __async
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
  function xe(e) { // xe = parseJsonObject, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/message-texts.ts
  var H = "qqx", jr = "search", aa = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Ft = "en"; // H = KEYS_ONLY, jr = SPOKEN, aa = LANGUAGES, Ft = FALLBACK_LANGUAGE
  function Ge(e) { // Ge = chooseLanguage, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => aa.includes(t)) || Ft;
  }
  function Dt(e) { // Dt = messagesPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Ur(e, t) { // Ur = parseMessageTexts, e = language, t = text
    let r = new Map(Object.entries(xe(t)).filter((n) => typeof n[1] == "string")); // r = texts, xe = parseJsonObject, t = text, n = field
    return r.has(jr) ? { language: e, texts: r } : null;
  }
  function Br({ language: e, texts: t }) { // Br = hasMessages, e = language, t = texts
    return e === H || t.has(jr);
  }

  // src/programs/texts.ts
  function q(e, t, r) { // q = pickText, e = text, t = chain, r = pageLanguage
    if (typeof e == "string")
      return { text: e, language: r };
    for (let o of [...t, r]) { // o = language, t = chain, r = pageLanguage
      let a = e.get(o.toLowerCase()); // a = found, e = text, o = language
      if (a !== void 0)
        return { text: a, language: o };
    }
    let [n = r] = Array.from(e.keys()).sort(); // n = language, r = pageLanguage, e = text
    return { text: e.get(n) || "", language: n };
  }
  function ze(e) { // ze = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/page/drift.ts
  function Vr(e, t) { // Vr = mayHaveDrifted, e = root, t = titles
    let r = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: n }) => n.trim())); // r = shown, e = root, n = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((n) => r.has(n));
  }

  // src/messages/i18n/en.json
  var Wr = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Wr = en_default

  // src/messages/messages.ts
  var ia = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, la = /\$(\d)/g, ca = ["zero", "one", "two", "few", "many", "other"], he = { language: "en", texts: new Map(Object.entries(Wr)) }; // ia = PLURAL, la = PARAMETER, ca = CATEGORIES, he = BUILT_IN, Wr = en_default
  function ua(e) { // ua = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ca.filter((o) => r.includes(o)); // t = rules, e = language, r = categories, n = own, ca = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? n.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, n = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function ne({ language: e, texts: t } = he, r = he.texts) { // ne = createMessages, e = language, t = texts, he = BUILT_IN, r = fallback
    if (e === H)
      return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
    let n = new Intl.NumberFormat(e), o = ua(e); // n = digits, e = language, o = plural, ua = createPlural
    return (a, ...s) => { // a = key, s = parameters
      let i = (l) => { // i = given, l = position
        var d; // d = _a
        return (d = s[Number(l) - 1]) != null ? d : "";
      };
      return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ia, (l, d, c) => o(c.split("|"), Number(i(d))) || "").replace(la, (l, d) => { // t = texts, a = key, r = fallback, ia = PLURAL, l = _, d = position, c = forms, o = plural, i = given, la = PARAMETER
        let c = i(d); // c = value, i = given, d = position
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }

  // src/programs/parse-options.ts
  function Ht() { // Ht = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function _e(e) { // _e = optionsFor, e = wiki
    return { today: Ht(), language: e.contentLanguage };
  }

  // src/page/host-state.ts
  var da = "program-explorer-hidden"; // da = HIDDEN_CLASS
  function $t(e) { // $t = hostStateOf, e = host
    return e.root.dataset.state;
  }
  function qr(e) { // qr = claim, e = host
    return $t(e) ? !1 : (Y(e, "loading"), !0);
  }
  function Y(e, t) { // Y = setHostState, e = host, t = state
    let r = t === "ready"; // r = isReady, t = state
    for (let n of e.staticElements) // n = element, e = host
      n.classList.toggle(da, r);
    for (let n of [e.current, e.past]) // n = heading, e = host
      n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
        var s; // s = _a
        o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
      });
    e.root.dataset.state = t;
  }

  // src/messages/direction.ts
  var pa = /* @__PURE__ */ new Set([ // pa = RTL
    "ar",
    "arc",
    "ary",
    "arz",
    "azb",
    "ckb",
    "dv",
    "fa",
    "glk",
    "he",
    "lrc",
    "mzn",
    "nqo",
    "pnb",
    "ps",
    "sd",
    "skr",
    "ug",
    "ur",
    "yi"
  ]);
  function be(e) { // be = directionOf, e = language
    let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
    return r === "arab" || r === "hebr" || r !== "latn" && r !== "cyrl" && pa.has(t) ? "rtl" : "ltr";
  }

  // src/page/notice.ts
  var jt = "program-explorer__notice"; // jt = CLASS
  function Ne(e, t, ...r) { // Ne = element, e = tag, t = className, r = content
    let n = document.createElement(e); // n = made, e = tag
    return n.className = t, n.append(...r), n;
  }
  function Qr(e, t, r) { // Qr = button, e = text, t = className, r = act
    let n = Ne("button", `cdx-button ${t}`, e); // n = made, Ne = element, t = className, e = text
    return n.type = "button", n.addEventListener("click", r), n;
  }
  function Xe(e) { // Xe = removeNotice, e = root
    e.querySelectorAll(`.${jt}`).forEach((t) => { // e = root, jt = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Ut(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Ut = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
    Xe(e);
    let s = ne(t), i = Ne( // s = msg, ne = createMessages, t = messages, i = box, Ne = element
      "div",
      `${jt} ${jt}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
      Ne("span", "cdx-message__icon"),
      Ne(
        "div",
        "cdx-message__content",
        Ne("p", "", n),
        ...o,
        ...a ? [Qr(s("retry"), "", a)] : [],
        Qr(s("dismiss"), "cdx-button--weight-quiet", () => Xe(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = be(t.language), e.append(i);
  }

  // src/page/failure.ts
  var ma = "json", ga = ["busy", "timeout", "network", "server"]; // ma = DATA_MODEL, ga = TEMPORARY
  function Kr(e) { // Kr = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Jr(i, l, d, c) { // Jr = advise, i = _0, l = _1, d = _2, c = _3
    return R(this, arguments, function* ({ wiki: e, load: t }, r, n, { messages: o, origin: a, compared: s }) {
      var g; // g = _a
      try {
        if (!(yield e.mayEdit(r.source)))
          return;
        let { adviceOn: m, driftHints: u } = yield t.maintainer(), f = s ? u((yield t.importer()).importLists(r.container, e), s, e) : [], x = m(e, o, r.source, a, f, _e(e)); // m = adviceOn, u = driftHints, t = load, f = drift, s = compared, r = host, e = wiki, x = advice, o = messages, a = origin, _e = optionsFor
        x && r.root.isConnected && Ut(r.root, o, M(L({}, n), { text: n.text || ((g = x.text) != null ? g : ""), content: x.content }));
      } catch (m) {
        e.log("There is no advice about the data page.", m);
      }
    });
  }
  function Ye(e, t, r, n, o) { // Ye = showFailure, e = environment, t = host, r = failure, n = result, o = retry
    return R(this, null, function* () {
      let a = n ? n.messages : he, s = ne(a); // a = messages, n = result, he = BUILT_IN, s = msg, ne = createMessages
      Y(t, "failed");
      let i = { // i = notice
        kind: "failure",
        text: s("two-sentences", s("failed"), s(`failed-${r}`)),
        retry: ga.includes(r) ? () => { // ga = TEMPORARY, r = failure
          Xe(t.root), Y(t, "loading"), o();
        } : null
      };
      Ut(t.root, a, i), (r === "missing" || r === "json") && (yield Jr(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
    });
  }
  function Gr(i, l, d, c, g) { // Gr = showProblems, i = _0, l = _1, d = _2, c = _3, g = _4
    return R(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
      let { wiki: m } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== ma; // m = wiki, e = environment, u = hasProblems, r = origin, n = problems, ma = DATA_MODEL
      u && m.log(`Problems of the data page "${t.source}":`, ...n), m.isNamed && (u || s) && (yield Jr(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
    });
  }

  // src/page/hosts.ts
  var ce = "program-explorer"; // ce = HOST_CLASS
  function Bt(e) { // Bt = languageOf, e = element
    var t, r; // t = _a, r = _b
    return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
  }
  function Vt(e, t, r) { // Vt = staticHeading, e = text, t = element, r = anchorElements
    return { text: e, language: Bt(t), anchors: r.map(({ id: n }) => n), anchorElements: r };
  }
  function Wt(e) { // Wt = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function zr(e, t) { // zr = headingIn, e = root, t = group
    var r, n; // r = _a, n = _b
    return (n = (r = e.querySelector(`[data-group="${t}"]`)) == null ? void 0 : r.querySelector("h1, h2, h3, h4, h5, h6")) != null ? n : null;
  }
  function Xr(e) { // Xr = groupHeading, e = heading
    var r; // r = _a
    let t = e == null ? void 0 : e.closest("[data-group]"); // t = group, e = heading
    return e && t ? Vt(
      // Before MediaWiki 1.43, the edit link is inside the heading.
      ((r = e.querySelector(".mw-headline")) != null ? r : e).textContent.trim(),
      e,
      // Elements after the heading belong to something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    ) : null;
  }
  function fa(e) { // fa = readRevisions, e = text
    return new Map(e.split(" ").map((t) => { // e = text, t = entry
      let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
      return [r, Number(n)];
    }));
  }
  function ya(e) { // ya = readHost, e = root
    var g; // g = _a
    let { source: t = "", revision: r = "", preset: n = "", limit: o, all: a = null, languages: s = "", messages: i = "", bundle: l = "", bundleVersion: d = "" } = e.dataset, c = zr(e, "current"); // t = source, r = revision, n = preset, o = limit, a = all, s = languages, i = messages, l = bundle, d = bundleVersion, e = root, c = current, zr = headingIn
    return {
      root: e,
      container: e,
      source: t,
      revisions: /^[\d ]+$/.test(r) ? r.split(" ").map(Number).filter(Boolean) : [],
      messageRevisions: fa(i),
      bundle: l,
      bundleVersion: d,
      preset: n,
      limit: Number(o) || 0,
      all: a,
      fallbacks: (g = s.match(/\S+/g)) != null ? g : [],
      staticElements: Array.from(e.children).filter((m) => m instanceof HTMLElement),
      current: Xr(c),
      past: Xr(zr(e, "past")),
      level: Wt(c)
    };
  }
  function Ze(e) { // Ze = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${ce}[data-source]`), ya);
  }

  // src/page/known-pages.ts
  var Yr = ["Community Development", "Community Development/What we do"], xa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Yr = PAGES, xa = TRANSLATION
  function Zr(e) { // Zr = isKnownPage, e = title
    return Yr.includes(e) || Yr.includes(e.replace(xa, ""));
  }

  // src/programs/dates.ts
  var Qt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Qt = DATE_SHAPE
  function en(e, t) { // en = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function et(e) { // et = parseDate, e = text
    if (!Qt.test(e))
      return null;
    let t = e.slice(-1) === "~", r = e.replace("~", "").split("-").map(Number), [n = 0, o = null, a = null] = r; // t = approximate, e = text, r = parts, n = year, o = month, a = day
    return n < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > en(n, o)) ? null : { year: n, month: o, day: a, approximate: t };
  }
  function qt(e, t) { // qt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function tn(e, t, r) { // tn = isoDay, e = year, t = month, r = day
    return `${qt(e, 4)}-${qt(t, 2)}-${qt(r, 2)}`;
  }
  function Q(e) { // Q = firstDay, e = date
    return tn(e.year, e.month || 1, e.day || 1);
  }
  function U(e) { // U = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return tn(e.year, t, e.day || en(e.year, t));
  }

  // src/programs/status.ts
  var K = ["open", "upcoming", "ongoing", "paused", "past"]; // K = STATUSES
  function ve(e) { // ve = isStatus, e = value
    return K.indexOf(e) !== -1;
  }
  function rn(e, t) { // rn = isVagueOn, e = date, t = day
    return e.approximate && Q(e) <= t && t <= U(e);
  }
  function nn(e, t, r) { // nn = deriveStatus, e = start, t = end, r = today
    return t && U(t) < r ? "past" : e && Q(e) > r ? "upcoming" : e && t && !rn(e, r) && !rn(t, r) ? "ongoing" : null;
  }
  function on(e, t, r, n) { // on = contradictsDates, e = status, t = start, r = end, n = today
    switch (e) {
      case "past":
        return !!(r && Q(r) > n || t && Q(t) > n);
      case "upcoming":
        return !!(t && U(t) < n || r && U(r) < n);
      case "ongoing":
        return !!(t && Q(t) > n || r && U(r) < n);
      default:
        return !!(r && U(r) < n);
    }
  }
  function Z(e) { // Z = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/cycles.ts
  function tt(e) { // tt = cycleClosers, e = parents
    let t = [], r = /* @__PURE__ */ new Map(); // t = closing, r = seen
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

  // src/programs/vocabulary.ts
  var Kt = "not-stated"; // Kt = NOT_STATED
  function ha(e, t) { // ha = readTerms, e = raw, t = report
    let r = /* @__PURE__ */ new Map(); // r = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Kt ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Kt ? r.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), tt(r).forEach((o) => { // tt = cycleClosers, r = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", r.get(o))), r.delete(o);
    });
    let n = /* @__PURE__ */ new Map(); // n = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Kt && n.set(a, {
        id: a,
        label: o.label || a,
        aliases: J(o.aliases),
        broader: r.get(a) || null
      });
    }), n;
  }
  function J(e) { // J = toList, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function an(e, t, r) { // an = readVocabularies, e = raw, t = reserved, r = report
    let n = /* @__PURE__ */ new Map(); // n = vocabularies
    return e.forEach(({ label: o, help: a, terms: s }, i) => r.within(i, () => { // e = raw, o = label, a = help, s = terms, i = id, r = report
      if (t.indexOf(i) !== -1) {
        r.add("reserved-id", i);
        return;
      }
      o === null && r.add("missing-label", i), n.set(i, {
        id: i,
        label: o || i,
        help: a,
        terms: r.within("terms", () => ha(s || /* @__PURE__ */ new Map(), r))
      });
    })), n;
  }
  function sn(e, t) { // sn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let r = [], n = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // r = found, n = wider, o = _a, e = vocabulary, t = termId
    for (; n !== null && r.length < e.terms.size; ) // n = wider, r = found, e = vocabulary
      r.push(n), n = ((a = e.terms.get(n)) == null ? void 0 : a.broader) || null;
    return r;
  }

  // src/explore/bitset.ts
  function G(e) { // G = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function rt(e) { // rt = allBits, e = size
    let t = G(e).fill(-1); // t = bits, G = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function nt(e, t) { // nt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ue(e, t) { // ue = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function we(e, t) { // we = union, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = w, e = target
      e[r] |= t[r];
    return e;
  }
  function ln(e, t) { // ln = intersect, e = target, t = source
    for (let r = 0; r < e.length; r++) // r = w, e = target
      e[r] &= t[r];
    return e;
  }
  function _a(e) { // _a = ones, e = word
    let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, r = fours
    return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
  }
  function oe(e, t = e, r = e) { // oe = count, e = bits, t = within, r = more
    let n = 0; // n = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      n += _a((e[o] | r[o]) & t[o]);
    return n;
  }

  // src/explore/query.ts
  var ot = ["relevance", "status", "newest", "title"], Fe = "not-stated", at = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ot = SORTS, Fe = NOT_STATED, at = EMPTY_QUERY

  // src/explore/program-index.ts
  var st = ["q", "sort", "program", "view"]; // st = RESERVED
  function ba({ start: e, end: t, status: r }, n) { // ba = yearsOf, e = start, t = end, r = status, n = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : r && Z(r) ? n : o.year, s = [String(o.year)]; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function va(e) { // va = inTreeOrder, e = vocabulary
    let t = /* @__PURE__ */ new Map([[null, []]]); // t = children
    for (let { id: o, broader: a } of e.terms.values()) { // o = id, a = broader, e = vocabulary
      let s = a !== null && e.terms.has(a) ? a : null; // s = parent, a = broader, e = vocabulary
      t.set(s, [...t.get(s) || [], o]);
    }
    let r = /* @__PURE__ */ new Set(), n = (o) => { // r = ordered, n = visit, o = id
      r.has(o) || (r.add(o), (t.get(o) || []).forEach(n));
    };
    return (t.get(null) || []).forEach(n), e.terms.forEach(({ id: o }) => n(o)), Array.from(r);
  }
  function wa(e, t, r) { // wa = indexFacet, e = id, t = list, r = thisYear
    let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (x, y) => { // n = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, x = term, y = i
      let b = s.get(x); // b = programs, s = found, x = term
      b || (b = G(n), s.set(x, b), i.set(x, a ? sn(a, x) : [])), nt(b, y);
    };
    if (t.programs.forEach((x, y) => { // t = list, x = program, y = i
      var _; // _ = _a
      let b = e === "period" ? ba(x, r) : e !== "status" ? x.terms.get(e) || [] : x.status ? [x.status] : []; // b = terms, e = id, ba = yearsOf, x = program, r = thisYear
      for (let v of b) // v = term, b = terms
        v !== Fe && (l(v, y), (_ = i.get(v)) == null || _.forEach((h) => l(h, y)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), c = e === "status" ? K : e === "period" ? d.sort((x, y) => Number(y) - Number(x)) : a ? va(a).concat(d) : d, g = G(n), m = /* @__PURE__ */ new Map(), u = 0, f = (x, y) => { // d = rest, s = found, c = order, e = id, K = STATUSES, x = term, y = programs, a = vocabulary, va = inTreeOrder, g = stated, G = noBits, n = size, m = terms, u = telling, f = show
      let b = oe(y); // b = total, oe = count, y = programs
      if (b && !m.has(x)) {
        let _ = a && a.terms.get(x); // _ = known, a = vocabulary, x = term
        m.set(x, {
          id: x,
          label: _ ? _.label : null,
          aliases: _ ? _.aliases : [],
          depth: (i.get(x) || []).length,
          programs: y,
          count: b
        }), we(g, y), u += +(b < n);
      }
    };
    return c.forEach((x) => f(x, s.get(x) || G(0))), f(Fe, rt(n).map((x, y) => x & ~g[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: u > 1
    };
  }
  function cn(e, t, r, n = () => null) { // cn = buildIndex, e = list, t = languages, r = today, n = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = st.indexOf(s) === -1 && wa(s, e, Number(r.slice(0, 4))); // i = facet, st = RESERVED, s = id, wa = indexFacet, e = list, r = today
      i && o.set(s, i);
    }
    let a = new Set(e.programs.map(({ id: s }) => s)); // a = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: o,
      hasTerm: (s, i) => { // s = facet, i = term
        var l; // l = _a
        return !!((l = o.get(s)) != null && l.terms.has(i));
      },
      hasProgram: (s) => a.has(s),
      nameOf: n
    };
  }

  // src/app/url.ts
  var un = /^#?programs(?:$|\?|%3f)/i; // un = OURS
  function ct(e) { // ct = isFragmentOurs, e = hash
    return un.test(e);
  }
  var Sa = 8e3, Ta = 200, Pa = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Sa = MOST_CHARACTERS, Ta = MOST_LETTERS, Pa = UNSAFE
  function it(e) { // it = encode, e = value
    return e.replace(Pa, (t) => { // e = value, Pa = UNSAFE, t = unit
      let r = t.charCodeAt(0); // r = code, t = unit
      return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function lt(e) { // lt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (r) {
        return t;
      }
    });
  }
  function dn(e) { // dn = normalText, e = text
    return e.slice(0, Ta).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function De(e, t = []) { // De = toFragment, e = query, t = facets
    let r = []; // r = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && st.indexOf(o) === -1 && r.push(`${it(o)}=${a.map(it).join(",")}`);
    });
    let n = dn(e.text); // n = text, dn = normalText, e = query
    return n && r.push("q=" + it(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + it(e.program)), r.length ? `programs?${r.join("&")}` : "";
  }
  function ut(e, t) { // ut = fromFragment, e = hash, t = known
    let r = un.exec(e); // r = ours, un = OURS, e = hash
    if (!r)
      return null;
    let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
    for (let i of e.slice(r[0].length, Sa).split("&")) { // i = part, e = hash, r = ours, Sa = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), c = lt(l), g = d.join("="), m = lt(g); // l = rawKey, d = rest, i = part, c = key, lt = decode, g = raw, m = value
      if (c === "q")
        o = dn(lt(g.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = ot.find((u) => u === m) || null;
      else if (c === "program")
        s = t.hasProgram(m) ? m : null;
      else if (st.indexOf(c) === -1) {
        let u = g.split(",").map(lt).concat(m.split(",")).filter((f) => t.hasTerm(c, f)); // u = terms, g = raw, lt = decode, m = value, f = term, t = known, c = key
        u.length && n.set(c, Array.from(new Set((n.get(c) || []).concat(u))));
      }
    }
    return { text: o, chosen: n, sort: a, program: s };
  }

  // src/page/language-links.ts
  var ka = ".mw-pt-languages a, .interwiki-pagetranslation a", pn = ["mousedown", "focusin"]; // ka = LINKS, pn = EVENTS
  function mn({ target: e }) { // mn = copyFragment, e = target
    let t = e instanceof Element ? e.closest(ka) : null; // t = link, e = target, ka = LINKS
    t && (t.hash = ct(location.hash) ? location.hash : "");
  }
  function gn() { // gn = keepFragmentInLanguageLinks
    return pn.forEach((e) => document.addEventListener(e, mn)), () => pn.forEach((e) => document.removeEventListener(e, mn));
  }

  // src/page/languages.ts
  function dt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // dt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
    let o = Bt(r); // o = around, Bt = languageOf, r = root
    return o && e[0] === t ? [o, ...n, ...e] : e;
  }
  function fn(e, t) { // fn = translationLanguage, e = languages, t = contentLanguage
    var o; // o = _a
    let r = Ge(e), n = r === Ft ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, Ge = chooseLanguage, e = languages, n = language, Ft = FALLBACK_LANGUAGE, o = _a
    return n === t || n === H ? "" : n;
  }

  // src/programs/links.ts
  var Ea = /[\u200E\u200F\u202A-\u202E]/g, La = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ra = new RegExp("^(?:" + [ // Ea = DIRECTION_MARKS, La = SPACES, Ra = SCHEMES
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
    "wss?"
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ma = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Oa(e) { // Oa = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Aa(e) { // Aa = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function yn(e) { // yn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Aa(t);
    if (t.length > 2e3)
      return "bad-page";
    let r = t.replace(Ea, "").replace(La, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ea = DIRECTION_MARKS, La = SPACES
    if (/^http:/i.test(r))
      return "insecure-link";
    if (Ra.test(r))
      return "bad-scheme";
    let n = r.replace(/#.*$/, ""); // n = title, r = page
    return n === "" || n.charAt(0) === ":" || Ma.test(r) || Oa(n) > 255 ? "bad-page" : { page: r };
  }
  function ee(e) { // ee = parseLink, e = value
    let t = yn(e); // t = found, yn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function de(e) { // de = linkFault, e = value
    let t = yn(e); // t = found, yn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function pt(e) { // pt = isPage, e = value
    let t = ee(e); // t = link, ee = parseLink, e = value
    return t !== null && "page" in t;
  }
  function xn(e) { // xn = isAddress, e = value
    let t = ee(e); // t = link, ee = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ia = 49; // Ia = MOST_PAGES
  function Jt(e) { // Jt = includedTitlesIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ia).map((r, n) => typeof r == "string" && pt(r) && t.indexOf(r) === n ? r : "") : [];
  }
  function mt(e) { // mt = includedTitles, e = text
    return e.indexOf('"include"') === -1 ? [] : Jt(xe(e)).filter(Boolean);
  }

  // src/programs/code-report.ts
  function hn() { // hn = createCodeReport
    let e = [], t = (n, o) => { // e = problems, t = addWith, n = code, o = params
      e.push([n, ...o].join(" "));
    }, r = (n, o = "") => t(n, [o]);
    return {
      program: null,
      problems: e,
      add: r,
      addAt: (n, o, a) => r(o, a),
      addWith: t,
      within: (n, o) => o()
    };
  }

  // src/programs/migrate.ts
  var _n = [], He = 1 + _n.length; // _n = MIGRATIONS, He = VERSION
  function bn(e, t = _n) { // bn = migrate, e = page, t = ladder, _n = MIGRATIONS
    let { version: r } = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
      (n, o, a) => Object.assign({}, o(n), { version: r + a + 1 }),
      e
    );
  }

  // src/programs/lineage.ts
  function vn(e, t, r) { // vn = checkLineage, e = placed, t = series, r = report
    let n = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...n, ...t.keys()]), a = /* @__PURE__ */ new Map(); // n = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && n.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(tt(a)); // s = closing, tt = cycleClosers, a = parents
    return e.map(([i, l]) => r.within(i, () => { // e = placed, i = place, l = program, r = report
      let { id: d, partOf: c, followedBy: g } = l; // d = id, c = partOf, g = followedBy, l = program
      if (c === null && !g.length)
        return l;
      let m = (u, f, x, y) => (y ? r.addAt(u, "loop", f) : x.has(f) || r.addAt(u, "unknown-program", f, x), !y && x.has(f)); // m = leads, u = field, f = other, x = among, y = isLoop, r = report
      return r.program = d, Object.assign({}, l, {
        partOf: c !== null && m("partOf", c, o, s.has(d)) ? c : null,
        followedBy: g.filter((u) => m("followedBy", u, n, u === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var Gt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), Se = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, r) => ({ type: e, requirement: t, message: r }), Te = Gt("string"), zt = Gt("number"), wn = Gt("boolean"), te = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), re = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), T = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Sn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), Pe = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ke = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), B = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), $e = Se("check"), Tn = Se("length"), Xt = Se("max_value"), Yt = Se("min_value"), Ee = Se("regex"), Vl = Se("description"); // Gt = schema, e = first, Se = action, t = actions, r = message, Te = string, zt = number, wn = boolean, te = array, re = object, T = optional, Sn = picklist, Pe = record, ke = union, B = pipe, $e = check, Tn = length, Xt = maxValue, Yt = minValue, Ee = regex, Vl = description

  // src/programs/schema.ts
  var nr = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, or = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Na = 10080, V = B(Te(), Ee(nr, "bad-id")), pe = B(Te(), Ee(/\S/, "empty")), je = B(Te(), Ee(or, "bad-language")), z = ke([pe, Pe(je, pe)]), Zt = B( // nr = ID, or = LANGUAGE, Na = MOST_MINUTES, V = id, B = pipe, Te = string, Ee = regex, pe = words, je = languageCode, z = text, ke = union, Pe = record, Zt = date
    Te(),
    Ee(Qt, "bad-date"),
    $e((e) => et(e) !== null, "bad-date")
  ), er = B(pe, $e(pt, (e) => de(e.input) || "bad-page")), tr = B(
    Te(),
    Ee(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => de(e.input) || "bad-address"),
    $e(xn, "bad-address")
  ), ar = B(
    pe,
    $e((e) => de(e) === null, (e) => de(e.input) || "bad-page")
  ), Fa = B(zt(), Yt(1, "bad-minutes"), Xt(Na, "bad-minutes")), Pn = ke([V, te(V)]), Da = ke([je, te(je)]), rr = ke([pe, te(pe)]), sr = Pn, Ha = re({
    label: z,
    page: T(ar),
    url: T(tr)
  }), ir = re({
    id: V,
    title: z,
    summary: T(z),
    page: T(ar),
    status: T(Sn(K, "bad-status")),
    start: T(Zt),
    end: T(Zt),
    language: T(Da),
    session: T(re({
      minutes: T(B(te(Fa), Tn(2)))
    })),
    duration: T(z),
    scale: T(z),
    team: T(rr),
    partners: T(rr),
    materials: T(te(Ha)),
    partOf: T(V),
    followedBy: T(Pn),
    owner: T(pe),
    reviewed: T(Zt),
    sources: T(ke([tr, te(tr)]))
  }), kn = re({
    id: V,
    label: z,
    terms: Pe(V, sr)
  }), $a = re({
    label: T(z),
    help: T(z),
    terms: T(Pe(V, re({
      label: T(z),
      aliases: T(rr),
      broader: T(V)
    })))
  }), ja = re({
    title: z,
    page: T(ar)
  }), En = re({
    version: B(zt(), Yt(He), Xt(He)),
    enabled: T(wn()),
    talk: T(er),
    bundle: T(er),
    facets: T(te(V)),
    vocabularies: T(Pe(V, $a)),
    series: T(Pe(V, ja)),
    include: T(te(er))
  });

  // src/programs/read-schema.ts
  var Ua = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ua = KINDS
  function gt(e) { // gt = kindOf, e = value
    return e == null ? "nothing" : lr({ type: Array.isArray(e) ? "array" : typeof e });
  }
  function lr({ type: e }) { // lr = kindFor, e = type
    return Ua[e] || "text";
  }
  function me(e) { // me = isObject, e = value
    return gt(e) === "object";
  }
  function Ba({ type: e, requirement: t }, r) { // Ba = isMet, e = type, t = requirement, r = value
    switch (e) {
      case "regex":
        return t.test(String(r));
      case "check":
        return t(r);
      case "min_value":
        return Number(r) >= Number(t);
      case "max_value":
        return Number(r) <= Number(t);
      default:
        return !0;
    }
  }
  function Ln({ pipe: e }) { // Ln = checksOf, e = pipe
    return e ? [...Ln(e[0]), ...e.slice(1)] : [];
  }
  function Va(e, t) { // Va = faultOf, e = node, t = value
    let r = Ln(e).filter((o) => !Ba(o, t))[0]; // r = failed, Ln = checksOf, e = node, o = check, Ba = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (r == null ? void 0 : r.message) == "function" ? r.message({ input: t }) : r == null ? void 0 : r.message) || null;
  }
  function Wa(e, t, r) { // Wa = readLeaf, e = node, t = value, r = report
    let n = Va(e, t); // n = fault, Va = faultOf, e = node, t = value
    if (n !== null) {
      r.add(n, String(t), e.options);
      return;
    }
    return Rn(e) ? String(t).toLowerCase() : t;
  }
  function Rn(e) { // Rn = isLanguage, e = node
    return e === je;
  }
  function qa(e, t, r) { // qa = readList, e = node, t = value, r = report
    let n = []; // n = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && r.within(a, () => Ue(e.item, o, r)); // s = found, e = node, r = report, a = index, Ue = walk, o = item
      s !== void 0 && n.push(s);
    }), n;
  }
  function Qa(e, t, r) { // Qa = readRecord, e = node, t = value, r = report
    let n = /* @__PURE__ */ new Map(); // n = map
    if (Object.keys(t).forEach((o) => r.within(o, () => { // t = value, o = key, r = report
      let a = Ue(e.key, o, r); // a = name, Ue = walk, e = node, o = key, r = report
      if (typeof a != "string")
        return;
      let s = Ue(e.value, t[o], r); // s = found, Ue = walk, e = node, t = value, o = key, r = report
      n.has(a) ? r.add("duplicate-id", a) : s !== void 0 && n.set(a, s);
    })), Rn(e.key) && !n.size) {
      Object.keys(t).length || r.add("empty");
      return;
    }
    return n;
  }
  function Ka(e, t, r, n, o) { // Ka = readObject, e = entries, t = value, r = report, n = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], c = Object.prototype.hasOwnProperty.call(t, l), g = c ? r.within(l, () => Ue(d.wrapped || d, t[l], r)) : void 0; // d = node, e = entries, l = name, c = isThere, t = value, g = field, r = report, Ue = walk
      a[l] = g === void 0 ? null : g, g === void 0 && !d.wrapped && (i = i || l, r.add(c ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && r.within(l, () => { // s = names, l = name, r = report
        n != null && n(l, t[l]) || r.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Ue(e, t, r, n, o) { // Ue = walk, e = node, t = value, r = report, n = onExtra, o = allNames
    let a = gt(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => lr(l) === a)[0]; // a = kind, gt = kindOf, t = value, s = choices, e = node, i = choice, l = option, lr = kindFor
    if (!i) {
      r.addWith("wrong-type", [s.map(lr).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return qa(i, t, r);
      case "record":
        return Qa(i, t, r);
      case "object":
        return Ka(
          i.entries || {},
          t,
          r,
          n,
          o
        );
      default:
        return Wa(i, t, r);
    }
  }
  function Le(e, t, r, n, o) { // Le = read, e = schema, t = value, r = report, n = onExtra, o = allNames
    return Ue(e, t, r, n, o);
  }

  // src/programs/terms.ts
  var cr = ["status", "language", "period"]; // cr = BUILT_IN
  function ft(e, t, r, n) { // ft = readTermIds, e = facet, t = value, r = vocabularies, n = report
    var a; // a = _a
    if (e === "language")
      return J(t).map((s) => s.toLowerCase()).filter((s) => { // J = toList, t = value, s = code
        let i = or.test(s); // i = fits, or = LANGUAGE, s = code
        return i || n.add("bad-language", s), i;
      });
    let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
    return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : J(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, J = toList, t = value, s = id
      let i = o ? o.has(s) : ve(s); // i = fits, o = terms, s = id, ve = isStatus
      return i || n.add("unknown-term", s, o ? o.keys() : K), i;
    });
  }

  // src/programs/read-program.ts
  var dr = Object.keys(ir.entries); // dr = PROGRAM_FIELDS, ir = programSchema
  function ur(e) { // ur = toDate, e = text
    return e === null ? null : et(e);
  }
  function Ja(e, t) { // Ja = toMinutes, e = session, t = report
    let [r, n, ...o] = (e == null ? void 0 : e.minutes) || []; // r = least, n = most, o = more, e = session
    return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Ga(e, t) { // Ga = toMaterials, e = raw, t = report
    let r = []; // r = materials
    for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
      let s = ee(o || a || ""); // s = target, ee = parseLink, o = page, a = url
      s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
    }
    return r;
  }
  function za(e, t, r) { // za = facetReader, e = terms, t = around, r = report
    return (n, o) => { // n = name, o = value
      if (!t.vocabularies.has(n) && !t.facets.has(n))
        return !1;
      let a = Le(sr, o, r), s = a === void 0 ? [] : ft(n, a, t.vocabularies, r); // a = ids, Le = read, sr = termIds, o = value, r = report, s = found, ft = readTermIds, n = name, t = around
      return s.length && e.set(n, s), !0;
    };
  }
  function Xa(e, t) { // Xa = readRange, e = record, t = report
    let r = ur(e.start), n = ur(e.end); // r = start, ur = toDate, e = record, n = end
    return r && n && Q(r) > U(n) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [r, n];
  }
  function Mn(e, t, r) { // Mn = readProgram, e = raw, t = around, r = report
    let n = me(e) ? e.id : null; // n = id, me = isObject, e = raw
    r.program = typeof n == "string" && nr.test(n) ? n : null;
    let o = /* @__PURE__ */ new Map(), a = Le( // o = terms, a = record, Le = read
      ir,
      e,
      r,
      za(o, t, r),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && r.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = J(a.language); // d = languages, J = toList, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = Xa(a, r); // i = start, l = end, Xa = readRange, a = record, r = report
    return a.status && on(a.status, i, l, t.today) && r.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : ee(a.page),
      status: a.status || nn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Ja(a.session, r),
      duration: a.duration,
      scale: a.scale,
      team: J(a.team),
      partners: J(a.partners),
      materials: Ga(a.materials, r),
      partOf: a.partOf,
      followedBy: J(a.followedBy),
      owner: a.owner,
      reviewed: ur(a.reviewed),
      sources: J(a.sources)
    };
  }

  // src/programs/read-page.ts
  function Ya(e, t, r) { // Ya = readJson, e = text, t = report, r = locate
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
    } catch (o) {
      t.add("unreadable-json", r(String(o), n));
      return;
    }
  }
  function On(e, t, r, n) { // On = eachRecord, e = page, t = name, r = report, n = visit
    let o = e[t]; // o = list, e = page, t = name
    r.within(t, () => { // r = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => r.within(s, () => n(a, s))) : o !== void 0 && r.addWith("wrong-type", ["list", gt(o)]);
    });
  }
  function Za(e, t, r) { // Za = readFacets, e = toList, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...cr]); // n = known, t = vocabularies, cr = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o))) : Array.from(n);
  }
  function es(e, t, r) { // es = readNeed, e = raw, t = vocabularies, r = report
    let n = Le(kn, e, r); // n = record, Le = read, kn = needSchema, e = raw, r = report
    if (!n)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (r.within("terms", () => n.terms.forEach((a, s) => r.within(s, () => { // r = report, n = record, a = value, s = facet
      let i = ft(s, a, t, r); // i = found, ft = readTermIds, s = facet, a = value, t = vocabularies, r = report
      i.length && o.set(s, i);
    }))), !o.size) {
      r.add("left-out", "terms");
      return;
    }
    return { id: n.id, label: n.label, terms: o };
  }
  function ts(e, t, r) { // ts = readNeeds, e = page, t = vocabularies, r = report
    let n = /* @__PURE__ */ new Map(); // n = needs
    return On(e, "needs", r, (o) => { // On = eachRecord, e = page, r = report, o = raw
      let a = es(o, t, r); // a = need, es = readNeed, o = raw, t = vocabularies, r = report
      a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
    }), Array.from(n.values());
  }
  function rs(e) { // rs = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ns(e, t, r, n, o) { // ns = readList, e = page, t = options, r = report, n = locate, o = included
    var x; // x = _a
    let a = Le(En, e, r, rs); // a = head, Le = read, En = headSchema, e = page, r = report, rs = isList
    if (!a)
      return null;
    let s = [...dr, ...cr].filter((y) => y !== "language"), i = r.within("vocabularies", () => an( // s = reserved, dr = PROGRAM_FIELDS, cr = BUILT_IN, y = name, i = vocabularies, r = report, an = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      r
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...dr, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = Za(a.facets, i, r), c = ts(e, i, r), g = /* @__PURE__ */ new Map(), m = (y, b) => On(y, "programs", r, (_, v) => { // d = facets, Za = readFacets, a = head, i = vocabularies, r = report, c = needs, ts = readNeeds, e = page, g = placed, m = readPrograms, y = from, b = place, On = eachRecord, _ = raw, v = index
      let h = Mn(_, l, r); // h = program, Mn = readProgram, _ = raw, l = around, r = report
      h && g.has(h.id) ? r.add("duplicate-id", h.id) : h && g.set(h.id, [[...b, "programs", v], h]);
    });
    m(e, []), Jt(e).forEach((y, b) => { // m = readPrograms, e = page, Jt = includedTitlesIn, y = title, b = index
      let _ = ["include", b], v = o.find((h) => h.title === y); // _ = place, b = index, v = found, o = included, h = other, y = title
      r.within(_, () => { // r = report, _ = place
        let h = v && An(v.text, r, n); // h = more, v = found, An = readJsonPage, r = report, n = locate
        y && !v ? r.add("missing-include", y) : h && (Object.keys(h).filter((P) => P !== "version" && P !== "programs").forEach((P) => r.addAt(P, "not-included", P)), m(h, _));
      });
    });
    let u = /* @__PURE__ */ new Map(); // u = series
    (x = a.series) == null || x.forEach(({ title: y, page: b }, _) => u.set(_, { title: y, target: b === null ? null : ee(b) }));
    let f = vn(Array.from(g.values()), u, r); // f = programs, vn = checkLineage, g = placed, u = series, r = report
    return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: u, needs: c, programs: f };
  }
  function An(e, t, r) { // An = readJsonPage, e = text, t = report, r = locate
    let n = Ya(e, t, r); // n = data, Ya = readJson, e = text, t = report, r = locate
    if (n === void 0)
      return null;
    let o = me(n) ? bn(n) : null; // o = page, me = isObject, n = data, bn = migrate
    if (!o) {
      let a = me(n) ? n.version : null; // a = version, me = isObject, n = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function yt(e, t, r, n, o = String) { // yt = readPage, e = text, t = options, r = included, n = report, o = locate
    let a = An(e, n, o); // a = page, An = readJsonPage, e = text, n = report, o = locate
    return a && ns(a, t, n, o, r);
  }

  // src/programs/parse-for-readers.ts
  function xt(e, t, r = []) { // xt = parseForReaders, e = text, t = options, r = included
    let n = hn(); // n = report, hn = createCodeReport
    return { list: yt(e, t, r, n), problems: n.problems };
  }

  // src/programs/translations.ts
  function os(e, t) { // os = mapTexts, e = list, t = visit
    let r = (o, a) => o && t(o, a), n = (o, a) => { // r = perhaps, o = all, a = change, t = visit, n = each
      let s = /* @__PURE__ */ new Map(); // s = changed
      return o.forEach((i, l) => s.set(l, Object.assign({}, i, a(i, l)))), s;
    };
    return Object.assign({}, e, {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
        return Object.assign({}, o, {
          title: t(o.title, `${a}title`),
          summary: r(o.summary, `${a}summary`),
          duration: r(o.duration, `${a}duration`),
          scale: r(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => Object.assign({}, s, { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: r(a, `vocabulary.${i}.help`),
        terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
      })),
      series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function In(e, { language: t, texts: r }, n) { // In = translate, e = list, t = language, r = texts, n = pageLanguage
    return os(e, (o, a) => { // os = mapTexts, e = list, o = text, a = key
      let s = r.get(a); // s = translation, r = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Cn = "MediaWiki:Gadget-programExplorer-config.json"; // Cn = CONFIGURATION
  function Be(e, t, r) { // Be = pageCalled, e = wiki, t = title, r = pages
    return r.find((n) => n.title === e.titleOf(t));
  }
  function as(e) { // as = isSwitchedOff, e = configuration
    return e !== void 0 && xe(e.text).enabled === !1;
  }
  function ss(e, t) { // ss = messagesFrom, e = language, t = page
    return e === H ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Ur(e, t.text) || he;
  }
  function is(e, t, r, n) { // is = loadIncluded, e = wiki, t = source, r = text, n = pages
    return R(this, null, function* () {
      let o = mt(r), a = o.filter((i) => !Be(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, mt = includedTitles, r = text, a = missing, i = title, Be = pageCalled, e = wiki, n = pages, s = all, t = source
      return o.flatMap((i) => { // o = titles, i = title
        let l = Be(e, i, s); // l = page, Be = pageCalled, e = wiki, i = title, s = all
        return l ? [{ title: i, text: l.text }] : [];
      });
    });
  }
  function Fn(e, { translationLanguage: t, bundleVersion: r }) { // Fn = bundleRequest, e = title, t = language, r = version
    return e && t ? { title: e, language: t, version: r } : null;
  }
  function ls(e, t, r, n) { // ls = loadTranslations, e = wiki, t = list, r = request, n = translations
    return R(this, null, function* () {
      let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
      if (!s || !t.bundle)
        return t;
      let i = t.bundle === a ? n : (yield e.readPages([o], [], Fn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Fn = bundleRequest, r = request
      return In(t, { language: s, texts: i }, e.contentLanguage);
    });
  }
  function Nn(e, t) { // Nn = loadOnce, e = wiki, t = request
    return R(this, null, function* () {
      let { source: r, language: n, revisions: o, bundle: a } = t, s = n === H ? [] : [Dt(n)], i = [r, ...s, ...o.length ? [] : [Cn]], { pages: l, translations: d } = yield e.readPages(i, o, Fn(a, t)); // r = source, n = language, o = revisions, a = bundle, t = request, s = messageTitles, H = KEYS_ONLY, Dt = messagesPage, i = titles, Cn = CONFIGURATION, l = pages, d = translations, e = wiki, Fn = bundleRequest
      if (as(Be(e, Cn, l)))
        return { kind: "off" };
      let c = ss(n, Be(e, Dt(n), l)), g = Be(e, r, l); // c = messages, ss = messagesFrom, n = language, Be = pageCalled, e = wiki, Dt = messagesPage, l = pages, g = page, r = source
      if (!g)
        return { kind: "missing", messages: c };
      let m = yield is(e, r, g.text, l), u = { kind: "pages", page: g, included: m }, { list: f, problems: x } = xt(g.text, _e(e), m); // m = included, is = loadIncluded, e = wiki, r = source, g = page, l = pages, u = origin, f = list, x = problems, xt = parseForReaders, _e = optionsFor
      return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: x, list: yield ls(e, f, t, d) } : { kind: "invalid", messages: c, origin: u, problems: x };
    });
  }
  function Dn(e, t) { // Dn = load, e = wiki, t = request
    return R(this, null, function* () {
      let r = yield Nn(e, t); // r = result, Nn = loadOnce, e = wiki, t = request
      return r.kind === "invalid" && t.revisions.length ? Nn(e, M(L({}, t), { revisions: [] })) : r;
    });
  }

  // src/page/load-request.ts
  function cs(e, t) { // cs = requestFor, e = wiki, t = host
    let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = dt(e, t), l = i[0] === H ? H : Ge(i), d = o.get(l), c = fn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, dt = readerLanguages, e = wiki, l = language, H = KEYS_ONLY, Ge = chooseLanguage, d = revision, c = translated, fn = translationLanguage
    return {
      source: r,
      language: l,
      translationLanguage: c,
      bundle: a,
      revisions: l === H ? n : d && n.length ? [...n, d] : [],
      // A version begins with its language.
      bundleVersion: s.startsWith(`${c}:`) ? s : ""
    };
  }
  function Hn() { // Hn = createSharedLoad
    let e = /* @__PURE__ */ new Map(); // e = running
    return (t, r) => { // t = wiki, r = host
      var s; // s = _a
      let n = cs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Dn(t, n); // n = request, cs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Dn = load
      return e.set(o, a), a.catch(() => e.delete(o)), a;
    };
  }

  // src/app/after-paint.ts
  function ht(e) { // ht = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/history.ts
  var pr = "programExplorer", _t = "programExplorerDialog"; // pr = FRAGMENT_KEY, _t = DIALOG_KEY
  function $n(e, t, r) { // $n = createHistory, e = view, t = isOurs, r = id
    var g; // g = _a
    let n = () => e.location.hash.replace(/^#/, ""), o = (m) => { // n = fragment, e = view, o = kept, m = key
      let u = e.history.state, f = typeof u == "object" && u !== null ? u[m] : null; // u = state, e = view, f = value, m = key
      return typeof f == "string" ? f : null;
    }, a = (m, u, f) => e.history[`${m}State`](L(L({}, e.history.state), u), "", f), s = () => o(_t) === r, i = () => a("push", { [_t]: r }), l = () => t && (t(n()) ? n() : o(pr)), d = (g = l()) != null ? g : "", c = () => { // a = put, m = change, u = values, f = url, e = view, L = __spreadValues, s = isInDialog, o = kept, _t = DIALOG_KEY, r = id, i = enterDialog, l = read, t = isOurs, n = fragment, pr = FRAGMENT_KEY, d = shown, g = _a, c = keepShown
      t && l() === null && a("replace", { [pr]: d });
    };
    return c(), {
      read: l,
      write: (m, u, f = !1) => { // m = text, u = change, f = isUnderDialog
        if (!t)
          return;
        d = m;
        let x = n(), y = x !== "" && !t(x), b = u === "push"; // x = here, n = fragment, y = isForeign, t = isOurs, b = isChoice, u = change
        a(
          f ? "replace" : u,
          { [pr]: m, [_t]: b ? null : o(_t) },
          m !== "" ? `#${m}` : y ? e.location.hash : e.location.pathname + e.location.search
        ), b && f && i();
      },
      enterDialog: i,
      leaveDialog: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (m) => { // m = listener
        let u = () => { // u = onPopState
          var f; // f = _a
          c(), d = (f = l()) != null ? f : "", m();
        };
        return e.addEventListener("popstate", u), () => e.removeEventListener("popstate", u);
      }
    };
  }

  // src/messages/format.ts
  function us(e, t) { // us = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function jn(e, t, r = null) { // jn = createFormat, e = language, t = msg, r = others
    let n = { // n = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, e = language, a = date, s = value
      let i = s.day !== null ? n.day : s.month !== null ? n.month : n.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, n = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let d = i.format(l); // d = text, i = shape, l = instant
      return s.approximate ? t("date-about", d) : d;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? us(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
      language: (s) => { // s = code
        try {
          return (o ? o.of(s) : r == null ? void 0 : r.get(s)) || s;
        } catch (i) {
          return s;
        }
      }
    };
  }

  // node_modules/preact/dist/preact.mjs
  var E, Vn, ds, ae, mr, St, Wn, vt, qn, fr, gr, ps, We = /* @__PURE__ */ Symbol.for("pv"), Tt = {}, Pt = [], ms = /^m(i|n|o|s|text|space)$/, yr = Array.isArray, xr = Pt.slice, fe = Object.assign; // E = options, Vn = vnodeId, ds = isValidElement, ae = rerenderQueue, mr = prevDebounce, St = rerenderCount, Wn = depthSort, vt = EVENT_DISPATCHED, qn = CAPTURE_REGEX, fr = eventClock, gr = eventProxies, ps = i, We = VNODE_MARKER, Tt = EMPTY_OBJ, Pt = EMPTY_ARR, ms = MATHML_TOKEN_ELEMENTS, yr = isArray, xr = slice, fe = assign
  function ge(e) { // ge = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Qn(e, t, r) { // Qn = createElement, e = type, t = props, r = children
    var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? xr.call(arguments, 2) : r), Ve(e, s, n, o, null);
  }
  function Ve(e, t, r, n, o) { // Ve = createVNode, e = type, t = props, r = key, n = ref, o = original
    var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: We, __v: o || ++Vn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, We = VNODE_MARKER, o = original, Vn = vnodeId
    return !o && E.vnode && E.vnode(a), a;
  }
  function Re() { // Re = createRef
    return { current: null };
  }
  function X(e) { // X = Fragment, e = props
    return e.children;
  }
  function j(e, t) { // j = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function se(e, t) { // se = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && se(e.__, e.__i + 1);
    for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : se(e);
  }
  function gs(e) { // gs = renderComponent, e = component
    var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = fe({ constructor: We }, r)).__v = r.__v + 1, E.vnode && E.vnode(t), hr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || se(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Yn(o, t, a), r.__ = r.__e = null, t.__e != n && Kn(t));
  }
  function Kn(e) { // Kn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Kn(e);
  }
  function Un(e) { // Un = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ae.push(e), St++)) && mr == E.debounceRendering || ((mr = E.debounceRendering) || queueMicrotask)(Jn);
  }
  function Jn() { // Jn = process
    try {
      for (var e, t = 1; ae.length; ) ae.length > t && ae.sort(Wn), e = ae.shift(), t = ae.length, 8 & e.__g && gs(e); // e = c, t = l, ae = rerenderQueue, Wn = depthSort, gs = renderComponent
    } finally {
      (St = ae.length) && (mr || queueMicrotask)(Jn);
    }
  }
  function Gn(e, t, r, n, o, a, s, i, l, d, c) { // Gn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
    var g, m, u, f, x, y, b = n.__k || Pt, _ = t.length; // g = i, m = oldVNode, u = childVNode, f = newDom, x = firstChildDom, y = result, b = oldChildren, n = oldParentVNode, Pt = EMPTY_ARR, _ = newChildrenLength, t = renderResult
    for (l = fs(r, t, b, l, _), g = 0; g < _; g++) (u = r.__k[g]) != null && (m = ~u.__i && b[u.__i] || Tt, u.__i = g, y = hr(e, u, m, o, a, s, i, l, d, c), f = u.__e, (m.ref != u.ref || 8 & m.__u) && (m.ref && _r(m.ref, null, u, m), u.ref && c.push(u.ref, u.__c || f, u)), x = x || f, 4 & u.__u ? (l = zn(u, l, e, !m.__v), m.__e && (m.__e = null)) : typeof u.type == "function" && y !== void 0 ? l = y : f && (l = f.nextSibling), u.__u &= -21); // l = oldDom, fs = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, _ = newChildrenLength, g = i, u = childVNode, m = oldVNode, Tt = EMPTY_OBJ, y = result, hr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, f = newDom, _r = applyRef, x = firstChildDom, zn = insert, void = type
    return r.__e = x, l;
  }
  function fs(e, t, r, n, o) { // fs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
    var a, s, i, l, d, c, g, m, u, f = r.length, x = f, y = 0, b = 0, _ = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, g = lisLengths, m = hi, u = mid, f = oldChildrenLength, r = oldChildren, x = remainingOldChildren, y = skew, b = moved, _ = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = _[a] = Ve(null, s) : yr(s) ? s = _[a] = Ve(X, { children: s }) : s.constructor === We && s.__b ? s = _[a] = Ve(s.type, s.props, s.key, s.ref, s.__v) : _[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = ys(s, r, l, x)) && (x--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, b = 1)) : (~d || (o > f ? y-- : o < f && y++), typeof s.type != "function" && (s.__u |= 4))) : _[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, _ = newChildren, Ve = createVNode, yr = isArray, X = Fragment, We = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, ys = findMatchingIndex, r = oldChildren, x = remainingOldChildren, b = moved, f = oldChildrenLength
    if (b) {
      for (c = [], g = [], a = 0; a < o; a++) if ((s = _[a]) && 16 & s.__u) { // c = tails, g = lisLengths, a = i, o = newChildrenLength, s = childVNode, _ = newChildren
        for (y = 0, m = c.length; y < m; ) c[u = y + m >> 1] < s.__i ? y = u + 1 : m = u; // y = skew, m = hi, c = tails, u = mid, s = childVNode
        c[y] = s.__i, g[a] = y + 1;
      }
      for (y = c.length; a--; ) g[a] && (g[a] == y ? y-- : _[a].__u |= 4); // y = skew, c = tails, a = i, g = lisLengths, _ = newChildren
    }
    if (x) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = se(i)), br(i, i));
    return n;
  }
  function zn(e, t, r, n) { // zn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = zn(o[a], t, r, !1));
      return t;
    }
    for (t && !t.parentNode && (t = se(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, se = getDomSibling, e = parentVNode, s = dom, i = next
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
  function Bn(e, t, r) { // Bn = setStyle, e = style, t = key, r = value
    r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
  }
  function bt(e, t, r, n, o) { // bt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof r == "string") e.style.cssText = r;
    else {
      if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Bn(e.style, t);
      if (r) for (t in r) n && r[t] == n[t] || Bn(e.style, t, r[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = gr[t] || (gr[t] = xs(t)), (e.__a || (e.__a = {}))[t] = fr, a = t != (t = t.replace(qn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
        if (r = r[e], t[vt] == null) t[vt] = fr++;
        else if (t[vt] < this.__a[e]) return;
        return r(E.event ? E.event(t) : t);
      }
    };
  }
  function hr(e, t, r, n, o, a, s, i, l, d) { // hr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var c, g, m, u, f, x, y, b, _, v, h, P, O, w, S, I, k, F, C = t.type; // c = tmp, g = resumed, m = oldCommitQueueLength, u = c, f = oldProps, x = oldState, y = snapshot, b = newProps, _ = isClassComponent, v = provider, h = componentContext, P = renderHook, O = count, w = renderResult, S = startMarker, I = end, k = i, F = child, C = newType, t = newVNode
    if (t.constructor !== We) return null;
    128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, g = a = [], c.nodeType == 8 ? i = wt(c, a) : a.push(c), i = a[0] || i), (c = E.__b) && c(t);
    e: if (typeof C == "function") {
      m = s.length;
      try {
        if (b = t.props, _ = (c = C.prototype) && c.render, v = (c = C.contextType) && n[c.__c], h = c ? v ? v.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (_ ? t.__c = u = new C(b, h) : (t.__c = u = new j(b, h), u.constructor = C, u.render = _s), v && v.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), _ && (u.__s || (u.__s = u.state), C.getDerivedStateFromProps && (u.__s == u.state && (u.__s = fe({}, u.__s)), fe(u.__s, C.getDerivedStateFromProps(b, u.__s)))), f = u.props, x = u.state, u.__v = t, r.__c) {
          if (b !== f && _ && !C.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, h), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, h) === !1) {
            t.__v != r.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
              D && (D.__ = t);
            }), Pt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = se(r);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, h), _ && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(f, x, y);
          });
        } else _ && !C.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), _ && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = h, u.props = b, u.__P = e, u.__g &= -5, P = E.__r, O = _ ? 25 : 0;
        do
          u.__g &= -9, P && P(t), c = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++O < 25);
        _ && (Pt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = fe({}, n, u.getChildContext())), _ && r.__c && u.getSnapshotBeforeUpdate && (y = u.getSnapshotBeforeUpdate(f, x)), w = c && c.type === X && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
          D && br(D, D);
        }), r.__k = null), i = r.__k ? se(r, 0) : null), i = Gn(e, yr(w) ? w : [w], t, r, n, o, a, s, i, l, d), b.__P && (t.__e = null, i = c), t.__u &= -161, g && g.some(ge), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (D) {
        if (s.length = m, t.__v = null, l || a) if (D && D.then) {
          if (t.__u |= 128 | l, a) {
            for (~(k = a.indexOf(i || void 0)) || (k = a.length); (F = a[k - 1]) && F.nodeType == 8; ) k--; // k = i, a = excessDomChildren, i = oldDom, void = oldDom, F = child
            for (; k < a.length; k++) if (F = a[k]) if (a[k] = null, S) { // k = i, a = excessDomChildren, F = child, S = startMarker
              if (F == I) break;
            } else {
              if (F.nodeType != 8) break;
              F.data.startsWith("$s") && (I = wt(S = F));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (c = wt(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ge);
        else t.__e = r.__e;
        t.__k || (t.__k = r.__k || []), D && D.then || Xn(t), E.__e(D, t, r);
      }
    } else i = t.__e = hs(r.__e, t, r, n, o, a, s, l, d, e);
    return (c = E.diffed) && c(t), i;
  }
  function wt(e, t) { // wt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) r++;
        else if (e.data.startsWith("/$s") && !--r) return e;
      }
      t && t.push(e);
    }
  }
  function Xn(e) { // Xn = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Xn));
  }
  function Yn(e, t, r) { // Yn = commitRoot, e = commitQueue, t = root, r = refQueue
    for (var n = 0; n < r.length; ) _r(r[n++], r[n++], r[n++]); // n = i, r = refQueue, _r = applyRef
    E.__c && E.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        E.__e(a, o.__v);
      }
    });
  }
  function hs(e, t, r, n, o, a, s, i, l, d) { // hs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var c, g, m, u, f, x, y, b, _ = r.props || Tt, v = t.props, h = t.type; // c = i, g = newHtml, m = oldHtml, u = newChildren, f = value, x = inputValue, y = checked, b = doc, _ = oldProps, r = oldVNode, Tt = EMPTY_OBJ, v = newProps, t = newVNode, h = nodeType
    if (h == "svg" ? o = "http://www.w3.org/2000/svg" : h == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((f = a[c]) && (h ? f.localName == h : f.nodeType == 3)) { // c = i, a = excessDomChildren, f = value, h = nodeType
        e = f, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = d.ownerDocument || document, !h) return b.createTextNode(v);
      e = b.createElementNS(o, h, v.is ? v : d), i && (E.__m && E.__m(t, a), i = !1), a = null;
    }
    if (h) {
      if (d = h == "template" && e.content || e, a = h == "textarea" && v.defaultValue != null ? null : a && xr.call(d.childNodes), !i && a) for (_ = {}, c = 0; c < e.attributes.length; c++) _[(f = e.attributes[c]).name] = f.value;
      for (c in _) f = _[c], c == "dangerouslySetInnerHTML" ? m = f : c == "children" || c in v || c == "value" && "defaultValue" in v || c == "checked" && "defaultChecked" in v || bt(e, c, null, f, o); // c = i, _ = oldProps, f = value, m = oldHtml, v = newProps, bt = setProperty, e = dom, o = namespace
      for (c in v) f = v[c], c == "children" ? u = f : c == "dangerouslySetInnerHTML" ? g = f : c == "value" ? x = f : c == "checked" ? y = f : i && typeof f != "function" || _[c] === f || bt(e, c, f, _[c], o); // c = i, v = newProps, f = value, u = newChildren, g = newHtml, x = inputValue, y = checked, i = isHydrating, _ = oldProps, bt = setProperty, e = dom, o = namespace
      g ? (i || m && (g.__html == m.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (m && (e.textContent = ""), (h == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ms.test(h)) && (o = "http://www.w3.org/1999/xhtml"), Gn(d, yr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && se(r, 0), i, l), a && a.some(ge)), i && h != "textarea" || (c = "value", h == "progress" && x == null ? e.removeAttribute(c) : x == null || x === e[c] && (h != "progress" || x) || bt(e, c, x, _[c], o), c = "checked", y != null && y != e[c] && bt(e, c, y, _[c], o));
    } else _ === v || i && e.data == v || (e.data = v);
    return e;
  }
  function _r(e, t, r, n) { // _r = applyRef, e = ref, t = value, r = vnode, n = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      E.__e(o, r);
    }
  }
  function br(e, t, r) { // br = unmount, e = vnode, t = parentVNode, r = skipRemove
    var n, o, a, s; // n = r, o = end, a = nodes, s = i
    if (E.unmount && E.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || _r(n, null, t, e), n = e.__c) {
      if (n.componentWillUnmount) try {
        n.componentWillUnmount();
      } catch (i) {
        E.__e(i, t);
      }
      n.__P = n.__n = null;
    }
    if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && br(n[s], t, typeof e.type != "function" || r && !e.props.__P);
    !r && (n = e.__c) && (n = n.__z) && (o = wt(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
  }
  function _s(e, t, r) { // _s = doRender, e = props, t = state, r = context
    return this.constructor(e, r);
  }
  function vr(e, t) { // vr = render, e = vnode, t = parentDom
    var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
    E.__ && E.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ve(X, { children: [e] }), o = [], a = [], hr(t, t.__k, n || Tt, Tt, t.namespaceURI, n ? null : t.firstChild ? xr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Yn(o, t.__k, a), t.__k.props.children = null;
  }
  E = { __e: function(e, t, r, n) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw St = 0, e;
  } }, Vn = 0, ds = function(e) {
    return e != null && e.constructor === We;
  }, j.prototype.setState = function(e, t) {
    var r = this.__s; // r = s
    r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), Un(this)));
  }, j.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Un(this));
  }, j.prototype.render = X, ae = [], St = 0, Wn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, vt = /* @__PURE__ */ Symbol(), qn = /(PointerCapture)$|Capture$/i, fr = 0, gr = {}, ps = 0;

  // src/explore/search/normalize.ts
  var wr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", bs = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", vs = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Sr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // wr = UNSPACED, bs = BETWEEN, vs = LEFT_OUT, Sr = PLAIN, e = pair
  function eo(e, t, r) { // eo = mapRange, e = from, t = to, r = length
    for (let n = 0; n < r; n++) // n = i, r = length
      Sr.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
  }
  eo(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => eo(parseInt(e, 16), 48, 10));
  var ws = new RegExp(`[${vs}${Array.from(Sr.keys()).join("")}]`, "g"), Ss = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ts = /^[\0-\x7f]*$/, Zn = `[^${wr}${bs}]+`, to = new RegExp(`[${wr}]+|${Zn}(?:'(?=[\\u0400-\\u04ff])${Zn})*`, "g"), Ps = new RegExp(`[${wr}]`), ks = /[\u0590-\u07ff\u0860-\u08ff].{2}/, Es = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // ws = SPECIAL, vs = LEFT_OUT, Sr = PLAIN, Ss = BESIDE, Ts = ASCII, Zn = SPACED_WORD, wr = UNSPACED, bs = BETWEEN, to = WORD, Ps = UNSPACED_WORD, ks = PREFIXING, Es = ARTICLE
  function ie(e) { // ie = normalize, e = text
    return Ts.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ws, (t) => Sr.get(t) || "").replace(Ss, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function kt(e, t) { // kt = eachWord, e = folded, t = visit
    e.replace(to, (r, n) => (t(r, n), ""));
  }
  function qe(e) { // qe = normalizeWords, e = text
    let t = ie(e).match(to); // t = words, ie = normalize, e = text, to = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Tr(e) { // Tr = isUnspaced, e = word
    return Ps.test(e);
  }
  function Qe(e) { // Qe = mayHavePrefix, e = word
    return ks.test(e);
  }
  function Et(e) { // Et = patternOf, e = word
    return Tr(e) ? e : Qe(e) ? e.replace(Es, "") : " " + e;
  }

  // src/explore/search/text-index.ts
  var Ls = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Ls = FIELDS
  function Pr(e) { // Pr = textsOf, e = program
    let t = []; // t = texts
    return Ls.forEach((r) => [].concat(e[r]).forEach((n) => { // Ls = FIELDS, r = field, e = program, n = value
      t.push([n && n.label || n || "", r, ""]);
    })), t;
  }
  function Rs(e, t, { id: r, label: n, aliases: o }) { // Rs = namesOf, e = index, t = facet, r = id, n = label, o = aliases
    return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...o].map((a) => [a, null, t]);
  }
  function ro([e]) { // ro = normalizeAll, e = text
    return ze(e).map(qe).join(`
`);
  }
  var no = /* @__PURE__ */ new WeakMap(); // no = textIndexes
  function Ms(e) { // Ms = build, e = index
    let t = new Uint32Array(e.programs.length * 2), r = e.programs.map((o, a) => { // t = ends, e = index, r = lines, o = program, a = i
      let s = Pr(o).map(ro); // s = own, Pr = textsOf, o = program, ro = normalizeAll
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), n = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Rs(e, o.id, a); // s = names, Rs = namesOf, e = index, o = facet, a = term
      n.push({ names: s, line: s.map(ro).join(`
`), programs: a.programs });
    })), { lines: r, ends: t, terms: n };
  }
  function le(e) { // le = textIndexOf, e = index
    let t = no.get(e) || Ms(e); // t = textIndex, no = textIndexes, e = index, Ms = build
    return no.set(e, t), t;
  }

  // src/explore/search/highlight.ts
  var Os = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Os = LETTERS
  function As(e) { // As = lineWithPlaces, e = text
    let t = "", r = [], n = 0; // t = folded, r = origins, n = place
    for (let s of e.match(Os) || []) { // s = letter, e = text, Os = LETTERS
      let i = ie(s); // i = plain, ie = normalize, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        r.push(n);
      n += s.length;
    }
    r.push(n);
    let o = " ", a = [0]; // o = line, a = places
    return kt(ie(t), (s, i) => { // kt = eachWord, ie = normalize, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(r[l]);
    }), { line: o, places: a };
  }
  function Me(e, t) { // Me = highlight, e = text, t = patterns
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: r, places: n } = As(e), o = new Uint8Array(e.length); // r = line, n = places, As = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = pattern, t = patterns
      for (let i = r.indexOf(s); i !== -1; i = r.indexOf(s, i + 1)) { // i = at, r = line, s = pattern
        let l = s.charAt(0) === " " || Qe(s) ? r.lastIndexOf(" ", i) + 1 : i, d = i + s.length; // l = first, s = pattern, Qe = mayHavePrefix, r = line, i = at, d = last
        for (; n[d] === n[d - 1]; ) // n = places, d = last
          d++;
        o.fill(1, n[l], n[d]);
      }
    let a = []; // a = pieces
    for (let s = 0, i = 1; i <= e.length; i++) // s = start, i = end, e = text
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }

  // src/explore/search/edit-distance.ts
  function oo(e, t, r) { // oo = editDistance, e = a, t = b, r = most
    let n = [], o = Array.from({ length: t.length + 1 }, (a, s) => s); // n = beforeLast, o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      let s = [a], i = a; // s = row, a = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let d = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), c = Math.min( // d = isSame, e = a, a = i, t = b, l = j, c = cost
          o[l - 1] + (d ? 0 : 1),
          o[l] + 1,
          s[l - 1] + 1
        );
        l > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(l - 2) && e.charCodeAt(a - 2) === t.charCodeAt(l - 1) && (c = Math.min(c, n[l - 2] + 1)), s.push(c), i = Math.min(i, c);
      }
      if (i > r)
        return r + 1;
      n = o, o = s;
    }
    return Math.min(o[t.length], r + 1);
  }

  // src/explore/search/snippet.ts
  var Is = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Cs = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Is = HEAD, Cs = TAIL
  function Lt(e, t, r, n) { // Lt = findSnippet, e = index, t = at, r = patterns, n = shown
    let { chain: o, page: a } = e.languages, s = r.find((g) => n.every((m) => qe(m).indexOf(g) === -1)); // o = chain, a = page, e = index, s = pattern, r = patterns, g = each, n = shown, m = text, qe = normalizeWords
    if (!s)
      return null;
    let { lines: i, terms: l } = le(e), d = (g) => g.indexOf(s) !== -1, c = l.reduce( // i = lines, l = terms, le = textIndexOf, e = index, d = holds, g = folded, s = pattern, c = texts
      (g, m) => ue(m.programs, t) && d(m.line) ? g.concat(m.names) : g,
      d(i[t]) ? Pr(e.programs[t]) : []
    );
    for (let [g, m, u] of c) { // g = given, m = field, u = facet, c = texts
      let f = [q(g, o, u ? "" : a)]; // f = wordings, q = pickText, g = given, o = chain, u = facet, a = page
      typeof g != "string" && g.forEach((y, b) => f.push({ text: y, language: b }));
      let x = f.find(({ text: y }) => d(qe(y))); // x = found, f = wordings, y = text, d = holds, qe = normalizeWords
      if (x) {
        let { text: y, language: b } = x, [_] = Me(y, [s]), v = _.hit ? 0 : _.text.length; // y = text, b = language, x = found, _ = first, Me = highlight, s = pattern, v = start
        return { field: m, facet: u, language: b, text: y.slice(0, v).replace(Is, "\u2026") + y.slice(v).replace(Cs, "$1\u2026") };
      }
    }
    return null;
  }

  // src/explore/search/fuzzy.ts
  var kr = 4, Ns = 8, Fs = /^ [^\d ]{1,3}$/, Ds = /^( [^\d ]{5,})[^ ]{2}$/, ao = /* @__PURE__ */ new WeakMap(); // kr = LEAST_LETTERS, Ns = LONG, Fs = LITTLE, Ds = ENDING, ao = vocabularies
  function Hs(e) { // Hs = wordListOf, e = textIndex
    let t = ao.get(e); // t = known, ao = vocabularies, e = textIndex
    if (t)
      return t;
    let r = /* @__PURE__ */ new Map(); // r = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = textIndex, s = term
      for (let s of a.split(" ")) // s = word, a = line
        r.set(s, (r.get(s) || 0) + 1);
    let n = Array.from(r.keys()), o = { counts: r, list: n, line: ` ${n.join(" ")}` }; // n = list, r = counts, o = words
    return ao.set(e, o), o;
  }
  function $s({ counts: e }, t) { // $s = mostSimilar, e = counts, t = typed
    let r = t.length < Ns ? 1 : 2, n = null, o = 1 / 0; // r = most, t = typed, Ns = LONG, n = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = Et(s), l = i.trim(), d = (c, g) => { // i = pattern, Et = patternOf, s = word, l = candidate, d = offer, c = part, g = begun
        if (Math.abs(c.length - t.length) > r)
          return;
        let m = oo(t, c, r), u = m + g + 0.4 / a; // m = found, oo = editDistance, t = typed, c = part, r = most, u = cost, g = begun, a = times
        m <= r && u < o && (n = [i], o = u);
      };
      if (d(l, 0), t.length > kr && l.charCodeAt(0) === t.charCodeAt(0))
        for (let c = t.length - 1; c <= t.length + 1 && c < l.length; c++) // c = length, t = typed, l = candidate
          d(l.slice(0, c), 0.5);
    }), n;
  }
  function js({ list: e }, t) { // js = splitUnspaced, e = list, t = run
    let r = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], n = []; // r = characters, t = run, n = pieces
    for (let o = 0, a; o < r.length; o = a) { // o = start, a = end, r = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < r.length; a++) { // a = end, o = start, r = characters
        let l = ie(r.slice(o, a + 1).join("")), d = i.filter((c) => c.indexOf(l) !== -1); // l = longer, ie = normalize, r = characters, o = start, a = end, d = rest, i = holders, c = word
        if (!d.length)
          break;
        s = l, i = d;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : n.push(s);
    }
    return n.length ? n : null;
  }
  function Us(e, t) { // Us = alternativeFor, e = words, t = word
    return Tr(t) ? js(e, t) : t.length < kr || /\d/.test(t) ? null : $s(e, t);
  }
  function Bs(e, t) { // Bs = spelling, e = index, t = pattern
    for (let r = 0; r < e.programs.length; r++) { // r = at, e = index
      let n = Lt(e, r, [t], []), o = n && Me(n.text, [t]).find((a) => a.hit); // n = place, Lt = findSnippet, e = index, r = at, t = pattern, o = hit, Me = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function so(e, t) { // so = findAlternative, e = index, t = patterns
    let r = Hs(le(e)), n = [], o = !1, a = (i) => r.line.indexOf(i) !== -1; // r = words, Hs = wordListOf, le = textIndexOf, e = index, n = used, o = isBent, a = occurs, i = part
    for (let i of t) { // i = pattern, t = patterns
      let l = i.trim(), d = Qe(l) ? [l, l.slice(1), l.slice(2)] : [l], c = l.indexOf(" ") !== -1 || a(i) ? i : d.find((m) => m.length >= kr && a(m)), g = c ? [c] : Us(r, l); // l = word, i = pattern, d = parts, Qe = mayHavePrefix, c = known, a = occurs, m = part, kr = LEAST_LETTERS, g = others, Us = alternativeFor, r = words
      if (!g)
        return null;
      n.push(...g), o = o || !c;
    }
    let s = n.join() !== t.join() ? n : t.filter((i) => !Fs.test(i)).map((i) => i.replace(Ds, "$1")); // s = read, n = used, t = patterns, i = pattern, Fs = LITTLE, Ds = ENDING
    return s.length ? { patterns: s, corrected: o ? n.map((i) => Bs(e, i)) : null } : null;
  }

  // src/explore/search/search.ts
  var Vs = 200, Ws = 16, qs = /\b\w'|'\w\b/g, Qs = /["“”„«»\u300a-\u300f]/, Ks = 24, Js = 12, Gs = 6, zs = 2, Xs = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }, io = /* @__PURE__ */ new WeakMap(); // Vs = MOST_LETTERS, Ws = MOST_WORDS, qs = CLIPPED, Qs = QUOTES, Ks = IN_TITLE, Js = IN_TERM, Gs = IN_SUMMARY, zs = IN_REST, Xs = NOTHING, io = lastSearches
  function Er(e) { // Er = patternsOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = patterns
    return ie(e.slice(0, Vs)).split(Qs).forEach((r, n) => { // ie = normalize, e = text, Vs = MOST_LETTERS, Qs = QUOTES, r = part, n = i
      let o = []; // o = words
      kt(n % 2 ? r : r.replace(qs, " "), (a) => o.push(a)), (n % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(Et(a)));
    }), Array.from(t).slice(0, Ws);
  }
  function Ys({ terms: e, lines: t }, r) { // Ys = termHits, e = terms, t = lines, r = pattern
    let n = e.filter(({ line: o }) => o.indexOf(r) !== -1); // n = hits, e = terms, o = line, r = pattern
    return n.length ? n.reduce((o, { programs: a }) => we(o, a), G(t.length)) : null;
  }
  function lo(e, t, r) { // lo = scan, e = textIndex, t = patterns, r = within
    let { lines: n, ends: o } = e, a = t.map((l) => Ys(e, l)), s = G(n.length), i = new Uint16Array(n.length); // n = lines, o = ends, e = textIndex, a = byTerm, t = patterns, l = pattern, Ys = termHits, s = programs, G = noBits, i = scores
    return n.forEach((l, d) => { // n = lines, l = line, d = i
      if (r && !ue(r, d))
        return;
      let c = 0; // c = score
      for (let g = 0; g < t.length; g++) { // g = n, t = patterns
        let m = t[g], u = a[g], f = l.indexOf(m), x = u && ue(u, d); // m = pattern, t = patterns, g = n, u = hits, a = byTerm, f = at, l = line, x = hasTerm, ue = has, d = i
        if (x && (c += Js), f !== -1) {
          let y = f < o[2 * d] ? Ks : f < o[2 * d + 1] ? Gs : zs; // y = weight, f = at, o = ends, d = i, Ks = IN_TITLE, Gs = IN_SUMMARY, zs = IN_REST
          c += l.charCodeAt(f + m.length) === 32 ? y * 1.5 : y;
        } else if (!x)
          return;
      }
      nt(s, d), i[d] = c;
    }), { programs: s, scores: i, patterns: t, corrected: null };
  }
  function co({ programs: e }) { // co = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Zs(e, t) { // Zs = narrows, e = last, t = next
    return e.patterns.every((r, n) => (t[n] || "").indexOf(r) === 0);
  }
  function Lr(e, t) { // Lr = search, e = index, t = text
    let r = io.get(e); // r = last, io = lastSearches, e = index
    if (r && r.text === t)
      return r.found;
    let n = Er(t); // n = patterns, Er = patternsOf, t = text
    if (!n.length)
      return Xs;
    let o = le(e), a = lo(o, n, r && Zs(r.found, n) ? r.found.programs : null); // o = textIndex, le = textIndexOf, e = index, a = found, lo = scan, n = patterns, r = last, Zs = narrows
    if (co(a)) {
      let s = so(e, n), i = s && lo(o, s.patterns, null); // s = alternative, so = findAlternative, e = index, n = patterns, i = better, lo = scan, o = textIndex
      s && i && !co(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return io.set(e, { text: t, found: a }), a;
  }

  // src/explore/facets.ts
  function Oe(e, t) { // Oe = chosenTerms, e = facet, t = query
    let r = /* @__PURE__ */ new Set(); // r = terms
    for (let n of t.chosen.get(e.id) || []) { // n = id, t = query, e = facet
      let o = e.terms.get(n); // o = term, e = facet, n = id
      o && r.add(o);
    }
    return Array.from(r);
  }
  function uo(e, t) { // uo = anyOf, e = size, t = terms
    return t.length ? t.reduce((r, { programs: n }) => we(r, n), G(e)) : null;
  }
  function po(e, t, r) { // po = filtersOf, e = index, t = query, r = found
    let n = /* @__PURE__ */ new Map(); // n = filters
    r && n.set(null, r);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = uo(e.programs.length, Oe(o, t)); // a = programs, uo = anyOf, e = index, Oe = chosenTerms, o = facet, t = query
      a && n.set(o.id, a);
    }
    return n;
  }
  function Rr(e, t, r) { // Rr = passing, e = size, t = filters, r = except
    let n = rt(e); // n = programs, rt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== r && ln(n, o);
    }), n;
  }
  function Mr(e, t) { // Mr = countMatches, e = index, t = query
    let r = po(e, t, Lr(e, t.text).programs); // r = filters, po = filtersOf, e = index, t = query, Lr = search
    return oe(Rr(e.programs.length, r));
  }
  function mo(e, t) { // mo = explore, e = index, t = query
    let r = e.programs.length, n = Lr(e, t.text), o = po(e, t, n.programs), a = Rr(r, o), s = []; // r = size, e = index, n = found, Lr = search, t = query, o = filters, po = filtersOf, a = matches, Rr = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? Rr(r, o, i.id) : a, c = Oe(i, t), g = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, d = others, Rr = passing, r = size, a = matches, c = chosen, Oe = chosenTerms, t = query, g = terms, m = term
        let u = oe(m.programs, d), f = c.indexOf(m) !== -1, x = f ? oe(uo(r, c.filter((y) => y !== m)) || d, d) : l ? oe(l, d, m.programs) : u; // u = own, oe = count, m = term, d = others, f = isChosen, c = chosen, x = after, uo = anyOf, r = size, y = other, l = filter
        return { term: m, chosen: f, after: x, own: u };
      });
      s.push({ facet: i, terms: g });
    }
    return { matches: a, count: oe(a), facets: s, found: n };
  }

  // src/explore/query-changes.ts
  function Ae(e, t) { // Ae = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Or(e, t, r) { // Or = withTerms, e = query, t = facet, r = terms
    let n = new Map(e.chosen); // n = chosen, e = query
    return r.length ? n.set(t, r) : n.delete(t), Object.assign({}, e, { chosen: n });
  }
  function go(e, t, r) { // go = toggleTerm, e = query, t = facet, r = term
    let n = e.chosen.get(t) || [], o = n.filter((a) => a !== r); // n = terms, e = query, t = facet, o = others, a = id, r = term
    return Or(e, t, o.length < n.length ? o : n.concat(r));
  }
  function fo(e) { // fo = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function yo(e, t) { // yo = activeFilters, e = index, t = query
    let r = []; // r = list
    return e.facets.forEach((n) => { // e = index, n = facet
      Oe(n, t).forEach((o) => r.push({ facet: n, term: o }));
    }), r;
  }

  // src/explore/sort.ts
  var xo = /* @__PURE__ */ new WeakMap(), ei = 1e9; // xo = orders, ei = NEVER
  function Ir(e, t) { // Ir = sorted, e = size, t = compare
    return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
  }
  function _o(e) { // _o = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((r, n) => { // e = order, r = i, n = rank
      t[r] = n;
    }), t;
  }
  function ti(e) { // ti = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function ri({ programs: e, languages: { chain: t, page: r } }) { // ri = byTitle, e = programs, t = chain, r = page
    let n = e.map(({ title: a }) => q(a, t, r).text), { compare: o } = ti(t.concat(r)); // n = titles, e = programs, a = title, q = pickText, t = chain, r = page, o = compare, ti = collatorFor
    return Ir(n.length, (a, s) => o(n[a], n[s]));
  }
  function ho(e) { // ho = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ni({ programs: e }, t) { // ni = byDate, e = programs, t = titleOrder
    let r = _o(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titleRanks, _o = ranksIn, t = titleOrder, n = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, c = s || a, g = a && !s && i && Z(i); // d = first, a = start, s = end, c = last, g = isOpenEnded, i = status, Z = isCurrent
      n[l] = ho(d && Q(d)), o[l] = g ? ei : ho(c && U(c));
    }), Ir(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
  }
  function oi({ programs: e }, t) { // oi = byStatus, e = programs, t = dateOrder
    let r = _o(t), n = new Uint8Array(e.length); // r = dateRanks, _o = ranksIn, t = dateOrder, n = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      n[a] = o ? 2 * K.indexOf(o) : 2 * K.indexOf("past") - 1;
    }), Ir(e.length, (o, a) => n[o] - n[a] || r[o] - r[a]);
  }
  function Ar(e, t) { // Ar = orderOf, e = index, t = sort
    let r = xo.get(e); // r = known, xo = orders, e = index
    r || (r = /* @__PURE__ */ new Map(), xo.set(e, r));
    let n = r.get(t); // n = order, r = known, t = sort
    return n || (n = t === "title" ? ri(e) : t === "newest" ? ni(e, Ar(e, "title")) : oi(e, Ar(e, "newest")), r.set(t, n)), n;
  }
  function ai(e, t) { // ai = byScore, e = order, t = scores
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let o = t[n] || 0; // o = score, t = scores, n = i
      (r[o] = r[o] || []).push(n);
    }
    return r.reduceRight((n, o) => n.concat(o), []);
  }
  function Ke(e) { // Ke = effectiveSort, e = query
    let t = Er(e.text).length > 0, r = e.sort || "relevance"; // t = hasWords, Er = patternsOf, e = query, r = sort
    return r === "relevance" && !t ? "status" : r;
  }
  function bo(e, t, r, n) { // bo = order, e = index, t = matches, r = query, n = scores
    let o = Ke(r), a = []; // o = sort, Ke = effectiveSort, r = query, a = shown
    for (let s of Ar(e, o)) // s = i, Ar = orderOf, e = index, o = sort
      ue(t, s) && a.push(s);
    return o === "relevance" ? ai(a, n) : a;
  }

  // src/app/derive.ts
  function vo(e) { // vo = createDerive, e = index
    let t = []; // t = known
    return (r) => { // r = query
      let n = ({ text: a, chosen: s, sort: i }) => a === r.text && s === r.chosen && i === r.sort, o = t.find((a) => n(a.query)); // n = isSame, a = each, s = chosen, i = sort, r = query, o = entry, t = known
      if (!o) {
        let a = mo(e, r); // a = exploration, mo = explore, e = index, r = query
        o = { query: r, results: { exploration: a, order: bo(e, a.matches, r, a.found.scores) } }, t = [o, ...t.slice(0, 1)];
      }
      return o.results;
    };
  }
  function wo(e, t, r, n) { // wo = shows, e = index, t = derive, r = query, n = program
    return t(r).order.some((o) => { // t = derive, r = query, o = number
      var a; // a = _a
      return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
    });
  }
  function Je(e, t, r) { // Je = withoutHiddenDetails, e = index, t = derive, r = query
    return r.program === null || wo(e, t, r, r.program) ? r : M(L({}, r), { program: null });
  }
  function So(e, t, r, n) { // So = showing, e = index, t = derive, r = query, n = program
    return wo(e, t, r, n) ? M(L({}, r), { program: n }) : M(L({}, at), { sort: r.sort, program: n });
  }

  // src/app/actions.ts
  function To(e, t, r) { // To = createActions, e = store, t = context, r = screen
    let n = () => { // n = settle
      let { query: l, settled: d } = e.get(); // l = query, d = settled, e = store
      d.query !== l && e.set({ settled: { query: l, cause: "typing" } });
    }, o = (l) => Je(t().index, t().derive, l), a = (l) => { // o = shown, l = asked, Je = withoutHiddenDetails, t = context, a = choose
      n();
      let d = o(l); // d = query, o = shown, l = asked
      e.set({ query: d, settled: { query: d, cause: "choice" } });
    }, s = (l) => a(L(L({}, e.get().query), l)), i = (l) => e.set({ open: M(L({}, e.get().open), { filters: l }) });
    return {
      search: (l) => e.set({ query: o(Ae(e.get().query, l)) }),
      settle: n,
      submitSearch: () => {
        n(), r.focusCount();
      },
      toggleTerm: (l, d) => a(go(e.get().query, l, d)),
      choose: a,
      sort: (l) => s({ sort: l }),
      toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
      goTo: (l) => { // l = program
        a(So(t().index, t().derive, e.get().query, l)), r.moveTo(l);
      },
      clear: () => a(fo(e.get().query)),
      openFilters: () => {
        n(), i(!0);
      },
      closeFilters: () => i(!1),
      toggleFacet: (l) => { // l = facet
        let { open: d } = e.get(), c = new Set(d.collapsed); // d = open, e = store, c = collapsed
        c.delete(l) || c.add(l), e.set({ open: M(L({}, d), { collapsed: c }) });
      }
    };
  }

  // src/app/announcements.ts
  function Po(e, t, r) { // Po = settleAfterTyping, e = store, t = settle, r = view
    let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
      (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
    });
    return () => {
      r.clearTimeout(n), o();
    };
  }

  // src/explore/relations.ts
  function ko(e) { // ko = createRelations, e = programs
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a, s, i) => { // t = byId, r = parts, n = before, o = add, a = to, s = key, i = id
      let l = a.get(s); // l = ids, a = to, s = key
      l ? l.push(i) : a.set(s, [i]);
    };
    for (let a of e) // a = program, e = programs
      t.set(a.id, a), a.partOf !== null && o(r, a.partOf, a.id), a.followedBy.forEach((s) => o(n, s, a.id));
    return {
      program: (a) => t.get(a) || null,
      parts: (a) => r.get(a) || [],
      before: (a) => n.get(a) || []
    };
  }

  // src/app/labels.ts
  function Eo(e, t, r, n, o, a) { // Eo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => q(m, n, o), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (m) => { // s = ours, m = id, a = language, i = pick, q = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
      let u = e.vocabularies.get(m); // u = vocabulary, e = list, m = id
      return u ? i(u.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, g = (m, u) => { // g = term, m = facetId, u = id
      var x; // x = _a
      if (u === Fe)
        return s(t("not-stated"));
      let f = (x = e.vocabularies.get(m)) == null ? void 0 : x.terms.get(u); // f = entry, x = _a, e = list, m = facetId, u = id
      return f ? i(f.label) : s(ve(u) && m === "status" ? l(u) : m === "language" ? r.language(u) : u);
    };
    return {
      pick: i,
      facet: c,
      // Cached: every term is asked for at every choice, and Intl takes long to name a language.
      term: (m, u) => { // m = facetId, u = id
        let f = `${m} ${u}`, x = d.get(f) || g(m, u); // f = key, m = facetId, u = id, x = label, d = known, g = term
        return d.set(f, x), x;
      },
      status: l,
      preferred: (n[0] || o).toLowerCase()
    };
  }

  // src/app/context.ts
  function Cr(e, t) { // Cr = createContext, e = list, t = settings
    var m; // m = _a
    let { msg: r, format: n, language: o, languages: a, pageLanguage: s, today: i } = t, l = Eo(e, r, n, a, s, o), d = cn(e, { chain: a, page: s }, i, (u, f) => l.term(u, f).text), c = (m = ut(`programs?${t.preset}`, d)) != null ? m : at, g = De(c, e.facets); // r = msg, n = format, o = language, a = languages, s = pageLanguage, i = today, t = settings, l = labels, Eo = createLabels, e = list, d = index, cn = buildIndex, u = facet, f = term, c = preset, m = _a, ut = fromFragment, at = EMPTY_QUERY, g = presetFragment, De = toFragment
    return M(L({}, t), {
      list: e,
      index: d,
      derive: vo(d),
      relations: ko(e.programs),
      labels: l,
      preset: c,
      fragmentOf: (u) => { // u = query
        let f = De(u, e.facets); // f = fragment, De = toFragment, u = query, e = list
        return f === g ? "" : f || "programs";
      }
    });
  }

  // src/app/store.ts
  function Lo(e) { // Lo = createStore, e = initial
    let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
    return {
      get: () => t,
      set: (n) => { // n = change
        let o = t; // o = before, t = state
        t = L(L({}, o), n), Array.from(r).forEach((a) => a(t, o));
      },
      subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
        r.delete(n);
      })
    };
  }

  // src/app/sync-history.ts
  function Ro(e, t, r) { // Ro = syncHistory, e = store, t = history, r = fragmentOf
    let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
      let i = o.cause === "typing" || o.cause === "choice"; // i = isReaders, o = settled
      o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
    });
    return () => {
      n(), e.get().open.filters && t.leaveDialog();
    };
  }

  // src/views/keep-position.ts
  function Mo(e, t) { // Mo = keepPosition, e = root, t = draw
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
      let d = n(i); // d = now, n = topOf, i = id
      if (d !== void 0) {
        r.scrollBy(0, d - l);
        return;
      }
    }
  }

  // src/views/parts/heading.tsx
  function Ie({ level: e, class: t, id: r, children: n }) { // Ie = Heading, e = level, t = className, r = id, n = children
    return Qn(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var si = /* @__PURE__ */ Symbol.for("pv"), ii = 0; // si = VNODE_MARKER, ii = vnodeId
  function p(e, t, r, n, o, a) { // p = createVNode, e = type, t = props, r = key, n = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: r, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: si, __v: --ii, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, r = key, s = ref, si = VNODE_MARKER, ii = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), E.vnode && E.vnode(d), d;
  }

  // src/views/parts/text.tsx
  function ye(e) { // ye = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function N({ text: { text: e, language: t }, around: r, children: n = e }) { // N = DataText, e = text, t = language, r = around, n = children
    return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: n }) : /* @__PURE__ */ p("bdi", { lang: t, dir: be(t), children: n });
  }

  // src/views/details.tsx
  var li = ["status", "period"]; // li = ON_CARD
  function A({ label: e, content: t }) { // A = Row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { role: "list", children: t.map((n) => /* @__PURE__ */ p("li", { children: n })) }) : t })
    ] });
  }
  function ci(e) { // ci = readableAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (r) {
      return t;
    }
  }
  function ui({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) { // ui = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, n = altKey
    return e || t || r || n;
  }
  function Oo({ context: e, actions: t, program: r, id: n }) { // Oo = Details, e = context, t = actions, r = program, n = id
    let { msg: o, labels: a, format: s, language: i, list: l, relations: d } = e, { minutes: c, owner: g, partOf: m, reviewed: u } = r, f = (h) => h === null ? null : /* @__PURE__ */ p(N, { text: a.pick(h), around: i }), x = (h) => h.map((P) => /* @__PURE__ */ p("bdi", { children: P })), y = (h, P) => /* @__PURE__ */ p("a", { href: e.urlOf(h), rel: "noopener", children: P }), b = (h) => h.map((P) => { // o = msg, a = labels, s = format, i = language, l = list, d = relations, e = context, c = minutes, g = owner, m = partOf, u = reviewed, r = program, f = text, h = ids, p = a, N = DataText, x = names, P = other, y = link, b = related
      var O, w; // O = _a, w = _b
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(P),
          onClick: (S) => { // S = event
            ui(S) || (S.preventDefault(), t.goTo(P));
          },
          children: f((w = (O = d.program(P)) == null ? void 0 : O.title) != null ? w : P)
        }
      );
    }), _ = m === null ? void 0 : l.series.get(m), v = m === null ? [] : d.parts(m).filter((h) => h !== r.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: n, children: [
      l.facets.filter((h) => !li.includes(h)).map((h) => { // l = list, h = facet, li = ON_CARD
        var P; // P = _a
        return /* @__PURE__ */ p(
          A,
          {
            label: /* @__PURE__ */ p(N, { text: a.facet(h), around: i }),
            content: ((P = r.terms.get(h)) != null ? P : []).map((O) => /* @__PURE__ */ p(N, { text: a.term(h, O), around: i }))
          }
        );
      }),
      /* @__PURE__ */ p(
        A,
        {
          label: o("detail-session"),
          content: c && (c[0] === c[1] ? o("detail-minutes", c[0]) : o("detail-minutes-range", ...c))
        }
      ),
      /* @__PURE__ */ p(A, { label: o("detail-duration"), content: f(r.duration) }),
      /* @__PURE__ */ p(A, { label: o("detail-scale"), content: f(r.scale) }),
      /* @__PURE__ */ p(A, { label: o("detail-team"), content: x(r.team) }),
      /* @__PURE__ */ p(A, { label: o("detail-partners"), content: x(r.partners) }),
      /* @__PURE__ */ p(A, { label: o("detail-materials"), content: r.materials.map(({ target: h, label: P }) => y(h, f(P))) }),
      /* @__PURE__ */ p(
        A,
        {
          label: o("detail-part-of"),
          content: _ ? _.target ? y(_.target, f(_.title)) : f(_.title) : b(m === null ? [] : [m])
        }
      ),
      /* @__PURE__ */ p(A, { label: o("detail-siblings"), content: b(v) }),
      /* @__PURE__ */ p(A, { label: o("detail-parts"), content: b(d.parts(r.id)) }),
      /* @__PURE__ */ p(A, { label: o("detail-follows"), content: b(d.before(r.id)) }),
      /* @__PURE__ */ p(A, { label: o("detail-followed-by"), content: b(r.followedBy) }),
      /* @__PURE__ */ p(A, { label: o("detail-owner"), content: g && /* @__PURE__ */ p("bdi", { children: g }) }),
      /* @__PURE__ */ p(A, { label: o("detail-reviewed"), content: u && s.date(u) }),
      /* @__PURE__ */ p(A, { label: o("detail-sources"), content: r.sources.map((h) => y({ url: h }, /* @__PURE__ */ p("bdi", { title: h, children: ci(h) }))) }),
      /* @__PURE__ */ p(A, { label: o("detail-share"), content: /* @__PURE__ */ p("a", { href: e.urlOfProgram(r.id), children: o("link-to-program") }) })
    ] });
  }

  // src/views/parts/chevron.tsx
  function Ce({ open: e }) { // Ce = Chevron, e = open
    return /* @__PURE__ */ p("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/results/card.tsx
  var Ao = "capacity"; // Ao = TAG_FACET
  function di({ text: e, patterns: t, around: r }) { // di = MarkedText, e = text, t = patterns, r = around
    return /* @__PURE__ */ p(N, { text: e, around: r, children: t.length ? Me(e.text, t).map((n) => n.hit ? /* @__PURE__ */ p("mark", { children: n.text }) : n.text) : e.text });
  }
  function pi({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // pi = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
  }
  var Rt = class extends j { // Rt = Card, j = x
    shouldComponentUpdate(t) {
      let r = this.props; // r = now
      return t.program !== r.program || t.context !== r.context || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
    }
    render({ context: t, actions: r, program: n, open: o, patterns: a, level: s }) {
      var I; // I = _a
      let { msg: i, labels: l, format: d, language: c, idPrefix: g, index: m, limit: u } = t, f = (k) => /* @__PURE__ */ p(di, { text: k, patterns: a, around: c }), x = (k) => { // i = msg, l = labels, d = format, c = language, g = idPrefix, m = index, u = limit, t = context, f = marked, k = facet, p = a, di = MarkedText, a = patterns, x = termsOf
        var F; // F = _a
        return ((F = n.terms.get(k)) != null ? F : []).map((C) => l.term(k, C));
      }, y = l.pick(n.title), b = `${g}:program:${n.id}`, _ = n.summary && l.pick(n.summary), v = x(Ao), h = [...x("kind"), ...x("format")], P = l.status(n.status), O = d.span(n.start, n.end, n.status), w = [y, ..._ ? [_] : [], ...v, ...h].map(({ text: k }) => k), S = u ? null : Lt(m, m.programs.indexOf(n), a, [...w, P, O != null ? O : ""]);
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": b, children: [
        /* @__PURE__ */ p(Ie, { level: s, class: "program-explorer__title", id: b, children: n.target ? /* @__PURE__ */ p("a", { href: t.urlOf(n.target), rel: "noopener", children: f(y) }) : f(y) }),
        /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
          /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${(I = n.status) != null ? I : "unknown"}`, children: P }),
          O !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: O }),
          h.map((k) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: f(k) }))
        ] }),
        _ && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          f(_),
          " ",
          _.language.toLowerCase() !== l.preferred && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", d.language(_.language)) })
        ] }),
        S && /* @__PURE__ */ p("p", { class: "program-explorer__matched", children: [
          i("matched-in", pi(t, S)),
          " ",
          f({ text: S.text, language: S.language || c })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          v.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", role: "list", "aria-label": l.facet(Ao).text, children: v.map((k) => /* @__PURE__ */ p("li", { children: f(k) })) }),
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
                /* @__PURE__ */ p(Ce, { open: o })
              ]
            }
          )
        ] }),
        o && /* @__PURE__ */ p(Oo, { context: t, actions: r, program: n, id: `${b}:details` })
      ] });
    }
  };

  // src/views/results/card-list.tsx
  var Mt = 60, mi = 6, gi = 80; // Mt = CARDS, mi = CARDS_AT_ONCE, gi = FILL_AFTER
  function fi({ context: e, state: t, results: { order: r } }, n) { // fi = lengthFor, e = context, t = state, r = order, n = before
    var g; // g = _a
    let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((m) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, m = number
      var u; // u = _a
      return ((u = e.index.programs[m]) == null ? void 0 : u.id) === o.program;
    }), l = s === "data" || ((g = n.order) == null ? void 0 : g.length) === r.length && r.every((m, u) => { // l = isSame, s = cause, g = _a, n = before, r = order, m = number, u = i
      var f; // f = _a
      return m === ((f = n.order) == null ? void 0 : f[u]);
    }), d = Math.max(e.limit || Mt, i + 1, l && n.limit || 0), c = r.length <= Mt || s === "address";
    return { order: r, limit: d, drawn: c ? d : Math.max(mi, i + 1, l && n.drawn || 0) };
  }
  function yi({ context: e, state: t }, r) { // yi = withHeadings, e = context, t = state, r = programs
    let { msg: n, current: o, past: a, limit: s, language: i } = e, l = !s && Ke(t.query) === "status", d = (c, g) => c != null ? c : { text: g, language: i, anchors: [] }; // n = msg, o = current, a = past, s = limit, i = language, e = context, l = hasGroups, Ke = effectiveSort, t = state, d = headingOf, c = own, g = text
    return r.map((c, g) => { // r = programs, c = program, g = i
      let m = r[g - 1], u = Z(c.status); // m = before, r = programs, g = i, u = isNow, Z = isCurrent, c = program
      return !l || m && Z(m.status) === u ? { program: c, group: null } : { program: c, group: u ? d(o, n("group-current")) : d(a, n("group-past")) };
    });
  }
  var Ot = class extends j { // Ot = CardList, j = x
    constructor() {
      super(...arguments);
      this.list = Re();
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
        this.setState({ limit: r + Mt, drawn: r + Mt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
      };
    }
    static getDerivedStateFromProps({ view: r }, n) {
      return n.order === r.results.order && r.state.query.program === null ? null : fi(r, n);
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
      window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), gi));
    }
    render({ view: r }, { order: n, limit: o, drawn: a }) {
      var _; // _ = _a
      let { context: s, state: i, results: l, actions: d } = r, { msg: c, index: g, level: m, list: u } = s, f = n.slice(0, Math.min(a, o)).map((v) => g.programs[v]), x = n.length - o, y = yi(r, f), b = (_ = y[0]) != null && _.group ? m + 1 : m; // s = context, i = state, l = results, d = actions, r = view, c = msg, g = index, m = level, u = list, f = shown, n = order, a = drawn, o = limit, v = number, x = rest, y = entries, yi = withHeadings, b = titleLevel, _ = _a
      return /* @__PURE__ */ p(X, { children: [
        /* @__PURE__ */ p("ul", { class: "program-explorer__list", role: "list", "aria-label": c("programs"), ref: this.list, children: y.map(({ program: v, group: h }) => /* @__PURE__ */ p("li", { children: [
          h && /* @__PURE__ */ p(Ie, { level: m, class: "program-explorer__group", id: h.anchors[0], children: [
            h.anchors.slice(1).map((P) => /* @__PURE__ */ p("span", { id: P })),
            /* @__PURE__ */ p(N, { text: h, around: s.language })
          ] }),
          /* @__PURE__ */ p(
            Rt,
            {
              context: s,
              actions: d,
              program: v,
              open: i.query.program === v.id,
              patterns: l.exploration.found.patterns,
              level: b
            }
          )
        ] }, v.id)) }),
        s.limit > 0 && /* @__PURE__ */ p("a", { class: "program-explorer__all", href: s.urlOfAll(De(i.query, u.facets) || "programs"), children: c("see-all", n.length) }),
        !s.limit && x > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore, children: c("more", x) })
      ] });
    }
  };

  // src/explore/suggestions.ts
  function Io(e, t) { // Io = suggestQueries, e = index, t = query
    let r = []; // r = ways
    if (t.text.trim()) {
      let n = Ae(t, ""); // n = without, Ae = withText, t = query
      r.push({ kind: "text", query: n, count: Mr(e, n) });
    }
    return e.facets.forEach((n) => { // e = index, n = facet
      let o = Oe(n, t); // o = terms, Oe = chosenTerms, n = facet, t = query
      if (o.length) {
        let a = Or(t, n.id, []); // a = without, Or = withTerms, t = query, n = facet
        r.push({ kind: "terms", facet: n, terms: o, query: a, count: Mr(e, a) });
      }
    }), r.filter(({ count: n }) => n > 0).sort((n, o) => o.count - n.count);
  }

  // src/views/results/no-results.tsx
  var xi = 4; // xi = MOST
  function Co({ view: { context: e, state: { query: t }, actions: r } }) { // Co = NoResults, e = context, t = query, r = actions
    let { msg: n, labels: o, index: a, list: s, level: i } = e, l = Io(a, t).slice(0, xi), d = (c) => c.kind === "text" ? n("empty-text", ye(t.text), c.count) : n( // n = msg, o = labels, a = index, s = list, i = level, e = context, l = suggestions, Io = suggestQueries, t = query, xi = MOST, d = textOf, c = suggestion, ye = isolated
      "empty-without",
      ye(o.facet(c.facet.id).text),
      c.terms.map((g) => ye(o.term(c.facet.id, g.id).text)).reduce((g, m) => n("list", g, m)),
      c.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      /* @__PURE__ */ p(Ie, { level: i, class: "program-explorer__group", children: n("empty-title") }),
      l.length > 0 && /* @__PURE__ */ p("p", { children: n("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((c) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => r.choose(c.query), children: d(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: r.clear, children: n("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/layout/active-filters.tsx
  function hi({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // hi = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
    let s = t.facet(o.id), i = t.term(o.id, a.id); // s = facetLabel, t = labels, o = facet, i = termLabel, a = term
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-filter", s.text, i.text),
        onClick: () => n.toggleTerm(o.id, a.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: /* @__PURE__ */ p(N, { text: s, around: r, children: e("chip-facet", s.text) }) }),
          " ",
          /* @__PURE__ */ p(N, { text: i, around: r })
        ]
      }
    );
  }
  function _i({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // _i = SearchChip, e = msg, t = query, r = actions
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
  var At = class extends j { // At = ActiveFilters, j = x
    constructor() {
      super(...arguments);
      this.list = Re();
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
      return !i.length && !l ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list, children: [
        i.map((d) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p(hi, { view: r, filter: d }) }, `${d.facet.id} ${d.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p(_i, { view: r }) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear, children: o("clear-all") }) }, "all")
      ] });
    }
  };

  // src/views/layout/filters.tsx
  function bi({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, after: a, own: s } }) { // bi = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = after, s = own
    let { msg: i, labels: l, language: d, idPrefix: c } = e, g = `${c}:${r}:${n.id}`, m = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, d = language, c = idPrefix, e = context, g = id, r = facet, n = term, m = description, o = chosen, a = after
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${s === 0 && !o ? " program-explorer__term--idle" : ""}`, // s = own, o = chosen
        style: { "--program-explorer-depth": n.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: g,
                "aria-describedby": `${g}:count`,
                checked: o,
                onChange: () => t.toggleTerm(r, n.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: g, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: /* @__PURE__ */ p(N, { text: l.term(r, n.id), around: d }) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: m, "aria-hidden": "true", children: i("number", a) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${g}:count`, children: m })
        ]
      }
    );
  }
  function vi({ view: e, counts: { facet: t, terms: r } }) { // vi = Facet, e = view, t = facet, r = terms
    let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), d = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, d = bodyId
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${d}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": l,
          "aria-controls": d,
          onClick: () => i.toggleFacet(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${d}::label`, children: /* @__PURE__ */ p(N, { text: n.facet(t.id), around: o }) }),
            /* @__PURE__ */ p(Ce, { open: l })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: d, hidden: !l, children: r.map((c) => /* @__PURE__ */ p(bi, { view: e, facet: t.id, count: c }, c.term.id)) })
    ] });
  }
  function It({ view: e }) { // It = Filters, e = view
    return /* @__PURE__ */ p(X, { children: e.results.exploration.facets.map((t) => /* @__PURE__ */ p(vi, { view: e, counts: t }, t.facet.id)) });
  }

  // src/views/layout/filter-dialog.tsx
  var No = "program-explorer-locked", Ct = class extends j { // No = LOCK_CLASS, Ct = FilterDialog, j = x
    constructor() {
      super(...arguments);
      this.box = Re();
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
      document.documentElement.classList.add(No), (r = this.box.current) == null || r.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(No);
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
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ p(It, { view: r }) }),
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
  function Fo({ view: { context: { msg: e }, state: t, actions: r } }) { // Fo = SearchBox, e = msg, t = state, r = actions
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
  function wi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, actions: n } }) { // wi = SortBy, e = msg, t = idPrefix, r = query, n = actions
    let o = Ke(r), a = ot.filter((s) => s !== "relevance" || r.text !== ""); // o = sort, Ke = effectiveSort, r = query, a = sorts, ot = SORTS, s = each
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
        /* @__PURE__ */ p(Ce, { open: !1 })
      ] })
    ] });
  }
  function Do({ view: e }) { // Do = Toolbar, e = view
    let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, found: l } = a.exploration, d = Array.from(o.query.chosen.values()).reduce((c, g) => c + g.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = found, d = chosen, c = sum, g = terms
    return /* @__PURE__ */ p("div", { class: "program-explorer__toolbar", children: [
      o.narrow && /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": o.open.filters,
          onClick: s.openFilters,
          children: d ? t("filters-active", d) : t("filters")
        }
      ),
      /* @__PURE__ */ p("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1, children: [
        t("count", i, r.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", ye(o.settled.query.text), ye(l.corrected.join(" "))) })
      ] }),
      !n && /* @__PURE__ */ p(wi, { view: e })
    ] });
  }

  // src/views/layout/explorer.tsx
  function Ho({ view: e }) { // Ho = Explorer, e = view
    let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, e = view
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}`, children: [
      !t && /* @__PURE__ */ p(Fo, { view: e }),
      !o && /* @__PURE__ */ p("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters"), children: /* @__PURE__ */ p(It, { view: e }) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        /* @__PURE__ */ p(Do, { view: e }),
        !(t && s === r) && /* @__PURE__ */ p(At, { view: e }),
        i.exploration.count > 0 ? /* @__PURE__ */ p(Ot, { view: e }) : /* @__PURE__ */ p(Co, { view: e })
      ] }),
      o && a.filters && /* @__PURE__ */ p(Ct, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var Si = 640, Ti = 500; // Si = LEAST_WIDTH, Ti = PREPARE_SEARCH_AFTER
  E.debounceRendering = (e) => e();
  function $o(e, t, r, n, o) { // $o = mountExplorer, e = root, t = list, r = settings, n = history, o = onCrash
    var O; // O = _a
    let { ownerDocument: a } = e, s = (O = a.defaultView) != null ? O : window, i = [], l = Cr(t, r), d = !0, c = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < Si, g = (w) => { // a = ownerDocument, e = root, s = view, O = _a, i = cleanups, l = context, Cr = createContext, t = list, r = settings, d = isMounted, c = isNarrow, Si = LEAST_WIDTH, g = addressed, w = before
      var F, C; // F = _a, C = _b
      let S = n.read(), I = S === null && w ? w.query : (F = ut(S != null ? S : "", l.index)) != null ? F : l.preset, k = Je(l.index, l.derive, I); // S = fragment, n = history, I = asked, w = before, F = _a, ut = fromFragment, l = context, k = query, Je = withoutHiddenDetails
      return {
        query: k,
        settled: { query: k, cause: "address" },
        open: { collapsed: (C = w == null ? void 0 : w.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: c() && n.isInDialog() }
      };
    }, m = Lo(L({ narrow: c() }, g(null))), u = (w) => w == null ? void 0 : w.focus({ preventScroll: !0 }), f = (w) => { // m = store, Lo = createStore, L = __spreadValues, c = isNarrow, g = addressed, u = focus, w = program, f = cardOf
      var S; // S = _a
      return (S = a.getElementById(`${l.idPrefix}:program:${w}`)) == null ? void 0 : S.closest("article");
    }, x = {
      focusCount: () => u(e.querySelector(".program-explorer__count")),
      moveTo: (w) => { // w = program
        let S = f(w); // S = card, f = cardOf, w = program
        S == null || S.scrollIntoView(), u(S == null ? void 0 : S.querySelector("a, button"));
      }
    }, y = To(m, () => l, x), b = () => { // y = actions, To = createActions, m = store, l = context, x = screen, b = unmount
      d = !1, i.splice(0).forEach((w) => w()), vr(null, e);
    }, _ = (w, S) => { // _ = draw, w = state, S = before
      if (!d)
        return;
      let I = e.contains(a.activeElement); // I = hadFocus, e = root, a = ownerDocument
      try {
        let { derive: k } = l; // k = derive, l = context
        vr(/* @__PURE__ */ p(Ho, { view: { context: l, state: w, actions: y, results: k(w.query), settledResults: k(w.settled.query) } }), e);
      } catch (k) {
        b(), o(k);
        return;
      }
      I && !e.contains(a.activeElement) && (u(S.open.filters ? e.querySelector(".program-explorer__open-filters") : null), e.contains(a.activeElement) || x.focusCount());
    }, v = (w, S) => { // v = listen, w = name, S = listener
      s.addEventListener(w, S), i.push(() => s.removeEventListener(w, S));
    }, h = () => { // h = onResize
      let w = c(), { open: S, narrow: I } = m.get(); // w = narrow, c = isNarrow, S = open, I = before, m = store
      w !== I && m.set({ narrow: w, open: M(L({}, S), { filters: !1 }) });
    };
    if ("ResizeObserver" in s) {
      let w = new ResizeObserver(h); // w = observer, h = onResize
      w.observe(e), i.push(() => w.disconnect());
    }
    v("resize", h);
    let P = s.setTimeout(() => le(l.index), Ti); // P = prepare, s = view, le = textIndexOf, l = context, Ti = PREPARE_SEARCH_AFTER
    return i.push(
      () => s.clearTimeout(P),
      m.subscribe(_),
      Po(m, y.settle, s),
      Ro(m, n, (w) => l.fragmentOf(w)),
      n.onMove(() => m.set(g(m.get())))
    ), _(m.get(), m.get()), d && n.read() && (n.write(l.fragmentOf(m.get().query), "replace", m.get().open.filters), ht(() => { // _ = draw, m = store, d = isMounted, n = history, l = context, ht = afterPaint
      var S; // S = _a
      let { program: w } = m.get().query; // w = program, m = store
      d && (w !== null ? (S = f(w)) == null || S.scrollIntoView() : s.pageYOffset === 0 && e.scrollIntoView());
    })), {
      update: (w) => { // w = newList
        if (d) {
          y.settle(), l = Cr(w, r);
          let { query: S } = m.get(), I = Je(l.index, l.derive, S), k = "data"; // S = asked, m = store, I = query, Je = withoutHiddenDetails, l = context, k = cause
          Mo(e, () => m.set({ query: I, settled: { query: I, cause: k } }));
        }
      },
      unmount: () => {
        d && b();
      }
    };
  }

  // src/page/page-urls.ts
  var jo = "Special:MyLanguage/", Pi = /^(?:[a-z][\w-]*|Special):/; // jo = MY_LANGUAGE, Pi = WITHOUT_TRANSLATION
  function Uo(e, { root: t, staticElements: r }, n) { // Uo = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
    let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
    return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
      var g; // g = _a
      let l = i.replace(jo, ""); // l = plain, i = page, jo = MY_LANGUAGE
      if (!a.length || Pi.test(l))
        return e.urlOf(i);
      if (t.lang !== n[0])
        return e.urlOf(jo + l);
      let [d = "", c = ""] = l.split(/(?=#)/); // d = title, c = fragment, l = plain
      return (g = a.map((m) => e.urlOf(`${d}/${m}${c}`)).find((m) => s.has(m))) != null ? g : e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var ki = "program-explorer__app", Ei = 0; // ki = APP_CLASS, Ei = mountedSoFar
  function Li({ root: e }) { // Li = ownsAddress, e = root
    var r; // r = _a
    let t = `.${ce}[data-state]`; // t = hosts, ce = HOST_CLASS
    return ((r = document.querySelector(`${t}:not([data-preset]):not([data-limit])`)) != null ? r : document.querySelector(t)) === e;
  }
  function Ri({ current: e, past: t }) { // Ri = scrollToLinkedHeading, e = current, t = past
    for (let r of [e, t]) { // r = heading, e = current, t = past
      let n = r == null ? void 0 : r.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // n = anchor, r = heading, o = each
      n && ht(() => { // n = anchor, ht = afterPaint
        var o; // o = _a
        return (o = document.getElementById(n)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Bo({ wiki: e }, t, { list: r, messages: n, languageNames: o }, a) { // Bo = mountHost, e = wiki, t = host, r = list, n = messages, o = languageNames, a = onCrash
    let { language: s } = n, i = ne(n), l = dt(e, t), d = Li(t), c = `program-explorer-${++Ei}`, g = Uo(e, t, l), m = t.all === null ? "" : g(t.all), u = document.createElement("div"); // s = language, n = messages, i = msg, ne = createMessages, l = languages, dt = readerLanguages, e = wiki, t = host, d = ownsIt, Li = ownsAddress, c = idPrefix, Ei = mountedSoFar, g = pageUrl, Uo = createPageUrls, m = urlOfAll, u = app
    u.className = ki, u.lang = s, u.dir = be(s), t.root.append(u), Y(t, "ready");
    let { update: f, unmount: x } = $o(u, r, { // f = update, x = unmount, $o = mountExplorer, u = app, r = list
      msg: i,
      format: jn(s, i, o),
      language: s,
      languages: l,
      pageLanguage: e.contentLanguage,
      today: Ht(),
      current: t.current,
      past: t.past,
      level: t.level,
      preset: t.preset,
      limit: t.limit,
      idPrefix: c,
      urlOf: (y) => "url" in y ? y.url : g(y.page),
      // A program that this explorer does not show is in another one, on this page or on that with all programs.
      urlOfProgram: (y) => `${d ? "" : m}#programs?program=${y}`,
      urlOfAll: (y) => `${m}#${y}`
    }, $n(window, d ? ct : null, c), (y) => { // $n = createHistory, d = ownsIt, ct = isFragmentOurs, c = idPrefix, y = error
      u.remove(), a(y);
    });
    return u.isConnected ? (Ri(t), e.announceReady(t.root), {
      update: f,
      unmount: () => {
        x(), u.remove(), Y(t, "static");
      }
    }) : null;
  }

  // src/page/offer-selftest.ts
  var Mi = "#programs?selftest"; // Mi = SELFTEST
  function Vo(e) { // Vo = offerSelftest, e = environment
    let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
      location.hash === Mi && r.selftest().then(
        ({ runSelftest: o }) => o(e, "0.1.0 57ff8b4da4899e8b"),
        (o) => t.log("The self-test cannot be loaded.", o)
      );
    };
    return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
  }

  // src/page/start.ts
  function Oi(n, o) { // Oi = importFrom, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      try {
        return (yield t.importer()).readHost(e, r);
      } catch (a) {
        return e.log("The static list cannot be imported.", a), null;
      }
    });
  }
  function Ai({ wiki: e }, t, { origin: r, list: n }) { // Ai = mayListDiffer, e = wiki, t = host, r = origin, n = list
    let { root: o, container: a, preset: s, limit: i, fallbacks: l } = t; // o = root, a = container, s = preset, i = limit, l = fallbacks, t = host
    return e.isNamed && r.kind === "pages" && a === o && !s && !i && Vr(o, n.programs.map(({ title: d }) => q(d, [o.lang, ...l], e.contentLanguage).text));
  }
  function Wo(e, t, r, n) { // Wo = run, e = load, t = environment, r = host, n = mounted
    return R(this, null, function* () {
      let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
        Wo(e, t, r, n);
      };
      try {
        let s = yield e(o, r); // s = result, e = load, o = wiki, r = host
        if (s.kind === "off") {
          Y(r, "static");
          return;
        }
        let { messages: i } = s, [l, d] = s.kind === "missing" && (yield Oi(t, r)) || [r, s]; // i = messages, s = result, l = shown, d = programs, Oi = importFrom, t = environment, r = host
        if (d.kind !== "ready") {
          let u = d.kind === "missing"; // u = isMissing, d = programs
          o.log(`The data page "${r.source}" ${u ? "is missing" : "cannot be read"}.`, ...u ? [] : d.problems), yield Ye(t, r, u ? "missing" : "json", d, a);
          return;
        }
        if (!Br(i))
          throw new Error("The messages of the explorer are missing on this wiki.");
        let c = "DisplayNames" in Intl ? null : yield o.languageNames(); // c = languageNames, o = wiki
        if (!r.root.isConnected)
          return;
        let g = Ai(t, r, d), m = Bo(t, l, { list: d.list, messages: i, languageNames: c }, (u) => { // g = mayDiffer, Ai = mayListDiffer, t = environment, r = host, d = programs, m = explorer, Bo = mountHost, l = shown, i = messages, c = languageNames, u = error
          o.log("The explorer could not be drawn.", u), n.delete(r.root), Ye(t, l, "unexpected", M(L({}, d), { messages: i }), a);
        });
        m && (n.set(r.root, m), yield Gr(t, r, d, i, g));
      } catch (s) {
        o.log(`The explorer could not start from "${r.source}".`, s), yield Ye(t, r, Kr(s), null, a);
      }
    });
  }
  function Ii(n, o) { // Ii = findOrInsertHosts, n = _0, o = _1
    return R(this, arguments, function* ({ wiki: e, load: t }, r) {
      let a = Ze(r); // a = printed, Ze = findHosts, r = content
      if (a.length || r.querySelector(`.${ce}`) || !Zr(e.pageTitle))
        return a;
      let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
      return s ? [s] : [];
    });
  }
  function qo(e, t) { // qo = start, e = wiki, t = load
    let r = /* @__PURE__ */ new Map(); // r = mounted
    if (!e.isViewing)
      return () => {
      };
    let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
      Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
        s(i) && (r.delete(i), l.unmount());
      });
    }, a = [
      gn(),
      Vo(n),
      e.onContent(() => { // e = wiki
        var l; // l = _a
        o((d) => !d.isConnected);
        let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Hn(); // s = content, l = _a, i = sharedLoad, Hn = createSharedLoad
        Ii(n, s).then(
          (d) => d.filter(qr).forEach((c) => { // d = hosts, qr = claim, c = host
            Wo(i, n, c, r);
          }),
          (d) => e.log("The explorer could not find its host.", d)
        );
      })
    ];
    return () => {
      a.forEach((s) => s()), o(() => !0);
    };
  }

  // src/runtime.ts
  var Nr = {}; // Nr = runtime_exports
  oa(Nr, {
    HOST_CLASS: () => ce,
    VERSION: () => He,
    allTexts: () => ze,
    createMessages: () => ne,
    findHosts: () => Ze,
    hostStateOf: () => $t,
    includedTitles: () => mt,
    isCurrent: () => Z,
    isObject: () => me,
    isStatus: () => ve,
    levelOf: () => Wt,
    linkFault: () => de,
    optionsFor: () => _e,
    parseForReaders: () => xt,
    parseLink: () => ee,
    pickText: () => q,
    readAnswer: () => Nt,
    readPage: () => yt,
    staticHeading: () => Vt
  });

  // src/wiki/wiki.ts
  var W = class extends Error { // W = ReadError
    constructor(r, n) {
      super(`${r}: ${n}`);
      this.failure = r;
    }
  };

  // src/wiki/api-request.ts
  var Qo = 1e4; // Qo = TIMEOUT_MS
  function Ko(e, t) { // Ko = fetchInTime, e = url, t = credentials
    return R(this, null, function* () {
      let r = new AbortController(), n = setTimeout(() => r.abort(), Qo); // r = controller, n = timer, Qo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw r.signal.aborted ? new W("timeout", `${Qo} ms, ${e}`) : new W("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(n);
      }
    });
  }
  function Nt(e) { // Nt = readAnswer, e = url
    return R(this, null, function* () {
      let t = yield Ko(e, "omit"); // t = response, Ko = fetchInTime, e = url
      if (t.status === 429 && (t = yield Ko(e, "same-origin")), t.status === 429)
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
  var Ci = 2592e3, Ni = 300, Fi = "fuzzy"; // Ci = MONTH_S, Ni = FIVE_MINUTES_S, Fi = OUTDATED
  function Di(e) { // Di = storedPages, e = answer
    var r, n; // r = _a, n = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = revisions, r = _a, e = answer
      let [s] = a, i = (n = s == null ? void 0 : s.slots) == null ? void 0 : n.main; // s = revision, a = revisions, i = main, n = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Hi(e, t, r, n) { // Hi = parametersFor, e = kind, t = values, r = bundle, n = offset
    let o = String(e === "titles" || r && !r.version ? Ni : Ci), a = { // o = age, e = kind, r = bundle, Ni = FIVE_MINUTES_S, Ci = MONTH_S, a = parameters
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
  function Jo(e, t, r, n) { // Jo = readAll, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield Nt(`${e}?${Hi(t, r, n, s)}`); // d = answer, Nt = readAnswer, e = api, Hi = parametersFor, t = kind, r = values, n = bundle, s = offset
        a = a.concat(Di(d));
        for (let { key: c, translation: g, tags: m } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // c = key, g = translation, m = tags, i = _a, d = answer
          g && m.indexOf(Fi) === -1 && o.set(c.slice(c.lastIndexOf("/") + 1), g);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function Go(e, t, r, n) { // Go = readSafely, e = api, t = kind, r = values, n = bundle
    return R(this, null, function* () {
      try {
        return yield Jo(e, t, r, n);
      } catch (o) {
        if (n && o instanceof W && o.failure === "server")
          return Jo(e, t, r, null);
        throw o;
      }
    });
  }
  function zo(e, t) { // zo = createPageReader, e = api, t = titleOf
    return (r, n, o) => R(null, null, function* () {
      let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Go(e, "revids", n, s) : null; // a = wanted, r = titles, t = titleOf, s = bundle, o = asked, i = pinned, n = revisions, Go = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Go(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Xo(e) { // Xo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function $i(e) { // $i = mayEdit, e = title
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
  function ji() { // ji = languageNames
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
  function Ui() { // Ui = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Yo(e) { // Yo = fetchGadgetModule, e = name
    return R(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
      return (yield mw.loader.using(t))(t)[e];
    });
  }
  function Zo() { // Zo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Ui(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Xo,
      readPages: zo(mw.util.wikiScript("api"), Xo),
      languageNames: ji,
      mayEdit: $i,
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
    qo(Zo(), $r(Yo, Nr, "c40b40f74f1fcc6a"));
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>