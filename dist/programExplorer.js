// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Jr = Object.defineProperty, ta = Object.defineProperties;
var ra = Object.getOwnPropertyDescriptors;
var Kr = Object.getOwnPropertySymbols;
var na = Object.prototype.hasOwnProperty, oa = Object.prototype.propertyIsEnumerable;
var Qr = (e, t, r) => t in e ? Jr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
  for (var r in t || (t = {}))
    na.call(t, r) && Qr(e, r, t[r]);
  if (Kr)
    for (var r of Kr(t))
      oa.call(t, r) && Qr(e, r, t[r]);
  return e;
}, R = (e, t) => ta(e, ra(t));
var aa = (e, t) => {
  for (var r in t)
    Jr(e, r, { get: t[r], enumerable: !0 });
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
var f = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // f = define_BUILD_LANGUAGES_default

// src/page/module-loaders.ts
function Gr(e, t, r) { // Gr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
    validator: a("validator"),
    more: a("more"),
    importer: a("importer"),
    selftest: a("selftest")
  };
}

// src/explore/query.ts
var ve = ["relevance", "status", "newest", "title"], st = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ve = SORTS, st = EMPTY_QUERY

// src/app/url.ts
var lt = ["q", "sort", "program", "view"]; // lt = RESERVED_KEYS
var ia = /^#?programs$/, la = /^#?programs(\?|%3f|\.3f)/i, ca = 8e3, ua = 200; // ia = ALONE, la = WITH_QUERY, ca = MOST_CHARACTERS, ua = MOST_LETTERS
function Se(e) { // Se = restOf, e = hash
  var r, n; // r = _a, n = _b
  let [t] = (n = (r = la.exec(e)) != null ? r : ia.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, la = WITH_QUERY, e = hash, ia = ALONE
  return t === void 0 ? null : e.slice(t.length, ca);
}
function ct(e) { // ct = isFragmentOurs, e = hash
  return Se(e) !== null;
}
var da = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // da = UNSAFE
function it(e) { // it = encode, e = value
  return e.replace(da, (t) => { // e = value, da = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function we(e) { // we = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function ut(e) { // ut = normalText, e = text
  return e.slice(0, ua).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function je(e, t = []) { // je = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !lt.includes(o) && r.push(`${it(o)}=${a.map(it).join(",")}`);
  });
  let n = ut(e.text); // n = text, ut = normalText, e = query
  return n && r.push("q=" + it(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + it(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function dt(e, t) { // dt = fromFragment, e = hash, t = known
  let r = Se(e); // r = rest, Se = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), d = we(l), m = c.join("="), p = we(m); // l = rawKey, c = values, i = part, d = key, we = decode, m = raw, p = value
    if (d === "q")
      o = ut(we(m.replace(/[_+]/g, " ")));
    else if (d === "sort")
      a = ve.find((u) => u === p) || null;
    else if (d === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!lt.includes(d)) {
      let u = m.split(",").map(we).concat(p.split(",")).filter((_) => t.hasTerm(d, _)); // u = terms, m = raw, we = decode, p = value, _ = term, t = known, d = key
      u.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(u))));
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
var U = "qqx", zr = "search", qe = "en"; // U = KEYS_ONLY, zr = EXPLORER_KEY, qe = FALLBACK_LANGUAGE
function We(e) { // We = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || qe;
}
function rr(e) { // rr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Yr(e, t) { // Yr = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string")); // r = texts, ne = parseJsonObject, t = text, n = field
  return r.has(zr) ? { language: e, texts: r } : null;
}
function Xr({ language: e, texts: t }) { // Xr = hasMessages, e = language, t = texts
  return e === U || t.has(zr);
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
function pt(e) { // pt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var ma = ["zero", "one", "two", "few", "many", "other"]; // ma = CATEGORIES
function rn(e) { // rn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ma.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ma = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ga = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, fa = /\$(\d)/g, Te = { language: "en", texts: new Map(Object.entries(tn)) }; // ga = PLURAL, fa = PARAMETER, Te = BUILT_IN, tn = en_default
function ae({ language: e, texts: t } = Te, r = Te.texts) { // ae = createMessages, e = language, t = texts, Te = BUILT_IN, r = fallback
  if (e === U)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(pt(e)), o = rn(e); // n = digits, pt = localeOf, e = language, o = plural, rn = createPlural
  return (a, ...s) => { // a = key, s = parameters
    let i = (l) => { // i = parameter, l = position
      var c; // c = _a
      return (c = s[Number(l) - 1]) != null ? c : "";
    };
    return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ga, (l, c, d) => o(d.split("|"), Number(i(c)))).replace(fa, (l, c) => { // t = texts, a = key, r = fallback, ga = PLURAL, l = _, c = position, d = forms, o = plural, i = parameter, fa = PARAMETER
      let d = i(c); // d = value, i = parameter, c = position
      return typeof d == "number" ? n.format(d) : d;
    });
  };
}

// src/programs/data-model.ts
var mt = "json"; // mt = DATA_MODEL

// src/page/sections.ts
var nr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // nr = SECTION
function Pe(e) { // Pe = sectionOf, e = element
  return e.closest(nr);
}
function or(e) { // or = sectionHeading, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = Pe(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
}
function nn(e) { // nn = isInSection, e = element
  return Pe(e) !== null;
}
function gt(e) { // gt = isFolded, e = element
  let t = Pe(e); // t = section, Pe = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function on(e) { // on = hasOtherText, e = element
  var t; // t = _a
  return ((t = Pe(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
}
function ar(e, t) { // ar = watchFolding, e = element, t = onChange
  let r = Pe(e), n = new MutationObserver(t); // r = section, Pe = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function sr(e, t) { // sr = unfold, e = element, t = then
  if (!gt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    var a; // a = _a
    let o = Pe(e); // o = section, Pe = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let s = or(e); // s = heading, or = sectionHeading, e = element
      ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
    }
    gt(e) || (n(), t());
  }, n = ar(e, r);
  r();
}

// src/page/host-state.ts
var ya = "program-explorer-hidden"; // ya = HIDDEN_CLASS
function Ke({ root: e }) { // Ke = hostStateOf, e = root
  return e.programExplorerState;
}
function an(e) { // an = claim, e = host
  return Ke(e) ? !1 : (Q(e, "loading"), !0);
}
function ir(e, t) { // ir = hide, e = element, t = isHidden
  e == null || e.classList.toggle(ya, t);
}
function ft({ root: e, after: t }, r) { // ft = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !gt(e); // n = isAfterHidden, r = isHidden, gt = isFolded, e = root
    ir(t.list, n), ir(t.heading, n && !(nn(e) && on(t.list)));
  }
}
function Q(e, t) { // Q = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => ir(n, r)), ft(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      var s; // s = _a
      o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var xa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), _a = ["arab", "hebr"], ha = ["latn", "cyrl"]; // xa = RTL_LANGUAGES, _a = RTL_SCRIPTS, ha = LTR_SCRIPTS
function ke(e) { // ke = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return _a.includes(r) || !ha.includes(r) && xa.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var lr = "program-explorer__notice"; // lr = CLASS
function Qe(e, t, ...r) { // Qe = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function sn(e, t, r) { // sn = button, e = text, t = className, r = act
  let n = Qe("button", `cdx-button ${t}`, e); // n = made, Qe = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ee(e) { // Ee = removeNotice, e = root
  e.querySelectorAll(`.${lr}`).forEach((t) => { // e = root, lr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ee(e);
  let s = ae(t), i = Qe( // s = msg, ae = createMessages, t = messages, i = box, Qe = element
    "div",
    `${lr} ${lr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Qe("span", "cdx-message__icon"),
    Qe(
      "div",
      "cdx-message__content",
      Qe("p", "", n),
      ...o,
      ...a ? [sn(s("retry"), "", a)] : [],
      sn(s("dismiss"), "cdx-button--weight-quiet", () => Ee(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = ke(t.language), e.append(i);
}

// src/page/failure.ts
var ba = ["busy", "timeout", "network", "server"]; // ba = TEMPORARY
function yt(e) { // yt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function ln(e, t, r, n) { // ln = advise, e = environment, t = host, r = notice, n = subject
  return M(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function xt(e, t, r, n, o) { // xt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return M(this, null, function* () {
    let a = n ? n.messages : Te, s = ae(a); // a = messages, n = result, Te = BUILT_IN, s = msg, ae = createMessages
    Q(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ba.includes(r) ? () => { // ba = TEMPORARY, r = failure
        Ee(t.root), Q(t, "loading"), o();
      } : null
    };
    de(t.root, a, i), (r === "missing" || r === "json") && (yield ln(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function cn(i, l, c, d, m) { // cn = showProblems, i = _0, l = _1, c = _2, d = _3, m = _4
  return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== mt; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, mt = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield ln(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var se = "program-explorer", va = "data-has-heading", Re = "data-group"; // se = HOST_CLASS, va = HEADING_ATTRIBUTE, Re = GROUP_ATTRIBUTE
function cr(e) { // cr = languageOf, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
}
var wa = /^(?!mw[\w-]{2,4}$)./; // wa = ANCHOR
function ur(e, t, r) { // ur = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => wa.test(o)); // n = anchorElements, r = elements, o = id, wa = ANCHOR
  return { text: e, language: cr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function dr(e) { // dr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function pr(e) { // pr = levelBelow, e = heading
  return e ? Math.min(dr(e) + 1, 5) : 3;
}
var un = "h1, h2, h3, h4, h5, h6"; // un = HEADINGS
function Sa(e) { // Sa = printedHeading, e = heading
  var t, r; // t = _a, r = _b
  return e && ur(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
    (r = e.querySelector("[lang]")) != null ? r : e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function Ta(e) { // Ta = blockOf, e = heading
  var t; // t = _a
  return e && ((t = e.closest(".mw-heading")) != null ? t : e);
}
function Pa(e) { // Pa = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function ka({ root: e, groups: t, headings: [r = null, n = null] }) { // ka = readHost, e = root, t = groups, r = first, n = second
  var x; // x = _a
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = Ta(n), _ = t.find((h) => !e.contains(h)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, d = messages, m = bundle, p = bundleVersion, e = root, u = heading, Ta = blockOf, n = second, _ = list, t = groups, h = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: Pa(d),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: (x = c.match(/\S+/g)) != null ? x : [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && _ ? { heading: u, list: _ } : null,
    groups: t,
    // The first heading stays above the explorer.
    current: null,
    past: Sa(n),
    level: pr(r)
  };
}
function _t(e) { // _t = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${un}, .${se}[data-source], [${Re}]`).forEach((n) => { // e = content, un = HEADINGS, se = HOST_CLASS, Re = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(un) ? r = n : n.hasAttribute(Re) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(va) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(ka);
}

// src/page/known-pages.ts
var dn = ["Community Development", "Community Development/What we do"], Ea = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // dn = PAGES, Ea = TRANSLATION
function pn(e) { // pn = isKnownPage, e = title
  return dn.includes(e) || dn.includes(e.replace(Ea, ""));
}

// src/page/load-more.ts
function ht({ wiki: e, load: t }) { // ht = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function bt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // bt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = cr(r), [a] = e, s = a !== t; // o = around, cr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === qe || We(e) !== qe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function mn(e, t) { // mn = translationLanguage, e = languages, t = contentLanguage
  var o; // o = _a
  let r = We(e), n = r === qe ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, We = chooseLanguage, e = languages, n = language, qe = FALLBACK_LANGUAGE, o = _a
  return n === t || n === U ? "" : n;
}

// src/programs/links.ts
var Ra = /[\u200E\u200F\u202A-\u202E]/g, La = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ma = [ // Ra = DIRECTION_MARKS, La = TITLE_SPACES, Ma = REFUSED_SCHEMES
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
], Oa = new RegExp("^(?:" + Ma.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), gn = 2e3, Aa = 255, Ia = new RegExp([
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
function Da(e) { // Da = readAddress, e = value
  if (e.length > gn || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Le(e) { // Le = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return Da(t);
  if (t.length > gn)
    return "bad-page";
  let r = t.replace(Ra, "").replace(La, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ra = DIRECTION_MARKS, La = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Oa.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Ia.test(r) || n.length > 85 && Ca(n) > Aa ? "bad-page" : { page: r };
}
function vt(e) { // vt = isTarget, e = found
  return typeof e != "string";
}
function wt(e) { // wt = parseLink, e = value
  let t = Le(e); // t = found, Le = readLink, e = value
  return vt(t) ? t : null;
}
function St(e) { // St = isPage, e = value
  let t = wt(e); // t = link, wt = parseLink, e = value
  return t !== null && "page" in t;
}
function fn(e) { // fn = isAddress, e = value
  let t = wt(e); // t = link, wt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Fa = 49; // Fa = MOST_INCLUDES
function mr(e) { // mr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Fa).map((r, n) => typeof r == "string" && St(r) && t.indexOf(r) === n ? r : "") : [];
}
function Tt(e) { // Tt = includedTitles, e = text
  return e.includes('"include"') ? mr(ne(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function gr() { // gr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Pt(e) { // Pt = optionsFor, e = wiki
  return { today: gr(), language: e.contentLanguage };
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
var Je = ["status", "language", "period"], J = "not-stated"; // Je = BUILT_IN, J = NOT_STATED

// src/programs/kinds.ts
var Ha = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ha = KINDS
function fr(e) { // fr = kindOfType, e = type
  var t; // t = _a
  return (t = Ha[e]) != null ? t : "text";
}
function ie(e) { // ie = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : fr(Array.isArray(e) ? "array" : typeof e);
}
function kt(e) { // kt = isObject, e = value
  return ie(e) === "object";
}

// src/programs/migrate.ts
var xn = [], Ge = 1 + xn.length; // xn = MIGRATIONS, Ge = VERSION
function _n(e, t = xn) { // _n = migrate, e = page, t = migrations, xn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Na(e, t, r) { // Na = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Et(e, t, r) { // Et = readJsonPage, e = text, t = report, r = describeFault
  let n = Na(e, t, r); // n = data, Na = readJson, e = text, t = report, r = describeFault
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
function Rt(e) { // Rt = tooDeep, e = parents
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
  for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
    o.add(l), c && a.set(l, c);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Rt(a)); // s = wholes, o = programIds, t = series, i = deep, Rt = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: c, partOf: d, followedBy: m, source: { page: p, path: u } } = l; // c = id, d = partOf, m = followedBy, p = page, u = path, l = program
    if (!d && !m.length)
      return l;
    let _ = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, h], x = (h, b, v, k) => (k ? n.addAt(_(h), "loop", b) : v.has(b) || n.addAt(_(h), "unknown-program", b, v), !k && v.has(b)); // _ = pathTo, h = field, p = page, r = includedTitles, u = path, x = isGood, b = other, v = known, k = isLoop, n = report
    return n.program = c, R(S({}, l), {
      partOf: d && x("partOf", d, s, i.has(c)) ? d : null,
      followedBy: m.filter((h) => x("followedBy", h, o, h === c))
    });
  });
}

// src/programs/each-record.ts
function Lt(e, t, r, n) { // Lt = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
}

// src/programs/read-schema.ts
function yr({ pipe: e }) { // yr = actionsOf, e = pipe
  return e ? [...yr(e[0]), ...e.slice(1)] : [];
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
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...yr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, yr = actionsOf
    var s; // s = _a
    return (s = a.message) != null ? s : a.operation;
  }).map((a) => { // a = action
    var s; // s = _a
    return { change: a.operation, test: $a(a), message: (s = a.message) != null ? s : "" };
  });
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: l, test: c, message: d } of o) // l = change, c = test, d = message, o = steps
      if (l)
        i = l(i, s);
      else if (!c(i)) {
        let m = typeof d == "string" ? d : d({ input: i }); // m = code, d = message, i = found
        s.add(m, String(a), t);
        return;
      }
    return i;
  };
}
function Ba({ item: e }) { // Ba = listReader, e = item
  let t = ze(e); // t = readItem, ze = readerOf, e = item
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
  let t = ze(e.key), r = ze(e.value), n = yr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, ze = readerOf, e = node, r = readValue, n = needsEntry, yr = actionsOf, o = type
  return (o, a) => { // o = value, a = report
    let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
    for (let l of i) { // l = key, i = keys
      a.enter(l);
      let c = t(l, a), d = c === void 0 ? void 0 : r(o[l], a); // c = name, t = readKey, l = key, a = report, d = found, r = readValue, o = value
      s.has(c) && a.add("duplicate-id", c), d !== void 0 && (l === c || !s.has(c)) && s.set(c, d), a.leave();
    }
    if (s.size || !n)
      return s;
    i.length || a.add("empty");
  };
}
function ja({ entries: e = {} }) { // ja = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
    var i; // i = _a
    return [a, ze((i = s.wrapped) != null ? i : s)];
  })), n = t.filter((a) => { // n = required, t = names, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let c = S({}, o); // c = found, S = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = readField, r = fields, p = name
      s.enter(p), u ? c[p] = (m = u(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let d = n.filter((p) => c[p] === null); // d = missing, n = required, p = name, c = found
    for (let p of d) // p = name, d = missing
      s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
    return d.length > 0 ? void 0 : c;
  };
}
function qa(e) { // qa = createReader, e = node
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
var bn = /* @__PURE__ */ new Map(); // bn = READERS
function ze(e) { // ze = readerOf, e = node
  let t = bn.get(e); // t = reader, bn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [fr(a.type), qa(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, fr = kindOfType, qa = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = ie(a), d = n.get(c); // c = kind, ie = kindOf, a = value, d = read, n = readers
      if (!d) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return d(a, s, i, l);
    }, bn.set(e, t);
  }
  return t;
}
function pe(e, t, r, n, o) { // pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return ze(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Wa = /^(?:als|fat|ike|knc)\b/i; // Wa = CODES_OF_MEDIAWIKI
function Me(e) { // Me = shortestCode, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Wa.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}

// src/programs/patterns.ts
var Oe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, me = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Oe = ID, me = LANGUAGE

// src/programs/dates.ts
var _r = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // _r = DATE_SHAPE
function vn(e, t) { // vn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function Ae(e) { // Ae = parseDate, e = text
  if (!_r.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > vn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function xr(e, t) { // xr = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function wn(e, t, r) { // wn = isoDay, e = year, t = month, r = day
  return `${xr(e, 4)}-${xr(t, 2)}-${xr(r, 2)}`;
}
function G(e) { // G = firstDay, e = date
  var t, r; // t = _a, r = _b
  return wn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
}
function j(e) { // j = lastDay, e = date
  var r, n; // r = _a, n = _b
  let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
  return wn(e.year, t, (n = e.day) != null ? n : vn(e.year, t));
}

// src/programs/status.ts
var z = ["open", "upcoming", "ongoing", "paused", "past"]; // z = STATUSES
function Ie(e) { // Ie = isStatus, e = value
  return z.includes(e);
}
function Sn(e, t) { // Sn = isUncertainOn, e = date, t = day
  return e.approximate && G(e) <= t && t <= j(e);
}
function Tn(e, t, r) { // Tn = deriveStatus, e = start, t = end, r = today
  return t && j(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !Sn(e, r) && !Sn(t, r) ? "ongoing" : null;
}
function Pn(e, t, r, n) { // Pn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && G(r) > n || t && G(t) > n);
    case "upcoming":
      return !!(t && j(t) < n || r && j(r) < n);
    case "ongoing":
      return !!(t && G(t) > n || r && j(r) < n);
    default:
      return !!(r && j(r) < n);
  }
}
function Z(e) { // Z = isCurrent, e = status
  return e !== "past";
}

// src/programs/to-list.ts
var Ka = []; // Ka = NONE
function q(e) { // q = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ka;
}

// src/programs/read-terms.ts
function Mt(e, t, r, n) { // Mt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return q(t).map(Me).filter((s) => { // q = toList, t = value, Me = shortestCode, s = code
      let i = me.test(s); // i = isCode, me = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, q = toList, t = value, s = id
    let i = o ? o.has(s) : Ie(s); // i = isKnown, o = terms, s = id, Ie = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : z), i;
  });
}

// src/programs/cut-text.ts
function Ot(e, t) { // Ot = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var ee = (e, t = {}) => S({ kind: "schema", type: e }, t), ge = (e) => (t, r) => ({ type: e, requirement: t, message: r }), fe = (() => ee("string")), hr = (() => ee("number")), kn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), E = ((e) => ee("optional", { wrapped: e })), En = ((e, t) => ee("picklist", { options: e, message: t })), Ce = ((e, t) => ee("record", { key: e, value: t })), De = ((e) => ee("union", { options: e })), C = ((...e) => R(S({}, e[0]), { pipe: e })), At = ge("check"), br = ge("guard"), Rn = ge("length"), vr = ge("max_value"), Ln = ge("min_entries"), wr = ge("min_value"), ye = ge("regex"), xe = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, S = __spreadValues, ge = action, r = message, fe = string, hr = number, kn = boolean, te = array, re = object, E = optional, En = picklist, Ce = record, De = union, C = pipe, R = __spreadProps, At = check, br = guard, Rn = length, vr = maxValue, Ln = minEntries, wr = minValue, ye = regex, xe = transform

// src/programs/schema.ts
var Ja = 10080, W = C(fe(), ye(Oe, "bad-id")), kr = C(fe(), ye(/\S/, "empty")), Ye = C(kr, xe(Ot)), Ga = C(fe(), ye(me, "bad-language"), xe((e) => e.toLowerCase())), Y = De([Ye, C(Ce(Ga, Ye), Ln(1, "empty"))]), Sr = C( // Ja = MOST_MINUTES, W = id, C = pipe, fe = string, ye = regex, Oe = ID, kr = words, Ye = shownText, xe = transform, Ot = cutText, Ga = languageCode, me = LANGUAGE, e = code, Y = text, De = union, Ce = record, Ln = minEntries, Sr = date
  fe(),
  ye(_r, "bad-date"),
  xe(Ae),
  At((e) => e !== null, "bad-date")
), Tr = C(kr, At(St, "bad-page")), An = C(fe(), ye(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Mn = C(An, At(fn, "bad-address")), za = C(An, xe(Le), br(vt, "bad-address")), Er = C(kr, xe(Le), br(vt, ({ input: e }) => e)), Ya = C(hr(), wr(1, "bad-minutes"), vr(Ja, "bad-minutes")), In = De([W, te(W)]), On = C(fe(), ye(me, "bad-language"), xe(Me)), Xa = De([On, te(On)]), Pr = De([Ye, te(Ye)]), Rr = In, Za = re({
  label: Y,
  page: E(Er),
  url: E(za)
}), Lr = re({
  id: W,
  title: Y,
  summary: E(Y),
  page: E(Er),
  status: E(En(z, "bad-status")),
  start: E(Sr),
  end: E(Sr),
  language: E(Xa),
  session: E(re({
    minutes: E(C(te(Ya), Rn(2)))
  })),
  duration: E(Y),
  scale: E(Y),
  team: E(Pr),
  partners: E(Pr),
  materials: E(te(Za)),
  partOf: E(W),
  followedBy: E(In),
  owner: E(Ye),
  reviewed: E(Sr),
  sources: E(De([Mn, te(Mn)]))
}), Cn = re({
  id: W,
  label: Y,
  terms: Ce(W, Rr)
}), es = re({
  label: E(Y),
  help: E(Y),
  terms: E(Ce(W, re({
    label: E(Y),
    aliases: E(Pr),
    broader: E(W)
  })))
}), ts = re({
  title: Y,
  page: E(Er)
}), Dn = re({
  version: C(hr(), wr(Ge), vr(Ge)),
  enabled: E(kn()),
  talk: E(Tr),
  bundle: E(Tr),
  facets: E(te(W)),
  vocabularies: E(Ce(W, es)),
  series: E(Ce(W, ts)),
  include: E(te(Tr))
});

// src/programs/read-needs.ts
function rs(e, t, r) { // rs = readNeed, e = raw, t = vocabularies, r = report
  let n = pe(Cn, e, r); // n = record, pe = read, Cn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Mt(s, a, t, r); // i = found, Mt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
}
function Fn(e, t, r) { // Fn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Lt(e, "needs", r, (o) => { // Lt = eachRecord, e = page, r = report, o = raw
    let a = rs(o, t, r); // a = need, rs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Mr = Object.keys(Lr.entries); // Mr = PROGRAM_FIELDS, Lr = programSchema
function ns(e, t) { // ns = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function os(e, t) { // os = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
    let s = o != null ? o : a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function as(e, { vocabularies: t, facets: r }, n) { // as = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = pe(Rr, a, n), i = s === void 0 ? [] : Mt(o, s, t, n); // s = ids, pe = read, Rr = termIds, a = value, n = report, i = found, Mt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function ss({ start: e, end: t }, r, n) { // ss = readRange, e = start, t = end, r = raw, n = report
  return e && t && G(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Hn(e, t, r, n) { // Hn = readProgram, e = raw, t = source, r = context, n = report
  var m; // m = _a
  let o = kt(e) ? e.id : null; // o = rawId, kt = isObject, e = raw
  n.program = typeof o == "string" && Oe.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = pe(Lr, e, n, as(a, r, n), r.fields); // a = terms, s = record, pe = read, Lr = programSchema, e = raw, n = report, as = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = q(s.language); // l = languages, q = toList, s = record
  l.length && a.set("language", l);
  let [c, d] = ss(s, e, n); // c = start, d = end, ss = readRange, s = record, e = raw, n = report
  return s.status && Pn(s.status, c, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
    id: s.id,
    title: i,
    summary: s.summary,
    target: s.page,
    status: (m = s.status) != null ? m : Tn(c, d, r.today),
    start: c,
    end: d,
    terms: a,
    minutes: ns(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: q(s.team),
    partners: q(s.partners),
    materials: os(s.materials, n),
    partOf: s.partOf,
    followedBy: q(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: q(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Nn(e, t, r, n, o, a) { // Nn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    Lt(l, "programs", o, (d, m) => { // Lt = eachRecord, l = from, o = report, d = raw, m = index
      let p = Hn(d, { page: c, path: ["programs", m] }, n, o); // p = program, Hn = readProgram, d = raw, c = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
    o.enter(c);
    let d = r.find((p) => p.title === l), m = d && Et(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, Et = readJsonPage, o = report, a = describeFault
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
function is(e, t) { // is = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === J ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== J ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Rt(r)) // o = id, Rt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
    s !== J && n.set(s, { id: s, label: o || s, aliases: q(a), broader: r.get(s) || null });
  }), n;
}
function $n(e, t, r) { // $n = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: is(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var ls = [...Mr, ...Je].filter((e) => e !== "language"); // ls = RESERVED_VOCABULARIES, Mr = PROGRAM_FIELDS, Je = BUILT_IN, e = name
function cs(e, t, r) { // cs = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Je]); // n = known, t = vocabularies, Je = BUILT_IN
  return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function us(e) { // us = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ds(e, { today: t, language: r }, n, o, a) { // ds = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  var u, _; // u = _a, _ = _b
  let s = pe(Dn, e, o, us); // s = head, pe = read, Dn = headSchema, e = page, o = report, us = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = $n((u = s.vocabularies) != null ? u : /* @__PURE__ */ new Map(), ls, o); // i = vocabularies, $n = readVocabularies, u = _a, s = head, ls = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = cs(s.facets, i, o), c = Fn(e, i, o), d = mr(e), m = Nn(e, d, n, { // l = facets, cs = readFacets, s = head, i = vocabularies, o = report, c = needs, Fn = readNeeds, e = page, d = titles, mr = includedTitlesIn, m = programs, Nn = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Mr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...(_ = s.series) != null ? _ : []].map(([x, { title: h, page: b }]) => [x, { title: h, target: b }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: l,
    vocabularies: i,
    series: p,
    needs: c,
    programs: hn(m, p, d, o)
  };
}
function It(e, t, r, n, o = String) { // It = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Et(e, n, o); // a = page, Et = readJsonPage, e = text, n = report, o = describeFault
  return a && ds(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Ct(e, t, r = []) { // Ct = parseForReaders, e = text, t = options, r = included
  let n = yn(); // n = report, yn = createCodeReport
  return { list: It(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ps(e, t) { // ps = mapTexts, e = list, t = visit
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
function Un(e, { language: t, texts: r }, n) { // Un = translate, e = list, t = language, r = texts, n = pageLanguage
  return ps(e, (o, a) => { // ps = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ot(s)) : o;
  });
}

// src/page/load.ts
var Bn = "MediaWiki:Gadget-programExplorer-config.json"; // Bn = CONFIGURATION
function Xe(e, t, r) { // Xe = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ms(e) { // ms = isSwitchedOff, e = configuration
  return e !== void 0 && ne(e.text).enabled === !1;
}
function gs(e, t) { // gs = messagesFrom, e = language, t = page
  return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || Te;
}
function fs(e, t, r, n) { // fs = loadIncluded, e = wiki, t = source, r = text, n = pages
  return M(this, null, function* () {
    let o = Tt(r), a = o.filter((i) => !Xe(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Tt = includedTitles, r = text, a = missing, i = title, Xe = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = Xe(e, i, s); // l = page, Xe = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function jn(e, { translationLanguage: t, bundleVersion: r }) { // jn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ys(e, t, r, n) { // ys = loadTranslations, e = wiki, t = list, r = request, n = translations
  return M(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], jn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, jn = bundleRequest, r = request
    return Un(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Vn(e, t) { // Vn = loadOnce, e = wiki, t = request
  return M(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === U ? [] : [rr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Bn] : []], { pages: l, translations: c } = yield e.readPages(i, o, jn(a, t)); // s = messageTitles, n = language, U = KEYS_ONLY, rr = messagesPage, i = titles, r = source, e = wiki, Bn = CONFIGURATION, l = pages, c = translations, o = revisions, jn = bundleRequest, a = bundle, t = request
    if (ms(Xe(e, Bn, l)))
      return { kind: "off" };
    let d = gs(n, Xe(e, rr(n), l)), m = Xe(e, r, l); // d = messages, gs = messagesFrom, n = language, Xe = pageOf, e = wiki, rr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: d };
    let p = yield fs(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: _, problems: x } = Ct(m.text, Pt(e), p); // p = included, fs = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, _ = list, x = problems, Ct = parseForReaders, Pt = optionsFor
    return _ ? _.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: u, problems: x, list: yield ys(e, _, t, c) } : { kind: "invalid", messages: d, origin: u, problems: x };
  });
}
function qn(e, t) { // qn = load, e = wiki, t = request
  return M(this, null, function* () {
    let r = yield Vn(e, t); // r = result, Vn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Vn(e, R(S({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function xs(e, t) { // xs = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = bt(e, t), l = i[0] === U ? U : We(i), c = o.get(l), d = mn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, bt = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, We = chooseLanguage, c = revision, d = translated, mn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: d,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === U ? n : c && n.length ? [...n, c] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${d}:`) ? s : ""
  };
}
function Wn() { // Wn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    var s; // s = _a
    let n = xs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : qn(t, n); // n = request, xs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, qn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Ze(e) { // Ze = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var et = "programExplorer", Dt = "programExplorerDialog", Kn = "programExplorerPlace"; // et = FRAGMENT_KEY, Dt = DIALOG_KEY, Kn = PLACE_KEY
function Qn(e, t, r) { // Qn = createHistory, e = view, t = isOurs, r = id
  var _; // _ = _a
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let x = e.history.state; // x = state, e = view
    return typeof x == "object" && x !== null ? x : {};
  }, a = (x) => { // a = kept, x = key
    let h = o()[x]; // h = value, o = entryState, x = key
    return typeof h == "string" ? h : null;
  }, s = (x, h, b) => { // s = put, x = change, h = values, b = url
    try {
      e.history[`${x}State`](S(S({}, o()), h), "", b);
    } catch (v) {
    }
  }, i = () => a(Dt) === r, l = () => s("push", { [Dt]: r }), c = () => t && (t(n()) ? n() : a(et)), d = (x) => { // i = isInDialog, a = kept, Dt = DIALOG_KEY, r = id, l = enterDialog, s = put, c = read, t = isOurs, n = fragment, et = FRAGMENT_KEY, d = place, x = index
    let h = o()[Kn]; // h = values, o = entryState, Kn = PLACE_KEY
    return t && Array.isArray(h) && Number(h[x]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = (_ = c()) != null ? _ : "", u = () => { // m = mayReturn, e = view, p = shown, _ = _a, c = read, u = keepShown
    t && c() === null && s("replace", { [et]: p });
  };
  return u(), {
    isNewLink: () => {
      let x = !!(t != null && t(n())) && a(et) === null; // x = isNew, t = isOurs, n = fragment, a = kept, et = FRAGMENT_KEY
      return x && s("replace", { [et]: n() }), x;
    },
    read: c,
    write: (x, h, b = !1) => { // x = text, h = change, b = isUnderDialog
      if (!t)
        return;
      p = x;
      let v = n(), k = v !== "" && !t(v), P = h === "push"; // v = here, n = fragment, k = isForeign, t = isOurs, P = isChoice, h = change
      s(
        b ? "replace" : h,
        { [et]: x, [Dt]: P ? null : a(Dt) },
        x !== "" ? `#${x}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          k ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), P && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => d(1),
    firstPlace: m ? d(0) : 0,
    keepPlace: (...x) => { // x = values
      t && s("replace", { [Kn]: x });
    },
    onMove: (x) => { // x = listener
      let h = () => { // h = onPopState
        var b; // b = _a
        u(), p = (b = c()) != null ? b : "", x();
      };
      return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
    }
  };
}

// src/messages/format.ts
function Jn(e, t, r = null) { // Jn = createFormat, e = language, t = msg, r = fallbackNames
  let n = (i) => new Intl.DateTimeFormat(pt(e), S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, pt = localeOf, e = language, S = __spreadValues, o = dateFormats
    year: n({}),
    month: n({ month: "long" }),
    day: n({ month: "long", day: "numeric" })
  }, a = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, s = (i) => { // a = names, e = language, s = date, i = value
    let c = (i.day ? o.day : i.month ? o.month : o.year).format(Date.UTC(i.year, (i.month || 1) - 1, i.day || 1)); // c = text, i = value, o = dateFormats
    return i.approximate ? t("date-about", c) : c;
  };
  return {
    date: s,
    span: (i, l, c) => { // i = start, l = end, c = status
      let d = i && s(i), m = l && s(l); // d = first, i = start, s = date, m = last, l = end
      return d ? m ? d === m ? d : t("date-range", d, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
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
var O, Yn, _s, le, Or, $t, Xn, Ht, Zn, Ir, Ar, hs, rt = /* @__PURE__ */ Symbol.for("pv"), Ut = {}, Bt = [], bs = /^m(i|n|o|s|text|space)$/, Cr = Array.isArray, Dr = Bt.slice, he = Object.assign; // O = options, Yn = vnodeId, _s = isValidElement, le = rerenderQueue, Or = prevDebounce, $t = rerenderCount, Xn = depthSort, Ht = EVENT_DISPATCHED, Zn = CAPTURE_REGEX, Ir = eventClock, Ar = eventProxies, hs = i, rt = VNODE_MARKER, Ut = EMPTY_OBJ, Bt = EMPTY_ARR, bs = MATHML_TOKEN_ELEMENTS, Cr = isArray, Dr = slice, he = assign
function _e(e) { // _e = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Dr.call(arguments, 2) : r), tt(e, s, n, o, null);
}
function tt(e, t, r, n, o) { // tt = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: rt, __v: o || ++Yn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, rt = VNODE_MARKER, o = original, Yn = vnodeId
  return !o && O.vnode && O.vnode(a), a;
}
function Fe() { // Fe = createRef
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
function vs(e) { // vs = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = he({ constructor: rt }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Fr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, ao(o, t, a), r.__ = r.__e = null, t.__e != n && eo(t));
}
function eo(e) { // eo = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), eo(e);
}
function Gn(e) { // Gn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, le.push(e), $t++)) && Or == O.debounceRendering || ((Or = O.debounceRendering) || queueMicrotask)(to);
}
function to() { // to = process
  try {
    for (var e, t = 1; le.length; ) le.length > t && le.sort(Xn), e = le.shift(), t = le.length, 8 & e.__g && vs(e); // e = c, t = l, le = rerenderQueue, Xn = depthSort, vs = renderComponent
  } finally {
    ($t = le.length) && (Or || queueMicrotask)(to);
  }
}
function ro(e, t, r, n, o, a, s, i, l, c, d) { // ro = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, d = refQueue
  var m, p, u, _, x, h, b = n.__k || Bt, v = t.length; // m = i, p = oldVNode, u = childVNode, _ = newDom, x = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Bt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = ws(r, t, b, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && b[u.__i] || Ut, u.__i = m, h = Fr(e, u, p, o, a, s, i, l, c, d), _ = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Hr(p.ref, null, u, p), u.ref && d.push(u.ref, u.__c || _, u)), x = x || _, 4 & u.__u ? (l = no(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && h !== void 0 ? l = h : _ && (l = _.nextSibling), u.__u &= -21); // l = oldDom, ws = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, Ut = EMPTY_OBJ, h = result, Fr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, d = refQueue, _ = newDom, Hr = applyRef, x = firstChildDom, no = insert, void = type
  return r.__e = x, l;
}
function ws(e, t, r, n, o) { // ws = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, d, m, p, u, _ = r.length, x = _, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, d = tails, m = lisLengths, p = hi, u = mid, _ = oldChildrenLength, r = oldChildren, x = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = tt(null, s) : Cr(s) ? s = v[a] = tt(ue, { children: s }) : s.constructor === rt && s.__b ? s = v[a] = tt(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ss(s, r, l, x)) && (x--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > _ ? h-- : o < _ && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, tt = createVNode, Cr = isArray, ue = Fragment, rt = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Ss = findMatchingIndex, r = oldChildren, x = remainingOldChildren, b = moved, _ = oldChildrenLength
  if (b) {
    for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (h = 0, p = d.length; h < p; ) d[u = h + p >> 1] < s.__i ? h = u + 1 : p = u; // h = skew, p = hi, d = tails, u = mid, s = childVNode
      d[h] = s.__i, m[a] = h + 1;
    }
    for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, v = newChildren
  }
  if (x) for (a = 0; a < _; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Nr(i, i));
  return n;
}
function no(e, t, r, n) { // no = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = no(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function Ss(e, t, r, n) { // Ss = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function zn(e, t, r) { // zn = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Ft(e, t, r, n, o) { // Ft = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || zn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || zn(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Ar[t] || (Ar[t] = Ts(t)), (e.__a || (e.__a = {}))[t] = Ir, a = t != (t = t.replace(Zn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function Ts(e) { // Ts = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Ht] == null) t[Ht] = Ir++;
      else if (t[Ht] < this.__a[e]) return;
      return r(O.event ? O.event(t) : t);
    }
  };
}
function Fr(e, t, r, n, o, a, s, i, l, c) { // Fr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var d, m, p, u, _, x, h, b, v, k, P, D, N, T, w, I, L, A, F = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, u = c, _ = oldProps, x = oldState, h = snapshot, b = newProps, v = isClassComponent, k = provider, P = componentContext, D = renderHook, N = count, T = renderResult, w = startMarker, I = end, L = i, A = child, F = newType, t = newVNode
  if (t.constructor !== rt) return null;
  128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Nt(d, a) : a.push(d), i = a[0] || i), (d = O.__b) && d(t);
  e: if (typeof F == "function") {
    p = s.length;
    try {
      if (b = t.props, v = (d = F.prototype) && d.render, k = (d = F.contextType) && n[d.__c], P = d ? k ? k.props.value : d.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new F(b, P) : (t.__c = u = new B(b, P), u.constructor = F, u.render = ks), k && k.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), F.getDerivedStateFromProps && (u.__s == u.state && (u.__s = he({}, u.__s)), he(u.__s, F.getDerivedStateFromProps(b, u.__s)))), _ = u.props, x = u.state, u.__v = t, r.__c) {
        if (b !== _ && v && !F.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, P) === !1) {
          t.__v != r.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
            H && (H.__ = t);
          }), Bt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ce(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(b, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(_, x, h);
        });
      } else v && !F.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = P, u.props = b, u.__P = e, u.__g &= -5, D = O.__r, N = v ? 25 : 0;
      do
        u.__g &= -9, D && D(t), d = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++N < 25);
      v && (Bt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = he({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (h = u.getSnapshotBeforeUpdate(_, x)), T = d && d.type === ue && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
        H && Nr(H, H);
      }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = ro(e, Cr(T) ? T : [T], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(_e), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (H) {
      if (s.length = p, t.__v = null, l || a) if (H && H.then) {
        if (t.__u |= 128 | l, a) {
          for (~(L = a.indexOf(i || void 0)) || (L = a.length); (A = a[L - 1]) && A.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, A = child
          for (; L < a.length; L++) if (A = a[L]) if (a[L] = null, w) { // L = i, a = excessDomChildren, A = child, w = startMarker
            if (A == I) break;
          } else {
            if (A.nodeType != 8) break;
            A.data.startsWith("$s") && (I = Nt(w = A));
          }
        }
        if (!w) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          w = i;
        }
        (d = Nt(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = d) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(_e);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), H && H.then || oo(t), O.__e(H, t, r);
    }
  } else i = t.__e = Ps(r.__e, t, r, n, o, a, s, l, c, e);
  return (d = O.diffed) && d(t), i;
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
function oo(e) { // oo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(oo));
}
function ao(e, t, r) { // ao = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Hr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Hr = applyRef
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
function Ps(e, t, r, n, o, a, s, i, l, c) { // Ps = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var d, m, p, u, _, x, h, b, v = r.props || Ut, k = t.props, P = t.type; // d = i, m = newHtml, p = oldHtml, u = newChildren, _ = value, x = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Ut = EMPTY_OBJ, k = newProps, t = newVNode, P = nodeType
  if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (d = 0; d < a.length; d++) if ((_ = a[d]) && (P ? _.localName == P : _.nodeType == 3)) { // d = i, a = excessDomChildren, _ = value, P = nodeType
      e = _, a[d] = null;
      break;
    }
  }
  if (!e) {
    if (b = c.ownerDocument || document, !P) return b.createTextNode(k);
    e = b.createElementNS(o, P, k.is ? k : c), i && (O.__m && O.__m(t, a), i = !1), a = null;
  }
  if (P) {
    if (c = P == "template" && e.content || e, a = P == "textarea" && k.defaultValue != null ? null : a && Dr.call(c.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(_ = e.attributes[d]).name] = _.value;
    for (d in v) _ = v[d], d == "dangerouslySetInnerHTML" ? p = _ : d == "children" || d in k || d == "value" && "defaultValue" in k || d == "checked" && "defaultChecked" in k || Ft(e, d, null, _, o); // d = i, v = oldProps, _ = value, p = oldHtml, k = newProps, Ft = setProperty, e = dom, o = namespace
    for (d in k) _ = k[d], d == "children" ? u = _ : d == "dangerouslySetInnerHTML" ? m = _ : d == "value" ? x = _ : d == "checked" ? h = _ : i && typeof _ != "function" || v[d] === _ || Ft(e, d, _, v[d], o); // d = i, k = newProps, _ = value, u = newChildren, m = newHtml, x = inputValue, h = checked, i = isHydrating, v = oldProps, Ft = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && bs.test(P)) && (o = "http://www.w3.org/1999/xhtml"), ro(c, Cr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(_e)), i && P != "textarea" || (d = "value", P == "progress" && x == null ? e.removeAttribute(d) : x == null || x === e[d] && (P != "progress" || x) || Ft(e, d, x, v[d], o), d = "checked", h != null && h != e[d] && Ft(e, d, h, v[d], o));
  } else v === k || i && e.data == k || (e.data = k);
  return e;
}
function Hr(e, t, r, n) { // Hr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    O.__e(o, r);
  }
}
function Nr(e, t, r) { // Nr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Hr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      O.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Nr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Nt(n, a = [])) && (n == e.__e && a.some(_e), _e(o), _e(n)), r || _e(e.__e), e.__e = e.__c = e.__ = null;
}
function ks(e, t, r) { // ks = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function so(e, t) { // so = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = tt(ue, { children: [e] }), o = [], a = [], Fr(t, t.__k, n || Ut, Ut, t.namespaceURI, n ? null : t.firstChild ? Dr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), ao(o, t.__k, a), t.__k.props.children = null;
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
  throw $t = 0, e;
} }, Yn = 0, _s = function(e) {
  return e != null && e.constructor === rt;
}, B.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = he({}, this.state)), typeof e == "function" && (e = e(he({}, r), this.props)), e && (he(r, e), this.__v && (t && this.__k.push(t), Gn(this)));
}, B.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Gn(this));
}, B.prototype.render = ue, le = [], $t = 0, Xn = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Ht = /* @__PURE__ */ Symbol(), Zn = /(PointerCapture)$|Capture$/i, Ir = 0, Ar = {}, hs = 0;

// src/explore/query-changes.ts
function He(e, t) { // He = withText, e = query, t = text
  return R(S({}, e), { text: t });
}
function $r(e, t, r) { // $r = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
}
function io(e, t, r) { // io = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return $r(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function lo(e) { // lo = clearAll, e = query
  return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}

// src/explore/bitset.ts
function Ne(e) { // Ne = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function Vt(e) { // Vt = allBits, e = size
  let t = Ne(e).fill(-1); // t = bits, Ne = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function jt(e, t) { // jt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function qt(e, t) { // qt = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function Ur(e, t) { // Ur = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function $e(e, t) { // $e = unionOf, e = size, t = sets
  return t.reduce(Ur, Ne(e));
}
function co(e, t) { // co = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function uo(e, t) { // uo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Es(e) { // Es = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function X(e, t = e, r = e) { // X = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Es((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function Ue(e, t) { // Ue = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function mo(e, t) { // mo = withAnyTerm, e = size, t = terms
  return $e(e, t.map(({ programs: r }) => r));
}
function Rs(e, t, { programs: r }) { // Rs = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = Ue(o, t); // a = terms, Ue = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, mo(e.programs.length, a));
  }), n;
}
function po(e, t, r) { // po = applyFilters, e = size, t = filters, r = except
  let n = Vt(e); // n = programs, Vt = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && co(n, o);
  }), n;
}
function Ls(e, t, r, n, o) { // Ls = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
  return Array.from(e.terms.values(), (a) => { // e = facet, a = term
    let s = X(a.programs, n), i = t.includes(a), l = s; // s = matchCount, X = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
    if (i) {
      let c = t.filter((d) => d !== a); // c = remaining, t = chosen, d = other, a = term
      l = c.length ? X(mo(o, c), n) : X(n);
    } else r && (l = X(r, n, a.programs));
    return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
  });
}
function Wt(e, t, r) { // Wt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Rs(e, t, o), s = po(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Rs = filtersOf, s = matches, po = applyFilters, i = facets, l = facet
    let c = a.get(l.id), d = c ? po(n, a, l.id) : s; // c = filter, a = filters, l = facet, d = others, po = applyFilters, n = size, s = matches
    return { facet: l, terms: Ls(l, Ue(l, t), c, d, n) };
  });
  return { matches: s, count: X(s), facets: i, searchResult: o };
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
var Ms = Kt(() => /* @__PURE__ */ new Map()), Os = 1e9; // Ms = knownOrders, Kt = memoize, Os = NEVER
function Br(e, t) { // Br = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function fo(e) { // fo = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function As(e) { // As = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function Is({ programs: e, languages: { chain: t, page: r } }) { // Is = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = As([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, As = collatorFor
  return Br(n.length, (a, s) => o(n[a], n[s]));
}
function go(e) { // go = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Cs({ programs: e }, t) { // Cs = byDate, e = programs, t = titleOrder
  let r = fo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, fo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, d = s || a, m = a && !s && i && Z(i); // c = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
    n[l] = go(c && G(c)), o[l] = m ? Os : go(d && j(d));
  }), Br(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function Ds({ programs: e }, t) { // Ds = byStatus, e = programs, t = dateOrder
  let r = fo(t), n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n); // r = datePositions, fo = positionsIn, t = dateOrder, n = unknown, z = STATUSES, o = ranks, e = programs, a = status
  return Br(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Fs = { // Fs = MAKERS
  title: Is,
  newest: (e) => Cs(e, nt(e, "title")),
  status: (e) => Ds(e, nt(e, "newest")),
  relevance: (e) => nt(e, "status")
};
function nt(e, t) { // nt = orderOf, e = index, t = sort
  var o; // o = _a
  let r = Ms(e), n = (o = r.get(t)) != null ? o : Fs[t](e); // r = orders, Ms = knownOrders, e = index, n = order, o = _a, t = sort, Fs = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Hs(e, t) { // Hs = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
function ot(e, { programs: t }) { // ot = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance"; // r = sort, e = query
  return r === "relevance" && !t ? "status" : r;
}
function yo(e, t, r, n) { // yo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ot(r, n), a = []; // o = sort, ot = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of nt(e, o)) // s = i, nt = orderOf, e = index, o = sort
    qt(t, s) && a.push(s);
  return o === "relevance" ? Hs(a, n.scores) : a;
}

// src/app/derive.ts
function Vr(e, t) { // Vr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = Wt(e, n, t); // i = exploration, Wt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: yo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function xo(e, t, r, n) { // xo = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => { // t = derive, r = query, o = number
    var a; // a = _a
    return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
  });
}
function be(e, t, r) { // be = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || xo(e, t, r, r.program) ? r : R(S({}, r), { program: null });
}
function _o(e, t, r, n) { // _o = showing, e = index, t = derive, r = query, n = program
  return xo(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, st), { sort: r.sort, program: n });
}

// src/app/actions.ts
function ho(e, t, r) { // ho = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => be(t().index, t().derive, l), a = (l) => { // o = shown, l = next, be = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(l); // c = query, o = shown, l = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
  return {
    search: (l) => e.set({ query: o(He(e.get().query, l)) }),
    settle: n,
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (l, c) => a(io(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(_o(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(lo(e.get().query)),
    openFilters: () => {
      n(), i(!0);
    },
    closeFilters: () => i(!1),
    toggleFacet: (l) => { // l = facet
      let { open: c } = e.get(), d = new Set(c.collapsed); // c = open, e = store, d = collapsed
      d.delete(l) || d.add(l), e.set({ open: R(S({}, c), { collapsed: d }) });
    }
  };
}

// src/app/announcements.ts
function bo(e, t, r) { // bo = settleAfterTyping, e = store, t = settle, r = view
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
function Qt(e, t, r) { // Qt = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Ns({ terms: e }) { // Ns = inTreeOrder, e = terms
  let t = /* @__PURE__ */ new Map(); // t = children
  e.forEach(({ id: o, broader: a }) => Qt(t, a, o));
  let r = [], n = (o) => (t.get(o) || []).forEach((a) => { // r = ordered, n = visit, o = id, t = children, a = child
    r.push(a), n(a);
  });
  return n(null), r;
}
function vo(e, t, r) { // vo = orderTerms, e = facet, t = ids, r = vocabulary
  if (e === "status")
    return z;
  let n = [...t].sort(); // n = sorted, t = ids
  return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Ns(r), ...n]) : n;
}

// src/explore/facet-index.ts
var wo = { label: null, help: null, aliases: [] }; // wo = UNLABELED
function $s({ start: e, end: t, status: r }, n) { // $s = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && Z(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Us(e, t, r) { // Us = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? $s(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
}
function Bs(e, t, r, n) { // Bs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ne(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Us(s, e, n).forEach((l) => jt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    jr(r, s).forEach((l) => Ur(a(l), i));
  }), o.delete(J), o;
}
function So(e, t, r) { // So = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Bs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Bs = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = [...vo(e, Array.from(s.keys()), a), J], l = $e(n, Array.from(s.values())); // i = order, vo = orderTerms, e = id, s = collected, a = vocabulary, J = NOT_STATED, l = stated, $e = unionOf, n = size
  s.set(J, uo(Vt(n), l));
  let c = /* @__PURE__ */ new Map(); // c = terms
  for (let u of i) { // u = term, i = order
    let _ = s.get(u), x = _ ? X(_) : 0; // _ = programs, s = collected, u = term, x = total, X = count
    if (_ && x) {
      let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(u)) || wo; // h = label, b = aliases, a = vocabulary, u = term, wo = UNLABELED
      c.set(u, { id: u, label: h, aliases: b, depth: jr(a, u).length, programs: _, count: x });
    }
  }
  let { label: d, help: m } = a || wo, p = Array.from(c.values()).filter((u) => u.count < n); // d = label, m = help, a = vocabulary, wo = UNLABELED, p = missingInSome, c = terms, u = term, n = size
  return { id: e, label: d, help: m, terms: c, useful: p.length > 1 };
}

// src/explore/program-index.ts
function To(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // To = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let l of e.facets) { // l = id, e = list
    let c = o.includes(l) ? null : So(l, e, a); // c = facet, o = reservedIds, l = id, So = indexFacet, e = list, a = thisYear
    c && s.set(l, c);
  }
  let i = new Set(e.programs.map(({ id: l }) => l)); // i = ids, e = list, l = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (l, c) => { // l = facet, c = term
      var d; // d = _a
      return !!((d = s.get(l)) != null && d.terms.has(c));
    },
    hasProgram: (l) => i.has(l),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var Jt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Jt = NO_SEARCH

// src/app/labels.ts
var Po = (e) => e.toLowerCase().replace(/-.*/, ""); // Po = baseOf, e = language
function ko(e, t, r, n, o, a) { // ko = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => oe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, oe = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, d = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let _ = Je.find((x) => x === p); // _ = builtIn, Je = BUILT_IN, x = each, p = id
    return s(_ ? t(`facet-${_}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var x; // x = _a
    if (u === J)
      return s(t("not-stated"));
    let _ = (x = e.vocabularies.get(p)) == null ? void 0 : x.terms.get(u); // _ = entry, x = _a, e = list, p = facetId, u = id
    return _ ? i(_.label) : s(Ie(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(Ae(u)) : u);
  };
  return {
    pick: i,
    facet: d,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let _ = `${p} ${u}`, x = c.get(_) || m(p, u); // _ = key, p = facetId, u = id, x = label, c = known, m = term
      return c.set(_, x), x;
    },
    status: l,
    isForeign: (p) => [a, n[0] || o].every((u) => Po(u) !== Po(p))
  };
}

// src/app/context.ts
function qr(e, t, r = () => Jt) { // qr = createContext, e = list, t = settings, r = find, Jt = NO_SEARCH
  var u; // u = _a
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = ko(e, n, o, s, i, a), d = To(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, ko = createLabels, e = list, d = index, To = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (_, x) => c.term(_, x).text,
    reservedIds: lt
  }), m = (u = dt(`programs?${t.preset}`, d)) != null ? u : st, p = je(m, e.facets);
  return R(S({}, t), {
    list: e,
    index: d,
    find: r,
    derive: Vr(d, r),
    labels: c,
    preset: m,
    fragmentOf: (_) => { // _ = query
      let x = je(_, e.facets); // x = fragment, je = toFragment, _ = query, e = list
      return x === p ? "" : x || "programs";
    }
  });
}
function Eo(e, t) { // Eo = withSearch, e = context, t = find
  return R(S({}, e), { find: t, derive: Vr(e.index, t) });
}

// src/app/store.ts
function Ro(e) { // Ro = createStore, e = initial
  let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
  return {
    get: () => t,
    set: (n) => { // n = change
      let o = t; // o = before, t = state
      t = S(S({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
    },
    subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
      r.delete(n);
    })
  };
}

// src/app/sync-history.ts
function Lo(e, t, r) { // Lo = syncHistory, e = store, t = history, r = fragmentOf
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
function at(e) { // at = isolated, e = text
  return `\u2068${e}\u2069`;
}
function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: ke(t) }, n);
}

// src/views/parts/chevron.tsx
function Ve({ open: e }) { // Ve = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Gt({ context: e, target: t, children: r }) { // Gt = DataLink, e = context, t = target, r = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
}

// src/views/results/card.tsx
var Mo = "capacity"; // Mo = TAG_FACET
function Vs({ text: e, patterns: t, around: r, more: n }) { // Vs = MarkedText, e = text, t = patterns, r = around, n = more
  return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
}
function js({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // js = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
  return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
}
var zt = class extends B { // zt = Card, B = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
    var L; // L = _a
    let { msg: l, labels: c, format: d, language: m, idPrefix: p, index: u, limit: _ } = t, x = (A) => /* @__PURE__ */ g(Vs, { text: A, patterns: s, around: m, more: n }), h = (A) => { // l = msg, c = labels, d = format, m = language, p = idPrefix, u = index, _ = limit, t = context, x = marked, A = facet, g = k, Vs = MarkedText, s = patterns, n = more, h = termsOf
      var F; // F = _a
      return ((F = o.terms.get(A)) != null ? F : []).map((H) => c.term(A, H));
    }, b = c.pick(o.title), v = `${p}:program:${o.id}`, k = o.summary && c.pick(o.summary), P = h(Mo), D = [...h("kind"), ...h("format")], N = c.status(o.status), T = d.span(o.start, o.end, o.status), w = [b, ...k ? [k] : [], ...P, ...D].map(({ text: A }) => A), I = _ || !n ? null : n.findSnippet(u, u.programs.indexOf(o), s, [...w, N, T != null ? T : ""]);
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(Be, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g(Gt, { context: t, target: o.target }, x(b)) : x(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(L = o.status) != null ? L : "unknown"}` }, N), T !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, T), D.map((A) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, x(A)))), k && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, x(k), " ", c.isForeign(k.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(k.language)))), I && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", js(t, I)), " ", x({ text: I.text, language: I.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Mo).text }, P.map((A) => /* @__PURE__ */ g("li", null, x(A)))), /* @__PURE__ */ g(
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
      /* @__PURE__ */ g(Ve, { open: a })
    )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
  }
};

// src/views/results/card-list.tsx
var Yt = 60, qs = 6, Ws = 80; // Yt = CARDS, qs = CARDS_AT_ONCE, Ws = FILL_AFTER
function Ks({ context: e, state: t, results: { order: r } }, n) { // Ks = lengthFor, e = context, t = state, r = order, n = before
  var u; // u = _a
  let { query: o, settled: a, cards: s } = t, i = a.query === o ? a.cause : "typing", l = i === "address", c = r.findIndex((_) => { // o = query, a = settled, s = cards, t = state, i = cause, l = isAddress, c = open, r = order, _ = number
    var x; // x = _a
    return ((x = e.index.programs[_]) == null ? void 0 : x.id) === o.program;
  }), d = i === "data" || ((u = n.order) == null ? void 0 : u.length) === r.length && r.every((_, x) => { // d = isSame, i = cause, u = _a, n = before, r = order, _ = number, x = i
    var h; // h = _a
    return _ === ((h = n.order) == null ? void 0 : h[x]);
  }), m = Math.max(e.limit || Yt, c + 1, d && n.limit || 0, l ? s : 0), p = r.length <= Yt || l;
  return { order: r, limit: m, drawn: p ? m : Math.max(qs, c + 1, d && n.drawn || 0) };
}
function Qs({ context: e, state: t, results: r }, n) { // Qs = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && ot(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, ot = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let u = n[p - 1], _ = Z(m.status); // u = before, n = programs, p = i, _ = isNow, Z = isCurrent, m = program
    return !c || u && Z(u.status) === _ ? { program: m, group: null } : { program: m, group: _ ? d(a, o("group-current")) : d(s, o("group-past")) };
  });
}
var Xt = class extends B { // Xt = CardList, B = x
  constructor() {
    super(...arguments);
    this.list = Fe();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), window.clearTimeout(this.timer);
    };
    /** For printing: paper has no buttons. */
    this.showAll = () => {
      if (!this.props.view.context.limit) {
        let { length: r } = this.state.order; // r = length
        this.setLength({ limit: r, drawn: r });
      }
    };
    this.showMore = () => {
      var n, o, a; // n = _a, o = _b, a = _c
      let { limit: r } = this.state; // r = limit
      this.setLength({ limit: r + Yt, drawn: r + Yt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : Ks(r, n);
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
  }
  componentDidUpdate() {
    this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r, limit: n, order: o } = this.state; // r = drawn, n = limit, o = order
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), Ws));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var k; // k = _a
    let { context: s, state: i, results: l, actions: c, more: d } = r, { msg: m, index: p, level: u, list: _ } = s, x = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, b = Qs(r, x), v = (k = b[0]) != null && k.group ? u + 1 : u; // s = context, i = state, l = results, c = actions, d = more, r = view, m = msg, p = index, u = level, _ = list, x = shown, n = order, a = drawn, o = limit, P = number, h = rest, b = entries, Qs = withHeadings, v = titleLevel, k = _a
    return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: D }) => /* @__PURE__ */ g("li", { key: P.id }, D && /* @__PURE__ */ g(Be, { level: u, class: "program-explorer__group", id: D.anchors[0] }, D.anchors.slice(1).map((N) => /* @__PURE__ */ g("span", { id: N })), /* @__PURE__ */ g(V, { text: D, around: s.language })), /* @__PURE__ */ g(
      zt,
      {
        context: s,
        actions: c,
        more: d,
        program: P,
        open: i.query.program === P.id,
        patterns: l.exploration.searchResult.patterns,
        level: v
      }
    )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(je(i.query, _.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
  }
};

// src/explore/active-filters.ts
function Oo(e, t) { // Oo = activeFilters, e = index, t = query
  return Array.from(e.facets.values()).flatMap((r) => Ue(r, t).map((n) => ({ facet: r, term: n })));
}

// src/views/layout/active-filters.tsx
function Js({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Js = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
function Gs({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Gs = SearchChip, e = msg, t = query, r = actions
  return /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": e("remove-search", t.text),
      onClick: () => r.choose(He(t, ""))
    },
    /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
    " ",
    /* @__PURE__ */ g("bdi", null, t.text)
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
    let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Oo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Oo = activeFilters, l = hasText
    return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ g("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ g(Js, { view: r, filter: c }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Gs, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
  }
};

// src/views/layout/filters.tsx
function zs({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // zs = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
  let { msg: i, labels: l, language: c, idPrefix: d } = e, m = `${d}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, c = language, d = idPrefix, e = context, m = id, r = facet, n = term, p = description, o = chosen, a = countAfterToggle
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
    ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(V, { text: l.term(r, n.id), around: c })))))),
    /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", a)),
    /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
  );
}
function Ys({ view: e, counts: { facet: t, terms: r } }) { // Ys = Facet, e = view, t = facet, r = terms
  let { context: { labels: n, language: o, idPrefix: a }, state: s, actions: i } = e, l = !s.open.collapsed.has(t.id), c = `${a}:${t.id}`; // n = labels, o = language, a = idPrefix, s = state, i = actions, e = view, l = isOpen, t = facet, c = bodyId
  return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": l,
      "aria-controls": c,
      onClick: () => i.toggleFacet(t.id)
    },
    /* @__PURE__ */ g("span", { id: `${c}::label` }, /* @__PURE__ */ g(V, { text: n.facet(t.id), around: o })),
    /* @__PURE__ */ g(Ve, { open: l })
  )), /* @__PURE__ */ g("div", { id: c, hidden: !l }, r.map((d) => /* @__PURE__ */ g(zs, { key: d.term.id, view: e, facet: t.id, count: d }))));
}
function er({ view: e }) { // er = Filters, e = view
  return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Ys, { key: t.facet.id, view: e, counts: t })));
}

// src/views/layout/search-box.tsx
function Ao({ view: { context: { msg: e }, state: t, actions: r } }) { // Ao = SearchBox, e = msg, t = state, r = actions
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
function Xs({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Xs = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = ot(r, n.exploration.searchResult), s = ve.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, ot = effectiveSort, r = query, n = results, s = sorts, ve = SORTS, i = each
  return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
    "select",
    {
      class: "cdx-select",
      id: `${t}-sort`,
      value: a,
      onChange: (i) => o.sort(i.currentTarget.value)
    },
    s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
  ), /* @__PURE__ */ g(Ve, { open: !1 })));
}
function Io({ view: e }) { // Io = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, d = sum, m = terms
  return /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__open-filters cdx-button",
      "aria-haspopup": "dialog",
      "aria-expanded": o.open.filters,
      onClick: s.openFilters
    },
    c ? t("filters-active", c) : t("filters")
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", at(o.settled.query.text), at(l.join(" "))))), !n && /* @__PURE__ */ g(Xs, { view: e }));
}

// src/views/layout/explorer.tsx
function Co({ view: e }) { // Co = Explorer, e = view
  let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Ao, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(er, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Io, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Zt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Xt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Do = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Do = isNeeded, e = open, t = query
function Fo(e, t, r) { // Fo = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => M(null, null, function* () { // n = isLoading, o = isOver, a = load, M = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && Do(e.get()) && t.onFailure(c, () => { // o = isOver, Do = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && Do(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function Ho() { // Ho = replaceTexts
  O.vnode = (e) => { // O = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function No(e, t) { // No = createScreen, e = root, t = idPrefix
  let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => { // r = ownerDocument, e = root, n = find, l = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
    var c; // c = _a
    return (c = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : c.closest("article");
  };
  return {
    focusCount: a,
    moveTo: (l) => { // l = program
      let c = i(l); // c = card, i = cardOf, l = program
      c == null || c.scrollIntoView(), o(c == null ? void 0 : c.querySelector("a, button"));
    },
    holdFocus: (l) => { // l = isInDialog
      let c = s() && r.activeElement; // c = before, s = hasFocus, r = ownerDocument
      return () => {
        c && !s() && (o(r.getElementById(c.id) || (l ? n(".program-explorer__open-filters") : null)), s() || a());
      };
    },
    scrollToLinked: (l) => { // l = program
      var c; // c = _a
      return (c = l === null ? e : i(l)) == null ? void 0 : c.scrollIntoView();
    }
  };
}

// src/views/watch-width.ts
function $o(e, t) { // $o = watchWidth, e = element, t = onChange
  var o; // o = _a
  let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var Zs = 640, ei = 500; // Zs = MIN_WIDTH, ei = PREPARE_SEARCH_AFTER
function ti(e, t) { // ti = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
O.debounceRendering = (e) => e();
Ho();
function Uo(e, t, r, n, o, a) { // Uo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  var N; // N = _a
  let s = (N = e.ownerDocument.defaultView) != null ? N : window, i = /* @__PURE__ */ new Set(), l = o.now, c = qr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Zs, p = (T) => { // s = view, N = _a, e = root, i = cleanups, l = more, o = moreSource, c = context, qr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, Zs = MIN_WIDTH, p = readAddress, T = before
    var A, F; // A = _a, F = _b
    let w = n.read(), I = w === null && T ? T.query : (A = dt(w != null ? w : "", c.index)) != null ? A : c.preset, L = be(c.index, c.derive, I); // w = fragment, n = history, I = next, T = before, A = _a, dt = fromFragment, c = context, L = query, be = withoutHiddenDetails
    return {
      query: L,
      settled: { query: L, cause: "address" },
      cards: n.cards(),
      open: { collapsed: (F = T == null ? void 0 : T.open.collapsed) != null ? F : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
    };
  }, u = Ro(S({ narrow: m() }, p(null))), _ = No(e, r.idPrefix), x = () => { // u = store, Ro = createStore, S = __spreadValues, m = isNarrow, p = readAddress, _ = screen, No = createScreen, e = root, r = settings, x = unmount
    d = !1;
    let T = Array.from(i); // T = all, i = cleanups
    i.clear(), T.forEach((w) => w()), e.textContent = "";
  }, h = (T) => { // h = attempt, T = act
    if (d)
      try {
        T();
      } catch (w) {
        x(), a(w);
      }
  }, b = ti(ho(u, () => c, _), h), v = (T, w) => { // b = actions, ti = guarded, ho = createActions, u = store, c = context, _ = screen, h = attempt, v = draw, T = state, w = before
    h(() => { // h = attempt
      let I = _.holdFocus(w.open.filters), { derive: L } = c, A = L(T.query); // I = restoreFocus, _ = screen, w = before, L = derive, c = context, A = results, T = state
      so(/* @__PURE__ */ g(Co, { view: { context: c, state: T, actions: b, attempt: h, cleanups: i, more: l, results: A, settledResults: L(T.settled.query) } }), e), I();
    });
  }, k = ({ checkLink: T, keepFragment: w, keepPlace: I, textIndexOf: L }) => { // k = useMore, T = checkLink, w = keepFragment, I = keepPlace, L = textIndexOf
    let A = s.setTimeout(() => h(() => L(c.index)), ei); // A = prepare, s = view, h = attempt, L = textIndexOf, c = context, ei = PREPARE_SEARCH_AFTER
    i.add(w()).add(I(e, n)).add(() => s.clearTimeout(A)), T(n, u, c);
  }, P = (T) => { // P = showLinked, T = isFirst
    var L; // L = _a
    let { program: w } = u.get().query, I = !T || w !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((L = n.read()) != null ? L : ""); // w = program, u = store, I = mayScroll, T = isFirst, s = view, e = root, L = _a, n = history
    n.isNewLink() && I && r.reveal(() => Ze(() => h(() => _.scrollToLinked(u.get().query.program))));
  }, D = () => { // D = onResize
    if (!e.isConnected) {
      x();
      return;
    }
    let T = m(), { open: w, narrow: I } = u.get(); // T = narrow, m = isNarrow, w = open, I = before, u = store
    (T !== I || w.filters && !e.clientWidth) && u.set({ narrow: T, open: R(S({}, w), { filters: !1 }) });
  };
  return [
    u.subscribe(v),
    $o(e, D),
    bo(u, b.settle, s),
    Lo(u, n, (T) => c.fragmentOf(T)),
    n.onMove(() => h(() => { // n = history, h = attempt
      u.set(p(u.get())), P(!1);
    }))
  ].forEach((T) => i.add(T)), v(u.get(), u.get()), d && (P(!0), n.firstPlace && Ze(() => h(() => s.scrollTo(0, n.firstPlace))), l ? k(l) : i.add(Fo(u, o, (T) => h(() => { // T = loaded, i = cleanups, v = draw, u = store, d = isMounted, P = showLinked, n = history, Ze = afterPaint, h = attempt, s = view, l = more, k = useMore, Fo = loadWhenNeeded, o = moreSource
    l = T, c = Eo(c, l.fuzzySearch), k(l), u.set({});
  })))), {
    update: (T) => h(() => { // T = newList, h = attempt
      b.settle(), c = qr(T, r, l == null ? void 0 : l.fuzzySearch);
      let { query: w } = u.get(), I = be(c.index, c.derive, w), L = () => u.set({ query: I, settled: { query: I, cause: "data" } }); // w = before, u = store, I = query, be = withoutHiddenDetails, c = context, L = show
      l ? l.keepPosition(e, L) : L();
    }),
    unmount: x
  };
}

// src/page/page-urls.ts
var Bo = "Special:MyLanguage/", ri = /^(?:[a-z][\w-]*|Special):/; // Bo = MY_LANGUAGE, ri = WITHOUT_TRANSLATION
function Vo(e, { root: t, staticElements: r, groups: n }, o) { // Vo = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    var p; // p = _a
    let c = l.replace(Bo, ""); // c = plain, l = page, Bo = MY_LANGUAGE
    if (!s.length || ri.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(Bo + c);
    let [d = "", m = ""] = c.split(/(?=#)/); // d = title, m = fragment, c = plain
    return (p = s.map((u) => e.urlOf(`${d}/${u}${m}`)).find((u) => i.has(u))) != null ? p : e.urlOf(l);
  };
}

// src/page/mount-host.ts
var ni = "program-explorer__app", oi = 0; // ni = APP_CLASS, oi = mountedSoFar
function ai(e) { // ai = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${se}`)).filter((r) => (Ke({ root: r }) || "static") !== "static"); // t = roots, se = HOST_CLASS, r = root, Ke = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function si({ root: e, past: t }) { // si = scrollToLinkedHeading, e = root, t = past
  var o, a, s; // o = _a, a = _b, s = _c
  let n = [...Array.from((a = (o = or(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`); // n = anchor, a = _b, o = _a, or = sectionHeading, e = root, i = each, s = _c, t = past
  n && sr(e, () => Ze(() => { // n = anchor, sr = unfold, e = root, Ze = afterPaint
    var i; // i = _a
    return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
  }));
}
function ii(e) { // ii = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return ct(e) && !(t && !t.closest(`.${se}, [${Re}]`));
}
function jo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // jo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i } = e, { language: l } = n, c = ae(n), d = bt(i, t), m = ai(t), p = `program-explorer-${++oi}`, u = Vo(i, t, d), _ = t.all === null ? "" : u(t.all), x = { // i = wiki, e = environment, l = language, n = messages, c = msg, ae = createMessages, d = languages, bt = readerLanguages, t = host, m = ownsIt, ai = ownsAddress, p = idPrefix, oi = mountedSoFar, u = pageUrl, Vo = createPageUrls, _ = urlOfAll, x = moreSource
    now: a,
    load: () => ht(e),
    onFailure: (w, I) => { // w = error, I = retry
      let L = yt(w) === "outdated"; // L = isOutdated, yt = failureOf, w = error
      de(t.root, n, { kind: "warning", text: c(`failed-${L ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, c = msg, L = isOutdated
        L ? location.reload() : (Ee(t.root), I());
      } });
    }
  }, h = document.createElement("div");
  h.className = ni, h.lang = l, h.dir = ke(l), t.root.append(h);
  let b = ar(t.root, () => ft(t, !0)), v = () => si(t); // b = stopWatching, ar = watchFolding, t = host, ft = hideRest, v = onHashChange, si = scrollToLinkedHeading
  window.addEventListener("hashchange", v);
  let k = () => { // k = cleanUp
    h.remove(), b(), window.removeEventListener("hashchange", v);
  }, P = Qn(window, m ? ii : null, p);
  Q(t, "ready");
  let { update: D, unmount: N } = Uo(h, r, { // D = update, N = unmount, Uo = mountExplorer, h = app, r = list
    msg: c,
    format: Jn(l, c, o),
    language: l,
    languages: d,
    pageLanguage: i.contentLanguage,
    today: gr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: p,
    reveal: (w) => sr(t.root, w),
    notify: (w) => de(t.root, n, { kind: "failure", text: w, retry: null }),
    urlOf: (w) => "url" in w ? w.url : u(w.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (w) => `${m ? "" : _}#programs?program=${w}`,
    urlOfAll: (w) => `${_}#${w}`
  }, P, x, (w) => { // P = history, x = moreSource, w = error
    k(), s(w);
  });
  if (!h.isConnected)
    return null;
  let T = { // T = explorer
    update: D,
    unmount: () => {
      N(), k(), Q(t, "static");
    }
  };
  try {
    v(), ft(t, !0), i.announceReady(t.root);
  } catch (w) {
    throw T.unmount(), w;
  }
  return T;
}

// src/page/offer-selftest.ts
var li = "#programs?selftest"; // li = SELFTEST
function qo(e) { // qo = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === li && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 ac245ff0e9d16c5f"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var ci = 20; // ci = MOST_EXPLORERS
function ui(n, o) { // ui = importList, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function di({ wiki: e }, t, { origin: r, list: n }) { // di = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && en(s.length ? s : [o], n.programs.map(({ title: d }) => oe(d, [o.lang, ...c], e.contentLanguage).text));
}
var pi = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // pi = FILTERS_ONLY
function mi(e) { // mi = needsMore, e = hash
  return !!Se(e) && !pi.test(e);
}
function Wo(e, t, r, n) { // Wo = run, e = load, t = environment, r = host, n = mounted
  return M(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Wo(e, t, r, n);
    }, s = null;
    try {
      let i = mi(location.hash) ? ht(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, mi = needsMore, ht = loadMore, t = environment, l = result, e = load, o = wiki, r = host
      if (l.kind === "off") {
        Q(r, "static");
        return;
      }
      let { messages: c } = l, [d, m] = l.kind === "missing" && (yield ui(t, r)) || [r, l]; // c = messages, l = result, d = shown, m = programs, ui = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let x = m.kind === "missing"; // x = isMissing, m = programs
        o.log(`The data page "${r.source}" ${x ? "is missing" : "cannot be read"}.`, ...x ? [] : m.problems), yield xt(t, r, x ? "missing" : "json", m, a);
        return;
      }
      if (!Xr(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), u = yield i; // p = languageNames, o = wiki, u = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let _ = di(t, r, m); // _ = mayDiffer, di = mayListDiffer, t = environment, r = host, m = programs
      s = jo(t, d, { list: m.list, messages: c, languageNames: p, more: u }, (x) => { // s = explorer, jo = mountHost, t = environment, d = shown, m = programs, c = messages, p = languageNames, u = more, x = error
        o.log("The explorer could not be drawn.", x), n.delete(r.root), xt(t, d, "unexpected", R(S({}, m), { messages: c }), a);
      }), s && (n.set(r.root, s), yield cn(t, r, m, c, _));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield xt(t, r, yt(i), null, a);
    }
  });
}
function gi(n, o) { // gi = findOrInsertHosts, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = _t(r); // a = printed, _t = findHosts, r = content
    if (a.length || r.querySelector(`.${se}`) || !pn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Ko(e, t) { // Ko = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    qo(n),
    e.onContent(() => { // e = wiki
      var l; // l = _a
      o((c) => !c.isConnected);
      let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Wn(); // s = content, l = _a, i = sharedLoad, Wn = createSharedLoad
      gi(n, s).then(
        (c) => c.forEach((d, m) => { // c = hosts, d = host, m = i
          m >= ci ? Q(d, "static") : an(d) && Wo(i, n, d, r);
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
aa(Wr, {
  Component: () => B,
  DATA_MODEL: () => mt,
  DataLink: () => Gt,
  DataText: () => V,
  Filters: () => er,
  GROUP_ATTRIBUTE: () => Re,
  HOST_CLASS: () => se,
  Heading: () => Be,
  ID: () => Oe,
  LANGUAGE: () => me,
  NO_SEARCH: () => Jt,
  SECTION: () => nr,
  SORTS: () => ve,
  VERSION: () => Ge,
  add: () => jt,
  allTexts: () => Zr,
  append: () => Qt,
  chosenTerms: () => Ue,
  count: () => X,
  createMessages: () => ae,
  createRef: () => Fe,
  decode: () => we,
  explore: () => Wt,
  findHosts: () => _t,
  h: () => g,
  has: () => qt,
  hostStateOf: () => Ke,
  includedTitles: () => Tt,
  isCurrent: () => Z,
  isFragmentOurs: () => ct,
  isObject: () => kt,
  isStatus: () => Ie,
  isolated: () => at,
  levelBelow: () => pr,
  levelOf: () => dr,
  memoize: () => Kt,
  noBits: () => Ne,
  normalText: () => ut,
  optionsFor: () => Pt,
  parseDate: () => Ae,
  parseForReaders: () => Ct,
  parseJsonObject: () => ne,
  parseLink: () => wt,
  pickText: () => oe,
  readAnswer: () => tr,
  readLink: () => Le,
  readPage: () => It,
  restOf: () => Se,
  shortestCode: () => Me,
  showNotice: () => de,
  staticHeading: () => ur,
  unionOf: () => $e,
  withTerms: () => $r,
  withText: () => He,
  withoutHiddenDetails: () => be
});

// src/wiki/wiki.ts
var K = class extends Error { // K = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var Qo = 1e4; // Qo = TIMEOUT_MS
function Jo(e, t) { // Jo = fetchInTime, e = url, t = credentials
  return M(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Qo); // r = controller, n = timer, Qo = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new K("timeout", `${Qo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function tr(e) { // tr = readAnswer, e = url
  return M(this, null, function* () {
    let t = yield Jo(e, "omit"); // t = response, Jo = fetchInTime, e = url
    if (t.status === 429 && (t = yield Jo(e, "same-origin")), t.status === 429)
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
var fi = 86400, yi = 300, xi = 50; // fi = DAY_S, yi = FIVE_MINUTES_S, xi = MOST_REQUESTS
function _i(e) { // _i = storedPages, e = answer
  var r, n; // r = _a, n = _b
  let t = []; // t = pages
  for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = lastrevid, s = revisions, r = _a, e = answer
    let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main; // i = revision, s = revisions, l = main, n = _b
    i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
  }
  return t;
}
function hi(e, t, r, n) { // hi = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? yi : fi), a = { // o = age, e = kind, r = bundle, yi = FIVE_MINUTES_S, fi = DAY_S, a = parameters
    action: "query",
    format: "json",
    formatversion: "2",
    // One cached answer for all languages.
    uselang: "content",
    maxage: o,
    smaxage: o
  };
  return Object.assign(a, n ? { mcoffset: n } : {
    prop: "revisions|info",
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
function Go(e, t, r, n) { // Go = readAll, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    var l, c; // l = _a, c = _b
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let d = yield tr(`${e}?${hi(t, r, n, s)}`); // d = answer, tr = readAnswer, e = api, hi = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(_i(d));
      for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, d = answer
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = (c = d.continue) == null ? void 0 : c.mcoffset;
    } while (s && ++i < xi);
    return { pages: a, translations: o };
  });
}
function zo(e, t, r, n) { // zo = readSafely, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    try {
      return yield Go(e, t, r, n);
    } catch (o) {
      if (n && o instanceof K && o.failure === "server")
        return Go(e, t, r, null);
      throw o;
    }
  });
}
function Yo(e, t) { // Yo = createPageReader, e = api, t = titleOf
  return (r, n, o) => M(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield zo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, zo = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : zo(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Xo(e) { // Xo = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function bi(e) { // bi = mayEdit, e = title
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
function vi() { // vi = languageNames
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
function wi() { // wi = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function Zo(e) { // Zo = fetchGadgetModule, e = name
  return M(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function ea(e = null) { // ea = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: wi(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Xo,
    readPages: Yo(mw.util.wikiScript("api"), Xo),
    languageNames: vi,
    mayEdit: bi,
    urlOf: (t, r) => mw.util.getUrl(t, r),
    onContent: (t) => { // t = listener
      let r = mw.hook("wikipage.content"), n = () => t(); // r = hook, n = onContent, t = listener
      return r.add(n), () => { // r = hook, n = onContent
        r.remove(n);
      };
    },
    announceReady: (t) => { // t = root
      mw.hook("programExplorer.ready").fire(t);
    },
    addStyles: (t) => { // t = css
      mw.util.addCSS(t);
    },
    log: (t, ...r) => { // t = message, r = details
      mw.log.warn(`[programExplorer] ${t}`, ...r);
    }
  };
}

// src/gadget.ts
function Si() { // Si = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Ko(ea(Si()), Gr(Zo, Wr, "6af8d0cf608ab3a6"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>