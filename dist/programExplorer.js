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
var E = "qqx", T = "search", O = "en"; // E = KEYS_ONLY, T = EXPLORER_KEY, O = FALLBACK_LANGUAGE

function q(e) { // q = chooseLanguage, e = chain
  return e.map(e => e.toLowerCase()).find(e => c.includes(e)) || O
}

function C(e) { // C = messagesPage, e = language
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
  return !l || o && (a === O || q(e) !== O) ? e : [ ...o ? e.slice(0, -1) : [], l, ...n, ...e ]
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
var Ae = /[\u200E\u200F\u202A-\u202E]/g, Me = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ee = new RegExp("^(?:" + [ "about", "blob", "data", "filesystem", "ftp", "https", "intent", "jar", "javascript", "mailto", "sms", "tel", "vbscript", "view-source", "ws", "wss" ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Te = 2e3, Oe = new RegExp([ "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]", "%[0-9A-Fa-f]{2}", "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;", "~{3}", "^\\.\\.?(?:/|$)", "/\\.\\.?(?:/|$)", "[\\uD800-\\uDFFF]" ].join("|"), "u"); // Ae = DIRECTION_MARKS, Me = TITLE_SPACES, Ee = SCHEMES, Te = MOST_UNITS, Oe = NOT_IN_TITLES

var qe = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // qe = ORDINARY

function Ce(e) { // Ce = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t)) return function(e) {
    if (e.length <= Te && qe.test(e)) return {
      url: e
    };
    if (e.length > Te || /\s/.test(e)) return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? {
        url: t.href
      } : "bad-address"
    } catch (e) {
      return "bad-address"
    }
  }(t);
  if (t.length > Te) return "bad-page";
  let r = t.replace(Ae, "").replace(Me, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ae = DIRECTION_MARKS, Me = TITLE_SPACES
  if (/^http:/i.test(r)) return "insecure-link";
  if (Ee.test(r)) return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Oe.test(r) || n.length > 85 && function(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length
  }(n) > 255 ? "bad-page" : {
    page: r
  }
}

function je(e) { // je = isTarget, e = found
  return typeof e != "string"
}

function Le(e) { // Le = parseLink, e = value
  let t = Ce(e); // t = found, Ce = readLink, e = value
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
}, t), Tt = e => (t, r) => ({
  type: e,
  requirement: t,
  message: r
}), Ot = () => Et("string"), qt = () => Et("number"), Ct = () => Et("boolean"), jt = e => Et("array", {
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
}), It = Tt("check"), Rt = Tt("guard"), Ut = Tt("length"), zt = Tt("max_value"), Wt = Tt("min_entries"), Bt = Tt("min_value"), Ht = Tt("regex"), Vt = e => ({
  type: "transform",
  operation: e
});

// src/programs/schema.ts
var Zt = Dt(Ot(), Ht(ct, "bad-id")), Jt = Dt(Ot(), Ht(/\S/, "empty")), Gt = Dt(Jt, Vt(St)), Yt = Dt(Ot(), Ht(dt, "bad-language"), Vt(e => e.toLowerCase())), Kt = Ft([ Gt, Dt(Nt(Yt, Gt), Wt(1, "empty")) ]), Qt = Dt(Ot(), Ht(pt, "bad-date"), Vt(ft), It(e => e !== null, "bad-date")), Xt = Dt(Ot(), Ht(At, "bad-time"), Vt(Mt), Rt(function(e) { // Zt = id, Dt = pipe, Ot = string, Ht = regex, ct = ID, Jt = words, Gt = shownText, Vt = transform, St = cutText, Yt = languageCode, dt = LANGUAGE, e = found, Kt = text, Ft = union, Nt = record, Wt = minEntries, Qt = date, pt = DATE_SHAPE, ft = parseDate, It = check, Xt = dayOrMinute, At = DAY_OR_MINUTE, Mt = toUtc, Rt = guard
  return e !== null
}, "bad-time")), er = Dt(Jt, It(Pe, "bad-page")), tr = Dt(Ot(), Ht(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), rr = Dt(tr, It(function(e) {
  let t = Le(e); // t = link, Le = parseLink, e = value
  return t !== null && "url" in t
}
// src/programs/include.ts
, "bad-address")), nr = Dt(tr, Vt(Ce), Rt(je, "bad-address")), lr = Dt(Jt, Vt(Ce), Rt(je, ({input: e}) => e)), ar = Dt(qt(), Bt(1, "bad-minutes"), zt(10080, "bad-minutes")), or = Ft([ Zt, jt(Zt) ]), ir = Dt(Ot(), Ht(dt, "bad-language"), Vt(ut)), sr = Ft([ ir, jt(ir) ]), ur = Ft([ Gt, jt(Gt) ]), cr = or, dr = Lt({
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
    matchesAll: Pt(Ct())
  })))
}), _r = Lt({
  title: Kt,
  page: Pt(lr)
}), vr = Lt({
  version: Dt(qt(), Bt(Ye), zt(Ye)),
  enabled: Pt(Ct()),
  talk: Pt(er),
  bundle: Pt(er),
  facets: Pt(jt(Zt)),
  vocabularies: Pt(Nt(Zt, hr)),
  series: Pt(Nt(Zt, _r)),
  include: Pt(jt(er))
}), yr = Lt(s(i({}, vr.entries), {
  needs: Pt(jt(mr)),
  programs: Pt(jt(fr))
}));

// src/programs/read-needs.ts
// src/programs/read-dates.ts
function wr(e) { // wr = readDates, e = written
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
var br = Object.keys(fr.entries); // br = PROGRAM_FIELDS, fr = programSchema

function xr(e, t) { // xr = readMinutes, e = session, t = report
  if (!(e != null && e.minutes)) return null;
  let [r, n, ...l] = e.minutes; // r = least, n = most, l = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !l.length ? [ r, n ] : (t.addAt("session", "bad-minutes"), 
  null)
}

function kr(e, t) { // kr = readMaterials, e = raw, t = report
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

function $r(e, t, r, n) { // $r = readJoin, e = raw, t = isPast, r = today, n = report
  let l = e && (e.page || e.url); // l = target, e = raw
  return e && !l && n.addAt("join", "no-target", ""), l ? {
    label: e.label,
    target: l,
    isOver: t || !!(e.until && _t(e.until) < r)
  } : null
}

// src/programs/read-vocabularies.ts
function Sr(e, t) { // Sr = readTerms, e = raw, t = report
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
var Ar = [ ...br, ...Re, Ue, ze ].filter(e => e !== "language"); // Ar = RESERVED_VOCABULARIES, br = PROGRAM_FIELDS, Re = BUILT_IN, Ue = NEED, ze = OFFERS, e = name

function Mr(e) { // Mr = isRecordList, e = name
  return e === "needs" || e === "programs"
}

function Er(e, {today: t, language: r}, n, l, a) { // Er = readList, e = page, n = included, l = report, a = describeFault
  let o = ot(vr, e, l, Mr); // o = head, ot = read, vr = headSchema, e = page, l = report, Mr = isRecordList
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
        terms: Sr(a || new Map, r)
      }), r.leave()), r.leave()
    }), n
  }(o.vocabularies || new Map, Ar, l);
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
            join: $r(o.join, p === "past", r.today, n),
            target: o.page,
            status: p,
            start: c,
            end: d,
            dates: o.dates ? wr(o.dates) : [],
            terms: a,
            interpreted: s,
            minutes: xr(o.session, n),
            duration: o.duration,
            scale: o.scale,
            team: kt(o.team),
            partners: kt(o.partners),
            materials: kr(o.materials, n),
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
    fields: new Set([ ...br, ...i.keys() ]),
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

function Tr(e, t, r, n, l = String) { // Tr = readPage, e = text, t = options, r = included, n = report, l = describeFault
  let a = Ke(e, n, l); // a = page, Ke = readJsonPage, e = text, n = report, l = describeFault
  return a && Er(a, t, r, n, l)
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
    list: Tr(e, t, r, n),
    problems: n.problems
  }
}

// src/page/load.ts
var qr = "MediaWiki:Gadget-programExplorer-config.json"; // qr = CONFIGURATION

function Cr(e, t, r) { // Cr = pageOf, e = wiki, t = title, r = pages
  return r.find(r => r.title === e.titleOf(t))
}

function jr(e, {translationLanguage: t, bundleVersion: r}) { // jr = bundleRequest, e = title, t = language, r = version
  return e && t ? {
    title: e,
    language: t,
    version: r
  } : null
}

function Lr(e, t, r, n) { // Lr = loadTranslations, e = wiki, t = list, r = request, n = translations
  return u(this, null, function*() {
    let {source: l, bundle: a, translationLanguage: o} = r; // l = source, a = bundle, o = language, r = request
    return o && t.bundle ? {
      language: o,
      texts: t.bundle === a ? n : (yield e.readPages([ l ], [], jr(t.bundle, r))).translations
    } : null
  })
}

function Pr(e, t) { // Pr = loadOnce, e = wiki, t = request
  return u(this, null, function*() {
    let {source: r, language: n, revisions: l, bundle: a} = t; // r = source, l = revisions, a = bundle, t = request
    if (e.isSwitchedOff) return {
      kind: "off"
    };
    let o = n === E ? [] : [ C(n) ], i = [ r, ...o, ...e.isSwitchedOff === null ? [ qr ] : [] ], {pages: s, translations: c} = yield e.readPages(i, l, jr(a, t)); // o = messageTitles, n = language, E = KEYS_ONLY, C = messagesPage, i = titles, r = source, e = wiki, qr = CONFIGURATION, s = pages, c = translations, l = revisions, jr = bundleRequest, a = bundle, t = request
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
        return r.has(T) ? {
          language: e,
          texts: r
        } : null
      }(e, t.text) || I
    }(n, Cr(e, C(n), s)), p = Cr(e, r, s);
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
      translations: yield Lr(e, m, t, c)
    } : {
      kind: "invalid",
      messages: d,
      origin: f,
      problems: h
    }
  })
}

function Nr() { // Nr = createSharedLoad
  let e = new Map; // e = running
  return (t, r) => { // t = wiki, r = host
    let n =  // n = request
    // src/page/load-request.ts
    function(e, t) { // e = wiki, t = host
      let {source: r, revisions: n, messageRevisions: l, bundle: a, bundleVersion: o} = t, i = xe(e, t), s = i[0] === E ? E : q(i), u = l.get(s), c = function(e, t) { // r = source, n = revisions, l = messageRevisions, a = bundle, o = bundleVersion, t = contentLanguage, i = languages, xe = readerLanguages, e = languages, s = language, E = KEYS_ONLY, q = chooseLanguage, u = revision, c = translated
        let r = q(e), n = r === O ? (e[0] || "").toLowerCase() : r; // r = chosen, q = chooseLanguage, e = languages, n = language, O = FALLBACK_LANGUAGE
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
        let r = yield Pr(e, t); // r = result, Pr = loadOnce, e = wiki, t = request
        return r.kind === "invalid" && t.revisions.length ? Pr(e, s(i({}, t), {
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
var Fr = { // Fr = MINUTE
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: void 0,
  timeZoneName: "short"
};

function Dr(e, t, r = null) { // Dr = createFormat, e = language, t = msg, r = fallbackNames
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
  }, s = (e, r) => e === r ? e : t("date-range", e, r), u = e => o(ft(e)), c = e => a("minute", Fr).format(Date.parse(e));
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
var Ir, Rr, Ur, zr, Wr, Br, Hr, Vr, Zr, Jr, Gr = Symbol.for("pv"), Yr = {}, Kr = [], Qr = /^m(i|n|o|s|text|space)$/, Xr = Array.isArray, en = Kr.slice, tn = Object.assign; // Ir = options, Rr = vnodeId, Ur = rerenderQueue, zr = prevDebounce, Wr = rerenderCount, Br = depthSort, Hr = EVENT_DISPATCHED, Vr = CAPTURE_REGEX, Zr = eventClock, Jr = eventProxies, Gr = VNODE_MARKER, Yr = EMPTY_OBJ, Kr = EMPTY_ARR, Qr = MATHML_TOKEN_ELEMENTS, Xr = isArray, en = slice, tn = assign

function rn(e) { // rn = removeNode, e = node
  e && e.parentNode && e.remove()
}

function nn(e, t, r) { // nn = createElement, e = type, t = props, r = children
  var n, l, a, o = {}, i = arguments.length; // n = key, l = ref, a = i, o = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? l = t[a] : o[a] = t[a]; // a = i, t = props, n = key, e = type, l = ref, o = normalizedProps
  return i > 2 && (o.children = i > 3 ? en.call(arguments, 2) : r), ln(e, o, n, l, null)
}

function ln(e, t, r, n, l) { // ln = createVNode, e = type, t = props, r = key, n = ref, l = original
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
    constructor: Gr,
    __v: l || ++Rr,
    __i: -1,
    __u: 0
  };
  return !l && Ir.vnode && Ir.vnode(a), a
}

function an() { // an = createRef
  return {
    current: null
  }
}

function on(e) { // on = Fragment, e = props
  return e.children
}

function sn(e, t) { // sn = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0
}

function un(e, t) { // un = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && un(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : un(e)
}

function cn(e) { // cn = renderComponent, e = component
  var t, r = e.__v, n = r.__e, l = [], a = [], o = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, l = commitQueue, a = refQueue, o = parentDom
  o && ((t = tn({
    constructor: Gr
  }, r)).__v = r.__v + 1, Ir.vnode && Ir.vnode(t), yn(o, t, r, e.__n, o.namespaceURI, 32 & r.__u ? [ n ] : null, l, n || un(r), 32 & r.__u, a), 
  t.__v = r.__v, t.__.__k[t.__i] = t, xn(l, t, a), r.__ = r.__e = null, t.__e != n && dn(t))
}

function dn(e) { // dn = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e)
  }), dn(e)
}

function pn(e) { // pn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, Ur.push(e), Wr++)) && zr == Ir.debounceRendering || ((zr = Ir.debounceRendering) || queueMicrotask)(gn)
}

function gn() { // gn = process
  try {
    for (var e, t = 1; Ur.length; ) Ur.length > t && Ur.sort(Br), e = Ur.shift(), t = Ur.length,  // e = c, t = l, Ur = rerenderQueue, Br = depthSort
    8 & e.__g && cn(e)
  } finally {
    (Wr = Ur.length) && (zr || queueMicrotask)(gn)
  }
}

function fn(e, t, r, n, l, a, o, i, s, u, c) { // fn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, l = globalContext, a = namespace, o = excessDomChildren, i = commitQueue, s = oldDom, u = isHydrating, c = refQueue
  var d, p, g, f, m, h, _ = n.__k || Kr, v = t.length; // d = i, p = oldVNode, g = childVNode, f = newDom, m = firstChildDom, h = result, _ = oldChildren, n = oldParentVNode, Kr = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (s = function(e, t, r, n, l) { // s = oldDom, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, l = newChildrenLength
    var a, o, i, s, u, c, d, p, g, f = r.length, m = f, h = 0, _ = 0, v = e.__k = Array(l); // a = i, o = childVNode, i = oldVNode, s = skewedIndex, u = matchingIndex, c = tails, d = lisLengths, p = hi, g = mid, f = oldChildrenLength, r = oldChildren, m = remainingOldChildren, h = skew, _ = moved, v = newChildren, e = newParentVNode, l = newChildrenLength
    for (a = 0; a < l; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = ln(null, o) : Xr(o) ? o = v[a] = ln(on, { // a = i, l = newChildrenLength, o = childVNode, t = renderResult, v = newChildren, ln = createVNode, Xr = isArray, on = Fragment
      children: o
    }) : o.constructor === Gr && o.__b ? o = v[a] = ln(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, 
    s = a + h, o.__ = e, o.__b = e.__b + 1, i = null, ~(u = o.__i = hn(o, r, s, m)) && (m--, 
    (i = r[u]) && (i.__u |= 2)), i && i.__v ? (o.__u |= 16, u == s - 1 ? h-- : u == s + 1 ? h++ : u != s && (u > s ? h-- : h++, 
    _ = 1)) : (~u || (l > f ? h-- : l < f && h++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
    if (_) {
      for (c = [], d = [], a = 0; a < l; a++) if ((o = v[a]) && 16 & o.__u) { // c = tails, d = lisLengths, a = i, l = newChildrenLength, o = childVNode, v = newChildren
        for (h = 0, p = c.length; h < p; ) c[g = h + p >> 1] < o.__i ? h = g + 1 : p = g; // h = skew, p = hi, c = tails, g = mid, o = childVNode
        c[h] = o.__i, d[a] = h + 1
      }
      for (h = c.length; a--; ) d[a] && (d[a] == h ? h-- : v[a].__u |= 4) // h = skew, c = tails, a = i, d = lisLengths, v = newChildren
    }
    if (m) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = un(i)), 
    $n(i, i));
    return n
  }(r, t, _, s, v), d = 0; d < v; d++) (g = r.__k[d]) != null && (p = ~g.__i && _[g.__i] || Yr, 
  g.__i = d, h = yn(e, g, p, l, a, o, i, s, u, c), f = g.__e, (p.ref != g.ref || 8 & p.__u) && (p.ref && kn(p.ref, null, g, p), 
  g.ref && c.push(g.ref, g.__c || f, g)), m = m || f, 4 & g.__u ? (s = mn(g, s, e, !p.__v), 
  p.__e && (p.__e = null)) : typeof g.type == "function" && h !== void 0 ? s = h : f && (s = f.nextSibling), 
  g.__u &= -21);
  return r.__e = m, s
}

function mn(e, t, r, n) { // mn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var l, a, o, i; // l = children, a = i, o = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (l = e.__k) for (a = 0; a < l.length; a++) l[a] && (l[a].__ = e, t = mn(l[a], t, r, !1));
    return t
  }
  for (t && !t.parentNode && (t = un(e)) && !t.parentNode && (t = null), o = e.__e,  // t = oldDom, un = getDomSibling, e = parentVNode, o = dom
  i = t; i && i.nodeType == 8; ) i = i.nextSibling;
  for (o != i && (!n && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)),  // o = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  t = o; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
  return t
}

function hn(e, t, r, n) { // hn = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var l, a = e.key, o = e.type, i = t[r], s = i && !(2 & i.__u); // l = x, a = key, e = childVNode, o = type, i = oldVNode, t = oldChildren, r = skewedIndex, s = matched
  if (i === null && a == null || s && a == i.key && o == i.type) return r;
  if (n > (s ? 1 : 0)) {
    for (l = r - 1; l >= 0; l--) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l; // l = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, o = type
    for (l = r + 1; l < t.length; l++) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l // l = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, o = type
  }
  return -1
}

function _n(e, t, r) { // _n = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r
}

function vn(e, t, r, n, l) { // vn = setProperty, e = dom, t = name, r = value, n = oldValue, l = namespace
  var a, o; // a = useCapture, o = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r; else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || _n(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || _n(e.style, t, r[t])
  } else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), 
  (e.__e || (e.__e = {}))[t] = r, r && n || (o = Jr[t] || (Jr[t] = function(e) {
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Hr] == null) t[Hr] = Zr++; else if (t[Hr] < this.__a[e]) return;
        return r(Ir.event ? Ir.event(t) : t)
      }
    }
  }(t)), (e.__a || (e.__a = {}))[t] = Zr, a = t != (t = t.replace(Vr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), 
  r ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a)); else {
    if (l == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s"); else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
      return void (e[t] = r == null ? "" : r)
    } catch (e) {}
    if (typeof r == "function") return;
    r == null || r === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && r == 1 ? "" : r)
  }
}

function yn(e, t, r, n, l, a, o, i, s, u) { // yn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, l = namespace, a = excessDomChildren, o = commitQueue, i = oldDom, s = isHydrating, u = refQueue
  var c, d, p, g, f, m, h, _, v, y, w, b, x, k, $, S, A, M, E = t.type; // c = tmp, d = resumed, p = oldCommitQueueLength, g = c, f = oldProps, m = oldState, h = snapshot, _ = newProps, v = isClassComponent, y = provider, w = componentContext, b = renderHook, x = count, k = renderResult, $ = startMarker, S = end, A = i, M = child, E = newType, t = newVNode
  if (t.constructor !== Gr) return null;
  128 & r.__u && (s = 32 & r.__u, c = r.__c.__z) && (t.__u |= s, d = a = [], c.nodeType == 8 ? i = wn(c, a) : a.push(c), 
  i = a[0] || i), (c = Ir.__b) && c(t);
  e: if (typeof E == "function") {
    p = o.length;
    try {
      if (_ = t.props, v = (c = E.prototype) && c.render, y = (c = E.contextType) && n[c.__c], 
      w = c ? y ? y.props.value : c.__ : n, (g = r.__c) ? (t.__c = g, 2 & g.__g && (g.__g |= 1)) : (v ? t.__c = g = new E(_, w) : (t.__c = g = new sn(_, w), 
      g.constructor = E, g.render = Sn), y && y.sub(g), g.state || (g.state = {}), g.__n = n, 
      g.__g |= 8, g.__h = [], g.__k = []), v && (g.__s || (g.__s = g.state), E.getDerivedStateFromProps && (g.__s == g.state && (g.__s = tn({}, g.__s)), 
      tn(g.__s, E.getDerivedStateFromProps(_, g.__s)))), f = g.props, m = g.state, g.__v = t, 
      r.__c) {
        if (_ !== f && v && !E.getDerivedStateFromProps && g.componentWillReceiveProps && g.componentWillReceiveProps(_, w), 
        t.__v == r.__v && !(8 & g.__g) || !(4 & g.__g) && g.shouldComponentUpdate && g.shouldComponentUpdate(_, g.__s, w) === !1) {
          t.__v != r.__v && (g.props = _, g.state = g.__s, g.__g &= -9), t.__e = r.__e, t.__k = r.__k, 
          t.__k.some(function(e) {
            e && (e.__ = t)
          }), Kr.push.apply(g.__h, g.__k), g.__k = [], g.__h.length && o.push(g), i = un(r);
          break e
        }
        g.componentWillUpdate && g.componentWillUpdate(_, g.__s, w), v && g.componentDidUpdate && g.__h.push(function() {
          g.componentDidUpdate(f, m, h)
        })
      } else v && !E.getDerivedStateFromProps && g.componentWillMount && g.componentWillMount(), 
      v && g.componentDidMount && g.__h.push(g.componentDidMount);
      g.context = w, g.props = _, g.__P = e, g.__g &= -5, b = Ir.__r, x = v ? 25 : 0;
      do {
        g.__g &= -9, b && b(t), c = g.render(g.props, g.state = g.__s, g.context)
      } while (8 & g.__g && ++x < 25);
      v && (Kr.push.apply(g.__h, g.__k), g.__k = []), g.state = g.__s, g.getChildContext && (n = tn({}, n, g.getChildContext())), 
      v && r.__c && g.getSnapshotBeforeUpdate && (h = g.getSnapshotBeforeUpdate(f, m)), 
      k = c && c.type === on && c.key == null ? c.props.children : c, _.__P && (c = i, 
      l = (e = _.__P).namespaceURI, s = a = null, r.props && r.props.__P != e && (r.__k.some(function(e) {
        e && $n(e, e)
      }), r.__k = null), i = r.__k ? un(r, 0) : null), i = fn(e, Xr(k) ? k : [ k ], t, r, n, l, a, o, i, s, u), 
      _.__P && (t.__e = null, i = c), t.__u &= -161, d && d.some(rn), g.__h.length && o.push(g), 
      1 & g.__g && (g.__g &= -4)
    } catch (e) {
      if (o.length = p, t.__v = null, s || a) if (e && e.then) {
        if (t.__u |= 128 | s, a) {
          for (~(A = a.indexOf(i || void 0)) || (A = a.length); (M = a[A - 1]) && M.nodeType == 8; ) A--; // A = i, a = excessDomChildren, i = oldDom, M = child
          for (;A < a.length; A++) if (M = a[A]) if (a[A] = null, $) { // A = i, a = excessDomChildren, M = child, $ = startMarker
            if (M == S) break
          } else {
            if (M.nodeType != 8) break;
            M.data.startsWith("$s") && (S = wn($ = M))
          }
        }
        if (!$) {
          for (;i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          $ = i
        }
        (c = wn($ = t.__c.__z || (t.__c.__z = $))) ? (t.__e = $, i = c) : t.__e = i, i = i && i.nextSibling
      } else a && a.some(rn); else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), e && e.then || bn(t), Ir.__e(e, t, r)
    }
  } else i = t.__e = function(e, t, r, n, l, a, o, i, s, u) {
    var c, d, p, g, f, m, h, _, v = r.props || Yr, y = t.props, w = t.type; // c = i, d = newHtml, p = oldHtml, g = newChildren, f = value, m = inputValue, h = checked, _ = doc, v = oldProps, r = oldVNode, Yr = EMPTY_OBJ, y = newProps, t = newVNode, w = nodeType
    if (w == "svg" ? l = "http://www.w3.org/2000/svg" : w == "math" ? l = "http://www.w3.org/1998/Math/MathML" : l || (l = "http://www.w3.org/1999/xhtml"), 
    a) for (c = 0; c < a.length; c++) if ((f = a[c]) && (w ? f.localName == w : f.nodeType == 3)) {
      e = f, a[c] = null;
      break
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !w) return _.createTextNode(y);
      e = _.createElementNS(l, w, y.is ? y : u), i && (Ir.__m && Ir.__m(t, a), i = !1), 
      a = null
    }
    if (w) {
      if (u = w == "template" && e.content || e, a = w == "textarea" && y.defaultValue != null ? null : a && en.call(u.childNodes), 
      !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in y || c == "value" && "defaultValue" in y || c == "checked" && "defaultChecked" in y || vn(e, c, null, f, l); // c = i, v = oldProps, f = value, p = oldHtml, y = newProps, vn = setProperty, e = dom, l = namespace
      for (c in y) f = y[c], c == "children" ? g = f : c == "dangerouslySetInnerHTML" ? d = f : c == "value" ? m = f : c == "checked" ? h = f : i && typeof f != "function" || v[c] === f || vn(e, c, f, v[c], l); // c = i, y = newProps, f = value, g = newChildren, d = newHtml, m = inputValue, h = checked, i = isHydrating, v = oldProps, vn = setProperty, e = dom, l = namespace
      d ? (i || p && (d.__html == p.__html || d.__html == e.innerHTML) || (e.innerHTML = d.__html), 
      t.__k = []) : (p && (e.textContent = ""), (w == "foreignObject" || l == "http://www.w3.org/1998/Math/MathML" && Qr.test(w)) && (l = "http://www.w3.org/1999/xhtml"), 
      fn(u, Xr(g) ? g : [ g ], t, r, n, l, a, o, a ? a[0] : r.__k && un(r, 0), i, s), 
      a && a.some(rn)), i && w != "textarea" || (c = "value", w == "progress" && m == null ? e.removeAttribute(c) : m == null || m === e[c] && (w != "progress" || m) || vn(e, c, m, v[c], l), 
      c = "checked", h != null && h != e[c] && vn(e, c, h, v[c], l))
    } else v === y || i && e.data == y || (e.data = y);
    return e
  }(r.__e, t, r, n, l, a, o, s, u, e);
  return (c = Ir.diffed) && c(t), i
}

function wn(e, t) { // wn = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) if (e.data.startsWith("$s")) r++; else if (e.data.startsWith("/$s") && ! --r) return e;
    t && t.push(e)
  }
}

function bn(e) { // bn = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(bn))
}

function xn(e, t, r) { // xn = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) kn(r[n++], r[n++], r[n++]); // n = i, r = refQueue, kn = applyRef
  Ir.__c && Ir.__c(t, e), e.some(function(t) {
    try {
      e = t.__h, t.__h = [], e.some(function(e) {
        e.call(t)
      })
    } catch (e) {
      Ir.__e(e, t.__v)
    }
  })
}

function kn(e, t, r, n) { // kn = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, 
    typeof t == "function" ? t() : e(null)) : e.current = t
  } catch (e) {
    Ir.__e(e, r)
  }
}

function $n(e, t, r) { // $n = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, l, a, o; // n = r, l = end, a = nodes, o = i
  if (Ir.unmount && Ir.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || kn(n, null, t, e), 
  n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount()
    } catch (e) {
      Ir.__e(e, t)
    }
    n.__P = n.__n = null
  }
  if (n = e.__k) for (o = 0; o < n.length; o++) n[o] && $n(n[o], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (l = wn(n, a = [])) && (n == e.__e && a.some(rn), 
  rn(l), rn(n)), r || rn(e.__e), e.__e = e.__c = e.__ = null
}

function Sn(e, t, r) { // Sn = doRender, e = props, t = state, r = context
  return this.constructor(e, r)
}

function An(e, t) { // An = render, e = vnode, t = parentDom
  var r, n, l, a; // r = isHydrating, n = oldVNode, l = commitQueue, a = refQueue
  Ir.__ && Ir.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, 
  t.__k = ln(on, {
    children: [ e ]
  }), l = [], a = [], yn(t, t.__k, n || Yr, Yr, t.namespaceURI, n ? null : t.firstChild ? en.call(t.childNodes) : null, l, n ? n.__e : t.firstChild, r, a), 
  xn(l, t.__k, a), t.__k.props.children = null
}

Ir = {
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
    throw Wr = 0, e
  }
}, Rr = 0, sn.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = tn({}, this.state)), typeof e == "function" && (e = e(tn({}, r), this.props)), 
  e && (tn(r, e), this.__v && (t && this.__k.push(t), pn(this)))
}, sn.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), pn(this))
}, sn.prototype.render = on, Ur = [], Wr = 0, Br = function(e, t) {
  return e.__v.__b - t.__v.__b
}, Hr = Symbol(), Vr = /(PointerCapture)$|Capture$/i, Zr = 0, Jr = {};

// src/explore/query-changes.ts
function Mn(e, t) { // Mn = withText, e = query, t = text
  return s(i({}, e), {
    text: t
  })
}

function En(e, t, r) { // En = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), s(i({}, e), {
    chosen: n
  })
}

function Tn(e, t) { // Tn = toggled, e = values, t = value
  return e.includes(t) ? e.filter(e => e !== t) : [ ...e, t ]
}

function On(e, t, r) { // On = toggleTerm, e = query, t = facet, r = term
  return En(e, t, Tn(e.chosen.get(t) || [], r))
}

// src/explore/bitset.ts
function qn(e) { // qn = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32))
}

function Cn(e) { // Cn = allBits, e = size
  let t = qn(e).fill(-1); // t = bits, qn = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t
}

function jn(e, t) { // jn = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31)
}

function Ln(e, t) { // Ln = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1
}

function Pn(e, t) { // Pn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] |= t[r]; // r = n, e = target, t = source
  return e
}

function Nn(e, t) { // Nn = unionOf, e = size, t = sets
  return t.reduce(Pn, qn(e))
}

function Fn(e, t) { // Fn = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] &= t[r]; // r = n, e = target, t = source
  return e
}

function Dn(e) { // Dn = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24
}

function In(e, t = e, r = e) { // In = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let l = 0; l < e.length; l++) n += Dn((e[l] | r[l]) & t[l]); // l = n, e = bits, n = sum, Dn = countOnes, r = more, t = within
  return n
}

// src/explore/facets.ts
function Rn(e, t) { // Rn = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap(t => e.terms.get(t) || [])
}

function Un(e, t, r) { // Un = applyFilters, e = size, t = filters, r = except
  let n = Cn(e); // n = programs, Cn = allBits, e = size
  return t.forEach((e, t) => { // t = facet, e = filter
    t !== r && Fn(n, e)
  }), n
}

function zn(e, t, r) { // zn = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), e => ({
    term: e,
    chosen: t.includes(e),
    matchCount: In(e.programs, r)
  }))
}

function Wn(e, t, r) { // Wn = explore, e = index, t = query, r = find
  let n = e.programs.length, l = r(e, t.text), a = function(e, t, {programs: r}) { // n = size, e = index, l = searchResult, r = programs, t = query, a = filters
    let n = new Map; // n = filters
    return r && n.set(null, r), e.facets.forEach(r => { // r = facet, n = filters, e = index
      let l = Rn(r, t); // l = terms, Rn = chosenTerms, r = facet, t = query
      l.length && n.set(r.id, function(e, t) {
        return Nn(e, t.map(({programs: e}) => e))
      }(e.programs.length, l))
    }), n
  }(e, t, l), o = Un(n, a), i = Array.from(e.facets.values()).filter(({useful: e}) => e).map(e => { // e = facet, t = query, l = searchResult, o = matches, Un = applyFilters, n = size, a = filters, i = facets
    let r = a.has(e.id) ? Un(n, a, e.id) : o; // r = others, a = filters, e = facet, Un = applyFilters, n = size, o = matches
    return {
      facet: e,
      count: In(r),
      terms: zn(e, Rn(e, t), r)
    }
  });
  return {
    matches: o,
    count: In(o),
    facets: i,
    searchResult: l
  }
}

// src/programs/vocabulary.ts
function Bn(e, t) { // Bn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : new Map, n = []; // r = terms, e = vocabulary, n = found
  for (let e = r.get(t); e != null && e.broader; e = r.get(e.broader)) n.push(e.broader); // e = term, r = terms, t = termId, n = found
  return n
}

// src/explore/append.ts
function Hn(e, t, r) { // Hn = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [ r ])
}

// src/explore/term-order.ts
function Vn({terms: e}, t) { // Vn = inTreeOrder, e = terms, t = countOf
  let r = new Map; // r = children
  e.forEach(({id: e, broader: t}) => Hn(r, t, e));
  let n = [], l = e => (r.get(e) || []).sort((e, r) => t(r) - t(e)).forEach(e => { // n = ordered, l = visit, e = child, r = b, t = countOf
    n.push(e), l(e)
  });
  return l(null), n
}

function Zn(e, t, r, n) { // Zn = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status") return vt;
  let l = [ ...t ].sort(); // l = sorted, t = ids
  return e === "period" ? l.reverse() : r ? new Set([ ...Vn(r, n), ...l ]) : l
}

// src/explore/facet-index.ts
var Jn = { // Jn = UNLABELED
  label: null,
  help: null,
  aliases: []
};

function Gn(e, t, r) { // Gn = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, l = e === "status" || e === "period" || e === ze ? void 0 : t.vocabularies.get(e), a = function(e, t, r, n) { // n = thisYear, t = programs, l = vocabulary, e = facet, ze = OFFERS, a = collected, r = vocabulary
    let l = new Map, a = e => { // l = collected, a = programsOf, e = term
      let r = l.get(e); // r = bits, l = collected, e = term
      return r || (r = qn(t.length), l.set(e, r)), r
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
      })(t, e, n).forEach(e => jn(a(e), r))
    }), Array.from(l).forEach(([e, t]) => { // l = collected, e = term, t = bits
      Bn(r, e).forEach(e => Pn(a(e), t))
    }), l.delete(Be), l
  }(e, t.programs, l, r);
  if (!a.size) return null;
  let o = new Map(Array.from(a, ([e, t]) => [ e, In(t) ])), i = [ ...Zn(e, Array.from(a.keys()), l, e => o.get(e) || 0), Be ], s = function(e, t, r) { // o = counts, a = collected, e = collected, t = vocabulary, In = count, i = order, Zn = orderTerms, l = vocabulary, Be = NOT_STATED, s = forAll, r = size
    return Nn(r, Array.from(e).flatMap(([e, r]) => { // Nn = unionOf, r = programs, e = term
      var n; // n = _a
      return (n = t == null ? void 0 : t.terms.get(e)) != null && n.matchesAll ? [ r ] : []
    }))
  }(a, l, n), u = In(s) > 0, c = Nn(n, Array.from(a.values())), d = function(e, t) {
    return e.map((e, r) => e & ~t[r])
  }(Cn(n), c);
  a.set(Be, d), o.set(Be, In(d));
  let p = new Map; // p = terms
  for (let e of i) { // e = term, i = order
    let t = a.get(e), r = o.get(e); // t = own, a = collected, e = term, r = total, o = counts
    if (t && r) {
      let {label: a, aliases: o} = (l == null ? void 0 : l.terms.get(e)) || Jn, i = u && e !== Be ? Nn(n, [ t, s ]) : t; // o = aliases, l = vocabulary, e = term, Jn = UNLABELED, i = programs, u = isAnyForAll, Be = NOT_STATED, Nn = unionOf, n = size, t = own, s = forAll
      p.set(e, {
        id: e,
        label: a,
        aliases: o,
        depth: Bn(l, e).length,
        own: t,
        programs: i,
        count: r
      })
    }
  }
  let {label: g, help: f} = l || Jn, m = Array.from(p.values()).filter(({programs: e}) => In(e) < n); // g = label, f = help, l = vocabulary, Jn = UNLABELED, m = missingInSome, p = terms, In = count, e = programs, n = size
  return {
    id: e,
    label: g,
    help: f,
    terms: p,
    useful: m.length > 1
  }
}

// src/explore/need-facet.ts
function Yn(e, t) { // Yn = chosenNeeds, e = facets, t = query
  let r = e.get(Ue); // r = needs, e = facets, Ue = NEED
  return r ? Rn(r, t) : []
}

// src/explore/memoize.ts
function Kn(e) { // Kn = memoize, e = build
  let t = new WeakMap; // t = values
  return r => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n
  }
}

// src/explore/orders.ts
var Qn = Kn(() => new Map); // Qn = knownOrders, Kn = memoize

function Xn(e, t) { // Xn = sorted, e = size, t = compare
  return new Uint32Array(e).map((e, t) => t).sort((e, r) => t(e, r) || e - r)
}

var el = Kn(({programs: e, languages: {chain: t, page: r}}) => { // el = titleComparison, Kn = memoize
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

function tl(e) { // tl = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""))
}

var rl = { // rl = MAKERS
  title: function(e) {
    return Xn(e.programs.length, el(e))
  },
  newest: function(e) {
    let {programs: t} = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
    return t.forEach(({start: e, end: t, status: l}, a) => { // t = programs, a = i
      let o = e || t, i = t || e, s = e && !t && l && l !== "past"; // o = first, e = start, t = end, i = last, s = isOpenEnded, l = status
      r[a] = tl(o && ht(o)), n[a] = s ? 1e9 : tl(i && _t(i))
    }), Xn(t.length, (t, l) => r[l] - r[t] || n[l] - n[t] || el(e)(t, l))
  },
  status: e => function({programs: e}, t) {
    let r = new Uint32Array(e.length); // r = datePositions, e = programs
    t.forEach((e, t) => { // t = position, e = i
      r[e] = t
    });
    let n = vt.indexOf("past") - .5, l = e.map(({status: e}) => e ? vt.indexOf(e) : n); // n = unknown, vt = STATUSES, l = ranks, e = status
    return Xn(e.length, (e, t) => l[e] - l[t] || r[e] - r[t])
  }(e, nl(e, "newest")),
  relevance: e => nl(e, "status")
};

function nl(e, t) { // nl = orderOf, e = index, t = sort
  let r = Qn(e), n = r.get(t) || rl[t](e); // r = orders, Qn = knownOrders, e = index, n = order, t = sort, rl = MAKERS
  return r.set(t, n), n
}

// src/explore/sort.ts
function ll(e, {programs: t}) { // ll = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(Ue) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, Ue = NEED
  return r === "relevance" && !n ? "status" : r
}

function al(e, t, r, n) { // al = sortMatches, e = index, t = matches, r = query, n = searchResult
  let l = ll(r, n), a = []; // l = sort, ll = effectiveSort, r = query, n = searchResult, a = sorted
  for (let r of nl(e, l)) Ln(t, r) && a.push(r); // r = i, nl = orderOf, e = index, l = sort, Ln = has, t = matches, a = sorted
  return l === "relevance" ? function(e, t) {
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let e = t[n] || 0; // e = score, t = scores, n = i
      (r[e] = r[e] || []).push(n)
    }
    return r.reduceRight((e, t) => e.concat(t), [])
  }(a, function(e, t, {scores: r}) {
    let n = Yn(e.facets, t); // n = needs, Yn = chosenNeeds, e = index, t = query
    return n.length < 2 ? r : e.programs.map((e, t) => (r[t] || 0) + 1e3 * n.filter(({programs: e}) => Ln(e, t)).length)
  }(e, r, n)) : a
}

// src/app/derive.ts
function ol(e, t) { // ol = createDerive, e = index, t = find
  let r = []; // r = known
  return n => { // n = query
    let l = r.find(e => (({text: e, chosen: t, sort: r}) => e === n.text && t === n.chosen && r === n.sort)(e.query)); // l = entry, r = sort, e = each, n = query, t = chosen
    if (!l) {
      let r = Wn(e, n, t); // r = exploration, Wn = explore, e = index, n = query, t = find
      l = {
        query: n,
        results: {
          exploration: r,
          order: al(e, r.matches, n, r.searchResult)
        }
      }
    }
    let [a] = r.filter(e => e !== l); // a = last, r = known, e = each, l = entry
    return r = a ? [ l, a ] : [ l ], l.results
  }
}

function il(e, t, r, n) { // il = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length) return n;
  let l = new Set(t(r).order.map(t => e.programs[t].id)); // l = ids, t = number, r = query, e = index
  return n.filter(e => l.has(e))
}

function sl(e, t, r) { // sl = withoutHiddenDetails, e = index, t = derive, r = query
  let n = il(e, t, r, r.details); // n = details, il = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : s(i({}, r), {
    details: n
  })
}

// src/app/after-paint.ts
function ul(e) { // ul = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e))
}

// src/app/announcements.ts
function cl(e, t, r) { // cl = settleAfterTyping, e = store, t = settle, r = view
  let n, l = e.subscribe(({query: e, settled: l}, a) => { // n = timer, l = end, e = store, a = before
    (e !== a.query || l !== a.settled) && (r.clearTimeout(n), n = e === l.query ? void 0 : r.setTimeout(t, 300))
  });
  return () => {
    r.clearTimeout(n), l()
  }
}

// src/explore/program-index.ts
// src/explore/search/search-result.ts
var dl = { // dl = NO_SEARCH
  programs: null,
  scores: new Uint16Array(0),
  patterns: [],
  corrected: null
};

// src/app/labels.ts
var pl = e => e.toLowerCase().replace(/-.*/, ""); // pl = baseOf, e = language

function gl(e, t, r, n, l, a) { // gl = createLabels, e = list, t = msg, r = format, n = chain, l = pageLanguage, a = language
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
    isForeign: e => [ a, n[0] || l ].every(t => pl(t) !== pl(e))
  }
}

// src/app/context.ts
function fl(e, t, r = () => dl) { // fl = createContext, e = list, t = settings, r = find, dl = NO_SEARCH
  let {msg: n, format: l, language: a, languages: o, pageLanguage: u, today: c} = t, d = gl(e, n, l, o, u, a), f = function(e, {languages: t, today: r, nameOf: n = () => null, reservedIds: l = []}) { // n = nameOf, l = reservedIds, u = pageLanguage, t = settings, d = labels, gl = createLabels, e = list, o = languages, a = language, f = index
    let a = Number(r.slice(0, 4)), o = new Map; // a = thisYear, r = today, o = facets
    for (let t of [ ze, ...e.facets ]) { // t = id, ze = OFFERS, e = list
      let r = l.includes(t) ? null : Gn(t, e, a); // r = facet, l = reservedIds, t = id, Gn = indexFacet, e = list, a = thisYear
      r && o.set(t, r)
    }
    let i = function(e, t, r) { // i = needs, e = list, t = facets, r = thisYear
      let n = e.programs.length, l = e.needs.map(({id: l, label: a, help: o, terms: i}) => { // n = size, e = list, l = terms, i = wanted
        let s = Cn(n); // s = programs, Cn = allBits, n = size
        return i.forEach((l, a) => Fn(s, ((l, a) => { // i = wanted, l = facet, a = terms, Fn = intersect, s = programs
          let o = t.get(l) || Gn(l, e, r); // o = indexed, t = facets, l = facet, Gn = indexFacet, e = list, r = thisYear
          return Nn(n, a.flatMap(e => { // Nn = unionOf, n = size, a = terms, e = term
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
          count: In(s)
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
    derive: ol(f, r),
    labels: d,
    facetOrder: h,
    preset: m,
    fragmentOf: e => { // e = query
      let t = x(e, h); // t = fragment, x = toFragment, e = query, h = facetOrder
      return t === _ ? "" : t || "programs"
    }
  })
}

// src/app/store.ts
function ml(e) { // ml = createStore, e = initial
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
}

// src/app/no-history.ts
var hl = () => {}, _l = { // hl = nothing, _l = NO_HISTORY
  read: () => null,
  write: hl,
  enterDialog: hl,
  leaveDialog: hl,
  isInDialog: () => !1,
  isNewLink: () => !1,
  cards: () => 0,
  firstPlace: 0,
  keepPlace: hl,
  onMove: () => hl
};

// src/views/parts/heading.tsx
function vl({level: e, class: t, id: r, children: n}) { // vl = Heading, e = level, t = className, n = children
  return nn(`h${Math.min(e, 6)}`, {
    class: t, // t = className
    id: r
  }, n)
}

// src/views/parts/text.tsx
function yl({text: {text: e, language: t}, around: r, children: n = e}) { // yl = DataText, r = around, n = children, e = text
  return t.toLowerCase() === r.toLowerCase() ? nn("bdi", null, n) : nn("bdi", {
    lang: t,
    dir: X(t)
  }, n)
}

// src/programs/next-date.ts
function wl(e, t) { // wl = nextDate, e = dates, t = now
  return e.find(e => function({start: e, end: t, isExact: r}) {
    let n = Date.parse(t || e); // n = last, t = end, e = start
    return r ? t ? n : n + 72e5 : n + 864e5
  }(e) > t) || null
}

// src/views/parts/chevron.tsx
function bl({open: e}) { // bl = Chevron, e = open
  return nn("span", {
    dir: "ltr",
    class: "program-explorer__chevron" + (e ? " program-explorer__chevron--open" : "") // e = open
  })
}

// src/views/parts/data-link.tsx
function xl({context: e, target: t, class: r, children: n}) { // xl = DataLink, e = context, t = target, r = className, n = children
  return nn("a", {
    href: e.urlOf(t),
    title: "page" in t ? t.page : void 0,
    rel: "noopener",
    class: r // r = className
  }, n)
}

// src/views/results/on-card.ts
var kl = { // kl = MOST_TERMS
  kind: 9,
  format: 9,
  language: 2,
  capacity: 3
};

function $l({languages: e}, t, r) { // $l = termsOnCard, t = program, r = facet
  let n = t.terms.get(r) || [], l = r === "language" ? e.filter(e => n.includes(e)) : []; // n = terms, t = program, r = facet, l = ownFirst, e = language
  return Array.from(new Set([ ...l, ...n ])).slice(0, kl[r] || 0)
}

function Sl({join: e, materials: t}) { // Sl = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null
}

// src/views/results/card-action.tsx
var Al = "program-explorer__action cdx-button", Ml = `${Al} cdx-button--fake-button cdx-button--fake-button--enabled`; // Al = BUTTON, Ml = LINK

function El({context: e, actions: t, program: r, open: n, detailsId: l}) { // El = CardAction, e = context, t = actions, r = program, n = open, l = detailsId
  let {msg: a, labels: o, language: i} = e, {join: s, materials: u} = r, c = Sl(r); // a = msg, o = labels, e = context, s = join, u = materials, r = program, c = action, Sl = actionOf
  if (c === "materials") return nn("button", {
    type: "button",
    class: Al, // Al = BUTTON
    "aria-expanded": n,
    "aria-controls": n ? l : void 0,
    onClick: () => t.toggleDetails(r.id)
  }, a("materials", u.length));
  let d = c === "join" ? s : u[0]; // d = link, c = action, s = join, u = materials
  return d ? nn(xl, {
    context: e,
    target: d.target,
    class: c === "join" ? `${Ml} cdx-button--action-progressive cdx-button--weight-primary` : Ml // c = action, Ml = LINK
  }, d.label ? nn(yl, {
    text: o.pick(d.label),
    around: i
  }) : a("join")) : null
}

// src/views/results/card.tsx
var Tl = class extends sn { // Tl = Card, sn = x
  shouldComponentUpdate(e) {
    let t = this.props; // t = now
    return e.program !== t.program || e.context !== t.context || e.more !== t.more || e.search !== t.search || e.open !== t.open || e.level !== t.level || e.patterns.join(" ") !== t.patterns.join(" ") || e.needs.join() !== t.needs.join()
  }
  render({context: e, actions: t, more: r, search: n, program: l, open: a, patterns: o, needs: i, level: s}) {
    let {msg: u, labels: c, format: d, language: p, idPrefix: g} = e, {duration: f, join: m, minutes: h, notice: _} = l, v = o.length ? n : null, y = e => v ? nn(v.MarkedText, { // u = msg, c = labels, d = format, g = idPrefix, e = text, f = duration, m = join, _ = notice, l = program, v = search, o = patterns, n = parts, y = marked, nn = k
      text: e,
      patterns: o,
      around: p
    }) : nn(yl, {
      text: e,
      around: p
    }), w = t => $l(e, l, t).map(e => c.term(t, e)), b = c.pick(l.title), x = `${g}:program:${l.id}`, k = `${x}:details`, $ = l.summary && c.pick(l.summary), S = w("capacity"), A = w("language"), M = (l.terms.get("language") || []).length - A.length, E = [ ...w("kind"), ...w("format") ], T = l.status === "past", O = f && !T && !h ? c.pick(f) : null, q = h && !T ? c.minutes(h) : O && y(O), C = c.status(l.status), j = wl(l.dates, Date.now()), L = d.span(l.start, l.end, l.status);
    return nn("article", {
      class: "program-explorer__card" + (a ? " program-explorer__card--open" : ""), // a = open
      "aria-labelledby": x
    }, nn(vl, {
      level: s,
      class: "program-explorer__title",
      id: x
    }, l.target ? nn(xl, {
      context: e,
      target: l.target
    }, y(b)) : y(b)), nn("p", {
      class: "program-explorer__meta"
    }, nn("span", {
      class: `program-explorer__status program-explorer__status--${l.status || "unknown"}` // l = program
    }, C), L !== null && nn("span", {
      class: "program-explorer__fact"
    }, L), j && nn("span", {
      class: "program-explorer__fact program-explorer__next"
    }, u("next-date", d.occurrence(j))), E.map(e => nn("span", {
      class: "program-explorer__fact"
    }, y(e)))), $ && nn("p", {
      class: "program-explorer__summary"
    }, y($), " ", c.isForeign($.language) && nn("span", {
      class: "program-explorer__in-language"
    }, u("in-language", d.language($.language)))), _ && nn("p", {
      class: "program-explorer__alert"
    }, nn(yl, {
      text: c.pick(_),
      around: p
    })), m && m.isOver && !T && nn("p", {
      class: "program-explorer__note"
    }, u("join-over")), r && i.length > 0 && nn(r.Reasons, {
      context: e,
      needs: i
    }), v && nn(v.Matched, {
      context: e,
      program: l,
      patterns: o,
      shown: [ b, $, ...S, ...E, ...A, O, ...i.map(e => c.term(Ue, e)) ]
    }), A.length + S.length > 0 || q ? nn("div", {
      class: "program-explorer__meta program-explorer__needed"
    }, A.map(e => nn("span", {
      class: "program-explorer__fact"
    }, y(e))), M > 0 && nn("span", {
      class: "program-explorer__fact"
    }, u("more-languages", M)), q && nn("span", {
      class: "program-explorer__fact"
    }, q), S.length > 0 && nn("ul", {
      class: "program-explorer__tags",
      role: "list",
      "aria-label": c.facet("capacity").text
    }, S.map(e => nn("li", null, y(e))))) : null, nn("div", {
      class: "program-explorer__card-foot"
    }, nn(El, {
      context: e,
      actions: t,
      program: l,
      open: a,
      detailsId: k
    }), nn("button", {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": u("details-of", b.text),
      "aria-expanded": a,
      "aria-controls": a ? k : void 0,
      onClick: () => t.toggleDetails(l.id)
    }, u("details"), nn(bl, {
      open: a
    }))), a && r && nn(r.Details, {
      context: e,
      actions: t,
      program: l,
      id: k
    }))
  }
};

// src/views/results/card-list.tsx
function Ol({order: e, limit: t, drawn: r}) { // Ol = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length)
}

function ql({view: e, section: {group: t, numbers: r}}) { // ql = Cards, e = view, t = group, r = numbers
  let {context: n, state: {query: l}, results: a, actions: o, more: i, search: s} = e, {msg: u, index: c, level: d, language: p} = n, g = t && n.headings.get(t), f = g && (t === "current" || t === "past") ? g : t && { // n = context, l = query, a = results, o = actions, i = more, s = search, e = view, u = msg, c = index, d = level, g = own, t = group, f = heading
    text: u(`group-${t}`),
    language: p,
    anchors: (g == null ? void 0 : g.anchors) || []
  }, m = Yn(c.facets, l);
  return nn(on, null, f && nn(vl, {
    level: d,
    class: "program-explorer__group",
    id: f.anchors[0]
  }, f.anchors.slice(1).map(e => nn("span", {
    id: e
  })), nn(yl, {
    text: f,
    around: p
  })), nn("ul", {
    class: `program-explorer__list program-explorer__list--${t || "all"}`, // t = group
    role: "list",
    "aria-label": u("programs")
  }, r.map(e => { // r = numbers, e = number
    let t = c.programs[e]; // t = program, c = index, e = number
    return nn("li", {
      key: t.id
    }, nn(Tl, {
      context: n,
      actions: o,
      more: i,
      search: s,
      program: t,
      open: l.details.includes(t.id),
      patterns: a.exploration.searchResult.patterns,
      needs: m.filter(({programs: t}) => Ln(t, e)).map(({id: e}) => e),
      level: f ? d + 1 : d
    }))
  })))
}

var Cl = class extends sn { // Cl = CardList, sn = x
  constructor() {
    super(...arguments);
    this.lists = an();
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
    n && (n.style.minHeight = Ol(l) ? `${r}px` : ""), this.drawRest()
  }
  setLength(e) {
    this.props.view.attempt(() => this.setState(e))
  }
  drawRest() {
    let {drawn: e} = this.state; // e = drawn
    window.clearTimeout(this.timer), Ol(this.state) && (this.timer = window.setTimeout(() => this.setLength({
      drawn: e + 12
    }), e > 10 ? 10 : 80))
  }
  render({view: e}, t) {
    let {order: r, limit: n, drawn: l} = t, {context: a} = e, {msg: o, facetOrder: i} = a, s = r.length - n; // r = order, n = limit, l = drawn, t = length, a = context, e = view, o = msg, i = facetOrder, s = rest
    return nn(on, null, nn("div", {
      ref: this.lists,
      "aria-busy": Ol(t) || void 0
    }, function({context: {index: e, limit: t}, state: r, results: n}, l) {
      let a = !t && ll(r.query, n.exploration.searchResult) === "status", o = []; // a = hasGroups, t = limit, ll = effectiveSort, r = state, n = results, o = sections
      for (let t of l) { // t = number, l = numbers
        let r = a ? bt(e.programs[t].status) : null, n = o[o.length - 1]; // r = group, a = hasGroups, bt = groupOf, e = index, t = number, n = last, o = sections
        n && n.group === r ? n.numbers.push(t) : o.push({
          group: r,
          numbers: [ t ]
        })
      }
      return o
    }(e, r.slice(0, Math.min(l, n))).map(t => nn(ql, {
      key: t.group,
      view: e,
      section: t
    }))), a.limit > 0 && nn("a", {
      class: "program-explorer__all",
      href: a.urlOfAll(x(e.state.query, i) || "programs")
    }, o("see-all", r.length)), !a.limit && s > 0 && nn("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, o("more", s)))
  }
};

// src/app/visible-terms.ts
// src/messages/join-list.ts
function jl(e, t) { // jl = joinList, e = msg, t = texts
  return t.length ? t.reduce((t, r) => e("list", t, r)) : ""
}

// src/views/layout/term-list.tsx
var Ll = class extends sn { // Ll = TermBox, sn = x
  shouldComponentUpdate({view: {context: e}, count: t}) {
    let {view: r, count: n} = this.props; // r = view, n = before
    return e !== r.context || t.term !== n.term || t.chosen !== n.chosen || t.matchCount !== n.matchCount
  }
  render({view: {context: e, actions: t}, facet: r, count: {term: n, chosen: l, matchCount: a}}) {
    let {msg: o, labels: i, language: s, idPrefix: u} = e, c = `${u}:${r}:${n.id}`, d = o("count-programs", a); // o = msg, i = labels, u = idPrefix, e = context, c = id, r = facet, n = term, d = description, a = matchCount
    return nn("div", {
      class: "program-explorer__term" + (a === 0 && !l ? " program-explorer__term--idle" : ""), // a = matchCount, l = chosen
      style: {
        "--program-explorer-depth": n.depth
      }
    }, nn("div", {
      class: "cdx-checkbox"
    }, nn("div", {
      class: "cdx-checkbox__wrapper"
    }, nn("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: c,
      "aria-describedby": `${c}:count`,
      checked: l,
      onChange: () => t.toggleTerm(r, n.id)
    }), nn("span", {
      class: "cdx-checkbox__icon"
    }), nn("div", {
      class: "cdx-checkbox__label cdx-label"
    }, nn("label", {
      class: "cdx-label__label",
      for: c
    }, nn("span", {
      class: "cdx-label__label__text"
    }, nn(yl, {
      text: i.term(r, n.id),
      around: s
    })))))), nn("span", {
      class: "program-explorer__number",
      title: d,
      "aria-hidden": "true"
    }, o("number", a)), nn("span", {
      class: "program-explorer__unseen",
      id: `${c}:count`
    }, d))
  }
};

function Pl({view: e, counts: t, most: r}) { // Pl = TermList, e = view, t = counts, r = most
  let {context: {msg: n, languages: l, idPrefix: a}, actions: o, more: i} = e, {facet: s} = t, u = s.id === "language", c = u ? function({context: {labels: e, languages: t}}, r) { // n = msg, a = idPrefix, o = actions, i = more, e = labels, s = facet, t = counts, u = isLanguage, c = terms, r = terms
    let n = ({term: e}) => e.id === t[0] ? 0 : e.id === Be ? 2 : 1, l = ({term: t}) => e.term("language", t.id).text; // n = rankOf, e = labels, t = term, Be = NOT_STATED, l = nameOf
    return [ ...r ].sort((e, t) => n(e) - n(t) || l(e).localeCompare(l(t)))
  }(e, t.terms) : t.terms, d = function(e, t, r) {
    let n = r ? e : [ ...e ].sort((e, t) => t.term.count - e.term.count), a = new Set(e.length < t + 3 ? e : n.slice(0, t)); // n = byUse, r = isByTime, e = terms, t = most, a = first
    return e.filter(e => a.has(e) || e.chosen || (e => u && e === l[0])(e.term.id))
  }(c, r, s.id === "period"), p = d.length < c.length ? c.find(e => !d.includes(e)) : void 0, g = nn(on, null, d.map(t => nn(Ll, {
    key: t.term.id,
    view: e,
    facet: s.id,
    count: t
  })), p && nn("button", {
    type: "button",
    class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      o.showTerms(s.id, r + 1e3), (e = document.getElementById(`${a}:${s.id}:${p.term.id}`)) == null || e.focus()
    }
  }, n("show-all-terms", c.length)));
  return c.length <= 15 ? g : i ? nn(i.TermSearch, {
    view: e,
    facet: s.id,
    terms: c
  }, g) : nn(on, null, nn("div", {
    class: "program-explorer__term-search cdx-text-input"
  }, nn("input", {
    class: "cdx-text-input__input",
    disabled: !0
  })), g)
}

// src/views/layout/filters.tsx
function Nl({view: e, counts: t, isOpenAtFirst: r}) { // Nl = Facet, e = view, t = counts, r = isOpenAtFirst
  var n; // n = _a
  let {context: {msg: l, labels: a, language: o, idPrefix: i}, state: s, actions: u} = e, {facet: c, terms: d} = t, p = (n = s.open.facets.get(c.id)) != null ? n : r ? 8 : 0, g = `${i}:${c.id}`, f = d.filter(e => e.chosen).map(({term: e}) => a.term(c.id, e.id).text), m = c.help && a.pick(c.help); // l = msg, a = labels, i = idPrefix, s = state, u = actions, e = term, c = facet, d = terms, t = counts, p = most, n = _a, r = isOpenAtFirst, g = bodyId, f = chosen, m = help
  return nn("fieldset", {
    class: "program-explorer__facet",
    "aria-labelledby": `${g}::label`
  }, nn("legend", null, nn("button", {
    type: "button",
    class: "program-explorer__fold",
    "aria-expanded": p > 0,
    "aria-controls": p ? g : void 0,
    onClick: () => u.showTerms(c.id, p ? 0 : 8)
  }, nn("span", {
    id: `${g}::label`
  }, nn(yl, {
    text: a.facet(c.id),
    around: o
  })), nn(bl, {
    open: p > 0
  }))), p > 0 ? nn("div", {
    id: g
  }, m && nn("p", {
    class: "program-explorer__note program-explorer__help"
  }, nn(yl, {
    text: m,
    around: o
  })), nn(Pl, {
    view: e,
    counts: t,
    most: p
  })) : f.length > 0 && nn("p", {
    class: "program-explorer__note"
  }, jl(l, f)))
}

function Fl({view: e}) { // Fl = Filters, e = view
  let t = e.results.exploration.facets.filter(({facet: {id: e}}) => e !== Ue && e !== ze); // t = facets, e = id, Ue = NEED, ze = OFFERS
  return nn(on, null, t.map((t, r) => nn(Nl, {
    key: t.facet.id,
    view: e,
    counts: t,
    isOpenAtFirst: !e.state.narrow && r < 2
  })))
}

// src/views/layout/needs.tsx
function Dl({view: e}) { // Dl = Needs, e = view
  var t; // t = _a
  let {context: {msg: r, labels: n, language: l, idPrefix: a, index: o}, state: i, results: s, actions: u, more: c, search: d} = e, p = ((t = s.exploration.facets.find(({facet: e}) => e.id === Ue)) == null ? void 0 : t.terms) || []; // r = msg, n = labels, a = idPrefix, o = index, i = state, s = results, u = actions, c = more, d = search, e = facet, p = terms, t = _a, Ue = NEED
  if (!p.length) return null;
  let {text: g} = i.settled.query, f = d && g.trim() !== "", m = f ? d.findNeeds(o, g).map(({need: e}) => e) : [], h = i.open.facets.has(Ue), _ = f ? [ ...p.filter(e => e.chosen && !(({term: e}) => m.includes(e))(e)), ...m.flatMap(e => p.find(({term: t}) => t === e) || []) ] : p.filter(({chosen: e}, t) => h || e || t < 4), v = f ? void 0 : p.find(e => !_.includes(e)); // i = state, f = isSearch, d = search, g = text, m = found, o = index, e = each, h = areAllShown, Ue = NEED, _ = shown, p = terms, t = i, v = firstHidden
  return nn("div", {
    class: "program-explorer__needs",
    role: "group",
    "aria-label": r("needs")
  }, _.map(e => nn("button", {
    key: e.term.id,
    type: "button",
    class: "program-explorer__need cdx-button",
    id: `${a}:${Ue}:${e.term.id}`,
    "aria-pressed": e.chosen,
    onClick: () => (e => { // e = each
      let {query: t} = i; // t = query, i = state
      d && d.findNeeds(o, t.text).some(({need: t}) => t === e.term) && !e.chosen ? u.choose(On(Mn(t, ""), Ue, e.term.id)) : u.toggleTerm(Ue, e.term.id)
    })(e)
  }, nn(yl, {
    text: n.term(Ue, e.term.id),
    around: l
  }), !e.term.count && " ", !e.term.count && nn("span", {
    class: "program-explorer__note"
  }, r("no-program-yet")))), v && nn("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      u.showTerms(Ue, p.length), (e = document.getElementById(`${a}:${Ue}:${v.term.id}`)) == null || e.focus()
    }
  }, r("more-needs")), c && nn(c.NeedHelp, {
    view: e
  }))
}

// src/views/layout/search-box.tsx
function Il({view: {context: {msg: e}, state: t, actions: r}}) { // Il = SearchBox, e = msg, t = state, r = actions
  return nn("form", {
    class: "program-explorer__search cdx-search-input",
    role: "search",
    "aria-label": e("search"),
    onSubmit: e => { // e = event
      e.preventDefault(), r.submitSearch()
    }
  }, nn("div", {
    class: "cdx-text-input cdx-text-input--has-start-icon"
  }, nn("input", {
    class: "cdx-text-input__input",
    type: "search",
    "aria-label": e("search"),
    placeholder: e("search-hint"),
    autocomplete: "off",
    value: t.query.text,
    onFocus: r.enterSearch,
    onInput: e => r.search(e.currentTarget.value)
  }), nn("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })))
}

// src/views/layout/shortcuts.tsx
function Rl({view: e}) { // Rl = Shortcuts, e = view
  let {context: {msg: t, labels: r}, state: {query: n}, results: l, actions: a} = e, o = l.exploration.facets.find(({facet: e}) => e.id === ze); // t = msg, r = labels, n = query, l = results, a = actions, e = facet, o = offers, ze = OFFERS
  if (!o) return null;
  let i = (e, r, l, o) => nn("button", { // i = button, e = label, r = count, l = isChosen, o = terms, nn = k
    type: "button",
    class: "program-explorer__shortcut cdx-button",
    "aria-pressed": l,
    onClick: () => a.choose(En(n, ze, o))
  }, t("shortcut", e, r));
  return nn("div", {
    class: "program-explorer__shortcuts",
    role: "group",
    "aria-label": r.facet(ze).text
  }, o.terms.filter(({term: e}) => e.id !== Be).map(({term: e, chosen: t, matchCount: n}) => i(r.term(ze, e.id).text, n, t, [ e.id ])), i(t("offers-all"), o.count, !n.chosen.has(ze), []))
}

// src/views/layout/toolbar.tsx
function Ul({view: e}) { // Ul = Toolbar, e = view
  let {context: {msg: t, list: r, limit: n}, state: l, settledResults: a, actions: o, more: i, search: s} = e, {count: u, searchResult: {corrected: c}} = a.exploration, d = Array.from(l.query.chosen).reduce((e, [t, r]) => t === Ue || t === ze ? e : e + r.length, 0); // t = facet, r = terms, n = limit, l = state, a = settledResults, o = actions, i = more, s = search, e = sum, c = corrected, d = chosen, Ue = NEED, ze = OFFERS
  return nn("div", {
    class: "program-explorer__bar"
  }, nn("div", {
    class: "program-explorer__toolbar"
  }, l.narrow && !n && nn("button", {
    type: "button",
    class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input",
    "aria-label": t("search"),
    onClick: o.goToSearch
  }, nn("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })), l.narrow && nn("button", {
    type: "button",
    class: "program-explorer__open-filters cdx-button",
    "aria-haspopup": "dialog",
    "aria-expanded": l.open.filters,
    onClick: o.openFilters
  }, d ? t("filters-active", d) : t("filters")), nn("div", {
    class: "program-explorer__count",
    role: l.open.filters ? void 0 : "status",
    tabIndex: -1
  }, function({text: e, chosen: t}) {
    return e.trim() !== "" || t.size > 0
  }(l.settled.query) ? t("count", u, r.programs.length) : t("count-programs", u), s && c && u > 0 && nn(s.Corrected, {
    view: e,
    words: c
  }))), !n && nn("div", {
    class: "program-explorer__options"
  }, i && nn(i.CopyLink, {
    view: e
  }), i && nn(i.SortBy, {
    view: e
  })))
}

// src/views/layout/explorer.tsx
function zl({view: e}) { // zl = Explorer, e = view
  let {context: {limit: t, level: r, preset: n, msg: l}, state: {narrow: a, open: o, query: i}, results: s, actions: u, more: c, search: d} = e; // t = limit, r = level, n = preset, l = msg, a = narrow, o = open, i = query, s = results, u = actions, c = more, d = search, e = view
  return nn("div", {
    class: "program-explorer__frame" + (a ? " program-explorer__frame--narrow" : "") // a = narrow
  }, !t && nn("div", {
    class: "program-explorer__finder"
  }, nn(vl, {
    level: r,
    class: "program-explorer__group"
  }, l("find")), nn(Il, {
    view: e
  }), nn("button", {
    type: "button",
    class: "program-explorer__skip cdx-button",
    onClick: u.submitSearch
  }, l("skip-to-programs")), nn(Dl, {
    view: e
  }), nn(Rl, {
    view: e
  })), !a && nn("div", {
    class: "program-explorer__panel",
    role: "region",
    "aria-label": l("filters")
  }, nn(vl, {
    level: r,
    class: "program-explorer__group"
  }, l("filters")), nn(Fl, {
    view: e
  })), nn("div", {
    class: "program-explorer__main"
  }, nn(Ul, {
    view: e
  }), c && !(t && i === n) && nn(c.ActiveFilters, {
    view: e
  }), s.exploration.count > 0 ? nn(Cl, {
    view: e
  }) : d && nn(d.NoResults, {
    view: e
  }), !t && c && nn(c.Freshness, {
    view: e
  }), !t && c && nn(c.AddProgram, {
    view: e
  })), a && o.filters && c && nn(c.FilterDialog, {
    view: e
  }))
}

// src/views/load-when-needed.ts
var Wl = { // Wl = MORE_WHEN
  isNeeded: ({open: e, query: t}) => e.filters || t.details.length > 0 || t.text !== "",
  isEarly: !0
}, Bl = {
  isNeeded: ({mayType: e, query: t}) => e || t.text !== "",
  isEarly: !1
};

function Hl(e, t, {isNeeded: r, isEarly: n}, l, a) { // Hl = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, l = onFailure, a = use
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
function Vl(e, t) { // Vl = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect()
  }
}

// src/views/mount.tsx
Ir.debounceRendering = e => e();

(function() {
  Ir.vnode = e => { // Ir = n, e = node
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

function Zl(e, t, r, n, l, a) { // Zl = mountExplorer, e = root, t = list, r = settings, n = connect, l = parts, a = onCrash
  let o = e.ownerDocument.defaultView || window, u = new Set, c = l.more.now, d = c ? n(c) : _l, g = l.search.now, f = fl(t, r, g == null ? void 0 : g.fuzzySearch), m = !0, h = () => f.limit > 0 || (e.clientWidth || o.innerWidth) < 640, v = e => { // o = view, e = before, u = cleanups, c = more, l = parts, d = history, n = connect, _l = NO_HISTORY, g = search, f = context, fl = createContext, t = list, r = settings, m = isMounted, h = isNarrow, v = readAddress
    let t = d.read(), r = t === null && e ? e.query : A(t || "", f.index) || f.preset, n = sl(f.index, f.derive, r); // t = fragment, d = history, r = next, e = before, A = fromFragment, f = context, n = query, sl = withoutHiddenDetails
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
  }, y = ml(i({
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
    }, l = e => sl(t().index, t().derive, e), a = t => { // l = shown, e = query, sl = withoutHiddenDetails, t = next, a = choose
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
        query: l(Mn(e.get().query, t))
      }),
      settle: n,
      enterSearch: () => e.set({
        mayType: !0
      }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount()
      },
      toggleTerm: (t, r) => a(On(e.get().query, t, r)),
      choose: a,
      sort: t => a(s(i({}, e.get().query), {
        sort: t
      })),
      toggleDetails: t => a(function(e, t) {
        return s(i({}, e), {
          details: Tn(e.details, t)
        })
      }(e.get().query, t)),
      goTo: n => { // n = program
        a(function(e, t, r, n) {
          let l = [ ...r.details.filter(e => e !== n), n ]; // l = details, r = query, e = each, n = program
          return il(e, t, r, [ n ]).length ? s(i({}, r), {
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
      An(nn(zl, {
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
    d.isNewLink() && l && r.reveal(() => ul(() => x(() => w.scrollToLinked(y.get().query.details))))
  }, E = () => { // E = correctLink
    c != null && c.isDamaged(d.read(), f.fragmentOf(y.get().query)) && l.useLinks(({checkLink: e}) => x(() => e(d, y, f, w.scrollToLinked)))
  }, T = ({keepFocus: t, keepFragment: r, keepPlace: n, nameTab: l, syncHistory: a}) => { // T = useMore
    u.add(a(y, d, e => f.fragmentOf(e))), u.add(d.onMove(() => x(() => { // u = cleanups, a = syncHistory, y = store, d = history, e = query, f = context, x = attempt
      y.set(v(y.get())), M(!1), E()
    }))), d.read() !== null && u.add(l(y, () => f, e.ownerDocument)), u.add(r()).add(n(e, d)).add(t(e, d))
  };
  if ([ y.subscribe($), Vl(e, () => { // y = store, $ = draw, Vl = watchWidth, e = root
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
  }), cl(y, k.settle, o) ].forEach(e => u.add(e)), $(y.get(), y.get()), m) {
    if (M(!0), E(), d.firstPlace && ul(() => x(() => o.scrollTo(0, d.firstPlace))), 
    c) T(c); else {
      let e = e => Wl.isNeeded(e) || _(o.location.hash); // e = state, Wl = MORE_WHEN, _ = isFragmentOurs, o = view
      u.add(Hl(y, l.more, s(i({}, Wl), {
        isNeeded: e
      }), l.onFailure, e => x(() => { // l = parts, e = loaded, x = attempt
        c = e, d = n(c), T(c), (() => { // c = more, e = loaded, d = history, n = connect, T = useMore
          let {settled: e, open: t} = y.get(), r = f.fragmentOf(e.query); // e = settled, t = open, y = store, r = fragment, f = context
          r ? d.write(r, "replace") : d.read() && (y.set(v(y.get())), M(!0), E()), t.filters && d.enterDialog()
        })(), y.set({})
      })))
    }
    if (g) S(g); else {
      let e = e => Bl.isNeeded(e) || !f.derive(e.query).order.length; // e = state, Bl = SEARCH_WHEN, f = context
      u.add(Hl(y, l.search, s(i({}, Bl), {
        isNeeded: e
      }), l.onFailure, e => x(() => { // l = parts, e = loaded, x = attempt
        g = e, f = function(e, t) {
          return s(i({}, e), {
            find: t,
            derive: ol(e.index, t)
          })
        }(f, g.fuzzySearch), S(g), y.set({})
      })))
    }
  }
  return {
    update: t => x(() => { // t = newList, x = attempt
      k.settle(), f = fl(t, r, f.find);
      let {query: n} = y.get(), l = sl(f.index, f.derive, n), a = () => y.set({ // n = before, y = store, l = query, sl = withoutHiddenDetails, f = context, a = show
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
var Jl = 0; // Jl = mountedSoFar

function Gl(e) { // Gl = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return _(e) && !(t && !t.closest(`.${ue}, [${ce}]`))
}

function Yl(e) { // Yl = offerSelftest, e = environment
  let {wiki: t, load: r} = e, n = () => { // t = wiki, e = environment, n = onHash
    location.hash === "#programs?selftest" && r.selftest().then(({runSelftest: t}) => t(e, "0.1.0 a58678c4b21770ff"), e => t.log("The self-test cannot be loaded.", e))
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n)
}

// src/page/start.ts
function Kl(e, t, r, n) { // Kl = run, e = load, t = environment, r = host, n = mounted
  return u(this, null, function*() {
    let {wiki: l} = t, a = () => { // l = wiki, t = environment, a = retry
      Kl(e, t, r, n)
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
        return e === E || t.has(T)
      }(g)) throw new Error("The messages of the explorer are missing on this wiki.");
      let _ = "DisplayNames" in Intl ? null : yield l.languageNames(), [v, y] = yield Promise.all([ c, d, new Promise(e => setTimeout(e)) ]); // _ = languageNames, l = wiki, v = more, y = search, c = loadingMore, d = loadingSearch, e = resolve
      if (!r.root.isConnected) return;
      let {translations: w} = m, b = v && w ? s(i({}, m), { // w = translations, m = loaded, b = programs, v = more, s = __spreadProps, i = __spreadValues
        list: v.translate(m.list, w, l.contentLanguage)
      }) : m, {origin: x} = b, k = (e, n) => u(null, null, function*() {
        let l = yield t.load[e](); // l = tool, t = environment, e = name
        o && x.kind === "pages" && l.open({
          environment: t,
          host: r,
          messages: g,
          source: r.source,
          included: x.included,
          text: x.page.text,
          list: b.list,
          explorer: o
        }, n)
      }), $ = function({wiki: e}, t, {origin: r, list: n}) {
        let {root: l, container: a, groups: o, preset: i, limit: s, fallbacks: u} = t; // l = root, a = container, o = groups, i = preset, s = limit, u = fallbacks, t = host
        return e.isNamed && r.kind === "pages" && a === l && !i && !s && function(e, t) {
          let r = t => e.flatMap(e => Array.from(e.querySelectorAll(t))), n = new Set(r("b,a").map(({textContent: e}) => e.trim())); // r = all, t = selector, e = textContent, n = shown
          return r("li").length !== t.length || !t.every(e => n.has(e))
        }
        // src/messages/i18n/en.json
        (o.length ? o : [ l ], n.programs.map(({title: t}) => j(t, [ l.lang, ...u ], e.contentLanguage).text))
      }(t, r, b);
      o = function(e, t, {list: r, messages: n, languageNames: l, more: a, search: o, openTool: i}, s) {
        let c = window.pageYOffset > 0, {wiki: d, load: p} = e, {language: g} = n, f = R(n), m = xe(d, t), h = function(e) { // c = hasScrolled, d = wiki, e = host, n = messages, f = msg, R = createMessages, m = languages, xe = readerLanguages, t = host, h = ownsIt
          let t = Array.from(document.querySelectorAll(`.${ue}`)).filter(e => (V({ // t = roots, ue = HOST_CLASS, e = root, V = hostStateOf
            root: e
          }) || "static") !== "static");
          return (t.find(e => !e.matches("[data-preset], [data-limit]")) || t[0]) === e.root
        }(t), _ = "program-explorer-" + ++Jl, v = a ? a.createPageUrls(d, t, m) : d.urlOf, y = t.all === null ? "" : v(t.all), w = a, b = {
          more: {
            now: a,
            load: () => u(null, null, function*() {
              return w = yield $e(e), w
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
              text: f("failed-" + (l ? "outdated" : "network")),
              retry: () => {
                l ? location.reload() : (ne(t.root), r())
              }
            })
          },
          useLinks: e => { // e = use
            p.links().then(e, e => d.log("The link in the address cannot be corrected.", e))
          }
        }, x = document.createElement("div");
        x.className = "program-explorer__app", x.lang = g, x.dir = X(g), t.root.append(x);
        let k = H(t.root, () => J(t, !0)), $ = () => w == null ? void 0 : w.scrollToLinkedHeading(t); // k = stopWatching, H = watchFolding, t = host, J = hideRest, $ = onHashChange, w = loaded
        window.addEventListener("hashchange", $);
        let S = () => { // S = cleanUp
          x.remove(), k(), window.removeEventListener("hashchange", $)
        }, A = ({createHistory: e}) => e(window, h ? Gl : null, _), M = a && A(a);
        G(t, "ready");
        let {update: E, unmount: T} = Zl(x, r, { // E = update, T = unmount, Zl = mountExplorer, x = app, r = list
          msg: f,
          format: Dr(g, f, l),
          language: g,
          languages: m,
          pageLanguage: d.contentLanguage,
          today: De(),
          headings: t.headings,
          level: t.level,
          preset: t.preset,
          limit: t.limit,
          startsAt: c ? "scrolled" : location.hash ? "link" : "top",
          idPrefix: _,
          reveal: e => w ? w.unfold(t.root, e) : e(),
          notify: e => le(t.root, n, {
            kind: "failure",
            text: e,
            retry: null
          }),
          editing: i && {
            isAllowed: () => d.isNamed ? d.mayEdit(t.source) : Promise.resolve(!1),
            open: i,
            ownsAddress: h
          },
          urlOf: e => "url" in e ? e.url : v(e.page),
          urlOfProgram: e => `${h ? "" : y}#programs?program=${e}`,
          urlOfAll: e => `${y}#${e}`
        }, e => M || A(e), b, e => { // e = error, M = history, A = connect, b = parts
          S(), s(e)
        });
        if (!x.isConnected) return null;
        let O = { // O = explorer
          update: E,
          unmount: () => {
            T(), S(), G(t, "static")
          }
        };
        try {
          $(), J(t, !0), d.announceReady(t.root)
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
        search: y,
        openTool: x.kind === "pages" ? k : null
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
      }(t, r, b, g, $))
    } catch (e) {
      l.log(`The explorer could not start from "${r.source}".`, e), o && (n.delete(r.root), 
      o.unmount()), yield se(t, r, oe(e), null, a)
    }
  })
}

// src/wiki/wiki.ts
var Ql = class extends Error { // Ql = ReadError
  constructor(e, t) {
    super(`${e}: ${t}`);
    this.failure = e
  }
};

// src/wiki/api-request.ts
function Xl(e, t) { // Xl = fetchInTime, e = url, t = credentials
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
      throw r.signal.aborted ? new Ql("timeout", `10000 ms, ${e}`) : new Ql("network", `${String(t)}, ${e}`)
    } finally {
      clearTimeout(n)
    }
  })
}

function ea(e) { // ea = readAnswer, e = url
  return u(this, null, function*() {
    let t = yield Xl(e, "omit"); // t = response, Xl = fetchInTime, e = url
    if (t.status === 429 && (t = yield Xl(e, "same-origin")), t.status === 429) throw new Ql("busy", e);
    if (t.status !== 200) throw new Ql("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body)
    } catch (e) {}
    if (!r) throw new Ql("server", `no JSON, ${e}`);
    if (r.error) throw new Ql("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r
  })
}

// src/runtime.ts
var ta = [ sn, an, on, nn, An, ul, sl, gl, ml, w, "edit=", _, b, h, "selftest", k, x, Hn, jn, In, Ln, qn, Nn, Rn, Wn, Kn, d, En, Mn, dl, ll, X, Dr, O, E, jl, R, V, ce, ue, ye, me, fe, ge, le, B, z, W, H, St, U, ht, _t, ft, Mt, Ue, ze, Fe, M, Je, ut, Le, Ce, Ye, Or, wl, Ie, De, ct, dt, 200, Tr, yr, yt, vt, L, j, Fl, Ll, bl, xl, vl, yl, function(e) { // ta = shared, sn = x, an = M, on = $, nn = k, An = Q, ul = afterPaint, sl = withoutHiddenDetails, gl = createLabels, ml = createStore, w = decode, _ = isFragmentOurs, b = normalText, h = restOf, k = splitIds, x = toFragment, Hn = append, jn = add, In = count, Ln = has, qn = noBits, Nn = unionOf, Rn = chosenTerms, Wn = explore, Kn = memoize, d = SORTS, En = withTerms, Mn = withText, dl = NO_SEARCH, ll = effectiveSort, X = directionOf, Dr = createFormat, O = FALLBACK_LANGUAGE, E = KEYS_ONLY, jl = joinList, R = createMessages, V = hostStateOf, ce = GROUP_ATTRIBUTE, ue = HOST_CLASS, ye = findHosts, me = levelBelow, fe = levelOf, ge = staticHeading, le = showNotice, B = isFolded, z = SECTION, W = sectionOf, H = watchFolding, St = cutText, U = DATA_MODEL, ht = firstDay, _t = lastDay, ft = parseDate, Mt = toUtc, Ue = NEED, ze = OFFERS, Fe = includedTitles, M = parseJsonObject, Je = isObject, ut = shortestCode, Le = parseLink, Ce = readLink, Ye = VERSION, Or = parseForReaders, wl = nextDate, Ie = optionsFor, De = today, ct = ID, dt = LANGUAGE, Tr = readPage, yr = dataPageSchema, yt = isStatus, vt = STATUSES, L = allTexts, j = pickText, Fl = Filters, Ll = TermBox, bl = Chevron, xl = DataLink, vl = Heading, yl = DataText, e = text
  return `\u2068${e}\u2069`
}, Sl, $l, ea ];

// src/wiki/page-reader.ts
function ra({query: {pages: e = []} = {}}) { // ra = storedPages, e = found
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

function na(e, t, r, n) { // na = parametersFor, e = kind, t = values, r = bundle, n = offset
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

function la(e, t, r, n) { // la = readAll, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    let l = new Map, a = [], o = "", i = 0; // l = translations, a = pages, o = offset, i = requests
    do {
      let i = yield ea(`${e}?${na(t, r, n, o)}`); // i = answer, ea = readAnswer, e = api, na = parametersFor, t = kind, r = values, n = bundle, o = offset
      a = a.concat(ra(i));
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

function aa(e, t, r, n) { // aa = readSafely, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    try {
      return yield la(e, t, r, n)
    } catch (l) {
      if (n && l instanceof Ql && l.failure === "server") return la(e, t, r, null);
      throw l
    }
  })
}

function oa(e, t) { // oa = createPageReader, e = api, t = titleOf
  return (r, n, l) => u(null, null, function*() {
    let a = r.map(t), o = l && Object.assign({}, l, { // a = normalized, r = titles, t = titleOf, o = bundle, l = request
      title: t(l.title)
    }), i = n.length ? yield aa(e, "revids", n, o) : null;
    return i && a.every(e => i.pages.some(t => t.title === e)) ? i : aa(e, "titles", a, o)
  })
}

// src/wiki/mediawiki.ts
function ia(e) { // ia = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e
}

function sa(e) { // sa = mayEdit, e = title
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

function ua() { // ua = languageNames
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

function ca() { // ca = languages
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
    Yl(n), e.onContent(() => { // Yl = offerSelftest, n = environment, e = wiki
      (e => { // e = condition
        Array.from(r).forEach(([t, n]) => { // r = mounted, t = root, n = explorer
          e(t) && (r.delete(t), n.unmount())
        })
      })(e => !e.isConnected);
      let t = document.getElementById("mw-content-text") || document.body, l = Nr(); // t = content, l = sharedLoad, Nr = createSharedLoad
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
        }(e) && Kl(l, n, e, r)
      }), t => e.log("The explorer could not find its host.", t))
    })
  })(function(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ca(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ia,
      readPages: oa(mw.util.wikiScript("api"), ia),
      languageNames: ua,
      mayEdit: sa,
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
        if ((r == null ? void 0 : r.runtime) !== "140bec32b171f263") throw Object.assign(new Error(`Reload the page: the module "${e}" is of another release.`), {
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
      checks: n("checks"),
      more: n("more"),
      search: n("search"),
      editor: n("editor"),
      history: n("history"),
      worklist: n("worklist"),
      links: n("links"),
      importer: n("importer"),
      selftest: n("selftest")
    }
  }(0, ta))
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed")
  }), e
}
// </nowiki>