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

var f = /^#?programs$/, m = /^#?programs(\?|%3f|\.3f)/i, h = "selftest"; // f = ALONE, m = WITH_QUERY, h = SELFTEST

function _(e) { // _ = restOf, e = hash
  let [t] = m.exec(e) || f.exec(e) || []; // t = start, m = WITH_QUERY, e = hash, f = ALONE
  return t === void 0 ? null : e.slice(t.length, 8e3)
}

function v(e) { // v = isFragmentOurs, e = hash
  return _(e) !== null
}

var y = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // y = UNSAFE

function w(e) { // w = encode, e = value
  return e.replace(y, e => { // e = unit, y = UNSAFE
    let t = e.charCodeAt(0); // t = code, e = unit
    return t > 127 ? encodeURIComponent(e) : "%" + (t + 256).toString(16).slice(1).toUpperCase()
  })
}

function b(e) { // b = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, e => { // e = run
    try {
      return decodeURIComponent(e)
    } catch (t) {
      return e
    }
  })
}

function x(e) { // x = normalText, e = text
  return e.slice(0, 200).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim()
}

function k(e, t = []) { // k = toFragment, e = query, t = facets
  let r = []; // r = parts
  new Set([ ...t, ...e.chosen.keys() ]).forEach(t => { // t = facet, e = query
    let n = e.chosen.get(t) || []; // n = terms, e = query, t = facet
    n.length && !g.includes(t) && r.push(`${w(t)}=${n.map(w).join(",")}`)
  });
  let n = x(e.text); // n = text, x = normalText, e = query
  return n && r.push("q=" + w(n).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && r.push("sort=" + e.sort), 
  e.details.length && r.push("program=" + e.details.map(w).join(",")), r.length ? `programs?${r.join("&")}` : ""
}

function S(e, t) { // S = splitIds, e = list, t = isKnown
  return e.split(",").map(b).flatMap(e => t(e) ? e : e.split(","))
}

function A(e, t) { // A = readIds, e = list, t = isKnown
  return Array.from(new Set(S(e, t))).filter(t)
}

function E(e, t) { // E = fromFragment, e = hash, t = known
  let r = _(e); // r = rest, _ = restOf, e = hash
  if (r === null) return null;
  let n = new Map, l = "", a = null, o = []; // n = chosen, l = text, a = sort, o = details
  for (let e of r.split("&")) { // e = part, r = rest
    let [r = "", ...i] = e.split("="), s = b(r), u = i.join("="), c = b(u); // r = rawKey, i = values, e = part, s = key, b = decode, u = raw, c = value
    if (s === "q") l = x(b(u.replace(/[_+]/g, " "))); else if (s === "sort") a = d.find(e => e === c) || null; else if (s === "program") o = A(u, t.hasProgram); else if (!g.includes(s)) {
      let e = A(u, e => t.hasTerm(s, e)); // e = term, A = readIds, u = raw, t = known, s = key
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
var O = "qqx", q = "search", C = "en"; // O = KEYS_ONLY, q = EXPLORER_KEY, C = FALLBACK_LANGUAGE

function T(e) { // T = chooseLanguage, e = chain
  return e.map(e => e.toLowerCase()).find(e => c.includes(e)) || C
}

function j(e) { // j = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`
}

// src/programs/texts.ts
function L(e, t, r) { // L = pickText, e = text, t = chain, r = pageLanguage
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

function P(e) { // P = allTexts, e = text
  return typeof e == "string" ? [ e ] : [ ...e.values() ]
}

// src/page/drift.ts
// src/messages/locale.ts
function N(e) { // N = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`
}

// src/messages/plural.ts
var D = [ "zero", "one", "two", "few", "many", "other" ]; // D = CATEGORIES

// src/messages/messages.ts
var F = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, I = /\$(\d)/g, R = { // F = PLURAL, I = PARAMETER, R = BUILT_IN
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

function U({language: e, texts: t} = R, r = R.texts) { // U = createMessages, t = texts, R = BUILT_IN, r = fallback
  if (e === O) return (e, ...t) => `(${[ `program-explorer-${e}`, ...t ].join(", ")})`;
  let n, l, a = N(e); // n = numbers, l = plural, a = locale, N = localeOf, e = language
  return (o, ...i) => { // o = key, i = parameters
    let s = e => { // s = parameter, e = position
      var t; // t = _a
      return (t = i[Number(e) - 1]) != null ? t : ""
    };
    return (t.get(o) || r.get(o) || `\u29fc${o}\u29fd`).replace(F, (t, r, n) => (l = l || function(e) {
      let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = D.filter(e => r.includes(e)); // t = rules, e = category, r = ownCategories, n = categories, D = CATEGORIES
      return (e, r) => { // e = forms, r = count
        let l = e.length - 1, a = t ? n.indexOf(t.select(r)) : r === 1 ? 0 : l; // l = last, e = forms, a = position, t = rules, n = categories, r = count
        return e[Math.min(a, l)]
      }
    }(e), l(n.split("|"), Number(s(r))))).replace(I, (e, t) => { // e = _, l = plural, n = forms, s = parameter, r = position, I = PARAMETER, t = position
      let r = s(t); // r = value, s = parameter, t = position
      return typeof r == "number" ? (e => e < 1e3 && a.endsWith("latn") ? String(e) : (n = n || new Intl.NumberFormat(a), 
      n.format(e)))(r) : r
    })
  }
}

// src/programs/data-model.ts
var z = "json"; // z = DATA_MODEL

// src/page/sections.ts
var W = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // W = SECTION

function B(e) { // B = sectionOf, e = element
  return e.closest(W)
}

function H(e) { // H = isFolded, e = element
  let t = B(e); // t = section, B = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length)
}

function V(e, t) { // V = watchFolding, e = element, t = onChange
  let r = B(e), n = new MutationObserver(t); // r = section, B = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, {
    attributeFilter: [ "hidden", "class" ]
  }), () => n.disconnect()
}

// src/page/host-state.ts
function Z({root: e}) { // Z = hostStateOf, e = root
  return e.programExplorerState
}

function J(e, t) { // J = hide, e = element, t = isHidden
  e == null || e.classList.toggle("program-explorer-hidden", t)
}

function Y({root: e, after: t}, r) { // Y = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !H(e); // n = isAfterHidden, r = isHidden, H = isFolded, e = root
    J(t.list, n), J(t.heading, n && !(function(e) {
      return B(e) !== null
    }(e) && function(e) {
      return (B(e) || e).textContent.trim() !== e.textContent.trim()
    }(t.list)))
  }
}

function G(e, t) { // G = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach(e => J(e, r)), Y(e, r), e.headings.forEach(({anchors: e, anchorElements: t}) => t.forEach((t, n) => { // e = host, J = hide, r = isReady, Y = hideRest, t = element, n = i
    t.id = r ? "" : e[n] || ""
  })), e.root.dataset.state = e.root.programExplorerState = t
}

// src/messages/direction.ts
var K = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), Q = [ "arab", "hebr" ], X = [ "latn", "cyrl" ]; // K = RTL_LANGUAGES, Q = RTL_SCRIPTS, X = LTR_SCRIPTS

function ee(e) { // ee = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return Q.includes(r) || !X.includes(r) && K.has(t) ? "rtl" : "ltr"
}

// src/page/notice.ts
var te = "program-explorer__notice"; // te = CLASS

function re(e, t, ...r) { // re = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n
}

function ne(e, t, r) { // ne = button, e = text, t = className, r = act
  let n = re("button", `cdx-button ${t}`, e); // n = made, re = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n
}

function le(e) { // le = removeNotice, e = root
  e.querySelectorAll(`.${te}`).forEach(t => { // e = root, te = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({
      preventScroll: !0
    })), t.remove()
  })
}

function ae(e, t, {kind: r, text: n, content: l = [], retry: a}) { // ae = showNotice, e = root, t = messages, r = kind, l = content, a = retry
  le(e);
  let o = U(t), i = re("div", `${te} ${te}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`, re("span", "cdx-message__icon"), re("div", "cdx-message__content", re("p", "", n), ...l, ...a ? [ ne(o("retry"), "", a) ] : [], ne(o("dismiss"), "cdx-button--weight-quiet", () => le(e)))); // o = msg, U = createMessages, t = messages, i = box, re = element, te = CLASS, r = kind, n = text, l = content, a = retry, ne = button, le = removeNotice, e = root
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = ee(t.language), e.append(i)
}

// src/page/failure.ts
var oe = [ "busy", "timeout", "network", "server" ]; // oe = TEMPORARY

function ie(e) { // ie = failureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected"
}

function se(e, t, r, n) { // se = advise, e = environment, t = host, r = notice, n = subject
  return u(this, null, function*() {
    let {wiki: l, load: a} = e; // l = wiki, e = environment
    try {
      (yield l.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n))
    } catch (e) {
      l.log("There is no advice about the data page.", e)
    }
  })
}

function ue(e, t, r, n, l) { // ue = showFailure, e = environment, t = host, r = failure, n = result, l = retry
  return u(this, null, function*() {
    let a = n ? n.messages : R, o = U(a); // a = messages, n = result, R = BUILT_IN, o = msg, U = createMessages
    G(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: o("two-sentences", o("failed"), o(`failed-${r}`)),
      retry: oe.includes(r) ? () => { // oe = TEMPORARY, r = failure
        le(t.root), G(t, "loading"), l()
      } : null
    };
    ae(t.root, a, i), (r === "missing" || r === "json") && (yield se(e, t, i, {
      messages: a,
      origin: n && "origin" in n ? n.origin : null,
      compared: null
    }))
  })
}

// src/page/hosts.ts
var ce = "program-explorer", de = "data-group"; // ce = HOST_CLASS, de = GROUP_ATTRIBUTE

function pe(e) { // pe = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || ""
}

var ge = /^(?!mw[\w-]{2,4}$)./; // ge = ANCHOR

function fe(e, t, r) { // fe = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({id: e}) => ge.test(e)); // n = anchorElements, r = elements, ge = ANCHOR, e = id
  return {
    text: e,
    language: pe(t),
    anchors: n.map(({id: e}) => e),
    anchorElements: n
  }
}

function me(e) { // me = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3
}

function he(e) { // he = levelBelow, e = heading
  return e ? Math.min(me(e) + 1, 5) : 3
}

var _e = "h1, h2, h3, h4, h5, h6"; // _e = HEADINGS

function ve(e) { // ve = readRevisions, e = text
  return new Map(e.split(" ").map(e => { // e = entry
    let [t = "", r] = e.split(":"); // t = language, r = revision, e = entry
    return [ t, Number(r) ]
  }))
}

function ye({root: e, before: t, groups: r, headings: n}) { // ye = readHost, e = root, t = before, r = groups, n = headings
  let {source: l = "", revision: a = "", preset: o = "", limit: i, all: s = null, languages: u = "", messages: c = "", bundle: d = "", bundleVersion: p = ""} = e.dataset, g = function(e) { // l = source, a = revision, o = preset, i = limit, s = all, c = messages, d = bundle, p = bundleVersion, e = heading, g = heading
    return e && (e.closest(".mw-heading") || e)
  }(n.get("past") || null), f = r.find(t => !e.contains(t)), m = new Map;
  return n.forEach((e, r) => { // n = headings, e = element, r = group
    e !== t && m.set(r, function(e) {
      return fe((e.querySelector(".mw-headline") || e).textContent.trim(), e.querySelector("[lang]") || e, [ e, ...e.querySelectorAll("[id]") ])
    }(e))
  }), {
    root: e,
    container: e,
    source: l,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: ve(c),
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
    level: he(n.size ? t : null)
  }
}

function we(e) { // we = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${_e}, .${ce}[data-source], [${de}]`).forEach(e => { // e = element, _e = HEADINGS, ce = HOST_CLASS, de = GROUP_ATTRIBUTE
    let n = t[t.length - 1]; // n = last, t = printed
    e.matches(_e) ? r = e : e.hasAttribute(de) ? n && (n.groups.push(e), r && e.hasAttribute("data-has-heading") && n.headings.set(e.getAttribute(de), r)) : t.push({
      root: e,
      before: r,
      groups: [],
      headings: new Map
    })
  }), t.map(ye)
}

// src/page/known-pages.ts
var be = [ "Community Development", "Community Development/What we do" ], xe = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // be = PAGES, xe = TRANSLATION

// src/page/languages.ts
function ke({languages: e, pageLanguage: t}, {root: r, fallbacks: n}) { // ke = readerLanguages, t = pageLanguage, r = root, n = fallbacks
  let l = pe(r), [a] = e, o = a !== t; // l = around, pe = languageOf, r = root, a = first, e = languages, o = isChosen, t = pageLanguage
  return !l || o && (a === C || T(e) !== C) ? e : [ ...o ? e.slice(0, -1) : [], l, ...n, ...e ]
}

// src/page/load-parts.ts
function $e(e, t, r) { // $e = logged, e = wiki, t = loading, r = message
  return t.catch(t => { // t = error
    throw e.log(r, t), t
  })
}

function Se({wiki: e, load: t}) { // Se = loadMore, e = wiki
  return $e(e, t.more(), "Details and filters on phones did not load.")
}

function Ae({wiki: e, load: t}) { // Ae = loadSearch, e = wiki
  return $e(e, t.search(), "The search did not load.")
}

// src/programs/links.ts
var Ee = /[\u200E\u200F\u202A-\u202E]/g, Me = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Oe = new RegExp("^(?:" + [ "about", "blob", "data", "filesystem", "ftp", "https", "intent", "jar", "javascript", "mailto", "sms", "tel", "vbscript", "view-source", "ws", "wss" ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), qe = 2e3, Ce = new RegExp([ "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]", "%[0-9A-Fa-f]{2}", "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;", "~{3}", "^\\.\\.?(?:/|$)", "/\\.\\.?(?:/|$)", "[\\uD800-\\uDFFF]" ].join("|"), "u"); // Ee = DIRECTION_MARKS, Me = TITLE_SPACES, Oe = SCHEMES, qe = MOST_UNITS, Ce = NOT_IN_TITLES

var Te = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Te = ORDINARY

function je(e) { // je = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t)) return function(e) {
    if (e.length <= qe && Te.test(e)) return {
      url: e
    };
    if (e.length > qe || /\s/.test(e)) return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? {
        url: t.href
      } : "bad-address"
    } catch (e) {
      return "bad-address"
    }
  }(t);
  if (t.length > qe) return "bad-page";
  let r = t.replace(Ee, "").replace(Me, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Ee = DIRECTION_MARKS, Me = TITLE_SPACES
  if (/^http:/i.test(r)) return "insecure-link";
  if (Oe.test(r)) return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || Ce.test(r) || n.length > 85 && function(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length
  }(n) > 255 ? "bad-page" : {
    page: r
  }
}

function Le(e) { // Le = isTarget, e = found
  return typeof e != "string"
}

function Pe(e) { // Pe = parseLink, e = value
  let t = je(e); // t = found, je = readLink, e = value
  return Le(t) ? t : null
}

function Ne(e) { // Ne = isPage, e = value
  let t = Pe(e); // t = link, Pe = parseLink, e = value
  return t !== null && "page" in t
}

function De(e) { // De = includedTitlesIn, e = page
  let {include: t} = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, 49).map((e, r) => typeof e == "string" && Ne(e) && t.indexOf(e) === r ? e : "") : []
}

function Fe(e) { // Fe = includedTitles, e = text
  return e.includes('"include"') ? De(M(e)).filter(Boolean) : []
}

// src/programs/parse-options.ts
function Ie() { // Ie = today
  return (new Date).toISOString().slice(0, 10)
}

function Re(e) { // Re = optionsFor, e = wiki
  return {
    today: Ie(),
    language: e.contentLanguage
  }
}

// src/programs/code-report.ts
// src/programs/facets.ts
var Ue = [ "status", "language", "period" ], ze = "need", We = "offers", Be = [ "join", "materials" ], He = "not-stated"; // Ue = BUILT_IN, ze = NEED, We = OFFERS, Be = OFFER_TERMS, He = NOT_STATED

// src/programs/kinds.ts
var Ve = { // Ve = KINDS
  array: "list",
  record: "object",
  object: "object",
  number: "number",
  boolean: "true or false"
};

function Ze(e) { // Ze = kindOfType, e = type
  return Ve[e] || "text"
}

function Je(e) { // Je = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Ze(Array.isArray(e) ? "array" : typeof e)
}

function Ye(e) { // Ye = isObject, e = value
  return Je(e) === "object"
}

// src/programs/migrate.ts
var Ge = [], Ke = 1 + Ge.length; // Ge = MIGRATIONS, Ke = VERSION

function Qe(e, t, r) { // Qe = readJsonPage, e = text, t = report, r = describeFault
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
    t.addWith("unknown-version", [ typeof e == "number" || typeof e == "string" ? String(e) : "", Je(n), Je(e) ])
  }
  return a
}

// src/programs/levels.ts
function Xe(e) { // Xe = tooDeep, e = parents
  return Array.from(e.keys()).filter(t => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let t = 0; r && t <= 25; t++) r = e.get(r); // t = level, r = above, e = parents
    return r
  })
}

// src/programs/lineage.ts
function et(e, t, r, n) { // et = checkLineage, e = all, t = series, r = includedTitles, n = report
  let l = new Set, a = new Map; // l = programIds, a = parents
  for (let {id: t, partOf: r} of e) l.add(t), r && a.set(t, r); // r = partOf, e = all, l = programIds, t = id, a = parents
  let o = new Set([ ...l, ...t.keys() ]), u = new Set(Xe(a)); // o = wholes, l = programIds, t = series, u = deep, Xe = tooDeep, a = parents
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
function tt(e, t, r, n) { // tt = eachRecord, e = page, t = name, r = report, n = visit
  let l = e[t]; // l = list, e = page, t = name
  r.enter(t), Array.isArray(l) ? l.forEach((e, t) => { // r = report, t = index, l = list, e = raw
    r.enter(t), n(e, t), r.leave()
  }) : l !== void 0 && r.addWith("wrong-type", [ "list", Je(l) ]), r.leave()
}

// src/programs/read-schema.ts
function rt({pipe: e}) { // rt = actionsOf
  return e ? [ ...rt(e[0]), ...e.slice(1) ] : []
}

function nt({type: e, requirement: t}) { // nt = testOf, e = type, t = requirement
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

function lt(e) { // lt = createReader, e = node
  switch (e.type) {
   case "array":
    return function({item: e}) {
      return (t, r) => { // t = value, r = report
        let n = ot(e), l = [], a = 0; // n = readItem, ot = readerOf, e = item, l = list, a = index
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
      let t = ot(e.key), r = ot(e.value), n = rt(e).some(({type: e}) => e === "min_entries"); // t = readKey, ot = readerOf, e = type, r = readValue, n = needsEntry, rt = actionsOf
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
          a.enter(t), n ? c[t] = (u = ot(n.wrapped || n)(e[t], a)) != null ? u : null : o != null && o(t, e[t]) || a.add("unknown-field", t, s), 
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
      }, ...rt(e) ].filter(e => e.message || e.operation).map(e => ({
        change: e.operation,
        test: nt(e),
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

var at = new Map; // at = READERS

function ot(e) { // ot = readerOf, e = node
  let t = at.get(e); // t = reader, at = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [ e ], n = new Map(r.map(e => [ Ze(e.type), lt(e) ])), l = [ ...n.keys() ].join(" or "); // r = choices, e = choice, n = readers, Ze = kindOfType, lt = createReader, l = expected
    t = (e, t, r, a) => { // t = report, e = value, r = onExtra, a = allNames
      let o = Je(e), i = n.get(o); // o = kind, Je = kindOf, e = value, i = read, n = readers
      if (!i) {
        t.addWith("wrong-type", [ l, o ]);
        return
      }
      return i(e, t, r, a)
    }, at.set(e, t)
  }
  return t
}

function it(e, t, r, n, l) { // it = read, e = schema, t = value, r = report, n = onExtra, l = allNames
  return ot(e)(t, r, n, l)
}

// src/programs/language-code.ts
var st = /^(?:als|fat|ike|knc)\b/i, ut = new Map; // st = CODES_OF_MEDIAWIKI, ut = known

function ct(e) { // ct = shortestCode, e = code
  let t = ut.get(e) || function(e) { // t = short, ut = known, e = code
    let t = e; // t = short, e = code
    try {
      let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
      (r.length < e.length || e.length === 2 && r.length === 2) && !st.test(e) && (t = r)
    } catch (e) {}
    return t.toLowerCase()
  }(e);
  return ut.set(e, t), t
}

// src/programs/patterns.ts
var dt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, pt = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // dt = ID, pt = LANGUAGE

// src/programs/dates.ts
var gt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // gt = DATE_SHAPE

function ft(e, t) { // ft = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2
}

function mt(e) { // mt = parseDate, e = text
  if (!gt.test(e)) return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, l = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, l = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && l !== null && (l < 1 || l > ft(r, n)) ? null : {
    year: r,
    month: n,
    day: l,
    approximate: t
  }
}

function ht(e, t, r) { // ht = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`
}

function _t(e) { // _t = firstDay, e = date
  return ht(e.year, e.month || 1, e.day || 1)
}

function vt(e) { // vt = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return ht(e.year, t, e.day || ft(e.year, t))
}

// src/programs/status.ts
var yt = [ "open", "upcoming", "ongoing", "paused", "past" ]; // yt = STATUSES

function wt(e) { // wt = isStatus, e = value
  return yt.includes(e)
}

function bt(e, t) { // bt = isUncertainOn, e = date, t = day
  return e.approximate && _t(e) <= t && t <= vt(e)
}

function xt(e) { // xt = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current"
}

// src/programs/to-list.ts
var kt = []; // kt = NONE

function $t(e) { // $t = toList, e = value
  return typeof e == "string" ? [ e ] : e ? e.length < 20 && e.every((t, r) => e.indexOf(t) === r) ? e : [ ...new Set(e) ] : kt
}

// src/programs/read-terms.ts
function St(e, t, r, n) { // St = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var l; // l = _a
  if (e === "language") return $t(t).map(ct).filter(e => { // e = code, $t = toList, t = value, ct = shortestCode
    let t = pt.test(e); // t = isCode, pt = LANGUAGE, e = code
    return t || n.add("bad-language", e), t
  });
  let a = (l = r.get(e)) == null ? void 0 : l.terms; // a = terms, l = _a, r = vocabularies, e = facet
  return !a && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : $t(t).filter(e => { // a = terms, e = id, n = report, r = vocabularies, $t = toList, t = value
    let t = a ? a.has(e) : wt(e); // t = isKnown, a = terms, e = id, wt = isStatus
    return t || n.add("unknown-term", e, a ? a.keys() : yt), t
  })
}

// src/programs/cut-text.ts
function At(e, t) { // At = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [ "" ])[0]}\u2026`)
}

// src/programs/day-or-minute.ts
var Et = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Et = DAY_OR_MINUTE

function Mt(e) { // Mt = toUtc, e = text
  return !Et.test(e) || !mt(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e
}

// src/programs/schema-builder.ts
var Ot = (e, t = {}) => i({ // Ot = schema, e = type, t = parts, i = __spreadValues
  kind: "schema",
  type: e
}, t), qt = e => (t, r) => ({
  type: e,
  requirement: t,
  message: r
}), Ct = () => Ot("string"), Tt = () => Ot("number"), jt = () => Ot("boolean"), Lt = e => Ot("array", {
  item: e
}), Pt = e => Ot("object", {
  entries: e
}), Nt = e => Ot("optional", {
  wrapped: e
}), Dt = (e, t) => Ot("record", {
  key: e,
  value: t
}), Ft = e => Ot("union", {
  options: e
}), It = (...e) => s(i({}, e[0]), {
  pipe: e
}), Rt = qt("check"), Ut = qt("guard"), zt = qt("length"), Wt = qt("max_value"), Bt = qt("min_entries"), Ht = qt("min_value"), Vt = qt("regex"), Zt = e => ({
  type: "transform",
  operation: e
});

// src/programs/schema.ts
var Jt = It(Ct(), Vt(dt, "bad-id")), Yt = It(Ct(), Vt(/\S/, "empty")), Gt = It(Yt, Zt(At)), Kt = It(Ct(), Vt(pt, "bad-language"), Zt(e => e.toLowerCase())), Qt = Ft([ Gt, It(Dt(Kt, Gt), Bt(1, "empty")) ]), Xt = It(Ct(), Vt(gt, "bad-date"), Zt(mt), Rt(e => e !== null, "bad-date")), er = It(Ct(), Vt(Et, "bad-time"), Zt(Mt), Ut(function(e) { // Jt = id, It = pipe, Ct = string, Vt = regex, dt = ID, Yt = words, Gt = shownText, Zt = transform, At = cutText, Kt = languageCode, pt = LANGUAGE, e = found, Qt = text, Ft = union, Dt = record, Bt = minEntries, Xt = date, gt = DATE_SHAPE, mt = parseDate, Rt = check, er = dayOrMinute, Et = DAY_OR_MINUTE, Mt = toUtc, Ut = guard
  return e !== null
}, "bad-time")), tr = It(Yt, Rt(Ne, "bad-page")), rr = It(Ct(), Vt(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), nr = It(rr, Rt(function(e) {
  let t = Pe(e); // t = link, Pe = parseLink, e = value
  return t !== null && "url" in t
}
// src/programs/include.ts
, "bad-address")), lr = It(rr, Zt(je), Ut(Le, "bad-address")), ar = It(Yt, Zt(je), Ut(Le, ({input: e}) => e)), or = It(Tt(), Ht(1, "bad-minutes"), Wt(10080, "bad-minutes")), ir = Ft([ Jt, Lt(Jt) ]), sr = It(Ct(), Vt(pt, "bad-language"), Zt(ct)), ur = Ft([ sr, Lt(sr) ]), cr = Ft([ Gt, Lt(Gt) ]), dr = ir, pr = Pt({
  label: Qt,
  page: Nt(ar),
  url: Nt(lr)
}), gr = Pt({
  label: Nt(Qt),
  page: Nt(ar),
  url: Nt(lr),
  until: Nt(Xt)
}), fr = Pt({
  start: er,
  end: Nt(er),
  label: Nt(Qt),
  page: Nt(ar),
  url: Nt(lr)
}), mr = Pt({
  id: Jt,
  title: Qt,
  summary: Nt(Qt),
  notice: Nt(Qt),
  join: Nt(gr),
  page: Nt(ar),
  status: Nt((e => Ot("picklist", {
    options: e,
    message: "bad-status"
  }))(yt)),
  start: Nt(Xt),
  end: Nt(Xt),
  dates: Nt(Lt(fr)),
  language: Nt(ur),
  interpreted: Nt(ur),
  session: Nt(Pt({
    minutes: Nt(It(Lt(or), zt(2)))
  })),
  duration: Nt(Qt),
  scale: Nt(Qt),
  team: Nt(cr),
  partners: Nt(cr),
  materials: Nt(Lt(pr)),
  partOf: Nt(Jt),
  followedBy: Nt(ir),
  owner: Nt(Gt),
  reviewed: Nt(Xt),
  sources: Nt(Ft([ nr, Lt(nr) ]))
}), hr = Pt({
  id: Jt,
  label: Qt,
  help: Nt(Qt),
  terms: Dt(Jt, dr)
}), _r = Pt({
  label: Nt(Qt),
  help: Nt(Qt),
  terms: Nt(Dt(Jt, Pt({
    label: Nt(Qt),
    aliases: Nt(cr),
    broader: Nt(Jt),
    matchesAll: Nt(jt())
  })))
}), vr = Pt({
  title: Qt,
  page: Nt(ar)
}), yr = Pt({
  version: It(Tt(), Ht(Ke), Wt(Ke)),
  enabled: Nt(jt()),
  talk: Nt(tr),
  bundle: Nt(tr),
  facets: Nt(Lt(Jt)),
  vocabularies: Nt(Dt(Jt, _r)),
  series: Nt(Dt(Jt, vr)),
  include: Nt(Lt(tr))
});

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
var br = Object.keys(mr.entries); // br = PROGRAM_FIELDS, mr = programSchema

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
    isOver: t || !!(e.until && vt(e.until) < r)
  } : null
}

// src/programs/read-vocabularies.ts
function Sr(e, t) { // Sr = readTerms, e = raw, t = report
  let r = new Map; // r = parents
  e.forEach(({label: n, broader: l}, a) => { // e = raw, a = id
    t.enter(a), a === He ? t.add("reserved-id", a) : n || t.add("missing-label", a), 
    l && e.has(l) && l !== He ? r.set(a, l) : l && t.addAt("broader", "unknown-term", l, e.keys()), 
    t.leave()
  });
  for (let e of Xe(r)) t.addAt([ e, "broader" ], "loop", r.get(e)), r.delete(e); // e = id, Xe = tooDeep, r = parents, t = report
  let n = new Map; // n = terms
  return e.forEach(({label: e, aliases: t, matchesAll: l}, a) => { // e = raw, a = id
    a !== He && n.set(a, {
      id: a,
      label: e || a,
      aliases: $t(t),
      broader: r.get(a) || null,
      matchesAll: l === !0
    })
  }), n
}

// src/programs/read-page.ts
var Ar = [ ...br, ...Ue, ze, We ].filter(e => e !== "language"); // Ar = RESERVED_VOCABULARIES, br = PROGRAM_FIELDS, Ue = BUILT_IN, ze = NEED, We = OFFERS, e = name

function Er(e) { // Er = isRecordList, e = name
  return e === "needs" || e === "programs"
}

function Mr(e, {today: t, language: r}, n, l, a) { // Mr = readList, e = page, n = included, l = report, a = describeFault
  let o = it(yr, e, l, Er); // o = head, it = read, yr = headSchema, e = page, l = report, Er = isRecordList
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
    let n = new Set([ "status", ...t.keys(), ...Ue ]); // n = known, t = vocabularies, Ue = BUILT_IN
    return [ ...new Set(e || n) ].filter(e => (n.has(e) || r.addAt("facets", "unknown-facet", e, n), 
    n.has(e)))
  }(o.facets, i, l), u = function(e, t, r) {
    let n = new Map; // n = needs
    return tt(e, "needs", r, e => { // tt = eachRecord, e = raw, r = report
      let l = function(e, t, r) { // l = need, e = raw, t = vocabularies, r = report
        let n = it(hr, e, r); // n = record, it = read, hr = needSchema, e = raw, r = report
        if (!n) return null;
        let l = new Map; // l = terms
        return r.enter("terms"), n.terms.forEach((e, n) => { // r = report, n = facet, e = value
          r.enter(n);
          let a = St(n, e, t, r); // a = found, St = readTermIds, n = facet, e = value, t = vocabularies, r = report
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
  }(e, i, l), c = De(e), d = 
  // src/programs/read-programs.ts
  function(e, t, r, n, l, a) { // e = page, t = titles, r = included, n = context, l = report, a = describeFault
    let o = new Map, i = (e, t) => { // o = programs, i = readFrom, e = from, t = title
      tt(e, "programs", l, (e, r) => { // tt = eachRecord, e = raw, l = report, r = index
        let a = function(e, t, r, n) { // a = program, e = raw, t = source, r = context, n = report
          let l = Ye(e) ? e.id : null; // l = rawId, Ye = isObject, e = raw
          n.program = typeof l == "string" && dt.test(l) ? l : null;
          let a = new Map, o = it(mr, e, n, function(e, {vocabularies: t, facets: r}, n) { // a = terms, o = record, it = read, mr = programSchema, e = terms, n = report, t = vocabularies, r = facets
            return (l, a) => { // l = name, a = value
              if (!t.has(l) && !r.has(l)) return !1;
              let o = it(dr, a, n), i = o === void 0 ? [] : St(l, o, t, n); // o = ids, it = read, dr = termIds, a = value, n = report, i = found, St = readTermIds, l = name, t = vocabularies
              return i.length && e.set(l, i), !0
            }
          }(a, r, n), r.fields);
          if (!o) return null;
          let {title: i} = o; // i = title, o = record
          typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
          let s = $t(o.interpreted), u = new Set([ ...$t(o.language), ...s ]); // s = interpreted, $t = toList, o = record, u = languages
          u.size && a.set("language", [ ...u ]);
          let [c, d] = function({start: e, end: t}, r, n) { // c = start, d = end, t = end, r = raw, n = report
            return e && t && _t(e) > vt(t) ? (n.enter("start"), n.addWith("start-after-end", [ String(r.start), String(r.end) ]), 
            n.leave(), [ null, null ]) : [ e, t ]
          }(o, e, n);
          o.status && function(e, t, r, n) {
            switch (e) {
             case "past":
              return !!(r && _t(r) > n || t && _t(t) > n);

             case "upcoming":
              return !!(t && vt(t) < n || r && vt(r) < n);

             case "ongoing":
              return !!(t && _t(t) > n || r && vt(r) < n);

             case "open":
              return !!(r && vt(r) < n);

             default:
              return !1
            }
          }(o.status, c, d, r.today) && n.addAt("status", "status-against-dates", o.status);
          let p = o.status || function(e, t, r) { // p = status, o = record, e = start, t = end, r = today
            return t && vt(t) < r ? "past" : e && _t(e) > r ? "upcoming" : e && t && !bt(e, r) && !bt(t, r) ? "ongoing" : null
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
            team: $t(o.team),
            partners: $t(o.partners),
            materials: kr(o.materials, n),
            partOf: o.partOf,
            followedBy: $t(o.followedBy),
            owner: o.owner,
            reviewed: o.reviewed,
            sources: $t(o.sources),
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
      let n = r.find(t => t.title === e), o = n && Qe(n.text, l, a); // n = found, r = included, t = other, e = title, o = more, Qe = readJsonPage, l = report, a = describeFault
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
    programs: et(d, p, c, l)
  }
}

function Or(e, t, r, n, l = String) { // Or = readPage, e = text, t = options, r = included, n = report, l = describeFault
  let a = Qe(e, n, l); // a = page, Qe = readJsonPage, e = text, n = report, l = describeFault
  return a && Mr(a, t, r, n, l)
}

// src/programs/parse-for-readers.ts
function qr(e, t, r = []) { // qr = parseForReaders, e = text, t = options, r = included
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
    list: Or(e, t, r, n),
    problems: n.problems
  }
}

// src/page/load.ts
var Cr = "MediaWiki:Gadget-programExplorer-config.json"; // Cr = CONFIGURATION

function Tr(e, t, r) { // Tr = pageOf, e = wiki, t = title, r = pages
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
    let o = n === O ? [] : [ j(n) ], i = [ r, ...o, ...e.isSwitchedOff === null ? [ Cr ] : [] ], {pages: s, translations: c} = yield e.readPages(i, l, jr(a, t)); // o = messageTitles, n = language, O = KEYS_ONLY, j = messagesPage, i = titles, r = source, e = wiki, Cr = CONFIGURATION, s = pages, c = translations, l = revisions, jr = bundleRequest, a = bundle, t = request
    if (function(e) {
      return e !== void 0 && M(e.text).enabled === !1
    }(Tr(e, Cr, s))) return {
      kind: "off"
    };
    let d = function(e, t) { // d = messages, e = language, t = page
      return e === O ? {
        language: e,
        texts: new Map
      } : t && function(e, t) {
        let r = new Map(Object.entries(M(t)).filter(e => typeof e[1] == "string")); // r = texts, M = parseJsonObject, t = text, e = field
        return r.has(q) ? {
          language: e,
          texts: r
        } : null
      }(e, t.text) || R
    }(n, Tr(e, j(n), s)), p = Tr(e, r, s);
    if (!p) return {
      kind: "missing",
      messages: d
    };
    let g = yield function(e, t, r, n) { // g = included, e = wiki, t = source, r = text, n = pages
      return u(this, null, function*() {
        let l = Fe(r), a = l.filter(t => !Tr(e, t, n)), o = a.length ? [ ...n, ...(yield e.readPages([ t, ...a ], [], null)).pages ] : n; // l = titles, Fe = includedTitles, r = text, a = missing, t = source, Tr = pageOf, e = wiki, n = pages, o = all
        return l.flatMap(t => { // l = titles, t = title
          let r = Tr(e, t, o); // r = page, Tr = pageOf, e = wiki, t = title, o = all
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
    }, {list: m, problems: h} = qr(p.text, Re(e), g);
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
      let {source: r, revisions: n, messageRevisions: l, bundle: a, bundleVersion: o} = t, i = ke(e, t), s = i[0] === O ? O : T(i), u = l.get(s), c = function(e, t) { // r = source, n = revisions, l = messageRevisions, a = bundle, o = bundleVersion, t = contentLanguage, i = languages, ke = readerLanguages, e = languages, s = language, O = KEYS_ONLY, T = chooseLanguage, u = revision, c = translated
        let r = T(e), n = r === C ? (e[0] || "").toLowerCase() : r; // r = chosen, T = chooseLanguage, e = languages, n = language, C = FALLBACK_LANGUAGE
        return n === t || n === O ? "" : n
      }(i, e.contentLanguage);
      return {
        source: r,
        language: s,
        translationLanguage: c,
        bundle: a,
        revisions: e.isSwitchedOff === null ? [] : s === O ? n : u && n.length ? [ ...n, u ] : [],
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

// src/app/history.ts
var Dr = "programExplorer", Fr = "programExplorerDialog", Ir = "programExplorerPlace"; // Dr = FRAGMENT_KEY, Fr = DIALOG_KEY, Ir = PLACE_KEY

// src/messages/format.ts
var Rr = { // Rr = MINUTE
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: void 0,
  timeZoneName: "short"
};

function Ur(e, t, r = null) { // Ur = createFormat, e = language, t = msg, r = fallbackNames
  let n, l = new Map, a = (t, r) => { // n = names, l = dateFormats, a = dateFormat, t = precision, r = options
    let n = l.get(t) || new Intl.DateTimeFormat(N(e), i({ // n = format, l = dateFormats, t = precision, N = localeOf, e = language, i = __spreadValues
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
  }, s = (e, r) => e === r ? e : t("date-range", e, r), u = e => o(mt(e)), c = e => a("minute", Rr).format(Date.parse(e));
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
var zr, Wr, Br, Hr, Vr, Zr, Jr, Yr, Gr, Kr, Qr = Symbol.for("pv"), Xr = {}, en = [], tn = /^m(i|n|o|s|text|space)$/, rn = Array.isArray, nn = en.slice, ln = Object.assign; // zr = options, Wr = vnodeId, Br = rerenderQueue, Hr = prevDebounce, Vr = rerenderCount, Zr = depthSort, Jr = EVENT_DISPATCHED, Yr = CAPTURE_REGEX, Gr = eventClock, Kr = eventProxies, Qr = VNODE_MARKER, Xr = EMPTY_OBJ, en = EMPTY_ARR, tn = MATHML_TOKEN_ELEMENTS, rn = isArray, nn = slice, ln = assign

function an(e) { // an = removeNode, e = node
  e && e.parentNode && e.remove()
}

function on(e, t, r) { // on = createElement, e = type, t = props, r = children
  var n, l, a, o = {}, i = arguments.length; // n = key, l = ref, a = i, o = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? l = t[a] : o[a] = t[a]; // a = i, t = props, n = key, e = type, l = ref, o = normalizedProps
  return i > 2 && (o.children = i > 3 ? nn.call(arguments, 2) : r), sn(e, o, n, l, null)
}

function sn(e, t, r, n, l) { // sn = createVNode, e = type, t = props, r = key, n = ref, l = original
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
    constructor: Qr,
    __v: l || ++Wr,
    __i: -1,
    __u: 0
  };
  return !l && zr.vnode && zr.vnode(a), a
}

function un() { // un = createRef
  return {
    current: null
  }
}

function cn(e) { // cn = Fragment, e = props
  return e.children
}

function dn(e, t) { // dn = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0
}

function pn(e, t) { // pn = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && pn(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : pn(e)
}

function gn(e) { // gn = renderComponent, e = component
  var t, r = e.__v, n = r.__e, l = [], a = [], o = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, l = commitQueue, a = refQueue, o = parentDom
  o && ((t = ln({
    constructor: Qr
  }, r)).__v = r.__v + 1, zr.vnode && zr.vnode(t), xn(o, t, r, e.__n, o.namespaceURI, 32 & r.__u ? [ n ] : null, l, n || pn(r), 32 & r.__u, a), 
  t.__v = r.__v, t.__.__k[t.__i] = t, Sn(l, t, a), r.__ = r.__e = null, t.__e != n && fn(t))
}

function fn(e) { // fn = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e)
  }), fn(e)
}

function mn(e) { // mn = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, Br.push(e), Vr++)) && Hr == zr.debounceRendering || ((Hr = zr.debounceRendering) || queueMicrotask)(hn)
}

function hn() { // hn = process
  try {
    for (var e, t = 1; Br.length; ) Br.length > t && Br.sort(Zr), e = Br.shift(), t = Br.length,  // e = c, t = l, Br = rerenderQueue, Zr = depthSort
    8 & e.__g && gn(e)
  } finally {
    (Vr = Br.length) && (Hr || queueMicrotask)(hn)
  }
}

function _n(e, t, r, n, l, a, o, i, s, u, c) { // _n = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, l = globalContext, a = namespace, o = excessDomChildren, i = commitQueue, s = oldDom, u = isHydrating, c = refQueue
  var d, p, g, f, m, h, _ = n.__k || en, v = t.length; // d = i, p = oldVNode, g = childVNode, f = newDom, m = firstChildDom, h = result, _ = oldChildren, n = oldParentVNode, en = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (s = function(e, t, r, n, l) { // s = oldDom, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, l = newChildrenLength
    var a, o, i, s, u, c, d, p, g, f = r.length, m = f, h = 0, _ = 0, v = e.__k = Array(l); // a = i, o = childVNode, i = oldVNode, s = skewedIndex, u = matchingIndex, c = tails, d = lisLengths, p = hi, g = mid, f = oldChildrenLength, r = oldChildren, m = remainingOldChildren, h = skew, _ = moved, v = newChildren, e = newParentVNode, l = newChildrenLength
    for (a = 0; a < l; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = sn(null, o) : rn(o) ? o = v[a] = sn(cn, { // a = i, l = newChildrenLength, o = childVNode, t = renderResult, v = newChildren, sn = createVNode, rn = isArray, cn = Fragment
      children: o
    }) : o.constructor === Qr && o.__b ? o = v[a] = sn(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, 
    s = a + h, o.__ = e, o.__b = e.__b + 1, i = null, ~(u = o.__i = yn(o, r, s, m)) && (m--, 
    (i = r[u]) && (i.__u |= 2)), i && i.__v ? (o.__u |= 16, u == s - 1 ? h-- : u == s + 1 ? h++ : u != s && (u > s ? h-- : h++, 
    _ = 1)) : (~u || (l > f ? h-- : l < f && h++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
    if (_) {
      for (c = [], d = [], a = 0; a < l; a++) if ((o = v[a]) && 16 & o.__u) { // c = tails, d = lisLengths, a = i, l = newChildrenLength, o = childVNode, v = newChildren
        for (h = 0, p = c.length; h < p; ) c[g = h + p >> 1] < o.__i ? h = g + 1 : p = g; // h = skew, p = hi, c = tails, g = mid, o = childVNode
        c[h] = o.__i, d[a] = h + 1
      }
      for (h = c.length; a--; ) d[a] && (d[a] == h ? h-- : v[a].__u |= 4) // h = skew, c = tails, a = i, d = lisLengths, v = newChildren
    }
    if (m) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = pn(i)), 
    En(i, i));
    return n
  }(r, t, _, s, v), d = 0; d < v; d++) (g = r.__k[d]) != null && (p = ~g.__i && _[g.__i] || Xr, 
  g.__i = d, h = xn(e, g, p, l, a, o, i, s, u, c), f = g.__e, (p.ref != g.ref || 8 & p.__u) && (p.ref && An(p.ref, null, g, p), 
  g.ref && c.push(g.ref, g.__c || f, g)), m = m || f, 4 & g.__u ? (s = vn(g, s, e, !p.__v), 
  p.__e && (p.__e = null)) : typeof g.type == "function" && h !== void 0 ? s = h : f && (s = f.nextSibling), 
  g.__u &= -21);
  return r.__e = m, s
}

function vn(e, t, r, n) { // vn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var l, a, o, i; // l = children, a = i, o = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (l = e.__k) for (a = 0; a < l.length; a++) l[a] && (l[a].__ = e, t = vn(l[a], t, r, !1));
    return t
  }
  for (t && !t.parentNode && (t = pn(e)) && !t.parentNode && (t = null), o = e.__e,  // t = oldDom, pn = getDomSibling, e = parentVNode, o = dom
  i = t; i && i.nodeType == 8; ) i = i.nextSibling;
  for (o != i && (!n && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)),  // o = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  t = o; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
  return t
}

function yn(e, t, r, n) { // yn = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var l, a = e.key, o = e.type, i = t[r], s = i && !(2 & i.__u); // l = x, a = key, e = childVNode, o = type, i = oldVNode, t = oldChildren, r = skewedIndex, s = matched
  if (i === null && a == null || s && a == i.key && o == i.type) return r;
  if (n > (s ? 1 : 0)) {
    for (l = r - 1; l >= 0; l--) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l; // l = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, o = type
    for (l = r + 1; l < t.length; l++) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l // l = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, o = type
  }
  return -1
}

function wn(e, t, r) { // wn = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r
}

function bn(e, t, r, n, l) { // bn = setProperty, e = dom, t = name, r = value, n = oldValue, l = namespace
  var a, o; // a = useCapture, o = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r; else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || wn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || wn(e.style, t, r[t])
  } else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), 
  (e.__e || (e.__e = {}))[t] = r, r && n || (o = Kr[t] || (Kr[t] = function(e) {
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Jr] == null) t[Jr] = Gr++; else if (t[Jr] < this.__a[e]) return;
        return r(zr.event ? zr.event(t) : t)
      }
    }
  }(t)), (e.__a || (e.__a = {}))[t] = Gr, a = t != (t = t.replace(Yr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), 
  r ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a)); else {
    if (l == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s"); else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
      return void (e[t] = r == null ? "" : r)
    } catch (e) {}
    if (typeof r == "function") return;
    r == null || r === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && r == 1 ? "" : r)
  }
}

function xn(e, t, r, n, l, a, o, i, s, u) { // xn = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, l = namespace, a = excessDomChildren, o = commitQueue, i = oldDom, s = isHydrating, u = refQueue
  var c, d, p, g, f, m, h, _, v, y, w, b, x, k, $, S, A, E, M = t.type; // c = tmp, d = resumed, p = oldCommitQueueLength, g = c, f = oldProps, m = oldState, h = snapshot, _ = newProps, v = isClassComponent, y = provider, w = componentContext, b = renderHook, x = count, k = renderResult, $ = startMarker, S = end, A = i, E = child, M = newType, t = newVNode
  if (t.constructor !== Qr) return null;
  128 & r.__u && (s = 32 & r.__u, c = r.__c.__z) && (t.__u |= s, d = a = [], c.nodeType == 8 ? i = kn(c, a) : a.push(c), 
  i = a[0] || i), (c = zr.__b) && c(t);
  e: if (typeof M == "function") {
    p = o.length;
    try {
      if (_ = t.props, v = (c = M.prototype) && c.render, y = (c = M.contextType) && n[c.__c], 
      w = c ? y ? y.props.value : c.__ : n, (g = r.__c) ? (t.__c = g, 2 & g.__g && (g.__g |= 1)) : (v ? t.__c = g = new M(_, w) : (t.__c = g = new dn(_, w), 
      g.constructor = M, g.render = Mn), y && y.sub(g), g.state || (g.state = {}), g.__n = n, 
      g.__g |= 8, g.__h = [], g.__k = []), v && (g.__s || (g.__s = g.state), M.getDerivedStateFromProps && (g.__s == g.state && (g.__s = ln({}, g.__s)), 
      ln(g.__s, M.getDerivedStateFromProps(_, g.__s)))), f = g.props, m = g.state, g.__v = t, 
      r.__c) {
        if (_ !== f && v && !M.getDerivedStateFromProps && g.componentWillReceiveProps && g.componentWillReceiveProps(_, w), 
        t.__v == r.__v && !(8 & g.__g) || !(4 & g.__g) && g.shouldComponentUpdate && g.shouldComponentUpdate(_, g.__s, w) === !1) {
          t.__v != r.__v && (g.props = _, g.state = g.__s, g.__g &= -9), t.__e = r.__e, t.__k = r.__k, 
          t.__k.some(function(e) {
            e && (e.__ = t)
          }), en.push.apply(g.__h, g.__k), g.__k = [], g.__h.length && o.push(g), i = pn(r);
          break e
        }
        g.componentWillUpdate && g.componentWillUpdate(_, g.__s, w), v && g.componentDidUpdate && g.__h.push(function() {
          g.componentDidUpdate(f, m, h)
        })
      } else v && !M.getDerivedStateFromProps && g.componentWillMount && g.componentWillMount(), 
      v && g.componentDidMount && g.__h.push(g.componentDidMount);
      g.context = w, g.props = _, g.__P = e, g.__g &= -5, b = zr.__r, x = v ? 25 : 0;
      do {
        g.__g &= -9, b && b(t), c = g.render(g.props, g.state = g.__s, g.context)
      } while (8 & g.__g && ++x < 25);
      v && (en.push.apply(g.__h, g.__k), g.__k = []), g.state = g.__s, g.getChildContext && (n = ln({}, n, g.getChildContext())), 
      v && r.__c && g.getSnapshotBeforeUpdate && (h = g.getSnapshotBeforeUpdate(f, m)), 
      k = c && c.type === cn && c.key == null ? c.props.children : c, _.__P && (c = i, 
      l = (e = _.__P).namespaceURI, s = a = null, r.props && r.props.__P != e && (r.__k.some(function(e) {
        e && En(e, e)
      }), r.__k = null), i = r.__k ? pn(r, 0) : null), i = _n(e, rn(k) ? k : [ k ], t, r, n, l, a, o, i, s, u), 
      _.__P && (t.__e = null, i = c), t.__u &= -161, d && d.some(an), g.__h.length && o.push(g), 
      1 & g.__g && (g.__g &= -4)
    } catch (e) {
      if (o.length = p, t.__v = null, s || a) if (e && e.then) {
        if (t.__u |= 128 | s, a) {
          for (~(A = a.indexOf(i || void 0)) || (A = a.length); (E = a[A - 1]) && E.nodeType == 8; ) A--; // A = i, a = excessDomChildren, i = oldDom, E = child
          for (;A < a.length; A++) if (E = a[A]) if (a[A] = null, $) { // A = i, a = excessDomChildren, E = child, $ = startMarker
            if (E == S) break
          } else {
            if (E.nodeType != 8) break;
            E.data.startsWith("$s") && (S = kn($ = E))
          }
        }
        if (!$) {
          for (;i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          $ = i
        }
        (c = kn($ = t.__c.__z || (t.__c.__z = $))) ? (t.__e = $, i = c) : t.__e = i, i = i && i.nextSibling
      } else a && a.some(an); else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), e && e.then || $n(t), zr.__e(e, t, r)
    }
  } else i = t.__e = function(e, t, r, n, l, a, o, i, s, u) {
    var c, d, p, g, f, m, h, _, v = r.props || Xr, y = t.props, w = t.type; // c = i, d = newHtml, p = oldHtml, g = newChildren, f = value, m = inputValue, h = checked, _ = doc, v = oldProps, r = oldVNode, Xr = EMPTY_OBJ, y = newProps, t = newVNode, w = nodeType
    if (w == "svg" ? l = "http://www.w3.org/2000/svg" : w == "math" ? l = "http://www.w3.org/1998/Math/MathML" : l || (l = "http://www.w3.org/1999/xhtml"), 
    a) for (c = 0; c < a.length; c++) if ((f = a[c]) && (w ? f.localName == w : f.nodeType == 3)) {
      e = f, a[c] = null;
      break
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !w) return _.createTextNode(y);
      e = _.createElementNS(l, w, y.is ? y : u), i && (zr.__m && zr.__m(t, a), i = !1), 
      a = null
    }
    if (w) {
      if (u = w == "template" && e.content || e, a = w == "textarea" && y.defaultValue != null ? null : a && nn.call(u.childNodes), 
      !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in y || c == "value" && "defaultValue" in y || c == "checked" && "defaultChecked" in y || bn(e, c, null, f, l); // c = i, v = oldProps, f = value, p = oldHtml, y = newProps, bn = setProperty, e = dom, l = namespace
      for (c in y) f = y[c], c == "children" ? g = f : c == "dangerouslySetInnerHTML" ? d = f : c == "value" ? m = f : c == "checked" ? h = f : i && typeof f != "function" || v[c] === f || bn(e, c, f, v[c], l); // c = i, y = newProps, f = value, g = newChildren, d = newHtml, m = inputValue, h = checked, i = isHydrating, v = oldProps, bn = setProperty, e = dom, l = namespace
      d ? (i || p && (d.__html == p.__html || d.__html == e.innerHTML) || (e.innerHTML = d.__html), 
      t.__k = []) : (p && (e.textContent = ""), (w == "foreignObject" || l == "http://www.w3.org/1998/Math/MathML" && tn.test(w)) && (l = "http://www.w3.org/1999/xhtml"), 
      _n(u, rn(g) ? g : [ g ], t, r, n, l, a, o, a ? a[0] : r.__k && pn(r, 0), i, s), 
      a && a.some(an)), i && w != "textarea" || (c = "value", w == "progress" && m == null ? e.removeAttribute(c) : m == null || m === e[c] && (w != "progress" || m) || bn(e, c, m, v[c], l), 
      c = "checked", h != null && h != e[c] && bn(e, c, h, v[c], l))
    } else v === y || i && e.data == y || (e.data = y);
    return e
  }(r.__e, t, r, n, l, a, o, s, u, e);
  return (c = zr.diffed) && c(t), i
}

function kn(e, t) { // kn = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) if (e.data.startsWith("$s")) r++; else if (e.data.startsWith("/$s") && ! --r) return e;
    t && t.push(e)
  }
}

function $n(e) { // $n = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some($n))
}

function Sn(e, t, r) { // Sn = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) An(r[n++], r[n++], r[n++]); // n = i, r = refQueue, An = applyRef
  zr.__c && zr.__c(t, e), e.some(function(t) {
    try {
      e = t.__h, t.__h = [], e.some(function(e) {
        e.call(t)
      })
    } catch (e) {
      zr.__e(e, t.__v)
    }
  })
}

function An(e, t, r, n) { // An = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, 
    typeof t == "function" ? t() : e(null)) : e.current = t
  } catch (e) {
    zr.__e(e, r)
  }
}

function En(e, t, r) { // En = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, l, a, o; // n = r, l = end, a = nodes, o = i
  if (zr.unmount && zr.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || An(n, null, t, e), 
  n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount()
    } catch (e) {
      zr.__e(e, t)
    }
    n.__P = n.__n = null
  }
  if (n = e.__k) for (o = 0; o < n.length; o++) n[o] && En(n[o], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (l = kn(n, a = [])) && (n == e.__e && a.some(an), 
  an(l), an(n)), r || an(e.__e), e.__e = e.__c = e.__ = null
}

function Mn(e, t, r) { // Mn = doRender, e = props, t = state, r = context
  return this.constructor(e, r)
}

zr = {
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
    throw Vr = 0, e
  }
}, Wr = 0, dn.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = ln({}, this.state)), typeof e == "function" && (e = e(ln({}, r), this.props)), 
  e && (ln(r, e), this.__v && (t && this.__k.push(t), mn(this)))
}, dn.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), mn(this))
}, dn.prototype.render = cn, Br = [], Vr = 0, Zr = function(e, t) {
  return e.__v.__b - t.__v.__b
}, Jr = Symbol(), Yr = /(PointerCapture)$|Capture$/i, Gr = 0, Kr = {};

// src/explore/query-changes.ts
function On(e, t) { // On = withText, e = query, t = text
  return s(i({}, e), {
    text: t
  })
}

function qn(e, t, r) { // qn = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), s(i({}, e), {
    chosen: n
  })
}

function Cn(e, t) { // Cn = toggled, e = values, t = value
  return e.includes(t) ? e.filter(e => e !== t) : [ ...e, t ]
}

function Tn(e, t, r) { // Tn = toggleTerm, e = query, t = facet, r = term
  return qn(e, t, Cn(e.chosen.get(t) || [], r))
}

// src/explore/bitset.ts
function jn(e) { // jn = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32))
}

function Ln(e) { // Ln = allBits, e = size
  let t = jn(e).fill(-1); // t = bits, jn = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t
}

function Pn(e, t) { // Pn = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31)
}

function Nn(e, t) { // Nn = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1
}

function Dn(e, t) { // Dn = union, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] |= t[r]; // r = n, e = target, t = source
  return e
}

function Fn(e, t) { // Fn = unionOf, e = size, t = sets
  return t.reduce(Dn, jn(e))
}

function In(e, t) { // In = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] &= t[r]; // r = n, e = target, t = source
  return e
}

function Rn(e) { // Rn = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24
}

function Un(e, t = e, r = e) { // Un = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let l = 0; l < e.length; l++) n += Rn((e[l] | r[l]) & t[l]); // l = n, e = bits, n = sum, Rn = countOnes, r = more, t = within
  return n
}

// src/explore/facets.ts
function zn(e, t) { // zn = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap(t => e.terms.get(t) || [])
}

function Wn(e, t, r) { // Wn = applyFilters, e = size, t = filters, r = except
  let n = Ln(e); // n = programs, Ln = allBits, e = size
  return t.forEach((e, t) => { // t = facet, e = filter
    t !== r && In(n, e)
  }), n
}

function Bn(e, t, r) { // Bn = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), e => ({
    term: e,
    chosen: t.includes(e),
    matchCount: Un(e.programs, r)
  }))
}

function Hn(e, t, r) { // Hn = explore, e = index, t = query, r = find
  let n = e.programs.length, l = r(e, t.text), a = function(e, t, {programs: r}) { // n = size, e = index, l = searchResult, r = programs, t = query, a = filters
    let n = new Map; // n = filters
    return r && n.set(null, r), e.facets.forEach(r => { // r = facet, n = filters, e = index
      let l = zn(r, t); // l = terms, zn = chosenTerms, r = facet, t = query
      l.length && n.set(r.id, function(e, t) {
        return Fn(e, t.map(({programs: e}) => e))
      }(e.programs.length, l))
    }), n
  }(e, t, l), o = Wn(n, a), i = Array.from(e.facets.values()).filter(({useful: e}) => e).map(e => { // e = facet, t = query, l = searchResult, o = matches, Wn = applyFilters, n = size, a = filters, i = facets
    let r = a.has(e.id) ? Wn(n, a, e.id) : o; // r = others, a = filters, e = facet, Wn = applyFilters, n = size, o = matches
    return {
      facet: e,
      count: Un(r),
      terms: Bn(e, zn(e, t), r)
    }
  });
  return {
    matches: o,
    count: Un(o),
    facets: i,
    searchResult: l
  }
}

// src/programs/vocabulary.ts
function Vn(e, t) { // Vn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : new Map, n = []; // r = terms, e = vocabulary, n = found
  for (let e = r.get(t); e != null && e.broader; e = r.get(e.broader)) n.push(e.broader); // e = term, r = terms, t = termId, n = found
  return n
}

// src/explore/append.ts
function Zn(e, t, r) { // Zn = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [ r ])
}

// src/explore/term-order.ts
function Jn({terms: e}, t) { // Jn = inTreeOrder, e = terms, t = countOf
  let r = new Map; // r = children
  e.forEach(({id: e, broader: t}) => Zn(r, t, e));
  let n = [], l = e => (r.get(e) || []).sort((e, r) => t(r) - t(e)).forEach(e => { // n = ordered, l = visit, e = child, r = b, t = countOf
    n.push(e), l(e)
  });
  return l(null), n
}

function Yn(e, t, r, n) { // Yn = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status") return yt;
  let l = [ ...t ].sort(); // l = sorted, t = ids
  return e === "period" ? l.reverse() : r ? new Set([ ...Jn(r, n), ...l ]) : l
}

// src/explore/facet-index.ts
var Gn = { // Gn = UNLABELED
  label: null,
  help: null,
  aliases: []
};

function Kn(e, t, r) { // Kn = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, l = e === "status" || e === "period" || e === We ? void 0 : t.vocabularies.get(e), a = function(e, t, r, n) { // n = thisYear, t = programs, l = vocabulary, e = facet, We = OFFERS, a = collected, r = vocabulary
    let l = new Map, a = e => { // l = collected, a = programsOf, e = term
      let r = l.get(e); // r = bits, l = collected, e = term
      return r || (r = jn(t.length), l.set(e, r)), r
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
        }(e, r) : t === "status" ? e.status ? [ e.status ] : [] : t === We ? [ ...e.join && !e.join.isOver ? [ "join" ] : [], ...e.materials.length ? [ "materials" ] : [] ] : e.terms.get(t) || []
      })(t, e, n).forEach(e => Pn(a(e), r))
    }), Array.from(l).forEach(([e, t]) => { // l = collected, e = term, t = bits
      Vn(r, e).forEach(e => Dn(a(e), t))
    }), l.delete(He), l
  }(e, t.programs, l, r);
  if (!a.size) return null;
  let o = new Map(Array.from(a, ([e, t]) => [ e, Un(t) ])), i = [ ...Yn(e, Array.from(a.keys()), l, e => o.get(e) || 0), He ], s = function(e, t, r) { // o = counts, a = collected, e = collected, t = vocabulary, Un = count, i = order, Yn = orderTerms, l = vocabulary, He = NOT_STATED, s = forAll, r = size
    return Fn(r, Array.from(e).flatMap(([e, r]) => { // Fn = unionOf, r = programs, e = term
      var n; // n = _a
      return (n = t == null ? void 0 : t.terms.get(e)) != null && n.matchesAll ? [ r ] : []
    }))
  }(a, l, n), u = Un(s) > 0, c = Fn(n, Array.from(a.values())), d = function(e, t) {
    return e.map((e, r) => e & ~t[r])
  }(Ln(n), c);
  a.set(He, d), o.set(He, Un(d));
  let p = new Map; // p = terms
  for (let e of i) { // e = term, i = order
    let t = a.get(e), r = o.get(e); // t = own, a = collected, e = term, r = total, o = counts
    if (t && r) {
      let {label: a, aliases: o} = (l == null ? void 0 : l.terms.get(e)) || Gn, i = u && e !== He ? Fn(n, [ t, s ]) : t; // o = aliases, l = vocabulary, e = term, Gn = UNLABELED, i = programs, u = isAnyForAll, He = NOT_STATED, Fn = unionOf, n = size, t = own, s = forAll
      p.set(e, {
        id: e,
        label: a,
        aliases: o,
        depth: Vn(l, e).length,
        own: t,
        programs: i,
        count: r
      })
    }
  }
  let {label: g, help: f} = l || Gn, m = Array.from(p.values()).filter(({programs: e}) => Un(e) < n); // g = label, f = help, l = vocabulary, Gn = UNLABELED, m = missingInSome, p = terms, Un = count, e = programs, n = size
  return {
    id: e,
    label: g,
    help: f,
    terms: p,
    useful: m.length > 1
  }
}

// src/explore/need-facet.ts
function Qn(e, t) { // Qn = chosenNeeds, e = facets, t = query
  let r = e.get(ze); // r = needs, e = facets, ze = NEED
  return r ? zn(r, t) : []
}

// src/explore/memoize.ts
function Xn(e) { // Xn = memoize, e = build
  let t = new WeakMap; // t = values
  return r => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n
  }
}

// src/explore/orders.ts
var el = Xn(() => new Map); // el = knownOrders, Xn = memoize

function tl(e, t) { // tl = sorted, e = size, t = compare
  return new Uint32Array(e).map((e, t) => t).sort((e, r) => t(e, r) || e - r)
}

var rl = Xn(({programs: e, languages: {chain: t, page: r}}) => { // rl = titleComparison, Xn = memoize
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
  }([ ...t, r ]), a = l => n[l] = n[l] || L(e[l].title, t, r).text;
  return (e, t) => l(a(e), a(t))
});

function nl(e) { // nl = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""))
}

var ll = { // ll = MAKERS
  title: function(e) {
    return tl(e.programs.length, rl(e))
  },
  newest: function(e) {
    let {programs: t} = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
    return t.forEach(({start: e, end: t, status: l}, a) => { // t = programs, a = i
      let o = e || t, i = t || e, s = e && !t && l && l !== "past"; // o = first, e = start, t = end, i = last, s = isOpenEnded, l = status
      r[a] = nl(o && _t(o)), n[a] = s ? 1e9 : nl(i && vt(i))
    }), tl(t.length, (t, l) => r[l] - r[t] || n[l] - n[t] || rl(e)(t, l))
  },
  status: e => function({programs: e}, t) {
    let r = new Uint32Array(e.length); // r = datePositions, e = programs
    t.forEach((e, t) => { // t = position, e = i
      r[e] = t
    });
    let n = yt.indexOf("past") - .5, l = e.map(({status: e}) => e ? yt.indexOf(e) : n); // n = unknown, yt = STATUSES, l = ranks, e = status
    return tl(e.length, (e, t) => l[e] - l[t] || r[e] - r[t])
  }(e, al(e, "newest")),
  relevance: e => al(e, "status")
};

function al(e, t) { // al = orderOf, e = index, t = sort
  let r = el(e), n = r.get(t) || ll[t](e); // r = orders, el = knownOrders, e = index, n = order, t = sort, ll = MAKERS
  return r.set(t, n), n
}

// src/explore/sort.ts
function ol(e, {programs: t}) { // ol = effectiveSort, e = query, t = programs
  let r = e.sort || "relevance", n = t || (e.chosen.get(ze) || []).length > 1; // r = sort, e = query, n = isRanked, t = programs, ze = NEED
  return r === "relevance" && !n ? "status" : r
}

function il(e, t, r, n) { // il = sortMatches, e = index, t = matches, r = query, n = searchResult
  let l = ol(r, n), a = []; // l = sort, ol = effectiveSort, r = query, n = searchResult, a = sorted
  for (let r of al(e, l)) Nn(t, r) && a.push(r); // r = i, al = orderOf, e = index, l = sort, Nn = has, t = matches, a = sorted
  return l === "relevance" ? function(e, t) {
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let e = t[n] || 0; // e = score, t = scores, n = i
      (r[e] = r[e] || []).push(n)
    }
    return r.reduceRight((e, t) => e.concat(t), [])
  }(a, function(e, t, {scores: r}) {
    let n = Qn(e.facets, t); // n = needs, Qn = chosenNeeds, e = index, t = query
    return n.length < 2 ? r : e.programs.map((e, t) => (r[t] || 0) + 1e3 * n.filter(({programs: e}) => Nn(e, t)).length)
  }(e, r, n)) : a
}

// src/app/derive.ts
function sl(e, t) { // sl = createDerive, e = index, t = find
  let r = []; // r = known
  return n => { // n = query
    let l = r.find(e => (({text: e, chosen: t, sort: r}) => e === n.text && t === n.chosen && r === n.sort)(e.query)); // l = entry, r = sort, e = each, n = query, t = chosen
    if (!l) {
      let r = Hn(e, n, t); // r = exploration, Hn = explore, e = index, n = query, t = find
      l = {
        query: n,
        results: {
          exploration: r,
          order: il(e, r.matches, n, r.searchResult)
        }
      }
    }
    let [a] = r.filter(e => e !== l); // a = last, r = known, e = each, l = entry
    return r = a ? [ l, a ] : [ l ], l.results
  }
}

function ul(e, t, r, n) { // ul = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length) return n;
  let l = new Set(t(r).order.map(t => e.programs[t].id)); // l = ids, t = number, r = query, e = index
  return n.filter(e => l.has(e))
}

function cl(e, t, r) { // cl = withoutHiddenDetails, e = index, t = derive, r = query
  let n = ul(e, t, r, r.details); // n = details, ul = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : s(i({}, r), {
    details: n
  })
}

// src/app/after-paint.ts
function dl(e) { // dl = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e))
}

// src/app/announcements.ts
function pl(e, t, r) { // pl = settleAfterTyping, e = store, t = settle, r = view
  let n, l = e.subscribe(({query: e, settled: l}, a) => { // n = timer, l = end, e = store, a = before
    (e !== a.query || l !== a.settled) && (r.clearTimeout(n), n = e === l.query ? void 0 : r.setTimeout(t, 300))
  });
  return () => {
    r.clearTimeout(n), l()
  }
}

// src/explore/program-index.ts
// src/explore/search/search-result.ts
var gl = { // gl = NO_SEARCH
  programs: null,
  scores: new Uint16Array(0),
  patterns: [],
  corrected: null
};

// src/app/labels.ts
var fl = e => e.toLowerCase().replace(/-.*/, ""); // fl = baseOf, e = language

// src/app/context.ts
function ml(e, t, r = () => gl) { // ml = createContext, e = list, t = settings, r = find, gl = NO_SEARCH
  let {msg: n, format: l, language: a, languages: o, pageLanguage: u, today: c} = t, d = function(e, t, r, n, l, a) { // n = chain, l = pageLanguage, u = pageLanguage, t = msg, d = labels, e = list, r = format, a = language
    let o = e => ({ // o = ours, e = text
      text: e,
      language: a
    }), i = e => L(e, n, l), s = e => t(e ? `status-${e}` : "not-stated"), u = new Map;
    return {
      pick: i,
      facet: r => { // r = id
        let n = e.vocabularies.get(r); // n = vocabulary, e = list, r = id
        if (n) return i(n.label);
        let l = [ ...Ue, ze, We ].find(e => e === r); // l = builtIn, Ue = BUILT_IN, ze = NEED, We = OFFERS, e = each, r = id
        return o(l ? t(`facet-${l}`) : r)
      },
      term: (n, l) => { // n = facetId, l = id
        let a = `${n} ${l}`, c = u.get(a) || ((n, l) => { // a = key, n = facetId, l = id, c = label, u = known
          var a; // a = _a
          if (l === He) return o(t("not-stated"));
          let u = n === ze ? e.needs.find(e => e.id === l) : (a = e.vocabularies.get(n)) == null ? void 0 : a.terms.get(l); // u = entry, n = facetId, ze = NEED, e = list, l = id, a = _a
          if (u) return i(u.label);
          let c = n === We && Be.find(e => e === l); // c = offer, n = facetId, We = OFFERS, Be = OFFER_TERMS, e = each, l = id
          return o(c ? t(`offers-${c}`) : wt(l) && n === "status" ? s(l) : n === "language" ? r.language(l) : n === "period" ? r.date(mt(l)) : l)
        })(n, l);
        return u.set(a, c), c
      },
      status: s,
      minutes: ([e, r]) => e === r ? t("detail-minutes", e) : t("detail-minutes-range", e, r),
      isForeign: e => [ a, n[0] || l ].every(t => fl(t) !== fl(e))
    }
  }(e, n, l, o, u, a), f = function(e, {languages: t, today: r, nameOf: n = () => null, reservedIds: l = []}) {
    let a = Number(r.slice(0, 4)), o = new Map; // a = thisYear, r = today, o = facets
    for (let t of [ We, ...e.facets ]) { // t = id, We = OFFERS, e = list
      let r = l.includes(t) ? null : Kn(t, e, a); // r = facet, l = reservedIds, t = id, Kn = indexFacet, e = list, a = thisYear
      r && o.set(t, r)
    }
    let i = function(e, t, r) { // i = needs, e = list, t = facets, r = thisYear
      let n = e.programs.length, l = e.needs.map(({id: l, label: a, help: o, terms: i}) => { // n = size, e = list, l = terms, i = wanted
        let s = Ln(n); // s = programs, Ln = allBits, n = size
        return i.forEach((l, a) => In(s, ((l, a) => { // i = wanted, l = facet, a = terms, In = intersect, s = programs
          let o = t.get(l) || Kn(l, e, r); // o = indexed, t = facets, l = facet, Kn = indexFacet, e = list, r = thisYear
          return Fn(n, a.flatMap(e => { // Fn = unionOf, n = size, a = terms, e = term
            var t; // t = _a
            return ((t = o == null ? void 0 : o.terms.get(e)) == null ? void 0 : t.programs) || []
          }))
        })(a, l))), [ l, {
          id: l,
          label: a,
          aliases: o ? P(o) : [],
          depth: 0,
          own: s,
          programs: s,
          count: Un(s)
        } ]
      });
      return l.length ? {
        id: ze,
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
  }), m = E(`programs?${t.preset}`, f) || p, h = [ ze, We, ...e.facets ], _ = k(m, h);
  return s(i({}, t), {
    list: e,
    index: f,
    find: r,
    derive: sl(f, r),
    labels: d,
    facetOrder: h,
    preset: m,
    fragmentOf: e => { // e = query
      let t = k(e, h); // t = fragment, k = toFragment, e = query, h = facetOrder
      return t === _ ? "" : t || "programs"
    }
  })
}

// src/app/sync-history.ts
function hl(e, t, r) { // hl = syncHistory, e = store, t = history, r = fragmentOf
  let n = e.subscribe(({settled: e, open: n}, l) => { // n = end, e = store, l = before
    let a = e.cause === "typing" || e.cause === "choice"; // a = isByReader, e = settled
    e !== l.settled && a && t.write(r(e.query), e.cause === "choice" ? "push" : "replace", n.filters), 
    n.filters && !l.open.filters && !t.isInDialog() ? t.enterDialog() : !n.filters && l.open.filters && t.leaveDialog()
  });
  return () => {
    n(), e.get().open.filters && t.leaveDialog()
  }
}

// src/app/is-damaged.ts
// src/views/parts/heading.tsx
function _l({level: e, class: t, id: r, children: n}) { // _l = Heading, e = level, t = className, n = children
  return on(`h${Math.min(e, 6)}`, {
    class: t, // t = className
    id: r
  }, n)
}

// src/views/parts/text.tsx
function vl({text: {text: e, language: t}, around: r, children: n = e}) { // vl = DataText, r = around, n = children, e = text
  return t.toLowerCase() === r.toLowerCase() ? on("bdi", null, n) : on("bdi", {
    lang: t,
    dir: ee(t)
  }, n)
}

// src/programs/next-date.ts
function yl(e, t) { // yl = nextDate, e = dates, t = now
  return e.find(e => function({start: e, end: t, isExact: r}) {
    let n = Date.parse(t || e); // n = last, t = end, e = start
    return r ? t ? n : n + 72e5 : n + 864e5
  }(e) > t) || null
}

// src/views/parts/chevron.tsx
function wl({open: e}) { // wl = Chevron, e = open
  return on("span", {
    dir: "ltr",
    class: "program-explorer__chevron" + (e ? " program-explorer__chevron--open" : "") // e = open
  })
}

// src/views/parts/data-link.tsx
function bl({context: e, target: t, class: r, children: n}) { // bl = DataLink, e = context, t = target, r = className, n = children
  return on("a", {
    href: e.urlOf(t),
    title: "page" in t ? t.page : void 0,
    rel: "noopener",
    class: r // r = className
  }, n)
}

// src/views/results/on-card.ts
var xl = { // xl = MOST_TERMS
  kind: 9,
  format: 9,
  language: 2,
  capacity: 3
};

function kl({languages: e}, t, r) { // kl = termsOnCard, t = program, r = facet
  let n = t.terms.get(r) || [], l = r === "language" ? e.filter(e => n.includes(e)) : []; // n = terms, t = program, r = facet, l = ownFirst, e = language
  return Array.from(new Set([ ...l, ...n ])).slice(0, xl[r] || 0)
}

function $l({join: e, materials: t}) { // $l = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null
}

// src/views/results/card-action.tsx
var Sl = "program-explorer__action cdx-button", Al = `${Sl} cdx-button--fake-button cdx-button--fake-button--enabled`; // Sl = BUTTON, Al = LINK

function El({context: e, actions: t, program: r, open: n, detailsId: l}) { // El = CardAction, e = context, t = actions, r = program, n = open, l = detailsId
  let {msg: a, labels: o, language: i} = e, {join: s, materials: u} = r, c = $l(r); // a = msg, o = labels, e = context, s = join, u = materials, r = program, c = action, $l = actionOf
  if (c === "materials") return on("button", {
    type: "button",
    class: Sl, // Sl = BUTTON
    "aria-expanded": n,
    "aria-controls": n ? l : void 0,
    onClick: () => t.toggleDetails(r.id)
  }, a("materials", u.length));
  let d = c === "join" ? s : u[0]; // d = link, c = action, s = join, u = materials
  return d ? on(bl, {
    context: e,
    target: d.target,
    class: c === "join" ? `${Al} cdx-button--action-progressive cdx-button--weight-primary` : Al // c = action, Al = LINK
  }, d.label ? on(vl, {
    text: o.pick(d.label),
    around: i
  }) : a("join")) : null
}

// src/views/results/card.tsx
var Ml = class extends dn { // Ml = Card, dn = x
  shouldComponentUpdate(e) {
    let t = this.props; // t = now
    return e.program !== t.program || e.context !== t.context || e.more !== t.more || e.search !== t.search || e.open !== t.open || e.level !== t.level || e.patterns.join(" ") !== t.patterns.join(" ") || e.needs.join() !== t.needs.join()
  }
  render({context: e, actions: t, more: r, search: n, program: l, open: a, patterns: o, needs: i, level: s}) {
    let {msg: u, labels: c, format: d, language: p, idPrefix: g} = e, {duration: f, join: m, minutes: h, notice: _} = l, v = o.length ? n : null, y = e => v ? on(v.MarkedText, { // u = msg, c = labels, d = format, g = idPrefix, e = text, f = duration, m = join, _ = notice, l = program, v = search, o = patterns, n = parts, y = marked, on = k
      text: e,
      patterns: o,
      around: p
    }) : on(vl, {
      text: e,
      around: p
    }), w = t => kl(e, l, t).map(e => c.term(t, e)), b = c.pick(l.title), x = `${g}:program:${l.id}`, k = `${x}:details`, $ = l.summary && c.pick(l.summary), S = w("capacity"), A = w("language"), E = (l.terms.get("language") || []).length - A.length, M = [ ...w("kind"), ...w("format") ], O = l.status === "past", q = f && !O && !h ? c.pick(f) : null, C = h && !O ? c.minutes(h) : q && y(q), T = c.status(l.status), j = yl(l.dates, Date.now()), L = d.span(l.start, l.end, l.status);
    return on("article", {
      class: "program-explorer__card" + (a ? " program-explorer__card--open" : ""), // a = open
      "aria-labelledby": x
    }, on(_l, {
      level: s,
      class: "program-explorer__title",
      id: x
    }, l.target ? on(bl, {
      context: e,
      target: l.target
    }, y(b)) : y(b)), on("p", {
      class: "program-explorer__meta"
    }, on("span", {
      class: `program-explorer__status program-explorer__status--${l.status || "unknown"}` // l = program
    }, T), L !== null && on("span", {
      class: "program-explorer__fact"
    }, L), j && on("span", {
      class: "program-explorer__fact program-explorer__next"
    }, u("next-date", d.occurrence(j))), M.map(e => on("span", {
      class: "program-explorer__fact"
    }, y(e)))), $ && on("p", {
      class: "program-explorer__summary"
    }, y($), " ", c.isForeign($.language) && on("span", {
      class: "program-explorer__in-language"
    }, u("in-language", d.language($.language)))), _ && on("p", {
      class: "program-explorer__alert"
    }, on(vl, {
      text: c.pick(_),
      around: p
    })), m && m.isOver && !O && on("p", {
      class: "program-explorer__note"
    }, u("join-over")), r && i.length > 0 && on(r.Reasons, {
      context: e,
      needs: i
    }), v && on(v.Matched, {
      context: e,
      program: l,
      patterns: o,
      shown: [ b, $, ...S, ...M, ...A, q, ...i.map(e => c.term(ze, e)) ]
    }), A.length + S.length > 0 || C ? on("div", {
      class: "program-explorer__meta program-explorer__needed"
    }, A.map(e => on("span", {
      class: "program-explorer__fact"
    }, y(e))), E > 0 && on("span", {
      class: "program-explorer__fact"
    }, u("more-languages", E)), C && on("span", {
      class: "program-explorer__fact"
    }, C), S.length > 0 && on("ul", {
      class: "program-explorer__tags",
      role: "list",
      "aria-label": c.facet("capacity").text
    }, S.map(e => on("li", null, y(e))))) : null, on("div", {
      class: "program-explorer__card-foot"
    }, on(El, {
      context: e,
      actions: t,
      program: l,
      open: a,
      detailsId: k
    }), on("button", {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": u("details-of", b.text),
      "aria-expanded": a,
      "aria-controls": a ? k : void 0,
      onClick: () => t.toggleDetails(l.id)
    }, u("details"), on(wl, {
      open: a
    }))), a && r && on(r.Details, {
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
  }, m = Qn(c.facets, l);
  return on(cn, null, f && on(_l, {
    level: d,
    class: "program-explorer__group",
    id: f.anchors[0]
  }, f.anchors.slice(1).map(e => on("span", {
    id: e
  })), on(vl, {
    text: f,
    around: p
  })), on("ul", {
    class: `program-explorer__list program-explorer__list--${t || "all"}`, // t = group
    role: "list",
    "aria-label": u("programs")
  }, r.map(e => { // r = numbers, e = number
    let t = c.programs[e]; // t = program, c = index, e = number
    return on("li", {
      key: t.id
    }, on(Ml, {
      context: n,
      actions: o,
      more: i,
      search: s,
      program: t,
      open: l.details.includes(t.id),
      patterns: a.exploration.searchResult.patterns,
      needs: m.filter(({programs: t}) => Nn(t, e)).map(({id: e}) => e),
      level: f ? d + 1 : d
    }))
  })))
}

var Cl = class extends dn { // Cl = CardList, dn = x
  constructor() {
    super(...arguments);
    this.lists = un();
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
    return on(cn, null, on("div", {
      ref: this.lists,
      "aria-busy": Ol(t) || void 0
    }, function({context: {index: e, limit: t}, state: r, results: n}, l) {
      let a = !t && ol(r.query, n.exploration.searchResult) === "status", o = []; // a = hasGroups, t = limit, ol = effectiveSort, r = state, n = results, o = sections
      for (let t of l) { // t = number, l = numbers
        let r = a ? xt(e.programs[t].status) : null, n = o[o.length - 1]; // r = group, a = hasGroups, xt = groupOf, e = index, t = number, n = last, o = sections
        n && n.group === r ? n.numbers.push(t) : o.push({
          group: r,
          numbers: [ t ]
        })
      }
      return o
    }(e, r.slice(0, Math.min(l, n))).map(t => on(ql, {
      key: t.group,
      view: e,
      section: t
    }))), a.limit > 0 && on("a", {
      class: "program-explorer__all",
      href: a.urlOfAll(k(e.state.query, i) || "programs")
    }, o("see-all", r.length)), !a.limit && s > 0 && on("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, o("more", s)))
  }
};

// src/app/visible-terms.ts
// src/messages/join-list.ts
function Tl(e, t) { // Tl = joinList, e = msg, t = texts
  return t.length ? t.reduce((t, r) => e("list", t, r)) : ""
}

// src/views/layout/term-list.tsx
var jl = class extends dn { // jl = TermBox, dn = x
  shouldComponentUpdate({view: {context: e}, count: t}) {
    let {view: r, count: n} = this.props; // r = view, n = before
    return e !== r.context || t.term !== n.term || t.chosen !== n.chosen || t.matchCount !== n.matchCount
  }
  render({view: {context: e, actions: t}, facet: r, count: {term: n, chosen: l, matchCount: a}}) {
    let {msg: o, labels: i, language: s, idPrefix: u} = e, c = `${u}:${r}:${n.id}`, d = o("count-programs", a); // o = msg, i = labels, u = idPrefix, e = context, c = id, r = facet, n = term, d = description, a = matchCount
    return on("div", {
      class: "program-explorer__term" + (a === 0 && !l ? " program-explorer__term--idle" : ""), // a = matchCount, l = chosen
      style: {
        "--program-explorer-depth": n.depth
      }
    }, on("div", {
      class: "cdx-checkbox"
    }, on("div", {
      class: "cdx-checkbox__wrapper"
    }, on("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: c,
      "aria-describedby": `${c}:count`,
      checked: l,
      onChange: () => t.toggleTerm(r, n.id)
    }), on("span", {
      class: "cdx-checkbox__icon"
    }), on("div", {
      class: "cdx-checkbox__label cdx-label"
    }, on("label", {
      class: "cdx-label__label",
      for: c
    }, on("span", {
      class: "cdx-label__label__text"
    }, on(vl, {
      text: i.term(r, n.id),
      around: s
    })))))), on("span", {
      class: "program-explorer__number",
      title: d,
      "aria-hidden": "true"
    }, o("number", a)), on("span", {
      class: "program-explorer__unseen",
      id: `${c}:count`
    }, d))
  }
};

function Ll({view: e, counts: t, most: r}) { // Ll = TermList, e = view, t = counts, r = most
  let {context: {msg: n, languages: l, idPrefix: a}, actions: o, more: i} = e, {facet: s} = t, u = s.id === "language", c = u ? function({context: {labels: e, languages: t}}, r) { // n = msg, a = idPrefix, o = actions, i = more, e = labels, s = facet, t = counts, u = isLanguage, c = terms, r = terms
    let n = ({term: e}) => e.id === t[0] ? 0 : e.id === He ? 2 : 1, l = ({term: t}) => e.term("language", t.id).text; // n = rankOf, e = labels, t = term, He = NOT_STATED, l = nameOf
    return [ ...r ].sort((e, t) => n(e) - n(t) || l(e).localeCompare(l(t)))
  }(e, t.terms) : t.terms, d = function(e, t, r) {
    let n = r ? e : [ ...e ].sort((e, t) => t.term.count - e.term.count), a = new Set(e.length < t + 3 ? e : n.slice(0, t)); // n = byUse, r = isByTime, e = terms, t = most, a = first
    return e.filter(e => a.has(e) || e.chosen || (e => u && e === l[0])(e.term.id))
  }(c, r, s.id === "period"), p = d.length < c.length ? c.find(e => !d.includes(e)) : void 0, g = on(cn, null, d.map(t => on(jl, {
    key: t.term.id,
    view: e,
    facet: s.id,
    count: t
  })), p && on("button", {
    type: "button",
    class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      o.showTerms(s.id, r + 1e3), (e = document.getElementById(`${a}:${s.id}:${p.term.id}`)) == null || e.focus()
    }
  }, n("show-all-terms", c.length)));
  return c.length <= 15 ? g : i ? on(i.TermSearch, {
    view: e,
    facet: s.id,
    terms: c
  }, g) : on(cn, null, on("div", {
    class: "program-explorer__term-search cdx-text-input"
  }, on("input", {
    class: "cdx-text-input__input",
    disabled: !0
  })), g)
}

// src/views/layout/filters.tsx
function Pl({view: e, counts: t, isOpenAtFirst: r}) { // Pl = Facet, e = view, t = counts, r = isOpenAtFirst
  var n; // n = _a
  let {context: {msg: l, labels: a, language: o, idPrefix: i}, state: s, actions: u} = e, {facet: c, terms: d} = t, p = (n = s.open.facets.get(c.id)) != null ? n : r ? 8 : 0, g = `${i}:${c.id}`, f = d.filter(e => e.chosen).map(({term: e}) => a.term(c.id, e.id).text), m = c.help && a.pick(c.help); // l = msg, a = labels, i = idPrefix, s = state, u = actions, e = term, c = facet, d = terms, t = counts, p = most, n = _a, r = isOpenAtFirst, g = bodyId, f = chosen, m = help
  return on("fieldset", {
    class: "program-explorer__facet",
    "aria-labelledby": `${g}::label`
  }, on("legend", null, on("button", {
    type: "button",
    class: "program-explorer__fold",
    "aria-expanded": p > 0,
    "aria-controls": p ? g : void 0,
    onClick: () => u.showTerms(c.id, p ? 0 : 8)
  }, on("span", {
    id: `${g}::label`
  }, on(vl, {
    text: a.facet(c.id),
    around: o
  })), on(wl, {
    open: p > 0
  }))), p > 0 ? on("div", {
    id: g
  }, m && on("p", {
    class: "program-explorer__note program-explorer__help"
  }, on(vl, {
    text: m,
    around: o
  })), on(Ll, {
    view: e,
    counts: t,
    most: p
  })) : f.length > 0 && on("p", {
    class: "program-explorer__note"
  }, Tl(l, f)))
}

function Nl({view: e}) { // Nl = Filters, e = view
  let t = e.results.exploration.facets.filter(({facet: {id: e}}) => e !== ze && e !== We); // t = facets, e = id, ze = NEED, We = OFFERS
  return on(cn, null, t.map((t, r) => on(Pl, {
    key: t.facet.id,
    view: e,
    counts: t,
    isOpenAtFirst: !e.state.narrow && r < 2
  })))
}

// src/views/layout/needs.tsx
function Dl({view: e}) { // Dl = Needs, e = view
  var t; // t = _a
  let {context: {msg: r, labels: n, language: l, idPrefix: a, index: o}, state: i, results: s, actions: u, more: c, search: d} = e, p = ((t = s.exploration.facets.find(({facet: e}) => e.id === ze)) == null ? void 0 : t.terms) || []; // r = msg, n = labels, a = idPrefix, o = index, i = state, s = results, u = actions, c = more, d = search, e = facet, p = terms, t = _a, ze = NEED
  if (!p.length) return null;
  let {text: g} = i.settled.query, f = d && g.trim() !== "", m = f ? d.findNeeds(o, g).map(({need: e}) => e) : [], h = i.open.facets.has(ze), _ = f ? [ ...p.filter(e => e.chosen && !(({term: e}) => m.includes(e))(e)), ...m.flatMap(e => p.find(({term: t}) => t === e) || []) ] : p.filter(({chosen: e}, t) => h || e || t < 4), v = f ? void 0 : p.find(e => !_.includes(e)); // i = state, f = isSearch, d = search, g = text, m = found, o = index, e = each, h = areAllShown, ze = NEED, _ = shown, p = terms, t = i, v = firstHidden
  return on("div", {
    class: "program-explorer__needs",
    role: "group",
    "aria-label": r("needs")
  }, _.map(e => on("button", {
    key: e.term.id,
    type: "button",
    class: "program-explorer__need cdx-button",
    id: `${a}:${ze}:${e.term.id}`,
    "aria-pressed": e.chosen,
    onClick: () => (e => { // e = each
      let {query: t} = i; // t = query, i = state
      d && d.findNeeds(o, t.text).some(({need: t}) => t === e.term) && !e.chosen ? u.choose(Tn(On(t, ""), ze, e.term.id)) : u.toggleTerm(ze, e.term.id)
    })(e)
  }, on(vl, {
    text: n.term(ze, e.term.id),
    around: l
  }), !e.term.count && " ", !e.term.count && on("span", {
    class: "program-explorer__note"
  }, r("no-program-yet")))), v && on("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      u.showTerms(ze, p.length), (e = document.getElementById(`${a}:${ze}:${v.term.id}`)) == null || e.focus()
    }
  }, r("more-needs")), c && on(c.NeedHelp, {
    view: e
  }))
}

// src/views/layout/search-box.tsx
function Fl({view: {context: {msg: e}, state: t, actions: r}}) { // Fl = SearchBox, e = msg, t = state, r = actions
  return on("form", {
    class: "program-explorer__search cdx-search-input",
    role: "search",
    "aria-label": e("search"),
    onSubmit: e => { // e = event
      e.preventDefault(), r.submitSearch()
    }
  }, on("div", {
    class: "cdx-text-input cdx-text-input--has-start-icon"
  }, on("input", {
    class: "cdx-text-input__input",
    type: "search",
    "aria-label": e("search"),
    placeholder: e("search-hint"),
    autocomplete: "off",
    value: t.query.text,
    onFocus: r.enterSearch,
    onInput: e => r.search(e.currentTarget.value)
  }), on("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })))
}

// src/views/layout/shortcuts.tsx
function Il({view: e}) { // Il = Shortcuts, e = view
  let {context: {msg: t, labels: r}, state: {query: n}, results: l, actions: a} = e, o = l.exploration.facets.find(({facet: e}) => e.id === We); // t = msg, r = labels, n = query, l = results, a = actions, e = facet, o = offers, We = OFFERS
  if (!o) return null;
  let i = (e, r, l, o) => on("button", { // i = button, e = label, r = count, l = isChosen, o = terms, on = k
    type: "button",
    class: "program-explorer__shortcut cdx-button",
    "aria-pressed": l,
    onClick: () => a.choose(qn(n, We, o))
  }, t("shortcut", e, r));
  return on("div", {
    class: "program-explorer__shortcuts",
    role: "group",
    "aria-label": r.facet(We).text
  }, o.terms.filter(({term: e}) => e.id !== He).map(({term: e, chosen: t, matchCount: n}) => i(r.term(We, e.id).text, n, t, [ e.id ])), i(t("offers-all"), o.count, !n.chosen.has(We), []))
}

// src/views/layout/toolbar.tsx
function Rl({view: e}) { // Rl = Toolbar, e = view
  let {context: {msg: t, list: r, limit: n}, state: l, settledResults: a, actions: o, more: i, search: s} = e, {count: u, searchResult: {corrected: c}} = a.exploration, d = Array.from(l.query.chosen).reduce((e, [t, r]) => t === ze || t === We ? e : e + r.length, 0); // t = facet, r = terms, n = limit, l = state, a = settledResults, o = actions, i = more, s = search, e = sum, c = corrected, d = chosen, ze = NEED, We = OFFERS
  return on("div", {
    class: "program-explorer__bar"
  }, on("div", {
    class: "program-explorer__toolbar"
  }, l.narrow && !n && on("button", {
    type: "button",
    class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input",
    "aria-label": t("search"),
    onClick: o.goToSearch
  }, on("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })), l.narrow && on("button", {
    type: "button",
    class: "program-explorer__open-filters cdx-button",
    "aria-haspopup": "dialog",
    "aria-expanded": l.open.filters,
    onClick: o.openFilters
  }, d ? t("filters-active", d) : t("filters")), on("div", {
    class: "program-explorer__count",
    role: l.open.filters ? void 0 : "status",
    tabIndex: -1
  }, function({text: e, chosen: t}) {
    return e.trim() !== "" || t.size > 0
  }(l.settled.query) ? t("count", u, r.programs.length) : t("count-programs", u), s && c && u > 0 && on(s.Corrected, {
    view: e,
    words: c
  }))), !n && on("div", {
    class: "program-explorer__options"
  }, i && on(i.CopyLink, {
    view: e
  }), i && on(i.SortBy, {
    view: e
  })))
}

// src/views/layout/explorer.tsx
function Ul({view: e}) { // Ul = Explorer, e = view
  let {context: {limit: t, level: r, preset: n, msg: l}, state: {narrow: a, open: o, query: i}, results: s, actions: u, more: c, search: d} = e; // t = limit, r = level, n = preset, l = msg, a = narrow, o = open, i = query, s = results, u = actions, c = more, d = search, e = view
  return on("div", {
    class: "program-explorer__frame" + (a ? " program-explorer__frame--narrow" : "") // a = narrow
  }, !t && on("div", {
    class: "program-explorer__finder"
  }, on(_l, {
    level: r,
    class: "program-explorer__group"
  }, l("find")), on(Fl, {
    view: e
  }), on("button", {
    type: "button",
    class: "program-explorer__skip cdx-button",
    onClick: u.submitSearch
  }, l("skip-to-programs")), on(Dl, {
    view: e
  }), on(Il, {
    view: e
  })), !a && on("div", {
    class: "program-explorer__panel",
    role: "region",
    "aria-label": l("filters")
  }, on(_l, {
    level: r,
    class: "program-explorer__group"
  }, l("filters")), on(Nl, {
    view: e
  })), on("div", {
    class: "program-explorer__main"
  }, on(Rl, {
    view: e
  }), c && !(t && i === n) && on(c.ActiveFilters, {
    view: e
  }), s.exploration.count > 0 ? on(Cl, {
    view: e
  }) : d && on(d.NoResults, {
    view: e
  }), !t && c && on(c.Freshness, {
    view: e
  })), a && o.filters && c && on(c.FilterDialog, {
    view: e
  }))
}

// src/views/load-when-needed.ts
var zl = { // zl = MORE_WHEN
  isNeeded: ({open: e, query: t}) => e.filters || t.details.length > 0 || t.text !== "",
  isEarly: !0
}, Wl = {
  isNeeded: ({mayType: e, query: t}) => e || t.text !== "",
  isEarly: !1
};

function Bl(e, t, {isNeeded: r, isEarly: n}, l, a) { // Bl = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, l = onFailure, a = use
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
function Hl(e, t) { // Hl = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect()
  }
}

// src/views/mount.tsx
zr.debounceRendering = e => e();

(function() {
  zr.vnode = e => { // zr = n, e = node
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

function Vl(e, t, r, n, l, a) { // Vl = mountExplorer, e = root, t = list, r = settings, n = history, l = parts, a = onCrash
  let o = e.ownerDocument.defaultView || window, u = new Set, c = l.more.now, d = l.search.now, g = ml(t, r, d == null ? void 0 : d.fuzzySearch), f = !0, m = () => g.limit > 0 || (e.clientWidth || o.innerWidth) < 640, v = e => { // o = view, e = before, u = cleanups, c = more, l = parts, d = search, g = context, ml = createContext, t = list, r = settings, f = isMounted, m = isNarrow, v = readAddress
    let t = n.read(), r = t === null && e ? e.query : E(t || "", g.index) || g.preset, l = cl(g.index, g.derive, r); // t = fragment, n = history, r = next, e = before, E = fromFragment, g = context, l = query, cl = withoutHiddenDetails
    return {
      query: l,
      settled: {
        query: l,
        cause: "address"
      },
      cards: n.cards(),
      open: {
        facets: (e == null ? void 0 : e.open.facets) || new Map,
        filters: m() && n.isInDialog()
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
    narrow: m(),
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
  }(e, r.idPrefix), x = () => { // e = root, r = settings, x = unmount
    f = !1;
    let t = Array.from(u); // t = all, u = cleanups
    u.clear(), t.forEach(e => e()), e.textContent = ""
  }, k = e => { // k = attempt, e = act
    if (f) try {
      e()
    } catch (e) {
      x(), a(e)
    }
  }, $ = function(e, t) {
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
    }, l = e => cl(t().index, t().derive, e), a = t => { // l = shown, e = query, cl = withoutHiddenDetails, t = next, a = choose
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
        query: l(On(e.get().query, t))
      }),
      settle: n,
      enterSearch: () => e.set({
        mayType: !0
      }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount()
      },
      toggleTerm: (t, r) => a(Tn(e.get().query, t, r)),
      choose: a,
      sort: t => a(s(i({}, e.get().query), {
        sort: t
      })),
      toggleDetails: t => a(function(e, t) {
        return s(i({}, e), {
          details: Cn(e.details, t)
        })
      }(e.get().query, t)),
      goTo: n => { // n = program
        a(function(e, t, r, n) {
          let l = [ ...r.details.filter(e => e !== n), n ]; // l = details, r = query, e = each, n = program
          return ul(e, t, r, [ n ]).length ? s(i({}, r), {
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
  }(y, () => g, w), k), S = (t, r) => { // y = store, g = context, w = screen, k = attempt, S = draw, t = state, r = before
    k(() => { // k = attempt
      let n = w.holdFocus(r.open.filters), {derive: l} = g, a = l(t.query); // n = restoreFocus, w = screen, r = before, l = derive, g = context, a = results, t = state
      (function(e, t) {
        var r, n, l, a; // r = isHydrating, n = oldVNode, l = commitQueue, a = refQueue
        zr.__ && zr.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, 
        t.__k = sn(cn, {
          children: [ e ]
        }), l = [], a = [], xn(t, t.__k, n || Xr, Xr, t.namespaceURI, n ? null : t.firstChild ? nn.call(t.childNodes) : null, l, n ? n.__e : t.firstChild, r, a), 
        Sn(l, t.__k, a), t.__k.props.children = null
      })(on(Ul, {
        view: {
          context: g,
          state: t,
          actions: $,
          attempt: k,
          cleanups: u,
          more: c,
          search: d,
          results: a,
          settledResults: l(t.settled.query)
        }
      }), e), n()
    })
  }, A = ({keepFocus: t, keepFragment: r, keepPlace: l, nameTab: a}) => { // A = useMore
    n.read() !== null && u.add(a(y, () => g, e.ownerDocument)), u.add(r()).add(l(e, n)).add(t(e, n))
  }, M = ({textIndexOf: e}) => { // M = useSearch
    let t = o.setTimeout(() => k(() => e(g.index)), 50); // t = prepare, o = view, k = attempt, e = textIndexOf, g = context
    u.add(() => o.clearTimeout(t))
  }, O = t => { // O = showLinked, t = isFirst
    let {details: l} = y.get().query, a = !t || l.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(n.read() || ""); // l = details, y = store, a = mayScroll, t = isFirst, r = settings, e = root, n = history
    n.isNewLink() && a && r.reveal(() => dl(() => k(() => w.scrollToLinked(y.get().query.details))))
  }, q = () => { // q = correctLink
    (function(e, t) {
      if (!e || b(e) === b(t)) return !1;
      let r = _(e); // r = rest, _ = restOf, e = link
      return r !== "" && r !== h
    })(n.read(), g.fragmentOf(y.get().query)) && l.useLinks(({checkLink: e}) => k(() => e(n, y, g, w.scrollToLinked)))
  };
  if ([ y.subscribe(S), Hl(e, () => { // y = store, S = draw, Hl = watchWidth, e = root
    if (!e.isConnected) {
      x();
      return
    }
    let t = m(), {open: r, narrow: n} = y.get(); // t = narrow, m = isNarrow, r = open, n = before, y = store
    (t !== n || r.filters && !e.clientWidth) && y.set({
      narrow: t,
      open: s(i({}, r), {
        filters: !1
      })
    })
  }), pl(y, $.settle, o), hl(y, n, e => g.fragmentOf(e)), n.onMove(() => k(() => { // pl = settleAfterTyping, y = store, $ = actions, o = view, hl = syncHistory, n = history, e = query, g = context, k = attempt
    y.set(v(y.get())), O(!1), q()
  })) ].forEach(e => u.add(e)), S(y.get(), y.get()), f) if (O(!0), q(), n.firstPlace && dl(() => k(() => o.scrollTo(0, n.firstPlace))), 
  c ? A(c) : u.add(Bl(y, l.more, zl, l.onFailure, e => k(() => { // c = more, A = useMore, u = cleanups, Bl = loadWhenNeeded, y = store, l = parts, zl = MORE_WHEN, e = loaded, k = attempt
    c = e, A(c), y.set({})
  }))), d) M(d); else {
    let e = e => Wl.isNeeded(e) || !g.derive(e.query).order.length; // e = state, Wl = SEARCH_WHEN, g = context
    u.add(Bl(y, l.search, s(i({}, Wl), {
      isNeeded: e
    }), l.onFailure, e => k(() => { // l = parts, e = loaded, k = attempt
      d = e, g = function(e, t) {
        return s(i({}, e), {
          find: t,
          derive: sl(e.index, t)
        })
      }(g, d.fuzzySearch), M(d), y.set({})
    })))
  }
  return {
    update: t => k(() => { // t = newList, k = attempt
      $.settle(), g = ml(t, r, g.find);
      let {query: n} = y.get(), l = cl(g.index, g.derive, n), a = () => y.set({ // n = before, y = store, l = query, cl = withoutHiddenDetails, g = context, a = show
        query: l,
        settled: {
          query: l,
          cause: "data"
        }
      });
      c ? c.keepPosition(e, a) : a()
    }),
    unmount: x
  }
}

// src/page/mount-host.ts
var Zl = 0; // Zl = mountedSoFar

function Jl(e) { // Jl = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return v(e) && !(t && !t.closest(`.${ce}, [${de}]`))
}

function Yl(e) { // Yl = offerSelftest, e = environment
  let {wiki: t, load: r} = e, n = () => { // t = wiki, e = environment, n = onHash
    location.hash === "#programs?selftest" && r.selftest().then(({runSelftest: t}) => t(e, "0.1.0 40d17d5cff2d2f5a"), e => t.log("The self-test cannot be loaded.", e))
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n)
}

// src/page/start.ts
function Gl(e, t, r, n) { // Gl = run, e = load, t = environment, r = host, n = mounted
  return u(this, null, function*() {
    let {wiki: l} = t, a = () => { // l = wiki, t = environment, a = retry
      Gl(e, t, r, n)
    }, o = null;
    try {
      let c = function(e, t) { // c = loadingMore, e = wiki, t = host
        return !!(location.hash || t.preset && !t.limit || ke(e, t)[0] !== e.contentLanguage)
      }(l, r) ? Se(t).catch(() => null) : null, d = function({preset: e}) {
        return /(^|&)q=/.test(`${_(location.hash) || ""}&${e}`)
      }(r) ? Ae(t).catch(() => null) : null, p = yield e(l, r);
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
        yield ue(t, r, e ? "missing" : "json", m, a);
        return
      }
      if (!function({language: e, texts: t}) {
        return e === O || t.has(q)
      }(g)) throw new Error("The messages of the explorer are missing on this wiki.");
      let h = "DisplayNames" in Intl ? null : yield l.languageNames(), [v, y] = yield Promise.all([ c, d, new Promise(e => setTimeout(e)) ]); // h = languageNames, l = wiki, v = more, y = search, c = loadingMore, d = loadingSearch, e = resolve
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
        (o.length ? o : [ l ], n.programs.map(({title: t}) => L(t, [ l.lang, ...u ], e.contentLanguage).text))
      }(t, r, b);
      o = function(e, t, {list: r, messages: n, languageNames: l, more: a, search: o}, s) {
        let c = window.pageYOffset > 0, {wiki: d, load: p} = e, {language: g} = n, f = U(n), m = ke(d, t), h = function(e) { // c = hasScrolled, d = wiki, e = host, n = messages, f = msg, U = createMessages, m = languages, ke = readerLanguages, t = host, h = ownsIt
          let t = Array.from(document.querySelectorAll(`.${ce}`)).filter(e => (Z({ // t = roots, ce = HOST_CLASS, e = root, Z = hostStateOf
            root: e
          }) || "static") !== "static");
          return (t.find(e => !e.matches("[data-preset], [data-limit]")) || t[0]) === e.root
        }(t), _ = "program-explorer-" + ++Zl, v = a ? a.createPageUrls(d, t, m) : d.urlOf, y = t.all === null ? "" : v(t.all), w = a, b = {
          more: {
            now: a,
            load: () => u(null, null, function*() {
              return w = yield Se(e), w
            })
          },
          search: {
            now: o,
            load: () => Ae(e)
          },
          onFailure: (e, r) => { // e = error, r = retry
            let l = ie(e) === "outdated"; // l = isOutdated, ie = failureOf, e = error
            ae(t.root, n, {
              kind: "warning",
              text: f("failed-" + (l ? "outdated" : "network")),
              retry: () => {
                l ? location.reload() : (le(t.root), r())
              }
            })
          },
          useLinks: e => { // e = use
            p.links().then(e, e => d.log("The link in the address cannot be corrected.", e))
          }
        }, x = document.createElement("div");
        x.className = "program-explorer__app", x.lang = g, x.dir = ee(g), t.root.append(x);
        let k = V(t.root, () => Y(t, !0)), $ = () => w == null ? void 0 : w.scrollToLinkedHeading(t); // k = stopWatching, V = watchFolding, t = host, Y = hideRest, $ = onHashChange, w = loaded
        window.addEventListener("hashchange", $);
        let S = () => { // S = cleanUp
          x.remove(), k(), window.removeEventListener("hashchange", $)
        }, A = function(e, t, r) {
          let n = () => e.location.hash.replace(/^#/, ""), l = () => { // n = fragment, e = view, l = entryState
            let t = e.history.state; // t = state, e = view
            return typeof t == "object" && t !== null ? t : {}
          }, a = e => { // a = kept, e = key
            let t = l()[e]; // t = value, l = entryState, e = key
            return typeof t == "string" ? t : null
          }, o = (t, r, n) => { // o = put, t = change, r = values, n = url
            try {
              e.history[`${t}State`](i(i({}, l()), r), "", n)
            } catch (e) {}
          }, s = () => a(Fr) === r, u = () => o("push", {
            [Fr]: r
          }), c = () => t && (t(n()) ? n() : a(Dr)), d = e => { // c = read, t = isOurs, n = fragment, a = kept, Dr = FRAGMENT_KEY, d = place, e = index
            let r = l()[Ir]; // r = values, l = entryState, Ir = PLACE_KEY
            return t && Array.isArray(r) && Number(r[e]) || 0
          }, p = !e.pageYOffset || e.pageYOffset + e.innerHeight > e.document.documentElement.scrollHeight - 2, g = c() || "", f = () => { // p = mayReturn, e = view, g = shown, c = read, f = keepShown
            t && c() === null && o("replace", {
              [Dr]: g
            })
          };
          return f(), {
            isNewLink: () => {
              let e = t !== null && t(n()) && a(Dr) === null; // e = isNew, t = isOurs, n = fragment, a = kept, Dr = FRAGMENT_KEY
              return e && o("replace", {
                [Dr]: n()
              }), e
            },
            read: c,
            write: (r, l, i = !1) => { // r = text, l = change, i = isUnderDialog
              if (!t) return;
              g = r;
              let s = n(), c = s !== "" && !t(s), d = l === "push"; // s = here, n = fragment, c = isForeign, t = isOurs, d = isChoice, l = change
              o(i ? "replace" : l, {
                [Dr]: r,
                [Fr]: d ? null : a(Fr)
              }, r !== "" ? `#${r}` : c ? e.location.hash : e.location.href.replace(/#.*/, "")), 
              d && i && u()
            },
            enterDialog: u,
            leaveDialog: () => {
              s() && e.history.back()
            },
            isInDialog: s,
            cards: () => d(1),
            firstPlace: p ? d(0) : 0,
            keepPlace: (...e) => { // e = values
              t && o("replace", {
                [Ir]: e
              })
            },
            onMove: t => { // t = listener
              let r = () => { // r = onPopState
                f(), g = c() || "", t()
              };
              return e.addEventListener("popstate", r), () => e.removeEventListener("popstate", r)
            }
          }
        }(window, h ? Jl : null, _);
        G(t, "ready");
        let {update: E, unmount: M} = Vl(x, r, { // E = update, M = unmount, Vl = mountExplorer, x = app, r = list
          msg: f,
          format: Ur(g, f, l),
          language: g,
          languages: m,
          pageLanguage: d.contentLanguage,
          today: Ie(),
          headings: t.headings,
          level: t.level,
          preset: t.preset,
          limit: t.limit,
          startsAt: c ? "scrolled" : location.hash ? "link" : "top",
          idPrefix: _,
          reveal: e => w ? w.unfold(t.root, e) : e(),
          notify: e => ae(t.root, n, {
            kind: "failure",
            text: e,
            retry: null
          }),
          urlOf: e => "url" in e ? e.url : v(e.page),
          urlOfProgram: e => `${h ? "" : y}#programs?program=${e}`,
          urlOfAll: e => `${y}#${e}`
        }, A, b, e => { // A = history, b = parts, e = error
          S(), s(e)
        });
        if (!x.isConnected) return null;
        let O = { // O = explorer
          update: E,
          unmount: () => {
            M(), S(), G(t, "static")
          }
        };
        try {
          $(), Y(t, !0), d.announceReady(t.root)
        } catch (e) {
          throw O.unmount(), e
        }
        return O
      }
      // src/page/offer-selftest.ts
      (t, f, {
        list: b.list,
        messages: g,
        languageNames: h,
        more: v,
        search: y
      }, e => { // e = error
        l.log("The explorer could not be drawn.", e), n.delete(r.root), ue(t, f, "unexpected", {
          kind: "missing",
          messages: g
        }, a)
      }), o && (n.set(r.root, o), yield function(e, t, r, n, l) {
        return u(this, arguments, function*(e, t, {origin: r, problems: n, list: l}, a, o) {
          let {wiki: i} = e, s = r.kind === "import" || n.length > 0 || r.page.contentModel !== z; // i = wiki, e = environment, s = hasProblems, r = origin, n = problems, z = DATA_MODEL
          s && i.log(`Problems of the data page "${t.source}":`, n.join("\n")), i.isNamed && (s || o) && (yield se(e, t, {
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
      o.unmount()), yield ue(t, r, ie(e), null, a)
    }
  })
}

// src/wiki/wiki.ts
var Kl = class extends Error { // Kl = ReadError
  constructor(e, t) {
    super(`${e}: ${t}`);
    this.failure = e
  }
};

// src/wiki/api-request.ts
function Ql(e, t) { // Ql = fetchInTime, e = url, t = credentials
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
      throw r.signal.aborted ? new Kl("timeout", `10000 ms, ${e}`) : new Kl("network", `${String(t)}, ${e}`)
    } finally {
      clearTimeout(n)
    }
  })
}

function Xl(e) { // Xl = readAnswer, e = url
  return u(this, null, function*() {
    let t = yield Ql(e, "omit"); // t = response, Ql = fetchInTime, e = url
    if (t.status === 429 && (t = yield Ql(e, "same-origin")), t.status === 429) throw new Kl("busy", e);
    if (t.status !== 200) throw new Kl("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body)
    } catch (e) {}
    if (!r) throw new Kl("server", `no JSON, ${e}`);
    if (r.error) throw new Kl("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r
  })
}

// src/runtime.ts
var ea = [ dn, un, cn, on, dl, cl, b, v, x, _, h, S, k, Zn, Pn, Un, Nn, jn, Fn, zn, Hn, Xn, d, qn, On, gl, ol, Tl, U, Z, de, ce, we, he, me, fe, ae, H, W, B, V, At, z, _t, vt, mt, Mt, ze, We, Fe, M, Ye, ct, Pe, je, Ke, qr, yl, Re, dt, pt, 200, Or, wt, P, L, Nl, jl, wl, bl, _l, vl, function(e) { // ea = shared, dn = x, un = M, cn = $, on = k, dl = afterPaint, cl = withoutHiddenDetails, b = decode, v = isFragmentOurs, x = normalText, _ = restOf, h = SELFTEST, S = splitIds, k = toFragment, Zn = append, Pn = add, Un = count, Nn = has, jn = noBits, Fn = unionOf, zn = chosenTerms, Hn = explore, Xn = memoize, d = SORTS, qn = withTerms, On = withText, gl = NO_SEARCH, ol = effectiveSort, Tl = joinList, U = createMessages, Z = hostStateOf, de = GROUP_ATTRIBUTE, ce = HOST_CLASS, we = findHosts, he = levelBelow, me = levelOf, fe = staticHeading, ae = showNotice, H = isFolded, W = SECTION, B = sectionOf, V = watchFolding, At = cutText, z = DATA_MODEL, _t = firstDay, vt = lastDay, mt = parseDate, Mt = toUtc, ze = NEED, We = OFFERS, Fe = includedTitles, M = parseJsonObject, Ye = isObject, ct = shortestCode, Pe = parseLink, je = readLink, Ke = VERSION, qr = parseForReaders, yl = nextDate, Re = optionsFor, dt = ID, pt = LANGUAGE, Or = readPage, wt = isStatus, P = allTexts, L = pickText, Nl = Filters, jl = TermBox, wl = Chevron, bl = DataLink, _l = Heading, vl = DataText, e = text
  return `\u2068${e}\u2069`
}, $l, kl, Xl ];

// src/wiki/page-reader.ts
function ta({query: {pages: e = []} = {}}) { // ta = storedPages, e = found
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

function ra(e, t, r, n) { // ra = parametersFor, e = kind, t = values, r = bundle, n = offset
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

function na(e, t, r, n) { // na = readAll, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    let l = new Map, a = [], o = "", i = 0; // l = translations, a = pages, o = offset, i = requests
    do {
      let i = yield Xl(`${e}?${ra(t, r, n, o)}`); // i = answer, Xl = readAnswer, e = api, ra = parametersFor, t = kind, r = values, n = bundle, o = offset
      a = a.concat(ta(i));
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

function la(e, t, r, n) { // la = readSafely, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    try {
      return yield na(e, t, r, n)
    } catch (l) {
      if (n && l instanceof Kl && l.failure === "server") return na(e, t, r, null);
      throw l
    }
  })
}

function aa(e, t) { // aa = createPageReader, e = api, t = titleOf
  return (r, n, l) => u(null, null, function*() {
    let a = r.map(t), o = l && Object.assign({}, l, { // a = normalized, r = titles, t = titleOf, o = bundle, l = request
      title: t(l.title)
    }), i = n.length ? yield la(e, "revids", n, o) : null;
    return i && a.every(e => i.pages.some(t => t.title === e)) ? i : la(e, "titles", a, o)
  })
}

// src/wiki/mediawiki.ts
function oa(e) { // oa = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e
}

function ia(e) { // ia = mayEdit, e = title
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

function sa() { // sa = languageNames
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

function ua() { // ua = languages
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
          let n = we(r); // n = printed, we = findHosts, r = content
          if (n.length || r.querySelector(`.${ce}`) || !function(e) {
            return be.includes(e) || be.includes(e.replace(xe, ""))
          }(e.pageTitle)) return n;
          let l = (yield t.importer()).insertHost(r); // l = inserted, t = load, r = content
          return l ? [ l ] : []
        })
      })(n, t).then(e => e.forEach((e, t) => { // n = environment, t = i, e = host
        t >= 20 ? G(e, "static") : function(e) {
          return Z(e) ? !1 : (G(e, "loading"), !0)
        }(e) && Gl(l, n, e, r)
      }), t => e.log("The explorer could not find its host.", t))
    })
  })(function(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ua(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: oa,
      readPages: aa(mw.util.wikiScript("api"), oa),
      languageNames: sa,
      mayEdit: ia,
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
  }(0, ea))
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed")
  }), e
}
// </nowiki>