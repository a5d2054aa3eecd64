// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Jr = Object.defineProperty, ea = Object.defineProperties;
var ta = Object.getOwnPropertyDescriptors;
var Kr = Object.getOwnPropertySymbols;
var ra = Object.prototype.hasOwnProperty, na = Object.prototype.propertyIsEnumerable;
var Qr = (e, t, r) => t in e ? Jr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
  for (var r in t || (t = {}))
    ra.call(t, r) && Qr(e, r, t[r]);
  if (Kr)
    for (var r of Kr(t))
      na.call(t, r) && Qr(e, r, t[r]);
  return e;
}, R = (e, t) => ea(e, ta(t));
var oa = (e, t) => {
  for (var r in t)
    Jr(e, r, { get: t[r], enumerable: !0 });
};
var L = (e, t, r) => new Promise((n, o) => {
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
var xe = ["relevance", "status", "newest", "title"], at = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // xe = SORTS, at = EMPTY_QUERY

// src/app/url.ts
var it = ["q", "sort", "program", "view"]; // it = RESERVED_KEYS
var sa = /^#?programs$/, ia = /^#?programs(\?|%3f|\.3f)/i, la = 8e3, ca = 200; // sa = ALONE, ia = WITH_QUERY, la = MOST_CHARACTERS, ca = MOST_LETTERS
function he(e) { // he = restOf, e = hash
  var r, n; // r = _a, n = _b
  let [t] = (n = (r = ia.exec(e)) != null ? r : sa.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, ia = WITH_QUERY, e = hash, sa = ALONE
  return t === void 0 ? null : e.slice(t.length, la);
}
function lt(e) { // lt = isFragmentOurs, e = hash
  return he(e) !== null;
}
var ua = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ua = UNSAFE
function st(e) { // st = encode, e = value
  return e.replace(ua, (t) => { // e = value, ua = UNSAFE, t = unit
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
function ct(e) { // ct = normalText, e = text
  return e.slice(0, ca).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !it.includes(o) && r.push(`${st(o)}=${a.map(st).join(",")}`);
  });
  let n = ct(e.text); // n = text, ct = normalText, e = query
  return n && r.push("q=" + st(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + st(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function ut(e, t) { // ut = fromFragment, e = hash, t = known
  let r = he(e); // r = rest, he = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), u = _e(l), m = c.join("="), p = _e(m); // l = rawKey, c = values, i = part, u = key, _e = decode, m = raw, p = value
    if (u === "q")
      o = ct(_e(m.replace(/[_+]/g, " ")));
    else if (u === "sort")
      a = xe.find((d) => d === p) || null;
    else if (u === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!it.includes(u)) {
      let d = m.split(",").map(_e).concat(p.split(",")).filter((_) => t.hasTerm(u, _)); // d = terms, m = raw, _e = decode, p = value, _ = term, t = known, u = key
      d.length && n.set(u, Array.from(new Set((n.get(u) || []).concat(d))));
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
var U = "qqx", zr = "search", je = "en"; // U = KEYS_ONLY, zr = EXPLORER_KEY, je = FALLBACK_LANGUAGE
function qe(e) { // qe = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || je;
}
function tr(e) { // tr = messagesPage, e = language
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
function dt(e) { // dt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var pa = ["zero", "one", "two", "few", "many", "other"]; // pa = CATEGORIES
function rn(e) { // rn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = pa.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, pa = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ma = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ga = /\$(\d)/g, be = { language: "en", texts: new Map(Object.entries(tn)) }; // ma = PLURAL, ga = PARAMETER, be = BUILT_IN, tn = en_default
function ae({ language: e, texts: t } = be, r = be.texts) { // ae = createMessages, e = language, t = texts, be = BUILT_IN, r = fallback
  if (e === U)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(dt(e)), o = rn(e); // n = digits, dt = localeOf, e = language, o = plural, rn = createPlural
  return (a, ...s) => { // a = key, s = parameters
    let i = (l) => { // i = parameter, l = position
      var c; // c = _a
      return (c = s[Number(l) - 1]) != null ? c : "";
    };
    return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ma, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(ga, (l, c) => { // t = texts, a = key, r = fallback, ma = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, ga = PARAMETER
      let u = i(c); // u = value, i = parameter, c = position
      return typeof u == "number" ? n.format(u) : u;
    });
  };
}

// src/programs/data-model.ts
var pt = "json"; // pt = DATA_MODEL

// src/page/sections.ts
var rr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // rr = SECTION
function ve(e) { // ve = sectionOf, e = element
  return e.closest(rr);
}
function nr(e) { // nr = sectionHeading, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = ve(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
}
function nn(e) { // nn = isInSection, e = element
  return ve(e) !== null;
}
function mt(e) { // mt = isFolded, e = element
  let t = ve(e); // t = section, ve = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function on(e) { // on = hasOtherText, e = element
  var t; // t = _a
  return ((t = ve(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
}
function or(e, t) { // or = watchFolding, e = element, t = onChange
  let r = ve(e), n = new MutationObserver(t); // r = section, ve = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function ar(e, t) { // ar = unfold, e = element, t = then
  if (!mt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    var a; // a = _a
    let o = ve(e); // o = section, ve = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let s = nr(e); // s = heading, nr = sectionHeading, e = element
      ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
    }
    mt(e) || (n(), t());
  }, n = or(e, r);
  r();
}

// src/page/host-state.ts
var fa = "program-explorer-hidden"; // fa = HIDDEN_CLASS
function We({ root: e }) { // We = hostStateOf, e = root
  return e.programExplorerState;
}
function an(e) { // an = claim, e = host
  return We(e) ? !1 : (Q(e, "loading"), !0);
}
function sr(e, t) { // sr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(fa, t);
}
function gt({ root: e, after: t }, r) { // gt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !mt(e); // n = isAfterHidden, r = isHidden, mt = isFolded, e = root
    sr(t.list, n), sr(t.heading, n && !(nn(e) && on(t.list)));
  }
}
function Q(e, t) { // Q = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => sr(n, r)), gt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      var s; // s = _a
      o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ya = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), xa = ["arab", "hebr"], _a = ["latn", "cyrl"]; // ya = RTL_LANGUAGES, xa = RTL_SCRIPTS, _a = LTR_SCRIPTS
function we(e) { // we = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return xa.includes(r) || !_a.includes(r) && ya.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var ir = "program-explorer__notice"; // ir = CLASS
function Ke(e, t, ...r) { // Ke = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function sn(e, t, r) { // sn = button, e = text, t = className, r = act
  let n = Ke("button", `cdx-button ${t}`, e); // n = made, Ke = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Se(e) { // Se = removeNotice, e = root
  e.querySelectorAll(`.${ir}`).forEach((t) => { // e = root, ir = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Se(e);
  let s = ae(t), i = Ke( // s = msg, ae = createMessages, t = messages, i = box, Ke = element
    "div",
    `${ir} ${ir}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ke("span", "cdx-message__icon"),
    Ke(
      "div",
      "cdx-message__content",
      Ke("p", "", n),
      ...o,
      ...a ? [sn(s("retry"), "", a)] : [],
      sn(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
}

// src/page/failure.ts
var ha = ["busy", "timeout", "network", "server"]; // ha = TEMPORARY
function ft(e) { // ft = failureOf, e = error
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
function yt(e, t, r, n, o) { // yt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return L(this, null, function* () {
    let a = n ? n.messages : be, s = ae(a); // a = messages, n = result, be = BUILT_IN, s = msg, ae = createMessages
    Q(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ha.includes(r) ? () => { // ha = TEMPORARY, r = failure
        Se(t.root), Q(t, "loading"), o();
      } : null
    };
    de(t.root, a, i), (r === "missing" || r === "json") && (yield ln(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function cn(i, l, c, u, m) { // cn = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
  return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== pt; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, pt = DATA_MODEL
    d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || s) && (yield ln(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var se = "program-explorer", ba = "data-has-heading", Te = "data-group"; // se = HOST_CLASS, ba = HEADING_ATTRIBUTE, Te = GROUP_ATTRIBUTE
function lr(e) { // lr = languageOf, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
}
var va = /^(?!mw[\w-]{2,4}$)./; // va = ANCHOR
function cr(e, t, r) { // cr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => va.test(o)); // n = anchorElements, r = elements, o = id, va = ANCHOR
  return { text: e, language: lr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function ur(e) { // ur = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function dr(e) { // dr = levelBelow, e = heading
  return e ? Math.min(ur(e) + 1, 5) : 3;
}
var un = "h1, h2, h3, h4, h5, h6"; // un = HEADINGS
function wa(e) { // wa = printedHeading, e = heading
  var t, r; // t = _a, r = _b
  return e && cr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
    (r = e.querySelector("[lang]")) != null ? r : e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function Sa(e) { // Sa = blockOf, e = heading
  var t; // t = _a
  return e && ((t = e.closest(".mw-heading")) != null ? t : e);
}
function Ta(e) { // Ta = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Pa({ root: e, groups: t, headings: [r = null, n = null] }) { // Pa = readHost, e = root, t = groups, r = first, n = second
  var x; // x = _a
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = Sa(n), _ = t.find((h) => !e.contains(h)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, u = messages, m = bundle, p = bundleVersion, e = root, d = heading, Sa = blockOf, n = second, _ = list, t = groups, h = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: Ta(u),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: (x = c.match(/\S+/g)) != null ? x : [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: d && _ ? { heading: d, list: _ } : null,
    groups: t,
    // The first heading stays above the explorer.
    current: null,
    past: wa(n),
    level: dr(r)
  };
}
function xt(e) { // xt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${un}, .${se}[data-source], [${Te}]`).forEach((n) => { // e = content, un = HEADINGS, se = HOST_CLASS, Te = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(un) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(ba) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(Pa);
}

// src/page/known-pages.ts
var dn = ["Community Development", "Community Development/What we do"], ka = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // dn = PAGES, ka = TRANSLATION
function pn(e) { // pn = isKnownPage, e = title
  return dn.includes(e) || dn.includes(e.replace(ka, ""));
}

// src/page/load-more.ts
function _t({ wiki: e, load: t }) { // _t = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function ht({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // ht = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = lr(r), [a] = e, s = a !== t; // o = around, lr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === je || qe(e) !== je) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function mn(e, t) { // mn = translationLanguage, e = languages, t = contentLanguage
  var o; // o = _a
  let r = qe(e), n = r === je ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, qe = chooseLanguage, e = languages, n = language, je = FALLBACK_LANGUAGE, o = _a
  return n === t || n === U ? "" : n;
}

// src/programs/links.ts
var Ea = /[\u200E\u200F\u202A-\u202E]/g, Ra = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, La = [ // Ea = DIRECTION_MARKS, Ra = TITLE_SPACES, La = REFUSED_SCHEMES
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
], Ma = new RegExp("^(?:" + La.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), gn = 2e3, Oa = 255, Aa = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Ia(e) { // Ia = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function Ca(e) { // Ca = readAddress, e = value
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
    return Ca(t);
  if (t.length > gn)
    return "bad-page";
  let r = t.replace(Ea, "").replace(Ra, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ea = DIRECTION_MARKS, Ra = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Ma.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Aa.test(r) || n.length > 85 && Ia(n) > Oa ? "bad-page" : { page: r };
}
function bt(e) { // bt = isTarget, e = found
  return typeof e != "string";
}
function vt(e) { // vt = parseLink, e = value
  let t = Pe(e); // t = found, Pe = readLink, e = value
  return bt(t) ? t : null;
}
function wt(e) { // wt = isPage, e = value
  let t = vt(e); // t = link, vt = parseLink, e = value
  return t !== null && "page" in t;
}
function fn(e) { // fn = isAddress, e = value
  let t = vt(e); // t = link, vt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Da = 49; // Da = MOST_INCLUDES
function pr(e) { // pr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Da).map((r, n) => typeof r == "string" && wt(r) && t.indexOf(r) === n ? r : "") : [];
}
function St(e) { // St = includedTitles, e = text
  return e.includes('"include"') ? pr(ne(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function mr() { // mr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Tt(e) { // Tt = optionsFor, e = wiki
  return { today: mr(), language: e.contentLanguage };
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
var Qe = ["status", "language", "period"], J = "not-stated"; // Qe = BUILT_IN, J = NOT_STATED

// src/programs/kinds.ts
var Fa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Fa = KINDS
function gr(e) { // gr = kindOfType, e = type
  var t; // t = _a
  return (t = Fa[e]) != null ? t : "text";
}
function ie(e) { // ie = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : gr(Array.isArray(e) ? "array" : typeof e);
}
function Pt(e) { // Pt = isObject, e = value
  return ie(e) === "object";
}

// src/programs/migrate.ts
var xn = [], Je = 1 + xn.length; // xn = MIGRATIONS, Je = VERSION
function _n(e, t = xn) { // _n = migrate, e = page, t = migrations, xn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
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
function kt(e, t, r) { // kt = readJsonPage, e = text, t = report, r = describeFault
  let n = Ha(e, t, r); // n = data, Ha = readJson, e = text, t = report, r = describeFault
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
function Et(e) { // Et = tooDeep, e = parents
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
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Et(a)); // s = wholes, o = programIds, t = series, i = deep, Et = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l; // c = id, u = partOf, m = followedBy, p = page, d = path, l = program
    if (!u && !m.length)
      return l;
    let _ = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], x = (h, b, w, P) => (P ? n.addAt(_(h), "loop", b) : w.has(b) || n.addAt(_(h), "unknown-program", b, w), !P && w.has(b)); // _ = pathTo, h = field, p = page, r = includedTitles, d = path, x = isGood, b = other, w = known, P = isLoop, n = report
    return n.program = c, R(S({}, l), {
      partOf: u && x("partOf", u, s, i.has(c)) ? u : null,
      followedBy: m.filter((h) => x("followedBy", h, o, h === c))
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
function fr({ pipe: e }) { // fr = actionsOf, e = pipe
  return e ? [...fr(e[0]), ...e.slice(1)] : [];
}
function Na({ type: e, requirement: t }) { // Na = testOf, e = type, t = requirement
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
function $a(e) { // $a = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...fr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, fr = actionsOf
    var s; // s = _a
    return (s = a.message) != null ? s : a.operation;
  }).map((a) => { // a = action
    var s; // s = _a
    return { change: a.operation, test: Na(a), message: (s = a.message) != null ? s : "" };
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
function Ua({ item: e }) { // Ua = listReader, e = item
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
function Ba(e) { // Ba = recordReader, e = node
  let t = Ge(e.key), r = Ge(e.value), n = fr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ge = readerOf, e = node, r = readValue, n = needsEntry, fr = actionsOf, o = type
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
function Va({ entries: e = {} }) { // Va = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
    var i; // i = _a
    return [a, Ge((i = s.wrapped) != null ? i : s)];
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
function ja(e) { // ja = createReader, e = node
  switch (e.type) {
    case "array":
      return Ua(e);
    case "record":
      return Ba(e);
    case "object":
      return Va(e);
    default:
      return $a(e);
  }
}
var bn = /* @__PURE__ */ new Map(); // bn = READERS
function Ge(e) { // Ge = readerOf, e = node
  let t = bn.get(e); // t = reader, bn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [gr(a.type), ja(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, gr = kindOfType, ja = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = ie(a), u = n.get(c); // c = kind, ie = kindOf, a = value, u = read, n = readers
      if (!u) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return u(a, s, i, l);
    }, bn.set(e, t);
  }
  return t;
}
function pe(e, t, r, n, o) { // pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return Ge(e)(t, r, n, o);
}

// src/programs/patterns.ts
var ke = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // ke = ID, Ee = LANGUAGE

// src/programs/dates.ts
var xr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // xr = DATE_SHAPE
function vn(e, t) { // vn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function Re(e) { // Re = parseDate, e = text
  if (!xr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > vn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function yr(e, t) { // yr = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function wn(e, t, r) { // wn = isoDay, e = year, t = month, r = day
  return `${yr(e, 4)}-${yr(t, 2)}-${yr(r, 2)}`;
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
function Le(e) { // Le = isStatus, e = value
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
var qa = []; // qa = NONE
function q(e) { // q = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : qa;
}

// src/programs/read-terms.ts
function Lt(e, t, r, n) { // Lt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return q(t).map((s) => s.toLowerCase()).filter((s) => { // q = toList, t = value, s = code
      let i = Ee.test(s); // i = isCode, Ee = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, q = toList, t = value, s = id
    let i = o ? o.has(s) : Le(s); // i = isKnown, o = terms, s = id, Le = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : z), i;
  });
}

// src/programs/cut-text.ts
function Mt(e, t) { // Mt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var ee = (e, t = {}) => S({ kind: "schema", type: e }, t), me = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Me = (() => ee("string")), _r = (() => ee("number")), kn = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), k = ((e) => ee("optional", { wrapped: e })), En = ((e, t) => ee("picklist", { options: e, message: t })), Oe = ((e, t) => ee("record", { key: e, value: t })), Ae = ((e) => ee("union", { options: e })), F = ((...e) => R(S({}, e[0]), { pipe: e })), Ot = me("check"), hr = me("guard"), Rn = me("length"), br = me("max_value"), Ln = me("min_entries"), vr = me("min_value"), Ie = me("regex"), Ce = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, S = __spreadValues, me = action, r = message, Me = string, _r = number, kn = boolean, te = array, re = object, k = optional, En = picklist, Oe = record, Ae = union, F = pipe, R = __spreadProps, Ot = check, hr = guard, Rn = length, br = maxValue, Ln = minEntries, vr = minValue, Ie = regex, Ce = transform

// src/programs/schema.ts
var Ka = 10080, W = F(Me(), Ie(ke, "bad-id")), kr = F(Me(), Ie(/\S/, "empty")), ze = F(kr, Ce(Mt)), Tr = F(Me(), Ie(Ee, "bad-language"), Ce((e) => e.toLowerCase())), Y = Ae([ze, F(Oe(Tr, ze), Ln(1, "empty"))]), wr = F( // Ka = MOST_MINUTES, W = id, F = pipe, Me = string, Ie = regex, ke = ID, kr = words, ze = shownText, Ce = transform, Mt = cutText, Tr = languageCode, Ee = LANGUAGE, e = code, Y = text, Ae = union, Oe = record, Ln = minEntries, wr = date
  Me(),
  Ie(xr, "bad-date"),
  Ce(Re),
  Ot((e) => e !== null, "bad-date")
), Sr = F(kr, Ot(wt, "bad-page")), On = F(Me(), Ie(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Mn = F(On, Ot(fn, "bad-address")), Qa = F(On, Ce(Pe), hr(bt, "bad-address")), Er = F(kr, Ce(Pe), hr(bt, ({ input: e }) => e)), Ja = F(_r(), vr(1, "bad-minutes"), br(Ka, "bad-minutes")), An = Ae([W, te(W)]), Ga = Ae([Tr, te(Tr)]), Pr = Ae([ze, te(ze)]), Rr = An, za = re({
  label: Y,
  page: k(Er),
  url: k(Qa)
}), Lr = re({
  id: W,
  title: Y,
  summary: k(Y),
  page: k(Er),
  status: k(En(z, "bad-status")),
  start: k(wr),
  end: k(wr),
  language: k(Ga),
  session: k(re({
    minutes: k(F(te(Ja), Rn(2)))
  })),
  duration: k(Y),
  scale: k(Y),
  team: k(Pr),
  partners: k(Pr),
  materials: k(te(za)),
  partOf: k(W),
  followedBy: k(An),
  owner: k(ze),
  reviewed: k(wr),
  sources: k(Ae([Mn, te(Mn)]))
}), In = re({
  id: W,
  label: Y,
  terms: Oe(W, Rr)
}), Ya = re({
  label: k(Y),
  help: k(Y),
  terms: k(Oe(W, re({
    label: k(Y),
    aliases: k(Pr),
    broader: k(W)
  })))
}), Xa = re({
  title: Y,
  page: k(Er)
}), Cn = re({
  version: F(_r(), vr(Je), br(Je)),
  enabled: k(kn()),
  talk: k(Sr),
  bundle: k(Sr),
  facets: k(te(W)),
  vocabularies: k(Oe(W, Ya)),
  series: k(Oe(W, Xa)),
  include: k(te(Sr))
});

// src/programs/read-needs.ts
function Za(e, t, r) { // Za = readNeed, e = raw, t = vocabularies, r = report
  let n = pe(In, e, r); // n = record, pe = read, In = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Lt(s, a, t, r); // i = found, Lt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
}
function Dn(e, t, r) { // Dn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Rt(e, "needs", r, (o) => { // Rt = eachRecord, e = page, r = report, o = raw
    let a = Za(o, t, r); // a = need, Za = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Mr = Object.keys(Lr.entries); // Mr = PROGRAM_FIELDS, Lr = programSchema
function es(e, t) { // es = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function ts(e, t) { // ts = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
    let s = o != null ? o : a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function rs(e, { vocabularies: t, facets: r }, n) { // rs = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = pe(Rr, a, n), i = s === void 0 ? [] : Lt(o, s, t, n); // s = ids, pe = read, Rr = termIds, a = value, n = report, i = found, Lt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function ns({ start: e, end: t }, r, n) { // ns = readRange, e = start, t = end, r = raw, n = report
  return e && t && G(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Fn(e, t, r, n) { // Fn = readProgram, e = raw, t = source, r = context, n = report
  var m; // m = _a
  let o = Pt(e) ? e.id : null; // o = rawId, Pt = isObject, e = raw
  n.program = typeof o == "string" && ke.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = pe(Lr, e, n, rs(a, r, n), r.fields); // a = terms, s = record, pe = read, Lr = programSchema, e = raw, n = report, rs = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = q(s.language); // l = languages, q = toList, s = record
  l.length && a.set("language", l);
  let [c, u] = ns(s, e, n); // c = start, u = end, ns = readRange, s = record, e = raw, n = report
  return s.status && Pn(s.status, c, u, r.today) && n.addAt("status", "status-against-dates", s.status), {
    id: s.id,
    title: i,
    summary: s.summary,
    target: s.page,
    status: (m = s.status) != null ? m : Tn(c, u, r.today),
    start: c,
    end: u,
    terms: a,
    minutes: es(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: q(s.team),
    partners: q(s.partners),
    materials: ts(s.materials, n),
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
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    Rt(l, "programs", o, (u, m) => { // Rt = eachRecord, l = from, o = report, u = raw, m = index
      let p = Fn(u, { page: c, path: ["programs", m] }, n, o); // p = program, Fn = readProgram, u = raw, c = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
    o.enter(c);
    let u = r.find((p) => p.title === l), m = u && kt(u.text, o, a); // u = found, r = included, p = other, l = title, m = more, kt = readJsonPage, o = report, a = describeFault
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
function os(e, t) { // os = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === J ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== J ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Et(r)) // o = id, Et = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
    s !== J && n.set(s, { id: s, label: o || s, aliases: q(a), broader: r.get(s) || null });
  }), n;
}
function Nn(e, t, r) { // Nn = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: os(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var as = [...Mr, ...Qe].filter((e) => e !== "language"); // as = RESERVED_VOCABULARIES, Mr = PROGRAM_FIELDS, Qe = BUILT_IN, e = name
function ss(e, t, r) { // ss = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Qe]); // n = known, t = vocabularies, Qe = BUILT_IN
  return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function is(e) { // is = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ls(e, { today: t, language: r }, n, o, a) { // ls = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  var d, _; // d = _a, _ = _b
  let s = pe(Cn, e, o, is); // s = head, pe = read, Cn = headSchema, e = page, o = report, is = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = Nn((d = s.vocabularies) != null ? d : /* @__PURE__ */ new Map(), as, o); // i = vocabularies, Nn = readVocabularies, d = _a, s = head, as = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = ss(s.facets, i, o), c = Dn(e, i, o), u = pr(e), m = Hn(e, u, n, { // l = facets, ss = readFacets, s = head, i = vocabularies, o = report, c = needs, Dn = readNeeds, e = page, u = titles, pr = includedTitlesIn, m = programs, Hn = readPrograms, n = included
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
    programs: hn(m, p, u, o)
  };
}
function At(e, t, r, n, o = String) { // At = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = kt(e, n, o); // a = page, kt = readJsonPage, e = text, n = report, o = describeFault
  return a && ls(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function It(e, t, r = []) { // It = parseForReaders, e = text, t = options, r = included
  let n = yn(); // n = report, yn = createCodeReport
  return { list: At(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function cs(e, t) { // cs = mapTexts, e = list, t = visit
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
function $n(e, { language: t, texts: r }, n) { // $n = translate, e = list, t = language, r = texts, n = pageLanguage
  return cs(e, (o, a) => { // cs = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Mt(s)) : o;
  });
}

// src/page/load.ts
var Un = "MediaWiki:Gadget-programExplorer-config.json"; // Un = CONFIGURATION
function Ye(e, t, r) { // Ye = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function us(e) { // us = isSwitchedOff, e = configuration
  return e !== void 0 && ne(e.text).enabled === !1;
}
function ds(e, t) { // ds = messagesFrom, e = language, t = page
  return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Yr(e, t.text) || be;
}
function ps(e, t, r, n) { // ps = loadIncluded, e = wiki, t = source, r = text, n = pages
  return L(this, null, function* () {
    let o = St(r), a = o.filter((i) => !Ye(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, St = includedTitles, r = text, a = missing, i = title, Ye = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = Ye(e, i, s); // l = page, Ye = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function Vn(e, { translationLanguage: t, bundleVersion: r }) { // Vn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ms(e, t, r, n) { // ms = loadTranslations, e = wiki, t = list, r = request, n = translations
  return L(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], Vn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Vn = bundleRequest, r = request
    return $n(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Bn(e, t) { // Bn = loadOnce, e = wiki, t = request
  return L(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === U ? [] : [tr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Un] : []], { pages: l, translations: c } = yield e.readPages(i, o, Vn(a, t)); // s = messageTitles, n = language, U = KEYS_ONLY, tr = messagesPage, i = titles, r = source, e = wiki, Un = CONFIGURATION, l = pages, c = translations, o = revisions, Vn = bundleRequest, a = bundle, t = request
    if (us(Ye(e, Un, l)))
      return { kind: "off" };
    let u = ds(n, Ye(e, tr(n), l)), m = Ye(e, r, l); // u = messages, ds = messagesFrom, n = language, Ye = pageOf, e = wiki, tr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: u };
    let p = yield ps(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: _, problems: x } = It(m.text, Tt(e), p); // p = included, ps = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, _ = list, x = problems, It = parseForReaders, Tt = optionsFor
    return _ ? _.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: x, list: yield ms(e, _, t, c) } : { kind: "invalid", messages: u, origin: d, problems: x };
  });
}
function jn(e, t) { // jn = load, e = wiki, t = request
  return L(this, null, function* () {
    let r = yield Bn(e, t); // r = result, Bn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Bn(e, R(S({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function gs(e, t) { // gs = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = ht(e, t), l = i[0] === U ? U : qe(i), c = o.get(l), u = mn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, ht = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, qe = chooseLanguage, c = revision, u = translated, mn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: u,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === U ? n : c && n.length ? [...n, c] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${u}:`) ? s : ""
  };
}
function qn() { // qn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    var s; // s = _a
    let n = gs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : jn(t, n); // n = request, gs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, jn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Xe(e) { // Xe = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var Ze = "programExplorer", Ct = "programExplorerDialog", Wn = "programExplorerPlace"; // Ze = FRAGMENT_KEY, Ct = DIALOG_KEY, Wn = PLACE_KEY
function Kn(e, t, r) { // Kn = createHistory, e = view, t = isOurs, r = id
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
    } catch (w) {
    }
  }, i = () => a(Ct) === r, l = () => s("push", { [Ct]: r }), c = () => t && (t(n()) ? n() : a(Ze)), u = (x) => { // i = isInDialog, a = kept, Ct = DIALOG_KEY, r = id, l = enterDialog, s = put, c = read, t = isOurs, n = fragment, Ze = FRAGMENT_KEY, u = place, x = index
    let h = o()[Wn]; // h = values, o = entryState, Wn = PLACE_KEY
    return t && Array.isArray(h) && Number(h[x]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = (_ = c()) != null ? _ : "", d = () => { // m = mayReturn, e = view, p = shown, _ = _a, c = read, d = keepShown
    t && c() === null && s("replace", { [Ze]: p });
  };
  return d(), {
    isNewLink: () => {
      let x = !!(t != null && t(n())) && a(Ze) === null; // x = isNew, t = isOurs, n = fragment, a = kept, Ze = FRAGMENT_KEY
      return x && s("replace", { [Ze]: n() }), x;
    },
    read: c,
    write: (x, h, b = !1) => { // x = text, h = change, b = isUnderDialog
      if (!t)
        return;
      p = x;
      let w = n(), P = w !== "" && !t(w), T = h === "push"; // w = here, n = fragment, P = isForeign, t = isOurs, T = isChoice, h = change
      s(
        b ? "replace" : h,
        { [Ze]: x, [Ct]: T ? null : a(Ct) },
        x !== "" ? `#${x}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          P ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), T && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => u(1),
    firstPlace: m ? u(0) : 0,
    keepPlace: (...x) => { // x = values
      t && s("replace", { [Wn]: x });
    },
    onMove: (x) => { // x = listener
      let h = () => { // h = onPopState
        var b; // b = _a
        d(), p = (b = c()) != null ? b : "", x();
      };
      return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
    }
  };
}

// src/messages/format.ts
function Qn(e, t, r = null) { // Qn = createFormat, e = language, t = msg, r = fallbackNames
  let n = (i) => new Intl.DateTimeFormat(dt(e), S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, dt = localeOf, e = language, S = __spreadValues, o = dateFormats
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
var M, zn, fs, le, Or, Nt, Yn, Ft, Xn, Ir, Ar, ys, tt = /* @__PURE__ */ Symbol.for("pv"), $t = {}, Ut = [], xs = /^m(i|n|o|s|text|space)$/, Cr = Array.isArray, Dr = Ut.slice, fe = Object.assign; // M = options, zn = vnodeId, fs = isValidElement, le = rerenderQueue, Or = prevDebounce, Nt = rerenderCount, Yn = depthSort, Ft = EVENT_DISPATCHED, Xn = CAPTURE_REGEX, Ir = eventClock, Ar = eventProxies, ys = i, tt = VNODE_MARKER, $t = EMPTY_OBJ, Ut = EMPTY_ARR, xs = MATHML_TOKEN_ELEMENTS, Cr = isArray, Dr = slice, fe = assign
function ge(e) { // ge = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Dr.call(arguments, 2) : r), et(e, s, n, o, null);
}
function et(e, t, r, n, o) { // et = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: tt, __v: o || ++zn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, tt = VNODE_MARKER, o = original, zn = vnodeId
  return !o && M.vnode && M.vnode(a), a;
}
function De() { // De = createRef
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
function _s(e) { // _s = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = fe({ constructor: tt }, r)).__v = r.__v + 1, M.vnode && M.vnode(t), Fr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, oo(o, t, a), r.__ = r.__e = null, t.__e != n && Zn(t));
}
function Zn(e) { // Zn = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Zn(e);
}
function Jn(e) { // Jn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, le.push(e), Nt++)) && Or == M.debounceRendering || ((Or = M.debounceRendering) || queueMicrotask)(eo);
}
function eo() { // eo = process
  try {
    for (var e, t = 1; le.length; ) le.length > t && le.sort(Yn), e = le.shift(), t = le.length, 8 & e.__g && _s(e); // e = c, t = l, le = rerenderQueue, Yn = depthSort, _s = renderComponent
  } finally {
    (Nt = le.length) && (Or || queueMicrotask)(eo);
  }
}
function to(e, t, r, n, o, a, s, i, l, c, u) { // to = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
  var m, p, d, _, x, h, b = n.__k || Ut, w = t.length; // m = i, p = oldVNode, d = childVNode, _ = newDom, x = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Ut = EMPTY_ARR, w = newChildrenLength, t = renderResult
  for (l = hs(r, t, b, l, w), m = 0; m < w; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || $t, d.__i = m, h = Fr(e, d, p, o, a, s, i, l, c, u), _ = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Hr(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || _, d)), x = x || _, 4 & d.__u ? (l = ro(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : _ && (l = _.nextSibling), d.__u &= -21); // l = oldDom, hs = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, w = newChildrenLength, m = i, d = childVNode, p = oldVNode, $t = EMPTY_OBJ, h = result, Fr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, _ = newDom, Hr = applyRef, x = firstChildDom, ro = insert, void = type
  return r.__e = x, l;
}
function hs(e, t, r, n, o) { // hs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, u, m, p, d, _ = r.length, x = _, h = 0, b = 0, w = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, _ = oldChildrenLength, r = oldChildren, x = remainingOldChildren, h = skew, b = moved, w = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = w[a] = et(null, s) : Cr(s) ? s = w[a] = et(ue, { children: s }) : s.constructor === tt && s.__b ? s = w[a] = et(s.type, s.props, s.key, s.ref, s.__v) : w[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = bs(s, r, l, x)) && (x--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > _ ? h-- : o < _ && h++), typeof s.type != "function" && (s.__u |= 4))) : w[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, w = newChildren, et = createVNode, Cr = isArray, ue = Fragment, tt = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, bs = findMatchingIndex, r = oldChildren, x = remainingOldChildren, b = moved, _ = oldChildrenLength
  if (b) {
    for (u = [], m = [], a = 0; a < o; a++) if ((s = w[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, w = newChildren
      for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, u = tails, d = mid, s = childVNode
      u[h] = s.__i, m[a] = h + 1;
    }
    for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : w[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, w = newChildren
  }
  if (x) for (a = 0; a < _; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Nr(i, i));
  return n;
}
function ro(e, t, r, n) { // ro = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = ro(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ce(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ce = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function bs(e, t, r, n) { // bs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function Gn(e, t, r) { // Gn = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Dt(e, t, r, n, o) { // Dt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Gn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Gn(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Ar[t] || (Ar[t] = vs(t)), (e.__a || (e.__a = {}))[t] = Ir, a = t != (t = t.replace(Xn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function vs(e) { // vs = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Ft] == null) t[Ft] = Ir++;
      else if (t[Ft] < this.__a[e]) return;
      return r(M.event ? M.event(t) : t);
    }
  };
}
function Fr(e, t, r, n, o, a, s, i, l, c) { // Fr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var u, m, p, d, _, x, h, b, w, P, T, C, N, v, E, I, O, A, D = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, _ = oldProps, x = oldState, h = snapshot, b = newProps, w = isClassComponent, P = provider, T = componentContext, C = renderHook, N = count, v = renderResult, E = startMarker, I = end, O = i, A = child, D = newType, t = newVNode
  if (t.constructor !== tt) return null;
  128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Ht(u, a) : a.push(u), i = a[0] || i), (u = M.__b) && u(t);
  e: if (typeof D == "function") {
    p = s.length;
    try {
      if (b = t.props, w = (u = D.prototype) && u.render, P = (u = D.contextType) && n[u.__c], T = u ? P ? P.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (w ? t.__c = d = new D(b, T) : (t.__c = d = new B(b, T), d.constructor = D, d.render = Ss), P && P.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), w && (d.__s || (d.__s = d.state), D.getDerivedStateFromProps && (d.__s == d.state && (d.__s = fe({}, d.__s)), fe(d.__s, D.getDerivedStateFromProps(b, d.__s)))), _ = d.props, x = d.state, d.__v = t, r.__c) {
        if (b !== _ && w && !D.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, T), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, T) === !1) {
          t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
            H && (H.__ = t);
          }), Ut.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ce(r);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(b, d.__s, T), w && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(_, x, h);
        });
      } else w && !D.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), w && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = T, d.props = b, d.__P = e, d.__g &= -5, C = M.__r, N = w ? 25 : 0;
      do
        d.__g &= -9, C && C(t), u = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++N < 25);
      w && (Ut.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = fe({}, n, d.getChildContext())), w && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(_, x)), v = u && u.type === ue && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
        H && Nr(H, H);
      }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = to(e, Cr(v) ? v : [v], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ge), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (H) {
      if (s.length = p, t.__v = null, l || a) if (H && H.then) {
        if (t.__u |= 128 | l, a) {
          for (~(O = a.indexOf(i || void 0)) || (O = a.length); (A = a[O - 1]) && A.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, A = child
          for (; O < a.length; O++) if (A = a[O]) if (a[O] = null, E) { // O = i, a = excessDomChildren, A = child, E = startMarker
            if (A == I) break;
          } else {
            if (A.nodeType != 8) break;
            A.data.startsWith("$s") && (I = Ht(E = A));
          }
        }
        if (!E) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          E = i;
        }
        (u = Ht(E = t.__c.__z || (t.__c.__z = E))) ? (t.__e = E, i = u) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(ge);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), H && H.then || no(t), M.__e(H, t, r);
    }
  } else i = t.__e = ws(r.__e, t, r, n, o, a, s, l, c, e);
  return (u = M.diffed) && u(t), i;
}
function Ht(e, t) { // Ht = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function no(e) { // no = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(no));
}
function oo(e, t, r) { // oo = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Hr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Hr = applyRef
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
function ws(e, t, r, n, o, a, s, i, l, c) { // ws = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var u, m, p, d, _, x, h, b, w = r.props || $t, P = t.props, T = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, _ = value, x = inputValue, h = checked, b = doc, w = oldProps, r = oldVNode, $t = EMPTY_OBJ, P = newProps, t = newVNode, T = nodeType
  if (T == "svg" ? o = "http://www.w3.org/2000/svg" : T == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (u = 0; u < a.length; u++) if ((_ = a[u]) && (T ? _.localName == T : _.nodeType == 3)) { // u = i, a = excessDomChildren, _ = value, T = nodeType
      e = _, a[u] = null;
      break;
    }
  }
  if (!e) {
    if (b = c.ownerDocument || document, !T) return b.createTextNode(P);
    e = b.createElementNS(o, T, P.is ? P : c), i && (M.__m && M.__m(t, a), i = !1), a = null;
  }
  if (T) {
    if (c = T == "template" && e.content || e, a = T == "textarea" && P.defaultValue != null ? null : a && Dr.call(c.childNodes), !i && a) for (w = {}, u = 0; u < e.attributes.length; u++) w[(_ = e.attributes[u]).name] = _.value;
    for (u in w) _ = w[u], u == "dangerouslySetInnerHTML" ? p = _ : u == "children" || u in P || u == "value" && "defaultValue" in P || u == "checked" && "defaultChecked" in P || Dt(e, u, null, _, o); // u = i, w = oldProps, _ = value, p = oldHtml, P = newProps, Dt = setProperty, e = dom, o = namespace
    for (u in P) _ = P[u], u == "children" ? d = _ : u == "dangerouslySetInnerHTML" ? m = _ : u == "value" ? x = _ : u == "checked" ? h = _ : i && typeof _ != "function" || w[u] === _ || Dt(e, u, _, w[u], o); // u = i, P = newProps, _ = value, d = newChildren, m = newHtml, x = inputValue, h = checked, i = isHydrating, w = oldProps, Dt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (T == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && xs.test(T)) && (o = "http://www.w3.org/1999/xhtml"), to(c, Cr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ge)), i && T != "textarea" || (u = "value", T == "progress" && x == null ? e.removeAttribute(u) : x == null || x === e[u] && (T != "progress" || x) || Dt(e, u, x, w[u], o), u = "checked", h != null && h != e[u] && Dt(e, u, h, w[u], o));
  } else w === P || i && e.data == P || (e.data = P);
  return e;
}
function Hr(e, t, r, n) { // Hr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    M.__e(o, r);
  }
}
function Nr(e, t, r) { // Nr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (M.unmount && M.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Hr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      M.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Nr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Ht(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
}
function Ss(e, t, r) { // Ss = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function ao(e, t) { // ao = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  M.__ && M.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = et(ue, { children: [e] }), o = [], a = [], Fr(t, t.__k, n || $t, $t, t.namespaceURI, n ? null : t.firstChild ? Dr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), oo(o, t.__k, a), t.__k.props.children = null;
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
  throw Nt = 0, e;
} }, zn = 0, fs = function(e) {
  return e != null && e.constructor === tt;
}, B.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), Jn(this)));
}, B.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Jn(this));
}, B.prototype.render = ue, le = [], Nt = 0, Yn = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Ft = /* @__PURE__ */ Symbol(), Xn = /(PointerCapture)$|Capture$/i, Ir = 0, Ar = {}, ys = 0;

// src/explore/query-changes.ts
function Fe(e, t) { // Fe = withText, e = query, t = text
  return R(S({}, e), { text: t });
}
function $r(e, t, r) { // $r = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
}
function so(e, t, r) { // so = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return $r(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function io(e) { // io = clearAll, e = query
  return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}

// src/explore/bitset.ts
function He(e) { // He = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function Bt(e) { // Bt = allBits, e = size
  let t = He(e).fill(-1); // t = bits, He = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function Vt(e, t) { // Vt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function jt(e, t) { // jt = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function Ur(e, t) { // Ur = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function Ne(e, t) { // Ne = unionOf, e = size, t = sets
  return t.reduce(Ur, He(e));
}
function lo(e, t) { // lo = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function co(e, t) { // co = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Ts(e) { // Ts = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function X(e, t = e, r = e) { // X = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Ts((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function $e(e, t) { // $e = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function po(e, t) { // po = withAnyTerm, e = size, t = terms
  return Ne(e, t.map(({ programs: r }) => r));
}
function Ps(e, t, { programs: r }) { // Ps = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = $e(o, t); // a = terms, $e = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, po(e.programs.length, a));
  }), n;
}
function uo(e, t, r) { // uo = applyFilters, e = size, t = filters, r = except
  let n = Bt(e); // n = programs, Bt = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && lo(n, o);
  }), n;
}
function ks(e, t, r, n, o) { // ks = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
  return Array.from(e.terms.values(), (a) => { // e = facet, a = term
    let s = X(a.programs, n), i = t.includes(a), l = s; // s = matchCount, X = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
    if (i) {
      let c = t.filter((u) => u !== a); // c = remaining, t = chosen, u = other, a = term
      l = c.length ? X(po(o, c), n) : X(n);
    } else r && (l = X(r, n, a.programs));
    return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
  });
}
function qt(e, t, r) { // qt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Ps(e, t, o), s = uo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Ps = filtersOf, s = matches, uo = applyFilters, i = facets, l = facet
    let c = a.get(l.id), u = c ? uo(n, a, l.id) : s; // c = filter, a = filters, l = facet, u = others, uo = applyFilters, n = size, s = matches
    return { facet: l, terms: ks(l, $e(l, t), c, u, n) };
  });
  return { matches: s, count: X(s), facets: i, searchResult: o };
}

// src/explore/memoize.ts
function Wt(e) { // Wt = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Es = Wt(() => /* @__PURE__ */ new Map()), Rs = 1e9; // Es = knownOrders, Wt = memoize, Rs = NEVER
function Br(e, t) { // Br = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function go(e) { // go = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function Ls(e) { // Ls = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function Ms({ programs: e, languages: { chain: t, page: r } }) { // Ms = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = Ls([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, Ls = collatorFor
  return Br(n.length, (a, s) => o(n[a], n[s]));
}
function mo(e) { // mo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Os({ programs: e }, t) { // Os = byDate, e = programs, t = titleOrder
  let r = go(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, go = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, u = s || a, m = a && !s && i && Z(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, Z = isCurrent
    n[l] = mo(c && G(c)), o[l] = m ? Rs : mo(u && j(u));
  }), Br(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function As({ programs: e }, t) { // As = byStatus, e = programs, t = dateOrder
  let r = go(t), n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n); // r = datePositions, go = positionsIn, t = dateOrder, n = unknown, z = STATUSES, o = ranks, e = programs, a = status
  return Br(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Is = { // Is = MAKERS
  title: Ms,
  newest: (e) => Os(e, rt(e, "title")),
  status: (e) => As(e, rt(e, "newest")),
  relevance: (e) => rt(e, "status")
};
function rt(e, t) { // rt = orderOf, e = index, t = sort
  var o; // o = _a
  let r = Es(e), n = (o = r.get(t)) != null ? o : Is[t](e); // r = orders, Es = knownOrders, e = index, n = order, o = _a, t = sort, Is = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Cs(e, t) { // Cs = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
function nt(e, { programs: t }) { // nt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance"; // r = sort, e = query
  return r === "relevance" && !t ? "status" : r;
}
function fo(e, t, r, n) { // fo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = nt(r, n), a = []; // o = sort, nt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of rt(e, o)) // s = i, rt = orderOf, e = index, o = sort
    jt(t, s) && a.push(s);
  return o === "relevance" ? Cs(a, n.scores) : a;
}

// src/app/derive.ts
function Vr(e, t) { // Vr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = qt(e, n, t); // i = exploration, qt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: fo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function yo(e, t, r, n) { // yo = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => { // t = derive, r = query, o = number
    var a; // a = _a
    return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
  });
}
function ye(e, t, r) { // ye = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || yo(e, t, r, r.program) ? r : R(S({}, r), { program: null });
}
function xo(e, t, r, n) { // xo = showing, e = index, t = derive, r = query, n = program
  return yo(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, at), { sort: r.sort, program: n });
}

// src/app/actions.ts
function _o(e, t, r) { // _o = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => ye(t().index, t().derive, l), a = (l) => { // o = shown, l = next, ye = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(l); // c = query, o = shown, l = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
  return {
    search: (l) => e.set({ query: o(Fe(e.get().query, l)) }),
    settle: n,
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (l, c) => a(so(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(xo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(io(e.get().query)),
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
function ho(e, t, r) { // ho = settleAfterTyping, e = store, t = settle, r = view
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
function Kt(e, t, r) { // Kt = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Ds({ terms: e }) { // Ds = inTreeOrder, e = terms
  let t = /* @__PURE__ */ new Map(); // t = children
  e.forEach(({ id: o, broader: a }) => Kt(t, a, o));
  let r = [], n = (o) => (t.get(o) || []).forEach((a) => { // r = ordered, n = visit, o = id, t = children, a = child
    r.push(a), n(a);
  });
  return n(null), r;
}
function bo(e, t, r) { // bo = orderTerms, e = facet, t = ids, r = vocabulary
  if (e === "status")
    return z;
  let n = [...t].sort(); // n = sorted, t = ids
  return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Ds(r), ...n]) : n;
}

// src/explore/facet-index.ts
var vo = { label: null, help: null, aliases: [] }; // vo = UNLABELED
function Fs({ start: e, end: t, status: r }, n) { // Fs = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && Z(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Hs(e, t, r) { // Hs = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Fs(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
}
function Ns(e, t, r, n) { // Ns = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = He(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Hs(s, e, n).forEach((l) => Vt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    jr(r, s).forEach((l) => Ur(a(l), i));
  }), o.delete(J), o;
}
function wo(e, t, r) { // wo = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Ns(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Ns = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = [...bo(e, Array.from(s.keys()), a), J], l = Ne(n, Array.from(s.values())); // i = order, bo = orderTerms, e = id, s = collected, a = vocabulary, J = NOT_STATED, l = stated, Ne = unionOf, n = size
  s.set(J, co(Bt(n), l));
  let c = /* @__PURE__ */ new Map(); // c = terms
  for (let d of i) { // d = term, i = order
    let _ = s.get(d), x = _ ? X(_) : 0; // _ = programs, s = collected, d = term, x = total, X = count
    if (_ && x) {
      let { label: h, aliases: b } = (a == null ? void 0 : a.terms.get(d)) || vo; // h = label, b = aliases, a = vocabulary, d = term, vo = UNLABELED
      c.set(d, { id: d, label: h, aliases: b, depth: jr(a, d).length, programs: _, count: x });
    }
  }
  let { label: u, help: m } = a || vo, p = Array.from(c.values()).filter((d) => d.count < n); // u = label, m = help, a = vocabulary, vo = UNLABELED, p = missingInSome, c = terms, d = term, n = size
  return { id: e, label: u, help: m, terms: c, useful: p.length > 1 };
}

// src/explore/program-index.ts
function So(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // So = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let l of e.facets) { // l = id, e = list
    let c = o.includes(l) ? null : wo(l, e, a); // c = facet, o = reservedIds, l = id, wo = indexFacet, e = list, a = thisYear
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

// src/explore/search/search-result.ts
var Qt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Qt = NO_SEARCH

// src/app/labels.ts
var To = (e) => e.toLowerCase().replace(/-.*/, ""); // To = baseOf, e = language
function Po(e, t, r, n, o, a) { // Po = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => oe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, oe = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
    let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
    if (d)
      return i(d.label);
    let _ = Qe.find((x) => x === p); // _ = builtIn, Qe = BUILT_IN, x = each, p = id
    return s(_ ? t(`facet-${_}`) : p);
  }, m = (p, d) => { // m = term, p = facetId, d = id
    var x; // x = _a
    if (d === J)
      return s(t("not-stated"));
    let _ = (x = e.vocabularies.get(p)) == null ? void 0 : x.terms.get(d); // _ = entry, x = _a, e = list, p = facetId, d = id
    return _ ? i(_.label) : s(Le(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date(Re(d)) : d);
  };
  return {
    pick: i,
    facet: u,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, d) => { // p = facetId, d = id
      let _ = `${p} ${d}`, x = c.get(_) || m(p, d); // _ = key, p = facetId, d = id, x = label, c = known, m = term
      return c.set(_, x), x;
    },
    status: l,
    isForeign: (p) => [a, n[0] || o].every((d) => To(d) !== To(p))
  };
}

// src/app/context.ts
function qr(e, t, r = () => Qt) { // qr = createContext, e = list, t = settings, r = find, Qt = NO_SEARCH
  var d; // d = _a
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Po(e, n, o, s, i, a), u = So(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, Po = createLabels, e = list, u = index, So = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (_, x) => c.term(_, x).text,
    reservedIds: it
  }), m = (d = ut(`programs?${t.preset}`, u)) != null ? d : at, p = Ve(m, e.facets);
  return R(S({}, t), {
    list: e,
    index: u,
    find: r,
    derive: Vr(u, r),
    labels: c,
    preset: m,
    fragmentOf: (_) => { // _ = query
      let x = Ve(_, e.facets); // x = fragment, Ve = toFragment, _ = query, e = list
      return x === p ? "" : x || "programs";
    }
  });
}
function ko(e, t) { // ko = withSearch, e = context, t = find
  return R(S({}, e), { find: t, derive: Vr(e.index, t) });
}

// src/app/store.ts
function Eo(e) { // Eo = createStore, e = initial
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
function Ro(e, t, r) { // Ro = syncHistory, e = store, t = history, r = fragmentOf
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
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function ot(e) { // ot = isolated, e = text
  return `\u2068${e}\u2069`;
}
function V({ text: { text: e, language: t }, around: r, children: n = e }) { // V = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: we(t) }, n);
}

// src/views/parts/chevron.tsx
function Be({ open: e }) { // Be = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Jt({ context: e, target: t, children: r }) { // Jt = DataLink, e = context, t = target, r = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
}

// src/views/results/card.tsx
var Lo = "capacity"; // Lo = TAG_FACET
function $s({ text: e, patterns: t, around: r, more: n }) { // $s = MarkedText, e = text, t = patterns, r = around, n = more
  return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
}
function Us({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Us = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
  return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
}
var Gt = class extends B { // Gt = Card, B = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
    var O; // O = _a
    let { msg: l, labels: c, format: u, language: m, idPrefix: p, index: d, limit: _ } = t, x = (A) => /* @__PURE__ */ g($s, { text: A, patterns: s, around: m, more: n }), h = (A) => { // l = msg, c = labels, u = format, m = language, p = idPrefix, d = index, _ = limit, t = context, x = marked, A = facet, g = k, $s = MarkedText, s = patterns, n = more, h = termsOf
      var D; // D = _a
      return ((D = o.terms.get(A)) != null ? D : []).map((H) => c.term(A, H));
    }, b = c.pick(o.title), w = `${p}:program:${o.id}`, P = o.summary && c.pick(o.summary), T = h(Lo), C = [...h("kind"), ...h("format")], N = c.status(o.status), v = u.span(o.start, o.end, o.status), E = [b, ...P ? [P] : [], ...T, ...C].map(({ text: A }) => A), I = _ || !n ? null : n.findSnippet(d, d.programs.indexOf(o), s, [...E, N, v != null ? v : ""]);
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": w }, /* @__PURE__ */ g(Ue, { level: i, class: "program-explorer__title", id: w }, o.target ? /* @__PURE__ */ g(Jt, { context: t, target: o.target }, x(b)) : x(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(O = o.status) != null ? O : "unknown"}` }, N), v !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, v), C.map((A) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, x(A)))), P && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, x(P), " ", c.isForeign(P.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", u.language(P.language)))), I && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Us(t, I)), " ", x({ text: I.text, language: I.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, T.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Lo).text }, T.map((A) => /* @__PURE__ */ g("li", null, x(A)))), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": l("details-of", b.text),
        "aria-expanded": a,
        "aria-controls": a ? `${w}:details` : void 0,
        onClick: () => r.toggleDetails(o.id)
      },
      l("details"),
      /* @__PURE__ */ g(Be, { open: a })
    )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${w}:details` }));
  }
};

// src/views/results/card-list.tsx
var zt = 60, Bs = 6, Vs = 80; // zt = CARDS, Bs = CARDS_AT_ONCE, Vs = FILL_AFTER
function js({ context: e, state: t, results: { order: r } }, n) { // js = lengthFor, e = context, t = state, r = order, n = before
  var d; // d = _a
  let { query: o, settled: a, cards: s } = t, i = a.query === o ? a.cause : "typing", l = i === "address", c = r.findIndex((_) => { // o = query, a = settled, s = cards, t = state, i = cause, l = isAddress, c = open, r = order, _ = number
    var x; // x = _a
    return ((x = e.index.programs[_]) == null ? void 0 : x.id) === o.program;
  }), u = i === "data" || ((d = n.order) == null ? void 0 : d.length) === r.length && r.every((_, x) => { // u = isSame, i = cause, d = _a, n = before, r = order, _ = number, x = i
    var h; // h = _a
    return _ === ((h = n.order) == null ? void 0 : h[x]);
  }), m = Math.max(e.limit || zt, c + 1, u && n.limit || 0, l ? s : 0), p = r.length <= zt || l;
  return { order: r, limit: m, drawn: p ? m : Math.max(Bs, c + 1, u && n.drawn || 0) };
}
function qs({ context: e, state: t, results: r }, n) { // qs = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && nt(t.query, r.exploration.searchResult) === "status", u = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, nt = effectiveSort, t = state, r = results, u = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let d = n[p - 1], _ = Z(m.status); // d = before, n = programs, p = i, _ = isNow, Z = isCurrent, m = program
    return !c || d && Z(d.status) === _ ? { program: m, group: null } : { program: m, group: _ ? u(a, o("group-current")) : u(s, o("group-past")) };
  });
}
var Yt = class extends B { // Yt = CardList, B = x
  constructor() {
    super(...arguments);
    this.list = De();
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
      this.setLength({ limit: r + zt, drawn: r + zt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : js(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), Vs));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var P; // P = _a
    let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: _ } = s, x = n.slice(0, Math.min(a, o)).map((T) => p.programs[T]), h = n.length - o, b = qs(r, x), w = (P = b[0]) != null && P.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, _ = list, x = shown, n = order, a = drawn, o = limit, T = number, h = rest, b = entries, qs = withHeadings, w = titleLevel, P = _a
    return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: T, group: C }) => /* @__PURE__ */ g("li", { key: T.id }, C && /* @__PURE__ */ g(Ue, { level: d, class: "program-explorer__group", id: C.anchors[0] }, C.anchors.slice(1).map((N) => /* @__PURE__ */ g("span", { id: N })), /* @__PURE__ */ g(V, { text: C, around: s.language })), /* @__PURE__ */ g(
      Gt,
      {
        context: s,
        actions: c,
        more: u,
        program: T,
        open: i.query.program === T.id,
        patterns: l.exploration.searchResult.patterns,
        level: w
      }
    )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Ve(i.query, _.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
  }
};

// src/explore/active-filters.ts
function Mo(e, t) { // Mo = activeFilters, e = index, t = query
  return Array.from(e.facets.values()).flatMap((r) => $e(r, t).map((n) => ({ facet: r, term: n })));
}

// src/views/layout/active-filters.tsx
function Ws({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // Ws = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
function Ks({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // Ks = SearchChip, e = msg, t = query, r = actions
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
    this.list = De();
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
    let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Mo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Mo = activeFilters, l = hasText
    return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((c) => /* @__PURE__ */ g("li", { key: `${c.facet.id} ${c.term.id}` }, /* @__PURE__ */ g(Ws, { view: r, filter: c }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(Ks, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
  }
};

// src/views/layout/filters.tsx
function Qs({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Qs = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
  let { msg: i, labels: l, language: c, idPrefix: u } = e, m = `${u}:${r}:${n.id}`, p = i(o ? "count-without" : "count-after", a); // i = msg, l = labels, c = language, u = idPrefix, e = context, m = id, r = facet, n = term, p = description, o = chosen, a = countAfterToggle
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
function Js({ view: e, counts: { facet: t, terms: r } }) { // Js = Facet, e = view, t = facet, r = terms
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
    /* @__PURE__ */ g(Be, { open: l })
  )), /* @__PURE__ */ g("div", { id: c, hidden: !l }, r.map((u) => /* @__PURE__ */ g(Qs, { key: u.term.id, view: e, facet: t.id, count: u }))));
}
function Zt({ view: e }) { // Zt = Filters, e = view
  return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Js, { key: t.facet.id, view: e, counts: t })));
}

// src/views/layout/search-box.tsx
function Oo({ view: { context: { msg: e }, state: t, actions: r } }) { // Oo = SearchBox, e = msg, t = state, r = actions
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
function Gs({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Gs = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = nt(r, n.exploration.searchResult), s = xe.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, nt = effectiveSort, r = query, n = results, s = sorts, xe = SORTS, i = each
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
function Ao({ view: e }) { // Ao = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((u, m) => u + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, u = sum, m = terms
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", ot(o.settled.query.text), ot(l.join(" "))))), !n && /* @__PURE__ */ g(Gs, { view: e }));
}

// src/views/layout/explorer.tsx
function Io({ view: e }) { // Io = Explorer, e = view
  let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Oo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Zt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ao, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Xt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Yt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Co = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Co = isNeeded, e = open, t = query
function Do(e, t, r) { // Do = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => L(null, null, function* () { // n = isLoading, o = isOver, a = load, L = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && Co(e.get()) && t.onFailure(c, () => { // o = isOver, Co = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && Co(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function Fo() { // Fo = replaceTexts
  M.vnode = (e) => { // M = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Ho(e, t) { // Ho = createScreen, e = root, t = idPrefix
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
function No(e, t) { // No = watchWidth, e = element, t = onChange
  var o; // o = _a
  let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var zs = 640, Ys = 500; // zs = MIN_WIDTH, Ys = PREPARE_SEARCH_AFTER
M.debounceRendering = (e) => e();
Fo();
function $o(e, t, r, n, o, a) { // $o = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  var N; // N = _a
  let s = (N = e.ownerDocument.defaultView) != null ? N : window, i = /* @__PURE__ */ new Set(), l = o.now, c = qr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < zs, p = (v) => { // s = view, N = _a, e = root, i = cleanups, l = more, o = moreSource, c = context, qr = createContext, t = list, r = settings, u = isMounted, m = isNarrow, zs = MIN_WIDTH, p = readAddress, v = before
    var A, D; // A = _a, D = _b
    let E = n.read(), I = E === null && v ? v.query : (A = ut(E != null ? E : "", c.index)) != null ? A : c.preset, O = ye(c.index, c.derive, I); // E = fragment, n = history, I = next, v = before, A = _a, ut = fromFragment, c = context, O = query, ye = withoutHiddenDetails
    return {
      query: O,
      settled: { query: O, cause: "address" },
      cards: n.cards(),
      open: { collapsed: (D = v == null ? void 0 : v.open.collapsed) != null ? D : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
    };
  }, d = Eo(S({ narrow: m() }, p(null))), _ = Ho(e, r.idPrefix), x = _o(d, () => c, _), h = () => { // d = store, Eo = createStore, S = __spreadValues, m = isNarrow, p = readAddress, _ = screen, Ho = createScreen, e = root, r = settings, x = actions, _o = createActions, c = context, h = unmount
    u = !1;
    let v = Array.from(i); // v = all, i = cleanups
    i.clear(), v.forEach((E) => E()), e.textContent = "";
  }, b = (v) => { // b = attempt, v = act
    if (u)
      try {
        v();
      } catch (E) {
        h(), a(E);
      }
  }, w = (v, E) => { // w = draw, v = state, E = before
    b(() => { // b = attempt
      let I = _.holdFocus(E.open.filters), { derive: O } = c, A = O(v.query); // I = restoreFocus, _ = screen, E = before, O = derive, c = context, A = results, v = state
      ao(/* @__PURE__ */ g(Io, { view: { context: c, state: v, actions: x, attempt: b, cleanups: i, more: l, results: A, settledResults: O(v.settled.query) } }), e), I();
    });
  }, P = ({ checkLink: v, keepFragment: E, keepPlace: I, textIndexOf: O }) => { // P = useMore, v = checkLink, E = keepFragment, I = keepPlace, O = textIndexOf
    let A = s.setTimeout(() => b(() => O(c.index)), Ys); // A = prepare, s = view, b = attempt, O = textIndexOf, c = context, Ys = PREPARE_SEARCH_AFTER
    i.add(E()).add(I(e, n)).add(() => s.clearTimeout(A)), v(n, d, c);
  }, T = (v) => { // T = showLinked, v = isFirst
    var O; // O = _a
    let { program: E } = d.get().query, I = !v || E !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((O = n.read()) != null ? O : ""); // E = program, d = store, I = mayScroll, v = isFirst, s = view, e = root, O = _a, n = history
    n.isNewLink() && I && r.reveal(() => Xe(() => b(() => _.scrollToLinked(d.get().query.program))));
  }, C = () => { // C = onResize
    if (!e.isConnected) {
      h();
      return;
    }
    let v = m(), { open: E, narrow: I } = d.get(); // v = narrow, m = isNarrow, E = open, I = before, d = store
    (v !== I || E.filters && !e.clientWidth) && d.set({ narrow: v, open: R(S({}, E), { filters: !1 }) });
  };
  return [
    d.subscribe(w),
    No(e, C),
    ho(d, x.settle, s),
    Ro(d, n, (v) => c.fragmentOf(v)),
    n.onMove(() => b(() => { // n = history, b = attempt
      d.set(p(d.get())), T(!1);
    }))
  ].forEach((v) => i.add(v)), w(d.get(), d.get()), u && (T(!0), n.firstPlace && Xe(() => b(() => s.scrollTo(0, n.firstPlace))), l ? P(l) : i.add(Do(d, o, (v) => b(() => { // v = loaded, i = cleanups, w = draw, d = store, u = isMounted, T = showLinked, n = history, Xe = afterPaint, b = attempt, s = view, l = more, P = useMore, Do = loadWhenNeeded, o = moreSource
    l = v, c = ko(c, l.fuzzySearch), P(l), d.set({});
  })))), {
    update: (v) => b(() => { // v = newList, b = attempt
      x.settle(), c = qr(v, r, l == null ? void 0 : l.fuzzySearch);
      let { query: E } = d.get(), I = ye(c.index, c.derive, E), O = () => d.set({ query: I, settled: { query: I, cause: "data" } }); // E = before, d = store, I = query, ye = withoutHiddenDetails, c = context, O = show
      l ? l.keepPosition(e, O) : O();
    }),
    unmount: h
  };
}

// src/page/page-urls.ts
var Uo = "Special:MyLanguage/", Xs = /^(?:[a-z][\w-]*|Special):/; // Uo = MY_LANGUAGE, Xs = WITHOUT_TRANSLATION
function Bo(e, { root: t, staticElements: r, groups: n }, o) { // Bo = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    var p; // p = _a
    let c = l.replace(Uo, ""); // c = plain, l = page, Uo = MY_LANGUAGE
    if (!s.length || Xs.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(Uo + c);
    let [u = "", m = ""] = c.split(/(?=#)/); // u = title, m = fragment, c = plain
    return (p = s.map((d) => e.urlOf(`${u}/${d}${m}`)).find((d) => i.has(d))) != null ? p : e.urlOf(l);
  };
}

// src/page/mount-host.ts
var Zs = "program-explorer__app", ei = 0; // Zs = APP_CLASS, ei = mountedSoFar
function ti(e) { // ti = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${se}`)).filter((r) => (We({ root: r }) || "static") !== "static"); // t = roots, se = HOST_CLASS, r = root, We = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function ri({ root: e, past: t }) { // ri = scrollToLinkedHeading, e = root, t = past
  var o, a, s; // o = _a, a = _b, s = _c
  let n = [...Array.from((a = (o = nr(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`); // n = anchor, a = _b, o = _a, nr = sectionHeading, e = root, i = each, s = _c, t = past
  n && ar(e, () => Xe(() => { // n = anchor, ar = unfold, e = root, Xe = afterPaint
    var i; // i = _a
    return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
  }));
}
function ni(e) { // ni = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return lt(e) && !(t && !t.closest(`.${se}, [${Te}]`));
}
function Vo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Vo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i } = e, { language: l } = n, c = ae(n), u = ht(i, t), m = ti(t), p = `program-explorer-${++ei}`, d = Bo(i, t, u), _ = t.all === null ? "" : d(t.all), x = { // i = wiki, e = environment, l = language, n = messages, c = msg, ae = createMessages, u = languages, ht = readerLanguages, t = host, m = ownsIt, ti = ownsAddress, p = idPrefix, ei = mountedSoFar, d = pageUrl, Bo = createPageUrls, _ = urlOfAll, x = moreSource
    now: a,
    load: () => _t(e),
    onFailure: (v, E) => { // v = error, E = retry
      let I = ft(v) === "outdated"; // I = isOutdated, ft = failureOf, v = error
      de(t.root, n, { kind: "warning", text: c(`failed-${I ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, c = msg, I = isOutdated
        I ? location.reload() : (Se(t.root), E());
      } });
    }
  }, h = document.createElement("div");
  h.className = Zs, h.lang = l, h.dir = we(l), t.root.append(h);
  let b = or(t.root, () => gt(t, !0)), w = () => ri(t); // b = stopWatching, or = watchFolding, t = host, gt = hideRest, w = onHashChange, ri = scrollToLinkedHeading
  window.addEventListener("hashchange", w);
  let P = () => { // P = cleanUp
    h.remove(), b(), window.removeEventListener("hashchange", w);
  }, T = Kn(window, m ? ni : null, p);
  Q(t, "ready");
  let { update: C, unmount: N } = $o(h, r, { // C = update, N = unmount, $o = mountExplorer, h = app, r = list
    msg: c,
    format: Qn(l, c, o),
    language: l,
    languages: u,
    pageLanguage: i.contentLanguage,
    today: mr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: p,
    reveal: (v) => ar(t.root, v),
    notify: (v) => de(t.root, n, { kind: "failure", text: v, retry: null }),
    urlOf: (v) => "url" in v ? v.url : d(v.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (v) => `${m ? "" : _}#programs?program=${v}`,
    urlOfAll: (v) => `${_}#${v}`
  }, T, x, (v) => { // T = history, x = moreSource, v = error
    P(), s(v);
  });
  return h.isConnected ? (w(), gt(t, !0), i.announceReady(t.root), {
    update: C,
    unmount: () => {
      N(), P(), Q(t, "static");
    }
  }) : null;
}

// src/page/offer-selftest.ts
var oi = "#programs?selftest"; // oi = SELFTEST
function jo(e) { // jo = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === oi && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 cc54aaf775a94c8b"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var ai = 20; // ai = MOST_EXPLORERS
function si(n, o) { // si = importList, n = _0, o = _1
  return L(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function ii({ wiki: e }, t, { origin: r, list: n }) { // ii = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && en(s.length ? s : [o], n.programs.map(({ title: u }) => oe(u, [o.lang, ...c], e.contentLanguage).text));
}
var li = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // li = FILTERS_ONLY
function ci(e) { // ci = needsMore, e = hash
  return !!he(e) && !li.test(e);
}
function qo(e, t, r, n) { // qo = run, e = load, t = environment, r = host, n = mounted
  return L(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      qo(e, t, r, n);
    };
    try {
      let s = ci(location.hash) ? _t(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, ci = needsMore, _t = loadMore, t = environment, i = result, e = load, o = wiki, r = host
      if (i.kind === "off") {
        Q(r, "static");
        return;
      }
      let { messages: l } = i, [c, u] = i.kind === "missing" && (yield si(t, r)) || [r, i]; // l = messages, i = result, c = shown, u = programs, si = importList, t = environment, r = host
      if (u.kind !== "ready") {
        let x = u.kind === "missing"; // x = isMissing, u = programs
        o.log(`The data page "${r.source}" ${x ? "is missing" : "cannot be read"}.`, ...x ? [] : u.problems), yield yt(t, r, x ? "missing" : "json", u, a);
        return;
      }
      if (!Xr(l))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
      if (!r.root.isConnected)
        return;
      let d = ii(t, r, u), _ = Vo(t, c, { list: u.list, messages: l, languageNames: m, more: p }, (x) => { // d = mayDiffer, ii = mayListDiffer, t = environment, r = host, u = programs, _ = explorer, Vo = mountHost, c = shown, l = messages, m = languageNames, p = more, x = error
        o.log("The explorer could not be drawn.", x), n.delete(r.root), yt(t, c, "unexpected", R(S({}, u), { messages: l }), a);
      });
      _ && (n.set(r.root, _), yield cn(t, r, u, l, d));
    } catch (s) {
      o.log(`The explorer could not start from "${r.source}".`, s), yield yt(t, r, ft(s), null, a);
    }
  });
}
function ui(n, o) { // ui = findOrInsertHosts, n = _0, o = _1
  return L(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = xt(r); // a = printed, xt = findHosts, r = content
    if (a.length || r.querySelector(`.${se}`) || !pn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Wo(e, t) { // Wo = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    jo(n),
    e.onContent(() => { // e = wiki
      var l; // l = _a
      o((c) => !c.isConnected);
      let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = qn(); // s = content, l = _a, i = sharedLoad, qn = createSharedLoad
      ui(n, s).then(
        (c) => c.forEach((u, m) => { // c = hosts, u = host, m = i
          m >= ai ? Q(u, "static") : an(u) && qo(i, n, u, r);
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
oa(Wr, {
  Component: () => B,
  DATA_MODEL: () => pt,
  DataLink: () => Jt,
  DataText: () => V,
  Filters: () => Zt,
  GROUP_ATTRIBUTE: () => Te,
  HOST_CLASS: () => se,
  Heading: () => Ue,
  ID: () => ke,
  LANGUAGE: () => Ee,
  NO_SEARCH: () => Qt,
  SECTION: () => rr,
  SORTS: () => xe,
  VERSION: () => Je,
  add: () => Vt,
  allTexts: () => Zr,
  append: () => Kt,
  chosenTerms: () => $e,
  count: () => X,
  createMessages: () => ae,
  createRef: () => De,
  decode: () => _e,
  explore: () => qt,
  findHosts: () => xt,
  h: () => g,
  has: () => jt,
  hostStateOf: () => We,
  includedTitles: () => St,
  isCurrent: () => Z,
  isFragmentOurs: () => lt,
  isObject: () => Pt,
  isStatus: () => Le,
  isolated: () => ot,
  levelBelow: () => dr,
  levelOf: () => ur,
  memoize: () => Wt,
  noBits: () => He,
  normalText: () => ct,
  optionsFor: () => Tt,
  parseDate: () => Re,
  parseForReaders: () => It,
  parseJsonObject: () => ne,
  parseLink: () => vt,
  pickText: () => oe,
  readAnswer: () => er,
  readLink: () => Pe,
  readPage: () => At,
  restOf: () => he,
  showNotice: () => de,
  staticHeading: () => cr,
  unionOf: () => Ne,
  withTerms: () => $r,
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
var Ko = 1e4; // Ko = TIMEOUT_MS
function Qo(e, t) { // Qo = fetchInTime, e = url, t = credentials
  return L(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Ko); // r = controller, n = timer, Ko = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new K("timeout", `${Ko} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function er(e) { // er = readAnswer, e = url
  return L(this, null, function* () {
    let t = yield Qo(e, "omit"); // t = response, Qo = fetchInTime, e = url
    if (t.status === 429 && (t = yield Qo(e, "same-origin")), t.status === 429)
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
var di = 86400, pi = 300, mi = 50; // di = DAY_S, pi = FIVE_MINUTES_S, mi = MOST_REQUESTS
function gi(e) { // gi = storedPages, e = answer
  var r, n; // r = _a, n = _b
  let t = []; // t = pages
  for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = lastrevid, s = revisions, r = _a, e = answer
    let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main; // i = revision, s = revisions, l = main, n = _b
    i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
  }
  return t;
}
function fi(e, t, r, n) { // fi = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? pi : di), a = { // o = age, e = kind, r = bundle, pi = FIVE_MINUTES_S, di = DAY_S, a = parameters
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
function Jo(e, t, r, n) { // Jo = readAll, e = api, t = kind, r = values, n = bundle
  return L(this, null, function* () {
    var l, c; // l = _a, c = _b
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let u = yield er(`${e}?${fi(t, r, n, s)}`); // u = answer, er = readAnswer, e = api, fi = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(gi(u));
      for (let { key: m, translation: p } of ((l = u.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, u = answer
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = (c = u.continue) == null ? void 0 : c.mcoffset;
    } while (s && ++i < mi);
    return { pages: a, translations: o };
  });
}
function Go(e, t, r, n) { // Go = readSafely, e = api, t = kind, r = values, n = bundle
  return L(this, null, function* () {
    try {
      return yield Jo(e, t, r, n);
    } catch (o) {
      if (n && o instanceof K && o.failure === "server")
        return Jo(e, t, r, null);
      throw o;
    }
  });
}
function zo(e, t) { // zo = createPageReader, e = api, t = titleOf
  return (r, n, o) => L(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Go(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Go = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : Go(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Yo(e) { // Yo = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function yi(e) { // yi = mayEdit, e = title
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
function xi() { // xi = languageNames
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
function _i() { // _i = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function Xo(e) { // Xo = fetchGadgetModule, e = name
  return L(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Zo(e = null) { // Zo = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: _i(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Yo,
    readPages: zo(mw.util.wikiScript("api"), Yo),
    languageNames: xi,
    mayEdit: yi,
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
function hi() { // hi = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Wo(Zo(hi()), Gr(Xo, Wr, "08566ea87bd7ca9d"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>