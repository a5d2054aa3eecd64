// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var sn = Object.defineProperty, Oa = Object.defineProperties;
var Aa = Object.getOwnPropertyDescriptors;
var on = Object.getOwnPropertySymbols;
var Ia = Object.prototype.hasOwnProperty, Ca = Object.prototype.propertyIsEnumerable;
var an = (e, t, r) => t in e ? sn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
  for (var r in t || (t = {}))
    Ia.call(t, r) && an(e, r, t[r]);
  if (on)
    for (var r of on(t))
      Ca.call(t, r) && an(e, r, t[r]);
  return e;
}, R = (e, t) => Oa(e, Aa(t));
var Fa = (e, t) => {
  for (var r in t)
    sn(e, r, { get: t[r], enumerable: !0 });
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
function ln(e, t, r) { // ln = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var Oe = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // Oe = SORTS, ct = EMPTY_QUERY

// src/app/url.ts
var ut = ["q", "sort", "program", "view"]; // ut = RESERVED_KEYS
var Na = /^#?programs$/, Ha = /^#?programs(\?|%3f|\.3f)/i, pt = "selftest", $a = 8e3, ja = 200; // Na = ALONE, Ha = WITH_QUERY, pt = SELFTEST, $a = MOST_CHARACTERS, ja = MOST_LETTERS
function se(e) { // se = restOf, e = hash
  let [t] = Ha.exec(e) || Na.exec(e) || []; // t = start, Ha = WITH_QUERY, e = hash, Na = ALONE
  return t === void 0 ? null : e.slice(t.length, $a);
}
function mt(e) { // mt = isFragmentOurs, e = hash
  return se(e) !== null;
}
var Ba = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ba = UNSAFE
function dt(e) { // dt = encode, e = value
  return e.replace(Ba, (t) => { // e = value, Ba = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function ee(e) { // ee = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function ft(e) { // ft = normalText, e = text
  return e.slice(0, ja).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function xe(e, t = []) { // xe = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !ut.includes(o) && r.push(`${dt(o)}=${a.map(dt).join(",")}`);
  });
  let n = ft(e.text); // n = text, ft = normalText, e = query
  return n && r.push("q=" + dt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(dt).join(",")), r.length ? `programs?${r.join("&")}` : "";
}
function cn(e, t) { // cn = readIds, e = list, t = isKnown
  return Array.from(new Set(e.split(",").map(ee).concat(ee(e).split(",")))).filter(t);
}
function gt(e, t) { // gt = fromFragment, e = hash, t = known
  let r = se(e); // r = rest, se = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...d] = i.split("="), c = ee(l), m = d.join("="), p = ee(m); // l = rawKey, d = values, i = part, c = key, ee = decode, m = raw, p = value
    if (c === "q")
      o = ft(ee(m.replace(/[_+]/g, " ")));
    else if (c === "sort")
      a = Oe.find((u) => u === p) || null;
    else if (c === "program")
      s = cn(m, t.hasProgram);
    else if (!ut.includes(c)) {
      let u = cn(m, (g) => t.hasTerm(c, g)); // u = terms, cn = readIds, m = raw, g = term, t = known, c = key
      u.length && n.set(c, Array.from(/* @__PURE__ */ new Set([...n.get(c) || [], ...u])));
    }
  }
  return { text: o, chosen: n, sort: a, details: s };
}

// src/programs/json-object.ts
function de(e) { // de = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var J = "qqx", dn = "search", Qe = "en"; // J = KEYS_ONLY, dn = EXPLORER_KEY, Qe = FALLBACK_LANGUAGE
function Ge(e) { // Ge = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Qe;
}
function fr(e) { // fr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function un(e, t) { // un = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(de(t)).filter((n) => typeof n[1] == "string")); // r = texts, de = parseJsonObject, t = text, n = field
  return r.has(dn) ? { language: e, texts: r } : null;
}
function pn({ language: e, texts: t }) { // pn = hasMessages, e = language, t = texts
  return e === J || t.has(dn);
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
function mn(e, t) { // mn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var fn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // fn = en_default

// src/messages/locale.ts
function xt(e) { // xt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Ua = ["zero", "one", "two", "few", "many", "other"]; // Ua = CATEGORIES
function gn(e) { // gn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ua.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Ua = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var Wa = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, qa = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(fn)) }; // Wa = PLURAL, qa = PARAMETER, Ae = BUILT_IN, fn = en_default
function pe({ language: e, texts: t } = Ae, r = Ae.texts) { // pe = createMessages, e = language, t = texts, Ae = BUILT_IN, r = fallback
  if (e === J)
    return (s, ...i) => `(${[`program-explorer-${s}`, ...i].join(", ")})`;
  let n, o, a = (s) => (n = n || new Intl.NumberFormat(xt(e)), n.format(s)); // n = numbers, o = plural, a = format, s = value, xt = localeOf, e = language
  return (s, ...i) => { // s = key, i = parameters
    let l = (d) => { // l = parameter, d = position
      var c; // c = _a
      return (c = i[Number(d) - 1]) != null ? c : "";
    };
    return (t.get(s) || r.get(s) || `\u29FC${s}\u29FD`).replace(Wa, (d, c, m) => (o = o || gn(e), o(m.split("|"), Number(l(c))))).replace(qa, (d, c) => { // t = texts, s = key, r = fallback, Wa = PLURAL, d = _, c = position, m = forms, o = plural, gn = createPlural, e = language, l = parameter, qa = PARAMETER
      let m = l(c); // m = value, l = parameter, c = position
      return typeof m == "number" ? a(m) : m;
    });
  };
}

// src/programs/data-model.ts
var ht = "json"; // ht = DATA_MODEL

// src/page/sections.ts
var gr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // gr = SECTION
function Ie(e) { // Ie = sectionOf, e = element
  return e.closest(gr);
}
function yr(e) { // yr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function yn(e) { // yn = isInSection, e = element
  return Ie(e) !== null;
}
function _t(e) { // _t = isFolded, e = element
  let t = Ie(e); // t = section, Ie = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function xn(e) { // xn = hasOtherText, e = element
  return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
}
function xr(e, t) { // xr = watchFolding, e = element, t = onChange
  let r = Ie(e), n = new MutationObserver(t); // r = section, Ie = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function hr(e, t) { // hr = unfold, e = element, t = then
  if (!_t(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ie(e); // o = section, Ie = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = yr(e); // a = heading, yr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    _t(e) || (n(), t());
  }, n = xr(e, r);
  r();
}

// src/page/host-state.ts
var Ka = "program-explorer-hidden"; // Ka = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function hn(e) { // hn = claim, e = host
  return ze(e) ? !1 : (te(e, "loading"), !0);
}
function _r(e, t) { // _r = hide, e = element, t = isHidden
  e == null || e.classList.toggle(Ka, t);
}
function bt({ root: e, after: t }, r) { // bt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !_t(e); // n = isAfterHidden, r = isHidden, _t = isFolded, e = root
    _r(t.list, n), _r(t.heading, n && !(yn(e) && xn(t.list)));
  }
}
function te(e, t) { // te = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => _r(n, r)), bt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, _r = hide, r = isReady, bt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var Ja = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Qa = ["arab", "hebr"], Ga = ["latn", "cyrl"]; // Ja = RTL_LANGUAGES, Qa = RTL_SCRIPTS, Ga = LTR_SCRIPTS
function Ce(e) { // Ce = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return Qa.includes(r) || !Ga.includes(r) && Ja.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var br = "program-explorer__notice"; // br = CLASS
function Ye(e, t, ...r) { // Ye = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function _n(e, t, r) { // _n = button, e = text, t = className, r = act
  let n = Ye("button", `cdx-button ${t}`, e); // n = made, Ye = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Fe(e) { // Fe = removeNotice, e = root
  e.querySelectorAll(`.${br}`).forEach((t) => { // e = root, br = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function he(e, t, { kind: r, text: n, content: o = [], retry: a }) { // he = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Fe(e);
  let s = pe(t), i = Ye( // s = msg, pe = createMessages, t = messages, i = box, Ye = element
    "div",
    `${br} ${br}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ye("span", "cdx-message__icon"),
    Ye(
      "div",
      "cdx-message__content",
      Ye("p", "", n),
      ...o,
      ...a ? [_n(s("retry"), "", a)] : [],
      _n(s("dismiss"), "cdx-button--weight-quiet", () => Fe(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
}

// src/page/failure.ts
var za = ["busy", "timeout", "network", "server"]; // za = TEMPORARY
function vt(e) { // vt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function bn(e, t, r, n) { // bn = advise, e = environment, t = host, r = notice, n = subject
  return M(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function wt(e, t, r, n, o) { // wt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return M(this, null, function* () {
    let a = n ? n.messages : Ae, s = pe(a); // a = messages, n = result, Ae = BUILT_IN, s = msg, pe = createMessages
    te(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: za.includes(r) ? () => { // za = TEMPORARY, r = failure
        Fe(t.root), te(t, "loading"), o();
      } : null
    };
    he(t.root, a, i), (r === "missing" || r === "json") && (yield bn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function vn(i, l, d, c, m) { // vn = showProblems, i = _0, l = _1, d = _2, c = _3, m = _4
  return M(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== ht; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, ht = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield bn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var me = "program-explorer", Ya = "data-has-heading", _e = "data-group"; // me = HOST_CLASS, Ya = HEADING_ATTRIBUTE, _e = GROUP_ATTRIBUTE
function vr(e) { // vr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var Xa = /^(?!mw[\w-]{2,4}$)./; // Xa = ANCHOR
function wr(e, t, r) { // wr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Xa.test(o)); // n = anchorElements, r = elements, o = id, Xa = ANCHOR
  return { text: e, language: vr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Sr(e) { // Sr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Tr(e) { // Tr = levelBelow, e = heading
  return e ? Math.min(Sr(e) + 1, 5) : 3;
}
var wn = "h1, h2, h3, h4, h5, h6"; // wn = HEADINGS
function Za(e) { // Za = printedHeading, e = heading
  return wr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function es(e) { // es = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function ts(e) { // ts = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function rs({ root: e, before: t, groups: r, headings: n }) { // rs = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = es(n.get("past") || null), g = r.find((b) => !e.contains(b)), _ = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, l = all, d = languages, c = messages, m = bundle, p = bundleVersion, e = root, u = heading, es = blockOf, n = headings, g = list, r = groups, b = group, _ = own
  return n.forEach((b, h) => { // n = headings, b = element, h = group
    b !== t && _.set(h, Za(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: ts(c),
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
    level: Tr(n.size ? t : null)
  };
}
function St(e) { // St = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${wn}, .${me}[data-source], [${_e}]`).forEach((n) => { // e = content, wn = HEADINGS, me = HOST_CLASS, _e = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(wn) ? r = n : n.hasAttribute(_e) ? o && (o.groups.push(n), r && n.hasAttribute(Ya) && o.headings.set(n.getAttribute(_e), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(rs);
}

// src/page/known-pages.ts
var Sn = ["Community Development", "Community Development/What we do"], ns = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Sn = PAGES, ns = TRANSLATION
function Tn(e) { // Tn = isKnownPage, e = title
  return Sn.includes(e) || Sn.includes(e.replace(ns, ""));
}

// src/page/load-parts.ts
function Pn(e, t, r) { // Pn = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Tt({ wiki: e, load: t }) { // Tt = loadMore, e = wiki, t = load
  return Pn(e, t.more(), "Details and filters on phones did not load.");
}
function Pt({ wiki: e, load: t }) { // Pt = loadSearch, e = wiki, t = load
  return Pn(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function Et({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Et = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = vr(r), [a] = e, s = a !== t; // o = around, vr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Qe || Ge(e) !== Qe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function En(e, t) { // En = translationLanguage, e = languages, t = contentLanguage
  let r = Ge(e), n = r === Qe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ge = chooseLanguage, e = languages, n = language, Qe = FALLBACK_LANGUAGE
  return n === t || n === J ? "" : n;
}

// src/programs/links.ts
var os = /[\u200E\u200F\u202A-\u202E]/g, as = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ss = [ // os = DIRECTION_MARKS, as = TITLE_SPACES, ss = REFUSED_SCHEMES
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
], is = new RegExp("^(?:" + ss.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), kn = 2e3, ls = 255, cs = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function ds(e) { // ds = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function us(e) { // us = readAddress, e = value
  if (e.length > kn || /\s/.test(e))
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
    return us(t);
  if (t.length > kn)
    return "bad-page";
  let r = t.replace(os, "").replace(as, " ").trim().replace(/^: ?/, ""); // r = page, t = text, os = DIRECTION_MARKS, as = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (is.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || cs.test(r) || n.length > 85 && ds(n) > ls ? "bad-page" : { page: r };
}
function kt(e) { // kt = isTarget, e = found
  return typeof e != "string";
}
function Rt(e) { // Rt = parseLink, e = value
  let t = De(e); // t = found, De = readLink, e = value
  return kt(t) ? t : null;
}
function Lt(e) { // Lt = isPage, e = value
  let t = Rt(e); // t = link, Rt = parseLink, e = value
  return t !== null && "page" in t;
}
function Rn(e) { // Rn = isAddress, e = value
  let t = Rt(e); // t = link, Rt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var ps = 49; // ps = MOST_INCLUDES
function Pr(e) { // Pr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, ps).map((r, n) => typeof r == "string" && Lt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Mt(e) { // Mt = includedTitles, e = text
  return e.includes('"include"') ? Pr(de(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Er() { // Er = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ot(e) { // Ot = optionsFor, e = wiki
  return { today: Er(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Ln() { // Ln = createCodeReport
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
var Xe = ["status", "language", "period"], I = "need", C = "offers", Mn = ["join", "materials"], N = "not-stated"; // Xe = BUILT_IN, I = NEED, C = OFFERS, Mn = OFFER_TERMS, N = NOT_STATED

// src/programs/kinds.ts
var ms = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // ms = KINDS
function kr(e) { // kr = kindOfType, e = type
  return ms[e] || "text";
}
function fe(e) { // fe = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : kr(Array.isArray(e) ? "array" : typeof e);
}
function At(e) { // At = isObject, e = value
  return fe(e) === "object";
}

// src/programs/migrate.ts
var On = [], Ze = 1 + On.length; // On = MIGRATIONS, Ze = VERSION
function An(e, t = On) { // An = migrate, e = page, t = migrations, On = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function fs(e, t, r) { // fs = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function It(e, t, r) { // It = readJsonPage, e = text, t = report, r = describeFault
  let n = fs(e, t, r); // n = data, fs = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = An(o); // o = raw, n = data, a = page, An = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", fe(n), fe(s)]);
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
function In(e, t, r, n) { // In = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: d } of e) // l = id, d = partOf, e = all
    o.add(l), d && a.set(l, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Ct(a)); // s = wholes, o = programIds, t = series, i = deep, Ct = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: d, partOf: c, followedBy: m, source: { page: p, path: u } } = l; // d = id, c = partOf, m = followedBy, p = page, u = path, l = program
    if (!c && !m.length)
      return l;
    let g = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], _ = (b, h, v, E) => (E ? n.addAt(g(b), "loop", h) : v.has(h) || n.addAt(g(b), "unknown-program", h, v), !E && v.has(h)); // g = pathTo, b = field, p = page, r = includedTitles, u = path, _ = isGood, h = other, v = known, E = isLoop, n = report
    return n.program = d, R(S({}, l), {
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
  }) : o !== void 0 && r.addWith("wrong-type", ["list", fe(o)]), r.leave();
}

// src/programs/read-schema.ts
function Rr({ pipe: e }) { // Rr = actionsOf, e = pipe
  return e ? [...Rr(e[0]), ...e.slice(1)] : [];
}
function gs({ type: e, requirement: t }) { // gs = testOf, e = type, t = requirement
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
function ys(e) { // ys = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Rr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: gs(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Rr = actionsOf, gs = testOf
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
function xs({ item: e }) { // xs = listReader, e = item
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
function hs(e) { // hs = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = Rr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, Rr = actionsOf, o = type
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
function _s({ entries: e = {} }) { // _s = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => [a, et(s.wrapped || s)])), n = t.filter((a) => { // t = names, e = entries, r = fields, a = name, s = node, et = readerOf, n = required
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let d = S({}, o); // d = found, S = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = readField, r = fields, p = name
      s.enter(p), u ? d[p] = (m = u(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let c = n.filter((p) => d[p] === null); // c = missing, n = required, p = name, d = found
    for (let p of c) // p = name, c = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return c.length > 0 ? void 0 : d;
  };
}
function bs(e) { // bs = createReader, e = node
  switch (e.type) {
    case "array":
      return xs(e);
    case "record":
      return hs(e);
    case "object":
      return _s(e);
    default:
      return ys(e);
  }
}
var Cn = /* @__PURE__ */ new Map(); // Cn = READERS
function et(e) { // et = readerOf, e = node
  let t = Cn.get(e); // t = reader, Cn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [kr(a.type), bs(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, kr = kindOfType, bs = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let d = fe(a), c = n.get(d); // d = kind, fe = kindOf, a = value, c = read, n = readers
      if (!c) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return c(a, s, i, l);
    }, Cn.set(e, t);
  }
  return t;
}
function be(e, t, r, n, o) { // be = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var vs = /^(?:als|fat|ike|knc)\b/i, Fn = /* @__PURE__ */ new Map(); // vs = CODES_OF_MEDIAWIKI, Fn = known
function ws(e) { // ws = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !vs.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function Ne(e) { // Ne = shortestCode, e = code
  let t = Fn.get(e) || ws(e); // t = short, Fn = known, e = code, ws = findShortest
  return Fn.set(e, t), t;
}

// src/programs/patterns.ts
var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ve = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // He = ID, ve = LANGUAGE

// src/programs/dates.ts
var Lr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Lr = DATE_SHAPE
function Dn(e, t) { // Dn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function $e(e) { // $e = parseDate, e = text
  if (!Lr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Dn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function Nn(e, t, r) { // Nn = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Q(e) { // Q = firstDay, e = date
  return Nn(e.year, e.month || 1, e.day || 1);
}
function G(e) { // G = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Nn(e.year, t, e.day || Dn(e.year, t));
}

// src/programs/status.ts
var re = ["open", "upcoming", "ongoing", "paused", "past"]; // re = STATUSES
function je(e) { // je = isStatus, e = value
  return re.includes(e);
}
function Hn(e, t) { // Hn = isUncertainOn, e = date, t = day
  return e.approximate && Q(e) <= t && t <= G(e);
}
function $n(e, t, r) { // $n = deriveStatus, e = start, t = end, r = today
  return t && G(t) < r ? "past" : e && Q(e) > r ? "upcoming" : e && t && !Hn(e, r) && !Hn(t, r) ? "ongoing" : null;
}
function jn(e, t, r, n) { // jn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && Q(r) > n || t && Q(t) > n);
    case "upcoming":
      return !!(t && G(t) < n || r && G(r) < n);
    case "ongoing":
      return !!(t && Q(t) > n || r && G(r) < n);
    case "open":
      return !!(r && G(r) < n);
    default:
      return !1;
  }
}
function Bn(e) { // Bn = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Ss = []; // Ss = NONE
function z(e) { // z = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ss;
}

// src/programs/read-terms.ts
function Dt(e, t, r, n) { // Dt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return z(t).map(Ne).filter((s) => { // z = toList, t = value, Ne = shortestCode, s = code
      let i = ve.test(s); // i = isCode, ve = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : z(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, z = toList, t = value, s = id
    let i = o ? o.has(s) : je(s); // i = isKnown, o = terms, s = id, je = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : re), i;
  });
}

// src/programs/cut-text.ts
function Nt(e, t) { // Nt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var ie = (e, t = {}) => S({ kind: "schema", type: e }, t), we = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Se = (() => ie("string")), Mr = (() => ie("number")), Or = (() => ie("boolean")), le = ((e) => ie("array", { item: e })), ne = ((e) => ie("object", { entries: e })), P = ((e) => ie("optional", { wrapped: e })), Vn = ((e, t) => ie("picklist", { options: e, message: t })), Be = ((e, t) => ie("record", { key: e, value: t })), Ve = ((e) => ie("union", { options: e })), H = ((...e) => R(S({}, e[0]), { pipe: e })), Ht = we("check"), Ar = we("guard"), Un = we("length"), Ir = we("max_value"), Wn = we("min_entries"), Cr = we("min_value"), Te = we("regex"), Pe = ((e) => ({ type: "transform", operation: e })); // ie = schema, e = operation, t = value, S = __spreadValues, we = action, r = message, Se = string, Mr = number, Or = boolean, le = array, ne = object, P = optional, Vn = picklist, Be = record, Ve = union, H = pipe, R = __spreadProps, Ht = check, Ar = guard, Un = length, Ir = maxValue, Wn = minEntries, Cr = minValue, Te = regex, Pe = transform

// src/programs/schema.ts
var Ps = 10080, X = H(Se(), Te(He, "bad-id")), Nr = H(Se(), Te(/\S/, "empty")), tt = H(Nr, Pe(Nt)), Es = H(Se(), Te(ve, "bad-language"), Pe((e) => e.toLowerCase())), q = Ve([tt, H(Be(Es, tt), Wn(1, "empty"))]), $t = H( // Ps = MOST_MINUTES, X = id, H = pipe, Se = string, Te = regex, He = ID, Nr = words, tt = shownText, Pe = transform, Nt = cutText, Es = languageCode, ve = LANGUAGE, e = code, q = text, Ve = union, Be = record, Wn = minEntries, $t = date
  Se(),
  Te(Lr, "bad-date"),
  Pe($e),
  Ht((e) => e !== null, "bad-date")
), Fr = H(Nr, Ht(Lt, "bad-page")), Qn = H(Se(), Te(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), qn = H(Qn, Ht(Rn, "bad-address")), Gn = H(Qn, Pe(De), Ar(kt, "bad-address")), jt = H(Nr, Pe(De), Ar(kt, ({ input: e }) => e)), ks = H(Mr(), Cr(1, "bad-minutes"), Ir(Ps, "bad-minutes")), zn = Ve([X, le(X)]), Kn = H(Se(), Te(ve, "bad-language"), Pe(Ne)), Jn = Ve([Kn, le(Kn)]), Dr = Ve([tt, le(tt)]), Hr = zn, Rs = ne({
  label: q,
  page: P(jt),
  url: P(Gn)
}), Ls = ne({
  label: P(q),
  page: P(jt),
  url: P(Gn),
  until: P($t)
}), $r = ne({
  id: X,
  title: q,
  summary: P(q),
  notice: P(q),
  join: P(Ls),
  page: P(jt),
  status: P(Vn(re, "bad-status")),
  start: P($t),
  end: P($t),
  language: P(Jn),
  interpreted: P(Jn),
  session: P(ne({
    minutes: P(H(le(ks), Un(2)))
  })),
  duration: P(q),
  scale: P(q),
  team: P(Dr),
  partners: P(Dr),
  materials: P(le(Rs)),
  partOf: P(X),
  followedBy: P(zn),
  owner: P(tt),
  reviewed: P($t),
  sources: P(Ve([qn, le(qn)]))
}), Yn = ne({
  id: X,
  label: q,
  help: P(q),
  terms: Be(X, Hr)
}), Ms = ne({
  label: P(q),
  help: P(q),
  terms: P(Be(X, ne({
    label: P(q),
    aliases: P(Dr),
    broader: P(X),
    matchesAll: P(Or())
  })))
}), Os = ne({
  title: q,
  page: P(jt)
}), Xn = ne({
  version: H(Mr(), Cr(Ze), Ir(Ze)),
  enabled: P(Or()),
  talk: P(Fr),
  bundle: P(Fr),
  facets: P(le(X)),
  vocabularies: P(Be(X, Ms)),
  series: P(Be(X, Os)),
  include: P(le(Fr))
});

// src/programs/read-needs.ts
function As(e, t, r) { // As = readNeed, e = raw, t = vocabularies, r = report
  let n = be(Yn, e, r); // n = record, be = read, Yn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Dt(s, a, t, r); // i = found, Dt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function Zn(e, t, r) { // Zn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ft(e, "needs", r, (o) => { // Ft = eachRecord, e = page, r = report, o = raw
    let a = As(o, t, r); // a = need, As = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var jr = Object.keys($r.entries); // jr = PROGRAM_FIELDS, $r = programSchema
function Is(e, t) { // Is = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Cs(e, t) { // Cs = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function Fs(e, t, r, n) { // Fs = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && G(e.until) < r) } : null;
}
function Ds(e, { vocabularies: t, facets: r }, n) { // Ds = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = be(Hr, a, n), i = s === void 0 ? [] : Dt(o, s, t, n); // s = ids, be = read, Hr = termIds, a = value, n = report, i = found, Dt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Ns({ start: e, end: t }, r, n) { // Ns = readRange, e = start, t = end, r = raw, n = report
  return e && t && Q(e) > G(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function eo(e, t, r, n) { // eo = readProgram, e = raw, t = source, r = context, n = report
  let o = At(e) ? e.id : null; // o = rawId, At = isObject, e = raw
  n.program = typeof o == "string" && He.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = be($r, e, n, Ds(a, r, n), r.fields); // a = terms, s = record, be = read, $r = programSchema, e = raw, n = report, Ds = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = z(s.interpreted), d = /* @__PURE__ */ new Set([...z(s.language), ...l]); // l = interpreted, z = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [c, m] = Ns(s, e, n); // c = start, m = end, Ns = readRange, s = record, e = raw, n = report
  s.status && jn(s.status, c, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || $n(c, m, r.today); // p = status, s = record, $n = deriveStatus, c = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: Fs(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: c,
    end: m,
    terms: a,
    interpreted: l,
    minutes: Is(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: z(s.team),
    partners: z(s.partners),
    materials: Cs(s.materials, n),
    partOf: s.partOf,
    followedBy: z(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: z(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function to(e, t, r, n, o, a) { // to = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, d) => { // s = programs, i = readFrom, l = from, d = title
    Ft(l, "programs", o, (c, m) => { // Ft = eachRecord, l = from, o = report, c = raw, m = index
      let p = eo(c, { page: d, path: ["programs", m] }, n, o); // p = program, eo = readProgram, c = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, d) => { // i = readFrom, e = page, o = report, t = titles, l = title, d = index
    o.enter(d);
    let c = r.find((p) => p.title === l), m = c && It(c.text, o, a); // c = found, r = included, p = other, l = title, m = more, It = readJsonPage, o = report, a = describeFault
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
function Hs(e, t) { // Hs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === N ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== N ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Ct(r)) // o = id, Ct = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== N && n.set(i, { id: i, label: o || i, aliases: z(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function ro(e, t, r) { // ro = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Hs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var $s = [...jr, ...Xe, I, C].filter((e) => e !== "language"); // $s = RESERVED_VOCABULARIES, jr = PROGRAM_FIELDS, Xe = BUILT_IN, I = NEED, C = OFFERS, e = name
function js(e, t, r) { // js = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Bs(e) { // Bs = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function Vs(e, { today: t, language: r }, n, o, a) { // Vs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = be(Xn, e, o, Bs); // s = head, be = read, Xn = headSchema, e = page, o = report, Bs = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = ro(s.vocabularies || /* @__PURE__ */ new Map(), $s, o); // i = vocabularies, ro = readVocabularies, s = head, $s = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = js(s.facets, i, o), d = Zn(e, i, o), c = Pr(e), m = to(e, c, n, { // l = facets, js = readFacets, s = head, i = vocabularies, o = report, d = needs, Zn = readNeeds, e = page, c = titles, Pr = includedTitlesIn, m = programs, to = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...jr, ...i.keys()]),
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
    programs: In(m, p, c, o)
  };
}
function Bt(e, t, r, n, o = String) { // Bt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = It(e, n, o); // a = page, It = readJsonPage, e = text, n = report, o = describeFault
  return a && Vs(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Vt(e, t, r = []) { // Vt = parseForReaders, e = text, t = options, r = included
  let n = Ln(); // n = report, Ln = createCodeReport
  return { list: Bt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function Us(e, t) { // Us = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, S(S({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, S = __spreadValues
  return R(S({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return R(S({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && R(S({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        materials: o.materials.map((s, i) => R(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => R(S({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function no(e, { language: t, texts: r }, n) { // no = translate, e = list, t = language, r = texts, n = pageLanguage
  return Us(e, (o, a) => { // Us = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Nt(s)) : o;
  });
}

// src/page/load.ts
var oo = "MediaWiki:Gadget-programExplorer-config.json"; // oo = CONFIGURATION
function rt(e, t, r) { // rt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function Ws(e) { // Ws = isSwitchedOff, e = configuration
  return e !== void 0 && de(e.text).enabled === !1;
}
function qs(e, t) { // qs = messagesFrom, e = language, t = page
  return e === J ? { language: e, texts: /* @__PURE__ */ new Map() } : t && un(e, t.text) || Ae;
}
function Ks(e, t, r, n) { // Ks = loadIncluded, e = wiki, t = source, r = text, n = pages
  return M(this, null, function* () {
    let o = Mt(r), a = o.filter((i) => !rt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Mt = includedTitles, r = text, a = missing, i = title, rt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = rt(e, i, s); // l = page, rt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function so(e, { translationLanguage: t, bundleVersion: r }) { // so = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function Js(e, t, r, n) { // Js = loadTranslations, e = wiki, t = list, r = request, n = translations
  return M(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], so(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, so = bundleRequest, r = request
    return no(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function ao(e, t) { // ao = loadOnce, e = wiki, t = request
  return M(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === J ? [] : [fr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [oo] : []], { pages: l, translations: d } = yield e.readPages(i, o, so(a, t)); // s = messageTitles, n = language, J = KEYS_ONLY, fr = messagesPage, i = titles, r = source, e = wiki, oo = CONFIGURATION, l = pages, d = translations, o = revisions, so = bundleRequest, a = bundle, t = request
    if (Ws(rt(e, oo, l)))
      return { kind: "off" };
    let c = qs(n, rt(e, fr(n), l)), m = rt(e, r, l); // c = messages, qs = messagesFrom, n = language, rt = pageOf, e = wiki, fr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: c };
    let p = yield Ks(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = Vt(m.text, Ot(e), p); // p = included, Ks = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, g = list, _ = problems, Vt = parseForReaders, Ot = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: _, list: yield Js(e, g, t, d) } : { kind: "invalid", messages: c, origin: u, problems: _ };
  });
}
function io(e, t) { // io = load, e = wiki, t = request
  return M(this, null, function* () {
    let r = yield ao(e, t); // r = result, ao = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? ao(e, R(S({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function Qs(e, t) { // Qs = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Et(e, t), l = i[0] === J ? J : Ge(i), d = o.get(l), c = En(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Et = readerLanguages, e = wiki, l = language, J = KEYS_ONLY, Ge = chooseLanguage, d = revision, c = translated, En = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: c,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === J ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${c}:`) ? s : ""
  };
}
function lo() { // lo = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = Qs(t, r), o = JSON.stringify(n), a = e.get(o) || io(t, n); // n = request, Qs = requestFor, t = wiki, r = host, o = key, a = loading, e = running, io = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Ee(e) { // Ee = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var nt = "programExplorer", Ut = "programExplorerDialog", co = "programExplorerPlace"; // nt = FRAGMENT_KEY, Ut = DIALOG_KEY, co = PLACE_KEY
function uo(e, t, r) { // uo = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let g = e.history.state; // g = state, e = view
    return typeof g == "object" && g !== null ? g : {};
  }, a = (g) => { // a = kept, g = key
    let _ = o()[g]; // _ = value, o = entryState, g = key
    return typeof _ == "string" ? _ : null;
  }, s = (g, _, b) => { // s = put, g = change, _ = values, b = url
    try {
      e.history[`${g}State`](S(S({}, o()), _), "", b);
    } catch (h) {
    }
  }, i = () => a(Ut) === r, l = () => s("push", { [Ut]: r }), d = () => t && (t(n()) ? n() : a(nt)), c = (g) => { // i = isInDialog, a = kept, Ut = DIALOG_KEY, r = id, l = enterDialog, s = put, d = read, t = isOurs, n = fragment, nt = FRAGMENT_KEY, c = place, g = index
    let _ = o()[co]; // _ = values, o = entryState, co = PLACE_KEY
    return t && Array.isArray(_) && Number(_[g]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => { // m = mayReturn, e = view, p = shown, d = read, u = keepShown
    t && d() === null && s("replace", { [nt]: p });
  };
  return u(), {
    isNewLink: () => {
      let g = t !== null && t(n()) && a(nt) === null; // g = isNew, t = isOurs, n = fragment, a = kept, nt = FRAGMENT_KEY
      return g && s("replace", { [nt]: n() }), g;
    },
    read: d,
    write: (g, _, b = !1) => { // g = text, _ = change, b = isUnderDialog
      if (!t)
        return;
      p = g;
      let h = n(), v = h !== "" && !t(h), E = _ === "push"; // h = here, n = fragment, v = isForeign, t = isOurs, E = isChoice, _ = change
      s(
        b ? "replace" : _,
        { [nt]: g, [Ut]: E ? null : a(Ut) },
        g !== "" ? `#${g}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), E && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => c(1),
    firstPlace: m ? c(0) : 0,
    keepPlace: (...g) => { // g = values
      t && s("replace", { [co]: g });
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
function po(e, t, r = null) { // po = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (l, d) => { // n = dateFormats, o = dateFormat, l = precision, d = options
    let c = n.get(l) || new Intl.DateTimeFormat(xt(e), S({ year: "numeric", timeZone: "UTC" }, d)); // c = format, n = dateFormats, l = precision, xt = localeOf, e = language, S = __spreadValues, d = options
    return n.set(l, c), c;
  }, a, s = (l) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(l)) : r == null ? void 0 : r.get(l), i = (l) => { // a = names, s = nameOf, l = value, e = language, r = fallbackNames, i = date
    let c = (l.day ? o("day", { month: "long", day: "numeric" }) : l.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(l.year, (l.month || 1) - 1, l.day || 1)); // c = text, l = value, o = dateFormat
    return l.approximate ? t("date-about", c) : c;
  };
  return {
    date: i,
    span: (l, d, c) => { // l = start, d = end, c = status
      let m = l && i(l), p = d && i(d); // m = first, l = start, i = date, p = last, d = end
      return m ? p ? m === p ? m : t("date-range", m, p) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", m) : p && t("date-until", p);
    },
    language: (l) => { // l = code
      try {
        return s(l) || l;
      } catch (d) {
        return l;
      }
    }
  };
}

// node_modules/preact/dist/preact.mjs
var O, go, Gs, ge, Br, Jt, yo, qt, xo, Ur, Vr, zs, at = /* @__PURE__ */ Symbol.for("pv"), Qt = {}, Gt = [], Ys = /^m(i|n|o|s|text|space)$/, Wr = Array.isArray, qr = Gt.slice, Re = Object.assign; // O = options, go = vnodeId, Gs = isValidElement, ge = rerenderQueue, Br = prevDebounce, Jt = rerenderCount, yo = depthSort, qt = EVENT_DISPATCHED, xo = CAPTURE_REGEX, Ur = eventClock, Vr = eventProxies, zs = i, at = VNODE_MARKER, Qt = EMPTY_OBJ, Gt = EMPTY_ARR, Ys = MATHML_TOKEN_ELEMENTS, Wr = isArray, qr = slice, Re = assign
function ke(e) { // ke = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? qr.call(arguments, 2) : r), ot(e, s, n, o, null);
}
function ot(e, t, r, n, o) { // ot = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: at, __v: o || ++go, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, at = VNODE_MARKER, o = original, go = vnodeId
  return !o && O.vnode && O.vnode(a), a;
}
function zt() { // zt = createRef
  return { current: null };
}
function U(e) { // U = Fragment, e = props
  return e.children;
}
function oe(e, t) { // oe = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function ye(e, t) { // ye = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && ye(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : ye(e);
}
function Xs(e) { // Xs = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Re({ constructor: at }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Kr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ye(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, So(o, t, a), r.__ = r.__e = null, t.__e != n && ho(t));
}
function ho(e) { // ho = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), ho(e);
}
function mo(e) { // mo = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, ge.push(e), Jt++)) && Br == O.debounceRendering || ((Br = O.debounceRendering) || queueMicrotask)(_o);
}
function _o() { // _o = process
  try {
    for (var e, t = 1; ge.length; ) ge.length > t && ge.sort(yo), e = ge.shift(), t = ge.length, 8 & e.__g && Xs(e); // e = c, t = l, ge = rerenderQueue, yo = depthSort, Xs = renderComponent
  } finally {
    (Jt = ge.length) && (Br || queueMicrotask)(_o);
  }
}
function bo(e, t, r, n, o, a, s, i, l, d, c) { // bo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
  var m, p, u, g, _, b, h = n.__k || Gt, v = t.length; // m = i, p = oldVNode, u = childVNode, g = newDom, _ = firstChildDom, b = result, h = oldChildren, n = oldParentVNode, Gt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = Zs(r, t, h, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && h[u.__i] || Qt, u.__i = m, b = Kr(e, u, p, o, a, s, i, l, d, c), g = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Jr(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || g, u)), _ = _ || g, 4 & u.__u ? (l = vo(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : g && (l = g.nextSibling), u.__u &= -21); // l = oldDom, Zs = constructNewChildrenArray, r = newParentVNode, t = renderResult, h = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, Qt = EMPTY_OBJ, b = result, Kr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, g = newDom, Jr = applyRef, _ = firstChildDom, vo = insert, void = type
  return r.__e = _, l;
}
function Zs(e, t, r, n, o) { // Zs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, d, c, m, p, u, g = r.length, _ = g, b = 0, h = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, m = lisLengths, p = hi, u = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, b = skew, h = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ot(null, s) : Wr(s) ? s = v[a] = ot(U, { children: s }) : s.constructor === at && s.__b ? s = v[a] = ot(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = ei(s, r, l, _)) && (_--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, h = 1)) : (~d || (o > g ? b-- : o < g && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ot = createVNode, Wr = isArray, U = Fragment, at = VNODE_MARKER, l = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, ei = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, h = moved, g = oldChildrenLength
  if (h) {
    for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, c = tails, u = mid, s = childVNode
      c[b] = s.__i, m[a] = b + 1;
    }
    for (b = c.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, c = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ye(i)), Qr(i, i));
  return n;
}
function vo(e, t, r, n) { // vo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = vo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ye(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ye = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function ei(e, t, r, n) { // ei = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function fo(e, t, r) { // fo = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Wt(e, t, r, n, o) { // Wt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || fo(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || fo(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Vr[t] || (Vr[t] = ti(t)), (e.__a || (e.__a = {}))[t] = Ur, a = t != (t = t.replace(xo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function ti(e) { // ti = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[qt] == null) t[qt] = Ur++;
      else if (t[qt] < this.__a[e]) return;
      return r(O.event ? O.event(t) : t);
    }
  };
}
function Kr(e, t, r, n, o, a, s, i, l, d) { // Kr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
  var c, m, p, u, g, _, b, h, v, E, k, F, V, W, B, T, w, L, A = t.type; // c = tmp, m = resumed, p = oldCommitQueueLength, u = c, g = oldProps, _ = oldState, b = snapshot, h = newProps, v = isClassComponent, E = provider, k = componentContext, F = renderHook, V = count, W = renderResult, B = startMarker, T = end, w = i, L = child, A = newType, t = newVNode
  if (t.constructor !== at) return null;
  128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = Kt(c, a) : a.push(c), i = a[0] || i), (c = O.__b) && c(t);
  e: if (typeof A == "function") {
    p = s.length;
    try {
      if (h = t.props, v = (c = A.prototype) && c.render, E = (c = A.contextType) && n[c.__c], k = c ? E ? E.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new A(h, k) : (t.__c = u = new oe(h, k), u.constructor = A, u.render = ni), E && E.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), A.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Re({}, u.__s)), Re(u.__s, A.getDerivedStateFromProps(h, u.__s)))), g = u.props, _ = u.state, u.__v = t, r.__c) {
        if (h !== g && v && !A.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(h, k), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(h, u.__s, k) === !1) {
          t.__v != r.__v && (u.props = h, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(D) {
            D && (D.__ = t);
          }), Gt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ye(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(h, u.__s, k), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(g, _, b);
        });
      } else v && !A.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = k, u.props = h, u.__P = e, u.__g &= -5, F = O.__r, V = v ? 25 : 0;
      do
        u.__g &= -9, F && F(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++V < 25);
      v && (Gt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Re({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(g, _)), W = c && c.type === U && c.key == null ? c.props.children : c, h.__P && (c = i, o = (e = h.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(D) {
        D && Qr(D, D);
      }), r.__k = null), i = r.__k ? ye(r, 0) : null), i = bo(e, Wr(W) ? W : [W], t, r, n, o, a, s, i, l, d), h.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(ke), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (D) {
      if (s.length = p, t.__v = null, l || a) if (D && D.then) {
        if (t.__u |= 128 | l, a) {
          for (~(w = a.indexOf(i || void 0)) || (w = a.length); (L = a[w - 1]) && L.nodeType == 8; ) w--; // w = i, a = excessDomChildren, i = oldDom, void = oldDom, L = child
          for (; w < a.length; w++) if (L = a[w]) if (a[w] = null, B) { // w = i, a = excessDomChildren, L = child, B = startMarker
            if (L == T) break;
          } else {
            if (L.nodeType != 8) break;
            L.data.startsWith("$s") && (T = Kt(B = L));
          }
        }
        if (!B) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          B = i;
        }
        (c = Kt(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, i = c) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(ke);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), D && D.then || wo(t), O.__e(D, t, r);
    }
  } else i = t.__e = ri(r.__e, t, r, n, o, a, s, l, d, e);
  return (c = O.diffed) && c(t), i;
}
function Kt(e, t) { // Kt = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function wo(e) { // wo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(wo));
}
function So(e, t, r) { // So = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Jr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Jr = applyRef
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
function ri(e, t, r, n, o, a, s, i, l, d) { // ri = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
  var c, m, p, u, g, _, b, h, v = r.props || Qt, E = t.props, k = t.type; // c = i, m = newHtml, p = oldHtml, u = newChildren, g = value, _ = inputValue, b = checked, h = doc, v = oldProps, r = oldVNode, Qt = EMPTY_OBJ, E = newProps, t = newVNode, k = nodeType
  if (k == "svg" ? o = "http://www.w3.org/2000/svg" : k == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((g = a[c]) && (k ? g.localName == k : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, k = nodeType
      e = g, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (h = d.ownerDocument || document, !k) return h.createTextNode(E);
    e = h.createElementNS(o, k, E.is ? E : d), i && (O.__m && O.__m(t, a), i = !1), a = null;
  }
  if (k) {
    if (d = k == "template" && e.content || e, a = k == "textarea" && E.defaultValue != null ? null : a && qr.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(g = e.attributes[c]).name] = g.value;
    for (c in v) g = v[c], c == "dangerouslySetInnerHTML" ? p = g : c == "children" || c in E || c == "value" && "defaultValue" in E || c == "checked" && "defaultChecked" in E || Wt(e, c, null, g, o); // c = i, v = oldProps, g = value, p = oldHtml, E = newProps, Wt = setProperty, e = dom, o = namespace
    for (c in E) g = E[c], c == "children" ? u = g : c == "dangerouslySetInnerHTML" ? m = g : c == "value" ? _ = g : c == "checked" ? b = g : i && typeof g != "function" || v[c] === g || Wt(e, c, g, v[c], o); // c = i, E = newProps, g = value, u = newChildren, m = newHtml, _ = inputValue, b = checked, i = isHydrating, v = oldProps, Wt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ys.test(k)) && (o = "http://www.w3.org/1999/xhtml"), bo(d, Wr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ye(r, 0), i, l), a && a.some(ke)), i && k != "textarea" || (c = "value", k == "progress" && _ == null ? e.removeAttribute(c) : _ == null || _ === e[c] && (k != "progress" || _) || Wt(e, c, _, v[c], o), c = "checked", b != null && b != e[c] && Wt(e, c, b, v[c], o));
  } else v === E || i && e.data == E || (e.data = E);
  return e;
}
function Jr(e, t, r, n) { // Jr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    O.__e(o, r);
  }
}
function Qr(e, t, r) { // Qr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Jr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      O.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Qr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Kt(n, a = [])) && (n == e.__e && a.some(ke), ke(o), ke(n)), r || ke(e.__e), e.__e = e.__c = e.__ = null;
}
function ni(e, t, r) { // ni = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function To(e, t) { // To = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ot(U, { children: [e] }), o = [], a = [], Kr(t, t.__k, n || Qt, Qt, t.namespaceURI, n ? null : t.firstChild ? qr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), So(o, t.__k, a), t.__k.props.children = null;
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
  throw Jt = 0, e;
} }, go = 0, Gs = function(e) {
  return e != null && e.constructor === at;
}, oe.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Re({}, this.state)), typeof e == "function" && (e = e(Re({}, r), this.props)), e && (Re(r, e), this.__v && (t && this.__k.push(t), mo(this)));
}, oe.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), mo(this));
}, oe.prototype.render = U, ge = [], Jt = 0, yo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, qt = /* @__PURE__ */ Symbol(), xo = /(PointerCapture)$|Capture$/i, Ur = 0, Vr = {}, zs = 0;

// src/explore/query-changes.ts
function Yt(e, t) { // Yt = withText, e = query, t = text
  return R(S({}, e), { text: t });
}
function st(e, t, r) { // st = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
}
function Po(e, t) { // Po = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Eo(e, t) { // Eo = toggleDetails, e = query, t = program
  return R(S({}, e), { details: Po(e.details, t) });
}
function ko(e, t, r) { // ko = toggleTerm, e = query, t = facet, r = term
  return st(e, t, Po(e.chosen.get(t) || [], r));
}
function Ro(e) { // Ro = clearAll, e = query
  return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Lo({ text: e, chosen: t }) { // Lo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function Ue(e) { // Ue = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function We(e) { // We = allBits, e = size
  let t = Ue(e).fill(-1); // t = bits, Ue = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function Xt(e, t) { // Xt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Le(e, t) { // Le = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function Gr(e, t) { // Gr = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ae(e, t) { // ae = unionOf, e = size, t = sets
  return t.reduce(Gr, Ue(e));
}
function Zt(e, t) { // Zt = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Mo(e, t) { // Mo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function oi(e) { // oi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function K(e, t = e, r = e) { // K = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += oi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function qe(e, t) { // qe = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function ai(e, t) { // ai = withAnyTerm, e = size, t = terms
  return ae(e, t.map(({ programs: r }) => r));
}
function si(e, t, { programs: r }) { // si = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = qe(o, t); // a = terms, qe = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, ai(e.programs.length, a));
  }), n;
}
function Oo(e, t, r) { // Oo = applyFilters, e = size, t = filters, r = except
  let n = We(e); // n = programs, We = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && Zt(n, o);
  }), n;
}
function ii(e, t, r) { // ii = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: K(n.programs, r) }));
}
function er(e, t, r) { // er = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = si(e, t, o), s = Oo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, si = filtersOf, s = matches, Oo = applyFilters, i = facets, l = facet
    let d = a.has(l.id) ? Oo(n, a, l.id) : s; // d = others, a = filters, l = facet, Oo = applyFilters, n = size, s = matches
    return { facet: l, count: K(d), terms: ii(l, qe(l, t), d) };
  });
  return { matches: s, count: K(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function zr(e, t) { // zr = ancestors, e = vocabulary, t = termId
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
function li({ terms: e }, t) { // li = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => tr(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Ao(e, t, r, n) { // Ao = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return re;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...li(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Io = { label: null, help: null, aliases: [] }; // Io = UNLABELED
function ci({ start: e, end: t, status: r }, n) { // ci = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function di(e, t, r) { // di = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? ci(e, r) : t === "status" ? e.status ? [e.status] : [] : t === C ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function ui(e, t, r, n) { // ui = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ue(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    di(s, e, n).forEach((l) => Xt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    zr(r, s).forEach((l) => Gr(a(l), i));
  }), o.delete(N), o;
}
function pi(e, t, r) { // pi = fittingAll, e = collected, t = vocabulary, r = size
  return ae(r, Array.from(e).flatMap(([n, o]) => { // ae = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function rr(e, t, r) { // rr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === C ? void 0 : t.vocabularies.get(e), s = ui(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, C = OFFERS, s = collected, ui = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([h, v]) => [h, K(v)])), l = [...Ao(e, Array.from(s.keys()), a, (h) => i.get(h) || 0), N], d = pi(s, a, n), c = K(d) > 0, m = ae(n, Array.from(s.values())), p = Mo(We(n), m); // i = counts, s = collected, h = term, v = programs, K = count, l = order, Ao = orderTerms, e = id, a = vocabulary, N = NOT_STATED, d = forAll, pi = fittingAll, n = size, c = isAnyForAll, m = stated, ae = unionOf, p = notStated, Mo = difference, We = allBits
  s.set(N, p), i.set(N, K(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let h of l) { // h = term, l = order
    let v = s.get(h), E = i.get(h); // v = own, s = collected, h = term, E = total, i = counts
    if (v && E) {
      let { label: k, aliases: F } = (a == null ? void 0 : a.terms.get(h)) || Io, V = c && h !== N ? ae(n, [v, d]) : v; // k = label, F = aliases, a = vocabulary, h = term, Io = UNLABELED, V = programs, c = isAnyForAll, N = NOT_STATED, ae = unionOf, n = size, v = own, d = forAll
      u.set(h, { id: h, label: k, aliases: F, depth: zr(a, h).length, own: v, programs: V, count: E });
    }
  }
  let { label: g, help: _ } = a || Io, b = Array.from(u.values()).filter(({ programs: h }) => K(h) < n); // g = label, _ = help, a = vocabulary, Io = UNLABELED, b = missingInSome, u = terms, h = programs, K = count, n = size
  return { id: e, label: g, help: _, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function nr(e, t) { // nr = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? qe(r, t) : [];
}
function Co(e, t, r) { // Co = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || rr(s, e, r); // l = indexed, t = facets, s = facet, rr = indexFacet, e = list, r = thisYear
    return ae(n, i.flatMap((d) => { // ae = unionOf, n = size, i = terms, d = term
      var c; // c = _a
      return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => { // a = terms, e = list, s = id, i = label, l = help, d = wanted
    let c = We(n); // c = programs, We = allBits, n = size
    return d.forEach((m, p) => Zt(c, o(p, m))), [s, { id: s, label: i, aliases: l ? yt(l) : [], depth: 0, own: c, programs: c, count: K(c) }];
  });
  return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/memoize.ts
function or(e) { // or = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var mi = or(() => /* @__PURE__ */ new Map()), fi = 1e9; // mi = knownOrders, or = memoize, fi = NEVER
function Yr(e, t) { // Yr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Do(e) { // Do = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function gi(e) { // gi = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function yi({ programs: e, languages: { chain: t, page: r } }) { // yi = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ue(a, t, r).text), { compare: o } = gi([...t, r]); // n = titles, e = programs, a = title, ue = pickText, t = chain, r = page, o = compare, gi = collatorFor
  return Yr(n.length, (a, s) => o(n[a], n[s]));
}
function Fo(e) { // Fo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function xi({ programs: e }, t) { // xi = byDate, e = programs, t = titleOrder
  let r = Do(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Do = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let d = a || s, c = s || a, m = a && !s && i && i !== "past"; // d = first, a = start, s = end, c = last, m = isOpenEnded, i = status
    n[l] = Fo(d && Q(d)), o[l] = m ? fi : Fo(c && G(c));
  }), Yr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function hi({ programs: e }, t) { // hi = byStatus, e = programs, t = dateOrder
  let r = Do(t), n = re.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? re.indexOf(a) : n); // r = datePositions, Do = positionsIn, t = dateOrder, n = unknown, re = STATUSES, o = ranks, e = programs, a = status
  return Yr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var _i = { // _i = MAKERS
  title: yi,
  newest: (e) => xi(e, it(e, "title")),
  status: (e) => hi(e, it(e, "newest")),
  relevance: (e) => it(e, "status")
};
function it(e, t) { // it = orderOf, e = index, t = sort
  let r = mi(e), n = r.get(t) || _i[t](e); // r = orders, mi = knownOrders, e = index, n = order, t = sort, _i = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function bi(e, t) { // bi = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var vi = 1e3; // vi = NEED_SCORE
function lt(e, { programs: t }) { // lt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function wi(e, t, { scores: r }) { // wi = scoresFor, e = index, t = query, r = scores
  let n = nr(e.facets, t); // n = needs, nr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + vi * n.filter(({ programs: s }) => Le(s, a)).length);
}
function No(e, t, r, n) { // No = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = lt(r, n), a = []; // o = sort, lt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of it(e, o)) // s = i, it = orderOf, e = index, o = sort
    Le(t, s) && a.push(s);
  return o === "relevance" ? bi(a, wi(e, r, n)) : a;
}

// src/app/derive.ts
function Xr(e, t) { // Xr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = er(e, n, t); // i = exploration, er = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: No(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function Ho(e, t, r, n) { // Ho = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Me(e, t, r) { // Me = withoutHiddenDetails, e = index, t = derive, r = query
  let n = Ho(e, t, r, r.details); // n = details, Ho = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : R(S({}, r), { details: n });
}
function $o(e, t, r, n) { // $o = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return Ho(e, t, r, [n]).length ? R(S({}, r), { details: o }) : R(S({}, ct), { sort: r.sort, details: o });
}

// src/app/actions.ts
function jo(e, t, r) { // jo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: l } = e.get(); // i = query, l = settled, e = store
    l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Me(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Me = withoutHiddenDetails, t = context, a = choose
    n();
    let l = o(i); // l = query, o = shown, i = next
    e.set({ query: l, settled: { query: l, cause: "choice" } });
  }, s = (i) => e.set({ open: R(S({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(Yt(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, l) => a(ko(e.get().query, i, l)),
    choose: a,
    sort: (i) => a(R(S({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(Eo(e.get().query, i)),
    goTo: (i) => { // i = program
      a($o(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(Ro(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, l) => { // i = facet, l = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: R(S({}, d), { facets: new Map(d.facets).set(i, l) }) });
    }
  };
}

// src/app/announcements.ts
function Bo(e, t, r) { // Bo = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function Vo(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Vo = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [C, ...e.facets]) { // d = id, C = OFFERS, e = list
    let c = o.includes(d) ? null : rr(d, e, a); // c = facet, o = reservedIds, d = id, rr = indexFacet, e = list, a = thisYear
    c && s.set(d, c);
  }
  let i = Co(e, s, a); // i = needs, Co = indexNeeds, e = list, s = facets, a = thisYear
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
var ar = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // ar = NO_SEARCH

// src/app/labels.ts
var Uo = (e) => e.toLowerCase().replace(/-.*/, ""); // Uo = baseOf, e = language
function Wo(e, t, r, n, o, a) { // Wo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ue(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => { // s = ours, p = id, a = language, i = pick, ue = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let g = [...Xe, I, C].find((_) => _ === p); // g = builtIn, Xe = BUILT_IN, I = NEED, C = OFFERS, _ = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === N)
      return s(t("not-stated"));
    let g = p === I ? e.needs.find((h) => h.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // g = entry, p = facetId, I = NEED, e = list, h = need, u = id, b = _a
    if (g)
      return i(g.label);
    let _ = p === C && Mn.find((h) => h === u); // _ = offer, p = facetId, C = OFFERS, Mn = OFFER_TERMS, h = each, u = id
    return s(_ ? t(`offers-${_}`) : je(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date($e(u)) : u);
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
    isForeign: (p) => [a, n[0] || o].every((u) => Uo(u) !== Uo(p))
  };
}

// src/app/context.ts
function Zr(e, t, r = () => ar) { // Zr = createContext, e = list, t = settings, r = find, ar = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = Wo(e, n, o, s, i, a), c = Vo(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, d = labels, Wo = createLabels, e = list, c = index, Vo = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (g, _) => d.term(g, _).text,
    reservedIds: ut
  }), m = gt(`programs?${t.preset}`, c) || ct, p = [I, C, ...e.facets], u = xe(m, p);
  return R(S({}, t), {
    list: e,
    index: c,
    find: r,
    derive: Xr(c, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (g) => { // g = query
      let _ = xe(g, p); // _ = fragment, xe = toFragment, g = query, p = facetOrder
      return _ === u ? "" : _ || "programs";
    }
  });
}
function qo(e, t) { // qo = withSearch, e = context, t = find
  return R(S({}, e), { find: t, derive: Xr(e.index, t) });
}

// src/app/store.ts
function Ko(e) { // Ko = createStore, e = initial
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
function Jo(e, t, r) { // Jo = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function Qo(e, t) { // Qo = isDamaged, e = link, t = written
  if (!e || ee(e) === ee(t))
    return !1;
  let r = se(e); // r = rest, se = restOf, e = link
  return r !== "" && r !== pt;
}

// src/views/parts/heading.tsx
function ce({ level: e, class: t, id: r, children: n }) { // ce = Heading, e = level, t = className, r = id, n = children
  return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function Go(e) { // Go = isolated, e = text
  return `\u2068${e}\u2069`;
}
function j({ text: { text: e, language: t }, around: r, children: n = e }) { // j = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Ce(t) }, n);
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
var Si = { kind: 9, format: 9, language: 2, capacity: 3 }; // Si = MOST_TERMS
function sr({ languages: e }, t, r) { // sr = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Si[r] || 0);
}
function ir({ join: e, materials: t }) { // ir = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var Yo = "program-explorer__action cdx-button", zo = `${Yo} cdx-button--fake-button cdx-button--fake-button--enabled`; // Yo = BUTTON, zo = LINK
function Xo({ context: e, actions: t, program: r, open: n, detailsId: o }) { // Xo = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = ir(r); // a = msg, s = labels, i = language, e = context, l = join, d = materials, r = program, c = action, ir = actionOf
  if (c === "materials")
    return /* @__PURE__ */ f("button", { type: "button", class: Yo, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = c === "join" ? l : d[0]; // m = link, c = action, l = join, d = materials
  return m ? /* @__PURE__ */ f(Je, { context: e, target: m.target, class: c === "join" ? `${zo} cdx-button--action-progressive cdx-button--weight-primary` : zo }, m.label ? /* @__PURE__ */ f(j, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var lr = class extends oe { // lr = Card, oe = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: l, level: d }) {
    let { msg: c, labels: m, format: p, language: u, idPrefix: g } = t, { duration: _, join: b, minutes: h, notice: v } = a, E = i.length ? o : null, k = (Y) => E ? /* @__PURE__ */ f(E.MarkedText, { text: Y, patterns: i, around: u }) : /* @__PURE__ */ f(j, { text: Y, around: u }), F = (Y) => sr(t, a, Y).map((Ma) => m.term(Y, Ma)), V = m.pick(a.title), W = `${g}:program:${a.id}`, B = `${W}:details`, T = a.summary && m.pick(a.summary), w = F("capacity"), L = F("language"), A = (a.terms.get("language") || []).length - L.length, D = [...F("kind"), ...F("format")], mr = h ? h[0] === h[1] ? c("detail-minutes", h[0]) : c("detail-minutes-range", ...h) : _ && k(m.pick(_)), La = m.status(a.status), nn = p.span(a.start, a.end, a.status); // c = msg, m = labels, p = format, u = language, g = idPrefix, t = context, _ = duration, b = join, h = minutes, v = notice, a = program, E = search, i = patterns, o = parts, k = marked, Y = facet, f = k, j = DataText, F = termsOf, sr = termsOnCard, Ma = term, V = title, W = titleId, B = detailsId, T = summary, w = tags, L = languages, A = moreLanguages, D = facts, mr = time, La = status, nn = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": W }, /* @__PURE__ */ f(ce, { level: d, class: "program-explorer__title", id: W }, a.target ? /* @__PURE__ */ f(Je, { context: t, target: a.target }, k(V)) : k(V)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, La), nn !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, nn), D.map((Y) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(Y)))), T && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, k(T), " ", m.isForeign(T.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, c("in-language", p.language(T.language)))), v && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(j, { text: m.pick(v), around: u })), b && b.isOver && a.status !== "past" && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, c("join-over")), n && l.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: l }), E && /* @__PURE__ */ f(E.Matched, { context: t, program: a, patterns: i, shown: [V, T, ...w, ...D, ...L] }), L.length + w.length > 0 || mr ? /* @__PURE__ */ f("div", { class: "program-explorer__meta program-explorer__needed" }, L.map((Y) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, k(Y))), A > 0 && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, c("more-languages", A)), mr && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, mr), w.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, w.map((Y) => /* @__PURE__ */ f("li", null, k(Y))))) : null, /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ f(Xo, { context: t, actions: r, program: a, open: s, detailsId: B }), /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", V.text),
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
var cr = 60, Zo = 6, Ti = 80, Pi = 12, Ei = 10; // cr = CARDS, Zo = CARDS_AT_ONCE, Ti = FILL_AFTER, Pi = CARDS_PER_STEP, Ei = STEP_PAUSE
function ki({ context: e, state: t, results: { order: r } }, n) { // ki = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((g) => r.findIndex((_) => e.index.programs[_].id === g)), -1), m = l === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || cr, c + 1, m && n.limit || 0, d ? s : 0), u = n.order || s || !e.isAtTop ? r.length <= cr || d : !1; // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, d = isAddress, c = open, g = number, r = order, _ = i, e = context, m = isSame, p = limit, cr = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(Zo, c + 1, m && n.drawn || 0) };
}
function Ri({ context: { index: e, limit: t }, state: r, results: n }, o) { // Ri = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && lt(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, lt = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let l = a ? Bn(e.programs[i].status) : null, d = s[s.length - 1]; // l = group, a = hasGroups, Bn = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
  }
  return s;
}
function Li({ view: e, section: { group: t, numbers: r } }) { // Li = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: l } = e, { msg: d, index: c, level: m, language: p } = n, u = t && (n.headings.get(t) || { text: d(`group-${t}`), language: p, anchors: [] }), g = nr(c.facets, o); // n = context, o = query, a = results, s = actions, i = more, l = search, e = view, d = msg, c = index, m = level, p = language, u = heading, t = group, g = needs, nr = chosenNeeds
  return /* @__PURE__ */ f(U, null, u && /* @__PURE__ */ f(ce, { level: m, class: "program-explorer__group", id: u.anchors[0] }, u.anchors.slice(1).map((_) => /* @__PURE__ */ f("span", { id: _ })), /* @__PURE__ */ f(j, { text: u, around: p })), /* @__PURE__ */ f("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => { // f = k, U = $, u = heading, ce = Heading, m = level, _ = number, j = DataText, p = language, t = group, d = msg, r = numbers
    let b = c.programs[_]; // b = program, c = index, _ = number
    return /* @__PURE__ */ f("li", { key: b.id }, /* @__PURE__ */ f(
      lr,
      {
        context: n,
        actions: s,
        more: i,
        search: l,
        program: b,
        open: o.details.includes(b.id),
        patterns: a.exploration.searchResult.patterns,
        needs: g.filter(({ programs: h }) => Le(h, _)).map(({ id: h }) => h),
        level: u ? m + 1 : m
      }
    ));
  })));
}
var dr = class extends oe { // dr = CardList, oe = x
  constructor() {
    super(...arguments);
    this.lists = zt();
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
      this.setLength({ limit: r + cr, drawn: r + cr }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : ki(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Pi }), r > Zo ? Ei : Ti));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    let { context: s } = r, { msg: i, facetOrder: l } = s, d = n.length - o; // s = context, r = view, i = msg, l = facetOrder, d = rest, n = order, o = limit
    return /* @__PURE__ */ f(U, null, /* @__PURE__ */ f("div", { ref: this.lists }, Ri(r, n.slice(0, Math.min(a, o))).map((c) => /* @__PURE__ */ f(Li, { key: c.group, view: r, section: c }))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(xe(r.state.query, l) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
  }
};

// src/app/visible-terms.ts
function ea(e, t, r, n) { // ea = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var Oi = 15; // Oi = MOST_WITHOUT_BOX
function en({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // en = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
  let { msg: s, labels: i, language: l, idPrefix: d } = e, c = `${d}:${r}:${n.id}`, m = s("count-programs", a); // s = msg, i = labels, l = language, d = idPrefix, e = context, c = id, r = facet, n = term, m = description, a = matchCount
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
        id: c,
        "aria-describedby": `${c}:count`,
        checked: o,
        onChange: () => t.toggleTerm(r, n.id)
      }
    ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: c }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(j, { text: i.term(r, n.id), around: l })))))),
    /* @__PURE__ */ f("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${c}:count` }, m)
  );
}
function Ai({ context: { labels: e, languages: t } }, r) { // Ai = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === N ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, N = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function ta({ view: e, counts: t, most: r }) { // ta = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? Ai(e, t.terms) : t.terms, m = ea(c, r, l.id === "period", (g) => d && g === o[0]), p = m.length < c.length ? c.find((g) => !m.includes(g)) : void 0, u = /* @__PURE__ */ f(U, null, m.map((g) => /* @__PURE__ */ f(en, { key: g.term.id, view: e, facet: l.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, d = isLanguage, c = terms, Ai = languagesByName, m = shown, ea = visibleTerms, r = most, g = count, p = firstHidden, u = list, f = k, U = $, en = TermBox
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
  return c.length <= Oi ? u : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ f(U, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var Ii = 2; // Ii = OPEN_AT_FIRST
function Ci({ view: e, counts: t, isOpenAtFirst: r }) { // Ci = Facet, e = view, t = counts, r = isOpenAtFirst
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
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(j, { text: g, around: a })), /* @__PURE__ */ f(ta, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, u.reduce((b, h) => n("list", b, h))));
}
function ur({ view: e }) { // ur = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== C); // t = facets, e = view, r = id, I = NEED, C = OFFERS
  return /* @__PURE__ */ f(U, null, t.map((r, n) => /* @__PURE__ */ f(Ci, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Ii })));
}

// src/views/layout/needs.tsx
var na = 4; // na = FEW_NEEDS
function oa({ view: e }) { // oa = Needs, e = view
  var b, h; // b = _a, h = _b
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d, search: c } = e, m = ((b = i.exploration.facets.find(({ facet: v }) => v.id === I)) == null ? void 0 : b.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, l = actions, d = more, c = search, e = view, m = terms, b = _a, v = facet, I = NEED
  if (!m.length)
    return null;
  let p = (h = s.open.facets.get(I)) != null ? h : na, u = c ? c.findNeeds(a, s.settled.query.text) : [], g = m.filter(({ chosen: v, term: E }, k) => v || (u.length && p === na ? u.some(({ need: F }) => F === E) : k < p)), _ = m.find((v) => !g.includes(v)); // p = most, h = _b, s = state, I = NEED, na = FEW_NEEDS, u = found, c = search, a = index, g = shown, m = terms, v = each, E = term, k = i, F = need, _ = firstHidden
  return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, g.map(({ term: v, chosen: E }) => /* @__PURE__ */ f(
    "button",
    {
      key: v.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${I}:${v.id}`,
      "aria-pressed": E,
      onClick: () => l.toggleTerm(I, v.id)
    },
    /* @__PURE__ */ f(j, { text: r.term(I, v.id), around: n }),
    !v.count && " ",
    !v.count && /* @__PURE__ */ f("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), _ && /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var v; // v = _a
        l.showTerms(I, m.length), (v = document.getElementById(`${o}:${I}:${_.term.id}`)) == null || v.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ f(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function aa({ view: { context: { msg: e }, state: t, actions: r } }) { // aa = SearchBox, e = msg, t = state, r = actions
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
function sa({ view: e }) { // sa = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === C); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, C = OFFERS
  if (!s)
    return null;
  let i = (l, d, c, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(st(n, C, m)) }, t("shortcut", l, d)); // i = button, l = label, d = count, c = isChosen, m = terms, f = k, a = actions, st = withTerms, n = query, C = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(C).text }, s.terms.filter(({ term: l }) => l.id !== N).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(C, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(C), []));
}

// src/views/layout/toolbar.tsx
function Fi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Fi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
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
function ia({ view: e }) { // ia = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: l } = e, { count: d, searchResult: { corrected: c } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, g]) => u === I || u === C ? p : p + g.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, l = search, e = view, d = count, c = corrected, m = chosen, p = sum, u = facet, g = terms, I = NEED, C = OFFERS
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
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Lo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), l && c && d > 0 && /* @__PURE__ */ f(l.Corrected, { view: e, words: c }))), !n && /* @__PURE__ */ f("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ f(i.CopyLink, { view: e }), /* @__PURE__ */ f(Fi, { view: e })));
}

// src/views/layout/explorer.tsx
function la({ view: e }) { // la = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, d = actions, c = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(ce, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(aa, { view: e }), /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ f(oa, { view: e }), /* @__PURE__ */ f(sa, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(ce, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ f(ur, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(ia, { view: e }), c && !(t && i === n) && /* @__PURE__ */ f(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ f(dr, { view: e }) : c && /* @__PURE__ */ f(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ f(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ f(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var ca = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, da = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // ca = MORE_WHEN, e = mayType, t = query, da = SEARCH_WHEN
function tn(e, t, { isNeeded: r, isEarly: n }, o, a) { // tn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
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
function ua() { // ua = replaceTexts
  O.vnode = (e) => { // O = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function pa(e, t) { // pa = createScreen, e = root, t = idPrefix
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
function ma(e, t) { // ma = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var Di = 640, Ni = 50; // Di = MIN_WIDTH, Ni = PREPARE_SEARCH_AFTER
function Hi(e, t) { // Hi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
O.debounceRendering = (e) => e();
ua();
function fa(e, t, r, n, o, a) { // fa = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.more.now, d = o.search.now, c = Zr(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Di, u = (T) => { // s = view, e = root, i = cleanups, l = more, o = parts, d = search, c = context, Zr = createContext, t = list, r = settings, m = isMounted, p = isNarrow, Di = MIN_WIDTH, u = readAddress, T = before
    let w = n.read(), L = w === null && T ? T.query : gt(w || "", c.index) || c.preset, A = Me(c.index, c.derive, L); // w = fragment, n = history, L = next, T = before, gt = fromFragment, c = context, A = query, Me = withoutHiddenDetails
    return {
      query: A,
      settled: { query: A, cause: "address" },
      cards: n.cards(),
      open: { facets: (T == null ? void 0 : T.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, g = Ko(S({ narrow: p(), mayType: !1 }, u(null))), _ = pa(e, r.idPrefix), b = () => { // g = store, Ko = createStore, S = __spreadValues, p = isNarrow, u = readAddress, _ = screen, pa = createScreen, e = root, r = settings, b = unmount
    m = !1;
    let T = Array.from(i); // T = all, i = cleanups
    i.clear(), T.forEach((w) => w()), e.textContent = "";
  }, h = (T) => { // h = attempt, T = act
    if (m)
      try {
        T();
      } catch (w) {
        b(), a(w);
      }
  }, v = Hi(jo(g, () => c, _), h), E = (T, w) => { // v = actions, Hi = guarded, jo = createActions, g = store, c = context, _ = screen, h = attempt, E = draw, T = state, w = before
    h(() => { // h = attempt
      let L = _.holdFocus(w.open.filters), { derive: A } = c, D = A(T.query); // L = restoreFocus, _ = screen, w = before, A = derive, c = context, D = results, T = state
      To(/* @__PURE__ */ f(la, { view: { context: c, state: T, actions: v, attempt: h, cleanups: i, more: l, search: d, results: D, settledResults: A(T.settled.query) } }), e), L();
    });
  }, k = ({ keepFocus: T, keepFragment: w, keepPlace: L, nameTab: A }) => { // k = useMore, T = keepFocus, w = keepFragment, L = keepPlace, A = nameTab
    n.read() !== null && i.add(A(g, () => c, e.ownerDocument)), i.add(w()).add(L(e, n)).add(T(e, n));
  }, F = ({ textIndexOf: T }) => { // F = useSearch, T = textIndexOf
    let w = s.setTimeout(() => h(() => T(c.index)), Ni); // w = prepare, s = view, h = attempt, T = textIndexOf, c = context, Ni = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(w));
  }, V = (T) => { // V = showLinked, T = isFirst
    let { details: w } = g.get().query, L = !T || w.length || s.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || ""); // w = details, g = store, L = mayScroll, T = isFirst, s = view, e = root, n = history
    n.isNewLink() && L && r.reveal(() => Ee(() => h(() => _.scrollToLinked(g.get().query.details))));
  }, W = () => { // W = correctLink
    Qo(n.read(), c.fragmentOf(g.get().query)) && o.useLinks(({ checkLink: T }) => h(() => T(n, g, c, _.scrollToLinked)));
  }, B = () => { // B = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let T = p(), { open: w, narrow: L } = g.get(); // T = narrow, p = isNarrow, w = open, L = before, g = store
    (T !== L || w.filters && !e.clientWidth) && g.set({ narrow: T, open: R(S({}, w), { filters: !1 }) });
  };
  return [
    g.subscribe(E),
    ma(e, B),
    Bo(g, v.settle, s),
    Jo(g, n, (T) => c.fragmentOf(T)),
    n.onMove(() => h(() => { // n = history, h = attempt
      g.set(u(g.get())), V(!1), W();
    }))
  ].forEach((T) => i.add(T)), E(g.get(), g.get()), m && (V(!0), W(), n.firstPlace && Ee(() => h(() => s.scrollTo(0, n.firstPlace))), l ? k(l) : i.add(tn(g, o.more, ca, o.onFailure, (T) => h(() => { // T = loaded, i = cleanups, E = draw, g = store, m = isMounted, V = showLinked, W = correctLink, n = history, Ee = afterPaint, h = attempt, s = view, l = more, k = useMore, tn = loadWhenNeeded, o = parts, ca = MORE_WHEN
    l = T, k(l), g.set({});
  }))), d ? F(d) : i.add(tn(g, o.search, da, o.onFailure, (T) => h(() => { // d = search, F = useSearch, i = cleanups, tn = loadWhenNeeded, g = store, o = parts, da = SEARCH_WHEN, T = loaded, h = attempt
    d = T, c = qo(c, d.fuzzySearch), F(d), g.set({});
  })))), {
    update: (T) => h(() => { // T = newList, h = attempt
      v.settle(), c = Zr(T, r, c.find);
      let { query: w } = g.get(), L = Me(c.index, c.derive, w), A = () => g.set({ query: L, settled: { query: L, cause: "data" } }); // w = before, g = store, L = query, Me = withoutHiddenDetails, c = context, A = show
      l ? l.keepPosition(e, A) : A();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var ga = "Special:MyLanguage/", $i = /^(?:[a-z][\w-]*|Special):/; // ga = MY_LANGUAGE, $i = WITHOUT_TRANSLATION
function ya(e, { root: t, staticElements: r, groups: n }, o) { // ya = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, d = link, i = linked
    let d = l.replace(ga, ""); // d = plain, l = page, ga = MY_LANGUAGE
    if (!s.length || $i.test(d))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(ga + d);
    let [c = "", m = ""] = d.split(/(?=#)/); // c = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${c}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var ji = "program-explorer__app", Bi = 0; // ji = APP_CLASS, Bi = mountedSoFar
function Vi(e) { // Vi = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${me}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, me = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function Ui({ root: e, headings: t }) { // Ui = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = yr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, yr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && hr(e, () => Ee(() => { // o = anchor, hr = unfold, e = root, Ee = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function Wi(e) { // Wi = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return mt(e) && !(t && !t.closest(`.${me}, [${_e}]`));
}
function xa(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) { // xa = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = onCrash
  let { wiki: l, load: d } = e, { language: c } = n, m = pe(n), p = Et(l, t), u = Vi(t), g = `program-explorer-${++Bi}`, _ = ya(l, t, p), b = t.all === null ? "" : _(t.all), h = { // l = wiki, d = load, e = environment, c = language, n = messages, m = msg, pe = createMessages, p = languages, Et = readerLanguages, t = host, u = ownsIt, Vi = ownsAddress, g = idPrefix, Bi = mountedSoFar, _ = pageUrl, ya = createPageUrls, b = urlOfAll, h = parts
    more: { now: a, load: () => Tt(e) },
    search: { now: s, load: () => Pt(e) },
    onFailure: (w, L) => { // w = error, L = retry
      let A = vt(w) === "outdated"; // A = isOutdated, vt = failureOf, w = error
      he(t.root, n, { kind: "warning", text: m(`failed-${A ? "outdated" : "network"}`), retry: () => { // he = showNotice, t = host, n = messages, m = msg, A = isOutdated
        A ? location.reload() : (Fe(t.root), L());
      } });
    },
    useLinks: (w) => { // w = use
      d.links().then(w, (L) => l.log("The link in the address cannot be corrected.", L));
    }
  }, v = document.createElement("div");
  v.className = ji, v.lang = c, v.dir = Ce(c), t.root.append(v);
  let E = xr(t.root, () => bt(t, !0)), k = () => Ui(t); // E = stopWatching, xr = watchFolding, t = host, bt = hideRest, k = onHashChange, Ui = scrollToLinkedHeading
  window.addEventListener("hashchange", k);
  let F = () => { // F = cleanUp
    v.remove(), E(), window.removeEventListener("hashchange", k);
  }, V = uo(window, u ? Wi : null, g);
  te(t, "ready");
  let { update: W, unmount: B } = fa(v, r, { // W = update, B = unmount, fa = mountExplorer, v = app, r = list
    msg: m,
    format: po(c, m, o),
    language: c,
    languages: p,
    pageLanguage: l.contentLanguage,
    today: Er(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    isAtTop: !location.hash && !window.pageYOffset,
    idPrefix: g,
    reveal: (w) => hr(t.root, w),
    notify: (w) => he(t.root, n, { kind: "failure", text: w, retry: null }),
    urlOf: (w) => "url" in w ? w.url : _(w.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (w) => `${u ? "" : b}#programs?program=${w}`,
    urlOfAll: (w) => `${b}#${w}`
  }, V, h, (w) => { // V = history, h = parts, w = error
    F(), i(w);
  });
  if (!v.isConnected)
    return null;
  let T = { // T = explorer
    update: W,
    unmount: () => {
      B(), F(), te(t, "static");
    }
  };
  try {
    k(), bt(t, !0), l.announceReady(t.root);
  } catch (w) {
    throw T.unmount(), w;
  }
  return T;
}

// src/page/offer-selftest.ts
var qi = "#programs?selftest"; // qi = SELFTEST
function ha(e) { // ha = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === qi && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 4beec53ac0ba5ded"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var Ki = 20; // Ki = MOST_EXPLORERS
function Ji(n, o) { // Ji = importList, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function Qi({ wiki: e }, t, { origin: r, list: n }) { // Qi = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, l = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && mn(s.length ? s : [o], n.programs.map(({ title: c }) => ue(c, [o.lang, ...d], e.contentLanguage).text));
}
function Gi({ preset: e, limit: t }) { // Gi = needsMore, e = preset, t = limit
  return !!(se(location.hash) || e && !t);
}
function zi({ preset: e }) { // zi = needsSearch, e = preset
  return /(^|&)q=/.test(`${se(location.hash) || ""}&${e}`);
}
function _a(e, t, r, n) { // _a = run, e = load, t = environment, r = host, n = mounted
  return M(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      _a(e, t, r, n);
    }, s = null;
    try {
      let i = Gi(r) ? Tt(t).catch(() => null) : null, l = zi(r) ? Pt(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, Gi = needsMore, r = host, Tt = loadMore, t = environment, l = loadingSearch, zi = needsSearch, Pt = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        te(r, "static");
        return;
      }
      let { messages: c } = d, [m, p] = d.kind === "missing" && (yield Ji(t, r)) || [r, d]; // c = messages, d = result, m = shown, p = programs, Ji = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let h = p.kind === "missing"; // h = isMissing, p = programs
        o.log(`The data page "${r.source}" ${h ? "is missing" : "cannot be read"}.`, ...h ? [] : p.problems), yield wt(t, r, h ? "missing" : "json", p, a);
        return;
      }
      if (!pn(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [g, _] = yield Promise.all([i, l]); // u = languageNames, o = wiki, g = more, _ = search, i = loadingMore, l = loadingSearch
      if (!r.root.isConnected)
        return;
      let b = Qi(t, r, p); // b = mayDiffer, Qi = mayListDiffer, t = environment, r = host, p = programs
      s = xa(t, m, { list: p.list, messages: c, languageNames: u, more: g, search: _ }, (h) => { // s = explorer, xa = mountHost, t = environment, m = shown, p = programs, c = messages, u = languageNames, g = more, _ = search, h = error
        o.log("The explorer could not be drawn.", h), n.delete(r.root), wt(t, m, "unexpected", R(S({}, p), { messages: c }), a);
      }), s && (n.set(r.root, s), yield vn(t, r, p, c, b));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield wt(t, r, vt(i), null, a);
    }
  });
}
function Yi(n, o) { // Yi = findOrInsertHosts, n = _0, o = _1
  return M(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = St(r); // a = printed, St = findHosts, r = content
    if (a.length || r.querySelector(`.${me}`) || !Tn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function ba(e, t) { // ba = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    ha(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = lo(); // s = content, i = sharedLoad, lo = createSharedLoad
      Yi(n, s).then(
        (l) => l.forEach((d, c) => { // l = hosts, d = host, c = i
          c >= Ki ? te(d, "static") : hn(d) && _a(i, n, d, r);
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
var rn = {}; // rn = runtime_exports
Fa(rn, {
  x0: () => oe,
  x1: () => zt,
  x10: () => pt,
  x11: () => xe,
  x12: () => tr,
  x13: () => Xt,
  x14: () => K,
  x15: () => Le,
  x16: () => Ue,
  x17: () => ae,
  x18: () => qe,
  x19: () => er,
  x2: () => U,
  x20: () => or,
  x21: () => Oe,
  x22: () => st,
  x23: () => Yt,
  x24: () => ar,
  x25: () => pe,
  x26: () => ze,
  x27: () => _e,
  x28: () => me,
  x29: () => St,
  x3: () => f,
  x30: () => Tr,
  x31: () => Sr,
  x32: () => wr,
  x33: () => he,
  x34: () => gr,
  x35: () => ht,
  x36: () => Q,
  x37: () => $e,
  x38: () => I,
  x39: () => C,
  x4: () => Ee,
  x40: () => Mt,
  x41: () => de,
  x42: () => At,
  x43: () => Ne,
  x44: () => Rt,
  x45: () => De,
  x46: () => Ze,
  x47: () => Vt,
  x48: () => Ot,
  x49: () => He,
  x5: () => Me,
  x50: () => ve,
  x51: () => Bt,
  x52: () => je,
  x53: () => yt,
  x54: () => ue,
  x55: () => ur,
  x56: () => en,
  x57: () => Je,
  x58: () => ce,
  x59: () => j,
  x6: () => ee,
  x60: () => Go,
  x61: () => ir,
  x62: () => sr,
  x63: () => pr,
  x7: () => mt,
  x8: () => ft,
  x9: () => se
});

// src/wiki/wiki.ts
var Z = class extends Error { // Z = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var va = 1e4; // va = TIMEOUT_MS
function wa(e, t) { // wa = fetchInTime, e = url, t = credentials
  return M(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), va); // r = controller, n = timer, va = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new Z("timeout", `${va} ms, ${e}`) : new Z("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function pr(e) { // pr = readAnswer, e = url
  return M(this, null, function* () {
    let t = yield wa(e, "omit"); // t = response, wa = fetchInTime, e = url
    if (t.status === 429 && (t = yield wa(e, "same-origin")), t.status === 429)
      throw new Z("busy", e);
    if (t.status !== 200)
      throw new Z("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new Z("server", `no JSON, ${e}`);
    if (r.error)
      throw new Z("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var Xi = 86400, Zi = 300, el = 50; // Xi = DAY_S, Zi = FIVE_MINUTES_S, el = MOST_REQUESTS
function tl({ query: { pages: e = [] } = {} }) { // tl = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function rl(e, t, r, n) { // rl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? Zi : Xi), a = { // o = age, e = kind, r = bundle, Zi = FIVE_MINUTES_S, Xi = DAY_S, a = parameters
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
function Sa(e, t, r, n) { // Sa = readAll, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield pr(`${e}?${rl(t, r, n, s)}`); // l = answer, pr = readAnswer, e = api, rl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(tl(l));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l; // d = messagecollection, c = mcoffset, l = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = c;
    } while (s && ++i < el);
    return { pages: a, translations: o };
  });
}
function Ta(e, t, r, n) { // Ta = readSafely, e = api, t = kind, r = values, n = bundle
  return M(this, null, function* () {
    try {
      return yield Sa(e, t, r, n);
    } catch (o) {
      if (n && o instanceof Z && o.failure === "server")
        return Sa(e, t, r, null);
      throw o;
    }
  });
}
function Pa(e, t) { // Pa = createPageReader, e = api, t = titleOf
  return (r, n, o) => M(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ta(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Ta = readSafely, e = api
    return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Ta(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Ea(e) { // Ea = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function nl(e) { // nl = mayEdit, e = title
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
function ol() { // ol = languageNames
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
function al() { // al = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function ka(e) { // ka = fetchGadgetModule, e = name
  return M(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Ra(e = null) { // Ra = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: al(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Ea,
    readPages: Pa(mw.util.wikiScript("api"), Ea),
    languageNames: ol,
    mayEdit: nl,
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
function sl() { // sl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  ba(Ra(sl()), ln(ka, rn, "fe8bd54b43fc04bf"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>