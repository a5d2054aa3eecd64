// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";

var e = Object.defineProperty, t = Object.defineProperties;

var r = Object.getOwnPropertyDescriptors;

var n = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var o = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, i = (e, t) => {
  for (var r in t || (t = {})) l.call(t, r) && o(e, r, t[r]);
  if (n) for (var r of n(t)) a.call(t, r) && o(e, r, t[r]);
  return e
}, s = (e, n) => t(e, r(n));

var u = (e, t, r) => new Promise((n, l) => {
  var a = e => {
    try {
      i(r.next(e))
    } catch (e) {
      l(e)
    }
  }, o = e => {
    try {
      i(r.throw(e))
    } catch (e) {
      l(e)
    }
  }, i = e => e.done ? n(e.value) : Promise.resolve(e.value).then(a, o);
  i((r = r.apply(e, t)).next())
});

var c = [ "ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant" ]; // c = define_BUILD_LANGUAGES_default

// src/page/module-loaders.ts
// src/explore/query.ts
var d = [ "relevance", "status", "newest", "title" ], p = { // d = SORTS, p = EMPTY_QUERY
  text: "",
  chosen: new Map,
  sort: null,
  details: []
};

// src/app/url.ts
var g = [ "q", "sort", "program", "view" ]; // g = RESERVED_KEYS

var f = /^#?programs$/, m = /^#?programs(\?|%3f|\.3f)/i; // f = ALONE, m = WITH_QUERY

function h(e) { // h = restOf, e = hash
  let [t] = m.exec(e) || f.exec(e) || []; // t = start, m = WITH_QUERY, e = hash, f = ALONE
  return t === void 0 ? null : e.slice(t.length, 8e3)
}

function _(e) { // _ = isFragmentOurs, e = hash
  return h(e) !== null
}

var v = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // v = UNSAFE

function y(e) { // y = encode, e = value
  return e.replace(v, e => { // e = unit, v = UNSAFE
    let t = e.charCodeAt(0); // t = code, e = unit
    return t > 127 ? encodeURIComponent(e) : "%" + (t + 256).toString(16).slice(1).toUpperCase()
  })
}

function w(e) { // w = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, e => { // e = run
    try {
      return decodeURIComponent(e)
    } catch (t) {
      return e
    }
  })
}

function b(e) { // b = normalText, e = text
  return e.slice(0, 200).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim()
}

function x(e, t = []) { // x = toFragment, e = query, t = facets
  let r = []; // r = parts
  new Set([ ...t, ...e.chosen.keys() ]).forEach(t => { // t = facet, e = query
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    n.length && !g.includes(t) && r.push(`${y(t)}=${n.map(y).join(",")}`)
  });
  let n = b(e.text); // n = text, b = normalText, e = query
  return n && r.push("q=" + y(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), 
  e.details.length && r.push("program=" + e.details.map(y).join(",")), r.length ? `programs?${r.join("&")}` : ""
}

function k(e, t) { // k = splitIds, e = list, t = isKnown
  return e.split(",").map(w).flatMap(e => t(e) ? e : e.split(","))
}

function S(e, t) { // S = readIds, e = list, t = isKnown
  return Array.from(new Set(k(e, t))).filter(t)
}

function A(e, t) { // A = fromFragment, e = hash, t = known
  let r = h(e); // r = rest, h = restOf, e = hash
  if (r === null) return null;
  let n = new Map, l = "", a = null, o = []; // n = chosen, l = text, a = sort, o = details
  for (let e of r.split("&")) { // e = part, r = rest
    let [r = "", ...i] = e.split("="), s = w(r), u = i.join("="), c = w(u); // r = rawKey, i = values, e = part, s = key, w = decode, u = raw, c = value
    if (s === "q") l = b(w(u.replace(/[_+]/g, " "))); else if (s === "sort") a = d.find(e => e === c) || null; else if (s === "program") o = S(u, t.hasProgram); else if (!g.includes(s)) {
      let e = S(u, e => t.hasTerm(s, e)); // e = term, S = readIds, u = raw, t = known, s = key
      e.length && n.set(s, Array.from(new Set([ ...n.get(s) || [], ...e ])))
    }
  }
  return {
    text: l,
    chosen: n,
    sort: a,
    details: o
  }
}

// src/programs/json-object.ts
function M(e) { // M = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e))
  } catch (e) {
    return {}
  }
}

// src/messages/message-texts.ts
var E = "qqx", O = "search", q = "en"; // E = KEYS_ONLY, O = EXPLORER_KEY, q = FALLBACK_LANGUAGE

function C(e) { // C = chooseLanguage, e = chain
  return e.map(e => e.toLowerCase()).find(e => c.includes(e)) || q
}

function T(e) { // T = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`
}

// src/programs/texts.ts
function j(e, t, r) { // j = pickText, e = text, t = chain, r = pageLanguage
  if (typeof e == "string") return {
    text: e,
    language: r
  };
  for (let n of [ ...t, r ]) { // n = language, t = chain, r = pageLanguage
    let t = e.get(n.toLowerCase()); // t = found, e = text, n = language
    if (t !== void 0) return {
      text: t,
      language: n
    }
  }
  let [n = r] = [ ...e.keys() ].sort(); // n = language, r = pageLanguage, e = text
  return {
    text: e.get(n) || "",
    language: n
  }
}

function L(e) { // L = allTexts, e = text
  return typeof e == "string" ? [ e ] : [ ...e.values() ]
}

// src/page/drift.ts
// src/messages/locale.ts
function P(e) { // P = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`
}

// src/messages/plural.ts
var N = [ "zero", "one", "two", "few", "many", "other" ]; // N = CATEGORIES

// src/messages/messages.ts
var F = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, D = /\$(\d)/g, I = { // F = PLURAL, D = PARAMETER, I = BUILT_IN
  language: "en",
  texts: new Map(Object.entries({
    dismiss: "Dismiss",
    failed: "You see the plain list, because the program explorer could not start.",
    "failed-busy": "The wiki is busy just now.",
    "failed-json": "The data page cannot be read.",
    "failed-missing": "The data page does not exist.",
    "failed-network": "The connection failed.",
    "failed-server": "The wiki answered with an error.",
    "failed-timeout": "The answer took too long.",
    "failed-unexpected": "Something unexpected went wrong.",
    retry: "Try again",
    "two-sentences": "$1 $2"
  }))
};

function R({language: e, texts: t} = I, r = I.texts) { // R = createMessages, t = texts, I = BUILT_IN, r = fallback
  if (e === E) return (e, ...t) => `(${[ `program-explorer-${e}`, ...t ].join(", ")})`;
  let n, l, a = P(e); // n = numbers, l = plural, a = locale, P = localeOf, e = language
  return (o, ...i) => { // o = key, i = parameters
    let s = e => { // s = parameter, e = position
      var t; // t = _a
      return (t = i[Number(e) - 1]) != null ? t : ""
    };
    return (t.get(o) || r.get(o) || `\u29fc${o}\u29fd`).replace(F, (t, r, n) => (l = l || function(e) {
      let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = N.filter(e => r.includes(e)); // t = rules, e = category, r = ownCategories, n = categories, N = CATEGORIES
      return (e, r) => { // e = forms, r = count
        let l = e.length - 1, a = t ? n.indexOf(t.select(r)) : r === 1 ? 0 : l; // l = last, e = forms, a = position, t = rules, n = categories, r = count
        return e[Math.min(a, l)]
      }
    }(e), l(n.split("|"), Number(s(r))))).replace(D, (e, t) => { // e = _, l = plural, n = forms, s = parameter, r = position, D = PARAMETER, t = position
      let r = s(t); // r = value, s = parameter, t = position
      return typeof r == "number" ? (e => e < 1e3 && a.endsWith("latn") ? String(e) : (n = n || new Intl.NumberFormat(a), 
      n.format(e)))(r) : r
    })
  }
}

// src/programs/data-model.ts
var U = "json"; // U = DATA_MODEL

// src/page/sections.ts
var z = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // z = SECTION

function W(e) { // W = sectionOf, e = element
  return e.closest(z)
}

function B(e) { // B = isFolded, e = element
  let t = W(e); // t = section, W = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length)
}

function H(e, t) { // H = watchFolding, e = element, t = onChange
  let r = W(e), n = new MutationObserver(t); // r = section, W = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, {
    attributeFilter: [ "hidden", "class" ]
  }), () => n.disconnect()
}

// src/page/host-state.ts
function V({root: e}) { // V = hostStateOf, e = root
  return e.programExplorerState
}

function Z(e, t) { // Z = hide, e = element, t = isHidden
  e == null || e.classList.toggle("program-explorer-hidden", t)
}

function J({root: e, after: t}, r) { // J = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !B(e); // n = isAfterHidden, r = isHidden, B = isFolded, e = root
    Z(t.list, n), Z(t.heading, n && !(function(e) {
      return W(e) !== null
    }(e) && function(e) {
      return (W(e) || e).textContent.trim() !== e.textContent.trim()
    }(t.list)))
  }
}

function G(e, t) { // G = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach(e => Z(e, r)), J(e, r), e.headings.forEach(({anchors: e, anchorElements: t}) => t.forEach((t, n) => { // e = host, Z = hide, r = isReady, J = hideRest, t = element, n = i
    t.id = r ? "" : e[n] || ""
  })), e.root.dataset.state = e.root.programExplorerState = t
}

// src/messages/direction.ts
var Y = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), K = [ "arab", "hebr" ], Q = [ "latn", "cyrl" ]; // Y = RTL_LANGUAGES, K = RTL_SCRIPTS, Q = LTR_SCRIPTS

function X(e) { // X = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return K.includes(r) || !Q.includes(r) && Y.has(t) ? "rtl" : "ltr"
}

// src/page/notice.ts
var ee = "program-explorer__notice"; // ee = CLASS

function te(e, t, ...r) { // te = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n
}

function re(e, t, r) { // re = button, e = text, t = className, r = act
  let n = te("button", `cdx-button ${t}`, e); // n = made, te = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n
}

function ne(e) { // ne = removeNotice, e = root
  e.querySelectorAll(`.${ee}`).forEach(t => { // e = root, ee = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({
      preventScroll: !0
    })), t.remove()
  })
}

function le(e, t, {kind: r, text: n, content: l = [], retry: a}) { // le = showNotice, e = root, t = messages, r = kind, l = content, a = retry
  ne(e);
  let o = R(t), i = te("div", `${ee} ${ee}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`, te("span", "cdx-message__icon"), te("div", "cdx-message__content", te("p", "", n), ...l, ...a ? [ re(o("retry"), "", a) ] : [], re(o("dismiss"), "cdx-button--weight-quiet", () => ne(e)))); // o = msg, R = createMessages, t = messages, i = box, te = element, ee = CLASS, r = kind, n = text, l = content, a = retry, re = button, ne = removeNotice, e = root
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = X(t.language), e.append(i)
}

// src/page/failure.ts
var ae = [ "busy", "timeout", "network", "server" ]; // ae = TEMPORARY

function oe(e) { // oe = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected"
}

function ie(e, t, r, n) { // ie = advise, e = environment, t = host, r = notice, n = subject
  return u(this, null, function*() {
    let {wiki: l, load: a} = e; // l = wiki, e = environment
    try {
      (yield l.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n))
    } catch (e) {
      l.log("There is no advice about the data page.", e)
    }
  })
}

function se(e, t, r, n, l) { // se = showFailure, e = environment, t = host, r = failure, n = result, l = retry
  return u(this, null, function*() {
    let a = n ? n.messages : I, o = R(a); // a = messages, n = result, I = BUILT_IN, o = msg, R = createMessages
    G(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: o("two-sentences", o("failed"), o(`failed-${r}`)),
      retry: ae.includes(r) ? () => { // ae = TEMPORARY, r = failure
        ne(t.root), G(t, "loading"), l()
      } : null
    };
    le(t.root, a, i), (r === "missing" || r === "json") && (yield ie(e, t, i, {
      messages: a,
      origin: n && "origin" in n ? n.origin : null,
      compared: null
    }))
  })
}

// src/page/hosts.ts
var ue = "program-explorer", ce = "data-group"; // ue = HOST_CLASS, ce = GROUP_ATTRIBUTE

function de(e) { // de = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || ""
}

var pe = /^(?!mw[\w-]{2,4}$)./; // pe = ANCHOR

function ge(e, t, r) { // ge = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({id: e}) => pe.test(e)); // n = anchorElements, r = elements, pe = ANCHOR, e = id
  return {
    text: e,
    language: de(t),
    anchors: n.map(({id: e}) => e),
    anchorElements: n
  }
}

function fe(e) { // fe = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3
}

function me(e) { // me = levelBelow, e = heading
  return e ? Math.min(fe(e) + 1, 5) : 3
}

var he = "h1, h2, h3, h4, h5, h6"; // he = HEADINGS

function _e(e) { // _e = readRevisions, e = text
  return new Map(e.split(" ").map(e => { // e = entry
    let [t = "", r] = e.split(":"); // t = language, r = revision, e = entry
    return [ t, Number(r) ]
  }))
}

function ve({root: e, before: t, groups: r, headings: n}) { // ve = readHost, e = root, t = before, r = groups, n = headings
  let {source: l = "", revision: a = "", preset: o = "", limit: i, all: s = null, languages: u = "", messages: c = "", bundle: d = "", bundleVersion: p = ""} = e.dataset, g = function(e) { // l = source, a = revision, o = preset, i = limit, s = all, c = messages, d = bundle, p = bundleVersion, e = heading, g = heading
    return e && (e.closest(".mw-heading") || e)
  }(n.get("past") || null), f = r.find(t => !e.contains(t)), m = new Map;
  return n.forEach((e, r) => { // n = headings, e = element, r = group
    e !== t && m.set(r, function(e) {
      return ge((e.querySelector(".mw-headline") || e).textContent.trim(), e.querySelector("[lang]") || e, [ e, ...e.querySelectorAll("[id]") ])
    }(e))
  }), {
    root: e,
    container: e,
    source: l,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: _e(c),
    bundle: d,
    bundleVersion: p,
    preset: o,
    limit: Number(i) || 0,
    all: s,
    fallbacks: u.match(/\S+/g) || [],
    staticElements: Array.from(e.querySelectorAll(":scope > *")),
    after: g && f ? {
      heading: g,
      list: f
    } : null,
    groups: r,
    headings: m,
    level: me(n.size ? t : null)
  }
}

function ye(e) { // ye = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${he}, .${ue}[data-source], [${ce}]`).forEach(e => { // e = element, he = HEADINGS, ue = HOST_CLASS, ce = GROUP_ATTRIBUTE
    let n = t[t.length - 1]; // n = last, t = printed
    e.matches(he) ? r = e : e.hasAttribute(ce) ? n && (n.groups.push(e), r && e.hasAttribute("data-has-heading") && n.headings.set(e.getAttribute(ce), r)) : t.push({
      root: e,
      before: r,
      groups: [],
      headings: new Map
    })
  }), t.map(ve)
}

// src/page/known-pages.ts
var we = [ "Community Development", "Community Development/What we do" ], be = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // we = PAGES, be = TRANSLATION

// src/page/languages.ts
function xe({languages: e, pageLanguage: t}, {root: r, fallbacks: n}) { // xe = readerLanguages, t = pageLanguage, r = root, n = fallbacks
  let l = de(r), [a] = e, o = a !== t; // l = around, de = languageOf, r = root, a = first, e = languages, o = isChosen, t = pageLanguage
  return !l || o && (a === q || C(e) !== q) ? e : [ ...o ? e.slice(0, -1) : [], l, ...n, ...e ]
}

// src/page/load-parts.ts
function ke(e, t, r) { // ke = logged, e = wiki, t = loading, r = message
  return t.catch(t => { // t = error
    throw e.log(r, t), t
  })
}

function $e({wiki: e, load: t}) { // $e = loadMore, e = wiki
  return ke(e, t.more(), "Details and filters on phones did not load.")
}

function Se({wiki: e, load: t}) { // Se = loadSearch, e = wiki
  return ke(e, t.search(), "The search did not load.")
}

// src/programs/links.ts
var Ae = /[\u200E\u200F\u202A-\u202E]/g, Me = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ee = new RegExp("^(?:" + [ "about", "blob", "data", "filesystem", "ftp", "https", "intent", "jar", "javascript", "mailto", "sms", "tel", "vbscript", "view-source", "ws", "wss" ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Oe = 2e3, qe = new RegExp([ "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]", "%[0-9A-Fa-f]{2}", "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;", "~{3}", "^\\.\\.?(?:/|$)", "/\\.\\.?(?:/|$)", "[\\uD800-\\uDFFF]" ].join("|"), "u"); // Ae = DIRECTION_MARKS, Me = TITLE_SPACES, Ee = SCHEMES, Oe = MOST_UNITS, qe = NOT_IN_TITLES

var Ce = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Ce = ORDINARY

function Te(e) { // Te = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t)) return function(e) {
    if (e.length <= Oe && Ce.test(e)) return {
      url: e
    };
    if (e.length > Oe || /\s/.test(e)) return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? {
        url: t.href
      } : "bad-address"
    } catch (e) {
      return "bad-address"
    }
  }(t);
  if (t.length > Oe) return "bad-page";
  let r = t.replace(Ae, "").replace(Me, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ae = DIRECTION_MARKS, Me = TITLE_SPACES
  if (/^http:/i.test(r)) return "insecure-link";
  if (Ee.test(r)) return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || qe.test(r) || n.length > 85 && function(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length
  }(n) > 255 ? "bad-page" : {
    page: r
  }
}

function je(e) { // je = isTarget, e = found
  return typeof e != "string"
}

function Le(e) { // Le = parseLink, e = value
  let t = Te(e); // t = found, Te = readLink, e = value
  return je(t) ? t : null
}

function Pe(e) { // Pe = isPage, e = value
  let t = Le(e); // t = link, Le = parseLink, e = value
  return t !== null && "page" in t
}

function Ne(e) { // Ne = includedTitlesIn, e = page
  let {include: t} = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, 49).map((e, r) => typeof e == "string" && Pe(e) && t.indexOf(e) === r ? e : "") : []
}

function Fe(e) { // Fe = includedTitles, e = text
  return e.includes('"include"') ? Ne(M(e)).filter(Boolean) : []
}

// src/programs/parse-options.ts
function De() { // De = today
  return (new Date).toISOString().slice(0, 10)
}

function Ie(e) { // Ie = optionsFor, e = wiki
  return {
    today: De(),
    language: e.contentLanguage
  }
}

// src/programs/code-report.ts
// src/programs/facets.ts
var Re = [ "status", "language", "period" ], Ue = "need", ze = "offers", We = [ "join", "materials" ], Be = "not-stated"; // Re = BUILT_IN, Ue = NEED, ze = OFFERS, We = OFFER_TERMS, Be = NOT_STATED

// src/programs/kinds.ts
var He = { // He = KINDS
  array: "list",
  record: "object",
  object: "object",
  number: "number",
  boolean: "true or false"
};

function Ve(e) { // Ve = kindOfType, e = type
  return He[e] || "text"
}

function Ze(e) { // Ze = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Ve(Array.isArray(e) ? "array" : typeof e)
}

function Je(e) { // Je = isObject, e = value
  return Ze(e) === "object"
}

// src/programs/migrate.ts
var Ge = [], Ye = 1 + Ge.length; // Ge = MIGRATIONS, Ye = VERSION

function Ke(e, t, r) { // Ke = readJsonPage, e = text, t = report, r = describeFault
  let n =  // n = data
  // src/programs/json-page.ts
  function(e, t, r) { // e = text, t = report, r = describeFault
    let n = ""; // n = json
    try {
      return n = e.replace(/^\uFEFF/, ""), JSON.parse(n)
    } catch (e) {
      t.add("unreadable-json", r(String(e), n));
      return
    }
  }(e, t, r);
  if (n === void 0) return null;
  let l = Object(n), a = function(e, t = Ge) { // l = raw, n = data, a = page, e = page, t = migrations, Ge = MIGRATIONS
    let {version: r} = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce((e, t, n) => s(i({}, t(e)), {
      version: r + n + 1
    }), e)
  }(l);
  if (!a) {
    let {version: e} = l; // e = version, l = raw
    t.addWith("unknown-version", [ typeof e == "number" || typeof e == "string" ? String(e) : "", Ze(n), Ze(e) ])
  }
  return a
}

// src/programs/levels.ts
function Qe(e) { // Qe = tooDeep, e = parents
  return Array.from(e.keys()).filter(t => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let t = 0; r && t <= 25; t++) r = e.get(r); // t = level, r = above, e = parents
    return r
  })
}

// src/programs/lineage.ts
function Xe(e, t, r, n) { // Xe = checkLineage, e = all, t = series, r = includedTitles, n = report
  let l = new Set, a = new Map; // l = programIds, a = parents
  for (let {id: t, partOf: r} of e) l.add(t), r && a.set(t, r); // r = partOf, e = all, l = programIds, t = id, a = parents
  let o = new Set([ ...l, ...t.keys() ]), u = new Set(Qe(a)); // o = wholes, l = programIds, t = series, u = deep, Qe = tooDeep, a = parents
  return e.map(e => { // e = program
    let {id: t, partOf: a, followedBy: c, source: {page: d, path: p}} = e; // a = partOf, c = followedBy, p = path, e = program
    if (!a && !c.length) return e;
    let g = e => [ ...d === null ? [] : [ "include", r.indexOf(d) ], ...p, e ], f = (e, t, r, l) => (l ? n.addAt(g(e), "loop", t) : r.has(t) || n.addAt(g(e), "unknown-program", t, r),  // g = pathTo, e = field, d = page, r = known, p = path, f = isGood, t = other, l = isLoop, n = report
    !l && r.has(t));
    return n.program = t, s(i({}, e), {
      partOf: a && f("partOf", a, o, u.has(t)) ? a : null,
      followedBy: c.filter(e => f("followedBy", e, l, e === t))
    })
  })
}

// src/programs/each-record.ts
function et(e, t, r, n) { // et = eachRecord, e = page, t = name, r = report, n = visit
  let l = e[t]; // l = list, e = page, t = name
  r.enter(t), Array.isArray(l) ? l.forEach((e, t) => { // r = report, t = index, l = list, e = raw
    r.enter(t), n(e, t), r.leave()
  }) : l !== void 0 && r.addWith("wrong-type", [ "list", Ze(l) ]), r.leave()
}

// src/programs/read-schema.ts
function tt({pipe: e}) { // tt = actionsOf
  return e ? [ ...tt(e[0]), ...e.slice(1) ] : []
}

function rt({type: e, requirement: t}) { // rt = testOf, e = type, t = requirement
  switch (e) {
   case "regex":
    return e => t.test(e);

   case "min_value":
    return e => e >= t;

   case "max_value":
    return e => e <= t;

   default:
    return t
  }
}

function nt(e) { // nt = createReader, e = node
  switch (e.type) {
   case "array":
    return function({item: e}) {
      return (t, r) => { // t = value, r = report
        let n = at(e), l = [], a = 0; // n = readItem, at = readerOf, e = item, l = list, a = index
        for (let e of t) { // e = one, t = value
          r.enter(a++);
          let t = n(e, r); // t = found, n = readItem, e = one, r = report
          r.leave(), t !== void 0 && l.push(t)
        }
        return l
      }
    }(e);

   case "record":
    return function(e) {
      let t = at(e.key), r = at(e.value), n = tt(e).some(({type: e}) => e === "min_entries"); // t = readKey, at = readerOf, e = type, r = readValue, n = needsEntry, tt = actionsOf
      return (e, l) => { // e = value, l = report
        let a = new Map, o = Object.keys(e); // a = map, o = keys, e = value
        for (let n of o) { // n = key, o = keys
          l.enter(n);
          let o = t(n, l), i = o === void 0 ? void 0 : r(e[n], l); // o = name, t = readKey, n = key, l = report, i = found, r = readValue, e = value
          a.has(o) && l.add("duplicate-id", o), i !== void 0 && (n === o || !a.has(o)) && a.set(o, i), 
          l.leave()
        }
        if (a.size || !n) return a;
        o.length || l.add("empty")
      }
    }(e);

   case "object":
    return function({entries: e = {}}) {
      let t = Object.keys(e), r = new Map(Object.entries(e)), n = t.filter(t => { // t = name, e = entries, r = fields, n = required
        var r; // r = _a
        return !((r = e[t]) != null && r.wrapped)
      }), l = Object.fromEntries(t.map(e => [ e, null ]));
      return (e, a, o, s = t) => { // e = value, a = report, o = onExtra, s = allNames, t = names
        var u; // u = _a
        let c = i({}, l); // c = found, i = __spreadValues, l = empty
        for (let t of Object.keys(e)) { // t = name, e = value
          let n = r.get(t); // n = field, r = fields, t = name
          a.enter(t), n ? c[t] = (u = at(n.wrapped || n)(e[t], a)) != null ? u : null : o != null && o(t, e[t]) || a.add("unknown-field", t, s), 
          a.leave()
        }
        let d = n.filter(e => c[e] === null); // d = missing, n = required, e = name, c = found
        for (let t of d) a.add(e[t] === void 0 ? "missing" : "left-out", t); // t = name, d = missing, a = report, e = value
        return d.length > 0 ? void 0 : c
      }
    }(e);

   default:
    return function(e) {
      let {options: t, message: r} = e, n = [ { // t = options, r = message, e = node, n = steps
        type: "check",
        requirement: e => (t || []).includes(e),
        message: r
      }, ...tt(e) ].filter(e => e.message || e.operation).map(e => ({
        change: e.operation,
        test: rt(e),
        message: e.message || ""
      }));
      return (e, r) => { // e = value, r = report
        let l = e; // l = found, e = value
        for (let {change: a, test: o, message: i} of n) if (a) l = a(l, r); else if (!o(l)) { // a = change, o = test, n = steps, l = found, r = report
          let n = typeof i == "string" ? i : i({ // n = code, i = message
            input: l
          });
          r.add(n, String(e), t);
          return
        }
        return l
      }
    }(e)
  }
}

var lt = new Map; // lt = READERS

function at(e) { // at = readerOf, e = node
  let t = lt.get(e); // t = reader, lt = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [ e ], n = new Map(r.map(e => [ Ve(e.type), nt(e) ])), l = [ ...n.keys() ].join(" or "); // r = choices, e = choice, n = readers, Ve = kindOfType, nt = createReader, l = expected
    t = (e, t, r, a) => { // t = report, e = value, r = onExtra, a = allNames
      let o = Ze(e), i = n.get(o); // o = kind, Ze = kindOf, e = value, i = read, n = readers
      if (!i) {
        t.addWith("wrong-type", [ l, o ]);
        return
      }
      return i(e, t, r, a)
    }, lt.set(e, t)
  }
  return t
}

function ot(e, t, r, n, l) { // ot = read, e = schema, t = value, r = report, n = onExtra, l = allNames
  return at(e)(t, r, n, l)
}

// src/programs/language-code.ts
var it = /^(?:als|fat|ike|knc)\b/i, st = new Map; // it = CODES_OF_MEDIAWIKI, st = known

function ut(e) { // ut = shortestCode, e = code
  let t = st.get(e) || function(e) { // t = short, st = known, e = code
    let t = e; // t = short, e = code
    try {
      let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
      (r.length < e.length || e.length === 2 && r.length === 2) && !it.test(e) && (t = r)
    } catch (e) {}
    return t.toLowerCase()
  }(e);
  return st.set(e, t), t
}

// src/programs/patterns.ts
var ct = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, dt = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // ct = ID, dt = LANGUAGE

// src/programs/dates.ts
var pt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // pt = DATE_SHAPE

function gt(e, t) { // gt = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2
}

function ft(e) { // ft = parseDate, e = text
  if (!pt.test(e)) return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, l = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, l = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && l !== null && (l < 1 || l > gt(r, n)) ? null : {
    year: r,
    month: n,
    day: l,
    approximate: t
  }
}

function mt(e, t, r) { // mt = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`
}

function ht(e) { // ht = firstDay, e = date
  return mt(e.year, e.month || 1, e.day || 1)
}

function _t(e) { // _t = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return mt(e.year, t, e.day || gt(e.year, t))
}

// src/programs/status.ts
var vt = [ "open", "upcoming", "ongoing", "paused", "past" ]; // vt = STATUSES

function yt(e) { // yt = isStatus, e = value
  return vt.includes(e)
}

function wt(e, t) { // wt = isUncertainOn, e = date, t = day
  return e.approximate && ht(e) <= t && t <= _t(e)
}

function bt(e) { // bt = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current"
}

// src/programs/to-list.ts
var xt = []; // xt = NONE

function kt(e) { // kt = toList, e = value
  return typeof e == "string" ? [ e ] : e ? e.length < 20 && e.every((t, r) => e.indexOf(t) === r) ? e : [ ...new Set(e) ] : xt
}

// src/programs/read-terms.ts
function $t(e, t, r, n) { // $t = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var l; // l = _a
  if (e === "language") return kt(t).map(ut).filter(e => { // e = code, kt = toList, t = value, ut = shortestCode
    let t = dt.test(e); // t = isCode, dt = LANGUAGE, e = code
    return t || n.add("bad-language", e), t
  });
  let a = (l = r.get(e)) == null ? void 0 : l.terms; // a = terms, l = _a, r = vocabularies, e = facet
  return !a && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : kt(t).filter(e => { // a = terms, e = id, n = report, r = vocabularies, kt = toList, t = value
    let t = a ? a.has(e) : yt(e); // t = isKnown, a = terms, e = id, yt = isStatus
    return t || n.add("unknown-term", e, a ? a.keys() : vt), t
  })
}

// src/programs/cut-text.ts
function St(e, t) { // St = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [ "" ])[0]}\u2026`)
}

// src/programs/day-or-minute.ts
var At = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // At = DAY_OR_MINUTE

function Mt(e) { // Mt = toUtc, e = text
  return !At.test(e) || !ft(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e
}

// src/programs/schema-builder.ts
var Et = (e, t = {}) => i({ // Et = schema, e = type, t = parts, i = __spreadValues
  kind: "schema",
  type: e
}, t), Ot = e => (t, r) => ({
  type: e,
  requirement: t,
  message: r
}), qt = () => Et("string"), Ct = () => Et("number"), Tt = () => Et("boolean"), jt = e => Et("array", {
  item: e
}), Lt = e => Et("object", {
  entries: e
}), Pt = e => Et("optional", {
  wrapped: e
}), Nt = (e, t) => Et("record", {
  key: e,
  value: t
}), Ft = e => Et("union", {
  options: e
}), Dt = (...e) => s(i({}, e[0]), {
  pipe: e
}), It = Ot("check"), Rt = Ot("guard"), Ut = Ot("length"), zt = Ot("max_value"), Wt = Ot("min_entries"), Bt = Ot("min_value"), Ht = Ot("regex"), Vt = e => ({
  type: "transform",
  operation: e
});

// src/programs/schema.ts
var Zt = Dt(qt(), Ht(ct, "bad-id")), Jt = Dt(qt(), Ht(/\S/, "empty")), Gt = Dt(Jt, Vt(St)), Yt = Dt(qt(), Ht(dt, "bad-language"), Vt(e => e.toLowerCase())), Kt = Ft([ Gt, Dt(Nt(Yt, Gt), Wt(1, "empty")) ]), Qt = Dt(qt(), Ht(pt, "bad-date"), Vt(ft), It(e => e !== null, "bad-date")), Xt = Dt(qt(), Ht(At, "bad-time"), Vt(Mt), Rt(function(e) { // Zt = id, Dt = pipe, qt = string, Ht = regex, ct = ID, Jt = words, Gt = shownText, Vt = transform, St = cutText, Yt = languageCode, dt = LANGUAGE, e = found, Kt = text, Ft = union, Nt = record, Wt = minEntries, Qt = date, pt = DATE_SHAPE, ft = parseDate, It = check, Xt = dayOrMinute, At = DAY_OR_MINUTE, Mt = toUtc, Rt = guard
  return e !== null
}, "bad-time")), er = Dt(Jt, It(Pe, "bad-page")), tr = Dt(qt(), Ht(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), rr = Dt(tr, It(function(e) {
  let t = Le(e); // t = link, Le = parseLink, e = value
  return t !== null && "url" in t
}
// src/programs/include.ts
, "bad-address")), nr = Dt(tr, Vt(Te), Rt(je, "bad-address")), lr = Dt(Jt, Vt(Te), Rt(je, ({input: e}) => e)), ar = Dt(Ct(), Bt(1, "bad-minutes"), zt(10080, "bad-minutes")), or = Ft([ Zt, jt(Zt) ]), ir = Dt(qt(), Ht(dt, "bad-language"), Vt(ut)), sr = Ft([ ir, jt(ir) ]), ur = Ft([ Gt, jt(Gt) ]), cr = or, dr = Lt({
  label: Kt,
  page: Pt(lr),
  url: Pt(nr)
}), pr = Lt({
  label: Pt(Kt),
  page: Pt(lr),
  url: Pt(nr),
  until: Pt(Qt)
}), gr = Lt({
  start: Xt,
  end: Pt(Xt),
  label: Pt(Kt),
  page: Pt(lr),
  url: Pt(nr)
}), fr = Lt({
  id: Zt,
  title: Kt,
  summary: Pt(Kt),
  notice: Pt(Kt),
  join: Pt(pr),
  page: Pt(lr),
  status: Pt((e => Et("picklist", {
    options: e,
    message: "bad-status"
  }))(vt)),
  start: Pt(Qt),
  end: Pt(Qt),
  dates: Pt(jt(gr)),
  language: Pt(sr),
  interpreted: Pt(sr),
  session: Pt(Lt({
    minutes: Pt(Dt(jt(ar), Ut(2)))
  })),
  duration: Pt(Kt),
  scale: Pt(Kt),
  team: Pt(ur),
  partners: Pt(ur),
  materials: Pt(jt(dr)),
  partOf: Pt(Zt),
  followedBy: Pt(or),
  owner: Pt(Gt),
  reviewed: Pt(Qt),
  sources: Pt(Ft([ rr, jt(rr) ]))
}), mr = Lt({
  id: Zt,
  label: Kt,
  help: Pt(Kt),
  terms: Nt(Zt, cr)
}), hr = Lt({
  label: Pt(Kt),
  help: Pt(Kt),
  terms: Pt(Nt(Zt, Lt({
    label: Pt(Kt),
    aliases: Pt(ur),
    broader: Pt(Zt),
    matchesAll: Pt(Tt())
  })))
}), _r = Lt({
  title: Kt,
  page: Pt(lr)
}), vr = Lt({
  version: Dt(Ct(), Bt(Ye), zt(Ye)),
  enabled: Pt(Tt()),
  talk: Pt(er),
  bundle: Pt(er),
  facets: Pt(jt(Zt)),
  vocabularies: Pt(Nt(Zt, hr)),
  series: Pt(Nt(Zt, _r)),
  include: Pt(jt(er))
});

// src/programs/read-needs.ts
// src/programs/read-dates.ts
function yr(e) { // yr = readDates, e = written
  let t = new Map, r = []; // t = counts, r = dates
  for (let {start: n, end: l, label: a, page: o, url: i} of e) { // l = last, a = label, i = url, e = written
    let e = l && l.length === n.length ? l : null; // e = end, l = last, n = start
    if (!e || e >= n) {
      let l = n.replace(":", ""), s = (t.get(l) || 0) + 1; // l = key, n = start, s = count, t = counts
      t.set(l, s), r.push({
        id: s > 1 ? `${l}.${s}` : l,
        start: n,
        end: e,
        isExact: n.length > 10,
        label: a,
        target: o || i
      })
    }
  }
  return r.sort((e, t) => e.id < t.id ? -1 : 1).slice(-200)
}

// src/programs/read-program.ts
var wr = Object.keys(fr.entries); // wr = PROGRAM_FIELDS, fr = programSchema

function br(e, t) { // br = readMinutes, e = session, t = report
  if (!(e != null && e.minutes)) return null;
  let [r, n, ...l] = e.minutes; // r = least, n = most, l = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !l.length ? [ r, n ] : (t.addAt("session", "bad-minutes"), 
  null)
}

function xr(e, t) { // xr = readMaterials, e = raw, t = report
  let r = []; // r = materials
  for (let {label: n, page: l, url: a} of e || []) { // n = label, a = url, e = raw
    let e = l || a; // e = target, l = page, a = url
    e ? r.push({
      label: n,
      target: e
    }) : t.addAt("materials", "no-target", typeof n == "string" ? n : "")
  }
  return r
}

function kr(e, t, r, n) { // kr = readJoin, e = raw, t = isPast, r = today, n = report
  let l = e && (e.page || e.url); // l = target, e = raw
  return e && !l && n.addAt("join", "no-target", ""), l ? {
    label: e.label,
    target: l,
    isOver: t || !!(e.until && _t(e.until) < r)
  } : null
}

// src/programs/read-vocabularies.ts
function $r(e, t) { // $r = readTerms, e = raw, t = report
  let r = new Map; // r = parents
  e.forEach(({label: n, broader: l}, a) => { // e = raw, a = id
    t.enter(a), a === Be ? t.add("reserved-id", a) : n || t.add("missing-label", a), 
    l && e.has(l) && l !== Be ? r.set(a, l) : l && t.addAt("broader", "unknown-term", l, e.keys()), 
    t.leave()
  });
  for (let e of Qe(r)) t.addAt([ e, "broader" ], "loop", r.get(e)), r.delete(e); // e = id, Qe = tooDeep, r = parents, t = report
  let n = new Map; // n = terms
  return e.forEach(({label: e, aliases: t, matchesAll: l}, a) => { // e = raw, a = id
    a !== Be && n.set(a, {
      id: a,
      label: e || a,
      aliases: kt(t),
      broader: r.get(a) || null,
      matchesAll: l === !0
    })
  }), n
}

// src/programs/read-page.ts
var Sr = [ ...wr, ...Re, Ue, ze ].filter(e => e !== "language"); // Sr = RESERVED_VOCABULARIES, wr = PROGRAM_FIELDS, Re = BUILT_IN, Ue = NEED, ze = OFFERS, e = name

function Ar(e) { // Ar = isRecordList, e = name
  return e === "needs" || e === "programs"
}

function Mr(e, {today: t, language: r}, n, l, a) { // Mr = readList, e = page, n = included, l = report, a = describeFault
  let o = ot(vr, e, l, Ar); // o = head, ot = read, vr = headSchema, e = page, l = report, Ar = isRecordList
  if (!o) return null;
  l.enter("vocabularies");
  let i = function(e, t, r) { // i = vocabularies, e = raw, t = reserved, r = report
    let n = new Map; // n = vocabularies
    return e.forEach(({label: e, help: l, terms: a}, o) => { // e = raw, o = id
      r.enter(o), t.includes(o) ? r.add("reserved-id", o) : (e || r.add("missing-label", o), 
      r.enter("terms"), n.set(o, {
        id: o,
        label: e || o,
        help: l,
        terms: $r(a || new Map, r)
      }), r.leave()), r.leave()
    }), n
  }(o.vocabularies || new Map, Sr, l);
  l.leave();
  let s = function(e, t, r) { // s = facets, e = listed, t = vocabularies, r = report
    let n = new Set([ "status", ...t.keys(), ...Re ]); // n = known, t = vocabularies, Re = BUILT_IN
    return [ ...new Set(e || n) ].filter(e => (n.has(e) || r.addAt("facets", "unknown-facet", e, n), 
    n.has(e)))
  }(o.facets, i, l), u = function(e, t, r) {
    let n = new Map; // n = needs
    return et(e, "needs", r, e => { // et = eachRecord, e = raw, r = report
      let l = function(e, t, r) { // l = need, e = raw, t = vocabularies, r = report
        let n = ot(mr, e, r); // n = record, ot = read, mr = needSchema, e = raw, r = report
        if (!n) return null;
        let l = new Map; // l = terms
        return r.enter("terms"), n.terms.forEach((e, n) => { // r = report, n = facet, e = value
          r.enter(n);
          let a = $t(n, e, t, r); // a = found, $t = readTermIds, n = facet, e = value, t = vocabularies, r = report
          r.leave(), a.length && l.set(n, a)
        }), r.leave(), l.size ? {
          id: n.id,
          label: n.label,
          help: n.help,
          terms: l
        } : (r.add("left-out", "terms"), null)
      }(e, t, r);
      l && n.has(l.id) ? r.add("duplicate-id", l.id) : l && n.set(l.id, l)
    }), [ ...n.values() ]
  }(e, i, l), c = Ne(e), d = 
  // src/programs/read-programs.ts
  function(e, t, r, n, l, a) { // e = page, t = titles, r = included, n = context, l = report, a = describeFault
    let o = new Map, i = (e, t) => { // o = programs, i = readFrom, e = from, t = title
      et(e, "programs", l, (e, r) => { // et = eachRecord, e = raw, l = report, r = index
        let a = function(e, t, r, n) { // a = program, e = raw, t = source, r = context, n = report
          let l = Je(e) ? e.id : null; // l = rawId, Je = isObject, e = raw
          n.program = typeof l == "string" && ct.test(l) ? l : null;
          let a = new Map, o = ot(fr, e, n, function(e, {vocabularies: t, facets: r}, n) { // a = terms, o = record, ot = read, fr = programSchema, e = terms, n = report, t = vocabularies, r = facets
            return (l, a) => { // l = name, a = value
              if (!t.has(l) && !r.has(l)) return !1;
              let o = ot(cr, a, n), i = o === void 0 ? [] : $t(l, o, t, n); // o = ids, ot = read, cr = termIds, a = value, n = report, i = found, $t = readTermIds, l = name, t = vocabularies
              return i.length && e.set(l, i), !0
            }
          }(a, r, n), r.fields);
          if (!o) return null;
          let {title: i} = o; // i = title, o = record
          typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
          let s = kt(o.interpreted), u = new Set([ ...kt(o.language), ...s ]); // s = interpreted, kt = toList, o = record, u = languages
          u.size && a.set("language", [ ...u ]);
          let [c, d] = function({start: e, end: t}, r, n) { // c = start, d = end, t = end, r = raw, n = report
            return e && t && ht(e) > _t(t) ? (n.enter("start"), n.addWith("start-after-end", [ String(r.start), String(r.end) ]), 
            n.leave(), [ null, null ]) : [ e, t ]
          }(o, e, n);
          o.status && function(e, t, r, n) {
            switch (e) {
             case "past":
              return !!(r && ht(r) > n || t && ht(t) > n);

             case "upcoming":
              return !!(t && _t(t) < n || r && _t(r) < n);

             case "ongoing":
              return !!(t && ht(t) > n || r && _t(r) < n);

             case "open":
              return !!(r && _t(r) < n);

             default:
              return !1
            }
          }(o.status, c, d, r.today) && n.addAt("status", "status-against-dates", o.status);
          let p = o.status || function(e, t, r) { // p = status, o = record, e = start, t = end, r = today
            return t && _t(t) < r ? "past" : e && ht(e) > r ? "upcoming" : e && t && !wt(e, r) && !wt(t, r) ? "ongoing" : null
          }(c, d, r.today);
          return {
            id: o.id,
            title: i,
            summary: o.summary,
            notice: o.notice,
            join: kr(o.join, p === "past", r.today, n),
            target: o.page,
            status: p,
            start: c,
            end: d,
            dates: o.dates ? yr(o.dates) : [],
            terms: a,
            interpreted: s,
            minutes: br(o.session, n),
            duration: o.duration,
            scale: o.scale,
            team: kt(o.team),
            partners: kt(o.partners),
            materials: xr(o.materials, n),
            partOf: o.partOf,
            followedBy: kt(o.followedBy),
            owner: o.owner,
            reviewed: o.reviewed,
            sources: kt(o.sources),
            source: t
          }
        }(e, {
          page: t,
          path: [ "programs", r ]
        }, n, l);
        a && o.has(a.id) ? l.add("duplicate-id", a.id) : a && o.set(a.id, a)
      }), l.program = null
    };
    return i(e, null), l.enter("include"), t.forEach((e, t) => { // i = readFrom, e = title, l = report, t = index
      l.enter(t);
      let n = r.find(t => t.title === e), o = n && Ke(n.text, l, a); // n = found, r = included, t = other, e = title, o = more, Ke = readJsonPage, l = report, a = describeFault
      if (e && !n) l.add("missing-include", e); else if (o) {
        for (let e of Object.keys(o)) e !== "version" && e !== "programs" && l.addAt(e, "not-included", e); // e = name, o = more, l = report
        i(o, e)
      }
      l.leave()
    }), l.leave(), [ ...o.values() ]
  }(e, c, n, {
    vocabularies: i,
    facets: new Set(o.facets),
    fields: new Set([ ...wr, ...i.keys() ]),
    today: t,
    language: r.toLowerCase()
  }, l, a), p = new Map([ ...o.series || [] ].map(([e, {title: t, page: r}]) => [ e, {
    title: t,
    target: r
  } ]));
  return {
    enabled: o.enabled,
    talk: o.talk,
    bundle: o.bundle,
    facets: s,
    vocabularies: i,
    series: p,
    needs: u,
    programs: Xe(d, p, c, l)
  }
}

function Er(e, t, r, n, l = String) { // Er = readPage, e = text, t = options, r = included, n = report, l = describeFault
  let a = Ke(e, n, l); // a = page, Ke = readJsonPage, e = text, n = report, l = describeFault
  return a && Mr(a, t, r, n, l)
}

// src/programs/parse-for-readers.ts
function Or(e, t, r = []) { // Or = parseForReaders, e = text, t = options, r = included
  let n = function() { // n = report
    let e = [], t = (t, r) => { // e = problems, t = code, r = params
      e.length < 99 && e.push([ t, ...r ].join(" "))
    }, r = (e, r = "") => t(e, [ r ]), n = () => {};
    return {
      program: null,
      problems: e,
      enter: n,
      leave: n,
      add: r,
      addAt: (e, t, n) => r(t, n),
      addWith: t
    }
  }();
  return {
    list: Er(e, t, r, n),
    problems: n.problems
  }
}

// src/page/load.ts
var qr = "MediaWiki:Gadget-programExplorer-config.json"; // qr = CONFIGURATION

function Cr(e, t, r) { // Cr = pageOf, e = wiki, t = title, r = pages
  return r.find(r => r.title === e.titleOf(t))
}

function Tr(e, {translationLanguage: t, bundleVersion: r}) { // Tr = bundleRequest, e = title, t = language, r = version
  return e && t ? {
    title: e,
    language: t,
    version: r
  } : null
}

function jr(e, t, r, n) { // jr = loadTranslations, e = wiki, t = list, r = request, n = translations
  return u(this, null, function*() {
    let {source: l, bundle: a, translationLanguage: o} = r; // l = source, a = bundle, o = language, r = request
    return o && t.bundle ? {
      language: o,
      texts: t.bundle === a ? n : (yield e.readPages([ l ], [], Tr(t.bundle, r))).translations
    } : null
  })
}

function Lr(e, t) { // Lr = loadOnce, e = wiki, t = request
  return u(this, null, function*() {
    let {source: r, language: n, revisions: l, bundle: a} = t; // r = source, l = revisions, a = bundle, t = request
    if (e.isSwitchedOff) return {
      kind: "off"
    };
    let o = n === E ? [] : [ T(n) ], i = [ r, ...o, ...e.isSwitchedOff === null ? [ qr ] : [] ], {pages: s, translations: c} = yield e.readPages(i, l, Tr(a, t)); // o = messageTitles, n = language, E = KEYS_ONLY, T = messagesPage, i = titles, r = source, e = wiki, qr = CONFIGURATION, s = pages, c = translations, l = revisions, Tr = bundleRequest, a = bundle, t = request
    if (function(e) {
      return e !== void 0 && M(e.text).enabled === !1
    }(Cr(e, qr, s))) return {
      kind: "off"
    };
    let d = function(e, t) { // d = messages, e = language, t = page
      return e === E ? {
        language: e,
        texts: new Map
      } : t && function(e, t) {
        let r = new Map(Object.entries(M(t)).filter(e => typeof e[1] == "string")); // r = texts, M = parseJsonObject, t = text, e = field
        return r.has(O) ? {
          language: e,
          texts: r
        } : null
      }(e, t.text) || I
    }(n, Cr(e, T(n), s)), p = Cr(e, r, s);
    if (!p) return {
      kind: "missing",
      messages: d
    };
    let g = yield function(e, t, r, n) { // g = included, e = wiki, t = source, r = text, n = pages
      return u(this, null, function*() {
        let l = Fe(r), a = l.filter(t => !Cr(e, t, n)), o = a.length ? [ ...n, ...(yield e.readPages([ t, ...a ], [], null)).pages ] : n; // l = titles, Fe = includedTitles, r = text, a = missing, t = source, Cr = pageOf, e = wiki, n = pages, o = all
        return l.flatMap(t => { // l = titles, t = title
          let r = Cr(e, t, o); // r = page, Cr = pageOf, e = wiki, t = title, o = all
          return r ? [ {
            title: t,
            text: r.text
          } ] : []
        })
      })
    }(e, r, p.text, s), f = {
      kind: "pages",
      page: p,
      included: g
    }, {list: m, problems: h} = Or(p.text, Ie(e), g);
    return m ? m.enabled === !1 ? {
      kind: "off"
    } : {
      kind: "ready",
      messages: d,
      origin: f,
      problems: h,
      list: m,
      translations: yield jr(e, m, t, c)
    } : {
      kind: "invalid",
      messages: d,
      origin: f,
      problems: h
    }
  })
}

function Pr() { // Pr = createSharedLoad
  let e = new Map; // e = running
  return (t, r) => { // t = wiki, r = host
    let n =  // n = request
    // src/page/load-request.ts
    function(e, t) { // e = wiki, t = host
      let {source: r, revisions: n, messageRevisions: l, bundle: a, bundleVersion: o} = t, i = xe(e, t), s = i[0] === E ? E : C(i), u = l.get(s), c = function(e, t) { // r = source, n = revisions, l = messageRevisions, a = bundle, o = bundleVersion, t = contentLanguage, i = languages, xe = readerLanguages, e = languages, s = language, E = KEYS_ONLY, C = chooseLanguage, u = revision, c = translated
        let r = C(e), n = r === q ? (e[0] || "").toLowerCase() : r; // r = chosen, C = chooseLanguage, e = languages, n = language, q = FALLBACK_LANGUAGE
        return n === t || n === E ? "" : n
      }(i, e.contentLanguage);
      return {
        source: r,
        language: s,
        translationLanguage: c,
        bundle: a,
        revisions: e.isSwitchedOff === null ? [] : s === E ? n : u && n.length ? [ ...n, u ] : [],
        bundleVersion: o.startsWith(`${c}:`) ? o : ""
      }
    }(t, r), l = JSON.stringify(n), a = e.get(l) || function(e, t) {
      return u(this, null, function*() {
        let r = yield Lr(e, t); // r = result, Lr = loadOnce, e = wiki, t = request
        return r.kind === "invalid" && t.revisions.length ? Lr(e, s(i({}, t), {
          revisions: []
        })) : r
      })
    }(t, n);
    e.set(l, a);
    let o = () => { // o = forget
      e.delete(l)
    };
    return a.then(o, o), a
  }
}

// src/messages/format.ts
var Nr = { // Nr = MINUTE
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: void 0,
  timeZoneName: "short"
};

function Fr(e, t, r = null) { // Fr = createFormat, e = language, t = msg, r = fallbackNames
  let n, l = new Map, a = (t, r) => { // n = names, l = dateFormats, a = dateFormat, t = precision, r = options
    let n = l.get(t) || new Intl.DateTimeFormat(P(e), i({ // n = format, l = dateFormats, t = precision, P = localeOf, e = language, i = __spreadValues
      year: "numeric",
      timeZone: "UTC"
    }, r));
    return l.set(t, n), n
  }, o = e => { // o = date, e = value
    let r = (e.day ? a("day", { // r = text, e = value, a = dateFormat
      month: "long",
      day: "numeric"
    }) : e.month ? a("month", {
      month: "long"
    }) : a("year", {})).format(Date.UTC(e.year, (e.month || 1) - 1, e.day || 1));
    return e.approximate ? t("date-about", r) : r
  }, s = (e, r) => e === r ? e : t("date-range", e, r), u = e => o(ft(e)), c = e => a("minute", Nr).format(Date.parse(e));
  return {
    date: o,
    occurrence: ({start: e, end: t, isExact: r}) => {
      let n = r ? c : u; // n = textOf, r = isExact, c = minuteOf, u = dayOf
      return s(n(e), n(t || e))
    },
    span: (e, r, n) => { // e = start, r = end, n = status
      let l = e && o(e), a = r && o(r); // l = first, e = start, o = date, a = last, r = end
      return l ? a ? s(l, a) : t(n === "open" || n === "ongoing" ? "date-since" : n === "upcoming" ? "date-from" : "date-began", l) : a && t("date-until", a)
    },
    language: t => { // t = code
      try {
        return (t => "DisplayNames" in Intl ? (n = n || new Intl.DisplayNames([ e ], {
          type: "language"
        }), n.of(t)) : r == null ? void 0 : r.get(t))(t) || t
      } catch (e) {
        return t
      }
    }
  }
}

// node_modules/preact/dist/preact.mjs
var Dr, Ir, Rr, Ur, zr, Wr, Br, Hr, Vr, Zr, Jr = Symbol.for("pv"), Gr = {}, Yr = [], Kr = /^m(i|n|o|s|text|space)$/, Qr = Array.isArray, Xr = Yr.slice, en = Object.assign; // Dr = options, Ir = vnodeId, Rr = rerenderQueue, Ur = prevDebounce, zr = rerenderCount, Wr = depthSort, Br = EVENT_DISPATCHED, Hr = CAPTURE_REGEX, Vr = eventClock, Zr = eventProxies, Jr = VNODE_MARKER, Gr = EMPTY_OBJ, Yr = EMPTY_ARR, Kr = MATHML_TOKEN_ELEMENTS, Qr = isArray, Xr = slice, en = assign

function tn(e) { // tn = removeNode, e = node
  e && e.parentNode && e.remove()
}

function rn(e, t, r) { // rn = createElement, e = type, t = props, r = children
  var n, l, a, o = {}, i = arguments.length; // n = key, l = ref, a = i, o = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? l = t[a] : o[a] = t[a]; // a = i, t = props, n = key, e = type, l = ref, o = normalizedProps
  return i > 2 && (o.children = i > 3 ? Xr.call(arguments, 2) : r), nn(e, o, n, l, null)
}

function nn(e, t, r, n, l) { // nn = createVNode, e = type, t = props, r = key, n = ref, l = original
  var a = { // a = vnode
    type: e,
    props: t,
    key: r,
    ref: n,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: Jr,
    __v: l || ++Ir,
    __i: -1,
    __u: 0
  };
  return !l && Dr.vnode && Dr.vnode(a), a
}

function ln() { // ln = createRef
  return {
    current: null
  }
}

function an(e) { // an = Fragment, e = props
  return e.children
}

function on(e, t) { // on = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0
}

function sn(e, t) { // sn = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && sn(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : sn(e)
}

function un(e) { // un = renderComponent, e = component
  var t, r = e.__v, n = r.__e, l = [], a = [], o = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, l = commitQueue, a = refQueue, o = parentDom
  o && ((t = en({
    constructor: Jr
  }, r)).__v = r.__v + 1, Dr.vnode && Dr.vnode(t), vn(o, t, r, e.__n, o.namespaceURI, 32 & r.__u ? [ n ] : null, l, n || sn(r), 32 & r.__u, a), 
  t.__v = r.__v, t.__.__k[t.__i] = t, bn(l, t, a), r.__ = r.__e = null, t.__e != n && cn(t))
}

function cn(e) { // cn = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e)
  }), cn(e)
}

function dn(e) { // dn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, Rr.push(e), zr++)) && Ur == Dr.debounceRendering || ((Ur = Dr.debounceRendering) || queueMicrotask)(pn)
}

function pn() { // pn = process
  try {
    for (var e, t = 1; Rr.length; ) Rr.length > t && Rr.sort(Wr), e = Rr.shift(), t = Rr.length,  // e = c, t = l, Rr = rerenderQueue, Wr = depthSort
    8 & e.__g && un(e)
  } finally {
    (zr = Rr.length) && (Ur || queueMicrotask)(pn)
  }
}

function gn(e, t, r, n, l, a, o, i, s, u, c) { // gn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, l = globalContext, a = namespace, o = excessDomChildren, i = commitQueue, s = oldDom, u = isHydrating, c = refQueue
  var d, p, g, f, m, h, _ = n.__k || Yr, v = t.length; // d = i, p = oldVNode, g = childVNode, f = newDom, m = firstChildDom, h = result, _ = oldChildren, n = oldParentVNode, Yr = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (s = function(e, t, r, n, l) { // s = oldDom, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, l = newChildrenLength
    var a, o, i, s, u, c, d, p, g, f = r.length, m = f, h = 0, _ = 0, v = e.__k = Array(l); // a = i, o = childVNode, i = oldVNode, s = skewedIndex, u = matchingIndex, c = tails, d = lisLengths, p = hi, g = mid, f = oldChildrenLength, r = oldChildren, m = remainingOldChildren, h = skew, _ = moved, v = newChildren, e = newParentVNode, l = newChildrenLength
    for (a = 0; a < l; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = nn(null, o) : Qr(o) ? o = v[a] = nn(an, { // a = i, l = newChildrenLength, o = childVNode, t = renderResult, v = newChildren, nn = createVNode, Qr = isArray, an = Fragment
      children: o
    }) : o.constructor === Jr && o.__b ? o = v[a] = nn(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, 
    s = a + h, o.__ = e, o.__b = e.__b + 1, i = null, ~(u = o.__i = mn(o, r, s, m)) && (m--, 
    (i = r[u]) && (i.__u |= 2)), i && i.__v ? (o.__u |= 16, u == s - 1 ? h-- : u == s + 1 ? h++ : u != s && (u > s ? h-- : h++, 
    _ = 1)) : (~u || (l > f ? h-- : l < f && h++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
    if (_) {
      for (c = [], d = [], a = 0; a < l; a++) if ((o = v[a]) && 16 & o.__u) { // c = tails, d = lisLengths, a = i, l = newChildrenLength, o = childVNode, v = newChildren
        for (h = 0, p = c.length; h < p; ) c[g = h + p >> 1] < o.__i ? h = g + 1 : p = g; // h = skew, p = hi, c = tails, g = mid, o = childVNode
        c[h] = o.__i, d[a] = h + 1
      }
      for (h = c.length; a--; ) d[a] && (d[a] == h ? h-- : v[a].__u |= 4) // h = skew, c = tails, a = i, d = lisLengths, v = newChildren
    }
    if (m) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = sn(i)), 
    kn(i, i));
    return n
  }(r, t, _, s, v), d = 0; d < v; d++) (g = r.__k[d]) != null && (p = ~g.__i && _[g.__i] || Gr, 
  g.__i = d, h = vn(e, g, p, l, a, o, i, s, u, c), f = g.__e, (p.ref != g.ref || 8 & p.__u) && (p.ref && xn(p.ref, null, g, p), 
  g.ref && c.push(g.ref, g.__c || f, g)), m = m || f, 4 & g.__u ? (s = fn(g, s, e, !p.__v), 
  p.__e && (p.__e = null)) : typeof g.type == "function" && h !== void 0 ? s = h : f && (s = f.nextSibling), 
  g.__u &= -21);
  return r.__e = m, s
}

function fn(e, t, r, n) { // fn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var l, a, o, i; // l = children, a = i, o = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (l = e.__k) for (a = 0; a < l.length; a++) l[a] && (l[a].__ = e, t = fn(l[a], t, r, !1));
    return t
  }
  for (t && !t.parentNode && (t = sn(e)) && !t.parentNode && (t = null), o = e.__e,  // t = oldDom, sn = getDomSibling, e = parentVNode, o = dom
  i = t; i && i.nodeType == 8; ) i = i.nextSibling;
  for (o != i && (!n && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)),  // o = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  t = o; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
  return t
}

function mn(e, t, r, n) { // mn = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var l, a = e.key, o = e.type, i = t[r], s = i && !(2 & i.__u); // l = x, a = key, e = childVNode, o = type, i = oldVNode, t = oldChildren, r = skewedIndex, s = matched
  if (i === null && a == null || s && a == i.key && o == i.type) return r;
  if (n > (s ? 1 : 0)) {
    for (l = r - 1; l >= 0; l--) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l; // l = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, o = type
    for (l = r + 1; l < t.length; l++) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l // l = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, o = type
  }
  return -1
}

function hn(e, t, r) { // hn = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r
}

function _n(e, t, r, n, l) { // _n = setProperty, e = dom, t = name, r = value, n = oldValue, l = namespace
  var a, o; // a = useCapture, o = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r; else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || hn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || hn(e.style, t, r[t])
  } else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), 
  (e.__e || (e.__e = {}))[t] = r, r && n || (o = Zr[t] || (Zr[t] = function(e) {
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Br] == null) t[Br] = Vr++; else if (t[Br] < this.__a[e]) return;
        return r(Dr.event ? Dr.event(t) : t)
      }
    }
  }(t)), (e.__a || (e.__a = {}))[t] = Vr, a = t != (t = t.replace(Hr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), 
  r ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a)); else {
    if (l == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s"); else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
      return void (e[t] = r == null ? "" : r)
    } catch (e) {}
    if (typeof r == "function") return;
    r == null || r === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && r == 1 ? "" : r)
  }
}

function vn(e, t, r, n, l, a, o, i, s, u) { // vn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, l = namespace, a = excessDomChildren, o = commitQueue, i = oldDom, s = isHydrating, u = refQueue
  var c, d, p, g, f, m, h, _, v, y, w, b, x, k, $, S, A, M, E = t.type; // c = tmp, d = resumed, p = oldCommitQueueLength, g = c, f = oldProps, m = oldState, h = snapshot, _ = newProps, v = isClassComponent, y = provider, w = componentContext, b = renderHook, x = count, k = renderResult, $ = startMarker, S = end, A = i, M = child, E = newType, t = newVNode
  if (t.constructor !== Jr) return null;
  128 & r.__u && (s = 32 & r.__u, c = r.__c.__z) && (t.__u |= s, d = a = [], c.nodeType == 8 ? i = yn(c, a) : a.push(c), 
  i = a[0] || i), (c = Dr.__b) && c(t);
  e: if (typeof E == "function") {
    p = o.length;
    try {
      if (_ = t.props, v = (c = E.prototype) && c.render, y = (c = E.contextType) && n[c.__c], 
      w = c ? y ? y.props.value : c.__ : n, (g = r.__c) ? (t.__c = g, 2 & g.__g && (g.__g |= 1)) : (v ? t.__c = g = new E(_, w) : (t.__c = g = new on(_, w), 
      g.constructor = E, g.render = $n), y && y.sub(g), g.state || (g.state = {}), g.__n = n, 
      g.__g |= 8, g.__h = [], g.__k = []), v && (g.__s || (g.__s = g.state), E.getDerivedStateFromProps && (g.__s == g.state && (g.__s = en({}, g.__s)), 
      en(g.__s, E.getDerivedStateFromProps(_, g.__s)))), f = g.props, m = g.state, g.__v = t, 
      r.__c) {
        if (_ !== f && v && !E.getDerivedStateFromProps && g.componentWillReceiveProps && g.componentWillReceiveProps(_, w), 
        t.__v == r.__v && !(8 & g.__g) || !(4 & g.__g) && g.shouldComponentUpdate && g.shouldComponentUpdate(_, g.__s, w) === !1) {
          t.__v != r.__v && (g.props = _, g.state = g.__s, g.__g &= -9), t.__e = r.__e, t.__k = r.__k, 
          t.__k.some(function(e) {
            e && (e.__ = t)
          }), Yr.push.apply(g.__h, g.__k), g.__k = [], g.__h.length && o.push(g), i = sn(r);
          break e
        }
        g.componentWillUpdate && g.componentWillUpdate(_, g.__s, w), v && g.componentDidUpdate && g.__h.push(function() {
          g.componentDidUpdate(f, m, h)
        })
      } else v && !E.getDerivedStateFromProps && g.componentWillMount && g.componentWillMount(), 
      v && g.componentDidMount && g.__h.push(g.componentDidMount);
      g.context = w, g.props = _, g.__P = e, g.__g &= -5, b = Dr.__r, x = v ? 25 : 0;
      do {
        g.__g &= -9, b && b(t), c = g.render(g.props, g.state = g.__s, g.context)
      } while (8 & g.__g && ++x < 25);
      v && (Yr.push.apply(g.__h, g.__k), g.__k = []), g.state = g.__s, g.getChildContext && (n = en({}, n, g.getChildContext())), 
      v && r.__c && g.getSnapshotBeforeUpdate && (h = g.getSnapshotBeforeUpdate(f, m)), 
      k = c && c.type === an && c.key == null ? c.props.children : c, _.__P && (c = i, 
      l = (e = _.__P).namespaceURI, s = a = null, r.props && r.props.__P != e && (r.__k.some(function(e) {
        e && kn(e, e)
      }), r.__k = null), i = r.__k ? sn(r, 0) : null), i = gn(e, Qr(k) ? k : [ k ], t, r, n, l, a, o, i, s, u), 
      _.__P && (t.__e = null, i = c), t.__u &= -161, d && d.some(tn), g.__h.length && o.push(g), 
      1 & g.__g && (g.__g &= -4)
    } catch (e) {
      if (o.length = p, t.__v = null, s || a) if (e && e.then) {
        if (t.__u |= 128 | s, a) {
          for (~(A = a.indexOf(i || void 0)) || (A = a.length); (M = a[A - 1]) && M.nodeType == 8; ) A--; // A = i, a = excessDomChildren, i = oldDom, M = child
          for (;A < a.length; A++) if (M = a[A]) if (a[A] = null, $) { // A = i, a = excessDomChildren, M = child, $ = startMarker
            if (M == S) break
          } else {
            if (M.nodeType != 8) break;
            M.data.startsWith("$s") && (S = yn($ = M))
          }
        }
        if (!$) {
          for (;i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          $ = i
        }
        (c = yn($ = t.__c.__z || (t.__c.__z = $))) ? (t.__e = $, i = c) : t.__e = i, i = i && i.nextSibling
      } else a && a.some(tn); else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), e && e.then || wn(t), Dr.__e(e, t, r)
    }
  } else i = t.__e = function(e, t, r, n, l, a, o, i, s, u) {
    var c, d, p, g, f, m, h, _, v = r.props || Gr, y = t.props, w = t.type; // c = i, d = newHtml, p = oldHtml, g = newChildren, f = value, m = inputValue, h = checked, _ = doc, v = oldProps, r = oldVNode, Gr = EMPTY_OBJ, y = newProps, t = newVNode, w = nodeType
    if (w == "svg" ? l = "http://www.w3.org/2000/svg" : w == "math" ? l = "http://www.w3.org/1998/Math/MathML" : l || (l = "http://www.w3.org/1999/xhtml"), 
    a) for (c = 0; c < a.length; c++) if ((f = a[c]) && (w ? f.localName == w : f.nodeType == 3)) {
      e = f, a[c] = null;
      break
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !w) return _.createTextNode(y);
      e = _.createElementNS(l, w, y.is ? y : u), i && (Dr.__m && Dr.__m(t, a), i = !1), 
      a = null
    }
    if (w) {
      if (u = w == "template" && e.content || e, a = w == "textarea" && y.defaultValue != null ? null : a && Xr.call(u.childNodes), 
      !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in y || c == "value" && "defaultValue" in y || c == "checked" && "defaultChecked" in y || _n(e, c, null, f, l); // c = i, v = oldProps, f = value, p = oldHtml, y = newProps, _n = setProperty, e = dom, l = namespace
      for (c in y) f = y[c], c == "children" ? g = f : c == "dangerouslySetInnerHTML" ? d = f : c == "value" ? m = f : c == "checked" ? h = f : i && typeof f != "function" || v[c] === f || _n(e, c, f, v[c], l); // c = i, y = newProps, f = value, g = newChildren, d = newHtml, m = inputValue, h = checked, i = isHydrating, v = oldProps, _n = setProperty, e = dom, l = namespace
      d ? (i || p && (d.__html == p.__html || d.__html == e.innerHTML) || (e.innerHTML = d.__html), 
      t.__k = []) : (p && (e.textContent = ""), (w == "foreignObject" || l == "http://www.w3.org/1998/Math/MathML" && Kr.test(w)) && (l = "http://www.w3.org/1999/xhtml"), 
      gn(u, Qr(g) ? g : [ g ], t, r, n, l, a, o, a ? a[0] : r.__k && sn(r, 0), i, s), 
      a && a.some(tn)), i && w != "textarea" || (c = "value", w == "progress" && m == null ? e.removeAttribute(c) : m == null || m === e[c] && (w != "progress" || m) || _n(e, c, m, v[c], l), 
      c = "checked", h != null && h != e[c] && _n(e, c, h, v[c], l))
    } else v === y || i && e.data == y || (e.data = y);
    return e
  }(r.__e, t, r, n, l, a, o, s, u, e);
  return (c = Dr.diffed) && c(t), i
}

function yn(e, t) { // yn = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) if (e.data.startsWith("$s")) r++; else if (e.data.startsWith("/$s") && ! --r) return e;
    t && t.push(e)
  }
}

function wn(e) { // wn = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(wn))
}

function bn(e, t, r) { // bn = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) xn(r[n++], r[n++], r[n++]); // n = i, r = refQueue, xn = applyRef
  Dr.__c && Dr.__c(t, e), e.some(function(t) {
    try {
      e = t.__h, t.__h = [], e.some(function(e) {
        e.call(t)
      })
    } catch (e) {
      Dr.__e(e, t.__v)
    }
  })
}

function xn(e, t, r, n) { // xn = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, 
    typeof t == "function" ? t() : e(null)) : e.current = t
  } catch (e) {
    Dr.__e(e, r)
  }
}

function kn(e, t, r) { // kn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, l, a, o; // n = r, l = end, a = nodes, o = i
  if (Dr.unmount && Dr.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || xn(n, null, t, e), 
  n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount()
    } catch (e) {
      Dr.__e(e, t)
    }
    n.__P = n.__n = null
  }
  if (n = e.__k) for (o = 0; o < n.length; o++) n[o] && kn(n[o], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (l = yn(n, a = [])) && (n == e.__e && a.some(tn), 
  tn(l), tn(n)), r || tn(e.__e), e.__e = e.__c = e.__ = null
}

function $n(e, t, r) { // $n = doRender, e = props, t = state, r = context
  return this.constructor(e, r)
}

Dr = {
  __e: function(e, t, r, n) {
    for (var l, a, o; t = t.__; ) if ((l = t.__c) && !(1 & l.__g)) { // l = component, a = ctor, o = handled, t = vnode
      l.__g |= 4;
      try {
        if ((o = (a = l.constructor) && a.getDerivedStateFromError) && l.setState(a.getDerivedStateFromError(e)), 
        l.componentDidCatch && (l.componentDidCatch(e, n || {}), o = 1), o && 8 & l.__g) return void (l.__g |= 2)
      } catch (t) {
        e = t
      }
    }
    throw zr = 0, e
  }
}, Ir = 0, on.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = en({}, this.state)), typeof e == "function" && (e = e(en({}, r), this.props)), 
  e && (en(r, e), this.__v && (t && this.__k.push(t), dn(this)))
}, on.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), dn(this))
}, on.prototype.render = an, Rr = [], zr = 0, Wr = function(e, t) {
  return e.__v.__b - t.__v.__b
}, Br = Symbol(), Hr = /(PointerCapture)$|Capture$/i, Vr = 0, Zr = {};

// src/explore/query-changes.ts
function Sn(e, t) { // Sn = withText, e = query, t = text
  return s(i({}, e), {
    text: t
  })
}

function An(e, t, r) { // An = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), s(i({}, e), {
    chosen: n
  })
}

function Mn(e, t) { // Mn = toggled, e = values, t = value
  return e.includes(t) ? e.filter(e => e !== t) : [ ...e, t ]
}

function En(e, t, r) { // En = toggleTerm, e = query, t = facet, r = term
  return An(e, t, Mn(e.chosen.get(t) || [], r))
}

// src/explore/bitset.ts
function On(e) { // On = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32))
}

function qn(e) { // qn = allBits, e = size
  let t = On(e).fill(-1); // t = bits, On = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t
}

function Cn(e, t) { // Cn = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31)
}

function Tn(e, t) { // Tn = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1
}

function jn(e, t) { // jn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] |= t[r]; // r = n, e = target, t = source
  return e
}

function Ln(e, t) { // Ln = unionOf, e = size, t = sets
  return t.reduce(jn, On(e))
}

function Pn(e, t) { // Pn = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] &= t[r]; // r = n, e = target, t = source
  return e
}

function Nn(e) { // Nn = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24
}

function Fn(e, t = e, r = e) { // Fn = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let l = 0; l < e.length; l++) n += Nn((e[l] | r[l]) & t[l]); // l = n, e = bits, n = sum, Nn = countOnes, r = more, t = within
  return n
}

// src/explore/facets.ts
function Dn(e, t) { // Dn = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap(t => e.terms.get(t) || [])
}

function In(e, t, r) { // In = applyFilters, e = size, t = filters, r = except
  let n = qn(e); // n = programs, qn = allBits, e = size
  return t.forEach((e, t) => { // t = facet, e = filter
    t !== r && Pn(n, e)
  }), n
}

function Rn(e, t, r) { // Rn = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), e => ({
    term: e,
    chosen: t.includes(e),
    matchCount: Fn(e.programs, r)
  }))
}

function Un(e, t, r) { // Un = explore, e = index, t = query, r = find
  let n = e.programs.length, l = r(e, t.text), a = function(e, t, {programs: r}) { // n = size, e = index, l = searchResult, r = programs, t = query, a = filters
    let n = new Map; // n = filters
    return r && n.set(null, r), e.facets.forEach(r => { // r = facet, n = filters, e = index
      let l = Dn(r, t); // l = terms, Dn = chosenTerms, r = facet, t = query
      l.length && n.set(r.id, function(e, t) {
        return Ln(e, t.map(({programs: e}) => e))
      }(e.programs.length, l))
    }), n
  }(e, t, l), o = In(n, a), i = Array.from(e.facets.values()).filter(({useful: e}) => e).map(e => { // e = facet, t = query, l = searchResult, o = matches, In = applyFilters, n = size, a = filters, i = facets
    let r = a.has(e.id) ? In(n, a, e.id) : o; // r = others, a = filters, e = facet, In = applyFilters, n = size, o = matches
    return {
      facet: e,
      count: Fn(r),
      terms: Rn(e, Dn(e, t), r)
    }
  });
  return {
    matches: o,
    count: Fn(o),
    facets: i,
    searchResult: l
  }
}

// src/programs/vocabulary.ts
function zn(e, t) { // zn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : new Map, n = []; // r = terms, e = vocabulary, n = found
  for (let e = r.get(t); e != null && e.broader; e = r.get(e.broader)) n.push(e.broader); // e = term, r = terms, t = termId, n = found
  return n
}

// src/explore/append.ts
function Wn(e, t, r) { // Wn = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [ r ])
}

// src/explore/term-order.ts
function Bn({terms: e}, t) { // Bn = inTreeOrder, e = terms, t = countOf
  let r = new Map; // r = children
  e.forEach(({id: e, broader: t}) => Wn(r, t, e));
  let n = [], l = e => (r.get(e) || []).sort((e, r) => t(r) - t(e)).forEach(e => { // n = ordered, l = visit, e = child, r = b, t = countOf
    n.push(e), l(e)
  });
  return l(null), n
}

function Hn(e, t, r, n) { // Hn = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status") return vt;
  let l = [ ...t ].sort(); // l = sorted, t = ids
  return e === "period" ? l.reverse() : r ? new Set([ ...Bn(r, n), ...l ]) : l
}

// src/explore/facet-index.ts
var Vn = { // Vn = UNLABELED
  label: null,
  help: null,
  aliases: []
};

function Zn(e, t, r) { // Zn = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, l = e === "status" || e === "period" || e === ze ? void 0 : t.vocabularies.get(e), a = function(e, t, r, n) { // n = thisYear, t = programs, l = vocabulary, e = facet, ze = OFFERS, a = collected, r = vocabulary
    let l = new Map, a = e => { // l = collected, a = programsOf, e = term
      let r = l.get(e); // r = bits, l = collected, e = term
      return r || (r = On(t.length), l.set(e, r)), r
    };
    return t.forEach((t, r) => { // t = program, r = i
      (function(e, t, r) {
        return t === "period" ? function({start: e, end: t, status: r}, n) {
          let l = e || t; // l = first, e = start, t = end
          if (!l) return [];
          let a = t ? t.year : r && r !== "past" && r !== "paused" ? n : l.year, o = [], {year: i} = l; // a = last, t = end, r = status, n = thisYear, l = first, o = years, i = year
          do {
            o.push(String(i))
          } while (++i <= a);
          return o
        }(e, r) : t === "status" ? e.status ? [ e.status ] : [] : t === ze ? [ ...e.join && !e.join.isOver ? [ "join" ] : [], ...e.materials.length ? [ "materials" ] : [] ] : e.terms.get(t) || []
      })(t, e, n).forEach(e => Cn(a(e), r))
    }), Array.from(l).forEach(([e, t]) => { // l = collected, e = term, t = bits
      zn(r, e).forEach(e => jn(a(e), t))
    }), l.delete(Be), l
  }(e, t.programs, l, r);
  if (!a.size) return null;
  let o = new Map(Array.from(a, ([e, t]) => [ e, Fn(t) ])), i = [ ...Hn(e, Array.from(a.keys()), l, e => o.get(e) || 0), Be ], s = function(e, t, r) { // o = counts, a = collected, e = collected, t = vocabulary, Fn = count, i = order, Hn = orderTerms, l = vocabulary, Be = NOT_STATED, s = forAll, r = size
    return Ln(r, Array.from(e).flatMap(([e, r]) => { // Ln = unionOf, r = programs, e = term
      var n; // n = _a
      return (n = t == null ? void 0 : t.terms.get(e)) != null && n.matchesAll ? [ r ] : []
    }))
  }(a, l, n), u = Fn(s) > 0, c = Ln(n, Array.from(a.values())), d = function(e, t) {
    return e.map((e, r) => e & ~t[r])
  }(qn(n), c);
  a.set(Be, d), o.set(Be, Fn(d));
  let p = new Map; // p = terms
  for (let e of i) { // e = term, i = order
    let t = a.get(e), r = o.get(e); // t = own, a = collected, e = term, r = total, o = counts
    if (t && r) {
      let {label: a, aliases: o} = (l == null ? void 0 : l.terms.get(e)) || Vn, i = u && e !== Be ? Ln(n, [ t, s ]) : t; // o = aliases, l = vocabulary, e = term, Vn = UNLABELED, i = programs, u = isAnyForAll, Be = NOT_STATED, Ln = unionOf, n = size, t = own, s = forAll
      p.set(e, {
        id: e,
        label: a,
        aliases: o,
        depth: zn(l, e).length,
        own: t,
        programs: i,
        count: r
      })
    }
  }
  let {label: g, help: f} = l || Vn, m = Array.from(p.values()).filter(({programs: e}) => Fn(e) < n); // g = label, f = help, l = vocabulary, Vn = UNLABELED, m = missingInSome, p = terms, Fn = count, e = programs, n = size
  return {
    id: e,
    label: g,
    help: f,
    terms: p,
    useful: m.length > 1
  }
}

// src/explore/need-facet.ts
function Jn(e, t) { // Jn = chosenNeeds, e = facets, t = query
  let r = e.get(Ue); // r = needs, e = facets, Ue = NEED
  return r ? Dn(r, t) : []
}

// src/explore/memoize.ts
function Gn(e) { // Gn = memoize, e = build
  let t = new WeakMap; // t = values
  return r => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n
  }
}

// src/explore/orders.ts
var Yn = Gn(() => new Map); // Yn = knownOrders, Gn = memoize

function Kn(e, t) { // Kn = sorted, e = size, t = compare
  return new Uint32Array(e).map((e, t) => t).sort((e, r) => t(e, r) || e - r)
}

var Qn = Gn(({programs: e, languages: {chain: t, page: r}}) => { // Qn = titleComparison, Gn = memoize
  let n = [], {compare: l} = function(e) { // n = titles, l = compare, e = languages
    try {
      return new Intl.Collator(e, {
        numeric: !0
      })
    } catch (e) {
      return new Intl.Collator(void 0, {
        numeric: !0
      })
    }
  }([ ...t, r ]), a = l => n[l] = n[l] || j(e[l].title, t, r).text;
  return (e, t) => l(a(e), a(t))
});

function Xn(e) { // Xn = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""))
}

var el = { // el = MAKERS
  title: function(e) {
    return Kn(e.programs.length, Qn(e))
  },
  newest: function(e) {
    let {programs: t} = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
    return t.forEach(({start: e, end: t, status: l}, a) => { // t = programs, a = i
      let o = e || t, i = t || e, s = e && !t && l && l !== "past"; // o = first, e = start, t = end, i = last, s = isOpenEnded, l = status
      r[a] = Xn(o && ht(o)), n[a] = s ? 1e9 : Xn(i && _t(i))
    }), Kn(t.length, (t, l) => r[l] - r[t] || n[l] - n[t] || Qn(e)(t, l))
  },
  status: e => function({programs: e}, t) {
    let r = new Uint32Array(e.length); // r = datePositions, e = programs
    t.forEach((e, t) => { // t = position, e = i
      r[e] = t
    });
    let n = vt.indexOf("past") - .5, l = e.map(({status: e}) => e ? vt.indexOf(e) : n); // n = unknown, vt = STATUSES, l = ranks, e = status
    return Kn(e.length, (e, t) => l[e] - l[t] || r[e] - r[t])
  }(e, tl(e, "newest")),
  relevance: e => tl(e, "status")
};

function tl(e, t) { // tl = orderOf, e = index, t = sort
  let r = Yn(e), n = r.get(t) || el[t](e); // r = orders, Yn = knownOrders, e = index, n = order, t = sort, el = MAKERS
  return r.set(t, n), n
}

// src/explore/sort.ts
function rl(e, {programs: t}) { // rl = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(Ue) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, Ue = NEED
  return r === "relevance" && !n ? "status" : r
}

function nl(e, t, r, n) { // nl = sortMatches, e = index, t = matches, r = query, n = searchResult
  let l = rl(r, n), a = []; // l = sort, rl = effectiveSort, r = query, n = searchResult, a = sorted
  for (let r of tl(e, l)) Tn(t, r) && a.push(r); // r = i, tl = orderOf, e = index, l = sort, Tn = has, t = matches, a = sorted
  return l === "relevance" ? function(e, t) {
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let e = t[n] || 0; // e = score, t = scores, n = i
      (r[e] = r[e] || []).push(n)
    }
    return r.reduceRight((e, t) => e.concat(t), [])
  }(a, function(e, t, {scores: r}) {
    let n = Jn(e.facets, t); // n = needs, Jn = chosenNeeds, e = index, t = query
    return n.length < 2 ? r : e.programs.map((e, t) => (r[t] || 0) + 1e3 * n.filter(({programs: e}) => Tn(e, t)).length)
  }(e, r, n)) : a
}

// src/app/derive.ts
function ll(e, t) { // ll = createDerive, e = index, t = find
  let r = []; // r = known
  return n => { // n = query
    let l = r.find(e => (({text: e, chosen: t, sort: r}) => e === n.text && t === n.chosen && r === n.sort)(e.query)); // l = entry, r = sort, e = each, n = query, t = chosen
    if (!l) {
      let r = Un(e, n, t); // r = exploration, Un = explore, e = index, n = query, t = find
      l = {
        query: n,
        results: {
          exploration: r,
          order: nl(e, r.matches, n, r.searchResult)
        }
      }
    }
    let [a] = r.filter(e => e !== l); // a = last, r = known, e = each, l = entry
    return r = a ? [ l, a ] : [ l ], l.results
  }
}

function al(e, t, r, n) { // al = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length) return n;
  let l = new Set(t(r).order.map(t => e.programs[t].id)); // l = ids, t = number, r = query, e = index
  return n.filter(e => l.has(e))
}

function ol(e, t, r) { // ol = withoutHiddenDetails, e = index, t = derive, r = query
  let n = al(e, t, r, r.details); // n = details, al = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : s(i({}, r), {
    details: n
  })
}

// src/app/after-paint.ts
function il(e) { // il = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e))
}

// src/app/announcements.ts
function sl(e, t, r) { // sl = settleAfterTyping, e = store, t = settle, r = view
  let n, l = e.subscribe(({query: e, settled: l}, a) => { // n = timer, l = end, e = store, a = before
    (e !== a.query || l !== a.settled) && (r.clearTimeout(n), n = e === l.query ? void 0 : r.setTimeout(t, 300))
  });
  return () => {
    r.clearTimeout(n), l()
  }
}

// src/explore/program-index.ts
// src/explore/search/search-result.ts
var ul = { // ul = NO_SEARCH
  programs: null,
  scores: new Uint16Array(0),
  patterns: [],
  corrected: null
};

// src/app/labels.ts
var cl = e => e.toLowerCase().replace(/-.*/, ""); // cl = baseOf, e = language

// src/app/context.ts
function dl(e, t, r = () => ul) { // dl = createContext, e = list, t = settings, r = find, ul = NO_SEARCH
  let {msg: n, format: l, language: a, languages: o, pageLanguage: u, today: c} = t, d = function(e, t, r, n, l, a) { // n = chain, l = pageLanguage, u = pageLanguage, t = msg, d = labels, e = list, r = format, a = language
    let o = e => ({ // o = ours, e = text
      text: e,
      language: a
    }), i = e => j(e, n, l), s = e => t(e ? `status-${e}` : "not-stated"), u = new Map;
    return {
      pick: i,
      facet: r => { // r = id
        let n = e.vocabularies.get(r); // n = vocabulary, e = list, r = id
        if (n) return i(n.label);
        let l = [ ...Re, Ue, ze ].find(e => e === r); // l = builtIn, Re = BUILT_IN, Ue = NEED, ze = OFFERS, e = each, r = id
        return o(l ? t(`facet-${l}`) : r)
      },
      term: (n, l) => { // n = facetId, l = id
        let a = `${n} ${l}`, c = u.get(a) || ((n, l) => { // a = key, n = facetId, l = id, c = label, u = known
          var a; // a = _a
          if (l === Be) return o(t("not-stated"));
          let u = n === Ue ? e.needs.find(e => e.id === l) : (a = e.vocabularies.get(n)) == null ? void 0 : a.terms.get(l); // u = entry, n = facetId, Ue = NEED, e = list, l = id, a = _a
          if (u) return i(u.label);
          let c = n === ze && We.find(e => e === l); // c = offer, n = facetId, ze = OFFERS, We = OFFER_TERMS, e = each, l = id
          return o(c ? t(`offers-${c}`) : yt(l) && n === "status" ? s(l) : n === "language" ? r.language(l) : n === "period" ? r.date(ft(l)) : l)
        })(n, l);
        return u.set(a, c), c
      },
      status: s,
      minutes: ([e, r]) => e === r ? t("detail-minutes", e) : t("detail-minutes-range", e, r),
      isForeign: e => [ a, n[0] || l ].every(t => cl(t) !== cl(e))
    }
  }(e, n, l, o, u, a), f = function(e, {languages: t, today: r, nameOf: n = () => null, reservedIds: l = []}) {
    let a = Number(r.slice(0, 4)), o = new Map; // a = thisYear, r = today, o = facets
    for (let t of [ ze, ...e.facets ]) { // t = id, ze = OFFERS, e = list
      let r = l.includes(t) ? null : Zn(t, e, a); // r = facet, l = reservedIds, t = id, Zn = indexFacet, e = list, a = thisYear
      r && o.set(t, r)
    }
    let i = function(e, t, r) { // i = needs, e = list, t = facets, r = thisYear
      let n = e.programs.length, l = e.needs.map(({id: l, label: a, help: o, terms: i}) => { // n = size, e = list, l = terms, i = wanted
        let s = qn(n); // s = programs, qn = allBits, n = size
        return i.forEach((l, a) => Pn(s, ((l, a) => { // i = wanted, l = facet, a = terms, Pn = intersect, s = programs
          let o = t.get(l) || Zn(l, e, r); // o = indexed, t = facets, l = facet, Zn = indexFacet, e = list, r = thisYear
          return Ln(n, a.flatMap(e => { // Ln = unionOf, n = size, a = terms, e = term
            var t; // t = _a
            return ((t = o == null ? void 0 : o.terms.get(e)) == null ? void 0 : t.programs) || []
          }))
        })(a, l))), [ l, {
          id: l,
          label: a,
          aliases: o ? L(o) : [],
          depth: 0,
          own: s,
          programs: s,
          count: Fn(s)
        } ]
      });
      return l.length ? {
        id: Ue,
        label: null,
        help: null,
        terms: new Map(l),
        useful: !0
      } : null
    }(e, o, a);
    i && (o = new Map([ [ i.id, i ], ...o ]));
    let s = new Set(e.programs.map(({id: e}) => e)); // s = ids, e = id
    return {
      programs: e.programs,
      languages: t,
      facets: o,
      hasTerm: (e, t) => { // e = facet, t = term
        var r; // r = _a
        return !!((r = o.get(e)) != null && r.terms.has(t))
      },
      hasProgram: e => s.has(e),
      nameOf: n
    }
  }(e, {
    languages: {
      chain: o,
      page: u
    },
    today: c,
    nameOf: (e, t) => d.term(e, t).text,
    reservedIds: g
  }), m = A(`programs?${t.preset}`, f) || p, h = [ Ue, ze, ...e.facets ], _ = x(m, h);
  return s(i({}, t), {
    list: e,
    index: f,
    find: r,
    derive: ll(f, r),
    labels: d,
    facetOrder: h,
    preset: m,
    fragmentOf: e => { // e = query
      let t = x(e, h); // t = fragment, x = toFragment, e = query, h = facetOrder
      return t === _ ? "" : t || "programs"
    }
  })
}

// src/app/no-history.ts
var pl = () => {}, gl = { // pl = nothing, gl = NO_HISTORY
  read: () => null,
  write: pl,
  enterDialog: pl,
  leaveDialog: pl,
  isInDialog: () => !1,
  isNewLink: () => !1,
  cards: () => 0,
  firstPlace: 0,
  keepPlace: pl,
  onMove: () => pl
};

// src/views/parts/heading.tsx
function fl({level: e, class: t, id: r, children: n}) { // fl = Heading, e = level, t = className, n = children
  return rn(`h${Math.min(e, 6)}`, {
    class: t, // t = className
    id: r
  }, n)
}

// src/views/parts/text.tsx
function ml({text: {text: e, language: t}, around: r, children: n = e}) { // ml = DataText, r = around, n = children, e = text
  return t.toLowerCase() === r.toLowerCase() ? rn("bdi", null, n) : rn("bdi", {
    lang: t,
    dir: X(t)
  }, n)
}

// src/programs/next-date.ts
function hl(e, t) { // hl = nextDate, e = dates, t = now
  return e.find(e => function({start: e, end: t, isExact: r}) {
    let n = Date.parse(t || e); // n = last, t = end, e = start
    return r ? t ? n : n + 72e5 : n + 864e5
  }(e) > t) || null
}

// src/views/parts/chevron.tsx
function _l({open: e}) { // _l = Chevron, e = open
  return rn("span", {
    dir: "ltr",
    class: "program-explorer__chevron" + (e ? " program-explorer__chevron--open" : "") // e = open
  })
}

// src/views/parts/data-link.tsx
function vl({context: e, target: t, class: r, children: n}) { // vl = DataLink, e = context, t = target, r = className, n = children
  return rn("a", {
    href: e.urlOf(t),
    title: "page" in t ? t.page : void 0,
    rel: "noopener",
    class: r // r = className
  }, n)
}

// src/views/results/on-card.ts
var yl = { // yl = MOST_TERMS
  kind: 9,
  format: 9,
  language: 2,
  capacity: 3
};

function wl({languages: e}, t, r) { // wl = termsOnCard, t = program, r = facet
  let n = t.terms.get(r) || [], l = r === "language" ? e.filter(e => n.includes(e)) : []; // n = terms, t = program, r = facet, l = ownFirst, e = language
  return Array.from(new Set([ ...l, ...n ])).slice(0, yl[r] || 0)
}

function bl({join: e, materials: t}) { // bl = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null
}

// src/views/results/card-action.tsx
var xl = "program-explorer__action cdx-button", kl = `${xl} cdx-button--fake-button cdx-button--fake-button--enabled`; // xl = BUTTON, kl = LINK

function $l({context: e, actions: t, program: r, open: n, detailsId: l}) { // $l = CardAction, e = context, t = actions, r = program, n = open, l = detailsId
  let {msg: a, labels: o, language: i} = e, {join: s, materials: u} = r, c = bl(r); // a = msg, o = labels, e = context, s = join, u = materials, r = program, c = action, bl = actionOf
  if (c === "materials") return rn("button", {
    type: "button",
    class: xl, // xl = BUTTON
    "aria-expanded": n,
    "aria-controls": n ? l : void 0,
    onClick: () => t.toggleDetails(r.id)
  }, a("materials", u.length));
  let d = c === "join" ? s : u[0]; // d = link, c = action, s = join, u = materials
  return d ? rn(vl, {
    context: e,
    target: d.target,
    class: c === "join" ? `${kl} cdx-button--action-progressive cdx-button--weight-primary` : kl // c = action, kl = LINK
  }, d.label ? rn(ml, {
    text: o.pick(d.label),
    around: i
  }) : a("join")) : null
}

// src/views/results/card.tsx
var Sl = class extends on { // Sl = Card, on = x
  shouldComponentUpdate(e) {
    let t = this.props; // t = now
    return e.program !== t.program || e.context !== t.context || e.more !== t.more || e.search !== t.search || e.open !== t.open || e.level !== t.level || e.patterns.join(" ") !== t.patterns.join(" ") || e.needs.join() !== t.needs.join()
  }
  render({context: e, actions: t, more: r, search: n, program: l, open: a, patterns: o, needs: i, level: s}) {
    let {msg: u, labels: c, format: d, language: p, idPrefix: g} = e, {duration: f, join: m, minutes: h, notice: _} = l, v = o.length ? n : null, y = e => v ? rn(v.MarkedText, { // u = msg, c = labels, d = format, g = idPrefix, e = text, f = duration, m = join, _ = notice, l = program, v = search, o = patterns, n = parts, y = marked, rn = k
      text: e,
      patterns: o,
      around: p
    }) : rn(ml, {
      text: e,
      around: p
    }), w = t => wl(e, l, t).map(e => c.term(t, e)), b = c.pick(l.title), x = `${g}:program:${l.id}`, k = `${x}:details`, $ = l.summary && c.pick(l.summary), S = w("capacity"), A = w("language"), M = (l.terms.get("language") || []).length - A.length, E = [ ...w("kind"), ...w("format") ], O = l.status === "past", q = f && !O && !h ? c.pick(f) : null, C = h && !O ? c.minutes(h) : q && y(q), T = c.status(l.status), j = hl(l.dates, Date.now()), L = d.span(l.start, l.end, l.status);
    return rn("article", {
      class: "program-explorer__card" + (a ? " program-explorer__card--open" : ""), // a = open
      "aria-labelledby": x
    }, rn(fl, {
      level: s,
      class: "program-explorer__title",
      id: x
    }, l.target ? rn(vl, {
      context: e,
      target: l.target
    }, y(b)) : y(b)), rn("p", {
      class: "program-explorer__meta"
    }, rn("span", {
      class: `program-explorer__status program-explorer__status--${l.status || "unknown"}` // l = program
    }, T), L !== null && rn("span", {
      class: "program-explorer__fact"
    }, L), j && rn("span", {
      class: "program-explorer__fact program-explorer__next"
    }, u("next-date", d.occurrence(j))), E.map(e => rn("span", {
      class: "program-explorer__fact"
    }, y(e)))), $ && rn("p", {
      class: "program-explorer__summary"
    }, y($), " ", c.isForeign($.language) && rn("span", {
      class: "program-explorer__in-language"
    }, u("in-language", d.language($.language)))), _ && rn("p", {
      class: "program-explorer__alert"
    }, rn(ml, {
      text: c.pick(_),
      around: p
    })), m && m.isOver && !O && rn("p", {
      class: "program-explorer__note"
    }, u("join-over")), r && i.length > 0 && rn(r.Reasons, {
      context: e,
      needs: i
    }), v && rn(v.Matched, {
      context: e,
      program: l,
      patterns: o,
      shown: [ b, $, ...S, ...E, ...A, q, ...i.map(e => c.term(Ue, e)) ]
    }), A.length + S.length > 0 || C ? rn("div", {
      class: "program-explorer__meta program-explorer__needed"
    }, A.map(e => rn("span", {
      class: "program-explorer__fact"
    }, y(e))), M > 0 && rn("span", {
      class: "program-explorer__fact"
    }, u("more-languages", M)), C && rn("span", {
      class: "program-explorer__fact"
    }, C), S.length > 0 && rn("ul", {
      class: "program-explorer__tags",
      role: "list",
      "aria-label": c.facet("capacity").text
    }, S.map(e => rn("li", null, y(e))))) : null, rn("div", {
      class: "program-explorer__card-foot"
    }, rn($l, {
      context: e,
      actions: t,
      program: l,
      open: a,
      detailsId: k
    }), rn("button", {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": u("details-of", b.text),
      "aria-expanded": a,
      "aria-controls": a ? k : void 0,
      onClick: () => t.toggleDetails(l.id)
    }, u("details"), rn(_l, {
      open: a
    }))), a && r && rn(r.Details, {
      context: e,
      actions: t,
      program: l,
      id: k
    }))
  }
};

// src/views/results/card-list.tsx
function Al({order: e, limit: t, drawn: r}) { // Al = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length)
}

function Ml({view: e, section: {group: t, numbers: r}}) { // Ml = Cards, e = view, t = group, r = numbers
  let {context: n, state: {query: l}, results: a, actions: o, more: i, search: s} = e, {msg: u, index: c, level: d, language: p} = n, g = t && n.headings.get(t), f = g && (t === "current" || t === "past") ? g : t && { // n = context, l = query, a = results, o = actions, i = more, s = search, e = view, u = msg, c = index, d = level, g = own, t = group, f = heading
    text: u(`group-${t}`),
    language: p,
    anchors: (g == null ? void 0 : g.anchors) || []
  }, m = Jn(c.facets, l);
  return rn(an, null, f && rn(fl, {
    level: d,
    class: "program-explorer__group",
    id: f.anchors[0]
  }, f.anchors.slice(1).map(e => rn("span", {
    id: e
  })), rn(ml, {
    text: f,
    around: p
  })), rn("ul", {
    class: `program-explorer__list program-explorer__list--${t || "all"}`, // t = group
    role: "list",
    "aria-label": u("programs")
  }, r.map(e => { // r = numbers, e = number
    let t = c.programs[e]; // t = program, c = index, e = number
    return rn("li", {
      key: t.id
    }, rn(Sl, {
      context: n,
      actions: o,
      more: i,
      search: s,
      program: t,
      open: l.details.includes(t.id),
      patterns: a.exploration.searchResult.patterns,
      needs: m.filter(({programs: t}) => Tn(t, e)).map(({id: e}) => e),
      level: f ? d + 1 : d
    }))
  })))
}

var El = class extends on { // El = CardList, on = x
  constructor() {
    super(...arguments);
    this.lists = ln();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), 
      window.clearTimeout(this.timer)
    };
    this.showAll = () => {
      if (!this.props.view.context.limit) {
        let {length: e} = this.state.order;
        this.setLength({
          limit: e,
          drawn: e
        })
      }
    };
    this.showMore = () => {
      var e, t, r; // e = _a, t = _b, r = _c
      let {limit: n} = this.state; // n = limit
      this.setLength({
        limit: n + 60,
        drawn: n + 60
      }), (r = (t = (e = this.lists.current) == null ? void 0 : e.querySelectorAll("article")[n]) == null ? void 0 : t.querySelector("a, button")) == null || r.focus({
        preventScroll: !0
      })
    }
  }
  static getDerivedStateFromProps({view: e}, t) {
    return t.order === e.results.order && !e.state.query.details.length ? null : function({context: e, state: t, results: {order: r}}, n) {
      let {query: l, settled: a, cards: o} = t, {order: i = []} = n, s = a.query === l ? a.cause : "typing", u = s === "address", c = Math.max(...l.details.map(t => r.findIndex(r => e.index.programs[r].id === t)), -1), d = s === "data" || i.length === r.length && r.every((e, t) => e === i[t]), p = Math.max(e.limit || 60, c + 1, d && n.limit || 0, u ? o : 0), g = u && (n.order || o || e.startsAt !== "top"); // l = query, a = settled, o = cards, t = i, i = shown, n = before, s = cause, u = isAddress, c = open, r = order, e = context, d = isSame, p = limit, g = isWhole
      return {
        order: r,
        limit: p,
        drawn: g ? p : Math.max(10, c + 1, d && n.drawn || 0)
      }
    }(e, t)
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), 
    this.drawRest()
  }
  getSnapshotBeforeUpdate() {
    var e; // e = _a
    return ((e = this.lists.current) == null ? void 0 : e.offsetHeight) || 0
  }
  componentDidUpdate(e, t, r) {
    let {lists: {current: n}, state: l} = this; // n = current, l = state
    n && (n.style.minHeight = Al(l) ? `${r}px` : ""), this.drawRest()
  }
  setLength(e) {
    this.props.view.attempt(() => this.setState(e))
  }
  drawRest() {
    let {drawn: e} = this.state; // e = drawn
    window.clearTimeout(this.timer), Al(this.state) && (this.timer = window.setTimeout(() => this.setLength({
      drawn: e + 12
    }), e > 10 ? 10 : 80))
  }
  render({view: e}, t) {
    let {order: r, limit: n, drawn: l} = t, {context: a} = e, {msg: o, facetOrder: i} = a, s = r.length - n; // r = order, n = limit, l = drawn, t = length, a = context, e = view, o = msg, i = facetOrder, s = rest
    return rn(an, null, rn("div", {
      ref: this.lists,
      "aria-busy": Al(t) || void 0
    }, function({context: {index: e, limit: t}, state: r, results: n}, l) {
      let a = !t && rl(r.query, n.exploration.searchResult) === "status", o = []; // a = hasGroups, t = limit, rl = effectiveSort, r = state, n = results, o = sections
      for (let t of l) { // t = number, l = numbers
        let r = a ? bt(e.programs[t].status) : null, n = o[o.length - 1]; // r = group, a = hasGroups, bt = groupOf, e = index, t = number, n = last, o = sections
        n && n.group === r ? n.numbers.push(t) : o.push({
          group: r,
          numbers: [ t ]
        })
      }
      return o
    }(e, r.slice(0, Math.min(l, n))).map(t => rn(Ml, {
      key: t.group,
      view: e,
      section: t
    }))), a.limit > 0 && rn("a", {
      class: "program-explorer__all",
      href: a.urlOfAll(x(e.state.query, i) || "programs")
    }, o("see-all", r.length)), !a.limit && s > 0 && rn("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, o("more", s)))
  }
};

// src/app/visible-terms.ts
// src/messages/join-list.ts
function Ol(e, t) { // Ol = joinList, e = msg, t = texts
  return t.length ? t.reduce((t, r) => e("list", t, r)) : ""
}

// src/views/layout/term-list.tsx
var ql = class extends on { // ql = TermBox, on = x
  shouldComponentUpdate({view: {context: e}, count: t}) {
    let {view: r, count: n} = this.props; // r = view, n = before
    return e !== r.context || t.term !== n.term || t.chosen !== n.chosen || t.matchCount !== n.matchCount
  }
  render({view: {context: e, actions: t}, facet: r, count: {term: n, chosen: l, matchCount: a}}) {
    let {msg: o, labels: i, language: s, idPrefix: u} = e, c = `${u}:${r}:${n.id}`, d = o("count-programs", a); // o = msg, i = labels, u = idPrefix, e = context, c = id, r = facet, n = term, d = description, a = matchCount
    return rn("div", {
      class: "program-explorer__term" + (a === 0 && !l ? " program-explorer__term--idle" : ""), // a = matchCount, l = chosen
      style: {
        "--program-explorer-depth": n.depth
      }
    }, rn("div", {
      class: "cdx-checkbox"
    }, rn("div", {
      class: "cdx-checkbox__wrapper"
    }, rn("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: c,
      "aria-describedby": `${c}:count`,
      checked: l,
      onChange: () => t.toggleTerm(r, n.id)
    }), rn("span", {
      class: "cdx-checkbox__icon"
    }), rn("div", {
      class: "cdx-checkbox__label cdx-label"
    }, rn("label", {
      class: "cdx-label__label",
      for: c
    }, rn("span", {
      class: "cdx-label__label__text"
    }, rn(ml, {
      text: i.term(r, n.id),
      around: s
    })))))), rn("span", {
      class: "program-explorer__number",
      title: d,
      "aria-hidden": "true"
    }, o("number", a)), rn("span", {
      class: "program-explorer__unseen",
      id: `${c}:count`
    }, d))
  }
};

function Cl({view: e, counts: t, most: r}) { // Cl = TermList, e = view, t = counts, r = most
  let {context: {msg: n, languages: l, idPrefix: a}, actions: o, more: i} = e, {facet: s} = t, u = s.id === "language", c = u ? function({context: {labels: e, languages: t}}, r) { // n = msg, a = idPrefix, o = actions, i = more, e = labels, s = facet, t = counts, u = isLanguage, c = terms, r = terms
    let n = ({term: e}) => e.id === t[0] ? 0 : e.id === Be ? 2 : 1, l = ({term: t}) => e.term("language", t.id).text; // n = rankOf, e = labels, t = term, Be = NOT_STATED, l = nameOf
    return [ ...r ].sort((e, t) => n(e) - n(t) || l(e).localeCompare(l(t)))
  }(e, t.terms) : t.terms, d = function(e, t, r) {
    let n = r ? e : [ ...e ].sort((e, t) => t.term.count - e.term.count), a = new Set(e.length < t + 3 ? e : n.slice(0, t)); // n = byUse, r = isByTime, e = terms, t = most, a = first
    return e.filter(e => a.has(e) || e.chosen || (e => u && e === l[0])(e.term.id))
  }(c, r, s.id === "period"), p = d.length < c.length ? c.find(e => !d.includes(e)) : void 0, g = rn(an, null, d.map(t => rn(ql, {
    key: t.term.id,
    view: e,
    facet: s.id,
    count: t
  })), p && rn("button", {
    type: "button",
    class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      o.showTerms(s.id, r + 1e3), (e = document.getElementById(`${a}:${s.id}:${p.term.id}`)) == null || e.focus()
    }
  }, n("show-all-terms", c.length)));
  return c.length <= 15 ? g : i ? rn(i.TermSearch, {
    view: e,
    facet: s.id,
    terms: c
  }, g) : rn(an, null, rn("div", {
    class: "program-explorer__term-search cdx-text-input"
  }, rn("input", {
    class: "cdx-text-input__input",
    disabled: !0
  })), g)
}

// src/views/layout/filters.tsx
function Tl({view: e, counts: t, isOpenAtFirst: r}) { // Tl = Facet, e = view, t = counts, r = isOpenAtFirst
  var n; // n = _a
  let {context: {msg: l, labels: a, language: o, idPrefix: i}, state: s, actions: u} = e, {facet: c, terms: d} = t, p = (n = s.open.facets.get(c.id)) != null ? n : r ? 8 : 0, g = `${i}:${c.id}`, f = d.filter(e => e.chosen).map(({term: e}) => a.term(c.id, e.id).text), m = c.help && a.pick(c.help); // l = msg, a = labels, i = idPrefix, s = state, u = actions, e = term, c = facet, d = terms, t = counts, p = most, n = _a, r = isOpenAtFirst, g = bodyId, f = chosen, m = help
  return rn("fieldset", {
    class: "program-explorer__facet",
    "aria-labelledby": `${g}::label`
  }, rn("legend", null, rn("button", {
    type: "button",
    class: "program-explorer__fold",
    "aria-expanded": p > 0,
    "aria-controls": p ? g : void 0,
    onClick: () => u.showTerms(c.id, p ? 0 : 8)
  }, rn("span", {
    id: `${g}::label`
  }, rn(ml, {
    text: a.facet(c.id),
    around: o
  })), rn(_l, {
    open: p > 0
  }))), p > 0 ? rn("div", {
    id: g
  }, m && rn("p", {
    class: "program-explorer__note program-explorer__help"
  }, rn(ml, {
    text: m,
    around: o
  })), rn(Cl, {
    view: e,
    counts: t,
    most: p
  })) : f.length > 0 && rn("p", {
    class: "program-explorer__note"
  }, Ol(l, f)))
}

function jl({view: e}) { // jl = Filters, e = view
  let t = e.results.exploration.facets.filter(({facet: {id: e}}) => e !== Ue && e !== ze); // t = facets, e = id, Ue = NEED, ze = OFFERS
  return rn(an, null, t.map((t, r) => rn(Tl, {
    key: t.facet.id,
    view: e,
    counts: t,
    isOpenAtFirst: !e.state.narrow && r < 2
  })))
}

// src/views/layout/needs.tsx
function Ll({view: e}) { // Ll = Needs, e = view
  var t; // t = _a
  let {context: {msg: r, labels: n, language: l, idPrefix: a, index: o}, state: i, results: s, actions: u, more: c, search: d} = e, p = ((t = s.exploration.facets.find(({facet: e}) => e.id === Ue)) == null ? void 0 : t.terms) || []; // r = msg, n = labels, a = idPrefix, o = index, i = state, s = results, u = actions, c = more, d = search, e = facet, p = terms, t = _a, Ue = NEED
  if (!p.length) return null;
  let {text: g} = i.settled.query, f = d && g.trim() !== "", m = f ? d.findNeeds(o, g).map(({need: e}) => e) : [], h = i.open.facets.has(Ue), _ = f ? [ ...p.filter(e => e.chosen && !(({term: e}) => m.includes(e))(e)), ...m.flatMap(e => p.find(({term: t}) => t === e) || []) ] : p.filter(({chosen: e}, t) => h || e || t < 4), v = f ? void 0 : p.find(e => !_.includes(e)); // i = state, f = isSearch, d = search, g = text, m = found, o = index, e = each, h = areAllShown, Ue = NEED, _ = shown, p = terms, t = i, v = firstHidden
  return rn("div", {
    class: "program-explorer__needs",
    role: "group",
    "aria-label": r("needs")
  }, _.map(e => rn("button", {
    key: e.term.id,
    type: "button",
    class: "program-explorer__need cdx-button",
    id: `${a}:${Ue}:${e.term.id}`,
    "aria-pressed": e.chosen,
    onClick: () => (e => { // e = each
      let {query: t} = i; // t = query, i = state
      d && d.findNeeds(o, t.text).some(({need: t}) => t === e.term) && !e.chosen ? u.choose(En(Sn(t, ""), Ue, e.term.id)) : u.toggleTerm(Ue, e.term.id)
    })(e)
  }, rn(ml, {
    text: n.term(Ue, e.term.id),
    around: l
  }), !e.term.count && " ", !e.term.count && rn("span", {
    class: "program-explorer__note"
  }, r("no-program-yet")))), v && rn("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      u.showTerms(Ue, p.length), (e = document.getElementById(`${a}:${Ue}:${v.term.id}`)) == null || e.focus()
    }
  }, r("more-needs")), c && rn(c.NeedHelp, {
    view: e
  }))
}

// src/views/layout/search-box.tsx
function Pl({view: {context: {msg: e}, state: t, actions: r}}) { // Pl = SearchBox, e = msg, t = state, r = actions
  return rn("form", {
    class: "program-explorer__search cdx-search-input",
    role: "search",
    "aria-label": e("search"),
    onSubmit: e => { // e = event
      e.preventDefault(), r.submitSearch()
    }
  }, rn("div", {
    class: "cdx-text-input cdx-text-input--has-start-icon"
  }, rn("input", {
    class: "cdx-text-input__input",
    type: "search",
    "aria-label": e("search"),
    placeholder: e("search-hint"),
    autocomplete: "off",
    value: t.query.text,
    onFocus: r.enterSearch,
    onInput: e => r.search(e.currentTarget.value)
  }), rn("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })))
}

// src/views/layout/shortcuts.tsx
function Nl({view: e}) { // Nl = Shortcuts, e = view
  let {context: {msg: t, labels: r}, state: {query: n}, results: l, actions: a} = e, o = l.exploration.facets.find(({facet: e}) => e.id === ze); // t = msg, r = labels, n = query, l = results, a = actions, e = facet, o = offers, ze = OFFERS
  if (!o) return null;
  let i = (e, r, l, o) => rn("button", { // i = button, e = label, r = count, l = isChosen, o = terms, rn = k
    type: "button",
    class: "program-explorer__shortcut cdx-button",
    "aria-pressed": l,
    onClick: () => a.choose(An(n, ze, o))
  }, t("shortcut", e, r));
  return rn("div", {
    class: "program-explorer__shortcuts",
    role: "group",
    "aria-label": r.facet(ze).text
  }, o.terms.filter(({term: e}) => e.id !== Be).map(({term: e, chosen: t, matchCount: n}) => i(r.term(ze, e.id).text, n, t, [ e.id ])), i(t("offers-all"), o.count, !n.chosen.has(ze), []))
}

// src/views/layout/toolbar.tsx
function Fl({view: e}) { // Fl = Toolbar, e = view
  let {context: {msg: t, list: r, limit: n}, state: l, settledResults: a, actions: o, more: i, search: s} = e, {count: u, searchResult: {corrected: c}} = a.exploration, d = Array.from(l.query.chosen).reduce((e, [t, r]) => t === Ue || t === ze ? e : e + r.length, 0); // t = facet, r = terms, n = limit, l = state, a = settledResults, o = actions, i = more, s = search, e = sum, c = corrected, d = chosen, Ue = NEED, ze = OFFERS
  return rn("div", {
    class: "program-explorer__bar"
  }, rn("div", {
    class: "program-explorer__toolbar"
  }, l.narrow && !n && rn("button", {
    type: "button",
    class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input",
    "aria-label": t("search"),
    onClick: o.goToSearch
  }, rn("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })), l.narrow && rn("button", {
    type: "button",
    class: "program-explorer__open-filters cdx-button",
    "aria-haspopup": "dialog",
    "aria-expanded": l.open.filters,
    onClick: o.openFilters
  }, d ? t("filters-active", d) : t("filters")), rn("div", {
    class: "program-explorer__count",
    role: l.open.filters ? void 0 : "status",
    tabIndex: -1
  }, function({text: e, chosen: t}) {
    return e.trim() !== "" || t.size > 0
  }(l.settled.query) ? t("count", u, r.programs.length) : t("count-programs", u), s && c && u > 0 && rn(s.Corrected, {
    view: e,
    words: c
  }))), !n && rn("div", {
    class: "program-explorer__options"
  }, i && rn(i.CopyLink, {
    view: e
  }), i && rn(i.SortBy, {
    view: e
  })))
}

// src/views/layout/explorer.tsx
function Dl({view: e}) { // Dl = Explorer, e = view
  let {context: {limit: t, level: r, preset: n, msg: l}, state: {narrow: a, open: o, query: i}, results: s, actions: u, more: c, search: d} = e; // t = limit, r = level, n = preset, l = msg, a = narrow, o = open, i = query, s = results, u = actions, c = more, d = search, e = view
  return rn("div", {
    class: "program-explorer__frame" + (a ? " program-explorer__frame--narrow" : "") // a = narrow
  }, !t && rn("div", {
    class: "program-explorer__finder"
  }, rn(fl, {
    level: r,
    class: "program-explorer__group"
  }, l("find")), rn(Pl, {
    view: e
  }), rn("button", {
    type: "button",
    class: "program-explorer__skip cdx-button",
    onClick: u.submitSearch
  }, l("skip-to-programs")), rn(Ll, {
    view: e
  }), rn(Nl, {
    view: e
  })), !a && rn("div", {
    class: "program-explorer__panel",
    role: "region",
    "aria-label": l("filters")
  }, rn(fl, {
    level: r,
    class: "program-explorer__group"
  }, l("filters")), rn(jl, {
    view: e
  })), rn("div", {
    class: "program-explorer__main"
  }, rn(Fl, {
    view: e
  }), c && !(t && i === n) && rn(c.ActiveFilters, {
    view: e
  }), s.exploration.count > 0 ? rn(El, {
    view: e
  }) : d && rn(d.NoResults, {
    view: e
  }), !t && c && rn(c.Freshness, {
    view: e
  })), a && o.filters && c && rn(c.FilterDialog, {
    view: e
  }))
}

// src/views/load-when-needed.ts
var Il = { // Il = MORE_WHEN
  isNeeded: ({open: e, query: t}) => e.filters || t.details.length > 0 || t.text !== "",
  isEarly: !0
}, Rl = {
  isNeeded: ({mayType: e, query: t}) => e || t.text !== "",
  isEarly: !1
};

function Ul(e, t, {isNeeded: r, isEarly: n}, l, a) { // Ul = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, l = onFailure, a = use
  let o = !1, i = !1, s = () => u(null, null, function*() { // o = isLoading, i = isOver, s = load, u = __async
    o = !0;
    let n = null; // n = part
    try {
      n = yield t.load()
    } catch (t) {
      !i && r(e.get()) && l(t, () => { // i = isOver, r = isNeeded, e = store, l = onFailure, t = error
        s()
      })
    }
    o = !1, n && !i && (d(), a(n))
  }), c = e.subscribe(e => { // c = unsubscribe, e = state
    !o && r(e) && s()
  }), d = () => { // d = end
    i = !0, c()
  };
  return (n || r(e.get())) && s(), d
}

// src/views/replace-texts.ts
// src/views/watch-width.ts
function zl(e, t) { // zl = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect()
  }
}

// src/views/mount.tsx
Dr.debounceRendering = e => e();

(function() {
  Dr.vnode = e => { // Dr = n, e = node
    let {type: t, props: r} = e; // t = type, r = props, e = node
    t ? typeof t == "string" && typeof r.children == "string" && (r.textContent = r.children, 
    r.children = null) : Object.assign(e, {
      type: "span",
      props: {
        textContent: r
      }
    })
  }
}
// src/views/screen.ts
)();

function Wl(e, t, r, n, l, a) { // Wl = mountExplorer, e = root, t = list, r = settings, n = connect, l = parts, a = onCrash
  let o = e.ownerDocument.defaultView || window, u = new Set, c = l.more.now, d = c ? n(c) : gl, g = l.search.now, f = dl(t, r, g == null ? void 0 : g.fuzzySearch), m = !0, h = () => f.limit > 0 || (e.clientWidth || o.innerWidth) < 640, v = e => { // o = view, e = before, u = cleanups, c = more, l = parts, d = history, n = connect, gl = NO_HISTORY, g = search, f = context, dl = createContext, t = list, r = settings, m = isMounted, h = isNarrow, v = readAddress
    let t = d.read(), r = t === null && e ? e.query : A(t || "", f.index) || f.preset, n = ol(f.index, f.derive, r); // t = fragment, d = history, r = next, e = before, A = fromFragment, f = context, n = query, ol = withoutHiddenDetails
    return {
      query: n,
      settled: {
        query: n,
        cause: "address"
      },
      cards: d.cards(),
      open: {
        facets: (e == null ? void 0 : e.open.facets) || new Map,
        filters: h() && d.isInDialog()
      }
    }
  }, y = 
  // src/app/store.ts
  function(e) { // e = initial
    let t = e, r = new Set; // t = state, e = initial, r = subscribers
    return {
      get: () => t,
      set: e => { // e = change
        let n = t; // n = before, t = state
        t = i(i({}, n), e), Array.from(r).forEach(e => r.has(e) && e(t, n))
      },
      subscribe: e => (r.add(e), () => { // e = subscriber, r = subscribers
        r.delete(e)
      })
    }
  }(i({
    narrow: h(),
    mayType: !1
  }, v(null))), w = function(e, t) {
    let {ownerDocument: r} = e, n = t => e.querySelector(t), l = e => e == null ? void 0 : e.focus({ // r = ownerDocument, e = element, n = find, t = selector, l = focus
      preventScroll: !0
    }), a = () => l(n(".program-explorer__count")), o = () => e.contains(r.activeElement), i = e => { // a = focusCount, l = focus, n = find, o = hasFocus, e = program, r = ownerDocument, i = cardOf
      var n; // n = _a
      return (n = r.getElementById(`${t}:program:${e}`)) == null ? void 0 : n.closest("article")
    };
    return {
      focusCount: a,
      focusSearch: () => {
        let e = n("[role=search] input"); // e = box, n = find
        e == null || e.scrollIntoView(), l(e)
      },
      moveTo: e => { // e = program
        let t = i(e); // t = card, i = cardOf, e = program
        t == null || t.scrollIntoView(), l(t == null ? void 0 : t.querySelector("a, button"))
      },
      holdFocus: e => { // e = isInDialog
        let t = o() && r.activeElement; // t = before, o = hasFocus, r = ownerDocument
        return () => {
          t && !o() && (l(r.getElementById(t.id) || (e ? n(".program-explorer__open-filters") : null)), 
          o() || a())
        }
      },
      scrollToLinked: t => { // t = programs
        var r; // r = _a
        return (r = t.length ? i(t[t.length - 1]) : e) == null ? void 0 : r.scrollIntoView()
      }
    }
  }(e, r.idPrefix), b = () => { // e = root, r = settings, b = unmount
    m = !1;
    let t = Array.from(u); // t = all, u = cleanups
    u.clear(), t.forEach(e => e()), e.textContent = ""
  }, x = e => { // x = attempt, e = act
    if (m) try {
      e()
    } catch (e) {
      b(), a(e)
    }
  }, k = function(e, t) {
    let r = {}; // r = copies
    return Object.keys(e).forEach(n => { // e = functions, n = name
      r[n] = (...r) => t(() => e[n](...r))
    }), r
  }(
  // src/app/actions.ts
  function(e, t, r) { // e = store, t = context, r = screen
    let n = () => { // n = settle
      let {query: t, settled: r} = e.get(); // t = query, r = settled, e = store
      r.query !== t && e.set({
        settled: {
          query: t,
          cause: "typing"
        }
      })
    }, l = e => ol(t().index, t().derive, e), a = t => { // l = shown, e = query, ol = withoutHiddenDetails, t = next, a = choose
      n();
      let r = l(t); // r = query, l = shown, t = next
      e.set({
        query: r,
        settled: {
          query: r,
          cause: "choice"
        }
      })
    }, o = t => e.set({
      open: s(i({}, e.get().open), {
        filters: t
      })
    });
    return {
      search: t => e.set({
        query: l(Sn(e.get().query, t))
      }),
      settle: n,
      enterSearch: () => e.set({
        mayType: !0
      }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount()
      },
      toggleTerm: (t, r) => a(En(e.get().query, t, r)),
      choose: a,
      sort: t => a(s(i({}, e.get().query), {
        sort: t
      })),
      toggleDetails: t => a(function(e, t) {
        return s(i({}, e), {
          details: Mn(e.details, t)
        })
      }(e.get().query, t)),
      goTo: n => { // n = program
        a(function(e, t, r, n) {
          let l = [ ...r.details.filter(e => e !== n), n ]; // l = details, r = query, e = each, n = program
          return al(e, t, r, [ n ]).length ? s(i({}, r), {
            details: l
          }) : s(i({}, p), {
            sort: r.sort,
            details: l
          })
        }(t().index, t().derive, e.get().query, n)), r.moveTo(n)
      },
      clear: () => a(function(e) {
        return s(i({}, e), {
          text: "",
          chosen: new Map
        })
      }(e.get().query)),
      openFilters: () => {
        n(), o(!0)
      },
      closeFilters: () => o(!1),
      showTerms: (t, r) => { // t = facet, r = most
        let {open: n} = e.get(); // n = open, e = store
        e.set({
          open: s(i({}, n), {
            facets: new Map(n.facets).set(t, r)
          })
        })
      }
    }
  }(y, () => f, w), x), $ = (t, r) => { // y = store, f = context, w = screen, x = attempt, $ = draw, t = state, r = before
    x(() => { // x = attempt
      let n = w.holdFocus(r.open.filters), {derive: l} = f, a = l(t.query); // n = restoreFocus, w = screen, r = before, l = derive, f = context, a = results, t = state
      (function(e, t) {
        var r, n, l, a; // r = isHydrating, n = oldVNode, l = commitQueue, a = refQueue
        Dr.__ && Dr.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, 
        t.__k = nn(an, {
          children: [ e ]
        }), l = [], a = [], vn(t, t.__k, n || Gr, Gr, t.namespaceURI, n ? null : t.firstChild ? Xr.call(t.childNodes) : null, l, n ? n.__e : t.firstChild, r, a), 
        bn(l, t.__k, a), t.__k.props.children = null
      })(rn(Dl, {
        view: {
          context: f,
          state: t,
          actions: k,
          attempt: x,
          cleanups: u,
          more: c,
          search: g,
          results: a,
          settledResults: l(t.settled.query)
        }
      }), e), n()
    })
  }, S = ({textIndexOf: e}) => { // S = useSearch
    let t = o.setTimeout(() => x(() => e(f.index)), 50); // t = prepare, o = view, x = attempt, e = textIndexOf, f = context
    u.add(() => o.clearTimeout(t))
  }, M = t => { // M = showLinked, t = isFirst
    let {details: n} = y.get().query, l = !t || n.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(d.read() || ""); // n = details, y = store, l = mayScroll, t = isFirst, r = settings, e = root, d = history
    d.isNewLink() && l && r.reveal(() => il(() => x(() => w.scrollToLinked(y.get().query.details))))
  }, E = () => { // E = correctLink
    c != null && c.isDamaged(d.read(), f.fragmentOf(y.get().query)) && l.useLinks(({checkLink: e}) => x(() => e(d, y, f, w.scrollToLinked)))
  }, O = ({keepFocus: t, keepFragment: r, keepPlace: n, nameTab: l, syncHistory: a}) => { // O = useMore
    u.add(a(y, d, e => f.fragmentOf(e))), u.add(d.onMove(() => x(() => { // u = cleanups, a = syncHistory, y = store, d = history, e = query, f = context, x = attempt
      y.set(v(y.get())), M(!1), E()
    }))), d.read() !== null && u.add(l(y, () => f, e.ownerDocument)), u.add(r()).add(n(e, d)).add(t(e, d))
  };
  if ([ y.subscribe($), zl(e, () => { // y = store, $ = draw, zl = watchWidth, e = root
    if (!e.isConnected) {
      b();
      return
    }
    let t = h(), {open: r, narrow: n} = y.get(); // t = narrow, h = isNarrow, r = open, n = before, y = store
    (t !== n || r.filters && !e.clientWidth) && y.set({
      narrow: t,
      open: s(i({}, r), {
        filters: !1
      })
    })
  }), sl(y, k.settle, o) ].forEach(e => u.add(e)), $(y.get(), y.get()), m) {
    if (M(!0), E(), d.firstPlace && il(() => x(() => o.scrollTo(0, d.firstPlace))), 
    c) O(c); else {
      let e = e => Il.isNeeded(e) || _(o.location.hash); // e = state, Il = MORE_WHEN, _ = isFragmentOurs, o = view
      u.add(Ul(y, l.more, s(i({}, Il), {
        isNeeded: e
      }), l.onFailure, e => x(() => { // l = parts, e = loaded, x = attempt
        c = e, d = n(c), O(c), (() => { // c = more, e = loaded, d = history, n = connect, O = useMore
          let {settled: e, open: t} = y.get(), r = f.fragmentOf(e.query); // e = settled, t = open, y = store, r = fragment, f = context
          r ? d.write(r, "replace") : d.read() && (y.set(v(y.get())), M(!0), E()), t.filters && d.enterDialog()
        })(), y.set({})
      })))
    }
    if (g) S(g); else {
      let e = e => Rl.isNeeded(e) || !f.derive(e.query).order.length; // e = state, Rl = SEARCH_WHEN, f = context
      u.add(Ul(y, l.search, s(i({}, Rl), {
        isNeeded: e
      }), l.onFailure, e => x(() => { // l = parts, e = loaded, x = attempt
        g = e, f = function(e, t) {
          return s(i({}, e), {
            find: t,
            derive: ll(e.index, t)
          })
        }(f, g.fuzzySearch), S(g), y.set({})
      })))
    }
  }
  return {
    update: t => x(() => { // t = newList, x = attempt
      k.settle(), f = dl(t, r, f.find);
      let {query: n} = y.get(), l = ol(f.index, f.derive, n), a = () => y.set({ // n = before, y = store, l = query, ol = withoutHiddenDetails, f = context, a = show
        query: l,
        settled: {
          query: l,
          cause: "data"
        }
      });
      c ? c.keepPosition(e, a) : a()
    }),
    unmount: b
  }
}

// src/page/mount-host.ts
var Bl = 0; // Bl = mountedSoFar

function Hl(e) { // Hl = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return _(e) && !(t && !t.closest(`.${ue}, [${ce}]`))
}

function Vl(e) { // Vl = offerSelftest, e = environment
  let {wiki: t, load: r} = e, n = () => { // t = wiki, e = environment, n = onHash
    location.hash === "#programs?selftest" && r.selftest().then(({runSelftest: t}) => t(e, "0.1.0 c974548d9edfcbca"), e => t.log("The self-test cannot be loaded.", e))
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n)
}

// src/page/start.ts
function Zl(e, t, r, n) { // Zl = run, e = load, t = environment, r = host, n = mounted
  return u(this, null, function*() {
    let {wiki: l} = t, a = () => { // l = wiki, t = environment, a = retry
      Zl(e, t, r, n)
    }, o = null;
    try {
      let c = function(e, t) { // c = loadingMore, e = wiki, t = host
        return !!(location.hash || history.state || t.preset && !t.limit || xe(e, t)[0] !== e.contentLanguage)
      }(l, r) ? $e(t).catch(() => null) : null, d = function({preset: e}) {
        return /(^|&)q=/.test(`${h(location.hash) || ""}&${e}`)
      }(r) ? Se(t).catch(() => null) : null, p = yield e(l, r);
      if (p.kind === "off") {
        G(r, "static");
        return
      }
      let {messages: g} = p, [f, m] = p.kind === "missing" && (yield function(e, t) { // g = messages, p = result, f = shown, m = loaded, e = _0, t = _1
        return u(this, arguments, function*({wiki: e, load: t}, r) {
          try {
            return (yield t.importer()).readHost(e, r)
          } catch (t) {
            return e.log("The static list cannot be imported.", t), null
          }
        })
      }(t, r)) || [ r, p ];
      if (m.kind !== "ready") {
        let e = m.kind === "missing"; // e = isMissing, m = loaded
        l.log(`The data page "${r.source}" ${e ? "is missing" : "cannot be read"}.`, ...e ? [] : m.problems), 
        yield se(t, r, e ? "missing" : "json", m, a);
        return
      }
      if (!function({language: e, texts: t}) {
        return e === E || t.has(O)
      }(g)) throw new Error("The messages of the explorer are missing on this wiki.");
      let _ = "DisplayNames" in Intl ? null : yield l.languageNames(), [v, y] = yield Promise.all([ c, d, new Promise(e => setTimeout(e)) ]); // _ = languageNames, l = wiki, v = more, y = search, c = loadingMore, d = loadingSearch, e = resolve
      if (!r.root.isConnected) return;
      let {translations: w} = m, b = v && w ? s(i({}, m), { // w = translations, m = loaded, b = programs, v = more, s = __spreadProps, i = __spreadValues
        list: v.translate(m.list, w, l.contentLanguage)
      }) : m, x = function({wiki: e}, t, {origin: r, list: n}) {
        let {root: l, container: a, groups: o, preset: i, limit: s, fallbacks: u} = t; // l = root, a = container, o = groups, i = preset, s = limit, u = fallbacks, t = host
        return e.isNamed && r.kind === "pages" && a === l && !i && !s && function(e, t) {
          let r = t => e.flatMap(e => Array.from(e.querySelectorAll(t))), n = new Set(r("b,a").map(({textContent: e}) => e.trim())); // r = all, t = selector, e = textContent, n = shown
          return r("li").length !== t.length || !t.every(e => n.has(e))
        }
        // src/messages/i18n/en.json
        (o.length ? o : [ l ], n.programs.map(({title: t}) => j(t, [ l.lang, ...u ], e.contentLanguage).text))
      }(t, r, b);
      o = function(e, t, {list: r, messages: n, languageNames: l, more: a, search: o}, i) {
        let s = window.pageYOffset > 0, {wiki: c, load: d} = e, {language: p} = n, g = R(n), f = xe(c, t), m = function(e) { // s = hasScrolled, c = wiki, e = host, n = messages, g = msg, R = createMessages, f = languages, xe = readerLanguages, t = host, m = ownsIt
          let t = Array.from(document.querySelectorAll(`.${ue}`)).filter(e => (V({ // t = roots, ue = HOST_CLASS, e = root, V = hostStateOf
            root: e
          }) || "static") !== "static");
          return (t.find(e => !e.matches("[data-preset], [data-limit]")) || t[0]) === e.root
        }(t), h = "program-explorer-" + ++Bl, _ = a ? a.createPageUrls(c, t, f) : c.urlOf, v = t.all === null ? "" : _(t.all), y = a, w = {
          more: {
            now: a,
            load: () => u(null, null, function*() {
              return y = yield $e(e), y
            })
          },
          search: {
            now: o,
            load: () => Se(e)
          },
          onFailure: (e, r) => { // e = error, r = retry
            let l = oe(e) === "outdated"; // l = isOutdated, oe = failureOf, e = error
            le(t.root, n, {
              kind: "warning",
              text: g("failed-" + (l ? "outdated" : "network")),
              retry: () => {
                l ? location.reload() : (ne(t.root), r())
              }
            })
          },
          useLinks: e => { // e = use
            d.links().then(e, e => c.log("The link in the address cannot be corrected.", e))
          }
        }, b = document.createElement("div");
        b.className = "program-explorer__app", b.lang = p, b.dir = X(p), t.root.append(b);
        let x = H(t.root, () => J(t, !0)), k = () => y == null ? void 0 : y.scrollToLinkedHeading(t); // x = stopWatching, H = watchFolding, t = host, J = hideRest, k = onHashChange, y = loaded
        window.addEventListener("hashchange", k);
        let $ = () => { // $ = cleanUp
          b.remove(), x(), window.removeEventListener("hashchange", k)
        }, S = ({createHistory: e}) => e(window, m ? Hl : null, h), A = a && S(a);
        G(t, "ready");
        let {update: M, unmount: E} = Wl(b, r, { // M = update, E = unmount, Wl = mountExplorer, b = app, r = list
          msg: g,
          format: Fr(p, g, l),
          language: p,
          languages: f,
          pageLanguage: c.contentLanguage,
          today: De(),
          headings: t.headings,
          level: t.level,
          preset: t.preset,
          limit: t.limit,
          startsAt: s ? "scrolled" : location.hash ? "link" : "top",
          idPrefix: h,
          reveal: e => y ? y.unfold(t.root, e) : e(),
          notify: e => le(t.root, n, {
            kind: "failure",
            text: e,
            retry: null
          }),
          urlOf: e => "url" in e ? e.url : _(e.page),
          urlOfProgram: e => `${m ? "" : v}#programs?program=${e}`,
          urlOfAll: e => `${v}#${e}`
        }, e => A || S(e), w, e => { // e = error, A = history, S = connect, w = parts
          $(), i(e)
        });
        if (!b.isConnected) return null;
        let O = { // O = explorer
          update: M,
          unmount: () => {
            E(), $(), G(t, "static")
          }
        };
        try {
          k(), J(t, !0), c.announceReady(t.root)
        } catch (e) {
          throw O.unmount(), e
        }
        return O
      }
      // src/page/offer-selftest.ts
      (t, f, {
        list: b.list,
        messages: g,
        languageNames: _,
        more: v,
        search: y
      }, e => { // e = error
        l.log("The explorer could not be drawn.", e), n.delete(r.root), se(t, f, "unexpected", {
          kind: "missing",
          messages: g
        }, a)
      }), o && (n.set(r.root, o), yield function(e, t, r, n, l) {
        return u(this, arguments, function*(e, t, {origin: r, problems: n, list: l}, a, o) {
          let {wiki: i} = e, s = r.kind === "import" || n.length > 0 || r.page.contentModel !== U; // i = wiki, e = environment, s = hasProblems, r = origin, n = problems, U = DATA_MODEL
          s && i.log(`Problems of the data page "${t.source}":`, n.join("\n")), i.isNamed && (s || o) && (yield ie(e, t, {
            kind: "warning",
            text: "",
            retry: null
          }, {
            messages: a,
            origin: r,
            compared: o ? l : null
          }))
        })
      }(t, r, b, g, x))
    } catch (e) {
      l.log(`The explorer could not start from "${r.source}".`, e), o && (n.delete(r.root), 
      o.unmount()), yield se(t, r, oe(e), null, a)
    }
  })
}

// src/wiki/wiki.ts
var Jl = class extends Error { // Jl = ReadError
  constructor(e, t) {
    super(`${e}: ${t}`);
    this.failure = e
  }
};

// src/wiki/api-request.ts
function Gl(e, t) { // Gl = fetchInTime, e = url, t = credentials
  return u(this, null, function*() {
    let r = new AbortController, n = setTimeout(() => r.abort(), 1e4); // r = controller, n = timer
    try {
      let n = yield fetch(e, { // n = response, e = url
        credentials: t,
        signal: r.signal
      });
      return {
        status: n.status,
        body: yield n.text()
      }
    } catch (t) {
      throw r.signal.aborted ? new Jl("timeout", `10000 ms, ${e}`) : new Jl("network", `${String(t)}, ${e}`)
    } finally {
      clearTimeout(n)
    }
  })
}

function Yl(e) { // Yl = readAnswer, e = url
  return u(this, null, function*() {
    let t = yield Gl(e, "omit"); // t = response, Gl = fetchInTime, e = url
    if (t.status === 429 && (t = yield Gl(e, "same-origin")), t.status === 429) throw new Jl("busy", e);
    if (t.status !== 200) throw new Jl("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body)
    } catch (e) {}
    if (!r) throw new Jl("server", `no JSON, ${e}`);
    if (r.error) throw new Jl("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r
  })
}

// src/runtime.ts
var Kl = [ on, ln, an, rn, il, ol, w, _, b, h, "selftest", k, x, Wn, Cn, Fn, Tn, On, Ln, Dn, Un, Gn, d, An, Sn, ul, rl, Ol, R, V, ce, ue, ye, me, fe, ge, le, B, z, W, H, St, U, ht, _t, ft, Mt, Ue, ze, Fe, M, Je, ut, Le, Te, Ye, Or, hl, Ie, ct, dt, 200, Er, yt, L, j, jl, ql, _l, vl, fl, ml, function(e) { // Kl = shared, on = x, ln = M, an = $, rn = k, il = afterPaint, ol = withoutHiddenDetails, w = decode, _ = isFragmentOurs, b = normalText, h = restOf, k = splitIds, x = toFragment, Wn = append, Cn = add, Fn = count, Tn = has, On = noBits, Ln = unionOf, Dn = chosenTerms, Un = explore, Gn = memoize, d = SORTS, An = withTerms, Sn = withText, ul = NO_SEARCH, rl = effectiveSort, Ol = joinList, R = createMessages, V = hostStateOf, ce = GROUP_ATTRIBUTE, ue = HOST_CLASS, ye = findHosts, me = levelBelow, fe = levelOf, ge = staticHeading, le = showNotice, B = isFolded, z = SECTION, W = sectionOf, H = watchFolding, St = cutText, U = DATA_MODEL, ht = firstDay, _t = lastDay, ft = parseDate, Mt = toUtc, Ue = NEED, ze = OFFERS, Fe = includedTitles, M = parseJsonObject, Je = isObject, ut = shortestCode, Le = parseLink, Te = readLink, Ye = VERSION, Or = parseForReaders, hl = nextDate, Ie = optionsFor, ct = ID, dt = LANGUAGE, Er = readPage, yt = isStatus, L = allTexts, j = pickText, jl = Filters, ql = TermBox, _l = Chevron, vl = DataLink, fl = Heading, ml = DataText, e = text
  return `\u2068${e}\u2069`
}, bl, wl, Yl ];

// src/wiki/page-reader.ts
function Ql({query: {pages: e = []} = {}}) { // Ql = storedPages, e = found
  var t; // t = _a
  let r = []; // r = pages
  for (let {title: n, lastrevid: l, revisions: a = []} of e) { // n = title, l = lastrevid, a = revisions, e = found
    let [e] = a, o = (t = e == null ? void 0 : e.slots) == null ? void 0 : t.main; // e = revision, a = revisions, o = main, t = _a
    e && (o == null ? void 0 : o.content) !== void 0 && (l || e.revid) === e.revid && r.push({
      title: n,
      text: o.content,
      contentModel: o.contentmodel || "",
      revision: e.revid
    })
  }
  return r
}

function Xl(e, t, r, n) { // Xl = parametersFor, e = kind, t = values, r = bundle, n = offset
  let l = String(e === "titles" || r ? 300 : 86400), a = { // l = age, e = kind, r = bundle, a = parameters
    action: "query",
    format: "json",
    formatversion: "2",
    uselang: "content",
    maxage: l,
    smaxage: l
  };
  return Object.assign(a, n ? {
    mcoffset: n
  } : {
    prop: "revisions|info",
    rvprop: "ids|content|contentmodel",
    rvslots: "main",
    [e]: t.join("|")
  }, r && {
    list: "messagecollection",
    mcgroup: `messagebundle-${r.title}`,
    mclanguage: r.language,
    mcprop: "translation",
    mcfilter: "hastranslation",
    mclimit: "max",
    requestid: r.version
  }), new URLSearchParams(a).toString()
}

function ea(e, t, r, n) { // ea = readAll, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    let l = new Map, a = [], o = "", i = 0; // l = translations, a = pages, o = offset, i = requests
    do {
      let i = yield Yl(`${e}?${Xl(t, r, n, o)}`); // i = answer, Yl = readAnswer, e = api, Xl = parametersFor, t = kind, r = values, n = bundle, o = offset
      a = a.concat(Ql(i));
      let {query: {messagecollection: s = []} = {}, continue: {mcoffset: u} = {}} = i; // s = messagecollection, u = mcoffset, i = answer
      for (let {key: e, translation: t} of s) t && l.set(e.slice(e.lastIndexOf("/") + 1), t); // e = key, t = translation, s = messagecollection, l = translations
      o = u
    } while (o && ++i < 50);
    return {
      pages: a,
      translations: l
    }
  })
}

function ta(e, t, r, n) { // ta = readSafely, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    try {
      return yield ea(e, t, r, n)
    } catch (l) {
      if (n && l instanceof Jl && l.failure === "server") return ea(e, t, r, null);
      throw l
    }
  })
}

function ra(e, t) { // ra = createPageReader, e = api, t = titleOf
  return (r, n, l) => u(null, null, function*() {
    let a = r.map(t), o = l && Object.assign({}, l, { // a = normalized, r = titles, t = titleOf, o = bundle, l = request
      title: t(l.title)
    }), i = n.length ? yield ta(e, "revids", n, o) : null;
    return i && a.every(e => i.pages.some(t => t.title === e)) ? i : ta(e, "titles", a, o)
  })
}

// src/wiki/mediawiki.ts
function na(e) { // na = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e
}

function la(e) { // la = mayEdit, e = title
  return u(this, null, function*() {
    try {
      return (yield (new mw.Api).get({
        action: "query",
        formatversion: "2",
        prop: "info",
        intestactions: [ "edit" ],
        titles: e
      })).query.pages[0].actions.edit === !0
    } catch (e) {
      return !1
    }
  })
}

function aa() { // aa = languageNames
  return u(this, null, function*() {
    try {
      yield mw.loader.using("mediawiki.language.names");
      let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
      return new Map(Object.entries(e))
    } catch (e) {
      return new Map
    }
  })
}

function oa() { // oa = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [ mw.config.get("wgPageContentLanguage") ]
}

try {
  (function(e, t) {
    let r = new Map; // r = mounted
    if (!e.isViewing) return () => {};
    let n = { // n = environment
      wiki: e,
      load: t
    };
    Vl(n), e.onContent(() => { // Vl = offerSelftest, n = environment, e = wiki
      (e => { // e = condition
        Array.from(r).forEach(([t, n]) => { // r = mounted, t = root, n = explorer
          e(t) && (r.delete(t), n.unmount())
        })
      })(e => !e.isConnected);
      let t = document.getElementById("mw-content-text") || document.body, l = Pr(); // t = content, l = sharedLoad, Pr = createSharedLoad
      (function(e, t) {
        return u(this, arguments, function*({wiki: e, load: t}, r) {
          let n = ye(r); // n = printed, ye = findHosts, r = content
          if (n.length || r.querySelector(`.${ue}`) || !function(e) {
            return we.includes(e) || we.includes(e.replace(be, ""))
          }(e.pageTitle)) return n;
          let l = (yield t.importer()).insertHost(r); // l = inserted, t = load, r = content
          return l ? [ l ] : []
        })
      })(n, t).then(e => e.forEach((e, t) => { // n = environment, t = i, e = host
        t >= 20 ? G(e, "static") : function(e) {
          return V(e) ? !1 : (G(e, "loading"), !0)
        }(e) && Zl(l, n, e, r)
      }), t => e.log("The explorer could not find its host.", t))
    })
  })(function(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: oa(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: na,
      readPages: ra(mw.util.wikiScript("api"), na),
      languageNames: aa,
      mayEdit: la,
      urlOf: (e, t) => mw.util.getUrl(e, t),
      onContent: e => { // e = listener
        let t = mw.hook("wikipage.content"), r = () => e(); // t = hook, r = onContent, e = listener
        return t.add(r), () => { // t = hook, r = onContent
          t.remove(r)
        }
      },
      announceReady: e => { // e = root
        mw.hook("programExplorer.ready").fire(e)
      },
      addStyles: e => { // e = css
        mw.util.addCSS(e)
      },
      log: (e, ...t) => { // e = message, t = details
        mw.log.warn(`[programExplorer] ${e}`, ...t)
      }
    }
  }
  // src/gadget.ts
  (function() {
    try {
      return require("./programExplorer-config.json").enabled === !1
    } catch (e) {
      return !1
    }
  }()), function(e, t) {
    let r = new Map, n = e => () => { // r = modules, n = loaderOf, e = name
      let n = r.get(e) || (e => u(null, null, function*() { // n = module, r = modules, e = name, u = __async
        let r = yield function(e) { // r = file, e = name
          return u(this, null, function*() {
            let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
            return mw.loader.getState(t) === "error" && mw.loader.state({
              [t]: "registered"
            }), (yield mw.loader.using(t))(t)[e]
          })
        }(e);
        if ((r == null ? void 0 : r.runtime) !== "6e1da09dfff1ed60") throw Object.assign(new Error(`Reload the page: the module "${e}" is of another release.`), {
          failure: "outdated"
        });
        let n = { // n = module
          exports: {}
        };
        return r.create(() => t, n), n.exports
      }))(e);
      return r.set(e, n), n.catch(() => r.delete(e)), n
    };
    return {
      maintainer: n("maintainer"),
      validator: n("validator"),
      more: n("more"),
      search: n("search"),
      links: n("links"),
      importer: n("importer"),
      selftest: n("selftest")
    }
  }(0, Kl))
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed")
  }), e
}
// </nowiki>