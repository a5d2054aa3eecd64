// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";

var e = Object.defineProperty, t = Object.defineProperties;

var n = Object.getOwnPropertyDescriptors;

var r = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var o = (t, n, r) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[n] = r, i = (e, t) => {
  for (var n in t || (t = {})) l.call(t, n) && o(e, n, t[n]);
  if (r) for (var n of r(t)) a.call(t, n) && o(e, n, t[n]);
  return e
}, s = (e, r) => t(e, n(r));

var u = (e, t, n) => new Promise((r, l) => {
  var a = e => {
    try {
      i(n.next(e))
    } catch (e) {
      l(e)
    }
  }, o = e => {
    try {
      i(n.throw(e))
    } catch (e) {
      l(e)
    }
  }, i = e => e.done ? r(e.value) : Promise.resolve(e.value).then(a, o);
  i((n = n.apply(e, t)).next())
});

var c = [ "ar", "de", "en", "es", "fr", "he", "hi", "id", "ja", "pt", "ru", "sw", "uk", "zh-hans", "zh-hant" ]; // c = define_BUILD_LANGUAGES_default

// src/page/module-loader.ts
// src/explore/query.ts
var d = [ "relevance", "status", "newest", "title" ], p = "list", g = [ p, "table", "coverage", "timeline", "compare", "changes" ], f = { // d = SORTS, p = LIST, g = VIEWS, f = EMPTY_QUERY
  text: "",
  chosen: new Map,
  sort: null,
  details: [],
  view: p,
  rows: "",
  columns: [],
  since: "",
  revision: ""
};

function m(e, t) { // m = isSort, e = sort, t = view
  return e !== "" && (t !== p || d.some(t => t === e))
}

// src/app/url.ts
var h = [ "q", "sort", "program", "view", "rows", "columns", "since", "revision" ]; // h = RESERVED_KEYS

var _ = /^#?programs$/, v = /^#?programs(\?|%3f|\.3f)/i; // _ = ALONE, v = WITH_QUERY

function w(e) { // w = restOf, e = hash
  let [t] = v.exec(e) || _.exec(e) || []; // t = start, v = WITH_QUERY, e = hash, _ = ALONE
  return t === void 0 ? null : e.slice(t.length, 8e3)
}

function y(e) { // y = isFragmentOurs, e = hash
  return w(e) !== null
}

var x = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // x = UNSAFE

function b(e) { // b = encode, e = value
  return e.replace(x, e => { // e = unit, x = UNSAFE
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

function A({text: e, chosen: t, sort: n, details: r, view: l, rows: a, columns: o, since: i, revision: s}, u = []) { // A = toFragment, t = chosen, n = sort, r = details, l = view, a = rows, o = columns, i = since, s = revision, u = facets
  let c = [], d = (e, t) => { // c = parts, d = write, e = key, t = values
    let n = t.map(b).join(","); // n = list, t = values, b = encode
    n && c.push(`${b(e)}=${n}`)
  };
  new Set([ ...u, ...t.keys() ]).forEach(e => { // u = facets, t = chosen, e = facet
    h.includes(e) || d(e, t.get(e) || [])
  });
  let g = S(e); // g = words, S = normalText, e = text
  return g && c.push("q=" + b(g).replace(/_/g, "%5F").replace(/%20/g, "_")), d("sort", [ n || "" ]), 
  d("view", l === p ? [] : [ l ]), d("rows", [ a ]), d("columns", o), d("since", [ i ]), 
  d("program", r), d("revision", [ s ]), c.length ? `programs?${c.join("&")}` : ""
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

function q(e, t) { // q = fromFragment, e = hash, t = known
  let n = w(e); // n = rest, w = restOf, e = hash
  if (n === null) return null;
  let r = new Map, l = new Map; // r = chosen, l = others
  for (let e of n.split("&")) { // e = part, n = rest
    let [n = "", ...a] = e.split("="), o = k(n), i = a.join("="); // n = rawKey, a = values, e = part, o = key, k = decode, i = raw
    if (h.includes(o)) l.set(o, i); else {
      let e = T(i, e => t.hasTerm(o, e)); // e = term, T = readIds, i = raw, t = known, o = key
      e.length && r.set(o, Array.from(new Set([ ...r.get(o) || [], ...e ])))
    }
  }
  let a = e => l.get(e) || "", o = e => k(a(e)), i = g.find(e => e === o("view")) || p, s = o("sort"); // a = rawOf, e = one, l = others, o = valueOf, k = decode, i = view, g = VIEWS, p = LIST, s = sort
  return {
    text: S(k(a("q").replace(/[_+]/g, " "))),
    chosen: r,
    sort: m(s, i) ? s : null,
    details: T(a("program"), t.hasProgram),
    view: i,
    rows: o("rows"),
    columns: T(a("columns"), E),
    since: o("since"),
    revision: o("revision")
  }
}

// src/programs/json-object.ts
function O(e) { // O = parseJsonObject, e = text
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

function D(e) { // D = messagesPage, e = language
  return `Module:Program explorer/i18n/${e}.json`
}

// src/programs/texts.ts
function F(e, t, n) { // F = pickText, e = text, t = chain, n = pageLanguage
  if (typeof e == "string") return {
    text: e,
    language: n
  };
  for (let r of [ ...t, n ]) { // r = language, t = chain, n = pageLanguage
    let t = e.get(r.toLowerCase()); // t = found, e = text, r = language
    if (t !== void 0) return {
      text: t,
      language: r
    }
  }
  let [r = n] = [ ...e.keys() ].sort(); // r = language, n = pageLanguage, e = text
  return {
    text: e.get(r) || "",
    language: r
  }
}

function N(e) { // N = allTexts, e = text
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

function B({language: e, texts: t} = W, n = W.texts) { // B = createMessages, t = texts, W = BUILT_IN, n = fallback
  if (e === C) return (e, ...t) => `(${[ `program-explorer-${e}`, ...t ].join(", ")})`;
  let r, l, a = I(e); // r = numbers, l = plural, a = locale, I = localeOf, e = language
  return (o, ...i) => { // o = key, i = parameters
    let s = e => { // s = parameter, e = position
      var t; // t = _a
      return (t = i[Number(e) - 1]) != null ? t : ""
    };
    return (t.get(o) || n.get(o) || `\u29fc${o}\u29fd`).replace(U, (t, n, r) => (l = l || function(e) {
      let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = R.filter(e => n.includes(e)); // t = rules, e = category, n = ownCategories, r = categories, R = CATEGORIES
      return (e, n) => { // e = forms, n = count
        let l = e.length - 1, a = t ? r.indexOf(t.select(n)) : n === 1 ? 0 : l; // l = last, e = forms, a = position, t = rules, r = categories, n = count
        return e[Math.min(a, l)]
      }
    }(e), l(r.split("|"), Number(s(n))))).replace(z, (e, t) => { // e = _, l = plural, r = forms, s = parameter, n = position, z = PARAMETER, t = position
      let n = s(t); // n = value, s = parameter, t = position
      return typeof n == "number" ? (e => e < 1e3 && a.endsWith("latn") ? String(e) : (r = r || new Intl.NumberFormat(a), 
      r.format(e)))(n) : n
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
  let n = Z(e), r = new MutationObserver(t); // n = section, Z = sectionOf, e = element, r = observer, t = onChange
  return n && r.observe(n, {
    attributeFilter: [ "hidden", "class" ]
  }), () => r.disconnect()
}

// src/page/host-state.ts
function Y({root: e}) { // Y = hostStateOf, e = root
  return e.programExplorerState
}

function K(e, t) { // K = hide, e = element, t = isHidden
  e == null || e.classList.toggle("program-explorer-hidden", t)
}

function Q({root: e, after: t}, n) { // Q = hideRest, e = root, t = after, n = isHidden
  if (t) {
    let r = n && !J(e); // r = isAfterHidden, n = isHidden, J = isFolded, e = root
    K(t.list, r), K(t.heading, r && !(function(e) {
      return Z(e) !== null
    }(e) && function(e) {
      return (Z(e) || e).textContent.trim() !== e.textContent.trim()
    }(t.list)))
  }
}

function X(e, t) { // X = setHostState, e = host, t = state
  let n = t === "ready"; // n = isReady, t = state
  e.staticElements.forEach(e => K(e, n)), Q(e, n), e.headings.forEach(({anchors: e, anchorElements: t}) => t.forEach((t, r) => { // e = host, K = hide, n = isReady, Q = hideRest, t = element, r = i
    t.id = n ? "" : e[r] || ""
  })), e.root.dataset.state = e.root.programExplorerState = t
}

// src/messages/direction.ts
var ee = new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")), te = [ "arab", "hebr" ], ne = [ "latn", "cyrl" ]; // ee = RTL_LANGUAGES, te = RTL_SCRIPTS, ne = LTR_SCRIPTS

function re(e) { // re = directionOf, e = language
  let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
  return te.includes(n) || !ne.includes(n) && ee.has(t) ? "rtl" : "ltr"
}

// src/page/notice.ts
var le = "program-explorer__notice"; // le = CLASS

function ae(e, t, ...n) { // ae = element, e = tag, t = className, n = content
  let r = document.createElement(e); // r = made, e = tag
  return r.className = t, r.append(...n), r
}

function oe(e, t, n) { // oe = button, e = text, t = className, n = act
  let r = ae("button", `cdx-button ${t}`, e); // r = made, ae = element, t = className, e = text
  return r.type = "button", r.addEventListener("click", n), r
}

function ie(e) { // ie = removeNotice, e = root
  e.querySelectorAll(`.${le}`).forEach(t => { // e = root, le = CLASS, t = notice
    t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({
      preventScroll: !0
    })), t.remove()
  })
}

function se(e, t, {kind: n, text: r, content: l = [], retry: a}) { // se = showNotice, e = root, t = messages, n = kind, l = content, a = retry
  ie(e);
  let o = B(t), i = ae("div", `${le} ${le}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`, ae("span", "cdx-message__icon"), ae("div", "cdx-message__content", ae("p", "", r), ...l, ...a ? [ oe(o("retry"), "", a) ] : [], oe(o("dismiss"), "cdx-button--weight-quiet", () => ie(e)))); // o = msg, B = createMessages, t = messages, i = box, ae = element, le = CLASS, n = kind, r = text, l = content, a = retry, oe = button, ie = removeNotice, e = root
  i.setAttribute("role", "status"), i.lang = t.language, i.dir = re(t.language), e.append(i)
}

// src/page/failure.ts
var ue = [ "busy", "timeout", "network", "server" ]; // ue = TEMPORARY

function ce(e, t, n, r) { // ce = advise, e = environment, t = host, n = notice, r = subject
  return u(this, null, function*() {
    let {wiki: l, load: a} = e; // l = wiki, e = environment
    try {
      (yield l.mayEdit(t.source)) && (yield (yield a("maintainer")).advise(e, t, n, r))
    } catch (e) {
      l.log("There is no advice about the data page.", e)
    }
  })
}

function de(e, t, n, r, l) { // de = showFailure, e = environment, t = host, n = failure, r = result, l = retry
  return u(this, null, function*() {
    let a = r ? r.messages : W, o = B(a); // a = messages, r = result, W = BUILT_IN, o = msg, B = createMessages
    X(t, "failed");
    let i = { // i = notice
      kind: "failure",
      text: o("two-sentences", o("failed"), o(`failed-${n}`)),
      retry: ue.includes(n) ? () => { // ue = TEMPORARY, n = failure
        ie(t.root), X(t, "loading"), l()
      } : null
    };
    se(t.root, a, i), (n === "missing" || n === "json") && (yield ce(e, t, i, {
      messages: a,
      origin: r && "origin" in r ? r.origin : null,
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

function he(e, t, n) { // he = staticHeading, e = text, t = element, n = elements
  let r = n.filter(({id: e}) => me.test(e)); // r = anchorElements, n = elements, me = ANCHOR, e = id
  return {
    text: e,
    language: fe(t),
    anchors: r.map(({id: e}) => e),
    anchorElements: r
  }
}

function _e(e) { // _e = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3
}

function ve(e) { // ve = levelBelow, e = heading
  return e ? Math.min(_e(e) + 1, 5) : 3
}

var we = "h1, h2, h3, h4, h5, h6"; // we = HEADINGS

function ye(e) { // ye = readRevisions, e = text
  return new Map(e.split(" ").map(e => { // e = entry
    let [t = "", n] = e.split(":"); // t = language, n = revision, e = entry
    return [ t, Number(n) ]
  }))
}

function xe({root: e, before: t, groups: n, headings: r}) { // xe = readHost, e = root, t = before, n = groups, r = headings
  let {source: l = "", revision: a = "", preset: o = "", limit: i, all: s = null, languages: u = "", messages: c = "", bundle: d = "", bundleVersion: p = ""} = e.dataset, g = function(e) { // l = source, a = revision, o = preset, i = limit, s = all, c = messages, d = bundle, p = bundleVersion, e = heading, g = heading
    return e && (e.closest(".mw-heading") || e)
  }(r.get("past") || null), f = n.find(t => !e.contains(t)), m = new Map;
  return r.forEach((e, n) => { // r = headings, e = element, n = group
    e !== t && m.set(n, function(e) {
      return he((e.querySelector(".mw-headline") || e).textContent.trim(), e.querySelector("[lang]") || e, [ e, ...e.querySelectorAll("[id]") ])
    }(e))
  }), {
    root: e,
    container: e,
    source: l,
    revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
    messageRevisions: ye(c),
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
    groups: n,
    headings: m,
    level: ve(r.size ? t : null)
  }
}

function be(e) { // be = findHosts, e = content
  let t = [], n = null; // t = printed, n = heading
  return e.querySelectorAll(`${we}, .${pe}[data-source], [${ge}]`).forEach(e => { // e = element, we = HEADINGS, pe = HOST_CLASS, ge = GROUP_ATTRIBUTE
    let r = t[t.length - 1]; // r = last, t = printed
    e.matches(we) ? n = e : e.hasAttribute(ge) ? r && (r.groups.push(e), n && e.hasAttribute("data-has-heading") && r.headings.set(e.getAttribute(ge), n)) : t.push({
      root: e,
      before: n,
      groups: [],
      headings: new Map
    })
  }), t.map(xe)
}

// src/page/known-pages.ts
var ke = [ "Community Development", "Community Development/What we do" ], $e = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // ke = PAGES, $e = TRANSLATION

// src/page/languages.ts
function Se({languages: e, pageLanguage: t}, {root: n, fallbacks: r}) { // Se = readerLanguages, t = pageLanguage, n = root, r = fallbacks
  let l = fe(n), [a] = e, o = a !== t; // l = around, fe = languageOf, n = root, a = first, e = languages, o = isChosen, t = pageLanguage
  return !l || o && (a === L || P(e) !== L) ? e : [ ...o ? e.slice(0, -1) : [], l, ...r, ...e ]
}

// src/page/load-parts.ts
function Ae(e, t, n) { // Ae = logged, e = wiki, t = loading, n = message
  return t.catch(t => { // t = error
    throw e.log(n, t), t
  })
}

function Me({wiki: e, load: t}) { // Me = loadMore, e = wiki
  return Ae(e, t("more"), "Details and filters on phones did not load.")
}

function Ee({wiki: e, load: t}) { // Ee = loadSearch, e = wiki
  return Ae(e, t("search"), "The search did not load.")
}

// src/programs/links.ts
var Te = /[\u200E\u200F\u202A-\u202E]/g, qe = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Oe = new RegExp("^(?:" + [ "about", "blob", "data", "filesystem", "ftp", "https", "intent", "jar", "javascript", "mailto", "sms", "tel", "vbscript", "view-source", "ws", "wss" ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ce = 2e3, je = new RegExp([ "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]", "%[0-9A-Fa-f]{2}", "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;", "~{3}", "^\\.\\.?(?:/|$)", "/\\.\\.?(?:/|$)", "[\\uD800-\\uDFFF]" ].join("|"), "u"); // Te = DIRECTION_MARKS, qe = TITLE_SPACES, Oe = SCHEMES, Ce = MOST_UNITS, je = NOT_IN_TITLES

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
  let n = t.replace(Te, "").replace(qe, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Te = DIRECTION_MARKS, qe = TITLE_SPACES
  if (/^http:/i.test(n)) return "insecure-link";
  if (Oe.test(n)) return "bad-scheme";
  let r = n.replace(/#.*$/, ""); // r = title, n = page
  return r === "" || r.startsWith(":") || je.test(n) || r.length > 85 && function(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length
  }(r) > 255 ? "bad-page" : {
    page: n
  }
}

function De(e) { // De = isTarget, e = found
  return typeof e != "string"
}

function Fe(e) { // Fe = parseLink, e = value
  let t = Pe(e); // t = found, Pe = readLink, e = value
  return De(t) ? t : null
}

function Ne(e) { // Ne = isPage, e = value
  let t = Fe(e); // t = link, Fe = parseLink, e = value
  return t !== null && "page" in t
}

function Ie(e) { // Ie = includedTitlesIn, e = page
  let {include: t} = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, 49).map((e, n) => typeof e == "string" && Ne(e) && t.indexOf(e) === n ? e : "") : []
}

function Re(e) { // Re = includedTitles, e = text
  return e.includes('"include"') ? Ie(O(e)).filter(Boolean) : []
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

function tt(e, t, n) { // tt = readJsonPage, e = text, t = report, n = describeFault
  let r =  // r = data
  // src/programs/json-page.ts
  function(e, t, n) { // e = text, t = report, n = describeFault
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r)
    } catch (e) {
      t.add("unreadable-json", n(String(e), r));
      return
    }
  }(e, t, n);
  if (r === void 0) return null;
  let l = Object(r), a = function(e, t = Xe) { // l = raw, r = data, a = page, e = page, t = migrations, Xe = MIGRATIONS
    let {version: n} = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce((e, t, r) => s(i({}, t(e)), {
      version: n + r + 1
    }), e)
  }(l);
  if (!a) {
    let {version: e} = l; // e = version, l = raw
    t.addWith("unknown-version", [ typeof e == "number" || typeof e == "string" ? String(e) : "", Ke(r), Ke(e) ])
  }
  return a
}

// src/programs/levels.ts
function nt(e) { // nt = tooDeep, e = parents
  return Array.from(e.keys()).filter(t => { // e = parents, t = id
    let n = t; // n = above, t = id
    for (let t = 0; n && t <= 25; t++) n = e.get(n); // t = level, n = above, e = parents
    return n
  })
}

// src/programs/lineage.ts
function rt(e, t, n, r) { // rt = checkLineage, e = all, t = series, n = includedTitles, r = report
  let l = new Set, a = new Map; // l = programIds, a = parents
  for (let {id: t, partOf: n} of e) l.add(t), n && a.set(t, n); // n = partOf, e = all, l = programIds, t = id, a = parents
  let o = new Set([ ...l, ...t.keys() ]), u = new Set(nt(a)); // o = wholes, l = programIds, t = series, u = deep, nt = tooDeep, a = parents
  return e.map(e => { // e = program
    let {id: t, partOf: a, followedBy: c, source: {page: d, path: p}} = e; // a = partOf, c = followedBy, p = path, e = program
    if (!a && !c.length) return e;
    let g = e => [ ...d === null ? [] : [ "include", n.indexOf(d) ], ...p, e ], f = (e, t, n, l) => (l ? r.addAt(g(e), "loop", t) : n.has(t) || r.addAt(g(e), "unknown-program", t, n),  // g = pathTo, e = field, d = page, n = known, p = path, f = isGood, t = other, l = isLoop, r = report
    !l && n.has(t));
    return r.program = t, s(i({}, e), {
      partOf: a && f("partOf", a, o, u.has(t)) ? a : null,
      followedBy: c.filter(e => f("followedBy", e, l, e === t))
    })
  })
}

// src/programs/each-record.ts
function lt(e, t, n, r) { // lt = eachRecord, e = page, t = name, n = report, r = visit
  let l = e[t]; // l = list, e = page, t = name
  n.enter(t), Array.isArray(l) ? l.forEach((e, t) => { // n = report, t = index, l = list, e = raw
    n.enter(t), r(e, t), n.leave()
  }) : l !== void 0 && n.addWith("wrong-type", [ "list", Ke(l) ]), n.leave()
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
      return (t, n) => { // t = value, n = report
        let r = ut(e), l = [], a = 0; // r = readItem, ut = readerOf, e = item, l = list, a = index
        for (let e of t) { // e = one, t = value
          n.enter(a++);
          let t = r(e, n); // t = found, r = readItem, e = one, n = report
          n.leave(), t !== void 0 && l.push(t)
        }
        return l
      }
    }(e);

   case "record":
    return function(e) {
      let t = ut(e.key), n = ut(e.value), r = at(e).some(({type: e}) => e === "min_entries"); // t = readKey, ut = readerOf, e = type, n = readValue, r = needsEntry, at = actionsOf
      return (e, l) => { // e = value, l = report
        let a = new Map, o = Object.keys(e); // a = map, o = keys, e = value
        for (let r of o) { // r = key, o = keys
          l.enter(r);
          let o = t(r, l), i = o === void 0 ? void 0 : n(e[r], l); // o = name, t = readKey, r = key, l = report, i = found, n = readValue, e = value
          a.has(o) && l.add("duplicate-id", o), i !== void 0 && (r === o || !a.has(o)) && a.set(o, i), 
          l.leave()
        }
        if (a.size || !r) return a;
        o.length || l.add("empty")
      }
    }(e);

   case "object":
    return function({entries: e = {}}) {
      let t = Object.keys(e), n = new Map(Object.entries(e)), r = t.filter(t => { // t = name, e = entries, n = fields, r = required
        var n; // n = _a
        return !((n = e[t]) != null && n.wrapped)
      }), l = Object.fromEntries(t.map(e => [ e, null ]));
      return (e, a, o, s = t) => { // e = value, a = report, o = onExtra, s = allNames, t = names
        var u; // u = _a
        let c = i({}, l); // c = found, i = __spreadValues, l = empty
        for (let t of Object.keys(e)) { // t = name, e = value
          let r = n.get(t); // r = field, n = fields, t = name
          a.enter(t), r ? c[t] = (u = ut(r.wrapped || r)(e[t], a)) != null ? u : null : o != null && o(t, e[t]) || a.add("unknown-field", t, s), 
          a.leave()
        }
        let d = r.filter(e => c[e] === null); // d = missing, r = required, e = name, c = found
        for (let t of d) a.add(e[t] === void 0 ? "missing" : "left-out", t); // t = name, d = missing, a = report, e = value
        return d.length > 0 ? void 0 : c
      }
    }(e);

   default:
    return function(e) {
      let {options: t, message: n} = e, r = [ { // t = options, n = message, e = node, r = steps
        type: "check",
        requirement: e => (t || []).includes(e),
        message: n
      }, ...at(e) ].filter(e => e.message || e.operation).map(e => ({
        change: e.operation,
        test: ot(e),
        message: e.message || ""
      }));
      return (e, n) => { // e = value, n = report
        let l = e; // l = found, e = value
        for (let {change: a, test: o, message: i} of r) if (a) l = a(l, n); else if (!o(l)) { // a = change, o = test, r = steps, l = found, n = report
          let r = typeof i == "string" ? i : i({ // r = code, i = message
            input: l
          });
          n.add(r, String(e), t);
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
    let n = e.type === "union" ? e.options : [ e ], r = new Map(n.map(e => [ Ye(e.type), it(e) ])), l = [ ...r.keys() ].join(" or "); // n = choices, e = choice, r = readers, Ye = kindOfType, it = createReader, l = expected
    t = (e, t, n, a) => { // t = report, e = value, n = onExtra, a = allNames
      let o = Ke(e), i = r.get(o); // o = kind, Ke = kindOf, e = value, i = read, r = readers
      if (!i) {
        t.addWith("wrong-type", [ l, o ]);
        return
      }
      return i(e, t, n, a)
    }, st.set(e, t)
  }
  return t
}

function ct(e, t, n, r, l) { // ct = read, e = schema, t = value, n = report, r = onExtra, l = allNames
  return ut(e)(t, n, r, l)
}

// src/programs/language-code.ts
var dt = /^(?:als|fat|ike|knc)\b/i, pt = new Map; // dt = CODES_OF_MEDIAWIKI, pt = known

function gt(e) { // gt = shortestCode, e = code
  let t = pt.get(e) || function(e) { // t = short, pt = known, e = code
    let t = e; // t = short, e = code
    try {
      let [n = e] = Intl.getCanonicalLocales(e); // n = canonical, e = code
      (n.length < e.length || e.length === 2 && n.length === 2) && !dt.test(e) && (t = n)
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
  let t = e.endsWith("~"), n = Number(e.slice(0, 4)), r = e.length > 5 ? Number(e.slice(5, 7)) : null, l = e.length > 8 ? Number(e.slice(8, 10)) : null; // t = approximate, e = text, n = year, r = month, l = day
  return n < 1900 || n > 2100 || r !== null && (r < 1 || r > 12) || r !== null && l !== null && (l < 1 || l > _t(n, r)) ? null : {
    year: n,
    month: r,
    day: l,
    approximate: t
  }
}

function wt(e, t, n) { // wt = isoDay, e = year, t = month, n = day
  return `${e}-${t < 10 ? "0" : ""}${t}-${n < 10 ? "0" : ""}${n}`
}

function yt(e) { // yt = firstDay, e = date
  return wt(e.year, e.month || 1, e.day || 1)
}

function xt(e) { // xt = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return wt(e.year, t, e.day || _t(e.year, t))
}

// src/programs/status.ts
var bt = [ "open", "upcoming", "ongoing", "paused", "past" ]; // bt = STATUSES

function kt(e) { // kt = isStatus, e = value
  return bt.includes(e)
}

function $t(e, t) { // $t = isUncertainOn, e = date, t = day
  return e.approximate && yt(e) <= t && t <= xt(e)
}

function St(e, t, n) { // St = deriveStatus, e = start, t = end, n = today
  return t && xt(t) < n ? "past" : e && yt(e) > n ? "upcoming" : e && t && !$t(e, n) && !$t(t, n) ? "ongoing" : null
}

function At(e) { // At = groupOf, e = status
  return e === null ? "unknown" : e === "paused" || e === "past" ? e : "current"
}

// src/programs/to-list.ts
var Mt = []; // Mt = NONE

function Et(e) { // Et = toList, e = value
  return typeof e == "string" ? [ e ] : e ? e.length < 20 && e.every((t, n) => e.indexOf(t) === n) ? e : [ ...new Set(e) ] : Mt
}

// src/programs/read-terms.ts
function Tt(e, t, n, r) { // Tt = readTermIds, e = facet, t = value, n = vocabularies, r = report
  var l; // l = _a
  if (e === "language") return Et(t).map(gt).filter(e => { // e = code, Et = toList, t = value, gt = shortestCode
    let t = mt.test(e); // t = isCode, mt = LANGUAGE, e = code
    return t || r.add("bad-language", e), t
  });
  let a = (l = n.get(e)) == null ? void 0 : l.terms; // a = terms, l = _a, n = vocabularies, e = facet
  return !a && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : Et(t).filter(e => { // a = terms, e = id, r = report, n = vocabularies, Et = toList, t = value
    let t = a ? a.has(e) : kt(e); // t = isKnown, a = terms, e = id, kt = isStatus
    return t || r.add("unknown-term", e, a ? a.keys() : bt), t
  })
}

// src/programs/cut-text.ts
function qt(e, t) { // qt = cutText, e = text, t = report
  return e.length <= 2e3 ? e : (t == null || t.add("long-text"), `${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e) || [ "" ])[0]}\u2026`)
}

// src/programs/day-or-minute.ts
var Ot = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/; // Ot = DAY_OR_MINUTE

function Ct(e) { // Ct = toUtc, e = text
  return !Ot.test(e) || !vt(e.slice(0, 10)) ? null : e.length > 10 ? new Date(e).toISOString().replace(/:00\..*/, "Z") : e
}

// src/programs/schema-builder.ts
var jt = (e, t = {}) => i({ // jt = schema, e = type, t = parts, i = __spreadValues
  kind: "schema",
  type: e
}, t), Lt = e => (t, n) => ({
  type: e,
  requirement: t,
  message: n
}), Pt = () => jt("string"), Dt = () => jt("number"), Ft = () => jt("boolean"), Nt = e => jt("array", {
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
var Qt = Wt(Pt(), Yt(ft, "bad-id")), Xt = Wt(Pt(), Yt(/\S/, "empty")), en = Wt(Xt, Kt(qt)), tn = Wt(Pt(), Yt(mt, "bad-language"), Kt(e => e.toLowerCase())), nn = zt([ en, Wt(Ut(tn, en), Jt(1, "empty")) ]), rn = Wt(Pt(), Yt(ht, "bad-date"), Kt(vt), Bt(e => e !== null, "bad-date")), ln = Wt(Pt(), Yt(Ot, "bad-time"), Kt(Ct), Vt(function(e) { // Qt = id, Wt = pipe, Pt = string, Yt = regex, ft = ID, Xt = words, en = shownText, Kt = transform, qt = cutText, tn = languageCode, mt = LANGUAGE, e = found, nn = text, zt = union, Ut = record, Jt = minEntries, rn = date, ht = DATE_SHAPE, vt = parseDate, Bt = check, ln = dayOrMinute, Ot = DAY_OR_MINUTE, Ct = toUtc, Vt = guard
  return e !== null
}, "bad-time")), an = Wt(Xt, Bt(Ne, "bad-page")), on = Wt(Pt(), Yt(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "bad-address")), sn = Wt(on, Bt(function(e) {
  let t = Fe(e); // t = link, Fe = parseLink, e = value
  return t !== null && "url" in t
}
// src/programs/include.ts
, "bad-address")), un = Wt(on, Kt(Pe), Vt(De, "bad-address")), cn = Wt(Xt, Kt(Pe), Vt(De, ({input: e}) => e)), dn = Wt(Dt(), Gt(1, "bad-minutes"), Zt(10080, "bad-minutes")), pn = zt([ Qt, Nt(Qt) ]), gn = Wt(Pt(), Yt(mt, "bad-language"), Kt(gt)), fn = zt([ gn, Nt(gn) ]), mn = zt([ en, Nt(en) ]), hn = pn, _n = It({
  label: nn,
  page: Rt(cn),
  url: Rt(un)
}), vn = It({
  label: Rt(nn),
  page: Rt(cn),
  url: Rt(un),
  until: Rt(rn)
}), wn = It({
  start: ln,
  end: Rt(ln),
  label: Rt(nn),
  page: Rt(cn),
  url: Rt(un)
}), yn = It({
  id: Qt,
  title: nn,
  summary: Rt(nn),
  notice: Rt(nn),
  join: Rt(vn),
  page: Rt(cn),
  status: Rt((e => jt("picklist", {
    options: e,
    message: "bad-status"
  }))(bt)),
  start: Rt(rn),
  end: Rt(rn),
  dates: Rt(Nt(wn)),
  language: Rt(fn),
  interpreted: Rt(fn),
  session: Rt(It({
    minutes: Rt(Wt(Nt(dn), Ht(2)))
  })),
  duration: Rt(nn),
  scale: Rt(nn),
  team: Rt(mn),
  partners: Rt(mn),
  materials: Rt(Nt(_n)),
  partOf: Rt(Qt),
  followedBy: Rt(pn),
  owner: Rt(en),
  reviewed: Rt(rn),
  sources: Rt(zt([ sn, Nt(sn) ]))
}), xn = It({
  id: Qt,
  label: nn,
  help: Rt(nn),
  terms: Ut(Qt, hn)
}), bn = It({
  label: Rt(nn),
  help: Rt(nn),
  terms: Rt(Ut(Qt, It({
    label: Rt(nn),
    aliases: Rt(mn),
    broader: Rt(Qt),
    matchesAll: Rt(Ft())
  })))
}), kn = It({
  title: nn,
  page: Rt(cn)
}), $n = It({
  version: Wt(Dt(), Gt(et), Zt(et)),
  enabled: Rt(Ft()),
  talk: Rt(an),
  bundle: Rt(an),
  facets: Rt(Nt(Qt)),
  vocabularies: Rt(Ut(Qt, bn)),
  series: Rt(Ut(Qt, kn)),
  include: Rt(Nt(an))
}), Sn = It(s(i({}, $n.entries), {
  needs: Rt(Nt(xn)),
  programs: Rt(Nt(yn))
}));

// src/programs/read-needs.ts
// src/programs/read-dates.ts
function An(e) { // An = readDates, e = written
  let t = new Map, n = []; // t = counts, n = dates
  for (let {start: r, end: l, label: a, page: o, url: i} of e) { // l = last, a = label, i = url, e = written
    let e = l && l.length === r.length ? l : null; // e = end, l = last, r = start
    if (!e || e >= r) {
      let l = r.replace(":", ""), s = (t.get(l) || 0) + 1; // l = key, r = start, s = count, t = counts
      t.set(l, s), n.push({
        id: s > 1 ? `${l}.${s}` : l,
        start: r,
        end: e,
        isExact: r.length > 10,
        label: a,
        target: o || i
      })
    }
  }
  return n.sort((e, t) => e.id < t.id ? -1 : 1).slice(-200)
}

// src/programs/read-program.ts
var Mn = Object.keys(yn.entries); // Mn = PROGRAM_FIELDS, yn = programSchema

function En(e, t) { // En = readMinutes, e = session, t = report
  if (!(e != null && e.minutes)) return null;
  let [n, r, ...l] = e.minutes; // n = least, r = most, l = more, e = session
  return n !== void 0 && r !== void 0 && n <= r && !l.length ? [ n, r ] : (t.addAt("session", "bad-minutes"), 
  null)
}

function Tn(e, t) { // Tn = readMaterials, e = raw, t = report
  let n = []; // n = materials
  for (let {label: r, page: l, url: a} of e || []) { // r = label, a = url, e = raw
    let e = l || a; // e = target, l = page, a = url
    e ? n.push({
      label: r,
      target: e
    }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "")
  }
  return n
}

function qn(e, t, n, r) { // qn = readJoin, e = raw, t = isPast, n = today, r = report
  let l = e && (e.page || e.url); // l = target, e = raw
  return e && !l && r.addAt("join", "no-target", ""), l ? {
    label: e.label,
    target: l,
    until: e.until,
    isOver: t || !!(e.until && xt(e.until) < n)
  } : null
}

// src/programs/read-vocabularies.ts
function On(e, t) { // On = readTerms, e = raw, t = report
  let n = new Map; // n = parents
  e.forEach(({label: r, broader: l}, a) => { // e = raw, a = id
    t.enter(a), a === Je ? t.add("reserved-id", a) : r || t.add("missing-label", a), 
    l && e.has(l) && l !== Je ? n.set(a, l) : l && t.addAt("broader", "unknown-term", l, e.keys()), 
    t.leave()
  });
  for (let e of nt(n)) t.addAt([ e, "broader" ], "loop", n.get(e)), n.delete(e); // e = id, nt = tooDeep, n = parents, t = report
  let r = new Map; // r = terms
  return e.forEach(({label: e, aliases: t, matchesAll: l}, a) => { // e = raw, a = id
    a !== Je && r.set(a, {
      id: a,
      label: e || a,
      aliases: Et(t),
      broader: n.get(a) || null,
      matchesAll: l === !0
    })
  }), r
}

// src/programs/read-page.ts
var Cn = [ ...Mn, ...Be, Ve, He ].filter(e => e !== "language"); // Cn = RESERVED_VOCABULARIES, Mn = PROGRAM_FIELDS, Be = BUILT_IN, Ve = NEED, He = OFFERS, e = name

function jn(e) { // jn = isRecordList, e = name
  return e === "needs" || e === "programs"
}

function Ln(e, {today: t, language: n}, r, l, a) { // Ln = readList, e = page, r = included, l = report, a = describeFault
  let o = ct($n, e, l, jn); // o = head, ct = read, $n = headSchema, e = page, l = report, jn = isRecordList
  if (!o) return null;
  l.enter("vocabularies");
  let i = function(e, t, n) { // i = vocabularies, e = raw, t = reserved, n = report
    let r = new Map; // r = vocabularies
    return e.forEach(({label: e, help: l, terms: a}, o) => { // e = raw, o = id
      n.enter(o), t.includes(o) ? n.add("reserved-id", o) : (e || n.add("missing-label", o), 
      n.enter("terms"), r.set(o, {
        id: o,
        label: e || o,
        help: l,
        terms: On(a || new Map, n)
      }), n.leave()), n.leave()
    }), r
  }(o.vocabularies || new Map, Cn, l);
  l.leave();
  let s = function(e, t, n) { // s = facets, e = listed, t = vocabularies, n = report
    let r = new Set([ "status", ...t.keys(), ...Be ]); // r = known, t = vocabularies, Be = BUILT_IN
    return [ ...new Set(e || r) ].filter(e => (r.has(e) || n.addAt("facets", "unknown-facet", e, r), 
    r.has(e)))
  }(o.facets, i, l), u = function(e, t, n) {
    let r = new Map; // r = needs
    return lt(e, "needs", n, e => { // lt = eachRecord, e = raw, n = report
      let l = function(e, t, n) { // l = need, e = raw, t = vocabularies, n = report
        let r = ct(xn, e, n); // r = record, ct = read, xn = needSchema, e = raw, n = report
        if (!r) return null;
        let l = new Map; // l = terms
        return n.enter("terms"), r.terms.forEach((e, r) => { // n = report, r = facet, e = value
          n.enter(r);
          let a = Tt(r, e, t, n); // a = found, Tt = readTermIds, r = facet, e = value, t = vocabularies, n = report
          n.leave(), a.length && l.set(r, a)
        }), n.leave(), l.size ? {
          id: r.id,
          label: r.label,
          help: r.help,
          terms: l
        } : (n.add("left-out", "terms"), null)
      }(e, t, n);
      l && r.has(l.id) ? n.add("duplicate-id", l.id) : l && r.set(l.id, l)
    }), [ ...r.values() ]
  }(e, i, l), c = Ie(e), d = 
  // src/programs/read-programs.ts
  function(e, t, n, r, l, a) { // e = page, t = titles, n = included, r = context, l = report, a = describeFault
    let o = new Map, i = (e, t) => { // o = programs, i = readFrom, e = from, t = title
      lt(e, "programs", l, (e, n) => { // lt = eachRecord, e = raw, l = report, n = index
        let a = function(e, t, n, r) { // a = program, e = raw, t = source, n = context, r = report
          let l = Qe(e) ? e.id : null; // l = rawId, Qe = isObject, e = raw
          r.program = typeof l == "string" && ft.test(l) ? l : null;
          let a = new Map, o = ct(yn, e, r, function(e, {vocabularies: t, facets: n}, r) { // a = terms, o = record, ct = read, yn = programSchema, e = terms, r = report, t = vocabularies, n = facets
            return (l, a) => { // l = name, a = value
              if (!t.has(l) && !n.has(l)) return !1;
              let o = ct(hn, a, r), i = o === void 0 ? [] : Tt(l, o, t, r); // o = ids, ct = read, hn = termIds, a = value, r = report, i = found, Tt = readTermIds, l = name, t = vocabularies
              return i.length && e.set(l, i), !0
            }
          }(a, n, r), n.fields);
          if (!o) return null;
          let {title: i} = o; // i = title, o = record
          typeof i != "string" && !i.has(n.language) && r.addAt("title", "no-page-language", n.language);
          let s = Et(o.interpreted), u = new Set([ ...Et(o.language), ...s ]); // s = interpreted, Et = toList, o = record, u = languages
          u.size && a.set("language", [ ...u ]);
          let [c, d] = function({start: e, end: t}, n, r) { // c = start, d = end, t = end, n = raw, r = report
            return e && t && yt(e) > xt(t) ? (r.enter("start"), r.addWith("start-after-end", [ String(n.start), String(n.end) ]), 
            r.leave(), [ null, null ]) : [ e, t ]
          }(o, e, r);
          o.status && function(e, t, n, r) {
            switch (e) {
             case "past":
              return !!(n && yt(n) > r || t && yt(t) > r);

             case "upcoming":
              return !!(t && xt(t) < r || n && xt(n) < r);

             case "ongoing":
              return !!(t && yt(t) > r || n && xt(n) < r);

             case "open":
              return !!(n && xt(n) < r);

             default:
              return !1
            }
          }(o.status, c, d, n.today) && r.addAt("status", "status-against-dates", o.status);
          let p = o.status || St(c, d, n.today); // p = status, o = record, St = deriveStatus, c = start, d = end, n = context
          return {
            id: o.id,
            title: i,
            summary: o.summary,
            notice: o.notice,
            join: qn(o.join, p === "past", n.today, r),
            target: o.page,
            status: p,
            start: c,
            end: d,
            dates: o.dates ? An(o.dates) : [],
            terms: a,
            interpreted: s,
            minutes: En(o.session, r),
            duration: o.duration,
            scale: o.scale,
            team: Et(o.team),
            partners: Et(o.partners),
            materials: Tn(o.materials, r),
            partOf: o.partOf,
            followedBy: Et(o.followedBy),
            owner: o.owner,
            reviewed: o.reviewed,
            sources: Et(o.sources),
            source: t
          }
        }(e, {
          page: t,
          path: [ "programs", n ]
        }, r, l);
        a && o.has(a.id) ? l.add("duplicate-id", a.id) : a && o.set(a.id, a)
      }), l.program = null
    };
    return i(e, null), l.enter("include"), t.forEach((e, t) => { // i = readFrom, e = title, l = report, t = index
      l.enter(t);
      let r = n.find(t => t.title === e), o = r && tt(r.text, l, a); // r = found, n = included, t = other, e = title, o = more, tt = readJsonPage, l = report, a = describeFault
      if (e && !r) l.add("missing-include", e); else if (o) {
        for (let e of Object.keys(o)) e !== "version" && e !== "programs" && l.addAt(e, "not-included", e); // e = name, o = more, l = report
        i(o, e)
      }
      l.leave()
    }), l.leave(), [ ...o.values() ]
  }(e, c, r, {
    vocabularies: i,
    facets: new Set(o.facets),
    fields: new Set([ ...Mn, ...i.keys() ]),
    today: t,
    language: n.toLowerCase()
  }, l, a), p = new Map([ ...o.series || [] ].map(([e, {title: t, page: n}]) => [ e, {
    title: t,
    target: n
  } ]));
  return {
    enabled: o.enabled,
    talk: o.talk,
    bundle: o.bundle,
    facets: s,
    vocabularies: i,
    series: p,
    needs: u,
    programs: rt(d, p, c, l)
  }
}

function Pn(e, t, n, r, l = String) { // Pn = readPage, e = text, t = options, n = included, r = report, l = describeFault
  let a = tt(e, r, l); // a = page, tt = readJsonPage, e = text, r = report, l = describeFault
  return a && Ln(a, t, n, r, l)
}

// src/programs/parse-for-readers.ts
function Dn(e, t, n = []) { // Dn = parseForReaders, e = text, t = options, n = included
  let r = function() { // r = report
    let e = [], t = (t, n) => { // e = problems, t = code, n = params
      e.length < 99 && e.push([ t, ...n ].join(" "))
    }, n = (e, n = "") => t(e, [ n ]), r = () => {};
    return {
      program: null,
      problems: e,
      enter: r,
      leave: r,
      add: n,
      addAt: (e, t, r) => n(t, r),
      addWith: t
    }
  }();
  return {
    list: Pn(e, t, n, r),
    problems: r.problems
  }
}

// src/page/load.ts
var Fn = "MediaWiki:Gadget-programExplorer-config.json"; // Fn = CONFIGURATION

function Nn(e, t, n) { // Nn = pageOf, e = wiki, t = title, n = pages
  return n.find(n => n.title === e.titleOf(t))
}

function In(e, {translationLanguage: t, bundleVersion: n}) { // In = bundleRequest, e = title, t = language, n = version
  return e && t ? {
    title: e,
    language: t,
    version: n
  } : null
}

function Rn(e, t, n, r) { // Rn = loadTranslations, e = wiki, t = list, n = request, r = translations
  return u(this, null, function*() {
    let {source: l, bundle: a, translationLanguage: o} = n; // l = source, a = bundle, o = language, n = request
    return o && t.bundle ? {
      language: o,
      texts: t.bundle === a ? r : (yield e.readPages([ l ], [], In(t.bundle, n))).translations
    } : null
  })
}

function Un(e, t) { // Un = loadOnce, e = wiki, t = request
  return u(this, null, function*() {
    let {source: n, language: r, revisions: l, bundle: a} = t; // n = source, l = revisions, a = bundle, t = request
    if (e.isSwitchedOff) return {
      kind: "off"
    };
    let o = r === C ? [] : [ D(r) ], i = [ n, ...o, ...e.isSwitchedOff === null ? [ Fn ] : [] ], {pages: s, translations: c} = yield e.readPages(i, l, In(a, t)); // o = messageTitles, r = language, C = KEYS_ONLY, D = messagesPage, i = titles, n = source, e = wiki, Fn = CONFIGURATION, s = pages, c = translations, l = revisions, In = bundleRequest, a = bundle, t = request
    if (function(e) {
      return e !== void 0 && O(e.text).enabled === !1
    }(Nn(e, Fn, s))) return {
      kind: "off"
    };
    let d = function(e, t) { // d = messages, e = language, t = page
      return e === C ? {
        language: e,
        texts: new Map
      } : t && function(e, t) {
        let n = new Map(Object.entries(O(t)).filter(e => typeof e[1] == "string")); // n = texts, O = parseJsonObject, t = text, e = field
        return n.has(j) ? {
          language: e,
          texts: n
        } : null
      }(e, t.text) || W
    }(r, Nn(e, D(r), s)), p = Nn(e, n, s);
    if (!p) return {
      kind: "missing",
      messages: d
    };
    let g = yield function(e, t, n, r) { // g = included, e = wiki, t = source, n = text, r = pages
      return u(this, null, function*() {
        let l = Re(n), a = l.filter(t => !Nn(e, t, r)), o = a.length ? [ ...r, ...(yield e.readPages([ t, ...a ], [], null)).pages ] : r; // l = titles, Re = includedTitles, n = text, a = missing, t = source, Nn = pageOf, e = wiki, r = pages, o = all
        return l.flatMap(t => { // l = titles, t = title
          let n = Nn(e, t, o); // n = page, Nn = pageOf, e = wiki, t = title, o = all
          return n ? [ {
            title: t,
            text: n.text
          } ] : []
        })
      })
    }(e, n, p.text, s), f = {
      kind: "pages",
      page: p,
      included: g
    }, {list: m, problems: h} = Dn(p.text, ze(e), g);
    return m ? m.enabled === !1 ? {
      kind: "off"
    } : {
      kind: "ready",
      messages: d,
      origin: f,
      problems: h,
      list: m,
      translations: yield Rn(e, m, t, c)
    } : {
      kind: "invalid",
      messages: d,
      origin: f,
      problems: h
    }
  })
}

function zn() { // zn = createSharedLoad
  let e = new Map; // e = running
  return (t, n) => { // t = wiki, n = host
    let r =  // r = request
    // src/page/load-request.ts
    function(e, t) { // e = wiki, t = host
      let {source: n, revisions: r, messageRevisions: l, bundle: a, bundleVersion: o} = t, i = Se(e, t), s = i[0] === C ? C : P(i), u = l.get(s), c = function(e, t) { // n = source, r = revisions, l = messageRevisions, a = bundle, o = bundleVersion, t = contentLanguage, i = languages, Se = readerLanguages, e = languages, s = language, C = KEYS_ONLY, P = chooseLanguage, u = revision, c = translated
        let n = P(e), r = n === L ? (e[0] || "").toLowerCase() : n; // n = chosen, P = chooseLanguage, e = languages, r = language, L = FALLBACK_LANGUAGE
        return r === t || r === C ? "" : r
      }(i, e.contentLanguage);
      return {
        source: n,
        language: s,
        translationLanguage: c,
        bundle: a,
        revisions: e.isSwitchedOff === null ? [] : s === C ? r : u && r.length ? [ ...r, u ] : [],
        bundleVersion: o.startsWith(`${c}:`) ? o : ""
      }
    }(t, n), l = JSON.stringify(r), a = e.get(l) || function(e, t) {
      return u(this, null, function*() {
        let n = yield Un(e, t); // n = result, Un = loadOnce, e = wiki, t = request
        return n.kind === "invalid" && t.revisions.length ? Un(e, s(i({}, t), {
          revisions: []
        })) : n
      })
    }(t, r);
    e.set(l, a);
    let o = () => { // o = forget
      e.delete(l)
    };
    return a.then(o, o), a
  }
}

// src/messages/format.ts
var Wn = { // Wn = MINUTE
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: void 0,
  timeZoneName: "short"
};

function Bn(e, t, n = null) { // Bn = createFormat, e = language, t = msg, n = fallbackNames
  let r, l = new Map, a = (t, n) => { // r = names, l = dateFormats, a = dateFormat, t = precision, n = options
    let r = l.get(t) || new Intl.DateTimeFormat(I(e), i({ // r = format, l = dateFormats, t = precision, I = localeOf, e = language, i = __spreadValues
      year: "numeric",
      timeZone: "UTC"
    }, n));
    return l.set(t, r), r
  }, o = e => { // o = date, e = value
    let n = (e.day ? a("day", { // n = text, e = value, a = dateFormat
      month: "long",
      day: "numeric"
    }) : e.month ? a("month", {
      month: "long"
    }) : a("year", {})).format(Date.UTC(e.year, (e.month || 1) - 1, e.day || 1));
    return e.approximate ? t("date-about", n) : n
  }, s = (e, n) => e === n ? e : t("date-range", e, n), u = e => o(vt(e)), c = e => a("minute", Wn).format(Date.parse(e));
  return {
    date: o,
    occurrence: ({start: e, end: t, isExact: n}) => {
      let r = n ? c : u; // r = textOf, n = isExact, c = minuteOf, u = dayOf
      return s(r(e), r(t || e))
    },
    span: (e, n, r) => { // e = start, n = end, r = status
      let l = e && o(e), a = n && o(n); // l = first, e = start, o = date, a = last, n = end
      return l ? a ? s(l, a) : t(r === "open" || r === "ongoing" ? "date-since" : r === "upcoming" ? "date-from" : "date-began", l) : a && t("date-until", a)
    },
    language: t => { // t = code
      try {
        return (t => "DisplayNames" in Intl ? (r = r || new Intl.DisplayNames([ e ], {
          type: "language"
        }), r.of(t)) : n == null ? void 0 : n.get(t))(t) || t
      } catch (e) {
        return t
      }
    }
  }
}

// node_modules/preact/dist/preact.mjs
var Vn, Hn, Zn, Jn, Gn, Yn, Kn, Qn, Xn, er, tr = Symbol.for("pv"), nr = {}, rr = [], lr = /^m(i|n|o|s|text|space)$/, ar = Array.isArray, or = rr.slice, ir = Object.assign; // Vn = options, Hn = vnodeId, Zn = rerenderQueue, Jn = prevDebounce, Gn = rerenderCount, Yn = depthSort, Kn = EVENT_DISPATCHED, Qn = CAPTURE_REGEX, Xn = eventClock, er = eventProxies, tr = VNODE_MARKER, nr = EMPTY_OBJ, rr = EMPTY_ARR, lr = MATHML_TOKEN_ELEMENTS, ar = isArray, or = slice, ir = assign

function sr(e) { // sr = removeNode, e = node
  e && e.parentNode && e.remove()
}

function ur(e, t, n) { // ur = createElement, e = type, t = props, n = children
  var r, l, a, o = {}, i = arguments.length; // r = key, l = ref, a = i, o = normalizedProps, i = length
  for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? l = t[a] : o[a] = t[a]; // a = i, t = props, r = key, e = type, l = ref, o = normalizedProps
  return i > 2 && (o.children = i > 3 ? or.call(arguments, 2) : n), cr(e, o, r, l, null)
}

function cr(e, t, n, r, l) { // cr = createVNode, e = type, t = props, n = key, r = ref, l = original
  var a = { // a = vnode
    type: e,
    props: t,
    key: n,
    ref: r,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: tr,
    __v: l || ++Hn,
    __i: -1,
    __u: 0
  };
  return !l && Vn.vnode && Vn.vnode(a), a
}

function dr() { // dr = createRef
  return {
    current: null
  }
}

function pr(e) { // pr = Fragment, e = props
  return e.children
}

function gr(e, t) { // gr = BaseComponent, e = props, t = context
  this.props = e, this.context = t, this.__g = 0
}

function fr(e, t) { // fr = getDomSibling, e = vnode, t = childIndex
  if (t == null) return e.__ && fr(e.__, e.__i + 1);
  for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
  return typeof e.type != "function" || e.props.__P ? null : fr(e)
}

function mr(e) { // mr = renderComponent, e = component
  var t, n = e.__v, r = n.__e, l = [], a = [], o = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, l = commitQueue, a = refQueue, o = parentDom
  o && ((t = ir({
    constructor: tr
  }, n)).__v = n.__v + 1, Vn.vnode && Vn.vnode(t), $r(o, t, n, e.__n, o.namespaceURI, 32 & n.__u ? [ r ] : null, l, r || fr(n), 32 & n.__u, a), 
  t.__v = n.__v, t.__.__k[t.__i] = t, Mr(l, t, a), n.__ = n.__e = null, t.__e != r && hr(t))
}

function hr(e) { // hr = updateParentDomPointers, e = vnode
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e)
  }), hr(e)
}

function _r(e) { // _r = enqueueRender, e = c
  (8 & e.__g || (e.__g |= 8, Zn.push(e), Gn++)) && Jn == Vn.debounceRendering || ((Jn = Vn.debounceRendering) || queueMicrotask)(vr)
}

function vr() { // vr = process
  try {
    for (var e, t = 1; Zn.length; ) Zn.length > t && Zn.sort(Yn), e = Zn.shift(), t = Zn.length,  // e = c, t = l, Zn = rerenderQueue, Yn = depthSort
    8 & e.__g && mr(e)
  } finally {
    (Gn = Zn.length) && (Jn || queueMicrotask)(vr)
  }
}

function wr(e, t, n, r, l, a, o, i, s, u, c) { // wr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, l = globalContext, a = namespace, o = excessDomChildren, i = commitQueue, s = oldDom, u = isHydrating, c = refQueue
  var d, p, g, f, m, h, _ = r.__k || rr, v = t.length; // d = i, p = oldVNode, g = childVNode, f = newDom, m = firstChildDom, h = result, _ = oldChildren, r = oldParentVNode, rr = EMPTY_ARR, v = newChildrenLength, t = renderResult
  for (s = function(e, t, n, r, l) { // s = oldDom, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, l = newChildrenLength
    var a, o, i, s, u, c, d, p, g, f = n.length, m = f, h = 0, _ = 0, v = e.__k = Array(l); // a = i, o = childVNode, i = oldVNode, s = skewedIndex, u = matchingIndex, c = tails, d = lisLengths, p = hi, g = mid, f = oldChildrenLength, n = oldChildren, m = remainingOldChildren, h = skew, _ = moved, v = newChildren, e = newParentVNode, l = newChildrenLength
    for (a = 0; a < l; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = cr(null, o) : ar(o) ? o = v[a] = cr(pr, { // a = i, l = newChildrenLength, o = childVNode, t = renderResult, v = newChildren, cr = createVNode, ar = isArray, pr = Fragment
      children: o
    }) : o.constructor === tr && o.__b ? o = v[a] = cr(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, 
    s = a + h, o.__ = e, o.__b = e.__b + 1, i = null, ~(u = o.__i = xr(o, n, s, m)) && (m--, 
    (i = n[u]) && (i.__u |= 2)), i && i.__v ? (o.__u |= 16, u == s - 1 ? h-- : u == s + 1 ? h++ : u != s && (u > s ? h-- : h++, 
    _ = 1)) : (~u || (l > f ? h-- : l < f && h++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
    if (_) {
      for (c = [], d = [], a = 0; a < l; a++) if ((o = v[a]) && 16 & o.__u) { // c = tails, d = lisLengths, a = i, l = newChildrenLength, o = childVNode, v = newChildren
        for (h = 0, p = c.length; h < p; ) c[g = h + p >> 1] < o.__i ? h = g + 1 : p = g; // h = skew, p = hi, c = tails, g = mid, o = childVNode
        c[h] = o.__i, d[a] = h + 1
      }
      for (h = c.length; a--; ) d[a] && (d[a] == h ? h-- : v[a].__u |= 4) // h = skew, c = tails, a = i, d = lisLengths, v = newChildren
    }
    if (m) for (a = 0; a < f; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = fr(i)), 
    Tr(i, i));
    return r
  }(n, t, _, s, v), d = 0; d < v; d++) (g = n.__k[d]) != null && (p = ~g.__i && _[g.__i] || nr, 
  g.__i = d, h = $r(e, g, p, l, a, o, i, s, u, c), f = g.__e, (p.ref != g.ref || 8 & p.__u) && (p.ref && Er(p.ref, null, g, p), 
  g.ref && c.push(g.ref, g.__c || f, g)), m = m || f, 4 & g.__u ? (s = yr(g, s, e, !p.__v), 
  p.__e && (p.__e = null)) : typeof g.type == "function" && h !== void 0 ? s = h : f && (s = f.nextSibling), 
  g.__u &= -21);
  return n.__e = m, s
}

function yr(e, t, n, r) { // yr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
  var l, a, o, i; // l = children, a = i, o = dom, i = next
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (l = e.__k) for (a = 0; a < l.length; a++) l[a] && (l[a].__ = e, t = yr(l[a], t, n, !1));
    return t
  }
  for (t && !t.parentNode && (t = fr(e)) && !t.parentNode && (t = null), o = e.__e,  // t = oldDom, fr = getDomSibling, e = parentVNode, o = dom
  i = t; i && i.nodeType == 8; ) i = i.nextSibling;
  for (o != i && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)),  // o = dom, i = next, r = isMounting, n = parentDom, t = oldDom
  t = o; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ;
  return t
}

function xr(e, t, n, r) { // xr = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
  var l, a = e.key, o = e.type, i = t[n], s = i && !(2 & i.__u); // l = x, a = key, e = childVNode, o = type, i = oldVNode, t = oldChildren, n = skewedIndex, s = matched
  if (i === null && a == null || s && a == i.key && o == i.type) return n;
  if (r > (s ? 1 : 0)) {
    for (l = n - 1; l >= 0; l--) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l; // l = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, o = type
    for (l = n + 1; l < t.length; l++) if ((i = t[l]) && !(2 & i.__u) && a == i.key && o == i.type) return l // l = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, o = type
  }
  return -1
}

function br(e, t, n) { // br = setStyle, e = style, t = key, n = value
  n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n
}

function kr(e, t, n, r, l) { // kr = setProperty, e = dom, t = name, n = value, r = oldValue, l = namespace
  var a, o; // a = useCapture, o = proxy
  if (t == "style") if (typeof n == "string") e.style.cssText = n; else {
    if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || br(e.style, t);
    if (n) for (t in n) r && n[t] == r[t] || br(e.style, t, n[t])
  } else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), 
  (e.__e || (e.__e = {}))[t] = n, n && r || (o = er[t] || (er[t] = function(e) {
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Kn] == null) t[Kn] = Xn++; else if (t[Kn] < this.__a[e]) return;
        return n(Vn.event ? Vn.event(t) : t)
      }
    }
  }(t)), (e.__a || (e.__a = {}))[t] = Xn, a = t != (t = t.replace(Qn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), 
  n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a)); else {
    if (l == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s"); else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
      return void (e[t] = n == null ? "" : n)
    } catch (e) {}
    if (typeof n == "function") return;
    n == null || n === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n)
  }
}

function $r(e, t, n, r, l, a, o, i, s, u) { // $r = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, l = namespace, a = excessDomChildren, o = commitQueue, i = oldDom, s = isHydrating, u = refQueue
  var c, d, p, g, f, m, h, _, v, w, y, x, b, k, $, S, A, M, E = t.type; // c = tmp, d = resumed, p = oldCommitQueueLength, g = c, f = oldProps, m = oldState, h = snapshot, _ = newProps, v = isClassComponent, w = provider, y = componentContext, x = renderHook, b = count, k = renderResult, $ = startMarker, S = end, A = i, M = child, E = newType, t = newVNode
  if (t.constructor !== tr) return null;
  128 & n.__u && (s = 32 & n.__u, c = n.__c.__z) && (t.__u |= s, d = a = [], c.nodeType == 8 ? i = Sr(c, a) : a.push(c), 
  i = a[0] || i), (c = Vn.__b) && c(t);
  e: if (typeof E == "function") {
    p = o.length;
    try {
      if (_ = t.props, v = (c = E.prototype) && c.render, w = (c = E.contextType) && r[c.__c], 
      y = c ? w ? w.props.value : c.__ : r, (g = n.__c) ? (t.__c = g, 2 & g.__g && (g.__g |= 1)) : (v ? t.__c = g = new E(_, y) : (t.__c = g = new gr(_, y), 
      g.constructor = E, g.render = qr), w && w.sub(g), g.state || (g.state = {}), g.__n = r, 
      g.__g |= 8, g.__h = [], g.__k = []), v && (g.__s || (g.__s = g.state), E.getDerivedStateFromProps && (g.__s == g.state && (g.__s = ir({}, g.__s)), 
      ir(g.__s, E.getDerivedStateFromProps(_, g.__s)))), f = g.props, m = g.state, g.__v = t, 
      n.__c) {
        if (_ !== f && v && !E.getDerivedStateFromProps && g.componentWillReceiveProps && g.componentWillReceiveProps(_, y), 
        t.__v == n.__v && !(8 & g.__g) || !(4 & g.__g) && g.shouldComponentUpdate && g.shouldComponentUpdate(_, g.__s, y) === !1) {
          t.__v != n.__v && (g.props = _, g.state = g.__s, g.__g &= -9), t.__e = n.__e, t.__k = n.__k, 
          t.__k.some(function(e) {
            e && (e.__ = t)
          }), rr.push.apply(g.__h, g.__k), g.__k = [], g.__h.length && o.push(g), i = fr(n);
          break e
        }
        g.componentWillUpdate && g.componentWillUpdate(_, g.__s, y), v && g.componentDidUpdate && g.__h.push(function() {
          g.componentDidUpdate(f, m, h)
        })
      } else v && !E.getDerivedStateFromProps && g.componentWillMount && g.componentWillMount(), 
      v && g.componentDidMount && g.__h.push(g.componentDidMount);
      g.context = y, g.props = _, g.__P = e, g.__g &= -5, x = Vn.__r, b = v ? 25 : 0;
      do {
        g.__g &= -9, x && x(t), c = g.render(g.props, g.state = g.__s, g.context)
      } while (8 & g.__g && ++b < 25);
      v && (rr.push.apply(g.__h, g.__k), g.__k = []), g.state = g.__s, g.getChildContext && (r = ir({}, r, g.getChildContext())), 
      v && n.__c && g.getSnapshotBeforeUpdate && (h = g.getSnapshotBeforeUpdate(f, m)), 
      k = c && c.type === pr && c.key == null ? c.props.children : c, _.__P && (c = i, 
      l = (e = _.__P).namespaceURI, s = a = null, n.props && n.props.__P != e && (n.__k.some(function(e) {
        e && Tr(e, e)
      }), n.__k = null), i = n.__k ? fr(n, 0) : null), i = wr(e, ar(k) ? k : [ k ], t, n, r, l, a, o, i, s, u), 
      _.__P && (t.__e = null, i = c), t.__u &= -161, d && d.some(sr), g.__h.length && o.push(g), 
      1 & g.__g && (g.__g &= -4)
    } catch (e) {
      if (o.length = p, t.__v = null, s || a) if (e && e.then) {
        if (t.__u |= 128 | s, a) {
          for (~(A = a.indexOf(i || void 0)) || (A = a.length); (M = a[A - 1]) && M.nodeType == 8; ) A--; // A = i, a = excessDomChildren, i = oldDom, M = child
          for (;A < a.length; A++) if (M = a[A]) if (a[A] = null, $) { // A = i, a = excessDomChildren, M = child, $ = startMarker
            if (M == S) break
          } else {
            if (M.nodeType != 8) break;
            M.data.startsWith("$s") && (S = Sr($ = M))
          }
        }
        if (!$) {
          for (;i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
          $ = i
        }
        (c = Sr($ = t.__c.__z || (t.__c.__z = $))) ? (t.__e = $, i = c) : t.__e = i, i = i && i.nextSibling
      } else a && a.some(sr); else t.__e = n.__e;
      t.__k || (t.__k = n.__k || []), e && e.then || Ar(t), Vn.__e(e, t, n)
    }
  } else i = t.__e = function(e, t, n, r, l, a, o, i, s, u) {
    var c, d, p, g, f, m, h, _, v = n.props || nr, w = t.props, y = t.type; // c = i, d = newHtml, p = oldHtml, g = newChildren, f = value, m = inputValue, h = checked, _ = doc, v = oldProps, n = oldVNode, nr = EMPTY_OBJ, w = newProps, t = newVNode, y = nodeType
    if (y == "svg" ? l = "http://www.w3.org/2000/svg" : y == "math" ? l = "http://www.w3.org/1998/Math/MathML" : l || (l = "http://www.w3.org/1999/xhtml"), 
    a) for (c = 0; c < a.length; c++) if ((f = a[c]) && (y ? f.localName == y : f.nodeType == 3)) {
      e = f, a[c] = null;
      break
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !y) return _.createTextNode(w);
      e = _.createElementNS(l, y, w.is ? w : u), i && (Vn.__m && Vn.__m(t, a), i = !1), 
      a = null
    }
    if (y) {
      if (u = y == "template" && e.content || e, a = y == "textarea" && w.defaultValue != null ? null : a && or.call(u.childNodes), 
      !i && a) for (v = {}, c = 0; c < e.attributes.length; c++) v[(f = e.attributes[c]).name] = f.value;
      for (c in v) f = v[c], c == "dangerouslySetInnerHTML" ? p = f : c == "children" || c in w || c == "value" && "defaultValue" in w || c == "checked" && "defaultChecked" in w || kr(e, c, null, f, l); // c = i, v = oldProps, f = value, p = oldHtml, w = newProps, kr = setProperty, e = dom, l = namespace
      for (c in w) f = w[c], c == "children" ? g = f : c == "dangerouslySetInnerHTML" ? d = f : c == "value" ? m = f : c == "checked" ? h = f : i && typeof f != "function" || v[c] === f || kr(e, c, f, v[c], l); // c = i, w = newProps, f = value, g = newChildren, d = newHtml, m = inputValue, h = checked, i = isHydrating, v = oldProps, kr = setProperty, e = dom, l = namespace
      d ? (i || p && (d.__html == p.__html || d.__html == e.innerHTML) || (e.innerHTML = d.__html), 
      t.__k = []) : (p && (e.textContent = ""), (y == "foreignObject" || l == "http://www.w3.org/1998/Math/MathML" && lr.test(y)) && (l = "http://www.w3.org/1999/xhtml"), 
      wr(u, ar(g) ? g : [ g ], t, n, r, l, a, o, a ? a[0] : n.__k && fr(n, 0), i, s), 
      a && a.some(sr)), i && y != "textarea" || (c = "value", y == "progress" && m == null ? e.removeAttribute(c) : m == null || m === e[c] && (y != "progress" || m) || kr(e, c, m, v[c], l), 
      c = "checked", h != null && h != e[c] && kr(e, c, h, v[c], l))
    } else v === w || i && e.data == w || (e.data = w);
    return e
  }(n.__e, t, n, r, l, a, o, s, u, e);
  return (c = Vn.diffed) && c(t), i
}

function Sr(e, t) { // Sr = rangeEnd, e = start, t = nodes
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) if (e.data.startsWith("$s")) n++; else if (e.data.startsWith("/$s") && ! --n) return e;
    t && t.push(e)
  }
}

function Ar(e) { // Ar = markAsForce, e = vnode
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Ar))
}

function Mr(e, t, n) { // Mr = commitRoot, e = commitQueue, t = root, n = refQueue
  for (var r = 0; r < n.length; ) Er(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Er = applyRef
  Vn.__c && Vn.__c(t, e), e.some(function(t) {
    try {
      e = t.__h, t.__h = [], e.some(function(e) {
        e.call(t)
      })
    } catch (e) {
      Vn.__e(e, t.__v)
    }
  })
}

function Er(e, t, n, r) { // Er = applyRef, e = ref, t = value, n = vnode, r = owner
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, 
    typeof t == "function" ? t() : e(null)) : e.current = t
  } catch (e) {
    Vn.__e(e, n)
  }
}

function Tr(e, t, n) { // Tr = unmount, e = vnode, t = parentVNode, n = skipRemove
  var r, l, a, o; // l = end, a = nodes, o = i
  if (Vn.unmount && Vn.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Er(r, null, t, e), 
  r = e.__c) {
    if (r.componentWillUnmount) try {
      r.componentWillUnmount()
    } catch (e) {
      Vn.__e(e, t)
    }
    r.__P = r.__n = null
  }
  if (r = e.__k) for (o = 0; o < r.length; o++) r[o] && Tr(r[o], t, typeof e.type != "function" || n && !e.props.__P);
  !n && (r = e.__c) && (r = r.__z) && (l = Sr(r, a = [])) && (r == e.__e && a.some(sr), 
  sr(l), sr(r)), n || sr(e.__e), e.__e = e.__c = e.__ = null
}

function qr(e, t, n) { // qr = doRender, e = props, t = state, n = context
  return this.constructor(e, n)
}

function Or(e, t) { // Or = render, e = vnode, t = parentDom
  var n, r, l, a; // n = isHydrating, r = oldVNode, l = commitQueue, a = refQueue
  Vn.__ && Vn.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, 
  t.__k = cr(pr, {
    children: [ e ]
  }), l = [], a = [], $r(t, t.__k, r || nr, nr, t.namespaceURI, r ? null : t.firstChild ? or.call(t.childNodes) : null, l, r ? r.__e : t.firstChild, n, a), 
  Mr(l, t.__k, a), t.__k.props.children = null
}

Vn = {
  __e: function(e, t, n, r) {
    for (var l, a, o; t = t.__; ) if ((l = t.__c) && !(1 & l.__g)) { // l = component, a = ctor, o = handled, t = vnode
      l.__g |= 4;
      try {
        if ((o = (a = l.constructor) && a.getDerivedStateFromError) && l.setState(a.getDerivedStateFromError(e)), 
        l.componentDidCatch && (l.componentDidCatch(e, r || {}), o = 1), o && 8 & l.__g) return void (l.__g |= 2)
      } catch (t) {
        e = t
      }
    }
    throw Gn = 0, e
  }
}, Hn = 0, gr.prototype.setState = function(e, t) {
  var n = this.__s; // n = s
  n && n != this.state || (n = this.__s = ir({}, this.state)), typeof e == "function" && (e = e(ir({}, n), this.props)), 
  e && (ir(n, e), this.__v && (t && this.__k.push(t), _r(this)))
}, gr.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), _r(this))
}, gr.prototype.render = pr, Zn = [], Gn = 0, Yn = function(e, t) {
  return e.__v.__b - t.__v.__b
}, Kn = Symbol(), Qn = /(PointerCapture)$|Capture$/i, Xn = 0, er = {};

// src/explore/query-changes.ts
function Cr(e, t) { // Cr = withText, e = query, t = text
  return s(i({}, e), {
    text: t
  })
}

function jr(e, t, n) { // jr = withTerms, e = query, t = facet, n = terms
  let r = new Map(e.chosen); // r = chosen, e = query
  return n.length ? r.set(t, n) : r.delete(t), s(i({}, e), {
    chosen: r
  })
}

function Lr(e, t) { // Lr = toggled, e = values, t = value
  return e.includes(t) ? e.filter(e => e !== t) : [ ...e, t ]
}

function Pr(e, t, n) { // Pr = toggleTerm, e = query, t = facet, n = term
  return jr(e, t, Lr(e.chosen.get(t) || [], n))
}

function Dr(e) { // Dr = clearAll, e = query
  return s(i({}, e), {
    text: "",
    chosen: new Map
  })
}

// src/explore/bitset.ts
function Fr(e) { // Fr = noBits, e = size
  return new Uint32Array(Math.ceil(e / 32))
}

function Nr(e) { // Nr = allBits, e = size
  let t = Fr(e).fill(-1); // t = bits, Fr = noBits, e = size
  return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t
}

function Ir(e, t) { // Ir = add, e = bits, t = i
  e[t >>> 5] |= 1 << (t & 31)
}

function Rr(e, t) { // Rr = has, e = bits, t = i
  return (e[t >>> 5] >>> (t & 31) & 1) === 1
}

function Ur(e, t) { // Ur = union, e = target, t = source
  for (let n = 0; n < e.length; n++) e[n] |= t[n]; // e = target, t = source
  return e
}

function zr(e, t) { // zr = unionOf, e = size, t = sets
  return t.reduce(Ur, Fr(e))
}

function Wr(e, t) { // Wr = intersect, e = target, t = source
  for (let n = 0; n < e.length; n++) e[n] &= t[n]; // e = target, t = source
  return e
}

function Br(e) { // Br = countOnes, e = bits
  let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = bits, n = fours
  return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24
}

function Vr(e, t = e, n = e) { // Vr = count, e = bits, t = within, n = more
  let r = 0; // r = sum
  for (let l = 0; l < e.length; l++) r += Br((e[l] | n[l]) & t[l]); // l = n, e = bits, r = sum, Br = countOnes, n = more, t = within
  return r
}

// src/explore/facets.ts
function Hr(e, t) { // Hr = chosenTerms, e = facet, t = query
  let n = new Set(t.chosen.get(e.id)); // n = ids, t = query, e = facet
  return Array.from(n).flatMap(t => e.terms.get(t) || [])
}

function Zr(e, t, n) { // Zr = applyFilters, e = size, t = filters, n = except
  let r = Nr(e); // r = programs, Nr = allBits, e = size
  return t.forEach((e, t) => { // t = facet, e = filter
    t !== n && Wr(r, e)
  }), r
}

function Jr(e, t, n) { // Jr = countTerms, e = facet, t = chosen, n = others
  return Array.from(e.terms.values(), e => ({
    term: e,
    chosen: t.includes(e),
    matchCount: Vr(e.programs, n)
  }))
}

function Gr(e, t, n) { // Gr = explore, e = index, t = query, n = find
  let r = e.programs.length, l = n(e, t.text), a = function(e, t, {programs: n}) { // r = size, e = index, l = searchResult, n = programs, t = query, a = filters
    let r = new Map; // r = filters
    return n && r.set(null, n), e.facets.forEach(n => { // n = facet, r = filters, e = index
      let l = Hr(n, t); // l = terms, Hr = chosenTerms, n = facet, t = query
      l.length && r.set(n.id, function(e, t) {
        return zr(e, t.map(({programs: e}) => e))
      }(e.programs.length, l))
    }), r
  }(e, t, l), o = Zr(r, a), i = Array.from(e.facets.values()).filter(({useful: e}) => e).map(e => { // e = facet, t = query, l = searchResult, o = matches, Zr = applyFilters, r = size, a = filters, i = facets
    let n = a.has(e.id) ? Zr(r, a, e.id) : o; // n = others, a = filters, e = facet, Zr = applyFilters, r = size, o = matches
    return {
      facet: e,
      count: Vr(n),
      terms: Jr(e, Hr(e, t), n)
    }
  });
  return {
    matches: o,
    count: Vr(o),
    facets: i,
    searchResult: l
  }
}

// src/programs/vocabulary.ts
function Yr(e, t) { // Yr = ancestors, e = vocabulary, t = termId
  let n = e ? e.terms : new Map, r = []; // n = terms, e = vocabulary, r = found
  for (let e = n.get(t); e != null && e.broader; e = n.get(e.broader)) r.push(e.broader); // e = term, n = terms, t = termId, r = found
  return r
}

// src/explore/append.ts
function Kr(e, t, n) { // Kr = append, e = lists, t = key, n = value
  let r = e.get(t); // r = list, e = lists, t = key
  r ? r.push(n) : e.set(t, [ n ])
}

// src/explore/term-order.ts
function Qr({terms: e}, t) { // Qr = inTreeOrder, e = terms, t = countOf
  let n = new Map; // n = children
  e.forEach(({id: e, broader: t}) => Kr(n, t, e));
  let r = [], l = e => (n.get(e) || []).sort((e, n) => t(n) - t(e)).forEach(e => { // r = ordered, l = visit, e = child, n = b, t = countOf
    r.push(e), l(e)
  });
  return l(null), r
}

function Xr(e, t, n, r) { // Xr = orderTerms, e = facet, t = ids, n = vocabulary, r = countOf
  if (e === "status") return bt;
  let l = [ ...t ].sort(); // l = sorted, t = ids
  return e === "period" ? l.reverse() : n ? new Set([ ...Qr(n, r), ...l ]) : l
}

// src/explore/facet-index.ts
var el = { // el = UNLABELED
  label: null,
  help: null,
  aliases: []
};

function tl(e, t, n) { // tl = indexFacet, e = id, t = list, n = thisYear
  let r = t.programs.length, l = e === "status" || e === "period" || e === He ? void 0 : t.vocabularies.get(e), a = function(e, t, n, r) { // r = thisYear, t = programs, l = vocabulary, e = facet, He = OFFERS, a = collected, n = vocabulary
    let l = new Map, a = e => { // l = collected, a = programsOf, e = term
      let n = l.get(e); // n = bits, l = collected, e = term
      return n || (n = Fr(t.length), l.set(e, n)), n
    };
    return t.forEach((t, n) => { // t = program, n = i
      (function(e, t, n) {
        return t === "period" ? function({start: e, end: t, status: n}, r) {
          let l = e || t; // l = first, e = start, t = end
          if (!l) return [];
          let a = t ? t.year : n && n !== "past" && n !== "paused" ? r : l.year, o = [], {year: i} = l; // a = last, t = end, n = status, r = thisYear, l = first, o = years, i = year
          do {
            o.push(String(i))
          } while (++i <= a);
          return o
        }(e, n) : t === "status" ? e.status ? [ e.status ] : [] : t === He ? [ ...e.join && !e.join.isOver ? [ "join" ] : [], ...e.materials.length ? [ "materials" ] : [] ] : t === We ? e.team : e.terms.get(t) || []
      })(t, e, r).forEach(e => Ir(a(e), n))
    }), Array.from(l).forEach(([e, t]) => { // l = collected, e = term, t = bits
      Yr(n, e).forEach(e => Ur(a(e), t))
    }), l.delete(Je), l
  }(e, t.programs, l, n);
  if (!a.size) return null;
  let o = new Map(Array.from(a, ([e, t]) => [ e, Vr(t) ])), i = [ ...Xr(e, Array.from(a.keys()), l, e => o.get(e) || 0), Je ], s = function(e, t, n) { // o = counts, a = collected, e = collected, t = vocabulary, Vr = count, i = order, Xr = orderTerms, l = vocabulary, Je = NOT_STATED, s = forAll, n = size
    return zr(n, Array.from(e).flatMap(([e, n]) => { // zr = unionOf, n = programs, e = term
      var r; // r = _a
      return (r = t == null ? void 0 : t.terms.get(e)) != null && r.matchesAll ? [ n ] : []
    }))
  }(a, l, r), u = Vr(s) > 0, c = zr(r, Array.from(a.values())), d = function(e, t) {
    return e.map((e, n) => e & ~t[n])
  }(Nr(r), c);
  a.set(Je, d), o.set(Je, Vr(d));
  let p = new Map; // p = terms
  for (let e of i) { // e = term, i = order
    let t = a.get(e), n = o.get(e); // t = own, a = collected, e = term, n = total, o = counts
    if (t && n) {
      let {label: a, aliases: o} = (l == null ? void 0 : l.terms.get(e)) || el, i = u && e !== Je ? zr(r, [ t, s ]) : t; // o = aliases, l = vocabulary, e = term, el = UNLABELED, i = programs, u = isAnyForAll, Je = NOT_STATED, zr = unionOf, r = size, t = own, s = forAll
      p.set(e, {
        id: e,
        label: a,
        aliases: o,
        depth: Yr(l, e).length,
        own: t,
        programs: i,
        count: n
      })
    }
  }
  let {label: g, help: f} = l || el, m = Array.from(p.values()).filter(({programs: e}) => Vr(e) < r); // g = label, f = help, l = vocabulary, el = UNLABELED, m = missingInSome, p = terms, Vr = count, e = programs, r = size
  return {
    id: e,
    label: g,
    help: f,
    terms: p,
    useful: m.length > 1
  }
}

// src/explore/need-facet.ts
function nl(e, t) { // nl = chosenNeeds, e = facets, t = query
  let n = e.get(Ve); // n = needs, e = facets, Ve = NEED
  return n ? Hr(n, t) : []
}

// src/explore/memoize.ts
function rl(e) { // rl = memoize, e = build
  let t = new WeakMap; // t = values
  return n => { // n = key
    let r = t.get(n); // r = value, t = values, n = key
    return r || (r = e(n), t.set(n, r)), r
  }
}

// src/explore/orders.ts
var ll = rl(() => new Map); // ll = knownOrders, rl = memoize

function al(e, t) { // al = sorted, e = size, t = compare
  return new Uint32Array(e).map((e, t) => t).sort((e, n) => t(e, n) || e - n)
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

var il = rl(({programs: e, languages: {chain: t, page: n}}) => { // il = titleComparison, rl = memoize
  let r = [], {compare: l} = ol([ ...t, n ]), a = l => r[l] = r[l] || F(e[l].title, t, n).text; // r = titles, l = i, ol = collatorFor, t = chain, n = page, a = titleOf, F = pickText, e = programs
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
    let {programs: t} = e, n = new Float64Array(t.length), r = new Float64Array(t.length); // t = programs, e = index, n = starts, r = ends
    return t.forEach(({start: e, end: t, status: l}, a) => { // t = programs, a = i
      let o = e || t, i = t || e, s = e && !t && l && l !== "past"; // o = first, e = start, t = end, i = last, s = isOpenEnded, l = status
      n[a] = sl(o && yt(o)), r[a] = s ? 1e9 : sl(i && xt(i))
    }), al(t.length, (t, l) => n[l] - n[t] || r[l] - r[t] || il(e)(t, l))
  },
  status: e => function({programs: e}, t) {
    let n = new Uint32Array(e.length); // n = datePositions, e = programs
    t.forEach((e, t) => { // t = position, e = i
      n[e] = t
    });
    let r = bt.indexOf("past") - .5, l = e.map(({status: e}) => e ? bt.indexOf(e) : r); // r = unknown, bt = STATUSES, l = ranks, e = status
    return al(e.length, (e, t) => l[e] - l[t] || n[e] - n[t])
  }(e, cl(e, "newest")),
  relevance: e => cl(e, "status")
};

function cl(e, t) { // cl = orderOf, e = index, t = sort
  let n = ll(e), r = n.get(t) || ul[t](e); // n = orders, ll = knownOrders, e = index, r = order, t = sort, ul = MAKERS
  return n.set(t, r), r
}

// src/explore/sort.ts
function dl(e, {programs: t}) { // dl = effectiveSort, e = query, t = programs
  let n = d.find(t => t === e.sort) || "relevance", r = t || (e.chosen.get(Ve) || []).length > 1; // n = sort, d = SORTS, t = programs, e = query, r = isRanked, Ve = NEED
  return n === "relevance" && !r ? "status" : n
}

function pl(e, t, n, r) { // pl = sortMatches, e = index, t = matches, n = query, r = searchResult
  let l = dl(n, r), a = []; // l = sort, dl = effectiveSort, n = query, r = searchResult, a = sorted
  for (let n of cl(e, l)) Rr(t, n) && a.push(n); // n = i, cl = orderOf, e = index, l = sort, Rr = has, t = matches, a = sorted
  return l === "relevance" ? function(e, t) {
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let e = t[r] || 0; // e = score, t = scores, r = i
      (n[e] = n[e] || []).push(r)
    }
    return n.reduceRight((e, t) => e.concat(t), [])
  }(a, function(e, t, {scores: n}) {
    let r = nl(e.facets, t); // r = needs, nl = chosenNeeds, e = index, t = query
    return r.length < 2 ? n : e.programs.map((e, t) => (n[t] || 0) + 1e3 * r.filter(({programs: e}) => Rr(e, t)).length)
  }(e, n, r)) : a
}

// src/app/derive.ts
function gl(e, t) { // gl = createDerive, e = index, t = find
  let n = []; // n = known
  return r => { // r = query
    let l = n.find(e => (({text: e, chosen: t, sort: n}) => e === r.text && t === r.chosen && n === r.sort)(e.query)); // l = entry, n = sort, e = each, r = query, t = chosen
    if (!l) {
      let n = Gr(e, r, t); // n = exploration, Gr = explore, e = index, r = query, t = find
      l = {
        query: r,
        results: {
          exploration: n,
          order: pl(e, n.matches, r, n.searchResult)
        }
      }
    }
    let [a] = n.filter(e => e !== l); // a = last, n = known, e = each, l = entry
    return n = a ? [ l, a ] : [ l ], l.results
  }
}

function fl(e, t, n, r) { // fl = shownOf, e = index, t = derive, n = query, r = programs
  if (!r.length) return r;
  let l = new Set(t(n).order.map(t => e.programs[t].id)); // l = ids, t = number, n = query, e = index
  return r.filter(e => l.has(e))
}

function ml(e, t, n) { // ml = withoutHiddenDetails, e = index, t = derive, n = query
  let r = fl(e, t, n, n.details); // r = details, fl = shownOf, e = index, t = derive, n = query
  return r.length === n.details.length ? n : s(i({}, n), {
    details: r
  })
}

// src/app/after-paint.ts
function hl(e) { // hl = afterPaint, e = act
  requestAnimationFrame(() => requestAnimationFrame(e))
}

// src/app/announcements.ts
function _l(e, t, n) { // _l = settleAfterTyping, e = store, t = settle, n = view
  let r, l = e.subscribe(({query: e, settled: l}, a) => { // r = timer, l = end, e = store, a = before
    (e !== a.query || l !== a.settled) && (n.clearTimeout(r), r = e === l.query ? void 0 : n.setTimeout(t, 300))
  });
  return () => {
    n.clearTimeout(r), l()
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
var wl = e => e.toLowerCase().replace(/-.*/, ""); // wl = baseOf, e = language

function yl(e, t, n, r, l, a) { // yl = createLabels, e = list, t = msg, n = format, r = chain, l = pageLanguage, a = language
  let o = e => ({ // o = ours, e = text
    text: e,
    language: a
  }), i = e => F(e, r, l), s = e => t(e ? `status-${e}` : "not-stated"), u = new Map;
  return {
    pick: i,
    facet: n => { // n = id
      let r = e.vocabularies.get(n); // r = vocabulary, e = list, n = id
      if (r) return i(r.label);
      let l = [ ...Be, Ve, He ].find(e => e === n); // l = builtIn, Be = BUILT_IN, Ve = NEED, He = OFFERS, e = each, n = id
      return o(l ? t(`facet-${l}`) : n)
    },
    term: (r, l) => { // r = facetId, l = id
      let a = `${r} ${l}`, c = u.get(a) || ((r, l) => { // a = key, r = facetId, l = id, c = label, u = known
        var a; // a = _a
        if (l === Je) return o(t("not-stated"));
        let u = r === Ve ? e.needs.find(e => e.id === l) : (a = e.vocabularies.get(r)) == null ? void 0 : a.terms.get(l); // u = entry, r = facetId, Ve = NEED, e = list, l = id, a = _a
        if (u) return i(u.label);
        let c = r === He && Ze.find(e => e === l); // c = offer, r = facetId, He = OFFERS, Ze = OFFER_TERMS, e = each, l = id
        return o(c ? t(`offers-${c}`) : kt(l) && r === "status" ? s(l) : r === "language" ? n.language(l) : r === "period" ? n.date(vt(l)) : l)
      })(r, l);
      return u.set(a, c), c
    },
    status: s,
    minutes: ([e, n]) => e === n ? t("detail-minutes", e) : t("detail-minutes-range", e, n),
    isForeign: e => [ a, r[0] || l ].every(t => wl(t) !== wl(e))
  }
}

// src/app/context.ts
function xl(e, t, n = () => vl) { // xl = createContext, e = list, t = settings, n = find, vl = NO_SEARCH
  let {msg: r, format: l, language: a, languages: o, pageLanguage: u, today: c} = t, d = yl(e, r, l, o, u, a), p = function(e, {languages: t, today: n, nameOf: r = () => null, reservedIds: l = []}) { // r = nameOf, l = reservedIds, u = pageLanguage, t = settings, d = labels, yl = createLabels, e = list, o = languages, a = language, p = index
    let a = Number(n.slice(0, 4)), o = new Map; // a = thisYear, n = today, o = facets
    for (let t of [ He, ...e.facets ]) { // t = id, He = OFFERS, e = list
      let n = l.includes(t) ? null : tl(t, e, a); // n = facet, l = reservedIds, t = id, tl = indexFacet, e = list, a = thisYear
      n && o.set(t, n)
    }
    let i = function(e, t, n) { // i = needs, e = list, t = facets, n = thisYear
      let r = e.programs.length, l = e.needs.map(({id: l, label: a, help: o, terms: i}) => { // r = size, e = list, l = terms, i = wanted
        let s = Nr(r); // s = programs, Nr = allBits, r = size
        return i.forEach((l, a) => Wr(s, ((l, a) => { // i = wanted, l = facet, a = terms, Wr = intersect, s = programs
          let o = t.get(l) || tl(l, e, n); // o = indexed, t = facets, l = facet, tl = indexFacet, e = list, n = thisYear
          return zr(r, a.flatMap(e => { // zr = unionOf, r = size, a = terms, e = term
            var t; // t = _a
            return ((t = o == null ? void 0 : o.terms.get(e)) == null ? void 0 : t.programs) || []
          }))
        })(a, l))), [ l, {
          id: l,
          label: a,
          aliases: o ? N(o) : [],
          depth: 0,
          own: s,
          programs: s,
          count: Vr(s)
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
        var n; // n = _a
        return !!((n = o.get(e)) != null && n.terms.has(t))
      },
      hasProgram: e => s.has(e),
      nameOf: r
    }
  }(e, {
    languages: {
      chain: o,
      page: u
    },
    today: c,
    nameOf: (e, t) => d.term(e, t).text,
    reservedIds: h
  }), g = q(`programs?${t.preset}`, p) || f, m = [ Ve, He, ...e.facets ], _ = A(g, m);
  return s(i({}, t), {
    list: e,
    index: p,
    find: n,
    derive: gl(p, n),
    labels: d,
    facetOrder: m,
    preset: g,
    fragmentOf: e => { // e = query
      let t = A(e, m); // t = fragment, A = toFragment, e = query, m = facetOrder
      return t === _ ? "" : t || "programs"
    }
  })
}

// src/app/guarded.ts
function bl(e, t) { // bl = guarded, e = functions, t = attempt
  let n = {}; // n = copies
  return Object.keys(e).forEach(r => { // e = functions, r = name
    n[r] = (...n) => t(() => e[r](...n))
  }), n
}

// src/app/store.ts
function kl(e) { // kl = createStore, e = initial
  let t = e, n = new Set; // t = state, e = initial, n = subscribers
  return {
    get: () => t,
    set: e => { // e = change
      let r = t; // r = before, t = state
      t = i(i({}, r), e), Array.from(n).forEach(e => n.has(e) && e(t, r))
    },
    subscribe: e => (n.add(e), () => { // e = subscriber, n = subscribers
      n.delete(e)
    })
  }
}

// src/app/no-history.ts
var $l = () => {}, Sl = { // $l = nothing, Sl = NO_HISTORY
  read: () => null,
  write: $l,
  enterDialog: $l,
  leaveDialog: $l,
  isInDialog: () => !1,
  isNewLink: () => !1,
  cards: () => 0,
  firstPlace: 0,
  keepPlace: $l,
  onMove: () => $l
};

// src/programs/next-date.ts
function Al(e, t) { // Al = nextDate, e = dates, t = now
  return e.find(e => function({start: e, end: t, isExact: n}) {
    let r = Date.parse(t || e); // r = last, t = end, e = start
    return n ? t ? r : r + 72e5 : r + 864e5
  }(e) > t) || null
}

// src/views/parts/chevron.tsx
function Ml({open: e}) { // Ml = Chevron, e = open
  return ur("span", {
    dir: "ltr",
    class: "program-explorer__chevron" + (e ? " program-explorer__chevron--open" : "") // e = open
  })
}

// src/views/parts/details-button.tsx
function El({msg: e, title: t, open: n, detailsId: r, onToggle: l}) { // El = DetailsButton, e = msg, t = title, n = open, r = detailsId, l = onToggle
  return ur("button", {
    type: "button",
    class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    "aria-label": e("details-of", t),
    "aria-expanded": n,
    "aria-controls": n ? r : void 0,
    onClick: l
  }, e("details"), ur(Ml, {
    open: n
  }))
}

// src/views/parts/data-link.tsx
function Tl({context: e, target: t, class: n, children: r}) { // Tl = DataLink, e = context, t = target, n = className, r = children
  return ur("a", {
    href: e.urlOf(t),
    title: "page" in t ? t.page : void 0,
    rel: "noopener",
    class: n // n = className
  }, r)
}

// src/views/parts/heading.tsx
function ql({level: e, class: t, id: n, children: r}) { // ql = Heading, e = level, t = className, r = children
  return ur(`h${Math.min(e, 6)}`, {
    class: t, // t = className
    id: n
  }, r)
}

// src/views/parts/text.tsx
function Ol({text: {text: e, language: t}, around: n, children: r = e}) { // Ol = DataText, n = around, r = children, e = text
  return t.toLowerCase() === n.toLowerCase() ? ur("bdi", null, r) : ur("bdi", {
    lang: t,
    dir: re(t)
  }, r)
}

// src/views/results/on-card.ts
var Cl = { // Cl = MOST_TERMS
  kind: 9,
  format: 9,
  language: 2,
  capacity: 3
};

function jl({languages: e}, t, n) { // jl = termsOnCard, t = program, n = facet
  let r = t.terms.get(n) || [], l = n === "language" ? e.filter(e => r.includes(e)) : []; // r = terms, t = program, n = facet, l = ownFirst, e = language
  return Array.from(new Set([ ...l, ...r ])).slice(0, Cl[n] || 0)
}

function Ll({join: e, materials: t}) { // Ll = actionOf, e = join, t = materials
  return e && !e.isOver ? "join" : t.length > 1 ? "materials" : t.length ? "material" : null
}

// src/views/results/card-action.tsx
var Pl = "program-explorer__action cdx-button", Dl = `${Pl} cdx-button--fake-button cdx-button--fake-button--enabled`; // Pl = BUTTON, Dl = LINK

function Fl({context: e, actions: t, program: n, open: r, detailsId: l}) { // Fl = CardAction, e = context, t = actions, n = program, r = open, l = detailsId
  let {msg: a, labels: o, language: i} = e, {join: s, materials: u} = n, c = Ll(n); // a = msg, o = labels, e = context, s = join, u = materials, n = program, c = action, Ll = actionOf
  if (c === "materials") return ur("button", {
    type: "button",
    class: Pl, // Pl = BUTTON
    "aria-expanded": r,
    "aria-controls": r ? l : void 0,
    onClick: () => t.toggleDetails(n.id)
  }, a("materials", u.length));
  let d = c === "join" ? s : u[0]; // d = link, c = action, s = join, u = materials
  return d ? ur(Tl, {
    context: e,
    target: d.target,
    class: c === "join" ? `${Dl} cdx-button--action-progressive cdx-button--weight-primary` : Dl // c = action, Dl = LINK
  }, d.label ? ur(Ol, {
    text: o.pick(d.label),
    around: i
  }) : a("join")) : null
}

// src/views/results/card.tsx
var Nl = class extends gr { // Nl = Card, gr = x
  shouldComponentUpdate(e) {
    let t = this.props; // t = now
    return e.program !== t.program || e.context !== t.context || e.more !== t.more || e.search !== t.search || e.open !== t.open || e.level !== t.level || e.patterns.join(" ") !== t.patterns.join(" ") || e.needs.join() !== t.needs.join()
  }
  render({context: e, actions: t, more: n, search: r, program: l, open: a, patterns: o, needs: i, level: s}) {
    let {msg: u, labels: c, format: d, language: p, idPrefix: g} = e, {duration: f, join: m, minutes: h, notice: _} = l, v = o.length ? r : null, w = e => v ? ur(v.MarkedText, { // u = msg, c = labels, d = format, g = idPrefix, e = text, f = duration, m = join, _ = notice, l = program, v = search, o = patterns, r = parts, w = marked, ur = k
      text: e,
      patterns: o,
      around: p
    }) : ur(Ol, {
      text: e,
      around: p
    }), y = t => jl(e, l, t).map(e => c.term(t, e)), x = c.pick(l.title), b = `${g}:program:${l.id}`, k = `${b}:details`, $ = l.summary && c.pick(l.summary), S = y("capacity"), A = y("language"), M = (l.terms.get("language") || []).length - A.length, E = [ ...y("kind"), ...y("format") ], T = l.status === "past", q = f && !T && !h ? c.pick(f) : null, O = h && !T ? c.minutes(h) : q && w(q), C = c.status(l.status), j = Al(l.dates, Date.now()), L = d.span(l.start, l.end, l.status);
    return ur("article", {
      class: "program-explorer__card" + (a ? " program-explorer__card--open" : ""), // a = open
      "aria-labelledby": b
    }, ur(ql, {
      level: s,
      class: "program-explorer__title",
      id: b
    }, l.target ? ur(Tl, {
      context: e,
      target: l.target
    }, w(x)) : w(x)), ur("p", {
      class: "program-explorer__meta"
    }, ur("span", {
      class: `program-explorer__status program-explorer__status--${l.status || "unknown"}` // l = program
    }, C), L !== null && ur("span", {
      class: "program-explorer__fact"
    }, L), j && ur("span", {
      class: "program-explorer__fact program-explorer__next"
    }, u("next-date", d.occurrence(j))), E.map(e => ur("span", {
      class: "program-explorer__fact"
    }, w(e)))), $ && ur("p", {
      class: "program-explorer__summary"
    }, w($), " ", c.isForeign($.language) && ur("span", {
      class: "program-explorer__in-language"
    }, u("in-language", d.language($.language)))), _ && ur("p", {
      class: "program-explorer__alert"
    }, ur(Ol, {
      text: c.pick(_),
      around: p
    })), m && m.isOver && !T && ur("p", {
      class: "program-explorer__note"
    }, u("join-over")), n && i.length > 0 && ur(n.Reasons, {
      context: e,
      needs: i
    }), v && ur(v.Matched, {
      context: e,
      program: l,
      patterns: o,
      shown: [ x, $, ...S, ...E, ...A, q, ...i.map(e => c.term(Ve, e)) ]
    }), A.length + S.length > 0 || O ? ur("div", {
      class: "program-explorer__meta program-explorer__needed"
    }, A.map(e => ur("span", {
      class: "program-explorer__fact"
    }, w(e))), M > 0 && ur("span", {
      class: "program-explorer__fact"
    }, u("more-languages", M)), O && ur("span", {
      class: "program-explorer__fact"
    }, O), S.length > 0 && ur("ul", {
      class: "program-explorer__tags",
      role: "list",
      "aria-label": c.facet("capacity").text
    }, S.map(e => ur("li", null, w(e))))) : null, ur("div", {
      class: "program-explorer__card-foot"
    }, ur(Fl, {
      context: e,
      actions: t,
      program: l,
      open: a,
      detailsId: k
    }), ur(El, {
      msg: u,
      title: x.text,
      open: a,
      detailsId: k,
      onToggle: () => t.toggleDetails(l.id)
    })), a && n && ur(n.Details, {
      context: e,
      actions: t,
      program: l,
      id: k
    }))
  }
};

// src/views/results/group-heading.tsx
function Il({context: {headings: e, msg: t, language: n, level: r}, group: l}) { // Il = GroupHeading, e = headings, t = msg, r = level, l = group
  let a = e.get(l), [o, ...i] = (a == null ? void 0 : a.anchors) || [], s = a && (l === "current" || l === "past") ? a : { // a = own, e = headings, l = group, o = first, i = others, s = text
    text: t(`group-${l}`),
    language: n
  };
  return ur(ql, {
    level: r,
    class: "program-explorer__group",
    id: o
  }, i.map(e => ur("span", {
    id: e
  })), ur(Ol, {
    text: s,
    around: n
  }))
}

// src/views/results/card-list.tsx
function Rl({order: e, limit: t, drawn: n}) { // Rl = isPartlyDrawn, e = order, t = limit, n = drawn
  return n < Math.min(t, e.length)
}

function Ul({view: e, section: {group: t, numbers: n}}) { // Ul = Cards, e = view, t = group, n = numbers
  let {context: r, state: {query: l}, results: a, actions: o, more: i, search: s} = e, {msg: u, index: c, level: d} = r, p = nl(c.facets, l); // r = context, l = query, a = results, o = actions, i = more, s = search, e = view, u = msg, c = index, d = level, p = needs, nl = chosenNeeds
  return ur(pr, null, t && ur(Il, {
    context: r,
    group: t
  }), ur("ul", {
    class: `program-explorer__list program-explorer__list--${t || "all"}`, // t = group
    role: "list",
    "aria-label": u("programs")
  }, n.map(e => { // n = numbers, e = number
    let n = c.programs[e]; // n = program, c = index, e = number
    return ur("li", {
      key: n.id
    }, ur(Nl, {
      context: r,
      actions: o,
      more: i,
      search: s,
      program: n,
      open: l.details.includes(n.id),
      patterns: a.exploration.searchResult.patterns,
      needs: p.filter(({programs: t}) => Rr(t, e)).map(({id: e}) => e),
      level: t ? d + 1 : d
    }))
  })))
}

var zl = class extends gr { // zl = CardList, gr = x
  constructor() {
    super(...arguments);
    this.lists = dr();
    this.height = 0;
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
      var e, t, n; // e = _a, t = _b, n = _c
      let {limit: r} = this.state; // r = limit
      this.setLength({
        limit: r + 60,
        drawn: r + 60
      }), (n = (t = (e = this.lists.current) == null ? void 0 : e.querySelectorAll("article")[r]) == null ? void 0 : t.querySelector("a, button")) == null || n.focus({
        preventScroll: !0
      })
    }
  }
  static getDerivedStateFromProps({view: e}, t) {
    return t.order === e.results.order && !e.state.query.details.length ? null : function({context: e, state: t, results: {order: n}}, r) {
      let {query: l, settled: a, cards: o} = t, {order: i = []} = r, s = a.query === l ? a.cause : "typing", u = s === "address", c = Math.max(...l.details.map(t => n.findIndex(n => e.index.programs[n].id === t)), -1), d = s === "data" || i.length === n.length && n.every((e, t) => e === i[t]), p = Math.max(e.limit || 60, c + 1, d && r.limit || 0, u ? o : 0), g = u && (r.order || o || e.startsAt !== "top"); // l = query, a = settled, o = cards, t = i, i = shown, r = before, s = cause, u = isAddress, c = open, n = order, e = context, d = isSame, p = limit, g = isWhole
      return {
        order: n,
        limit: p,
        drawn: g ? p : Math.max(10, c + 1, d && r.drawn || 0)
      }
    }(e, t)
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), 
    this.drawRest()
  }
  componentDidUpdate() {
    let {lists: {current: e}, state: t, height: n} = this; // e = current, t = state, n = height
    e && (e.style.minHeight = Rl(t) ? `${n}px` : ""), this.drawRest()
  }
  setLength(e) {
    this.props.view.attempt(() => this.setState(e))
  }
  drawRest() {
    let {drawn: e} = this.state, t = Rl(this.state); // e = drawn, t = isPartly, Rl = isPartlyDrawn
    window.clearTimeout(this.timer), this.timer = window.setTimeout(() => {
      var n; // n = _a
      this.height = ((n = this.lists.current) == null ? void 0 : n.offsetHeight) || 0, 
      t && this.setLength({
        drawn: e + 12
      })
    }, e > 10 ? 10 : 80)
  }
  render({view: e}, t) {
    let {order: n, limit: r, drawn: l} = t, {context: a} = e, {msg: o, facetOrder: i} = a, s = n.length - r; // n = order, r = limit, l = drawn, t = length, a = context, e = view, o = msg, i = facetOrder, s = rest
    return ur(pr, null, ur("div", {
      ref: this.lists,
      "aria-busy": Rl(t) || void 0
    }, function({context: {index: e, limit: t}, state: n, results: r}, l) {
      let a = !t && dl(n.query, r.exploration.searchResult) === "status", o = []; // a = hasGroups, t = limit, dl = effectiveSort, n = state, r = results, o = sections
      for (let t of l) { // t = number, l = numbers
        let n = a ? At(e.programs[t].status) : null, r = o[o.length - 1]; // n = group, a = hasGroups, At = groupOf, e = index, t = number, r = last, o = sections
        r && r.group === n ? r.numbers.push(t) : o.push({
          group: n,
          numbers: [ t ]
        })
      }
      return o
    }(e, n.slice(0, Math.min(l, r))).map(t => ur(Ul, {
      key: t.group,
      view: e,
      section: t
    }))), a.limit > 0 && ur("a", {
      class: "program-explorer__all",
      href: a.urlOfAll(A(e.state.query, i) || "programs")
    }, o("see-all", n.length)), !a.limit && s > 0 && ur("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, o("more", s)))
  }
};

// src/app/visible-terms.ts
// src/messages/join-list.ts
function Wl(e, t) { // Wl = joinList, e = msg, t = texts
  return t.length ? t.reduce((t, n) => e("list", t, n)) : ""
}

// src/views/layout/term-list.tsx
var Bl = class extends gr { // Bl = TermBox, gr = x
  shouldComponentUpdate({view: {context: e}, count: t}) {
    let {view: n, count: r} = this.props; // n = view, r = before
    return e !== n.context || t.term !== r.term || t.chosen !== r.chosen || t.matchCount !== r.matchCount
  }
  render({view: {context: e, actions: t}, facet: n, count: {term: r, chosen: l, matchCount: a}}) {
    let {msg: o, labels: i, language: s, idPrefix: u} = e, c = `${u}:${n}:${r.id}`, d = o("count-programs", a); // o = msg, i = labels, u = idPrefix, e = context, c = id, n = facet, r = term, d = description, a = matchCount
    return ur("div", {
      class: "program-explorer__term" + (a === 0 && !l ? " program-explorer__term--idle" : ""), // a = matchCount, l = chosen
      style: {
        "--program-explorer-depth": r.depth
      }
    }, ur("div", {
      class: "cdx-checkbox"
    }, ur("div", {
      class: "cdx-checkbox__wrapper"
    }, ur("input", {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: c,
      "aria-describedby": `${c}:count`,
      checked: l,
      onChange: () => t.toggleTerm(n, r.id)
    }), ur("span", {
      class: "cdx-checkbox__icon"
    }), ur("div", {
      class: "cdx-checkbox__label cdx-label"
    }, ur("label", {
      class: "cdx-label__label",
      for: c
    }, ur("span", {
      class: "cdx-label__label__text"
    }, ur(Ol, {
      text: i.term(n, r.id),
      around: s
    })))))), ur("span", {
      class: "program-explorer__number",
      title: d,
      "aria-hidden": "true"
    }, o("number", a)), ur("span", {
      class: "program-explorer__unseen",
      id: `${c}:count`
    }, d))
  }
};

function Vl({view: e, counts: t, most: n}) { // Vl = TermList, e = view, t = counts, n = most
  let {context: {msg: r, languages: l, idPrefix: a}, actions: o, more: i} = e, {facet: s} = t, u = s.id === "language", c = u ? function({context: {labels: e, languages: t}}, n) { // r = msg, a = idPrefix, o = actions, i = more, e = labels, s = facet, t = counts, u = isLanguage, c = terms, n = terms
    let r = ({term: e}) => e.id === t[0] ? 0 : e.id === Je ? 2 : 1, l = ({term: t}) => e.term("language", t.id).text; // r = rankOf, e = labels, t = term, Je = NOT_STATED, l = nameOf
    return [ ...n ].sort((e, t) => r(e) - r(t) || l(e).localeCompare(l(t)))
  }(e, t.terms) : t.terms, d = function(e, t, n) {
    let r = n ? e : [ ...e ].sort((e, t) => t.term.count - e.term.count), a = new Set(e.length < t + 3 ? e : r.slice(0, t)); // r = byUse, n = isByTime, e = terms, t = most, a = first
    return e.filter(e => a.has(e) || e.chosen || (e => u && e === l[0])(e.term.id))
  }(c, n, s.id === "period"), p = d.length < c.length ? c.find(e => !d.includes(e)) : void 0, g = ur(pr, null, d.map(t => ur(Bl, {
    key: t.term.id,
    view: e,
    facet: s.id,
    count: t
  })), p && ur("button", {
    type: "button",
    class: "program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      o.showTerms(s.id, n + 1e3), (e = document.getElementById(`${a}:${s.id}:${p.term.id}`)) == null || e.focus()
    }
  }, r("show-all-terms", c.length)));
  return c.length <= 15 ? g : i ? ur(i.TermSearch, {
    view: e,
    facet: s.id,
    terms: c
  }, g) : ur(pr, null, ur("div", {
    class: "program-explorer__term-search cdx-text-input"
  }, ur("div", {
    class: "cdx-text-input__input"
  })), g)
}

// src/views/layout/filters.tsx
function Hl({view: e, counts: t, isOpenAtFirst: n}) { // Hl = Facet, e = view, t = counts, n = isOpenAtFirst
  var r; // r = _a
  let {context: {msg: l, labels: a, language: o, idPrefix: i}, state: s, actions: u} = e, {facet: c, terms: d} = t, p = (r = s.open.facets.get(c.id)) != null ? r : n ? 8 : 0, g = `${i}:${c.id}`, f = d.filter(e => e.chosen).map(({term: e}) => a.term(c.id, e.id).text), m = c.help && a.pick(c.help); // l = msg, a = labels, i = idPrefix, s = state, u = actions, e = term, c = facet, d = terms, t = counts, p = most, r = _a, n = isOpenAtFirst, g = bodyId, f = chosen, m = help
  return ur("fieldset", {
    class: "program-explorer__facet",
    "aria-labelledby": `${g}::label`
  }, ur("legend", null, ur("button", {
    type: "button",
    class: "program-explorer__fold",
    "aria-expanded": p > 0,
    "aria-controls": p ? g : void 0,
    onClick: () => u.showTerms(c.id, p ? 0 : 8)
  }, ur("span", {
    id: `${g}::label`
  }, ur(Ol, {
    text: a.facet(c.id),
    around: o
  })), ur(Ml, {
    open: p > 0
  }))), p > 0 ? ur("div", {
    id: g
  }, m && ur("p", {
    class: "program-explorer__note program-explorer__help"
  }, ur(Ol, {
    text: m,
    around: o
  })), ur(Vl, {
    view: e,
    counts: t,
    most: p
  })) : f.length > 0 && ur("p", {
    class: "program-explorer__note"
  }, Wl(l, f)))
}

function Zl({results: e}) { // Zl = filtersOf, e = results
  return e.exploration.facets.filter(({facet: {id: e}}) => e !== Ve && e !== He)
}

function Jl({view: e}) { // Jl = Filters, e = view
  return ur(pr, null, Zl(e).map((t, n) => ur(Hl, {
    key: t.facet.id,
    view: e,
    counts: t,
    isOpenAtFirst: !e.state.narrow && n < 2
  })))
}

// src/views/layout/needs.tsx
function Gl({view: e}) { // Gl = Needs, e = view
  var t; // t = _a
  let {context: {msg: n, labels: r, language: l, idPrefix: a, index: o}, state: i, results: s, actions: u, more: c, search: d} = e, p = ((t = s.exploration.facets.find(({facet: e}) => e.id === Ve)) == null ? void 0 : t.terms) || []; // n = msg, r = labels, a = idPrefix, o = index, i = state, s = results, u = actions, c = more, d = search, e = facet, p = terms, t = _a, Ve = NEED
  if (!p.length) return null;
  let {text: g} = i.settled.query, f = d && g.trim() !== "", m = f ? d.findNeeds(o, g).map(({need: e}) => e) : [], h = i.open.facets.has(Ve), _ = f ? [ ...p.filter(e => e.chosen && !(({term: e}) => m.includes(e))(e)), ...m.flatMap(e => p.find(({term: t}) => t === e) || []) ] : p.filter(({chosen: e}, t) => h || e || t < 4), v = f ? void 0 : p.find(e => !_.includes(e)); // i = state, f = isSearch, d = search, g = text, m = found, o = index, e = each, h = areAllShown, Ve = NEED, _ = shown, p = terms, t = i, v = firstHidden
  return ur("div", {
    class: "program-explorer__needs",
    role: "group",
    "aria-label": n("needs")
  }, _.map(e => ur("button", {
    key: e.term.id,
    type: "button",
    class: "program-explorer__need cdx-button",
    id: `${a}:${Ve}:${e.term.id}`,
    "aria-pressed": e.chosen,
    onClick: () => (e => { // e = each
      let {query: t} = i; // t = query, i = state
      d && d.findNeeds(o, t.text).some(({need: t}) => t === e.term) && !e.chosen ? u.choose(Pr(Cr(t, ""), Ve, e.term.id)) : u.toggleTerm(Ve, e.term.id)
    })(e)
  }, ur(Ol, {
    text: r.term(Ve, e.term.id),
    around: l
  }), !e.term.count && " ", !e.term.count && ur("span", {
    class: "program-explorer__note"
  }, n("no-program-yet")))), v && ur("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: () => {
      var e; // e = _a
      u.showTerms(Ve, p.length), (e = document.getElementById(`${a}:${Ve}:${v.term.id}`)) == null || e.focus()
    }
  }, n("more-needs")), c && ur(c.NeedHelp, {
    view: e
  }))
}

// src/views/layout/search-box.tsx
function Yl({view: {context: {msg: e}, state: t, actions: n}}) { // Yl = SearchBox, e = msg, t = state, n = actions
  return ur("form", {
    class: "program-explorer__search cdx-search-input",
    role: "search",
    "aria-label": e("search"),
    onSubmit: e => { // e = event
      e.preventDefault(), n.submitSearch()
    }
  }, ur("div", {
    class: "cdx-text-input cdx-text-input--has-start-icon"
  }, ur("input", {
    class: "cdx-text-input__input",
    type: "search",
    "aria-label": e("search"),
    placeholder: e("search-hint"),
    autocomplete: "off",
    value: t.query.text,
    onFocus: n.enterSearch,
    onInput: e => n.search(e.currentTarget.value)
  }), ur("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })))
}

// src/views/layout/shortcuts.tsx
function Kl({view: e}) { // Kl = Shortcuts, e = view
  let {context: {msg: t, labels: n}, state: {query: r}, results: l, actions: a} = e, o = l.exploration.facets.find(({facet: e}) => e.id === He); // t = msg, n = labels, r = query, l = results, a = actions, e = facet, o = offers, He = OFFERS
  if (!o) return null;
  let i = (e, n, l, o) => ur("button", { // i = button, e = label, n = count, l = isChosen, o = terms, ur = k
    type: "button",
    class: "program-explorer__shortcut cdx-button",
    "aria-pressed": l,
    onClick: () => a.choose(jr(r, He, o))
  }, t("shortcut", e, n));
  return ur("div", {
    class: "program-explorer__shortcuts",
    role: "group",
    "aria-label": n.facet(He).text
  }, o.terms.filter(({term: e}) => e.id !== Je).map(({term: e, chosen: t, matchCount: r}) => i(n.term(He, e.id).text, r, t, [ e.id ])), i(t("offers-all"), o.count, !r.chosen.has(He), []))
}

// src/views/layout/toolbar.tsx
function Ql({view: e}) { // Ql = Toolbar, e = view
  let {context: {msg: t, list: n, limit: r}, state: l, settledResults: a, actions: o, more: i, search: s} = e, {count: u, searchResult: {corrected: c}} = a.exploration, {query: d} = l.settled, p = Array.from(l.query.chosen).reduce((e, [t, n]) => t === Ve || t === He ? e : e + n.length, 0); // t = facet, n = terms, r = limit, l = state, a = settledResults, o = actions, i = more, s = search, e = sum, c = corrected, d = settledQuery, p = chosen, Ve = NEED, He = OFFERS
  return ur("div", {
    class: "program-explorer__bar"
  }, ur("div", {
    class: "program-explorer__toolbar"
  }, l.narrow && !r && ur("button", {
    type: "button",
    class: "program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input",
    "aria-label": t("search"),
    onClick: o.goToSearch
  }, ur("span", {
    class: "cdx-text-input__icon cdx-text-input__start-icon"
  })), l.narrow && Zl(e).length > 0 && ur("button", {
    type: "button",
    class: "program-explorer__open-filters cdx-button",
    "aria-haspopup": "dialog",
    "aria-expanded": l.open.filters,
    onClick: o.openFilters
  }, p ? t("filters-active", p) : t("filters")), ur("div", {
    class: "program-explorer__count",
    role: l.open.filters ? void 0 : "status",
    tabIndex: -1
  }, d.text && !s ? "\u2026" : function({text: e, chosen: t}) {
    return e.trim() !== "" || t.size > 0
  }(d) ? t("count", u, n.programs.length) : t("count-programs", u), s && c && u > 0 && ur(s.Corrected, {
    view: e,
    words: c
  }))), !r && ur("div", {
    class: "program-explorer__views"
  }, i && ur(i.ViewChoice, {
    view: e
  })), !r && ur("div", {
    class: "program-explorer__options"
  }, i && ur(i.Share, {
    view: e
  }), i && ur(i.SortBy, {
    view: e
  })))
}

// src/views/layout/explorer.tsx
function Xl({view: e}) { // Xl = Explorer, e = view
  let {context: {limit: t, level: n, preset: r, msg: l}, state: {narrow: a, open: o, query: i}, results: s, actions: u, more: c, search: d} = e, g = !s.exploration.count && i.view !== "changes"; // t = limit, n = level, r = preset, l = msg, a = narrow, o = open, i = query, s = results, u = actions, c = more, d = search, e = view, g = isEmpty
  return ur("div", {
    class: "program-explorer__frame" + (a ? " program-explorer__frame--narrow" : "") // a = narrow
  }, !t && ur("div", {
    class: "program-explorer__finder"
  }, c && ur(c.EditButtons, {
    context: e.context
  }), ur(ql, {
    level: n,
    class: "program-explorer__group"
  }, l("find")), ur(Yl, {
    view: e
  }), ur("button", {
    type: "button",
    class: "program-explorer__skip cdx-button",
    onClick: u.submitSearch
  }, l("skip-to-programs")), ur(Gl, {
    view: e
  }), ur(Kl, {
    view: e
  })), !a && Zl(e).length > 0 && ur("div", {
    class: "program-explorer__panel",
    role: "region",
    "aria-label": l("filters")
  }, ur(ql, {
    level: n,
    class: "program-explorer__group"
  }, l("filters")), ur(Jl, {
    view: e
  })), ur("div", {
    class: "program-explorer__main"
  }, ur(Ql, {
    view: e
  }), c && !(t && i === r) && ur(c.ActiveFilters, {
    view: e
  }), g ? d && ur(d.NoResults, {
    view: e
  }) : t || i.view === p ? ur(zl, {
    view: e
  }) : c && ur(c.OtherView, {
    view: e
  }), !t && c && ur(c.Freshness, {
    view: e
  }), !t && c && ur(c.EditButtons, {
    context: e.context,
    id: null
  })), a && o.filters && c && ur(c.FilterDialog, {
    view: e
  }))
}

// src/views/load-when-needed.ts
function ea(e, t, n, r, l, a) { // ea = loadWhenNeeded, e = store, t = source, n = isNeeded, r = isEarly, l = onFailure, a = use
  let o = !1, i = !1, s = () => u(null, null, function*() { // o = isLoading, i = isOver, s = load, u = __async
    o = !0;
    let r = null; // r = part
    try {
      r = yield t.load()
    } catch (t) {
      !i && n(e.get()) && l(t, () => { // i = isOver, n = isNeeded, e = store, l = onFailure, t = error
        s()
      })
    }
    o = !1, r && !i && (p(), a(r))
  }), c = e => { // c = loadIf, e = isDue
    e && !o && !i && s()
  }, d = e.subscribe(e => c(n(e))), p = () => { // d = unsubscribe, e = state, c = loadIf, n = isNeeded, p = end
    i = !0, d()
  };
  return c(n(e.get())), r && hl(() => c(!0)), p
}

// src/views/replace-texts.ts
// src/views/watch-width.ts
function ta(e, t) { // ta = watchWidth, e = element, t = onChange
  let n = e.ownerDocument.defaultView || window; // n = view, e = element
  n.addEventListener("resize", t);
  let r = "ResizeObserver" in n ? new ResizeObserver(t) : null; // r = observer, n = view, t = onChange
  return r == null || r.observe(e), () => { // r = observer, e = element
    n.removeEventListener("resize", t), r == null || r.disconnect()
  }
}

// src/views/mount.tsx
Vn.debounceRendering = e => e();

(function() {
  Vn.vnode = e => { // Vn = n, e = node
    let {type: t, props: n} = e; // t = type, n = props, e = node
    t ? typeof t == "string" && typeof n.children == "string" && (n.textContent = n.children, 
    n.children = null) : Object.assign(e, {
      type: "span",
      props: {
        textContent: n
      }
    })
  }
}
// src/views/screen.ts
)();

function na(e, t, n, r, l, a) { // na = mountExplorer, e = root, t = list, n = settings, r = connect, l = parts, a = onCrash
  let o = e.ownerDocument.defaultView || window, u = new Set, c = l.more.now, d = c ? r(c) : Sl, g = l.search.now, f = xl(t, n, g == null ? void 0 : g.fuzzySearch), m = !0, h = () => f.limit > 0 || (e.clientWidth || o.innerWidth) < 640, _ = e => { // o = view, e = before, u = cleanups, c = more, l = parts, d = history, r = connect, Sl = NO_HISTORY, g = search, f = context, xl = createContext, t = list, n = settings, m = isMounted, h = isNarrow, _ = readAddress
    let t = d.read(), n = t === null && e ? e.query : q(t || "", f.index) || f.preset, r = ml(f.index, f.derive, n); // t = fragment, d = history, n = next, e = before, q = fromFragment, f = context, r = query, ml = withoutHiddenDetails
    return {
      query: r,
      settled: {
        query: r,
        cause: "address"
      },
      cards: d.cards(),
      open: {
        facets: (e == null ? void 0 : e.open.facets) || new Map,
        filters: h() && d.isInDialog()
      }
    }
  }, v = kl(i({
    narrow: h(),
    mayType: !1
  }, _(null))), w = function(e, t) {
    let {ownerDocument: n} = e, r = t => e.querySelector(t), l = e => e == null ? void 0 : e.focus({ // n = ownerDocument, e = element, r = find, t = selector, l = focus
      preventScroll: !0
    }), a = () => l(r(".program-explorer__count")), o = () => e.contains(n.activeElement), i = e => { // a = focusCount, l = focus, r = find, o = hasFocus, e = program, n = ownerDocument, i = cardOf
      var r; // r = _a
      return (r = n.getElementById(`${t}:program:${e}`)) == null ? void 0 : r.closest("article, tr, li")
    };
    return {
      focusCount: a,
      focusSearch: () => {
        let e = r("[role=search] input"); // e = box, r = find
        e == null || e.scrollIntoView(), l(e)
      },
      moveTo: e => { // e = program
        let t = i(e); // t = card, i = cardOf, e = program
        t == null || t.scrollIntoView(), l(t == null ? void 0 : t.querySelector("a, button"))
      },
      holdFocus: e => { // e = isInDialog
        let t = o() && n.activeElement; // t = before, o = hasFocus, n = ownerDocument
        return () => {
          t && !o() && (l(n.getElementById(t.id) || (e ? r(".program-explorer__open-filters") : null)), 
          o() || a())
        }
      },
      scrollToLinked: t => (i(t[t.length - 1]) || e).scrollIntoView()
    }
  }(e, n.idPrefix), x = () => { // e = root, n = settings, x = unmount
    m = !1;
    let t = Array.from(u); // t = all, u = cleanups
    u.clear(), t.forEach(e => e()), e.textContent = ""
  }, b = e => { // b = attempt, e = act
    if (m) try {
      e()
    } catch (e) {
      x(), a(e)
    }
  }, k = bl(
  // src/app/actions.ts
  function(e, t, n) { // e = store, t = context, n = screen
    let r = () => { // r = settle
      let {query: t, settled: n} = e.get(); // t = query, n = settled, e = store
      n.query !== t && e.set({
        settled: {
          query: t,
          cause: "typing"
        }
      })
    }, l = e => ml(t().index, t().derive, e), a = t => { // l = shown, e = query, ml = withoutHiddenDetails, t = next, a = choose
      r();
      let n = l(t); // n = query, l = shown, t = next
      e.set({
        query: n,
        settled: {
          query: n,
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
        query: l(Cr(e.get().query, t))
      }),
      settle: r,
      enterSearch: () => e.set({
        mayType: !0
      }),
      goToSearch: () => n.focusSearch(),
      submitSearch: () => {
        r(), n.focusCount()
      },
      toggleTerm: (t, n) => a(Pr(e.get().query, t, n)),
      choose: a,
      sort: t => a(s(i({}, e.get().query), {
        sort: t
      })),
      toggleDetails: t => a(function(e, t) {
        return s(i({}, e), {
          details: Lr(e.details, t)
        })
      }(e.get().query, t)),
      goTo: r => { // r = program
        a(function(e, t, n, r) {
          let l = [ ...n.details.filter(e => e !== r), r ]; // l = details, n = query, e = each, r = program
          return fl(e, t, n, [ r ]).length ? s(i({}, n), {
            details: l
          }) : s(i({}, Dr(n)), {
            details: l
          })
        }(t().index, t().derive, e.get().query, r)), n.moveTo(r)
      },
      clear: () => a(Dr(e.get().query)),
      openFilters: () => {
        r(), o(!0)
      },
      closeFilters: () => o(!1),
      showTerms: (t, n) => { // t = facet, n = most
        let {open: r} = e.get(); // r = open, e = store
        e.set({
          open: s(i({}, r), {
            facets: new Map(r.facets).set(t, n)
          })
        })
      }
    }
  }(v, () => f, w), b), $ = (t, n) => { // v = store, f = context, w = screen, b = attempt, $ = draw, t = state, n = before
    b(() => { // b = attempt
      let r = w.holdFocus(n.open.filters), {derive: a} = f, o = a(t.query); // r = restoreFocus, w = screen, n = before, a = derive, f = context, o = results, t = state
      Or(ur(Xl, {
        view: {
          context: f,
          state: t,
          actions: k,
          attempt: b,
          cleanups: u,
          more: c,
          search: g,
          loadView: l.loadView,
          results: o,
          settledResults: a(t.settled.query)
        }
      }), e), r()
    })
  }, S = ({textIndexOf: e}) => { // S = useSearch
    let t = o.setTimeout(() => b(() => e(f.index)), 50); // t = prepare, o = view, b = attempt, e = textIndexOf, f = context
    u.add(() => o.clearTimeout(t))
  }, A = e => { // A = whenDrawn, e = act
    let {view: t} = v.get().query, n = () => hl(() => b(e)); // t = name, v = store, n = go, hl = afterPaint, b = attempt, e = act
    t === p ? n() : l.loadView(t).then(n, () => {})
  }, M = t => { // M = showLinked, t = isFirst
    let {details: r} = v.get().query, l = !t || r.length || n.startsAt !== "scrolled" || e.ownerDocument.getElementById(d.read() || ""); // r = details, v = store, l = mayScroll, t = isFirst, n = settings, e = root, d = history
    d.isNewLink() && l && n.reveal(() => A(() => w.scrollToLinked(v.get().query.details)))
  }, E = () => { // E = correctLink
    c != null && c.isDamaged(d.read(), f.fragmentOf(v.get().query)) && l.useLinks(({checkLink: e}) => b(() => e(d, v, f, w.scrollToLinked)))
  }, T = (t, r = {
    revision: 0
  }) => b(() => { // b = attempt
    k.settle(), f = xl(t, i(i({}, n), r), f.find);
    let l = ml(f.index, f.derive, v.get().query), a = () => v.set({ // l = query, ml = withoutHiddenDetails, f = context, v = store, a = show
      query: l,
      settled: {
        query: l,
        cause: "data"
      }
    });
    c ? c.keepPosition(e, a) : a()
  }), O = ({connectExplorer: t}) => t({
    root: e,
    store: v,
    history: d,
    cleanups: u,
    actions: k,
    attempt: b,
    update: T,
    loadView: l.loadView,
    context: () => f,
    follow: () => {
      v.set(_(v.get())), M(!1), E()
    }
  });
  if ([ v.subscribe($), ta(e, () => { // v = store, $ = draw, ta = watchWidth, e = root
    if (!e.isConnected) {
      x();
      return
    }
    let t = h(), {open: n, narrow: r} = v.get(); // t = narrow, h = isNarrow, n = open, r = before, v = store
    (t !== r || n.filters && !e.clientWidth) && v.set({
      narrow: t,
      open: s(i({}, n), {
        filters: !1
      })
    })
  }), _l(v, k.settle, o) ].forEach(e => u.add(e)), $(v.get(), v.get()), m) {
    if (M(!0), E(), d.firstPlace && A(() => o.scrollTo(0, d.firstPlace)), c) O(c); else {
      let e = e => (({open: e, query: t}) => e.filters || t.details.length > 0 || t.text !== "" || t.view !== p)(e) || y(o.location.hash); // e = state, t = query, p = LIST, y = isFragmentOurs, o = view
      u.add(ea(v, l.more, e, !0, l.onFailure, e => b(() => { // u = cleanups, ea = loadWhenNeeded, v = store, l = parts, e = loaded, b = attempt
        c = e, d = r(c), O(c), (() => { // c = more, e = loaded, d = history, r = connect, O = useMore
          let {settled: e, open: t} = v.get(), n = f.fragmentOf(e.query); // e = settled, t = open, v = store, n = fragment, f = context
          n ? d.write(n, "replace") : d.read() && (v.set(_(v.get())), M(!0), E()), t.filters && d.enterDialog()
        })(), v.set({})
      })))
    }
    if (g) S(g); else {
      let e = e => (({mayType: e, query: t}) => e || t.text !== "")(e) || !f.derive(e.query).order.length; // e = state, t = query, f = context
      u.add(ea(v, l.search, e, !1, l.onFailure, e => b(() => { // u = cleanups, ea = loadWhenNeeded, v = store, l = parts, e = loaded, b = attempt
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
    update: T,
    unmount: x
  }
}

// src/app/load-failure.ts
function ra(e) { // ra = loadFailureOf, e = error
  return typeof e == "object" && e !== null && "failure" in e && e.failure === "outdated" ? "outdated" : "network"
}

// src/page/load-failure-notice.ts
function la(e, t, n, r, l) { // la = showLoadFailure, e = root, t = messages, n = kind, r = error, l = retry
  let a = ra(r); // a = failure, ra = loadFailureOf, r = error
  se(e, t, {
    kind: n,
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
  return y(e) && !(t && !t.closest(`.${pe}, [${ge}]`))
}

function ia(e) { // ia = offerSelftest, e = environment
  let {wiki: t, load: n} = e, r = () => { // t = wiki, e = environment, r = onHash
    location.hash === "#programs?selftest" && n("selftest").then(({runSelftest: t}) => t(e, "0.1.0 62b9d8b71fe8fffe"), e => t.log("The self-test cannot be loaded.", e))
  };
  return addEventListener("hashchange", r), r(), () => removeEventListener("hashchange", r)
}

// src/page/prepare-formats.ts
function sa(e, t, n, r) { // sa = run, e = load, t = environment, n = host, r = mounted
  return u(this, null, function*() {
    let {wiki: l} = t, a = () => { // l = wiki, t = environment, a = retry
      sa(e, t, n, r)
    }, o = null;
    try {
      let c = function(e, t) { // c = loadingMore, e = wiki, t = host
        return !!(location.hash || history.state || t.preset && !t.limit || Se(e, t)[0] !== e.contentLanguage)
      }(l, n) ? Me(t).catch(() => null) : null, d = function({preset: e}) {
        return /(^|&)q=/.test(`${w(location.hash) || ""}&${e}`)
      }(n) ? Ee(t).catch(() => null) : null, p = e(l, n);
      setTimeout(() => function(e) {
        let {date: t, language: n} = Bn(P(e), String); // Bn = createFormat, P = chooseLanguage, e = languages
        t({
          year: 2e3,
          month: 1,
          day: null,
          approximate: !1
        }), n("en"), ol(e)
      }
      // src/page/start.ts
      (Se(l, n)));
      let g = yield p; // g = result, p = loading
      if (g.kind === "off") {
        X(n, "static");
        return
      }
      let {messages: f} = g, [m, h] = g.kind === "missing" && (yield function(e, t) { // f = messages, g = result, m = shown, h = loaded, e = _0, t = _1
        return u(this, arguments, function*({wiki: e, load: t}, n) {
          try {
            return (yield t("importer")).readHost(e, n)
          } catch (t) {
            return e.log("The static list cannot be imported.", t), null
          }
        })
      }(t, n)) || [ n, g ];
      if (h.kind !== "ready") {
        let e = h.kind === "missing"; // e = isMissing, h = loaded
        l.log(`The data page "${n.source}" ${e ? "is missing" : "cannot be read"}.`, ...e ? [] : h.problems), 
        yield de(t, n, e ? "missing" : "json", h, a);
        return
      }
      if (!function({language: e, texts: t}) {
        return e === C || t.has(j)
      }(f)) throw new Error("The messages of the explorer are missing on this wiki.");
      let _ = "DisplayNames" in Intl ? null : yield l.languageNames(), [v, y] = yield Promise.all([ c, d, new Promise(e => setTimeout(e)) ]); // _ = languageNames, l = wiki, v = more, y = search, c = loadingMore, d = loadingSearch, e = resolve
      if (!n.root.isConnected) return;
      let {translations: x} = h, b = v && x && (e => v.translate(e, x, l.contentLanguage)), k = b ? s(i({}, h), { // x = translations, h = loaded, b = translate, v = more, e = list, l = wiki, k = programs, s = __spreadProps, i = __spreadValues
        list: b(h.list)
      }) : h, {origin: $} = k, S = (e, r) => u(null, null, function*() {
        let l = yield t.load(e); // l = tool, t = environment, e = name
        o && $.kind === "pages" && l.open({
          environment: t,
          host: n,
          messages: f,
          source: n.source,
          included: $.included,
          text: $.page.text,
          list: k.list,
          translate: b,
          explorer: o
        }, r)
      }), A = function({wiki: e}, t, {origin: n, list: r}) {
        let {root: l, container: a, groups: o, preset: i, limit: s, fallbacks: u} = t; // l = root, a = container, o = groups, i = preset, s = limit, u = fallbacks, t = host
        return e.isNamed && n.kind === "pages" && a === l && !i && !s && function(e, t) {
          let n = t => e.flatMap(e => Array.from(e.querySelectorAll(t))), r = new Set(n("b,a").map(({textContent: e}) => e.trim())); // n = all, t = selector, e = textContent, r = shown
          return n("li").length !== t.length || !t.every(e => r.has(e))
        }
        // src/messages/i18n/en.json
        (o.length ? o : [ l ], r.programs.map(({title: t}) => F(t, [ l.lang, ...u ], e.contentLanguage).text))
      }(t, n, k);
      o = function(e, t, {list: n, messages: r, languageNames: l, more: a, search: o, openTool: i, revision: s}, c) {
        let d = window.pageYOffset > 0, {wiki: p, load: g} = e, {language: f} = r, m = B(r), h = Se(p, t), _ = function(e) { // d = hasScrolled, p = wiki, e = host, r = messages, m = msg, B = createMessages, h = languages, Se = readerLanguages, t = host, _ = ownsIt
          let t = Array.from(document.querySelectorAll(`.${pe}`)).filter(e => (Y({ // t = roots, pe = HOST_CLASS, e = root, Y = hostStateOf
            root: e
          }) || "static") !== "static");
          return (t.find(e => !e.matches("[data-preset], [data-limit]")) || t[0]) === e.root
        }(t), v = "program-explorer-" + ++aa, w = a ? a.createPageUrls(p, t, h) : p.urlOf, y = t.all === null ? "" : w(t.all), x = a, b = {
          more: {
            now: a,
            load: () => u(null, null, function*() {
              return x = yield Me(e), x
            })
          },
          search: {
            now: o,
            load: () => Ee(e)
          },
          loadView: t => function({wiki: e, load: t}, n) {
            return Ae(e, t(n), `The ${n} did not load.`)
          }(e, t),
          onFailure: (e, n) => la(t.root, r, "warning", e, n),
          useLinks: e => { // e = use
            g("links").then(e, e => p.log("The link in the address cannot be corrected.", e))
          }
        }, k = document.createElement("div");
        k.className = "program-explorer__app", k.lang = f, k.dir = re(f), t.root.append(k);
        let $ = G(t.root, () => Q(t, !0)), S = () => x == null ? void 0 : x.scrollToLinkedHeading(t); // $ = stopWatching, G = watchFolding, t = host, Q = hideRest, S = onHashChange, x = loaded
        window.addEventListener("hashchange", S);
        let A = () => { // A = cleanUp
          k.remove(), $(), window.removeEventListener("hashchange", S)
        }, M = ({createHistory: e}) => e(window, _ ? oa : null, v), E = a && M(a);
        X(t, "ready");
        let {update: T, unmount: q} = na(k, n, { // T = update, q = unmount, na = mountExplorer, k = app, n = list
          msg: m,
          format: Bn(f, m, l),
          language: f,
          languages: h,
          pageLanguage: p.contentLanguage,
          today: Ue(),
          headings: t.headings,
          level: t.level,
          preset: t.preset,
          limit: t.limit,
          revision: s,
          startsAt: d ? "scrolled" : location.hash ? "link" : "top",
          idPrefix: v,
          reveal: e => x ? x.unfold(t.root, e) : e(),
          notify: e => se(t.root, r, {
            kind: "failure",
            text: e,
            retry: null
          }),
          editing: i && {
            wiki: p,
            source: t.source,
            open: i,
            ownsAddress: _
          },
          urlOf: e => "url" in e ? e.url : w(e.page),
          urlOfProgram: e => `${_ ? "" : y}#programs?program=${e}`,
          urlOfAll: e => `${y}#${e}`
        }, e => E || M(e), b, e => { // e = error, E = history, M = connect, b = parts
          A(), c(e)
        });
        if (!k.isConnected) return null;
        let O = { // O = explorer
          update: T,
          unmount: () => {
            q(), A(), X(t, "static")
          }
        };
        try {
          S(), Q(t, !0), p.announceReady(t.root)
        } catch (e) {
          throw O.unmount(), e
        }
        return O
      }
      // src/page/offer-selftest.ts
      (t, m, {
        list: k.list,
        messages: f,
        languageNames: _,
        more: v,
        search: y,
        openTool: $.kind === "pages" ? S : null,
        revision: $.kind === "pages" ? $.page.revision : 0
      }, e => { // e = error
        l.log("The explorer could not be drawn.", e), r.delete(n.root), de(t, m, "unexpected", {
          kind: "missing",
          messages: f
        }, a)
      }), o && (r.set(n.root, o), yield function(e, t, n, r, l) {
        return u(this, arguments, function*(e, t, {origin: n, problems: r, list: l}, a, o) {
          let {wiki: i} = e, s = n.kind === "import" || r.length > 0 || n.page.contentModel !== V; // i = wiki, e = environment, s = hasProblems, n = origin, r = problems, V = DATA_MODEL
          s && i.log(`Problems of the data page "${t.source}":`, r.join("\n")), i.isNamed && (s || o) && (yield ce(e, t, {
            kind: "warning",
            text: "",
            retry: null
          }, {
            messages: a,
            origin: n,
            compared: o ? l : null
          }))
        })
      }(t, n, k, f, A))
    } catch (e) {
      l.log(`The explorer could not start from "${n.source}".`, e), o && (r.delete(n.root), 
      o.unmount()), yield de(t, n, function(e) {
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
    let n = new AbortController, r = setTimeout(() => n.abort(), 1e4); // n = controller, r = timer
    try {
      let r = yield fetch(e, { // r = response, e = url
        credentials: t,
        signal: n.signal
      });
      return {
        status: r.status,
        body: yield r.text()
      }
    } catch (t) {
      throw n.signal.aborted ? new ua("timeout", `10000 ms, ${e}`) : new ua("network", `${String(t)}, ${e}`)
    } finally {
      clearTimeout(r)
    }
  })
}

function da(e) { // da = readAnswer, e = url
  return u(this, null, function*() {
    let t = yield ca(e, "omit"); // t = response, ca = fetchInTime, e = url
    if (t.status === 429 && (t = yield ca(e, "same-origin")), t.status === 429) throw new ua("busy", e);
    if (t.status !== 200) throw new ua("server", `${t.status}, ${e}`);
    let n = null; // n = answer
    try {
      n = JSON.parse(t.body)
    } catch (e) {}
    if (!n) throw new ua("server", `no JSON, ${e}`);
    if (n.error) throw new ua("server", `${n.error.code}: ${n.error.info}, ${e}`);
    return n
  })
}

// src/runtime.ts
var pa = [ gr, dr, pr, ur, Or, hl, xl, ml, bl, yl, ra, kl, k, "edit=", E, y, S, w, "selftest", M, A, Kr, Ir, Vr, Rr, Fr, zr, Hr, Gr, rl, nl, ol, m, p, d, g, jr, Cr, vl, dl, pl, re, Bn, P, L, C, Wl, B, Y, ge, pe, be, ve, _e, he, la, se, J, H, Z, G, qt, V, yt, xt, vt, Ct, Ve, Je, Ze, He, Re, O, Qe, gt, Fe, Pe, et, Dn, Al, ze, Ue, ft, mt, 200, Mn, Pn, Sn, St, At, kt, bt, N, F, Jl, Bl, Ml, Tl, El, ql, Ol, function(e) { // pa = shared, gr = x, dr = M, pr = $, ur = k, Or = Q, hl = afterPaint, xl = createContext, ml = withoutHiddenDetails, bl = guarded, yl = createLabels, ra = loadFailureOf, kl = createStore, k = decode, E = isColumn, y = isFragmentOurs, S = normalText, w = restOf, M = splitIds, A = toFragment, Kr = append, Ir = add, Vr = count, Rr = has, Fr = noBits, zr = unionOf, Hr = chosenTerms, Gr = explore, rl = memoize, nl = chosenNeeds, ol = collatorFor, m = isSort, p = LIST, d = SORTS, g = VIEWS, jr = withTerms, Cr = withText, vl = NO_SEARCH, dl = effectiveSort, pl = sortMatches, re = directionOf, Bn = createFormat, P = chooseLanguage, L = FALLBACK_LANGUAGE, C = KEYS_ONLY, Wl = joinList, B = createMessages, Y = hostStateOf, ge = GROUP_ATTRIBUTE, pe = HOST_CLASS, be = findHosts, ve = levelBelow, _e = levelOf, he = staticHeading, la = showLoadFailure, se = showNotice, J = isFolded, H = SECTION, Z = sectionOf, G = watchFolding, qt = cutText, V = DATA_MODEL, yt = firstDay, xt = lastDay, vt = parseDate, Ct = toUtc, Ve = NEED, Je = NOT_STATED, Ze = OFFER_TERMS, He = OFFERS, Re = includedTitles, O = parseJsonObject, Qe = isObject, gt = shortestCode, Fe = parseLink, Pe = readLink, et = VERSION, Dn = parseForReaders, Al = nextDate, ze = optionsFor, Ue = today, ft = ID, mt = LANGUAGE, Mn = PROGRAM_FIELDS, Pn = readPage, Sn = dataPageSchema, St = deriveStatus, At = groupOf, kt = isStatus, bt = STATUSES, N = allTexts, F = pickText, Jl = Filters, Bl = TermBox, Ml = Chevron, Tl = DataLink, El = DetailsButton, ql = Heading, Ol = DataText, e = text
  return `\u2068${e}\u2069`
}, Fl, Il, Ll, jl, da ];

// src/wiki/page-reader.ts
function ga({query: {pages: e = []} = {}}) { // ga = storedPages, e = found
  var t; // t = _a
  let n = []; // n = pages
  for (let {title: r, lastrevid: l, revisions: a = []} of e) { // r = title, l = lastrevid, a = revisions, e = found
    let [e] = a, o = (t = e == null ? void 0 : e.slots) == null ? void 0 : t.main; // e = revision, a = revisions, o = main, t = _a
    e && (o == null ? void 0 : o.content) !== void 0 && (l || e.revid) === e.revid && n.push({
      title: r,
      text: o.content,
      contentModel: o.contentmodel || "",
      revision: e.revid
    })
  }
  return n
}

function fa(e, t, n, r) { // fa = parametersFor, e = kind, t = values, n = bundle, r = offset
  let l = String(e === "titles" || n ? 300 : 86400), a = { // l = age, e = kind, n = bundle, a = parameters
    action: "query",
    format: "json",
    formatversion: "2",
    uselang: "content",
    maxage: l,
    smaxage: l
  };
  return Object.assign(a, r ? {
    mcoffset: r
  } : {
    prop: "revisions|info",
    rvprop: "ids|content|contentmodel",
    rvslots: "main",
    [e]: t.join("|")
  }, n && {
    list: "messagecollection",
    mcgroup: `messagebundle-${n.title}`,
    mclanguage: n.language,
    mcprop: "translation",
    mcfilter: "hastranslation",
    mclimit: "max",
    requestid: n.version
  }), new URLSearchParams(a).toString()
}

function ma(e, t, n, r) { // ma = readAll, e = api, t = kind, n = values, r = bundle
  return u(this, null, function*() {
    let l = new Map, a = [], o = "", i = 0; // l = translations, a = pages, o = offset, i = requests
    do {
      let i = yield da(`${e}?${fa(t, n, r, o)}`); // i = answer, da = readAnswer, e = api, fa = parametersFor, t = kind, n = values, r = bundle, o = offset
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

function ha(e, t, n, r) { // ha = readSafely, e = api, t = kind, n = values, r = bundle
  return u(this, null, function*() {
    try {
      return yield ma(e, t, n, r)
    } catch (l) {
      if (r && l instanceof ua && l.failure === "server") return ma(e, t, n, null);
      throw l
    }
  })
}

function _a(e, t) { // _a = createPageReader, e = api, t = titleOf
  return (n, r, l) => u(null, null, function*() {
    let a = n.map(t), o = l && Object.assign({}, l, { // a = normalized, n = titles, t = titleOf, o = bundle, l = request
      title: t(l.title)
    }), i = r.length ? yield ha(e, "revids", r, o) : null;
    return i && a.every(e => i.pages.some(t => t.title === e)) ? i : ha(e, "titles", a, o)
  })
}

// src/wiki/mediawiki.ts
function va(e) { // va = titleOf, e = title
  var t; // t = _a
  return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e
}

function wa(e) { // wa = mayEdit, e = title
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

function ya() { // ya = languageNames
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

function xa() { // xa = languages
  return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [ mw.config.get("wgPageContentLanguage") ]
}

try {
  (function(e, t) {
    let n = new Map; // n = mounted
    if (!e.isViewing) return () => {};
    let r = { // r = environment
      wiki: e,
      load: t
    };
    ia(r), e.onContent(() => { // ia = offerSelftest, r = environment, e = wiki
      (e => { // e = condition
        Array.from(n).forEach(([t, r]) => { // n = mounted, t = root, r = explorer
          e(t) && (n.delete(t), r.unmount())
        })
      })(e => !e.isConnected);
      let t = document.getElementById("mw-content-text") || document.body, l = zn(); // t = content, l = sharedLoad, zn = createSharedLoad
      (function(e, t) {
        return u(this, arguments, function*({wiki: e, load: t}, n) {
          let r = be(n); // r = printed, be = findHosts, n = content
          if (r.length || n.querySelector(`.${pe}`) || !function(e) {
            return ke.includes(e) || ke.includes(e.replace($e, ""))
          }(e.pageTitle)) return r;
          let l = (yield t("importer")).insertHost(n); // l = inserted, t = load, n = content
          return l ? [ l ] : []
        })
      })(r, t).then(e => e.forEach((e, t) => { // r = environment, t = i, e = host
        t >= 20 ? X(e, "static") : function(e) {
          return Y(e) ? !1 : (X(e, "loading"), !0)
        }(e) && sa(l, r, e, n)
      }), t => e.log("The explorer could not find its host.", t))
    })
  })(function(e = null) {
    return {
      isSwitchedOff: e,
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: xa(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: va,
      readPages: _a(mw.util.wikiScript("api"), va),
      languageNames: ya,
      mayEdit: wa,
      urlOf: (e, t) => mw.util.getUrl(e, t),
      onContent: e => { // e = listener
        let t = mw.hook("wikipage.content"), n = () => e(); // t = hook, n = onContent, e = listener
        return t.add(n), () => { // t = hook, n = onContent
          t.remove(n)
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
    let n = new Map; // n = modules
    return e => { // e = name
      let r = n.get(e) || (e => u(null, null, function*() { // r = module, n = modules, e = name, u = __async
        let n = yield function(e) { // n = file, e = name
          return u(this, null, function*() {
            let t = `ext.gadget.programExplorer-${e}`; // t = gadget, e = name
            return mw.loader.getState(t) === "error" && mw.loader.state({
              [t]: "registered"
            }), (yield mw.loader.using(t))(t)[e]
          })
        }(e);
        if ((n == null ? void 0 : n.runtime) !== "67343ba4624a9478") throw Object.assign(new Error(`Reload the page: the module "${e}" is of another release.`), {
          failure: "outdated"
        });
        return n.create(e => t[e])
      }))(e);
      return n.set(e, r), r.catch(() => n.delete(e)), r
    }
  }(0, pa))
} catch (e) {
  throw $(() => {
    $(".program-explorer").attr("data-state", "failed")
  }), e
}
// </nowiki>