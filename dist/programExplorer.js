// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var gn = Object.defineProperty, $a = Object.defineProperties;
var ja = Object.getOwnPropertyDescriptors;
var mn = Object.getOwnPropertySymbols;
var Ua = Object.prototype.hasOwnProperty, Ba = Object.prototype.propertyIsEnumerable;
var fn = (e, t, r) => t in e ? gn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, T = (e, t) => {
  for (var r in t || (t = {}))
    Ua.call(t, r) && fn(e, r, t[r]);
  if (mn)
    for (var r of mn(t))
      Ba.call(t, r) && fn(e, r, t[r]);
  return e;
}, L = (e, t) => $a(e, ja(t));
var Va = (e, t) => {
  for (var r in t)
    gn(e, r, { get: t[r], enumerable: !0 });
};
var M = (e, t, r) => new Promise((n, o) => {
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

// <define:BUILD_LANGUAGES>
var y = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant"]; // y = define_BUILD_LANGUAGES_default

// src/page/module-loaders.ts
function yn(e, t, r) { // yn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
  let n = /* @__PURE__ */ new Map(), o = (s) => M(null, null, function* () { // n = modules, o = loadModule, s = name, M = __async
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
    search: a("search"),
    links: a("links"),
    importer: a("importer"),
    selftest: a("selftest")
  };
}

// src/explore/query.ts
var Ae = ["relevance", "status", "newest", "title"], ut = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // Ae = SORTS, ut = EMPTY_QUERY

// src/app/url.ts
var mt = ["q", "sort", "program", "view"]; // mt = RESERVED_KEYS
var qa = /^#?programs$/, Ka = /^#?programs(\?|%3f|\.3f)/i, ft = "selftest", Ja = 8e3, Ga = 200; // qa = ALONE, Ka = WITH_QUERY, ft = SELFTEST, Ja = MOST_CHARACTERS, Ga = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = Ka.exec(e) || qa.exec(e) || []; // t = start, Ka = WITH_QUERY, e = hash, qa = ALONE
  return t === void 0 ? null : e.slice(t.length, Ja);
}
function gt(e) { // gt = isFragmentOurs, e = hash
  return le(e) !== null;
}
var Qa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Qa = UNSAFE
function pt(e) { // pt = encode, e = value
  return e.replace(Qa, (t) => { // e = value, Qa = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function re(e) { // re = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function yt(e) { // yt = normalText, e = text
  return e.slice(0, Ga).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function ve(e, t = []) { // ve = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !mt.includes(o) && r.push(`${pt(o)}=${a.map(pt).join(",")}`);
  });
  let n = yt(e.text); // n = text, yt = normalText, e = query
  return n && r.push("q=" + pt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(pt).join(",")), r.length ? `programs?${r.join("&")}` : "";
}
function xn(e, t) { // xn = readIds, e = list, t = isKnown
  return Array.from(new Set(e.split(",").map(re).concat(re(e).split(",")))).filter(t);
}
function xt(e, t) { // xt = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...d] = i.split("="), c = re(l), m = d.join("="), p = re(m); // l = rawKey, d = values, i = part, c = key, re = decode, m = raw, p = value
    if (c === "q")
      o = yt(re(m.replace(/[_+]/g, " ")));
    else if (c === "sort")
      a = Ae.find((u) => u === p) || null;
    else if (c === "program")
      s = xn(m, t.hasProgram);
    else if (!mt.includes(c)) {
      let u = xn(m, (g) => t.hasTerm(c, g)); // u = terms, xn = readIds, m = raw, g = term, t = known, c = key
      u.length && n.set(c, Array.from(/* @__PURE__ */ new Set([...n.get(c) || [], ...u])));
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
var G = "qqx", hn = "search", Ge = "en"; // G = KEYS_ONLY, hn = EXPLORER_KEY, Ge = FALLBACK_LANGUAGE
function Qe(e) { // Qe = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ge;
}
function _r(e) { // _r = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function _n(e, t) { // _n = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ue(t)).filter((n) => typeof n[1] == "string")); // r = texts, ue = parseJsonObject, t = text, n = field
  return r.has(hn) ? { language: e, texts: r } : null;
}
function bn({ language: e, texts: t }) { // bn = hasMessages, e = language, t = texts
  return e === G || t.has(hn);
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
function ht(e) { // ht = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function vn(e, t) { // vn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var wn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // wn = en_default

// src/messages/locale.ts
function _t(e) { // _t = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Ya = ["zero", "one", "two", "few", "many", "other"]; // Ya = CATEGORIES
function Sn(e) { // Sn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ya.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Ya = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var Xa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Za = /\$(\d)/g, Ie = { language: "en", texts: new Map(Object.entries(wn)) }; // Xa = PLURAL, Za = PARAMETER, Ie = BUILT_IN, wn = en_default
function me({ language: e, texts: t } = Ie, r = Ie.texts) { // me = createMessages, e = language, t = texts, Ie = BUILT_IN, r = fallback
  if (e === G)
    return (i, ...l) => `(${[`program-explorer-${i}`, ...l].join(", ")})`;
  let n, o, a = _t(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, _t = localeOf, e = language, s = format, i = value
  return (i, ...l) => { // i = key, l = parameters
    let d = (c) => { // d = parameter, c = position
      var m; // m = _a
      return (m = l[Number(c) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(Xa, (c, m, p) => (o = o || Sn(e), o(p.split("|"), Number(d(m))))).replace(Za, (c, m) => { // t = texts, i = key, r = fallback, Xa = PLURAL, c = _, m = position, p = forms, o = plural, Sn = createPlural, e = language, d = parameter, Za = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var bt = "json"; // bt = DATA_MODEL

// src/page/sections.ts
var br = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // br = SECTION
function De(e) { // De = sectionOf, e = element
  return e.closest(br);
}
function vr(e) { // vr = sectionHeading, e = element
  var t; // t = _a
  return ((t = De(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Tn(e) { // Tn = isInSection, e = element
  return De(e) !== null;
}
function vt(e) { // vt = isFolded, e = element
  let t = De(e); // t = section, De = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function En(e) { // En = hasOtherText, e = element
  return (De(e) || e).textContent.trim() !== e.textContent.trim();
}
function wr(e, t) { // wr = watchFolding, e = element, t = onChange
  let r = De(e), n = new MutationObserver(t); // r = section, De = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Sr(e, t) { // Sr = unfold, e = element, t = then
  if (!vt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = De(e); // o = section, De = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = vr(e); // a = heading, vr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    vt(e) || (n(), t());
  }, n = wr(e, r);
  r();
}

// src/page/host-state.ts
var es = "program-explorer-hidden"; // es = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function Pn(e) { // Pn = claim, e = host
  return ze(e) ? !1 : (ne(e, "loading"), !0);
}
function Tr(e, t) { // Tr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(es, t);
}
function wt({ root: e, after: t }, r) { // wt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !vt(e); // n = isAfterHidden, r = isHidden, vt = isFolded, e = root
    Tr(t.list, n), Tr(t.heading, n && !(Tn(e) && En(t.list)));
  }
}
function ne(e, t) { // ne = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Tr(n, r)), wt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Tr = hide, r = isReady, wt = hideRest, o = anchorElements, a = element, s = i
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
function kn(e, t, r) { // kn = button, e = text, t = className, r = act
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
      ...a ? [kn(s("retry"), "", a)] : [],
      kn(s("dismiss"), "cdx-button--weight-quiet", () => Ne(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
}

// src/page/failure.ts
var os = ["busy", "timeout", "network", "server"]; // os = TEMPORARY
function St(e) { // St = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function Rn(e, t, r, n) { // Rn = advise, e = environment, t = host, r = notice, n = subject
  return M(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function Tt(e, t, r, n, o) { // Tt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return M(this, null, function* () {
    let a = n ? n.messages : Ie, s = me(a); // a = messages, n = result, Ie = BUILT_IN, s = msg, me = createMessages
    ne(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: os.includes(r) ? () => { // os = TEMPORARY, r = failure
        Ne(t.root), ne(t, "loading"), o();
      } : null
    };
    we(t.root, a, i), (r === "missing" || r === "json") && (yield Rn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function Ln(i, l, d, c, m) { // Ln = showProblems, i = _0, l = _1, d = _2, c = _3, m = _4
  return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== bt; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, bt = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield Rn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
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
var Mn = "h1, h2, h3, h4, h5, h6"; // Mn = HEADINGS
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
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ls(n.get("past") || null), g = r.find((b) => !e.contains(b)), _ = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, l = all, d = languages, c = messages, m = bundle, p = bundleVersion, e = root, u = heading, ls = blockOf, n = headings, g = list, r = groups, b = group, _ = own
  return n.forEach((b, h) => { // n = headings, b = element, h = group
    b !== t && _.set(h, is(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: cs(c),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: d.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && g ? { heading: u, list: g } : null,
    groups: r,
    headings: _,
    level: Lr(n.size ? t : null)
  };
}
function Et(e) { // Et = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Mn}, .${fe}[data-source], [${Se}]`).forEach((n) => { // e = content, Mn = HEADINGS, fe = HOST_CLASS, Se = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Mn) ? r = n : n.hasAttribute(Se) ? o && (o.groups.push(n), r && n.hasAttribute(as) && o.headings.set(n.getAttribute(Se), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(ds);
}

// src/page/known-pages.ts
var On = ["Community Development", "Community Development/What we do"], us = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // On = PAGES, us = TRANSLATION
function An(e) { // An = isKnownPage, e = title
  return On.includes(e) || On.includes(e.replace(us, ""));
}

// src/page/load-parts.ts
function In(e, t, r) { // In = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Pt({ wiki: e, load: t }) { // Pt = loadMore, e = wiki, t = load
  return In(e, t.more(), "Details and filters on phones did not load.");
}
function kt({ wiki: e, load: t }) { // kt = loadSearch, e = wiki, t = load
  return In(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function Rt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Rt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Pr(r), [a] = e, s = a !== t; // o = around, Pr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Ge || Qe(e) !== Ge) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function Dn(e, t) { // Dn = translationLanguage, e = languages, t = contentLanguage
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
], gs = new RegExp("^(?:" + fs.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Mr = 2e3, ys = 255, xs = new RegExp([
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
var _s = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // _s = ORDINARY
function bs(e) { // bs = readAddress, e = value
  if (e.length <= Mr && _s.test(e))
    return { url: e };
  if (e.length > Mr || /\s/.test(e))
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
    return bs(t);
  if (t.length > Mr)
    return "bad-page";
  let r = t.replace(ps, "").replace(ms, " ").trim().replace(/^: ?/, ""); // r = page, t = text, ps = DIRECTION_MARKS, ms = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (gs.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || xs.test(r) || n.length > 85 && hs(n) > ys ? "bad-page" : { page: r };
}
function Lt(e) { // Lt = isTarget, e = found
  return typeof e != "string";
}
function Mt(e) { // Mt = parseLink, e = value
  let t = Fe(e); // t = found, Fe = readLink, e = value
  return Lt(t) ? t : null;
}
function Ot(e) { // Ot = isPage, e = value
  let t = Mt(e); // t = link, Mt = parseLink, e = value
  return t !== null && "page" in t;
}
function Cn(e) { // Cn = isAddress, e = value
  let t = Mt(e); // t = link, Mt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var vs = 49; // vs = MOST_INCLUDES
function Or(e) { // Or = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, vs).map((r, n) => typeof r == "string" && Ot(r) && t.indexOf(r) === n ? r : "") : [];
}
function At(e) { // At = includedTitles, e = text
  return e.includes('"include"') ? Or(ue(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Ar() { // Ar = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function It(e) { // It = optionsFor, e = wiki
  return { today: Ar(), language: e.contentLanguage };
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
var ws = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // ws = KINDS
function Ir(e) { // Ir = kindOfType, e = type
  return ws[e] || "text";
}
function ge(e) { // ge = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Ir(Array.isArray(e) ? "array" : typeof e);
}
function Dt(e) { // Dt = isObject, e = value
  return ge(e) === "object";
}

// src/programs/migrate.ts
var Hn = [], Ze = 1 + Hn.length; // Hn = MIGRATIONS, Ze = VERSION
function $n(e, t = Hn) { // $n = migrate, e = page, t = migrations, Hn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => L(T({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Ss(e, t, r) { // Ss = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Ct(e, t, r) { // Ct = readJsonPage, e = text, t = report, r = describeFault
  let n = Ss(e, t, r); // n = data, Ss = readJson, e = text, t = report, r = describeFault
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
function Nt(e) { // Nt = tooDeep, e = parents
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
  for (let { id: l, partOf: d } of e) // l = id, d = partOf, e = all
    o.add(l), d && a.set(l, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Nt(a)); // s = wholes, o = programIds, t = series, i = deep, Nt = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: d, partOf: c, followedBy: m, source: { page: p, path: u } } = l; // d = id, c = partOf, m = followedBy, p = page, u = path, l = program
    if (!c && !m.length)
      return l;
    let g = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], _ = (b, h, v, w) => (w ? n.addAt(g(b), "loop", h) : v.has(h) || n.addAt(g(b), "unknown-program", h, v), !w && v.has(h)); // g = pathTo, b = field, p = page, r = includedTitles, u = path, _ = isGood, h = other, v = known, w = isLoop, n = report
    return n.program = d, L(T({}, l), {
      partOf: c && _("partOf", c, s, i.has(d)) ? c : null,
      followedBy: m.filter((b) => _("followedBy", b, o, b === d))
    });
  });
}

// src/programs/each-record.ts
function Ft(e, t, r, n) { // Ft = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ge(o)]), r.leave();
}

// src/programs/read-schema.ts
function Dr({ pipe: e }) { // Dr = actionsOf, e = pipe
  return e ? [...Dr(e[0]), ...e.slice(1)] : [];
}
function Ts({ type: e, requirement: t }) { // Ts = testOf, e = type, t = requirement
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
function Es(e) { // Es = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Dr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Ts(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Dr = actionsOf, Ts = testOf
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: l, test: d, message: c } of o) // l = change, d = test, c = message, o = steps
      if (l)
        i = l(i, s);
      else if (!d(i)) {
        let m = typeof c == "string" ? c : c({ input: i }); // m = code, c = message, i = found
        s.add(m, String(a), t);
        return;
      }
    return i;
  };
}
function Ps({ item: e }) { // Ps = listReader, e = item
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
function ks(e) { // ks = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = Dr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, Dr = actionsOf, o = type
  return (o, a) => { // o = value, a = report
    let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
    for (let l of i) { // l = key, i = keys
      a.enter(l);
      let d = t(l, a), c = d === void 0 ? void 0 : r(o[l], a); // d = name, t = readKey, l = key, a = report, c = found, r = readValue, o = value
      s.has(d) && a.add("duplicate-id", d), c !== void 0 && (l === d || !s.has(d)) && s.set(d, c), a.leave();
    }
    if (s.size || !n)
      return s;
    i.length || a.add("empty");
  };
}
function Rs({ entries: e = {} }) { // Rs = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => { // t = names, e = entries, r = fields, n = required, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let d = T({}, o); // d = found, T = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = field, r = fields, p = name
      s.enter(p), u ? d[p] = (m = et(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let c = n.filter((p) => d[p] === null); // c = missing, n = required, p = name, d = found
    for (let p of c) // p = name, c = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return c.length > 0 ? void 0 : d;
  };
}
function Ls(e) { // Ls = createReader, e = node
  switch (e.type) {
    case "array":
      return Ps(e);
    case "record":
      return ks(e);
    case "object":
      return Rs(e);
    default:
      return Es(e);
  }
}
var Un = /* @__PURE__ */ new Map(); // Un = READERS
function et(e) { // et = readerOf, e = node
  let t = Un.get(e); // t = reader, Un = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Ir(a.type), Ls(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Ir = kindOfType, Ls = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let d = ge(a), c = n.get(d); // d = kind, ge = kindOf, a = value, c = read, n = readers
      if (!c) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return c(a, s, i, l);
    }, Un.set(e, t);
  }
  return t;
}
function Te(e, t, r, n, o) { // Te = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Ms = /^(?:als|fat|ike|knc)\b/i, Bn = /* @__PURE__ */ new Map(); // Ms = CODES_OF_MEDIAWIKI, Bn = known
function Os(e) { // Os = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Ms.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function He(e) { // He = shortestCode, e = code
  let t = Bn.get(e) || Os(e); // t = short, Bn = known, e = code, Os = findShortest
  return Bn.set(e, t), t;
}

// src/programs/patterns.ts
var $e = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // $e = ID, Ee = LANGUAGE

// src/programs/dates.ts
var Cr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Cr = DATE_SHAPE
function Vn(e, t) { // Vn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function oe(e) { // oe = parseDate, e = text
  if (!Cr.test(e))
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
var ae = ["open", "upcoming", "ongoing", "paused", "past"]; // ae = STATUSES
function je(e) { // je = isStatus, e = value
  return ae.includes(e);
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
var As = []; // As = NONE
function z(e) { // z = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : As;
}

// src/programs/read-terms.ts
function Ht(e, t, r, n) { // Ht = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return z(t).map(He).filter((s) => { // z = toList, t = value, He = shortestCode, s = code
      let i = Ee.test(s); // i = isCode, Ee = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : z(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, z = toList, t = value, s = id
    let i = o ? o.has(s) : je(s); // i = isKnown, o = terms, s = id, je = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : ae), i;
  });
}

// src/programs/cut-text.ts
function $t(e, t) { // $t = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var Nr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Nr = DAY_OR_MINUTE
function jt(e) { // jt = toUtc, e = text
  return !Nr.test(e) || !oe(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ce = (e, t = {}) => T({ kind: "schema", type: e }, t), Pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => ce("string")), Fr = (() => ce("number")), Hr = (() => ce("boolean")), se = ((e) => ce("array", { item: e })), Z = ((e) => ce("object", { entries: e })), S = ((e) => ce("optional", { wrapped: e })), Qn = ((e, t) => ce("picklist", { options: e, message: t })), Ue = ((e, t) => ce("record", { key: e, value: t })), Be = ((e) => ce("union", { options: e })), F = ((...e) => L(T({}, e[0]), { pipe: e })), Ut = Pe("check"), Bt = Pe("guard"), zn = Pe("length"), $r = Pe("max_value"), Yn = Pe("min_entries"), jr = Pe("min_value"), xe = Pe("regex"), he = ((e) => ({ type: "transform", operation: e })); // ce = schema, e = operation, t = value, T = __spreadValues, Pe = action, r = message, ye = string, Fr = number, Hr = boolean, se = array, Z = object, S = optional, Qn = picklist, Ue = record, Be = union, F = pipe, L = __spreadProps, Ut = check, Bt = guard, zn = length, $r = maxValue, Yn = minEntries, jr = minValue, xe = regex, he = transform

// src/programs/schema.ts
var Ds = 10080; // Ds = MOST_MINUTES
function Cs(e) { // Cs = isText, e = found
  return e !== null;
}
var ee = F(ye(), xe($e, "bad-id")), Vr = F(ye(), xe(/\S/, "empty")), tt = F(Vr, he($t)), Ns = F(ye(), xe(Ee, "bad-language"), he((e) => e.toLowerCase())), W = Be([tt, F(Ue(Ns, tt), Yn(1, "empty"))]), Vt = F( // ee = id, F = pipe, ye = string, xe = regex, $e = ID, Vr = words, tt = shownText, he = transform, $t = cutText, Ns = languageCode, Ee = LANGUAGE, e = code, W = text, Be = union, Ue = record, Yn = minEntries, Vt = date
  ye(),
  xe(Cr, "bad-date"),
  he(oe),
  Ut((e) => e !== null, "bad-date")
), Xn = F(ye(), xe(Nr, "bad-time"), he(jt), Bt(Cs, "bad-time")), Ur = F(Vr, Ut(Ot, "bad-page")), ro = F(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Zn = F(ro, Ut(Cn, "bad-address")), Wr = F(ro, he(Fe), Bt(Lt, "bad-address")), rt = F(Vr, he(Fe), Bt(Lt, ({ input: e }) => e)), Fs = F(Fr(), jr(1, "bad-minutes"), $r(Ds, "bad-minutes")), no = Be([ee, se(ee)]), eo = F(ye(), xe(Ee, "bad-language"), he(He)), to = Be([eo, se(eo)]), Br = Be([tt, se(tt)]), qr = no, Hs = Z({
  label: W,
  page: S(rt),
  url: S(Wr)
}), $s = Z({
  label: S(W),
  page: S(rt),
  url: S(Wr),
  until: S(Vt)
}), js = Z({
  start: Xn,
  end: S(Xn),
  label: S(W),
  page: S(rt),
  url: S(Wr)
}), Kr = Z({
  id: ee,
  title: W,
  summary: S(W),
  notice: S(W),
  join: S($s),
  page: S(rt),
  status: S(Qn(ae, "bad-status")),
  start: S(Vt),
  end: S(Vt),
  dates: S(se(js)),
  language: S(to),
  interpreted: S(to),
  session: S(Z({
    minutes: S(F(se(Fs), zn(2)))
  })),
  duration: S(W),
  scale: S(W),
  team: S(Br),
  partners: S(Br),
  materials: S(se(Hs)),
  partOf: S(ee),
  followedBy: S(no),
  owner: S(tt),
  reviewed: S(Vt),
  sources: S(Be([Zn, se(Zn)]))
}), oo = Z({
  id: ee,
  label: W,
  help: S(W),
  terms: Ue(ee, qr)
}), Us = Z({
  label: S(W),
  help: S(W),
  terms: S(Ue(ee, Z({
    label: S(W),
    aliases: S(Br),
    broader: S(ee),
    matchesAll: S(Hr())
  })))
}), Bs = Z({
  title: W,
  page: S(rt)
}), ao = Z({
  version: F(Fr(), jr(Ze), $r(Ze)),
  enabled: S(Hr()),
  talk: S(Ur),
  bundle: S(Ur),
  facets: S(se(ee)),
  vocabularies: S(Ue(ee, Us)),
  series: S(Ue(ee, Bs)),
  include: S(se(Ur))
});

// src/programs/read-needs.ts
function Vs(e, t, r) { // Vs = readNeed, e = raw, t = vocabularies, r = report
  let n = Te(oo, e, r); // n = record, Te = read, oo = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Ht(s, a, t, r); // i = found, Ht = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function so(e, t, r) { // so = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ft(e, "needs", r, (o) => { // Ft = eachRecord, e = page, r = report, o = raw
    let a = Vs(o, t, r); // a = need, Vs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var io = 200; // io = MOST_DATES
function lo(e) { // lo = readDates, e = written
  let t = /* @__PURE__ */ new Map(), r = []; // t = counts, r = dates
  for (let { start: n, end: o, label: a, page: s, url: i } of e) { // n = start, o = last, a = label, s = page, i = url, e = written
    let l = o && o.length === n.length ? o : null; // l = end, o = last, n = start
    if (!l || l >= n) {
      let d = n.replace(":", ""), c = (t.get(d) || 0) + 1; // d = key, n = start, c = count, t = counts
      t.set(d, c), r.push({ id: c > 1 ? `${d}.${c}` : d, start: n, end: l, isExact: n.length > 10, label: a, target: s || i });
    }
  }
  return r.sort((n, o) => n.id < o.id ? -1 : 1).slice(-200);
}

// src/programs/read-program.ts
var Jr = Object.keys(Kr.entries); // Jr = PROGRAM_FIELDS, Kr = programSchema
function Ws(e, t) { // Ws = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function qs(e, t) { // qs = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function Ks(e, t, r, n) { // Ks = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && V(e.until) < r) } : null;
}
function Js(e, { vocabularies: t, facets: r }, n) { // Js = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Te(qr, a, n), i = s === void 0 ? [] : Ht(o, s, t, n); // s = ids, Te = read, qr = termIds, a = value, n = report, i = found, Ht = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Gs({ start: e, end: t }, r, n) { // Gs = readRange, e = start, t = end, r = raw, n = report
  return e && t && Q(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function co(e, t, r, n) { // co = readProgram, e = raw, t = source, r = context, n = report
  let o = Dt(e) ? e.id : null; // o = rawId, Dt = isObject, e = raw
  n.program = typeof o == "string" && $e.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Te(Kr, e, n, Js(a, r, n), r.fields); // a = terms, s = record, Te = read, Kr = programSchema, e = raw, n = report, Js = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = z(s.interpreted), d = /* @__PURE__ */ new Set([...z(s.language), ...l]); // l = interpreted, z = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [c, m] = Gs(s, e, n); // c = start, m = end, Gs = readRange, s = record, e = raw, n = report
  s.status && Jn(s.status, c, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Kn(c, m, r.today); // p = status, s = record, Kn = deriveStatus, c = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: Ks(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: c,
    end: m,
    dates: s.dates ? lo(s.dates) : [],
    terms: a,
    interpreted: l,
    minutes: Ws(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: z(s.team),
    partners: z(s.partners),
    materials: qs(s.materials, n),
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
  let s = /* @__PURE__ */ new Map(), i = (l, d) => { // s = programs, i = readFrom, l = from, d = title
    Ft(l, "programs", o, (c, m) => { // Ft = eachRecord, l = from, o = report, c = raw, m = index
      let p = co(c, { page: d, path: ["programs", m] }, n, o); // p = program, co = readProgram, c = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, d) => { // i = readFrom, e = page, o = report, t = titles, l = title, d = index
    o.enter(d);
    let c = r.find((p) => p.title === l), m = c && Ct(c.text, o, a); // c = found, r = included, p = other, l = title, m = more, Ct = readJsonPage, o = report, a = describeFault
    if (l && !c)
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
function Qs(e, t) { // Qs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === H ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== H ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Nt(r)) // o = id, Nt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== H && n.set(i, { id: i, label: o || i, aliases: z(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function po(e, t, r) { // po = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Qs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var zs = [...Jr, ...Xe, I, D].filter((e) => e !== "language"); // zs = RESERVED_VOCABULARIES, Jr = PROGRAM_FIELDS, Xe = BUILT_IN, I = NEED, D = OFFERS, e = name
function Ys(e, t, r) { // Ys = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Xs(e) { // Xs = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function Zs(e, { today: t, language: r }, n, o, a) { // Zs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Te(ao, e, o, Xs); // s = head, Te = read, ao = headSchema, e = page, o = report, Xs = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = po(s.vocabularies || /* @__PURE__ */ new Map(), zs, o); // i = vocabularies, po = readVocabularies, s = head, zs = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = Ys(s.facets, i, o), d = so(e, i, o), c = Or(e), m = uo(e, c, n, { // l = facets, Ys = readFacets, s = head, i = vocabularies, o = report, d = needs, so = readNeeds, e = page, c = titles, Or = includedTitlesIn, m = programs, uo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Jr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...s.series || []].map(([u, { title: g, page: _ }]) => [u, { title: g, target: _ }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: l,
    vocabularies: i,
    series: p,
    needs: d,
    programs: jn(m, p, c, o)
  };
}
function Wt(e, t, r, n, o = String) { // Wt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Ct(e, n, o); // a = page, Ct = readJsonPage, e = text, n = report, o = describeFault
  return a && Zs(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function qt(e, t, r = []) { // qt = parseForReaders, e = text, t = options, r = included
  let n = Nn(); // n = report, Nn = createCodeReport
  return { list: Wt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ei(e, t) { // ei = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, T(T({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, T = __spreadValues
  return L(T({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return L(T({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && L(T({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        dates: o.dates.map((s) => L(T({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => L(T({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => L(T({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function mo(e, { language: t, texts: r }, n) { // mo = translate, e = list, t = language, r = texts, n = pageLanguage
  return ei(e, (o, a) => { // ei = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), $t(s)) : o;
  });
}

// src/page/load.ts
var fo = "MediaWiki:Gadget-programExplorer-config.json"; // fo = CONFIGURATION
function nt(e, t, r) { // nt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ti(e) { // ti = isSwitchedOff, e = configuration
  return e !== void 0 && ue(e.text).enabled === !1;
}
function ri(e, t) { // ri = messagesFrom, e = language, t = page
  return e === G ? { language: e, texts: /* @__PURE__ */ new Map() } : t && _n(e, t.text) || Ie;
}
function ni(e, t, r, n) { // ni = loadIncluded, e = wiki, t = source, r = text, n = pages
  return M(this, null, function* () {
    let o = At(r), a = o.filter((i) => !nt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, At = includedTitles, r = text, a = missing, i = title, nt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = nt(e, i, s); // l = page, nt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function yo(e, { translationLanguage: t, bundleVersion: r }) { // yo = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function oi(e, t, r, n) { // oi = loadTranslations, e = wiki, t = list, r = request, n = translations
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
    let s = n === G ? [] : [_r(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [fo] : []], { pages: l, translations: d } = yield e.readPages(i, o, yo(a, t)); // s = messageTitles, n = language, G = KEYS_ONLY, _r = messagesPage, i = titles, r = source, e = wiki, fo = CONFIGURATION, l = pages, d = translations, o = revisions, yo = bundleRequest, a = bundle, t = request
    if (ti(nt(e, fo, l)))
      return { kind: "off" };
    let c = ri(n, nt(e, _r(n), l)), m = nt(e, r, l); // c = messages, ri = messagesFrom, n = language, nt = pageOf, e = wiki, _r = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: c };
    let p = yield ni(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = qt(m.text, It(e), p); // p = included, ni = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, g = list, _ = problems, qt = parseForReaders, It = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: _, list: yield oi(e, g, t, d) } : { kind: "invalid", messages: c, origin: u, problems: _ };
  });
}
function xo(e, t) { // xo = load, e = wiki, t = request
  return M(this, null, function* () {
    let r = yield go(e, t); // r = result, go = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? go(e, L(T({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function ai(e, t) { // ai = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Rt(e, t), l = i[0] === G ? G : Qe(i), d = o.get(l), c = Dn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Rt = readerLanguages, e = wiki, l = language, G = KEYS_ONLY, Qe = chooseLanguage, d = revision, c = translated, Dn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: c,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === G ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${c}:`) ? s : ""
  };
}
function ho() { // ho = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = ai(t, r), o = JSON.stringify(n), a = e.get(o) || xo(t, n); // n = request, ai = requestFor, t = wiki, r = host, o = key, a = loading, e = running, xo = load
    e.set(o, a);
    let s = () => { // s = forget
      e.delete(o);
    };
    return a.then(s, s), a;
  };
}

// src/app/after-paint.ts
function ke(e) { // ke = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var ot = "programExplorer", Kt = "programExplorerDialog", _o = "programExplorerPlace"; // ot = FRAGMENT_KEY, Kt = DIALOG_KEY, _o = PLACE_KEY
function bo(e, t, r) { // bo = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let g = e.history.state; // g = state, e = view
    return typeof g == "object" && g !== null ? g : {};
  }, a = (g) => { // a = kept, g = key
    let _ = o()[g]; // _ = value, o = entryState, g = key
    return typeof _ == "string" ? _ : null;
  }, s = (g, _, b) => { // s = put, g = change, _ = values, b = url
    try {
      e.history[`${g}State`](T(T({}, o()), _), "", b);
    } catch (h) {
    }
  }, i = () => a(Kt) === r, l = () => s("push", { [Kt]: r }), d = () => t && (t(n()) ? n() : a(ot)), c = (g) => { // i = isInDialog, a = kept, Kt = DIALOG_KEY, r = id, l = enterDialog, s = put, d = read, t = isOurs, n = fragment, ot = FRAGMENT_KEY, c = place, g = index
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
      let h = n(), v = h !== "" && !t(h), w = _ === "push"; // h = here, n = fragment, v = isForeign, t = isOurs, w = isChoice, _ = change
      s(
        b ? "replace" : _,
        { [ot]: g, [Kt]: w ? null : a(Kt) },
        g !== "" ? `#${g}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), w && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => c(1),
    firstPlace: m ? c(0) : 0,
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
var si = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // si = MINUTE
function vo(e, t, r = null) { // vo = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(_t(e), T({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, _t = localeOf, e = language, T = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, l = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(oe(m)), c = (m) => o("minute", si).format(Date.parse(m));
  return {
    date: i,
    occurrence: ({ start: m, end: p, isExact: u }) => l(u ? c(m) : d(m), u ? c(p || m) : d(p || m)),
    span: (m, p, u) => { // m = start, p = end, u = status
      let g = m && i(m), _ = p && i(p); // g = first, m = start, i = date, _ = last, p = end
      return g ? _ ? l(g, _) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", g) : _ && t("date-until", _);
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
var O, To, ii, _e, Gr, zt, Eo, Gt, Po, zr, Qr, li, st = /* @__PURE__ */ Symbol.for("pv"), Yt = {}, Xt = [], ci = /^m(i|n|o|s|text|space)$/, Yr = Array.isArray, Xr = Xt.slice, Le = Object.assign; // O = options, To = vnodeId, ii = isValidElement, _e = rerenderQueue, Gr = prevDebounce, zt = rerenderCount, Eo = depthSort, Gt = EVENT_DISPATCHED, Po = CAPTURE_REGEX, zr = eventClock, Qr = eventProxies, li = i, st = VNODE_MARKER, Yt = EMPTY_OBJ, Xt = EMPTY_ARR, ci = MATHML_TOKEN_ELEMENTS, Yr = isArray, Xr = slice, Le = assign
function Re(e) { // Re = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Xr.call(arguments, 2) : r), at(e, s, n, o, null);
}
function at(e, t, r, n, o) { // at = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: st, __v: o || ++To, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, st = VNODE_MARKER, o = original, To = vnodeId
  return !o && O.vnode && O.vnode(a), a;
}
function Zt() { // Zt = createRef
  return { current: null };
}
function q(e) { // q = Fragment, e = props
  return e.children;
}
function Y(e, t) { // Y = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function be(e, t) { // be = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && be(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : be(e);
}
function di(e) { // di = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Le({ constructor: st }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Zr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || be(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Ao(o, t, a), r.__ = r.__e = null, t.__e != n && ko(t));
}
function ko(e) { // ko = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), ko(e);
}
function wo(e) { // wo = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, _e.push(e), zt++)) && Gr == O.debounceRendering || ((Gr = O.debounceRendering) || queueMicrotask)(Ro);
}
function Ro() { // Ro = process
  try {
    for (var e, t = 1; _e.length; ) _e.length > t && _e.sort(Eo), e = _e.shift(), t = _e.length, 8 & e.__g && di(e); // e = c, t = l, _e = rerenderQueue, Eo = depthSort, di = renderComponent
  } finally {
    (zt = _e.length) && (Gr || queueMicrotask)(Ro);
  }
}
function Lo(e, t, r, n, o, a, s, i, l, d, c) { // Lo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
  var m, p, u, g, _, b, h = n.__k || Xt, v = t.length; // m = i, p = oldVNode, u = childVNode, g = newDom, _ = firstChildDom, b = result, h = oldChildren, n = oldParentVNode, Xt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = ui(r, t, h, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && h[u.__i] || Yt, u.__i = m, b = Zr(e, u, p, o, a, s, i, l, d, c), g = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && en(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || g, u)), _ = _ || g, 4 & u.__u ? (l = Mo(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : g && (l = g.nextSibling), u.__u &= -21); // l = oldDom, ui = constructNewChildrenArray, r = newParentVNode, t = renderResult, h = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, Yt = EMPTY_OBJ, b = result, Zr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, g = newDom, en = applyRef, _ = firstChildDom, Mo = insert, void = type
  return r.__e = _, l;
}
function ui(e, t, r, n, o) { // ui = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, d, c, m, p, u, g = r.length, _ = g, b = 0, h = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, m = lisLengths, p = hi, u = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, b = skew, h = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = at(null, s) : Yr(s) ? s = v[a] = at(q, { children: s }) : s.constructor === st && s.__b ? s = v[a] = at(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = pi(s, r, l, _)) && (_--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, h = 1)) : (~d || (o > g ? b-- : o < g && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, at = createVNode, Yr = isArray, q = Fragment, st = VNODE_MARKER, l = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, pi = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, h = moved, g = oldChildrenLength
  if (h) {
    for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, c = tails, u = mid, s = childVNode
      c[b] = s.__i, m[a] = b + 1;
    }
    for (b = c.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, c = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = be(i)), tn(i, i));
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
function pi(e, t, r, n) { // pi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function So(e, t, r) { // So = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Jt(e, t, r, n, o) { // Jt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || So(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || So(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Qr[t] || (Qr[t] = mi(t)), (e.__a || (e.__a = {}))[t] = zr, a = t != (t = t.replace(Po, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function mi(e) { // mi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Gt] == null) t[Gt] = zr++;
      else if (t[Gt] < this.__a[e]) return;
      return r(O.event ? O.event(t) : t);
    }
  };
}
function Zr(e, t, r, n, o, a, s, i, l, d) { // Zr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
  var c, m, p, u, g, _, b, h, v, w, k, N, U, K, B, E, R, P, A = t.type; // c = tmp, m = resumed, p = oldCommitQueueLength, u = c, g = oldProps, _ = oldState, b = snapshot, h = newProps, v = isClassComponent, w = provider, k = componentContext, N = renderHook, U = count, K = renderResult, B = startMarker, E = end, R = i, P = child, A = newType, t = newVNode
  if (t.constructor !== st) return null;
  128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = Qt(c, a) : a.push(c), i = a[0] || i), (c = O.__b) && c(t);
  e: if (typeof A == "function") {
    p = s.length;
    try {
      if (h = t.props, v = (c = A.prototype) && c.render, w = (c = A.contextType) && n[c.__c], k = c ? w ? w.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new A(h, k) : (t.__c = u = new Y(h, k), u.constructor = A, u.render = gi), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), A.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Le({}, u.__s)), Le(u.__s, A.getDerivedStateFromProps(h, u.__s)))), g = u.props, _ = u.state, u.__v = t, r.__c) {
        if (h !== g && v && !A.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(h, k), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(h, u.__s, k) === !1) {
          t.__v != r.__v && (u.props = h, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(C) {
            C && (C.__ = t);
          }), Xt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = be(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(h, u.__s, k), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(g, _, b);
        });
      } else v && !A.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = k, u.props = h, u.__P = e, u.__g &= -5, N = O.__r, U = v ? 25 : 0;
      do
        u.__g &= -9, N && N(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++U < 25);
      v && (Xt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Le({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(g, _)), K = c && c.type === q && c.key == null ? c.props.children : c, h.__P && (c = i, o = (e = h.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(C) {
        C && tn(C, C);
      }), r.__k = null), i = r.__k ? be(r, 0) : null), i = Lo(e, Yr(K) ? K : [K], t, r, n, o, a, s, i, l, d), h.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(Re), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (C) {
      if (s.length = p, t.__v = null, l || a) if (C && C.then) {
        if (t.__u |= 128 | l, a) {
          for (~(R = a.indexOf(i || void 0)) || (R = a.length); (P = a[R - 1]) && P.nodeType == 8; ) R--; // R = i, a = excessDomChildren, i = oldDom, void = oldDom, P = child
          for (; R < a.length; R++) if (P = a[R]) if (a[R] = null, B) { // R = i, a = excessDomChildren, P = child, B = startMarker
            if (P == E) break;
          } else {
            if (P.nodeType != 8) break;
            P.data.startsWith("$s") && (E = Qt(B = P));
          }
        }
        if (!B) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          B = i;
        }
        (c = Qt(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, i = c) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Re);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), C && C.then || Oo(t), O.__e(C, t, r);
    }
  } else i = t.__e = fi(r.__e, t, r, n, o, a, s, l, d, e);
  return (c = O.diffed) && c(t), i;
}
function Qt(e, t) { // Qt = rangeEnd, e = start, t = nodes
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
  for (var n = 0; n < r.length; ) en(r[n++], r[n++], r[n++]); // n = i, r = refQueue, en = applyRef
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
function fi(e, t, r, n, o, a, s, i, l, d) { // fi = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
  var c, m, p, u, g, _, b, h, v = r.props || Yt, w = t.props, k = t.type; // c = i, m = newHtml, p = oldHtml, u = newChildren, g = value, _ = inputValue, b = checked, h = doc, v = oldProps, r = oldVNode, Yt = EMPTY_OBJ, w = newProps, t = newVNode, k = nodeType
  if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((g = a[c]) && (k ? g.localName == k : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, k = nodeType
      e = g, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (h = d.ownerDocument || document, !k) return h.createTextNode(w);
    e = h.createElementNS(o, k, w.is ? w : d), i && (O.__m && O.__m(t, a), i = !1), a = null;
  }
  if (k) {
    if (d = k == "template" && e.content || e, a = k == "textarea" && w.defaultValue != null ? null : a && Xr.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(g = e.attributes[c]).name] = g.value;
    for (c in v) g = v[c], c == "dangerouslySetInnerHTML" ? p = g : c == "children" || c in w || c == "value" && "defaultValue" in w || c == "checked" && "defaultChecked" in w || Jt(e, c, null, g, o); // c = i, v = oldProps, g = value, p = oldHtml, w = newProps, Jt = setProperty, e = dom, o = namespace
    for (c in w) g = w[c], c == "children" ? u = g : c == "dangerouslySetInnerHTML" ? m = g : c == "value" ? _ = g : c == "checked" ? b = g : i && typeof g != "function" || v[c] === g || Jt(e, c, g, v[c], o); // c = i, w = newProps, g = value, u = newChildren, m = newHtml, _ = inputValue, b = checked, i = isHydrating, v = oldProps, Jt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ci.test(k)) && (o = "http://www.w3.org/1999/xhtml"), Lo(d, Yr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && be(r, 0), i, l), a && a.some(Re)), i && k != "textarea" || (c = "value", k == "progress" && _ == null ? e.removeAttribute(c) : _ == null || _ === e[c] && (k != "progress" || _) || Jt(e, c, _, v[c], o), c = "checked", b != null && b != e[c] && Jt(e, c, b, v[c], o));
  } else v === w || i && e.data == w || (e.data = w);
  return e;
}
function en(e, t, r, n) { // en = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    O.__e(o, r);
  }
}
function tn(e, t, r) { // tn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || en(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      O.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && tn(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Qt(n, a = [])) && (n == e.__e && a.some(Re), Re(o), Re(n)), r || Re(e.__e), e.__e = e.__c = e.__ = null;
}
function gi(e, t, r) { // gi = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function Io(e, t) { // Io = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = at(q, { children: [e] }), o = [], a = [], Zr(t, t.__k, n || Yt, Yt, t.namespaceURI, n ? null : t.firstChild ? Xr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Ao(o, t.__k, a), t.__k.props.children = null;
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
  throw zt = 0, e;
} }, To = 0, ii = function(e) {
  return e != null && e.constructor === st;
}, Y.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, r), this.props)), e && (Le(r, e), this.__v && (t && this.__k.push(t), wo(this)));
}, Y.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), wo(this));
}, Y.prototype.render = q, _e = [], zt = 0, Eo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Gt = /* @__PURE__ */ Symbol(), Po = /(PointerCapture)$|Capture$/i, zr = 0, Qr = {}, li = 0;

// src/explore/query-changes.ts
function er(e, t) { // er = withText, e = query, t = text
  return L(T({}, e), { text: t });
}
function it(e, t, r) { // it = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), L(T({}, e), { chosen: n });
}
function Do(e, t) { // Do = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Co(e, t) { // Co = toggleDetails, e = query, t = program
  return L(T({}, e), { details: Do(e.details, t) });
}
function No(e, t, r) { // No = toggleTerm, e = query, t = facet, r = term
  return it(e, t, Do(e.chosen.get(t) || [], r));
}
function Fo(e) { // Fo = clearAll, e = query
  return L(T({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
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
function tr(e, t) { // tr = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Me(e, t) { // Me = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function rn(e, t) { // rn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ie(e, t) { // ie = unionOf, e = size, t = sets
  return t.reduce(rn, Ve(e));
}
function rr(e, t) { // rr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function $o(e, t) { // $o = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function yi(e) { // yi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function J(e, t = e, r = e) { // J = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += yi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function qe(e, t) { // qe = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function xi(e, t) { // xi = withAnyTerm, e = size, t = terms
  return ie(e, t.map(({ programs: r }) => r));
}
function hi(e, t, { programs: r }) { // hi = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = qe(o, t); // a = terms, qe = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, xi(e.programs.length, a));
  }), n;
}
function jo(e, t, r) { // jo = applyFilters, e = size, t = filters, r = except
  let n = We(e); // n = programs, We = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && rr(n, o);
  }), n;
}
function _i(e, t, r) { // _i = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: J(n.programs, r) }));
}
function nr(e, t, r) { // nr = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = hi(e, t, o), s = jo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, hi = filtersOf, s = matches, jo = applyFilters, i = facets, l = facet
    let d = a.has(l.id) ? jo(n, a, l.id) : s; // d = others, a = filters, l = facet, jo = applyFilters, n = size, s = matches
    return { facet: l, count: J(d), terms: _i(l, qe(l, t), d) };
  });
  return { matches: s, count: J(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function nn(e, t) { // nn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function or(e, t, r) { // or = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function bi({ terms: e }, t) { // bi = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => or(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Uo(e, t, r, n) { // Uo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return ae;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...bi(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Bo = { label: null, help: null, aliases: [] }; // Bo = UNLABELED
function vi({ start: e, end: t, status: r }, n) { // vi = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function wi(e, t, r) { // wi = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? vi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === D ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function Si(e, t, r, n) { // Si = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ve(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    wi(s, e, n).forEach((l) => tr(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    nn(r, s).forEach((l) => rn(a(l), i));
  }), o.delete(H), o;
}
function Ti(e, t, r) { // Ti = fittingAll, e = collected, t = vocabulary, r = size
  return ie(r, Array.from(e).flatMap(([n, o]) => { // ie = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function ar(e, t, r) { // ar = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === D ? void 0 : t.vocabularies.get(e), s = Si(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, D = OFFERS, s = collected, Si = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([h, v]) => [h, J(v)])), l = [...Uo(e, Array.from(s.keys()), a, (h) => i.get(h) || 0), H], d = Ti(s, a, n), c = J(d) > 0, m = ie(n, Array.from(s.values())), p = $o(We(n), m); // i = counts, s = collected, h = term, v = programs, J = count, l = order, Uo = orderTerms, e = id, a = vocabulary, H = NOT_STATED, d = forAll, Ti = fittingAll, n = size, c = isAnyForAll, m = stated, ie = unionOf, p = notStated, $o = difference, We = allBits
  s.set(H, p), i.set(H, J(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let h of l) { // h = term, l = order
    let v = s.get(h), w = i.get(h); // v = own, s = collected, h = term, w = total, i = counts
    if (v && w) {
      let { label: k, aliases: N } = (a == null ? void 0 : a.terms.get(h)) || Bo, U = c && h !== H ? ie(n, [v, d]) : v; // k = label, N = aliases, a = vocabulary, h = term, Bo = UNLABELED, U = programs, c = isAnyForAll, H = NOT_STATED, ie = unionOf, n = size, v = own, d = forAll
      u.set(h, { id: h, label: k, aliases: N, depth: nn(a, h).length, own: v, programs: U, count: w });
    }
  }
  let { label: g, help: _ } = a || Bo, b = Array.from(u.values()).filter(({ programs: h }) => J(h) < n); // g = label, _ = help, a = vocabulary, Bo = UNLABELED, b = missingInSome, u = terms, h = programs, J = count, n = size
  return { id: e, label: g, help: _, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function sr(e, t) { // sr = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? qe(r, t) : [];
}
function Vo(e, t, r) { // Vo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || ar(s, e, r); // l = indexed, t = facets, s = facet, ar = indexFacet, e = list, r = thisYear
    return ie(n, i.flatMap((d) => { // ie = unionOf, n = size, i = terms, d = term
      var c; // c = _a
      return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => { // a = terms, e = list, s = id, i = label, l = help, d = wanted
    let c = We(n); // c = programs, We = allBits, n = size
    return d.forEach((m, p) => rr(c, o(p, m))), [s, { id: s, label: i, aliases: l ? ht(l) : [], depth: 0, own: c, programs: c, count: J(c) }];
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
var Ei = lt(() => /* @__PURE__ */ new Map()), Pi = 1e9; // Ei = knownOrders, lt = memoize, Pi = NEVER
function on(e, t) { // on = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function ki(e) { // ki = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var qo = lt(({ programs: e, languages: { chain: t, page: r } }) => { // qo = titleComparison, lt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = ki([...t, r]), a = (s) => n[s] = n[s] || pe(e[s].title, t, r).text; // n = titles, o = compare, ki = collatorFor, t = chain, r = page, a = titleOf, s = i, pe = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Ri(e) { // Ri = byTitle, e = index
  return on(e.programs.length, qo(e));
}
function Wo(e) { // Wo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Li(e) { // Li = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let l = o || a, d = a || o, c = o && !a && s && s !== "past"; // l = first, o = start, a = end, d = last, c = isOpenEnded, s = status
    r[i] = Wo(l && Q(l)), n[i] = c ? Pi : Wo(d && V(d));
  }), on(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || qo(e)(o, a));
}
function Mi({ programs: e }, t) { // Mi = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = ae.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ae.indexOf(a) : n); // n = unknown, ae = STATUSES, o = ranks, e = programs, a = status
  return on(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Oi = { // Oi = MAKERS
  title: Ri,
  newest: Li,
  status: (e) => Mi(e, ir(e, "newest")),
  relevance: (e) => ir(e, "status")
};
function ir(e, t) { // ir = orderOf, e = index, t = sort
  let r = Ei(e), n = r.get(t) || Oi[t](e); // r = orders, Ei = knownOrders, e = index, n = order, t = sort, Oi = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Ai(e, t) { // Ai = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Ii = 1e3; // Ii = NEED_SCORE
function ct(e, { programs: t }) { // ct = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Di(e, t, { scores: r }) { // Di = scoresFor, e = index, t = query, r = scores
  let n = sr(e.facets, t); // n = needs, sr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Ii * n.filter(({ programs: s }) => Me(s, a)).length);
}
function Ko(e, t, r, n) { // Ko = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ct(r, n), a = []; // o = sort, ct = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of ir(e, o)) // s = i, ir = orderOf, e = index, o = sort
    Me(t, s) && a.push(s);
  return o === "relevance" ? Ai(a, Di(e, r, n)) : a;
}

// src/app/derive.ts
function an(e, t) { // an = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = nr(e, n, t); // i = exploration, nr = explore, e = index, n = query, t = find
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
  return n.length === r.details.length ? r : L(T({}, r), { details: n });
}
function Go(e, t, r, n) { // Go = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return Jo(e, t, r, [n]).length ? L(T({}, r), { details: o }) : L(T({}, ut), { sort: r.sort, details: o });
}

// src/app/actions.ts
function Qo(e, t, r) { // Qo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: l } = e.get(); // i = query, l = settled, e = store
    l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Oe(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Oe = withoutHiddenDetails, t = context, a = choose
    n();
    let l = o(i); // l = query, o = shown, i = next
    e.set({ query: l, settled: { query: l, cause: "choice" } });
  }, s = (i) => e.set({ open: L(T({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(er(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, l) => a(No(e.get().query, i, l)),
    choose: a,
    sort: (i) => a(L(T({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(Co(e.get().query, i)),
    goTo: (i) => { // i = program
      a(Go(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(Fo(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, l) => { // i = facet, l = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: L(T({}, d), { facets: new Map(d.facets).set(i, l) }) });
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
    let c = o.includes(d) ? null : ar(d, e, a); // c = facet, o = reservedIds, d = id, ar = indexFacet, e = list, a = thisYear
    c && s.set(d, c);
  }
  let i = Vo(e, s, a); // i = needs, Vo = indexNeeds, e = list, s = facets, a = thisYear
  i && (s = new Map([[i.id, i], ...s]));
  let l = new Set(e.programs.map(({ id: d }) => d)); // l = ids, e = list, d = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (d, c) => { // d = facet, c = term
      var m; // m = _a
      return !!((m = s.get(d)) != null && m.terms.has(c));
    },
    hasProgram: (d) => l.has(d),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var lr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // lr = NO_SEARCH

// src/app/labels.ts
var Xo = (e) => e.toLowerCase().replace(/-.*/, ""); // Xo = baseOf, e = language
function Zo(e, t, r, n, o, a) { // Zo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => pe(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => { // s = ours, p = id, a = language, i = pick, pe = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
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
    return s(_ ? t(`offers-${_}`) : je(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(oe(u)) : u);
  };
  return {
    pick: i,
    facet: c,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let g = `${p} ${u}`, _ = d.get(g) || m(p, u); // g = key, p = facetId, u = id, _ = label, d = known, m = term
      return d.set(g, _), _;
    },
    status: l,
    minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
    isForeign: (p) => [a, n[0] || o].every((u) => Xo(u) !== Xo(p))
  };
}

// src/app/context.ts
function sn(e, t, r = () => lr) { // sn = createContext, e = list, t = settings, r = find, lr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = Zo(e, n, o, s, i, a), c = Yo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, d = labels, Zo = createLabels, e = list, c = index, Yo = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (g, _) => d.term(g, _).text,
    reservedIds: mt
  }), m = xt(`programs?${t.preset}`, c) || ut, p = [I, D, ...e.facets], u = ve(m, p);
  return L(T({}, t), {
    list: e,
    index: c,
    find: r,
    derive: an(c, r),
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
  return L(T({}, e), { find: t, derive: an(e.index, t) });
}

// src/app/store.ts
function ta(e) { // ta = createStore, e = initial
  let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
  return {
    get: () => t,
    set: (n) => { // n = change
      let o = t; // o = before, t = state
      t = T(T({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
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
  if (!e || re(e) === re(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== ft;
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
function Ci({ start: e, end: t, isExact: r }) { // Ci = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function cr(e, t) { // cr = nextDate, e = dates, t = now
  return e.find((r) => Ci(r) > t) || null;
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
var Ni = { kind: 9, format: 9, language: 2, capacity: 3 }; // Ni = MOST_TERMS
function dr({ languages: e }, t, r) { // dr = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Ni[r] || 0);
}
function ur({ join: e, materials: t }) { // ur = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var sa = "program-explorer__action cdx-button", aa = `${sa} cdx-button--fake-button cdx-button--fake-button--enabled`; // sa = BUTTON, aa = LINK
function ia({ context: e, actions: t, program: r, open: n, detailsId: o }) { // ia = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = ur(r); // a = msg, s = labels, i = language, e = context, l = join, d = materials, r = program, c = action, ur = actionOf
  if (c === "materials")
    return /* @__PURE__ */ f("button", { type: "button", class: sa, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = c === "join" ? l : d[0]; // m = link, c = action, l = join, d = materials
  return m ? /* @__PURE__ */ f(Je, { context: e, target: m.target, class: c === "join" ? `${aa} cdx-button--action-progressive cdx-button--weight-primary` : aa }, m.label ? /* @__PURE__ */ f(j, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var pr = class extends Y { // pr = Card, Y = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: l, level: d }) {
    let { msg: c, labels: m, format: p, language: u, idPrefix: g } = t, { duration: _, join: b, minutes: h, notice: v } = a, w = i.length ? o : null, k = (X) => w ? /* @__PURE__ */ f(w.MarkedText, { text: X, patterns: i, around: u }) : /* @__PURE__ */ f(j, { text: X, around: u }), N = (X) => dr(t, a, X).map((Ha) => m.term(X, Ha)), U = m.pick(a.title), K = `${g}:program:${a.id}`, B = `${K}:details`, E = a.summary && m.pick(a.summary), R = N("capacity"), P = N("language"), A = (a.terms.get("language") || []).length - P.length, C = [...N("kind"), ...N("format")], yr = a.status === "past", xr = _ && !yr && !h ? m.pick(_) : null, hr = h && !yr ? m.minutes(h) : xr && k(xr), Fa = m.status(a.status), un = cr(a.dates, Date.now()), pn = p.span(a.start, a.end, a.status); // c = msg, m = labels, p = format, u = language, g = idPrefix, t = context, _ = duration, b = join, h = minutes, v = notice, a = program, w = search, i = patterns, o = parts, k = marked, X = facet, f = k, j = DataText, N = termsOf, dr = termsOnCard, Ha = term, U = title, K = titleId, B = detailsId, E = summary, R = tags, P = languages, A = moreLanguages, C = facts, yr = isPast, xr = length, hr = time, Fa = status, un = next, cr = nextDate, pn = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": K }, /* @__PURE__ */ f(de, { level: d, class: "program-explorer__title", id: K }, a.target ? /* @__PURE__ */ f(Je, { context: t, target: a.target }, k(U)) : k(U)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Fa), pn !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, pn), un && /* @__PURE__ */ f("span", { class: "program-explorer__fact program-explorer__next" }, c("next-date", p.occurrence(un))), C.map((X) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(X)))), E && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, k(E), " ", m.isForeign(E.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, c("in-language", p.language(E.language)))), v && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(j, { text: m.pick(v), around: u })), b && b.isOver && !yr && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, c("join-over")), n && l.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: l }), w && /* @__PURE__ */ f(w.Matched, { context: t, program: a, patterns: i, shown: [U, E, ...R, ...C, ...P, xr] }), P.length + R.length > 0 || hr ? /* @__PURE__ */ f("div", { class: "program-explorer__meta program-explorer__needed" }, P.map((X) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(X))), A > 0 && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, c("more-languages", A)), hr && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, hr), R.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, R.map((X) => /* @__PURE__ */ f("li", null, k(X))))) : null, /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ f(ia, { context: t, actions: r, program: a, open: s, detailsId: B }), /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", U.text),
        "aria-expanded": s,
        "aria-controls": s ? B : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      c("details"),
      /* @__PURE__ */ f(Ke, { open: s })
    )), s && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: a, id: B }));
  }
};

// src/views/results/card-list.tsx
var ln = 60, la = 10, Fi = 80, Hi = 12, $i = 10; // ln = CARDS, la = CARDS_AT_ONCE, Fi = FILL_AFTER, Hi = CARDS_PER_STEP, $i = STEP_PAUSE
function ji({ context: e, state: t, results: { order: r } }, n) { // ji = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((g) => r.findIndex((_) => e.index.programs[_].id === g)), -1), m = l === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || ln, c + 1, m && n.limit || 0, d ? s : 0), u = d && (n.order || s || e.startsAt !== "top"); // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, d = isAddress, c = open, g = number, r = order, _ = i, e = context, m = isSame, p = limit, ln = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(la, c + 1, m && n.drawn || 0) };
}
function Ui({ context: { index: e, limit: t }, state: r, results: n }, o) { // Ui = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && ct(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, ct = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let l = a ? Gn(e.programs[i].status) : null, d = s[s.length - 1]; // l = group, a = hasGroups, Gn = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
  }
  return s;
}
function Bi({ view: e, section: { group: t, numbers: r } }) { // Bi = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: l } = e, { msg: d, index: c, level: m, language: p } = n, u = t && n.headings.get(t), _ = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = sr(c.facets, o); // n = context, o = query, a = results, s = actions, i = more, l = search, e = view, d = msg, c = index, m = level, p = language, u = own, t = group, _ = heading, b = needs, sr = chosenNeeds
  return /* @__PURE__ */ f(q, null, _ && /* @__PURE__ */ f(de, { level: m, class: "program-explorer__group", id: _.anchors[0] }, _.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })), /* @__PURE__ */ f(j, { text: _, around: p })), /* @__PURE__ */ f("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((h) => { // f = k, q = $, _ = heading, de = Heading, m = level, h = number, j = DataText, p = language, t = group, d = msg, r = numbers
    let v = c.programs[h]; // v = program, c = index, h = number
    return /* @__PURE__ */ f("li", { key: v.id }, /* @__PURE__ */ f(
      pr,
      {
        context: n,
        actions: s,
        more: i,
        search: l,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: w }) => Me(w, h)).map(({ id: w }) => w),
        level: _ ? m + 1 : m
      }
    ));
  })));
}
var mr = class extends Y { // mr = CardList, Y = x
  constructor() {
    super(...arguments);
    this.lists = Zt();
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
      this.setLength({ limit: r + ln, drawn: r + ln }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : ji(r, n);
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
  }
  getSnapshotBeforeUpdate() {
    var r; // r = _a
    return ((r = this.lists.current) == null ? void 0 : r.offsetHeight) || 0;
  }
  componentDidUpdate(r, n, o) {
    let { lists: { current: a }, state: { drawn: s, limit: i, order: l } } = this; // a = current, s = drawn, i = limit, l = order
    a && (a.style.minHeight = s < Math.min(i, l.length) ? `${o}px` : ""), this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r, limit: n, order: o } = this.state; // r = drawn, n = limit, o = order
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Hi }), r > la ? $i : Fi));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    let { context: s } = r, { msg: i, facetOrder: l } = s, d = n.length - o; // s = context, r = view, i = msg, l = facetOrder, d = rest, n = order, o = limit
    return /* @__PURE__ */ f(q, null, /* @__PURE__ */ f("div", { ref: this.lists }, Ui(r, n.slice(0, Math.min(a, o))).map((c) => /* @__PURE__ */ f(Bi, { key: c.group, view: r, section: c }))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(ve(r.state.query, l) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
  }
};

// src/app/visible-terms.ts
function ca(e, t, r, n) { // ca = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var Wi = 15, dt = class extends Y { // Wi = MOST_WITHOUT_BOX, dt = TermBox, Y = x
  shouldComponentUpdate({ view: { context: t }, count: r }) {
    let { view: n, count: o } = this.props; // n = view, o = before
    return t !== n.context || r.term !== o.term || r.chosen !== o.chosen || r.matchCount !== o.matchCount;
  }
  render({ view: { context: t, actions: r }, facet: n, count: { term: o, chosen: a, matchCount: s } }) {
    let { msg: i, labels: l, language: d, idPrefix: c } = t, m = `${c}:${n}:${o.id}`, p = i("count-programs", s); // i = msg, l = labels, d = language, c = idPrefix, t = context, m = id, n = facet, o = term, p = description, s = matchCount
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${s === 0 && !a ? " program-explorer__term--idle" : ""}`, // s = matchCount, a = chosen
        style: { "--program-explorer-depth": o.depth }
      },
      /* @__PURE__ */ f("div", { class: "cdx-checkbox" }, /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ f(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: m,
          "aria-describedby": `${m}:count`,
          checked: a,
          onChange: () => r.toggleTerm(n, o.id)
        }
      ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(j, { text: l.term(n, o.id), around: d })))))),
      /* @__PURE__ */ f("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", s)),
      /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
};
function qi({ context: { labels: e, languages: t } }, r) { // qi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === H ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, H = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function da({ view: e, counts: t, most: r }) { // da = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? qi(e, t.terms) : t.terms, m = ca(c, r, l.id === "period", (g) => d && g === o[0]), p = m.length < c.length ? c.find((g) => !m.includes(g)) : void 0, u = /* @__PURE__ */ f(q, null, m.map((g) => /* @__PURE__ */ f(dt, { key: g.term.id, view: e, facet: l.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, d = isLanguage, c = terms, qi = languagesByName, m = shown, ca = visibleTerms, r = most, g = count, p = firstHidden, u = list, f = k, q = $, dt = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var g; // g = _a
        s.showTerms(l.id, r + 1e3), (g = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || g.focus();
      }
    },
    n("show-all-terms", c.length)
  ));
  return c.length <= Wi ? u : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ f(q, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var Ki = 2; // Ki = OPEN_AT_FIRST
function Ji({ view: e, counts: t, isOpenAtFirst: r }) { // Ji = Facet, e = view, t = counts, r = isOpenAtFirst
  var _; // _ = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: d, terms: c } = t, m = (_ = i.open.facets.get(d.id)) != null ? _ : r ? 8 : 0, p = `${s}:${d.id}`, u = c.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), g = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, d = facet, c = terms, t = counts, m = most, _ = _a, r = isOpenAtFirst, p = bodyId, u = chosen, b = term, g = help
  return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => l.showTerms(d.id, m ? 0 : 8)
    },
    /* @__PURE__ */ f("span", { id: `${p}::label` }, /* @__PURE__ */ f(j, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ f(Ke, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(j, { text: g, around: a })), /* @__PURE__ */ f(da, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, u.reduce((b, h) => n("list", b, h))));
}
function fr({ view: e }) { // fr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== D); // t = facets, e = view, r = id, I = NEED, D = OFFERS
  return /* @__PURE__ */ f(q, null, t.map((r, n) => /* @__PURE__ */ f(Ji, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Ki })));
}

// src/views/layout/needs.tsx
var Gi = 4; // Gi = FEW_NEEDS
function pa({ view: e }) { // pa = Needs, e = view
  var b; // b = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d, search: c } = e, m = ((b = i.exploration.facets.find(({ facet: h }) => h.id === I)) == null ? void 0 : b.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, l = actions, d = more, c = search, e = view, m = terms, b = _a, h = facet, I = NEED
  if (!m.length)
    return null;
  let p = c ? c.findNeeds(a, s.settled.query.text) : [], u = s.open.facets.has(I), g = m.filter(({ chosen: h, term: v }, w) => u || h || (p.length ? p.some(({ need: k }) => k === v) : w < Gi)), _ = m.find((h) => !g.includes(h)); // p = found, c = search, a = index, s = state, u = areAllShown, I = NEED, g = shown, m = terms, h = each, v = term, w = i, k = need, Gi = FEW_NEEDS, _ = firstHidden
  return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, g.map(({ term: h, chosen: v }) => /* @__PURE__ */ f(
    "button",
    {
      key: h.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${I}:${h.id}`,
      "aria-pressed": v,
      onClick: () => l.toggleTerm(I, h.id)
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
        l.showTerms(I, m.length), (h = document.getElementById(`${o}:${I}:${_.term.id}`)) == null || h.focus();
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
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === D); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, D = OFFERS
  if (!s)
    return null;
  let i = (l, d, c, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(it(n, D, m)) }, t("shortcut", l, d)); // i = button, l = label, d = count, c = isChosen, m = terms, f = k, a = actions, it = withTerms, n = query, D = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(D).text }, s.terms.filter(({ term: l }) => l.id !== H).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(D, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(D), []));
}

// src/views/layout/toolbar.tsx
function Qi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Qi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
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
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: l } = e, { count: d, searchResult: { corrected: c } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, g]) => u === I || u === D ? p : p + g.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, l = search, e = view, d = count, c = corrected, m = chosen, p = sum, u = facet, g = terms, I = NEED, D = OFFERS
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
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Ho(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), l && c && d > 0 && /* @__PURE__ */ f(l.Corrected, { view: e, words: c }))), !n && /* @__PURE__ */ f("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ f(i.CopyLink, { view: e }), /* @__PURE__ */ f(Qi, { view: e })));
}

// src/views/layout/explorer.tsx
function ya({ view: e }) { // ya = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, d = actions, c = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(de, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(ma, { view: e }), /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ f(pa, { view: e }), /* @__PURE__ */ f(fa, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(de, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ f(fr, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(ga, { view: e }), c && !(t && i === n) && /* @__PURE__ */ f(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ f(mr, { view: e }) : c && /* @__PURE__ */ f(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ f(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ f(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var xa = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, ha = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // xa = MORE_WHEN, e = mayType, t = query, ha = SEARCH_WHEN
function cn(e, t, { isNeeded: r, isEarly: n }, o, a) { // cn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
  let s = !1, i = !1, l = () => M(null, null, function* () { // s = isLoading, i = isOver, l = load, M = __async
    s = !0;
    let m = null; // m = part
    try {
      m = yield t.load();
    } catch (p) {
      !i && r(e.get()) && o(p, () => { // i = isOver, r = isNeeded, e = store, o = onFailure, p = error
        l();
      });
    }
    s = !1, m && !i && (c(), a(m));
  }), d = e.subscribe((m) => { // d = unsubscribe, e = store, m = state
    !s && r(m) && l();
  }), c = () => { // c = end
    i = !0, d();
  };
  return (n || r(e.get())) && l(), c;
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
  let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => { // r = ownerDocument, e = root, n = find, l = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
    var d; // d = _a
    return (d = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : d.closest("article");
  };
  return {
    focusCount: a,
    // The browser scrolls to it.
    focusSearch: () => {
      var l; // l = _a
      return (l = n("[role=search] input")) == null ? void 0 : l.focus();
    },
    moveTo: (l) => { // l = program
      let d = i(l); // d = card, i = cardOf, l = program
      d == null || d.scrollIntoView(), o(d == null ? void 0 : d.querySelector("a, button"));
    },
    holdFocus: (l) => { // l = isInDialog
      let d = s() && r.activeElement; // d = before, s = hasFocus, r = ownerDocument
      return () => {
        d && !s() && (o(r.getElementById(d.id) || (l ? n(".program-explorer__open-filters") : null)), s() || a());
      };
    },
    scrollToLinked: (l) => { // l = programs
      var d; // d = _a
      return (d = l.length ? i(l[l.length - 1]) : e) == null ? void 0 : d.scrollIntoView();
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
var zi = 640, Yi = 50; // zi = MIN_WIDTH, Yi = PREPARE_SEARCH_AFTER
function Xi(e, t) { // Xi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
O.debounceRendering = (e) => e();
_a();
function wa(e, t, r, n, o, a) { // wa = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.more.now, d = o.search.now, c = sn(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < zi, u = (E) => { // s = view, e = root, i = cleanups, l = more, o = parts, d = search, c = context, sn = createContext, t = list, r = settings, m = isMounted, p = isNarrow, zi = MIN_WIDTH, u = readAddress, E = before
    let R = n.read(), P = R === null && E ? E.query : xt(R || "", c.index) || c.preset, A = Oe(c.index, c.derive, P); // R = fragment, n = history, P = next, E = before, xt = fromFragment, c = context, A = query, Oe = withoutHiddenDetails
    return {
      query: A,
      settled: { query: A, cause: "address" },
      cards: n.cards(),
      open: { facets: (E == null ? void 0 : E.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, g = ta(T({ narrow: p(), mayType: !1 }, u(null))), _ = ba(e, r.idPrefix), b = () => { // g = store, ta = createStore, T = __spreadValues, p = isNarrow, u = readAddress, _ = screen, ba = createScreen, e = root, r = settings, b = unmount
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
  }, v = Xi(Qo(g, () => c, _), h), w = (E, R) => { // v = actions, Xi = guarded, Qo = createActions, g = store, c = context, _ = screen, h = attempt, w = draw, E = state, R = before
    h(() => { // h = attempt
      let P = _.holdFocus(R.open.filters), { derive: A } = c, C = A(E.query); // P = restoreFocus, _ = screen, R = before, A = derive, c = context, C = results, E = state
      Io(/* @__PURE__ */ f(ya, { view: { context: c, state: E, actions: v, attempt: h, cleanups: i, more: l, search: d, results: C, settledResults: A(E.settled.query) } }), e), P();
    });
  }, k = ({ keepFocus: E, keepFragment: R, keepPlace: P, nameTab: A }) => { // k = useMore, E = keepFocus, R = keepFragment, P = keepPlace, A = nameTab
    n.read() !== null && i.add(A(g, () => c, e.ownerDocument)), i.add(R()).add(P(e, n)).add(E(e, n));
  }, N = ({ textIndexOf: E }) => { // N = useSearch, E = textIndexOf
    let R = s.setTimeout(() => h(() => E(c.index)), Yi); // R = prepare, s = view, h = attempt, E = textIndexOf, c = context, Yi = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(R));
  }, U = (E) => { // U = showLinked, E = isFirst
    let { details: R } = g.get().query, P = !E || R.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // R = details, g = store, P = mayScroll, E = isFirst, r = settings, e = root, n = history
    n.isNewLink() && P && r.reveal(() => ke(() => h(() => _.scrollToLinked(g.get().query.details))));
  }, K = () => { // K = correctLink
    na(n.read(), c.fragmentOf(g.get().query)) && o.useLinks(({ checkLink: E }) => h(() => E(n, g, c, _.scrollToLinked)));
  }, B = () => { // B = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let E = p(), { open: R, narrow: P } = g.get(); // E = narrow, p = isNarrow, R = open, P = before, g = store
    (E !== P || R.filters && !e.clientWidth) && g.set({ narrow: E, open: L(T({}, R), { filters: !1 }) });
  };
  return [
    g.subscribe(w),
    va(e, B),
    zo(g, v.settle, s),
    ra(g, n, (E) => c.fragmentOf(E)),
    n.onMove(() => h(() => { // n = history, h = attempt
      g.set(u(g.get())), U(!1), K();
    }))
  ].forEach((E) => i.add(E)), w(g.get(), g.get()), m && (U(!0), K(), n.firstPlace && ke(() => h(() => s.scrollTo(0, n.firstPlace))), l ? k(l) : i.add(cn(g, o.more, xa, o.onFailure, (E) => h(() => { // E = loaded, i = cleanups, w = draw, g = store, m = isMounted, U = showLinked, K = correctLink, n = history, ke = afterPaint, h = attempt, s = view, l = more, k = useMore, cn = loadWhenNeeded, o = parts, xa = MORE_WHEN
    l = E, k(l), g.set({});
  }))), d ? N(d) : i.add(cn(g, o.search, ha, o.onFailure, (E) => h(() => { // d = search, N = useSearch, i = cleanups, cn = loadWhenNeeded, g = store, o = parts, ha = SEARCH_WHEN, E = loaded, h = attempt
    d = E, c = ea(c, d.fuzzySearch), N(d), g.set({});
  })))), {
    update: (E) => h(() => { // E = newList, h = attempt
      v.settle(), c = sn(E, r, c.find);
      let { query: R } = g.get(), P = Oe(c.index, c.derive, R), A = () => g.set({ query: P, settled: { query: P, cause: "data" } }); // R = before, g = store, P = query, Oe = withoutHiddenDetails, c = context, A = show
      l ? l.keepPosition(e, A) : A();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Sa = "Special:MyLanguage/", Zi = /^(?:[a-z][\w-]*|Special):/; // Sa = MY_LANGUAGE, Zi = WITHOUT_TRANSLATION
function Ta(e, { root: t, staticElements: r, groups: n }, o) { // Ta = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, d = link, i = linked
    let d = l.replace(Sa, ""); // d = plain, l = page, Sa = MY_LANGUAGE
    if (!s.length || Zi.test(d))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(Sa + d);
    let [c = "", m = ""] = d.split(/(?=#)/); // c = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${c}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var el = "program-explorer__app", tl = 0; // el = APP_CLASS, tl = mountedSoFar
function rl(e) { // rl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${fe}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, fe = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function nl({ root: e, headings: t }) { // nl = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = vr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, vr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Sr(e, () => ke(() => { // o = anchor, Sr = unfold, e = root, ke = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function ol(e) { // ol = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return gt(e) && !(t && !t.closest(`.${fe}, [${Se}]`));
}
function Ea(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) { // Ea = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = onCrash
  let l = window.pageYOffset > 0, { wiki: d, load: c } = e, { language: m } = n, p = me(n), u = Rt(d, t), g = rl(t), _ = `program-explorer-${++tl}`, b = Ta(d, t, u), h = t.all === null ? "" : b(t.all), v = { // l = hasScrolled, d = wiki, c = load, e = environment, m = language, n = messages, p = msg, me = createMessages, u = languages, Rt = readerLanguages, t = host, g = ownsIt, rl = ownsAddress, _ = idPrefix, tl = mountedSoFar, b = pageUrl, Ta = createPageUrls, h = urlOfAll, v = parts
    more: { now: a, load: () => Pt(e) },
    search: { now: s, load: () => kt(e) },
    onFailure: (P, A) => { // P = error, A = retry
      let C = St(P) === "outdated"; // C = isOutdated, St = failureOf, P = error
      we(t.root, n, { kind: "warning", text: p(`failed-${C ? "outdated" : "network"}`), retry: () => { // we = showNotice, t = host, n = messages, p = msg, C = isOutdated
        C ? location.reload() : (Ne(t.root), A());
      } });
    },
    useLinks: (P) => { // P = use
      c.links().then(P, (A) => d.log("The link in the address cannot be corrected.", A));
    }
  }, w = document.createElement("div");
  w.className = el, w.lang = m, w.dir = Ce(m), t.root.append(w);
  let k = wr(t.root, () => wt(t, !0)), N = () => nl(t); // k = stopWatching, wr = watchFolding, t = host, wt = hideRest, N = onHashChange, nl = scrollToLinkedHeading
  window.addEventListener("hashchange", N);
  let U = () => { // U = cleanUp
    w.remove(), k(), window.removeEventListener("hashchange", N);
  }, K = bo(window, g ? ol : null, _);
  ne(t, "ready");
  let { update: B, unmount: E } = wa(w, r, { // B = update, E = unmount, wa = mountExplorer, w = app, r = list
    msg: p,
    format: vo(m, p, o),
    language: m,
    languages: u,
    pageLanguage: d.contentLanguage,
    today: Ar(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: l ? "scrolled" : location.hash ? "link" : "top",
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
  if (!w.isConnected)
    return null;
  let R = { // R = explorer
    update: B,
    unmount: () => {
      E(), U(), ne(t, "static");
    }
  };
  try {
    N(), wt(t, !0), d.announceReady(t.root);
  } catch (P) {
    throw R.unmount(), P;
  }
  return R;
}

// src/page/offer-selftest.ts
var al = "#programs?selftest"; // al = SELFTEST
function Pa(e) { // Pa = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === al && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 46ec290c54fed09a"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var sl = 20; // sl = MOST_EXPLORERS
function il(n, o) { // il = importList, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function ll({ wiki: e }, t, { origin: r, list: n }) { // ll = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, l = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && vn(s.length ? s : [o], n.programs.map(({ title: c }) => pe(c, [o.lang, ...d], e.contentLanguage).text));
}
function cl({ preset: e, limit: t }) { // cl = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function dl({ preset: e }) { // dl = needsSearch, e = preset
  return /(^|&)q=/.test(`${le(location.hash) || ""}&${e}`);
}
function ka(e, t, r, n) { // ka = run, e = load, t = environment, r = host, n = mounted
  return M(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      ka(e, t, r, n);
    }, s = null;
    try {
      let i = cl(r) ? Pt(t).catch(() => null) : null, l = dl(r) ? kt(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, cl = needsMore, r = host, Pt = loadMore, t = environment, l = loadingSearch, dl = needsSearch, kt = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        ne(r, "static");
        return;
      }
      let { messages: c } = d, [m, p] = d.kind === "missing" && (yield il(t, r)) || [r, d]; // c = messages, d = result, m = shown, p = programs, il = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let h = p.kind === "missing"; // h = isMissing, p = programs
        o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : p.problems), yield Tt(t, r, h ? "missing" : "json", p, a);
        return;
      }
      if (!bn(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [g, _] = yield Promise.all([i, l]); // u = languageNames, o = wiki, g = more, _ = search, i = loadingMore, l = loadingSearch
      if (!r.root.isConnected)
        return;
      let b = ll(t, r, p); // b = mayDiffer, ll = mayListDiffer, t = environment, r = host, p = programs
      s = Ea(t, m, { list: p.list, messages: c, languageNames: u, more: g, search: _ }, (h) => { // s = explorer, Ea = mountHost, t = environment, m = shown, p = programs, c = messages, u = languageNames, g = more, _ = search, h = error
        o.log("The explorer could not be drawn.", h), n.delete(r.root), Tt(t, m, "unexpected", { kind: "missing", messages: c }, a);
      }), s && (n.set(r.root, s), yield Ln(t, r, p, c, b));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Tt(t, r, St(i), null, a);
    }
  });
}
function ul(n, o) { // ul = findOrInsertHosts, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Et(r); // a = printed, Et = findHosts, r = content
    if (a.length || r.querySelector(`.${fe}`) || !An(e.pageTitle))
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
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    Pa(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = ho(); // s = content, i = sharedLoad, ho = createSharedLoad
      ul(n, s).then(
        (l) => l.forEach((d, c) => { // l = hosts, d = host, c = i
          c >= sl ? ne(d, "static") : Pn(d) && ka(i, n, d, r);
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
var dn = {}; // dn = runtime_exports
Va(dn, {
  x0: () => Y,
  x1: () => Zt,
  x10: () => ft,
  x11: () => ve,
  x12: () => or,
  x13: () => tr,
  x14: () => J,
  x15: () => Me,
  x16: () => Ve,
  x17: () => ie,
  x18: () => qe,
  x19: () => nr,
  x2: () => q,
  x20: () => lt,
  x21: () => Ae,
  x22: () => it,
  x23: () => er,
  x24: () => lr,
  x25: () => me,
  x26: () => ze,
  x27: () => Se,
  x28: () => fe,
  x29: () => Et,
  x3: () => f,
  x30: () => Lr,
  x31: () => Rr,
  x32: () => kr,
  x33: () => we,
  x34: () => br,
  x35: () => bt,
  x36: () => Q,
  x37: () => V,
  x38: () => oe,
  x39: () => jt,
  x4: () => ke,
  x40: () => I,
  x41: () => D,
  x42: () => At,
  x43: () => ue,
  x44: () => Dt,
  x45: () => He,
  x46: () => Mt,
  x47: () => Fe,
  x48: () => Ze,
  x49: () => qt,
  x5: () => Oe,
  x50: () => cr,
  x51: () => It,
  x52: () => $e,
  x53: () => Ee,
  x54: () => io,
  x55: () => Wt,
  x56: () => je,
  x57: () => ht,
  x58: () => pe,
  x59: () => fr,
  x6: () => re,
  x60: () => dt,
  x61: () => Je,
  x62: () => de,
  x63: () => j,
  x64: () => oa,
  x65: () => ur,
  x66: () => dr,
  x67: () => gr,
  x7: () => gt,
  x8: () => yt,
  x9: () => le
});

// src/wiki/wiki.ts
var te = class extends Error { // te = ReadError
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
      throw r.signal.aborted ? new te("timeout", `${La} ms, ${e}`) : new te("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function gr(e) { // gr = readAnswer, e = url
  return M(this, null, function* () {
    let t = yield Ma(e, "omit"); // t = response, Ma = fetchInTime, e = url
    if (t.status === 429 && (t = yield Ma(e, "same-origin")), t.status === 429)
      throw new te("busy", e);
    if (t.status !== 200)
      throw new te("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new te("server", `no JSON, ${e}`);
    if (r.error)
      throw new te("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var pl = 86400, ml = 300, fl = 50; // pl = DAY_S, ml = FIVE_MINUTES_S, fl = MOST_REQUESTS
function gl({ query: { pages: e = [] } = {} }) { // gl = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function yl(e, t, r, n) { // yl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? ml : pl), a = { // o = age, e = kind, r = bundle, ml = FIVE_MINUTES_S, pl = DAY_S, a = parameters
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
      let l = yield gr(`${e}?${yl(t, r, n, s)}`); // l = answer, gr = readAnswer, e = api, yl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(gl(l));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l; // d = messagecollection, c = mcoffset, l = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = c;
    } while (s && ++i < fl);
    return { pages: a, translations: o };
  });
}
function Aa(e, t, r, n) { // Aa = readSafely, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    try {
      return yield Oa(e, t, r, n);
    } catch (o) {
      if (n && o instanceof te && o.failure === "server")
        return Oa(e, t, r, null);
      throw o;
    }
  });
}
function Ia(e, t) { // Ia = createPageReader, e = api, t = titleOf
  return (r, n, o) => M(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Aa(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Aa = readSafely, e = api
    return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Aa(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Da(e) { // Da = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function xl(e) { // xl = mayEdit, e = title
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
function hl() { // hl = languageNames
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
function _l() { // _l = languages
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
    languages: _l(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Da,
    readPages: Ia(mw.util.wikiScript("api"), Da),
    languageNames: hl,
    mayEdit: xl,
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
function bl() { // bl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Ra(Na(bl()), yn(Ca, dn, "53b8c08e9c3480f9"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>