// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var kn = Object.defineProperty, Ga = Object.defineProperties;
var Qa = Object.getOwnPropertyDescriptors;
var En = Object.getOwnPropertySymbols;
var za = Object.prototype.hasOwnProperty, Ya = Object.prototype.propertyIsEnumerable;
var Pn = (e, t, r) => t in e ? kn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, E = (e, t) => {
  for (var r in t || (t = {}))
    za.call(t, r) && Pn(e, r, t[r]);
  if (En)
    for (var r of En(t))
      Ya.call(t, r) && Pn(e, r, t[r]);
  return e;
}, L = (e, t) => Ga(e, Qa(t));
var Xa = (e, t) => {
  for (var r in t)
    kn(e, r, { get: t[r], enumerable: !0 });
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
function Rn(e, t, r) { // Rn = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
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
    view: (s) => a(s)(),
    links: a("links"),
    importer: a("importer"),
    selftest: a("selftest")
  };
}

// src/explore/query.ts
var Qe = ["relevance", "status", "newest", "title"], Q = "list", mt = [Q, "table", "compare"], Mn = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [], view: Q, rows: "", columns: [] }; // Qe = SORTS, Q = LIST, mt = VIEWS, Mn = EMPTY_QUERY
function ft(e, t) { // ft = isSort, e = sort, t = view
  return e !== "" && (t !== Q || Qe.some((r) => r === e));
}

// src/app/url.ts
var gt = ["q", "sort", "program", "view", "rows", "columns"]; // gt = RESERVED_KEYS
var es = /^#?programs$/, ts = /^#?programs(\?|%3f|\.3f)/i, yt = "selftest", rs = 8e3, ns = 200; // es = ALONE, ts = WITH_QUERY, yt = SELFTEST, rs = MOST_CHARACTERS, ns = MOST_LETTERS
function ce(e) { // ce = restOf, e = hash
  let [t] = ts.exec(e) || es.exec(e) || []; // t = start, ts = WITH_QUERY, e = hash, es = ALONE
  return t === void 0 ? null : e.slice(t.length, rs);
}
function xt(e) { // xt = isFragmentOurs, e = hash
  return ce(e) !== null;
}
var os = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // os = UNSAFE
function Tr(e) { // Tr = encode, e = value
  return e.replace(os, (t) => { // e = value, os = UNSAFE, t = unit
    let r = t.charCodeAt(0); // r = code, t = unit
    return r > 127 ? encodeURIComponent(t) : "%" + (r + 256).toString(16).slice(1).toUpperCase();
  });
}
function le(e) { // le = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
    try {
      return decodeURIComponent(t);
    } catch (r) {
      return t;
    }
  });
}
function ht(e) { // ht = normalText, e = text
  return e.slice(0, ns).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function we({ text: e, chosen: t, sort: r, details: n, view: o, rows: a, columns: s }, i = []) { // we = toFragment, e = text, t = chosen, r = sort, n = details, o = view, a = rows, s = columns, i = facets
  let l = [], d = (m, p) => { // l = parts, d = write, m = key, p = values
    let u = p.map(Tr).join(","); // u = list, p = values, Tr = encode
    u && l.push(`${Tr(m)}=${u}`);
  };
  (/* @__PURE__ */ new Set([...i, ...t.keys()])).forEach((m) => { // i = facets, t = chosen, m = facet
    gt.includes(m) || d(m, t.get(m) || []);
  });
  let c = ht(e); // c = words, ht = normalText, e = text
  return c && l.push("q=" + Tr(c).replace(/_/g, "%5F").replace(/%20/g, "_")), d("sort", [r || ""]), d("view", o === Q ? [] : [o]), d("rows", [a]), d("columns", s), d("program", n), l.length ? `programs?${l.join("&")}` : "";
}
function Pr(e, t) { // Pr = splitIds, e = list, t = isKnown
  return e.split(",").map(le).flatMap((r) => t(r) ? r : r.split(","));
}
function kr(e) { // kr = isColumn, e = value
  return /^[^,]+$/.test(e);
}
function Er(e, t) { // Er = readIds, e = list, t = isKnown
  return Array.from(new Set(Pr(e, t))).filter(t);
}
function _t(e, t) { // _t = fromFragment, e = hash, t = known
  let r = ce(e); // r = rest, ce = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // n = chosen, o = others
  for (let d of r.split("&")) { // d = part, r = rest
    let [c = "", ...m] = d.split("="), p = le(c), u = m.join("="); // c = rawKey, m = values, d = part, p = key, le = decode, u = raw
    if (gt.includes(p))
      o.set(p, u);
    else {
      let f = Er(u, (h) => t.hasTerm(p, h)); // f = terms, Er = readIds, u = raw, h = term, t = known, p = key
      f.length && n.set(p, Array.from(/* @__PURE__ */ new Set([...n.get(p) || [], ...f])));
    }
  }
  let a = (d) => o.get(d) || "", s = (d) => le(a(d)), i = mt.find((d) => d === s("view")) || Q, l = s("sort"); // a = rawOf, d = one, o = others, s = valueOf, le = decode, i = view, mt = VIEWS, Q = LIST, l = sort
  return {
    text: ht(le(a("q").replace(/[_+]/g, " "))),
    chosen: n,
    sort: ft(l, i) ? l : null,
    details: Er(a("program"), t.hasProgram),
    view: i,
    rows: s("rows"),
    columns: Er(a("columns"), kr)
  };
}

// src/programs/json-object.ts
function pe(e) { // pe = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/messages/message-texts.ts
var z = "qqx", Ln = "search", ze = "en"; // z = KEYS_ONLY, Ln = EXPLORER_KEY, ze = FALLBACK_LANGUAGE
function Ye(e) { // Ye = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || ze;
}
function Rr(e) { // Rr = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function On(e, t) { // On = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(pe(t)).filter((n) => typeof n[1] == "string")); // r = texts, pe = parseJsonObject, t = text, n = field
  return r.has(Ln) ? { language: e, texts: r } : null;
}
function An({ language: e, texts: t }) { // An = hasMessages, e = language, t = texts
  return e === z || t.has(Ln);
}

// src/programs/texts.ts
function me(e, t, r) { // me = pickText, e = text, t = chain, r = pageLanguage
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
function bt(e) { // bt = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function In(e, t) { // In = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var Cn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Cn = en_default

// src/messages/locale.ts
function vt(e) { // vt = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var ss = ["zero", "one", "two", "few", "many", "other"]; // ss = CATEGORIES
function Dn(e) { // Dn = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = ss.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, ss = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var is = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, ls = /\$(\d)/g, Ie = { language: "en", texts: new Map(Object.entries(Cn)) }; // is = PLURAL, ls = PARAMETER, Ie = BUILT_IN, Cn = en_default
function fe({ language: e, texts: t } = Ie, r = Ie.texts) { // fe = createMessages, e = language, t = texts, Ie = BUILT_IN, r = fallback
  if (e === z)
    return (i, ...l) => `(${[`program-explorer-${i}`, ...l].join(", ")})`;
  let n, o, a = vt(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, vt = localeOf, e = language, s = format, i = value
  return (i, ...l) => { // i = key, l = parameters
    let d = (c) => { // d = parameter, c = position
      var m; // m = _a
      return (m = l[Number(c) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(is, (c, m, p) => (o = o || Dn(e), o(p.split("|"), Number(d(m))))).replace(ls, (c, m) => { // t = texts, i = key, r = fallback, is = PLURAL, c = _, m = position, p = forms, o = plural, Dn = createPlural, e = language, d = parameter, ls = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var wt = "json"; // wt = DATA_MODEL

// src/page/sections.ts
var Mr = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // Mr = SECTION
function Ce(e) { // Ce = sectionOf, e = element
  return e.closest(Mr);
}
function Lr(e) { // Lr = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ce(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Nn(e) { // Nn = isInSection, e = element
  return Ce(e) !== null;
}
function St(e) { // St = isFolded, e = element
  let t = Ce(e); // t = section, Ce = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function Fn(e) { // Fn = hasOtherText, e = element
  return (Ce(e) || e).textContent.trim() !== e.textContent.trim();
}
function Or(e, t) { // Or = watchFolding, e = element, t = onChange
  let r = Ce(e), n = new MutationObserver(t); // r = section, Ce = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Ar(e, t) { // Ar = unfold, e = element, t = then
  if (!St(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ce(e); // o = section, Ce = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = Lr(e); // a = heading, Lr = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    St(e) || (n(), t());
  }, n = Or(e, r);
  r();
}

// src/page/host-state.ts
var cs = "program-explorer-hidden"; // cs = HIDDEN_CLASS
function Xe({ root: e }) { // Xe = hostStateOf, e = root
  return e.programExplorerState;
}
function Hn(e) { // Hn = claim, e = host
  return Xe(e) ? !1 : (ne(e, "loading"), !0);
}
function Ir(e, t) { // Ir = hide, e = element, t = isHidden
  e == null || e.classList.toggle(cs, t);
}
function Tt({ root: e, after: t }, r) { // Tt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !St(e); // n = isAfterHidden, r = isHidden, St = isFolded, e = root
    Ir(t.list, n), Ir(t.heading, n && !(Nn(e) && Fn(t.list)));
  }
}
function ne(e, t) { // ne = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Ir(n, r)), Tt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Ir = hide, r = isReady, Tt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var ds = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), us = ["arab", "hebr"], ps = ["latn", "cyrl"]; // ds = RTL_LANGUAGES, us = RTL_SCRIPTS, ps = LTR_SCRIPTS
function De(e) { // De = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return us.includes(r) || !ps.includes(r) && ds.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Cr = "program-explorer__notice"; // Cr = CLASS
function Ze(e, t, ...r) { // Ze = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function $n(e, t, r) { // $n = button, e = text, t = className, r = act
  let n = Ze("button", `cdx-button ${t}`, e); // n = made, Ze = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function Ne(e) { // Ne = removeNotice, e = root
  e.querySelectorAll(`.${Cr}`).forEach((t) => { // e = root, Cr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function Se(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Se = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  Ne(e);
  let s = fe(t), i = Ze( // s = msg, fe = createMessages, t = messages, i = box, Ze = element
    "div",
    `${Cr} ${Cr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    Ze("span", "cdx-message__icon"),
    Ze(
      "div",
      "cdx-message__content",
      Ze("p", "", n),
      ...o,
      ...a ? [$n(s("retry"), "", a)] : [],
      $n(s("dismiss"), "cdx-button--weight-quiet", () => Ne(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = De(t.language), e.append(i);
}

// src/page/failure.ts
var ms = ["busy", "timeout", "network", "server"]; // ms = TEMPORARY
function Et(e) { // Et = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function Vn(e, t, r, n) { // Vn = advise, e = environment, t = host, r = notice, n = subject
  return A(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function Pt(e, t, r, n, o) { // Pt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return A(this, null, function* () {
    let a = n ? n.messages : Ie, s = fe(a); // a = messages, n = result, Ie = BUILT_IN, s = msg, fe = createMessages
    ne(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: ms.includes(r) ? () => { // ms = TEMPORARY, r = failure
        Ne(t.root), ne(t, "loading"), o();
      } : null
    };
    Se(t.root, a, i), (r === "missing" || r === "json") && (yield Vn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function jn(i, l, d, c, m) { // jn = showProblems, i = _0, l = _1, d = _2, c = _3, m = _4
  return A(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== wt; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, wt = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield Vn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ge = "program-explorer", fs = "data-has-heading", Te = "data-group"; // ge = HOST_CLASS, fs = HEADING_ATTRIBUTE, Te = GROUP_ATTRIBUTE
function Dr(e) { // Dr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var gs = /^(?!mw[\w-]{2,4}$)./; // gs = ANCHOR
function Nr(e, t, r) { // Nr = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => gs.test(o)); // n = anchorElements, r = elements, o = id, gs = ANCHOR
  return { text: e, language: Dr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Fr(e) { // Fr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Hr(e) { // Hr = levelBelow, e = heading
  return e ? Math.min(Fr(e) + 1, 5) : 3;
}
var Un = "h1, h2, h3, h4, h5, h6"; // Un = HEADINGS
function ys(e) { // ys = printedHeading, e = heading
  return Nr(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function xs(e) { // xs = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function hs(e) { // hs = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function _s({ root: e, before: t, groups: r, headings: n }) { // _s = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = xs(n.get("past") || null), f = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, l = all, d = languages, c = messages, m = bundle, p = bundleVersion, e = root, u = heading, xs = blockOf, n = headings, f = list, r = groups, b = group, h = own
  return n.forEach((b, _) => { // n = headings, b = element, _ = group
    b !== t && h.set(_, ys(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: hs(c),
    bundle: m,
    bundleVersion: p,
    preset: s,
    limit: Number(i) || 0,
    all: l,
    fallbacks: d.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: u && f ? { heading: u, list: f } : null,
    groups: r,
    headings: h,
    level: Hr(n.size ? t : null)
  };
}
function kt(e) { // kt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Un}, .${ge}[data-source], [${Te}]`).forEach((n) => { // e = content, Un = HEADINGS, ge = HOST_CLASS, Te = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Un) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), r && n.hasAttribute(fs) && o.headings.set(n.getAttribute(Te), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(_s);
}

// src/page/known-pages.ts
var Bn = ["Community Development", "Community Development/What we do"], bs = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Bn = PAGES, bs = TRANSLATION
function Wn(e) { // Wn = isKnownPage, e = title
  return Bn.includes(e) || Bn.includes(e.replace(bs, ""));
}

// src/page/load-parts.ts
function $r(e, t, r) { // $r = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Rt({ wiki: e, load: t }) { // Rt = loadMore, e = wiki, t = load
  return $r(e, t.more(), "Details and filters on phones did not load.");
}
function Mt({ wiki: e, load: t }) { // Mt = loadSearch, e = wiki, t = load
  return $r(e, t.search(), "The search did not load.");
}
function qn({ wiki: e, load: t }, r) { // qn = loadView, e = wiki, t = load, r = name
  return $r(e, t.view(r), `The ${r} did not load.`);
}

// src/page/languages.ts
function Lt({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // Lt = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Dr(r), [a] = e, s = a !== t; // o = around, Dr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === ze || Ye(e) !== ze) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function Kn(e, t) { // Kn = translationLanguage, e = languages, t = contentLanguage
  let r = Ye(e), n = r === ze ? (e[0] || "").toLowerCase() : r; // r = chosen, Ye = chooseLanguage, e = languages, n = language, ze = FALLBACK_LANGUAGE
  return n === t || n === z ? "" : n;
}

// src/programs/links.ts
var vs = /[\u200E\u200F\u202A-\u202E]/g, ws = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ss = [ // vs = DIRECTION_MARKS, ws = TITLE_SPACES, Ss = REFUSED_SCHEMES
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
], Ts = new RegExp("^(?:" + Ss.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Vr = 2e3, Es = 255, Ps = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function ks(e) { // ks = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
var Rs = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Rs = ORDINARY
function Ms(e) { // Ms = readAddress, e = value
  if (e.length <= Vr && Rs.test(e))
    return { url: e };
  if (e.length > Vr || /\s/.test(e))
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
    return Ms(t);
  if (t.length > Vr)
    return "bad-page";
  let r = t.replace(vs, "").replace(ws, " ").trim().replace(/^: ?/, ""); // r = page, t = text, vs = DIRECTION_MARKS, ws = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Ts.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Ps.test(r) || n.length > 85 && ks(n) > Es ? "bad-page" : { page: r };
}
function Ot(e) { // Ot = isTarget, e = found
  return typeof e != "string";
}
function At(e) { // At = parseLink, e = value
  let t = Fe(e); // t = found, Fe = readLink, e = value
  return Ot(t) ? t : null;
}
function It(e) { // It = isPage, e = value
  let t = At(e); // t = link, At = parseLink, e = value
  return t !== null && "page" in t;
}
function Jn(e) { // Jn = isAddress, e = value
  let t = At(e); // t = link, At = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Ls = 49; // Ls = MOST_INCLUDES
function jr(e) { // jr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Ls).map((r, n) => typeof r == "string" && It(r) && t.indexOf(r) === n ? r : "") : [];
}
function Ct(e) { // Ct = includedTitles, e = text
  return e.includes('"include"') ? jr(pe(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function Ur() { // Ur = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Dt(e) { // Dt = optionsFor, e = wiki
  return { today: Ur(), language: e.contentLanguage };
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
var Br = "team", et = ["status", "language", "period", Br], O = "need", D = "offers", Qn = ["join", "materials"], j = "not-stated"; // Br = TEAM, et = BUILT_IN, O = NEED, D = OFFERS, Qn = OFFER_TERMS, j = NOT_STATED

// src/programs/kinds.ts
var Os = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Os = KINDS
function Wr(e) { // Wr = kindOfType, e = type
  return Os[e] || "text";
}
function ye(e) { // ye = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Wr(Array.isArray(e) ? "array" : typeof e);
}
function Nt(e) { // Nt = isObject, e = value
  return ye(e) === "object";
}

// src/programs/migrate.ts
var zn = [], tt = 1 + zn.length; // zn = MIGRATIONS, tt = VERSION
function Yn(e, t = zn) { // Yn = migrate, e = page, t = migrations, zn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => L(E({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function As(e, t, r) { // As = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Ft(e, t, r) { // Ft = readJsonPage, e = text, t = report, r = describeFault
  let n = As(e, t, r); // n = data, As = readJson, e = text, t = report, r = describeFault
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
function Ht(e) { // Ht = tooDeep, e = parents
  return Array.from(e.keys()).filter((t) => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let n = 0; r && n <= 25; n++) // n = level, r = above
      r = e.get(r);
    return r;
  });
}

// src/programs/lineage.ts
function Xn(e, t, r, n) { // Xn = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: d } of e) // l = id, d = partOf, e = all
    o.add(l), d && a.set(l, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(Ht(a)); // s = wholes, o = programIds, t = series, i = deep, Ht = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: d, partOf: c, followedBy: m, source: { page: p, path: u } } = l; // d = id, c = partOf, m = followedBy, p = page, u = path, l = program
    if (!c && !m.length)
      return l;
    let f = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], h = (b, _, v, w) => (w ? n.addAt(f(b), "loop", _) : v.has(_) || n.addAt(f(b), "unknown-program", _, v), !w && v.has(_)); // f = pathTo, b = field, p = page, r = includedTitles, u = path, h = isGood, _ = other, v = known, w = isLoop, n = report
    return n.program = d, L(E({}, l), {
      partOf: c && h("partOf", c, s, i.has(d)) ? c : null,
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
function qr({ pipe: e }) { // qr = actionsOf, e = pipe
  return e ? [...qr(e[0]), ...e.slice(1)] : [];
}
function Is({ type: e, requirement: t }) { // Is = testOf, e = type, t = requirement
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
function Cs(e) { // Cs = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...qr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Is(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, qr = actionsOf, Is = testOf
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
function Ds({ item: e }) { // Ds = listReader, e = item
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
function Ns(e) { // Ns = recordReader, e = node
  let t = rt(e.key), r = rt(e.value), n = qr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, rt = readerOf, e = node, r = readValue, n = needsEntry, qr = actionsOf, o = type
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
function Fs({ entries: e = {} }) { // Fs = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => { // t = names, e = entries, r = fields, n = required, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let d = E({}, o); // d = found, E = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = field, r = fields, p = name
      s.enter(p), u ? d[p] = (m = rt(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let c = n.filter((p) => d[p] === null); // c = missing, n = required, p = name, d = found
    for (let p of c) // p = name, c = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return c.length > 0 ? void 0 : d;
  };
}
function Hs(e) { // Hs = createReader, e = node
  switch (e.type) {
    case "array":
      return Ds(e);
    case "record":
      return Ns(e);
    case "object":
      return Fs(e);
    default:
      return Cs(e);
  }
}
var Zn = /* @__PURE__ */ new Map(); // Zn = READERS
function rt(e) { // rt = readerOf, e = node
  let t = Zn.get(e); // t = reader, Zn = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Wr(a.type), Hs(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Wr = kindOfType, Hs = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let d = ye(a), c = n.get(d); // d = kind, ye = kindOf, a = value, c = read, n = readers
      if (!c) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return c(a, s, i, l);
    }, Zn.set(e, t);
  }
  return t;
}
function Ee(e, t, r, n, o) { // Ee = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return rt(e)(t, r, n, o);
}

// src/programs/language-code.ts
var $s = /^(?:als|fat|ike|knc)\b/i, eo = /* @__PURE__ */ new Map(); // $s = CODES_OF_MEDIAWIKI, eo = known
function Vs(e) { // Vs = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !$s.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function He(e) { // He = shortestCode, e = code
  let t = eo.get(e) || Vs(e); // t = short, eo = known, e = code, Vs = findShortest
  return eo.set(e, t), t;
}

// src/programs/patterns.ts
var $e = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // $e = ID, Pe = LANGUAGE

// src/programs/dates.ts
var Kr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Kr = DATE_SHAPE
function to(e, t) { // to = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function oe(e) { // oe = parseDate, e = text
  if (!Kr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > to(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function ro(e, t, r) { // ro = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Y(e) { // Y = firstDay, e = date
  return ro(e.year, e.month || 1, e.day || 1);
}
function W(e) { // W = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return ro(e.year, t, e.day || to(e.year, t));
}

// src/programs/status.ts
var ae = ["open", "upcoming", "ongoing", "paused", "past"]; // ae = STATUSES
function Ve(e) { // Ve = isStatus, e = value
  return ae.includes(e);
}
function no(e, t) { // no = isUncertainOn, e = date, t = day
  return e.approximate && Y(e) <= t && t <= W(e);
}
function Vt(e, t, r) { // Vt = deriveStatus, e = start, t = end, r = today
  return t && W(t) < r ? "past" : e && Y(e) > r ? "upcoming" : e && t && !no(e, r) && !no(t, r) ? "ongoing" : null;
}
function oo(e, t, r, n) { // oo = contradictsDates, e = status, t = start, r = end, n = today
  switch (e) {
    case "past":
      return !!(r && Y(r) > n || t && Y(t) > n);
    case "upcoming":
      return !!(t && W(t) < n || r && W(r) < n);
    case "ongoing":
      return !!(t && Y(t) > n || r && W(r) < n);
    case "open":
      return !!(r && W(r) < n);
    default:
      return !1;
  }
}
function ao(e) { // ao = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var js = []; // js = NONE
function X(e) { // X = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : js;
}

// src/programs/read-terms.ts
function jt(e, t, r, n) { // jt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return X(t).map(He).filter((s) => { // X = toList, t = value, He = shortestCode, s = code
      let i = Pe.test(s); // i = isCode, Pe = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : X(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, X = toList, t = value, s = id
    let i = o ? o.has(s) : Ve(s); // i = isKnown, o = terms, s = id, Ve = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : ae), i;
  });
}

// src/programs/cut-text.ts
function Ut(e, t) { // Ut = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var Jr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Jr = DAY_OR_MINUTE
function Bt(e) { // Bt = toUtc, e = text
  return !Jr.test(e) || !oe(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var de = (e, t = {}) => E({ kind: "schema", type: e }, t), ke = (e) => (t, r) => ({ type: e, requirement: t, message: r }), xe = (() => de("string")), Gr = (() => de("number")), Qr = (() => de("boolean")), se = ((e) => de("array", { item: e })), ee = ((e) => de("object", { entries: e })), S = ((e) => de("optional", { wrapped: e })), so = ((e, t) => de("picklist", { options: e, message: t })), je = ((e, t) => de("record", { key: e, value: t })), Ue = ((e) => de("union", { options: e })), V = ((...e) => L(E({}, e[0]), { pipe: e })), Wt = ke("check"), qt = ke("guard"), io = ke("length"), zr = ke("max_value"), lo = ke("min_entries"), Yr = ke("min_value"), he = ke("regex"), _e = ((e) => ({ type: "transform", operation: e })); // de = schema, e = operation, t = value, E = __spreadValues, ke = action, r = message, xe = string, Gr = number, Qr = boolean, se = array, ee = object, S = optional, so = picklist, je = record, Ue = union, V = pipe, L = __spreadProps, Wt = check, qt = guard, io = length, zr = maxValue, lo = minEntries, Yr = minValue, he = regex, _e = transform

// src/programs/schema.ts
var Bs = 10080; // Bs = MOST_MINUTES
function Ws(e) { // Ws = isText, e = found
  return e !== null;
}
var te = V(xe(), he($e, "bad-id")), en = V(xe(), he(/\S/, "empty")), nt = V(en, _e(Ut)), qs = V(xe(), he(Pe, "bad-language"), _e((e) => e.toLowerCase())), q = Ue([nt, V(je(qs, nt), lo(1, "empty"))]), Kt = V( // te = id, V = pipe, xe = string, he = regex, $e = ID, en = words, nt = shownText, _e = transform, Ut = cutText, qs = languageCode, Pe = LANGUAGE, e = code, q = text, Ue = union, je = record, lo = minEntries, Kt = date
  xe(),
  he(Kr, "bad-date"),
  _e(oe),
  Wt((e) => e !== null, "bad-date")
), co = V(xe(), he(Jr, "bad-time"), _e(Bt), qt(Ws, "bad-time")), Xr = V(en, Wt(It, "bad-page")), fo = V(xe(), he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), uo = V(fo, Wt(Jn, "bad-address")), tn = V(fo, _e(Fe), qt(Ot, "bad-address")), ot = V(en, _e(Fe), qt(Ot, ({ input: e }) => e)), Ks = V(Gr(), Yr(1, "bad-minutes"), zr(Bs, "bad-minutes")), go = Ue([te, se(te)]), po = V(xe(), he(Pe, "bad-language"), _e(He)), mo = Ue([po, se(po)]), Zr = Ue([nt, se(nt)]), rn = go, Js = ee({
  label: q,
  page: S(ot),
  url: S(tn)
}), Gs = ee({
  label: S(q),
  page: S(ot),
  url: S(tn),
  until: S(Kt)
}), Qs = ee({
  start: co,
  end: S(co),
  label: S(q),
  page: S(ot),
  url: S(tn)
}), nn = ee({
  id: te,
  title: q,
  summary: S(q),
  notice: S(q),
  join: S(Gs),
  page: S(ot),
  status: S(so(ae, "bad-status")),
  start: S(Kt),
  end: S(Kt),
  dates: S(se(Qs)),
  language: S(mo),
  interpreted: S(mo),
  session: S(ee({
    minutes: S(V(se(Ks), io(2)))
  })),
  duration: S(q),
  scale: S(q),
  team: S(Zr),
  partners: S(Zr),
  materials: S(se(Js)),
  partOf: S(te),
  followedBy: S(go),
  owner: S(nt),
  reviewed: S(Kt),
  sources: S(Ue([uo, se(uo)]))
}), yo = ee({
  id: te,
  label: q,
  help: S(q),
  terms: je(te, rn)
}), zs = ee({
  label: S(q),
  help: S(q),
  terms: S(je(te, ee({
    label: S(q),
    aliases: S(Zr),
    broader: S(te),
    matchesAll: S(Qr())
  })))
}), Ys = ee({
  title: q,
  page: S(ot)
}), xo = ee({
  version: V(Gr(), Yr(tt), zr(tt)),
  enabled: S(Qr()),
  talk: S(Xr),
  bundle: S(Xr),
  facets: S(se(te)),
  vocabularies: S(je(te, zs)),
  series: S(je(te, Ys)),
  include: S(se(Xr))
});

// src/programs/read-needs.ts
function Xs(e, t, r) { // Xs = readNeed, e = raw, t = vocabularies, r = report
  let n = Ee(yo, e, r); // n = record, Ee = read, yo = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = jt(s, a, t, r); // i = found, jt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function ho(e, t, r) { // ho = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return $t(e, "needs", r, (o) => { // $t = eachRecord, e = page, r = report, o = raw
    let a = Xs(o, t, r); // a = need, Xs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var _o = 200; // _o = MOST_DATES
function bo(e) { // bo = readDates, e = written
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
var on = Object.keys(nn.entries); // on = PROGRAM_FIELDS, nn = programSchema
function Zs(e, t) { // Zs = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function ei(e, t) { // ei = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function ti(e, t, r, n) { // ti = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, until: e.until, isOver: t || !!(e.until && W(e.until) < r) } : null;
}
function ri(e, { vocabularies: t, facets: r }, n) { // ri = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Ee(rn, a, n), i = s === void 0 ? [] : jt(o, s, t, n); // s = ids, Ee = read, rn = termIds, a = value, n = report, i = found, jt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function ni({ start: e, end: t }, r, n) { // ni = readRange, e = start, t = end, r = raw, n = report
  return e && t && Y(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function vo(e, t, r, n) { // vo = readProgram, e = raw, t = source, r = context, n = report
  let o = Nt(e) ? e.id : null; // o = rawId, Nt = isObject, e = raw
  n.program = typeof o == "string" && $e.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Ee(nn, e, n, ri(a, r, n), r.fields); // a = terms, s = record, Ee = read, nn = programSchema, e = raw, n = report, ri = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = X(s.interpreted), d = /* @__PURE__ */ new Set([...X(s.language), ...l]); // l = interpreted, X = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [c, m] = ni(s, e, n); // c = start, m = end, ni = readRange, s = record, e = raw, n = report
  s.status && oo(s.status, c, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Vt(c, m, r.today); // p = status, s = record, Vt = deriveStatus, c = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: ti(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: c,
    end: m,
    dates: s.dates ? bo(s.dates) : [],
    terms: a,
    interpreted: l,
    minutes: Zs(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: X(s.team),
    partners: X(s.partners),
    materials: ei(s.materials, n),
    partOf: s.partOf,
    followedBy: X(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: X(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function wo(e, t, r, n, o, a) { // wo = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, d) => { // s = programs, i = readFrom, l = from, d = title
    $t(l, "programs", o, (c, m) => { // $t = eachRecord, l = from, o = report, c = raw, m = index
      let p = vo(c, { page: d, path: ["programs", m] }, n, o); // p = program, vo = readProgram, c = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, d) => { // i = readFrom, e = page, o = report, t = titles, l = title, d = index
    o.enter(d);
    let c = r.find((p) => p.title === l), m = c && Ft(c.text, o, a); // c = found, r = included, p = other, l = title, m = more, Ft = readJsonPage, o = report, a = describeFault
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
function oi(e, t) { // oi = readTerms, e = raw, t = report
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
function So(e, t, r) { // So = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: oi(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var ai = [...on, ...et, O, D].filter((e) => e !== "language"); // ai = RESERVED_VOCABULARIES, on = PROGRAM_FIELDS, et = BUILT_IN, O = NEED, D = OFFERS, e = name
function si(e, t, r) { // si = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...et]); // n = known, t = vocabularies, et = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function ii(e) { // ii = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function li(e, { today: t, language: r }, n, o, a) { // li = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Ee(xo, e, o, ii); // s = head, Ee = read, xo = headSchema, e = page, o = report, ii = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = So(s.vocabularies || /* @__PURE__ */ new Map(), ai, o); // i = vocabularies, So = readVocabularies, s = head, ai = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = si(s.facets, i, o), d = ho(e, i, o), c = jr(e), m = wo(e, c, n, { // l = facets, si = readFacets, s = head, i = vocabularies, o = report, d = needs, ho = readNeeds, e = page, c = titles, jr = includedTitlesIn, m = programs, wo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...on, ...i.keys()]),
    today: t,
    language: r.toLowerCase()
  }, o, a), p = new Map([...s.series || []].map(([u, { title: f, page: h }]) => [u, { title: f, target: h }]));
  return {
    enabled: s.enabled,
    talk: s.talk,
    bundle: s.bundle,
    facets: l,
    vocabularies: i,
    series: p,
    needs: d,
    programs: Xn(m, p, c, o)
  };
}
function Jt(e, t, r, n, o = String) { // Jt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Ft(e, n, o); // a = page, Ft = readJsonPage, e = text, n = report, o = describeFault
  return a && li(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Gt(e, t, r = []) { // Gt = parseForReaders, e = text, t = options, r = included
  let n = Gn(); // n = report, Gn = createCodeReport
  return { list: Jt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function ci(e, t) { // ci = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, E(E({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, E = __spreadValues
  return L(E({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return L(E({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && L(E({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        dates: o.dates.map((s) => L(E({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => L(E({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => L(E({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function To(e, { language: t, texts: r }, n) { // To = translate, e = list, t = language, r = texts, n = pageLanguage
  return ci(e, (o, a) => { // ci = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), Ut(s)) : o;
  });
}

// src/page/load.ts
var Eo = "MediaWiki:Gadget-programExplorer-config.json"; // Eo = CONFIGURATION
function at(e, t, r) { // at = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function di(e) { // di = isSwitchedOff, e = configuration
  return e !== void 0 && pe(e.text).enabled === !1;
}
function ui(e, t) { // ui = messagesFrom, e = language, t = page
  return e === z ? { language: e, texts: /* @__PURE__ */ new Map() } : t && On(e, t.text) || Ie;
}
function pi(e, t, r, n) { // pi = loadIncluded, e = wiki, t = source, r = text, n = pages
  return A(this, null, function* () {
    let o = Ct(r), a = o.filter((i) => !at(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Ct = includedTitles, r = text, a = missing, i = title, at = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = at(e, i, s); // l = page, at = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function ko(e, { translationLanguage: t, bundleVersion: r }) { // ko = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function mi(e, t, r, n) { // mi = loadTranslations, e = wiki, t = list, r = request, n = translations
  return A(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], ko(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, ko = bundleRequest, r = request
    return To(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Po(e, t) { // Po = loadOnce, e = wiki, t = request
  return A(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === z ? [] : [Rr(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Eo] : []], { pages: l, translations: d } = yield e.readPages(i, o, ko(a, t)); // s = messageTitles, n = language, z = KEYS_ONLY, Rr = messagesPage, i = titles, r = source, e = wiki, Eo = CONFIGURATION, l = pages, d = translations, o = revisions, ko = bundleRequest, a = bundle, t = request
    if (di(at(e, Eo, l)))
      return { kind: "off" };
    let c = ui(n, at(e, Rr(n), l)), m = at(e, r, l); // c = messages, ui = messagesFrom, n = language, at = pageOf, e = wiki, Rr = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: c };
    let p = yield pi(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: f, problems: h } = Gt(m.text, Dt(e), p); // p = included, pi = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, f = list, h = problems, Gt = parseForReaders, Dt = optionsFor
    return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: h, list: yield mi(e, f, t, d) } : { kind: "invalid", messages: c, origin: u, problems: h };
  });
}
function Ro(e, t) { // Ro = load, e = wiki, t = request
  return A(this, null, function* () {
    let r = yield Po(e, t); // r = result, Po = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Po(e, L(E({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function fi(e, t) { // fi = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = Lt(e, t), l = i[0] === z ? z : Ye(i), d = o.get(l), c = Kn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, Lt = readerLanguages, e = wiki, l = language, z = KEYS_ONLY, Ye = chooseLanguage, d = revision, c = translated, Kn = translationLanguage
  return {
    source: r,
    language: l,
    translationLanguage: c,
    bundle: a,
    revisions: e.isSwitchedOff === null ? [] : l === z ? n : d && n.length ? [...n, d] : [],
    // A version begins with its language.
    bundleVersion: s.startsWith(`${c}:`) ? s : ""
  };
}
function Mo() { // Mo = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = fi(t, r), o = JSON.stringify(n), a = e.get(o) || Ro(t, n); // n = request, fi = requestFor, t = wiki, r = host, o = key, a = loading, e = running, Ro = load
    e.set(o, a);
    let s = () => { // s = forget
      e.delete(o);
    };
    return a.then(s, s), a;
  };
}

// src/app/after-paint.ts
function Re(e) { // Re = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var st = "programExplorer", Qt = "programExplorerDialog", Lo = "programExplorerPlace"; // st = FRAGMENT_KEY, Qt = DIALOG_KEY, Lo = PLACE_KEY
function Oo(e, t, r) { // Oo = createHistory, e = view, t = isOurs, r = id
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
  }, i = () => a(Qt) === r, l = () => s("push", { [Qt]: r }), d = () => t && (t(n()) ? n() : a(st)), c = (f) => { // i = isInDialog, a = kept, Qt = DIALOG_KEY, r = id, l = enterDialog, s = put, d = read, t = isOurs, n = fragment, st = FRAGMENT_KEY, c = place, f = index
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
        { [st]: f, [Qt]: w ? null : a(Qt) },
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
    firstPlace: m ? c(0) : 0,
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
var gi = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // gi = MINUTE
function Ao(e, t, r = null) { // Ao = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(vt(e), E({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, vt = localeOf, e = language, E = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, l = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(oe(m)), c = (m) => o("minute", gi).format(Date.parse(m));
  return {
    date: i,
    occurrence: ({ start: m, end: p, isExact: u }) => { // m = start, p = end, u = isExact
      let f = u ? c : d; // f = textOf, u = isExact, c = minuteOf, d = dayOf
      return l(f(m), f(p || m));
    },
    span: (m, p, u) => { // m = start, p = end, u = status
      let f = m && i(m), h = p && i(p); // f = first, m = start, i = date, h = last, p = end
      return f ? h ? l(f, h) : t(u === "open" || u === "ongoing" ? "date-since" : u === "upcoming" ? "date-from" : "date-began", f) : h && t("date-until", h);
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
var I, Do, yi, be, an, Zt, No, Yt, Fo, ln, sn, xi, lt = /* @__PURE__ */ Symbol.for("pv"), er = {}, tr = [], hi = /^m(i|n|o|s|text|space)$/, cn = Array.isArray, dn = tr.slice, Le = Object.assign; // I = options, Do = vnodeId, yi = isValidElement, be = rerenderQueue, an = prevDebounce, Zt = rerenderCount, No = depthSort, Yt = EVENT_DISPATCHED, Fo = CAPTURE_REGEX, ln = eventClock, sn = eventProxies, xi = i, lt = VNODE_MARKER, er = EMPTY_OBJ, tr = EMPTY_ARR, hi = MATHML_TOKEN_ELEMENTS, cn = isArray, dn = slice, Le = assign
function Me(e) { // Me = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? dn.call(arguments, 2) : r), it(e, s, n, o, null);
}
function it(e, t, r, n, o) { // it = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: lt, __v: o || ++Do, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, lt = VNODE_MARKER, o = original, Do = vnodeId
  return !o && I.vnode && I.vnode(a), a;
}
function rr() { // rr = createRef
  return { current: null };
}
function K(e) { // K = Fragment, e = props
  return e.children;
}
function Z(e, t) { // Z = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0;
}
function ve(e, t) { // ve = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && ve(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : ve(e);
}
function _i(e) { // _i = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Le({ constructor: lt }, r)).__v = r.__v + 1, I.vnode && I.vnode(t), un(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ve(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Bo(o, t, a), r.__ = r.__e = null, t.__e != n && Ho(t));
}
function Ho(e) { // Ho = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Ho(e);
}
function Io(e) { // Io = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, be.push(e), Zt++)) && an == I.debounceRendering || ((an = I.debounceRendering) || queueMicrotask)($o);
}
function $o() { // $o = process
  try {
    for (var e, t = 1; be.length; ) be.length > t && be.sort(No), e = be.shift(), t = be.length, 8 & e.__g && _i(e); // e = c, t = l, be = rerenderQueue, No = depthSort, _i = renderComponent
  } finally {
    (Zt = be.length) && (an || queueMicrotask)($o);
  }
}
function Vo(e, t, r, n, o, a, s, i, l, d, c) { // Vo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
  var m, p, u, f, h, b, _ = n.__k || tr, v = t.length; // m = i, p = oldVNode, u = childVNode, f = newDom, h = firstChildDom, b = result, _ = oldChildren, n = oldParentVNode, tr = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = bi(r, t, _, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || er, u.__i = m, b = un(e, u, p, o, a, s, i, l, d, c), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && pn(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (l = jo(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : f && (l = f.nextSibling), u.__u &= -21); // l = oldDom, bi = constructNewChildrenArray, r = newParentVNode, t = renderResult, _ = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, er = EMPTY_OBJ, b = result, un = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, f = newDom, pn = applyRef, h = firstChildDom, jo = insert, void = type
  return r.__e = h, l;
}
function bi(e, t, r, n, o) { // bi = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, d, c, m, p, u, f = r.length, h = f, b = 0, _ = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, m = lisLengths, p = hi, u = mid, f = oldChildrenLength, r = oldChildren, h = remainingOldChildren, b = skew, _ = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = it(null, s) : cn(s) ? s = v[a] = it(K, { children: s }) : s.constructor === lt && s.__b ? s = v[a] = it(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = vi(s, r, l, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, _ = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, it = createVNode, cn = isArray, K = Fragment, lt = VNODE_MARKER, l = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, vi = findMatchingIndex, r = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
  if (_) {
    for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, c = tails, u = mid, s = childVNode
      c[b] = s.__i, m[a] = b + 1;
    }
    for (b = c.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, c = tails, a = i, m = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ve(i)), mn(i, i));
  return n;
}
function jo(e, t, r, n) { // jo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = jo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ve(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ve = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function vi(e, t, r, n) { // vi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function Co(e, t, r) { // Co = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function zt(e, t, r, n, o) { // zt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Co(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Co(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = sn[t] || (sn[t] = wi(t)), (e.__a || (e.__a = {}))[t] = ln, a = t != (t = t.replace(Fo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function wi(e) { // wi = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[Yt] == null) t[Yt] = ln++;
      else if (t[Yt] < this.__a[e]) return;
      return r(I.event ? I.event(t) : t);
    }
  };
}
function un(e, t, r, n, o, a, s, i, l, d) { // un = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
  var c, m, p, u, f, h, b, _, v, w, R, T, N, B, H, k, M, P, C = t.type; // c = tmp, m = resumed, p = oldCommitQueueLength, u = c, f = oldProps, h = oldState, b = snapshot, _ = newProps, v = isClassComponent, w = provider, R = componentContext, T = renderHook, N = count, B = renderResult, H = startMarker, k = end, M = i, P = child, C = newType, t = newVNode
  if (t.constructor !== lt) return null;
  128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = Xt(c, a) : a.push(c), i = a[0] || i), (c = I.__b) && c(t);
  e: if (typeof C == "function") {
    p = s.length;
    try {
      if (_ = t.props, v = (c = C.prototype) && c.render, w = (c = C.contextType) && n[c.__c], R = c ? w ? w.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new C(_, R) : (t.__c = u = new Z(_, R), u.constructor = C, u.render = Ti), w && w.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), C.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Le({}, u.__s)), Le(u.__s, C.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
        if (_ !== f && v && !C.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, R), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, R) === !1) {
          t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(F) {
            F && (F.__ = t);
          }), tr.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ve(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(_, u.__s, R), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(f, h, b);
        });
      } else v && !C.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = R, u.props = _, u.__P = e, u.__g &= -5, T = I.__r, N = v ? 25 : 0;
      do
        u.__g &= -9, T && T(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++N < 25);
      v && (tr.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Le({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, h)), B = c && c.type === K && c.key == null ? c.props.children : c, _.__P && (c = i, o = (e = _.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(F) {
        F && mn(F, F);
      }), r.__k = null), i = r.__k ? ve(r, 0) : null), i = Vo(e, cn(B) ? B : [B], t, r, n, o, a, s, i, l, d), _.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(Me), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (F) {
      if (s.length = p, t.__v = null, l || a) if (F && F.then) {
        if (t.__u |= 128 | l, a) {
          for (~(M = a.indexOf(i || void 0)) || (M = a.length); (P = a[M - 1]) && P.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, P = child
          for (; M < a.length; M++) if (P = a[M]) if (a[M] = null, H) { // M = i, a = excessDomChildren, P = child, H = startMarker
            if (P == k) break;
          } else {
            if (P.nodeType != 8) break;
            P.data.startsWith("$s") && (k = Xt(H = P));
          }
        }
        if (!H) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          H = i;
        }
        (c = Xt(H = t.__c.__z || (t.__c.__z = H))) ? (t.__e = H, i = c) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Me);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), F && F.then || Uo(t), I.__e(F, t, r);
    }
  } else i = t.__e = Si(r.__e, t, r, n, o, a, s, l, d, e);
  return (c = I.diffed) && c(t), i;
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
function Uo(e) { // Uo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Uo));
}
function Bo(e, t, r) { // Bo = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) pn(r[n++], r[n++], r[n++]); // n = i, r = refQueue, pn = applyRef
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
function Si(e, t, r, n, o, a, s, i, l, d) { // Si = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
  var c, m, p, u, f, h, b, _, v = r.props || er, w = t.props, R = t.type; // c = i, m = newHtml, p = oldHtml, u = newChildren, f = value, h = inputValue, b = checked, _ = doc, v = oldProps, r = oldVNode, er = EMPTY_OBJ, w = newProps, t = newVNode, R = nodeType
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
    if (d = R == "template" && e.content || e, a = R == "textarea" && w.defaultValue != null ? null : a && dn.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
    for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in w || c == "value" && "defaultValue" in w || c == "checked" && "defaultChecked" in w || zt(e, c, null, f, o); // c = i, v = oldProps, f = value, p = oldHtml, w = newProps, zt = setProperty, e = dom, o = namespace
    for (c in w) f = w[c], c == "children" ? u = f : c == "dangerouslySetInnerHTML" ? m = f : c == "value" ? h = f : c == "checked" ? b = f : i && typeof f != "function" || v[c] === f || zt(e, c, f, v[c], o); // c = i, w = newProps, f = value, u = newChildren, m = newHtml, h = inputValue, b = checked, i = isHydrating, v = oldProps, zt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (R == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && hi.test(R)) && (o = "http://www.w3.org/1999/xhtml"), Vo(d, cn(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ve(r, 0), i, l), a && a.some(Me)), i && R != "textarea" || (c = "value", R == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (R != "progress" || h) || zt(e, c, h, v[c], o), c = "checked", b != null && b != e[c] && zt(e, c, b, v[c], o));
  } else v === w || i && e.data == w || (e.data = w);
  return e;
}
function pn(e, t, r, n) { // pn = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    I.__e(o, r);
  }
}
function mn(e, t, r) { // mn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (I.unmount && I.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || pn(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      I.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && mn(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = Xt(n, a = [])) && (n == e.__e && a.some(Me), Me(o), Me(n)), r || Me(e.__e), e.__e = e.__c = e.__ = null;
}
function Ti(e, t, r) { // Ti = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function Wo(e, t) { // Wo = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  I.__ && I.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = it(K, { children: [e] }), o = [], a = [], un(t, t.__k, n || er, er, t.namespaceURI, n ? null : t.firstChild ? dn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Bo(o, t.__k, a), t.__k.props.children = null;
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
  throw Zt = 0, e;
} }, Do = 0, yi = function(e) {
  return e != null && e.constructor === lt;
}, Z.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, r), this.props)), e && (Le(r, e), this.__v && (t && this.__k.push(t), Io(this)));
}, Z.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Io(this));
}, Z.prototype.render = K, be = [], Zt = 0, No = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Yt = /* @__PURE__ */ Symbol(), Fo = /(PointerCapture)$|Capture$/i, ln = 0, sn = {}, xi = 0;

// src/explore/query-changes.ts
function Be(e, t) { // Be = withText, e = query, t = text
  return L(E({}, e), { text: t });
}
function ct(e, t, r) { // ct = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), L(E({}, e), { chosen: n });
}
function qo(e, t) { // qo = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Ko(e, t) { // Ko = toggleDetails, e = query, t = program
  return L(E({}, e), { details: qo(e.details, t) });
}
function nr(e, t, r) { // nr = toggleTerm, e = query, t = facet, r = term
  return ct(e, t, qo(e.chosen.get(t) || [], r));
}
function or(e) { // or = clearAll, e = query
  return L(E({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function Jo({ text: e, chosen: t }) { // Jo = hasFilters, e = text, t = chosen
  return e.trim() !== "" || t.size > 0;
}

// src/explore/bitset.ts
function We(e) { // We = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32));
}
function qe(e) { // qe = allBits, e = size
  let t = We(e).fill(-1); // t = bits, We = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
}
function ar(e, t) { // ar = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Oe(e, t) { // Oe = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function fn(e, t) { // fn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ie(e, t) { // ie = unionOf, e = size, t = sets
  return t.reduce(fn, We(e));
}
function sr(e, t) { // sr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Go(e, t) { // Go = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Ei(e) { // Ei = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function G(e, t = e, r = e) { // G = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Ei((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function Ke(e, t) { // Ke = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function Pi(e, t) { // Pi = withAnyTerm, e = size, t = terms
  return ie(e, t.map(({ programs: r }) => r));
}
function ki(e, t, { programs: r }) { // ki = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = Ke(o, t); // a = terms, Ke = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, Pi(e.programs.length, a));
  }), n;
}
function Qo(e, t, r) { // Qo = applyFilters, e = size, t = filters, r = except
  let n = qe(e); // n = programs, qe = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && sr(n, o);
  }), n;
}
function Ri(e, t, r) { // Ri = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: G(n.programs, r) }));
}
function ir(e, t, r) { // ir = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = ki(e, t, o), s = Qo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, ki = filtersOf, s = matches, Qo = applyFilters, i = facets, l = facet
    let d = a.has(l.id) ? Qo(n, a, l.id) : s; // d = others, a = filters, l = facet, Qo = applyFilters, n = size, s = matches
    return { facet: l, count: G(d), terms: Ri(l, Ke(l, t), d) };
  });
  return { matches: s, count: G(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function gn(e, t) { // gn = ancestors, e = vocabulary, t = termId
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
function Mi({ terms: e }, t) { // Mi = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => lr(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function zo(e, t, r, n) { // zo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return ae;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Mi(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var Yo = { label: null, help: null, aliases: [] }; // Yo = UNLABELED
function Li({ start: e, end: t, status: r }, n) { // Li = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Oi(e, t, r) { // Oi = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Li(e, r) : t === "status" ? e.status ? [e.status] : [] : t === D ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : t === Br ? e.team : e.terms.get(t) || [];
}
function Ai(e, t, r, n) { // Ai = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = We(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Oi(s, e, n).forEach((l) => ar(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    gn(r, s).forEach((l) => fn(a(l), i));
  }), o.delete(j), o;
}
function Ii(e, t, r) { // Ii = fittingAll, e = collected, t = vocabulary, r = size
  return ie(r, Array.from(e).flatMap(([n, o]) => { // ie = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function cr(e, t, r) { // cr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === D ? void 0 : t.vocabularies.get(e), s = Ai(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, D = OFFERS, s = collected, Ai = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([_, v]) => [_, G(v)])), l = [...zo(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), j], d = Ii(s, a, n), c = G(d) > 0, m = ie(n, Array.from(s.values())), p = Go(qe(n), m); // i = counts, s = collected, _ = term, v = programs, G = count, l = order, zo = orderTerms, e = id, a = vocabulary, j = NOT_STATED, d = forAll, Ii = fittingAll, n = size, c = isAnyForAll, m = stated, ie = unionOf, p = notStated, Go = difference, qe = allBits
  s.set(j, p), i.set(j, G(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let _ of l) { // _ = term, l = order
    let v = s.get(_), w = i.get(_); // v = own, s = collected, _ = term, w = total, i = counts
    if (v && w) {
      let { label: R, aliases: T } = (a == null ? void 0 : a.terms.get(_)) || Yo, N = c && _ !== j ? ie(n, [v, d]) : v; // R = label, T = aliases, a = vocabulary, _ = term, Yo = UNLABELED, N = programs, c = isAnyForAll, j = NOT_STATED, ie = unionOf, n = size, v = own, d = forAll
      u.set(_, { id: _, label: R, aliases: T, depth: gn(a, _).length, own: v, programs: N, count: w });
    }
  }
  let { label: f, help: h } = a || Yo, b = Array.from(u.values()).filter(({ programs: _ }) => G(_) < n); // f = label, h = help, a = vocabulary, Yo = UNLABELED, b = missingInSome, u = terms, _ = programs, G = count, n = size
  return { id: e, label: f, help: h, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function dr(e, t) { // dr = chosenNeeds, e = facets, t = query
  let r = e.get(O); // r = needs, e = facets, O = NEED
  return r ? Ke(r, t) : [];
}
function Xo(e, t, r) { // Xo = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || cr(s, e, r); // l = indexed, t = facets, s = facet, cr = indexFacet, e = list, r = thisYear
    return ie(n, i.flatMap((d) => { // ie = unionOf, n = size, i = terms, d = term
      var c; // c = _a
      return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => { // a = terms, e = list, s = id, i = label, l = help, d = wanted
    let c = qe(n); // c = programs, qe = allBits, n = size
    return d.forEach((m, p) => sr(c, o(p, m))), [s, { id: s, label: i, aliases: l ? bt(l) : [], depth: 0, own: c, programs: c, count: G(c) }];
  });
  return a.length ? { id: O, label: null, help: null, terms: new Map(a), useful: !0 } : null;
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
var Ci = dt(() => /* @__PURE__ */ new Map()), Di = 1e9; // Ci = knownOrders, dt = memoize, Di = NEVER
function yn(e, t) { // yn = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function Ni(e) { // Ni = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var ea = dt(({ programs: e, languages: { chain: t, page: r } }) => { // ea = titleComparison, dt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = Ni([...t, r]), a = (s) => n[s] = n[s] || me(e[s].title, t, r).text; // n = titles, o = compare, Ni = collatorFor, t = chain, r = page, a = titleOf, s = i, me = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Fi(e) { // Fi = byTitle, e = index
  return yn(e.programs.length, ea(e));
}
function Zo(e) { // Zo = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Hi(e) { // Hi = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let l = o || a, d = a || o, c = o && !a && s && s !== "past"; // l = first, o = start, a = end, d = last, c = isOpenEnded, s = status
    r[i] = Zo(l && Y(l)), n[i] = c ? Di : Zo(d && W(d));
  }), yn(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || ea(e)(o, a));
}
function $i({ programs: e }, t) { // $i = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = ae.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ae.indexOf(a) : n); // n = unknown, ae = STATUSES, o = ranks, e = programs, a = status
  return yn(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Vi = { // Vi = MAKERS
  title: Fi,
  newest: Hi,
  status: (e) => $i(e, ur(e, "newest")),
  relevance: (e) => ur(e, "status")
};
function ur(e, t) { // ur = orderOf, e = index, t = sort
  let r = Ci(e), n = r.get(t) || Vi[t](e); // r = orders, Ci = knownOrders, e = index, n = order, t = sort, Vi = MAKERS
  return r.set(t, n), n;
}

// src/explore/sort.ts
function ji(e, t) { // ji = byScore, e = order, t = scores
  let r = []; // r = groups
  for (let n of e) { // n = i, e = order
    let o = t[n] || 0; // o = score, t = scores, n = i
    (r[o] = r[o] || []).push(n);
  }
  return r.reduceRight((n, o) => n.concat(o), []);
}
var Ui = 1e3; // Ui = NEED_SCORE
function ut(e, { programs: t }) { // ut = effectiveSort, e = query, t = programs
  let r = Qe.find((o) => o === e.sort) || "relevance", n = t || (e.chosen.get(O) || []).length > 1; // r = sort, Qe = SORTS, o = each, e = query, n = isRanked, t = programs, O = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Bi(e, t, { scores: r }) { // Bi = scoresFor, e = index, t = query, r = scores
  let n = dr(e.facets, t); // n = needs, dr = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Ui * n.filter(({ programs: s }) => Oe(s, a)).length);
}
function ta(e, t, r, n) { // ta = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = ut(r, n), a = []; // o = sort, ut = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of ur(e, o)) // s = i, ur = orderOf, e = index, o = sort
    Oe(t, s) && a.push(s);
  return o === "relevance" ? ji(a, Bi(e, r, n)) : a;
}

// src/app/derive.ts
function xn(e, t) { // xn = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = ir(e, n, t); // i = exploration, ir = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: ta(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function ra(e, t, r, n) { // ra = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Ae(e, t, r) { // Ae = withoutHiddenDetails, e = index, t = derive, r = query
  let n = ra(e, t, r, r.details); // n = details, ra = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : L(E({}, r), { details: n });
}
function na(e, t, r, n) { // na = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return ra(e, t, r, [n]).length ? L(E({}, r), { details: o }) : L(E({}, or(r)), { details: o });
}

// src/app/actions.ts
function oa(e, t, r) { // oa = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: l } = e.get(); // i = query, l = settled, e = store
    l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Ae(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Ae = withoutHiddenDetails, t = context, a = choose
    n();
    let l = o(i); // l = query, o = shown, i = next
    e.set({ query: l, settled: { query: l, cause: "choice" } });
  }, s = (i) => e.set({ open: L(E({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(Be(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, l) => a(nr(e.get().query, i, l)),
    choose: a,
    sort: (i) => a(L(E({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(Ko(e.get().query, i)),
    goTo: (i) => { // i = program
      a(na(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(or(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, l) => { // i = facet, l = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: L(E({}, d), { facets: new Map(d.facets).set(i, l) }) });
    }
  };
}

// src/app/announcements.ts
function aa(e, t, r) { // aa = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function sa(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // sa = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [D, ...e.facets]) { // d = id, D = OFFERS, e = list
    let c = o.includes(d) ? null : cr(d, e, a); // c = facet, o = reservedIds, d = id, cr = indexFacet, e = list, a = thisYear
    c && s.set(d, c);
  }
  let i = Xo(e, s, a); // i = needs, Xo = indexNeeds, e = list, s = facets, a = thisYear
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
var pr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // pr = NO_SEARCH

// src/app/labels.ts
var ia = (e) => e.toLowerCase().replace(/-.*/, ""); // ia = baseOf, e = language
function la(e, t, r, n, o, a) { // la = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => me(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => { // s = ours, p = id, a = language, i = pick, me = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let f = [...et, O, D].find((h) => h === p); // f = builtIn, et = BUILT_IN, O = NEED, D = OFFERS, h = each, p = id
    return s(f ? t(`facet-${f}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === j)
      return s(t("not-stated"));
    let f = p === O ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // f = entry, p = facetId, O = NEED, e = list, _ = need, u = id, b = _a
    if (f)
      return i(f.label);
    let h = p === D && Qn.find((_) => _ === u); // h = offer, p = facetId, D = OFFERS, Qn = OFFER_TERMS, _ = each, u = id
    return s(h ? t(`offers-${h}`) : Ve(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(oe(u)) : u);
  };
  return {
    pick: i,
    facet: c,
    // Cached: every choice needs all labels, and Intl takes long to name a language.
    term: (p, u) => { // p = facetId, u = id
      let f = `${p} ${u}`, h = d.get(f) || m(p, u); // f = key, p = facetId, u = id, h = label, d = known, m = term
      return d.set(f, h), h;
    },
    status: l,
    minutes: ([p, u]) => p === u ? t("detail-minutes", p) : t("detail-minutes-range", p, u),
    isForeign: (p) => [a, n[0] || o].every((u) => ia(u) !== ia(p))
  };
}

// src/app/context.ts
function hn(e, t, r = () => pr) { // hn = createContext, e = list, t = settings, r = find, pr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = la(e, n, o, s, i, a), c = sa(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, d = labels, la = createLabels, e = list, c = index, sa = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (f, h) => d.term(f, h).text,
    reservedIds: gt
  }), m = _t(`programs?${t.preset}`, c) || Mn, p = [O, D, ...e.facets], u = we(m, p);
  return L(E({}, t), {
    list: e,
    index: c,
    find: r,
    derive: xn(c, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (f) => { // f = query
      let h = we(f, p); // h = fragment, we = toFragment, f = query, p = facetOrder
      return h === u ? "" : h || "programs";
    }
  });
}
function ca(e, t) { // ca = withSearch, e = context, t = find
  return L(E({}, e), { find: t, derive: xn(e.index, t) });
}

// src/app/store.ts
function da(e) { // da = createStore, e = initial
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
function ua(e, t, r) { // ua = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function pa(e, t) { // pa = isDamaged, e = link, t = written
  if (!e || le(e) === le(t))
    return !1;
  let r = ce(e); // r = rest, ce = restOf, e = link
  return r !== "" && r !== yt;
}

// src/views/parts/heading.tsx
function ue({ level: e, class: t, id: r, children: n }) { // ue = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function ma(e) { // ma = isolated, e = text
  return `\u2068${e}\u2069`;
}
function U({ text: { text: e, language: t }, around: r, children: n = e }) { // U = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: De(t) }, n);
}

// src/programs/next-date.ts
function Wi({ start: e, end: t, isExact: r }) { // Wi = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function mr(e, t) { // mr = nextDate, e = dates, t = now
  return e.find((r) => Wi(r) > t) || null;
}

// src/views/parts/chevron.tsx
function Je({ open: e }) { // Je = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Ge({ context: e, target: t, class: r, children: n }) { // Ge = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var qi = { kind: 9, format: 9, language: 2, capacity: 3 }; // qi = MOST_TERMS
function fr({ languages: e }, t, r) { // fr = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, qi[r] || 0);
}
function gr({ join: e, materials: t }) { // gr = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var ga = "program-explorer__action cdx-button", fa = `${ga} cdx-button--fake-button cdx-button--fake-button--enabled`; // ga = BUTTON, fa = LINK
function ya({ context: e, actions: t, program: r, open: n, detailsId: o }) { // ya = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = gr(r); // a = msg, s = labels, i = language, e = context, l = join, d = materials, r = program, c = action, gr = actionOf
  if (c === "materials")
    return /* @__PURE__ */ g("button", { type: "button", class: ga, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = c === "join" ? l : d[0]; // m = link, c = action, l = join, d = materials
  return m ? /* @__PURE__ */ g(Ge, { context: e, target: m.target, class: c === "join" ? `${fa} cdx-button--action-progressive cdx-button--weight-primary` : fa }, m.label ? /* @__PURE__ */ g(U, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var yr = class extends Z { // yr = Card, Z = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: l, level: d }) {
    let { msg: c, labels: m, format: p, language: u, idPrefix: f } = t, { duration: h, join: b, minutes: _, notice: v } = a, w = i.length ? o : null, R = (J) => w ? /* @__PURE__ */ g(w.MarkedText, { text: J, patterns: i, around: u }) : /* @__PURE__ */ g(U, { text: J, around: u }), T = (J) => fr(t, a, J).map((Ja) => m.term(J, Ja)), N = m.pick(a.title), B = `${f}:program:${a.id}`, H = `${B}:details`, k = a.summary && m.pick(a.summary), M = T("capacity"), P = T("language"), C = (a.terms.get("language") || []).length - P.length, F = [...T("kind"), ...T("format")], vr = a.status === "past", wr = h && !vr && !_ ? m.pick(h) : null, Sr = _ && !vr ? m.minutes(_) : wr && R(wr), Ka = m.status(a.status), Sn = mr(a.dates, Date.now()), Tn = p.span(a.start, a.end, a.status); // c = msg, m = labels, p = format, u = language, f = idPrefix, t = context, h = duration, b = join, _ = minutes, v = notice, a = program, w = search, i = patterns, o = parts, R = marked, J = facet, g = k, U = DataText, T = termsOf, fr = termsOnCard, Ja = term, N = title, B = titleId, H = detailsId, k = summary, M = tags, P = languages, C = moreLanguages, F = facts, vr = isPast, wr = length, Sr = time, Ka = status, Sn = next, mr = nextDate, Tn = dates
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": B }, /* @__PURE__ */ g(ue, { level: d, class: "program-explorer__title", id: B }, a.target ? /* @__PURE__ */ g(Ge, { context: t, target: a.target }, R(N)) : R(N)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Ka), Tn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Tn), Sn && /* @__PURE__ */ g("span", { class: "program-explorer__fact program-explorer__next" }, c("next-date", p.occurrence(Sn))), F.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, R(J)))), k && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, R(k), " ", m.isForeign(k.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", p.language(k.language)))), v && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(U, { text: m.pick(v), around: u })), b && b.isOver && !vr && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("join-over")), n && l.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: l }), w && /* @__PURE__ */ g(w.Matched, { context: t, program: a, patterns: i, shown: [N, k, ...M, ...F, ...P, wr, ...l.map((J) => m.term(O, J))] }), P.length + M.length > 0 || Sr ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, P.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, R(J))), C > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, c("more-languages", C)), Sr && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Sr), M.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, M.map((J) => /* @__PURE__ */ g("li", null, R(J))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(ya, { context: t, actions: r, program: a, open: s, detailsId: H }), /* @__PURE__ */ g(
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
      /* @__PURE__ */ g(Je, { open: s })
    )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: H }));
  }
};

// src/views/results/card-list.tsx
var bn = 60, xa = 10, Ki = 80, Ji = 12, Gi = 10; // bn = CARDS, xa = CARDS_AT_ONCE, Ki = FILL_AFTER, Ji = CARDS_PER_STEP, Gi = STEP_PAUSE
function Qi({ context: e, state: t, results: { order: r } }, n) { // Qi = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), m = l === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || bn, c + 1, m && n.limit || 0, d ? s : 0), u = d && (n.order || s || e.startsAt !== "top"); // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, d = isAddress, c = open, f = number, r = order, h = i, e = context, m = isSame, p = limit, bn = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(xa, c + 1, m && n.drawn || 0) };
}
function _n({ order: e, limit: t, drawn: r }) { // _n = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length);
}
function zi({ context: { index: e, limit: t }, state: r, results: n }, o) { // zi = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && ut(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, ut = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let l = a ? ao(e.programs[i].status) : null, d = s[s.length - 1]; // l = group, a = hasGroups, ao = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
  }
  return s;
}
function Yi({ view: e, section: { group: t, numbers: r } }) { // Yi = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: l } = e, { msg: d, index: c, level: m, language: p } = n, u = t && n.headings.get(t), h = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = dr(c.facets, o); // n = context, o = query, a = results, s = actions, i = more, l = search, e = view, d = msg, c = index, m = level, p = language, u = own, t = group, h = heading, b = needs, dr = chosenNeeds
  return /* @__PURE__ */ g(K, null, h && /* @__PURE__ */ g(ue, { level: m, class: "program-explorer__group", id: h.anchors[0] }, h.anchors.slice(1).map((_) => /* @__PURE__ */ g("span", { id: _ })), /* @__PURE__ */ g(U, { text: h, around: p })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => { // g = k, K = $, h = heading, ue = Heading, m = level, _ = number, U = DataText, p = language, t = group, d = msg, r = numbers
    let v = c.programs[_]; // v = program, c = index, _ = number
    return /* @__PURE__ */ g("li", { key: v.id }, /* @__PURE__ */ g(
      yr,
      {
        context: n,
        actions: s,
        more: i,
        search: l,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: w }) => Oe(w, _)).map(({ id: w }) => w),
        level: h ? m + 1 : m
      }
    ));
  })));
}
var xr = class extends Z { // xr = CardList, Z = x
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
      this.setLength({ limit: r + bn, drawn: r + bn }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
  }
  static getDerivedStateFromProps({ view: r }, n) {
    return n.order === r.results.order && !r.state.query.details.length ? null : Qi(r, n);
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
    a && (a.style.minHeight = _n(s) ? `${o}px` : ""), this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r } = this.state; // r = drawn
    window.clearTimeout(this.timer), _n(this.state) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Ji }), r > xa ? Gi : Ki));
  }
  render({ view: r }, n) {
    let { order: o, limit: a, drawn: s } = n, { context: i } = r, { msg: l, facetOrder: d } = i, c = o.length - a; // o = order, a = limit, s = drawn, n = length, i = context, r = view, l = msg, d = facetOrder, c = rest
    return /* @__PURE__ */ g(K, null, /* @__PURE__ */ g("div", { ref: this.lists, "aria-busy": _n(n) || void 0 }, zi(r, o.slice(0, Math.min(s, a))).map((m) => /* @__PURE__ */ g(Yi, { key: m.group, view: r, section: m }))), i.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: i.urlOfAll(we(r.state.query, d) || "programs") }, l("see-all", o.length)), !i.limit && c > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, l("more", c)));
  }
};

// src/app/visible-terms.ts
function ha(e, t, r, n) { // ha = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/messages/join-list.ts
function hr(e, t) { // hr = joinList, e = msg, t = texts
  return t.length ? t.reduce((r, n) => e("list", r, n)) : "";
}

// src/views/layout/term-list.tsx
var Zi = 15, pt = class extends Z { // Zi = MOST_WITHOUT_BOX, pt = TermBox, Z = x
  shouldComponentUpdate({ view: { context: t }, count: r }) {
    let { view: n, count: o } = this.props; // n = view, o = before
    return t !== n.context || r.term !== o.term || r.chosen !== o.chosen || r.matchCount !== o.matchCount;
  }
  render({ view: { context: t, actions: r }, facet: n, count: { term: o, chosen: a, matchCount: s } }) {
    let { msg: i, labels: l, language: d, idPrefix: c } = t, m = `${c}:${n}:${o.id}`, p = i("count-programs", s); // i = msg, l = labels, d = language, c = idPrefix, t = context, m = id, n = facet, o = term, p = description, s = matchCount
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(U, { text: l.term(n, o.id), around: d })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", s)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
};
function el({ context: { labels: e, languages: t } }, r) { // el = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === j ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, j = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function _a({ view: e, counts: t, most: r }) { // _a = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? el(e, t.terms) : t.terms, m = ha(c, r, l.id === "period", (f) => d && f === o[0]), p = m.length < c.length ? c.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(K, null, m.map((f) => /* @__PURE__ */ g(pt, { key: f.term.id, view: e, facet: l.id, count: f })), p && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, d = isLanguage, c = terms, el = languagesByName, m = shown, ha = visibleTerms, r = most, f = count, p = firstHidden, u = list, g = k, K = $, pt = TermBox
    "button",
    {
      type: "button",
      class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var f; // f = _a
        s.showTerms(l.id, r + 1e3), (f = document.getElementById(`${a}:${l.id}:${p.term.id}`)) == null || f.focus();
      }
    },
    n("show-all-terms", c.length)
  ));
  return c.length <= Zi ? u : i ? /* @__PURE__ */ g(i.TermSearch, { view: e, facet: l.id, terms: c }, u) : /* @__PURE__ */ g(K, null, /* @__PURE__ */ g("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ g("input", { class: "cdx-text-input__input", disabled: !0 })), u);
}

// src/views/layout/filters.tsx
var tl = 2; // tl = OPEN_AT_FIRST
function rl({ view: e, counts: t, isOpenAtFirst: r }) { // rl = Facet, e = view, t = counts, r = isOpenAtFirst
  var h; // h = _a
  let { context: { msg: n, labels: o, language: a, idPrefix: s }, state: i, actions: l } = e, { facet: d, terms: c } = t, m = (h = i.open.facets.get(d.id)) != null ? h : r ? 8 : 0, p = `${s}:${d.id}`, u = c.filter((b) => b.chosen).map(({ term: b }) => o.term(d.id, b.id).text), f = d.help && o.pick(d.help); // n = msg, o = labels, a = language, s = idPrefix, i = state, l = actions, e = view, d = facet, c = terms, t = counts, m = most, h = _a, r = isOpenAtFirst, p = bodyId, u = chosen, b = term, f = help
  return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${p}::label` }, /* @__PURE__ */ g("legend", null, /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "program-explorer__fold",
      "aria-expanded": m > 0,
      "aria-controls": m ? p : void 0,
      onClick: () => l.showTerms(d.id, m ? 0 : 8)
    },
    /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(U, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ g(Je, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(U, { text: f, around: a })), /* @__PURE__ */ g(_a, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, hr(n, u)));
}
function _r({ view: e }) { // _r = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== O && r !== D); // t = facets, e = view, r = id, O = NEED, D = OFFERS
  return /* @__PURE__ */ g(K, null, t.map((r, n) => /* @__PURE__ */ g(rl, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < tl })));
}

// src/views/layout/needs.tsx
var nl = 4; // nl = FEW_NEEDS
function va({ view: e }) { // va = Needs, e = view
  var R; // R = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d, search: c } = e, m = ((R = i.exploration.facets.find(({ facet: T }) => T.id === O)) == null ? void 0 : R.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, l = actions, d = more, c = search, e = view, m = terms, R = _a, T = facet, O = NEED
  if (!m.length)
    return null;
  let { text: p } = s.settled.query, u = c && p.trim() !== "", f = u ? c.findNeeds(a, p).map(({ need: T }) => T) : [], h = s.open.facets.has(O), b = ({ term: T }) => f.includes(T), _ = u ? [...m.filter((T) => T.chosen && !b(T)), ...f.flatMap((T) => m.find(({ term: N }) => N === T) || [])] : m.filter(({ chosen: T }, N) => h || T || N < nl), v = u ? void 0 : m.find((T) => !_.includes(T)), w = (T) => { // p = text, s = state, u = isSearch, c = search, f = found, a = index, T = each, h = areAllShown, O = NEED, b = isFound, _ = shown, m = terms, N = i, nl = FEW_NEEDS, v = firstHidden, w = choose
    let { query: N } = s; // N = query, s = state
    c && c.findNeeds(a, N.text).some(({ need: H }) => H === T.term) && !T.chosen ? l.choose(nr(Be(N, ""), O, T.term.id)) : l.toggleTerm(O, T.term.id);
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
    /* @__PURE__ */ g(U, { text: r.term(O, T.term.id), around: n }),
    !T.term.count && " ",
    !T.term.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), v && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var T; // T = _a
        l.showTerms(O, m.length), (T = document.getElementById(`${o}:${O}:${v.term.id}`)) == null || T.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function wa({ view: { context: { msg: e }, state: t, actions: r } }) { // wa = SearchBox, e = msg, t = state, r = actions
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
function Sa({ view: e }) { // Sa = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === D); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, D = OFFERS
  if (!s)
    return null;
  let i = (l, d, c, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(ct(n, D, m)) }, t("shortcut", l, d)); // i = button, l = label, d = count, c = isChosen, m = terms, g = k, a = actions, ct = withTerms, n = query, D = OFFERS, t = msg
  return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(D).text }, s.terms.filter(({ term: l }) => l.id !== j).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(D, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(D), []));
}

// src/views/layout/toolbar.tsx
function Ta({ view: e }) { // Ta = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: l } = e, { count: d, searchResult: { corrected: c } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, f]) => u === O || u === D ? p : p + f.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, l = search, e = view, d = count, c = corrected, m = chosen, p = sum, u = facet, f = terms, O = NEED, D = OFFERS
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, Jo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), l && c && d > 0 && /* @__PURE__ */ g(l.Corrected, { view: e, words: c }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__views" }, i && /* @__PURE__ */ g(i.ViewChoice, { view: e })), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.Share, { view: e }), i && /* @__PURE__ */ g(i.SortBy, { view: e })));
}

// src/views/layout/explorer.tsx
function Ea({ view: e }) { // Ea = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, d = actions, c = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(ue, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(wa, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(va, { view: e }), /* @__PURE__ */ g(Sa, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(ue, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(_r, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ta, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count ? t || i.view === Q ? /* @__PURE__ */ g(xr, { view: e }) : c && /* @__PURE__ */ g(c.OtherView, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ g(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var Pa = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "" || t.view !== Q, isEarly: !0 }, ka = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // Pa = MORE_WHEN, e = mayType, t = query, Q = LIST, ka = SEARCH_WHEN
function vn(e, t, { isNeeded: r, isEarly: n }, o, a) { // vn = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
  let s = !1, i = !1, l = () => A(null, null, function* () { // s = isLoading, i = isOver, l = load, A = __async
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
function Ra() { // Ra = replaceTexts
  I.vnode = (e) => { // I = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function Ma(e, t) { // Ma = createScreen, e = root, t = idPrefix
  let { ownerDocument: r } = e, n = (l) => e.querySelector(l), o = (l) => l == null ? void 0 : l.focus({ preventScroll: !0 }), a = () => o(n(".program-explorer__count")), s = () => e.contains(r.activeElement), i = (l) => { // r = ownerDocument, e = root, n = find, l = program, o = focus, a = focusCount, s = hasFocus, i = cardOf
    var d; // d = _a
    return (d = r.getElementById(`${t}:program:${l}`)) == null ? void 0 : d.closest("article, tr, li");
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
    // A view that is loaded on demand is not there yet.
    scrollToLinked: (l) => (i(l[l.length - 1]) || e).scrollIntoView()
  };
}

// src/views/watch-width.ts
function La(e, t) { // La = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect();
  };
}

// src/views/mount.tsx
var ol = 640, al = 50; // ol = MIN_WIDTH, al = PREPARE_SEARCH_AFTER
function sl(e, t) { // sl = guarded, e = functions, t = attempt
  let r = {}; // r = copies
  return Object.keys(e).forEach((n) => { // e = functions, n = name
    r[n] = (...o) => t(() => e[n](...o));
  }), r;
}
I.debounceRendering = (e) => e();
Ra();
function Oa(e, t, r, n, o, a) { // Oa = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.more.now, d = o.search.now, c = hn(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < ol, u = (k) => { // s = view, e = root, i = cleanups, l = more, o = parts, d = search, c = context, hn = createContext, t = list, r = settings, m = isMounted, p = isNarrow, ol = MIN_WIDTH, u = readAddress, k = before
    let M = n.read(), P = M === null && k ? k.query : _t(M || "", c.index) || c.preset, C = Ae(c.index, c.derive, P); // M = fragment, n = history, P = next, k = before, _t = fromFragment, c = context, C = query, Ae = withoutHiddenDetails
    return {
      query: C,
      settled: { query: C, cause: "address" },
      cards: n.cards(),
      open: { facets: (k == null ? void 0 : k.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, f = da(E({ narrow: p(), mayType: !1 }, u(null))), h = Ma(e, r.idPrefix), b = () => { // f = store, da = createStore, E = __spreadValues, p = isNarrow, u = readAddress, h = screen, Ma = createScreen, e = root, r = settings, b = unmount
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
  }, v = sl(oa(f, () => c, h), _), w = (k, M) => { // v = actions, sl = guarded, oa = createActions, f = store, c = context, h = screen, _ = attempt, w = draw, k = state, M = before
    _(() => { // _ = attempt
      let P = h.holdFocus(M.open.filters), { derive: C } = c, F = C(k.query); // P = restoreFocus, h = screen, M = before, C = derive, c = context, F = results, k = state
      Wo(/* @__PURE__ */ g(Ea, { view: { context: c, state: k, actions: v, attempt: _, cleanups: i, more: l, search: d, loadView: o.loadView, results: F, settledResults: C(k.settled.query) } }), e), P();
    });
  }, R = ({ keepFocus: k, keepFragment: M, keepPlace: P, nameTab: C }) => { // R = useMore, k = keepFocus, M = keepFragment, P = keepPlace, C = nameTab
    n.read() !== null && i.add(C(f, () => c, e.ownerDocument)), i.add(M()).add(P(e, n)).add(k(e, n));
  }, T = ({ textIndexOf: k }) => { // T = useSearch, k = textIndexOf
    let M = s.setTimeout(() => _(() => k(c.index)), al); // M = prepare, s = view, _ = attempt, k = textIndexOf, c = context, al = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(M));
  }, N = (k) => { // N = showLinked, k = isFirst
    let { details: M } = f.get().query, P = !k || M.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // M = details, f = store, P = mayScroll, k = isFirst, r = settings, e = root, n = history
    n.isNewLink() && P && r.reveal(() => Re(() => _(() => h.scrollToLinked(f.get().query.details))));
  }, B = () => { // B = correctLink
    pa(n.read(), c.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: k }) => _(() => k(n, f, c, h.scrollToLinked)));
  }, H = () => { // H = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let k = p(), { open: M, narrow: P } = f.get(); // k = narrow, p = isNarrow, M = open, P = before, f = store
    (k !== P || M.filters && !e.clientWidth) && f.set({ narrow: k, open: L(E({}, M), { filters: !1 }) });
  };
  return [
    f.subscribe(w),
    La(e, H),
    aa(f, v.settle, s),
    ua(f, n, (k) => c.fragmentOf(k)),
    n.onMove(() => _(() => { // n = history, _ = attempt
      f.set(u(f.get())), N(!1), B();
    }))
  ].forEach((k) => i.add(k)), w(f.get(), f.get()), m && (N(!0), B(), n.firstPlace && Re(() => _(() => s.scrollTo(0, n.firstPlace))), l ? R(l) : i.add(vn(f, o.more, Pa, o.onFailure, (k) => _(() => { // k = loaded, i = cleanups, w = draw, f = store, m = isMounted, N = showLinked, B = correctLink, n = history, Re = afterPaint, _ = attempt, s = view, l = more, R = useMore, vn = loadWhenNeeded, o = parts, Pa = MORE_WHEN
    l = k, R(l), f.set({});
  }))), d ? T(d) : i.add(vn(f, o.search, ka, o.onFailure, (k) => _(() => { // d = search, T = useSearch, i = cleanups, vn = loadWhenNeeded, f = store, o = parts, ka = SEARCH_WHEN, k = loaded, _ = attempt
    d = k, c = ca(c, d.fuzzySearch), T(d), f.set({});
  })))), {
    update: (k) => _(() => { // k = newList, _ = attempt
      v.settle(), c = hn(k, r, c.find);
      let { query: M } = f.get(), P = Ae(c.index, c.derive, M), C = () => f.set({ query: P, settled: { query: P, cause: "data" } }); // M = before, f = store, P = query, Ae = withoutHiddenDetails, c = context, C = show
      l ? l.keepPosition(e, C) : C();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Aa = "Special:MyLanguage/", il = /^(?:[a-z][\w-]*|Special):/; // Aa = MY_LANGUAGE, il = WITHOUT_TRANSLATION
function Ia(e, { root: t, staticElements: r, groups: n }, o) { // Ia = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, d = link, i = linked
    let d = l.replace(Aa, ""); // d = plain, l = page, Aa = MY_LANGUAGE
    if (!s.length || il.test(d))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(Aa + d);
    let [c = "", m = ""] = d.split(/(?=#)/); // c = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${c}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var ll = "program-explorer__app", cl = 0; // ll = APP_CLASS, cl = mountedSoFar
function dl(e) { // dl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (Xe({ root: r }) || "static") !== "static"); // t = roots, ge = HOST_CLASS, r = root, Xe = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function ul({ root: e, headings: t }) { // ul = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = Lr(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, Lr = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Ar(e, () => Re(() => { // o = anchor, Ar = unfold, e = root, Re = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function pl(e) { // pl = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return xt(e) && !(t && !t.closest(`.${ge}, [${Te}]`));
}
function Ca(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) { // Ca = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = onCrash
  let l = window.pageYOffset > 0, { wiki: d, load: c } = e, { language: m } = n, p = fe(n), u = Lt(d, t), f = dl(t), h = `program-explorer-${++cl}`, b = Ia(d, t, u), _ = t.all === null ? "" : b(t.all), v = { // l = hasScrolled, d = wiki, c = load, e = environment, m = language, n = messages, p = msg, fe = createMessages, u = languages, Lt = readerLanguages, t = host, f = ownsIt, dl = ownsAddress, h = idPrefix, cl = mountedSoFar, b = pageUrl, Ia = createPageUrls, _ = urlOfAll, v = parts
    more: { now: a, load: () => Rt(e) },
    search: { now: s, load: () => Mt(e) },
    loadView: (P) => qn(e, P),
    onFailure: (P, C) => { // P = error, C = retry
      let F = Et(P) === "outdated"; // F = isOutdated, Et = failureOf, P = error
      Se(t.root, n, { kind: "warning", text: p(`failed-${F ? "outdated" : "network"}`), retry: () => { // Se = showNotice, t = host, n = messages, p = msg, F = isOutdated
        F ? location.reload() : (Ne(t.root), C());
      } });
    },
    useLinks: (P) => { // P = use
      c.links().then(P, (C) => d.log("The link in the address cannot be corrected.", C));
    }
  }, w = document.createElement("div");
  w.className = ll, w.lang = m, w.dir = De(m), t.root.append(w);
  let R = Or(t.root, () => Tt(t, !0)), T = () => ul(t); // R = stopWatching, Or = watchFolding, t = host, Tt = hideRest, T = onHashChange, ul = scrollToLinkedHeading
  window.addEventListener("hashchange", T);
  let N = () => { // N = cleanUp
    w.remove(), R(), window.removeEventListener("hashchange", T);
  }, B = Oo(window, f ? pl : null, h);
  ne(t, "ready");
  let { update: H, unmount: k } = Oa(w, r, { // H = update, k = unmount, Oa = mountExplorer, w = app, r = list
    msg: p,
    format: Ao(m, p, o),
    language: m,
    languages: u,
    pageLanguage: d.contentLanguage,
    today: Ur(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: l ? "scrolled" : location.hash ? "link" : "top",
    idPrefix: h,
    reveal: (P) => Ar(t.root, P),
    notify: (P) => Se(t.root, n, { kind: "failure", text: P, retry: null }),
    urlOf: (P) => "url" in P ? P.url : b(P.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (P) => `${f ? "" : _}#programs?program=${P}`,
    urlOfAll: (P) => `${_}#${P}`
  }, B, v, (P) => { // B = history, v = parts, P = error
    N(), i(P);
  });
  if (!w.isConnected)
    return null;
  let M = { // M = explorer
    update: H,
    unmount: () => {
      k(), N(), ne(t, "static");
    }
  };
  try {
    T(), Tt(t, !0), d.announceReady(t.root);
  } catch (P) {
    throw M.unmount(), P;
  }
  return M;
}

// src/page/offer-selftest.ts
var ml = "#programs?selftest"; // ml = SELFTEST
function Da(e) { // Da = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === ml && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 fe27adb25eababf8"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var fl = 20; // fl = MOST_EXPLORERS
function gl(n, o) { // gl = importList, n = _0, o = _1
  return A(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function yl({ wiki: e }, t, { origin: r, list: n }) { // yl = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, l = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && In(s.length ? s : [o], n.programs.map(({ title: c }) => me(c, [o.lang, ...d], e.contentLanguage).text));
}
function xl({ preset: e, limit: t }) { // xl = needsMore, e = preset, t = limit
  return !!(ce(location.hash) || e && !t);
}
function hl({ preset: e }) { // hl = needsSearch, e = preset
  return /(^|&)q=/.test(`${ce(location.hash) || ""}&${e}`);
}
function Na(e, t, r, n) { // Na = run, e = load, t = environment, r = host, n = mounted
  return A(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Na(e, t, r, n);
    }, s = null;
    try {
      let i = xl(r) ? Rt(t).catch(() => null) : null, l = hl(r) ? Mt(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, xl = needsMore, r = host, Rt = loadMore, t = environment, l = loadingSearch, hl = needsSearch, Mt = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        ne(r, "static");
        return;
      }
      let { messages: c } = d, [m, p] = d.kind === "missing" && (yield gl(t, r)) || [r, d]; // c = messages, d = result, m = shown, p = programs, gl = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let _ = p.kind === "missing"; // _ = isMissing, p = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : p.problems), yield Pt(t, r, _ ? "missing" : "json", p, a);
        return;
      }
      if (!An(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, h] = yield Promise.all([i, l, new Promise((_) => setTimeout(_))]); // u = languageNames, o = wiki, f = more, h = search, i = loadingMore, l = loadingSearch, _ = resolve
      if (!r.root.isConnected)
        return;
      let b = yl(t, r, p); // b = mayDiffer, yl = mayListDiffer, t = environment, r = host, p = programs
      s = Ca(t, m, { list: p.list, messages: c, languageNames: u, more: f, search: h }, (_) => { // s = explorer, Ca = mountHost, t = environment, m = shown, p = programs, c = messages, u = languageNames, f = more, h = search, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), Pt(t, m, "unexpected", { kind: "missing", messages: c }, a);
      }), s && (n.set(r.root, s), yield jn(t, r, p, c, b));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Pt(t, r, Et(i), null, a);
    }
  });
}
function _l(n, o) { // _l = findOrInsertHosts, n = _0, o = _1
  return A(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = kt(r); // a = printed, kt = findHosts, r = content
    if (a.length || r.querySelector(`.${ge}`) || !Wn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Fa(e, t) { // Fa = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    Da(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = Mo(); // s = content, i = sharedLoad, Mo = createSharedLoad
      _l(n, s).then(
        (l) => l.forEach((d, c) => { // l = hosts, d = host, c = i
          c >= fl ? ne(d, "static") : Hn(d) && Na(i, n, d, r);
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
var wn = {}; // wn = runtime_exports
Xa(wn, {
  x0: () => Z,
  x1: () => rr,
  x10: () => ce,
  x11: () => yt,
  x12: () => Pr,
  x13: () => we,
  x14: () => lr,
  x15: () => ar,
  x16: () => G,
  x17: () => Oe,
  x18: () => We,
  x19: () => ie,
  x2: () => K,
  x20: () => Ke,
  x21: () => ir,
  x22: () => dt,
  x23: () => ft,
  x24: () => Q,
  x25: () => Qe,
  x26: () => mt,
  x27: () => ct,
  x28: () => Be,
  x29: () => pr,
  x3: () => g,
  x30: () => ut,
  x31: () => hr,
  x32: () => fe,
  x33: () => Xe,
  x34: () => Te,
  x35: () => ge,
  x36: () => kt,
  x37: () => Hr,
  x38: () => Fr,
  x39: () => Nr,
  x4: () => Re,
  x40: () => Se,
  x41: () => Mr,
  x42: () => wt,
  x43: () => Y,
  x44: () => W,
  x45: () => oe,
  x46: () => Bt,
  x47: () => O,
  x48: () => D,
  x49: () => Ct,
  x5: () => Ae,
  x50: () => pe,
  x51: () => Nt,
  x52: () => He,
  x53: () => At,
  x54: () => Fe,
  x55: () => tt,
  x56: () => Gt,
  x57: () => mr,
  x58: () => Dt,
  x59: () => $e,
  x6: () => le,
  x60: () => Pe,
  x61: () => _o,
  x62: () => Jt,
  x63: () => Vt,
  x64: () => Ve,
  x65: () => bt,
  x66: () => me,
  x67: () => _r,
  x68: () => pt,
  x69: () => Je,
  x7: () => kr,
  x70: () => Ge,
  x71: () => ue,
  x72: () => U,
  x73: () => ma,
  x74: () => gr,
  x75: () => fr,
  x76: () => br,
  x8: () => xt,
  x9: () => ht
});

// src/wiki/wiki.ts
var re = class extends Error { // re = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var Ha = 1e4; // Ha = TIMEOUT_MS
function $a(e, t) { // $a = fetchInTime, e = url, t = credentials
  return A(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), Ha); // r = controller, n = timer, Ha = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new re("timeout", `${Ha} ms, ${e}`) : new re("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function br(e) { // br = readAnswer, e = url
  return A(this, null, function* () {
    let t = yield $a(e, "omit"); // t = response, $a = fetchInTime, e = url
    if (t.status === 429 && (t = yield $a(e, "same-origin")), t.status === 429)
      throw new re("busy", e);
    if (t.status !== 200)
      throw new re("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body);
    } catch (n) {
    }
    if (!r)
      throw new re("server", `no JSON, ${e}`);
    if (r.error)
      throw new re("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r;
  });
}

// src/wiki/page-reader.ts
var bl = 86400, vl = 300, wl = 50; // bl = DAY_S, vl = FIVE_MINUTES_S, wl = MOST_REQUESTS
function Sl({ query: { pages: e = [] } = {} }) { // Sl = storedPages, e = found
  var r; // r = _a
  let t = []; // t = pages
  for (let { title: n, lastrevid: o, revisions: a = [] } of e) { // n = title, o = lastrevid, a = revisions, e = found
    let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _a
    s && (i == null ? void 0 : i.content) !== void 0 && (o || s.revid) === s.revid && t.push({ title: n, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
  }
  return t;
}
function Tl(e, t, r, n) { // Tl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let o = String(e === "titles" || r ? vl : bl), a = { // o = age, e = kind, r = bundle, vl = FIVE_MINUTES_S, bl = DAY_S, a = parameters
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
function Va(e, t, r, n) { // Va = readAll, e = api, t = kind, r = values, n = bundle
  return A(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield br(`${e}?${Tl(t, r, n, s)}`); // l = answer, br = readAnswer, e = api, Tl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(Sl(l));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l; // d = messagecollection, c = mcoffset, l = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = c;
    } while (s && ++i < wl);
    return { pages: a, translations: o };
  });
}
function ja(e, t, r, n) { // ja = readSafely, e = api, t = kind, r = values, n = bundle
  return A(this, null, function* () {
    try {
      return yield Va(e, t, r, n);
    } catch (o) {
      if (n && o instanceof re && o.failure === "server")
        return Va(e, t, r, null);
      throw o;
    }
  });
}
function Ua(e, t) { // Ua = createPageReader, e = api, t = titleOf
  return (r, n, o) => A(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield ja(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, ja = readSafely, e = api
    return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : ja(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Ba(e) { // Ba = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function El(e) { // El = mayEdit, e = title
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
function Pl() { // Pl = languageNames
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
function kl() { // kl = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
}
function Wa(e) { // Wa = fetchGadgetModule, e = name
  return A(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function qa(e = null) { // qa = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: kl(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Ba,
    readPages: Ua(mw.util.wikiScript("api"), Ba),
    languageNames: Pl,
    mayEdit: El,
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
function Rl() { // Rl = isSwitchedOff
  try {
    return require("./programExplorer-config.json").enabled === !1;
  } catch (e) {
    return !1;
  }
}
try {
  Fa(qa(Rl()), Rn(Wa, wn, "04f2642de80432e4"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>