// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var nn = Object.defineProperty, va = Object.defineProperties;
var wa = Object.getOwnPropertyDescriptors;
var tn = Object.getOwnPropertySymbols;
var Sa = Object.prototype.hasOwnProperty, Ta = Object.prototype.propertyIsEnumerable;
var rn = (e, t, r) => t in e ? nn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, w = (e, t) => {
  for (var r in t || (t = {}))
    Sa.call(t, r) && rn(e, r, t[r]);
  if (tn)
    for (var r of tn(t))
      Ta.call(t, r) && rn(e, r, t[r]);
  return e;
}, L = (e, t) => va(e, wa(t));
var Ea = (e, t) => {
  for (var r in t)
    nn(e, r, { get: t[r], enumerable: !0 });
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
var Oe = ["relevance", "status", "newest", "title"], ut = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Oe = SORTS, ut = EMPTY_QUERY

// src/app/url.ts
var pt = ["q", "sort", "program", "view"]; // pt = RESERVED_KEYS
var Pa = /^#?programs$/, Ra = /^#?programs(\?|%3f|\.3f)/i, mt = "selftest", La = 8e3, Ma = 200; // Pa = ALONE, Ra = WITH_QUERY, mt = SELFTEST, La = MOST_CHARACTERS, Ma = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = Ra.exec(e) || Pa.exec(e) || []; // t = start, Ra = WITH_QUERY, e = hash, Pa = ALONE
  return t === void 0 ? null : e.slice(t.length, La);
}
function ft(e) { // ft = isFragmentOurs, e = hash
  return le(e) !== null;
}
var Oa = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Oa = UNSAFE
function dt(e) { // dt = encode, e = value
  return e.replace(Oa, (t) => { // e = value, Oa = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function ae(e) { // ae = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function gt(e) { // gt = normalText, e = text
  return e.slice(0, Ma).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function Je(e, t = []) { // Je = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !pt.includes(o) && r.push(`${dt(o)}=${a.map(dt).join(",")}`);
  });
  let n = gt(e.text); // n = text, gt = normalText, e = query
  return n && r.push("q=" + dt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + dt(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function yt(e, t) { // yt = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), u = ae(l), m = c.join("="), p = ae(m); // l = rawKey, c = values, i = part, u = key, ae = decode, m = raw, p = value
    if (u === "q")
      o = gt(ae(m.replace(/[_+]/g, " ")));
    else if (u === "sort")
      a = Oe.find((d) => d === p) || null;
    else if (u === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!pt.includes(u)) {
      let d = m.split(",").map(ae).concat(p.split(",")).filter((g) => t.hasTerm(u, g)); // d = terms, m = raw, ae = decode, p = value, g = term, t = known, u = key
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
var J = "qqx", an = "search", Qe = "en"; // J = KEYS_ONLY, an = EXPLORER_KEY, Qe = FALLBACK_LANGUAGE
function Ge(e) { // Ge = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Qe;
}
function pr(e) { // pr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function sn(e, t) { // sn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ce(t)).filter((n) => typeof n[1] == "string")); // r = texts, ce = parseJsonObject, t = text, n = field
  return r.has(an) ? { language: e, texts: r } : null;
}
function ln({ language: e, texts: t }) { // ln = hasMessages, e = language, t = texts
  return e === J || t.has(an);
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
function xt(e) { // xt = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function cn(e, t) { // cn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var un = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // un = en_default

// src/messages/locale.ts
function _t(e) { // _t = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Ia = ["zero", "one", "two", "few", "many", "other"]; // Ia = CATEGORIES
function dn(e) { // dn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Ia.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Ia = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var Da = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, Ca = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(un)) }; // Da = PLURAL, Ca = PARAMETER, Ae = BUILT_IN, un = en_default
function de({ language: e, texts: t } = Ae, r = Ae.texts) { // de = createMessages, e = language, t = texts, Ae = BUILT_IN, r = fallback
  if (e === J)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(_t(e)), o = dn(e); // n = digits, _t = localeOf, e = language, o = plural, dn = createPlural
  return (a, ...s) => { // a = key, s = parameters
    let i = (l) => { // i = parameter, l = position
      var c; // c = _a
      return (c = s[Number(l) - 1]) != null ? c : "";
    };
    return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(Da, (l, c, u) => o(u.split("|"), Number(i(c)))).replace(Ca, (l, c) => { // t = texts, a = key, r = fallback, Da = PLURAL, l = _, c = position, u = forms, o = plural, i = parameter, Ca = PARAMETER
      let u = i(c); // u = value, i = parameter, c = position
      return typeof u == "number" ? n.format(u) : u;
    });
  };
}

// src/programs/data-model.ts
var ht = "json"; // ht = DATA_MODEL

// src/page/sections.ts
var mr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // mr = SECTION
function Ie(e) { // Ie = sectionOf, e = element
  return e.closest(mr);
}
function fr(e) { // fr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function pn(e) { // pn = isInSection, e = element
  return Ie(e) !== null;
}
function bt(e) { // bt = isFolded, e = element
  let t = Ie(e); // t = section, Ie = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function mn(e) { // mn = hasOtherText, e = element
  return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
}
function gr(e, t) { // gr = watchFolding, e = element, t = onChange
  let r = Ie(e), n = new MutationObserver(t); // r = section, Ie = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function yr(e, t) { // yr = unfold, e = element, t = then
  if (!bt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ie(e); // o = section, Ie = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = fr(e); // a = heading, fr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    bt(e) || (n(), t());
  }, n = gr(e, r);
  r();
}

// src/page/host-state.ts
var Fa = "program-explorer-hidden"; // Fa = HIDDEN_CLASS
function Ye({ root: e }) { // Ye = hostStateOf, e = root
  return e.programExplorerState;
}
function fn(e) { // fn = claim, e = host
  return Ye(e) ? !1 : (Z(e, "loading"), !0);
}
function xr(e, t) { // xr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(Fa, t);
}
function vt({ root: e, after: t }, r) { // vt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !bt(e); // n = isAfterHidden, r = isHidden, bt = isFolded, e = root
    xr(t.list, n), xr(t.heading, n && !(pn(e) && mn(t.list)));
  }
}
function Z(e, t) { // Z = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => xr(n, r)), vt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      o.id = r ? "" : n.anchors[a] || "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var Na = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Ha = ["arab", "hebr"], $a = ["latn", "cyrl"]; // Na = RTL_LANGUAGES, Ha = RTL_SCRIPTS, $a = LTR_SCRIPTS
function De(e) { // De = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return Ha.includes(r) || !$a.includes(r) && Na.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var _r = "program-explorer__notice"; // _r = CLASS
function ze(e, t, ...r) { // ze = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function gn(e, t, r) { // gn = button, e = text, t = className, r = act
  let n = ze("button", `cdx-button ${t}`, e); // n = made, ze = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ce(e) { // Ce = removeNotice, e = root
  e.querySelectorAll(`.${_r}`).forEach((t) => { // e = root, _r = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function ve(e, t, { kind: r, text: n, content: o = [], retry: a }) { // ve = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ce(e);
  let s = de(t), i = ze( // s = msg, de = createMessages, t = messages, i = box, ze = element
    "div",
    `${_r} ${_r}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    ze("span", "cdx-message__icon"),
    ze(
      "div",
      "cdx-message__content",
      ze("p", "", n),
      ...o,
      ...a ? [gn(s("retry"), "", a)] : [],
      gn(s("dismiss"), "cdx-button--weight-quiet", () => Ce(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = De(t.language), e.append(i);
}

// src/page/failure.ts
var ja = ["busy", "timeout", "network", "server"]; // ja = TEMPORARY
function wt(e) { // wt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function yn(e, t, r, n) { // yn = advise, e = environment, t = host, r = notice, n = subject
  return O(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function St(e, t, r, n, o) { // St = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return O(this, null, function* () {
    let a = n ? n.messages : Ae, s = de(a); // a = messages, n = result, Ae = BUILT_IN, s = msg, de = createMessages
    Z(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ja.includes(r) ? () => { // ja = TEMPORARY, r = failure
        Ce(t.root), Z(t, "loading"), o();
      } : null
    };
    ve(t.root, a, i), (r === "missing" || r === "json") && (yield yn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function xn(i, l, c, u, m) { // xn = showProblems, i = _0, l = _1, c = _2, u = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, d = r.kind === "import" || n.length > 0 || r.page.contentModel !== ht; // p = wiki, e = environment, d = hasProblems, r = origin, n = problems, ht = DATA_MODEL
    d && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (d || s) && (yield yn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var pe = "program-explorer", Ba = "data-has-heading", Fe = "data-group"; // pe = HOST_CLASS, Ba = HEADING_ATTRIBUTE, Fe = GROUP_ATTRIBUTE
function hr(e) { // hr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var Ua = /^(?!mw[\w-]{2,4}$)./; // Ua = ANCHOR
function br(e, t, r) { // br = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Ua.test(o)); // n = anchorElements, r = elements, o = id, Ua = ANCHOR
  return { text: e, language: hr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function vr(e) { // vr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function wr(e) { // wr = levelBelow, e = heading
  return e ? Math.min(vr(e) + 1, 5) : 3;
}
var _n = "h1, h2, h3, h4, h5, h6"; // _n = HEADINGS
function Va(e) { // Va = printedHeading, e = heading
  return e && br(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function qa(e) { // qa = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function Wa(e) { // Wa = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Ka({ root: e, groups: t, headings: [r = null, n = null] }) { // Ka = readHost, e = root, t = groups, r = first, n = second
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: u = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, d = qa(n), g = t.find((_) => !e.contains(_)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, u = messages, m = bundle, p = bundleVersion, e = root, d = heading, qa = blockOf, n = second, g = list, t = groups, _ = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: Wa(u),
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
    past: Va(n),
    level: wr(r)
  };
}
function Tt(e) { // Tt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${_n}, .${pe}[data-source], [${Fe}]`).forEach((n) => { // e = content, _n = HEADINGS, pe = HOST_CLASS, Fe = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(_n) ? r = n : n.hasAttribute(Fe) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Ba) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(Ka);
}

// src/page/known-pages.ts
var hn = ["Community Development", "Community Development/What we do"], Ja = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // hn = PAGES, Ja = TRANSLATION
function bn(e) { // bn = isKnownPage, e = title
  return hn.includes(e) || hn.includes(e.replace(Ja, ""));
}

// src/page/load-more.ts
function Et({ wiki: e, load: t }) { // Et = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function kt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // kt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = hr(r), [a] = e, s = a !== t; // o = around, hr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Qe || Ge(e) !== Qe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function vn(e, t) { // vn = translationLanguage, e = languages, t = contentLanguage
  let r = Ge(e), n = r === Qe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ge = chooseLanguage, e = languages, n = language, Qe = FALLBACK_LANGUAGE
  return n === t || n === J ? "" : n;
}

// src/programs/links.ts
var Qa = /[\u200E\u200F\u202A-\u202E]/g, Ga = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ya = [ // Qa = DIRECTION_MARKS, Ga = TITLE_SPACES, Ya = REFUSED_SCHEMES
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
], za = new RegExp("^(?:" + Ya.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), wn = 2e3, Xa = 255, Za = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function es(e) { // es = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function ts(e) { // ts = readAddress, e = value
  if (e.length > wn || /\s/.test(e))
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
    return ts(t);
  if (t.length > wn)
    return "bad-page";
  let r = t.replace(Qa, "").replace(Ga, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Qa = DIRECTION_MARKS, Ga = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (za.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Za.test(r) || n.length > 85 && es(n) > Xa ? "bad-page" : { page: r };
}
function Pt(e) { // Pt = isTarget, e = found
  return typeof e != "string";
}
function Rt(e) { // Rt = parseLink, e = value
  let t = Ne(e); // t = found, Ne = readLink, e = value
  return Pt(t) ? t : null;
}
function Lt(e) { // Lt = isPage, e = value
  let t = Rt(e); // t = link, Rt = parseLink, e = value
  return t !== null && "page" in t;
}
function Sn(e) { // Sn = isAddress, e = value
  let t = Rt(e); // t = link, Rt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var rs = 49; // rs = MOST_INCLUDES
function Sr(e) { // Sr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, rs).map((r, n) => typeof r == "string" && Lt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Mt(e) { // Mt = includedTitles, e = text
  return e.includes('"include"') ? Sr(ce(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Tr() { // Tr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ot(e) { // Ot = optionsFor, e = wiki
  return { today: Tr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Tn() { // Tn = createCodeReport
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
var Xe = ["status", "language", "period"], I = "need", C = "offers", En = ["join", "materials"], B = "not-stated"; // Xe = BUILT_IN, I = NEED, C = OFFERS, En = OFFER_TERMS, B = NOT_STATED

// src/programs/kinds.ts
var ns = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // ns = KINDS
function Er(e) { // Er = kindOfType, e = type
  return ns[e] || "text";
}
function me(e) { // me = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Er(Array.isArray(e) ? "array" : typeof e);
}
function At(e) { // At = isObject, e = value
  return me(e) === "object";
}

// src/programs/migrate.ts
var kn = [], Ze = 1 + kn.length; // kn = MIGRATIONS, Ze = VERSION
function Pn(e, t = kn) { // Pn = migrate, e = page, t = migrations, kn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => L(w({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function os(e, t, r) { // os = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function It(e, t, r) { // It = readJsonPage, e = text, t = report, r = describeFault
  let n = os(e, t, r); // n = data, os = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Pn(o); // o = raw, n = data, a = page, Pn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", me(n), me(s)]);
  }
  return a;
}

// src/programs/levels.ts
function Dt(e) { // Dt = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function Rn(e, t, r, n) { // Rn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
    o.add(l), c && a.set(l, c);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Dt(a)); // s = wholes, o = programIds, t = series, i = deep, Dt = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: c, partOf: u, followedBy: m, source: { page: p, path: d } } = l; // c = id, u = partOf, m = followedBy, p = page, d = path, l = program
    if (!u && !m.length)
      return l;
    let g = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...d, h], _ = (h, b, v, E) => (E ? n.addAt(g(h), "loop", b) : v.has(b) || n.addAt(g(h), "unknown-program", b, v), !E && v.has(b)); // g = pathTo, h = field, p = page, r = includedTitles, d = path, _ = isGood, b = other, v = known, E = isLoop, n = report
    return n.program = c, L(w({}, l), {
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
function kr({ pipe: e }) { // kr = actionsOf, e = pipe
  return e ? [...kr(e[0]), ...e.slice(1)] : [];
}
function as({ type: e, requirement: t }) { // as = testOf, e = type, t = requirement
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
function ss(e) { // ss = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...kr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: as(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, kr = actionsOf, as = testOf
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
function is({ item: e }) { // is = listReader, e = item
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
function ls(e) { // ls = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = kr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, kr = actionsOf, o = type
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
function cs({ entries: e = {} }) { // cs = objectReader, e = entries
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
function us(e) { // us = createReader, e = node
  switch (e.type) {
    case "array":
      return is(e);
    case "record":
      return ls(e);
    case "object":
      return cs(e);
    default:
      return ss(e);
  }
}
var Ln = /* @__PURE__ */ new Map(); // Ln = READERS
function et(e) { // et = readerOf, e = node
  let t = Ln.get(e); // t = reader, Ln = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Er(a.type), us(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Er = kindOfType, us = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = me(a), u = n.get(c); // c = kind, me = kindOf, a = value, u = read, n = readers
      if (!u) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return u(a, s, i, l);
    }, Ln.set(e, t);
  }
  return t;
}
function we(e, t, r, n, o) { // we = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var ds = /^(?:als|fat|ike|knc)\b/i; // ds = CODES_OF_MEDIAWIKI
function He(e) { // He = shortestCode, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !ds.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}

// src/programs/patterns.ts
var $e = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Se = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // $e = ID, Se = LANGUAGE

// src/programs/dates.ts
var Pr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Pr = DATE_SHAPE
function Mn(e, t) { // Mn = daysInMonth, e = year, t = month
  return new Date(Date.UTC(e, t, 0)).getUTCDate();
}
function fe(e) { // fe = parseDate, e = text
  if (!Pr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Mn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function On(e, t, r) { // On = isoDay, e = year, t = month, r = day
  return new Date(Date.UTC(e, t - 1, r)).toISOString().slice(0, 10);
}
function Q(e) { // Q = firstDay, e = date
  return On(e.year, e.month || 1, e.day || 1);
}
function U(e) { // U = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return On(e.year, t, e.day || Mn(e.year, t));
}

// src/programs/status.ts
var ee = ["open", "upcoming", "ongoing", "paused", "past"]; // ee = STATUSES
function je(e) { // je = isStatus, e = value
  return ee.includes(e);
}
function An(e, t) { // An = isUncertainOn, e = date, t = day
  return e.approximate && Q(e) <= t && t <= U(e);
}
function In(e, t, r) { // In = deriveStatus, e = start, t = end, r = today
  return t && U(t) < r ? "past" : e && Q(e) > r ? "upcoming" : e && t && !An(e, r) && !An(t, r) ? "ongoing" : null;
}
function Dn(e, t, r, n) { // Dn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && Q(r) > n || t && Q(t) > n);
    case "upcoming":
      return !!(t && U(t) < n || r && U(r) < n);
    case "ongoing":
      return !!(t && Q(t) > n || r && U(r) < n);
    default:
      return !!(r && U(r) < n);
  }
}
function se(e) { // se = isCurrent, e = status
  return e !== "past";
}

// src/programs/to-list.ts
var ps = []; // ps = NONE
function G(e) { // G = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : ps;
}

// src/programs/read-terms.ts
function Ft(e, t, r, n) { // Ft = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return G(t).map(He).filter((s) => { // G = toList, t = value, He = shortestCode, s = code
      let i = Se.test(s); // i = isCode, Se = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : G(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, G = toList, t = value, s = id
    let i = o ? o.has(s) : je(s); // i = isKnown, o = terms, s = id, je = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : ee), i;
  });
}

// src/programs/cut-text.ts
function Nt(e, t) { // Nt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var Rr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Rr = DAY_OR_MINUTE
function Ht(e) { // Ht = toUtc, e = text
  return !Rr.test(e) || !fe(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ie = (e, t = {}) => w({ kind: "schema", type: e }, t), Te = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ge = (() => ie("string")), Lr = (() => ie("number")), Mr = (() => ie("boolean")), te = ((e) => ie("array", { item: e })), Y = ((e) => ie("object", { entries: e })), S = ((e) => ie("optional", { wrapped: e })), Cn = ((e, t) => ie("picklist", { options: e, message: t })), Be = ((e, t) => ie("record", { key: e, value: t })), Ue = ((e) => ie("union", { options: e })), N = ((...e) => L(w({}, e[0]), { pipe: e })), $t = Te("check"), jt = Te("guard"), Fn = Te("length"), Or = Te("max_value"), Nn = Te("min_entries"), Ar = Te("min_value"), ye = Te("regex"), xe = ((e) => ({ type: "transform", operation: e })); // ie = schema, e = operation, t = value, w = __spreadValues, Te = action, r = message, ge = string, Lr = number, Mr = boolean, te = array, Y = object, S = optional, Cn = picklist, Be = record, Ue = union, N = pipe, L = __spreadProps, $t = check, jt = guard, Fn = length, Or = maxValue, Nn = minEntries, Ar = minValue, ye = regex, xe = transform

// src/programs/schema.ts
var fs = 10080; // fs = MOST_MINUTES
function gs(e) { // gs = isText, e = found
  return e !== null;
}
var z = N(ge(), ye($e, "bad-id")), Cr = N(ge(), ye(/\S/, "empty")), tt = N(Cr, xe(Nt)), ys = N(ge(), ye(Se, "bad-language"), xe((e) => e.toLowerCase())), V = Ue([tt, N(Be(ys, tt), Nn(1, "empty"))]), Bt = N( // z = id, N = pipe, ge = string, ye = regex, $e = ID, Cr = words, tt = shownText, xe = transform, Nt = cutText, ys = languageCode, Se = LANGUAGE, e = code, V = text, Ue = union, Be = record, Nn = minEntries, Bt = date
  ge(),
  ye(Pr, "bad-date"),
  xe(fe),
  $t((e) => e !== null, "bad-date")
), Hn = N(ge(), ye(Rr, "bad-time"), xe(Ht), jt(gs, "bad-time")), Ir = N(Cr, $t(Lt, "bad-page")), Un = N(ge(), ye(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), $n = N(Un, $t(Sn, "bad-address")), Fr = N(Un, xe(Ne), jt(Pt, "bad-address")), rt = N(Cr, xe(Ne), jt(Pt, ({ input: e }) => e)), xs = N(Lr(), Ar(1, "bad-minutes"), Or(fs, "bad-minutes")), Vn = Ue([z, te(z)]), jn = N(ge(), ye(Se, "bad-language"), xe(He)), Bn = Ue([jn, te(jn)]), Dr = Ue([tt, te(tt)]), Nr = Vn, _s = Y({
  label: V,
  page: S(rt),
  url: S(Fr)
}), hs = Y({
  label: S(V),
  page: S(rt),
  url: S(Fr),
  until: S(Bt)
}), bs = Y({
  start: Hn,
  end: S(Hn),
  label: S(V),
  page: S(rt),
  url: S(Fr)
}), Hr = Y({
  id: z,
  title: V,
  summary: S(V),
  notice: S(V),
  join: S(hs),
  page: S(rt),
  status: S(Cn(ee, "bad-status")),
  start: S(Bt),
  end: S(Bt),
  dates: S(te(bs)),
  language: S(Bn),
  interpreted: S(Bn),
  session: S(Y({
    minutes: S(N(te(xs), Fn(2)))
  })),
  duration: S(V),
  scale: S(V),
  team: S(Dr),
  partners: S(Dr),
  materials: S(te(_s)),
  partOf: S(z),
  followedBy: S(Vn),
  owner: S(tt),
  reviewed: S(Bt),
  sources: S(Ue([$n, te($n)]))
}), qn = Y({
  id: z,
  label: V,
  help: S(V),
  terms: Be(z, Nr)
}), vs = Y({
  label: S(V),
  help: S(V),
  terms: S(Be(z, Y({
    label: S(V),
    aliases: S(Dr),
    broader: S(z),
    matchesAll: S(Mr())
  })))
}), ws = Y({
  title: V,
  page: S(rt)
}), Wn = Y({
  version: N(Lr(), Ar(Ze), Or(Ze)),
  enabled: S(Mr()),
  talk: S(Ir),
  bundle: S(Ir),
  facets: S(te(z)),
  vocabularies: S(Be(z, vs)),
  series: S(Be(z, ws)),
  include: S(te(Ir))
});

// src/programs/read-needs.ts
function Ss(e, t, r) { // Ss = readNeed, e = raw, t = vocabularies, r = report
  let n = we(qn, e, r); // n = record, we = read, qn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Ft(s, a, t, r); // i = found, Ft = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function Kn(e, t, r) { // Kn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ct(e, "needs", r, (o) => { // Ct = eachRecord, e = page, r = report, o = raw
    let a = Ss(o, t, r); // a = need, Ss = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var Jn = 200; // Jn = MOST_DATES
function Qn(e) { // Qn = readDates, e = written
  let t = /* @__PURE__ */ new Map(), r = []; // t = counts, r = dates
  for (let { start: n, end: o, label: a, page: s, url: i } of e) { // n = start, o = last, a = label, s = page, i = url, e = written
    let l = o && o.length === n.length ? o : null; // l = end, o = last, n = start
    if (!l || l >= n) {
      let c = n.replace(":", ""), u = (t.get(c) || 0) + 1; // c = key, n = start, u = count, t = counts
      t.set(c, u), r.push({ id: u > 1 ? `${c}.${u}` : c, start: n, end: l, isExact: n.length > 10, label: a, target: s || i });
    }
  }
  return r.sort((n, o) => n.id < o.id ? -1 : 1).slice(-200);
}

// src/programs/read-program.ts
var $r = Object.keys(Hr.entries); // $r = PROGRAM_FIELDS, Hr = programSchema
function Ts(e, t) { // Ts = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Es(e, t) { // Es = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function ks(e, t, r, n) { // ks = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && U(e.until) < r) } : null;
}
function Ps(e, { vocabularies: t, facets: r }, n) { // Ps = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = we(Nr, a, n), i = s === void 0 ? [] : Ft(o, s, t, n); // s = ids, we = read, Nr = termIds, a = value, n = report, i = found, Ft = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Rs({ start: e, end: t }, r, n) { // Rs = readRange, e = start, t = end, r = raw, n = report
  return e && t && Q(e) > U(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Gn(e, t, r, n) { // Gn = readProgram, e = raw, t = source, r = context, n = report
  let o = At(e) ? e.id : null; // o = rawId, At = isObject, e = raw
  n.program = typeof o == "string" && $e.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = we(Hr, e, n, Ps(a, r, n), r.fields); // a = terms, s = record, we = read, Hr = programSchema, e = raw, n = report, Ps = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = G(s.interpreted), c = /* @__PURE__ */ new Set([...G(s.language), ...l]); // l = interpreted, G = toList, s = record, c = languages
  c.size && a.set("language", [...c]);
  let [u, m] = Rs(s, e, n); // u = start, m = end, Rs = readRange, s = record, e = raw, n = report
  s.status && Dn(s.status, u, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || In(u, m, r.today); // p = status, s = record, In = deriveStatus, u = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: ks(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: u,
    end: m,
    dates: s.dates ? Qn(s.dates) : [],
    terms: a,
    interpreted: l,
    minutes: Ts(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: G(s.team),
    partners: G(s.partners),
    materials: Es(s.materials, n),
    partOf: s.partOf,
    followedBy: G(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: G(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Yn(e, t, r, n, o, a) { // Yn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    Ct(l, "programs", o, (u, m) => { // Ct = eachRecord, l = from, o = report, u = raw, m = index
      let p = Gn(u, { page: c, path: ["programs", m] }, n, o); // p = program, Gn = readProgram, u = raw, c = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
    o.enter(c);
    let u = r.find((p) => p.title === l), m = u && It(u.text, o, a); // u = found, r = included, p = other, l = title, m = more, It = readJsonPage, o = report, a = describeFault
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
function Ls(e, t) { // Ls = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === B ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== B ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Dt(r)) // o = id, Dt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== B && n.set(i, { id: i, label: o || i, aliases: G(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function zn(e, t, r) { // zn = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Ls(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var Ms = [...$r, ...Xe, I, C].filter((e) => e !== "language"); // Ms = RESERVED_VOCABULARIES, $r = PROGRAM_FIELDS, Xe = BUILT_IN, I = NEED, C = OFFERS, e = name
function Os(e, t, r) { // Os = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function As(e) { // As = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function Is(e, { today: t, language: r }, n, o, a) { // Is = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = we(Wn, e, o, As); // s = head, we = read, Wn = headSchema, e = page, o = report, As = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = zn(s.vocabularies || /* @__PURE__ */ new Map(), Ms, o); // i = vocabularies, zn = readVocabularies, s = head, Ms = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = Os(s.facets, i, o), c = Kn(e, i, o), u = Sr(e), m = Yn(e, u, n, { // l = facets, Os = readFacets, s = head, i = vocabularies, o = report, c = needs, Kn = readNeeds, e = page, u = titles, Sr = includedTitlesIn, m = programs, Yn = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...$r, ...i.keys()]),
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
    programs: Rn(m, p, u, o)
  };
}
function Ut(e, t, r, n, o = String) { // Ut = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = It(e, n, o); // a = page, It = readJsonPage, e = text, n = report, o = describeFault
  return a && Is(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Vt(e, t, r = []) { // Vt = parseForReaders, e = text, t = options, r = included
  let n = Tn(); // n = report, Tn = createCodeReport
  return { list: Ut(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function Ds(e, t) { // Ds = mapTexts, e = list, t = visit
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
      terms: n(s, (l, c) => ({ label: t(l.label, `term.${i}.${c}.label`) }))
    })),
    needs: e.needs.map((o) => L(w({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function Xn(e, { language: t, texts: r }, n) { // Xn = translate, e = list, t = language, r = texts, n = pageLanguage
  return Ds(e, (o, a) => { // Ds = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Nt(s)) : o;
  });
}

// src/page/load.ts
var Zn = "MediaWiki:Gadget-programExplorer-config.json"; // Zn = CONFIGURATION
function nt(e, t, r) { // nt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function Cs(e) { // Cs = isSwitchedOff, e = configuration
  return e !== void 0 && ce(e.text).enabled === !1;
}
function Fs(e, t) { // Fs = messagesFrom, e = language, t = page
  return e === J ? { language: e, texts: /* @__PURE__ */ new Map() } : t && sn(e, t.text) || Ae;
}
function Ns(e, t, r, n) { // Ns = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Mt(r), a = o.filter((i) => !nt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Mt = includedTitles, r = text, a = missing, i = title, nt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = nt(e, i, s); // l = page, nt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function to(e, { translationLanguage: t, bundleVersion: r }) { // to = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function Hs(e, t, r, n) { // Hs = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], to(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, to = bundleRequest, r = request
    return Xn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function eo(e, t) { // eo = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === J ? [] : [pr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Zn] : []], { pages: l, translations: c } = yield e.readPages(i, o, to(a, t)); // s = messageTitles, n = language, J = KEYS_ONLY, pr = messagesPage, i = titles, r = source, e = wiki, Zn = CONFIGURATION, l = pages, c = translations, o = revisions, to = bundleRequest, a = bundle, t = request
    if (Cs(nt(e, Zn, l)))
      return { kind: "off" };
    let u = Fs(n, nt(e, pr(n), l)), m = nt(e, r, l); // u = messages, Fs = messagesFrom, n = language, nt = pageOf, e = wiki, pr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: u };
    let p = yield Ns(e, r, m.text, l), d = { kind: "pages", page: m, included: p }, { list: g, problems: _ } = Vt(m.text, Ot(e), p); // p = included, Ns = loadIncluded, e = wiki, r = source, m = page, l = pages, d = origin, g = list, _ = problems, Vt = parseForReaders, Ot = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: u, origin: d, problems: _, list: yield Hs(e, g, t, c) } : { kind: "invalid", messages: u, origin: d, problems: _ };
  });
}
function ro(e, t) { // ro = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield eo(e, t); // r = result, eo = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? eo(e, L(w({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function $s(e, t) { // $s = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = kt(e, t), l = i[0] === J ? J : Ge(i), c = o.get(l), u = vn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, kt = readerLanguages, e = wiki, l = language, J = KEYS_ONLY, Ge = chooseLanguage, c = revision, u = translated, vn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: u,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === J ? n : c && n.length ? [...n, c] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${u}:`) ? s : ""
  };
}
function no() { // no = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = $s(t, r), o = JSON.stringify(n), a = e.get(o) || ro(t, n); // n = request, $s = requestFor, t = wiki, r = host, o = key, a = loading, e = running, ro = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Ee(e) { // Ee = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var ot = "programExplorer", qt = "programExplorerDialog", oo = "programExplorerPlace"; // ot = FRAGMENT_KEY, qt = DIALOG_KEY, oo = PLACE_KEY
function ao(e, t, r) { // ao = createHistory, e = view, t = isOurs, r = id
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
  }, i = () => a(qt) === r, l = () => s("push", { [qt]: r }), c = () => t && (t(n()) ? n() : a(ot)), u = (g) => { // i = isInDialog, a = kept, qt = DIALOG_KEY, r = id, l = enterDialog, s = put, c = read, t = isOurs, n = fragment, ot = FRAGMENT_KEY, u = place, g = index
    let _ = o()[oo]; // _ = values, o = entryState, oo = PLACE_KEY
    return t && Array.isArray(_) && Number(_[g]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = c() || "", d = () => { // m = mayReturn, e = view, p = shown, c = read, d = keepShown
    t && c() === null && s("replace", { [ot]: p });
  };
  return d(), {
    isNewLink: () => {
      let g = t !== null && t(n()) && a(ot) === null; // g = isNew, t = isOurs, n = fragment, a = kept, ot = FRAGMENT_KEY
      return g && s("replace", { [ot]: n() }), g;
    },
    read: c,
    write: (g, _, h = !1) => { // g = text, _ = change, h = isUnderDialog
      if (!t)
        return;
      p = g;
      let b = n(), v = b !== "" && !t(b), E = _ === "push"; // b = here, n = fragment, v = isForeign, t = isOurs, E = isChoice, _ = change
      s(
        h ? "replace" : _,
        { [ot]: g, [qt]: E ? null : a(qt) },
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
      t && s("replace", { [oo]: g });
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
function so(e, t, r = null) { // so = createFormat, e = language, t = msg, r = fallbackNames
  let n = (i) => new Intl.DateTimeFormat(_t(e), w({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, _t = localeOf, e = language, w = __spreadValues, o = dateFormats
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
var A, co, js, _e, jr, Qt, uo, Kt, po, Ur, Br, Bs, st = /* @__PURE__ */ Symbol.for("pv"), Gt = {}, Yt = [], Us = /^m(i|n|o|s|text|space)$/, Vr = Array.isArray, qr = Yt.slice, Pe = Object.assign; // A = options, co = vnodeId, js = isValidElement, _e = rerenderQueue, jr = prevDebounce, Qt = rerenderCount, uo = depthSort, Kt = EVENT_DISPATCHED, po = CAPTURE_REGEX, Ur = eventClock, Br = eventProxies, Bs = i, st = VNODE_MARKER, Gt = EMPTY_OBJ, Yt = EMPTY_ARR, Us = MATHML_TOKEN_ELEMENTS, Vr = isArray, qr = slice, Pe = assign
function ke(e) { // ke = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? qr.call(arguments, 2) : r), at(e, s, n, o, null);
}
function at(e, t, r, n, o) { // at = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: st, __v: o || ++co, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, st = VNODE_MARKER, o = original, co = vnodeId
  return !o && A.vnode && A.vnode(a), a;
}
function zt() { // zt = createRef
  return { current: null };
}
function q(e) { // q = Fragment, e = props
  return e.children;
}
function re(e, t) { // re = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function he(e, t) { // he = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && he(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : he(e);
}
function Vs(e) { // Vs = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Pe({ constructor: st }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), Wr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || he(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, _o(o, t, a), r.__ = r.__e = null, t.__e != n && mo(t));
}
function mo(e) { // mo = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), mo(e);
}
function io(e) { // io = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, _e.push(e), Qt++)) && jr == A.debounceRendering || ((jr = A.debounceRendering) || queueMicrotask)(fo);
}
function fo() { // fo = process
  try {
    for (var e, t = 1; _e.length; ) _e.length > t && _e.sort(uo), e = _e.shift(), t = _e.length, 8 & e.__g && Vs(e); // e = c, t = l, _e = rerenderQueue, uo = depthSort, Vs = renderComponent
  } finally {
    (Qt = _e.length) && (jr || queueMicrotask)(fo);
  }
}
function go(e, t, r, n, o, a, s, i, l, c, u) { // go = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
  var m, p, d, g, _, h, b = n.__k || Yt, v = t.length; // m = i, p = oldVNode, d = childVNode, g = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Yt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = qs(r, t, b, l, v), m = 0; m < v; m++) (d = r.__k[m]) != null && (p = ~d.__i && b[d.__i] || Gt, d.__i = m, h = Wr(e, d, p, o, a, s, i, l, c, u), g = d.__e, (p.ref != d.ref || 8 & p.__u) && (p.ref && Kr(p.ref, null, d, p), d.ref && u.push(d.ref, d.__c || g, d)), _ = _ || g, 4 & d.__u ? (l = yo(d, l, e, !p.__v), p.__e && (p.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, qs = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, d = childVNode, p = oldVNode, Gt = EMPTY_OBJ, h = result, Wr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, g = newDom, Kr = applyRef, _ = firstChildDom, yo = insert, void = type
  return r.__e = _, l;
}
function qs(e, t, r, n, o) { // qs = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, u, m, p, d, g = r.length, _ = g, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, m = lisLengths, p = hi, d = mid, g = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = at(null, s) : Vr(s) ? s = v[a] = at(q, { children: s }) : s.constructor === st && s.__b ? s = v[a] = at(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ws(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > g ? h-- : o < g && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, at = createVNode, Vr = isArray, q = Fragment, st = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Ws = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, g = oldChildrenLength
  if (b) {
    for (u = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (h = 0, p = u.length; h < p; ) u[d = h + p >> 1] < s.__i ? h = d + 1 : p = d; // h = skew, p = hi, u = tails, d = mid, s = childVNode
      u[h] = s.__i, m[a] = h + 1;
    }
    for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = he(i)), Jr(i, i));
  return n;
}
function yo(e, t, r, n) { // yo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = yo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = he(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, he = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function Ws(e, t, r, n) { // Ws = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function lo(e, t, r) { // lo = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Wt(e, t, r, n, o) { // Wt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || lo(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || lo(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Br[t] || (Br[t] = Ks(t)), (e.__a || (e.__a = {}))[t] = Ur, a = t != (t = t.replace(po, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function Ks(e) { // Ks = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Kt] == null) t[Kt] = Ur++;
      else if (t[Kt] < this.__a[e]) return;
      return r(A.event ? A.event(t) : t);
    }
  };
}
function Wr(e, t, r, n, o, a, s, i, l, c) { // Wr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var u, m, p, d, g, _, h, b, v, E, k, D, F, T, R, P, M, j, oe = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, d = c, g = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, E = provider, k = componentContext, D = renderHook, F = count, T = renderResult, R = startMarker, P = end, M = i, j = child, oe = newType, t = newVNode
  if (t.constructor !== st) return null;
  128 & r.__u && (l = 32 & r.__u, u = r.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = Jt(u, a) : a.push(u), i = a[0] || i), (u = A.__b) && u(t);
  e: if (typeof oe == "function") {
    p = s.length;
    try {
      if (b = t.props, v = (u = oe.prototype) && u.render, E = (u = oe.contextType) && n[u.__c], k = u ? E ? E.props.value : u.__ : n, (d = r.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (v ? t.__c = d = new oe(b, k) : (t.__c = d = new re(b, k), d.constructor = oe, d.render = Qs), E && E.sub(d), d.state || (d.state = {}), d.__n = n, d.__g |= 8, d.__h = [], d.__k = []), v && (d.__s || (d.__s = d.state), oe.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Pe({}, d.__s)), Pe(d.__s, oe.getDerivedStateFromProps(b, d.__s)))), g = d.props, _ = d.state, d.__v = t, r.__c) {
        if (b !== g && v && !oe.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, k), t.__v == r.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, k) === !1) {
          t.__v != r.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(K) {
            K && (K.__ = t);
          }), Yt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = he(r);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(b, d.__s, k), v && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(g, _, h);
        });
      } else v && !oe.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), v && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = k, d.props = b, d.__P = e, d.__g &= -5, D = A.__r, F = v ? 25 : 0;
      do
        d.__g &= -9, D && D(t), u = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++F < 25);
      v && (Yt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (n = Pe({}, n, d.getChildContext())), v && r.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(g, _)), T = u && u.type === q && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(K) {
        K && Jr(K, K);
      }), r.__k = null), i = r.__k ? he(r, 0) : null), i = go(e, Vr(T) ? T : [T], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ke), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (K) {
      if (s.length = p, t.__v = null, l || a) if (K && K.then) {
        if (t.__u |= 128 | l, a) {
          for (~(M = a.indexOf(i || void 0)) || (M = a.length); (j = a[M - 1]) && j.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, j = child
          for (; M < a.length; M++) if (j = a[M]) if (a[M] = null, R) { // M = i, a = excessDomChildren, j = child, R = startMarker
            if (j == P) break;
          } else {
            if (j.nodeType != 8) break;
            j.data.startsWith("$s") && (P = Jt(R = j));
          }
        }
        if (!R) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          R = i;
        }
        (u = Jt(R = t.__c.__z || (t.__c.__z = R))) ? (t.__e = R, i = u) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(ke);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), K && K.then || xo(t), A.__e(K, t, r);
    }
  } else i = t.__e = Js(r.__e, t, r, n, o, a, s, l, c, e);
  return (u = A.diffed) && u(t), i;
}
function Jt(e, t) { // Jt = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function xo(e) { // xo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(xo));
}
function _o(e, t, r) { // _o = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) Kr(r[n++], r[n++], r[n++]); // n = i, r = refQueue, Kr = applyRef
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
function Js(e, t, r, n, o, a, s, i, l, c) { // Js = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var u, m, p, d, g, _, h, b, v = r.props || Gt, E = t.props, k = t.type; // u = i, m = newHtml, p = oldHtml, d = newChildren, g = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Gt = EMPTY_OBJ, E = newProps, t = newVNode, k = nodeType
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
    if (c = k == "template" && e.content || e, a = k == "textarea" && E.defaultValue != null ? null : a && qr.call(c.childNodes), !i && a) for (v = {}, u = 0; u < e.attributes.length; u++) v[(g = e.attributes[u]).name] = g.value;
    for (u in v) g = v[u], u == "dangerouslySetInnerHTML" ? p = g : u == "children" || u in E || u == "value" && "defaultValue" in E || u == "checked" && "defaultChecked" in E || Wt(e, u, null, g, o); // u = i, v = oldProps, g = value, p = oldHtml, E = newProps, Wt = setProperty, e = dom, o = namespace
    for (u in E) g = E[u], u == "children" ? d = g : u == "dangerouslySetInnerHTML" ? m = g : u == "value" ? _ = g : u == "checked" ? h = g : i && typeof g != "function" || v[u] === g || Wt(e, u, g, v[u], o); // u = i, E = newProps, g = value, d = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, Wt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (k == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Us.test(k)) && (o = "http://www.w3.org/1999/xhtml"), go(c, Vr(d) ? d : [d], t, r, n, o, a, s, a ? a[0] : r.__k && he(r, 0), i, l), a && a.some(ke)), i && k != "textarea" || (u = "value", k == "progress" && _ == null ? e.removeAttribute(u) : _ == null || _ === e[u] && (k != "progress" || _) || Wt(e, u, _, v[u], o), u = "checked", h != null && h != e[u] && Wt(e, u, h, v[u], o));
  } else v === E || i && e.data == E || (e.data = E);
  return e;
}
function Kr(e, t, r, n) { // Kr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    A.__e(o, r);
  }
}
function Jr(e, t, r) { // Jr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Kr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      A.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Jr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Jt(n, a = [])) && (n == e.__e && a.some(ke), ke(o), ke(n)), r || ke(e.__e), e.__e = e.__c = e.__ = null;
}
function Qs(e, t, r) { // Qs = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function ho(e, t) { // ho = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = at(q, { children: [e] }), o = [], a = [], Wr(t, t.__k, n || Gt, Gt, t.namespaceURI, n ? null : t.firstChild ? qr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), _o(o, t.__k, a), t.__k.props.children = null;
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
  throw Qt = 0, e;
} }, co = 0, js = function(e) {
  return e != null && e.constructor === st;
}, re.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Pe({}, this.state)), typeof e == "function" && (e = e(Pe({}, r), this.props)), e && (Pe(r, e), this.__v && (t && this.__k.push(t), io(this)));
}, re.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), io(this));
}, re.prototype.render = q, _e = [], Qt = 0, uo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Kt = /* @__PURE__ */ Symbol(), po = /(PointerCapture)$|Capture$/i, Ur = 0, Br = {}, Bs = 0;

// src/explore/query-changes.ts
function Xt(e, t) { // Xt = withText, e = query, t = text
  return L(w({}, e), { text: t });
}
function it(e, t, r) { // it = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), L(w({}, e), { chosen: n });
}
function bo(e, t, r) { // bo = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return it(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function vo(e) { // vo = clearAll, e = query
  return L(w({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function wo({ text: e, chosen: t }) { // wo = hasFilters, e = text, t = chosen
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
function Zt(e, t) { // Zt = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Re(e, t) { // Re = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function Qr(e, t) { // Qr = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ne(e, t) { // ne = unionOf, e = size, t = sets
  return t.reduce(Qr, Ve(e));
}
function er(e, t) { // er = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function So(e, t) { // So = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Gs(e) { // Gs = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function W(e, t = e, r = e) { // W = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Gs((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function We(e, t) { // We = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function Ys(e, t) { // Ys = withAnyTerm, e = size, t = terms
  return ne(e, t.map(({ programs: r }) => r));
}
function zs(e, t, { programs: r }) { // zs = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = We(o, t); // a = terms, We = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, Ys(e.programs.length, a));
  }), n;
}
function To(e, t, r) { // To = applyFilters, e = size, t = filters, r = except
  let n = qe(e); // n = programs, qe = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && er(n, o);
  }), n;
}
function Xs(e, t, r) { // Xs = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: W(n.programs, r) }));
}
function tr(e, t, r) { // tr = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = zs(e, t, o), s = To(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, zs = filtersOf, s = matches, To = applyFilters, i = facets, l = facet
    let c = a.has(l.id) ? To(n, a, l.id) : s; // c = others, a = filters, l = facet, To = applyFilters, n = size, s = matches
    return { facet: l, count: W(c), terms: Xs(l, We(l, t), c) };
  });
  return { matches: s, count: W(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function Gr(e, t) { // Gr = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function rr(e, t, r) { // rr = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Zs({ terms: e }, t) { // Zs = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => rr(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Eo(e, t, r, n) { // Eo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return ee;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Zs(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var ko = { label: null, help: null, aliases: [] }; // ko = UNLABELED
function ei({ start: e, end: t, status: r }, n) { // ei = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && se(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, se = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function ti(e, t, r) { // ti = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? ei(e, r) : t === "status" ? e.status ? [e.status] : [] : t === C ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function ri(e, t, r, n) { // ri = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ve(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    ti(s, e, n).forEach((l) => Zt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    Gr(r, s).forEach((l) => Qr(a(l), i));
  }), o.delete(B), o;
}
function ni(e, t, r) { // ni = fittingAll, e = collected, t = vocabulary, r = size
  return ne(r, Array.from(e).flatMap(([n, o]) => { // ne = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function nr(e, t, r) { // nr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === C ? void 0 : t.vocabularies.get(e), s = ri(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, C = OFFERS, s = collected, ri = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([b, v]) => [b, W(v)])), l = [...Eo(e, Array.from(s.keys()), a, (b) => i.get(b) || 0), B], c = ni(s, a, n), u = W(c) > 0, m = ne(n, Array.from(s.values())), p = So(qe(n), m); // i = counts, s = collected, b = term, v = programs, W = count, l = order, Eo = orderTerms, e = id, a = vocabulary, B = NOT_STATED, c = forAll, ni = fittingAll, n = size, u = isAnyForAll, m = stated, ne = unionOf, p = notStated, So = difference, qe = allBits
  s.set(B, p), i.set(B, W(p));
  let d = /* @__PURE__ */ new Map(); // d = terms
  for (let b of l) { // b = term, l = order
    let v = s.get(b), E = i.get(b); // v = own, s = collected, b = term, E = total, i = counts
    if (v && E) {
      let { label: k, aliases: D } = (a == null ? void 0 : a.terms.get(b)) || ko, F = u && b !== B ? ne(n, [v, c]) : v; // k = label, D = aliases, a = vocabulary, b = term, ko = UNLABELED, F = programs, u = isAnyForAll, B = NOT_STATED, ne = unionOf, n = size, v = own, c = forAll
      d.set(b, { id: b, label: k, aliases: D, depth: Gr(a, b).length, own: v, programs: F, count: E });
    }
  }
  let { label: g, help: _ } = a || ko, h = Array.from(d.values()).filter(({ programs: b }) => W(b) < n); // g = label, _ = help, a = vocabulary, ko = UNLABELED, h = missingInSome, d = terms, b = programs, W = count, n = size
  return { id: e, label: g, help: _, terms: d, useful: h.length > 1 };
}

// src/explore/need-facet.ts
function or(e, t) { // or = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? We(r, t) : [];
}
function Po(e, t, r) { // Po = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || nr(s, e, r); // l = indexed, t = facets, s = facet, nr = indexFacet, e = list, r = thisYear
    return ne(n, i.flatMap((c) => { // ne = unionOf, n = size, i = terms, c = term
      var u; // u = _a
      return ((u = l == null ? void 0 : l.terms.get(c)) == null ? void 0 : u.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: c }) => { // a = terms, e = list, s = id, i = label, l = help, c = wanted
    let u = qe(n); // u = programs, qe = allBits, n = size
    return c.forEach((m, p) => er(u, o(p, m))), [s, { id: s, label: i, aliases: l ? xt(l) : [], depth: 0, own: u, programs: u, count: W(u) }];
  });
  return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/memoize.ts
function ar(e) { // ar = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var oi = ar(() => /* @__PURE__ */ new Map()), ai = 1e9; // oi = knownOrders, ar = memoize, ai = NEVER
function Yr(e, t) { // Yr = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Lo(e) { // Lo = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function si(e) { // si = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function ii({ programs: e, languages: { chain: t, page: r } }) { // ii = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ue(a, t, r).text), { compare: o } = si([...t, r]); // n = titles, e = programs, a = title, ue = pickText, t = chain, r = page, o = compare, si = collatorFor
  return Yr(n.length, (a, s) => o(n[a], n[s]));
}
function Ro(e) { // Ro = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function li({ programs: e }, t) { // li = byDate, e = programs, t = titleOrder
  let r = Lo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, Lo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, u = s || a, m = a && !s && i && se(i); // c = first, a = start, s = end, u = last, m = isOpenEnded, i = status, se = isCurrent
    n[l] = Ro(c && Q(c)), o[l] = m ? ai : Ro(u && U(u));
  }), Yr(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function ci({ programs: e }, t) { // ci = byStatus, e = programs, t = dateOrder
  let r = Lo(t), n = ee.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ee.indexOf(a) : n); // r = datePositions, Lo = positionsIn, t = dateOrder, n = unknown, ee = STATUSES, o = ranks, e = programs, a = status
  return Yr(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var ui = { // ui = MAKERS
  title: ii,
  newest: (e) => li(e, lt(e, "title")),
  status: (e) => ci(e, lt(e, "newest")),
  relevance: (e) => lt(e, "status")
};
function lt(e, t) { // lt = orderOf, e = index, t = sort
  let r = oi(e), n = r.get(t) || ui[t](e); // r = orders, oi = knownOrders, e = index, n = order, t = sort, ui = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function di(e, t) { // di = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var pi = 1e3; // pi = NEED_SCORE
function ct(e, { programs: t }) { // ct = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function mi(e, t, { scores: r }) { // mi = scoresFor, e = index, t = query, r = scores
  let n = or(e.facets, t); // n = needs, or = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + pi * n.filter(({ programs: s }) => Re(s, a)).length);
}
function Mo(e, t, r, n) { // Mo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ct(r, n), a = []; // o = sort, ct = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of lt(e, o)) // s = i, lt = orderOf, e = index, o = sort
    Re(t, s) && a.push(s);
  return o === "relevance" ? di(a, mi(e, r, n)) : a;
}

// src/app/derive.ts
function zr(e, t) { // zr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = tr(e, n, t); // i = exploration, tr = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Mo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function Oo(e, t, r, n) { // Oo = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => e.programs[o].id === n);
}
function Le(e, t, r) { // Le = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || Oo(e, t, r, r.program) ? r : L(w({}, r), { program: null });
}
function Ao(e, t, r, n) { // Ao = showing, e = index, t = derive, r = query, n = program
  return Oo(e, t, r, n) ? L(w({}, r), { program: n }) : L(w({}, ut), { sort: r.sort, program: n });
}

// src/app/actions.ts
function Io(e, t, r) { // Io = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => Le(t().index, t().derive, l), a = (l) => { // o = shown, l = next, Le = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(l); // c = query, o = shown, l = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (l) => a(w(w({}, e.get().query), l)), i = (l) => e.set({ open: L(w({}, e.get().open), { filters: l }) });
  return {
    search: (l) => e.set({ query: o(Xt(e.get().query, l)) }),
    settle: n,
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (l, c) => a(bo(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(Ao(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(vo(e.get().query)),
    openFilters: () => {
      n(), i(!0);
    },
    closeFilters: () => i(!1),
    showTerms: (l, c) => { // l = facet, c = most
      let { open: u } = e.get(); // u = open, e = store
      e.set({ open: L(w({}, u), { facets: new Map(u.facets).set(l, c) }) });
    }
  };
}

// src/app/announcements.ts
function Do(e, t, r) { // Do = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function Co(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // Co = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let c of [C, ...e.facets]) { // c = id, C = OFFERS, e = list
    let u = o.includes(c) ? null : nr(c, e, a); // u = facet, o = reservedIds, c = id, nr = indexFacet, e = list, a = thisYear
    u && s.set(c, u);
  }
  let i = Po(e, s, a); // i = needs, Po = indexNeeds, e = list, s = facets, a = thisYear
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
var sr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // sr = NO_SEARCH

// src/app/labels.ts
var Fo = (e) => e.toLowerCase().replace(/-.*/, ""); // Fo = baseOf, e = language
function No(e, t, r, n, o, a) { // No = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ue(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, ue = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
    let d = e.vocabularies.get(p); // d = vocabulary, e = list, p = id
    if (d)
      return i(d.label);
    let g = [...Xe, I, C].find((_) => _ === p); // g = builtIn, Xe = BUILT_IN, I = NEED, C = OFFERS, _ = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, m = (p, d) => { // m = term, p = facetId, d = id
    var h; // h = _a
    if (d === B)
      return s(t("not-stated"));
    let g = p === I ? e.needs.find((b) => b.id === d) : (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(d); // g = entry, p = facetId, I = NEED, e = list, b = need, d = id, h = _a
    if (g)
      return i(g.label);
    let _ = p === C && En.find((b) => b === d); // _ = offer, p = facetId, C = OFFERS, En = OFFER_TERMS, b = each, d = id
    return s(_ ? t(`offers-${_}`) : je(d) && p === "status" ? l(d) : p === "language" ? r.language(d) : p === "period" ? r.date(fe(d)) : d);
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
    isForeign: (p) => [a, n[0] || o].every((d) => Fo(d) !== Fo(p))
  };
}

// src/app/context.ts
function Xr(e, t, r = () => sr) { // Xr = createContext, e = list, t = settings, r = find, sr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = No(e, n, o, s, i, a), u = Co(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, No = createLabels, e = list, u = index, Co = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (g, _) => c.term(g, _).text,
    reservedIds: pt
  }), m = yt(`programs?${t.preset}`, u) || ut, p = [I, C, ...e.facets], d = Je(m, p);
  return L(w({}, t), {
    list: e,
    index: u,
    find: r,
    derive: zr(u, r),
    labels: c,
    preset: m,
    fragmentOf: (g) => { // g = query
      let _ = Je(g, p); // _ = fragment, Je = toFragment, g = query, p = facetOrder
      return _ === d ? "" : _ || "programs";
    }
  });
}
function Ho(e, t) { // Ho = withSearch, e = context, t = find
  return L(w({}, e), { find: t, derive: zr(e.index, t) });
}

// src/app/store.ts
function $o(e) { // $o = createStore, e = initial
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
function jo(e, t, r) { // jo = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function Bo(e, t) { // Bo = isDamaged, e = link, t = written
  if (!e || ae(e) === ae(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== mt;
}

// src/views/parts/heading.tsx
function be({ level: e, class: t, id: r, children: n }) { // be = Heading, e = level, t = className, r = id, n = children
  return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function Uo(e) { // Uo = isolated, e = text
  return `\u2068${e}\u2069`;
}
function H({ text: { text: e, language: t }, around: r, children: n = e }) { // H = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: De(t) }, n);
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
var qo = "program-explorer__action cdx-button", Vo = `${qo} cdx-button--fake-button cdx-button--fake-button--enabled`; // qo = BUTTON, Vo = LINK
function Wo({ context: e, actions: t, program: r }) { // Wo = CardAction, e = context, t = actions, r = program
  let { msg: n, labels: o, language: a } = e, { join: s, materials: [i, ...l] } = r; // n = msg, o = labels, a = language, e = context, s = join, i = first, l = others, r = program
  return s && !s.isOver ? /* @__PURE__ */ f(Me, { context: e, target: s.target, class: `${Vo} cdx-button--action-progressive cdx-button--weight-primary` }, s.label ? /* @__PURE__ */ f(H, { text: o.pick(s.label), around: a }) : n("join")) : l.length ? /* @__PURE__ */ f("button", { type: "button", class: qo, onClick: () => t.toggleDetails(r.id) }, n("materials", l.length + 1)) : i ? /* @__PURE__ */ f(Me, { context: e, target: i.target, class: Vo }, /* @__PURE__ */ f(H, { text: o.pick(i.label), around: a })) : null;
}

// src/views/results/card.tsx
var Ko = "capacity", ir = class extends re { // Ko = TAG_FACET, ir = Card, re = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, needs: i, level: l }) {
    let { msg: c, labels: u, format: m, language: p, idPrefix: d } = t, { join: g, notice: _ } = o, h = s.length ? n : null, b = (M) => h ? /* @__PURE__ */ f(h.MarkedText, { text: M, patterns: s, around: p }) : /* @__PURE__ */ f(H, { text: M, around: p }), v = (M) => (o.terms.get(M) || []).map((j) => u.term(M, j)), E = u.pick(o.title), k = `${d}:program:${o.id}`, D = o.summary && u.pick(o.summary), F = v(Ko), T = [...v("kind"), ...v("format")], R = u.status(o.status), P = m.span(o.start, o.end, o.status); // c = msg, u = labels, m = format, p = language, d = idPrefix, t = context, g = join, _ = notice, o = program, h = search, s = patterns, n = more, b = marked, M = facet, f = k, H = DataText, v = termsOf, j = term, E = title, k = titleId, D = summary, F = tags, Ko = TAG_FACET, T = facts, R = status, P = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": k }, /* @__PURE__ */ f(be, { level: l, class: "program-explorer__title", id: k }, o.target ? /* @__PURE__ */ f(Me, { context: t, target: o.target }, b(E)) : b(E)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${o.status || "unknown"}` }, R), P !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, P), T.map((M) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, b(M)))), D && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, b(D), " ", u.isForeign(D.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, c("in-language", m.language(D.language)))), _ && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(H, { text: u.pick(_), around: p })), g && g.isOver && o.status !== "past" && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, c("join-over")), n && i.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: i }), h && /* @__PURE__ */ f(h.Matched, { context: t, program: o, patterns: s, shown: [E, D, ...F, ...T] }), /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, F.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Ko).text }, F.map((M) => /* @__PURE__ */ f("li", null, b(M)))), /* @__PURE__ */ f(Wo, { context: t, actions: r, program: o }), /* @__PURE__ */ f(
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
var lr = 60, fi = 6, gi = 80; // lr = CARDS, fi = CARDS_AT_ONCE, gi = FILL_AFTER
function yi({ context: e, state: t, results: { order: r } }, n) { // yi = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", c = l === "address", u = r.findIndex((g) => e.index.programs[g].id === o.program), m = l === "data" || i.length === r.length && r.every((g, _) => g === i[_]), p = Math.max(e.limit || lr, u + 1, m && n.limit || 0, c ? s : 0), d = r.length <= lr || c; // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, c = isAddress, u = open, r = order, g = number, e = context, m = isSame, _ = i, p = limit, lr = CARDS, d = isWhole
  return { order: r, limit: p, drawn: d ? p : Math.max(fi, u + 1, m && n.drawn || 0) };
}
function xi({ context: e, state: t, results: r }, n) { // xi = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && ct(t.query, r.exploration.searchResult) === "status", u = (m, p) => m || { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, ct = effectiveSort, t = state, r = results, u = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let d = n[p - 1], g = se(m.status); // d = before, n = programs, p = i, g = isNow, se = isCurrent, m = program
    return !c || d && se(d.status) === g ? { program: m, group: null } : { program: m, group: g ? u(a, o("group-current")) : u(s, o("group-past")) };
  });
}
var cr = class extends re { // cr = CardList, re = x
  constructor() {
    super(...arguments);
    this.list = zt();
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
      this.setLength({ limit: r + lr, drawn: r + lr }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : yi(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), gi));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var k; // k = _a
    let { context: s, state: i, results: l, actions: c, more: u } = r, { msg: m, index: p, level: d, list: g } = s, _ = n.slice(0, Math.min(a, o)).map((D) => p.programs[D]), h = n.length - o, b = or(p.facets, i.query), v = xi(r, _), E = (k = v[0]) != null && k.group ? d + 1 : d; // s = context, i = state, l = results, c = actions, u = more, r = view, m = msg, p = index, d = level, g = list, _ = shown, n = order, a = drawn, o = limit, D = number, h = rest, b = needs, or = chosenNeeds, v = entries, xi = withHeadings, E = titleLevel, k = _a
    return /* @__PURE__ */ f(q, null, /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, v.map(({ program: D, group: F }, T) => /* @__PURE__ */ f("li", { key: D.id }, F && /* @__PURE__ */ f(be, { level: d, class: "program-explorer__group", id: F.anchors[0] }, F.anchors.slice(1).map((R) => /* @__PURE__ */ f("span", { id: R })), /* @__PURE__ */ f(H, { text: F, around: s.language })), /* @__PURE__ */ f(
      ir,
      {
        context: s,
        actions: c,
        more: u,
        program: D,
        open: i.query.program === D.id,
        patterns: l.exploration.searchResult.patterns,
        needs: b.filter(({ programs: R }) => Re(R, n[T])).map(({ id: R }) => R),
        level: E
      }
    )))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Je(i.query, g.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
  }
};

// src/app/visible-terms.ts
function Jo(e, t, r, n) { // Jo = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var hi = 15; // hi = MOST_WITHOUT_BOX
function Zr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // Zr = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
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
    ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: u }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(H, { text: i.term(r, n.id), around: l })))))),
    /* @__PURE__ */ f("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${u}:count` }, m)
  );
}
function bi({ context: { labels: e, languages: t } }, r) { // bi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === B ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, B = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function Qo({ view: e, counts: t, most: r }) { // Qo = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", u = c ? bi(e, t.terms) : t.terms, m = Jo(u, r, l.id === "period", (g) => c && g === o[0]), p = m.length < u.length ? u.find((g) => !m.includes(g)) : void 0, d = /* @__PURE__ */ f(q, null, m.map((g) => /* @__PURE__ */ f(Zr, { key: g.term.id, view: e, facet: l.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, c = isLanguage, u = terms, bi = languagesByName, m = shown, Jo = visibleTerms, r = most, g = count, p = firstHidden, d = list, f = k, q = $, Zr = TermBox
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
  return u.length <= hi ? d : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: l.id, terms: u }, d) : /* @__PURE__ */ f(q, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), d);
}

// src/views/layout/filters.tsx
var vi = 2; // vi = OPEN_AT_FIRST
function wi({ view: e, counts: t, isOpenAtFirst: r }) { // wi = Facet, e = view, t = counts, r = isOpenAtFirst
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
    /* @__PURE__ */ f("span", { id: `${p}::label` }, /* @__PURE__ */ f(H, { text: o.facet(c.id), around: a })),
    /* @__PURE__ */ f(Ke, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(H, { text: g, around: a })), /* @__PURE__ */ f(Qo, { view: e, counts: t, most: m })) : d.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, d.reduce((h, b) => n("list", h, b))));
}
function ur({ view: e }) { // ur = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== C); // t = facets, e = view, r = id, I = NEED, C = OFFERS
  return /* @__PURE__ */ f(q, null, t.map((r, n) => /* @__PURE__ */ f(wi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < vi })));
}

// src/views/layout/needs.tsx
var Si = 4; // Si = FEW_NEEDS
function Yo({ view: e }) { // Yo = Needs, e = view
  var d, g; // d = _a, g = _b
  let { context: { msg: t, labels: r, language: n, idPrefix: o }, state: a, results: s, actions: i, more: l } = e, c = ((d = s.exploration.facets.find(({ facet: _ }) => _.id === I)) == null ? void 0 : d.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = state, s = results, i = actions, l = more, e = view, c = terms, d = _a, _ = facet, I = NEED
  if (!c.length)
    return null;
  let u = (g = a.open.facets.get(I)) != null ? g : Si, m = c.filter(({ chosen: _ }, h) => h < u || _), p = c.find((_) => !m.includes(_)); // u = most, g = _b, a = state, I = NEED, Si = FEW_NEEDS, m = shown, c = terms, _ = each, h = i, p = firstHidden
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
    /* @__PURE__ */ f(H, { text: r.term(I, _.id), around: n }),
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
function zo({ view: { context: { msg: e }, state: t, actions: r } }) { // zo = SearchBox, e = msg, t = state, r = actions
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
function Xo({ view: e }) { // Xo = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === C); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, C = OFFERS
  if (!s)
    return null;
  let i = (l, c, u, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": u, onClick: () => a.choose(it(n, C, m)) }, t("shortcut", l, c)); // i = button, l = label, c = count, u = isChosen, m = terms, f = k, a = actions, it = withTerms, n = query, C = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(C).text }, s.terms.filter(({ term: l }) => l.id !== B).map(({ term: l, chosen: c, matchCount: u }) => i(r.term(C, l.id).text, u, c, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(C), []));
}

// src/views/layout/toolbar.tsx
function Ti({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Ti = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = ct(r, n.exploration.searchResult), s = Oe.filter((i) => i !== "relevance" || i === a || r.text !== ""); // a = sort, ct = effectiveSort, r = query, n = results, s = sorts, Oe = SORTS, i = each
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
function Zo({ view: e }) { // Zo = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i } = e, { count: l, searchResult: { corrected: c } } = a.exploration, u = Array.from(o.query.chosen).reduce((m, [p, d]) => p === I || p === C ? m : m + d.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, e = view, l = count, c = corrected, u = chosen, m = sum, p = facet, d = terms, I = NEED, C = OFFERS
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
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, wo(o.settled.query) ? t("count", l, r.programs.length) : t("count-programs", l), i && c && l > 0 && /* @__PURE__ */ f(i.Corrected, { view: e, words: c })), !n && /* @__PURE__ */ f(Ti, { view: e }));
}

// src/views/layout/explorer.tsx
function ea({ view: e }) { // ea = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, c = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(be, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(zo, { view: e }), /* @__PURE__ */ f(Yo, { view: e }), /* @__PURE__ */ f(Xo, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(ur, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(Zo, { view: e }), c && !(t && i === n) && /* @__PURE__ */ f(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ f(cr, { view: e }) : c && /* @__PURE__ */ f(c.NoResults, { view: e })), a && s.filters && c && /* @__PURE__ */ f(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var ta = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // ta = isNeeded, e = open, t = query
function ra(e, t, r) { // ra = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => O(null, null, function* () { // n = isLoading, o = isOver, a = load, O = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && ta(e.get()) && t.onFailure(c, () => { // o = isOver, ta = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && ta(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function na() { // na = replaceTexts
  A.vnode = (e) => { // A = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function oa(e, t) { // oa = createScreen, e = root, t = idPrefix
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
function aa(e, t) { // aa = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var Ei = 640, ki = 500; // Ei = MIN_WIDTH, ki = PREPARE_SEARCH_AFTER
function Pi(e, t) { // Pi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
A.debounceRendering = (e) => e();
na();
function sa(e, t, r, n, o, a) { // sa = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.now, c = Xr(t, r, l == null ? void 0 : l.fuzzySearch), u = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Ei, p = (T) => { // s = view, e = root, i = cleanups, l = more, o = moreSource, c = context, Xr = createContext, t = list, r = settings, u = isMounted, m = isNarrow, Ei = MIN_WIDTH, p = readAddress, T = before
    let R = n.read(), P = R === null && T ? T.query : yt(R || "", c.index) || c.preset, M = Le(c.index, c.derive, P); // R = fragment, n = history, P = next, T = before, yt = fromFragment, c = context, M = query, Le = withoutHiddenDetails
    return {
      query: M,
      settled: { query: M, cause: "address" },
      cards: n.cards(),
      open: { facets: (T == null ? void 0 : T.open.facets) || /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
    };
  }, d = $o(w({ narrow: m() }, p(null))), g = oa(e, r.idPrefix), _ = () => { // d = store, $o = createStore, w = __spreadValues, m = isNarrow, p = readAddress, g = screen, oa = createScreen, e = root, r = settings, _ = unmount
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
  }, b = Pi(Io(d, () => c, g), h), v = (T, R) => { // b = actions, Pi = guarded, Io = createActions, d = store, c = context, g = screen, h = attempt, v = draw, T = state, R = before
    h(() => { // h = attempt
      let P = g.holdFocus(R.open.filters), { derive: M } = c, j = M(T.query); // P = restoreFocus, g = screen, R = before, M = derive, c = context, j = results, T = state
      ho(/* @__PURE__ */ f(ea, { view: { context: c, state: T, actions: b, attempt: h, cleanups: i, more: l, results: j, settledResults: M(T.settled.query) } }), e), P();
    });
  }, E = ({ keepFocus: T, keepFragment: R, keepPlace: P, textIndexOf: M }) => { // E = useMore, T = keepFocus, R = keepFragment, P = keepPlace, M = textIndexOf
    let j = s.setTimeout(() => h(() => M(c.index)), ki); // j = prepare, s = view, h = attempt, M = textIndexOf, c = context, ki = PREPARE_SEARCH_AFTER
    i.add(R()).add(P(e, n)).add(T(e, n)).add(() => s.clearTimeout(j));
  }, k = (T) => { // k = showLinked, T = isFirst
    let { program: R } = d.get().query, P = !T || R !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById(n.read() || ""); // R = program, d = store, P = mayScroll, T = isFirst, s = view, e = root, n = history
    n.isNewLink() && P && r.reveal(() => Ee(() => h(() => g.scrollToLinked(d.get().query.program))));
  }, D = () => { // D = correctLink
    Bo(n.read(), c.fragmentOf(d.get().query)) && o.useLinks(({ checkLink: T }) => h(() => T(n, d, c, g.scrollToLinked)));
  }, F = () => { // F = onResize
    if (!e.isConnected) {
      _();
      return;
    }
    let T = m(), { open: R, narrow: P } = d.get(); // T = narrow, m = isNarrow, R = open, P = before, d = store
    (T !== P || R.filters && !e.clientWidth) && d.set({ narrow: T, open: L(w({}, R), { filters: !1 }) });
  };
  return [
    d.subscribe(v),
    aa(e, F),
    Do(d, b.settle, s),
    jo(d, n, (T) => c.fragmentOf(T)),
    n.onMove(() => h(() => { // n = history, h = attempt
      d.set(p(d.get())), k(!1), D();
    }))
  ].forEach((T) => i.add(T)), v(d.get(), d.get()), u && (k(!0), D(), n.firstPlace && Ee(() => h(() => s.scrollTo(0, n.firstPlace))), l ? E(l) : i.add(ra(d, o, (T) => h(() => { // T = loaded, i = cleanups, v = draw, d = store, u = isMounted, k = showLinked, D = correctLink, n = history, Ee = afterPaint, h = attempt, s = view, l = more, E = useMore, ra = loadWhenNeeded, o = moreSource
    l = T, c = Ho(c, l.fuzzySearch), E(l), d.set({});
  })))), {
    update: (T) => h(() => { // T = newList, h = attempt
      b.settle(), c = Xr(T, r, c.find);
      let { query: R } = d.get(), P = Le(c.index, c.derive, R), M = () => d.set({ query: P, settled: { query: P, cause: "data" } }); // R = before, d = store, P = query, Le = withoutHiddenDetails, c = context, M = show
      l ? l.keepPosition(e, M) : M();
    }),
    unmount: _
  };
}

// src/page/page-urls.ts
var ia = "Special:MyLanguage/", Ri = /^(?:[a-z][\w-]*|Special):/; // ia = MY_LANGUAGE, Ri = WITHOUT_TRANSLATION
function la(e, { root: t, staticElements: r, groups: n }, o) { // la = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    let c = l.replace(ia, ""); // c = plain, l = page, ia = MY_LANGUAGE
    if (!s.length || Ri.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(ia + c);
    let [u = "", m = ""] = c.split(/(?=#)/); // u = title, m = fragment, c = plain
    return s.map((p) => e.urlOf(`${u}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var Li = "program-explorer__app", Mi = 0; // Li = APP_CLASS, Mi = mountedSoFar
function Oi(e) { // Oi = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${pe}`)).filter((r) => (Ye({ root: r }) || "static") !== "static"); // t = roots, pe = HOST_CLASS, r = root, Ye = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function Ai({ root: e, past: t }) { // Ai = scrollToLinkedHeading, e = root, t = past
  var o; // o = _a
  let n = [...Array.from(((o = fr(e)) == null ? void 0 : o.querySelectorAll("[id]")) || [], ({ id: a }) => a), ...(t == null ? void 0 : t.anchors) || []].find((a) => [a, encodeURI(a)].includes(location.hash.slice(1))); // n = anchor, o = _a, fr = sectionHeading, e = root, a = each, t = past
  n && yr(e, () => Ee(() => { // n = anchor, yr = unfold, e = root, Ee = afterPaint
    var a; // a = _a
    return (a = document.getElementById(n)) == null ? void 0 : a.scrollIntoView();
  }));
}
function Ii(e) { // Ii = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return ft(e) && !(t && !t.closest(`.${pe}, [${Fe}]`));
}
function ca(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // ca = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i, load: l } = e, { language: c } = n, u = de(n), m = kt(i, t), p = Oi(t), d = `program-explorer-${++Mi}`, g = la(i, t, m), _ = t.all === null ? "" : g(t.all), h = { // i = wiki, l = load, e = environment, c = language, n = messages, u = msg, de = createMessages, m = languages, kt = readerLanguages, t = host, p = ownsIt, Oi = ownsAddress, d = idPrefix, Mi = mountedSoFar, g = pageUrl, la = createPageUrls, _ = urlOfAll, h = moreSource
    now: a,
    load: () => Et(e),
    onFailure: (P, M) => { // P = error, M = retry
      let j = wt(P) === "outdated"; // j = isOutdated, wt = failureOf, P = error
      ve(t.root, n, { kind: "warning", text: u(`failed-${j ? "outdated" : "network"}`), retry: () => { // ve = showNotice, t = host, n = messages, u = msg, j = isOutdated
        j ? location.reload() : (Ce(t.root), M());
      } });
    },
    useLinks: (P) => { // P = use
      l.links().then(P, (M) => i.log("The link in the address cannot be corrected.", M));
    }
  }, b = document.createElement("div");
  b.className = Li, b.lang = c, b.dir = De(c), t.root.append(b);
  let v = gr(t.root, () => vt(t, !0)), E = () => Ai(t); // v = stopWatching, gr = watchFolding, t = host, vt = hideRest, E = onHashChange, Ai = scrollToLinkedHeading
  window.addEventListener("hashchange", E);
  let k = () => { // k = cleanUp
    b.remove(), v(), window.removeEventListener("hashchange", E);
  }, D = ao(window, p ? Ii : null, d);
  Z(t, "ready");
  let { update: F, unmount: T } = sa(b, r, { // F = update, T = unmount, sa = mountExplorer, b = app, r = list
    msg: u,
    format: so(c, u, o),
    language: c,
    languages: m,
    pageLanguage: i.contentLanguage,
    today: Tr(),
    current: t.current,
    past: t.past,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    idPrefix: d,
    reveal: (P) => yr(t.root, P),
    notify: (P) => ve(t.root, n, { kind: "failure", text: P, retry: null }),
    urlOf: (P) => "url" in P ? P.url : g(P.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (P) => `${p ? "" : _}#programs?program=${P}`,
    urlOfAll: (P) => `${_}#${P}`
  }, D, h, (P) => { // D = history, h = moreSource, P = error
    k(), s(P);
  });
  if (!b.isConnected)
    return null;
  let R = { // R = explorer
    update: F,
    unmount: () => {
      T(), k(), Z(t, "static");
    }
  };
  try {
    E(), vt(t, !0), i.announceReady(t.root);
  } catch (P) {
    throw R.unmount(), P;
  }
  return R;
}

// src/page/offer-selftest.ts
var Di = "#programs?selftest"; // Di = SELFTEST
function ua(e) { // ua = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === Di && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 a144df46e2ebf9c0"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var Ci = 20; // Ci = MOST_EXPLORERS
function Fi(n, o) { // Fi = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function Ni({ wiki: e }, t, { origin: r, list: n }) { // Ni = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && cn(s.length ? s : [o], n.programs.map(({ title: u }) => ue(u, [o.lang, ...c], e.contentLanguage).text));
}
function Hi({ preset: e, limit: t }) { // Hi = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function da(e, t, r, n) { // da = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      da(e, t, r, n);
    }, s = null;
    try {
      let i = Hi(r) ? Et(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, Hi = needsMore, r = host, Et = loadMore, t = environment, l = result, e = load, o = wiki
      if (l.kind === "off") {
        Z(r, "static");
        return;
      }
      let { messages: c } = l, [u, m] = l.kind === "missing" && (yield Fi(t, r)) || [r, l]; // c = messages, l = result, u = shown, m = programs, Fi = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let _ = m.kind === "missing"; // _ = isMissing, m = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : m.problems), yield St(t, r, _ ? "missing" : "json", m, a);
        return;
      }
      if (!ln(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), d = yield i; // p = languageNames, o = wiki, d = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let g = Ni(t, r, m); // g = mayDiffer, Ni = mayListDiffer, t = environment, r = host, m = programs
      s = ca(t, u, { list: m.list, messages: c, languageNames: p, more: d }, (_) => { // s = explorer, ca = mountHost, t = environment, u = shown, m = programs, c = messages, p = languageNames, d = more, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), St(t, u, "unexpected", L(w({}, m), { messages: c }), a);
      }), s && (n.set(r.root, s), yield xn(t, r, m, c, g));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield St(t, r, wt(i), null, a);
    }
  });
}
function $i(n, o) { // $i = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Tt(r); // a = printed, Tt = findHosts, r = content
    if (a.length || r.querySelector(`.${pe}`) || !bn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function pa(e, t) { // pa = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    ua(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = no(); // s = content, i = sharedLoad, no = createSharedLoad
      $i(n, s).then(
        (l) => l.forEach((c, u) => { // l = hosts, c = host, u = i
          u >= Ci ? Z(c, "static") : fn(c) && da(i, n, c, r);
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
var en = {}; // en = runtime_exports
Ea(en, {
  x0: () => re,
  x1: () => zt,
  x10: () => mt,
  x11: () => rr,
  x12: () => Zt,
  x13: () => W,
  x14: () => Re,
  x15: () => Ve,
  x16: () => ne,
  x17: () => We,
  x18: () => tr,
  x19: () => ar,
  x2: () => q,
  x20: () => Oe,
  x21: () => it,
  x22: () => Xt,
  x23: () => sr,
  x24: () => de,
  x25: () => Ye,
  x26: () => Fe,
  x27: () => pe,
  x28: () => Tt,
  x29: () => wr,
  x3: () => f,
  x30: () => vr,
  x31: () => br,
  x32: () => ve,
  x33: () => mr,
  x34: () => ht,
  x35: () => Q,
  x36: () => U,
  x37: () => fe,
  x38: () => Ht,
  x39: () => I,
  x4: () => Ee,
  x40: () => Mt,
  x41: () => ce,
  x42: () => At,
  x43: () => He,
  x44: () => Rt,
  x45: () => Ne,
  x46: () => Ze,
  x47: () => Vt,
  x48: () => Ot,
  x49: () => $e,
  x5: () => Le,
  x50: () => Se,
  x51: () => Jn,
  x52: () => Ut,
  x53: () => se,
  x54: () => je,
  x55: () => xt,
  x56: () => ue,
  x57: () => ur,
  x58: () => Zr,
  x59: () => Me,
  x6: () => ae,
  x60: () => be,
  x61: () => H,
  x62: () => Uo,
  x63: () => dr,
  x7: () => ft,
  x8: () => gt,
  x9: () => le
});

// src/wiki/wiki.ts
var X = class extends Error { // X = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var ma = 1e4; // ma = TIMEOUT_MS
function fa(e, t) { // fa = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), ma); // r = controller, n = timer, ma = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new X("timeout", `${ma} ms, ${e}`) : new X("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function dr(e) { // dr = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield fa(e, "omit"); // t = response, fa = fetchInTime, e = url
    if (t.status === 429 && (t = yield fa(e, "same-origin")), t.status === 429)
      throw new X("busy", e);
    if (t.status !== 200)
      throw new X("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new X("server", `no JSON, ${e}`);
    if (r.error)
      throw new X("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var ji = 86400, Bi = 300, Ui = 50; // ji = DAY_S, Bi = FIVE_MINUTES_S, Ui = MOST_REQUESTS
function Vi({ query: { pages: e = [] } = {} }) { // Vi = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function qi(e, t, r, n) { // qi = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? Bi : ji), a = { // o = age, e = kind, r = bundle, Bi = FIVE_MINUTES_S, ji = DAY_S, a = parameters
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
function ga(e, t, r, n) { // ga = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield dr(`${e}?${qi(t, r, n, s)}`); // l = answer, dr = readAnswer, e = api, qi = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(Vi(l));
      let { query: { messagecollection: c = [] } = {}, continue: { mcoffset: u } = {} } = l; // c = messagecollection, u = mcoffset, l = answer
      for (let { key: m, translation: p } of c) // m = key, p = translation, c = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = u;
    } while (s && ++i < Ui);
    return { pages: a, translations: o };
  });
}
function ya(e, t, r, n) { // ya = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield ga(e, t, r, n);
    } catch (o) {
      if (n && o instanceof X && o.failure === "server")
        return ga(e, t, r, null);
      throw o;
    }
  });
}
function xa(e, t) { // xa = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ya(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, ya = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ya(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function _a(e) { // _a = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function Wi(e) { // Wi = mayEdit, e = title
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
function Ki() { // Ki = languageNames
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
function Ji() { // Ji = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function ha(e) { // ha = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function ba(e = null) { // ba = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: Ji(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: _a,
    readPages: xa(mw.util.wikiScript("api"), _a),
    languageNames: Ki,
    mayEdit: Wi,
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
function Qi() { // Qi = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  pa(ba(Qi()), on(ha, en, "af0f8e29a6a4adfb"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>