// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var bn = Object.defineProperty, Ua = Object.defineProperties;
var Ba = Object.getOwnPropertyDescriptors;
var hn = Object.getOwnPropertySymbols;
var Va = Object.prototype.hasOwnProperty, Wa = Object.prototype.propertyIsEnumerable;
var _n = (e, t, r) => t in e ? bn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, S = (e, t) => {
  for (var r in t || (t = {}))
    Va.call(t, r) && _n(e, r, t[r]);
  if (hn)
    for (var r of hn(t))
      Wa.call(t, r) && _n(e, r, t[r]);
  return e;
}, R = (e, t) => Ua(e, Ba(t));
var qa = (e, t) => {
  for (var r in t)
    bn(e, r, { get: t[r], enumerable: !0 });
};
var O = (e, t, r) => new Promise((n, o) => {
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
function vn(e, t, r) { // vn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
  let n = /* @__PURE__ */ new Map(), o = (s) => O(null, null, function* () { // n = modules, o = loadModule, s = name, O = __async
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
    editor: a("editor"),
    links: a("links"),
    importer: a("importer"),
    selftest: a("selftest")
  };
}

// src/explore/query.ts
var De = ["relevance", "status", "newest", "title"], ft = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // De = SORTS, ft = EMPTY_QUERY

// src/app/url.ts
var yt = ["q", "sort", "program", "view"]; // yt = RESERVED_KEYS
var Ja = /^#?programs$/, Ga = /^#?programs(\?|%3f|\.3f)/i, xt = "selftest", we = "edit=", Qa = 8e3, za = 200; // Ja = ALONE, Ga = WITH_QUERY, xt = SELFTEST, we = EDIT, Qa = MOST_CHARACTERS, za = MOST_LETTERS
function re(e) { // re = restOf, e = hash
  let [t] = Ga.exec(e) || Ja.exec(e) || []; // t = start, Ga = WITH_QUERY, e = hash, Ja = ALONE
  return t === void 0 ? null : e.slice(t.length, Qa);
}
function ht(e) { // ht = isFragmentOurs, e = hash
  return re(e) !== null;
}
var Ya = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ya = UNSAFE
function gt(e) { // gt = encode, e = value
  return e.replace(Ya, (t) => { // e = value, Ya = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function G(e) { // G = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function _t(e) { // _t = normalText, e = text
  return e.slice(0, za).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function Se(e, t = []) { // Se = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !yt.includes(o) && r.push(`${gt(o)}=${a.map(gt).join(",")}`);
  });
  let n = _t(e.text); // n = text, _t = normalText, e = query
  return n && r.push("q=" + gt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(gt).join(",")), r.length ? `programs?${r.join("&")}` : "";
}
function wn(e, t) { // wn = readIds, e = list, t = isKnown
  return Array.from(new Set(e.split(",").map(G).concat(G(e).split(",")))).filter(t);
}
function bt(e, t) { // bt = fromFragment, e = hash, t = known
  let r = re(e); // r = rest, re = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [c = "", ...d] = i.split("="), l = G(c), m = d.join("="), p = G(m); // c = rawKey, d = values, i = part, l = key, G = decode, m = raw, p = value
    if (l === "q")
      o = _t(G(m.replace(/[_+]/g, " ")));
    else if (l === "sort")
      a = De.find((u) => u === p) || null;
    else if (l === "program")
      s = wn(m, t.hasProgram);
    else if (!yt.includes(l)) {
      let u = wn(m, (g) => t.hasTerm(l, g)); // u = terms, wn = readIds, m = raw, g = term, t = known, l = key
      u.length && n.set(l, Array.from(/* @__PURE__ */ new Set([...n.get(l) || [], ...u])));
    }
  }
  return { text: o, chosen: n, sort: a, details: s };
}

// src/programs/json-object.ts
function me(e) { // me = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var Q = "qqx", Sn = "search", Xe = "en"; // Q = KEYS_ONLY, Sn = EXPLORER_KEY, Xe = FALLBACK_LANGUAGE
function Ze(e) { // Ze = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Xe;
}
function Sr(e) { // Sr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Tn(e, t) { // Tn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(me(t)).filter((n) => typeof n[1] == "string")); // r = texts, me = parseJsonObject, t = text, n = field
  return r.has(Sn) ? { language: e, texts: r } : null;
}
function En({ language: e, texts: t }) { // En = hasMessages, e = language, t = texts
  return e === Q || t.has(Sn);
}

// src/programs/texts.ts
function fe(e, t, r) { // fe = pickText, e = text, t = chain, r = pageLanguage
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
function vt(e) { // vt = allTexts, e = text
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
function wt(e) { // wt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Za = ["zero", "one", "two", "few", "many", "other"]; // Za = CATEGORIES
function Rn(e) { // Rn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Za.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Za = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var es = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ts = /\$(\d)/g, Ce = { language: "en", texts: new Map(Object.entries(kn)) }; // es = PLURAL, ts = PARAMETER, Ce = BUILT_IN, kn = en_default
function ae({ language: e, texts: t } = Ce, r = Ce.texts) { // ae = createMessages, e = language, t = texts, Ce = BUILT_IN, r = fallback
  if (e === Q)
    return (i, ...c) => `(${[`program-explorer-${i}`, ...c].join(", ")})`;
  let n, o, a = wt(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, wt = localeOf, e = language, s = format, i = value
  return (i, ...c) => { // i = key, c = parameters
    let d = (l) => { // d = parameter, l = position
      var m; // m = _a
      return (m = c[Number(l) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(es, (l, m, p) => (o = o || Rn(e), o(p.split("|"), Number(d(m))))).replace(ts, (l, m) => { // t = texts, i = key, r = fallback, es = PLURAL, l = _, m = position, p = forms, o = plural, Rn = createPlural, e = language, d = parameter, ts = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var St = "json"; // St = DATA_MODEL

// src/page/sections.ts
var Tr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // Tr = SECTION
function Ne(e) { // Ne = sectionOf, e = element
  return e.closest(Tr);
}
function Er(e) { // Er = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ne(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Mn(e) { // Mn = isInSection, e = element
  return Ne(e) !== null;
}
function Tt(e) { // Tt = isFolded, e = element
  let t = Ne(e); // t = section, Ne = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function Ln(e) { // Ln = hasOtherText, e = element
  return (Ne(e) || e).textContent.trim() !== e.textContent.trim();
}
function Pr(e, t) { // Pr = watchFolding, e = element, t = onChange
  let r = Ne(e), n = new MutationObserver(t); // r = section, Ne = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function kr(e, t) { // kr = unfold, e = element, t = then
  if (!Tt(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ne(e); // o = section, Ne = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = Er(e); // a = heading, Er = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    Tt(e) || (n(), t());
  }, n = Pr(e, r);
  r();
}

// src/page/host-state.ts
var rs = "program-explorer-hidden"; // rs = HIDDEN_CLASS
function et({ root: e }) { // et = hostStateOf, e = root
  return e.programExplorerState;
}
function On(e) { // On = claim, e = host
  return et(e) ? !1 : (se(e, "loading"), !0);
}
function Rr(e, t) { // Rr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(rs, t);
}
function Et({ root: e, after: t }, r) { // Et = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !Tt(e); // n = isAfterHidden, r = isHidden, Tt = isFolded, e = root
    Rr(t.list, n), Rr(t.heading, n && !(Mn(e) && Ln(t.list)));
  }
}
function se(e, t) { // se = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Rr(n, r)), Et(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Rr = hide, r = isReady, Et = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ns = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), os = ["arab", "hebr"], as = ["latn", "cyrl"]; // ns = RTL_LANGUAGES, os = RTL_SCRIPTS, as = LTR_SCRIPTS
function Fe(e) { // Fe = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return os.includes(r) || !as.includes(r) && ns.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Mr = "program-explorer__notice"; // Mr = CLASS
function tt(e, t, ...r) { // tt = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function An(e, t, r) { // An = button, e = text, t = className, r = act
  let n = tt("button", `cdx-button ${t}`, e); // n = made, tt = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function He(e) { // He = removeNotice, e = root
  e.querySelectorAll(`.${Mr}`).forEach((t) => { // e = root, Mr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function de(e, t, { kind: r, text: n, content: o = [], retry: a }) { // de = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  He(e);
  let s = ae(t), i = tt( // s = msg, ae = createMessages, t = messages, i = box, tt = element
    "div",
    `${Mr} ${Mr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    tt("span", "cdx-message__icon"),
    tt(
      "div",
      "cdx-message__content",
      tt("p", "", n),
      ...o,
      ...a ? [An(s("retry"), "", a)] : [],
      An(s("dismiss"), "cdx-button--weight-quiet", () => He(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Fe(t.language), e.append(i);
}

// src/page/failure.ts
var ss = ["busy", "timeout", "network", "server"]; // ss = TEMPORARY
function $e(e) { // $e = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function In(e, t, r, n) { // In = advise, e = environment, t = host, r = notice, n = subject
  return O(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function Pt(e, t, r, n, o) { // Pt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return O(this, null, function* () {
    let a = n ? n.messages : Ce, s = ae(a); // a = messages, n = result, Ce = BUILT_IN, s = msg, ae = createMessages
    se(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ss.includes(r) ? () => { // ss = TEMPORARY, r = failure
        He(t.root), se(t, "loading"), o();
      } : null
    };
    de(t.root, a, i), (r === "missing" || r === "json") && (yield In(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function Dn(i, c, d, l, m) { // Dn = showProblems, i = _0, c = _1, d = _2, l = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== St; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, St = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield In(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ge = "program-explorer", is = "data-has-heading", Te = "data-group"; // ge = HOST_CLASS, is = HEADING_ATTRIBUTE, Te = GROUP_ATTRIBUTE
function Lr(e) { // Lr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var ls = /^(?!mw[\w-]{2,4}$)./; // ls = ANCHOR
function Or(e, t, r) { // Or = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => ls.test(o)); // n = anchorElements, r = elements, o = id, ls = ANCHOR
  return { text: e, language: Lr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Ar(e) { // Ar = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Ir(e) { // Ir = levelBelow, e = heading
  return e ? Math.min(Ar(e) + 1, 5) : 3;
}
var Cn = "h1, h2, h3, h4, h5, h6"; // Cn = HEADINGS
function cs(e) { // cs = printedHeading, e = heading
  return Or(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function ds(e) { // ds = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function us(e) { // us = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function ps({ root: e, before: t, groups: r, headings: n }) { // ps = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: c = null, languages: d = "", messages: l = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ds(n.get("past") || null), g = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, c = all, d = languages, l = messages, m = bundle, p = bundleVersion, e = root, u = heading, ds = blockOf, n = headings, g = list, r = groups, b = group, h = own
  return n.forEach((b, _) => { // n = headings, b = element, _ = group
    b !== t && h.set(_, cs(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: us(l),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: c,
    fallbacks: d.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && g ? { heading: u, list: g } : null,
    groups: r,
    headings: h,
    level: Ir(n.size ? t : null)
  };
}
function kt(e) { // kt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Cn}, .${ge}[data-source], [${Te}]`).forEach((n) => { // e = content, Cn = HEADINGS, ge = HOST_CLASS, Te = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Cn) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), r && n.hasAttribute(is) && o.headings.set(n.getAttribute(Te), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(ps);
}

// src/page/known-pages.ts
var Nn = ["Community Development", "Community Development/What we do"], ms = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Nn = PAGES, ms = TRANSLATION
function Fn(e) { // Fn = isKnownPage, e = title
  return Nn.includes(e) || Nn.includes(e.replace(ms, ""));
}

// src/page/load-parts.ts
function Hn(e, t, r) { // Hn = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Rt({ wiki: e, load: t }) { // Rt = loadMore, e = wiki, t = load
  return Hn(e, t.more(), "Details and filters on phones did not load.");
}
function Mt({ wiki: e, load: t }) { // Mt = loadSearch, e = wiki, t = load
  return Hn(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function Lt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Lt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Lr(r), [a] = e, s = a !== t; // o = around, Lr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Xe || Ze(e) !== Xe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function $n(e, t) { // $n = translationLanguage, e = languages, t = contentLanguage
  let r = Ze(e), n = r === Xe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ze = chooseLanguage, e = languages, n = language, Xe = FALLBACK_LANGUAGE
  return n === t || n === Q ? "" : n;
}

// src/programs/links.ts
var fs = /[\u200E\u200F\u202A-\u202E]/g, gs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ys = [ // fs = DIRECTION_MARKS, gs = TITLE_SPACES, ys = REFUSED_SCHEMES
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
], xs = new RegExp("^(?:" + ys.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), jn = 2e3, hs = 255, _s = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function bs(e) { // bs = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function vs(e) { // vs = readAddress, e = value
  if (e.length > jn || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function je(e) { // je = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return vs(t);
  if (t.length > jn)
    return "bad-page";
  let r = t.replace(fs, "").replace(gs, " ").trim().replace(/^: ?/, ""); // r = page, t = text, fs = DIRECTION_MARKS, gs = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (xs.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || _s.test(r) || n.length > 85 && bs(n) > hs ? "bad-page" : { page: r };
}
function Ot(e) { // Ot = isTarget, e = found
  return typeof e != "string";
}
function At(e) { // At = parseLink, e = value
  let t = je(e); // t = found, je = readLink, e = value
  return Ot(t) ? t : null;
}
function It(e) { // It = isPage, e = value
  let t = At(e); // t = link, At = parseLink, e = value
  return t !== null && "page" in t;
}
function Un(e) { // Un = isAddress, e = value
  let t = At(e); // t = link, At = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var ws = 49; // ws = MOST_INCLUDES
function Dr(e) { // Dr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, ws).map((r, n) => typeof r == "string" && It(r) && t.indexOf(r) === n ? r : "") : [];
}
function Dt(e) { // Dt = includedTitles, e = text
  return e.includes('"include"') ? Dr(me(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Cr() { // Cr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ct(e) { // Ct = optionsFor, e = wiki
  return { today: Cr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Bn() { // Bn = createCodeReport
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
var rt = ["status", "language", "period"], I = "need", D = "offers", Vn = ["join", "materials"], j = "not-stated"; // rt = BUILT_IN, I = NEED, D = OFFERS, Vn = OFFER_TERMS, j = NOT_STATED

// src/programs/kinds.ts
var Ss = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ss = KINDS
function Nr(e) { // Nr = kindOfType, e = type
  return Ss[e] || "text";
}
function ye(e) { // ye = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Nr(Array.isArray(e) ? "array" : typeof e);
}
function Nt(e) { // Nt = isObject, e = value
  return ye(e) === "object";
}

// src/programs/migrate.ts
var Wn = [], nt = 1 + Wn.length; // Wn = MIGRATIONS, nt = VERSION
function qn(e, t = Wn) { // qn = migrate, e = page, t = migrations, Wn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => R(S({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Ts(e, t, r) { // Ts = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Ft(e, t, r) { // Ft = readJsonPage, e = text, t = report, r = describeFault
  let n = Ts(e, t, r); // n = data, Ts = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = qn(o); // o = raw, n = data, a = page, qn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ye(n), ye(s)]);
  }
  return a;
}

// src/programs/levels.ts
function Ht(e) { // Ht = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function Kn(e, t, r, n) { // Kn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: c, partOf: d } of e) // c = id, d = partOf, e = all
    o.add(c), d && a.set(c, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Ht(a)); // s = wholes, o = programIds, t = series, i = deep, Ht = tooDeep, a = parents
  return e.map((c) => { // e = all, c = program
    let { id: d, partOf: l, followedBy: m, source: { page: p, path: u } } = c; // d = id, l = partOf, m = followedBy, p = page, u = path, c = program
    if (!l && !m.length)
      return c;
    let g = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], h = (b, _, v, w) => (w ? n.addAt(g(b), "loop", _) : v.has(_) || n.addAt(g(b), "unknown-program", _, v), !w && v.has(_)); // g = pathTo, b = field, p = page, r = includedTitles, u = path, h = isGood, _ = other, v = known, w = isLoop, n = report
    return n.program = d, R(S({}, c), {
      partOf: l && h("partOf", l, s, i.has(d)) ? l : null,
      followedBy: m.filter((b) => h("followedBy", b, o, b === d))
    });
  });
}

// src/programs/each-record.ts
function $t(e, t, r, n) { // $t = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ye(o)]), r.leave();
}

// src/programs/read-schema.ts
function Fr({ pipe: e }) { // Fr = actionsOf, e = pipe
  return e ? [...Fr(e[0]), ...e.slice(1)] : [];
}
function Es({ type: e, requirement: t }) { // Es = testOf, e = type, t = requirement
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
function Ps(e) { // Ps = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Fr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Es(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Fr = actionsOf, Es = testOf
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
function ks({ item: e }) { // ks = listReader, e = item
  return (t, r) => { // t = value, r = report
    let n = ot(e), o = [], a = 0; // n = readItem, ot = readerOf, e = item, o = list, a = index
    for (let s of t) { // s = one, t = value
      r.enter(a++);
      let i = n(s, r); // i = found, n = readItem, s = one, r = report
      r.leave(), i !== void 0 && o.push(i);
    }
    return o;
  };
}
function Rs(e) { // Rs = recordReader, e = node
  let t = ot(e.key), r = ot(e.value), n = Fr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, ot = readerOf, e = node, r = readValue, n = needsEntry, Fr = actionsOf, o = type
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
function Ms({ entries: e = {} }) { // Ms = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => { // t = names, e = entries, r = fields, n = required, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, c = t) => { // a = value, s = report, i = onExtra, c = allNames, t = names
    var m; // m = _a
    let d = S({}, o); // d = found, S = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = field, r = fields, p = name
      s.enter(p), u ? d[p] = (m = ot(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, c), s.leave();
    }
    let l = n.filter((p) => d[p] === null); // l = missing, n = required, p = name, d = found
    for (let p of l) // p = name, l = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return l.length > 0 ? void 0 : d;
  };
}
function Ls(e) { // Ls = createReader, e = node
  switch (e.type) {
    case "array":
      return ks(e);
    case "record":
      return Rs(e);
    case "object":
      return Ms(e);
    default:
      return Ps(e);
  }
}
var Jn = /* @__PURE__ */ new Map(); // Jn = READERS
function ot(e) { // ot = readerOf, e = node
  let t = Jn.get(e); // t = reader, Jn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Nr(a.type), Ls(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Nr = kindOfType, Ls = createReader, o = expected
    t = (a, s, i, c) => { // t = reader, a = value, s = report, i = onExtra, c = allNames
      let d = ye(a), l = n.get(d); // d = kind, ye = kindOf, a = value, l = read, n = readers
      if (!l) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return l(a, s, i, c);
    }, Jn.set(e, t);
  }
  return t;
}
function Ee(e, t, r, n, o) { // Ee = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return ot(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Os = /^(?:als|fat|ike|knc)\b/i, Gn = /* @__PURE__ */ new Map(); // Os = CODES_OF_MEDIAWIKI, Gn = known
function As(e) { // As = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Os.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function Ue(e) { // Ue = shortestCode, e = code
  let t = Gn.get(e) || As(e); // t = short, Gn = known, e = code, As = findShortest
  return Gn.set(e, t), t;
}

// src/programs/patterns.ts
var Be = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // Be = ID, Pe = LANGUAGE

// src/programs/dates.ts
var Hr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Hr = DATE_SHAPE
function Qn(e, t) { // Qn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function ie(e) { // ie = parseDate, e = text
  if (!Hr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > Qn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function zn(e, t, r) { // zn = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function z(e) { // z = firstDay, e = date
  return zn(e.year, e.month || 1, e.day || 1);
}
function W(e) { // W = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return zn(e.year, t, e.day || Qn(e.year, t));
}

// src/programs/status.ts
var Y = ["open", "upcoming", "ongoing", "paused", "past"]; // Y = STATUSES
function Ve(e) { // Ve = isStatus, e = value
  return Y.includes(e);
}
function Yn(e, t) { // Yn = isUncertainOn, e = date, t = day
  return e.approximate && z(e) <= t && t <= W(e);
}
function Xn(e, t, r) { // Xn = deriveStatus, e = start, t = end, r = today
  return t && W(t) < r ? "past" : e && z(e) > r ? "upcoming" : e && t && !Yn(e, r) && !Yn(t, r) ? "ongoing" : null;
}
function Zn(e, t, r, n) { // Zn = contradictsDates, e = status, t = start, r = end, n = today
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
function eo(e) { // eo = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Is = []; // Is = NONE
function X(e) { // X = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Is;
}

// src/programs/read-terms.ts
function jt(e, t, r, n) { // jt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return X(t).map(Ue).filter((s) => { // X = toList, t = value, Ue = shortestCode, s = code
      let i = Pe.test(s); // i = isCode, Pe = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : X(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, X = toList, t = value, s = id
    let i = o ? o.has(s) : Ve(s); // i = isKnown, o = terms, s = id, Ve = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : Y), i;
  });
}

// src/programs/cut-text.ts
function Ut(e, t) { // Ut = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var $r = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // $r = DAY_OR_MINUTE
function Bt(e) { // Bt = toUtc, e = text
  return !$r.test(e) || !ie(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ue = (e, t = {}) => S({ kind: "schema", type: e }, t), ke = (e) => (t, r) => ({ type: e, requirement: t, message: r }), xe = (() => ue("string")), jr = (() => ue("number")), Ur = (() => ue("boolean")), Z = ((e) => ue("array", { item: e })), ee = ((e) => ue("object", { entries: e })), T = ((e) => ue("optional", { wrapped: e })), to = ((e, t) => ue("picklist", { options: e, message: t })), We = ((e, t) => ue("record", { key: e, value: t })), qe = ((e) => ue("union", { options: e })), F = ((...e) => R(S({}, e[0]), { pipe: e })), Vt = ke("check"), Wt = ke("guard"), ro = ke("length"), Br = ke("max_value"), no = ke("min_entries"), Vr = ke("min_value"), he = ke("regex"), _e = ((e) => ({ type: "transform", operation: e })); // ue = schema, e = operation, t = value, S = __spreadValues, ke = action, r = message, xe = string, jr = number, Ur = boolean, Z = array, ee = object, T = optional, to = picklist, We = record, qe = union, F = pipe, R = __spreadProps, Vt = check, Wt = guard, ro = length, Br = maxValue, no = minEntries, Vr = minValue, he = regex, _e = transform

// src/programs/schema.ts
var Cs = 10080; // Cs = MOST_MINUTES
function Ns(e) { // Ns = isText, e = found
  return e !== null;
}
var ne = F(xe(), he(Be, "bad-id")), Kr = F(xe(), he(/\S/, "empty")), at = F(Kr, _e(Ut)), Fs = F(xe(), he(Pe, "bad-language"), _e((e) => e.toLowerCase())), q = qe([at, F(We(Fs, at), no(1, "empty"))]), qt = F( // ne = id, F = pipe, xe = string, he = regex, Be = ID, Kr = words, at = shownText, _e = transform, Ut = cutText, Fs = languageCode, Pe = LANGUAGE, e = code, q = text, qe = union, We = record, no = minEntries, qt = date
  xe(),
  he(Hr, "bad-date"),
  _e(ie),
  Vt((e) => e !== null, "bad-date")
), oo = F(xe(), he($r, "bad-time"), _e(Bt), Wt(Ns, "bad-time")), Wr = F(Kr, Vt(It, "bad-page")), lo = F(xe(), he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), ao = F(lo, Vt(Un, "bad-address")), Jr = F(lo, _e(je), Wt(Ot, "bad-address")), st = F(Kr, _e(je), Wt(Ot, ({ input: e }) => e)), Hs = F(jr(), Vr(1, "bad-minutes"), Br(Cs, "bad-minutes")), co = qe([ne, Z(ne)]), so = F(xe(), he(Pe, "bad-language"), _e(Ue)), io = qe([so, Z(so)]), qr = qe([at, Z(at)]), Gr = co, $s = ee({
  label: q,
  page: T(st),
  url: T(Jr)
}), js = ee({
  label: T(q),
  page: T(st),
  url: T(Jr),
  until: T(qt)
}), Us = ee({
  start: oo,
  end: T(oo),
  label: T(q),
  page: T(st),
  url: T(Jr)
}), Ke = ee({
  id: ne,
  title: q,
  summary: T(q),
  notice: T(q),
  join: T(js),
  page: T(st),
  status: T(to(Y, "bad-status")),
  start: T(qt),
  end: T(qt),
  dates: T(Z(Us)),
  language: T(io),
  interpreted: T(io),
  session: T(ee({
    minutes: T(F(Z(Hs), ro(2)))
  })),
  duration: T(q),
  scale: T(q),
  team: T(qr),
  partners: T(qr),
  materials: T(Z($s)),
  partOf: T(ne),
  followedBy: T(co),
  owner: T(at),
  reviewed: T(qt),
  sources: T(qe([ao, Z(ao)]))
}), Qr = ee({
  id: ne,
  label: q,
  help: T(q),
  terms: We(ne, Gr)
}), Bs = ee({
  label: T(q),
  help: T(q),
  terms: T(We(ne, ee({
    label: T(q),
    aliases: T(qr),
    broader: T(ne),
    matchesAll: T(Ur())
  })))
}), Vs = ee({
  title: q,
  page: T(st)
}), zr = ee({
  version: F(jr(), Vr(nt), Br(nt)),
  enabled: T(Ur()),
  talk: T(Wr),
  bundle: T(Wr),
  facets: T(Z(ne)),
  vocabularies: T(We(ne, Bs)),
  series: T(We(ne, Vs)),
  include: T(Z(Wr))
}), uo = ee(R(S({}, zr.entries), {
  needs: T(Z(Qr)),
  programs: T(Z(Ke))
}));

// src/programs/read-needs.ts
function Ws(e, t, r) { // Ws = readNeed, e = raw, t = vocabularies, r = report
  let n = Ee(Qr, e, r); // n = record, Ee = read, Qr = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = jt(s, a, t, r); // i = found, jt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function po(e, t, r) { // po = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return $t(e, "needs", r, (o) => { // $t = eachRecord, e = page, r = report, o = raw
    let a = Ws(o, t, r); // a = need, Ws = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var mo = 200; // mo = MOST_DATES
function fo(e) { // fo = readDates, e = written
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
var Yr = Object.keys(Ke.entries); // Yr = PROGRAM_FIELDS, Ke = programSchema
function qs(e, t) { // qs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Ks(e, t) { // Ks = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function Js(e, t, r, n) { // Js = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && W(e.until) < r) } : null;
}
function Gs(e, { vocabularies: t, facets: r }, n) { // Gs = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Ee(Gr, a, n), i = s === void 0 ? [] : jt(o, s, t, n); // s = ids, Ee = read, Gr = termIds, a = value, n = report, i = found, jt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Qs({ start: e, end: t }, r, n) { // Qs = readRange, e = start, t = end, r = raw, n = report
  return e && t && z(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function go(e, t, r, n) { // go = readProgram, e = raw, t = source, r = context, n = report
  let o = Nt(e) ? e.id : null; // o = rawId, Nt = isObject, e = raw
  n.program = typeof o == "string" && Be.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Ee(Ke, e, n, Gs(a, r, n), r.fields); // a = terms, s = record, Ee = read, Ke = programSchema, e = raw, n = report, Gs = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let c = X(s.interpreted), d = /* @__PURE__ */ new Set([...X(s.language), ...c]); // c = interpreted, X = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [l, m] = Qs(s, e, n); // l = start, m = end, Qs = readRange, s = record, e = raw, n = report
  s.status && Zn(s.status, l, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Xn(l, m, r.today); // p = status, s = record, Xn = deriveStatus, l = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: Js(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: l,
    end: m,
    dates: s.dates ? fo(s.dates) : [],
    terms: a,
    interpreted: c,
    minutes: qs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: X(s.team),
    partners: X(s.partners),
    materials: Ks(s.materials, n),
    partOf: s.partOf,
    followedBy: X(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: X(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function yo(e, t, r, n, o, a) { // yo = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (c, d) => { // s = programs, i = readFrom, c = from, d = title
    $t(c, "programs", o, (l, m) => { // $t = eachRecord, c = from, o = report, l = raw, m = index
      let p = go(l, { page: d, path: ["programs", m] }, n, o); // p = program, go = readProgram, l = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((c, d) => { // i = readFrom, e = page, o = report, t = titles, c = title, d = index
    o.enter(d);
    let l = r.find((p) => p.title === c), m = l && Ft(l.text, o, a); // l = found, r = included, p = other, c = title, m = more, Ft = readJsonPage, o = report, a = describeFault
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
function zs(e, t) { // zs = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === j ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== j ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of Ht(r)) // o = id, Ht = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== j && n.set(i, { id: i, label: o || i, aliases: X(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function xo(e, t, r) { // xo = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: zs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var Ys = [...Yr, ...rt, I, D].filter((e) => e !== "language"); // Ys = RESERVED_VOCABULARIES, Yr = PROGRAM_FIELDS, rt = BUILT_IN, I = NEED, D = OFFERS, e = name
function Xs(e, t, r) { // Xs = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...rt]); // n = known, t = vocabularies, rt = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function Zs(e) { // Zs = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ei(e, { today: t, language: r }, n, o, a) { // ei = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Ee(zr, e, o, Zs); // s = head, Ee = read, zr = headSchema, e = page, o = report, Zs = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = xo(s.vocabularies || /* @__PURE__ */ new Map(), Ys, o); // i = vocabularies, xo = readVocabularies, s = head, Ys = RESERVED_VOCABULARIES, o = report
  o.leave();
  let c = Xs(s.facets, i, o), d = po(e, i, o), l = Dr(e), m = yo(e, l, n, { // c = facets, Xs = readFacets, s = head, i = vocabularies, o = report, d = needs, po = readNeeds, e = page, l = titles, Dr = includedTitlesIn, m = programs, yo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...Yr, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...s.series || []].map(([u, { title: g, page: h }]) => [u, { title: g, target: h }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: c,
    vocabularies: i,
    series: p,
    needs: d,
    programs: Kn(m, p, l, o)
  };
}
function Kt(e, t, r, n, o = String) { // Kt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Ft(e, n, o); // a = page, Ft = readJsonPage, e = text, n = report, o = describeFault
  return a && ei(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Jt(e, t, r = []) { // Jt = parseForReaders, e = text, t = options, r = included
  let n = Bn(); // n = report, Bn = createCodeReport
  return { list: Kt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ti(e, t) { // ti = mapTexts, e = list, t = visit
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
        dates: o.dates.map((s) => R(S({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => R(S({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (c, d) => ({ label: t(c.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => R(S({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function ho(e, { language: t, texts: r }, n) { // ho = translate, e = list, t = language, r = texts, n = pageLanguage
  return ti(e, (o, a) => { // ti = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ut(s)) : o;
  });
}

// src/page/load.ts
var _o = "MediaWiki:Gadget-programExplorer-config.json"; // _o = CONFIGURATION
function it(e, t, r) { // it = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ri(e) { // ri = isSwitchedOff, e = configuration
  return e !== void 0 && me(e.text).enabled === !1;
}
function ni(e, t) { // ni = messagesFrom, e = language, t = page
  return e === Q ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Tn(e, t.text) || Ce;
}
function oi(e, t, r, n) { // oi = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Dt(r), a = o.filter((i) => !it(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Dt = includedTitles, r = text, a = missing, i = title, it = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let c = it(e, i, s); // c = page, it = pageOf, e = wiki, i = title, s = all
      return c ? [{ title: i, text: c.text }] : [];
    });
  });
}
function vo(e, { translationLanguage: t, bundleVersion: r }) { // vo = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ai(e, t, r, n) { // ai = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], vo(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, vo = bundleRequest, r = request
    return ho(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function bo(e, t) { // bo = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === Q ? [] : [Sr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [_o] : []], { pages: c, translations: d } = yield e.readPages(i, o, vo(a, t)); // s = messageTitles, n = language, Q = KEYS_ONLY, Sr = messagesPage, i = titles, r = source, e = wiki, _o = CONFIGURATION, c = pages, d = translations, o = revisions, vo = bundleRequest, a = bundle, t = request
    if (ri(it(e, _o, c)))
      return { kind: "off" };
    let l = ni(n, it(e, Sr(n), c)), m = it(e, r, c); // l = messages, ni = messagesFrom, n = language, it = pageOf, e = wiki, Sr = messagesPage, c = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: l };
    let p = yield oi(e, r, m.text, c), u = { kind: "pages", page: m, included: p }, { list: g, problems: h } = Jt(m.text, Ct(e), p); // p = included, oi = loadIncluded, e = wiki, r = source, m = page, c = pages, u = origin, g = list, h = problems, Jt = parseForReaders, Ct = optionsFor
    return g ? g.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: l, origin: u, problems: h, list: yield ai(e, g, t, d) } : { kind: "invalid", messages: l, origin: u, problems: h };
  });
}
function wo(e, t) { // wo = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield bo(e, t); // r = result, bo = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? bo(e, R(S({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function si(e, t) { // si = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Lt(e, t), c = i[0] === Q ? Q : Ze(i), d = o.get(c), l = $n(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Lt = readerLanguages, e = wiki, c = language, Q = KEYS_ONLY, Ze = chooseLanguage, d = revision, l = translated, $n = translationLanguage
  return {
    source: r,
    language: c,
    translationLanguage: l,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : c === Q ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${l}:`) ? s : ""
  };
}
function So() { // So = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = si(t, r), o = JSON.stringify(n), a = e.get(o) || wo(t, n); // n = request, si = requestFor, t = wiki, r = host, o = key, a = loading, e = running, wo = load
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  };
}

// src/app/after-paint.ts
function Re(e) { // Re = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var lt = "programExplorer", Gt = "programExplorerDialog", To = "programExplorerPlace"; // lt = FRAGMENT_KEY, Gt = DIALOG_KEY, To = PLACE_KEY
function Eo(e, t, r) { // Eo = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let g = e.history.state; // g = state, e = view
    return typeof g == "object" && g !== null ? g : {};
  }, a = (g) => { // a = kept, g = key
    let h = o()[g]; // h = value, o = entryState, g = key
    return typeof h == "string" ? h : null;
  }, s = (g, h, b) => { // s = put, g = change, h = values, b = url
    try {
      e.history[`${g}State`](S(S({}, o()), h), "", b);
    } catch (_) {
    }
  }, i = () => a(Gt) === r, c = () => s("push", { [Gt]: r }), d = () => t && (t(n()) ? n() : a(lt)), l = (g) => { // i = isInDialog, a = kept, Gt = DIALOG_KEY, r = id, c = enterDialog, s = put, d = read, t = isOurs, n = fragment, lt = FRAGMENT_KEY, l = place, g = index
    let h = o()[To]; // h = values, o = entryState, To = PLACE_KEY
    return t && Array.isArray(h) && Number(h[g]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => { // m = mayReturn, e = view, p = shown, d = read, u = keepShown
    t && d() === null && s("replace", { [lt]: p });
  };
  return u(), {
    isNewLink: () => {
      let g = t !== null && t(n()) && a(lt) === null; // g = isNew, t = isOurs, n = fragment, a = kept, lt = FRAGMENT_KEY
      return g && s("replace", { [lt]: n() }), g;
    },
    read: d,
    write: (g, h, b = !1) => { // g = text, h = change, b = isUnderDialog
      if (!t)
        return;
      p = g;
      let _ = n(), v = _ !== "" && !t(_), w = h === "push"; // _ = here, n = fragment, v = isForeign, t = isOurs, w = isChoice, h = change
      s(
        b ? "replace" : h,
        { [lt]: g, [Gt]: w ? null : a(Gt) },
        g !== "" ? `#${g}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), w && b && c();
    },
    enterDialog: c,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => l(1),
    firstPlace: m ? l(0) : 0,
    keepPlace: (...g) => { // g = values
      t && s("replace", { [To]: g });
    },
    onMove: (g) => { // g = listener
      let h = () => { // h = onPopState
        u(), p = d() || "", g();
      };
      return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
    }
  };
}

// src/messages/format.ts
var ii = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // ii = MINUTE
function Qt(e, t, r = null) { // Qt = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(wt(e), S({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, wt = localeOf, e = language, S = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, c = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(ie(m)), l = (m) => o("minute", ii).format(Date.parse(m));
  return {
    date: i,
    occurrence: ({ start: m, end: p, isExact: u }) => c(u ? l(m) : d(m), u ? l(p || m) : d(p || m)),
    span: (m, p, u) => { // m = start, p = end, u = status
      let g = m && i(m), h = p && i(p); // g = first, m = start, i = date, h = last, p = end
      return g ? h ? c(g, h) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", g) : h && t("date-until", h);
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
var A, Ro, li, be, Xr, Zt, Mo, Yt, Lo, en, Zr, ci, dt = /* @__PURE__ */ Symbol.for("pv"), er = {}, tr = [], di = /^m(i|n|o|s|text|space)$/, tn = Array.isArray, rn = tr.slice, Le = Object.assign; // A = options, Ro = vnodeId, li = isValidElement, be = rerenderQueue, Xr = prevDebounce, Zt = rerenderCount, Mo = depthSort, Yt = EVENT_DISPATCHED, Lo = CAPTURE_REGEX, en = eventClock, Zr = eventProxies, ci = i, dt = VNODE_MARKER, er = EMPTY_OBJ, tr = EMPTY_ARR, di = MATHML_TOKEN_ELEMENTS, tn = isArray, rn = slice, Le = assign
function Me(e) { // Me = removeNode, e = node
  e && e.parentNode && e.remove();
}
function f(e, t, r) { // f = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? rn.call(arguments, 2) : r), ct(e, s, n, o, null);
}
function ct(e, t, r, n, o) { // ct = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: dt, __v: o || ++Ro, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, dt = VNODE_MARKER, o = original, Ro = vnodeId
  return !o && A.vnode && A.vnode(a), a;
}
function rr() { // rr = createRef
  return { current: null };
}
function K(e) { // K = Fragment, e = props
  return e.children;
}
function le(e, t) { // le = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function ve(e, t) { // ve = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && ve(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : ve(e);
}
function ui(e) { // ui = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Le({ constructor: dt }, r)).__v = r.__v + 1, A.vnode && A.vnode(t), nn(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ve(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, No(o, t, a), r.__ = r.__e = null, t.__e != n && Oo(t));
}
function Oo(e) { // Oo = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Oo(e);
}
function Po(e) { // Po = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, be.push(e), Zt++)) && Xr == A.debounceRendering || ((Xr = A.debounceRendering) || queueMicrotask)(Ao);
}
function Ao() { // Ao = process
  try {
    for (var e, t = 1; be.length; ) be.length > t && be.sort(Mo), e = be.shift(), t = be.length, 8 & e.__g && ui(e); // e = c, t = l, be = rerenderQueue, Mo = depthSort, ui = renderComponent
  } finally {
    (Zt = be.length) && (Xr || queueMicrotask)(Ao);
  }
}
function Io(e, t, r, n, o, a, s, i, c, d, l) { // Io = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = oldDom, d = isHydrating, l = refQueue
  var m, p, u, g, h, b, _ = n.__k || tr, v = t.length; // m = i, p = oldVNode, u = childVNode, g = newDom, h = firstChildDom, b = result, _ = oldChildren, n = oldParentVNode, tr = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (c = pi(r, t, _, c, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || er, u.__i = m, b = nn(e, u, p, o, a, s, i, c, d, l), g = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && on(p.ref, null, u, p), u.ref && l.push(u.ref, u.__c || g, u)), h = h || g, 4 & u.__u ? (c = Do(u, c, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? c = b : g && (c = g.nextSibling), u.__u &= -21); // c = oldDom, pi = constructNewChildrenArray, r = newParentVNode, t = renderResult, _ = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, er = EMPTY_OBJ, b = result, nn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, l = refQueue, g = newDom, on = applyRef, h = firstChildDom, Do = insert, void = type
  return r.__e = h, c;
}
function pi(e, t, r, n, o) { // pi = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, c, d, l, m, p, u, g = r.length, h = g, b = 0, _ = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, c = skewedIndex, d = matchingIndex, l = tails, m = lisLengths, p = hi, u = mid, g = oldChildrenLength, r = oldChildren, h = remainingOldChildren, b = skew, _ = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ct(null, s) : tn(s) ? s = v[a] = ct(K, { children: s }) : s.constructor === dt && s.__b ? s = v[a] = ct(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, c = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = mi(s, r, c, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == c - 1 ? b-- : d == c + 1 ? b++ : d != c && (d > c ? b-- : b++, _ = 1)) : (~d || (o > g ? b-- : o < g && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ct = createVNode, tn = isArray, K = Fragment, dt = VNODE_MARKER, c = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, mi = findMatchingIndex, r = oldChildren, h = remainingOldChildren, _ = moved, g = oldChildrenLength
  if (_) {
    for (l = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // l = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = l.length; b < p; ) l[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, l = tails, u = mid, s = childVNode
      l[b] = s.__i, m[a] = b + 1;
    }
    for (b = l.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, l = tails, a = i, m = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < g; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ve(i)), an(i, i));
  return n;
}
function Do(e, t, r, n) { // Do = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Do(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ve(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ve = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function mi(e, t, r, n) { // mi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], c = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, c = matched
  if (i === null && a == null || c && a == i.key && s == i.type) return r;
  if (n > (c ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function ko(e, t, r) { // ko = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function zt(e, t, r, n, o) { // zt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || ko(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || ko(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = Zr[t] || (Zr[t] = fi(t)), (e.__a || (e.__a = {}))[t] = en, a = t != (t = t.replace(Lo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function fi(e) { // fi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Yt] == null) t[Yt] = en++;
      else if (t[Yt] < this.__a[e]) return;
      return r(A.event ? A.event(t) : t);
    }
  };
}
function nn(e, t, r, n, o, a, s, i, c, d) { // nn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, c = isHydrating, d = refQueue
  var l, m, p, u, g, h, b, _, v, w, P, N, H, V, B, k, M, L, E = t.type; // l = tmp, m = resumed, p = oldCommitQueueLength, u = c, g = oldProps, h = oldState, b = snapshot, _ = newProps, v = isClassComponent, w = provider, P = componentContext, N = renderHook, H = count, V = renderResult, B = startMarker, k = end, M = i, L = child, E = newType, t = newVNode
  if (t.constructor !== dt) return null;
  128 & r.__u && (c = 32 & r.__u, l = r.__c.__z) && (t.__u |= c, m = a = [], l.nodeType == 8 ? i = Xt(l, a) : a.push(l), i = a[0] || i), (l = A.__b) && l(t);
  e: if (typeof E == "function") {
    p = s.length;
    try {
      if (_ = t.props, v = (l = E.prototype) && l.render, w = (l = E.contextType) && n[l.__c], P = l ? w ? w.props.value : l.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new E(_, P) : (t.__c = u = new le(_, P), u.constructor = E, u.render = yi), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), E.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Le({}, u.__s)), Le(u.__s, E.getDerivedStateFromProps(_, u.__s)))), g = u.props, h = u.state, u.__v = t, r.__c) {
        if (_ !== g && v && !E.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, P), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, P) === !1) {
          t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(C) {
            C && (C.__ = t);
          }), tr.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ve(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(_, u.__s, P), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(g, h, b);
        });
      } else v && !E.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = P, u.props = _, u.__P = e, u.__g &= -5, N = A.__r, H = v ? 25 : 0;
      do
        u.__g &= -9, N && N(t), l = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++H < 25);
      v && (tr.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Le({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(g, h)), V = l && l.type === K && l.key == null ? l.props.children : l, _.__P && (l = i, o = (e = _.__P).namespaceURI, c = a = null, r.props && r.props.__P != e && (r.__k.some(function(C) {
        C && an(C, C);
      }), r.__k = null), i = r.__k ? ve(r, 0) : null), i = Io(e, tn(V) ? V : [V], t, r, n, o, a, s, i, c, d), _.__P && (t.__e = null, i = l), t.__u &= -161, m && m.some(Me), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (C) {
      if (s.length = p, t.__v = null, c || a) if (C && C.then) {
        if (t.__u |= 128 | c, a) {
          for (~(M = a.indexOf(i || void 0)) || (M = a.length); (L = a[M - 1]) && L.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, L = child
          for (; M < a.length; M++) if (L = a[M]) if (a[M] = null, B) { // M = i, a = excessDomChildren, L = child, B = startMarker
            if (L == k) break;
          } else {
            if (L.nodeType != 8) break;
            L.data.startsWith("$s") && (k = Xt(B = L));
          }
        }
        if (!B) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          B = i;
        }
        (l = Xt(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, i = l) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Me);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), C && C.then || Co(t), A.__e(C, t, r);
    }
  } else i = t.__e = gi(r.__e, t, r, n, o, a, s, c, d, e);
  return (l = A.diffed) && l(t), i;
}
function Xt(e, t) { // Xt = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function Co(e) { // Co = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Co));
}
function No(e, t, r) { // No = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) on(r[n++], r[n++], r[n++]); // n = i, r = refQueue, on = applyRef
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
function gi(e, t, r, n, o, a, s, i, c, d) { // gi = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, c = refQueue, d = parentDom
  var l, m, p, u, g, h, b, _, v = r.props || er, w = t.props, P = t.type; // l = i, m = newHtml, p = oldHtml, u = newChildren, g = value, h = inputValue, b = checked, _ = doc, v = oldProps, r = oldVNode, er = EMPTY_OBJ, w = newProps, t = newVNode, P = nodeType
  if (P == "svg" ? o = "http://www.w3.org/2000/svg" : P == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (l = 0; l < a.length; l++) if ((g = a[l]) && (P ? g.localName == P : g.nodeType == 3)) { // l = i, a = excessDomChildren, g = value, P = nodeType
      e = g, a[l] = null;
      break;
    }
  }
  if (!e) {
    if (_ = d.ownerDocument || document, !P) return _.createTextNode(w);
    e = _.createElementNS(o, P, w.is ? w : d), i && (A.__m && A.__m(t, a), i = !1), a = null;
  }
  if (P) {
    if (d = P == "template" && e.content || e, a = P == "textarea" && w.defaultValue != null ? null : a && rn.call(d.childNodes), !i && a) for (v = {}, l = 0; l < e.attributes.length; l++) v[(g = e.attributes[l]).name] = g.value;
    for (l in v) g = v[l], l == "dangerouslySetInnerHTML" ? p = g : l == "children" || l in w || l == "value" && "defaultValue" in w || l == "checked" && "defaultChecked" in w || zt(e, l, null, g, o); // l = i, v = oldProps, g = value, p = oldHtml, w = newProps, zt = setProperty, e = dom, o = namespace
    for (l in w) g = w[l], l == "children" ? u = g : l == "dangerouslySetInnerHTML" ? m = g : l == "value" ? h = g : l == "checked" ? b = g : i && typeof g != "function" || v[l] === g || zt(e, l, g, v[l], o); // l = i, w = newProps, g = value, u = newChildren, m = newHtml, h = inputValue, b = checked, i = isHydrating, v = oldProps, zt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (P == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && di.test(P)) && (o = "http://www.w3.org/1999/xhtml"), Io(d, tn(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ve(r, 0), i, c), a && a.some(Me)), i && P != "textarea" || (l = "value", P == "progress" && h == null ? e.removeAttribute(l) : h == null || h === e[l] && (P != "progress" || h) || zt(e, l, h, v[l], o), l = "checked", b != null && b != e[l] && zt(e, l, b, v[l], o));
  } else v === w || i && e.data == w || (e.data = w);
  return e;
}
function on(e, t, r, n) { // on = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    A.__e(o, r);
  }
}
function an(e, t, r) { // an = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (A.unmount && A.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || on(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      A.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && an(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Xt(n, a = [])) && (n == e.__e && a.some(Me), Me(o), Me(n)), r || Me(e.__e), e.__e = e.__c = e.__ = null;
}
function yi(e, t, r) { // yi = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function nr(e, t) { // nr = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  A.__ && A.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ct(K, { children: [e] }), o = [], a = [], nn(t, t.__k, n || er, er, t.namespaceURI, n ? null : t.firstChild ? rn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), No(o, t.__k, a), t.__k.props.children = null;
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
  throw Zt = 0, e;
} }, Ro = 0, li = function(e) {
  return e != null && e.constructor === dt;
}, le.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, r), this.props)), e && (Le(r, e), this.__v && (t && this.__k.push(t), Po(this)));
}, le.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Po(this));
}, le.prototype.render = K, be = [], Zt = 0, Mo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Yt = /* @__PURE__ */ Symbol(), Lo = /(PointerCapture)$|Capture$/i, en = 0, Zr = {}, ci = 0;

// src/explore/query-changes.ts
function or(e, t) { // or = withText, e = query, t = text
  return R(S({}, e), { text: t });
}
function ut(e, t, r) { // ut = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), R(S({}, e), { chosen: n });
}
function Fo(e, t) { // Fo = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Ho(e, t) { // Ho = toggleDetails, e = query, t = program
  return R(S({}, e), { details: Fo(e.details, t) });
}
function $o(e, t, r) { // $o = toggleTerm, e = query, t = facet, r = term
  return ut(e, t, Fo(e.chosen.get(t) || [], r));
}
function jo(e) { // jo = clearAll, e = query
  return R(S({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Uo({ text: e, chosen: t }) { // Uo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function Je(e) { // Je = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function Ge(e) { // Ge = allBits, e = size
  let t = Je(e).fill(-1); // t = bits, Je = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function ar(e, t) { // ar = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Oe(e, t) { // Oe = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function sn(e, t) { // sn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ce(e, t) { // ce = unionOf, e = size, t = sets
  return t.reduce(sn, Je(e));
}
function sr(e, t) { // sr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Bo(e, t) { // Bo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function xi(e) { // xi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function J(e, t = e, r = e) { // J = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += xi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function Qe(e, t) { // Qe = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function hi(e, t) { // hi = withAnyTerm, e = size, t = terms
  return ce(e, t.map(({ programs: r }) => r));
}
function _i(e, t, { programs: r }) { // _i = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = Qe(o, t); // a = terms, Qe = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, hi(e.programs.length, a));
  }), n;
}
function Vo(e, t, r) { // Vo = applyFilters, e = size, t = filters, r = except
  let n = Ge(e); // n = programs, Ge = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && sr(n, o);
  }), n;
}
function bi(e, t, r) { // bi = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: J(n.programs, r) }));
}
function ir(e, t, r) { // ir = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = _i(e, t, o), s = Vo(n, a), i = Array.from(e.facets.values()).filter(({ useful: c }) => c).map((c) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, _i = filtersOf, s = matches, Vo = applyFilters, i = facets, c = facet
    let d = a.has(c.id) ? Vo(n, a, c.id) : s; // d = others, a = filters, c = facet, Vo = applyFilters, n = size, s = matches
    return { facet: c, count: J(d), terms: bi(c, Qe(c, t), d) };
  });
  return { matches: s, count: J(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function ln(e, t) { // ln = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function lr(e, t, r) { // lr = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function vi({ terms: e }, t) { // vi = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => lr(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Wo(e, t, r, n) { // Wo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return Y;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...vi(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var qo = { label: null, help: null, aliases: [] }; // qo = UNLABELED
function wi({ start: e, end: t, status: r }, n) { // wi = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Si(e, t, r) { // Si = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? wi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === D ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function Ti(e, t, r, n) { // Ti = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = Je(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Si(s, e, n).forEach((c) => ar(a(c), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    ln(r, s).forEach((c) => sn(a(c), i));
  }), o.delete(j), o;
}
function Ei(e, t, r) { // Ei = fittingAll, e = collected, t = vocabulary, r = size
  return ce(r, Array.from(e).flatMap(([n, o]) => { // ce = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function cr(e, t, r) { // cr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === D ? void 0 : t.vocabularies.get(e), s = Ti(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, D = OFFERS, s = collected, Ti = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([_, v]) => [_, J(v)])), c = [...Wo(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), j], d = Ei(s, a, n), l = J(d) > 0, m = ce(n, Array.from(s.values())), p = Bo(Ge(n), m); // i = counts, s = collected, _ = term, v = programs, J = count, c = order, Wo = orderTerms, e = id, a = vocabulary, j = NOT_STATED, d = forAll, Ei = fittingAll, n = size, l = isAnyForAll, m = stated, ce = unionOf, p = notStated, Bo = difference, Ge = allBits
  s.set(j, p), i.set(j, J(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let _ of c) { // _ = term, c = order
    let v = s.get(_), w = i.get(_); // v = own, s = collected, _ = term, w = total, i = counts
    if (v && w) {
      let { label: P, aliases: N } = (a == null ? void 0 : a.terms.get(_)) || qo, H = l && _ !== j ? ce(n, [v, d]) : v; // P = label, N = aliases, a = vocabulary, _ = term, qo = UNLABELED, H = programs, l = isAnyForAll, j = NOT_STATED, ce = unionOf, n = size, v = own, d = forAll
      u.set(_, { id: _, label: P, aliases: N, depth: ln(a, _).length, own: v, programs: H, count: w });
    }
  }
  let { label: g, help: h } = a || qo, b = Array.from(u.values()).filter(({ programs: _ }) => J(_) < n); // g = label, h = help, a = vocabulary, qo = UNLABELED, b = missingInSome, u = terms, _ = programs, J = count, n = size
  return { id: e, label: g, help: h, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function dr(e, t) { // dr = chosenNeeds, e = facets, t = query
  let r = e.get(I); // r = needs, e = facets, I = NEED
  return r ? Qe(r, t) : [];
}
function Ko(e, t, r) { // Ko = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let c = t.get(s) || cr(s, e, r); // c = indexed, t = facets, s = facet, cr = indexFacet, e = list, r = thisYear
    return ce(n, i.flatMap((d) => { // ce = unionOf, n = size, i = terms, d = term
      var l; // l = _a
      return ((l = c == null ? void 0 : c.terms.get(d)) == null ? void 0 : l.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: c, terms: d }) => { // a = terms, e = list, s = id, i = label, c = help, d = wanted
    let l = Ge(n); // l = programs, Ge = allBits, n = size
    return d.forEach((m, p) => sr(l, o(p, m))), [s, { id: s, label: i, aliases: c ? vt(c) : [], depth: 0, own: l, programs: l, count: J(l) }];
  });
  return a.length ? { id: I, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/memoize.ts
function pt(e) { // pt = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var Pi = pt(() => /* @__PURE__ */ new Map()), ki = 1e9; // Pi = knownOrders, pt = memoize, ki = NEVER
function cn(e, t) { // cn = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Ri(e) { // Ri = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var Go = pt(({ programs: e, languages: { chain: t, page: r } }) => { // Go = titleComparison, pt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = Ri([...t, r]), a = (s) => n[s] = n[s] || fe(e[s].title, t, r).text; // n = titles, o = compare, Ri = collatorFor, t = chain, r = page, a = titleOf, s = i, fe = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Mi(e) { // Mi = byTitle, e = index
  return cn(e.programs.length, Go(e));
}
function Jo(e) { // Jo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Li(e) { // Li = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let c = o || a, d = a || o, l = o && !a && s && s !== "past"; // c = first, o = start, a = end, d = last, l = isOpenEnded, s = status
    r[i] = Jo(c && z(c)), n[i] = l ? ki : Jo(d && W(d));
  }), cn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || Go(e)(o, a));
}
function Oi({ programs: e }, t) { // Oi = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = Y.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? Y.indexOf(a) : n); // n = unknown, Y = STATUSES, o = ranks, e = programs, a = status
  return cn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Ai = { // Ai = MAKERS
  title: Mi,
  newest: Li,
  status: (e) => Oi(e, ur(e, "newest")),
  relevance: (e) => ur(e, "status")
};
function ur(e, t) { // ur = orderOf, e = index, t = sort
  let r = Pi(e), n = r.get(t) || Ai[t](e); // r = orders, Pi = knownOrders, e = index, n = order, t = sort, Ai = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Ii(e, t) { // Ii = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Di = 1e3; // Di = NEED_SCORE
function mt(e, { programs: t }) { // mt = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(I) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, I = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Ci(e, t, { scores: r }) { // Ci = scoresFor, e = index, t = query, r = scores
  let n = dr(e.facets, t); // n = needs, dr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Di * n.filter(({ programs: s }) => Oe(s, a)).length);
}
function Qo(e, t, r, n) { // Qo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = mt(r, n), a = []; // o = sort, mt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of ur(e, o)) // s = i, ur = orderOf, e = index, o = sort
    Oe(t, s) && a.push(s);
  return o === "relevance" ? Ii(a, Ci(e, r, n)) : a;
}

// src/app/derive.ts
function dn(e, t) { // dn = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: c, sort: d }) => i === n.text && c === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, c = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = ir(e, n, t); // i = exploration, ir = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Qo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function zo(e, t, r, n) { // zo = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Ae(e, t, r) { // Ae = withoutHiddenDetails, e = index, t = derive, r = query
  let n = zo(e, t, r, r.details); // n = details, zo = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : R(S({}, r), { details: n });
}
function Yo(e, t, r, n) { // Yo = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return zo(e, t, r, [n]).length ? R(S({}, r), { details: o }) : R(S({}, ft), { sort: r.sort, details: o });
}

// src/app/actions.ts
function Xo(e, t, r) { // Xo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: c } = e.get(); // i = query, c = settled, e = store
    c.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Ae(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Ae = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(i); // c = query, o = shown, i = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (i) => e.set({ open: R(S({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(or(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, c) => a($o(e.get().query, i, c)),
    choose: a,
    sort: (i) => a(R(S({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(Ho(e.get().query, i)),
    goTo: (i) => { // i = program
      a(Yo(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(jo(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, c) => { // i = facet, c = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: R(S({}, d), { facets: new Map(d.facets).set(i, c) }) });
    }
  };
}

// src/app/announcements.ts
function Zo(e, t, r) { // Zo = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function ea(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // ea = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [D, ...e.facets]) { // d = id, D = OFFERS, e = list
    let l = o.includes(d) ? null : cr(d, e, a); // l = facet, o = reservedIds, d = id, cr = indexFacet, e = list, a = thisYear
    l && s.set(d, l);
  }
  let i = Ko(e, s, a); // i = needs, Ko = indexNeeds, e = list, s = facets, a = thisYear
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
var pr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // pr = NO_SEARCH

// src/app/labels.ts
var ta = (e) => e.toLowerCase().replace(/-.*/, ""); // ta = baseOf, e = language
function mr(e, t, r, n, o, a) { // mr = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => fe(p, n, o), c = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), l = (p) => { // s = ours, p = id, a = language, i = pick, fe = pickText, n = chain, o = pageLanguage, c = status, t = msg, d = known, l = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let g = [...rt, I, D].find((h) => h === p); // g = builtIn, rt = BUILT_IN, I = NEED, D = OFFERS, h = each, p = id
    return s(g ? t(`facet-${g}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === j)
      return s(t("not-stated"));
    let g = p === I ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // g = entry, p = facetId, I = NEED, e = list, _ = need, u = id, b = _a
    if (g)
      return i(g.label);
    let h = p === D && Vn.find((_) => _ === u); // h = offer, p = facetId, D = OFFERS, Vn = OFFER_TERMS, _ = each, u = id
    return s(h ? t(`offers-${h}`) : Ve(u) && p === "status" ? c(u) : p === "language" ? r.language(u) : p === "period" ? r.date(ie(u)) : u);
  };
  return {
    pick: i,
    facet: l,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let g = `${p} ${u}`, h = d.get(g) || m(p, u); // g = key, p = facetId, u = id, h = label, d = known, m = term
      return d.set(g, h), h;
    },
    status: c,
    minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
    isForeign: (p) => [a, n[0] || o].every((u) => ta(u) !== ta(p))
  };
}

// src/app/context.ts
function un(e, t, r = () => pr) { // un = createContext, e = list, t = settings, r = find, pr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: c } = t, d = mr(e, n, o, s, i, a), l = ea(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, c = today, t = settings, d = labels, mr = createLabels, e = list, l = index, ea = buildIndex
    languages: { chain: s, page: i },
    today: c,
    nameOf: (g, h) => d.term(g, h).text,
    reservedIds: yt
  }), m = bt(`programs?${t.preset}`, l) || ft, p = [I, D, ...e.facets], u = Se(m, p);
  return R(S({}, t), {
    list: e,
    index: l,
    find: r,
    derive: dn(l, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (g) => { // g = query
      let h = Se(g, p); // h = fragment, Se = toFragment, g = query, p = facetOrder
      return h === u ? "" : h || "programs";
    }
  });
}
function ra(e, t) { // ra = withSearch, e = context, t = find
  return R(S({}, e), { find: t, derive: dn(e.index, t) });
}

// src/app/store.ts
function fr(e) { // fr = createStore, e = initial
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
function na(e, t, r) { // na = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function oa(e, t) { // oa = isDamaged, e = link, t = written
  if (!e || G(e) === G(t))
    return !1;
  let r = re(e); // r = rest, re = restOf, e = link
  return r !== "" && r !== xt && !(r != null && r.startsWith(we));
}

// src/views/parts/heading.tsx
function pe({ level: e, class: t, id: r, children: n }) { // pe = Heading, e = level, t = className, r = id, n = children
  return f(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function aa(e) { // aa = isolated, e = text
  return `\u2068${e}\u2069`;
}
function U({ text: { text: e, language: t }, around: r, children: n = e }) { // U = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ f("bdi", null, n) : /* @__PURE__ */ f("bdi", { lang: t, dir: Fe(t) }, n);
}

// src/programs/next-date.ts
function Ni({ start: e, end: t, isExact: r }) { // Ni = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function gr(e, t) { // gr = nextDate, e = dates, t = now
  return e.find((r) => Ni(r) > t) || null;
}

// src/views/parts/chevron.tsx
function ze({ open: e }) { // ze = Chevron, e = open
  return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Ye({ context: e, target: t, class: r, children: n }) { // Ye = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ f("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var Fi = { kind: 9, format: 9, language: 2, capacity: 3 }; // Fi = MOST_TERMS
function yr({ languages: e }, t, r) { // yr = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Fi[r] || 0);
}
function xr({ join: e, materials: t }) { // xr = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var ia = "program-explorer__action cdx-button", sa = `${ia} cdx-button--fake-button cdx-button--fake-button--enabled`; // ia = BUTTON, sa = LINK
function la({ context: e, actions: t, program: r, open: n, detailsId: o }) { // la = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: c, materials: d } = r, l = xr(r); // a = msg, s = labels, i = language, e = context, c = join, d = materials, r = program, l = action, xr = actionOf
  if (l === "materials")
    return /* @__PURE__ */ f("button", { type: "button", class: ia, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = l === "join" ? c : d[0]; // m = link, l = action, c = join, d = materials
  return m ? /* @__PURE__ */ f(Ye, { context: e, target: m.target, class: l === "join" ? `${sa} cdx-button--action-progressive cdx-button--weight-primary` : sa }, m.label ? /* @__PURE__ */ f(U, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var hr = class extends le { // hr = Card, le = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: c, level: d }) {
    let { msg: l, labels: m, format: p, language: u, idPrefix: g } = t, { duration: h, join: b, minutes: _, notice: v } = a, w = i.length ? o : null, P = (te) => w ? /* @__PURE__ */ f(w.MarkedText, { text: te, patterns: i, around: u }) : /* @__PURE__ */ f(U, { text: te, around: u }), N = (te) => yr(t, a, te).map((ja) => m.term(te, ja)), H = m.pick(a.title), V = `${g}:program:${a.id}`, B = `${V}:details`, k = a.summary && m.pick(a.summary), M = N("capacity"), L = N("language"), E = (a.terms.get("language") || []).length - L.length, C = [...N("kind"), ...N("format")], Ie = a.status === "past" ? null : _ ? m.minutes(_) : h && P(m.pick(h)), $a = m.status(a.status), yn = gr(a.dates, Date.now()), xn = p.span(a.start, a.end, a.status); // l = msg, m = labels, p = format, u = language, g = idPrefix, t = context, h = duration, b = join, _ = minutes, v = notice, a = program, w = search, i = patterns, o = parts, P = marked, te = facet, f = k, U = DataText, N = termsOf, yr = termsOnCard, ja = term, H = title, V = titleId, B = detailsId, k = summary, M = tags, L = languages, E = moreLanguages, C = facts, Ie = time, $a = status, yn = next, gr = nextDate, xn = dates
    return /* @__PURE__ */ f("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": V }, /* @__PURE__ */ f(pe, { level: d, class: "program-explorer__title", id: V }, a.target ? /* @__PURE__ */ f(Ye, { context: t, target: a.target }, P(H)) : P(H)), /* @__PURE__ */ f("p", { class: "program-explorer__meta" }, /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, $a), xn !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, xn), yn && /* @__PURE__ */ f("span", { class: "program-explorer__fact program-explorer__next" }, l("next-date", p.occurrence(yn))), C.map((te) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, P(te)))), k && /* @__PURE__ */ f("p", { class: "program-explorer__summary" }, P(k), " ", m.isForeign(k.language) && /* @__PURE__ */ f("span", { class: "program-explorer__in-language" }, l("in-language", p.language(k.language)))), v && /* @__PURE__ */ f("p", { class: "program-explorer__alert" }, /* @__PURE__ */ f(U, { text: m.pick(v), around: u })), b && b.isOver && a.status !== "past" && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, l("join-over")), n && c.length > 0 && /* @__PURE__ */ f(n.Reasons, { context: t, needs: c }), w && /* @__PURE__ */ f(w.Matched, { context: t, program: a, patterns: i, shown: [H, k, ...M, ...C, ...L] }), L.length + M.length > 0 || Ie ? /* @__PURE__ */ f("div", { class: "program-explorer__meta program-explorer__needed" }, L.map((te) => /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, P(te))), E > 0 && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, l("more-languages", E)), Ie && /* @__PURE__ */ f("span", { class: "program-explorer__fact" }, Ie), M.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, M.map((te) => /* @__PURE__ */ f("li", null, P(te))))) : null, /* @__PURE__ */ f("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ f(la, { context: t, actions: r, program: a, open: s, detailsId: B }), /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": l("details-of", H.text),
        "aria-expanded": s,
        "aria-controls": s ? B : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      l("details"),
      /* @__PURE__ */ f(ze, { open: s })
    )), s && n && /* @__PURE__ */ f(n.Details, { context: t, actions: r, program: a, id: B }));
  }
};

// src/views/results/card-list.tsx
var _r = 60, ca = 6, Hi = 80, $i = 12, ji = 10; // _r = CARDS, ca = CARDS_AT_ONCE, Hi = FILL_AFTER, $i = CARDS_PER_STEP, ji = STEP_PAUSE
function Ui({ context: e, state: t, results: { order: r } }, n) { // Ui = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, c = a.query === o ? a.cause : "typing", d = c === "address", l = Math.max(...o.details.map((g) => r.findIndex((h) => e.index.programs[h].id === g)), -1), m = c === "data" || i.length === r.length && r.every((g, h) => g === i[h]), p = Math.max(e.limit || _r, l + 1, m && n.limit || 0, d ? s : 0), u = n.order || s || e.startsAt !== "top" ? r.length <= _r || d : !1; // o = query, a = settled, s = cards, t = state, i = shown, n = before, c = cause, d = isAddress, l = open, g = number, r = order, h = i, e = context, m = isSame, p = limit, _r = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(ca, l + 1, m && n.drawn || 0) };
}
function Bi({ context: { index: e, limit: t }, state: r, results: n }, o) { // Bi = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && mt(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, mt = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let c = a ? eo(e.programs[i].status) : null, d = s[s.length - 1]; // c = group, a = hasGroups, eo = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === c ? d.numbers.push(i) : s.push({ group: c, numbers: [i] });
  }
  return s;
}
function Vi({ view: e, section: { group: t, numbers: r } }) { // Vi = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: c } = e, { msg: d, index: l, level: m, language: p } = n, u = t && n.headings.get(t), h = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = dr(l.facets, o); // n = context, o = query, a = results, s = actions, i = more, c = search, e = view, d = msg, l = index, m = level, p = language, u = own, t = group, h = heading, b = needs, dr = chosenNeeds
  return /* @__PURE__ */ f(K, null, h && /* @__PURE__ */ f(pe, { level: m, class: "program-explorer__group", id: h.anchors[0] }, h.anchors.slice(1).map((_) => /* @__PURE__ */ f("span", { id: _ })), /* @__PURE__ */ f(U, { text: h, around: p })), /* @__PURE__ */ f("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => { // f = k, K = $, h = heading, pe = Heading, m = level, _ = number, U = DataText, p = language, t = group, d = msg, r = numbers
    let v = l.programs[_]; // v = program, l = index, _ = number
    return /* @__PURE__ */ f("li", { key: v.id }, /* @__PURE__ */ f(
      hr,
      {
        context: n,
        actions: s,
        more: i,
        search: c,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: w }) => Oe(w, _)).map(({ id: w }) => w),
        level: h ? m + 1 : m
      }
    ));
  })));
}
var br = class extends le { // br = CardList, le = x
  constructor() {
    super(...arguments);
    this.lists = rr();
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
      this.setLength({ limit: r + _r, drawn: r + _r }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : Ui(r, n);
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
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + $i }), r > ca ? ji : Hi));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    let { context: s } = r, { msg: i, facetOrder: c } = s, d = n.length - o; // s = context, r = view, i = msg, c = facetOrder, d = rest, n = order, o = limit
    return /* @__PURE__ */ f(K, null, /* @__PURE__ */ f("div", { ref: this.lists }, Bi(r, n.slice(0, Math.min(a, o))).map((l) => /* @__PURE__ */ f(Vi, { key: l.group, view: r, section: l }))), s.limit > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: s.urlOfAll(Se(r.state.query, c) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
  }
};

// src/app/visible-terms.ts
function da(e, t, r, n) { // da = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var qi = 15; // qi = MOST_WITHOUT_BOX
function pn({ view: { context: e, actions: t }, facet: r, count: { term: n, chosen: o, matchCount: a } }) { // pn = TermBox, e = context, t = actions, r = facet, n = term, o = chosen, a = matchCount
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
    ), /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ f("label", { class: "cdx-label__label", for: l }, /* @__PURE__ */ f("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ f(U, { text: i.term(r, n.id), around: c })))))),
    /* @__PURE__ */ f("span", { class: "program-explorer__number", title: m, "aria-hidden": "true" }, s("number", a)),
    /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${l}:count` }, m)
  );
}
function Ki({ context: { labels: e, languages: t } }, r) { // Ki = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === j ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, j = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function ua({ view: e, counts: t, most: r }) { // ua = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: c } = t, d = c.id === "language", l = d ? Ki(e, t.terms) : t.terms, m = da(l, r, c.id === "period", (g) => d && g === o[0]), p = m.length < l.length ? l.find((g) => !m.includes(g)) : void 0, u = /* @__PURE__ */ f(K, null, m.map((g) => /* @__PURE__ */ f(pn, { key: g.term.id, view: e, facet: c.id, count: g })), p && /* @__PURE__ */ f( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, c = facet, t = counts, d = isLanguage, l = terms, Ki = languagesByName, m = shown, da = visibleTerms, r = most, g = count, p = firstHidden, u = list, f = k, K = $, pn = TermBox
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
  return l.length <= qi ? u : i ? /* @__PURE__ */ f(i.TermSearch, { view: e, facet: c.id, terms: l }, u) : /* @__PURE__ */ f(K, null, /* @__PURE__ */ f("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ f("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var Ji = 2; // Ji = OPEN_AT_FIRST
function Gi({ view: e, counts: t, isOpenAtFirst: r }) { // Gi = Facet, e = view, t = counts, r = isOpenAtFirst
  var h; // h = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: c } = e, { facet: d, terms: l } = t, m = (h = i.open.facets.get(d.id)) != null ? h : r ? 8 : 0, p = `${s}:${d.id}`, u = l.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), g = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, c = actions, e = view, d = facet, l = terms, t = counts, m = most, h = _a, r = isOpenAtFirst, p = bodyId, u = chosen, b = term, g = help
  return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ f("legend", null, /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => c.showTerms(d.id, m ? 0 : 8)
    },
    /* @__PURE__ */ f("span", { id: `${p}::label` }, /* @__PURE__ */ f(U, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ f(ze, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ f("div", { id: p }, g && /* @__PURE__ */ f("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ f(U, { text: g, around: a })), /* @__PURE__ */ f(ua, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__note" }, u.reduce((b, _) => n("list", b, _))));
}
function vr({ view: e }) { // vr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== I && r !== D); // t = facets, e = view, r = id, I = NEED, D = OFFERS
  return /* @__PURE__ */ f(K, null, t.map((r, n) => /* @__PURE__ */ f(Gi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Ji })));
}

// src/views/layout/needs.tsx
var ma = 4; // ma = FEW_NEEDS
function fa({ view: e }) { // fa = Needs, e = view
  var b, _; // b = _a, _ = _b
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: c, more: d, search: l } = e, m = ((b = i.exploration.facets.find(({ facet: v }) => v.id === I)) == null ? void 0 : b.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, c = actions, d = more, l = search, e = view, m = terms, b = _a, v = facet, I = NEED
  if (!m.length)
    return null;
  let p = (_ = s.open.facets.get(I)) != null ? _ : ma, u = l ? l.findNeeds(a, s.settled.query.text) : [], g = m.filter(({ chosen: v, term: w }, P) => v || (u.length && p === ma ? u.some(({ need: N }) => N === w) : P < p)), h = m.find((v) => !g.includes(v)); // p = most, _ = _b, s = state, I = NEED, ma = FEW_NEEDS, u = found, l = search, a = index, g = shown, m = terms, v = each, w = term, P = i, N = need, h = firstHidden
  return /* @__PURE__ */ f("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, g.map(({ term: v, chosen: w }) => /* @__PURE__ */ f(
    "button",
    {
      key: v.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${I}:${v.id}`,
      "aria-pressed": w,
      onClick: () => c.toggleTerm(I, v.id)
    },
    /* @__PURE__ */ f(U, { text: r.term(I, v.id), around: n }),
    !v.count && " ",
    !v.count && /* @__PURE__ */ f("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), h && /* @__PURE__ */ f(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var v; // v = _a
        c.showTerms(I, m.length), (v = document.getElementById(`${o}:${I}:${h.term.id}`)) == null || v.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ f(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function ga({ view: { context: { msg: e }, state: t, actions: r } }) { // ga = SearchBox, e = msg, t = state, r = actions
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
function ya({ view: e }) { // ya = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: c }) => c.id === D); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, c = facet, D = OFFERS
  if (!s)
    return null;
  let i = (c, d, l, m) => /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": l, onClick: () => a.choose(ut(n, D, m)) }, t("shortcut", c, d)); // i = button, c = label, d = count, l = isChosen, m = terms, f = k, a = actions, ut = withTerms, n = query, D = OFFERS, t = msg
  return /* @__PURE__ */ f("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(D).text }, s.terms.filter(({ term: c }) => c.id !== j).map(({ term: c, chosen: d, matchCount: l }) => i(r.term(D, c.id).text, l, d, [c.id])), i(t("offers-all"), s.count, !n.chosen.has(D), []));
}

// src/views/layout/toolbar.tsx
function Qi({ view: { context: { msg: e, idPrefix: t }, state: { query: r }, results: n, actions: o } }) { // Qi = SortBy, e = msg, t = idPrefix, r = query, n = results, o = actions
  let a = mt(r, n.exploration.searchResult), s = De.filter((i) => i !== "relevance" || i === a || r.text !== ""); // a = sort, mt = effectiveSort, r = query, n = results, s = sorts, De = SORTS, i = each
  return /* @__PURE__ */ f("div", { class: "program-explorer__sort" }, /* @__PURE__ */ f("label", { for: `${t}-sort` }, e("sort")), " ", /* @__PURE__ */ f("span", { class: "program-explorer__select" }, /* @__PURE__ */ f(
    "select",
    {
      class: "cdx-select",
      id: `${t}-sort`,
      value: a,
      onChange: (i) => o.sort(i.currentTarget.value)
    },
    s.map((i) => /* @__PURE__ */ f("option", { key: i, value: i, selected: i === a }, e(`sort-${i}`)))
  ), /* @__PURE__ */ f(ze, { open: !1 })));
}
function xa({ view: e }) { // xa = Toolbar, e = view
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
  ), /* @__PURE__ */ f("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Uo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), c && l && d > 0 && /* @__PURE__ */ f(c.Corrected, { view: e, words: l }))), !n && /* @__PURE__ */ f("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ f(i.CopyLink, { view: e }), /* @__PURE__ */ f(Qi, { view: e })));
}

// src/views/layout/explorer.tsx
function ha({ view: e }) { // ha = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: c, actions: d, more: l } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, c = results, d = actions, l = more, e = view
  return /* @__PURE__ */ f("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ f("div", { class: "program-explorer__finder" }, /* @__PURE__ */ f(pe, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ f(ga, { view: e }), /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ f(fa, { view: e }), /* @__PURE__ */ f(ya, { view: e })), !a && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ f(pe, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ f(vr, { view: e })), /* @__PURE__ */ f("div", { class: "program-explorer__main" }, /* @__PURE__ */ f(xa, { view: e }), l && !(t && i === n) && /* @__PURE__ */ f(l.ActiveFilters, { view: e }), c.exploration.count > 0 ? /* @__PURE__ */ f(br, { view: e }) : l && /* @__PURE__ */ f(l.NoResults, { view: e }), !t && l && /* @__PURE__ */ f(l.Freshness, { view: e }), !t && l && /* @__PURE__ */ f(l.EditButton, { context: e.context, id: null })), a && s.filters && l && /* @__PURE__ */ f(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var _a = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, ba = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // _a = MORE_WHEN, e = mayType, t = query, ba = SEARCH_WHEN
function mn(e, t, { isNeeded: r, isEarly: n }, o, a) { // mn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
  let s = !1, i = !1, c = () => O(null, null, function* () { // s = isLoading, i = isOver, c = load, O = __async
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
function va() { // va = replaceTexts
  A.vnode = (e) => { // A = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function wa(e, t) { // wa = createScreen, e = root, t = idPrefix
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
function Sa(e, t) { // Sa = watchWidth, e = element, t = onChange
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
A.debounceRendering = (e) => e();
va();
function Ta(e, t, r, n, o, a) { // Ta = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), c = o.more.now, d = o.search.now, l = un(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < zi, u = (k) => { // s = view, e = root, i = cleanups, c = more, o = parts, d = search, l = context, un = createContext, t = list, r = settings, m = isMounted, p = isNarrow, zi = MIN_WIDTH, u = readAddress, k = before
    let M = n.read(), L = M === null && k ? k.query : bt(M || "", l.index) || l.preset, E = Ae(l.index, l.derive, L); // M = fragment, n = history, L = next, k = before, bt = fromFragment, l = context, E = query, Ae = withoutHiddenDetails
    return {
      query: E,
      settled: { query: E, cause: "address" },
      cards: n.cards(),
      open: { facets: (k == null ? void 0 : k.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, g = fr(S({ narrow: p(), mayType: !1 }, u(null))), h = wa(e, r.idPrefix), b = () => { // g = store, fr = createStore, S = __spreadValues, p = isNarrow, u = readAddress, h = screen, wa = createScreen, e = root, r = settings, b = unmount
    m = !1;
    let k = Array.from(i); // k = all, i = cleanups
    i.clear(), k.forEach((M) => M()), e.textContent = "";
  }, _ = (k) => { // _ = attempt, k = act
    if (m)
      try {
        k();
      } catch (M) {
        b(), a(M);
      }
  }, v = Xi(Xo(g, () => l, h), _), w = (k, M) => { // v = actions, Xi = guarded, Xo = createActions, g = store, l = context, h = screen, _ = attempt, w = draw, k = state, M = before
    _(() => { // _ = attempt
      let L = h.holdFocus(M.open.filters), { derive: E } = l, C = E(k.query); // L = restoreFocus, h = screen, M = before, E = derive, l = context, C = results, k = state
      nr(/* @__PURE__ */ f(ha, { view: { context: l, state: k, actions: v, attempt: _, cleanups: i, more: c, search: d, results: C, settledResults: E(k.settled.query) } }), e), L();
    });
  }, P = ({ keepFocus: k, keepFragment: M, keepPlace: L, nameTab: E }) => { // P = useMore, k = keepFocus, M = keepFragment, L = keepPlace, E = nameTab
    n.read() !== null && i.add(E(g, () => l, e.ownerDocument)), i.add(M()).add(L(e, n)).add(k(e, n));
  }, N = ({ textIndexOf: k }) => { // N = useSearch, k = textIndexOf
    let M = s.setTimeout(() => _(() => k(l.index)), Yi); // M = prepare, s = view, _ = attempt, k = textIndexOf, l = context, Yi = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(M));
  }, H = (k) => { // H = showLinked, k = isFirst
    let { details: M } = g.get().query, L = !k || M.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // M = details, g = store, L = mayScroll, k = isFirst, r = settings, e = root, n = history
    n.isNewLink() && L && r.reveal(() => Re(() => _(() => h.scrollToLinked(g.get().query.details))));
  }, V = () => { // V = correctLink
    oa(n.read(), l.fragmentOf(g.get().query)) && o.useLinks(({ checkLink: k }) => _(() => k(n, g, l, h.scrollToLinked)));
  }, B = () => { // B = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let k = p(), { open: M, narrow: L } = g.get(); // k = narrow, p = isNarrow, M = open, L = before, g = store
    (k !== L || M.filters && !e.clientWidth) && g.set({ narrow: k, open: R(S({}, M), { filters: !1 }) });
  };
  return [
    g.subscribe(w),
    Sa(e, B),
    Zo(g, v.settle, s),
    na(g, n, (k) => l.fragmentOf(k)),
    n.onMove(() => _(() => { // n = history, _ = attempt
      g.set(u(g.get())), H(!1), V();
    }))
  ].forEach((k) => i.add(k)), w(g.get(), g.get()), m && (H(!0), V(), n.firstPlace && Re(() => _(() => s.scrollTo(0, n.firstPlace))), c ? P(c) : i.add(mn(g, o.more, _a, o.onFailure, (k) => _(() => { // k = loaded, i = cleanups, w = draw, g = store, m = isMounted, H = showLinked, V = correctLink, n = history, Re = afterPaint, _ = attempt, s = view, c = more, P = useMore, mn = loadWhenNeeded, o = parts, _a = MORE_WHEN
    c = k, P(c), g.set({});
  }))), d ? N(d) : i.add(mn(g, o.search, ba, o.onFailure, (k) => _(() => { // d = search, N = useSearch, i = cleanups, mn = loadWhenNeeded, g = store, o = parts, ba = SEARCH_WHEN, k = loaded, _ = attempt
    d = k, l = ra(l, d.fuzzySearch), N(d), g.set({});
  })))), {
    update: (k) => _(() => { // k = newList, _ = attempt
      v.settle(), l = un(k, r, l.find);
      let { query: M } = g.get(), L = Ae(l.index, l.derive, M), E = () => g.set({ query: L, settled: { query: L, cause: "data" } }); // M = before, g = store, L = query, Ae = withoutHiddenDetails, l = context, E = show
      c ? c.keepPosition(e, E) : E();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Ea = "Special:MyLanguage/", Zi = /^(?:[a-z][\w-]*|Special):/; // Ea = MY_LANGUAGE, Zi = WITHOUT_TRANSLATION
function Pa(e, { root: t, staticElements: r, groups: n }, o) { // Pa = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((c) => c.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (c) => { // r = staticElements, n = groups, c = page, d = link, i = linked
    let d = c.replace(Ea, ""); // d = plain, c = page, Ea = MY_LANGUAGE
    if (!s.length || Zi.test(d))
      return e.urlOf(c);
    if (t.lang !== o[0])
      return e.urlOf(Ea + d);
    let [l = "", m = ""] = d.split(/(?=#)/); // l = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${l}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(c);
  };
}

// src/page/mount-host.ts
var el = "program-explorer__app", tl = 0; // el = APP_CLASS, tl = mountedSoFar
function rl(e) { // rl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (et({ root: r }) || "static") !== "static"); // t = roots, ge = HOST_CLASS, r = root, et = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function nl({ root: e, headings: t }) { // nl = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = Er(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, Er = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && kr(e, () => Re(() => { // o = anchor, kr = unfold, e = root, Re = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function ol(e) { // ol = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return ht(e) && !(t && !t.closest(`.${ge}, [${Te}]`));
}
function al(e) { // al = editedIn, e = hash
  let t = re(e) || ""; // t = rest, re = restOf, e = hash
  return t.startsWith(we) ? G(t.slice(we.length)) : "";
}
function ka(e, t, { list: r, messages: n, languageNames: o, more: a, search: s, edit: i }, c) { // ka = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = edit, c = onCrash
  let d = window.pageYOffset > 0, { wiki: l, load: m } = e, { language: p } = n, u = ae(n), g = Lt(l, t), h = rl(t), b = `program-explorer-${++tl}`, _ = Pa(l, t, g), v = t.all === null ? "" : _(t.all), w = { // d = hasScrolled, l = wiki, m = load, e = environment, p = language, n = messages, u = msg, ae = createMessages, g = languages, Lt = readerLanguages, t = host, h = ownsIt, rl = ownsAddress, b = idPrefix, tl = mountedSoFar, _ = pageUrl, Pa = createPageUrls, v = urlOfAll, w = parts
    more: { now: a, load: () => Rt(e) },
    search: { now: s, load: () => Mt(e) },
    onFailure: (E, C) => { // E = error, C = retry
      let Ie = $e(E) === "outdated"; // Ie = isOutdated, $e = failureOf, E = error
      de(t.root, n, { kind: "warning", text: u(`failed-${Ie ? "outdated" : "network"}`), retry: () => { // de = showNotice, t = host, n = messages, u = msg, Ie = isOutdated
        Ie ? location.reload() : (He(t.root), C());
      } });
    },
    useLinks: (E) => { // E = use
      m.links().then(E, (C) => l.log("The link in the address cannot be corrected.", C));
    }
  }, P = document.createElement("div");
  P.className = el, P.lang = p, P.dir = Fe(p), t.root.append(P);
  let N = Pr(t.root, () => Et(t, !0)), H = () => { // N = stopWatching, Pr = watchFolding, t = host, Et = hideRest, H = onHashChange
    nl(t);
    let E = al(location.hash); // E = id, al = editedIn
    i && h && E && i(E === "new" ? null : E);
  };
  window.addEventListener("hashchange", H);
  let V = () => { // V = cleanUp
    P.remove(), N(), window.removeEventListener("hashchange", H);
  }, B = Eo(window, h ? ol : null, b);
  se(t, "ready");
  let { update: k, unmount: M } = Ta(P, r, { // k = update, M = unmount, Ta = mountExplorer, P = app, r = list
    msg: u,
    format: Qt(p, u, o),
    language: p,
    languages: g,
    pageLanguage: l.contentLanguage,
    today: Cr(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: d ? "scrolled" : location.hash ? "link" : "top",
    idPrefix: b,
    reveal: (E) => kr(t.root, E),
    notify: (E) => de(t.root, n, { kind: "failure", text: E, retry: null }),
    editing: i && l.isNamed ? { isAllowed: () => l.mayEdit(t.source), open: i } : null,
    urlOf: (E) => "url" in E ? E.url : _(E.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (E) => `${h ? "" : v}#programs?program=${E}`,
    urlOfAll: (E) => `${v}#${E}`
  }, B, w, (E) => { // B = history, w = parts, E = error
    V(), c(E);
  });
  if (!P.isConnected)
    return null;
  let L = { // L = explorer
    update: k,
    unmount: () => {
      M(), V(), se(t, "static");
    }
  };
  try {
    H(), Et(t, !0), l.announceReady(t.root);
  } catch (E) {
    throw L.unmount(), E;
  }
  return L;
}

// src/page/open-editor.ts
function fn(e, t, r, n, o) { // fn = openEditor, e = environment, t = host, r = messages, n = subject, o = id
  e.load.editor().then(({ edit: a }) => { // e = environment, a = edit
    let s = n(); // s = found, n = subject
    s && a(s, o);
  }).catch((a) => { // a = error
    e.wiki.log("The editor did not load.", a);
    let s = $e(a) === "outdated" ? "outdated" : "network"; // s = failure, $e = failureOf, a = error
    de(t.root, r, {
      kind: "failure",
      text: ae(r)(`failed-${s}`),
      retry: () => fn(e, t, r, n, o)
    });
  });
}

// src/page/offer-selftest.ts
var sl = "#programs?selftest"; // sl = SELFTEST
function Ra(e) { // Ra = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === sl && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 c7f219bf93b1b40e"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var il = 20; // il = MOST_EXPLORERS
function ll(n, o) { // ll = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function cl({ wiki: e }, t, { origin: r, list: n }) { // cl = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: c, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, c = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !c && Pn(s.length ? s : [o], n.programs.map(({ title: l }) => fe(l, [o.lang, ...d], e.contentLanguage).text));
}
function dl({ preset: e, limit: t }) { // dl = needsMore, e = preset, t = limit
  return !!(re(location.hash) || e && !t);
}
function ul({ preset: e }) { // ul = needsSearch, e = preset
  return /(^|&)q=/.test(`${re(location.hash) || ""}&${e}`);
}
function Ma(e, t, r, n) { // Ma = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Ma(e, t, r, n);
    }, s = null;
    try {
      let i = dl(r) ? Rt(t).catch(() => null) : null, c = ul(r) ? Mt(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, dl = needsMore, r = host, Rt = loadMore, t = environment, c = loadingSearch, ul = needsSearch, Mt = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        se(r, "static");
        return;
      }
      let { messages: l } = d, [m, p] = d.kind === "missing" && (yield ll(t, r)) || [r, d]; // l = messages, d = result, m = shown, p = programs, ll = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let w = p.kind === "missing"; // w = isMissing, p = programs
        o.log(`The data page "${r.source}" ${w ? "is missing" : "cannot be read"}.`, ...w ? [] : p.problems), yield Pt(t, r, w ? "missing" : "json", p, a);
        return;
      }
      if (!En(l))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [g, h] = yield Promise.all([i, c]); // u = languageNames, o = wiki, g = more, h = search, i = loadingMore, c = loadingSearch
      if (!r.root.isConnected)
        return;
      let { origin: b } = p, _ = (w) => { // b = origin, p = programs, _ = edit, w = id
        fn(t, r, l, () => s && b.kind === "pages" ? { environment: t, host: r, messages: l, source: r.source, included: b.included, list: p.list, explorer: s } : null, w);
      }, v = cl(t, r, p);
      s = ka(t, m, {
        list: p.list,
        messages: l,
        languageNames: u,
        more: g,
        search: h,
        edit: p.origin.kind === "pages" ? (w) => _(w) : null
      }, (w) => { // w = error
        o.log("The explorer could not be drawn.", w), n.delete(r.root), Pt(t, m, "unexpected", R(S({}, p), { messages: l }), a);
      }), s && (n.set(r.root, s), yield Dn(t, r, p, l, v));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Pt(t, r, $e(i), null, a);
    }
  });
}
function pl(n, o) { // pl = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = kt(r); // a = printed, kt = findHosts, r = content
    if (a.length || r.querySelector(`.${ge}`) || !Fn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function La(e, t) { // La = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, c]) => { // r = mounted, i = root, c = explorer
      s(i) && (r.delete(i), c.unmount());
    });
  }, a = [
    Ra(n),
    e.onContent(() => { // e = wiki
      o((c) => !c.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = So(); // s = content, i = sharedLoad, So = createSharedLoad
      pl(n, s).then(
        (c) => c.forEach((d, l) => { // c = hosts, d = host, l = i
          l >= il ? se(d, "static") : On(d) && Ma(i, n, d, r);
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
var gn = {}; // gn = runtime_exports
qa(gn, {
  x0: () => le,
  x1: () => rr,
  x10: () => we,
  x11: () => ht,
  x12: () => _t,
  x13: () => re,
  x14: () => xt,
  x15: () => Se,
  x16: () => lr,
  x17: () => ar,
  x18: () => J,
  x19: () => Oe,
  x2: () => K,
  x20: () => Je,
  x21: () => ce,
  x22: () => Qe,
  x23: () => ir,
  x24: () => pt,
  x25: () => De,
  x26: () => ut,
  x27: () => or,
  x28: () => pr,
  x29: () => Qt,
  x3: () => f,
  x30: () => ae,
  x31: () => et,
  x32: () => Te,
  x33: () => ge,
  x34: () => kt,
  x35: () => Ir,
  x36: () => Ar,
  x37: () => Or,
  x38: () => de,
  x39: () => Tr,
  x4: () => nr,
  x40: () => St,
  x41: () => z,
  x42: () => W,
  x43: () => ie,
  x44: () => Bt,
  x45: () => I,
  x46: () => D,
  x47: () => Dt,
  x48: () => me,
  x49: () => Nt,
  x5: () => Re,
  x50: () => Ue,
  x51: () => At,
  x52: () => je,
  x53: () => nt,
  x54: () => Jt,
  x55: () => gr,
  x56: () => Ct,
  x57: () => Be,
  x58: () => Pe,
  x59: () => mo,
  x6: () => Ae,
  x60: () => Kt,
  x61: () => uo,
  x62: () => Ke,
  x63: () => Ve,
  x64: () => Y,
  x65: () => vt,
  x66: () => fe,
  x67: () => vr,
  x68: () => pn,
  x69: () => Ye,
  x7: () => mr,
  x70: () => pe,
  x71: () => U,
  x72: () => aa,
  x73: () => xr,
  x74: () => yr,
  x75: () => wr,
  x8: () => fr,
  x9: () => G
});

// src/wiki/wiki.ts
var oe = class extends Error { // oe = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var Oa = 1e4; // Oa = TIMEOUT_MS
function Aa(e, t) { // Aa = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Oa); // r = controller, n = timer, Oa = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new oe("timeout", `${Oa} ms, ${e}`) : new oe("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function wr(e) { // wr = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield Aa(e, "omit"); // t = response, Aa = fetchInTime, e = url
    if (t.status === 429 && (t = yield Aa(e, "same-origin")), t.status === 429)
      throw new oe("busy", e);
    if (t.status !== 200)
      throw new oe("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new oe("server", `no JSON, ${e}`);
    if (r.error)
      throw new oe("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var ml = 86400, fl = 300, gl = 50; // ml = DAY_S, fl = FIVE_MINUTES_S, gl = MOST_REQUESTS
function yl({ query: { pages: e = [] } = {} }) { // yl = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function xl(e, t, r, n) { // xl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? fl : ml), a = { // o = age, e = kind, r = bundle, fl = FIVE_MINUTES_S, ml = DAY_S, a = parameters
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
function Ia(e, t, r, n) { // Ia = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let c = yield wr(`${e}?${xl(t, r, n, s)}`); // c = answer, wr = readAnswer, e = api, xl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(yl(c));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: l } = {} } = c; // d = messagecollection, l = mcoffset, c = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = l;
    } while (s && ++i < gl);
    return { pages: a, translations: o };
  });
}
function Da(e, t, r, n) { // Da = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield Ia(e, t, r, n);
    } catch (o) {
      if (n && o instanceof oe && o.failure === "server")
        return Ia(e, t, r, null);
      throw o;
    }
  });
}
function Ca(e, t) { // Ca = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Da(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Da = readSafely, e = api
    return i && a.every((c) => i.pages.some((d) => d.title === c)) ? i : Da(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Na(e) { // Na = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function hl(e) { // hl = mayEdit, e = title
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
function _l() { // _l = languageNames
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
function bl() { // bl = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function Fa(e) { // Fa = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Ha(e = null) { // Ha = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: bl(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Na,
    readPages: Ca(mw.util.wikiScript("api"), Na),
    languageNames: _l,
    mayEdit: hl,
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
function vl() { // vl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  La(Ha(vl()), vn(Fa, gn, "aded14fff1739343"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>