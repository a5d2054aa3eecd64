// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Gr = Object.defineProperty, na = Object.defineProperties;
var oa = Object.getOwnPropertyDescriptors;
var Qr = Object.getOwnPropertySymbols;
var aa = Object.prototype.hasOwnProperty, sa = Object.prototype.propertyIsEnumerable;
var Jr = (e, t, r) => t in e ? Gr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
  for (var r in t || (t = {}))
    aa.call(t, r) && Jr(e, r, t[r]);
  if (Qr)
    for (var r of Qr(t))
      sa.call(t, r) && Jr(e, r, t[r]);
  return e;
}, R = (e, t) => na(e, oa(t));
var ia = (e, t) => {
  for (var r in t)
    Gr(e, r, { get: t[r], enumerable: !0 });
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
function zr(e, t, r) { // zr = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var we = ["relevance", "status", "newest", "title"], nt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // we = SORTS, nt = EMPTY_QUERY

// src/app/url.ts
var at = ["q", "sort", "program", "view"]; // at = RESERVED_KEYS
var ca = /^#?programs$/, ua = /^#?programs(\?|%3f|\.3f)/i, da = 8e3, pa = 200; // ca = ALONE, ua = WITH_QUERY, da = MOST_CHARACTERS, pa = MOST_LETTERS
function Te(e) { // Te = restOf, e = hash
  var r, n; // r = _a, n = _b
  let [t] = (n = (r = ua.exec(e)) != null ? r : ca.exec(e)) != null ? n : []; // t = start, n = _b, r = _a, ua = WITH_QUERY, e = hash, ca = ALONE
  return t === void 0 ? null : e.slice(t.length, da);
}
function st(e) { // st = isFragmentOurs, e = hash
  return Te(e) !== null;
}
var ma = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ma = UNSAFE
function ot(e) { // ot = encode, e = value
  return e.replace(ma, (t) => { // e = value, ma = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function Se(e) { // Se = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function it(e) { // it = normalText, e = text
  return e.slice(0, pa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function Be(e, t = []) { // Be = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !at.includes(o) && r.push(`${ot(o)}=${a.map(ot).join(",")}`);
  });
  let n = it(e.text); // n = text, it = normalText, e = query
  return n && r.push("q=" + ot(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.program !== null && r.push("program=" + ot(e.program)), r.length ? `programs?${r.join("&")}` : "";
}
function lt(e, t) { // lt = fromFragment, e = hash, t = known
  let r = Te(e); // r = rest, Te = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // n = chosen, o = text, a = sort, s = program
  for (let i of r.split("&")) { // i = part, r = rest
    let [l = "", ...c] = i.split("="), d = Se(l), m = c.join("="), p = Se(m); // l = rawKey, c = values, i = part, d = key, Se = decode, m = raw, p = value
    if (d === "q")
      o = it(Se(m.replace(/[_+]/g, " ")));
    else if (d === "sort")
      a = we.find((u) => u === p) || null;
    else if (d === "program")
      s = t.hasProgram(p) ? p : null;
    else if (!at.includes(d)) {
      let u = m.split(",").map(Se).concat(p.split(",")).filter((y) => t.hasTerm(d, y)); // u = terms, m = raw, Se = decode, p = value, y = term, t = known, d = key
      u.length && n.set(d, Array.from(new Set((n.get(d) || []).concat(u))));
    }
  }
  return { text: o, chosen: n, sort: a, program: s };
}

// src/programs/json-object.ts
function oe(e) { // oe = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var U = "qqx", Yr = "search", Ue = "en"; // U = KEYS_ONLY, Yr = EXPLORER_KEY, Ue = FALLBACK_LANGUAGE
function Ve(e) { // Ve = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => f.includes(t)) || Ue;
}
function tr(e) { // tr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Xr(e, t) { // Xr = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(oe(t)).filter((n) => typeof n[1] == "string")); // r = texts, oe = parseJsonObject, t = text, n = field
  return r.has(Yr) ? { language: e, texts: r } : null;
}
function Zr({ language: e, texts: t }) { // Zr = hasMessages, e = language, t = texts
  return e === U || t.has(Yr);
}

// src/programs/texts.ts
function ae(e, t, r) { // ae = pickText, e = text, t = chain, r = pageLanguage
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
function ct(e) { // ct = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var fa = ["zero", "one", "two", "few", "many", "other"]; // fa = CATEGORIES
function nn(e) { // nn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = fa.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, fa = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ya = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, xa = /\$(\d)/g, Pe = { language: "en", texts: new Map(Object.entries(rn)) }; // ya = PLURAL, xa = PARAMETER, Pe = BUILT_IN, rn = en_default
function se({ language: e, texts: t } = Pe, r = Pe.texts) { // se = createMessages, e = language, t = texts, Pe = BUILT_IN, r = fallback
  if (e === U)
    return (a, ...s) => `(${[`program-explorer-${a}`, ...s].join(", ")})`;
  let n = new Intl.NumberFormat(ct(e)), o = nn(e); // n = digits, ct = localeOf, e = language, o = plural, nn = createPlural
  return (a, ...s) => { // a = key, s = parameters
    let i = (l) => { // i = parameter, l = position
      var c; // c = _a
      return (c = s[Number(l) - 1]) != null ? c : "";
    };
    return (t.get(a) || r.get(a) || `\u29FC${a}\u29FD`).replace(ya, (l, c, d) => o(d.split("|"), Number(i(c)))).replace(xa, (l, c) => { // t = texts, a = key, r = fallback, ya = PLURAL, l = _, c = position, d = forms, o = plural, i = parameter, xa = PARAMETER
      let d = i(c); // d = value, i = parameter, c = position
      return typeof d == "number" ? n.format(d) : d;
    });
  };
}

// src/programs/data-model.ts
var ut = "json"; // ut = DATA_MODEL

// src/page/sections.ts
var rr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // rr = SECTION
function ke(e) { // ke = sectionOf, e = element
  return e.closest(rr);
}
function nr(e) { // nr = sectionHeading, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = ke(e)) == null ? void 0 : t.previousElementSibling) != null ? r : null;
}
function on(e) { // on = isInSection, e = element
  return ke(e) !== null;
}
function dt(e) { // dt = isFolded, e = element
  let t = ke(e); // t = section, ke = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function an(e) { // an = hasOtherText, e = element
  var t; // t = _a
  return ((t = ke(e)) != null ? t : e).textContent.trim() !== e.textContent.trim();
}
function or(e, t) { // or = watchFolding, e = element, t = onChange
  let r = ke(e), n = new MutationObserver(t); // r = section, ke = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function ar(e, t) { // ar = unfold, e = element, t = then
  if (!dt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    var a; // a = _a
    let o = ke(e); // o = section, ke = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let s = nr(e); // s = heading, nr = sectionHeading, e = element
      ((a = s == null ? void 0 : s.querySelector("h2")) != null ? a : s).click();
    }
    dt(e) || (n(), t());
  }, n = or(e, r);
  r();
}

// src/page/host-state.ts
var _a = "program-explorer-hidden"; // _a = HIDDEN_CLASS
function je({ root: e }) { // je = hostStateOf, e = root
  return e.programExplorerState;
}
function sn(e) { // sn = claim, e = host
  return je(e) ? !1 : (J(e, "loading"), !0);
}
function sr(e, t) { // sr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(_a, t);
}
function pt({ root: e, after: t }, r) { // pt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !dt(e); // n = isAfterHidden, r = isHidden, dt = isFolded, e = root
    sr(t.list, n), sr(t.heading, n && !(on(e) && an(t.list)));
  }
}
function J(e, t) { // J = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => sr(n, r)), pt(e, r);
  for (let n of [e.current, e.past]) // n = heading, e = host
    n == null || n.anchorElements.forEach((o, a) => { // n = heading, o = element, a = i
      var s; // s = _a
      o.id = r ? "" : (s = n.anchors[a]) != null ? s : "";
    });
  e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ha = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ba = ["arab", "hebr"], va = ["latn", "cyrl"]; // ha = RTL_LANGUAGES, ba = RTL_SCRIPTS, va = LTR_SCRIPTS
function Ee(e) { // Ee = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return ba.includes(r) || !va.includes(r) && ha.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var ir = "program-explorer__notice"; // ir = CLASS
function qe(e, t, ...r) { // qe = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function ln(e, t, r) { // ln = button, e = text, t = className, r = act
  let n = qe("button", `cdx-button ${t}`, e); // n = made, qe = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Re(e) { // Re = removeNotice, e = root
  e.querySelectorAll(`.${ir}`).forEach((t) => { // e = root, ir = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function pe(e, t, { kind: r, text: n, content: o = [], retry: a }) { // pe = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Re(e);
  let s = se(t), i = qe( // s = msg, se = createMessages, t = messages, i = box, qe = element
    "div",
    `${ir} ${ir}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    qe("span", "cdx-message__icon"),
    qe(
      "div",
      "cdx-message__content",
      qe("p", "", n),
      ...o,
      ...a ? [ln(s("retry"), "", a)] : [],
      ln(s("dismiss"), "cdx-button--weight-quiet", () => Re(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ee(t.language), e.append(i);
}

// src/page/failure.ts
var wa = ["busy", "timeout", "network", "server"]; // wa = TEMPORARY
function mt(e) { // mt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function cn(e, t, r, n) { // cn = advise, e = environment, t = host, r = notice, n = subject
  return L(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function gt(e, t, r, n, o) { // gt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return L(this, null, function* () {
    let a = n ? n.messages : Pe, s = se(a); // a = messages, n = result, Pe = BUILT_IN, s = msg, se = createMessages
    J(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: wa.includes(r) ? () => { // wa = TEMPORARY, r = failure
        Re(t.root), J(t, "loading"), o();
      } : null
    };
    pe(t.root, a, i), (r === "missing" || r === "json") && (yield cn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function un(i, l, c, d, m) { // un = showProblems, i = _0, l = _1, c = _2, d = _3, m = _4
  return L(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== ut; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, ut = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield cn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ie = "program-explorer", Sa = "data-has-heading", Me = "data-group"; // ie = HOST_CLASS, Sa = HEADING_ATTRIBUTE, Me = GROUP_ATTRIBUTE
function lr(e) { // lr = languageOf, e = element
  var t, r; // t = _a, r = _b
  return (r = (t = e.closest("[lang]")) == null ? void 0 : t.lang) != null ? r : "";
}
var Ta = /^(?!mw[\w-]{2,4}$)./; // Ta = ANCHOR
function cr(e, t, r) { // cr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => Ta.test(o)); // n = anchorElements, r = elements, o = id, Ta = ANCHOR
  return { text: e, language: lr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function ur(e) { // ur = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function dr(e) { // dr = levelBelow, e = heading
  return e ? Math.min(ur(e) + 1, 5) : 3;
}
var dn = "h1, h2, h3, h4, h5, h6"; // dn = HEADINGS
function Pa(e) { // Pa = printedHeading, e = heading
  var t, r; // t = _a, r = _b
  return e && cr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    ((t = e.querySelector(".mw-headline")) != null ? t : e).textContent.trim(),
    (r = e.querySelector("[lang]")) != null ? r : e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function ka(e) { // ka = blockOf, e = heading
  var t; // t = _a
  return e && ((t = e.closest(".mw-heading")) != null ? t : e);
}
function Ea(e) { // Ea = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function Ra({ root: e, groups: t, headings: [r = null, n = null] }) { // Ra = readHost, e = root, t = groups, r = first, n = second
  var _; // _ = _a
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: c = "", messages: d = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ka(n), y = t.find((h) => !e.contains(h)); // o = source, a = revision, s = preset, i = limit, l = all, c = languages, d = messages, m = bundle, p = bundleVersion, e = root, u = heading, ka = blockOf, n = second, y = list, t = groups, h = group
  return {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: Ea(d),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: (_ = c.match(/\S+/g)) != null ? _ : [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && y ? { heading: u, list: y } : null,
    groups: t,
    // The first heading stays above the explorer.
    current: null,
    past: Pa(n),
    level: dr(r)
  };
}
function ft(e) { // ft = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${dn}, .${ie}[data-source], [${Me}]`).forEach((n) => { // e = content, dn = HEADINGS, ie = HOST_CLASS, Me = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(dn) ? r = n : n.hasAttribute(Me) ? o && (o.groups.push(n), o.headings.push(n.hasAttribute(Sa) ? r : null)) : t.push({ root: n, groups: [], headings: [] });
  }), t.map(Ra);
}

// src/page/known-pages.ts
var pn = ["Community Development", "Community Development/What we do"], Ma = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // pn = PAGES, Ma = TRANSLATION
function mn(e) { // mn = isKnownPage, e = title
  return pn.includes(e) || pn.includes(e.replace(Ma, ""));
}

// src/page/load-more.ts
function yt({ wiki: e, load: t }) { // yt = loadMore, e = wiki, t = load
  return t.more().catch((r) => { // t = load, r = error
    throw e.log("Details, filters on phones and the whole search did not load.", r), r;
  });
}

// src/page/languages.ts
function xt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // xt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = lr(r), [a] = e, s = a !== t; // o = around, lr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Ue || Ve(e) !== Ue) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function gn(e, t) { // gn = translationLanguage, e = languages, t = contentLanguage
  var o; // o = _a
  let r = Ve(e), n = r === Ue ? ((o = e[0]) != null ? o : "").toLowerCase() : r; // r = chosen, Ve = chooseLanguage, e = languages, n = language, Ue = FALLBACK_LANGUAGE, o = _a
  return n === t || n === U ? "" : n;
}

// src/programs/links.ts
var La = /[\u200E\u200F\u202A-\u202E]/g, Oa = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Aa = [ // La = DIRECTION_MARKS, Oa = TITLE_SPACES, Aa = REFUSED_SCHEMES
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
], Ia = new RegExp("^(?:" + Aa.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), fn = 2e3, Ca = 255, Da = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Na(e) { // Na = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function Ha(e) { // Ha = readAddress, e = value
  if (e.length > fn || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Le(e) { // Le = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return Ha(t);
  if (t.length > fn)
    return "bad-page";
  let r = t.replace(La, "").replace(Oa, " ").trim().replace(/^: ?/, ""); // r = page, t = text, La = DIRECTION_MARKS, Oa = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Ia.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Da.test(r) || n.length > 85 && Na(n) > Ca ? "bad-page" : { page: r };
}
function _t(e) { // _t = isTarget, e = found
  return typeof e != "string";
}
function ht(e) { // ht = parseLink, e = value
  let t = Le(e); // t = found, Le = readLink, e = value
  return _t(t) ? t : null;
}
function bt(e) { // bt = isPage, e = value
  let t = ht(e); // t = link, ht = parseLink, e = value
  return t !== null && "page" in t;
}
function yn(e) { // yn = isAddress, e = value
  let t = ht(e); // t = link, ht = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Fa = 49; // Fa = MOST_INCLUDES
function pr(e) { // pr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Fa).map((r, n) => typeof r == "string" && bt(r) && t.indexOf(r) === n ? r : "") : [];
}
function vt(e) { // vt = includedTitles, e = text
  return e.includes('"include"') ? pr(oe(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function mr() { // mr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function wt(e) { // wt = optionsFor, e = wiki
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
var We = ["status", "language", "period"], B = "not-stated"; // We = BUILT_IN, B = NOT_STATED

// src/programs/kinds.ts
var $a = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // $a = KINDS
function gr(e) { // gr = kindOfType, e = type
  var t; // t = _a
  return (t = $a[e]) != null ? t : "text";
}
function le(e) { // le = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : gr(Array.isArray(e) ? "array" : typeof e);
}
function St(e) { // St = isObject, e = value
  return le(e) === "object";
}

// src/programs/migrate.ts
var _n = [], Ke = 1 + _n.length; // _n = MIGRATIONS, Ke = VERSION
function hn(e, t = _n) { // hn = migrate, e = page, t = migrations, _n = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Ba(e, t, r) { // Ba = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Tt(e, t, r) { // Tt = readJsonPage, e = text, t = report, r = describeFault
  let n = Ba(e, t, r); // n = data, Ba = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = hn(o); // o = raw, n = data, a = page, hn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", le(n), le(s)]);
  }
  return a;
}

// src/programs/levels.ts
function Pt(e) { // Pt = tooDeep, e = parents
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
  for (let { id: l, partOf: c } of e) // l = id, c = partOf, e = all
    o.add(l), c && a.set(l, c);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Pt(a)); // s = wholes, o = programIds, t = series, i = deep, Pt = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: c, partOf: d, followedBy: m, source: { page: p, path: u } } = l; // c = id, d = partOf, m = followedBy, p = page, u = path, l = program
    if (!d && !m.length)
      return l;
    let y = (h) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, h], _ = (h, b, v, T) => (T ? n.addAt(y(h), "loop", b) : v.has(b) || n.addAt(y(h), "unknown-program", b, v), !T && v.has(b)); // y = pathTo, h = field, p = page, r = includedTitles, u = path, _ = isGood, b = other, v = known, T = isLoop, n = report
    return n.program = c, R(S({}, l), {
      partOf: d && _("partOf", d, s, i.has(c)) ? d : null,
      followedBy: m.filter((h) => _("followedBy", h, o, h === c))
    });
  });
}

// src/programs/each-record.ts
function kt(e, t, r, n) { // kt = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", le(o)]), r.leave();
}

// src/programs/read-schema.ts
function fr({ pipe: e }) { // fr = actionsOf, e = pipe
  return e ? [...fr(e[0]), ...e.slice(1)] : [];
}
function Ua({ type: e, requirement: t }) { // Ua = testOf, e = type, t = requirement
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
function Va(e) { // Va = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t != null ? t : []).includes(a), message: r }, ...fr(e)].filter((a) => { // t = options, r = message, e = node, o = steps, a = action, fr = actionsOf
    var s; // s = _a
    return (s = a.message) != null ? s : a.operation;
  }).map((a) => { // a = action
    var s; // s = _a
    return { change: a.operation, test: Ua(a), message: (s = a.message) != null ? s : "" };
  });
  return (a, s) => { // a = value, s = report
    let i = a; // i = found, a = value
    for (let { change: l, test: c, message: d } of o) // l = change, c = test, d = message, o = steps
      if (l)
        i = l(i, s);
      else if (!c(i)) {
        let m = typeof d == "string" ? d : d({ input: i }); // m = code, d = message, i = found
        s.add(m, String(a), t);
        return;
      }
    return i;
  };
}
function ja({ item: e }) { // ja = listReader, e = item
  let t = Qe(e); // t = readItem, Qe = readerOf, e = item
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
function qa(e) { // qa = recordReader, e = node
  let t = Qe(e.key), r = Qe(e.value), n = fr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, Qe = readerOf, e = node, r = readValue, n = needsEntry, fr = actionsOf, o = type
  return (o, a) => { // o = value, a = report
    let s = /* @__PURE__ */ new Map(), i = Object.keys(o); // s = map, i = keys, o = value
    for (let l of i) { // l = key, i = keys
      a.enter(l);
      let c = t(l, a), d = c === void 0 ? void 0 : r(o[l], a); // c = name, t = readKey, l = key, a = report, d = found, r = readValue, o = value
      s.has(c) && a.add("duplicate-id", c), d !== void 0 && (l === c || !s.has(c)) && s.set(c, d), a.leave();
    }
    if (s.size || !n)
      return s;
    i.length || a.add("empty");
  };
}
function Wa({ entries: e = {} }) { // Wa = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e).map(([a, s]) => { // t = names, e = entries, r = fields, a = name, s = node
    var i; // i = _a
    return [a, Qe((i = s.wrapped) != null ? i : s)];
  })), n = t.filter((a) => { // n = required, t = names, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let c = S({}, o); // c = found, S = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = readField, r = fields, p = name
      s.enter(p), u ? c[p] = (m = u(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let d = n.filter((p) => c[p] === null); // d = missing, n = required, p = name, c = found
    for (let p of d) // p = name, d = missing
      s.add(Object.prototype.hasOwnProperty.call(a, p) ? "left-out" : "missing", p);
    return d.length > 0 ? void 0 : c;
  };
}
function Ka(e) { // Ka = createReader, e = node
  switch (e.type) {
    case "array":
      return ja(e);
    case "record":
      return qa(e);
    case "object":
      return Wa(e);
    default:
      return Va(e);
  }
}
var vn = /* @__PURE__ */ new Map(); // vn = READERS
function Qe(e) { // Qe = readerOf, e = node
  let t = vn.get(e); // t = reader, vn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [gr(a.type), Ka(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, gr = kindOfType, Ka = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let c = le(a), d = n.get(c); // c = kind, le = kindOf, a = value, d = read, n = readers
      if (!d) {
        s.addWith("wrong-type", [o, c]);
        return;
      }
      return d(a, s, i, l);
    }, vn.set(e, t);
  }
  return t;
}
function me(e, t, r, n, o) { // me = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return Qe(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Qa = /^(?:als|fat|ike|knc)\b/i; // Qa = CODES_OF_MEDIAWIKI
function Oe(e) { // Oe = shortestCode, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Qa.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}

// src/programs/patterns.ts
var Ae = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ge = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Ae = ID, ge = LANGUAGE

// src/programs/dates.ts
var xr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // xr = DATE_SHAPE
function wn(e, t) { // wn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function Ie(e) { // Ie = parseDate, e = text
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
function V(e) { // V = lastDay, e = date
  var r, n; // r = _a, n = _b
  let t = (r = e.month) != null ? r : 12; // t = month, r = _a, e = date
  return Sn(e.year, t, (n = e.day) != null ? n : wn(e.year, t));
}

// src/programs/status.ts
var z = ["open", "upcoming", "ongoing", "paused", "past"]; // z = STATUSES
function Ce(e) { // Ce = isStatus, e = value
  return z.includes(e);
}
function Tn(e, t) { // Tn = isUncertainOn, e = date, t = day
  return e.approximate && G(e) <= t && t <= V(e);
}
function Pn(e, t, r) { // Pn = deriveStatus, e = start, t = end, r = today
  return t && V(t) < r ? "past" : e && G(e) > r ? "upcoming" : e && t && !Tn(e, r) && !Tn(t, r) ? "ongoing" : null;
}
function kn(e, t, r, n) { // kn = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && G(r) > n || t && G(t) > n);
    case "upcoming":
      return !!(t && V(t) < n || r && V(r) < n);
    case "ongoing":
      return !!(t && G(t) > n || r && V(r) < n);
    default:
      return !!(r && V(r) < n);
  }
}
function ee(e) { // ee = isCurrent, e = status
  return e !== "past";
}

// src/programs/to-list.ts
var Ja = []; // Ja = NONE
function j(e) { // j = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ja;
}

// src/programs/read-terms.ts
function Et(e, t, r, n) { // Et = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return j(t).map(Oe).filter((s) => { // j = toList, t = value, Oe = shortestCode, s = code
      let i = ge.test(s); // i = isCode, ge = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, j = toList, t = value, s = id
    let i = o ? o.has(s) : Ce(s); // i = isKnown, o = terms, s = id, Ce = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : z), i;
  });
}

// src/programs/cut-text.ts
function Rt(e, t) { // Rt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/schema-builder.ts
var te = (e, t = {}) => S({ kind: "schema", type: e }, t), fe = (e) => (t, r) => ({ type: e, requirement: t, message: r }), ye = (() => te("string")), _r = (() => te("number")), hr = (() => te("boolean")), re = ((e) => te("array", { item: e })), ne = ((e) => te("object", { entries: e })), E = ((e) => te("optional", { wrapped: e })), En = ((e, t) => te("picklist", { options: e, message: t })), De = ((e, t) => te("record", { key: e, value: t })), Ne = ((e) => te("union", { options: e })), N = ((...e) => R(S({}, e[0]), { pipe: e })), Mt = fe("check"), br = fe("guard"), Rn = fe("length"), vr = fe("max_value"), Mn = fe("min_entries"), wr = fe("min_value"), xe = fe("regex"), _e = ((e) => ({ type: "transform", operation: e })); // te = schema, e = operation, t = value, S = __spreadValues, fe = action, r = message, ye = string, _r = number, hr = boolean, re = array, ne = object, E = optional, En = picklist, De = record, Ne = union, N = pipe, R = __spreadProps, Mt = check, br = guard, Rn = length, vr = maxValue, Mn = minEntries, wr = minValue, xe = regex, _e = transform

// src/programs/schema.ts
var za = 10080, q = N(ye(), xe(Ae, "bad-id")), kr = N(ye(), xe(/\S/, "empty")), Je = N(kr, _e(Rt)), Ya = N(ye(), xe(ge, "bad-language"), _e((e) => e.toLowerCase())), Y = Ne([Je, N(De(Ya, Je), Mn(1, "empty"))]), Sr = N( // za = MOST_MINUTES, q = id, N = pipe, ye = string, xe = regex, Ae = ID, kr = words, Je = shownText, _e = transform, Rt = cutText, Ya = languageCode, ge = LANGUAGE, e = code, Y = text, Ne = union, De = record, Mn = minEntries, Sr = date
  ye(),
  xe(xr, "bad-date"),
  _e(Ie),
  Mt((e) => e !== null, "bad-date")
), Tr = N(kr, Mt(bt, "bad-page")), An = N(ye(), xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), Ln = N(An, Mt(yn, "bad-address")), Xa = N(An, _e(Le), br(_t, "bad-address")), Er = N(kr, _e(Le), br(_t, ({ input: e }) => e)), Za = N(_r(), wr(1, "bad-minutes"), vr(za, "bad-minutes")), In = Ne([q, re(q)]), On = N(ye(), xe(ge, "bad-language"), _e(Oe)), es = Ne([On, re(On)]), Pr = Ne([Je, re(Je)]), Rr = In, ts = ne({
  label: Y,
  page: E(Er),
  url: E(Xa)
}), Mr = ne({
  id: q,
  title: Y,
  summary: E(Y),
  page: E(Er),
  status: E(En(z, "bad-status")),
  start: E(Sr),
  end: E(Sr),
  language: E(es),
  session: E(ne({
    minutes: E(N(re(Za), Rn(2)))
  })),
  duration: E(Y),
  scale: E(Y),
  team: E(Pr),
  partners: E(Pr),
  materials: E(re(ts)),
  partOf: E(q),
  followedBy: E(In),
  owner: E(Je),
  reviewed: E(Sr),
  sources: E(Ne([Ln, re(Ln)]))
}), Cn = ne({
  id: q,
  label: Y,
  terms: De(q, Rr)
}), rs = ne({
  label: E(Y),
  help: E(Y),
  terms: E(De(q, ne({
    label: E(Y),
    aliases: E(Pr),
    broader: E(q),
    matchesAll: E(hr())
  })))
}), ns = ne({
  title: Y,
  page: E(Er)
}), Dn = ne({
  version: N(_r(), wr(Ke), vr(Ke)),
  enabled: E(hr()),
  talk: E(Tr),
  bundle: E(Tr),
  facets: E(re(q)),
  vocabularies: E(De(q, rs)),
  series: E(De(q, ns)),
  include: E(re(Tr))
});

// src/programs/read-needs.ts
function os(e, t, r) { // os = readNeed, e = raw, t = vocabularies, r = report
  let n = me(Cn, e, r); // n = record, me = read, Cn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Et(s, a, t, r); // i = found, Et = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, terms: o } : (r.add("left-out", "terms"), null);
}
function Nn(e, t, r) { // Nn = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return kt(e, "needs", r, (o) => { // kt = eachRecord, e = page, r = report, o = raw
    let a = os(o, t, r); // a = need, os = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-program.ts
var Lr = Object.keys(Mr.entries); // Lr = PROGRAM_FIELDS, Mr = programSchema
function as(e, t) { // as = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function ss(e, t) { // ss = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e != null ? e : []) { // n = label, o = page, a = url, e = raw
    let s = o != null ? o : a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function is(e, { vocabularies: t, facets: r }, n) { // is = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = me(Rr, a, n), i = s === void 0 ? [] : Et(o, s, t, n); // s = ids, me = read, Rr = termIds, a = value, n = report, i = found, Et = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function ls({ start: e, end: t }, r, n) { // ls = readRange, e = start, t = end, r = raw, n = report
  return e && t && G(e) > V(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function Hn(e, t, r, n) { // Hn = readProgram, e = raw, t = source, r = context, n = report
  var m; // m = _a
  let o = St(e) ? e.id : null; // o = rawId, St = isObject, e = raw
  n.program = typeof o == "string" && Ae.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = me(Mr, e, n, is(a, r, n), r.fields); // a = terms, s = record, me = read, Mr = programSchema, e = raw, n = report, is = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = j(s.language); // l = languages, j = toList, s = record
  l.length && a.set("language", l);
  let [c, d] = ls(s, e, n); // c = start, d = end, ls = readRange, s = record, e = raw, n = report
  return s.status && kn(s.status, c, d, r.today) && n.addAt("status", "status-against-dates", s.status), {
    id: s.id,
    title: i,
    summary: s.summary,
    target: s.page,
    status: (m = s.status) != null ? m : Pn(c, d, r.today),
    start: c,
    end: d,
    terms: a,
    minutes: as(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: j(s.team),
    partners: j(s.partners),
    materials: ss(s.materials, n),
    partOf: s.partOf,
    followedBy: j(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: j(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Fn(e, t, r, n, o, a) { // Fn = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, c) => { // s = programs, i = readFrom, l = from, c = title
    kt(l, "programs", o, (d, m) => { // kt = eachRecord, l = from, o = report, d = raw, m = index
      let p = Hn(d, { page: c, path: ["programs", m] }, n, o); // p = program, Hn = readProgram, d = raw, c = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, c) => { // i = readFrom, e = page, o = report, t = titles, l = title, c = index
    o.enter(c);
    let d = r.find((p) => p.title === l), m = d && Tt(d.text, o, a); // d = found, r = included, p = other, l = title, m = more, Tt = readJsonPage, o = report, a = describeFault
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
function cs(e, t) { // cs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === B ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== B ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Pt(r)) // o = id, Pt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== B && n.set(i, { id: i, label: o || i, aliases: j(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function $n(e, t, r) { // $n = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: cs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var us = [...Lr, ...We].filter((e) => e !== "language"); // us = RESERVED_VOCABULARIES, Lr = PROGRAM_FIELDS, We = BUILT_IN, e = name
function ds(e, t, r) { // ds = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...We]); // n = known, t = vocabularies, We = BUILT_IN
  return [...new Set(e != null ? e : n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function ps(e) { // ps = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ms(e, { today: t, language: r }, n, o, a) { // ms = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  var u, y; // u = _a, y = _b
  let s = me(Dn, e, o, ps); // s = head, me = read, Dn = headSchema, e = page, o = report, ps = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = $n((u = s.vocabularies) != null ? u : /* @__PURE__ */ new Map(), us, o); // i = vocabularies, $n = readVocabularies, u = _a, s = head, us = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = ds(s.facets, i, o), c = Nn(e, i, o), d = pr(e), m = Fn(e, d, n, { // l = facets, ds = readFacets, s = head, i = vocabularies, o = report, c = needs, Nn = readNeeds, e = page, d = titles, pr = includedTitlesIn, m = programs, Fn = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Lr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...(y = s.series) != null ? y : []].map(([_, { title: h, page: b }]) => [_, { title: h, target: b }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: l,
    vocabularies: i,
    series: p,
    needs: c,
    programs: bn(m, p, d, o)
  };
}
function Lt(e, t, r, n, o = String) { // Lt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Tt(e, n, o); // a = page, Tt = readJsonPage, e = text, n = report, o = describeFault
  return a && ms(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Ot(e, t, r = []) { // Ot = parseForReaders, e = text, t = options, r = included
  let n = xn(); // n = report, xn = createCodeReport
  return { list: Lt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function gs(e, t) { // gs = mapTexts, e = list, t = visit
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
function Bn(e, { language: t, texts: r }, n) { // Bn = translate, e = list, t = language, r = texts, n = pageLanguage
  return gs(e, (o, a) => { // gs = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Rt(s)) : o;
  });
}

// src/page/load.ts
var Un = "MediaWiki:Gadget-programExplorer-config.json"; // Un = CONFIGURATION
function Ge(e, t, r) { // Ge = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function fs(e) { // fs = isSwitchedOff, e = configuration
  return e !== void 0 && oe(e.text).enabled === !1;
}
function ys(e, t) { // ys = messagesFrom, e = language, t = page
  return e === U ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Xr(e, t.text) || Pe;
}
function xs(e, t, r, n) { // xs = loadIncluded, e = wiki, t = source, r = text, n = pages
  return L(this, null, function* () {
    let o = vt(r), a = o.filter((i) => !Ge(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, vt = includedTitles, r = text, a = missing, i = title, Ge = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = Ge(e, i, s); // l = page, Ge = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function jn(e, { translationLanguage: t, bundleVersion: r }) { // jn = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function _s(e, t, r, n) { // _s = loadTranslations, e = wiki, t = list, r = request, n = translations
  return L(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], jn(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, jn = bundleRequest, r = request
    return Bn(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Vn(e, t) { // Vn = loadOnce, e = wiki, t = request
  return L(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === U ? [] : [tr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Un] : []], { pages: l, translations: c } = yield e.readPages(i, o, jn(a, t)); // s = messageTitles, n = language, U = KEYS_ONLY, tr = messagesPage, i = titles, r = source, e = wiki, Un = CONFIGURATION, l = pages, c = translations, o = revisions, jn = bundleRequest, a = bundle, t = request
    if (fs(Ge(e, Un, l)))
      return { kind: "off" };
    let d = ys(n, Ge(e, tr(n), l)), m = Ge(e, r, l); // d = messages, ys = messagesFrom, n = language, Ge = pageOf, e = wiki, tr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: d };
    let p = yield xs(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: y, problems: _ } = Ot(m.text, wt(e), p); // p = included, xs = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, y = list, _ = problems, Ot = parseForReaders, wt = optionsFor
    return y ? y.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: d, origin: u, problems: _, list: yield _s(e, y, t, c) } : { kind: "invalid", messages: d, origin: u, problems: _ };
  });
}
function qn(e, t) { // qn = load, e = wiki, t = request
  return L(this, null, function* () {
    let r = yield Vn(e, t); // r = result, Vn = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Vn(e, R(S({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function hs(e, t) { // hs = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = xt(e, t), l = i[0] === U ? U : Ve(i), c = o.get(l), d = gn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, xt = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, Ve = chooseLanguage, c = revision, d = translated, gn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: d,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === U ? n : c && n.length ? [...n, c] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${d}:`) ? s : ""
  };
}
function Wn() { // Wn = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    var s; // s = _a
    let n = hs(t, r), o = JSON.stringify(n), a = (s = e.get(o)) != null ? s : qn(t, n); // n = request, hs = requestFor, t = wiki, r = host, o = key, a = loading, s = _a, e = running, qn = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function ze(e) { // ze = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var Ye = "programExplorer", At = "programExplorerDialog", Kn = "programExplorerPlace"; // Ye = FRAGMENT_KEY, At = DIALOG_KEY, Kn = PLACE_KEY
function Qn(e, t, r) { // Qn = createHistory, e = view, t = isOurs, r = id
  var y; // y = _a
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let _ = e.history.state; // _ = state, e = view
    return typeof _ == "object" && _ !== null ? _ : {};
  }, a = (_) => { // a = kept, _ = key
    let h = o()[_]; // h = value, o = entryState, _ = key
    return typeof h == "string" ? h : null;
  }, s = (_, h, b) => { // s = put, _ = change, h = values, b = url
    try {
      e.history[`${_}State`](S(S({}, o()), h), "", b);
    } catch (v) {
    }
  }, i = () => a(At) === r, l = () => s("push", { [At]: r }), c = () => t && (t(n()) ? n() : a(Ye)), d = (_) => { // i = isInDialog, a = kept, At = DIALOG_KEY, r = id, l = enterDialog, s = put, c = read, t = isOurs, n = fragment, Ye = FRAGMENT_KEY, d = place, _ = index
    let h = o()[Kn]; // h = values, o = entryState, Kn = PLACE_KEY
    return t && Array.isArray(h) && Number(h[_]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = (y = c()) != null ? y : "", u = () => { // m = mayReturn, e = view, p = shown, y = _a, c = read, u = keepShown
    t && c() === null && s("replace", { [Ye]: p });
  };
  return u(), {
    isNewLink: () => {
      let _ = !!(t != null && t(n())) && a(Ye) === null; // _ = isNew, t = isOurs, n = fragment, a = kept, Ye = FRAGMENT_KEY
      return _ && s("replace", { [Ye]: n() }), _;
    },
    read: c,
    write: (_, h, b = !1) => { // _ = text, h = change, b = isUnderDialog
      if (!t)
        return;
      p = _;
      let v = n(), T = v !== "" && !t(v), P = h === "push"; // v = here, n = fragment, T = isForeign, t = isOurs, P = isChoice, h = change
      s(
        b ? "replace" : h,
        { [Ye]: _, [At]: P ? null : a(At) },
        _ !== "" ? `#${_}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          T ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), P && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => d(1),
    firstPlace: m ? d(0) : 0,
    keepPlace: (..._) => { // _ = values
      t && s("replace", { [Kn]: _ });
    },
    onMove: (_) => { // _ = listener
      let h = () => { // h = onPopState
        var b; // b = _a
        u(), p = (b = c()) != null ? b : "", _();
      };
      return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
    }
  };
}

// src/messages/format.ts
function Jn(e, t, r = null) { // Jn = createFormat, e = language, t = msg, r = fallbackNames
  let n = (i) => new Intl.DateTimeFormat(ct(e), S({ year: "numeric", timeZone: "UTC" }, i)), o = { // n = createDateFormat, i = options, ct = localeOf, e = language, S = __spreadValues, o = dateFormats
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
      let d = i && s(i), m = l && s(l); // d = first, i = start, s = date, m = last, l = end
      return d ? m ? d === m ? d : t("date-range", d, m) : t(c === "open" || c === "ongoing" ? "date-since" : c === "upcoming" ? "date-from" : "date-began", d) : m && t("date-until", m);
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
var O, Yn, bs, ce, Or, Nt, Xn, Ct, Zn, Ir, Ar, vs, Ze = /* @__PURE__ */ Symbol.for("pv"), Ht = {}, Ft = [], ws = /^m(i|n|o|s|text|space)$/, Cr = Array.isArray, Dr = Ft.slice, be = Object.assign; // O = options, Yn = vnodeId, bs = isValidElement, ce = rerenderQueue, Or = prevDebounce, Nt = rerenderCount, Xn = depthSort, Ct = EVENT_DISPATCHED, Zn = CAPTURE_REGEX, Ir = eventClock, Ar = eventProxies, vs = i, Ze = VNODE_MARKER, Ht = EMPTY_OBJ, Ft = EMPTY_ARR, ws = MATHML_TOKEN_ELEMENTS, Cr = isArray, Dr = slice, be = assign
function he(e) { // he = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? Dr.call(arguments, 2) : r), Xe(e, s, n, o, null);
}
function Xe(e, t, r, n, o) { // Xe = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ze, __v: o || ++Yn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, Ze = VNODE_MARKER, o = original, Yn = vnodeId
  return !o && O.vnode && O.vnode(a), a;
}
function $t() { // $t = createRef
  return { current: null };
}
function W(e) { // W = Fragment, e = props
  return e.children;
}
function X(e, t) { // X = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function ue(e, t) { // ue = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && ue(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : ue(e);
}
function Ss(e) { // Ss = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = be({ constructor: Ze }, r)).__v = r.__v + 1, O.vnode && O.vnode(t), Nr(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ue(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, ao(o, t, a), r.__ = r.__e = null, t.__e != n && eo(t));
}
function eo(e) { // eo = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), eo(e);
}
function Gn(e) { // Gn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, ce.push(e), Nt++)) && Or == O.debounceRendering || ((Or = O.debounceRendering) || queueMicrotask)(to);
}
function to() { // to = process
  try {
    for (var e, t = 1; ce.length; ) ce.length > t && ce.sort(Xn), e = ce.shift(), t = ce.length, 8 & e.__g && Ss(e); // e = c, t = l, ce = rerenderQueue, Xn = depthSort, Ss = renderComponent
  } finally {
    (Nt = ce.length) && (Or || queueMicrotask)(to);
  }
}
function ro(e, t, r, n, o, a, s, i, l, c, d) { // ro = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, d = refQueue
  var m, p, u, y, _, h, b = n.__k || Ft, v = t.length; // m = i, p = oldVNode, u = childVNode, y = newDom, _ = firstChildDom, h = result, b = oldChildren, n = oldParentVNode, Ft = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = Ts(r, t, b, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && b[u.__i] || Ht, u.__i = m, h = Nr(e, u, p, o, a, s, i, l, c, d), y = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && Hr(p.ref, null, u, p), u.ref && d.push(u.ref, u.__c || y, u)), _ = _ || y, 4 & u.__u ? (l = no(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && h !== void 0 ? l = h : y && (l = y.nextSibling), u.__u &= -21); // l = oldDom, Ts = constructNewChildrenArray, r = newParentVNode, t = renderResult, b = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, Ht = EMPTY_OBJ, h = result, Nr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, d = refQueue, y = newDom, Hr = applyRef, _ = firstChildDom, no = insert, void = type
  return r.__e = _, l;
}
function Ts(e, t, r, n, o) { // Ts = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, c, d, m, p, u, y = r.length, _ = y, h = 0, b = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, d = tails, m = lisLengths, p = hi, u = mid, y = oldChildrenLength, r = oldChildren, _ = remainingOldChildren, h = skew, b = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = Xe(null, s) : Cr(s) ? s = v[a] = Xe(W, { children: s }) : s.constructor === Ze && s.__b ? s = v[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Ps(s, r, l, _)) && (_--, (i = r[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, b = 1)) : (~c || (o > y ? h-- : o < y && h++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, Xe = createVNode, Cr = isArray, W = Fragment, Ze = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Ps = findMatchingIndex, r = oldChildren, _ = remainingOldChildren, b = moved, y = oldChildrenLength
  if (b) {
    for (d = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // d = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (h = 0, p = d.length; h < p; ) d[u = h + p >> 1] < s.__i ? h = u + 1 : p = u; // h = skew, p = hi, d = tails, u = mid, s = childVNode
      d[h] = s.__i, m[a] = h + 1;
    }
    for (h = d.length; a--; ) m[a] && (m[a] == h ? h-- : v[a].__u |= 4); // h = skew, d = tails, a = i, m = lisLengths, v = newChildren
  }
  if (_) for (a = 0; a < y; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ue(i)), Fr(i, i));
  return n;
}
function no(e, t, r, n) { // no = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = no(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ue(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ue = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function Ps(e, t, r, n) { // Ps = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function zn(e, t, r) { // zn = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function It(e, t, r, n, o) { // It = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || zn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || zn(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Ar[t] || (Ar[t] = ks(t)), (e.__a || (e.__a = {}))[t] = Ir, a = t != (t = t.replace(Zn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function ks(e) { // ks = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Ct] == null) t[Ct] = Ir++;
      else if (t[Ct] < this.__a[e]) return;
      return r(O.event ? O.event(t) : t);
    }
  };
}
function Nr(e, t, r, n, o, a, s, i, l, c) { // Nr = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
  var d, m, p, u, y, _, h, b, v, T, P, C, H, k, w, I, M, A, D = t.type; // d = tmp, m = resumed, p = oldCommitQueueLength, u = c, y = oldProps, _ = oldState, h = snapshot, b = newProps, v = isClassComponent, T = provider, P = componentContext, C = renderHook, H = count, k = renderResult, w = startMarker, I = end, M = i, A = child, D = newType, t = newVNode
  if (t.constructor !== Ze) return null;
  128 & r.__u && (l = 32 & r.__u, d = r.__c.__z) && (t.__u |= l, m = a = [], d.nodeType == 8 ? i = Dt(d, a) : a.push(d), i = a[0] || i), (d = O.__b) && d(t);
  e: if (typeof D == "function") {
    p = s.length;
    try {
      if (b = t.props, v = (d = D.prototype) && d.render, T = (d = D.contextType) && n[d.__c], P = d ? T ? T.props.value : d.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new D(b, P) : (t.__c = u = new X(b, P), u.constructor = D, u.render = Rs), T && T.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), D.getDerivedStateFromProps && (u.__s == u.state && (u.__s = be({}, u.__s)), be(u.__s, D.getDerivedStateFromProps(b, u.__s)))), y = u.props, _ = u.state, u.__v = t, r.__c) {
        if (b !== y && v && !D.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, P) === !1) {
          t.__v != r.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
            F && (F.__ = t);
          }), Ft.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ue(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(b, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(y, _, h);
        });
      } else v && !D.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = P, u.props = b, u.__P = e, u.__g &= -5, C = O.__r, H = v ? 25 : 0;
      do
        u.__g &= -9, C && C(t), d = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++H < 25);
      v && (Ft.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = be({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (h = u.getSnapshotBeforeUpdate(y, _)), k = d && d.type === W && d.key == null ? d.props.children : d, b.__P && (d = i, o = (e = b.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && Fr(F, F);
      }), r.__k = null), i = r.__k ? ue(r, 0) : null), i = ro(e, Cr(k) ? k : [k], t, r, n, o, a, s, i, l, c), b.__P && (t.__e = null, i = d), t.__u &= -161, m && m.some(he), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (F) {
      if (s.length = p, t.__v = null, l || a) if (F && F.then) {
        if (t.__u |= 128 | l, a) {
          for (~(M = a.indexOf(i || void 0)) || (M = a.length); (A = a[M - 1]) && A.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, A = child
          for (; M < a.length; M++) if (A = a[M]) if (a[M] = null, w) { // M = i, a = excessDomChildren, A = child, w = startMarker
            if (A == I) break;
          } else {
            if (A.nodeType != 8) break;
            A.data.startsWith("$s") && (I = Dt(w = A));
          }
        }
        if (!w) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          w = i;
        }
        (d = Dt(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = d) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(he);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || oo(t), O.__e(F, t, r);
    }
  } else i = t.__e = Es(r.__e, t, r, n, o, a, s, l, c, e);
  return (d = O.diffed) && d(t), i;
}
function Dt(e, t) { // Dt = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function oo(e) { // oo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(oo));
}
function ao(e, t, r) { // ao = commitRoot, e = commitQueue, t = root, r = refQueue
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
function Es(e, t, r, n, o, a, s, i, l, c) { // Es = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
  var d, m, p, u, y, _, h, b, v = r.props || Ht, T = t.props, P = t.type; // d = i, m = newHtml, p = oldHtml, u = newChildren, y = value, _ = inputValue, h = checked, b = doc, v = oldProps, r = oldVNode, Ht = EMPTY_OBJ, T = newProps, t = newVNode, P = nodeType
  if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (d = 0; d < a.length; d++) if ((y = a[d]) && (P ? y.localName == P : y.nodeType == 3)) { // d = i, a = excessDomChildren, y = value, P = nodeType
      e = y, a[d] = null;
      break;
    }
  }
  if (!e) {
    if (b = c.ownerDocument || document, !P) return b.createTextNode(T);
    e = b.createElementNS(o, P, T.is ? T : c), i && (O.__m && O.__m(t, a), i = !1), a = null;
  }
  if (P) {
    if (c = P == "template" && e.content || e, a = P == "textarea" && T.defaultValue != null ? null : a && Dr.call(c.childNodes), !i && a) for (v = {}, d = 0; d < e.attributes.length; d++) v[(y = e.attributes[d]).name] = y.value;
    for (d in v) y = v[d], d == "dangerouslySetInnerHTML" ? p = y : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || It(e, d, null, y, o); // d = i, v = oldProps, y = value, p = oldHtml, T = newProps, It = setProperty, e = dom, o = namespace
    for (d in T) y = T[d], d == "children" ? u = y : d == "dangerouslySetInnerHTML" ? m = y : d == "value" ? _ = y : d == "checked" ? h = y : i && typeof y != "function" || v[d] === y || It(e, d, y, v[d], o); // d = i, T = newProps, y = value, u = newChildren, m = newHtml, _ = inputValue, h = checked, i = isHydrating, v = oldProps, It = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ws.test(P)) && (o = "http://www.w3.org/1999/xhtml"), ro(c, Cr(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ue(r, 0), i, l), a && a.some(he)), i && P != "textarea" || (d = "value", P == "progress" && _ == null ? e.removeAttribute(d) : _ == null || _ === e[d] && (P != "progress" || _) || It(e, d, _, v[d], o), d = "checked", h != null && h != e[d] && It(e, d, h, v[d], o));
  } else v === T || i && e.data == T || (e.data = T);
  return e;
}
function Hr(e, t, r, n) { // Hr = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    O.__e(o, r);
  }
}
function Fr(e, t, r) { // Fr = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (O.unmount && O.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || Hr(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      O.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && Fr(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Dt(n, a = [])) && (n == e.__e && a.some(he), he(o), he(n)), r || he(e.__e), e.__e = e.__c = e.__ = null;
}
function Rs(e, t, r) { // Rs = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function so(e, t) { // so = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(W, { children: [e] }), o = [], a = [], Nr(t, t.__k, n || Ht, Ht, t.namespaceURI, n ? null : t.firstChild ? Dr.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), ao(o, t.__k, a), t.__k.props.children = null;
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
} }, Yn = 0, bs = function(e) {
  return e != null && e.constructor === Ze;
}, X.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = be({}, this.state)), typeof e == "function" && (e = e(be({}, r), this.props)), e && (be(r, e), this.__v && (t && this.__k.push(t), Gn(this)));
}, X.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Gn(this));
}, X.prototype.render = W, ce = [], Nt = 0, Xn = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Ct = /* @__PURE__ */ Symbol(), Zn = /(PointerCapture)$|Capture$/i, Ir = 0, Ar = {}, vs = 0;

// src/explore/query-changes.ts
function Bt(e, t) { // Bt = withText, e = query, t = text
  return R(S({}, e), { text: t });
}
function $r(e, t, r) { // $r = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
}
function io(e, t, r) { // io = toggleTerm, e = query, t = facet, r = term
  let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
  return $r(e, t, n.includes(r) ? n.filter((o) => o !== r) : [...n, r]);
}
function lo(e) { // lo = clearAll, e = query
  return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function co({ text: e, chosen: t }) { // co = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
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
function Br(e, t) { // Br = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function de(e, t) { // de = unionOf, e = size, t = sets
  return t.reduce(Br, He(e));
}
function uo(e, t) { // uo = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function po(e, t) { // po = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Ms(e) { // Ms = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function Z(e, t = e, r = e) { // Z = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Ms((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function qt(e, t) { // qt = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function Ls(e, t) { // Ls = withAnyTerm, e = size, t = terms
  return de(e, t.map(({ programs: r }) => r));
}
function Os(e, t, { programs: r }) { // Os = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = qt(o, t); // a = terms, qt = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, Ls(e.programs.length, a));
  }), n;
}
function mo(e, t, r) { // mo = applyFilters, e = size, t = filters, r = except
  let n = Ut(e); // n = programs, Ut = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && uo(n, o);
  }), n;
}
function As(e, t, r) { // As = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: Z(n.programs, r) }));
}
function Wt(e, t, r) { // Wt = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Os(e, t, o), s = mo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Os = filtersOf, s = matches, mo = applyFilters, i = facets, l = facet
    let c = a.has(l.id) ? mo(n, a, l.id) : s; // c = others, a = filters, l = facet, mo = applyFilters, n = size, s = matches
    return { facet: l, terms: As(l, qt(l, t), c) };
  });
  return { matches: s, count: Z(s), facets: i, searchResult: o };
}

// src/explore/memoize.ts
function Kt(e) { // Kt = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Is = Kt(() => /* @__PURE__ */ new Map()), Cs = 1e9; // Is = knownOrders, Kt = memoize, Cs = NEVER
function Ur(e, t) { // Ur = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function fo(e) { // fo = positionsIn, e = order
  let t = new Uint32Array(e.length); // t = positions, e = order
  return e.forEach((r, n) => { // e = order, r = i, n = position
    t[r] = n;
  }), t;
}
function Ds(e) { // Ds = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
function Ns({ programs: e, languages: { chain: t, page: r } }) { // Ns = byTitle, e = programs, t = chain, r = page
  let n = e.map(({ title: a }) => ae(a, t, r).text), { compare: o } = Ds([...t, r]); // n = titles, e = programs, a = title, ae = pickText, t = chain, r = page, o = compare, Ds = collatorFor
  return Ur(n.length, (a, s) => o(n[a], n[s]));
}
function go(e) { // go = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Hs({ programs: e }, t) { // Hs = byDate, e = programs, t = titleOrder
  let r = fo(t), n = new Float64Array(e.length), o = new Float64Array(e.length); // r = titlePositions, fo = positionsIn, t = titleOrder, n = starts, e = programs, o = ends
  return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
    let c = a || s, d = s || a, m = a && !s && i && ee(i); // c = first, a = start, s = end, d = last, m = isOpenEnded, i = status, ee = isCurrent
    n[l] = go(c && G(c)), o[l] = m ? Cs : go(d && V(d));
  }), Ur(e.length, (a, s) => n[s] - n[a] || o[s] - o[a] || r[a] - r[s]);
}
function Fs({ programs: e }, t) { // Fs = byStatus, e = programs, t = dateOrder
  let r = fo(t), n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n); // r = datePositions, fo = positionsIn, t = dateOrder, n = unknown, z = STATUSES, o = ranks, e = programs, a = status
  return Ur(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var $s = { // $s = MAKERS
  title: Ns,
  newest: (e) => Hs(e, et(e, "title")),
  status: (e) => Fs(e, et(e, "newest")),
  relevance: (e) => et(e, "status")
};
function et(e, t) { // et = orderOf, e = index, t = sort
  var o; // o = _a
  let r = Is(e), n = (o = r.get(t)) != null ? o : $s[t](e); // r = orders, Is = knownOrders, e = index, n = order, o = _a, t = sort, $s = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Bs(e, t) { // Bs = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
function tt(e, { programs: t }) { // tt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance"; // r = sort, e = query
  return r === "relevance" && !t ? "status" : r;
}
function yo(e, t, r, n) { // yo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = tt(r, n), a = []; // o = sort, tt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of et(e, o)) // s = i, et = orderOf, e = index, o = sort
    jt(t, s) && a.push(s);
  return o === "relevance" ? Bs(a, n.scores) : a;
}

// src/app/derive.ts
function Vr(e, t) { // Vr = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: c }) => i === n.text && l === n.chosen && c === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, c = sort, n = query, a = entry, r = known
    if (!a) {
      let i = Wt(e, n, t); // i = exploration, Wt = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: yo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function xo(e, t, r, n) { // xo = shows, e = index, t = derive, r = query, n = program
  return t(r).order.some((o) => { // t = derive, r = query, o = number
    var a; // a = _a
    return ((a = e.programs[o]) == null ? void 0 : a.id) === n;
  });
}
function ve(e, t, r) { // ve = withoutHiddenDetails, e = index, t = derive, r = query
  return r.program === null || xo(e, t, r, r.program) ? r : R(S({}, r), { program: null });
}
function _o(e, t, r, n) { // _o = showing, e = index, t = derive, r = query, n = program
  return xo(e, t, r, n) ? R(S({}, r), { program: n }) : R(S({}, nt), { sort: r.sort, program: n });
}

// src/app/actions.ts
function ho(e, t, r) { // ho = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: l, settled: c } = e.get(); // l = query, c = settled, e = store
    c.query !== l && e.set({ settled: { query: l, cause: "typing" } });
  }, o = (l) => ve(t().index, t().derive, l), a = (l) => { // o = shown, l = next, ve = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(l); // c = query, o = shown, l = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (l) => a(S(S({}, e.get().query), l)), i = (l) => e.set({ open: R(S({}, e.get().open), { filters: l }) });
  return {
    search: (l) => e.set({ query: o(Bt(e.get().query, l)) }),
    settle: n,
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (l, c) => a(io(e.get().query, l, c)),
    choose: a,
    sort: (l) => s({ sort: l }),
    toggleDetails: (l) => s({ program: e.get().query.program === l ? null : l }),
    goTo: (l) => { // l = program
      a(_o(t().index, t().derive, e.get().query, l)), r.moveTo(l);
    },
    clear: () => a(lo(e.get().query)),
    openFilters: () => {
      n(), i(!0);
    },
    closeFilters: () => i(!1),
    showTerms: (l, c) => { // l = facet, c = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: R(S({}, d), { facets: new Map(d.facets).set(l, c) }) });
    }
  };
}

// src/app/announcements.ts
function bo(e, t, r) { // bo = settleAfterTyping, e = store, t = settle, r = view
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
function Qt(e, t, r) { // Qt = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function Us({ terms: e }, t) { // Us = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => Qt(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function vo(e, t, r, n) { // vo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return z;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Us(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var wo = { label: null, help: null, aliases: [] }; // wo = UNLABELED
function Vs({ start: e, end: t, status: r }, n) { // Vs = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && ee(r) ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, ee = isCurrent, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function js(e, t, r) { // js = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Vs(e, r) : t === "status" ? e.status ? [e.status] : [] : e.terms.get(t) || [];
}
function qs(e, t, r, n) { // qs = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = He(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    js(s, e, n).forEach((l) => Vt(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    jr(r, s).forEach((l) => Br(a(l), i));
  }), o.delete(B), o;
}
function Ws(e, t, r) { // Ws = fittingAll, e = collected, t = vocabulary, r = size
  return de(r, Array.from(e).flatMap(([n, o]) => { // de = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function So(e, t, r) { // So = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = qs(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, s = collected, qs = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([b, v]) => [b, Z(v)])), l = [...vo(e, Array.from(s.keys()), a, (b) => i.get(b) || 0), B], c = Ws(s, a, n), d = Z(c) > 0, m = de(n, Array.from(s.values())), p = po(Ut(n), m); // i = counts, s = collected, b = term, v = programs, Z = count, l = order, vo = orderTerms, e = id, a = vocabulary, B = NOT_STATED, c = forAll, Ws = fittingAll, n = size, d = isAnyForAll, m = stated, de = unionOf, p = notStated, po = difference, Ut = allBits
  s.set(B, p), i.set(B, Z(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let b of l) { // b = term, l = order
    let v = s.get(b), T = i.get(b); // v = own, s = collected, b = term, T = total, i = counts
    if (v && T) {
      let { label: P, aliases: C } = (a == null ? void 0 : a.terms.get(b)) || wo, H = d && b !== B ? de(n, [v, c]) : v; // P = label, C = aliases, a = vocabulary, b = term, wo = UNLABELED, H = programs, d = isAnyForAll, B = NOT_STATED, de = unionOf, n = size, v = own, c = forAll
      u.set(b, { id: b, label: P, aliases: C, depth: jr(a, b).length, own: v, programs: H, count: T });
    }
  }
  let { label: y, help: _ } = a || wo, h = Array.from(u.values()).filter(({ programs: b }) => Z(b) < n); // y = label, _ = help, a = vocabulary, wo = UNLABELED, h = missingInSome, u = terms, b = programs, Z = count, n = size
  return { id: e, label: y, help: _, terms: u, useful: h.length > 1 };
}

// src/explore/program-index.ts
function To(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // To = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let l of e.facets) { // l = id, e = list
    let c = o.includes(l) ? null : So(l, e, a); // c = facet, o = reservedIds, l = id, So = indexFacet, e = list, a = thisYear
    c && s.set(l, c);
  }
  let i = new Set(e.programs.map(({ id: l }) => l)); // i = ids, e = list, l = id
  return {
    programs: e.programs,
    languages: t,
    facets: s,
    hasTerm: (l, c) => { // l = facet, c = term
      var d; // d = _a
      return !!((d = s.get(l)) != null && d.terms.has(c));
    },
    hasProgram: (l) => i.has(l),
    nameOf: n
  };
}

// src/explore/search/search-result.ts
var Jt = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // Jt = NO_SEARCH

// src/app/labels.ts
var Po = (e) => e.toLowerCase().replace(/-.*/, ""); // Po = baseOf, e = language
function ko(e, t, r, n, o, a) { // ko = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => ae(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), c = /* @__PURE__ */ new Map(), d = (p) => { // s = ours, p = id, a = language, i = pick, ae = pickText, n = chain, o = pageLanguage, l = status, t = msg, c = known, d = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let y = We.find((_) => _ === p); // y = builtIn, We = BUILT_IN, _ = each, p = id
    return s(y ? t(`facet-${y}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var _; // _ = _a
    if (u === B)
      return s(t("not-stated"));
    let y = (_ = e.vocabularies.get(p)) == null ? void 0 : _.terms.get(u); // y = entry, _ = _a, e = list, p = facetId, u = id
    return y ? i(y.label) : s(Ce(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(Ie(u)) : u);
  };
  return {
    pick: i,
    facet: d,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let y = `${p} ${u}`, _ = c.get(y) || m(p, u); // y = key, p = facetId, u = id, _ = label, c = known, m = term
      return c.set(y, _), _;
    },
    status: l,
    isForeign: (p) => [a, n[0] || o].every((u) => Po(u) !== Po(p))
  };
}

// src/app/context.ts
function qr(e, t, r = () => Jt) { // qr = createContext, e = list, t = settings, r = find, Jt = NO_SEARCH
  var u; // u = _a
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, c = ko(e, n, o, s, i, a), d = To(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, c = labels, ko = createLabels, e = list, d = index, To = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (y, _) => c.term(y, _).text,
    reservedIds: at
  }), m = (u = lt(`programs?${t.preset}`, d)) != null ? u : nt, p = Be(m, e.facets);
  return R(S({}, t), {
    list: e,
    index: d,
    find: r,
    derive: Vr(d, r),
    labels: c,
    preset: m,
    fragmentOf: (y) => { // y = query
      let _ = Be(y, e.facets); // _ = fragment, Be = toFragment, y = query, e = list
      return _ === p ? "" : _ || "programs";
    }
  });
}
function Eo(e, t) { // Eo = withSearch, e = context, t = find
  return R(S({}, e), { find: t, derive: Vr(e.index, t) });
}

// src/app/store.ts
function Ro(e) { // Ro = createStore, e = initial
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
function Mo(e, t, r) { // Mo = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/views/parts/heading.tsx
function Fe({ level: e, class: t, id: r, children: n }) { // Fe = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function rt(e) { // rt = isolated, e = text
  return `\u2068${e}\u2069`;
}
function K({ text: { text: e, language: t }, around: r, children: n = e }) { // K = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ee(t) }, n);
}

// src/views/parts/chevron.tsx
function $e({ open: e }) { // $e = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Gt({ context: e, target: t, children: r }) { // Gt = DataLink, e = context, t = target, r = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener" }, r);
}

// src/views/results/card.tsx
var Lo = "capacity"; // Lo = TAG_FACET
function Ks({ text: e, patterns: t, around: r, more: n }) { // Ks = MarkedText, e = text, t = patterns, r = around, n = more
  return /* @__PURE__ */ g(K, { text: e, around: r }, n && t.length ? n.highlight(e.text, t).map((o) => o.hit ? /* @__PURE__ */ g("mark", null, o.text) : o.text) : e.text);
}
function Qs({ msg: e, labels: t, format: r }, { field: n, facet: o, language: a }) { // Qs = nameOf, e = msg, t = labels, r = format, n = field, o = facet, a = language
  return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(o).text;
}
var zt = class extends X { // zt = Card, X = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ");
  }
  render({ context: t, actions: r, more: n, program: o, open: a, patterns: s, level: i }) {
    var M; // M = _a
    let { msg: l, labels: c, format: d, language: m, idPrefix: p, index: u, limit: y } = t, _ = (A) => /* @__PURE__ */ g(Ks, { text: A, patterns: s, around: m, more: n }), h = (A) => { // l = msg, c = labels, d = format, m = language, p = idPrefix, u = index, y = limit, t = context, _ = marked, A = facet, g = k, Ks = MarkedText, s = patterns, n = more, h = termsOf
      var D; // D = _a
      return ((D = o.terms.get(A)) != null ? D : []).map((F) => c.term(A, F));
    }, b = c.pick(o.title), v = `${p}:program:${o.id}`, T = o.summary && c.pick(o.summary), P = h(Lo), C = [...h("kind"), ...h("format")], H = c.status(o.status), k = d.span(o.start, o.end, o.status), w = [b, ...T ? [T] : [], ...P, ...C].map(({ text: A }) => A), I = y || !n ? null : n.findSnippet(u, u.programs.indexOf(o), s, [...w, H, k != null ? k : ""]);
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": v }, /* @__PURE__ */ g(Fe, { level: i, class: "program-explorer__title", id: v }, o.target ? /* @__PURE__ */ g(Gt, { context: t, target: o.target }, _(b)) : _(b)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${(M = o.status) != null ? M : "unknown"}` }, H), k !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, k), C.map((A) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, _(A)))), T && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, _(T), " ", c.isForeign(T.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", d.language(T.language)))), I && /* @__PURE__ */ g("p", { class: "program-explorer__matched" }, l("matched-in", Qs(t, I)), " ", _({ text: I.text, language: I.language || m })), /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, P.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Lo).text }, P.map((A) => /* @__PURE__ */ g("li", null, _(A)))), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": l("details-of", b.text),
        "aria-expanded": a,
        "aria-controls": a ? `${v}:details` : void 0,
        onClick: () => r.toggleDetails(o.id)
      },
      l("details"),
      /* @__PURE__ */ g($e, { open: a })
    )), a && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: o, id: `${v}:details` }));
  }
};

// src/views/results/card-list.tsx
var Yt = 60, Js = 6, Gs = 80; // Yt = CARDS, Js = CARDS_AT_ONCE, Gs = FILL_AFTER
function zs({ context: e, state: t, results: { order: r } }, n) { // zs = lengthFor, e = context, t = state, r = order, n = before
  var u; // u = _a
  let { query: o, settled: a, cards: s } = t, i = a.query === o ? a.cause : "typing", l = i === "address", c = r.findIndex((y) => { // o = query, a = settled, s = cards, t = state, i = cause, l = isAddress, c = open, r = order, y = number
    var _; // _ = _a
    return ((_ = e.index.programs[y]) == null ? void 0 : _.id) === o.program;
  }), d = i === "data" || ((u = n.order) == null ? void 0 : u.length) === r.length && r.every((y, _) => { // d = isSame, i = cause, u = _a, n = before, r = order, y = number, _ = i
    var h; // h = _a
    return y === ((h = n.order) == null ? void 0 : h[_]);
  }), m = Math.max(e.limit || Yt, c + 1, d && n.limit || 0, l ? s : 0), p = r.length <= Yt || l;
  return { order: r, limit: m, drawn: p ? m : Math.max(Js, c + 1, d && n.drawn || 0) };
}
function Ys({ context: e, state: t, results: r }, n) { // Ys = withHeadings, e = context, t = state, r = results, n = programs
  let { msg: o, current: a, past: s, limit: i, language: l } = e, c = !i && tt(t.query, r.exploration.searchResult) === "status", d = (m, p) => m != null ? m : { text: p, language: l, anchors: [] }; // o = msg, a = current, s = past, i = limit, l = language, e = context, c = hasGroups, tt = effectiveSort, t = state, r = results, d = headingOf, m = own, p = text
  return n.map((m, p) => { // n = programs, m = program, p = i
    let u = n[p - 1], y = ee(m.status); // u = before, n = programs, p = i, y = isNow, ee = isCurrent, m = program
    return !c || u && ee(u.status) === y ? { program: m, group: null } : { program: m, group: y ? d(a, o("group-current")) : d(s, o("group-past")) };
  });
}
var Xt = class extends X { // Xt = CardList, X = x
  constructor() {
    super(...arguments);
    this.list = $t();
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
      this.setLength({ limit: r + Yt, drawn: r + Yt }), (a = (o = (n = this.list.current) == null ? void 0 : n.children[r]) == null ? void 0 : o.querySelector("article a, article button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && r.state.query.program === null ? null : zs(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: n }), Gs));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    var T; // T = _a
    let { context: s, state: i, results: l, actions: c, more: d } = r, { msg: m, index: p, level: u, list: y } = s, _ = n.slice(0, Math.min(a, o)).map((P) => p.programs[P]), h = n.length - o, b = Ys(r, _), v = (T = b[0]) != null && T.group ? u + 1 : u; // s = context, i = state, l = results, c = actions, d = more, r = view, m = msg, p = index, u = level, y = list, _ = shown, n = order, a = drawn, o = limit, P = number, h = rest, b = entries, Ys = withHeadings, v = titleLevel, T = _a
    return /* @__PURE__ */ g(W, null, /* @__PURE__ */ g("ul", { class: "program-explorer__list", role: "list", "aria-label": m("programs"), ref: this.list }, b.map(({ program: P, group: C }) => /* @__PURE__ */ g("li", { key: P.id }, C && /* @__PURE__ */ g(Fe, { level: u, class: "program-explorer__group", id: C.anchors[0] }, C.anchors.slice(1).map((H) => /* @__PURE__ */ g("span", { id: H })), /* @__PURE__ */ g(K, { text: C, around: s.language })), /* @__PURE__ */ g(
      zt,
      {
        context: s,
        actions: c,
        more: d,
        program: P,
        open: i.query.program === P.id,
        patterns: l.exploration.searchResult.patterns,
        level: v
      }
    )))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(Be(i.query, y.facets) || "programs") }, m("see-all", n.length)), !s.limit && h > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, m("more", h)));
  }
};

// src/app/visible-terms.ts
function Oo(e, t, r, n) { // Oo = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var Zs = 15; // Zs = MOST_WITHOUT_BOX
function Wr({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // Wr = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
  let { msg: s, labels: i, language: l, idPrefix: c } = e, d = `${c}:${r}:${n.id}`, m = s("count-programs", a); // s = msg, i = labels, l = language, c = idPrefix, e = context, d = id, r = facet, n = term, m = description, a = matchCount
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
        id: d,
        "aria-describedby": `${d}:count`,
        checked: o,
        onChange: () => t.toggleTerm(r, n.id)
      }
    ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: d }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(K, { text: i.term(r, n.id), around: l })))))),
    /* @__PURE__ */ g("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${d}:count` }, m)
  );
}
function ei({ context: { labels: e, languages: t } }, r) { // ei = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === B ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, B = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function Ao({ view: e, counts: t, most: r }) { // Ao = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, c = l.id === "language", d = c ? ei(e, t.terms) : t.terms, m = Oo(d, r, l.id === "period", (y) => c && y === o[0]), p = m.length < d.length ? d.find((y) => !m.includes(y)) : void 0, u = /* @__PURE__ */ g(W, null, m.map((y) => /* @__PURE__ */ g(Wr, { key: y.term.id, view: e, facet: l.id, count: y })), p && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, c = isLanguage, d = terms, ei = languagesByName, m = shown, Oo = visibleTerms, r = most, y = count, p = firstHidden, u = list, g = k, W = $, Wr = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var y; // y = _a
        s.showTerms(l.id, r + 1e3), (y = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || y.focus();
      }
    },
    n("show-all-terms", d.length)
  ));
  return d.length <= Zs ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: d }, u) : /* @__PURE__ */ g(W, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var ti = 2; // ti = OPEN_AT_FIRST
function ri({ view: e, counts: t, isOpenAtFirst: r }) { // ri = Facet, e = view, t = counts, r = isOpenAtFirst
  var _; // _ = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: c, terms: d } = t, m = (_ = i.open.facets.get(c.id)) != null ? _ : r ? 8 : 0, p = `${s}:${c.id}`, u = d.filter((h) => h.chosen).map(({ term: h }) => o.term(c.id, h.id).text), y = c.help && o.pick(c.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, c = facet, d = terms, t = counts, m = most, _ = _a, r = isOpenAtFirst, p = bodyId, u = chosen, h = term, y = help
  return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => l.showTerms(c.id, m ? 0 : 8)
    },
    /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(K, { text: o.facet(c.id), around: a })),
    /* @__PURE__ */ g($e, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, y && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(K, { text: y, around: a })), /* @__PURE__ */ g(Ao, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, u.reduce((h, b) => n("list", h, b))));
}
function Zt({ view: e }) { // Zt = Filters, e = view
  return /* @__PURE__ */ g(W, null, e.results.exploration.facets.map((t, r) => /* @__PURE__ */ g(ri, { key: t.facet.id, view: e, counts: t, isOpenAtFirst: !e.state.narrow && r < ti })));
}

// src/views/layout/search-box.tsx
function Co({ view: { context: { msg: e }, state: t, actions: r } }) { // Co = SearchBox, e = msg, t = state, r = actions
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
function ni({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // ni = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = tt(r, n.exploration.searchResult), s = we.filter((i) => i !== "relevance" || r.text !== ""); // a = sort, tt = effectiveSort, r = query, n = results, s = sorts, we = SORTS, i = each
  return /* @__PURE__ */ g("div", { class: "program-explorer__sort" }, /* @__PURE__ */ g("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ g("span", { class: "program-explorer__select" }, /* @__PURE__ */ g(
    "select",
    {
      class: "cdx-select",
      id: `${t}-sort`,
      value: a,
      onChange: (i) => o.sort(i.currentTarget.value)
    },
    s.map((i) => /* @__PURE__ */ g("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
  ), /* @__PURE__ */ g($e, { open: !1 })));
}
function Do({ view: e }) { // Do = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s } = e, { count: i, searchResult: { corrected: l } } = a.exploration, c = Array.from(o.query.chosen.values()).reduce((d, m) => d + m.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, e = view, i = count, l = corrected, c = chosen, d = sum, m = terms
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, co(o.settled.query) ? t("count", i, r.programs.length) : t("count-programs", i), l && i > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected" }, t("results-for", rt(o.settled.query.text), rt(l.join(" "))))), !n && /* @__PURE__ */ g(ni, { view: e }));
}

// src/views/layout/explorer.tsx
function No({ view: e }) { // No = Explorer, e = view
  let { context: { limit: t, preset: r, msg: n }, state: { narrow: o, open: a, query: s }, results: i, more: l } = e; // t = limit, r = preset, n = msg, o = narrow, a = open, s = query, i = results, l = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${o ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g(Co, { view: e }), !o && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": n("filters") }, /* @__PURE__ */ g(Zt, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Do, { view: e }), l && !(t && s === r) && /* @__PURE__ */ g(l.ActiveFilters, { view: e }), i.exploration.count > 0 ? /* @__PURE__ */ g(Xt, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e })), o && a.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Ho = ({ open: e, query: t }) => e.filters || t.program !== null || t.text !== ""; // Ho = isNeeded, e = open, t = query
function Fo(e, t, r) { // Fo = loadWhenNeeded, e = store, t = source, r = use
  let n = !1, o = !1, a = () => L(null, null, function* () { // n = isLoading, o = isOver, a = load, L = __async
    n = !0;
    let l = null; // l = more
    try {
      l = yield t.load();
    } catch (c) {
      !o && Ho(e.get()) && t.onFailure(c, () => { // o = isOver, Ho = isNeeded, e = store, t = source, c = error
        a();
      });
    }
    n = !1, l && !o && (i(), r(l));
  }), s = e.subscribe((l) => { // s = unsubscribe, e = store, l = state
    !n && Ho(l) && a();
  }), i = () => { // i = end
    o = !0, s();
  };
  return a(), i;
}

// src/views/replace-texts.ts
function $o() { // $o = replaceTexts
  O.vnode = (e) => { // O = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Bo(e, t) { // Bo = createScreen, e = root, t = idPrefix
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
function Uo(e, t) { // Uo = watchWidth, e = element, t = onChange
  var o; // o = _a
  let r = (o = e.ownerDocument.defaultView) != null ? o : window; // r = view, o = _a, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var oi = 640, ai = 500; // oi = MIN_WIDTH, ai = PREPARE_SEARCH_AFTER
function si(e, t) { // si = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
O.debounceRendering = (e) => e();
$o();
function Vo(e, t, r, n, o, a) { // Vo = mountExplorer, e = root, t = list, r = settings, n = history, o = moreSource, a = onCrash
  var H; // H = _a
  let s = (H = e.ownerDocument.defaultView) != null ? H : window, i = /* @__PURE__ */ new Set(), l = o.now, c = qr(t, r, l == null ? void 0 : l.fuzzySearch), d = !0, m = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < oi, p = (k) => { // s = view, H = _a, e = root, i = cleanups, l = more, o = moreSource, c = context, qr = createContext, t = list, r = settings, d = isMounted, m = isNarrow, oi = MIN_WIDTH, p = readAddress, k = before
    var A, D; // A = _a, D = _b
    let w = n.read(), I = w === null && k ? k.query : (A = lt(w != null ? w : "", c.index)) != null ? A : c.preset, M = ve(c.index, c.derive, I); // w = fragment, n = history, I = next, k = before, A = _a, lt = fromFragment, c = context, M = query, ve = withoutHiddenDetails
    return {
      query: M,
      settled: { query: M, cause: "address" },
      cards: n.cards(),
      open: { facets: (D = k == null ? void 0 : k.open.facets) != null ? D : /* @__PURE__ */ new Map(), filters: m() && n.isInDialog() }
    };
  }, u = Ro(S({ narrow: m() }, p(null))), y = Bo(e, r.idPrefix), _ = () => { // u = store, Ro = createStore, S = __spreadValues, m = isNarrow, p = readAddress, y = screen, Bo = createScreen, e = root, r = settings, _ = unmount
    d = !1;
    let k = Array.from(i); // k = all, i = cleanups
    i.clear(), k.forEach((w) => w()), e.textContent = "";
  }, h = (k) => { // h = attempt, k = act
    if (d)
      try {
        k();
      } catch (w) {
        _(), a(w);
      }
  }, b = si(ho(u, () => c, y), h), v = (k, w) => { // b = actions, si = guarded, ho = createActions, u = store, c = context, y = screen, h = attempt, v = draw, k = state, w = before
    h(() => { // h = attempt
      let I = y.holdFocus(w.open.filters), { derive: M } = c, A = M(k.query); // I = restoreFocus, y = screen, w = before, M = derive, c = context, A = results, k = state
      so(/* @__PURE__ */ g(No, { view: { context: c, state: k, actions: b, attempt: h, cleanups: i, more: l, results: A, settledResults: M(k.settled.query) } }), e), I();
    });
  }, T = ({ checkLink: k, keepFocus: w, keepFragment: I, keepPlace: M, textIndexOf: A }) => { // T = useMore, k = checkLink, w = keepFocus, I = keepFragment, M = keepPlace, A = textIndexOf
    let D = s.setTimeout(() => h(() => A(c.index)), ai); // D = prepare, s = view, h = attempt, A = textIndexOf, c = context, ai = PREPARE_SEARCH_AFTER
    i.add(I()).add(M(e, n)).add(w(e, n)).add(() => s.clearTimeout(D)), k(n, u, c);
  }, P = (k) => { // P = showLinked, k = isFirst
    var M; // M = _a
    let { program: w } = u.get().query, I = !k || w !== null || s.pageYOffset === 0 || e.ownerDocument.getElementById((M = n.read()) != null ? M : ""); // w = program, u = store, I = mayScroll, k = isFirst, s = view, e = root, M = _a, n = history
    n.isNewLink() && I && r.reveal(() => ze(() => h(() => y.scrollToLinked(u.get().query.program))));
  }, C = () => { // C = onResize
    if (!e.isConnected) {
      _();
      return;
    }
    let k = m(), { open: w, narrow: I } = u.get(); // k = narrow, m = isNarrow, w = open, I = before, u = store
    (k !== I || w.filters && !e.clientWidth) && u.set({ narrow: k, open: R(S({}, w), { filters: !1 }) });
  };
  return [
    u.subscribe(v),
    Uo(e, C),
    bo(u, b.settle, s),
    Mo(u, n, (k) => c.fragmentOf(k)),
    n.onMove(() => h(() => { // n = history, h = attempt
      u.set(p(u.get())), P(!1);
    }))
  ].forEach((k) => i.add(k)), v(u.get(), u.get()), d && (P(!0), n.firstPlace && ze(() => h(() => s.scrollTo(0, n.firstPlace))), l ? T(l) : i.add(Fo(u, o, (k) => h(() => { // k = loaded, i = cleanups, v = draw, u = store, d = isMounted, P = showLinked, n = history, ze = afterPaint, h = attempt, s = view, l = more, T = useMore, Fo = loadWhenNeeded, o = moreSource
    l = k, c = Eo(c, l.fuzzySearch), T(l), u.set({});
  })))), {
    update: (k) => h(() => { // k = newList, h = attempt
      b.settle(), c = qr(k, r, l == null ? void 0 : l.fuzzySearch);
      let { query: w } = u.get(), I = ve(c.index, c.derive, w), M = () => u.set({ query: I, settled: { query: I, cause: "data" } }); // w = before, u = store, I = query, ve = withoutHiddenDetails, c = context, M = show
      l ? l.keepPosition(e, M) : M();
    }),
    unmount: _
  };
}

// src/page/page-urls.ts
var jo = "Special:MyLanguage/", ii = /^(?:[a-z][\w-]*|Special):/; // jo = MY_LANGUAGE, ii = WITHOUT_TRANSLATION
function qo(e, { root: t, staticElements: r, groups: n }, o) { // qo = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((c) => i.add(c.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, c = link, i = linked
    var p; // p = _a
    let c = l.replace(jo, ""); // c = plain, l = page, jo = MY_LANGUAGE
    if (!s.length || ii.test(c))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(jo + c);
    let [d = "", m = ""] = c.split(/(?=#)/); // d = title, m = fragment, c = plain
    return (p = s.map((u) => e.urlOf(`${d}/${u}${m}`)).find((u) => i.has(u))) != null ? p : e.urlOf(l);
  };
}

// src/page/mount-host.ts
var li = "program-explorer__app", ci = 0; // li = APP_CLASS, ci = mountedSoFar
function ui(e) { // ui = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ie}`)).filter((r) => (je({ root: r }) || "static") !== "static"); // t = roots, ie = HOST_CLASS, r = root, je = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function di({ root: e, past: t }) { // di = scrollToLinkedHeading, e = root, t = past
  var o, a, s; // o = _a, a = _b, s = _c
  let n = [...Array.from((a = (o = nr(e)) == null ? void 0 : o.querySelectorAll("[id]")) != null ? a : [], ({ id: i }) => i), ...(s = t == null ? void 0 : t.anchors) != null ? s : []].find((i) => location.hash === `#${encodeURI(i)}` || location.hash === `#${i}`); // n = anchor, a = _b, o = _a, nr = sectionHeading, e = root, i = each, s = _c, t = past
  n && ar(e, () => ze(() => { // n = anchor, ar = unfold, e = root, ze = afterPaint
    var i; // i = _a
    return (i = document.getElementById(n)) == null ? void 0 : i.scrollIntoView();
  }));
}
function pi(e) { // pi = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return st(e) && !(t && !t.closest(`.${ie}, [${Me}]`));
}
function Wo(e, t, { list: r, messages: n, languageNames: o, more: a }, s) { // Wo = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = onCrash
  let { wiki: i } = e, { language: l } = n, c = se(n), d = xt(i, t), m = ui(t), p = `program-explorer-${++ci}`, u = qo(i, t, d), y = t.all === null ? "" : u(t.all), _ = { // i = wiki, e = environment, l = language, n = messages, c = msg, se = createMessages, d = languages, xt = readerLanguages, t = host, m = ownsIt, ui = ownsAddress, p = idPrefix, ci = mountedSoFar, u = pageUrl, qo = createPageUrls, y = urlOfAll, _ = moreSource
    now: a,
    load: () => yt(e),
    onFailure: (w, I) => { // w = error, I = retry
      let M = mt(w) === "outdated"; // M = isOutdated, mt = failureOf, w = error
      pe(t.root, n, { kind: "warning", text: c(`failed-${M ? "outdated" : "network"}`), retry: () => { // pe = showNotice, t = host, n = messages, c = msg, M = isOutdated
        M ? location.reload() : (Re(t.root), I());
      } });
    }
  }, h = document.createElement("div");
  h.className = li, h.lang = l, h.dir = Ee(l), t.root.append(h);
  let b = or(t.root, () => pt(t, !0)), v = () => di(t); // b = stopWatching, or = watchFolding, t = host, pt = hideRest, v = onHashChange, di = scrollToLinkedHeading
  window.addEventListener("hashchange", v);
  let T = () => { // T = cleanUp
    h.remove(), b(), window.removeEventListener("hashchange", v);
  }, P = Qn(window, m ? pi : null, p);
  J(t, "ready");
  let { update: C, unmount: H } = Vo(h, r, { // C = update, H = unmount, Vo = mountExplorer, h = app, r = list
    msg: c,
    format: Jn(l, c, o),
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
    reveal: (w) => ar(t.root, w),
    notify: (w) => pe(t.root, n, { kind: "failure", text: w, retry: null }),
    urlOf: (w) => "url" in w ? w.url : u(w.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (w) => `${m ? "" : y}#programs?program=${w}`,
    urlOfAll: (w) => `${y}#${w}`
  }, P, _, (w) => { // P = history, _ = moreSource, w = error
    T(), s(w);
  });
  if (!h.isConnected)
    return null;
  let k = { // k = explorer
    update: C,
    unmount: () => {
      H(), T(), J(t, "static");
    }
  };
  try {
    v(), pt(t, !0), i.announceReady(t.root);
  } catch (w) {
    throw k.unmount(), w;
  }
  return k;
}

// src/page/offer-selftest.ts
var mi = "#programs?selftest"; // mi = SELFTEST
function Ko(e) { // Ko = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === mi && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 10b274dfdb1cf136"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var gi = 20; // gi = MOST_EXPLORERS
function fi(n, o) { // fi = importList, n = _0, o = _1
  return L(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function yi({ wiki: e }, t, { origin: r, list: n }) { // yi = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: c } = t; // o = root, a = container, s = groups, i = preset, l = limit, c = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && tn(s.length ? s : [o], n.programs.map(({ title: d }) => ae(d, [o.lang, ...c], e.contentLanguage).text));
}
function xi({ preset: e, limit: t }) { // xi = needsMore, e = preset, t = limit
  return !!(Te(location.hash) || e && !t);
}
function Qo(e, t, r, n) { // Qo = run, e = load, t = environment, r = host, n = mounted
  return L(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Qo(e, t, r, n);
    }, s = null;
    try {
      let i = xi(r) ? yt(t).catch(() => null) : null, l = yield e(o, r); // i = loadingMore, xi = needsMore, r = host, yt = loadMore, t = environment, l = result, e = load, o = wiki
      if (l.kind === "off") {
        J(r, "static");
        return;
      }
      let { messages: c } = l, [d, m] = l.kind === "missing" && (yield fi(t, r)) || [r, l]; // c = messages, l = result, d = shown, m = programs, fi = importList, t = environment, r = host
      if (m.kind !== "ready") {
        let _ = m.kind === "missing"; // _ = isMissing, m = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : m.problems), yield gt(t, r, _ ? "missing" : "json", m, a);
        return;
      }
      if (!Zr(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let p = "DisplayNames" in Intl ? null : yield o.languageNames(), u = yield i; // p = languageNames, o = wiki, u = more, i = loadingMore
      if (!r.root.isConnected)
        return;
      let y = yi(t, r, m); // y = mayDiffer, yi = mayListDiffer, t = environment, r = host, m = programs
      s = Wo(t, d, { list: m.list, messages: c, languageNames: p, more: u }, (_) => { // s = explorer, Wo = mountHost, t = environment, d = shown, m = programs, c = messages, p = languageNames, u = more, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), gt(t, d, "unexpected", R(S({}, m), { messages: c }), a);
      }), s && (n.set(r.root, s), yield un(t, r, m, c, y));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield gt(t, r, mt(i), null, a);
    }
  });
}
function _i(n, o) { // _i = findOrInsertHosts, n = _0, o = _1
  return L(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = ft(r); // a = printed, ft = findHosts, r = content
    if (a.length || r.querySelector(`.${ie}`) || !mn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Jo(e, t) { // Jo = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    Ko(n),
    e.onContent(() => { // e = wiki
      var l; // l = _a
      o((c) => !c.isConnected);
      let s = (l = document.getElementById("mw-content-text")) != null ? l : document.body, i = Wn(); // s = content, l = _a, i = sharedLoad, Wn = createSharedLoad
      _i(n, s).then(
        (c) => c.forEach((d, m) => { // c = hosts, d = host, m = i
          m >= gi ? J(d, "static") : sn(d) && Qo(i, n, d, r);
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
var Kr = {}; // Kr = runtime_exports
ia(Kr, {
  x0: () => X,
  x1: () => $t,
  x10: () => Oe,
  x11: () => ht,
  x12: () => Le,
  x13: () => Ke,
  x14: () => Ot,
  x15: () => wt,
  x16: () => Ae,
  x17: () => ge,
  x18: () => Lt,
  x19: () => ee,
  x1a: () => Ce,
  x1b: () => en,
  x1c: () => ae,
  x1d: () => Zt,
  x1e: () => Wr,
  x1f: () => Gt,
  x1g: () => Fe,
  x1h: () => K,
  x1i: () => rt,
  x1j: () => er,
  x2: () => g,
  x3: () => ve,
  x4: () => Se,
  x5: () => st,
  x6: () => it,
  x7: () => Te,
  x8: () => Qt,
  x9: () => Vt,
  xa: () => Z,
  xb: () => jt,
  xc: () => He,
  xd: () => de,
  xe: () => qt,
  xf: () => Wt,
  xg: () => Kt,
  xh: () => we,
  xi: () => $r,
  xj: () => Bt,
  xk: () => Jt,
  xl: () => se,
  xm: () => je,
  xn: () => Me,
  xo: () => ie,
  xp: () => ft,
  xq: () => dr,
  xr: () => ur,
  xs: () => cr,
  xt: () => pe,
  xu: () => rr,
  xv: () => ut,
  xw: () => Ie,
  xx: () => vt,
  xy: () => oe,
  xz: () => St
});

// src/wiki/wiki.ts
var Q = class extends Error { // Q = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var Go = 1e4; // Go = TIMEOUT_MS
function zo(e, t) { // zo = fetchInTime, e = url, t = credentials
  return L(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Go); // r = controller, n = timer, Go = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new Q("timeout", `${Go} ms, ${e}`) : new Q("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function er(e) { // er = readAnswer, e = url
  return L(this, null, function* () {
    let t = yield zo(e, "omit"); // t = response, zo = fetchInTime, e = url
    if (t.status === 429 && (t = yield zo(e, "same-origin")), t.status === 429)
      throw new Q("busy", e);
    if (t.status !== 200)
      throw new Q("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new Q("server", `no JSON, ${e}`);
    if (r.error)
      throw new Q("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var hi = 86400, bi = 300, vi = 50; // hi = DAY_S, bi = FIVE_MINUTES_S, vi = MOST_REQUESTS
function wi(e) { // wi = storedPages, e = answer
  var r, n; // r = _a, n = _b
  let t = []; // t = pages
  for (let { title: o, lastrevid: a, revisions: s = [] } of ((r = e.query) == null ? void 0 : r.pages) || []) { // o = title, a = lastrevid, s = revisions, r = _a, e = answer
    let [i] = s, l = (n = i == null ? void 0 : i.slots) == null ? void 0 : n.main; // i = revision, s = revisions, l = main, n = _b
    i && (l == null ? void 0 : l.content) !== void 0 && (a || i.revid) === i.revid && t.push({ title: o, text: l.content, contentModel: l.contentmodel || "", revision: i.revid });
  }
  return t;
}
function Si(e, t, r, n) { // Si = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? bi : hi), a = { // o = age, e = kind, r = bundle, bi = FIVE_MINUTES_S, hi = DAY_S, a = parameters
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
function Yo(e, t, r, n) { // Yo = readAll, e = api, t = kind, r = values, n = bundle
  return L(this, null, function* () {
    var l, c; // l = _a, c = _b
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let d = yield er(`${e}?${Si(t, r, n, s)}`); // d = answer, er = readAnswer, e = api, Si = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(wi(d));
      for (let { key: m, translation: p } of ((l = d.query) == null ? void 0 : l.messagecollection) || []) // m = key, p = translation, l = _a, d = answer
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = (c = d.continue) == null ? void 0 : c.mcoffset;
    } while (s && ++i < vi);
    return { pages: a, translations: o };
  });
}
function Xo(e, t, r, n) { // Xo = readSafely, e = api, t = kind, r = values, n = bundle
  return L(this, null, function* () {
    try {
      return yield Yo(e, t, r, n);
    } catch (o) {
      if (n && o instanceof Q && o.failure === "server")
        return Yo(e, t, r, null);
      throw o;
    }
  });
}
function Zo(e, t) { // Zo = createPageReader, e = api, t = titleOf
  return (r, n, o) => L(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Xo(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Xo = readSafely, e = api
    return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : Xo(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function ea(e) { // ea = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function Ti(e) { // Ti = mayEdit, e = title
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
function Pi() { // Pi = languageNames
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
function ki() { // ki = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function ta(e) { // ta = fetchGadgetModule, e = name
  return L(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function ra(e = null) { // ra = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: ki(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: ea,
    readPages: Zo(mw.util.wikiScript("api"), ea),
    languageNames: Pi,
    mayEdit: Ti,
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
function Ei() { // Ei = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Jo(ra(Ei()), zr(ta, Kr, "d1f4d474dab32805"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>