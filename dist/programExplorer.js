// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Zr = Object.defineProperty, ia = Object.defineProperties;
var la = Object.getOwnPropertyDescriptors;
var Yr = Object.getOwnPropertySymbols;
var ca = Object.prototype.hasOwnProperty, ua = Object.prototype.propertyIsEnumerable;
var Xr = (e, t, r) => t in e ? Zr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
  for (var r in t || (t = {}))
    ca.call(t, r) && Xr(e, r, t[r]);
  if (Yr)
    for (var r of Yr(t))
      ua.call(t, r) && Xr(e, r, t[r]);
  return e;
}, R = (e, t) => ia(e, la(t));
var da = (e, t) => {
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
var ke = ["relevance", "status", "newest", "title"], it = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ke = SORTS, it = EMPTY_QUERY

// src/app/url.ts
var ct = ["q", "sort", "program", "view"]; // ct = RESERVED_KEYS
var ma = /^#?programs$/, ga = /^#?programs(\?|%3f|\.3f)/i, fa = 8e3, ya = 200; // ma = ALONE, ga = WITH_QUERY, fa = MOST_CHARACTERS, ya = MOST_LETTERS
function Me(e) { // Me = restOf, e = hash
  var r, n; // r = _a, n = _b
  let [t] = (n = (r = ga.exec(e)) != null ? r : ma.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, ga = WITH_QUERY, e = hash, ma = ALONE
  return t === void 0 ? null : e.slice(t.length, fa);
}
function ut(e) { // ut = isFragmentOurs, e = hash
  return Me(e) !== null;
}
var xa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // xa = UNSAFE
function lt(e) { // lt = encode, e = value
  return e.replace(xa, (t) => { // e = value, xa = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function Re(e) { // Re = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function dt(e) { // dt = normalText, e = text
  return e.slice(0, ya).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function We(e, t = []) { // We = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !ct.includes(o) && r.push(`${lt(o)}=${a.map(lt).join(",")}`);
  });
  let n = dt(e.text); // n = text, dt = normalText, e = query
  return n && r.push("q=" + lt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + lt(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function pt(e, t) { // pt = fromFragment, e = hash, t = known
  let r = Me(e); // r = rest, Me = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), u = Re(l), m = c.join("="), p = Re(m); // l = rawKey, c = values, i = part, u = key, Re = decode, m = raw, p = value
    if (u === "q")
      o = dt(Re(m.replace(/[_+]/g, " ")));
    else if (u === "sort")
      a = ke.find((d) => d === p) || null;
    else if (u === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!ct.includes(u)) {
      let d = m.split(",").map(Re).concat(p.split(",")).filter((x) => t.hasTerm(u, x)); // d = terms, m = raw, Re = decode, p = value, x = term, t = known, u = key
      d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
    }
  }
  return { text: o, chosen: n, sort: a, program: s };
}

// src/programs/json-object.ts
function se(e) { // se = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var j = "qqx", tn = "search", Ke = "en"; // j = KEYS_ONLY, tn = EXPLORER_KEY, Ke = FALLBACK_LANGUAGE
function Qe(e) { // Qe = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ke;
}
function ar(e) { // ar = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function rn(e, t) { // rn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(se(t)).filter((n) => typeof n[1] == "string")); // r = texts, se = parseJsonObject, t = text, n = field
  return r.has(tn) ? { language: e, texts: r } : null;
}
function nn({ language: e, texts: t }) { // nn = hasMessages, e = language, t = texts
  return e === j || t.has(tn);
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
function mt(e) { // mt = allTexts, e = text
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
function gt(e) { // gt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var ha = ["zero", "one", "two", "few", "many", "other"]; // ha = CATEGORIES
function sn(e) { // sn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ha.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ha = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ba = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, va = /\$(\d)/g, Le = { language: "en", texts: new Map(Object.entries(an)) }; // ba = PLURAL, va = PARAMETER, Le = BUILT_IN, an = en_default
function le({ language: e, texts: t } = Le, r = Le.texts) { // le = createMessages, e = language, t = texts, Le = BUILT_IN, r = fallback
  if (e === j)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(gt(e)), o = sn(e); // n = digits, gt = localeOf, e = language, o = plural, sn = createPlural
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
var ft = "json"; // ft = DATA_MODEL

// src/page/sections.ts
var sr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // sr = SECTION
function Oe(e) { // Oe = sectionOf, e = element
  return e.closest(sr);
}
function ir(e) { // ir = sectionHeading, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = Oe(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
}
function ln(e) { // ln = isInSection, e = element
  return Oe(e) !== null;
}
function yt(e) { // yt = isFolded, e = element
  let t = Oe(e); // t = section, Oe = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function cn(e) { // cn = hasOtherText, e = element
  var t; // t = _a
  return ((t = Oe(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
}
function lr(e, t) { // lr = watchFolding, e = element, t = onChange
  let r = Oe(e), n = new MutationObserver(t); // r = section, Oe = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function cr(e, t) { // cr = unfold, e = element, t = then
  if (!yt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    var a; // a = _a
    let o = Oe(e); // o = section, Oe = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let s = ir(e); // s = heading, ir = sectionHeading, e = element
      ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
    }
    yt(e) || (n(), t());
  }, n = lr(e, r);
  r();
}

// src/page/host-state.ts
var wa = "program-explorer-hidden"; // wa = HIDDEN_CLASS
function Je({ root: e }) { // Je = hostStateOf, e = root
  return e.programExplorerState;
}
function un(e) { // un = claim, e = host
  return Je(e) ? !1 : (Y(e, "loading"), !0);
}
function ur(e, t) { // ur = hide, e = element, t = isHidden
  e == null || e.classList.toggle(wa, t);
}
function xt({ root: e, after: t }, r) { // xt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !yt(e); // n = isAfterHidden, r = isHidden, yt = isFolded, e = root
    ur(t.list, n), ur(t.heading, n && !(ln(e) && cn(t.list)));
  }
}
function Y(e, t) { // Y = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => ur(n, r)), xt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      var s; // s = _a
      o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var Sa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ta = ["arab", "hebr"], Ea = ["latn", "cyrl"]; // Sa = RTL_LANGUAGES, Ta = RTL_SCRIPTS, Ea = LTR_SCRIPTS
function Ae(e) { // Ae = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return Ta.includes(r) || !Ea.includes(r) && Sa.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var dr = "program-explorer__notice"; // dr = CLASS
function Ge(e, t, ...r) { // Ge = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function dn(e, t, r) { // dn = button, e = text, t = className, r = act
  let n = Ge("button", `cdx-button ${t}`, e); // n = made, Ge = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ie(e) { // Ie = removeNotice, e = root
  e.querySelectorAll(`.${dr}`).forEach((t) => { // e = root, dr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function fe(e, t, { kind: r, text: n, content: o = [], retry: a }) { // fe = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ie(e);
  let s = le(t), i = Ge( // s = msg, le = createMessages, t = messages, i = box, Ge = element
    "div",
    `${dr} ${dr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ge("span", "cdx-message__icon"),
    Ge(
      "div",
      "cdx-message__content",
      Ge("p", "", n),
      ...o,
      ...a ? [dn(s("retry"), "", a)] : [],
      dn(s("dismiss"), "cdx-button--weight-quiet", () => Ie(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ae(t.language), e.append(i);
}

// src/page/failure.ts
var Pa = ["busy", "timeout", "network", "server"]; // Pa = TEMPORARY
function _t(e) { // _t = failureOf, e = error
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
function ht(e, t, r, n, o) { // ht = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return O(this, null, function* () {
    let a = n ? n.messages : Le, s = le(a); // a = messages, n = result, Le = BUILT_IN, s = msg, le = createMessages
    Y(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: Pa.includes(r) ? () => { // Pa = TEMPORARY, r = failure
        Ie(t.root), Y(t, "loading"), o();
      } : null
    };
    fe(t.root, a, i), (r === "missing" || r === "json") && (yield pn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function mn(i, l, c, u, m) { // mn = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== ft; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, ft = DATA_MODEL
    d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || s) && (yield pn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ce = "program-explorer", ka = "data-has-heading", Ce = "data-group"; // ce = HOST_CLASS, ka = HEADING_ATTRIBUTE, Ce = GROUP_ATTRIBUTE
function pr(e) { // pr = languageOf, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
}
var Ra = /^(?!mw[\w-]{2,4}$)./; // Ra = ANCHOR
function mr(e, t, r) { // mr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Ra.test(o)); // n = anchorElements, r = elements, o = id, Ra = ANCHOR
  return { text: e, language: pr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function gr(e) { // gr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function fr(e) { // fr = levelBelow, e = heading
  return e ? Math.min(gr(e) + 1, 5) : 3;
}
var gn = "h1, h2, h3, h4, h5, h6"; // gn = HEADINGS
function Ma(e) { // Ma = printedHeading, e = heading
  var t, r; // t = _a, r = _b
  return e && mr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
    (r = e.querySelector("[lang]")) != null ? r : e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function La(e) { // La = blockOf, e = heading
  var t; // t = _a
  return e && ((t = e.closest(".mw-heading")) != null ? t : e);
}
function Oa(e) { // Oa = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Aa({ root: e, groups: t, headings: [r = null, n = null] }) { // Aa = readHost, e = root, t = groups, r = first, n = second
  var h; // h = _a
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = La(n), x = t.find((f) => !e.contains(f)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, u = messages, m = bundle, p = bundleVersion, e = root, d = heading, La = blockOf, n = second, x = list, t = groups, f = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: Oa(u),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: (h = c.match(/\S+/g)) != null ? h : [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: d && x ? { heading: d, list: x } : null,
    groups: t,
    // The first heading stays above the explorer.
    current: null,
    past: Ma(n),
    level: fr(r)
  };
}
function bt(e) { // bt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${gn}, .${ce}[data-source], [${Ce}]`).forEach((n) => { // e = content, gn = HEADINGS, ce = HOST_CLASS, Ce = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(gn) ? r = n : n.hasAttribute(Ce) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(ka) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(Aa);
}

// src/page/known-pages.ts
var fn = ["Community Development", "Community Development/What we do"], Ia = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // fn = PAGES, Ia = TRANSLATION
function yn(e) { // yn = isKnownPage, e = title
  return fn.includes(e) || fn.includes(e.replace(Ia, ""));
}

// src/page/load-more.ts
function vt({ wiki: e, load: t }) { // vt = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function wt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // wt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = pr(r), [a] = e, s = a !== t; // o = around, pr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Ke || Qe(e) !== Ke) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function xn(e, t) { // xn = translationLanguage, e = languages, t = contentLanguage
  var o; // o = _a
  let r = Qe(e), n = r === Ke ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, Qe = chooseLanguage, e = languages, n = language, Ke = FALLBACK_LANGUAGE, o = _a
  return n === t || n === j ? "" : n;
}

// src/programs/links.ts
var Ca = /[\u200E\u200F\u202A-\u202E]/g, Da = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Na = [ // Ca = DIRECTION_MARKS, Da = TITLE_SPACES, Na = REFUSED_SCHEMES
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
], Fa = new RegExp("^(?:" + Na.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), _n = 2e3, Ha = 255, $a = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Ba(e) { // Ba = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function Ua(e) { // Ua = readAddress, e = value
  if (e.length > _n || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function De(e) { // De = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return Ua(t);
  if (t.length > _n)
    return "bad-page";
  let r = t.replace(Ca, "").replace(Da, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ca = DIRECTION_MARKS, Da = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Fa.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || $a.test(r) || n.length > 85 && Ba(n) > Ha ? "bad-page" : { page: r };
}
function St(e) { // St = isTarget, e = found
  return typeof e != "string";
}
function Tt(e) { // Tt = parseLink, e = value
  let t = De(e); // t = found, De = readLink, e = value
  return St(t) ? t : null;
}
function Et(e) { // Et = isPage, e = value
  let t = Tt(e); // t = link, Tt = parseLink, e = value
  return t !== null && "page" in t;
}
function hn(e) { // hn = isAddress, e = value
  let t = Tt(e); // t = link, Tt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Va = 49; // Va = MOST_INCLUDES
function yr(e) { // yr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Va).map((r, n) => typeof r == "string" && Et(r) && t.indexOf(r) === n ? r : "") : [];
}
function Pt(e) { // Pt = includedTitles, e = text
  return e.includes('"include"') ? yr(se(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function xr() { // xr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function kt(e) { // kt = optionsFor, e = wiki
  return { today: xr(), language: e.contentLanguage };
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
var ze = ["status", "language", "period"], A = "need", U = "not-stated"; // ze = BUILT_IN, A = NEED, U = NOT_STATED

// src/programs/kinds.ts
var ja = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // ja = KINDS
function _r(e) { // _r = kindOfType, e = type
  var t; // t = _a
  return (t = ja[e]) != null ? t : "text";
}
function ue(e) { // ue = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : _r(Array.isArray(e) ? "array" : typeof e);
}
function Rt(e) { // Rt = isObject, e = value
  return ue(e) === "object";
}

// src/programs/migrate.ts
var vn = [], Ye = 1 + vn.length; // vn = MIGRATIONS, Ye = VERSION
function wn(e, t = vn) { // wn = migrate, e = page, t = migrations, vn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function qa(e, t, r) { // qa = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Mt(e, t, r) { // Mt = readJsonPage, e = text, t = report, r = describeFault
  let n = qa(e, t, r); // n = data, qa = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = wn(o); // o = raw, n = data, a = page, wn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ue(n), ue(s)]);
  }
  return a;
}

// src/programs/levels.ts
function Lt(e) { // Lt = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function Sn(e, t, r, n) { // Sn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
    o.add(l), c && a.set(l, c);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Lt(a)); // s = wholes, o = programIds, t = series, i = deep, Lt = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l; // c = id, u = partOf, m = followedBy, p = page, d = path, l = program
    if (!u && !m.length)
      return l;
    let x = (f) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, f], h = (f, b, v, E) => (E ? n.addAt(x(f), "loop", b) : v.has(b) || n.addAt(x(f), "unknown-program", b, v), !E && v.has(b)); // x = pathTo, f = field, p = page, r = includedTitles, d = path, h = isGood, b = other, v = known, E = isLoop, n = report
    return n.program = c, R(S({}, l), {
      partOf: u && h("partOf", u, s, i.has(c)) ? u : null,
      followedBy: m.filter((f) => h("followedBy", f, o, f === c))
    });
  });
}

// src/programs/each-record.ts
function Ot(e, t, r, n) { // Ot = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ue(o)]), r.leave();
}

// src/programs/read-schema.ts
function hr({ pipe: e }) { // hr = actionsOf, e = pipe
  return e ? [...hr(e[0]), ...e.slice(1)] : [];
}
function Wa({ type: e, requirement: t }) { // Wa = testOf, e = type, t = requirement
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
function Ka(e) { // Ka = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...hr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, hr = actionsOf
    var s; // s = _a
    return (s = a.message) != null ? s : a.operation;
  }).map((a) => { // a = action
    var s; // s = _a
    return { change: a.operation, test: Wa(a), message: (s = a.message) != null ? s : "" };
  });
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
function Qa({ item: e }) { // Qa = listReader, e = item
  let t = Xe(e); // t = readItem, Xe = readerOf, e = item
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
function Ja(e) { // Ja = recordReader, e = node
  let t = Xe(e.key), r = Xe(e.value), n = hr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Xe = readerOf, e = node, r = readValue, n = needsEntry, hr = actionsOf, o = type
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
function Ga({ entries: e = {} }) { // Ga = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
    var i; // i = _a
    return [a, Xe((i = s.wrapped) != null ? i : s)];
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
function za(e) { // za = createReader, e = node
  switch (e.type) {
    case "array":
      return Qa(e);
    case "record":
      return Ja(e);
    case "object":
      return Ga(e);
    default:
      return Ka(e);
  }
}
var Tn = /* @__PURE__ */ new Map(); // Tn = READERS
function Xe(e) { // Xe = readerOf, e = node
  let t = Tn.get(e); // t = reader, Tn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [_r(a.type), za(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, _r = kindOfType, za = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = ue(a), u = n.get(c); // c = kind, ue = kindOf, a = value, u = read, n = readers
      if (!u) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return u(a, s, i, l);
    }, Tn.set(e, t);
  }
  return t;
}
function ye(e, t, r, n, o) { // ye = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return Xe(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Ya = /^(?:als|fat|ike|knc)\b/i; // Ya = CODES_OF_MEDIAWIKI
function Ne(e) { // Ne = shortestCode, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Ya.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}

// src/programs/patterns.ts
var Fe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, xe = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Fe = ID, xe = LANGUAGE

// src/programs/dates.ts
var vr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // vr = DATE_SHAPE
function En(e, t) { // En = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function He(e) { // He = parseDate, e = text
  if (!vr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > En(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function br(e, t) { // br = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function Pn(e, t, r) { // Pn = isoDay, e = year, t = month, r = day
  return `${br(e, 4)}-${br(t, 2)}-${br(r, 2)}`;
}
function X(e) { // X = firstDay, e = date
  var t, r; // t = _a, r = _b
  return Pn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
}
function W(e) { // W = lastDay, e = date
  var r, n; // r = _a, n = _b
  let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
  return Pn(e.year, t, (n = e.day) != null ? n : En(e.year, t));
}

// src/programs/status.ts
var Z = ["open", "upcoming", "ongoing", "paused", "past"]; // Z = STATUSES
function $e(e) { // $e = isStatus, e = value
  return Z.includes(e);
}
function kn(e, t) { // kn = isUncertainOn, e = date, t = day
  return e.approximate && X(e) <= t && t <= W(e);
}
function Rn(e, t, r) { // Rn = deriveStatus, e = start, t = end, r = today
  return t && W(t) < r ? "past" : e && X(e) > r ? "upcoming" : e && t && !kn(e, r) && !kn(t, r) ? "ongoing" : null;
}
function Mn(e, t, r, n) { // Mn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && X(r) > n || t && X(t) > n);
    case "upcoming":
      return !!(t && W(t) < n || r && W(r) < n);
    case "ongoing":
      return !!(t && X(t) > n || r && W(r) < n);
    default:
      return !!(r && W(r) < n);
  }
}
function re(e) { // re = isCurrent, e = status
  return e !== "past";
}

// src/programs/to-list.ts
var Xa = []; // Xa = NONE
function K(e) { // K = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Xa;
}

// src/programs/read-terms.ts
function At(e, t, r, n) { // At = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return K(t).map(Ne).filter((s) => { // K = toList, t = value, Ne = shortestCode, s = code
      let i = xe.test(s); // i = isCode, xe = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : K(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, K = toList, t = value, s = id
    let i = o ? o.has(s) : $e(s); // i = isKnown, o = terms, s = id, $e = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : Z), i;
  });
}

// src/programs/cut-text.ts
function It(e, t) { // It = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var ne = (e, t = {}) => S({ kind: "schema", type: e }, t), _e = (e) => (t, r) => ({ type: e, requirement: t, message: r }), he = (() => ne("string")), wr = (() => ne("number")), Sr = (() => ne("boolean")), oe = ((e) => ne("array", { item: e })), ae = ((e) => ne("object", { entries: e })), k = ((e) => ne("optional", { wrapped: e })), Ln = ((e, t) => ne("picklist", { options: e, message: t })), Be = ((e, t) => ne("record", { key: e, value: t })), Ue = ((e) => ne("union", { options: e })), B = ((...e) => R(S({}, e[0]), { pipe: e })), Ct = _e("check"), Tr = _e("guard"), On = _e("length"), Er = _e("max_value"), An = _e("min_entries"), Pr = _e("min_value"), be = _e("regex"), ve = ((e) => ({ type: "transform", operation: e })); // ne = schema, e = operation, t = value, S = __spreadValues, _e = action, r = message, he = string, wr = number, Sr = boolean, oe = array, ae = object, k = optional, Ln = picklist, Be = record, Ue = union, B = pipe, R = __spreadProps, Ct = check, Tr = guard, On = length, Er = maxValue, An = minEntries, Pr = minValue, be = regex, ve = transform

// src/programs/schema.ts
var es = 10080, J = B(he(), be(Fe, "bad-id")), Lr = B(he(), be(/\S/, "empty")), Ze = B(Lr, ve(It)), ts = B(he(), be(xe, "bad-language"), ve((e) => e.toLowerCase())), Q = Ue([Ze, B(Be(ts, Ze), An(1, "empty"))]), kr = B( // es = MOST_MINUTES, J = id, B = pipe, he = string, be = regex, Fe = ID, Lr = words, Ze = shownText, ve = transform, It = cutText, ts = languageCode, xe = LANGUAGE, e = code, Q = text, Ue = union, Be = record, An = minEntries, kr = date
  he(),
  be(vr, "bad-date"),
  ve(He),
  Ct((e) => e !== null, "bad-date")
), Rr = B(Lr, Ct(Et, "bad-page")), Dn = B(he(), be(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), In = B(Dn, Ct(hn, "bad-address")), rs = B(Dn, ve(De), Tr(St, "bad-address")), Or = B(Lr, ve(De), Tr(St, ({ input: e }) => e)), ns = B(wr(), Pr(1, "bad-minutes"), Er(es, "bad-minutes")), Nn = Ue([J, oe(J)]), Cn = B(he(), be(xe, "bad-language"), ve(Ne)), os = Ue([Cn, oe(Cn)]), Mr = Ue([Ze, oe(Ze)]), Ar = Nn, as = ae({
  label: Q,
  page: k(Or),
  url: k(rs)
}), Ir = ae({
  id: J,
  title: Q,
  summary: k(Q),
  page: k(Or),
  status: k(Ln(Z, "bad-status")),
  start: k(kr),
  end: k(kr),
  language: k(os),
  session: k(ae({
    minutes: k(B(oe(ns), On(2)))
  })),
  duration: k(Q),
  scale: k(Q),
  team: k(Mr),
  partners: k(Mr),
  materials: k(oe(as)),
  partOf: k(J),
  followedBy: k(Nn),
  owner: k(Ze),
  reviewed: k(kr),
  sources: k(Ue([In, oe(In)]))
}), Fn = ae({
  id: J,
  label: Q,
  help: k(Q),
  terms: Be(J, Ar)
}), ss = ae({
  label: k(Q),
  help: k(Q),
  terms: k(Be(J, ae({
    label: k(Q),
    aliases: k(Mr),
    broader: k(J),
    matchesAll: k(Sr())
  })))
}), is = ae({
  title: Q,
  page: k(Or)
}), Hn = ae({
  version: B(wr(), Pr(Ye), Er(Ye)),
  enabled: k(Sr()),
  talk: k(Rr),
  bundle: k(Rr),
  facets: k(oe(J)),
  vocabularies: k(Be(J, ss)),
  series: k(Be(J, is)),
  include: k(oe(Rr))
});

// src/programs/read-needs.ts
function ls(e, t, r) { // ls = readNeed, e = raw, t = vocabularies, r = report
  let n = ye(Fn, e, r); // n = record, ye = read, Fn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = At(s, a, t, r); // i = found, At = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function $n(e, t, r) { // $n = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ot(e, "needs", r, (o) => { // Ot = eachRecord, e = page, r = report, o = raw
    let a = ls(o, t, r); // a = need, ls = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Cr = Object.keys(Ir.entries); // Cr = PROGRAM_FIELDS, Ir = programSchema
function cs(e, t) { // cs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function us(e, t) { // us = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
    let s = o != null ? o : a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function ds(e, { vocabularies: t, facets: r }, n) { // ds = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = ye(Ar, a, n), i = s === void 0 ? [] : At(o, s, t, n); // s = ids, ye = read, Ar = termIds, a = value, n = report, i = found, At = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function ps({ start: e, end: t }, r, n) { // ps = readRange, e = start, t = end, r = raw, n = report
  return e && t && X(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Bn(e, t, r, n) { // Bn = readProgram, e = raw, t = source, r = context, n = report
  var m; // m = _a
  let o = Rt(e) ? e.id : null; // o = rawId, Rt = isObject, e = raw
  n.program = typeof o == "string" && Fe.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = ye(Ir, e, n, ds(a, r, n), r.fields); // a = terms, s = record, ye = read, Ir = programSchema, e = raw, n = report, ds = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = K(s.language); // l = languages, K = toList, s = record
  l.length && a.set("language", l);
  let [c, u] = ps(s, e, n); // c = start, u = end, ps = readRange, s = record, e = raw, n = report
  return s.status && Mn(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
    id: s.id,
    title: i,
    summary: s.summary,
    target: s.page,
    status: (m = s.status) != null ? m : Rn(c, u, r.today),
    start: c,
    end: u,
    terms: a,
    minutes: cs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: K(s.team),
    partners: K(s.partners),
    materials: us(s.materials, n),
    partOf: s.partOf,
    followedBy: K(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: K(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Un(e, t, r, n, o, a) { // Un = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    Ot(l, "programs", o, (u, m) => { // Ot = eachRecord, l = from, o = report, u = raw, m = index
      let p = Bn(u, { page: c, path: ["programs", m] }, n, o); // p = program, Bn = readProgram, u = raw, c = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
    o.enter(c);
    let u = r.find((p) => p.title === l), m = u && Mt(u.text, o, a); // u = found, r = included, p = other, l = title, m = more, Mt = readJsonPage, o = report, a = describeFault
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
function ms(e, t) { // ms = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === U ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== U ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Lt(r)) // o = id, Lt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== U && n.set(i, { id: i, label: o || i, aliases: K(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function Vn(e, t, r) { // Vn = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: ms(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var gs = [...Cr, ...ze, A].filter((e) => e !== "language"); // gs = RESERVED_VOCABULARIES, Cr = PROGRAM_FIELDS, ze = BUILT_IN, A = NEED, e = name
function fs(e, t, r) { // fs = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ze]); // n = known, t = vocabularies, ze = BUILT_IN
  return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function ys(e) { // ys = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function xs(e, { today: t, language: r }, n, o, a) { // xs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  var d, x; // d = _a, x = _b
  let s = ye(Hn, e, o, ys); // s = head, ye = read, Hn = headSchema, e = page, o = report, ys = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = Vn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), gs, o); // i = vocabularies, Vn = readVocabularies, d = _a, s = head, gs = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = fs(s.facets, i, o), c = $n(e, i, o), u = yr(e), m = Un(e, u, n, { // l = facets, fs = readFacets, s = head, i = vocabularies, o = report, c = needs, $n = readNeeds, e = page, u = titles, yr = includedTitlesIn, m = programs, Un = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Cr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...(x = s.series) != null ? x : []].map(([h, { title: f, page: b }]) => [h, { title: f, target: b }]));
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
function Dt(e, t, r, n, o = String) { // Dt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Mt(e, n, o); // a = page, Mt = readJsonPage, e = text, n = report, o = describeFault
  return a && xs(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Nt(e, t, r = []) { // Nt = parseForReaders, e = text, t = options, r = included
  let n = bn(); // n = report, bn = createCodeReport
  return { list: Dt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function _s(e, t) { // _s = mapTexts, e = list, t = visit
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
    needs: e.needs.map((o) => R(S({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function jn(e, { language: t, texts: r }, n) { // jn = translate, e = list, t = language, r = texts, n = pageLanguage
  return _s(e, (o, a) => { // _s = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), It(s)) : o;
  });
}

// src/page/load.ts
var qn = "MediaWiki:Gadget-programExplorer-config.json"; // qn = CONFIGURATION
function et(e, t, r) { // et = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function hs(e) { // hs = isSwitchedOff, e = configuration
  return e !== void 0 && se(e.text).enabled === !1;
}
function bs(e, t) { // bs = messagesFrom, e = language, t = page
  return e === j ? { language: e, texts: /* @__PURE__ */ new Map() } : t && rn(e, t.text) || Le;
}
function vs(e, t, r, n) { // vs = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Pt(r), a = o.filter((i) => !et(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Pt = includedTitles, r = text, a = missing, i = title, et = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = et(e, i, s); // l = page, et = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function Kn(e, { translationLanguage: t, bundleVersion: r }) { // Kn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ws(e, t, r, n) { // ws = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], Kn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Kn = bundleRequest, r = request
    return jn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Wn(e, t) { // Wn = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === j ? [] : [ar(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [qn] : []], { pages: l, translations: c } = yield e.readPages(i, o, Kn(a, t)); // s = messageTitles, n = language, j = KEYS_ONLY, ar = messagesPage, i = titles, r = source, e = wiki, qn = CONFIGURATION, l = pages, c = translations, o = revisions, Kn = bundleRequest, a = bundle, t = request
    if (hs(et(e, qn, l)))
      return { kind: "off" };
    let u = bs(n, et(e, ar(n), l)), m = et(e, r, l); // u = messages, bs = messagesFrom, n = language, et = pageOf, e = wiki, ar = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: u };
    let p = yield vs(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: x, problems: h } = Nt(m.text, kt(e), p); // p = included, vs = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, x = list, h = problems, Nt = parseForReaders, kt = optionsFor
    return x ? x.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: h, list: yield ws(e, x, t, c) } : { kind: "invalid", messages: u, origin: d, problems: h };
  });
}
function Qn(e, t) { // Qn = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield Wn(e, t); // r = result, Wn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Wn(e, R(S({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function Ss(e, t) { // Ss = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = wt(e, t), l = i[0] === j ? j : Qe(i), c = o.get(l), u = xn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, wt = readerLanguages, e = wiki, l = language, j = KEYS_ONLY, Qe = chooseLanguage, c = revision, u = translated, xn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: u,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === j ? n : c && n.length ? [...n, c] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${u}:`) ? s : ""
  };
}
function Jn() { // Jn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    var s; // s = _a
    let n = Ss(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : Qn(t, n); // n = request, Ss = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, Qn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function tt(e) { // tt = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var rt = "programExplorer", Ft = "programExplorerDialog", Gn = "programExplorerPlace"; // rt = FRAGMENT_KEY, Ft = DIALOG_KEY, Gn = PLACE_KEY
function zn(e, t, r) { // zn = createHistory, e = view, t = isOurs, r = id
  var x; // x = _a
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let h = e.history.state; // h = state, e = view
    return typeof h == "object" && h !== null ? h : {};
  }, a = (h) => { // a = kept, h = key
    let f = o()[h]; // f = value, o = entryState, h = key
    return typeof f == "string" ? f : null;
  }, s = (h, f, b) => { // s = put, h = change, f = values, b = url
    try {
      e.history[`${h}State`](S(S({}, o()), f), "", b);
    } catch (v) {
    }
  }, i = () => a(Ft) === r, l = () => s("push", { [Ft]: r }), c = () => t && (t(n()) ? n() : a(rt)), u = (h) => { // i = isInDialog, a = kept, Ft = DIALOG_KEY, r = id, l = enterDialog, s = put, c = read, t = isOurs, n = fragment, rt = FRAGMENT_KEY, u = place, h = index
    let f = o()[Gn]; // f = values, o = entryState, Gn = PLACE_KEY
    return t && Array.isArray(f) && Number(f[h]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = (x = c()) != null ? x : "", d = () => { // m = mayReturn, e = view, p = shown, x = _a, c = read, d = keepShown
    t && c() === null && s("replace", { [rt]: p });
  };
  return d(), {
    isNewLink: () => {
      let h = !!(t != null && t(n())) && a(rt) === null; // h = isNew, t = isOurs, n = fragment, a = kept, rt = FRAGMENT_KEY
      return h && s("replace", { [rt]: n() }), h;
    },
    read: c,
    write: (h, f, b = !1) => { // h = text, f = change, b = isUnderDialog
      if (!t)
        return;
      p = h;
      let v = n(), E = v !== "" && !t(v), P = f === "push"; // v = here, n = fragment, E = isForeign, t = isOurs, P = isChoice, f = change
      s(
        b ? "replace" : f,
        { [rt]: h, [Ft]: P ? null : a(Ft) },
        h !== "" ? `#${h}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          E ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), P && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => u(1),
    firstPlace: m ? u(0) : 0,
    keepPlace: (...h) => { // h = values
      t && s("replace", { [Gn]: h });
    },
    onMove: (h) => { // h = listener
      let f = () => { // f = onPopState
        var b; // b = _a
        d(), p = (b = c()) != null ? b : "", h();
      };
      return e.addEventListener("popstate", f), () => e.removeEventListener("popstate", f);
    }
  };
}

// src/messages/format.ts
function Yn(e, t, r = null) { // Yn = createFormat, e = language, t = msg, r = fallbackNames
  let n = (i) => new Intl.DateTimeFormat(gt(e), S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, gt = localeOf, e = language, S = __spreadValues, o = dateFormats
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
var I, eo, Ts, de, Dr, Ut, to, $t, ro, Fr, Nr, Es, ot = /* @__PURE__ */ Symbol.for("pv"), Vt = {}, jt = [], Ps = /^m(i|n|o|s|text|space)$/, Hr = Array.isArray, $r = jt.slice, Se = Object.assign; // I = options, eo = vnodeId, Ts = isValidElement, de = rerenderQueue, Dr = prevDebounce, Ut = rerenderCount, to = depthSort, $t = EVENT_DISPATCHED, ro = CAPTURE_REGEX, Fr = eventClock, Nr = eventProxies, Es = i, ot = VNODE_MARKER, Vt = EMPTY_OBJ, jt = EMPTY_ARR, Ps = MATHML_TOKEN_ELEMENTS, Hr = isArray, $r = slice, Se = assign
function we(e) { // we = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? $r.call(arguments, 2) : r), nt(e, s, n, o, null);
}
function nt(e, t, r, n, o) { // nt = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ot, __v: o || ++eo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, ot = VNODE_MARKER, o = original, eo = vnodeId
  return !o && I.vnode && I.vnode(a), a;
}
function qt() { // qt = createRef
  return { current: null };
}
function G(e) { // G = Fragment, e = props
  return e.children;
}
function ee(e, t) { // ee = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function pe(e, t) { // pe = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && pe(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : pe(e);
}
function ks(e) { // ks = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Se({ constructor: ot }, r)).__v = r.__v + 1, I.vnode && I.vnode(t), Br(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || pe(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, lo(o, t, a), r.__ = r.__e = null, t.__e != n && no(t));
}
function no(e) { // no = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), no(e);
}
function Xn(e) { // Xn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, de.push(e), Ut++)) && Dr == I.debounceRendering || ((Dr = I.debounceRendering) || queueMicrotask)(oo);
}
function oo() { // oo = process
  try {
    for (var e, t = 1; de.length; ) de.length > t && de.sort(to), e = de.shift(), t = de.length, 8 & e.__g && ks(e); // e = c, t = l, de = rerenderQueue, to = depthSort, ks = renderComponent
  } finally {
    (Ut = de.length) && (Dr || queueMicrotask)(oo);
  }
}
function ao(e, t, r, n, o, a, s, i, l, c, u) { // ao = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
  var m, p, d, x, h, f, b = n.__k || jt, v = t.length; // m = i, p = oldVNode, d = childVNode, x = newDom, h = firstChildDom, f = result, b = oldChildren, n = oldParentVNode, jt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = Rs(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Vt, d.__i = m, f = Br(e, d, p, o, a, s, i, l, c, u), x = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Ur(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || x, d)), h = h || x, 4 & d.__u ? (l = so(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && f !== void 0 ? l = f : x && (l = x.nextSibling), d.__u &= -21); // l = oldDom, Rs = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, d = childVNode, p = oldVNode, Vt = EMPTY_OBJ, f = result, Br = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, x = newDom, Ur = applyRef, h = firstChildDom, so = insert, void = type
  return r.__e = h, l;
}
function Rs(e, t, r, n, o) { // Rs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, u, m, p, d, x = r.length, h = x, f = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, x = oldChildrenLength, r = oldChildren, h = remainingOldChildren, f = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = nt(null, s) : Hr(s) ? s = v[a] = nt(G, { children: s }) : s.constructor === ot && s.__b ? s = v[a] = nt(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + f, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ms(s, r, l, h)) && (h--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? f-- : c == l + 1 ? f++ : c != l && (c > l ? f-- : f++, b = 1)) : (~c || (o > x ? f-- : o < x && f++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, nt = createVNode, Hr = isArray, G = Fragment, ot = VNODE_MARKER, l = skewedIndex, f = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Ms = findMatchingIndex, r = oldChildren, h = remainingOldChildren, b = moved, x = oldChildrenLength
  if (b) {
    for (u = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (f = 0, p = u.length; f < p; ) u[d = f + p >> 1] < s.__i ? f = d + 1 : p = d; // f = skew, p = hi, u = tails, d = mid, s = childVNode
      u[f] = s.__i, m[a] = f + 1;
    }
    for (f = u.length; a--; ) m[a] && (m[a] == f ? f-- : v[a].__u |= 4); // f = skew, u = tails, a = i, m = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < x; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = pe(i)), Vr(i, i));
  return n;
}
function so(e, t, r, n) { // so = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = so(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = pe(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, pe = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function Ms(e, t, r, n) { // Ms = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
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
function Ht(e, t, r, n, o) { // Ht = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Zn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Zn(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Nr[t] || (Nr[t] = Ls(t)), (e.__a || (e.__a = {}))[t] = Fr, a = t != (t = t.replace(ro, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function Ls(e) { // Ls = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[$t] == null) t[$t] = Fr++;
      else if (t[$t] < this.__a[e]) return;
      return r(I.event ? I.event(t) : t);
    }
  };
}
function Br(e, t, r, n, o, a, s, i, l, c) { // Br = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var u, m, p, d, x, h, f, b, v, E, P, H, C, T, w, D, M, N, L = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, x = oldProps, h = oldState, f = snapshot, b = newProps, v = isClassComponent, E = provider, P = componentContext, H = renderHook, C = count, T = renderResult, w = startMarker, D = end, M = i, N = child, L = newType, t = newVNode
  if (t.constructor !== ot) return null;
  128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Bt(u, a) : a.push(u), i = a[0] || i), (u = I.__b) && u(t);
  e: if (typeof L == "function") {
    p = s.length;
    try {
      if (b = t.props, v = (u = L.prototype) && u.render, E = (u = L.contextType) && n[u.__c], P = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new L(b, P) : (t.__c = d = new ee(b, P), d.constructor = L, d.render = As), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), L.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Se({}, d.__s)), Se(d.__s, L.getDerivedStateFromProps(b, d.__s)))), x = d.props, h = d.state, d.__v = t, r.__c) {
        if (b !== x && v && !L.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, P) === !1) {
          t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
            F && (F.__ = t);
          }), jt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = pe(r);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(b, d.__s, P), v && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(x, h, f);
        });
      } else v && !L.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = P, d.props = b, d.__P = e, d.__g &= -5, H = I.__r, C = v ? 25 : 0;
      do
        d.__g &= -9, H && H(t), u = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++C < 25);
      v && (jt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = Se({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (f = d.getSnapshotBeforeUpdate(x, h)), T = u && u.type === G && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && Vr(F, F);
      }), r.__k = null), i = r.__k ? pe(r, 0) : null), i = ao(e, Hr(T) ? T : [T], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(we), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (F) {
      if (s.length = p, t.__v = null, l || a) if (F && F.then) {
        if (t.__u |= 128 | l, a) {
          for (~(M = a.indexOf(i || void 0)) || (M = a.length); (N = a[M - 1]) && N.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, N = child
          for (; M < a.length; M++) if (N = a[M]) if (a[M] = null, w) { // M = i, a = excessDomChildren, N = child, w = startMarker
            if (N == D) break;
          } else {
            if (N.nodeType != 8) break;
            N.data.startsWith("$s") && (D = Bt(w = N));
          }
        }
        if (!w) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          w = i;
        }
        (u = Bt(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = u) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(we);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || io(t), I.__e(F, t, r);
    }
  } else i = t.__e = Os(r.__e, t, r, n, o, a, s, l, c, e);
  return (u = I.diffed) && u(t), i;
}
function Bt(e, t) { // Bt = rangeEnd, e = start, t = nodes
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
function Os(e, t, r, n, o, a, s, i, l, c) { // Os = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var u, m, p, d, x, h, f, b, v = r.props || Vt, E = t.props, P = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, x = value, h = inputValue, f = checked, b = doc, v = oldProps, r = oldVNode, Vt = EMPTY_OBJ, E = newProps, t = newVNode, P = nodeType
  if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (u = 0; u < a.length; u++) if ((x = a[u]) && (P ? x.localName == P : x.nodeType == 3)) { // u = i, a = excessDomChildren, x = value, P = nodeType
      e = x, a[u] = null;
      break;
    }
  }
  if (!e) {
    if (b = c.ownerDocument || document, !P) return b.createTextNode(E);
    e = b.createElementNS(o, P, E.is ? E : c), i && (I.__m && I.__m(t, a), i = !1), a = null;
  }
  if (P) {
    if (c = P == "template" && e.content || e, a = P == "textarea" && E.defaultValue != null ? null : a && $r.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(x = e.attributes[u]).name] = x.value;
    for (u in v) x = v[u], u == "dangerouslySetInnerHTML" ? p = x : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || Ht(e, u, null, x, o); // u = i, v = oldProps, x = value, p = oldHtml, E = newProps, Ht = setProperty, e = dom, o = namespace
    for (u in E) x = E[u], u == "children" ? d = x : u == "dangerouslySetInnerHTML" ? m = x : u == "value" ? h = x : u == "checked" ? f = x : i && typeof x != "function" || v[u] === x || Ht(e, u, x, v[u], o); // u = i, E = newProps, x = value, d = newChildren, m = newHtml, h = inputValue, f = checked, i = isHydrating, v = oldProps, Ht = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ps.test(P)) && (o = "http://www.w3.org/1999/xhtml"), ao(c, Hr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && pe(r, 0), i, l), a && a.some(we)), i && P != "textarea" || (u = "value", P == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (P != "progress" || h) || Ht(e, u, h, v[u], o), u = "checked", f != null && f != e[u] && Ht(e, u, f, v[u], o));
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
  !r && (n = e.__c) && (n = n.__z) && (o = Bt(n, a = [])) && (n == e.__e && a.some(we), we(o), we(n)), r || we(e.__e), e.__e = e.__c = e.__ = null;
}
function As(e, t, r) { // As = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function co(e, t) { // co = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  I.__ && I.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = nt(G, { children: [e] }), o = [], a = [], Br(t, t.__k, n || Vt, Vt, t.namespaceURI, n ? null : t.firstChild ? $r.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), lo(o, t.__k, a), t.__k.props.children = null;
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
  throw Ut = 0, e;
} }, eo = 0, Ts = function(e) {
  return e != null && e.constructor === ot;
}, ee.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Se({}, this.state)), typeof e == "function" && (e = e(Se({}, r), this.props)), e && (Se(r, e), this.__v && (t && this.__k.push(t), Xn(this)));
}, ee.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Xn(this));
}, ee.prototype.render = G, de = [], Ut = 0, to = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, $t = /* @__PURE__ */ Symbol(), ro = /(PointerCapture)$|Capture$/i, Fr = 0, Nr = {}, Es = 0;

// src/explore/query-changes.ts
function Wt(e, t) { // Wt = withText, e = query, t = text
  return R(S({}, e), { text: t });
}
function jr(e, t, r) { // jr = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
}
function uo(e, t, r) { // uo = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return jr(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function po(e) { // po = clearAll, e = query
  return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function mo({ text: e, chosen: t }) { // mo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function Ve(e) { // Ve = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function je(e) { // je = allBits, e = size
  let t = Ve(e).fill(-1); // t = bits, Ve = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function Kt(e, t) { // Kt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Te(e, t) { // Te = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function qr(e, t) { // qr = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function te(e, t) { // te = unionOf, e = size, t = sets
  return t.reduce(qr, Ve(e));
}
function Qt(e, t) { // Qt = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function go(e, t) { // go = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Is(e) { // Is = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function q(e, t = e, r = e) { // q = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Is((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function me(e, t) { // me = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function Cs(e, t) { // Cs = withAnyTerm, e = size, t = terms
  return te(e, t.map(({ programs: r }) => r));
}
function Ds(e, t, { programs: r }) { // Ds = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = me(o, t); // a = terms, me = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, Cs(e.programs.length, a));
  }), n;
}
function fo(e, t, r) { // fo = applyFilters, e = size, t = filters, r = except
  let n = je(e); // n = programs, je = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && Qt(n, o);
  }), n;
}
function Ns(e, t, r) { // Ns = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: q(n.programs, r) }));
}
function Jt(e, t, r) { // Jt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Ds(e, t, o), s = fo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Ds = filtersOf, s = matches, fo = applyFilters, i = facets, l = facet
    let c = a.has(l.id) ? fo(n, a, l.id) : s; // c = others, a = filters, l = facet, fo = applyFilters, n = size, s = matches
    return { facet: l, terms: Ns(l, me(l, t), c) };
  });
  return { matches: s, count: q(s), facets: i, searchResult: o };
}

// src/explore/memoize.ts
function Gt(e) { // Gt = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Fs = Gt(() => /* @__PURE__ */ new Map()), Hs = 1e9; // Fs = knownOrders, Gt = memoize, Hs = NEVER
function Wr(e, t) { // Wr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function xo(e) { // xo = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function $s(e) { // $s = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function Bs({ programs: e, languages: { chain: t, page: r } }) { // Bs = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ie(a, t, r).text), { compare: o } = $s([...t, r]); // n = titles, e = programs, a = title, ie = pickText, t = chain, r = page, o = compare, $s = collatorFor
  return Wr(n.length, (a, s) => o(n[a], n[s]));
}
function yo(e) { // yo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Us({ programs: e }, t) { // Us = byDate, e = programs, t = titleOrder
  let r = xo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, xo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, u = s || a, m = a && !s && i && re(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, re = isCurrent
    n[l] = yo(c && X(c)), o[l] = m ? Hs : yo(u && W(u));
  }), Wr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function Vs({ programs: e }, t) { // Vs = byStatus, e = programs, t = dateOrder
  let r = xo(t), n = Z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Z.indexOf(a) : n); // r = datePositions, xo = positionsIn, t = dateOrder, n = unknown, Z = STATUSES, o = ranks, e = programs, a = status
  return Wr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var js = { // js = MAKERS
  title: Bs,
  newest: (e) => Us(e, at(e, "title")),
  status: (e) => Vs(e, at(e, "newest")),
  relevance: (e) => at(e, "status")
};
function at(e, t) { // at = orderOf, e = index, t = sort
  var o; // o = _a
  let r = Fs(e), n = (o = r.get(t)) != null ? o : js[t](e); // r = orders, Fs = knownOrders, e = index, n = order, o = _a, t = sort, js = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function qs(e, t) { // qs = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Ws = 1e3; // Ws = NEED_SCORE
function st(e, { programs: t }) { // st = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(A) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, A = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Ks(e, t, { scores: r }) { // Ks = scoresFor, e = index, t = query, r = scores
  let n = e.facets.get(A), o = n ? me(n, t) : []; // n = facet, e = index, A = NEED, o = needs, me = chosenTerms, t = query
  return o.length < 2 ? r : e.programs.map((a, s) => (r[s] || 0) + Ws * o.filter(({ programs: i }) => Te(i, s)).length);
}
function _o(e, t, r, n) { // _o = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = st(r, n), a = []; // o = sort, st = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of at(e, o)) // s = i, at = orderOf, e = index, o = sort
    Te(t, s) && a.push(s);
  return o === "relevance" ? qs(a, Ks(e, r, n)) : a;
}

// src/app/derive.ts
function Kr(e, t) { // Kr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = Jt(e, n, t); // i = exploration, Jt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: _o(e, i.matches, n, i.searchResult) } };
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
function Ee(e, t, r) { // Ee = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || ho(e, t, r, r.program) ? r : R(S({}, r), { program: null });
}
function bo(e, t, r, n) { // bo = showing, e = index, t = derive, r = query, n = program
  return ho(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, it), { sort: r.sort, program: n });
}

// src/app/actions.ts
function vo(e, t, r) { // vo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => Ee(t().index, t().derive, l), a = (l) => { // o = shown, l = next, Ee = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(l); // c = query, o = shown, l = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
  return {
    search: (l) => e.set({ query: o(Wt(e.get().query, l)) }),
    settle: n,
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (l, c) => a(uo(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(bo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(po(e.get().query)),
    openFilters: () => {
      n(), i(!0);
    },
    closeFilters: () => i(!1),
    showTerms: (l, c) => { // l = facet, c = most
      let { open: u } = e.get(); // u = open, e = store
      e.set({ open: R(S({}, u), { facets: new Map(u.facets).set(l, c) }) });
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
function Qr(e, t) { // Qr = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function zt(e, t, r) { // zt = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Qs({ terms: e }, t) { // Qs = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => zt(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function So(e, t, r, n) { // So = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return Z;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Qs(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var To = { label: null, help: null, aliases: [] }; // To = UNLABELED
function Js({ start: e, end: t, status: r }, n) { // Js = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && re(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, re = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Gs(e, t, r) { // Gs = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Js(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
}
function zs(e, t, r, n) { // zs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ve(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Gs(s, e, n).forEach((l) => Kt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    Qr(r, s).forEach((l) => qr(a(l), i));
  }), o.delete(U), o;
}
function Ys(e, t, r) { // Ys = fittingAll, e = collected, t = vocabulary, r = size
  return te(r, Array.from(e).flatMap(([n, o]) => { // te = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function Yt(e, t, r) { // Yt = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = zs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, zs = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([b, v]) => [b, q(v)])), l = [...So(e, Array.from(s.keys()), a, (b) => i.get(b) || 0), U], c = Ys(s, a, n), u = q(c) > 0, m = te(n, Array.from(s.values())), p = go(je(n), m); // i = counts, s = collected, b = term, v = programs, q = count, l = order, So = orderTerms, e = id, a = vocabulary, U = NOT_STATED, c = forAll, Ys = fittingAll, n = size, u = isAnyForAll, m = stated, te = unionOf, p = notStated, go = difference, je = allBits
  s.set(U, p), i.set(U, q(p));
  let d = /* @__PURE__ */ new Map(); // d = terms
  for (let b of l) { // b = term, l = order
    let v = s.get(b), E = i.get(b); // v = own, s = collected, b = term, E = total, i = counts
    if (v && E) {
      let { label: P, aliases: H } = (a == null ? void 0 : a.terms.get(b)) || To, C = u && b !== U ? te(n, [v, c]) : v; // P = label, H = aliases, a = vocabulary, b = term, To = UNLABELED, C = programs, u = isAnyForAll, U = NOT_STATED, te = unionOf, n = size, v = own, c = forAll
      d.set(b, { id: b, label: P, aliases: H, depth: Qr(a, b).length, own: v, programs: C, count: E });
    }
  }
  let { label: x, help: h } = a || To, f = Array.from(d.values()).filter(({ programs: b }) => q(b) < n); // x = label, h = help, a = vocabulary, To = UNLABELED, f = missingInSome, d = terms, b = programs, q = count, n = size
  return { id: e, label: x, help: h, terms: d, useful: f.length > 1 };
}

// src/explore/need-facet.ts
function Eo(e, t, r) { // Eo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    var c; // c = _a
    let l = (c = t.get(s)) != null ? c : Yt(s, e, r); // l = indexed, c = _a, t = facets, s = facet, Yt = indexFacet, e = list, r = thisYear
    return te(n, i.flatMap((u) => { // te = unionOf, n = size, i = terms, u = term
      var m, p; // m = _a, p = _b
      return (p = (m = l == null ? void 0 : l.terms.get(u)) == null ? void 0 : m.programs) != null ? p : [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: c }) => { // a = terms, e = list, s = id, i = label, l = help, c = wanted
    let u = je(n); // u = programs, je = allBits, n = size
    return c.forEach((m, p) => Qt(u, o(p, m))), [s, { id: s, label: i, aliases: l ? mt(l) : [], depth: 0, own: u, programs: u, count: q(u) }];
  });
  return a.length ? { id: A, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/program-index.ts
function Po(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Po = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let c of e.facets) { // c = id, e = list
    let u = o.includes(c) ? null : Yt(c, e, a); // u = facet, o = reservedIds, c = id, Yt = indexFacet, e = list, a = thisYear
    u && s.set(c, u);
  }
  let i = Eo(e, s, a); // i = needs, Eo = indexNeeds, e = list, s = facets, a = thisYear
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
var Xt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Xt = NO_SEARCH

// src/app/labels.ts
var ko = (e) => e.toLowerCase().replace(/-.*/, ""); // ko = baseOf, e = language
function Ro(e, t, r, n, o, a) { // Ro = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ie(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, ie = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
    let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
    if (d)
      return i(d.label);
    let x = [...ze, A].find((h) => h === p); // x = builtIn, ze = BUILT_IN, A = NEED, h = each, p = id
    return s(x ? t(`facet-${x}`) : p);
  }, m = (p, d) => { // m = term, p = facetId, d = id
    var h; // h = _a
    if (d === U)
      return s(t("not-stated"));
    let x = p === A ? e.needs.find((f) => f.id === d) : (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(d); // x = entry, p = facetId, A = NEED, e = list, f = need, d = id, h = _a
    return x ? i(x.label) : s($e(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date(He(d)) : d);
  };
  return {
    pick: i,
    facet: u,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, d) => { // p = facetId, d = id
      let x = `${p} ${d}`, h = c.get(x) || m(p, d); // x = key, p = facetId, d = id, h = label, c = known, m = term
      return c.set(x, h), h;
    },
    status: l,
    isForeign: (p) => [a, n[0] || o].every((d) => ko(d) !== ko(p))
  };
}

// src/app/context.ts
function Jr(e, t, r = () => Xt) { // Jr = createContext, e = list, t = settings, r = find, Xt = NO_SEARCH
  var x; // x = _a
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Ro(e, n, o, s, i, a), u = Po(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, Ro = createLabels, e = list, u = index, Po = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (h, f) => c.term(h, f).text,
    reservedIds: ct
  }), m = (x = pt(`programs?${t.preset}`, u)) != null ? x : it, p = [A, ...e.facets], d = We(m, p);
  return R(S({}, t), {
    list: e,
    index: u,
    find: r,
    derive: Kr(u, r),
    labels: c,
    preset: m,
    fragmentOf: (h) => { // h = query
      let f = We(h, p); // f = fragment, We = toFragment, h = query, p = facetOrder
      return f === d ? "" : f || "programs";
    }
  });
}
function Mo(e, t) { // Mo = withSearch, e = context, t = find
  return R(S({}, e), { find: t, derive: Kr(e.index, t) });
}

// src/app/store.ts
function Lo(e) { // Lo = createStore, e = initial
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
function Oo(e, t, r) { // Oo = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/views/parts/heading.tsx
function ge({ level: e, class: t, id: r, children: n }) { // ge = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function Pe(e) { // Pe = isolated, e = text
  return `\u2068${e}\u2069`;
}
function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ae(t) }, n);
}

// src/views/parts/chevron.tsx
function qe({ open: e }) { // qe = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Zt({ context: e, target: t, children: r }) { // Zt = DataLink, e = context, t = target, r = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
}

// src/views/results/card.tsx
var Ao = "capacity"; // Ao = TAG_FACET
function Xs({ text: e, patterns: t, around: r, more: n }) { // Xs = MarkedText, e = text, t = patterns, r = around, n = more
  return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
}
function Zs({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Zs = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
  return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
}
var er = class extends ee { // er = Card, ee = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, needs: i, level: l }) {
    var N; // N = _a
    let { msg: c, labels: u, format: m, language: p, idPrefix: d, index: x, limit: h } = t, f = (L) => /* @__PURE__ */ g(Xs, { text: L, patterns: s, around: p, more: n }), b = (L) => { // c = msg, u = labels, m = format, p = language, d = idPrefix, x = index, h = limit, t = context, f = marked, L = facet, g = k, Xs = MarkedText, s = patterns, n = more, b = termsOf
      var F; // F = _a
      return ((F = o.terms.get(L)) != null ? F : []).map((sa) => u.term(L, sa));
    }, v = u.pick(o.title), E = `${d}:program:${o.id}`, P = o.summary && u.pick(o.summary), H = b(Ao), C = [...b("kind"), ...b("format")], T = u.status(o.status), w = m.span(o.start, o.end, o.status), D = [v, ...P ? [P] : [], ...H, ...C].map(({ text: L }) => L), M = h || !n ? null : n.findSnippet(x, x.programs.indexOf(o), s, [...D, T, w != null ? w : ""]);
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": E }, /* @__PURE__ */ g(ge, { level: l, class: "program-explorer__title", id: E }, o.target ? /* @__PURE__ */ g(Zt, { context: t, target: o.target }, f(v)) : f(v)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(N = o.status) != null ? N : "unknown"}` }, T), w !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, w), C.map((L) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, f(L)))), P && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, f(P), " ", u.isForeign(P.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", m.language(P.language)))), i.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("helps-with", i.map((L) => Pe(u.term(A, L).text)).reduce((L, F) => c("list", L, F)))), M && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, c("matched-in", Zs(t, M)), " ", f({ text: M.text, language: M.language || p })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, H.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Ao).text }, H.map((L) => /* @__PURE__ */ g("li", null, f(L)))), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", v.text),
        "aria-expanded": a,
        "aria-controls": a ? `${E}:details` : void 0,
        onClick: () => r.toggleDetails(o.id)
      },
      c("details"),
      /* @__PURE__ */ g(qe, { open: a })
    )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${E}:details` }));
  }
};

// src/views/results/card-list.tsx
var tr = 60, ei = 6, ti = 80; // tr = CARDS, ei = CARDS_AT_ONCE, ti = FILL_AFTER
function ri({ context: e, state: t, results: { order: r } }, n) { // ri = lengthFor, e = context, t = state, r = order, n = before
  var d; // d = _a
  let { query: o, settled: a, cards: s } = t, i = a.query === o ? a.cause : "typing", l = i === "address", c = r.findIndex((x) => { // o = query, a = settled, s = cards, t = state, i = cause, l = isAddress, c = open, r = order, x = number
    var h; // h = _a
    return ((h = e.index.programs[x]) == null ? void 0 : h.id) === o.program;
  }), u = i === "data" || ((d = n.order) == null ? void 0 : d.length) === r.length && r.every((x, h) => { // u = isSame, i = cause, d = _a, n = before, r = order, x = number, h = i
    var f; // f = _a
    return x === ((f = n.order) == null ? void 0 : f[h]);
  }), m = Math.max(e.limit || tr, c + 1, u && n.limit || 0, l ? s : 0), p = r.length <= tr || l;
  return { order: r, limit: m, drawn: p ? m : Math.max(ei, c + 1, u && n.drawn || 0) };
}
function ni({ context: e, state: t, results: r }, n) { // ni = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && st(t.query, r.exploration.searchResult) === "status", u = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, st = effectiveSort, t = state, r = results, u = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let d = n[p - 1], x = re(m.status); // d = before, n = programs, p = i, x = isNow, re = isCurrent, m = program
    return !c || d && re(d.status) === x ? { program: m, group: null } : { program: m, group: x ? u(a, o("group-current")) : u(s, o("group-past")) };
  });
}
var rr = class extends ee { // rr = CardList, ee = x
  constructor() {
    super(...arguments);
    this.list = qt();
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
      this.setLength({ limit: r + tr, drawn: r + tr }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : ri(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), ti));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var H; // H = _a
    let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: x } = s, h = n.slice(0, Math.min(a, o)).map((C) => p.programs[C]), f = n.length - o, b = p.facets.get(A), v = b ? me(b, i.query) : [], E = ni(r, h), P = (H = E[0]) != null && H.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, x = list, h = shown, n = order, a = drawn, o = limit, C = number, f = rest, b = facet, A = NEED, v = needs, me = chosenTerms, E = entries, ni = withHeadings, P = titleLevel, H = _a
    return /* @__PURE__ */ g(G, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, E.map(({ program: C, group: T }) => /* @__PURE__ */ g("li", { key: C.id }, T && /* @__PURE__ */ g(ge, { level: d, class: "program-explorer__group", id: T.anchors[0] }, T.anchors.slice(1).map((w) => /* @__PURE__ */ g("span", { id: w })), /* @__PURE__ */ g(V, { text: T, around: s.language })), /* @__PURE__ */ g(
      er,
      {
        context: s,
        actions: c,
        more: u,
        program: C,
        open: i.query.program === C.id,
        patterns: l.exploration.searchResult.patterns,
        needs: v.filter(({ programs: w }) => Te(w, p.programs.indexOf(C))).map(({ id: w }) => w),
        level: P
      }
    )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(We(i.query, x.facets) || "programs") }, m("see-all", n.length)), !s.limit && f > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", f)));
  }
};

// src/app/visible-terms.ts
function Io(e, t, r, n) { // Io = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var ai = 15; // ai = MOST_WITHOUT_BOX
function Gr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // Gr = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
  let { msg: s, labels: i, language: l, idPrefix: c } = e, u = `${c}:${r}:${n.id}`, m = s("count-programs", a); // s = msg, i = labels, l = language, c = idPrefix, e = context, u = id, r = facet, n = term, m = description, a = matchCount
  return /* @__PURE__ */ g(
    "div",
    {
      class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`, // a = matchCount, o = chosen
      style: { "--program-explorer-depth": n.depth }
    },
    /* @__PURE__ */ g("div", { class: "cdx-checkbox" }, /* @__PURE__ */ g("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ g(
      "input",
      {
        class: "cdx-checkbox__input",
        type: "checkbox",
        id: u,
        "aria-describedby": `${u}:count`,
        checked: o,
        onChange: () => t.toggleTerm(r, n.id)
      }
    ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: u }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(V, { text: i.term(r, n.id), around: l })))))),
    /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${u}:count` }, m)
  );
}
function si({ context: { labels: e, languages: t } }, r) { // si = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === U ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, U = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function Co({ view: e, counts: t, most: r }) { // Co = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", u = c ? si(e, t.terms) : t.terms, m = Io(u, r, l.id === "period", (x) => c && x === o[0]), p = m.length < u.length ? u.find((x) => !m.includes(x)) : void 0, d = /* @__PURE__ */ g(G, null, m.map((x) => /* @__PURE__ */ g(Gr, { key: x.term.id, view: e, facet: l.id, count: x })), p && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, c = isLanguage, u = terms, si = languagesByName, m = shown, Io = visibleTerms, r = most, x = count, p = firstHidden, d = list, g = k, G = $, Gr = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var x; // x = _a
        s.showTerms(l.id, r + 1e3), (x = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || x.focus();
      }
    },
    n("show-all-terms", u.length)
  ));
  return u.length <= ai ? d : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: u }, d) : /* @__PURE__ */ g(G, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), d);
}

// src/views/layout/filters.tsx
var ii = 2; // ii = OPEN_AT_FIRST
function li({ view: e, counts: t, isOpenAtFirst: r }) { // li = Facet, e = view, t = counts, r = isOpenAtFirst
  var h; // h = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: c, terms: u } = t, m = (h = i.open.facets.get(c.id)) != null ? h : r ? 8 : 0, p = `${s}:${c.id}`, d = u.filter((f) => f.chosen).map(({ term: f }) => o.term(c.id, f.id).text), x = c.help && o.pick(c.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, c = facet, u = terms, t = counts, m = most, h = _a, r = isOpenAtFirst, p = bodyId, d = chosen, f = term, x = help
  return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => l.showTerms(c.id, m ? 0 : 8)
    },
    /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(V, { text: o.facet(c.id), around: a })),
    /* @__PURE__ */ g(qe, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, x && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(V, { text: x, around: a })), /* @__PURE__ */ g(Co, { view: e, counts: t, most: m })) : d.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, d.reduce((f, b) => n("list", f, b))));
}
function nr({ view: e }) { // nr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: r }) => r.id !== A); // t = facets, e = view, r = facet, A = NEED
  return /* @__PURE__ */ g(G, null, t.map((r, n) => /* @__PURE__ */ g(li, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < ii })));
}

// src/views/layout/needs.tsx
var ci = 4; // ci = FEW_NEEDS
function No({ view: e }) { // No = Needs, e = view
  var x, h, f; // x = _a, h = _b, f = _c
  let { context: { msg: t, labels: r, language: n, idPrefix: o, list: a }, state: s, results: i, actions: l } = e, c = (h = (x = i.exploration.facets.find(({ facet: b }) => b.id === A)) == null ? void 0 : x.terms) != null ? h : []; // t = msg, r = labels, n = language, o = idPrefix, a = list, s = state, i = results, l = actions, e = view, c = terms, h = _b, x = _a, b = facet, A = NEED
  if (!c.length)
    return null;
  let u = (f = s.open.facets.get(A)) != null ? f : ci, m = c.filter(({ chosen: b }, v) => v < u || b), p = a.needs.filter(({ id: b }) => c.some(({ term: v, chosen: E }) => E && v.id === b)).flatMap(({ help: b }) => b ? [r.pick(b)] : []), d = c.find((b) => !m.includes(b)); // u = most, f = _c, s = state, A = NEED, ci = FEW_NEEDS, m = shown, c = terms, b = each, v = term, p = chosenHelp, a = list, E = chosen, r = labels, d = firstHidden
  return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, m.map(({ term: b, chosen: v }) => /* @__PURE__ */ g(
    "button",
    {
      key: b.id,
      type: "button",
      class: `program-explorer__need${v ? " program-explorer__need--chosen" : ""} cdx-button`, // v = chosen
      id: `${o}:${A}:${b.id}`,
      "aria-pressed": v,
      onClick: () => l.toggleTerm(A, b.id)
    },
    /* @__PURE__ */ g(V, { text: r.term(A, b.id), around: n }),
    !b.count && " ",
    !b.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), d && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var b; // b = _a
        l.showTerms(A, c.length), (b = document.getElementById(`${o}:${A}:${d.term.id}`)) == null || b.focus();
      }
    },
    t("more-needs")
  ), p.map((b) => /* @__PURE__ */ g("p", { class: "program-explorer__note" }, /* @__PURE__ */ g(V, { text: b, around: n }))));
}

// src/views/layout/search-box.tsx
function Fo({ view: { context: { msg: e }, state: t, actions: r } }) { // Fo = SearchBox, e = msg, t = state, r = actions
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
        placeholder: e("search-hint"),
        autocomplete: "off",
        value: t.query.text,
        onInput: (n) => r.search(n.currentTarget.value)
      }
    ), /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
  );
}

// src/views/layout/toolbar.tsx
function ui({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // ui = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = st(r, n.exploration.searchResult), s = ke.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, st = effectiveSort, r = query, n = results, s = sorts, ke = SORTS, i = each
  return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
    "select",
    {
      class: "cdx-select",
      id: `${t}-sort`,
      value: a,
      onChange: (i) => o.sort(i.currentTarget.value)
    },
    s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
  ), /* @__PURE__ */ g(qe, { open: !1 })));
}
function Ho({ view: e }) { // Ho = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen).reduce((u, [m, p]) => m === A ? u : u + p.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, u = sum, m = facet, p = terms, A = NEED
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, mo(o.settled.query) ? t("count", i, r.programs.length) : t("count-programs", i), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", Pe(o.settled.query.text), Pe(l.join(" "))))), !n && /* @__PURE__ */ g(ui, { view: e }));
}

// src/views/layout/explorer.tsx
function $o({ view: e }) { // $o = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, c = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(ge, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(Fo, { view: e }), /* @__PURE__ */ g(No, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(nr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ho, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ g(rr, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e })), a && s.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Bo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Bo = isNeeded, e = open, t = query
function Uo(e, t, r) { // Uo = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => O(null, null, function* () { // n = isLoading, o = isOver, a = load, O = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && Bo(e.get()) && t.onFailure(c, () => { // o = isOver, Bo = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && Bo(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function Vo() { // Vo = replaceTexts
  I.vnode = (e) => { // I = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function jo(e, t) { // jo = createScreen, e = root, t = idPrefix
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
function qo(e, t) { // qo = watchWidth, e = element, t = onChange
  var o; // o = _a
  let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var di = 640, pi = 500; // di = MIN_WIDTH, pi = PREPARE_SEARCH_AFTER
function mi(e, t) { // mi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
I.debounceRendering = (e) => e();
Vo();
function Wo(e, t, r, n, o, a) { // Wo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  var C; // C = _a
  let s = (C = e.ownerDocument.defaultView) != null ? C : window, i = /* @__PURE__ */ new Set(), l = o.now, c = Jr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < di, p = (T) => { // s = view, C = _a, e = root, i = cleanups, l = more, o = moreSource, c = context, Jr = createContext, t = list, r = settings, u = isMounted, m = isNarrow, di = MIN_WIDTH, p = readAddress, T = before
    var N, L; // N = _a, L = _b
    let w = n.read(), D = w === null && T ? T.query : (N = pt(w != null ? w : "", c.index)) != null ? N : c.preset, M = Ee(c.index, c.derive, D); // w = fragment, n = history, D = next, T = before, N = _a, pt = fromFragment, c = context, M = query, Ee = withoutHiddenDetails
    return {
      query: M,
      settled: { query: M, cause: "address" },
      cards: n.cards(),
      open: { facets: (L = T == null ? void 0 : T.open.facets) != null ? L : /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
    };
  }, d = Lo(S({ narrow: m() }, p(null))), x = jo(e, r.idPrefix), h = () => { // d = store, Lo = createStore, S = __spreadValues, m = isNarrow, p = readAddress, x = screen, jo = createScreen, e = root, r = settings, h = unmount
    u = !1;
    let T = Array.from(i); // T = all, i = cleanups
    i.clear(), T.forEach((w) => w()), e.textContent = "";
  }, f = (T) => { // f = attempt, T = act
    if (u)
      try {
        T();
      } catch (w) {
        h(), a(w);
      }
  }, b = mi(vo(d, () => c, x), f), v = (T, w) => { // b = actions, mi = guarded, vo = createActions, d = store, c = context, x = screen, f = attempt, v = draw, T = state, w = before
    f(() => { // f = attempt
      let D = x.holdFocus(w.open.filters), { derive: M } = c, N = M(T.query); // D = restoreFocus, x = screen, w = before, M = derive, c = context, N = results, T = state
      co(/* @__PURE__ */ g($o, { view: { context: c, state: T, actions: b, attempt: f, cleanups: i, more: l, results: N, settledResults: M(T.settled.query) } }), e), D();
    });
  }, E = ({ checkLink: T, keepFocus: w, keepFragment: D, keepPlace: M, textIndexOf: N }) => { // E = useMore, T = checkLink, w = keepFocus, D = keepFragment, M = keepPlace, N = textIndexOf
    let L = s.setTimeout(() => f(() => N(c.index)), pi); // L = prepare, s = view, f = attempt, N = textIndexOf, c = context, pi = PREPARE_SEARCH_AFTER
    i.add(D()).add(M(e, n)).add(w(e, n)).add(() => s.clearTimeout(L)), T(n, d, c);
  }, P = (T) => { // P = showLinked, T = isFirst
    var M; // M = _a
    let { program: w } = d.get().query, D = !T || w !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((M = n.read()) != null ? M : ""); // w = program, d = store, D = mayScroll, T = isFirst, s = view, e = root, M = _a, n = history
    n.isNewLink() && D && r.reveal(() => tt(() => f(() => x.scrollToLinked(d.get().query.program))));
  }, H = () => { // H = onResize
    if (!e.isConnected) {
      h();
      return;
    }
    let T = m(), { open: w, narrow: D } = d.get(); // T = narrow, m = isNarrow, w = open, D = before, d = store
    (T !== D || w.filters && !e.clientWidth) && d.set({ narrow: T, open: R(S({}, w), { filters: !1 }) });
  };
  return [
    d.subscribe(v),
    qo(e, H),
    wo(d, b.settle, s),
    Oo(d, n, (T) => c.fragmentOf(T)),
    n.onMove(() => f(() => { // n = history, f = attempt
      d.set(p(d.get())), P(!1);
    }))
  ].forEach((T) => i.add(T)), v(d.get(), d.get()), u && (P(!0), n.firstPlace && tt(() => f(() => s.scrollTo(0, n.firstPlace))), l ? E(l) : i.add(Uo(d, o, (T) => f(() => { // T = loaded, i = cleanups, v = draw, d = store, u = isMounted, P = showLinked, n = history, tt = afterPaint, f = attempt, s = view, l = more, E = useMore, Uo = loadWhenNeeded, o = moreSource
    l = T, c = Mo(c, l.fuzzySearch), E(l), d.set({});
  })))), {
    update: (T) => f(() => { // T = newList, f = attempt
      b.settle(), c = Jr(T, r, l == null ? void 0 : l.fuzzySearch);
      let { query: w } = d.get(), D = Ee(c.index, c.derive, w), M = () => d.set({ query: D, settled: { query: D, cause: "data" } }); // w = before, d = store, D = query, Ee = withoutHiddenDetails, c = context, M = show
      l ? l.keepPosition(e, M) : M();
    }),
    unmount: h
  };
}

// src/page/page-urls.ts
var Ko = "Special:MyLanguage/", gi = /^(?:[a-z][\w-]*|Special):/; // Ko = MY_LANGUAGE, gi = WITHOUT_TRANSLATION
function Qo(e, { root: t, staticElements: r, groups: n }, o) { // Qo = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    var p; // p = _a
    let c = l.replace(Ko, ""); // c = plain, l = page, Ko = MY_LANGUAGE
    if (!s.length || gi.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(Ko + c);
    let [u = "", m = ""] = c.split(/(?=#)/); // u = title, m = fragment, c = plain
    return (p = s.map((d) => e.urlOf(`${u}/${d}${m}`)).find((d) => i.has(d))) != null ? p : e.urlOf(l);
  };
}

// src/page/mount-host.ts
var fi = "program-explorer__app", yi = 0; // fi = APP_CLASS, yi = mountedSoFar
function xi(e) { // xi = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ce}`)).filter((r) => (Je({ root: r }) || "static") !== "static"); // t = roots, ce = HOST_CLASS, r = root, Je = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function _i({ root: e, past: t }) { // _i = scrollToLinkedHeading, e = root, t = past
  var o, a, s; // o = _a, a = _b, s = _c
  let n = [...Array.from((a = (o = ir(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`); // n = anchor, a = _b, o = _a, ir = sectionHeading, e = root, i = each, s = _c, t = past
  n && cr(e, () => tt(() => { // n = anchor, cr = unfold, e = root, tt = afterPaint
    var i; // i = _a
    return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
  }));
}
function hi(e) { // hi = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return ut(e) && !(t && !t.closest(`.${ce}, [${Ce}]`));
}
function Jo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Jo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i } = e, { language: l } = n, c = le(n), u = wt(i, t), m = xi(t), p = `program-explorer-${++yi}`, d = Qo(i, t, u), x = t.all === null ? "" : d(t.all), h = { // i = wiki, e = environment, l = language, n = messages, c = msg, le = createMessages, u = languages, wt = readerLanguages, t = host, m = ownsIt, xi = ownsAddress, p = idPrefix, yi = mountedSoFar, d = pageUrl, Qo = createPageUrls, x = urlOfAll, h = moreSource
    now: a,
    load: () => vt(e),
    onFailure: (w, D) => { // w = error, D = retry
      let M = _t(w) === "outdated"; // M = isOutdated, _t = failureOf, w = error
      fe(t.root, n, { kind: "warning", text: c(`failed-${M ? "outdated" : "network"}`), retry: () => { // fe = showNotice, t = host, n = messages, c = msg, M = isOutdated
        M ? location.reload() : (Ie(t.root), D());
      } });
    }
  }, f = document.createElement("div");
  f.className = fi, f.lang = l, f.dir = Ae(l), t.root.append(f);
  let b = lr(t.root, () => xt(t, !0)), v = () => _i(t); // b = stopWatching, lr = watchFolding, t = host, xt = hideRest, v = onHashChange, _i = scrollToLinkedHeading
  window.addEventListener("hashchange", v);
  let E = () => { // E = cleanUp
    f.remove(), b(), window.removeEventListener("hashchange", v);
  }, P = zn(window, m ? hi : null, p);
  Y(t, "ready");
  let { update: H, unmount: C } = Wo(f, r, { // H = update, C = unmount, Wo = mountExplorer, f = app, r = list
    msg: c,
    format: Yn(l, c, o),
    language: l,
    languages: u,
    pageLanguage: i.contentLanguage,
    today: xr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: p,
    reveal: (w) => cr(t.root, w),
    notify: (w) => fe(t.root, n, { kind: "failure", text: w, retry: null }),
    urlOf: (w) => "url" in w ? w.url : d(w.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (w) => `${m ? "" : x}#programs?program=${w}`,
    urlOfAll: (w) => `${x}#${w}`
  }, P, h, (w) => { // P = history, h = moreSource, w = error
    E(), s(w);
  });
  if (!f.isConnected)
    return null;
  let T = { // T = explorer
    update: H,
    unmount: () => {
      C(), E(), Y(t, "static");
    }
  };
  try {
    v(), xt(t, !0), i.announceReady(t.root);
  } catch (w) {
    throw T.unmount(), w;
  }
  return T;
}

// src/page/offer-selftest.ts
var bi = "#programs?selftest"; // bi = SELFTEST
function Go(e) { // Go = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === bi && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 4963e6c150b8b5f3"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var vi = 20; // vi = MOST_EXPLORERS
function wi(n, o) { // wi = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function Si({ wiki: e }, t, { origin: r, list: n }) { // Si = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && on(s.length ? s : [o], n.programs.map(({ title: u }) => ie(u, [o.lang, ...c], e.contentLanguage).text));
}
function Ti({ preset: e, limit: t }) { // Ti = needsMore, e = preset, t = limit
  return !!(Me(location.hash) || e && !t);
}
function zo(e, t, r, n) { // zo = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      zo(e, t, r, n);
    }, s = null;
    try {
      let i = Ti(r) ? vt(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, Ti = needsMore, r = host, vt = loadMore, t = environment, l = result, e = load, o = wiki
      if (l.kind === "off") {
        Y(r, "static");
        return;
      }
      let { messages: c } = l, [u, m] = l.kind === "missing" && (yield wi(t, r)) || [r, l]; // c = messages, l = result, u = shown, m = programs, wi = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let h = m.kind === "missing"; // h = isMissing, m = programs
        o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : m.problems), yield ht(t, r, h ? "missing" : "json", m, a);
        return;
      }
      if (!nn(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield i; // p = languageNames, o = wiki, d = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let x = Si(t, r, m); // x = mayDiffer, Si = mayListDiffer, t = environment, r = host, m = programs
      s = Jo(t, u, { list: m.list, messages: c, languageNames: p, more: d }, (h) => { // s = explorer, Jo = mountHost, t = environment, u = shown, m = programs, c = messages, p = languageNames, d = more, h = error
        o.log("The explorer could not be drawn.", h), n.delete(r.root), ht(t, u, "unexpected", R(S({}, m), { messages: c }), a);
      }), s && (n.set(r.root, s), yield mn(t, r, m, c, x));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield ht(t, r, _t(i), null, a);
    }
  });
}
function Ei(n, o) { // Ei = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = bt(r); // a = printed, bt = findHosts, r = content
    if (a.length || r.querySelector(`.${ce}`) || !yn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Yo(e, t) { // Yo = start, e = wiki, t = load
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
      Ei(n, s).then(
        (c) => c.forEach((u, m) => { // c = hosts, u = host, m = i
          m >= vi ? Y(u, "static") : un(u) && zo(i, n, u, r);
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
var zr = {}; // zr = runtime_exports
da(zr, {
  x0: () => ee,
  x1: () => qt,
  x10: () => Ne,
  x11: () => Tt,
  x12: () => De,
  x13: () => Ye,
  x14: () => Nt,
  x15: () => kt,
  x16: () => Fe,
  x17: () => xe,
  x18: () => Dt,
  x19: () => re,
  x1a: () => $e,
  x1b: () => mt,
  x1c: () => ie,
  x1d: () => nr,
  x1e: () => Gr,
  x1f: () => Zt,
  x1g: () => ge,
  x1h: () => V,
  x1i: () => Pe,
  x1j: () => or,
  x2: () => g,
  x3: () => Ee,
  x4: () => Re,
  x5: () => ut,
  x6: () => dt,
  x7: () => Me,
  x8: () => zt,
  x9: () => Kt,
  xa: () => q,
  xb: () => Te,
  xc: () => Ve,
  xd: () => te,
  xe: () => me,
  xf: () => Jt,
  xg: () => Gt,
  xh: () => ke,
  xi: () => jr,
  xj: () => Wt,
  xk: () => Xt,
  xl: () => le,
  xm: () => Je,
  xn: () => Ce,
  xo: () => ce,
  xp: () => bt,
  xq: () => fr,
  xr: () => gr,
  xs: () => mr,
  xt: () => fe,
  xu: () => sr,
  xv: () => ft,
  xw: () => He,
  xx: () => Pt,
  xy: () => se,
  xz: () => Rt
});

// src/wiki/wiki.ts
var z = class extends Error { // z = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var Xo = 1e4; // Xo = TIMEOUT_MS
function Zo(e, t) { // Zo = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Xo); // r = controller, n = timer, Xo = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new z("timeout", `${Xo} ms, ${e}`) : new z("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function or(e) { // or = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield Zo(e, "omit"); // t = response, Zo = fetchInTime, e = url
    if (t.status === 429 && (t = yield Zo(e, "same-origin")), t.status === 429)
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
var Pi = 86400, ki = 300, Ri = 50; // Pi = DAY_S, ki = FIVE_MINUTES_S, Ri = MOST_REQUESTS
function Mi(e) { // Mi = storedPages, e = answer
  var r, n; // r = _a, n = _b
  let t = []; // t = pages
  for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = lastrevid, s = revisions, r = _a, e = answer
    let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main; // i = revision, s = revisions, l = main, n = _b
    i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
  }
  return t;
}
function Li(e, t, r, n) { // Li = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? ki : Pi), a = { // o = age, e = kind, r = bundle, ki = FIVE_MINUTES_S, Pi = DAY_S, a = parameters
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
function ea(e, t, r, n) { // ea = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    var l, c; // l = _a, c = _b
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let u = yield or(`${e}?${Li(t, r, n, s)}`); // u = answer, or = readAnswer, e = api, Li = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(Mi(u));
      for (let { key: m, translation: p } of ((l = u.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, u = answer
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = (c = u.continue) == null ? void 0 : c.mcoffset;
    } while (s && ++i < Ri);
    return { pages: a, translations: o };
  });
}
function ta(e, t, r, n) { // ta = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield ea(e, t, r, n);
    } catch (o) {
      if (n && o instanceof z && o.failure === "server")
        return ea(e, t, r, null);
      throw o;
    }
  });
}
function ra(e, t) { // ra = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ta(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, ta = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ta(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function na(e) { // na = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function Oi(e) { // Oi = mayEdit, e = title
  return O(this, null, function* () {
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
function Ai() { // Ai = languageNames
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
function Ii() { // Ii = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function oa(e) { // oa = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function aa(e = null) { // aa = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: Ii(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: na,
    readPages: ra(mw.util.wikiScript("api"), na),
    languageNames: Ai,
    mayEdit: Oi,
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
function Ci() { // Ci = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Yo(aa(Ci()), en(oa, zr, "347743a23b4c3d1f"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>