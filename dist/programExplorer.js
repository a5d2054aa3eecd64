// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Zr = Object.defineProperty, ga = Object.defineProperties;
var ya = Object.getOwnPropertyDescriptors;
var Yr = Object.getOwnPropertySymbols;
var xa = Object.prototype.hasOwnProperty, _a = Object.prototype.propertyIsEnumerable;
var Xr = (e, t, r) => t in e ? Zr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
  for (var r in t || (t = {}))
    xa.call(t, r) && Xr(e, r, t[r]);
  if (Yr)
    for (var r of Yr(t))
      _a.call(t, r) && Xr(e, r, t[r]);
  return e;
}, M = (e, t) => ga(e, ya(t));
var ha = (e, t) => {
  for (var r in t)
    Zr(e, r, { get: t[r], enumerable: !0 });
};
var O = (e, t, r) => new Promise((n, o) => {
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
var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // y = define_BUILD_LANGUAGES_default

// src/page/module-loaders.ts
function en(e, t, r) { // en = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
  let n = /* @__PURE__ */ new Map(), o = (s) => O(null, null, function* () { // n = modules, o = loadModule, s = name, O = __async
    let i = yield e(s); // i = file, e = fetchFile, s = name
    if ((i == null ? void 0 : i.runtime) !== r)
      throw Object.assign(new Error(`Reload the page: the module "${s}" is of another release.`), { failure: "outdated" });
    let l = { exports: {} }; // l = module
    return i.create(() => t, l), l.exports;
  }), a = (s) => () => { // a = loaderOf, s = name
    let i = n.get(s) || o(s); // i = module, n = modules, s = name, o = loadModule
    return n.set(s, i), i.catch(() => n.delete(s)), i;
  };
  return {
    maintainer: a("maintainer"),
    validator: a("validator"),
    more: a("more"),
    links: a("links"),
    importer: a("importer"),
    selftest: a("selftest")
  };
}

// src/explore/query.ts
var Oe = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Oe = SORTS, ct = EMPTY_QUERY

// src/app/url.ts
var dt = ["q", "sort", "program", "view"]; // dt = RESERVED_KEYS
var va = /^#?programs$/, wa = /^#?programs(\?|%3f|\.3f)/i, pt = "selftest", Sa = 8e3, Ta = 200; // va = ALONE, wa = WITH_QUERY, pt = SELFTEST, Sa = MOST_CHARACTERS, Ta = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = wa.exec(e) || va.exec(e) || []; // t = start, wa = WITH_QUERY, e = hash, va = ALONE
  return t === void 0 ? null : e.slice(t.length, Sa);
}
function mt(e) { // mt = isFragmentOurs, e = hash
  return le(e) !== null;
}
var Ea = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ea = UNSAFE
function ut(e) { // ut = encode, e = value
  return e.replace(Ea, (t) => { // e = value, Ea = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function oe(e) { // oe = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function ft(e) { // ft = normalText, e = text
  return e.slice(0, Ta).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function Je(e, t = []) { // Je = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !dt.includes(o) && r.push(`${ut(o)}=${a.map(ut).join(",")}`);
  });
  let n = ft(e.text); // n = text, ft = normalText, e = query
  return n && r.push("q=" + ut(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ut(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function gt(e, t) { // gt = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), u = oe(l), m = c.join("="), p = oe(m); // l = rawKey, c = values, i = part, u = key, oe = decode, m = raw, p = value
    if (u === "q")
      o = ft(oe(m.replace(/[_+]/g, " ")));
    else if (u === "sort")
      a = Oe.find((d) => d === p) || null;
    else if (u === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!dt.includes(u)) {
      let d = m.split(",").map(oe).concat(p.split(",")).filter((g) => t.hasTerm(u, g)); // d = terms, m = raw, oe = decode, p = value, g = term, t = known, u = key
      d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
    }
  }
  return { text: o, chosen: n, sort: a, program: s };
}

// src/programs/json-object.ts
function ce(e) { // ce = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var K = "qqx", tn = "search", Qe = "en"; // K = KEYS_ONLY, tn = EXPLORER_KEY, Qe = FALLBACK_LANGUAGE
function Ge(e) { // Ge = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Qe;
}
function cr(e) { // cr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function rn(e, t) { // rn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ce(t)).filter((n) => typeof n[1] == "string")); // r = texts, ce = parseJsonObject, t = text, n = field
  return r.has(tn) ? { language: e, texts: r } : null;
}
function nn({ language: e, texts: t }) { // nn = hasMessages, e = language, t = texts
  return e === K || t.has(tn);
}

// src/programs/texts.ts
function ue(e, t, r) { // ue = pickText, e = text, t = chain, r = pageLanguage
  if (typeof e == "string")
    return { text: e, language: r };
  for (let o of [...t, r]) { // o = language, t = chain, r = pageLanguage
    let a = e.get(o.toLowerCase()); // a = found, e = text, o = language
    if (a !== void 0)
      return { text: a, language: o };
  }
  let [n = r] = [...e.keys()].sort(); // n = language, r = pageLanguage, e = text
  return { text: e.get(n) || "", language: n };
}
function yt(e) { // yt = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function on(e, t) { // on = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var an = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // an = en_default

// src/messages/locale.ts
function xt(e) { // xt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Pa = ["zero", "one", "two", "few", "many", "other"]; // Pa = CATEGORIES
function sn(e) { // sn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Pa.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Pa = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var Ra = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, La = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(an)) }; // Ra = PLURAL, La = PARAMETER, Ae = BUILT_IN, an = en_default
function de({ language: e, texts: t } = Ae, r = Ae.texts) { // de = createMessages, e = language, t = texts, Ae = BUILT_IN, r = fallback
  if (e === K)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(xt(e)), o = sn(e); // n = digits, xt = localeOf, e = language, o = plural, sn = createPlural
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
var _t = "json"; // _t = DATA_MODEL

// src/page/sections.ts
var ur = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // ur = SECTION
function Ie(e) { // Ie = sectionOf, e = element
  return e.closest(ur);
}
function dr(e) { // dr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function ln(e) { // ln = isInSection, e = element
  return Ie(e) !== null;
}
function ht(e) { // ht = isFolded, e = element
  let t = Ie(e); // t = section, Ie = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function cn(e) { // cn = hasOtherText, e = element
  return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
}
function pr(e, t) { // pr = watchFolding, e = element, t = onChange
  let r = Ie(e), n = new MutationObserver(t); // r = section, Ie = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function mr(e, t) { // mr = unfold, e = element, t = then
  if (!ht(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ie(e); // o = section, Ie = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = dr(e); // a = heading, dr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    ht(e) || (n(), t());
  }, n = pr(e, r);
  r();
}

// src/page/host-state.ts
var Ma = "program-explorer-hidden"; // Ma = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function un(e) { // un = claim, e = host
  return ze(e) ? !1 : (Y(e, "loading"), !0);
}
function fr(e, t) { // fr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(Ma, t);
}
function bt({ root: e, after: t }, r) { // bt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !ht(e); // n = isAfterHidden, r = isHidden, ht = isFolded, e = root
    fr(t.list, n), fr(t.heading, n && !(ln(e) && cn(t.list)));
  }
}
function Y(e, t) { // Y = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => fr(n, r)), bt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      o.id = r ? "" : n.anchors[a] || "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var Oa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Aa = ["arab", "hebr"], Ia = ["latn", "cyrl"]; // Oa = RTL_LANGUAGES, Aa = RTL_SCRIPTS, Ia = LTR_SCRIPTS
function Ce(e) { // Ce = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return Aa.includes(r) || !Ia.includes(r) && Oa.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var gr = "program-explorer__notice"; // gr = CLASS
function Ye(e, t, ...r) { // Ye = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function dn(e, t, r) { // dn = button, e = text, t = className, r = act
  let n = Ye("button", `cdx-button ${t}`, e); // n = made, Ye = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function De(e) { // De = removeNotice, e = root
  e.querySelectorAll(`.${gr}`).forEach((t) => { // e = root, gr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function _e(e, t, { kind: r, text: n, content: o = [], retry: a }) { // _e = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  De(e);
  let s = de(t), i = Ye( // s = msg, de = createMessages, t = messages, i = box, Ye = element
    "div",
    `${gr} ${gr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ye("span", "cdx-message__icon"),
    Ye(
      "div",
      "cdx-message__content",
      Ye("p", "", n),
      ...o,
      ...a ? [dn(s("retry"), "", a)] : [],
      dn(s("dismiss"), "cdx-button--weight-quiet", () => De(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
}

// src/page/failure.ts
var Ca = ["busy", "timeout", "network", "server"]; // Ca = TEMPORARY
function vt(e) { // vt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function pn(e, t, r, n) { // pn = advise, e = environment, t = host, r = notice, n = subject
  return O(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function wt(e, t, r, n, o) { // wt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return O(this, null, function* () {
    let a = n ? n.messages : Ae, s = de(a); // a = messages, n = result, Ae = BUILT_IN, s = msg, de = createMessages
    Y(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: Ca.includes(r) ? () => { // Ca = TEMPORARY, r = failure
        De(t.root), Y(t, "loading"), o();
      } : null
    };
    _e(t.root, a, i), (r === "missing" || r === "json") && (yield pn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function mn(i, l, c, u, m) { // mn = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== _t; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, _t = DATA_MODEL
    d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || s) && (yield pn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var pe = "program-explorer", Da = "data-has-heading", Fe = "data-group"; // pe = HOST_CLASS, Da = HEADING_ATTRIBUTE, Fe = GROUP_ATTRIBUTE
function yr(e) { // yr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var Fa = /^(?!mw[\w-]{2,4}$)./; // Fa = ANCHOR
function xr(e, t, r) { // xr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Fa.test(o)); // n = anchorElements, r = elements, o = id, Fa = ANCHOR
  return { text: e, language: yr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function _r(e) { // _r = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function hr(e) { // hr = levelBelow, e = heading
  return e ? Math.min(_r(e) + 1, 5) : 3;
}
var fn = "h1, h2, h3, h4, h5, h6"; // fn = HEADINGS
function Na(e) { // Na = printedHeading, e = heading
  return e && xr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function Ha(e) { // Ha = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function $a(e) { // $a = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function ja({ root: e, groups: t, headings: [r = null, n = null] }) { // ja = readHost, e = root, t = groups, r = first, n = second
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = Ha(n), g = t.find((_) => !e.contains(_)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, u = messages, m = bundle, p = bundleVersion, e = root, d = heading, Ha = blockOf, n = second, g = list, t = groups, _ = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: $a(u),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: c.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: d && g ? { heading: d, list: g } : null,
    groups: t,
    // The first heading stays above the explorer.
    current: null,
    past: Na(n),
    level: hr(r)
  };
}
function St(e) { // St = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${fn}, .${pe}[data-source], [${Fe}]`).forEach((n) => { // e = content, fn = HEADINGS, pe = HOST_CLASS, Fe = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(fn) ? r = n : n.hasAttribute(Fe) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Da) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(ja);
}

// src/page/known-pages.ts
var gn = ["Community Development", "Community Development/What we do"], Ba = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // gn = PAGES, Ba = TRANSLATION
function yn(e) { // yn = isKnownPage, e = title
  return gn.includes(e) || gn.includes(e.replace(Ba, ""));
}

// src/page/load-more.ts
function Tt({ wiki: e, load: t }) { // Tt = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function Et({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Et = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = yr(r), [a] = e, s = a !== t; // o = around, yr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Qe || Ge(e) !== Qe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function xn(e, t) { // xn = translationLanguage, e = languages, t = contentLanguage
  let r = Ge(e), n = r === Qe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ge = chooseLanguage, e = languages, n = language, Qe = FALLBACK_LANGUAGE
  return n === t || n === K ? "" : n;
}

// src/programs/links.ts
var Ua = /[\u200E\u200F\u202A-\u202E]/g, Va = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, qa = [ // Ua = DIRECTION_MARKS, Va = TITLE_SPACES, qa = REFUSED_SCHEMES
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
], Wa = new RegExp("^(?:" + qa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), _n = 2e3, Ka = 255, Ja = new RegExp([
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
function Ga(e) { // Ga = readAddress, e = value
  if (e.length > _n || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Ne(e) { // Ne = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return Ga(t);
  if (t.length > _n)
    return "bad-page";
  let r = t.replace(Ua, "").replace(Va, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ua = DIRECTION_MARKS, Va = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Wa.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Ja.test(r) || n.length > 85 && Qa(n) > Ka ? "bad-page" : { page: r };
}
function kt(e) { // kt = isTarget, e = found
  return typeof e != "string";
}
function Pt(e) { // Pt = parseLink, e = value
  let t = Ne(e); // t = found, Ne = readLink, e = value
  return kt(t) ? t : null;
}
function Rt(e) { // Rt = isPage, e = value
  let t = Pt(e); // t = link, Pt = parseLink, e = value
  return t !== null && "page" in t;
}
function hn(e) { // hn = isAddress, e = value
  let t = Pt(e); // t = link, Pt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var za = 49; // za = MOST_INCLUDES
function br(e) { // br = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, za).map((r, n) => typeof r == "string" && Rt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Lt(e) { // Lt = includedTitles, e = text
  return e.includes('"include"') ? br(ce(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function vr() { // vr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Mt(e) { // Mt = optionsFor, e = wiki
  return { today: vr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function bn() { // bn = createCodeReport
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
var Xe = ["status", "language", "period"], A = "need", C = "offers", vn = ["join", "materials"], j = "not-stated"; // Xe = BUILT_IN, A = NEED, C = OFFERS, vn = OFFER_TERMS, j = NOT_STATED

// src/programs/kinds.ts
var Ya = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ya = KINDS
function wr(e) { // wr = kindOfType, e = type
  return Ya[e] || "text";
}
function me(e) { // me = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : wr(Array.isArray(e) ? "array" : typeof e);
}
function Ot(e) { // Ot = isObject, e = value
  return me(e) === "object";
}

// src/programs/migrate.ts
var wn = [], Ze = 1 + wn.length; // wn = MIGRATIONS, Ze = VERSION
function Sn(e, t = wn) { // Sn = migrate, e = page, t = migrations, wn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => M(w({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Xa(e, t, r) { // Xa = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function At(e, t, r) { // At = readJsonPage, e = text, t = report, r = describeFault
  let n = Xa(e, t, r); // n = data, Xa = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Sn(o); // o = raw, n = data, a = page, Sn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", me(n), me(s)]);
  }
  return a;
}

// src/programs/levels.ts
function It(e) { // It = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function Tn(e, t, r, n) { // Tn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
    o.add(l), c && a.set(l, c);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(It(a)); // s = wholes, o = programIds, t = series, i = deep, It = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l; // c = id, u = partOf, m = followedBy, p = page, d = path, l = program
    if (!u && !m.length)
      return l;
    let g = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], _ = (h, b, v, E) => (E ? n.addAt(g(h), "loop", b) : v.has(b) || n.addAt(g(h), "unknown-program", b, v), !E && v.has(b)); // g = pathTo, h = field, p = page, r = includedTitles, d = path, _ = isGood, b = other, v = known, E = isLoop, n = report
    return n.program = c, M(w({}, l), {
      partOf: u && _("partOf", u, s, i.has(c)) ? u : null,
      followedBy: m.filter((h) => _("followedBy", h, o, h === c))
    });
  });
}

// src/programs/each-record.ts
function Ct(e, t, r, n) { // Ct = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", me(o)]), r.leave();
}

// src/programs/read-schema.ts
function Sr({ pipe: e }) { // Sr = actionsOf, e = pipe
  return e ? [...Sr(e[0]), ...e.slice(1)] : [];
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
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Sr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Za(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Sr = actionsOf, Za = testOf
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: l, test: c, message: u } of o) // l = change, c = test, u = message, o = steps
      if (l)
        i = l(i, s);
      else if (!c(i)) {
        let m = typeof u == "string" ? u : u({ input: i }); // m = code, u = message, i = found
        s.add(m, String(a), t);
        return;
      }
    return i;
  };
}
function ts({ item: e }) { // ts = listReader, e = item
  let t = et(e); // t = readItem, et = readerOf, e = item
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
  let t = et(e.key), r = et(e.value), n = Sr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, Sr = actionsOf, o = type
  return (o, a) => { // o = value, a = report
    let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
    for (let l of i) { // l = key, i = keys
      a.enter(l);
      let c = t(l, a), u = c === void 0 ? void 0 : r(o[l], a); // c = name, t = readKey, l = key, a = report, u = found, r = readValue, o = value
      s.has(c) && a.add("duplicate-id", c), u !== void 0 && (l === c || !s.has(c)) && s.set(c, u), a.leave();
    }
    if (s.size || !n)
      return s;
    i.length || a.add("empty");
  };
}
function ns({ entries: e = {} }) { // ns = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => [a, et(s.wrapped || s)])), n = t.filter((a) => { // t = names, e = entries, r = fields, a = name, s = node, et = readerOf, n = required
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let c = w({}, o); // c = found, w = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let d = r.get(p); // d = readField, r = fields, p = name
      s.enter(p), d ? c[p] = (m = d(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let u = n.filter((p) => c[p] === null); // u = missing, n = required, p = name, c = found
    for (let p of u) // p = name, u = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return u.length > 0 ? void 0 : c;
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
var En = /* @__PURE__ */ new Map(); // En = READERS
function et(e) { // et = readerOf, e = node
  let t = En.get(e); // t = reader, En = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [wr(a.type), os(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, wr = kindOfType, os = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = me(a), u = n.get(c); // c = kind, me = kindOf, a = value, u = read, n = readers
      if (!u) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return u(a, s, i, l);
    }, En.set(e, t);
  }
  return t;
}
function he(e, t, r, n, o) { // he = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var as = /^(?:als|fat|ike|knc)\b/i; // as = CODES_OF_MEDIAWIKI
function He(e) { // He = shortestCode, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !as.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}

// src/programs/patterns.ts
var $e = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, be = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // $e = ID, be = LANGUAGE

// src/programs/dates.ts
var Tr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Tr = DATE_SHAPE
function kn(e, t) { // kn = daysInMonth, e = year, t = month
  return new Date(Date.UTC(e, t, 0)).getUTCDate();
}
function je(e) { // je = parseDate, e = text
  if (!Tr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > kn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function Pn(e, t, r) { // Pn = isoDay, e = year, t = month, r = day
  return new Date(Date.UTC(e, t - 1, r)).toISOString().slice(0, 10);
}
function X(e) { // X = firstDay, e = date
  return Pn(e.year, e.month || 1, e.day || 1);
}
function J(e) { // J = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Pn(e.year, t, e.day || kn(e.year, t));
}

// src/programs/status.ts
var Z = ["open", "upcoming", "ongoing", "paused", "past"]; // Z = STATUSES
function Be(e) { // Be = isStatus, e = value
  return Z.includes(e);
}
function Rn(e, t) { // Rn = isUncertainOn, e = date, t = day
  return e.approximate && X(e) <= t && t <= J(e);
}
function Ln(e, t, r) { // Ln = deriveStatus, e = start, t = end, r = today
  return t && J(t) < r ? "past" : e && X(e) > r ? "upcoming" : e && t && !Rn(e, r) && !Rn(t, r) ? "ongoing" : null;
}
function Mn(e, t, r, n) { // Mn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && X(r) > n || t && X(t) > n);
    case "upcoming":
      return !!(t && J(t) < n || r && J(r) < n);
    case "ongoing":
      return !!(t && X(t) > n || r && J(r) < n);
    default:
      return !!(r && J(r) < n);
  }
}
function ae(e) { // ae = isCurrent, e = status
  return e !== "past";
}

// src/programs/to-list.ts
var ss = []; // ss = NONE
function Q(e) { // Q = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : ss;
}

// src/programs/read-terms.ts
function Dt(e, t, r, n) { // Dt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return Q(t).map(He).filter((s) => { // Q = toList, t = value, He = shortestCode, s = code
      let i = be.test(s); // i = isCode, be = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, Q = toList, t = value, s = id
    let i = o ? o.has(s) : Be(s); // i = isKnown, o = terms, s = id, Be = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : Z), i;
  });
}

// src/programs/cut-text.ts
function Ft(e, t) { // Ft = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var se = (e, t = {}) => w({ kind: "schema", type: e }, t), ve = (e) => (t, r) => ({ type: e, requirement: t, message: r }), we = (() => se("string")), Er = (() => se("number")), kr = (() => se("boolean")), ie = ((e) => se("array", { item: e })), ee = ((e) => se("object", { entries: e })), T = ((e) => se("optional", { wrapped: e })), On = ((e, t) => se("picklist", { options: e, message: t })), Ue = ((e, t) => se("record", { key: e, value: t })), Ve = ((e) => se("union", { options: e })), B = ((...e) => M(w({}, e[0]), { pipe: e })), Nt = ve("check"), Pr = ve("guard"), An = ve("length"), Rr = ve("max_value"), In = ve("min_entries"), Lr = ve("min_value"), Se = ve("regex"), Te = ((e) => ({ type: "transform", operation: e })); // se = schema, e = operation, t = value, w = __spreadValues, ve = action, r = message, we = string, Er = number, kr = boolean, ie = array, ee = object, T = optional, On = picklist, Ue = record, Ve = union, B = pipe, M = __spreadProps, Nt = check, Pr = guard, An = length, Rr = maxValue, In = minEntries, Lr = minValue, Se = regex, Te = transform

// src/programs/schema.ts
var ls = 10080, G = B(we(), Se($e, "bad-id")), Ar = B(we(), Se(/\S/, "empty")), tt = B(Ar, Te(Ft)), cs = B(we(), Se(be, "bad-language"), Te((e) => e.toLowerCase())), U = Ve([tt, B(Ue(cs, tt), In(1, "empty"))]), Ht = B( // ls = MOST_MINUTES, G = id, B = pipe, we = string, Se = regex, $e = ID, Ar = words, tt = shownText, Te = transform, Ft = cutText, cs = languageCode, be = LANGUAGE, e = code, U = text, Ve = union, Ue = record, In = minEntries, Ht = date
  we(),
  Se(Tr, "bad-date"),
  Te(je),
  Nt((e) => e !== null, "bad-date")
), Mr = B(Ar, Nt(Rt, "bad-page")), Nn = B(we(), Se(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Cn = B(Nn, Nt(hn, "bad-address")), Hn = B(Nn, Te(Ne), Pr(kt, "bad-address")), $t = B(Ar, Te(Ne), Pr(kt, ({ input: e }) => e)), us = B(Er(), Lr(1, "bad-minutes"), Rr(ls, "bad-minutes")), $n = Ve([G, ie(G)]), Dn = B(we(), Se(be, "bad-language"), Te(He)), Fn = Ve([Dn, ie(Dn)]), Or = Ve([tt, ie(tt)]), Ir = $n, ds = ee({
  label: U,
  page: T($t),
  url: T(Hn)
}), ps = ee({
  label: T(U),
  page: T($t),
  url: T(Hn),
  until: T(Ht)
}), Cr = ee({
  id: G,
  title: U,
  summary: T(U),
  notice: T(U),
  join: T(ps),
  page: T($t),
  status: T(On(Z, "bad-status")),
  start: T(Ht),
  end: T(Ht),
  language: T(Fn),
  interpreted: T(Fn),
  session: T(ee({
    minutes: T(B(ie(us), An(2)))
  })),
  duration: T(U),
  scale: T(U),
  team: T(Or),
  partners: T(Or),
  materials: T(ie(ds)),
  partOf: T(G),
  followedBy: T($n),
  owner: T(tt),
  reviewed: T(Ht),
  sources: T(Ve([Cn, ie(Cn)]))
}), jn = ee({
  id: G,
  label: U,
  help: T(U),
  terms: Ue(G, Ir)
}), ms = ee({
  label: T(U),
  help: T(U),
  terms: T(Ue(G, ee({
    label: T(U),
    aliases: T(Or),
    broader: T(G),
    matchesAll: T(kr())
  })))
}), fs = ee({
  title: U,
  page: T($t)
}), Bn = ee({
  version: B(Er(), Lr(Ze), Rr(Ze)),
  enabled: T(kr()),
  talk: T(Mr),
  bundle: T(Mr),
  facets: T(ie(G)),
  vocabularies: T(Ue(G, ms)),
  series: T(Ue(G, fs)),
  include: T(ie(Mr))
});

// src/programs/read-needs.ts
function gs(e, t, r) { // gs = readNeed, e = raw, t = vocabularies, r = report
  let n = he(jn, e, r); // n = record, he = read, jn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Dt(s, a, t, r); // i = found, Dt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function Un(e, t, r) { // Un = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ct(e, "needs", r, (o) => { // Ct = eachRecord, e = page, r = report, o = raw
    let a = gs(o, t, r); // a = need, gs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Dr = Object.keys(Cr.entries); // Dr = PROGRAM_FIELDS, Cr = programSchema
function ys(e, t) { // ys = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function xs(e, t) { // xs = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function _s(e, t, r, n) { // _s = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && J(e.until) < r) } : null;
}
function hs(e, { vocabularies: t, facets: r }, n) { // hs = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = he(Ir, a, n), i = s === void 0 ? [] : Dt(o, s, t, n); // s = ids, he = read, Ir = termIds, a = value, n = report, i = found, Dt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function bs({ start: e, end: t }, r, n) { // bs = readRange, e = start, t = end, r = raw, n = report
  return e && t && X(e) > J(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Vn(e, t, r, n) { // Vn = readProgram, e = raw, t = source, r = context, n = report
  let o = Ot(e) ? e.id : null; // o = rawId, Ot = isObject, e = raw
  n.program = typeof o == "string" && $e.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = he(Cr, e, n, hs(a, r, n), r.fields); // a = terms, s = record, he = read, Cr = programSchema, e = raw, n = report, hs = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = Q(s.interpreted), c = /* @__PURE__ */ new Set([...Q(s.language), ...l]); // l = interpreted, Q = toList, s = record, c = languages
  c.size && a.set("language", [...c]);
  let [u, m] = bs(s, e, n); // u = start, m = end, bs = readRange, s = record, e = raw, n = report
  s.status && Mn(s.status, u, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Ln(u, m, r.today); // p = status, s = record, Ln = deriveStatus, u = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: _s(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: u,
    end: m,
    terms: a,
    interpreted: l,
    minutes: ys(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: Q(s.team),
    partners: Q(s.partners),
    materials: xs(s.materials, n),
    partOf: s.partOf,
    followedBy: Q(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: Q(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function qn(e, t, r, n, o, a) { // qn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    Ct(l, "programs", o, (u, m) => { // Ct = eachRecord, l = from, o = report, u = raw, m = index
      let p = Vn(u, { page: c, path: ["programs", m] }, n, o); // p = program, Vn = readProgram, u = raw, c = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
    o.enter(c);
    let u = r.find((p) => p.title === l), m = u && At(u.text, o, a); // u = found, r = included, p = other, l = title, m = more, At = readJsonPage, o = report, a = describeFault
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
function vs(e, t) { // vs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === j ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== j ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of It(r)) // o = id, It = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== j && n.set(i, { id: i, label: o || i, aliases: Q(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function Wn(e, t, r) { // Wn = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: vs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var ws = [...Dr, ...Xe, A, C].filter((e) => e !== "language"); // ws = RESERVED_VOCABULARIES, Dr = PROGRAM_FIELDS, Xe = BUILT_IN, A = NEED, C = OFFERS, e = name
function Ss(e, t, r) { // Ss = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Ts(e) { // Ts = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function Es(e, { today: t, language: r }, n, o, a) { // Es = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = he(Bn, e, o, Ts); // s = head, he = read, Bn = headSchema, e = page, o = report, Ts = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = Wn(s.vocabularies || /* @__PURE__ */ new Map(), ws, o); // i = vocabularies, Wn = readVocabularies, s = head, ws = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = Ss(s.facets, i, o), c = Un(e, i, o), u = br(e), m = qn(e, u, n, { // l = facets, Ss = readFacets, s = head, i = vocabularies, o = report, c = needs, Un = readNeeds, e = page, u = titles, br = includedTitlesIn, m = programs, qn = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Dr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...s.series || []].map(([d, { title: g, page: _ }]) => [d, { title: g, target: _ }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: l,
    vocabularies: i,
    series: p,
    needs: c,
    programs: Tn(m, p, u, o)
  };
}
function jt(e, t, r, n, o = String) { // jt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = At(e, n, o); // a = page, At = readJsonPage, e = text, n = report, o = describeFault
  return a && Es(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Bt(e, t, r = []) { // Bt = parseForReaders, e = text, t = options, r = included
  let n = bn(); // n = report, bn = createCodeReport
  return { list: jt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ks(e, t) { // ks = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, w(w({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, w = __spreadValues
  return M(w({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return M(w({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && M(w({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        materials: o.materials.map((s, i) => M(w({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, c) => ({ label: t(l.label, `term.${i}.${c}.label`) }))
    })),
    needs: e.needs.map((o) => M(w({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function Kn(e, { language: t, texts: r }, n) { // Kn = translate, e = list, t = language, r = texts, n = pageLanguage
  return ks(e, (o, a) => { // ks = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ft(s)) : o;
  });
}

// src/page/load.ts
var Jn = "MediaWiki:Gadget-programExplorer-config.json"; // Jn = CONFIGURATION
function rt(e, t, r) { // rt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function Ps(e) { // Ps = isSwitchedOff, e = configuration
  return e !== void 0 && ce(e.text).enabled === !1;
}
function Rs(e, t) { // Rs = messagesFrom, e = language, t = page
  return e === K ? { language: e, texts: /* @__PURE__ */ new Map() } : t && rn(e, t.text) || Ae;
}
function Ls(e, t, r, n) { // Ls = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Lt(r), a = o.filter((i) => !rt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Lt = includedTitles, r = text, a = missing, i = title, rt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = rt(e, i, s); // l = page, rt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function Gn(e, { translationLanguage: t, bundleVersion: r }) { // Gn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function Ms(e, t, r, n) { // Ms = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], Gn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Gn = bundleRequest, r = request
    return Kn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Qn(e, t) { // Qn = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === K ? [] : [cr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Jn] : []], { pages: l, translations: c } = yield e.readPages(i, o, Gn(a, t)); // s = messageTitles, n = language, K = KEYS_ONLY, cr = messagesPage, i = titles, r = source, e = wiki, Jn = CONFIGURATION, l = pages, c = translations, o = revisions, Gn = bundleRequest, a = bundle, t = request
    if (Ps(rt(e, Jn, l)))
      return { kind: "off" };
    let u = Rs(n, rt(e, cr(n), l)), m = rt(e, r, l); // u = messages, Rs = messagesFrom, n = language, rt = pageOf, e = wiki, cr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: u };
    let p = yield Ls(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = Bt(m.text, Mt(e), p); // p = included, Ls = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, g = list, _ = problems, Bt = parseForReaders, Mt = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield Ms(e, g, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
  });
}
function zn(e, t) { // zn = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield Qn(e, t); // r = result, Qn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Qn(e, M(w({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function Os(e, t) { // Os = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Et(e, t), l = i[0] === K ? K : Ge(i), c = o.get(l), u = xn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Et = readerLanguages, e = wiki, l = language, K = KEYS_ONLY, Ge = chooseLanguage, c = revision, u = translated, xn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: u,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === K ? n : c && n.length ? [...n, c] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${u}:`) ? s : ""
  };
}
function Yn() { // Yn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = Os(t, r), o = JSON.stringify(n), a = e.get(o) || zn(t, n); // n = request, Os = requestFor, t = wiki, r = host, o = key, a = loading, e = running, zn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Ee(e) { // Ee = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var nt = "programExplorer", Ut = "programExplorerDialog", Xn = "programExplorerPlace"; // nt = FRAGMENT_KEY, Ut = DIALOG_KEY, Xn = PLACE_KEY
function Zn(e, t, r) { // Zn = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let g = e.history.state; // g = state, e = view
    return typeof g == "object" && g !== null ? g : {};
  }, a = (g) => { // a = kept, g = key
    let _ = o()[g]; // _ = value, o = entryState, g = key
    return typeof _ == "string" ? _ : null;
  }, s = (g, _, h) => { // s = put, g = change, _ = values, h = url
    try {
      e.history[`${g}State`](w(w({}, o()), _), "", h);
    } catch (b) {
    }
  }, i = () => a(Ut) === r, l = () => s("push", { [Ut]: r }), c = () => t && (t(n()) ? n() : a(nt)), u = (g) => { // i = isInDialog, a = kept, Ut = DIALOG_KEY, r = id, l = enterDialog, s = put, c = read, t = isOurs, n = fragment, nt = FRAGMENT_KEY, u = place, g = index
    let _ = o()[Xn]; // _ = values, o = entryState, Xn = PLACE_KEY
    return t && Array.isArray(_) && Number(_[g]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = c() || "", d = () => { // m = mayReturn, e = view, p = shown, c = read, d = keepShown
    t && c() === null && s("replace", { [nt]: p });
  };
  return d(), {
    isNewLink: () => {
      let g = t !== null && t(n()) && a(nt) === null; // g = isNew, t = isOurs, n = fragment, a = kept, nt = FRAGMENT_KEY
      return g && s("replace", { [nt]: n() }), g;
    },
    read: c,
    write: (g, _, h = !1) => { // g = text, _ = change, h = isUnderDialog
      if (!t)
        return;
      p = g;
      let b = n(), v = b !== "" && !t(b), E = _ === "push"; // b = here, n = fragment, v = isForeign, t = isOurs, E = isChoice, _ = change
      s(
        h ? "replace" : _,
        { [nt]: g, [Ut]: E ? null : a(Ut) },
        g !== "" ? `#${g}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), E && h && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => u(1),
    firstPlace: m ? u(0) : 0,
    keepPlace: (...g) => { // g = values
      t && s("replace", { [Xn]: g });
    },
    onMove: (g) => { // g = listener
      let _ = () => { // _ = onPopState
        d(), p = c() || "", g();
      };
      return e.addEventListener("popstate", _), () => e.removeEventListener("popstate", _);
    }
  };
}

// src/messages/format.ts
function eo(e, t, r = null) { // eo = createFormat, e = language, t = msg, r = fallbackNames
  let n = (i) => new Intl.DateTimeFormat(xt(e), w({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, xt = localeOf, e = language, w = __spreadValues, o = dateFormats
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
      let u = i && s(i), m = l && s(l); // u = first, i = start, s = date, m = last, l = end
      return u ? m ? u === m ? u : t("date-range", u, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", u) : m && t("date-until", m);
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
var I, no, As, fe, Fr, Kt, oo, qt, ao, Hr, Nr, Is, at = /* @__PURE__ */ Symbol.for("pv"), Jt = {}, Qt = [], Cs = /^m(i|n|o|s|text|space)$/, $r = Array.isArray, jr = Qt.slice, Pe = Object.assign; // I = options, no = vnodeId, As = isValidElement, fe = rerenderQueue, Fr = prevDebounce, Kt = rerenderCount, oo = depthSort, qt = EVENT_DISPATCHED, ao = CAPTURE_REGEX, Hr = eventClock, Nr = eventProxies, Is = i, at = VNODE_MARKER, Jt = EMPTY_OBJ, Qt = EMPTY_ARR, Cs = MATHML_TOKEN_ELEMENTS, $r = isArray, jr = slice, Pe = assign
function ke(e) { // ke = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? jr.call(arguments, 2) : r), ot(e, s, n, o, null);
}
function ot(e, t, r, n, o) { // ot = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: at, __v: o || ++no, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, at = VNODE_MARKER, o = original, no = vnodeId
  return !o && I.vnode && I.vnode(a), a;
}
function Gt() { // Gt = createRef
  return { current: null };
}
function V(e) { // V = Fragment, e = props
  return e.children;
}
function te(e, t) { // te = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function ge(e, t) { // ge = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && ge(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : ge(e);
}
function Ds(e) { // Ds = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Pe({ constructor: at }, r)).__v = r.__v + 1, I.vnode && I.vnode(t), Br(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ge(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, po(o, t, a), r.__ = r.__e = null, t.__e != n && so(t));
}
function so(e) { // so = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), so(e);
}
function to(e) { // to = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, fe.push(e), Kt++)) && Fr == I.debounceRendering || ((Fr = I.debounceRendering) || queueMicrotask)(io);
}
function io() { // io = process
  try {
    for (var e, t = 1; fe.length; ) fe.length > t && fe.sort(oo), e = fe.shift(), t = fe.length, 8 & e.__g && Ds(e); // e = c, t = l, fe = rerenderQueue, oo = depthSort, Ds = renderComponent
  } finally {
    (Kt = fe.length) && (Fr || queueMicrotask)(io);
  }
}
function lo(e, t, r, n, o, a, s, i, l, c, u) { // lo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
  var m, p, d, g, _, h, b = n.__k || Qt, v = t.length; // m = i, p = oldVNode, d = childVNode, g = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Qt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = Fs(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Jt, d.__i = m, h = Br(e, d, p, o, a, s, i, l, c, u), g = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Ur(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || g, d)), _ = _ || g, 4 & d.__u ? (l = co(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, Fs = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, d = childVNode, p = oldVNode, Jt = EMPTY_OBJ, h = result, Br = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, g = newDom, Ur = applyRef, _ = firstChildDom, co = insert, void = type
  return r.__e = _, l;
}
function Fs(e, t, r, n, o) { // Fs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, u, m, p, d, g = r.length, _ = g, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ot(null, s) : $r(s) ? s = v[a] = ot(V, { children: s }) : s.constructor === at && s.__b ? s = v[a] = ot(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ns(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > g ? h-- : o < g && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ot = createVNode, $r = isArray, V = Fragment, at = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Ns = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, g = oldChildrenLength
  if (b) {
    for (u = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, u = tails, d = mid, s = childVNode
      u[h] = s.__i, m[a] = h + 1;
    }
    for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ge(i)), Vr(i, i));
  return n;
}
function co(e, t, r, n) { // co = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = co(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ge(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ge = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function Ns(e, t, r, n) { // Ns = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
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
function Vt(e, t, r, n, o) { // Vt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || ro(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || ro(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Nr[t] || (Nr[t] = Hs(t)), (e.__a || (e.__a = {}))[t] = Hr, a = t != (t = t.replace(ao, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function Hs(e) { // Hs = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[qt] == null) t[qt] = Hr++;
      else if (t[qt] < this.__a[e]) return;
      return r(I.event ? I.event(t) : t);
    }
  };
}
function Br(e, t, r, n, o, a, s, i, l, c) { // Br = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var u, m, p, d, g, _, h, b, v, E, P, D, F, S, R, k, L, H, ne = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, g = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, E = provider, P = componentContext, D = renderHook, F = count, S = renderResult, R = startMarker, k = end, L = i, H = child, ne = newType, t = newVNode
  if (t.constructor !== at) return null;
  128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Wt(u, a) : a.push(u), i = a[0] || i), (u = I.__b) && u(t);
  e: if (typeof ne == "function") {
    p = s.length;
    try {
      if (b = t.props, v = (u = ne.prototype) && u.render, E = (u = ne.contextType) && n[u.__c], P = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new ne(b, P) : (t.__c = d = new te(b, P), d.constructor = ne, d.render = js), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), ne.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Pe({}, d.__s)), Pe(d.__s, ne.getDerivedStateFromProps(b, d.__s)))), g = d.props, _ = d.state, d.__v = t, r.__c) {
        if (b !== g && v && !ne.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, P) === !1) {
          t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(W) {
            W && (W.__ = t);
          }), Qt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ge(r);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(b, d.__s, P), v && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(g, _, h);
        });
      } else v && !ne.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = P, d.props = b, d.__P = e, d.__g &= -5, D = I.__r, F = v ? 25 : 0;
      do
        d.__g &= -9, D && D(t), u = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++F < 25);
      v && (Qt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = Pe({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(g, _)), S = u && u.type === V && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(W) {
        W && Vr(W, W);
      }), r.__k = null), i = r.__k ? ge(r, 0) : null), i = lo(e, $r(S) ? S : [S], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ke), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (W) {
      if (s.length = p, t.__v = null, l || a) if (W && W.then) {
        if (t.__u |= 128 | l, a) {
          for (~(L = a.indexOf(i || void 0)) || (L = a.length); (H = a[L - 1]) && H.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, H = child
          for (; L < a.length; L++) if (H = a[L]) if (a[L] = null, R) { // L = i, a = excessDomChildren, H = child, R = startMarker
            if (H == k) break;
          } else {
            if (H.nodeType != 8) break;
            H.data.startsWith("$s") && (k = Wt(R = H));
          }
        }
        if (!R) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          R = i;
        }
        (u = Wt(R = t.__c.__z || (t.__c.__z = R))) ? (t.__e = R, i = u) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(ke);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), W && W.then || uo(t), I.__e(W, t, r);
    }
  } else i = t.__e = $s(r.__e, t, r, n, o, a, s, l, c, e);
  return (u = I.diffed) && u(t), i;
}
function Wt(e, t) { // Wt = rangeEnd, e = start, t = nodes
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
function po(e, t, r) { // po = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Ur(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Ur = applyRef
  I.__c && I.__c(t, e), e.some(function(o) {
    try {
      e = o.__h, o.__h = [], e.some(function(a) {
        a.call(o);
      });
    } catch (a) {
      I.__e(a, o.__v);
    }
  });
}
function $s(e, t, r, n, o, a, s, i, l, c) { // $s = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var u, m, p, d, g, _, h, b, v = r.props || Jt, E = t.props, P = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, g = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Jt = EMPTY_OBJ, E = newProps, t = newVNode, P = nodeType
  if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (u = 0; u < a.length; u++) if ((g = a[u]) && (P ? g.localName == P : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, P = nodeType
      e = g, a[u] = null;
      break;
    }
  }
  if (!e) {
    if (b = c.ownerDocument || document, !P) return b.createTextNode(E);
    e = b.createElementNS(o, P, E.is ? E : c), i && (I.__m && I.__m(t, a), i = !1), a = null;
  }
  if (P) {
    if (c = P == "template" && e.content || e, a = P == "textarea" && E.defaultValue != null ? null : a && jr.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(g = e.attributes[u]).name] = g.value;
    for (u in v) g = v[u], u == "dangerouslySetInnerHTML" ? p = g : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || Vt(e, u, null, g, o); // u = i, v = oldProps, g = value, p = oldHtml, E = newProps, Vt = setProperty, e = dom, o = namespace
    for (u in E) g = E[u], u == "children" ? d = g : u == "dangerouslySetInnerHTML" ? m = g : u == "value" ? _ = g : u == "checked" ? h = g : i && typeof g != "function" || v[u] === g || Vt(e, u, g, v[u], o); // u = i, E = newProps, g = value, d = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, Vt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Cs.test(P)) && (o = "http://www.w3.org/1999/xhtml"), lo(c, $r(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ge(r, 0), i, l), a && a.some(ke)), i && P != "textarea" || (u = "value", P == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (P != "progress" || _) || Vt(e, u, _, v[u], o), u = "checked", h != null && h != e[u] && Vt(e, u, h, v[u], o));
  } else v === E || i && e.data == E || (e.data = E);
  return e;
}
function Ur(e, t, r, n) { // Ur = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    I.__e(o, r);
  }
}
function Vr(e, t, r) { // Vr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (I.unmount && I.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Ur(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      I.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Vr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Wt(n, a = [])) && (n == e.__e && a.some(ke), ke(o), ke(n)), r || ke(e.__e), e.__e = e.__c = e.__ = null;
}
function js(e, t, r) { // js = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function mo(e, t) { // mo = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  I.__ && I.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ot(V, { children: [e] }), o = [], a = [], Br(t, t.__k, n || Jt, Jt, t.namespaceURI, n ? null : t.firstChild ? jr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), po(o, t.__k, a), t.__k.props.children = null;
}
I = { __e: function(e, t, r, n) {
  for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
    o.__g |= 4;
    try {
      if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
    } catch (i) {
      e = i;
    }
  }
  throw Kt = 0, e;
} }, no = 0, As = function(e) {
  return e != null && e.constructor === at;
}, te.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Pe({}, this.state)), typeof e == "function" && (e = e(Pe({}, r), this.props)), e && (Pe(r, e), this.__v && (t && this.__k.push(t), to(this)));
}, te.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), to(this));
}, te.prototype.render = V, fe = [], Kt = 0, oo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, qt = /* @__PURE__ */ Symbol(), ao = /(PointerCapture)$|Capture$/i, Hr = 0, Nr = {}, Is = 0;

// src/explore/query-changes.ts
function zt(e, t) { // zt = withText, e = query, t = text
  return M(w({}, e), { text: t });
}
function st(e, t, r) { // st = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), M(w({}, e), { chosen: n });
}
function fo(e, t, r) { // fo = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return st(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function go(e) { // go = clearAll, e = query
  return M(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function yo({ text: e, chosen: t }) { // yo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function qe(e) { // qe = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function We(e) { // We = allBits, e = size
  let t = qe(e).fill(-1); // t = bits, qe = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function Yt(e, t) { // Yt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Re(e, t) { // Re = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function qr(e, t) { // qr = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function re(e, t) { // re = unionOf, e = size, t = sets
  return t.reduce(qr, qe(e));
}
function Xt(e, t) { // Xt = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function xo(e, t) { // xo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Bs(e) { // Bs = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function q(e, t = e, r = e) { // q = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Bs((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function ye(e, t) { // ye = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function Us(e, t) { // Us = withAnyTerm, e = size, t = terms
  return re(e, t.map(({ programs: r }) => r));
}
function Vs(e, t, { programs: r }) { // Vs = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = ye(o, t); // a = terms, ye = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, Us(e.programs.length, a));
  }), n;
}
function _o(e, t, r) { // _o = applyFilters, e = size, t = filters, r = except
  let n = We(e); // n = programs, We = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && Xt(n, o);
  }), n;
}
function qs(e, t, r) { // qs = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: q(n.programs, r) }));
}
function Zt(e, t, r) { // Zt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Vs(e, t, o), s = _o(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Vs = filtersOf, s = matches, _o = applyFilters, i = facets, l = facet
    let c = a.has(l.id) ? _o(n, a, l.id) : s; // c = others, a = filters, l = facet, _o = applyFilters, n = size, s = matches
    return { facet: l, count: q(c), terms: qs(l, ye(l, t), c) };
  });
  return { matches: s, count: q(s), facets: i, searchResult: o };
}

// src/explore/memoize.ts
function er(e) { // er = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Ws = er(() => /* @__PURE__ */ new Map()), Ks = 1e9; // Ws = knownOrders, er = memoize, Ks = NEVER
function Wr(e, t) { // Wr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function bo(e) { // bo = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function Js(e) { // Js = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function Qs({ programs: e, languages: { chain: t, page: r } }) { // Qs = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ue(a, t, r).text), { compare: o } = Js([...t, r]); // n = titles, e = programs, a = title, ue = pickText, t = chain, r = page, o = compare, Js = collatorFor
  return Wr(n.length, (a, s) => o(n[a], n[s]));
}
function ho(e) { // ho = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Gs({ programs: e }, t) { // Gs = byDate, e = programs, t = titleOrder
  let r = bo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, bo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, u = s || a, m = a && !s && i && ae(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, ae = isCurrent
    n[l] = ho(c && X(c)), o[l] = m ? Ks : ho(u && J(u));
  }), Wr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function zs({ programs: e }, t) { // zs = byStatus, e = programs, t = dateOrder
  let r = bo(t), n = Z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Z.indexOf(a) : n); // r = datePositions, bo = positionsIn, t = dateOrder, n = unknown, Z = STATUSES, o = ranks, e = programs, a = status
  return Wr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Ys = { // Ys = MAKERS
  title: Qs,
  newest: (e) => Gs(e, it(e, "title")),
  status: (e) => zs(e, it(e, "newest")),
  relevance: (e) => it(e, "status")
};
function it(e, t) { // it = orderOf, e = index, t = sort
  let r = Ws(e), n = r.get(t) || Ys[t](e); // r = orders, Ws = knownOrders, e = index, n = order, t = sort, Ys = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Xs(e, t) { // Xs = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Zs = 1e3; // Zs = NEED_SCORE
function lt(e, { programs: t }) { // lt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(A) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, A = NEED
  return r === "relevance" && !n ? "status" : r;
}
function ei(e, t, { scores: r }) { // ei = scoresFor, e = index, t = query, r = scores
  let n = e.facets.get(A), o = n ? ye(n, t) : []; // n = facet, e = index, A = NEED, o = needs, ye = chosenTerms, t = query
  return o.length < 2 ? r : e.programs.map((a, s) => (r[s] || 0) + Zs * o.filter(({ programs: i }) => Re(i, s)).length);
}
function vo(e, t, r, n) { // vo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = lt(r, n), a = []; // o = sort, lt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of it(e, o)) // s = i, it = orderOf, e = index, o = sort
    Re(t, s) && a.push(s);
  return o === "relevance" ? Xs(a, ei(e, r, n)) : a;
}

// src/app/derive.ts
function Kr(e, t) { // Kr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = Zt(e, n, t); // i = exploration, Zt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: vo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function wo(e, t, r, n) { // wo = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => e.programs[o].id === n);
}
function Le(e, t, r) { // Le = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || wo(e, t, r, r.program) ? r : M(w({}, r), { program: null });
}
function So(e, t, r, n) { // So = showing, e = index, t = derive, r = query, n = program
  return wo(e, t, r, n) ? M(w({}, r), { program: n }) : M(w({}, ct), { sort: r.sort, program: n });
}

// src/app/actions.ts
function To(e, t, r) { // To = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => Le(t().index, t().derive, l), a = (l) => { // o = shown, l = next, Le = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(l); // c = query, o = shown, l = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (l) => a(w(w({}, e.get().query), l)), i = (l) => e.set({ open: M(w({}, e.get().open), { filters: l }) });
  return {
    search: (l) => e.set({ query: o(zt(e.get().query, l)) }),
    settle: n,
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (l, c) => a(fo(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(So(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(go(e.get().query)),
    openFilters: () => {
      n(), i(!0);
    },
    closeFilters: () => i(!1),
    showTerms: (l, c) => { // l = facet, c = most
      let { open: u } = e.get(); // u = open, e = store
      e.set({ open: M(w({}, u), { facets: new Map(u.facets).set(l, c) }) });
    }
  };
}

// src/app/announcements.ts
function Eo(e, t, r) { // Eo = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/programs/vocabulary.ts
function Jr(e, t) { // Jr = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function tr(e, t, r) { // tr = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function ti({ terms: e }, t) { // ti = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => tr(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function ko(e, t, r, n) { // ko = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return Z;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...ti(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Po = { label: null, help: null, aliases: [] }; // Po = UNLABELED
function ri({ start: e, end: t, status: r }, n) { // ri = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && ae(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, ae = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function ni(e, t, r) { // ni = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? ri(e, r) : t === "status" ? e.status ? [e.status] : [] : t === C ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function oi(e, t, r, n) { // oi = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = qe(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    ni(s, e, n).forEach((l) => Yt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    Jr(r, s).forEach((l) => qr(a(l), i));
  }), o.delete(j), o;
}
function ai(e, t, r) { // ai = fittingAll, e = collected, t = vocabulary, r = size
  return re(r, Array.from(e).flatMap(([n, o]) => { // re = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function rr(e, t, r) { // rr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === C ? void 0 : t.vocabularies.get(e), s = oi(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, C = OFFERS, s = collected, oi = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([b, v]) => [b, q(v)])), l = [...ko(e, Array.from(s.keys()), a, (b) => i.get(b) || 0), j], c = ai(s, a, n), u = q(c) > 0, m = re(n, Array.from(s.values())), p = xo(We(n), m); // i = counts, s = collected, b = term, v = programs, q = count, l = order, ko = orderTerms, e = id, a = vocabulary, j = NOT_STATED, c = forAll, ai = fittingAll, n = size, u = isAnyForAll, m = stated, re = unionOf, p = notStated, xo = difference, We = allBits
  s.set(j, p), i.set(j, q(p));
  let d = /* @__PURE__ */ new Map(); // d = terms
  for (let b of l) { // b = term, l = order
    let v = s.get(b), E = i.get(b); // v = own, s = collected, b = term, E = total, i = counts
    if (v && E) {
      let { label: P, aliases: D } = (a == null ? void 0 : a.terms.get(b)) || Po, F = u && b !== j ? re(n, [v, c]) : v; // P = label, D = aliases, a = vocabulary, b = term, Po = UNLABELED, F = programs, u = isAnyForAll, j = NOT_STATED, re = unionOf, n = size, v = own, c = forAll
      d.set(b, { id: b, label: P, aliases: D, depth: Jr(a, b).length, own: v, programs: F, count: E });
    }
  }
  let { label: g, help: _ } = a || Po, h = Array.from(d.values()).filter(({ programs: b }) => q(b) < n); // g = label, _ = help, a = vocabulary, Po = UNLABELED, h = missingInSome, d = terms, b = programs, q = count, n = size
  return { id: e, label: g, help: _, terms: d, useful: h.length > 1 };
}

// src/explore/need-facet.ts
function Ro(e, t, r) { // Ro = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || rr(s, e, r); // l = indexed, t = facets, s = facet, rr = indexFacet, e = list, r = thisYear
    return re(n, i.flatMap((c) => { // re = unionOf, n = size, i = terms, c = term
      var u; // u = _a
      return ((u = l == null ? void 0 : l.terms.get(c)) == null ? void 0 : u.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: c }) => { // a = terms, e = list, s = id, i = label, l = help, c = wanted
    let u = We(n); // u = programs, We = allBits, n = size
    return c.forEach((m, p) => Xt(u, o(p, m))), [s, { id: s, label: i, aliases: l ? yt(l) : [], depth: 0, own: u, programs: u, count: q(u) }];
  });
  return a.length ? { id: A, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/program-index.ts
function Lo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Lo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let c of [C, ...e.facets]) { // c = id, C = OFFERS, e = list
    let u = o.includes(c) ? null : rr(c, e, a); // u = facet, o = reservedIds, c = id, rr = indexFacet, e = list, a = thisYear
    u && s.set(c, u);
  }
  let i = Ro(e, s, a); // i = needs, Ro = indexNeeds, e = list, s = facets, a = thisYear
  i && (s = new Map([[i.id, i], ...s]));
  let l = new Set(e.programs.map(({ id: c }) => c)); // l = ids, e = list, c = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (c, u) => { // c = facet, u = term
      var m; // m = _a
      return !!((m = s.get(c)) != null && m.terms.has(u));
    },
    hasProgram: (c) => l.has(c),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var nr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // nr = NO_SEARCH

// src/app/labels.ts
var Mo = (e) => e.toLowerCase().replace(/-.*/, ""); // Mo = baseOf, e = language
function Oo(e, t, r, n, o, a) { // Oo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ue(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, ue = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
    let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
    if (d)
      return i(d.label);
    let g = [...Xe, A, C].find((_) => _ === p); // g = builtIn, Xe = BUILT_IN, A = NEED, C = OFFERS, _ = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, m = (p, d) => { // m = term, p = facetId, d = id
    var h; // h = _a
    if (d === j)
      return s(t("not-stated"));
    let g = p === A ? e.needs.find((b) => b.id === d) : (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(d); // g = entry, p = facetId, A = NEED, e = list, b = need, d = id, h = _a
    if (g)
      return i(g.label);
    let _ = p === C && vn.find((b) => b === d); // _ = offer, p = facetId, C = OFFERS, vn = OFFER_TERMS, b = each, d = id
    return s(_ ? t(`offers-${_}`) : Be(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date(je(d)) : d);
  };
  return {
    pick: i,
    facet: u,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, d) => { // p = facetId, d = id
      let g = `${p} ${d}`, _ = c.get(g) || m(p, d); // g = key, p = facetId, d = id, _ = label, c = known, m = term
      return c.set(g, _), _;
    },
    status: l,
    isForeign: (p) => [a, n[0] || o].every((d) => Mo(d) !== Mo(p))
  };
}

// src/app/context.ts
function Qr(e, t, r = () => nr) { // Qr = createContext, e = list, t = settings, r = find, nr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Oo(e, n, o, s, i, a), u = Lo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, Oo = createLabels, e = list, u = index, Lo = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (g, _) => c.term(g, _).text,
    reservedIds: dt
  }), m = gt(`programs?${t.preset}`, u) || ct, p = [A, C, ...e.facets], d = Je(m, p);
  return M(w({}, t), {
    list: e,
    index: u,
    find: r,
    derive: Kr(u, r),
    labels: c,
    preset: m,
    fragmentOf: (g) => { // g = query
      let _ = Je(g, p); // _ = fragment, Je = toFragment, g = query, p = facetOrder
      return _ === d ? "" : _ || "programs";
    }
  });
}
function Ao(e, t) { // Ao = withSearch, e = context, t = find
  return M(w({}, e), { find: t, derive: Kr(e.index, t) });
}

// src/app/store.ts
function Io(e) { // Io = createStore, e = initial
  let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
  return {
    get: () => t,
    set: (n) => { // n = change
      let o = t; // o = before, t = state
      t = w(w({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
    },
    subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
      r.delete(n);
    })
  };
}

// src/app/sync-history.ts
function Co(e, t, r) { // Co = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function Do(e, t) { // Do = isDamaged, e = link, t = written
  if (!e || oe(e) === oe(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== pt;
}

// src/views/parts/heading.tsx
function xe({ level: e, class: t, id: r, children: n }) { // xe = Heading, e = level, t = className, r = id, n = children
  return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function Fo(e) { // Fo = isolated, e = text
  return `\u2068${e}\u2069`;
}
function N({ text: { text: e, language: t }, around: r, children: n = e }) { // N = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Ce(t) }, n);
}

// src/views/parts/chevron.tsx
function Ke({ open: e }) { // Ke = Chevron, e = open
  return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Me({ context: e, target: t, class: r, children: n }) { // Me = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ f("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/card-action.tsx
var Ho = "program-explorer__action cdx-button", No = `${Ho} cdx-button--fake-button cdx-button--fake-button--enabled`; // Ho = BUTTON, No = LINK
function $o({ context: e, actions: t, program: r }) { // $o = CardAction, e = context, t = actions, r = program
  let { msg: n, labels: o, language: a } = e, { join: s, materials: [i, ...l] } = r; // n = msg, o = labels, a = language, e = context, s = join, i = first, l = others, r = program
  return s && !s.isOver ? /* @__PURE__ */ f(Me, { context: e, target: s.target, class: `${No} cdx-button--action-progressive cdx-button--weight-primary` }, s.label ? /* @__PURE__ */ f(N, { text: o.pick(s.label), around: a }) : n("join")) : l.length ? /* @__PURE__ */ f("button", { type: "button", class: Ho, onClick: () => t.toggleDetails(r.id) }, n("materials", l.length + 1)) : i ? /* @__PURE__ */ f(Me, { context: e, target: i.target, class: No }, /* @__PURE__ */ f(N, { text: o.pick(i.label), around: a })) : null;
}

// src/views/results/card.tsx
var jo = "capacity", or = class extends te { // jo = TAG_FACET, or = Card, te = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, needs: i, level: l }) {
    let { msg: c, labels: u, format: m, language: p, idPrefix: d } = t, { join: g, notice: _ } = o, h = s.length ? n : null, b = (L) => h ? /* @__PURE__ */ f(h.MarkedText, { text: L, patterns: s, around: p }) : /* @__PURE__ */ f(N, { text: L, around: p }), v = (L) => (o.terms.get(L) || []).map((H) => u.term(L, H)), E = u.pick(o.title), P = `${d}:program:${o.id}`, D = o.summary && u.pick(o.summary), F = v(jo), S = [...v("kind"), ...v("format")], R = u.status(o.status), k = m.span(o.start, o.end, o.status); // c = msg, u = labels, m = format, p = language, d = idPrefix, t = context, g = join, _ = notice, o = program, h = search, s = patterns, n = more, b = marked, L = facet, f = k, N = DataText, v = termsOf, H = term, E = title, P = titleId, D = summary, F = tags, jo = TAG_FACET, S = facts, R = status, k = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": P }, /* @__PURE__ */ f(xe, { level: l, class: "program-explorer__title", id: P }, o.target ? /* @__PURE__ */ f(Me, { context: t, target: o.target }, b(E)) : b(E)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${o.status || "unknown"}` }, R), k !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k), S.map((L) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, b(L)))), D && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, b(D), " ", u.isForeign(D.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, c("in-language", m.language(D.language)))), _ && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(N, { text: u.pick(_), around: p })), g && g.isOver && o.status !== "past" && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, c("join-over")), n && i.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: i }), h && /* @__PURE__ */ f(h.Matched, { context: t, program: o, patterns: s, shown: [E, D, ...F, ...S] }), /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, F.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(jo).text }, F.map((L) => /* @__PURE__ */ f("li", null, b(L)))), /* @__PURE__ */ f($o, { context: t, actions: r, program: o }), /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", E.text),
        "aria-expanded": a,
        "aria-controls": a ? `${P}:details` : void 0,
        onClick: () => r.toggleDetails(o.id)
      },
      c("details"),
      /* @__PURE__ */ f(Ke, { open: a })
    )), a && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: o, id: `${P}:details` }));
  }
};

// src/views/results/card-list.tsx
var ar = 60, si = 6, ii = 80; // ar = CARDS, si = CARDS_AT_ONCE, ii = FILL_AFTER
function li({ context: e, state: t, results: { order: r } }, n) { // li = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", c = l === "address", u = r.findIndex((g) => e.index.programs[g].id === o.program), m = l === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || ar, u + 1, m && n.limit || 0, c ? s : 0), d = r.length <= ar || c; // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, c = isAddress, u = open, r = order, g = number, e = context, m = isSame, _ = i, p = limit, ar = CARDS, d = isWhole
  return { order: r, limit: p, drawn: d ? p : Math.max(si, u + 1, m && n.drawn || 0) };
}
function ci({ context: e, state: t, results: r }, n) { // ci = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && lt(t.query, r.exploration.searchResult) === "status", u = (m, p) => m || { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, lt = effectiveSort, t = state, r = results, u = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let d = n[p - 1], g = ae(m.status); // d = before, n = programs, p = i, g = isNow, ae = isCurrent, m = program
    return !c || d && ae(d.status) === g ? { program: m, group: null } : { program: m, group: g ? u(a, o("group-current")) : u(s, o("group-past")) };
  });
}
var sr = class extends te { // sr = CardList, te = x
  constructor() {
    super(...arguments);
    this.list = Gt();
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
      this.setLength({ limit: r + ar, drawn: r + ar }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : li(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), ii));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var D; // D = _a
    let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: g } = s, _ = n.slice(0, Math.min(a, o)).map((F) => p.programs[F]), h = n.length - o, b = p.facets.get(A), v = b ? ye(b, i.query) : [], E = ci(r, _), P = (D = E[0]) != null && D.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, g = list, _ = shown, n = order, a = drawn, o = limit, F = number, h = rest, b = facet, A = NEED, v = needs, ye = chosenTerms, E = entries, ci = withHeadings, P = titleLevel, D = _a
    return /* @__PURE__ */ f(V, null, /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, E.map(({ program: F, group: S }) => /* @__PURE__ */ f("li", { key: F.id }, S && /* @__PURE__ */ f(xe, { level: d, class: "program-explorer__group", id: S.anchors[0] }, S.anchors.slice(1).map((R) => /* @__PURE__ */ f("span", { id: R })), /* @__PURE__ */ f(N, { text: S, around: s.language })), /* @__PURE__ */ f(
      or,
      {
        context: s,
        actions: c,
        more: u,
        program: F,
        open: i.query.program === F.id,
        patterns: l.exploration.searchResult.patterns,
        needs: v.filter(({ programs: R }) => Re(R, p.programs.indexOf(F))).map(({ id: R }) => R),
        level: P
      }
    )))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Je(i.query, g.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
  }
};

// src/app/visible-terms.ts
function Bo(e, t, r, n) { // Bo = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var di = 15; // di = MOST_WITHOUT_BOX
function Gr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // Gr = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
  let { msg: s, labels: i, language: l, idPrefix: c } = e, u = `${c}:${r}:${n.id}`, m = s("count-programs", a); // s = msg, i = labels, l = language, c = idPrefix, e = context, u = id, r = facet, n = term, m = description, a = matchCount
  return /* @__PURE__ */ f(
    "div",
    {
      class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`, // a = matchCount, o = chosen
      style: { "--program-explorer-depth": n.depth }
    },
    /* @__PURE__ */ f("div", { class: "cdx-checkbox" }, /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ f(
      "input",
      {
        class: "cdx-checkbox__input",
        type: "checkbox",
        id: u,
        "aria-describedby": `${u}:count`,
        checked: o,
        onChange: () => t.toggleTerm(r, n.id)
      }
    ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: u }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(N, { text: i.term(r, n.id), around: l })))))),
    /* @__PURE__ */ f("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${u}:count` }, m)
  );
}
function pi({ context: { labels: e, languages: t } }, r) { // pi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === j ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, j = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function Uo({ view: e, counts: t, most: r }) { // Uo = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", u = c ? pi(e, t.terms) : t.terms, m = Bo(u, r, l.id === "period", (g) => c && g === o[0]), p = m.length < u.length ? u.find((g) => !m.includes(g)) : void 0, d = /* @__PURE__ */ f(V, null, m.map((g) => /* @__PURE__ */ f(Gr, { key: g.term.id, view: e, facet: l.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, c = isLanguage, u = terms, pi = languagesByName, m = shown, Bo = visibleTerms, r = most, g = count, p = firstHidden, d = list, f = k, V = $, Gr = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var g; // g = _a
        s.showTerms(l.id, r + 1e3), (g = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || g.focus();
      }
    },
    n("show-all-terms", u.length)
  ));
  return u.length <= di ? d : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: l.id, terms: u }, d) : /* @__PURE__ */ f(V, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), d);
}

// src/views/layout/filters.tsx
var mi = 2; // mi = OPEN_AT_FIRST
function fi({ view: e, counts: t, isOpenAtFirst: r }) { // fi = Facet, e = view, t = counts, r = isOpenAtFirst
  var _; // _ = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: c, terms: u } = t, m = (_ = i.open.facets.get(c.id)) != null ? _ : r ? 8 : 0, p = `${s}:${c.id}`, d = u.filter((h) => h.chosen).map(({ term: h }) => o.term(c.id, h.id).text), g = c.help && o.pick(c.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, c = facet, u = terms, t = counts, m = most, _ = _a, r = isOpenAtFirst, p = bodyId, d = chosen, h = term, g = help
  return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => l.showTerms(c.id, m ? 0 : 8)
    },
    /* @__PURE__ */ f("span", { id: `${p}::label` }, /* @__PURE__ */ f(N, { text: o.facet(c.id), around: a })),
    /* @__PURE__ */ f(Ke, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(N, { text: g, around: a })), /* @__PURE__ */ f(Uo, { view: e, counts: t, most: m })) : d.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, d.reduce((h, b) => n("list", h, b))));
}
function ir({ view: e }) { // ir = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== A && r !== C); // t = facets, e = view, r = id, A = NEED, C = OFFERS
  return /* @__PURE__ */ f(V, null, t.map((r, n) => /* @__PURE__ */ f(fi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < mi })));
}

// src/views/layout/needs.tsx
var gi = 4; // gi = FEW_NEEDS
function qo({ view: e }) { // qo = Needs, e = view
  var d, g; // d = _a, g = _b
  let { context: { msg: t, labels: r, language: n, idPrefix: o }, state: a, results: s, actions: i, more: l } = e, c = ((d = s.exploration.facets.find(({ facet: _ }) => _.id === A)) == null ? void 0 : d.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = state, s = results, i = actions, l = more, e = view, c = terms, d = _a, _ = facet, A = NEED
  if (!c.length)
    return null;
  let u = (g = a.open.facets.get(A)) != null ? g : gi, m = c.filter(({ chosen: _ }, h) => h < u || _), p = c.find((_) => !m.includes(_)); // u = most, g = _b, a = state, A = NEED, gi = FEW_NEEDS, m = shown, c = terms, _ = each, h = i, p = firstHidden
  return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, m.map(({ term: _, chosen: h }) => /* @__PURE__ */ f(
    "button",
    {
      key: _.id,
      type: "button",
      class: `program-explorer__need${h ? " program-explorer__need--chosen" : ""} cdx-button`, // h = chosen
      id: `${o}:${A}:${_.id}`,
      "aria-pressed": h,
      onClick: () => i.toggleTerm(A, _.id)
    },
    /* @__PURE__ */ f(N, { text: r.term(A, _.id), around: n }),
    !_.count && " ",
    !_.count && /* @__PURE__ */ f("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), p && /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var _; // _ = _a
        i.showTerms(A, c.length), (_ = document.getElementById(`${o}:${A}:${p.term.id}`)) == null || _.focus();
      }
    },
    t("more-needs")
  ), l && /* @__PURE__ */ f(l.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function Wo({ view: { context: { msg: e }, state: t, actions: r } }) { // Wo = SearchBox, e = msg, t = state, r = actions
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
        placeholder: e("search-hint"),
        autocomplete: "off",
        value: t.query.text,
        onInput: (n) => r.search(n.currentTarget.value)
      }
    ), /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
  );
}

// src/views/layout/shortcuts.tsx
function Ko({ view: e }) { // Ko = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === C); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, C = OFFERS
  if (!s)
    return null;
  let i = (l, c, u, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": u, onClick: () => a.choose(st(n, C, m)) }, t("shortcut", l, c)); // i = button, l = label, c = count, u = isChosen, m = terms, f = k, a = actions, st = withTerms, n = query, C = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(C).text }, s.terms.filter(({ term: l }) => l.id !== j).map(({ term: l, chosen: c, matchCount: u }) => i(r.term(C, l.id).text, u, c, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(C), []));
}

// src/views/layout/toolbar.tsx
function yi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // yi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = lt(r, n.exploration.searchResult), s = Oe.filter((i) => i !== "relevance" || i === a || r.text !== ""); // a = sort, lt = effectiveSort, r = query, n = results, s = sorts, Oe = SORTS, i = each
  return /* @__PURE__ */ f("div", { class: "program-explorer__sort" }, /* @__PURE__ */ f("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ f("span", { class: "program-explorer__select" }, /* @__PURE__ */ f(
    "select",
    {
      class: "cdx-select",
      id: `${t}-sort`,
      value: a,
      onChange: (i) => o.sort(i.currentTarget.value)
    },
    s.map((i) => /* @__PURE__ */ f("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
  ), /* @__PURE__ */ f(Ke, { open: !1 })));
}
function Jo({ view: e }) { // Jo = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i } = e, { count: l, searchResult: { corrected: c } } = a.exploration, u = Array.from(o.query.chosen).reduce((m, [p, d]) => p === A || p === C ? m : m + d.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, e = view, l = count, c = corrected, u = chosen, m = sum, p = facet, d = terms, A = NEED, C = OFFERS
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
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, yo(o.settled.query) ? t("count", l, r.programs.length) : t("count-programs", l), i && c && l > 0 && /* @__PURE__ */ f(i.Corrected, { view: e, words: c })), !n && /* @__PURE__ */ f(yi, { view: e }));
}

// src/views/layout/explorer.tsx
function Qo({ view: e }) { // Qo = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, c = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(xe, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(Wo, { view: e }), /* @__PURE__ */ f(qo, { view: e }), /* @__PURE__ */ f(Ko, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(ir, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(Jo, { view: e }), c && !(t && i === n) && /* @__PURE__ */ f(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ f(sr, { view: e }) : c && /* @__PURE__ */ f(c.NoResults, { view: e })), a && s.filters && c && /* @__PURE__ */ f(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Go = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Go = isNeeded, e = open, t = query
function zo(e, t, r) { // zo = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => O(null, null, function* () { // n = isLoading, o = isOver, a = load, O = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && Go(e.get()) && t.onFailure(c, () => { // o = isOver, Go = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && Go(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function Yo() { // Yo = replaceTexts
  I.vnode = (e) => { // I = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Xo(e, t) { // Xo = createScreen, e = root, t = idPrefix
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
function Zo(e, t) { // Zo = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var xi = 640, _i = 500; // xi = MIN_WIDTH, _i = PREPARE_SEARCH_AFTER
function hi(e, t) { // hi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
I.debounceRendering = (e) => e();
Yo();
function ea(e, t, r, n, o, a) { // ea = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.now, c = Qr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < xi, p = (S) => { // s = view, e = root, i = cleanups, l = more, o = moreSource, c = context, Qr = createContext, t = list, r = settings, u = isMounted, m = isNarrow, xi = MIN_WIDTH, p = readAddress, S = before
    let R = n.read(), k = R === null && S ? S.query : gt(R || "", c.index) || c.preset, L = Le(c.index, c.derive, k); // R = fragment, n = history, k = next, S = before, gt = fromFragment, c = context, L = query, Le = withoutHiddenDetails
    return {
      query: L,
      settled: { query: L, cause: "address" },
      cards: n.cards(),
      open: { facets: (S == null ? void 0 : S.open.facets) || /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
    };
  }, d = Io(w({ narrow: m() }, p(null))), g = Xo(e, r.idPrefix), _ = () => { // d = store, Io = createStore, w = __spreadValues, m = isNarrow, p = readAddress, g = screen, Xo = createScreen, e = root, r = settings, _ = unmount
    u = !1;
    let S = Array.from(i); // S = all, i = cleanups
    i.clear(), S.forEach((R) => R()), e.textContent = "";
  }, h = (S) => { // h = attempt, S = act
    if (u)
      try {
        S();
      } catch (R) {
        _(), a(R);
      }
  }, b = hi(To(d, () => c, g), h), v = (S, R) => { // b = actions, hi = guarded, To = createActions, d = store, c = context, g = screen, h = attempt, v = draw, S = state, R = before
    h(() => { // h = attempt
      let k = g.holdFocus(R.open.filters), { derive: L } = c, H = L(S.query); // k = restoreFocus, g = screen, R = before, L = derive, c = context, H = results, S = state
      mo(/* @__PURE__ */ f(Qo, { view: { context: c, state: S, actions: b, attempt: h, cleanups: i, more: l, results: H, settledResults: L(S.settled.query) } }), e), k();
    });
  }, E = ({ keepFocus: S, keepFragment: R, keepPlace: k, textIndexOf: L }) => { // E = useMore, S = keepFocus, R = keepFragment, k = keepPlace, L = textIndexOf
    let H = s.setTimeout(() => h(() => L(c.index)), _i); // H = prepare, s = view, h = attempt, L = textIndexOf, c = context, _i = PREPARE_SEARCH_AFTER
    i.add(R()).add(k(e, n)).add(S(e, n)).add(() => s.clearTimeout(H));
  }, P = (S) => { // P = showLinked, S = isFirst
    let { program: R } = d.get().query, k = !S || R !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || ""); // R = program, d = store, k = mayScroll, S = isFirst, s = view, e = root, n = history
    n.isNewLink() && k && r.reveal(() => Ee(() => h(() => g.scrollToLinked(d.get().query.program))));
  }, D = () => { // D = correctLink
    Do(n.read(), c.fragmentOf(d.get().query)) && o.useLinks(({ checkLink: S }) => h(() => S(n, d, c, g.scrollToLinked)));
  }, F = () => { // F = onResize
    if (!e.isConnected) {
      _();
      return;
    }
    let S = m(), { open: R, narrow: k } = d.get(); // S = narrow, m = isNarrow, R = open, k = before, d = store
    (S !== k || R.filters && !e.clientWidth) && d.set({ narrow: S, open: M(w({}, R), { filters: !1 }) });
  };
  return [
    d.subscribe(v),
    Zo(e, F),
    Eo(d, b.settle, s),
    Co(d, n, (S) => c.fragmentOf(S)),
    n.onMove(() => h(() => { // n = history, h = attempt
      d.set(p(d.get())), P(!1), D();
    }))
  ].forEach((S) => i.add(S)), v(d.get(), d.get()), u && (P(!0), D(), n.firstPlace && Ee(() => h(() => s.scrollTo(0, n.firstPlace))), l ? E(l) : i.add(zo(d, o, (S) => h(() => { // S = loaded, i = cleanups, v = draw, d = store, u = isMounted, P = showLinked, D = correctLink, n = history, Ee = afterPaint, h = attempt, s = view, l = more, E = useMore, zo = loadWhenNeeded, o = moreSource
    l = S, c = Ao(c, l.fuzzySearch), E(l), d.set({});
  })))), {
    update: (S) => h(() => { // S = newList, h = attempt
      b.settle(), c = Qr(S, r, c.find);
      let { query: R } = d.get(), k = Le(c.index, c.derive, R), L = () => d.set({ query: k, settled: { query: k, cause: "data" } }); // R = before, d = store, k = query, Le = withoutHiddenDetails, c = context, L = show
      l ? l.keepPosition(e, L) : L();
    }),
    unmount: _
  };
}

// src/page/page-urls.ts
var ta = "Special:MyLanguage/", bi = /^(?:[a-z][\w-]*|Special):/; // ta = MY_LANGUAGE, bi = WITHOUT_TRANSLATION
function ra(e, { root: t, staticElements: r, groups: n }, o) { // ra = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    let c = l.replace(ta, ""); // c = plain, l = page, ta = MY_LANGUAGE
    if (!s.length || bi.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(ta + c);
    let [u = "", m = ""] = c.split(/(?=#)/); // u = title, m = fragment, c = plain
    return s.map((p) => e.urlOf(`${u}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var vi = "program-explorer__app", wi = 0; // vi = APP_CLASS, wi = mountedSoFar
function Si(e) { // Si = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${pe}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, pe = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function Ti({ root: e, past: t }) { // Ti = scrollToLinkedHeading, e = root, t = past
  var o; // o = _a
  let n = [...Array.from(((o = dr(e)) == null ? void 0 : o.querySelectorAll("[id]")) || [], ({ id: a }) => a), ...(t == null ? void 0 : t.anchors) || []].find((a) => [a, encodeURI(a)].includes(location.hash.slice(1))); // n = anchor, o = _a, dr = sectionHeading, e = root, a = each, t = past
  n && mr(e, () => Ee(() => { // n = anchor, mr = unfold, e = root, Ee = afterPaint
    var a; // a = _a
    return (a = document.getElementById(n)) == null ? void 0 : a.scrollIntoView();
  }));
}
function Ei(e) { // Ei = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return mt(e) && !(t && !t.closest(`.${pe}, [${Fe}]`));
}
function na(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // na = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i, load: l } = e, { language: c } = n, u = de(n), m = Et(i, t), p = Si(t), d = `program-explorer-${++wi}`, g = ra(i, t, m), _ = t.all === null ? "" : g(t.all), h = { // i = wiki, l = load, e = environment, c = language, n = messages, u = msg, de = createMessages, m = languages, Et = readerLanguages, t = host, p = ownsIt, Si = ownsAddress, d = idPrefix, wi = mountedSoFar, g = pageUrl, ra = createPageUrls, _ = urlOfAll, h = moreSource
    now: a,
    load: () => Tt(e),
    onFailure: (k, L) => { // k = error, L = retry
      let H = vt(k) === "outdated"; // H = isOutdated, vt = failureOf, k = error
      _e(t.root, n, { kind: "warning", text: u(`failed-${H ? "outdated" : "network"}`), retry: () => { // _e = showNotice, t = host, n = messages, u = msg, H = isOutdated
        H ? location.reload() : (De(t.root), L());
      } });
    },
    useLinks: (k) => { // k = use
      l.links().then(k, (L) => i.log("The link in the address cannot be corrected.", L));
    }
  }, b = document.createElement("div");
  b.className = vi, b.lang = c, b.dir = Ce(c), t.root.append(b);
  let v = pr(t.root, () => bt(t, !0)), E = () => Ti(t); // v = stopWatching, pr = watchFolding, t = host, bt = hideRest, E = onHashChange, Ti = scrollToLinkedHeading
  window.addEventListener("hashchange", E);
  let P = () => { // P = cleanUp
    b.remove(), v(), window.removeEventListener("hashchange", E);
  }, D = Zn(window, p ? Ei : null, d);
  Y(t, "ready");
  let { update: F, unmount: S } = ea(b, r, { // F = update, S = unmount, ea = mountExplorer, b = app, r = list
    msg: u,
    format: eo(c, u, o),
    language: c,
    languages: m,
    pageLanguage: i.contentLanguage,
    today: vr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: d,
    reveal: (k) => mr(t.root, k),
    notify: (k) => _e(t.root, n, { kind: "failure", text: k, retry: null }),
    urlOf: (k) => "url" in k ? k.url : g(k.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (k) => `${p ? "" : _}#programs?program=${k}`,
    urlOfAll: (k) => `${_}#${k}`
  }, D, h, (k) => { // D = history, h = moreSource, k = error
    P(), s(k);
  });
  if (!b.isConnected)
    return null;
  let R = { // R = explorer
    update: F,
    unmount: () => {
      S(), P(), Y(t, "static");
    }
  };
  try {
    E(), bt(t, !0), i.announceReady(t.root);
  } catch (k) {
    throw R.unmount(), k;
  }
  return R;
}

// src/page/offer-selftest.ts
var ki = "#programs?selftest"; // ki = SELFTEST
function oa(e) { // oa = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === ki && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 90cac1d95eade98b"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var Pi = 20; // Pi = MOST_EXPLORERS
function Ri(n, o) { // Ri = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function Li({ wiki: e }, t, { origin: r, list: n }) { // Li = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && on(s.length ? s : [o], n.programs.map(({ title: u }) => ue(u, [o.lang, ...c], e.contentLanguage).text));
}
function Mi({ preset: e, limit: t }) { // Mi = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function aa(e, t, r, n) { // aa = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      aa(e, t, r, n);
    }, s = null;
    try {
      let i = Mi(r) ? Tt(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, Mi = needsMore, r = host, Tt = loadMore, t = environment, l = result, e = load, o = wiki
      if (l.kind === "off") {
        Y(r, "static");
        return;
      }
      let { messages: c } = l, [u, m] = l.kind === "missing" && (yield Ri(t, r)) || [r, l]; // c = messages, l = result, u = shown, m = programs, Ri = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let _ = m.kind === "missing"; // _ = isMissing, m = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : m.problems), yield wt(t, r, _ ? "missing" : "json", m, a);
        return;
      }
      if (!nn(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield i; // p = languageNames, o = wiki, d = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let g = Li(t, r, m); // g = mayDiffer, Li = mayListDiffer, t = environment, r = host, m = programs
      s = na(t, u, { list: m.list, messages: c, languageNames: p, more: d }, (_) => { // s = explorer, na = mountHost, t = environment, u = shown, m = programs, c = messages, p = languageNames, d = more, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), wt(t, u, "unexpected", M(w({}, m), { messages: c }), a);
      }), s && (n.set(r.root, s), yield mn(t, r, m, c, g));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield wt(t, r, vt(i), null, a);
    }
  });
}
function Oi(n, o) { // Oi = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = St(r); // a = printed, St = findHosts, r = content
    if (a.length || r.querySelector(`.${pe}`) || !yn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function sa(e, t) { // sa = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    oa(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = Yn(); // s = content, i = sharedLoad, Yn = createSharedLoad
      Oi(n, s).then(
        (l) => l.forEach((c, u) => { // l = hosts, c = host, u = i
          u >= Pi ? Y(c, "static") : un(c) && aa(i, n, c, r);
        }),
        (l) => e.log("The explorer could not find its host.", l)
      );
    })
  ];
  return () => {
    a.forEach((s) => s()), o(() => !0);
  };
}

// src/runtime.ts
var zr = {}; // zr = runtime_exports
ha(zr, {
  x0: () => te,
  x1: () => Gt,
  x10: () => pt,
  x11: () => tr,
  x12: () => Yt,
  x13: () => q,
  x14: () => Re,
  x15: () => qe,
  x16: () => re,
  x17: () => ye,
  x18: () => Zt,
  x19: () => er,
  x2: () => V,
  x20: () => Oe,
  x21: () => st,
  x22: () => zt,
  x23: () => nr,
  x24: () => de,
  x25: () => ze,
  x26: () => Fe,
  x27: () => pe,
  x28: () => St,
  x29: () => hr,
  x3: () => f,
  x30: () => _r,
  x31: () => xr,
  x32: () => _e,
  x33: () => ur,
  x34: () => _t,
  x35: () => je,
  x36: () => A,
  x37: () => Lt,
  x38: () => ce,
  x39: () => Ot,
  x4: () => Ee,
  x40: () => He,
  x41: () => Pt,
  x42: () => Ne,
  x43: () => Ze,
  x44: () => Bt,
  x45: () => Mt,
  x46: () => $e,
  x47: () => be,
  x48: () => jt,
  x49: () => ae,
  x5: () => Le,
  x50: () => Be,
  x51: () => yt,
  x52: () => ue,
  x53: () => ir,
  x54: () => Gr,
  x55: () => Me,
  x56: () => xe,
  x57: () => N,
  x58: () => Fo,
  x59: () => lr,
  x6: () => oe,
  x7: () => mt,
  x8: () => ft,
  x9: () => le
});

// src/wiki/wiki.ts
var z = class extends Error { // z = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var ia = 1e4; // ia = TIMEOUT_MS
function la(e, t) { // la = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), ia); // r = controller, n = timer, ia = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new z("timeout", `${ia} ms, ${e}`) : new z("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function lr(e) { // lr = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield la(e, "omit"); // t = response, la = fetchInTime, e = url
    if (t.status === 429 && (t = yield la(e, "same-origin")), t.status === 429)
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
var Ai = 86400, Ii = 300, Ci = 50; // Ai = DAY_S, Ii = FIVE_MINUTES_S, Ci = MOST_REQUESTS
function Di({ query: { pages: e = [] } = {} }) { // Di = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function Fi(e, t, r, n) { // Fi = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? Ii : Ai), a = { // o = age, e = kind, r = bundle, Ii = FIVE_MINUTES_S, Ai = DAY_S, a = parameters
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
function ca(e, t, r, n) { // ca = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield lr(`${e}?${Fi(t, r, n, s)}`); // l = answer, lr = readAnswer, e = api, Fi = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(Di(l));
      let { query: { messagecollection: c = [] } = {}, continue: { mcoffset: u } = {} } = l; // c = messagecollection, u = mcoffset, l = answer
      for (let { key: m, translation: p } of c) // m = key, p = translation, c = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = u;
    } while (s && ++i < Ci);
    return { pages: a, translations: o };
  });
}
function ua(e, t, r, n) { // ua = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield ca(e, t, r, n);
    } catch (o) {
      if (n && o instanceof z && o.failure === "server")
        return ca(e, t, r, null);
      throw o;
    }
  });
}
function da(e, t) { // da = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ua(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, ua = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ua(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function pa(e) { // pa = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function Ni(e) { // Ni = mayEdit, e = title
  return O(this, null, function* () {
    try {
      return (yield new mw.Api().get({
        action: "query",
        formatversion: "2",
        prop: "info",
        intestactions: ["edit"],
        titles: e
      })).query.pages[0].actions.edit === !0;
    } catch (t) {
      return !1;
    }
  });
}
function Hi() { // Hi = languageNames
  return O(this, null, function* () {
    try {
      yield mw.loader.using("mediawiki.language.names");
      let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
      return new Map(Object.entries(e));
    } catch (e) {
      return /* @__PURE__ */ new Map();
    }
  });
}
function $i() { // $i = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function ma(e) { // ma = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function fa(e = null) { // fa = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: $i(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: pa,
    readPages: da(mw.util.wikiScript("api"), pa),
    languageNames: Hi,
    mayEdit: Ni,
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
function ji() { // ji = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  sa(fa(ji()), en(ma, zr, "eeaf6a1930ddd7a0"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>