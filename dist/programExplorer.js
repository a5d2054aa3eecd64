// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
var On = Object.defineProperty, Qa = Object.defineProperties;
var za = Object.getOwnPropertyDescriptors;
var Mn = Object.getOwnPropertySymbols;
var Ya = Object.prototype.hasOwnProperty, Xa = Object.prototype.propertyIsEnumerable;
var Ln = (e, t, r) => t in e ? On(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, k = (e, t) => {
  for (var r in t || (t = {}))
    Ya.call(t, r) && Ln(e, r, t[r]);
  if (Mn)
    for (var r of Mn(t))
      Xa.call(t, r) && Ln(e, r, t[r]);
  return e;
}, M = (e, t) => Qa(e, za(t));
var Za = (e, t) => {
  for (var r in t)
    On(e, r, { get: t[r], enumerable: !0 });
};
var I = (e, t, r) => new Promise((n, o) => {
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
function An(e, t, r) { // An = createModuleLoaders, e = fetchFile, t = runtime, r = runtimeHash
  let n = /* @__PURE__ */ new Map(), o = (s) => I(null, null, function* () { // n = modules, o = loadModule, s = name, I = __async
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
var Ye = ["relevance", "status", "newest", "title"], B = "list", gt = [B, "table", "compare"], In = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, details: [], view: B, rows: "", columns: [] }; // Ye = SORTS, B = LIST, gt = VIEWS, In = EMPTY_QUERY
function yt(e, t) { // yt = isSort, e = sort, t = view
  return e !== "" && (t !== B || Ye.some((r) => r === e));
}

// src/app/url.ts
var xt = ["q", "sort", "program", "view", "rows", "columns"]; // xt = RESERVED_KEYS
var ts = /^#?programs$/, rs = /^#?programs(\?|%3f|\.3f)/i, ht = "selftest", ns = 8e3, os = 200; // ts = ALONE, rs = WITH_QUERY, ht = SELFTEST, ns = MOST_CHARACTERS, os = MOST_LETTERS
function ce(e) { // ce = restOf, e = hash
  let [t] = rs.exec(e) || ts.exec(e) || []; // t = start, rs = WITH_QUERY, e = hash, ts = ALONE
  return t === void 0 ? null : e.slice(t.length, ns);
}
function _t(e) { // _t = isFragmentOurs, e = hash
  return ce(e) !== null;
}
var as = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // as = UNSAFE
function kr(e) { // kr = encode, e = value
  return e.replace(as, (t) => { // e = value, as = UNSAFE, t = unit
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
function bt(e) { // bt = normalText, e = text
  return e.slice(0, os).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
}
function we({ text: e, chosen: t, sort: r, details: n, view: o, rows: a, columns: s }, i = []) { // we = toFragment, e = text, t = chosen, r = sort, n = details, o = view, a = rows, s = columns, i = facets
  let l = [], d = (m, p) => { // l = parts, d = write, m = key, p = values
    let u = p.map(kr).join(","); // u = list, p = values, kr = encode
    u && l.push(`${kr(m)}=${u}`);
  };
  (/* @__PURE__ */ new Set([...i, ...t.keys()])).forEach((m) => { // i = facets, t = chosen, m = facet
    xt.includes(m) || d(m, t.get(m) || []);
  });
  let c = bt(e); // c = words, bt = normalText, e = text
  return c && l.push("q=" + kr(c).replace(/_/g, "%5F").replace(/%20/g, "_")), d("sort", [r || ""]), d("view", o === B ? [] : [o]), d("rows", [a]), d("columns", s), d("program", n), l.length ? `programs?${l.join("&")}` : "";
}
function Mr(e, t) { // Mr = splitIds, e = list, t = isKnown
  return e.split(",").map(le).flatMap((r) => t(r) ? r : r.split(","));
}
function Lr(e) { // Lr = isColumn, e = value
  return /^[^,]+$/.test(e);
}
function Rr(e, t) { // Rr = readIds, e = list, t = isKnown
  return Array.from(new Set(Mr(e, t))).filter(t);
}
function vt(e, t) { // vt = fromFragment, e = hash, t = known
  let r = ce(e); // r = rest, ce = restOf, e = hash
  if (r === null)
    return null;
  let n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // n = chosen, o = others
  for (let d of r.split("&")) { // d = part, r = rest
    let [c = "", ...m] = d.split("="), p = le(c), u = m.join("="); // c = rawKey, m = values, d = part, p = key, le = decode, u = raw
    if (xt.includes(p))
      o.set(p, u);
    else {
      let f = Rr(u, (h) => t.hasTerm(p, h)); // f = terms, Rr = readIds, u = raw, h = term, t = known, p = key
      f.length && n.set(p, Array.from(/* @__PURE__ */ new Set([...n.get(p) || [], ...f])));
    }
  }
  let a = (d) => o.get(d) || "", s = (d) => le(a(d)), i = gt.find((d) => d === s("view")) || B, l = s("sort"); // a = rawOf, d = one, o = others, s = valueOf, le = decode, i = view, gt = VIEWS, B = LIST, l = sort
  return {
    text: bt(le(a("q").replace(/[_+]/g, " "))),
    chosen: n,
    sort: yt(l, i) ? l : null,
    details: Rr(a("program"), t.hasProgram),
    view: i,
    rows: s("rows"),
    columns: Rr(a("columns"), Lr)
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
var z = "qqx", Cn = "search", Xe = "en"; // z = KEYS_ONLY, Cn = EXPLORER_KEY, Xe = FALLBACK_LANGUAGE
function Ze(e) { // Ze = chooseLanguage, e = chain
  return e.map((t) => t.toLowerCase()).find((t) => y.includes(t)) || Xe;
}
function Or(e) { // Or = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`;
}
function Dn(e, t) { // Dn = parseMessageTexts, e = language, t = text
  let r = new Map(Object.entries(pe(t)).filter((n) => typeof n[1] == "string")); // r = texts, pe = parseJsonObject, t = text, n = field
  return r.has(Cn) ? { language: e, texts: r } : null;
}
function Nn({ language: e, texts: t }) { // Nn = hasMessages, e = language, t = texts
  return e === z || t.has(Cn);
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
function wt(e) { // wt = allTexts, e = text
  return typeof e == "string" ? [e] : [...e.values()];
}

// src/page/drift.ts
function Fn(e, t) { // Fn = mayHaveDrifted, e = parts, t = titles
  let r = (o) => e.flatMap((a) => Array.from(a.querySelectorAll(o))), n = new Set(r("b,a").map(({ textContent: o }) => o.trim())); // r = all, o = textContent, e = parts, a = part, n = shown
  return r("li").length !== t.length || !t.every((o) => n.has(o));
}

// src/messages/i18n/en.json
var Hn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Hn = en_default

// src/messages/locale.ts
function St(e) { // St = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`;
}

// src/messages/plural.ts
var is = ["zero", "one", "two", "few", "many", "other"]; // is = CATEGORIES
function $n(e) { // $n = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = is.filter((o) => r.includes(o)); // t = rules, e = language, r = ownCategories, n = categories, is = CATEGORIES, o = category
  return (o, a) => { // o = forms, a = count
    let s = o.length - 1, i = t ? n.indexOf(t.select(a)) : a === 1 ? 0 : s; // s = last, o = forms, i = position, t = rules, n = categories, a = count
    return o[Math.min(i, s)];
  };
}

// src/messages/messages.ts
var ls = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, cs = /\$(\d)/g, Ae = { language: "en", texts: new Map(Object.entries(Hn)) }; // ls = PLURAL, cs = PARAMETER, Ae = BUILT_IN, Hn = en_default
function fe({ language: e, texts: t } = Ae, r = Ae.texts) { // fe = createMessages, e = language, t = texts, Ae = BUILT_IN, r = fallback
  if (e === z)
    return (i, ...l) => `(${[`program-explorer-${i}`, ...l].join(", ")})`;
  let n, o, a = St(e), s = (i) => i < 1e3 && a.endsWith("latn") ? String(i) : (n = n || new Intl.NumberFormat(a), n.format(i)); // n = numbers, o = plural, a = locale, St = localeOf, e = language, s = format, i = value
  return (i, ...l) => { // i = key, l = parameters
    let d = (c) => { // d = parameter, c = position
      var m; // m = _a
      return (m = l[Number(c) - 1]) != null ? m : "";
    };
    return (t.get(i) || r.get(i) || `\u29FC${i}\u29FD`).replace(ls, (c, m, p) => (o = o || $n(e), o(p.split("|"), Number(d(m))))).replace(cs, (c, m) => { // t = texts, i = key, r = fallback, ls = PLURAL, c = _, m = position, p = forms, o = plural, $n = createPlural, e = language, d = parameter, cs = PARAMETER
      let p = d(m); // p = value, d = parameter, m = position
      return typeof p == "number" ? s(p) : p;
    });
  };
}

// src/programs/data-model.ts
var Tt = "json"; // Tt = DATA_MODEL

// src/page/sections.ts
var Ar = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // Ar = SECTION
function Ie(e) { // Ie = sectionOf, e = element
  return e.closest(Ar);
}
function Ir(e) { // Ir = sectionHeading, e = element
  var t; // t = _a
  return ((t = Ie(e)) == null ? void 0 : t.previousElementSibling) || null;
}
function Vn(e) { // Vn = isInSection, e = element
  return Ie(e) !== null;
}
function Et(e) { // Et = isFolded, e = element
  let t = Ie(e); // t = section, Ie = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length);
}
function jn(e) { // jn = hasOtherText, e = element
  return (Ie(e) || e).textContent.trim() !== e.textContent.trim();
}
function Cr(e, t) { // Cr = watchFolding, e = element, t = onChange
  let r = Ie(e), n = new MutationObserver(t); // r = section, Ie = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, { attributeFilter: ["hidden", "class"] }), () => n.disconnect();
}
function Dr(e, t) { // Dr = unfold, e = element, t = then
  if (!Et(e)) {
    t();
    return;
  }
  let r = () => { // r = open
    let o = Ie(e); // o = section, Ie = sectionOf, e = element
    if (o != null && o.hasAttribute("hidden")) {
      let a = Ir(e); // a = heading, Ir = sectionHeading, e = element
      ((a == null ? void 0 : a.querySelector("h2")) || a).click();
    }
    Et(e) || (n(), t());
  }, n = Cr(e, r);
  r();
}

// src/page/host-state.ts
var ds = "program-explorer-hidden"; // ds = HIDDEN_CLASS
function et({ root: e }) { // et = hostStateOf, e = root
  return e.programExplorerState;
}
function Un(e) { // Un = claim, e = host
  return et(e) ? !1 : (ne(e, "loading"), !0);
}
function Nr(e, t) { // Nr = hide, e = element, t = isHidden
  e == null || e.classList.toggle(ds, t);
}
function Pt({ root: e, after: t }, r) { // Pt = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !Et(e); // n = isAfterHidden, r = isHidden, Et = isFolded, e = root
    Nr(t.list, n), Nr(t.heading, n && !(Vn(e) && jn(t.list)));
  }
}
function ne(e, t) { // ne = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach((n) => Nr(n, r)), Pt(e, r), e.headings.forEach(({ anchors: n, anchorElements: o }) => o.forEach((a, s) => { // e = host, n = anchors, Nr = hide, r = isReady, Pt = hideRest, o = anchorElements, a = element, s = i
    a.id = r ? "" : n[s] || "";
  })), e.root.dataset.state = e.root.programExplorerState = t;
}

// src/messages/direction.ts
var us = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), ps = ["arab", "hebr"], ms = ["latn", "cyrl"]; // us = RTL_LANGUAGES, ps = RTL_SCRIPTS, ms = LTR_SCRIPTS
function Ce(e) { // Ce = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return ps.includes(r) || !ms.includes(r) && us.has(t) ? "rtl" : "ltr";
}

// src/page/notice.ts
var Fr = "program-explorer__notice"; // Fr = CLASS
function tt(e, t, ...r) { // tt = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n;
}
function Bn(e, t, r) { // Bn = button, e = text, t = className, r = act
  let n = tt("button", `cdx-button ${t}`, e); // n = made, tt = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n;
}
function De(e) { // De = removeNotice, e = root
  e.querySelectorAll(`.${Fr}`).forEach((t) => { // e = root, Fr = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
  });
}
function Se(e, t, { kind: r, text: n, content: o = [], retry: a }) { // Se = showNotice, e = root, t = messages, r = kind, n = text, o = content, a = retry
  De(e);
  let s = fe(t), i = tt( // s = msg, fe = createMessages, t = messages, i = box, tt = element
    "div",
    `${Fr} ${Fr}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`,
    tt("span", "cdx-message__icon"),
    tt(
      "div",
      "cdx-message__content",
      tt("p", "", n),
      ...o,
      ...a ? [Bn(s("retry"), "", a)] : [],
      Bn(s("dismiss"), "cdx-button--weight-quiet", () => De(e))
    )
  );
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ce(t.language), e.append(i);
}

// src/page/failure.ts
var fs = ["busy", "timeout", "network", "server"]; // fs = TEMPORARY
function kt(e) { // kt = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
}
function Wn(e, t, r, n) { // Wn = advise, e = environment, t = host, r = notice, n = subject
  return I(this, null, function* () {
    let { wiki: o, load: a } = e; // o = wiki, a = load, e = environment
    try {
      (yield o.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n));
    } catch (s) {
      o.log("There is no advice about the data page.", s);
    }
  });
}
function Rt(e, t, r, n, o) { // Rt = showFailure, e = environment, t = host, r = failure, n = result, o = retry
  return I(this, null, function* () {
    let a = n ? n.messages : Ae, s = fe(a); // a = messages, n = result, Ae = BUILT_IN, s = msg, fe = createMessages
    ne(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: s("two-sentences", s("failed"), s(`failed-${r}`)),
      retry: fs.includes(r) ? () => { // fs = TEMPORARY, r = failure
        De(t.root), ne(t, "loading"), o();
      } : null
    };
    Se(t.root, a, i), (r === "missing" || r === "json") && (yield Wn(e, t, i, { messages: a, origin: n && "origin" in n ? n.origin : null, compared: null }));
  });
}
function qn(i, l, d, c, m) { // qn = showProblems, i = _0, l = _1, d = _2, c = _3, m = _4
  return I(this, arguments, function* (e, t, { origin: r, problems: n, list: o }, a, s) {
    let { wiki: p } = e, u = r.kind === "import" || n.length > 0 || r.page.contentModel !== Tt; // p = wiki, e = environment, u = hasProblems, r = origin, n = problems, Tt = DATA_MODEL
    u && p.log(`Problems of the data page "${t.source}":`, n.join(`
`)), p.isNamed && (u || s) && (yield Wn(e, t, { kind: "warning", text: "", retry: null }, { messages: a, origin: r, compared: s ? o : null }));
  });
}

// src/page/hosts.ts
var ge = "program-explorer", gs = "data-has-heading", Te = "data-group"; // ge = HOST_CLASS, gs = HEADING_ATTRIBUTE, Te = GROUP_ATTRIBUTE
function Hr(e) { // Hr = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
var ys = /^(?!mw[\w-]{2,4}$)./; // ys = ANCHOR
function $r(e, t, r) { // $r = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({ id: o }) => ys.test(o)); // n = anchorElements, r = elements, o = id, ys = ANCHOR
  return { text: e, language: Hr(t), anchors: n.map(({ id: o }) => o), anchorElements: n };
}
function Vr(e) { // Vr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function jr(e) { // jr = levelBelow, e = heading
  return e ? Math.min(Vr(e) + 1, 5) : 3;
}
var Kn = "h1, h2, h3, h4, h5, h6"; // Kn = HEADINGS
function xs(e) { // xs = printedHeading, e = heading
  return $r(
    // Before MediaWiki 1.43, the edit link is inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e.querySelector("[lang]") || e,
    [e, ...e.querySelectorAll("[id]")]
  );
}
function hs(e) { // hs = blockOf, e = heading
  return e && (e.closest(".mw-heading") || e);
}
function _s(e) { // _s = readRevisions, e = text
  return new Map(e.split(" ").map((t) => { // e = text, t = entry
    let [r = "", n] = t.split(":"); // r = language, n = revision, t = entry
    return [r, Number(n)];
  }));
}
function bs({ root: e, before: t, groups: r, headings: n }) { // bs = readHost, e = root, t = before, r = groups, n = headings
  let { source: o = "", revision: a = "", preset: s = "", limit: i, all: l = null, languages: d = "", messages: c = "", bundle: m = "", bundleVersion: p = "" } = e.dataset, u = hs(n.get("past") || null), f = r.find((b) => !e.contains(b)), h = /* @__PURE__ */ new Map(); // o = source, a = revision, s = preset, i = limit, l = all, d = languages, c = messages, m = bundle, p = bundleVersion, e = root, u = heading, hs = blockOf, n = headings, f = list, r = groups, b = group, h = own
  return n.forEach((b, _) => { // n = headings, b = element, _ = group
    b !== t && h.set(_, xs(b));
  }), {
    root: e,
    container: e,
    source: o,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: _s(c),
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
    level: jr(n.size ? t : null)
  };
}
function Mt(e) { // Mt = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${Kn}, .${ge}[data-source], [${Te}]`).forEach((n) => { // e = content, Kn = HEADINGS, ge = HOST_CLASS, Te = GROUP_ATTRIBUTE, n = element
    let o = t[t.length - 1]; // o = last, t = printed
    n.matches(Kn) ? r = n : n.hasAttribute(Te) ? o && (o.groups.push(n), r && n.hasAttribute(gs) && o.headings.set(n.getAttribute(Te), r)) : t.push({ root: n, before: r, groups: [], headings: /* @__PURE__ */ new Map() });
  }), t.map(bs);
}

// src/page/known-pages.ts
var Jn = ["Community Development", "Community Development/What we do"], vs = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Jn = PAGES, vs = TRANSLATION
function Gn(e) { // Gn = isKnownPage, e = title
  return Jn.includes(e) || Jn.includes(e.replace(vs, ""));
}

// src/page/load-parts.ts
function Ur(e, t, r) { // Ur = logged, e = wiki, t = loading, r = message
  return t.catch((n) => { // t = loading, n = error
    throw e.log(r, n), n;
  });
}
function Lt({ wiki: e, load: t }) { // Lt = loadMore, e = wiki, t = load
  return Ur(e, t.more(), "Details and filters on phones did not load.");
}
function Ot({ wiki: e, load: t }) { // Ot = loadSearch, e = wiki, t = load
  return Ur(e, t.search(), "The search did not load.");
}
function Qn({ wiki: e, load: t }, r) { // Qn = loadView, e = wiki, t = load, r = name
  return Ur(e, t.view(r), `The ${r} did not load.`);
}

// src/page/languages.ts
function At({ languages: e, pageLanguage: t }, { root: r, fallbacks: n }) { // At = readerLanguages, e = languages, t = pageLanguage, r = root, n = fallbacks
  let o = Hr(r), [a] = e, s = a !== t; // o = around, Hr = languageOf, r = root, a = first, e = languages, s = isChosen, t = pageLanguage
  return !o || s && (a === Xe || Ze(e) !== Xe) ? e : (
    // The last of several languages is English.
    [...s ? e.slice(0, -1) : [], o, ...n, ...e]
  );
}
function zn(e, t) { // zn = translationLanguage, e = languages, t = contentLanguage
  let r = Ze(e), n = r === Xe ? (e[0] || "").toLowerCase() : r; // r = chosen, Ze = chooseLanguage, e = languages, n = language, Xe = FALLBACK_LANGUAGE
  return n === t || n === z ? "" : n;
}

// src/programs/links.ts
var ws = /[\u200E\u200F\u202A-\u202E]/g, Ss = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ts = [ // ws = DIRECTION_MARKS, Ss = TITLE_SPACES, Ts = REFUSED_SCHEMES
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
], Es = new RegExp("^(?:" + Ts.join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Br = 2e3, Ps = 255, ks = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Rs(e) { // Rs = bytesOf, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
var Ms = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Ms = ORDINARY
function Ls(e) { // Ls = readAddress, e = value
  if (e.length <= Br && Ms.test(e))
    return { url: e };
  if (e.length > Br || /\s/.test(e))
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
    return Ls(t);
  if (t.length > Br)
    return "bad-page";
  let r = t.replace(ws, "").replace(Ss, " ").trim().replace(/^: ?/, ""); // r = page, t = text, ws = DIRECTION_MARKS, Ss = TITLE_SPACES
  if (/^http:/i.test(r))
    return "insecure-link";
  if (Es.test(r))
    return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || ks.test(r) || n.length > 85 && Rs(n) > Ps ? "bad-page" : { page: r };
}
function It(e) { // It = isTarget, e = found
  return typeof e != "string";
}
function Ct(e) { // Ct = parseLink, e = value
  let t = Ne(e); // t = found, Ne = readLink, e = value
  return It(t) ? t : null;
}
function Dt(e) { // Dt = isPage, e = value
  let t = Ct(e); // t = link, Ct = parseLink, e = value
  return t !== null && "page" in t;
}
function Yn(e) { // Yn = isAddress, e = value
  let t = Ct(e); // t = link, Ct = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Os = 49; // Os = MOST_INCLUDES
function Wr(e) { // Wr = includedTitlesIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Os).map((r, n) => typeof r == "string" && Dt(r) && t.indexOf(r) === n ? r : "") : [];
}
function Nt(e) { // Nt = includedTitles, e = text
  return e.includes('"include"') ? Wr(pe(e)).filter(Boolean) : [];
}

// src/programs/parse-options.ts
function qr() { // qr = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ft(e) { // Ft = optionsFor, e = wiki
  return { today: qr(), language: e.contentLanguage };
}

// src/programs/code-report.ts
function Xn() { // Xn = createCodeReport
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
var Kr = "team", rt = ["status", "language", "period", Kr], A = "need", D = "offers", Ht = ["join", "materials"], V = "not-stated"; // Kr = TEAM, rt = BUILT_IN, A = NEED, D = OFFERS, Ht = OFFER_TERMS, V = NOT_STATED

// src/programs/kinds.ts
var As = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // As = KINDS
function Jr(e) { // Jr = kindOfType, e = type
  return As[e] || "text";
}
function ye(e) { // ye = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Jr(Array.isArray(e) ? "array" : typeof e);
}
function $t(e) { // $t = isObject, e = value
  return ye(e) === "object";
}

// src/programs/migrate.ts
var Zn = [], nt = 1 + Zn.length; // Zn = MIGRATIONS, nt = VERSION
function eo(e, t = Zn) { // eo = migrate, e = page, t = migrations, Zn = MIGRATIONS
  let { version: r } = e; // r = version, e = page
  return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce(
    (n, o, a) => M(k({}, o(n)), { version: r + a + 1 }),
    e
  );
}

// src/programs/json-page.ts
function Is(e, t, r) { // Is = readJson, e = text, t = report, r = describeFault
  let n = ""; // n = json
  try {
    return n = e.replace(/^\uFEFF/, ""), JSON.parse(n);
  } catch (o) {
    t.add("unreadable-json", r(String(o), n));
    return;
  }
}
function Vt(e, t, r) { // Vt = readJsonPage, e = text, t = report, r = describeFault
  let n = Is(e, t, r); // n = data, Is = readJson, e = text, t = report, r = describeFault
  if (n === void 0)
    return null;
  let o = Object(n), a = eo(o); // o = raw, n = data, a = page, eo = migrate
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
function to(e, t, r, n) { // to = checkLineage, e = all, t = series, r = includedTitles, n = report
  let o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(); // o = programIds, a = parents
  for (let { id: l, partOf: d } of e) // l = id, d = partOf, e = all
    o.add(l), d && a.set(l, d);
  let s = /* @__PURE__ */ new Set([...o, ...t.keys()]), i = new Set(jt(a)); // s = wholes, o = programIds, t = series, i = deep, jt = tooDeep, a = parents
  return e.map((l) => { // e = all, l = program
    let { id: d, partOf: c, followedBy: m, source: { page: p, path: u } } = l; // d = id, c = partOf, m = followedBy, p = page, u = path, l = program
    if (!c && !m.length)
      return l;
    let f = (b) => [...p === null ? [] : ["include", r.indexOf(p)], ...u, b], h = (b, _, v, T) => (T ? n.addAt(f(b), "loop", _) : v.has(_) || n.addAt(f(b), "unknown-program", _, v), !T && v.has(_)); // f = pathTo, b = field, p = page, r = includedTitles, u = path, h = isGood, _ = other, v = known, T = isLoop, n = report
    return n.program = d, M(k({}, l), {
      partOf: c && h("partOf", c, s, i.has(d)) ? c : null,
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
function Gr({ pipe: e }) { // Gr = actionsOf, e = pipe
  return e ? [...Gr(e[0]), ...e.slice(1)] : [];
}
function Cs({ type: e, requirement: t }) { // Cs = testOf, e = type, t = requirement
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
function Ds(e) { // Ds = leafReader, e = node
  let { options: t, message: r } = e, o = [{ type: "check", requirement: (a) => (t || []).includes(a), message: r }, ...Gr(e)].filter((a) => a.message || a.operation).map((a) => ({ change: a.operation, test: Cs(a), message: a.message || "" })); // t = options, r = message, e = node, o = steps, a = action, Gr = actionsOf, Cs = testOf
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
function Ns({ item: e }) { // Ns = listReader, e = item
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
function Fs(e) { // Fs = recordReader, e = node
  let t = ot(e.key), r = ot(e.value), n = Gr(e).some(({ type: o }) => o === "min_entries"); // t = readKey, ot = readerOf, e = node, r = readValue, n = needsEntry, Gr = actionsOf, o = type
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
function Hs({ entries: e = {} }) { // Hs = objectReader, e = entries
  let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter((a) => { // t = names, e = entries, r = fields, n = required, a = name
    var s; // s = _a
    return !((s = e[a]) != null && s.wrapped);
  }), o = Object.fromEntries(t.map((a) => [a, null]));
  return (a, s, i, l = t) => { // a = value, s = report, i = onExtra, l = allNames, t = names
    var m; // m = _a
    let d = k({}, o); // d = found, k = __spreadValues, o = empty
    for (let p of Object.keys(a)) { // p = name, a = value
      let u = r.get(p); // u = field, r = fields, p = name
      s.enter(p), u ? d[p] = (m = ot(u.wrapped || u)(a[p], s)) != null ? m : null : i != null && i(p, a[p]) || s.add("unknown-field", p, l), s.leave();
    }
    let c = n.filter((p) => d[p] === null); // c = missing, n = required, p = name, d = found
    for (let p of c) // p = name, c = missing
      s.add(a[p] === void 0 ? "missing" : "left-out", p);
    return c.length > 0 ? void 0 : d;
  };
}
function $s(e) { // $s = createReader, e = node
  switch (e.type) {
    case "array":
      return Ns(e);
    case "record":
      return Fs(e);
    case "object":
      return Hs(e);
    default:
      return Ds(e);
  }
}
var ro = /* @__PURE__ */ new Map(); // ro = READERS
function ot(e) { // ot = readerOf, e = node
  let t = ro.get(e); // t = reader, ro = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [e], n = new Map(r.map((a) => [Jr(a.type), $s(a)])), o = [...n.keys()].join(" or "); // r = choices, e = node, n = readers, a = choice, Jr = kindOfType, $s = createReader, o = expected
    t = (a, s, i, l) => { // t = reader, a = value, s = report, i = onExtra, l = allNames
      let d = ye(a), c = n.get(d); // d = kind, ye = kindOf, a = value, c = read, n = readers
      if (!c) {
        s.addWith("wrong-type", [o, d]);
        return;
      }
      return c(a, s, i, l);
    }, ro.set(e, t);
  }
  return t;
}
function Ee(e, t, r, n, o) { // Ee = read, e = schema, t = value, r = report, n = onExtra, o = allNames
  return ot(e)(t, r, n, o);
}

// src/programs/language-code.ts
var Vs = /^(?:als|fat|ike|knc)\b/i, no = /* @__PURE__ */ new Map(); // Vs = CODES_OF_MEDIAWIKI, no = known
function js(e) { // js = findShortest, e = code
  let t = e; // t = short, e = code
  try {
    let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
    (r.length < e.length || e.length === 2 && r.length === 2) && !Vs.test(e) && (t = r);
  } catch (r) {
  }
  return t.toLowerCase();
}
function Fe(e) { // Fe = shortestCode, e = code
  let t = no.get(e) || js(e); // t = short, no = known, e = code, js = findShortest
  return no.set(e, t), t;
}

// src/programs/patterns.ts
var He = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pe = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // He = ID, Pe = LANGUAGE

// src/programs/dates.ts
var Qr = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Qr = DATE_SHAPE
function oo(e, t) { // oo = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2;
}
function oe(e) { // oe = parseDate, e = text
  if (!Qr.test(e))
    return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, o = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, o = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && o !== null && (o < 1 || o > oo(r, n)) ? null : { year: r, month: n, day: o, approximate: t };
}
function ao(e, t, r) { // ao = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`;
}
function Y(e) { // Y = firstDay, e = date
  return ao(e.year, e.month || 1, e.day || 1);
}
function W(e) { // W = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return ao(e.year, t, e.day || oo(e.year, t));
}

// src/programs/status.ts
var ae = ["open", "upcoming", "ongoing", "paused", "past"]; // ae = STATUSES
function $e(e) { // $e = isStatus, e = value
  return ae.includes(e);
}
function so(e, t) { // so = isUncertainOn, e = date, t = day
  return e.approximate && Y(e) <= t && t <= W(e);
}
function Bt(e, t, r) { // Bt = deriveStatus, e = start, t = end, r = today
  return t && W(t) < r ? "past" : e && Y(e) > r ? "upcoming" : e && t && !so(e, r) && !so(t, r) ? "ongoing" : null;
}
function io(e, t, r, n) { // io = contradictsDates, e = status, t = start, r = end, n = today
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
function lo(e) { // lo = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current";
}

// src/programs/to-list.ts
var Us = []; // Us = NONE
function X(e) { // X = toList, e = value
  return typeof e == "string" ? [e] : e ? e.length < 20 && e.every((r, n) => e.indexOf(r) === n) ? e : [...new Set(e)] : Us;
}

// src/programs/read-terms.ts
function Wt(e, t, r, n) { // Wt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var a; // a = _a
  if (e === "language")
    return X(t).map(Fe).filter((s) => { // X = toList, t = value, Fe = shortestCode, s = code
      let i = Pe.test(s); // i = isCode, Pe = LANGUAGE, s = code
      return i || n.add("bad-language", s), i;
    });
  let o = (a = r.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, r = vocabularies, e = facet
  return !o && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : X(t).filter((s) => { // o = terms, e = facet, n = report, r = vocabularies, X = toList, t = value, s = id
    let i = o ? o.has(s) : $e(s); // i = isKnown, o = terms, s = id, $e = isStatus
    return i || n.add("unknown-term", s, o ? o.keys() : ae), i;
  });
}

// src/programs/cut-text.ts
function qt(e, t) { // qt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [""])[0]}\u2026`);
}

// src/programs/day-or-minute.ts
var zr = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // zr = DAY_OR_MINUTE
function Kt(e) { // Kt = toUtc, e = text
  return !zr.test(e) || !oe(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e;
}

// src/programs/schema-builder.ts
var de = (e, t = {}) => k({ kind: "schema", type: e }, t), ke = (e) => (t, r) => ({ type: e, requirement: t, message: r }), xe = (() => de("string")), Yr = (() => de("number")), Xr = (() => de("boolean")), se = ((e) => de("array", { item: e })), ee = ((e) => de("object", { entries: e })), E = ((e) => de("optional", { wrapped: e })), co = ((e, t) => de("picklist", { options: e, message: t })), Ve = ((e, t) => de("record", { key: e, value: t })), je = ((e) => de("union", { options: e })), H = ((...e) => M(k({}, e[0]), { pipe: e })), Jt = ke("check"), Gt = ke("guard"), uo = ke("length"), Zr = ke("max_value"), po = ke("min_entries"), en = ke("min_value"), he = ke("regex"), _e = ((e) => ({ type: "transform", operation: e })); // de = schema, e = operation, t = value, k = __spreadValues, ke = action, r = message, xe = string, Yr = number, Xr = boolean, se = array, ee = object, E = optional, co = picklist, Ve = record, je = union, H = pipe, M = __spreadProps, Jt = check, Gt = guard, uo = length, Zr = maxValue, po = minEntries, en = minValue, he = regex, _e = transform

// src/programs/schema.ts
var Ws = 10080; // Ws = MOST_MINUTES
function qs(e) { // qs = isText, e = found
  return e !== null;
}
var te = H(xe(), he(He, "bad-id")), nn = H(xe(), he(/\S/, "empty")), at = H(nn, _e(qt)), Ks = H(xe(), he(Pe, "bad-language"), _e((e) => e.toLowerCase())), q = je([at, H(Ve(Ks, at), po(1, "empty"))]), Qt = H( // te = id, H = pipe, xe = string, he = regex, He = ID, nn = words, at = shownText, _e = transform, qt = cutText, Ks = languageCode, Pe = LANGUAGE, e = code, q = text, je = union, Ve = record, po = minEntries, Qt = date
  xe(),
  he(Qr, "bad-date"),
  _e(oe),
  Jt((e) => e !== null, "bad-date")
), mo = H(xe(), he(zr, "bad-time"), _e(Kt), Gt(qs, "bad-time")), tn = H(nn, Jt(Dt, "bad-page")), xo = H(xe(), he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), fo = H(xo, Jt(Yn, "bad-address")), on = H(xo, _e(Ne), Gt(It, "bad-address")), st = H(nn, _e(Ne), Gt(It, ({ input: e }) => e)), Js = H(Yr(), en(1, "bad-minutes"), Zr(Ws, "bad-minutes")), ho = je([te, se(te)]), go = H(xe(), he(Pe, "bad-language"), _e(Fe)), yo = je([go, se(go)]), rn = je([at, se(at)]), an = ho, Gs = ee({
  label: q,
  page: E(st),
  url: E(on)
}), Qs = ee({
  label: E(q),
  page: E(st),
  url: E(on),
  until: E(Qt)
}), zs = ee({
  start: mo,
  end: E(mo),
  label: E(q),
  page: E(st),
  url: E(on)
}), sn = ee({
  id: te,
  title: q,
  summary: E(q),
  notice: E(q),
  join: E(Qs),
  page: E(st),
  status: E(co(ae, "bad-status")),
  start: E(Qt),
  end: E(Qt),
  dates: E(se(zs)),
  language: E(yo),
  interpreted: E(yo),
  session: E(ee({
    minutes: E(H(se(Js), uo(2)))
  })),
  duration: E(q),
  scale: E(q),
  team: E(rn),
  partners: E(rn),
  materials: E(se(Gs)),
  partOf: E(te),
  followedBy: E(ho),
  owner: E(at),
  reviewed: E(Qt),
  sources: E(je([fo, se(fo)]))
}), _o = ee({
  id: te,
  label: q,
  help: E(q),
  terms: Ve(te, an)
}), Ys = ee({
  label: E(q),
  help: E(q),
  terms: E(Ve(te, ee({
    label: E(q),
    aliases: E(rn),
    broader: E(te),
    matchesAll: E(Xr())
  })))
}), Xs = ee({
  title: q,
  page: E(st)
}), bo = ee({
  version: H(Yr(), en(nt), Zr(nt)),
  enabled: E(Xr()),
  talk: E(tn),
  bundle: E(tn),
  facets: E(se(te)),
  vocabularies: E(Ve(te, Ys)),
  series: E(Ve(te, Xs)),
  include: E(se(tn))
});

// src/programs/read-needs.ts
function Zs(e, t, r) { // Zs = readNeed, e = raw, t = vocabularies, r = report
  let n = Ee(_o, e, r); // n = record, Ee = read, _o = needSchema, e = raw, r = report
  if (!n)
    return null;
  let o = /* @__PURE__ */ new Map(); // o = terms
  return r.enter("terms"), n.terms.forEach((a, s) => { // r = report, n = record, a = value, s = facet
    r.enter(s);
    let i = Wt(s, a, t, r); // i = found, Wt = readTermIds, s = facet, a = value, t = vocabularies, r = report
    r.leave(), i.length && o.set(s, i);
  }), r.leave(), o.size ? { id: n.id, label: n.label, help: n.help, terms: o } : (r.add("left-out", "terms"), null);
}
function vo(e, t, r) { // vo = readNeeds, e = page, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Map(); // n = needs
  return Ut(e, "needs", r, (o) => { // Ut = eachRecord, e = page, r = report, o = raw
    let a = Zs(o, t, r); // a = need, Zs = readNeed, o = raw, t = vocabularies, r = report
    a && n.has(a.id) ? r.add("duplicate-id", a.id) : a && n.set(a.id, a);
  }), [...n.values()];
}

// src/programs/read-dates.ts
var wo = 200; // wo = MOST_DATES
function So(e) { // So = readDates, e = written
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
var ln = Object.keys(sn.entries); // ln = PROGRAM_FIELDS, sn = programSchema
function ei(e, t) { // ei = readMinutes, e = session, t = report
  if (!(e != null && e.minutes))
    return null;
  let [r, n, ...o] = e.minutes; // r = least, n = most, o = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !o.length ? [r, n] : (t.addAt("session", "bad-minutes"), null);
}
function ti(e, t) { // ti = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let { label: n, page: o, url: a } of e || []) { // n = label, o = page, a = url, e = raw
    let s = o || a; // s = target, o = page, a = url
    s ? r.push({ label: n, target: s }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "");
  }
  return r;
}
function ri(e, t, r, n) { // ri = readJoin, e = raw, t = isPast, r = today, n = report
  let o = e && (e.page || e.url); // o = target, e = raw
  return e && !o && n.addAt("join", "no-target", ""), o ? { label: e.label, target: o, until: e.until, isOver: t || !!(e.until && W(e.until) < r) } : null;
}
function ni(e, { vocabularies: t, facets: r }, n) { // ni = facetReader, e = terms, t = vocabularies, r = facets, n = report
  return (o, a) => { // o = name, a = value
    if (!t.has(o) && !r.has(o))
      return !1;
    let s = Ee(an, a, n), i = s === void 0 ? [] : Wt(o, s, t, n); // s = ids, Ee = read, an = termIds, a = value, n = report, i = found, Wt = readTermIds, o = name, t = vocabularies
    return i.length && e.set(o, i), !0;
  };
}
function oi({ start: e, end: t }, r, n) { // oi = readRange, e = start, t = end, r = raw, n = report
  return e && t && Y(e) > W(t) ? (n.enter("start"), n.addWith("start-after-end", [String(r.start), String(r.end)]), n.leave(), [null, null]) : [e, t];
}
function To(e, t, r, n) { // To = readProgram, e = raw, t = source, r = context, n = report
  let o = $t(e) ? e.id : null; // o = rawId, $t = isObject, e = raw
  n.program = typeof o == "string" && He.test(o) ? o : null;
  let a = /* @__PURE__ */ new Map(), s = Ee(sn, e, n, ni(a, r, n), r.fields); // a = terms, s = record, Ee = read, sn = programSchema, e = raw, n = report, ni = facetReader, r = context
  if (!s)
    return null;
  let { title: i } = s; // i = title, s = record
  typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
  let l = X(s.interpreted), d = /* @__PURE__ */ new Set([...X(s.language), ...l]); // l = interpreted, X = toList, s = record, d = languages
  d.size && a.set("language", [...d]);
  let [c, m] = oi(s, e, n); // c = start, m = end, oi = readRange, s = record, e = raw, n = report
  s.status && io(s.status, c, m, r.today) && n.addAt("status", "status-against-dates", s.status);
  let p = s.status || Bt(c, m, r.today); // p = status, s = record, Bt = deriveStatus, c = start, m = end, r = context
  return {
    id: s.id,
    title: i,
    summary: s.summary,
    notice: s.notice,
    join: ri(s.join, p === "past", r.today, n),
    target: s.page,
    status: p,
    start: c,
    end: m,
    dates: s.dates ? So(s.dates) : [],
    terms: a,
    interpreted: l,
    minutes: ei(s.session, n),
    duration: s.duration,
    scale: s.scale,
    team: X(s.team),
    partners: X(s.partners),
    materials: ti(s.materials, n),
    partOf: s.partOf,
    followedBy: X(s.followedBy),
    owner: s.owner,
    reviewed: s.reviewed,
    sources: X(s.sources),
    source: t
  };
}

// src/programs/read-programs.ts
function Eo(e, t, r, n, o, a) { // Eo = readPrograms, e = page, t = titles, r = included, n = context, o = report, a = describeFault
  let s = /* @__PURE__ */ new Map(), i = (l, d) => { // s = programs, i = readFrom, l = from, d = title
    Ut(l, "programs", o, (c, m) => { // Ut = eachRecord, l = from, o = report, c = raw, m = index
      let p = To(c, { page: d, path: ["programs", m] }, n, o); // p = program, To = readProgram, c = raw, d = title, m = index, n = context, o = report
      p && s.has(p.id) ? o.add("duplicate-id", p.id) : p && s.set(p.id, p);
    }), o.program = null;
  };
  return i(e, null), o.enter("include"), t.forEach((l, d) => { // i = readFrom, e = page, o = report, t = titles, l = title, d = index
    o.enter(d);
    let c = r.find((p) => p.title === l), m = c && Vt(c.text, o, a); // c = found, r = included, p = other, l = title, m = more, Vt = readJsonPage, o = report, a = describeFault
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
function ai(e, t) { // ai = readTerms, e = raw, t = report
  let r = /* @__PURE__ */ new Map(); // r = parents
  e.forEach(({ label: o, broader: a }, s) => { // e = raw, o = label, a = broader, s = id
    t.enter(s), s === V ? t.add("reserved-id", s) : o || t.add("missing-label", s), a && e.has(a) && a !== V ? r.set(s, a) : a && t.addAt("broader", "unknown-term", a, e.keys()), t.leave();
  });
  for (let o of jt(r)) // o = id, jt = tooDeep, r = parents
    t.addAt([o, "broader"], "loop", r.get(o)), r.delete(o);
  let n = /* @__PURE__ */ new Map(); // n = terms
  return e.forEach(({ label: o, aliases: a, matchesAll: s }, i) => { // e = raw, o = label, a = aliases, s = matchesAll, i = id
    i !== V && n.set(i, { id: i, label: o || i, aliases: X(a), broader: r.get(i) || null, matchesAll: s === !0 });
  }), n;
}
function Po(e, t, r) { // Po = readVocabularies, e = raw, t = reserved, r = report
  let n = /* @__PURE__ */ new Map(); // n = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => { // e = raw, o = label, a = help, s = terms, i = id
    r.enter(i), t.includes(i) ? r.add("reserved-id", i) : (o || r.add("missing-label", i), r.enter("terms"), n.set(i, { id: i, label: o || i, help: a, terms: ai(s || /* @__PURE__ */ new Map(), r) }), r.leave()), r.leave();
  }), n;
}

// src/programs/read-page.ts
var si = [...ln, ...rt, A, D].filter((e) => e !== "language"); // si = RESERVED_VOCABULARIES, ln = PROGRAM_FIELDS, rt = BUILT_IN, A = NEED, D = OFFERS, e = name
function ii(e, t, r) { // ii = readFacets, e = listed, t = vocabularies, r = report
  let n = /* @__PURE__ */ new Set(["status", ...t.keys(), ...rt]); // n = known, t = vocabularies, rt = BUILT_IN
  return [...new Set(e || n)].filter((o) => (n.has(o) || r.addAt("facets", "unknown-facet", o, n), n.has(o)));
}
function li(e) { // li = isRecordList, e = name
  return e === "needs" || e === "programs";
}
function ci(e, { today: t, language: r }, n, o, a) { // ci = readList, e = page, t = today, r = language, n = included, o = report, a = describeFault
  let s = Ee(bo, e, o, li); // s = head, Ee = read, bo = headSchema, e = page, o = report, li = isRecordList
  if (!s)
    return null;
  o.enter("vocabularies");
  let i = Po(s.vocabularies || /* @__PURE__ */ new Map(), si, o); // i = vocabularies, Po = readVocabularies, s = head, si = RESERVED_VOCABULARIES, o = report
  o.leave();
  let l = ii(s.facets, i, o), d = vo(e, i, o), c = Wr(e), m = Eo(e, c, n, { // l = facets, ii = readFacets, s = head, i = vocabularies, o = report, d = needs, vo = readNeeds, e = page, c = titles, Wr = includedTitlesIn, m = programs, Eo = readPrograms, n = included
    vocabularies: i,
    facets: new Set(s.facets),
    fields: /* @__PURE__ */ new Set([...ln, ...i.keys()]),
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
    programs: to(m, p, c, o)
  };
}
function zt(e, t, r, n, o = String) { // zt = readPage, e = text, t = options, r = included, n = report, o = describeFault
  let a = Vt(e, n, o); // a = page, Vt = readJsonPage, e = text, n = report, o = describeFault
  return a && ci(a, t, r, n, o);
}

// src/programs/parse-for-readers.ts
function Yt(e, t, r = []) { // Yt = parseForReaders, e = text, t = options, r = included
  let n = Xn(); // n = report, Xn = createCodeReport
  return { list: zt(e, t, r, n), problems: n.problems };
}

// src/programs/translations.ts
function di(e, t) { // di = mapTexts, e = list, t = visit
  let r = (o, a) => o && t(o, a), n = (o, a) => new Map([...o].map(([s, i]) => [s, k(k({}, i), a(i, s))])); // r = visitOptional, o = all, a = change, t = visit, n = mapEach, s = id, i = one, k = __spreadValues
  return M(k({}, e), {
    programs: e.programs.map((o) => { // e = list, o = program
      let a = `program.${o.id}.`; // a = key, o = program
      return M(k({}, o), {
        title: t(o.title, `${a}title`),
        summary: r(o.summary, `${a}summary`),
        notice: r(o.notice, `${a}notice`),
        join: o.join && M(k({}, o.join), { label: r(o.join.label, `${a}join`) }),
        duration: r(o.duration, `${a}duration`),
        scale: r(o.scale, `${a}scale`),
        dates: o.dates.map((s) => M(k({}, s), { label: r(s.label, `${a}date.${s.id}`) })),
        materials: o.materials.map((s, i) => M(k({}, s), { label: t(s.label, `${a}material.${i + 1}`) }))
      });
    }),
    vocabularies: n(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
      label: t(o, `vocabulary.${i}.label`),
      help: r(a, `vocabulary.${i}.help`),
      terms: n(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
    })),
    needs: e.needs.map((o) => M(k({}, o), {
      label: t(o.label, `need.${o.id}.label`),
      help: r(o.help, `need.${o.id}.help`)
    })),
    series: n(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
  });
}
function ko(e, { language: t, texts: r }, n) { // ko = translate, e = list, t = language, r = texts, n = pageLanguage
  return di(e, (o, a) => { // di = mapTexts, e = list, o = text, a = key
    let s = r.get(a) || ""; // s = translation, r = texts, a = key
    return /\S/.test(s) ? new Map(typeof o == "string" ? [[n.toLowerCase(), o]] : o).set(t.toLowerCase(), qt(s)) : o;
  });
}

// src/page/load.ts
var Ro = "MediaWiki:Gadget-programExplorer-config.json"; // Ro = CONFIGURATION
function it(e, t, r) { // it = pageOf, e = wiki, t = title, r = pages
  return r.find((n) => n.title === e.titleOf(t));
}
function ui(e) { // ui = isSwitchedOff, e = configuration
  return e !== void 0 && pe(e.text).enabled === !1;
}
function pi(e, t) { // pi = messagesFrom, e = language, t = page
  return e === z ? { language: e, texts: /* @__PURE__ */ new Map() } : t && Dn(e, t.text) || Ae;
}
function mi(e, t, r, n) { // mi = loadIncluded, e = wiki, t = source, r = text, n = pages
  return I(this, null, function* () {
    let o = Nt(r), a = o.filter((i) => !it(e, i, n)), s = a.length ? [...n, ...(yield e.readPages([t, ...a], [], null)).pages] : n; // o = titles, Nt = includedTitles, r = text, a = missing, i = title, it = pageOf, e = wiki, n = pages, s = all, t = source
    return o.flatMap((i) => { // o = titles, i = title
      let l = it(e, i, s); // l = page, it = pageOf, e = wiki, i = title, s = all
      return l ? [{ title: i, text: l.text }] : [];
    });
  });
}
function Lo(e, { translationLanguage: t, bundleVersion: r }) { // Lo = bundleRequest, e = title, t = language, r = version
  return e && t ? { title: e, language: t, version: r } : null;
}
function fi(e, t, r, n) { // fi = loadTranslations, e = wiki, t = list, r = request, n = translations
  return I(this, null, function* () {
    let { source: o, bundle: a, translationLanguage: s } = r; // o = source, a = bundle, s = language, r = request
    if (!s || !t.bundle)
      return t;
    let i = t.bundle === a ? n : (yield e.readPages([o], [], Lo(t.bundle, r))).translations; // i = texts, t = list, a = bundle, n = translations, e = wiki, o = source, Lo = bundleRequest, r = request
    return ko(t, { language: s, texts: i }, e.contentLanguage);
  });
}
function Mo(e, t) { // Mo = loadOnce, e = wiki, t = request
  return I(this, null, function* () {
    let { source: r, language: n, revisions: o, bundle: a } = t; // r = source, n = language, o = revisions, a = bundle, t = request
    if (e.isSwitchedOff)
      return { kind: "off" };
    let s = n === z ? [] : [Or(n)], i = [r, ...s, ...e.isSwitchedOff === null ? [Ro] : []], { pages: l, translations: d } = yield e.readPages(i, o, Lo(a, t)); // s = messageTitles, n = language, z = KEYS_ONLY, Or = messagesPage, i = titles, r = source, e = wiki, Ro = CONFIGURATION, l = pages, d = translations, o = revisions, Lo = bundleRequest, a = bundle, t = request
    if (ui(it(e, Ro, l)))
      return { kind: "off" };
    let c = pi(n, it(e, Or(n), l)), m = it(e, r, l); // c = messages, pi = messagesFrom, n = language, it = pageOf, e = wiki, Or = messagesPage, l = pages, m = page, r = source
    if (!m)
      return { kind: "missing", messages: c };
    let p = yield mi(e, r, m.text, l), u = { kind: "pages", page: m, included: p }, { list: f, problems: h } = Yt(m.text, Ft(e), p); // p = included, mi = loadIncluded, e = wiki, r = source, m = page, l = pages, u = origin, f = list, h = problems, Yt = parseForReaders, Ft = optionsFor
    return f ? f.enabled === !1 ? { kind: "off" } : { kind: "ready", messages: c, origin: u, problems: h, list: yield fi(e, f, t, d) } : { kind: "invalid", messages: c, origin: u, problems: h };
  });
}
function Oo(e, t) { // Oo = load, e = wiki, t = request
  return I(this, null, function* () {
    let r = yield Mo(e, t); // r = result, Mo = loadOnce, e = wiki, t = request
    return r.kind === "invalid" && t.revisions.length ? Mo(e, M(k({}, t), { revisions: [] })) : r;
  });
}

// src/page/load-request.ts
function gi(e, t) { // gi = requestFor, e = wiki, t = host
  let { source: r, revisions: n, messageRevisions: o, bundle: a, bundleVersion: s } = t, i = At(e, t), l = i[0] === z ? z : Ze(i), d = o.get(l), c = zn(i, e.contentLanguage); // r = source, n = revisions, o = messageRevisions, a = bundle, s = bundleVersion, t = host, i = languages, At = readerLanguages, e = wiki, l = language, z = KEYS_ONLY, Ze = chooseLanguage, d = revision, c = translated, zn = translationLanguage
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
function Ao() { // Ao = createSharedLoad
  let e = /* @__PURE__ */ new Map(); // e = running
  return (t, r) => { // t = wiki, r = host
    let n = gi(t, r), o = JSON.stringify(n), a = e.get(o) || Oo(t, n); // n = request, gi = requestFor, t = wiki, r = host, o = key, a = loading, e = running, Oo = load
    e.set(o, a);
    let s = () => { // s = forget
      e.delete(o);
    };
    return a.then(s, s), a;
  };
}

// src/app/after-paint.ts
function Ue(e) { // Ue = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e));
}

// src/app/history.ts
var lt = "programExplorer", Xt = "programExplorerDialog", Io = "programExplorerPlace"; // lt = FRAGMENT_KEY, Xt = DIALOG_KEY, Io = PLACE_KEY
function Co(e, t, r) { // Co = createHistory, e = view, t = isOurs, r = id
  let n = () => e.location.hash.replace(/^#/, ""), o = () => { // n = fragment, e = view, o = entryState
    let f = e.history.state; // f = state, e = view
    return typeof f == "object" && f !== null ? f : {};
  }, a = (f) => { // a = kept, f = key
    let h = o()[f]; // h = value, o = entryState, f = key
    return typeof h == "string" ? h : null;
  }, s = (f, h, b) => { // s = put, f = change, h = values, b = url
    try {
      e.history[`${f}State`](k(k({}, o()), h), "", b);
    } catch (_) {
    }
  }, i = () => a(Xt) === r, l = () => s("push", { [Xt]: r }), d = () => t && (t(n()) ? n() : a(lt)), c = (f) => { // i = isInDialog, a = kept, Xt = DIALOG_KEY, r = id, l = enterDialog, s = put, d = read, t = isOurs, n = fragment, lt = FRAGMENT_KEY, c = place, f = index
    let h = o()[Io]; // h = values, o = entryState, Io = PLACE_KEY
    return t && Array.isArray(h) && Number(h[f]) || 0;
  }, m = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, p = d() || "", u = () => { // m = mayReturn, e = view, p = shown, d = read, u = keepShown
    t && d() === null && s("replace", { [lt]: p });
  };
  return u(), {
    isNewLink: () => {
      let f = t !== null && t(n()) && a(lt) === null; // f = isNew, t = isOurs, n = fragment, a = kept, lt = FRAGMENT_KEY
      return f && s("replace", { [lt]: n() }), f;
    },
    read: d,
    write: (f, h, b = !1) => { // f = text, h = change, b = isUnderDialog
      if (!t)
        return;
      p = f;
      let _ = n(), v = _ !== "" && !t(_), T = h === "push"; // _ = here, n = fragment, v = isForeign, t = isOurs, T = isChoice, h = change
      s(
        b ? "replace" : h,
        { [lt]: f, [Xt]: T ? null : a(Xt) },
        f !== "" ? `#${f}` : (
          // Not the path alone: //wiki/Page would be an address of another host.
          v ? e.location.hash : e.location.href.replace(/#.*/, "")
        )
      ), T && b && l();
    },
    enterDialog: l,
    leaveDialog: () => {
      i() && e.history.back();
    },
    isInDialog: i,
    cards: () => c(1),
    firstPlace: m ? c(0) : 0,
    keepPlace: (...f) => { // f = values
      t && s("replace", { [Io]: f });
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
var yi = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: void 0, timeZoneName: "short" }; // yi = MINUTE
function Do(e, t, r = null) { // Do = createFormat, e = language, t = msg, r = fallbackNames
  let n = /* @__PURE__ */ new Map(), o = (m, p) => { // n = dateFormats, o = dateFormat, m = precision, p = options
    let u = n.get(m) || new Intl.DateTimeFormat(St(e), k({ year: "numeric", timeZone: "UTC" }, p)); // u = format, n = dateFormats, m = precision, St = localeOf, e = language, k = __spreadValues, p = options
    return n.set(m, u), u;
  }, a, s = (m) => "DisplayNames" in Intl ? (a = a || new Intl.DisplayNames([e], { type: "language" }), a.of(m)) : r == null ? void 0 : r.get(m), i = (m) => { // a = names, s = nameOf, m = value, e = language, r = fallbackNames, i = date
    let u = (m.day ? o("day", { month: "long", day: "numeric" }) : m.month ? o("month", { month: "long" }) : o("year", {})).format(Date.UTC(m.year, (m.month || 1) - 1, m.day || 1)); // u = text, m = value, o = dateFormat
    return m.approximate ? t("date-about", u) : u;
  }, l = (m, p) => m === p ? m : t("date-range", m, p), d = (m) => i(oe(m)), c = (m) => o("minute", yi).format(Date.parse(m));
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
var C, Ho, xi, be, cn, rr, $o, er, Vo, un, dn, hi, dt = /* @__PURE__ */ Symbol.for("pv"), nr = {}, or = [], _i = /^m(i|n|o|s|text|space)$/, pn = Array.isArray, mn = or.slice, Me = Object.assign; // C = options, Ho = vnodeId, xi = isValidElement, be = rerenderQueue, cn = prevDebounce, rr = rerenderCount, $o = depthSort, er = EVENT_DISPATCHED, Vo = CAPTURE_REGEX, un = eventClock, dn = eventProxies, hi = i, dt = VNODE_MARKER, nr = EMPTY_OBJ, or = EMPTY_ARR, _i = MATHML_TOKEN_ELEMENTS, pn = isArray, mn = slice, Me = assign
function Re(e) { // Re = removeNode, e = node
  e && e.parentNode && e.remove();
}
function g(e, t, r) { // g = createElement, e = type, t = props, r = children
  var n, o, a, s = {}, i = arguments.length; // n = key, o = ref, a = i, s = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, n = key, e = type, o = ref, s = normalizedProps
  return i > 2 && (s.children = i > 3 ? mn.call(arguments, 2) : r), ct(e, s, n, o, null);
}
function ct(e, t, r, n, o) { // ct = createVNode, e = type, t = props, r = key, n = ref, o = original
  var a = { type: e, props: t, key: r, ref: n, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: dt, __v: o || ++Ho, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, r = key, n = ref, dt = VNODE_MARKER, o = original, Ho = vnodeId
  return !o && C.vnode && C.vnode(a), a;
}
function ar() { // ar = createRef
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
function bi(e) { // bi = renderComponent, e = component
  var t, r = e.__v, n = r.__e, o = [], a = [], s = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, o = commitQueue, a = refQueue, s = parentDom
  s && ((t = Me({ constructor: dt }, r)).__v = r.__v + 1, C.vnode && C.vnode(t), fn(s, t, r, e.__n, s.namespaceURI, 32 & r.__u ? [n] : null, o, n || ve(r), 32 & r.__u, a), t.__v = r.__v, t.__.__k[t.__i] = t, Ko(o, t, a), r.__ = r.__e = null, t.__e != n && jo(t));
}
function jo(e) { // jo = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), jo(e);
}
function No(e) { // No = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, be.push(e), rr++)) && cn == C.debounceRendering || ((cn = C.debounceRendering) || queueMicrotask)(Uo);
}
function Uo() { // Uo = process
  try {
    for (var e, t = 1; be.length; ) be.length > t && be.sort($o), e = be.shift(), t = be.length, 8 & e.__g && bi(e); // e = c, t = l, be = rerenderQueue, $o = depthSort, bi = renderComponent
  } finally {
    (rr = be.length) && (cn || queueMicrotask)(Uo);
  }
}
function Bo(e, t, r, n, o, a, s, i, l, d, c) { // Bo = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
  var m, p, u, f, h, b, _ = n.__k || or, v = t.length; // m = i, p = oldVNode, u = childVNode, f = newDom, h = firstChildDom, b = result, _ = oldChildren, n = oldParentVNode, or = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (l = vi(r, t, _, l, v), m = 0; m < v; m++) (u = r.__k[m]) != null && (p = ~u.__i && _[u.__i] || nr, u.__i = m, b = fn(e, u, p, o, a, s, i, l, d, c), f = u.__e, (p.ref != u.ref || 8 & p.__u) && (p.ref && gn(p.ref, null, u, p), u.ref && c.push(u.ref, u.__c || f, u)), h = h || f, 4 & u.__u ? (l = Wo(u, l, e, !p.__v), p.__e && (p.__e = null)) : typeof u.type == "function" && b !== void 0 ? l = b : f && (l = f.nextSibling), u.__u &= -21); // l = oldDom, vi = constructNewChildrenArray, r = newParentVNode, t = renderResult, _ = oldChildren, v = newChildrenLength, m = i, u = childVNode, p = oldVNode, nr = EMPTY_OBJ, b = result, fn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, f = newDom, gn = applyRef, h = firstChildDom, Wo = insert, void = type
  return r.__e = h, l;
}
function vi(e, t, r, n, o) { // vi = constructNewChildrenArray, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, o = newChildrenLength
  var a, s, i, l, d, c, m, p, u, f = r.length, h = f, b = 0, _ = 0, v = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, m = lisLengths, p = hi, u = mid, f = oldChildrenLength, r = oldChildren, h = remainingOldChildren, b = skew, _ = moved, v = newChildren, e = newParentVNode, o = newChildrenLength
  for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = v[a] = ct(null, s) : pn(s) ? s = v[a] = ct(K, { children: s }) : s.constructor === dt && s.__b ? s = v[a] = ct(s.type, s.props, s.key, s.ref, s.__v) : v[a] = s, l = a + b, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = wi(s, r, l, h)) && (h--, (i = r[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? b-- : d == l + 1 ? b++ : d != l && (d > l ? b-- : b++, _ = 1)) : (~d || (o > f ? b-- : o < f && b++), typeof s.type != "function" && (s.__u |= 4))) : v[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, v = newChildren, ct = createVNode, pn = isArray, K = Fragment, dt = VNODE_MARKER, l = skewedIndex, b = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, wi = findMatchingIndex, r = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
  if (_) {
    for (c = [], m = [], a = 0; a < o; a++) if ((s = v[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, v = newChildren
      for (b = 0, p = c.length; b < p; ) c[u = b + p >> 1] < s.__i ? b = u + 1 : p = u; // b = skew, p = hi, c = tails, u = mid, s = childVNode
      c[b] = s.__i, m[a] = b + 1;
    }
    for (b = c.length; a--; ) m[a] && (m[a] == b ? b-- : v[a].__u |= 4); // b = skew, c = tails, a = i, m = lisLengths, v = newChildren
  }
  if (h) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = ve(i)), yn(i, i));
  return n;
}
function Wo(e, t, r, n) { // Wo = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var o, a, s, i; // o = children, a = i, s = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Wo(o[a], t, r, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ve(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ve = getDomSibling, e = parentVNode, s = dom, i = next
  for (s != i && (!n && r.moveBefore && s.parentNode ? r.moveBefore(s, t) : r.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  return t;
}
function wi(e, t, r, n) { // wi = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var o, a = e.key, s = e.type, i = t[r], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, r = skewedIndex, l = matched
  if (i === null && a == null || l && a == i.key && s == i.type) return r;
  if (n > (l ? 1 : 0)) {
    for (o = r - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
    for (o = r + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
  }
  return -1;
}
function Fo(e, t, r) { // Fo = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r;
}
function Zt(e, t, r, n, o) { // Zt = setProperty, e = dom, t = name, r = value, n = oldValue, o = namespace
  var a, s; // a = useCapture, s = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r;
  else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || Fo(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || Fo(e.style, t, r[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), (e.__e || (e.__e = {}))[t] = r, r && n || (s = dn[t] || (dn[t] = Si(t)), (e.__a || (e.__a = {}))[t] = un, a = t != (t = t.replace(Vo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
function Si(e) { // Si = createEventProxy, e = name
  return function(t) {
    var r = this.__e; // r = eventHandler
    if (r) {
      if (r = r[e], t[er] == null) t[er] = un++;
      else if (t[er] < this.__a[e]) return;
      return r(C.event ? C.event(t) : t);
    }
  };
}
function fn(e, t, r, n, o, a, s, i, l, d) { // fn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
  var c, m, p, u, f, h, b, _, v, T, R, P, N, U, F, Q, S, w, L = t.type; // c = tmp, m = resumed, p = oldCommitQueueLength, u = c, f = oldProps, h = oldState, b = snapshot, _ = newProps, v = isClassComponent, T = provider, R = componentContext, P = renderHook, N = count, U = renderResult, F = startMarker, Q = end, S = i, w = child, L = newType, t = newVNode
  if (t.constructor !== dt) return null;
  128 & r.__u && (l = 32 & r.__u, c = r.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = tr(c, a) : a.push(c), i = a[0] || i), (c = C.__b) && c(t);
  e: if (typeof L == "function") {
    p = s.length;
    try {
      if (_ = t.props, v = (c = L.prototype) && c.render, T = (c = L.contextType) && n[c.__c], R = c ? T ? T.props.value : c.__ : n, (u = r.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (v ? t.__c = u = new L(_, R) : (t.__c = u = new Z(_, R), u.constructor = L, u.render = Ei), T && T.sub(u), u.state || (u.state = {}), u.__n = n, u.__g |= 8, u.__h = [], u.__k = []), v && (u.__s || (u.__s = u.state), L.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Me({}, u.__s)), Me(u.__s, L.getDerivedStateFromProps(_, u.__s)))), f = u.props, h = u.state, u.__v = t, r.__c) {
        if (_ !== f && v && !L.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(_, R), t.__v == r.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(_, u.__s, R) === !1) {
          t.__v != r.__v && (u.props = _, u.state = u.__s, u.__g &= -9), t.__e = r.__e, t.__k = r.__k, t.__k.some(function(O) {
            O && (O.__ = t);
          }), or.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = ve(r);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(_, u.__s, R), v && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(f, h, b);
        });
      } else v && !L.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), v && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = R, u.props = _, u.__P = e, u.__g &= -5, P = C.__r, N = v ? 25 : 0;
      do
        u.__g &= -9, P && P(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++N < 25);
      v && (or.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (n = Me({}, n, u.getChildContext())), v && r.__c && u.getSnapshotBeforeUpdate && (b = u.getSnapshotBeforeUpdate(f, h)), U = c && c.type === K && c.key == null ? c.props.children : c, _.__P && (c = i, o = (e = _.__P).namespaceURI, l = a = null, r.props && r.props.__P != e && (r.__k.some(function(O) {
        O && yn(O, O);
      }), r.__k = null), i = r.__k ? ve(r, 0) : null), i = Bo(e, pn(U) ? U : [U], t, r, n, o, a, s, i, l, d), _.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(Re), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (O) {
      if (s.length = p, t.__v = null, l || a) if (O && O.then) {
        if (t.__u |= 128 | l, a) {
          for (~(S = a.indexOf(i || void 0)) || (S = a.length); (w = a[S - 1]) && w.nodeType == 8; ) S--; // S = i, a = excessDomChildren, i = oldDom, void = oldDom, w = child
          for (; S < a.length; S++) if (w = a[S]) if (a[S] = null, F) { // S = i, a = excessDomChildren, w = child, F = startMarker
            if (w == Q) break;
          } else {
            if (w.nodeType != 8) break;
            w.data.startsWith("$s") && (Q = tr(F = w));
          }
        }
        if (!F) {
          for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          F = i;
        }
        (c = tr(F = t.__c.__z || (t.__c.__z = F))) ? (t.__e = F, i = c) : t.__e = i, i = i && i.nextSibling;
      } else a && a.some(Re);
      else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), O && O.then || qo(t), C.__e(O, t, r);
    }
  } else i = t.__e = Ti(r.__e, t, r, n, o, a, s, l, d, e);
  return (c = C.diffed) && c(t), i;
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
function qo(e) { // qo = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(qo));
}
function Ko(e, t, r) { // Ko = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) gn(r[n++], r[n++], r[n++]); // n = i, r = refQueue, gn = applyRef
  C.__c && C.__c(t, e), e.some(function(o) {
    try {
      e = o.__h, o.__h = [], e.some(function(a) {
        a.call(o);
      });
    } catch (a) {
      C.__e(a, o.__v);
    }
  });
}
function Ti(e, t, r, n, o, a, s, i, l, d) { // Ti = diffElementNodes, e = dom, t = newVNode, r = oldVNode, n = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
  var c, m, p, u, f, h, b, _, v = r.props || nr, T = t.props, R = t.type; // c = i, m = newHtml, p = oldHtml, u = newChildren, f = value, h = inputValue, b = checked, _ = doc, v = oldProps, r = oldVNode, nr = EMPTY_OBJ, T = newProps, t = newVNode, R = nodeType
  if (R == "svg" ? o = "http://www.w3.org/2000/svg" : R == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((f = a[c]) && (R ? f.localName == R : f.nodeType == 3)) { // c = i, a = excessDomChildren, f = value, R = nodeType
      e = f, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (_ = d.ownerDocument || document, !R) return _.createTextNode(T);
    e = _.createElementNS(o, R, T.is ? T : d), i && (C.__m && C.__m(t, a), i = !1), a = null;
  }
  if (R) {
    if (d = R == "template" && e.content || e, a = R == "textarea" && T.defaultValue != null ? null : a && mn.call(d.childNodes), !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
    for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in T || c == "value" && "defaultValue" in T || c == "checked" && "defaultChecked" in T || Zt(e, c, null, f, o); // c = i, v = oldProps, f = value, p = oldHtml, T = newProps, Zt = setProperty, e = dom, o = namespace
    for (c in T) f = T[c], c == "children" ? u = f : c == "dangerouslySetInnerHTML" ? m = f : c == "value" ? h = f : c == "checked" ? b = f : i && typeof f != "function" || v[c] === f || Zt(e, c, f, v[c], o); // c = i, T = newProps, f = value, u = newChildren, m = newHtml, h = inputValue, b = checked, i = isHydrating, v = oldProps, Zt = setProperty, e = dom, o = namespace
    m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (R == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && _i.test(R)) && (o = "http://www.w3.org/1999/xhtml"), Bo(d, pn(u) ? u : [u], t, r, n, o, a, s, a ? a[0] : r.__k && ve(r, 0), i, l), a && a.some(Re)), i && R != "textarea" || (c = "value", R == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (R != "progress" || h) || Zt(e, c, h, v[c], o), c = "checked", b != null && b != e[c] && Zt(e, c, b, v[c], o));
  } else v === T || i && e.data == T || (e.data = T);
  return e;
}
function gn(e, t, r, n) { // gn = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
  } catch (o) {
    C.__e(o, r);
  }
}
function yn(e, t, r) { // yn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, o, a, s; // n = r, o = end, a = nodes, s = i
  if (C.unmount && C.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || gn(n, null, t, e), n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount();
    } catch (i) {
      C.__e(i, t);
    }
    n.__P = n.__n = null;
  }
  if (n = e.__k) for (s = 0; s < n.length; s++) n[s] && yn(n[s], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (o = tr(n, a = [])) && (n == e.__e && a.some(Re), Re(o), Re(n)), r || Re(e.__e), e.__e = e.__c = e.__ = null;
}
function Ei(e, t, r) { // Ei = doRender, e = props, t = state, r = context
  return this.constructor(e, r);
}
function Jo(e, t) { // Jo = render, e = vnode, t = parentDom
  var r, n, o, a; // r = isHydrating, n = oldVNode, o = commitQueue, a = refQueue
  C.__ && C.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, t.__k = ct(K, { children: [e] }), o = [], a = [], fn(t, t.__k, n || nr, nr, t.namespaceURI, n ? null : t.firstChild ? mn.call(t.childNodes) : null, o, n ? n.__e : t.firstChild, r, a), Ko(o, t.__k, a), t.__k.props.children = null;
}
C = { __e: function(e, t, r, n) {
  for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
    o.__g |= 4;
    try {
      if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, n || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
    } catch (i) {
      e = i;
    }
  }
  throw rr = 0, e;
} }, Ho = 0, xi = function(e) {
  return e != null && e.constructor === dt;
}, Z.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = Me({}, this.state)), typeof e == "function" && (e = e(Me({}, r), this.props)), e && (Me(r, e), this.__v && (t && this.__k.push(t), No(this)));
}, Z.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), No(this));
}, Z.prototype.render = K, be = [], rr = 0, $o = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, er = /* @__PURE__ */ Symbol(), Vo = /(PointerCapture)$|Capture$/i, un = 0, dn = {}, hi = 0;

// src/explore/query-changes.ts
function Be(e, t) { // Be = withText, e = query, t = text
  return M(k({}, e), { text: t });
}
function ut(e, t, r) { // ut = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), M(k({}, e), { chosen: n });
}
function Go(e, t) { // Go = toggled, e = values, t = value
  return e.includes(t) ? e.filter((r) => r !== t) : [...e, t];
}
function Qo(e, t) { // Qo = toggleDetails, e = query, t = program
  return M(k({}, e), { details: Go(e.details, t) });
}
function sr(e, t, r) { // sr = toggleTerm, e = query, t = facet, r = term
  return ut(e, t, Go(e.chosen.get(t) || [], r));
}
function ir(e) { // ir = clearAll, e = query
  return M(k({}, e), { text: "", chosen: /* @__PURE__ */ new Map() });
}
function zo({ text: e, chosen: t }) { // zo = hasFilters, e = text, t = chosen
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
function lr(e, t) { // lr = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31);
}
function Le(e, t) { // Le = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1;
}
function xn(e, t) { // xn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] |= t[r];
  return e;
}
function ie(e, t) { // ie = unionOf, e = size, t = sets
  return t.reduce(xn, We(e));
}
function cr(e, t) { // cr = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) // r = n, e = target
    e[r] &= t[r];
  return e;
}
function Yo(e, t) { // Yo = difference, e = bits, t = other
  return e.map((r, n) => r & ~t[n]);
}
function Pi(e) { // Pi = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24;
}
function G(e, t = e, r = e) { // G = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let o = 0; o < e.length; o++) // o = n, e = bits
    n += Pi((e[o] | r[o]) & t[o]);
  return n;
}

// src/explore/facets.ts
function Ke(e, t) { // Ke = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap((n) => e.terms.get(n) || []);
}
function ki(e, t) { // ki = withAnyTerm, e = size, t = terms
  return ie(e, t.map(({ programs: r }) => r));
}
function Ri(e, t, { programs: r }) { // Ri = filtersOf, e = index, t = query, r = programs
  let n = /* @__PURE__ */ new Map(); // n = filters
  return r && n.set(null, r), e.facets.forEach((o) => { // r = programs, n = filters, e = index, o = facet
    let a = Ke(o, t); // a = terms, Ke = chosenTerms, o = facet, t = query
    a.length && n.set(o.id, ki(e.programs.length, a));
  }), n;
}
function Xo(e, t, r) { // Xo = applyFilters, e = size, t = filters, r = except
  let n = qe(e); // n = programs, qe = allBits, e = size
  return t.forEach((o, a) => { // t = filters, o = filter, a = facet
    a !== r && cr(n, o);
  }), n;
}
function Mi(e, t, r) { // Mi = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), (n) => ({ term: n, chosen: t.includes(n), matchCount: G(n.programs, r) }));
}
function dr(e, t, r) { // dr = explore, e = index, t = query, r = find
  let n = e.programs.length, o = r(e, t.text), a = Ri(e, t, o), s = Xo(n, a), i = Array.from(e.facets.values()).filter(({ useful: l }) => l).map((l) => { // n = size, e = index, o = searchResult, r = find, t = query, a = filters, Ri = filtersOf, s = matches, Xo = applyFilters, i = facets, l = facet
    let d = a.has(l.id) ? Xo(n, a, l.id) : s; // d = others, a = filters, l = facet, Xo = applyFilters, n = size, s = matches
    return { facet: l, count: G(d), terms: Mi(l, Ke(l, t), d) };
  });
  return { matches: s, count: G(s), facets: i, searchResult: o };
}

// src/programs/vocabulary.ts
function hn(e, t) { // hn = ancestors, e = vocabulary, t = termId
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
function Li({ terms: e }, t) { // Li = inTreeOrder, e = terms, t = countOf
  let r = /* @__PURE__ */ new Map(); // r = children
  e.forEach(({ id: a, broader: s }) => ur(r, s, a));
  let n = [], o = (a) => (r.get(a) || []).sort((s, i) => t(i) - t(s)).forEach((s) => { // n = ordered, o = visit, a = id, r = children, s = child, i = b, t = countOf
    n.push(s), o(s);
  });
  return o(null), n;
}
function Zo(e, t, r, n) { // Zo = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status")
    return ae;
  let o = [...t].sort(); // o = sorted, t = ids
  return e === "period" ? o.reverse() : r ? /* @__PURE__ */ new Set([...Li(r, n), ...o]) : o;
}

// src/explore/facet-index.ts
var ea = { label: null, help: null, aliases: [] }; // ea = UNLABELED
function Oi({ start: e, end: t, status: r }, n) { // Oi = yearsOf, e = start, t = end, r = status, n = thisYear
  let o = e || t; // o = first, e = start, t = end
  if (!o)
    return [];
  let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : o.year, s = [], { year: i } = o; // a = last, t = end, r = status, n = thisYear, o = first, s = years, i = year
  do
    s.push(String(i));
  while (++i <= a);
  return s;
}
function Ai(e, t, r) { // Ai = termsOf, e = program, t = facet, r = thisYear
  return t === "period" ? Oi(e, r) : t === "status" ? e.status ? [e.status] : [] : t === D ? [...e.join && !e.join.isOver ? ["join"] : [], ...e.materials.length ? ["materials"] : []] : t === Kr ? e.team : e.terms.get(t) || [];
}
function Ii(e, t, r, n) { // Ii = collectPrograms, e = facet, t = programs, r = vocabulary, n = thisYear
  let o = /* @__PURE__ */ new Map(), a = (s) => { // o = collected, a = programsOf, s = term
    let i = o.get(s); // i = bits, o = collected, s = term
    return i || (i = We(t.length), o.set(s, i)), i;
  };
  return t.forEach((s, i) => { // t = programs, s = program
    Ai(s, e, n).forEach((l) => lr(a(l), i));
  }), Array.from(o).forEach(([s, i]) => { // o = collected, s = term, i = bits
    hn(r, s).forEach((l) => xn(a(l), i));
  }), o.delete(V), o;
}
function Ci(e, t, r) { // Ci = fittingAll, e = collected, t = vocabulary, r = size
  return ie(r, Array.from(e).flatMap(([n, o]) => { // ie = unionOf, r = size, e = collected, n = term, o = programs
    var a; // a = _a
    return (a = t == null ? void 0 : t.terms.get(n)) != null && a.matchesAll ? [o] : [];
  }));
}
function pr(e, t, r) { // pr = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, a = e === "status" || e === "period" || e === D ? void 0 : t.vocabularies.get(e), s = Ii(e, t.programs, a, r); // n = size, t = list, a = vocabulary, e = id, D = OFFERS, s = collected, Ii = collectPrograms, r = thisYear
  if (!s.size)
    return null;
  let i = new Map(Array.from(s, ([_, v]) => [_, G(v)])), l = [...Zo(e, Array.from(s.keys()), a, (_) => i.get(_) || 0), V], d = Ci(s, a, n), c = G(d) > 0, m = ie(n, Array.from(s.values())), p = Yo(qe(n), m); // i = counts, s = collected, _ = term, v = programs, G = count, l = order, Zo = orderTerms, e = id, a = vocabulary, V = NOT_STATED, d = forAll, Ci = fittingAll, n = size, c = isAnyForAll, m = stated, ie = unionOf, p = notStated, Yo = difference, qe = allBits
  s.set(V, p), i.set(V, G(p));
  let u = /* @__PURE__ */ new Map(); // u = terms
  for (let _ of l) { // _ = term, l = order
    let v = s.get(_), T = i.get(_); // v = own, s = collected, _ = term, T = total, i = counts
    if (v && T) {
      let { label: R, aliases: P } = (a == null ? void 0 : a.terms.get(_)) || ea, N = c && _ !== V ? ie(n, [v, d]) : v; // R = label, P = aliases, a = vocabulary, _ = term, ea = UNLABELED, N = programs, c = isAnyForAll, V = NOT_STATED, ie = unionOf, n = size, v = own, d = forAll
      u.set(_, { id: _, label: R, aliases: P, depth: hn(a, _).length, own: v, programs: N, count: T });
    }
  }
  let { label: f, help: h } = a || ea, b = Array.from(u.values()).filter(({ programs: _ }) => G(_) < n); // f = label, h = help, a = vocabulary, ea = UNLABELED, b = missingInSome, u = terms, _ = programs, G = count, n = size
  return { id: e, label: f, help: h, terms: u, useful: b.length > 1 };
}

// src/explore/need-facet.ts
function Je(e, t) { // Je = chosenNeeds, e = facets, t = query
  let r = e.get(A); // r = needs, e = facets, A = NEED
  return r ? Ke(r, t) : [];
}
function ta(e, t, r) { // ta = indexNeeds, e = list, t = facets, r = thisYear
  let n = e.programs.length, o = (s, i) => { // n = size, e = list, o = programsWith, s = facet, i = terms
    let l = t.get(s) || pr(s, e, r); // l = indexed, t = facets, s = facet, pr = indexFacet, e = list, r = thisYear
    return ie(n, i.flatMap((d) => { // ie = unionOf, n = size, i = terms, d = term
      var c; // c = _a
      return ((c = l == null ? void 0 : l.terms.get(d)) == null ? void 0 : c.programs) || [];
    }));
  }, a = e.needs.map(({ id: s, label: i, help: l, terms: d }) => { // a = terms, e = list, s = id, i = label, l = help, d = wanted
    let c = qe(n); // c = programs, qe = allBits, n = size
    return d.forEach((m, p) => cr(c, o(p, m))), [s, { id: s, label: i, aliases: l ? wt(l) : [], depth: 0, own: c, programs: c, count: G(c) }];
  });
  return a.length ? { id: A, label: null, help: null, terms: new Map(a), useful: !0 } : null;
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
var Di = pt(() => /* @__PURE__ */ new Map()), Ni = 1e9; // Di = knownOrders, pt = memoize, Ni = NEVER
function _n(e, t) { // _n = sorted, e = size, t = compare
  return new Uint32Array(e).map((r, n) => n).sort((r, n) => t(r, n) || r - n);
}
function bn(e) { // bn = collatorFor, e = languages
  try {
    return new Intl.Collator(e, { numeric: !0 });
  } catch (t) {
    return new Intl.Collator(void 0, { numeric: !0 });
  }
}
var na = pt(({ programs: e, languages: { chain: t, page: r } }) => { // na = titleComparison, pt = memoize, e = programs, t = chain, r = page
  let n = [], { compare: o } = bn([...t, r]), a = (s) => n[s] = n[s] || me(e[s].title, t, r).text; // n = titles, o = compare, bn = collatorFor, t = chain, r = page, a = titleOf, s = i, me = pickText, e = programs
  return (s, i) => o(a(s), a(i));
});
function Fi(e) { // Fi = byTitle, e = index
  return _n(e.programs.length, na(e));
}
function ra(e) { // ra = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""));
}
function Hi(e) { // Hi = byDate, e = index
  let { programs: t } = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
  return t.forEach(({ start: o, end: a, status: s }, i) => { // t = programs, o = start, a = end, s = status
    let l = o || a, d = a || o, c = o && !a && s && s !== "past"; // l = first, o = start, a = end, d = last, c = isOpenEnded, s = status
    r[i] = ra(l && Y(l)), n[i] = c ? Ni : ra(d && W(d));
  }), _n(t.length, (o, a) => r[a] - r[o] || n[a] - n[o] || na(e)(o, a));
}
function $i({ programs: e }, t) { // $i = byStatus, e = programs, t = dateOrder
  let r = new Uint32Array(e.length); // r = datePositions, e = programs
  t.forEach((a, s) => { // t = dateOrder, a = i, s = position
    r[a] = s;
  });
  let n = ae.indexOf("past") - 0.5, o = e.map(({ status: a }) => a ? ae.indexOf(a) : n); // n = unknown, ae = STATUSES, o = ranks, e = programs, a = status
  return _n(e.length, (a, s) => o[a] - o[s] || r[a] - r[s]);
}
var Vi = { // Vi = MAKERS
  title: Fi,
  newest: Hi,
  status: (e) => $i(e, mr(e, "newest")),
  relevance: (e) => mr(e, "status")
};
function mr(e, t) { // mr = orderOf, e = index, t = sort
  let r = Di(e), n = r.get(t) || Vi[t](e); // r = orders, Di = knownOrders, e = index, n = order, t = sort, Vi = MAKERS
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
function mt(e, { programs: t }) { // mt = effectiveSort, e = query, t = programs
  let r = Ye.find((o) => o === e.sort) || "relevance", n = t || (e.chosen.get(A) || []).length > 1; // r = sort, Ye = SORTS, o = each, e = query, n = isRanked, t = programs, A = NEED
  return r === "relevance" && !n ? "status" : r;
}
function Bi(e, t, { scores: r }) { // Bi = scoresFor, e = index, t = query, r = scores
  let n = Je(e.facets, t); // n = needs, Je = chosenNeeds, e = index, t = query
  return n.length < 2 ? r : e.programs.map((o, a) => (r[a] || 0) + Ui * n.filter(({ programs: s }) => Le(s, a)).length);
}
function fr(e, t, r, n) { // fr = sortMatches, e = index, t = matches, r = query, n = searchResult
  let o = mt(r, n), a = []; // o = sort, mt = effectiveSort, r = query, n = searchResult, a = sorted
  for (let s of mr(e, o)) // s = i, mr = orderOf, e = index, o = sort
    Le(t, s) && a.push(s);
  return o === "relevance" ? ji(a, Bi(e, r, n)) : a;
}

// src/app/derive.ts
function vn(e, t) { // vn = createDerive, e = index, t = find
  let r = []; // r = known
  return (n) => { // n = query
    let o = ({ text: i, chosen: l, sort: d }) => i === n.text && l === n.chosen && d === n.sort, a = r.find((i) => o(i.query)); // o = isSame, i = each, l = chosen, d = sort, n = query, a = entry, r = known
    if (!a) {
      let i = dr(e, n, t); // i = exploration, dr = explore, e = index, n = query, t = find
      a = { query: n, results: { exploration: i, order: fr(e, i.matches, n, i.searchResult) } };
    }
    let [s] = r.filter((i) => i !== a); // s = last, r = known, i = each, a = entry
    return r = s ? [a, s] : [a], a.results;
  };
}
function oa(e, t, r, n) { // oa = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length)
    return n;
  let o = new Set(t(r).order.map((a) => e.programs[a].id)); // o = ids, t = derive, r = query, a = number, e = index
  return n.filter((a) => o.has(a));
}
function Oe(e, t, r) { // Oe = withoutHiddenDetails, e = index, t = derive, r = query
  let n = oa(e, t, r, r.details); // n = details, oa = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : M(k({}, r), { details: n });
}
function aa(e, t, r, n) { // aa = showing, e = index, t = derive, r = query, n = program
  let o = [...r.details.filter((a) => a !== n), n]; // o = details, r = query, a = each, n = program
  return oa(e, t, r, [n]).length ? M(k({}, r), { details: o }) : M(k({}, ir(r)), { details: o });
}

// src/app/actions.ts
function sa(e, t, r) { // sa = createActions, e = store, t = context, r = screen
  let n = () => { // n = settle
    let { query: i, settled: l } = e.get(); // i = query, l = settled, e = store
    l.query !== i && e.set({ settled: { query: i, cause: "typing" } });
  }, o = (i) => Oe(t().index, t().derive, i), a = (i) => { // o = shown, i = next, Oe = withoutHiddenDetails, t = context, a = choose
    n();
    let l = o(i); // l = query, o = shown, i = next
    e.set({ query: l, settled: { query: l, cause: "choice" } });
  }, s = (i) => e.set({ open: M(k({}, e.get().open), { filters: i }) });
  return {
    search: (i) => e.set({ query: o(Be(e.get().query, i)) }),
    settle: n,
    enterSearch: () => e.set({ mayType: !0 }),
    goToSearch: () => r.focusSearch(),
    submitSearch: () => {
      n(), r.focusCount();
    },
    toggleTerm: (i, l) => a(sr(e.get().query, i, l)),
    choose: a,
    sort: (i) => a(M(k({}, e.get().query), { sort: i })),
    toggleDetails: (i) => a(Qo(e.get().query, i)),
    goTo: (i) => { // i = program
      a(aa(t().index, t().derive, e.get().query, i)), r.moveTo(i);
    },
    clear: () => a(ir(e.get().query)),
    openFilters: () => {
      n(), s(!0);
    },
    closeFilters: () => s(!1),
    showTerms: (i, l) => { // i = facet, l = most
      let { open: d } = e.get(); // d = open, e = store
      e.set({ open: M(k({}, d), { facets: new Map(d.facets).set(i, l) }) });
    }
  };
}

// src/app/announcements.ts
function ia(e, t, r) { // ia = settleAfterTyping, e = store, t = settle, r = view
  let n, o = e.subscribe(({ query: a, settled: s }, i) => { // n = timer, o = end, e = store, a = query, s = settled, i = before
    (a !== i.query || s !== i.settled) && (r.clearTimeout(n), n = a === s.query ? void 0 : r.setTimeout(t, 300));
  });
  return () => {
    r.clearTimeout(n), o();
  };
}

// src/explore/program-index.ts
function la(e, { languages: t, today: r, nameOf: n = () => null, reservedIds: o = [] }) { // la = buildIndex, e = list, t = languages, r = today, n = nameOf, o = reservedIds
  let a = Number(r.slice(0, 4)), s = /* @__PURE__ */ new Map(); // a = thisYear, r = today, s = facets
  for (let d of [D, ...e.facets]) { // d = id, D = OFFERS, e = list
    let c = o.includes(d) ? null : pr(d, e, a); // c = facet, o = reservedIds, d = id, pr = indexFacet, e = list, a = thisYear
    c && s.set(d, c);
  }
  let i = ta(e, s, a); // i = needs, ta = indexNeeds, e = list, s = facets, a = thisYear
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
var gr = { programs: null, scores: new Uint16Array(0), patterns: [], corrected: null }; // gr = NO_SEARCH

// src/app/labels.ts
var ca = (e) => e.toLowerCase().replace(/-.*/, ""); // ca = baseOf, e = language
function da(e, t, r, n, o, a) { // da = createLabels, e = list, t = msg, r = format, n = chain, o = pageLanguage, a = language
  let s = (p) => ({ text: p, language: a }), i = (p) => me(p, n, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (p) => { // s = ours, p = id, a = language, i = pick, me = pickText, n = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
    let u = e.vocabularies.get(p); // u = vocabulary, e = list, p = id
    if (u)
      return i(u.label);
    let f = [...rt, A, D].find((h) => h === p); // f = builtIn, rt = BUILT_IN, A = NEED, D = OFFERS, h = each, p = id
    return s(f ? t(`facet-${f}`) : p);
  }, m = (p, u) => { // m = term, p = facetId, u = id
    var b; // b = _a
    if (u === V)
      return s(t("not-stated"));
    let f = p === A ? e.needs.find((_) => _.id === u) : (b = e.vocabularies.get(p)) == null ? void 0 : b.terms.get(u); // f = entry, p = facetId, A = NEED, e = list, _ = need, u = id, b = _a
    if (f)
      return i(f.label);
    let h = p === D && Ht.find((_) => _ === u); // h = offer, p = facetId, D = OFFERS, Ht = OFFER_TERMS, _ = each, u = id
    return s(h ? t(`offers-${h}`) : $e(u) && p === "status" ? l(u) : p === "language" ? r.language(u) : p === "period" ? r.date(oe(u)) : u);
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
    isForeign: (p) => [a, n[0] || o].every((u) => ca(u) !== ca(p))
  };
}

// src/app/context.ts
function wn(e, t, r = () => gr) { // wn = createContext, e = list, t = settings, r = find, gr = NO_SEARCH
  let { msg: n, format: o, language: a, languages: s, pageLanguage: i, today: l } = t, d = da(e, n, o, s, i, a), c = la(e, { // n = msg, o = format, a = language, s = languages, i = pageLanguage, l = today, t = settings, d = labels, da = createLabels, e = list, c = index, la = buildIndex
    languages: { chain: s, page: i },
    today: l,
    nameOf: (f, h) => d.term(f, h).text,
    reservedIds: xt
  }), m = vt(`programs?${t.preset}`, c) || In, p = [A, D, ...e.facets], u = we(m, p);
  return M(k({}, t), {
    list: e,
    index: c,
    find: r,
    derive: vn(c, r),
    labels: d,
    facetOrder: p,
    preset: m,
    fragmentOf: (f) => { // f = query
      let h = we(f, p); // h = fragment, we = toFragment, f = query, p = facetOrder
      return h === u ? "" : h || "programs";
    }
  });
}
function ua(e, t) { // ua = withSearch, e = context, t = find
  return M(k({}, e), { find: t, derive: vn(e.index, t) });
}

// src/app/store.ts
function pa(e) { // pa = createStore, e = initial
  let t = e, r = /* @__PURE__ */ new Set(); // t = state, e = initial, r = subscribers
  return {
    get: () => t,
    set: (n) => { // n = change
      let o = t; // o = before, t = state
      t = k(k({}, o), n), Array.from(r).forEach((a) => r.has(a) && a(t, o));
    },
    subscribe: (n) => (r.add(n), () => { // n = subscriber, r = subscribers
      r.delete(n);
    })
  };
}

// src/app/sync-history.ts
function ma(e, t, r) { // ma = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({ settled: o, open: a }, s) => { // n = end, e = store, o = settled, a = open, s = before
    let i = o.cause === "typing" || o.cause === "choice"; // i = isByReader, o = settled
    o !== s.settled && i && t.write(r(o.query), o.cause === "choice" ? "push" : "replace", a.filters), a.filters && !s.open.filters && !t.isInDialog() ? t.enterDialog() : !a.filters && s.open.filters && t.leaveDialog();
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog();
  };
}

// src/app/is-damaged.ts
function fa(e, t) { // fa = isDamaged, e = link, t = written
  if (!e || le(e) === le(t))
    return !1;
  let r = ce(e); // r = rest, ce = restOf, e = link
  return r !== "" && r !== ht;
}

// src/views/parts/heading.tsx
function ue({ level: e, class: t, id: r, children: n }) { // ue = Heading, e = level, t = className, r = id, n = children
  return g(`h${Math.min(e, 6)}`, { class: t, id: r }, n);
}

// src/views/parts/text.tsx
function ga(e) { // ga = isolated, e = text
  return `\u2068${e}\u2069`;
}
function j({ text: { text: e, language: t }, around: r, children: n = e }) { // j = DataText, e = text, t = language, r = around, n = children
  return t.toLowerCase() === r.toLowerCase() ? /* @__PURE__ */ g("bdi", null, n) : /* @__PURE__ */ g("bdi", { lang: t, dir: Ce(t) }, n);
}

// src/programs/next-date.ts
function Wi({ start: e, end: t, isExact: r }) { // Wi = endOf, e = start, t = end, r = isExact
  let n = Date.parse(t || e); // n = last, t = end, e = start
  return r ? t ? n : n + 72e5 : n + 24 * 36e5;
}
function yr(e, t) { // yr = nextDate, e = dates, t = now
  return e.find((r) => Wi(r) > t) || null;
}

// src/views/parts/chevron.tsx
function Ge({ open: e }) { // Ge = Chevron, e = open
  return /* @__PURE__ */ g("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
}

// src/views/parts/data-link.tsx
function Qe({ context: e, target: t, class: r, children: n }) { // Qe = DataLink, e = context, t = target, r = className, n = children
  return /* @__PURE__ */ g("a", { href: e.urlOf(t), title: "page" in t ? t.page : void 0, rel: "noopener", class: r }, n);
}

// src/views/results/on-card.ts
var qi = { kind: 9, format: 9, language: 2, capacity: 3 }; // qi = MOST_TERMS
function xr({ languages: e }, t, r) { // xr = termsOnCard, e = languages, t = program, r = facet
  let n = t.terms.get(r) || [], o = r === "language" ? e.filter((a) => n.includes(a)) : []; // n = terms, t = program, r = facet, o = ownFirst, e = languages, a = language
  return Array.from(/* @__PURE__ */ new Set([...o, ...n])).slice(0, qi[r] || 0);
}
function hr({ join: e, materials: t }) { // hr = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null;
}

// src/views/results/card-action.tsx
var xa = "program-explorer__action cdx-button", ya = `${xa} cdx-button--fake-button cdx-button--fake-button--enabled`; // xa = BUTTON, ya = LINK
function _r({ context: e, actions: t, program: r, open: n, detailsId: o }) { // _r = CardAction, e = context, t = actions, r = program, n = open, o = detailsId
  let { msg: a, labels: s, language: i } = e, { join: l, materials: d } = r, c = hr(r); // a = msg, s = labels, i = language, e = context, l = join, d = materials, r = program, c = action, hr = actionOf
  if (c === "materials")
    return /* @__PURE__ */ g("button", { type: "button", class: xa, "aria-expanded": n, "aria-controls": n ? o : void 0, onClick: () => t.toggleDetails(r.id) }, a("materials", d.length));
  let m = c === "join" ? l : d[0]; // m = link, c = action, l = join, d = materials
  return m ? /* @__PURE__ */ g(Qe, { context: e, target: m.target, class: c === "join" ? `${ya} cdx-button--action-progressive cdx-button--weight-primary` : ya }, m.label ? /* @__PURE__ */ g(j, { text: s.pick(m.label), around: i }) : a("join")) : null;
}

// src/views/results/card.tsx
var br = class extends Z { // br = Card, Z = x
  shouldComponentUpdate(t) {
    let r = this.props; // r = now
    return t.program !== r.program || t.context !== r.context || t.more !== r.more || t.search !== r.search || t.open !== r.open || t.level !== r.level || t.patterns.join(" ") !== r.patterns.join(" ") || t.needs.join() !== r.needs.join();
  }
  render({ context: t, actions: r, more: n, search: o, program: a, open: s, patterns: i, needs: l, level: d }) {
    let { msg: c, labels: m, format: p, language: u, idPrefix: f } = t, { duration: h, join: b, minutes: _, notice: v } = a, T = i.length ? o : null, R = (J) => T ? /* @__PURE__ */ g(T.MarkedText, { text: J, patterns: i, around: u }) : /* @__PURE__ */ g(j, { text: J, around: u }), P = (J) => xr(t, a, J).map((Ga) => m.term(J, Ga)), N = m.pick(a.title), U = `${f}:program:${a.id}`, F = `${U}:details`, Q = a.summary && m.pick(a.summary), S = P("capacity"), w = P("language"), L = (a.terms.get("language") || []).length - w.length, O = [...P("kind"), ...P("format")], ze = a.status === "past", Er = h && !ze && !_ ? m.pick(h) : null, Pr = _ && !ze ? m.minutes(_) : Er && R(Er), Ja = m.status(a.status), kn = yr(a.dates, Date.now()), Rn = p.span(a.start, a.end, a.status); // c = msg, m = labels, p = format, u = language, f = idPrefix, t = context, h = duration, b = join, _ = minutes, v = notice, a = program, T = search, i = patterns, o = parts, R = marked, J = facet, g = k, j = DataText, P = termsOf, xr = termsOnCard, Ga = term, N = title, U = titleId, F = detailsId, Q = summary, S = tags, w = languages, L = moreLanguages, O = facts, ze = isPast, Er = length, Pr = time, Ja = status, kn = next, yr = nextDate, Rn = dates
    return /* @__PURE__ */ g("article", { class: `program-explorer__card${s ? " program-explorer__card--open" : ""}`, "aria-labelledby": U }, /* @__PURE__ */ g(ue, { level: d, class: "program-explorer__title", id: U }, a.target ? /* @__PURE__ */ g(Qe, { context: t, target: a.target }, R(N)) : R(N)), /* @__PURE__ */ g("p", { class: "program-explorer__meta" }, /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${a.status || "unknown"}` }, Ja), Rn !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Rn), kn && /* @__PURE__ */ g("span", { class: "program-explorer__fact program-explorer__next" }, c("next-date", p.occurrence(kn))), O.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, R(J)))), Q && /* @__PURE__ */ g("p", { class: "program-explorer__summary" }, R(Q), " ", m.isForeign(Q.language) && /* @__PURE__ */ g("span", { class: "program-explorer__in-language" }, c("in-language", p.language(Q.language)))), v && /* @__PURE__ */ g("p", { class: "program-explorer__alert" }, /* @__PURE__ */ g(j, { text: m.pick(v), around: u })), b && b.isOver && !ze && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, c("join-over")), n && l.length > 0 && /* @__PURE__ */ g(n.Reasons, { context: t, needs: l }), T && /* @__PURE__ */ g(T.Matched, { context: t, program: a, patterns: i, shown: [N, Q, ...S, ...O, ...w, Er, ...l.map((J) => m.term(A, J))] }), w.length + S.length > 0 || Pr ? /* @__PURE__ */ g("div", { class: "program-explorer__meta program-explorer__needed" }, w.map((J) => /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, R(J))), L > 0 && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, c("more-languages", L)), Pr && /* @__PURE__ */ g("span", { class: "program-explorer__fact" }, Pr), S.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", role: "list", "aria-label": m.facet("capacity").text }, S.map((J) => /* @__PURE__ */ g("li", null, R(J))))) : null, /* @__PURE__ */ g("div", { class: "program-explorer__card-foot" }, /* @__PURE__ */ g(_r, { context: t, actions: r, program: a, open: s, detailsId: F }), /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
        "aria-label": c("details-of", N.text),
        "aria-expanded": s,
        "aria-controls": s ? F : void 0,
        onClick: () => r.toggleDetails(a.id)
      },
      c("details"),
      /* @__PURE__ */ g(Ge, { open: s })
    )), s && n && /* @__PURE__ */ g(n.Details, { context: t, actions: r, program: a, id: F }));
  }
};

// src/views/results/card-list.tsx
var Tn = 60, ha = 10, Ki = 80, Ji = 12, Gi = 10; // Tn = CARDS, ha = CARDS_AT_ONCE, Ki = FILL_AFTER, Ji = CARDS_PER_STEP, Gi = STEP_PAUSE
function Qi({ context: e, state: t, results: { order: r } }, n) { // Qi = lengthFor, e = context, t = state, r = order, n = before
  let { query: o, settled: a, cards: s } = t, { order: i = [] } = n, l = a.query === o ? a.cause : "typing", d = l === "address", c = Math.max(...o.details.map((f) => r.findIndex((h) => e.index.programs[h].id === f)), -1), m = l === "data" || i.length === r.length && r.every((f, h) => f === i[h]), p = Math.max(e.limit || Tn, c + 1, m && n.limit || 0, d ? s : 0), u = d && (n.order || s || e.startsAt !== "top"); // o = query, a = settled, s = cards, t = state, i = shown, n = before, l = cause, d = isAddress, c = open, f = number, r = order, h = i, e = context, m = isSame, p = limit, Tn = CARDS, u = isWhole
  return { order: r, limit: p, drawn: u ? p : Math.max(ha, c + 1, m && n.drawn || 0) };
}
function Sn({ order: e, limit: t, drawn: r }) { // Sn = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length);
}
function zi({ context: { index: e, limit: t }, state: r, results: n }, o) { // zi = sectionsOf, e = index, t = limit, r = state, n = results, o = numbers
  let a = !t && mt(r.query, n.exploration.searchResult) === "status", s = []; // a = hasGroups, t = limit, mt = effectiveSort, r = state, n = results, s = sections
  for (let i of o) { // i = number, o = numbers
    let l = a ? lo(e.programs[i].status) : null, d = s[s.length - 1]; // l = group, a = hasGroups, lo = groupOf, e = index, i = number, d = last, s = sections
    d && d.group === l ? d.numbers.push(i) : s.push({ group: l, numbers: [i] });
  }
  return s;
}
function Yi({ view: e, section: { group: t, numbers: r } }) { // Yi = Cards, e = view, t = group, r = numbers
  let { context: n, state: { query: o }, results: a, actions: s, more: i, search: l } = e, { msg: d, index: c, level: m, language: p } = n, u = t && n.headings.get(t), h = u && (t === "current" || t === "past") ? u : t && { text: d(`group-${t}`), language: p, anchors: (u == null ? void 0 : u.anchors) || [] }, b = Je(c.facets, o); // n = context, o = query, a = results, s = actions, i = more, l = search, e = view, d = msg, c = index, m = level, p = language, u = own, t = group, h = heading, b = needs, Je = chosenNeeds
  return /* @__PURE__ */ g(K, null, h && /* @__PURE__ */ g(ue, { level: m, class: "program-explorer__group", id: h.anchors[0] }, h.anchors.slice(1).map((_) => /* @__PURE__ */ g("span", { id: _ })), /* @__PURE__ */ g(j, { text: h, around: p })), /* @__PURE__ */ g("ul", { class: `program-explorer__list program-explorer__list--${t || "all"}`, role: "list", "aria-label": d("programs") }, r.map((_) => { // g = k, K = $, h = heading, ue = Heading, m = level, _ = number, j = DataText, p = language, t = group, d = msg, r = numbers
    let v = c.programs[_]; // v = program, c = index, _ = number
    return /* @__PURE__ */ g("li", { key: v.id }, /* @__PURE__ */ g(
      br,
      {
        context: n,
        actions: s,
        more: i,
        search: l,
        program: v,
        open: o.details.includes(v.id),
        patterns: a.exploration.searchResult.patterns,
        needs: b.filter(({ programs: T }) => Le(T, _)).map(({ id: T }) => T),
        level: h ? m + 1 : m
      }
    ));
  })));
}
var vr = class extends Z { // vr = CardList, Z = x
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
      this.setLength({ limit: r + Tn, drawn: r + Tn }), (a = (o = (n = this.lists.current) == null ? void 0 : n.querySelectorAll("article")[r]) == null ? void 0 : o.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
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
    a && (a.style.minHeight = Sn(s) ? `${o}px` : ""), this.drawRest();
  }
  setLength(r) {
    this.props.view.attempt(() => this.setState(r));
  }
  drawRest() {
    let { drawn: r } = this.state; // r = drawn
    window.clearTimeout(this.timer), Sn(this.state) && (this.timer = window.setTimeout(() => this.setLength({ drawn: r + Ji }), r > ha ? Gi : Ki));
  }
  render({ view: r }, n) {
    let { order: o, limit: a, drawn: s } = n, { context: i } = r, { msg: l, facetOrder: d } = i, c = o.length - a; // o = order, a = limit, s = drawn, n = length, i = context, r = view, l = msg, d = facetOrder, c = rest
    return /* @__PURE__ */ g(K, null, /* @__PURE__ */ g("div", { ref: this.lists, "aria-busy": Sn(n) || void 0 }, zi(r, o.slice(0, Math.min(s, a))).map((m) => /* @__PURE__ */ g(Yi, { key: m.group, view: r, section: m }))), i.limit > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: i.urlOfAll(we(r.state.query, d) || "programs") }, l("see-all", o.length)), !i.limit && c > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, l("more", c)));
  }
};

// src/app/visible-terms.ts
function _a(e, t, r, n) { // _a = visibleTerms, e = terms, t = most, r = isByTime, n = isKept
  let o = r ? e : [...e].sort((s, i) => i.term.count - s.term.count), a = new Set(e.length < t + 3 ? e : o.slice(0, t)); // o = byUse, r = isByTime, e = terms, s = a, i = b, a = first, t = most
  return e.filter((s) => a.has(s) || s.chosen || n(s.term.id));
}

// src/messages/join-list.ts
function wr(e, t) { // wr = joinList, e = msg, t = texts
  return t.length ? t.reduce((r, n) => e("list", r, n)) : "";
}

// src/views/layout/term-list.tsx
var Zi = 15, ft = class extends Z { // Zi = MOST_WITHOUT_BOX, ft = TermBox, Z = x
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
      ), /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m }, /* @__PURE__ */ g("span", { class: "cdx-label__label__text" }, /* @__PURE__ */ g(j, { text: l.term(n, o.id), around: d })))))),
      /* @__PURE__ */ g("span", { class: "program-explorer__number", title: p, "aria-hidden": "true" }, i("number", s)),
      /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count` }, p)
    );
  }
};
function el({ context: { labels: e, languages: t } }, r) { // el = languagesByName, e = labels, t = languages, r = terms
  let n = ({ term: a }) => a.id === t[0] ? 0 : a.id === V ? 2 : 1, o = ({ term: a }) => e.term("language", a.id).text; // n = rankOf, a = term, t = languages, V = NOT_STATED, o = nameOf, e = labels
  return [...r].sort((a, s) => n(a) - n(s) || o(a).localeCompare(o(s)));
}
function ba({ view: e, counts: t, most: r }) { // ba = TermList, e = view, t = counts, r = most
  let { context: { msg: n, languages: o, idPrefix: a }, actions: s, more: i } = e, { facet: l } = t, d = l.id === "language", c = d ? el(e, t.terms) : t.terms, m = _a(c, r, l.id === "period", (f) => d && f === o[0]), p = m.length < c.length ? c.find((f) => !m.includes(f)) : void 0, u = /* @__PURE__ */ g(K, null, m.map((f) => /* @__PURE__ */ g(ft, { key: f.term.id, view: e, facet: l.id, count: f })), p && /* @__PURE__ */ g( // n = msg, o = languages, a = idPrefix, s = actions, i = more, e = view, l = facet, t = counts, d = isLanguage, c = terms, el = languagesByName, m = shown, _a = visibleTerms, r = most, f = count, p = firstHidden, u = list, g = k, K = $, ft = TermBox
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
    /* @__PURE__ */ g("span", { id: `${p}::label` }, /* @__PURE__ */ g(j, { text: o.facet(d.id), around: a })),
    /* @__PURE__ */ g(Ge, { open: m > 0 })
  )), m > 0 ? /* @__PURE__ */ g("div", { id: p }, f && /* @__PURE__ */ g("p", { class: "program-explorer__note program-explorer__help" }, /* @__PURE__ */ g(j, { text: f, around: a })), /* @__PURE__ */ g(ba, { view: e, counts: t, most: m })) : u.length > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__note" }, wr(n, u)));
}
function Sr({ view: e }) { // Sr = Filters, e = view
  let t = e.results.exploration.facets.filter(({ facet: { id: r } }) => r !== A && r !== D); // t = facets, e = view, r = id, A = NEED, D = OFFERS
  return /* @__PURE__ */ g(K, null, t.map((r, n) => /* @__PURE__ */ g(rl, { key: r.facet.id, view: e, counts: r, isOpenAtFirst: !e.state.narrow && n < tl })));
}

// src/views/layout/needs.tsx
var nl = 4; // nl = FEW_NEEDS
function wa({ view: e }) { // wa = Needs, e = view
  var R; // R = _a
  let { context: { msg: t, labels: r, language: n, idPrefix: o, index: a }, state: s, results: i, actions: l, more: d, search: c } = e, m = ((R = i.exploration.facets.find(({ facet: P }) => P.id === A)) == null ? void 0 : R.terms) || []; // t = msg, r = labels, n = language, o = idPrefix, a = index, s = state, i = results, l = actions, d = more, c = search, e = view, m = terms, R = _a, P = facet, A = NEED
  if (!m.length)
    return null;
  let { text: p } = s.settled.query, u = c && p.trim() !== "", f = u ? c.findNeeds(a, p).map(({ need: P }) => P) : [], h = s.open.facets.has(A), b = ({ term: P }) => f.includes(P), _ = u ? [...m.filter((P) => P.chosen && !b(P)), ...f.flatMap((P) => m.find(({ term: N }) => N === P) || [])] : m.filter(({ chosen: P }, N) => h || P || N < nl), v = u ? void 0 : m.find((P) => !_.includes(P)), T = (P) => { // p = text, s = state, u = isSearch, c = search, f = found, a = index, P = each, h = areAllShown, A = NEED, b = isFound, _ = shown, m = terms, N = i, nl = FEW_NEEDS, v = firstHidden, T = choose
    let { query: N } = s; // N = query, s = state
    c && c.findNeeds(a, N.text).some(({ need: F }) => F === P.term) && !P.chosen ? l.choose(sr(Be(N, ""), A, P.term.id)) : l.toggleTerm(A, P.term.id);
  };
  return /* @__PURE__ */ g("div", { class: "program-explorer__needs", role: "group", "aria-label": t("needs") }, _.map((P) => /* @__PURE__ */ g(
    "button",
    {
      key: P.term.id,
      type: "button",
      class: "program-explorer__need cdx-button",
      id: `${o}:${A}:${P.term.id}`,
      "aria-pressed": P.chosen,
      onClick: () => T(P)
    },
    /* @__PURE__ */ g(j, { text: r.term(A, P.term.id), around: n }),
    !P.term.count && " ",
    !P.term.count && /* @__PURE__ */ g("span", { class: "program-explorer__note" }, t("no-program-yet"))
  )), v && /* @__PURE__ */ g(
    "button",
    {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: () => {
        var P; // P = _a
        l.showTerms(A, m.length), (P = document.getElementById(`${o}:${A}:${v.term.id}`)) == null || P.focus();
      }
    },
    t("more-needs")
  ), d && /* @__PURE__ */ g(d.NeedHelp, { view: e }));
}

// src/views/layout/search-box.tsx
function Sa({ view: { context: { msg: e }, state: t, actions: r } }) { // Sa = SearchBox, e = msg, t = state, r = actions
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
function Ta({ view: e }) { // Ta = Shortcuts, e = view
  let { context: { msg: t, labels: r }, state: { query: n }, results: o, actions: a } = e, s = o.exploration.facets.find(({ facet: l }) => l.id === D); // t = msg, r = labels, n = query, o = results, a = actions, e = view, s = offers, l = facet, D = OFFERS
  if (!s)
    return null;
  let i = (l, d, c, m) => /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__shortcut cdx-button", "aria-pressed": c, onClick: () => a.choose(ut(n, D, m)) }, t("shortcut", l, d)); // i = button, l = label, d = count, c = isChosen, m = terms, g = k, a = actions, ut = withTerms, n = query, D = OFFERS, t = msg
  return /* @__PURE__ */ g("div", { class: "program-explorer__shortcuts", role: "group", "aria-label": r.facet(D).text }, s.terms.filter(({ term: l }) => l.id !== V).map(({ term: l, chosen: d, matchCount: c }) => i(r.term(D, l.id).text, c, d, [l.id])), i(t("offers-all"), s.count, !n.chosen.has(D), []));
}

// src/views/layout/toolbar.tsx
function Ea({ view: e }) { // Ea = Toolbar, e = view
  let { context: { msg: t, list: r, limit: n }, state: o, settledResults: a, actions: s, more: i, search: l } = e, { count: d, searchResult: { corrected: c } } = a.exploration, m = Array.from(o.query.chosen).reduce((p, [u, f]) => u === A || u === D ? p : p + f.length, 0); // t = msg, r = list, n = limit, o = state, a = settledResults, s = actions, i = more, l = search, e = view, d = count, c = corrected, m = chosen, p = sum, u = facet, f = terms, A = NEED, D = OFFERS
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
  ), /* @__PURE__ */ g("div", { class: "program-explorer__count", role: o.open.filters ? void 0 : "status", tabIndex: -1 }, zo(o.settled.query) ? t("count", d, r.programs.length) : t("count-programs", d), l && c && d > 0 && /* @__PURE__ */ g(l.Corrected, { view: e, words: c }))), !n && /* @__PURE__ */ g("div", { class: "program-explorer__views" }, i && /* @__PURE__ */ g(i.ViewChoice, { view: e })), !n && /* @__PURE__ */ g("div", { class: "program-explorer__options" }, i && /* @__PURE__ */ g(i.Share, { view: e }), i && /* @__PURE__ */ g(i.SortBy, { view: e })));
}

// src/views/layout/explorer.tsx
function Pa({ view: e }) { // Pa = Explorer, e = view
  let { context: { limit: t, level: r, preset: n, msg: o }, state: { narrow: a, open: s, query: i }, results: l, actions: d, more: c } = e; // t = limit, r = level, n = preset, o = msg, a = narrow, s = open, i = query, l = results, d = actions, c = more, e = view
  return /* @__PURE__ */ g("div", { class: `program-explorer__frame${a ? " program-explorer__frame--narrow" : ""}` }, !t && /* @__PURE__ */ g("div", { class: "program-explorer__finder" }, /* @__PURE__ */ g(ue, { level: r, class: "program-explorer__group" }, o("find")), /* @__PURE__ */ g(Sa, { view: e }), /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__skip cdx-button", onClick: d.submitSearch }, o("skip-to-programs")), /* @__PURE__ */ g(wa, { view: e }), /* @__PURE__ */ g(Ta, { view: e })), !a && /* @__PURE__ */ g("div", { class: "program-explorer__panel", role: "region", "aria-label": o("filters") }, /* @__PURE__ */ g(ue, { level: r, class: "program-explorer__group" }, o("filters")), /* @__PURE__ */ g(Sr, { view: e })), /* @__PURE__ */ g("div", { class: "program-explorer__main" }, /* @__PURE__ */ g(Ea, { view: e }), c && !(t && i === n) && /* @__PURE__ */ g(c.ActiveFilters, { view: e }), l.exploration.count ? t || i.view === B ? /* @__PURE__ */ g(vr, { view: e }) : c && /* @__PURE__ */ g(c.OtherView, { view: e }) : c && /* @__PURE__ */ g(c.NoResults, { view: e }), !t && c && /* @__PURE__ */ g(c.Freshness, { view: e })), a && s.filters && c && /* @__PURE__ */ g(c.FilterDialog, { view: e }));
}

// src/views/load-when-needed.ts
var ka = { isNeeded: ({ open: e, query: t }) => e.filters || t.details.length > 0 || t.text !== "" || t.view !== B, isEarly: !0 }, Ra = { isNeeded: ({ mayType: e, query: t }) => e || t.text !== "", isEarly: !1 }; // ka = MORE_WHEN, e = mayType, t = query, B = LIST, Ra = SEARCH_WHEN
function En(e, t, { isNeeded: r, isEarly: n }, o, a) { // En = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, o = onFailure, a = use
  let s = !1, i = !1, l = () => I(null, null, function* () { // s = isLoading, i = isOver, l = load, I = __async
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
function Ma() { // Ma = replaceTexts
  C.vnode = (e) => { // C = n, e = node
    let { type: t, props: r } = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, r.children = null) : Object.assign(e, { type: "span", props: { textContent: r } });
  };
}

// src/views/screen.ts
function La(e, t) { // La = createScreen, e = root, t = idPrefix
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
function Oa(e, t) { // Oa = watchWidth, e = element, t = onChange
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
C.debounceRendering = (e) => e();
Ma();
function Aa(e, t, r, n, o, a) { // Aa = mountExplorer, e = root, t = list, r = settings, n = history, o = parts, a = onCrash
  let s = e.ownerDocument.defaultView || window, i = /* @__PURE__ */ new Set(), l = o.more.now, d = o.search.now, c = wn(t, r, d == null ? void 0 : d.fuzzySearch), m = !0, p = () => c.limit > 0 || (e.clientWidth || s.innerWidth) < ol, u = (S) => { // s = view, e = root, i = cleanups, l = more, o = parts, d = search, c = context, wn = createContext, t = list, r = settings, m = isMounted, p = isNarrow, ol = MIN_WIDTH, u = readAddress, S = before
    let w = n.read(), L = w === null && S ? S.query : vt(w || "", c.index) || c.preset, O = Oe(c.index, c.derive, L); // w = fragment, n = history, L = next, S = before, vt = fromFragment, c = context, O = query, Oe = withoutHiddenDetails
    return {
      query: O,
      settled: { query: O, cause: "address" },
      cards: n.cards(),
      open: { facets: (S == null ? void 0 : S.open.facets) || /* @__PURE__ */ new Map(), filters: p() && n.isInDialog() }
    };
  }, f = pa(k({ narrow: p(), mayType: !1 }, u(null))), h = La(e, r.idPrefix), b = () => { // f = store, pa = createStore, k = __spreadValues, p = isNarrow, u = readAddress, h = screen, La = createScreen, e = root, r = settings, b = unmount
    m = !1;
    let S = Array.from(i); // S = all, i = cleanups
    i.clear(), S.forEach((w) => w()), e.textContent = "";
  }, _ = (S) => { // _ = attempt, S = act
    if (m)
      try {
        S();
      } catch (w) {
        b(), a(w);
      }
  }, v = sl(sa(f, () => c, h), _), T = (S, w) => { // v = actions, sl = guarded, sa = createActions, f = store, c = context, h = screen, _ = attempt, T = draw, S = state, w = before
    _(() => { // _ = attempt
      let L = h.holdFocus(w.open.filters), { derive: O } = c, ze = O(S.query); // L = restoreFocus, h = screen, w = before, O = derive, c = context, ze = results, S = state
      Jo(/* @__PURE__ */ g(Pa, { view: { context: c, state: S, actions: v, attempt: _, cleanups: i, more: l, search: d, loadView: o.loadView, results: ze, settledResults: O(S.settled.query) } }), e), L();
    });
  }, R = ({ keepFocus: S, keepFragment: w, keepPlace: L, nameTab: O }) => { // R = useMore, S = keepFocus, w = keepFragment, L = keepPlace, O = nameTab
    n.read() !== null && i.add(O(f, () => c, e.ownerDocument)), i.add(w()).add(L(e, n)).add(S(e, n));
  }, P = ({ textIndexOf: S }) => { // P = useSearch, S = textIndexOf
    let w = s.setTimeout(() => _(() => S(c.index)), al); // w = prepare, s = view, _ = attempt, S = textIndexOf, c = context, al = PREPARE_SEARCH_AFTER
    i.add(() => s.clearTimeout(w));
  }, N = (S) => { // N = whenDrawn, S = act
    let { view: w } = f.get().query, L = () => Ue(() => _(S)); // w = name, f = store, L = go, Ue = afterPaint, _ = attempt, S = act
    w === B ? L() : o.loadView(w).then(L, () => { // w = name, B = LIST, L = go, o = parts
    });
  }, U = (S) => { // U = showLinked, S = isFirst
    let { details: w } = f.get().query, L = !S || w.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // w = details, f = store, L = mayScroll, S = isFirst, r = settings, e = root, n = history
    n.isNewLink() && L && r.reveal(() => N(() => h.scrollToLinked(f.get().query.details)));
  }, F = () => { // F = correctLink
    fa(n.read(), c.fragmentOf(f.get().query)) && o.useLinks(({ checkLink: S }) => _(() => S(n, f, c, h.scrollToLinked)));
  }, Q = () => { // Q = onResize
    if (!e.isConnected) {
      b();
      return;
    }
    let S = p(), { open: w, narrow: L } = f.get(); // S = narrow, p = isNarrow, w = open, L = before, f = store
    (S !== L || w.filters && !e.clientWidth) && f.set({ narrow: S, open: M(k({}, w), { filters: !1 }) });
  };
  return [
    f.subscribe(T),
    Oa(e, Q),
    ia(f, v.settle, s),
    ma(f, n, (S) => c.fragmentOf(S)),
    n.onMove(() => _(() => { // n = history, _ = attempt
      f.set(u(f.get())), U(!1), F();
    }))
  ].forEach((S) => i.add(S)), T(f.get(), f.get()), m && (U(!0), F(), n.firstPlace && N(() => s.scrollTo(0, n.firstPlace)), l ? R(l) : i.add(En(f, o.more, ka, o.onFailure, (S) => _(() => { // S = loaded, i = cleanups, T = draw, f = store, m = isMounted, U = showLinked, F = correctLink, n = history, N = whenDrawn, s = view, l = more, R = useMore, En = loadWhenNeeded, o = parts, ka = MORE_WHEN, _ = attempt
    l = S, R(l), f.set({});
  }))), d ? P(d) : i.add(En(f, o.search, Ra, o.onFailure, (S) => _(() => { // d = search, P = useSearch, i = cleanups, En = loadWhenNeeded, f = store, o = parts, Ra = SEARCH_WHEN, S = loaded, _ = attempt
    d = S, c = ua(c, d.fuzzySearch), P(d), f.set({});
  })))), {
    update: (S) => _(() => { // S = newList, _ = attempt
      v.settle(), c = wn(S, r, c.find);
      let { query: w } = f.get(), L = Oe(c.index, c.derive, w), O = () => f.set({ query: L, settled: { query: L, cause: "data" } }); // w = before, f = store, L = query, Oe = withoutHiddenDetails, c = context, O = show
      l ? l.keepPosition(e, O) : O();
    }),
    unmount: b
  };
}

// src/page/page-urls.ts
var Ia = "Special:MyLanguage/", il = /^(?:[a-z][\w-]*|Special):/; // Ia = MY_LANGUAGE, il = WITHOUT_TRANSLATION
function Ca(e, { root: t, staticElements: r, groups: n }, o) { // Ca = createPageUrls, e = wiki, t = root, r = staticElements, n = groups, o = languages
  let a = o.indexOf(e.contentLanguage), s = a < 0 ? o : o.slice(0, a), i = /* @__PURE__ */ new Set(); // a = last, o = languages, e = wiki, s = codes, i = linked
  return [...r, ...n].forEach((l) => l.querySelectorAll("a").forEach((d) => i.add(d.getAttribute("href")))), (l) => { // r = staticElements, n = groups, l = page, d = link, i = linked
    let d = l.replace(Ia, ""); // d = plain, l = page, Ia = MY_LANGUAGE
    if (!s.length || il.test(d))
      return e.urlOf(l);
    if (t.lang !== o[0])
      return e.urlOf(Ia + d);
    let [c = "", m = ""] = d.split(/(?=#)/); // c = title, m = fragment, d = plain
    return s.map((p) => e.urlOf(`${c}/${p}${m}`)).find((p) => i.has(p)) || e.urlOf(l);
  };
}

// src/page/mount-host.ts
var ll = "program-explorer__app", cl = 0; // ll = APP_CLASS, cl = mountedSoFar
function dl(e) { // dl = ownsAddress, e = host
  let t = Array.from(document.querySelectorAll(`.${ge}`)).filter((r) => (et({ root: r }) || "static") !== "static"); // t = roots, ge = HOST_CLASS, r = root, et = hostStateOf
  return (t.find((r) => !r.matches("[data-preset], [data-limit]")) || t[0]) === e.root;
}
function ul({ root: e, headings: t }) { // ul = scrollToLinkedHeading, e = root, t = headings
  var a; // a = _a
  let r = Array.from(((a = Ir(e)) == null ? void 0 : a.querySelectorAll("[id]")) || [], ({ id: s }) => s), n = Array.from(t.values(), ({ anchors: s }) => s), o = r.concat(...n).find((s) => [s, encodeURI(s)].includes(location.hash.slice(1))); // r = ofSection, a = _a, Ir = sectionHeading, e = root, s = each, n = ofGroups, t = headings, o = anchor
  o && Dr(e, () => Ue(() => { // o = anchor, Dr = unfold, e = root, Ue = afterPaint
    var s; // s = _a
    return (s = document.getElementById(o)) == null ? void 0 : s.scrollIntoView();
  }));
}
function pl(e) { // pl = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return _t(e) && !(t && !t.closest(`.${ge}, [${Te}]`));
}
function Da(e, t, { list: r, messages: n, languageNames: o, more: a, search: s }, i) { // Da = mountHost, e = environment, t = host, r = list, n = messages, o = languageNames, a = more, s = search, i = onCrash
  let l = window.pageYOffset > 0, { wiki: d, load: c } = e, { language: m } = n, p = fe(n), u = At(d, t), f = dl(t), h = `program-explorer-${++cl}`, b = Ca(d, t, u), _ = t.all === null ? "" : b(t.all), v = { // l = hasScrolled, d = wiki, c = load, e = environment, m = language, n = messages, p = msg, fe = createMessages, u = languages, At = readerLanguages, t = host, f = ownsIt, dl = ownsAddress, h = idPrefix, cl = mountedSoFar, b = pageUrl, Ca = createPageUrls, _ = urlOfAll, v = parts
    more: { now: a, load: () => Lt(e) },
    search: { now: s, load: () => Ot(e) },
    loadView: (w) => Qn(e, w),
    onFailure: (w, L) => { // w = error, L = retry
      let O = kt(w) === "outdated"; // O = isOutdated, kt = failureOf, w = error
      Se(t.root, n, { kind: "warning", text: p(`failed-${O ? "outdated" : "network"}`), retry: () => { // Se = showNotice, t = host, n = messages, p = msg, O = isOutdated
        O ? location.reload() : (De(t.root), L());
      } });
    },
    useLinks: (w) => { // w = use
      c.links().then(w, (L) => d.log("The link in the address cannot be corrected.", L));
    }
  }, T = document.createElement("div");
  T.className = ll, T.lang = m, T.dir = Ce(m), t.root.append(T);
  let R = Cr(t.root, () => Pt(t, !0)), P = () => ul(t); // R = stopWatching, Cr = watchFolding, t = host, Pt = hideRest, P = onHashChange, ul = scrollToLinkedHeading
  window.addEventListener("hashchange", P);
  let N = () => { // N = cleanUp
    T.remove(), R(), window.removeEventListener("hashchange", P);
  }, U = Co(window, f ? pl : null, h);
  ne(t, "ready");
  let { update: F, unmount: Q } = Aa(T, r, { // F = update, Q = unmount, Aa = mountExplorer, T = app, r = list
    msg: p,
    format: Do(m, p, o),
    language: m,
    languages: u,
    pageLanguage: d.contentLanguage,
    today: qr(),
    headings: t.headings,
    level: t.level,
    preset: t.preset,
    limit: t.limit,
    startsAt: l ? "scrolled" : location.hash ? "link" : "top",
    idPrefix: h,
    reveal: (w) => Dr(t.root, w),
    notify: (w) => Se(t.root, n, { kind: "failure", text: w, retry: null }),
    urlOf: (w) => "url" in w ? w.url : b(w.page),
    // Other programs are in another explorer, on this page or on that with all programs.
    urlOfProgram: (w) => `${f ? "" : _}#programs?program=${w}`,
    urlOfAll: (w) => `${_}#${w}`
  }, U, v, (w) => { // U = history, v = parts, w = error
    N(), i(w);
  });
  if (!T.isConnected)
    return null;
  let S = { // S = explorer
    update: F,
    unmount: () => {
      Q(), N(), ne(t, "static");
    }
  };
  try {
    P(), Pt(t, !0), d.announceReady(t.root);
  } catch (w) {
    throw S.unmount(), w;
  }
  return S;
}

// src/page/offer-selftest.ts
var ml = "#programs?selftest"; // ml = SELFTEST
function Na(e) { // Na = offerSelftest, e = environment
  let { wiki: t, load: r } = e, n = () => { // t = wiki, r = load, e = environment, n = onHash
    location.hash === ml && r.selftest().then(
      ({ runSelftest: o }) => o(e, "0.1.0 ebaf45ea0b7aff79"),
      (o) => t.log("The self-test cannot be loaded.", o)
    );
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n);
}

// src/page/start.ts
var fl = 20; // fl = MOST_EXPLORERS
function gl(n, o) { // gl = importList, n = _0, o = _1
  return I(this, arguments, function* ({ wiki: e, load: t }, r) {
    try {
      return (yield t.importer()).readHost(e, r);
    } catch (a) {
      return e.log("The static list cannot be imported.", a), null;
    }
  });
}
function yl({ wiki: e }, t, { origin: r, list: n }) { // yl = mayListDiffer, e = wiki, t = host, r = origin, n = list
  let { root: o, container: a, groups: s, preset: i, limit: l, fallbacks: d } = t; // o = root, a = container, s = groups, i = preset, l = limit, d = fallbacks, t = host
  return e.isNamed && r.kind === "pages" && a === o && !i && !l && Fn(s.length ? s : [o], n.programs.map(({ title: c }) => me(c, [o.lang, ...d], e.contentLanguage).text));
}
function xl({ preset: e, limit: t }) { // xl = needsMore, e = preset, t = limit
  return !!(ce(location.hash) || e && !t);
}
function hl({ preset: e }) { // hl = needsSearch, e = preset
  return /(^|&)q=/.test(`${ce(location.hash) || ""}&${e}`);
}
function Fa(e, t, r, n) { // Fa = run, e = load, t = environment, r = host, n = mounted
  return I(this, null, function* () {
    let { wiki: o } = t, a = () => { // o = wiki, t = environment, a = retry
      Fa(e, t, r, n);
    }, s = null;
    try {
      let i = xl(r) ? Lt(t).catch(() => null) : null, l = hl(r) ? Ot(t).catch(() => null) : null, d = yield e(o, r); // i = loadingMore, xl = needsMore, r = host, Lt = loadMore, t = environment, l = loadingSearch, hl = needsSearch, Ot = loadSearch, d = result, e = load, o = wiki
      if (d.kind === "off") {
        ne(r, "static");
        return;
      }
      let { messages: c } = d, [m, p] = d.kind === "missing" && (yield gl(t, r)) || [r, d]; // c = messages, d = result, m = shown, p = programs, gl = importList, t = environment, r = host
      if (p.kind !== "ready") {
        let _ = p.kind === "missing"; // _ = isMissing, p = programs
        o.log(`The data page "${r.source}" ${_ ? "is missing" : "cannot be read"}.`, ..._ ? [] : p.problems), yield Rt(t, r, _ ? "missing" : "json", p, a);
        return;
      }
      if (!Nn(c))
        throw new Error("The messages of the explorer are missing on this wiki.");
      let u = "DisplayNames" in Intl ? null : yield o.languageNames(), [f, h] = yield Promise.all([i, l, new Promise((_) => setTimeout(_))]); // u = languageNames, o = wiki, f = more, h = search, i = loadingMore, l = loadingSearch, _ = resolve
      if (!r.root.isConnected)
        return;
      let b = yl(t, r, p); // b = mayDiffer, yl = mayListDiffer, t = environment, r = host, p = programs
      s = Da(t, m, { list: p.list, messages: c, languageNames: u, more: f, search: h }, (_) => { // s = explorer, Da = mountHost, t = environment, m = shown, p = programs, c = messages, u = languageNames, f = more, h = search, _ = error
        o.log("The explorer could not be drawn.", _), n.delete(r.root), Rt(t, m, "unexpected", { kind: "missing", messages: c }, a);
      }), s && (n.set(r.root, s), yield qn(t, r, p, c, b));
    } catch (i) {
      o.log(`The explorer could not start from "${r.source}".`, i), s && (n.delete(r.root), s.unmount()), yield Rt(t, r, kt(i), null, a);
    }
  });
}
function _l(n, o) { // _l = findOrInsertHosts, n = _0, o = _1
  return I(this, arguments, function* ({ wiki: e, load: t }, r) {
    let a = Mt(r); // a = printed, Mt = findHosts, r = content
    if (a.length || r.querySelector(`.${ge}`) || !Gn(e.pageTitle))
      return a;
    let s = (yield t.importer()).insertHost(r); // s = inserted, t = load, r = content
    return s ? [s] : [];
  });
}
function Ha(e, t) { // Ha = start, e = wiki, t = load
  let r = /* @__PURE__ */ new Map(); // r = mounted
  if (!e.isViewing)
    return () => {
    };
  let n = { wiki: e, load: t }, o = (s) => { // n = environment, e = wiki, t = load, o = unmountIf, s = condition
    Array.from(r).forEach(([i, l]) => { // r = mounted, i = root, l = explorer
      s(i) && (r.delete(i), l.unmount());
    });
  }, a = [
    Na(n),
    e.onContent(() => { // e = wiki
      o((l) => !l.isConnected);
      let s = document.getElementById("mw-content-text") || document.body, i = Ao(); // s = content, i = sharedLoad, Ao = createSharedLoad
      _l(n, s).then(
        (l) => l.forEach((d, c) => { // l = hosts, d = host, c = i
          c >= fl ? ne(d, "static") : Un(d) && Fa(i, n, d, r);
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
var Pn = {}; // Pn = runtime_exports
Za(Pn, {
  x0: () => Z,
  x1: () => ar,
  x10: () => ce,
  x11: () => ht,
  x12: () => Mr,
  x13: () => we,
  x14: () => ur,
  x15: () => lr,
  x16: () => G,
  x17: () => Le,
  x18: () => We,
  x19: () => ie,
  x2: () => K,
  x20: () => Ke,
  x21: () => dr,
  x22: () => pt,
  x23: () => Je,
  x24: () => bn,
  x25: () => yt,
  x26: () => B,
  x27: () => Ye,
  x28: () => gt,
  x29: () => ut,
  x3: () => g,
  x30: () => Be,
  x31: () => gr,
  x32: () => mt,
  x33: () => fr,
  x34: () => wr,
  x35: () => fe,
  x36: () => et,
  x37: () => Te,
  x38: () => ge,
  x39: () => Mt,
  x4: () => Ue,
  x40: () => jr,
  x41: () => Vr,
  x42: () => $r,
  x43: () => Se,
  x44: () => Ar,
  x45: () => Tt,
  x46: () => Y,
  x47: () => W,
  x48: () => oe,
  x49: () => Kt,
  x5: () => Oe,
  x50: () => A,
  x51: () => Ht,
  x52: () => D,
  x53: () => Nt,
  x54: () => pe,
  x55: () => $t,
  x56: () => Fe,
  x57: () => Ct,
  x58: () => Ne,
  x59: () => nt,
  x6: () => le,
  x60: () => Yt,
  x61: () => yr,
  x62: () => Ft,
  x63: () => He,
  x64: () => Pe,
  x65: () => wo,
  x66: () => zt,
  x67: () => Bt,
  x68: () => $e,
  x69: () => wt,
  x7: () => Lr,
  x70: () => me,
  x71: () => Sr,
  x72: () => ft,
  x73: () => Ge,
  x74: () => Qe,
  x75: () => ue,
  x76: () => j,
  x77: () => ga,
  x78: () => _r,
  x79: () => hr,
  x8: () => _t,
  x80: () => xr,
  x81: () => Tr,
  x9: () => bt
});

// src/wiki/wiki.ts
var re = class extends Error { // re = ReadError
  constructor(r, n) {
    super(`${r}: ${n}`);
    this.failure = r;
  }
};

// src/wiki/api-request.ts
var $a = 1e4; // $a = TIMEOUT_MS
function Va(e, t) { // Va = fetchInTime, e = url, t = credentials
  return I(this, null, function* () {
    let r = new AbortController(), n = setTimeout(() => r.abort(), $a); // r = controller, n = timer, $a = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: r.signal }); // o = response, e = url, t = credentials, r = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw r.signal.aborted ? new re("timeout", `${$a} ms, ${e}`) : new re("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(n);
    }
  });
}
function Tr(e) { // Tr = readAnswer, e = url
  return I(this, null, function* () {
    let t = yield Va(e, "omit"); // t = response, Va = fetchInTime, e = url
    if (t.status === 429 && (t = yield Va(e, "same-origin")), t.status === 429)
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
function ja(e, t, r, n) { // ja = readAll, e = api, t = kind, r = values, n = bundle
  return I(this, null, function* () {
    let o = /* @__PURE__ */ new Map(), a = [], s = "", i = 0; // o = translations, a = pages, s = offset, i = requests
    do {
      let l = yield Tr(`${e}?${Tl(t, r, n, s)}`); // l = answer, Tr = readAnswer, e = api, Tl = parametersFor, t = kind, r = values, n = bundle, s = offset
      a = a.concat(Sl(l));
      let { query: { messagecollection: d = [] } = {}, continue: { mcoffset: c } = {} } = l; // d = messagecollection, c = mcoffset, l = answer
      for (let { key: m, translation: p } of d) // m = key, p = translation, d = messagecollection
        p && o.set(m.slice(m.lastIndexOf("/") + 1), p);
      s = c;
    } while (s && ++i < wl);
    return { pages: a, translations: o };
  });
}
function Ua(e, t, r, n) { // Ua = readSafely, e = api, t = kind, r = values, n = bundle
  return I(this, null, function* () {
    try {
      return yield ja(e, t, r, n);
    } catch (o) {
      if (n && o instanceof re && o.failure === "server")
        return ja(e, t, r, null);
      throw o;
    }
  });
}
function Ba(e, t) { // Ba = createPageReader, e = api, t = titleOf
  return (r, n, o) => I(null, null, function* () {
    let a = r.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = n.length ? yield Ua(e, "revids", n, s) : null; // a = normalized, r = titles, t = titleOf, s = bundle, o = request, i = pinned, n = revisions, Ua = readSafely, e = api
    return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Ua(e, "titles", a, s);
  });
}

// src/wiki/mediawiki.ts
function Wa(e) { // Wa = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
}
function El(e) { // El = mayEdit, e = title
  return I(this, null, function* () {
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
  return I(this, null, function* () {
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
function qa(e) { // qa = fetchGadgetModule, e = name
  return I(this, null, function* () {
    let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
    return mw.loader.getState(t) === "error" && mw.loader.state({ [t]: "registered" }), (yield mw.loader.using(t))(t)[e];
  });
}
function Ka(e = null) { // Ka = createMediaWiki, e = isSwitchedOff
  return {
    isSwitchedOff: e,
    isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
    isNamed: mw.user.isNamed(),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    languages: kl(),
    pageLanguage: mw.config.get("wgPageContentLanguage"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    articlePath: mw.config.get("wgArticlePath"),
    titleOf: Wa,
    readPages: Ba(mw.util.wikiScript("api"), Wa),
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
  Ha(Ka(Rl()), An(qa, Pn, "0191c83113f40410"));
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed");
  }), e;
}
// </nowiki>