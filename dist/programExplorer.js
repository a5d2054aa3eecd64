// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Sn = Object.defineProperty, Ua = Object.defineProperties;
var Ba = Object.getOwnPropertyDescriptors;
var vn = Object.getOwnPropertySymbols;
var Va = Object.prototype.hasOwnProperty, Wa = Object.prototype.propertyIsEnumerable;
var wn = (e, t, r) => t in e ? Sn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, T = (e, t) => {
  for (var r in t || (t = {}))
    Va.call(t, r) && wn(e, r, t[r]);
  if (vn)
    for (var r of vn(t))
      Wa.call(t, r) && wn(e, r, t[r]);
  return e;
}, M = (e, t) => Ua(e, Ba(t));
var qa = (e, t) => {
  for (var r in t)
    Sn(e, r, { get: t[r], enumerable: !0 });
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
function Tn(e, t, r) { // Tn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var mt = ["relevance", "status", "newest", "title"], ft = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [] }; // mt = SORTS, ft = EMPTY_QUERY

// src/app/url.ts
var yt = ["q", "sort", "program", "view"]; // yt = RESERVED_KEYS
var Ga = /^#?programs$/, Ja = /^#?programs(\?|%3f|\.3f)/i, xt = "selftest", ht = "edit=", Qa = 8e3, Ya = 200; // Ga = ALONE, Ja = WITH_QUERY, xt = SELFTEST, ht = EDIT, Qa = MOST_CHARACTERS, Ya = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = Ja.exec(e) || Ga.exec(e) || []; // t = start, Ja = WITH_QUERY, e = hash, Ga = ALONE
  return t === void 0 ? null : e.slice(t.length, Qa);
}
function _t(e) { // _t = isFragmentOurs, e = hash
  return le(e) !== null;
}
var za = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // za = UNSAFE
function gt(e) { // gt = encode, e = value
  return e.replace(za, (t) => { // e = value, za = UNSAFE, t = unit
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
function bt(e) { // bt = normalText, e = text
  return e.slice(0, Ya).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function we(e, t = []) { // we = toFragment, e = query, t = facets
  let r = []; // r = parts
  (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
    let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
    a.length && !yt.includes(o) && r.push(`${gt(o)}=${a.map(gt).join(",")}`);
  });
  let n = bt(e.text); // n = text, bt = normalText, e = query
  return n && r.push("q=" + gt(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), e.details.length && r.push("program=" + e.details.map(gt).join(",")), r.length ? `programs?${r.join("&")}` : "";
}
function En(e, t) { // En = readIds, e = list, t = isKnown
  return Array.from(new Set(e.split(",").map(oe).concat(oe(e).split(",")))).filter(t);
}
function vt(e, t) { // vt = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [c = "", ...d] = i.split("="), l = oe(c), m = d.join("="), p = oe(m); // c = rawKey, d = values, i = part, l = key, oe = decode, m = raw, p = value
    if (l === "q")
      o = bt(oe(m.replace(/[_+]/g, " ")));
    else if (l === "sort")
      a = mt.find((u) => u === p) || null;
    else if (l === "program")
      s = En(m, t.hasProgram);
    else if (!yt.includes(l)) {
      let u = En(m, (f) => t.hasTerm(l, f)); // u = terms, En = readIds, m = raw, f = term, t = known, l = key
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
var W = "qqx", Pn = "search", Se = "en"; // W = KEYS_ONLY, Pn = EXPLORER_KEY, Se = FALLBACK_LANGUAGE
function Ye(e) { // Ye = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Se;
}
function kr(e) { // kr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function kn(e, t) { // kn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ue(t)).filter((n) => typeof n[1] == "string")); // r = texts, ue = parseJsonObject, t = text, n = field
  return r.has(Pn) ? { language: e, texts: r } : null;
}
function Rn({ language: e, texts: t }) { // Rn = hasMessages, e = language, t = texts
  return e === W || t.has(Pn);
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
function wt(e) { // wt = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function Ln(e, t) { // Ln = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var Mn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Mn = en_default

// src/messages/locale.ts
function St(e) { // St = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var Za = ["zero", "one", "two", "few", "many", "other"]; // Za = CATEGORIES
function On(e) { // On = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = Za.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, Za = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var es = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ts = /\$(\d)/g, Ce = { language: "en", texts: new Map(Object.entries(Mn)) }; // es = PLURAL, ts = PARAMETER, Ce = BUILT_IN, Mn = en_default
function me({ language: e, texts: t } = Ce, r = Ce.texts) { // me = createMessages, e = language, t = texts, Ce = BUILT_IN, r = fallback
  if (e === W)
    return (i, ...c) => `(${[`program-explorer-${i}`, ...c].join(", ")})`;
  let n, o, a = St(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, St = localeOf, e = language, s = format, i = value
  return (i, ...c) => { // i = key, c = parameters
    let d = (l) => { // d = parameter, l = position
      var m; // m = _a
      return (m = c[Number(l) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(es, (l, m, p) => (o = o || On(e), o(p.split("|"), Number(d(m))))).replace(ts, (l, m) => { // t = texts, i = key, r = fallback, es = PLURAL, l = _, m = position, p = forms, o = plural, On = createPlural, e = language, d = parameter, ts = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var Tt = "json"; // Tt = DATA_MODEL

// src/page/sections.ts
var Rr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // Rr = SECTION
function Ne(e) { // Ne = sectionOf, e = element
  return e.closest(Rr);
}
function Lr(e) { // Lr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ne(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function An(e) { // An = isInSection, e = element
  return Ne(e) !== null;
}
function Et(e) { // Et = isFolded, e = element
  let t = Ne(e); // t = section, Ne = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function In(e) { // In = hasOtherText, e = element
  return (Ne(e) || e).textContent.trim() !== e.textContent.trim();
}
function Mr(e, t) { // Mr = watchFolding, e = element, t = onChange
  let r = Ne(e), n = new MutationObserver(t); // r = section, Ne = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Or(e, t) { // Or = unfold, e = element, t = then
  if (!Et(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ne(e); // o = section, Ne = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = Lr(e); // a = heading, Lr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    Et(e) || (n(), t());
  }, n = Mr(e, r);
  r();
}

// src/page/host-state.ts
var rs = "program-explorer-hidden"; // rs = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function Dn(e) { // Dn = claim, e = host
  return ze(e) ? !1 : (ae(e, "loading"), !0);
}
function Ar(e, t) { // Ar = hide, e = element, t = isHidden
  e == null || e.classList.toggle(rs, t);
}
function Pt({ root: e, after: t }, r) { // Pt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !Et(e); // n = isAfterHidden, r = isHidden, Et = isFolded, e = root
    Ar(t.list, n), Ar(t.heading, n && !(An(e) && In(t.list)));
  }
}
function ae(e, t) { // ae = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Ar(n, r)), Pt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Ar = hide, r = isReady, Pt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ns = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), os = ["arab", "hebr"], as = ["latn", "cyrl"]; // ns = RTL_LANGUAGES, os = RTL_SCRIPTS, as = LTR_SCRIPTS
function fe(e) { // fe = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return os.includes(r) || !as.includes(r) && ns.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Ir = "program-explorer__notice"; // Ir = CLASS
function Xe(e, t, ...r) { // Xe = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function Cn(e, t, r) { // Cn = button, e = text, t = className, r = act
  let n = Xe("button", `cdx-button ${t}`, e); // n = made, Xe = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Fe(e) { // Fe = removeNotice, e = root
  e.querySelectorAll(`.${Ir}`).forEach((t) => { // e = root, Ir = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function Te(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Te = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Fe(e);
  let s = me(t), i = Xe( // s = msg, me = createMessages, t = messages, i = box, Xe = element
    "div",
    `${Ir} ${Ir}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Xe("span", "cdx-message__icon"),
    Xe(
      "div",
      "cdx-message__content",
      Xe("p", "", n),
      ...o,
      ...a ? [Cn(s("retry"), "", a)] : [],
      Cn(s("dismiss"), "cdx-button--weight-quiet", () => Fe(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = fe(t.language), e.append(i);
}

// src/page/failure.ts
var ss = ["busy", "timeout", "network", "server"]; // ss = TEMPORARY
function kt(e) { // kt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function Nn(e, t, r, n) { // Nn = advise, e = environment, t = host, r = notice, n = subject
  return O(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function Rt(e, t, r, n, o) { // Rt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return O(this, null, function* () {
    let a = n ? n.messages : Ce, s = me(a); // a = messages, n = result, Ce = BUILT_IN, s = msg, me = createMessages
    ae(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ss.includes(r) ? () => { // ss = TEMPORARY, r = failure
        Fe(t.root), ae(t, "loading"), o();
      } : null
    };
    Te(t.root, a, i), (r === "missing" || r === "json") && (yield Nn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function Fn(i, c, d, l, m) { // Fn = showProblems, i = _0, c = _1, d = _2, l = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== Tt; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, Tt = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield Nn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ge = "program-explorer", is = "data-has-heading", Ee = "data-group"; // ge = HOST_CLASS, is = HEADING_ATTRIBUTE, Ee = GROUP_ATTRIBUTE
function Dr(e) { // Dr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var ls = /^(?!mw[\w-]{2,4}$)./; // ls = ANCHOR
function Cr(e, t, r) { // Cr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => ls.test(o)); // n = anchorElements, r = elements, o = id, ls = ANCHOR
  return { text: e, language: Dr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Nr(e) { // Nr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Fr(e) { // Fr = levelBelow, e = heading
  return e ? Math.min(Nr(e) + 1, 5) : 3;
}
var Hn = "h1, h2, h3, h4, h5, h6"; // Hn = HEADINGS
function cs(e) { // cs = printedHeading, e = heading
  return Cr(
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
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: c = null, languages: d = "", messages: l = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ds(n.get("past") || null), f = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, c = all, d = languages, l = messages, m = bundle, p = bundleVersion, e = root, u = heading, ds = blockOf, n = headings, f = list, r = groups, b = group, h = own
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
    after: u && f ? { heading: u, list: f } : null,
    groups: r,
    headings: h,
    level: Fr(n.size ? t : null)
  };
}
function Lt(e) { // Lt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Hn}, .${ge}[data-source], [${Ee}]`).forEach((n) => { // e = content, Hn = HEADINGS, ge = HOST_CLASS, Ee = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Hn) ? r = n : n.hasAttribute(Ee) ? o && (o.groups.push(n), r && n.hasAttribute(is) && o.headings.set(n.getAttribute(Ee), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(ps);
}

// src/page/known-pages.ts
var $n = ["Community Development", "Community Development/What we do"], ms = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // $n = PAGES, ms = TRANSLATION
function jn(e) { // jn = isKnownPage, e = title
  return $n.includes(e) || $n.includes(e.replace(ms, ""));
}

// src/page/load-parts.ts
function Un(e, t, r) { // Un = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Mt({ wiki: e, load: t }) { // Mt = loadMore, e = wiki, t = load
  return Un(e, t.more(), "Details and filters on phones did not load.");
}
function Ot({ wiki: e, load: t }) { // Ot = loadSearch, e = wiki, t = load
  return Un(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function At({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // At = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Dr(r), [a] = e, s = a !== t; // o = around, Dr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Se || Ye(e) !== Se) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function Bn(e, t) { // Bn = translationLanguage, e = languages, t = contentLanguage
  let r = Ye(e), n = r === Se ? (e[0] || "").toLowerCase() : r; // r = chosen, Ye = chooseLanguage, e = languages, n = language, Se = FALLBACK_LANGUAGE
  return n === t || n === W ? "" : n;
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
], xs = new RegExp("^(?:" + ys.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Hr = 2e3, hs = 255, _s = new RegExp([
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
var vs = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // vs = ORDINARY
function ws(e) { // ws = readAddress, e = value
  if (e.length <= Hr && vs.test(e))
    return { url: e };
  if (e.length > Hr || /\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function He(e) { // He = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return ws(t);
  if (t.length > Hr)
    return "bad-page";
  let r = t.replace(fs, "").replace(gs, " ").trim().replace(/^: ?/, ""); // r = page, t = text, fs = DIRECTION_MARKS, gs = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (xs.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || _s.test(r) || n.length > 85 && bs(n) > hs ? "bad-page" : { page: r };
}
function It(e) { // It = isTarget, e = found
  return typeof e != "string";
}
function Dt(e) { // Dt = parseLink, e = value
  let t = He(e); // t = found, He = readLink, e = value
  return It(t) ? t : null;
}
function Ct(e) { // Ct = isPage, e = value
  let t = Dt(e); // t = link, Dt = parseLink, e = value
  return t !== null && "page" in t;
}
function Vn(e) { // Vn = isAddress, e = value
  let t = Dt(e); // t = link, Dt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Ss = 49; // Ss = MOST_INCLUDES
function $r(e) { // $r = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Ss).map((r, n) => typeof r == "string" && Ct(r) && t.indexOf(r) === n ? r : "") : [];
}
function Nt(e) { // Nt = includedTitles, e = text
  return e.includes('"include"') ? $r(ue(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Ze() { // Ze = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ft(e) { // Ft = optionsFor, e = wiki
  return { today: Ze(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Wn() { // Wn = createCodeReport
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
var et = ["status", "language", "period"], A = "need", N = "offers", qn = ["join", "materials"], U = "not-stated"; // et = BUILT_IN, A = NEED, N = OFFERS, qn = OFFER_TERMS, U = NOT_STATED

// src/programs/kinds.ts
var Ts = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ts = KINDS
function jr(e) { // jr = kindOfType, e = type
  return Ts[e] || "text";
}
function ye(e) { // ye = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : jr(Array.isArray(e) ? "array" : typeof e);
}
function Ht(e) { // Ht = isObject, e = value
  return ye(e) === "object";
}

// src/programs/migrate.ts
var Kn = [], tt = 1 + Kn.length; // Kn = MIGRATIONS, tt = VERSION
function Gn(e, t = Kn) { // Gn = migrate, e = page, t = migrations, Kn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => M(T({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Es(e, t, r) { // Es = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function $t(e, t, r) { // $t = readJsonPage, e = text, t = report, r = describeFault
  let n = Es(e, t, r); // n = data, Es = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Gn(o); // o = raw, n = data, a = page, Gn = migrate
  if (!a) {
    let { version: s } = o; // s = version, o = raw
    t.addWith("unknown-version", [typeof s == "number" || typeof s == "string" ? String(s) : "", ye(n), ye(s)]);
  }
  return a;
}

// src/programs/levels.ts
function jt(e) { // jt = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function Jn(e, t, r, n) { // Jn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: c, partOf: d } of e) // c = id, d = partOf, e = all
    o.add(c), d && a.set(c, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(jt(a)); // s = wholes, o = programIds, t = series, i = deep, jt = tooDeep, a = parents
  return e.map((c) => { // e = all, c = program
    let { id: d, partOf: l, followedBy: m, source: { page: p, path: u } } = c; // d = id, l = partOf, m = followedBy, p = page, u = path, c = program
    if (!l && !m.length)
      return c;
    let f = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], h = (b, _, v, w) => (w ? n.addAt(f(b), "loop", _) : v.has(_) || n.addAt(f(b), "unknown-program", _, v), !w && v.has(_)); // f = pathTo, b = field, p = page, r = includedTitles, u = path, h = isGood, _ = other, v = known, w = isLoop, n = report
    return n.program = d, M(T({}, c), {
      partOf: l && h("partOf", l, s, i.has(d)) ? l : null,
      followedBy: m.filter((b) => h("followedBy", b, o, b === d))
    });
  });
}

// src/programs/each-record.ts
function Ut(e, t, r, n) { // Ut = eachRecord, e = page, t = name, r = report, n = visit
  let o = e[t]; // o = list, e = page, t = name
  r.enter(t), Array.isArray(o) ? o.forEach((a, s) => { // r = report, t = name, o = list, a = raw, s = index
    r.enter(s), n(a, s), r.leave();
  }) : o !== void 0 && r.addWith("wrong-type", ["list", ye(o)]), r.leave();
}

// src/programs/read-schema.ts
function Ur({ pipe: e }) { // Ur = actionsOf, e = pipe
  return e ? [...Ur(e[0]), ...e.slice(1)] : [];
}
function Ps({ type: e, requirement: t }) { // Ps = testOf, e = type, t = requirement
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
function ks(e) { // ks = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Ur(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Ps(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Ur = actionsOf, Ps = testOf
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
function Rs({ item: e }) { // Rs = listReader, e = item
  return (t, r) => { // t = value, r = report
    let n = rt(e), o = [], a = 0; // n = readItem, rt = readerOf, e = item, o = list, a = index
    for (let s of t) { // s = one, t = value
      r.enter(a++);
      let i = n(s, r); // i = found, n = readItem, s = one, r = report
      r.leave(), i !== void 0 && o.push(i);
    }
    return o;
  };
}
function Ls(e) { // Ls = recordReader, e = node
  let t = rt(e.key), r = rt(e.value), n = Ur(e).some(({ type: o }) => o === "min_entries"); // t = readKey, rt = readerOf, e = node, r = readValue, n = needsEntry, Ur = actionsOf, o = type
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
    let d = T({}, o); // d = found, T = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = field, r = fields, p = name
      s.enter(p), u ? d[p] = (m = rt(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, c), s.leave();
    }
    let l = n.filter((p) => d[p] === null); // l = missing, n = required, p = name, d = found
    for (let p of l) // p = name, l = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return l.length > 0 ? void 0 : d;
  };
}
function Os(e) { // Os = createReader, e = node
  switch (e.type) {
    case "array":
      return Rs(e);
    case "record":
      return Ls(e);
    case "object":
      return Ms(e);
    default:
      return ks(e);
  }
}
var Qn = /* @__PURE__ */ new Map(); // Qn = READERS
function rt(e) { // rt = readerOf, e = node
  let t = Qn.get(e); // t = reader, Qn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [jr(a.type), Os(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, jr = kindOfType, Os = createReader, o = expected
    t = (a, s, i, c) => { // t = reader, a = value, s = report, i = onExtra, c = allNames
      let d = ye(a), l = n.get(d); // d = kind, ye = kindOf, a = value, l = read, n = readers
      if (!l) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return l(a, s, i, c);
    }, Qn.set(e, t);
  }
  return t;
}
function Pe(e, t, r, n, o) { // Pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return rt(e)(t, r, n, o);
}

// src/programs/language-code.ts
var As = /^(?:als|fat|ike|knc)\b/i, Yn = /* @__PURE__ */ new Map(); // As = CODES_OF_MEDIAWIKI, Yn = known
function Is(e) { // Is = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !As.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function $e(e) { // $e = shortestCode, e = code
  let t = Yn.get(e) || Is(e); // t = short, Yn = known, e = code, Is = findShortest
  return Yn.set(e, t), t;
}

// src/programs/patterns.ts
var je = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // je = ID, ke = LANGUAGE

// src/programs/dates.ts
var Br = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Br = DATE_SHAPE
function zn(e, t) { // zn = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function se(e) { // se = parseDate, e = text
  if (!Br.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > zn(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function Xn(e, t, r) { // Xn = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Y(e) { // Y = firstDay, e = date
  return Xn(e.year, e.month || 1, e.day || 1);
}
function q(e) { // q = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Xn(e.year, t, e.day || zn(e.year, t));
}

// src/programs/status.ts
var z = ["open", "upcoming", "ongoing", "paused", "past"]; // z = STATUSES
function Ue(e) { // Ue = isStatus, e = value
  return z.includes(e);
}
function Zn(e, t) { // Zn = isUncertainOn, e = date, t = day
  return e.approximate && Y(e) <= t && t <= q(e);
}
function eo(e, t, r) { // eo = deriveStatus, e = start, t = end, r = today
  return t && q(t) < r ? "past" : e && Y(e) > r ? "upcoming" : e && t && !Zn(e, r) && !Zn(t, r) ? "ongoing" : null;
}
function to(e, t, r, n) { // to = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && Y(r) > n || t && Y(t) > n);
    case "upcoming":
      return !!(t && q(t) < n || r && q(r) < n);
    case "ongoing":
      return !!(t && Y(t) > n || r && q(r) < n);
    case "open":
      return !!(r && q(r) < n);
    default:
      return !1;
  }
}
function ro(e) { // ro = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Ds = []; // Ds = NONE
function X(e) { // X = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Ds;
}

// src/programs/read-terms.ts
function Bt(e, t, r, n) { // Bt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return X(t).map($e).filter((s) => { // X = toList, t = value, $e = shortestCode, s = code
      let i = ke.test(s); // i = isCode, ke = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : X(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, X = toList, t = value, s = id
    let i = o ? o.has(s) : Ue(s); // i = isKnown, o = terms, s = id, Ue = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : z), i;
  });
}

// src/programs/cut-text.ts
function Vt(e, t) { // Vt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var Vr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Vr = DAY_OR_MINUTE
function Wt(e) { // Wt = toUtc, e = text
  return !Vr.test(e) || !se(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ce = (e, t = {}) => T({ kind: "schema", type: e }, t), Re = (e) => (t, r) => ({ type: e, requirement: t, message: r }), xe = (() => ce("string")), Wr = (() => ce("number")), qr = (() => ce("boolean")), Z = ((e) => ce("array", { item: e })), ee = ((e) => ce("object", { entries: e })), S = ((e) => ce("optional", { wrapped: e })), no = ((e, t) => ce("picklist", { options: e, message: t })), Be = ((e, t) => ce("record", { key: e, value: t })), Ve = ((e) => ce("union", { options: e })), H = ((...e) => M(T({}, e[0]), { pipe: e })), qt = Re("check"), Kt = Re("guard"), oo = Re("length"), Kr = Re("max_value"), ao = Re("min_entries"), Gr = Re("min_value"), he = Re("regex"), _e = ((e) => ({ type: "transform", operation: e })); // ce = schema, e = operation, t = value, T = __spreadValues, Re = action, r = message, xe = string, Wr = number, qr = boolean, Z = array, ee = object, S = optional, no = picklist, Be = record, Ve = union, H = pipe, M = __spreadProps, qt = check, Kt = guard, oo = length, Kr = maxValue, ao = minEntries, Gr = minValue, he = regex, _e = transform

// src/programs/schema.ts
var Ns = 10080; // Ns = MOST_MINUTES
function Fs(e) { // Fs = isText, e = found
  return e !== null;
}
var re = H(xe(), he(je, "bad-id")), Yr = H(xe(), he(/\S/, "empty")), nt = H(Yr, _e(Vt)), Hs = H(xe(), he(ke, "bad-language"), _e((e) => e.toLowerCase())), K = Ve([nt, H(Be(Hs, nt), ao(1, "empty"))]), Gt = H( // re = id, H = pipe, xe = string, he = regex, je = ID, Yr = words, nt = shownText, _e = transform, Vt = cutText, Hs = languageCode, ke = LANGUAGE, e = code, K = text, Ve = union, Be = record, ao = minEntries, Gt = date
  xe(),
  he(Br, "bad-date"),
  _e(se),
  qt((e) => e !== null, "bad-date")
), so = H(xe(), he(Vr, "bad-time"), _e(Wt), Kt(Fs, "bad-time")), Jr = H(Yr, qt(Ct, "bad-page")), uo = H(xe(), he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), io = H(uo, qt(Vn, "bad-address")), zr = H(uo, _e(He), Kt(It, "bad-address")), ot = H(Yr, _e(He), Kt(It, ({ input: e }) => e)), $s = H(Wr(), Gr(1, "bad-minutes"), Kr(Ns, "bad-minutes")), po = Ve([re, Z(re)]), lo = H(xe(), he(ke, "bad-language"), _e($e)), co = Ve([lo, Z(lo)]), Qr = Ve([nt, Z(nt)]), Xr = po, js = ee({
  label: K,
  page: S(ot),
  url: S(zr)
}), Us = ee({
  label: S(K),
  page: S(ot),
  url: S(zr),
  until: S(Gt)
}), Bs = ee({
  start: so,
  end: S(so),
  label: S(K),
  page: S(ot),
  url: S(zr)
}), Jt = ee({
  id: re,
  title: K,
  summary: S(K),
  notice: S(K),
  join: S(Us),
  page: S(ot),
  status: S(no(z, "bad-status")),
  start: S(Gt),
  end: S(Gt),
  dates: S(Z(Bs)),
  language: S(co),
  interpreted: S(co),
  session: S(ee({
    minutes: S(H(Z($s), oo(2)))
  })),
  duration: S(K),
  scale: S(K),
  team: S(Qr),
  partners: S(Qr),
  materials: S(Z(js)),
  partOf: S(re),
  followedBy: S(po),
  owner: S(nt),
  reviewed: S(Gt),
  sources: S(Ve([io, Z(io)]))
}), Zr = ee({
  id: re,
  label: K,
  help: S(K),
  terms: Be(re, Xr)
}), Vs = ee({
  label: S(K),
  help: S(K),
  terms: S(Be(re, ee({
    label: S(K),
    aliases: S(Qr),
    broader: S(re),
    matchesAll: S(qr())
  })))
}), Ws = ee({
  title: K,
  page: S(ot)
}), en = ee({
  version: H(Wr(), Gr(tt), Kr(tt)),
  enabled: S(qr()),
  talk: S(Jr),
  bundle: S(Jr),
  facets: S(Z(re)),
  vocabularies: S(Be(re, Vs)),
  series: S(Be(re, Ws)),
  include: S(Z(Jr))
}), mo = ee(M(T({}, en.entries), {
  needs: S(Z(Zr)),
  programs: S(Z(Jt))
}));

// src/programs/read-needs.ts
function qs(e, t, r) { // qs = readNeed, e = raw, t = vocabularies, r = report
  let n = Pe(Zr, e, r); // n = record, Pe = read, Zr = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Bt(s, a, t, r); // i = found, Bt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function fo(e, t, r) { // fo = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ut(e, "needs", r, (o) => { // Ut = eachRecord, e = page, r = report, o = raw
    let a = qs(o, t, r); // a = need, qs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var go = 200; // go = MOST_DATES
function yo(e) { // yo = readDates, e = written
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
var tn = Object.keys(Jt.entries); // tn = PROGRAM_FIELDS, Jt = programSchema
function Ks(e, t) { // Ks = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Gs(e, t) { // Gs = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function Js(e, t, r, n) { // Js = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && q(e.until) < r) } : null;
}
function Qs(e, { vocabularies: t, facets: r }, n) { // Qs = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Pe(Xr, a, n), i = s === void 0 ? [] : Bt(o, s, t, n); // s = ids, Pe = read, Xr = termIds, a = value, n = report, i = found, Bt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Ys({ start: e, end: t }, r, n) { // Ys = readRange, e = start, t = end, r = raw, n = report
  return e && t && Y(e) > q(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function xo(e, t, r, n) { // xo = readProgram, e = raw, t = source, r = context, n = report
  let o = Ht(e) ? e.id : null; // o = rawId, Ht = isObject, e = raw
  n.program = typeof o == "string" && je.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Pe(Jt, e, n, Qs(a, r, n), r.fields); // a = terms, s = record, Pe = read, Jt = programSchema, e = raw, n = report, Qs = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let c = X(s.interpreted), d = /* @__PURE__ */ new Set([...X(s.language), ...c]); // c = interpreted, X = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [l, m] = Ys(s, e, n); // l = start, m = end, Ys = readRange, s = record, e = raw, n = report
  s.status && to(s.status, l, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || eo(l, m, r.today); // p = status, s = record, eo = deriveStatus, l = start, m = end, r = context
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
    dates: s.dates ? yo(s.dates) : [],
    terms: a,
    interpreted: c,
    minutes: Ks(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: X(s.team),
    partners: X(s.partners),
    materials: Gs(s.materials, n),
    partOf: s.partOf,
    followedBy: X(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: X(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function ho(e, t, r, n, o, a) { // ho = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (c, d) => { // s = programs, i = readFrom, c = from, d = title
    Ut(c, "programs", o, (l, m) => { // Ut = eachRecord, c = from, o = report, l = raw, m = index
      let p = xo(l, { page: d, path: ["programs", m] }, n, o); // p = program, xo = readProgram, l = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((c, d) => { // i = readFrom, e = page, o = report, t = titles, c = title, d = index
    o.enter(d);
    let l = r.find((p) => p.title === c), m = l && $t(l.text, o, a); // l = found, r = included, p = other, c = title, m = more, $t = readJsonPage, o = report, a = describeFault
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
    t.enter(s), s === U ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== U ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of jt(r)) // o = id, jt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== U && n.set(i, { id: i, label: o || i, aliases: X(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function _o(e, t, r) { // _o = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: zs(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var Xs = [...tn, ...et, A, N].filter((e) => e !== "language"); // Xs = RESERVED_VOCABULARIES, tn = PROGRAM_FIELDS, et = BUILT_IN, A = NEED, N = OFFERS, e = name
function Zs(e, t, r) { // Zs = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...et]); // n = known, t = vocabularies, et = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function ei(e) { // ei = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ti(e, { today: t, language: r }, n, o, a) { // ti = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Pe(en, e, o, ei); // s = head, Pe = read, en = headSchema, e = page, o = report, ei = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = _o(s.vocabularies || /* @__PURE__ */ new Map(), Xs, o); // i = vocabularies, _o = readVocabularies, s = head, Xs = RESERVED_VOCABULARIES, o = report
  o.leave();
  let c = Zs(s.facets, i, o), d = fo(e, i, o), l = $r(e), m = ho(e, l, n, { // c = facets, Zs = readFacets, s = head, i = vocabularies, o = report, d = needs, fo = readNeeds, e = page, l = titles, $r = includedTitlesIn, m = programs, ho = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...tn, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...s.series || []].map(([u, { title: f, page: h }]) => [u, { title: f, target: h }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: c,
    vocabularies: i,
    series: p,
    needs: d,
    programs: Jn(m, p, l, o)
  };
}
function Qt(e, t, r, n, o = String) { // Qt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = $t(e, n, o); // a = page, $t = readJsonPage, e = text, n = report, o = describeFault
  return a && ti(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Yt(e, t, r = []) { // Yt = parseForReaders, e = text, t = options, r = included
  let n = Wn(); // n = report, Wn = createCodeReport
  return { list: Qt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ri(e, t) { // ri = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, T(T({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, T = __spreadValues
  return M(T({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return M(T({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && M(T({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        dates: o.dates.map((s) => M(T({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => M(T({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (c, d) => ({ label: t(c.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => M(T({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function bo(e, { language: t, texts: r }, n) { // bo = translate, e = list, t = language, r = texts, n = pageLanguage
  return ri(e, (o, a) => { // ri = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Vt(s)) : o;
  });
}

// src/page/load.ts
var vo = "MediaWiki:Gadget-programExplorer-config.json"; // vo = CONFIGURATION
function at(e, t, r) { // at = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ni(e) { // ni = isSwitchedOff, e = configuration
  return e !== void 0 && ue(e.text).enabled === !1;
}
function oi(e, t) { // oi = messagesFrom, e = language, t = page
  return e === W ? { language: e, texts: /* @__PURE__ */ new Map() } : t && kn(e, t.text) || Ce;
}
function ai(e, t, r, n) { // ai = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Nt(r), a = o.filter((i) => !at(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Nt = includedTitles, r = text, a = missing, i = title, at = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let c = at(e, i, s); // c = page, at = pageOf, e = wiki, i = title, s = all
      return c ? [{ title: i, text: c.text }] : [];
    });
  });
}
function So(e, { translationLanguage: t, bundleVersion: r }) { // So = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function si(e, t, r, n) { // si = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], So(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, So = bundleRequest, r = request
    return bo(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function wo(e, t) { // wo = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === W ? [] : [kr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [vo] : []], { pages: c, translations: d } = yield e.readPages(i, o, So(a, t)); // s = messageTitles, n = language, W = KEYS_ONLY, kr = messagesPage, i = titles, r = source, e = wiki, vo = CONFIGURATION, c = pages, d = translations, o = revisions, So = bundleRequest, a = bundle, t = request
    if (ni(at(e, vo, c)))
      return { kind: "off" };
    let l = oi(n, at(e, kr(n), c)), m = at(e, r, c); // l = messages, oi = messagesFrom, n = language, at = pageOf, e = wiki, kr = messagesPage, c = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: l };
    let p = yield ai(e, r, m.text, c), u = { kind: "pages", page: m, included: p }, { list: f, problems: h } = Yt(m.text, Ft(e), p); // p = included, ai = loadIncluded, e = wiki, r = source, m = page, c = pages, u = origin, f = list, h = problems, Yt = parseForReaders, Ft = optionsFor
    return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: l, origin: u, problems: h, list: yield si(e, f, t, d) } : { kind: "invalid", messages: l, origin: u, problems: h };
  });
}
function To(e, t) { // To = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield wo(e, t); // r = result, wo = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? wo(e, M(T({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function ii(e, t) { // ii = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = At(e, t), c = i[0] === W ? W : Ye(i), d = o.get(c), l = Bn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, At = readerLanguages, e = wiki, c = language, W = KEYS_ONLY, Ye = chooseLanguage, d = revision, l = translated, Bn = translationLanguage
  return {
    source: r,
    language: c,
    translationLanguage: l,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : c === W ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${l}:`) ? s : ""
  };
}
function Eo() { // Eo = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = ii(t, r), o = JSON.stringify(n), a = e.get(o) || To(t, n); // n = request, ii = requestFor, t = wiki, r = host, o = key, a = loading, e = running, To = load
    e.set(o, a);
    let s = () => { // s = forget
      e.delete(o);
    };
    return a.then(s, s), a;
  };
}

// src/app/after-paint.ts
function Le(e) { // Le = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var st = "programExplorer", zt = "programExplorerDialog", Po = "programExplorerPlace"; // st = FRAGMENT_KEY, zt = DIALOG_KEY, Po = PLACE_KEY
function ko(e, t, r) { // ko = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let f = e.history.state; // f = state, e = view
    return typeof f == "object" && f !== null ? f : {};
  }, a = (f) => { // a = kept, f = key
    let h = o()[f]; // h = value, o = entryState, f = key
    return typeof h == "string" ? h : null;
  }, s = (f, h, b) => { // s = put, f = change, h = values, b = url
    try {
      e.history[`${f}State`](T(T({}, o()), h), "", b);
    } catch (_) {
    }
  }, i = () => a(zt) === r, c = () => s("push", { [zt]: r }), d = () => t && (t(n()) ? n() : a(st)), l = (f) => { // i = isInDialog, a = kept, zt = DIALOG_KEY, r = id, c = enterDialog, s = put, d = read, t = isOurs, n = fragment, st = FRAGMENT_KEY, l = place, f = index
    let h = o()[Po]; // h = values, o = entryState, Po = PLACE_KEY
    return t && Array.isArray(h) && Number(h[f]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => { // m = mayReturn, e = view, p = shown, d = read, u = keepShown
    t && d() === null && s("replace", { [st]: p });
  };
  return u(), {
    isNewLink: () => {
      let f = t !== null && t(n()) && a(st) === null; // f = isNew, t = isOurs, n = fragment, a = kept, st = FRAGMENT_KEY
      return f && s("replace", { [st]: n() }), f;
    },
    read: d,
    write: (f, h, b = !1) => { // f = text, h = change, b = isUnderDialog
      if (!t)
        return;
      p = f;
      let _ = n(), v = _ !== "" && !t(_), w = h === "push"; // _ = here, n = fragment, v = isForeign, t = isOurs, w = isChoice, h = change
      s(
        b ? "replace" : h,
        { [st]: f, [zt]: w ? null : a(zt) },
        f !== "" ? `#${f}` : (
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
    keepPlace: (...f) => { // f = values
      t && s("replace", { [Po]: f });
    },
    onMove: (f) => { // f = listener
      let h = () => { // h = onPopState
        u(), p = d() || "", f();
      };
      return e.addEventListener("popstate", h), () => e.removeEventListener("popstate", h);
    }
  };
}

// src/messages/format.ts
var li = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // li = MINUTE
function Xt(e, t, r = null) { // Xt = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(St(e), T({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, St = localeOf, e = language, T = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, c = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(se(m)), l = (m) => o("minute", li).format(Date.parse(m));
  return {
    date: i,
    occurrence: ({ start: m, end: p, isExact: u }) => c(u ? l(m) : d(m), u ? l(p || m) : d(p || m)),
    span: (m, p, u) => { // m = start, p = end, u = status
      let f = m && i(m), h = p && i(p); // f = first, m = start, i = date, h = last, p = end
      return f ? h ? c(f, h) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", f) : h && t("date-until", h);
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
var D, Mo, ci, be, rn, rr, Oo, er, Ao, on, nn, di, lt = /* @__PURE__ */ Symbol.for("pv"), nr = {}, or = [], ui = /^m(i|n|o|s|text|space)$/, an = Array.isArray, sn = or.slice, Oe = Object.assign; // D = options, Mo = vnodeId, ci = isValidElement, be = rerenderQueue, rn = prevDebounce, rr = rerenderCount, Oo = depthSort, er = EVENT_DISPATCHED, Ao = CAPTURE_REGEX, on = eventClock, nn = eventProxies, di = i, lt = VNODE_MARKER, nr = EMPTY_OBJ, or = EMPTY_ARR, ui = MATHML_TOKEN_ELEMENTS, an = isArray, sn = slice, Oe = assign
function Me(e) { // Me = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? sn.call(arguments, 2) : r), it(e, s, n, o, null);
}
function it(e, t, r, n, o) { // it = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: lt, __v: o || ++Mo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, lt = VNODE_MARKER, o = original, Mo = vnodeId
  return !o && D.vnode && D.vnode(a), a;
}
function ar() { // ar = createRef
  return { current: null };
}
function G(e) { // G = Fragment, e = props
  return e.children;
}
function te(e, t) { // te = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function ve(e, t) { // ve = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && ve(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : ve(e);
}
function pi(e) { // pi = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Oe({ constructor: lt }, r)).__v = r.__v + 1, D.vnode && D.vnode(t), ln(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ve(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Ho(o, t, a), r.__ = r.__e = null, t.__e != n && Io(t));
}
function Io(e) { // Io = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Io(e);
}
function Ro(e) { // Ro = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, be.push(e), rr++)) && rn == D.debounceRendering || ((rn = D.debounceRendering) || queueMicrotask)(Do);
}
function Do() { // Do = process
  try {
    for (var e, t = 1; be.length; ) be.length > t && be.sort(Oo), e = be.shift(), t = be.length, 8 & e.__g && pi(e); // e = c, t = l, be = rerenderQueue, Oo = depthSort, pi = renderComponent
  } finally {
    (rr = be.length) && (rn || queueMicrotask)(Do);
  }
}
function Co(e, t, r, n, o, a, s, i, c, d, l) { // Co = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = oldDom, d = isHydrating, l = refQueue
  var m, p, u, f, h, b, _ = n.__k || or, v = t.length; // m = i, p = oldVNode, u = childVNode, f = newDom, h = firstChildDom, b = result, _ = oldChildren, n = oldParentVNode, or = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (c = mi(r, t, _, c, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || nr, u.__i = m, b = ln(e, u, p, o, a, s, i, c, d, l), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && cn(p.ref, null, u, p), u.ref && l.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (c = No(u, c, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? c = b : f && (c = f.nextSibling), u.__u &= -21); // c = oldDom, mi = constructNewChildrenArray, r = newParentVNode, t = renderResult, _ = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, nr = EMPTY_OBJ, b = result, ln = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, l = refQueue, f = newDom, cn = applyRef, h = firstChildDom, No = insert, void = type
  return r.__e = h, c;
}
function mi(e, t, r, n, o) { // mi = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, c, d, l, m, p, u, f = r.length, h = f, b = 0, _ = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, c = skewedIndex, d = matchingIndex, l = tails, m = lisLengths, p = hi, u = mid, f = oldChildrenLength, r = oldChildren, h = remainingOldChildren, b = skew, _ = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = it(null, s) : an(s) ? s = v[a] = it(G, { children: s }) : s.constructor === lt && s.__b ? s = v[a] = it(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, c = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = fi(s, r, c, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == c - 1 ? b-- : d == c + 1 ? b++ : d != c && (d > c ? b-- : b++, _ = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, it = createVNode, an = isArray, G = Fragment, lt = VNODE_MARKER, c = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, fi = findMatchingIndex, r = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
  if (_) {
    for (l = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // l = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = l.length; b < p; ) l[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, l = tails, u = mid, s = childVNode
      l[b] = s.__i, m[a] = b + 1;
    }
    for (b = l.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, l = tails, a = i, m = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ve(i)), dn(i, i));
  return n;
}
function No(e, t, r, n) { // No = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = No(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ve(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ve = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function fi(e, t, r, n) { // fi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], c = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, c = matched
  if (i === null && a == null || c && a == i.key && s == i.type) return r;
  if (n > (c ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function Lo(e, t, r) { // Lo = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Zt(e, t, r, n, o) { // Zt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Lo(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Lo(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = nn[t] || (nn[t] = gi(t)), (e.__a || (e.__a = {}))[t] = on, a = t != (t = t.replace(Ao, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function gi(e) { // gi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[er] == null) t[er] = on++;
      else if (t[er] < this.__a[e]) return;
      return r(D.event ? D.event(t) : t);
    }
  };
}
function ln(e, t, r, n, o, a, s, i, c, d) { // ln = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, c = isHydrating, d = refQueue
  var l, m, p, u, f, h, b, _, v, w, E, k, C, j, V, P, L, I, R = t.type; // l = tmp, m = resumed, p = oldCommitQueueLength, u = c, f = oldProps, h = oldState, b = snapshot, _ = newProps, v = isClassComponent, w = provider, E = componentContext, k = renderHook, C = count, j = renderResult, V = startMarker, P = end, L = i, I = child, R = newType, t = newVNode
  if (t.constructor !== lt) return null;
  128 & r.__u && (c = 32 & r.__u, l = r.__c.__z) && (t.__u |= c, m = a = [], l.nodeType == 8 ? i = tr(l, a) : a.push(l), i = a[0] || i), (l = D.__b) && l(t);
  e: if (typeof R == "function") {
    p = s.length;
    try {
      if (_ = t.props, v = (l = R.prototype) && l.render, w = (l = R.contextType) && n[l.__c], E = l ? w ? w.props.value : l.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new R(_, E) : (t.__c = u = new te(_, E), u.constructor = R, u.render = xi), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), R.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Oe({}, u.__s)), Oe(u.__s, R.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
        if (_ !== f && v && !R.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, E), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, E) === !1) {
          t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
            F && (F.__ = t);
          }), or.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ve(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(_, u.__s, E), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(f, h, b);
        });
      } else v && !R.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = E, u.props = _, u.__P = e, u.__g &= -5, k = D.__r, C = v ? 25 : 0;
      do
        u.__g &= -9, k && k(t), l = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++C < 25);
      v && (or.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Oe({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, h)), j = l && l.type === G && l.key == null ? l.props.children : l, _.__P && (l = i, o = (e = _.__P).namespaceURI, c = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && dn(F, F);
      }), r.__k = null), i = r.__k ? ve(r, 0) : null), i = Co(e, an(j) ? j : [j], t, r, n, o, a, s, i, c, d), _.__P && (t.__e = null, i = l), t.__u &= -161, m && m.some(Me), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (F) {
      if (s.length = p, t.__v = null, c || a) if (F && F.then) {
        if (t.__u |= 128 | c, a) {
          for (~(L = a.indexOf(i || void 0)) || (L = a.length); (I = a[L - 1]) && I.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, I = child
          for (; L < a.length; L++) if (I = a[L]) if (a[L] = null, V) { // L = i, a = excessDomChildren, I = child, V = startMarker
            if (I == P) break;
          } else {
            if (I.nodeType != 8) break;
            I.data.startsWith("$s") && (P = tr(V = I));
          }
        }
        if (!V) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          V = i;
        }
        (l = tr(V = t.__c.__z || (t.__c.__z = V))) ? (t.__e = V, i = l) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Me);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || Fo(t), D.__e(F, t, r);
    }
  } else i = t.__e = yi(r.__e, t, r, n, o, a, s, c, d, e);
  return (l = D.diffed) && l(t), i;
}
function tr(e, t) { // tr = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) r++;
      else if (e.data.startsWith("/$s") && !--r) return e;
    }
    t && t.push(e);
  }
}
function Fo(e) { // Fo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Fo));
}
function Ho(e, t, r) { // Ho = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) cn(r[n++], r[n++], r[n++]); // n = i, r = refQueue, cn = applyRef
  D.__c && D.__c(t, e), e.some(function(o) {
    try {
      e = o.__h, o.__h = [], e.some(function(a) {
        a.call(o);
      });
    } catch (a) {
      D.__e(a, o.__v);
    }
  });
}
function yi(e, t, r, n, o, a, s, i, c, d) { // yi = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, c = refQueue, d = parentDom
  var l, m, p, u, f, h, b, _, v = r.props || nr, w = t.props, E = t.type; // l = i, m = newHtml, p = oldHtml, u = newChildren, f = value, h = inputValue, b = checked, _ = doc, v = oldProps, r = oldVNode, nr = EMPTY_OBJ, w = newProps, t = newVNode, E = nodeType
  if (E == "svg" ? o = "http://www.w3.org/2000/svg" : E == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (l = 0; l < a.length; l++) if ((f = a[l]) && (E ? f.localName == E : f.nodeType == 3)) { // l = i, a = excessDomChildren, f = value, E = nodeType
      e = f, a[l] = null;
      break;
    }
  }
  if (!e) {
    if (_ = d.ownerDocument || document, !E) return _.createTextNode(w);
    e = _.createElementNS(o, E, w.is ? w : d), i && (D.__m && D.__m(t, a), i = !1), a = null;
  }
  if (E) {
    if (d = E == "template" && e.content || e, a = E == "textarea" && w.defaultValue != null ? null : a && sn.call(d.childNodes), !i && a) for (v = {}, l = 0; l < e.attributes.length; l++) v[(f = e.attributes[l]).name] = f.value;
    for (l in v) f = v[l], l == "dangerouslySetInnerHTML" ? p = f : l == "children" || l in w || l == "value" && "defaultValue" in w || l == "checked" && "defaultChecked" in w || Zt(e, l, null, f, o); // l = i, v = oldProps, f = value, p = oldHtml, w = newProps, Zt = setProperty, e = dom, o = namespace
    for (l in w) f = w[l], l == "children" ? u = f : l == "dangerouslySetInnerHTML" ? m = f : l == "value" ? h = f : l == "checked" ? b = f : i && typeof f != "function" || v[l] === f || Zt(e, l, f, v[l], o); // l = i, w = newProps, f = value, u = newChildren, m = newHtml, h = inputValue, b = checked, i = isHydrating, v = oldProps, Zt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (E == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ui.test(E)) && (o = "http://www.w3.org/1999/xhtml"), Co(d, an(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ve(r, 0), i, c), a && a.some(Me)), i && E != "textarea" || (l = "value", E == "progress" && h == null ? e.removeAttribute(l) : h == null || h === e[l] && (E != "progress" || h) || Zt(e, l, h, v[l], o), l = "checked", b != null && b != e[l] && Zt(e, l, b, v[l], o));
  } else v === w || i && e.data == w || (e.data = w);
  return e;
}
function cn(e, t, r, n) { // cn = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    D.__e(o, r);
  }
}
function dn(e, t, r) { // dn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (D.unmount && D.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || cn(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      D.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && dn(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = tr(n, a = [])) && (n == e.__e && a.some(Me), Me(o), Me(n)), r || Me(e.__e), e.__e = e.__c = e.__ = null;
}
function xi(e, t, r) { // xi = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function sr(e, t) { // sr = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  D.__ && D.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = it(G, { children: [e] }), o = [], a = [], ln(t, t.__k, n || nr, nr, t.namespaceURI, n ? null : t.firstChild ? sn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Ho(o, t.__k, a), t.__k.props.children = null;
}
D = { __e: function(e, t, r, n) {
  for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
    o.__g |= 4;
    try {
      if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
    } catch (i) {
      e = i;
    }
  }
  throw rr = 0, e;
} }, Mo = 0, ci = function(e) {
  return e != null && e.constructor === lt;
}, te.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Oe({}, this.state)), typeof e == "function" && (e = e(Oe({}, r), this.props)), e && (Oe(r, e), this.__v && (t && this.__k.push(t), Ro(this)));
}, te.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Ro(this));
}, te.prototype.render = G, be = [], rr = 0, Oo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, er = /* @__PURE__ */ Symbol(), Ao = /(PointerCapture)$|Capture$/i, on = 0, nn = {}, di = 0;

// src/explore/query-changes.ts
function We(e, t) { // We = withText, e = query, t = text
  return M(T({}, e), { text: t });
}
function ct(e, t, r) { // ct = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), M(T({}, e), { chosen: n });
}
function $o(e, t) { // $o = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function jo(e, t) { // jo = toggleDetails, e = query, t = program
  return M(T({}, e), { details: $o(e.details, t) });
}
function ir(e, t, r) { // ir = toggleTerm, e = query, t = facet, r = term
  return ct(e, t, $o(e.chosen.get(t) || [], r));
}
function Uo(e) { // Uo = clearAll, e = query
  return M(T({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Bo({ text: e, chosen: t }) { // Bo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function qe(e) { // qe = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function Ke(e) { // Ke = allBits, e = size
  let t = qe(e).fill(-1); // t = bits, qe = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function lr(e, t) { // lr = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Ae(e, t) { // Ae = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function un(e, t) { // un = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ie(e, t) { // ie = unionOf, e = size, t = sets
  return t.reduce(un, qe(e));
}
function cr(e, t) { // cr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Vo(e, t) { // Vo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function hi(e) { // hi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function Q(e, t = e, r = e) { // Q = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += hi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function Ge(e, t) { // Ge = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function _i(e, t) { // _i = withAnyTerm, e = size, t = terms
  return ie(e, t.map(({ programs: r }) => r));
}
function bi(e, t, { programs: r }) { // bi = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = Ge(o, t); // a = terms, Ge = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, _i(e.programs.length, a));
  }), n;
}
function Wo(e, t, r) { // Wo = applyFilters, e = size, t = filters, r = except
  let n = Ke(e); // n = programs, Ke = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && cr(n, o);
  }), n;
}
function vi(e, t, r) { // vi = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: Q(n.programs, r) }));
}
function dr(e, t, r) { // dr = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = bi(e, t, o), s = Wo(n, a), i = Array.from(e.facets.values()).filter(({ useful: c }) => c).map((c) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, bi = filtersOf, s = matches, Wo = applyFilters, i = facets, c = facet
    let d = a.has(c.id) ? Wo(n, a, c.id) : s; // d = others, a = filters, c = facet, Wo = applyFilters, n = size, s = matches
    return { facet: c, count: Q(d), terms: vi(c, Ge(c, t), d) };
  });
  return { matches: s, count: Q(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function pn(e, t) { // pn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : /* @__PURE__ */ new Map(), n = []; // r = terms, e = vocabulary, n = found
  for (let o = r.get(t); o != null && o.broader; o = r.get(o.broader)) // o = term, r = terms, t = termId
    n.push(o.broader);
  return n;
}

// src/explore/append.ts
function ur(e, t, r) { // ur = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [r]);
}

// src/explore/term-order.ts
function wi({ terms: e }, t) { // wi = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => ur(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function qo(e, t, r, n) { // qo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return z;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...wi(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Ko = { label: null, help: null, aliases: [] }; // Ko = UNLABELED
function Si({ start: e, end: t, status: r }, n) { // Si = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Ti(e, t, r) { // Ti = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Si(e, r) : t === "status" ? e.status ? [e.status] : [] : t === N ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function Ei(e, t, r, n) { // Ei = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = qe(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Ti(s, e, n).forEach((c) => lr(a(c), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    pn(r, s).forEach((c) => un(a(c), i));
  }), o.delete(U), o;
}
function Pi(e, t, r) { // Pi = fittingAll, e = collected, t = vocabulary, r = size
  return ie(r, Array.from(e).flatMap(([n, o]) => { // ie = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function pr(e, t, r) { // pr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === N ? void 0 : t.vocabularies.get(e), s = Ei(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, N = OFFERS, s = collected, Ei = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([_, v]) => [_, Q(v)])), c = [...qo(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), U], d = Pi(s, a, n), l = Q(d) > 0, m = ie(n, Array.from(s.values())), p = Vo(Ke(n), m); // i = counts, s = collected, _ = term, v = programs, Q = count, c = order, qo = orderTerms, e = id, a = vocabulary, U = NOT_STATED, d = forAll, Pi = fittingAll, n = size, l = isAnyForAll, m = stated, ie = unionOf, p = notStated, Vo = difference, Ke = allBits
  s.set(U, p), i.set(U, Q(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let _ of c) { // _ = term, c = order
    let v = s.get(_), w = i.get(_); // v = own, s = collected, _ = term, w = total, i = counts
    if (v && w) {
      let { label: E, aliases: k } = (a == null ? void 0 : a.terms.get(_)) || Ko, C = l && _ !== U ? ie(n, [v, d]) : v; // E = label, k = aliases, a = vocabulary, _ = term, Ko = UNLABELED, C = programs, l = isAnyForAll, U = NOT_STATED, ie = unionOf, n = size, v = own, d = forAll
      u.set(_, { id: _, label: E, aliases: k, depth: pn(a, _).length, own: v, programs: C, count: w });
    }
  }
  let { label: f, help: h } = a || Ko, b = Array.from(u.values()).filter(({ programs: _ }) => Q(_) < n); // f = label, h = help, a = vocabulary, Ko = UNLABELED, b = missingInSome, u = terms, _ = programs, Q = count, n = size
  return { id: e, label: f, help: h, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function mr(e, t) { // mr = chosenNeeds, e = facets, t = query
  let r = e.get(A); // r = needs, e = facets, A = NEED
  return r ? Ge(r, t) : [];
}
function Go(e, t, r) { // Go = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let c = t.get(s) || pr(s, e, r); // c = indexed, t = facets, s = facet, pr = indexFacet, e = list, r = thisYear
    return ie(n, i.flatMap((d) => { // ie = unionOf, n = size, i = terms, d = term
      var l; // l = _a
      return ((l = c == null ? void 0 : c.terms.get(d)) == null ? void 0 : l.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: c, terms: d }) => { // a = terms, e = list, s = id, i = label, c = help, d = wanted
    let l = Ke(n); // l = programs, Ke = allBits, n = size
    return d.forEach((m, p) => cr(l, o(p, m))), [s, { id: s, label: i, aliases: c ? wt(c) : [], depth: 0, own: l, programs: l, count: Q(l) }];
  });
  return a.length ? { id: A, label: null, help: null, terms: new Map(a), useful: !0 } : null;
}

// src/explore/memoize.ts
function dt(e) { // dt = memoize, e = build
  let t = /* @__PURE__ */ new WeakMap(); // t = values
  return (r) => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n;
  };
}

// src/explore/orders.ts
var ki = dt(() => /* @__PURE__ */ new Map()), Ri = 1e9; // ki = knownOrders, dt = memoize, Ri = NEVER
function mn(e, t) { // mn = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Li(e) { // Li = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var Qo = dt(({ programs: e, languages: { chain: t, page: r } }) => { // Qo = titleComparison, dt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = Li([...t, r]), a = (s) => n[s] = n[s] || pe(e[s].title, t, r).text; // n = titles, o = compare, Li = collatorFor, t = chain, r = page, a = titleOf, s = i, pe = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Mi(e) { // Mi = byTitle, e = index
  return mn(e.programs.length, Qo(e));
}
function Jo(e) { // Jo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Oi(e) { // Oi = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let c = o || a, d = a || o, l = o && !a && s && s !== "past"; // c = first, o = start, a = end, d = last, l = isOpenEnded, s = status
    r[i] = Jo(c && Y(c)), n[i] = l ? Ri : Jo(d && q(d));
  }), mn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || Qo(e)(o, a));
}
function Ai({ programs: e }, t) { // Ai = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n); // n = unknown, z = STATUSES, o = ranks, e = programs, a = status
  return mn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Ii = { // Ii = MAKERS
  title: Mi,
  newest: Oi,
  status: (e) => Ai(e, fr(e, "newest")),
  relevance: (e) => fr(e, "status")
};
function fr(e, t) { // fr = orderOf, e = index, t = sort
  let r = ki(e), n = r.get(t) || Ii[t](e); // r = orders, ki = knownOrders, e = index, n = order, t = sort, Ii = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Di(e, t) { // Di = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Ci = 1e3; // Ci = NEED_SCORE
function ut(e, { programs: t }) { // ut = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(A) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, A = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Ni(e, t, { scores: r }) { // Ni = scoresFor, e = index, t = query, r = scores
  let n = mr(e.facets, t); // n = needs, mr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Ci * n.filter(({ programs: s }) => Ae(s, a)).length);
}
function Yo(e, t, r, n) { // Yo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ut(r, n), a = []; // o = sort, ut = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of fr(e, o)) // s = i, fr = orderOf, e = index, o = sort
    Ae(t, s) && a.push(s);
  return o === "relevance" ? Di(a, Ni(e, r, n)) : a;
}

// src/app/derive.ts
function fn(e, t) { // fn = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: c, sort: d }) => i === n.text && c === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, c = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = dr(e, n, t); // i = exploration, dr = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Yo(e, i.matches, n, i.searchResult) } };
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
function Ie(e, t, r) { // Ie = withoutHiddenDetails, e = index, t = derive, r = query
  let n = zo(e, t, r, r.details); // n = details, zo = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : M(T({}, r), { details: n });
}
function Xo(e, t, r, n) { // Xo = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return zo(e, t, r, [n]).length ? M(T({}, r), { details: o }) : M(T({}, ft), { sort: r.sort, details: o });
}

// src/app/actions.ts
function Zo(e, t, r) { // Zo = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: c } = e.get(); // i = query, c = settled, e = store
    c.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Ie(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Ie = withoutHiddenDetails, t = context, a = choose
    n();
    let c = o(i); // c = query, o = shown, i = next
    e.set({ query: c, settled: { query: c, cause: "choice" } });
  }, s = (i) => e.set({ open: M(T({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(We(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, c) => a(ir(e.get().query, i, c)),
    choose: a,
    sort: (i) => a(M(T({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(jo(e.get().query, i)),
    goTo: (i) => { // i = program
      a(Xo(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(Uo(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, c) => { // i = facet, c = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: M(T({}, d), { facets: new Map(d.facets).set(i, c) }) });
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
  for (let d of [N, ...e.facets]) { // d = id, N = OFFERS, e = list
    let l = o.includes(d) ? null : pr(d, e, a); // l = facet, o = reservedIds, d = id, pr = indexFacet, e = list, a = thisYear
    l && s.set(d, l);
  }
  let i = Go(e, s, a); // i = needs, Go = indexNeeds, e = list, s = facets, a = thisYear
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
var gr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // gr = NO_SEARCH

// src/app/labels.ts
var ra = (e) => e.toLowerCase().replace(/-.*/, ""); // ra = baseOf, e = language
function yr(e, t, r, n, o, a) { // yr = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => pe(p, n, o), c = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), l = (p) => { // s = ours, p = id, a = language, i = pick, pe = pickText, n = chain, o = pageLanguage, c = status, t = msg, d = known, l = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let f = [...et, A, N].find((h) => h === p); // f = builtIn, et = BUILT_IN, A = NEED, N = OFFERS, h = each, p = id
    return s(f ? t(`facet-${f}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === U)
      return s(t("not-stated"));
    let f = p === A ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // f = entry, p = facetId, A = NEED, e = list, _ = need, u = id, b = _a
    if (f)
      return i(f.label);
    let h = p === N && qn.find((_) => _ === u); // h = offer, p = facetId, N = OFFERS, qn = OFFER_TERMS, _ = each, u = id
    return s(h ? t(`offers-${h}`) : Ue(u) && p === "status" ? c(u) : p === "language" ? r.language(u) : p === "period" ? r.date(se(u)) : u);
  };
  return {
    pick: i,
    facet: l,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let f = `${p} ${u}`, h = d.get(f) || m(p, u); // f = key, p = facetId, u = id, h = label, d = known, m = term
      return d.set(f, h), h;
    },
    status: c,
    minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
    isForeign: (p) => [a, n[0] || o].every((u) => ra(u) !== ra(p))
  };
}

// src/app/context.ts
function gn(e, t, r = () => gr) { // gn = createContext, e = list, t = settings, r = find, gr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: c } = t, d = yr(e, n, o, s, i, a), l = ta(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, c = today, t = settings, d = labels, yr = createLabels, e = list, l = index, ta = buildIndex
    languages: { chain: s, page: i },
    today: c,
    nameOf: (f, h) => d.term(f, h).text,
    reservedIds: yt
  }), m = vt(`programs?${t.preset}`, l) || ft, p = [A, N, ...e.facets], u = we(m, p);
  return M(T({}, t), {
    list: e,
    index: l,
    find: r,
    derive: fn(l, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (f) => { // f = query
      let h = we(f, p); // h = fragment, we = toFragment, f = query, p = facetOrder
      return h === u ? "" : h || "programs";
    }
  });
}
function na(e, t) { // na = withSearch, e = context, t = find
  return M(T({}, e), { find: t, derive: fn(e.index, t) });
}

// src/app/store.ts
function xr(e) { // xr = createStore, e = initial
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
function oa(e, t, r) { // oa = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function aa(e, t) { // aa = isDamaged, e = link, t = written
  if (!e || oe(e) === oe(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== xt && !(r != null && r.startsWith(ht));
}

// src/views/parts/heading.tsx
function de({ level: e, class: t, id: r, children: n }) { // de = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function sa(e) { // sa = isolated, e = text
  return `\u2068${e}\u2069`;
}
function B({ text: { text: e, language: t }, around: r, children: n = e }) { // B = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: fe(t) }, n);
}

// src/programs/next-date.ts
function Fi({ start: e, end: t, isExact: r }) { // Fi = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function hr(e, t) { // hr = nextDate, e = dates, t = now
  return e.find((r) => Fi(r) > t) || null;
}

// src/views/parts/chevron.tsx
function Je({ open: e }) { // Je = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Qe({ context: e, target: t, class: r, children: n }) { // Qe = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var Hi = { kind: 9, format: 9, language: 2, capacity: 3 }; // Hi = MOST_TERMS
function _r({ languages: e }, t, r) { // _r = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Hi[r] || 0);
}
function br({ join: e, materials: t }) { // br = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var la = "program-explorer__action cdx-button", ia = `${la} cdx-button--fake-button cdx-button--fake-button--enabled`; // la = BUTTON, ia = LINK
function ca({ context: e, actions: t, program: r, open: n, detailsId: o }) { // ca = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: c, materials: d } = r, l = br(r); // a = msg, s = labels, i = language, e = context, c = join, d = materials, r = program, l = action, br = actionOf
  if (l === "materials")
    return /* @__PURE__ */ g("button", { type: "button", class: la, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = l === "join" ? c : d[0]; // m = link, l = action, c = join, d = materials
  return m ? /* @__PURE__ */ g(Qe, { context: e, target: m.target, class: l === "join" ? `${ia} cdx-button--action-progressive cdx-button--weight-primary` : ia }, m.label ? /* @__PURE__ */ g(B, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var vr = class extends te { // vr = Card, te = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: c, level: d }) {
    let { msg: l, labels: m, format: p, language: u, idPrefix: f } = t, { duration: h, join: b, minutes: _, notice: v } = a, w = i.length ? o : null, E = (J) => w ? /* @__PURE__ */ g(w.MarkedText, { text: J, patterns: i, around: u }) : /* @__PURE__ */ g(B, { text: J, around: u }), k = (J) => _r(t, a, J).map((ja) => m.term(J, ja)), C = m.pick(a.title), j = `${f}:program:${a.id}`, V = `${j}:details`, P = a.summary && m.pick(a.summary), L = k("capacity"), I = k("language"), R = (a.terms.get("language") || []).length - I.length, F = [...k("kind"), ...k("format")], De = a.status === "past", Er = h && !De && !_ ? m.pick(h) : null, Pr = _ && !De ? m.minutes(_) : Er && E(Er), $a = m.status(a.status), _n = hr(a.dates, Date.now()), bn = p.span(a.start, a.end, a.status); // l = msg, m = labels, p = format, u = language, f = idPrefix, t = context, h = duration, b = join, _ = minutes, v = notice, a = program, w = search, i = patterns, o = parts, E = marked, J = facet, g = k, B = DataText, k = termsOf, _r = termsOnCard, ja = term, C = title, j = titleId, V = detailsId, P = summary, L = tags, I = languages, R = moreLanguages, F = facts, De = isPast, Er = length, Pr = time, $a = status, _n = next, hr = nextDate, bn = dates
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": j }, /* @__PURE__ */ g(de, { level: d, class: "program-explorer__title", id: j }, a.target ? /* @__PURE__ */ g(Qe, { context: t, target: a.target }, E(C)) : E(C)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, $a), bn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, bn), _n && /* @__PURE__ */ g("span", { class: "program-explorer__fact program-explorer__next" }, l("next-date", p.occurrence(_n))), F.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, E(J)))), P && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, E(P), " ", m.isForeign(P.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", p.language(P.language)))), v && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(B, { text: m.pick(v), around: u })), b && b.isOver && !De && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, l("join-over")), n && c.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: c }), w && /* @__PURE__ */ g(w.Matched, { context: t, program: a, patterns: i, shown: [C, P, ...L, ...F, ...I, Er, ...c.map((J) => m.term(A, J))] }), I.length + L.length > 0 || Pr ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, I.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, E(J))), R > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, l("more-languages", R)), Pr && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Pr), L.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, L.map((J) => /* @__PURE__ */ g("li", null, E(J))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(ca, { context: t, actions: r, program: a, open: s, detailsId: V }), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": l("details-of", C.text),
        "aria-expanded": s,
        "aria-controls": s ? V : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      l("details"),
      /* @__PURE__ */ g(Je, { open: s })
    )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: V }));
  }
};

// src/views/results/card-list.tsx
var yn = 60, da = 10, $i = 80, ji = 12, Ui = 10; // yn = CARDS, da = CARDS_AT_ONCE, $i = FILL_AFTER, ji = CARDS_PER_STEP, Ui = STEP_PAUSE
function Bi({ context: e, state: t, results: { order: r } }, n) { // Bi = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, c = a.query === o ? a.cause : "typing", d = c === "address", l = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), m = c === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || yn, l + 1, m && n.limit || 0, d ? s : 0), u = d && (n.order || s || e.startsAt !== "top"); // o = query, a = settled, s = cards, t = state, i = shown, n = before, c = cause, d = isAddress, l = open, f = number, r = order, h = i, e = context, m = isSame, p = limit, yn = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(da, l + 1, m && n.drawn || 0) };
}
function Vi({ context: { index: e, limit: t }, state: r, results: n }, o) { // Vi = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && ut(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, ut = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let c = a ? ro(e.programs[i].status) : null, d = s[s.length - 1]; // c = group, a = hasGroups, ro = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === c ? d.numbers.push(i) : s.push({ group: c, numbers: [i] });
  }
  return s;
}
function Wi({ view: e, section: { group: t, numbers: r } }) { // Wi = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: c } = e, { msg: d, index: l, level: m, language: p } = n, u = t && n.headings.get(t), h = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = mr(l.facets, o); // n = context, o = query, a = results, s = actions, i = more, c = search, e = view, d = msg, l = index, m = level, p = language, u = own, t = group, h = heading, b = needs, mr = chosenNeeds
  return /* @__PURE__ */ g(G, null, h && /* @__PURE__ */ g(de, { level: m, class: "program-explorer__group", id: h.anchors[0] }, h.anchors.slice(1).map((_) => /* @__PURE__ */ g("span", { id: _ })), /* @__PURE__ */ g(B, { text: h, around: p })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => { // g = k, G = $, h = heading, de = Heading, m = level, _ = number, B = DataText, p = language, t = group, d = msg, r = numbers
    let v = l.programs[_]; // v = program, l = index, _ = number
    return /* @__PURE__ */ g("li", { key: v.id }, /* @__PURE__ */ g(
      vr,
      {
        context: n,
        actions: s,
        more: i,
        search: c,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: w }) => Ae(w, _)).map(({ id: w }) => w),
        level: h ? m + 1 : m
      }
    ));
  })));
}
var wr = class extends te { // wr = CardList, te = x
  constructor() {
    super(...arguments);
    this.lists = ar();
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
      this.setLength({ limit: r + yn, drawn: r + yn }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : Bi(r, n);
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
  }
  getSnapshotBeforeUpdate() {
    var r; // r = _a
    return ((r = this.lists.current) == null ? void 0 : r.offsetHeight) || 0;
  }
  componentDidUpdate(r, n, o) {
    let { lists: { current: a }, state: { drawn: s, limit: i, order: c } } = this; // a = current, s = drawn, i = limit, c = order
    a && (a.style.minHeight = s < Math.min(i, c.length) ? `${o}px` : ""), this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r, limit: n, order: o } = this.state; // r = drawn, n = limit, o = order
    window.clearTimeout(this.timer), r < Math.min(n, o.length) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + ji }), r > da ? Ui : $i));
  }
  render({ view: r }, { order: n, limit: o, drawn: a }) {
    let { context: s } = r, { msg: i, facetOrder: c } = s, d = n.length - o; // s = context, r = view, i = msg, c = facetOrder, d = rest, n = order, o = limit
    return /* @__PURE__ */ g(G, null, /* @__PURE__ */ g("div", { ref: this.lists }, Vi(r, n.slice(0, Math.min(a, o))).map((l) => /* @__PURE__ */ g(Wi, { key: l.group, view: r, section: l }))), s.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: s.urlOfAll(we(r.state.query, c) || "programs") }, i("see-all", n.length)), !s.limit && d > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, i("more", d)));
  }
};

// src/app/visible-terms.ts
function ua(e, t, r, n) { // ua = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/views/layout/term-list.tsx
var Ki = 15, pt = class extends te { // Ki = MOST_WITHOUT_BOX, pt = TermBox, te = x
  shouldComponentUpdate({ view: { context: t }, count: r }) {
    let { view: n, count: o } = this.props; // n = view, o = before
    return t !== n.context || r.term !== o.term || r.chosen !== o.chosen || r.matchCount !== o.matchCount;
  }
  render({ view: { context: t, actions: r }, facet: n, count: { term: o, chosen: a, matchCount: s } }) {
    let { msg: i, labels: c, language: d, idPrefix: l } = t, m = `${l}:${n}:${o.id}`, p = i("count-programs", s); // i = msg, c = labels, d = language, l = idPrefix, t = context, m = id, n = facet, o = term, p = description, s = matchCount
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
          id: m,
          "aria-describedby": `${m}:count`,
          checked: a,
          onChange: () => r.toggleTerm(n, o.id)
        }
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(B, { text: c.term(n, o.id), around: d })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", s)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
};
function Gi({ context: { labels: e, languages: t } }, r) { // Gi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === U ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, U = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function pa({ view: e, counts: t, most: r }) { // pa = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: c } = t, d = c.id === "language", l = d ? Gi(e, t.terms) : t.terms, m = ua(l, r, c.id === "period", (f) => d && f === o[0]), p = m.length < l.length ? l.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(G, null, m.map((f) => /* @__PURE__ */ g(pt, { key: f.term.id, view: e, facet: c.id, count: f })), p && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, c = facet, t = counts, d = isLanguage, l = terms, Gi = languagesByName, m = shown, ua = visibleTerms, r = most, f = count, p = firstHidden, u = list, g = k, G = $, pt = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var f; // f = _a
        s.showTerms(c.id, r + 1e3), (f = document.getElementById(`${a}:${c.id}:${p.term.id}`)) == null || f.focus();
      }
    },
    n("show-all-terms", l.length)
  ));
  return l.length <= Ki ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: c.id, terms: l }, u) : /* @__PURE__ */ g(G, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var Ji = 2; // Ji = OPEN_AT_FIRST
function Qi({ view: e, counts: t, isOpenAtFirst: r }) { // Qi = Facet, e = view, t = counts, r = isOpenAtFirst
  var h; // h = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: c } = e, { facet: d, terms: l } = t, m = (h = i.open.facets.get(d.id)) != null ? h : r ? 8 : 0, p = `${s}:${d.id}`, u = l.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), f = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, c = actions, e = view, d = facet, l = terms, t = counts, m = most, h = _a, r = isOpenAtFirst, p = bodyId, u = chosen, b = term, f = help
  return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => c.showTerms(d.id, m ? 0 : 8)
    },
    /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(B, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ g(Je, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(B, { text: f, around: a })), /* @__PURE__ */ g(pa, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, u.reduce((b, _) => n("list", b, _))));
}
function Sr({ view: e }) { // Sr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== A && r !== N); // t = facets, e = view, r = id, A = NEED, N = OFFERS
  return /* @__PURE__ */ g(G, null, t.map((r, n) => /* @__PURE__ */ g(Qi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < Ji })));
}

// src/views/layout/needs.tsx
var Yi = 4; // Yi = FEW_NEEDS
function fa({ view: e }) { // fa = Needs, e = view
  var E; // E = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: c, more: d, search: l } = e, m = ((E = i.exploration.facets.find(({ facet: k }) => k.id === A)) == null ? void 0 : E.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, c = actions, d = more, l = search, e = view, m = terms, E = _a, k = facet, A = NEED
  if (!m.length)
    return null;
  let { text: p } = s.settled.query, u = l && p.trim() !== "", f = u ? l.findNeeds(a, p).map(({ need: k }) => k) : [], h = s.open.facets.has(A), b = ({ term: k }) => f.includes(k), _ = u ? [...m.filter((k) => k.chosen && !b(k)), ...f.flatMap((k) => m.find(({ term: C }) => C === k) || [])] : m.filter(({ chosen: k }, C) => h || k || C < Yi), v = u ? void 0 : m.find((k) => !_.includes(k)), w = (k) => { // p = text, s = state, u = isSearch, l = search, f = found, a = index, k = each, h = areAllShown, A = NEED, b = isFound, _ = shown, m = terms, C = i, Yi = FEW_NEEDS, v = firstHidden, w = choose
    let { query: C } = s; // C = query, s = state
    b(k) && !k.chosen ? c.choose(ir(We(C, ""), A, k.term.id)) : c.toggleTerm(A, k.term.id);
  };
  return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, _.map(({ term: k, chosen: C }, j) => /* @__PURE__ */ g(
    "button",
    {
      key: k.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${A}:${k.id}`,
      "aria-pressed": C,
      onClick: () => w(_[j])
    },
    /* @__PURE__ */ g(B, { text: r.term(A, k.id), around: n }),
    !k.count && " ",
    !k.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), v && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var k; // k = _a
        c.showTerms(A, m.length), (k = document.getElementById(`${o}:${A}:${v.term.id}`)) == null || k.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function ga({ view: { context: { msg: e }, state: t, actions: r } }) { // ga = SearchBox, e = msg, t = state, r = actions
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
function ya({ view: e }) { // ya = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: c }) => c.id === N); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, c = facet, N = OFFERS
  if (!s)
    return null;
  let i = (c, d, l, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": l, onClick: () => a.choose(ct(n, N, m)) }, t("shortcut", c, d)); // i = button, c = label, d = count, l = isChosen, m = terms, g = k, a = actions, ct = withTerms, n = query, N = OFFERS, t = msg
  return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(N).text }, s.terms.filter(({ term: c }) => c.id !== U).map(({ term: c, chosen: d, matchCount: l }) => i(r.term(N, c.id).text, l, d, [c.id])), i(t("offers-all"), s.count, !n.chosen.has(N), []));
}

// src/views/layout/toolbar.tsx
function xa({ view: e }) { // xa = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: c } = e, { count: d, searchResult: { corrected: l } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, f]) => u === A || u === N ? p : p + f.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, c = search, e = view, d = count, l = corrected, m = chosen, p = sum, u = facet, f = terms, A = NEED, N = OFFERS
  return /* @__PURE__ */ g("div", { class: "program-explorer__bar" }, /* @__PURE__ */ g("div", { class: "program-explorer__toolbar" }, o.narrow && !n && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input", "aria-label": t("search"), onClick: s.goToSearch }, /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })), o.narrow && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__open-filters cdx-button",
      "aria-haspopup": "dialog",
      "aria-expanded": o.open.filters,
      onClick: s.openFilters
    },
    m ? t("filters-active", m) : t("filters")
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Bo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), c && l && d > 0 && /* @__PURE__ */ g(c.Corrected, { view: e, words: l }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.CopyLink, { view: e }), i && /* @__PURE__ */ g(i.SortBy, { view: e })));
}

// src/views/layout/explorer.tsx
function ha({ view: e }) { // ha = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: c, actions: d, more: l } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, c = results, d = actions, l = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(ga, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(fa, { view: e }), /* @__PURE__ */ g(ya, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(Sr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(xa, { view: e }), l && !(t && i === n) && /* @__PURE__ */ g(l.ActiveFilters, { view: e }), c.exploration.count > 0 ? /* @__PURE__ */ g(wr, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e }), !t && l && /* @__PURE__ */ g(l.Freshness, { view: e }), !t && l && /* @__PURE__ */ g(l.AddProgram, { view: e })), a && s.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var _a = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, ba = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // _a = MORE_WHEN, e = mayType, t = query, ba = SEARCH_WHEN
function xn(e, t, { isNeeded: r, isEarly: n }, o, a) { // xn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
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
  D.vnode = (e) => { // D = n, e = node
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
    focusSearch: () => {
      let c = n("[role=search] input"); // c = box, n = find
      c == null || c.scrollIntoView(), o(c);
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
var zi = 640, Xi = 50; // zi = MIN_WIDTH, Xi = PREPARE_SEARCH_AFTER
function Zi(e, t) { // Zi = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
D.debounceRendering = (e) => e();
va();
function Ta(e, t, r, n, o, a) { // Ta = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), c = o.more.now, d = o.search.now, l = gn(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < zi, u = (P) => { // s = view, e = root, i = cleanups, c = more, o = parts, d = search, l = context, gn = createContext, t = list, r = settings, m = isMounted, p = isNarrow, zi = MIN_WIDTH, u = readAddress, P = before
    let L = n.read(), I = L === null && P ? P.query : vt(L || "", l.index) || l.preset, R = Ie(l.index, l.derive, I); // L = fragment, n = history, I = next, P = before, vt = fromFragment, l = context, R = query, Ie = withoutHiddenDetails
    return {
      query: R,
      settled: { query: R, cause: "address" },
      cards: n.cards(),
      open: { facets: (P == null ? void 0 : P.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, f = xr(T({ narrow: p(), mayType: !1 }, u(null))), h = wa(e, r.idPrefix), b = () => { // f = store, xr = createStore, T = __spreadValues, p = isNarrow, u = readAddress, h = screen, wa = createScreen, e = root, r = settings, b = unmount
    m = !1;
    let P = Array.from(i); // P = all, i = cleanups
    i.clear(), P.forEach((L) => L()), e.textContent = "";
  }, _ = (P) => { // _ = attempt, P = act
    if (m)
      try {
        P();
      } catch (L) {
        b(), a(L);
      }
  }, v = Zi(Zo(f, () => l, h), _), w = (P, L) => { // v = actions, Zi = guarded, Zo = createActions, f = store, l = context, h = screen, _ = attempt, w = draw, P = state, L = before
    _(() => { // _ = attempt
      let I = h.holdFocus(L.open.filters), { derive: R } = l, F = R(P.query); // I = restoreFocus, h = screen, L = before, R = derive, l = context, F = results, P = state
      sr(/* @__PURE__ */ g(ha, { view: { context: l, state: P, actions: v, attempt: _, cleanups: i, more: c, search: d, results: F, settledResults: R(P.settled.query) } }), e), I();
    });
  }, E = ({ keepFocus: P, keepFragment: L, keepPlace: I, nameTab: R }) => { // E = useMore, P = keepFocus, L = keepFragment, I = keepPlace, R = nameTab
    n.read() !== null && i.add(R(f, () => l, e.ownerDocument)), i.add(L()).add(I(e, n)).add(P(e, n));
  }, k = ({ textIndexOf: P }) => { // k = useSearch, P = textIndexOf
    let L = s.setTimeout(() => _(() => P(l.index)), Xi); // L = prepare, s = view, _ = attempt, P = textIndexOf, l = context, Xi = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(L));
  }, C = (P) => { // C = showLinked, P = isFirst
    let { details: L } = f.get().query, I = !P || L.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // L = details, f = store, I = mayScroll, P = isFirst, r = settings, e = root, n = history
    n.isNewLink() && I && r.reveal(() => Le(() => _(() => h.scrollToLinked(f.get().query.details))));
  }, j = () => { // j = correctLink
    aa(n.read(), l.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: P }) => _(() => P(n, f, l, h.scrollToLinked)));
  }, V = () => { // V = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let P = p(), { open: L, narrow: I } = f.get(); // P = narrow, p = isNarrow, L = open, I = before, f = store
    (P !== I || L.filters && !e.clientWidth) && f.set({ narrow: P, open: M(T({}, L), { filters: !1 }) });
  };
  return [
    f.subscribe(w),
    Sa(e, V),
    ea(f, v.settle, s),
    oa(f, n, (P) => l.fragmentOf(P)),
    n.onMove(() => _(() => { // n = history, _ = attempt
      f.set(u(f.get())), C(!1), j();
    }))
  ].forEach((P) => i.add(P)), w(f.get(), f.get()), m && (C(!0), j(), n.firstPlace && Le(() => _(() => s.scrollTo(0, n.firstPlace))), c ? E(c) : i.add(xn(f, o.more, _a, o.onFailure, (P) => _(() => { // P = loaded, i = cleanups, w = draw, f = store, m = isMounted, C = showLinked, j = correctLink, n = history, Le = afterPaint, _ = attempt, s = view, c = more, E = useMore, xn = loadWhenNeeded, o = parts, _a = MORE_WHEN
    c = P, E(c), f.set({});
  }))), d ? k(d) : i.add(xn(f, o.search, ba, o.onFailure, (P) => _(() => { // d = search, k = useSearch, i = cleanups, xn = loadWhenNeeded, f = store, o = parts, ba = SEARCH_WHEN, P = loaded, _ = attempt
    d = P, l = na(l, d.fuzzySearch), k(d), f.set({});
  })))), {
    update: (P) => _(() => { // P = newList, _ = attempt
      v.settle(), l = gn(P, r, l.find);
      let { query: L } = f.get(), I = Ie(l.index, l.derive, L), R = () => f.set({ query: I, settled: { query: I, cause: "data" } }); // L = before, f = store, I = query, Ie = withoutHiddenDetails, l = context, R = show
      c ? c.keepPosition(e, R) : R();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Ea = "Special:MyLanguage/", el = /^(?:[a-z][\w-]*|Special):/; // Ea = MY_LANGUAGE, el = WITHOUT_TRANSLATION
function Pa(e, { root: t, staticElements: r, groups: n }, o) { // Pa = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((c) => c.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (c) => { // r = staticElements, n = groups, c = page, d = link, i = linked
    let d = c.replace(Ea, ""); // d = plain, c = page, Ea = MY_LANGUAGE
    if (!s.length || el.test(d))
      return e.urlOf(c);
    if (t.lang !== o[0])
      return e.urlOf(Ea + d);
    let [l = "", m = ""] = d.split(/(?=#)/); // l = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${l}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(c);
  };
}

// src/page/mount-host.ts
var tl = "program-explorer__app", rl = 0; // tl = APP_CLASS, rl = mountedSoFar
function nl(e) { // nl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, ge = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function ol({ root: e, headings: t }) { // ol = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = Lr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, Lr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Or(e, () => Le(() => { // o = anchor, Or = unfold, e = root, Le = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function al(e) { // al = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return _t(e) && !(t && !t.closest(`.${ge}, [${Ee}]`));
}
function ka(e, t, { list: r, messages: n, languageNames: o, more: a, search: s, edit: i }, c) { // ka = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = edit, c = onCrash
  let d = window.pageYOffset > 0, { wiki: l, load: m } = e, { language: p } = n, u = me(n), f = At(l, t), h = nl(t), b = `program-explorer-${++rl}`, _ = Pa(l, t, f), v = t.all === null ? "" : _(t.all), w = { // d = hasScrolled, l = wiki, m = load, e = environment, p = language, n = messages, u = msg, me = createMessages, f = languages, At = readerLanguages, t = host, h = ownsIt, nl = ownsAddress, b = idPrefix, rl = mountedSoFar, _ = pageUrl, Pa = createPageUrls, v = urlOfAll, w = parts
    more: { now: a, load: () => Mt(e) },
    search: { now: s, load: () => Ot(e) },
    onFailure: (R, F) => { // R = error, F = retry
      let De = kt(R) === "outdated"; // De = isOutdated, kt = failureOf, R = error
      Te(t.root, n, { kind: "warning", text: u(`failed-${De ? "outdated" : "network"}`), retry: () => { // Te = showNotice, t = host, n = messages, u = msg, De = isOutdated
        De ? location.reload() : (Fe(t.root), F());
      } });
    },
    useLinks: (R) => { // R = use
      m.links().then(R, (F) => l.log("The link in the address cannot be corrected.", F));
    }
  }, E = document.createElement("div");
  E.className = tl, E.lang = p, E.dir = fe(p), t.root.append(E);
  let k = Mr(t.root, () => Pt(t, !0)), C = () => ol(t); // k = stopWatching, Mr = watchFolding, t = host, Pt = hideRest, C = onHashChange, ol = scrollToLinkedHeading
  window.addEventListener("hashchange", C);
  let j = () => { // j = cleanUp
    E.remove(), k(), window.removeEventListener("hashchange", C);
  }, V = ko(window, h ? al : null, b);
  ae(t, "ready");
  let { update: P, unmount: L } = Ta(E, r, { // P = update, L = unmount, Ta = mountExplorer, E = app, r = list
    msg: u,
    format: Xt(p, u, o),
    language: p,
    languages: f,
    pageLanguage: l.contentLanguage,
    today: Ze(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: d ? "scrolled" : location.hash ? "link" : "top",
    idPrefix: b,
    reveal: (R) => Or(t.root, R),
    notify: (R) => Te(t.root, n, { kind: "failure", text: R, retry: null }),
    editing: i && { isAllowed: () => l.isNamed ? l.mayEdit(t.source) : Promise.resolve(!1), open: i, ownsAddress: h },
    urlOf: (R) => "url" in R ? R.url : _(R.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (R) => `${h ? "" : v}#programs?program=${R}`,
    urlOfAll: (R) => `${v}#${R}`
  }, V, w, (R) => { // V = history, w = parts, R = error
    j(), c(R);
  });
  if (!E.isConnected)
    return null;
  let I = { // I = explorer
    update: P,
    unmount: () => {
      L(), j(), ae(t, "static");
    }
  };
  try {
    C(), Pt(t, !0), l.announceReady(t.root);
  } catch (R) {
    throw I.unmount(), R;
  }
  return I;
}

// src/page/offer-selftest.ts
var sl = "#programs?selftest"; // sl = SELFTEST
function Ra(e) { // Ra = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === sl && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 1c9f41c85a07c102"),
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
  return e.isNamed && r.kind === "pages" && a === o && !i && !c && Ln(s.length ? s : [o], n.programs.map(({ title: l }) => pe(l, [o.lang, ...d], e.contentLanguage).text));
}
function dl({ preset: e, limit: t }) { // dl = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function ul({ preset: e }) { // ul = needsSearch, e = preset
  return /(^|&)q=/.test(`${le(location.hash) || ""}&${e}`);
}
function La(e, t, r, n) { // La = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      La(e, t, r, n);
    }, s = null;
    try {
      let i = dl(r) ? Mt(t).catch(() => null) : null, c = ul(r) ? Ot(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, dl = needsMore, r = host, Mt = loadMore, t = environment, c = loadingSearch, ul = needsSearch, Ot = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        ae(r, "static");
        return;
      }
      let { messages: l } = d, [m, p] = d.kind === "missing" && (yield ll(t, r)) || [r, d]; // l = messages, d = result, m = shown, p = programs, ll = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let w = p.kind === "missing"; // w = isMissing, p = programs
        o.log(`The data page "${r.source}" ${w ? "is missing" : "cannot be read"}.`, ...w ? [] : p.problems), yield Rt(t, r, w ? "missing" : "json", p, a);
        return;
      }
      if (!Rn(l))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, h] = yield Promise.all([i, c]); // u = languageNames, o = wiki, f = more, h = search, i = loadingMore, c = loadingSearch
      if (!r.root.isConnected)
        return;
      let { origin: b } = p, _ = (w) => O(null, null, function* () { // b = origin, p = programs, _ = edit, w = id, O = __async
        let E = yield t.load.editor(); // E = editor, t = environment
        s && b.kind === "pages" && E.edit({ environment: t, host: r, messages: l, source: r.source, included: b.included, text: b.page.text, list: p.list, explorer: s }, w);
      }), v = cl(t, r, p);
      s = ka(t, m, {
        list: p.list,
        messages: l,
        languageNames: u,
        more: f,
        search: h,
        edit: b.kind === "pages" ? _ : null
      }, (w) => { // w = error
        o.log("The explorer could not be drawn.", w), n.delete(r.root), Rt(t, m, "unexpected", { kind: "missing", messages: l }, a);
      }), s && (n.set(r.root, s), yield Fn(t, r, p, l, v));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Rt(t, r, kt(i), null, a);
    }
  });
}
function pl(n, o) { // pl = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Lt(r); // a = printed, Lt = findHosts, r = content
    if (a.length || r.querySelector(`.${ge}`) || !jn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Ma(e, t) { // Ma = start, e = wiki, t = load
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
      let s = document.getElementById("mw-content-text") || document.body, i = Eo(); // s = content, i = sharedLoad, Eo = createSharedLoad
      pl(n, s).then(
        (c) => c.forEach((d, l) => { // c = hosts, d = host, l = i
          l >= il ? ae(d, "static") : Dn(d) && La(i, n, d, r);
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
var hn = {}; // hn = runtime_exports
qa(hn, {
  x0: () => te,
  x1: () => ar,
  x10: () => ht,
  x11: () => _t,
  x12: () => bt,
  x13: () => le,
  x14: () => xt,
  x15: () => we,
  x16: () => ur,
  x17: () => lr,
  x18: () => Q,
  x19: () => Ae,
  x2: () => G,
  x20: () => qe,
  x21: () => ie,
  x22: () => Ge,
  x23: () => dr,
  x24: () => dt,
  x25: () => mt,
  x26: () => ct,
  x27: () => We,
  x28: () => gr,
  x29: () => ut,
  x3: () => g,
  x30: () => fe,
  x31: () => Xt,
  x32: () => Se,
  x33: () => W,
  x34: () => me,
  x35: () => ze,
  x36: () => Ee,
  x37: () => ge,
  x38: () => Lt,
  x39: () => Fr,
  x4: () => sr,
  x40: () => Nr,
  x41: () => Cr,
  x42: () => Te,
  x43: () => Rr,
  x44: () => Tt,
  x45: () => Y,
  x46: () => q,
  x47: () => se,
  x48: () => Wt,
  x49: () => A,
  x5: () => Le,
  x50: () => N,
  x51: () => Nt,
  x52: () => ue,
  x53: () => Ht,
  x54: () => $e,
  x55: () => Dt,
  x56: () => He,
  x57: () => tt,
  x58: () => Yt,
  x59: () => hr,
  x6: () => Ie,
  x60: () => Ft,
  x61: () => Ze,
  x62: () => je,
  x63: () => ke,
  x64: () => go,
  x65: () => Qt,
  x66: () => mo,
  x67: () => Ue,
  x68: () => z,
  x69: () => wt,
  x7: () => yr,
  x70: () => pe,
  x71: () => Sr,
  x72: () => pt,
  x73: () => Je,
  x74: () => Qe,
  x75: () => de,
  x76: () => B,
  x77: () => sa,
  x78: () => br,
  x79: () => _r,
  x8: () => xr,
  x80: () => Tr,
  x9: () => oe
});

// src/wiki/wiki.ts
var ne = class extends Error { // ne = ReadError
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
      throw r.signal.aborted ? new ne("timeout", `${Oa} ms, ${e}`) : new ne("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function Tr(e) { // Tr = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield Aa(e, "omit"); // t = response, Aa = fetchInTime, e = url
    if (t.status === 429 && (t = yield Aa(e, "same-origin")), t.status === 429)
      throw new ne("busy", e);
    if (t.status !== 200)
      throw new ne("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new ne("server", `no JSON, ${e}`);
    if (r.error)
      throw new ne("server", `${r.error.code}: ${r.error.info}, ${e}`);
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
      let c = yield Tr(`${e}?${xl(t, r, n, s)}`); // c = answer, Tr = readAnswer, e = api, xl = parametersFor, t = kind, r = values, n = bundle, s = offset
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
      if (n && o instanceof ne && o.failure === "server")
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
  Ma(Ha(vl()), Tn(Fa, hn, "e678f09ea4046a2f"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>