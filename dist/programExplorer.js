// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var fn = Object.defineProperty, $a = Object.defineProperties;
var ja = Object.getOwnPropertyDescriptors;
var pn = Object.getOwnPropertySymbols;
var Ua = Object.prototype.hasOwnProperty, Ba = Object.prototype.propertyIsEnumerable;
var mn = (e, t, r) => t in e ? fn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
  for (var r in t || (t = {}))
    Ua.call(t, r) && mn(e, r, t[r]);
  if (pn)
    for (var r of pn(t))
      Ba.call(t, r) && mn(e, r, t[r]);
  return e;
}, L = (e, t) => $a(e, ja(t));
var Va = (e, t) => {
  for (var r in t)
    fn(e, r, { get: t[r], enumerable: !0 });
};
var M = (e, t, r) => new Promise((n, o) => {
  var a = (c) => {
    try {
      i(r.next(c));
    } catch (d) {
      o(d);
    }
  }, s = (c) => {
    try {
      i(r.throw(c));
    } catch (d) {
      o(d);
    }
  }, i = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(a, s);
  i((r = r.apply(e, t)).next());
});

// <define:BUILD_LANGUAGES>
var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // y = define_BUILD_LANGUAGES_default

// src/page/module-loaders.ts
function gn(e, t, r) { // gn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
  let n = /* @__PURE__ */ new Map(), o = (s) => M(null, null, function* () { // n = modules, o = loadModule, s = name, M = __async
    let i = yield e(s); // i = file, e = fetchFile, s = name
    if ((i == null ? void 0 : i.runtime) !== r)
      throw Object.assign(new Error(`Reload the page: the module "${s}" is of another release.`), { failure: "outdated" });
    let c = { exports: {} }; // c = module
    return i.create(() => t, c), c.exports;
  }), a = (s) => () => { // a = loaderOf, s = name
    let i = n.get(s) || o(s); // i = module, n = modules, s = name, o = loadModule
    return n.set(s, i), i.catch(() => n.delete(s)), i;
  };
  return {
    maintainer: a("maintainer"),
    validator: a("validator"),
    more: a("more"),
    search: a("search"),
    links: a("links"),
    importer: a("importer"),
    selftest: a("selftest")
  };
}

// src/explore/query.ts
var Ae = ["relevance", "status", "newest", "title"], dt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // Ae = SORTS, dt = EMPTY_QUERY

// src/app/url.ts
var pt = ["q", "sort", "program", "view"]; // pt = RESERVED_KEYS
var qa = /^#?programs$/, Ka = /^#?programs(\?|%3f|\.3f)/i, mt = "selftest", Ja = 8e3, Ga = 200; // qa = ALONE, Ka = WITH_QUERY, mt = SELFTEST, Ja = MOST_CHARACTERS, Ga = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = Ka.exec(e) || qa.exec(e) || []; // t = start, Ka = WITH_QUERY, e = hash, qa = ALONE
  return t === void 0 ? null : e.slice(t.length, Ja);
}
function ft(e) { // ft = isFragmentOurs, e = hash
  return le(e) !== null;
}
var Qa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Qa = UNSAFE
function ut(e) { // ut = encode, e = value
  return e.replace(Qa, (t) => { // e = value, Qa = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function te(e) { // te = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function gt(e) { // gt = normalText, e = text
  return e.slice(0, Ga).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function ve(e, t = []) { // ve = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !pt.includes(o) && r.push(`${ut(o)}=${a.map(ut).join(",")}`);
  });
  let n = gt(e.text); // n = text, gt = normalText, e = query
  return n && r.push("q=" + ut(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(ut).join(",")), r.length ? `programs?${r.join("&")}` : "";
}
function yn(e, t) { // yn = readIds, e = list, t = isKnown
  return Array.from(new Set(e.split(",").map(te).concat(te(e).split(",")))).filter(t);
}
function yt(e, t) { // yt = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [c = "", ...d] = i.split("="), l = te(c), m = d.join("="), p = te(m); // c = rawKey, d = values, i = part, l = key, te = decode, m = raw, p = value
    if (l === "q")
      o = gt(te(m.replace(/[_+]/g, " ")));
    else if (l === "sort")
      a = Ae.find((u) => u === p) || null;
    else if (l === "program")
      s = yn(m, t.hasProgram);
    else if (!pt.includes(l)) {
      let u = yn(m, (g) => t.hasTerm(l, g)); // u = terms, yn = readIds, m = raw, g = term, t = known, l = key
      u.length && n.set(l, Array.from(/* @__PURE__ */ new Set([...n.get(l) || [], ...u])));
    }
  }
  return { text: o, chosen: n, sort: a, details: s };
}

// src/programs/json-object.ts
function ue(e) { // ue = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var G = "qqx", xn = "search", Ge = "en"; // G = KEYS_ONLY, xn = EXPLORER_KEY, Ge = FALLBACK_LANGUAGE
function Qe(e) { // Qe = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ge;
}
function _r(e) { // _r = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function hn(e, t) { // hn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ue(t)).filter((n) => typeof n[1] == "string")); // r = texts, ue = parseJsonObject, t = text, n = field
  return r.has(xn) ? { language: e, texts: r } : null;
}
function _n({ language: e, texts: t }) { // _n = hasMessages, e = language, t = texts
  return e === G || t.has(xn);
}

// src/programs/texts.ts
function pe(e, t, r) { // pe = pickText, e = text, t = chain, r = pageLanguage
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
function xt(e) { // xt = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function bn(e, t) { // bn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var vn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // vn = en_default

// src/messages/locale.ts
function ht(e) { // ht = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Ya = ["zero", "one", "two", "few", "many", "other"]; // Ya = CATEGORIES
function wn(e) { // wn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ya.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Ya = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var Xa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Za = /\$(\d)/g, Ie = { language: "en", texts: new Map(Object.entries(vn)) }; // Xa = PLURAL, Za = PARAMETER, Ie = BUILT_IN, vn = en_default
function me({ language: e, texts: t } = Ie, r = Ie.texts) { // me = createMessages, e = language, t = texts, Ie = BUILT_IN, r = fallback
  if (e === G)
    return (i, ...c) => `(${[`program-explorer-${i}`, ...c].join(", ")})`;
  let n, o, a = ht(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, ht = localeOf, e = language, s = format, i = value
  return (i, ...c) => { // i = key, c = parameters
    let d = (l) => { // d = parameter, l = position
      var m; // m = _a
      return (m = c[Number(l) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(Xa, (l, m, p) => (o = o || wn(e), o(p.split("|"), Number(d(m))))).replace(Za, (l, m) => { // t = texts, i = key, r = fallback, Xa = PLURAL, l = _, m = position, p = forms, o = plural, wn = createPlural, e = language, d = parameter, Za = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var _t = "json"; // _t = DATA_MODEL

// src/page/sections.ts
var br = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // br = SECTION
function De(e) { // De = sectionOf, e = element
  return e.closest(br);
}
function vr(e) { // vr = sectionHeading, e = element
  var t; // t = _a
  return ((t = De(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Sn(e) { // Sn = isInSection, e = element
  return De(e) !== null;
}
function bt(e) { // bt = isFolded, e = element
  let t = De(e); // t = section, De = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function Tn(e) { // Tn = hasOtherText, e = element
  return (De(e) || e).textContent.trim() !== e.textContent.trim();
}
function wr(e, t) { // wr = watchFolding, e = element, t = onChange
  let r = De(e), n = new MutationObserver(t); // r = section, De = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Sr(e, t) { // Sr = unfold, e = element, t = then
  if (!bt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = De(e); // o = section, De = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = vr(e); // a = heading, vr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    bt(e) || (n(), t());
  }, n = wr(e, r);
  r();
}

// src/page/host-state.ts
var es = "program-explorer-hidden"; // es = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function En(e) { // En = claim, e = host
  return ze(e) ? !1 : (re(e, "loading"), !0);
}
function Tr(e, t) { // Tr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(es, t);
}
function vt({ root: e, after: t }, r) { // vt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !bt(e); // n = isAfterHidden, r = isHidden, bt = isFolded, e = root
    Tr(t.list, n), Tr(t.heading, n && !(Sn(e) && Tn(t.list)));
  }
}
function re(e, t) { // re = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Tr(n, r)), vt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Tr = hide, r = isReady, vt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ts = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), rs = ["arab", "hebr"], ns = ["latn", "cyrl"]; // ts = RTL_LANGUAGES, rs = RTL_SCRIPTS, ns = LTR_SCRIPTS
function Ce(e) { // Ce = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return rs.includes(r) || !ns.includes(r) && ts.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Er = "program-explorer__notice"; // Er = CLASS
function Ye(e, t, ...r) { // Ye = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function Pn(e, t, r) { // Pn = button, e = text, t = className, r = act
  let n = Ye("button", `cdx-button ${t}`, e); // n = made, Ye = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ne(e) { // Ne = removeNotice, e = root
  e.querySelectorAll(`.${Er}`).forEach((t) => { // e = root, Er = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function we(e, t, { kind: r, text: n, content: o = [], retry: a }) { // we = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ne(e);
  let s = me(t), i = Ye( // s = msg, me = createMessages, t = messages, i = box, Ye = element
    "div",
    `${Er} ${Er}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ye("span", "cdx-message__icon"),
    Ye(
      "div",
      "cdx-message__content",
      Ye("p", "", n),
      ...o,
      ...a ? [Pn(s("retry"), "", a)] : [],
      Pn(s("dismiss"), "cdx-button--weight-quiet", () => Ne(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
}

// src/page/failure.ts
var os = ["busy", "timeout", "network", "server"]; // os = TEMPORARY
function wt(e) { // wt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function kn(e, t, r, n) { // kn = advise, e = environment, t = host, r = notice, n = subject
  return M(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function St(e, t, r, n, o) { // St = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return M(this, null, function* () {
    let a = n ? n.messages : Ie, s = me(a); // a = messages, n = result, Ie = BUILT_IN, s = msg, me = createMessages
    re(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: os.includes(r) ? () => { // os = TEMPORARY, r = failure
        Ne(t.root), re(t, "loading"), o();
      } : null
    };
    we(t.root, a, i), (r === "missing" || r === "json") && (yield kn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function Rn(i, c, d, l, m) { // Rn = showProblems, i = _0, c = _1, d = _2, l = _3, m = _4
  return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== _t; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, _t = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield kn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var fe = "program-explorer", as = "data-has-heading", Se = "data-group"; // fe = HOST_CLASS, as = HEADING_ATTRIBUTE, Se = GROUP_ATTRIBUTE
function Pr(e) { // Pr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var ss = /^(?!mw[\w-]{2,4}$)./; // ss = ANCHOR
function kr(e, t, r) { // kr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => ss.test(o)); // n = anchorElements, r = elements, o = id, ss = ANCHOR
  return { text: e, language: Pr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Rr(e) { // Rr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Lr(e) { // Lr = levelBelow, e = heading
  return e ? Math.min(Rr(e) + 1, 5) : 3;
}
var Ln = "h1, h2, h3, h4, h5, h6"; // Ln = HEADINGS
function is(e) { // is = printedHeading, e = heading
  return kr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function ls(e) { // ls = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function cs(e) { // cs = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function ds({ root: e, before: t, groups: r, headings: n }) { // ds = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: c = null, languages: d = "", messages: l = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ls(n.get("past") || null), g = r.find((b) => !e.contains(b)), _ = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, c = all, d = languages, l = messages, m = bundle, p = bundleVersion, e = root, u = heading, ls = blockOf, n = headings, g = list, r = groups, b = group, _ = own
  return n.forEach((b, h) => { // n = headings, b = element, h = group
    b !== t && _.set(h, is(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: cs(l),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: c,
    fallbacks: d.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && g ? { heading: u, list: g } : null,
    groups: r,
    headings: _,
    level: Lr(n.size ? t : null)
  };
}
function Tt(e) { // Tt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Ln}, .${fe}[data-source], [${Se}]`).forEach((n) => { // e = content, Ln = HEADINGS, fe = HOST_CLASS, Se = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Ln) ? r = n : n.hasAttribute(Se) ? o && (o.groups.push(n), r && n.hasAttribute(as) && o.headings.set(n.getAttribute(Se), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(ds);
}

// src/page/known-pages.ts
var Mn = ["Community Development", "Community Development/What we do"], us = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Mn = PAGES, us = TRANSLATION
function On(e) { // On = isKnownPage, e = title
  return Mn.includes(e) || Mn.includes(e.replace(us, ""));
}

// src/page/load-parts.ts
function An(e, t, r) { // An = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Et({ wiki: e, load: t }) { // Et = loadMore, e = wiki, t = load
  return An(e, t.more(), "Details and filters on phones did not load.");
}
function Pt({ wiki: e, load: t }) { // Pt = loadSearch, e = wiki, t = load
  return An(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function kt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // kt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Pr(r), [a] = e, s = a !== t; // o = around, Pr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Ge || Qe(e) !== Ge) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function In(e, t) { // In = translationLanguage, e = languages, t = contentLanguage
  let r = Qe(e), n = r === Ge ? (e[0] || "").toLowerCase() : r; // r = chosen, Qe = chooseLanguage, e = languages, n = language, Ge = FALLBACK_LANGUAGE
  return n === t || n === G ? "" : n;
}

// src/programs/links.ts
var ps = /[\u200E\u200F\u202A-\u202E]/g, ms = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, fs = [ // ps = DIRECTION_MARKS, ms = TITLE_SPACES, fs = REFUSED_SCHEMES
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
], gs = new RegExp("^(?:" + fs.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Dn = 2e3, ys = 255, xs = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function hs(e) { // hs = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function _s(e) { // _s = readAddress, e = value
  if (e.length > Dn || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Fe(e) { // Fe = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return _s(t);
  if (t.length > Dn)
    return "bad-page";
  let r = t.replace(ps, "").replace(ms, " ").trim().replace(/^: ?/, ""); // r = page, t = text, ps = DIRECTION_MARKS, ms = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (gs.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || xs.test(r) || n.length > 85 && hs(n) > ys ? "bad-page" : { page: r };
}
function Rt(e) { // Rt = isTarget, e = found
  return typeof e != "string";
}
function Lt(e) { // Lt = parseLink, e = value
  let t = Fe(e); // t = found, Fe = readLink, e = value
  return Rt(t) ? t : null;
}
function Mt(e) { // Mt = isPage, e = value
  let t = Lt(e); // t = link, Lt = parseLink, e = value
  return t !== null && "page" in t;
}
function Cn(e) { // Cn = isAddress, e = value
  let t = Lt(e); // t = link, Lt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var bs = 49; // bs = MOST_INCLUDES
function Mr(e) { // Mr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, bs).map((r, n) => typeof r == "string" && Mt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Ot(e) { // Ot = includedTitles, e = text
  return e.includes('"include"') ? Mr(ue(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Or() { // Or = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function At(e) { // At = optionsFor, e = wiki
  return { today: Or(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Nn() { // Nn = createCodeReport
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
var Xe = ["status", "language", "period"], I = "need", D = "offers", Fn = ["join", "materials"], H = "not-stated"; // Xe = BUILT_IN, I = NEED, D = OFFERS, Fn = OFFER_TERMS, H = NOT_STATED

// src/programs/kinds.ts
var vs = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // vs = KINDS
function Ar(e) { // Ar = kindOfType, e = type
  return vs[e] || "text";
}
function ge(e) { // ge = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Ar(Array.isArray(e) ? "array" : typeof e);
}
function It(e) { // It = isObject, e = value
  return ge(e) === "object";
}

// src/programs/migrate.ts
var Hn = [], Ze = 1 + Hn.length; // Hn = MIGRATIONS, Ze = VERSION
function $n(e, t = Hn) { // $n = migrate, e = page, t = migrations, Hn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => L(w({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function ws(e, t, r) { // ws = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Dt(e, t, r) { // Dt = readJsonPage, e = text, t = report, r = describeFault
  let n = ws(e, t, r); // n = data, ws = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = $n(o); // o = raw, n = data, a = page, $n = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ge(n), ge(s)]);
  }
  return a;
}

// src/programs/levels.ts
function Ct(e) { // Ct = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function jn(e, t, r, n) { // jn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: c, partOf: d } of e) // c = id, d = partOf, e = all
    o.add(c), d && a.set(c, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Ct(a)); // s = wholes, o = programIds, t = series, i = deep, Ct = tooDeep, a = parents
  return e.map((c) => { // e = all, c = program
    let { id: d, partOf: l, followedBy: m, source: { page: p, path: u } } = c; // d = id, l = partOf, m = followedBy, p = page, u = path, c = program
    if (!l && !m.length)
      return c;
    let g = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], _ = (b, h, v, S) => (S ? n.addAt(g(b), "loop", h) : v.has(h) || n.addAt(g(b), "unknown-program", h, v), !S && v.has(h)); // g = pathTo, b = field, p = page, r = includedTitles, u = path, _ = isGood, h = other, v = known, S = isLoop, n = report
    return n.program = d, L(w({}, c), {
      partOf: l && _("partOf", l, s, i.has(d)) ? l : null,
      followedBy: m.filter((b) => _("followedBy", b, o, b === d))
    });
  });
}

// src/programs/each-record.ts
function Nt(e, t, r, n) { // Nt = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ge(o)]), r.leave();
}

// src/programs/read-schema.ts
function Ir({ pipe: e }) { // Ir = actionsOf, e = pipe
  return e ? [...Ir(e[0]), ...e.slice(1)] : [];
}
function Ss({ type: e, requirement: t }) { // Ss = testOf, e = type, t = requirement
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
function Ts(e) { // Ts = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Ir(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Ss(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Ir = actionsOf, Ss = testOf
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: c, test: d, message: l } of o) // c = change, d = test, l = message, o = steps
      if (c)
        i = c(i, s);
      else if (!d(i)) {
        let m = typeof l == "string" ? l : l({ input: i }); // m = code, l = message, i = found
        s.add(m, String(a), t);
        return;
      }
    return i;
  };
}
function Es({ item: e }) { // Es = listReader, e = item
  return (t, r) => { // t = value, r = report
    let n = et(e), o = [], a = 0; // n = readItem, et = readerOf, e = item, o = list, a = index
    for (let s of t) { // s = one, t = value
      r.enter(a++);
      let i = n(s, r); // i = found, n = readItem, s = one, r = report
      r.leave(), i !== void 0 && o.push(i);
    }
    return o;
  };
}
function Ps(e) { // Ps = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = Ir(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, Ir = actionsOf, o = type
  return (o, a) => { // o = value, a = report
    let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
    for (let c of i) { // c = key, i = keys
      a.enter(c);
      let d = t(c, a), l = d === void 0 ? void 0 : r(o[c], a); // d = name, t = readKey, c = key, a = report, l = found, r = readValue, o = value
      s.has(d) && a.add("duplicate-id", d), l !== void 0 && (c === d || !s.has(d)) && s.set(d, l), a.leave();
    }
    if (s.size || !n)
      return s;
    i.length || a.add("empty");
  };
}
function ks({ entries: e = {} }) { // ks = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => { // t = names, e = entries, r = fields, n = required, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, c = t) => { // a = value, s = report, i = onExtra, c = allNames, t = names
    var m; // m = _a
    let d = w({}, o); // d = found, w = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = field, r = fields, p = name
      s.enter(p), u ? d[p] = (m = et(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, c), s.leave();
    }
    let l = n.filter((p) => d[p] === null); // l = missing, n = required, p = name, d = found
    for (let p of l) // p = name, l = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return l.length > 0 ? void 0 : d;
  };
}
function Rs(e) { // Rs = createReader, e = node
  switch (e.type) {
    case "array":
      return Es(e);
    case "record":
      return Ps(e);
    case "object":
      return ks(e);
    default:
      return Ts(e);
  }
}
var Un = /* @__PURE__ */ new Map(); // Un = READERS
function et(e) { // et = readerOf, e = node
  let t = Un.get(e); // t = reader, Un = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Ar(a.type), Rs(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Ar = kindOfType, Rs = createReader, o = expected
    t = (a, s, i, c) => { // t = reader, a = value, s = report, i = onExtra, c = allNames
      let d = ge(a), l = n.get(d); // d = kind, ge = kindOf, a = value, l = read, n = readers
      if (!l) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return l(a, s, i, c);
    }, Un.set(e, t);
  }
  return t;
}
function Te(e, t, r, n, o) { // Te = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Ls = /^(?:als|fat|ike|knc)\b/i, Bn = /* @__PURE__ */ new Map(); // Ls = CODES_OF_MEDIAWIKI, Bn = known
function Ms(e) { // Ms = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Ls.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function He(e) { // He = shortestCode, e = code
  let t = Bn.get(e) || Ms(e); // t = short, Bn = known, e = code, Ms = findShortest
  return Bn.set(e, t), t;
}

// src/programs/patterns.ts
var $e = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // $e = ID, Ee = LANGUAGE

// src/programs/dates.ts
var Dr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Dr = DATE_SHAPE
function Vn(e, t) { // Vn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function ne(e) { // ne = parseDate, e = text
  if (!Dr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Vn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function Wn(e, t, r) { // Wn = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Q(e) { // Q = firstDay, e = date
  return Wn(e.year, e.month || 1, e.day || 1);
}
function V(e) { // V = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Wn(e.year, t, e.day || Vn(e.year, t));
}

// src/programs/status.ts
var oe = ["open", "upcoming", "ongoing", "paused", "past"]; // oe = STATUSES
function je(e) { // je = isStatus, e = value
  return oe.includes(e);
}
function qn(e, t) { // qn = isUncertainOn, e = date, t = day
  return e.approximate && Q(e) <= t && t <= V(e);
}
function Kn(e, t, r) { // Kn = deriveStatus, e = start, t = end, r = today
  return t && V(t) < r ? "past" : e && Q(e) > r ? "upcoming" : e && t && !qn(e, r) && !qn(t, r) ? "ongoing" : null;
}
function Jn(e, t, r, n) { // Jn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && Q(r) > n || t && Q(t) > n);
    case "upcoming":
      return !!(t && V(t) < n || r && V(r) < n);
    case "ongoing":
      return !!(t && Q(t) > n || r && V(r) < n);
    case "open":
      return !!(r && V(r) < n);
    default:
      return !1;
  }
}
function Gn(e) { // Gn = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Os = []; // Os = NONE
function z(e) { // z = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Os;
}

// src/programs/read-terms.ts
function Ft(e, t, r, n) { // Ft = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return z(t).map(He).filter((s) => { // z = toList, t = value, He = shortestCode, s = code
      let i = Ee.test(s); // i = isCode, Ee = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : z(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, z = toList, t = value, s = id
    let i = o ? o.has(s) : je(s); // i = isKnown, o = terms, s = id, je = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : oe), i;
  });
}

// src/programs/cut-text.ts
function Ht(e, t) { // Ht = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var Cr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Cr = DAY_OR_MINUTE
function $t(e) { // $t = toUtc, e = text
  return !Cr.test(e) || !ne(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ce = (e, t = {}) => w({ kind: "schema", type: e }, t), Pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => ce("string")), Nr = (() => ce("number")), Fr = (() => ce("boolean")), ae = ((e) => ce("array", { item: e })), X = ((e) => ce("object", { entries: e })), T = ((e) => ce("optional", { wrapped: e })), Qn = ((e, t) => ce("picklist", { options: e, message: t })), Ue = ((e, t) => ce("record", { key: e, value: t })), Be = ((e) => ce("union", { options: e })), F = ((...e) => L(w({}, e[0]), { pipe: e })), jt = Pe("check"), Ut = Pe("guard"), zn = Pe("length"), Hr = Pe("max_value"), Yn = Pe("min_entries"), $r = Pe("min_value"), xe = Pe("regex"), he = ((e) => ({ type: "transform", operation: e })); // ce = schema, e = operation, t = value, w = __spreadValues, Pe = action, r = message, ye = string, Nr = number, Fr = boolean, ae = array, X = object, T = optional, Qn = picklist, Ue = record, Be = union, F = pipe, L = __spreadProps, jt = check, Ut = guard, zn = length, Hr = maxValue, Yn = minEntries, $r = minValue, xe = regex, he = transform

// src/programs/schema.ts
var Is = 10080; // Is = MOST_MINUTES
function Ds(e) { // Ds = isText, e = found
  return e !== null;
}
var Z = F(ye(), xe($e, "bad-id")), Br = F(ye(), xe(/\S/, "empty")), tt = F(Br, he(Ht)), Cs = F(ye(), xe(Ee, "bad-language"), he((e) => e.toLowerCase())), W = Be([tt, F(Ue(Cs, tt), Yn(1, "empty"))]), Bt = F( // Z = id, F = pipe, ye = string, xe = regex, $e = ID, Br = words, tt = shownText, he = transform, Ht = cutText, Cs = languageCode, Ee = LANGUAGE, e = code, W = text, Be = union, Ue = record, Yn = minEntries, Bt = date
  ye(),
  xe(Dr, "bad-date"),
  he(ne),
  jt((e) => e !== null, "bad-date")
), Xn = F(ye(), xe(Cr, "bad-time"), he($t), Ut(Ds, "bad-time")), jr = F(Br, jt(Mt, "bad-page")), ro = F(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Zn = F(ro, jt(Cn, "bad-address")), Vr = F(ro, he(Fe), Ut(Rt, "bad-address")), rt = F(Br, he(Fe), Ut(Rt, ({ input: e }) => e)), Ns = F(Nr(), $r(1, "bad-minutes"), Hr(Is, "bad-minutes")), no = Be([Z, ae(Z)]), eo = F(ye(), xe(Ee, "bad-language"), he(He)), to = Be([eo, ae(eo)]), Ur = Be([tt, ae(tt)]), Wr = no, Fs = X({
  label: W,
  page: T(rt),
  url: T(Vr)
}), Hs = X({
  label: T(W),
  page: T(rt),
  url: T(Vr),
  until: T(Bt)
}), $s = X({
  start: Xn,
  end: T(Xn),
  label: T(W),
  page: T(rt),
  url: T(Vr)
}), qr = X({
  id: Z,
  title: W,
  summary: T(W),
  notice: T(W),
  join: T(Hs),
  page: T(rt),
  status: T(Qn(oe, "bad-status")),
  start: T(Bt),
  end: T(Bt),
  dates: T(ae($s)),
  language: T(to),
  interpreted: T(to),
  session: T(X({
    minutes: T(F(ae(Ns), zn(2)))
  })),
  duration: T(W),
  scale: T(W),
  team: T(Ur),
  partners: T(Ur),
  materials: T(ae(Fs)),
  partOf: T(Z),
  followedBy: T(no),
  owner: T(tt),
  reviewed: T(Bt),
  sources: T(Be([Zn, ae(Zn)]))
}), oo = X({
  id: Z,
  label: W,
  help: T(W),
  terms: Ue(Z, Wr)
}), js = X({
  label: T(W),
  help: T(W),
  terms: T(Ue(Z, X({
    label: T(W),
    aliases: T(Ur),
    broader: T(Z),
    matchesAll: T(Fr())
  })))
}), Us = X({
  title: W,
  page: T(rt)
}), ao = X({
  version: F(Nr(), $r(Ze), Hr(Ze)),
  enabled: T(Fr()),
  talk: T(jr),
  bundle: T(jr),
  facets: T(ae(Z)),
  vocabularies: T(Ue(Z, js)),
  series: T(Ue(Z, Us)),
  include: T(ae(jr))
});

// src/programs/read-needs.ts
function Bs(e, t, r) { // Bs = readNeed, e = raw, t = vocabularies, r = report
  let n = Te(oo, e, r); // n = record, Te = read, oo = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Ft(s, a, t, r); // i = found, Ft = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function so(e, t, r) { // so = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Nt(e, "needs", r, (o) => { // Nt = eachRecord, e = page, r = report, o = raw
    let a = Bs(o, t, r); // a = need, Bs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var io = 200; // io = MOST_DATES
function lo(e) { // lo = readDates, e = written
  let t = /* @__PURE__ */ new Map(), r = []; // t = counts, r = dates
  for (let { start: n, end: o, label: a, page: s, url: i } of e) { // n = start, o = last, a = label, s = page, i = url, e = written
    let c = o && o.length === n.length ? o : null; // c = end, o = last, n = start
    if (!c || c >= n) {
      let d = n.replace(":", ""), l = (t.get(d) || 0) + 1; // d = key, n = start, l = count, t = counts
      t.set(d, l), r.push({ id: l > 1 ? `${d}.${l}` : d, start: n, end: c, isExact: n.length > 10, label: a, target: s || i });
    }
  }
  return r.sort((n, o) => n.id < o.id ? -1 : 1).slice(-200);
}

// src/programs/read-program.ts
var Kr = Object.keys(qr.entries); // Kr = PROGRAM_FIELDS, qr = programSchema
function Vs(e, t) { // Vs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Ws(e, t) { // Ws = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function qs(e, t, r, n) { // qs = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && V(e.until) < r) } : null;
}
function Ks(e, { vocabularies: t, facets: r }, n) { // Ks = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Te(Wr, a, n), i = s === void 0 ? [] : Ft(o, s, t, n); // s = ids, Te = read, Wr = termIds, a = value, n = report, i = found, Ft = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Js({ start: e, end: t }, r, n) { // Js = readRange, e = start, t = end, r = raw, n = report
  return e && t && Q(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function co(e, t, r, n) { // co = readProgram, e = raw, t = source, r = context, n = report
  let o = It(e) ? e.id : null; // o = rawId, It = isObject, e = raw
  n.program = typeof o == "string" && $e.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Te(qr, e, n, Ks(a, r, n), r.fields); // a = terms, s = record, Te = read, qr = programSchema, e = raw, n = report, Ks = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let c = z(s.interpreted), d = /* @__PURE__ */ new Set([...z(s.language), ...c]); // c = interpreted, z = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [l, m] = Js(s, e, n); // l = start, m = end, Js = readRange, s = record, e = raw, n = report
  s.status && Jn(s.status, l, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Kn(l, m, r.today); // p = status, s = record, Kn = deriveStatus, l = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: qs(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: l,
    end: m,
    dates: s.dates ? lo(s.dates) : [],
    terms: a,
    interpreted: c,
    minutes: Vs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: z(s.team),
    partners: z(s.partners),
    materials: Ws(s.materials, n),
    partOf: s.partOf,
    followedBy: z(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: z(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function uo(e, t, r, n, o, a) { // uo = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (c, d) => { // s = programs, i = readFrom, c = from, d = title
    Nt(c, "programs", o, (l, m) => { // Nt = eachRecord, c = from, o = report, l = raw, m = index
      let p = co(l, { page: d, path: ["programs", m] }, n, o); // p = program, co = readProgram, l = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((c, d) => { // i = readFrom, e = page, o = report, t = titles, c = title, d = index
    o.enter(d);
    let l = r.find((p) => p.title === c), m = l && Dt(l.text, o, a); // l = found, r = included, p = other, c = title, m = more, Dt = readJsonPage, o = report, a = describeFault
    if (c && !l)
      o.add("missing-include", c);
    else if (m) {
      for (let p of Object.keys(m)) // p = name, m = more
        p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
      i(m, c);
    }
    o.leave();
  }), o.leave(), [...s.values()];
}

// src/programs/read-vocabularies.ts
function Gs(e, t) { // Gs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === H ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== H ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Ct(r)) // o = id, Ct = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== H && n.set(i, { id: i, label: o || i, aliases: z(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function po(e, t, r) { // po = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Gs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var Qs = [...Kr, ...Xe, I, D].filter((e) => e !== "language"); // Qs = RESERVED_VOCABULARIES, Kr = PROGRAM_FIELDS, Xe = BUILT_IN, I = NEED, D = OFFERS, e = name
function zs(e, t, r) { // zs = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Ys(e) { // Ys = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function Xs(e, { today: t, language: r }, n, o, a) { // Xs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Te(ao, e, o, Ys); // s = head, Te = read, ao = headSchema, e = page, o = report, Ys = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = po(s.vocabularies || /* @__PURE__ */ new Map(), Qs, o); // i = vocabularies, po = readVocabularies, s = head, Qs = RESERVED_VOCABULARIES, o = report
  o.leave();
  let c = zs(s.facets, i, o), d = so(e, i, o), l = Mr(e), m = uo(e, l, n, { // c = facets, zs = readFacets, s = head, i = vocabularies, o = report, d = needs, so = readNeeds, e = page, l = titles, Mr = includedTitlesIn, m = programs, uo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Kr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...s.series || []].map(([u, { title: g, page: _ }]) => [u, { title: g, target: _ }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: c,
    vocabularies: i,
    series: p,
    needs: d,
    programs: jn(m, p, l, o)
  };
}
function Vt(e, t, r, n, o = String) { // Vt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Dt(e, n, o); // a = page, Dt = readJsonPage, e = text, n = report, o = describeFault
  return a && Xs(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Wt(e, t, r = []) { // Wt = parseForReaders, e = text, t = options, r = included
  let n = Nn(); // n = report, Nn = createCodeReport
  return { list: Vt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function Zs(e, t) { // Zs = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, w(w({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, w = __spreadValues
  return L(w({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return L(w({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && L(w({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        dates: o.dates.map((s) => L(w({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => L(w({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (c, d) => ({ label: t(c.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => L(w({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function mo(e, { language: t, texts: r }, n) { // mo = translate, e = list, t = language, r = texts, n = pageLanguage
  return Zs(e, (o, a) => { // Zs = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ht(s)) : o;
  });
}

// src/page/load.ts
var fo = "MediaWiki:Gadget-programExplorer-config.json"; // fo = CONFIGURATION
function nt(e, t, r) { // nt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ei(e) { // ei = isSwitchedOff, e = configuration
  return e !== void 0 && ue(e.text).enabled === !1;
}
function ti(e, t) { // ti = messagesFrom, e = language, t = page
  return e === G ? { language: e, texts: /* @__PURE__ */ new Map() } : t && hn(e, t.text) || Ie;
}
function ri(e, t, r, n) { // ri = loadIncluded, e = wiki, t = source, r = text, n = pages
  return M(this, null, function* () {
    let o = Ot(r), a = o.filter((i) => !nt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Ot = includedTitles, r = text, a = missing, i = title, nt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let c = nt(e, i, s); // c = page, nt = pageOf, e = wiki, i = title, s = all
      return c ? [{ title: i, text: c.text }] : [];
    });
  });
}
function yo(e, { translationLanguage: t, bundleVersion: r }) { // yo = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ni(e, t, r, n) { // ni = loadTranslations, e = wiki, t = list, r = request, n = translations
  return M(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], yo(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, yo = bundleRequest, r = request
    return mo(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function go(e, t) { // go = loadOnce, e = wiki, t = request
  return M(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === G ? [] : [_r(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [fo] : []], { pages: c, translations: d } = yield e.readPages(i, o, yo(a, t)); // s = messageTitles, n = language, G = KEYS_ONLY, _r = messagesPage, i = titles, r = source, e = wiki, fo = CONFIGURATION, c = pages, d = translations, o = revisions, yo = bundleRequest, a = bundle, t = request
    if (ei(nt(e, fo, c)))
      return { kind: "off" };
    let l = ti(n, nt(e, _r(n), c)), m = nt(e, r, c); // l = messages, ti = messagesFrom, n = language, nt = pageOf, e = wiki, _r = messagesPage, c = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: l };
    let p = yield ri(e, r, m.text, c), u = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = Wt(m.text, At(e), p); // p = included, ri = loadIncluded, e = wiki, r = source, m = page, c = pages, u = origin, g = list, _ = problems, Wt = parseForReaders, At = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: l, origin: u, problems: _, list: yield ni(e, g, t, d) } : { kind: "invalid", messages: l, origin: u, problems: _ };
  });
}
function xo(e, t) { // xo = load, e = wiki, t = request
  return M(this, null, function* () {
    let r = yield go(e, t); // r = result, go = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? go(e, L(w({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function oi(e, t) { // oi = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = kt(e, t), c = i[0] === G ? G : Qe(i), d = o.get(c), l = In(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, kt = readerLanguages, e = wiki, c = language, G = KEYS_ONLY, Qe = chooseLanguage, d = revision, l = translated, In = translationLanguage
  return {
    source: r,
    language: c,
    translationLanguage: l,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : c === G ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${l}:`) ? s : ""
  };
}
function ho() { // ho = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = oi(t, r), o = JSON.stringify(n), a = e.get(o) || xo(t, n); // n = request, oi = requestFor, t = wiki, r = host, o = key, a = loading, e = running, xo = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function ke(e) { // ke = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var ot = "programExplorer", qt = "programExplorerDialog", _o = "programExplorerPlace"; // ot = FRAGMENT_KEY, qt = DIALOG_KEY, _o = PLACE_KEY
function bo(e, t, r) { // bo = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let g = e.history.state; // g = state, e = view
    return typeof g == "object" && g !== null ? g : {};
  }, a = (g) => { // a = kept, g = key
    let _ = o()[g]; // _ = value, o = entryState, g = key
    return typeof _ == "string" ? _ : null;
  }, s = (g, _, b) => { // s = put, g = change, _ = values, b = url
    try {
      e.history[`${g}State`](w(w({}, o()), _), "", b);
    } catch (h) {
    }
  }, i = () => a(qt) === r, c = () => s("push", { [qt]: r }), d = () => t && (t(n()) ? n() : a(ot)), l = (g) => { // i = isInDialog, a = kept, qt = DIALOG_KEY, r = id, c = enterDialog, s = put, d = read, t = isOurs, n = fragment, ot = FRAGMENT_KEY, l = place, g = index
    let _ = o()[_o]; // _ = values, o = entryState, _o = PLACE_KEY
    return t && Array.isArray(_) && Number(_[g]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => { // m = mayReturn, e = view, p = shown, d = read, u = keepShown
    t && d() === null && s("replace", { [ot]: p });
  };
  return u(), {
    isNewLink: () => {
      let g = t !== null && t(n()) && a(ot) === null; // g = isNew, t = isOurs, n = fragment, a = kept, ot = FRAGMENT_KEY
      return g && s("replace", { [ot]: n() }), g;
    },
    read: d,
    write: (g, _, b = !1) => { // g = text, _ = change, b = isUnderDialog
      if (!t)
        return;
      p = g;
      let h = n(), v = h !== "" && !t(h), S = _ === "push"; // h = here, n = fragment, v = isForeign, t = isOurs, S = isChoice, _ = change
      s(
        b ? "replace" : _,
        { [ot]: g, [qt]: S ? null : a(qt) },
        g !== "" ? `#${g}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), S && b && c();
    },
    enterDialog: c,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => l(1),
    firstPlace: m ? l(0) : 0,
    keepPlace: (...g) => { // g = values
      t && s("replace", { [_o]: g });
    },
    onMove: (g) => { // g = listener
      let _ = () => { // _ = onPopState
        u(), p = d() || "", g();
      };
      return e.addEventListener("popstate", _), () => e.removeEventListener("popstate", _);
    }
  };
}

// src/messages/format.ts
var ai = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // ai = MINUTE
function vo(e, t, r = null) { // vo = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(ht(e), w({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, ht = localeOf, e = language, w = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, c = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(ne(m)), l = (m) => o("minute", ai).format(Date.parse(m));
  return {
    date: i,
    occurrence: ({ start: m, end: p, isExact: u }) => c(u ? l(m) : d(m), u ? l(p || m) : d(p || m)),
    span: (m, p, u) => { // m = start, p = end, u = status
      let g = m && i(m), _ = p && i(p); // g = first, m = start, i = date, _ = last, p = end
      return g ? _ ? c(g, _) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", g) : _ && t("date-until", _);
    },
    language: (m) => { // m = code
      try {
        return s(m) || m;
      } catch (p) {
        return m;
      }
    }
  };
}

// node_modules/preact/dist/preact.mjs
var O, To, si, _e, Jr, Qt, Eo, Jt, Po, Qr, Gr, ii, st = /* @__PURE__ */ Symbol.for("pv"), zt = {}, Yt = [], li = /^m(i|n|o|s|text|space)$/, zr = Array.isArray, Yr = Yt.slice, Le = Object.assign; // O = options, To = vnodeId, si = isValidElement, _e = rerenderQueue, Jr = prevDebounce, Qt = rerenderCount, Eo = depthSort, Jt = EVENT_DISPATCHED, Po = CAPTURE_REGEX, Qr = eventClock, Gr = eventProxies, ii = i, st = VNODE_MARKER, zt = EMPTY_OBJ, Yt = EMPTY_ARR, li = MATHML_TOKEN_ELEMENTS, zr = isArray, Yr = slice, Le = assign
function Re(e) { // Re = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Yr.call(arguments, 2) : r), at(e, s, n, o, null);
}
function at(e, t, r, n, o) { // at = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: st, __v: o || ++To, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, st = VNODE_MARKER, o = original, To = vnodeId
  return !o && O.vnode && O.vnode(a), a;
}
function Xt() { // Xt = createRef
  return { current: null };
}
function q(e) { // q = Fragment, e = props
  return e.children;
}
function se(e, t) { // se = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function be(e, t) { // be = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && be(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : be(e);
}
function ci(e) { // ci = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Le({ constructor: st }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Xr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || be(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Ao(o, t, a), r.__ = r.__e = null, t.__e != n && ko(t));
}
function ko(e) { // ko = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), ko(e);
}
function wo(e) { // wo = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, _e.push(e), Qt++)) && Jr == O.debounceRendering || ((Jr = O.debounceRendering) || queueMicrotask)(Ro);
}
function Ro() { // Ro = process
  try {
    for (var e, t = 1; _e.length; ) _e.length > t && _e.sort(Eo), e = _e.shift(), t = _e.length, 8 & e.__g && ci(e); // e = c, t = l, _e = rerenderQueue, Eo = depthSort, ci = renderComponent
  } finally {
    (Qt = _e.length) && (Jr || queueMicrotask)(Ro);
  }
}
function Lo(e, t, r, n, o, a, s, i, c, d, l) { // Lo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = oldDom, d = isHydrating, l = refQueue
  var m, p, u, g, _, b, h = n.__k || Yt, v = t.length; // m = i, p = oldVNode, u = childVNode, g = newDom, _ = firstChildDom, b = result, h = oldChildren, n = oldParentVNode, Yt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (c = di(r, t, h, c, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && h[u.__i] || zt, u.__i = m, b = Xr(e, u, p, o, a, s, i, c, d, l), g = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Zr(p.ref, null, u, p), u.ref && l.push(u.ref, u.__c || g, u)), _ = _ || g, 4 & u.__u ? (c = Mo(u, c, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? c = b : g && (c = g.nextSibling), u.__u &= -21); // c = oldDom, di = constructNewChildrenArray, r = newParentVNode, t = renderResult, h = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, zt = EMPTY_OBJ, b = result, Xr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, l = refQueue, g = newDom, Zr = applyRef, _ = firstChildDom, Mo = insert, void = type
  return r.__e = _, c;
}
function di(e, t, r, n, o) { // di = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, c, d, l, m, p, u, g = r.length, _ = g, b = 0, h = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, c = skewedIndex, d = matchingIndex, l = tails, m = lisLengths, p = hi, u = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, b = skew, h = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = at(null, s) : zr(s) ? s = v[a] = at(q, { children: s }) : s.constructor === st && s.__b ? s = v[a] = at(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, c = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = ui(s, r, c, _)) && (_--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == c - 1 ? b-- : d == c + 1 ? b++ : d != c && (d > c ? b-- : b++, h = 1)) : (~d || (o > g ? b-- : o < g && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, at = createVNode, zr = isArray, q = Fragment, st = VNODE_MARKER, c = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, ui = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, h = moved, g = oldChildrenLength
  if (h) {
    for (l = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // l = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = l.length; b < p; ) l[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, l = tails, u = mid, s = childVNode
      l[b] = s.__i, m[a] = b + 1;
    }
    for (b = l.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, l = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = be(i)), en(i, i));
  return n;
}
function Mo(e, t, r, n) { // Mo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Mo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = be(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, be = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function ui(e, t, r, n) { // ui = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], c = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, c = matched
  if (i === null && a == null || c && a == i.key && s == i.type) return r;
  if (n > (c ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function So(e, t, r) { // So = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Kt(e, t, r, n, o) { // Kt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || So(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || So(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Gr[t] || (Gr[t] = pi(t)), (e.__a || (e.__a = {}))[t] = Qr, a = t != (t = t.replace(Po, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function pi(e) { // pi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Jt] == null) t[Jt] = Qr++;
      else if (t[Jt] < this.__a[e]) return;
      return r(O.event ? O.event(t) : t);
    }
  };
}
function Xr(e, t, r, n, o, a, s, i, c, d) { // Xr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, c = isHydrating, d = refQueue
  var l, m, p, u, g, _, b, h, v, S, k, N, U, K, B, E, R, P, A = t.type; // l = tmp, m = resumed, p = oldCommitQueueLength, u = c, g = oldProps, _ = oldState, b = snapshot, h = newProps, v = isClassComponent, S = provider, k = componentContext, N = renderHook, U = count, K = renderResult, B = startMarker, E = end, R = i, P = child, A = newType, t = newVNode
  if (t.constructor !== st) return null;
  128 & r.__u && (c = 32 & r.__u, l = r.__c.__z) && (t.__u |= c, m = a = [], l.nodeType == 8 ? i = Gt(l, a) : a.push(l), i = a[0] || i), (l = O.__b) && l(t);
  e: if (typeof A == "function") {
    p = s.length;
    try {
      if (h = t.props, v = (l = A.prototype) && l.render, S = (l = A.contextType) && n[l.__c], k = l ? S ? S.props.value : l.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new A(h, k) : (t.__c = u = new se(h, k), u.constructor = A, u.render = fi), S && S.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), A.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Le({}, u.__s)), Le(u.__s, A.getDerivedStateFromProps(h, u.__s)))), g = u.props, _ = u.state, u.__v = t, r.__c) {
        if (h !== g && v && !A.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(h, k), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(h, u.__s, k) === !1) {
          t.__v != r.__v && (u.props = h, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(C) {
            C && (C.__ = t);
          }), Yt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = be(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(h, u.__s, k), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(g, _, b);
        });
      } else v && !A.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = k, u.props = h, u.__P = e, u.__g &= -5, N = O.__r, U = v ? 25 : 0;
      do
        u.__g &= -9, N && N(t), l = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++U < 25);
      v && (Yt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Le({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(g, _)), K = l && l.type === q && l.key == null ? l.props.children : l, h.__P && (l = i, o = (e = h.__P).namespaceURI, c = a = null, r.props && r.props.__P != e && (r.__k.some(function(C) {
        C && en(C, C);
      }), r.__k = null), i = r.__k ? be(r, 0) : null), i = Lo(e, zr(K) ? K : [K], t, r, n, o, a, s, i, c, d), h.__P && (t.__e = null, i = l), t.__u &= -161, m && m.some(Re), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (C) {
      if (s.length = p, t.__v = null, c || a) if (C && C.then) {
        if (t.__u |= 128 | c, a) {
          for (~(R = a.indexOf(i || void 0)) || (R = a.length); (P = a[R - 1]) && P.nodeType == 8; ) R--; // R = i, a = excessDomChildren, i = oldDom, void = oldDom, P = child
          for (; R < a.length; R++) if (P = a[R]) if (a[R] = null, B) { // R = i, a = excessDomChildren, P = child, B = startMarker
            if (P == E) break;
          } else {
            if (P.nodeType != 8) break;
            P.data.startsWith("$s") && (E = Gt(B = P));
          }
        }
        if (!B) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          B = i;
        }
        (l = Gt(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, i = l) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Re);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), C && C.then || Oo(t), O.__e(C, t, r);
    }
  } else i = t.__e = mi(r.__e, t, r, n, o, a, s, c, d, e);
  return (l = O.diffed) && l(t), i;
}
function Gt(e, t) { // Gt = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function Oo(e) { // Oo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Oo));
}
function Ao(e, t, r) { // Ao = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Zr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Zr = applyRef
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
function mi(e, t, r, n, o, a, s, i, c, d) { // mi = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, c = refQueue, d = parentDom
  var l, m, p, u, g, _, b, h, v = r.props || zt, S = t.props, k = t.type; // l = i, m = newHtml, p = oldHtml, u = newChildren, g = value, _ = inputValue, b = checked, h = doc, v = oldProps, r = oldVNode, zt = EMPTY_OBJ, S = newProps, t = newVNode, k = nodeType
  if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (l = 0; l < a.length; l++) if ((g = a[l]) && (k ? g.localName == k : g.nodeType == 3)) { // l = i, a = excessDomChildren, g = value, k = nodeType
      e = g, a[l] = null;
      break;
    }
  }
  if (!e) {
    if (h = d.ownerDocument || document, !k) return h.createTextNode(S);
    e = h.createElementNS(o, k, S.is ? S : d), i && (O.__m && O.__m(t, a), i = !1), a = null;
  }
  if (k) {
    if (d = k == "template" && e.content || e, a = k == "textarea" && S.defaultValue != null ? null : a && Yr.call(d.childNodes), !i && a) for (v = {}, l = 0; l < e.attributes.length; l++) v[(g = e.attributes[l]).name] = g.value;
    for (l in v) g = v[l], l == "dangerouslySetInnerHTML" ? p = g : l == "children" || l in S || l == "value" && "defaultValue" in S || l == "checked" && "defaultChecked" in S || Kt(e, l, null, g, o); // l = i, v = oldProps, g = value, p = oldHtml, S = newProps, Kt = setProperty, e = dom, o = namespace
    for (l in S) g = S[l], l == "children" ? u = g : l == "dangerouslySetInnerHTML" ? m = g : l == "value" ? _ = g : l == "checked" ? b = g : i && typeof g != "function" || v[l] === g || Kt(e, l, g, v[l], o); // l = i, S = newProps, g = value, u = newChildren, m = newHtml, _ = inputValue, b = checked, i = isHydrating, v = oldProps, Kt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && li.test(k)) && (o = "http://www.w3.org/1999/xhtml"), Lo(d, zr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && be(r, 0), i, c), a && a.some(Re)), i && k != "textarea" || (l = "value", k == "progress" && _ == null ? e.removeAttribute(l) : _ == null || _ === e[l] && (k != "progress" || _) || Kt(e, l, _, v[l], o), l = "checked", b != null && b != e[l] && Kt(e, l, b, v[l], o));
  } else v === S || i && e.data == S || (e.data = S);
  return e;
}
function Zr(e, t, r, n) { // Zr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    O.__e(o, r);
  }
}
function en(e, t, r) { // en = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Zr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      O.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && en(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Gt(n, a = [])) && (n == e.__e && a.some(Re), Re(o), Re(n)), r || Re(e.__e), e.__e = e.__c = e.__ = null;
}
function fi(e, t, r) { // fi = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function Io(e, t) { // Io = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = at(q, { children: [e] }), o = [], a = [], Xr(t, t.__k, n || zt, zt, t.namespaceURI, n ? null : t.firstChild ? Yr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Ao(o, t.__k, a), t.__k.props.children = null;
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
  throw Qt = 0, e;
} }, To = 0, si = function(e) {
  return e != null && e.constructor === st;
}, se.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, r), this.props)), e && (Le(r, e), this.__v && (t && this.__k.push(t), wo(this)));
}, se.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), wo(this));
}, se.prototype.render = q, _e = [], Qt = 0, Eo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Jt = /* @__PURE__ */ Symbol(), Po = /(PointerCapture)$|Capture$/i, Qr = 0, Gr = {}, ii = 0;

// src/explore/query-changes.ts
function Zt(e, t) { // Zt = withText, e = query, t = text
  return L(w({}, e), { text: t });
}
function it(e, t, r) { // it = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), L(w({}, e), { chosen: n });
}
function Do(e, t) { // Do = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Co(e, t) { // Co = toggleDetails, e = query, t = program
  return L(w({}, e), { details: Do(e.details, t) });
}
function No(e, t, r) { // No = toggleTerm, e = query, t = facet, r = term
  return it(e, t, Do(e.chosen.get(t) || [], r));
}
function Fo(e) { // Fo = clearAll, e = query
  return L(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Ho({ text: e, chosen: t }) { // Ho = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function Ve(e) { // Ve = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function We(e) { // We = allBits, e = size
  let t = Ve(e).fill(-1); // t = bits, Ve = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function er(e, t) { // er = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Me(e, t) { // Me = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function tn(e, t) { // tn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ie(e, t) { // ie = unionOf, e = size, t = sets
  return t.reduce(tn, Ve(e));
}
function tr(e, t) { // tr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function $o(e, t) { // $o = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function gi(e) { // gi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function J(e, t = e, r = e) { // J = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += gi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function qe(e, t) { // qe = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function yi(e, t) { // yi = withAnyTerm, e = size, t = terms
  return ie(e, t.map(({ programs: r }) => r));
}
function xi(e, t, { programs: r }) { // xi = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = qe(o, t); // a = terms, qe = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, yi(e.programs.length, a));
  }), n;
}
function jo(e, t, r) { // jo = applyFilters, e = size, t = filters, r = except
  let n = We(e); // n = programs, We = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && tr(n, o);
  }), n;
}
function hi(e, t, r) { // hi = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: J(n.programs, r) }));
}
function rr(e, t, r) { // rr = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = xi(e, t, o), s = jo(n, a), i = Array.from(e.facets.values()).filter(({ useful: c }) => c).map((c) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, xi = filtersOf, s = matches, jo = applyFilters, i = facets, c = facet
    let d = a.has(c.id) ? jo(n, a, c.id) : s; // d = others, a = filters, c = facet, jo = applyFilters, n = size, s = matches
    return { facet: c, count: J(d), terms: hi(c, qe(c, t), d) };
  });
  return { matches: s, count: J(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function rn(e, t) { // rn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function nr(e, t, r) { // nr = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function _i({ terms: e }, t) { // _i = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => nr(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Uo(e, t, r, n) { // Uo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return oe;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([..._i(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Bo = { label: null, help: null, aliases: [] }; // Bo = UNLABELED
function bi({ start: e, end: t, status: r }, n) { // bi = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function vi(e, t, r) { // vi = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? bi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === D ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function wi(e, t, r, n) { // wi = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ve(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    vi(s, e, n).forEach((c) => er(a(c), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    rn(r, s).forEach((c) => tn(a(c), i));
  }), o.delete(H), o;
}
function Si(e, t, r) { // Si = fittingAll, e = collected, t = vocabulary, r = size
  return ie(r, Array.from(e).flatMap(([n, o]) => { // ie = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function or(e, t, r) { // or = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === D ? void 0 : t.vocabularies.get(e), s = wi(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, D = OFFERS, s = collected, wi = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([h, v]) => [h, J(v)])), c = [...Uo(e, Array.from(s.keys()), a, (h) => i.get(h) || 0), H], d = Si(s, a, n), l = J(d) > 0, m = ie(n, Array.from(s.values())), p = $o(We(n), m); // i = counts, s = collected, h = term, v = programs, J = count, c = order, Uo = orderTerms, e = id, a = vocabulary, H = NOT_STATED, d = forAll, Si = fittingAll, n = size, l = isAnyForAll, m = stated, ie = unionOf, p = notStated, $o = difference, We = allBits
  s.set(H, p), i.set(H, J(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let h of c) { // h = term, c = order
    let v = s.get(h), S = i.get(h); // v = own, s = collected, h = term, S = total, i = counts
    if (v && S) {
      let { label: k, aliases: N } = (a == null ? void 0 : a.terms.get(h)) || Bo, U = l && h !== H ? ie(n, [v, d]) : v; // k = label, N = aliases, a = vocabulary, h = term, Bo = UNLABELED, U = programs, l = isAnyForAll, H = NOT_STATED, ie = unionOf, n = size, v = own, d = forAll
      u.set(h, { id: h, label: k, aliases: N, depth: rn(a, h).length, own: v, programs: U, count: S });
    }
  }
  let { label: g, help: _ } = a || Bo, b = Array.from(u.values()).filter(({ programs: h }) => J(h) < n); // g = label, _ = help, a = vocabulary, Bo = UNLABELED, b = missingInSome, u = terms, h = programs, J = count, n = size
  return { id: e, label: g, help: _, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function ar(e, t) { // ar = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? qe(r, t) : [];
}
function Vo(e, t, r) { // Vo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let c = t.get(s) || or(s, e, r); // c = indexed, t = facets, s = facet, or = indexFacet, e = list, r = thisYear
    return ie(n, i.flatMap((d) => { // ie = unionOf, n = size, i = terms, d = term
      var l; // l = _a
      return ((l = c == null ? void 0 : c.terms.get(d)) == null ? void 0 : l.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: c, terms: d }) => { // a = terms, e = list, s = id, i = label, c = help, d = wanted
    let l = We(n); // l = programs, We = allBits, n = size
    return d.forEach((m, p) => tr(l, o(p, m))), [s, { id: s, label: i, aliases: c ? xt(c) : [], depth: 0, own: l, programs: l, count: J(l) }];
  });
  return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/memoize.ts
function lt(e) { // lt = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Ti = lt(() => /* @__PURE__ */ new Map()), Ei = 1e9; // Ti = knownOrders, lt = memoize, Ei = NEVER
function nn(e, t) { // nn = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Pi(e) { // Pi = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var qo = lt(({ programs: e, languages: { chain: t, page: r } }) => { // qo = titleComparison, lt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = Pi([...t, r]), a = (s) => n[s] = n[s] || pe(e[s].title, t, r).text; // n = titles, o = compare, Pi = collatorFor, t = chain, r = page, a = titleOf, s = i, pe = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function ki(e) { // ki = byTitle, e = index
  return nn(e.programs.length, qo(e));
}
function Wo(e) { // Wo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Ri(e) { // Ri = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let c = o || a, d = a || o, l = o && !a && s && s !== "past"; // c = first, o = start, a = end, d = last, l = isOpenEnded, s = status
    r[i] = Wo(c && Q(c)), n[i] = l ? Ei : Wo(d && V(d));
  }), nn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || qo(e)(o, a));
}
function Li({ programs: e }, t) { // Li = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = oe.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? oe.indexOf(a) : n); // n = unknown, oe = STATUSES, o = ranks, e = programs, a = status
  return nn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Mi = { // Mi = MAKERS
  title: ki,
  newest: Ri,
  status: (e) => Li(e, sr(e, "newest")),
  relevance: (e) => sr(e, "status")
};
function sr(e, t) { // sr = orderOf, e = index, t = sort
  let r = Ti(e), n = r.get(t) || Mi[t](e); // r = orders, Ti = knownOrders, e = index, n = order, t = sort, Mi = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Oi(e, t) { // Oi = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Ai = 1e3; // Ai = NEED_SCORE
function ct(e, { programs: t }) { // ct = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Ii(e, t, { scores: r }) { // Ii = scoresFor, e = index, t = query, r = scores
  let n = ar(e.facets, t); // n = needs, ar = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Ai * n.filter(({ programs: s }) => Me(s, a)).length);
}
function Ko(e, t, r, n) { // Ko = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ct(r, n), a = []; // o = sort, ct = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of sr(e, o)) // s = i, sr = orderOf, e = index, o = sort
    Me(t, s) && a.push(s);
  return o === "relevance" ? Oi(a, Ii(e, r, n)) : a;
}

// src/app/derive.ts
function on(e, t) { // on = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: c, sort: d }) => i === n.text && c === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, c = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = rr(e, n, t); // i = exploration, rr = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Ko(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function Jo(e, t, r, n) { // Jo = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Oe(e, t, r) { // Oe = withoutHiddenDetails, e = index, t = derive, r = query
  let n = Jo(e, t, r, r.details); // n = details, Jo = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : L(w({}, r), { details: n });
}
function Go(e, t, r, n) { // Go = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return Jo(e, t, r, [n]).length ? L(w({}, r), { details: o }) : L(w({}, dt), { sort: r.sort, details: o });
}

// src/app/actions.ts
function Qo(e, t, r) { // Qo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: c } = e.get(); // i = query, c = settled, e = store
    c.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Oe(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Oe = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(i); // c = query, o = shown, i = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (i) => e.set({ open: L(w({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(Zt(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, c) => a(No(e.get().query, i, c)),
    choose: a,
    sort: (i) => a(L(w({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(Co(e.get().query, i)),
    goTo: (i) => { // i = program
      a(Go(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(Fo(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, c) => { // i = facet, c = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: L(w({}, d), { facets: new Map(d.facets).set(i, c) }) });
    }
  };
}

// src/app/announcements.ts
function zo(e, t, r) { // zo = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function Yo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Yo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [D, ...e.facets]) { // d = id, D = OFFERS, e = list
    let l = o.includes(d) ? null : or(d, e, a); // l = facet, o = reservedIds, d = id, or = indexFacet, e = list, a = thisYear
    l && s.set(d, l);
  }
  let i = Vo(e, s, a); // i = needs, Vo = indexNeeds, e = list, s = facets, a = thisYear
  i && (s = new Map([[i.id, i], ...s]));
  let c = new Set(e.programs.map(({ id: d }) => d)); // c = ids, e = list, d = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (d, l) => { // d = facet, l = term
      var m; // m = _a
      return !!((m = s.get(d)) != null && m.terms.has(l));
    },
    hasProgram: (d) => c.has(d),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var ir = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // ir = NO_SEARCH

// src/app/labels.ts
var Xo = (e) => e.toLowerCase().replace(/-.*/, ""); // Xo = baseOf, e = language
function Zo(e, t, r, n, o, a) { // Zo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => pe(p, n, o), c = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), l = (p) => { // s = ours, p = id, a = language, i = pick, pe = pickText, n = chain, o = pageLanguage, c = status, t = msg, d = known, l = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let g = [...Xe, I, D].find((_) => _ === p); // g = builtIn, Xe = BUILT_IN, I = NEED, D = OFFERS, _ = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === H)
      return s(t("not-stated"));
    let g = p === I ? e.needs.find((h) => h.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // g = entry, p = facetId, I = NEED, e = list, h = need, u = id, b = _a
    if (g)
      return i(g.label);
    let _ = p === D && Fn.find((h) => h === u); // _ = offer, p = facetId, D = OFFERS, Fn = OFFER_TERMS, h = each, u = id
    return s(_ ? t(`offers-${_}`) : je(u) && p === "status" ? c(u) : p === "language" ? r.language(u) : p === "period" ? r.date(ne(u)) : u);
  };
  return {
    pick: i,
    facet: l,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let g = `${p} ${u}`, _ = d.get(g) || m(p, u); // g = key, p = facetId, u = id, _ = label, d = known, m = term
      return d.set(g, _), _;
    },
    status: c,
    minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
    isForeign: (p) => [a, n[0] || o].every((u) => Xo(u) !== Xo(p))
  };
}

// src/app/context.ts
function an(e, t, r = () => ir) { // an = createContext, e = list, t = settings, r = find, ir = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: c } = t, d = Zo(e, n, o, s, i, a), l = Yo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, c = today, t = settings, d = labels, Zo = createLabels, e = list, l = index, Yo = buildIndex
    languages: { chain: s, page: i },
    today: c,
    nameOf: (g, _) => d.term(g, _).text,
    reservedIds: pt
  }), m = yt(`programs?${t.preset}`, l) || dt, p = [I, D, ...e.facets], u = ve(m, p);
  return L(w({}, t), {
    list: e,
    index: l,
    find: r,
    derive: on(l, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (g) => { // g = query
      let _ = ve(g, p); // _ = fragment, ve = toFragment, g = query, p = facetOrder
      return _ === u ? "" : _ || "programs";
    }
  });
}
function ea(e, t) { // ea = withSearch, e = context, t = find
  return L(w({}, e), { find: t, derive: on(e.index, t) });
}

// src/app/store.ts
function ta(e) { // ta = createStore, e = initial
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
function ra(e, t, r) { // ra = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function na(e, t) { // na = isDamaged, e = link, t = written
  if (!e || te(e) === te(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== mt;
}

// src/views/parts/heading.tsx
function de({ level: e, class: t, id: r, children: n }) { // de = Heading, e = level, t = className, r = id, n = children
  return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function oa(e) { // oa = isolated, e = text
  return `\u2068${e}\u2069`;
}
function j({ text: { text: e, language: t }, around: r, children: n = e }) { // j = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Ce(t) }, n);
}

// src/programs/next-date.ts
function Di({ start: e, end: t, isExact: r }) { // Di = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function lr(e, t) { // lr = nextDate, e = dates, t = now
  return e.find((r) => Di(r) > t) || null;
}

// src/views/parts/chevron.tsx
function Ke({ open: e }) { // Ke = Chevron, e = open
  return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Je({ context: e, target: t, class: r, children: n }) { // Je = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ f("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var Ci = { kind: 9, format: 9, language: 2, capacity: 3 }; // Ci = MOST_TERMS
function cr({ languages: e }, t, r) { // cr = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Ci[r] || 0);
}
function dr({ join: e, materials: t }) { // dr = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var sa = "program-explorer__action cdx-button", aa = `${sa} cdx-button--fake-button cdx-button--fake-button--enabled`; // sa = BUTTON, aa = LINK
function ia({ context: e, actions: t, program: r, open: n, detailsId: o }) { // ia = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: c, materials: d } = r, l = dr(r); // a = msg, s = labels, i = language, e = context, c = join, d = materials, r = program, l = action, dr = actionOf
  if (l === "materials")
    return /* @__PURE__ */ f("button", { type: "button", class: sa, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = l === "join" ? c : d[0]; // m = link, l = action, c = join, d = materials
  return m ? /* @__PURE__ */ f(Je, { context: e, target: m.target, class: l === "join" ? `${aa} cdx-button--action-progressive cdx-button--weight-primary` : aa }, m.label ? /* @__PURE__ */ f(j, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var ur = class extends se { // ur = Card, se = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: c, level: d }) {
    let { msg: l, labels: m, format: p, language: u, idPrefix: g } = t, { duration: _, join: b, minutes: h, notice: v } = a, S = i.length ? o : null, k = (Y) => S ? /* @__PURE__ */ f(S.MarkedText, { text: Y, patterns: i, around: u }) : /* @__PURE__ */ f(j, { text: Y, around: u }), N = (Y) => cr(t, a, Y).map((Ha) => m.term(Y, Ha)), U = m.pick(a.title), K = `${g}:program:${a.id}`, B = `${K}:details`, E = a.summary && m.pick(a.summary), R = N("capacity"), P = N("language"), A = (a.terms.get("language") || []).length - P.length, C = [...N("kind"), ...N("format")], yr = a.status === "past", xr = _ && !yr && !h ? m.pick(_) : null, hr = h && !yr ? m.minutes(h) : xr && k(xr), Fa = m.status(a.status), dn = lr(a.dates, Date.now()), un = p.span(a.start, a.end, a.status); // l = msg, m = labels, p = format, u = language, g = idPrefix, t = context, _ = duration, b = join, h = minutes, v = notice, a = program, S = search, i = patterns, o = parts, k = marked, Y = facet, f = k, j = DataText, N = termsOf, cr = termsOnCard, Ha = term, U = title, K = titleId, B = detailsId, E = summary, R = tags, P = languages, A = moreLanguages, C = facts, yr = isPast, xr = length, hr = time, Fa = status, dn = next, lr = nextDate, un = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": K }, /* @__PURE__ */ f(de, { level: d, class: "program-explorer__title", id: K }, a.target ? /* @__PURE__ */ f(Je, { context: t, target: a.target }, k(U)) : k(U)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Fa), un !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, un), dn && /* @__PURE__ */ f("span", { class: "program-explorer__fact program-explorer__next" }, l("next-date", p.occurrence(dn))), C.map((Y) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(Y)))), E && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, k(E), " ", m.isForeign(E.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, l("in-language", p.language(E.language)))), v && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(j, { text: m.pick(v), around: u })), b && b.isOver && !yr && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, l("join-over")), n && c.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: c }), S && /* @__PURE__ */ f(S.Matched, { context: t, program: a, patterns: i, shown: [U, E, ...R, ...C, ...P, xr] }), P.length + R.length > 0 || hr ? /* @__PURE__ */ f("div", { class: "program-explorer__meta program-explorer__needed" }, P.map((Y) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(Y))), A > 0 && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, l("more-languages", A)), hr && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, hr), R.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, R.map((Y) => /* @__PURE__ */ f("li", null, k(Y))))) : null, /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ f(ia, { context: t, actions: r, program: a, open: s, detailsId: B }), /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": l("details-of", U.text),
        "aria-expanded": s,
        "aria-controls": s ? B : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      l("details"),
      /* @__PURE__ */ f(Ke, { open: s })
    )), s && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: a, id: B }));
  }
};

// src/views/results/card-list.tsx
var pr = 60, la = 6, Ni = 80, Fi = 12, Hi = 10; // pr = CARDS, la = CARDS_AT_ONCE, Ni = FILL_AFTER, Fi = CARDS_PER_STEP, Hi = STEP_PAUSE
function $i({ context: e, state: t, results: { order: r } }, n) { // $i = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, c = a.query === o ? a.cause : "typing", d = c === "address", l = Math.max(...o.details.map((g) => r.findIndex((_) => e.index.programs[_].id === g)), -1), m = c === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || pr, l + 1, m && n.limit || 0, d ? s : 0), u = n.order || s || e.startsAt !== "top" ? r.length <= pr || d : !1; // o = query, a = settled, s = cards, t = state, i = shown, n = before, c = cause, d = isAddress, l = open, g = number, r = order, _ = i, e = context, m = isSame, p = limit, pr = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(la, l + 1, m && n.drawn || 0) };
}
function ji({ context: { index: e, limit: t }, state: r, results: n }, o) { // ji = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && ct(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, ct = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let c = a ? Gn(e.programs[i].status) : null, d = s[s.length - 1]; // c = group, a = hasGroups, Gn = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === c ? d.numbers.push(i) : s.push({ group: c, numbers: [i] });
  }
  return s;
}
function Ui({ view: e, section: { group: t, numbers: r } }) { // Ui = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: c } = e, { msg: d, index: l, level: m, language: p } = n, u = t && n.headings.get(t), _ = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = ar(l.facets, o); // n = context, o = query, a = results, s = actions, i = more, c = search, e = view, d = msg, l = index, m = level, p = language, u = own, t = group, _ = heading, b = needs, ar = chosenNeeds
  return /* @__PURE__ */ f(q, null, _ && /* @__PURE__ */ f(de, { level: m, class: "program-explorer__group", id: _.anchors[0] }, _.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })), /* @__PURE__ */ f(j, { text: _, around: p })), /* @__PURE__ */ f("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((h) => { // f = k, q = $, _ = heading, de = Heading, m = level, h = number, j = DataText, p = language, t = group, d = msg, r = numbers
    let v = l.programs[h]; // v = program, l = index, h = number
    return /* @__PURE__ */ f("li", { key: v.id }, /* @__PURE__ */ f(
      ur,
      {
        context: n,
        actions: s,
        more: i,
        search: c,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: S }) => Me(S, h)).map(({ id: S }) => S),
        level: _ ? m + 1 : m
      }
    ));
  })));
}
var mr = class extends se { // mr = CardList, se = x
  constructor() {
    super(...arguments);
    this.lists = Xt();
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
      this.setLength({ limit: r + pr, drawn: r + pr }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : $i(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Fi }), r > la ? Hi : Ni));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    let { context: s } = r, { msg: i, facetOrder: c } = s, d = n.length - o; // s = context, r = view, i = msg, c = facetOrder, d = rest, n = order, o = limit
    return /* @__PURE__ */ f(q, null, /* @__PURE__ */ f("div", { ref: this.lists }, ji(r, n.slice(0, Math.min(a, o))).map((l) => /* @__PURE__ */ f(Ui, { key: l.group, view: r, section: l }))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(ve(r.state.query, c) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
  }
};

// src/app/visible-terms.ts
function ca(e, t, r, n) { // ca = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var Vi = 15; // Vi = MOST_WITHOUT_BOX
function sn({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // sn = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
  let { msg: s, labels: i, language: c, idPrefix: d } = e, l = `${d}:${r}:${n.id}`, m = s("count-programs", a); // s = msg, i = labels, c = language, d = idPrefix, e = context, l = id, r = facet, n = term, m = description, a = matchCount
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
        id: l,
        "aria-describedby": `${l}:count`,
        checked: o,
        onChange: () => t.toggleTerm(r, n.id)
      }
    ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: l }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(j, { text: i.term(r, n.id), around: c })))))),
    /* @__PURE__ */ f("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${l}:count` }, m)
  );
}
function Wi({ context: { labels: e, languages: t } }, r) { // Wi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === H ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, H = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function da({ view: e, counts: t, most: r }) { // da = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: c } = t, d = c.id === "language", l = d ? Wi(e, t.terms) : t.terms, m = ca(l, r, c.id === "period", (g) => d && g === o[0]), p = m.length < l.length ? l.find((g) => !m.includes(g)) : void 0, u = /* @__PURE__ */ f(q, null, m.map((g) => /* @__PURE__ */ f(sn, { key: g.term.id, view: e, facet: c.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, c = facet, t = counts, d = isLanguage, l = terms, Wi = languagesByName, m = shown, ca = visibleTerms, r = most, g = count, p = firstHidden, u = list, f = k, q = $, sn = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var g; // g = _a
        s.showTerms(c.id, r + 1e3), (g = document.getElementById(`${a}:${c.id}:${p.term.id}`)) == null || g.focus();
      }
    },
    n("show-all-terms", l.length)
  ));
  return l.length <= Vi ? u : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: c.id, terms: l }, u) : /* @__PURE__ */ f(q, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var qi = 2; // qi = OPEN_AT_FIRST
function Ki({ view: e, counts: t, isOpenAtFirst: r }) { // Ki = Facet, e = view, t = counts, r = isOpenAtFirst
  var _; // _ = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: c } = e, { facet: d, terms: l } = t, m = (_ = i.open.facets.get(d.id)) != null ? _ : r ? 8 : 0, p = `${s}:${d.id}`, u = l.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), g = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, c = actions, e = view, d = facet, l = terms, t = counts, m = most, _ = _a, r = isOpenAtFirst, p = bodyId, u = chosen, b = term, g = help
  return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => c.showTerms(d.id, m ? 0 : 8)
    },
    /* @__PURE__ */ f("span", { id: `${p}::label` }, /* @__PURE__ */ f(j, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ f(Ke, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(j, { text: g, around: a })), /* @__PURE__ */ f(da, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, u.reduce((b, h) => n("list", b, h))));
}
function fr({ view: e }) { // fr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== D); // t = facets, e = view, r = id, I = NEED, D = OFFERS
  return /* @__PURE__ */ f(q, null, t.map((r, n) => /* @__PURE__ */ f(Ki, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < qi })));
}

// src/views/layout/needs.tsx
var Ji = 4; // Ji = FEW_NEEDS
function pa({ view: e }) { // pa = Needs, e = view
  var b; // b = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: c, more: d, search: l } = e, m = ((b = i.exploration.facets.find(({ facet: h }) => h.id === I)) == null ? void 0 : b.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, c = actions, d = more, l = search, e = view, m = terms, b = _a, h = facet, I = NEED
  if (!m.length)
    return null;
  let p = l ? l.findNeeds(a, s.settled.query.text) : [], u = s.open.facets.has(I), g = m.filter(({ chosen: h, term: v }, S) => u || h || (p.length ? p.some(({ need: k }) => k === v) : S < Ji)), _ = m.find((h) => !g.includes(h)); // p = found, l = search, a = index, s = state, u = areAllShown, I = NEED, g = shown, m = terms, h = each, v = term, S = i, k = need, Ji = FEW_NEEDS, _ = firstHidden
  return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, g.map(({ term: h, chosen: v }) => /* @__PURE__ */ f(
    "button",
    {
      key: h.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${I}:${h.id}`,
      "aria-pressed": v,
      onClick: () => c.toggleTerm(I, h.id)
    },
    /* @__PURE__ */ f(j, { text: r.term(I, h.id), around: n }),
    !h.count && " ",
    !h.count && /* @__PURE__ */ f("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), _ && /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var h; // h = _a
        c.showTerms(I, m.length), (h = document.getElementById(`${o}:${I}:${_.term.id}`)) == null || h.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ f(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function ma({ view: { context: { msg: e }, state: t, actions: r } }) { // ma = SearchBox, e = msg, t = state, r = actions
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
        onFocus: r.enterSearch,
        onInput: (n) => r.search(n.currentTarget.value)
      }
    ), /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
  );
}

// src/views/layout/shortcuts.tsx
function fa({ view: e }) { // fa = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: c }) => c.id === D); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, c = facet, D = OFFERS
  if (!s)
    return null;
  let i = (c, d, l, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": l, onClick: () => a.choose(it(n, D, m)) }, t("shortcut", c, d)); // i = button, c = label, d = count, l = isChosen, m = terms, f = k, a = actions, it = withTerms, n = query, D = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(D).text }, s.terms.filter(({ term: c }) => c.id !== H).map(({ term: c, chosen: d, matchCount: l }) => i(r.term(D, c.id).text, l, d, [c.id])), i(t("offers-all"), s.count, !n.chosen.has(D), []));
}

// src/views/layout/toolbar.tsx
function Gi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Gi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = ct(r, n.exploration.searchResult), s = Ae.filter((i) => i !== "relevance" || i === a || r.text !== ""); // a = sort, ct = effectiveSort, r = query, n = results, s = sorts, Ae = SORTS, i = each
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
function ga({ view: e }) { // ga = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: c } = e, { count: d, searchResult: { corrected: l } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, g]) => u === I || u === D ? p : p + g.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, c = search, e = view, d = count, l = corrected, m = chosen, p = sum, u = facet, g = terms, I = NEED, D = OFFERS
  return /* @__PURE__ */ f("div", { class: "program-explorer__bar" }, /* @__PURE__ */ f("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: s.goToSearch }, /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "program-explorer__open-filters cdx-button",
      "aria-haspopup": "dialog",
      "aria-expanded": o.open.filters,
      onClick: s.openFilters
    },
    m ? t("filters-active", m) : t("filters")
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Ho(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), c && l && d > 0 && /* @__PURE__ */ f(c.Corrected, { view: e, words: l }))), !n && /* @__PURE__ */ f("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ f(i.CopyLink, { view: e }), /* @__PURE__ */ f(Gi, { view: e })));
}

// src/views/layout/explorer.tsx
function ya({ view: e }) { // ya = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: c, actions: d, more: l } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, c = results, d = actions, l = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(de, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(ma, { view: e }), /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ f(pa, { view: e }), /* @__PURE__ */ f(fa, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(de, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ f(fr, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(ga, { view: e }), l && !(t && i === n) && /* @__PURE__ */ f(l.ActiveFilters, { view: e }), c.exploration.count > 0 ? /* @__PURE__ */ f(mr, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e }), !t && l && /* @__PURE__ */ f(l.Freshness, { view: e })), a && s.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var xa = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, ha = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // xa = MORE_WHEN, e = mayType, t = query, ha = SEARCH_WHEN
function ln(e, t, { isNeeded: r, isEarly: n }, o, a) { // ln = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
  let s = !1, i = !1, c = () => M(null, null, function* () { // s = isLoading, i = isOver, c = load, M = __async
    s = !0;
    let m = null; // m = part
    try {
      m = yield t.load();
    } catch (p) {
      !i && r(e.get()) && o(p, () => { // i = isOver, r = isNeeded, e = store, o = onFailure, p = error
        c();
      });
    }
    s = !1, m && !i && (l(), a(m));
  }), d = e.subscribe((m) => { // d = unsubscribe, e = store, m = state
    !s && r(m) && c();
  }), l = () => { // l = end
    i = !0, d();
  };
  return (n || r(e.get())) && c(), l;
}

// src/views/replace-texts.ts
function _a() { // _a = replaceTexts
  O.vnode = (e) => { // O = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function ba(e, t) { // ba = createScreen, e = root, t = idPrefix
  let { ownerDocument: r } = e, n = (c) => e.querySelector(c), o = (c) => c == null ? void 0 : c.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (c) => { // r = ownerDocument, e = root, n = find, c = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
    var d; // d = _a
    return (d = r.getElementById(`${t}:program:${c}`)) == null ? void 0 : d.closest("article");
  };
  return {
    focusCount: a,
    // The browser scrolls to it.
    focusSearch: () => {
      var c; // c = _a
      return (c = n("[role=search] input")) == null ? void 0 : c.focus();
    },
    moveTo: (c) => { // c = program
      let d = i(c); // d = card, i = cardOf, c = program
      d == null || d.scrollIntoView(), o(d == null ? void 0 : d.querySelector("a, button"));
    },
    holdFocus: (c) => { // c = isInDialog
      let d = s() && r.activeElement; // d = before, s = hasFocus, r = ownerDocument
      return () => {
        d && !s() && (o(r.getElementById(d.id) || (c ? n(".program-explorer__open-filters") : null)), s() || a());
      };
    },
    scrollToLinked: (c) => { // c = programs
      var d; // d = _a
      return (d = c.length ? i(c[c.length - 1]) : e) == null ? void 0 : d.scrollIntoView();
    }
  };
}

// src/views/watch-width.ts
function va(e, t) { // va = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var Qi = 640, zi = 50; // Qi = MIN_WIDTH, zi = PREPARE_SEARCH_AFTER
function Yi(e, t) { // Yi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
O.debounceRendering = (e) => e();
_a();
function wa(e, t, r, n, o, a) { // wa = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), c = o.more.now, d = o.search.now, l = an(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < Qi, u = (E) => { // s = view, e = root, i = cleanups, c = more, o = parts, d = search, l = context, an = createContext, t = list, r = settings, m = isMounted, p = isNarrow, Qi = MIN_WIDTH, u = readAddress, E = before
    let R = n.read(), P = R === null && E ? E.query : yt(R || "", l.index) || l.preset, A = Oe(l.index, l.derive, P); // R = fragment, n = history, P = next, E = before, yt = fromFragment, l = context, A = query, Oe = withoutHiddenDetails
    return {
      query: A,
      settled: { query: A, cause: "address" },
      cards: n.cards(),
      open: { facets: (E == null ? void 0 : E.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, g = ta(w({ narrow: p(), mayType: !1 }, u(null))), _ = ba(e, r.idPrefix), b = () => { // g = store, ta = createStore, w = __spreadValues, p = isNarrow, u = readAddress, _ = screen, ba = createScreen, e = root, r = settings, b = unmount
    m = !1;
    let E = Array.from(i); // E = all, i = cleanups
    i.clear(), E.forEach((R) => R()), e.textContent = "";
  }, h = (E) => { // h = attempt, E = act
    if (m)
      try {
        E();
      } catch (R) {
        b(), a(R);
      }
  }, v = Yi(Qo(g, () => l, _), h), S = (E, R) => { // v = actions, Yi = guarded, Qo = createActions, g = store, l = context, _ = screen, h = attempt, S = draw, E = state, R = before
    h(() => { // h = attempt
      let P = _.holdFocus(R.open.filters), { derive: A } = l, C = A(E.query); // P = restoreFocus, _ = screen, R = before, A = derive, l = context, C = results, E = state
      Io(/* @__PURE__ */ f(ya, { view: { context: l, state: E, actions: v, attempt: h, cleanups: i, more: c, search: d, results: C, settledResults: A(E.settled.query) } }), e), P();
    });
  }, k = ({ keepFocus: E, keepFragment: R, keepPlace: P, nameTab: A }) => { // k = useMore, E = keepFocus, R = keepFragment, P = keepPlace, A = nameTab
    n.read() !== null && i.add(A(g, () => l, e.ownerDocument)), i.add(R()).add(P(e, n)).add(E(e, n));
  }, N = ({ textIndexOf: E }) => { // N = useSearch, E = textIndexOf
    let R = s.setTimeout(() => h(() => E(l.index)), zi); // R = prepare, s = view, h = attempt, E = textIndexOf, l = context, zi = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(R));
  }, U = (E) => { // U = showLinked, E = isFirst
    let { details: R } = g.get().query, P = !E || R.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // R = details, g = store, P = mayScroll, E = isFirst, r = settings, e = root, n = history
    n.isNewLink() && P && r.reveal(() => ke(() => h(() => _.scrollToLinked(g.get().query.details))));
  }, K = () => { // K = correctLink
    na(n.read(), l.fragmentOf(g.get().query)) && o.useLinks(({ checkLink: E }) => h(() => E(n, g, l, _.scrollToLinked)));
  }, B = () => { // B = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let E = p(), { open: R, narrow: P } = g.get(); // E = narrow, p = isNarrow, R = open, P = before, g = store
    (E !== P || R.filters && !e.clientWidth) && g.set({ narrow: E, open: L(w({}, R), { filters: !1 }) });
  };
  return [
    g.subscribe(S),
    va(e, B),
    zo(g, v.settle, s),
    ra(g, n, (E) => l.fragmentOf(E)),
    n.onMove(() => h(() => { // n = history, h = attempt
      g.set(u(g.get())), U(!1), K();
    }))
  ].forEach((E) => i.add(E)), S(g.get(), g.get()), m && (U(!0), K(), n.firstPlace && ke(() => h(() => s.scrollTo(0, n.firstPlace))), c ? k(c) : i.add(ln(g, o.more, xa, o.onFailure, (E) => h(() => { // E = loaded, i = cleanups, S = draw, g = store, m = isMounted, U = showLinked, K = correctLink, n = history, ke = afterPaint, h = attempt, s = view, c = more, k = useMore, ln = loadWhenNeeded, o = parts, xa = MORE_WHEN
    c = E, k(c), g.set({});
  }))), d ? N(d) : i.add(ln(g, o.search, ha, o.onFailure, (E) => h(() => { // d = search, N = useSearch, i = cleanups, ln = loadWhenNeeded, g = store, o = parts, ha = SEARCH_WHEN, E = loaded, h = attempt
    d = E, l = ea(l, d.fuzzySearch), N(d), g.set({});
  })))), {
    update: (E) => h(() => { // E = newList, h = attempt
      v.settle(), l = an(E, r, l.find);
      let { query: R } = g.get(), P = Oe(l.index, l.derive, R), A = () => g.set({ query: P, settled: { query: P, cause: "data" } }); // R = before, g = store, P = query, Oe = withoutHiddenDetails, l = context, A = show
      c ? c.keepPosition(e, A) : A();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Sa = "Special:MyLanguage/", Xi = /^(?:[a-z][\w-]*|Special):/; // Sa = MY_LANGUAGE, Xi = WITHOUT_TRANSLATION
function Ta(e, { root: t, staticElements: r, groups: n }, o) { // Ta = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((c) => c.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (c) => { // r = staticElements, n = groups, c = page, d = link, i = linked
    let d = c.replace(Sa, ""); // d = plain, c = page, Sa = MY_LANGUAGE
    if (!s.length || Xi.test(d))
      return e.urlOf(c);
    if (t.lang !== o[0])
      return e.urlOf(Sa + d);
    let [l = "", m = ""] = d.split(/(?=#)/); // l = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${l}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(c);
  };
}

// src/page/mount-host.ts
var Zi = "program-explorer__app", el = 0; // Zi = APP_CLASS, el = mountedSoFar
function tl(e) { // tl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${fe}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, fe = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function rl({ root: e, headings: t }) { // rl = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = vr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, vr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Sr(e, () => ke(() => { // o = anchor, Sr = unfold, e = root, ke = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function nl(e) { // nl = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return ft(e) && !(t && !t.closest(`.${fe}, [${Se}]`));
}
function Ea(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) { // Ea = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = onCrash
  let c = window.pageYOffset > 0, { wiki: d, load: l } = e, { language: m } = n, p = me(n), u = kt(d, t), g = tl(t), _ = `program-explorer-${++el}`, b = Ta(d, t, u), h = t.all === null ? "" : b(t.all), v = { // c = hasScrolled, d = wiki, l = load, e = environment, m = language, n = messages, p = msg, me = createMessages, u = languages, kt = readerLanguages, t = host, g = ownsIt, tl = ownsAddress, _ = idPrefix, el = mountedSoFar, b = pageUrl, Ta = createPageUrls, h = urlOfAll, v = parts
    more: { now: a, load: () => Et(e) },
    search: { now: s, load: () => Pt(e) },
    onFailure: (P, A) => { // P = error, A = retry
      let C = wt(P) === "outdated"; // C = isOutdated, wt = failureOf, P = error
      we(t.root, n, { kind: "warning", text: p(`failed-${C ? "outdated" : "network"}`), retry: () => { // we = showNotice, t = host, n = messages, p = msg, C = isOutdated
        C ? location.reload() : (Ne(t.root), A());
      } });
    },
    useLinks: (P) => { // P = use
      l.links().then(P, (A) => d.log("The link in the address cannot be corrected.", A));
    }
  }, S = document.createElement("div");
  S.className = Zi, S.lang = m, S.dir = Ce(m), t.root.append(S);
  let k = wr(t.root, () => vt(t, !0)), N = () => rl(t); // k = stopWatching, wr = watchFolding, t = host, vt = hideRest, N = onHashChange, rl = scrollToLinkedHeading
  window.addEventListener("hashchange", N);
  let U = () => { // U = cleanUp
    S.remove(), k(), window.removeEventListener("hashchange", N);
  }, K = bo(window, g ? nl : null, _);
  re(t, "ready");
  let { update: B, unmount: E } = wa(S, r, { // B = update, E = unmount, wa = mountExplorer, S = app, r = list
    msg: p,
    format: vo(m, p, o),
    language: m,
    languages: u,
    pageLanguage: d.contentLanguage,
    today: Or(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: c ? "scrolled" : location.hash ? "link" : "top",
    idPrefix: _,
    reveal: (P) => Sr(t.root, P),
    notify: (P) => we(t.root, n, { kind: "failure", text: P, retry: null }),
    urlOf: (P) => "url" in P ? P.url : b(P.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (P) => `${g ? "" : h}#programs?program=${P}`,
    urlOfAll: (P) => `${h}#${P}`
  }, K, v, (P) => { // K = history, v = parts, P = error
    U(), i(P);
  });
  if (!S.isConnected)
    return null;
  let R = { // R = explorer
    update: B,
    unmount: () => {
      E(), U(), re(t, "static");
    }
  };
  try {
    N(), vt(t, !0), d.announceReady(t.root);
  } catch (P) {
    throw R.unmount(), P;
  }
  return R;
}

// src/page/offer-selftest.ts
var ol = "#programs?selftest"; // ol = SELFTEST
function Pa(e) { // Pa = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === ol && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 7a430865ed6571a5"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var al = 20; // al = MOST_EXPLORERS
function sl(n, o) { // sl = importList, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function il({ wiki: e }, t, { origin: r, list: n }) { // il = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: c, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, c = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !c && bn(s.length ? s : [o], n.programs.map(({ title: l }) => pe(l, [o.lang, ...d], e.contentLanguage).text));
}
function ll({ preset: e, limit: t }) { // ll = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function cl({ preset: e }) { // cl = needsSearch, e = preset
  return /(^|&)q=/.test(`${le(location.hash) || ""}&${e}`);
}
function ka(e, t, r, n) { // ka = run, e = load, t = environment, r = host, n = mounted
  return M(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      ka(e, t, r, n);
    }, s = null;
    try {
      let i = ll(r) ? Et(t).catch(() => null) : null, c = cl(r) ? Pt(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, ll = needsMore, r = host, Et = loadMore, t = environment, c = loadingSearch, cl = needsSearch, Pt = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        re(r, "static");
        return;
      }
      let { messages: l } = d, [m, p] = d.kind === "missing" && (yield sl(t, r)) || [r, d]; // l = messages, d = result, m = shown, p = programs, sl = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let h = p.kind === "missing"; // h = isMissing, p = programs
        o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : p.problems), yield St(t, r, h ? "missing" : "json", p, a);
        return;
      }
      if (!_n(l))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [g, _] = yield Promise.all([i, c]); // u = languageNames, o = wiki, g = more, _ = search, i = loadingMore, c = loadingSearch
      if (!r.root.isConnected)
        return;
      let b = il(t, r, p); // b = mayDiffer, il = mayListDiffer, t = environment, r = host, p = programs
      s = Ea(t, m, { list: p.list, messages: l, languageNames: u, more: g, search: _ }, (h) => { // s = explorer, Ea = mountHost, t = environment, m = shown, p = programs, l = messages, u = languageNames, g = more, _ = search, h = error
        o.log("The explorer could not be drawn.", h), n.delete(r.root), St(t, m, "unexpected", L(w({}, p), { messages: l }), a);
      }), s && (n.set(r.root, s), yield Rn(t, r, p, l, b));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield St(t, r, wt(i), null, a);
    }
  });
}
function dl(n, o) { // dl = findOrInsertHosts, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Tt(r); // a = printed, Tt = findHosts, r = content
    if (a.length || r.querySelector(`.${fe}`) || !On(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Ra(e, t) { // Ra = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, c]) => { // r = mounted, i = root, c = explorer
      s(i) && (r.delete(i), c.unmount());
    });
  }, a = [
    Pa(n),
    e.onContent(() => { // e = wiki
      o((c) => !c.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = ho(); // s = content, i = sharedLoad, ho = createSharedLoad
      dl(n, s).then(
        (c) => c.forEach((d, l) => { // c = hosts, d = host, l = i
          l >= al ? re(d, "static") : En(d) && ka(i, n, d, r);
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
var cn = {}; // cn = runtime_exports
Va(cn, {
  x0: () => se,
  x1: () => Xt,
  x10: () => mt,
  x11: () => ve,
  x12: () => nr,
  x13: () => er,
  x14: () => J,
  x15: () => Me,
  x16: () => Ve,
  x17: () => ie,
  x18: () => qe,
  x19: () => rr,
  x2: () => q,
  x20: () => lt,
  x21: () => Ae,
  x22: () => it,
  x23: () => Zt,
  x24: () => ir,
  x25: () => me,
  x26: () => ze,
  x27: () => Se,
  x28: () => fe,
  x29: () => Tt,
  x3: () => f,
  x30: () => Lr,
  x31: () => Rr,
  x32: () => kr,
  x33: () => we,
  x34: () => br,
  x35: () => _t,
  x36: () => Q,
  x37: () => V,
  x38: () => ne,
  x39: () => $t,
  x4: () => ke,
  x40: () => I,
  x41: () => D,
  x42: () => Ot,
  x43: () => ue,
  x44: () => It,
  x45: () => He,
  x46: () => Lt,
  x47: () => Fe,
  x48: () => Ze,
  x49: () => Wt,
  x5: () => Oe,
  x50: () => lr,
  x51: () => At,
  x52: () => $e,
  x53: () => Ee,
  x54: () => io,
  x55: () => Vt,
  x56: () => je,
  x57: () => xt,
  x58: () => pe,
  x59: () => fr,
  x6: () => te,
  x60: () => sn,
  x61: () => Je,
  x62: () => de,
  x63: () => j,
  x64: () => oa,
  x65: () => dr,
  x66: () => cr,
  x67: () => gr,
  x7: () => ft,
  x8: () => gt,
  x9: () => le
});

// src/wiki/wiki.ts
var ee = class extends Error { // ee = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var La = 1e4; // La = TIMEOUT_MS
function Ma(e, t) { // Ma = fetchInTime, e = url, t = credentials
  return M(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), La); // r = controller, n = timer, La = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new ee("timeout", `${La} ms, ${e}`) : new ee("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function gr(e) { // gr = readAnswer, e = url
  return M(this, null, function* () {
    let t = yield Ma(e, "omit"); // t = response, Ma = fetchInTime, e = url
    if (t.status === 429 && (t = yield Ma(e, "same-origin")), t.status === 429)
      throw new ee("busy", e);
    if (t.status !== 200)
      throw new ee("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new ee("server", `no JSON, ${e}`);
    if (r.error)
      throw new ee("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var ul = 86400, pl = 300, ml = 50; // ul = DAY_S, pl = FIVE_MINUTES_S, ml = MOST_REQUESTS
function fl({ query: { pages: e = [] } = {} }) { // fl = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function gl(e, t, r, n) { // gl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? pl : ul), a = { // o = age, e = kind, r = bundle, pl = FIVE_MINUTES_S, ul = DAY_S, a = parameters
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
function Oa(e, t, r, n) { // Oa = readAll, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let c = yield gr(`${e}?${gl(t, r, n, s)}`); // c = answer, gr = readAnswer, e = api, gl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(fl(c));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: l } = {} } = c; // d = messagecollection, l = mcoffset, c = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = l;
    } while (s && ++i < ml);
    return { pages: a, translations: o };
  });
}
function Aa(e, t, r, n) { // Aa = readSafely, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    try {
      return yield Oa(e, t, r, n);
    } catch (o) {
      if (n && o instanceof ee && o.failure === "server")
        return Oa(e, t, r, null);
      throw o;
    }
  });
}
function Ia(e, t) { // Ia = createPageReader, e = api, t = titleOf
  return (r, n, o) => M(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Aa(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Aa = readSafely, e = api
    return i && a.every((c) => i.pages.some((d) => d.title === c)) ? i : Aa(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Da(e) { // Da = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function yl(e) { // yl = mayEdit, e = title
  return M(this, null, function* () {
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
function xl() { // xl = languageNames
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
function hl() { // hl = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function Ca(e) { // Ca = fetchGadgetModule, e = name
  return M(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Na(e = null) { // Na = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: hl(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Da,
    readPages: Ia(mw.util.wikiScript("api"), Da),
    languageNames: xl,
    mayEdit: yl,
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
function _l() { // _l = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Ra(Na(_l()), gn(Ca, cn, "2e4c494d9d8c2ac4"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>