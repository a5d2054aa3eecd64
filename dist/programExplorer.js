// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var bn = Object.defineProperty, Va = Object.defineProperties;
var Wa = Object.getOwnPropertyDescriptors;
var hn = Object.getOwnPropertySymbols;
var qa = Object.prototype.hasOwnProperty, Ka = Object.prototype.propertyIsEnumerable;
var _n = (e, t, r) => t in e ? bn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, E = (e, t) => {
  for (var r in t || (t = {}))
    qa.call(t, r) && _n(e, r, t[r]);
  if (hn)
    for (var r of hn(t))
      Ka.call(t, r) && _n(e, r, t[r]);
  return e;
}, M = (e, t) => Va(e, Wa(t));
var Ja = (e, t) => {
  for (var r in t)
    bn(e, r, { get: t[r], enumerable: !0 });
};
var A = (e, t, r) => new Promise((n, o) => {
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
function vn(e, t, r) { // vn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
  let n = /* @__PURE__ */ new Map(), o = (s) => A(null, null, function* () { // n = modules, o = loadModule, s = name, A = __async
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
var ut = ["relevance", "status", "newest", "title"], pt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // ut = SORTS, pt = EMPTY_QUERY

// src/app/url.ts
var ft = ["q", "sort", "program", "view"]; // ft = RESERVED_KEYS
var Qa = /^#?programs$/, za = /^#?programs(\?|%3f|\.3f)/i, gt = "selftest", Ya = 8e3, Xa = 200; // Qa = ALONE, za = WITH_QUERY, gt = SELFTEST, Ya = MOST_CHARACTERS, Xa = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = za.exec(e) || Qa.exec(e) || []; // t = start, za = WITH_QUERY, e = hash, Qa = ALONE
  return t === void 0 ? null : e.slice(t.length, Ya);
}
function yt(e) { // yt = isFragmentOurs, e = hash
  return le(e) !== null;
}
var Za = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Za = UNSAFE
function mt(e) { // mt = encode, e = value
  return e.replace(Za, (t) => { // e = value, Za = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function ie(e) { // ie = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function xt(e) { // xt = normalText, e = text
  return e.slice(0, Xa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function ve(e, t = []) { // ve = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !ft.includes(o) && r.push(`${mt(o)}=${a.map(mt).join(",")}`);
  });
  let n = xt(e.text); // n = text, xt = normalText, e = query
  return n && r.push("q=" + mt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(mt).join(",")), r.length ? `programs?${r.join("&")}` : "";
}
function vr(e, t) { // vr = splitIds, e = list, t = isKnown
  return e.split(",").map(ie).flatMap((r) => t(r) ? r : r.split(","));
}
function wn(e, t) { // wn = readIds, e = list, t = isKnown
  return Array.from(new Set(vr(e, t))).filter(t);
}
function ht(e, t) { // ht = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...d] = i.split("="), c = ie(l), p = d.join("="), m = ie(p); // l = rawKey, d = values, i = part, c = key, ie = decode, p = raw, m = value
    if (c === "q")
      o = xt(ie(p.replace(/[_+]/g, " ")));
    else if (c === "sort")
      a = ut.find((u) => u === m) || null;
    else if (c === "program")
      s = wn(p, t.hasProgram);
    else if (!ft.includes(c)) {
      let u = wn(p, (f) => t.hasTerm(c, f)); // u = terms, wn = readIds, p = raw, f = term, t = known, c = key
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
var Q = "qqx", Sn = "search", Ge = "en"; // Q = KEYS_ONLY, Sn = EXPLORER_KEY, Ge = FALLBACK_LANGUAGE
function Qe(e) { // Qe = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Ge;
}
function wr(e) { // wr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Tn(e, t) { // Tn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ue(t)).filter((n) => typeof n[1] == "string")); // r = texts, ue = parseJsonObject, t = text, n = field
  return r.has(Sn) ? { language: e, texts: r } : null;
}
function En({ language: e, texts: t }) { // En = hasMessages, e = language, t = texts
  return e === Q || t.has(Sn);
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
function _t(e) { // _t = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function Pn(e, t) { // Pn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var kn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // kn = en_default

// src/messages/locale.ts
function bt(e) { // bt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var ts = ["zero", "one", "two", "few", "many", "other"]; // ts = CATEGORIES
function Rn(e) { // Rn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ts.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ts = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var rs = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ns = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(kn)) }; // rs = PLURAL, ns = PARAMETER, Ae = BUILT_IN, kn = en_default
function me({ language: e, texts: t } = Ae, r = Ae.texts) { // me = createMessages, e = language, t = texts, Ae = BUILT_IN, r = fallback
  if (e === Q)
    return (i, ...l) => `(${[`program-explorer-${i}`, ...l].join(", ")})`;
  let n, o, a = bt(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, bt = localeOf, e = language, s = format, i = value
  return (i, ...l) => { // i = key, l = parameters
    let d = (c) => { // d = parameter, c = position
      var p; // p = _a
      return (p = l[Number(c) - 1]) != null ? p : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(rs, (c, p, m) => (o = o || Rn(e), o(m.split("|"), Number(d(p))))).replace(ns, (c, p) => { // t = texts, i = key, r = fallback, rs = PLURAL, c = _, p = position, m = forms, o = plural, Rn = createPlural, e = language, d = parameter, ns = PARAMETER
      let m = d(p); // m = value, d = parameter, p = position
      return typeof m == "number" ? s(m) : m;
    });
  };
}

// src/programs/data-model.ts
var vt = "json"; // vt = DATA_MODEL

// src/page/sections.ts
var Sr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // Sr = SECTION
function Ie(e) { // Ie = sectionOf, e = element
  return e.closest(Sr);
}
function Tr(e) { // Tr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Ln(e) { // Ln = isInSection, e = element
  return Ie(e) !== null;
}
function wt(e) { // wt = isFolded, e = element
  let t = Ie(e); // t = section, Ie = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function Mn(e) { // Mn = hasOtherText, e = element
  return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
}
function Er(e, t) { // Er = watchFolding, e = element, t = onChange
  let r = Ie(e), n = new MutationObserver(t); // r = section, Ie = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Pr(e, t) { // Pr = unfold, e = element, t = then
  if (!wt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ie(e); // o = section, Ie = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = Tr(e); // a = heading, Tr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    wt(e) || (n(), t());
  }, n = Er(e, r);
  r();
}

// src/page/host-state.ts
var os = "program-explorer-hidden"; // os = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function On(e) { // On = claim, e = host
  return ze(e) ? !1 : (re(e, "loading"), !0);
}
function kr(e, t) { // kr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(os, t);
}
function St({ root: e, after: t }, r) { // St = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !wt(e); // n = isAfterHidden, r = isHidden, wt = isFolded, e = root
    kr(t.list, n), kr(t.heading, n && !(Ln(e) && Mn(t.list)));
  }
}
function re(e, t) { // re = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => kr(n, r)), St(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, kr = hide, r = isReady, St = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var as = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ss = ["arab", "hebr"], is = ["latn", "cyrl"]; // as = RTL_LANGUAGES, ss = RTL_SCRIPTS, is = LTR_SCRIPTS
function De(e) { // De = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return ss.includes(r) || !is.includes(r) && as.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Rr = "program-explorer__notice"; // Rr = CLASS
function Ye(e, t, ...r) { // Ye = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function An(e, t, r) { // An = button, e = text, t = className, r = act
  let n = Ye("button", `cdx-button ${t}`, e); // n = made, Ye = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ce(e) { // Ce = removeNotice, e = root
  e.querySelectorAll(`.${Rr}`).forEach((t) => { // e = root, Rr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function we(e, t, { kind: r, text: n, content: o = [], retry: a }) { // we = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ce(e);
  let s = me(t), i = Ye( // s = msg, me = createMessages, t = messages, i = box, Ye = element
    "div",
    `${Rr} ${Rr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ye("span", "cdx-message__icon"),
    Ye(
      "div",
      "cdx-message__content",
      Ye("p", "", n),
      ...o,
      ...a ? [An(s("retry"), "", a)] : [],
      An(s("dismiss"), "cdx-button--weight-quiet", () => Ce(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = De(t.language), e.append(i);
}

// src/page/failure.ts
var ls = ["busy", "timeout", "network", "server"]; // ls = TEMPORARY
function Tt(e) { // Tt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function In(e, t, r, n) { // In = advise, e = environment, t = host, r = notice, n = subject
  return A(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function Et(e, t, r, n, o) { // Et = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return A(this, null, function* () {
    let a = n ? n.messages : Ae, s = me(a); // a = messages, n = result, Ae = BUILT_IN, s = msg, me = createMessages
    re(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ls.includes(r) ? () => { // ls = TEMPORARY, r = failure
        Ce(t.root), re(t, "loading"), o();
      } : null
    };
    we(t.root, a, i), (r === "missing" || r === "json") && (yield In(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function Dn(i, l, d, c, p) { // Dn = showProblems, i = _0, l = _1, d = _2, c = _3, p = _4
  return A(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: m } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== vt; // m = wiki, e = environment, u = hasProblems, r = origin, n = problems, vt = DATA_MODEL
    u && m.log(`Problems of the data page "${t.source}":`, n.join(`
`)), m.isNamed && (u || s) && (yield In(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var fe = "program-explorer", cs = "data-has-heading", Se = "data-group"; // fe = HOST_CLASS, cs = HEADING_ATTRIBUTE, Se = GROUP_ATTRIBUTE
function Lr(e) { // Lr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var ds = /^(?!mw[\w-]{2,4}$)./; // ds = ANCHOR
function Mr(e, t, r) { // Mr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => ds.test(o)); // n = anchorElements, r = elements, o = id, ds = ANCHOR
  return { text: e, language: Lr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Or(e) { // Or = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Ar(e) { // Ar = levelBelow, e = heading
  return e ? Math.min(Or(e) + 1, 5) : 3;
}
var Cn = "h1, h2, h3, h4, h5, h6"; // Cn = HEADINGS
function us(e) { // us = printedHeading, e = heading
  return Mr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function ps(e) { // ps = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function ms(e) { // ms = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function fs({ root: e, before: t, groups: r, headings: n }) { // fs = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: p = "", bundleVersion: m = "" } = e.dataset, u = ps(n.get("past") || null), f = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, l = all, d = languages, c = messages, p = bundle, m = bundleVersion, e = root, u = heading, ps = blockOf, n = headings, f = list, r = groups, b = group, h = own
  return n.forEach((b, _) => { // n = headings, b = element, _ = group
    b !== t && h.set(_, us(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: ms(c),
    bundle: p,
    bundleVersion: m,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: d.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && f ? { heading: u, list: f } : null,
    groups: r,
    headings: h,
    level: Ar(n.size ? t : null)
  };
}
function Pt(e) { // Pt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Cn}, .${fe}[data-source], [${Se}]`).forEach((n) => { // e = content, Cn = HEADINGS, fe = HOST_CLASS, Se = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Cn) ? r = n : n.hasAttribute(Se) ? o && (o.groups.push(n), r && n.hasAttribute(cs) && o.headings.set(n.getAttribute(Se), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(fs);
}

// src/page/known-pages.ts
var Nn = ["Community Development", "Community Development/What we do"], gs = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Nn = PAGES, gs = TRANSLATION
function Fn(e) { // Fn = isKnownPage, e = title
  return Nn.includes(e) || Nn.includes(e.replace(gs, ""));
}

// src/page/load-parts.ts
function Hn(e, t, r) { // Hn = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function kt({ wiki: e, load: t }) { // kt = loadMore, e = wiki, t = load
  return Hn(e, t.more(), "Details and filters on phones did not load.");
}
function Rt({ wiki: e, load: t }) { // Rt = loadSearch, e = wiki, t = load
  return Hn(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function Lt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Lt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Lr(r), [a] = e, s = a !== t; // o = around, Lr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Ge || Qe(e) !== Ge) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function $n(e, t) { // $n = translationLanguage, e = languages, t = contentLanguage
  let r = Qe(e), n = r === Ge ? (e[0] || "").toLowerCase() : r; // r = chosen, Qe = chooseLanguage, e = languages, n = language, Ge = FALLBACK_LANGUAGE
  return n === t || n === Q ? "" : n;
}

// src/programs/links.ts
var ys = /[\u200E\u200F\u202A-\u202E]/g, xs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, hs = [ // ys = DIRECTION_MARKS, xs = TITLE_SPACES, hs = REFUSED_SCHEMES
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
], _s = new RegExp("^(?:" + hs.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ir = 2e3, bs = 255, vs = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function ws(e) { // ws = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
var Ss = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Ss = ORDINARY
function Ts(e) { // Ts = readAddress, e = value
  if (e.length <= Ir && Ss.test(e))
    return { url: e };
  if (e.length > Ir || /\s/.test(e))
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
    return Ts(t);
  if (t.length > Ir)
    return "bad-page";
  let r = t.replace(ys, "").replace(xs, " ").trim().replace(/^: ?/, ""); // r = page, t = text, ys = DIRECTION_MARKS, xs = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (_s.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || vs.test(r) || n.length > 85 && ws(n) > bs ? "bad-page" : { page: r };
}
function Mt(e) { // Mt = isTarget, e = found
  return typeof e != "string";
}
function Ot(e) { // Ot = parseLink, e = value
  let t = Ne(e); // t = found, Ne = readLink, e = value
  return Mt(t) ? t : null;
}
function At(e) { // At = isPage, e = value
  let t = Ot(e); // t = link, Ot = parseLink, e = value
  return t !== null && "page" in t;
}
function jn(e) { // jn = isAddress, e = value
  let t = Ot(e); // t = link, Ot = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Es = 49; // Es = MOST_INCLUDES
function Dr(e) { // Dr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Es).map((r, n) => typeof r == "string" && At(r) && t.indexOf(r) === n ? r : "") : [];
}
function It(e) { // It = includedTitles, e = text
  return e.includes('"include"') ? Dr(ue(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Cr() { // Cr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Dt(e) { // Dt = optionsFor, e = wiki
  return { today: Cr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Un() { // Un = createCodeReport
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
var Nr = "team", Xe = ["status", "language", "period", Nr], O = "need", C = "offers", Bn = ["join", "materials"], U = "not-stated"; // Nr = TEAM, Xe = BUILT_IN, O = NEED, C = OFFERS, Bn = OFFER_TERMS, U = NOT_STATED

// src/programs/kinds.ts
var Ps = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ps = KINDS
function Fr(e) { // Fr = kindOfType, e = type
  return Ps[e] || "text";
}
function ge(e) { // ge = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Fr(Array.isArray(e) ? "array" : typeof e);
}
function Ct(e) { // Ct = isObject, e = value
  return ge(e) === "object";
}

// src/programs/migrate.ts
var Vn = [], Ze = 1 + Vn.length; // Vn = MIGRATIONS, Ze = VERSION
function Wn(e, t = Vn) { // Wn = migrate, e = page, t = migrations, Vn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => M(E({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function ks(e, t, r) { // ks = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Nt(e, t, r) { // Nt = readJsonPage, e = text, t = report, r = describeFault
  let n = ks(e, t, r); // n = data, ks = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Wn(o); // o = raw, n = data, a = page, Wn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ge(n), ge(s)]);
  }
  return a;
}

// src/programs/levels.ts
function Ft(e) { // Ft = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function qn(e, t, r, n) { // qn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: d } of e) // l = id, d = partOf, e = all
    o.add(l), d && a.set(l, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Ft(a)); // s = wholes, o = programIds, t = series, i = deep, Ft = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: d, partOf: c, followedBy: p, source: { page: m, path: u } } = l; // d = id, c = partOf, p = followedBy, m = page, u = path, l = program
    if (!c && !p.length)
      return l;
    let f = (b) => [...m === null ? [] : ["include", r.indexOf(m)], ...u, b], h = (b, _, v, w) => (w ? n.addAt(f(b), "loop", _) : v.has(_) || n.addAt(f(b), "unknown-program", _, v), !w && v.has(_)); // f = pathTo, b = field, m = page, r = includedTitles, u = path, h = isGood, _ = other, v = known, w = isLoop, n = report
    return n.program = d, M(E({}, l), {
      partOf: c && h("partOf", c, s, i.has(d)) ? c : null,
      followedBy: p.filter((b) => h("followedBy", b, o, b === d))
    });
  });
}

// src/programs/each-record.ts
function Ht(e, t, r, n) { // Ht = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ge(o)]), r.leave();
}

// src/programs/read-schema.ts
function Hr({ pipe: e }) { // Hr = actionsOf, e = pipe
  return e ? [...Hr(e[0]), ...e.slice(1)] : [];
}
function Rs({ type: e, requirement: t }) { // Rs = testOf, e = type, t = requirement
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
function Ls(e) { // Ls = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Hr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Rs(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Hr = actionsOf, Rs = testOf
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: l, test: d, message: c } of o) // l = change, d = test, c = message, o = steps
      if (l)
        i = l(i, s);
      else if (!d(i)) {
        let p = typeof c == "string" ? c : c({ input: i }); // p = code, c = message, i = found
        s.add(p, String(a), t);
        return;
      }
    return i;
  };
}
function Ms({ item: e }) { // Ms = listReader, e = item
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
function Os(e) { // Os = recordReader, e = node
  let t = et(e.key), r = et(e.value), n = Hr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, et = readerOf, e = node, r = readValue, n = needsEntry, Hr = actionsOf, o = type
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
function As({ entries: e = {} }) { // As = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => { // t = names, e = entries, r = fields, n = required, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var p; // p = _a
    let d = E({}, o); // d = found, E = __spreadValues, o = empty
    for (let m of Object.keys(a)) { // m = name, a = value
      let u = r.get(m); // u = field, r = fields, m = name
      s.enter(m), u ? d[m] = (p = et(u.wrapped || u)(a[m], s)) != null ? p : null : i != null && i(m, a[m]) || s.add("unknown-field", m, l), s.leave();
    }
    let c = n.filter((m) => d[m] === null); // c = missing, n = required, m = name, d = found
    for (let m of c) // m = name, c = missing
      s.add(a[m] === void 0 ? "missing" : "left-out", m);
    return c.length > 0 ? void 0 : d;
  };
}
function Is(e) { // Is = createReader, e = node
  switch (e.type) {
    case "array":
      return Ms(e);
    case "record":
      return Os(e);
    case "object":
      return As(e);
    default:
      return Ls(e);
  }
}
var Kn = /* @__PURE__ */ new Map(); // Kn = READERS
function et(e) { // et = readerOf, e = node
  let t = Kn.get(e); // t = reader, Kn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Fr(a.type), Is(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Fr = kindOfType, Is = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let d = ge(a), c = n.get(d); // d = kind, ge = kindOf, a = value, c = read, n = readers
      if (!c) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return c(a, s, i, l);
    }, Kn.set(e, t);
  }
  return t;
}
function Te(e, t, r, n, o) { // Te = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return et(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Ds = /^(?:als|fat|ike|knc)\b/i, Jn = /* @__PURE__ */ new Map(); // Ds = CODES_OF_MEDIAWIKI, Jn = known
function Cs(e) { // Cs = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Ds.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function Fe(e) { // Fe = shortestCode, e = code
  let t = Jn.get(e) || Cs(e); // t = short, Jn = known, e = code, Cs = findShortest
  return Jn.set(e, t), t;
}

// src/programs/patterns.ts
var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // He = ID, Ee = LANGUAGE

// src/programs/dates.ts
var $r = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // $r = DATE_SHAPE
function Gn(e, t) { // Gn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function ne(e) { // ne = parseDate, e = text
  if (!$r.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Gn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function Qn(e, t, r) { // Qn = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function z(e) { // z = firstDay, e = date
  return Qn(e.year, e.month || 1, e.day || 1);
}
function W(e) { // W = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Qn(e.year, t, e.day || Gn(e.year, t));
}

// src/programs/status.ts
var oe = ["open", "upcoming", "ongoing", "paused", "past"]; // oe = STATUSES
function $e(e) { // $e = isStatus, e = value
  return oe.includes(e);
}
function zn(e, t) { // zn = isUncertainOn, e = date, t = day
  return e.approximate && z(e) <= t && t <= W(e);
}
function Yn(e, t, r) { // Yn = deriveStatus, e = start, t = end, r = today
  return t && W(t) < r ? "past" : e && z(e) > r ? "upcoming" : e && t && !zn(e, r) && !zn(t, r) ? "ongoing" : null;
}
function Xn(e, t, r, n) { // Xn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && z(r) > n || t && z(t) > n);
    case "upcoming":
      return !!(t && W(t) < n || r && W(r) < n);
    case "ongoing":
      return !!(t && z(t) > n || r && W(r) < n);
    case "open":
      return !!(r && W(r) < n);
    default:
      return !1;
  }
}
function Zn(e) { // Zn = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Ns = []; // Ns = NONE
function Y(e) { // Y = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ns;
}

// src/programs/read-terms.ts
function $t(e, t, r, n) { // $t = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return Y(t).map(Fe).filter((s) => { // Y = toList, t = value, Fe = shortestCode, s = code
      let i = Ee.test(s); // i = isCode, Ee = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Y(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, Y = toList, t = value, s = id
    let i = o ? o.has(s) : $e(s); // i = isKnown, o = terms, s = id, $e = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : oe), i;
  });
}

// src/programs/cut-text.ts
function jt(e, t) { // jt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var jr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // jr = DAY_OR_MINUTE
function Ut(e) { // Ut = toUtc, e = text
  return !jr.test(e) || !ne(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ce = (e, t = {}) => E({ kind: "schema", type: e }, t), Pe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => ce("string")), Ur = (() => ce("number")), Br = (() => ce("boolean")), ae = ((e) => ce("array", { item: e })), Z = ((e) => ce("object", { entries: e })), S = ((e) => ce("optional", { wrapped: e })), eo = ((e, t) => ce("picklist", { options: e, message: t })), je = ((e, t) => ce("record", { key: e, value: t })), Ue = ((e) => ce("union", { options: e })), j = ((...e) => M(E({}, e[0]), { pipe: e })), Bt = Pe("check"), Vt = Pe("guard"), to = Pe("length"), Vr = Pe("max_value"), ro = Pe("min_entries"), Wr = Pe("min_value"), xe = Pe("regex"), he = ((e) => ({ type: "transform", operation: e })); // ce = schema, e = operation, t = value, E = __spreadValues, Pe = action, r = message, ye = string, Ur = number, Br = boolean, ae = array, Z = object, S = optional, eo = picklist, je = record, Ue = union, j = pipe, M = __spreadProps, Bt = check, Vt = guard, to = length, Vr = maxValue, ro = minEntries, Wr = minValue, xe = regex, he = transform

// src/programs/schema.ts
var Hs = 10080; // Hs = MOST_MINUTES
function $s(e) { // $s = isText, e = found
  return e !== null;
}
var ee = j(ye(), xe(He, "bad-id")), Jr = j(ye(), xe(/\S/, "empty")), tt = j(Jr, he(jt)), js = j(ye(), xe(Ee, "bad-language"), he((e) => e.toLowerCase())), q = Ue([tt, j(je(js, tt), ro(1, "empty"))]), Wt = j( // ee = id, j = pipe, ye = string, xe = regex, He = ID, Jr = words, tt = shownText, he = transform, jt = cutText, js = languageCode, Ee = LANGUAGE, e = code, q = text, Ue = union, je = record, ro = minEntries, Wt = date
  ye(),
  xe($r, "bad-date"),
  he(ne),
  Bt((e) => e !== null, "bad-date")
), no = j(ye(), xe(jr, "bad-time"), he(Ut), Vt($s, "bad-time")), qr = j(Jr, Bt(At, "bad-page")), io = j(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), oo = j(io, Bt(jn, "bad-address")), Gr = j(io, he(Ne), Vt(Mt, "bad-address")), rt = j(Jr, he(Ne), Vt(Mt, ({ input: e }) => e)), Us = j(Ur(), Wr(1, "bad-minutes"), Vr(Hs, "bad-minutes")), lo = Ue([ee, ae(ee)]), ao = j(ye(), xe(Ee, "bad-language"), he(Fe)), so = Ue([ao, ae(ao)]), Kr = Ue([tt, ae(tt)]), Qr = lo, Bs = Z({
  label: q,
  page: S(rt),
  url: S(Gr)
}), Vs = Z({
  label: S(q),
  page: S(rt),
  url: S(Gr),
  until: S(Wt)
}), Ws = Z({
  start: no,
  end: S(no),
  label: S(q),
  page: S(rt),
  url: S(Gr)
}), zr = Z({
  id: ee,
  title: q,
  summary: S(q),
  notice: S(q),
  join: S(Vs),
  page: S(rt),
  status: S(eo(oe, "bad-status")),
  start: S(Wt),
  end: S(Wt),
  dates: S(ae(Ws)),
  language: S(so),
  interpreted: S(so),
  session: S(Z({
    minutes: S(j(ae(Us), to(2)))
  })),
  duration: S(q),
  scale: S(q),
  team: S(Kr),
  partners: S(Kr),
  materials: S(ae(Bs)),
  partOf: S(ee),
  followedBy: S(lo),
  owner: S(tt),
  reviewed: S(Wt),
  sources: S(Ue([oo, ae(oo)]))
}), co = Z({
  id: ee,
  label: q,
  help: S(q),
  terms: je(ee, Qr)
}), qs = Z({
  label: S(q),
  help: S(q),
  terms: S(je(ee, Z({
    label: S(q),
    aliases: S(Kr),
    broader: S(ee),
    matchesAll: S(Br())
  })))
}), Ks = Z({
  title: q,
  page: S(rt)
}), uo = Z({
  version: j(Ur(), Wr(Ze), Vr(Ze)),
  enabled: S(Br()),
  talk: S(qr),
  bundle: S(qr),
  facets: S(ae(ee)),
  vocabularies: S(je(ee, qs)),
  series: S(je(ee, Ks)),
  include: S(ae(qr))
});

// src/programs/read-needs.ts
function Js(e, t, r) { // Js = readNeed, e = raw, t = vocabularies, r = report
  let n = Te(co, e, r); // n = record, Te = read, co = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = $t(s, a, t, r); // i = found, $t = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function po(e, t, r) { // po = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ht(e, "needs", r, (o) => { // Ht = eachRecord, e = page, r = report, o = raw
    let a = Js(o, t, r); // a = need, Js = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var mo = 200; // mo = MOST_DATES
function fo(e) { // fo = readDates, e = written
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
var Yr = Object.keys(zr.entries); // Yr = PROGRAM_FIELDS, zr = programSchema
function Gs(e, t) { // Gs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Qs(e, t) { // Qs = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function zs(e, t, r, n) { // zs = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, until: e.until, isOver: t || !!(e.until && W(e.until) < r) } : null;
}
function Ys(e, { vocabularies: t, facets: r }, n) { // Ys = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Te(Qr, a, n), i = s === void 0 ? [] : $t(o, s, t, n); // s = ids, Te = read, Qr = termIds, a = value, n = report, i = found, $t = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Xs({ start: e, end: t }, r, n) { // Xs = readRange, e = start, t = end, r = raw, n = report
  return e && t && z(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function go(e, t, r, n) { // go = readProgram, e = raw, t = source, r = context, n = report
  let o = Ct(e) ? e.id : null; // o = rawId, Ct = isObject, e = raw
  n.program = typeof o == "string" && He.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Te(zr, e, n, Ys(a, r, n), r.fields); // a = terms, s = record, Te = read, zr = programSchema, e = raw, n = report, Ys = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = Y(s.interpreted), d = /* @__PURE__ */ new Set([...Y(s.language), ...l]); // l = interpreted, Y = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [c, p] = Xs(s, e, n); // c = start, p = end, Xs = readRange, s = record, e = raw, n = report
  s.status && Xn(s.status, c, p, r.today) && n.addAt("status", "status-against-dates", s.status);
  let m = s.status || Yn(c, p, r.today); // m = status, s = record, Yn = deriveStatus, c = start, p = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: zs(s.join, m === "past", r.today, n),
    target: s.page,
    status: m,
    start: c,
    end: p,
    dates: s.dates ? fo(s.dates) : [],
    terms: a,
    interpreted: l,
    minutes: Gs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: Y(s.team),
    partners: Y(s.partners),
    materials: Qs(s.materials, n),
    partOf: s.partOf,
    followedBy: Y(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: Y(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function yo(e, t, r, n, o, a) { // yo = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, d) => { // s = programs, i = readFrom, l = from, d = title
    Ht(l, "programs", o, (c, p) => { // Ht = eachRecord, l = from, o = report, c = raw, p = index
      let m = go(c, { page: d, path: ["programs", p] }, n, o); // m = program, go = readProgram, c = raw, d = title, p = index, n = context, o = report
      m && s.has(m.id) ? o.add("duplicate-id", m.id) : m && s.set(m.id, m);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, d) => { // i = readFrom, e = page, o = report, t = titles, l = title, d = index
    o.enter(d);
    let c = r.find((m) => m.title === l), p = c && Nt(c.text, o, a); // c = found, r = included, m = other, l = title, p = more, Nt = readJsonPage, o = report, a = describeFault
    if (l && !c)
      o.add("missing-include", l);
    else if (p) {
      for (let m of Object.keys(p)) // m = name, p = more
        m !== "version" && m !== "programs" && o.addAt(m, "not-included", m);
      i(p, l);
    }
    o.leave();
  }), o.leave(), [...s.values()];
}

// src/programs/read-vocabularies.ts
function Zs(e, t) { // Zs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === U ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== U ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Ft(r)) // o = id, Ft = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== U && n.set(i, { id: i, label: o || i, aliases: Y(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function xo(e, t, r) { // xo = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: Zs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var ei = [...Yr, ...Xe, O, C].filter((e) => e !== "language"); // ei = RESERVED_VOCABULARIES, Yr = PROGRAM_FIELDS, Xe = BUILT_IN, O = NEED, C = OFFERS, e = name
function ti(e, t, r) { // ti = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Xe]); // n = known, t = vocabularies, Xe = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function ri(e) { // ri = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ni(e, { today: t, language: r }, n, o, a) { // ni = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Te(uo, e, o, ri); // s = head, Te = read, uo = headSchema, e = page, o = report, ri = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = xo(s.vocabularies || /* @__PURE__ */ new Map(), ei, o); // i = vocabularies, xo = readVocabularies, s = head, ei = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = ti(s.facets, i, o), d = po(e, i, o), c = Dr(e), p = yo(e, c, n, { // l = facets, ti = readFacets, s = head, i = vocabularies, o = report, d = needs, po = readNeeds, e = page, c = titles, Dr = includedTitlesIn, p = programs, yo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Yr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), m = new Map([...s.series || []].map(([u, { title: f, page: h }]) => [u, { title: f, target: h }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: l,
    vocabularies: i,
    series: m,
    needs: d,
    programs: qn(p, m, c, o)
  };
}
function qt(e, t, r, n, o = String) { // qt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Nt(e, n, o); // a = page, Nt = readJsonPage, e = text, n = report, o = describeFault
  return a && ni(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Kt(e, t, r = []) { // Kt = parseForReaders, e = text, t = options, r = included
  let n = Un(); // n = report, Un = createCodeReport
  return { list: qt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function oi(e, t) { // oi = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, E(E({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, E = __spreadValues
  return M(E({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return M(E({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && M(E({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        dates: o.dates.map((s) => M(E({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => M(E({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => M(E({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function ho(e, { language: t, texts: r }, n) { // ho = translate, e = list, t = language, r = texts, n = pageLanguage
  return oi(e, (o, a) => { // oi = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), jt(s)) : o;
  });
}

// src/page/load.ts
var _o = "MediaWiki:Gadget-programExplorer-config.json"; // _o = CONFIGURATION
function nt(e, t, r) { // nt = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ai(e) { // ai = isSwitchedOff, e = configuration
  return e !== void 0 && ue(e.text).enabled === !1;
}
function si(e, t) { // si = messagesFrom, e = language, t = page
  return e === Q ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Tn(e, t.text) || Ae;
}
function ii(e, t, r, n) { // ii = loadIncluded, e = wiki, t = source, r = text, n = pages
  return A(this, null, function* () {
    let o = It(r), a = o.filter((i) => !nt(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, It = includedTitles, r = text, a = missing, i = title, nt = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = nt(e, i, s); // l = page, nt = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function vo(e, { translationLanguage: t, bundleVersion: r }) { // vo = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function li(e, t, r, n) { // li = loadTranslations, e = wiki, t = list, r = request, n = translations
  return A(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], vo(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, vo = bundleRequest, r = request
    return ho(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function bo(e, t) { // bo = loadOnce, e = wiki, t = request
  return A(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === Q ? [] : [wr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [_o] : []], { pages: l, translations: d } = yield e.readPages(i, o, vo(a, t)); // s = messageTitles, n = language, Q = KEYS_ONLY, wr = messagesPage, i = titles, r = source, e = wiki, _o = CONFIGURATION, l = pages, d = translations, o = revisions, vo = bundleRequest, a = bundle, t = request
    if (ai(nt(e, _o, l)))
      return { kind: "off" };
    let c = si(n, nt(e, wr(n), l)), p = nt(e, r, l); // c = messages, si = messagesFrom, n = language, nt = pageOf, e = wiki, wr = messagesPage, l = pages, p = page, r = source
    if (!p)
      return { kind: "missing", messages: c };
    let m = yield ii(e, r, p.text, l), u = { kind: "pages", page: p, included: m }, { list: f, problems: h } = Kt(p.text, Dt(e), m); // m = included, ii = loadIncluded, e = wiki, r = source, p = page, l = pages, u = origin, f = list, h = problems, Kt = parseForReaders, Dt = optionsFor
    return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: h, list: yield li(e, f, t, d) } : { kind: "invalid", messages: c, origin: u, problems: h };
  });
}
function wo(e, t) { // wo = load, e = wiki, t = request
  return A(this, null, function* () {
    let r = yield bo(e, t); // r = result, bo = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? bo(e, M(E({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function ci(e, t) { // ci = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Lt(e, t), l = i[0] === Q ? Q : Qe(i), d = o.get(l), c = $n(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Lt = readerLanguages, e = wiki, l = language, Q = KEYS_ONLY, Qe = chooseLanguage, d = revision, c = translated, $n = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: c,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === Q ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${c}:`) ? s : ""
  };
}
function So() { // So = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = ci(t, r), o = JSON.stringify(n), a = e.get(o) || wo(t, n); // n = request, ci = requestFor, t = wiki, r = host, o = key, a = loading, e = running, wo = load
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
var ot = "programExplorer", Jt = "programExplorerDialog", To = "programExplorerPlace"; // ot = FRAGMENT_KEY, Jt = DIALOG_KEY, To = PLACE_KEY
function Eo(e, t, r) { // Eo = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let f = e.history.state; // f = state, e = view
    return typeof f == "object" && f !== null ? f : {};
  }, a = (f) => { // a = kept, f = key
    let h = o()[f]; // h = value, o = entryState, f = key
    return typeof h == "string" ? h : null;
  }, s = (f, h, b) => { // s = put, f = change, h = values, b = url
    try {
      e.history[`${f}State`](E(E({}, o()), h), "", b);
    } catch (_) {
    }
  }, i = () => a(Jt) === r, l = () => s("push", { [Jt]: r }), d = () => t && (t(n()) ? n() : a(ot)), c = (f) => { // i = isInDialog, a = kept, Jt = DIALOG_KEY, r = id, l = enterDialog, s = put, d = read, t = isOurs, n = fragment, ot = FRAGMENT_KEY, c = place, f = index
    let h = o()[To]; // h = values, o = entryState, To = PLACE_KEY
    return t && Array.isArray(h) && Number(h[f]) || 0;
  }, p = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, m = d() || "", u = () => { // p = mayReturn, e = view, m = shown, d = read, u = keepShown
    t && d() === null && s("replace", { [ot]: m });
  };
  return u(), {
    isNewLink: () => {
      let f = t !== null && t(n()) && a(ot) === null; // f = isNew, t = isOurs, n = fragment, a = kept, ot = FRAGMENT_KEY
      return f && s("replace", { [ot]: n() }), f;
    },
    read: d,
    write: (f, h, b = !1) => { // f = text, h = change, b = isUnderDialog
      if (!t)
        return;
      m = f;
      let _ = n(), v = _ !== "" && !t(_), w = h === "push"; // _ = here, n = fragment, v = isForeign, t = isOurs, w = isChoice, h = change
      s(
        b ? "replace" : h,
        { [ot]: f, [Jt]: w ? null : a(Jt) },
        f !== "" ? `#${f}` : (
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
    firstPlace: p ? c(0) : 0,
    keepPlace: (...f) => { // f = values
      t && s("replace", { [To]: f });
    },
    onMove: (f) => { // f = listener
      let h = () => { // h = onPopState
        u(), m = d() || "", f();
      };
      return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
    }
  };
}

// src/messages/format.ts
var di = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // di = MINUTE
function Po(e, t, r = null) { // Po = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (p, m) => { // n = dateFormats, o = dateFormat, p = precision, m = options
    let u = n.get(p) || new Intl.DateTimeFormat(bt(e), E({ year: "numeric", timeZone: "UTC" }, m)); // u = format, n = dateFormats, p = precision, bt = localeOf, e = language, E = __spreadValues, m = options
    return n.set(p, u), u;
  }, a, s = (p) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(p)) : r == null ? void 0 : r.get(p), i = (p) => { // a = names, s = nameOf, p = value, e = language, r = fallbackNames, i = date
    let u = (p.day ? o("day", { month: "long", day: "numeric" }) : p.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(p.year, (p.month || 1) - 1, p.day || 1)); // u = text, p = value, o = dateFormat
    return p.approximate ? t("date-about", u) : u;
  }, l = (p, m) => p === m ? p : t("date-range", p, m), d = (p) => i(ne(p)), c = (p) => o("minute", di).format(Date.parse(p));
  return {
    date: i,
    occurrence: ({ start: p, end: m, isExact: u }) => { // p = start, m = end, u = isExact
      let f = u ? c : d; // f = textOf, u = isExact, c = minuteOf, d = dayOf
      return l(f(p), f(m || p));
    },
    span: (p, m, u) => { // p = start, m = end, u = status
      let f = p && i(p), h = m && i(m); // f = first, p = start, i = date, h = last, m = end
      return f ? h ? l(f, h) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", f) : h && t("date-until", h);
    },
    language: (p) => { // p = code
      try {
        return s(p) || p;
      } catch (m) {
        return p;
      }
    }
  };
}

// node_modules/preact/dist/preact.mjs
var I, Lo, ui, _e, Xr, Yt, Mo, Qt, Oo, en, Zr, pi, st = /* @__PURE__ */ Symbol.for("pv"), Xt = {}, Zt = [], mi = /^m(i|n|o|s|text|space)$/, tn = Array.isArray, rn = Zt.slice, Le = Object.assign; // I = options, Lo = vnodeId, ui = isValidElement, _e = rerenderQueue, Xr = prevDebounce, Yt = rerenderCount, Mo = depthSort, Qt = EVENT_DISPATCHED, Oo = CAPTURE_REGEX, en = eventClock, Zr = eventProxies, pi = i, st = VNODE_MARKER, Xt = EMPTY_OBJ, Zt = EMPTY_ARR, mi = MATHML_TOKEN_ELEMENTS, tn = isArray, rn = slice, Le = assign
function Re(e) { // Re = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? rn.call(arguments, 2) : r), at(e, s, n, o, null);
}
function at(e, t, r, n, o) { // at = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: st, __v: o || ++Lo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, st = VNODE_MARKER, o = original, Lo = vnodeId
  return !o && I.vnode && I.vnode(a), a;
}
function er() { // er = createRef
  return { current: null };
}
function K(e) { // K = Fragment, e = props
  return e.children;
}
function X(e, t) { // X = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function be(e, t) { // be = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && be(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : be(e);
}
function fi(e) { // fi = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Le({ constructor: st }, r)).__v = r.__v + 1, I.vnode && I.vnode(t), nn(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || be(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Fo(o, t, a), r.__ = r.__e = null, t.__e != n && Ao(t));
}
function Ao(e) { // Ao = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Ao(e);
}
function ko(e) { // ko = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, _e.push(e), Yt++)) && Xr == I.debounceRendering || ((Xr = I.debounceRendering) || queueMicrotask)(Io);
}
function Io() { // Io = process
  try {
    for (var e, t = 1; _e.length; ) _e.length > t && _e.sort(Mo), e = _e.shift(), t = _e.length, 8 & e.__g && fi(e); // e = c, t = l, _e = rerenderQueue, Mo = depthSort, fi = renderComponent
  } finally {
    (Yt = _e.length) && (Xr || queueMicrotask)(Io);
  }
}
function Do(e, t, r, n, o, a, s, i, l, d, c) { // Do = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
  var p, m, u, f, h, b, _ = n.__k || Zt, v = t.length; // p = i, m = oldVNode, u = childVNode, f = newDom, h = firstChildDom, b = result, _ = oldChildren, n = oldParentVNode, Zt = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = gi(r, t, _, l, v), p = 0; p < v; p++) (u = r.__k[p]) != null && (m = ~u.__i && _[u.__i] || Xt, u.__i = p, b = nn(e, u, m, o, a, s, i, l, d, c), f = u.__e, (m.ref != u.ref || 8 & m.__u) && (m.ref && on(m.ref, null, u, m), u.ref && c.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (l = Co(u, l, e, !m.__v), m.__e && (m.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : f && (l = f.nextSibling), u.__u &= -21); // l = oldDom, gi = constructNewChildrenArray, r = newParentVNode, t = renderResult, _ = oldChildren, v = newChildrenLength, p = i, u = childVNode, m = oldVNode, Xt = EMPTY_OBJ, b = result, nn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, f = newDom, on = applyRef, h = firstChildDom, Co = insert, void = type
  return r.__e = h, l;
}
function gi(e, t, r, n, o) { // gi = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, d, c, p, m, u, f = r.length, h = f, b = 0, _ = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, p = lisLengths, m = hi, u = mid, f = oldChildrenLength, r = oldChildren, h = remainingOldChildren, b = skew, _ = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = at(null, s) : tn(s) ? s = v[a] = at(K, { children: s }) : s.constructor === st && s.__b ? s = v[a] = at(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = yi(s, r, l, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, _ = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, at = createVNode, tn = isArray, K = Fragment, st = VNODE_MARKER, l = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, yi = findMatchingIndex, r = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
  if (_) {
    for (c = [], p = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, m = c.length; b < m; ) c[u = b + m >> 1] < s.__i ? b = u + 1 : m = u; // b = skew, m = hi, c = tails, u = mid, s = childVNode
      c[b] = s.__i, p[a] = b + 1;
    }
    for (b = c.length; a--; ) p[a] && (p[a] == b ? b-- : v[a].__u |= 4); // b = skew, c = tails, a = i, p = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = be(i)), an(i, i));
  return n;
}
function Co(e, t, r, n) { // Co = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Co(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = be(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, be = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function yi(e, t, r, n) { // yi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function Ro(e, t, r) { // Ro = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Gt(e, t, r, n, o) { // Gt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Ro(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Ro(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Zr[t] || (Zr[t] = xi(t)), (e.__a || (e.__a = {}))[t] = en, a = t != (t = t.replace(Oo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function xi(e) { // xi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Qt] == null) t[Qt] = en++;
      else if (t[Qt] < this.__a[e]) return;
      return r(I.event ? I.event(t) : t);
    }
  };
}
function nn(e, t, r, n, o, a, s, i, l, d) { // nn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
  var c, p, m, u, f, h, b, _, v, w, R, T, N, V, H, P, L, k, D = t.type; // c = tmp, p = resumed, m = oldCommitQueueLength, u = c, f = oldProps, h = oldState, b = snapshot, _ = newProps, v = isClassComponent, w = provider, R = componentContext, T = renderHook, N = count, V = renderResult, H = startMarker, P = end, L = i, k = child, D = newType, t = newVNode
  if (t.constructor !== st) return null;
  128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, p = a = [], c.nodeType == 8 ? i = zt(c, a) : a.push(c), i = a[0] || i), (c = I.__b) && c(t);
  e: if (typeof D == "function") {
    m = s.length;
    try {
      if (_ = t.props, v = (c = D.prototype) && c.render, w = (c = D.contextType) && n[c.__c], R = c ? w ? w.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new D(_, R) : (t.__c = u = new X(_, R), u.constructor = D, u.render = _i), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), D.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Le({}, u.__s)), Le(u.__s, D.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
        if (_ !== f && v && !D.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, R), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, R) === !1) {
          t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
            F && (F.__ = t);
          }), Zt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = be(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(_, u.__s, R), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(f, h, b);
        });
      } else v && !D.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = R, u.props = _, u.__P = e, u.__g &= -5, T = I.__r, N = v ? 25 : 0;
      do
        u.__g &= -9, T && T(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++N < 25);
      v && (Zt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Le({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, h)), V = c && c.type === K && c.key == null ? c.props.children : c, _.__P && (c = i, o = (e = _.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && an(F, F);
      }), r.__k = null), i = r.__k ? be(r, 0) : null), i = Do(e, tn(V) ? V : [V], t, r, n, o, a, s, i, l, d), _.__P && (t.__e = null, i = c), t.__u &= -161, p && p.some(Re), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (F) {
      if (s.length = m, t.__v = null, l || a) if (F && F.then) {
        if (t.__u |= 128 | l, a) {
          for (~(L = a.indexOf(i || void 0)) || (L = a.length); (k = a[L - 1]) && k.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, k = child
          for (; L < a.length; L++) if (k = a[L]) if (a[L] = null, H) { // L = i, a = excessDomChildren, k = child, H = startMarker
            if (k == P) break;
          } else {
            if (k.nodeType != 8) break;
            k.data.startsWith("$s") && (P = zt(H = k));
          }
        }
        if (!H) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          H = i;
        }
        (c = zt(H = t.__c.__z || (t.__c.__z = H))) ? (t.__e = H, i = c) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Re);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || No(t), I.__e(F, t, r);
    }
  } else i = t.__e = hi(r.__e, t, r, n, o, a, s, l, d, e);
  return (c = I.diffed) && c(t), i;
}
function zt(e, t) { // zt = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function No(e) { // No = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(No));
}
function Fo(e, t, r) { // Fo = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) on(r[n++], r[n++], r[n++]); // n = i, r = refQueue, on = applyRef
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
function hi(e, t, r, n, o, a, s, i, l, d) { // hi = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
  var c, p, m, u, f, h, b, _, v = r.props || Xt, w = t.props, R = t.type; // c = i, p = newHtml, m = oldHtml, u = newChildren, f = value, h = inputValue, b = checked, _ = doc, v = oldProps, r = oldVNode, Xt = EMPTY_OBJ, w = newProps, t = newVNode, R = nodeType
  if (R == "svg" ? o = "http://www.w3.org/2000/svg" : R == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((f = a[c]) && (R ? f.localName == R : f.nodeType == 3)) { // c = i, a = excessDomChildren, f = value, R = nodeType
      e = f, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (_ = d.ownerDocument || document, !R) return _.createTextNode(w);
    e = _.createElementNS(o, R, w.is ? w : d), i && (I.__m && I.__m(t, a), i = !1), a = null;
  }
  if (R) {
    if (d = R == "template" && e.content || e, a = R == "textarea" && w.defaultValue != null ? null : a && rn.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
    for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? m = f : c == "children" || c in w || c == "value" && "defaultValue" in w || c == "checked" && "defaultChecked" in w || Gt(e, c, null, f, o); // c = i, v = oldProps, f = value, m = oldHtml, w = newProps, Gt = setProperty, e = dom, o = namespace
    for (c in w) f = w[c], c == "children" ? u = f : c == "dangerouslySetInnerHTML" ? p = f : c == "value" ? h = f : c == "checked" ? b = f : i && typeof f != "function" || v[c] === f || Gt(e, c, f, v[c], o); // c = i, w = newProps, f = value, u = newChildren, p = newHtml, h = inputValue, b = checked, i = isHydrating, v = oldProps, Gt = setProperty, e = dom, o = namespace
    p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (R == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && mi.test(R)) && (o = "http://www.w3.org/1999/xhtml"), Do(d, tn(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && be(r, 0), i, l), a && a.some(Re)), i && R != "textarea" || (c = "value", R == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (R != "progress" || h) || Gt(e, c, h, v[c], o), c = "checked", b != null && b != e[c] && Gt(e, c, b, v[c], o));
  } else v === w || i && e.data == w || (e.data = w);
  return e;
}
function on(e, t, r, n) { // on = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    I.__e(o, r);
  }
}
function an(e, t, r) { // an = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (I.unmount && I.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || on(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      I.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && an(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = zt(n, a = [])) && (n == e.__e && a.some(Re), Re(o), Re(n)), r || Re(e.__e), e.__e = e.__c = e.__ = null;
}
function _i(e, t, r) { // _i = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function Ho(e, t) { // Ho = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  I.__ && I.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = at(K, { children: [e] }), o = [], a = [], nn(t, t.__k, n || Xt, Xt, t.namespaceURI, n ? null : t.firstChild ? rn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Fo(o, t.__k, a), t.__k.props.children = null;
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
  throw Yt = 0, e;
} }, Lo = 0, ui = function(e) {
  return e != null && e.constructor === st;
}, X.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, r), this.props)), e && (Le(r, e), this.__v && (t && this.__k.push(t), ko(this)));
}, X.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), ko(this));
}, X.prototype.render = K, _e = [], Yt = 0, Mo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Qt = /* @__PURE__ */ Symbol(), Oo = /(PointerCapture)$|Capture$/i, en = 0, Zr = {}, pi = 0;

// src/explore/query-changes.ts
function Be(e, t) { // Be = withText, e = query, t = text
  return M(E({}, e), { text: t });
}
function it(e, t, r) { // it = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), M(E({}, e), { chosen: n });
}
function $o(e, t) { // $o = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function jo(e, t) { // jo = toggleDetails, e = query, t = program
  return M(E({}, e), { details: $o(e.details, t) });
}
function tr(e, t, r) { // tr = toggleTerm, e = query, t = facet, r = term
  return it(e, t, $o(e.chosen.get(t) || [], r));
}
function Uo(e) { // Uo = clearAll, e = query
  return M(E({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Bo({ text: e, chosen: t }) { // Bo = hasFilters, e = text, t = chosen
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
function rr(e, t) { // rr = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Me(e, t) { // Me = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function sn(e, t) { // sn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function se(e, t) { // se = unionOf, e = size, t = sets
  return t.reduce(sn, Ve(e));
}
function nr(e, t) { // nr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Vo(e, t) { // Vo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function bi(e) { // bi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function G(e, t = e, r = e) { // G = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += bi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function qe(e, t) { // qe = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function vi(e, t) { // vi = withAnyTerm, e = size, t = terms
  return se(e, t.map(({ programs: r }) => r));
}
function wi(e, t, { programs: r }) { // wi = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = qe(o, t); // a = terms, qe = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, vi(e.programs.length, a));
  }), n;
}
function Wo(e, t, r) { // Wo = applyFilters, e = size, t = filters, r = except
  let n = We(e); // n = programs, We = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && nr(n, o);
  }), n;
}
function Si(e, t, r) { // Si = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: G(n.programs, r) }));
}
function or(e, t, r) { // or = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = wi(e, t, o), s = Wo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, wi = filtersOf, s = matches, Wo = applyFilters, i = facets, l = facet
    let d = a.has(l.id) ? Wo(n, a, l.id) : s; // d = others, a = filters, l = facet, Wo = applyFilters, n = size, s = matches
    return { facet: l, count: G(d), terms: Si(l, qe(l, t), d) };
  });
  return { matches: s, count: G(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function ln(e, t) { // ln = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function ar(e, t, r) { // ar = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Ti({ terms: e }, t) { // Ti = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => ar(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function qo(e, t, r, n) { // qo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return oe;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Ti(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Ko = { label: null, help: null, aliases: [] }; // Ko = UNLABELED
function Ei({ start: e, end: t, status: r }, n) { // Ei = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Pi(e, t, r) { // Pi = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Ei(e, r) : t === "status" ? e.status ? [e.status] : [] : t === C ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : t === Nr ? e.team : e.terms.get(t) || [];
}
function ki(e, t, r, n) { // ki = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Ve(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Pi(s, e, n).forEach((l) => rr(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    ln(r, s).forEach((l) => sn(a(l), i));
  }), o.delete(U), o;
}
function Ri(e, t, r) { // Ri = fittingAll, e = collected, t = vocabulary, r = size
  return se(r, Array.from(e).flatMap(([n, o]) => { // se = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function sr(e, t, r) { // sr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === C ? void 0 : t.vocabularies.get(e), s = ki(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, C = OFFERS, s = collected, ki = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([_, v]) => [_, G(v)])), l = [...qo(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), U], d = Ri(s, a, n), c = G(d) > 0, p = se(n, Array.from(s.values())), m = Vo(We(n), p); // i = counts, s = collected, _ = term, v = programs, G = count, l = order, qo = orderTerms, e = id, a = vocabulary, U = NOT_STATED, d = forAll, Ri = fittingAll, n = size, c = isAnyForAll, p = stated, se = unionOf, m = notStated, Vo = difference, We = allBits
  s.set(U, m), i.set(U, G(m));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let _ of l) { // _ = term, l = order
    let v = s.get(_), w = i.get(_); // v = own, s = collected, _ = term, w = total, i = counts
    if (v && w) {
      let { label: R, aliases: T } = (a == null ? void 0 : a.terms.get(_)) || Ko, N = c && _ !== U ? se(n, [v, d]) : v; // R = label, T = aliases, a = vocabulary, _ = term, Ko = UNLABELED, N = programs, c = isAnyForAll, U = NOT_STATED, se = unionOf, n = size, v = own, d = forAll
      u.set(_, { id: _, label: R, aliases: T, depth: ln(a, _).length, own: v, programs: N, count: w });
    }
  }
  let { label: f, help: h } = a || Ko, b = Array.from(u.values()).filter(({ programs: _ }) => G(_) < n); // f = label, h = help, a = vocabulary, Ko = UNLABELED, b = missingInSome, u = terms, _ = programs, G = count, n = size
  return { id: e, label: f, help: h, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function ir(e, t) { // ir = chosenNeeds, e = facets, t = query
  let r = e.get(O); // r = needs, e = facets, O = NEED
  return r ? qe(r, t) : [];
}
function Jo(e, t, r) { // Jo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || sr(s, e, r); // l = indexed, t = facets, s = facet, sr = indexFacet, e = list, r = thisYear
    return se(n, i.flatMap((d) => { // se = unionOf, n = size, i = terms, d = term
      var c; // c = _a
      return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => { // a = terms, e = list, s = id, i = label, l = help, d = wanted
    let c = We(n); // c = programs, We = allBits, n = size
    return d.forEach((p, m) => nr(c, o(m, p))), [s, { id: s, label: i, aliases: l ? _t(l) : [], depth: 0, own: c, programs: c, count: G(c) }];
  });
  return a.length ? { id: O, label: null, help: null, terms: new Map(a), useful: !0 } : null;
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
var Li = lt(() => /* @__PURE__ */ new Map()), Mi = 1e9; // Li = knownOrders, lt = memoize, Mi = NEVER
function cn(e, t) { // cn = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Oi(e) { // Oi = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var Qo = lt(({ programs: e, languages: { chain: t, page: r } }) => { // Qo = titleComparison, lt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = Oi([...t, r]), a = (s) => n[s] = n[s] || pe(e[s].title, t, r).text; // n = titles, o = compare, Oi = collatorFor, t = chain, r = page, a = titleOf, s = i, pe = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Ai(e) { // Ai = byTitle, e = index
  return cn(e.programs.length, Qo(e));
}
function Go(e) { // Go = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Ii(e) { // Ii = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let l = o || a, d = a || o, c = o && !a && s && s !== "past"; // l = first, o = start, a = end, d = last, c = isOpenEnded, s = status
    r[i] = Go(l && z(l)), n[i] = c ? Mi : Go(d && W(d));
  }), cn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || Qo(e)(o, a));
}
function Di({ programs: e }, t) { // Di = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = oe.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? oe.indexOf(a) : n); // n = unknown, oe = STATUSES, o = ranks, e = programs, a = status
  return cn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Ci = { // Ci = MAKERS
  title: Ai,
  newest: Ii,
  status: (e) => Di(e, lr(e, "newest")),
  relevance: (e) => lr(e, "status")
};
function lr(e, t) { // lr = orderOf, e = index, t = sort
  let r = Li(e), n = r.get(t) || Ci[t](e); // r = orders, Li = knownOrders, e = index, n = order, t = sort, Ci = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Ni(e, t) { // Ni = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Fi = 1e3; // Fi = NEED_SCORE
function ct(e, { programs: t }) { // ct = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(O) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, O = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Hi(e, t, { scores: r }) { // Hi = scoresFor, e = index, t = query, r = scores
  let n = ir(e.facets, t); // n = needs, ir = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Fi * n.filter(({ programs: s }) => Me(s, a)).length);
}
function zo(e, t, r, n) { // zo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ct(r, n), a = []; // o = sort, ct = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of lr(e, o)) // s = i, lr = orderOf, e = index, o = sort
    Me(t, s) && a.push(s);
  return o === "relevance" ? Ni(a, Hi(e, r, n)) : a;
}

// src/app/derive.ts
function dn(e, t) { // dn = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = or(e, n, t); // i = exploration, or = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: zo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function Yo(e, t, r, n) { // Yo = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Oe(e, t, r) { // Oe = withoutHiddenDetails, e = index, t = derive, r = query
  let n = Yo(e, t, r, r.details); // n = details, Yo = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : M(E({}, r), { details: n });
}
function Xo(e, t, r, n) { // Xo = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return Yo(e, t, r, [n]).length ? M(E({}, r), { details: o }) : M(E({}, pt), { sort: r.sort, details: o });
}

// src/app/actions.ts
function Zo(e, t, r) { // Zo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: l } = e.get(); // i = query, l = settled, e = store
    l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Oe(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Oe = withoutHiddenDetails, t = context, a = choose
    n();
    let l = o(i); // l = query, o = shown, i = next
    e.set({ query: l, settled: { query: l, cause: "choice" } });
  }, s = (i) => e.set({ open: M(E({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(Be(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, l) => a(tr(e.get().query, i, l)),
    choose: a,
    sort: (i) => a(M(E({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(jo(e.get().query, i)),
    goTo: (i) => { // i = program
      a(Xo(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(Uo(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, l) => { // i = facet, l = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: M(E({}, d), { facets: new Map(d.facets).set(i, l) }) });
    }
  };
}

// src/app/announcements.ts
function ea(e, t, r) { // ea = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function ta(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // ta = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [C, ...e.facets]) { // d = id, C = OFFERS, e = list
    let c = o.includes(d) ? null : sr(d, e, a); // c = facet, o = reservedIds, d = id, sr = indexFacet, e = list, a = thisYear
    c && s.set(d, c);
  }
  let i = Jo(e, s, a); // i = needs, Jo = indexNeeds, e = list, s = facets, a = thisYear
  i && (s = new Map([[i.id, i], ...s]));
  let l = new Set(e.programs.map(({ id: d }) => d)); // l = ids, e = list, d = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (d, c) => { // d = facet, c = term
      var p; // p = _a
      return !!((p = s.get(d)) != null && p.terms.has(c));
    },
    hasProgram: (d) => l.has(d),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var cr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // cr = NO_SEARCH

// src/app/labels.ts
var ra = (e) => e.toLowerCase().replace(/-.*/, ""); // ra = baseOf, e = language
function na(e, t, r, n, o, a) { // na = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (m) => ({ text: m, language: a }), i = (m) => pe(m, n, o), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (m) => { // s = ours, m = id, a = language, i = pick, pe = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
    let u = e.vocabularies.get(m); // u = vocabulary, e = list, m = id
    if (u)
      return i(u.label);
    let f = [...Xe, O, C].find((h) => h === m); // f = builtIn, Xe = BUILT_IN, O = NEED, C = OFFERS, h = each, m = id
    return s(f ? t(`facet-${f}`) : m);
  }, p = (m, u) => { // p = term, m = facetId, u = id
    var b; // b = _a
    if (u === U)
      return s(t("not-stated"));
    let f = m === O ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(m)) == null ? void 0 : b.terms.get(u); // f = entry, m = facetId, O = NEED, e = list, _ = need, u = id, b = _a
    if (f)
      return i(f.label);
    let h = m === C && Bn.find((_) => _ === u); // h = offer, m = facetId, C = OFFERS, Bn = OFFER_TERMS, _ = each, u = id
    return s(h ? t(`offers-${h}`) : $e(u) && m === "status" ? l(u) : m === "language" ? r.language(u) : m === "period" ? r.date(ne(u)) : u);
  };
  return {
    pick: i,
    facet: c,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (m, u) => { // m = facetId, u = id
      let f = `${m} ${u}`, h = d.get(f) || p(m, u); // f = key, m = facetId, u = id, h = label, d = known, p = term
      return d.set(f, h), h;
    },
    status: l,
    minutes: ([m, u]) => m === u ? t("detail-minutes", m) : t("detail-minutes-range", m, u),
    isForeign: (m) => [a, n[0] || o].every((u) => ra(u) !== ra(m))
  };
}

// src/app/context.ts
function un(e, t, r = () => cr) { // un = createContext, e = list, t = settings, r = find, cr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = na(e, n, o, s, i, a), c = ta(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, d = labels, na = createLabels, e = list, c = index, ta = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (f, h) => d.term(f, h).text,
    reservedIds: ft
  }), p = ht(`programs?${t.preset}`, c) || pt, m = [O, C, ...e.facets], u = ve(p, m);
  return M(E({}, t), {
    list: e,
    index: c,
    find: r,
    derive: dn(c, r),
    labels: d,
    facetOrder: m,
    preset: p,
    fragmentOf: (f) => { // f = query
      let h = ve(f, m); // h = fragment, ve = toFragment, f = query, m = facetOrder
      return h === u ? "" : h || "programs";
    }
  });
}
function oa(e, t) { // oa = withSearch, e = context, t = find
  return M(E({}, e), { find: t, derive: dn(e.index, t) });
}

// src/app/store.ts
function aa(e) { // aa = createStore, e = initial
  let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
  return {
    get: () => t,
    set: (n) => { // n = change
      let o = t; // o = before, t = state
      t = E(E({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
    },
    subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
      r.delete(n);
    })
  };
}

// src/app/sync-history.ts
function sa(e, t, r) { // sa = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function ia(e, t) { // ia = isDamaged, e = link, t = written
  if (!e || ie(e) === ie(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== gt;
}

// src/views/parts/heading.tsx
function de({ level: e, class: t, id: r, children: n }) { // de = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function la(e) { // la = isolated, e = text
  return `\u2068${e}\u2069`;
}
function B({ text: { text: e, language: t }, around: r, children: n = e }) { // B = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: De(t) }, n);
}

// src/programs/next-date.ts
function $i({ start: e, end: t, isExact: r }) { // $i = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function dr(e, t) { // dr = nextDate, e = dates, t = now
  return e.find((r) => $i(r) > t) || null;
}

// src/views/parts/chevron.tsx
function Ke({ open: e }) { // Ke = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Je({ context: e, target: t, class: r, children: n }) { // Je = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var ji = { kind: 9, format: 9, language: 2, capacity: 3 }; // ji = MOST_TERMS
function ur({ languages: e }, t, r) { // ur = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, ji[r] || 0);
}
function pr({ join: e, materials: t }) { // pr = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var da = "program-explorer__action cdx-button", ca = `${da} cdx-button--fake-button cdx-button--fake-button--enabled`; // da = BUTTON, ca = LINK
function ua({ context: e, actions: t, program: r, open: n, detailsId: o }) { // ua = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = pr(r); // a = msg, s = labels, i = language, e = context, l = join, d = materials, r = program, c = action, pr = actionOf
  if (c === "materials")
    return /* @__PURE__ */ g("button", { type: "button", class: da, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let p = c === "join" ? l : d[0]; // p = link, c = action, l = join, d = materials
  return p ? /* @__PURE__ */ g(Je, { context: e, target: p.target, class: c === "join" ? `${ca} cdx-button--action-progressive cdx-button--weight-primary` : ca }, p.label ? /* @__PURE__ */ g(B, { text: s.pick(p.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var mr = class extends X { // mr = Card, X = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: l, level: d }) {
    let { msg: c, labels: p, format: m, language: u, idPrefix: f } = t, { duration: h, join: b, minutes: _, notice: v } = a, w = i.length ? o : null, R = (J) => w ? /* @__PURE__ */ g(w.MarkedText, { text: J, patterns: i, around: u }) : /* @__PURE__ */ g(B, { text: J, around: u }), T = (J) => ur(t, a, J).map((Ba) => p.term(J, Ba)), N = p.pick(a.title), V = `${f}:program:${a.id}`, H = `${V}:details`, P = a.summary && p.pick(a.summary), L = T("capacity"), k = T("language"), D = (a.terms.get("language") || []).length - k.length, F = [...T("kind"), ...T("format")], hr = a.status === "past", _r = h && !hr && !_ ? p.pick(h) : null, br = _ && !hr ? p.minutes(_) : _r && R(_r), Ua = p.status(a.status), yn = dr(a.dates, Date.now()), xn = m.span(a.start, a.end, a.status); // c = msg, p = labels, m = format, u = language, f = idPrefix, t = context, h = duration, b = join, _ = minutes, v = notice, a = program, w = search, i = patterns, o = parts, R = marked, J = facet, g = k, B = DataText, T = termsOf, ur = termsOnCard, Ba = term, N = title, V = titleId, H = detailsId, P = summary, L = tags, k = languages, D = moreLanguages, F = facts, hr = isPast, _r = length, br = time, Ua = status, yn = next, dr = nextDate, xn = dates
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": V }, /* @__PURE__ */ g(de, { level: d, class: "program-explorer__title", id: V }, a.target ? /* @__PURE__ */ g(Je, { context: t, target: a.target }, R(N)) : R(N)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Ua), xn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, xn), yn && /* @__PURE__ */ g("span", { class: "program-explorer__fact program-explorer__next" }, c("next-date", m.occurrence(yn))), F.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, R(J)))), P && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, R(P), " ", p.isForeign(P.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", m.language(P.language)))), v && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(B, { text: p.pick(v), around: u })), b && b.isOver && !hr && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("join-over")), n && l.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: l }), w && /* @__PURE__ */ g(w.Matched, { context: t, program: a, patterns: i, shown: [N, P, ...L, ...F, ...k, _r, ...l.map((J) => p.term(O, J))] }), k.length + L.length > 0 || br ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, k.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, R(J))), D > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, c("more-languages", D)), br && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, br), L.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": p.facet("capacity").text }, L.map((J) => /* @__PURE__ */ g("li", null, R(J))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(ua, { context: t, actions: r, program: a, open: s, detailsId: H }), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", N.text),
        "aria-expanded": s,
        "aria-controls": s ? H : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      c("details"),
      /* @__PURE__ */ g(Ke, { open: s })
    )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: H }));
  }
};

// src/views/results/card-list.tsx
var mn = 60, pa = 10, Ui = 80, Bi = 12, Vi = 10; // mn = CARDS, pa = CARDS_AT_ONCE, Ui = FILL_AFTER, Bi = CARDS_PER_STEP, Vi = STEP_PAUSE
function Wi({ context: e, state: t, results: { order: r } }, n) { // Wi = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), p = l === "data" || i.length === r.length && r.every((f, h) => f === i[h]), m = Math.max(e.limit || mn, c + 1, p && n.limit || 0, d ? s : 0), u = d && (n.order || s || e.startsAt !== "top"); // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, d = isAddress, c = open, f = number, r = order, h = i, e = context, p = isSame, m = limit, mn = CARDS, u = isWhole
  return { order: r, limit: m, drawn: u ? m : Math.max(pa, c + 1, p && n.drawn || 0) };
}
function pn({ order: e, limit: t, drawn: r }) { // pn = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length);
}
function qi({ context: { index: e, limit: t }, state: r, results: n }, o) { // qi = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && ct(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, ct = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let l = a ? Zn(e.programs[i].status) : null, d = s[s.length - 1]; // l = group, a = hasGroups, Zn = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
  }
  return s;
}
function Ki({ view: e, section: { group: t, numbers: r } }) { // Ki = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: l } = e, { msg: d, index: c, level: p, language: m } = n, u = t && n.headings.get(t), h = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: m, anchors: (u == null ? void 0 : u.anchors) || [] }, b = ir(c.facets, o); // n = context, o = query, a = results, s = actions, i = more, l = search, e = view, d = msg, c = index, p = level, m = language, u = own, t = group, h = heading, b = needs, ir = chosenNeeds
  return /* @__PURE__ */ g(K, null, h && /* @__PURE__ */ g(de, { level: p, class: "program-explorer__group", id: h.anchors[0] }, h.anchors.slice(1).map((_) => /* @__PURE__ */ g("span", { id: _ })), /* @__PURE__ */ g(B, { text: h, around: m })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => { // g = k, K = $, h = heading, de = Heading, p = level, _ = number, B = DataText, m = language, t = group, d = msg, r = numbers
    let v = c.programs[_]; // v = program, c = index, _ = number
    return /* @__PURE__ */ g("li", { key: v.id }, /* @__PURE__ */ g(
      mr,
      {
        context: n,
        actions: s,
        more: i,
        search: l,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: w }) => Me(w, _)).map(({ id: w }) => w),
        level: h ? p + 1 : p
      }
    ));
  })));
}
var fr = class extends X { // fr = CardList, X = x
  constructor() {
    super(...arguments);
    this.lists = er();
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
      this.setLength({ limit: r + mn, drawn: r + mn }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : Wi(r, n);
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
  }
  getSnapshotBeforeUpdate() {
    var r; // r = _a
    return ((r = this.lists.current) == null ? void 0 : r.offsetHeight) || 0;
  }
  componentDidUpdate(r, n, o) {
    let { lists: { current: a }, state: s } = this; // a = current, s = state
    a && (a.style.minHeight = pn(s) ? `${o}px` : ""), this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r } = this.state; // r = drawn
    window.clearTimeout(this.timer), pn(this.state) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Bi }), r > pa ? Vi : Ui));
  }
  render({ view: r }, n) {
    let { order: o, limit: a, drawn: s } = n, { context: i } = r, { msg: l, facetOrder: d } = i, c = o.length - a; // o = order, a = limit, s = drawn, n = length, i = context, r = view, l = msg, d = facetOrder, c = rest
    return /* @__PURE__ */ g(K, null, /* @__PURE__ */ g("div", { ref: this.lists, "aria-busy": pn(n) || void 0 }, qi(r, o.slice(0, Math.min(s, a))).map((p) => /* @__PURE__ */ g(Ki, { key: p.group, view: r, section: p }))), i.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: i.urlOfAll(ve(r.state.query, d) || "programs") }, l("see-all", o.length)), !i.limit && c > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, l("more", c)));
  }
};

// src/app/visible-terms.ts
function ma(e, t, r, n) { // ma = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/messages/join-list.ts
function gr(e, t) { // gr = joinList, e = msg, t = texts
  return t.length ? t.reduce((r, n) => e("list", r, n)) : "";
}

// src/views/layout/term-list.tsx
var Gi = 15, dt = class extends X { // Gi = MOST_WITHOUT_BOX, dt = TermBox, X = x
  shouldComponentUpdate({ view: { context: t }, count: r }) {
    let { view: n, count: o } = this.props; // n = view, o = before
    return t !== n.context || r.term !== o.term || r.chosen !== o.chosen || r.matchCount !== o.matchCount;
  }
  render({ view: { context: t, actions: r }, facet: n, count: { term: o, chosen: a, matchCount: s } }) {
    let { msg: i, labels: l, language: d, idPrefix: c } = t, p = `${c}:${n}:${o.id}`, m = i("count-programs", s); // i = msg, l = labels, d = language, c = idPrefix, t = context, p = id, n = facet, o = term, m = description, s = matchCount
    return /* @__PURE__ */ g(
      "div",
      {
        class: `program-explorer__term${s === 0 && !a ? " program-explorer__term--idle" : ""}`, // s = matchCount, a = chosen
        style: { "--program-explorer-depth": o.depth }
      },
      /* @__PURE__ */ g("div", { class: "cdx-checkbox" }, /* @__PURE__ */ g("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ g(
        "input",
        {
          class: "cdx-checkbox__input",
          type: "checkbox",
          id: p,
          "aria-describedby": `${p}:count`,
          checked: a,
          onChange: () => r.toggleTerm(n, o.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: p }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(B, { text: l.term(n, o.id), around: d })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, i("number", s)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${p}:count` }, m)
    );
  }
};
function Qi({ context: { labels: e, languages: t } }, r) { // Qi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === U ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, U = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function fa({ view: e, counts: t, most: r }) { // fa = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? Qi(e, t.terms) : t.terms, p = ma(c, r, l.id === "period", (f) => d && f === o[0]), m = p.length < c.length ? c.find((f) => !p.includes(f)) : void 0, u = /* @__PURE__ */ g(K, null, p.map((f) => /* @__PURE__ */ g(dt, { key: f.term.id, view: e, facet: l.id, count: f })), m && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, d = isLanguage, c = terms, Qi = languagesByName, p = shown, ma = visibleTerms, r = most, f = count, m = firstHidden, u = list, g = k, K = $, dt = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var f; // f = _a
        s.showTerms(l.id, r + 1e3), (f = document.getElementById(`${a}:${l.id}:${m.term.id}`)) == null || f.focus();
      }
    },
    n("show-all-terms", c.length)
  ));
  return c.length <= Gi ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ g(K, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var zi = 2; // zi = OPEN_AT_FIRST
function Yi({ view: e, counts: t, isOpenAtFirst: r }) { // Yi = Facet, e = view, t = counts, r = isOpenAtFirst
  var h; // h = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: d, terms: c } = t, p = (h = i.open.facets.get(d.id)) != null ? h : r ? 8 : 0, m = `${s}:${d.id}`, u = c.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), f = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, d = facet, c = terms, t = counts, p = most, h = _a, r = isOpenAtFirst, m = bodyId, u = chosen, b = term, f = help
  return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${m}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": p > 0,
      "aria-controls": p ? m : void 0,
      onClick: () => l.showTerms(d.id, p ? 0 : 8)
    },
    /* @__PURE__ */ g("span", { id: `${m}::label` }, /* @__PURE__ */ g(B, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ g(Ke, { open: p > 0 })
  )), p > 0 ? /* @__PURE__ */ g("div", { id: m }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(B, { text: f, around: a })), /* @__PURE__ */ g(fa, { view: e, counts: t, most: p })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, gr(n, u)));
}
function yr({ view: e }) { // yr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== O && r !== C); // t = facets, e = view, r = id, O = NEED, C = OFFERS
  return /* @__PURE__ */ g(K, null, t.map((r, n) => /* @__PURE__ */ g(Yi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < zi })));
}

// src/views/layout/needs.tsx
var Xi = 4; // Xi = FEW_NEEDS
function ya({ view: e }) { // ya = Needs, e = view
  var R; // R = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d, search: c } = e, p = ((R = i.exploration.facets.find(({ facet: T }) => T.id === O)) == null ? void 0 : R.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, l = actions, d = more, c = search, e = view, p = terms, R = _a, T = facet, O = NEED
  if (!p.length)
    return null;
  let { text: m } = s.settled.query, u = c && m.trim() !== "", f = u ? c.findNeeds(a, m).map(({ need: T }) => T) : [], h = s.open.facets.has(O), b = ({ term: T }) => f.includes(T), _ = u ? [...p.filter((T) => T.chosen && !b(T)), ...f.flatMap((T) => p.find(({ term: N }) => N === T) || [])] : p.filter(({ chosen: T }, N) => h || T || N < Xi), v = u ? void 0 : p.find((T) => !_.includes(T)), w = (T) => { // m = text, s = state, u = isSearch, c = search, f = found, a = index, T = each, h = areAllShown, O = NEED, b = isFound, _ = shown, p = terms, N = i, Xi = FEW_NEEDS, v = firstHidden, w = choose
    let { query: N } = s; // N = query, s = state
    c && c.findNeeds(a, N.text).some(({ need: H }) => H === T.term) && !T.chosen ? l.choose(tr(Be(N, ""), O, T.term.id)) : l.toggleTerm(O, T.term.id);
  };
  return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, _.map((T) => /* @__PURE__ */ g(
    "button",
    {
      key: T.term.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${O}:${T.term.id}`,
      "aria-pressed": T.chosen,
      onClick: () => w(T)
    },
    /* @__PURE__ */ g(B, { text: r.term(O, T.term.id), around: n }),
    !T.term.count && " ",
    !T.term.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), v && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var T; // T = _a
        l.showTerms(O, p.length), (T = document.getElementById(`${o}:${O}:${v.term.id}`)) == null || T.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function xa({ view: { context: { msg: e }, state: t, actions: r } }) { // xa = SearchBox, e = msg, t = state, r = actions
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
        onFocus: r.enterSearch,
        onInput: (n) => r.search(n.currentTarget.value)
      }
    ), /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" }))
  );
}

// src/views/layout/shortcuts.tsx
function ha({ view: e }) { // ha = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === C); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, C = OFFERS
  if (!s)
    return null;
  let i = (l, d, c, p) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(it(n, C, p)) }, t("shortcut", l, d)); // i = button, l = label, d = count, c = isChosen, p = terms, g = k, a = actions, it = withTerms, n = query, C = OFFERS, t = msg
  return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(C).text }, s.terms.filter(({ term: l }) => l.id !== U).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(C, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(C), []));
}

// src/views/layout/toolbar.tsx
function _a({ view: e }) { // _a = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: l } = e, { count: d, searchResult: { corrected: c } } = a.exploration, p = Array.from(o.query.chosen).reduce((m, [u, f]) => u === O || u === C ? m : m + f.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, l = search, e = view, d = count, c = corrected, p = chosen, m = sum, u = facet, f = terms, O = NEED, C = OFFERS
  return /* @__PURE__ */ g("div", { class: "program-explorer__bar" }, /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: s.goToSearch }, /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__open-filters cdx-button",
      "aria-haspopup": "dialog",
      "aria-expanded": o.open.filters,
      onClick: s.openFilters
    },
    p ? t("filters-active", p) : t("filters")
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Bo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), l && c && d > 0 && /* @__PURE__ */ g(l.Corrected, { view: e, words: c }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.CopyLink, { view: e }), i && /* @__PURE__ */ g(i.SortBy, { view: e })));
}

// src/views/layout/explorer.tsx
function ba({ view: e }) { // ba = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, d = actions, c = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(xa, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(ya, { view: e }), /* @__PURE__ */ g(ha, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(yr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(_a, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count > 0 ? /* @__PURE__ */ g(fr, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ g(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var va = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, wa = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // va = MORE_WHEN, e = mayType, t = query, wa = SEARCH_WHEN
function fn(e, t, { isNeeded: r, isEarly: n }, o, a) { // fn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
  let s = !1, i = !1, l = () => A(null, null, function* () { // s = isLoading, i = isOver, l = load, A = __async
    s = !0;
    let p = null; // p = part
    try {
      p = yield t.load();
    } catch (m) {
      !i && r(e.get()) && o(m, () => { // i = isOver, r = isNeeded, e = store, o = onFailure, m = error
        l();
      });
    }
    s = !1, p && !i && (c(), a(p));
  }), d = e.subscribe((p) => { // d = unsubscribe, e = store, p = state
    !s && r(p) && l();
  }), c = () => { // c = end
    i = !0, d();
  };
  return (n || r(e.get())) && l(), c;
}

// src/views/replace-texts.ts
function Sa() { // Sa = replaceTexts
  I.vnode = (e) => { // I = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Ta(e, t) { // Ta = createScreen, e = root, t = idPrefix
  let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => { // r = ownerDocument, e = root, n = find, l = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
    var d; // d = _a
    return (d = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : d.closest("article");
  };
  return {
    focusCount: a,
    focusSearch: () => {
      let l = n("[role=search] input"); // l = box, n = find
      l == null || l.scrollIntoView(), o(l);
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
function Ea(e, t) { // Ea = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var Zi = 640, el = 50; // Zi = MIN_WIDTH, el = PREPARE_SEARCH_AFTER
function tl(e, t) { // tl = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
I.debounceRendering = (e) => e();
Sa();
function Pa(e, t, r, n, o, a) { // Pa = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.more.now, d = o.search.now, c = un(t, r, d == null ? void 0 : d.fuzzySearch), p = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < Zi, u = (P) => { // s = view, e = root, i = cleanups, l = more, o = parts, d = search, c = context, un = createContext, t = list, r = settings, p = isMounted, m = isNarrow, Zi = MIN_WIDTH, u = readAddress, P = before
    let L = n.read(), k = L === null && P ? P.query : ht(L || "", c.index) || c.preset, D = Oe(c.index, c.derive, k); // L = fragment, n = history, k = next, P = before, ht = fromFragment, c = context, D = query, Oe = withoutHiddenDetails
    return {
      query: D,
      settled: { query: D, cause: "address" },
      cards: n.cards(),
      open: { facets: (P == null ? void 0 : P.open.facets) || /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
    };
  }, f = aa(E({ narrow: m(), mayType: !1 }, u(null))), h = Ta(e, r.idPrefix), b = () => { // f = store, aa = createStore, E = __spreadValues, m = isNarrow, u = readAddress, h = screen, Ta = createScreen, e = root, r = settings, b = unmount
    p = !1;
    let P = Array.from(i); // P = all, i = cleanups
    i.clear(), P.forEach((L) => L()), e.textContent = "";
  }, _ = (P) => { // _ = attempt, P = act
    if (p)
      try {
        P();
      } catch (L) {
        b(), a(L);
      }
  }, v = tl(Zo(f, () => c, h), _), w = (P, L) => { // v = actions, tl = guarded, Zo = createActions, f = store, c = context, h = screen, _ = attempt, w = draw, P = state, L = before
    _(() => { // _ = attempt
      let k = h.holdFocus(L.open.filters), { derive: D } = c, F = D(P.query); // k = restoreFocus, h = screen, L = before, D = derive, c = context, F = results, P = state
      Ho(/* @__PURE__ */ g(ba, { view: { context: c, state: P, actions: v, attempt: _, cleanups: i, more: l, search: d, results: F, settledResults: D(P.settled.query) } }), e), k();
    });
  }, R = ({ keepFocus: P, keepFragment: L, keepPlace: k, nameTab: D }) => { // R = useMore, P = keepFocus, L = keepFragment, k = keepPlace, D = nameTab
    n.read() !== null && i.add(D(f, () => c, e.ownerDocument)), i.add(L()).add(k(e, n)).add(P(e, n));
  }, T = ({ textIndexOf: P }) => { // T = useSearch, P = textIndexOf
    let L = s.setTimeout(() => _(() => P(c.index)), el); // L = prepare, s = view, _ = attempt, P = textIndexOf, c = context, el = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(L));
  }, N = (P) => { // N = showLinked, P = isFirst
    let { details: L } = f.get().query, k = !P || L.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // L = details, f = store, k = mayScroll, P = isFirst, r = settings, e = root, n = history
    n.isNewLink() && k && r.reveal(() => ke(() => _(() => h.scrollToLinked(f.get().query.details))));
  }, V = () => { // V = correctLink
    ia(n.read(), c.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: P }) => _(() => P(n, f, c, h.scrollToLinked)));
  }, H = () => { // H = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let P = m(), { open: L, narrow: k } = f.get(); // P = narrow, m = isNarrow, L = open, k = before, f = store
    (P !== k || L.filters && !e.clientWidth) && f.set({ narrow: P, open: M(E({}, L), { filters: !1 }) });
  };
  return [
    f.subscribe(w),
    Ea(e, H),
    ea(f, v.settle, s),
    sa(f, n, (P) => c.fragmentOf(P)),
    n.onMove(() => _(() => { // n = history, _ = attempt
      f.set(u(f.get())), N(!1), V();
    }))
  ].forEach((P) => i.add(P)), w(f.get(), f.get()), p && (N(!0), V(), n.firstPlace && ke(() => _(() => s.scrollTo(0, n.firstPlace))), l ? R(l) : i.add(fn(f, o.more, va, o.onFailure, (P) => _(() => { // P = loaded, i = cleanups, w = draw, f = store, p = isMounted, N = showLinked, V = correctLink, n = history, ke = afterPaint, _ = attempt, s = view, l = more, R = useMore, fn = loadWhenNeeded, o = parts, va = MORE_WHEN
    l = P, R(l), f.set({});
  }))), d ? T(d) : i.add(fn(f, o.search, wa, o.onFailure, (P) => _(() => { // d = search, T = useSearch, i = cleanups, fn = loadWhenNeeded, f = store, o = parts, wa = SEARCH_WHEN, P = loaded, _ = attempt
    d = P, c = oa(c, d.fuzzySearch), T(d), f.set({});
  })))), {
    update: (P) => _(() => { // P = newList, _ = attempt
      v.settle(), c = un(P, r, c.find);
      let { query: L } = f.get(), k = Oe(c.index, c.derive, L), D = () => f.set({ query: k, settled: { query: k, cause: "data" } }); // L = before, f = store, k = query, Oe = withoutHiddenDetails, c = context, D = show
      l ? l.keepPosition(e, D) : D();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var ka = "Special:MyLanguage/", rl = /^(?:[a-z][\w-]*|Special):/; // ka = MY_LANGUAGE, rl = WITHOUT_TRANSLATION
function Ra(e, { root: t, staticElements: r, groups: n }, o) { // Ra = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, d = link, i = linked
    let d = l.replace(ka, ""); // d = plain, l = page, ka = MY_LANGUAGE
    if (!s.length || rl.test(d))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(ka + d);
    let [c = "", p = ""] = d.split(/(?=#)/); // c = title, p = fragment, d = plain
    return s.map((m) => e.urlOf(`${c}/${m}${p}`)).find((m) => i.has(m)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var nl = "program-explorer__app", ol = 0; // nl = APP_CLASS, ol = mountedSoFar
function al(e) { // al = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${fe}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, fe = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function sl({ root: e, headings: t }) { // sl = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = Tr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, Tr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Pr(e, () => ke(() => { // o = anchor, Pr = unfold, e = root, ke = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function il(e) { // il = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return yt(e) && !(t && !t.closest(`.${fe}, [${Se}]`));
}
function La(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) { // La = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = onCrash
  let l = window.pageYOffset > 0, { wiki: d, load: c } = e, { language: p } = n, m = me(n), u = Lt(d, t), f = al(t), h = `program-explorer-${++ol}`, b = Ra(d, t, u), _ = t.all === null ? "" : b(t.all), v = { // l = hasScrolled, d = wiki, c = load, e = environment, p = language, n = messages, m = msg, me = createMessages, u = languages, Lt = readerLanguages, t = host, f = ownsIt, al = ownsAddress, h = idPrefix, ol = mountedSoFar, b = pageUrl, Ra = createPageUrls, _ = urlOfAll, v = parts
    more: { now: a, load: () => kt(e) },
    search: { now: s, load: () => Rt(e) },
    onFailure: (k, D) => { // k = error, D = retry
      let F = Tt(k) === "outdated"; // F = isOutdated, Tt = failureOf, k = error
      we(t.root, n, { kind: "warning", text: m(`failed-${F ? "outdated" : "network"}`), retry: () => { // we = showNotice, t = host, n = messages, m = msg, F = isOutdated
        F ? location.reload() : (Ce(t.root), D());
      } });
    },
    useLinks: (k) => { // k = use
      c.links().then(k, (D) => d.log("The link in the address cannot be corrected.", D));
    }
  }, w = document.createElement("div");
  w.className = nl, w.lang = p, w.dir = De(p), t.root.append(w);
  let R = Er(t.root, () => St(t, !0)), T = () => sl(t); // R = stopWatching, Er = watchFolding, t = host, St = hideRest, T = onHashChange, sl = scrollToLinkedHeading
  window.addEventListener("hashchange", T);
  let N = () => { // N = cleanUp
    w.remove(), R(), window.removeEventListener("hashchange", T);
  }, V = Eo(window, f ? il : null, h);
  re(t, "ready");
  let { update: H, unmount: P } = Pa(w, r, { // H = update, P = unmount, Pa = mountExplorer, w = app, r = list
    msg: m,
    format: Po(p, m, o),
    language: p,
    languages: u,
    pageLanguage: d.contentLanguage,
    today: Cr(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: l ? "scrolled" : location.hash ? "link" : "top",
    idPrefix: h,
    reveal: (k) => Pr(t.root, k),
    notify: (k) => we(t.root, n, { kind: "failure", text: k, retry: null }),
    urlOf: (k) => "url" in k ? k.url : b(k.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (k) => `${f ? "" : _}#programs?program=${k}`,
    urlOfAll: (k) => `${_}#${k}`
  }, V, v, (k) => { // V = history, v = parts, k = error
    N(), i(k);
  });
  if (!w.isConnected)
    return null;
  let L = { // L = explorer
    update: H,
    unmount: () => {
      P(), N(), re(t, "static");
    }
  };
  try {
    T(), St(t, !0), d.announceReady(t.root);
  } catch (k) {
    throw L.unmount(), k;
  }
  return L;
}

// src/page/offer-selftest.ts
var ll = "#programs?selftest"; // ll = SELFTEST
function Ma(e) { // Ma = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === ll && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 141aecd482fc73d5"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var cl = 20; // cl = MOST_EXPLORERS
function dl(n, o) { // dl = importList, n = _0, o = _1
  return A(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function ul({ wiki: e }, t, { origin: r, list: n }) { // ul = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, l = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && Pn(s.length ? s : [o], n.programs.map(({ title: c }) => pe(c, [o.lang, ...d], e.contentLanguage).text));
}
function pl({ preset: e, limit: t }) { // pl = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function ml({ preset: e }) { // ml = needsSearch, e = preset
  return /(^|&)q=/.test(`${le(location.hash) || ""}&${e}`);
}
function Oa(e, t, r, n) { // Oa = run, e = load, t = environment, r = host, n = mounted
  return A(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Oa(e, t, r, n);
    }, s = null;
    try {
      let i = pl(r) ? kt(t).catch(() => null) : null, l = ml(r) ? Rt(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, pl = needsMore, r = host, kt = loadMore, t = environment, l = loadingSearch, ml = needsSearch, Rt = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        re(r, "static");
        return;
      }
      let { messages: c } = d, [p, m] = d.kind === "missing" && (yield dl(t, r)) || [r, d]; // c = messages, d = result, p = shown, m = programs, dl = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let _ = m.kind === "missing"; // _ = isMissing, m = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : m.problems), yield Et(t, r, _ ? "missing" : "json", m, a);
        return;
      }
      if (!En(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, h] = yield Promise.all([i, l, new Promise((_) => setTimeout(_))]); // u = languageNames, o = wiki, f = more, h = search, i = loadingMore, l = loadingSearch, _ = resolve
      if (!r.root.isConnected)
        return;
      let b = ul(t, r, m); // b = mayDiffer, ul = mayListDiffer, t = environment, r = host, m = programs
      s = La(t, p, { list: m.list, messages: c, languageNames: u, more: f, search: h }, (_) => { // s = explorer, La = mountHost, t = environment, p = shown, m = programs, c = messages, u = languageNames, f = more, h = search, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), Et(t, p, "unexpected", { kind: "missing", messages: c }, a);
      }), s && (n.set(r.root, s), yield Dn(t, r, m, c, b));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Et(t, r, Tt(i), null, a);
    }
  });
}
function fl(n, o) { // fl = findOrInsertHosts, n = _0, o = _1
  return A(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Pt(r); // a = printed, Pt = findHosts, r = content
    if (a.length || r.querySelector(`.${fe}`) || !Fn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Aa(e, t) { // Aa = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    Ma(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = So(); // s = content, i = sharedLoad, So = createSharedLoad
      fl(n, s).then(
        (l) => l.forEach((d, c) => { // l = hosts, d = host, c = i
          c >= cl ? re(d, "static") : On(d) && Oa(i, n, d, r);
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
var gn = {}; // gn = runtime_exports
Ja(gn, {
  x0: () => X,
  x1: () => er,
  x10: () => gt,
  x11: () => vr,
  x12: () => ve,
  x13: () => ar,
  x14: () => rr,
  x15: () => G,
  x16: () => Me,
  x17: () => Ve,
  x18: () => se,
  x19: () => qe,
  x2: () => K,
  x20: () => or,
  x21: () => lt,
  x22: () => ut,
  x23: () => it,
  x24: () => Be,
  x25: () => cr,
  x26: () => ct,
  x27: () => gr,
  x28: () => me,
  x29: () => ze,
  x3: () => g,
  x30: () => Se,
  x31: () => fe,
  x32: () => Pt,
  x33: () => Ar,
  x34: () => Or,
  x35: () => Mr,
  x36: () => we,
  x37: () => Sr,
  x38: () => vt,
  x39: () => z,
  x4: () => ke,
  x40: () => W,
  x41: () => ne,
  x42: () => Ut,
  x43: () => O,
  x44: () => C,
  x45: () => It,
  x46: () => ue,
  x47: () => Ct,
  x48: () => Fe,
  x49: () => Ot,
  x5: () => Oe,
  x50: () => Ne,
  x51: () => Ze,
  x52: () => Kt,
  x53: () => dr,
  x54: () => Dt,
  x55: () => He,
  x56: () => Ee,
  x57: () => mo,
  x58: () => qt,
  x59: () => $e,
  x6: () => ie,
  x60: () => _t,
  x61: () => pe,
  x62: () => yr,
  x63: () => dt,
  x64: () => Ke,
  x65: () => Je,
  x66: () => de,
  x67: () => B,
  x68: () => la,
  x69: () => pr,
  x7: () => yt,
  x70: () => ur,
  x71: () => xr,
  x8: () => xt,
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
var Ia = 1e4; // Ia = TIMEOUT_MS
function Da(e, t) { // Da = fetchInTime, e = url, t = credentials
  return A(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Ia); // r = controller, n = timer, Ia = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new te("timeout", `${Ia} ms, ${e}`) : new te("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function xr(e) { // xr = readAnswer, e = url
  return A(this, null, function* () {
    let t = yield Da(e, "omit"); // t = response, Da = fetchInTime, e = url
    if (t.status === 429 && (t = yield Da(e, "same-origin")), t.status === 429)
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
var gl = 86400, yl = 300, xl = 50; // gl = DAY_S, yl = FIVE_MINUTES_S, xl = MOST_REQUESTS
function hl({ query: { pages: e = [] } = {} }) { // hl = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function _l(e, t, r, n) { // _l = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? yl : gl), a = { // o = age, e = kind, r = bundle, yl = FIVE_MINUTES_S, gl = DAY_S, a = parameters
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
function Ca(e, t, r, n) { // Ca = readAll, e = api, t = kind, r = values, n = bundle
  return A(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield xr(`${e}?${_l(t, r, n, s)}`); // l = answer, xr = readAnswer, e = api, _l = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(hl(l));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l; // d = messagecollection, c = mcoffset, l = answer
      for (let { key: p, translation: m } of d) // p = key, m = translation, d = messagecollection
        m && o.set(p.slice(p.lastIndexOf("/") + 1), m);
      s = c;
    } while (s && ++i < xl);
    return { pages: a, translations: o };
  });
}
function Na(e, t, r, n) { // Na = readSafely, e = api, t = kind, r = values, n = bundle
  return A(this, null, function* () {
    try {
      return yield Ca(e, t, r, n);
    } catch (o) {
      if (n && o instanceof te && o.failure === "server")
        return Ca(e, t, r, null);
      throw o;
    }
  });
}
function Fa(e, t) { // Fa = createPageReader, e = api, t = titleOf
  return (r, n, o) => A(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Na(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Na = readSafely, e = api
    return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Na(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Ha(e) { // Ha = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function bl(e) { // bl = mayEdit, e = title
  return A(this, null, function* () {
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
function vl() { // vl = languageNames
  return A(this, null, function* () {
    try {
      yield mw.loader.using("mediawiki.language.names");
      let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
      return new Map(Object.entries(e));
    } catch (e) {
      return /* @__PURE__ */ new Map();
    }
  });
}
function wl() { // wl = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function $a(e) { // $a = fetchGadgetModule, e = name
  return A(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function ja(e = null) { // ja = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: wl(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Ha,
    readPages: Fa(mw.util.wikiScript("api"), Ha),
    languageNames: vl,
    mayEdit: bl,
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
function Sl() { // Sl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Aa(ja(Sl()), vn($a, gn, "273e5aba8d83ec24"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>