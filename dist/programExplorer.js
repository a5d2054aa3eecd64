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
var d = [ "relevance", "status", "newest", "title" ], p = "list", g = [ p, "table", "coverage", "timeline", "compare" ], f = { // d = SORTS, p = LIST, g = VIEWS, f = EMPTY_QUERY
  text: "",
  chosen: new Map,
  sort: null,
  details: [],
  view: p,
  rows: "",
  columns: []
};

function m(e, t) { // m = isSort, e = sort, t = view
  return e !== "" && (t !== p || d.some(t => t === e))
}

// src/app/url.ts
var h = [ "q", "sort", "program", "view", "rows", "columns" ]; // h = RESERVED_KEYS

var _ = /^#?programs$/, v = /^#?programs(\?|%3f|\.3f)/i; // _ = ALONE, v = WITH_QUERY

function y(e) { // y = restOf, e = hash
  let [t] = v.exec(e) || _.exec(e) || []; // t = start, v = WITH_QUERY, e = hash, _ = ALONE
  return t === void 0 ? null : e.slice(t.length, 8e3)
}

function w(e) { // w = isFragmentOurs, e = hash
  return y(e) !== null
}

var b = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // b = UNSAFE

function x(e) { // x = encode, e = value
  return e.replace(b, e => { // e = unit, b = UNSAFE
    let t = e.charCodeAt(0); // t = code, e = unit
    return t > 127 ? encodeURIComponent(e) : "%" + (t + 256).toString(16).slice(1).toUpperCase()
  })
}

function k(e) { // k = decode, e = value
  return e.replace(/(?:%[\da-f]{2})+/gi, e => { // e = run
    try {
      return decodeURIComponent(e)
    } catch (t) {
      return e
    }
  })
}

function S(e) { // S = normalText, e = text
  return e.slice(0, 200).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim()
}

function A({text: e, chosen: t, sort: r, details: n, view: l, rows: a, columns: o}, i = []) { // A = toFragment, t = chosen, r = sort, n = details, l = view, a = rows, o = columns, i = facets
  let s = [], u = (e, t) => { // s = parts, u = write, e = key, t = values
    let r = t.map(x).join(","); // r = list, t = values, x = encode
    r && s.push(`${x(e)}=${r}`)
  };
  new Set([ ...i, ...t.keys() ]).forEach(e => { // i = facets, t = chosen, e = facet
    h.includes(e) || u(e, t.get(e) || [])
  });
  let c = S(e); // c = words, S = normalText, e = text
  return c && s.push("q=" + x(c).replace(/_/g, "%5F").replace(/%20/g, "_")), u("sort", [ r || "" ]), 
  u("view", l === p ? [] : [ l ]), u("rows", [ a ]), u("columns", o), u("program", n), 
  s.length ? `programs?${s.join("&")}` : ""
}

function M(e, t) { // M = splitIds, e = list, t = isKnown
  return e.split(",").map(k).flatMap(e => t(e) ? e : e.split(","))
}

function E(e) { // E = isColumn, e = value
  return /^[^,]+$/.test(e)
}

function T(e, t) { // T = readIds, e = list, t = isKnown
  return Array.from(new Set(M(e, t))).filter(t)
}

function O(e, t) { // O = fromFragment, e = hash, t = known
  let r = y(e); // r = rest, y = restOf, e = hash
  if (r === null) return null;
  let n = new Map, l = new Map; // n = chosen, l = others
  for (let e of r.split("&")) { // e = part, r = rest
    let [r = "", ...a] = e.split("="), o = k(r), i = a.join("="); // r = rawKey, a = values, e = part, o = key, k = decode, i = raw
    if (h.includes(o)) l.set(o, i); else {
      let e = T(i, e => t.hasTerm(o, e)); // e = term, T = readIds, i = raw, t = known, o = key
      e.length && n.set(o, Array.from(new Set([ ...n.get(o) || [], ...e ])))
    }
  }
  let a = e => l.get(e) || "", o = e => k(a(e)), i = g.find(e => e === o("view")) || p, s = o("sort"); // a = rawOf, e = one, l = others, o = valueOf, k = decode, i = view, g = VIEWS, p = LIST, s = sort
  return {
    text: S(k(a("q").replace(/[_+]/g, " "))),
    chosen: n,
    sort: m(s, i) ? s : null,
    details: T(a("program"), t.hasProgram),
    view: i,
    rows: o("rows"),
    columns: T(a("columns"), E)
  }
}

// src/programs/json-object.ts
function q(e) { // q = parseJsonObject, e = text
  try {
    return Object(JSON.parse(e))
  } catch (e) {
    return {}
  }
}

// src/messages/message-texts.ts
var C = "qqx", j = "search", L = "en"; // C = KEYS_ONLY, j = EXPLORER_KEY, L = FALLBACK_LANGUAGE

function P(e) { // P = chooseLanguage, e = chain
  return e.map(e => e.toLowerCase()).find(e => c.includes(e)) || L
}

function N(e) { // N = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`
}

// src/programs/texts.ts
function F(e, t, r) { // F = pickText, e = text, t = chain, r = pageLanguage
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

function D(e) { // D = allTexts, e = text
  return typeof e == "string" ? [ e ] : [ ...e.values() ]
}

// src/page/drift.ts
// src/messages/locale.ts
function I(e) { // I = localeOf, e = language
  return `${e === "en" ? "en-GB" : e}-u-ca-gregory-nu-${e === "ar" ? "arab" : e === "hi" ? "deva" : "latn"}`
}

// src/messages/plural.ts
var R = [ "zero", "one", "two", "few", "many", "other" ]; // R = CATEGORIES

// src/messages/messages.ts
var U = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g, z = /\$(\d)/g, W = { // U = PLURAL, z = PARAMETER, W = BUILT_IN
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

function B({language: e, texts: t} = W, r = W.texts) { // B = createMessages, t = texts, W = BUILT_IN, r = fallback
  if (e === C) return (e, ...t) => `(${[ `program-explorer-${e}`, ...t ].join(", ")})`;
  let n, l, a = I(e); // n = numbers, l = plural, a = locale, I = localeOf, e = language
  return (o, ...i) => { // o = key, i = parameters
    let s = e => { // s = parameter, e = position
      var t; // t = _a
      return (t = i[Number(e) - 1]) != null ? t : ""
    };
    return (t.get(o) || r.get(o) || `\u29fc${o}\u29fd`).replace(U, (t, r, n) => (l = l || function(e) {
      let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, r = t ? t.resolvedOptions().pluralCategories : [], n = R.filter(e => r.includes(e)); // t = rules, e = category, r = ownCategories, n = categories, R = CATEGORIES
      return (e, r) => { // e = forms, r = count
        let l = e.length - 1, a = t ? n.indexOf(t.select(r)) : r === 1 ? 0 : l; // l = last, e = forms, a = position, t = rules, n = categories, r = count
        return e[Math.min(a, l)]
      }
    }(e), l(n.split("|"), Number(s(r))))).replace(z, (e, t) => { // e = _, l = plural, n = forms, s = parameter, r = position, z = PARAMETER, t = position
      let r = s(t); // r = value, s = parameter, t = position
      return typeof r == "number" ? (e => e < 1e3 && a.endsWith("latn") ? String(e) : (n = n || new Intl.NumberFormat(a), 
      n.format(e)))(r) : r
    })
  }
}

// src/programs/data-model.ts
var V = "json"; // V = DATA_MODEL

// src/page/sections.ts
var H = "section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div"; // H = SECTION

function Z(e) { // Z = sectionOf, e = element
  return e.closest(H)
}

function J(e) { // J = isFolded, e = element
  let t = Z(e); // t = section, Z = sectionOf, e = element
  return t !== null && (t.hasAttribute("hidden") || !t.getClientRects().length)
}

function G(e, t) { // G = watchFolding, e = element, t = onChange
  let r = Z(e), n = new MutationObserver(t); // r = section, Z = sectionOf, e = element, n = observer, t = onChange
  return r && n.observe(r, {
    attributeFilter: [ "hidden", "class" ]
  }), () => n.disconnect()
}

// src/page/host-state.ts
function Y({root: e}) { // Y = hostStateOf, e = root
  return e.programExplorerState
}

function K(e, t) { // K = hide, e = element, t = isHidden
  e == null || e.classList.toggle("program-explorer-hidden", t)
}

function Q({root: e, after: t}, r) { // Q = hideRest, e = root, t = after, r = isHidden
  if (t) {
    let n = r && !J(e); // n = isAfterHidden, r = isHidden, J = isFolded, e = root
    K(t.list, n), K(t.heading, n && !(function(e) {
      return Z(e) !== null
    }(e) && function(e) {
      return (Z(e) || e).textContent.trim() !== e.textContent.trim()
    }(t.list)))
  }
}

function X(e, t) { // X = setHostState, e = host, t = state
  let r = t === "ready"; // r = isReady, t = state
  e.staticElements.forEach(e => K(e, r)), Q(e, r), e.headings.forEach(({anchors: e, anchorElements: t}) => t.forEach((t, n) => { // e = host, K = hide, r = isReady, Q = hideRest, t = element, n = i
    t.id = r ? "" : e[n] || ""
  })), e.root.dataset.state = e.root.programExplorerState = t
}

// src/messages/direction.ts
var ee = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), te = [ "arab", "hebr" ], re = [ "latn", "cyrl" ]; // ee = RTL_LANGUAGES, te = RTL_SCRIPTS, re = LTR_SCRIPTS

function ne(e) { // ne = directionOf, e = language
  let [t = "", r = ""] = e.toLowerCase().split("-"); // t = base, r = script, e = language
  return te.includes(r) || !re.includes(r) && ee.has(t) ? "rtl" : "ltr"
}

// src/page/notice.ts
var le = "program-explorer__notice"; // le = CLASS

function ae(e, t, ...r) { // ae = element, e = tag, t = className, r = content
  let n = document.createElement(e); // n = made, e = tag
  return n.className = t, n.append(...r), n
}

function oe(e, t, r) { // oe = button, e = text, t = className, r = act
  let n = ae("button", `cdx-button ${t}`, e); // n = made, ae = element, t = className, e = text
  return n.type = "button", n.addEventListener("click", r), n
}

function ie(e) { // ie = removeNotice, e = root
  e.querySelectorAll(`.${le}`).forEach(t => { // e = root, le = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({
      preventScroll: !0
    })), t.remove()
  })
}

function se(e, t, {kind: r, text: n, content: l = [], retry: a}) { // se = showNotice, e = root, t = messages, r = kind, l = content, a = retry
  ie(e);
  let o = B(t), i = ae("div", `${le} ${le}--${r} cdx-message cdx-message--block cdx-message--${r === "failure" ? "notice" : "warning"}`, ae("span", "cdx-message__icon"), ae("div", "cdx-message__content", ae("p", "", n), ...l, ...a ? [ oe(o("retry"), "", a) ] : [], oe(o("dismiss"), "cdx-button--weight-quiet", () => ie(e)))); // o = msg, B = createMessages, t = messages, i = box, ae = element, le = CLASS, r = kind, n = text, l = content, a = retry, oe = button, ie = removeNotice, e = root
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = ne(t.language), e.append(i)
}

// src/page/failure.ts
var ue = [ "busy", "timeout", "network", "server" ]; // ue = TEMPORARY

function ce(e, t, r, n) { // ce = advise, e = environment, t = host, r = notice, n = subject
  return u(this, null, function*() {
    let {wiki: l, load: a} = e; // l = wiki, e = environment
    try {
      (yield l.mayEdit(t.source)) && (yield (yield a.maintainer()).advise(e, t, r, n))
    } catch (e) {
      l.log("There is no advice about the data page.", e)
    }
  })
}

function de(e, t, r, n, l) { // de = showFailure, e = environment, t = host, r = failure, n = result, l = retry
  return u(this, null, function*() {
    let a = n ? n.messages : W, o = B(a); // a = messages, n = result, W = BUILT_IN, o = msg, B = createMessages
    X(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: o("two-sentences", o("failed"), o(`failed-${r}`)),
      retry: ue.includes(r) ? () => { // ue = TEMPORARY, r = failure
        ie(t.root), X(t, "loading"), l()
      } : null
    };
    se(t.root, a, i), (r === "missing" || r === "json") && (yield ce(e, t, i, {
      messages: a,
      origin: n && "origin" in n ? n.origin : null,
      compared: null
    }))
  })
}

// src/page/hosts.ts
var pe = "program-explorer", ge = "data-group"; // pe = HOST_CLASS, ge = GROUP_ATTRIBUTE

function fe(e) { // fe = languageOf, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || ""
}

var me = /^(?!mw[\w-]{2,4}$)./; // me = ANCHOR

function he(e, t, r) { // he = staticHeading, e = text, t = element, r = elements
  let n = r.filter(({id: e}) => me.test(e)); // n = anchorElements, r = elements, me = ANCHOR, e = id
  return {
    text: e,
    language: fe(t),
    anchors: n.map(({id: e}) => e),
    anchorElements: n
  }
}

function _e(e) { // _e = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3
}

function ve(e) { // ve = levelBelow, e = heading
  return e ? Math.min(_e(e) + 1, 5) : 3
}

var ye = "h1, h2, h3, h4, h5, h6"; // ye = HEADINGS

function we(e) { // we = readRevisions, e = text
  return new Map(e.split(" ").map(e => { // e = entry
    let [t = "", r] = e.split(":"); // t = language, r = revision, e = entry
    return [ t, Number(r) ]
  }))
}

function be({root: e, before: t, groups: r, headings: n}) { // be = readHost, e = root, t = before, r = groups, n = headings
  let {source: l = "", revision: a = "", preset: o = "", limit: i, all: s = null, languages: u = "", messages: c = "", bundle: d = "", bundleVersion: p = ""} = e.dataset, g = function(e) { // l = source, a = revision, o = preset, i = limit, s = all, c = messages, d = bundle, p = bundleVersion, e = heading, g = heading
    return e && (e.closest(".mw-heading") || e)
  }(n.get("past") || null), f = r.find(t => !e.contains(t)), m = new Map;
  return n.forEach((e, r) => { // n = headings, e = element, r = group
    e !== t && m.set(r, function(e) {
      return he((e.querySelector(".mw-headline") || e).textContent.trim(), e.querySelector("[lang]") || e, [ e, ...e.querySelectorAll("[id]") ])
    }(e))
  }), {
    root: e,
    container: e,
    source: l,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: we(c),
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
    level: ve(n.size ? t : null)
  }
}

function xe(e) { // xe = findHosts, e = content
  let t = [], r = null; // t = printed, r = heading
  return e.querySelectorAll(`${ye}, .${pe}[data-source], [${ge}]`).forEach(e => { // e = element, ye = HEADINGS, pe = HOST_CLASS, ge = GROUP_ATTRIBUTE
    let n = t[t.length - 1]; // n = last, t = printed
    e.matches(ye) ? r = e : e.hasAttribute(ge) ? n && (n.groups.push(e), r && e.hasAttribute("data-has-heading") && n.headings.set(e.getAttribute(ge), r)) : t.push({
      root: e,
      before: r,
      groups: [],
      headings: new Map
    })
  }), t.map(be)
}

// src/page/known-pages.ts
var ke = [ "Community Development", "Community Development/What we do" ], $e = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // ke = PAGES, $e = TRANSLATION

// src/page/languages.ts
function Se({languages: e, pageLanguage: t}, {root: r, fallbacks: n}) { // Se = readerLanguages, t = pageLanguage, r = root, n = fallbacks
  let l = fe(r), [a] = e, o = a !== t; // l = around, fe = languageOf, r = root, a = first, e = languages, o = isChosen, t = pageLanguage
  return !l || o && (a === L || P(e) !== L) ? e : [ ...o ? e.slice(0, -1) : [], l, ...n, ...e ]
}

// src/page/load-parts.ts
function Ae(e, t, r) { // Ae = logged, e = wiki, t = loading, r = message
  return t.catch(t => { // t = error
    throw e.log(r, t), t
  })
}

function Me({wiki: e, load: t}) { // Me = loadMore, e = wiki
  return Ae(e, t.more(), "Details and filters on phones did not load.")
}

function Ee({wiki: e, load: t}) { // Ee = loadSearch, e = wiki
  return Ae(e, t.search(), "The search did not load.")
}

// src/programs/links.ts
var Te = /[\u200E\u200F\u202A-\u202E]/g, Oe = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, qe = new RegExp("^(?:" + [ "about", "blob", "data", "filesystem", "ftp", "https", "intent", "jar", "javascript", "mailto", "sms", "tel", "vbscript", "view-source", "ws", "wss" ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ce = 2e3, je = new RegExp([ "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]", "%[0-9A-Fa-f]{2}", "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;", "~{3}", "^\\.\\.?(?:/|$)", "/\\.\\.?(?:/|$)", "[\\uD800-\\uDFFF]" ].join("|"), "u"); // Te = DIRECTION_MARKS, Oe = TITLE_SPACES, qe = SCHEMES, Ce = MOST_UNITS, je = NOT_IN_TITLES

var Le = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/; // Le = ORDINARY

function Pe(e) { // Pe = readLink, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t)) return function(e) {
    if (e.length <= Ce && Le.test(e)) return {
      url: e
    };
    if (e.length > Ce || /\s/.test(e)) return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? {
        url: t.href
      } : "bad-address"
    } catch (e) {
      return "bad-address"
    }
  }(t);
  if (t.length > Ce) return "bad-page";
  let r = t.replace(Te, "").replace(Oe, " ").trim().replace(/^: ?/, ""); // r = page, t = text, Te = DIRECTION_MARKS, Oe = TITLE_SPACES
  if (/^http:/i.test(r)) return "insecure-link";
  if (qe.test(r)) return "bad-scheme";
  let n = r.replace(/#.*$/, ""); // n = title, r = page
  return n === "" || n.startsWith(":") || je.test(r) || n.length > 85 && function(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length
  }(n) > 255 ? "bad-page" : {
    page: r
  }
}

function Ne(e) { // Ne = isTarget, e = found
  return typeof e != "string"
}

function Fe(e) { // Fe = parseLink, e = value
  let t = Pe(e); // t = found, Pe = readLink, e = value
  return Ne(t) ? t : null
}

function De(e) { // De = isPage, e = value
  let t = Fe(e); // t = link, Fe = parseLink, e = value
  return t !== null && "page" in t
}

function Ie(e) { // Ie = includedTitlesIn, e = page
  let {include: t} = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, 49).map((e, r) => typeof e == "string" && De(e) && t.indexOf(e) === r ? e : "") : []
}

function Re(e) { // Re = includedTitles, e = text
  return e.includes('"include"') ? Ie(q(e)).filter(Boolean) : []
}

// src/programs/parse-options.ts
function Ue() { // Ue = today
  return (new Date).toISOString().slice(0, 10)
}

function ze(e) { // ze = optionsFor, e = wiki
  return {
    today: Ue(),
    language: e.contentLanguage
  }
}

// src/programs/code-report.ts
// src/programs/facets.ts
var We = "team", Be = [ "status", "language", "period", We ], Ve = "need", He = "offers", Ze = [ "join", "materials" ], Je = "not-stated"; // We = TEAM, Be = BUILT_IN, Ve = NEED, He = OFFERS, Ze = OFFER_TERMS, Je = NOT_STATED

// src/programs/kinds.ts
var Ge = { // Ge = KINDS
  array: "list",
  record: "object",
  object: "object",
  number: "number",
  boolean: "true or false"
};

function Ye(e) { // Ye = kindOfType, e = type
  return Ge[e] || "text"
}

function Ke(e) { // Ke = kindOf, e = value
  return typeof e == "string" ? "text" : e == null ? "nothing" : Ye(Array.isArray(e) ? "array" : typeof e)
}

function Qe(e) { // Qe = isObject, e = value
  return Ke(e) === "object"
}

// src/programs/migrate.ts
var Xe = [], et = 1 + Xe.length; // Xe = MIGRATIONS, et = VERSION

function tt(e, t, r) { // tt = readJsonPage, e = text, t = report, r = describeFault
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
  let l = Object(n), a = function(e, t = Xe) { // l = raw, n = data, a = page, e = page, t = migrations, Xe = MIGRATIONS
    let {version: r} = e; // r = version, e = page
    return typeof r != "number" || r % 1 !== 0 || r < 1 || r > 1 + t.length ? null : t.slice(r - 1).reduce((e, t, n) => s(i({}, t(e)), {
      version: r + n + 1
    }), e)
  }(l);
  if (!a) {
    let {version: e} = l; // e = version, l = raw
    t.addWith("unknown-version", [ typeof e == "number" || typeof e == "string" ? String(e) : "", Ke(n), Ke(e) ])
  }
  return a
}

// src/programs/levels.ts
function rt(e) { // rt = tooDeep, e = parents
  return Array.from(e.keys()).filter(t => { // e = parents, t = id
    let r = t; // r = above, t = id
    for (let t = 0; r && t <= 25; t++) r = e.get(r); // t = level, r = above, e = parents
    return r
  })
}

// src/programs/lineage.ts
function nt(e, t, r, n) { // nt = checkLineage, e = all, t = series, r = includedTitles, n = report
  let l = new Set, a = new Map; // l = programIds, a = parents
  for (let {id: t, partOf: r} of e) l.add(t), r && a.set(t, r); // r = partOf, e = all, l = programIds, t = id, a = parents
  let o = new Set([ ...l, ...t.keys() ]), u = new Set(rt(a)); // o = wholes, l = programIds, t = series, u = deep, rt = tooDeep, a = parents
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
function lt(e, t, r, n) { // lt = eachRecord, e = page, t = name, r = report, n = visit
  let l = e[t]; // l = list, e = page, t = name
  r.enter(t), Array.isArray(l) ? l.forEach((e, t) => { // r = report, t = index, l = list, e = raw
    r.enter(t), n(e, t), r.leave()
  }) : l !== void 0 && r.addWith("wrong-type", [ "list", Ke(l) ]), r.leave()
}

// src/programs/read-schema.ts
function at({pipe: e}) { // at = actionsOf
  return e ? [ ...at(e[0]), ...e.slice(1) ] : []
}

function ot({type: e, requirement: t}) { // ot = testOf, e = type, t = requirement
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

function it(e) { // it = createReader, e = node
  switch (e.type) {
   case "array":
    return function({item: e}) {
      return (t, r) => { // t = value, r = report
        let n = ut(e), l = [], a = 0; // n = readItem, ut = readerOf, e = item, l = list, a = index
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
      let t = ut(e.key), r = ut(e.value), n = at(e).some(({type: e}) => e === "min_entries"); // t = readKey, ut = readerOf, e = type, r = readValue, n = needsEntry, at = actionsOf
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
          a.enter(t), n ? c[t] = (u = ut(n.wrapped || n)(e[t], a)) != null ? u : null : o != null && o(t, e[t]) || a.add("unknown-field", t, s), 
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
      }, ...at(e) ].filter(e => e.message || e.operation).map(e => ({
        change: e.operation,
        test: ot(e),
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

var st = new Map; // st = READERS

function ut(e) { // ut = readerOf, e = node
  let t = st.get(e); // t = reader, st = READERS, e = node
  if (!t) {
    let r = e.type === "union" ? e.options : [ e ], n = new Map(r.map(e => [ Ye(e.type), it(e) ])), l = [ ...n.keys() ].join(" or "); // r = choices, e = choice, n = readers, Ye = kindOfType, it = createReader, l = expected
    t = (e, t, r, a) => { // t = report, e = value, r = onExtra, a = allNames
      let o = Ke(e), i = n.get(o); // o = kind, Ke = kindOf, e = value, i = read, n = readers
      if (!i) {
        t.addWith("wrong-type", [ l, o ]);
        return
      }
      return i(e, t, r, a)
    }, st.set(e, t)
  }
  return t
}

function ct(e, t, r, n, l) { // ct = read, e = schema, t = value, r = report, n = onExtra, l = allNames
  return ut(e)(t, r, n, l)
}

// src/programs/language-code.ts
var dt = /^(?:als|fat|ike|knc)\b/i, pt = new Map; // dt = CODES_OF_MEDIAWIKI, pt = known

function gt(e) { // gt = shortestCode, e = code
  let t = pt.get(e) || function(e) { // t = short, pt = known, e = code
    let t = e; // t = short, e = code
    try {
      let [r = e] = Intl.getCanonicalLocales(e); // r = canonical, e = code
      (r.length < e.length || e.length === 2 && r.length === 2) && !dt.test(e) && (t = r)
    } catch (e) {}
    return t.toLowerCase()
  }(e);
  return pt.set(e, t), t
}

// src/programs/patterns.ts
var ft = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, mt = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/; // ft = ID, mt = LANGUAGE

// src/programs/dates.ts
var ht = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ht = DATE_SHAPE

function _t(e, t) { // _t = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 || !(e % 100) && e % 400 ? 28 : 29 : 30 + (t + +(t > 7)) % 2
}

function vt(e) { // vt = parseDate, e = text
  if (!ht.test(e)) return null;
  let t = e.endsWith("~"), r = Number(e.slice(0, 4)), n = e.length > 5 ? Number(e.slice(5, 7)) : null, l = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, r = year, n = month, l = day
  return r < 1900 || r > 2100 || n !== null && (n < 1 || n > 12) || n !== null && l !== null && (l < 1 || l > _t(r, n)) ? null : {
    year: r,
    month: n,
    day: l,
    approximate: t
  }
}

function yt(e, t, r) { // yt = isoDay, e = year, t = month, r = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${r < 10 ? "0" : ""}${r}`
}

function wt(e) { // wt = firstDay, e = date
  return yt(e.year, e.month || 1, e.day || 1)
}

function bt(e) { // bt = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return yt(e.year, t, e.day || _t(e.year, t))
}

// src/programs/status.ts
var xt = [ "open", "upcoming", "ongoing", "paused", "past" ]; // xt = STATUSES

function kt(e) { // kt = isStatus, e = value
  return xt.includes(e)
}

function $t(e, t) { // $t = isUncertainOn, e = date, t = day
  return e.approximate && wt(e) <= t && t <= bt(e)
}

function St(e, t, r) { // St = deriveStatus, e = start, t = end, r = today
  return t && bt(t) < r ? "past" : e && wt(e) > r ? "upcoming" : e && t && !$t(e, r) && !$t(t, r) ? "ongoing" : null
}

function At(e) { // At = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current"
}

// src/programs/to-list.ts
var Mt = []; // Mt = NONE

function Et(e) { // Et = toList, e = value
  return typeof e == "string" ? [ e ] : e ? e.length < 20 && e.every((t, r) => e.indexOf(t) === r) ? e : [ ...new Set(e) ] : Mt
}

// src/programs/read-terms.ts
function Tt(e, t, r, n) { // Tt = readTermIds, e = facet, t = value, r = vocabularies, n = report
  var l; // l = _a
  if (e === "language") return Et(t).map(gt).filter(e => { // e = code, Et = toList, t = value, gt = shortestCode
    let t = mt.test(e); // t = isCode, mt = LANGUAGE, e = code
    return t || n.add("bad-language", e), t
  });
  let a = (l = r.get(e)) == null ? void 0 : l.terms; // a = terms, l = _a, r = vocabularies, e = facet
  return !a && e !== "status" ? (n.add("unknown-facet", e, r.keys()), []) : Et(t).filter(e => { // a = terms, e = id, n = report, r = vocabularies, Et = toList, t = value
    let t = a ? a.has(e) : kt(e); // t = isKnown, a = terms, e = id, kt = isStatus
    return t || n.add("unknown-term", e, a ? a.keys() : xt), t
  })
}

// src/programs/cut-text.ts
function Ot(e, t) { // Ot = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [ "" ])[0]}\u2026`)
}

// src/programs/day-or-minute.ts
var qt = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // qt = DAY_OR_MINUTE

function Ct(e) { // Ct = toUtc, e = text
  return !qt.test(e) || !vt(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e
}

// src/programs/schema-builder.ts
var jt = (e, t = {}) => i({ // jt = schema, e = type, t = parts, i = __spreadValues
  kind: "schema",
  type: e
}, t), Lt = e => (t, r) => ({
  type: e,
  requirement: t,
  message: r
}), Pt = () => jt("string"), Nt = () => jt("number"), Ft = () => jt("boolean"), Dt = e => jt("array", {
  item: e
}), It = e => jt("object", {
  entries: e
}), Rt = e => jt("optional", {
  wrapped: e
}), Ut = (e, t) => jt("record", {
  key: e,
  value: t
}), zt = e => jt("union", {
  options: e
}), Wt = (...e) => s(i({}, e[0]), {
  pipe: e
}), Bt = Lt("check"), Vt = Lt("guard"), Ht = Lt("length"), Zt = Lt("max_value"), Jt = Lt("min_entries"), Gt = Lt("min_value"), Yt = Lt("regex"), Kt = e => ({
  type: "transform",
  operation: e
});

// src/programs/schema.ts
var Qt = Wt(Pt(), Yt(ft, "bad-id")), Xt = Wt(Pt(), Yt(/\S/, "empty")), er = Wt(Xt, Kt(Ot)), tr = Wt(Pt(), Yt(mt, "bad-language"), Kt(e => e.toLowerCase())), rr = zt([ er, Wt(Ut(tr, er), Jt(1, "empty")) ]), nr = Wt(Pt(), Yt(ht, "bad-date"), Kt(vt), Bt(e => e !== null, "bad-date")), lr = Wt(Pt(), Yt(qt, "bad-time"), Kt(Ct), Vt(function(e) { // Qt = id, Wt = pipe, Pt = string, Yt = regex, ft = ID, Xt = words, er = shownText, Kt = transform, Ot = cutText, tr = languageCode, mt = LANGUAGE, e = found, rr = text, zt = union, Ut = record, Jt = minEntries, nr = date, ht = DATE_SHAPE, vt = parseDate, Bt = check, lr = dayOrMinute, qt = DAY_OR_MINUTE, Ct = toUtc, Vt = guard
  return e !== null
}, "bad-time")), ar = Wt(Xt, Bt(De, "bad-page")), or = Wt(Pt(), Yt(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), ir = Wt(or, Bt(function(e) {
  let t = Fe(e); // t = link, Fe = parseLink, e = value
  return t !== null && "url" in t
}
// src/programs/include.ts
, "bad-address")), sr = Wt(or, Kt(Pe), Vt(Ne, "bad-address")), ur = Wt(Xt, Kt(Pe), Vt(Ne, ({input: e}) => e)), cr = Wt(Nt(), Gt(1, "bad-minutes"), Zt(10080, "bad-minutes")), dr = zt([ Qt, Dt(Qt) ]), pr = Wt(Pt(), Yt(mt, "bad-language"), Kt(gt)), gr = zt([ pr, Dt(pr) ]), fr = zt([ er, Dt(er) ]), mr = dr, hr = It({
  label: rr,
  page: Rt(ur),
  url: Rt(sr)
}), _r = It({
  label: Rt(rr),
  page: Rt(ur),
  url: Rt(sr),
  until: Rt(nr)
}), vr = It({
  start: lr,
  end: Rt(lr),
  label: Rt(rr),
  page: Rt(ur),
  url: Rt(sr)
}), yr = It({
  id: Qt,
  title: rr,
  summary: Rt(rr),
  notice: Rt(rr),
  join: Rt(_r),
  page: Rt(ur),
  status: Rt((e => jt("picklist", {
    options: e,
    message: "bad-status"
  }))(xt)),
  start: Rt(nr),
  end: Rt(nr),
  dates: Rt(Dt(vr)),
  language: Rt(gr),
  interpreted: Rt(gr),
  session: Rt(It({
    minutes: Rt(Wt(Dt(cr), Ht(2)))
  })),
  duration: Rt(rr),
  scale: Rt(rr),
  team: Rt(fr),
  partners: Rt(fr),
  materials: Rt(Dt(hr)),
  partOf: Rt(Qt),
  followedBy: Rt(dr),
  owner: Rt(er),
  reviewed: Rt(nr),
  sources: Rt(zt([ ir, Dt(ir) ]))
}), wr = It({
  id: Qt,
  label: rr,
  help: Rt(rr),
  terms: Ut(Qt, mr)
}), br = It({
  label: Rt(rr),
  help: Rt(rr),
  terms: Rt(Ut(Qt, It({
    label: Rt(rr),
    aliases: Rt(fr),
    broader: Rt(Qt),
    matchesAll: Rt(Ft())
  })))
}), xr = It({
  title: rr,
  page: Rt(ur)
}), kr = It({
  version: Wt(Nt(), Gt(et), Zt(et)),
  enabled: Rt(Ft()),
  talk: Rt(ar),
  bundle: Rt(ar),
  facets: Rt(Dt(Qt)),
  vocabularies: Rt(Ut(Qt, br)),
  series: Rt(Ut(Qt, xr)),
  include: Rt(Dt(ar))
}), $r = It(s(i({}, kr.entries), {
  needs: Rt(Dt(wr)),
  programs: Rt(Dt(yr))
}));

// src/programs/read-needs.ts
// src/programs/read-dates.ts
function Sr(e) { // Sr = readDates, e = written
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
var Ar = Object.keys(yr.entries); // Ar = PROGRAM_FIELDS, yr = programSchema

function Mr(e, t) { // Mr = readMinutes, e = session, t = report
  if (!(e != null && e.minutes)) return null;
  let [r, n, ...l] = e.minutes; // r = least, n = most, l = more, e = session
  return r !== void 0 && n !== void 0 && r <= n && !l.length ? [ r, n ] : (t.addAt("session", "bad-minutes"), 
  null)
}

function Er(e, t) { // Er = readMaterials, e = raw, t = report
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

function Tr(e, t, r, n) { // Tr = readJoin, e = raw, t = isPast, r = today, n = report
  let l = e && (e.page || e.url); // l = target, e = raw
  return e && !l && n.addAt("join", "no-target", ""), l ? {
    label: e.label,
    target: l,
    until: e.until,
    isOver: t || !!(e.until && bt(e.until) < r)
  } : null
}

// src/programs/read-vocabularies.ts
function Or(e, t) { // Or = readTerms, e = raw, t = report
  let r = new Map; // r = parents
  e.forEach(({label: n, broader: l}, a) => { // e = raw, a = id
    t.enter(a), a === Je ? t.add("reserved-id", a) : n || t.add("missing-label", a), 
    l && e.has(l) && l !== Je ? r.set(a, l) : l && t.addAt("broader", "unknown-term", l, e.keys()), 
    t.leave()
  });
  for (let e of rt(r)) t.addAt([ e, "broader" ], "loop", r.get(e)), r.delete(e); // e = id, rt = tooDeep, r = parents, t = report
  let n = new Map; // n = terms
  return e.forEach(({label: e, aliases: t, matchesAll: l}, a) => { // e = raw, a = id
    a !== Je && n.set(a, {
      id: a,
      label: e || a,
      aliases: Et(t),
      broader: r.get(a) || null,
      matchesAll: l === !0
    })
  }), n
}

// src/programs/read-page.ts
var qr = [ ...Ar, ...Be, Ve, He ].filter(e => e !== "language"); // qr = RESERVED_VOCABULARIES, Ar = PROGRAM_FIELDS, Be = BUILT_IN, Ve = NEED, He = OFFERS, e = name

function Cr(e) { // Cr = isRecordList, e = name
  return e === "needs" || e === "programs"
}

function jr(e, {today: t, language: r}, n, l, a) { // jr = readList, e = page, n = included, l = report, a = describeFault
  let o = ct(kr, e, l, Cr); // o = head, ct = read, kr = headSchema, e = page, l = report, Cr = isRecordList
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
        terms: Or(a || new Map, r)
      }), r.leave()), r.leave()
    }), n
  }(o.vocabularies || new Map, qr, l);
  l.leave();
  let s = function(e, t, r) { // s = facets, e = listed, t = vocabularies, r = report
    let n = new Set([ "status", ...t.keys(), ...Be ]); // n = known, t = vocabularies, Be = BUILT_IN
    return [ ...new Set(e || n) ].filter(e => (n.has(e) || r.addAt("facets", "unknown-facet", e, n), 
    n.has(e)))
  }(o.facets, i, l), u = function(e, t, r) {
    let n = new Map; // n = needs
    return lt(e, "needs", r, e => { // lt = eachRecord, e = raw, r = report
      let l = function(e, t, r) { // l = need, e = raw, t = vocabularies, r = report
        let n = ct(wr, e, r); // n = record, ct = read, wr = needSchema, e = raw, r = report
        if (!n) return null;
        let l = new Map; // l = terms
        return r.enter("terms"), n.terms.forEach((e, n) => { // r = report, n = facet, e = value
          r.enter(n);
          let a = Tt(n, e, t, r); // a = found, Tt = readTermIds, n = facet, e = value, t = vocabularies, r = report
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
  }(e, i, l), c = Ie(e), d = 
  // src/programs/read-programs.ts
  function(e, t, r, n, l, a) { // e = page, t = titles, r = included, n = context, l = report, a = describeFault
    let o = new Map, i = (e, t) => { // o = programs, i = readFrom, e = from, t = title
      lt(e, "programs", l, (e, r) => { // lt = eachRecord, e = raw, l = report, r = index
        let a = function(e, t, r, n) { // a = program, e = raw, t = source, r = context, n = report
          let l = Qe(e) ? e.id : null; // l = rawId, Qe = isObject, e = raw
          n.program = typeof l == "string" && ft.test(l) ? l : null;
          let a = new Map, o = ct(yr, e, n, function(e, {vocabularies: t, facets: r}, n) { // a = terms, o = record, ct = read, yr = programSchema, e = terms, n = report, t = vocabularies, r = facets
            return (l, a) => { // l = name, a = value
              if (!t.has(l) && !r.has(l)) return !1;
              let o = ct(mr, a, n), i = o === void 0 ? [] : Tt(l, o, t, n); // o = ids, ct = read, mr = termIds, a = value, n = report, i = found, Tt = readTermIds, l = name, t = vocabularies
              return i.length && e.set(l, i), !0
            }
          }(a, r, n), r.fields);
          if (!o) return null;
          let {title: i} = o; // i = title, o = record
          typeof i != "string" && !i.has(r.language) && n.addAt("title", "no-page-language", r.language);
          let s = Et(o.interpreted), u = new Set([ ...Et(o.language), ...s ]); // s = interpreted, Et = toList, o = record, u = languages
          u.size && a.set("language", [ ...u ]);
          let [c, d] = function({start: e, end: t}, r, n) { // c = start, d = end, t = end, r = raw, n = report
            return e && t && wt(e) > bt(t) ? (n.enter("start"), n.addWith("start-after-end", [ String(r.start), String(r.end) ]), 
            n.leave(), [ null, null ]) : [ e, t ]
          }(o, e, n);
          o.status && function(e, t, r, n) {
            switch (e) {
             case "past":
              return !!(r && wt(r) > n || t && wt(t) > n);

             case "upcoming":
              return !!(t && bt(t) < n || r && bt(r) < n);

             case "ongoing":
              return !!(t && wt(t) > n || r && bt(r) < n);

             case "open":
              return !!(r && bt(r) < n);

             default:
              return !1
            }
          }(o.status, c, d, r.today) && n.addAt("status", "status-against-dates", o.status);
          let p = o.status || St(c, d, r.today); // p = status, o = record, St = deriveStatus, c = start, d = end, r = context
          return {
            id: o.id,
            title: i,
            summary: o.summary,
            notice: o.notice,
            join: Tr(o.join, p === "past", r.today, n),
            target: o.page,
            status: p,
            start: c,
            end: d,
            dates: o.dates ? Sr(o.dates) : [],
            terms: a,
            interpreted: s,
            minutes: Mr(o.session, n),
            duration: o.duration,
            scale: o.scale,
            team: Et(o.team),
            partners: Et(o.partners),
            materials: Er(o.materials, n),
            partOf: o.partOf,
            followedBy: Et(o.followedBy),
            owner: o.owner,
            reviewed: o.reviewed,
            sources: Et(o.sources),
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
      let n = r.find(t => t.title === e), o = n && tt(n.text, l, a); // n = found, r = included, t = other, e = title, o = more, tt = readJsonPage, l = report, a = describeFault
      if (e && !n) l.add("missing-include", e); else if (o) {
        for (let e of Object.keys(o)) e !== "version" && e !== "programs" && l.addAt(e, "not-included", e); // e = name, o = more, l = report
        i(o, e)
      }
      l.leave()
    }), l.leave(), [ ...o.values() ]
  }(e, c, n, {
    vocabularies: i,
    facets: new Set(o.facets),
    fields: new Set([ ...Ar, ...i.keys() ]),
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
    programs: nt(d, p, c, l)
  }
}

function Lr(e, t, r, n, l = String) { // Lr = readPage, e = text, t = options, r = included, n = report, l = describeFault
  let a = tt(e, n, l); // a = page, tt = readJsonPage, e = text, n = report, l = describeFault
  return a && jr(a, t, r, n, l)
}

// src/programs/parse-for-readers.ts
function Pr(e, t, r = []) { // Pr = parseForReaders, e = text, t = options, r = included
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
    list: Lr(e, t, r, n),
    problems: n.problems
  }
}

// src/page/load.ts
var Nr = "MediaWiki:Gadget-programExplorer-config.json"; // Nr = CONFIGURATION

function Fr(e, t, r) { // Fr = pageOf, e = wiki, t = title, r = pages
  return r.find(r => r.title === e.titleOf(t))
}

function Dr(e, {translationLanguage: t, bundleVersion: r}) { // Dr = bundleRequest, e = title, t = language, r = version
  return e && t ? {
    title: e,
    language: t,
    version: r
  } : null
}

function Ir(e, t, r, n) { // Ir = loadTranslations, e = wiki, t = list, r = request, n = translations
  return u(this, null, function*() {
    let {source: l, bundle: a, translationLanguage: o} = r; // l = source, a = bundle, o = language, r = request
    return o && t.bundle ? {
      language: o,
      texts: t.bundle === a ? n : (yield e.readPages([ l ], [], Dr(t.bundle, r))).translations
    } : null
  })
}

function Rr(e, t) { // Rr = loadOnce, e = wiki, t = request
  return u(this, null, function*() {
    let {source: r, language: n, revisions: l, bundle: a} = t; // r = source, l = revisions, a = bundle, t = request
    if (e.isSwitchedOff) return {
      kind: "off"
    };
    let o = n === C ? [] : [ N(n) ], i = [ r, ...o, ...e.isSwitchedOff === null ? [ Nr ] : [] ], {pages: s, translations: c} = yield e.readPages(i, l, Dr(a, t)); // o = messageTitles, n = language, C = KEYS_ONLY, N = messagesPage, i = titles, r = source, e = wiki, Nr = CONFIGURATION, s = pages, c = translations, l = revisions, Dr = bundleRequest, a = bundle, t = request
    if (function(e) {
      return e !== void 0 && q(e.text).enabled === !1
    }(Fr(e, Nr, s))) return {
      kind: "off"
    };
    let d = function(e, t) { // d = messages, e = language, t = page
      return e === C ? {
        language: e,
        texts: new Map
      } : t && function(e, t) {
        let r = new Map(Object.entries(q(t)).filter(e => typeof e[1] == "string")); // r = texts, q = parseJsonObject, t = text, e = field
        return r.has(j) ? {
          language: e,
          texts: r
        } : null
      }(e, t.text) || W
    }(n, Fr(e, N(n), s)), p = Fr(e, r, s);
    if (!p) return {
      kind: "missing",
      messages: d
    };
    let g = yield function(e, t, r, n) { // g = included, e = wiki, t = source, r = text, n = pages
      return u(this, null, function*() {
        let l = Re(r), a = l.filter(t => !Fr(e, t, n)), o = a.length ? [ ...n, ...(yield e.readPages([ t, ...a ], [], null)).pages ] : n; // l = titles, Re = includedTitles, r = text, a = missing, t = source, Fr = pageOf, e = wiki, n = pages, o = all
        return l.flatMap(t => { // l = titles, t = title
          let r = Fr(e, t, o); // r = page, Fr = pageOf, e = wiki, t = title, o = all
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
    }, {list: m, problems: h} = Pr(p.text, ze(e), g);
    return m ? m.enabled === !1 ? {
      kind: "off"
    } : {
      kind: "ready",
      messages: d,
      origin: f,
      problems: h,
      list: m,
      translations: yield Ir(e, m, t, c)
    } : {
      kind: "invalid",
      messages: d,
      origin: f,
      problems: h
    }
  })
}

function Ur() { // Ur = createSharedLoad
  let e = new Map; // e = running
  return (t, r) => { // t = wiki, r = host
    let n =  // n = request
    // src/page/load-request.ts
    function(e, t) { // e = wiki, t = host
      let {source: r, revisions: n, messageRevisions: l, bundle: a, bundleVersion: o} = t, i = Se(e, t), s = i[0] === C ? C : P(i), u = l.get(s), c = function(e, t) { // r = source, n = revisions, l = messageRevisions, a = bundle, o = bundleVersion, t = contentLanguage, i = languages, Se = readerLanguages, e = languages, s = language, C = KEYS_ONLY, P = chooseLanguage, u = revision, c = translated
        let r = P(e), n = r === L ? (e[0] || "").toLowerCase() : r; // r = chosen, P = chooseLanguage, e = languages, n = language, L = FALLBACK_LANGUAGE
        return n === t || n === C ? "" : n
      }(i, e.contentLanguage);
      return {
        source: r,
        language: s,
        translationLanguage: c,
        bundle: a,
        revisions: e.isSwitchedOff === null ? [] : s === C ? n : u && n.length ? [ ...n, u ] : [],
        bundleVersion: o.startsWith(`${c}:`) ? o : ""
      }
    }(t, r), l = JSON.stringify(n), a = e.get(l) || function(e, t) {
      return u(this, null, function*() {
        let r = yield Rr(e, t); // r = result, Rr = loadOnce, e = wiki, t = request
        return r.kind === "invalid" && t.revisions.length ? Rr(e, s(i({}, t), {
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
var zr = { // zr = MINUTE
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: void 0,
  timeZoneName: "short"
};

function Wr(e, t, r = null) { // Wr = createFormat, e = language, t = msg, r = fallbackNames
  let n, l = new Map, a = (t, r) => { // n = names, l = dateFormats, a = dateFormat, t = precision, r = options
    let n = l.get(t) || new Intl.DateTimeFormat(I(e), i({ // n = format, l = dateFormats, t = precision, I = localeOf, e = language, i = __spreadValues
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
  }, s = (e, r) => e === r ? e : t("date-range", e, r), u = e => o(vt(e)), c = e => a("minute", zr).format(Date.parse(e));
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
var Br, Vr, Hr, Zr, Jr, Gr, Yr, Kr, Qr, Xr, en = Symbol.for("pv"), tn = {}, rn = [], nn = /^m(i|n|o|s|text|space)$/, ln = Array.isArray, an = rn.slice, on = Object.assign; // Br = options, Vr = vnodeId, Hr = rerenderQueue, Zr = prevDebounce, Jr = rerenderCount, Gr = depthSort, Yr = EVENT_DISPATCHED, Kr = CAPTURE_REGEX, Qr = eventClock, Xr = eventProxies, en = VNODE_MARKER, tn = EMPTY_OBJ, rn = EMPTY_ARR, nn = MATHML_TOKEN_ELEMENTS, ln = isArray, an = slice, on = assign

function sn(e) { // sn = removeNode, e = node
  e && e.parentNode && e.remove()
}

function un(e, t, r) { // un = createElement, e = type, t = props, r = children
  var n, l, a, o = {}, i = arguments.length; // n = key, l = ref, a = i, o = normalizedProps, i = length
  for (a in t) a == "key" ? n = t[a] : a == "ref" && typeof e != "function" ? l = t[a] : o[a] = t[a]; // a = i, t = props, n = key, e = type, l = ref, o = normalizedProps
  return i > 2 && (o.children = i > 3 ? an.call(arguments, 2) : r), cn(e, o, n, l, null)
}

function cn(e, t, r, n, l) { // cn = createVNode, e = type, t = props, r = key, n = ref, l = original
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
    constructor: en,
    __v: l || ++Vr,
    __i: -1,
    __u: 0
  };
  return !l && Br.vnode && Br.vnode(a), a
}

function dn() { // dn = createRef
  return {
    current: null
  }
}

function pn(e) { // pn = Fragment, e = props
  return e.children
}

function gn(e, t) { // gn = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0
}

function fn(e, t) { // fn = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && fn(e.__, e.__i + 1);
  for (var r; t < e.__k.length; t++) if ((r = e.__k[t]) && r.__e) return r.__e; // r = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : fn(e)
}

function mn(e) { // mn = renderComponent, e = component
  var t, r = e.__v, n = r.__e, l = [], a = [], o = e.__P; // t = newVNode, r = oldVNode, e = component, n = oldDom, l = commitQueue, a = refQueue, o = parentDom
  o && ((t = on({
    constructor: en
  }, r)).__v = r.__v + 1, Br.vnode && Br.vnode(t), $n(o, t, r, e.__n, o.namespaceURI, 32 & r.__u ? [ n ] : null, l, n || fn(r), 32 & r.__u, a), 
  t.__v = r.__v, t.__.__k[t.__i] = t, Mn(l, t, a), r.__ = r.__e = null, t.__e != n && hn(t))
}

function hn(e) { // hn = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e)
  }), hn(e)
}

function _n(e) { // _n = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, Hr.push(e), Jr++)) && Zr == Br.debounceRendering || ((Zr = Br.debounceRendering) || queueMicrotask)(vn)
}

function vn() { // vn = process
  try {
    for (var e, t = 1; Hr.length; ) Hr.length > t && Hr.sort(Gr), e = Hr.shift(), t = Hr.length,  // e = c, t = l, Hr = rerenderQueue, Gr = depthSort
    8 & e.__g && mn(e)
  } finally {
    (Jr = Hr.length) && (Zr || queueMicrotask)(vn)
  }
}

function yn(e, t, r, n, l, a, o, i, s, u, c) { // yn = diffChildren, e = parentDom, t = renderResult, r = newParentVNode, n = oldParentVNode, l = globalContext, a = namespace, o = excessDomChildren, i = commitQueue, s = oldDom, u = isHydrating, c = refQueue
  var d, p, g, f, m, h, _ = n.__k || rn, v = t.length; // d = i, p = oldVNode, g = childVNode, f = newDom, m = firstChildDom, h = result, _ = oldChildren, n = oldParentVNode, rn = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (s = function(e, t, r, n, l) { // s = oldDom, e = newParentVNode, t = renderResult, r = oldChildren, n = oldDom, l = newChildrenLength
    var a, o, i, s, u, c, d, p, g, f = r.length, m = f, h = 0, _ = 0, v = e.__k = Array(l); // a = i, o = childVNode, i = oldVNode, s = skewedIndex, u = matchingIndex, c = tails, d = lisLengths, p = hi, g = mid, f = oldChildrenLength, r = oldChildren, m = remainingOldChildren, h = skew, _ = moved, v = newChildren, e = newParentVNode, l = newChildrenLength
    for (a = 0; a < l; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = cn(null, o) : ln(o) ? o = v[a] = cn(pn, { // a = i, l = newChildrenLength, o = childVNode, t = renderResult, v = newChildren, cn = createVNode, ln = isArray, pn = Fragment
      children: o
    }) : o.constructor === en && o.__b ? o = v[a] = cn(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, 
    s = a + h, o.__ = e, o.__b = e.__b + 1, i = null, ~(u = o.__i = bn(o, r, s, m)) && (m--, 
    (i = r[u]) && (i.__u |= 2)), i && i.__v ? (o.__u |= 16, u == s - 1 ? h-- : u == s + 1 ? h++ : u != s && (u > s ? h-- : h++, 
    _ = 1)) : (~u || (l > f ? h-- : l < f && h++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
    if (_) {
      for (c = [], d = [], a = 0; a < l; a++) if ((o = v[a]) && 16 & o.__u) { // c = tails, d = lisLengths, a = i, l = newChildrenLength, o = childVNode, v = newChildren
        for (h = 0, p = c.length; h < p; ) c[g = h + p >> 1] < o.__i ? h = g + 1 : p = g; // h = skew, p = hi, c = tails, g = mid, o = childVNode
        c[h] = o.__i, d[a] = h + 1
      }
      for (h = c.length; a--; ) d[a] && (d[a] == h ? h-- : v[a].__u |= 4) // h = skew, c = tails, a = i, d = lisLengths, v = newChildren
    }
    if (m) for (a = 0; a < f; a++) !(i = r[a]) || 2 & i.__u || (i.__e == n && (n = fn(i)), 
    Tn(i, i));
    return n
  }(r, t, _, s, v), d = 0; d < v; d++) (g = r.__k[d]) != null && (p = ~g.__i && _[g.__i] || tn, 
  g.__i = d, h = $n(e, g, p, l, a, o, i, s, u, c), f = g.__e, (p.ref != g.ref || 8 & p.__u) && (p.ref && En(p.ref, null, g, p), 
  g.ref && c.push(g.ref, g.__c || f, g)), m = m || f, 4 & g.__u ? (s = wn(g, s, e, !p.__v), 
  p.__e && (p.__e = null)) : typeof g.type == "function" && h !== void 0 ? s = h : f && (s = f.nextSibling), 
  g.__u &= -21);
  return r.__e = m, s
}

function wn(e, t, r, n) { // wn = insert, e = parentVNode, t = oldDom, r = parentDom, n = isMounting
  var l, a, o, i; // l = children, a = i, o = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (l = e.__k) for (a = 0; a < l.length; a++) l[a] && (l[a].__ = e, t = wn(l[a], t, r, !1));
    return t
  }
  for (t && !t.parentNode && (t = fn(e)) && !t.parentNode && (t = null), o = e.__e,  // t = oldDom, fn = getDomSibling, e = parentVNode, o = dom
  i = t; i && i.nodeType == 8; ) i = i.nextSibling;
  for (o != i && (!n && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)),  // o = dom, i = next, n = isMounting, r = parentDom, t = oldDom
  t = o; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
  return t
}

function bn(e, t, r, n) { // bn = findMatchingIndex, e = childVNode, t = oldChildren, r = skewedIndex, n = remainingOldChildren
  var l, a = e.key, o = e.type, i = t[r], s = i && !(2 & i.__u); // l = x, a = key, e = childVNode, o = type, i = oldVNode, t = oldChildren, r = skewedIndex, s = matched
  if (i === null && a == null || s && a == i.key && o == i.type) return r;
  if (n > (s ? 1 : 0)) {
    for (l = r - 1; l >= 0; l--) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l; // l = x, r = skewedIndex, i = oldVNode, t = oldChildren, a = key, o = type
    for (l = r + 1; l < t.length; l++) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l // l = x, r = skewedIndex, t = oldChildren, i = oldVNode, a = key, o = type
  }
  return -1
}

function xn(e, t, r) { // xn = setStyle, e = style, t = key, r = value
  r == null && (r = ""), t[0] == "-" ? e.setProperty(t, r) : e[t] = r
}

function kn(e, t, r, n, l) { // kn = setProperty, e = dom, t = name, r = value, n = oldValue, l = namespace
  var a, o; // a = useCapture, o = proxy
  if (t == "style") if (typeof r == "string") e.style.cssText = r; else {
    if (typeof n == "string" && (e.style.cssText = n = ""), n) for (t in n) r && t in r || xn(e.style, t);
    if (r) for (t in r) n && r[t] == n[t] || xn(e.style, t, r[t])
  } else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof n != "function" && (n = null), 
  (e.__e || (e.__e = {}))[t] = r, r && n || (o = Xr[t] || (Xr[t] = function(e) {
    return function(t) {
      var r = this.__e; // r = eventHandler
      if (r) {
        if (r = r[e], t[Yr] == null) t[Yr] = Qr++; else if (t[Yr] < this.__a[e]) return;
        return r(Br.event ? Br.event(t) : t)
      }
    }
  }(t)), (e.__a || (e.__a = {}))[t] = Qr, a = t != (t = t.replace(Kr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), 
  r ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a)); else {
    if (l == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s"); else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
      return void (e[t] = r == null ? "" : r)
    } catch (e) {}
    if (typeof r == "function") return;
    r == null || r === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && r == 1 ? "" : r)
  }
}

function $n(e, t, r, n, l, a, o, i, s, u) { // $n = diff, e = parentDom, t = newVNode, r = oldVNode, n = globalContext, l = namespace, a = excessDomChildren, o = commitQueue, i = oldDom, s = isHydrating, u = refQueue
  var c, d, p, g, f, m, h, _, v, y, w, b, x, k, $, S, A, M, E = t.type; // c = tmp, d = resumed, p = oldCommitQueueLength, g = c, f = oldProps, m = oldState, h = snapshot, _ = newProps, v = isClassComponent, y = provider, w = componentContext, b = renderHook, x = count, k = renderResult, $ = startMarker, S = end, A = i, M = child, E = newType, t = newVNode
  if (t.constructor !== en) return null;
  128 & r.__u && (s = 32 & r.__u, c = r.__c.__z) && (t.__u |= s, d = a = [], c.nodeType == 8 ? i = Sn(c, a) : a.push(c), 
  i = a[0] || i), (c = Br.__b) && c(t);
  e: if (typeof E == "function") {
    p = o.length;
    try {
      if (_ = t.props, v = (c = E.prototype) && c.render, y = (c = E.contextType) && n[c.__c], 
      w = c ? y ? y.props.value : c.__ : n, (g = r.__c) ? (t.__c = g, 2 & g.__g && (g.__g |= 1)) : (v ? t.__c = g = new E(_, w) : (t.__c = g = new gn(_, w), 
      g.constructor = E, g.render = On), y && y.sub(g), g.state || (g.state = {}), g.__n = n, 
      g.__g |= 8, g.__h = [], g.__k = []), v && (g.__s || (g.__s = g.state), E.getDerivedStateFromProps && (g.__s == g.state && (g.__s = on({}, g.__s)), 
      on(g.__s, E.getDerivedStateFromProps(_, g.__s)))), f = g.props, m = g.state, g.__v = t, 
      r.__c) {
        if (_ !== f && v && !E.getDerivedStateFromProps && g.componentWillReceiveProps && g.componentWillReceiveProps(_, w), 
        t.__v == r.__v && !(8 & g.__g) || !(4 & g.__g) && g.shouldComponentUpdate && g.shouldComponentUpdate(_, g.__s, w) === !1) {
          t.__v != r.__v && (g.props = _, g.state = g.__s, g.__g &= -9), t.__e = r.__e, t.__k = r.__k, 
          t.__k.some(function(e) {
            e && (e.__ = t)
          }), rn.push.apply(g.__h, g.__k), g.__k = [], g.__h.length && o.push(g), i = fn(r);
          break e
        }
        g.componentWillUpdate && g.componentWillUpdate(_, g.__s, w), v && g.componentDidUpdate && g.__h.push(function() {
          g.componentDidUpdate(f, m, h)
        })
      } else v && !E.getDerivedStateFromProps && g.componentWillMount && g.componentWillMount(), 
      v && g.componentDidMount && g.__h.push(g.componentDidMount);
      g.context = w, g.props = _, g.__P = e, g.__g &= -5, b = Br.__r, x = v ? 25 : 0;
      do {
        g.__g &= -9, b && b(t), c = g.render(g.props, g.state = g.__s, g.context)
      } while (8 & g.__g && ++x < 25);
      v && (rn.push.apply(g.__h, g.__k), g.__k = []), g.state = g.__s, g.getChildContext && (n = on({}, n, g.getChildContext())), 
      v && r.__c && g.getSnapshotBeforeUpdate && (h = g.getSnapshotBeforeUpdate(f, m)), 
      k = c && c.type === pn && c.key == null ? c.props.children : c, _.__P && (c = i, 
      l = (e = _.__P).namespaceURI, s = a = null, r.props && r.props.__P != e && (r.__k.some(function(e) {
        e && Tn(e, e)
      }), r.__k = null), i = r.__k ? fn(r, 0) : null), i = yn(e, ln(k) ? k : [ k ], t, r, n, l, a, o, i, s, u), 
      _.__P && (t.__e = null, i = c), t.__u &= -161, d && d.some(sn), g.__h.length && o.push(g), 
      1 & g.__g && (g.__g &= -4)
    } catch (e) {
      if (o.length = p, t.__v = null, s || a) if (e && e.then) {
        if (t.__u |= 128 | s, a) {
          for (~(A = a.indexOf(i || void 0)) || (A = a.length); (M = a[A - 1]) && M.nodeType == 8; ) A--; // A = i, a = excessDomChildren, i = oldDom, M = child
          for (;A < a.length; A++) if (M = a[A]) if (a[A] = null, $) { // A = i, a = excessDomChildren, M = child, $ = startMarker
            if (M == S) break
          } else {
            if (M.nodeType != 8) break;
            M.data.startsWith("$s") && (S = Sn($ = M))
          }
        }
        if (!$) {
          for (;i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          $ = i
        }
        (c = Sn($ = t.__c.__z || (t.__c.__z = $))) ? (t.__e = $, i = c) : t.__e = i, i = i && i.nextSibling
      } else a && a.some(sn); else t.__e = r.__e;
      t.__k || (t.__k = r.__k || []), e && e.then || An(t), Br.__e(e, t, r)
    }
  } else i = t.__e = function(e, t, r, n, l, a, o, i, s, u) {
    var c, d, p, g, f, m, h, _, v = r.props || tn, y = t.props, w = t.type; // c = i, d = newHtml, p = oldHtml, g = newChildren, f = value, m = inputValue, h = checked, _ = doc, v = oldProps, r = oldVNode, tn = EMPTY_OBJ, y = newProps, t = newVNode, w = nodeType
    if (w == "svg" ? l = "http://www.w3.org/2000/svg" : w == "math" ? l = "http://www.w3.org/1998/Math/MathML" : l || (l = "http://www.w3.org/1999/xhtml"), 
    a) for (c = 0; c < a.length; c++) if ((f = a[c]) && (w ? f.localName == w : f.nodeType == 3)) {
      e = f, a[c] = null;
      break
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !w) return _.createTextNode(y);
      e = _.createElementNS(l, w, y.is ? y : u), i && (Br.__m && Br.__m(t, a), i = !1), 
      a = null
    }
    if (w) {
      if (u = w == "template" && e.content || e, a = w == "textarea" && y.defaultValue != null ? null : a && an.call(u.childNodes), 
      !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in y || c == "value" && "defaultValue" in y || c == "checked" && "defaultChecked" in y || kn(e, c, null, f, l); // c = i, v = oldProps, f = value, p = oldHtml, y = newProps, kn = setProperty, e = dom, l = namespace
      for (c in y) f = y[c], c == "children" ? g = f : c == "dangerouslySetInnerHTML" ? d = f : c == "value" ? m = f : c == "checked" ? h = f : i && typeof f != "function" || v[c] === f || kn(e, c, f, v[c], l); // c = i, y = newProps, f = value, g = newChildren, d = newHtml, m = inputValue, h = checked, i = isHydrating, v = oldProps, kn = setProperty, e = dom, l = namespace
      d ? (i || p && (d.__html == p.__html || d.__html == e.innerHTML) || (e.innerHTML = d.__html), 
      t.__k = []) : (p && (e.textContent = ""), (w == "foreignObject" || l == "http://www.w3.org/1998/Math/MathML" && nn.test(w)) && (l = "http://www.w3.org/1999/xhtml"), 
      yn(u, ln(g) ? g : [ g ], t, r, n, l, a, o, a ? a[0] : r.__k && fn(r, 0), i, s), 
      a && a.some(sn)), i && w != "textarea" || (c = "value", w == "progress" && m == null ? e.removeAttribute(c) : m == null || m === e[c] && (w != "progress" || m) || kn(e, c, m, v[c], l), 
      c = "checked", h != null && h != e[c] && kn(e, c, h, v[c], l))
    } else v === y || i && e.data == y || (e.data = y);
    return e
  }(r.__e, t, r, n, l, a, o, s, u, e);
  return (c = Br.diffed) && c(t), i
}

function Sn(e, t) { // Sn = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var r = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) if (e.data.startsWith("$s")) r++; else if (e.data.startsWith("/$s") && ! --r) return e;
    t && t.push(e)
  }
}

function An(e) { // An = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(An))
}

function Mn(e, t, r) { // Mn = commitRoot, e = commitQueue, t = root, r = refQueue
  for (var n = 0; n < r.length; ) En(r[n++], r[n++], r[n++]); // n = i, r = refQueue, En = applyRef
  Br.__c && Br.__c(t, e), e.some(function(t) {
    try {
      e = t.__h, t.__h = [], e.some(function(e) {
        e.call(t)
      })
    } catch (e) {
      Br.__e(e, t.__v)
    }
  })
}

function En(e, t, r, n) { // En = applyRef, e = ref, t = value, r = vnode, n = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : n && (n = n.__c || n.__e) && (t = n.__x) && (n.__x = null, 
    typeof t == "function" ? t() : e(null)) : e.current = t
  } catch (e) {
    Br.__e(e, r)
  }
}

function Tn(e, t, r) { // Tn = unmount, e = vnode, t = parentVNode, r = skipRemove
  var n, l, a, o; // n = r, l = end, a = nodes, o = i
  if (Br.unmount && Br.unmount(e), !(n = e.ref) || n.current && n.current != e.__e || En(n, null, t, e), 
  n = e.__c) {
    if (n.componentWillUnmount) try {
      n.componentWillUnmount()
    } catch (e) {
      Br.__e(e, t)
    }
    n.__P = n.__n = null
  }
  if (n = e.__k) for (o = 0; o < n.length; o++) n[o] && Tn(n[o], t, typeof e.type != "function" || r && !e.props.__P);
  !r && (n = e.__c) && (n = n.__z) && (l = Sn(n, a = [])) && (n == e.__e && a.some(sn), 
  sn(l), sn(n)), r || sn(e.__e), e.__e = e.__c = e.__ = null
}

function On(e, t, r) { // On = doRender, e = props, t = state, r = context
  return this.constructor(e, r)
}

function qn(e, t) { // qn = render, e = vnode, t = parentDom
  var r, n, l, a; // r = isHydrating, n = oldVNode, l = commitQueue, a = refQueue
  Br.__ && Br.__(e, t), t.nodeType == 9 && (t = t.documentElement), n = (r = e && 32 & e.__u) ? null : t.__k, 
  t.__k = cn(pn, {
    children: [ e ]
  }), l = [], a = [], $n(t, t.__k, n || tn, tn, t.namespaceURI, n ? null : t.firstChild ? an.call(t.childNodes) : null, l, n ? n.__e : t.firstChild, r, a), 
  Mn(l, t.__k, a), t.__k.props.children = null
}

Br = {
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
    throw Jr = 0, e
  }
}, Vr = 0, gn.prototype.setState = function(e, t) {
  var r = this.__s; // r = s
  r && r != this.state || (r = this.__s = on({}, this.state)), typeof e == "function" && (e = e(on({}, r), this.props)), 
  e && (on(r, e), this.__v && (t && this.__k.push(t), _n(this)))
}, gn.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), _n(this))
}, gn.prototype.render = pn, Hr = [], Jr = 0, Gr = function(e, t) {
  return e.__v.__b - t.__v.__b
}, Yr = Symbol(), Kr = /(PointerCapture)$|Capture$/i, Qr = 0, Xr = {};

// src/explore/query-changes.ts
function Cn(e, t) { // Cn = withText, e = query, t = text
  return s(i({}, e), {
    text: t
  })
}

function jn(e, t, r) { // jn = withTerms, e = query, t = facet, r = terms
  let n = new Map(e.chosen); // n = chosen, e = query
  return r.length ? n.set(t, r) : n.delete(t), s(i({}, e), {
    chosen: n
  })
}

function Ln(e, t) { // Ln = toggled, e = values, t = value
  return e.includes(t) ? e.filter(e => e !== t) : [ ...e, t ]
}

function Pn(e, t, r) { // Pn = toggleTerm, e = query, t = facet, r = term
  return jn(e, t, Ln(e.chosen.get(t) || [], r))
}

function Nn(e) { // Nn = clearAll, e = query
  return s(i({}, e), {
    text: "",
    chosen: new Map
  })
}

// src/explore/bitset.ts
function Fn(e) { // Fn = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32))
}

function Dn(e) { // Dn = allBits, e = size
  let t = Fn(e).fill(-1); // t = bits, Fn = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t
}

function In(e, t) { // In = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31)
}

function Rn(e, t) { // Rn = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1
}

function Un(e, t) { // Un = union, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] |= t[r]; // r = n, e = target, t = source
  return e
}

function zn(e, t) { // zn = unionOf, e = size, t = sets
  return t.reduce(Un, Fn(e))
}

function Wn(e, t) { // Wn = intersect, e = target, t = source
  for (let r = 0; r < e.length; r++) e[r] &= t[r]; // r = n, e = target, t = source
  return e
}

function Bn(e) { // Bn = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), r = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, r = fours
  return Math.imul(r + (r >>> 4) & 252645135, 16843009) >>> 24
}

function Vn(e, t = e, r = e) { // Vn = count, e = bits, t = within, r = more
  let n = 0; // n = sum
  for (let l = 0; l < e.length; l++) n += Bn((e[l] | r[l]) & t[l]); // l = n, e = bits, n = sum, Bn = countOnes, r = more, t = within
  return n
}

// src/explore/facets.ts
function Hn(e, t) { // Hn = chosenTerms, e = facet, t = query
  let r = new Set(t.chosen.get(e.id)); // r = ids, t = query, e = facet
  return Array.from(r).flatMap(t => e.terms.get(t) || [])
}

function Zn(e, t, r) { // Zn = applyFilters, e = size, t = filters, r = except
  let n = Dn(e); // n = programs, Dn = allBits, e = size
  return t.forEach((e, t) => { // t = facet, e = filter
    t !== r && Wn(n, e)
  }), n
}

function Jn(e, t, r) { // Jn = countTerms, e = facet, t = chosen, r = others
  return Array.from(e.terms.values(), e => ({
    term: e,
    chosen: t.includes(e),
    matchCount: Vn(e.programs, r)
  }))
}

function Gn(e, t, r) { // Gn = explore, e = index, t = query, r = find
  let n = e.programs.length, l = r(e, t.text), a = function(e, t, {programs: r}) { // n = size, e = index, l = searchResult, r = programs, t = query, a = filters
    let n = new Map; // n = filters
    return r && n.set(null, r), e.facets.forEach(r => { // r = facet, n = filters, e = index
      let l = Hn(r, t); // l = terms, Hn = chosenTerms, r = facet, t = query
      l.length && n.set(r.id, function(e, t) {
        return zn(e, t.map(({programs: e}) => e))
      }(e.programs.length, l))
    }), n
  }(e, t, l), o = Zn(n, a), i = Array.from(e.facets.values()).filter(({useful: e}) => e).map(e => { // e = facet, t = query, l = searchResult, o = matches, Zn = applyFilters, n = size, a = filters, i = facets
    let r = a.has(e.id) ? Zn(n, a, e.id) : o; // r = others, a = filters, e = facet, Zn = applyFilters, n = size, o = matches
    return {
      facet: e,
      count: Vn(r),
      terms: Jn(e, Hn(e, t), r)
    }
  });
  return {
    matches: o,
    count: Vn(o),
    facets: i,
    searchResult: l
  }
}

// src/programs/vocabulary.ts
function Yn(e, t) { // Yn = ancestors, e = vocabulary, t = termId
  let r = e ? e.terms : new Map, n = []; // r = terms, e = vocabulary, n = found
  for (let e = r.get(t); e != null && e.broader; e = r.get(e.broader)) n.push(e.broader); // e = term, r = terms, t = termId, n = found
  return n
}

// src/explore/append.ts
function Kn(e, t, r) { // Kn = append, e = lists, t = key, r = value
  let n = e.get(t); // n = list, e = lists, t = key
  n ? n.push(r) : e.set(t, [ r ])
}

// src/explore/term-order.ts
function Qn({terms: e}, t) { // Qn = inTreeOrder, e = terms, t = countOf
  let r = new Map; // r = children
  e.forEach(({id: e, broader: t}) => Kn(r, t, e));
  let n = [], l = e => (r.get(e) || []).sort((e, r) => t(r) - t(e)).forEach(e => { // n = ordered, l = visit, e = child, r = b, t = countOf
    n.push(e), l(e)
  });
  return l(null), n
}

function Xn(e, t, r, n) { // Xn = orderTerms, e = facet, t = ids, r = vocabulary, n = countOf
  if (e === "status") return xt;
  let l = [ ...t ].sort(); // l = sorted, t = ids
  return e === "period" ? l.reverse() : r ? new Set([ ...Qn(r, n), ...l ]) : l
}

// src/explore/facet-index.ts
var el = { // el = UNLABELED
  label: null,
  help: null,
  aliases: []
};

function tl(e, t, r) { // tl = indexFacet, e = id, t = list, r = thisYear
  let n = t.programs.length, l = e === "status" || e === "period" || e === He ? void 0 : t.vocabularies.get(e), a = function(e, t, r, n) { // n = thisYear, t = programs, l = vocabulary, e = facet, He = OFFERS, a = collected, r = vocabulary
    let l = new Map, a = e => { // l = collected, a = programsOf, e = term
      let r = l.get(e); // r = bits, l = collected, e = term
      return r || (r = Fn(t.length), l.set(e, r)), r
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
        }(e, r) : t === "status" ? e.status ? [ e.status ] : [] : t === He ? [ ...e.join && !e.join.isOver ? [ "join" ] : [], ...e.materials.length ? [ "materials" ] : [] ] : t === We ? e.team : e.terms.get(t) || []
      })(t, e, n).forEach(e => In(a(e), r))
    }), Array.from(l).forEach(([e, t]) => { // l = collected, e = term, t = bits
      Yn(r, e).forEach(e => Un(a(e), t))
    }), l.delete(Je), l
  }(e, t.programs, l, r);
  if (!a.size) return null;
  let o = new Map(Array.from(a, ([e, t]) => [ e, Vn(t) ])), i = [ ...Xn(e, Array.from(a.keys()), l, e => o.get(e) || 0), Je ], s = function(e, t, r) { // o = counts, a = collected, e = collected, t = vocabulary, Vn = count, i = order, Xn = orderTerms, l = vocabulary, Je = NOT_STATED, s = forAll, r = size
    return zn(r, Array.from(e).flatMap(([e, r]) => { // zn = unionOf, r = programs, e = term
      var n; // n = _a
      return (n = t == null ? void 0 : t.terms.get(e)) != null && n.matchesAll ? [ r ] : []
    }))
  }(a, l, n), u = Vn(s) > 0, c = zn(n, Array.from(a.values())), d = function(e, t) {
    return e.map((e, r) => e & ~t[r])
  }(Dn(n), c);
  a.set(Je, d), o.set(Je, Vn(d));
  let p = new Map; // p = terms
  for (let e of i) { // e = term, i = order
    let t = a.get(e), r = o.get(e); // t = own, a = collected, e = term, r = total, o = counts
    if (t && r) {
      let {label: a, aliases: o} = (l == null ? void 0 : l.terms.get(e)) || el, i = u && e !== Je ? zn(n, [ t, s ]) : t; // o = aliases, l = vocabulary, e = term, el = UNLABELED, i = programs, u = isAnyForAll, Je = NOT_STATED, zn = unionOf, n = size, t = own, s = forAll
      p.set(e, {
        id: e,
        label: a,
        aliases: o,
        depth: Yn(l, e).length,
        own: t,
        programs: i,
        count: r
      })
    }
  }
  let {label: g, help: f} = l || el, m = Array.from(p.values()).filter(({programs: e}) => Vn(e) < n); // g = label, f = help, l = vocabulary, el = UNLABELED, m = missingInSome, p = terms, Vn = count, e = programs, n = size
  return {
    id: e,
    label: g,
    help: f,
    terms: p,
    useful: m.length > 1
  }
}

// src/explore/need-facet.ts
function rl(e, t) { // rl = chosenNeeds, e = facets, t = query
  let r = e.get(Ve); // r = needs, e = facets, Ve = NEED
  return r ? Hn(r, t) : []
}

// src/explore/memoize.ts
function nl(e) { // nl = memoize, e = build
  let t = new WeakMap; // t = values
  return r => { // r = key
    let n = t.get(r); // n = value, t = values, r = key
    return n || (n = e(r), t.set(r, n)), n
  }
}

// src/explore/orders.ts
var ll = nl(() => new Map); // ll = knownOrders, nl = memoize

function al(e, t) { // al = sorted, e = size, t = compare
  return new Uint32Array(e).map((e, t) => t).sort((e, r) => t(e, r) || e - r)
}

function ol(e) { // ol = collatorFor, e = languages
  try {
    return new Intl.Collator(e, {
      numeric: !0
    })
  } catch (e) {
    return new Intl.Collator(void 0, {
      numeric: !0
    })
  }
}

var il = nl(({programs: e, languages: {chain: t, page: r}}) => { // il = titleComparison, nl = memoize
  let n = [], {compare: l} = ol([ ...t, r ]), a = l => n[l] = n[l] || F(e[l].title, t, r).text; // n = titles, l = i, ol = collatorFor, t = chain, r = page, a = titleOf, F = pickText, e = programs
  return (e, t) => l(a(e), a(t))
});

function sl(e) { // sl = dayNumber, e = day
  return e === null ? 0 : Number(e.replace(/-/g, ""))
}

var ul = { // ul = MAKERS
  title: function(e) {
    return al(e.programs.length, il(e))
  },
  newest: function(e) {
    let {programs: t} = e, r = new Float64Array(t.length), n = new Float64Array(t.length); // t = programs, e = index, r = starts, n = ends
    return t.forEach(({start: e, end: t, status: l}, a) => { // t = programs, a = i
      let o = e || t, i = t || e, s = e && !t && l && l !== "past"; // o = first, e = start, t = end, i = last, s = isOpenEnded, l = status
      r[a] = sl(o && wt(o)), n[a] = s ? 1e9 : sl(i && bt(i))
    }), al(t.length, (t, l) => r[l] - r[t] || n[l] - n[t] || il(e)(t, l))
  },
  status: e => function({programs: e}, t) {
    let r = new Uint32Array(e.length); // r = datePositions, e = programs
    t.forEach((e, t) => { // t = position, e = i
      r[e] = t
    });
    let n = xt.indexOf("past") - .5, l = e.map(({status: e}) => e ? xt.indexOf(e) : n); // n = unknown, xt = STATUSES, l = ranks, e = status
    return al(e.length, (e, t) => l[e] - l[t] || r[e] - r[t])
  }(e, cl(e, "newest")),
  relevance: e => cl(e, "status")
};

function cl(e, t) { // cl = orderOf, e = index, t = sort
  let r = ll(e), n = r.get(t) || ul[t](e); // r = orders, ll = knownOrders, e = index, n = order, t = sort, ul = MAKERS
  return r.set(t, n), n
}

// src/explore/sort.ts
function dl(e, {programs: t}) { // dl = effectiveSort, e = query, t = programs
  let r = d.find(t => t === e.sort) || "relevance", n = t || (e.chosen.get(Ve) || []).length > 1; // r = sort, d = SORTS, t = programs, e = query, n = isRanked, Ve = NEED
  return r === "relevance" && !n ? "status" : r
}

function pl(e, t, r, n) { // pl = sortMatches, e = index, t = matches, r = query, n = searchResult
  let l = dl(r, n), a = []; // l = sort, dl = effectiveSort, r = query, n = searchResult, a = sorted
  for (let r of cl(e, l)) Rn(t, r) && a.push(r); // r = i, cl = orderOf, e = index, l = sort, Rn = has, t = matches, a = sorted
  return l === "relevance" ? function(e, t) {
    let r = []; // r = groups
    for (let n of e) { // n = i, e = order
      let e = t[n] || 0; // e = score, t = scores, n = i
      (r[e] = r[e] || []).push(n)
    }
    return r.reduceRight((e, t) => e.concat(t), [])
  }(a, function(e, t, {scores: r}) {
    let n = rl(e.facets, t); // n = needs, rl = chosenNeeds, e = index, t = query
    return n.length < 2 ? r : e.programs.map((e, t) => (r[t] || 0) + 1e3 * n.filter(({programs: e}) => Rn(e, t)).length)
  }(e, r, n)) : a
}

// src/app/derive.ts
function gl(e, t) { // gl = createDerive, e = index, t = find
  let r = []; // r = known
  return n => { // n = query
    let l = r.find(e => (({text: e, chosen: t, sort: r}) => e === n.text && t === n.chosen && r === n.sort)(e.query)); // l = entry, r = sort, e = each, n = query, t = chosen
    if (!l) {
      let r = Gn(e, n, t); // r = exploration, Gn = explore, e = index, n = query, t = find
      l = {
        query: n,
        results: {
          exploration: r,
          order: pl(e, r.matches, n, r.searchResult)
        }
      }
    }
    let [a] = r.filter(e => e !== l); // a = last, r = known, e = each, l = entry
    return r = a ? [ l, a ] : [ l ], l.results
  }
}

function fl(e, t, r, n) { // fl = shownOf, e = index, t = derive, r = query, n = programs
  if (!n.length) return n;
  let l = new Set(t(r).order.map(t => e.programs[t].id)); // l = ids, t = number, r = query, e = index
  return n.filter(e => l.has(e))
}

function ml(e, t, r) { // ml = withoutHiddenDetails, e = index, t = derive, r = query
  let n = fl(e, t, r, r.details); // n = details, fl = shownOf, e = index, t = derive, r = query
  return n.length === r.details.length ? r : s(i({}, r), {
    details: n
  })
}

// src/app/after-paint.ts
function hl(e) { // hl = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e))
}

// src/app/announcements.ts
function _l(e, t, r) { // _l = settleAfterTyping, e = store, t = settle, r = view
  let n, l = e.subscribe(({query: e, settled: l}, a) => { // n = timer, l = end, e = store, a = before
    (e !== a.query || l !== a.settled) && (r.clearTimeout(n), n = e === l.query ? void 0 : r.setTimeout(t, 300))
  });
  return () => {
    r.clearTimeout(n), l()
  }
}

// src/explore/program-index.ts
// src/explore/search/search-result.ts
var vl = { // vl = NO_SEARCH
  programs: null,
  scores: new Uint16Array(0),
  patterns: [],
  corrected: null
};

// src/app/labels.ts
var yl = e => e.toLowerCase().replace(/-.*/, ""); // yl = baseOf, e = language

function wl(e, t, r, n, l, a) { // wl = createLabels, e = list, t = msg, r = format, n = chain, l = pageLanguage, a = language
  let o = e => ({ // o = ours, e = text
    text: e,
    language: a
  }), i = e => F(e, n, l), s = e => t(e ? `status-${e}` : "not-stated"), u = new Map;
  return {
    pick: i,
    facet: r => { // r = id
      let n = e.vocabularies.get(r); // n = vocabulary, e = list, r = id
      if (n) return i(n.label);
      let l = [ ...Be, Ve, He ].find(e => e === r); // l = builtIn, Be = BUILT_IN, Ve = NEED, He = OFFERS, e = each, r = id
      return o(l ? t(`facet-${l}`) : r)
    },
    term: (n, l) => { // n = facetId, l = id
      let a = `${n} ${l}`, c = u.get(a) || ((n, l) => { // a = key, n = facetId, l = id, c = label, u = known
        var a; // a = _a
        if (l === Je) return o(t("not-stated"));
        let u = n === Ve ? e.needs.find(e => e.id === l) : (a = e.vocabularies.get(n)) == null ? void 0 : a.terms.get(l); // u = entry, n = facetId, Ve = NEED, e = list, l = id, a = _a
        if (u) return i(u.label);
        let c = n === He && Ze.find(e => e === l); // c = offer, n = facetId, He = OFFERS, Ze = OFFER_TERMS, e = each, l = id
        return o(c ? t(`offers-${c}`) : kt(l) && n === "status" ? s(l) : n === "language" ? r.language(l) : n === "period" ? r.date(vt(l)) : l)
      })(n, l);
      return u.set(a, c), c
    },
    status: s,
    minutes: ([e, r]) => e === r ? t("detail-minutes", e) : t("detail-minutes-range", e, r),
    isForeign: e => [ a, n[0] || l ].every(t => yl(t) !== yl(e))
  }
}

// src/app/context.ts
function bl(e, t, r = () => vl) { // bl = createContext, e = list, t = settings, r = find, vl = NO_SEARCH
  let {msg: n, format: l, language: a, languages: o, pageLanguage: u, today: c} = t, d = wl(e, n, l, o, u, a), p = function(e, {languages: t, today: r, nameOf: n = () => null, reservedIds: l = []}) { // n = nameOf, l = reservedIds, u = pageLanguage, t = settings, d = labels, wl = createLabels, e = list, o = languages, a = language, p = index
    let a = Number(r.slice(0, 4)), o = new Map; // a = thisYear, r = today, o = facets
    for (let t of [ He, ...e.facets ]) { // t = id, He = OFFERS, e = list
      let r = l.includes(t) ? null : tl(t, e, a); // r = facet, l = reservedIds, t = id, tl = indexFacet, e = list, a = thisYear
      r && o.set(t, r)
    }
    let i = function(e, t, r) { // i = needs, e = list, t = facets, r = thisYear
      let n = e.programs.length, l = e.needs.map(({id: l, label: a, help: o, terms: i}) => { // n = size, e = list, l = terms, i = wanted
        let s = Dn(n); // s = programs, Dn = allBits, n = size
        return i.forEach((l, a) => Wn(s, ((l, a) => { // i = wanted, l = facet, a = terms, Wn = intersect, s = programs
          let o = t.get(l) || tl(l, e, r); // o = indexed, t = facets, l = facet, tl = indexFacet, e = list, r = thisYear
          return zn(n, a.flatMap(e => { // zn = unionOf, n = size, a = terms, e = term
            var t; // t = _a
            return ((t = o == null ? void 0 : o.terms.get(e)) == null ? void 0 : t.programs) || []
          }))
        })(a, l))), [ l, {
          id: l,
          label: a,
          aliases: o ? D(o) : [],
          depth: 0,
          own: s,
          programs: s,
          count: Vn(s)
        } ]
      });
      return l.length ? {
        id: Ve,
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
    reservedIds: h
  }), g = O(`programs?${t.preset}`, p) || f, m = [ Ve, He, ...e.facets ], _ = A(g, m);
  return s(i({}, t), {
    list: e,
    index: p,
    find: r,
    derive: gl(p, r),
    labels: d,
    facetOrder: m,
    preset: g,
    fragmentOf: e => { // e = query
      let t = A(e, m); // t = fragment, A = toFragment, e = query, m = facetOrder
      return t === _ ? "" : t || "programs"
    }
  })
}

// src/app/store.ts
function xl(e) { // xl = createStore, e = initial
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
var kl = () => {}, $l = { // kl = nothing, $l = NO_HISTORY
  read: () => null,
  write: kl,
  enterDialog: kl,
  leaveDialog: kl,
  isInDialog: () => !1,
  isNewLink: () => !1,
  cards: () => 0,
  firstPlace: 0,
  keepPlace: kl,
  onMove: () => kl
};

// src/programs/next-date.ts
function Sl(e, t) { // Sl = nextDate, e = dates, t = now
  return e.find(e => function({start: e, end: t, isExact: r}) {
    let n = Date.parse(t || e); // n = last, t = end, e = start
    return r ? t ? n : n + 72e5 : n + 864e5
  }(e) > t) || null
}

// src/views/parts/chevron.tsx
function Al({open: e}) { // Al = Chevron, e = open
  return un("span", {
    dir: "ltr",
    class: "program-explorer__chevron" + (e ? " program-explorer__chevron--open" : "") // e = open
  })
}

// src/views/parts/details-button.tsx
function Ml({msg: e, title: t, open: r, detailsId: n, onToggle: l}) { // Ml = DetailsButton, e = msg, t = title, r = open, n = detailsId, l = onToggle
  return un("button", {
    type: "button",
    class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    "aria-label": e("details-of", t),
    "aria-expanded": r,
    "aria-controls": r ? n : void 0,
    onClick: l
  }, e("details"), un(Al, {
    open: r
  }))
}

// src/views/parts/data-link.tsx
function El({context: e, target: t, class: r, children: n}) { // El = DataLink, e = context, t = target, r = className, n = children
  return un("a", {
    href: e.urlOf(t),
    title: "page" in t ? t.page : void 0,
    rel: "noopener",
    class: r // r = className
  }, n)
}

// src/views/parts/heading.tsx
function Tl({level: e, class: t, id: r, children: n}) { // Tl = Heading, e = level, t = className, n = children
  return un(`h${Math.min(e, 6)}`, {
    class: t, // t = className
    id: r
  }, n)
}

// src/views/parts/text.tsx
function Ol({text: {text: e, language: t}, around: r, children: n = e}) { // Ol = DataText, r = around, n = children, e = text
  return t.toLowerCase() === r.toLowerCase() ? un("bdi", null, n) : un("bdi", {
    lang: t,
    dir: ne(t)
  }, n)
}

// src/views/results/on-card.ts
var ql = { // ql = MOST_TERMS
  kind: 9,
  format: 9,
  language: 2,
  capacity: 3
};

function Cl({languages: e}, t, r) { // Cl = termsOnCard, t = program, r = facet
  let n = t.terms.get(r) || [], l = r === "language" ? e.filter(e => n.includes(e)) : []; // n = terms, t = program, r = facet, l = ownFirst, e = language
  return Array.from(new Set([ ...l, ...n ])).slice(0, ql[r] || 0)
}

function jl({join: e, materials: t}) { // jl = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null
}

// src/views/results/card-action.tsx
var Ll = "program-explorer__action cdx-button", Pl = `${Ll} cdx-button--fake-button cdx-button--fake-button--enabled`; // Ll = BUTTON, Pl = LINK

function Nl({context: e, actions: t, program: r, open: n, detailsId: l}) { // Nl = CardAction, e = context, t = actions, r = program, n = open, l = detailsId
  let {msg: a, labels: o, language: i} = e, {join: s, materials: u} = r, c = jl(r); // a = msg, o = labels, e = context, s = join, u = materials, r = program, c = action, jl = actionOf
  if (c === "materials") return un("button", {
    type: "button",
    class: Ll, // Ll = BUTTON
    "aria-expanded": n,
    "aria-controls": n ? l : void 0,
    onClick: () => t.toggleDetails(r.id)
  }, a("materials", u.length));
  let d = c === "join" ? s : u[0]; // d = link, c = action, s = join, u = materials
  return d ? un(El, {
    context: e,
    target: d.target,
    class: c === "join" ? `${Pl} cdx-button--action-progressive cdx-button--weight-primary` : Pl // c = action, Pl = LINK
  }, d.label ? un(Ol, {
    text: o.pick(d.label),
    around: i
  }) : a("join")) : null
}

// src/views/results/card.tsx
var Fl = class extends gn { // Fl = Card, gn = x
  shouldComponentUpdate(e) {
    let t = this.props; // t = now
    return e.program !== t.program || e.context !== t.context || e.more !== t.more || e.search !== t.search || e.open !== t.open || e.level !== t.level || e.patterns.join(" ") !== t.patterns.join(" ") || e.needs.join() !== t.needs.join()
  }
  render({context: e, actions: t, more: r, search: n, program: l, open: a, patterns: o, needs: i, level: s}) {
    let {msg: u, labels: c, format: d, language: p, idPrefix: g} = e, {duration: f, join: m, minutes: h, notice: _} = l, v = o.length ? n : null, y = e => v ? un(v.MarkedText, { // u = msg, c = labels, d = format, g = idPrefix, e = text, f = duration, m = join, _ = notice, l = program, v = search, o = patterns, n = parts, y = marked, un = k
      text: e,
      patterns: o,
      around: p
    }) : un(Ol, {
      text: e,
      around: p
    }), w = t => Cl(e, l, t).map(e => c.term(t, e)), b = c.pick(l.title), x = `${g}:program:${l.id}`, k = `${x}:details`, $ = l.summary && c.pick(l.summary), S = w("capacity"), A = w("language"), M = (l.terms.get("language") || []).length - A.length, E = [ ...w("kind"), ...w("format") ], T = l.status === "past", O = f && !T && !h ? c.pick(f) : null, q = h && !T ? c.minutes(h) : O && y(O), C = c.status(l.status), j = Sl(l.dates, Date.now()), L = d.span(l.start, l.end, l.status);
    return un("article", {
      class: "program-explorer__card" + (a ? " program-explorer__card--open" : ""), // a = open
      "aria-labelledby": x
    }, un(Tl, {
      level: s,
      class: "program-explorer__title",
      id: x
    }, l.target ? un(El, {
      context: e,
      target: l.target
    }, y(b)) : y(b)), un("p", {
      class: "program-explorer__meta"
    }, un("span", {
      class: `program-explorer__status program-explorer__status--${l.status || "unknown"}` // l = program
    }, C), L !== null && un("span", {
      class: "program-explorer__fact"
    }, L), j && un("span", {
      class: "program-explorer__fact program-explorer__next"
    }, u("next-date", d.occurrence(j))), E.map(e => un("span", {
      class: "program-explorer__fact"
    }, y(e)))), $ && un("p", {
      class: "program-explorer__summary"
    }, y($), " ", c.isForeign($.language) && un("span", {
      class: "program-explorer__in-language"
    }, u("in-language", d.language($.language)))), _ && un("p", {
      class: "program-explorer__alert"
    }, un(Ol, {
      text: c.pick(_),
      around: p
    })), m && m.isOver && !T && un("p", {
      class: "program-explorer__note"
    }, u("join-over")), r && i.length > 0 && un(r.Reasons, {
      context: e,
      needs: i
    }), v && un(v.Matched, {
      context: e,
      program: l,
      patterns: o,
      shown: [ b, $, ...S, ...E, ...A, O, ...i.map(e => c.term(Ve, e)) ]
    }), A.length + S.length > 0 || q ? un("div", {
      class: "program-explorer__meta program-explorer__needed"
    }, A.map(e => un("span", {
      class: "program-explorer__fact"
    }, y(e))), M > 0 && un("span", {
      class: "program-explorer__fact"
    }, u("more-languages", M)), q && un("span", {
      class: "program-explorer__fact"
    }, q), S.length > 0 && un("ul", {
      class: "program-explorer__tags",
      role: "list",
      "aria-label": c.facet("capacity").text
    }, S.map(e => un("li", null, y(e))))) : null, un("div", {
      class: "program-explorer__card-foot"
    }, un(Nl, {
      context: e,
      actions: t,
      program: l,
      open: a,
      detailsId: k
    }), un(Ml, {
      msg: u,
      title: b.text,
      open: a,
      detailsId: k,
      onToggle: () => t.toggleDetails(l.id)
    })), a && r && un(r.Details, {
      context: e,
      actions: t,
      program: l,
      id: k
    }))
  }
};

// src/views/results/group-heading.tsx
function Dl({context: {headings: e, msg: t, language: r, level: n}, group: l}) { // Dl = GroupHeading, e = headings, t = msg, n = level, l = group
  let a = e.get(l), [o, ...i] = (a == null ? void 0 : a.anchors) || [], s = a && (l === "current" || l === "past") ? a : { // a = own, e = headings, l = group, o = first, i = others, s = text
    text: t(`group-${l}`),
    language: r
  };
  return un(Tl, {
    level: n,
    class: "program-explorer__group",
    id: o
  }, i.map(e => un("span", {
    id: e
  })), un(Ol, {
    text: s,
    around: r
  }))
}

// src/views/results/card-list.tsx
function Il({order: e, limit: t, drawn: r}) { // Il = isPartlyDrawn, e = order, t = limit, r = drawn
  return r < Math.min(t, e.length)
}

function Rl({view: e, section: {group: t, numbers: r}}) { // Rl = Cards, e = view, t = group, r = numbers
  let {context: n, state: {query: l}, results: a, actions: o, more: i, search: s} = e, {msg: u, index: c, level: d} = n, p = rl(c.facets, l); // n = context, l = query, a = results, o = actions, i = more, s = search, e = view, u = msg, c = index, d = level, p = needs, rl = chosenNeeds
  return un(pn, null, t && un(Dl, {
    context: n,
    group: t
  }), un("ul", {
    class: `program-explorer__list program-explorer__list--${t || "all"}`, // t = group
    role: "list",
    "aria-label": u("programs")
  }, r.map(e => { // r = numbers, e = number
    let r = c.programs[e]; // r = program, c = index, e = number
    return un("li", {
      key: r.id
    }, un(Fl, {
      context: n,
      actions: o,
      more: i,
      search: s,
      program: r,
      open: l.details.includes(r.id),
      patterns: a.exploration.searchResult.patterns,
      needs: p.filter(({programs: t}) => Rn(t, e)).map(({id: e}) => e),
      level: t ? d + 1 : d
    }))
  })))
}

var Ul = class extends gn { // Ul = CardList, gn = x
  constructor() {
    super(...arguments);
    this.lists = dn();
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
    n && (n.style.minHeight = Il(l) ? `${r}px` : ""), this.drawRest()
  }
  setLength(e) {
    this.props.view.attempt(() => this.setState(e))
  }
  drawRest() {
    let {drawn: e} = this.state; // e = drawn
    window.clearTimeout(this.timer), Il(this.state) && (this.timer = window.setTimeout(() => this.setLength({
      drawn: e + 12
    }), e > 10 ? 10 : 80))
  }
  render({view: e}, t) {
    let {order: r, limit: n, drawn: l} = t, {context: a} = e, {msg: o, facetOrder: i} = a, s = r.length - n; // r = order, n = limit, l = drawn, t = length, a = context, e = view, o = msg, i = facetOrder, s = rest
    return un(pn, null, un("div", {
      ref: this.lists,
      "aria-busy": Il(t) || void 0
    }, function({context: {index: e, limit: t}, state: r, results: n}, l) {
      let a = !t && dl(r.query, n.exploration.searchResult) === "status", o = []; // a = hasGroups, t = limit, dl = effectiveSort, r = state, n = results, o = sections
      for (let t of l) { // t = number, l = numbers
        let r = a ? At(e.programs[t].status) : null, n = o[o.length - 1]; // r = group, a = hasGroups, At = groupOf, e = index, t = number, n = last, o = sections
        n && n.group === r ? n.numbers.push(t) : o.push({
          group: r,
          numbers: [ t ]
        })
      }
      return o
    }(e, r.slice(0, Math.min(l, n))).map(t => un(Rl, {
      key: t.group,
      view: e,
      section: t
    }))), a.limit > 0 && un("a", {
      class: "program-explorer__all",
      href: a.urlOfAll(A(e.state.query, i) || "programs")
    }, o("see-all", r.length)), !a.limit && s > 0 && un("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, o("more", s)))
  }
};

// src/app/visible-terms.ts
// src/messages/join-list.ts
function zl(e, t) { // zl = joinList, e = msg, t = texts
  return t.length ? t.reduce((t, r) => e("list", t, r)) : ""
}

// src/views/layout/term-list.tsx
var Wl = class extends gn { // Wl = TermBox, gn = x
  shouldComponentUpdate({view: {context: e}, count: t}) {
    let {view: r, count: n} = this.props; // r = view, n = before
    return e !== r.context || t.term !== n.term || t.chosen !== n.chosen || t.matchCount !== n.matchCount
  }
  render({view: {context: e, actions: t}, facet: r, count: {term: n, chosen: l, matchCount: a}}) {
    let {msg: o, labels: i, language: s, idPrefix: u} = e, c = `${u}:${r}:${n.id}`, d = o("count-programs", a); // o = msg, i = labels, u = idPrefix, e = context, c = id, r = facet, n = term, d = description, a = matchCount
    return un("div", {
      class: "program-explorer__term" + (a === 0 && !l ? " program-explorer__term--idle" : ""), // a = matchCount, l = chosen
      style: {
        "--program-explorer-depth": n.depth
      }
    }, un("div", {
      class: "cdx-checkbox"
    }, un("div", {
      class: "cdx-checkbox__wrapper"
    }, un("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: c,
      "aria-describedby": `${c}:count`,
      checked: l,
      onChange: () => t.toggleTerm(r, n.id)
    }), un("span", {
      class: "cdx-checkbox__icon"
    }), un("div", {
      class: "cdx-checkbox__label cdx-label"
    }, un("label", {
      class: "cdx-label__label",
      for: c
    }, un("span", {
      class: "cdx-label__label__text"
    }, un(Ol, {
      text: i.term(r, n.id),
      around: s
    })))))), un("span", {
      class: "program-explorer__number",
      title: d,
      "aria-hidden": "true"
    }, o("number", a)), un("span", {
      class: "program-explorer__unseen",
      id: `${c}:count`
    }, d))
  }
};

function Bl({view: e, counts: t, most: r}) { // Bl = TermList, e = view, t = counts, r = most
  let {context: {msg: n, languages: l, idPrefix: a}, actions: o, more: i} = e, {facet: s} = t, u = s.id === "language", c = u ? function({context: {labels: e, languages: t}}, r) { // n = msg, a = idPrefix, o = actions, i = more, e = labels, s = facet, t = counts, u = isLanguage, c = terms, r = terms
    let n = ({term: e}) => e.id === t[0] ? 0 : e.id === Je ? 2 : 1, l = ({term: t}) => e.term("language", t.id).text; // n = rankOf, e = labels, t = term, Je = NOT_STATED, l = nameOf
    return [ ...r ].sort((e, t) => n(e) - n(t) || l(e).localeCompare(l(t)))
  }(e, t.terms) : t.terms, d = function(e, t, r) {
    let n = r ? e : [ ...e ].sort((e, t) => t.term.count - e.term.count), a = new Set(e.length < t + 3 ? e : n.slice(0, t)); // n = byUse, r = isByTime, e = terms, t = most, a = first
    return e.filter(e => a.has(e) || e.chosen || (e => u && e === l[0])(e.term.id))
  }(c, r, s.id === "period"), p = d.length < c.length ? c.find(e => !d.includes(e)) : void 0, g = un(pn, null, d.map(t => un(Wl, {
    key: t.term.id,
    view: e,
    facet: s.id,
    count: t
  })), p && un("button", {
    type: "button",
    class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      o.showTerms(s.id, r + 1e3), (e = document.getElementById(`${a}:${s.id}:${p.term.id}`)) == null || e.focus()
    }
  }, n("show-all-terms", c.length)));
  return c.length <= 15 ? g : i ? un(i.TermSearch, {
    view: e,
    facet: s.id,
    terms: c
  }, g) : un(pn, null, un("div", {
    class: "program-explorer__term-search cdx-text-input"
  }, un("input", {
    class: "cdx-text-input__input",
    disabled: !0
  })), g)
}

// src/views/layout/filters.tsx
function Vl({view: e, counts: t, isOpenAtFirst: r}) { // Vl = Facet, e = view, t = counts, r = isOpenAtFirst
  var n; // n = _a
  let {context: {msg: l, labels: a, language: o, idPrefix: i}, state: s, actions: u} = e, {facet: c, terms: d} = t, p = (n = s.open.facets.get(c.id)) != null ? n : r ? 8 : 0, g = `${i}:${c.id}`, f = d.filter(e => e.chosen).map(({term: e}) => a.term(c.id, e.id).text), m = c.help && a.pick(c.help); // l = msg, a = labels, i = idPrefix, s = state, u = actions, e = term, c = facet, d = terms, t = counts, p = most, n = _a, r = isOpenAtFirst, g = bodyId, f = chosen, m = help
  return un("fieldset", {
    class: "program-explorer__facet",
    "aria-labelledby": `${g}::label`
  }, un("legend", null, un("button", {
    type: "button",
    class: "program-explorer__fold",
    "aria-expanded": p > 0,
    "aria-controls": p ? g : void 0,
    onClick: () => u.showTerms(c.id, p ? 0 : 8)
  }, un("span", {
    id: `${g}::label`
  }, un(Ol, {
    text: a.facet(c.id),
    around: o
  })), un(Al, {
    open: p > 0
  }))), p > 0 ? un("div", {
    id: g
  }, m && un("p", {
    class: "program-explorer__note program-explorer__help"
  }, un(Ol, {
    text: m,
    around: o
  })), un(Bl, {
    view: e,
    counts: t,
    most: p
  })) : f.length > 0 && un("p", {
    class: "program-explorer__note"
  }, zl(l, f)))
}

function Hl({view: e}) { // Hl = Filters, e = view
  let t = e.results.exploration.facets.filter(({facet: {id: e}}) => e !== Ve && e !== He); // t = facets, e = id, Ve = NEED, He = OFFERS
  return un(pn, null, t.map((t, r) => un(Vl, {
    key: t.facet.id,
    view: e,
    counts: t,
    isOpenAtFirst: !e.state.narrow && r < 2
  })))
}

// src/views/layout/needs.tsx
function Zl({view: e}) { // Zl = Needs, e = view
  var t; // t = _a
  let {context: {msg: r, labels: n, language: l, idPrefix: a, index: o}, state: i, results: s, actions: u, more: c, search: d} = e, p = ((t = s.exploration.facets.find(({facet: e}) => e.id === Ve)) == null ? void 0 : t.terms) || []; // r = msg, n = labels, a = idPrefix, o = index, i = state, s = results, u = actions, c = more, d = search, e = facet, p = terms, t = _a, Ve = NEED
  if (!p.length) return null;
  let {text: g} = i.settled.query, f = d && g.trim() !== "", m = f ? d.findNeeds(o, g).map(({need: e}) => e) : [], h = i.open.facets.has(Ve), _ = f ? [ ...p.filter(e => e.chosen && !(({term: e}) => m.includes(e))(e)), ...m.flatMap(e => p.find(({term: t}) => t === e) || []) ] : p.filter(({chosen: e}, t) => h || e || t < 4), v = f ? void 0 : p.find(e => !_.includes(e)); // i = state, f = isSearch, d = search, g = text, m = found, o = index, e = each, h = areAllShown, Ve = NEED, _ = shown, p = terms, t = i, v = firstHidden
  return un("div", {
    class: "program-explorer__needs",
    role: "group",
    "aria-label": r("needs")
  }, _.map(e => un("button", {
    key: e.term.id,
    type: "button",
    class: "program-explorer__need cdx-button",
    id: `${a}:${Ve}:${e.term.id}`,
    "aria-pressed": e.chosen,
    onClick: () => (e => { // e = each
      let {query: t} = i; // t = query, i = state
      d && d.findNeeds(o, t.text).some(({need: t}) => t === e.term) && !e.chosen ? u.choose(Pn(Cn(t, ""), Ve, e.term.id)) : u.toggleTerm(Ve, e.term.id)
    })(e)
  }, un(Ol, {
    text: n.term(Ve, e.term.id),
    around: l
  }), !e.term.count && " ", !e.term.count && un("span", {
    class: "program-explorer__note"
  }, r("no-program-yet")))), v && un("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      u.showTerms(Ve, p.length), (e = document.getElementById(`${a}:${Ve}:${v.term.id}`)) == null || e.focus()
    }
  }, r("more-needs")), c && un(c.NeedHelp, {
    view: e
  }))
}

// src/views/layout/search-box.tsx
function Jl({view: {context: {msg: e}, state: t, actions: r}}) { // Jl = SearchBox, e = msg, t = state, r = actions
  return un("form", {
    class: "program-explorer__search cdx-search-input",
    role: "search",
    "aria-label": e("search"),
    onSubmit: e => { // e = event
      e.preventDefault(), r.submitSearch()
    }
  }, un("div", {
    class: "cdx-text-input cdx-text-input--has-start-icon"
  }, un("input", {
    class: "cdx-text-input__input",
    type: "search",
    "aria-label": e("search"),
    placeholder: e("search-hint"),
    autocomplete: "off",
    value: t.query.text,
    onFocus: r.enterSearch,
    onInput: e => r.search(e.currentTarget.value)
  }), un("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })))
}

// src/views/layout/shortcuts.tsx
function Gl({view: e}) { // Gl = Shortcuts, e = view
  let {context: {msg: t, labels: r}, state: {query: n}, results: l, actions: a} = e, o = l.exploration.facets.find(({facet: e}) => e.id === He); // t = msg, r = labels, n = query, l = results, a = actions, e = facet, o = offers, He = OFFERS
  if (!o) return null;
  let i = (e, r, l, o) => un("button", { // i = button, e = label, r = count, l = isChosen, o = terms, un = k
    type: "button",
    class: "program-explorer__shortcut cdx-button",
    "aria-pressed": l,
    onClick: () => a.choose(jn(n, He, o))
  }, t("shortcut", e, r));
  return un("div", {
    class: "program-explorer__shortcuts",
    role: "group",
    "aria-label": r.facet(He).text
  }, o.terms.filter(({term: e}) => e.id !== Je).map(({term: e, chosen: t, matchCount: n}) => i(r.term(He, e.id).text, n, t, [ e.id ])), i(t("offers-all"), o.count, !n.chosen.has(He), []))
}

// src/views/layout/toolbar.tsx
function Yl({view: e}) { // Yl = Toolbar, e = view
  let {context: {msg: t, list: r, limit: n}, state: l, settledResults: a, actions: o, more: i, search: s} = e, {count: u, searchResult: {corrected: c}} = a.exploration, d = Array.from(l.query.chosen).reduce((e, [t, r]) => t === Ve || t === He ? e : e + r.length, 0); // t = facet, r = terms, n = limit, l = state, a = settledResults, o = actions, i = more, s = search, e = sum, c = corrected, d = chosen, Ve = NEED, He = OFFERS
  return un("div", {
    class: "program-explorer__bar"
  }, un("div", {
    class: "program-explorer__toolbar"
  }, l.narrow && !n && un("button", {
    type: "button",
    class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input",
    "aria-label": t("search"),
    onClick: o.goToSearch
  }, un("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })), l.narrow && un("button", {
    type: "button",
    class: "program-explorer__open-filters cdx-button",
    "aria-haspopup": "dialog",
    "aria-expanded": l.open.filters,
    onClick: o.openFilters
  }, d ? t("filters-active", d) : t("filters")), un("div", {
    class: "program-explorer__count",
    role: l.open.filters ? void 0 : "status",
    tabIndex: -1
  }, function({text: e, chosen: t}) {
    return e.trim() !== "" || t.size > 0
  }(l.settled.query) ? t("count", u, r.programs.length) : t("count-programs", u), s && c && u > 0 && un(s.Corrected, {
    view: e,
    words: c
  }))), !n && un("div", {
    class: "program-explorer__views"
  }, i && un(i.ViewChoice, {
    view: e
  })), !n && un("div", {
    class: "program-explorer__options"
  }, i && un(i.Share, {
    view: e
  }), i && un(i.SortBy, {
    view: e
  })))
}

// src/views/layout/explorer.tsx
function Kl({view: e}) { // Kl = Explorer, e = view
  let {context: {limit: t, level: r, preset: n, msg: l}, state: {narrow: a, open: o, query: i}, results: s, actions: u, more: c, search: d} = e; // t = limit, r = level, n = preset, l = msg, a = narrow, o = open, i = query, s = results, u = actions, c = more, d = search, e = view
  return un("div", {
    class: "program-explorer__frame" + (a ? " program-explorer__frame--narrow" : "") // a = narrow
  }, !t && un("div", {
    class: "program-explorer__finder"
  }, un(Tl, {
    level: r,
    class: "program-explorer__group"
  }, l("find")), un(Jl, {
    view: e
  }), un("button", {
    type: "button",
    class: "program-explorer__skip cdx-button",
    onClick: u.submitSearch
  }, l("skip-to-programs")), un(Zl, {
    view: e
  }), un(Gl, {
    view: e
  })), !a && un("div", {
    class: "program-explorer__panel",
    role: "region",
    "aria-label": l("filters")
  }, un(Tl, {
    level: r,
    class: "program-explorer__group"
  }, l("filters")), un(Hl, {
    view: e
  })), un("div", {
    class: "program-explorer__main"
  }, un(Yl, {
    view: e
  }), c && !(t && i === n) && un(c.ActiveFilters, {
    view: e
  }), s.exploration.count ? t || i.view === p ? un(Ul, {
    view: e
  }) : c && un(c.OtherView, {
    view: e
  }) : d && un(d.NoResults, {
    view: e
  }), !t && c && un(c.Freshness, {
    view: e
  }), !t && c && un(c.AddProgram, {
    view: e
  })), a && o.filters && c && un(c.FilterDialog, {
    view: e
  }))
}

// src/views/load-when-needed.ts
var Ql = { // Ql = MORE_WHEN
  isNeeded: ({open: e, query: t}) => e.filters || t.details.length > 0 || t.text !== "" || t.view !== p,
  isEarly: !0
}, Xl = {
  isNeeded: ({mayType: e, query: t}) => e || t.text !== "",
  isEarly: !1
};

function ea(e, t, {isNeeded: r, isEarly: n}, l, a) { // ea = loadWhenNeeded, e = store, t = source, r = isNeeded, n = isEarly, l = onFailure, a = use
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
function ta(e, t) { // ta = watchWidth, e = element, t = onChange
  let r = e.ownerDocument.defaultView || window; // r = view, e = element
  r.addEventListener("resize", t);
  let n = "ResizeObserver" in r ? new ResizeObserver(t) : null; // n = observer, r = view, t = onChange
  return n == null || n.observe(e), () => { // n = observer, e = element
    r.removeEventListener("resize", t), n == null || n.disconnect()
  }
}

// src/views/mount.tsx
Br.debounceRendering = e => e();

(function() {
  Br.vnode = e => { // Br = n, e = node
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

function ra(e, t, r, n, l, a) { // ra = mountExplorer, e = root, t = list, r = settings, n = connect, l = parts, a = onCrash
  let o = e.ownerDocument.defaultView || window, u = new Set, c = l.more.now, d = c ? n(c) : $l, g = l.search.now, f = bl(t, r, g == null ? void 0 : g.fuzzySearch), m = !0, h = () => f.limit > 0 || (e.clientWidth || o.innerWidth) < 640, _ = e => { // o = view, e = before, u = cleanups, c = more, l = parts, d = history, n = connect, $l = NO_HISTORY, g = search, f = context, bl = createContext, t = list, r = settings, m = isMounted, h = isNarrow, _ = readAddress
    let t = d.read(), r = t === null && e ? e.query : O(t || "", f.index) || f.preset, n = ml(f.index, f.derive, r); // t = fragment, d = history, r = next, e = before, O = fromFragment, f = context, n = query, ml = withoutHiddenDetails
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
  }, v = xl(i({
    narrow: h(),
    mayType: !1
  }, _(null))), y = function(e, t) {
    let {ownerDocument: r} = e, n = t => e.querySelector(t), l = e => e == null ? void 0 : e.focus({ // r = ownerDocument, e = element, n = find, t = selector, l = focus
      preventScroll: !0
    }), a = () => l(n(".program-explorer__count")), o = () => e.contains(r.activeElement), i = e => { // a = focusCount, l = focus, n = find, o = hasFocus, e = program, r = ownerDocument, i = cardOf
      var n; // n = _a
      return (n = r.getElementById(`${t}:program:${e}`)) == null ? void 0 : n.closest("article, tr, li")
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
      scrollToLinked: t => (i(t[t.length - 1]) || e).scrollIntoView()
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
    }, l = e => ml(t().index, t().derive, e), a = t => { // l = shown, e = query, ml = withoutHiddenDetails, t = next, a = choose
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
        query: l(Cn(e.get().query, t))
      }),
      settle: n,
      enterSearch: () => e.set({
        mayType: !0
      }),
      goToSearch: () => r.focusSearch(),
      submitSearch: () => {
        n(), r.focusCount()
      },
      toggleTerm: (t, r) => a(Pn(e.get().query, t, r)),
      choose: a,
      sort: t => a(s(i({}, e.get().query), {
        sort: t
      })),
      toggleDetails: t => a(function(e, t) {
        return s(i({}, e), {
          details: Ln(e.details, t)
        })
      }(e.get().query, t)),
      goTo: n => { // n = program
        a(function(e, t, r, n) {
          let l = [ ...r.details.filter(e => e !== n), n ]; // l = details, r = query, e = each, n = program
          return fl(e, t, r, [ n ]).length ? s(i({}, r), {
            details: l
          }) : s(i({}, Nn(r)), {
            details: l
          })
        }(t().index, t().derive, e.get().query, n)), r.moveTo(n)
      },
      clear: () => a(Nn(e.get().query)),
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
  }(v, () => f, y), x), $ = (t, r) => { // v = store, f = context, y = screen, x = attempt, $ = draw, t = state, r = before
    x(() => { // x = attempt
      let n = y.holdFocus(r.open.filters), {derive: a} = f, o = a(t.query); // n = restoreFocus, y = screen, r = before, a = derive, f = context, o = results, t = state
      qn(un(Kl, {
        view: {
          context: f,
          state: t,
          actions: k,
          attempt: x,
          cleanups: u,
          more: c,
          search: g,
          loadView: l.loadView,
          results: o,
          settledResults: a(t.settled.query)
        }
      }), e), n()
    })
  }, S = ({textIndexOf: e}) => { // S = useSearch
    let t = o.setTimeout(() => x(() => e(f.index)), 50); // t = prepare, o = view, x = attempt, e = textIndexOf, f = context
    u.add(() => o.clearTimeout(t))
  }, A = e => { // A = whenDrawn, e = act
    let {view: t} = v.get().query, r = () => hl(() => x(e)); // t = name, v = store, r = go, hl = afterPaint, x = attempt, e = act
    t === p ? r() : l.loadView(t).then(r, () => {})
  }, M = t => { // M = showLinked, t = isFirst
    let {details: n} = v.get().query, l = !t || n.length || r.startsAt !== "scrolled" || e.ownerDocument.getElementById(d.read() || ""); // n = details, v = store, l = mayScroll, t = isFirst, r = settings, e = root, d = history
    d.isNewLink() && l && r.reveal(() => A(() => y.scrollToLinked(v.get().query.details)))
  }, E = () => { // E = correctLink
    c != null && c.isDamaged(d.read(), f.fragmentOf(v.get().query)) && l.useLinks(({checkLink: e}) => x(() => e(d, v, f, y.scrollToLinked)))
  }, T = ({keepFocus: t, keepFragment: r, keepPlace: n, nameTab: l, syncHistory: a}) => { // T = useMore
    u.add(a(v, d, e => f.fragmentOf(e))), u.add(d.onMove(() => x(() => { // u = cleanups, a = syncHistory, v = store, d = history, e = query, f = context, x = attempt
      v.set(_(v.get())), M(!1), E()
    }))), d.read() !== null && u.add(l(v, () => f, e.ownerDocument)), u.add(r()).add(n(e, d)).add(t(e, d))
  };
  if ([ v.subscribe($), ta(e, () => { // v = store, $ = draw, ta = watchWidth, e = root
    if (!e.isConnected) {
      b();
      return
    }
    let t = h(), {open: r, narrow: n} = v.get(); // t = narrow, h = isNarrow, r = open, n = before, v = store
    (t !== n || r.filters && !e.clientWidth) && v.set({
      narrow: t,
      open: s(i({}, r), {
        filters: !1
      })
    })
  }), _l(v, k.settle, o) ].forEach(e => u.add(e)), $(v.get(), v.get()), m) {
    if (M(!0), E(), d.firstPlace && A(() => o.scrollTo(0, d.firstPlace)), c) T(c); else {
      let e = e => Ql.isNeeded(e) || w(o.location.hash); // e = state, Ql = MORE_WHEN, w = isFragmentOurs, o = view
      u.add(ea(v, l.more, s(i({}, Ql), {
        isNeeded: e
      }), l.onFailure, e => x(() => { // l = parts, e = loaded, x = attempt
        c = e, d = n(c), T(c), (() => { // c = more, e = loaded, d = history, n = connect, T = useMore
          let {settled: e, open: t} = v.get(), r = f.fragmentOf(e.query); // e = settled, t = open, v = store, r = fragment, f = context
          r ? d.write(r, "replace") : d.read() && (v.set(_(v.get())), M(!0), E()), t.filters && d.enterDialog()
        })(), v.set({})
      })))
    }
    if (g) S(g); else {
      let e = e => Xl.isNeeded(e) || !f.derive(e.query).order.length; // e = state, Xl = SEARCH_WHEN, f = context
      u.add(ea(v, l.search, s(i({}, Xl), {
        isNeeded: e
      }), l.onFailure, e => x(() => { // l = parts, e = loaded, x = attempt
        g = e, f = function(e, t) {
          return s(i({}, e), {
            find: t,
            derive: gl(e.index, t)
          })
        }(f, g.fuzzySearch), S(g), v.set({})
      })))
    }
  }
  return {
    update: t => x(() => { // t = newList, x = attempt
      k.settle(), f = bl(t, r, f.find);
      let n = ml(f.index, f.derive, v.get().query), l = () => v.set({ // n = query, ml = withoutHiddenDetails, f = context, v = store, l = show
        query: n,
        settled: {
          query: n,
          cause: "data"
        }
      });
      c ? c.keepPosition(e, l) : l()
    }),
    unmount: b
  }
}

// src/app/load-failure.ts
function na(e) { // na = loadFailureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e && e.failure === "outdated" ? "outdated" : "network"
}

// src/page/load-failure-notice.ts
function la(e, t, r, n, l) { // la = showLoadFailure, e = root, t = messages, r = kind, n = error, l = retry
  let a = na(n); // a = failure, na = loadFailureOf, n = error
  se(e, t, {
    kind: r,
    text: B(t)(`failed-${a}`),
    retry: () => {
      a === "outdated" ? location.reload() : (ie(e), l())
    }
  })
}

// src/page/mount-host.ts
var aa = 0; // aa = mountedSoFar

function oa(e) { // oa = isOurs, e = fragment
  let t = document.getElementById(e); // t = anchor, e = fragment
  return w(e) && !(t && !t.closest(`.${pe}, [${ge}]`))
}

function ia(e) { // ia = offerSelftest, e = environment
  let {wiki: t, load: r} = e, n = () => { // t = wiki, e = environment, n = onHash
    location.hash === "#programs?selftest" && r.selftest().then(({runSelftest: t}) => t(e, "0.1.0 da630b6319a1eeeb"), e => t.log("The self-test cannot be loaded.", e))
  };
  return addEventListener("hashchange", n), n(), () => removeEventListener("hashchange", n)
}

// src/page/start.ts
function sa(e, t, r, n) { // sa = run, e = load, t = environment, r = host, n = mounted
  return u(this, null, function*() {
    let {wiki: l} = t, a = () => { // l = wiki, t = environment, a = retry
      sa(e, t, r, n)
    }, o = null;
    try {
      let c = function(e, t) { // c = loadingMore, e = wiki, t = host
        return !!(location.hash || history.state || t.preset && !t.limit || Se(e, t)[0] !== e.contentLanguage)
      }(l, r) ? Me(t).catch(() => null) : null, d = function({preset: e}) {
        return /(^|&)q=/.test(`${y(location.hash) || ""}&${e}`)
      }(r) ? Ee(t).catch(() => null) : null, p = yield e(l, r);
      if (p.kind === "off") {
        X(r, "static");
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
        yield de(t, r, e ? "missing" : "json", m, a);
        return
      }
      if (!function({language: e, texts: t}) {
        return e === C || t.has(j)
      }(g)) throw new Error("The messages of the explorer are missing on this wiki.");
      let h = "DisplayNames" in Intl ? null : yield l.languageNames(), [_, v] = yield Promise.all([ c, d, new Promise(e => setTimeout(e)) ]); // h = languageNames, l = wiki, _ = more, v = search, c = loadingMore, d = loadingSearch, e = resolve
      if (!r.root.isConnected) return;
      let {translations: w} = m, b = _ && w && (e => _.translate(e, w, l.contentLanguage)), x = b ? s(i({}, m), { // w = translations, m = loaded, b = translate, _ = more, e = list, l = wiki, x = programs, s = __spreadProps, i = __spreadValues
        list: b(m.list)
      }) : m, {origin: k} = x, $ = (e, n) => u(null, null, function*() {
        let l = yield t.load[e](); // l = tool, t = environment, e = name
        o && k.kind === "pages" && l.open({
          environment: t,
          host: r,
          messages: g,
          source: r.source,
          included: k.included,
          text: k.page.text,
          list: x.list,
          translate: b,
          explorer: o
        }, n)
      }), S = function({wiki: e}, t, {origin: r, list: n}) {
        let {root: l, container: a, groups: o, preset: i, limit: s, fallbacks: u} = t; // l = root, a = container, o = groups, i = preset, s = limit, u = fallbacks, t = host
        return e.isNamed && r.kind === "pages" && a === l && !i && !s && function(e, t) {
          let r = t => e.flatMap(e => Array.from(e.querySelectorAll(t))), n = new Set(r("b,a").map(({textContent: e}) => e.trim())); // r = all, t = selector, e = textContent, n = shown
          return r("li").length !== t.length || !t.every(e => n.has(e))
        }
        // src/messages/i18n/en.json
        (o.length ? o : [ l ], n.programs.map(({title: t}) => F(t, [ l.lang, ...u ], e.contentLanguage).text))
      }(t, r, x);
      o = function(e, t, {list: r, messages: n, languageNames: l, more: a, search: o, openTool: i}, s) {
        let c = window.pageYOffset > 0, {wiki: d, load: p} = e, {language: g} = n, f = B(n), m = Se(d, t), h = function(e) { // c = hasScrolled, d = wiki, e = host, n = messages, f = msg, B = createMessages, m = languages, Se = readerLanguages, t = host, h = ownsIt
          let t = Array.from(document.querySelectorAll(`.${pe}`)).filter(e => (Y({ // t = roots, pe = HOST_CLASS, e = root, Y = hostStateOf
            root: e
          }) || "static") !== "static");
          return (t.find(e => !e.matches("[data-preset], [data-limit]")) || t[0]) === e.root
        }(t), _ = "program-explorer-" + ++aa, v = a ? a.createPageUrls(d, t, m) : d.urlOf, y = t.all === null ? "" : v(t.all), w = a, b = {
          more: {
            now: a,
            load: () => u(null, null, function*() {
              return w = yield Me(e), w
            })
          },
          search: {
            now: o,
            load: () => Ee(e)
          },
          loadView: t => function({wiki: e, load: t}, r) {
            return Ae(e, t.view(r), `The ${r} did not load.`)
          }(e, t),
          onFailure: (e, r) => la(t.root, n, "warning", e, r),
          useLinks: e => { // e = use
            p.links().then(e, e => d.log("The link in the address cannot be corrected.", e))
          }
        }, x = document.createElement("div");
        x.className = "program-explorer__app", x.lang = g, x.dir = ne(g), t.root.append(x);
        let k = G(t.root, () => Q(t, !0)), $ = () => w == null ? void 0 : w.scrollToLinkedHeading(t); // k = stopWatching, G = watchFolding, t = host, Q = hideRest, $ = onHashChange, w = loaded
        window.addEventListener("hashchange", $);
        let S = () => { // S = cleanUp
          x.remove(), k(), window.removeEventListener("hashchange", $)
        }, A = ({createHistory: e}) => e(window, h ? oa : null, _), M = a && A(a);
        X(t, "ready");
        let {update: E, unmount: T} = ra(x, r, { // E = update, T = unmount, ra = mountExplorer, x = app, r = list
          msg: f,
          format: Wr(g, f, l),
          language: g,
          languages: m,
          pageLanguage: d.contentLanguage,
          today: Ue(),
          headings: t.headings,
          level: t.level,
          preset: t.preset,
          limit: t.limit,
          startsAt: c ? "scrolled" : location.hash ? "link" : "top",
          idPrefix: _,
          reveal: e => w ? w.unfold(t.root, e) : e(),
          notify: e => se(t.root, n, {
            kind: "failure",
            text: e,
            retry: null
          }),
          editing: i && {
            wiki: d,
            source: t.source,
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
            T(), S(), X(t, "static")
          }
        };
        try {
          $(), Q(t, !0), d.announceReady(t.root)
        } catch (e) {
          throw O.unmount(), e
        }
        return O
      }
      // src/page/offer-selftest.ts
      (t, f, {
        list: x.list,
        messages: g,
        languageNames: h,
        more: _,
        search: v,
        openTool: k.kind === "pages" ? $ : null
      }, e => { // e = error
        l.log("The explorer could not be drawn.", e), n.delete(r.root), de(t, f, "unexpected", {
          kind: "missing",
          messages: g
        }, a)
      }), o && (n.set(r.root, o), yield function(e, t, r, n, l) {
        return u(this, arguments, function*(e, t, {origin: r, problems: n, list: l}, a, o) {
          let {wiki: i} = e, s = r.kind === "import" || n.length > 0 || r.page.contentModel !== V; // i = wiki, e = environment, s = hasProblems, r = origin, n = problems, V = DATA_MODEL
          s && i.log(`Problems of the data page "${t.source}":`, n.join("\n")), i.isNamed && (s || o) && (yield ce(e, t, {
            kind: "warning",
            text: "",
            retry: null
          }, {
            messages: a,
            origin: r,
            compared: o ? l : null
          }))
        })
      }(t, r, x, g, S))
    } catch (e) {
      l.log(`The explorer could not start from "${r.source}".`, e), o && (n.delete(r.root), 
      o.unmount()), yield de(t, r, function(e) {
        return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected"
      }(e), null, a)
    }
  })
}

// src/wiki/wiki.ts
var ua = class extends Error { // ua = ReadError
  constructor(e, t) {
    super(`${e}: ${t}`);
    this.failure = e
  }
};

// src/wiki/api-request.ts
function ca(e, t) { // ca = fetchInTime, e = url, t = credentials
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
      throw r.signal.aborted ? new ua("timeout", `10000 ms, ${e}`) : new ua("network", `${String(t)}, ${e}`)
    } finally {
      clearTimeout(n)
    }
  })
}

function da(e) { // da = readAnswer, e = url
  return u(this, null, function*() {
    let t = yield ca(e, "omit"); // t = response, ca = fetchInTime, e = url
    if (t.status === 429 && (t = yield ca(e, "same-origin")), t.status === 429) throw new ua("busy", e);
    if (t.status !== 200) throw new ua("server", `${t.status}, ${e}`);
    let r = null; // r = answer
    try {
      r = JSON.parse(t.body)
    } catch (e) {}
    if (!r) throw new ua("server", `no JSON, ${e}`);
    if (r.error) throw new ua("server", `${r.error.code}: ${r.error.info}, ${e}`);
    return r
  })
}

// src/runtime.ts
var pa = [ gn, dn, pn, un, qn, hl, ml, wl, na, xl, k, "edit=", E, w, S, y, "selftest", M, A, Kn, In, Vn, Rn, Fn, zn, Hn, Gn, nl, rl, ol, m, p, d, g, jn, Cn, vl, dl, pl, ne, Wr, L, C, zl, B, Y, ge, pe, xe, ve, _e, he, la, se, J, H, Z, G, Ot, V, wt, bt, vt, Ct, Ve, Je, Ze, He, Re, q, Qe, gt, Fe, Pe, et, Pr, Sl, ze, Ue, ft, mt, 200, Lr, $r, St, At, kt, xt, D, F, Hl, Wl, Al, El, Ml, Tl, Ol, function(e) { // pa = shared, gn = x, dn = M, pn = $, un = k, qn = Q, hl = afterPaint, ml = withoutHiddenDetails, wl = createLabels, na = loadFailureOf, xl = createStore, k = decode, E = isColumn, w = isFragmentOurs, S = normalText, y = restOf, M = splitIds, A = toFragment, Kn = append, In = add, Vn = count, Rn = has, Fn = noBits, zn = unionOf, Hn = chosenTerms, Gn = explore, nl = memoize, rl = chosenNeeds, ol = collatorFor, m = isSort, p = LIST, d = SORTS, g = VIEWS, jn = withTerms, Cn = withText, vl = NO_SEARCH, dl = effectiveSort, pl = sortMatches, ne = directionOf, Wr = createFormat, L = FALLBACK_LANGUAGE, C = KEYS_ONLY, zl = joinList, B = createMessages, Y = hostStateOf, ge = GROUP_ATTRIBUTE, pe = HOST_CLASS, xe = findHosts, ve = levelBelow, _e = levelOf, he = staticHeading, la = showLoadFailure, se = showNotice, J = isFolded, H = SECTION, Z = sectionOf, G = watchFolding, Ot = cutText, V = DATA_MODEL, wt = firstDay, bt = lastDay, vt = parseDate, Ct = toUtc, Ve = NEED, Je = NOT_STATED, Ze = OFFER_TERMS, He = OFFERS, Re = includedTitles, q = parseJsonObject, Qe = isObject, gt = shortestCode, Fe = parseLink, Pe = readLink, et = VERSION, Pr = parseForReaders, Sl = nextDate, ze = optionsFor, Ue = today, ft = ID, mt = LANGUAGE, Lr = readPage, $r = dataPageSchema, St = deriveStatus, At = groupOf, kt = isStatus, xt = STATUSES, D = allTexts, F = pickText, Hl = Filters, Wl = TermBox, Al = Chevron, El = DataLink, Ml = DetailsButton, Tl = Heading, Ol = DataText, e = text
  return `\u2068${e}\u2069`
}, Nl, Dl, jl, Cl, da ];

// src/wiki/page-reader.ts
function ga({query: {pages: e = []} = {}}) { // ga = storedPages, e = found
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

function fa(e, t, r, n) { // fa = parametersFor, e = kind, t = values, r = bundle, n = offset
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

function ma(e, t, r, n) { // ma = readAll, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    let l = new Map, a = [], o = "", i = 0; // l = translations, a = pages, o = offset, i = requests
    do {
      let i = yield da(`${e}?${fa(t, r, n, o)}`); // i = answer, da = readAnswer, e = api, fa = parametersFor, t = kind, r = values, n = bundle, o = offset
      a = a.concat(ga(i));
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

function ha(e, t, r, n) { // ha = readSafely, e = api, t = kind, r = values, n = bundle
  return u(this, null, function*() {
    try {
      return yield ma(e, t, r, n)
    } catch (l) {
      if (n && l instanceof ua && l.failure === "server") return ma(e, t, r, null);
      throw l
    }
  })
}

function _a(e, t) { // _a = createPageReader, e = api, t = titleOf
  return (r, n, l) => u(null, null, function*() {
    let a = r.map(t), o = l && Object.assign({}, l, { // a = normalized, r = titles, t = titleOf, o = bundle, l = request
      title: t(l.title)
    }), i = n.length ? yield ha(e, "revids", n, o) : null;
    return i && a.every(e => i.pages.some(t => t.title === e)) ? i : ha(e, "titles", a, o)
  })
}

// src/wiki/mediawiki.ts
function va(e) { // va = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e
}

function ya(e) { // ya = mayEdit, e = title
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

function wa() { // wa = languageNames
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

function ba() { // ba = languages
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
    ia(n), e.onContent(() => { // ia = offerSelftest, n = environment, e = wiki
      (e => { // e = condition
        Array.from(r).forEach(([t, n]) => { // r = mounted, t = root, n = explorer
          e(t) && (r.delete(t), n.unmount())
        })
      })(e => !e.isConnected);
      let t = document.getElementById("mw-content-text") || document.body, l = Ur(); // t = content, l = sharedLoad, Ur = createSharedLoad
      (function(e, t) {
        return u(this, arguments, function*({wiki: e, load: t}, r) {
          let n = xe(r); // n = printed, xe = findHosts, r = content
          if (n.length || r.querySelector(`.${pe}`) || !function(e) {
            return ke.includes(e) || ke.includes(e.replace($e, ""))
          }(e.pageTitle)) return n;
          let l = (yield t.importer()).insertHost(r); // l = inserted, t = load, r = content
          return l ? [ l ] : []
        })
      })(n, t).then(e => e.forEach((e, t) => { // n = environment, t = i, e = host
        t >= 20 ? X(e, "static") : function(e) {
          return Y(e) ? !1 : (X(e, "loading"), !0)
        }(e) && sa(l, n, e, r)
      }), t => e.log("The explorer could not find its host.", t))
    })
  })(function(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ba(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: va,
      readPages: _a(mw.util.wikiScript("api"), va),
      languageNames: wa,
      mayEdit: ya,
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
        if ((r == null ? void 0 : r.runtime) !== "4d985588b0bce1ed") throw Object.assign(new Error(`Reload the page: the module "${e}" is of another release.`), {
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
      "editor-more": n("editor-more"),
      history: n("history"),
      worklist: n("worklist"),
      view: e => n(e)(),
      links: n("links"),
      importer: n("importer"),
      selftest: n("selftest")
    }
  }(0, pa))
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed")
  }), e
}
// </nowiki>