// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var en = Object.defineProperty, ya = Object.defineProperties;
var xa = Object.getOwnPropertyDescriptors;
var Xr = Object.getOwnPropertySymbols;
var _a = Object.prototype.hasOwnProperty, ha = Object.prototype.propertyIsEnumerable;
var Zr = (e, t, r) => t in e ? en(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
  for (var r in t || (t = {}))
    _a.call(t, r) && Zr(e, r, t[r]);
  if (Xr)
    for (var r of Xr(t))
      ha.call(t, r) && Zr(e, r, t[r]);
  return e;
}, M = (e, t) => ya(e, xa(t));
var ba = (e, t) => {
  for (var r in t)
    en(e, r, { get: t[r], enumerable: !0 });
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
function tn(e, t, r) { // tn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var Me = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Me = SORTS, ct = EMPTY_QUERY

// src/app/url.ts
var dt = ["q", "sort", "program", "view"]; // dt = RESERVED_KEYS
var wa = /^#?programs$/, Sa = /^#?programs(\?|%3f|\.3f)/i, pt = "selftest", Ta = 8e3, Ea = 200; // wa = ALONE, Sa = WITH_QUERY, pt = SELFTEST, Ta = MOST_CHARACTERS, Ea = MOST_LETTERS
function ie(e) { // ie = restOf, e = hash
  let [t] = Sa.exec(e) || wa.exec(e) || []; // t = start, Sa = WITH_QUERY, e = hash, wa = ALONE
  return t === void 0 ? null : e.slice(t.length, Ta);
}
function mt(e) { // mt = isFragmentOurs, e = hash
  return ie(e) !== null;
}
var ka = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ka = UNSAFE
function ut(e) { // ut = encode, e = value
  return e.replace(ka, (t) => { // e = value, ka = UNSAFE, t = unit
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
  return e.slice(0, Ea).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
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
  let r = ie(e); // r = rest, ie = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), u = oe(l), m = c.join("="), p = oe(m); // l = rawKey, c = values, i = part, u = key, oe = decode, m = raw, p = value
    if (u === "q")
      o = ft(oe(m.replace(/[_+]/g, " ")));
    else if (u === "sort")
      a = Me.find((d) => d === p) || null;
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
function le(e) { // le = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var K = "qqx", rn = "search", Qe = "en"; // K = KEYS_ONLY, rn = EXPLORER_KEY, Qe = FALLBACK_LANGUAGE
function Ge(e) { // Ge = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Qe;
}
function ur(e) { // ur = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function nn(e, t) { // nn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(le(t)).filter((n) => typeof n[1] == "string")); // r = texts, le = parseJsonObject, t = text, n = field
  return r.has(rn) ? { language: e, texts: r } : null;
}
function on({ language: e, texts: t }) { // on = hasMessages, e = language, t = texts
  return e === K || t.has(rn);
}

// src/programs/texts.ts
function ce(e, t, r) { // ce = pickText, e = text, t = chain, r = pageLanguage
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
function an(e, t) { // an = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var sn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // sn = en_default

// src/messages/locale.ts
function xt(e) { // xt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Ra = ["zero", "one", "two", "few", "many", "other"]; // Ra = CATEGORIES
function ln(e) { // ln = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ra.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Ra = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var La = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Ma = /\$(\d)/g, Oe = { language: "en", texts: new Map(Object.entries(sn)) }; // La = PLURAL, Ma = PARAMETER, Oe = BUILT_IN, sn = en_default
function ue({ language: e, texts: t } = Oe, r = Oe.texts) { // ue = createMessages, e = language, t = texts, Oe = BUILT_IN, r = fallback
  if (e === K)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(xt(e)), o = ln(e); // n = digits, xt = localeOf, e = language, o = plural, ln = createPlural
  return (a, ...s) => { // a = key, s = parameters
    let i = (l) => { // i = parameter, l = position
      var c; // c = _a
      return (c = s[Number(l) - 1]) != null ? c : "";
    };
    return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(La, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(Ma, (l, c) => { // t = texts, a = key, r = fallback, La = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, Ma = PARAMETER
      let u = i(c); // u = value, i = parameter, c = position
      return typeof u == "number" ? n.format(u) : u;
    });
  };
}

// src/programs/data-model.ts
var _t = "json"; // _t = DATA_MODEL

// src/page/sections.ts
var dr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // dr = SECTION
function Ae(e) { // Ae = sectionOf, e = element
  return e.closest(dr);
}
function pr(e) { // pr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ae(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function cn(e) { // cn = isInSection, e = element
  return Ae(e) !== null;
}
function ht(e) { // ht = isFolded, e = element
  let t = Ae(e); // t = section, Ae = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function un(e) { // un = hasOtherText, e = element
  return (Ae(e) || e).textContent.trim() !== e.textContent.trim();
}
function mr(e, t) { // mr = watchFolding, e = element, t = onChange
  let r = Ae(e), n = new MutationObserver(t); // r = section, Ae = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function fr(e, t) { // fr = unfold, e = element, t = then
  if (!ht(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ae(e); // o = section, Ae = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = pr(e); // a = heading, pr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    ht(e) || (n(), t());
  }, n = mr(e, r);
  r();
}

// src/page/host-state.ts
var Oa = "program-explorer-hidden"; // Oa = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function dn(e) { // dn = claim, e = host
  return ze(e) ? !1 : (Y(e, "loading"), !0);
}
function gr(e, t) { // gr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(Oa, t);
}
function bt({ root: e, after: t }, r) { // bt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !ht(e); // n = isAfterHidden, r = isHidden, ht = isFolded, e = root
    gr(t.list, n), gr(t.heading, n && !(cn(e) && un(t.list)));
  }
}
function Y(e, t) { // Y = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => gr(n, r)), bt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      o.id = r ? "" : n.anchors[a] || "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var Aa = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ia = ["arab", "hebr"], Ca = ["latn", "cyrl"]; // Aa = RTL_LANGUAGES, Ia = RTL_SCRIPTS, Ca = LTR_SCRIPTS
function Ie(e) { // Ie = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return Ia.includes(r) || !Ca.includes(r) && Aa.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var yr = "program-explorer__notice"; // yr = CLASS
function Ye(e, t, ...r) { // Ye = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function pn(e, t, r) { // pn = button, e = text, t = className, r = act
  let n = Ye("button", `cdx-button ${t}`, e); // n = made, Ye = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ce(e) { // Ce = removeNotice, e = root
  e.querySelectorAll(`.${yr}`).forEach((t) => { // e = root, yr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function ye(e, t, { kind: r, text: n, content: o = [], retry: a }) { // ye = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ce(e);
  let s = ue(t), i = Ye( // s = msg, ue = createMessages, t = messages, i = box, Ye = element
    "div",
    `${yr} ${yr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ye("span", "cdx-message__icon"),
    Ye(
      "div",
      "cdx-message__content",
      Ye("p", "", n),
      ...o,
      ...a ? [pn(s("retry"), "", a)] : [],
      pn(s("dismiss"), "cdx-button--weight-quiet", () => Ce(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ie(t.language), e.append(i);
}

// src/page/failure.ts
var Da = ["busy", "timeout", "network", "server"]; // Da = TEMPORARY
function vt(e) { // vt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function mn(e, t, r, n) { // mn = advise, e = environment, t = host, r = notice, n = subject
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
    let a = n ? n.messages : Oe, s = ue(a); // a = messages, n = result, Oe = BUILT_IN, s = msg, ue = createMessages
    Y(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: Da.includes(r) ? () => { // Da = TEMPORARY, r = failure
        Ce(t.root), Y(t, "loading"), o();
      } : null
    };
    ye(t.root, a, i), (r === "missing" || r === "json") && (yield mn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function fn(i, l, c, u, m) { // fn = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== _t; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, _t = DATA_MODEL
    d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || s) && (yield mn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var de = "program-explorer", Fa = "data-has-heading", De = "data-group"; // de = HOST_CLASS, Fa = HEADING_ATTRIBUTE, De = GROUP_ATTRIBUTE
function xr(e) { // xr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var Na = /^(?!mw[\w-]{2,4}$)./; // Na = ANCHOR
function _r(e, t, r) { // _r = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Na.test(o)); // n = anchorElements, r = elements, o = id, Na = ANCHOR
  return { text: e, language: xr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function hr(e) { // hr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function br(e) { // br = levelBelow, e = heading
  return e ? Math.min(hr(e) + 1, 5) : 3;
}
var gn = "h1, h2, h3, h4, h5, h6"; // gn = HEADINGS
function Ha(e) { // Ha = printedHeading, e = heading
  return e && _r(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function $a(e) { // $a = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function ja(e) { // ja = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Ba({ root: e, groups: t, headings: [r = null, n = null] }) { // Ba = readHost, e = root, t = groups, r = first, n = second
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = $a(n), g = t.find((_) => !e.contains(_)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, u = messages, m = bundle, p = bundleVersion, e = root, d = heading, $a = blockOf, n = second, g = list, t = groups, _ = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: ja(u),
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
    past: Ha(n),
    level: br(r)
  };
}
function St(e) { // St = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${gn}, .${de}[data-source], [${De}]`).forEach((n) => { // e = content, gn = HEADINGS, de = HOST_CLASS, De = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(gn) ? r = n : n.hasAttribute(De) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Fa) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(Ba);
}

// src/page/known-pages.ts
var yn = ["Community Development", "Community Development/What we do"], Ua = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // yn = PAGES, Ua = TRANSLATION
function xn(e) { // xn = isKnownPage, e = title
  return yn.includes(e) || yn.includes(e.replace(Ua, ""));
}

// src/page/load-more.ts
function Tt({ wiki: e, load: t }) { // Tt = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function Et({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Et = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = xr(r), [a] = e, s = a !== t; // o = around, xr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Qe || Ge(e) !== Qe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function _n(e, t) { // _n = translationLanguage, e = languages, t = contentLanguage
  let r = Ge(e), n = r === Qe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ge = chooseLanguage, e = languages, n = language, Qe = FALLBACK_LANGUAGE
  return n === t || n === K ? "" : n;
}

// src/programs/links.ts
var Va = /[\u200E\u200F\u202A-\u202E]/g, qa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Wa = [ // Va = DIRECTION_MARKS, qa = TITLE_SPACES, Wa = REFUSED_SCHEMES
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
], Ka = new RegExp("^(?:" + Wa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), hn = 2e3, Ja = 255, Qa = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Ga(e) { // Ga = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function za(e) { // za = readAddress, e = value
  if (e.length > hn || /\s/.test(e))
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
    return za(t);
  if (t.length > hn)
    return "bad-page";
  let r = t.replace(Va, "").replace(qa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Va = DIRECTION_MARKS, qa = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Ka.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Qa.test(r) || n.length > 85 && Ga(n) > Ja ? "bad-page" : { page: r };
}
function kt(e) { // kt = isTarget, e = found
  return typeof e != "string";
}
function Pt(e) { // Pt = parseLink, e = value
  let t = Fe(e); // t = found, Fe = readLink, e = value
  return kt(t) ? t : null;
}
function Rt(e) { // Rt = isPage, e = value
  let t = Pt(e); // t = link, Pt = parseLink, e = value
  return t !== null && "page" in t;
}
function bn(e) { // bn = isAddress, e = value
  let t = Pt(e); // t = link, Pt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Ya = 49; // Ya = MOST_INCLUDES
function vr(e) { // vr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Ya).map((r, n) => typeof r == "string" && Rt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Lt(e) { // Lt = includedTitles, e = text
  return e.includes('"include"') ? vr(le(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function wr() { // wr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Mt(e) { // Mt = optionsFor, e = wiki
  return { today: wr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function vn() { // vn = createCodeReport
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
var Xe = ["status", "language", "period"], I = "need", D = "offers", wn = ["join", "materials"], j = "not-stated"; // Xe = BUILT_IN, I = NEED, D = OFFERS, wn = OFFER_TERMS, j = NOT_STATED

// src/programs/kinds.ts
var Xa = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Xa = KINDS
function Sr(e) { // Sr = kindOfType, e = type
  return Xa[e] || "text";
}
function pe(e) { // pe = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Sr(Array.isArray(e) ? "array" : typeof e);
}
function Ot(e) { // Ot = isObject, e = value
  return pe(e) === "object";
}

// src/programs/migrate.ts
var Sn = [], Ze = 1 + Sn.length; // Sn = MIGRATIONS, Ze = VERSION
function Tn(e, t = Sn) { // Tn = migrate, e = page, t = migrations, Sn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => M(w({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Za(e, t, r) { // Za = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function At(e, t, r) { // At = readJsonPage, e = text, t = report, r = describeFault
  let n = Za(e, t, r); // n = data, Za = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Tn(o); // o = raw, n = data, a = page, Tn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", pe(n), pe(s)]);
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
function En(e, t, r, n) { // En = checkLineage, e = all, t = series, r = includedTitles, n = report
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
  }) : o !== void 0 && r.addWith("wrong-type", ["list", pe(o)]), r.leave();
}

// src/programs/read-schema.ts
function Tr({ pipe: e }) { // Tr = actionsOf, e = pipe
  return e ? [...Tr(e[0]), ...e.slice(1)] : [];
}
function es({ type: e, requirement: t }) { // es = testOf, e = type, t = requirement
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
function ts(e) { // ts = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Tr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: es(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Tr = actionsOf, es = testOf
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
function rs({ item: e }) { // rs = listReader, e = item
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
function ns(e) { // ns = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = Tr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, Tr = actionsOf, o = type
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
function os({ entries: e = {} }) { // os = objectReader, e = entries
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
function as(e) { // as = createReader, e = node
  switch (e.type) {
    case "array":
      return rs(e);
    case "record":
      return ns(e);
    case "object":
      return os(e);
    default:
      return ts(e);
  }
}
var kn = /* @__PURE__ */ new Map(); // kn = READERS
function et(e) { // et = readerOf, e = node
  let t = kn.get(e); // t = reader, kn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Sr(a.type), as(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Sr = kindOfType, as = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = pe(a), u = n.get(c); // c = kind, pe = kindOf, a = value, u = read, n = readers
      if (!u) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return u(a, s, i, l);
    }, kn.set(e, t);
  }
  return t;
}
function xe(e, t, r, n, o) { // xe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var ss = /^(?:als|fat|ike|knc)\b/i; // ss = CODES_OF_MEDIAWIKI
function Ne(e) { // Ne = shortestCode, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !ss.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}

// src/programs/patterns.ts
var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, _e = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // He = ID, _e = LANGUAGE

// src/programs/dates.ts
var Er = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Er = DATE_SHAPE
function Pn(e, t) { // Pn = daysInMonth, e = year, t = month
  return new Date(Date.UTC(e, t, 0)).getUTCDate();
}
function $e(e) { // $e = parseDate, e = text
  if (!Er.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Pn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function Rn(e, t, r) { // Rn = isoDay, e = year, t = month, r = day
  return new Date(Date.UTC(e, t - 1, r)).toISOString().slice(0, 10);
}
function X(e) { // X = firstDay, e = date
  return Rn(e.year, e.month || 1, e.day || 1);
}
function J(e) { // J = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Rn(e.year, t, e.day || Pn(e.year, t));
}

// src/programs/status.ts
var Z = ["open", "upcoming", "ongoing", "paused", "past"]; // Z = STATUSES
function je(e) { // je = isStatus, e = value
  return Z.includes(e);
}
function Ln(e, t) { // Ln = isUncertainOn, e = date, t = day
  return e.approximate && X(e) <= t && t <= J(e);
}
function Mn(e, t, r) { // Mn = deriveStatus, e = start, t = end, r = today
  return t && J(t) < r ? "past" : e && X(e) > r ? "upcoming" : e && t && !Ln(e, r) && !Ln(t, r) ? "ongoing" : null;
}
function On(e, t, r, n) { // On = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && X(r) > n || t && X(t) > n);
    case "upcoming":
      return !!(t && J(t) < n || r && J(r) < n);
    case "ongoing":
      return !!(t && X(t) > n || r && J(r) < n);
    case "open":
      return !!(r && J(r) < n);
    default:
      return !1;
  }
}
function he(e) { // he = isCurrent, e = status
  return e !== "past";
}

// src/programs/to-list.ts
var is = []; // is = NONE
function Q(e) { // Q = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : is;
}

// src/programs/read-terms.ts
function Dt(e, t, r, n) { // Dt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return Q(t).map(Ne).filter((s) => { // Q = toList, t = value, Ne = shortestCode, s = code
      let i = _e.test(s); // i = isCode, _e = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Q(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, Q = toList, t = value, s = id
    let i = o ? o.has(s) : je(s); // i = isKnown, o = terms, s = id, je = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : Z), i;
  });
}

// src/programs/cut-text.ts
function Ft(e, t) { // Ft = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var ae = (e, t = {}) => w({ kind: "schema", type: e }, t), be = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ve = (() => ae("string")), kr = (() => ae("number")), Pr = (() => ae("boolean")), se = ((e) => ae("array", { item: e })), ee = ((e) => ae("object", { entries: e })), S = ((e) => ae("optional", { wrapped: e })), An = ((e, t) => ae("picklist", { options: e, message: t })), Be = ((e, t) => ae("record", { key: e, value: t })), Ue = ((e) => ae("union", { options: e })), B = ((...e) => M(w({}, e[0]), { pipe: e })), Nt = be("check"), Rr = be("guard"), In = be("length"), Lr = be("max_value"), Cn = be("min_entries"), Mr = be("min_value"), we = be("regex"), Se = ((e) => ({ type: "transform", operation: e })); // ae = schema, e = operation, t = value, w = __spreadValues, be = action, r = message, ve = string, kr = number, Pr = boolean, se = array, ee = object, S = optional, An = picklist, Be = record, Ue = union, B = pipe, M = __spreadProps, Nt = check, Rr = guard, In = length, Lr = maxValue, Cn = minEntries, Mr = minValue, we = regex, Se = transform

// src/programs/schema.ts
var cs = 10080, G = B(ve(), we(He, "bad-id")), Ir = B(ve(), we(/\S/, "empty")), tt = B(Ir, Se(Ft)), us = B(ve(), we(_e, "bad-language"), Se((e) => e.toLowerCase())), U = Ue([tt, B(Be(us, tt), Cn(1, "empty"))]), Ht = B( // cs = MOST_MINUTES, G = id, B = pipe, ve = string, we = regex, He = ID, Ir = words, tt = shownText, Se = transform, Ft = cutText, us = languageCode, _e = LANGUAGE, e = code, U = text, Ue = union, Be = record, Cn = minEntries, Ht = date
  ve(),
  we(Er, "bad-date"),
  Se($e),
  Nt((e) => e !== null, "bad-date")
), Or = B(Ir, Nt(Rt, "bad-page")), Hn = B(ve(), we(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Dn = B(Hn, Nt(bn, "bad-address")), $n = B(Hn, Se(Fe), Rr(kt, "bad-address")), $t = B(Ir, Se(Fe), Rr(kt, ({ input: e }) => e)), ds = B(kr(), Mr(1, "bad-minutes"), Lr(cs, "bad-minutes")), jn = Ue([G, se(G)]), Fn = B(ve(), we(_e, "bad-language"), Se(Ne)), Nn = Ue([Fn, se(Fn)]), Ar = Ue([tt, se(tt)]), Cr = jn, ps = ee({
  label: U,
  page: S($t),
  url: S($n)
}), ms = ee({
  label: S(U),
  page: S($t),
  url: S($n),
  until: S(Ht)
}), Dr = ee({
  id: G,
  title: U,
  summary: S(U),
  notice: S(U),
  join: S(ms),
  page: S($t),
  status: S(An(Z, "bad-status")),
  start: S(Ht),
  end: S(Ht),
  language: S(Nn),
  interpreted: S(Nn),
  session: S(ee({
    minutes: S(B(se(ds), In(2)))
  })),
  duration: S(U),
  scale: S(U),
  team: S(Ar),
  partners: S(Ar),
  materials: S(se(ps)),
  partOf: S(G),
  followedBy: S(jn),
  owner: S(tt),
  reviewed: S(Ht),
  sources: S(Ue([Dn, se(Dn)]))
}), Bn = ee({
  id: G,
  label: U,
  help: S(U),
  terms: Be(G, Cr)
}), fs = ee({
  label: S(U),
  help: S(U),
  terms: S(Be(G, ee({
    label: S(U),
    aliases: S(Ar),
    broader: S(G),
    matchesAll: S(Pr())
  })))
}), gs = ee({
  title: U,
  page: S($t)
}), Un = ee({
  version: B(kr(), Mr(Ze), Lr(Ze)),
  enabled: S(Pr()),
  talk: S(Or),
  bundle: S(Or),
  facets: S(se(G)),
  vocabularies: S(Be(G, fs)),
  series: S(Be(G, gs)),
  include: S(se(Or))
});

// src/programs/read-needs.ts
function ys(e, t, r) { // ys = readNeed, e = raw, t = vocabularies, r = report
  let n = xe(Bn, e, r); // n = record, xe = read, Bn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Dt(s, a, t, r); // i = found, Dt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function Vn(e, t, r) { // Vn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ct(e, "needs", r, (o) => { // Ct = eachRecord, e = page, r = report, o = raw
    let a = ys(o, t, r); // a = need, ys = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Fr = Object.keys(Dr.entries); // Fr = PROGRAM_FIELDS, Dr = programSchema
function xs(e, t) { // xs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function _s(e, t) { // _s = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function hs(e, t, r, n) { // hs = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && J(e.until) < r) } : null;
}
function bs(e, { vocabularies: t, facets: r }, n) { // bs = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = xe(Cr, a, n), i = s === void 0 ? [] : Dt(o, s, t, n); // s = ids, xe = read, Cr = termIds, a = value, n = report, i = found, Dt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function vs({ start: e, end: t }, r, n) { // vs = readRange, e = start, t = end, r = raw, n = report
  return e && t && X(e) > J(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function qn(e, t, r, n) { // qn = readProgram, e = raw, t = source, r = context, n = report
  let o = Ot(e) ? e.id : null; // o = rawId, Ot = isObject, e = raw
  n.program = typeof o == "string" && He.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = xe(Dr, e, n, bs(a, r, n), r.fields); // a = terms, s = record, xe = read, Dr = programSchema, e = raw, n = report, bs = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = Q(s.interpreted), c = /* @__PURE__ */ new Set([...Q(s.language), ...l]); // l = interpreted, Q = toList, s = record, c = languages
  c.size && a.set("language", [...c]);
  let [u, m] = vs(s, e, n); // u = start, m = end, vs = readRange, s = record, e = raw, n = report
  s.status && On(s.status, u, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Mn(u, m, r.today); // p = status, s = record, Mn = deriveStatus, u = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: hs(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: u,
    end: m,
    terms: a,
    interpreted: l,
    minutes: xs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: Q(s.team),
    partners: Q(s.partners),
    materials: _s(s.materials, n),
    partOf: s.partOf,
    followedBy: Q(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: Q(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Wn(e, t, r, n, o, a) { // Wn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    Ct(l, "programs", o, (u, m) => { // Ct = eachRecord, l = from, o = report, u = raw, m = index
      let p = qn(u, { page: c, path: ["programs", m] }, n, o); // p = program, qn = readProgram, u = raw, c = title, m = index, n = context, o = report
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
function ws(e, t) { // ws = readTerms, e = raw, t = report
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
function Kn(e, t, r) { // Kn = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: ws(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var Ss = [...Fr, ...Xe, I, D].filter((e) => e !== "language"); // Ss = RESERVED_VOCABULARIES, Fr = PROGRAM_FIELDS, Xe = BUILT_IN, I = NEED, D = OFFERS, e = name
function Ts(e, t, r) { // Ts = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Es(e) { // Es = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ks(e, { today: t, language: r }, n, o, a) { // ks = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = xe(Un, e, o, Es); // s = head, xe = read, Un = headSchema, e = page, o = report, Es = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = Kn(s.vocabularies || /* @__PURE__ */ new Map(), Ss, o); // i = vocabularies, Kn = readVocabularies, s = head, Ss = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = Ts(s.facets, i, o), c = Vn(e, i, o), u = vr(e), m = Wn(e, u, n, { // l = facets, Ts = readFacets, s = head, i = vocabularies, o = report, c = needs, Vn = readNeeds, e = page, u = titles, vr = includedTitlesIn, m = programs, Wn = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Fr, ...i.keys()]),
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
    programs: En(m, p, u, o)
  };
}
function jt(e, t, r, n, o = String) { // jt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = At(e, n, o); // a = page, At = readJsonPage, e = text, n = report, o = describeFault
  return a && ks(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Bt(e, t, r = []) { // Bt = parseForReaders, e = text, t = options, r = included
  let n = vn(); // n = report, vn = createCodeReport
  return { list: jt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function Ps(e, t) { // Ps = mapTexts, e = list, t = visit
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
function Jn(e, { language: t, texts: r }, n) { // Jn = translate, e = list, t = language, r = texts, n = pageLanguage
  return Ps(e, (o, a) => { // Ps = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ft(s)) : o;
  });
}

// src/page/load.ts
var Qn = "MediaWiki:Gadget-programExplorer-config.json"; // Qn = CONFIGURATION
function rt(e, t, r) { // rt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function Rs(e) { // Rs = isSwitchedOff, e = configuration
  return e !== void 0 && le(e.text).enabled === !1;
}
function Ls(e, t) { // Ls = messagesFrom, e = language, t = page
  return e === K ? { language: e, texts: /* @__PURE__ */ new Map() } : t && nn(e, t.text) || Oe;
}
function Ms(e, t, r, n) { // Ms = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Lt(r), a = o.filter((i) => !rt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Lt = includedTitles, r = text, a = missing, i = title, rt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = rt(e, i, s); // l = page, rt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function zn(e, { translationLanguage: t, bundleVersion: r }) { // zn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function Os(e, t, r, n) { // Os = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], zn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, zn = bundleRequest, r = request
    return Jn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Gn(e, t) { // Gn = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === K ? [] : [ur(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Qn] : []], { pages: l, translations: c } = yield e.readPages(i, o, zn(a, t)); // s = messageTitles, n = language, K = KEYS_ONLY, ur = messagesPage, i = titles, r = source, e = wiki, Qn = CONFIGURATION, l = pages, c = translations, o = revisions, zn = bundleRequest, a = bundle, t = request
    if (Rs(rt(e, Qn, l)))
      return { kind: "off" };
    let u = Ls(n, rt(e, ur(n), l)), m = rt(e, r, l); // u = messages, Ls = messagesFrom, n = language, rt = pageOf, e = wiki, ur = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: u };
    let p = yield Ms(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = Bt(m.text, Mt(e), p); // p = included, Ms = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, g = list, _ = problems, Bt = parseForReaders, Mt = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield Os(e, g, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
  });
}
function Yn(e, t) { // Yn = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield Gn(e, t); // r = result, Gn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Gn(e, M(w({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function As(e, t) { // As = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Et(e, t), l = i[0] === K ? K : Ge(i), c = o.get(l), u = _n(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Et = readerLanguages, e = wiki, l = language, K = KEYS_ONLY, Ge = chooseLanguage, c = revision, u = translated, _n = translationLanguage
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
function Xn() { // Xn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = As(t, r), o = JSON.stringify(n), a = e.get(o) || Yn(t, n); // n = request, As = requestFor, t = wiki, r = host, o = key, a = loading, e = running, Yn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Te(e) { // Te = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var nt = "programExplorer", Ut = "programExplorerDialog", Zn = "programExplorerPlace"; // nt = FRAGMENT_KEY, Ut = DIALOG_KEY, Zn = PLACE_KEY
function eo(e, t, r) { // eo = createHistory, e = view, t = isOurs, r = id
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
    let _ = o()[Zn]; // _ = values, o = entryState, Zn = PLACE_KEY
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
      t && s("replace", { [Zn]: g });
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
function to(e, t, r = null) { // to = createFormat, e = language, t = msg, r = fallbackNames
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
var A, oo, Is, me, Nr, Kt, ao, qt, so, $r, Hr, Cs, at = /* @__PURE__ */ Symbol.for("pv"), Jt = {}, Qt = [], Ds = /^m(i|n|o|s|text|space)$/, jr = Array.isArray, Br = Qt.slice, ke = Object.assign; // A = options, oo = vnodeId, Is = isValidElement, me = rerenderQueue, Nr = prevDebounce, Kt = rerenderCount, ao = depthSort, qt = EVENT_DISPATCHED, so = CAPTURE_REGEX, $r = eventClock, Hr = eventProxies, Cs = i, at = VNODE_MARKER, Jt = EMPTY_OBJ, Qt = EMPTY_ARR, Ds = MATHML_TOKEN_ELEMENTS, jr = isArray, Br = slice, ke = assign
function Ee(e) { // Ee = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Br.call(arguments, 2) : r), ot(e, s, n, o, null);
}
function ot(e, t, r, n, o) { // ot = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: at, __v: o || ++oo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, at = VNODE_MARKER, o = original, oo = vnodeId
  return !o && A.vnode && A.vnode(a), a;
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
function fe(e, t) { // fe = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && fe(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : fe(e);
}
function Fs(e) { // Fs = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = ke({ constructor: at }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), Ur(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || fe(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, mo(o, t, a), r.__ = r.__e = null, t.__e != n && io(t));
}
function io(e) { // io = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), io(e);
}
function ro(e) { // ro = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, me.push(e), Kt++)) && Nr == A.debounceRendering || ((Nr = A.debounceRendering) || queueMicrotask)(lo);
}
function lo() { // lo = process
  try {
    for (var e, t = 1; me.length; ) me.length > t && me.sort(ao), e = me.shift(), t = me.length, 8 & e.__g && Fs(e); // e = c, t = l, me = rerenderQueue, ao = depthSort, Fs = renderComponent
  } finally {
    (Kt = me.length) && (Nr || queueMicrotask)(lo);
  }
}
function co(e, t, r, n, o, a, s, i, l, c, u) { // co = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
  var m, p, d, g, _, h, b = n.__k || Qt, v = t.length; // m = i, p = oldVNode, d = childVNode, g = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Qt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = Ns(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Jt, d.__i = m, h = Ur(e, d, p, o, a, s, i, l, c, u), g = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Vr(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || g, d)), _ = _ || g, 4 & d.__u ? (l = uo(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, Ns = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, d = childVNode, p = oldVNode, Jt = EMPTY_OBJ, h = result, Ur = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, g = newDom, Vr = applyRef, _ = firstChildDom, uo = insert, void = type
  return r.__e = _, l;
}
function Ns(e, t, r, n, o) { // Ns = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, u, m, p, d, g = r.length, _ = g, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ot(null, s) : jr(s) ? s = v[a] = ot(V, { children: s }) : s.constructor === at && s.__b ? s = v[a] = ot(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Hs(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > g ? h-- : o < g && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ot = createVNode, jr = isArray, V = Fragment, at = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Hs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, g = oldChildrenLength
  if (b) {
    for (u = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, u = tails, d = mid, s = childVNode
      u[h] = s.__i, m[a] = h + 1;
    }
    for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = fe(i)), qr(i, i));
  return n;
}
function uo(e, t, r, n) { // uo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = uo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = fe(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, fe = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function Hs(e, t, r, n) { // Hs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function no(e, t, r) { // no = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Vt(e, t, r, n, o) { // Vt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || no(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || no(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Hr[t] || (Hr[t] = $s(t)), (e.__a || (e.__a = {}))[t] = $r, a = t != (t = t.replace(so, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function $s(e) { // $s = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[qt] == null) t[qt] = $r++;
      else if (t[qt] < this.__a[e]) return;
      return r(A.event ? A.event(t) : t);
    }
  };
}
function Ur(e, t, r, n, o, a, s, i, l, c) { // Ur = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var u, m, p, d, g, _, h, b, v, E, k, C, F, T, R, P, L, H, ne = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, g = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, E = provider, k = componentContext, C = renderHook, F = count, T = renderResult, R = startMarker, P = end, L = i, H = child, ne = newType, t = newVNode
  if (t.constructor !== at) return null;
  128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Wt(u, a) : a.push(u), i = a[0] || i), (u = A.__b) && u(t);
  e: if (typeof ne == "function") {
    p = s.length;
    try {
      if (b = t.props, v = (u = ne.prototype) && u.render, E = (u = ne.contextType) && n[u.__c], k = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new ne(b, k) : (t.__c = d = new te(b, k), d.constructor = ne, d.render = Bs), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), ne.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ke({}, d.__s)), ke(d.__s, ne.getDerivedStateFromProps(b, d.__s)))), g = d.props, _ = d.state, d.__v = t, r.__c) {
        if (b !== g && v && !ne.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, k), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, k) === !1) {
          t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(W) {
            W && (W.__ = t);
          }), Qt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = fe(r);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(b, d.__s, k), v && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(g, _, h);
        });
      } else v && !ne.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = k, d.props = b, d.__P = e, d.__g &= -5, C = A.__r, F = v ? 25 : 0;
      do
        d.__g &= -9, C && C(t), u = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++F < 25);
      v && (Qt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = ke({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(g, _)), T = u && u.type === V && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(W) {
        W && qr(W, W);
      }), r.__k = null), i = r.__k ? fe(r, 0) : null), i = co(e, jr(T) ? T : [T], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(Ee), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (W) {
      if (s.length = p, t.__v = null, l || a) if (W && W.then) {
        if (t.__u |= 128 | l, a) {
          for (~(L = a.indexOf(i || void 0)) || (L = a.length); (H = a[L - 1]) && H.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, H = child
          for (; L < a.length; L++) if (H = a[L]) if (a[L] = null, R) { // L = i, a = excessDomChildren, H = child, R = startMarker
            if (H == P) break;
          } else {
            if (H.nodeType != 8) break;
            H.data.startsWith("$s") && (P = Wt(R = H));
          }
        }
        if (!R) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          R = i;
        }
        (u = Wt(R = t.__c.__z || (t.__c.__z = R))) ? (t.__e = R, i = u) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Ee);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), W && W.then || po(t), A.__e(W, t, r);
    }
  } else i = t.__e = js(r.__e, t, r, n, o, a, s, l, c, e);
  return (u = A.diffed) && u(t), i;
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
function po(e) { // po = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(po));
}
function mo(e, t, r) { // mo = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Vr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Vr = applyRef
  A.__c && A.__c(t, e), e.some(function(o) {
    try {
      e = o.__h, o.__h = [], e.some(function(a) {
        a.call(o);
      });
    } catch (a) {
      A.__e(a, o.__v);
    }
  });
}
function js(e, t, r, n, o, a, s, i, l, c) { // js = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var u, m, p, d, g, _, h, b, v = r.props || Jt, E = t.props, k = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, g = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Jt = EMPTY_OBJ, E = newProps, t = newVNode, k = nodeType
  if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (u = 0; u < a.length; u++) if ((g = a[u]) && (k ? g.localName == k : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, k = nodeType
      e = g, a[u] = null;
      break;
    }
  }
  if (!e) {
    if (b = c.ownerDocument || document, !k) return b.createTextNode(E);
    e = b.createElementNS(o, k, E.is ? E : c), i && (A.__m && A.__m(t, a), i = !1), a = null;
  }
  if (k) {
    if (c = k == "template" && e.content || e, a = k == "textarea" && E.defaultValue != null ? null : a && Br.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(g = e.attributes[u]).name] = g.value;
    for (u in v) g = v[u], u == "dangerouslySetInnerHTML" ? p = g : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || Vt(e, u, null, g, o); // u = i, v = oldProps, g = value, p = oldHtml, E = newProps, Vt = setProperty, e = dom, o = namespace
    for (u in E) g = E[u], u == "children" ? d = g : u == "dangerouslySetInnerHTML" ? m = g : u == "value" ? _ = g : u == "checked" ? h = g : i && typeof g != "function" || v[u] === g || Vt(e, u, g, v[u], o); // u = i, E = newProps, g = value, d = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, Vt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ds.test(k)) && (o = "http://www.w3.org/1999/xhtml"), co(c, jr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && fe(r, 0), i, l), a && a.some(Ee)), i && k != "textarea" || (u = "value", k == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (k != "progress" || _) || Vt(e, u, _, v[u], o), u = "checked", h != null && h != e[u] && Vt(e, u, h, v[u], o));
  } else v === E || i && e.data == E || (e.data = E);
  return e;
}
function Vr(e, t, r, n) { // Vr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    A.__e(o, r);
  }
}
function qr(e, t, r) { // qr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Vr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      A.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && qr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Wt(n, a = [])) && (n == e.__e && a.some(Ee), Ee(o), Ee(n)), r || Ee(e.__e), e.__e = e.__c = e.__ = null;
}
function Bs(e, t, r) { // Bs = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function fo(e, t) { // fo = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ot(V, { children: [e] }), o = [], a = [], Ur(t, t.__k, n || Jt, Jt, t.namespaceURI, n ? null : t.firstChild ? Br.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), mo(o, t.__k, a), t.__k.props.children = null;
}
A = { __e: function(e, t, r, n) {
  for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
    o.__g |= 4;
    try {
      if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
    } catch (i) {
      e = i;
    }
  }
  throw Kt = 0, e;
} }, oo = 0, Is = function(e) {
  return e != null && e.constructor === at;
}, te.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = ke({}, this.state)), typeof e == "function" && (e = e(ke({}, r), this.props)), e && (ke(r, e), this.__v && (t && this.__k.push(t), ro(this)));
}, te.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), ro(this));
}, te.prototype.render = V, me = [], Kt = 0, ao = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, qt = /* @__PURE__ */ Symbol(), so = /(PointerCapture)$|Capture$/i, $r = 0, Hr = {}, Cs = 0;

// src/explore/query-changes.ts
function zt(e, t) { // zt = withText, e = query, t = text
  return M(w({}, e), { text: t });
}
function st(e, t, r) { // st = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), M(w({}, e), { chosen: n });
}
function go(e, t, r) { // go = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return st(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function yo(e) { // yo = clearAll, e = query
  return M(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function xo({ text: e, chosen: t }) { // xo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function Ve(e) { // Ve = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function qe(e) { // qe = allBits, e = size
  let t = Ve(e).fill(-1); // t = bits, Ve = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function Yt(e, t) { // Yt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Pe(e, t) { // Pe = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function Wr(e, t) { // Wr = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function re(e, t) { // re = unionOf, e = size, t = sets
  return t.reduce(Wr, Ve(e));
}
function Xt(e, t) { // Xt = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function _o(e, t) { // _o = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Us(e) { // Us = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function q(e, t = e, r = e) { // q = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Us((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function We(e, t) { // We = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function Vs(e, t) { // Vs = withAnyTerm, e = size, t = terms
  return re(e, t.map(({ programs: r }) => r));
}
function qs(e, t, { programs: r }) { // qs = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = We(o, t); // a = terms, We = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, Vs(e.programs.length, a));
  }), n;
}
function ho(e, t, r) { // ho = applyFilters, e = size, t = filters, r = except
  let n = qe(e); // n = programs, qe = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && Xt(n, o);
  }), n;
}
function Ws(e, t, r) { // Ws = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: q(n.programs, r) }));
}
function Zt(e, t, r) { // Zt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = qs(e, t, o), s = ho(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, qs = filtersOf, s = matches, ho = applyFilters, i = facets, l = facet
    let c = a.has(l.id) ? ho(n, a, l.id) : s; // c = others, a = filters, l = facet, ho = applyFilters, n = size, s = matches
    return { facet: l, count: q(c), terms: Ws(l, We(l, t), c) };
  });
  return { matches: s, count: q(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function Kr(e, t) { // Kr = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function er(e, t, r) { // er = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Ks({ terms: e }, t) { // Ks = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => er(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function bo(e, t, r, n) { // bo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return Z;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Ks(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var vo = { label: null, help: null, aliases: [] }; // vo = UNLABELED
function Js({ start: e, end: t, status: r }, n) { // Js = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Qs(e, t, r) { // Qs = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Js(e, r) : t === "status" ? e.status ? [e.status] : [] : t === D ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function Gs(e, t, r, n) { // Gs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ve(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Qs(s, e, n).forEach((l) => Yt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    Kr(r, s).forEach((l) => Wr(a(l), i));
  }), o.delete(j), o;
}
function zs(e, t, r) { // zs = fittingAll, e = collected, t = vocabulary, r = size
  return re(r, Array.from(e).flatMap(([n, o]) => { // re = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function tr(e, t, r) { // tr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === D ? void 0 : t.vocabularies.get(e), s = Gs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, D = OFFERS, s = collected, Gs = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([b, v]) => [b, q(v)])), l = [...bo(e, Array.from(s.keys()), a, (b) => i.get(b) || 0), j], c = zs(s, a, n), u = q(c) > 0, m = re(n, Array.from(s.values())), p = _o(qe(n), m); // i = counts, s = collected, b = term, v = programs, q = count, l = order, bo = orderTerms, e = id, a = vocabulary, j = NOT_STATED, c = forAll, zs = fittingAll, n = size, u = isAnyForAll, m = stated, re = unionOf, p = notStated, _o = difference, qe = allBits
  s.set(j, p), i.set(j, q(p));
  let d = /* @__PURE__ */ new Map(); // d = terms
  for (let b of l) { // b = term, l = order
    let v = s.get(b), E = i.get(b); // v = own, s = collected, b = term, E = total, i = counts
    if (v && E) {
      let { label: k, aliases: C } = (a == null ? void 0 : a.terms.get(b)) || vo, F = u && b !== j ? re(n, [v, c]) : v; // k = label, C = aliases, a = vocabulary, b = term, vo = UNLABELED, F = programs, u = isAnyForAll, j = NOT_STATED, re = unionOf, n = size, v = own, c = forAll
      d.set(b, { id: b, label: k, aliases: C, depth: Kr(a, b).length, own: v, programs: F, count: E });
    }
  }
  let { label: g, help: _ } = a || vo, h = Array.from(d.values()).filter(({ programs: b }) => q(b) < n); // g = label, _ = help, a = vocabulary, vo = UNLABELED, h = missingInSome, d = terms, b = programs, q = count, n = size
  return { id: e, label: g, help: _, terms: d, useful: h.length > 1 };
}

// src/explore/need-facet.ts
function rr(e, t) { // rr = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? We(r, t) : [];
}
function wo(e, t, r) { // wo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || tr(s, e, r); // l = indexed, t = facets, s = facet, tr = indexFacet, e = list, r = thisYear
    return re(n, i.flatMap((c) => { // re = unionOf, n = size, i = terms, c = term
      var u; // u = _a
      return ((u = l == null ? void 0 : l.terms.get(c)) == null ? void 0 : u.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: c }) => { // a = terms, e = list, s = id, i = label, l = help, c = wanted
    let u = qe(n); // u = programs, qe = allBits, n = size
    return c.forEach((m, p) => Xt(u, o(p, m))), [s, { id: s, label: i, aliases: l ? yt(l) : [], depth: 0, own: u, programs: u, count: q(u) }];
  });
  return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/memoize.ts
function nr(e) { // nr = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Ys = nr(() => /* @__PURE__ */ new Map()), Xs = 1e9; // Ys = knownOrders, nr = memoize, Xs = NEVER
function Jr(e, t) { // Jr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function To(e) { // To = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function Zs(e) { // Zs = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function ei({ programs: e, languages: { chain: t, page: r } }) { // ei = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ce(a, t, r).text), { compare: o } = Zs([...t, r]); // n = titles, e = programs, a = title, ce = pickText, t = chain, r = page, o = compare, Zs = collatorFor
  return Jr(n.length, (a, s) => o(n[a], n[s]));
}
function So(e) { // So = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function ti({ programs: e }, t) { // ti = byDate, e = programs, t = titleOrder
  let r = To(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, To = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, u = s || a, m = a && !s && i && he(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, he = isCurrent
    n[l] = So(c && X(c)), o[l] = m ? Xs : So(u && J(u));
  }), Jr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function ri({ programs: e }, t) { // ri = byStatus, e = programs, t = dateOrder
  let r = To(t), n = Z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Z.indexOf(a) : n); // r = datePositions, To = positionsIn, t = dateOrder, n = unknown, Z = STATUSES, o = ranks, e = programs, a = status
  return Jr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var ni = { // ni = MAKERS
  title: ei,
  newest: (e) => ti(e, it(e, "title")),
  status: (e) => ri(e, it(e, "newest")),
  relevance: (e) => it(e, "status")
};
function it(e, t) { // it = orderOf, e = index, t = sort
  let r = Ys(e), n = r.get(t) || ni[t](e); // r = orders, Ys = knownOrders, e = index, n = order, t = sort, ni = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function oi(e, t) { // oi = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var ai = 1e3; // ai = NEED_SCORE
function lt(e, { programs: t }) { // lt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function si(e, t, { scores: r }) { // si = scoresFor, e = index, t = query, r = scores
  let n = rr(e.facets, t); // n = needs, rr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + ai * n.filter(({ programs: s }) => Pe(s, a)).length);
}
function Eo(e, t, r, n) { // Eo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = lt(r, n), a = []; // o = sort, lt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of it(e, o)) // s = i, it = orderOf, e = index, o = sort
    Pe(t, s) && a.push(s);
  return o === "relevance" ? oi(a, si(e, r, n)) : a;
}

// src/app/derive.ts
function Qr(e, t) { // Qr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = Zt(e, n, t); // i = exploration, Zt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Eo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function ko(e, t, r, n) { // ko = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => e.programs[o].id === n);
}
function Re(e, t, r) { // Re = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || ko(e, t, r, r.program) ? r : M(w({}, r), { program: null });
}
function Po(e, t, r, n) { // Po = showing, e = index, t = derive, r = query, n = program
  return ko(e, t, r, n) ? M(w({}, r), { program: n }) : M(w({}, ct), { sort: r.sort, program: n });
}

// src/app/actions.ts
function Ro(e, t, r) { // Ro = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => Re(t().index, t().derive, l), a = (l) => { // o = shown, l = next, Re = withoutHiddenDetails, t = context, a = choose
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
    toggleTerm: (l, c) => a(go(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(Po(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(yo(e.get().query)),
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
function Lo(e, t, r) { // Lo = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function Mo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Mo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let c of [D, ...e.facets]) { // c = id, D = OFFERS, e = list
    let u = o.includes(c) ? null : tr(c, e, a); // u = facet, o = reservedIds, c = id, tr = indexFacet, e = list, a = thisYear
    u && s.set(c, u);
  }
  let i = wo(e, s, a); // i = needs, wo = indexNeeds, e = list, s = facets, a = thisYear
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
var or = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // or = NO_SEARCH

// src/app/labels.ts
var Oo = (e) => e.toLowerCase().replace(/-.*/, ""); // Oo = baseOf, e = language
function Ao(e, t, r, n, o, a) { // Ao = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ce(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, ce = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
    let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
    if (d)
      return i(d.label);
    let g = [...Xe, I, D].find((_) => _ === p); // g = builtIn, Xe = BUILT_IN, I = NEED, D = OFFERS, _ = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, m = (p, d) => { // m = term, p = facetId, d = id
    var h; // h = _a
    if (d === j)
      return s(t("not-stated"));
    let g = p === I ? e.needs.find((b) => b.id === d) : (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(d); // g = entry, p = facetId, I = NEED, e = list, b = need, d = id, h = _a
    if (g)
      return i(g.label);
    let _ = p === D && wn.find((b) => b === d); // _ = offer, p = facetId, D = OFFERS, wn = OFFER_TERMS, b = each, d = id
    return s(_ ? t(`offers-${_}`) : je(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date($e(d)) : d);
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
    isForeign: (p) => [a, n[0] || o].every((d) => Oo(d) !== Oo(p))
  };
}

// src/app/context.ts
function Gr(e, t, r = () => or) { // Gr = createContext, e = list, t = settings, r = find, or = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = Ao(e, n, o, s, i, a), u = Mo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, Ao = createLabels, e = list, u = index, Mo = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (g, _) => c.term(g, _).text,
    reservedIds: dt
  }), m = gt(`programs?${t.preset}`, u) || ct, p = [I, D, ...e.facets], d = Je(m, p);
  return M(w({}, t), {
    list: e,
    index: u,
    find: r,
    derive: Qr(u, r),
    labels: c,
    preset: m,
    fragmentOf: (g) => { // g = query
      let _ = Je(g, p); // _ = fragment, Je = toFragment, g = query, p = facetOrder
      return _ === d ? "" : _ || "programs";
    }
  });
}
function Io(e, t) { // Io = withSearch, e = context, t = find
  return M(w({}, e), { find: t, derive: Qr(e.index, t) });
}

// src/app/store.ts
function Co(e) { // Co = createStore, e = initial
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
function Do(e, t, r) { // Do = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function Fo(e, t) { // Fo = isDamaged, e = link, t = written
  if (!e || oe(e) === oe(t))
    return !1;
  let r = ie(e); // r = rest, ie = restOf, e = link
  return r !== "" && r !== pt;
}

// src/views/parts/heading.tsx
function ge({ level: e, class: t, id: r, children: n }) { // ge = Heading, e = level, t = className, r = id, n = children
  return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function No(e) { // No = isolated, e = text
  return `\u2068${e}\u2069`;
}
function N({ text: { text: e, language: t }, around: r, children: n = e }) { // N = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Ie(t) }, n);
}

// src/views/parts/chevron.tsx
function Ke({ open: e }) { // Ke = Chevron, e = open
  return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Le({ context: e, target: t, class: r, children: n }) { // Le = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ f("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/card-action.tsx
var $o = "program-explorer__action cdx-button", Ho = `${$o} cdx-button--fake-button cdx-button--fake-button--enabled`; // $o = BUTTON, Ho = LINK
function jo({ context: e, actions: t, program: r }) { // jo = CardAction, e = context, t = actions, r = program
  let { msg: n, labels: o, language: a } = e, { join: s, materials: [i, ...l] } = r; // n = msg, o = labels, a = language, e = context, s = join, i = first, l = others, r = program
  return s && !s.isOver ? /* @__PURE__ */ f(Le, { context: e, target: s.target, class: `${Ho} cdx-button--action-progressive cdx-button--weight-primary` }, s.label ? /* @__PURE__ */ f(N, { text: o.pick(s.label), around: a }) : n("join")) : l.length ? /* @__PURE__ */ f("button", { type: "button", class: $o, onClick: () => t.toggleDetails(r.id) }, n("materials", l.length + 1)) : i ? /* @__PURE__ */ f(Le, { context: e, target: i.target, class: Ho }, /* @__PURE__ */ f(N, { text: o.pick(i.label), around: a })) : null;
}

// src/views/results/card.tsx
var Bo = "capacity", ar = class extends te { // Bo = TAG_FACET, ar = Card, te = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, needs: i, level: l }) {
    let { msg: c, labels: u, format: m, language: p, idPrefix: d } = t, { join: g, notice: _ } = o, h = s.length ? n : null, b = (L) => h ? /* @__PURE__ */ f(h.MarkedText, { text: L, patterns: s, around: p }) : /* @__PURE__ */ f(N, { text: L, around: p }), v = (L) => (o.terms.get(L) || []).map((H) => u.term(L, H)), E = u.pick(o.title), k = `${d}:program:${o.id}`, C = o.summary && u.pick(o.summary), F = v(Bo), T = [...v("kind"), ...v("format")], R = u.status(o.status), P = m.span(o.start, o.end, o.status); // c = msg, u = labels, m = format, p = language, d = idPrefix, t = context, g = join, _ = notice, o = program, h = search, s = patterns, n = more, b = marked, L = facet, f = k, N = DataText, v = termsOf, H = term, E = title, k = titleId, C = summary, F = tags, Bo = TAG_FACET, T = facts, R = status, P = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": k }, /* @__PURE__ */ f(ge, { level: l, class: "program-explorer__title", id: k }, o.target ? /* @__PURE__ */ f(Le, { context: t, target: o.target }, b(E)) : b(E)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${o.status || "unknown"}` }, R), P !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, P), T.map((L) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, b(L)))), C && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, b(C), " ", u.isForeign(C.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, c("in-language", m.language(C.language)))), _ && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(N, { text: u.pick(_), around: p })), g && g.isOver && o.status !== "past" && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, c("join-over")), n && i.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: i }), h && /* @__PURE__ */ f(h.Matched, { context: t, program: o, patterns: s, shown: [E, C, ...F, ...T] }), /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, F.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Bo).text }, F.map((L) => /* @__PURE__ */ f("li", null, b(L)))), /* @__PURE__ */ f(jo, { context: t, actions: r, program: o }), /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", E.text),
        "aria-expanded": a,
        "aria-controls": a ? `${k}:details` : void 0,
        onClick: () => r.toggleDetails(o.id)
      },
      c("details"),
      /* @__PURE__ */ f(Ke, { open: a })
    )), a && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: o, id: `${k}:details` }));
  }
};

// src/views/results/card-list.tsx
var sr = 60, ii = 6, li = 80; // sr = CARDS, ii = CARDS_AT_ONCE, li = FILL_AFTER
function ci({ context: e, state: t, results: { order: r } }, n) { // ci = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", c = l === "address", u = r.findIndex((g) => e.index.programs[g].id === o.program), m = l === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || sr, u + 1, m && n.limit || 0, c ? s : 0), d = r.length <= sr || c; // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, c = isAddress, u = open, r = order, g = number, e = context, m = isSame, _ = i, p = limit, sr = CARDS, d = isWhole
  return { order: r, limit: p, drawn: d ? p : Math.max(ii, u + 1, m && n.drawn || 0) };
}
function ui({ context: e, state: t, results: r }, n) { // ui = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && lt(t.query, r.exploration.searchResult) === "status", u = (m, p) => m || { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, lt = effectiveSort, t = state, r = results, u = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let d = n[p - 1], g = he(m.status); // d = before, n = programs, p = i, g = isNow, he = isCurrent, m = program
    return !c || d && he(d.status) === g ? { program: m, group: null } : { program: m, group: g ? u(a, o("group-current")) : u(s, o("group-past")) };
  });
}
var ir = class extends te { // ir = CardList, te = x
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
      this.setLength({ limit: r + sr, drawn: r + sr }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : ci(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), li));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var k; // k = _a
    let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: g } = s, _ = n.slice(0, Math.min(a, o)).map((C) => p.programs[C]), h = n.length - o, b = rr(p.facets, i.query), v = ui(r, _), E = (k = v[0]) != null && k.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, g = list, _ = shown, n = order, a = drawn, o = limit, C = number, h = rest, b = needs, rr = chosenNeeds, v = entries, ui = withHeadings, E = titleLevel, k = _a
    return /* @__PURE__ */ f(V, null, /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: C, group: F }, T) => /* @__PURE__ */ f("li", { key: C.id }, F && /* @__PURE__ */ f(ge, { level: d, class: "program-explorer__group", id: F.anchors[0] }, F.anchors.slice(1).map((R) => /* @__PURE__ */ f("span", { id: R })), /* @__PURE__ */ f(N, { text: F, around: s.language })), /* @__PURE__ */ f(
      ar,
      {
        context: s,
        actions: c,
        more: u,
        program: C,
        open: i.query.program === C.id,
        patterns: l.exploration.searchResult.patterns,
        needs: b.filter(({ programs: R }) => Pe(R, n[T])).map(({ id: R }) => R),
        level: E
      }
    )))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Je(i.query, g.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
  }
};

// src/app/visible-terms.ts
function Uo(e, t, r, n) { // Uo = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var pi = 15; // pi = MOST_WITHOUT_BOX
function zr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // zr = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
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
function mi({ context: { labels: e, languages: t } }, r) { // mi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === j ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, j = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function Vo({ view: e, counts: t, most: r }) { // Vo = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", u = c ? mi(e, t.terms) : t.terms, m = Uo(u, r, l.id === "period", (g) => c && g === o[0]), p = m.length < u.length ? u.find((g) => !m.includes(g)) : void 0, d = /* @__PURE__ */ f(V, null, m.map((g) => /* @__PURE__ */ f(zr, { key: g.term.id, view: e, facet: l.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, c = isLanguage, u = terms, mi = languagesByName, m = shown, Uo = visibleTerms, r = most, g = count, p = firstHidden, d = list, f = k, V = $, zr = TermBox
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
  return u.length <= pi ? d : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: l.id, terms: u }, d) : /* @__PURE__ */ f(V, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), d);
}

// src/views/layout/filters.tsx
var fi = 2; // fi = OPEN_AT_FIRST
function gi({ view: e, counts: t, isOpenAtFirst: r }) { // gi = Facet, e = view, t = counts, r = isOpenAtFirst
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
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(N, { text: g, around: a })), /* @__PURE__ */ f(Vo, { view: e, counts: t, most: m })) : d.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, d.reduce((h, b) => n("list", h, b))));
}
function lr({ view: e }) { // lr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== D); // t = facets, e = view, r = id, I = NEED, D = OFFERS
  return /* @__PURE__ */ f(V, null, t.map((r, n) => /* @__PURE__ */ f(gi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < fi })));
}

// src/views/layout/needs.tsx
var yi = 4; // yi = FEW_NEEDS
function Wo({ view: e }) { // Wo = Needs, e = view
  var d, g; // d = _a, g = _b
  let { context: { msg: t, labels: r, language: n, idPrefix: o }, state: a, results: s, actions: i, more: l } = e, c = ((d = s.exploration.facets.find(({ facet: _ }) => _.id === I)) == null ? void 0 : d.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = state, s = results, i = actions, l = more, e = view, c = terms, d = _a, _ = facet, I = NEED
  if (!c.length)
    return null;
  let u = (g = a.open.facets.get(I)) != null ? g : yi, m = c.filter(({ chosen: _ }, h) => h < u || _), p = c.find((_) => !m.includes(_)); // u = most, g = _b, a = state, I = NEED, yi = FEW_NEEDS, m = shown, c = terms, _ = each, h = i, p = firstHidden
  return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, m.map(({ term: _, chosen: h }) => /* @__PURE__ */ f(
    "button",
    {
      key: _.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${I}:${_.id}`,
      "aria-pressed": h,
      onClick: () => i.toggleTerm(I, _.id)
    },
    /* @__PURE__ */ f(N, { text: r.term(I, _.id), around: n }),
    !_.count && " ",
    !_.count && /* @__PURE__ */ f("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), p && /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var _; // _ = _a
        i.showTerms(I, c.length), (_ = document.getElementById(`${o}:${I}:${p.term.id}`)) == null || _.focus();
      }
    },
    t("more-needs")
  ), l && /* @__PURE__ */ f(l.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function Ko({ view: { context: { msg: e }, state: t, actions: r } }) { // Ko = SearchBox, e = msg, t = state, r = actions
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
function Jo({ view: e }) { // Jo = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === D); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, D = OFFERS
  if (!s)
    return null;
  let i = (l, c, u, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": u, onClick: () => a.choose(st(n, D, m)) }, t("shortcut", l, c)); // i = button, l = label, c = count, u = isChosen, m = terms, f = k, a = actions, st = withTerms, n = query, D = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(D).text }, s.terms.filter(({ term: l }) => l.id !== j).map(({ term: l, chosen: c, matchCount: u }) => i(r.term(D, l.id).text, u, c, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(D), []));
}

// src/views/layout/toolbar.tsx
function xi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // xi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = lt(r, n.exploration.searchResult), s = Me.filter((i) => i !== "relevance" || i === a || r.text !== ""); // a = sort, lt = effectiveSort, r = query, n = results, s = sorts, Me = SORTS, i = each
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
function Qo({ view: e }) { // Qo = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i } = e, { count: l, searchResult: { corrected: c } } = a.exploration, u = Array.from(o.query.chosen).reduce((m, [p, d]) => p === I || p === D ? m : m + d.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, e = view, l = count, c = corrected, u = chosen, m = sum, p = facet, d = terms, I = NEED, D = OFFERS
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
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, xo(o.settled.query) ? t("count", l, r.programs.length) : t("count-programs", l), i && c && l > 0 && /* @__PURE__ */ f(i.Corrected, { view: e, words: c })), !n && /* @__PURE__ */ f(xi, { view: e }));
}

// src/views/layout/explorer.tsx
function Go({ view: e }) { // Go = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, c = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(ge, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(Ko, { view: e }), /* @__PURE__ */ f(Wo, { view: e }), /* @__PURE__ */ f(Jo, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(lr, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(Qo, { view: e }), c && !(t && i === n) && /* @__PURE__ */ f(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ f(ir, { view: e }) : c && /* @__PURE__ */ f(c.NoResults, { view: e })), a && s.filters && c && /* @__PURE__ */ f(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var zo = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // zo = isNeeded, e = open, t = query
function Yo(e, t, r) { // Yo = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => O(null, null, function* () { // n = isLoading, o = isOver, a = load, O = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && zo(e.get()) && t.onFailure(c, () => { // o = isOver, zo = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && zo(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function Xo() { // Xo = replaceTexts
  A.vnode = (e) => { // A = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Zo(e, t) { // Zo = createScreen, e = root, t = idPrefix
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
function ea(e, t) { // ea = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var _i = 640, hi = 500; // _i = MIN_WIDTH, hi = PREPARE_SEARCH_AFTER
function bi(e, t) { // bi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
A.debounceRendering = (e) => e();
Xo();
function ta(e, t, r, n, o, a) { // ta = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.now, c = Gr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < _i, p = (T) => { // s = view, e = root, i = cleanups, l = more, o = moreSource, c = context, Gr = createContext, t = list, r = settings, u = isMounted, m = isNarrow, _i = MIN_WIDTH, p = readAddress, T = before
    let R = n.read(), P = R === null && T ? T.query : gt(R || "", c.index) || c.preset, L = Re(c.index, c.derive, P); // R = fragment, n = history, P = next, T = before, gt = fromFragment, c = context, L = query, Re = withoutHiddenDetails
    return {
      query: L,
      settled: { query: L, cause: "address" },
      cards: n.cards(),
      open: { facets: (T == null ? void 0 : T.open.facets) || /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
    };
  }, d = Co(w({ narrow: m() }, p(null))), g = Zo(e, r.idPrefix), _ = () => { // d = store, Co = createStore, w = __spreadValues, m = isNarrow, p = readAddress, g = screen, Zo = createScreen, e = root, r = settings, _ = unmount
    u = !1;
    let T = Array.from(i); // T = all, i = cleanups
    i.clear(), T.forEach((R) => R()), e.textContent = "";
  }, h = (T) => { // h = attempt, T = act
    if (u)
      try {
        T();
      } catch (R) {
        _(), a(R);
      }
  }, b = bi(Ro(d, () => c, g), h), v = (T, R) => { // b = actions, bi = guarded, Ro = createActions, d = store, c = context, g = screen, h = attempt, v = draw, T = state, R = before
    h(() => { // h = attempt
      let P = g.holdFocus(R.open.filters), { derive: L } = c, H = L(T.query); // P = restoreFocus, g = screen, R = before, L = derive, c = context, H = results, T = state
      fo(/* @__PURE__ */ f(Go, { view: { context: c, state: T, actions: b, attempt: h, cleanups: i, more: l, results: H, settledResults: L(T.settled.query) } }), e), P();
    });
  }, E = ({ keepFocus: T, keepFragment: R, keepPlace: P, textIndexOf: L }) => { // E = useMore, T = keepFocus, R = keepFragment, P = keepPlace, L = textIndexOf
    let H = s.setTimeout(() => h(() => L(c.index)), hi); // H = prepare, s = view, h = attempt, L = textIndexOf, c = context, hi = PREPARE_SEARCH_AFTER
    i.add(R()).add(P(e, n)).add(T(e, n)).add(() => s.clearTimeout(H));
  }, k = (T) => { // k = showLinked, T = isFirst
    let { program: R } = d.get().query, P = !T || R !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || ""); // R = program, d = store, P = mayScroll, T = isFirst, s = view, e = root, n = history
    n.isNewLink() && P && r.reveal(() => Te(() => h(() => g.scrollToLinked(d.get().query.program))));
  }, C = () => { // C = correctLink
    Fo(n.read(), c.fragmentOf(d.get().query)) && o.useLinks(({ checkLink: T }) => h(() => T(n, d, c, g.scrollToLinked)));
  }, F = () => { // F = onResize
    if (!e.isConnected) {
      _();
      return;
    }
    let T = m(), { open: R, narrow: P } = d.get(); // T = narrow, m = isNarrow, R = open, P = before, d = store
    (T !== P || R.filters && !e.clientWidth) && d.set({ narrow: T, open: M(w({}, R), { filters: !1 }) });
  };
  return [
    d.subscribe(v),
    ea(e, F),
    Lo(d, b.settle, s),
    Do(d, n, (T) => c.fragmentOf(T)),
    n.onMove(() => h(() => { // n = history, h = attempt
      d.set(p(d.get())), k(!1), C();
    }))
  ].forEach((T) => i.add(T)), v(d.get(), d.get()), u && (k(!0), C(), n.firstPlace && Te(() => h(() => s.scrollTo(0, n.firstPlace))), l ? E(l) : i.add(Yo(d, o, (T) => h(() => { // T = loaded, i = cleanups, v = draw, d = store, u = isMounted, k = showLinked, C = correctLink, n = history, Te = afterPaint, h = attempt, s = view, l = more, E = useMore, Yo = loadWhenNeeded, o = moreSource
    l = T, c = Io(c, l.fuzzySearch), E(l), d.set({});
  })))), {
    update: (T) => h(() => { // T = newList, h = attempt
      b.settle(), c = Gr(T, r, c.find);
      let { query: R } = d.get(), P = Re(c.index, c.derive, R), L = () => d.set({ query: P, settled: { query: P, cause: "data" } }); // R = before, d = store, P = query, Re = withoutHiddenDetails, c = context, L = show
      l ? l.keepPosition(e, L) : L();
    }),
    unmount: _
  };
}

// src/page/page-urls.ts
var ra = "Special:MyLanguage/", vi = /^(?:[a-z][\w-]*|Special):/; // ra = MY_LANGUAGE, vi = WITHOUT_TRANSLATION
function na(e, { root: t, staticElements: r, groups: n }, o) { // na = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    let c = l.replace(ra, ""); // c = plain, l = page, ra = MY_LANGUAGE
    if (!s.length || vi.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(ra + c);
    let [u = "", m = ""] = c.split(/(?=#)/); // u = title, m = fragment, c = plain
    return s.map((p) => e.urlOf(`${u}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var wi = "program-explorer__app", Si = 0; // wi = APP_CLASS, Si = mountedSoFar
function Ti(e) { // Ti = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${de}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, de = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function Ei({ root: e, past: t }) { // Ei = scrollToLinkedHeading, e = root, t = past
  var o; // o = _a
  let n = [...Array.from(((o = pr(e)) == null ? void 0 : o.querySelectorAll("[id]")) || [], ({ id: a }) => a), ...(t == null ? void 0 : t.anchors) || []].find((a) => [a, encodeURI(a)].includes(location.hash.slice(1))); // n = anchor, o = _a, pr = sectionHeading, e = root, a = each, t = past
  n && fr(e, () => Te(() => { // n = anchor, fr = unfold, e = root, Te = afterPaint
    var a; // a = _a
    return (a = document.getElementById(n)) == null ? void 0 : a.scrollIntoView();
  }));
}
function ki(e) { // ki = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return mt(e) && !(t && !t.closest(`.${de}, [${De}]`));
}
function oa(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // oa = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i, load: l } = e, { language: c } = n, u = ue(n), m = Et(i, t), p = Ti(t), d = `program-explorer-${++Si}`, g = na(i, t, m), _ = t.all === null ? "" : g(t.all), h = { // i = wiki, l = load, e = environment, c = language, n = messages, u = msg, ue = createMessages, m = languages, Et = readerLanguages, t = host, p = ownsIt, Ti = ownsAddress, d = idPrefix, Si = mountedSoFar, g = pageUrl, na = createPageUrls, _ = urlOfAll, h = moreSource
    now: a,
    load: () => Tt(e),
    onFailure: (P, L) => { // P = error, L = retry
      let H = vt(P) === "outdated"; // H = isOutdated, vt = failureOf, P = error
      ye(t.root, n, { kind: "warning", text: u(`failed-${H ? "outdated" : "network"}`), retry: () => { // ye = showNotice, t = host, n = messages, u = msg, H = isOutdated
        H ? location.reload() : (Ce(t.root), L());
      } });
    },
    useLinks: (P) => { // P = use
      l.links().then(P, (L) => i.log("The link in the address cannot be corrected.", L));
    }
  }, b = document.createElement("div");
  b.className = wi, b.lang = c, b.dir = Ie(c), t.root.append(b);
  let v = mr(t.root, () => bt(t, !0)), E = () => Ei(t); // v = stopWatching, mr = watchFolding, t = host, bt = hideRest, E = onHashChange, Ei = scrollToLinkedHeading
  window.addEventListener("hashchange", E);
  let k = () => { // k = cleanUp
    b.remove(), v(), window.removeEventListener("hashchange", E);
  }, C = eo(window, p ? ki : null, d);
  Y(t, "ready");
  let { update: F, unmount: T } = ta(b, r, { // F = update, T = unmount, ta = mountExplorer, b = app, r = list
    msg: u,
    format: to(c, u, o),
    language: c,
    languages: m,
    pageLanguage: i.contentLanguage,
    today: wr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: d,
    reveal: (P) => fr(t.root, P),
    notify: (P) => ye(t.root, n, { kind: "failure", text: P, retry: null }),
    urlOf: (P) => "url" in P ? P.url : g(P.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (P) => `${p ? "" : _}#programs?program=${P}`,
    urlOfAll: (P) => `${_}#${P}`
  }, C, h, (P) => { // C = history, h = moreSource, P = error
    k(), s(P);
  });
  if (!b.isConnected)
    return null;
  let R = { // R = explorer
    update: F,
    unmount: () => {
      T(), k(), Y(t, "static");
    }
  };
  try {
    E(), bt(t, !0), i.announceReady(t.root);
  } catch (P) {
    throw R.unmount(), P;
  }
  return R;
}

// src/page/offer-selftest.ts
var Pi = "#programs?selftest"; // Pi = SELFTEST
function aa(e) { // aa = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === Pi && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 97c0b85cce712405"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var Ri = 20; // Ri = MOST_EXPLORERS
function Li(n, o) { // Li = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function Mi({ wiki: e }, t, { origin: r, list: n }) { // Mi = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && an(s.length ? s : [o], n.programs.map(({ title: u }) => ce(u, [o.lang, ...c], e.contentLanguage).text));
}
function Oi({ preset: e, limit: t }) { // Oi = needsMore, e = preset, t = limit
  return !!(ie(location.hash) || e && !t);
}
function sa(e, t, r, n) { // sa = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      sa(e, t, r, n);
    }, s = null;
    try {
      let i = Oi(r) ? Tt(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, Oi = needsMore, r = host, Tt = loadMore, t = environment, l = result, e = load, o = wiki
      if (l.kind === "off") {
        Y(r, "static");
        return;
      }
      let { messages: c } = l, [u, m] = l.kind === "missing" && (yield Li(t, r)) || [r, l]; // c = messages, l = result, u = shown, m = programs, Li = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let _ = m.kind === "missing"; // _ = isMissing, m = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : m.problems), yield wt(t, r, _ ? "missing" : "json", m, a);
        return;
      }
      if (!on(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield i; // p = languageNames, o = wiki, d = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let g = Mi(t, r, m); // g = mayDiffer, Mi = mayListDiffer, t = environment, r = host, m = programs
      s = oa(t, u, { list: m.list, messages: c, languageNames: p, more: d }, (_) => { // s = explorer, oa = mountHost, t = environment, u = shown, m = programs, c = messages, p = languageNames, d = more, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), wt(t, u, "unexpected", M(w({}, m), { messages: c }), a);
      }), s && (n.set(r.root, s), yield fn(t, r, m, c, g));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield wt(t, r, vt(i), null, a);
    }
  });
}
function Ai(n, o) { // Ai = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = St(r); // a = printed, St = findHosts, r = content
    if (a.length || r.querySelector(`.${de}`) || !xn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function ia(e, t) { // ia = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    aa(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = Xn(); // s = content, i = sharedLoad, Xn = createSharedLoad
      Ai(n, s).then(
        (l) => l.forEach((c, u) => { // l = hosts, c = host, u = i
          u >= Ri ? Y(c, "static") : dn(c) && sa(i, n, c, r);
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
var Yr = {}; // Yr = runtime_exports
ba(Yr, {
  x0: () => te,
  x1: () => Gt,
  x10: () => pt,
  x11: () => er,
  x12: () => Yt,
  x13: () => q,
  x14: () => Pe,
  x15: () => Ve,
  x16: () => re,
  x17: () => We,
  x18: () => Zt,
  x19: () => nr,
  x2: () => V,
  x20: () => Me,
  x21: () => st,
  x22: () => zt,
  x23: () => or,
  x24: () => ue,
  x25: () => ze,
  x26: () => De,
  x27: () => de,
  x28: () => St,
  x29: () => br,
  x3: () => f,
  x30: () => hr,
  x31: () => _r,
  x32: () => ye,
  x33: () => dr,
  x34: () => _t,
  x35: () => $e,
  x36: () => I,
  x37: () => Lt,
  x38: () => le,
  x39: () => Ot,
  x4: () => Te,
  x40: () => Ne,
  x41: () => Pt,
  x42: () => Fe,
  x43: () => Ze,
  x44: () => Bt,
  x45: () => Mt,
  x46: () => He,
  x47: () => _e,
  x48: () => jt,
  x49: () => he,
  x5: () => Re,
  x50: () => je,
  x51: () => yt,
  x52: () => ce,
  x53: () => lr,
  x54: () => zr,
  x55: () => Le,
  x56: () => ge,
  x57: () => N,
  x58: () => No,
  x59: () => cr,
  x6: () => oe,
  x7: () => mt,
  x8: () => ft,
  x9: () => ie
});

// src/wiki/wiki.ts
var z = class extends Error { // z = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var la = 1e4; // la = TIMEOUT_MS
function ca(e, t) { // ca = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), la); // r = controller, n = timer, la = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new z("timeout", `${la} ms, ${e}`) : new z("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function cr(e) { // cr = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield ca(e, "omit"); // t = response, ca = fetchInTime, e = url
    if (t.status === 429 && (t = yield ca(e, "same-origin")), t.status === 429)
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
var Ii = 86400, Ci = 300, Di = 50; // Ii = DAY_S, Ci = FIVE_MINUTES_S, Di = MOST_REQUESTS
function Fi({ query: { pages: e = [] } = {} }) { // Fi = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function Ni(e, t, r, n) { // Ni = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? Ci : Ii), a = { // o = age, e = kind, r = bundle, Ci = FIVE_MINUTES_S, Ii = DAY_S, a = parameters
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
function ua(e, t, r, n) { // ua = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield cr(`${e}?${Ni(t, r, n, s)}`); // l = answer, cr = readAnswer, e = api, Ni = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(Fi(l));
      let { query: { messagecollection: c = [] } = {}, continue: { mcoffset: u } = {} } = l; // c = messagecollection, u = mcoffset, l = answer
      for (let { key: m, translation: p } of c) // m = key, p = translation, c = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = u;
    } while (s && ++i < Di);
    return { pages: a, translations: o };
  });
}
function da(e, t, r, n) { // da = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield ua(e, t, r, n);
    } catch (o) {
      if (n && o instanceof z && o.failure === "server")
        return ua(e, t, r, null);
      throw o;
    }
  });
}
function pa(e, t) { // pa = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield da(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, da = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : da(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function ma(e) { // ma = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function Hi(e) { // Hi = mayEdit, e = title
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
function $i() { // $i = languageNames
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
function ji() { // ji = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function fa(e) { // fa = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function ga(e = null) { // ga = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: ji(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: ma,
    readPages: pa(mw.util.wikiScript("api"), ma),
    languageNames: $i,
    mayEdit: Hi,
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
function Bi() { // Bi = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  ia(ga(Bi()), tn(fa, Yr, "72a51a0314f10ba0"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>