// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: '52bbaf6bdebcef91',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, i = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var l = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, u = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && l(e, r, t[r]);
  if (i) for (var r of i(t)) s.call(t, r) && l(e, r, t[r]);
  return e
};

// src/validator.ts
var d = {}; // d = validator_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(d, {
  parsePrograms: () => Xe
});

module.exports = (t => ((t, n, i, s) => {
  if (n && typeof n == "object" || typeof n == "function") for (let i of a(n)) !o.call(t, i) && i !== void 0 && e(t, i, {
    get: () => n[i],
    enumerable: !(s = r(n, i)) || s.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(d);

var h = require("program-explorer-runtime"), c = e => h[e]; // h = shared, c = at, e = place

var f = c(58); // f = parseJsonObject, c = at

var g = c(59); // g = isObject, c = at

var p = c(68), m = c(69); // p = ID, c = at, m = LANGUAGE

var v = c(51), b = c(52), $ = c(53); // v = firstDay, c = at, b = lastDay, $ = parseDate

var x = c(54); // x = toUtc, c = at

var w = c(65); // w = nextDate, c = at

var y = c(70); // y = MOST_DATES, c = at

// src/programs/checks/fields.ts
var k = { // k = PROGRAM_TEXTS
  title: "text",
  summary: "text",
  notice: "text",
  duration: "text",
  scale: "text",
  team: "text",
  partners: "text",
  owner: "text",
  page: "link",
  language: "language",
  interpreted: "language"
}, W = {
  label: "text",
  page: "link"
}, A = {
  label: "text",
  page: "link"
}, F = {
  label: "text",
  page: "link"
}, T = {
  label: "text",
  help: "text"
}, C = {
  label: "text",
  help: "text"
}, O = {
  label: "text",
  aliases: "text"
}, j = {
  title: "text",
  page: "link"
}, S = {
  talk: "link",
  bundle: "link",
  include: "link"
};

function z(e, t, r) { // z = eachIn, e = value, t = report, r = visit
  let n = (e, n) => { // n = one, e = key
    t.enter(e), r(n, e), t.leave()
  };
  Array.isArray(e) ? e.forEach((e, t) => n(t, e)) : g(e) && Object.keys(e).forEach(t => n(t, e[t]))
}

function E(e, t, r, n) { // E = inField, e = record, t = name, r = report, n = visit
  g(e) && Object.prototype.hasOwnProperty.call(e, t) && (r.enter(t), n(e[t]), r.leave())
}

// src/programs/checks/check-dates.ts
function M(e) { // M = readTime, e = value
  return typeof e == "string" && x(e) ? e : null
}

// src/programs/checks/check-use.ts
var R = 200; // R = MOST_NEEDS

function I(e, t) { // I = withNarrower, e = chosen, t = vocabulary
  let r = new Set(e), n = new Set; // r = found, e = chosen, n = others
  return t == null || t.terms.forEach((e, a) => { // t = vocabulary, e = _term, a = start
    var i; // i = _a
    let o = [], s = a; // o = chain, s = at, a = start
    for (;s && !r.has(s) && !n.has(s); ) n.add(s), o.push(s), s = (i = t.terms.get(s)) == null ? void 0 : i.broader; // s = at, r = found, n = others, o = chain, i = _a, t = vocabulary
    s && r.has(s) && o.forEach(e => r.add(e))
  }), r
}

function L({terms: e, status: t}, r) { // L = termsOf, e = terms, t = status, r = facet
  return r === "status" ? t ? [ t ] : [] : e.get(r) || []
}

function D({terms: e}, {programs: t, vocabularies: r}) { // D = isServed, e = terms, t = programs, r = vocabularies
  let n = Array.from(e, ([e, t]) => { // n = fitting, e = facet, t = chosen
    let n = r.get(e), a = Array.from((n == null ? void 0 : n.terms.values()) || []).filter(e => e.matchesAll).map(({id: e}) => e); // n = vocabulary, r = vocabularies, e = id, a = matchesAll
    return [ e, I([ ...t, ...a ], n) ]
  });
  return t.some(e => n.every(([t, r]) => L(e, t).some(e => r.has(e))))
}

var U = c(60); // U = shortestCode, c = at

// src/programs/advice/languages.ts
var q = [ "mul", "und", "mis", "zxx", "qqx", "qqq" ]; // q = NO_LANGUAGES

function P(e) { // P = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([ e ], {
    type: "language",
    fallback: "none"
  }) : void 0
}

var N = P("en"); // N = ENGLISH_NAMES, P = namesIn

var Z = null; // Z = byName

function _(e) { // _ = isNoLanguage, e = code
  return m.test(e) && (q.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && N !== void 0 && !N.of(e))
}

var B = c(61); // B = parseLink, c = at

// src/programs/advice/link-readings.ts
function H(e) { // H = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), r = t !== e.trim(), n = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), a = r || n ? B(`https://${t}`) : null; // t = bare, e = text, r = isScheme, n = isDomain, a = link, B = parseLink
  return a && "url" in a && /\.|localhost/.test(t) ? a.url : null
}

function J(e) { // J = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let e = t ? B(decodeURIComponent(t).replace(/_/g, " ")) : null; // e = link, t = encoded, B = parseLink
    return e && "page" in e ? e.page : null
  } catch (e) {
    return null
  }
}

// src/programs/advice/markup.ts
var G = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ], [ "nbsp", "\xa0" ], [ "ndash", "\u2013" ], [ "mdash", "\u2014" ] ]); // G = NAMED

function K(e) { // K = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (e, t) => { // e = entity, t = name
    if (!t.startsWith("#")) return G.get(t.toLowerCase()) || e;
    let r = /^#x/i.test(t) ? parseInt(t.slice(2), 16) : Number(t.slice(1)); // r = code, t = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : e
  })
}

// src/programs/shorten.ts
var Q = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Q = INVISIBLE

function V(e) { // V = shorten, e = text
  return function(e) {
    return e.replace(Q, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

function X(e, t) { // X = shortenAround, e = text, t = at
  let r = Math.max(0, t - 30); // r = start, t = at
  return r && e.length > 60 ? `\u2026${V(e.slice(r))}` : V(e)
}

function Y(e) { // Y = quote, e = value
  return `"${V(e)}"`
}

// src/programs/checks/check-values.ts
var ee = [ [ "html-tag", /<\/?[a-z][^<>]*>|<!--/i ], [ "entity", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i ], [ "wikitext", /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/ ], [ "outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/ ], [ "lost-character", /\uFFFD/ ] ], te = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, re = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/; // ee = TEXT_CHECKS, te = INVISIBLE, re = WITHOUT_INVISIBLE

function ne(e, t) { // ne = checkInvisible, e = value, t = report
  let r = e.search(te); // r = at, e = value, te = INVISIBLE
  r !== -1 && re.test(e) && t.add("invisible", X(e, r))
}

function ae(e, t) { // ae = checkLanguage, e = code, t = report
  _(e) ? t.add("doubtful-language", e) : m.test(e) && U(e) !== e.toLowerCase() && t.addWith("longer-code", [ e, U(e) ])
}

var ie = { // ie = CHECKS
  text: function(e, t) {
    for (let [r, n] of /\S/.test(e) ? ee : []) { // r = code, n = pattern, e = value, ee = TEXT_CHECKS
      let [a] = n.exec(e) || []; // a = found, n = pattern, e = value
      if (a !== void 0) {
        let n = r === "entity" ? K(a) : a; // n = decoded, r = code, K = decodeEntities, a = found
        t.addWith(r, [ r === "lost-character" ? X(e, e.indexOf(a)) : a, ...n === a ? [] : [ n ] ])
      }
    }
    ne(e, t)
  },
  link: function(e, t) {
    let r = B(e); // r = link, B = parseLink, e = value
    if (r && "page" in r) {
      let r = J(e) || H(e); // r = meant, J = titleFrom, e = value, H = addressFrom
      (r || function(e) {
        return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim())
      }(e)) && t.addWith("doubtful-page", r ? [ e, r ] : [ e ]), ne(e, t)
    }
  },
  language: ae
};

function oe(e, t, r) { // oe = checkFields, e = record, t = fields, r = report
  for (let n of Object.keys(t)) { // n = name, t = fields
    let a = t[n]; // a = kind, t = fields, n = name
    E(e, n, r, e => { // E = inField, e = value, n = name, r = report
      typeof e == "string" && ie[a](e, r), z(e, r, (t, n) => { // e = value, ie = CHECKS, a = kind, r = report, z = eachIn, t = one, n = key
        typeof t == "string" && ie[a](t, r), a === "text" && g(e) && ae(String(n), r)
      })
    })
  }
}

// src/programs/checks/check-page.ts
function se(e) { // se = rawPage, e = text
  return f(e.replace(/^\uFEFF/, ""))
}

function le({programs: e, facets: [t]}, r, n, a) { // le = programChecker, e = read, t = first, r = hasFacets, n = today, a = report
  let i = new Map(e.map(e => [ e.id, e ])), o = r && t !== "period" && t !== "status" ? t : void 0; // i = byId, e = program, o = facet, r = hasFacets, t = first
  return e => E(e, "programs", a, e => z(e, a, e => { // e = record, E = inField, a = report, z = eachIn
    let t = g(e) ? e.id : null, r = typeof t == "string" ? i.get(t) : void 0; // t = id, g = isObject, e = record, r = program, i = byId
    a.program = typeof t == "string" && p.test(t) ? t : null, oe(e, k, a), E(e, "join", a, e => oe(e, W, a)), 
    E(e, "dates", a, e => { // E = inField, e = dates, a = report
      z(e, a, e => oe(e, A, a)), r && function(e, {start: t, end: r, status: n, dates: a}, i, o) {
        let s = t && !t.approximate ? v(t) : "", l = r && !r.approximate ? b(r) : "9"; // s = from, t = start, v = firstDay, l = to, r = end, b = lastDay
        z(e, o, e => { // z = eachIn, e = date, o = report
          let t = g(e) ? [ M(e.start), M(e.end) ] : [], [r, n] = t; // t = times, g = isObject, e = date, M = readTime, r = first, n = last
          r && n && function(e, t, r) {
            let [n, a] = [ x(e) || "", x(t) || "" ]; // n = first, a = last, x = toUtc, e = start, t = end
            n.length !== a.length ? r.addWith("end-unlike-start", [ e, t ]) : n > a && r.addWith("start-after-end", [ e, t ])
          }(r, n, o);
          let a = t.find(e => e && (e < s || e.slice(0, 10) > l)); // a = outside, t = times, e = time, s = from, l = to
          a && o.add("date-outside", a)
        }), Array.isArray(e) && e.length > y && o.add("too-many-dates", String(y)), a.length && (n === "open" || n === "upcoming") && !w(a, Date.parse(i)) && o.add("dates-over", n)
      }(e, r, n, a)
    }), E(e, "materials", a, e => z(e, a, e => oe(e, F, a))), r && o !== void 0 && function(e, t, r, n) {
      let a = g(e) && Object.prototype.hasOwnProperty.call(e, r) ? e[r] : null; // a = raw, g = isObject, e = record, r = facet
      (a === null || Array.isArray(a) && !a.length) && !L(t, r).length && n.add("no-first-term", r)
    }(e, r, o, a), a.program = null
  }))
}

function ue(e, t, {language: r, today: n}, a, i) { // ue = checkPage, e = text, t = list, r = language, n = today, a = included, i = report
  let o = se(e); // o = page, se = rawPage, e = text
  oe(o, S, i), E(o, "vocabularies", i, e => z(e, i, e => { // oe = checkFields, o = page, S = PAGE_TEXTS, i = report, E = inField, e = vocabulary, z = eachIn
    oe(e, C, i), E(e, "terms", i, e => z(e, i, e => oe(e, O, i)))
  })), E(o, "series", i, e => z(e, i, e => oe(e, j, i))), E(o, "needs", i, e => z(e, i, e => { // E = inField, o = page, i = report, e = need, z = eachIn, oe = checkFields, j = SERIES_TEXTS
    oe(e, T, i), E(e, "terms", i, e => oe(e, {
      language: "language"
    }, i))
  }));
  let {include: s, facets: l, needs: u} = o, d = Array.isArray(s) ? s : [], h = le(t, Array.isArray(l), n, i); // s = include, l = facets, u = needs, o = page, d = includes, h = checkPrograms, le = programChecker, t = list, n = today, i = report
  h(o);
  for (let {title: e, text: t} of a) i.enter("include"), i.enter(d.indexOf(e)), h(se(t)),  // e = title, t = more, a = included, i = report, d = includes, h = checkPrograms, se = rawPage
  i.leave(), i.leave();
  (function(e, t, r) {
    let n = (e, n) => { // n = goOn, e = all
      let a = function(e, t) { // a = check, e = pageLanguage, t = report
        let r = new Map; // r = ids
        return (n, a) => { // n = id, a = label
          let i = typeof a == "string" ? new Map([ [ e.toLowerCase(), a ] ]) : a, o = Array.from(i, ([e, t]) => `${e} ${t.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), s = o.find(e => r.has(e)); // i = texts, a = label, e = key, o = keys, t = text, s = same, r = ids
          s !== void 0 && t.addWith("same-label", [ s.slice(s.indexOf(" ") + 1), r.get(s) || "" ]), 
          o.forEach(e => r.set(e, r.get(e) || n))
        }
      }(t, r);
      e.forEach((e, t) => { // e = one, t = id
        r.enter(t), a(t, e.label), n(e), r.leave()
      })
    };
    r.enter("vocabularies"), n(e, ({terms: e}) => { // r = report, n = checkAll, e = vocabularies
      r.enter("terms"), n(e, () => {}), r.leave()
    }), r.leave()
  })(t.vocabularies, r, i), function(e, t, r) {
    let n = Array.isArray(t) ? t : []; // n = raw, t = rawNeeds
    for (let t of e.programs.length ? e.needs.slice(0, R) : []) D(t, e) || r.addAt([ "needs", n.findIndex(e => Object(e).id === t.id) ], "unserved-need") // t = need, e = one, R = MOST_NEEDS, D = isServed, r = report, n = raw
  }(t, u, i)
}

// src/programs/advice/advice.ts
function de(e) { // de = fieldOf, e = path
  let t = e.filter(e => typeof e == "string"); // t = names, e = step
  return t[t.length - 1] || ""
}

// src/programs/advice/date-advice.ts
var he = [ "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" ], ce = "([a-z]{3,9})\\.?", fe = [ [ /^(\d{4})$/, "y" ], [ /^(\d{4})[-/.](\d{1,2})$/, "ym" ], [ /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd" ], [ /^(\d{4})(\d\d)(\d\d)$/, "ymd" ], [ /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy" ], [ new RegExp(`^${ce},? (\\d{4})$`, "i"), "my" ], [ new RegExp(`^(\\d{1,2})\\.? ${ce},? (\\d{4})$`, "i"), "dmy" ], [ new RegExp(`^${ce} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy" ] ], ge = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, pe = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, me = /^(?:present|now|today|ongoing|current|continuing|open)$/i; // he = MONTHS, ce = MONTH, fe = FORMS, ge = APPROXIMATE, pe = RANGE, me = PRESENT

function ve(e) { // ve = monthNumber, e = text
  let t = he.indexOf(e.slice(0, 3).toLowerCase()); // t = found, he = MONTHS, e = text
  return t === -1 ? e : String(t + 1)
}

function be(e) { // be = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), r = t.replace(ge, ""); // t = text, e = given, r = plain, ge = APPROXIMATE
  for (let [e, n] of fe) { // e = pattern, n = order, fe = FORMS
    let a = e.exec(r); // a = match, e = pattern, r = plain
    if (a) {
      let e = e => n.includes(e) ? a[n.indexOf(e) + 1] : void 0, [i, o, s] = [ e("y"), e("m"), e("d") ], l = [ i || "", ...[ o && ve(o), s ].filter(Boolean).map(e => String(e).padStart(2, "0")) ].join("-"), u = r === t ? l : `${l}~`; // e = number, n = order, a = match, i = year, o = month, s = day, l = written, ve = monthNumber, u = date, r = plain, t = text
      return $(u) && u
    }
  }
  return null
}

var $e = ([e = ""], t) => { // $e = adviseOnDate, e = value, t = path
  if (e.length > 60) return null;
  let r = de(t), n = be(e); // r = field, de = fieldOf, t = path, n = date, be = rewriteDate, e = value
  if (n) return {
    fix: `Write ${Y(n)}.`
  };
  if (me.test(e.trim()) && r !== "reviewed") return {
    fix: r === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06."
  };
  let [, a = "", i = ""] = pe.exec(e.trim()) || [], [o, s] = [ be(a), be(i) ]; // a = first, i = second, pe = RANGE, e = value, o = start, s = end, be = rewriteDate
  return o && s && r !== "reviewed" ? {
    fix: `Write "start": ${Y(o)} and "end": ${Y(s)}.`
  } : null
};

// src/programs/advice/field-names.ts
var xe = [ [ "url uri link href website homepage webpage", [ "page", "url" ] ], [ "description desc abstract about intro text", [ "summary", "help" ] ], [ "name title label heading caption", [ "title", "label" ] ], [ "languages lang langs locale", [ "language" ] ], [ "date time datetime when", [ "start" ] ], [ "events meetings sessions schedule calendar", [ "dates" ] ], [ "startdate begin begins started from", [ "start" ] ], [ "enddate finish ends ended until to", [ "end" ] ], [ "organizer organizers organiser organisers hosts", [ "team" ] ], [ "partner", [ "partners" ] ], [ "synonyms keywords", [ "aliases" ] ], [ "parent", [ "broader", "partOf" ] ], [ "resources outputs documents files", [ "materials" ] ], [ "source references", [ "sources" ] ], [ "state", [ "status" ] ], [ "finished ended completed done", [ "past" ] ], [ "active running current", [ "ongoing" ] ], [ "planned future soon", [ "upcoming" ] ], [ "suspended hiatus", [ "paused" ] ] ]; // xe = NAMES

function we(e) { // we = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return m.test(t) && !_(t) ? U(t) : function(e) {
    return Z || (Z = new Map([ [ "simple", "en-simple" ], [ "simple english", "en-simple" ] ]), 
    function(e, t) { // e = codes, t = letters
      var r; // r = _a
      for (let n of N ? t : "") for (let a of t) { // n = first, N = ENGLISH_NAMES, t = letters, a = second
        let t = n + a, i = U(t) === t && (N == null ? void 0 : N.of(t)); // t = code, n = first, a = second, i = name, U = shortestCode, N = ENGLISH_NAMES
        if (i) {
          let n = ((r = P(t)) == null ? void 0 : r.of(t)) || i; // n = own, r = _a, P = namesIn, t = code, i = name
          e.set(n.toLowerCase(), t).set(i.toLowerCase(), t)
        }
      }
    }(Z, "abcdefghijklmnopqrstuvwxyz")), Z.get(e.trim().toLowerCase())
  }(e)
}

// src/programs/advice/link-advice.ts
var ye = new Map([ [ "talk", "title" ], [ "bundle", "title" ], [ "include", "title" ], [ "url", "address" ], [ "sources", "address" ] ]), ke = { // ye = FIELDS, ke = NOUNS
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, We = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;

function Ae(e, t, r = "Write ") { // Ae = proposal, e = value, t = kind, r = before
  return e !== null && function(e, t) {
    return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"))
  }(B(e), t) ? {
    fix: `${r}"${e}".`
  } : null
}

function Fe(e) { // Fe = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? {
    reason: `There is a space in the address: "${X(e, t)}".`,
    fix: "Write %20 in its place, or remove it."
  } : /^https:\/\/[^/]*@/i.test(e) ? {
    reason: `${Y(e)} has a user name in it.`,
    fix: "Remove what is before the @."
  } : {}
}

function Te(e) { // Te = decoded, e = text
  try {
    return decodeURIComponent(e)
  } catch (t) {
    return e
  }
}

var Ce = ([e = ""], t) => { // Ce = adviseOnLink, e = value, t = path
  let r = ye.get(de(t)) || "either", n = e.trim(); // r = kind, ye = FIELDS, de = fieldOf, t = path, n = text, e = value
  if (!n) return {
    reason: "There is nothing in it.",
    fix: "Fill it in or remove it."
  };
  let a = r !== "address" && B(n) === null && !/^[a-z]+:/i.test(n) ? "Copy the title from the top of the page." : `Write ${ke[r]}.`; // a = usual, r = kind, B = parseLink, n = text, ke = NOUNS
  return u({
    reason: `${Y(n)} is not ${ke[r]}.`,
    fix: a
  }, function(e, t) {
    let [, r] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], n = Ae(r || null, t) || t !== "address" && Ae(J(e), t); // r = inBrackets, e = text, n = proposed, Ae = proposal, t = kind, J = titleFrom
    if (n) return n;
    let [, a = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // a = scheme, e = text
    if (/^https:\/\//i.test(e)) return t === "title" ? {} : Fe(e);
    if (/^http:/i.test(e) && t !== "title") return function(e, t) {
      let r = `https${e.slice(4)}`, n = `${Y(e)} begins with http, but https is needed.`, a = Ae(r, t, "If the page also opens with https, write "); // r = secure, e = text, n = reason, Y = quote, a = proposed, Ae = proposal, t = kind
      if (a) return u({
        reason: n
      }, a);
      let i = Fe(r); // i = other, Fe = adviseOnAddress, r = secure
      return u({
        reason: `${n} An s alone is not enough. ${i.reason || ""}`.trim()
      }, i.fix ? {
        fix: i.fix
      } : {})
    }(e, t);
    let i = Ae(H(e), t); // i = address, Ae = proposal, H = addressFrom, e = text, t = kind
    return i || (a && B(e) === null ? {
      reason: `There can be no links that begin with "${a}:".`
    } : t === "address" ? {} : function(e) {
      let t = [ K(e), Te(e) ].filter(t => t !== e).map(e => Ae(e, "title")).find(Boolean), r = e.search(We); // t = other, K = decodeEntities, e = text, Te = decoded, Ae = proposal, r = wrong, We = NOT_IN_TITLES
      return t || r === -1 ? t || (e.startsWith("#") ? {
        fix: "Write the title of the page before the #."
      } : {}) : {
        reason: `A title cannot have ${Y(e.charAt(r))} in it: "${X(e, r)}".`
      }
    }(e))
  }(n, r))
};

// src/programs/advice/time-advice.ts
var Oe = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, je = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // Oe = WITH_TIME, je = ZONE

// src/programs/edit-distance.ts
function Se(e, t, r) { // Se = editDistance, e = a, t = b, r = most
  let n = r + 1, a = [], i = Array.from({ // n = tooMany, r = most, a = beforeLast, i = last
    length: t.length + 1
  }, (e, t) => t);
  for (let o = 1; o <= e.length; o++) { // o = i, e = a
    let s = i.map(() => n); // s = row, i = last, n = tooMany
    s[0] = o;
    let l = o; // l = least, o = i
    for (let n = Math.max(1, o - r); n <= Math.min(t.length, o + r); n++) { // n = j, o = i, r = most, t = b
      let r = e[o - 1] === t[n - 1], u = Math.min(i[n - 1] + (r ? 0 : 1), i[n] + 1, s[n - 1] + 1); // r = isSame, e = a, o = i, t = b, n = j, u = cost, i = last, s = row
      n > 1 && o > 1 && e[o - 1] === t[n - 2] && e[o - 2] === t[n - 1] && (u = Math.min(u, a[n - 2] + 1)), 
      s[n] = u, l = Math.min(l, u)
    }
    if (l > r) return n;
    a = i, i = s
  }
  return Math.min(i[t.length], n)
}

// src/programs/nearest.ts
var ze = 1e3; // ze = MOST_COMPARED

// src/programs/problem-texts.ts
var Ee = "Correct it or remove it.", Me = "Correct it, or add it there.", Re = 'Did you mean "$2"?', Ie = "Choose another id.", Le = { // Ee = CORRECT, Me = CHOOSE, Re = MEANT, Ie = RENAME, Le = PROBLEM_TEXTS
  "unreadable-json": [ "The page is not valid JSON$1.", "Correct it there, or undo the last edit." ],
  "unknown-version": [ 'The version "$1" is unknown.', 'Write "version": 1, or update the gadget.' ],
  "wrong-type": [ "Expected $1, found $2.", Ee ],
  missing: [ '"$1" is missing, so all of this is left out.', 'Add "$1".' ],
  "left-out": [ 'All of this is left out, because its "$1" cannot be used.', 'Correct "$1".' ],
  empty: [ "There is nothing in it.", "Fill it in or remove it." ],
  "bad-id": [ '"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit." ],
  "reserved-id": [ 'The id "$1" is reserved.', Ie ],
  "duplicate-id": [ 'The id "$1" stands here a second time; the first one counts.', Ie ],
  "unknown-field": [ 'There is no field "$1".', Ee, Re ],
  "unknown-facet": [ '"$1" is no facet: it has no vocabulary.', Me, Re ],
  "unknown-term": [ '"$1" is not in the vocabulary.', Me, Re ],
  "unknown-program": [ 'There is no program with the id "$1".', Me, Re ],
  "missing-label": [ '"$1" has no label; readers see the id.', 'Add "label".' ],
  "long-text": [ "It is longer than 2,000 characters; readers see only its beginning.", "Shorten it." ],
  loop: [ 'Above this are "$1" and more than 25 others, or it leads back here in a circle.', "Remove one of the links of the circle, or use fewer levels." ],
  "bad-date": [ '"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate." ],
  "bad-time": [ '"$1" is neither a day nor a minute with its zone.', "Write 2026-12-03, 2026-12-03T15:00Z for a time in UTC, or 2026-12-03T20:30+05:30 with the difference from UTC." ],
  "start-after-end": [ "The start ($1) is after the end ($2); neither is shown.", "Correct one of them." ],
  "end-unlike-start": [ "The start ($1) and the end ($2) are not equally exact; the end is not shown.", "Write two days, or two minutes." ],
  "too-many-dates": [ "Of more than $1 dates, only the last ones are shown.", "Remove the oldest." ],
  "dates-over": [ 'All dates are over, but the status is "$1".', "Add the next date, or correct the status." ],
  "date-outside": [ '"$1" is before the start of the program or after its end.', "Correct one of them." ],
  "bad-status": [ '"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", Re ],
  "status-against-dates": [ 'The status "$1" contradicts the dates.', "Correct the status or the dates." ],
  "bad-language": [ '"$1" is not a language code.', "Use a code like en, pt-br or zh-hant." ],
  "no-page-language": [ "There is no text in the language of the page ($1).", 'Add "$1".' ],
  "bad-page": [ '"$1" cannot be the title of a page.', "Copy the title from the top of the page." ],
  "bad-scheme": [ '"$1" is neither a page nor an https address.', "Use a page title or https:." ],
  "insecure-link": [ '"$1" is not secure.', "Use https:." ],
  "bad-address": [ '"$1" is not an https address.', "Copy the whole address; it begins with https://." ],
  "no-target": [ "It links to nothing, so it is left out.", 'Add "page" or "url".' ],
  "bad-minutes": [ "These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]." ],
  "missing-include": [ 'The included page "$1" cannot be read, so its programs are missing.', "Correct the title, create the page, or remove it here." ],
  "not-included": [ '"$1" is not read on an included page.', "Move it to the page that includes this one." ],
  "html-tag": [ 'Readers see this HTML as it is: "$1".', "Remove it; texts have no format." ],
  entity: [ 'Readers see this code as it is: "$1".', "Write the character itself.", 'Write "$2" in its place.' ],
  wikitext: [ 'Readers see this wikitext as it is: "$1".', "Write the words only; links have fields of their own." ],
  "outer-space": [ "The text begins or ends with a space.", "Remove the space." ],
  invisible: [ 'There is a character that nobody sees: "$1".', "Write the text anew, or remove the character." ],
  "lost-character": [ 'A character was lost: "$1".', "Write it again, and save the text as UTF-8." ],
  "doubtful-page": [ '"$1" is read as the title of a page, but looks like an address.', "Write the title of a page, or an https address.", 'Write "$2", if that is meant.' ],
  "doubtful-language": [ '"$1" is not the code of a language.', "Write the code of each language." ],
  "longer-code": [ 'The language "$1" has the shorter code "$2".', 'Write "$2". A text for "$1" is not shown to readers of "$2".' ],
  "same-label": [ 'The label "$1" is also that of "$2".', "Change one of them, or use only one of the two." ],
  "unserved-need": [ "No program has these terms, so that the need leads to nothing.", "Add the terms to programs, or remove the need." ],
  "no-first-term": [ 'It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.' ],
  "more-problems": [ "There are $1 more problems of other kinds.", "Correct these first." ]
};

// src/programs/explain.ts
var De = new Map([ [ "unknown-version", ([e = "", t, r]) => t !== "object" ? { // De = ADVISERS, e = version, t = page, r = kind
  reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`,
  fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.'
} : r === "nothing" ? {
  reason: 'The field "version" is missing.',
  fix: 'Add "version": 1.'
} : r === "text" && e === "1" ? {
  reason: "The version is a text, but has to be a number.",
  fix: 'Write "version": 1, without quotation marks around the 1.'
} : null ], [ "wrong-type", ([e = "", t], r) => { // e = expected, t = found, r = path
  let n = e.split(" or "); // n = kinds, e = expected
  return t === "text" && de(r) === "dates" ? {
    fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].'
  } : t === "number" && n.includes("text") ? {
    fix: "Write it between quotation marks."
  } : n.includes("list") && (t === "text" || t === "object") ? {
    fix: "Write it as a list, between [ and ]."
  } : null
} ], [ "bad-date", $e ], [ "bad-time", ([e = ""], t) => { // $e = adviseOnDate, e = value, t = path
  let r = e.trim().replace(/\s+/g, " "); // r = text, e = value
  if (e.length > 60) return null;
  let [n] = /^\d{4}-\d\d-\d\d/.exec(r) || []; // n = day, r = text
  if (n && !$(n)) return {
    reason: `There is no day ${Y(n)}.`
  };
  let a = function(e) { // a = minute, e = text
    let [, t = "", r, n = "", a = "", i = ""] = Oe.exec(e) || [], o = be(t) || "", s = r === "24" && n === "00", l = s && x(o) ? new Date(Date.parse(o) + 864e5).toISOString().slice(0, 10) : o, u = s ? 0 : a ? Number(r) % 12 + (/p/i.test(a) ? 12 : 0) : Number(r), [d, h, c = "", f = "00"] = je.exec(i) || [], g = h ? `${h === "+" ? "+" : "-"}${c.padStart(2, "0")}:${f}` : "Z", p = `${l}T${String(u).padStart(2, "0")}:${n}${g}`; // t = date, r = hours, n = minutes, a = half, i = zone, Oe = WITH_TIME, e = text, o = written, be = rewriteDate, s = isMidnight, l = day, x = toUtc, u = hour, d = known, h = sign, c = offsetHours, f = offsetMinutes, je = ZONE, g = offset, p = minute
    return x(p) ? d ? {
      fix: `Write ${Y(p)}.`
    } : {
      reason: i ? `${Y(i)} is not read as a zone.` : `${Y(e)} has no zone.`,
      fix: `Write ${Y(p)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
    } : null
  }(r);
  if (a || !/\d/.test(r) || /\d[:T]\d/i.test(r)) return a;
  let i = be(r); // i = date, be = rewriteDate, r = text
  return i && !x(i) ? {
    reason: `${Y(r)} is not exact to the day.`,
    fix: "Write the day, or leave this date out until it is known."
  } : $e([ r ], t)
} ], [ "bad-language", ([e = ""], t) => { // e = value, t = path
  if (e.length > 200) return null;
  let r = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), n = r.map(we).filter(e => e !== void 0); // r = parts, e = code, n = codes, we = meantBy
  return n.length < r.length ? null : n.length > 1 ? de(t) === "language" ? {
    fix: `Write a list: [ ${n.map(Y).join(", ")} ].`
  } : null : {
    fix: `Write ${n.map(Y).join("")}.`
  }
} ], [ "bad-page", Ce ], [ "bad-scheme", Ce ], [ "insecure-link", Ce ], [ "bad-address", Ce ] ]), Ue = 2e3, qe = [ "unknown-field", "bad-status" ];

function Pe(e, t) { // Pe = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (e, r) => { // e = _match, r = digit
    var n; // n = _a
    return (n = t[Number(r) - 1]) != null ? n : ""
  })
}

// src/programs/problems.ts
var Ne = [ "unknown-field", "missing-label", "status-against-dates", "dates-over", "date-outside", "no-page-language", "not-included", "html-tag", "entity", "wikitext", "outer-space", "invisible", "lost-character", "doubtful-page", "doubtful-language", "longer-code", "same-label", "unserved-need", "no-first-term", "long-text", "more-problems" ]; // Ne = WARNINGS

function Ze(e) { // Ze = severityOf, e = code
  return Ne.includes(e) ? "warning" : "error"
}

// src/programs/full-report.ts
var _e = 20, Be = 5, He = 200; // _e = MOST_ALIKE, Be = MOST_PLACES, He = MOST_KINDS

function Je(e = _e) { // Je = createFullReport, e = mostAlike, _e = MOST_ALIKE
  let r = [], a = [], i = new Map, o = Math.max(He, e), s = 0, l = 0, d = (e, t, n) => u(u({ // r = path, a = problems, i = kinds, o = mostKinds, He = MOST_KINDS, e = code, s = warnings, l = more, d = toProblem, t = params, n = known, u = __spreadValues
    path: [ ...r ],
    severity: Ze(e),
    code: e
  }, function(e, t, r = [], n) {
    var a; // a = _a
    let [i, o, s] = Le[e], [l = ""] = t, d = n && (function(e, t) { // i = reason, o = fix, s = fixByNearest, Le = PROBLEM_TEXTS, e = name, l = name, t = known, d = meant, n = known
      if (e.length > 100) return null;
      let r = e.toLowerCase(), n = null, a = e.length < 5 ? 1 : 2, i = 0; // r = lowerCase, e = name, n = best, a = most, i = compared
      for (let o of t) { // o = candidate, t = known
        if (++i > ze) break;
        if (Math.abs(o.length - e.length) <= a) {
          let e = Se(r, o.toLowerCase(), a); // e = distance, Se = editDistance, r = lowerCase, o = candidate, a = most
          e <= a && (n = o, a = e - 1)
        }
      }
      return n
    }(l, n) || qe.includes(e) && function(e, t) {
      let r = e.toLowerCase().replace(/[-_ ]/g, ""), n = Array.from(t), [, a = []] = xe.find(([e]) => e.split(" ").includes(r)) || []; // r = plain, e = names, n = all, t = known, a = meant, xe = NAMES
      return a.find(t => n.includes(t) && t !== e)
    }
    // src/programs/advice/language-advice.ts
    (l, n)), h = [ ...t.map(V), ...d ? [ d ] : [] ];
    return u({
      params: h,
      reason: Pe(i, h),
      fix: Pe(s && (d || t.length > 1) ? s : o, h)
    }, l.length > Ue ? {} : (a = De.get(e)) == null ? void 0 : a(t, r))
  }(e, t, r, n)), h.program === null ? {} : {
    program: h.program
  }), h = {
    program: null,
    enter(e) {
      r.push(e)
    },
    leave() {
      r.pop()
    },
    add(e, t, r) {
      h.addWith(e, t === void 0 ? [] : [ t ], r)
    },
    addAt(e, t, n, a) {
      let i = r.length; // i = depth, r = path
      for (let t of [ e ].flat()) r.push(t); // t = step, e = part, r = path
      h.add(t, n, a), r.length = i
    },
    addWith(t, n, u) {
      let h = (e => { // h = kind, e = code
        let t = `${e} ${function(e) {
          return e.map((t, r) => (t => e[t - 1] === "terms" || t === 1 && (e[0] === "vocabularies" || e[0] === "series"))(r) || typeof t == "number" && e[r - 1] !== "include" ? "*" : t).join(" ")
        }(r)}`, n = i.get(t) || null;
        return !n && i.size < o && (Ze(e) === "error" || ++s <= o / 2) && (n = {
          count: 0,
          first: []
        }, i.set(t, n)), n
      })(t);
      if (!h) {
        l++;
        return
      }
      if (h.count++, h.first.length < Math.max(e, Be) + 1) {
        let e = d(t, n, u); // e = problem, d = toProblem, t = code, n = params, u = known
        h.first.push(e), a.push(e)
      }
    },
    done() {
      h.program = null;
      let r = new Map; // r = shown
      i.forEach(({count: a, first: [i, ...o]}) => { // i = first, o = others
        i && a > e && (o.forEach(e => r.set(e, null)), r.set(i, ((e, r) => t(e, n(r)))(u({}, i), {
          alike: {
            count: a - 1,
            first: o.slice(0, Be)
          }
        })))
      });
      let o = a.map(e => r.has(e) ? r.get(e) : e).filter(e => !!e); // o = all, a = problems, e = problem, r = shown
      return l ? [ ...o, d("more-problems", [ String(l) ]) ] : o
    }
  };
  return h
}

// src/programs/json-error.ts
var Ge = /[ \t\n\r]*/y, Ke = new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Ge = SPACE, Ke = TOKEN

function Qe(e, t, r) { // Qe = match, e = pattern, t = text, r = at
  var n; // n = _a
  e.lastIndex = r;
  let a = e.exec(t); // a = found, e = pattern, t = text
  return (n = a == null ? void 0 : a[0]) != null ? n : null
}

var Ve = c(71); // Ve = readPage, c = at

// src/programs/parse.ts
function Xe(e, t, r = [], n) { // Xe = parsePrograms, e = text, t = options, r = included, n = mostAlike
  let a = Je(n), i = Ve(e, t, r, a, (e, t) => { // a = report, Je = createFullReport, n = mostAlike, i = list, Ve = readPage, e = _message, t = json, r = included
    let r = function(e) { // r = position, e = text
      var t; // t = _a
      let r = function(e) { // r = fault, e = text
        var t; // t = _a
        let r = [], n = "value", a = ""; // r = open, n = expected, a = before
        for (let i = 0; ;) { // i = at
          i += ((t = Qe(Ge, e, i)) != null ? t : "").length;
          let o = Qe(Ke, e, i); // o = token, Qe = match, Ke = TOKEN, e = text, i = at
          if (o === null || n === "nothing") return o === null && i === e.length && n === "nothing" ? null : i;
          let s = r[r.length - 1]; // s = innermost, r = open
          if (s !== void 0 && o === (s === "{" ? "}" : "]") && (n === "more" || a === s)) r.pop(), 
          n = r.length ? "more" : "nothing"; else if (n === "more" && o === ",") n = s === "{" ? "key" : "value"; else if (n === "colon" && o === ":") n = "value"; else if (n === "key" && o.startsWith('"')) n = "colon"; else {
            if (n !== "value" || /^[}\],:]$/.test(o)) return i;
            o === "{" || o === "[" ? (r.push(o), n = o === "{" ? "key" : "value") : n = r.length ? "more" : "nothing"
          }
          a = o, i += o.length
        }
      }(e);
      if (r === null) return null;
      let n = e.slice(0, r).split("\n"); // n = lines, e = text, r = fault
      return {
        line: n.length,
        column: ((t = n[n.length - 1]) != null ? t : "").length + 1
      }
    }(t);
    return r ? ` at line ${r.line}, column ${r.column}` : ""
  });
  return i && ue(e, i, t, r, a), {
    list: i,
    problems: a.done()
  }
}
}
};
// </nowiki>