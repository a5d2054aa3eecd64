// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Gr = Object.defineProperty, Xo = Object.defineProperties;
var Zo = Object.getOwnPropertyDescriptors;
var Qr = Object.getOwnPropertySymbols;
var ea = Object.prototype.hasOwnProperty, ta = Object.prototype.propertyIsEnumerable;
var Jr = (e, t, r) => t in e ? Gr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
  for (var r in t || (t = {}))
    ea.call(t, r) && Jr(e, r, t[r]);
  if (Qr)
    for (var r of Qr(t))
      ta.call(t, r) && Jr(e, r, t[r]);
  return e;
}, E = (e, t) => Xo(e, Zo(t));
var ra = (e, t) => {
  for (var r in t)
    Gr(e, r, { get: t[r], enumerable: !0 });
};
var M = (e, t, r) => new Promise((n, o) => {
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
function zr(e, t, r) { // zr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var xe = ["relevance", "status", "newest", "title"], ot = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // xe = SORTS, ot = EMPTY_QUERY

// src/app/url.ts
var st = ["q", "sort", "program", "view"]; // st = RESERVED_KEYS
var oa = /^#?programs$/, aa = /^#?programs(\?|%3f|\.3f)/i, sa = 8e3, ia = 200; // oa = ALONE, aa = WITH_QUERY, sa = MOST_CHARACTERS, ia = MOST_LETTERS
function he(e) { // he = restOf, e = hash
  var r, n; // r = _a, n = _b
  let [t] = (n = (r = aa.exec(e)) != null ? r : oa.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, aa = WITH_QUERY, e = hash, oa = ALONE
  return t === void 0 ? null : e.slice(t.length, sa);
}
function it(e) { // it = isFragmentOurs, e = hash
  return he(e) !== null;
}
var la = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // la = UNSAFE
function at(e) { // at = encode, e = value
  return e.replace(la, (t) => { // e = value, la = UNSAFE, t = unit
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
function lt(e) { // lt = normalText, e = text
  return e.slice(0, ia).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !st.includes(o) && r.push(`${at(o)}=${a.map(at).join(",")}`);
  });
  let n = lt(e.text); // n = text, lt = normalText, e = query
  return n && r.push("q=" + at(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + at(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function ct(e, t) { // ct = fromFragment, e = hash, t = known
  let r = he(e); // r = rest, he = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...u] = i.split("="), d = _e(l), m = u.join("="), p = _e(m); // l = rawKey, u = values, i = part, d = key, _e = decode, m = raw, p = value
    if (d === "q")
      o = lt(_e(m.replace(/[_+]/g, " ")));
    else if (d === "sort")
      a = xe.find((c) => c === p) || null;
    else if (d === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!st.includes(d)) {
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
var B = "qqx", Yr = "search", je = "en"; // B = KEYS_ONLY, Yr = EXPLORER_KEY, je = FALLBACK_LANGUAGE
function qe(e) { // qe = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || je;
}
function tr(e) { // tr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Xr(e, t) { // Xr = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ne(t)).filter((n) => typeof n[1] == "string")); // r = texts, ne = parseJsonObject, t = text, n = field
  return r.has(Yr) ? { language: e, texts: r } : null;
}
function Zr({ language: e, texts: t }) { // Zr = hasMessages, e = language, t = texts
  return e === B || t.has(Yr);
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
function en(e) { // en = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function tn(e, t) { // tn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var rn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // rn = en_default

// src/messages/locale.ts
function ut(e) { // ut = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var ua = ["zero", "one", "two", "few", "many", "other"]; // ua = CATEGORIES
function nn(e) { // nn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ua.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ua = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var da = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, pa = /\$(\d)/g, be = { language: "en", texts: new Map(Object.entries(rn)) }; // da = PLURAL, pa = PARAMETER, be = BUILT_IN, rn = en_default
function ae({ language: e, texts: t } = be, r = be.texts) { // ae = createMessages, e = language, t = texts, be = BUILT_IN, r = fallback
  if (e === B)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(ut(e)), o = nn(e); // n = digits, ut = localeOf, e = language, o = plural, nn = createPlural
  return (a, ...s) => { // a = key, s = parameters
    let i = (l) => { // i = parameter, l = position
      var u; // u = _a
      return (u = s[Number(l) - 1]) != null ? u : "";
    };
    return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(da, (l, u, d) => o(d.split("|"), Number(i(u)))).replace(pa, (l, u) => { // t = texts, a = key, r = fallback, da = PLURAL, l = _, u = position, d = forms, o = plural, i = parameter, pa = PARAMETER
      let d = i(u); // d = value, i = parameter, u = position
      return typeof d == "number" ? n.format(d) : d;
    });
  };
}

// src/programs/data-model.ts
var dt = "json"; // dt = DATA_MODEL

// src/page/sections.ts
var rr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // rr = SECTION
function ve(e) { // ve = sectionOf, e = element
  return e.closest(rr);
}
function nr(e) { // nr = sectionHeading, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = ve(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
}
function on(e) { // on = isInSection, e = element
  return ve(e) !== null;
}
function pt(e) { // pt = isFolded, e = element
  let t = ve(e); // t = section, ve = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function an(e) { // an = hasOtherText, e = element
  var t; // t = _a
  return ((t = ve(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
}
function or(e, t) { // or = watchFolding, e = element, t = onChange
  let r = ve(e), n = new MutationObserver(t); // r = section, ve = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function ar(e, t) { // ar = unfold, e = element, t = then
  if (!pt(e)) {
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
    pt(e) || (n(), t());
  }, n = or(e, r);
  r();
}

// src/page/host-state.ts
var ma = "program-explorer-hidden"; // ma = HIDDEN_CLASS
function We({ root: e }) { // We = hostStateOf, e = root
  return e.programExplorerState;
}
function sn(e) { // sn = claim, e = host
  return We(e) ? !1 : (Q(e, "loading"), !0);
}
function sr(e, t) { // sr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(ma, t);
}
function mt({ root: e, after: t }, r) { // mt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !pt(e); // n = isAfterHidden, r = isHidden, pt = isFolded, e = root
    sr(t.list, n), sr(t.heading, n && !(on(e) && an(t.list)));
  }
}
function Q(e, t) { // Q = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => sr(n, r)), mt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      var s; // s = _a
      o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ga = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), fa = ["arab", "hebr"], ya = ["latn", "cyrl"]; // ga = RTL_LANGUAGES, fa = RTL_SCRIPTS, ya = LTR_SCRIPTS
function we(e) { // we = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return fa.includes(r) || !ya.includes(r) && ga.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var ir = "program-explorer__notice"; // ir = CLASS
function Ke(e, t, ...r) { // Ke = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function ln(e, t, r) { // ln = button, e = text, t = className, r = act
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
      ...a ? [ln(s("retry"), "", a)] : [],
      ln(s("dismiss"), "cdx-button--weight-quiet", () => Se(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
}

// src/page/failure.ts
var xa = ["busy", "timeout", "network", "server"]; // xa = TEMPORARY
function gt(e) { // gt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function cn(e, t, r, n) { // cn = advise, e = environment, t = host, r = notice, n = subject
  return M(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function ft(e, t, r, n, o) { // ft = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return M(this, null, function* () {
    let a = n ? n.messages : be, s = ae(a); // a = messages, n = result, be = BUILT_IN, s = msg, ae = createMessages
    Q(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: xa.includes(r) ? () => { // xa = TEMPORARY, r = failure
        Se(t.root), Q(t, "loading"), o();
      } : null
    };
    de(t.root, a, i), (r === "missing" || r === "json") && (yield cn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function un(i, l, u, d, m) { // un = showProblems, i = _0, l = _1, u = _2, d = _3, m = _4
  return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, c = r.kind === "import" || n.length > 0 || r.page.contentModel !== dt; // p = wiki, e = environment, c = hasProblems, r = origin, n = problems, dt = DATA_MODEL
    c && p.log(`Problems of the data page "${t.source}":`, ...n), p.isNamed && (c || s) && (yield cn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var se = "program-explorer", _a = "data-has-heading", Te = "data-group"; // se = HOST_CLASS, _a = HEADING_ATTRIBUTE, Te = GROUP_ATTRIBUTE
function lr(e) { // lr = languageOf, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
}
var ha = /^(?!mw[\w-]{2,4}$)./; // ha = ANCHOR
function cr(e, t, r) { // cr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => ha.test(o)); // n = anchorElements, r = elements, o = id, ha = ANCHOR
  return { text: e, language: lr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function ur(e) { // ur = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function dr(e) { // dr = levelBelow, e = heading
  return e ? Math.min(ur(e) + 1, 5) : 3;
}
var dn = "h1, h2, h3, h4, h5, h6"; // dn = HEADINGS
function ba(e) { // ba = printedHeading, e = heading
  var t, r; // t = _a, r = _b
  return e && cr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
    (r = e.querySelector("[lang]")) != null ? r : e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function va(e) { // va = blockOf, e = heading
  var t; // t = _a
  return e && ((t = e.closest(".mw-heading")) != null ? t : e);
}
function wa(e) { // wa = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Sa({ root: e, groups: t, headings: [r = null, n = null] }) { // Sa = readHost, e = root, t = groups, r = first, n = second
  var _; // _ = _a
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: u = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, c = va(n), y = t.find((h) => !e.contains(h)); // o = source, a = revision, s = preset, i = limit, l = all, u = languages, d = messages, m = bundle, p = bundleVersion, e = root, c = heading, va = blockOf, n = second, y = list, t = groups, h = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: wa(d),
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
    past: ba(n),
    level: dr(r)
  };
}
function yt(e) { // yt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${dn}, .${se}[data-source], [${Te}]`).forEach((n) => { // e = content, dn = HEADINGS, se = HOST_CLASS, Te = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(dn) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(_a) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(Sa);
}

// src/page/known-pages.ts
var pn = ["Community Development", "Community Development/What we do"], Ta = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // pn = PAGES, Ta = TRANSLATION
function mn(e) { // mn = isKnownPage, e = title
  return pn.includes(e) || pn.includes(e.replace(Ta, ""));
}

// src/page/load-more.ts
function xt({ wiki: e, load: t }) { // xt = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function _t({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // _t = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = lr(r), [a] = e, s = a !== t; // o = around, lr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === je || qe(e) !== je) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function gn(e, t) { // gn = translationLanguage, e = languages, t = contentLanguage
  var o; // o = _a
  let r = qe(e), n = r === je ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, qe = chooseLanguage, e = languages, n = language, je = FALLBACK_LANGUAGE, o = _a
  return n === t || n === B ? "" : n;
}

// src/programs/links.ts
var Pa = /[\u200E\u200F\u202A-\u202E]/g, ka = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ea = [ // Pa = DIRECTION_MARKS, ka = TITLE_SPACES, Ea = REFUSED_SCHEMES
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
], Ra = new RegExp("^(?:" + Ea.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), fn = 2e3, La = 255, Ma = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Oa(e) { // Oa = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function Aa(e) { // Aa = readAddress, e = value
  if (e.length > fn || /\s/.test(e))
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
    return Aa(t);
  if (t.length > fn)
    return "bad-page";
  let r = t.replace(Pa, "").replace(ka, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Pa = DIRECTION_MARKS, ka = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Ra.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Ma.test(r) || n.length > 85 && Oa(n) > La ? "bad-page" : { page: r };
}
function ht(e) { // ht = isTarget, e = found
  return typeof e != "string";
}
function bt(e) { // bt = parseLink, e = value
  let t = Pe(e); // t = found, Pe = readLink, e = value
  return ht(t) ? t : null;
}
function vt(e) { // vt = isPage, e = value
  let t = bt(e); // t = link, bt = parseLink, e = value
  return t !== null && "page" in t;
}
function yn(e) { // yn = isAddress, e = value
  let t = bt(e); // t = link, bt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Ia = 49; // Ia = MOST_INCLUDES
function pr(e) { // pr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Ia).map((r, n) => typeof r == "string" && vt(r) && t.indexOf(r) === n ? r : "") : [];
}
function wt(e) { // wt = includedTitles, e = text
  return e.includes('"include"') ? pr(ne(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function mr() { // mr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function St(e) { // St = optionsFor, e = wiki
  return { today: mr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function xn() { // xn = createCodeReport
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
var Ca = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ca = KINDS
function gr(e) { // gr = kindOfType, e = type
  var t; // t = _a
  return (t = Ca[e]) != null ? t : "text";
}
function ie(e) { // ie = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : gr(Array.isArray(e) ? "array" : typeof e);
}
function Tt(e) { // Tt = isObject, e = value
  return ie(e) === "object";
}

// src/programs/migrate.ts
var _n = [], Je = 1 + _n.length; // _n = MIGRATIONS, Je = VERSION
function hn(e, t = _n) { // hn = migrate, e = page, t = migrations, _n = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => E(w({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Da(e, t, r) { // Da = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Pt(e, t, r) { // Pt = readJsonPage, e = text, t = report, r = describeFault
  let n = Da(e, t, r); // n = data, Da = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = hn(o); // o = raw, n = data, a = page, hn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ie(n), ie(s)]);
  }
  return a;
}

// src/programs/levels.ts
function kt(e) { // kt = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function bn(e, t, r, n) { // bn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: u } of e) // l = id, u = partOf, e = all
    o.add(l), u && a.set(l, u);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(kt(a)); // s = wholes, o = programIds, t = series, i = deep, kt = tooDeep, a = parents
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
function Et(e, t, r, n) { // Et = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ie(o)]), r.leave();
}

// src/programs/read-schema.ts
function fr({ pipe: e }) { // fr = actionsOf, e = pipe
  return e ? [...fr(e[0]), ...e.slice(1)] : [];
}
function Fa({ type: e, requirement: t }) { // Fa = testOf, e = type, t = requirement
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
function Ha(e) { // Ha = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...fr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, fr = actionsOf
    var s; // s = _a
    return (s = a.message) != null ? s : a.operation;
  }).map((a) => { // a = action
    var s; // s = _a
    return { change: a.operation, test: Fa(a), message: (s = a.message) != null ? s : "" };
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
function Na({ item: e }) { // Na = listReader, e = item
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
function $a(e) { // $a = recordReader, e = node
  let t = Ge(e.key), r = Ge(e.value), n = fr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Ge = readerOf, e = node, r = readValue, n = needsEntry, fr = actionsOf, o = type
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
function Ba({ entries: e = {} }) { // Ba = objectReader, e = entries
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
function Ua(e) { // Ua = createReader, e = node
  switch (e.type) {
    case "array":
      return Na(e);
    case "record":
      return $a(e);
    case "object":
      return Ba(e);
    default:
      return Ha(e);
  }
}
var vn = /* @__PURE__ */ new Map(); // vn = READERS
function Ge(e) { // Ge = readerOf, e = node
  let t = vn.get(e); // t = reader, vn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [gr(a.type), Ua(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, gr = kindOfType, Ua = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let u = ie(a), d = n.get(u); // u = kind, ie = kindOf, a = value, d = read, n = readers
      if (!d) {
        s.addWith("wrong-type", [o, u]);
        return;
      }
      return d(a, s, i, l);
    }, vn.set(e, t);
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
function wn(e, t) { // wn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function Re(e) { // Re = parseDate, e = text
  if (!xr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > wn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function yr(e, t) { // yr = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function Sn(e, t, r) { // Sn = isoDay, e = year, t = month, r = day
  return `${yr(e, 4)}-${yr(t, 2)}-${yr(r, 2)}`;
}
function G(e) { // G = firstDay, e = date
  var t, r; // t = _a, r = _b
  return Sn(e.year, (t = e.month) != null ? t : 1, (r = e.day) != null ? r : 1);
}
function j(e) { // j = lastDay, e = date
  var r, n; // r = _a, n = _b
  let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
  return Sn(e.year, t, (n = e.day) != null ? n : wn(e.year, t));
}

// src/programs/status.ts
var z = ["open", "upcoming", "ongoing", "paused", "past"]; // z = STATUSES
function Le(e) { // Le = isStatus, e = value
  return z.includes(e);
}
function Tn(e, t) { // Tn = isUncertainOn, e = date, t = day
  return e.approximate && G(e) <= t && t <= j(e);
}
function Pn(e, t, r) { // Pn = deriveStatus, e = start, t = end, r = today
  return t && j(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !Tn(e, r) && !Tn(t, r) ? "ongoing" : null;
}
function kn(e, t, r, n) { // kn = contradictsDates, e = status, t = start, r = end, n = today
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
var Va = []; // Va = NONE
function q(e) { // q = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Va;
}

// src/programs/read-terms.ts
function Rt(e, t, r, n) { // Rt = readTermIds, e = facet, t = value, r = vocabularies, n = report
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
function Lt(e, t) { // Lt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var ee = (e, t = {}) => w({ kind: "schema", type: e }, t), me = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Me = (() => ee("string")), _r = (() => ee("number")), En = (() => ee("boolean")), te = ((e) => ee("array", { item: e })), re = ((e) => ee("object", { entries: e })), P = ((e) => ee("optional", { wrapped: e })), Rn = ((e, t) => ee("picklist", { options: e, message: t })), Oe = ((e, t) => ee("record", { key: e, value: t })), Ae = ((e) => ee("union", { options: e })), D = ((...e) => E(w({}, e[0]), { pipe: e })), Mt = me("check"), hr = me("guard"), Ln = me("length"), br = me("max_value"), Mn = me("min_entries"), vr = me("min_value"), Ie = me("regex"), Ce = ((e) => ({ type: "transform", operation: e })); // ee = schema, e = operation, t = value, w = __spreadValues, me = action, r = message, Me = string, _r = number, En = boolean, te = array, re = object, P = optional, Rn = picklist, Oe = record, Ae = union, D = pipe, E = __spreadProps, Mt = check, hr = guard, Ln = length, br = maxValue, Mn = minEntries, vr = minValue, Ie = regex, Ce = transform

// src/programs/schema.ts
var qa = 10080, W = D(Me(), Ie(ke, "bad-id")), kr = D(Me(), Ie(/\S/, "empty")), ze = D(kr, Ce(Lt)), Tr = D(Me(), Ie(Ee, "bad-language"), Ce((e) => e.toLowerCase())), Y = Ae([ze, D(Oe(Tr, ze), Mn(1, "empty"))]), wr = D( // qa = MOST_MINUTES, W = id, D = pipe, Me = string, Ie = regex, ke = ID, kr = words, ze = shownText, Ce = transform, Lt = cutText, Tr = languageCode, Ee = LANGUAGE, e = code, Y = text, Ae = union, Oe = record, Mn = minEntries, wr = date
  Me(),
  Ie(xr, "bad-date"),
  Ce(Re),
  Mt((e) => e !== null, "bad-date")
), Sr = D(kr, Mt(vt, "bad-page")), An = D(Me(), Ie(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), On = D(An, Mt(yn, "bad-address")), Wa = D(An, Ce(Pe), hr(ht, "bad-address")), Er = D(kr, Ce(Pe), hr(ht, ({ input: e }) => e)), Ka = D(_r(), vr(1, "bad-minutes"), br(qa, "bad-minutes")), In = Ae([W, te(W)]), Qa = Ae([Tr, te(Tr)]), Pr = Ae([ze, te(ze)]), Rr = In, Ja = re({
  label: Y,
  page: P(Er),
  url: P(Wa)
}), Lr = re({
  id: W,
  title: Y,
  summary: P(Y),
  page: P(Er),
  status: P(Rn(z, "bad-status")),
  start: P(wr),
  end: P(wr),
  language: P(Qa),
  session: P(re({
    minutes: P(D(te(Ka), Ln(2)))
  })),
  duration: P(Y),
  scale: P(Y),
  team: P(Pr),
  partners: P(Pr),
  materials: P(te(Ja)),
  partOf: P(W),
  followedBy: P(In),
  owner: P(ze),
  reviewed: P(wr),
  sources: P(Ae([On, te(On)]))
}), Cn = re({
  id: W,
  label: Y,
  terms: Oe(W, Rr)
}), Ga = re({
  label: P(Y),
  help: P(Y),
  terms: P(Oe(W, re({
    label: P(Y),
    aliases: P(Pr),
    broader: P(W)
  })))
}), za = re({
  title: Y,
  page: P(Er)
}), Dn = re({
  version: D(_r(), vr(Je), br(Je)),
  enabled: P(En()),
  talk: P(Sr),
  bundle: P(Sr),
  facets: P(te(W)),
  vocabularies: P(Oe(W, Ga)),
  series: P(Oe(W, za)),
  include: P(te(Sr))
});

// src/programs/read-needs.ts
function Ya(e, t, r) { // Ya = readNeed, e = raw, t = vocabularies, r = report
  let n = pe(Cn, e, r); // n = record, pe = read, Cn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Rt(s, a, t, r); // i = found, Rt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
}
function Fn(e, t, r) { // Fn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Et(e, "needs", r, (o) => { // Et = eachRecord, e = page, r = report, o = raw
    let a = Ya(o, t, r); // a = need, Ya = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Mr = Object.keys(Lr.entries); // Mr = PROGRAM_FIELDS, Lr = programSchema
function Xa(e, t) { // Xa = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Za(e, t) { // Za = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
    let s = o != null ? o : a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function es(e, { vocabularies: t, facets: r }, n) { // es = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = pe(Rr, a, n), i = s === void 0 ? [] : Rt(o, s, t, n); // s = ids, pe = read, Rr = termIds, a = value, n = report, i = found, Rt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function ts({ start: e, end: t }, r, n) { // ts = readRange, e = start, t = end, r = raw, n = report
  return e && t && G(e) > j(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Hn(e, t, r, n) { // Hn = readProgram, e = raw, t = source, r = context, n = report
  var m; // m = _a
  let o = Tt(e) ? e.id : null; // o = rawId, Tt = isObject, e = raw
  n.program = typeof o == "string" && ke.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = pe(Lr, e, n, es(a, r, n), r.fields); // a = terms, s = record, pe = read, Lr = programSchema, e = raw, n = report, es = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = q(s.language); // l = languages, q = toList, s = record
  l.length && a.set("language", l);
  let [u, d] = ts(s, e, n); // u = start, d = end, ts = readRange, s = record, e = raw, n = report
  return s.status && kn(s.status, u, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
    id: s.id,
    title: i,
    summary: s.summary,
    target: s.page,
    status: (m = s.status) != null ? m : Pn(u, d, r.today),
    start: u,
    end: d,
    terms: a,
    minutes: Xa(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: q(s.team),
    partners: q(s.partners),
    materials: Za(s.materials, n),
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
  let s = /* @__PURE__ */ new Map(), i = (l, u) => { // s = programs, i = readFrom, l = from, u = title
    Et(l, "programs", o, (d, m) => { // Et = eachRecord, l = from, o = report, d = raw, m = index
      let p = Hn(d, { page: u, path: ["programs", m] }, n, o); // p = program, Hn = readProgram, d = raw, u = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, u) => { // i = readFrom, e = page, o = report, t = titles, l = title, u = index
    o.enter(u);
    let d = r.find((p) => p.title === l), m = d && Pt(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, Pt = readJsonPage, o = report, a = describeFault
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
function rs(e, t) { // rs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === J ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== J ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of kt(r)) // o = id, kt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a }, s) => { // e = raw, o = label, a = aliases, s = id
    s !== J && n.set(s, { id: s, label: o || s, aliases: q(a), broader: r.get(s) || null });
  }), n;
}
function $n(e, t, r) { // $n = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: rs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var ns = [...Mr, ...Qe].filter((e) => e !== "language"); // ns = RESERVED_VOCABULARIES, Mr = PROGRAM_FIELDS, Qe = BUILT_IN, e = name
function os(e, t, r) { // os = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Qe]); // n = known, t = vocabularies, Qe = BUILT_IN
  return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function as(e) { // as = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ss(e, { today: t, language: r }, n, o, a) { // ss = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  var c, y; // c = _a, y = _b
  let s = pe(Dn, e, o, as); // s = head, pe = read, Dn = headSchema, e = page, o = report, as = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = $n((c = s.vocabularies) != null ? c : /* @__PURE__ */ new Map(), ns, o); // i = vocabularies, $n = readVocabularies, c = _a, s = head, ns = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = os(s.facets, i, o), u = Fn(e, i, o), d = pr(e), m = Nn(e, d, n, { // l = facets, os = readFacets, s = head, i = vocabularies, o = report, u = needs, Fn = readNeeds, e = page, d = titles, pr = includedTitlesIn, m = programs, Nn = readPrograms, n = included
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
    programs: bn(m, p, d, o)
  };
}
function Ot(e, t, r, n, o = String) { // Ot = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Pt(e, n, o); // a = page, Pt = readJsonPage, e = text, n = report, o = describeFault
  return a && ss(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function At(e, t, r = []) { // At = parseForReaders, e = text, t = options, r = included
  let n = xn(); // n = report, xn = createCodeReport
  return { list: Ot(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function is(e, t) { // is = mapTexts, e = list, t = visit
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
function Bn(e, { language: t, texts: r }, n) { // Bn = translate, e = list, t = language, r = texts, n = pageLanguage
  return is(e, (o, a) => { // is = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Lt(s)) : o;
  });
}

// src/page/load.ts
var Un = "MediaWiki:Gadget-programExplorer-config.json"; // Un = CONFIGURATION
function Ye(e, t, r) { // Ye = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ls(e) { // ls = isSwitchedOff, e = configuration
  return e !== void 0 && ne(e.text).enabled === !1;
}
function cs(e, t) { // cs = messagesFrom, e = language, t = page
  return e === B ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Xr(e, t.text) || be;
}
function us(e, t, r, n) { // us = loadIncluded, e = wiki, t = source, r = text, n = pages
  return M(this, null, function* () {
    let o = wt(r), a = o.filter((i) => !Ye(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, wt = includedTitles, r = text, a = missing, i = title, Ye = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = Ye(e, i, s); // l = page, Ye = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function jn(e, { translationLanguage: t, bundleVersion: r }) { // jn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ds(e, t, r, n) { // ds = loadTranslations, e = wiki, t = list, r = request, n = translations
  return M(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], jn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, jn = bundleRequest, r = request
    return Bn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Vn(e, t) { // Vn = loadOnce, e = wiki, t = request
  return M(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === B ? [] : [tr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Un] : []], { pages: l, translations: u } = yield e.readPages(i, o, jn(a, t)); // s = messageTitles, n = language, B = KEYS_ONLY, tr = messagesPage, i = titles, r = source, e = wiki, Un = CONFIGURATION, l = pages, u = translations, o = revisions, jn = bundleRequest, a = bundle, t = request
    if (ls(Ye(e, Un, l)))
      return { kind: "off" };
    let d = cs(n, Ye(e, tr(n), l)), m = Ye(e, r, l); // d = messages, cs = messagesFrom, n = language, Ye = pageOf, e = wiki, tr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: d };
    let p = yield us(e, r, m.text, l), c = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = At(m.text, St(e), p); // p = included, us = loadIncluded, e = wiki, r = source, m = page, l = pages, c = origin, y = list, _ = problems, At = parseForReaders, St = optionsFor
    return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: c, problems: _, list: yield ds(e, y, t, u) } : { kind: "invalid", messages: d, origin: c, problems: _ };
  });
}
function qn(e, t) { // qn = load, e = wiki, t = request
  return M(this, null, function* () {
    let r = yield Vn(e, t); // r = result, Vn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Vn(e, E(w({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function ps(e, t) { // ps = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = _t(e, t), l = i[0] === B ? B : qe(i), u = o.get(l), d = gn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, _t = readerLanguages, e = wiki, l = language, B = KEYS_ONLY, qe = chooseLanguage, u = revision, d = translated, gn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: d,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === B ? n : u && n.length ? [...n, u] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${d}:`) ? s : ""
  };
}
function Wn() { // Wn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    var s; // s = _a
    let n = ps(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : qn(t, n); // n = request, ps = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, qn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function It(e) { // It = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var Xe = "programExplorer", Ct = "programExplorerDialog"; // Xe = FRAGMENT_KEY, Ct = DIALOG_KEY
function Kn(e, t, r) { // Kn = createHistory, e = view, t = isOurs, r = id
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
  }, i = () => a(Ct) === r, l = () => s("push", { [Ct]: r }), u = () => t && (t(n()) ? n() : a(Xe)), d = (p = u()) != null ? p : "", m = () => { // i = isInDialog, a = kept, Ct = DIALOG_KEY, r = id, l = enterDialog, s = put, u = read, t = isOurs, n = fragment, Xe = FRAGMENT_KEY, d = shown, p = _a, m = keepShown
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
      let h = n(), v = h !== "" && !t(h), b = y === "push"; // h = here, n = fragment, v = isForeign, t = isOurs, b = isChoice, y = change
      s(
        _ ? "replace" : y,
        { [Xe]: c, [Ct]: b ? null : a(Ct) },
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
function Qn(e, t, r = null) { // Qn = createFormat, e = language, t = msg, r = fallbackNames
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
var O, zn, ms, le, Or, Nt, Yn, Ft, Xn, Ir, Ar, gs, et = /* @__PURE__ */ Symbol.for("pv"), $t = {}, Bt = [], fs = /^m(i|n|o|s|text|space)$/, Cr = Array.isArray, Dr = Bt.slice, fe = Object.assign; // O = options, zn = vnodeId, ms = isValidElement, le = rerenderQueue, Or = prevDebounce, Nt = rerenderCount, Yn = depthSort, Ft = EVENT_DISPATCHED, Xn = CAPTURE_REGEX, Ir = eventClock, Ar = eventProxies, gs = i, et = VNODE_MARKER, $t = EMPTY_OBJ, Bt = EMPTY_ARR, fs = MATHML_TOKEN_ELEMENTS, Cr = isArray, Dr = slice, fe = assign
function ge(e) { // ge = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Dr.call(arguments, 2) : r), Ze(e, s, n, o, null);
}
function Ze(e, t, r, n, o) { // Ze = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: et, __v: o || ++zn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, et = VNODE_MARKER, o = original, zn = vnodeId
  return !o && O.vnode && O.vnode(a), a;
}
function De() { // De = createRef
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
function ys(e) { // ys = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = fe({ constructor: et }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Fr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ce(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, oo(o, t, a), r.__ = r.__e = null, t.__e != n && Zn(t));
}
function Zn(e) { // Zn = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Zn(e);
}
function Jn(e) { // Jn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, le.push(e), Nt++)) && Or == O.debounceRendering || ((Or = O.debounceRendering) || queueMicrotask)(eo);
}
function eo() { // eo = process
  try {
    for (var e, t = 1; le.length; ) le.length > t && le.sort(Yn), e = le.shift(), t = le.length, 8 & e.__g && ys(e); // e = c, t = l, le = rerenderQueue, Yn = depthSort, ys = renderComponent
  } finally {
    (Nt = le.length) && (Or || queueMicrotask)(eo);
  }
}
function to(e, t, r, n, o, a, s, i, l, u, d) { // to = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, d = refQueue
  var m, p, c, y, _, h, v = n.__k || Bt, b = t.length; // m = i, p = oldVNode, c = childVNode, y = newDom, _ = firstChildDom, h = result, v = oldChildren, n = oldParentVNode, Bt = EMPTY_ARR, b = newChildrenLength, t = renderResult
  for (l = xs(r, t, v, l, b), m = 0; m < b; m++) (c = r.__k[m]) != null && (p = ~c.__i && v[c.__i] || $t, c.__i = m, h = Fr(e, c, p, o, a, s, i, l, u, d), y = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Hr(p.ref, null, c, p), c.ref && d.push(c.ref, c.__c || y, c)), _ = _ || y, 4 & c.__u ? (l = ro(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, xs = constructNewChildrenArray, r = newParentVNode, t = renderResult, v = oldChildren, b = newChildrenLength, m = i, c = childVNode, p = oldVNode, $t = EMPTY_OBJ, h = result, Fr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, d = refQueue, y = newDom, Hr = applyRef, _ = firstChildDom, ro = insert, void = type
  return r.__e = _, l;
}
function xs(e, t, r, n, o) { // xs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, u, d, m, p, c, y = r.length, _ = y, h = 0, v = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, p = hi, c = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, v = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Ze(null, s) : Cr(s) ? s = b[a] = Ze(ue, { children: s }) : s.constructor === et && s.__b ? s = b[a] = Ze(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = _s(s, r, l, _)) && (_--, (i = r[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? h-- : u == l + 1 ? h++ : u != l && (u > l ? h-- : h++, v = 1)) : (~u || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Ze = createVNode, Cr = isArray, ue = Fragment, et = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, _s = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, v = moved, y = oldChildrenLength
  if (v) {
    for (d = [], m = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
      for (h = 0, p = d.length; h < p; ) d[c = h + p >> 1] < s.__i ? h = c + 1 : p = c; // h = skew, p = hi, d = tails, c = mid, s = childVNode
      d[h] = s.__i, m[a] = h + 1;
    }
    for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : b[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, b = newChildren
  }
  if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ce(i)), Nr(i, i));
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
function _s(e, t, r, n) { // _s = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
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
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Ar[t] || (Ar[t] = hs(t)), (e.__a || (e.__a = {}))[t] = Ir, a = t != (t = t.replace(Xn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function hs(e) { // hs = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Ft] == null) t[Ft] = Ir++;
      else if (t[Ft] < this.__a[e]) return;
      return r(O.event ? O.event(t) : t);
    }
  };
}
function Fr(e, t, r, n, o, a, s, i, l, u) { // Fr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
  var d, m, p, c, y, _, h, v, b, T, S, R, k, L, I, A, F, C, N = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, y = oldProps, _ = oldState, h = snapshot, v = newProps, b = isClassComponent, T = provider, S = componentContext, R = renderHook, k = count, L = renderResult, I = startMarker, A = end, F = i, C = child, N = newType, t = newVNode
  if (t.constructor !== et) return null;
  128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Ht(d, a) : a.push(d), i = a[0] || i), (d = O.__b) && d(t);
  e: if (typeof N == "function") {
    p = s.length;
    try {
      if (v = t.props, b = (d = N.prototype) && d.render, T = (d = N.contextType) && n[d.__c], S = d ? T ? T.props.value : d.__ : n, (c = r.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new N(v, S) : (t.__c = c = new U(v, S), c.constructor = N, c.render = vs), T && T.sub(c), c.state || (c.state = {}), c.__n = n, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), N.getDerivedStateFromProps && (c.__s == c.state && (c.__s = fe({}, c.__s)), fe(c.__s, N.getDerivedStateFromProps(v, c.__s)))), y = c.props, _ = c.state, c.__v = t, r.__c) {
        if (v !== y && b && !N.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(v, S), t.__v == r.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(v, c.__s, S) === !1) {
          t.__v != r.__v && (c.props = v, c.state = c.__s, c.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(H) {
            H && (H.__ = t);
          }), Bt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = ce(r);
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
      b && (Bt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (n = fe({}, n, c.getChildContext())), b && r.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(y, _)), L = d && d.type === ue && d.key == null ? d.props.children : d, v.__P && (d = i, o = (e = v.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(H) {
        H && Nr(H, H);
      }), r.__k = null), i = r.__k ? ce(r, 0) : null), i = to(e, Cr(L) ? L : [L], t, r, n, o, a, s, i, l, u), v.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(ge), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
    } catch (H) {
      if (s.length = p, t.__v = null, l || a) if (H && H.then) {
        if (t.__u |= 128 | l, a) {
          for (~(F = a.indexOf(i || void 0)) || (F = a.length); (C = a[F - 1]) && C.nodeType == 8; ) F--; // F = i, a = excessDomChildren, i = oldDom, void = oldDom, C = child
          for (; F < a.length; F++) if (C = a[F]) if (a[F] = null, I) { // F = i, a = excessDomChildren, C = child, I = startMarker
            if (C == A) break;
          } else {
            if (C.nodeType != 8) break;
            C.data.startsWith("$s") && (A = Ht(I = C));
          }
        }
        if (!I) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          I = i;
        }
        (d = Ht(I = t.__c.__z || (t.__c.__z = I))) ? (t.__e = I, i = d) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(ge);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), H && H.then || no(t), O.__e(H, t, r);
    }
  } else i = t.__e = bs(r.__e, t, r, n, o, a, s, l, u, e);
  return (d = O.diffed) && d(t), i;
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
function bs(e, t, r, n, o, a, s, i, l, u) { // bs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
  var d, m, p, c, y, _, h, v, b = r.props || $t, T = t.props, S = t.type; // d = i, m = newHtml, p = oldHtml, c = newChildren, y = value, _ = inputValue, h = checked, v = doc, b = oldProps, r = oldVNode, $t = EMPTY_OBJ, T = newProps, t = newVNode, S = nodeType
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
    if (u = S == "template" && e.content || e, a = S == "textarea" && T.defaultValue != null ? null : a && Dr.call(u.childNodes), !i && a) for (b = {}, d = 0; d < e.attributes.length; d++) b[(y = e.attributes[d]).name] = y.value;
    for (d in b) y = b[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || Dt(e, d, null, y, o); // d = i, b = oldProps, y = value, p = oldHtml, T = newProps, Dt = setProperty, e = dom, o = namespace
    for (d in T) y = T[d], d == "children" ? c = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || b[d] === y || Dt(e, d, y, b[d], o); // d = i, T = newProps, y = value, c = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, b = oldProps, Dt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (S == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && fs.test(S)) && (o = "http://www.w3.org/1999/xhtml"), to(u, Cr(c) ? c : [c], t, r, n, o, a, s, a ? a[0] : r.__k && ce(r, 0), i, l), a && a.some(ge)), i && S != "textarea" || (d = "value", S == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (S != "progress" || _) || Dt(e, d, _, b[d], o), d = "checked", h != null && h != e[d] && Dt(e, d, h, b[d], o));
  } else b === T || i && e.data == T || (e.data = T);
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
  !r && (n = e.__c) && (n = n.__z) && (o = Ht(n, a = [])) && (n == e.__e && a.some(ge), ge(o), ge(n)), r || ge(e.__e), e.__e = e.__c = e.__ = null;
}
function vs(e, t, r) { // vs = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function $r(e, t) { // $r = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Ze(ue, { children: [e] }), o = [], a = [], Fr(t, t.__k, n || $t, $t, t.namespaceURI, n ? null : t.firstChild ? Dr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), oo(o, t.__k, a), t.__k.props.children = null;
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
} }, zn = 0, ms = function(e) {
  return e != null && e.constructor === et;
}, U.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = fe({}, this.state)), typeof e == "function" && (e = e(fe({}, r), this.props)), e && (fe(r, e), this.__v && (t && this.__k.push(t), Jn(this)));
}, U.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Jn(this));
}, U.prototype.render = ue, le = [], Nt = 0, Yn = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Ft = /* @__PURE__ */ Symbol(), Xn = /(PointerCapture)$|Capture$/i, Ir = 0, Ar = {}, gs = 0;

// src/explore/query-changes.ts
function Fe(e, t) { // Fe = withText, e = query, t = text
  return E(w({}, e), { text: t });
}
function Br(e, t, r) { // Br = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), E(w({}, e), { chosen: n });
}
function ao(e, t, r) { // ao = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return Br(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function so(e) { // so = clearAll, e = query
  return E(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}

// src/explore/bitset.ts
function He(e) { // He = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function Ut(e) { // Ut = allBits, e = size
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
function io(e, t) { // io = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function lo(e, t) { // lo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function ws(e) { // ws = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function X(e, t = e, r = e) { // X = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += ws((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function $e(e, t) { // $e = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function uo(e, t) { // uo = withAnyTerm, e = size, t = terms
  return Ne(e, t.map(({ programs: r }) => r));
}
function Ss(e, t, { programs: r }) { // Ss = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = $e(o, t); // a = terms, $e = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, uo(e.programs.length, a));
  }), n;
}
function co(e, t, r) { // co = applyFilters, e = size, t = filters, r = except
  let n = Ut(e); // n = programs, Ut = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && io(n, o);
  }), n;
}
function Ts(e, t, r, n, o) { // Ts = countTerms, e = facet, t = chosen, r = filter, n = others, o = size
  return Array.from(e.terms.values(), (a) => { // e = facet, a = term
    let s = X(a.programs, n), i = t.includes(a), l = s; // s = matchCount, X = count, a = term, n = others, i = isChosen, t = chosen, l = countAfterToggle
    if (i) {
      let u = t.filter((d) => d !== a); // u = remaining, t = chosen, d = other, a = term
      l = u.length ? X(uo(o, u), n) : X(n);
    } else r && (l = X(r, n, a.programs));
    return { term: a, chosen: i, countAfterToggle: l, matchCount: s };
  });
}
function qt(e, t, r) { // qt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Ss(e, t, o), s = co(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Ss = filtersOf, s = matches, co = applyFilters, i = facets, l = facet
    let u = a.get(l.id), d = u ? co(n, a, l.id) : s; // u = filter, a = filters, l = facet, d = others, co = applyFilters, n = size, s = matches
    return { facet: l, terms: Ts(l, $e(l, t), u, d, n) };
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
var Ps = Wt(() => /* @__PURE__ */ new Map()), ks = 1e9; // Ps = knownOrders, Wt = memoize, ks = NEVER
function Vr(e, t) { // Vr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function mo(e) { // mo = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function Es(e) { // Es = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function Rs({ programs: e, languages: { chain: t, page: r } }) { // Rs = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => oe(a, t, r).text), { compare: o } = Es([...t, r]); // n = titles, e = programs, a = title, oe = pickText, t = chain, r = page, o = compare, Es = collatorFor
  return Vr(n.length, (a, s) => o(n[a], n[s]));
}
function po(e) { // po = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Ls({ programs: e }, t) { // Ls = byDate, e = programs, t = titleOrder
  let r = mo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, mo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let u = a || s, d = s || a, m = a && !s && i && Z(i); // u = first, a = start, s = end, d = last, m = isOpenEnded, i = status, Z = isCurrent
    n[l] = po(u && G(u)), o[l] = m ? ks : po(d && j(d));
  }), Vr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function Ms({ programs: e }, t) { // Ms = byStatus, e = programs, t = dateOrder
  let r = mo(t), n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n); // r = datePositions, mo = positionsIn, t = dateOrder, n = unknown, z = STATUSES, o = ranks, e = programs, a = status
  return Vr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Os = { // Os = MAKERS
  title: Rs,
  newest: (e) => Ls(e, tt(e, "title")),
  status: (e) => Ms(e, tt(e, "newest")),
  relevance: (e) => tt(e, "status")
};
function tt(e, t) { // tt = orderOf, e = index, t = sort
  var o; // o = _a
  let r = Ps(e), n = (o = r.get(t)) != null ? o : Os[t](e); // r = orders, Ps = knownOrders, e = index, n = order, o = _a, t = sort, Os = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function As(e, t) { // As = byScore, e = order, t = scores
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
function go(e, t, r, n) { // go = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = rt(r, n), a = []; // o = sort, rt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of tt(e, o)) // s = i, tt = orderOf, e = index, o = sort
    jt(t, s) && a.push(s);
  return o === "relevance" ? As(a, n.scores) : a;
}

// src/app/derive.ts
function jr(e, t) { // jr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: u }) => i === n.text && l === n.chosen && u === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, u = sort, n = query, a = entry, r = known
    if (!a) {
      let i = qt(e, n, t); // i = exploration, qt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: go(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function fo(e, t, r, n) { // fo = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => { // t = derive, r = query, o = number
    var a; // a = _a
    return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
  });
}
function ye(e, t, r) { // ye = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || fo(e, t, r, r.program) ? r : E(w({}, r), { program: null });
}
function yo(e, t, r, n) { // yo = showing, e = index, t = derive, r = query, n = program
  return fo(e, t, r, n) ? E(w({}, r), { program: n }) : E(w({}, ot), { sort: r.sort, program: n });
}

// src/app/actions.ts
function xo(e, t, r) { // xo = createActions, e = store, t = context, r = screen
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
    toggleTerm: (l, u) => a(ao(e.get().query, l, u)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(yo(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(so(e.get().query)),
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
function _o(e, t, r) { // _o = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/programs/vocabulary.ts
function qr(e, t) { // qr = ancestors, e = vocabulary, t = termId
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
function Is({ terms: e }) { // Is = inTreeOrder, e = terms
  let t = /* @__PURE__ */ new Map(); // t = children
  e.forEach(({ id: o, broader: a }) => Kt(t, a, o));
  let r = [], n = (o) => (t.get(o) || []).forEach((a) => { // r = ordered, n = visit, o = id, t = children, a = child
    r.push(a), n(a);
  });
  return n(null), r;
}
function ho(e, t, r) { // ho = orderTerms, e = facet, t = ids, r = vocabulary
  if (e === "status")
    return z;
  let n = [...t].sort(); // n = sorted, t = ids
  return e === "period" ? n.reverse() : r ? /* @__PURE__ */ new Set([...Is(r), ...n]) : n;
}

// src/explore/facet-index.ts
var bo = { label: null, help: null, aliases: [] }; // bo = UNLABELED
function Cs({ start: e, end: t, status: r }, n) { // Cs = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && Z(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, Z = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Ds(e, t, r) { // Ds = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Cs(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
}
function Fs(e, t, r, n) { // Fs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = He(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Ds(s, e, n).forEach((l) => Vt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    qr(r, s).forEach((l) => Ur(a(l), i));
  }), o.delete(J), o;
}
function vo(e, t, r) { // vo = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = Fs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, Fs = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = [...ho(e, Array.from(s.keys()), a), J], l = Ne(n, Array.from(s.values())); // i = order, ho = orderTerms, e = id, s = collected, a = vocabulary, J = NOT_STATED, l = stated, Ne = unionOf, n = size
  s.set(J, lo(Ut(n), l));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let c of i) { // c = term, i = order
    let y = s.get(c), _ = y ? X(y) : 0; // y = programs, s = collected, c = term, _ = total, X = count
    if (y && _) {
      let { label: h, aliases: v } = (a == null ? void 0 : a.terms.get(c)) || bo; // h = label, v = aliases, a = vocabulary, c = term, bo = UNLABELED
      u.set(c, { id: c, label: h, aliases: v, depth: qr(a, c).length, programs: y, count: _ });
    }
  }
  let { label: d, help: m } = a || bo, p = Array.from(u.values()).filter((c) => c.count < n); // d = label, m = help, a = vocabulary, bo = UNLABELED, p = missingInSome, u = terms, c = term, n = size
  return { id: e, label: d, help: m, terms: u, useful: p.length > 1 };
}

// src/explore/program-index.ts
function wo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // wo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let l of e.facets) { // l = id, e = list
    let u = o.includes(l) ? null : vo(l, e, a); // u = facet, o = reservedIds, l = id, vo = indexFacet, e = list, a = thisYear
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
var Qt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Qt = NO_SEARCH

// src/app/labels.ts
var So = (e) => e.toLowerCase().replace(/-.*/, ""); // So = baseOf, e = language
function To(e, t, r, n, o, a) { // To = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => oe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), u = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, oe = pickText, n = chain, o = pageLanguage, l = status, t = msg, u = known, d = facet
    let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
    if (c)
      return i(c.label);
    let y = Qe.find((_) => _ === p); // y = builtIn, Qe = BUILT_IN, _ = each, p = id
    return s(y ? t(`facet-${y}`) : p);
  }, m = (p, c) => { // m = term, p = facetId, c = id
    var _; // _ = _a
    if (c === J)
      return s(t("not-stated"));
    let y = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(c); // y = entry, _ = _a, e = list, p = facetId, c = id
    return y ? i(y.label) : s(Le(c) && p === "status" ? l(c) : p === "language" ? r.language(c) : p === "period" ? r.date(Re(c)) : c);
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
    isForeign: (p) => [a, n[0] || o].every((c) => So(c) !== So(p))
  };
}

// src/app/context.ts
function Wr(e, t, r = () => Qt) { // Wr = createContext, e = list, t = settings, r = find, Qt = NO_SEARCH
  var c; // c = _a
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, u = To(e, n, o, s, i, a), d = wo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, u = labels, To = createLabels, e = list, d = index, wo = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (y, _) => u.term(y, _).text,
    reservedIds: st
  }), m = (c = ct(`programs?${t.preset}`, d)) != null ? c : ot, p = Ve(m, e.facets);
  return E(w({}, t), {
    list: e,
    index: d,
    find: r,
    derive: jr(d, r),
    labels: u,
    preset: m,
    fragmentOf: (y) => { // y = query
      let _ = Ve(y, e.facets); // _ = fragment, Ve = toFragment, y = query, e = list
      return _ === p ? "" : _ || "programs";
    }
  });
}
function Po(e, t) { // Po = withSearch, e = context, t = find
  return E(w({}, e), { find: t, derive: jr(e.index, t) });
}

// src/app/store.ts
function ko(e) { // ko = createStore, e = initial
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
function Eo(e, t, r) { // Eo = syncHistory, e = store, t = history, r = fragmentOf
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

// src/views/parts/data-link.tsx
function Jt({ context: e, target: t, children: r }) { // Jt = DataLink, e = context, t = target, r = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
}

// src/views/results/card.tsx
var Ro = "capacity"; // Ro = TAG_FACET
function Hs({ text: e, patterns: t, around: r, more: n }) { // Hs = MarkedText, e = text, t = patterns, r = around, n = more
  return /* @__PURE__ */ g(V, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
}
function Ns({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Ns = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
  return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
}
var Gt = class extends U { // Gt = Card, U = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
    var F; // F = _a
    let { msg: l, labels: u, format: d, language: m, idPrefix: p, index: c, limit: y } = t, _ = (C) => /* @__PURE__ */ g(Hs, { text: C, patterns: s, around: m, more: n }), h = (C) => { // l = msg, u = labels, d = format, m = language, p = idPrefix, c = index, y = limit, t = context, _ = marked, C = facet, g = k, Hs = MarkedText, s = patterns, n = more, h = termsOf
      var N; // N = _a
      return ((N = o.terms.get(C)) != null ? N : []).map((H) => u.term(C, H));
    }, v = u.pick(o.title), b = `${p}:program:${o.id}`, T = o.summary && u.pick(o.summary), S = h(Ro), R = [...h("kind"), ...h("format")], k = u.status(o.status), L = d.span(o.start, o.end, o.status), I = [v, ...T ? [T] : [], ...S, ...R].map(({ text: C }) => C), A = y || !n ? null : n.findSnippet(c, c.programs.indexOf(o), s, [...I, k, L != null ? L : ""]);
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": b }, /* @__PURE__ */ g(Be, { level: i, class: "program-explorer__title", id: b }, o.target ? /* @__PURE__ */ g(Jt, { context: t, target: o.target }, _(v)) : _(v)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(F = o.status) != null ? F : "unknown"}` }, k), L !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, L), R.map((C) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(C)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(T), " ", u.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), A && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Ns(t, A)), " ", _({ text: A.text, language: A.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, S.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Ro).text }, S.map((C) => /* @__PURE__ */ g("li", null, _(C)))), /* @__PURE__ */ g(
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
var zt = 60, $s = 6, Bs = 80; // zt = CARDS, $s = CARDS_AT_ONCE, Bs = FILL_AFTER
function Us({ context: e, state: t, results: { order: r } }, n) { // Us = lengthFor, e = context, t = state, r = order, n = before
  var m; // m = _a
  let { query: o, settled: a } = t, s = a.query === o ? a.cause : "typing", i = r.findIndex((p) => { // o = query, a = settled, t = state, s = cause, i = open, r = order, p = number
    var c; // c = _a
    return ((c = e.index.programs[p]) == null ? void 0 : c.id) === o.program;
  }), l = s === "data" || ((m = n.order) == null ? void 0 : m.length) === r.length && r.every((p, c) => { // l = isSame, s = cause, m = _a, n = before, r = order, p = number, c = i
    var y; // y = _a
    return p === ((y = n.order) == null ? void 0 : y[c]);
  }), u = Math.max(e.limit || zt, i + 1, l && n.limit || 0), d = r.length <= zt || s === "address";
  return { order: r, limit: u, drawn: d ? u : Math.max($s, i + 1, l && n.drawn || 0) };
}
function Vs({ context: e, state: t, results: r }, n) { // Vs = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, u = !i && rt(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, u = hasGroups, rt = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let c = n[p - 1], y = Z(m.status); // c = before, n = programs, p = i, y = isNow, Z = isCurrent, m = program
    return !u || c && Z(c.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
  });
}
var Yt = class extends U { // Yt = CardList, U = x
  constructor() {
    super(...arguments);
    this.list = De();
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
    return n.order === r.results.order && r.state.query.program === null ? null : Us(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setState({ drawn: n }), Bs));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var T; // T = _a
    let { context: s, state: i, results: l, actions: u, more: d } = r, { msg: m, index: p, level: c, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((S) => p.programs[S]), h = n.length - o, v = Vs(r, _), b = (T = v[0]) != null && T.group ? c + 1 : c; // s = context, i = state, l = results, u = actions, d = more, r = view, m = msg, p = index, c = level, y = list, _ = shown, n = order, a = drawn, o = limit, S = number, h = rest, v = entries, Vs = withHeadings, b = titleLevel, T = _a
    return /* @__PURE__ */ g(ue, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: S, group: R }) => /* @__PURE__ */ g("li", { key: S.id }, R && /* @__PURE__ */ g(Be, { level: c, class: "program-explorer__group", id: R.anchors[0] }, R.anchors.slice(1).map((k) => /* @__PURE__ */ g("span", { id: k })), /* @__PURE__ */ g(V, { text: R, around: s.language })), /* @__PURE__ */ g(
      Gt,
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
function Lo(e, t) { // Lo = activeFilters, e = index, t = query
  return Array.from(e.facets.values()).flatMap((r) => $e(r, t).map((n) => ({ facet: r, term: n })));
}

// src/views/layout/active-filters.tsx
function js({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: a } }) { // js = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, a = term
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
function qs({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // qs = SearchChip, e = msg, t = query, r = actions
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
var Xt = class extends U { // Xt = ActiveFilters, U = x
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
    let { context: { index: n, msg: o }, state: { query: a }, actions: s } = r, i = Lo(n, a), l = a.text.trim() !== ""; // n = index, o = msg, a = query, s = actions, r = view, i = filters, Lo = activeFilters, l = hasText
    return !i.length && !l ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, i.map((u) => /* @__PURE__ */ g("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ g(js, { view: r, filter: u }))), l && /* @__PURE__ */ g("li", { key: "text" }, /* @__PURE__ */ g(qs, { view: r })), /* @__PURE__ */ g("li", { key: "all" }, /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, o("clear-all"))));
  }
};

// src/views/layout/filters.tsx
function Ws({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, countAfterToggle: a, matchCount: s } }) { // Ws = Term, e = context, t = actions, r = facet, n = term, o = chosen, a = countAfterToggle, s = matchCount
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
function Ks({ view: e, counts: { facet: t, terms: r } }) { // Ks = Facet, e = view, t = facet, r = terms
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
  )), /* @__PURE__ */ g("div", { id: u, hidden: !l }, r.map((d) => /* @__PURE__ */ g(Ws, { key: d.term.id, view: e, facet: t.id, count: d }))));
}
function Zt({ view: e }) { // Zt = Filters, e = view
  return /* @__PURE__ */ g(ue, null, e.results.exploration.facets.map((t) => /* @__PURE__ */ g(Ks, { key: t.facet.id, view: e, counts: t })));
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
function Qs({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Qs = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = rt(r, n.exploration.searchResult), s = xe.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, rt = effectiveSort, r = query, n = results, s = sorts, xe = SORTS, i = each
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
function Oo({ view: e }) { // Oo = Toolbar, e = view
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, t("count", i, r.programs.length), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", nt(o.settled.query.text), nt(l.join(" "))))), !n && /* @__PURE__ */ g(Qs, { view: e }));
}

// src/views/layout/explorer.tsx
function Ao({ view: e }) { // Ao = Explorer, e = view
  let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Mo, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Zt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Oo, { view: e }), !(t && s === r) && /* @__PURE__ */ g(Xt, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Yt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Io = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Io = isNeeded, e = open, t = query
function Co(e, t, r) { // Co = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => M(null, null, function* () { // n = isLoading, o = isOver, a = load, M = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (u) {
      !o && Io(e.get()) && t.onFailure(u, () => { // o = isOver, Io = isNeeded, e = store, t = source, u = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && Io(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/screen.ts
function Do(e, t) { // Do = createScreen, e = root, t = idPrefix
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
var Js = 640, Gs = 500; // Js = MIN_WIDTH, Gs = PREPARE_SEARCH_AFTER
O.debounceRendering = (e) => e();
function Ho(e, t, r, n, o, a) { // Ho = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  var R; // R = _a
  let s = (R = e.ownerDocument.defaultView) != null ? R : window, i = [], l = o.now, u = Wr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => u.limit > 0 || (e.clientWidth || s.innerWidth) < Js, p = (k) => { // s = view, R = _a, e = root, i = cleanups, l = more, o = moreSource, u = context, Wr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, Js = MIN_WIDTH, p = readAddress, k = before
    var F, C; // F = _a, C = _b
    let L = n.read(), I = L === null && k ? k.query : (F = ct(L != null ? L : "", u.index)) != null ? F : u.preset, A = ye(u.index, u.derive, I); // L = fragment, n = history, I = next, k = before, F = _a, ct = fromFragment, u = context, A = query, ye = withoutHiddenDetails
    return {
      query: A,
      settled: { query: A, cause: "address" },
      open: { collapsed: (C = k == null ? void 0 : k.open.collapsed) != null ? C : /* @__PURE__ */ new Set(), filters: m() && n.isInDialog() }
    };
  }, c = ko(w({ narrow: m() }, p(null))), y = Do(e, r.idPrefix), _ = xo(c, () => u, y), h = () => { // c = store, ko = createStore, w = __spreadValues, m = isNarrow, p = readAddress, y = screen, Do = createScreen, e = root, r = settings, _ = actions, xo = createActions, u = context, h = unmount
    d = !1, i.splice(0).forEach((k) => k()), $r(null, e);
  }, v = (k, L) => { // v = draw, k = state, L = before
    if (!d)
      return;
    let I = y.holdFocus(L.open.filters); // I = restoreFocus, y = screen, L = before
    try {
      let { derive: A } = u; // A = derive, u = context
      $r(/* @__PURE__ */ g(Ao, { view: { context: u, state: k, actions: _, more: l, results: A(k.query), settledResults: A(k.settled.query) } }), e);
    } catch (A) {
      h(), a(A);
      return;
    }
    I();
  }, b = ({ checkLink: k, keepFragment: L, textIndexOf: I }) => { // b = useMore, k = checkLink, L = keepFragment, I = textIndexOf
    k(n, c, u);
    let A = s.setTimeout(() => I(u.index), Gs); // A = prepare, s = view, I = textIndexOf, u = context, Gs = PREPARE_SEARCH_AFTER
    i.push(L(), () => s.clearTimeout(A));
  }, T = (k) => { // T = showLinked, k = isFirst
    var A; // A = _a
    let { program: L } = c.get().query, I = !k || L !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((A = n.read()) != null ? A : ""); // L = program, c = store, I = mayScroll, k = isFirst, s = view, e = root, A = _a, n = history
    n.isNewLink() && I && r.reveal(() => It(() => { // n = history, I = mayScroll, r = settings, It = afterPaint
      d && y.scrollToLinked(c.get().query.program);
    }));
  }, S = () => { // S = onResize
    if (!e.isConnected) {
      h();
      return;
    }
    let k = m(), { open: L, narrow: I } = c.get(); // k = narrow, m = isNarrow, L = open, I = before, c = store
    (k !== I || L.filters && !e.clientWidth) && c.set({ narrow: k, open: E(w({}, L), { filters: !1 }) });
  };
  return i.push(
    c.subscribe(v),
    Fo(e, S),
    _o(c, _.settle, s),
    Eo(c, n, (k) => u.fragmentOf(k)),
    n.onMove(() => { // n = history
      c.set(p(c.get())), T(!1);
    })
  ), v(c.get(), c.get()), d && (T(!0), l ? b(l) : i.push(Co(c, o, (k) => { // v = draw, c = store, d = isMounted, T = showLinked, l = more, b = useMore, i = cleanups, Co = loadWhenNeeded, o = moreSource, k = loaded
    l = k, u = Po(u, l.fuzzySearch), c.set({}), b(l);
  }))), {
    update: (k) => { // k = newList
      if (d) {
        _.settle(), u = Wr(k, r, l == null ? void 0 : l.fuzzySearch);
        let { query: L } = c.get(), I = ye(u.index, u.derive, L), A = () => c.set({ query: I, settled: { query: I, cause: "data" } }); // L = before, c = store, I = query, ye = withoutHiddenDetails, u = context, A = show
        l ? l.keepPosition(e, A) : A();
      }
    },
    unmount: h
  };
}

// src/page/page-urls.ts
var No = "Special:MyLanguage/", zs = /^(?:[a-z][\w-]*|Special):/; // No = MY_LANGUAGE, zs = WITHOUT_TRANSLATION
function $o(e, { root: t, staticElements: r }, n) { // $o = createPageUrls, e = wiki, t = root, r = staticElements, n = languages
  let o = n.indexOf(e.contentLanguage), a = o < 0 ? n : n.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, n = languages, e = wiki, a = codes, s = linked
  return r.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // r = staticElements, i = page, l = link, s = linked
    var m; // m = _a
    let l = i.replace(No, ""); // l = plain, i = page, No = MY_LANGUAGE
    if (!a.length || zs.test(l))
      return e.urlOf(i);
    if (t.lang !== n[0])
      return e.urlOf(No + l);
    let [u = "", d = ""] = l.split(/(?=#)/); // u = title, d = fragment, l = plain
    return (m = a.map((p) => e.urlOf(`${u}/${p}${d}`)).find((p) => s.has(p))) != null ? m : e.urlOf(i);
  };
}

// src/page/mount-host.ts
var Ys = "program-explorer__app", Xs = 0; // Ys = APP_CLASS, Xs = mountedSoFar
function Zs(e) { // Zs = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${se}`)).filter((r) => (We({ root: r }) || "static") !== "static"); // t = roots, se = HOST_CLASS, r = root, We = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function ei({ root: e, past: t }) { // ei = scrollToLinkedHeading, e = root, t = past
  var o, a, s; // o = _a, a = _b, s = _c
  let n = [...Array.from((a = (o = nr(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`); // n = anchor, a = _b, o = _a, nr = sectionHeading, e = root, i = each, s = _c, t = past
  n && ar(e, () => It(() => { // n = anchor, ar = unfold, e = root, It = afterPaint
    var i; // i = _a
    return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
  }));
}
function ti(e) { // ti = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return it(e) && !(t && !t.closest(`.${se}, [${Te}]`));
}
function Bo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Bo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i } = e, { language: l } = n, u = ae(n), d = _t(i, t), m = Zs(t), p = `program-explorer-${++Xs}`, c = $o(i, t, d), y = t.all === null ? "" : c(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, u = msg, ae = createMessages, d = languages, _t = readerLanguages, t = host, m = ownsIt, Zs = ownsAddress, p = idPrefix, Xs = mountedSoFar, c = pageUrl, $o = createPageUrls, y = urlOfAll, _ = moreSource
    now: a,
    load: () => xt(e),
    onFailure: (R, k) => { // R = error, k = retry
      let L = gt(R) === "outdated"; // L = isOutdated, gt = failureOf, R = error
      de(t.root, n, { kind: "warning", text: u(`failed-${L ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, u = msg, L = isOutdated
        L ? location.reload() : (Se(t.root), k());
      } });
    }
  }, h = document.createElement("div");
  h.className = Ys, h.lang = l, h.dir = we(l), t.root.append(h), Q(t, "ready");
  let { update: v, unmount: b } = Ho(h, r, { // v = update, b = unmount, Ho = mountExplorer, h = app, r = list
    msg: u,
    format: Qn(l, u, o),
    language: l,
    languages: d,
    pageLanguage: i.contentLanguage,
    today: mr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: p,
    reveal: (R) => ar(t.root, R),
    notify: (R) => de(t.root, n, { kind: "failure", text: R, retry: null }),
    urlOf: (R) => "url" in R ? R.url : c(R.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (R) => `${m ? "" : y}#programs?program=${R}`,
    urlOfAll: (R) => `${y}#${R}`
  }, Kn(window, m ? ti : null, p), _, (R) => { // Kn = createHistory, m = ownsIt, ti = isOurs, p = idPrefix, _ = moreSource, R = error
    h.remove(), s(R);
  });
  if (!h.isConnected)
    return null;
  let T = or(t.root, () => mt(t, !0)), S = () => ei(t); // T = stopWatching, or = watchFolding, t = host, mt = hideRest, S = onHashChange, ei = scrollToLinkedHeading
  return window.addEventListener("hashchange", S), S(), mt(t, !0), i.announceReady(t.root), {
    update: v,
    unmount: () => {
      b(), h.remove(), T(), window.removeEventListener("hashchange", S), Q(t, "static");
    }
  };
}

// src/page/offer-selftest.ts
var ri = "#programs?selftest"; // ri = SELFTEST
function Uo(e) { // Uo = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === ri && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 9f5aa89b08e64244"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var ni = 20; // ni = MOST_EXPLORERS
function oi(n, o) { // oi = importList, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function ai({ wiki: e }, t, { origin: r, list: n }) { // ai = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: u } = t; // o = root, a = container, s = groups, i = preset, l = limit, u = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && tn(s.length ? s : [o], n.programs.map(({ title: d }) => oe(d, [o.lang, ...u], e.contentLanguage).text));
}
var si = /^#programs\?(?!.*\b(program|q)=)[\w.,=&%-]*\w$/; // si = FILTERS_ONLY
function ii(e) { // ii = needsMore, e = hash
  return !!he(e) && !si.test(e);
}
function Vo(e, t, r, n) { // Vo = run, e = load, t = environment, r = host, n = mounted
  return M(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Vo(e, t, r, n);
    };
    try {
      let s = ii(location.hash) ? xt(t).catch(() => null) : null, i = yield e(o, r); // s = loadingMore, ii = needsMore, xt = loadMore, t = environment, i = result, e = load, o = wiki, r = host
      if (i.kind === "off") {
        Q(r, "static");
        return;
      }
      let { messages: l } = i, [u, d] = i.kind === "missing" && (yield oi(t, r)) || [r, i]; // l = messages, i = result, u = shown, d = programs, oi = importList, t = environment, r = host
      if (d.kind !== "ready") {
        let _ = d.kind === "missing"; // _ = isMissing, d = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : d.problems), yield ft(t, r, _ ? "missing" : "json", d, a);
        return;
      }
      if (!Zr(l))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let m = "DisplayNames" in Intl ? null : yield o.languageNames(), p = yield s; // m = languageNames, o = wiki, p = more, s = loadingMore
      if (!r.root.isConnected)
        return;
      let c = ai(t, r, d), y = Bo(t, u, { list: d.list, messages: l, languageNames: m, more: p }, (_) => { // c = mayDiffer, ai = mayListDiffer, t = environment, r = host, d = programs, y = explorer, Bo = mountHost, u = shown, l = messages, m = languageNames, p = more, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), ft(t, u, "unexpected", E(w({}, d), { messages: l }), a);
      });
      y && (n.set(r.root, y), yield un(t, r, d, l, c));
    } catch (s) {
      o.log(`The explorer could not start from "${r.source}".`, s), yield ft(t, r, gt(s), null, a);
    }
  });
}
function li(n, o) { // li = findOrInsertHosts, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = yt(r); // a = printed, yt = findHosts, r = content
    if (a.length || r.querySelector(`.${se}`) || !mn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function jo(e, t) { // jo = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    Uo(n),
    e.onContent(() => { // e = wiki
      var l; // l = _a
      o((u) => !u.isConnected);
      let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Wn(); // s = content, l = _a, i = sharedLoad, Wn = createSharedLoad
      li(n, s).then(
        (u) => u.forEach((d, m) => { // u = hosts, d = host, m = i
          m >= ni ? Q(d, "static") : sn(d) && Vo(i, n, d, r);
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
var Kr = {}; // Kr = runtime_exports
ra(Kr, {
  Component: () => U,
  DATA_MODEL: () => dt,
  DataLink: () => Jt,
  DataText: () => V,
  Filters: () => Zt,
  GROUP_ATTRIBUTE: () => Te,
  HOST_CLASS: () => se,
  Heading: () => Be,
  ID: () => ke,
  LANGUAGE: () => Ee,
  NO_SEARCH: () => Qt,
  SECTION: () => rr,
  SORTS: () => xe,
  VERSION: () => Je,
  add: () => Vt,
  allTexts: () => en,
  append: () => Kt,
  chosenTerms: () => $e,
  count: () => X,
  createMessages: () => ae,
  createRef: () => De,
  decode: () => _e,
  explore: () => qt,
  findHosts: () => yt,
  h: () => g,
  has: () => jt,
  hostStateOf: () => We,
  includedTitles: () => wt,
  isCurrent: () => Z,
  isFragmentOurs: () => it,
  isObject: () => Tt,
  isStatus: () => Le,
  isolated: () => nt,
  levelBelow: () => dr,
  levelOf: () => ur,
  memoize: () => Wt,
  noBits: () => He,
  normalText: () => lt,
  optionsFor: () => St,
  parseDate: () => Re,
  parseForReaders: () => At,
  parseJsonObject: () => ne,
  parseLink: () => bt,
  pickText: () => oe,
  readAnswer: () => er,
  readLink: () => Pe,
  readPage: () => Ot,
  restOf: () => he,
  showNotice: () => de,
  staticHeading: () => cr,
  unionOf: () => Ne,
  withTerms: () => Br,
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
var qo = 1e4; // qo = TIMEOUT_MS
function Wo(e, t) { // Wo = fetchInTime, e = url, t = credentials
  return M(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), qo); // r = controller, n = timer, qo = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new K("timeout", `${qo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function er(e) { // er = readAnswer, e = url
  return M(this, null, function* () {
    let t = yield Wo(e, "omit"); // t = response, Wo = fetchInTime, e = url
    if (t.status === 429 && (t = yield Wo(e, "same-origin")), t.status === 429)
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
var ci = 86400, ui = 300, di = 50; // ci = DAY_S, ui = FIVE_MINUTES_S, di = MOST_REQUESTS
function pi(e) { // pi = storedPages, e = answer
  var r, n; // r = _a, n = _b
  let t = []; // t = pages
  for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = lastrevid, s = revisions, r = _a, e = answer
    let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main; // i = revision, s = revisions, l = main, n = _b
    i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
  }
  return t;
}
function mi(e, t, r, n) { // mi = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? ui : ci), a = { // o = age, e = kind, r = bundle, ui = FIVE_MINUTES_S, ci = DAY_S, a = parameters
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
function Ko(e, t, r, n) { // Ko = readAll, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    var l, u; // l = _a, u = _b
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let d = yield er(`${e}?${mi(t, r, n, s)}`); // d = answer, er = readAnswer, e = api, mi = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(pi(d));
      for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, d = answer
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = (u = d.continue) == null ? void 0 : u.mcoffset;
    } while (s && ++i < di);
    return { pages: a, translations: o };
  });
}
function Qo(e, t, r, n) { // Qo = readSafely, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    try {
      return yield Ko(e, t, r, n);
    } catch (o) {
      if (n && o instanceof K && o.failure === "server")
        return Ko(e, t, r, null);
      throw o;
    }
  });
}
function Jo(e, t) { // Jo = createPageReader, e = api, t = titleOf
  return (r, n, o) => M(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Qo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Qo = readSafely, e = api
    return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : Qo(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Go(e) { // Go = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function gi(e) { // gi = mayEdit, e = title
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
function fi() { // fi = languageNames
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
function yi() { // yi = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function zo(e) { // zo = fetchGadgetModule, e = name
  return M(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Yo(e = null) { // Yo = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: yi(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Go,
    readPages: Jo(mw.util.wikiScript("api"), Go),
    languageNames: fi,
    mayEdit: gi,
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
function xi() { // xi = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  jo(Yo(xi()), zr(zo, Kr, "08566ea87bd7ca9d"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>