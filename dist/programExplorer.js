// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var Pn = Object.defineProperty, Wa = Object.defineProperties;
var qa = Object.getOwnPropertyDescriptors;
var Tn = Object.getOwnPropertySymbols;
var Ka = Object.prototype.hasOwnProperty, Ga = Object.prototype.propertyIsEnumerable;
var En = (e, t, r) => t in e ? Pn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, T = (e, t) => {
  for (var r in t || (t = {}))
    Ka.call(t, r) && En(e, r, t[r]);
  if (Tn)
    for (var r of Tn(t))
      Ga.call(t, r) && En(e, r, t[r]);
  return e;
}, M = (e, t) => Wa(e, qa(t));
var Ja = (e, t) => {
  for (var r in t)
    Pn(e, r, { get: t[r], enumerable: !0 });
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
function kn(e, t, r) { // kn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
var Ya = /^#?programs$/, za = /^#?programs(\?|%3f|\.3f)/i, xt = "selftest", ht = "edit=", Xa = 8e3, Za = 200; // Ya = ALONE, za = WITH_QUERY, xt = SELFTEST, ht = EDIT, Xa = MOST_CHARACTERS, Za = MOST_LETTERS
function le(e) { // le = restOf, e = hash
  let [t] = za.exec(e) || Ya.exec(e) || []; // t = start, za = WITH_QUERY, e = hash, Ya = ALONE
  return t === void 0 ? null : e.slice(t.length, Xa);
}
function _t(e) { // _t = isFragmentOurs, e = hash
  return le(e) !== null;
}
var es = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // es = UNSAFE
function gt(e) { // gt = encode, e = value
  return e.replace(es, (t) => { // e = value, es = UNSAFE, t = unit
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
function bt(e) { // bt = normalText, e = text
  return e.slice(0, Za).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
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
function Rr(e, t) { // Rr = splitIds, e = list, t = isKnown
  return e.split(",").map(ie).flatMap((r) => t(r) ? r : r.split(","));
}
function Rn(e, t) { // Rn = readIds, e = list, t = isKnown
  return Array.from(new Set(Rr(e, t))).filter(t);
}
function vt(e, t) { // vt = fromFragment, e = hash, t = known
  let r = le(e); // r = rest, le = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = "", a = null, s = []; // n = chosen, o = text, a = sort, s = details
  for (let i of r.split("&")) { // i = part, r = rest
    let [c = "", ...d] = i.split("="), l = ie(c), m = d.join("="), p = ie(m); // c = rawKey, d = values, i = part, l = key, ie = decode, m = raw, p = value
    if (l === "q")
      o = bt(ie(m.replace(/[_+]/g, " ")));
    else if (l === "sort")
      a = mt.find((u) => u === p) || null;
    else if (l === "program")
      s = Rn(m, t.hasProgram);
    else if (!yt.includes(l)) {
      let u = Rn(m, (f) => t.hasTerm(l, f)); // u = terms, Rn = readIds, m = raw, f = term, t = known, l = key
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
var W = "qqx", Ln = "search", Se = "en"; // W = KEYS_ONLY, Ln = EXPLORER_KEY, Se = FALLBACK_LANGUAGE
function Ye(e) { // Ye = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Se;
}
function Lr(e) { // Lr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Mn(e, t) { // Mn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(ue(t)).filter((n) => typeof n[1] == "string")); // r = texts, ue = parseJsonObject, t = text, n = field
  return r.has(Ln) ? { language: e, texts: r } : null;
}
function On({ language: e, texts: t }) { // On = hasMessages, e = language, t = texts
  return e === W || t.has(Ln);
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
function An(e, t) { // An = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var In = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // In = en_default

// src/messages/locale.ts
function St(e) { // St = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var rs = ["zero", "one", "two", "few", "many", "other"]; // rs = CATEGORIES
function Dn(e) { // Dn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = rs.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, rs = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ns = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, os = /\$(\d)/g, Ce = { language: "en", texts: new Map(Object.entries(In)) }; // ns = PLURAL, os = PARAMETER, Ce = BUILT_IN, In = en_default
function me({ language: e, texts: t } = Ce, r = Ce.texts) { // me = createMessages, e = language, t = texts, Ce = BUILT_IN, r = fallback
  if (e === W)
    return (i, ...c) => `(${[`program-explorer-${i}`, ...c].join(", ")})`;
  let n, o, a = St(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, St = localeOf, e = language, s = format, i = value
  return (i, ...c) => { // i = key, c = parameters
    let d = (l) => { // d = parameter, l = position
      var m; // m = _a
      return (m = c[Number(l) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(ns, (l, m, p) => (o = o || Dn(e), o(p.split("|"), Number(d(m))))).replace(os, (l, m) => { // t = texts, i = key, r = fallback, ns = PLURAL, l = _, m = position, p = forms, o = plural, Dn = createPlural, e = language, d = parameter, os = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var Tt = "json"; // Tt = DATA_MODEL

// src/page/sections.ts
var Mr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // Mr = SECTION
function Ne(e) { // Ne = sectionOf, e = element
  return e.closest(Mr);
}
function Or(e) { // Or = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ne(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Cn(e) { // Cn = isInSection, e = element
  return Ne(e) !== null;
}
function Et(e) { // Et = isFolded, e = element
  let t = Ne(e); // t = section, Ne = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function Nn(e) { // Nn = hasOtherText, e = element
  return (Ne(e) || e).textContent.trim() !== e.textContent.trim();
}
function Ar(e, t) { // Ar = watchFolding, e = element, t = onChange
  let r = Ne(e), n = new MutationObserver(t); // r = section, Ne = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Ir(e, t) { // Ir = unfold, e = element, t = then
  if (!Et(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ne(e); // o = section, Ne = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = Or(e); // a = heading, Or = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    Et(e) || (n(), t());
  }, n = Ar(e, r);
  r();
}

// src/page/host-state.ts
var as = "program-explorer-hidden"; // as = HIDDEN_CLASS
function ze({ root: e }) { // ze = hostStateOf, e = root
  return e.programExplorerState;
}
function Fn(e) { // Fn = claim, e = host
  return ze(e) ? !1 : (oe(e, "loading"), !0);
}
function Dr(e, t) { // Dr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(as, t);
}
function Pt({ root: e, after: t }, r) { // Pt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !Et(e); // n = isAfterHidden, r = isHidden, Et = isFolded, e = root
    Dr(t.list, n), Dr(t.heading, n && !(Cn(e) && Nn(t.list)));
  }
}
function oe(e, t) { // oe = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Dr(n, r)), Pt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Dr = hide, r = isReady, Pt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ss = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), is = ["arab", "hebr"], ls = ["latn", "cyrl"]; // ss = RTL_LANGUAGES, is = RTL_SCRIPTS, ls = LTR_SCRIPTS
function fe(e) { // fe = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return is.includes(r) || !ls.includes(r) && ss.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Cr = "program-explorer__notice"; // Cr = CLASS
function Xe(e, t, ...r) { // Xe = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function Hn(e, t, r) { // Hn = button, e = text, t = className, r = act
  let n = Xe("button", `cdx-button ${t}`, e); // n = made, Xe = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Fe(e) { // Fe = removeNotice, e = root
  e.querySelectorAll(`.${Cr}`).forEach((t) => { // e = root, Cr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function Te(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Te = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Fe(e);
  let s = me(t), i = Xe( // s = msg, me = createMessages, t = messages, i = box, Xe = element
    "div",
    `${Cr} ${Cr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Xe("span", "cdx-message__icon"),
    Xe(
      "div",
      "cdx-message__content",
      Xe("p", "", n),
      ...o,
      ...a ? [Hn(s("retry"), "", a)] : [],
      Hn(s("dismiss"), "cdx-button--weight-quiet", () => Fe(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = fe(t.language), e.append(i);
}

// src/page/failure.ts
var cs = ["busy", "timeout", "network", "server"]; // cs = TEMPORARY
function kt(e) { // kt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function $n(e, t, r, n) { // $n = advise, e = environment, t = host, r = notice, n = subject
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
    oe(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: cs.includes(r) ? () => { // cs = TEMPORARY, r = failure
        Fe(t.root), oe(t, "loading"), o();
      } : null
    };
    Te(t.root, a, i), (r === "missing" || r === "json") && (yield $n(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function jn(i, c, d, l, m) { // jn = showProblems, i = _0, c = _1, d = _2, l = _3, m = _4
  return O(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== Tt; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, Tt = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield $n(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ge = "program-explorer", ds = "data-has-heading", Ee = "data-group"; // ge = HOST_CLASS, ds = HEADING_ATTRIBUTE, Ee = GROUP_ATTRIBUTE
function Nr(e) { // Nr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var us = /^(?!mw[\w-]{2,4}$)./; // us = ANCHOR
function Fr(e, t, r) { // Fr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => us.test(o)); // n = anchorElements, r = elements, o = id, us = ANCHOR
  return { text: e, language: Nr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Hr(e) { // Hr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function $r(e) { // $r = levelBelow, e = heading
  return e ? Math.min(Hr(e) + 1, 5) : 3;
}
var Un = "h1, h2, h3, h4, h5, h6"; // Un = HEADINGS
function ps(e) { // ps = printedHeading, e = heading
  return Fr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function ms(e) { // ms = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function fs(e) { // fs = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function gs({ root: e, before: t, groups: r, headings: n }) { // gs = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: c = null, languages: d = "", messages: l = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = ms(n.get("past") || null), f = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, c = all, d = languages, l = messages, m = bundle, p = bundleVersion, e = root, u = heading, ms = blockOf, n = headings, f = list, r = groups, b = group, h = own
  return n.forEach((b, _) => { // n = headings, b = element, _ = group
    b !== t && h.set(_, ps(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: fs(l),
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
    level: $r(n.size ? t : null)
  };
}
function Lt(e) { // Lt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Un}, .${ge}[data-source], [${Ee}]`).forEach((n) => { // e = content, Un = HEADINGS, ge = HOST_CLASS, Ee = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Un) ? r = n : n.hasAttribute(Ee) ? o && (o.groups.push(n), r && n.hasAttribute(ds) && o.headings.set(n.getAttribute(Ee), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(gs);
}

// src/page/known-pages.ts
var Bn = ["Community Development", "Community Development/What we do"], ys = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Bn = PAGES, ys = TRANSLATION
function Vn(e) { // Vn = isKnownPage, e = title
  return Bn.includes(e) || Bn.includes(e.replace(ys, ""));
}

// src/page/load-parts.ts
function Wn(e, t, r) { // Wn = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Mt({ wiki: e, load: t }) { // Mt = loadMore, e = wiki, t = load
  return Wn(e, t.more(), "Details and filters on phones did not load.");
}
function Ot({ wiki: e, load: t }) { // Ot = loadSearch, e = wiki, t = load
  return Wn(e, t.search(), "The search did not load.");
}

// src/page/languages.ts
function At({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // At = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Nr(r), [a] = e, s = a !== t; // o = around, Nr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Se || Ye(e) !== Se) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function qn(e, t) { // qn = translationLanguage, e = languages, t = contentLanguage
  let r = Ye(e), n = r === Se ? (e[0] || "").toLowerCase() : r; // r = chosen, Ye = chooseLanguage, e = languages, n = language, Se = FALLBACK_LANGUAGE
  return n === t || n === W ? "" : n;
}

// src/programs/links.ts
var xs = /[\u200E\u200F\u202A-\u202E]/g, hs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, _s = [ // xs = DIRECTION_MARKS, hs = TITLE_SPACES, _s = REFUSED_SCHEMES
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
], bs = new RegExp("^(?:" + _s.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), jr = 2e3, vs = 255, ws = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Ss(e) { // Ss = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
var Ts = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Ts = ORDINARY
function Es(e) { // Es = readAddress, e = value
  if (e.length <= jr && Ts.test(e))
    return { url: e };
  if (e.length > jr || /\s/.test(e))
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
    return Es(t);
  if (t.length > jr)
    return "bad-page";
  let r = t.replace(xs, "").replace(hs, " ").trim().replace(/^: ?/, ""); // r = page, t = text, xs = DIRECTION_MARKS, hs = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (bs.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || ws.test(r) || n.length > 85 && Ss(n) > vs ? "bad-page" : { page: r };
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
function Kn(e) { // Kn = isAddress, e = value
  let t = Dt(e); // t = link, Dt = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Ps = 49; // Ps = MOST_INCLUDES
function Ur(e) { // Ur = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Ps).map((r, n) => typeof r == "string" && Ct(r) && t.indexOf(r) === n ? r : "") : [];
}
function Nt(e) { // Nt = includedTitles, e = text
  return e.includes('"include"') ? Ur(ue(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Ze() { // Ze = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ft(e) { // Ft = optionsFor, e = wiki
  return { today: Ze(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Gn() { // Gn = createCodeReport
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
var et = ["status", "language", "period"], A = "need", C = "offers", Jn = ["join", "materials"], U = "not-stated"; // et = BUILT_IN, A = NEED, C = OFFERS, Jn = OFFER_TERMS, U = NOT_STATED

// src/programs/kinds.ts
var ks = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // ks = KINDS
function Br(e) { // Br = kindOfType, e = type
  return ks[e] || "text";
}
function ye(e) { // ye = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Br(Array.isArray(e) ? "array" : typeof e);
}
function Ht(e) { // Ht = isObject, e = value
  return ye(e) === "object";
}

// src/programs/migrate.ts
var Qn = [], tt = 1 + Qn.length; // Qn = MIGRATIONS, tt = VERSION
function Yn(e, t = Qn) { // Yn = migrate, e = page, t = migrations, Qn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => M(T({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Rs(e, t, r) { // Rs = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function $t(e, t, r) { // $t = readJsonPage, e = text, t = report, r = describeFault
  let n = Rs(e, t, r); // n = data, Rs = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = Yn(o); // o = raw, n = data, a = page, Yn = migrate
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
function zn(e, t, r, n) { // zn = checkLineage, e = all, t = series, r = includedTitles, n = report
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
function Vr({ pipe: e }) { // Vr = actionsOf, e = pipe
  return e ? [...Vr(e[0]), ...e.slice(1)] : [];
}
function Ls({ type: e, requirement: t }) { // Ls = testOf, e = type, t = requirement
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
function Ms(e) { // Ms = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Vr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Ls(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Vr = actionsOf, Ls = testOf
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
function Os({ item: e }) { // Os = listReader, e = item
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
function As(e) { // As = recordReader, e = node
  let t = rt(e.key), r = rt(e.value), n = Vr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, rt = readerOf, e = node, r = readValue, n = needsEntry, Vr = actionsOf, o = type
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
function Is({ entries: e = {} }) { // Is = objectReader, e = entries
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
function Ds(e) { // Ds = createReader, e = node
  switch (e.type) {
    case "array":
      return Os(e);
    case "record":
      return As(e);
    case "object":
      return Is(e);
    default:
      return Ms(e);
  }
}
var Xn = /* @__PURE__ */ new Map(); // Xn = READERS
function rt(e) { // rt = readerOf, e = node
  let t = Xn.get(e); // t = reader, Xn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Br(a.type), Ds(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Br = kindOfType, Ds = createReader, o = expected
    t = (a, s, i, c) => { // t = reader, a = value, s = report, i = onExtra, c = allNames
      let d = ye(a), l = n.get(d); // d = kind, ye = kindOf, a = value, l = read, n = readers
      if (!l) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return l(a, s, i, c);
    }, Xn.set(e, t);
  }
  return t;
}
function Pe(e, t, r, n, o) { // Pe = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return rt(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Cs = /^(?:als|fat|ike|knc)\b/i, Zn = /* @__PURE__ */ new Map(); // Cs = CODES_OF_MEDIAWIKI, Zn = known
function Ns(e) { // Ns = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Cs.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function $e(e) { // $e = shortestCode, e = code
  let t = Zn.get(e) || Ns(e); // t = short, Zn = known, e = code, Ns = findShortest
  return Zn.set(e, t), t;
}

// src/programs/patterns.ts
var je = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ke = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // je = ID, ke = LANGUAGE

// src/programs/dates.ts
var Wr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Wr = DATE_SHAPE
function eo(e, t) { // eo = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function ae(e) { // ae = parseDate, e = text
  if (!Wr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > eo(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function to(e, t, r) { // to = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Y(e) { // Y = firstDay, e = date
  return to(e.year, e.month || 1, e.day || 1);
}
function q(e) { // q = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return to(e.year, t, e.day || eo(e.year, t));
}

// src/programs/status.ts
var z = ["open", "upcoming", "ongoing", "paused", "past"]; // z = STATUSES
function Ue(e) { // Ue = isStatus, e = value
  return z.includes(e);
}
function ro(e, t) { // ro = isUncertainOn, e = date, t = day
  return e.approximate && Y(e) <= t && t <= q(e);
}
function no(e, t, r) { // no = deriveStatus, e = start, t = end, r = today
  return t && q(t) < r ? "past" : e && Y(e) > r ? "upcoming" : e && t && !ro(e, r) && !ro(t, r) ? "ongoing" : null;
}
function oo(e, t, r, n) { // oo = contradictsDates, e = status, t = start, r = end, n = today
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
function ao(e) { // ao = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Fs = []; // Fs = NONE
function X(e) { // X = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Fs;
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
var qr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // qr = DAY_OR_MINUTE
function Wt(e) { // Wt = toUtc, e = text
  return !qr.test(e) || !ae(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var ce = (e, t = {}) => T({ kind: "schema", type: e }, t), Re = (e) => (t, r) => ({ type: e, requirement: t, message: r }), xe = (() => ce("string")), Kr = (() => ce("number")), Gr = (() => ce("boolean")), Z = ((e) => ce("array", { item: e })), ee = ((e) => ce("object", { entries: e })), S = ((e) => ce("optional", { wrapped: e })), so = ((e, t) => ce("picklist", { options: e, message: t })), Be = ((e, t) => ce("record", { key: e, value: t })), Ve = ((e) => ce("union", { options: e })), j = ((...e) => M(T({}, e[0]), { pipe: e })), qt = Re("check"), Kt = Re("guard"), io = Re("length"), Jr = Re("max_value"), lo = Re("min_entries"), Qr = Re("min_value"), he = Re("regex"), _e = ((e) => ({ type: "transform", operation: e })); // ce = schema, e = operation, t = value, T = __spreadValues, Re = action, r = message, xe = string, Kr = number, Gr = boolean, Z = array, ee = object, S = optional, so = picklist, Be = record, Ve = union, j = pipe, M = __spreadProps, qt = check, Kt = guard, io = length, Jr = maxValue, lo = minEntries, Qr = minValue, he = regex, _e = transform

// src/programs/schema.ts
var $s = 10080; // $s = MOST_MINUTES
function js(e) { // js = isText, e = found
  return e !== null;
}
var re = j(xe(), he(je, "bad-id")), Xr = j(xe(), he(/\S/, "empty")), nt = j(Xr, _e(Vt)), Us = j(xe(), he(ke, "bad-language"), _e((e) => e.toLowerCase())), K = Ve([nt, j(Be(Us, nt), lo(1, "empty"))]), Gt = j( // re = id, j = pipe, xe = string, he = regex, je = ID, Xr = words, nt = shownText, _e = transform, Vt = cutText, Us = languageCode, ke = LANGUAGE, e = code, K = text, Ve = union, Be = record, lo = minEntries, Gt = date
  xe(),
  he(Wr, "bad-date"),
  _e(ae),
  qt((e) => e !== null, "bad-date")
), co = j(xe(), he(qr, "bad-time"), _e(Wt), Kt(js, "bad-time")), Yr = j(Xr, qt(Ct, "bad-page")), fo = j(xe(), he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), uo = j(fo, qt(Kn, "bad-address")), Zr = j(fo, _e(He), Kt(It, "bad-address")), ot = j(Xr, _e(He), Kt(It, ({ input: e }) => e)), Bs = j(Kr(), Qr(1, "bad-minutes"), Jr($s, "bad-minutes")), go = Ve([re, Z(re)]), po = j(xe(), he(ke, "bad-language"), _e($e)), mo = Ve([po, Z(po)]), zr = Ve([nt, Z(nt)]), en = go, Vs = ee({
  label: K,
  page: S(ot),
  url: S(Zr)
}), Ws = ee({
  label: S(K),
  page: S(ot),
  url: S(Zr),
  until: S(Gt)
}), qs = ee({
  start: co,
  end: S(co),
  label: S(K),
  page: S(ot),
  url: S(Zr)
}), Jt = ee({
  id: re,
  title: K,
  summary: S(K),
  notice: S(K),
  join: S(Ws),
  page: S(ot),
  status: S(so(z, "bad-status")),
  start: S(Gt),
  end: S(Gt),
  dates: S(Z(qs)),
  language: S(mo),
  interpreted: S(mo),
  session: S(ee({
    minutes: S(j(Z(Bs), io(2)))
  })),
  duration: S(K),
  scale: S(K),
  team: S(zr),
  partners: S(zr),
  materials: S(Z(Vs)),
  partOf: S(re),
  followedBy: S(go),
  owner: S(nt),
  reviewed: S(Gt),
  sources: S(Ve([uo, Z(uo)]))
}), tn = ee({
  id: re,
  label: K,
  help: S(K),
  terms: Be(re, en)
}), Ks = ee({
  label: S(K),
  help: S(K),
  terms: S(Be(re, ee({
    label: S(K),
    aliases: S(zr),
    broader: S(re),
    matchesAll: S(Gr())
  })))
}), Gs = ee({
  title: K,
  page: S(ot)
}), rn = ee({
  version: j(Kr(), Qr(tt), Jr(tt)),
  enabled: S(Gr()),
  talk: S(Yr),
  bundle: S(Yr),
  facets: S(Z(re)),
  vocabularies: S(Be(re, Ks)),
  series: S(Be(re, Gs)),
  include: S(Z(Yr))
}), yo = ee(M(T({}, rn.entries), {
  needs: S(Z(tn)),
  programs: S(Z(Jt))
}));

// src/programs/read-needs.ts
function Js(e, t, r) { // Js = readNeed, e = raw, t = vocabularies, r = report
  let n = Pe(tn, e, r); // n = record, Pe = read, tn = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Bt(s, a, t, r); // i = found, Bt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function xo(e, t, r) { // xo = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ut(e, "needs", r, (o) => { // Ut = eachRecord, e = page, r = report, o = raw
    let a = Js(o, t, r); // a = need, Js = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var ho = 200; // ho = MOST_DATES
function _o(e) { // _o = readDates, e = written
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
var nn = Object.keys(Jt.entries); // nn = PROGRAM_FIELDS, Jt = programSchema
function Qs(e, t) { // Qs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function Ys(e, t) { // Ys = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function zs(e, t, r, n) { // zs = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, isOver: t || !!(e.until && q(e.until) < r) } : null;
}
function Xs(e, { vocabularies: t, facets: r }, n) { // Xs = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Pe(en, a, n), i = s === void 0 ? [] : Bt(o, s, t, n); // s = ids, Pe = read, en = termIds, a = value, n = report, i = found, Bt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function Zs({ start: e, end: t }, r, n) { // Zs = readRange, e = start, t = end, r = raw, n = report
  return e && t && Y(e) > q(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function bo(e, t, r, n) { // bo = readProgram, e = raw, t = source, r = context, n = report
  let o = Ht(e) ? e.id : null; // o = rawId, Ht = isObject, e = raw
  n.program = typeof o == "string" && je.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Pe(Jt, e, n, Xs(a, r, n), r.fields); // a = terms, s = record, Pe = read, Jt = programSchema, e = raw, n = report, Xs = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let c = X(s.interpreted), d = /* @__PURE__ */ new Set([...X(s.language), ...c]); // c = interpreted, X = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [l, m] = Zs(s, e, n); // l = start, m = end, Zs = readRange, s = record, e = raw, n = report
  s.status && oo(s.status, l, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || no(l, m, r.today); // p = status, s = record, no = deriveStatus, l = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: zs(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: l,
    end: m,
    dates: s.dates ? _o(s.dates) : [],
    terms: a,
    interpreted: c,
    minutes: Qs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: X(s.team),
    partners: X(s.partners),
    materials: Ys(s.materials, n),
    partOf: s.partOf,
    followedBy: X(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: X(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function vo(e, t, r, n, o, a) { // vo = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (c, d) => { // s = programs, i = readFrom, c = from, d = title
    Ut(c, "programs", o, (l, m) => { // Ut = eachRecord, c = from, o = report, l = raw, m = index
      let p = bo(l, { page: d, path: ["programs", m] }, n, o); // p = program, bo = readProgram, l = raw, d = title, m = index, n = context, o = report
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
function ei(e, t) { // ei = readTerms, e = raw, t = report
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
function wo(e, t, r) { // wo = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: ei(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var ti = [...nn, ...et, A, C].filter((e) => e !== "language"); // ti = RESERVED_VOCABULARIES, nn = PROGRAM_FIELDS, et = BUILT_IN, A = NEED, C = OFFERS, e = name
function ri(e, t, r) { // ri = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...et]); // n = known, t = vocabularies, et = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function ni(e) { // ni = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function oi(e, { today: t, language: r }, n, o, a) { // oi = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Pe(rn, e, o, ni); // s = head, Pe = read, rn = headSchema, e = page, o = report, ni = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = wo(s.vocabularies || /* @__PURE__ */ new Map(), ti, o); // i = vocabularies, wo = readVocabularies, s = head, ti = RESERVED_VOCABULARIES, o = report
  o.leave();
  let c = ri(s.facets, i, o), d = xo(e, i, o), l = Ur(e), m = vo(e, l, n, { // c = facets, ri = readFacets, s = head, i = vocabularies, o = report, d = needs, xo = readNeeds, e = page, l = titles, Ur = includedTitlesIn, m = programs, vo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...nn, ...i.keys()]),
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
    programs: zn(m, p, l, o)
  };
}
function Qt(e, t, r, n, o = String) { // Qt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = $t(e, n, o); // a = page, $t = readJsonPage, e = text, n = report, o = describeFault
  return a && oi(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Yt(e, t, r = []) { // Yt = parseForReaders, e = text, t = options, r = included
  let n = Gn(); // n = report, Gn = createCodeReport
  return { list: Qt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ai(e, t) { // ai = mapTexts, e = list, t = visit
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
function So(e, { language: t, texts: r }, n) { // So = translate, e = list, t = language, r = texts, n = pageLanguage
  return ai(e, (o, a) => { // ai = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Vt(s)) : o;
  });
}

// src/page/load.ts
var To = "MediaWiki:Gadget-programExplorer-config.json"; // To = CONFIGURATION
function at(e, t, r) { // at = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function si(e) { // si = isSwitchedOff, e = configuration
  return e !== void 0 && ue(e.text).enabled === !1;
}
function ii(e, t) { // ii = messagesFrom, e = language, t = page
  return e === W ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Mn(e, t.text) || Ce;
}
function li(e, t, r, n) { // li = loadIncluded, e = wiki, t = source, r = text, n = pages
  return O(this, null, function* () {
    let o = Nt(r), a = o.filter((i) => !at(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Nt = includedTitles, r = text, a = missing, i = title, at = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let c = at(e, i, s); // c = page, at = pageOf, e = wiki, i = title, s = all
      return c ? [{ title: i, text: c.text }] : [];
    });
  });
}
function Po(e, { translationLanguage: t, bundleVersion: r }) { // Po = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function ci(e, t, r, n) { // ci = loadTranslations, e = wiki, t = list, r = request, n = translations
  return O(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], Po(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Po = bundleRequest, r = request
    return So(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Eo(e, t) { // Eo = loadOnce, e = wiki, t = request
  return O(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === W ? [] : [Lr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [To] : []], { pages: c, translations: d } = yield e.readPages(i, o, Po(a, t)); // s = messageTitles, n = language, W = KEYS_ONLY, Lr = messagesPage, i = titles, r = source, e = wiki, To = CONFIGURATION, c = pages, d = translations, o = revisions, Po = bundleRequest, a = bundle, t = request
    if (si(at(e, To, c)))
      return { kind: "off" };
    let l = ii(n, at(e, Lr(n), c)), m = at(e, r, c); // l = messages, ii = messagesFrom, n = language, at = pageOf, e = wiki, Lr = messagesPage, c = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: l };
    let p = yield li(e, r, m.text, c), u = { kind: "pages", page: m, included: p }, { list: f, problems: h } = Yt(m.text, Ft(e), p); // p = included, li = loadIncluded, e = wiki, r = source, m = page, c = pages, u = origin, f = list, h = problems, Yt = parseForReaders, Ft = optionsFor
    return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: l, origin: u, problems: h, list: yield ci(e, f, t, d) } : { kind: "invalid", messages: l, origin: u, problems: h };
  });
}
function ko(e, t) { // ko = load, e = wiki, t = request
  return O(this, null, function* () {
    let r = yield Eo(e, t); // r = result, Eo = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Eo(e, M(T({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function di(e, t) { // di = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = At(e, t), c = i[0] === W ? W : Ye(i), d = o.get(c), l = qn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, At = readerLanguages, e = wiki, c = language, W = KEYS_ONLY, Ye = chooseLanguage, d = revision, l = translated, qn = translationLanguage
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
function Ro() { // Ro = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = di(t, r), o = JSON.stringify(n), a = e.get(o) || ko(t, n); // n = request, di = requestFor, t = wiki, r = host, o = key, a = loading, e = running, ko = load
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
var st = "programExplorer", zt = "programExplorerDialog", Lo = "programExplorerPlace"; // st = FRAGMENT_KEY, zt = DIALOG_KEY, Lo = PLACE_KEY
function Mo(e, t, r) { // Mo = createHistory, e = view, t = isOurs, r = id
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
    let h = o()[Lo]; // h = values, o = entryState, Lo = PLACE_KEY
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
      t && s("replace", { [Lo]: f });
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
var ui = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // ui = MINUTE
function Xt(e, t, r = null) { // Xt = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(St(e), T({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, St = localeOf, e = language, T = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, c = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(ae(m)), l = (m) => o("minute", ui).format(Date.parse(m));
  return {
    date: i,
    occurrence: ({ start: m, end: p, isExact: u }) => { // m = start, p = end, u = isExact
      let f = u ? l : d; // f = textOf, u = isExact, l = minuteOf, d = dayOf
      return c(f(m), f(p || m));
    },
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
var D, Io, pi, be, on, rr, Do, er, Co, sn, an, mi, lt = /* @__PURE__ */ Symbol.for("pv"), nr = {}, or = [], fi = /^m(i|n|o|s|text|space)$/, ln = Array.isArray, cn = or.slice, Oe = Object.assign; // D = options, Io = vnodeId, pi = isValidElement, be = rerenderQueue, on = prevDebounce, rr = rerenderCount, Do = depthSort, er = EVENT_DISPATCHED, Co = CAPTURE_REGEX, sn = eventClock, an = eventProxies, mi = i, lt = VNODE_MARKER, nr = EMPTY_OBJ, or = EMPTY_ARR, fi = MATHML_TOKEN_ELEMENTS, ln = isArray, cn = slice, Oe = assign
function Me(e) { // Me = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? cn.call(arguments, 2) : r), it(e, s, n, o, null);
}
function it(e, t, r, n, o) { // it = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: lt, __v: o || ++Io, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, lt = VNODE_MARKER, o = original, Io = vnodeId
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
function gi(e) { // gi = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Oe({ constructor: lt }, r)).__v = r.__v + 1, D.vnode && D.vnode(t), dn(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ve(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Uo(o, t, a), r.__ = r.__e = null, t.__e != n && No(t));
}
function No(e) { // No = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), No(e);
}
function Oo(e) { // Oo = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, be.push(e), rr++)) && on == D.debounceRendering || ((on = D.debounceRendering) || queueMicrotask)(Fo);
}
function Fo() { // Fo = process
  try {
    for (var e, t = 1; be.length; ) be.length > t && be.sort(Do), e = be.shift(), t = be.length, 8 & e.__g && gi(e); // e = c, t = l, be = rerenderQueue, Do = depthSort, gi = renderComponent
  } finally {
    (rr = be.length) && (on || queueMicrotask)(Fo);
  }
}
function Ho(e, t, r, n, o, a, s, i, c, d, l) { // Ho = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = oldDom, d = isHydrating, l = refQueue
  var m, p, u, f, h, b, _ = n.__k || or, v = t.length; // m = i, p = oldVNode, u = childVNode, f = newDom, h = firstChildDom, b = result, _ = oldChildren, n = oldParentVNode, or = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (c = yi(r, t, _, c, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || nr, u.__i = m, b = dn(e, u, p, o, a, s, i, c, d, l), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && un(p.ref, null, u, p), u.ref && l.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (c = $o(u, c, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? c = b : f && (c = f.nextSibling), u.__u &= -21); // c = oldDom, yi = constructNewChildrenArray, r = newParentVNode, t = renderResult, _ = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, nr = EMPTY_OBJ, b = result, dn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, l = refQueue, f = newDom, un = applyRef, h = firstChildDom, $o = insert, void = type
  return r.__e = h, c;
}
function yi(e, t, r, n, o) { // yi = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, c, d, l, m, p, u, f = r.length, h = f, b = 0, _ = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, c = skewedIndex, d = matchingIndex, l = tails, m = lisLengths, p = hi, u = mid, f = oldChildrenLength, r = oldChildren, h = remainingOldChildren, b = skew, _ = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = it(null, s) : ln(s) ? s = v[a] = it(G, { children: s }) : s.constructor === lt && s.__b ? s = v[a] = it(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, c = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = xi(s, r, c, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == c - 1 ? b-- : d == c + 1 ? b++ : d != c && (d > c ? b-- : b++, _ = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, it = createVNode, ln = isArray, G = Fragment, lt = VNODE_MARKER, c = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, xi = findMatchingIndex, r = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
  if (_) {
    for (l = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // l = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = l.length; b < p; ) l[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, l = tails, u = mid, s = childVNode
      l[b] = s.__i, m[a] = b + 1;
    }
    for (b = l.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, l = tails, a = i, m = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ve(i)), pn(i, i));
  return n;
}
function $o(e, t, r, n) { // $o = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = $o(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ve(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ve = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function xi(e, t, r, n) { // xi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], c = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, c = matched
  if (i === null && a == null || c && a == i.key && s == i.type) return r;
  if (n > (c ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function Ao(e, t, r) { // Ao = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Zt(e, t, r, n, o) { // Zt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Ao(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Ao(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = an[t] || (an[t] = hi(t)), (e.__a || (e.__a = {}))[t] = sn, a = t != (t = t.replace(Co, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function hi(e) { // hi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[er] == null) t[er] = sn++;
      else if (t[er] < this.__a[e]) return;
      return r(D.event ? D.event(t) : t);
    }
  };
}
function dn(e, t, r, n, o, a, s, i, c, d) { // dn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, c = isHydrating, d = refQueue
  var l, m, p, u, f, h, b, _, v, w, E, P, N, V, H, k, L, I, R = t.type; // l = tmp, m = resumed, p = oldCommitQueueLength, u = c, f = oldProps, h = oldState, b = snapshot, _ = newProps, v = isClassComponent, w = provider, E = componentContext, P = renderHook, N = count, V = renderResult, H = startMarker, k = end, L = i, I = child, R = newType, t = newVNode
  if (t.constructor !== lt) return null;
  128 & r.__u && (c = 32 & r.__u, l = r.__c.__z) && (t.__u |= c, m = a = [], l.nodeType == 8 ? i = tr(l, a) : a.push(l), i = a[0] || i), (l = D.__b) && l(t);
  e: if (typeof R == "function") {
    p = s.length;
    try {
      if (_ = t.props, v = (l = R.prototype) && l.render, w = (l = R.contextType) && n[l.__c], E = l ? w ? w.props.value : l.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new R(_, E) : (t.__c = u = new te(_, E), u.constructor = R, u.render = bi), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), R.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Oe({}, u.__s)), Oe(u.__s, R.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
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
      u.context = E, u.props = _, u.__P = e, u.__g &= -5, P = D.__r, N = v ? 25 : 0;
      do
        u.__g &= -9, P && P(t), l = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++N < 25);
      v && (or.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Oe({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, h)), V = l && l.type === G && l.key == null ? l.props.children : l, _.__P && (l = i, o = (e = _.__P).namespaceURI, c = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && pn(F, F);
      }), r.__k = null), i = r.__k ? ve(r, 0) : null), i = Ho(e, ln(V) ? V : [V], t, r, n, o, a, s, i, c, d), _.__P && (t.__e = null, i = l), t.__u &= -161, m && m.some(Me), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (F) {
      if (s.length = p, t.__v = null, c || a) if (F && F.then) {
        if (t.__u |= 128 | c, a) {
          for (~(L = a.indexOf(i || void 0)) || (L = a.length); (I = a[L - 1]) && I.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, I = child
          for (; L < a.length; L++) if (I = a[L]) if (a[L] = null, H) { // L = i, a = excessDomChildren, I = child, H = startMarker
            if (I == k) break;
          } else {
            if (I.nodeType != 8) break;
            I.data.startsWith("$s") && (k = tr(H = I));
          }
        }
        if (!H) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          H = i;
        }
        (l = tr(H = t.__c.__z || (t.__c.__z = H))) ? (t.__e = H, i = l) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Me);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || jo(t), D.__e(F, t, r);
    }
  } else i = t.__e = _i(r.__e, t, r, n, o, a, s, c, d, e);
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
function jo(e) { // jo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(jo));
}
function Uo(e, t, r) { // Uo = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) un(r[n++], r[n++], r[n++]); // n = i, r = refQueue, un = applyRef
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
function _i(e, t, r, n, o, a, s, i, c, d) { // _i = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, c = refQueue, d = parentDom
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
    if (d = E == "template" && e.content || e, a = E == "textarea" && w.defaultValue != null ? null : a && cn.call(d.childNodes), !i && a) for (v = {}, l = 0; l < e.attributes.length; l++) v[(f = e.attributes[l]).name] = f.value;
    for (l in v) f = v[l], l == "dangerouslySetInnerHTML" ? p = f : l == "children" || l in w || l == "value" && "defaultValue" in w || l == "checked" && "defaultChecked" in w || Zt(e, l, null, f, o); // l = i, v = oldProps, f = value, p = oldHtml, w = newProps, Zt = setProperty, e = dom, o = namespace
    for (l in w) f = w[l], l == "children" ? u = f : l == "dangerouslySetInnerHTML" ? m = f : l == "value" ? h = f : l == "checked" ? b = f : i && typeof f != "function" || v[l] === f || Zt(e, l, f, v[l], o); // l = i, w = newProps, f = value, u = newChildren, m = newHtml, h = inputValue, b = checked, i = isHydrating, v = oldProps, Zt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (E == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && fi.test(E)) && (o = "http://www.w3.org/1999/xhtml"), Ho(d, ln(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ve(r, 0), i, c), a && a.some(Me)), i && E != "textarea" || (l = "value", E == "progress" && h == null ? e.removeAttribute(l) : h == null || h === e[l] && (E != "progress" || h) || Zt(e, l, h, v[l], o), l = "checked", b != null && b != e[l] && Zt(e, l, b, v[l], o));
  } else v === w || i && e.data == w || (e.data = w);
  return e;
}
function un(e, t, r, n) { // un = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    D.__e(o, r);
  }
}
function pn(e, t, r) { // pn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (D.unmount && D.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || un(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      D.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && pn(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = tr(n, a = [])) && (n == e.__e && a.some(Me), Me(o), Me(n)), r || Me(e.__e), e.__e = e.__c = e.__ = null;
}
function bi(e, t, r) { // bi = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function sr(e, t) { // sr = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  D.__ && D.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = it(G, { children: [e] }), o = [], a = [], dn(t, t.__k, n || nr, nr, t.namespaceURI, n ? null : t.firstChild ? cn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Uo(o, t.__k, a), t.__k.props.children = null;
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
} }, Io = 0, pi = function(e) {
  return e != null && e.constructor === lt;
}, te.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Oe({}, this.state)), typeof e == "function" && (e = e(Oe({}, r), this.props)), e && (Oe(r, e), this.__v && (t && this.__k.push(t), Oo(this)));
}, te.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Oo(this));
}, te.prototype.render = G, be = [], rr = 0, Do = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, er = /* @__PURE__ */ Symbol(), Co = /(PointerCapture)$|Capture$/i, sn = 0, an = {}, mi = 0;

// src/explore/query-changes.ts
function We(e, t) { // We = withText, e = query, t = text
  return M(T({}, e), { text: t });
}
function ct(e, t, r) { // ct = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), M(T({}, e), { chosen: n });
}
function Bo(e, t) { // Bo = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Vo(e, t) { // Vo = toggleDetails, e = query, t = program
  return M(T({}, e), { details: Bo(e.details, t) });
}
function ir(e, t, r) { // ir = toggleTerm, e = query, t = facet, r = term
  return ct(e, t, Bo(e.chosen.get(t) || [], r));
}
function Wo(e) { // Wo = clearAll, e = query
  return M(T({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function qo({ text: e, chosen: t }) { // qo = hasFilters, e = text, t = chosen
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
function mn(e, t) { // mn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function se(e, t) { // se = unionOf, e = size, t = sets
  return t.reduce(mn, qe(e));
}
function cr(e, t) { // cr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Ko(e, t) { // Ko = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function vi(e) { // vi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function Q(e, t = e, r = e) { // Q = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += vi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function Ge(e, t) { // Ge = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function wi(e, t) { // wi = withAnyTerm, e = size, t = terms
  return se(e, t.map(({ programs: r }) => r));
}
function Si(e, t, { programs: r }) { // Si = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = Ge(o, t); // a = terms, Ge = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, wi(e.programs.length, a));
  }), n;
}
function Go(e, t, r) { // Go = applyFilters, e = size, t = filters, r = except
  let n = Ke(e); // n = programs, Ke = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && cr(n, o);
  }), n;
}
function Ti(e, t, r) { // Ti = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: Q(n.programs, r) }));
}
function dr(e, t, r) { // dr = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Si(e, t, o), s = Go(n, a), i = Array.from(e.facets.values()).filter(({ useful: c }) => c).map((c) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Si = filtersOf, s = matches, Go = applyFilters, i = facets, c = facet
    let d = a.has(c.id) ? Go(n, a, c.id) : s; // d = others, a = filters, c = facet, Go = applyFilters, n = size, s = matches
    return { facet: c, count: Q(d), terms: Ti(c, Ge(c, t), d) };
  });
  return { matches: s, count: Q(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function fn(e, t) { // fn = ancestors, e = vocabulary, t = termId
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
function Ei({ terms: e }, t) { // Ei = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => ur(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Jo(e, t, r, n) { // Jo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return z;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Ei(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Qo = { label: null, help: null, aliases: [] }; // Qo = UNLABELED
function Pi({ start: e, end: t, status: r }, n) { // Pi = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function ki(e, t, r) { // ki = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Pi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === C ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : e.terms.get(t) || [];
}
function Ri(e, t, r, n) { // Ri = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = qe(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    ki(s, e, n).forEach((c) => lr(a(c), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    fn(r, s).forEach((c) => mn(a(c), i));
  }), o.delete(U), o;
}
function Li(e, t, r) { // Li = fittingAll, e = collected, t = vocabulary, r = size
  return se(r, Array.from(e).flatMap(([n, o]) => { // se = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function pr(e, t, r) { // pr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === C ? void 0 : t.vocabularies.get(e), s = Ri(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, C = OFFERS, s = collected, Ri = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([_, v]) => [_, Q(v)])), c = [...Jo(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), U], d = Li(s, a, n), l = Q(d) > 0, m = se(n, Array.from(s.values())), p = Ko(Ke(n), m); // i = counts, s = collected, _ = term, v = programs, Q = count, c = order, Jo = orderTerms, e = id, a = vocabulary, U = NOT_STATED, d = forAll, Li = fittingAll, n = size, l = isAnyForAll, m = stated, se = unionOf, p = notStated, Ko = difference, Ke = allBits
  s.set(U, p), i.set(U, Q(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let _ of c) { // _ = term, c = order
    let v = s.get(_), w = i.get(_); // v = own, s = collected, _ = term, w = total, i = counts
    if (v && w) {
      let { label: E, aliases: P } = (a == null ? void 0 : a.terms.get(_)) || Qo, N = l && _ !== U ? se(n, [v, d]) : v; // E = label, P = aliases, a = vocabulary, _ = term, Qo = UNLABELED, N = programs, l = isAnyForAll, U = NOT_STATED, se = unionOf, n = size, v = own, d = forAll
      u.set(_, { id: _, label: E, aliases: P, depth: fn(a, _).length, own: v, programs: N, count: w });
    }
  }
  let { label: f, help: h } = a || Qo, b = Array.from(u.values()).filter(({ programs: _ }) => Q(_) < n); // f = label, h = help, a = vocabulary, Qo = UNLABELED, b = missingInSome, u = terms, _ = programs, Q = count, n = size
  return { id: e, label: f, help: h, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function mr(e, t) { // mr = chosenNeeds, e = facets, t = query
  let r = e.get(A); // r = needs, e = facets, A = NEED
  return r ? Ge(r, t) : [];
}
function Yo(e, t, r) { // Yo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let c = t.get(s) || pr(s, e, r); // c = indexed, t = facets, s = facet, pr = indexFacet, e = list, r = thisYear
    return se(n, i.flatMap((d) => { // se = unionOf, n = size, i = terms, d = term
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
var Mi = dt(() => /* @__PURE__ */ new Map()), Oi = 1e9; // Mi = knownOrders, dt = memoize, Oi = NEVER
function gn(e, t) { // gn = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Ai(e) { // Ai = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var Xo = dt(({ programs: e, languages: { chain: t, page: r } }) => { // Xo = titleComparison, dt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = Ai([...t, r]), a = (s) => n[s] = n[s] || pe(e[s].title, t, r).text; // n = titles, o = compare, Ai = collatorFor, t = chain, r = page, a = titleOf, s = i, pe = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Ii(e) { // Ii = byTitle, e = index
  return gn(e.programs.length, Xo(e));
}
function zo(e) { // zo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Di(e) { // Di = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let c = o || a, d = a || o, l = o && !a && s && s !== "past"; // c = first, o = start, a = end, d = last, l = isOpenEnded, s = status
    r[i] = zo(c && Y(c)), n[i] = l ? Oi : zo(d && q(d));
  }), gn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || Xo(e)(o, a));
}
function Ci({ programs: e }, t) { // Ci = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = z.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? z.indexOf(a) : n); // n = unknown, z = STATUSES, o = ranks, e = programs, a = status
  return gn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Ni = { // Ni = MAKERS
  title: Ii,
  newest: Di,
  status: (e) => Ci(e, fr(e, "newest")),
  relevance: (e) => fr(e, "status")
};
function fr(e, t) { // fr = orderOf, e = index, t = sort
  let r = Mi(e), n = r.get(t) || Ni[t](e); // r = orders, Mi = knownOrders, e = index, n = order, t = sort, Ni = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function Fi(e, t) { // Fi = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Hi = 1e3; // Hi = NEED_SCORE
function ut(e, { programs: t }) { // ut = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(A) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, A = NEED
  return r === "relevance" && !n ? "status" : r;
}
function $i(e, t, { scores: r }) { // $i = scoresFor, e = index, t = query, r = scores
  let n = mr(e.facets, t); // n = needs, mr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Hi * n.filter(({ programs: s }) => Ae(s, a)).length);
}
function Zo(e, t, r, n) { // Zo = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ut(r, n), a = []; // o = sort, ut = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of fr(e, o)) // s = i, fr = orderOf, e = index, o = sort
    Ae(t, s) && a.push(s);
  return o === "relevance" ? Fi(a, $i(e, r, n)) : a;
}

// src/app/derive.ts
function yn(e, t) { // yn = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: c, sort: d }) => i === n.text && c === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, c = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = dr(e, n, t); // i = exploration, dr = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: Zo(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function ea(e, t, r, n) { // ea = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Ie(e, t, r) { // Ie = withoutHiddenDetails, e = index, t = derive, r = query
  let n = ea(e, t, r, r.details); // n = details, ea = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : M(T({}, r), { details: n });
}
function ta(e, t, r, n) { // ta = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return ea(e, t, r, [n]).length ? M(T({}, r), { details: o }) : M(T({}, ft), { sort: r.sort, details: o });
}

// src/app/actions.ts
function ra(e, t, r) { // ra = createActions, e = store, t = context, r = screen
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
    toggleDetails: (i) => a(Vo(e.get().query, i)),
    goTo: (i) => { // i = program
      a(ta(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(Wo(e.get().query)),
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
function na(e, t, r) { // na = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function oa(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // oa = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [C, ...e.facets]) { // d = id, C = OFFERS, e = list
    let l = o.includes(d) ? null : pr(d, e, a); // l = facet, o = reservedIds, d = id, pr = indexFacet, e = list, a = thisYear
    l && s.set(d, l);
  }
  let i = Yo(e, s, a); // i = needs, Yo = indexNeeds, e = list, s = facets, a = thisYear
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
var aa = (e) => e.toLowerCase().replace(/-.*/, ""); // aa = baseOf, e = language
function yr(e, t, r, n, o, a) { // yr = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => pe(p, n, o), c = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), l = (p) => { // s = ours, p = id, a = language, i = pick, pe = pickText, n = chain, o = pageLanguage, c = status, t = msg, d = known, l = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let f = [...et, A, C].find((h) => h === p); // f = builtIn, et = BUILT_IN, A = NEED, C = OFFERS, h = each, p = id
    return s(f ? t(`facet-${f}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === U)
      return s(t("not-stated"));
    let f = p === A ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // f = entry, p = facetId, A = NEED, e = list, _ = need, u = id, b = _a
    if (f)
      return i(f.label);
    let h = p === C && Jn.find((_) => _ === u); // h = offer, p = facetId, C = OFFERS, Jn = OFFER_TERMS, _ = each, u = id
    return s(h ? t(`offers-${h}`) : Ue(u) && p === "status" ? c(u) : p === "language" ? r.language(u) : p === "period" ? r.date(ae(u)) : u);
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
    isForeign: (p) => [a, n[0] || o].every((u) => aa(u) !== aa(p))
  };
}

// src/app/context.ts
function xn(e, t, r = () => gr) { // xn = createContext, e = list, t = settings, r = find, gr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: c } = t, d = yr(e, n, o, s, i, a), l = oa(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, c = today, t = settings, d = labels, yr = createLabels, e = list, l = index, oa = buildIndex
    languages: { chain: s, page: i },
    today: c,
    nameOf: (f, h) => d.term(f, h).text,
    reservedIds: yt
  }), m = vt(`programs?${t.preset}`, l) || ft, p = [A, C, ...e.facets], u = we(m, p);
  return M(T({}, t), {
    list: e,
    index: l,
    find: r,
    derive: yn(l, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (f) => { // f = query
      let h = we(f, p); // h = fragment, we = toFragment, f = query, p = facetOrder
      return h === u ? "" : h || "programs";
    }
  });
}
function sa(e, t) { // sa = withSearch, e = context, t = find
  return M(T({}, e), { find: t, derive: yn(e.index, t) });
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
function ia(e, t, r) { // ia = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function la(e, t) { // la = isDamaged, e = link, t = written
  if (!e || ie(e) === ie(t))
    return !1;
  let r = le(e); // r = rest, le = restOf, e = link
  return r !== "" && r !== xt && !(r != null && r.startsWith(ht));
}

// src/views/parts/heading.tsx
function de({ level: e, class: t, id: r, children: n }) { // de = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function ca(e) { // ca = isolated, e = text
  return `\u2068${e}\u2069`;
}
function B({ text: { text: e, language: t }, around: r, children: n = e }) { // B = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: fe(t) }, n);
}

// src/programs/next-date.ts
function ji({ start: e, end: t, isExact: r }) { // ji = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function hr(e, t) { // hr = nextDate, e = dates, t = now
  return e.find((r) => ji(r) > t) || null;
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
var Ui = { kind: 9, format: 9, language: 2, capacity: 3 }; // Ui = MOST_TERMS
function _r({ languages: e }, t, r) { // _r = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, Ui[r] || 0);
}
function br({ join: e, materials: t }) { // br = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var ua = "program-explorer__action cdx-button", da = `${ua} cdx-button--fake-button cdx-button--fake-button--enabled`; // ua = BUTTON, da = LINK
function pa({ context: e, actions: t, program: r, open: n, detailsId: o }) { // pa = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: c, materials: d } = r, l = br(r); // a = msg, s = labels, i = language, e = context, c = join, d = materials, r = program, l = action, br = actionOf
  if (l === "materials")
    return /* @__PURE__ */ g("button", { type: "button", class: ua, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = l === "join" ? c : d[0]; // m = link, l = action, c = join, d = materials
  return m ? /* @__PURE__ */ g(Qe, { context: e, target: m.target, class: l === "join" ? `${da} cdx-button--action-progressive cdx-button--weight-primary` : da }, m.label ? /* @__PURE__ */ g(B, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var vr = class extends te { // vr = Card, te = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: c, level: d }) {
    let { msg: l, labels: m, format: p, language: u, idPrefix: f } = t, { duration: h, join: b, minutes: _, notice: v } = a, w = i.length ? o : null, E = (J) => w ? /* @__PURE__ */ g(w.MarkedText, { text: J, patterns: i, around: u }) : /* @__PURE__ */ g(B, { text: J, around: u }), P = (J) => _r(t, a, J).map((Va) => m.term(J, Va)), N = m.pick(a.title), V = `${f}:program:${a.id}`, H = `${V}:details`, k = a.summary && m.pick(a.summary), L = P("capacity"), I = P("language"), R = (a.terms.get("language") || []).length - I.length, F = [...P("kind"), ...P("format")], De = a.status === "past", Pr = h && !De && !_ ? m.pick(h) : null, kr = _ && !De ? m.minutes(_) : Pr && E(Pr), Ba = m.status(a.status), wn = hr(a.dates, Date.now()), Sn = p.span(a.start, a.end, a.status); // l = msg, m = labels, p = format, u = language, f = idPrefix, t = context, h = duration, b = join, _ = minutes, v = notice, a = program, w = search, i = patterns, o = parts, E = marked, J = facet, g = k, B = DataText, P = termsOf, _r = termsOnCard, Va = term, N = title, V = titleId, H = detailsId, k = summary, L = tags, I = languages, R = moreLanguages, F = facts, De = isPast, Pr = length, kr = time, Ba = status, wn = next, hr = nextDate, Sn = dates
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": V }, /* @__PURE__ */ g(de, { level: d, class: "program-explorer__title", id: V }, a.target ? /* @__PURE__ */ g(Qe, { context: t, target: a.target }, E(N)) : E(N)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Ba), Sn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Sn), wn && /* @__PURE__ */ g("span", { class: "program-explorer__fact program-explorer__next" }, l("next-date", p.occurrence(wn))), F.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, E(J)))), k && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, E(k), " ", m.isForeign(k.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, l("in-language", p.language(k.language)))), v && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(B, { text: m.pick(v), around: u })), b && b.isOver && !De && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, l("join-over")), n && c.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: c }), w && /* @__PURE__ */ g(w.Matched, { context: t, program: a, patterns: i, shown: [N, k, ...L, ...F, ...I, Pr, ...c.map((J) => m.term(A, J))] }), I.length + L.length > 0 || kr ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, I.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, E(J))), R > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, l("more-languages", R)), kr && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, kr), L.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, L.map((J) => /* @__PURE__ */ g("li", null, E(J))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(pa, { context: t, actions: r, program: a, open: s, detailsId: H }), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": l("details-of", N.text),
        "aria-expanded": s,
        "aria-controls": s ? H : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      l("details"),
      /* @__PURE__ */ g(Je, { open: s })
    )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: H }));
  }
};

// src/views/results/card-list.tsx
var _n = 60, ma = 10, Bi = 80, Vi = 12, Wi = 10; // _n = CARDS, ma = CARDS_AT_ONCE, Bi = FILL_AFTER, Vi = CARDS_PER_STEP, Wi = STEP_PAUSE
function qi({ context: e, state: t, results: { order: r } }, n) { // qi = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, c = a.query === o ? a.cause : "typing", d = c === "address", l = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), m = c === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || _n, l + 1, m && n.limit || 0, d ? s : 0), u = d && (n.order || s || e.startsAt !== "top"); // o = query, a = settled, s = cards, t = state, i = shown, n = before, c = cause, d = isAddress, l = open, f = number, r = order, h = i, e = context, m = isSame, p = limit, _n = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(ma, l + 1, m && n.drawn || 0) };
}
function hn({ order: e, limit: t, drawn: r }) { // hn = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length);
}
function Ki({ context: { index: e, limit: t }, state: r, results: n }, o) { // Ki = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && ut(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, ut = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let c = a ? ao(e.programs[i].status) : null, d = s[s.length - 1]; // c = group, a = hasGroups, ao = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === c ? d.numbers.push(i) : s.push({ group: c, numbers: [i] });
  }
  return s;
}
function Gi({ view: e, section: { group: t, numbers: r } }) { // Gi = Cards, e = view, t = group, r = numbers
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
      this.setLength({ limit: r + _n, drawn: r + _n }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : qi(r, n);
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
    a && (a.style.minHeight = hn(s) ? `${o}px` : ""), this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r } = this.state; // r = drawn
    window.clearTimeout(this.timer), hn(this.state) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Vi }), r > ma ? Wi : Bi));
  }
  render({ view: r }, n) {
    let { order: o, limit: a, drawn: s } = n, { context: i } = r, { msg: c, facetOrder: d } = i, l = o.length - a; // o = order, a = limit, s = drawn, n = length, i = context, r = view, c = msg, d = facetOrder, l = rest
    return /* @__PURE__ */ g(G, null, /* @__PURE__ */ g("div", { ref: this.lists, "aria-busy": hn(n) || void 0 }, Ki(r, o.slice(0, Math.min(s, a))).map((m) => /* @__PURE__ */ g(Gi, { key: m.group, view: r, section: m }))), i.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: i.urlOfAll(we(r.state.query, d) || "programs") }, c("see-all", o.length)), !i.limit && l > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, c("more", l)));
  }
};

// src/app/visible-terms.ts
function fa(e, t, r, n) { // fa = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/messages/join-list.ts
function Sr(e, t) { // Sr = joinList, e = msg, t = texts
  return t.length ? t.reduce((r, n) => e("list", r, n)) : "";
}

// src/views/layout/term-list.tsx
var Qi = 15, pt = class extends te { // Qi = MOST_WITHOUT_BOX, pt = TermBox, te = x
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
function Yi({ context: { labels: e, languages: t } }, r) { // Yi = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === U ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, U = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function ga({ view: e, counts: t, most: r }) { // ga = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: c } = t, d = c.id === "language", l = d ? Yi(e, t.terms) : t.terms, m = fa(l, r, c.id === "period", (f) => d && f === o[0]), p = m.length < l.length ? l.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(G, null, m.map((f) => /* @__PURE__ */ g(pt, { key: f.term.id, view: e, facet: c.id, count: f })), p && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, c = facet, t = counts, d = isLanguage, l = terms, Yi = languagesByName, m = shown, fa = visibleTerms, r = most, f = count, p = firstHidden, u = list, g = k, G = $, pt = TermBox
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
  return l.length <= Qi ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: c.id, terms: l }, u) : /* @__PURE__ */ g(G, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var zi = 2; // zi = OPEN_AT_FIRST
function Xi({ view: e, counts: t, isOpenAtFirst: r }) { // Xi = Facet, e = view, t = counts, r = isOpenAtFirst
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
  )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(B, { text: f, around: a })), /* @__PURE__ */ g(ga, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, Sr(n, u)));
}
function Tr({ view: e }) { // Tr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== A && r !== C); // t = facets, e = view, r = id, A = NEED, C = OFFERS
  return /* @__PURE__ */ g(G, null, t.map((r, n) => /* @__PURE__ */ g(Xi, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < zi })));
}

// src/views/layout/needs.tsx
var Zi = 4; // Zi = FEW_NEEDS
function xa({ view: e }) { // xa = Needs, e = view
  var E; // E = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: c, more: d, search: l } = e, m = ((E = i.exploration.facets.find(({ facet: P }) => P.id === A)) == null ? void 0 : E.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, c = actions, d = more, l = search, e = view, m = terms, E = _a, P = facet, A = NEED
  if (!m.length)
    return null;
  let { text: p } = s.settled.query, u = l && p.trim() !== "", f = u ? l.findNeeds(a, p).map(({ need: P }) => P) : [], h = s.open.facets.has(A), b = ({ term: P }) => f.includes(P), _ = u ? [...m.filter((P) => P.chosen && !b(P)), ...f.flatMap((P) => m.find(({ term: N }) => N === P) || [])] : m.filter(({ chosen: P }, N) => h || P || N < Zi), v = u ? void 0 : m.find((P) => !_.includes(P)), w = (P) => { // p = text, s = state, u = isSearch, l = search, f = found, a = index, P = each, h = areAllShown, A = NEED, b = isFound, _ = shown, m = terms, N = i, Zi = FEW_NEEDS, v = firstHidden, w = choose
    let { query: N } = s; // N = query, s = state
    l && l.findNeeds(a, N.text).some(({ need: H }) => H === P.term) && !P.chosen ? c.choose(ir(We(N, ""), A, P.term.id)) : c.toggleTerm(A, P.term.id);
  };
  return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, _.map((P) => /* @__PURE__ */ g(
    "button",
    {
      key: P.term.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${A}:${P.term.id}`,
      "aria-pressed": P.chosen,
      onClick: () => w(P)
    },
    /* @__PURE__ */ g(B, { text: r.term(A, P.term.id), around: n }),
    !P.term.count && " ",
    !P.term.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), v && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var P; // P = _a
        c.showTerms(A, m.length), (P = document.getElementById(`${o}:${A}:${v.term.id}`)) == null || P.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function ha({ view: { context: { msg: e }, state: t, actions: r } }) { // ha = SearchBox, e = msg, t = state, r = actions
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
function _a({ view: e }) { // _a = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: c }) => c.id === C); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, c = facet, C = OFFERS
  if (!s)
    return null;
  let i = (c, d, l, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": l, onClick: () => a.choose(ct(n, C, m)) }, t("shortcut", c, d)); // i = button, c = label, d = count, l = isChosen, m = terms, g = k, a = actions, ct = withTerms, n = query, C = OFFERS, t = msg
  return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(C).text }, s.terms.filter(({ term: c }) => c.id !== U).map(({ term: c, chosen: d, matchCount: l }) => i(r.term(C, c.id).text, l, d, [c.id])), i(t("offers-all"), s.count, !n.chosen.has(C), []));
}

// src/views/layout/toolbar.tsx
function ba({ view: e }) { // ba = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: c } = e, { count: d, searchResult: { corrected: l } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, f]) => u === A || u === C ? p : p + f.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, c = search, e = view, d = count, l = corrected, m = chosen, p = sum, u = facet, f = terms, A = NEED, C = OFFERS
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, qo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), c && l && d > 0 && /* @__PURE__ */ g(c.Corrected, { view: e, words: l }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.CopyLink, { view: e }), i && /* @__PURE__ */ g(i.SortBy, { view: e })));
}

// src/views/layout/explorer.tsx
function va({ view: e }) { // va = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: c, actions: d, more: l } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, c = results, d = actions, l = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(ha, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(xa, { view: e }), /* @__PURE__ */ g(_a, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(de, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(Tr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(ba, { view: e }), l && !(t && i === n) && /* @__PURE__ */ g(l.ActiveFilters, { view: e }), c.exploration.count > 0 ? /* @__PURE__ */ g(wr, { view: e }) : l && /* @__PURE__ */ g(l.NoResults, { view: e }), !t && l && /* @__PURE__ */ g(l.Freshness, { view: e }), !t && l && /* @__PURE__ */ g(l.AddProgram, { view: e })), a && s.filters && l && /* @__PURE__ */ g(l.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var wa = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "", isEarly: !0 }, Sa = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // wa = MORE_WHEN, e = mayType, t = query, Sa = SEARCH_WHEN
function bn(e, t, { isNeeded: r, isEarly: n }, o, a) { // bn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
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
function Ta() { // Ta = replaceTexts
  D.vnode = (e) => { // D = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Ea(e, t) { // Ea = createScreen, e = root, t = idPrefix
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
function Pa(e, t) { // Pa = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var el = 640, tl = 50; // el = MIN_WIDTH, tl = PREPARE_SEARCH_AFTER
function rl(e, t) { // rl = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
D.debounceRendering = (e) => e();
Ta();
function ka(e, t, r, n, o, a) { // ka = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), c = o.more.now, d = o.search.now, l = xn(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => l.limit > 0 || (e.clientWidth || s.innerWidth) < el, u = (k) => { // s = view, e = root, i = cleanups, c = more, o = parts, d = search, l = context, xn = createContext, t = list, r = settings, m = isMounted, p = isNarrow, el = MIN_WIDTH, u = readAddress, k = before
    let L = n.read(), I = L === null && k ? k.query : vt(L || "", l.index) || l.preset, R = Ie(l.index, l.derive, I); // L = fragment, n = history, I = next, k = before, vt = fromFragment, l = context, R = query, Ie = withoutHiddenDetails
    return {
      query: R,
      settled: { query: R, cause: "address" },
      cards: n.cards(),
      open: { facets: (k == null ? void 0 : k.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, f = xr(T({ narrow: p(), mayType: !1 }, u(null))), h = Ea(e, r.idPrefix), b = () => { // f = store, xr = createStore, T = __spreadValues, p = isNarrow, u = readAddress, h = screen, Ea = createScreen, e = root, r = settings, b = unmount
    m = !1;
    let k = Array.from(i); // k = all, i = cleanups
    i.clear(), k.forEach((L) => L()), e.textContent = "";
  }, _ = (k) => { // _ = attempt, k = act
    if (m)
      try {
        k();
      } catch (L) {
        b(), a(L);
      }
  }, v = rl(ra(f, () => l, h), _), w = (k, L) => { // v = actions, rl = guarded, ra = createActions, f = store, l = context, h = screen, _ = attempt, w = draw, k = state, L = before
    _(() => { // _ = attempt
      let I = h.holdFocus(L.open.filters), { derive: R } = l, F = R(k.query); // I = restoreFocus, h = screen, L = before, R = derive, l = context, F = results, k = state
      sr(/* @__PURE__ */ g(va, { view: { context: l, state: k, actions: v, attempt: _, cleanups: i, more: c, search: d, results: F, settledResults: R(k.settled.query) } }), e), I();
    });
  }, E = ({ keepFocus: k, keepFragment: L, keepPlace: I, nameTab: R }) => { // E = useMore, k = keepFocus, L = keepFragment, I = keepPlace, R = nameTab
    n.read() !== null && i.add(R(f, () => l, e.ownerDocument)), i.add(L()).add(I(e, n)).add(k(e, n));
  }, P = ({ textIndexOf: k }) => { // P = useSearch, k = textIndexOf
    let L = s.setTimeout(() => _(() => k(l.index)), tl); // L = prepare, s = view, _ = attempt, k = textIndexOf, l = context, tl = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(L));
  }, N = (k) => { // N = showLinked, k = isFirst
    let { details: L } = f.get().query, I = !k || L.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // L = details, f = store, I = mayScroll, k = isFirst, r = settings, e = root, n = history
    n.isNewLink() && I && r.reveal(() => Le(() => _(() => h.scrollToLinked(f.get().query.details))));
  }, V = () => { // V = correctLink
    la(n.read(), l.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: k }) => _(() => k(n, f, l, h.scrollToLinked)));
  }, H = () => { // H = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let k = p(), { open: L, narrow: I } = f.get(); // k = narrow, p = isNarrow, L = open, I = before, f = store
    (k !== I || L.filters && !e.clientWidth) && f.set({ narrow: k, open: M(T({}, L), { filters: !1 }) });
  };
  return [
    f.subscribe(w),
    Pa(e, H),
    na(f, v.settle, s),
    ia(f, n, (k) => l.fragmentOf(k)),
    n.onMove(() => _(() => { // n = history, _ = attempt
      f.set(u(f.get())), N(!1), V();
    }))
  ].forEach((k) => i.add(k)), w(f.get(), f.get()), m && (N(!0), V(), n.firstPlace && Le(() => _(() => s.scrollTo(0, n.firstPlace))), c ? E(c) : i.add(bn(f, o.more, wa, o.onFailure, (k) => _(() => { // k = loaded, i = cleanups, w = draw, f = store, m = isMounted, N = showLinked, V = correctLink, n = history, Le = afterPaint, _ = attempt, s = view, c = more, E = useMore, bn = loadWhenNeeded, o = parts, wa = MORE_WHEN
    c = k, E(c), f.set({});
  }))), d ? P(d) : i.add(bn(f, o.search, Sa, o.onFailure, (k) => _(() => { // d = search, P = useSearch, i = cleanups, bn = loadWhenNeeded, f = store, o = parts, Sa = SEARCH_WHEN, k = loaded, _ = attempt
    d = k, l = sa(l, d.fuzzySearch), P(d), f.set({});
  })))), {
    update: (k) => _(() => { // k = newList, _ = attempt
      v.settle(), l = xn(k, r, l.find);
      let { query: L } = f.get(), I = Ie(l.index, l.derive, L), R = () => f.set({ query: I, settled: { query: I, cause: "data" } }); // L = before, f = store, I = query, Ie = withoutHiddenDetails, l = context, R = show
      c ? c.keepPosition(e, R) : R();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Ra = "Special:MyLanguage/", nl = /^(?:[a-z][\w-]*|Special):/; // Ra = MY_LANGUAGE, nl = WITHOUT_TRANSLATION
function La(e, { root: t, staticElements: r, groups: n }, o) { // La = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((c) => c.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (c) => { // r = staticElements, n = groups, c = page, d = link, i = linked
    let d = c.replace(Ra, ""); // d = plain, c = page, Ra = MY_LANGUAGE
    if (!s.length || nl.test(d))
      return e.urlOf(c);
    if (t.lang !== o[0])
      return e.urlOf(Ra + d);
    let [l = "", m = ""] = d.split(/(?=#)/); // l = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${l}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(c);
  };
}

// src/page/mount-host.ts
var ol = "program-explorer__app", al = 0; // ol = APP_CLASS, al = mountedSoFar
function sl(e) { // sl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (ze({ root: r }) || "static") !== "static"); // t = roots, ge = HOST_CLASS, r = root, ze = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function il({ root: e, headings: t }) { // il = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = Or(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, Or = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Ir(e, () => Le(() => { // o = anchor, Ir = unfold, e = root, Le = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function ll(e) { // ll = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return _t(e) && !(t && !t.closest(`.${ge}, [${Ee}]`));
}
function Ma(e, t, { list: r, messages: n, languageNames: o, more: a, search: s, edit: i }, c) { // Ma = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = edit, c = onCrash
  let d = window.pageYOffset > 0, { wiki: l, load: m } = e, { language: p } = n, u = me(n), f = At(l, t), h = sl(t), b = `program-explorer-${++al}`, _ = La(l, t, f), v = t.all === null ? "" : _(t.all), w = { // d = hasScrolled, l = wiki, m = load, e = environment, p = language, n = messages, u = msg, me = createMessages, f = languages, At = readerLanguages, t = host, h = ownsIt, sl = ownsAddress, b = idPrefix, al = mountedSoFar, _ = pageUrl, La = createPageUrls, v = urlOfAll, w = parts
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
  E.className = ol, E.lang = p, E.dir = fe(p), t.root.append(E);
  let P = Ar(t.root, () => Pt(t, !0)), N = () => il(t); // P = stopWatching, Ar = watchFolding, t = host, Pt = hideRest, N = onHashChange, il = scrollToLinkedHeading
  window.addEventListener("hashchange", N);
  let V = () => { // V = cleanUp
    E.remove(), P(), window.removeEventListener("hashchange", N);
  }, H = Mo(window, h ? ll : null, b);
  oe(t, "ready");
  let { update: k, unmount: L } = ka(E, r, { // k = update, L = unmount, ka = mountExplorer, E = app, r = list
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
    reveal: (R) => Ir(t.root, R),
    notify: (R) => Te(t.root, n, { kind: "failure", text: R, retry: null }),
    editing: i && { wiki: l, source: t.source, open: i, ownsAddress: h },
    urlOf: (R) => "url" in R ? R.url : _(R.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (R) => `${h ? "" : v}#programs?program=${R}`,
    urlOfAll: (R) => `${v}#${R}`
  }, H, w, (R) => { // H = history, w = parts, R = error
    V(), c(R);
  });
  if (!E.isConnected)
    return null;
  let I = { // I = explorer
    update: k,
    unmount: () => {
      L(), V(), oe(t, "static");
    }
  };
  try {
    N(), Pt(t, !0), l.announceReady(t.root);
  } catch (R) {
    throw I.unmount(), R;
  }
  return I;
}

// src/page/offer-selftest.ts
var cl = "#programs?selftest"; // cl = SELFTEST
function Oa(e) { // Oa = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === cl && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 189dca07d24573bd"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var dl = 20; // dl = MOST_EXPLORERS
function ul(n, o) { // ul = importList, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function pl({ wiki: e }, t, { origin: r, list: n }) { // pl = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: c, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, c = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !c && An(s.length ? s : [o], n.programs.map(({ title: l }) => pe(l, [o.lang, ...d], e.contentLanguage).text));
}
function ml({ preset: e, limit: t }) { // ml = needsMore, e = preset, t = limit
  return !!(le(location.hash) || e && !t);
}
function fl({ preset: e }) { // fl = needsSearch, e = preset
  return /(^|&)q=/.test(`${le(location.hash) || ""}&${e}`);
}
function Aa(e, t, r, n) { // Aa = run, e = load, t = environment, r = host, n = mounted
  return O(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Aa(e, t, r, n);
    }, s = null;
    try {
      let i = ml(r) ? Mt(t).catch(() => null) : null, c = fl(r) ? Ot(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, ml = needsMore, r = host, Mt = loadMore, t = environment, c = loadingSearch, fl = needsSearch, Ot = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        oe(r, "static");
        return;
      }
      let { messages: l } = d, [m, p] = d.kind === "missing" && (yield ul(t, r)) || [r, d]; // l = messages, d = result, m = shown, p = programs, ul = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let w = p.kind === "missing"; // w = isMissing, p = programs
        o.log(`The data page "${r.source}" ${w ? "is missing" : "cannot be read"}.`, ...w ? [] : p.problems), yield Rt(t, r, w ? "missing" : "json", p, a);
        return;
      }
      if (!On(l))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, h] = yield Promise.all([i, c, new Promise((w) => setTimeout(w))]); // u = languageNames, o = wiki, f = more, h = search, i = loadingMore, c = loadingSearch, w = resolve
      if (!r.root.isConnected)
        return;
      let { origin: b } = p, _ = (w) => O(null, null, function* () { // b = origin, p = programs, _ = edit, w = id, O = __async
        let E = yield t.load.editor(); // E = editor, t = environment
        s && b.kind === "pages" && E.edit({ environment: t, host: r, messages: l, source: r.source, included: b.included, text: b.page.text, list: p.list, explorer: s }, w);
      }), v = pl(t, r, p);
      s = Ma(t, m, {
        list: p.list,
        messages: l,
        languageNames: u,
        more: f,
        search: h,
        edit: b.kind === "pages" ? _ : null
      }, (w) => { // w = error
        o.log("The explorer could not be drawn.", w), n.delete(r.root), Rt(t, m, "unexpected", { kind: "missing", messages: l }, a);
      }), s && (n.set(r.root, s), yield jn(t, r, p, l, v));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Rt(t, r, kt(i), null, a);
    }
  });
}
function gl(n, o) { // gl = findOrInsertHosts, n = _0, o = _1
  return O(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Lt(r); // a = printed, Lt = findHosts, r = content
    if (a.length || r.querySelector(`.${ge}`) || !Vn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Ia(e, t) { // Ia = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, c]) => { // r = mounted, i = root, c = explorer
      s(i) && (r.delete(i), c.unmount());
    });
  }, a = [
    Oa(n),
    e.onContent(() => { // e = wiki
      o((c) => !c.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = Ro(); // s = content, i = sharedLoad, Ro = createSharedLoad
      gl(n, s).then(
        (c) => c.forEach((d, l) => { // c = hosts, d = host, l = i
          l >= dl ? oe(d, "static") : Fn(d) && Aa(i, n, d, r);
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
var vn = {}; // vn = runtime_exports
Ja(vn, {
  x0: () => te,
  x1: () => ar,
  x10: () => ht,
  x11: () => _t,
  x12: () => bt,
  x13: () => le,
  x14: () => xt,
  x15: () => Rr,
  x16: () => we,
  x17: () => ur,
  x18: () => lr,
  x19: () => Q,
  x2: () => G,
  x20: () => Ae,
  x21: () => qe,
  x22: () => se,
  x23: () => Ge,
  x24: () => dr,
  x25: () => dt,
  x26: () => mt,
  x27: () => ct,
  x28: () => We,
  x29: () => gr,
  x3: () => g,
  x30: () => ut,
  x31: () => fe,
  x32: () => Xt,
  x33: () => Se,
  x34: () => W,
  x35: () => Sr,
  x36: () => me,
  x37: () => ze,
  x38: () => Ee,
  x39: () => ge,
  x4: () => sr,
  x40: () => Lt,
  x41: () => $r,
  x42: () => Hr,
  x43: () => Fr,
  x44: () => Te,
  x45: () => Mr,
  x46: () => Tt,
  x47: () => Y,
  x48: () => q,
  x49: () => ae,
  x5: () => Le,
  x50: () => Wt,
  x51: () => A,
  x52: () => C,
  x53: () => Nt,
  x54: () => ue,
  x55: () => Ht,
  x56: () => $e,
  x57: () => Dt,
  x58: () => He,
  x59: () => tt,
  x6: () => Ie,
  x60: () => Yt,
  x61: () => hr,
  x62: () => Ft,
  x63: () => Ze,
  x64: () => je,
  x65: () => ke,
  x66: () => ho,
  x67: () => Qt,
  x68: () => yo,
  x69: () => Ue,
  x7: () => yr,
  x70: () => z,
  x71: () => wt,
  x72: () => pe,
  x73: () => Tr,
  x74: () => pt,
  x75: () => Je,
  x76: () => Qe,
  x77: () => de,
  x78: () => B,
  x79: () => ca,
  x8: () => xr,
  x80: () => br,
  x81: () => _r,
  x82: () => Er,
  x9: () => ie
});

// src/wiki/wiki.ts
var ne = class extends Error { // ne = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var Da = 1e4; // Da = TIMEOUT_MS
function Ca(e, t) { // Ca = fetchInTime, e = url, t = credentials
  return O(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Da); // r = controller, n = timer, Da = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new ne("timeout", `${Da} ms, ${e}`) : new ne("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function Er(e) { // Er = readAnswer, e = url
  return O(this, null, function* () {
    let t = yield Ca(e, "omit"); // t = response, Ca = fetchInTime, e = url
    if (t.status === 429 && (t = yield Ca(e, "same-origin")), t.status === 429)
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
var yl = 86400, xl = 300, hl = 50; // yl = DAY_S, xl = FIVE_MINUTES_S, hl = MOST_REQUESTS
function _l({ query: { pages: e = [] } = {} }) { // _l = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function bl(e, t, r, n) { // bl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? xl : yl), a = { // o = age, e = kind, r = bundle, xl = FIVE_MINUTES_S, yl = DAY_S, a = parameters
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
function Na(e, t, r, n) { // Na = readAll, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let c = yield Er(`${e}?${bl(t, r, n, s)}`); // c = answer, Er = readAnswer, e = api, bl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(_l(c));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: l } = {} } = c; // d = messagecollection, l = mcoffset, c = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = l;
    } while (s && ++i < hl);
    return { pages: a, translations: o };
  });
}
function Fa(e, t, r, n) { // Fa = readSafely, e = api, t = kind, r = values, n = bundle
  return O(this, null, function* () {
    try {
      return yield Na(e, t, r, n);
    } catch (o) {
      if (n && o instanceof ne && o.failure === "server")
        return Na(e, t, r, null);
      throw o;
    }
  });
}
function Ha(e, t) { // Ha = createPageReader, e = api, t = titleOf
  return (r, n, o) => O(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Fa(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Fa = readSafely, e = api
    return i && a.every((c) => i.pages.some((d) => d.title === c)) ? i : Fa(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function $a(e) { // $a = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function vl(e) { // vl = mayEdit, e = title
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
function wl() { // wl = languageNames
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
function Sl() { // Sl = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function ja(e) { // ja = fetchGadgetModule, e = name
  return O(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Ua(e = null) { // Ua = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: Sl(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: $a,
    readPages: Ha(mw.util.wikiScript("api"), $a),
    languageNames: wl,
    mayEdit: vl,
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
function Tl() { // Tl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Ia(Ua(Tl()), kn(ja, vn, "9042692eb8b93ba4"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>