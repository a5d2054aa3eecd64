// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var nn = Object.defineProperty, Pa = Object.defineProperties;
var Ra = Object.getOwnPropertyDescriptors;
var tn = Object.getOwnPropertySymbols;
var La = Object.prototype.hasOwnProperty, Ma = Object.prototype.propertyIsEnumerable;
var rn = (e, t, r) => t in e ? nn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
  for (var r in t || (t = {}))
    La.call(t, r) && rn(e, r, t[r]);
  if (tn)
    for (var r of tn(t))
      Ma.call(t, r) && rn(e, r, t[r]);
  return e;
}, R = (e, t) => Pa(e, Ra(t));
var Oa = (e, t) => {
  for (var r in t)
    nn(e, r, { get: t[r], enumerable: !0 });
};
var O = (e, t, r) => new Promise((n, o) => {
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
function on(e, t, r) { // on = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var Oe = ["relevance", "status", "newest", "title"], ct = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // Oe = SORTS, ct = EMPTY_QUERY

// src/app/url.ts
var ut = ["q", "sort", "program", "view"]; // ut = RESERVED_KEYS
var Ia = /^#?programs$/, Ca = /^#?programs(\?|%3f|\.3f)/i, pt = "selftest", Da = 8e3, Fa = 200; // Ia = ALONE, Ca = WITH_QUERY, pt = SELFTEST, Da = MOST_CHARACTERS, Fa = MOST_LETTERS
function ce(e) { // ce = restOf, e = hash
  let [t] = Ca.exec(e) || Ia.exec(e) || []; // t = start, Ca = WITH_QUERY, e = hash, Ia = ALONE
  return t === void 0 ? null : e.slice(t.length, Da);
}
function mt(e) { // mt = isFragmentOurs, e = hash
  return ce(e) !== null;
}
var Na = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Na = UNSAFE
function dt(e) { // dt = encode, e = value
  return e.replace(Na, (t) => { // e = value, Na = UNSAFE, t = unit
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
  return e.slice(0, Fa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
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
function an(e, t) { // an = readIds, e = list, t = isKnown
  return Array.from(new Set(e.split(",").map(ee).concat(ee(e).split(",")))).filter(t);
}
function gt(e, t) { // gt = fromFragment, e = hash, t = known
  let r = ce(e); // r = rest, ce = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...d] = i.split("="), c = ee(l), f = d.join("="), p = ee(f); // l = rawKey, d = values, i = part, c = key, ee = decode, f = raw, p = value
    if (c === "q")
      o = ft(ee(f.replace(/[_+]/g, " ")));
    else if (c === "sort")
      a = Oe.find((u) => u === p) || null;
    else if (c === "program")
      s = an(f, t.hasProgram);
    else if (!ut.includes(c)) {
      let u = an(f, (g) => t.hasTerm(c, g)); // u = terms, an = readIds, f = raw, g = term, t = known, c = key
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
var J = "qqx", sn = "search", Qe = "en"; // J = KEYS_ONLY, sn = EXPLORER_KEY, Qe = FALLBACK_LANGUAGE
function Ge(e) { // Ge = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Qe;
}
function pr(e) { // pr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function ln(e, t) { // ln = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(de(t)).filter((n) => typeof n[1] == "string")); // r = texts, de = parseJsonObject, t = text, n = field
  return r.has(sn) ? { language: e, texts: r } : null;
}
function cn({ language: e, texts: t }) { // cn = hasMessages, e = language, t = texts
  return e === J || t.has(sn);
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
function dn(e, t) { // dn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var un = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // un = en_default

// src/messages/locale.ts
function xt(e) { // xt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var $a = ["zero", "one", "two", "few", "many", "other"]; // $a = CATEGORIES
function pn(e) { // pn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = $a.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, $a = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ja = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Ba = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(un)) }; // ja = PLURAL, Ba = PARAMETER, Ae = BUILT_IN, un = en_default
function pe({ language: e, texts: t } = Ae, r = Ae.texts) { // pe = createMessages, e = language, t = texts, Ae = BUILT_IN, r = fallback
  if (e === J)
    return (s, ...i) => `(${[`program-explorer-${s}`, ...i].join(", ")})`;
  let n, o, a = (s) => (n = n || new Intl.NumberFormat(xt(e)), n.format(s)); // n = numbers, o = plural, a = format, s = value, xt = localeOf, e = language
  return (s, ...i) => { // s = key, i = parameters
    let l = (d) => { // l = parameter, d = position
      var c; // c = _a
      return (c = i[Number(d) - 1]) != null ? c : "";
    };
    return (t.get(s) || r.get(s) || `\u29FC${s}\u29FD`).replace(ja, (d, c, f) => (o = o || pn(e), o(f.split("|"), Number(l(c))))).replace(Ba, (d, c) => { // t = texts, s = key, r = fallback, ja = PLURAL, d = _, c = position, f = forms, o = plural, pn = createPlural, e = language, l = parameter, Ba = PARAMETER
      let f = l(c); // f = value, l = parameter, c = position
      return typeof f == "number" ? a(f) : f;
    });
  };
}

// src/programs/data-model.ts
var _t = "json"; // _t = DATA_MODEL

// src/page/sections.ts
var mr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // mr = SECTION
function Ie(e) { // Ie = sectionOf, e = element
  return e.closest(mr);
}
function fr(e) { // fr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function mn(e) { // mn = isInSection, e = element
  return Ie(e) !== null;
}
function ht(e) { // ht = isFolded, e = element
  let t = Ie(e); // t = section, Ie = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function fn(e) { // fn = hasOtherText, e = element
  return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
}
function gr(e, t) { // gr = watchFolding, e = element, t = onChange
  let r = Ie(e), n = new MutationObserver(t); // r = section, Ie = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function yr(e, t) { // yr = unfold, e = element, t = then
  if (!ht(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ie(e); // o = section, Ie = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = fr(e); // a = heading, fr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    ht(e) || (n(), t());
  }, n = gr(e, r);
  r();
}

// src/page/host-state.ts
var Va = "program-explorer-hidden"; // Va = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function gn(e) { // gn = claim, e = host
  return ze(e) ? !1 : (te(e, "loading"), !0);
}
function xr(e, t) { // xr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(Va, t);
}
function bt({ root: e, after: t }, r) { // bt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !ht(e); // n = isAfterHidden, r = isHidden, ht = isFolded, e = root
    xr(t.list, n), xr(t.heading, n && !(mn(e) && fn(t.list)));
  }
}
function te(e, t) { // te = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => xr(n, r)), bt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, xr = hide, r = isReady, bt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var Ua = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), qa = ["arab", "hebr"], Wa = ["latn", "cyrl"]; // Ua = RTL_LANGUAGES, qa = RTL_SCRIPTS, Wa = LTR_SCRIPTS
function Ce(e) { // Ce = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return qa.includes(r) || !Wa.includes(r) && Ua.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var _r = "program-explorer__notice"; // _r = CLASS
function Ye(e, t, ...r) { // Ye = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function yn(e, t, r) { // yn = button, e = text, t = className, r = act
  let n = Ye("button", `cdx-button ${t}`, e); // n = made, Ye = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function De(e) { // De = removeNotice, e = root
  e.querySelectorAll(`.${_r}`).forEach((t) => { // e = root, _r = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function _e(e, t, { kind: r, text: n, content: o = [], retry: a }) { // _e = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  De(e);
  let s = pe(t), i = Ye( // s = msg, pe = createMessages, t = messages, i = box, Ye = element
    "div",
    `${_r} ${_r}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ye("span", "cdx-message__icon"),
    Ye(
      "div",
      "cdx-message__content",
      Ye("p", "", n),
      ...o,
      ...a ? [yn(s("retry"), "", a)] : [],
      yn(s("dismiss"), "cdx-button--weight-quiet", () => De(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
}

// src/page/failure.ts
var Ka = ["busy", "timeout", "network", "server"]; // Ka = TEMPORARY
function vt(e) { // vt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function xn(e, t, r, n) { // xn = advise, e = environment, t = host, r = notice, n = subject
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
    let a = n ? n.messages : Ae, s = pe(a); // a = messages, n = result, Ae = BUILT_IN, s = msg, pe = createMessages
    te(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: Ka.includes(r) ? () => { // Ka = TEMPORARY, r = failure
        De(t.root), te(t, "loading"), o();
      } : null
    };
    _e(t.root, a, i), (r === "missing" || r === "json") && (yield xn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function _n(i, l, d, c, f) { // _n = showProblems, i = _0, l = _1, d = _2, c = _3, f = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== _t; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, _t = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield xn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var me = "program-explorer", Ja = "data-has-heading", he = "data-group"; // me = HOST_CLASS, Ja = HEADING_ATTRIBUTE, he = GROUP_ATTRIBUTE
function hr(e) { // hr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var Qa = /^(?!mw[\w-]{2,4}$)./; // Qa = ANCHOR
function br(e, t, r) { // br = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Qa.test(o)); // n = anchorElements, r = elements, o = id, Qa = ANCHOR
  return { text: e, language: hr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function vr(e) { // vr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function wr(e) { // wr = levelBelow, e = heading
  return e ? Math.min(vr(e) + 1, 5) : 3;
}
var hn = "h1, h2, h3, h4, h5, h6"; // hn = HEADINGS
function Ga(e) { // Ga = printedHeading, e = heading
  return br(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function za(e) { // za = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function Ya(e) { // Ya = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Xa({ root: e, before: t, groups: r, headings: n }) { // Xa = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: f = "", bundleVersion: p = "" } = e.dataset, u = za(n.get("past") || null), g = r.find((b) => !e.contains(b)), _ = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, l = all, d = languages, c = messages, f = bundle, p = bundleVersion, e = root, u = heading, za = blockOf, n = headings, g = list, r = groups, b = group, _ = own
  return n.forEach((b, h) => { // n = headings, b = element, h = group
    b !== t && _.set(h, Ga(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: Ya(c),
    bundle: f,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: d.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && g ? { heading: u, list: g } : null,
    groups: r,
    headings: _,
    level: wr(n.size ? t : null)
  };
}
function St(e) { // St = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${hn}, .${me}[data-source], [${he}]`).forEach((n) => { // e = content, hn = HEADINGS, me = HOST_CLASS, he = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(hn) ? r = n : n.hasAttribute(he) ? o && (o.groups.push(n), r && n.hasAttribute(Ja) && o.headings.set(n.getAttribute(he), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(Xa);
}

// src/page/known-pages.ts
var bn = ["Community Development", "Community Development/What we do"], Za = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // bn = PAGES, Za = TRANSLATION
function vn(e) { // vn = isKnownPage, e = title
  return bn.includes(e) || bn.includes(e.replace(Za, ""));
}

// src/page/load-more.ts
function Tt({ wiki: e, load: t }) { // Tt = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function Et({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Et = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = hr(r), [a] = e, s = a !== t; // o = around, hr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Qe || Ge(e) !== Qe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function wn(e, t) { // wn = translationLanguage, e = languages, t = contentLanguage
  let r = Ge(e), n = r === Qe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ge = chooseLanguage, e = languages, n = language, Qe = FALLBACK_LANGUAGE
  return n === t || n === J ? "" : n;
}

// src/programs/links.ts
var es = /[\u200E\u200F\u202A-\u202E]/g, ts = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, rs = [ // es = DIRECTION_MARKS, ts = TITLE_SPACES, rs = REFUSED_SCHEMES
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
], ns = new RegExp("^(?:" + rs.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Sn = 2e3, os = 255, as = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function ss(e) { // ss = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function is(e) { // is = readAddress, e = value
  if (e.length > Sn || /\s/.test(e))
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
    return is(t);
  if (t.length > Sn)
    return "bad-page";
  let r = t.replace(es, "").replace(ts, " ").trim().replace(/^: ?/, ""); // r = page, t = text, es = DIRECTION_MARKS, ts = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (ns.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || as.test(r) || n.length > 85 && ss(n) > os ? "bad-page" : { page: r };
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
function Tn(e) { // Tn = isAddress, e = value
  let t = Pt(e); // t = link, Pt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var ls = 49; // ls = MOST_INCLUDES
function Sr(e) { // Sr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, ls).map((r, n) => typeof r == "string" && Rt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Lt(e) { // Lt = includedTitles, e = text
  return e.includes('"include"') ? Sr(de(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Tr() { // Tr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Mt(e) { // Mt = optionsFor, e = wiki
  return { today: Tr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function En() { // En = createCodeReport
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
var Xe = ["status", "language", "period"], I = "need", C = "offers", kn = ["join", "materials"], N = "not-stated"; // Xe = BUILT_IN, I = NEED, C = OFFERS, kn = OFFER_TERMS, N = NOT_STATED

// src/programs/kinds.ts
var cs = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // cs = KINDS
function Er(e) { // Er = kindOfType, e = type
  return cs[e] || "text";
}
function fe(e) { // fe = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Er(Array.isArray(e) ? "array" : typeof e);
}
function Ot(e) { // Ot = isObject, e = value
  return fe(e) === "object";
}

// src/programs/migrate.ts
var Pn = [], Ze = 1 + Pn.length; // Pn = MIGRATIONS, Ze = VERSION
function Rn(e, t = Pn) { // Rn = migrate, e = page, t = migrations, Pn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(w({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function ds(e, t, r) { // ds = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function At(e, t, r) { // At = readJsonPage, e = text, t = report, r = describeFault
  let n = ds(e, t, r); // n = data, ds = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Rn(o); // o = raw, n = data, a = page, Rn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", fe(n), fe(s)]);
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
function Ln(e, t, r, n) { // Ln = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: d } of e) // l = id, d = partOf, e = all
    o.add(l), d && a.set(l, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(It(a)); // s = wholes, o = programIds, t = series, i = deep, It = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: d, partOf: c, followedBy: f, source: { page: p, path: u } } = l; // d = id, c = partOf, f = followedBy, p = page, u = path, l = program
    if (!c && !f.length)
      return l;
    let g = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], _ = (b, h, v, S) => (S ? n.addAt(g(b), "loop", h) : v.has(h) || n.addAt(g(b), "unknown-program", h, v), !S && v.has(h)); // g = pathTo, b = field, p = page, r = includedTitles, u = path, _ = isGood, h = other, v = known, S = isLoop, n = report
    return n.program = d, R(w({}, l), {
      partOf: c && _("partOf", c, s, i.has(d)) ? c : null,
      followedBy: f.filter((b) => _("followedBy", b, o, b === d))
    });
  });
}

// src/programs/each-record.ts
function Ct(e, t, r, n) { // Ct = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", fe(o)]), r.leave();
}

// src/programs/read-schema.ts
function kr({ pipe: e }) { // kr = actionsOf, e = pipe
  return e ? [...kr(e[0]), ...e.slice(1)] : [];
}
function us({ type: e, requirement: t }) { // us = testOf, e = type, t = requirement
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
function ps(e) { // ps = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...kr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: us(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, kr = actionsOf, us = testOf
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: l, test: d, message: c } of o) // l = change, d = test, c = message, o = steps
      if (l)
        i = l(i, s);
      else if (!d(i)) {
        let f = typeof c == "string" ? c : c({ input: i }); // f = code, c = message, i = found
        s.add(f, String(a), t);
        return;
      }
    return i;
  };
}
function ms({ item: e }) { // ms = listReader, e = item
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
function fs(e) { // fs = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = kr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, kr = actionsOf, o = type
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
function gs({ entries: e = {} }) { // gs = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => [a, et(s.wrapped || s)])), n = t.filter((a) => { // t = names, e = entries, r = fields, a = name, s = node, et = readerOf, n = required
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var f; // f = _a
    let d = w({}, o); // d = found, w = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = readField, r = fields, p = name
      s.enter(p), u ? d[p] = (f = u(a[p], s)) != null ? f : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let c = n.filter((p) => d[p] === null); // c = missing, n = required, p = name, d = found
    for (let p of c) // p = name, c = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return c.length > 0 ? void 0 : d;
  };
}
function ys(e) { // ys = createReader, e = node
  switch (e.type) {
    case "array":
      return ms(e);
    case "record":
      return fs(e);
    case "object":
      return gs(e);
    default:
      return ps(e);
  }
}
var Mn = /* @__PURE__ */ new Map(); // Mn = READERS
function et(e) { // et = readerOf, e = node
  let t = Mn.get(e); // t = reader, Mn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Er(a.type), ys(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Er = kindOfType, ys = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let d = fe(a), c = n.get(d); // d = kind, fe = kindOf, a = value, c = read, n = readers
      if (!c) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return c(a, s, i, l);
    }, Mn.set(e, t);
  }
  return t;
}
function be(e, t, r, n, o) { // be = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var xs = /^(?:als|fat|ike|knc)\b/i, On = /* @__PURE__ */ new Map(); // xs = CODES_OF_MEDIAWIKI, On = known
function _s(e) { // _s = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !xs.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function Ne(e) { // Ne = shortestCode, e = code
  let t = On.get(e) || _s(e); // t = short, On = known, e = code, _s = findShortest
  return On.set(e, t), t;
}

// src/programs/patterns.ts
var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ve = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // He = ID, ve = LANGUAGE

// src/programs/dates.ts
var Pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Pr = DATE_SHAPE
function An(e, t) { // An = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function $e(e) { // $e = parseDate, e = text
  if (!Pr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > An(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function In(e, t, r) { // In = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Q(e) { // Q = firstDay, e = date
  return In(e.year, e.month || 1, e.day || 1);
}
function G(e) { // G = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return In(e.year, t, e.day || An(e.year, t));
}

// src/programs/status.ts
var re = ["open", "upcoming", "ongoing", "paused", "past"]; // re = STATUSES
function je(e) { // je = isStatus, e = value
  return re.includes(e);
}
function Cn(e, t) { // Cn = isUncertainOn, e = date, t = day
  return e.approximate && Q(e) <= t && t <= G(e);
}
function Dn(e, t, r) { // Dn = deriveStatus, e = start, t = end, r = today
  return t && G(t) < r ? "past" : e && Q(e) > r ? "upcoming" : e && t && !Cn(e, r) && !Cn(t, r) ? "ongoing" : null;
}
function Fn(e, t, r, n) { // Fn = contradictsDates, e = status, t = start, r = end, n = today
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
function Nn(e) { // Nn = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var hs = []; // hs = NONE
function z(e) { // z = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : hs;
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
function Ft(e, t) { // Ft = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var se = (e, t = {}) => w({ kind: "schema", type: e }, t), we = (e) => (t, r) => ({ type: e, requirement: t, message: r }), Se = (() => se("string")), Rr = (() => se("number")), Lr = (() => se("boolean")), ie = ((e) => se("array", { item: e })), ne = ((e) => se("object", { entries: e })), T = ((e) => se("optional", { wrapped: e })), Hn = ((e, t) => se("picklist", { options: e, message: t })), Be = ((e, t) => se("record", { key: e, value: t })), Ve = ((e) => se("union", { options: e })), H = ((...e) => R(w({}, e[0]), { pipe: e })), Nt = we("check"), Mr = we("guard"), $n = we("length"), Or = we("max_value"), jn = we("min_entries"), Ar = we("min_value"), Te = we("regex"), Ee = ((e) => ({ type: "transform", operation: e })); // se = schema, e = operation, t = value, w = __spreadValues, we = action, r = message, Se = string, Rr = number, Lr = boolean, ie = array, ne = object, T = optional, Hn = picklist, Be = record, Ve = union, H = pipe, R = __spreadProps, Nt = check, Mr = guard, $n = length, Or = maxValue, jn = minEntries, Ar = minValue, Te = regex, Ee = transform

// src/programs/schema.ts
var vs = 10080, X = H(Se(), Te(He, "bad-id")), Dr = H(Se(), Te(/\S/, "empty")), tt = H(Dr, Ee(Ft)), ws = H(Se(), Te(ve, "bad-language"), Ee((e) => e.toLowerCase())), q = Ve([tt, H(Be(ws, tt), jn(1, "empty"))]), Ht = H( // vs = MOST_MINUTES, X = id, H = pipe, Se = string, Te = regex, He = ID, Dr = words, tt = shownText, Ee = transform, Ft = cutText, ws = languageCode, ve = LANGUAGE, e = code, q = text, Ve = union, Be = record, jn = minEntries, Ht = date
  Se(),
  Te(Pr, "bad-date"),
  Ee($e),
  Nt((e) => e !== null, "bad-date")
), Ir = H(Dr, Nt(Rt, "bad-page")), qn = H(Se(), Te(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Bn = H(qn, Nt(Tn, "bad-address")), Wn = H(qn, Ee(Fe), Mr(kt, "bad-address")), $t = H(Dr, Ee(Fe), Mr(kt, ({ input: e }) => e)), Ss = H(Rr(), Ar(1, "bad-minutes"), Or(vs, "bad-minutes")), Kn = Ve([X, ie(X)]), Vn = H(Se(), Te(ve, "bad-language"), Ee(Ne)), Un = Ve([Vn, ie(Vn)]), Cr = Ve([tt, ie(tt)]), Fr = Kn, Ts = ne({
  label: q,
  page: T($t),
  url: T(Wn)
}), Es = ne({
  label: T(q),
  page: T($t),
  url: T(Wn),
  until: T(Ht)
}), Nr = ne({
  id: X,
  title: q,
  summary: T(q),
  notice: T(q),
  join: T(Es),
  page: T($t),
  status: T(Hn(re, "bad-status")),
  start: T(Ht),
  end: T(Ht),
  language: T(Un),
  interpreted: T(Un),
  session: T(ne({
    minutes: T(H(ie(Ss), $n(2)))
  })),
  duration: T(q),
  scale: T(q),
  team: T(Cr),
  partners: T(Cr),
  materials: T(ie(Ts)),
  partOf: T(X),
  followedBy: T(Kn),
  owner: T(tt),
  reviewed: T(Ht),
  sources: T(Ve([Bn, ie(Bn)]))
}), Jn = ne({
  id: X,
  label: q,
  help: T(q),
  terms: Be(X, Fr)
}), ks = ne({
  label: T(q),
  help: T(q),
  terms: T(Be(X, ne({
    label: T(q),
    aliases: T(Cr),
    broader: T(X),
    matchesAll: T(Lr())
  })))
}), Ps = ne({
  title: q,
  page: T($t)
}), Qn = ne({
  version: H(Rr(), Ar(Ze), Or(Ze)),
  enabled: T(Lr()),
  talk: T(Ir),
  bundle: T(Ir),
  facets: T(ie(X)),
  vocabularies: T(Be(X, ks)),
  series: T(Be(X, Ps)),
  include: T(ie(Ir))
});

// src/programs/read-needs.ts
function Rs(e, t, r) { // Rs = readNeed, e = raw, t = vocabularies, r = report
  let n = be(Jn, e, r); // n = record, be = read, Jn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Dt(s, a, t, r); // i = found, Dt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function Gn(e, t, r) { // Gn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ct(e, "needs", r, (o) => { // Ct = eachRecord, e = page, r = report, o = raw
    let a = Rs(o, t, r); // a = need, Rs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Hr = Object.keys(Nr.entries); // Hr = PROGRAM_FIELDS, Nr = programSchema
function Ls(e, t) { // Ls = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Ms(e, t) { // Ms = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function Os(e, t, r, n) { // Os = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && G(e.until) < r) } : null;
}
function As(e, { vocabularies: t, facets: r }, n) { // As = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = be(Fr, a, n), i = s === void 0 ? [] : Dt(o, s, t, n); // s = ids, be = read, Fr = termIds, a = value, n = report, i = found, Dt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Is({ start: e, end: t }, r, n) { // Is = readRange, e = start, t = end, r = raw, n = report
  return e && t && Q(e) > G(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function zn(e, t, r, n) { // zn = readProgram, e = raw, t = source, r = context, n = report
  let o = Ot(e) ? e.id : null; // o = rawId, Ot = isObject, e = raw
  n.program = typeof o == "string" && He.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = be(Nr, e, n, As(a, r, n), r.fields); // a = terms, s = record, be = read, Nr = programSchema, e = raw, n = report, As = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = z(s.interpreted), d = /* @__PURE__ */ new Set([...z(s.language), ...l]); // l = interpreted, z = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [c, f] = Is(s, e, n); // c = start, f = end, Is = readRange, s = record, e = raw, n = report
  s.status && Fn(s.status, c, f, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Dn(c, f, r.today); // p = status, s = record, Dn = deriveStatus, c = start, f = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: Os(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: c,
    end: f,
    terms: a,
    interpreted: l,
    minutes: Ls(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: z(s.team),
    partners: z(s.partners),
    materials: Ms(s.materials, n),
    partOf: s.partOf,
    followedBy: z(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: z(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Yn(e, t, r, n, o, a) { // Yn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, d) => { // s = programs, i = readFrom, l = from, d = title
    Ct(l, "programs", o, (c, f) => { // Ct = eachRecord, l = from, o = report, c = raw, f = index
      let p = zn(c, { page: d, path: ["programs", f] }, n, o); // p = program, zn = readProgram, c = raw, d = title, f = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, d) => { // i = readFrom, e = page, o = report, t = titles, l = title, d = index
    o.enter(d);
    let c = r.find((p) => p.title === l), f = c && At(c.text, o, a); // c = found, r = included, p = other, l = title, f = more, At = readJsonPage, o = report, a = describeFault
    if (l && !c)
      o.add("missing-include", l);
    else if (f) {
      for (let p of Object.keys(f)) // p = name, f = more
        p !== "version" && p !== "programs" && o.addAt(p, "not-included", p);
      i(f, l);
    }
    o.leave();
  }), o.leave(), [...s.values()];
}

// src/programs/read-vocabularies.ts
function Cs(e, t) { // Cs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === N ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== N ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of It(r)) // o = id, It = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== N && n.set(i, { id: i, label: o || i, aliases: z(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function Xn(e, t, r) { // Xn = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Cs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var Ds = [...Hr, ...Xe, I, C].filter((e) => e !== "language"); // Ds = RESERVED_VOCABULARIES, Hr = PROGRAM_FIELDS, Xe = BUILT_IN, I = NEED, C = OFFERS, e = name
function Fs(e, t, r) { // Fs = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Ns(e) { // Ns = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function Hs(e, { today: t, language: r }, n, o, a) { // Hs = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = be(Qn, e, o, Ns); // s = head, be = read, Qn = headSchema, e = page, o = report, Ns = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = Xn(s.vocabularies || /* @__PURE__ */ new Map(), Ds, o); // i = vocabularies, Xn = readVocabularies, s = head, Ds = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = Fs(s.facets, i, o), d = Gn(e, i, o), c = Sr(e), f = Yn(e, c, n, { // l = facets, Fs = readFacets, s = head, i = vocabularies, o = report, d = needs, Gn = readNeeds, e = page, c = titles, Sr = includedTitlesIn, f = programs, Yn = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Hr, ...i.keys()]),
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
    programs: Ln(f, p, c, o)
  };
}
function jt(e, t, r, n, o = String) { // jt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = At(e, n, o); // a = page, At = readJsonPage, e = text, n = report, o = describeFault
  return a && Hs(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Bt(e, t, r = []) { // Bt = parseForReaders, e = text, t = options, r = included
  let n = En(); // n = report, En = createCodeReport
  return { list: jt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function $s(e, t) { // $s = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, w(w({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, w = __spreadValues
  return R(w({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return R(w({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && R(w({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        materials: o.materials.map((s, i) => R(w({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => R(w({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function Zn(e, { language: t, texts: r }, n) { // Zn = translate, e = list, t = language, r = texts, n = pageLanguage
  return $s(e, (o, a) => { // $s = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ft(s)) : o;
  });
}

// src/page/load.ts
var eo = "MediaWiki:Gadget-programExplorer-config.json"; // eo = CONFIGURATION
function rt(e, t, r) { // rt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function js(e) { // js = isSwitchedOff, e = configuration
  return e !== void 0 && de(e.text).enabled === !1;
}
function Bs(e, t) { // Bs = messagesFrom, e = language, t = page
  return e === J ? { language: e, texts: /* @__PURE__ */ new Map() } : t && ln(e, t.text) || Ae;
}
function Vs(e, t, r, n) { // Vs = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Lt(r), a = o.filter((i) => !rt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Lt = includedTitles, r = text, a = missing, i = title, rt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = rt(e, i, s); // l = page, rt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function ro(e, { translationLanguage: t, bundleVersion: r }) { // ro = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function Us(e, t, r, n) { // Us = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], ro(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, ro = bundleRequest, r = request
    return Zn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function to(e, t) { // to = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === J ? [] : [pr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [eo] : []], { pages: l, translations: d } = yield e.readPages(i, o, ro(a, t)); // s = messageTitles, n = language, J = KEYS_ONLY, pr = messagesPage, i = titles, r = source, e = wiki, eo = CONFIGURATION, l = pages, d = translations, o = revisions, ro = bundleRequest, a = bundle, t = request
    if (js(rt(e, eo, l)))
      return { kind: "off" };
    let c = Bs(n, rt(e, pr(n), l)), f = rt(e, r, l); // c = messages, Bs = messagesFrom, n = language, rt = pageOf, e = wiki, pr = messagesPage, l = pages, f = page, r = source
    if (!f)
      return { kind: "missing", messages: c };
    let p = yield Vs(e, r, f.text, l), u = { kind: "pages", page: f, included: p }, { list: g, problems: _ } = Bt(f.text, Mt(e), p); // p = included, Vs = loadIncluded, e = wiki, r = source, f = page, l = pages, u = origin, g = list, _ = problems, Bt = parseForReaders, Mt = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: _, list: yield Us(e, g, t, d) } : { kind: "invalid", messages: c, origin: u, problems: _ };
  });
}
function no(e, t) { // no = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield to(e, t); // r = result, to = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? to(e, R(w({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function qs(e, t) { // qs = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Et(e, t), l = i[0] === J ? J : Ge(i), d = o.get(l), c = wn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Et = readerLanguages, e = wiki, l = language, J = KEYS_ONLY, Ge = chooseLanguage, d = revision, c = translated, wn = translationLanguage
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
function oo() { // oo = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = qs(t, r), o = JSON.stringify(n), a = e.get(o) || no(t, n); // n = request, qs = requestFor, t = wiki, r = host, o = key, a = loading, e = running, no = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function ke(e) { // ke = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var nt = "programExplorer", Vt = "programExplorerDialog", ao = "programExplorerPlace"; // nt = FRAGMENT_KEY, Vt = DIALOG_KEY, ao = PLACE_KEY
function so(e, t, r) { // so = createHistory, e = view, t = isOurs, r = id
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
  }, i = () => a(Vt) === r, l = () => s("push", { [Vt]: r }), d = () => t && (t(n()) ? n() : a(nt)), c = (g) => { // i = isInDialog, a = kept, Vt = DIALOG_KEY, r = id, l = enterDialog, s = put, d = read, t = isOurs, n = fragment, nt = FRAGMENT_KEY, c = place, g = index
    let _ = o()[ao]; // _ = values, o = entryState, ao = PLACE_KEY
    return t && Array.isArray(_) && Number(_[g]) || 0;
  }, f = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => { // f = mayReturn, e = view, p = shown, d = read, u = keepShown
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
      let h = n(), v = h !== "" && !t(h), S = _ === "push"; // h = here, n = fragment, v = isForeign, t = isOurs, S = isChoice, _ = change
      s(
        b ? "replace" : _,
        { [nt]: g, [Vt]: S ? null : a(Vt) },
        g !== "" ? `#${g}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), S && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => c(1),
    firstPlace: f ? c(0) : 0,
    keepPlace: (...g) => { // g = values
      t && s("replace", { [ao]: g });
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
function io(e, t, r = null) { // io = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (l, d) => { // n = dateFormats, o = dateFormat, l = precision, d = options
    let c = n.get(l) || new Intl.DateTimeFormat(xt(e), w({ year: "numeric", timeZone: "UTC" }, d)); // c = format, n = dateFormats, l = precision, xt = localeOf, e = language, w = __spreadValues, d = options
    return n.set(l, c), c;
  }, a, s = (l) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(l)) : r == null ? void 0 : r.get(l), i = (l) => { // a = names, s = nameOf, l = value, e = language, r = fallbackNames, i = date
    let c = (l.day ? o("day", { month: "long", day: "numeric" }) : l.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(l.year, (l.month || 1) - 1, l.day || 1)); // c = text, l = value, o = dateFormat
    return l.approximate ? t("date-about", c) : c;
  };
  return {
    date: i,
    span: (l, d, c) => { // l = start, d = end, c = status
      let f = l && i(l), p = d && i(d); // f = first, l = start, i = date, p = last, d = end
      return f ? p ? f === p ? f : t("date-range", f, p) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", f) : p && t("date-until", p);
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
var A, uo, Ws, ge, $r, Kt, po, qt, mo, Br, jr, Ks, at = /* @__PURE__ */ Symbol.for("pv"), Jt = {}, Qt = [], Js = /^m(i|n|o|s|text|space)$/, Vr = Array.isArray, Ur = Qt.slice, Re = Object.assign; // A = options, uo = vnodeId, Ws = isValidElement, ge = rerenderQueue, $r = prevDebounce, Kt = rerenderCount, po = depthSort, qt = EVENT_DISPATCHED, mo = CAPTURE_REGEX, Br = eventClock, jr = eventProxies, Ks = i, at = VNODE_MARKER, Jt = EMPTY_OBJ, Qt = EMPTY_ARR, Js = MATHML_TOKEN_ELEMENTS, Vr = isArray, Ur = slice, Re = assign
function Pe(e) { // Pe = removeNode, e = node
  e && e.parentNode && e.remove();
}
function m(e, t, r) { // m = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Ur.call(arguments, 2) : r), ot(e, s, n, o, null);
}
function ot(e, t, r, n, o) { // ot = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: at, __v: o || ++uo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, at = VNODE_MARKER, o = original, uo = vnodeId
  return !o && A.vnode && A.vnode(a), a;
}
function Gt() { // Gt = createRef
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
function Qs(e) { // Qs = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Re({ constructor: at }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), qr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ye(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, ho(o, t, a), r.__ = r.__e = null, t.__e != n && fo(t));
}
function fo(e) { // fo = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), fo(e);
}
function lo(e) { // lo = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, ge.push(e), Kt++)) && $r == A.debounceRendering || (($r = A.debounceRendering) || queueMicrotask)(go);
}
function go() { // go = process
  try {
    for (var e, t = 1; ge.length; ) ge.length > t && ge.sort(po), e = ge.shift(), t = ge.length, 8 & e.__g && Qs(e); // e = c, t = l, ge = rerenderQueue, po = depthSort, Qs = renderComponent
  } finally {
    (Kt = ge.length) && ($r || queueMicrotask)(go);
  }
}
function yo(e, t, r, n, o, a, s, i, l, d, c) { // yo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
  var f, p, u, g, _, b, h = n.__k || Qt, v = t.length; // f = i, p = oldVNode, u = childVNode, g = newDom, _ = firstChildDom, b = result, h = oldChildren, n = oldParentVNode, Qt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = Gs(r, t, h, l, v), f = 0; f < v; f++) (u = r.__k[f]) != null && (p = ~u.__i && h[u.__i] || Jt, u.__i = f, b = qr(e, u, p, o, a, s, i, l, d, c), g = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Wr(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || g, u)), _ = _ || g, 4 & u.__u ? (l = xo(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : g && (l = g.nextSibling), u.__u &= -21); // l = oldDom, Gs = constructNewChildrenArray, r = newParentVNode, t = renderResult, h = oldChildren, v = newChildrenLength, f = i, u = childVNode, p = oldVNode, Jt = EMPTY_OBJ, b = result, qr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, g = newDom, Wr = applyRef, _ = firstChildDom, xo = insert, void = type
  return r.__e = _, l;
}
function Gs(e, t, r, n, o) { // Gs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, d, c, f, p, u, g = r.length, _ = g, b = 0, h = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, f = lisLengths, p = hi, u = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, b = skew, h = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ot(null, s) : Vr(s) ? s = v[a] = ot(U, { children: s }) : s.constructor === at && s.__b ? s = v[a] = ot(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = zs(s, r, l, _)) && (_--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, h = 1)) : (~d || (o > g ? b-- : o < g && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ot = createVNode, Vr = isArray, U = Fragment, at = VNODE_MARKER, l = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, zs = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, h = moved, g = oldChildrenLength
  if (h) {
    for (c = [], f = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, f = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, c = tails, u = mid, s = childVNode
      c[b] = s.__i, f[a] = b + 1;
    }
    for (b = c.length; a--; ) f[a] && (f[a] == b ? b-- : v[a].__u |= 4); // b = skew, c = tails, a = i, f = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ye(i)), Kr(i, i));
  return n;
}
function xo(e, t, r, n) { // xo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = xo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ye(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ye = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function zs(e, t, r, n) { // zs = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function co(e, t, r) { // co = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Ut(e, t, r, n, o) { // Ut = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || co(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || co(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = jr[t] || (jr[t] = Ys(t)), (e.__a || (e.__a = {}))[t] = Br, a = t != (t = t.replace(mo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function Ys(e) { // Ys = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[qt] == null) t[qt] = Br++;
      else if (t[qt] < this.__a[e]) return;
      return r(A.event ? A.event(t) : t);
    }
  };
}
function qr(e, t, r, n, o, a, s, i, l, d) { // qr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
  var c, f, p, u, g, _, b, h, v, S, P, B, K, E, L, k, M, D, V = t.type; // c = tmp, f = resumed, p = oldCommitQueueLength, u = c, g = oldProps, _ = oldState, b = snapshot, h = newProps, v = isClassComponent, S = provider, P = componentContext, B = renderHook, K = count, E = renderResult, L = startMarker, k = end, M = i, D = child, V = newType, t = newVNode
  if (t.constructor !== at) return null;
  128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, f = a = [], c.nodeType == 8 ? i = Wt(c, a) : a.push(c), i = a[0] || i), (c = A.__b) && c(t);
  e: if (typeof V == "function") {
    p = s.length;
    try {
      if (h = t.props, v = (c = V.prototype) && c.render, S = (c = V.contextType) && n[c.__c], P = c ? S ? S.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new V(h, P) : (t.__c = u = new oe(h, P), u.constructor = V, u.render = Zs), S && S.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), V.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Re({}, u.__s)), Re(u.__s, V.getDerivedStateFromProps(h, u.__s)))), g = u.props, _ = u.state, u.__v = t, r.__c) {
        if (h !== g && v && !V.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(h, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(h, u.__s, P) === !1) {
          t.__v != r.__v && (u.props = h, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
            F && (F.__ = t);
          }), Qt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ye(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(h, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(g, _, b);
        });
      } else v && !V.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = P, u.props = h, u.__P = e, u.__g &= -5, B = A.__r, K = v ? 25 : 0;
      do
        u.__g &= -9, B && B(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++K < 25);
      v && (Qt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Re({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(g, _)), E = c && c.type === U && c.key == null ? c.props.children : c, h.__P && (c = i, o = (e = h.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && Kr(F, F);
      }), r.__k = null), i = r.__k ? ye(r, 0) : null), i = yo(e, Vr(E) ? E : [E], t, r, n, o, a, s, i, l, d), h.__P && (t.__e = null, i = c), t.__u &= -161, f && f.some(Pe), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (F) {
      if (s.length = p, t.__v = null, l || a) if (F && F.then) {
        if (t.__u |= 128 | l, a) {
          for (~(M = a.indexOf(i || void 0)) || (M = a.length); (D = a[M - 1]) && D.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, D = child
          for (; M < a.length; M++) if (D = a[M]) if (a[M] = null, L) { // M = i, a = excessDomChildren, D = child, L = startMarker
            if (D == k) break;
          } else {
            if (D.nodeType != 8) break;
            D.data.startsWith("$s") && (k = Wt(L = D));
          }
        }
        if (!L) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          L = i;
        }
        (c = Wt(L = t.__c.__z || (t.__c.__z = L))) ? (t.__e = L, i = c) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Pe);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || _o(t), A.__e(F, t, r);
    }
  } else i = t.__e = Xs(r.__e, t, r, n, o, a, s, l, d, e);
  return (c = A.diffed) && c(t), i;
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
function _o(e) { // _o = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(_o));
}
function ho(e, t, r) { // ho = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Wr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Wr = applyRef
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
function Xs(e, t, r, n, o, a, s, i, l, d) { // Xs = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
  var c, f, p, u, g, _, b, h, v = r.props || Jt, S = t.props, P = t.type; // c = i, f = newHtml, p = oldHtml, u = newChildren, g = value, _ = inputValue, b = checked, h = doc, v = oldProps, r = oldVNode, Jt = EMPTY_OBJ, S = newProps, t = newVNode, P = nodeType
  if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((g = a[c]) && (P ? g.localName == P : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, P = nodeType
      e = g, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (h = d.ownerDocument || document, !P) return h.createTextNode(S);
    e = h.createElementNS(o, P, S.is ? S : d), i && (A.__m && A.__m(t, a), i = !1), a = null;
  }
  if (P) {
    if (d = P == "template" && e.content || e, a = P == "textarea" && S.defaultValue != null ? null : a && Ur.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(g = e.attributes[c]).name] = g.value;
    for (c in v) g = v[c], c == "dangerouslySetInnerHTML" ? p = g : c == "children" || c in S || c == "value" && "defaultValue" in S || c == "checked" && "defaultChecked" in S || Ut(e, c, null, g, o); // c = i, v = oldProps, g = value, p = oldHtml, S = newProps, Ut = setProperty, e = dom, o = namespace
    for (c in S) g = S[c], c == "children" ? u = g : c == "dangerouslySetInnerHTML" ? f = g : c == "value" ? _ = g : c == "checked" ? b = g : i && typeof g != "function" || v[c] === g || Ut(e, c, g, v[c], o); // c = i, S = newProps, g = value, u = newChildren, f = newHtml, _ = inputValue, b = checked, i = isHydrating, v = oldProps, Ut = setProperty, e = dom, o = namespace
    f ? (i || p && (f.__html == p.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Js.test(P)) && (o = "http://www.w3.org/1999/xhtml"), yo(d, Vr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ye(r, 0), i, l), a && a.some(Pe)), i && P != "textarea" || (c = "value", P == "progress" && _ == null ? e.removeAttribute(c) : _ == null || _ === e[c] && (P != "progress" || _) || Ut(e, c, _, v[c], o), c = "checked", b != null && b != e[c] && Ut(e, c, b, v[c], o));
  } else v === S || i && e.data == S || (e.data = S);
  return e;
}
function Wr(e, t, r, n) { // Wr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    A.__e(o, r);
  }
}
function Kr(e, t, r) { // Kr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Wr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      A.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Kr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Wt(n, a = [])) && (n == e.__e && a.some(Pe), Pe(o), Pe(n)), r || Pe(e.__e), e.__e = e.__c = e.__ = null;
}
function Zs(e, t, r) { // Zs = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function bo(e, t) { // bo = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ot(U, { children: [e] }), o = [], a = [], qr(t, t.__k, n || Jt, Jt, t.namespaceURI, n ? null : t.firstChild ? Ur.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), ho(o, t.__k, a), t.__k.props.children = null;
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
} }, uo = 0, Ws = function(e) {
  return e != null && e.constructor === at;
}, oe.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Re({}, this.state)), typeof e == "function" && (e = e(Re({}, r), this.props)), e && (Re(r, e), this.__v && (t && this.__k.push(t), lo(this)));
}, oe.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), lo(this));
}, oe.prototype.render = U, ge = [], Kt = 0, po = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, qt = /* @__PURE__ */ Symbol(), mo = /(PointerCapture)$|Capture$/i, Br = 0, jr = {}, Ks = 0;

// src/explore/query-changes.ts
function zt(e, t) { // zt = withText, e = query, t = text
  return R(w({}, e), { text: t });
}
function st(e, t, r) { // st = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(w({}, e), { chosen: n });
}
function vo(e, t) { // vo = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function wo(e, t) { // wo = toggleDetails, e = query, t = program
  return R(w({}, e), { details: vo(e.details, t) });
}
function So(e, t, r) { // So = toggleTerm, e = query, t = facet, r = term
  return st(e, t, vo(e.chosen.get(t) || [], r));
}
function To(e) { // To = clearAll, e = query
  return R(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Eo({ text: e, chosen: t }) { // Eo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function Ue(e) { // Ue = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function qe(e) { // qe = allBits, e = size
  let t = Ue(e).fill(-1); // t = bits, Ue = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function Yt(e, t) { // Yt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Le(e, t) { // Le = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function Jr(e, t) { // Jr = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ae(e, t) { // ae = unionOf, e = size, t = sets
  return t.reduce(Jr, Ue(e));
}
function Xt(e, t) { // Xt = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function ko(e, t) { // ko = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function ei(e) { // ei = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function W(e, t = e, r = e) { // W = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += ei((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function We(e, t) { // We = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function ti(e, t) { // ti = withAnyTerm, e = size, t = terms
  return ae(e, t.map(({ programs: r }) => r));
}
function ri(e, t, { programs: r }) { // ri = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = We(o, t); // a = terms, We = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, ti(e.programs.length, a));
  }), n;
}
function Po(e, t, r) { // Po = applyFilters, e = size, t = filters, r = except
  let n = qe(e); // n = programs, qe = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && Xt(n, o);
  }), n;
}
function ni(e, t, r) { // ni = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: W(n.programs, r) }));
}
function Zt(e, t, r) { // Zt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = ri(e, t, o), s = Po(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, ri = filtersOf, s = matches, Po = applyFilters, i = facets, l = facet
    let d = a.has(l.id) ? Po(n, a, l.id) : s; // d = others, a = filters, l = facet, Po = applyFilters, n = size, s = matches
    return { facet: l, count: W(d), terms: ni(l, We(l, t), d) };
  });
  return { matches: s, count: W(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function Qr(e, t) { // Qr = ancestors, e = vocabulary, t = termId
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
function oi({ terms: e }, t) { // oi = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => er(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Ro(e, t, r, n) { // Ro = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return re;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...oi(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Lo = { label: null, help: null, aliases: [] }; // Lo = UNLABELED
function ai({ start: e, end: t, status: r }, n) { // ai = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function si(e, t, r) { // si = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? ai(e, r) : t === "status" ? e.status ? [e.status] : [] : t === C ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function ii(e, t, r, n) { // ii = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ue(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    si(s, e, n).forEach((l) => Yt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    Qr(r, s).forEach((l) => Jr(a(l), i));
  }), o.delete(N), o;
}
function li(e, t, r) { // li = fittingAll, e = collected, t = vocabulary, r = size
  return ae(r, Array.from(e).flatMap(([n, o]) => { // ae = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function tr(e, t, r) { // tr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === C ? void 0 : t.vocabularies.get(e), s = ii(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, C = OFFERS, s = collected, ii = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([h, v]) => [h, W(v)])), l = [...Ro(e, Array.from(s.keys()), a, (h) => i.get(h) || 0), N], d = li(s, a, n), c = W(d) > 0, f = ae(n, Array.from(s.values())), p = ko(qe(n), f); // i = counts, s = collected, h = term, v = programs, W = count, l = order, Ro = orderTerms, e = id, a = vocabulary, N = NOT_STATED, d = forAll, li = fittingAll, n = size, c = isAnyForAll, f = stated, ae = unionOf, p = notStated, ko = difference, qe = allBits
  s.set(N, p), i.set(N, W(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let h of l) { // h = term, l = order
    let v = s.get(h), S = i.get(h); // v = own, s = collected, h = term, S = total, i = counts
    if (v && S) {
      let { label: P, aliases: B } = (a == null ? void 0 : a.terms.get(h)) || Lo, K = c && h !== N ? ae(n, [v, d]) : v; // P = label, B = aliases, a = vocabulary, h = term, Lo = UNLABELED, K = programs, c = isAnyForAll, N = NOT_STATED, ae = unionOf, n = size, v = own, d = forAll
      u.set(h, { id: h, label: P, aliases: B, depth: Qr(a, h).length, own: v, programs: K, count: S });
    }
  }
  let { label: g, help: _ } = a || Lo, b = Array.from(u.values()).filter(({ programs: h }) => W(h) < n); // g = label, _ = help, a = vocabulary, Lo = UNLABELED, b = missingInSome, u = terms, h = programs, W = count, n = size
  return { id: e, label: g, help: _, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function rr(e, t) { // rr = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? We(r, t) : [];
}
function Mo(e, t, r) { // Mo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || tr(s, e, r); // l = indexed, t = facets, s = facet, tr = indexFacet, e = list, r = thisYear
    return ae(n, i.flatMap((d) => { // ae = unionOf, n = size, i = terms, d = term
      var c; // c = _a
      return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => { // a = terms, e = list, s = id, i = label, l = help, d = wanted
    let c = qe(n); // c = programs, qe = allBits, n = size
    return d.forEach((f, p) => Xt(c, o(p, f))), [s, { id: s, label: i, aliases: l ? yt(l) : [], depth: 0, own: c, programs: c, count: W(c) }];
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
var ci = nr(() => /* @__PURE__ */ new Map()), di = 1e9; // ci = knownOrders, nr = memoize, di = NEVER
function Gr(e, t) { // Gr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Ao(e) { // Ao = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function ui(e) { // ui = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function pi({ programs: e, languages: { chain: t, page: r } }) { // pi = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ue(a, t, r).text), { compare: o } = ui([...t, r]); // n = titles, e = programs, a = title, ue = pickText, t = chain, r = page, o = compare, ui = collatorFor
  return Gr(n.length, (a, s) => o(n[a], n[s]));
}
function Oo(e) { // Oo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function mi({ programs: e }, t) { // mi = byDate, e = programs, t = titleOrder
  let r = Ao(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Ao = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let d = a || s, c = s || a, f = a && !s && i && i !== "past"; // d = first, a = start, s = end, c = last, f = isOpenEnded, i = status
    n[l] = Oo(d && Q(d)), o[l] = f ? di : Oo(c && G(c));
  }), Gr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function fi({ programs: e }, t) { // fi = byStatus, e = programs, t = dateOrder
  let r = Ao(t), n = re.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? re.indexOf(a) : n); // r = datePositions, Ao = positionsIn, t = dateOrder, n = unknown, re = STATUSES, o = ranks, e = programs, a = status
  return Gr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var gi = { // gi = MAKERS
  title: pi,
  newest: (e) => mi(e, it(e, "title")),
  status: (e) => fi(e, it(e, "newest")),
  relevance: (e) => it(e, "status")
};
function it(e, t) { // it = orderOf, e = index, t = sort
  let r = ci(e), n = r.get(t) || gi[t](e); // r = orders, ci = knownOrders, e = index, n = order, t = sort, gi = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function yi(e, t) { // yi = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var xi = 1e3; // xi = NEED_SCORE
function lt(e, { programs: t }) { // lt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function _i(e, t, { scores: r }) { // _i = scoresFor, e = index, t = query, r = scores
  let n = rr(e.facets, t); // n = needs, rr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + xi * n.filter(({ programs: s }) => Le(s, a)).length);
}
function Io(e, t, r, n) { // Io = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = lt(r, n), a = []; // o = sort, lt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of it(e, o)) // s = i, it = orderOf, e = index, o = sort
    Le(t, s) && a.push(s);
  return o === "relevance" ? yi(a, _i(e, r, n)) : a;
}

// src/app/derive.ts
function zr(e, t) { // zr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = Zt(e, n, t); // i = exploration, Zt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Io(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function Co(e, t, r, n) { // Co = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Me(e, t, r) { // Me = withoutHiddenDetails, e = index, t = derive, r = query
  let n = Co(e, t, r, r.details); // n = details, Co = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : R(w({}, r), { details: n });
}
function Do(e, t, r, n) { // Do = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return Co(e, t, r, [n]).length ? R(w({}, r), { details: o }) : R(w({}, ct), { sort: r.sort, details: o });
}

// src/app/actions.ts
function Fo(e, t, r) { // Fo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: l } = e.get(); // i = query, l = settled, e = store
    l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Me(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Me = withoutHiddenDetails, t = context, a = choose
    n();
    let l = o(i); // l = query, o = shown, i = next
    e.set({ query: l, settled: { query: l, cause: "choice" } });
  }, s = (i) => e.set({ open: R(w({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(zt(e.get().query, i)) }),
    settle: n,
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, l) => a(So(e.get().query, i, l)),
    choose: a,
    sort: (i) => a(R(w({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(wo(e.get().query, i)),
    goTo: (i) => { // i = program
      a(Do(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(To(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, l) => { // i = facet, l = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: R(w({}, d), { facets: new Map(d.facets).set(i, l) }) });
    }
  };
}

// src/app/announcements.ts
function No(e, t, r) { // No = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function Ho(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Ho = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [C, ...e.facets]) { // d = id, C = OFFERS, e = list
    let c = o.includes(d) ? null : tr(d, e, a); // c = facet, o = reservedIds, d = id, tr = indexFacet, e = list, a = thisYear
    c && s.set(d, c);
  }
  let i = Mo(e, s, a); // i = needs, Mo = indexNeeds, e = list, s = facets, a = thisYear
  i && (s = new Map([[i.id, i], ...s]));
  let l = new Set(e.programs.map(({ id: d }) => d)); // l = ids, e = list, d = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (d, c) => { // d = facet, c = term
      var f; // f = _a
      return !!((f = s.get(d)) != null && f.terms.has(c));
    },
    hasProgram: (d) => l.has(d),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var or = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // or = NO_SEARCH

// src/app/labels.ts
var $o = (e) => e.toLowerCase().replace(/-.*/, ""); // $o = baseOf, e = language
function jo(e, t, r, n, o, a) { // jo = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ue(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => { // s = ours, p = id, a = language, i = pick, ue = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let g = [...Xe, I, C].find((_) => _ === p); // g = builtIn, Xe = BUILT_IN, I = NEED, C = OFFERS, _ = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, f = (p, u) => { // f = term, p = facetId, u = id
    var b; // b = _a
    if (u === N)
      return s(t("not-stated"));
    let g = p === I ? e.needs.find((h) => h.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // g = entry, p = facetId, I = NEED, e = list, h = need, u = id, b = _a
    if (g)
      return i(g.label);
    let _ = p === C && kn.find((h) => h === u); // _ = offer, p = facetId, C = OFFERS, kn = OFFER_TERMS, h = each, u = id
    return s(_ ? t(`offers-${_}`) : je(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date($e(u)) : u);
  };
  return {
    pick: i,
    facet: c,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let g = `${p} ${u}`, _ = d.get(g) || f(p, u); // g = key, p = facetId, u = id, _ = label, d = known, f = term
      return d.set(g, _), _;
    },
    status: l,
    isForeign: (p) => [a, n[0] || o].every((u) => $o(u) !== $o(p))
  };
}

// src/app/context.ts
function Yr(e, t, r = () => or) { // Yr = createContext, e = list, t = settings, r = find, or = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = jo(e, n, o, s, i, a), c = Ho(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, d = labels, jo = createLabels, e = list, c = index, Ho = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (g, _) => d.term(g, _).text,
    reservedIds: ut
  }), f = gt(`programs?${t.preset}`, c) || ct, p = [I, C, ...e.facets], u = xe(f, p);
  return R(w({}, t), {
    list: e,
    index: c,
    find: r,
    derive: zr(c, r),
    labels: d,
    facetOrder: p,
    preset: f,
    fragmentOf: (g) => { // g = query
      let _ = xe(g, p); // _ = fragment, xe = toFragment, g = query, p = facetOrder
      return _ === u ? "" : _ || "programs";
    }
  });
}
function Bo(e, t) { // Bo = withSearch, e = context, t = find
  return R(w({}, e), { find: t, derive: zr(e.index, t) });
}

// src/app/store.ts
function Vo(e) { // Vo = createStore, e = initial
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
function Uo(e, t, r) { // Uo = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function qo(e, t) { // qo = isDamaged, e = link, t = written
  if (!e || ee(e) === ee(t))
    return !1;
  let r = ce(e); // r = rest, ce = restOf, e = link
  return r !== "" && r !== pt;
}

// src/views/parts/heading.tsx
function le({ level: e, class: t, id: r, children: n }) { // le = Heading, e = level, t = className, r = id, n = children
  return m(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function Wo(e) { // Wo = isolated, e = text
  return `\u2068${e}\u2069`;
}
function j({ text: { text: e, language: t }, around: r, children: n = e }) { // j = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ m("bdi", null, n) : /* @__PURE__ */ m("bdi", { lang: t, dir: Ce(t) }, n);
}

// src/views/parts/chevron.tsx
function Ke({ open: e }) { // Ke = Chevron, e = open
  return /* @__PURE__ */ m("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Je({ context: e, target: t, class: r, children: n }) { // Je = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ m("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var hi = { kind: 9, format: 9, language: 2, capacity: 3 }; // hi = MOST_TERMS
function ar({ languages: e }, t, r) { // ar = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, hi[r] || 0);
}
function sr({ join: e, materials: t }) { // sr = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var Jo = "program-explorer__action cdx-button", Ko = `${Jo} cdx-button--fake-button cdx-button--fake-button--enabled`; // Jo = BUTTON, Ko = LINK
function Qo({ context: e, actions: t, program: r, open: n, detailsId: o }) { // Qo = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = sr(r); // a = msg, s = labels, i = language, e = context, l = join, d = materials, r = program, c = action, sr = actionOf
  if (c === "materials")
    return /* @__PURE__ */ m("button", { type: "button", class: Jo, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let f = c === "join" ? l : d[0]; // f = link, c = action, l = join, d = materials
  return f ? /* @__PURE__ */ m(Je, { context: e, target: f.target, class: c === "join" ? `${Ko} cdx-button--action-progressive cdx-button--weight-primary` : Ko }, f.label ? /* @__PURE__ */ m(j, { text: s.pick(f.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var ir = class extends oe { // ir = Card, oe = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, needs: i, level: l }) {
    let { msg: d, labels: c, format: f, language: p, idPrefix: u } = t, { duration: g, join: _, minutes: b, notice: h } = o, v = s.length ? n : null, S = (Y) => v ? /* @__PURE__ */ m(v.MarkedText, { text: Y, patterns: s, around: p }) : /* @__PURE__ */ m(j, { text: Y, around: p }), P = (Y) => ar(t, o, Y).map((ka) => c.term(Y, ka)), B = c.pick(o.title), K = `${u}:program:${o.id}`, E = `${K}:details`, L = o.summary && c.pick(o.summary), k = P("capacity"), M = P("language"), D = (o.terms.get("language") || []).length - M.length, V = [...P("kind"), ...P("format")], F = b ? b[0] === b[1] ? d("detail-minutes", b[0]) : d("detail-minutes-range", ...b) : g && S(c.pick(g)), Ea = c.status(o.status), en = f.span(o.start, o.end, o.status); // d = msg, c = labels, f = format, p = language, u = idPrefix, t = context, g = duration, _ = join, b = minutes, h = notice, o = program, v = search, s = patterns, n = more, S = marked, Y = facet, m = k, j = DataText, P = termsOf, ar = termsOnCard, ka = term, B = title, K = titleId, E = detailsId, L = summary, k = tags, M = languages, D = moreLanguages, V = facts, F = time, Ea = status, en = dates
    return /* @__PURE__ */ m("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": K }, /* @__PURE__ */ m(le, { level: l, class: "program-explorer__title", id: K }, o.target ? /* @__PURE__ */ m(Je, { context: t, target: o.target }, S(B)) : S(B)), /* @__PURE__ */ m("p", { class: "program-explorer__meta" }, /* @__PURE__ */ m("span", { class: `program-explorer__status program-explorer__status--${o.status || "unknown"}` }, Ea), en !== null && /* @__PURE__ */ m("span", { class: "program-explorer__fact" }, en), V.map((Y) => /* @__PURE__ */ m("span", { class: "program-explorer__fact" }, S(Y)))), L && /* @__PURE__ */ m("p", { class: "program-explorer__summary" }, S(L), " ", c.isForeign(L.language) && /* @__PURE__ */ m("span", { class: "program-explorer__in-language" }, d("in-language", f.language(L.language)))), h && /* @__PURE__ */ m("p", { class: "program-explorer__alert" }, /* @__PURE__ */ m(j, { text: c.pick(h), around: p })), _ && _.isOver && o.status !== "past" && /* @__PURE__ */ m("p", { class: "program-explorer__note" }, d("join-over")), n && i.length > 0 && /* @__PURE__ */ m(n.Reasons, { context: t, needs: i }), v && /* @__PURE__ */ m(v.Matched, { context: t, program: o, patterns: s, shown: [B, L, ...k, ...V, ...M] }), M.length + k.length > 0 || F ? /* @__PURE__ */ m("div", { class: "program-explorer__meta program-explorer__needed" }, M.map((Y) => /* @__PURE__ */ m("span", { class: "program-explorer__fact" }, S(Y))), D > 0 && /* @__PURE__ */ m("span", { class: "program-explorer__fact" }, d("more-languages", D)), F && /* @__PURE__ */ m("span", { class: "program-explorer__fact" }, F), k.length > 0 && /* @__PURE__ */ m("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet("capacity").text }, k.map((Y) => /* @__PURE__ */ m("li", null, S(Y))))) : null, /* @__PURE__ */ m("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ m(Qo, { context: t, actions: r, program: o, open: a, detailsId: E }), /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": d("details-of", B.text),
        "aria-expanded": a,
        "aria-controls": a ? E : void 0,
        onClick: () => r.toggleDetails(o.id)
      },
      d("details"),
      /* @__PURE__ */ m(Ke, { open: a })
    )), a && n && /* @__PURE__ */ m(n.Details, { context: t, actions: r, program: o, id: E }));
  }
};

// src/views/results/card-list.tsx
var lr = 60, Go = 6, bi = 80, vi = 12, wi = 10; // lr = CARDS, Go = CARDS_AT_ONCE, bi = FILL_AFTER, vi = CARDS_PER_STEP, wi = STEP_PAUSE
function Si({ context: e, state: t, results: { order: r } }, n) { // Si = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((g) => r.findIndex((_) => e.index.programs[_].id === g)), -1), f = l === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || lr, c + 1, f && n.limit || 0, d ? s : 0), u = n.order || s || !e.isAtTop ? r.length <= lr || d : !1; // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, d = isAddress, c = open, g = number, r = order, _ = i, e = context, f = isSame, p = limit, lr = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(Go, c + 1, f && n.drawn || 0) };
}
function Ti({ context: { index: e, limit: t }, state: r, results: n }, o) { // Ti = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && lt(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, lt = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let l = a ? Nn(e.programs[i].status) : null, d = s[s.length - 1]; // l = group, a = hasGroups, Nn = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
  }
  return s;
}
function Ei({ view: e, section: { group: t, numbers: r } }) { // Ei = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i } = e, { msg: l, index: d, level: c, language: f } = n, p = t && (n.headings.get(t) || { text: l(`group-${t}`), language: f, anchors: [] }), u = rr(d.facets, o); // n = context, o = query, a = results, s = actions, i = more, e = view, l = msg, d = index, c = level, f = language, p = heading, t = group, u = needs, rr = chosenNeeds
  return /* @__PURE__ */ m(U, null, p && /* @__PURE__ */ m(le, { level: c, class: "program-explorer__group", id: p.anchors[0] }, p.anchors.slice(1).map((g) => /* @__PURE__ */ m("span", { id: g })), /* @__PURE__ */ m(j, { text: p, around: f })), /* @__PURE__ */ m("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": l("programs") }, r.map((g) => { // m = k, U = $, p = heading, le = Heading, c = level, g = number, j = DataText, f = language, t = group, l = msg, r = numbers
    let _ = d.programs[g]; // _ = program, d = index, g = number
    return /* @__PURE__ */ m("li", { key: _.id }, /* @__PURE__ */ m(
      ir,
      {
        context: n,
        actions: s,
        more: i,
        program: _,
        open: o.details.includes(_.id),
        patterns: a.exploration.searchResult.patterns,
        needs: u.filter(({ programs: b }) => Le(b, g)).map(({ id: b }) => b),
        level: p ? c + 1 : c
      }
    ));
  })));
}
var cr = class extends oe { // cr = CardList, oe = x
  constructor() {
    super(...arguments);
    this.lists = Gt();
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
      this.setLength({ limit: r + lr, drawn: r + lr }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : Si(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + vi }), r > Go ? wi : bi));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    let { context: s } = r, { msg: i, facetOrder: l } = s, d = n.length - o; // s = context, r = view, i = msg, l = facetOrder, d = rest, n = order, o = limit
    return /* @__PURE__ */ m(U, null, /* @__PURE__ */ m("div", { ref: this.lists }, Ti(r, n.slice(0, Math.min(a, o))).map((c) => /* @__PURE__ */ m(Ei, { key: c.group, view: r, section: c }))), s.limit > 0 && /* @__PURE__ */ m("a", { class: "program-explorer__all", href: s.urlOfAll(xe(r.state.query, l) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
  }
};

// src/app/visible-terms.ts
function zo(e, t, r, n) { // zo = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var Pi = 15; // Pi = MOST_WITHOUT_BOX
function Xr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // Xr = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
  let { msg: s, labels: i, language: l, idPrefix: d } = e, c = `${d}:${r}:${n.id}`, f = s("count-programs", a); // s = msg, i = labels, l = language, d = idPrefix, e = context, c = id, r = facet, n = term, f = description, a = matchCount
  return /* @__PURE__ */ m(
    "div",
    {
      class: `program-explorer__term${a === 0 && !o ? " program-explorer__term--idle" : ""}`, // a = matchCount, o = chosen
      style: { "--program-explorer-depth": n.depth }
    },
    /* @__PURE__ */ m("div", { class: "cdx-checkbox" }, /* @__PURE__ */ m("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ m(
      "input",
      {
        class: "cdx-checkbox__input",
        type: "checkbox",
        id: c,
        "aria-describedby": `${c}:count`,
        checked: o,
        onChange: () => t.toggleTerm(r, n.id)
      }
    ), /* @__PURE__ */ m("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ m("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ m("label", { class: "cdx-label__label", for: c }, /* @__PURE__ */ m("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ m(j, { text: i.term(r, n.id), around: l })))))),
    /* @__PURE__ */ m("span", { class: "program-explorer__number", title: f, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ m("span", { class: "program-explorer__unseen", id: `${c}:count` }, f)
  );
}
function Ri({ context: { labels: e, languages: t } }, r) { // Ri = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === N ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, N = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function Yo({ view: e, counts: t, most: r }) { // Yo = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? Ri(e, t.terms) : t.terms, f = zo(c, r, l.id === "period", (g) => d && g === o[0]), p = f.length < c.length ? c.find((g) => !f.includes(g)) : void 0, u = /* @__PURE__ */ m(U, null, f.map((g) => /* @__PURE__ */ m(Xr, { key: g.term.id, view: e, facet: l.id, count: g })), p && /* @__PURE__ */ m( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, d = isLanguage, c = terms, Ri = languagesByName, f = shown, zo = visibleTerms, r = most, g = count, p = firstHidden, u = list, m = k, U = $, Xr = TermBox
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
  return c.length <= Pi ? u : i ? /* @__PURE__ */ m(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ m(U, null, /* @__PURE__ */ m("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ m("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var Li = 2; // Li = OPEN_AT_FIRST
function Mi({ view: e, counts: t, isOpenAtFirst: r }) { // Mi = Facet, e = view, t = counts, r = isOpenAtFirst
  var _; // _ = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: d, terms: c } = t, f = (_ = i.open.facets.get(d.id)) != null ? _ : r ? 8 : 0, p = `${s}:${d.id}`, u = c.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), g = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, d = facet, c = terms, t = counts, f = most, _ = _a, r = isOpenAtFirst, p = bodyId, u = chosen, b = term, g = help
  return /* @__PURE__ */ m("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ m("legend", null, /* @__PURE__ */ m(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": f > 0,
      "aria-controls": f ? p : void 0,
      onClick: () => l.showTerms(d.id, f ? 0 : 8)
    },
    /* @__PURE__ */ m("span", { id: `${p}::label` }, /* @__PURE__ */ m(j, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ m(Ke, { open: f > 0 })
  )), f > 0 ? /* @__PURE__ */ m("div", { id: p }, g && /* @__PURE__ */ m("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ m(j, { text: g, around: a })), /* @__PURE__ */ m(Yo, { view: e, counts: t, most: f })) : u.length > 0 && /* @__PURE__ */ m("p", { class: "program-explorer__note" }, u.reduce((b, h) => n("list", b, h))));
}
function dr({ view: e }) { // dr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== C); // t = facets, e = view, r = id, I = NEED, C = OFFERS
  return /* @__PURE__ */ m(U, null, t.map((r, n) => /* @__PURE__ */ m(Mi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Li })));
}

// src/views/layout/needs.tsx
var Zo = 4; // Zo = FEW_NEEDS
function ea({ view: e }) { // ea = Needs, e = view
  var _, b; // _ = _a, b = _b
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d } = e, c = ((_ = i.exploration.facets.find(({ facet: h }) => h.id === I)) == null ? void 0 : _.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, l = actions, d = more, e = view, c = terms, _ = _a, h = facet, I = NEED
  if (!c.length)
    return null;
  let f = (b = s.open.facets.get(I)) != null ? b : Zo, p = d ? d.findNeeds(a, s.settled.query.text) : [], u = c.filter(({ chosen: h, term: v }, S) => h || (p.length && f === Zo ? p.some(({ need: P }) => P === v) : S < f)), g = c.find((h) => !u.includes(h)); // f = most, b = _b, s = state, I = NEED, Zo = FEW_NEEDS, p = found, d = more, a = index, u = shown, c = terms, h = each, v = term, S = i, P = need, g = firstHidden
  return /* @__PURE__ */ m("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, u.map(({ term: h, chosen: v }) => /* @__PURE__ */ m(
    "button",
    {
      key: h.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${I}:${h.id}`,
      "aria-pressed": v,
      onClick: () => l.toggleTerm(I, h.id)
    },
    /* @__PURE__ */ m(j, { text: r.term(I, h.id), around: n }),
    !h.count && " ",
    !h.count && /* @__PURE__ */ m("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), g && /* @__PURE__ */ m(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var h; // h = _a
        l.showTerms(I, c.length), (h = document.getElementById(`${o}:${I}:${g.term.id}`)) == null || h.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ m(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function ta({ view: { context: { msg: e }, state: t, actions: r } }) { // ta = SearchBox, e = msg, t = state, r = actions
  return /* @__PURE__ */ m(
    "form",
    {
      class: "program-explorer__search cdx-search-input",
      role: "search",
      "aria-label": e("search"),
      onSubmit: (n) => { // n = event
        n.preventDefault(), r.submitSearch();
      }
    },
    /* @__PURE__ */ m("div", { class: "cdx-text-input cdx-text-input--has-start-icon" }, /* @__PURE__ */ m(
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
    ), /* @__PURE__ */ m("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
  );
}

// src/views/layout/shortcuts.tsx
function ra({ view: e }) { // ra = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === C); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, C = OFFERS
  if (!s)
    return null;
  let i = (l, d, c, f) => /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(st(n, C, f)) }, t("shortcut", l, d)); // i = button, l = label, d = count, c = isChosen, f = terms, m = k, a = actions, st = withTerms, n = query, C = OFFERS, t = msg
  return /* @__PURE__ */ m("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(C).text }, s.terms.filter(({ term: l }) => l.id !== N).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(C, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(C), []));
}

// src/views/layout/toolbar.tsx
function Oi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Oi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = lt(r, n.exploration.searchResult), s = Oe.filter((i) => i !== "relevance" || i === a || r.text !== ""); // a = sort, lt = effectiveSort, r = query, n = results, s = sorts, Oe = SORTS, i = each
  return /* @__PURE__ */ m("div", { class: "program-explorer__sort" }, /* @__PURE__ */ m("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ m("span", { class: "program-explorer__select" }, /* @__PURE__ */ m(
    "select",
    {
      class: "cdx-select",
      id: `${t}-sort`,
      value: a,
      onChange: (i) => o.sort(i.currentTarget.value)
    },
    s.map((i) => /* @__PURE__ */ m("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
  ), /* @__PURE__ */ m(Ke, { open: !1 })));
}
function na({ view: e }) { // na = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i } = e, { count: l, searchResult: { corrected: d } } = a.exploration, c = Array.from(o.query.chosen).reduce((f, [p, u]) => p === I || p === C ? f : f + u.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, e = view, l = count, d = corrected, c = chosen, f = sum, p = facet, u = terms, I = NEED, C = OFFERS
  return /* @__PURE__ */ m("div", { class: "program-explorer__bar" }, /* @__PURE__ */ m("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: s.goToSearch }, /* @__PURE__ */ m("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ m(
    "button",
    {
      type: "button",
      class: "program-explorer__open-filters cdx-button",
      "aria-haspopup": "dialog",
      "aria-expanded": o.open.filters,
      onClick: s.openFilters
    },
    c ? t("filters-active", c) : t("filters")
  ), /* @__PURE__ */ m("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Eo(o.settled.query) ? t("count", l, r.programs.length) : t("count-programs", l), i && d && l > 0 && /* @__PURE__ */ m(i.Corrected, { view: e, words: d }))), !n && /* @__PURE__ */ m("div", { class: "program-explorer__options" }, /* @__PURE__ */ m(Oi, { view: e }), i && /* @__PURE__ */ m(i.CopyLink, { view: e })));
}

// src/views/layout/explorer.tsx
function oa({ view: e }) { // oa = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, d = actions, c = more, e = view
  return /* @__PURE__ */ m("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ m("div", { class: "program-explorer__finder" }, /* @__PURE__ */ m(le, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ m(ta, { view: e }), /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ m(ea, { view: e }), /* @__PURE__ */ m(ra, { view: e })), !a && /* @__PURE__ */ m("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ m(le, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ m(dr, { view: e })), /* @__PURE__ */ m("div", { class: "program-explorer__main" }, /* @__PURE__ */ m(na, { view: e }), c && !(t && i === n) && /* @__PURE__ */ m(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ m(cr, { view: e }) : c && /* @__PURE__ */ m(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ m(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ m(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var aa = ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== ""; // aa = isNeeded, e = open, t = query
function sa(e, t, r) { // sa = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => O(null, null, function* () { // n = isLoading, o = isOver, a = load, O = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (d) {
      !o && aa(e.get()) && t.onFailure(d, () => { // o = isOver, aa = isNeeded, e = store, t = source, d = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && aa(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function ia() { // ia = replaceTexts
  A.vnode = (e) => { // A = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function la(e, t) { // la = createScreen, e = root, t = idPrefix
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
function ca(e, t) { // ca = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var Ai = 640, Ii = 500; // Ai = MIN_WIDTH, Ii = PREPARE_SEARCH_AFTER
function Ci(e, t) { // Ci = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
A.debounceRendering = (e) => e();
ia();
function da(e, t, r, n, o, a) { // da = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.now, d = Yr(t, r, l == null ? void 0 : l.fuzzySearch), c = !0, f = () => d.limit > 0 || (e.clientWidth || s.innerWidth) < Ai, p = (E) => { // s = view, e = root, i = cleanups, l = more, o = moreSource, d = context, Yr = createContext, t = list, r = settings, c = isMounted, f = isNarrow, Ai = MIN_WIDTH, p = readAddress, E = before
    let L = n.read(), k = L === null && E ? E.query : gt(L || "", d.index) || d.preset, M = Me(d.index, d.derive, k); // L = fragment, n = history, k = next, E = before, gt = fromFragment, d = context, M = query, Me = withoutHiddenDetails
    return {
      query: M,
      settled: { query: M, cause: "address" },
      cards: n.cards(),
      open: { facets: (E == null ? void 0 : E.open.facets) || /* @__PURE__ */ new Map(), filters: f() && n.isInDialog() }
    };
  }, u = Vo(w({ narrow: f() }, p(null))), g = la(e, r.idPrefix), _ = () => { // u = store, Vo = createStore, w = __spreadValues, f = isNarrow, p = readAddress, g = screen, la = createScreen, e = root, r = settings, _ = unmount
    c = !1;
    let E = Array.from(i); // E = all, i = cleanups
    i.clear(), E.forEach((L) => L()), e.textContent = "";
  }, b = (E) => { // b = attempt, E = act
    if (c)
      try {
        E();
      } catch (L) {
        _(), a(L);
      }
  }, h = Ci(Fo(u, () => d, g), b), v = (E, L) => { // h = actions, Ci = guarded, Fo = createActions, u = store, d = context, g = screen, b = attempt, v = draw, E = state, L = before
    b(() => { // b = attempt
      let k = g.holdFocus(L.open.filters), { derive: M } = d, D = M(E.query); // k = restoreFocus, g = screen, L = before, M = derive, d = context, D = results, E = state
      bo(/* @__PURE__ */ m(oa, { view: { context: d, state: E, actions: h, attempt: b, cleanups: i, more: l, results: D, settledResults: M(E.settled.query) } }), e), k();
    });
  }, S = ({ keepFocus: E, keepFragment: L, keepPlace: k, nameTab: M, textIndexOf: D }) => { // S = useMore, E = keepFocus, L = keepFragment, k = keepPlace, M = nameTab, D = textIndexOf
    let V = s.setTimeout(() => b(() => D(d.index)), Ii); // V = prepare, s = view, b = attempt, D = textIndexOf, d = context, Ii = PREPARE_SEARCH_AFTER
    n.read() !== null && i.add(M(u, () => d, e.ownerDocument)), i.add(L()).add(k(e, n)).add(E(e, n)).add(() => s.clearTimeout(V));
  }, P = (E) => { // P = showLinked, E = isFirst
    let { details: L } = u.get().query, k = !E || L.length || s.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || ""); // L = details, u = store, k = mayScroll, E = isFirst, s = view, e = root, n = history
    n.isNewLink() && k && r.reveal(() => ke(() => b(() => g.scrollToLinked(u.get().query.details))));
  }, B = () => { // B = correctLink
    qo(n.read(), d.fragmentOf(u.get().query)) && o.useLinks(({ checkLink: E }) => b(() => E(n, u, d, g.scrollToLinked)));
  }, K = () => { // K = onResize
    if (!e.isConnected) {
      _();
      return;
    }
    let E = f(), { open: L, narrow: k } = u.get(); // E = narrow, f = isNarrow, L = open, k = before, u = store
    (E !== k || L.filters && !e.clientWidth) && u.set({ narrow: E, open: R(w({}, L), { filters: !1 }) });
  };
  return [
    u.subscribe(v),
    ca(e, K),
    No(u, h.settle, s),
    Uo(u, n, (E) => d.fragmentOf(E)),
    n.onMove(() => b(() => { // n = history, b = attempt
      u.set(p(u.get())), P(!1), B();
    }))
  ].forEach((E) => i.add(E)), v(u.get(), u.get()), c && (P(!0), B(), n.firstPlace && ke(() => b(() => s.scrollTo(0, n.firstPlace))), l ? S(l) : i.add(sa(u, o, (E) => b(() => { // E = loaded, i = cleanups, v = draw, u = store, c = isMounted, P = showLinked, B = correctLink, n = history, ke = afterPaint, b = attempt, s = view, l = more, S = useMore, sa = loadWhenNeeded, o = moreSource
    l = E, d = Bo(d, l.fuzzySearch), S(l), u.set({});
  })))), {
    update: (E) => b(() => { // E = newList, b = attempt
      h.settle(), d = Yr(E, r, d.find);
      let { query: L } = u.get(), k = Me(d.index, d.derive, L), M = () => u.set({ query: k, settled: { query: k, cause: "data" } }); // L = before, u = store, k = query, Me = withoutHiddenDetails, d = context, M = show
      l ? l.keepPosition(e, M) : M();
    }),
    unmount: _
  };
}

// src/page/page-urls.ts
var ua = "Special:MyLanguage/", Di = /^(?:[a-z][\w-]*|Special):/; // ua = MY_LANGUAGE, Di = WITHOUT_TRANSLATION
function pa(e, { root: t, staticElements: r, groups: n }, o) { // pa = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, d = link, i = linked
    let d = l.replace(ua, ""); // d = plain, l = page, ua = MY_LANGUAGE
    if (!s.length || Di.test(d))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(ua + d);
    let [c = "", f = ""] = d.split(/(?=#)/); // c = title, f = fragment, d = plain
    return s.map((p) => e.urlOf(`${c}/${p}${f}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var Fi = "program-explorer__app", Ni = 0; // Fi = APP_CLASS, Ni = mountedSoFar
function Hi(e) { // Hi = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${me}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, me = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function $i({ root: e, headings: t }) { // $i = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = fr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, fr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && yr(e, () => ke(() => { // o = anchor, yr = unfold, e = root, ke = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function ji(e) { // ji = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return mt(e) && !(t && !t.closest(`.${me}, [${he}]`));
}
function ma(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // ma = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i, load: l } = e, { language: d } = n, c = pe(n), f = Et(i, t), p = Hi(t), u = `program-explorer-${++Ni}`, g = pa(i, t, f), _ = t.all === null ? "" : g(t.all), b = { // i = wiki, l = load, e = environment, d = language, n = messages, c = msg, pe = createMessages, f = languages, Et = readerLanguages, t = host, p = ownsIt, Hi = ownsAddress, u = idPrefix, Ni = mountedSoFar, g = pageUrl, pa = createPageUrls, _ = urlOfAll, b = moreSource
    now: a,
    load: () => Tt(e),
    onFailure: (k, M) => { // k = error, M = retry
      let D = vt(k) === "outdated"; // D = isOutdated, vt = failureOf, k = error
      _e(t.root, n, { kind: "warning", text: c(`failed-${D ? "outdated" : "network"}`), retry: () => { // _e = showNotice, t = host, n = messages, c = msg, D = isOutdated
        D ? location.reload() : (De(t.root), M());
      } });
    },
    useLinks: (k) => { // k = use
      l.links().then(k, (M) => i.log("The link in the address cannot be corrected.", M));
    }
  }, h = document.createElement("div");
  h.className = Fi, h.lang = d, h.dir = Ce(d), t.root.append(h);
  let v = gr(t.root, () => bt(t, !0)), S = () => $i(t); // v = stopWatching, gr = watchFolding, t = host, bt = hideRest, S = onHashChange, $i = scrollToLinkedHeading
  window.addEventListener("hashchange", S);
  let P = () => { // P = cleanUp
    h.remove(), v(), window.removeEventListener("hashchange", S);
  }, B = so(window, p ? ji : null, u);
  te(t, "ready");
  let { update: K, unmount: E } = da(h, r, { // K = update, E = unmount, da = mountExplorer, h = app, r = list
    msg: c,
    format: io(d, c, o),
    language: d,
    languages: f,
    pageLanguage: i.contentLanguage,
    today: Tr(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    isAtTop: !location.hash && !window.pageYOffset,
    idPrefix: u,
    reveal: (k) => yr(t.root, k),
    notify: (k) => _e(t.root, n, { kind: "failure", text: k, retry: null }),
    urlOf: (k) => "url" in k ? k.url : g(k.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (k) => `${p ? "" : _}#programs?program=${k}`,
    urlOfAll: (k) => `${_}#${k}`
  }, B, b, (k) => { // B = history, b = moreSource, k = error
    P(), s(k);
  });
  if (!h.isConnected)
    return null;
  let L = { // L = explorer
    update: K,
    unmount: () => {
      E(), P(), te(t, "static");
    }
  };
  try {
    S(), bt(t, !0), i.announceReady(t.root);
  } catch (k) {
    throw L.unmount(), k;
  }
  return L;
}

// src/page/offer-selftest.ts
var Bi = "#programs?selftest"; // Bi = SELFTEST
function fa(e) { // fa = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === Bi && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 0792264c25c06038"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var Vi = 20; // Vi = MOST_EXPLORERS
function Ui(n, o) { // Ui = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function qi({ wiki: e }, t, { origin: r, list: n }) { // qi = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, l = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && dn(s.length ? s : [o], n.programs.map(({ title: c }) => ue(c, [o.lang, ...d], e.contentLanguage).text));
}
function Wi({ preset: e, limit: t }) { // Wi = needsMore, e = preset, t = limit
  return !!(ce(location.hash) || e && !t);
}
function ga(e, t, r, n) { // ga = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      ga(e, t, r, n);
    }, s = null;
    try {
      let i = Wi(r) ? Tt(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, Wi = needsMore, r = host, Tt = loadMore, t = environment, l = result, e = load, o = wiki
      if (l.kind === "off") {
        te(r, "static");
        return;
      }
      let { messages: d } = l, [c, f] = l.kind === "missing" && (yield Ui(t, r)) || [r, l]; // d = messages, l = result, c = shown, f = programs, Ui = importList, t = environment, r = host
      if (f.kind !== "ready") {
        let _ = f.kind === "missing"; // _ = isMissing, f = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : f.problems), yield wt(t, r, _ ? "missing" : "json", f, a);
        return;
      }
      if (!cn(d))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), u = yield i; // p = languageNames, o = wiki, u = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let g = qi(t, r, f); // g = mayDiffer, qi = mayListDiffer, t = environment, r = host, f = programs
      s = ma(t, c, { list: f.list, messages: d, languageNames: p, more: u }, (_) => { // s = explorer, ma = mountHost, t = environment, c = shown, f = programs, d = messages, p = languageNames, u = more, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), wt(t, c, "unexpected", R(w({}, f), { messages: d }), a);
      }), s && (n.set(r.root, s), yield _n(t, r, f, d, g));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield wt(t, r, vt(i), null, a);
    }
  });
}
function Ki(n, o) { // Ki = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = St(r); // a = printed, St = findHosts, r = content
    if (a.length || r.querySelector(`.${me}`) || !vn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function ya(e, t) { // ya = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    fa(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = oo(); // s = content, i = sharedLoad, oo = createSharedLoad
      Ki(n, s).then(
        (l) => l.forEach((d, c) => { // l = hosts, d = host, c = i
          c >= Vi ? te(d, "static") : gn(d) && ga(i, n, d, r);
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
var Zr = {}; // Zr = runtime_exports
Oa(Zr, {
  x0: () => oe,
  x1: () => Gt,
  x10: () => pt,
  x11: () => xe,
  x12: () => er,
  x13: () => Yt,
  x14: () => W,
  x15: () => Le,
  x16: () => Ue,
  x17: () => ae,
  x18: () => We,
  x19: () => Zt,
  x2: () => U,
  x20: () => nr,
  x21: () => Oe,
  x22: () => st,
  x23: () => zt,
  x24: () => or,
  x25: () => pe,
  x26: () => ze,
  x27: () => he,
  x28: () => me,
  x29: () => St,
  x3: () => m,
  x30: () => wr,
  x31: () => vr,
  x32: () => br,
  x33: () => _e,
  x34: () => mr,
  x35: () => _t,
  x36: () => Q,
  x37: () => $e,
  x38: () => I,
  x39: () => C,
  x4: () => ke,
  x40: () => Lt,
  x41: () => de,
  x42: () => Ot,
  x43: () => Ne,
  x44: () => Pt,
  x45: () => Fe,
  x46: () => Ze,
  x47: () => Bt,
  x48: () => Mt,
  x49: () => He,
  x5: () => Me,
  x50: () => ve,
  x51: () => jt,
  x52: () => je,
  x53: () => yt,
  x54: () => ue,
  x55: () => dr,
  x56: () => Xr,
  x57: () => Je,
  x58: () => le,
  x59: () => j,
  x6: () => ee,
  x60: () => Wo,
  x61: () => sr,
  x62: () => ar,
  x63: () => ur,
  x7: () => mt,
  x8: () => ft,
  x9: () => ce
});

// src/wiki/wiki.ts
var Z = class extends Error { // Z = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var xa = 1e4; // xa = TIMEOUT_MS
function _a(e, t) { // _a = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), xa); // r = controller, n = timer, xa = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new Z("timeout", `${xa} ms, ${e}`) : new Z("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function ur(e) { // ur = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield _a(e, "omit"); // t = response, _a = fetchInTime, e = url
    if (t.status === 429 && (t = yield _a(e, "same-origin")), t.status === 429)
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
var Ji = 86400, Qi = 300, Gi = 50; // Ji = DAY_S, Qi = FIVE_MINUTES_S, Gi = MOST_REQUESTS
function zi({ query: { pages: e = [] } = {} }) { // zi = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function Yi(e, t, r, n) { // Yi = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? Qi : Ji), a = { // o = age, e = kind, r = bundle, Qi = FIVE_MINUTES_S, Ji = DAY_S, a = parameters
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
function ha(e, t, r, n) { // ha = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield ur(`${e}?${Yi(t, r, n, s)}`); // l = answer, ur = readAnswer, e = api, Yi = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(zi(l));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l; // d = messagecollection, c = mcoffset, l = answer
      for (let { key: f, translation: p } of d) // f = key, p = translation, d = messagecollection
        p && o.set(f.slice(f.lastIndexOf("/") + 1), p);
      s = c;
    } while (s && ++i < Gi);
    return { pages: a, translations: o };
  });
}
function ba(e, t, r, n) { // ba = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield ha(e, t, r, n);
    } catch (o) {
      if (n && o instanceof Z && o.failure === "server")
        return ha(e, t, r, null);
      throw o;
    }
  });
}
function va(e, t) { // va = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ba(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, ba = readSafely, e = api
    return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : ba(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function wa(e) { // wa = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function Xi(e) { // Xi = mayEdit, e = title
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
function Zi() { // Zi = languageNames
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
function el() { // el = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function Sa(e) { // Sa = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Ta(e = null) { // Ta = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: el(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: wa,
    readPages: va(mw.util.wikiScript("api"), wa),
    languageNames: Zi,
    mayEdit: Xi,
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
function tl() { // tl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  ya(Ta(tl()), on(Sa, Zr, "fe8bd54b43fc04bf"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>